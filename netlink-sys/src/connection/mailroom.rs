//! Who waits for what: the exchange, and an inbox for each request in flight.

use std::collections::{BTreeMap, VecDeque};
use std::task::Waker;

use bytes::Bytes;
use netlink_core::{End, Exchange, Expect, MessageError, MessageType, Origin, Output, Ticket};

use super::subscription::Subscriptions;
use crate::Received;
use crate::trace::About;

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

/// What came for a request and has not been taken, and whom to wake when more comes.
#[derive(Debug, Default)]
struct Inbox {
    items: VecDeque<Item>,
    waker: Option<Waker>,
    /// What was asked, if messages are being traced.
    about: Option<About>,
}

/// The exchange of a connection, and the inboxes its outputs go to.
#[derive(Debug)]
pub struct Mailroom {
    exchange: Exchange,
    inboxes: BTreeMap<Ticket, Inbox>,
    /// Those who wait for a dump to end, so that theirs can begin.
    after_dump: Vec<Waker>,
    pub(super) subscriptions: Subscriptions,
}

impl Mailroom {
    pub fn new(exchange: Exchange) -> Self {
        Self { exchange, inboxes: BTreeMap::new(), after_dump: Vec::new(), subscriptions: Subscriptions::default() }
    }

    pub fn exchange(&self) -> &Exchange {
        &self.exchange
    }

    /// Stamps a message that is about to be sent, and opens an inbox for the reply.
    pub fn begin(&mut self, message: &mut [u8], expect: Expect) -> Ticket {
        let ticket = self.exchange.begin(message, expect);
        self.inboxes.insert(ticket, Inbox::default());
        ticket
    }

    /// Remembers what was asked, so that a trace can name what is replied.
    pub fn note(&mut self, ticket: Ticket, about: About) {
        if let Some(inbox) = self.inboxes.get_mut(&ticket) {
            inbox.about = Some(about);
        }
    }

    /// What the request with this sequence number asked, if that was noted.
    pub fn about(&self, sequence: u32) -> Option<About> {
        self.inboxes.iter().find(|(ticket, _)| ticket.sequence() == sequence).and_then(|(_, inbox)| inbox.about)
    }

    /// Forgets a request that could not be sent.
    pub fn cancel(&mut self, ticket: Ticket) {
        self.exchange.cancel(ticket);
        self.inboxes.remove(&ticket);
    }

    /// Requests were sent as a transaction; see [`Exchange::together`].
    pub fn together(&mut self, begin: Ticket, requests: &[Ticket]) {
        self.exchange.together(begin, requests.iter().copied());
    }

    /// Nobody waits for the reply any more.
    pub fn abandon(&mut self, ticket: Ticket) {
        self.exchange.abandon(ticket);
        self.inboxes.remove(&ticket);
    }

    /// Moves everything that came for a request into `items`, which is empty. Returns whether there was anything.
    pub fn collect(&mut self, ticket: Ticket, items: &mut VecDeque<Item>) -> bool {
        match self.inboxes.get_mut(&ticket) {
            Some(inbox) if !inbox.items.is_empty() => {
                std::mem::swap(&mut inbox.items, items);
                true
            }
            _ => false,
        }
    }

    /// Puts what a datagram holds into the inboxes.
    pub fn distribute(&mut self, received: &Received) {
        let Self { exchange, inboxes, subscriptions, .. } = self;
        let origin = Origin { port: received.port, multicast: received.groups != 0 || received.group.is_some() };
        let mut malformed = None;
        for output in exchange.feed(origin, &received.data) {
            let (ticket, item) = match output {
                Output::Reply(ticket, message) => {
                    if origin.multicast {
                        // The kernel does not tell the group of it as well, where it echoes.
                        subscriptions.distribute(&message, received);
                    }
                    let payload = received.data.slice_ref(message.payload);
                    (ticket, Item::Reply(message.header.message_type, payload))
                }
                Output::End(ticket, end) => (ticket, Item::End(end)),
                Output::Malformed(error) => {
                    malformed = Some(error);
                    continue;
                }
                Output::Event(message) => {
                    subscriptions.distribute(&message, received);
                    continue;
                }
                // That the kernel had more to say says nothing about a request.
                _ => {
                    subscriptions.lost();
                    continue;
                }
            };
            if let Some(inbox) = inboxes.get_mut(&ticket) {
                inbox.put(item);
            }
        }
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
        for ticket in self.exchange.lost_all() {
            if let Some(inbox) = self.inboxes.get_mut(&ticket) {
                inbox.put(Item::Lost(loss));
            }
        }
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
        for ticket in self.exchange.lost() {
            if let Some(inbox) = self.inboxes.get_mut(&ticket) {
                inbox.put(Item::Lost(Loss::Overrun));
            }
        }
    }
}

impl Inbox {
    fn put(&mut self, item: Item) {
        self.items.push_back(item);
        if let Some(waker) = self.waker.take() {
            waker.wake();
        }
    }
}

/// Those who wait.
impl Mailroom {
    /// Wakes when something comes for a request. Returns whether something is there already.
    pub fn wake_for(&mut self, ticket: Ticket, waker: &Waker) -> bool {
        let Some(inbox) = self.inboxes.get_mut(&ticket) else { return false };
        if inbox.items.is_empty() {
            inbox.waker = Some(waker.clone());
        }
        !inbox.items.is_empty()
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
