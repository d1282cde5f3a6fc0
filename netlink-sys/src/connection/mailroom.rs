//! Who waits for what: the exchange, and an inbox for each request in flight.

use std::collections::VecDeque;
use std::ops::Range;
use std::task::Waker;

use bytes::Bytes;
use netlink_core::{
    End, Exchange, Expect, Header, InFlight, Message, MessageError, MessageType, Origin, Output, Ticket, align,
};

use super::subscription::Subscriptions;
use crate::Received;
use crate::trace::{self, About};

/// Something that came for a request.
#[derive(Debug)]
pub enum Item {
    /// A message of the reply: its type, and what follows the message header.
    Reply(MessageType, Bytes),
    /// The end of the reply.
    End(End),
    /// The rest of the reply is lost, or may be.
    Lost(Loss),
}

/// Whether it is an acknowledgement that says nothing else.
fn is_plain_success(end: &End) -> bool {
    end.answer.errno.is_ok() && end.answer.ext_ack.is_none() && !end.interrupted
}

/// Why a reply is lost.
#[derive(Clone, Copy, Debug)]
pub enum Loss {
    /// The receive buffer overflowed.
    Overrun,
    /// The rest of a datagram could not be read.
    Malformed(MessageError),
    /// A datagram was cut.
    Truncated {
        /// Its length.
        needed: usize,
        /// The room there was.
        capacity: usize,
    },
}

/// Messages of a reply that came one after another in a datagram: most of one, in a dump. So there is one entry for hundreds of
/// messages, which are taken apart when they are read.
#[derive(Debug)]
struct Replies {
    datagram: Bytes,
    /// Where those are in it that have not been read.
    unread: Range<usize>,
}

impl Iterator for Replies {
    type Item = (MessageType, Bytes);

    #[inline]
    fn next(&mut self) -> Option<(MessageType, Bytes)> {
        let message = Message::parse(self.datagram.get(self.unread.clone())?).ok()?;
        let start = self.unread.start + Header::SIZE;
        let end = start + message.payload.len();
        let message_type = message.header.message_type;
        self.unread.start = align(end);
        Some((message_type, self.datagram.slice(start..end)))
    }
}

/// What came for a request and has not been taken.
#[derive(Debug, Default)]
pub struct Arrived {
    /// Those of the first datagram, so that one datagram takes no memory of its own.
    first: Option<Replies>,
    more: VecDeque<Replies>,
    /// What comes last: the end of the reply, or that it is lost.
    last: Option<Item>,
}

impl Arrived {
    const fn is_empty(&self) -> bool {
        self.first.is_none() && self.last.is_none()
    }

    /// Whether nothing can come after what is here.
    pub const fn is_whole(&self) -> bool {
        self.last.is_some()
    }

    fn put(&mut self, replies: Replies) {
        if self.first.is_none() {
            self.first = Some(replies);
        } else {
            self.more.push_back(replies);
        }
    }
}

impl Iterator for Arrived {
    type Item = Item;

    #[inline]
    fn next(&mut self) -> Option<Item> {
        while let Some(replies) = &mut self.first {
            if let Some((message_type, payload)) = replies.next() {
                return Some(Item::Reply(message_type, payload));
            }
            self.first = self.more.pop_front();
        }
        self.last.take()
    }
}

/// What came for a request, and whom to wake when more comes.
#[derive(Debug, Default)]
struct Inbox {
    arrived: Arrived,
    waker: Option<Waker>,
    /// What was asked, if messages are being traced.
    about: Option<About>,
}

/// Inboxes by ticket.
type Inboxes = InFlight<Inbox>;

/// What became of a request of a chunk.
#[derive(Debug)]
pub enum Outcome {
    /// It was carried out, and there is nothing else to say.
    Succeeded,
    /// Its reply has ended, or is lost.
    Ended(Item),
    /// It has not been answered.
    Pending,
}

/// The exchange of a connection, and the inboxes its outputs go to.
#[derive(Debug)]
pub struct Mailroom {
    exchange: Exchange,
    inboxes: Inboxes,
    /// How requests ended that have no inbox, but for those that succeeded and no more.
    remarkable: VecDeque<(Ticket, Item)>,
    /// Those who wait for a dump to end, so that theirs can begin.
    after_dump: Vec<Waker>,
    pub(super) subscriptions: Subscriptions,
}

impl Mailroom {
    pub fn new(exchange: Exchange) -> Self {
        Self {
            exchange,
            inboxes: Inboxes::default(),
            remarkable: VecDeque::new(),
            after_dump: Vec::new(),
            subscriptions: Subscriptions::default(),
        }
    }

