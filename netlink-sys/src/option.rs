//! Socket options (`setsockopt(2)`): typed, raw, and the ones of netlink by name.
//!
//! An option is a constant that knows its level, number and type, and [`Socket::get`] and [`Socket::set`] take any:
//!
//! ```
//! use netlink_sys::{Domain, Socket, SocketType, option};
//!
//! let socket = Socket::new(Domain::INET, SocketType::STREAM, 0)?;
//! socket.set(option::REUSE_ADDRESS, true)?;
//! assert!(socket.get(option::REUSE_ADDRESS)?);
//!
//! // One that has no constant here: TCP_NODELAY.
//! const NO_DELAY: option::SocketOption<bool> = option::SocketOption::new("TCP_NODELAY", 6, 1);
//! socket.set(NO_DELAY, true)?;
//! # Ok::<(), netlink_sys::SocketError>(())
//! ```

use std::io;
use std::marker::PhantomData;
use std::os::fd::AsRawFd;
use std::time::Duration;

use crate::error::SocketError;
use crate::netlink::NetlinkSocket;
use crate::socket::{Socket, check, retry};
use layout::Layout;

/// An option of a socket, with the type of its value.
#[derive(Debug)]
pub struct SocketOption<T> {
    name: &'static str,
    level: i32,
    number: i32,
    value: PhantomData<fn() -> T>,
}

impl<T> SocketOption<T> {
    /// An option by its `name` (for errors), level (`SOL_*`) and number (`SO_*` and others).
    pub const fn new(name: &'static str, level: i32, number: i32) -> Self {
        Self { name, level, number, value: PhantomData }
    }
}

impl<T> Clone for SocketOption<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for SocketOption<T> {}

/// A type an option can have: `bool`, `i32`, `u32`, `u64`, or `Option<Duration>` for a timeout.
///
/// Sealed, because a longer value may hold pointers the kernel writes through: see [`Socket::set_raw`].
pub trait OptionValue: Layout {}

mod layout {
    /// How a value is laid out for the kernel.
    pub trait Layout: Sized {
        /// Room for the longest value the kernel gives.
        const ROOM: usize;

        /// The bytes for the kernel.
        fn to_bytes(&self) -> Vec<u8>;

        /// The value of the bytes the kernel gave; `None` if there are too few.
        fn from_bytes(bytes: &[u8]) -> Option<Self>;
    }
}

macro_rules! integer_option {
    ($($integer:ty),*) => {$(
        impl OptionValue for $integer {}

        impl Layout for $integer {
            const ROOM: usize = size_of::<Self>();

            fn to_bytes(&self) -> Vec<u8> {
                self.to_ne_bytes().to_vec()
            }

            fn from_bytes(bytes: &[u8]) -> Option<Self> {
                bytes.first_chunk().copied().map(Self::from_ne_bytes)
            }
        }
    )*};
}

integer_option!(i32, u32, u64);

/// An `int`, of which the kernel asks only whether it is zero.
impl OptionValue for bool {}

impl Layout for bool {
    const ROOM: usize = size_of::<libc::c_int>();

    fn to_bytes(&self) -> Vec<u8> {
        libc::c_int::from(*self).to_bytes()
    }

    fn from_bytes(bytes: &[u8]) -> Option<Self> {
        libc::c_int::from_bytes(bytes).map(|value| value != 0)
    }
}

/// Seconds and microseconds, each a `long`: what the kernel takes from every C library, whatever its `time_t`.
///
/// `None` is no limit. What is shorter than a microsecond becomes one, since 0 has that meaning.
impl OptionValue for Option<Duration> {}

impl Layout for Option<Duration> {
    const ROOM: usize = 2 * size_of::<libc::c_long>();

    fn to_bytes(&self) -> Vec<u8> {
        let time = self.map_or(Duration::ZERO, |time| time.max(Duration::from_micros(1)));
        let seconds = libc::c_long::try_from(time.as_secs()).unwrap_or(libc::c_long::MAX);
        let micros = libc::c_long::from(i32::try_from(time.subsec_micros()).unwrap_or_default());
        [seconds.to_ne_bytes(), micros.to_ne_bytes()].concat()
    }

    fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (seconds, rest) = bytes.split_first_chunk()?;
        let seconds = u64::try_from(libc::c_long::from_ne_bytes(*seconds)).ok()?;
        let micros = u64::try_from(libc::c_long::from_ne_bytes(*rest.first_chunk()?)).ok()?;
        let time = Duration::from_secs(seconds) + Duration::from_micros(micros);
        Some((!time.is_zero()).then_some(time))
    }
}

macro_rules! options {
    ($level:ident: $($(#[$doc:meta])* $name:ident: $type:ty = $number:ident;)*) => {$(
        $(#[$doc])*
        pub const $name: SocketOption<$type> = SocketOption::new(stringify!($number), libc::$level, libc::$number);
    )*};
}

options! { SOL_SOCKET:
    /// The address family (read only).
    DOMAIN: i32 = SO_DOMAIN;
    /// The socket type (read only).
    TYPE: i32 = SO_TYPE;
    /// The protocol (read only).
    PROTOCOL: i32 = SO_PROTOCOL;
    /// The error that waits on the socket; reading takes it. See [`Socket::take_error`].
    ERROR: i32 = SO_ERROR;
    /// Bind to an address that an ended connection still holds.
    REUSE_ADDRESS: bool = SO_REUSEADDR;
    /// Several sockets of one user share an address.
    REUSE_PORT: bool = SO_REUSEPORT;
    /// Send to broadcast addresses.
    BROADCAST: bool = SO_BROADCAST;
    /// Watch an idle connection.
    KEEP_ALIVE: bool = SO_KEEPALIVE;
    /// The mark for routing and filters; takes `CAP_NET_ADMIN`.
    MARK: u32 = SO_MARK;
    /// The priority of what is sent.
    PRIORITY: u32 = SO_PRIORITY;
    /// Keep the filter there is for good; it cannot be taken back. See [`Socket::lock_filter`].
    LOCK_FILTER: bool = SO_LOCK_FILTER;
    /// How long a receive waits; `None` is for ever.
    RECEIVE_TIMEOUT: Option<Duration> = SO_RCVTIMEO;
    /// How long a send waits; `None` is for ever.
    SEND_TIMEOUT: Option<Duration> = SO_SNDTIMEO;
    /// The receive buffer in bytes; the kernel doubles what is set. See [`Socket::set_receive_buffer`].
    RECEIVE_BUFFER: i32 = SO_RCVBUF;
    /// The receive buffer beyond the limit of the system; takes `CAP_NET_ADMIN` (write only).
    RECEIVE_BUFFER_FORCE: i32 = SO_RCVBUFFORCE;
    /// The send buffer in bytes; the kernel doubles what is set. See [`Socket::set_send_buffer`].
    SEND_BUFFER: i32 = SO_SNDBUF;
    /// The send buffer beyond the limit of the system; takes `CAP_NET_ADMIN` (write only).
    SEND_BUFFER_FORCE: i32 = SO_SNDBUFFORCE;
}

options! { SOL_NETLINK:
    /// Join a multicast group (write only). See [`NetlinkSocket::join`].
    ADD_MEMBERSHIP: u32 = NETLINK_ADD_MEMBERSHIP;
    /// Leave a multicast group (write only). See [`NetlinkSocket::leave`].
    DROP_MEMBERSHIP: u32 = NETLINK_DROP_MEMBERSHIP;
    /// Say which group a message came through. See [`NetlinkSocket::set_packet_info`].
    PACKET_INFO: bool = NETLINK_PKTINFO;
    /// Report to a sender that its multicast was not delivered. See [`NetlinkSocket::set_broadcast_error`].
    BROADCAST_ERROR: bool = NETLINK_BROADCAST_ERROR;
    /// Do not report lost messages. See [`NetlinkSocket::set_no_enobufs`].
    NO_ENOBUFS: bool = NETLINK_NO_ENOBUFS;
    /// Hear the events of other network namespaces. See [`NetlinkSocket::set_listen_all_namespaces`].
    LISTEN_ALL_NSID: bool = NETLINK_LISTEN_ALL_NSID;
    /// Acknowledge without the request. See [`NetlinkSocket::set_cap_ack`].
    CAP_ACK: bool = NETLINK_CAP_ACK;
    /// Explain errors. See [`NetlinkSocket::set_extended_ack`].
    EXTENDED_ACK: bool = NETLINK_EXT_ACK;
    /// Check requests strictly. See [`NetlinkSocket::set_strict_checking`].
    STRICT_CHECK: bool = NETLINK_GET_STRICT_CHK;
}

impl Socket {
    /// Reads an option (`getsockopt(2)`).
    ///
    /// # Errors
    ///
    /// [`SocketError::System`]: `ENOPROTOOPT` if the kernel does not know the option, `EINVAL` if the value is
    /// shorter than its type.
    pub fn get<T: OptionValue>(&self, option: SocketOption<T>) -> Result<T, SocketError> {
        self.get_raw(option.level, option.number, T::ROOM)
            .and_then(|value| T::from_bytes(&value).ok_or_else(|| io::Error::from_raw_os_error(libc::EINVAL)))
            .map_err(|source| self.option_failed("getsockopt", option.name, source))
    }

    /// Sets an option (`setsockopt(2)`).
    ///
    /// # Errors
    ///
    /// [`SocketError::System`]: `ENOPROTOOPT` if the kernel does not know the option, `EPERM` without the
    /// capability it takes, `EINVAL` for a value it does not like.
    pub fn set<T: OptionValue>(&self, option: SocketOption<T>, value: T) -> Result<(), SocketError> {
        // SAFETY: a value has at most 16 bytes, too few for any structure through which the kernel would write. Through
        // that of a filter program, which fits, it reads; an address that is not mapped is EFAULT.
        let result = unsafe { self.set_raw(option.level, option.number, &value.to_bytes()) };
        result.map_err(|source| self.option_failed("setsockopt", option.name, source))
    }

    /// Reads an option as bytes, at most `room` of them.
    ///
    /// The kernel is given zeros, so options that take a question in their value cannot be read this way; some of
    /// them would write to addresses found in it. Neither can `SO_GET_FILTER`, whose length is not in bytes.
    ///
    /// # Errors
    ///
    /// What the kernel answered, as it is.
    pub fn get_raw(&self, level: i32, number: i32, room: usize) -> io::Result<Vec<u8>> {
        let (mut value, length) = self.get_with_length(level, number, room)?;
        value.truncate(length);
        Ok(value)
    }

    /// Reads an option, and returns too the length the kernel reports, which can be more than fitted.
    fn get_with_length(&self, level: i32, number: i32, room: usize) -> io::Result<(Vec<u8>, usize)> {
        // The kernel takes the length of this one as a number of instructions, of eight bytes each, and would write
        // past the end.
        if (level, number) == (libc::SOL_SOCKET, libc::SO_GET_FILTER) {
            return Err(io::ErrorKind::InvalidInput.into());
        }
        let mut value = vec![0; room];
        let room = libc::socklen_t::try_from(room).map_err(|_| io::ErrorKind::InvalidInput)?;
        let mut length = room;
        retry(|| {
            length = room;
            let start = value.as_mut_ptr().cast();
            // SAFETY: `start` and `length` describe one exclusive slice, and getsockopt(2) writes no more than that
            // and the length itself: lengths are in bytes, but for the option refused above, and the addresses some
            // options would have it follow are null.
            check(unsafe { libc::getsockopt(self.as_raw_fd(), level, number, start, &raw mut length) })
        })?;
        Ok((value, usize::try_from(length).unwrap_or(usize::MAX)))
    }

    /// Sets an option to bytes.
    ///
    /// # Errors
    ///
    /// What the kernel answered, as it is.
    ///
    /// # Safety
    ///
    /// Where the value of this option holds an address, such as that of a filter program or of the counters an
    /// iptables replacement returns, memory at that address must be valid for what the kernel does with it.
    pub unsafe fn set_raw(&self, level: i32, number: i32, value: &[u8]) -> io::Result<()> {
        let length = libc::socklen_t::try_from(value.len()).map_err(|_| io::ErrorKind::InvalidInput)?;
        let start = value.as_ptr().cast();
        // SAFETY: `start` and `length` are those of one live slice, which setsockopt(2) reads; the caller answers
        // for addresses in it.
        retry(|| check(unsafe { libc::setsockopt(self.as_raw_fd(), level, number, start, length) }))?;
        self.has_option(level, number);
        Ok(())
    }

    /// Uses one interface alone, by name (`SO_BINDTODEVICE`, `socket(7)`); an empty name is any.
    ///
    /// # Errors
    ///
    /// [`SocketError::System`]: `ENODEV` if there is no such interface, `EPERM` to change it without `CAP_NET_RAW`.
    pub fn bind_to_device(&self, name: &[u8]) -> Result<(), SocketError> {
        // SAFETY: the value is a name: the kernel reads at most 16 bytes of it and follows nothing.
        let result = unsafe { self.set_raw(libc::SOL_SOCKET, libc::SO_BINDTODEVICE, name) };
        result.map_err(|source| self.option_failed("setsockopt", "SO_BINDTODEVICE", source))
    }

    /// Asks for a receive buffer of `bytes` and returns the size obtained.
    ///
    /// The limit of the system (`net.core.rmem_max`) is passed over where `CAP_NET_ADMIN` allows it. The size
    /// obtained is what the kernel counts against: twice what was set, as it pays for its own headers from it.
    ///
    /// # Errors
    ///
    /// [`SocketError::System`], which is not to be expected.
    pub fn set_receive_buffer(&self, bytes: usize) -> Result<usize, SocketError> {
        self.set_buffer(bytes, RECEIVE_BUFFER_FORCE, RECEIVE_BUFFER)
    }

    /// The size of the receive buffer, as the kernel counts it.
    ///
    /// # Errors
    ///
    /// [`SocketError::System`], which is not to be expected.
    pub fn receive_buffer(&self) -> Result<usize, SocketError> {
        Ok(usize::try_from(self.get(RECEIVE_BUFFER)?).unwrap_or_default())
    }

    /// Asks for a send buffer of `bytes` and returns the size obtained, as
    /// [`set_receive_buffer`](Self::set_receive_buffer) does. A netlink message must fit into it whole.
    ///
    /// # Errors
    ///
    /// [`SocketError::System`], which is not to be expected.
    pub fn set_send_buffer(&self, bytes: usize) -> Result<usize, SocketError> {
        self.set_buffer(bytes, SEND_BUFFER_FORCE, SEND_BUFFER)
    }

    /// The size of the send buffer, as the kernel counts it.
    ///
    /// # Errors
    ///
    /// [`SocketError::System`], which is not to be expected.
    pub fn send_buffer(&self) -> Result<usize, SocketError> {
        Ok(usize::try_from(self.get(SEND_BUFFER)?).unwrap_or_default())
    }

    fn set_buffer(
        &self,
        bytes: usize,
        force: SocketOption<i32>,
        plain: SocketOption<i32>,
    ) -> Result<usize, SocketError> {
        let size = i32::try_from(bytes).unwrap_or(i32::MAX);
        match self.set(force, size) {
            Err(error) if error.errno() == Some(libc::EPERM) => self.set(plain, size)?,
            result => result?,
        }
        Ok(usize::try_from(self.get(plain)?).unwrap_or_default())
    }

    fn option_failed(&self, operation: &'static str, option: &str, source: io::Error) -> SocketError {
        SocketError::system(operation, source, || format!("{option} of socket {}", self.as_raw_fd()))
    }
}

/// Options of netlink (`netlink(7)`), and membership in multicast groups. Groups are numbers from 1 on, not bits.
impl NetlinkSocket {
    /// Joins a multicast group, of any number (`NETLINK_ADD_MEMBERSHIP`).
    ///
    /// # Errors
    ///
    /// [`SocketError::System`]: `EINVAL` if the protocol has no such group, `EPERM` if it takes `CAP_NET_ADMIN`.
    pub fn join(&self, group: u32) -> Result<(), SocketError> {
        self.socket().set(ADD_MEMBERSHIP, group)
    }

    /// Leaves a multicast group (`NETLINK_DROP_MEMBERSHIP`). Messages already queued still arrive.
    ///
    /// # Errors
    ///
    /// As [`join`](Self::join). To leave a group one is not in is no error.
    pub fn leave(&self, group: u32) -> Result<(), SocketError> {
        self.socket().set(DROP_MEMBERSHIP, group)
    }

    /// The multicast groups this socket is in, in order (`NETLINK_LIST_MEMBERSHIPS`, Linux 4.2).
    ///
    /// # Errors
    ///
    /// [`SocketError::System`]: `ENOPROTOOPT` on older kernels.
    pub fn groups(&self) -> Result<Vec<u32>, SocketError> {
        let mut room = 512;
        let bytes = loop {
            let (mut bytes, length) = self
                .socket()
                .get_with_length(libc::SOL_NETLINK, libc::NETLINK_LIST_MEMBERSHIPS, room)
                .map_err(|source| self.socket().option_failed("getsockopt", "NETLINK_LIST_MEMBERSHIPS", source))?;
            // The kernel writes whole words; some releases report a length that ends within one.
            let length = length.next_multiple_of(size_of::<u32>());
            if length <= room {
                bytes.truncate(length);
                break bytes;
            }
            room = length;
        };
        let words = bytes.chunks_exact(4).map(|word| u32::from_ne_bytes([word[0], word[1], word[2], word[3]]));
        let groups =
            |(first, word): (u32, u32)| (0..32).filter(move |bit| word >> bit & 1 == 1).map(move |bit| first + bit);
        Ok((1..).step_by(32).zip(words).flat_map(groups).collect())
    }

    /// Lets the kernel check requests for data strictly (`NETLINK_GET_STRICT_CHK`, Linux 4.20): dumps are filtered
    /// by what the request says, and a request with surplus fields is refused instead of answered with everything.
    ///
    /// # Errors
    ///
    /// [`SocketError::System`]: `ENOPROTOOPT` on older kernels.
    pub fn set_strict_checking(&self, on: bool) -> Result<(), SocketError> {
        self.socket().set(STRICT_CHECK, on)
    }

    /// Lets the kernel explain errors, in words and with the offset of the attribute (`NETLINK_EXT_ACK`, Linux 4.12).
    ///
    /// # Errors
    ///
    /// [`SocketError::System`]: `ENOPROTOOPT` on older kernels.
    pub fn set_extended_ack(&self, on: bool) -> Result<(), SocketError> {
        self.socket().set(EXTENDED_ACK, on)
    }

    /// Lets the kernel leave the request out of an error message but for its header (`NETLINK_CAP_ACK`, Linux 4.3).
    /// Otherwise the answer to a large request is as large, and may not fit into the receive buffer.
    ///
    /// # Errors
    ///
    /// [`SocketError::System`]: `ENOPROTOOPT` on older kernels.
    pub fn set_cap_ack(&self, on: bool) -> Result<(), SocketError> {
        self.socket().set(CAP_ACK, on)
    }

    /// Lets a send to a group fail with `ENOBUFS` if a listener could not be served (`NETLINK_BROADCAST_ERROR`).
    ///
    /// # Errors
    ///
    /// [`SocketError::System`], which is not to be expected.
    pub fn set_broadcast_error(&self, on: bool) -> Result<(), SocketError> {
        self.socket().set(BROADCAST_ERROR, on)
    }

    /// Lets losses go unreported (`NETLINK_NO_ENOBUFS`): no [`SocketError::Overrun`] any more, and no pause until
    /// the queue is read. For those alone who count nothing, such as a logger of packets; a connection would wait for
    /// an answer that was lost.
    ///
    /// # Errors
    ///
    /// [`SocketError::System`], which is not to be expected.
    pub fn set_no_enobufs(&self, on: bool) -> Result<(), SocketError> {
        self.socket().set(NO_ENOBUFS, on)
    }

    /// Lets each datagram say which group it came through, of any number (`NETLINK_PKTINFO`);
    /// see [`Received::group`](crate::Received::group).
    ///
    /// # Errors
    ///
    /// [`SocketError::System`], which is not to be expected.
    pub fn set_packet_info(&self, on: bool) -> Result<(), SocketError> {
        self.socket().set(PACKET_INFO, on)
    }

    /// Hears the events of every network namespace that has an id in this one (`NETLINK_LISTEN_ALL_NSID`, Linux
    /// 4.2); see [`Received::namespace_id`](crate::Received::namespace_id). Linux 6.1 does not say whether it is on: `ENOPROTOOPT`
    /// when the option is read.
    ///
    /// # Errors
    ///
    /// [`SocketError::System`]: `EPERM` without `CAP_NET_BROADCAST`, `ENOPROTOOPT` on older kernels.
    pub fn set_listen_all_namespaces(&self, on: bool) -> Result<(), SocketError> {
        self.socket().set(LISTEN_ALL_NSID, on)
    }
}
