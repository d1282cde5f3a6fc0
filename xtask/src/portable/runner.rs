//! Running tests through Cargo, and what they say at their end.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result};

use super::selection::Selected;
use super::{Outcome, Step};

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

/// Where tests run, and how.
pub struct Runner<'a> {
    /// What it is called.
    pub name: &'a str,
    /// The machine that they are built for.
    pub target: &'a str,
    /// What is built goes below this folder.
    pub folder: &'a Path,
    /// `cargo test`, or what stands for it.
    pub cargo: &'a dyn Fn() -> Command,
}

impl Runner<'_> {
    /// Runs the selected tests of a crate. A crate none of whose tests are for this machine has passed.
    pub fn run(&self, package: &str, selected: &[Selected]) -> Result<Step> {
        let name = format!("{}: {package}", self.name);
        println!("\n{name}");
        let mut count = Count::default();
        let mut fault = None;
        for one in selected {
            let mut cargo = (self.cargo)();
            cargo
                .args(["--locked", "--package", package, "--all-features", "--target", self.target, "--no-fail-fast"])
                .args(&one.targets)
                .arg("--target-dir")
                .arg(self.folder)
                .arg("--")
                .args(&one.filters)
                .stdout(Stdio::piped());
            let mut running = cargo.spawn().context("rustup cannot be run")?;
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
            None => Outcome::Passed(what),
        };
        Ok(Step { name, outcome })
    }
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
