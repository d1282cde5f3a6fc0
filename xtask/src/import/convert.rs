//! From a kernel's spec to ours.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use anyhow::{Context, Result};
use serde_yaml_ng::{Mapping, Value};

use super::header::Tables;
use super::kernel::{Attribute, Definition, Kernel, Set};
use super::naming::{Entry, Finder, Found, Hints, bit, c_spelling, kebab};
use super::print::Node;
use crate::names::{NONE, c_name, camel};
use crate::spec::{DefinitionType, Spec};

/// A spec in our form, and what a person should know about how it came about.
pub struct Imported {
    pub name: String,
    pub spec: Mapping,
    pub notes: Vec<Note>,
}

/// Something to check or to do by hand.
#[derive(Debug, PartialEq, Eq)]
pub struct Note {
    pub place: String,
    pub what: String,
}

/// The spec in our form. Without `tables` the C names and numbers are those of the kernel's spec.
pub fn convert(kernel: &Kernel, tables: Option<&Tables>, common: Option<&Spec>) -> Result<Imported> {
    let mut converter = Converter {
        kernel,
        tables,
        finder: tables.map(Finder::new),
        headers: kernel.uapi_header.iter().cloned().collect(),
        notes: Vec::new(),
        definitions: HashMap::new(),
        masks: BTreeSet::new(),
        numbered: BTreeSet::new(),
        sets: HashMap::new(),
        sub_messages: HashMap::new(),
    };
    converter.choose_headers();
    converter.name_sub_messages();
    converter.name_sets();
    converter.name_definitions(common);
    let name = our_spec_name(kernel);
    let spec = converter.spec(&name)?;
    Ok(Imported { name, spec, notes: converter.notes })
}

/// Our name of a kernel's spec.
fn our_spec_name(kernel: &Kernel) -> String {
    kernel.name.replace('_', "-")
}

/// Types that generated modules import under these names.
const RESERVED: &[&str] = &[
    "Array",
    "As",
    "Be",
    "Bitfield32",
    "Bits",
    "Chars",
    "Choice",
    "Flag",
    "HardwareAddress",
    "InformationElements",
    "IpAddr",
    "Ipv4Addr",
    "Ipv6Addr",
    "List",
    "MacAddress",
    "MplsLabels",
    "Multi",
    "Nest",
    "Net",
    "Octets",
    "Opaque",
    "Outer",
    "Records",
    "Sint",
    "SocketAddr",
    "Tail",
    "TypeValue",
    "Uint",
    "Unused",
    "Uuid",
];

pub(super) struct Converter<'a> {
    pub kernel: &'a Kernel,
    pub tables: Option<&'a Tables>,
    finder: Option<Finder<'a>>,
    /// Headers that the spec names, or that most of its names are in; the first is the spec's own.
    headers: Vec<String>,
    pub notes: Vec<Note>,
    /// Our names of the kernel's enumerations and structs; those that `common` has are not here again.
    definitions: HashMap<String, Our>,
    /// Enumerations that are used as numbers in some places and as flags in others.
    masks: BTreeSet<String>,
    /// Flags of which the header numbers the bits: they are enumerations, used as flags.
    numbered: BTreeSet<String>,
    sets: HashMap<String, String>,
    sub_messages: HashMap<String, String>,
}

/// Our name of a definition.
struct Our {
    name: String,
    /// Whether `common` has it.
    common: bool,
}

impl<'a> Converter<'a> {
    pub fn note(&mut self, place: &str, what: impl Into<String>) {
        self.notes.push(Note { place: place.to_string(), what: what.into() });
    }

    /// The header of the whole spec is the one that most of its names are in.
    fn choose_headers(&mut self) {
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        for set in self.kernel.attribute_sets.iter().filter(|set| set.subset_of.is_none()) {
            let Ok((_, found)) = self.find_set(set) else { continue };
            if let Some(header) = &found.header {
                *counts.entry(header.clone()).or_default() += found.count();
            }
        }
        let mut counts: Vec<_> = counts.into_iter().collect();
        counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        for (header, count) in counts {
            if !self.headers.contains(&header) && (count >= 5 || self.headers.is_empty()) {
                self.headers.push(header);
            }
        }
    }

