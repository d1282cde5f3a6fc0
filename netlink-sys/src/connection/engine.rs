//! What every connection has: a socket, the mailroom, and how a request goes out.

use std::collections::{BTreeSet, VecDeque};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use netlink_core::{Exchange, Expect, IntoRequest, Reply, Ticket, Warning};

use super::answer::Sent;
use super::error::Error;
use super::mailroom::{Arrived, Mailroom};
use super::options::{Granted, Options};
use super::recording::Recording;
use super::subscription::SubscriptionId;
use super::transport::Transport;
use crate::trace::About;
use crate::{NetlinkSocket, SocketError, trace};

/// How many warnings are kept.
const WARNINGS: usize = 256;

/// A socket and who waits on it.
#[derive(Debug)]
pub struct Engine {
    pub(super) socket: NetlinkSocket,
    /// The protocol; one that stands in for the kernel serves all.
    protocol: Option<u16>,
    pub(super) granted: Granted,
    state: Mutex<State>,
}

/// What changes while requests are in flight. It is locked while something is sent, and while what has already arrived is
/// received, but never while anybody waits.
#[derive(Debug)]
pub struct State {
    pub(super) mailroom: Mailroom,
    pub(super) transport: Transport,
    pub(super) recording: Option<Recording>,
    /// What the kernel said of requests that it carried out, and nobody has asked for yet.
    pub(super) warnings: VecDeque<Warning>,
    /// An overrun was seen, and what was queued before it has not all been read.
    overrun: bool,
    pub(super) closed: bool,
    /// What has come for the groups joined at open, until somebody follows it.
    pub(super) unclaimed: Option<SubscriptionId>,
}

impl Engine {
    pub fn open(protocol: u16, options: &Options<'_>) -> Result<Self, Error> {
        let (socket, granted) = options.socket(protocol.into())?;
        let engine = Self::over(socket, granted, Some(protocol), Transport::Kernel(options.buffer()));
        if !options.groups.is_empty() {
            let subscribed = engine.subscribe(options.groups.iter().copied())?;
            engine.lock().unclaimed = Some(subscribed);
        }
        Ok(engine)
    }

    /// An engine that is served by something else than the kernel.
    ///
    /// It has a socket for its port and its descriptor, on which nothing is sent.
    pub fn stand_in(transport: Transport) -> Result<Self, Error> {
        let (socket, granted) = Options::new().socket(0)?;
        Ok(Self::over(socket, granted, None, transport))
    }

    fn over(socket: NetlinkSocket, granted: Granted, protocol: Option<u16>, transport: Transport) -> Self {
        let mut exchange = Exchange::new(socket.port(), first_sequence());
        if protocol == Some(crate::protocol::CONNECTOR) {
            exchange = exchange.one_way();
        }
        let state = State {
            mailroom: Mailroom::new(exchange),
            transport,
            recording: None,
            warnings: VecDeque::new(),
            overrun: false,
            closed: false,
            unclaimed: None,
        };
        Self { socket, protocol, granted, state: Mutex::new(state) }
    }

    pub fn lock(&self) -> MutexGuard<'_, State> {
        // The state is consistent between any two of its statements.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Finishes a request.
    pub fn prepare<Q: IntoRequest>(&self, request: Q) -> Result<Sent, Error> {
        let request = request.into_request();
        let family = request.family();
        let expected = family.protocol.number();
        if let Some(actual) = self.protocol.filter(|actual| *actual != expected) {
            return Err(Error::WrongProtocol { request: request.to_string(), expected, actual });
        }
        let sendable = request.finish().map_err(|(request, source)| Error::Build { request, source })?;
        Ok(Sent { sendable, family })
    }

    /// Stamps and sends a request; `None` if it is a dump and has to wait for another to end, as the kernel refuses a
    /// second one on a socket.
    pub fn begin<R: Reply>(&self, state: &mut State, sent: &mut Sent) -> Result<Option<Ticket>, Error> {
        if state.closed {
            return Err(Error::Closed);
        }
        if R::EXPECT == Expect::Dump && state.mailroom.exchange().is_dumping() {
            return Ok(None);
        }
        self.send(state, sent, R::EXPECT).map(Some)
    }

    /// Stamps and sends a request that need not wait for another.
    pub fn send(&self, state: &mut State, sent: &mut Sent, expect: Expect) -> Result<Ticket, Error> {
        if state.closed {
            return Err(Error::Closed);
        }
        let ticket = state.mailroom.begin(sent.sendable.as_mut_bytes(), expect);
        state.show(ticket, sent.sendable.as_bytes(), sent.about());
        if let Err(error) = state.transport.send(&self.socket, sent) {
            state.mailroom.cancel(ticket);
            return Err(error);
        }
        state.record(sent.sendable.as_bytes());
        Ok(ticket)
    }

