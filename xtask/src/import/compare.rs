//! What the kernel's spec says otherwise than ours.
//!
//! Names are compared as C has them: sets and enumerations may be called and divided otherwise here.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result};

use super::convert::Imported;
use super::print::print;
use crate::names::{NONE, c_name};
use crate::spec::{Attribute, DefinitionType, Member, Mode, Spec};
use crate::verify::columns;

/// What a spec says of one name, by aspect.
type Fact = BTreeMap<String, String>;

/// What is said of every C name, with the places where it is said.
type Facts = BTreeMap<String, Vec<(String, Fact)>>;

/// Lists where a spec of ours differs from the kernel's; `shared` is the folder of the specs that it imports.
pub fn run(path: &Path, shared: &Path, imported: &Imported) -> Result<()> {
    let mut ours = vec![read(path)?];
    // What others share with it is as good as its own.
    for name in ours[0].import.clone().iter().map(String::as_str).chain(["common"]) {
        ours.push(read(&shared.join(format!("{name}.yaml")))?);
    }
    let rows = differences(&ours, imported)?;
    if !rows.is_empty() {
        let head = ["where", "name", "what", "here", "kernel"].map(str::to_string);
        print!("{}", columns(&[&[head], rows.as_slice()].concat()));
    }
    println!("{} differences; {} was not changed", rows.len(), path.display());
    Ok(())
}

/// One spec of ours.
pub fn read(path: &Path) -> Result<Spec> {
    let text = std::fs::read_to_string(path).with_context(|| format!("reading {}", path.display()))?;
    serde_yaml_ng::from_str(&text).with_context(|| format!("parsing {}", path.display()))
}

/// Where, name, aspect, what is said here, what the kernel's spec says.
fn differences(ours: &[Spec], imported: &Imported) -> Result<Vec<[String; 5]>> {
    let theirs: Spec = serde_yaml_ng::from_str(&print(&imported.spec)).context("reading what was imported")?;
    let (ours, theirs) = (facts(ours), facts(std::slice::from_ref(&theirs)));
    let mut rows = Vec::new();
    for (name, theirs) in &theirs {
        for (place, theirs) in theirs {
            let Some(ours) = ours.get(name) else {
                let said: Vec<&str> = theirs.values().map(String::as_str).collect();
                rows.push([place.clone(), name.clone(), "missing here".to_string(), String::new(), said.join(", ")]);
                continue;
            };
            for (aspect, theirs) in theirs {
                let here = |fact: &Fact| fact.get(aspect).cloned().unwrap_or_default();
                // Sets may share their C names: one that agrees is enough.
                if !ours.iter().any(|(_, ours)| agrees(&here(ours), theirs)) {
                    let (place, ours) = &ours[0];
                    rows.push([place.clone(), name.clone(), aspect.clone(), here(ours), theirs.clone()]);
                }
            }
        }
    }
    Ok(rows)
}

/// Whether they say the same, or we know more: what is opaque to the kernel's spec, or has no names there.
fn agrees(ours: &str, theirs: &str) -> bool {
    let more = ["enum", "hex"];
    let plain: Vec<&str> = ours.split(' ').filter(|word| !more.contains(word) || theirs.contains(word)).collect();
    theirs == "binary" || plain.join(" ") == theirs
}

/// Everything a spec says, by C name, with the place where it says so.
fn facts(specs: &[Spec]) -> Facts {
    let mut facts = Facts::new();
    for spec in specs {
        add_facts(spec, &mut |name, place, fact| facts.entry(name).or_default().push((place.to_string(), fact)));
    }
    facts
}

