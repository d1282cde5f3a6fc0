//! What the kernel dumps is well-formed by our tables, knows nothing they do not, and comes back the same from our JSON form.

use std::collections::BTreeSet;

use netlink_core::json::{Json, Nesting, from_json};
use netlink_core::{AttributeSet, IntoRequest, Many, View, Writer, check};
use netlink_route::Route;
use serde::Serialize;

use super::list;

/// Checks every message of a dump, and returns the paths of everything that occurred.
pub fn round_trip<Q, S>(route: &Route, request: Q) -> BTreeSet<String>
where
    Q: IntoRequest<Reply = Many<S>> + Clone,
    S: AttributeSet,
    S::Owned: View + Serialize,
{
    let mut paths = BTreeSet::new();
    for message in list(route, &request) {
        let (schema, payload) = (message.schema(), message.payload());
        check(schema, payload).unwrap_or_else(|error| panic!("{error}"));
        let text = serde_json::to_string(&message).unwrap();
        let json: Json = serde_json::from_str(&text).unwrap();
        let mut writer = Writer::new();
        from_json(schema, &json, Nesting::Unmarked, &mut writer).unwrap_or_else(|error| panic!("{error}: {text}"));
        assert_eq!(writer.as_bytes(), payload, "{text}");
        collect(schema.name, &json, &mut paths);
    }
    let unknown: Vec<_> = paths.iter().filter(|path| path.contains('#')).collect();
    assert!(unknown.is_empty(), "the tables do not know {unknown:?}");
    paths
}

/// The paths of all members, without what the keys say of flags, and without indices.
fn collect(path: &str, json: &Json, paths: &mut BTreeSet<String>) {
    match json {
        Json::Object(members) => {
            for (name, value) in members {
                let name = name.split('+').next().unwrap_or_default();
                collect(&format!("{path}.{name}"), value, paths);
            }
        }
        Json::Array(values) => values.iter().for_each(|value| collect(path, value, paths)),
        _ => {
            paths.insert(path.to_owned());
        }
    }
}

/// Checks that everything expected has occurred: else the test would prove little.
pub fn assert_occurred(paths: &BTreeSet<String>, expected: &[&str]) {
    let missing: Vec<_> = expected.iter().filter(|path| !paths.contains(**path)).collect();
    assert!(missing.is_empty(), "{missing:?} did not occur among {paths:#?}");
}
