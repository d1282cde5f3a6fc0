//! The protocol between a requester and the kernel, without I/O.
//!
//! An [`Exchange`] stamps requests and is fed datagrams; it says which reply belongs to which request and when a reply is
//! complete. It is the same state machine under every kind of connection, and it is tested without a kernel.

use alloc::collections::{BTreeMap, VecDeque};
use alloc::vec::Vec;

use crate::ext_ack::Answer;
use crate::in_flight::InFlight;
use crate::message::{Message, MessageError, Messages, messages};
use crate::operation::Expect;
use crate::{ALIGNMENT, Errno, Flags, Header, MessageType};

/// A request in flight.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Ticket(u32);

impl Ticket {
    /// The sequence number of the request, which every message of the reply carries.
    #[must_use]
    pub const fn sequence(self) -> u32 {
        self.0
    }
}

/// Where a datagram came from.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Origin {
    /// The sender's port; the kernel is 0.
    pub port: u32,
    /// Whether it was sent to a multicast group and not to us alone; an echo ([`Flags::ECHO`]) is addressed as if it was.
    pub multicast: bool,
}

impl Origin {
    /// The kernel, to us alone.
    pub const KERNEL: Self = Self { port: 0, multicast: false };
}

/// What a message turned out to be.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Output<'d> {
    /// A message of the reply to a request.
    Reply(Ticket, Message<'d>),
    /// The end of the reply to a request.
    End(Ticket, End),
    /// A notification.
    Event(Message<'d>),
    /// The kernel had more to say than there was room for.
    Lost,
    /// The rest of the datagram cannot be read.
    Malformed(MessageError),
}

/// How a reply ended.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct End {
    /// Success or an error, and what the kernel said about it: a warning may come with success.
    pub answer: Answer,
    /// What was listed changed while it was being read ([`Flags::DUMP_INTR`]).
    pub interrupted: bool,
}

/// Counts of messages that were dropped.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
#[non_exhaustive]
pub struct Dropped {
    /// Datagrams that another process sent.
    pub foreign: u64,
    /// Messages that answer a request which is not, or no longer, in flight, or another port.
    pub stale: u64,
}

#[derive(Debug)]
struct Pending {
    expect: Expect,
    interrupted: bool,
    abandoned: bool,
    /// An acknowledgement was asked for, and follows whatever else is replied.
    acknowledged: bool,
    /// What comes of it was asked for, which the kernel sends with the address of the group it tells.
    echoed: bool,
}

/// The state of the requests in flight on one socket.
#[derive(Debug)]
pub struct Exchange {
    port: u32,
    next: u32,
    pending: InFlight<Pending>,
    /// Requests that have succeeded, and whose end has not been handed out: the one reply was all there is, or a later
    /// request was acknowledged.
    completed: VecDeque<Ticket>,
    /// Requests of which errors alone are asked for, and after which none has been begun that is acknowledged.
    unsettled: Vec<u32>,
    /// By the request that ends them, those before it that succeed with its end, unless an error has come for them.
    settled_by: BTreeMap<u32, Vec<u32>>,
    /// By the begin of a transaction, the requests in it: if the begin is refused, they are not answered.
    transactions: BTreeMap<u32, Vec<u32>>,
    /// The receive queue has overflowed, so that a missing error is no success.
    in_doubt: bool,
    /// The protocol has no replies: whatever comes is an event.
    is_one_way: bool,
    dropped: Dropped,
}

impl Exchange {
    /// An exchange on a socket bound to `port`, whose sequence begins at `first` (0 is passed over: notifications
    /// have it).
    #[must_use]
    pub const fn new(port: u32, first: u32) -> Self {
        Self {
            port,
            next: first,
            pending: InFlight::new(),
            completed: VecDeque::new(),
            unsettled: Vec::new(),
            settled_by: BTreeMap::new(),
            transactions: BTreeMap::new(),
            in_doubt: false,
            is_one_way: false,
            dropped: Dropped { foreign: 0, stale: 0 },
        }
    }

