//! The specs as they are written: see `specs/README.md`. Some facts in them are for people and for checks only.
#![expect(dead_code, reason = "facts that the tables do not carry are still part of the schema")]

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde::Deserialize;

/// One spec file.
#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Spec {
    pub name: String,
    pub protocol: Option<String>,
    pub protonum: Option<u16>,
    /// The cargo feature that the tables are behind.
    pub feature: Option<String>,
    /// The name by which the kernel knows a family of generic netlink, where that is not the spec's.
    pub family_name: Option<String>,
    /// The address families whose messages are of this spec, where others share their types.
    #[serde(default)]
    pub address_families: Vec<u8>,
    /// Attributes that only the kernel's messages of this spec have, where others share the address families as well.
    #[serde(default)]
    pub told_by: Vec<String>,
    pub version: Option<u8>,
    pub uapi_header: Option<String>,
    pub doc: Option<String>,
    #[serde(default)]
    pub import: Vec<String>,
    #[serde(default)]
    pub definitions: Vec<Definition>,
    #[serde(default)]
    pub attribute_sets: Vec<Set>,
    #[serde(default)]
    pub sub_messages: Vec<SubMessage>,
    pub operations: Option<Operations>,
    pub mcast_groups: Option<Groups>,
}

/// A struct, an enumeration or flags.
#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Definition {
    pub name: String,
    pub r#type: DefinitionType,
    #[serde(default)]
    pub name_prefix: String,
    pub enum_name: Option<String>,
    pub c_name: Option<String>,
    pub header: Option<String>,
    pub doc: String,
    #[serde(default)]
    pub entries: Vec<Entry>,
    #[serde(default)]
    pub members: Vec<Member>,
    /// Without padding between members.
    #[serde(default)]
    pub packed: bool,
    /// What it takes up, where that is more: it lies in a union.
    pub size: Option<usize>,
    /// Where in the struct of C it begins, of which it is the rest.
    pub from: Option<usize>,
    /// Headers no longer have the struct.
    #[serde(default)]
    pub gone: bool,
}

#[derive(Deserialize, Debug, Clone, Copy, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum DefinitionType {
    Struct,
    Enum,
    Flags,
}

#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Entry {
    pub name: String,
    pub value: i128,
    pub doc: Option<String>,
    pub c_name: Option<String>,
}

#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Member {
    pub name: String,
    pub r#type: String,
    pub doc: Option<String>,
    pub c_name: Option<String>,
    pub byte_order: Option<String>,
    pub r#enum: Option<String>,
    #[serde(default)]
    pub enum_as_flags: bool,
    pub len: Option<usize>,
    pub r#struct: Option<String>,
    pub display_hint: Option<String>,
    pub count: Option<usize>,
    /// A bit field of so many bits.
    pub bits: Option<u8>,
    /// A bit field that C has as masks and shifts of a whole integer.
    #[serde(default)]
    pub masked: bool,
    #[serde(default)]
    pub flexible: bool,
    #[serde(default)]
    pub volatile: bool,
}

#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Set {
    pub name: String,
    #[serde(default)]
    pub name_prefix: String,
    pub enum_name: Option<String>,
    pub header: Option<String>,
    pub fixed_header: Option<String>,
    pub subset_of: Option<String>,
    pub doc: String,
    /// What follows the fixed header where that is no attributes: an attribute without name and number.
    pub body: Option<Attribute>,
    #[serde(default)]
    pub attributes: Vec<Attribute>,
}

#[derive(Deserialize, Debug, Clone, Default)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Attribute {
    #[serde(default)]
    pub name: String,
    pub value: Option<u16>,
    pub r#type: Option<String>,
    pub doc: Option<String>,
    pub c_name: Option<String>,
    pub byte_order: Option<String>,
    pub r#enum: Option<String>,
    #[serde(default)]
    pub enum_as_flags: bool,
    pub display_hint: Option<String>,
    pub r#struct: Option<String>,
    pub sub_type: Option<String>,
    pub nested_attributes: Option<String>,
    #[serde(default)]
    pub type_value: Vec<String>,
    pub sub_message: Option<String>,
    pub selector: Option<String>,
    /// Of records, the member of their header that has the length of what follows it.
    pub length: Option<String>,
    #[serde(default)]
    pub multi_attr: bool,
    /// Marked as being in network order.
    #[serde(default)]
    pub net_byteorder: bool,
    #[serde(default)]
    pub volatile: bool,
    #[serde(default)]
    pub unordered: bool,
    /// Why it is bytes and nothing more.
    pub opaque: Option<String>,
    /// What the kernel demands of requests; facts, not code.
    pub checks: Option<BTreeMap<String, serde_yaml_ng::Value>>,
}

