//! Listening.

use std::time::Duration;

use bytes::Bytes;
use netlink_sys::{Deadline, Namespace, NamespaceError, NetlinkSocket, ReceiveBuffer, SocketError, open_in, protocol};

/// The group the kernel tells, as a bit.
const KERNEL: u32 = 1;
/// The group udev tells, as a bit.
const UDEV: u32 = 2;

/// A socket that hears of devices. It needs no privilege.
///
/// The kernel tells of network devices in their own network namespace, and of all others in the first of each user namespace.
///
/// ```no_run
/// use netlink_uevent::{Uevent, Uevents};
///
/// let mut events = Uevents::of_kernel()?;
/// while let Some(datagram) = events.next_within(None)? {
///     let event = Uevent::parse(&datagram)?;
///     println!("{} {}", event.action(), event.path());
/// }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Uevents {
    socket: NetlinkSocket,
    buffer: ReceiveBuffer,
    of_kernel: bool,
}

/// Why there is nothing to hear.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ListenError {
    /// The socket.
    #[error("listening to events of devices: {0}")]
    Socket(#[from] SocketError),
    /// The namespace cannot be entered.
    #[error("listening to events of devices: {0}")]
    Namespace(#[from] NamespaceError),
}

impl Uevents {
    /// Listens to the kernel, in the network namespace of the calling thread.
    ///
    /// # Errors
    ///
    /// [`ListenError::Socket`] if there is no socket to be had.
    pub fn of_kernel() -> Result<Self, ListenError> {
        Self::bind(KERNEL)
    }

    /// Listens to the kernel in another network namespace. The calling thread stays where it is.
    ///
    /// # Errors
    ///
    /// [`ListenError::Namespace`] if it cannot be entered, else as [`of_kernel`](Self::of_kernel).
    pub fn of_kernel_in(namespace: &Namespace) -> Result<Self, ListenError> {
        open_in(namespace, Self::of_kernel)?
    }

    /// Listens to udev, which tells of a device when it is ready to be used.
    ///
    /// # Errors
    ///
    /// As [`of_kernel`](Self::of_kernel).
    pub fn of_udev() -> Result<Self, ListenError> {
        Self::bind(UDEV)
    }

    fn bind(group: u32) -> Result<Self, ListenError> {
        let socket = NetlinkSocket::bind(protocol::KOBJECT_UEVENT.into(), 0, group)?;
        Ok(Self { socket, buffer: ReceiveBuffer::new(), of_kernel: group == KERNEL })
    }

    /// The next event, for [`Uevent::parse`](crate::Uevent::parse); `None` if there is none in that time. `None` waits for ever. What does not come from the
    /// kernel, where it is listened to, is passed over.
    ///
    /// # Errors
    ///
    /// [`ListenError::Socket`], also where events were lost (`ENOBUFS`).
    pub fn next_within(&mut self, timeout: Option<Duration>) -> Result<Option<Bytes>, ListenError> {
        let deadline = Deadline::after(timeout);
        loop {
            if !self.socket.wait_readable(deadline.left())? {
                return Ok(None);
            }
            let received = self.socket.receive(&mut self.buffer)?;
            if received.port == 0 || !self.of_kernel {
                return Ok(Some(received.data));
            }
        }
    }
}
