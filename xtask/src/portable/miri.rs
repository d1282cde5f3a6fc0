//! The tests that need no kernel, under miri: an interpreter of Rust, which runs programs for machines that are not here, and
//! sees what they do with memory.

use std::path::Path;

use anyhow::{Context, Result};

use crate::members::Crate;
use crate::toolchain::Toolchain;

use super::runner::Runner;
use super::selection::{self, Extent};
use super::{Options, Outcome, Step, among};

const NIGHTLY: Toolchain<'_> = Toolchain("nightly");

/// A machine whose first byte of a number is the most significant one, and 64 bits.
const BIG_ENDIAN: &str = "s390x-unknown-linux-gnu";
/// A machine of 32 bits.
const NARROW: &str = "i686-unknown-linux-gnu";

/// Properties are tried once, not 256 times or more, and what fails is not written to a file.
const MIRIFLAGS: &str = "-Zmiri-env-set=PROPTEST_CASES=1 -Zmiri-env-set=PROPTEST_DISABLE_FAILURE_PERSISTENCE=true";

/// Whether references overlap and values are valid is not looked at, which halves the time: where `unsafe` is forbidden, as it is in
/// all crates but one, only what it stands on can break that.
const WITHOUT_RULES_OF_UNSAFE: &str = "-Zmiri-disable-stacked-borrows -Zmiri-disable-validation";

/// Whether a crate is held to those rules: the one with `unsafe` always, and here that which calls other people's.
fn is_held_to_rules_of_unsafe(package: &str, is_host: bool) -> bool {
    package == "netlink-sys" || package == "netlink-core" && is_host
}

/// Runs the tests for each machine.
pub fn run(workspace: &Path, crates: &[Crate], options: &Options) -> Result<Vec<Step>> {
    if let Some(lacking) = NIGHTLY.provide(&["miri", "rust-src"], &[], options.install) {
        return Ok(vec![Step { name: "miri".to_owned(), outcome: Outcome::Lacking(lacking) }]);
    }
    let host = NIGHTLY.host().context("rustc does not say what machine it is for")?;
    let machines: &[&str] = if options.short { &[&host, BIG_ENDIAN] } else { &[&host, BIG_ENDIAN, NARROW] };
    let extent = if options.short { Extent::Short } else { Extent::Quick };
    let folder = workspace.join("target/portable/miri");
    let mut steps = Vec::new();
    for target in machines.iter().filter(|machine| among(&options.target, machine)) {
        let name = format!("miri, {target}");
        let kept = options.kept(workspace).join(format!("miri-{target}"));
        for member in crates.iter().filter(|member| member.is_library() && among(&options.package, &member.name)) {
            let selected = selection::of(member, extent);
            let flags = match is_held_to_rules_of_unsafe(&member.name, *target == host) {
                true => MIRIFLAGS.to_owned(),
                false => format!("{MIRIFLAGS} {WITHOUT_RULES_OF_UNSAFE}"),
            };
            let cargo = || {
                let mut cargo = NIGHTLY.command("cargo");
                cargo.args(["miri", "test"]).env("MIRIFLAGS", &flags).current_dir(workspace);
                cargo
            };
            let runner = Runner { name: &name, target, folder: &folder, cargo: &cargo, kept: kept.clone() };
            if !selected.is_empty() {
                steps.push(runner.run(&member.name, &selected)?);
            }
        }
    }
    Ok(steps)
}
