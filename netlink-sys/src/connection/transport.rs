//! Who is at the other end: the kernel, or what stands in for it.

use super::answer::Sent;
use super::error::Error;
use super::fake::Fake;
use super::replay::Replay;
use crate::{NetlinkSocket, ReceiveBuffer, Received, SocketError};

/// What takes requests and answers them.
#[derive(Debug)]
pub enum Transport {
    /// The kernel, by the socket of the connection.
    Kernel(ReceiveBuffer),
    /// A function.
    Fake(Fake),
    /// A recording.
    Replay(Replay),
}

impl Transport {
    /// Whether answers may come later. Those of a stand-in are there as soon as the request has been sent.
    pub const fn is_kernel(&self) -> bool {
        matches!(self, Self::Kernel(_))
    }

    /// Sends a request that has its sequence number.
    pub fn send(&mut self, socket: &NetlinkSocket, sent: &Sent) -> Result<(), Error> {
        match self {
            Self::Kernel(_) => socket.send(sent.sendable.as_bytes())?,
            Self::Fake(fake) => fake.send(sent),
            Self::Replay(replay) => replay.send(sent)?,
        }
        Ok(())
    }

    /// Receives one datagram if there is one, and does not wait.
    pub fn try_receive(&mut self, socket: &NetlinkSocket) -> Result<Received, SocketError> {
        let next = match self {
            Self::Kernel(buffer) => return socket.try_receive(buffer),
            Self::Fake(fake) => fake.receive(),
            Self::Replay(replay) => replay.receive().map(Ok),
        };
        next.unwrap_or(Err(SocketError::WouldBlock { operation: "receive" }))
    }
}
