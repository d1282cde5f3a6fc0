//! What the kernel accepts for an attribute, in words.

use alloc::string::{String, ToString};
use core::fmt;

use crate::common::{AttributeType, PolicyAttribute};

impl<B: AsRef<[u8]>> PolicyAttribute<B> {
    /// What the kernel accepts, in words; nothing if it says neither a type nor limits.
    ///
    /// Limits that the type has anyway are left out.
    ///
    /// ```
    /// use netlink_core::Writer;
    /// use netlink_core::common::{AttributeType, PolicyAttribute, PolicyAttributeBuilder};
    ///
    /// let policy = PolicyAttributeBuilder::new(Writer::new());
    /// let policy = policy.r#type(AttributeType::U32).min_value_u(68).max_value_u(65535).into_inner();
    /// let policy = PolicyAttribute::new_unchecked(policy.as_bytes());
    /// assert_eq!(policy.in_words().as_deref(), Some("a u32 from 68 to 65535"));
    /// ```
    #[must_use]
    pub fn in_words(&self) -> Option<String> {
        let policy = PolicyAttribute::new_unchecked(self.as_bytes());
        let limits = Limits::of(&policy).to_string();
        match policy.r#type().filter(|kind| *kind != AttributeType::INVALID) {
            None if limits.is_empty() => None,
            None => Some(["a value", &limits].concat()),
            Some(kind) => Some([&noun(kind), limits.as_str()].concat()),
        }
    }
}

fn noun(kind: AttributeType) -> String {
    let noun = match kind {
        AttributeType::FLAG => "a flag without a value",
        AttributeType::U8 => "a u8",
        AttributeType::U16 => "a u16",
        AttributeType::U32 => "a u32",
        AttributeType::U64 => "a u64",
        AttributeType::S8 => "an i8",
        AttributeType::S16 => "an i16",
        AttributeType::S32 => "an i32",
        AttributeType::S64 => "an i64",
        AttributeType::BINARY => "binary data",
        AttributeType::STRING => "a string",
        AttributeType::NUL_STRING => "a NUL-terminated string",
        AttributeType::NESTED => "a nest",
        AttributeType::NESTED_ARRAY => "an array of nests",
        AttributeType::BITFIELD32 => "a bitfield32",
        AttributeType::SINT => "a signed integer of 4 or 8 bytes",
        AttributeType::UINT => "an unsigned integer of 4 or 8 bytes",
        other => return ["a value of type ", &other.to_string()].concat(),
    };
    noun.to_string()
}

/// The least and the greatest value of an integer of this type.
const fn bounds(kind: AttributeType) -> Option<(i128, i128)> {
    Some(match kind {
        AttributeType::U8 => (0, u8::MAX as i128),
        AttributeType::U16 => (0, u16::MAX as i128),
        AttributeType::U32 => (0, u32::MAX as i128),
        AttributeType::U64 | AttributeType::UINT => (0, u64::MAX as i128),
        AttributeType::S8 => (i8::MIN as i128, i8::MAX as i128),
        AttributeType::S16 => (i16::MIN as i128, i16::MAX as i128),
        AttributeType::S32 => (i32::MIN as i128, i32::MAX as i128),
        AttributeType::S64 | AttributeType::SINT => (i64::MIN as i128, i64::MAX as i128),
        _ => return None,
    })
}

/// Whatever limits there are beside the type, each with a space before it.
struct Limits {
    values: Range,
    bits: Option<u64>,
    bytes: Range,
    highest_attribute: Option<u32>,
}

/// A least and a greatest number, if there is one.
type Range = (Option<i128>, Option<i128>);

impl Limits {
    fn of(policy: &PolicyAttribute<&[u8]>) -> Self {
        let bounds = policy.r#type().and_then(bounds);
        let least = policy.min_value_u().map(i128::from).or_else(|| policy.min_value_s().map(i128::from));
        let greatest = policy.max_value_u().map(i128::from).or_else(|| policy.max_value_s().map(i128::from));
        Self {
            values: (
                least.filter(|least| bounds.is_none_or(|(lowest, _)| *least > lowest)),
                greatest.filter(|greatest| bounds.is_none_or(|(_, highest)| *greatest < highest)),
            ),
            bits: policy.mask().or_else(|| policy.bitfield32_mask().map(u64::from)),
            bytes: (
                policy.min_length().filter(|length| *length > 0).map(i128::from),
                policy.max_length().map(i128::from),
            ),
            highest_attribute: policy.policy_maxtype(),
        }
    }
}

impl fmt::Display for Limits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.values {
            (Some(least), Some(greatest)) => write!(f, " from {least} to {greatest}")?,
            (Some(least), None) => write!(f, " of at least {least}")?,
            (None, Some(greatest)) => write!(f, " of at most {greatest}")?,
            (None, None) => {}
        }
        if let Some(bits) = self.bits {
            write!(f, " of the bits {bits:#x}")?;
        }
        match self.bytes {
            (Some(least), Some(greatest)) if least == greatest => write!(f, " of {least} bytes")?,
            (Some(least), Some(greatest)) => write!(f, " of {least} to {greatest} bytes")?,
            (Some(least), None) => write!(f, " of at least {least} bytes")?,
            (None, Some(greatest)) => write!(f, " of at most {greatest} bytes")?,
            (None, None) => {}
        }
        match self.highest_attribute {
            Some(highest) => write!(f, " of attributes up to number {highest}"),
            None => Ok(()),
        }
    }
}
