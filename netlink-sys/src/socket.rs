//! A socket of any family.

use std::fmt;
use std::io;
use std::net::Shutdown;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, FromRawFd, OwnedFd, RawFd};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use nix::poll::{PollFd, PollFlags};

use crate::address::{PackedAddress, SocketAddress};
use crate::error::SocketError;
use crate::flags::{AcceptFlags, Domain, MessageFlags, SocketType};
use crate::{option, poll};

/// An owned socket of any family, closed on drop and on `exec`.
///
/// Every method takes `&self`, as the kernel orders concurrent calls on one socket. A call interrupted by a signal
/// is taken up again. Where a method returns [`SocketError::WouldBlock`], wait for readiness and repeat it.
///
/// For netlink see [`NetlinkSocket`](crate::NetlinkSocket), which adds what a lossless receive needs.
///
/// ```
/// use netlink_sys::{Domain, MessageFlags, Socket, SocketType};
///
/// let socket = Socket::new(Domain::INET, SocketType::DATAGRAM, 0)?;
/// socket.bind(&"127.0.0.1:0".parse::<std::net::SocketAddr>()?.into())?;
/// let address = socket.local_address()?.expect("an internet socket has an address");
/// socket.send_to(b"hello", &address, MessageFlags::NONE)?;
/// let mut buffer = [0; 16];
/// let (length, sender) = socket.recv_from(&mut buffer, MessageFlags::NONE)?;
/// assert_eq!(&buffer[..length], b"hello");
/// assert_eq!(sender, Some(address));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Socket {
    fd: OwnedFd,
    is_annotated: AtomicBool,
}

impl Socket {
    /// Creates a socket (`socket(2)`), in the network namespace of the calling thread. It is always close-on-exec.
    ///
    /// `protocol` is as the family wants it: a netlink protocol number, 0 for the default of a stream, and for
    /// [`Domain::PACKET`] an ethertype in network byte order, or 0 to receive nothing before [`bind`](Self::bind),
    /// which is the way not to see frames of all interfaces first.
    ///
    /// # Errors
    ///
    /// [`SocketError::System`]: `EPERM` for a raw or packet socket without `CAP_NET_RAW`, `EAFNOSUPPORT` and
    /// `EPROTONOSUPPORT` for what this kernel lacks, `EMFILE` out of files.
    pub fn new(domain: Domain, kind: SocketType, protocol: i32) -> Result<Self, SocketError> {
        // SAFETY: socket(2) takes three integers and touches no memory of ours.
        let raw = retry(|| check(unsafe { libc::socket(domain.0, kind.0 | libc::SOCK_CLOEXEC, protocol) }));
        let raw = raw.map_err(|source| {
            SocketError::system("socket", source, || format!("{domain} type {} protocol {protocol}", kind.0))
        })?;
        // SAFETY: the kernel has just given us this descriptor, so it is open and nobody else owns it.
        Ok(Self { fd: unsafe { OwnedFd::from_raw_fd(raw) }, is_annotated: AtomicBool::new(false) })
    }

    /// Whether the kernel may send control messages of netlink along with what is received.
    pub(crate) fn is_annotated(&self) -> bool {
        self.is_annotated.load(Ordering::Relaxed)
    }

    /// Takes note of an option that was set.
    pub(crate) fn has_option(&self, level: i32, number: i32) {
        if level == libc::SOL_NETLINK && matches!(number, libc::NETLINK_PKTINFO | libc::NETLINK_LISTEN_ALL_NSID) {
            self.is_annotated.store(true, Ordering::Relaxed);
        }
    }

