//! The project's own tasks, run as `cargo xtask TASK`.
//!
//! `codegen` prints the tables of every crate from the facts in `specs/`; `codegen --check` only compares, and fails where
//! they differ. `import` brings facts out of a kernel's own spec into ours, `verify` compares ours with C headers, tables of
//! them and the running kernel, and `coverage` counts what the headers have and no spec does. `sanitize` runs
//! the tests of the one crate with `unsafe` under sanitizers, `vm` those of all crates on other kernels, `portable` those that need
//! no kernel on other machines, `fuzz` looks for inputs that break what reads them, and `bench` measures.
//!
//! A cold `cargo build -p netlink-core -p netlink-route` is meant to stay below 15 seconds on two idle cores: it takes 14
//! seconds of processor time in all, half of them for `syn` and what stands on it. `cargo build --timings` shows where the
//! time goes.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use clap::Parser;

mod api;
mod bench;
mod codegen;
mod coverage;
mod folder;
mod fuzz;
mod import;
mod members;
mod names;
mod outcome;
mod portable;
mod report;
mod sanitize;
mod spec;
mod toolchain;
mod verify;
mod vm;

#[derive(Parser)]
#[command(about = "The project's own tasks")]
enum Task {
    /// Print the tables of every crate from specs/.
    Codegen {
        /// Change nothing; fail where a table differs from its spec.
        #[arg(long)]
        check: bool,
    },
    /// Compare the specs with C headers, compiled tables of them, and the running kernel.
    Verify(verify::Options),
    /// Print what the headers have and no spec does, and what the tables cost; also to docs/coverage.md.
    Coverage(coverage::Options),
    /// Write a spec from a kernel's own, or list how an existing one differs from it.
    Import(import::Import),
    /// Print the public API of each library to docs/api/.
    Api(api::Options),
    /// Compare what the work costs here, in the crates of others, and at the limit.
    Bench(bench::Options),
    /// Run the tests of netlink-sys under the sanitizers of nightly Rust.
    Sanitize(sanitize::Options),
    /// Fuzz the targets of fuzz/, on nightly Rust with cargo-fuzz.
    Fuzz(fuzz::Options),
    /// Check the crates elsewhere: other processors under miri, the oldest compiler, other operating systems.
    Portable(portable::Options),
    /// Run the tests on other kernels, in a virtual machine.
    Vm(vm::Options),
}

fn main() -> Result<()> {
    match Task::parse() {
        Task::Codegen { check } => codegen::run(&workspace()?, check),
        Task::Api(options) => api::run(&workspace()?, &options),
        Task::Bench(options) => bench::run(&workspace()?, &options),
        Task::Coverage(options) => coverage::run(&workspace()?, &options),
        Task::Verify(options) => verify::run(&workspace()?, &options),
        Task::Vm(options) => vm::run(&workspace()?, &options),
        Task::Portable(options) => portable::run(&workspace()?, &options),
        Task::Import(import) => import.run(&workspace()?),
        Task::Fuzz(options) => fuzz::run(&workspace()?, &options),
        Task::Sanitize(options) => sanitize::run(&workspace()?, &options),
    }
}

/// The root of the workspace: the folder above this crate's.
fn workspace() -> Result<PathBuf> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    Ok(here.parent().context("xtask lies in the workspace")?.to_path_buf())
}
