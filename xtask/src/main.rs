//! The project's own tasks, run as `cargo xtask TASK`.
//!
//! `codegen` prints the tables of every crate from the facts in `specs/`; `codegen --check` only compares, and fails where
//! they differ.
//!
//! A cold `cargo build -p netlink-core -p netlink-route` is meant to stay below 15 seconds on two idle cores: it takes 14
//! seconds of processor time in all, half of them for `syn` and what stands on it. `cargo build --timings` shows where the
//! time goes.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use clap::Parser;

mod codegen;
mod names;
mod spec;

#[derive(Parser)]
#[command(about = "The project's own tasks")]
enum Task {
    /// Print the tables of every crate from specs/.
    Codegen {
        /// Change nothing; fail where a table differs from its spec.
        #[arg(long)]
        check: bool,
    },
}

fn main() -> Result<()> {
    match Task::parse() {
        Task::Codegen { check } => codegen::run(&workspace()?, check),
    }
}

/// The root of the workspace: the folder above this crate's.
fn workspace() -> Result<PathBuf> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    Ok(here.parent().context("xtask lies in the workspace")?.to_path_buf())
}
