//! The connection that blocks.

use std::future::Future;
use std::io;
use std::iter::FusedIterator;
use std::os::fd::{AsFd, BorrowedFd};
use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Wake, Waker};
use std::thread;
use std::time::Duration;

use netlink_core::{Ack, AttributeSet, IntoRequest, Many, Transaction};
use nix::poll::{PollFd, PollFlags};
use nix::sys::eventfd::{EfdFlags, EventFd};

use super::ConnectionOn;
use super::answer::{Answer, Answered, Dump};
use super::error::Error;
use super::events::Events;
use super::pipeline::Results;
use super::subscription::Event;
use super::wait::Wait;
use crate::{Deadline, poll};

/// A connection whose calls block until they are answered.
pub type Connection = ConnectionOn<Blocking>;

/// How a connection waits that blocks: in the thread that calls.
#[derive(Debug)]
pub struct Blocking {
    /// As many as have ever waited at once.
    idle: Mutex<Vec<Arc<Bell>>>,
}

impl Blocking {
    /// Runs a future of a connection that blocks, such as [`ConnectionOn::ask`], in the calling thread.
    ///
    /// Such a future blocks instead of being pending. One that waits for something else is polled again and again.
    pub fn run<F: Future>(future: F) -> F::Output {
        let mut future = pin!(future);
        let mut context = Context::from_waker(Waker::noop());
        loop {
            if let Poll::Ready(output) = future.as_mut().poll(&mut context) {
                return output;
            }
            thread::yield_now();
        }
    }

    fn idle(&self) -> MutexGuard<'_, Vec<Arc<Bell>>> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Wait for Blocking {
    fn register(_: BorrowedFd<'_>) -> io::Result<Self> {
        // One is made before it is needed, so that no wait of a single thread is out of files.
        Ok(Self { idle: Mutex::new(vec![Bell::new()?]) })
    }

    async fn wait(
        &self,
        socket: BorrowedFd<'_>,
        deadline: Deadline,
        is_there: impl Fn(&Waker) -> bool + Send + Sync,
    ) -> io::Result<bool> {
        let idle = self.idle().pop();
        let bell = idle.map_or_else(Bell::new, Ok)?;
        let waited =
            if is_there(&Waker::from(Arc::clone(&bell))) { Ok(true) } else { bell.wait(socket, deadline.left()) };
        self.idle().push(bell);
        waited
    }
}

/// Ends the wait of a thread for a socket.
#[derive(Debug)]
struct Bell(EventFd);

impl Bell {
    fn new() -> io::Result<Arc<Self>> {
        let event = EventFd::from_value_and_flags(0, EfdFlags::EFD_CLOEXEC | EfdFlags::EFD_NONBLOCK)?;
        Ok(Arc::new(Self(event)))
    }

    /// Waits until the socket is readable or the bell has rung, if that is in time.
    fn wait(&self, socket: BorrowedFd<'_>, timeout: Option<Duration>) -> io::Result<bool> {
        let mut either = [PollFd::new(socket, PollFlags::POLLIN), PollFd::new(self.0.as_fd(), PollFlags::POLLIN)];
        let in_time = poll::wait(&mut either, timeout)?;
        // If it has not rung there is nothing to take back.
        let _ = self.0.read();
        Ok(in_time)
    }
}

impl Wake for Bell {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        // It cannot fail but when the counter is full, and then it rings already.
        let _ = self.0.write(1);
    }
}

/// What blocks.
impl Connection {
    /// Sends a request and returns what it is answered with: nothing for an acknowledgement, one message, or an
    /// iterator of messages.
    ///
    /// A request of generic netlink is sent to the family of its name, which the kernel is asked for once.
    ///
    /// # Errors
    ///
    /// [`Error::Refused`] has what the kernel said, and [`Error::NoFamily`] that it does not have the family; the others
    /// are about the way there and back.
    pub fn call<Q>(&self, request: Q) -> Result<Answer<'_, Q::Reply>, Error>
    where
        Q: IntoRequest,
        Q::Reply: Answered,
    {
        Blocking::run(self.ask(request))
    }

    /// Lists what a request asks for, and again, up to `retries` times, if it was interrupted by a change: what is
    /// returned was all there at one time.
    ///
    /// Where changes never cease it may not succeed; to follow them, subscribe first and list then.
    ///
    /// # Errors
    ///
    /// [`Error::Interrupted`] if all retries were interrupted too; or the first error among the messages.
    pub fn call_consistent<Q, S>(&self, request: Q, retries: usize) -> Result<Vec<S::Owned>, Error>
    where
        Q: IntoRequest<Reply = Many<S>> + Clone,
        S: AttributeSet,
    {
        Blocking::run(self.ask_consistent(request, retries))
    }

    /// Sends the requests of a [`Transaction`] in one system call: the kernel carries out all of them or none. What is wrong
    /// with each request that it refuses is in the error.
    ///
    /// The buffers of the socket are made large enough for it, beyond the limit of the system where `CAP_NET_ADMIN` allows
    /// that.
    ///
    /// # Errors
    ///
    /// [`Error::NotCommitted`] says why the kernel refused it, and [`Error::TransactionTooLong`] that it cannot be sent;
    /// after neither has anything been changed.
    pub fn call_transaction(&self, transaction: Transaction) -> Result<(), Error> {
        Blocking::run(self.ask_transaction(transaction))
    }

    /// Subscribes to multicast groups of a family of generic netlink, by name: the constants of its `Groups` are as good.
    ///
    /// # Errors
    ///
    /// [`Error::NoFamily`] and [`Error::NoGroup`] if the kernel does not have them, else as
    /// [`subscribe`](Self::subscribe).
    pub fn subscribe_to(&self, family: &str, groups: impl IntoIterator<Item: AsRef<str>>) -> Result<Events<'_>, Error> {
        Blocking::run(self.follow(family, groups))
    }
}

impl<S: AttributeSet> Iterator for Dump<'_, S> {
    type Item = Result<S::Owned, Error>;

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        match self.take_arrived() {
            Some(item) => self.message(Ok(item)),
            None => Blocking::run(self.read()),
        }
    }
}

impl<S: AttributeSet> FusedIterator for Dump<'_, S> {}

impl Events<'_> {
    /// The next notification, if one comes in time; `None` waits for ever.
    ///
    /// # Errors
    ///
    /// [`Error::EventsLost`] if some were lost, [`Error::Closed`], or an error of the socket.
    pub fn next_within(&mut self, timeout: Option<Duration>) -> Result<Option<Event>, Error> {
        Blocking::run(self.read(timeout))
    }
}

/// It waits, and never ends by itself.
impl Iterator for Events<'_> {
    type Item = Result<Event, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        self.next_within(None).transpose()
    }
}

impl<I: Iterator<Item: IntoRequest<Reply = Ack>>> Iterator for Results<'_, I> {
    type Item = Result<(), Error>;

    fn next(&mut self) -> Option<Self::Item> {
        self.take_ended().or_else(|| Blocking::run(self.read()))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.left()
    }
}

impl<I: Iterator<Item: IntoRequest<Reply = Ack>>> FusedIterator for Results<'_, I> {}
