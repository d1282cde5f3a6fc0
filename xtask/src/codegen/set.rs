//! Attribute sets and sub-messages.

use std::fmt::Write as _;

use anyhow::{Context, Result, bail};

use super::enumeration::upper_prefix;
use super::output::{Module, doc_lines, entry_doc};
use super::types::RowType;
use crate::names::{NONE, c_name, camel, snake, spelling, upper};
use crate::spec::{Attribute, Definition, Key, Set, Spec, Specs, SubMessage};

/// The enumeration that a selector's numbers have their names from, if it has any.
fn selector_enumeration<'s>(
    specs: &'s Specs,
    spec: &'s Spec,
    message: &SubMessage,
    selector: &str,
) -> Option<&'s Definition> {
    let near = specs.all().filter(|other| other.import.contains(&spec.name));
    std::iter::once(spec).chain(near).find_map(|spec| {
        let is_it = |attribute: &&Attribute| attribute.sub_message.as_ref() == Some(&message.name);
        // The nearest selector counts; other sets may have one of the same name.
        let user = spec.attribute_sets.iter().find(|set| set.attributes.iter().chain(&set.body).any(|one| is_it(&one)));
        let beside = user.and_then(|set| set.attributes.iter().find(|attribute| attribute.name == selector));
        let header = user.and_then(|set| specs.definition(spec, set.fixed_header.as_deref()?).ok());
        let member = header.and_then(|(_, header)| header.members.iter().find(|member| member.name == selector));
        if beside.is_some() || member.is_some() {
            let name = beside.map_or_else(|| member?.r#enum.as_deref(), |attribute| attribute.r#enum.as_deref());
            return Some(specs.definition(spec, name?).ok()?.1);
        }
        let attributes = spec.attribute_sets.iter().flat_map(|set| &set.attributes);
        let members = spec.definitions.iter().flat_map(|definition| &definition.members);
        let mut names = attributes
            .map(|attribute| (&attribute.name, &attribute.r#enum))
            .chain(members.map(|member| (&member.name, &member.r#enum)))
            .filter(|(name, _)| *name == selector);
        Some(specs.definition(spec, names.find_map(|(_, name)| name.as_deref())?).ok()?.1)
    })
}

/// The number of an enumerator.
fn number_of(enumeration: &Definition, name: &str) -> Result<i128> {
    let entry = enumeration.entries.iter().find(|entry| entry.name == name);
    Ok(entry.with_context(|| format!("no {name} in {}", enumeration.name))?.value)
}

impl Module<'_> {
    pub fn set(&mut self, set: &Set) -> Result<String> {
        let mut text = String::new();
        let name = camel(&set.name);
        let prefix = upper_prefix(&set.name_prefix);
        let _ = writeln!(text, "{}::attributes! {{", self.core);
        let header = set.header.as_ref().or(self.spec.uapi_header.as_ref());
        let mut doc = set.doc.trim().to_string();
        if !prefix.is_empty() {
            let _ = write!(doc, " C: `{prefix}*`");
            doc += &header.map(|header| format!(", `{header}`.")).unwrap_or_else(|| ".".to_string());
        }
        doc_lines(&mut text, "    ///", &doc);
        let _ = write!(text, "    pub struct {name} / {name}Builder = {:?}", set.name);
        if !prefix.is_empty() {
            let _ = write!(text, ", prefix {prefix:?}");
        }
        if let Some(header) = &set.fixed_header {
            let _ = write!(text, ", header {}", self.struct_type(header)?);
        }
        if let Some(body) = &set.body {
            match self.attribute_type(set, body).context("body")? {
                RowType::Value(value) => text += &format!(", body: {value}"),
                RowType::Container(container) => text += &format!(", body => {container}"),
                RowType::Unused => bail!("a body that is unused"),
            }
        }
        text += " {\n";
        let mut attributes: Vec<_> = set.attributes.iter().collect();
        attributes.sort_by_key(|attribute| attribute.value);
        for attribute in attributes {
            let value = attribute.value.with_context(|| format!("{} has no value", attribute.name))?;
            let c_name = match header.map(String::as_str) {
                Some(NONE) => NONE.to_string(),
                _ => c_name(&set.name_prefix, &attribute.name, attribute.c_name.as_ref()),
            };
            let (constant, getter) = (upper(&attribute.name), snake(&attribute.name));
            let row = self.attribute_type(set, attribute).with_context(|| attribute.name.clone())?;
            let spelled = spelling(&getter, &attribute.name).map(|text| format!(" as {text}")).unwrap_or_default();
            let r#type = match row {
                RowType::Unused => {
                    text += "        #[doc(hidden)]\n";
                    " [Unused]".to_string()
                }
                RowType::Value(value) => {
                    doc_lines(&mut text, "        ///", &entry_doc(&c_name, attribute.doc.as_deref()));
                    format!(": {value}")
                }
                RowType::Container(container) => {
                    doc_lines(&mut text, "        ///", &entry_doc(&c_name, attribute.doc.as_deref()));
                    format!(" => {container}")
                }
            };
            let mark = match (attribute.volatile, attribute.unordered) {
                (false, false) => "",
                (true, false) => " [volatile]",
                (false, true) => " [unordered]",
                (true, true) => bail!("{} is volatile, so its order need not be told", attribute.name),
            };
            let _ = writeln!(text, "        {constant} {getter}{type} = {value}{spelled}{mark},");
        }
        text += "    }\n}\n\n";
        Ok(text)
    }

    pub fn choice(&mut self, message: &SubMessage) -> Result<String> {
        let mut text = String::new();
        let name = camel(&message.name);
        let Some(selector) = self.selectors.get(&message.name).cloned().or_else(|| self.selector_elsewhere(message))
        else {
            bail!("no attribute uses it");
        };
        let enumeration = selector_enumeration(self.specs, self.spec, message, &selector);
        let _ = writeln!(text, "{}::choice! {{", self.core);
        let doc = if message.doc.is_empty() { format!("Formats by `{selector}`.") } else { message.doc.clone() };
        doc_lines(&mut text, "    ///", &doc);
        let _ = writeln!(text, "    pub enum {name} / {name}Builder = {:?}, selector {selector:?} {{", message.name);
        let mut default = String::new();
        for format in &message.formats {
            let set = format.attribute_set.as_deref();
            let Some(r#type) = set.or(format.fixed_header.as_deref()).or(format.r#type.as_deref()) else { continue };
            // A number says nothing to a reader, so the variant is named for the set it holds.
            let (variant, key) = match &format.value {
                Some(Key::Text(text)) => match enumeration {
                    Some(enumeration) => (text.as_str(), format!("Number({})", number_of(enumeration, text)?)),
                    None => (text.as_str(), format!("Text(b{text:?})")),
                },
                Some(Key::Number(number)) => (r#type, format!("Number({number})")),
                None => (r#type, String::new()),
            };
            let variant = format.name.as_deref().unwrap_or(variant);
            let sign = match (set, r#type) {
                (Some(_), _) => " =>",
                // The payload has no fixed size, so it is had as it is.
                (None, "string" | "binary") if format.display_hint.is_none() => " as",
                (None, _) => ":",
            };
            let rust = match (set, format.plain()) {
                (Some(set), _) => {
                    let (home, _) = self.specs.set(self.spec, set)?;
                    self.foreign(home, camel(set))
                }
                (None, Some(plain)) => self.value(&plain)?,
                (None, None) => self.struct_type(r#type)?,
            };
            let row = format!("{} {}{sign} {rust}", camel(variant), snake(variant));
            if let Some(doc) = &format.doc {
                doc_lines(&mut text, "        ///", doc);
            }
            if key.is_empty() {
                default = format!("        _ => {row},\n");
            } else {
                let _ = writeln!(text, "        {row} = {key},");
            }
        }
        let _ = writeln!(text, "{default}    }}\n}}\n");
        Ok(text)
    }

    /// The selector that another spec uses for a sub-message of this one.
    fn selector_elsewhere(&self, message: &SubMessage) -> Option<String> {
        self.specs
            .all()
            .filter(|spec| spec.import.contains(&self.spec.name))
            .flat_map(|spec| &spec.attribute_sets)
            .flat_map(|set| &set.attributes)
            .find(|attribute| attribute.sub_message.as_ref() == Some(&message.name))
            .and_then(|attribute| attribute.selector.clone())
    }
}
