//! Many requests in one system call.
//!
//! The kernel works on requests while they are being sent, so that all answers are there when `sendmsg` returns. So a
//! pipeline sends a chunk of requests whose answers fit into the receive buffer even if all fail, moves the answers to
//! their inboxes at once, and pulls the next chunk when the results of this one have been taken.

use std::collections::VecDeque;
use std::iter::Fuse;
use std::ops::Range;

use netlink_core::schema::Protocol;
use netlink_core::{Ack, Expect, Flags, Header, IntoRequest, Ticket, align};

use super::ConnectionOn;
use super::answer::{Answered as _, Sent};
use super::blocking::Blocking;
use super::call::Call;
use super::engine::{Engine, State};
use super::error::Error;
use super::mailroom::Outcome::{Ended, Pending, Succeeded};
use super::mailroom::{self, Item};
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

/// A request of a chunk. Its message lies among the others of the chunk.
#[derive(Debug)]
struct Queued {
    sent: Sent,
    /// Where its message is, without padding.
    place: Range<usize>,
}

impl Queued {
    /// The request with a message of its own, as it is needed to wait for an answer or to explain one.
    fn alone(mut self, messages: &[u8]) -> Sent {
        self.sent.sendable.set_bytes(messages.get(self.place).unwrap_or_default().to_vec());
        self.sent
    }
}

/// Requests that are still to be sent.
#[derive(Debug)]
struct Requests<I: Iterator> {
    requests: Fuse<I>,
    /// What can be sent at once.
    chunk: Vec<Result<Queued, Error>>,
    /// The messages of the chunk, one after another, as they are sent.
    messages: Vec<u8>,
    /// How many acknowledgements take as much room as the answers to the chunk may.
    answers: usize,
    /// A request that did not fit into the chunk.
    held: Option<Result<Sent, Error>>,
    acknowledge: Acknowledge,
}

impl<I> Requests<I>
where
    I: Iterator<Item: IntoRequest<Reply = Ack>>,
{
    pub fn new(requests: I, acknowledge: Acknowledge) -> Self {
        let requests = requests.fuse();
        Self { requests, chunk: Vec::new(), messages: Vec::new(), answers: 0, held: None, acknowledge }
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
        // Those that cannot be sent are results too, and nobody may have asked for so many. Some are there already if this
        // future was dropped before.
        while self.chunk.is_empty() || self.chunk.len() < window {
            if self.held.is_none() {
                self.held = self.requests.next().map(|request| connection.engine.prepare(request));
            }
            if let Some(Ok(sent)) = &mut self.held
                && matches!(sent.family.protocol, Protocol::Generic { .. })
                && let Err(error) = connection.address(sent).await
            {
                self.held = Some(Err(error));
            }
            if let Some(Ok(sent)) = &self.held {
                let is_full = self.messages.len() + length_of(sent) > room || self.answers + answers_to(sent) > window;
                // One too long for any chunk is sent alone, and the kernel says what is wrong with it.
                if is_full && !self.chunk.is_empty() {
                    return;
                }
            }
            match self.held.take() {
                Some(Ok(sent)) => self.queue(sent),
                Some(Err(error)) => self.chunk.push(Err(error)),
                None => return,
            }
        }
    }

    /// Puts a request into the chunk.
    fn queue(&mut self, mut sent: Sent) {
        self.answers += answers_to(&sent);
        let start = self.messages.len();
        // Its own memory is free for the next one.
        self.messages.extend_from_slice(&sent.sendable.take_bytes());
        let place = start..self.messages.len();
        self.messages.resize(align(place.end), 0);
        self.chunk.push(Ok(Queued { sent, place }));
    }

    /// Sends a chunk; each request stays where it was in it.
    fn send<'c, W: Wait>(&mut self, connection: &'c ConnectionOn<W>, state: &mut State, begun: &mut Begun<'c, W>) {
        let Self { chunk, messages, answers, acknowledge, .. } = self;
        if chunk.is_empty() {
            return;
        }
        let engine = &connection.engine;
        // Answers to others must not take the place of these, nor these that of others.
        engine.drain(state);
        if let Some(tickets) = engine.send_chunk(state, chunk, messages, *acknowledge) {
            engine.drain(state);
            let mut tickets = tickets.into_iter();
            for queued in chunk.drain(..) {
                match queued {
                    // There is a ticket for each that was sent.
                    Ok(queued) => {
                        if let Some(ticket) = tickets.next() {
                            let outcome = state.mailroom.outcome(ticket);
                            connection.note(state, begun, ticket, outcome, || queued.alone(messages));
                        }
                    }
                    Err(error) => begun.failed(error),
                }
            }
        } else {
            // Nothing of it was taken. One by one, each has its own error.
            for queued in chunk.drain(..) {
                let begin = |queued: Queued| {
                    let mut sent = queued.alone(messages);
                    let ticket = engine.send(state, &mut sent, Expect::Ack)?;
                    engine.drain(state);
                    Ok((ticket, sent))
                };
                match queued.and_then(begin) {
                    Ok((ticket, sent)) => {
                        let outcome = state.mailroom.finish(ticket).map_or(Pending, Ended);
                        connection.note(state, begun, ticket, outcome, || sent);
                    }
                    Err(error) => begun.failed(error),
                }
            }
        }
        messages.clear();
        *answers = 0;
    }
}

