//! A wait for a socket that another thread can end.

use std::os::fd::AsFd;
use std::time::{Duration, Instant};

use nix::poll::{PollFd, PollFlags, ppoll};
use nix::sys::eventfd::{EfdFlags, EventFd};
use nix::sys::time::TimeSpec;

use crate::{NetlinkSocket, SocketError};

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
        // A deadline past the end of the clock is none.
        let deadline = timeout.and_then(|timeout| Instant::now().checked_add(timeout));
        loop {
            let left = deadline.map(|deadline| deadline.saturating_duration_since(Instant::now()));
            // The kernel refuses times its clock cannot hold, so a long wait is several.
            let step = left.map(|left| left.min(Duration::from_secs(1 << 24)));
            let mut poll =
                [PollFd::new(socket.as_fd(), PollFlags::POLLIN), PollFd::new(self.0.as_fd(), PollFlags::POLLIN)];
            match ppoll(&mut poll, step.map(TimeSpec::from_duration), None) {
                Ok(0) if left == step => return Ok(false),
                Ok(0) | Err(nix::errno::Errno::EINTR) => {}
                Ok(_) => {
                    // It may not have happened; then there is nothing to take back.
                    let _ = self.0.read();
                    return Ok(true);
                }
                Err(errno) => return Err(SocketError::system("ppoll", errno.into(), || format!("{socket:?}"))),
            }
        }
    }
}
