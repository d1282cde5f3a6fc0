//! The connection that blocks.

use std::collections::VecDeque;
use std::sync::{Condvar, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use netlink_core::{Ack, AttributeSet, IntoRequest, Message, Reply, Ticket};

use super::answer::{Answered, Dump, Sent};
use super::engine::{Engine, State};
use super::error::Error;
use super::fake::{Fake, FakeReply};
use super::mailroom::Item;
use super::pipeline::{Acknowledge, Requests};
use super::recording::Recording;
use super::replay::Replay;
use super::subscription::{Event, Notice, SubscriptionId};
use super::transport::Transport;
use super::wake::Wake;
use crate::{Namespace, NetlinkSocket, open_in};

/// A connection to the kernel over one netlink socket, whose calls block until they are answered.
///
/// It can be shared between threads: replies find their callers, and nobody who sends waits for one who receives.
/// Dropping a dump half-way leaves the connection usable at once.
#[derive(Debug)]
pub struct Connection {
    engine: Engine,
    timeout: Option<Duration>,
    /// Signalled when what was waited for may have come, or nobody receives any more.
    changed: Condvar,
    /// Ends the wait of whoever waits for the socket.
    wake: Wake,
}

/// What [`Connection::call`] returns for a kind of reply.
pub type Answer<'c, R> = <R as Answered>::Output<Call<'c>>;

impl Connection {
    /// Opens a connection to a netlink protocol, by number (`NETLINK_ROUTE` is 0), in the thread's network namespace.
    ///
    /// Extended acknowledgements and strict checking of requests are asked for; a kernel that does not have them is
    /// used without ([`is_strict`](Self::is_strict)).
    ///
    /// # Errors
    ///
    /// [`Error::Socket`] if the kernel does not have the protocol or refuses the socket.
    pub fn open(protocol: u16) -> Result<Self, Error> {
        Self::over(Engine::open(protocol)?)
    }

    /// A connection that a function serves in place of the kernel, for tests without privileges; it takes requests of
    /// every protocol. See [`FakeReply`] for an example.
    ///
    /// The function is called with each request as it is sent. A wait for an answer it has not given is
    /// [`Error::Unanswered`], or [`Error::TimedOut`] at once if there is a timeout.
    ///
    /// # Errors
    ///
    /// [`Error::Socket`]: the connection has a socket, although nothing is sent on it.
    pub fn fake(serve: impl FnMut(Message<'_>) -> Vec<FakeReply> + Send + 'static) -> Result<Self, Error> {
        Self::over(Engine::stand_in(Transport::Fake(Fake::new(serve)))?)
    }

    /// A connection that is served from the text of a [`Recording`].
    ///
    /// Requests must come in the order in which they were recorded; sequence numbers and ports may differ.
    ///
    /// # Errors
    ///
    /// [`Error::Replay`] if the text is no recording, else as [`fake`](Self::fake). A call that differs from the recording
    /// fails with [`ReplayError::Differs`](crate::ReplayError::Differs).
    pub fn replay(text: &str) -> Result<Self, Error> {
        Self::over(Engine::stand_in(Transport::Replay(Replay::new(text.parse()?)))?)
    }

    fn over(engine: Engine) -> Result<Self, Error> {
        Ok(Self { engine, timeout: None, changed: Condvar::new(), wake: Wake::new()? })
    }

    /// Begins to record what is sent and received; what was recorded before is forgotten.
    pub fn record(&self) {
        self.engine.lock().recording = Some(Recording::default());
    }

    /// Ends recording and returns what was recorded since [`record`](Self::record).
    pub fn end_recording(&self) -> Recording {
        self.engine.lock().recording.take().unwrap_or_default()
    }

    /// Opens a connection in another network namespace. The calling thread stays where it is.
    ///
    /// # Errors
    ///
    /// [`Error::Namespace`] if it cannot be entered, else as [`open`](Self::open).
    pub fn open_in(namespace: &Namespace, protocol: u16) -> Result<Self, Error> {
        open_in(namespace, || Self::open(protocol))?
    }

    /// Whether the kernel checks requests strictly (`NETLINK_GET_STRICT_CHK`): dumps are then filtered by the kernel,
    /// and attributes it does not know are refused and not ignored.
    #[must_use]
    pub const fn is_strict(&self) -> bool {
        self.engine.strict
    }

    /// The socket, for its options.
    #[must_use]
    pub const fn socket(&self) -> &NetlinkSocket {
        &self.engine.socket
    }

    /// How many messages were dropped: those of other processes, and answers nobody waits for.
    #[must_use]
    pub fn dropped(&self) -> netlink_core::Dropped {
        self.engine.lock().mailroom.exchange().dropped()
    }

    /// How long a call waits for its answer, and a dump for its next message; `None`, the default, is for ever.
    ///
    /// The kernel answers while it takes the request, so that hardly anything ever waits long.
    pub const fn set_timeout(&mut self, timeout: Option<Duration>) {
        self.timeout = timeout;
    }

    /// Ends every wait on the connection, now and later, with [`Error::Closed`]. The socket is closed on drop.
    pub fn close(&self) {
        self.engine.lock().closed = true;
        self.changed.notify_all();
        self.wake.wake();
    }

    /// Sends a request and returns what it is answered with: nothing for an acknowledgement, one message, or an
    /// iterator of messages.
    ///
    /// A request of generic netlink must have its message type set ([`netlink_core::Request::set_message_type`]); the
    /// connection of `netlink-generic` sees to it.
    ///
    /// # Errors
    ///
    /// [`Error::Refused`] has what the kernel said; the others are about the way there and back.
    pub fn call<Q>(&self, request: Q) -> Result<Answer<'_, Q::Reply>, Error>
    where
        Q: IntoRequest,
        Q::Reply: Answered,
    {
        let sent = self.engine.prepare(request)?;
        self.begin::<Q::Reply>(sent)?.answer::<Q::Reply>()
    }

    /// Sends many requests, with many in each system call, and returns the result of each, in their order.
    ///
    /// It is lazy: requests are pulled as their results are taken, some ahead (256 with the default receive buffer). A
    /// request that cannot be built or is refused is its own error, and those after it are sent all the same.
    /// Dropping the iterator half-way leaves the connection usable at once; what was sent stays done.
    ///
    /// Any number of requests passes any receive buffer. Only where the socket also listens to groups can their
    /// messages overflow it; what may have been lost then is [`Error::Overrun`].
    ///
    /// ```no_run
    /// use netlink_core::schema::Protocol;
    /// use netlink_core::{Flags, attributes, family, structure};
    /// use netlink_sys::Connection;
    ///
    /// structure! {
    ///     /// `struct ifinfomsg`.
    ///     pub struct Ifinfomsg = "ifinfomsg", size 16 {
    ///         /// Number.
    ///         index: i32 = 4,
    ///     }
    /// }
    /// attributes! {
    ///     /// Two attributes of a link.
    ///     pub struct Link / LinkBuilder = "link", header Ifinfomsg {
    ///         /// Name.
    ///         IFNAME ifname: str = 3,
    ///         /// Largest packet.
    ///         MTU mtu: u32 = 4,
    ///     }
    /// }
    /// family! {
    ///     /// Links.
    ///     pub static LINKS = "links", Protocol::Raw(0);
    ///     do {
    ///         /// Changes a link.
    ///         SETLINK setlink: Link / LinkBuilder = 19 [3, 4];
    ///     }
    ///     get {}
    ///     dump {}
    /// }
    ///
    /// # fn main() -> Result<(), netlink_sys::Error> {
    /// let connection = Connection::open(0)?;
    /// let names = ["eth0", "eth1", "eth2"];
    /// let requests = names.map(|name| setlink(Flags::empty()).ifname(name).mtu(9000));
    /// for (name, result) in names.iter().zip(connection.call_all(requests)) {
    ///     if let Err(error) = result {
    ///         eprintln!("{name}: {error}");
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn call_all<I>(&self, requests: I) -> Results<'_, I::IntoIter>
    where
        I: IntoIterator<Item: IntoRequest<Reply = Ack>>,
    {
        Results::new(self, requests.into_iter(), Acknowledge::All)
    }

    /// The same as [`call_all`](Self::call_all), faster: the kernel acknowledges only the last request of each system
    /// call. It sends errors unasked, so each request still has its own result: those before the acknowledged one
    /// for which no error came have succeeded.
    ///
    /// It is for protocols where the kernel works on requests in their order and answers before it has taken the next,
    /// as rtnetlink and generic netlink do. After an overrun, what has no error is not taken for a success:
    /// it is [`Error::Overrun`].
    pub fn call_batch<I>(&self, requests: I) -> Results<'_, I::IntoIter>
    where
        I: IntoIterator<Item: IntoRequest<Reply = Ack>>,
    {
        Results::new(self, requests.into_iter(), Acknowledge::Last)
    }

    fn begin<R: Reply>(&self, mut sent: Sent) -> Result<Call<'_>, Error> {
        let deadline = self.deadline();
        let mut state = self.engine.lock();
        loop {
            if let Some(ticket) = self.engine.begin::<R>(&mut state, &mut sent)? {
                return Ok(Call { connection: self, ticket, sent, items: VecDeque::new() });
            }
            // Another dump is under way. Whoever listens to it finds the messages in its inbox.
            let received = self.engine.receive(&mut state);
            self.tell(&mut state);
            if !received? {
                state = self.wait(state, deadline, || sent.unanswered())?.ok_or_else(|| sent.timed_out())?;
            }
        }
    }

    /// Subscribes to multicast groups, by number. What comes for them is an iterator that waits for the next
    /// notification; requests can be sent on the connection meanwhile.
    ///
    /// # Errors
    ///
    /// [`Error::Socket`] if a group cannot be joined: it is not there (`EINVAL`), or a privilege is missing.
    pub fn subscribe(&self, groups: impl IntoIterator<Item = u32>) -> Result<Events<'_>, Error> {
        Ok(Events { connection: self, id: self.engine.subscribe(groups)? })
    }

    fn deadline(&self) -> Option<Instant> {
        crate::poll::deadline(self.timeout)
    }

    /// Waits until something has arrived: one thread for the socket, the others for that thread. `None` if the time is
    /// over.
    fn wait<'s>(
        &'s self,
        mut state: MutexGuard<'s, State>,
        deadline: Option<Instant>,
        unanswered: impl FnOnce() -> Error,
    ) -> Result<Option<MutexGuard<'s, State>>, Error> {
        let left = deadline.map(|deadline| deadline.saturating_duration_since(Instant::now()));
        if !state.transport.is_kernel() {
            // Whatever there is to receive is there already.
            return if left.is_some() { Ok(None) } else { Err(unanswered()) };
        }
        if state.leader {
            state.followers += 1;
            let mut state = match left {
                None => self.changed.wait(state).unwrap_or_else(PoisonError::into_inner),
                Some(left) => self.changed.wait_timeout(state, left).unwrap_or_else(PoisonError::into_inner).0,
            };
            state.followers -= 1;
            return Ok(left.is_none_or(|left| !left.is_zero()).then_some(state));
        }
        state.leader = true;
        drop(state);
        let ready = self.wake.wait(&self.engine.socket, left);
        let mut state = self.engine.lock();
        state.leader = false;
        state.news = true;
        self.tell(&mut state);
        Ok(ready?.then_some(state))
    }

    /// Tells the threads that wait that something has been distributed, or that nobody waits for the socket any more.
    fn tell(&self, state: &mut State) {
        // Either is a system call, so it is made only where somebody listens.
        if std::mem::take(&mut state.news) {
            if state.leader {
                self.wake.wake();
            }
            if state.followers > 0 {
                self.changed.notify_all();
            }
        }
    }
}

