//! What a reporter of a device's health says.

use alloc::string::{String, ToString as _};
use alloc::vec;
use alloc::vec::Vec;

use netlink_core::{Attribute, Text};

use super::{Devlink, FormattedMessage, VarAttrType};

/// A formatted message as a tree: what a reporter finds or has dumped.
///
/// On the wire it is a row of beginnings, names, values and ends, which goes on from message to message.
///
/// ```no_run
/// # #[cfg(feature = "connection")]
/// # fn main() -> Result<(), netlink_generic::Error> {
/// use netlink_generic::{Generic, devlink};
///
/// let connection = Generic::connect()?;
/// let request = devlink::health_reporter_dump_get_dump().bus_name("pci").dev_name("0000:01:00.0").health_reporter_name("fw");
/// let messages = connection.call(request)?.collect::<Result<Vec<_>, _>>()?;
/// println!("{:#?}", devlink::FormattedValue::read(&messages));
/// # Ok(())
/// # }
/// # #[cfg(not(feature = "connection"))]
/// # fn main() {}
/// ```
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum FormattedValue {
    /// True or false.
    Flag(bool),
    /// A number.
    Number(u64),
    /// A string.
    Text(String),
    /// Bytes.
    Binary(Vec<u8>),
    /// Names and values, in order.
    Object(Vec<(String, Self)>),
    /// Values.
    Array(Vec<Self>),
}

impl FormattedValue {
    /// How deeply values may be nested.
    const MAX_DEPTH: usize = netlink_core::schema::MAX_DEPTH;

    /// The message that these messages are the parts of.
    ///
    /// `None` if they say nothing, or nest values more deeply than any driver does (32 levels).
    pub fn read<'m, B: AsRef<[u8]> + 'm>(messages: impl IntoIterator<Item = &'m Devlink<B>>) -> Option<Self> {
        let mut open = vec![Frame::new(false)];
        let mut kind = None;
        for message in messages {
            let Some(parts) = message.view().fmsg() else { continue };
            for part in parts.attributes() {
                match part.id() {
                    FormattedMessage::FMSG_OBJ_NEST_START => open.push(Frame::new(false)),
                    FormattedMessage::FMSG_ARR_NEST_START => open.push(Frame::new(true)),
                    FormattedMessage::FMSG_PAIR_NEST_START => open.push(Frame::new(false)),
                    FormattedMessage::FMSG_NEST_END => close(&mut open),
                    FormattedMessage::FMSG_OBJ_NAME => {
                        if let Some(frame) = open.last_mut() {
                            frame.name = part.read::<str>().map(|name: Text<'_>| name.to_string());
                        }
                    }
                    FormattedMessage::FMSG_OBJ_VALUE_TYPE => kind = part.read::<VarAttrType>(),
                    FormattedMessage::FMSG_OBJ_VALUE_DATA => {
                        if let Some(frame) = open.last_mut() {
                            frame.add(Self::of(kind, part));
                        }
                    }
                    // Padding.
                    _ => {}
                }
                if open.len() > Self::MAX_DEPTH {
                    return None;
                }
            }
        }
        while open.len() > 1 {
            close(&mut open);
        }
        let mut frame = open.pop()?;
        match frame.members.as_slice() {
            [] => None,
            // A value without a name is all there is.
            [(None, _)] => frame.members.pop().map(|(_, value)| value),
            _ => Some(frame.finish()),
        }
    }

    /// A plain value. One that does not fit its type is bytes.
    fn of(kind: Option<VarAttrType>, part: Attribute<'_>) -> Self {
        let value = match kind {
            Some(VarAttrType::FLAG) => part.read::<u8>().map(|value| Self::Flag(value != 0)),
            Some(VarAttrType::U8) => part.read::<u8>().map(|value| Self::Number(value.into())),
            Some(VarAttrType::U32) => part.read::<u32>().map(|value| Self::Number(value.into())),
            Some(VarAttrType::U64) => part.read::<u64>().map(Self::Number),
            Some(VarAttrType::NUL_STRING) => part.read::<str>().map(|value: Text<'_>| Self::Text(value.to_string())),
            _ => None,
        };
        value.unwrap_or_else(|| Self::Binary(part.payload().to_vec()))
    }
}

/// An object, an array, or a pair of a name and a value that has begun.
struct Frame {
    is_array: bool,
    /// The name for the values that follow, in a pair.
    name: Option<String>,
    members: Vec<Member>,
}

/// A value, and its name if it has one.
type Member = (Option<String>, FormattedValue);

impl Frame {
    const fn new(is_array: bool) -> Self {
        Self { is_array, name: None, members: Vec::new() }
    }

    fn add(&mut self, value: FormattedValue) {
        self.members.push((self.name.clone(), value));
    }

    /// An object if its members have names.
    fn finish(self) -> FormattedValue {
        if self.is_array || self.members.iter().any(|(name, _)| name.is_none()) {
            FormattedValue::Array(self.members.into_iter().map(|(_, value)| value).collect())
        } else {
            FormattedValue::Object(named(self.members).collect())
        }
    }
}

fn named(members: Vec<Member>) -> impl Iterator<Item = (String, FormattedValue)> {
    members.into_iter().map(|(name, value)| (name.unwrap_or_default(), value))
}

/// Ends what began last. The members of a pair are those of the object around it.
fn close(open: &mut Vec<Frame>) {
    if open.len() < 2 {
        return;
    }
    let Some(frame) = open.pop() else { return };
    let Some(outer) = open.last_mut() else { return };
    if frame.name.is_none() || frame.is_array {
        return outer.add(frame.finish());
    }
    match outer.members.last_mut() {
        // There are drivers that end more than they have begun (`netdevsim`): what follows the object is still of it.
        Some((None, FormattedValue::Object(members))) if !outer.is_array => members.extend(named(frame.members)),
        _ => outer.members.extend(frame.members),
    }
}
