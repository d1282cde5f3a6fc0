//! Measures what the work costs here, in the crates of others, and at the limit.
//!
//! What is measured is in `benches/`, which is no part of the workspace: only who runs it builds the crates of others.

use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};
use clap::Args;

/// What is measured.
#[derive(Args)]
pub struct Options {
    /// The rows of the table; without any all, and docs/performance.md is written.
    rows: Vec<String>,
    /// Measure nothing: do a little of the work once, to see that everybody reads the same.
    #[arg(long)]
    smoke: bool,
    /// Leave the crates of others out, which take a while to build.
    #[arg(long)]
    alone: bool,
}

/// Builds the benchmarks and runs them.
pub fn run(workspace: &Path, options: &Options) -> Result<()> {
    let mut command = Command::new("cargo");
    command
        .args(["run", "--quiet", "--locked", "--release", "--manifest-path"])
        .arg(workspace.join("benches/Cargo.toml"));
    if options.alone {
        command.arg("--no-default-features");
    }
    command.args(["--", "compare"]).args(&options.rows);
    if options.smoke {
        command.arg("--smoke");
    } else if options.rows.is_empty() && !options.alone {
        command.arg("--output").arg(workspace.join("docs/performance.md"));
    }
    let status = command.stdin(Stdio::null()).status().context("cargo cannot be run")?;
    ensure!(status.success(), "the benchmarks failed");
    Ok(())
}
