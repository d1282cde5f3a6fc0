//! A netlink socket: whole datagrams out, whole datagrams in.
//!
//! # How a receive loses nothing
//!
//! The kernel (`netlink_recvmsg` in `net/netlink/af_netlink.c`) takes a datagram off the queue with the one receive
//! that sees it; what does not fit is gone. A datagram has no fixed limit: a dump fills up to 32 KiB, or the room its
//! largest object asks for, an answer is as long as its content, and an error echoes its whole request. To ask for the
//! length first (`MSG_PEEK`) would double the system calls of every receive to serve one in a million.
//!
//! So every receive offers two areas in one `recvmsg(2)`. The first is ordinary, at least 32 KiB, and all but the
//! longest datagrams end in it. The second is 4 MiB, the most the kernel's allocator gives one linear buffer, in
//! memory that is reserved and never touched unless it is needed, so it costs address space alone: the kernel checks
//! the bounds of an area, not its pages. `MSG_TRUNC` makes the kernel report the true length, so that even what
//! exceeds both is an error that says how much, and the second area grows to it.
//!
//! `recvfrom(2)` takes the kernel less time, and has one area. So a datagram that is not expected to be long is received into
//! the second one and copied from there. What the kernel can say beside a datagram only `recvmsg(2)` tells, so that one is used
//! once anybody has asked for that.
//!
//! The kernel also learns from the room a receive offers: from the second datagram on it fills a dump to 32 KiB, where
//! to one who only asks for lengths it gives a page at a time (14 datagrams instead of 102 for 200 bridges).

use std::fmt;
use std::io::{self, IoSlice};
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, RawFd};
use std::time::Duration;

use bytes::{Bytes, BytesMut};

use crate::address::SocketAddress;
use crate::error::SocketError;
use crate::flags::{Domain, MessageFlags, SocketType};
use crate::option;
use crate::socket::{Socket, retry};
use crate::syscall::{self, Head};

/// What the kernel fills at most in a dump.
const DATAGRAM: usize = 32 * 1024;
/// Datagrams share chunks of this size, so that one kept for long holds at most twice its share.
const CHUNK: usize = 2 * DATAGRAM;
/// After a datagram longer than this the next is expected to be long too: both are parts of a dump.
const LONG: usize = 2 * 1024;
/// Room behind the chunk, see the text on the module.
const SPILL: usize = 4 * 1024 * 1024;
/// A spill area of which more than this was touched is given back to the system.
const SPILL_KEPT: usize = 256 * 1024;
/// `UIO_MAXIOV`: the most slices one `sendmsg(2)` takes.
const SLICES: usize = 1024;

/// A bound netlink socket (`netlink(7)`).
///
/// It sends whole messages to the kernel and receives whole datagrams, and says who sent them: anyone may send to a
/// netlink port, so whoever expects the kernel must check [`Received::port`].
///
/// Every method takes `&self`. To wait for a bounded time, use [`wait_readable`](Self::wait_readable) and
/// [`try_receive`](Self::try_receive).
///
/// ```
/// use netlink_sys::{NetlinkSocket, ReceiveBuffer};
///
/// let socket = NetlinkSocket::open(0)?; // NETLINK_ROUTE
/// // struct nlmsghdr: RTM_GETLINK, NLM_F_REQUEST | NLM_F_DUMP, and an empty struct ifinfomsg.
/// let mut request = [0; 32];
/// request[..4].copy_from_slice(&32_u32.to_ne_bytes());
/// request[4..6].copy_from_slice(&18_u16.to_ne_bytes());
/// request[6..8].copy_from_slice(&0x301_u16.to_ne_bytes());
/// socket.send(&request)?;
///
/// let mut buffer = ReceiveBuffer::new();
/// let received = socket.receive(&mut buffer)?;
/// assert_eq!(received.port, 0); // the kernel
/// assert!(!received.data.is_empty());
/// # Ok::<(), netlink_sys::SocketError>(())
/// ```
pub struct NetlinkSocket {
    socket: Socket,
    protocol: i32,
    port: u32,
}

impl NetlinkSocket {
    /// Opens a socket of a netlink [protocol](crate::protocol), such as 0 for `NETLINK_ROUTE`, in the network namespace of
    /// the calling thread. The kernel chooses its port.
    ///
    /// # Errors
    ///
    /// [`SocketError::System`]: `EPROTONOSUPPORT` if this kernel lacks the protocol, `EMFILE` out of files.
    pub fn open(protocol: i32) -> Result<Self, SocketError> {
        Self::bind(protocol, 0, 0)
    }

