//! Enumerations and flags.

use std::fmt::Write as _;

use anyhow::Result;

use super::output::{Module, doc_lines, entry_doc};
use crate::names::{NONE, c_name, camel, spelling, upper};
use crate::spec::Definition;

impl Module<'_> {
    pub fn enumeration(&mut self, definition: &Definition) -> Result<String> {
        let shape = self.uses.of(self.spec, definition)?.clone();
        let mut text = String::new();
        let macro_name = if shape.flags { "flags" } else { "enumeration" };
        let _ = writeln!(text, "{}::{macro_name}! {{", self.core);
        let header = definition.header.as_deref().or(self.spec.uapi_header.as_deref());
        let source = match (&definition.enum_name, header) {
            (_, Some(NONE)) => definition.doc.trim().to_string(),
            (Some(name), Some(header)) if !name.is_empty() => {
                format!("{} C: `enum {}`, `{header}`.", definition.doc.trim(), name.replace('-', "_"))
            }
            (_, Some(header)) => format!("{} C: `{header}`.", definition.doc.trim()),
            _ => definition.doc.clone(),
        };
        doc_lines(&mut text, "    ///", &source);
        let prefix = upper_prefix(&definition.name_prefix);
        let _ = write!(text, "    pub struct {}: {} = {:?}", camel(&definition.name), shape.primitive, definition.name);
        if !prefix.is_empty() {
            let _ = write!(text, ", prefix {prefix:?}");
        }
        text += " {\n";
        for entry in &definition.entries {
            let c_name = match header {
                Some(NONE) => NONE.to_string(),
                _ => c_name(&definition.name_prefix, &entry.name, entry.c_name.as_ref()),
            };
            doc_lines(&mut text, "        ///", &entry_doc(&c_name, entry.doc.as_deref()));
            let identifier = upper(&entry.name);
            let value = if shape.flags { format!("1 << {}", entry.value) } else { entry.value.to_string() };
            let _ = write!(text, "        {identifier} = {value}");
            if let Some(spelling) = spelling(&identifier, &entry.name) {
                let sign = if shape.flags { "=>" } else { "as" };
                let _ = write!(text, " {sign} {spelling}");
            }
            text += ",\n";
        }
        text += "    }\n}\n\n";
        Ok(text)
    }
}

/// What the C names begin with.
pub fn upper_prefix(prefix: &str) -> String {
    prefix.replace('-', "_").to_ascii_uppercase()
}
