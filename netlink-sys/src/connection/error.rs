//! What can go wrong with a request.

use bytes::Bytes;
use netlink_core::{BuildError, Errno, Malformed, MessageError, Refusal};

use super::replay::ReplayError;
use super::transaction::NotCommitted;
use crate::{NamespaceError, SocketError};

/// A request failed. It says what was asked, of what, and what the kernel answered.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The kernel refused: no such thing, no privilege, a value that is not allowed, ...
    #[error(transparent)]
    Refused(Box<Refusal>),

    /// The kernel refused a transaction: which requests, and why. Nothing of it was applied.
    #[error(transparent)]
    NotCommitted(Box<NotCommitted>),

    /// A transaction does not fit into the send buffer of the socket, and the kernel does not allow a larger one
    /// (`net.core.wmem_max`, beyond which it takes `CAP_NET_ADMIN`).
    #[error("a transaction of {requests} requests has {length} bytes, and the send buffer takes {room}")]
    TransactionTooLong {
        /// How many requests there are.
        requests: usize,
        /// The length of all messages, in bytes.
        length: usize,
        /// The largest there is room for, in bytes.
        room: usize,
    },

    /// The request could not be built: a value does not fit into a message.
    #[error("{request}: {source}")]
    Build {
        /// What was asked.
        request: String,
        /// What does not fit.
        source: BuildError,
    },

    /// A message of the reply does not fit its table. It is one message: the rest of a dump is still delivered.
    #[error(transparent)]
    Malformed(Box<MalformedReply>),

    /// A message of the reply is not the one the operation has. It is one message: the rest of a dump is still delivered.
    #[error("{request}: {family} replied a message of type {message_type}, which is not expected here")]
    Unexpected {
        /// What was asked.
        request: String,
        /// The family.
        family: &'static str,
        /// The type of the message, or in generic netlink the command.
        message_type: u16,
        /// What follows the message header.
        payload: Bytes,
    },

    /// The length of a message in the reply lies, so that the rest of that datagram is lost, and with it the end of the
    /// reply. It is the last item of a dump.
    #[error("{request}: {source}; the rest of the datagram is lost")]
    Datagram {
        /// What was asked.
        request: String,
        /// The length.
        source: MessageError,
    },

    /// What was listed changed meanwhile: entries may be missing or listed twice. It is the last item of a dump;
    /// list again for a consistent view.
    #[error("{request}: interrupted by a change, so entries may be missing or doubled; list again")]
    Interrupted {
        /// What was asked.
        request: String,
    },

    /// The receive buffer overflowed, and the answer may have been lost. What was asked may have been done.
    #[error("{request}: the receive buffer was full and the answer may be lost; read the state again")]
    Overrun {
        /// What was asked.
        request: String,
    },

    /// The kernel acknowledged a request that asks for a reply, and sent none.
    #[error("{request}: acknowledged without a reply")]
    NoReply {
        /// What was asked.
        request: String,
    },

    /// The answer did not come in time. What was asked may have been done.
    #[error("{request}: no answer in time")]
    TimedOut {
        /// What was asked.
        request: String,
    },

    /// The receive buffer was full and the kernel dropped notifications. The subscription goes on.
    #[error("notifications were lost because the receive buffer was full; read the state again")]
    EventsLost,
    /// What stands in for the kernel has no more to say, so that a wait for an answer would never end.
    #[error("{request}: the fake kernel or the recording has no answer to this")]
    Unanswered {
        /// What was asked.
        request: String,
    },

    /// A recording cannot be read, or what is asked is not what was recorded.
    #[error(transparent)]
    Replay(#[from] ReplayError),

    /// The connection has been closed.
    #[error("the connection is closed")]
    Closed,

    /// The request is for another netlink protocol than the connection's.
    #[error("{request}: this is for netlink protocol {expected}, and the connection is to protocol {actual}")]
    WrongProtocol {
        /// What was asked.
        request: String,
        /// The protocol of the request.
        expected: u16,
        /// The protocol of the connection.
        actual: u16,
    },

    /// A generic netlink family that the kernel does not have: the module may not be loaded.
    #[error("generic netlink family {name:?} is not there; its module may not be loaded")]
    NoFamily {
        /// The name.
        name: String,
    },

    /// A multicast group that a family of generic netlink does not have.
    #[error("generic netlink family {family:?} has no multicast group {group:?}")]
    NoGroup {
        /// The name of the family.
        family: String,
        /// The name of the group.
        group: String,
    },

    /// The socket failed.
    #[error(transparent)]
    Socket(#[from] SocketError),

    /// The network namespace could not be entered.
    #[error(transparent)]
    Namespace(#[from] NamespaceError),
}

impl Error {
    /// The kernel's error number, where the kernel gave one.
    #[must_use]
    pub fn errno(&self) -> Option<Errno> {
        match self {
            Self::Refused(refusal) => Some(refusal.errno),
            Self::NotCommitted(not_committed) => not_committed.errno(),
            Self::Socket(error) => error.errno().map(Errno::from_wire),
            _ => None,
        }
    }

    /// Whether the kernel says that there is no such thing (`ENODEV`, `ENOENT`, `ESRCH`, ...).
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        matches!(self.errno(), Some(Errno::ENODEV | Errno::ENOENT | Errno::ESRCH | Errno::ENXIO | Errno::EADDRNOTAVAIL))
            || matches!(
                self,
                Self::NoFamily { .. } | Self::NoGroup { .. } | Self::Namespace(NamespaceError::NotFound { .. })
            )
    }

    /// Whether the thing is there already (`EEXIST`).
    #[must_use]
    pub fn is_exists(&self) -> bool {
        self.errno() == Some(Errno::EEXIST)
    }

    /// Whether a privilege is missing (`EPERM`, `EACCES`).
    #[must_use]
    pub fn is_permission_denied(&self) -> bool {
        matches!(self.errno(), Some(Errno::EPERM | Errno::EACCES))
            || matches!(self, Self::Namespace(NamespaceError::PermissionDenied { .. }))
    }

    /// Whether a dump was interrupted by a change.
    #[must_use]
    pub const fn is_interrupted(&self) -> bool {
        matches!(self, Self::Interrupted { .. })
    }
}

/// A message of a reply that does not fit its table, with its bytes.
#[derive(Debug, thiserror::Error)]
#[error("{request}: {family} replied a {source}")]
#[non_exhaustive]
pub struct MalformedReply {
    /// What was asked.
    pub request: String,
    /// The family.
    pub family: &'static str,
    /// What is wrong with the message.
    pub source: Malformed,
    /// Its fixed header and attributes.
    pub payload: Bytes,
}