    /// Gives the socket an address (`bind(2)`).
    ///
    /// # Errors
    ///
    /// [`SocketError::System`]: `EADDRINUSE`, `EADDRNOTAVAIL`, or `EACCES`/`EPERM` for a privileged address.
    /// [`SocketError::Address`] if the address has no packed form.
    pub fn bind(&self, address: &SocketAddress) -> Result<(), SocketError> {
        let packed = address.encode()?;
        let bytes = packed.as_bytes();
        let length = address_length(bytes.len());
        // SAFETY: pointer and length are those of one live slice, and bind(2) only reads it.
        retry(|| check(unsafe { libc::bind(self.raw(), bytes.as_ptr().cast(), length) }))
            .map(drop)
            .map_err(|source| self.failed_with("bind", source, address))
    }

    /// Connects to an address (`connect(2)`), or on a datagram socket sets the peer of [`send`](Self::send).
    ///
    /// # Errors
    ///
    /// [`SocketError::WouldBlock`] on a non-blocking socket whose connection is under way: wait until it is
    /// [writable](Self::wait_writable), then ask [`take_error`](Self::take_error).
    /// [`SocketError::System`]: `ECONNREFUSED`, `ETIMEDOUT`, `ENETUNREACH` and others.
    pub fn connect(&self, address: &SocketAddress) -> Result<(), SocketError> {
        const NAME: &str = "connect";
        let packed = address.encode()?;
        let bytes = packed.as_bytes();
        let length = address_length(bytes.len());
        // SAFETY: pointer and length are those of one live slice, and connect(2) only reads it.
        let result = check(unsafe { libc::connect(self.raw(), bytes.as_ptr().cast(), length) });
        match result.as_ref().map_err(io::Error::raw_os_error) {
            Ok(_) => Ok(()),
            Err(Some(libc::EINPROGRESS)) => Err(SocketError::WouldBlock { operation: NAME }),
            // An interrupted connect goes on by itself; a second call would fail with EALREADY.
            Err(Some(libc::EINTR)) => {
                self.wait_writable(None)?;
                match self.take_error()? {
                    None => Ok(()),
                    Some(source) => Err(self.failed_with(NAME, source, address)),
                }
            }
            Err(_) => result.map(drop).map_err(|source| self.failed_with(NAME, source, address)),
        }
    }

    /// Waits for connections (`listen(2)`), with at most `backlog` of them not yet accepted.
    ///
    /// # Errors
    ///
    /// [`SocketError::System`]: `EADDRINUSE`, or `EOPNOTSUPP` on a socket without connections.
    pub fn listen(&self, backlog: i32) -> Result<(), SocketError> {
        // SAFETY: listen(2) takes two integers and touches no memory of ours.
        retry(|| check(unsafe { libc::listen(self.raw(), backlog) }))
            .map(drop)
            .map_err(|source| self.failed("listen", source))
    }

    /// Takes the next connection (`accept4(2)`) and the address of its peer, where it has one.
    ///
    /// # Errors
    ///
    /// [`SocketError::WouldBlock`] if there is none yet and the socket must not wait; [`SocketError::System`]:
    /// `ECONNABORTED` and network errors concern this one connection, so that a server goes on.
    pub fn accept(&self, flags: AcceptFlags) -> Result<(Self, Option<SocketAddress>), SocketError> {
        let (raw, address) = self.with_address("accept", |storage, length| {
            // SAFETY: `storage` and `length` are exclusive pointers to 128 bytes and to that number, which is all
            // accept4(2) writes.
            unsafe { libc::accept4(self.raw(), storage, length, flags.0 | libc::SOCK_CLOEXEC) }
        })?;
        // SAFETY: the kernel has just given us this descriptor, so it is open and nobody else owns it.
        let fd = unsafe { OwnedFd::from_raw_fd(raw) };
        let socket = Self { fd, is_annotated: AtomicBool::new(false) };
        Ok((socket, SocketAddress::decode(address.as_bytes())?))
    }

    /// The address of this end (`getsockname(2)`).
    ///
    /// # Errors
    ///
    /// [`SocketError::Address`] if the kernel gives an address that cannot be read.
    pub fn local_address(&self) -> Result<Option<SocketAddress>, SocketError> {
        let (_, address) = self.with_address("getsockname", |storage, length| {
            // SAFETY: `storage` and `length` are exclusive pointers to 128 bytes and to that number, which is all
            // getsockname(2) writes.
            unsafe { libc::getsockname(self.raw(), storage, length) }
        })?;
        Ok(SocketAddress::decode(address.as_bytes())?)
    }

