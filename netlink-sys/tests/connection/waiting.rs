//! How a wait ends that nothing comes for: by a deadline, because the connection is closed, or because its future is
//! dropped.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::task::Poll;
use std::time::{Duration, Instant};

use netlink_sys::{Blocking, Error};

use crate::runtime::{Runtime, list, next, open};
use crate::suite::toggle;
use crate::table::*;

/// `RTNLGRP_LINK`.
const LINK: u32 = 1;
const SOON: Duration = Duration::from_millis(50);

pub async fn a_deadline_ends_a_wait<W: Runtime>() {
    let mut connection = open::<W>();
    connection.set_timeout(Some(SOON));
    let started = Instant::now();
    let error = connection.ask(silence()).await.expect_err("nobody answers");
    assert!(matches!(error, Error::TimedOut { .. }), "{error:?}");
    assert!(started.elapsed() >= SOON);
    let lo: Link = connection.ask(getlink().ifname("lo")).await.expect("the connection is as good as before");
    assert_eq!(lo.header().index, 1);

    let started = Instant::now();
    let mut events = connection.subscribe([LINK]).expect("anybody may subscribe");
    for timeout in [Duration::ZERO, SOON] {
        assert_eq!(events.read(Some(timeout)).await.expect("no error"), None);
        assert!(started.elapsed() >= timeout);
    }
}

pub async fn closing_ends_every_wait<W: Runtime>() {
    let connection = open::<W>();
    std::thread::scope(|scope| {
        let calls = [0; 3].map(|_| scope.spawn(|| W::run(connection.ask(silence())).expect_err("nobody answers")));
        let follower = scope.spawn(|| {
            let mut events = connection.subscribe([LINK]).expect("anybody may subscribe");
            W::run(next(&mut events)).expect_err("nothing happens")
        });
        // They may be asleep by then, which is what is to be seen; if not, they find it closed.
        std::thread::sleep(SOON);
        connection.close();
        for wait in calls.into_iter().chain([follower]) {
            let error = wait.join().expect("no panic");
            assert!(matches!(error, Error::Closed), "{error:?}");
        }
    });
    assert!(matches!(connection.ask(silence()).await, Err(Error::Closed)));
    assert!(matches!(list(&connection, listlinks()).await, Err(Error::Closed)));
}

/// Polls a future a few times, in which it does not end, and drops it.
async fn give_up<W: Runtime>(future: impl Future) {
    // There a future that is polled waits to the end.
    if std::any::TypeId::of::<W>() == std::any::TypeId::of::<Blocking>() {
        return;
    }
    let mut future = pin!(future);
    for _ in 0..3 {
        poll_fn(|context| {
            assert!(future.as_mut().poll(context).is_pending(), "nothing has come");
            Poll::Ready(())
        })
        .await;
    }
}

pub async fn a_wait_that_is_given_up_takes_nothing_with_it<W: Runtime>() {
    let mut connection = open::<W>();
    connection.set_timeout(Some(Duration::from_secs(3600)));
    let mut events = connection.subscribe([LINK]).expect("anybody may subscribe");
    for up in [true, false, true] {
        give_up::<W>(connection.ask(silence())).await;
        give_up::<W>(events.read(None)).await;
        give_up::<W>(events.read(Some(Duration::from_secs(3600)))).await;
        connection.ask(toggle(up)).await.expect("root in here");
        let event = next(&mut events).await.expect("it is told");
        let link = Link::new_checked(event.payload).expect("it fits");
        assert_eq!(link.header().flags & 1, up.into());
        assert_eq!(list(&connection, listlinks()).await.expect("listing").len(), 1);
    }
}