/// A request that has been sent on a connection that blocks, and what came for it.
#[derive(Debug)]
pub struct Call<'c> {
    connection: &'c Connection,
    ticket: Ticket,
    sent: Sent,
    items: VecDeque<Item>,
}

impl AsRef<Sent> for Call<'_> {
    fn as_ref(&self) -> &Sent {
        &self.sent
    }
}

impl<'c> Call<'c> {
    /// Waits for the answer.
    fn answer<R: Answered>(mut self) -> Result<Answer<'c, R>, Error> {
        let mut partial = R::Partial::default();
        loop {
            let item = self.next()?;
            if R::take(&mut partial, &self.sent, item)? {
                return R::answer(partial, self);
            }
        }
    }

    /// The next item that came for this request.
    fn next(&mut self) -> Result<Item, Error> {
        let connection = self.connection;
        if let Some(item) = self.items.pop_front() {
            return Ok(item);
        }
        let mut deadline = None;
        let mut state = connection.engine.lock();
        loop {
            let collected = connection.engine.collect(&mut state, self.ticket, &mut self.items);
            connection.tell(&mut state);
            if collected? && let Some(item) = self.items.pop_front() {
                return Ok(item);
            }
            deadline = deadline.or_else(|| connection.deadline());
            state =
                connection.wait(state, deadline, || self.sent.unanswered())?.ok_or_else(|| self.sent.timed_out())?;
        }
    }
}

