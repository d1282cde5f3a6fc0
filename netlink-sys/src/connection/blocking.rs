//! The connection that blocks.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use bytes::Bytes;
use netlink_core::schema::{Family, Protocol};
use netlink_core::{
    Ack, AttributeSet, End, Exchange, Expect, IntoRequest, Many, MessageError, MessageType, One, Origin, Output, Reply,
    Sendable, Ticket,
};

use super::error::{Error, MalformedReply};
use crate::{Namespace, NetlinkSocket, ReceiveBuffer, Received, SocketError, open_in};

/// A connection to the kernel over one netlink socket, whose calls block until they are answered.
///
/// It can be shared between threads: replies find their callers, and nobody who sends waits for one who receives.
/// Dropping a dump half-way leaves the connection usable at once.
#[derive(Debug)]
pub struct Connection {
    socket: NetlinkSocket,
    protocol: u16,
    strict: bool,
    state: Mutex<State>,
    /// Signalled after each datagram: what was waited for may have come, or nobody receives any more.
    received: Condvar,
}

#[derive(Debug)]
struct State {
    exchange: Exchange,
    inboxes: BTreeMap<Ticket, VecDeque<Item>>,
    /// The buffer, while nobody receives. Whoever waits for a reply and finds it receives for all.
    buffer: Option<ReceiveBuffer>,
}

/// Something that came for a ticket.
#[derive(Debug)]
enum Item {
    Reply(MessageType, Bytes),
    End(End),
    Lost,
    Malformed(MessageError),
}

impl Connection {
    /// Opens a connection to a netlink protocol, by number (`NETLINK_ROUTE` is 0), in the thread's network namespace.
    ///
    /// Extended acknowledgements and strict checking of requests are asked for; a kernel that does not have them is
    /// used without ([`is_strict`](Self::is_strict)).
    ///
    /// # Errors
    ///
    /// [`Error::Socket`] if the kernel does not have the protocol or refuses the socket.
    pub fn open(protocol: u16) -> Result<Self, Error> {
        let socket = NetlinkSocket::open(protocol.into())?;
        // Kernels before 4.12 and 4.20 do not have these; everything works without, with fewer explanations.
        let _ = socket.set_extended_ack(true);
        let strict = socket.set_strict_checking(true).is_ok();
        let exchange = Exchange::new(socket.port(), first_sequence());
        Ok(Self {
            socket,
            protocol,
            strict,
            state: Mutex::new(State { exchange, inboxes: BTreeMap::new(), buffer: Some(ReceiveBuffer::new()) }),
            received: Condvar::new(),
        })
    }

    /// Opens a connection in another network namespace. The calling thread stays where it is.
    ///
    /// # Errors
    ///
    /// [`Error::Namespace`] if it cannot be entered, else as [`open`](Self::open).
    pub fn open_in(namespace: &Namespace, protocol: u16) -> Result<Self, Error> {
        open_in(namespace, || Self::open(protocol))?
    }

    /// Whether the kernel checks requests strictly (`NETLINK_GET_STRICT_CHK`): dumps are then filtered by the kernel,
    /// and attributes it does not know are refused and not ignored.
    #[must_use]
    pub const fn is_strict(&self) -> bool {
        self.strict
    }

    /// The socket, for its options.
    #[must_use]
    pub const fn socket(&self) -> &NetlinkSocket {
        &self.socket
    }

    /// How many messages were dropped: those of other processes, and answers nobody waits for.
    #[must_use]
    pub fn dropped(&self) -> netlink_core::Dropped {
        self.lock().exchange.dropped()
    }

    /// Sends a request and returns what it is answered with: nothing for an acknowledgement, one message, or an
    /// iterator of messages.
    ///
    /// A request of generic netlink must have its message type set ([`netlink_core::Request::set_message_type`]); the
    /// connection of `netlink-generic` sees to it.
    ///
    /// # Errors
    ///
    /// [`Error::Refused`] has what the kernel said; the others are about the way there and back.
    pub fn call<Q>(&self, request: Q) -> Result<<Q::Reply as Answered>::Output<'_>, Error>
    where
        Q: IntoRequest,
        Q::Reply: Answered,
    {
        let request = request.into_request();
        let family = request.family();
        let expected = family.protocol.number();
        if expected != self.protocol {
            return Err(Error::WrongProtocol { request: request.to_string(), expected, actual: self.protocol });
        }
        let sendable = request.finish().map_err(|(request, source)| Error::Build { request, source })?;
        let call = self.begin(sendable, family, <Q::Reply as Reply>::EXPECT)?;
        <Q::Reply as Answered>::receive(call)
    }

