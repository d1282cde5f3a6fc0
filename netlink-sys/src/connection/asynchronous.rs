//! The connection that does not block, over whatever tells that a socket is readable.

use std::collections::VecDeque;
use std::future::{Future, poll_fn};
use std::io;
use std::os::fd::{AsFd, OwnedFd};
use std::pin::pin;
use std::task::{Context, Poll};

use netlink_core::{Ack, AttributeSet, IntoRequest, Message, Reply, Ticket};

use super::answer::{Answered, Dump, Sent};
use super::engine::Engine;
use super::error::Error;
use super::fake::{Fake, FakeReply};
use super::mailroom::Item;
use super::pipeline::{Acknowledge, Requests};
use super::recording::Recording;
use super::replay::Replay;
use super::subscription::{Event, Notice, SubscriptionId};
use super::transport::Transport;
use crate::{Namespace, NetlinkSocket, SocketError, open_in};

/// What tells that a socket is readable: a runtime's registration of it.
pub trait Readiness: Sized {
    /// Registers a descriptor with the runtime of the calling task.
    ///
    /// # Errors
    ///
    /// As the runtime has it.
    fn register(fd: OwnedFd) -> io::Result<Self>;

    /// Waits until the descriptor may be readable. Any number of tasks may wait at once.
    fn readable(&self) -> impl Future<Output = io::Result<()>> + Send;
}

/// A connection to the kernel over one netlink socket, whose calls are futures.
///
/// It can be shared between tasks: replies find their callers. No task has to be spawned, and every future can be dropped at any
/// point: what is still to come for it is swallowed, and the next call works at once. A dump can be dropped half-way.
/// For a deadline use the runtime's.
#[derive(Debug)]
pub struct AsyncConnection<R> {
    readiness: R,
    engine: Engine,
}

/// What [`AsyncConnection::call`] returns for a kind of reply.
pub type AsyncAnswer<'c, R, Q> = <Q as Answered>::Output<AsyncCall<'c, R>>;

impl<R: Readiness> AsyncConnection<R> {
    /// Opens a connection to a netlink protocol, by number (`NETLINK_ROUTE` is 0), in the thread's network namespace.
    ///
    /// # Errors
    ///
    /// [`Error::Socket`] if the kernel does not have the protocol, refuses the socket, or the runtime does.
    pub fn open(protocol: u16) -> Result<Self, Error> {
        Self::over(Engine::open(protocol)?)
    }

    /// Opens a connection in another network namespace. The calling thread stays where it is.
    ///
    /// # Errors
    ///
    /// [`Error::Namespace`] if it cannot be entered, else as [`open`](Self::open).
    pub fn open_in(namespace: &Namespace, protocol: u16) -> Result<Self, Error> {
        // Registered here and not there: the runtime is this thread's.
        Self::over(open_in(namespace, || Engine::open(protocol))??)
    }

