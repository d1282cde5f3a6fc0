//! Where a walker is: the set it is in, and those around it, in which selectors are looked up.

use crate::attribute::Attributes;
use crate::integer::Primitive;
use crate::schema::{ByteOrder, Choice, Key, Kind, Set, Structure};
use crate::{Text, bits, schema};

/// A set being walked, linked to those that enclose it.
#[derive(Clone, Copy)]
pub(crate) struct Scope<'a> {
    pub set: &'static Set,
    /// The payload: fixed header, then attributes.
    pub payload: &'a [u8],
    pub outer: Option<&'a Self>,
    /// The struct that `payload` is, where it is not a set: its members come before those of the set around it.
    pub structure: Option<&'static Structure>,
}

impl<'a> Scope<'a> {
    pub fn root(set: &'static Set, payload: &'a [u8]) -> Self {
        Self { set, payload, outer: None, structure: None }
    }

    pub fn nested(&'a self, set: &'static Set, payload: &'a [u8]) -> Self {
        Scope { set, payload, outer: Some(self), structure: None }
    }

    /// In a struct in an attribute of this set.
    pub fn within(&'a self, structure: &'static Structure, payload: &'a [u8]) -> Self {
        Scope { set: self.set, payload, outer: Some(self), structure: Some(structure) }
    }

    pub fn attributes(&self) -> Attributes<'a> {
        if self.set.body.is_some() { Attributes::default() } else { Attributes::new(self.behind_header()) }
    }

    /// What follows the fixed header, if that is one value and not attributes.
    pub fn body(&self) -> Option<(&'static Kind, &'a [u8])> {
        let kind = self.set.body.as_ref()?;
        Some((kind, self.behind_header()))
    }

    fn behind_header(&self) -> &'a [u8] {
        self.payload.get(self.set.header_size()..).unwrap_or_default()
    }

    /// The format a choice has here.
    pub fn format(&self, choice: &Choice) -> Kind {
        choice.format(self.key(choice.selector))
    }

    /// The value of the nearest selector of this name: an attribute, or a member of a fixed header.
    fn key(&self, selector: &str) -> Option<Key<'a>> {
        let mut scope = Some(self);
        while let Some(here) = scope {
            // A header has few members, and where it has the selector no attribute does.
            let found = here.member_key(selector).or_else(|| here.attribute_key(selector));
            if found.is_some() {
                return found;
            }
            scope = here.outer;
        }
        None
    }

    fn attribute_key(&self, selector: &str) -> Option<Key<'a>> {
        if self.structure.is_some() {
            return None;
        }
        let row = self.set.named(selector)?;
        let payload = self.attributes().first(row.id)?.payload();
        match row.kind {
            Kind::Text => Some(Key::Text(Text::new(payload).as_bytes())),
            ref kind => number(kind, payload).map(Key::Number),
        }
    }

    fn member_key(&self, selector: &str) -> Option<Key<'a>> {
        let member = self.structure.or(self.set.header)?.named(selector)?;
        number(&member.kind, place(member, self.payload)?).map(Key::Number)
    }

    /// The value of the fixed header's member of this name, here or further out.
    pub fn member(&self, name: &str) -> Option<u64> {
        match (self.member_key(name), self.outer) {
            (Some(Key::Number(number)), _) => Some(number),
            (_, Some(outer)) => outer.member(name),
            _ => None,
        }
    }
}

/// The bytes of a member in the payload of its struct, if they are all there.
pub(crate) fn place<'a>(member: &schema::Member, payload: &'a [u8]) -> Option<&'a [u8]> {
    payload.get(member.offset..)?.get(..member.kind.size()?)
}

/// The value of an integer; a signed one with its sign.
pub(crate) fn number(kind: &Kind, payload: &[u8]) -> Option<u64> {
    match *kind {
        Kind::Integer { width, signed, order, .. } => integer(width, signed, order, payload),
        Kind::Bits { width, start, count, .. } => {
            integer(width, false, ByteOrder::Native, payload).map(|whole| bits::extract(whole, width, start, count))
        }
        Kind::Varying { signed, .. } => {
            let width = if payload.len() == 4 { 4 } else { 8 };
            integer(width, signed, ByteOrder::Native, payload)
        }
        _ => None,
    }
}

fn integer(width: u8, signed: bool, order: ByteOrder, payload: &[u8]) -> Option<u64> {
    fn wide<T: Primitive>(payload: &[u8], order: ByteOrder) -> Option<u64> {
        T::parse(payload, order).map(Primitive::widen)
    }
    match (width, signed) {
        (1, false) => wide::<u8>(payload, order),
        (2, false) => wide::<u16>(payload, order),
        (4, false) => wide::<u32>(payload, order),
        (8, false) => wide::<u64>(payload, order),
        (1, true) => wide::<i8>(payload, order),
        (2, true) => wide::<i16>(payload, order),
        (4, true) => wide::<i32>(payload, order),
        (8, true) => wide::<i64>(payload, order),
        _ => None,
    }
}
