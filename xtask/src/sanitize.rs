//! The tests of `netlink-sys`, the one crate with `unsafe`, under the sanitizers of nightly Rust.
//!
//! The standard library is built with the sanitizer too: without that the thread sanitizer sees races where there are none.
//! What is built goes to a folder of its own, so that ordinary builds do not begin again. What is not our fault is named, with
//! the reason, in `sanitize/thread.suppressions`.

use std::path::Path;
use std::process::{Command, Output, Stdio};

use anyhow::{Context, Result, bail, ensure};
use clap::{Args, ValueEnum};

/// Which sanitizers.
#[derive(Args)]
pub struct Options {
    /// The sanitizer; without it one after the other.
    sanitizer: Option<Sanitizer>,
    /// What follows is for the tests: a part of a name, or what `cargo test -- --help` lists.
    #[arg(last = true)]
    tests: Vec<String>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
enum Sanitizer {
    /// Memory that is not ours, or no longer, or is leaked.
    Address,
    /// Threads that use the same memory without being ordered.
    Thread,
}

impl Sanitizer {
    /// Its name for `rustc`.
    const fn name(self) -> &'static str {
        match self {
            Self::Address => "address",
            Self::Thread => "thread",
        }
    }
}

/// Runs the tests under the sanitizers that are asked for.
pub fn run(workspace: &Path, options: &Options) -> Result<()> {
    let target = target()?;
    let sanitizers = options.sanitizer.map_or(vec![Sanitizer::Address, Sanitizer::Thread], |one| vec![one]);
    let suppressions = workspace.join("xtask/src/sanitize/thread.suppressions");
    for sanitizer in sanitizers {
        println!("{} sanitizer", sanitizer.name());
        let folder = workspace.join("target/sanitize").join(sanitizer.name());
        let status = nightly("cargo")
            .args(["test", "--package", "netlink-sys", "--lib", "--tests", "--no-fail-fast"])
            .args(["-Zbuild-std", "--target", &target])
            .arg("--target-dir")
            .arg(folder)
            .arg("--")
            .args(&options.tests)
            .env("RUSTFLAGS", format!("-Zsanitizer={}", sanitizer.name()))
            .env("TSAN_OPTIONS", format!("suppressions={}", suppressions.display()))
            .current_dir(workspace)
            .status()
            .context("rustup cannot be run")?;
        ensure!(status.success(), "the {} sanitizer has found something, or a test has failed", sanitizer.name());
    }
    Ok(())
}

/// A program of the nightly toolchain.
fn nightly(program: &str) -> Command {
    let mut command = Command::new("rustup");
    command.args(["run", "nightly", program]);
    command
}

/// The machine that nightly Rust builds for, if all that is needed is installed.
fn target() -> Result<String> {
    let asked = |argument: &str| -> Result<Output> {
        let command = nightly("rustc").args(["--print", argument]).stderr(Stdio::null()).output();
        command.context("rustup cannot be run: it is needed for a nightly toolchain")
    };
    let sysroot = asked("sysroot")?;
    let sysroot = Path::new(String::from_utf8_lossy(&sysroot.stdout).trim()).join("lib/rustlib/src/rust/library");
    if !sysroot.is_dir() {
        bail!("the source of the standard library is missing: rustup toolchain install nightly --component rust-src");
    }
    let target = asked("host-tuple")?;
    Ok(String::from_utf8(target.stdout)?.trim().to_owned())
}