    /// The same of a protocol that has no replies and no acknowledgements, `NETLINK_CONNECTOR`: whatever comes from the kernel
    /// is an event, to a group or to us alone, and `NLMSG_DONE` is no end.
    #[must_use]
    pub const fn one_way(mut self) -> Self {
        self.is_one_way = true;
        self
    }

    /// Stamps sequence and port into a message that is about to be sent, and asks for an acknowledgement or not where
    /// `expect` tells.
    pub fn begin(&mut self, message: &mut [u8], expect: Expect) -> Ticket {
        let sequence = self.take_sequence();
        let (mut acknowledged, mut echoed) = (false, false);
        if let Some(place) = message.first_chunk_mut::<{ Header::SIZE }>()
            && let Some(mut header) = Header::parse(place)
        {
            match expect {
                Expect::Ack => header.flags |= Flags::ACK,
                Expect::ErrorOnly | Expect::Nothing => header.flags -= Flags::ACK,
                Expect::One | Expect::Dump => {}
            }
            acknowledged = header.flags.contains(Flags::ACK);
            echoed = header.flags.contains(Flags::ECHO);
            header.sequence = sequence;
            header.port = self.port;
            *place = header.to_bytes();
        }
        match expect {
            Expect::ErrorOnly => self.unsettled.push(sequence),
            // It has had all there is to come.
            Expect::Nothing => return Ticket(sequence),
            Expect::Ack if !self.unsettled.is_empty() => {
                self.settled_by.insert(sequence, core::mem::take(&mut self.unsettled));
            }
            _ => {}
        }
        self.pending.add(sequence, Pending { expect, interrupted: false, abandoned: false, acknowledged, echoed });
        Ticket(sequence)
    }

    /// Requests were sent as a [`Transaction`](crate::Transaction): its begin, begun with [`Expect::ErrorOnly`], stands for
    /// all of it. It ends when the last request does, and if it is refused itself nothing else is answered.
    ///
    /// A kernel before Linux 6.10 does not acknowledge the begin and the end, whatever their flags; so the last request is
    /// to be begun with [`Expect::Ack`], the others with [`Expect::ErrorOnly`].
    pub fn together(&mut self, begin: Ticket, requests: impl IntoIterator<Item = Ticket>) {
        self.transactions.insert(begin.0, requests.into_iter().map(Ticket::sequence).collect());
    }

    fn take_sequence(&mut self) -> u32 {
        loop {
            let sequence = self.next;
            self.next = sequence.wrapping_add(1);
            if sequence != 0 && !self.pending.contains(sequence) {
                return sequence;
            }
        }
    }

    /// Forgets a request that could not be sent.
    pub fn cancel(&mut self, ticket: Ticket) {
        self.pending.remove(ticket.0);
        self.transactions.remove(&ticket.0);
        // Those before it are settled by another.
        self.unsettled.extend(self.settled_by.remove(&ticket.0).unwrap_or_default());
        self.unsettled.retain(|sequence| self.pending.contains(*sequence));
    }

    /// Nobody waits for the reply any more: what is still to come is swallowed.
    pub fn abandon(&mut self, ticket: Ticket) {
        if let Some(pending) = self.pending.get_mut(ticket.0) {
            pending.abandoned = true;
        }
        self.completed.retain(|completed| *completed != ticket);
    }

    /// Whether a dump is under way. The kernel allows one at a time on a socket and refuses a second with `EBUSY`.
    #[must_use]
    pub fn is_dumping(&self) -> bool {
        self.pending.values().any(|pending| pending.expect == Expect::Dump)
    }

    /// Whether the reply to a request is still incomplete.
    #[must_use]
    pub fn is_pending(&self, ticket: Ticket) -> bool {
        self.pending.contains(ticket.0)
    }

