//! From an offset in a message to the name of the attribute there: how the kernel points at what it refuses.

use alloc::string::{String, ToString};
use core::fmt;

use crate::align;
use crate::attribute::{ATTRIBUTE_HEADER, Attribute, Attributes};
use crate::container::split_record;
use crate::error::Path;
use crate::render::{Beginning, Inline};
use crate::schema::{BODY, Framing, Kind, MAX_DEPTH, Set};
use crate::scope::Scope;

/// An attribute found by its offset.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Location {
    /// The names from the set inwards.
    pub path: Path,
    /// The value that stands there, as text; nothing for what holds attributes, and for flags.
    pub value: Option<String>,
}

/// The path and, if there is one, the value: `link.mtu = 67`. Of a long value the beginning is shown.
impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.path.fmt(f)?;
        match &self.value {
            Some(value) => write!(f, " = {}", Beginning(value)),
            None => Ok(()),
        }
    }
}

/// Finds the innermost attribute that begins at, or encloses, an offset from the start of `payload`.
///
/// `payload` is the fixed header and the attributes of `set`. An offset in the fixed header gives the name of the
/// member; one past the end gives `None`.
#[must_use]
pub fn locate(set: &'static Set, payload: &[u8], offset: usize) -> Option<Location> {
    let Found { path, value, .. } = find(set, payload, offset)?;
    Some(Location { path, value })
}

/// The path of the nest whose attribute begins at an offset, and its table if it has one.
pub(crate) fn locate_nest(set: &'static Set, payload: &[u8], offset: usize) -> Option<(Path, Option<&'static Set>)> {
    find(set, payload, offset).map(|found| (found.path, found.nest))
}

/// What stands at an offset.
struct Found {
    path: Path,
    value: Option<String>,
    /// The table of what begins there.
    nest: Option<&'static Set>,
}

impl Found {
    fn path(path: Path) -> Self {
        Self { path, value: None, nest: None }
    }
}

fn find(set: &'static Set, payload: &[u8], offset: usize) -> Option<Found> {
    let root = Path::default().then(set.name);
    (offset < payload.len()).then(|| in_set(&Scope::root(set, payload), root, offset, 0))
}

/// Descends into a set. Whatever the offset points at, the path so far is a right answer.
fn in_set(scope: &Scope<'_>, path: Path, offset: usize, depth: usize) -> Found {
    if let Some(header) = scope.set.header
        && offset < header.size
    {
        let member = header.members.iter().rev().find(|member| member.offset <= offset);
        return Found::path(match member {
            Some(member) => path.then(member.name),
            None => path,
        });
    }
    if let Some((kind, payload)) = scope.body() {
        let offset = offset.checked_sub(scope.payload.len() - payload.len());
        return in_payload(kind, payload, scope, path.then(BODY), offset, depth);
    }
    let found = enclosing(scope.attributes(), scope.payload, offset);
    let Some((attribute, start)) = found.filter(|_| depth < MAX_DEPTH) else {
        return Found::path(path);
    };
    match scope.set.attribute(attribute.id()) {
        Some(row) => {
            in_payload(&row.kind, attribute.payload(), scope, path.then(row.name), offset.checked_sub(start), depth)
        }
        None => in_payload(
            &Kind::Bytes,
            attribute.payload(),
            scope,
            path.then(format_args!("#{}", attribute.id())),
            None,
            depth,
        ),
    }
}

/// Descends into the payload of an attribute, if the offset (from its start) lies there and not in its header.
fn in_payload(
    kind: &Kind,
    payload: &[u8],
    scope: &Scope<'_>,
    path: Path,
    offset: Option<usize>,
    depth: usize,
) -> Found {
    let inside = offset.filter(|_| depth < MAX_DEPTH);
    match (kind, inside) {
        (Kind::Choice(choice), _) => in_payload(&scope.format(choice.get()), payload, scope, path, offset, depth + 1),
        (Kind::Nest(set), Some(offset)) => in_set(&scope.nested(set.get(), payload), path, offset, depth + 1),
        (Kind::Array(entry), Some(offset)) => in_entry(payload, path, offset, |payload, path, offset| {
            in_payload(entry, payload, scope, path, offset, depth + 1)
        }),
        (Kind::TypeValue(levels, set), Some(offset)) => {
            in_level(*levels, set.get(), payload, scope, path, offset, depth)
        }
        (Kind::Records(framing, set), Some(offset)) => {
            in_record(*framing, set.get(), payload, scope, path, offset, depth)
        }
        (Kind::Nest(set), None) => Found { nest: Some(set.get()), ..Found::path(path) },
        (Kind::Array(_) | Kind::TypeValue(..) | Kind::Records(..), None) => Found::path(path),
        _ => {
            let value = Inline { kind, payload, scope }.to_string().trim_start().to_string();
            // Of nothing at all there is nothing to show.
            Found { value: Some(value).filter(|value| !payload.is_empty() && !value.is_empty()), ..Found::path(path) }
        }
    }
}

fn in_entry(
    payload: &[u8],
    path: Path,
    offset: usize,
    descend: impl FnOnce(&[u8], Path, Option<usize>) -> Found,
) -> Found {
    match enclosing(Attributes::new(payload), payload, offset) {
        Some((entry, start)) => descend(entry.payload(), path.then(entry.id()), offset.checked_sub(start)),
        None => Found::path(path),
    }
}

fn in_level(
    levels: usize,
    set: &'static Set,
    payload: &[u8],
    scope: &Scope<'_>,
    path: Path,
    offset: usize,
    depth: usize,
) -> Found {
    let Some(inner) = levels.checked_sub(1) else {
        return in_set(&scope.nested(set, payload), path, offset, depth + 1);
    };
    in_entry(payload, path, offset, |payload, path, offset| match offset {
        Some(offset) => in_level(inner, set, payload, scope, path, offset, depth + 1),
        None => Found { nest: (inner == 0).then_some(set), ..Found::path(path) },
    })
}

fn in_record(
    framing: Framing,
    set: &'static Set,
    payload: &[u8],
    scope: &Scope<'_>,
    path: Path,
    offset: usize,
    depth: usize,
) -> Found {
    let mut rest = payload;
    let mut index = 0_usize;
    while let Some((record, next)) = split_record(framing, set, rest) {
        let start = payload.len() - rest.len();
        // With its padding.
        if offset < payload.len() - next.len() {
            let within = offset.saturating_sub(start);
            return in_set(&scope.nested(set, record), path.then(index), within, depth + 1);
        }
        rest = next;
        index += 1;
    }
    Found::path(path)
}

/// The attribute that an offset from the start of `bytes` lies in, padding included, and where its payload starts.
fn enclosing<'a>(attributes: Attributes<'a>, bytes: &[u8], offset: usize) -> Option<(Attribute<'a>, usize)> {
    attributes
        .map(|attribute| (attribute, attribute.payload().as_ptr().addr() - bytes.as_ptr().addr()))
        .find(|(attribute, start)| offset < start + align(attribute.payload().len()))
        .filter(|(_, start)| offset + ATTRIBUTE_HEADER >= *start)
}