    /// Opens a socket with a port and multicast groups of one's own choice: `port` 0 lets the kernel choose, and
    /// `groups` has a bit for each of the first 32 groups. For groups above see [`join`](Self::join).
    ///
    /// # Errors
    ///
    /// As [`open`](Self::open); `EADDRINUSE` if the port is taken, `EPERM` if a group takes `CAP_NET_ADMIN`.
    pub fn bind(protocol: i32, port: u32, groups: u32) -> Result<Self, SocketError> {
        let socket = Socket::new(Domain::NETLINK, SocketType::RAW, protocol)?;
        socket.bind(&SocketAddress::Netlink { port, groups })?;
        Self::from_socket(socket)
    }

    /// Takes over a netlink socket from elsewhere, and binds it if it is not yet bound.
    ///
    /// # Errors
    ///
    /// [`SocketError::System`]: `EAFNOSUPPORT` if it belongs to another family, `ENOTSOCK` if it is no socket.
    pub fn from_socket(socket: Socket) -> Result<Self, SocketError> {
        let protocol = socket.get(option::PROTOCOL)?;
        loop {
            match socket.local_address()? {
                Some(SocketAddress::Netlink { port: 0, groups }) => {
                    socket.bind(&SocketAddress::Netlink { port: 0, groups })?;
                }
                Some(SocketAddress::Netlink { port, .. }) => return Ok(Self { socket, protocol, port }),
                _ => {
                    let source = io::Error::from_raw_os_error(libc::EAFNOSUPPORT);
                    return Err(socket.failed("use as netlink socket", source));
                }
            }
        }
    }

    /// The netlink protocol.
    pub fn protocol(&self) -> i32 {
        self.protocol
    }

    /// The port id of this socket: what the kernel answers to, and what its answers carry in `nlmsg_pid`.
    pub fn port(&self) -> u32 {
        self.port
    }

    /// The socket itself, for its options and what else netlink shares with other families.
    pub fn socket(&self) -> &Socket {
        &self.socket
    }

    /// Gives the socket up.
    pub fn into_socket(self) -> Socket {
        self.socket
    }

    /// Sends one datagram to the kernel: one message, or several in a row.
    ///
    /// It is taken whole or not at all. The kernel works on it before this returns.
    ///
    /// # Errors
    ///
    /// [`SocketError::System`]: `EMSGSIZE` if it does not fit into the [send buffer](Socket::set_send_buffer),
    /// `ENOBUFS` if the kernel is out of memory, `ECONNREFUSED` if the kernel does not serve the protocol.
    pub fn send(&self, data: &[u8]) -> Result<(), SocketError> {
        self.send_to(data, 0, 0)
    }

