//! Waiting for what a request begins.

use core::time::Duration;

use netlink_core::schema::GroupName;
use netlink_sys::{Deadline, Wait};

use super::{Change, NAME, Notification};
use crate::{Error, GenericOn};

/// Sends a request, and waits for an event of the group that is its outcome; `None` if none comes in time.
pub(super) async fn outcome_of<W: Wait, T>(
    connection: &GenericOn<W>,
    request: Change,
    group: GroupName,
    timeout: Duration,
    mut outcome: impl FnMut(Notification) -> Option<T>,
) -> Result<Option<T>, Error> {
    // It must not be told before somebody listens.
    let mut events = connection.follow(NAME, [group]).await?;
    connection.ask(request).await?;
    let deadline = Deadline::after(Some(timeout));
    loop {
        let Some(event) = events.read(deadline.left()).await? else { return Ok(None) };
        if let Some(found) = event.read().transpose()?.and_then(&mut outcome) {
            return Ok(Some(found));
        }
    }
}