    /// How many messages were dropped so far.
    #[must_use]
    pub const fn dropped(&self) -> Dropped {
        self.dropped
    }

    /// Takes a datagram and iterates over what it means.
    pub fn feed<'e, 'd>(&'e mut self, origin: Origin, datagram: &'d [u8]) -> Outputs<'e, 'd> {
        let datagram = if origin.port == 0 {
            datagram
        } else {
            self.dropped.foreign += 1;
            &[]
        };
        Outputs { exchange: self, origin, messages: messages(datagram), last: None }
    }

    /// The receive queue overflowed, and what is still in it is about to be fed: until [`lost`](Self::lost) is called, no
    /// request succeeds for want of an error.
    pub const fn overrun(&mut self) {
        self.in_doubt = true;
    }

    /// The receive queue overflowed, and what could still be read has been fed: requests in flight will not be answered.
    /// Returns those somebody waits for.
    ///
    /// Dumps go on: the kernel writes the next part of one when there is room again, and drops none.
    pub fn lost(&mut self) -> impl Iterator<Item = Ticket> + use<> {
        self.give_up(|pending| pending.expect != Expect::Dump)
    }

    /// What was received could not be read whole ([`Output::Malformed`], or a datagram that was cut): it may have been
    /// the answer to any of the requests in flight, the end of a dump too. Returns those somebody waits for; none is in
    /// flight any more.
    ///
    /// Where the kernel goes on with a dump, its messages are stale, and it refuses another with `EBUSY` until they have
    /// been received.
    pub fn lost_all(&mut self) -> impl Iterator<Item = Ticket> + use<> {
        self.give_up(|_| true)
    }

    fn give_up(&mut self, which: fn(&Pending) -> bool) -> impl Iterator<Item = Ticket> + use<> {
        let lost = self.pending.extract(which);
        self.unsettled.clear();
        self.settled_by.clear();
        self.transactions.clear();
        self.in_doubt = false;
        lost.into_iter().filter(|(_, pending)| !pending.abandoned).map(|(sequence, _)| Ticket(sequence))
    }

    /// What one message means; `None` if it is to be ignored.
    fn take<'d>(&mut self, origin: Origin, message: Message<'d>) -> Option<Output<'d>> {
        match message.header.message_type {
            _ if self.is_one_way => return Some(Output::Event(message)),
            MessageType::NOOP => return None,
            MessageType::OVERRUN => return Some(Output::Lost),
            _ => {}
        }
        let Header { sequence, port, .. } = message.header;
        let is_echo = |pending: &Pending| pending.echoed && !pending.abandoned && port == self.port;
        if sequence == 0 || (origin.multicast && !self.pending.get(sequence).is_some_and(is_echo)) {
            return Some(Output::Event(message));
        }
        // Some parts of the kernel (audit) answer without the port.
        let Some(pending) = self.pending.get_mut(sequence).filter(|_| port == self.port || port == 0) else {
            // What it tells us alone without having been asked (taskstats) may be numbered, but names nobody whom it answers.
            if port == 0 && port != self.port && !message.header.message_type.is_control() {
                return Some(Output::Event(message));
            }
            self.dropped.stale += 1;
            return None;
        };
        pending.interrupted |= message.header.flags.contains(Flags::DUMP_INTR);
        let ticket = Ticket(sequence);
        let (expect, interrupted, abandoned) = (pending.expect, pending.interrupted, pending.abandoned);
        let end = match message.header.message_type {
            // An acknowledgement too short to read is an error that nobody explains.
            MessageType::ERROR | MessageType::DONE => {
                Answer::parse(&message).unwrap_or(Answer { errno: Errno::EBADMSG, ..Answer::default() })
            }
            _ => {
                if expect == Expect::One && !pending.acknowledged {
                    self.pending.remove(sequence);
                    self.completed.extend((!abandoned).then_some(ticket));
                }
                return (!abandoned).then_some(Output::Reply(ticket, message));
            }
        };
        let is_done = message.header.message_type == MessageType::DONE;
        let acknowledgement_follows = is_done && expect != Expect::Dump && pending.acknowledged && end.errno.is_ok();
        // The kernel begins a dump before it looks for room for the first part (`netlink_dump_start`): without room it
        // says so, and goes on with the dump as soon as something has been received.
        let dump_goes_on = !is_done && expect == Expect::Dump && end.errno == Errno::ENOBUFS;
        if acknowledgement_follows || dump_goes_on {
            return None;
        }
        self.pending.remove(sequence);
        if let Some(settled) = self.settled_by.remove(&sequence) {
            self.settle(settled);
        }
        if let Some(requests) = self.transactions.remove(&sequence)
            && !end.errno.is_ok()
        {
            for request in requests {
                self.cancel(Ticket(request));
            }
        }
        let end = End { answer: end, interrupted };
        (!abandoned).then_some(Output::End(ticket, end))
    }

    /// Ends requests for which no error came before the answer to a later one.
    fn settle(&mut self, sequences: Vec<u32>) {
        if self.in_doubt {
            return;
        }
        for sequence in sequences {
            self.transactions.remove(&sequence);
            // One that has failed is not in flight, and its sequence is not given again so soon.
            if let Some(pending) = self.pending.remove(sequence)
                && !pending.abandoned
            {
                self.completed.push_back(Ticket(sequence));
            }
        }
    }
}

