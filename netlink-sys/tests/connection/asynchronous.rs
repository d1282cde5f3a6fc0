//! What only connections do whose calls are futures.

use std::sync::Arc;

use netlink_core::Flags;
use netlink_sys::tokio::{Connection, Registration};
use netlink_sys::{Async, Error};

use crate::runtime::Runtime as _;
use crate::support::isolated;
use crate::table::*;

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
