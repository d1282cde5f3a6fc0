//! The crates with the oldest compiler that they say builds them (`rust-version`).

use std::path::Path;

use anyhow::{Context, Result};

use crate::members::Crate;
use crate::toolchain::Toolchain;

use super::{Options, Outcome, Step};

/// Checks the whole workspace with it.
pub fn run(workspace: &Path, crates: &[Crate], options: &Options) -> Result<Step> {
    let version =
        crates.iter().find_map(|member| member.rust_version.as_deref()).context("no crate has a rust-version")?;
    let toolchain = Toolchain(version);
    let name = format!("Rust {version}");
    if let Some(lacking) = toolchain.provide(&[], &[], options.install) {
        return Ok(Step { name, outcome: Outcome::Lacking(lacking) });
    }
    println!("\n{name}");
    let status = toolchain
        .command("cargo")
        .args(["check", "--workspace", "--all-features", "--locked", "--target-dir"])
        .arg(workspace.join("target/portable/oldest"))
        .current_dir(workspace)
        .status()
        .context("rustup cannot be run")?;
    let outcome = match status.success() {
        true => Outcome::Passed("the workspace, with all features".to_owned()),
        false => Outcome::Failed("it does not compile".to_owned()),
    };
    Ok(Step { name, outcome })
}
