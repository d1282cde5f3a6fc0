//! One link as `ip -details -statistics -json` prints it, against the same link as we read it.
//!
//! The [`tables`](super::tables) say for each field of `ip` where ours is, and how to write it as `ip` does. A field
//! of `ip` that no table has is a difference: nothing is passed over in silence.

use std::collections::BTreeMap;

use netlink_route::Route;
use netlink_route::link::Link;
use serde_json::Value;

pub use super::kernel::at;
use super::kernel::{ip_json, links};
use super::tables::{self, Rule, Table};

/// Counters may move between the two readings, and timers start anew.
const ATTEMPTS: usize = 20;

/// How far a timer may have run between the two readings, in seconds.
const TIMER: f64 = 0.5;

/// Parts of what `ip` prints that are objects of fields; other objects are values.
const OBJECTS: [&str; 6] =
    ["linkinfo", "linkinfo.info_data", "linkinfo.info_slave_data", "stats64", "stats64.rx", "stats64.tx"];

/// A link of ours among the others, which it refers to by number and `ip` by name.
pub struct Seen<'a> {
    pub link: &'a Value,
    pub all: &'a [Value],
}

impl Seen<'_> {
    /// Something of the link, by its path.
    pub fn at(&self, path: &str) -> Value {
        at(self.link, path)
    }

    /// The link with this number, if it is in this namespace.
    pub fn other(&self, index: &Value) -> Option<&Value> {
        self.all.iter().find(|link| link["header"]["index"] == *index)
    }
}

/// Compares every link of this namespace, and fails with all differences.
pub fn assert_same_as_ip(route: &Route) {
    assert_same(|| links(route), || ip_json("-details -statistics -statistics link show"));
}

/// Compares two readings, each repeated until they agree.
pub fn assert_same(ours: impl Fn() -> Vec<Link>, theirs: impl Fn() -> Value) {
    let mut differences = Vec::new();
    for _ in 0..ATTEMPTS {
        differences = compare(&json(&ours()), theirs().as_array().unwrap());
        if differences.is_empty() {
            return;
        }
    }
    panic!("{}", differences.join("\n"));
}

/// Our JSON form of views.
pub fn json(links: &[Link]) -> Vec<Value> {
    links.iter().map(|link| serde_json::to_value(link).unwrap()).collect()
}

fn compare(ours: &[Value], theirs: &[Value]) -> Vec<String> {
    let mut differences = Vec::new();
    let indices = |links: &[Value], path| links.iter().map(|link| at(link, path)).collect::<Vec<_>>();
    let (our_indices, their_indices) = (indices(ours, "header.index"), indices(theirs, "ifindex"));
    if our_indices != their_indices {
        differences.push(format!("links {our_indices:?} here, {their_indices:?} by ip"));
    }
    for theirs in theirs {
        if let Some(link) = ours.iter().find(|link| link["header"]["index"] == theirs["ifindex"]) {
            compare_link(&Seen { link, all: ours }, theirs, &mut differences);
        }
    }
    differences
}

fn compare_link(seen: &Seen<'_>, theirs: &Value, differences: &mut Vec<String>) {
    let mut fields = BTreeMap::new();
    flatten("", theirs, &mut fields);
    let kind = seen.at("linkinfo.kind");
    for Table { ip, ours, rules } in tables::of_kind(kind.as_str().unwrap_or_default()) {
        for Rule { ip: name, ours: path, newer, convert } in rules {
            let field = format!("{ip}{name}");
            let actual = fields.remove(&field).unwrap_or(Value::Null);
            let expected = convert(&seen.at(&format!("{ours}{path}")), seen);
            let is_unknown_to_ip = *newer && actual.is_null();
            if !is_unknown_to_ip && !agree(&actual, &expected) {
                differences.push(format!("{}: {field} is {actual} by ip, {expected} here", theirs["ifname"]));
            }
        }
    }
    for (field, value) in fields {
        differences.push(format!("{}: ip prints {field} = {value}, which no table has", theirs["ifname"]));
    }
}

/// Only timers have fractions.
fn agree(actual: &Value, expected: &Value) -> bool {
    match (actual, expected) {
        (Value::Number(actual), Value::Number(expected)) if actual.is_f64() && expected.is_f64() => {
            actual.as_f64().zip(expected.as_f64()).is_some_and(|(actual, expected)| (actual - expected).abs() < TIMER)
        }
        _ => actual == expected,
    }
}

fn flatten(path: &str, value: &Value, fields: &mut BTreeMap<String, Value>) {
    match value {
        Value::Object(members) if path.is_empty() || OBJECTS.contains(&path) => {
            for (name, value) in members {
                flatten(&if path.is_empty() { name.clone() } else { format!("{path}.{name}") }, value, fields);
            }
        }
        value => {
            fields.insert(path.to_owned(), value.clone());
        }
    }
}

/// Checks that what `ip` shows of a link has at least these fields.
pub fn assert_ip_sees(name: &str, expected: &Value) {
    let shown = ip_json(&format!("-details link show dev {name}"));
    assert_has(&shown[0], expected, name);
}

fn assert_has(actual: &Value, expected: &Value, path: &str) {
    match expected {
        Value::Object(members) => {
            for (name, expected) in members {
                assert_has(&actual[name], expected, &format!("{path}.{name}"));
            }
        }
        expected => assert_eq!(actual, expected, "{path}"),
    }
}
