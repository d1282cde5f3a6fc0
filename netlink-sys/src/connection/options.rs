//! How a connection is opened.

use std::time::Duration;

use crate::{Namespace, NetlinkSocket, ReceiveBuffer, SocketError, option};

/// How a connection is opened: [`ConnectionOn::open_with`](crate::ConnectionOn::open_with) takes it.
///
/// ```
/// use std::time::Duration;
///
/// use netlink_sys::{Connection, Options};
///
/// // RTNLGRP_LINK of NETLINK_ROUTE.
/// let options = Options::new().groups([1]).receive_buffer(1 << 20).timeout(Duration::from_secs(5));
/// let connection = Connection::open_with(0, &options)?;
/// println!("{:?}", connection.granted());
/// let mut events = connection.events().expect("there are groups");
/// assert_eq!(events.next_within(Some(Duration::ZERO))?, None);
/// # Ok::<(), netlink_sys::Error>(())
/// ```
#[derive(Clone, Debug)]
#[must_use = "it does nothing until a connection is opened with it"]
pub struct Options<'n> {
    pub(super) namespace: Option<&'n Namespace>,
    pub(super) groups: Vec<u32>,
    pub(super) timeout: Option<Duration>,
    send_timeout: Option<Duration>,
    port: u32,
    extended_ack: bool,
    cap_ack: bool,
    strict: bool,
    receive_buffer: Option<usize>,
    send_buffer: Option<usize>,
    message_buffer: Option<usize>,
    all_namespaces: bool,
    no_enobufs: bool,
    broadcast_error: bool,
}

/// What the kernel granted of what was asked for when a connection was opened.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Granted {
    /// Errors are explained (`NETLINK_EXT_ACK`, Linux 4.12).
    pub extended_ack: bool,
    /// Errors do not repeat the request (`NETLINK_CAP_ACK`, Linux 4.3).
    pub cap_ack: bool,
    /// Requests are checked strictly (`NETLINK_GET_STRICT_CHK`, Linux 4.20).
    pub strict: bool,
    /// The size of the receive buffer, as the kernel counts it: twice what was asked for, unless that was too much.
    pub receive_buffer: usize,
    /// The size of the send buffer, as the kernel counts it.
    pub send_buffer: usize,
}

impl Default for Options<'_> {
    fn default() -> Self {
        Self::new()
    }
}

impl<'n> Options<'n> {
    /// As [`ConnectionOn::open`](crate::ConnectionOn::open) has them: what helps to explain errors is on, as far as the
    /// kernel has it, and all else is the default of the kernel.
    pub const fn new() -> Self {
        Self {
            namespace: None,
            groups: Vec::new(),
            timeout: None,
            send_timeout: None,
            port: 0,
            extended_ack: true,
            cap_ack: true,
            strict: true,
            receive_buffer: None,
            send_buffer: None,
            message_buffer: None,
            all_namespaces: false,
            no_enobufs: false,
            broadcast_error: false,
        }
    }

    /// Opens it in another network namespace. The calling thread stays where it is.
    pub const fn namespace(mut self, namespace: &'n Namespace) -> Self {
        self.namespace = Some(namespace);
        self
    }

    /// Joins multicast groups, of any number, before anything is sent:
    /// [`events`](crate::ConnectionOn::events) has what comes for them.
    pub fn groups(mut self, groups: impl IntoIterator<Item = u32>) -> Self {
        self.groups = groups.into_iter().collect();
        self
    }

    /// A port of one's own choice; 0 lets the kernel choose. One that is taken is an error (`EADDRINUSE`).
    pub const fn port(mut self, port: u32) -> Self {
        self.port = port;
        self
    }

    /// How long a call waits for its answer, and a dump for its next message; see
    /// [`set_timeout`](crate::ConnectionOn::set_timeout).
    pub const fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// How long sending waits (`SO_SNDTIMEO`). The kernel itself takes what is sent at once; it is for what is sent to other
    /// processes.
    pub const fn send_timeout(mut self, timeout: Duration) -> Self {
        self.send_timeout = Some(timeout);
        self
    }