impl Drop for Call<'_> {
    fn drop(&mut self) {
        self.connection.engine.lock().mailroom.abandon(self.ticket);
    }
}

impl<S: AttributeSet> Iterator for Dump<Call<'_>, S> {
    type Item = Result<S::Owned, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.has_ended() {
            return None;
        }
        let item = self.first().map_or_else(|| self.waiter.next(), Ok);
        self.next_of(item)
    }
}

impl<S: AttributeSet> std::iter::FusedIterator for Dump<Call<'_>, S> {}

/// The notifications of a subscription, as they come.
///
/// The iterator waits, and never ends by itself. Where the kernel had to drop notifications because they were not read fast enough, it
/// says so ([`Error::EventsLost`]) and goes on: read the state again. A larger receive buffer helps
/// ([`Socket::set_receive_buffer`](crate::Socket::set_receive_buffer)). Dropping it ends the subscription.
#[derive(Debug)]
pub struct Events<'c> {
    connection: &'c Connection,
    id: SubscriptionId,
}

impl Events<'_> {
    /// The next notification, if one comes in time; `None` waits for ever.
    ///
    /// # Errors
    ///
    /// [`Error::EventsLost`] if some were lost, [`Error::Closed`], or an error of the socket.
    pub fn next_within(&mut self, timeout: Option<Duration>) -> Result<Option<Event>, Error> {
        let deadline = crate::poll::deadline(timeout);
        let connection = self.connection;
        let mut state = connection.engine.lock();
        loop {
            let id = self.id;
            let notice = connection.engine.receive_until(&mut state, |mailroom| mailroom.subscriptions.next(id));
            connection.tell(&mut state);
            match notice? {
                Some(Notice::Event(event)) => return Ok(Some(event)),
                Some(Notice::Lost) => return Err(Error::EventsLost),
                None => {}
            }
            match connection.wait(state, deadline, || Error::Closed)? {
                Some(locked) => state = locked,
                None => return Ok(None),
            }
        }
    }
}

