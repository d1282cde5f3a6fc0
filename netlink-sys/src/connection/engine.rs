//! What every connection has: a socket, the mailroom, and how a request goes out.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use netlink_core::{Exchange, Expect, IntoRequest, Reply, Ticket};

use super::answer::Sent;
use super::error::Error;
use super::mailroom::{Item, Mailroom};
use crate::{NetlinkSocket, ReceiveBuffer, SocketError};

/// A socket and who waits on it.
#[derive(Debug)]
pub struct Engine {
    pub(super) socket: NetlinkSocket,
    protocol: u16,
    pub(super) strict: bool,
    state: Mutex<State>,
}

/// What changes while requests are in flight. It is locked while something is sent, and while what has already arrived is
/// received, but never while anybody waits.
#[derive(Debug)]
pub struct State {
    pub(super) mailroom: Mailroom,
    buffer: ReceiveBuffer,
    /// An overrun was seen, and what was queued before it has not all been read.
    overrun: bool,
    pub(super) closed: bool,
    /// Something has been distributed and nobody has been told.
    pub(super) news: bool,
    /// Threads that wait for another to receive.
    pub(super) followers: usize,
    /// Whether a thread waits for the socket to become readable, on behalf of all.
    pub(super) leader: bool,
}

impl Engine {
    pub fn open(protocol: u16) -> Result<Self, Error> {
        let socket = NetlinkSocket::open(protocol.into())?;
        // Kernels before 4.12, 4.3 and 4.20 do not have these; everything works without, with fewer explanations.
        let _ = socket.set_extended_ack(true);
        // The copy of a request in an error is of no use, and counts against the receive buffer.
        let _ = socket.set_cap_ack(true);
        let strict = socket.set_strict_checking(true).is_ok();
        let exchange = Exchange::new(socket.port(), first_sequence());
        let state = State {
            mailroom: Mailroom::new(exchange),
            buffer: ReceiveBuffer::new(),
            overrun: false,
            closed: false,
            news: false,
            followers: 0,
            leader: false,
        };
        Ok(Self { socket, protocol, strict, state: Mutex::new(state) })
    }

    pub fn lock(&self) -> MutexGuard<'_, State> {
        // The state is consistent between any two of its statements.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Finishes a request.
    pub fn prepare<Q: IntoRequest>(&self, request: Q) -> Result<Sent, Error> {
        let request = request.into_request();
        let family = request.family();
        let expected = family.protocol.number();
        if expected != self.protocol {
            return Err(Error::WrongProtocol { request: request.to_string(), expected, actual: self.protocol });
        }
        let sendable = request.finish().map_err(|(request, source)| Error::Build { request, source })?;
        Ok(Sent { sendable, family })
    }

    /// Stamps and sends a request; `None` if it is a dump and has to wait for another to end, as the kernel refuses a
    /// second one on a socket.
    pub fn begin<R: Reply>(&self, state: &mut State, sent: &mut Sent) -> Result<Option<Ticket>, Error> {
        if state.closed {
            return Err(Error::Closed);
        }
        if R::EXPECT == Expect::Dump && state.mailroom.exchange().is_dumping() {
            return Ok(None);
        }
        self.send(state, sent, R::EXPECT).map(Some)
    }

    /// Stamps and sends a request that need not wait for another.
    pub fn send(&self, state: &mut State, sent: &mut Sent, expect: Expect) -> Result<Ticket, Error> {
        if state.closed {
            return Err(Error::Closed);
        }
        let ticket = state.mailroom.begin(sent.sendable.as_mut_bytes(), expect);
        match self.socket.send(sent.sendable.as_bytes()) {
            Ok(()) => Ok(ticket),
            Err(error) => {
                state.mailroom.cancel(ticket);
                Err(error.into())
            }
        }
    }

    /// Receives one datagram that has already arrived and distributes it. Returns whether there was one, or news of
    /// one that was lost.
    pub fn receive(&self, state: &mut State) -> Result<bool, Error> {
        match self.socket.try_receive(&mut state.buffer) {
            Ok(received) => {
                state.mailroom.distribute(&received);
                state.news = true;
                Ok(true)
            }
            // What is queued is still to be read; only then is it sure what was lost.
            Err(SocketError::Overrun) => {
                state.overrun = true;
                state.mailroom.overrun();
                Ok(true)
            }
            Err(SocketError::WouldBlock { .. }) => {
                let overrun = std::mem::take(&mut state.overrun);
                if overrun {
                    state.mailroom.lost();
                    state.news = true;
                }
                Ok(overrun)
            }
            Err(error) => Err(error.into()),
        }
    }

    /// Receives what has already arrived until something is there for `ticket`. Returns whether it is.
    pub fn collect(&self, state: &mut State, ticket: Ticket, items: &mut VecDeque<Item>) -> Result<bool, Error> {
        loop {
            if state.mailroom.collect(ticket, items) {
                return Ok(true);
            }
            if state.closed {
                return Err(Error::Closed);
            }
            if !self.receive(state)? {
                return Ok(false);
            }
        }
    }
}

/// Sequences begin anywhere, so that an answer to an earlier owner of the port is not taken for ours.
fn first_sequence() -> u32 {
    SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).map_or(1, |time| time.subsec_nanos())
}
