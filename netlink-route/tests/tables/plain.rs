//! Which payloads the JSON form keeps byte by byte: their padding is zero, and occurrences of one attribute are together
//! and of one form.

use netlink_core::schema::{Choice, Key, Kind, Set};
use netlink_core::{Attribute, Attributes, align};

use super::well_formed::key;

/// Whether a well-formed payload is such a one.
pub fn is_plain(set: &'static Set, payload: &[u8]) -> bool {
    Scope { set, payload, outer: None }.is_plain()
}

/// A set in a message, and those around it.
pub struct Scope<'a> {
    pub set: &'static Set,
    pub payload: &'a [u8],
    pub outer: Option<&'a Self>,
}

impl<'a> Scope<'a> {
    pub fn attributes(&self) -> Attributes<'a> {
        Attributes::new(self.payload.get(self.set.header_size()..).unwrap_or_default())
    }

    fn is_plain(&self) -> bool {
        // Strings with and without NUL have keys of their own.
        let is_text = |id| self.set.attribute(id).is_some_and(|row| matches!(row.kind, Kind::Text));
        let is_plain = are_plain(self.attributes(), |attribute| {
            self.set.attribute(attribute.id()).is_none_or(|row| self.is_plain_value(&row.kind, attribute.payload()))
        });
        let ends = |attribute: &Attribute<'_>| attribute.payload().last() == Some(&0);
        let texts: Vec<_> = self.attributes().filter(|attribute| is_text(attribute.id())).collect();
        is_plain && texts.iter().all(|a| texts.iter().all(|b| a.id() != b.id() || ends(a) == ends(b)))
    }

    fn is_plain_value(&self, kind: &Kind, payload: &[u8]) -> bool {
        match *kind {
            Kind::Choice(choice) => self.is_plain_value(&self.format(choice.get()), payload),
            Kind::Nest(set) => Scope { set: set.get(), payload, outer: Some(self) }.is_plain(),
            Kind::Array(entry) => {
                are_plain(Attributes::new(payload), |value| self.is_plain_value(entry, value.payload()))
            }
            Kind::TypeValue(levels, set) => self.are_plain_levels(levels, set.get(), payload),
            Kind::Records(_, set) => self.are_plain_records(set.get(), payload),
            _ => true,
        }
    }

    fn are_plain_levels(&self, levels: usize, set: &'static Set, payload: &[u8]) -> bool {
        match levels.checked_sub(1) {
            None => Scope { set, payload, outer: Some(self) }.is_plain(),
            Some(inner) => {
                are_plain(Attributes::new(payload), |attribute| self.are_plain_levels(inner, set, attribute.payload()))
            }
        }
    }

    fn are_plain_records(&self, set: &'static Set, mut rest: &[u8]) -> bool {
        while let Some(&[low, high]) = rest.first_chunk() {
            let length = usize::from(u16::from_ne_bytes([low, high]));
            let Some(record) = rest.get(..length).filter(|record| record.len() >= 2) else { return true };
            let (_, behind) = rest.split_at(align(length).min(rest.len()));
            let padding = rest.get(length..rest.len() - behind.len()).unwrap_or_default();
            if !is_zero(padding) || !(Scope { set, payload: record, outer: Some(self) }).is_plain() {
                return false;
            }
            rest = behind;
        }
        true
    }

    /// The format that a choice has here.
    pub fn format(&self, choice: &Choice) -> Kind {
        let mut scope = Some(self);
        while let Some(here) = scope {
            if let Some(key) = here.attribute_key(choice.selector).or_else(|| here.member_key(choice.selector)) {
                return choice.format(Some(key));
            }
            scope = here.outer;
        }
        choice.format(None)
    }

    fn attribute_key(&self, selector: &str) -> Option<Key<'a>> {
        let row = self.set.named(selector)?;
        let payload = self.attributes().first(row.id)?.payload();
        key(&row.kind, payload)
    }

    fn member_key(&self, selector: &str) -> Option<Key<'a>> {
        let member = self.set.header?.named(selector)?;
        key(&member.kind, self.payload.get(member.offset..)?.get(..member.kind.size()?)?)
    }
}

fn are_plain(attributes: Attributes<'_>, value: impl Fn(Attribute<'_>) -> bool) -> bool {
    let whole = attributes.rest();
    let all: Vec<_> = attributes.collect();
    let lengths: usize = all.iter().map(|attribute| align(4 + attribute.payload().len())).sum();
    // The last one may lack its padding.
    let is_whole = lengths + rest_of(attributes).len() == whole.len();
    if !is_whole && lengths != align(whole.len()) {
        // An attribute of length 0: the whole is said in hexadecimal digits.
        return true;
    }
    let mut offset = 0;
    for attribute in &all {
        let end = offset + 4 + attribute.payload().len();
        offset = align(end);
        if !whole.get(end..offset.min(whole.len())).is_some_and(is_zero) || !value(*attribute) {
            return false;
        }
    }
    are_together(&all)
}

fn rest_of(mut attributes: Attributes<'_>) -> &[u8] {
    attributes.by_ref().for_each(drop);
    attributes.rest()
}

/// Whether attributes of one number follow one another, with the same flags.
fn are_together(all: &[Attribute<'_>]) -> bool {
    let groups: Vec<_> = all.chunk_by(|a, b| a.id() == b.id()).collect();
    groups.iter().enumerate().all(|(index, group)| {
        let id = group.first().map(|attribute| attribute.id());
        let is_elsewhere = groups.iter().skip(index + 1).any(|other| other.first().map(|other| other.id()) == id);
        !is_elsewhere && group.windows(2).all(|pair| matches!(pair, [a, b] if a.raw_type() == b.raw_type()))
    })
}

fn is_zero(bytes: &[u8]) -> bool {
    bytes.iter().all(|byte| *byte == 0)
}