/// What a datagram means, message by message.
pub struct Outputs<'e, 'd> {
    exchange: &'e mut Exchange,
    origin: Origin,
    messages: Messages<'d>,
    /// The message before, if it was part of a reply that goes on.
    last: Option<(Ticket, Header)>,
}

/// Whether a message says the same of the reply it belongs to as the one before: in a dump nearly all do.
fn is_alike(header: &Header, last: &Header) -> bool {
    header.sequence == last.sequence
        && header.port == last.port
        && header.flags == last.flags
        && !header.message_type.is_control()
}

impl Outputs<'_, '_> {
    /// The beginning of a header at the end of the datagram, which is more than padding: a message was cut there.
    fn cut_header(&mut self) -> Option<MessageError> {
        let available = self.messages.rest().len();
        self.messages = messages(&[]);
        (available >= ALIGNMENT).then_some(MessageError { claimed: Header::SIZE, available })
    }
}

impl<'d> Iterator for Outputs<'_, 'd> {
    type Item = Output<'d>;

    fn next(&mut self) -> Option<Output<'d>> {
        loop {
            if let Some(ticket) = self.exchange.completed.pop_front() {
                return Some(Output::End(ticket, End::default()));
            }
            match self.messages.next() {
                Some(Ok(message)) => {
                    if let Some((ticket, last)) = &self.last
                        && is_alike(&message.header, last)
                    {
                        return Some(Output::Reply(*ticket, message));
                    }
                    let output = self.exchange.take(self.origin, message);
                    self.last = match &output {
                        Some(Output::Reply(ticket, message)) if self.exchange.is_pending(*ticket) => {
                            Some((*ticket, message.header))
                        }
                        _ => None,
                    };
                    // What is ignored may still have ended others.
                    if output.is_some() {
                        return output;
                    }
                }
                Some(Err(error)) => return Some(Output::Malformed(error)),
                None => return self.cut_header().map(Output::Malformed),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Exchange, Expect};
    use crate::Header;

    /// Only 2^32 requests later would this show from outside.
    #[test]
    fn a_sequence_in_flight_is_not_given_again() {
        let mut exchange = Exchange::new(1, 5);
        let first = exchange.begin(&mut Header::default().to_bytes(), Expect::Ack);
        exchange.next = 5;
        let second = exchange.begin(&mut Header::default().to_bytes(), Expect::Ack);
        assert_ne!(first, second);
        assert!(exchange.is_pending(first) && exchange.is_pending(second));
    }
}
