//! The receive buffer really overflows.

use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr};
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::time::{Duration, Instant};

use netlink_core::{Errno, Flags};
use netlink_sys::{Connection, ConnectionOn, Error, FakeReply};

use crate::pipeline::{failing, loopback_up, route};
use crate::runtime::{Runtime, list, many, next, open, some};
use crate::suite::toggle;
use crate::table::*;

/// `RTNLGRP_LINK`.
const LINK: u32 = 1;
/// `RTNLGRP_IPV4_ROUTE`.
const IPV4_ROUTE: u32 = 7;
/// Nothing takes so long but what never ends.
const FOR_EVER: Duration = Duration::from_secs(120);

/// The kernel says that there is no room, and lists all the same when there is some.
pub async fn a_dump_without_room_for_its_first_part_is_complete<W: Runtime>() {
    let other = Connection::open(0).expect("NETLINK_ROUTE is always there");
    for buffer in (1000..8000).step_by(500) {
        for events in 1..6 {
            let mut connection = open::<W>();
            connection.set_timeout(Some(FOR_EVER));
            connection.socket().socket().set_receive_buffer(buffer).expect("any size is taken");
            // They fill the buffer, more or less.
            let _subscription = connection.subscribe([LINK]).expect("anybody may subscribe");
            for event in 0..events {
                other.call(toggle(event % 2 == 0)).expect("root in here");
            }
            for _ in 0..2 {
                let listed = list(&connection, listlinks()).await.map(|links| links.len());
                assert!(matches!(listed, Ok(1)), "{events} in {buffer}: {listed:?}");
            }
        }
    }
}

/// Routes that stay, as many come and go.
const STAYING: u32 = 300;
const CHANGING: u32 = 200;

/// What was told of an overrun.
#[derive(Default)]
struct Told {
    calls: AtomicU32,
    subscriptions: AtomicU32,
}

pub async fn in_a_flood_each_call_is_answered_or_told<W: Runtime>() {
    loopback_up();
    let flooding = Connection::open(0).expect("NETLINK_ROUTE is always there");
    let add = |index| route(newroute(Flags::CREATE | Flags::EXCL), index);
    let delete = |index| route(delroute(Flags::empty()), index);
    assert!(flooding.call_batch((0..STAYING).map(add)).all(|result| result.is_ok()));

    let mut connection = open::<W>();
    connection.set_timeout(Some(FOR_EVER));
    connection.socket().socket().set_receive_buffer(8000).expect("any size is taken");
    let (told, is_over) = (Told::default(), AtomicBool::new(false));
    std::thread::scope(|scope| {
        let flood = scope.spawn(|| {
            while !is_over.load(Ordering::Relaxed) {
                let changing = || STAYING..STAYING + CHANGING;
                assert!(flooding.call_batch(changing().map(add)).all(|result| result.is_ok()));
                assert!(flooding.call_batch(changing().map(delete)).all(|result| result.is_ok()));
            }
        });
        let callers: Vec<_> =
            (0..3).map(|_| scope.spawn(|| W::run(call_in_a_flood(&connection, &told, &is_over)))).collect();
        let follower = scope.spawn(|| W::run(follow_a_flood(&connection, &told, &is_over)));
        let started = Instant::now();
        while told.calls.load(Ordering::Relaxed) < 20 || told.subscriptions.load(Ordering::Relaxed) < 20 {
            let stopped = callers.iter().any(|caller| caller.is_finished()) || follower.is_finished();
            if stopped || started.elapsed() > FOR_EVER {
                break;
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        is_over.store(true, Ordering::Relaxed);
        for thread in callers.into_iter().chain([flood]) {
            thread.join().expect("no panic");
        }
        // It sees that all is over when something comes.
        while !follower.is_finished() {
            flooding.call(add(STAYING)).expect("root in here");
            flooding.call(delete(STAYING)).expect("root in here");
        }
        follower.join().expect("no panic");
    });
    println!("told: {} calls, {} subscriptions", told.calls.into_inner(), told.subscriptions.load(Ordering::Relaxed));
    assert!(told.subscriptions.into_inner() > 0, "nothing has overflowed");

    // The flood is over, and the connection is as good as before.
    assert_listed(some(&connection, listroutes(), usize::MAX).await.expect("listing"));
    let lo: Link = connection.ask(getlink().ifname("lo")).await.expect("lo is there");
    assert_eq!(lo.header().index, 1);
    let mut events = connection.subscribe([LINK]).expect("anybody may subscribe");
    connection.ask(toggle(false)).await.expect("root in here");
    assert!(events.read(Some(FOR_EVER)).await.expect("there is room").is_some());
}

async fn call_in_a_flood<W: Runtime>(connection: &ConnectionOn<W>, told: &Told, is_over: &AtomicBool) {
    let lost = |error: &Error| {
        assert!(matches!(error, Error::Overrun { .. }), "{error:?}");
        told.calls.fetch_add(1, Ordering::Relaxed);
    };
    while !is_over.load(Ordering::Relaxed) {
        match connection.ask(getlink().ifname("lo")).await {
            Ok(lo) => assert_eq!(lo.header().index, 1),
            Err(error) => lost(&error),
        }
        for result in many(connection, (0..20).map(failing), true).await {
            let error = result.expect_err("there is no such link");
            if error.errno() != Some(Errno::ENODEV) {
                lost(&error);
            }
        }
        // Nothing of a dump is lost.
        assert_listed(some(connection, listroutes(), usize::MAX).await.expect("listing"));
    }
}

/// What stays is listed once each.
fn assert_listed(items: Vec<Result<Route<bytes::Bytes>, Error>>) {
    let mut listed = BTreeMap::<IpAddr, u32>::new();
    for item in items {
        match item {
            Ok(route) => *listed.entry(route.dst().unwrap_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED))).or_default() += 1,
            Err(error) => assert!(error.is_interrupted(), "{error:?}"),
        }
    }
    for index in 0..STAYING {
        let address = IpAddr::V4(Ipv4Addr::from(0x0a00_0000 + index));
        assert_eq!(listed.get(&address), Some(&1), "{address}");
    }
}

async fn follow_a_flood<W: Runtime>(connection: &ConnectionOn<W>, told: &Told, is_over: &AtomicBool) {
    let mut events = connection.subscribe([IPV4_ROUTE]).expect("anybody may subscribe");
    while !is_over.load(Ordering::Relaxed) {
        match events.read(Some(FOR_EVER)).await {
            Ok(event) => assert!(event.is_some(), "it goes on"),
            Err(Error::EventsLost) => {
                told.subscriptions.fetch_add(1, Ordering::Relaxed);
            }
            Err(error) => panic!("{error:?}"),
        }
    }
}

pub async fn a_fake_kernel_loses_what_it_is_told_to<W: Runtime>() {
    let mut replies = vec![vec![FakeReply::overrun()], vec![FakeReply::ack()]].into_iter();
    let connection = ConnectionOn::<W>::fake(move |_| replies.next().expect("no more requests")).expect("a socket");
    let mut events = connection.subscribe([]).expect("to nothing in particular");
    let error = connection.ask(setlink(Flags::empty())).await.expect_err("the answer is lost");
    assert!(matches!(error, Error::Overrun { .. }), "{error:?}");
    assert!(matches!(next(&mut events).await, Err(Error::EventsLost)));
    connection.ask(setlink(Flags::empty())).await.expect("acknowledged");
}
