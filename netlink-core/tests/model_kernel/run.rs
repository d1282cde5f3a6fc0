//! A run of requests and answers, and what is to come of it.

use std::collections::{BTreeMap, BTreeSet};

use netlink_core::{ALIGNMENT, Dropped, Expect, Flags, Header, MessageType, Origin, Ticket};
use proptest::sample::Index;

use crate::kernel::{Asked, Kernel, Outcome, Queued, Told, answers};
use crate::requester::{Fate, Requester, Unasked};
use crate::wire::{DATA, PORT, addressed, message};

/// What happens next.
#[derive(Clone, Debug)]
pub enum Step {
    /// A request is sent.
    Ask(Asked),
    /// Requests are sent as a transaction, with its begin before and what is acknowledged last.
    Transact { begin: Asked, requests: Vec<Asked>, last: Asked },
    /// A request cannot be sent.
    FailToSend(Asked),
    /// A datagram comes with these messages; its last one may be cut.
    Deliver(Vec<Pick>, Option<usize>),
    /// Nobody waits any more for one of the requests.
    Abandon(Index),
    /// A datagram comes for a multicast group; it may be about what one of the requests did.
    Notify(Option<Index>),
    /// Another process sends what looks like the answer to one of the requests.
    Forge(Index, u32, bool),
    /// The receive buffer overflows.
    Overflow { kept: usize, late: usize },
}

/// A message of a datagram from the kernel.
#[derive(Clone, Debug)]
pub enum Pick {
    /// The next one that answers one of the requests.
    Answer(usize),
    Noop,
    Overrun,
    /// One with the sequence of notifications.
    Event,
    /// An answer to no request.
    Stale,
    /// An answer to one of the requests, but to another port.
    Misaddressed(Index),
}

/// What the model knows of a request.
struct Expected {
    told: Vec<Told>,
    /// How much of it has been delivered.
    delivered: usize,
    /// Whether the kernel has said all it has to say.
    is_over: bool,
    /// Whether the exchange has given it up, so that what still comes is stale.
    is_forgotten: bool,
}

pub struct Run {
    /// A sequence that is never used.
    unused: u32,
    kernel: Kernel,
    requester: Requester,
    expected: Vec<Expected>,
    unasked: Unasked,
    foreign: u64,
    stale: u64,
    /// Requests that succeed with the next that is acknowledged, and with which.
    unsettled: Vec<usize>,
    batches: BTreeMap<usize, Vec<usize>>,
    /// By the begin of a transaction that is refused, what is in it.
    refused: BTreeMap<usize, Vec<usize>>,
    in_doubt: bool,
}

impl Run {
    pub fn new(first: u32) -> Self {
        Self {
            unused: if first == 1 { u32::MAX } else { first.wrapping_sub(1) },
            kernel: Kernel::default(),
            requester: Requester::new(first),
            expected: Vec::new(),
            unasked: Unasked::default(),
            foreign: 0,
            stale: 0,
            unsettled: Vec::new(),
            batches: BTreeMap::new(),
            refused: BTreeMap::new(),
            in_doubt: false,
        }
    }

    pub fn take(&mut self, step: &Step) {
        match step {
            Step::Ask(asked) => self.ask(asked),
            Step::Transact { begin, requests, last } => self.transact(begin, requests, last),
            Step::FailToSend(asked) => {
                let number = self.begin(asked).0;
                self.requester.cancel(number);
            }
            Step::Deliver(picks, cut) => self.deliver(picks, *cut),
            Step::Abandon(index) => {
                if let Some(number) = self.any(index) {
                    self.requester.abandon(number);
                }
            }
            Step::Notify(of) => {
                let of = of.and_then(|index| self.any(&index)).map_or(0, |number| self.sequence(number));
                let payload = format!("event {}", self.unasked.events.len()).into_bytes();
                let flags = Flags::MULTI | Flags::DUMP_INTR;
                self.requester.hear(Origin { port: 0, multicast: true }, &message(DATA, flags, of, &payload));
                self.unasked.events.push(payload);
            }
            Step::Forge(index, port, multicast) => {
                let sequence = self.any(index).map_or(self.unused, |number| self.sequence(number));
                let forged = message(MessageType::ERROR, Flags::CAPPED | Flags::DUMP_INTR, sequence, &[0; 20]);
                self.requester.hear(Origin { port: *port, multicast: *multicast }, &forged);
                self.foreign += 1;
            }
            Step::Overflow { kept, late } => self.overflow(*kept, *late),
        }
        self.check();
    }

