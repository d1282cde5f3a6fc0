//! The vectors of the Go library `rtnetlink`: its structs are our messages, in both directions.

use netlink_core::json::{Json, Nesting, to_json};
use netlink_core::schema::Set;
use netlink_core::{Rendered, check};

use super::file::{Vector, vectors};
use super::go::Struct;
use super::{driver, message};
use crate::tables::{table_of, walk};

const FILE: &str = "jsimonetti_rtnetlink.json";

/// What our check says of the vectors that their source takes for errors.
const ERRORS: [(&str, Result<(), &str>); 12] = [
    ("TestAddressMessageUnmarshalBinary/empty", Err("address: the fixed header of 8 bytes is cut short at 0")),
    ("TestAddressMessageUnmarshalBinary/short", Err("address: the fixed header of 8 bytes is cut short at 3")),
    // The cache information has 4 bytes instead of 16: a struct that is shorter than ours is an older kernel's.
    ("TestAddressMessageUnmarshalBinary/invalid_attr", Ok(())),
    ("TestLinkMessageUnmarshalBinary/empty", Err("link: the fixed header of 16 bytes is cut short at 0")),
    ("TestLinkMessageUnmarshalBinary/short", Err("link: the fixed header of 16 bytes is cut short at 3")),
    // The addresses are empty, as those of devices without addresses may be.
    ("TestLinkMessageUnmarshalBinary/invalid_attr", Ok(())),
    ("TestNeighMessageUnmarshalBinary/empty", Err("neighbour: the fixed header of 12 bytes is cut short at 0")),
    ("TestNeighMessageUnmarshalBinary/short", Err("neighbour: the fixed header of 12 bytes is cut short at 11")),
    ("TestRouteMessageUnmarshalBinaryErrors/empty", Err("route: the fixed header of 12 bytes is cut short at 0")),
    ("TestRouteMessageUnmarshalBinaryErrors/short", Err("route: the fixed header of 12 bytes is cut short at 3")),
    ("TestRouteMessageUnmarshalBinaryErrors/invalid_attr", Err("route.iif: 1 bytes where the type has 4")),
    ("TestRuleMessage/invalid_length", Err("rule: the fixed header of 12 bytes is cut short at 4")),
];

/// An attribute that nobody knows is an error at the source; we keep it, as the vector itself suggests.
const UNKNOWN: &str = "TestRuleMessage/invalid_attribute";

/// Well-formed at the source, but not to the kernel: `IFLA_MACVLAN_BC_QUEUE_LEN_USED` has four bytes.
const WRONG: (&str, &str) =
    ("TestMacvlanEncodeDecode/full_configuration", "macvlan.bc-queue-len-used: 1 bytes where the type has 4");

/// The vectors, by the ends of their names.
fn named<'a>(vectors: &'a [Vector], name: &str) -> &'a Vector {
    let is_it = |vector: &&Vector| vector.id.strip_prefix("rtnetlink/") == Some(name);
    vectors.iter().find(is_it).unwrap_or_else(|| panic!("there is no vector {name}"))
}

fn table(vector: &Vector) -> &'static Set {
    vector.message_type().and_then(table_of).unwrap_or_else(|| go(vector).set)
}

/// The struct that a vector expects.
fn go(vector: &Vector) -> &'static Struct {
    let name = vector.expect.get("$type").and_then(serde_json::Value::as_str);
    match vector.message_type() {
        Some(message_type) => {
            let go = message::of_message(message_type);
            // One vector lists some of the fields, without a name.
            assert_eq!(name.unwrap_or(go.name), go.name, "{}", vector.id);
            go
        }
        None => driver::named(name.unwrap_or_default()),
    }
}

/// Kinds of links are written with marked nests, messages without.
fn nesting(vector: &Vector) -> Nesting {
    if vector.message_type().is_some() { Nesting::Unmarked } else { Nesting::Marked }
}

fn malformed(vector: &Vector) -> Result<(), String> {
    check(table(vector), &vector.bytes).map_err(|error| format!("{}: {}", error.path, error.reason))
}