    /// Sends several messages as one datagram to the kernel, in one system call and without copying them together.
    ///
    /// Each must be padded to a multiple of four bytes, as netlink aligns messages.
    ///
    /// # Errors
    ///
    /// As [`send`](Self::send).
    pub fn send_vectored(&self, messages: &[IoSlice<'_>]) -> Result<(), SocketError> {
        if messages.len() <= SLICES {
            return self.send_slices(messages, 0, 0);
        }
        // One sendmsg(2) takes no more slices, and a second one would be a second datagram.
        let joined: Vec<u8> = messages.iter().flat_map(|message| message.iter().copied()).collect();
        self.send_slices(&[IoSlice::new(&joined)], 0, 0)
    }

    /// Sends one datagram to another socket by its port, or to multicast groups, one bit each.
    ///
    /// # Errors
    ///
    /// As [`send`](Self::send); `ECONNREFUSED` if nobody has the port, `EPERM` where the protocol does not let users
    /// send to each other, [`SocketError::WouldBlock`] if the receiver is full and this socket must not wait.
    pub fn send_to(&self, data: &[u8], port: u32, groups: u32) -> Result<(), SocketError> {
        self.send_slices(&[IoSlice::new(data)], port, groups)
    }

    fn send_slices(&self, data: &[IoSlice<'_>], port: u32, groups: u32) -> Result<(), SocketError> {
        retry(|| syscall::send(self.as_fd(), data, port, groups)).map_err(|source| self.failed("sendmsg", source))
    }

    /// Receives one datagram, waiting for it unless the socket is non-blocking or its timeout ends the wait.
    ///
    /// # Errors
    ///
    /// [`SocketError::WouldBlock`] if there is none, [`SocketError::Overrun`] if some were lost, after which one goes
    /// on receiving, [`SocketError::Truncated`] beyond 4 MiB, else [`SocketError::System`].
    pub fn receive(&self, buffer: &mut ReceiveBuffer) -> Result<Received, SocketError> {
        self.receive_with(buffer, MessageFlags::NONE)
    }

    /// Receives one datagram if there is one, and does not wait, whatever the mode of the socket.
    ///
    /// # Errors
    ///
    /// As [`receive`](Self::receive).
    pub fn try_receive(&self, buffer: &mut ReceiveBuffer) -> Result<Received, SocketError> {
        self.receive_with(buffer, MessageFlags::DONTWAIT)
    }

    /// Waits until there is something to receive or the time is over; see [`Socket::wait_readable`].
    ///
    /// # Errors
    ///
    /// [`SocketError::System`], which is not to be expected.
    pub fn wait_readable(&self, timeout: Option<Duration>) -> Result<bool, SocketError> {
        self.socket.wait_readable(timeout)
    }

    fn receive_with(&self, buffer: &mut ReceiveBuffer, flags: MessageFlags) -> Result<Received, SocketError> {
        let flags = flags | MessageFlags::TRUNC;
        let is_annotated = self.socket.is_annotated();
        let (length, head) = retry(|| buffer.receive(self.as_fd(), is_annotated, flags)).map_err(|source| {
            // ENOBUFS is how the kernel reports a full receive buffer; a receive has no other use for it.
            if source.raw_os_error() == Some(libc::ENOBUFS) {
                SocketError::Overrun
            } else {
                self.failed("recvmsg", source)
            }
        })?;
        let data = buffer.take(length)?;
        let mut received = Received { data, port: head.port, groups: head.groups, group: None, namespace_id: None };
        for (level, kind, value) in ControlMessages(head.control()) {
            let Some(value) = value.first_chunk().copied() else { continue };
            match (level, kind) {
                (libc::SOL_NETLINK, libc::NETLINK_PKTINFO) => {
                    received.group = Some(u32::from_ne_bytes(value)).filter(|group| *group != 0);
                }
                (libc::SOL_NETLINK, libc::NETLINK_LISTEN_ALL_NSID) => {
                    received.namespace_id = Some(i32::from_ne_bytes(value));
                }
                _ => {}
            }
        }
        Ok(received)
    }

    fn failed(&self, operation: &'static str, source: io::Error) -> SocketError {
        SocketError::system(operation, source, || format!("{self:?}"))
    }
}

impl fmt::Debug for NetlinkSocket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "netlink socket {}, protocol {}, port {}", self.socket.as_raw_fd(), self.protocol, self.port)
    }
}

impl AsFd for NetlinkSocket {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.socket.as_fd()
    }
}

impl AsRawFd for NetlinkSocket {
    fn as_raw_fd(&self) -> RawFd {
        self.socket.as_raw_fd()
    }
}

/// One datagram, and what the kernel says of it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Received {
    /// The datagram, whole: one netlink message or several.
    pub data: Bytes,
    /// The port of the sender. 0 is the kernel; any other is a process, which can write what it likes.
    pub port: u32,
    /// The multicast group as a bit, for groups 1 to 32; 0 if it was sent to this socket alone.
    pub groups: u32,
    /// The multicast group, of any number, if [packet information](NetlinkSocket::set_packet_info) is on and the
    /// datagram came through one.
    pub group: Option<u32>,
    /// The id of the network namespace it comes from, if that is another one and
    /// [all namespaces](NetlinkSocket::set_listen_all_namespaces) are heard.
    pub namespace_id: Option<i32>,
}

/// Memory to receive into, reused from one datagram to the next.
///
/// The data of [`Received`] are slices of it. Memory is taken anew only while slices of a whole chunk (64 KiB) are
/// still held; a datagram over 32 KiB may get an allocation of its own.
pub struct ReceiveBuffer {
    chunk: BytesMut,
    spill: Vec<u8>,
    spill_room: usize,
    /// Whether the last datagram was long.
    is_long: bool,
}

impl ReceiveBuffer {
    /// An empty buffer; it allocates with the first receive.
    pub fn new() -> Self {
        Self { chunk: BytesMut::new(), spill: Vec::new(), spill_room: SPILL, is_long: false }
    }

    /// An empty buffer that a datagram of this length is sure to fit into; 32 KiB is the least.
    pub fn with_capacity(bytes: usize) -> Self {
        Self { spill_room: bytes.max(DATAGRAM), ..Self::new() }
    }

    /// The longest datagram that is sure to fit.
    pub fn capacity(&self) -> usize {
        self.spill_room
    }