impl Iterator for Events<'_> {
    type Item = Result<Event, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        self.next_within(None).transpose()
    }
}

impl Drop for Events<'_> {
    fn drop(&mut self) {
        self.connection.engine.unsubscribe(self.id);
    }
}

/// The results of many requests, in their order: [`Connection::call_all`] and [`Connection::call_batch`] return it.
#[derive(Debug)]
#[must_use = "requests are sent as their results are taken"]
pub struct Results<'c, I: Iterator> {
    connection: &'c Connection,
    requests: Requests<I>,
    /// What has been sent, or cannot be.
    begun: VecDeque<Result<Call<'c>, Error>>,
}

impl<'c, I: Iterator<Item: IntoRequest<Reply = Ack>>> Results<'c, I> {
    fn new(connection: &'c Connection, requests: I, acknowledge: Acknowledge) -> Self {
        Self { connection, requests: Requests::new(requests, acknowledge), begun: VecDeque::new() }
    }

    /// Sends the next chunk.
    fn send(&mut self) {
        let Self { connection, requests, begun } = self;
        // Before the connection is locked: the caller's iterator may use it too.
        let chunk = requests.chunk(&connection.engine);
        if chunk.is_empty() {
            return;
        }
        let mut state = connection.engine.lock();
        let sent = requests.send(&connection.engine, &mut state, chunk);
        connection.tell(&mut state);
        drop(state);
        begun.extend(
            sent.into_iter()
                .map(|one| one.map(|(ticket, sent)| Call { connection, ticket, sent, items: VecDeque::new() })),
        );
    }
}

impl<I: Iterator<Item: IntoRequest<Reply = Ack>>> Iterator for Results<'_, I> {
    type Item = Result<(), Error>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.begun.is_empty() {
            self.send();
        }
        self.begun.pop_front().map(|begun| begun?.answer::<Ack>())
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let begun = self.begun.len();
        let (least, most) = self.requests.size_hint();
        (least.saturating_add(begun), most.and_then(|most| most.checked_add(begun)))
    }
}

impl<I: Iterator<Item: IntoRequest<Reply = Ack>>> std::iter::FusedIterator for Results<'_, I> {}
