//! Structs, laid out as C does on a 64-bit machine.

use std::fmt::Write as _;

use anyhow::{Context, Result};

use super::output::{Module, doc_lines};
use crate::names::{camel, snake, spelling};
use crate::spec::{Definition, Member};

/// A member with its place.
struct Placed<'a> {
    member: &'a Member,
    offset: usize,
}

impl Module<'_> {
    pub fn structure(&mut self, definition: &Definition) -> Result<String> {
        let (placed, size, _) = self.place(definition)?;
        let mut text = String::new();
        let _ = writeln!(text, "{}::structure! {{", self.core);
        let c_name = definition.c_name.clone().unwrap_or_else(|| definition.name.replace('-', "_"));
        let header = definition.header.as_ref().or(self.spec.uapi_header.as_ref());
        let header = header.map(|header| format!(", `{header}`")).unwrap_or_default();
        doc_lines(&mut text, "    ///", &format!("{} C: `struct {c_name}`{header}.", definition.doc.trim()));
        let _ = write!(text, "    pub struct {} = {:?}, size {size}", camel(&definition.name), definition.name);
        if !definition.name_prefix.is_empty() {
            let _ = write!(text, ", prefix {:?}", definition.name_prefix.replace('-', "_"));
        }
        if let Some(tail) = definition.members.last().filter(|member| member.flexible) {
            let _ = write!(text, ", tail {:?}", tail.name);
        }
        text += " {\n";
        for Placed { member, offset } in placed {
            let r#type = self.member_type(member).with_context(|| member.name.clone())?;
            let c_name = member
                .c_name
                .clone()
                .unwrap_or_else(|| format!("{}{}", definition.name_prefix, member.name).replace('-', "_"));
            let doc = super::output::entry_doc(&c_name, member.doc.as_deref());
            doc_lines(&mut text, "        ///", &doc);
            let identifier = member_name(&member.name);
            let _ = write!(text, "        {identifier}: {}", r#type.name);
            if let Some(wire) = r#type.wire {
                let _ = write!(text, " as {wire}");
            }
            let _ = write!(text, " = {offset}");
            if r#type.big {
                text += " be";
            }
            if let Some(spelling) = spelling(&identifier, &member.name) {
                let _ = write!(text, " as {spelling}");
            }
            text += ",\n";
        }
        text += "    }\n}\n\n";
        Ok(text)
    }

    /// Size and alignment of a struct.
    pub fn layout(&mut self, name: &str) -> Result<(usize, usize)> {
        let definition = self.definition(name)?;
        let (_, size, align) = self.place(definition)?;
        Ok((size, align))
    }

    fn place<'d>(&mut self, definition: &'d Definition) -> Result<(Vec<Placed<'d>>, usize, usize)> {
        let mut placed = Vec::new();
        let (mut end, mut widest) = (0_usize, 1);
        for member in definition.members.iter().filter(|member| !member.flexible) {
            if member.r#type == "pad" {
                end += member.len.context("padding without len")?;
                continue;
            }
            let r#type = self.member_type(member).with_context(|| member.name.clone())?;
            let offset = end.next_multiple_of(r#type.align);
            end = offset + r#type.size;
            widest = widest.max(r#type.align);
            placed.push(Placed { member, offset });
        }
        Ok((placed, end.next_multiple_of(widest), widest))
    }
}

/// A member is only a field: the names of a view's methods are free.
fn member_name(name: &str) -> String {
    let identifier = snake(name);
    match identifier.strip_suffix('_') {
        Some(plain) if !matches!(plain, "self" | "super" | "crate") => plain.to_string(),
        _ => identifier,
    }
}