impl Attribute {
    /// Takes what it does not say from the attribute it is one of, of the same type.
    fn take(&mut self, whole: &Self) {
        let own = std::mem::replace(self, whole.clone());
        self.name = own.name;
        self.value = own.value.or(self.value);
        self.multi_attr |= own.multi_attr;
        self.volatile |= own.volatile;
        self.unordered |= own.unordered;
        for (place, given) in [
            (&mut self.doc, own.doc),
            (&mut self.c_name, own.c_name),
            (&mut self.r#enum, own.r#enum),
            (&mut self.display_hint, own.display_hint),
            (&mut self.nested_attributes, own.nested_attributes),
            (&mut self.sub_message, own.sub_message),
            (&mut self.opaque, own.opaque),
        ] {
            *place = given.or(place.take());
        }
        self.checks = own.checks.or(self.checks.take());
    }

    /// Whether it is bytes and nothing more.
    pub fn is_opaque(&self) -> bool {
        self.r#type.as_deref() == Some("binary")
            && self.r#struct.is_none()
            && self.sub_type.is_none()
            && matches!(self.display_hint.as_deref(), None | Some("hex"))
    }
}

#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct SubMessage {
    pub name: String,
    #[serde(default)]
    pub doc: String,
    pub formats: Vec<Format>,
}

#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Format {
    pub value: Option<Key>,
    /// What the variant is called, where its value or set does not say it.
    pub name: Option<String>,
    pub attribute_set: Option<String>,
    pub fixed_header: Option<String>,
    pub r#type: Option<String>,
    pub byte_order: Option<String>,
    pub r#enum: Option<String>,
    #[serde(default)]
    pub enum_as_flags: bool,
    pub display_hint: Option<String>,
    pub doc: Option<String>,
}

impl Format {
    /// A plain value, as an attribute of the same type.
    pub fn plain(&self) -> Option<Attribute> {
        self.r#type.as_ref()?;
        Some(Attribute {
            r#type: self.r#type.clone(),
            byte_order: self.byte_order.clone(),
            r#enum: self.r#enum.clone(),
            enum_as_flags: self.enum_as_flags,
            display_hint: self.display_hint.clone(),
            ..Attribute::default()
        })
    }
}

#[derive(Deserialize, Debug, Clone)]
#[serde(untagged)]
pub enum Key {
    Number(u64),
    Text(String),
}

#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Operations {
    pub enum_model: Option<String>,
    /// Whether changes are taken only in a transaction.
    #[serde(default)]
    pub transactions: bool,
    /// Whether what is replied has the number of the family in place of the command.
    #[serde(default)]
    pub replies_as_family: bool,
    #[serde(default)]
    pub name_prefix: String,
    pub header: Option<String>,
    pub list: Vec<Operation>,
}

#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Operation {
    pub name: String,
    pub doc: String,
    pub c_name: Option<String>,
    pub attribute_set: Option<String>,
    #[serde(default)]
    pub flags: Vec<String>,
    pub r#do: Option<Mode>,
    pub dump: Option<Mode>,
    pub notify: Option<String>,
    pub event: Option<Side>,
    pub value: Option<u16>,
    #[serde(default)]
    pub mcgrp: OneOrMany,
}

impl Operation {
    /// Whether this is among its flags.
    pub fn has_flag(&self, name: &str) -> bool {
        self.flags.iter().any(|flag| flag == name)
    }
}

/// A name, or several.
#[derive(Deserialize, Debug)]
#[serde(untagged)]
pub enum OneOrMany {
    One(String),
    Many(Vec<String>),
}

impl Default for OneOrMany {
    fn default() -> Self {
        Self::Many(Vec::new())
    }
}

impl OneOrMany {
    pub fn as_slice(&self) -> &[String] {
        match self {
            Self::One(name) => std::slice::from_ref(name),
            Self::Many(names) => names,
        }
    }
}

#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Mode {
    pub request: Side,
    pub reply: Option<Side>,
}

#[derive(Deserialize, Debug, Clone, Default)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Side {
    pub value: Option<u16>,
    /// Other numbers under which the same comes.
    #[serde(default)]
    pub also: Vec<u16>,
    pub c_name: Option<String>,
    pub attribute_set: Option<String>,
    #[serde(default)]
    pub attributes: Vec<String>,
}

#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Groups {
    #[serde(default)]
    pub name_prefix: String,
    pub header: Option<String>,
    pub list: Vec<Group>,
}

#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Group {
    pub name: String,
    pub value: Option<u32>,
    pub doc: Option<String>,
    pub c_name: Option<String>,
}

/// All specs, by name.
pub struct Specs(BTreeMap<String, Spec>);

impl Specs {
    /// Reads every spec in a folder, resolves subsets, and checks what the schema cannot say.
    pub fn read(folder: &Path) -> Result<Self> {
        let mut specs = BTreeMap::new();
        for entry in std::fs::read_dir(folder).with_context(|| format!("reading {}", folder.display()))? {
            let path = entry?.path();
            if path.extension().is_some_and(|extension| extension == "yaml") {
                let text = std::fs::read_to_string(&path)?;
                if let Some(line) = unwritten(&text) {
                    bail!("{}:{line}: the doc is still to be written", path.display());
                }
                let spec = Spec::parse(&text).with_context(|| format!("in {}", path.display()))?;
                specs.insert(spec.name.clone(), spec);
            }
        }
        Ok(Self(specs))
    }