fn keys(json: &Json) -> &[(String, Json)] {
    match json {
        Json::Object(members) => members,
        other => panic!("{other:?} is no object"),
    }
}

/// Every field is in the message, and every attribute of the message is a field.
fn read(vector: &Vector) {
    let (go, nesting) = (go(vector), nesting(vector));
    let actual = to_json(go.set, &vector.bytes, nesting);
    // Numbers become names, and addresses of the library ours.
    let bytes = walk::bytes_of(go.set, &go.json(&vector.expect, true), nesting);
    let expected = to_json(go.set, &bytes, nesting);
    for (key, value) in keys(&actual).iter().filter(|(key, _)| !is_filler(key) && !is_ignored(vector, key)) {
        assert_eq!(expected.get(key), Some(value), "{}: {key}", vector.id);
    }
    for (key, _) in keys(&expected).iter().filter(|(key, _)| !is_filler(key)) {
        assert!(actual.get(key).is_some() || go.may_be_absent(key, &vector.expect), "{}: {key}", vector.id);
    }
}

/// Attributes of number 0 say nothing.
fn is_filler(key: &str) -> bool {
    key.starts_with("unspec")
}

/// What the source passes over on purpose.
fn is_ignored(vector: &Vector, key: &str) -> bool {
    vector.id.ends_with("/skipped_attributes") && (key.starts_with("unused") || key == "pad")
}

fn write(vector: &Vector) {
    let (go, nesting) = (go(vector), nesting(vector));
    let bytes = walk::bytes_of(go.set, &go.json(&vector.expect, false), nesting);
    assert_eq!(
        bytes,
        vector.bytes,
        "{}: {:?} instead of {:?}",
        vector.id,
        Rendered::new(go.set, &bytes),
        Rendered::new(go.set, &vector.bytes)
    );
}

#[test]
fn every_vector_is_read_and_written_as_it_says() {
    let Some(vectors) = vectors(FILE) else { return };
    let (mut was_read, mut written, mut errors) = (0, 0, 0);
    for vector in &vectors {
        if vector.error.is_some() {
            errors += 1;
            continue;
        }
        read(vector);
        was_read += 1;
        if vector.is_encoded() {
            write(vector);
            written += 1;
        }
        if !vector.id.ends_with(WRONG.0) {
            assert_eq!(malformed(vector), Ok(()), "{}", vector.id);
            walk::walk(table(vector), &vector.bytes);
        }
    }
    assert_eq!((vectors.len(), was_read, written, errors), (76, 63, 54, 13));
    assert_eq!(malformed(named(&vectors, WRONG.0)), Err(WRONG.1.to_string()));
}

#[test]
fn every_error_is_one_to_us_or_is_explained() {
    let Some(vectors) = vectors(FILE) else { return };
    for (name, outcome) in ERRORS.iter().chain([&(UNKNOWN, Ok(()))]) {
        let vector = named(&vectors, name);
        assert!(vector.error.is_some(), "{name}");
        assert_eq!(malformed(vector), outcome.map_err(str::to_string), "{name}");
        walk::walk(table(vector), &vector.bytes);
    }
    assert_eq!(vectors.iter().filter(|vector| vector.error.is_some()).count(), ERRORS.len() + 1);
    let rule = to_json(table(named(&vectors, UNKNOWN)), &named(&vectors, UNKNOWN).bytes, Nesting::Unmarked);
    assert_eq!(rule.get("#42"), Some(&Json::from("")));
}

#[test]
fn what_is_wrong_at_the_source_is_known() {
    let Some(vectors) = vectors(FILE) else { return };
    // Their fields are converted with the same mistakes, so that the bytes are compared all the same.
    let wrong: Vec<_> = vectors.iter().filter(|vector| vector.caution.is_some()).map(|vector| &vector.id[..]).collect();
    let expected = ["rtnetlink/TestNeighMessageMarshalBinary/attributes", "rtnetlink/TestRuleMessage/with_attributes"];
    assert_eq!(wrong, expected);
}
