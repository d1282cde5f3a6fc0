//! One link as `ip -details -statistics -json` prints it, against the same link as we read it.
//!
//! The [`tables`](super::tables) say for each field of `ip` where ours is, and how to write it as `ip` does. A field
//! of `ip` that no table has is a difference: nothing is passed over in silence.

use std::collections::BTreeMap;
use std::thread::sleep;
use std::time::{Duration, Instant};

use netlink_route::Route;
use netlink_route::link::Link;
use serde_json::Value;

pub use super::kernel::at;
use super::kernel::{ip_json, links};
use super::tables::{self, Rule, Table};

/// What changes between the readings is no difference if it stays as it is for one of these attempts.
const ATTEMPTS: usize = 20;

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

/// What moves while `ip` reads.
struct Moving<'a> {
    /// Our reading after that of `ip`: its counters are between those of our two.
    after: &'a [Value],
    /// How far a timer may have run.
    seconds: f64,
}

/// Compares two readings, each repeated until they agree.
pub fn assert_same(ours: impl Fn() -> Vec<Link>, theirs: impl Fn() -> Value) {
    let mut differences = Vec::new();
    for _ in 0..ATTEMPTS {
        let start = Instant::now();
        let (before, theirs, after) = (json(&ours()), theirs(), json(&ours()));
        let moving = Moving { after: &after, seconds: 0.5 + start.elapsed().as_secs_f64() };
        differences = compare(&before, theirs.as_array().unwrap(), &moving);
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

fn compare(ours: &[Value], theirs: &[Value], moving: &Moving<'_>) -> Vec<String> {
    let mut differences = Vec::new();
    let indices = |links: &[Value], path| links.iter().map(|link| at(link, path)).collect::<Vec<_>>();
    let (our_indices, their_indices) = (indices(ours, "header.index"), indices(theirs, "ifindex"));
    if our_indices != their_indices {
        differences.push(format!("links {our_indices:?} here, {their_indices:?} by ip"));
    }
    for theirs in theirs {
        if let Some(link) = ours.iter().find(|link| link["header"]["index"] == theirs["ifindex"]) {
            compare_link(&Seen { link, all: ours }, theirs, moving, &mut differences);
        }
    }
    differences
}

fn compare_link(seen: &Seen<'_>, theirs: &Value, moving: &Moving<'_>, differences: &mut Vec<String>) {
    let mut fields = BTreeMap::new();
    flatten("", theirs, &mut fields);
    let kind = seen.at("linkinfo.kind");
    let after = moving.after.iter().find(|link| link["header"]["index"] == theirs["ifindex"]);
    let later = |convert: fn(&Value, &Seen<'_>) -> Value, ours: &str, path: &str| {
        let seen = Seen { link: after?, all: moving.after };
        Some(convert(&seen.at(&format!("{ours}{path}")), &seen))
    };
    for Table { ip, ours, rules } in tables::of_kind(kind.as_str().unwrap_or_default()) {
        for Rule { ip: name, ours: path, newer, convert } in rules {
            let field = format!("{ip}{name}");
            let actual = fields.remove(&field).unwrap_or(Value::Null);
            let expected = convert(&seen.at(&format!("{ours}{path}")), seen);
            let is_unknown_to_ip = *newer && actual.is_null();
            if !is_unknown_to_ip && !moving.agree(&field, &actual, &expected, || later(*convert, ours, path)) {
                differences.push(format!("{}: {field} is {actual} by ip, {expected} here", theirs["ifname"]));
            }
        }
    }
    for (field, value) in fields {
        differences.push(format!("{}: ip prints {field} = {value}, which no table has", theirs["ifname"]));
    }
}

impl Moving<'_> {
    /// Only timers have fractions.
    fn agree(&self, field: &str, actual: &Value, expected: &Value, later: impl Fn() -> Option<Value>) -> bool {
        if actual == expected {
            return true;
        }
        if field.starts_with("stats64.") {
            let later = later().unwrap_or_default();
            let [first, actual, last] = [expected, actual, &later].map(|value| value.as_u64().unwrap_or_default());
            return first <= actual && actual <= last;
        }
        let both = actual.as_f64().zip(expected.as_f64()).filter(|_| actual.is_f64() && expected.is_f64());
        both.is_some_and(|(actual, expected)| (actual - expected).abs() < self.seconds)
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

/// Checks that what `ip` shows of a link has at least these fields; soon, as the kernel looks after a carrier once a second.
pub fn assert_ip_sees(name: &str, expected: &Value) {
    const ATTEMPTS: usize = 50;
    let differs = || {
        let shown = ip_json(&format!("-details link show dev {name}"));
        difference(&shown[0], expected, name)
    };
    for _ in 1..ATTEMPTS {
        if differs().is_none() {
            return;
        }
        sleep(Duration::from_millis(100));
    }
    assert_eq!(differs(), None);
}

fn difference(actual: &Value, expected: &Value, path: &str) -> Option<String> {
    match expected {
        Value::Object(members) => {
            let mut members = members.iter();
            members.find_map(|(name, expected)| difference(&actual[name], expected, &format!("{path}.{name}")))
        }
        expected => (actual != expected).then(|| format!("{path} is {actual}, not {expected}")),
    }
}
