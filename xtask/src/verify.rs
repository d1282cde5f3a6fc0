//! `cargo xtask verify`: the specs against what is true: C headers, compiled tables of headers, a kernel's source.

use std::path::{Path, PathBuf};

#[cfg(not(feature = "live"))]
use anyhow::Context as _;
use anyhow::{Result, bail};
use clap::Args;

use crate::spec::Specs;
use compare::Report;
pub use compare::columns;
use facts::Facts;
use source::families;
use tables::Tables;

mod answers;
mod compare;
pub mod compile;
pub mod facts;
#[cfg(any(test, feature = "live"))]
mod live;
mod since;
mod source;
pub mod tables;
#[cfg(test)]
mod tests;

/// What to compare with. Without any of them: the system's headers.
#[derive(Args)]
pub struct Options {
    /// Compile every name and struct against C headers; without a folder, those of the system.
    #[arg(long, value_name = "FOLDER", num_args = 0..=1, default_missing_value = "/usr/include")]
    headers: Option<PathBuf>,
    /// Compare with compiled tables; without a folder, those of the variable NETLINK_TABLES.
    #[arg(long, value_name = "FOLDER", num_args = 0..=1)]
    tables: Option<Option<PathBuf>>,
    /// Write down for the command line which names are newer than the oldest kernel of the tables.
    #[arg(long, requires = "tables")]
    write: bool,
    /// Compare with a kernel's source: its headers for user space, and what only its own code has.
    #[arg(long, value_name = "FOLDER")]
    source: Option<PathBuf>,
    /// Compare with the policies of the running kernel's families of generic netlink.
    #[arg(long)]
    live: bool,
    /// Fail where the running kernel has a family without a spec.
    #[arg(long, requires = "live")]
    all: bool,
    /// Only these specs.
    #[arg(long = "spec", value_name = "NAME", num_args = 1..)]
    specs: Vec<String>,
}

/// Compares, prints, and fails where anything differs.
pub fn run(workspace: &Path, options: &Options) -> Result<()> {
    let specs = Specs::read(&workspace.join("specs"))?;
    let facts = Facts::collect(&specs, &options.specs)?;
    let given = options.tables.clone().flatten();
    let folder = given.or_else(|| tables::folder(workspace));
    let tables = match &folder {
        Some(folder) => Some(Tables::read(folder)?),
        None if options.tables.is_some() => bail!("name the folder of the tables, or set NETLINK_TABLES"),
        None => None,
    };
    let mut reports = Vec::new();
    let others = options.tables.is_some() || options.source.is_some() || options.live;
    if options.headers.is_some() || !others {
        let folder = options.headers.clone().unwrap_or_else(|| PathBuf::from("/usr/include"));
        let answers = compile::ask(&folder, &[], &facts)?;
        let report = compare::with_headers(&facts, &answers, tables.as_ref());
        reports.push((format!("headers in {}", folder.display()), report));
    }
    if let Some(tree) = &options.source {
        let report = compare::with_headers(&facts, &source::answers(tree, &facts)?, tables.as_ref());
        reports.push((format!("source in {}", tree.display()), report));
    }
    if let (Some(_), Some(tables)) = (&options.tables, &tables) {
        reports.push(("compiled tables".to_string(), compare::with_tables(&facts, tables)));
    }
    let mut failures = finish(&reports);
    if let (Some(_), Some(folder), true) = (&options.tables, &folder, options.specs.is_empty()) {
        let table = std::fs::read_to_string(folder.join("since.tsv"))?;
        if since::write(workspace, &since::print(&facts, &table)?, !options.write)? && !options.write {
            println!("{} is another; run `cargo xtask verify --tables --write`", since::FILE);
            failures += 1;
        }
    }
    if let Some(tree) = &options.source {
        let report = families::compare(&specs, &options.specs, &families::families(tree)?);
        print!("{}", report.text());
        failures += report.differences.len();
    }
    if options.live {
        failures += live(&specs, options)?;
    }
    if failures > 0 {
        bail!("{failures} differences");
    }
    Ok(())
}

#[cfg(feature = "live")]
fn live(specs: &Specs, options: &Options) -> Result<usize> {
    let report = live::compare(specs, &live::kernel::families()?, &options.specs)?;
    print!("{}", report.text());
    Ok(report.differences.len() + if options.all { report.without_spec.len() } else { 0 })
}

/// The same again, built with the feature: what asks the kernel stands on the tables, and `codegen` must do without them.
#[cfg(not(feature = "live"))]
fn live(_specs: &Specs, options: &Options) -> Result<usize> {
    let mut cargo = std::process::Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(["run", "--quiet", "--package", "xtask", "--features", "live", "--", "verify", "--live"]);
    if options.all {
        cargo.arg("--all");
    }
    cargo.args(options.specs.iter().flat_map(|spec| ["--spec", spec]));
    let status = cargo.status().context("starting cargo")?;
    Ok(usize::from(!status.success()))
}

/// Prints the reports; how many differences there are.
fn finish(reports: &[(String, Report)]) -> usize {
    for (title, report) in reports {
        print!("{}", report.text(title));
    }
    reports.iter().map(|(_, report)| report.differences.len()).sum()
}
