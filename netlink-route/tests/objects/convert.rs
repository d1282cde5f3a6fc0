//! Our values as `ip -json` writes them. What is not there stays away.

use serde_json::{Value, json};

use super::compare::Seen;

/// Our value, if there is one.
pub fn same(value: &Value, _: &Seen<'_>) -> Option<Value> {
    (!value.is_null()).then(|| value.clone())
}

/// A number that counts if it is not 0.
pub fn nonzero(value: &Value, _: &Seen<'_>) -> Option<Value> {
    value.as_u64().filter(|&number| number != 0).map(Value::from)
}

/// As C does it, where 0 has no prefix.
pub fn hex(value: &Value, _: &Seen<'_>) -> Option<Value> {
    value.as_u64().map(|value| if value == 0 { json!("0") } else { json!(format!("{value:#x}")) })
}

pub fn nonzero_hex(value: &Value, seen: &Seen<'_>) -> Option<Value> {
    nonzero(value, seen).and_then(|value| hex(&value, seen))
}

/// A number without a name is text as well.
pub fn text(value: &Value, _: &Seen<'_>) -> Option<Value> {
    match value {
        Value::Null => None,
        Value::String(text) => Some(json!(text)),
        other => Some(json!(other.to_string())),
    }
}

/// The name of the link with this number.
pub fn name_of(value: &Value, seen: &Seen<'_>) -> Option<Value> {
    value.as_u64().filter(|&index| index != 0).map(|index| json!(seen.links[&index]))
}

pub fn scope(value: &Value, seen: &Seen<'_>) -> Option<Value> {
    if value == "universe" { Some(json!("global")) } else { text(value, seen) }
}

/// The name of a table, or its number as text.
pub fn table(value: &Value, seen: &Seen<'_>) -> Option<Value> {
    match value.as_u64() {
        Some(253) => Some(json!("default")),
        Some(254) => Some(json!("main")),
        Some(255) => Some(json!("local")),
        _ => text(value, seen),
    }
}

/// Whether a list of flags has this one.
pub fn has(value: &Value, flag: &str) -> bool {
    value.as_array().is_some_and(|flags| flags.contains(&json!(flag)))
}

/// True for a flag that is set.
pub fn flag(value: &Value, name: &str) -> Option<Value> {
    has(value, name).then_some(Value::Bool(true))
}

/// Null for a flag that is set.
pub fn mark(value: &Value, name: &str) -> Option<Value> {
    has(value, name).then_some(Value::Null)
}

/// The address of a prefix.
pub fn address(value: &Value, _: &Seen<'_>) -> Option<Value> {
    let (address, _) = value.as_str()?.split_once('/').unwrap();
    Some(json!(address))
}

/// A prefix, without its length where it is of one address, or the word for everything.
pub fn prefix(value: &Value, all: &str) -> Option<Value> {
    let (address, length) = value.as_str()?.split_once('/').unwrap();
    Some(match (length, address.contains(':')) {
        ("0", _) => json!(all),
        ("32", false) | ("128", true) => json!(address),
        _ => value.clone(),
    })
}

/// Realms, the first of which is left out if it is 0.
pub fn realms(value: &Value, _: &Seen<'_>) -> Option<(Option<Value>, Value)> {
    let realms = value.as_u64()?;
    let (from, to) = (realms >> 16, realms & 0xffff);
    Some(((from != 0).then(|| json!(from.to_string())), json!(to.to_string())))
}
