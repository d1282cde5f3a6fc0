//! Attribute sets, whole and in part.

use std::collections::HashMap;

use anyhow::{Context, Result};
use serde_yaml_ng::Value;

use super::convert::{Converter, yaml_number};
use super::kernel::{Attribute, Set};
use super::naming::{Entry, Found, c_spelling, kebab};
use super::print::{COMMENT, Node};

impl<'a> Converter<'a> {
    pub fn all_sets(&mut self) -> Result<Vec<Node>> {
        let kernel = self.kernel;
        let headers = self.fixed_headers();
        let mut nodes = Vec::new();
        for set in &kernel.attribute_sets {
            let name = self.set_name(&set.name, "attribute-sets");
            let header = headers.get(set.name.as_str()).copied();
            nodes.push(match &set.subset_of {
                None => self.set(set, &name, header).with_context(|| set.name.clone())?,
                Some(whole) => self.subset(set, &name, whole, header).with_context(|| set.name.clone())?,
            });
        }
        Ok(nodes)
    }

    fn set(&mut self, set: &Set, name: &str, fixed_header: Option<&str>) -> Result<Node> {
        let (entries, found) = self.find_set(set)?;
        let mut rows = Vec::new();
        for (index, (entry, attribute)) in entries.iter().zip(&set.attributes).enumerate() {
            if attribute.name == "unspec" || (entry.value == 0 && attribute.r#type.as_deref() == Some("unused")) {
                continue;
            }
            let value = self.check_constant(name, index, entry, &found, Some);
            let constant = self.constant(entry, &found, index);
            rows.push((value, self.attribute(attribute, value, constant, name)));
        }
        let mut to_write = Vec::new();
        for (constant, value) in &found.missing {
            let short = kebab(constant.strip_prefix(&found.prefix).unwrap_or(constant));
            if short == "pad" || short.ends_with("-pad") {
                let other = (short != "pad").then(|| constant.clone());
                let row = Node::default().with("name", "pad").maybe("c-name", other);
                rows.push((*value, row.with("type", "pad").with("value", yaml_number(*value))));
                self.note(name, format!("{constant} = {value} added from the header"));
            } else if *value != 0 {
                to_write.push(Value::from(format!("to write: {constant} = {value}")));
                self.note(name, format!("{constant} = {value} is not in the kernel's spec"));
            }
        }
        rows.sort_by_key(|(value, _)| *value);
        for pair in rows.windows(2) {
            if pair[0].0 == pair[1].0 {
                self.note(name, format!("two attributes have the number {}", pair[0].0));
            }
        }
        let node = Node::default().with("name", name);
        let mut node = self.source(node, name, set.header.as_ref(), &found);
        if let Some(header) = fixed_header {
            node = node.with("fixed-header", self.definition_name(header, name));
        }
        node = node.with("doc", "?");
        if !to_write.is_empty() {
            node = node.with(COMMENT, Value::Sequence(to_write));
        }
        let rows: Vec<Value> = rows.into_iter().map(|(_, row)| row.into()).collect();
        Ok(node.with("attributes", Value::Sequence(rows)))
    }

    /// The C name of an entry, where prefix and name do not make it.
    fn constant(&self, entry: &Entry, found: &Found, index: usize) -> Option<String> {
        let usual = format!("{}{}", found.prefix, c_spelling(&entry.name));
        let own = entry.prefix.as_ref().map(|prefix| format!("{}{}", c_spelling(prefix), c_spelling(&entry.name)));
        let constant = found.entries[index].as_ref().map(|(name, _)| name.clone()).or(own);
        constant.filter(|constant| *constant != usual)
    }

