//! `cargo xtask verify`: the specs against what is true: C headers, compiled tables of headers, a kernel's source.

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};
use clap::Args;

use crate::spec::Specs;
use compare::Report;
use facts::Facts;
use tables::Tables;

mod answers;
mod compare;
mod compile;
mod facts;
mod source;
mod tables;
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
    /// Compare with a kernel's source: its headers for user space, and what only its own code has.
    #[arg(long, value_name = "FOLDER")]
    source: Option<PathBuf>,
    /// Only these specs.
    #[arg(long = "spec", value_name = "NAME", num_args = 1..)]
    specs: Vec<String>,
}

/// Compares, prints, and fails where anything differs.
pub fn run(workspace: &Path, options: &Options) -> Result<()> {
    let specs = Specs::read(&workspace.join("specs"))?;
    let facts = Facts::collect(&specs, &options.specs)?;
    let given = options.tables.clone().flatten();
    let tables = match given.or_else(|| tables::folder(workspace)) {
        Some(folder) => Some(Tables::read(&folder)?),
        None if options.tables.is_some() => bail!("name the folder of the tables, or set NETLINK_TABLES"),
        None => None,
    };
    let mut reports = Vec::new();
    let others = options.tables.is_some() || options.source.is_some();
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
    finish(&reports)
}

fn finish(reports: &[(String, Report)]) -> Result<()> {
    for (title, report) in reports {
        print!("{}", report.text(title));
    }
    let differences: usize = reports.iter().map(|(_, report)| report.differences.len()).sum();
    if differences > 0 {
        bail!("{differences} differences");
    }
    Ok(())
}