    /// Receives one datagram that has already arrived and distributes it. Returns whether there was one, or news of
    /// one that was lost.
    pub fn receive(&self, state: &mut State) -> Result<bool, Error> {
        match state.transport.try_receive(&self.socket) {
            Ok(received) => {
                if trace::is_on() {
                    trace::received(&received, |sequence| state.mailroom.about(sequence));
                }
                if let Some(recording) = &mut state.recording {
                    recording.received(&received);
                }
                state.mailroom.distribute(&received);
                Ok(true)
            }
            // What is queued is still to be read; only then is it sure what was lost.
            Err(SocketError::Overrun) => {
                // The kernel tells of one after another only when all that was queued before has been read.
                if std::mem::replace(&mut state.overrun, true) {
                    state.mailroom.lost();
                }
                state.mailroom.overrun();
                Ok(true)
            }
            Err(SocketError::Truncated { needed, capacity }) => {
                state.mailroom.truncated(needed, capacity);
                Ok(true)
            }
            Err(SocketError::WouldBlock { .. }) => {
                let overrun = std::mem::take(&mut state.overrun);
                if overrun {
                    state.mailroom.lost();
                }
                Ok(overrun)
            }
            Err(error) => Err(error.into()),
        }
    }

    /// Receives what has already arrived until something is there for `ticket`. Returns whether it is.
    pub fn collect(&self, state: &mut State, ticket: Ticket, arrived: &mut Arrived) -> Result<bool, Error> {
        self.receive_until(state, |mailroom| mailroom.collect(ticket, arrived).then_some(()))
            .map(|found| found.is_some())
    }

    /// Receives what has already arrived until what is looked for is there.
    pub fn receive_until<T>(
        &self,
        state: &mut State,
        mut look: impl FnMut(&mut Mailroom) -> Option<T>,
    ) -> Result<Option<T>, Error> {
        loop {
            if let Some(found) = look(&mut state.mailroom) {
                // Others may wait for what was lost, and no datagram may come that wakes them. An error they are told, too.
                while state.overrun && self.receive(state).is_ok() {}
                return Ok(Some(found));
            }
            if state.closed {
                return Err(Error::Closed);
            }
            if !self.receive(state)? {
                return Ok(None);
            }
        }
    }

    /// Joins multicast groups and subscribes to what comes for them.
    pub fn subscribe(&self, groups: impl IntoIterator<Item = u32>) -> Result<SubscriptionId, Error> {
        let groups: BTreeSet<u32> = groups.into_iter().collect();
        // So that the kernel says for each notification which group it was sent to; of the first 32 it does so anyway.
        if groups.last().is_some_and(|group| *group > 32) {
            self.socket.set_packet_info(true)?;
        }
        let mut state = self.lock();
        let id = state.mailroom.subscriptions.add(groups.clone());
        for group in groups {
            if let Err(error) = self.socket.join(group) {
                self.leave(&mut state, id);
                return Err(error.into());
            }
        }
        Ok(id)
    }

    /// Ends a subscription.
    pub fn unsubscribe(&self, id: SubscriptionId) {
        self.leave(&mut self.lock(), id);
    }

    fn leave(&self, state: &mut State, id: SubscriptionId) {
        for group in state.mailroom.subscriptions.remove(id) {
            // A group that was never joined cannot be left, and nothing comes of it.
            let _ = self.socket.leave(group);
        }
    }
}

impl State {
    /// Keeps a warning until somebody asks for it.
    pub fn warn(&mut self, warning: Warning) {
        if self.warnings.len() == WARNINGS {
            self.warnings.pop_front();
        }
        self.warnings.push_back(warning);
    }

    /// Shows a request that is about to be sent to whoever looks at the wire.
    pub fn show(&mut self, ticket: Ticket, message: &[u8], about: About) {
        if trace::is_on() {
            self.mailroom.note(ticket, about);
            trace::sent(message, about);
        }
    }

    /// Records a request that has been sent, if it is to be.
    pub fn record(&mut self, message: &[u8]) {
        if let Some(recording) = &mut self.recording {
            recording.sent(message);
        }
    }
}

/// Sequences begin anywhere, so that an answer to an earlier owner of the port is not taken for ours.
fn first_sequence() -> u32 {
    SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).map_or(1, |time| time.subsec_nanos())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]
mod tests {
    use netlink_core::schema::Protocol;
    use netlink_core::{Ack, Flags, attributes, family};

    use super::super::fake::{Fake, FakeReply};
    use super::super::mailroom::{Item, Loss};
    use super::*;

    attributes! {
        /// Nothing.
        struct Nothing / NothingBuilder = "nothing" {}
    }
    family! {
        /// Nothing.
        static NOTHING = "nothing", Protocol::Raw(0);
        do { /** Does nothing. */ DO r#do: Nothing / NothingBuilder = 16 []; }
    }

    /// One finds its answer behind what was lost; the other may be asleep, and no datagram comes that would wake it.
    #[test]
    fn whoever_sees_an_overrun_tells_all_before_it_goes_on() {
        let mut replies = vec![vec![], vec![FakeReply::overrun(), FakeReply::ack()]].into_iter();
        let fake = Fake::new(move |_| replies.next().unwrap());
        let engine = Engine::stand_in(Transport::Fake(fake)).unwrap();
        let mut state = engine.lock();
        let mut begin = || {
            let mut sent = engine.prepare(r#do(Flags::empty())).unwrap();
            engine.begin::<Ack>(&mut state, &mut sent).unwrap().unwrap()
        };
        let (asleep, awake) = (begin(), begin());
        let mut arrived = Arrived::default();
        assert!(engine.collect(&mut state, awake, &mut arrived).unwrap());
        assert!(matches!(arrived.next(), Some(Item::End(_))));
        assert!(state.mailroom.collect(asleep, &mut arrived));
        assert!(matches!(arrived.next(), Some(Item::Lost(Loss::Overrun))));
    }
}
