//! The numbers `socket(2)` and its relatives take, as open newtypes: any value fits, the usual ones have names.

use std::fmt;
use std::ops::{BitOr, BitOrAssign};

/// An address family, the first argument of `socket(2)` (`AF_*`; `address_families(7)`).
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Domain(pub i32);

impl Domain {
    /// Sockets named by a path, an abstract name or nothing, on this machine (`unix(7)`).
    pub const UNIX: Self = Self(libc::AF_UNIX);
    /// IPv4 (`ip(7)`).
    pub const INET: Self = Self(libc::AF_INET);
    /// IPv6 (`ipv6(7)`).
    pub const INET6: Self = Self(libc::AF_INET6);
    /// Messages to and from the kernel (`netlink(7)`).
    pub const NETLINK: Self = Self(libc::AF_NETLINK);
    /// Link-layer frames (`packet(7)`).
    pub const PACKET: Self = Self(libc::AF_PACKET);
    /// The bus of vehicles and machines: frames of CAN (`SocketCAN`).
    pub const CAN: Self = Self(libc::AF_CAN);
    /// Algorithms of the kernel's cryptography.
    pub const ALG: Self = Self(libc::AF_ALG);
    /// Virtual machines and their host (`vsock(7)`).
    pub const VSOCK: Self = Self(libc::AF_VSOCK);
    /// Frames in memory that is shared with the kernel.
    pub const XDP: Self = Self(libc::AF_XDP);

    fn name(self) -> Option<&'static str> {
        Some(match self {
            Self::UNIX => "AF_UNIX",
            Self::INET => "AF_INET",
            Self::INET6 => "AF_INET6",
            Self::NETLINK => "AF_NETLINK",
            Self::PACKET => "AF_PACKET",
            Self::CAN => "AF_CAN",
            Self::ALG => "AF_ALG",
            Self::VSOCK => "AF_VSOCK",
            Self::XDP => "AF_XDP",
            _ => return None,
        })
    }
}

impl fmt::Display for Domain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.name() {
            Some(name) => f.write_str(name),
            None => write!(f, "family {}", self.0),
        }
    }
}

impl fmt::Debug for Domain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// How a socket carries data, the second argument of `socket(2)` (`SOCK_*`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SocketType(pub i32);

impl SocketType {
    /// An ordered stream of bytes, such as TCP.
    pub const STREAM: Self = Self(libc::SOCK_STREAM);
    /// Separate datagrams, such as UDP; on [`Domain::PACKET`], frames without their link-layer header.
    pub const DATAGRAM: Self = Self(libc::SOCK_DGRAM);
    /// The layer below: what netlink uses, and whole frames on [`Domain::PACKET`].
    pub const RAW: Self = Self(libc::SOCK_RAW);
    /// An ordered stream that keeps the bounds of messages.
    pub const SEQUENCED: Self = Self(libc::SOCK_SEQPACKET);
}

/// Modifiers of one send or receive (`MSG_*`; `send(2)`, `recv(2)`).
///
/// Combined with `|`. A flag without a name here is `MessageFlags(number)`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct MessageFlags(pub i32);

impl MessageFlags {
    /// Nothing special.
    pub const NONE: Self = Self(0);
    /// Read without taking: the next receive sees the same data.
    pub const PEEK: Self = Self(libc::MSG_PEEK);
    /// Return the length the datagram had, even where the buffer was shorter and the rest is lost.
    pub const TRUNC: Self = Self(libc::MSG_TRUNC);
    /// Do not wait for this one call, whatever the mode of the socket.
    pub const DONTWAIT: Self = Self(libc::MSG_DONTWAIT);
    /// On a stream, wait until the buffer is full.
    pub const WAITALL: Self = Self(libc::MSG_WAITALL);
    /// Out-of-band data.
    pub const OOB: Self = Self(libc::MSG_OOB);
    /// Send to directly attached hosts only.
    pub const DONTROUTE: Self = Self(libc::MSG_DONTROUTE);
    /// More data follows: hold this back to fill a packet.
    pub const MORE: Self = Self(libc::MSG_MORE);
    /// Read the queue of errors (`IP_RECVERR`) instead of the queue of data.
    pub const ERRQUEUE: Self = Self(libc::MSG_ERRQUEUE);

    /// Whether every flag of `other` is set.
    pub const fn contains(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }
}

impl BitOr for MessageFlags {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

impl BitOrAssign for MessageFlags {
    fn bitor_assign(&mut self, other: Self) {
        self.0 |= other.0;
    }
}

/// Properties of an accepted socket (`accept4(2)`). Close-on-exec is always set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct AcceptFlags(pub i32);

impl AcceptFlags {
    /// A blocking socket.
    pub const NONE: Self = Self(0);
    /// A non-blocking socket.
    pub const NONBLOCK: Self = Self(libc::SOCK_NONBLOCK);
}
