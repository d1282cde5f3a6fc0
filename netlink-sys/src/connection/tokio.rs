//! Connections on tokio.

use std::io;
use std::os::fd::OwnedFd;

use tokio::io::Interest;
use tokio::io::unix::AsyncFd;
use tokio::runtime::Handle;

use super::ConnectionOn;
use super::wait::{Async, Readiness};

/// A connection on tokio; it needs a runtime with I/O enabled.
pub type Connection = ConnectionOn<Async<Registration>>;

/// A socket registered with tokio.
#[derive(Debug)]
pub struct Registration(AsyncFd<OwnedFd>);

impl Readiness for Registration {
    fn register(fd: OwnedFd) -> io::Result<Self> {
        // Without a runtime the registration panics.
        Handle::try_current().map_err(io::Error::other)?;
        // SAFETY: an OwnedFd is open as long as it lives and always the same, and nobody takes it out of the AsyncFd.
        let registered = unsafe { AsyncFd::register_with_interest(fd, Interest::READABLE) };
        registered.map(Self).map_err(io::Error::from)
    }

    async fn readable(&self) -> io::Result<()> {
        // Cleared before the socket is read: what arrives in between sets it again.
        self.0.readable().await.map(|mut guard| guard.clear_ready())
    }
}
