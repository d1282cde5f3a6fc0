//! The tests that need no kernel, under miri: an interpreter of Rust, which runs programs for machines that are not here, and
//! sees what they do with memory.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::Stdio;

use anyhow::{Context, Result};

use super::members::Crate;
use super::selection::{self, Extent, Selected};
use super::toolchain::Toolchain;
use super::{Options, Outcome, Step};

const NIGHTLY: Toolchain<'_> = Toolchain("nightly");

/// A machine whose first byte of a number is the most significant one, and 64 bits.
const BIG_ENDIAN: &str = "s390x-unknown-linux-gnu";
/// A machine of 32 bits.
const NARROW: &str = "i686-unknown-linux-gnu";

/// Properties are tried once, not 256 times or more, and what fails is not written to a file.
const MIRIFLAGS: &str = "-Zmiri-env-set=PROPTEST_CASES=1 -Zmiri-env-set=PROPTEST_DISABLE_FAILURE_PERSISTENCE=true";

/// Runs the tests for each machine.
pub fn run(workspace: &Path, crates: &[Crate], options: &Options) -> Result<Vec<Step>> {
    if let Some(outcome) = NIGHTLY.provide(&["miri", "rust-src"], &[], options.install) {
        return Ok(vec![Step { name: "miri".to_owned(), outcome }]);
    }
    let host = NIGHTLY.host().context("rustc does not say what machine it is for")?;
    let machines: &[&str] = if options.short { &[&host, BIG_ENDIAN] } else { &[&host, BIG_ENDIAN, NARROW] };
    let mut steps = Vec::new();
    for machine in machines.iter().filter(|machine| among(&options.target, machine)) {
        for member in crates.iter().filter(|member| member.is_library() && among(&options.package, &member.name)) {
            let extent = if options.short { Extent::Short } else { Extent::Quick };
            let selected = selection::of(member, extent);
            if !selected.is_empty() {
                steps.push(interpret(workspace, &member.name, machine, &selected)?);
            }
        }
    }
    Ok(steps)
}

fn among(names: &[String], name: &str) -> bool {
    names.is_empty() || names.iter().any(|one| one == name)
}

/// What the test binaries say at their end, added up.
#[derive(Default)]
struct Count {
    passed: usize,
    failed: usize,
    ignored: usize,
    filtered: usize,
}

impl Count {
    /// Adds what a line says, if it is the last line of a test binary.
    fn add(&mut self, line: &str) {
        let Some(counts) = line.strip_prefix("test result: ") else { return };
        for part in counts.split(['.', ';']) {
            let mut words = part.split_whitespace();
            let (Some(Ok(count)), Some(of)) = (words.next().map(str::parse::<usize>), words.next()) else { continue };
            match of {
                "passed" => self.passed += count,
                "failed" => self.failed += count,
                "ignored" => self.ignored += count,
                "filtered" => self.filtered += count,
                _ => {}
            }
        }
    }
}

fn interpret(workspace: &Path, package: &str, machine: &str, selected: &[Selected]) -> Result<Step> {
    println!("\nmiri, {machine}: {package}");
    let mut count = Count::default();
    let mut fault = None;
    for one in selected {
        let mut miri = NIGHTLY.command("cargo");
        miri.args([
            "miri",
            "test",
            "--locked",
            "--package",
            package,
            "--target",
            machine,
            "--all-features",
            "--no-fail-fast",
        ])
        .args(&one.targets)
        .arg("--target-dir")
        .arg(workspace.join("target/portable/miri"))
        .arg("--")
        .args(&one.filters)
        .env("MIRIFLAGS", MIRIFLAGS)
        .current_dir(workspace)
        .stdout(Stdio::piped());
        let mut running = miri.spawn().context("rustup cannot be run")?;
        let printed = running.stdout.take().context("its output is read")?;
        for line in BufReader::new(printed).lines() {
            let line = line?;
            println!("{line}");
            count.add(&line);
        }
        if !running.wait()?.success() {
            fault.get_or_insert_with(|| one.targets.join(" "));
        }
    }
    let what = format!("{} passed, {} left out", count.passed, count.ignored + count.filtered);
    let outcome = match fault {
        _ if count.failed > 0 => Outcome::Failed(format!("{} failed, {what}", count.failed)),
        Some(targets) => Outcome::Failed(format!("{targets} did not end, {what}")),
        None if count.passed == 0 => Outcome::Failed("no test ran".to_owned()),
        None => Outcome::Passed(what),
    };
    Ok(Step { name: format!("miri, {machine}: {package}"), outcome })
}

#[cfg(test)]
mod tests {
    use super::Count;

    #[test]
    fn the_ends_of_test_binaries_are_added_up() {
        let mut count = Count::default();
        for line in [
            "test result ... ok",
            "test result: ok. 13 passed; 0 failed; 2 ignored; 0 measured; 5 filtered out; finished in 2.88s",
            "test result: FAILED. 3 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.01s",
        ] {
            count.add(line);
        }
        assert_eq!((count.passed, count.failed, count.ignored, count.filtered), (16, 1, 2, 5));
    }
}
