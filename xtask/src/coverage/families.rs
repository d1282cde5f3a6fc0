//! What the tables of each spec cost, and what in them is bytes and nothing more.

use std::path::Path;

use anyhow::{Context, Result};

use crate::codegen::generated_file;
use crate::names::c_name;
use crate::spec::{Spec, Specs};

/// One spec and what it costs.
pub struct Family {
    pub name: String,
    /// The crate.
    pub folder: String,
    pub attributes: usize,
    /// Lines of the generated file.
    pub lines: usize,
    pub opaque: Vec<Opaque>,
}

/// Bytes and nothing more.
#[derive(Debug, PartialEq, Eq)]
pub struct Opaque {
    /// The attribute's name in C; of the body of a message, the name of the set.
    pub name: String,
    pub why: Option<String>,
}

impl Family {
    /// Those that give no reason for being opaque.
    pub fn unexplained(&self) -> impl Iterator<Item = &Opaque> {
        self.opaque.iter().filter(|opaque| opaque.why.is_none())
    }
}

pub fn families(workspace: &Path, specs: &Specs) -> Result<Vec<Family>> {
    specs
        .all()
        .map(|spec| {
            let path = generated_file(spec)?;
            let text = std::fs::read_to_string(workspace.join(&path)).with_context(|| path.display().to_string())?;
            let folder = path.iter().next().context("a file in a crate")?;
            Ok(Family {
                name: spec.name.clone(),
                folder: folder.to_string_lossy().into_owned(),
                attributes: spec.attribute_sets.iter().map(|set| set.attributes.len()).sum(),
                lines: text.lines().count(),
                opaque: opaque(spec),
            })
        })
        .collect()
}

/// Attributes and bodies that are bytes and nothing more.
pub fn opaque(spec: &Spec) -> Vec<Opaque> {
    let sets = spec.attribute_sets.iter().filter(|set| set.subset_of.is_none());
    sets.flat_map(|set| {
        let attributes = set.attributes.iter().map(|attribute| {
            let name = c_name(&set.name_prefix, &attribute.name, attribute.c_name.as_ref());
            (name, attribute)
        });
        let body = set.body.iter().map(|body| (set.name.clone(), body));
        attributes.chain(body)
    })
    .filter(|(_, attribute)| attribute.is_opaque())
    .map(|(name, attribute)| Opaque { name, why: attribute.opaque.clone() })
    .collect()
}
