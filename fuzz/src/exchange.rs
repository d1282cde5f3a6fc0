//! A requester and a kernel that both do anything at all.

use netlink_core::{Exchange, Expect, Flags, Header, MessageType, Origin, Output, Ticket};

/// Our port.
const PORT: u32 = 77;

/// Whether somebody waits for a request.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Fate {
    Awaited,
    /// It has ended, or nobody waits any more.
    Over,
}

struct Run<'a> {
    input: &'a [u8],
    exchange: Exchange,
    requests: Vec<(Ticket, Fate)>,
}

impl<'a> Run<'a> {
    fn byte(&mut self) -> u8 {
        let Some((&byte, rest)) = self.input.split_first() else { return 0 };
        self.input = rest;
        byte
    }

    fn bytes(&mut self, count: usize) -> &'a [u8] {
        let (bytes, rest) = self.input.split_at(count.min(self.input.len()));
        self.input = rest;
        bytes
    }

    /// One of the requests.
    fn request(&mut self) -> Option<usize> {
        let choice = usize::from(self.byte());
        choice.checked_rem(self.requests.len())
    }

    fn begin(&mut self) {
        let [kind, flags] = [self.byte(), self.byte()];
        let expect = [Expect::Ack, Expect::ErrorOnly, Expect::One, Expect::Dump][usize::from(kind % 4)];
        let flags = Flags::REQUEST | Flags::from_bits_truncate(u16::from(flags) << 1);
        let mut message = Header { length: 16, flags, message_type: MessageType(16), ..Header::default() }.to_bytes();
        let ticket = self.exchange.begin(&mut message, expect);
        assert!(self.exchange.is_pending(ticket));
        self.requests.push((ticket, Fate::Awaited));
    }

    /// A message that looks as if the kernel had sent it.
    fn message(&mut self) -> Vec<u8> {
        let [kind, flags, length] = [self.byte(), self.byte(), self.byte()];
        let message_type = match kind % 8 {
            0 | 1 => MessageType::ERROR,
            2 | 3 => MessageType::DONE,
            4 => MessageType::OVERRUN,
            5 => MessageType::NOOP,
            _ => MessageType(16),
        };
        let flags = Flags::from_bits_retain(u16::from(flags & 0x3f) | u16::from(flags & 0xc0) << 2);
        let sequence = match self.request() {
            Some(index) if kind & 0x40 == 0 => self.requests[index].0.sequence(),
            _ => u32::from(kind >> 5),
        };
        let port = if kind & 0x80 == 0 { PORT } else { 0 };
        let payload = self.bytes((length % 64).into());
        let length = u32::try_from(Header::SIZE + payload.len()).expect("it is short");
        let mut message = Header { length, message_type, flags, sequence, port }.to_bytes().to_vec();
        message.extend(payload);
        message.resize(netlink_core::align(message.len()), 0);
        message
    }

    fn feed(&mut self, origin: Origin, datagram: &[u8]) {
        let mut outputs = 0;
        for output in self.exchange.feed(origin, datagram) {
            outputs += 1;
            let (ticket, is_end) = match output {
                Output::Reply(ticket, _) => (ticket, false),
                Output::End(ticket, _) => (ticket, true),
                _ => continue,
            };
            let request = self.requests.iter_mut().find(|(other, _)| *other == ticket).expect("it was begun");
            assert_eq!(request.1, Fate::Awaited, "{ticket:?} is told of though nobody waits");
            if is_end {
                request.1 = Fate::Over;
            }
        }
        // A message is one thing or a reply and its end; an end may be that of all requests before it.
        assert!(outputs <= 2 * (datagram.len() / Header::SIZE + 1) + self.requests.len());
    }

    fn lose(&mut self, lost: Vec<Ticket>) {
        for ticket in lost {
            let request = self.requests.iter_mut().find(|(other, _)| *other == ticket).expect("it was begun");
            assert_eq!(request.1, Fate::Awaited, "{ticket:?} is lost though nobody waits");
            request.1 = Fate::Over;
        }
    }

    fn step(&mut self) {
        match self.byte() % 16 {
            0..=4 => self.begin(),
            5..=9 => {
                let count = self.byte() % 4;
                let mut datagram: Vec<u8> = (0..=count).flat_map(|_| self.message()).collect();
                let cut = self.byte();
                if cut < 16 {
                    datagram.truncate(datagram.len().saturating_sub(cut.into()));
                }
                let origin = if cut == 255 {
                    Origin { port: 5, multicast: false }
                } else {
                    Origin { port: 0, multicast: cut % 7 == 3 }
                };
                self.feed(origin, &datagram);
            }
            10 => {
                let count = self.byte();
                let datagram = self.bytes(count.into());
                self.feed(Origin::KERNEL, datagram);
            }
            11 => {
                if let Some(index) = self.request() {
                    self.exchange.abandon(self.requests[index].0);
                    self.requests[index].1 = Fate::Over;
                }
            }
            12 => {
                if let Some((ticket, fate)) = self.requests.last_mut() {
                    self.exchange.cancel(*ticket);
                    *fate = Fate::Over;
                }
            }
            13 => {
                self.exchange.overrun();
                let lost = self.exchange.lost().collect();
                self.lose(lost);
            }
            14 => {
                let lost = self.exchange.lost_all().collect();
                self.lose(lost);
                assert!(self.requests.iter().all(|(ticket, _)| !self.exchange.is_pending(*ticket)));
                assert!(!self.exchange.is_dumping());
            }
            _ => {
                let count = usize::from(self.byte() % 4);
                let tickets: Vec<_> = self.requests.iter().rev().take(count + 1).map(|(ticket, _)| *ticket).collect();
                if let Some((begin, rest)) = tickets.split_last() {
                    self.exchange.together(*begin, rest.iter().copied());
                }
            }
        }
    }
}

/// Requests are begun, answered by anything, abandoned and lost. Each is told of only while somebody waits, ends once at most, and a
/// datagram has no more to say than its messages.
pub fn exchange(data: &[u8]) {
    let Some((&first, input)) = data.split_first() else { return };
    let exchange = Exchange::new(PORT, u32::MAX - u32::from(first % 8));
    let mut run = Run { input: &input[..input.len().min(2048)], exchange, requests: Vec::new() };
    while !run.input.is_empty() {
        run.step();
    }
    let lost = run.exchange.lost_all().collect();
    run.lose(lost);
    // All is forgotten: the next request is answered.
    let mut message = Header { length: 16, message_type: MessageType(16), ..Header::default() }.to_bytes();
    let ticket = run.exchange.begin(&mut message, Expect::Ack);
    let sent = Header::parse(&message).expect("it has a header");
    let mut answer =
        Header { length: 36, message_type: MessageType::ERROR, flags: Flags::CAPPED, ..sent }.to_bytes().to_vec();
    answer.extend([0; 4]);
    answer.extend(message);
    let ends = run
        .exchange
        .feed(Origin::KERNEL, &answer)
        .filter(|output| matches!(output, Output::End(ended, _) if *ended == ticket));
    assert_eq!(ends.count(), 1);
}
