//! A spec as the kernel writes it, and the numbers it leaves to be counted.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_yaml_ng::Value;

#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[expect(dead_code, reason = "what only C needs is known, so that a key nobody knows is an error")]
pub struct Kernel {
    pub name: String,
    pub protocol: Option<String>,
    pub protonum: Option<u16>,
    pub version: Option<u8>,
    pub uapi_header: Option<String>,
    #[serde(default)]
    pub definitions: Vec<Definition>,
    pub attribute_sets: Vec<Set>,
    #[serde(default)]
    pub sub_messages: Vec<SubMessage>,
    pub operations: Operations,
    pub mcast_groups: Option<Groups>,
    doc: Option<IgnoredAny>,
    c_family_name: Option<IgnoredAny>,
    c_version_name: Option<IgnoredAny>,
    max_by_define: Option<IgnoredAny>,
    cmd_max_name: Option<IgnoredAny>,
    cmd_cnt_name: Option<IgnoredAny>,
    kernel_policy: Option<IgnoredAny>,
    kernel_family: Option<IgnoredAny>,
}

#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[expect(dead_code, reason = "what only C needs is known, so that a key nobody knows is an error")]
pub struct Definition {
    pub name: String,
    pub r#type: String,
    /// Of a constant.
    pub value: Option<Value>,
    pub value_start: Option<i128>,
    #[serde(default)]
    pub entries: Vec<Entry>,
    #[serde(default)]
    pub members: Vec<Member>,
    pub name_prefix: Option<String>,
    /// Present without a name where the enumeration has none.
    pub enum_name: Option<String>,
    pub header: Option<String>,
    doc: Option<IgnoredAny>,
    scope: Option<IgnoredAny>,
    render_max: Option<IgnoredAny>,
    enum_cnt_name: Option<IgnoredAny>,
}

#[derive(Deserialize, Debug)]
#[serde(untagged)]
pub enum Entry {
    Name(String),
    Full(FullEntry),
}

#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[expect(dead_code, reason = "what only C needs is known, so that a key nobody knows is an error")]
pub struct FullEntry {
    pub name: String,
    /// Not wider: serde cannot choose between forms by wider integers.
    pub value: Option<i64>,
    doc: Option<IgnoredAny>,
}

#[derive(Deserialize, Debug, Default)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[expect(dead_code, reason = "what only C needs is known, so that a key nobody knows is an error")]
pub struct Member {
    pub name: String,
    pub r#type: String,
    pub len: Option<Value>,
    pub byte_order: Option<String>,
    pub r#enum: Option<String>,
    #[serde(default)]
    pub enum_as_flags: bool,
    pub display_hint: Option<String>,
    pub r#struct: Option<String>,
    doc: Option<IgnoredAny>,
}

#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[expect(dead_code, reason = "what only C needs is known, so that a key nobody knows is an error")]
pub struct Set {
    pub name: String,
    pub name_prefix: Option<String>,
    pub enum_name: Option<String>,
    pub subset_of: Option<String>,
    pub header: Option<String>,
    pub attributes: Vec<Attribute>,
    doc: Option<IgnoredAny>,
    attr_cnt_name: Option<IgnoredAny>,
    attr_max_name: Option<IgnoredAny>,
}

#[derive(Deserialize, Debug, Clone, Default)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[expect(dead_code, reason = "what only C needs is known, so that a key nobody knows is an error")]
pub struct Attribute {
    pub name: String,
    pub r#type: Option<String>,
    pub value: Option<i128>,
    #[serde(default)]
    pub type_value: Vec<String>,
    pub byte_order: Option<String>,
    #[serde(default)]
    pub multi_attr: bool,
    pub nested_attributes: Option<String>,
    pub r#enum: Option<String>,
    #[serde(default)]
    pub enum_as_flags: bool,
    #[serde(default)]
    pub checks: BTreeMap<String, Value>,
    pub sub_type: Option<String>,
    pub display_hint: Option<String>,
    pub name_prefix: Option<String>,
    pub r#struct: Option<String>,
    pub sub_message: Option<String>,
    pub selector: Option<String>,
    doc: Option<IgnoredAny>,
}

#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct SubMessage {
    pub name: String,
    pub formats: Vec<Format>,
}

#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Format {
    pub value: String,
    pub fixed_header: Option<String>,
    pub attribute_set: Option<String>,
}

#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[expect(dead_code, reason = "what only C needs is known, so that a key nobody knows is an error")]
pub struct Operations {
    #[serde(default)]
    pub enum_model: EnumModel,
    pub name_prefix: Option<String>,
    pub fixed_header: Option<String>,
    pub list: Vec<Operation>,
    enum_name: Option<IgnoredAny>,
    async_prefix: Option<IgnoredAny>,
    async_enum: Option<IgnoredAny>,
}

#[derive(Deserialize, Debug, Default, Clone, Copy, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum EnumModel {
    #[default]
    Unified,
    Directional,
}

#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[expect(dead_code, reason = "what only C needs is known, so that a key nobody knows is an error")]
pub struct Operation {
    pub name: String,
    pub value: Option<u16>,
    pub attribute_set: Option<String>,
    #[serde(default)]
    pub flags: Vec<String>,
    pub fixed_header: Option<String>,
    pub r#do: Option<Mode>,
    pub dump: Option<Mode>,
    pub notify: Option<String>,
    pub event: Option<Side>,
    pub mcgrp: Option<String>,
    doc: Option<IgnoredAny>,
    dont_validate: Option<IgnoredAny>,
    config_cond: Option<IgnoredAny>,
}

