//! What the specs say of families, operations and tables: the tables have no room for it, and the command line shows it.

use std::collections::BTreeMap;

use anyhow::{Result, bail};

use crate::names::c_name;
use crate::spec::{DefinitionType, Specs};

/// The file, in the workspace.
pub const FILE: &str = "nlctl/src/describe/docs.tsv";

/// A line for each: what it is, its spec, its name, of an operation its name in C, and what it is about.
pub fn print(specs: &Specs) -> Result<String> {
    let mut lines = Lines::default();
    for spec in specs.all() {
        let mut add = |kind, name: &str, c_name: &str, doc: &str| lines.add(kind, &spec.name, name, c_name, doc);
        add("family", &spec.name, "", spec.doc.as_deref().unwrap_or_default())?;
        for definition in &spec.definitions {
            let kind = match definition.r#type {
                DefinitionType::Struct => "struct",
                DefinitionType::Enum | DefinitionType::Flags => "enumeration",
            };
            add(kind, &definition.name, "", &definition.doc)?;
        }
        for set in &spec.attribute_sets {
            add("set", &set.name, "", &set.doc)?;
        }
        for message in &spec.sub_messages {
            add("choice", &message.name, "", &message.doc)?;
        }
        for group in spec.mcast_groups.iter().flat_map(|groups| &groups.list) {
            add("group", &group.name, "", group.doc.as_deref().unwrap_or_default())?;
        }
        let Some(operations) = &spec.operations else { continue };
        for operation in &operations.list {
            let c_name = c_name(&operations.name_prefix, &operation.name, operation.c_name.as_ref());
            add("operation", &operation.name, &c_name, &operation.doc)?;
        }
    }
    Ok(lines.0.into_iter().map(|(key, text)| format!("{key}\t{text}\n")).collect())
}

#[derive(Default)]
struct Lines(BTreeMap<String, String>);

impl Lines {
    fn add(&mut self, kind: &str, spec: &str, name: &str, c_name: &str, doc: &str) -> Result<()> {
        let doc = doc.split_whitespace().collect::<Vec<_>>().join(" ");
        let key = format!("{kind}\t{spec}\t{}", name.to_ascii_lowercase());
        match self.0.insert(key, format!("{c_name}\t{doc}")) {
            Some(_) => bail!("{spec} has two of the kind {kind} with the name {name}"),
            None => Ok(()),
        }
    }
}
