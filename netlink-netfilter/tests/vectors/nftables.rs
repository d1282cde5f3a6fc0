//! Requests of a library for Go, and how pyroute2 reads them.

use netlink_core::catalogue::Catalogue;
use netlink_core::json::{Json, message_from_json, message_to_json};
use netlink_core::messages;
use netlink_netfilter::generated::FAMILIES;
use serde_json::Value;

use crate::file::{Vector, vectors};

/// `NETLINK_NETFILTER`.
const PROTOCOL: u16 = 12;

/// What pyroute2 takes for something else than the C headers do.
const MISREAD: [&str; 6] = [
    // The first half of 64 bits.
    "NFTA_QUOTA_BYTES",
    // As a register.
    "NFTA_OBJREF_IMM_TYPE",
    "NFTA_TPROXY_FAMILY",
    // The flags as the result, and the result as flags.
    "NFTA_FIB_FLAGS",
    "NFTA_FIB_RESULT",
    // A code of ICMP as one that ICMP and ICMPv6 share.
    "NFTA_REJECT_ICMP_CODE",
];

fn json_of(vector: &Vector) -> Json {
    let catalogue = Catalogue::new(FAMILIES.iter().copied());
    let message = messages(&vector.bytes).next().unwrap().unwrap();
    let json = message_to_json(&catalogue, PROTOCOL, &message);
    let text = serde_json::to_string(&json).unwrap();
    assert!(!text.contains("\"#") && json.get("attributes").is_some(), "{}: {text}", vector.id);
    let (protocol, bytes) = message_from_json(&catalogue, &serde_json::from_str(&text).unwrap()).unwrap();
    assert_eq!((protocol, &bytes), (PROTOCOL, &vector.bytes), "{}: {text}", vector.id);
    json
}

/// A name or number in C, without what a key says of flags, in the form of our names.
fn is_named(theirs: &str, ours: &str) -> bool {
    let ours = ours.split(['+']).next().unwrap_or_default();
    let ours = ours.strip_suffix("-nested").or_else(|| ours.strip_suffix("-nul")).unwrap_or(ours);
    theirs.to_ascii_lowercase().replace('_', "-").ends_with(ours)
}

/// How often a value was the same.
#[derive(Default)]
struct Compared {
    names: usize,
    values: usize,
}

impl Compared {
    /// Attributes: a list of names and values.
    fn attributes(&mut self, theirs: &Value, ours: &Json, path: &str) {
        let Json::Object(members) = ours else { panic!("{path}: {ours:?}") };
        let theirs = theirs.as_array().unwrap_or_else(|| panic!("{path}: {theirs}"));
        assert_eq!(theirs.len(), members.len(), "{path}: {theirs:?} {members:?}");
        for (theirs, (name, value)) in theirs.iter().zip(members) {
            let c_name = theirs[0].as_str().unwrap();
            assert!(is_named(c_name, name), "{path}: {c_name} is not {name}");
            self.names += 1;
            if !MISREAD.contains(&c_name) {
                self.value(&theirs[1], value, &format!("{path}.{name}"));
            }
        }
    }

    fn value(&mut self, theirs: &Value, ours: &Json, path: &str) {
        match (theirs, ours) {
            (Value::Object(theirs), _) => self.attributes(&theirs["attrs"], ours, path),
            // They leave out what has a list of elements alone.
            (Value::Array(theirs), Json::Object(members)) if members.len() == 1 => {
                let (name, elements) = &members[0];
                let one = std::slice::from_ref(elements);
                let elements = if let Json::Array(elements) = elements { elements.as_slice() } else { one };
                assert_eq!(theirs.len(), elements.len(), "{path}");
                for (theirs, ours) in theirs.iter().zip(elements) {
                    self.value(theirs, ours, &format!("{path}.{name}"));
                }
            }
            (Value::Number(theirs), Json::Number(ours)) => {
                self.values += 1;
                assert_eq!(theirs.as_i64().map(i128::from), Some(*ours), "{path}");
            }
            (Value::String(theirs), Json::String(ours)) => {
                self.values += 1;
                let bytes = theirs.replace(':', "");
                assert!(*theirs == *ours || bytes == *ours || is_named(theirs, ours), "{path}: {theirs} {ours}");
            }
            // Flags, and what programs keep with sets, are in other forms.
            _ => {}
        }
    }
}

#[test]
fn requests_have_names_at_every_level_and_are_what_pyroute2_reads() {
    let Some(vectors) = vectors("google_nftables.json") else { return };
    assert_eq!(vectors.len(), 84);
    let mut compared = Compared::default();
    for vector in &vectors {
        let json = json_of(vector);
        if let Some(attributes) = vector.pyroute2.get("attrs") {
            compared.attributes(attributes, json.get("attributes").unwrap(), &vector.id);
        }
    }
    assert!(compared.names > 500 && compared.values > 400, "{} {}", compared.names, compared.values);
}