fn add_facts(spec: &Spec, add: &mut impl FnMut(String, &str, Fact)) {
    // Of a mask of numbers the numbers have the C names.
    for definition in spec.definitions.iter().filter(|definition| definition.header.as_deref() != Some(NONE)) {
        let c_struct = definition.c_name.clone().unwrap_or_else(|| definition.name.replace('-', "_"));
        for member in &definition.members {
            let usual = || format!("{}{}", definition.name_prefix, member.name).replace('-', "_");
            let name = member.c_name.clone().unwrap_or_else(usual);
            let fact = Fact::from([("type".to_string(), member_type(member))]);
            add(format!("{c_struct}.{name}"), &definition.name, fact);
        }
        for entry in &definition.entries {
            let name = c_name(&definition.name_prefix, &entry.name, entry.c_name.as_ref());
            let value = match definition.r#type {
                DefinitionType::Flags => format!("bit {}", entry.value),
                _ => entry.value.to_string(),
            };
            let fact = Fact::from([("value".to_string(), value)]);
            add(name, &definition.name, fact);
        }
    }
    for set in spec.attribute_sets.iter().filter(|set| set.subset_of.is_none()) {
        for attribute in &set.attributes {
            let name = c_name(&set.name_prefix, &attribute.name, attribute.c_name.as_ref());
            add(name, &set.name, attribute_facts(attribute));
        }
    }
    for operation in spec.operations.iter().flat_map(|operations| &operations.list) {
        let mut fact = Fact::new();
        for (name, mode) in [("do", &operation.r#do), ("dump", &operation.dump)] {
            if let Some(mode) = mode {
                fact.insert(name.to_string(), mode_values(mode));
            }
        }
        if let Some(value) = operation.value {
            fact.insert("value".to_string(), value.to_string());
        }
        add(format!("operation {}", operation.name), "operations", fact);
    }
    for group in spec.mcast_groups.iter().flat_map(|groups| &groups.list) {
        let value = group.value.map_or_else(|| "at run time".to_string(), |value| value.to_string());
        let fact = Fact::from([("value".to_string(), value)]);
        add(format!("group {}", group.name), "mcast-groups", fact);
    }
}

fn attribute_facts(attribute: &Attribute) -> Fact {
    let mut fact = Fact::new();
    if let Some(value) = attribute.value {
        fact.insert("value".to_string(), value.to_string());
    }
    fact.insert("type".to_string(), attribute_type(attribute));
    for (check, value) in attribute.checks.iter().flatten() {
        // Sets of flags have other names here.
        if check != "flags-mask" {
            let value = serde_yaml_ng::to_string(value).unwrap_or_default();
            fact.insert(check.clone(), value.trim().to_string());
        }
    }
    fact
}

/// The type of an attribute in words, without the names that may differ.
fn attribute_type(attribute: &Attribute) -> String {
    let words = [
        attribute.r#type.as_deref(),
        attribute.sub_type.as_deref().map(|_| "of"),
        attribute.sub_type.as_deref(),
        attribute.byte_order.as_deref(),
        attribute.display_hint.as_deref(),
        attribute.r#struct.as_ref().map(|_| "struct"),
        attribute.r#enum.as_ref().map(|_| "enum"),
        attribute.multi_attr.then_some("multi-attr"),
    ];
    words.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn member_type(member: &Member) -> String {
    let number = |number: Option<usize>| number.map(|number| number.to_string());
    // A hint says the size of what it is about.
    let len = number(member.len.filter(|_| member.display_hint.is_none()));
    let count = number(member.count);
    let words = [
        Some(member.r#type.as_str()),
        len.as_deref(),
        count.as_deref(),
        member.byte_order.as_deref(),
        member.display_hint.as_deref(),
        member.r#enum.as_ref().map(|_| "enum"),
        member.flexible.then_some("flexible"),
    ];
    words.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// The numbers of a request and of its reply.
fn mode_values(mode: &Mode) -> String {
    let show = |value: Option<u16>| value.map(|value| value.to_string()).unwrap_or_default();
    match &mode.reply {
        Some(reply) => format!("{} -> {}", show(mode.request.value), show(reply.value)),
        None => show(mode.request.value),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;
    use crate::import::tests::imported;

    #[test]
    fn every_difference_is_a_row() {
        let imported = imported();
        let text = print(&imported.spec);
        let same: Spec = serde_yaml_ng::from_str(&text).unwrap();
        assert_eq!(differences(&[same], &imported).unwrap(), Vec::<[String; 5]>::new());

        let text = text
            .replace("      - name: blue\n        value: 6\n", "")
            .replace("name: colour\n        type: u8", "name: colour\n        type: u16")
            .replace("max-len: 15", "max-len: 16")
            .replace("value: 3\n          attributes: [name]", "value: 4\n          attributes: [name]");
        let ours: Spec = serde_yaml_ng::from_str(&text).unwrap();
        let rows = differences(&[ours], &imported).unwrap();
        let row = |row: [&str; 5]| row.map(str::to_string);
        assert_eq!(
            rows,
            [
                row(["lamp", "LAMP_ATTR_COLOUR", "type", "u16 enum", "u8 enum"]),
                row(["lamp", "LAMP_ATTR_NAME", "max-len", "16", "15"]),
                row(["colour", "LAMP_COLOUR_BLUE", "missing here", "", "6"]),
                row(["operations", "operation get", "do", "4 -> 1", "3 -> 1"]),
            ]
        );
    }
}
