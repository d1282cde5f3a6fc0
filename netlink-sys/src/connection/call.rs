//! A request on its way: sent, waited for, answered or abandoned.

use std::os::fd::AsFd;
use std::task::Waker;

use netlink_core::{AttributeSet, Expect, IntoRequest, Many, Reply, Ticket};

use super::ConnectionOn;
use super::answer::{Answer, Answered, Sent};
use super::blocking::Blocking;
use super::engine::State;
use super::error::Error;
use super::mailroom::{Arrived, Item};
use super::wait::Wait;
use crate::{Deadline, SocketError};

impl<W: Wait> ConnectionOn<W> {
    /// Sends a request and returns what it is answered with, on any kind of connection: what `call` does, for code that is
    /// written once for all. On a connection that blocks the future is ready when it is first polled, as by
    /// [`Blocking::run`].
    ///
    /// # Errors
    ///
    /// [`Error::Refused`] has what the kernel said; the others are about the way there and back.
    pub async fn ask<Q>(&self, request: Q) -> Result<Answer<'_, Q::Reply, W>, Error>
    where
        Q: IntoRequest,
        Q::Reply: Answered,
    {
        let mut sent = self.engine.prepare(request)?;
        let may_have_moved = self.address(&mut sent).await?;
        let mut call = self.begin::<Q::Reply>(sent).await?;
        let partial = match call.answer::<Q::Reply>().await {
            Err(error) if may_have_moved && self.has_moved(&mut call.sent, &error).await? => {
                call.send_again::<Q::Reply>().await?;
                call.answer::<Q::Reply>().await?
            }
            answered => answered?,
        };
        <Q::Reply as Answered>::answer(partial, call)
    }

    /// Lists what a request asks for, and again if it was interrupted by a change, on any kind of connection: what
    /// `call_consistent` does, for code that is written once for all.
    ///
    /// # Errors
    ///
    /// [`Error::Interrupted`] if all of `retries` were interrupted too; or the first error among the messages.
    pub async fn ask_consistent<Q, S>(&self, request: Q, retries: usize) -> Result<Vec<S::Owned>, Error>
    where
        Q: IntoRequest<Reply = Many<S>> + Clone,
        S: AttributeSet,
    {
        let mut left = retries;
        loop {
            match self.collect(request.clone()).await {
                Err(Error::Interrupted { .. }) if left > 0 => left -= 1,
                listed => return listed,
            }
        }
    }

    /// All messages of a dump.
    async fn collect<S: AttributeSet>(
        &self,
        request: impl IntoRequest<Reply = Many<S>>,
    ) -> Result<Vec<S::Owned>, Error> {
        let mut dump = self.ask(request).await?;
        let mut messages = Vec::new();
        while let Some(message) = dump.read().await {
            messages.push(message?);
        }
        Ok(messages)
    }

    /// Sends a request.
    pub(super) async fn begin<R: Reply>(&self, mut sent: Sent) -> Result<Call<'_, W>, Error> {
        let ticket = self.send::<R>(&mut sent).await?;
        Ok(Call::new(self, ticket, sent))
    }

    async fn send<R: Reply>(&self, sent: &mut Sent) -> Result<Ticket, Error> {
        let deadline = Deadline::after(self.timeout);
        loop {
            {
                let mut state = self.engine.lock();
                if let Some(ticket) = self.engine.begin::<R>(&mut state, sent)? {
                    return Ok(ticket);
                }
                // Another dump is under way. Whoever listens to it finds the messages in its inbox.
                if self.engine.receive(&mut state)? {
                    continue;
                }
            }
            let is_over = |state: &mut State, waker: &Waker| state.mailroom.wake_after_dump(waker);
            self.wait(deadline, || sent.describe(), is_over).await?;
        }
    }

    /// Waits until the socket is readable, or another has received what is waited for.
    pub(super) async fn wait(
        &self,
        deadline: Deadline,
        request: impl Fn() -> String + Send + Sync,
        is_there: impl Fn(&mut State, &Waker) -> bool + Send + Sync,
    ) -> Result<(), Error> {
        let engine = &self.engine;
        let is_there = |waker: &Waker| {
            let mut state = engine.lock();
            state.closed || is_there(&mut state, waker)
        };
        if !engine.lock().transport.is_kernel() {
            // Whatever a stand-in has to say it has said, or another has taken it.
            return match deadline {
                _ if is_there(Waker::noop()) => Ok(()),
                Deadline::NEVER => Err(Error::Unanswered { request: request() }),
                _ => Err(Error::TimedOut { request: request() }),
            };
        }
        match self.waiting.wait(engine.socket.as_fd(), deadline, is_there).await {
            Ok(true) => Ok(()),
            Ok(false) => Err(Error::TimedOut { request: request() }),
            Err(source) => Err(SocketError::system("poll", source, || format!("{:?}", engine.socket)).into()),
        }
    }
}

/// A request that has been sent, and what came for it. Nobody waits for the rest once it is dropped.
#[derive(Debug)]
pub struct Call<'c, W = Blocking> {
    connection: &'c ConnectionOn<W>,
    ticket: Ticket,
    pub(super) sent: Sent,
    arrived: Arrived,
    /// All that can come has arrived.
    is_over: bool,
}

impl<'c, W> Call<'c, W> {
    pub(super) fn new(connection: &'c ConnectionOn<W>, ticket: Ticket, sent: Sent) -> Self {
        Self { connection, ticket, sent, arrived: Arrived::default(), is_over: false }
    }
}

impl<W: Wait> Call<'_, W> {
    /// Waits for the answer.
    pub(super) async fn answer<R: Answered>(&mut self) -> Result<R::Partial, Error> {
        let mut partial = R::Partial::default();
        if R::EXPECT == Expect::Nothing {
            return Ok(partial);
        }
        loop {
            let item = self.next().await?;
            if R::take(&mut partial, &self.sent, item)? {
                return Ok(partial);
            }
        }
    }

    /// Sends a request again that was refused.
    pub(super) async fn send_again<R: Reply>(&mut self) -> Result<(), Error> {
        self.connection.engine.lock().mailroom.abandon(self.ticket);
        self.ticket = self.connection.send::<R>(&mut self.sent).await?;
        self.is_over = false;
        Ok(())
    }

    /// The next item that came for this request.
    pub(super) async fn next(&mut self) -> Result<Item, Error> {
        let mut deadline = None;
        loop {
            if let Some(item) = self.take_arrived() {
                return Ok(item);
            }
            let Self { connection, ticket, sent, arrived, is_over } = self;
            let engine = &connection.engine;
            if engine.collect(&mut engine.lock(), *ticket, arrived)? {
                *is_over = arrived.is_whole();
            } else {
                let deadline = *deadline.get_or_insert_with(|| Deadline::after(connection.timeout));
                let is_there = |state: &mut State, waker: &Waker| state.mailroom.wake_for(*ticket, waker);
                connection.wait(deadline, || sent.describe(), is_there).await?;
            }
        }
    }
}

impl<W> Call<'_, W> {
    /// The next item, if it has been collected: nearly always, in a dump.
    #[inline]
    pub(super) fn take_arrived(&mut self) -> Option<Item> {
        let item = self.arrived.next()?;
        if let Item::End(end) = &item
            && let Some(warning) = self.sent.sendable.warned(&end.answer)
        {
            self.connection.engine.lock().warn(warning);
        }
        Some(item)
    }
}

impl<W> Drop for Call<'_, W> {
    fn drop(&mut self) {
        if !self.is_over {
            self.connection.engine.lock().mailroom.abandon(self.ticket);
        }
    }
}