    /// The address of the other end (`getpeername(2)`).
    ///
    /// # Errors
    ///
    /// [`SocketError::System`]: `ENOTCONN` if there is no other end.
    pub fn peer_address(&self) -> Result<Option<SocketAddress>, SocketError> {
        let (_, address) = self.with_address("getpeername", |storage, length| {
            // SAFETY: `storage` and `length` are exclusive pointers to 128 bytes and to that number, which is all
            // getpeername(2) writes.
            unsafe { libc::getpeername(self.raw(), storage, length) }
        })?;
        Ok(SocketAddress::decode(address.as_bytes())?)
    }

    /// Sends to the peer (`send(2)`) and returns how many bytes were taken: all of a datagram, perhaps fewer of a
    /// stream. A broken stream is an error (`EPIPE`), never a signal.
    ///
    /// # Errors
    ///
    /// [`SocketError::WouldBlock`] if there is no room and the socket must not wait, else [`SocketError::System`].
    pub fn send(&self, data: &[u8], flags: MessageFlags) -> Result<usize, SocketError> {
        let flags = flags.0 | libc::MSG_NOSIGNAL;
        // SAFETY: pointer and length are those of one live slice, and send(2) only reads it. With MSG_ZEROCOPY, which the
        // caller may ask for, it reads later too: pages that it holds itself, whatever has become of the slice.
        retry(|| check_length(unsafe { libc::send(self.raw(), data.as_ptr().cast(), data.len(), flags) }))
            .map_err(|source| self.failed("send", source))
    }

    /// Sends a datagram to an address (`sendto(2)`).
    ///
    /// # Errors
    ///
    /// As [`send`](Self::send), and [`SocketError::Address`] if the address has no packed form.
    pub fn send_to(&self, data: &[u8], address: &SocketAddress, flags: MessageFlags) -> Result<usize, SocketError> {
        let packed = address.encode()?;
        let bytes = packed.as_bytes();
        let length = address_length(bytes.len());
        let flags = flags.0 | libc::MSG_NOSIGNAL;
        retry(|| {
            // SAFETY: both pairs of pointer and length are those of live slices, and sendto(2) only reads them; of
            // MSG_ZEROCOPY see send.
            check_length(unsafe {
                let (data, size) = (data.as_ptr().cast(), data.len());
                libc::sendto(self.raw(), data, size, flags, bytes.as_ptr().cast(), length)
            })
        })
        .map_err(|source| self.failed_with("sendto", source, address))
    }

    /// Receives into a buffer (`recv(2)`) and returns how many bytes there were; 0 is the end of a stream.
    ///
    /// What of a datagram does not fit is lost. With [`MessageFlags::TRUNC`] the length returned is the whole one,
    /// which tells; with [`MessageFlags::PEEK`] too, nothing is lost.
    ///
    /// # Errors
    ///
    /// [`SocketError::WouldBlock`] if nothing is there and the socket must not wait, else [`SocketError::System`].
    pub fn recv(&self, buffer: &mut [u8], flags: MessageFlags) -> Result<usize, SocketError> {
        let (start, room) = (buffer.as_mut_ptr().cast(), buffer.len());
        // SAFETY: pointer and length are those of one exclusive slice, and recv(2) writes no more than that.
        retry(|| check_length(unsafe { libc::recv(self.raw(), start, room, flags.0) }))
            .map_err(|source| self.failed("recv", source))
    }

