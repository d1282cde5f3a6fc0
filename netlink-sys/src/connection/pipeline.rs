//! Many requests in one system call.
//!
//! The kernel works on requests while they are being sent, so that all answers are there when `sendmsg` returns. So a
//! pipeline sends a chunk of requests whose answers fit into the receive buffer even if all fail, moves the answers to
//! their inboxes at once, and pulls the next chunk when the results of this one have been taken.

use std::collections::VecDeque;
use std::iter::Fuse;

use netlink_core::{Ack, Expect, Flags, Header, IntoRequest, Ticket, align};

use super::ConnectionOn;
use super::answer::{Answered as _, Sent};
use super::blocking::Blocking;
use super::call::Call;
use super::engine::{Engine, State};
use super::error::Error;
use super::wait::Wait;

/// What an acknowledgement or an error takes in the receive buffer at most, with the kernel's own bookkeeping: 158 fit into the
/// default one. Errors do not repeat the request, so that they take no more.
///
/// It differs between kernels: `struct sk_buff` (256 bytes), room for the headers of TCP, which is what the smallest buffers are made
/// for (256, and 320 where there is Wi-Fi), and `struct skb_shared_info` (320, and 768 with `CONFIG_MAX_SKB_FRAGS=45`). So it is 832
/// with few options, 896 on Debian's 6.12, and 768 before 6.3, whose buffers are powers of two.
pub const ANSWER: usize = 1344;

/// What a request is reckoned to be answered with that has the kernel echo what it made, in acknowledgements.
const ECHOED: usize = 8;

/// What the kernel keeps of the send buffer for itself.
pub const SEND_RESERVE: usize = 32;

/// Of which requests the kernel is asked for an acknowledgement.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Acknowledge {
    /// Of each.
    All,
    /// Of the last in a chunk; for the others it sends errors alone.
    Last,
}

/// A request on its way, or why it is not.
type Begun = Result<(Ticket, Sent), Error>;

/// Requests that are still to be sent.
#[derive(Debug)]
struct Requests<I: Iterator> {
    requests: Fuse<I>,
    /// What can be sent at once.
    chunk: Vec<Result<Sent, Error>>,
    /// A request that did not fit into the chunk.
    held: Option<Result<Sent, Error>>,
    acknowledge: Acknowledge,
}

impl<I> Requests<I>
where
    I: Iterator<Item: IntoRequest<Reply = Ack>>,
{
    pub fn new(requests: I, acknowledge: Acknowledge) -> Self {
        Self { requests: requests.fuse(), chunk: Vec::new(), held: None, acknowledge }
    }

    /// How many are left, as far as the iterator knows.
    pub fn size_hint(&self) -> (usize, Option<usize>) {
        let pulled = self.chunk.len() + usize::from(self.held.is_some());
        let (least, most) = self.requests.size_hint();
        (least.saturating_add(pulled), most.and_then(|most| most.checked_add(pulled)))
    }

    /// Pulls the next requests that can be sent at once, and those that cannot be sent at all.
    async fn pull<W: Wait>(&mut self, connection: &ConnectionOn<W>) {
        // Asked for each time, as either buffer can be changed meanwhile. It cannot fail; if it did, one by one is safe.
        let socket = connection.socket().socket();
        let window = socket.receive_buffer().unwrap_or(0) / ANSWER;
        let room = socket.send_buffer().unwrap_or(0).saturating_sub(SEND_RESERVE);
        let (mut answers, mut length) = (0, 0);
        // Some are there already if this future was dropped before.
        for sent in self.chunk.iter().flatten() {
            length += length_of(sent);
            answers += answers_to(sent);
        }
        // Those that cannot be sent are results too, and nobody may have asked for so many.
        while self.chunk.is_empty() || self.chunk.len() < window {
            if self.held.is_none() {
                self.held = self.requests.next().map(|request| connection.engine.prepare(request));
            }
            if let Some(Ok(sent)) = &mut self.held
                && let Err(error) = connection.address(sent).await
            {
                self.held = Some(Err(error));
            }
            if let Some(Ok(sent)) = &self.held {
                length += length_of(sent);
                answers += answers_to(sent);
                // One too long for any chunk is sent alone, and the kernel says what is wrong with it.
                if !self.chunk.is_empty() && (length > room || answers > window) {
                    return;
                }
            }
            match self.held.take() {
                Some(next) => self.chunk.push(next),
                None => return,
            }
        }
    }

    /// Sends a chunk; each request stays where it was in it.
    fn send(&mut self, engine: &Engine, state: &mut State) -> Vec<Begun> {
        let chunk = std::mem::take(&mut self.chunk);
        if chunk.is_empty() {
            return Vec::new();
        }
        // Answers to others must not take the place of these, nor these that of others.
        engine.drain(state);
        let begun = engine.send_joined(state, chunk, self.acknowledge).unwrap_or_else(|chunk| {
            // Nothing of it was taken. One by one, each has its own error.
            let alone = |sent: Result<Sent, Error>| {
                let mut sent = sent?;
                let ticket = engine.send(state, &mut sent, Expect::Ack)?;
                engine.drain(state);
                Ok((ticket, sent))
            };
            chunk.into_iter().map(alone).collect()
        });
        engine.drain(state);
        begun
    }
}