    /// A connection that a function serves in place of the kernel; see [`Connection::fake`](crate::Connection::fake).
    ///
    /// # Errors
    ///
    /// As [`open`](Self::open).
    pub fn fake(serve: impl FnMut(Message<'_>) -> Vec<FakeReply> + Send + 'static) -> Result<Self, Error> {
        Self::over(Engine::stand_in(Transport::Fake(Fake::new(serve)))?)
    }

    /// A connection that is served from a recording; see [`Connection::replay`](crate::Connection::replay).
    ///
    /// # Errors
    ///
    /// [`Error::Replay`] if the text is no recording, else as [`open`](Self::open).
    pub fn replay(text: &str) -> Result<Self, Error> {
        Self::over(Engine::stand_in(Transport::Replay(Replay::new(text.parse()?)))?)
    }

    /// Begins to record what is sent and received; what was recorded before is forgotten.
    pub fn record(&self) {
        self.engine.lock().recording = Some(Recording::default());
    }

    /// Ends recording and returns what was recorded since [`record`](Self::record).
    pub fn end_recording(&self) -> Recording {
        self.engine.lock().recording.take().unwrap_or_default()
    }

    fn over(engine: Engine) -> Result<Self, Error> {
        let failed = |source| SocketError::system("register", source, || format!("{:?}", engine.socket));
        let fd = engine.socket.as_fd().try_clone_to_owned().map_err(failed)?;
        let readiness = R::register(fd).map_err(failed)?;
        Ok(Self { readiness, engine })
    }

    /// Whether the kernel checks requests strictly (`NETLINK_GET_STRICT_CHK`).
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

    /// Sends a request and returns what it is answered with: nothing for an acknowledgement, one message, or a
    /// [`Dump`] of messages.
    ///
    /// A request of generic netlink must have its message type set ([`netlink_core::Request::set_message_type`]).
    ///
    /// # Errors
    ///
    /// [`Error::Refused`] has what the kernel said; the others are about the way there and back.
    pub async fn call<Q>(&self, request: Q) -> Result<AsyncAnswer<'_, R, Q::Reply>, Error>
    where
        Q: IntoRequest,
        Q::Reply: Answered,
    {
        let sent = self.engine.prepare(request)?;
        let mut call = self.begin::<Q::Reply>(sent).await?;
        let mut partial = <Q::Reply as Answered>::Partial::default();
        loop {
            let item = call.next().await?;
            if <Q::Reply as Answered>::take(&mut partial, &call.sent, item)? {
                return <Q::Reply as Answered>::answer(partial, call);
            }
        }
    }

    /// Subscribes to multicast groups, by number; requests can be sent on the connection meanwhile.
    ///
    /// # Errors
    ///
    /// [`Error::Socket`] if a group cannot be joined: it is not there (`EINVAL`), or a privilege is missing.
    pub fn subscribe(&self, groups: impl IntoIterator<Item = u32>) -> Result<AsyncEvents<'_, R>, Error> {
        Ok(AsyncEvents { connection: self, id: self.engine.subscribe(groups)? })
    }

    /// Sends many requests, with many in each system call; [`AsyncResults::next`] has the result of each, in their
    /// order. All else is as with [`Connection::call_all`](crate::Connection::call_all).
    pub fn call_all<I>(&self, requests: I) -> AsyncResults<'_, R, I::IntoIter>
    where
        I: IntoIterator<Item: IntoRequest<Reply = Ack>>,
    {
        AsyncResults::new(self, requests.into_iter(), Acknowledge::All)
    }

    /// The same, where the kernel acknowledges only the last request of each system call. All else is as with
    /// [`Connection::call_batch`](crate::Connection::call_batch).
    pub fn call_batch<I>(&self, requests: I) -> AsyncResults<'_, R, I::IntoIter>
    where
        I: IntoIterator<Item: IntoRequest<Reply = Ack>>,
    {
        AsyncResults::new(self, requests.into_iter(), Acknowledge::Last)
    }

    async fn begin<Q: Reply>(&self, mut sent: Sent) -> Result<AsyncCall<'_, R>, Error> {
        loop {
            {
                let mut state = self.engine.lock();
                if let Some(ticket) = self.engine.begin::<Q>(&mut state, &mut sent)? {
                    drop(state);
                    return Ok(AsyncCall { connection: self, ticket, sent, items: VecDeque::new() });
                }
                // Another dump is under way. Whoever listens to it finds the messages in its inbox.
                if self.engine.receive(&mut state)? {
                    continue;
                }
                if !state.transport.is_kernel() {
                    return Err(sent.unanswered());
                }
            }
            self.wait(|context| self.engine.lock().mailroom.wake_after_dump(context.waker())).await?;
        }
    }

    /// Waits until the socket is readable, or another task has seen to what is waited for.
    async fn wait(&self, done: impl Fn(&Context<'_>) -> bool) -> Result<(), Error> {
        let mut readable = pin!(self.readiness.readable());
        let waited =
            poll_fn(|context| if done(context) { Poll::Ready(Ok(())) } else { readable.as_mut().poll(context) });
        let waited = waited.await;
        waited.map_err(|source| SocketError::system("poll", source, || format!("{:?}", self.engine.socket)).into())
    }
}

/// A request that has been sent on a connection that does not block, and what came for it.
#[derive(Debug)]
pub struct AsyncCall<'c, R> {
    connection: &'c AsyncConnection<R>,
    ticket: Ticket,
    sent: Sent,
    items: VecDeque<Item>,
}

impl<R> AsRef<Sent> for AsyncCall<'_, R> {
    fn as_ref(&self) -> &Sent {
        &self.sent
    }
}

