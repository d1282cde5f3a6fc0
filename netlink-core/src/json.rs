//! Messages as JSON and back, for people and scripts.
//!
//! Names are those of the specs. Addresses, enumerators and flags are spelled out, opaque bytes are hex. What cannot be
//! said that way without loss is said in hex, so that [`from_json`] after [`to_json`] gives the same bytes, whatever they are:
//!
//! - an attribute the table does not know is `"#77": "0a0b"`; several of the same number are an array;
//! - an attribute that comes again where the table has one, or apart from others of its name, has a key with its number behind
//!   it: `"mtu#2"`;
//! - entries whose type is their index are an array where they are counted from 1, else an object whose keys are the indices; in it,
//!   nests that repeat an index are an array;
//! - a payload that does not fit its type is `{"#hex": "0a0b"}`; what a struct has beyond ours, and what stands behind
//!   the last attribute, is `"#rest"`; one that ends before ours does has its `"#length"`, and the members that are there;
//! - `"#padding"` has the padding that is not zero, or not all there behind the last attribute, by the place of its attribute from 1;
//! - the fixed header before the attributes is `"header"`;
//! - what follows the header of a message that has no attributes is `"body"`;
//! - a key is followed by `+nested`, `-nested`, `+net-byteorder` or `-net-byteorder` where the flags of the attribute's type are not
//!   the usual ones ([`Nesting`]), and by `-nul` where a string has no NUL behind it.
//!
//! Attributes keep their order; occurrences of one that may occur many times become one array, where they follow one another.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::error::Path;
use crate::{BuildError, schema};

mod decode;
mod encode;
mod message;
mod scalar;
mod serde;

pub use decode::to_json;
pub use encode::from_json;
pub use message::{message_from_json, message_to_json};

/// A JSON value whose objects keep the order of their members.
///
/// It implements `Serialize` and `Deserialize`, so that any JSON library prints and parses it.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Json {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// An integer. Netlink has no other numbers.
    Number(i128),
    /// A string.
    String(String),
    /// An array.
    Array(Vec<Self>),
    /// An object.
    Object(Vec<(String, Self)>),
}

impl Json {
    /// The member of an object with this name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Self> {
        match self {
            Self::Object(members) => members.iter().find(|(key, _)| key == name).map(|(_, value)| value),
            _ => None,
        }
    }

    /// The view as JSON. The nests of a reply are taken to be unmarked, as rtnetlink sends them.
    #[must_use]
    pub fn of<V: crate::View>(view: &V) -> Self {
        to_json(view.schema(), view.payload(), Nesting::Unmarked)
    }
}

impl From<&str> for Json {
    fn from(text: &str) -> Self {
        Self::String(text.to_string())
    }
}

/// An enumerator or flags in the form they have in messages.
#[doc(hidden)]
pub fn of_integer<T: crate::Integer>(value: T) -> Json {
    decode::number(crate::Primitive::widen(value.to_primitive()), T::MEANING)
}

/// An enumerator or flags from the form they have in messages.
#[doc(hidden)]
pub fn to_integer<T: crate::Integer>(json: &Json) -> Result<T, String> {
    scalar::number(json, T::MEANING)
        .ok()
        .and_then(|value| T::Primitive::try_from(value).ok())
        .map(T::from_primitive)
        .ok_or_else(|| "a name or number of the table was expected".to_string())
}

/// Whether attributes that hold attributes are usually marked with `NLA_F_NESTED`.
///
/// Requests mark them, and so do the replies of newer families; rtnetlink and other old parts of the kernel do not.
/// It only decides on which keys are followed by `+nested` or `-nested`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Nesting {
    /// They are.
    Marked,
    /// They are not.
    Unmarked,
}

/// Something in the JSON form that its table cannot express.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum JsonError {
    /// The value at this path is not of the attribute's type.
    #[error("{path}: expected {expected}")]
    Type {
        /// Where.
        path: Path,
        /// What would be right.
        expected: String,
    },
    /// There is nothing of this name.
    #[error("{path}: unknown name")]
    Unknown {
        /// Where; the last name is the unknown one.
        path: Path,
    },
    /// It cannot be put into a message.
    #[error(transparent)]
    Build(#[from] BuildError),
}

/// A key of an object: a name or number, and what differs from the usual.
struct Key<'a> {
    name: &'a str,
    nested: Option<bool>,
    net_byteorder: Option<bool>,
    without_nul: bool,
}

impl<'a> Key<'a> {
    fn parse(key: &'a str) -> Self {
        let mut parsed = Self { name: key, nested: None, net_byteorder: None, without_nul: false };
        loop {
            if let Some(name) = parsed.name.strip_suffix("+nested") {
                (parsed.name, parsed.nested) = (name, Some(true));
            } else if let Some(name) = parsed.name.strip_suffix("-nested") {
                (parsed.name, parsed.nested) = (name, Some(false));
            } else if let Some(name) = parsed.name.strip_suffix("+net-byteorder") {
                (parsed.name, parsed.net_byteorder) = (name, Some(true));
            } else if let Some(name) = parsed.name.strip_suffix("-net-byteorder") {
                (parsed.name, parsed.net_byteorder) = (name, Some(false));
            } else if let Some(name) = parsed.name.strip_suffix("-nul") {
                (parsed.name, parsed.without_nul) = (name, true);
            } else {
                // The number of an attribute that comes again says no more than its place does.
                if let Some((name, number)) = parsed.name.rsplit_once('#')
                    && !name.is_empty()
                    && number.parse::<usize>().is_ok()
                {
                    parsed.name = name;
                }
                return parsed;
            }
        }
    }
}

/// Whether an attribute of this kind holds attributes and so may be marked as nested.
fn holds_attributes(kind: &schema::Kind) -> bool {
    use schema::Kind;
    matches!(kind, Kind::Nest(_) | Kind::Array(_) | Kind::TypeValue(..))
}

fn hex(bytes: &[u8]) -> String {
    use core::fmt::Write as _;
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    let digits: Vec<u8> = text
        .chars()
        .map(|digit| digit.to_digit(16).and_then(|digit| u8::try_from(digit).ok()))
        .collect::<Option<_>>()?;
    let pairs = digits.chunks_exact(2);
    if !pairs.remainder().is_empty() {
        return None;
    }
    Some(pairs.map(|pair| pair.iter().fold(0, |byte, digit| byte << 4 | digit)).collect())
}
