//! Messages as JSON and back, and the names of all that is in them: for the tests of all families.
#![allow(dead_code, reason = "each test binary uses a part")]

use std::collections::BTreeSet;

use netlink_core::json::{Json, Nesting, from_json, to_json};
use netlink_core::schema::Set;
use netlink_core::{View, Writer, check};

/// What a key says besides the name.
const MARKS: [&str; 5] = ["+nested", "-nested", "+net-byteorder", "-net-byteorder", "-nul"];

/// The paths of everything that occurred in messages, without indices.
#[derive(Debug, Default)]
pub struct Occurred(pub BTreeSet<String>);

impl Occurred {
    /// Checks a message as [`payload`](Self::payload) does.
    pub fn message(&mut self, message: &impl View) {
        self.payload(message.schema(), message.payload());
    }

    /// Checks that a payload fits its table and comes back the same from the text of its JSON form.
    pub fn payload(&mut self, set: &'static Set, payload: &[u8]) {
        check(set, payload).unwrap_or_else(|error| panic!("{error}"));
        let text = serde_json::to_string(&to_json(set, payload, Nesting::Unmarked)).unwrap();
        let json: Json = serde_json::from_str(&text).unwrap();
        let mut writer = Writer::new();
        from_json(set, &json, Nesting::Unmarked, &mut writer).unwrap_or_else(|error| panic!("{error}: {text}"));
        assert_eq!(writer.as_bytes(), payload, "{text}");
        self.collect(set.name, &json);
    }

    /// Notes the paths of all members.
    pub fn collect(&mut self, path: &str, json: &Json) {
        match json {
            Json::Object(members) => {
                // A struct of an older kernel is shorter.
                let is_told = |name: &str| matches!(name, "#padding" | "#length");
                for (name, value) in members.iter().filter(|(name, _)| !is_told(name)) {
                    let mut name = name.as_str();
                    while let Some(bare) = MARKS.iter().find_map(|mark| name.strip_suffix(mark)) {
                        name = bare;
                    }
                    if name.bytes().all(|byte| byte.is_ascii_digit()) {
                        self.collect(path, value);
                    } else {
                        self.collect(&format!("{path}.{name}"), value);
                    }
                }
            }
            Json::Array(values) => values.iter().for_each(|value| self.collect(path, value)),
            _ => {
                self.0.insert(path.to_owned());
            }
        }
    }

    /// Checks that the tables know everything that occurred.
    pub fn assert_known(&self) {
        let unknown: Vec<_> = self.0.iter().filter(|path| path.contains('#')).collect();
        assert!(unknown.is_empty(), "the tables do not know {unknown:?}");
    }

    /// Checks that everything expected has occurred: else a test would prove little.
    pub fn assert_occurred(&self, expected: &[&str]) {
        let missing: Vec<_> = expected.iter().filter(|path| !self.0.contains(**path)).collect();
        assert!(missing.is_empty(), "{missing:?} did not occur among {:#?}", self.0);
    }
}
