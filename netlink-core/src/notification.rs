//! What the kernel tells unasked, typed.

use bytes::Bytes;

use crate::schema::{Family, Protocol};
use crate::{Malformed, MessageType};

/// The notifications of a family, by what happened: [`family!`](crate::family) makes an enum of them.
pub trait Notification: Sized {
    /// The family.
    const FAMILY: &'static Family;

    /// Views the payload of a notification; `None` if the family has none of this number.
    ///
    /// The number is the message type, or in generic netlink the command. The payload is fixed header and attributes.
    fn read(operation: u16, payload: Bytes) -> Option<Result<Self, Malformed>>;

    /// Views a message by its type and what follows the message header; `None` if the family has no such notification.
    ///
    /// In generic netlink the type is the number of the family, which is not looked at: the message has to come from a
    /// group of it.
    fn of_message(message_type: MessageType, mut payload: Bytes) -> Option<Result<Self, Malformed>> {
        let protocol = Self::FAMILY.protocol;
        match protocol {
            Protocol::Raw(_) => Self::read(message_type.0, payload),
            Protocol::Generic { .. } => {
                let operation = u16::from(*payload.first()?);
                let start = protocol.header_size().min(payload.len());
                Self::read(operation, payload.split_off(start))
            }
        }
    }
}
