//! Recorded traffic: what `nlctl decode` says of it.

use serde_json::Value;

use super::ok_with;

/// Checks that every message of a recording has names at every level, and is encoded again to bytes that were recorded, which are given
/// as hexadecimal digits too; returns the messages as JSON, one a line.
pub fn comes_back(what: &str, format: &str, input: &[u8], recorded: &str) -> String {
    let decoded = ok_with(&format!("--json decode --format {format}"), input);
    for line in decoded.lines() {
        let message: Value = serde_json::from_str(line).unwrap();
        assert!(message["message"].is_string(), "{what}: {line}");
        if let Some(unknown) = unknown(&message) {
            panic!("{what}: {unknown} in {line}");
        }
    }
    let encoded = ok_with("encode", decoded.as_bytes());
    assert_eq!(encoded.lines().count(), decoded.lines().count());
    for (bytes, line) in encoded.lines().zip(decoded.lines()) {
        assert!(recorded.contains(bytes), "{what}: {bytes} was not sent or received: {line}");
    }
    decoded
}

/// The name of an attribute that no table has.
fn unknown(json: &Value) -> Option<String> {
    match json {
        Value::Object(members) => members.iter().find_map(|(key, value)| {
            let is_number =
                key.strip_prefix('#').is_some_and(|rest| rest.starts_with(|first: char| first.is_ascii_digit()));
            if is_number { Some(key.clone()) } else { unknown(value) }
        }),
        Value::Array(values) => values.iter().find_map(unknown),
        _ => None,
    }
}