    /// Stamps and sends a request.
    fn begin(&self, mut sendable: Sendable, family: &'static Family, expect: Expect) -> Result<Call<'_>, Error> {
        let mut state = self.lock();
        // The kernel refuses a second dump on a socket, so the first is read to its end. Whoever listens to it
        // finds the messages in its inbox.
        while expect == Expect::Dump && state.exchange.is_dumping() {
            state = self.receive(state)?;
        }
        let ticket = state.exchange.begin(sendable.as_mut_bytes(), expect);
        state.inboxes.insert(ticket, VecDeque::new());
        if let Err(error) = self.socket.send(sendable.as_bytes()) {
            state.exchange.cancel(ticket);
            state.inboxes.remove(&ticket);
            return Err(error.into());
        }
        Ok(Call { connection: self, ticket, sendable, family, items: VecDeque::new() })
    }

    /// Receives one datagram and distributes it, or waits until somebody else has.
    fn receive<'s>(&'s self, mut state: MutexGuard<'s, State>) -> Result<MutexGuard<'s, State>, Error> {
        let Some(mut buffer) = state.buffer.take() else {
            return Ok(self.received.wait(state).unwrap_or_else(PoisonError::into_inner));
        };
        drop(state);
        let received = self.socket.receive(&mut buffer);
        let mut state = self.lock();
        state.buffer = Some(buffer);
        let result = match received {
            Ok(received) => {
                state.distribute(&received);
                Ok(())
            }
            // What is queued is still to be read; only then is it sure what was lost.
            Err(SocketError::Overrun) => self.drain(&mut state),
            Err(error) => Err(error.into()),
        };
        self.received.notify_all();
        result.map(|()| state)
    }

    /// After an overrun: reads what is left, then tells those whose answer has not come.
    fn drain(&self, state: &mut State) -> Result<(), Error> {
        let Some(mut buffer) = state.buffer.take() else { return Ok(()) };
        let result = loop {
            match self.socket.try_receive(&mut buffer) {
                Ok(received) => state.distribute(&received),
                Err(SocketError::Overrun) => {}
                Err(SocketError::WouldBlock { .. }) => break Ok(()),
                Err(error) => break Err(error.into()),
            }
        };
        state.buffer = Some(buffer);
        for ticket in state.exchange.lost() {
            state.deliver(ticket, Item::Lost);
        }
        result
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        // The state is consistent between any two of its statements.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn distribute(&mut self, received: &Received) {
        let Self { exchange, inboxes, .. } = self;
        let origin = Origin { port: received.port, multicast: received.groups != 0 || received.group.is_some() };
        let datagram = &received.data;
        for output in exchange.feed(origin, datagram) {
            let (ticket, item) = match output {
                Output::Reply(ticket, message) => {
                    (ticket, Item::Reply(message.header.message_type, datagram.slice_ref(message.payload)))
                }
                Output::End(ticket, end) => (ticket, Item::End(end)),
                Output::Malformed(error) => {
                    // Nobody knows whose the rest was: all are told.
                    for inbox in inboxes.values_mut() {
                        inbox.push_back(Item::Malformed(error));
                    }
                    continue;
                }
                // Nothing has been subscribed to, and a notice of loss says nothing about a request.
                _ => continue,
            };
            if let Some(inbox) = inboxes.get_mut(&ticket) {
                inbox.push_back(item);
            }
        }
    }

    fn deliver(&mut self, ticket: Ticket, item: Item) {
        if let Some(inbox) = self.inboxes.get_mut(&ticket) {
            inbox.push_back(item);
        }
    }
}

/// A request that has been sent.
#[derive(Debug)]
pub struct Call<'c> {
    connection: &'c Connection,
    ticket: Ticket,
    sendable: Sendable,
    family: &'static Family,
    /// Items taken out of the inbox together.
    items: VecDeque<Item>,
}

