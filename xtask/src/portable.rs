//! The crates elsewhere than here: on processors of the other byte order and of 32 bits, with the oldest compiler that they promise,
//! and for other operating systems.
//!
//! | file | concept |
//! |---|---|
//! | `miri.rs` | the tests that need no kernel, interpreted for each machine |
//! | `processors.rs` | the same tests on processors that are emulated, or of 32 bits |
//! | `selection.rs` `left_out.rs` `runner.rs` | which tests those are; how they are run |
//! | `document.rs` | `docs/machines.md`; the tables in it are `../report.rs` |
//! | `oldest.rs` | the stated `rust-version` |
//! | `systems.rs` | which crates build for which systems |
//!
//! What is built goes to folders of its own, so that ordinary builds do not begin again.

use std::path::{Path, PathBuf};

use anyhow::{Result, ensure};
use clap::{Args, ValueEnum};

use crate::{members, report};

mod document;
mod left_out;
mod miri;
mod oldest;
mod processors;
mod runner;
mod selection;
mod systems;

/// What is checked.
#[derive(Args)]
pub struct Options {
    /// One part of it.
    part: Option<Part>,
    /// These crates alone, where a part has a choice.
    #[arg(long, short)]
    package: Vec<String>,
    /// These machines alone (`x86_64-unknown-linux-gnu`), where a part has a choice.
    #[arg(long, short)]
    target: Vec<String>,
    /// A selection that takes a few minutes, without `processors`.
    #[arg(long, conflicts_with = "write")]
    short: bool,
    /// Write docs/machines.md, from this run and from what has been kept of runs of other crates and machines.
    #[arg(long)]
    write: bool,
    /// Install with rustup what is missing.
    #[arg(long)]
    install: bool,
    /// What lacks its toolchain is said, and passed over.
    #[arg(long)]
    pass_over: bool,
}

impl Options {
    /// Where what tests print is left, so that it can be written down later.
    fn kept(&self, workspace: &Path) -> PathBuf {
        workspace.join("target/portable").join(if self.short { "short" } else { "ran" })
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
enum Part {
    /// The tests that need no kernel, under miri.
    Miri,
    /// The tests on an emulated big-endian processor, and on one of 32 bits, where they ask the kernel too.
    Processors,
    /// The oldest compiler.
    Oldest,
    /// Other operating systems, and none.
    Systems,
}

/// What came of a step.
enum Outcome {
    /// It was done, and how much.
    Passed(String),
    /// It was begun, and something is wrong.
    Failed(String),
    /// It was not begun: this is not installed.
    Lacking(String),
}

/// A step, and what came of it.
struct Step {
    name: String,
    outcome: Outcome,
}

/// Whether a name is among those that were asked for.
fn among(names: &[String], name: &str) -> bool {
    names.is_empty() || names.iter().any(|one| one == name)
}

/// Checks all that is asked for, and says at the end what that was.
pub fn run(workspace: &Path, options: &Options) -> Result<()> {
    let crates = members::read(workspace)?;
    let wanted = |part| options.part.is_none_or(|one| one == part);
    let mut steps = Vec::new();
    if wanted(Part::Oldest) {
        steps.push(oldest::run(workspace, &crates, options)?);
    }
    if wanted(Part::Systems) {
        steps.extend(systems::run(workspace, &crates, options)?);
    }
    if wanted(Part::Miri) {
        steps.extend(miri::run(workspace, &crates, options)?);
    }
    if wanted(Part::Processors) && !(options.short && options.part.is_none()) {
        steps.extend(processors::run(workspace, &crates, options)?);
    }
    ensure!(!steps.is_empty(), "there is no such crate or machine");
    println!();
    for Step { name, outcome } in &steps {
        match outcome {
            Outcome::Passed(what) => println!("{name}: {what}"),
            Outcome::Failed(what) => println!("{name}: FAILED: {what}"),
            Outcome::Lacking(what) => println!("{name}: passed over: {what}"),
        }
    }
    if options.write {
        document::write(&workspace.join("docs/machines.md"), &report::read_all(&options.kept(workspace))?)?;
    }
    let count = |is: fn(&Outcome) -> bool| steps.iter().filter(|step| is(&step.outcome)).count();
    let failed = count(|outcome| matches!(outcome, Outcome::Failed(_)));
    let lacking = count(|outcome| matches!(outcome, Outcome::Lacking(_)));
    ensure!(failed == 0, "{failed} failed");
    ensure!(lacking == 0 || options.pass_over, "{lacking} lack their toolchain; --pass-over passes them over");
    Ok(())
}
