//! Requests that are carried out all together or not at all: the batches of nfnetlink.
//!
//! The begin of a transaction stands for it: its call ends when the kernel has decided. What the kernel says of the requests
//! comes before that, so it is there by then and nothing more is waited for.

use std::fmt;

use netlink_core::{Ack, Expect, Refusal, Transaction};

use super::ConnectionOn;
use super::answer::Sent;
use super::call::Call;
use super::error::Error;
use super::pipeline::{ANSWER, SEND_RESERVE, length_of};
use super::wait::Wait;

/// A transaction was refused, and nothing of it was applied.
#[derive(Debug)]
#[non_exhaustive]
pub struct NotCommitted {
    /// How many requests there were.
    pub requests: usize,
    /// Why the transaction as a whole was refused, if it was not for a request in it: a privilege is missing, the state is of
    /// another generation (`ERESTART`), ...
    pub whole: Option<Refusal>,
    /// The requests that were refused, by their place from 0, and why.
    pub refused: Vec<(usize, Refusal)>,
    /// Whether all that were refused are listed. They are not if the receive buffer could not be made large enough.
    pub is_complete: bool,
}

impl NotCommitted {
    /// The first refusal.
    fn first(&self) -> Option<&Refusal> {
        self.whole.as_ref().or_else(|| self.refused.first().map(|(_, refusal)| refusal))
    }

    /// The kernel's error number: the first.
    pub(super) fn errno(&self) -> Option<netlink_core::Errno> {
        self.first().map(|refusal| refusal.errno)
    }
}

impl std::error::Error for NotCommitted {}

impl fmt::Display for NotCommitted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "nothing of the transaction of {} requests was applied", self.requests)?;
        if let Some(refusal) = &self.whole {
            return write!(f, ": {refusal}");
        }
        if let Some((place, refusal)) = self.refused.first() {
            write!(f, ": request {}: {refusal}", place + 1)?;
        }
        match (self.refused.len(), self.is_complete) {
            (0 | 1, true) => Ok(()),
            (count, true) => write!(f, " (and {} more)", count - 1),
            (_, false) => f.write_str(" (and perhaps more)"),
        }
    }
}

impl<W: Wait> ConnectionOn<W> {
    /// Sends a transaction, on any kind of connection: what `call_transaction` does, for code that is written once for
    /// all.
    ///
    /// # Errors
    ///
    /// [`Error::NotCommitted`] says why the kernel refused it, and [`Error::TransactionTooLong`] that it cannot be sent.
    pub async fn ask_transaction(&self, transaction: Transaction) -> Result<(), Error> {
        if transaction.is_empty() {
            return Ok(());
        }
        let messages: Result<Vec<_>, _> =
            transaction.into_messages().map(|request| self.engine.prepare(request)).collect();
        let mut calls = self.begin_transaction(messages?)?.into_iter();
        let requests = calls.len() - 1;
        let mut not_committed = NotCommitted { requests, whole: None, refused: Vec::new(), is_complete: true };
        if let Some(mut begin) = calls.next() {
            match begin.answer::<Ack>().await {
                Err(Error::Refused(refusal)) => {
                    not_committed.whole = Some(*refusal);
                    return Err(Error::NotCommitted(Box::new(not_committed)));
                }
                // There may still be word of some requests.
                Err(Error::Overrun { .. }) => not_committed.is_complete = false,
                answered => answered?,
            }
        }
        for (place, mut call) in calls.enumerate() {
            match call.answer::<Ack>().await {
                Err(Error::Refused(refusal)) => not_committed.refused.push((place, *refusal)),
                Err(Error::Overrun { .. }) => not_committed.is_complete = false,
                answered => answered?,
            }
        }
        match not_committed {
            NotCommitted { refused, is_complete: true, .. } if refused.is_empty() => Ok(()),
            NotCommitted { refused, .. } if refused.is_empty() => {
                Err(Error::Overrun { request: format!("transaction of {requests} requests") })
            }
            _ => Err(Error::NotCommitted(Box::new(not_committed))),
        }
    }

    /// Sends the messages of a transaction: calls for its begin and its requests.
    fn begin_transaction(&self, mut messages: Vec<Sent>) -> Result<Vec<Call<'_, W>>, Error> {
        self.make_room(&messages)?;
        let engine = &self.engine;
        let last = messages.len().saturating_sub(2);
        let expect = |place| if place == last { Expect::Ack } else { Expect::ErrorOnly };
        let mut state = engine.lock();
        // Answers to others must not take the place of these, nor these that of others.
        engine.drain(&mut state);
        let expected = messages.iter_mut().enumerate().map(|(place, message)| (message, expect(place)));
        let mut tickets = engine.send_together(&mut state, expected)?;
        // Nothing is answered to the end.
        if let Some(end) = tickets.pop() {
            state.mailroom.cancel(end);
        }
        if let [begin, requests @ ..] = &tickets[..] {
            state.mailroom.together(*begin, requests);
        }
        engine.drain(&mut state);
        Ok(tickets.into_iter().zip(messages).map(|(ticket, sent)| Call::new(self, ticket, sent)).collect())
    }

    /// Makes the buffers of the socket large enough: for all messages, as they are sent as one, and for an error to
    /// each.
    fn make_room(&self, messages: &[Sent]) -> Result<(), Error> {
        let socket = self.socket().socket();
        let length: usize = messages.iter().map(length_of).sum();
        let needed = length.saturating_add(SEND_RESERVE);
        if socket.send_buffer()? < needed {
            // The kernel doubles what is asked for.
            let obtained = socket.set_send_buffer(needed.div_ceil(2))?;
            if obtained < needed {
                let requests = messages.len().saturating_sub(2);
                return Err(Error::TransactionTooLong {
                    requests,
                    length,
                    room: obtained.saturating_sub(SEND_RESERVE),
                });
            }
        }
        let answers = messages.len().saturating_mul(ANSWER);
        if socket.receive_buffer()? < answers {
            // If it is not enough, the kernel says which errors did not fit.
            socket.set_receive_buffer(answers.div_ceil(2))?;
        }
        Ok(())
    }
}