impl Call<'_> {
    /// The next item that came for this request.
    fn next(&mut self) -> Result<Item, Error> {
        if let Some(item) = self.items.pop_front() {
            return Ok(item);
        }
        let mut state = self.connection.lock();
        loop {
            if let Some(inbox) = state.inboxes.get_mut(&self.ticket)
                && !inbox.is_empty()
            {
                std::mem::swap(inbox, &mut self.items);
                drop(state);
                return self.next();
            }
            state = self.connection.receive(state)?;
        }
    }

    /// Views a message of the reply.
    fn view<S: AttributeSet>(&self, message_type: MessageType, whole: &Bytes) -> Result<S::Owned, Error> {
        let payload = whole.slice(self.family.protocol.header_size().min(whole.len())..);
        // Generic netlink has the number of the family there, and the operation in the first byte.
        let operation = match self.family.protocol {
            Protocol::Raw(_) => message_type.0,
            Protocol::Generic { .. } => whole.first().copied().unwrap_or_default().into(),
        };
        if self.sendable.operation().reply.is_some_and(|reply| reply.value != operation) {
            return Err(Error::Unexpected {
                request: self.sendable.describe(),
                family: self.family.name,
                message_type: operation,
                payload: whole.clone(),
            });
        }
        S::owned(payload.clone()).map_err(|source| {
            let request = self.sendable.describe();
            Error::Malformed(Box::new(MalformedReply { request, family: self.family.name, source, payload }))
        })
    }

    /// How the reply ended, as a result.
    fn ended(&self, end: End) -> Result<(), Error> {
        if !end.answer.errno.is_ok() {
            return Err(Error::Refused(Box::new(self.sendable.refused(end.answer))));
        }
        if end.interrupted {
            return Err(Error::Interrupted { request: self.sendable.describe() });
        }
        Ok(())
    }

    fn lost(&self) -> Error {
        Error::Overrun { request: self.sendable.describe() }
    }

    fn malformed(&self, source: MessageError) -> Error {
        Error::Datagram { request: self.sendable.describe(), source }
    }
}

impl Drop for Call<'_> {
    fn drop(&mut self) {
        let mut state = self.connection.lock();
        state.exchange.abandon(self.ticket);
        state.inboxes.remove(&self.ticket);
    }
}

/// What a kind of reply is on a connection that blocks: implemented for [`Ack`], [`One`] and [`Many`].
pub trait Answered: Reply + Sized {
    /// What [`Connection::call`] returns.
    type Output<'c>;

    /// Receives the reply.
    #[doc(hidden)]
    fn receive(call: Call<'_>) -> Result<Self::Output<'_>, Error>;
}

impl Answered for Ack {
    type Output<'c> = ();

    fn receive(mut call: Call<'_>) -> Result<(), Error> {
        loop {
            match call.next()? {
                // What an echo replies is not asked for here.
                Item::Reply(..) => {}
                Item::End(end) => return call.ended(end),
                Item::Lost => return Err(call.lost()),
                Item::Malformed(error) => return Err(call.malformed(error)),
            }
        }
    }
}

impl<S: AttributeSet> Answered for One<S> {
    type Output<'c> = S::Owned;

    fn receive(mut call: Call<'_>) -> Result<S::Owned, Error> {
        let mut reply = None;
        loop {
            match call.next()? {
                Item::Reply(message_type, payload) => {
                    reply = reply.or_else(|| Some(call.view::<S>(message_type, &payload)));
                }
                Item::End(end) => {
                    call.ended(end)?;
                    return reply.unwrap_or_else(|| Err(Error::NoReply { request: call.sendable.describe() }));
                }
                Item::Lost => return Err(call.lost()),
                Item::Malformed(error) => return Err(call.malformed(error)),
            }
        }
    }
}

impl<S: AttributeSet> Answered for Many<S> {
    type Output<'c> = Dump<'c, S>;

    fn receive(call: Call<'_>) -> Result<Dump<'_, S>, Error> {
        let mut dump = Dump { call, ended: false, set: std::marker::PhantomData };
        // An error in place of the whole dump is an error of the call.
        match dump.call.next()? {
            Item::End(end) if !end.answer.errno.is_ok() => {
                dump.ended = true;
                dump.call.ended(end)?;
            }
            item => dump.call.items.push_front(item),
        }
        Ok(dump)
    }
}

/// The messages of a dump, as they come.
///
/// A message that does not fit its table is one `Err` item, and the dump goes on. A dump that was interrupted by a change ends
/// with [`Error::Interrupted`].
#[derive(Debug)]
pub struct Dump<'c, S> {
    call: Call<'c>,
    ended: bool,
    set: std::marker::PhantomData<fn() -> S>,
}

impl<S: AttributeSet> Iterator for Dump<'_, S> {
    type Item = Result<S::Owned, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.ended {
            return None;
        }
        match self.call.next() {
            Ok(Item::Reply(message_type, payload)) => Some(self.call.view::<S>(message_type, &payload)),
            Ok(Item::Malformed(error)) => Some(Err(self.call.malformed(error))),
            Ok(Item::End(end)) => {
                self.ended = true;
                self.call.ended(end).err().map(Err)
            }
            Ok(Item::Lost) => {
                self.ended = true;
                Some(Err(self.call.lost()))
            }
            Err(error) => {
                self.ended = true;
                Some(Err(error))
            }
        }
    }
}

impl<S: AttributeSet> std::iter::FusedIterator for Dump<'_, S> {}

/// Sequences begin anywhere, so that an answer to an earlier owner of the port is not taken for ours.
fn first_sequence() -> u32 {
    SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).map_or(1, |time| time.subsec_nanos())
}