/// The results of many requests, in their order: [`ConnectionOn::call_all`] and [`ConnectionOn::call_batch`] return it.
#[derive(Debug)]
#[must_use = "requests are sent as their results are taken"]
pub struct Results<'c, I: Iterator, W = Blocking> {
    connection: &'c ConnectionOn<W>,
    requests: Requests<I>,
    begun: Begun<'c, W>,
}

/// What has been sent, or cannot be.
#[derive(Debug)]
struct Begun<'c, W>(VecDeque<Outcome<'c, W>>);

/// What became of requests. The kernel answers while it is sent to, so that nearly all have succeeded.
#[derive(Debug)]
enum Outcome<'c, W> {
    /// So many, one after another.
    Succeeded(usize),
    Failed(Error),
    /// Its answer is still to come.
    Waiting(Box<Call<'c, W>>),
}

impl<'c, W> Begun<'c, W> {
    fn succeeded(&mut self) {
        match self.0.back_mut() {
            Some(Outcome::Succeeded(count)) => *count += 1,
            _ => self.0.push_back(Outcome::Succeeded(1)),
        }
    }

    fn failed(&mut self, error: Error) {
        self.0.push_back(Outcome::Failed(error));
    }

    fn ended(&mut self, result: Result<(), Error>) {
        match result {
            Ok(()) => self.succeeded(),
            Err(error) => self.failed(error),
        }
    }

    /// The first, if its answer is still to come.
    fn waiting(&mut self) -> Option<&mut Call<'c, W>> {
        match self.0.front_mut() {
            Some(Outcome::Waiting(call)) => Some(call),
            _ => None,
        }
    }

    /// The result of the first, if it is there.
    #[inline]
    fn take_ended(&mut self) -> Option<Result<(), Error>> {
        match self.0.front_mut()? {
            Outcome::Succeeded(count) if *count > 1 => {
                *count -= 1;
                return Some(Ok(()));
            }
            Outcome::Waiting(_) => return None,
            _ => {}
        }
        match self.0.pop_front()? {
            Outcome::Failed(error) => Some(Err(error)),
            _ => Some(Ok(())),
        }
    }

    fn len(&self) -> usize {
        let count = |outcome: &Outcome<'_, W>| if let Outcome::Succeeded(count) = outcome { *count } else { 1 };
        self.0.iter().map(count).sum()
    }
}

impl<'c, I: Iterator<Item: IntoRequest<Reply = Ack>>, W: Wait> Results<'c, I, W> {
    pub(super) fn new(connection: &'c ConnectionOn<W>, requests: I, acknowledge: Acknowledge) -> Self {
        Self { connection, requests: Requests::new(requests, acknowledge), begun: Begun(VecDeque::new()) }
    }

