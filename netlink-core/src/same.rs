//! Whether two messages say the same of a thing, although counters have counted and lists are in another order.

use alloc::vec::Vec;

use crate::attribute::Attributes;
use crate::container::split_record;
use crate::schema::{Framing, Kind, MAX_DEPTH, Set, Structure};
use crate::scope::{Scope, place};
use crate::{Text, View};

/// Whether two messages of the same set say the same.
///
/// What the table calls volatile is left out: counters, ages, timers, and what says why a message was sent. So is
/// the order of attributes of different numbers, and of those entries whose order the table says is of no meaning.
///
/// ```
/// use netlink_core::{Writer, attributes, same};
///
/// attributes! {
///     /// A door.
///     pub struct Door / DoorBuilder = "door" {
///         /// Its name.
///         NAME name: str = 1,
///         /// How often it was opened.
///         OPENED opened: u32 = 2 [volatile],
///     }
/// }
/// let door = |name, opened| {
///     let bytes = DoorBuilder::new(Writer::new()).opened(opened).name(name).into_inner().finish()?;
///     Ok::<_, netlink_core::BuildError>(Door::new_unchecked(bytes))
/// };
/// assert!(same(&door("front", 1)?, &door("front", 9)?));
/// assert!(!same(&door("front", 1)?, &door("back", 1)?));
/// # Ok::<(), netlink_core::BuildError>(())
/// ```
pub fn same<A: View + ?Sized, B: View + ?Sized>(one: &A, other: &B) -> bool {
    core::ptr::eq(one.schema(), other.schema())
        && (one.payload() == other.payload()
            || canonical(one.schema(), one.payload(), &[]) == canonical(other.schema(), other.payload(), &[]))
}

/// Bytes that are equal for messages that are the [`same()`], and for no others: to compare with many, to sort, or to look
/// up. They are not a message.
///
/// Members of structs, fixed headers among them, that have a name in `without` are left out as well.
#[must_use]
pub fn canonical(set: &'static Set, payload: &[u8], without: &[&str]) -> Vec<u8> {
    let mut out = Vec::with_capacity(payload.len());
    Canonical { without }.set(&Scope::root(set, payload), 0, &mut out);
    out
}

struct Canonical<'n> {
    without: &'n [&'n str],
}

impl Canonical<'_> {
    fn set(&self, scope: &Scope<'_>, depth: usize, out: &mut Vec<u8>) {
        if depth > MAX_DEPTH {
            return out.extend_from_slice(scope.payload);
        }
        if let Some(header) = scope.set.header {
            self.structure(header, scope.payload, out);
        }
        if let Some((kind, payload)) = scope.body() {
            return self.value(kind, false, payload, scope, depth, out);
        }
        let mut attributes = scope.attributes();
        let mut pieces = Vec::new();
        for attribute in attributes.by_ref() {
            let row = scope.set.attribute(attribute.id());
            let mut piece = Vec::new();
            match row {
                Some(row) if row.volatile || matches!(row.kind, Kind::Unused) => continue,
                Some(row) => self.value(&row.kind, row.unordered, attribute.payload(), scope, depth, &mut piece),
                None => piece.extend_from_slice(attribute.payload()),
            }
            pieces.push((attribute.id(), row.is_some_and(|row| row.multi && row.unordered), piece));
        }
        // The sort is stable: what occurs many times keeps its order, unless that is of no meaning.
        pieces.sort_by(|(id, _, piece), (other, unordered, other_piece)| {
            id.cmp(other).then_with(|| if *unordered { piece.cmp(other_piece) } else { core::cmp::Ordering::Equal })
        });
        for (id, _, piece) in pieces {
            out.extend(id.to_be_bytes());
            append(out, &piece);
        }
        out.extend_from_slice(attributes.rest());
    }

    /// A struct and what follows it.
    fn structure(&self, structure: &'static Structure, payload: &[u8], out: &mut Vec<u8>) {
        let start = out.len();
        out.extend_from_slice(payload.get(..structure.size).unwrap_or(payload));
        for member in structure.members {
            if !member.volatile && !self.without.iter().any(|name| member.name == **name) {
                continue;
            }
            let length = place(member, payload).map_or(0, <[u8]>::len);
            let from = start + member.offset;
            if let Some(place) = out.get_mut(from..from + length) {
                place.fill(0);
            }
        }
    }

    fn value(&self, kind: &Kind, unordered: bool, payload: &[u8], scope: &Scope<'_>, depth: usize, out: &mut Vec<u8>) {
        match *kind {
            Kind::Struct(structure) | Kind::Tail(structure, _) => {
                self.structure(structure, payload, out);
                out.extend_from_slice(payload.get(structure.size..).unwrap_or_default());
            }
            Kind::Text => out.extend_from_slice(Text::new(payload).as_bytes()),
            Kind::Nest(set) => self.set(&scope.nested(set.get(), payload), depth + 1, out),
            Kind::Array(entry) => entries(payload, unordered, out, |payload, out| {
                self.value(entry, unordered, payload, scope, depth + 1, out);
            }),
            Kind::TypeValue(levels, set) => self.levels(levels, set.get(), payload, scope, depth, out),
            Kind::Records(framing, set) => self.records((framing, set.get()), unordered, payload, scope, depth, out),
            Kind::Choice(choice) => {
                self.value(&scope.format(choice.get()), unordered, payload, scope, depth + 1, out);
            }
            _ => out.extend_from_slice(payload),
        }
    }

    fn levels(
        &self,
        levels: usize,
        set: &'static Set,
        payload: &[u8],
        scope: &Scope<'_>,
        depth: usize,
        out: &mut Vec<u8>,
    ) {
        match levels.checked_sub(1) {
            Some(inner) => entries(payload, false, out, |payload, out| {
                self.levels(inner, set, payload, scope, depth + 1, out);
            }),
            None => self.set(&scope.nested(set, payload), depth + 1, out),
        }
    }

    fn records(
        &self,
        (framing, set): (Framing, &'static Set),
        unordered: bool,
        mut payload: &[u8],
        scope: &Scope<'_>,
        depth: usize,
        out: &mut Vec<u8>,
    ) {
        let mut pieces = Vec::new();
        while let Some((record, rest)) = split_record(framing, set, payload) {
            let mut piece = Vec::new();
            self.set(&scope.nested(set, record), depth + 1, &mut piece);
            pieces.push(piece);
            payload = rest;
        }
        if unordered {
            pieces.sort();
        }
        pieces.iter().for_each(|piece| append(out, piece));
        out.extend_from_slice(payload);
    }
}

/// Entries whose type is an index or key; where their order is of no meaning, so is an index.
fn entries(payload: &[u8], unordered: bool, out: &mut Vec<u8>, mut value: impl FnMut(&[u8], &mut Vec<u8>)) {
    let mut entries = Attributes::new(payload);
    let mut pieces = Vec::new();
    for entry in entries.by_ref() {
        let mut piece = Vec::new();
        value(entry.payload(), &mut piece);
        pieces.push((if unordered { 0 } else { entry.id() }, piece));
    }
    if unordered {
        pieces.sort();
    }
    for (id, piece) in pieces {
        out.extend(id.to_be_bytes());
        append(out, &piece);
    }
    out.extend_from_slice(entries.rest());
}

/// A piece behind its length, so that no two sequences of pieces are the same bytes.
fn append(out: &mut Vec<u8>, piece: &[u8]) {
    // A message is shorter than four GiB, and so is each piece of it.
    out.extend(u32::try_from(piece.len()).unwrap_or(u32::MAX).to_be_bytes());
    out.extend_from_slice(piece);
}