    pub fn exchange(&self) -> &Exchange {
        &self.exchange
    }

    /// Stamps a message that is about to be sent, and opens an inbox for the reply.
    pub fn begin(&mut self, message: &mut [u8], expect: Expect) -> Ticket {
        let ticket = self.exchange.begin(message, expect);
        self.inboxes.add(ticket.sequence(), Inbox::default());
        ticket
    }

    /// Stamps a message of a chunk, all of which are sent and asked for their [outcome](Self::outcome) before anybody else can
    /// receive. So nearly all have theirs by then, and an inbox is opened for the others alone.
    pub fn begin_in_chunk(&mut self, message: &mut [u8], expect: Expect) -> Ticket {
        if trace::is_on() { self.begin(message, expect) } else { self.exchange.begin(message, expect) }
    }

    /// What became of a request of a chunk, when all that has come has been distributed.
    pub fn outcome(&mut self, ticket: Ticket) -> Outcome {
        if let Some(last) = self.finish(ticket) {
            return Outcome::Ended(last);
        }
        // They are asked for in the order in which they were answered.
        let place = self.remarkable.iter().position(|(ended, _)| *ended == ticket);
        if let Some((_, last)) = place.and_then(|place| self.remarkable.remove(place)) {
            return Outcome::Ended(last);
        }
        if !self.exchange.is_pending(ticket) {
            return Outcome::Succeeded;
        }
        self.inboxes.add(ticket.sequence(), Inbox::default());
        Outcome::Pending
    }

    /// Remembers what was asked, so that a trace can name what is replied.
    pub fn note(&mut self, ticket: Ticket, about: About) {
        if let Some(inbox) = self.inboxes.get_mut(ticket.sequence()) {
            inbox.about = Some(about);
        }
    }

    /// What the request with this sequence number asked, if that was noted.
    pub fn about(&self, sequence: u32) -> Option<About> {
        self.inboxes.get(sequence).and_then(|inbox| inbox.about)
    }

    /// Forgets a request that could not be sent.
    pub fn cancel(&mut self, ticket: Ticket) {
        self.exchange.cancel(ticket);
        self.inboxes.remove(ticket.sequence());
    }

    /// Requests were sent as a transaction; see [`Exchange::together`].
    pub fn together(&mut self, begin: Ticket, requests: &[Ticket]) {
        self.exchange.together(begin, requests.iter().copied());
    }

    /// Nobody waits for the reply any more.
    pub fn abandon(&mut self, ticket: Ticket) {
        self.exchange.abandon(ticket);
        self.inboxes.remove(ticket.sequence());
    }

    /// Moves everything that came for a request into `arrived`, which is empty. Returns whether there was anything. If it is
    /// whole the inbox is closed.
    pub fn collect(&mut self, ticket: Ticket, arrived: &mut Arrived) -> bool {
        let Some(inbox) = self.inboxes.get_mut(ticket.sequence()) else { return false };
        if !inbox.arrived.is_whole() {
            std::mem::swap(&mut inbox.arrived, arrived);
        } else if let Some(inbox) = self.inboxes.remove(ticket.sequence()) {
            *arrived = inbox.arrived;
        }
        !arrived.is_empty()
    }

    /// Closes the inbox of a request whose reply has ended, and returns how. What was replied before is not asked for.
    pub fn finish(&mut self, ticket: Ticket) -> Option<Item> {
        let last = self.inboxes.get_mut(ticket.sequence())?.arrived.last.take()?;
        self.inboxes.remove(ticket.sequence());
        Some(last)
    }

    /// Puts what a datagram holds into the inboxes.
    pub fn distribute(&mut self, received: &Received) {
        let Self { exchange, inboxes, remarkable, subscriptions, .. } = self;
        let origin = Origin { port: received.port, multicast: received.groups != 0 || received.group.is_some() };
        let mut malformed = None;
        let mut replies: Option<(Ticket, Range<usize>)> = None;
        for output in exchange.feed(origin, &received.data) {
            if let Output::Reply(ticket, message) = output {
                if origin.multicast {
                    // The kernel does not tell the group of it as well, where it echoes.
                    subscriptions.distribute(&message, received);
                }
                let place = place_of(&message, &received.data);
                match &mut replies {
                    Some((before, unread)) if *before == ticket && unread.end == place.start => unread.end = place.end,
                    _ => put_replies(inboxes, replies.replace((ticket, place)), received),
                }
                continue;
            }
            put_replies(inboxes, replies.take(), received);
            match output {
                Output::End(ticket, end) => match inboxes.get_mut(ticket.sequence()) {
                    Some(inbox) => inbox.end(Item::End(end)),
                    None if is_plain_success(&end) => {}
                    None => remarkable.push_back((ticket, Item::End(end))),
                },
                Output::Malformed(error) => malformed = Some(error),
                Output::Event(message) => subscriptions.distribute(&message, received),
                // That the kernel had more to say says nothing about a request.
                _ => subscriptions.lost(),
            }
        }
        put_replies(inboxes, replies, received);
        match malformed {
            Some(_) if origin.multicast => self.subscriptions.lost(),
            Some(error) => self.lost_all(Loss::Malformed(error)),
            None => self.end_dump(),
        }
    }