    /// Delivers what is still on its way, and sees to it that a further request is answered.
    pub fn finish(mut self) {
        while let Some(queued) = self.kernel.next(0) {
            self.arrive(&queued);
        }
        self.check();
        let further = Asked {
            expect: Expect::Ack,
            acknowledged: true,
            payload: vec![],
            outcome: Outcome::Done { echoes: 0 },
            words: "",
        };
        self.ask(&further);
        self.deliver(&[Pick::Answer(0)], None);
        assert!(self.requester.requests.last().unwrap().has_ended());
        self.check();
    }

    fn any(&self, index: &Index) -> Option<usize> {
        let count = self.expected.len();
        (count > 0).then(|| index.index(count))
    }

    fn sequence(&self, number: usize) -> u32 {
        self.requester.requests[number].ticket.sequence()
    }

    fn begin(&mut self, asked: &Asked) -> (usize, Vec<Queued>) {
        let number = self.expected.len();
        let sent = self.requester.begin(asked.expect, asked.acknowledged, &asked.payload);
        let (messages, told) = answers(number, asked, &sent);
        self.expected.push(Expected { told, delivered: 0, is_over: false, is_forgotten: false });
        (number, messages)
    }

    fn ask(&mut self, asked: &Asked) {
        let (number, messages) = self.begin(asked);
        self.send(number, asked, messages);
    }

    /// Of a transaction whose begin is refused the kernel does nothing, and says no more.
    fn transact(&mut self, begin: &Asked, requests: &[Asked], last: &Asked) {
        let (of_all, messages) = self.begin(begin);
        self.send(of_all, begin, messages);
        let is_refused = matches!(begin.outcome, Outcome::Refused { .. });
        let mut numbers = Vec::new();
        for asked in requests.iter().chain([last]) {
            let (number, mut messages) = self.begin(asked);
            messages.retain(|_| !is_refused);
            self.send(number, asked, messages);
            numbers.push(number);
        }
        let tickets: Vec<_> = numbers.iter().map(|number| self.requester.requests[*number].ticket).collect();
        self.requester.exchange.together(self.requester.requests[of_all].ticket, tickets);
        if is_refused {
            self.refused.insert(of_all, numbers);
        }
    }

    fn send(&mut self, number: usize, asked: &Asked, messages: Vec<Queued>) {
        match asked.expect {
            Expect::ErrorOnly => self.unsettled.push(number),
            Expect::Ack => {
                self.batches.insert(number, std::mem::take(&mut self.unsettled));
            }
            _ => {}
        }
        self.kernel.take(asked.expect, messages);
    }

    fn deliver(&mut self, picks: &[Pick], cut: Option<usize>) {
        let mut messages: Vec<(Vec<u8>, Option<Queued>)> = Vec::new();
        for pick in picks {
            messages.push(match pick {
                Pick::Answer(choice) => match self.kernel.next(*choice) {
                    Some(queued) => (queued.bytes.clone(), Some(queued)),
                    None => continue,
                },
                other => (self.unasked_for(other), None),
            });
        }
        // So much is left of the last message; less would be padding.
        let cut = cut.and_then(|cut| {
            let last = &messages.last()?.0;
            let length = usize::try_from(Header::parse(last)?.length).unwrap();
            Some(last.len() - ALIGNMENT - cut % (length - ALIGNMENT))
        });
        let mut datagram = messages.iter().flat_map(|(bytes, _)| bytes).copied().collect::<Vec<_>>();
        datagram.truncate(datagram.len() - cut.unwrap_or(0));
        let whole = messages.len() - usize::from(cut.is_some());
        for (bytes, queued) in messages.into_iter().take(whole) {
            match queued {
                Some(queued) => self.count(&queued),
                None => self.count_unasked(&bytes),
            }
        }
        self.requester.hear(Origin::KERNEL, &datagram);
        if cut.is_some() {
            self.unasked.malformed += 1;
            let lost = self.requester.exchange.lost_all();
            self.lose(lost, |_| true);
        }
    }

    /// A message that answers no request that is in flight.
    fn unasked_for(&self, pick: &Pick) -> Vec<u8> {
        let stale = Flags::MULTI | Flags::DUMP_INTR;
        match pick {
            Pick::Noop => message(MessageType::NOOP, stale, 0, &[]),
            Pick::Overrun => message(MessageType::OVERRUN, stale, 0, &[]),
            Pick::Event => message(DATA, Flags::empty(), 0, b"alone"),
            Pick::Misaddressed(index) => {
                let sequence = self.any(index).map_or(self.unused, |number| self.sequence(number));
                addressed(MessageType::DONE, stale, sequence, PORT + 1, &[0; 4])
            }
            Pick::Stale | Pick::Answer(_) => message(MessageType::ERROR, stale, self.unused, &[0; 20]),
        }
    }

