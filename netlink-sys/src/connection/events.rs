//! The notifications of a subscription, for whoever follows them.

use std::task::Waker;
use std::time::Duration;

use super::ConnectionOn;
use super::blocking::Blocking;
use super::engine::State;
use super::error::Error;
use super::subscription::{Event, Notice, SubscriptionId};
use super::wait::Wait;
use crate::Deadline;

/// The notifications of a subscription, as they come: [`ConnectionOn::subscribe`] returns it. Dropping it ends the
/// subscription.
///
/// Where the kernel had to drop notifications because they were not read fast enough, it says so
/// ([`Error::EventsLost`]) and goes on: read the state again. A larger receive buffer helps
/// ([`Socket::set_receive_buffer`](crate::Socket::set_receive_buffer)).
#[derive(Debug)]
pub struct Events<'c, W = Blocking> {
    connection: &'c ConnectionOn<W>,
    id: SubscriptionId,
}

impl<'c, W: Wait> Events<'c, W> {
    pub(super) fn new(connection: &'c ConnectionOn<W>, id: SubscriptionId) -> Self {
        Self { connection, id }
    }

    /// The next notification, on any kind of connection: what `next_within` does, for code that is written once for
    /// all. `None` if none comes in time; without a timeout it waits for ever. The future can be dropped: the next one
    /// has the notification.
    ///
    /// # Errors
    ///
    /// [`Error::EventsLost`] if some were lost, after which it goes on; [`Error::Closed`]; or an error of the socket.
    pub async fn read(&mut self, timeout: Option<Duration>) -> Result<Option<Event>, Error> {
        let Self { connection, id } = self;
        let engine = &connection.engine;
        let deadline = Deadline::after(timeout);
        loop {
            let notice = engine.receive_until(&mut engine.lock(), |mailroom| mailroom.subscriptions.next(*id))?;
            match notice {
                Some(Notice::Event(event)) => return Ok(Some(event)),
                Some(Notice::Lost) => return Err(Error::EventsLost),
                None => {}
            }
            let is_there = |state: &mut State, waker: &Waker| state.mailroom.subscriptions.wake_for(*id, waker);
            match connection.wait(deadline, || "a notification".to_string(), is_there).await {
                Err(Error::TimedOut { .. }) => return Ok(None),
                waited => waited?,
            }
        }
    }
}

impl<W> Drop for Events<'_, W> {
    fn drop(&mut self) {
        self.connection.engine.unsubscribe(self.id);
    }
}
