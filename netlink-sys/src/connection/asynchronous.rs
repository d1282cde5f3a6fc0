//! The connection that does not block, on whatever tells that a socket is readable.

use std::time::Duration;

use netlink_core::{Ack, AttributeSet, IntoRequest, Many, Transaction};

use super::ConnectionOn;
use super::answer::{Answer, Answered, Dump};
use super::error::Error;
use super::events::Events;
use super::pipeline::Results;
use super::subscription::Event;
use super::wait::{Async, Readiness};

/// What is a future.
///
/// No task has to be spawned, and every future can be dropped at any point: what is still to come for it is swallowed,
/// and the next call works at once.
impl<R: Readiness> ConnectionOn<Async<R>> {
    /// Sends a request and returns what it is answered with: nothing for an acknowledgement, one message, or a
    /// [`Dump`] of messages.
    ///
    /// A request of generic netlink is sent to the family of its name, which the kernel is asked for once.
    ///
    /// # Errors
    ///
    /// [`Error::Refused`] has what the kernel said, and [`Error::NoFamily`] that it does not have the family; the others
    /// are about the way there and back.
    pub async fn call<Q>(&self, request: Q) -> Result<Answer<'_, Q::Reply, Async<R>>, Error>
    where
        Q: IntoRequest,
        Q::Reply: Answered,
    {
        self.ask(request).await
    }

    /// Lists what a request asks for, and again, up to `retries` times, if it was interrupted by a change: what is
    /// returned was all there at one time.
    ///
    /// Where changes never cease it may not succeed; to follow them, subscribe first and list then.
    ///
    /// # Errors
    ///
    /// [`Error::Interrupted`] if all retries were interrupted too; or the first error among the messages.
    pub async fn call_consistent<Q, S>(&self, request: Q, retries: usize) -> Result<Vec<S::Owned>, Error>
    where
        Q: IntoRequest<Reply = Many<S>> + Clone,
        S: AttributeSet,
    {
        self.ask_consistent(request, retries).await
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
    pub async fn call_transaction(&self, transaction: Transaction) -> Result<(), Error> {
        self.ask_transaction(transaction).await
    }

    /// Subscribes to multicast groups of a family of generic netlink, by name: the constants of its `Groups` are as good.
    ///
    /// # Errors
    ///
    /// [`Error::NoFamily`] and [`Error::NoGroup`] if the kernel does not have them, else as
    /// [`subscribe`](Self::subscribe).
    pub async fn subscribe_to(
        &self,
        family: &str,
        groups: impl IntoIterator<Item: AsRef<str>>,
    ) -> Result<Events<'_, Async<R>>, Error> {
        self.follow(family, groups).await
    }
}

impl<R: Readiness, S: AttributeSet> Dump<'_, S, Async<R>> {
    /// The next message; `None` at the end.
    pub async fn next(&mut self) -> Option<Result<S::Owned, Error>> {
        self.read().await
    }
}

impl<R: Readiness> Events<'_, Async<R>> {
    /// The next notification.
    ///
    /// # Errors
    ///
    /// As [`next_within`](Self::next_within).
    pub async fn next(&mut self) -> Result<Event, Error> {
        loop {
            if let Some(event) = self.read(None).await? {
                return Ok(event);
            }
        }
    }

    /// The next notification, if one comes in time; `None` waits for ever.
    ///
    /// # Errors
    ///
    /// [`Error::EventsLost`] if some were lost, [`Error::Closed`], or an error of the socket.
    pub async fn next_within(&mut self, timeout: Option<Duration>) -> Result<Option<Event>, Error> {
        self.read(timeout).await
    }
}

impl<R: Readiness, I: Iterator<Item: IntoRequest<Reply = Ack>>> Results<'_, I, Async<R>> {
    /// The result of the next request; `None` after the last. The future can be dropped: the next one has the result.
    pub async fn next(&mut self) -> Option<Result<(), Error>> {
        self.read().await
    }
}
