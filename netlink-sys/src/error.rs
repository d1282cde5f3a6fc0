//! What can go wrong: each error says what was attempted, on which object, what the kernel answered and what to do.

use std::ffi::OsString;
use std::fmt;
use std::io;

/// An operation on a socket failed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SocketError {
    /// `EAGAIN`: nothing to receive, no room to send or a connection still under way, and the socket must not wait,
    /// or has waited for as long as its timeout allows.
    #[error("{operation}: not ready, and the socket may not wait longer; wait until it is ready and try again")]
    WouldBlock {
        /// The system call.
        operation: &'static str,
    },

    /// `ENOBUFS` on a netlink receive: the receive buffer was full and messages from the kernel were lost.
    ///
    /// The socket stays usable. What was queued before the loss is still to be received; until that is done the
    /// kernel queues nothing new. Whoever follows events must read the state again.
    #[error(
        "the receive buffer was full and the kernel dropped messages; \
         read the state again, and give the socket a larger receive buffer or read it more often"
    )]
    Overrun,

    /// A datagram was longer than the whole receive buffer. Its end could not be kept, so none of it is returned.
    ///
    /// The buffer has grown meanwhile: the next datagram of that length fits.
    #[error("a datagram of {needed} bytes did not fit into {capacity} and is lost; the buffer has grown: ask again")]
    Truncated {
        /// The length of the datagram.
        needed: usize,
        /// The room there was.
        capacity: usize,
    },

    /// `EPERM` to change a filter after [`Socket::lock_filter`](crate::Socket::lock_filter).
    #[error("the filter of the socket is locked, for as long as the socket lives; open another socket")]
    FilterLocked,

    /// An address cannot be given to the kernel, or the kernel gave one that cannot be read.
    #[error(transparent)]
    Address(#[from] AddressError),

    /// The kernel refused.
    #[error("{operation} failed ({object}): {source}{}", Advice(source, ADVICE_SOCKET))]
    System {
        /// What was attempted: the system call, and the option where there is one.
        operation: &'static str,
        /// The socket and, where there is one, the address.
        object: String,
        /// What the kernel answered.
        source: io::Error,
    },
}

impl SocketError {
    /// Builds the error for a failed system call; `object` is asked for only where it is shown.
    pub(crate) fn system(operation: &'static str, source: io::Error, object: impl FnOnce() -> String) -> Self {
        if source.kind() == io::ErrorKind::WouldBlock {
            Self::WouldBlock { operation }
        } else {
            Self::System { operation, object: object(), source }
        }
    }

    /// The kernel's error number, if the kernel gave one.
    pub fn errno(&self) -> Option<i32> {
        match self {
            Self::WouldBlock { .. } => Some(libc::EAGAIN),
            Self::Overrun => Some(libc::ENOBUFS),
            Self::FilterLocked => Some(libc::EPERM),
            Self::System { source, .. } => source.raw_os_error(),
            Self::Truncated { .. } | Self::Address(_) => None,
        }
    }

    /// The nearest category of the standard library.
    pub fn kind(&self) -> io::ErrorKind {
        match self {
            Self::WouldBlock { .. } => io::ErrorKind::WouldBlock,
            Self::Overrun => io::ErrorKind::Other,
            Self::FilterLocked => io::ErrorKind::PermissionDenied,
            Self::Truncated { .. } => io::ErrorKind::InvalidData,
            Self::Address(_) => io::ErrorKind::InvalidInput,
            Self::System { source, .. } => source.kind(),
        }
    }
}

/// Keeps the [`kind`](SocketError::kind), so that readiness loops still see `WouldBlock`.
impl From<SocketError> for io::Error {
    fn from(error: SocketError) -> Self {
        Self::new(error.kind(), error)
    }
}

/// A socket address does not fit its packed form.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum AddressError {
    /// More bytes than the kernel takes in an address of this family.
    #[error("{what} of {length} bytes is too long for a socket address, which takes {limit}")]
    TooLong {
        /// The part that is too long.
        what: &'static str,
        /// Its length in bytes.
        length: usize,
        /// The most the kernel takes.
        limit: usize,
    },

    /// Fewer bytes than an address of this family has.
    #[error("a socket address of family {family} has at least {needed} bytes, not {length}")]
    TooShort {
        /// The address family.
        family: u16,
        /// The length in bytes.
        length: usize,
        /// The least an address of this family has.
        needed: usize,
    },

    /// A path that ends early, because it contains a NUL byte.
    #[error("a socket path cannot contain a NUL byte")]
    NulInPath,

    /// An interface index over `i32::MAX`, which is what the kernel can hold.
    #[error("{0} is not an interface index; the largest is 2147483647")]
    Index(u32),
}

/// A program is no filter.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FilterError {
    /// It has no instructions.
    #[error("a filter has at least one instruction, its verdict; to accept everything, detach the filter")]
    Empty,

    /// It has more instructions than the kernel takes.
    #[error("a filter of {length} instructions is too long; the kernel takes {limit}")]
    TooLong {
        /// The number of instructions.
        length: usize,
        /// The most the kernel takes.
        limit: usize,
    },
}

