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
        let size = in_union(definition, size)?;
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
                    let name = self.core(if member.masked { "Masked" } else { "Bits" });
                    let _ = write!(text, " as {name}<{wire}, {start}, {bits}>");
                }
                (Some(wire), None) => {
                    let _ = write!(text, " as {wire}");
                }
                (None, _) => {}
            }
            let _ = write!(text, " = {offset}");
            if let Some(order) = r#type.order {
                let _ = write!(text, " {order}");
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
        let (home, definition) = self.specs.definition(self.spec, name)?;
        // The types of its members are names of its own spec, and none of them is imported here.
        let (_, size, align) = Module::new(self.specs, self.uses, home).place(definition)?;
        Ok((in_union(definition, size)?, align))
    }

    /// The members, padding among them, but not a flexible last one; size and alignment of the whole.
    /// Lays the members out as the System V ABI does: a bit field goes behind its neighbour unless it would cross the
    /// boundary of an integer of its type.
    pub fn place<'d>(&mut self, definition: &'d Definition) -> Result<(Vec<Placed<'d>>, usize, usize)> {
        let mut placed: Vec<Placed<'d>> = Vec::new();
        let (mut bit, mut widest) = (0_usize, 1);
        for member in definition.members.iter().filter(|member| !member.flexible) {
            if let Some(bits) = member.bits.map(usize::from) {
                if member.r#type != "pad" {
                    let (size, _) = integer_width(&member.r#type)?;
                    let unit = size * 8;
                    if bit / unit != (bit + bits - 1) / unit {
                        bit = bit.next_multiple_of(unit);
                    }
                    widest = widest.max(if definition.packed { 1 } else { size });
                    let start = Some(u8::try_from(bit % unit)?);
                    placed.push(Placed { member, offset: bit / unit * size, size, start });
                }
                bit += bits;
                continue;
            }
            let (size, align) = if member.r#type == "pad" {
                (member.len.context("padding without len")?, 1)
            } else {
                let r#type = self.member_type(member).with_context(|| member.name.clone())?;
                (r#type.size, if definition.packed { 1 } else { r#type.align })
            };
            let offset = bit.div_ceil(8).next_multiple_of(align);
            widest = widest.max(align);
            placed.push(Placed { member, offset, size, start: None });
            bit = (offset + size) * 8;
        }
        Ok((placed, bit.div_ceil(8).next_multiple_of(widest), widest))
    }
}

/// The size of a struct with what is left of the union it lies in.
fn in_union(definition: &Definition, size: usize) -> Result<usize> {
    match definition.size {
        Some(given) if given < size => bail!("{} has {size} bytes, more than its size says", definition.name),
        given => Ok(given.unwrap_or(size)),
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