    /// Receives as [`recv`](Self::recv), and returns the sender, where there is one (`recvfrom(2)`).
    ///
    /// # Errors
    ///
    /// As [`recv`](Self::recv), and [`SocketError::Address`] if the sender's address cannot be read.
    pub fn recv_from(
        &self,
        buffer: &mut [u8],
        flags: MessageFlags,
    ) -> Result<(usize, Option<SocketAddress>), SocketError> {
        let (start, room) = (buffer.as_mut_ptr().cast(), buffer.len());
        let (length, address) = self.with_address("recvfrom", |storage, length| {
            // SAFETY: `start` and `room` are those of one exclusive slice; `storage` and `length` are exclusive
            // pointers to 128 bytes and to that number. recvfrom(2) writes no more than that.
            unsafe { libc::recvfrom(self.raw(), start, room, flags.0, storage, length) }
        })?;
        let length = usize::try_from(length).unwrap_or_default();
        Ok((length, SocketAddress::decode(address.as_bytes())?))
    }

    /// Closes one direction or both (`shutdown(2)`), for every copy of the descriptor.
    ///
    /// # Errors
    ///
    /// [`SocketError::System`]: `ENOTCONN` without a connection.
    pub fn shutdown(&self, how: Shutdown) -> Result<(), SocketError> {
        let how = match how {
            Shutdown::Read => libc::SHUT_RD,
            Shutdown::Write => libc::SHUT_WR,
            Shutdown::Both => libc::SHUT_RDWR,
        };
        // SAFETY: shutdown(2) takes two integers and touches no memory of ours.
        retry(|| check(unsafe { libc::shutdown(self.raw(), how) }))
            .map(drop)
            .map_err(|source| self.failed("shutdown", source))
    }

    /// Takes the error that waits on the socket (`SO_ERROR`, `socket(7)`), such as that of a failed connection.
    ///
    /// # Errors
    ///
    /// [`SocketError::System`] if the question itself fails.
    pub fn take_error(&self) -> Result<Option<io::Error>, SocketError> {
        let error = self.get(option::ERROR)?;
        Ok((error != 0).then(|| io::Error::from_raw_os_error(error)))
    }

    /// Whether calls on this socket return [`SocketError::WouldBlock`] instead of waiting (`O_NONBLOCK`).
    ///
    /// # Errors
    ///
    /// [`SocketError::System`], which is not to be expected.
    pub fn set_nonblocking(&self, nonblocking: bool) -> Result<(), SocketError> {
        let mut value = libc::c_int::from(nonblocking);
        // SAFETY: FIONBIO reads one int behind the pointer, which is live for the call.
        retry(|| check(unsafe { libc::ioctl(self.raw(), libc::FIONBIO, &raw mut value) }))
            .map(drop)
            .map_err(|source| self.failed("ioctl FIONBIO", source))
    }

    /// How long a receive waits before it returns [`SocketError::WouldBlock`] (`SO_RCVTIMEO`); `None` is for ever.
    ///
    /// # Errors
    ///
    /// [`SocketError::System`]: `EDOM` for a time the kernel cannot hold.
    pub fn set_read_timeout(&self, timeout: Option<Duration>) -> Result<(), SocketError> {
        self.set(option::RECEIVE_TIMEOUT, timeout)
    }

    /// How long a send waits before it returns [`SocketError::WouldBlock`] (`SO_SNDTIMEO`); `None` is for ever.
    ///
    /// # Errors
    ///
    /// [`SocketError::System`]: `EDOM` for a time the kernel cannot hold.
    pub fn set_write_timeout(&self, timeout: Option<Duration>) -> Result<(), SocketError> {
        self.set(option::SEND_TIMEOUT, timeout)
    }

    /// Waits until there is something to receive, an error included, or the time is over (`ppoll(2)`).
    ///
    /// Returns whether there is. `None` waits for ever. Signals do not end the wait, nor make it longer.
    ///
    /// # Errors
    ///
    /// [`SocketError::System`], which is not to be expected.
    pub fn wait_readable(&self, timeout: Option<Duration>) -> Result<bool, SocketError> {
        self.wait(PollFlags::POLLIN, timeout)
    }

