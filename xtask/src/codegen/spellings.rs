//! Names in C that do not follow from those of the specs: the tables have no room for them, and the command line shows them.

use std::collections::BTreeMap;

use anyhow::{Result, bail};

use super::enumeration::upper_prefix;
use crate::spec::{DefinitionType, Specs};

/// The file, in the workspace.
pub const FILE: &str = "nlctl/src/describe/spellings.tsv";

/// A line for each: the prefix of its table, the table, the name, the name in C.
pub fn print(specs: &Specs) -> Result<String> {
    let mut lines = BTreeMap::new();
    for spec in specs.all() {
        for set in &spec.attribute_sets {
            for attribute in &set.attributes {
                add(
                    &mut lines,
                    &upper_prefix(&set.name_prefix),
                    &set.name,
                    &attribute.name,
                    attribute.c_name.as_ref(),
                )?;
            }
        }
        for definition in &spec.definitions {
            let prefix = match definition.r#type {
                DefinitionType::Struct => definition.name_prefix.replace('-', "_"),
                DefinitionType::Enum | DefinitionType::Flags => upper_prefix(&definition.name_prefix),
            };
            for entry in &definition.entries {
                add(&mut lines, &prefix, &definition.name, &entry.name, entry.c_name.as_ref())?;
            }
            for member in &definition.members {
                add(&mut lines, &prefix, &definition.name, &member.name, member.c_name.as_ref())?;
            }
        }
    }
    Ok(lines
        .into_iter()
        .map(|((prefix, table, name), c_name)| format!("{prefix}\t{table}\t{name}\t{c_name}\n"))
        .collect())
}

type Lines = BTreeMap<(String, String, String), String>;

fn add(lines: &mut Lines, prefix: &str, table: &str, name: &str, c_name: Option<&String>) -> Result<()> {
    let Some(c_name) = c_name else { return Ok(()) };
    let key = (prefix.to_owned(), table.to_owned(), name.to_ascii_lowercase());
    match lines.insert(key, c_name.clone()) {
        Some(other) if other != *c_name => {
            bail!("{name} of {table} is {other} and {c_name}: another name-prefix tells them apart")
        }
        _ => Ok(()),
    }
}