/// A network namespace could not be opened, entered, created or deleted.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum NamespaceError {
    /// Not a name: empty, `.`, `..`, longer than 255 bytes, or with a `/` or NUL in it.
    #[error("{name:?} is not the name of a network namespace: 1 to 255 bytes without '/' or NUL, not '.' or '..'")]
    InvalidName {
        /// The text given.
        name: OsString,
    },

    /// There is no such name, path or process.
    #[error("no network namespace {namespace}: {source}")]
    NotFound {
        /// The namespace asked for.
        namespace: String,
        /// What the kernel answered.
        source: io::Error,
    },

    /// The name is there, but its namespace is not: a process that is ending, or a file left in `/run/netns` whose
    /// mount is gone (after `umount`, or in another mount namespace). [`delete_named`](crate::delete_named) removes
    /// such a file.
    #[error("network namespace {namespace} is gone: {reason}")]
    Gone {
        /// The namespace asked for.
        namespace: String,
        /// What was found instead.
        reason: &'static str,
    },

    /// The file is something else, such as a namespace of another kind.
    #[error("network namespace {namespace}: the file is something else")]
    NotANamespace {
        /// The namespace asked for.
        namespace: String,
    },

    /// The name is taken.
    #[error("network namespace {namespace} exists already; open it, delete it first or take another name")]
    Exists {
        /// The namespace asked for.
        namespace: String,
    },

    /// `EPERM` or `EACCES`. Entering and creating need `CAP_SYS_ADMIN` in the user namespace that owns the network
    /// namespace and in the caller's own; `/proc/PID/ns/net` of another user needs `CAP_SYS_PTRACE`.
    #[error(
        "no permission to {operation} network namespace {namespace}: {source}; \
         it takes CAP_SYS_ADMIN (run as root, or under `unshare -Urn`)"
    )]
    PermissionDenied {
        /// What was attempted.
        operation: &'static str,
        /// The namespace.
        namespace: String,
        /// What the kernel answered.
        source: io::Error,
    },

    /// The names in `/run/netns` cannot be watched ([`NamespaceWatch`](crate::NamespaceWatch)).
    #[error("cannot watch names of network namespaces: {operation}: {source}{}", Advice(source, ADVICE_WATCH))]
    Watch {
        /// The system call.
        operation: &'static str,
        /// What the kernel answered.
        source: io::Error,
    },

    /// Any other refusal.
    #[error("cannot {operation} network namespace {namespace}: {source}{}", Advice(source, ADVICE_NAMESPACE))]
    System {
        /// What was attempted.
        operation: &'static str,
        /// The namespace.
        namespace: String,
        /// What the kernel answered.
        source: io::Error,
    },
}

impl NamespaceError {
    /// Sorts a failed system call by what the caller can do about it.
    pub(crate) fn system(operation: &'static str, namespace: impl fmt::Display, source: io::Error) -> Self {
        let namespace = namespace.to_string();
        match source.kind() {
            io::ErrorKind::PermissionDenied => Self::PermissionDenied { operation, namespace, source },
            io::ErrorKind::NotFound => Self::NotFound { namespace, source },
            io::ErrorKind::AlreadyExists => Self::Exists { namespace },
            _ => Self::System { operation, namespace, source },
        }
    }
}

/// What to do about an error number, printed after it.
struct Advice<'a>(&'a io::Error, &'static [(i32, &'static str)]);

impl fmt::Display for Advice<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(errno) = self.0.raw_os_error() else { return Ok(()) };
        match self.1.iter().find(|(number, _)| *number == errno) {
            Some((_, advice)) => write!(f, "; {advice}"),
            None => Ok(()),
        }
    }
}

const ADVICE_SOCKET: &[(i32, &str)] = &[
    (libc::EPERM, "it takes CAP_NET_ADMIN or CAP_NET_RAW in this network namespace"),
    (libc::EACCES, "it takes CAP_NET_ADMIN or CAP_NET_RAW in this network namespace"),
    (libc::EAFNOSUPPORT, "this kernel has no such address family; a module may be missing"),
    (libc::EPROTONOSUPPORT, "this kernel has no such protocol; a module may be missing"),
    (libc::ESOCKTNOSUPPORT, "this address family has no such socket type"),
    (libc::ENOPROTOOPT, "this kernel is older than the option, or the option belongs to another family"),
    (libc::EADDRINUSE, "another socket has this address; choose another, or leave the choice to the kernel"),
    (libc::ECONNREFUSED, "nothing listens at this address"),
    (libc::EMSGSIZE, "the message does not fit; give the socket a larger send buffer or send less at once"),
    (libc::EMFILE, "this process has too many open files; close some or raise its limit (ulimit -n)"),
    (libc::ENFILE, "the system has too many open files"),
];

const ADVICE_NAMESPACE: &[(i32, &str)] = &[
    (libc::ENOSPC, "the limit of namespaces is reached (sysctl user.max_net_namespaces)"),
    (libc::EINVAL, "the kernel may have been built without network namespaces"),
    (libc::EROFS, "the file system of /run/netns is read-only"),
    (libc::EMFILE, "this process has too many open files; close some or raise its limit (ulimit -n)"),
];

const ADVICE_WATCH: &[(i32, &str)] = &[
    (
        libc::EMFILE,
        "a limit of open files (ulimit -n) or of watchers (sysctl fs.inotify.max_user_instances) is reached",
    ),
    (libc::ENOSPC, "the limit of watched folders is reached (sysctl fs.inotify.max_user_watches)"),
    (libc::EACCES, "it takes permission to read /run and /run/netns"),
    (libc::ENOENT, "there is no /run"),
];
