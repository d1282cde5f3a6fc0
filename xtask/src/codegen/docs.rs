//! What the specs say of families, operations, tables and what is in them: the tables have no room for it, and the command line
//! shows it.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use anyhow::{Result, bail};

use crate::names::c_name;
use crate::spec::{DefinitionType, Specs};

/// The file, in the workspace.
pub const FILE: &str = "nlctl/src/describe/docs.tsv";

/// A line for each: what it is, its spec, its name, of an operation its name in C, and what it is about. Behind a table, a line that
/// begins with a tab for each part of which something is said: its name, and what.
pub fn print(specs: &Specs) -> Result<String> {
    let mut lines = Lines::default();
    for spec in specs.all() {
        let mut add = |kind, name: &str, c_name: &str, doc: &str, parts| {
            lines.add(&[kind, &spec.name, &name.to_ascii_lowercase(), c_name, doc], parts)
        };
        add("family", &spec.name, "", spec.doc.as_deref().unwrap_or_default(), Vec::new())?;
        for definition in &spec.definitions {
            let kind = match definition.r#type {
                DefinitionType::Struct => "struct",
                DefinitionType::Enum | DefinitionType::Flags => "enumeration",
            };
            let entries = definition.entries.iter().map(|entry| (&entry.name, &entry.doc));
            let members = definition.members.iter().map(|member| (&member.name, &member.doc));
            add(kind, &definition.name, "", &definition.doc, entries.chain(members).collect())?;
        }
        for set in &spec.attribute_sets {
            let attributes = set.attributes.iter().map(|attribute| (&attribute.name, &attribute.doc)).collect();
            add("set", &set.name, "", &set.doc, attributes)?;
        }
        for message in &spec.sub_messages {
            add("choice", &message.name, "", &message.doc, Vec::new())?;
        }
        for group in spec.mcast_groups.iter().flat_map(|groups| &groups.list) {
            add("group", &group.name, "", group.doc.as_deref().unwrap_or_default(), Vec::new())?;
        }
        let Some(operations) = &spec.operations else { continue };
        for operation in &operations.list {
            let c_name = c_name(&operations.name_prefix, &operation.name, operation.c_name.as_ref());
            add("operation", &operation.name, &c_name, &operation.doc, Vec::new())?;
        }
    }
    Ok(lines.0.into_values().collect())
}

/// By what is before the name in C.
#[derive(Default)]
struct Lines(BTreeMap<String, String>);

impl Lines {
    fn add(
        &mut self,
        [kind, spec, name, c_name, doc]: &[&str; 5],
        parts: Vec<(&String, &Option<String>)>,
    ) -> Result<()> {
        let mut text = format!("{kind}\t{spec}\t{name}\t{c_name}\t{}\n", on_one_line(doc));
        for (name, doc) in parts {
            if let Some(doc) = doc {
                let _ = writeln!(text, "\t{}\t{}", name.to_ascii_lowercase(), on_one_line(doc));
            }
        }
        match self.0.insert(format!("{kind}\t{spec}\t{name}"), text) {
            Some(_) => bail!("{spec} has two of the kind {kind} with the name {name}"),
            None => Ok(()),
        }
    }
}

fn on_one_line(doc: &str) -> String {
    doc.split_whitespace().collect::<Vec<_>>().join(" ")
}
