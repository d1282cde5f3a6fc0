//! What only connections do whose calls are futures.

use std::sync::Arc;
use std::time::Duration;

use netlink_core::{Flags, Message, Transaction};
use netlink_sys::tokio::{Connection, Registration};
use netlink_sys::{Async, Error, FakeReply};

use crate::runtime::Runtime as _;
use crate::support::isolated;
use crate::table::*;

/// `RTM_GETLINK`.
const GETLINK: u16 = 18;

/// Every future can be sent to another thread.
#[test]
fn tasks_of_their_own_share_a_connection() {
    isolated("asynchronous::tasks_of_their_own_share_a_connection", || Async::<Registration>::run(share()));
}

async fn share() {
    let connection = Arc::new(Connection::open(0).expect("NETLINK_ROUTE is always there"));
    let (subscribed, is_subscribed) = std::sync::mpsc::channel();
    let follower = tokio::spawn({
        let connection = Arc::clone(&connection);
        async move {
            let mut events = connection.subscribe([1])?;
            subscribed.send(()).expect("somebody waits");
            events.next().await
        }
    });
    is_subscribed.recv().expect("it subscribes");
    let worker = tokio::spawn({
        let connection = Arc::clone(&connection);
        async move {
            let mut links = connection.call(listlinks()).await?;
            let mut indices = Vec::new();
            while let Some(link) = links.next().await {
                indices.push(link?.header().index);
            }
            let up = || setlink(Flags::empty()).ifname("lo").header(|header| header.flags = 1);
            let mut results = connection.call_all([up(), up()]);
            while let Some(result) = results.next().await {
                result?;
            }
            Ok::<_, Error>(indices)
        }
    });
    assert_eq!(worker.await.expect("no panic").expect("root in here"), [1]);
    let event = follower.await.expect("no panic").expect("the link has changed");
    assert_eq!(event.group, Some(1));
}

/// What `await` is added to is the same as without.
#[test]
fn calls_of_every_form_are_futures_that_can_be_sent() {
    Async::<Registration>::run(async {
        let served = tokio::spawn(async {
            let serve = |request: Message<'_>| match request.header.message_type.0 {
                GETLINK if request.header.flags.contains(Flags::DUMP) => FakeReply::dump(16, [[0; 16]]),
                GETLINK => vec![FakeReply::message(16, [0; 16])],
                _ => vec![FakeReply::ack()],
            };
            let connection = Connection::fake(serve)?;
            let one: Link = connection.call(getlink()).await?;
            assert_eq!(one.header().index, 0);
            assert_eq!(connection.call_consistent(listlinks(), 1).await?.len(), 1);
            let mut transaction = Transaction::new(10);
            transaction.push(setlink(Flags::empty()));
            connection.call_transaction(transaction).await?;
            let error = connection.subscribe_to("nobody", ["nothing"]).await.err();
            assert!(matches!(error, Some(Error::NoReply { .. })), "{error:?}");
            Ok::<_, Error>(())
        });
        served.await.expect("no panic").expect("it is answered");
        let followed = tokio::spawn(async {
            let connection = Connection::open(0)?;
            let mut events = connection.subscribe([1])?;
            events.next_within(Some(Duration::ZERO)).await
        });
        assert_eq!(followed.await.expect("no panic").expect("no error"), None);
    });
}
