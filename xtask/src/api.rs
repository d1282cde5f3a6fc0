//! The public API of each library, in `docs/api/`, so that a change of it is seen where it is reviewed.
//!
//! It is read from what rustdoc says for programs, in a form that changes from compiler to compiler: so it is one compiler that is
//! asked, and what reads that is behind a feature. What is printed from `specs/` is left out: a change there is seen in the spec.

use std::path::{Path, PathBuf};

#[cfg(not(feature = "api"))]
use anyhow::Context as _;
use anyhow::{Result, ensure};
use clap::Args;

use crate::members::{self, Crate};
use crate::toolchain::Toolchain;

#[cfg(feature = "api")]
mod read;

/// The compiler whose rustdoc is asked. Another takes another version of the crate `public-api`.
const TOOLCHAIN: Toolchain<'_> = Toolchain("1.95.0");

/// Which libraries, and whether to write.
#[derive(Args)]
pub struct Options {
    /// Change nothing; fail where docs/api/ is another.
    #[arg(long)]
    check: bool,
    /// These crates alone.
    #[arg(long, short)]
    package: Vec<String>,
    /// Install with rustup what is missing.
    #[arg(long)]
    install: bool,
    /// Where the toolchain is missing that is said, and passed over.
    #[arg(long)]
    pass_over: bool,
}

/// Prints the API of each library, or compares it.
pub fn run(workspace: &Path, options: &Options) -> Result<()> {
    if let Some(lacking) = TOOLCHAIN.provide(&[], &[], options.install) {
        ensure!(options.pass_over, "{lacking}; --pass-over passes it over");
        println!("passed over: {lacking}");
        return Ok(());
    }
    if !cfg!(feature = "api") {
        return again();
    }
    let wanted = |member: &&Crate| options.package.is_empty() || options.package.contains(&member.name);
    let mut others = Vec::new();
    for member in members::read(workspace)?.iter().filter(|member| member.is_library()).filter(wanted) {
        let text = read(workspace, &member.name)?;
        let path = document(workspace, &member.name);
        if std::fs::read_to_string(&path).unwrap_or_default() == text {
            continue;
        }
        others.push(member.name.clone());
        if !options.check {
            std::fs::create_dir_all(workspace.join("docs/api"))?;
            std::fs::write(&path, text)?;
        }
    }
    let others = others.join(", ");
    if options.check {
        ensure!(others.is_empty(), "docs/api/ is another for {others}; run `cargo xtask api`");
    } else if !others.is_empty() {
        println!("written: {others}");
    }
    Ok(())
}

fn document(workspace: &Path, package: &str) -> PathBuf {
    workspace.join("docs/api").join(package).with_extension("txt")
}

#[cfg(feature = "api")]
fn read(workspace: &Path, package: &str) -> Result<String> {
    read::text(workspace, package)
}

#[cfg(not(feature = "api"))]
fn read(_workspace: &Path, package: &str) -> Result<String> {
    anyhow::bail!("the API of {package} takes the feature `api`")
}

/// Runs the same task with the feature.
#[cfg(not(feature = "api"))]
fn again() -> Result<()> {
    let mut cargo = std::process::Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(["run", "--quiet", "--package", "xtask", "--features", "api", "--"]).args(std::env::args_os().skip(1));
    ensure!(cargo.status().context("cargo cannot be run")?.success(), "the API is another, or could not be read");
    Ok(())
}

#[cfg(feature = "api")]
fn again() -> Result<()> {
    unreachable!("it has the feature")
}