    fn name_sub_messages(&mut self) {
        for message in &self.kernel.sub_messages {
            let name = message.name.trim_end_matches("-msg").to_string();
            self.sub_messages.insert(message.name.clone(), name);
        }
    }

    fn name_sets(&mut self) {
        let mut taken: BTreeSet<String> = RESERVED.iter().map(ToString::to_string).collect();
        taken.extend(self.sub_messages.values().map(|name| camel(name)));
        for set in &self.kernel.attribute_sets {
            let stem =
                ["-attributes", "-attribute", "-attrs", "-attr"].iter().find_map(|end| set.name.strip_suffix(end));
            let family = our_spec_name(self.kernel);
            let candidates = match (set.name.as_str(), stem) {
                ("attrs" | "attr" | "attributes", _) => vec![family.clone(), format!("{family}-message")],
                (_, Some(stem)) => vec![stem.to_string(), format!("{family}-{stem}"), set.name.clone()],
                (name, None) => vec![name.to_string(), format!("{family}-{name}")],
            };
            let name =
                candidates.into_iter().find(|name| taken.insert(camel(name))).unwrap_or_else(|| set.name.clone());
            self.sets.insert(set.name.clone(), name);
        }
    }

    fn name_definitions(&mut self, common: Option<&Spec>) {
        let mut taken: BTreeSet<String> = RESERVED.iter().map(ToString::to_string).collect();
        let others = self.sets.values().chain(self.sub_messages.values());
        taken.extend(others.flat_map(|name| [camel(name), camel(name) + "Builder"]));
        let family = our_spec_name(self.kernel);
        for definition in self.kernel.definitions.iter().filter(|definition| definition.r#type != "const") {
            let ours = match common.and_then(|common| self.in_common(definition, common)) {
                Some(name) => Our { name, common: true },
                None => {
                    let plain = definition.name.trim_matches('-').to_string();
                    let candidates = [plain.clone(), format!("{family}-{plain}")];
                    let name = candidates.into_iter().find(|name| taken.insert(camel(name)));
                    Our { name: name.unwrap_or_else(|| definition.name.clone()), common: false }
                }
            };
            self.definitions.insert(definition.name.clone(), ours);
        }
        for definition in self.kernel.definitions.iter().filter(|definition| definition.r#type == "flags") {
            let (entries, found) = self.find_definition(definition);
            let count = |is: &dyn Fn(&Entry, i128) -> bool| {
                let pairs = entries.iter().zip(&found.entries);
                pairs.filter(|(entry, found)| found.as_ref().is_some_and(|(_, value)| is(entry, *value))).count()
            };
            if count(&|entry, value| entry.value == value) > count(&|entry, value| bit(value) == Some(entry.value)) {
                self.numbered.insert(definition.name.clone());
            }
        }
        let uses = self.enumeration_uses();
        for definition in &self.kernel.definitions {
            let seen = |flags: bool| uses.contains(&(definition.name.as_str(), flags));
            if definition.r#type == "enum" && seen(true) && seen(false) {
                self.masks.insert(definition.name.clone());
            }
        }
    }

    /// Every enumeration that is used, and whether as flags.
    fn enumeration_uses(&self) -> BTreeSet<(&'a str, bool)> {
        let members = self.kernel.definitions.iter().flat_map(|definition| &definition.members);
        let members = members.filter_map(|member| Some((member.r#enum.as_deref()?, member.enum_as_flags)));
        let attributes = self.kernel.attribute_sets.iter().flat_map(|set| &set.attributes);
        let attributes = attributes.filter_map(|attribute| Some((attribute.r#enum.as_deref()?, is_mask(attribute))));
        members.chain(attributes).collect()
    }

    /// The definition in `common` that has all C names of this one.
    fn in_common(&self, definition: &Definition, common: &Spec) -> Option<String> {
        let r#type = match definition.r#type.as_str() {
            "struct" => DefinitionType::Struct,
            "flags" => DefinitionType::Flags,
            _ => DefinitionType::Enum,
        };
        let mut candidates = common.definitions.iter().filter(|candidate| candidate.r#type == r#type);
        if r#type == DefinitionType::Struct {
            return candidates.find(|candidate| candidate.name == definition.name).map(|found| found.name.clone());
        }
        let (_, found) = self.find_definition(definition);
        let names: BTreeSet<&String> = found.entries.iter().flatten().map(|(name, _)| name).collect();
        candidates
            .find(|candidate| {
                let ours: BTreeSet<String> = candidate
                    .entries
                    .iter()
                    .map(|entry| c_name(&candidate.name_prefix, &entry.name, entry.c_name.as_ref()))
                    .collect();
                found.count() == found.entries.len()
                    && !names.is_empty()
                    && names.iter().all(|name| ours.contains(*name))
            })
            .map(|candidate| candidate.name.clone())
    }

    /// Our name of an enumeration or struct.
    pub fn definition_name(&mut self, name: &str, place: &str) -> String {
        if let Some(ours) = self.definitions.get(name) {
            return ours.name.clone();
        }
        self.note(place, format!("{name} is not defined"));
        name.to_string()
    }

    /// Our name of an enumeration where it is used as numbers or as flags.
    pub fn enumeration_name(&mut self, name: &str, flags: bool, place: &str) -> String {
        let ours = self.definition_name(name, place);
        if flags && self.masks.contains(name) { format!("{ours}-mask") } else { ours }
    }

    /// Whether every use of an enumeration is as flags, though the header does not define masks.
    pub fn is_numbered(&self, name: Option<&String>) -> bool {
        name.is_some_and(|name| self.numbered.contains(name))
    }

    pub fn set_name(&mut self, name: &str, place: &str) -> String {
        if let Some(name) = self.sets.get(name) {
            return name.clone();
        }
        self.note(place, format!("the set {name} is not defined"));
        name.to_string()
    }

    pub fn sub_message_name(&self, name: &str) -> String {
        self.sub_messages.get(name).cloned().unwrap_or_else(|| name.to_string())
    }

    /// The C names of a list of entries.
    pub fn find(&self, entries: &[Entry], hints: &Hints) -> Found {
        let mut hints = hints.clone();
        hints.headers.extend(self.headers.iter().cloned());
        match &self.finder {
            Some(finder) => finder.find(entries, &hints),
            None => Found { prefix: hints.prefix, entries: entries.iter().map(|_| None).collect(), ..Found::default() },
        }
    }

    /// The words that say what a list of this name is.
    pub fn words(&self, name: &str) -> Vec<String> {
        let words =
            name.split(['-', '_']).filter(|word| !matches!(*word, "" | "attrs" | "attr" | "attributes" | "flags"));
        words.map(str::to_string).collect()
    }

    pub fn find_definition(&self, definition: &Definition) -> (Vec<Entry>, Found) {
        let entries: Vec<Entry> =
            definition.numbered().into_iter().map(|(name, value)| Entry { name, value, prefix: None }).collect();
        let prefix =
            definition.name_prefix.clone().unwrap_or_else(|| format!("{}-{}-", self.kernel.name, definition.name));
        let hints = Hints {
            prefix: c_spelling(&prefix),
            words: self.words(definition.enum_name.as_deref().unwrap_or(&definition.name)),
            headers: definition.header.iter().cloned().collect(),
            bits: definition.r#type == "flags",
            ..Hints::default()
        };
        let found = self.find(&entries, &hints);
        (entries, found)
    }

    pub fn find_set(&self, set: &Set) -> Result<(Vec<Entry>, Found)> {
        let numbers = set.numbered()?;
        let entries: Vec<Entry> = set
            .attributes
            .iter()
            .zip(numbers)
            .map(|(attribute, value)| Entry {
                name: attribute.name.clone(),
                value,
                prefix: attribute.name_prefix.clone(),
            })
            .collect();
        let prefix = set.name_prefix.clone().unwrap_or_else(|| {
            let name = if set.name == self.kernel.name { String::new() } else { format!("{}-", set.name) };
            format!("{}-a-{name}", self.kernel.name)
        });
        let hints = Hints {
            prefix: c_spelling(&prefix),
            words: self.words(set.enum_name.as_deref().filter(|name| !name.is_empty()).unwrap_or(&set.name)),
            headers: set.header.iter().cloned().collect(),
            ..Hints::default()
        };
        let found = self.find(&entries, &hints);
        Ok((entries, found))
    }

    fn spec(&mut self, name: &str) -> Result<Mapping> {
        let kernel = self.kernel;
        let generic = kernel.protonum.is_none();
        let protocol = match kernel.protocol.as_deref() {
            None | Some("genetlink-c") => "genetlink",
            Some(protocol) => protocol,
        };
        let mut node = Node::default()
            .with("name", name)
            .with("protocol", protocol)
            .maybe("protonum", kernel.protonum)
            .maybe("family-name", (generic && kernel.name != name).then(|| kernel.name.clone()))
            .maybe("version", kernel.version.filter(|version| *version != 1))
            .maybe("feature", generic.then_some(name))
            .maybe("uapi-header", self.headers.first().cloned())
            .with("doc", "?");
        let definitions = self.all_definitions()?;
        let sets = self.all_sets()?;
        let messages = self.all_sub_messages();
        let operations = self.operations()?;
        node = node.list("definitions", definitions).list("attribute-sets", sets).list("sub-messages", messages);
        node = node.with("operations", operations);
        let groups = self.groups();
        Ok(node.maybe("mcast-groups", groups).0)
    }

    fn all_definitions(&mut self) -> Result<Vec<Node>> {
        let kernel = self.kernel;
        let mut nodes = Vec::new();
        for definition in &kernel.definitions {
            if definition.r#type == "const" {
                continue;
            }
            let Some(ours) = self.definitions.get(&definition.name) else { continue };
            let name = ours.name.clone();
            if ours.common {
                if name != definition.name {
                    self.note(&definition.name, format!("is {name} of common.yaml"));
                }
                continue;
            }
            if definition.r#type == "struct" {
                nodes.push(self.structure(definition, &name).with_context(|| definition.name.clone())?);
                continue;
            }
            let numbered = self.numbered.contains(&definition.name);
            let r#type = if numbered { "enum" } else { definition.r#type.as_str() };
            nodes.push(self.enumeration(definition, &name, r#type));
            if self.masks.contains(&definition.name) {
                let count = self.notes.len();
                let mask = format!("{name}-mask");
                nodes.push(self.enumeration(definition, &mask, "flags"));
                self.notes.truncate(count);
                self.note(&definition.name, format!("used as numbers and as flags: also defined as {name}-mask"));
            }
        }
        Ok(nodes)
    }

    fn enumeration(&mut self, definition: &Definition, name: &str, r#type: &str) -> Node {
        let (entries, found) = self.find_definition(definition);
        let flags = definition.r#type == "flags" && !self.numbered.contains(&definition.name);
        let number = |value: i128| if flags { bit(value) } else { Some(value) };
        let mut rows = Vec::new();
        for (index, entry) in entries.iter().enumerate() {
            let constant = self.check_constant(name, index, entry, &found, number);
            rows.push((constant, entry.name.clone(), found.entries[index].as_ref().map(|(name, _)| name.clone())));
        }
        for (constant, value) in &found.missing {
            let Some(value) = number(*value) else { continue };
            self.note(name, format!("{constant} = {value} added from the header"));
            let short = constant.strip_prefix(&found.prefix).unwrap_or(constant);
            rows.push((value, kebab(short), Some(constant.clone())));
        }
        rows.sort_by_key(|(value, ..)| *value);
        let rows = rows.into_iter().map(|(value, short, constant)| {
            let other = constant.filter(|constant| *constant != format!("{}{}", found.prefix, c_spelling(&short)));
            Node::default().with("name", short).maybe("c-name", other).with("value", yaml_number(value))
        });
        let rows: Vec<Node> = rows.collect();
        let node = Node::default().with("name", name).with("type", r#type);
        let mut node = self.source(node, name, definition.header.as_ref(), &found);
        if r#type != definition.r#type && !self.numbered.contains(&definition.name) {
            // The constants are the numbers, so nothing in C is the mask.
            node = node.with("header", NONE);
        }
        node.with("doc", "?").list("entries", rows)
    }

    /// The number of an entry: the header's, with a note where the spec has another.
    pub fn check_constant(
        &mut self,
        place: &str,
        index: usize,
        entry: &Entry,
        found: &Found,
        number: impl Fn(i128) -> Option<i128>,
    ) -> i128 {
        let Some((constant, value)) = &found.entries[index] else {
            if self.tables.is_some() {
                self.note(place, format!("{} ({}): no C name found", entry.name, entry.value));
            }
            return entry.value;
        };
        if found.by_value.contains(&index) {
            self.note(place, format!("{} ({}): taken for {constant} by its number", entry.name, entry.value));
        }
        match number(*value) {
            Some(value) if value == entry.value => value,
            // An unsigned number that C sees as signed.
            Some(value) if value < 0 && value + (1 << 32) == entry.value => entry.value,
            Some(value) => {
                self.note(place, format!("{}: {value} as {constant}, not {}", entry.name, entry.value));
                value
            }
            None => {
                self.note(place, format!("{}: {constant} = {value} is not one bit", entry.name));
                entry.value
            }
        }
    }

    /// Prefix, C enumeration and header of a list.
    pub fn source(&self, node: Node, name: &str, given: Option<&String>, found: &Found) -> Node {
        let mut node = if found.prefix.is_empty() { node } else { node.with("name-prefix", kebab(&found.prefix)) };
        node = match &found.enumeration {
            Some(enumeration) if *enumeration == name.replace('-', "_") => node,
            Some(enumeration) => node.with("enum-name", enumeration.clone()),
            None => node.with("enum-name", Value::Null),
        };
        let header = found.header.as_ref().or(given).filter(|header| !self.is_own_header(header));
        node.maybe("header", header.cloned())
    }

    /// Whether a header is that of the whole spec.
    pub fn is_own_header(&self, header: &str) -> bool {
        self.headers.first().is_some_and(|own| own == header)
    }

    /// A number, or the constant of that name in the spec or in the headers.
    pub fn number(&self, value: &Value) -> Option<i128> {
        self.kernel.number(value).or_else(|| {
            let text = value.as_str()?;
            let (name, less) = text.strip_suffix(" - 1").map_or((text, 0), |name| (name, 1));
            let family = c_spelling(&self.kernel.name);
            let name = c_spelling(name);
            let constant = [name.clone(), format!("{family}_{name}")];
            constant.iter().find_map(|name| Some(self.tables?.constant(name)?.value - less))
        })
    }
}

/// Whether the spec says that the values of an attribute are sets of the enumeration's numbers.
pub(super) fn is_mask(attribute: &Attribute) -> bool {
    attribute.enum_as_flags || attribute.r#type.as_deref() == Some("bitfield32")
}

/// A number as YAML has it.
pub(super) fn yaml_number(value: i128) -> Value {
    match (i64::try_from(value), u64::try_from(value)) {
        (Ok(value), _) => value.into(),
        (_, Ok(value)) => value.into(),
        _ => value.to_string().into(),
    }
}
