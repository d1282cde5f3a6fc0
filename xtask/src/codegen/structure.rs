//! Structs, laid out as C does on a 64-bit machine.

use std::fmt::Write as _;

use anyhow::{Context, Result, bail};

use super::output::{Module, doc_lines};
use super::types::integer_width;
use crate::names::{NONE, camel, snake, spelling};
use crate::spec::{Definition, Member};

/// A member with its place.
pub struct Placed<'a> {
    pub member: &'a Member,
    pub offset: usize,
    pub size: usize,
    /// Of a bit field, the bits before it in its integer.
    pub start: Option<u8>,
}

impl Module<'_> {
    pub fn structure(&mut self, definition: &Definition) -> Result<String> {
        let (placed, size, _) = self.place(definition)?;
        let mut text = String::new();
        let _ = writeln!(text, "{}::structure! {{", self.core);
        let c_name = definition.c_name.clone().unwrap_or_else(|| definition.name.replace('-', "_"));
        let header = definition.header.as_ref().or(self.spec.uapi_header.as_ref());
        let header = header.map(|header| format!(", `{header}`")).unwrap_or_default();
        let doc = match c_name.as_str() {
            NONE => definition.doc.trim().to_string(),
            _ => format!("{} C: `struct {c_name}`{header}.", definition.doc.trim()),
        };
        doc_lines(&mut text, "    ///", &doc);
        let _ = write!(text, "    pub struct {} = {:?}, size {size}", camel(&definition.name), definition.name);
        if !definition.name_prefix.is_empty() {
            let _ = write!(text, ", prefix {:?}", definition.name_prefix.replace('-', "_"));
        }
        if let Some(tail) = definition.members.last().filter(|member| member.flexible) {
            let _ = write!(text, ", tail {:?}", tail.name);
        }
        text += " {\n";
        for Placed { member, offset, start, .. } in placed.into_iter().filter(|placed| placed.member.r#type != "pad") {
            let r#type = self.member_type(member).with_context(|| member.name.clone())?;
            let c_name = member
                .c_name
                .clone()
                .unwrap_or_else(|| format!("{}{}", definition.name_prefix, member.name).replace('-', "_"));
            let doc = super::output::entry_doc(&c_name, member.doc.as_deref());
            doc_lines(&mut text, "        ///", &doc);
            let identifier = member_name(&member.name);
            let _ = write!(text, "        {identifier}: {}", r#type.name);
            match (r#type.wire, start.zip(member.bits)) {
                (Some(wire), Some((start, bits))) => {
                    self.core("Bits");
                    let _ = write!(text, " as Bits<{wire}, {start}, {bits}>");
                }
                (Some(wire), None) => {
                    let _ = write!(text, " as {wire}");
                }
                (None, _) => {}
            }
            let _ = write!(text, " = {offset}");
            if r#type.big {
                text += " be";
            }
            if let Some(spelling) = spelling(&identifier, &member.name) {
                let _ = write!(text, " as {spelling}");
            }
            if member.volatile && member.bits.is_some() {
                bail!("{}: a bit field shares its integer, so it cannot be volatile", member.name);
            }
            if member.volatile {
                text += " [volatile]";
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

    /// The members, padding among them, but not a flexible last one; size and alignment of the whole.
    pub fn place<'d>(&mut self, definition: &'d Definition) -> Result<(Vec<Placed<'d>>, usize, usize)> {
        let mut placed: Vec<Placed<'d>> = Vec::new();
        let (mut end, mut widest) = (0_usize, 1);
        // The integer whose bits are being given to members: its type, offset and size, and how many are taken.
        let mut unit: Option<(&str, usize, usize, u8)> = None;
        for member in definition.members.iter().filter(|member| !member.flexible) {
            if member.r#type == "pad" && member.bits.is_none() {
                let size = member.len.context("padding without len")?;
                placed.push(Placed { member, offset: end, size, start: None });
                end += size;
                unit = None;
                continue;
            }
            let Some(bits) = member.bits else {
                let r#type = self.member_type(member).with_context(|| member.name.clone())?;
                let align = if definition.packed { 1 } else { r#type.align };
                let offset = end.next_multiple_of(align);
                end = offset + r#type.size;
                widest = widest.max(align);
                placed.push(Placed { member, offset, size: r#type.size, start: None });
                unit = None;
                continue;
            };
            if member.r#type == "pad" {
                let (_, _, _, taken) = unit.as_mut().context("padding bits behind no others")?;
                *taken += bits;
                continue;
            }
            let (width, _) = integer_width(&member.r#type)?;
            let (offset, start) = match unit {
                Some((r#type, offset, size, taken))
                    if r#type == member.r#type && usize::from(taken + bits) <= size * 8 =>
                {
                    (offset, taken)
                }
                _ => {
                    let align = if definition.packed { 1 } else { width };
                    widest = widest.max(align);
                    (end.next_multiple_of(align), 0)
                }
            };
            end = offset + width;
            unit = Some((&member.r#type, offset, width, start + bits));
            placed.push(Placed { member, offset, size: width, start: Some(start) });
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