#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[expect(dead_code, reason = "what only C needs is known, so that a key nobody knows is an error")]
pub struct Mode {
    pub request: Option<Side>,
    pub reply: Option<Side>,
    pre: Option<IgnoredAny>,
    post: Option<IgnoredAny>,
}

#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Side {
    pub value: Option<u16>,
    #[serde(default)]
    pub attributes: Vec<String>,
}

#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Groups {
    pub list: Vec<Group>,
}

#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[expect(dead_code, reason = "what only C needs is known, so that a key nobody knows is an error")]
pub struct Group {
    pub name: String,
    pub value: Option<i128>,
    pub c_define_name: Option<String>,
    flags: Option<IgnoredAny>,
}

/// The spec file of that name: in a kernel tree, or in a folder of specs.
pub fn find(kernel: &Path, name: &str) -> Result<PathBuf> {
    let folders = [kernel.join("Documentation/netlink/specs"), kernel.to_path_buf()];
    let spellings = [name.to_string(), name.replace('-', "_"), name.replace('_', "-")];
    folders
        .iter()
        .flat_map(|folder| spellings.iter().map(move |name| folder.join(format!("{name}.yaml"))))
        .find(|path| path.is_file())
        .with_context(|| format!("no spec {name} in {}", kernel.display()))
}

/// Reads one spec.
pub fn read(path: &Path) -> Result<Kernel> {
    let text = std::fs::read_to_string(path).with_context(|| format!("reading {}", path.display()))?;
    serde_yaml_ng::from_str(&text).with_context(|| format!("parsing {}", path.display()))
}

/// The numbers of an operation's messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OperationValues {
    pub request: u16,
    pub reply: u16,
}

impl Kernel {
    /// Every operation with its numbers.
    pub fn operation_values(&self) -> Result<Vec<OperationValues>> {
        let (mut request, mut reply) = (1, 1);
        let mut values = Vec::new();
        for operation in &self.operations.list {
            if self.operations.enum_model == EnumModel::Unified {
                request = operation.value.unwrap_or(request);
                values.push(OperationValues { request, reply: request });
                request = next(request)?;
                continue;
            }
            let mode = operation.r#do.as_ref().or(operation.dump.as_ref());
            let given = |side: Option<&Side>| side.and_then(|side| side.value);
            if let Some(mode) = mode {
                request = given(mode.request.as_ref()).or(operation.value).unwrap_or(request);
                reply = given(mode.reply.as_ref()).or(operation.value).unwrap_or(reply);
                values.push(OperationValues { request, reply });
                request = next(request)?;
                reply = if mode.reply.is_some() { next(reply)? } else { reply };
            } else {
                reply = operation.value.or(given(operation.event.as_ref())).unwrap_or(reply);
                values.push(OperationValues { request, reply });
                reply = next(reply)?;
            }
        }
        Ok(values)
    }

    /// A number, or the constant of that name, or an expression `NAME - 1`.
    pub fn number(&self, value: &Value) -> Option<i128> {
        if let Some(number) = value.as_i64() {
            return Some(number.into());
        }
        if let Some(number) = value.as_u64() {
            return Some(number.into());
        }
        let text = value.as_str()?;
        if let Some(name) = text.strip_suffix(" - 1") {
            return Some(self.number(&Value::from(name))? - 1);
        }
        if let Some(limit) = limit(text) {
            return Some(limit);
        }
        let constant = self.definitions.iter().find(|definition| {
            definition.r#type == "const" && definition.name == text && definition.value != Some(Value::from(0))
        })?;
        self.number(constant.value.as_ref()?)
    }
}

fn next(value: u16) -> Result<u16> {
    value.checked_add(1).context("operations beyond 65535")
}

/// `u16-max` and the like.
fn limit(name: &str) -> Option<i128> {
    let (r#type, end) = name.split_once('-')?;
    let bits: u32 = r#type.get(1..)?.parse().ok().filter(|bits| matches!(bits, 8 | 16 | 32 | 64))?;
    match (r#type.get(..1)?, end) {
        ("u", "min") => Some(0),
        ("u", "max") => Some((1 << bits) - 1),
        ("s", "min") => Some(-(1 << (bits - 1))),
        ("s", "max") => Some((1 << (bits - 1)) - 1),
        _ => None,
    }
}

impl Definition {
    /// Every entry with its number; of flags, the number of the bit.
    pub fn numbered(&self) -> Vec<(String, i128)> {
        let mut value = self.value_start.unwrap_or(0);
        let mut numbered = Vec::new();
        for entry in &self.entries {
            let name = match entry {
                Entry::Name(name) => name,
                Entry::Full(entry) => {
                    value = entry.value.map_or(value, i128::from);
                    &entry.name
                }
            };
            numbered.push((name.clone(), value));
            value += 1;
        }
        numbered
    }
}

impl Set {
    /// The number of every attribute; of a subset there is none.
    pub fn numbered(&self) -> Result<Vec<i128>> {
        if self.subset_of.is_some() {
            bail!("{} is a subset", self.name);
        }
        let mut value = 1;
        Ok(self
            .attributes
            .iter()
            .map(|attribute| {
                let number = attribute.value.unwrap_or(value);
                value = number + 1;
                number
            })
            .collect())
    }
}