    fn count_unasked(&mut self, bytes: &[u8]) {
        match Header::parse(bytes).unwrap().message_type {
            MessageType::NOOP => {}
            MessageType::OVERRUN => self.unasked.overruns += 1,
            DATA => self.unasked.events.push(b"alone".to_vec()),
            _ => self.stale += 1,
        }
    }

    /// Takes note of an answer that is delivered.
    fn count(&mut self, queued: &Queued) {
        let number = queued.request;
        let expected = &mut self.expected[number];
        if expected.is_forgotten {
            self.stale += 1;
            return;
        }
        expected.delivered += queued.tells;
        expected.is_over = queued.is_last;
        if queued.is_last {
            for unanswered in self.refused.remove(&number).unwrap_or_default() {
                self.expected[unanswered].is_forgotten = true;
                // What was asked before it has not failed, and waits for another to say so.
                self.unsettled.extend(self.batches.remove(&unanswered).unwrap_or_default());
            }
            let expected = &self.expected;
            self.unsettled.retain(|number| !expected[*number].is_over && !expected[*number].is_forgotten);
        }
        if queued.is_last && !self.in_doubt {
            for settled in self.batches.remove(&number).unwrap_or_default() {
                let settled = &mut self.expected[settled];
                // What has failed has had its end.
                if !settled.is_over {
                    settled.delivered += 1;
                    settled.is_over = true;
                }
            }
        }
    }

    /// A datagram with this answer alone comes.
    fn arrive(&mut self, queued: &Queued) {
        self.count(queued);
        self.requester.hear(Origin::KERNEL, &queued.bytes);
    }

    fn overflow(&mut self, kept: usize, late: usize) {
        let in_time = self.kernel.overflow(kept, late);
        self.requester.exchange.overrun();
        self.in_doubt = true;
        for queued in in_time {
            self.arrive(&queued);
            self.check();
        }
        let lost = self.requester.exchange.lost().collect::<Vec<_>>();
        self.lose(lost, |expect| expect != Expect::Dump);
        self.in_doubt = false;
    }

    /// The exchange has given up everything in flight that expects one of these.
    fn lose(&mut self, lost: impl IntoIterator<Item = Ticket>, which: impl Fn(Expect) -> bool) {
        let requests = self.requester.requests.iter().zip(&mut self.expected);
        let mut awaited = BTreeSet::new();
        for (request, expected) in requests {
            if is_in_flight(request.fate, expected) && which(request.expect) {
                expected.is_forgotten = true;
                if request.fate == Fate::Awaited {
                    awaited.insert(request.ticket);
                }
            }
        }
        let lost: Vec<_> = lost.into_iter().collect();
        assert_eq!(lost.iter().copied().collect::<BTreeSet<_>>(), awaited);
        self.requester.lose(lost);
        self.unsettled.clear();
        self.batches.clear();
        self.refused.clear();
    }

    /// Everybody has been told exactly what was delivered for them, and everything else has been counted.
    fn check(&self) {
        let exchange = &self.requester.exchange;
        for (number, (request, expected)) in self.requester.requests.iter().zip(&self.expected).enumerate() {
            match request.fate {
                Fate::Awaited => assert_eq!(request.told, expected.told[..expected.delivered], "{number}"),
                _ => assert!(expected.told.starts_with(&request.told), "{number}"),
            }
            assert_eq!(exchange.is_pending(request.ticket), is_in_flight(request.fate, expected), "{number}");
        }
        let dumping = self.requester.requests.iter().zip(&self.expected);
        let dumping = dumping.filter(|(request, _)| request.expect == Expect::Dump);
        let is_dumping = dumping.fold(false, |any, (request, expected)| any | is_in_flight(request.fate, expected));
        assert_eq!(exchange.is_dumping(), is_dumping);
        assert_eq!(self.requester.unasked, self.unasked);
        let Dropped { foreign, stale, .. } = exchange.dropped();
        assert_eq!((foreign, stale), (self.foreign, self.stale));
    }
}

fn is_in_flight(fate: Fate, expected: &Expected) -> bool {
    fate != Fate::Cancelled && !expected.is_over && !expected.is_forgotten
}