    /// Waits until there is room to send, an error included, or the time is over (`ppoll(2)`).
    ///
    /// Returns whether there is. `None` waits for ever. Signals do not end the wait, nor make it longer.
    ///
    /// # Errors
    ///
    /// [`SocketError::System`], which is not to be expected.
    pub fn wait_writable(&self, timeout: Option<Duration>) -> Result<bool, SocketError> {
        self.wait(PollFlags::POLLOUT, timeout)
    }

    fn wait(&self, events: PollFlags, timeout: Option<Duration>) -> Result<bool, SocketError> {
        poll::wait(&mut [PollFd::new(self.as_fd(), events)], timeout).map_err(|source| self.failed("ppoll", source))
    }

    /// Runs a call that writes an address, and takes the address over.
    fn with_address<N: Count>(
        &self,
        operation: &'static str,
        mut call: impl FnMut(*mut libc::sockaddr, *mut libc::socklen_t) -> N,
    ) -> Result<(N, PackedAddress), SocketError> {
        let mut address = PackedAddress::empty();
        let storage = address.storage();
        let room = address_length(storage.len());
        let mut length = room;
        let result = retry(|| {
            length = room;
            call(storage.as_mut_ptr().cast(), &raw mut length).check()
        })
        .map_err(|source| self.failed(operation, source))?;
        address.set_length(usize::try_from(length).unwrap_or(usize::MAX));
        Ok((result, address))
    }

    fn raw(&self) -> RawFd {
        self.fd.as_raw_fd()
    }

    pub(crate) fn failed(&self, operation: &'static str, source: io::Error) -> SocketError {
        SocketError::system(operation, source, || format!("{self:?}"))
    }

    fn failed_with(&self, operation: &'static str, source: io::Error, address: &SocketAddress) -> SocketError {
        SocketError::system(operation, source, || format!("{self:?}, {address}"))
    }
}

/// The family and the number of the descriptor.
impl fmt::Debug for Socket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.get(option::DOMAIN) {
            Ok(domain) => write!(f, "{} socket {}", Domain(domain), self.raw()),
            Err(_) => write!(f, "socket {}", self.raw()),
        }
    }
}

impl AsFd for Socket {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.fd.as_fd()
    }
}

impl AsRawFd for Socket {
    fn as_raw_fd(&self) -> RawFd {
        self.raw()
    }
}

/// Takes over a descriptor from elsewhere. One that is no socket fails in every call with `ENOTSOCK`.
impl From<OwnedFd> for Socket {
    fn from(fd: OwnedFd) -> Self {
        // Nobody knows what was asked for elsewhere.
        Self { fd, is_annotated: AtomicBool::new(true) }
    }
}

impl From<Socket> for OwnedFd {
    fn from(socket: Socket) -> Self {
        socket.fd
    }
}

/// The result of a system call: a number, or -1 and `errno`.
trait Count: Copy {
    fn check(self) -> io::Result<Self>;
}

impl Count for libc::c_int {
    fn check(self) -> io::Result<Self> {
        if self < 0 { Err(io::Error::last_os_error()) } else { Ok(self) }
    }
}

impl Count for libc::ssize_t {
    fn check(self) -> io::Result<Self> {
        if self < 0 { Err(io::Error::last_os_error()) } else { Ok(self) }
    }
}

pub(crate) fn check(result: libc::c_int) -> io::Result<libc::c_int> {
    result.check()
}

/// The number of bytes a system call returned.
pub(crate) fn check_length(result: libc::ssize_t) -> io::Result<usize> {
    usize::try_from(result).map_err(|_| io::Error::last_os_error())
}

/// Repeats a call for as long as signals interrupt it.
pub(crate) fn retry<T>(mut call: impl FnMut() -> io::Result<T>) -> io::Result<T> {
    loop {
        match call() {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            result => return result,
        }
    }
}

/// An address has at most 128 bytes.
fn address_length(length: usize) -> libc::socklen_t {
    libc::socklen_t::try_from(length).unwrap_or(libc::socklen_t::MAX)
}
