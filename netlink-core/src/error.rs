//! What can be wrong with a message.

use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

/// The place of an attribute in a message: the names from the outermost set inwards, `link.linkinfo.data.id`.
///
/// An attribute the tables do not know appears as its number: `link.#77`.
#[derive(Clone, PartialEq, Eq, Hash, Default)]
pub struct Path(Vec<String>);

impl Path {
    /// Puts a name before the others: paths are built from the inside out.
    pub(crate) fn within(mut self, name: impl fmt::Display) -> Self {
        self.0.insert(0, name.to_string());
        self
    }

    /// Puts a name behind the others.
    pub(crate) fn then(mut self, name: impl fmt::Display) -> Self {
        self.0.push(name.to_string());
        self
    }

    /// The names, outermost first.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, name) in self.0.iter().enumerate() {
            if index > 0 {
                f.write_str(".")?;
            }
            f.write_str(name)?;
        }
        Ok(())
    }
}

impl fmt::Debug for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// A message that does not fit its table.
///
/// The bytes are still the caller's: whoever passed them to the check keeps them.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
#[error("malformed message: {path}: {reason}")]
#[non_exhaustive]
pub struct Malformed {
    /// The attribute.
    pub path: Path,
    /// What is wrong with it.
    pub reason: Reason,
}

/// What is wrong with an attribute.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Reason {
    /// The fixed header before the attributes is cut short.
    #[error("the fixed header of {expected} bytes is cut short at {actual}")]
    ShortHeader {
        /// Its size in bytes.
        expected: usize,
        /// What there is, in bytes.
        actual: usize,
    },
    /// The payload has another size than its type.
    #[error("{actual} bytes where the type has {expected}")]
    Width {
        /// The size of the type in bytes.
        expected: usize,
        /// The size of the payload in bytes.
        actual: usize,
    },
    /// The payload does not end where one of its elements does.
    #[error("{actual} bytes are not a whole number of elements of {element}")]
    Elements {
        /// The size of an element in bytes.
        element: usize,
        /// The size of the payload in bytes.
        actual: usize,
    },
    /// An attribute claims a length below that of its header, or past the end of what encloses it.
    #[error("an attribute claims {claimed} bytes where {available} are left")]
    Length {
        /// The length it claims, in bytes.
        claimed: usize,
        /// What is left, in bytes.
        available: usize,
    },
    /// Fewer bytes are left than the header of an attribute has.
    #[error("{0} bytes behind the last attribute")]
    Trailing(usize),
    /// Attributes are nested more deeply than [`MAX_DEPTH`](crate::MAX_DEPTH).
    #[error("nested more deeply than {} levels", crate::MAX_DEPTH)]
    TooDeep,
}

/// Something that cannot be put into a message.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BuildError {
    /// The payload is longer than the 16-bit length of an attribute can say.
    #[error("attribute {} of {length} bytes is longer than an attribute can be (65535 with its header)", id & crate::attribute::TYPE_MASK)]
    TooLong {
        /// The attribute's type.
        id: u16,
        /// The length in bytes.
        length: usize,
    },
    /// A string has a NUL inside, where the kernel would end it.
    #[error("the string of attribute {} has a NUL inside", id & crate::attribute::TYPE_MASK)]
    InteriorNul {
        /// The attribute's type.
        id: u16,
    },
    /// A number does not fit the width of its attribute.
    #[error("the number {value} does not fit attribute {}", id & crate::attribute::TYPE_MASK)]
    OutOfRange {
        /// The attribute's type.
        id: u16,
        /// The number.
        value: u64,
    },
    /// The message is longer than its 32-bit length can say.
    #[error("a message of {length} bytes is longer than a message can be")]
    MessageTooLong {
        /// The length in bytes.
        length: usize,
    },
    /// An argument that no message can express.
    #[error("{0}")]
    Argument(String),
}

impl From<String> for BuildError {
    fn from(why: String) -> Self {
        Self::Argument(why)
    }
}

impl From<&str> for BuildError {
    fn from(why: &str) -> Self {
        Self::Argument(why.to_string())
    }
}
