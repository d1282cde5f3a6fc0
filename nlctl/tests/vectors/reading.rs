//! What another program reads in a message, in one form for all of them.

use netlink_core::json::Json;
use serde_json::Value;

/// A value as somebody else reads it.
#[derive(Clone, PartialEq, Debug)]
pub enum Reading {
    /// It says nothing that could be compared: it is not there, or the program does not know it.
    Nothing,
    Number(i128),
    /// A string, an address, or a name.
    Text(String),
    /// Bytes that the program does not understand.
    Bytes(Vec<u8>),
    /// Names of flags.
    Names(Vec<String>),
    /// A struct.
    Members(Vec<(String, Self)>),
    /// Attributes by their names in C, in their order. Those without a name are [`UNKNOWN`].
    Attributes(Vec<(String, Self)>),
    List(Vec<Self>),
}

/// An attribute that the program has no name for.
pub const UNKNOWN: &str = "";

impl Reading {
    /// The members of a struct, or attributes.
    pub fn named(&self) -> &[(String, Self)] {
        match self {
            Self::Members(named) | Self::Attributes(named) => named,
            _ => &[],
        }
    }

    /// Whether it may as well not be there.
    pub fn is_zero(&self) -> bool {
        match self {
            Self::Nothing | Self::Number(0) => true,
            Self::Text(text) => text.is_empty() || text == "invalid IP",
            Self::Members(members) => members.iter().all(|(_, value)| value.is_zero()),
            Self::List(values) => values.iter().all(Self::is_zero),
            _ => false,
        }
    }

    /// What pyroute2 makes of a message or of an attribute.
    pub fn of_pyroute2(value: &Value) -> Self {
        match value {
            Value::Null | Value::Bool(_) => Self::Nothing,
            Value::Number(number) => number.as_i128().map_or(Self::Nothing, Self::Number),
            Value::String(text) => match text.strip_prefix("frozenset(") {
                // Flags.
                Some(set) => Self::Names(set.split('\'').skip(1).step_by(2).map(str::to_owned).collect()),
                None => Self::Text(text.clone()),
            },
            Value::Array(values) => Self::List(values.iter().map(Self::of_pyroute2).collect()),
            Value::Object(members) => match &members.get("attrs") {
                Some(Value::Array(attributes)) => Self::Attributes(attributes.iter().map(pyroute2_attribute).collect()),
                _ => Self::Members(
                    members.iter().map(|(name, value)| (name.clone(), Self::of_pyroute2(value))).collect(),
                ),
            },
        }
    }

    /// A value of a struct in Go.
    pub fn of_go(value: &Value) -> Self {
        match value {
            Value::Null => Self::Nothing,
            Value::Bool(flag) => Self::Number((*flag).into()),
            Value::Number(number) => number.as_i128().map_or(Self::Nothing, Self::Number),
            Value::String(text) => Self::Text(text.clone()),
            Value::Array(values) => Self::List(values.iter().map(Self::of_go).collect()),
            Value::Object(members) => {
                let text = |key: &str| members.get(key).and_then(Value::as_str);
                match (text("$ip").or(text("$mac")), text("$hex")) {
                    (Some(address), _) => Self::Text(address.to_owned()),
                    (None, Some(hex)) => Self::Bytes(super::file::unhex(hex)),
                    _ => Self::Members(
                        members
                            .iter()
                            .filter(|(name, _)| !name.starts_with('$'))
                            .map(|(name, value)| (name.clone(), Self::of_go(value)))
                            .collect(),
                    ),
                }
            }
        }
    }

    /// What it would be in our form, if it can be said; several where the form is not clear.
    pub fn candidates(&self) -> Vec<Json> {
        let hex = |hex: String| [Json::String(hex.clone()), Json::Object(vec![("#hex".to_owned(), Json::String(hex))])];
        match self {
            // Some take what has a sign for 32 bits without one.
            Self::Number(number) => vec![Json::Number(*number), Json::Number(*number - (1 << 32))],
            Self::Text(text) => {
                let mut candidates = vec![Json::String(text.clone())];
                candidates.extend(hex(text.replace(':', "")));
                candidates.extend(hex(super::file::hex(text.as_bytes())));
                candidates
            }
            Self::Bytes(bytes) => hex(super::file::hex(bytes)).into(),
            _ => Vec::new(),
        }
    }
}

fn pyroute2_attribute(pair: &Value) -> (String, Reading) {
    let name = pair[0].as_str().filter(|name| *name != "UNKNOWN").unwrap_or(UNKNOWN);
    (name.to_owned(), Reading::of_pyroute2(&pair[1]))
}
