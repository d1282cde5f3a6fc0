//! One object as `ip -details -json` prints it, against the same object as we read it.
//!
//! Ours is our JSON form of the message, with the everyday value (`Record`) as its member `record`. [`Field`]s say for each
//! field of `ip` where ours is, and how to write it as `ip` does. A field of `ip` that has none is a difference: nothing is
//! passed over in silence.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use serde_json::{Map, Value};

pub use super::kernel::at;
use super::timers::Timers;

/// One field of `ip`.
pub struct Field {
    /// Its name in `ip`'s object.
    pub ip: &'static str,
    /// Its path in ours.
    pub ours: &'static str,
    /// Whether iproute2 6.1 does not print it yet: then it is compared where it is printed.
    pub newer: bool,
    /// Our value as `ip` writes it; nothing for what `ip` leaves out. It writes null for some things that are so.
    pub convert: fn(&Value, &Seen<'_>) -> Option<Value>,
}

pub const fn field(ip: &'static str, ours: &'static str, convert: fn(&Value, &Seen<'_>) -> Option<Value>) -> Field {
    Field { ip, ours, newer: false, convert }
}

pub const fn newer(ip: &'static str, ours: &'static str, convert: fn(&Value, &Seen<'_>) -> Option<Value>) -> Field {
    Field { ip, ours, newer: true, convert }
}

/// An object of ours, and the names of links, which it refers to by number and `ip` by name.
#[derive(Clone, Copy)]
pub struct Seen<'a> {
    pub object: &'a Value,
    pub links: &'a BTreeMap<u64, String>,
}

impl Seen<'_> {
    /// Something of the object, by its path.
    pub fn at(&self, path: &str) -> Value {
        at(self.object, path)
    }

    /// The object as `ip` prints it.
    pub fn as_ip(&self, fields: &[Field]) -> Map<String, Value> {
        let written = |field: &Field| (field.convert)(&self.at(field.ours), self);
        fields.iter().filter_map(|field| Some((field.ip.to_owned(), written(field)?))).collect()
    }
}

/// A message of ours with its everyday value.
pub fn with_record(view: impl Serialize, record: impl Serialize) -> Value {
    let mut object = serde_json::to_value(view).unwrap();
    object["record"] = serde_json::to_value(record).unwrap();
    object
}

/// What differs between one object of `ip` and ours.
fn differences(theirs: &Value, seen: &Seen<'_>, fields: &[Field], timers: &Timers) -> Vec<String> {
    let ours = seen.as_ip(fields);
    let theirs = theirs.as_object().unwrap();
    let is_newer = |name: &str| fields.iter().any(|field| field.ip == name && field.newer);
    let is_mapped = |name: &str| fields.iter().any(|field| field.ip == name);
    let names: BTreeSet<_> = ours.keys().chain(theirs.keys()).collect();
    let mut differences = Vec::new();
    for name in names {
        let text = |value: Option<&Value>| value.map_or("absent".to_owned(), Value::to_string);
        let (our, their) = (ours.get(name), theirs.get(name));
        if !is_mapped(name) {
            differences.push(format!(
                "ip prints {name} = {}, which no table has: {seen}",
                text(their),
                seen = seen.object
            ));
        } else if !(our.zip(their).is_some_and(|(our, their)| timers.agree(name, our, their))
            || (is_newer(name) && their.is_none()))
        {
            differences.push(format!("{name} is {} by ip, {} here: {}", text(their), text(our), seen.object));
        }
    }
    differences
}

/// All differences between two lists in the order of the kernel.
pub fn all_differences(
    theirs: &[Value],
    ours: &[Value],
    links: &BTreeMap<u64, String>,
    fields: &[Field],
    timers: &Timers,
) -> Vec<String> {
    let mut found = Vec::new();
    if theirs.len() != ours.len() {
        found.push(format!("{} by ip, {} here", theirs.len(), ours.len()));
    }
    for (theirs, object) in theirs.iter().zip(ours) {
        found.extend(differences(theirs, &Seen { object, links }, fields, timers));
    }
    found
}