    fn subset(&mut self, set: &Set, name: &str, whole: &str, fixed_header: Option<&str>) -> Result<Node> {
        let kernel = self.kernel;
        let whole = kernel.attribute_sets.iter().find(|set| set.name == *whole);
        let whole = whole.with_context(|| format!("subset of {:?}, which is not there", set.subset_of))?;
        let (entries, found) = self.find_set(whole)?;
        let mut rows: Vec<Value> = Vec::new();
        for (place, attribute) in set.attributes.iter().enumerate() {
            if set.attributes[..place].iter().any(|other| other.name == attribute.name) {
                continue;
            }
            let index = whole.attributes.iter().position(|other| other.name == attribute.name);
            let Some(index) = index else {
                self.note(name, format!("{} is not in {}", attribute.name, whole.name));
                continue;
            };
            let overridden = overlay(&whole.attributes[index], attribute);
            rows.push(match overridden {
                None => Node::default().with("name", attribute.name.clone()).into(),
                Some(attribute) => {
                    let value = found.entries[index].as_ref().map_or(entries[index].value, |(_, value)| *value);
                    let constant = self.constant(&entries[index], &found, index);
                    self.attribute(&attribute, value, constant, name).into()
                }
            });
        }
        let mut node = Node::default().with("name", name).with("subset-of", self.set_name(&whole.name, name));
        if let Some(header) = fixed_header {
            node = node.with("fixed-header", self.definition_name(header, name));
        }
        Ok(node.with("doc", "?").with("attributes", Value::Sequence(rows)))
    }

    /// The header that each set begins with, by its operations and sub-messages.
    fn fixed_headers(&mut self) -> HashMap<&'a str, &'a str> {
        let kernel = self.kernel;
        let default = kernel.operations.fixed_header.as_deref();
        let operations = kernel.operations.list.iter().filter_map(|operation| {
            Some((operation.attribute_set.as_deref()?, operation.fixed_header.as_deref().or(default)))
        });
        let formats = kernel.sub_messages.iter().flat_map(|message| &message.formats);
        let formats =
            formats.filter_map(|format| Some((format.attribute_set.as_deref()?, format.fixed_header.as_deref())));
        let nests = kernel.attribute_sets.iter().flat_map(|set| &set.attributes);
        let nests = nests.filter_map(|attribute| Some((attribute.nested_attributes.as_deref()?, None)));
        let mut headers: HashMap<&str, Option<&str>> = HashMap::new();
        let mut notes = Vec::new();
        for (set, header) in operations.chain(formats).chain(nests) {
            let seen = headers.entry(set).or_insert(header);
            if *seen != header {
                let show = |header: Option<&str>| header.unwrap_or("none").to_string();
                notes.push((set, format!("begins with {} and with {}: it needs two sets", show(*seen), show(header))));
                *seen = seen.or(header);
            }
        }
        for (set, note) in notes {
            self.note(set, note);
        }
        headers.into_iter().filter_map(|(set, header)| Some((set, header?))).collect()
    }
}

/// What a subset says otherwise than the whole set; nothing if it says the same.
fn overlay(whole: &Attribute, part: &Attribute) -> Option<Attribute> {
    let same = part.r#type.is_none()
        && part.nested_attributes.is_none()
        && part.display_hint.is_none()
        && part.r#enum.is_none()
        && part.sub_message.is_none()
        && part.checks.is_empty()
        && (!part.multi_attr || whole.multi_attr);
    if same {
        return None;
    }
    let mut all = whole.clone();
    all.r#type = part.r#type.clone().or(all.r#type);
    all.nested_attributes = part.nested_attributes.clone().or(all.nested_attributes);
    all.display_hint = part.display_hint.clone().or(all.display_hint);
    all.sub_message = part.sub_message.clone().or(all.sub_message);
    all.selector = part.selector.clone().or(all.selector);
    if part.r#enum.is_some() {
        all.r#enum.clone_from(&part.r#enum);
        all.enum_as_flags = part.enum_as_flags;
    }
    if !part.checks.is_empty() {
        all.checks.clone_from(&part.checks);
    }
    all.multi_attr |= part.multi_attr;
    Some(all)
}
