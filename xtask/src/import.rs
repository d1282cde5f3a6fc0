//! `cargo xtask import`: facts out of a kernel's YNL spec, in our form.
//!
//! A spec that is not there yet is written, complete but for the words: every `doc` that the schema demands is `"?"`, which
//! nothing else accepts. One that is there is never changed; what the kernel says otherwise is listed.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use clap::Args;

use crate::verify::tables::folder;

mod attribute;
mod compare;
mod convert;
mod header;
mod kernel;
mod naming;
mod operation;
mod print;
mod set;
mod structure;
#[cfg(test)]
mod tests;

/// What to import, and from where.
#[derive(Args)]
pub struct Import {
    /// A kernel's source tree, or a folder that holds its specs.
    #[arg(long, value_name = "TREE")]
    kernel: PathBuf,
    /// A folder with the headers' constants.tsv and structs.tsv, by default that of the variable NETLINK_TABLES; where they
    /// differ from the spec, they are right.
    #[arg(long, value_name = "DIR")]
    tables: Option<PathBuf>,
    /// Where specs are compared and written; specs/ by default.
    #[arg(long, value_name = "DIR")]
    output: Option<PathBuf>,
    /// Name of the kernel's spec.
    spec: String,
}

impl Import {
    pub fn run(&self, workspace: &Path) -> Result<()> {
        let specs = &workspace.join("specs");
        let kernel = kernel::read(&kernel::find(&self.kernel, &self.spec)?)?;
        let tables = self.tables.clone().or_else(|| folder(workspace));
        let tables = tables.as_deref().map(header::Tables::read).transpose()?;
        let common = compare::read(&specs.join("common.yaml"))?;
        let imported = convert::convert(&kernel, tables.as_ref(), Some(&common))?;
        let path = self.output.as_deref().unwrap_or(specs).join(format!("{}.yaml", imported.name));
        if path.exists() {
            return compare::run(&path, specs, &imported);
        }
        for note in &imported.notes {
            println!("{}: {}", note.place, note.what);
        }
        std::fs::write(&path, print::print(&imported.spec)).with_context(|| format!("writing {}", path.display()))?;
        println!("wrote {}; {} notes above; every \"?\" is to be written", path.display(), imported.notes.len());
        Ok(())
    }
}
