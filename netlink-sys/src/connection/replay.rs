//! A recording in place of the kernel.

use std::collections::{HashMap, VecDeque};

use netlink_core::{Header, MessageType, messages};

use super::answer::Sent;
use super::recording::{Datagram, Recording};
use crate::Received;
use crate::trace::{self, Direction};

/// A recording cannot be replayed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ReplayError {
    /// A line of the text is no datagram.
    #[error("line {number} of the recording: {reason}")]
    Line {
        /// The number of the line, from 1.
        number: usize,
        /// What is wrong with it.
        reason: &'static str,
    },

    /// A request is not the one that was recorded.
    #[error("the request differs from the recording\n    sent: {sent}\nrecorded: {recorded}")]
    Differs {
        /// What was sent now.
        sent: String,
        /// What was sent when the recording was made.
        recorded: String,
    },

    /// There are more requests than were recorded.
    #[error("{request}: the recording has no more requests")]
    NoMore {
        /// What was asked.
        request: String,
    },
}

/// A recording that is being replayed.
#[derive(Debug)]
pub struct Replay {
    /// What has been received up to the next request.
    ready: VecDeque<Vec<u8>>,
    /// From the next request on.
    rest: VecDeque<Datagram>,
    /// Sequence and port of a request when it was recorded, and now.
    stamps: HashMap<Stamp, Stamp>,
}

type Stamp = (u32, u32);

impl Replay {
    pub fn new(recording: Recording) -> Self {
        let mut replay = Self { ready: VecDeque::new(), rest: recording.datagrams.into(), stamps: HashMap::new() };
        replay.advance();
        replay
    }

    /// Makes ready what was received before the next request.
    fn advance(&mut self) {
        while let Some(datagram) = self.rest.pop_front() {
            match datagram {
                Datagram::Received(data) => self.ready.push_back(data),
                sent @ Datagram::Sent(_) => return self.rest.push_front(sent),
            }
        }
    }

    pub fn send(&mut self, sent: &Sent) -> Result<(), ReplayError> {
        let now = sent.sendable.as_bytes();
        let Some(Datagram::Sent(recorded)) = self.rest.front() else {
            return Err(ReplayError::NoMore { request: sent.describe() });
        };
        let (Some(then_header), Some(now_header)) = (Header::parse(recorded), Header::parse(now)) else {
            return Err(differs(sent, recorded));
        };
        let (then_stamp, now_stamp) =
            ((then_header.sequence, then_header.port), (now_header.sequence, now_header.port));
        let unstamped = |header| Header { sequence: 0, port: 0, ..header };
        if unstamped(then_header) != unstamped(now_header) || recorded.get(Header::SIZE..) != now.get(Header::SIZE..) {
            return Err(differs(sent, recorded));
        }
        self.stamps.insert(then_stamp, now_stamp);
        self.rest.pop_front();
        self.advance();
        Ok(())
    }

    pub fn receive(&mut self) -> Option<Received> {
        let mut data = self.ready.pop_front()?;
        for place in headers(&data) {
            self.restamp(&mut data, place);
        }
        Some(Received { data: data.into(), port: 0, groups: 0, group: None, namespace_id: None })
    }

    /// Gives the header at `place` the sequence and port its request has now.
    fn restamp(&self, data: &mut [u8], place: usize) -> Option<()> {
        let place = data.get_mut(place..)?.first_chunk_mut::<{ Header::SIZE }>()?;
        let mut header = Header::parse(place)?;
        (header.sequence, header.port) = *self.stamps.get(&(header.sequence, header.port))?;
        *place = header.to_bytes();
        Some(())
    }
}

/// Where the headers in a datagram are: those of its messages, and those that acknowledgements echo.
fn headers(data: &[u8]) -> Vec<usize> {
    let mut places = Vec::new();
    for message in messages(data).map_while(Result::ok) {
        let payload = message.payload.as_ptr().addr() - data.as_ptr().addr();
        places.push(payload - Header::SIZE);
        if message.header.message_type == MessageType::ERROR {
            places.push(payload + 4);
        }
    }
    places
}

/// The error that shows both, in words where that is enough to tell them apart.
fn differs(sent: &Sent, recorded: &[u8]) -> ReplayError {
    let text = |data| trace::describe(Direction::Sent, data, Some(sent.about()));
    let hex = |data: &[u8]| data.iter().map(|byte| format!("{byte:02x}")).collect();
    let now = sent.sendable.as_bytes();
    match (text(now), text(recorded)) {
        (sent, recorded) if sent != recorded => ReplayError::Differs { sent, recorded },
        _ => ReplayError::Differs { sent: hex(now), recorded: hex(recorded) },
    }
}
