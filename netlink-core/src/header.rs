//! The header every netlink message begins with (`struct nlmsghdr`, `linux/netlink.h`).

use core::fmt;

use crate::declare::enumeration;

enumeration! {
    /// What a message is: a control message of netlink itself (below 16), or a number each protocol defines.
    pub struct MessageType: u16 = "message-type", prefix "NLMSG_" {
        /// Carries nothing and is to be ignored.
        NOOP = 1,
        /// An acknowledgement (error 0) or an error, with the header of the request it answers.
        ERROR = 2,
        /// The end of a multi-part reply.
        DONE = 3,
        /// Data was lost.
        OVERRUN = 4,
    }
}

impl MessageType {
    /// Types below this number are control messages (`NLMSG_MIN_TYPE`).
    pub const MIN: Self = Self(16);

    /// Whether this is a control message of netlink itself.
    #[must_use]
    pub const fn is_control(self) -> bool {
        self.0 < Self::MIN.0
    }
}

bitflags::bitflags! {
    /// The `NLM_F_*` flags of a message.
    ///
    /// Bits from `0x100` on mean different things in a request that reads, creates or deletes, and in an
    /// acknowledgement; that is why several constants share a number.
    #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
    pub struct Flags: u16 {
        /// A request to the kernel.
        const REQUEST = 0x01;
        /// Part of a reply of many messages, which [`MessageType::DONE`] ends.
        const MULTI = 0x02;
        /// The sender asks for an acknowledgement.
        const ACK = 0x04;
        /// The kernel is asked to send the resulting notification to the requester too.
        const ECHO = 0x08;
        /// The dump is inconsistent: what it lists changed while it was being read.
        const DUMP_INTR = 0x10;
        /// The dump was filtered as the request asked.
        const DUMP_FILTERED = 0x20;

        /// Reading: the whole table.
        const ROOT = 0x100;
        /// Reading: all that matches.
        const MATCH = 0x200;
        /// Reading: an atomic snapshot (historic).
        const ATOMIC = 0x400;
        /// Reading: list the table (`ROOT | MATCH`).
        const DUMP = 0x300;

        /// Creating: replace what is there.
        const REPLACE = 0x100;
        /// Creating: fail if it is there.
        const EXCL = 0x200;
        /// Creating: create it if it is not there.
        const CREATE = 0x400;
        /// Creating: add at the end of the list.
        const APPEND = 0x800;

        /// Deleting: not recursively.
        const NONREC = 0x100;
        /// Deleting: all that match.
        const BULK = 0x200;

        /// In an acknowledgement: the request is not echoed behind its header.
        const CAPPED = 0x100;
        /// In an acknowledgement: extended acknowledgement attributes follow.
        const ACK_TLVS = 0x200;

        const _ = !0;
    }
}

impl Flags {
    /// What the upper byte of the flags means depends on the message; this prints the flags of a message that
    /// creates something (`NEW`), where they are `replace`, `excl`, `create` and `append`.
    pub(crate) const MODIFIERS: u16 = 0xff00;

    /// The names of the flags that mean the same in every message, in lower case, then the rest as a number.
    pub(crate) fn common_names(self) -> impl Iterator<Item = &'static str> {
        [
            (Self::REQUEST, "request"),
            (Self::MULTI, "multi"),
            (Self::ACK, "ack"),
            (Self::ECHO, "echo"),
            (Self::DUMP_INTR, "dump-intr"),
            (Self::DUMP_FILTERED, "dump-filtered"),
        ]
        .into_iter()
        .filter(move |(flag, _)| self.contains(*flag))
        .map(|(_, name)| name)
    }
}

impl fmt::Display for Flags {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut separator = "";
        for name in self.common_names() {
            write!(f, "{separator}{name}")?;
            separator = "|";
        }
        let rest = self.bits() & (Self::MODIFIERS | 0xc0);
        if rest != 0 || separator.is_empty() {
            write!(f, "{separator}{rest:#x}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Flags {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// `struct nlmsghdr`: sixteen bytes in the byte order of the host.
///
/// ```
/// use netlink_core::{Flags, Header, MessageType};
///
/// let header = Header { message_type: MessageType(18), flags: Flags::REQUEST | Flags::DUMP, ..Header::default() };
/// assert_eq!(Header::parse(&header.to_bytes()), Some(header));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Header {
    /// Length of the message including this header, without padding, in bytes.
    pub length: u32,
    /// What the payload is.
    pub message_type: MessageType,
    /// Flags.
    pub flags: Flags,
    /// Chosen by the requester, repeated in every answer; 0 in notifications.
    pub sequence: u32,
    /// The port of the requester, repeated in every answer; the kernel is port 0.
    pub port: u32,
}

impl Default for Header {
    fn default() -> Self {
        Self { length: 16, message_type: MessageType(0), flags: Flags::empty(), sequence: 0, port: 0 }
    }
}

impl Header {
    /// The size of the header in bytes.
    pub const SIZE: usize = 16;

    /// Reads the header at the start of `bytes`; `None` if there are fewer than sixteen.
    #[must_use]
    #[inline]
    pub fn parse(bytes: &[u8]) -> Option<Self> {
        let bytes: &[u8; Self::SIZE] = bytes.first_chunk()?;
        let [l0, l1, l2, l3, t0, t1, f0, f1, s0, s1, s2, s3, p0, p1, p2, p3] = *bytes;
        Some(Self {
            length: u32::from_ne_bytes([l0, l1, l2, l3]),
            message_type: MessageType(u16::from_ne_bytes([t0, t1])),
            flags: Flags::from_bits_retain(u16::from_ne_bytes([f0, f1])),
            sequence: u32::from_ne_bytes([s0, s1, s2, s3]),
            port: u32::from_ne_bytes([p0, p1, p2, p3]),
        })
    }

    /// The header as it goes on the wire.
    #[must_use]
    #[inline]
    pub fn to_bytes(self) -> [u8; Self::SIZE] {
        let [l0, l1, l2, l3] = self.length.to_ne_bytes();
        let [t0, t1] = self.message_type.0.to_ne_bytes();
        let [f0, f1] = self.flags.bits().to_ne_bytes();
        let [s0, s1, s2, s3] = self.sequence.to_ne_bytes();
        let [p0, p1, p2, p3] = self.port.to_ne_bytes();
        [l0, l1, l2, l3, t0, t1, f0, f1, s0, s1, s2, s3, p0, p1, p2, p3]
    }
}
