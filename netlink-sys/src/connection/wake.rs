//! A wait for a socket that another thread can end.

use std::os::fd::AsFd;
use std::time::Duration;

use nix::poll::{PollFd, PollFlags};
use nix::sys::eventfd::{EfdFlags, EventFd};

use crate::{NetlinkSocket, SocketError, poll};

/// An event that ends the wait of whoever waits, or else the next one.
#[derive(Debug)]
pub struct Wake(EventFd);

impl Wake {
    pub fn new() -> Result<Self, SocketError> {
        let event = EventFd::from_value_and_flags(0, EfdFlags::EFD_CLOEXEC | EfdFlags::EFD_NONBLOCK);
        event.map(Self).map_err(|errno| SocketError::system("eventfd", errno.into(), || "a connection".to_string()))
    }

    /// Makes the event happen.
    pub fn wake(&self) {
        // It cannot fail but when the counter is full, and then it has happened.
        let _ = self.0.write(1);
    }

    /// Waits until the socket is readable or the event has happened. Returns whether either is so before the time is
    /// over.
    pub fn wait(&self, socket: &NetlinkSocket, timeout: Option<Duration>) -> Result<bool, SocketError> {
        let mut either =
            [PollFd::new(socket.as_fd(), PollFlags::POLLIN), PollFd::new(self.0.as_fd(), PollFlags::POLLIN)];
        let ready = poll::wait(&mut either, timeout)
            .map_err(|source| SocketError::system("ppoll", source, || format!("{socket:?}")))?;
        // The event may not have happened; then there is nothing to take back.
        let _ = self.0.read();
        Ok(ready)
    }
}