impl<R: Readiness> AsyncCall<'_, R> {
    /// The next item that came for this request.
    async fn next(&mut self) -> Result<Item, Error> {
        let Self { connection, ticket, items, sent } = self;
        loop {
            if let Some(item) = items.pop_front() {
                return Ok(item);
            }
            let engine = &connection.engine;
            let (collected, is_kernel) = {
                let mut state = engine.lock();
                (engine.collect(&mut state, *ticket, items)?, state.transport.is_kernel())
            };
            if !collected {
                if !is_kernel {
                    return Err(sent.unanswered());
                }
                connection.wait(|context| engine.lock().mailroom.wake_for(*ticket, context.waker())).await?;
            }
        }
    }
}

impl<R> Drop for AsyncCall<'_, R> {
    fn drop(&mut self) {
        self.connection.engine.lock().mailroom.abandon(self.ticket);
    }
}

impl<R: Readiness, S: AttributeSet> Dump<AsyncCall<'_, R>, S> {
    /// The next message; `None` at the end.
    pub async fn next(&mut self) -> Option<Result<S::Owned, Error>> {
        if self.has_ended() {
            return None;
        }
        let item = match self.first() {
            Some(item) => Ok(item),
            None => self.waiter.next().await,
        };
        self.next_of(item)
    }
}

/// The notifications of a subscription, as they come. Dropping it ends the subscription.
#[derive(Debug)]
pub struct AsyncEvents<'c, R> {
    connection: &'c AsyncConnection<R>,
    id: SubscriptionId,
}

impl<R: Readiness> AsyncEvents<'_, R> {
    /// The next notification.
    ///
    /// # Errors
    ///
    /// [`Error::EventsLost`] if some were lost because they were not read fast enough, after which it goes on; or an
    /// error of the socket.
    pub async fn next(&mut self) -> Result<Event, Error> {
        let Self { connection, id } = self;
        let engine = &connection.engine;
        loop {
            let notice = engine.receive_until(&mut engine.lock(), |mailroom| mailroom.subscriptions.next(*id))?;
            match notice {
                Some(Notice::Event(event)) => return Ok(event),
                Some(Notice::Lost) => return Err(Error::EventsLost),
                None => {}
            }
            connection.wait(|context| engine.lock().mailroom.subscriptions.wake_for(*id, context.waker())).await?;
        }
    }
}

impl<R> Drop for AsyncEvents<'_, R> {
    fn drop(&mut self) {
        self.connection.engine.unsubscribe(self.id);
    }
}

/// The results of many requests, in their order: [`AsyncConnection::call_all`] and [`AsyncConnection::call_batch`] return
/// it.
#[derive(Debug)]
#[must_use = "requests are sent as their results are taken"]
pub struct AsyncResults<'c, R, I: Iterator> {
    connection: &'c AsyncConnection<R>,
    requests: Requests<I>,
    /// What has been sent, or cannot be.
    begun: VecDeque<Result<AsyncCall<'c, R>, Error>>,
}

impl<'c, R: Readiness, I: Iterator<Item: IntoRequest<Reply = Ack>>> AsyncResults<'c, R, I> {
    fn new(connection: &'c AsyncConnection<R>, requests: I, acknowledge: Acknowledge) -> Self {
        Self { connection, requests: Requests::new(requests, acknowledge), begun: VecDeque::new() }
    }

    /// The result of the next request; `None` after the last. The future can be dropped: the next one has the result.
    pub async fn next(&mut self) -> Option<Result<(), Error>> {
        if self.begun.is_empty() {
            self.send();
        }
        while let Some(Ok(call)) = self.begun.front_mut() {
            let item = call.next().await;
            match item.and_then(|item| Ack::take(&mut (), &call.sent, item)) {
                Ok(false) => {}
                result => {
                    self.begun.pop_front();
                    return Some(result.map(|_| ()));
                }
            }
        }
        self.begun.pop_front().map(|begun| begun.map(drop))
    }

    /// Sends the next chunk.
    fn send(&mut self) {
        let Self { connection, requests, begun } = self;
        // Before the connection is locked: the caller's iterator may use it too.
        let chunk = requests.chunk(&connection.engine);
        if chunk.is_empty() {
            return;
        }
        let sent = requests.send(&connection.engine, &mut connection.engine.lock(), chunk);
        begun.extend(
            sent.into_iter()
                .map(|one| one.map(|(ticket, sent)| AsyncCall { connection, ticket, sent, items: VecDeque::new() })),
        );
    }
}
