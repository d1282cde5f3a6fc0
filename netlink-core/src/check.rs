//! Checking a message against its table, once, so that every getter afterwards is total.

use alloc::boxed::Box;

use crate::attribute::{ATTRIBUTE_HEADER, Attributes, TYPE_MASK, padded};
use crate::container::split_record;
use crate::error::{Malformed, Path, Reason};
use crate::schema::{Attribute, BODY, Fit, Framing, Kind, MAX_DEPTH, Set};
use crate::scope::Scope;

/// Checks the payload of a message against its table.
///
/// What the table does not know is fine, and so is a struct that is longer or shorter than ours: kernels grow.
/// Integers of another width, attributes whose length lies and nests without end are not.
///
/// # Errors
///
/// The path of the first attribute that does not fit, and why.
pub fn check(set: &'static Set, payload: &[u8]) -> Result<(), Malformed> {
    check_set(&Scope::root(set, payload), 0).map_err(|Fault(fault)| fault.within(set.name))
}

/// A fault on its way out of the nests, which each put their name before it. There is hardly ever one, so it is in a box: a
/// result is then no more than a register, for each attribute.
struct Fault(Box<Malformed>);

impl From<Reason> for Fault {
    #[cold]
    fn from(reason: Reason) -> Self {
        Self(Box::new(Malformed { path: Path::default(), reason }))
    }
}

impl Fault {
    #[cold]
    fn within(self, name: impl core::fmt::Display) -> Self {
        Self(Box::new(self.0.within(name)))
    }
}

impl Malformed {
    fn within(self, name: impl core::fmt::Display) -> Self {
        Self { path: self.path.within(name), ..self }
    }
}

fn check_set(scope: &Scope<'_>, depth: usize) -> Result<(), Fault> {
    if depth > MAX_DEPTH {
        return Err(Reason::TooDeep.into());
    }
    if let Some(header) = scope.set.header
        && scope.payload.len() < header.size
    {
        return Err(Reason::ShortHeader { expected: header.size, actual: scope.payload.len() }.into());
    }
    if let Some((kind, payload)) = scope.body() {
        return check_payload(kind, payload, scope, depth).map_err(|fault| fault.within(BODY));
    }
    let mut attributes = scope.attributes();
    let bytes = attributes.rest();
    // Attributes are padded, so that headers are words among words, and one comparison tells whether there is another.
    let (words, _) = bytes.as_chunks::<ATTRIBUTE_HEADER>();
    let mut place = 0;
    while let Some(&[l0, l1, t0, t1]) = words.get(place) {
        let length = usize::from(u16::from_ne_bytes([l0, l1]));
        if length == 0 {
            // It is passed over, as everywhere.
            place += 1;
            continue;
        }
        if length < ATTRIBUTE_HEADER {
            break;
        }
        // What the table does not know is kept as it is.
        if let Some(row) = scope.set.attribute(u16::from_ne_bytes([t0, t1]) & TYPE_MASK)
            && !row.fit.is_met_by(length - ATTRIBUTE_HEADER)
        {
            check_attribute(row, bytes.get(place * ATTRIBUTE_HEADER..).unwrap_or_default(), length, scope, depth)?;
        }
        place += padded(length) / ATTRIBUTE_HEADER;
    }
    if place * ATTRIBUTE_HEADER == bytes.len() {
        return Ok(());
    }
    attributes.by_ref().for_each(drop);
    well_formed_end(attributes.rest())
}

/// After the last attribute there is nothing, or only padding that is not even a header long.
fn well_formed_end(rest: &[u8]) -> Result<(), Fault> {
    match rest.first_chunk::<ATTRIBUTE_HEADER>() {
        Some(&[low, high, ..]) => {
            Err(Reason::Length { claimed: u16::from_ne_bytes([low, high]).into(), available: rest.len() }.into())
        }
        None if rest.iter().all(|&byte| byte == 0) => Ok(()),
        None => Err(Reason::Trailing(rest.len()).into()),
    }
}

/// Checks an attribute whose length does not tell that it fits. It is apart so that the loop over the others is a short one.
#[inline(never)]
fn check_attribute(row: &Attribute, bytes: &[u8], length: usize, scope: &Scope<'_>, depth: usize) -> Result<(), Fault> {
    let Some(payload) = bytes.get(ATTRIBUTE_HEADER..length) else {
        return Err(Reason::Length { claimed: length, available: bytes.len() }.into());
    };
    check_fit(row.fit, &row.kind, payload, scope, depth).map_err(|fault| fault.within(row.name))
}

