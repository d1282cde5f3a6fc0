//! `cargo xtask import`: facts out of a kernel's YNL spec, in our form.
//!
//! A spec that is not there yet is written, complete but for the words: every `doc` that the schema demands is `"?"`, which
//! nothing else accepts. One that is there is never changed.

use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use clap::Args;

use crate::spec::Spec;

mod attribute;
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
    /// A folder with the headers' constants.tsv and structs.tsv; where they differ from the spec, they are right.
    #[arg(long, value_name = "DIR")]
    tables: Option<PathBuf>,
    /// Where specs are compared and written; specs/ by default.
    #[arg(long, value_name = "DIR")]
    output: Option<PathBuf>,
    /// Name of the kernel's spec.
    spec: String,
}

impl Import {
    pub fn run(&self, specs: PathBuf) -> Result<()> {
        let kernel = kernel::read(&kernel::find(&self.kernel, &self.spec)?)?;
        let tables = self.tables.as_deref().map(header::Tables::read).transpose()?;
        let common = specs.join("common.yaml");
        let text = std::fs::read_to_string(&common).with_context(|| format!("reading {}", common.display()))?;
        let common: Spec = serde_yaml_ng::from_str(&text).with_context(|| format!("parsing {}", common.display()))?;
        let imported = convert::convert(&kernel, tables.as_ref(), Some(&common))?;
        let path = self.output.clone().unwrap_or(specs).join(format!("{}.yaml", imported.name));
        if path.exists() {
            bail!("{} exists, and an import never changes a spec", path.display());
        }
        for note in &imported.notes {
            println!("{}: {}", note.place, note.what);
        }
        std::fs::write(&path, print::print(&imported.spec)).with_context(|| format!("writing {}", path.display()))?;
        println!("wrote {}; {} notes above; every \"?\" is to be written", path.display(), imported.notes.len());
        Ok(())
    }
}
