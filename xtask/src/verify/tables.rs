//! The compiled tables of a kernel's headers: `constants.tsv`, `structs.tsv`, and `since.tsv` for older kernels.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use super::answers::Layout;
use super::compare::{equal, in_our_order};
use super::facts::{Constant, Place, Value};

/// Everything the tables know, whether asked for or not.
#[derive(Default, Debug)]
pub struct Tables {
    /// Headers with names in them, in order.
    pub headers: BTreeSet<String>,
    /// Every constant: header, enumeration, name and value, in the order of the headers.
    pub constants: Vec<TableConstant>,
    /// Places in `constants`.
    by_name: BTreeMap<String, Vec<usize>>,
    /// By header and the type as C writes it.
    pub structs: BTreeMap<(String, String), Layout>,
    /// Values that names had in other kernels.
    elsewhere: BTreeMap<String, BTreeSet<Value>>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableConstant {
    pub header: String,
    /// The enumeration, or `-` for a macro.
    pub group: String,
    pub name: String,
    pub value: Value,
}

/// Where the tables are: named by the caller, by `NETLINK_TABLES`, or beside the project.
pub fn folder(workspace: &Path) -> Option<PathBuf> {
    let given = std::env::var_os("NETLINK_TABLES").map(PathBuf::from);
    let beside = workspace.join("../shared/ynl/uapi-7.3");
    given.or_else(|| beside.is_dir().then_some(beside))
}

impl Tables {
    pub fn read(folder: &Path) -> Result<Self> {
        let file = |name: &str| {
            let path = folder.join(name);
            std::fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))
        };
        let mut tables = Self::default();
        tables.read_constants(&file("constants.tsv")?).context("in constants.tsv")?;
        tables.read_structs(&file("structs.tsv")?).context("in structs.tsv")?;
        tables.read_since(&file("since.tsv")?).context("in since.tsv")?;
        Ok(tables)
    }

    fn read_constants(&mut self, text: &str) -> Result<()> {
        for (line, columns) in rows(text) {
            let [header, group, name, value] = columns[..] else { bail!("line {line} has not four columns") };
            let value = number(name, value).with_context(|| format!("line {line}: value {value}"))?;
            self.headers.insert(header.to_string());
            self.by_name.entry(name.to_string()).or_default().push(self.constants.len());
            self.constants.push(TableConstant {
                header: header.to_string(),
                group: group.to_string(),
                name: name.to_string(),
                value: Value::Number(value),
            });
        }
        Ok(())
    }

    fn read_structs(&mut self, text: &str) -> Result<()> {
        let mut current = None;
        // Members that are structs: where they are, and of which type.
        let mut nested = Vec::new();
        for (line, columns) in rows(text) {
            match columns[..] {
                ["S", header, kind, name, size, _] => {
                    self.headers.insert(header.to_string());
                    // A name that is a typedef alone is written without a keyword.
                    let name = if kind.starts_with("typedef") { name.to_string() } else { format!("{kind} {name}") };
                    let key = (header.to_string(), name);
                    let size = size.parse().with_context(|| format!("line {line}: size {size}"))?;
                    self.structs.insert(key.clone(), Layout { size, members: BTreeMap::new() });
                    current = Some(key);
                }
                ["M", _, member, offset, size, r#type, "-", bits] if r#type.starts_with("struct ") && bits == "-" => {
                    let key = current.as_ref().with_context(|| format!("line {line}: a member of no struct"))?;
                    let start: u64 = offset.parse()?;
                    let place = Place::Bytes(start, size.parse()?);
                    self.structs.get_mut(key).context("the struct")?.members.insert(member.to_string(), place);
                    nested.push((key.clone(), member.to_string(), start, r#type.to_string()));
                }
                ["M", _, member, offset, size, _, _, bits] => {
                    let key = current.as_ref().with_context(|| format!("line {line}: a member of no struct"))?;
                    let place = match bits.split_once(':') {
                        Some((start, width)) => Place::Bits(start.parse()?, width.parse()?),
                        None => Place::Bytes(offset.parse()?, size.parse()?),
                    };
                    self.structs.get_mut(key).context("the struct")?.members.insert(member.to_string(), place);
                }
                _ => bail!("line {line} is neither a struct nor a member"),
            }
        }
        for (key, member, start, r#type) in nested {
            let inner = self.structs.iter().find(|((_, name), _)| *name == r#type);
            let inner: Vec<_> = inner.into_iter().flat_map(|(_, layout)| layout.members.clone()).collect();
            let outer = self.structs.get_mut(&key).context("the struct")?;
            for (name, place) in inner {
                outer.members.insert(format!("{member}.{name}"), place.at(start));
            }
        }
        Ok(())
    }

    fn read_since(&mut self, text: &str) -> Result<()> {
        for (line, columns) in rows(text) {
            let [_, name, values @ .., _] = &columns[..] else { bail!("line {line} is too short") };
            for value in values.iter().filter(|value| **value != "-") {
                let value = number(name, value).with_context(|| format!("line {line}: value {value}"))?;
                self.elsewhere.entry((*name).to_string()).or_default().insert(Value::Number(value));
            }
        }
        Ok(())
    }

    /// What the tables say to a constant. Its name is taken from its header, else from whichever header has it.
    pub fn judge(&self, ours: &Constant) -> Judgement<'_> {
        let found = self.by_name.get(&ours.name).map(Vec::as_slice).unwrap_or_default();
        let found = found.iter().filter_map(|index| self.constants.get(*index));
        // Where an enumerator has a macro of the same name, the enumerator is what a spec means.
        let best = found.min_by_key(|found| (found.header != ours.header, found.group == "-"));
        match best {
            Some(best) if equal(&ours.value, &best.value) => Judgement::Same,
            Some(best) => Judgement::Differs(&best.value),
            None if self.had(ours) => Judgement::Gone,
            None if !self.headers.contains(&ours.header) => Judgement::NotCovered,
            None if matches!(ours.value, Value::Text(_)) => Judgement::Text,
            None => Judgement::Unknown,
        }
    }

    /// Whether some older kernel has this name with this value.
    fn had(&self, ours: &Constant) -> bool {
        self.elsewhere.get(&ours.name).is_some_and(|values| values.iter().any(|theirs| equal(&ours.value, theirs)))
    }

    /// The layout of a struct, in its header, else in whichever has it.
    pub fn structure(&self, header: &str, name: &str) -> Found<'_> {
        let elsewhere = || self.structs.iter().find(|((_, other), _)| other == name).map(|(_, layout)| layout);
        match self.structs.get(&(header.to_string(), name.to_string())).or_else(elsewhere) {
            Some(layout) => Found::Layout(layout),
            None if self.headers.contains(header) => Found::Nothing,
            None => Found::NotCovered,
        }
    }
}

/// What the tables say to a constant.
#[derive(Debug, PartialEq, Eq)]
pub enum Judgement<'a> {
    Same,
    Differs(&'a Value),
    /// An older kernel had it, just so.
    Gone,
    /// The header is there, the name is not.
    Unknown,
    /// Text is not in the tables.
    Text,
    /// The header is not in the tables.
    NotCovered,
}

/// What the tables say to a struct.
#[derive(Debug, PartialEq, Eq)]
pub enum Found<'a> {
    Layout(&'a Layout),
    /// The header is there, the struct is not.
    Nothing,
    /// The header is not in the tables.
    NotCovered,
}

/// The value of a constant. The tables were made on a little-endian machine.
fn number(name: &str, value: &str) -> Result<i128> {
    Ok(in_our_order(name, value.parse()?, u16::swap_bytes))
}

/// The rows of a table with their line numbers, without the heading lines.
pub fn rows(text: &str) -> impl Iterator<Item = (usize, Vec<&str>)> {
    text.lines()
        .enumerate()
        .filter(|(_, line)| !line.is_empty() && !line.starts_with('#'))
        .map(|(line, text)| (line + 1, text.split('\t').collect()))
}