    /// One spec alone.
    #[cfg(test)]
    pub fn of(text: &str) -> Result<Self> {
        let spec = Spec::parse(text)?;
        Ok(Self(BTreeMap::from([(spec.name.clone(), spec)])))
    }

    pub fn all(&self) -> impl Iterator<Item = &Spec> {
        self.0.values()
    }

    /// The specs whose names can be used in this one: itself, its imports, what all share.
    pub fn visible<'a>(&'a self, spec: &'a Spec) -> Result<Vec<&'a Spec>> {
        let mut visible = vec![spec];
        for name in &spec.import {
            visible
                .push(self.0.get(name).with_context(|| format!("{} imports {name}, which is not there", spec.name))?);
        }
        visible.extend(self.0.get("common"));
        Ok(visible)
    }

    pub fn definition<'a>(&'a self, spec: &'a Spec, name: &str) -> Result<(&'a Spec, &'a Definition)> {
        self.visible(spec)?
            .into_iter()
            .find_map(|spec| Some((spec, spec.definitions.iter().find(|definition| definition.name == name)?)))
            .with_context(|| format!("{}: no definition {name}", spec.name))
    }

    pub fn set<'a>(&'a self, spec: &'a Spec, name: &str) -> Result<(&'a Spec, &'a Set)> {
        self.visible(spec)?
            .into_iter()
            .find_map(|spec| Some((spec, spec.attribute_sets.iter().find(|set| set.name == name)?)))
            .with_context(|| format!("{}: no attribute set {name}", spec.name))
    }

    pub fn sub_message<'a>(&'a self, spec: &'a Spec, name: &str) -> Result<(&'a Spec, &'a SubMessage)> {
        self.visible(spec)?
            .into_iter()
            .find_map(|spec| Some((spec, spec.sub_messages.iter().find(|message| message.name == name)?)))
            .with_context(|| format!("{}: no sub-message {name}", spec.name))
    }
}

/// The line of the first `doc` that an import has left to be written.
fn unwritten(text: &str) -> Option<usize> {
    let is_unwritten = |line: &str| {
        let doc = line.trim().trim_start_matches("- ").strip_prefix("doc:").map(str::trim);
        matches!(doc, Some("?" | "\"?\"" | "'?'"))
    };
    text.lines().position(is_unwritten).map(|line| line + 1)
}

impl Spec {
    /// Reads one, and checks what the schema cannot say.
    pub fn parse(text: &str) -> Result<Self> {
        let mut spec: Self = serde_yaml_ng::from_str(text)?;
        spec.resolve_subsets()?;
        spec.check_names()?;
        Ok(spec)
    }

    fn check_names(&self) -> Result<()> {
        for set in &self.attribute_sets {
            if set.attributes.iter().any(|attribute| attribute.name.is_empty()) {
                bail!("an attribute of {} has no name", set.name);
            }
            if set.body.is_some() && !set.attributes.is_empty() {
                bail!("{} has a body, so it cannot have attributes", set.name);
            }
            let clear = |attribute: &&Attribute| attribute.opaque.is_some() && !attribute.is_opaque();
            if let Some(attribute) = set.attributes.iter().chain(&set.body).find(clear) {
                bail!("{} of {} has a reason for being opaque, and a type", attribute.name, set.name);
            }
        }
        Ok(())
    }

    fn resolve_subsets(&mut self) -> Result<()> {
        for index in 0..self.attribute_sets.len() {
            let Some(whole) = self.attribute_sets[index].subset_of.clone() else { continue };
            let Some(whole) = self.attribute_sets.iter().find(|set| set.name == whole) else {
                bail!("subset of {whole}, which is not there");
            };
            let (prefix, rows) = (whole.name_prefix.clone(), whole.attributes.clone());
            let set = &mut self.attribute_sets[index];
            set.name_prefix = prefix;
            for attribute in &mut set.attributes {
                let whole = rows
                    .iter()
                    .find(|row| row.name == attribute.name)
                    .with_context(|| format!("{} is not in the set it is a subset of", attribute.name))?;
                attribute.value = attribute.value.or(whole.value);
                if attribute.r#type.is_none() {
                    attribute.take(whole);
                }
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_doc_that_is_to_be_written_is_found() {
        let text = "name: lamp\ndoc: Lamps.\ndefinitions:\n  - name: colour\n    doc: \"?\"\n";
        assert_eq!(unwritten(text), Some(5));
        assert_eq!(unwritten("list:\n  - doc: ?\n"), Some(2));
        assert_eq!(unwritten("doc: Is it on?\nother: \"?\"\n"), None);
    }
}