    /// Receives once, and returns the length the datagram had and what came with it, control messages if it is annotated.
    fn receive(
        &mut self,
        socket: BorrowedFd<'_>,
        is_annotated: bool,
        flags: MessageFlags,
    ) -> io::Result<(usize, Head)> {
        self.prepare()?;
        let [first, second] = [self.chunk.spare_capacity_mut(), self.spill.spare_capacity_mut()];
        let is_short = !is_annotated && !self.is_long;
        let (chunk, spill) = (if is_short { 0 } else { first.len() }, second.len());
        let (length, head) = if is_short {
            syscall::receive_from(socket, second, flags)?
        } else {
            syscall::receive(socket, [first, second], flags)?
        };
        let first = length.min(chunk);
        let second = (length - first).min(spill);
        // SAFETY: both were empty, so their spare capacity is all there is from the start, and it has this length, or none
        // where the chunk was not offered. The receive has written the first `length` bytes of it, the chunk before the spill, or
        // all of it.
        unsafe {
            self.chunk.set_len(first);
            self.spill.set_len(second);
        }
        Ok((length, head))
    }

    /// Sees to it that both areas are empty and have their room.
    fn prepare(&mut self) -> io::Result<()> {
        self.chunk.clear();
        self.spill.clear();
        // With no slice left from the chunk this starts it again without allocating, while it is still in the cache.
        if !self.chunk.try_reclaim(CHUNK) && self.chunk.capacity() < DATAGRAM {
            self.chunk = BytesMut::with_capacity(CHUNK);
        }
        self.spill.try_reserve_exact(self.spill_room).map_err(|_| io::ErrorKind::OutOfMemory.into())
    }

    /// Takes the datagram of `length` bytes that has just been received out of the areas.
    fn take(&mut self, length: usize) -> Result<Bytes, SocketError> {
        self.is_long = length > LONG;
        let kept = self.chunk.len() + self.spill.len();
        if length > kept {
            self.spill = Vec::new();
            self.spill_room = self.spill_room.max(length);
            return Err(SocketError::Truncated { needed: length, capacity: kept });
        }
        if self.spill.len() <= self.chunk.capacity() - self.chunk.len() {
            self.chunk.extend_from_slice(&self.spill);
            return Ok(self.chunk.split().freeze());
        }
        let mut whole = BytesMut::with_capacity(length);
        whole.extend_from_slice(&self.chunk);
        whole.extend_from_slice(&self.spill);
        if self.spill.len() > SPILL_KEPT {
            self.spill = Vec::new();
        }
        Ok(whole.freeze())
    }
}

impl Default for ReceiveBuffer {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for ReceiveBuffer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReceiveBuffer").field("capacity", &self.capacity()).finish_non_exhaustive()
    }
}

/// Control messages (`cmsg(3)`) as level, type and value.
///
/// They are read as the kernel writes them: a `size_t` and two `int`, then the value, padded to a `size_t`.
struct ControlMessages<'a>(&'a [u8]);

impl<'a> Iterator for ControlMessages<'a> {
    type Item = (i32, i32, &'a [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        let (length, rest) = self.0.split_first_chunk()?;
        let (level, rest) = rest.split_first_chunk()?;
        let (kind, rest) = rest.split_first_chunk()?;
        let length = usize::from_ne_bytes(*length);
        let value = rest.get(..length.checked_sub(self.0.len() - rest.len())?)?;
        self.0 = self.0.get(length.next_multiple_of(size_of::<usize>())..).unwrap_or_default();
        Some((i32::from_ne_bytes(*level), i32::from_ne_bytes(*kind), value))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_messages_end_where_they_are_odd() {
        const HEADER: usize = size_of::<usize>() + 8;
        const LENGTH: usize = HEADER + 4;
        let mut one = [&LENGTH.to_ne_bytes()[..], &1_i32.to_ne_bytes(), &2_i32.to_ne_bytes(), &[3; 4]].concat();
        one.resize(LENGTH.next_multiple_of(size_of::<usize>()), 0);
        let two = [&one[..], &one[..]].concat();
        assert_eq!(ControlMessages(&two).collect::<Vec<_>>(), [(1, 2, &[3; 4][..]); 2]);
        assert_eq!(ControlMessages(&two[..one.len() + LENGTH]).count(), 2);
        for cut in 0..two.len() {
            assert!(ControlMessages(&two[..cut]).count() <= 2);
        }
        for length in [0, 1, HEADER - 1, usize::MAX] {
            let odd = [&length.to_ne_bytes()[..], &[0; 16]].concat();
            assert_eq!(ControlMessages(&odd).count(), 0);
        }
    }
}
