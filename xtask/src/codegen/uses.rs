//! How each enumeration is used across all specs: its width in Rust, and whether it is flags, follow from that.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail};

use super::types::integer_width;
use crate::spec::{Definition, DefinitionType, Spec, Specs};

/// What an enumeration becomes.
#[derive(Clone, Debug)]
pub struct Shape {
    /// The primitive integer in Rust: the widest it is used with, or wider if its numbers need that.
    pub primitive: &'static str,
    /// Whether it is a set of bits.
    pub flags: bool,
}

/// The shapes of all enumerations, by spec and name.
pub struct Uses(BTreeMap<(String, String), Shape>);

#[derive(Default)]
struct Seen {
    width: usize,
    signed: bool,
    unsigned: bool,
    as_flags: bool,
    as_numbers: bool,
}

impl Uses {
    pub fn collect(specs: &Specs) -> Result<Self> {
        let mut seen: BTreeMap<(String, String), Seen> = BTreeMap::new();
        for spec in specs.all() {
            for (name, r#type, as_flags) in references(spec) {
                let (home, definition) = specs.definition(spec, name)?;
                let seen = seen.entry((home.name.clone(), definition.name.clone())).or_default();
                let (width, signed) = match r#type {
                    "bitfield32" => (4, false),
                    "uint" => (8, false),
                    "sint" => (8, true),
                    r#type => integer_width(r#type).with_context(|| format!("{name} as {type}"))?,
                };
                seen.width = seen.width.max(width);
                seen.signed |= signed;
                seen.unsigned |= !signed;
                if as_flags || definition.r#type == DefinitionType::Flags {
                    seen.as_flags = true;
                } else {
                    seen.as_numbers = true;
                }
            }
        }
        let mut shapes = BTreeMap::new();
        for spec in specs.all() {
            for definition in &spec.definitions {
                if definition.r#type != DefinitionType::Struct {
                    let key = (spec.name.clone(), definition.name.clone());
                    let seen = seen.remove(&key).unwrap_or_default();
                    shapes.insert(key, shape(definition, &seen).with_context(|| definition.name.clone())?);
                }
            }
        }
        Ok(Self(shapes))
    }

    pub fn of(&self, spec: &Spec, definition: &Definition) -> Result<&Shape> {
        self.0
            .get(&(spec.name.clone(), definition.name.clone()))
            .with_context(|| format!("{} is not an enumeration", definition.name))
    }
}

/// Every mention of an enumeration: its name, the type of the integer, whether its values are bit numbers.
fn references(spec: &Spec) -> impl Iterator<Item = (&str, &str, bool)> {
    let members = spec
        .definitions
        .iter()
        .flat_map(|definition| &definition.members)
        .filter_map(|member| Some((member.r#enum.as_deref()?, member.r#type.as_str(), member.enum_as_flags)));
    let bodies = spec.attribute_sets.iter().filter_map(|set| set.body.as_ref());
    let attributes = spec.attribute_sets.iter().flat_map(|set| &set.attributes).chain(bodies).filter_map(|attribute| {
        let r#type = match attribute.r#type.as_deref()? {
            "binary" | "indexed-array" if attribute.display_hint.as_deref() == Some("elements") => "u8",
            "binary" | "indexed-array" => attribute.sub_type.as_deref()?,
            r#type => r#type,
        };
        Some((attribute.r#enum.as_deref()?, r#type, attribute.enum_as_flags))
    });
    let formats = spec
        .sub_messages
        .iter()
        .flat_map(|message| &message.formats)
        .filter_map(|format| Some((format.r#enum.as_deref()?, format.r#type.as_deref()?, format.enum_as_flags)));
    members.chain(attributes).chain(formats)
}

fn shape(definition: &Definition, seen: &Seen) -> Result<Shape> {
    let flags = match (definition.r#type, seen.as_flags, seen.as_numbers) {
        (DefinitionType::Flags, ..) => true,
        (_, true, true) => bail!("used as numbers and as flags; it needs a definition for each"),
        (_, as_flags, _) => as_flags,
    };
    let greatest = definition.entries.iter().map(|entry| entry.value).max().unwrap_or(0);
    let least = definition.entries.iter().map(|entry| entry.value).min().unwrap_or(0);
    let bits = if flags { usize::try_from(greatest)? + 1 } else { usize::try_from(128 - greatest.leading_zeros())? };
    let needed = if seen.width == 0 { 4 } else { seen.width };
    let width = [1, 2, 4, 8].into_iter().find(|width| *width >= needed && width * 8 >= bits).unwrap_or(8);
    let signed = (seen.signed && !seen.unsigned) || least < 0;
    let primitive = match (width, signed) {
        (1, false) => "u8",
        (2, false) => "u16",
        (4, false) => "u32",
        (_, false) => "u64",
        (1, true) => "i8",
        (2, true) => "i16",
        (4, true) => "i32",
        (_, true) => "i64",
    };
    Ok(Shape { primitive, flags })
}
