//! Connections on async-io, which smol and async-std stand on.

use std::io;
use std::os::fd::OwnedFd;

use super::ConnectionOn;
use super::wait::{Async, Readiness};

/// A connection on async-io; it works under any executor.
pub type Connection = ConnectionOn<Async<Registration>>;

/// A socket registered with async-io.
#[derive(Debug)]
pub struct Registration(::async_io::Async<OwnedFd>);

impl Readiness for Registration {
    fn register(fd: OwnedFd) -> io::Result<Self> {
        // The mode of the socket is shared with the connection, which never relies on it.
        ::async_io::Async::new_nonblocking(fd).map(Self)
    }

    async fn readable(&self) -> io::Result<()> {
        self.0.readable().await
    }
}
