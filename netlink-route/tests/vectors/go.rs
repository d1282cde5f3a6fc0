//! From the structs of a Go library to our JSON form, field by field.

use netlink_core::json::Json;
use netlink_core::schema::Set;
use serde_json::{Map, Value};

/// A struct of the Go library, and the table it is for.
pub struct Struct {
    /// Its name.
    pub name: &'static str,
    pub set: &'static Set,
    /// The members of the fixed header.
    pub header: &'static [Row],
    /// The field that holds the attributes; empty if the struct is the attributes.
    pub field: &'static str,
    /// In the order in which the library writes them.
    pub attributes: &'static [Row],
    /// Whether the library writes an attribute of number 0 before the others, two bytes long.
    pub has_filler: bool,
}

/// Where a field goes.
pub struct Row {
    pub field: &'static str,
    /// The key in our JSON form; empty for a field that another row takes along, or that is not in the message.
    pub key: &'static str,
    /// From the field and its struct.
    pub convert: fn(&Value, &Map<String, Value>) -> Json,
    /// What the library does not write.
    pub omitted: Omitted,
}

/// What the library leaves out when it writes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Omitted {
    /// Pointers that are nil.
    Nil,
    /// What is zero: it cannot tell that from what is absent.
    Zero,
    /// Nothing: nil is an attribute without payload.
    Nothing,
}

impl Row {
    pub const fn new(field: &'static str, key: &'static str, convert: fn(&Value, &Map<String, Value>) -> Json) -> Self {
        Self { field, key, convert, omitted: Omitted::Nil }
    }

    pub const fn omit(self, omitted: Omitted) -> Self {
        Self { omitted, ..self }
    }

    /// A number.
    pub const fn number(field: &'static str, key: &'static str) -> Self {
        Self::new(field, key, number)
    }

    /// A field that no vector uses, so that its form is not known; or that goes along with another one.
    pub const fn unused(field: &'static str) -> Self {
        Self::new(field, "", |value, _| panic!("{value} is not expected here"))
    }

    /// A field that another row takes along.
    pub const fn along(field: &'static str) -> Self {
        Self::new(field, "", |_, _| Json::Null)
    }

    /// The value in our form; `None` where there is nothing in the message.
    fn value(&self, go: &Map<String, Value>, with_zero: bool) -> Option<Json> {
        match (go.get(self.field)?, self.omitted) {
            (Value::Null, Omitted::Nothing) => Some(hex("")),
            (Value::Null, _) => None,
            (value, Omitted::Zero) if !with_zero && is_zero(value) => None,
            (value, _) if self.key.is_empty() && self.omitted == Omitted::Zero && is_zero(value) => None,
            (value, _) => Some((self.convert)(value, go)).filter(|_| !self.key.is_empty()),
        }
    }
}

impl Struct {
    /// The message in our form: as the library writes it, or with what it leaves out because it is zero.
    pub fn json(&self, go: &Value, with_zero: bool) -> Json {
        let go = object(go);
        let mut members = Vec::new();
        if !self.header.is_empty() {
            members.push(("header".to_string(), Json::Object(self.rows(self.header, go, with_zero))));
        }
        let attributes = if self.field.is_empty() { Some(go) } else { attributes(go, self.field) };
        if let Some(attributes) = attributes {
            if self.has_filler {
                members.push(("unspec".to_string(), Json::from("0000")));
            }
            members.extend(self.rows(self.attributes, attributes, with_zero));
        }
        Json::Object(members)
    }

    fn rows(&self, rows: &[Row], go: &Map<String, Value>, with_zero: bool) -> Vec<(String, Json)> {
        for field in go.keys().filter(|field| !field.starts_with('$') && *field != self.field) {
            assert!(rows.iter().any(|row| row.field == field), "{}.{field} has no counterpart", self.name);
        }
        rows.iter().filter_map(|row| Some((row.key.to_string(), row.value(go, with_zero)?))).collect()
    }

    /// Whether the library would not tell the attribute of this key from an absent one.
    pub fn may_be_absent(&self, key: &str, go: &Value) -> bool {
        let go = object(go);
        let go = if self.field.is_empty() { Some(go) } else { attributes(go, self.field) };
        let row = self.attributes.iter().find(|row| row.key == key);
        match (row, go) {
            (Some(row), Some(go)) => go.get(row.field).is_none_or(is_zero),
            _ => false,
        }
    }
}

fn attributes<'a>(go: &'a Map<String, Value>, field: &str) -> Option<&'a Map<String, Value>> {
    go.get(field).filter(|attributes| !attributes.is_null()).map(object)
}

/// A struct whose fields are exactly these.
pub fn fields<'a>(value: &'a Value, names: &[&str]) -> &'a Map<String, Value> {
    let fields = object(value);
    let found: Vec<_> = fields.keys().filter(|key| !key.starts_with('$')).collect();
    let mut names = names.to_vec();
    names.sort_unstable();
    assert_eq!(found, names, "{value}");
    fields
}

fn object(value: &Value) -> &Map<String, Value> {
    value.as_object().unwrap_or_else(|| panic!("{value} is no struct"))
}

fn is_zero(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Bool(value) => !value,
        Value::Number(number) => number.as_u64() == Some(0),
        Value::String(text) => text.is_empty(),
        Value::Array(values) => values.is_empty(),
        Value::Object(fields) => fields.iter().all(|(name, value)| name.starts_with('$') || is_zero(value)),
    }
}

/// An object of our form.
pub fn members<const N: usize>(members: [(&str, Json); N]) -> Json {
    Json::Object(members.into_iter().map(|(name, value)| (name.to_string(), value)).collect())
}

/// A payload as it is.
pub fn hex(digits: &str) -> Json {
    members([("#hex", Json::from(digits))])
}

/// The integer of a field.
pub fn integer(value: &Value) -> i128 {
    value.as_i64().map(i128::from).or(value.as_u64().map(i128::from)).unwrap_or_else(|| panic!("{value} is no number"))
}

pub fn number(value: &Value, _: &Map<String, Value>) -> Json {
    Json::Number(integer(value))
}

pub fn boolean(value: &Value, _: &Map<String, Value>) -> Json {
    Json::Number(value.as_bool().unwrap_or_else(|| panic!("{value} is no boolean")).into())
}

pub fn text(value: &Value, _: &Map<String, Value>) -> Json {
    Json::from(value.as_str().unwrap_or_else(|| panic!("{value} is no string")))
}

/// What `$hex`, `$ip` or `$mac` of a wrapped value say.
fn wrapped<'a>(value: &'a Value, wrapper: &str) -> &'a str {
    value.get(wrapper).and_then(Value::as_str).unwrap_or_else(|| panic!("{value} has no {wrapper}"))
}

/// An address; Go keeps IPv4 in 16 bytes, so that only its text tells.
pub fn ip(value: &Value, _: &Map<String, Value>) -> Json {
    Json::from(wrapped(value, "$ip"))
}

/// A hardware address of any length, or other bytes.
pub fn bytes(value: &Value, _: &Map<String, Value>) -> Json {
    hex(wrapped(value, "$hex"))
}

/// A big-endian number of 16 bits that Go keeps in the order of the wire.
pub fn wire_order(value: &Value, _: &Map<String, Value>) -> Json {
    let wire = u16::try_from(integer(value)).expect("16 bits");
    Json::Number(u16::from_be_bytes(wire.to_ne_bytes()).into())
}

/// Bytes as our form writes them.
pub fn hex_of(bytes: &[u8]) -> Json {
    hex(&bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>())
}