    /// The result of the next request, on any kind of connection: what `next` does, for code that is written once for
    /// all. `None` after the last. The future can be dropped: the next one has the result.
    pub async fn read(&mut self) -> Option<Result<(), Error>> {
        if self.begun.0.is_empty() {
            self.send().await;
        }
        if let Some(call) = self.begun.waiting() {
            let result = call.answer::<Ack>().await;
            self.connection.doubt(&call.sent, &result);
            self.begun.0.pop_front();
            return Some(result);
        }
        self.take_ended()
    }

    /// The next result, if it is there.
    pub(super) fn take_ended(&mut self) -> Option<Result<(), Error>> {
        self.begun.take_ended()
    }

    /// Sends the next chunk.
    async fn send(&mut self) {
        let Self { connection, requests, begun } = self;
        // Before the connection is locked: the caller's iterator may use it too.
        requests.pull(connection).await;
        requests.send(connection, &mut connection.engine.lock(), begun);
    }

    /// How many results are still to come, as far as the iterator of requests knows.
    pub(super) fn left(&self) -> (usize, Option<usize>) {
        let begun = self.begun.len();
        let (least, most) = self.requests.size_hint();
        (least.saturating_add(begun), most.and_then(|most| most.checked_add(begun)))
    }
}

impl<W> ConnectionOn<W> {
    /// Takes note of what became of a request that was sent.
    #[inline]
    fn note<'c>(
        &'c self,
        state: &mut State,
        begun: &mut Begun<'c, W>,
        ticket: Ticket,
        outcome: mailroom::Outcome,
        sent: impl FnOnce() -> Sent,
    ) {
        let last = match outcome {
            Succeeded => return begun.succeeded(),
            Pending => return begun.0.push_back(Outcome::Waiting(Box::new(Call::new(self, ticket, sent())))),
            Ended(last) => last,
        };
        let sent = sent();
        if let Item::End(end) = &last
            && let Some(warning) = sent.sendable.warned(&end.answer)
        {
            state.warn(warning);
        }
        let result = Ack::take(&mut (), &sent, last).map(drop);
        self.doubt(&sent, &result);
        begun.ended(result);
    }

    /// Forgets the number of the family of a request, if its error may mean that it is out of date.
    fn doubt(&self, sent: &Sent, result: &Result<(), Error>) {
        if let Err(error) = result {
            self.families.doubt(sent, error);
        }
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
    /// Stamps and sends the messages of a chunk as one datagram; `None` if nothing was sent.
    fn send_chunk(
        &self,
        state: &mut State,
        chunk: &[Result<Queued, Error>],
        messages: &mut [u8],
        acknowledge: Acknowledge,
    ) -> Option<Vec<Ticket>> {
        let count = chunk.iter().flatten().count();
        // What stands in for the kernel answers requests one by one.
        if state.closed || count < 2 || !state.transport.is_kernel() {
            return None;
        }
        let mut tickets = Vec::with_capacity(count);
        for Queued { sent, place } in chunk.iter().flatten() {
            let is_acknowledged = acknowledge == Acknowledge::All || tickets.len() + 1 == count;
            let expect = if is_acknowledged { Expect::Ack } else { Expect::ErrorOnly };
            let message = messages.get_mut(place.clone()).unwrap_or_default();
            let ticket = state.mailroom.begin_in_chunk(message, expect);
            state.show(ticket, message, sent.about());
            tickets.push(ticket);
        }
        if self.socket.send(messages).is_err() {
            tickets.iter().for_each(|ticket| state.mailroom.cancel(*ticket));
            return None;
        }
        if state.recording.is_some() {
            chunk.iter().flatten().for_each(|queued| state.record(&messages[queued.place.clone()]));
        }
        Some(tickets)
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
            state.show(ticket, sent.sendable.as_bytes(), sent.about());
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
            Ok(()) => begun.iter().for_each(|sent| state.record(sent.sendable.as_bytes())),
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
