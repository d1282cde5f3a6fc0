//! Who asks: an exchange, and the laws that hold for whatever it is fed.

use netlink_core::{Exchange, Expect, Flags, Header, MessageType, Origin, Output, Ticket};

use crate::kernel::Told;
use crate::wire::{DATA, PORT};

/// A request that was begun, and what came of it.
pub struct Request {
    pub ticket: Ticket,
    pub expect: Expect,
    pub told: Vec<Told>,
    pub fate: Fate,
}

/// Whether anybody waits for a request.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fate {
    Awaited,
    /// Nobody waits any more.
    Abandoned,
    /// It could not be sent.
    Cancelled,
    /// The requester knows that the answer may be lost.
    Lost,
}

/// What belongs to no request.
#[derive(Default, PartialEq, Eq, Debug)]
pub struct Unasked {
    pub events: Vec<Vec<u8>>,
    pub overruns: usize,
    pub malformed: usize,
}

pub struct Requester {
    pub exchange: Exchange,
    pub requests: Vec<Request>,
    pub unasked: Unasked,
}

impl Requester {
    pub fn new(first: u32) -> Self {
        Self { exchange: Exchange::new(PORT, first), requests: Vec::new(), unasked: Unasked::default() }
    }

    /// Begins a request and returns it as it is sent.
    pub fn begin(&mut self, expect: Expect, acknowledged: bool, payload: &[u8]) -> Vec<u8> {
        let dump = if expect == Expect::Dump { Flags::DUMP } else { Flags::empty() };
        let asked = if acknowledged { dump | Flags::ACK } else { dump };
        let length = u32::try_from(Header::SIZE + payload.len()).unwrap();
        let header = Header { length, message_type: DATA, flags: Flags::REQUEST | asked, sequence: 0, port: 0 };
        let mut sent = [&header.to_bytes()[..], payload].concat();
        let ticket = self.exchange.begin(&mut sent, expect);
        let header = Header::parse(&sent).unwrap();
        assert_eq!((header.port, header.sequence), (PORT, ticket.sequence()));
        let acknowledged = expect == Expect::Ack || acknowledged && expect != Expect::ErrorOnly;
        assert_eq!(header.flags.contains(Flags::ACK), acknowledged, "{expect:?}");
        assert!(self.requests.iter().all(|request| request.ticket != ticket), "a sequence for each");
        self.requests.push(Request { ticket, expect, told: Vec::new(), fate: Fate::Awaited });
        sent
    }

    pub fn cancel(&mut self, number: usize) {
        self.requests[number].fate = Fate::Cancelled;
        self.exchange.cancel(self.requests[number].ticket);
    }

    pub fn abandon(&mut self, number: usize) {
        let request = &mut self.requests[number];
        // A request that is over may be abandoned too: whoever waited drops what is left of it.
        if request.fate == Fate::Awaited && !request.has_ended() {
            request.fate = Fate::Abandoned;
        }
        self.exchange.abandon(request.ticket);
    }

    /// The exchange gives up these requests.
    pub fn lose(&mut self, tickets: impl IntoIterator<Item = Ticket>) {
        for ticket in tickets {
            let request = self.of(ticket);
            assert_eq!(request.fate, Fate::Awaited, "{ticket:?}");
            assert!(!request.has_ended(), "{ticket:?} has its answer");
            request.fate = Fate::Lost;
        }
    }

    fn of(&mut self, ticket: Ticket) -> &mut Request {
        self.requests.iter_mut().find(|request| request.ticket == ticket).expect("a ticket that was given")
    }

    /// Feeds a datagram. Whatever it holds, nothing is told of a request nobody waits for, nor after its end.
    pub fn hear(&mut self, origin: Origin, datagram: &[u8]) {
        // All that a datagram says is heard before anybody acts on it.
        let outputs: Vec<_> = self.exchange.feed(origin, datagram).collect();
        for output in outputs {
            let (ticket, told) = match output {
                Output::Reply(ticket, message) => {
                    assert!(!is_handled(message.header.message_type));
                    (ticket, Told::Reply(String::from_utf8_lossy(message.payload).into_owned()))
                }
                Output::End(ticket, end) => {
                    let words = end.answer.ext_ack.and_then(|said| said.message).unwrap_or_default();
                    (ticket, Told::End { errno: end.answer.errno, words, interrupted: end.interrupted })
                }
                Output::Event(message) => {
                    self.unasked.events.push(message.payload.to_vec());
                    continue;
                }
                Output::Lost => {
                    self.unasked.overruns += 1;
                    continue;
                }
                Output::Malformed(_) => {
                    self.unasked.malformed += 1;
                    continue;
                }
                other => unreachable!("{other:?}"),
            };
            let request = self.of(ticket);
            assert_eq!(request.fate, Fate::Awaited, "{told:?} for {ticket:?}");
            assert!(!request.has_ended(), "{told:?} after the end of {ticket:?}");
            request.told.push(told);
        }
    }
}

/// Types that never are a reply.
fn is_handled(message_type: MessageType) -> bool {
    matches!(message_type, MessageType::NOOP | MessageType::ERROR | MessageType::DONE | MessageType::OVERRUN)
}

impl Request {
    pub fn has_ended(&self) -> bool {
        matches!(self.told.last(), Some(Told::End { .. }))
    }
}