    /// Whether the kernel explains errors (`NETLINK_EXT_ACK`), if it can.
    pub const fn extended_ack(mut self, on: bool) -> Self {
        self.extended_ack = on;
        self
    }

    /// Whether the kernel leaves the request out of errors (`NETLINK_CAP_ACK`), if it can. The connection does not need it
    /// there, and it counts against the receive buffer.
    pub const fn cap_ack(mut self, on: bool) -> Self {
        self.cap_ack = on;
        self
    }

    /// Whether the kernel checks requests strictly (`NETLINK_GET_STRICT_CHK`), if it can: dumps are then filtered by the
    /// kernel, and attributes it does not know are refused and not ignored.
    pub const fn strict(mut self, on: bool) -> Self {
        self.strict = on;
        self
    }

    /// The size of the receive buffer in bytes, beyond the limit of the system where `CAP_NET_ADMIN` allows it; see
    /// [`Socket::set_receive_buffer`](crate::Socket::set_receive_buffer).
    pub const fn receive_buffer(mut self, bytes: usize) -> Self {
        self.receive_buffer = Some(bytes);
        self
    }

    /// The size of the send buffer in bytes, beyond the limit of the system where `CAP_NET_ADMIN` allows it. What is sent in
    /// one system call must fit into it.
    pub const fn send_buffer(mut self, bytes: usize) -> Self {
        self.send_buffer = Some(bytes);
        self
    }

    /// The longest datagram that is sure to be received whole, in bytes, where the default, 4 MiB, takes too much of the
    /// address space. It is at least 32 KiB. A longer one is the error
    /// [`SocketError::Truncated`](crate::SocketError::Truncated), and there is room for the next.
    pub const fn message_buffer(mut self, bytes: usize) -> Self {
        self.message_buffer = Some(bytes);
        self
    }

    /// Hears the events of every network namespace that has an id in this one (`NETLINK_LISTEN_ALL_NSID`). It takes
    /// `CAP_NET_BROADCAST`.
    pub const fn all_namespaces(mut self, on: bool) -> Self {
        self.all_namespaces = on;
        self
    }

    /// Lets losses go unreported (`NETLINK_NO_ENOBUFS`), for those who follow events and count none. An answer that is lost
    /// is then waited for in vain: set a [`timeout`](Self::timeout).
    pub const fn no_enobufs(mut self, on: bool) -> Self {
        self.no_enobufs = on;
        self
    }

    /// Lets a send to a group fail if a listener could not be served (`NETLINK_BROADCAST_ERROR`).
    pub const fn broadcast_error(mut self, on: bool) -> Self {
        self.broadcast_error = on;
        self
    }

    /// A socket with these options, in the network namespace of the thread, and what was granted.
    pub(super) fn socket(&self, protocol: i32) -> Result<(NetlinkSocket, Granted), SocketError> {
        let netlink = NetlinkSocket::bind(protocol, self.port, 0)?;
        let socket = netlink.socket();
        if let Some(bytes) = self.receive_buffer {
            socket.set_receive_buffer(bytes)?;
        }
        if let Some(bytes) = self.send_buffer {
            socket.set_send_buffer(bytes)?;
        }
        if self.send_timeout.is_some() {
            socket.set(option::SEND_TIMEOUT, self.send_timeout)?;
        }
        if self.all_namespaces {
            netlink.set_listen_all_namespaces(true)?;
        }
        if self.no_enobufs {
            netlink.set_no_enobufs(true)?;
        }
        if self.broadcast_error {
            netlink.set_broadcast_error(true)?;
        }
        // An old kernel does not have these; everything works without, with fewer explanations.
        let granted = Granted {
            extended_ack: self.extended_ack && netlink.set_extended_ack(true).is_ok(),
            cap_ack: self.cap_ack && netlink.set_cap_ack(true).is_ok(),
            strict: self.strict && netlink.set_strict_checking(true).is_ok(),
            receive_buffer: socket.receive_buffer()?,
            send_buffer: socket.send_buffer()?,
        };
        Ok((netlink, granted))
    }

    /// What is received into.
    pub(super) fn buffer(&self) -> ReceiveBuffer {
        self.message_buffer.map_or_else(ReceiveBuffer::new, ReceiveBuffer::with_capacity)
    }
}