fn check_payload(kind: &Kind, payload: &[u8], scope: &Scope<'_>, depth: usize) -> Result<(), Fault> {
    check_fit(kind.fit(), kind, payload, scope, depth)
}

fn check_fit(fit: Fit, kind: &Kind, payload: &[u8], scope: &Scope<'_>, depth: usize) -> Result<(), Fault> {
    if fit == Fit::CONTENT {
        return check_content(kind, payload, scope, depth);
    }
    if fit.is_met_by(payload.len()) { Ok(()) } else { width(fit.most(), payload.len()) }
}

fn width(expected: usize, actual: usize) -> Result<(), Fault> {
    if actual == expected { Ok(()) } else { Err(Reason::Width { expected, actual }.into()) }
}

fn check_content(kind: &Kind, payload: &[u8], scope: &Scope<'_>, depth: usize) -> Result<(), Fault> {
    let actual = payload.len();
    match *kind {
        Kind::Varying { .. } if actual == 4 => Ok(()),
        Kind::Varying { .. } => width(8, actual),
        Kind::MplsLabels => elements(4, actual),
        Kind::List(element) => elements(element.size().unwrap_or(1), actual),
        Kind::Nest(set) => check_set(&scope.nested(set.get(), payload), depth + 1),
        Kind::Array(entry) => check_entries(payload, |payload| check_payload(entry, payload, scope, depth + 1)),
        Kind::TypeValue(levels, set) => check_levels(levels, set.get(), payload, scope, depth),
        Kind::Records(framing, set) => check_records(framing, set.get(), payload, scope, depth),
        Kind::Choice(choice) => check_payload(&scope.format(choice.get()), payload, scope, depth),
        // Of these there is nothing to look at but what `Fit` has told.
        Kind::Unused | Kind::Flag | Kind::Integer { .. } | Kind::Bits { .. } | Kind::Text | Kind::Bytes => Ok(()),
        Kind::Ip | Kind::Ipv4 | Kind::Ipv6 | Kind::WideIp | Kind::Hardware | Kind::Mac | Kind::SocketAddress => Ok(()),
        Kind::Uuid | Kind::Bitfield32(_) | Kind::Struct(_) | Kind::Tail(..) => Ok(()),
        Kind::Fixed(..) | Kind::Chars(_) | Kind::Opaque(_) => Ok(()),
        // A text without an end, and what was received by radio as others sent it, are as they are.
        Kind::Octets | Kind::InformationElements(_) => Ok(()),
    }
}

fn elements(element: usize, actual: usize) -> Result<(), Fault> {
    if element == 0 || actual.is_multiple_of(element) {
        Ok(())
    } else {
        Err(Reason::Elements { element, actual }.into())
    }
}

fn check_entries(payload: &[u8], mut check: impl FnMut(&[u8]) -> Result<(), Fault>) -> Result<(), Fault> {
    let mut entries = Attributes::new(payload);
    for entry in entries.by_ref() {
        check(entry.payload()).map_err(|fault| fault.within(entry.id()))?;
    }
    well_formed_end(entries.rest())
}

fn check_levels(
    levels: usize,
    set: &'static Set,
    payload: &[u8],
    scope: &Scope<'_>,
    depth: usize,
) -> Result<(), Fault> {
    match levels.checked_sub(1) {
        Some(inner) => check_entries(payload, |payload| check_levels(inner, set, payload, scope, depth + 1)),
        None => check_set(&scope.nested(set, payload), depth + 1),
    }
}

fn check_records(
    framing: Framing,
    set: &'static Set,
    mut payload: &[u8],
    scope: &Scope<'_>,
    depth: usize,
) -> Result<(), Fault> {
    let mut index = 0_usize;
    while !payload.is_empty() {
        let Some((record, rest)) = split_record(framing, set, payload) else {
            return Err(Fault::from(Reason::Trailing(payload.len())).within(index));
        };
        check_set(&scope.nested(set, record), depth + 1).map_err(|fault| fault.within(index))?;
        payload = rest;
        index += 1;
    }
    Ok(())
}