/// The results of many requests, in their order: [`ConnectionOn::call_all`] and [`ConnectionOn::call_batch`] return it.
#[derive(Debug)]
#[must_use = "requests are sent as their results are taken"]
pub struct Results<'c, I: Iterator, W = Blocking> {
    connection: &'c ConnectionOn<W>,
    requests: Requests<I>,
    /// What has been sent, or cannot be.
    begun: VecDeque<Result<Call<'c, W>, Error>>,
}

impl<'c, I: Iterator<Item: IntoRequest<Reply = Ack>>, W: Wait> Results<'c, I, W> {
    pub(super) fn new(connection: &'c ConnectionOn<W>, requests: I, acknowledge: Acknowledge) -> Self {
        Self { connection, requests: Requests::new(requests, acknowledge), begun: VecDeque::new() }
    }

    /// The result of the next request, on any kind of connection: what `next` does, for code that is written once for
    /// all. `None` after the last. The future can be dropped: the next one has the result.
    pub async fn read(&mut self) -> Option<Result<(), Error>> {
        if self.begun.is_empty() {
            self.send().await;
        }
        while let Some(Ok(call)) = self.begun.front_mut() {
            let item = call.next().await;
            match item.and_then(|item| Ack::take(&mut (), &call.sent, item)) {
                Ok(false) => {}
                result => {
                    if let Err(error) = &result {
                        self.connection.families.doubt(&call.sent, error);
                    }
                    self.begun.pop_front();
                    return Some(result.map(drop));
                }
            }
        }
        self.begun.pop_front().map(|begun| begun.map(drop))
    }

    /// Sends the next chunk.
    async fn send(&mut self) {
        let Self { connection, requests, begun } = self;
        // Before the connection is locked: the caller's iterator may use it too.
        requests.pull(connection).await;
        let sent = requests.send(&connection.engine, &mut connection.engine.lock());
        begun.extend(sent.into_iter().map(|one| one.map(|(ticket, sent)| Call::new(connection, ticket, sent))));
    }

    /// How many results are still to come, as far as the iterator of requests knows.
    pub(super) fn left(&self) -> (usize, Option<usize>) {
        let begun = self.begun.len();
        let (least, most) = self.requests.size_hint();
        (least.saturating_add(begun), most.and_then(|most| most.checked_add(begun)))
    }
}

/// The room a request takes in the send buffer.
pub fn length_of(sent: &Sent) -> usize {
    align(sent.sendable.as_bytes().len())
}

/// How many acknowledgements take as much room as the answer to a request may.
fn answers_to(sent: &Sent) -> usize {
    let is_echoed = Header::parse(sent.sendable.as_bytes()).is_some_and(|header| header.flags.contains(Flags::ECHO));
    if is_echoed { ECHOED } else { 1 }
}

impl Engine {
    /// Sends requests as one datagram, or gives them back if it could not be sent.
    fn send_joined(
        &self,
        state: &mut State,
        mut chunk: Vec<Result<Sent, Error>>,
        acknowledge: Acknowledge,
    ) -> Result<Vec<Begun>, Vec<Result<Sent, Error>>> {
        let count = chunk.iter().flatten().count();
        // What stands in for the kernel answers requests one by one.
        if state.closed || count < 2 || !state.transport.is_kernel() {
            return Err(chunk);
        }
        let expect =
            |place| if acknowledge == Acknowledge::All || place + 1 == count { Expect::Ack } else { Expect::ErrorOnly };
        let expected = chunk.iter_mut().flatten().enumerate().map(|(place, sent)| (sent, expect(place)));
        let Ok(tickets) = self.send_together(state, expected) else { return Err(chunk) };
        let mut tickets = tickets.into_iter();
        // There is a ticket for each that was sent.
        let begun = chunk.into_iter().filter_map(|sent| match sent {
            Ok(sent) => tickets.next().map(|ticket| Ok((ticket, sent))),
            Err(error) => Some(Err(error)),
        });
        Ok(begun.collect())
    }

    /// Stamps and sends requests as one datagram. They are all in flight, or none is.
    pub(super) fn send_together<'s>(
        &self,
        state: &mut State,
        requests: impl Iterator<Item = (&'s mut Sent, Expect)>,
    ) -> Result<Vec<Ticket>, Error> {
        if state.closed {
            return Err(Error::Closed);
        }
        let (mut tickets, mut begun, mut joined) = (Vec::new(), Vec::new(), Vec::new());
        for (sent, expect) in requests {
            let ticket = state.mailroom.begin(sent.sendable.as_mut_bytes(), expect);
            state.show(ticket, sent);
            tickets.push(ticket);
            joined.extend_from_slice(sent.sendable.as_bytes());
            joined.resize(align(joined.len()), 0);
            begun.push(&*sent);
        }
        let result = if state.transport.is_kernel() {
            self.socket.send(&joined).map_err(Error::from)
        } else {
            // What stands in for the kernel takes requests one by one.
            begun.iter().try_for_each(|sent| state.transport.send(&self.socket, sent))
        };
        match result {
            Ok(()) => begun.iter().for_each(|sent| state.record(sent)),
            Err(_) => tickets.iter().for_each(|ticket| state.mailroom.cancel(*ticket)),
        }
        result.map(|()| tickets)
    }

    /// Receives and distributes what has already arrived.
    pub(super) fn drain(&self, state: &mut State) {
        loop {
            match self.receive(state) {
                Ok(true) => {}
                Ok(false) => return,
                // Whose answer is lost with it nobody knows. All are told, as after an overrun, so that none waits for ever.
                Err(_) => {
                    state.mailroom.lost();
                    return;
                }
            }
        }
    }
}
