//! What a kernel answers to requests, and in which order it may.

use std::collections::VecDeque;

use netlink_core::{Errno, Expect, Flags, Header, MessageType};

use crate::wire::{DATA, capped, done_with, message, uncapped, words};

/// A request, and what the kernel does with it.
#[derive(Clone, Debug)]
pub struct Asked {
    pub expect: Expect,
    /// Whether the requester asks for an acknowledgement, which counts where `expect` leaves it open.
    pub acknowledged: bool,
    pub payload: Vec<u8>,
    pub outcome: Outcome,
    /// What the kernel says about it, if anything.
    pub words: &'static str,
}

/// What the kernel does with a request.
#[derive(Clone, Debug)]
pub enum Outcome {
    /// It does what was asked, and echoes so many messages of what it did.
    Done { echoes: u8 },
    /// It refuses, perhaps after it has begun to reply; with `NETLINK_CAP_ACK` it repeats the header alone.
    Refused { replies: u8, errno: i32, capped: bool },
    /// It replies one message, which may say that it is one of several.
    One { claims_more: bool },
    /// It replies many and says that they are the end; what is listed may change meanwhile, before this part.
    Many { parts: u8, errno: i32, interrupted: Option<u8> },
    /// It lists, although there was no room for the first part and it said so.
    Crowded { parts: u8 },
    /// It does not answer.
    Silent,
}

/// What a requester is told.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Told {
    Reply(String),
    End { errno: Errno, words: String, interrupted: bool },
}

/// A message on its way.
#[derive(Clone, Debug)]
pub struct Queued {
    /// The number of the request it answers.
    pub request: usize,
    pub bytes: Vec<u8>,
    /// How much its requester is told by it: a reply, the end, both or nothing.
    pub tells: usize,
    /// Whether nothing follows it.
    pub is_last: bool,
}

/// The answers to a request as messages, and as what is to be made of them.
struct Answers {
    request: usize,
    sequence: u32,
    messages: Vec<Queued>,
    told: Vec<Told>,
}

impl Answers {
    fn reply(&mut self, flags: Flags) {
        // Each is told from all others.
        let payload = format!("message {} of request {}", self.told.len(), self.request);
        self.queue(message(DATA, flags, self.sequence, payload.as_bytes()), 1);
        self.told.push(Told::Reply(payload));
    }

    /// A message that is no reply.
    fn control(&mut self, bytes: Vec<u8>) {
        self.queue(bytes, 0);
    }

    fn queue(&mut self, bytes: Vec<u8>, tells: usize) {
        self.messages.push(Queued { request: self.request, bytes, tells, is_last: false });
    }

    fn end(&mut self, errno: i32, words: &str, interrupted: bool) {
        self.told.push(Told::End { errno: Errno::from_wire(errno), words: words.to_owned(), interrupted });
    }

    /// The message that was added last ends the reply.
    fn last(&mut self) {
        let last = self.messages.last_mut().unwrap();
        last.is_last = true;
        last.tells += 1;
    }
}

/// What the kernel answers to a request that was sent as `sent`, and what its requester is to be told.
pub fn answers(number: usize, asked: &Asked, sent: &[u8]) -> (Vec<Queued>, Vec<Told>) {
    let header = Header::parse(sent).unwrap();
    // The kernel acknowledges no dump.
    let acknowledged = header.flags.contains(Flags::ACK) && asked.expect != Expect::Dump;
    let mut answers = Answers { request: number, sequence: header.sequence, messages: Vec::new(), told: Vec::new() };
    let (said, explained) = (asked.words, words(asked.words));
    match asked.outcome {
        Outcome::Done { echoes } => {
            (0..echoes).for_each(|_| answers.reply(Flags::empty()));
            if acknowledged {
                answers.control(capped(sent, 0, &explained));
                answers.last();
                answers.end(0, said, false);
            } else {
                answers.end(0, "", false);
            }
        }
        Outcome::Refused { replies, errno, capped: is_capped } => {
            (0..replies).for_each(|_| answers.reply(Flags::MULTI));
            answers.control(if is_capped {
                capped(sent, errno, &explained)
            } else {
                uncapped(sent, errno, &explained)
            });
            answers.last();
            answers.end(errno, said, false);
        }
        Outcome::One { claims_more } => {
            answers.reply(if claims_more { Flags::MULTI } else { Flags::empty() });
            if acknowledged {
                answers.control(capped(sent, 0, &explained));
            }
            answers.last();
            answers.end(0, if acknowledged { said } else { "" }, false);
        }
        Outcome::Many { parts, errno, interrupted } => {
            let changed = |part| if interrupted == Some(part) { Flags::DUMP_INTR } else { Flags::empty() };
            (0..parts).for_each(|part| answers.reply(Flags::MULTI | changed(part)));
            let acknowledged = acknowledged && errno == 0;
            let explanation: &[u8] = if acknowledged { &[] } else { &explained };
            answers.control(done_with(header.sequence, errno, changed(parts), explanation));
            if acknowledged {
                answers.control(capped(sent, 0, &explained));
            }
            answers.last();
            answers.end(errno, said, interrupted.is_some_and(|part| part <= parts));
        }
        Outcome::Crowded { parts } => {
            // ENOBUFS.
            answers.control(capped(sent, -105, &[]));
            (0..parts).for_each(|_| answers.reply(Flags::MULTI));
            answers.control(message(MessageType::DONE, Flags::MULTI, header.sequence, &[0; 4]));
            answers.last();
            answers.end(0, "", false);
        }
        Outcome::Silent => {}
    }
    (answers.messages, answers.told)
}

/// Messages that come in this order.
#[derive(Default)]
struct Lane {
    messages: VecDeque<Queued>,
    is_dump: bool,
}

/// The answers on their way. Requests are answered in any order, but for those of a batch.
#[derive(Default)]
pub struct Kernel {
    lanes: Vec<Lane>,
    /// Where errors wait for the answer to the acknowledged request that ends their batch.
    batch: Lane,
}

impl Kernel {
    /// Takes the answers to a request.
    pub fn take(&mut self, expect: Expect, messages: Vec<Queued>) {
        let mut lane = match expect {
            Expect::ErrorOnly => {
                self.batch.messages.extend(messages);
                return;
            }
            Expect::Ack => std::mem::take(&mut self.batch),
            _ => Lane { is_dump: expect == Expect::Dump, ..Lane::default() },
        };
        lane.messages.extend(messages);
        self.lanes.push(lane);
    }

    /// The next message of one of the requests, whichever.
    pub fn next(&mut self, choice: usize) -> Option<Queued> {
        let mut busy: Vec<_> = self.lanes().filter(|lane| !lane.messages.is_empty()).collect();
        let count = busy.len();
        busy.get_mut(choice.checked_rem(count)?)?.messages.pop_front()
    }

    /// Has no room for answers any more, and drops them; for parts of dumps it waits. Of each lane so many come all the
    /// same, modulo what there is, and so many of those too late.
    ///
    /// Returns those that come in time.
    pub fn overflow(&mut self, kept: usize, late: usize) -> Vec<Queued> {
        let mut in_time = Vec::new();
        for lane in self.lanes().filter(|lane| !lane.is_dump) {
            let kept = kept % (lane.messages.len() + 1);
            lane.messages.truncate(kept);
            let late = late % (kept + 1);
            in_time.extend(lane.messages.drain(..kept - late));
        }
        in_time
    }

    fn lanes(&mut self) -> impl Iterator<Item = &mut Lane> {
        self.lanes.iter_mut().chain([&mut self.batch])
    }
}