    /// A datagram was longer than the room there was, and is lost.
    pub fn truncated(&mut self, needed: usize, capacity: usize) {
        self.lost_all(Loss::Truncated { needed, capacity });
    }

    /// Nobody knows whose it was that could not be read: all are told.
    fn lost_all(&mut self, loss: Loss) {
        self.subscriptions.lost();
        let lost = self.exchange.lost_all();
        self.tell(lost, loss);
        self.end_dump();
    }

    /// Wakes those who wait for a dump to end, if there is none.
    fn end_dump(&mut self) {
        // Whether there is a dump takes a look at everything in flight.
        if !self.after_dump.is_empty() && !self.exchange.is_dumping() {
            self.after_dump.drain(..).for_each(Waker::wake);
        }
    }

    /// The receive buffer overflowed, and what is left in it is about to be distributed.
    pub fn overrun(&mut self) {
        self.exchange.overrun();
    }

    /// After an overrun, when all that was left has been distributed: tells those whose answer has not come, and those
    /// who follow events.
    pub fn lost(&mut self) {
        self.subscriptions.lost();
        let lost = self.exchange.lost();
        self.tell(lost, Loss::Overrun);
    }

    fn tell(&mut self, lost: impl Iterator<Item = Ticket>, loss: Loss) {
        for ticket in lost {
            match self.inboxes.get_mut(ticket.sequence()) {
                Some(inbox) => inbox.end(Item::Lost(loss)),
                None => self.remarkable.push_back((ticket, Item::Lost(loss))),
            }
        }
    }
}

/// Where a message of a datagram is in it, with the padding behind it.
fn place_of(message: &Message<'_>, datagram: &[u8]) -> Range<usize> {
    let payload = message.payload.as_ptr().addr() - datagram.as_ptr().addr();
    payload - Header::SIZE..align(payload + message.payload.len()).min(datagram.len())
}

/// Puts messages that came one after another into the inbox of their request.
#[inline]
fn put_replies(inboxes: &mut Inboxes, replies: Option<(Ticket, Range<usize>)>, received: &Received) {
    if let Some((ticket, unread)) = replies
        && let Some(inbox) = inboxes.get_mut(ticket.sequence())
    {
        inbox.arrived.put(Replies { datagram: received.data.clone(), unread });
        inbox.wake();
    }
}

impl Inbox {
    fn end(&mut self, last: Item) {
        self.arrived.last = Some(last);
        self.wake();
    }

    fn wake(&mut self) {
        if let Some(waker) = self.waker.take() {
            waker.wake();
        }
    }
}

/// Those who wait.
impl Mailroom {
    /// Wakes when something comes for a request. Returns whether something is there already.
    pub fn wake_for(&mut self, ticket: Ticket, waker: &Waker) -> bool {
        let Some(inbox) = self.inboxes.get_mut(ticket.sequence()) else { return false };
        if inbox.arrived.is_empty() {
            inbox.waker = Some(waker.clone());
        }
        !inbox.arrived.is_empty()
    }

    /// Wakes when a dump ends. Returns whether none is under way.
    pub fn wake_after_dump(&mut self, waker: &Waker) -> bool {
        let is_dumping = self.exchange.is_dumping();
        if is_dumping && !self.after_dump.iter().any(|other| other.will_wake(waker)) {
            self.after_dump.push(waker.clone());
        }
        !is_dumping
    }

    /// Wakes all, as nothing will come any more.
    pub fn wake_all(&mut self) {
        let inboxes = self.inboxes.values_mut().filter_map(|inbox| inbox.waker.take());
        inboxes.chain(self.after_dump.drain(..)).for_each(Waker::wake);
        self.subscriptions.wake_all();
    }
}
