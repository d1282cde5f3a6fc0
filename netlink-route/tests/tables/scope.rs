//! Where a walk is in a message: what a choice is there.

use netlink_core::Attributes;
use netlink_core::schema::{Choice, Key, Kind, Set};

use super::well_formed::key;

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
