//! What a connection does when its system calls fail, on each way to wait.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

#[allow(dead_code, reason = "the tests from outside use more of it")]
#[path = "../../tests/connection/runtime.rs"]
mod runtime;
#[path = "../../tests/support/mod.rs"]
mod support;
#[path = "../../tests/connection/table.rs"]
mod table;

use std::future::{Future, poll_fn};
use std::net::IpAddr;
use std::pin::pin;
use std::task::Poll;
use std::thread;
use std::time::{Duration, Instant};

use libc::{EAGAIN, EINTR, EMSGSIZE, ENOBUFS, ENOMEM};
use netlink_core::{Ack, Dropped, Errno, Flags};
use runtime::{Runtime, list, many, open, some};
use table::*;

use super::{Connection, ConnectionOn, Error};
use crate::SocketError;
use crate::syscall::fault::{Fault, Faults};

/// Each test on each way to wait.
macro_rules! on_each_way {
    ($($test:ident),* $(,)?) => {$(
        mod $test {
            use super::runtime::Runtime;

            fn run<W: Runtime>() {
                W::run(super::$test::<W>());
            }

            #[test]
            fn blocks() {
                run::<crate::Blocking>();
            }

            #[test]
            fn on_tokio() {
                run::<crate::Async<crate::tokio::Registration>>();
            }

            #[test]
            fn on_async_io() {
                run::<crate::Async<crate::async_io::Registration>>();
            }
        }
    )*};
}

on_each_way! {
    signals_interrupt_nothing,
    what_is_not_ready_is_waited_for,
    an_overrun_that_lost_no_answer_harms_no_call,
    a_second_overrun_makes_sure_that_an_answer_was_lost,
    an_answer_that_was_lost_is_an_error,
    a_dump_goes_on_after_an_overrun,
    a_request_that_is_not_taken_is_not_in_flight,
    requests_that_are_not_taken_together_are_sent_alone,
    of_requests_sent_together_those_whose_answer_was_lost_are_told,
    an_error_of_a_receive_is_that_of_the_call_and_no_other,
    a_datagram_that_is_cut_ends_all_that_is_in_flight,
    a_datagram_that_is_too_short_ends_all_that_is_in_flight,
}

/// Whatever went wrong, the connection is as good as before.
async fn assert_usable<W: Runtime>(connection: &ConnectionOn<W>) {
    let lo: Link = connection.ask(getlink().ifname("lo")).await.expect("lo is there");
    assert_eq!(lo.header().index, 1);
    assert!(!list(connection, listlinks()).await.expect("listing").is_empty());
}

/// Something that is refused.
fn wrong() -> LinkBuilder<netlink_core::Request<Ack>> {
    setlink(Flags::empty()).header(|header| header.index = 99_999)
}

async fn signals_interrupt_nothing<W: Runtime>() {
    let connection = open::<W>();
    let faults = Faults::of(connection.socket());
    faults.send(&[Fault::Errno(EINTR); 3]);
    faults.receive(&[Fault::Errno(EINTR); 3]);
    assert_usable(&connection).await;
    assert_eq!(faults.left(), 0);
}

async fn what_is_not_ready_is_waited_for<W: Runtime>() {
    let connection = open::<W>();
    let faults = Faults::of(connection.socket());
    faults.receive(&[Fault::Errno(EAGAIN)]);
    assert_usable(&connection).await;
    assert_eq!(faults.left(), 0);
}

async fn an_overrun_that_lost_no_answer_harms_no_call<W: Runtime>() {
    let connection = open::<W>();
    let faults = Faults::of(connection.socket());
    faults.receive(&[Fault::Errno(ENOBUFS)]);
    assert_usable(&connection).await;
    assert_eq!(faults.left(), 0);
}

/// The kernel tells of the second when all has been read that was queued at the first.
async fn a_second_overrun_makes_sure_that_an_answer_was_lost<W: Runtime>() {
    let connection = open::<W>();
    let faults = Faults::of(connection.socket());
    faults.receive(&[Fault::Errno(ENOBUFS); 2]);
    let error = connection.ask(getlink().ifname("lo")).await.expect_err("it was not queued at the first");
    assert!(matches!(error, Error::Overrun { .. }), "{error:?}");
    assert_eq!(faults.left(), 0);
    assert_usable(&connection).await;
}

async fn an_answer_that_was_lost_is_an_error<W: Runtime>() {
    let connection = open::<W>();
    let faults = Faults::of(connection.socket());
    faults.receive(&[Fault::Lost(ENOBUFS)]);
    let error = connection.ask(getlink().ifname("lo")).await.expect_err("nothing came");
    assert!(matches!(error, Error::Overrun { .. }), "{error:?}");
    assert_eq!(faults.left(), 0);
    assert_usable(&connection).await;
    assert_eq!(connection.dropped(), Dropped::default());
}

async fn a_dump_goes_on_after_an_overrun<W: Runtime>() {
    let connection = open::<W>();
    let faults = Faults::of(connection.socket());
    let listed = list(&connection, listlinks()).await.expect("listing").len();
    for before in 0..2 {
        faults.receive(&[vec![Fault::None; before], vec![Fault::Errno(ENOBUFS); 2]].concat());
        assert_eq!(list(&connection, listlinks()).await.expect("the kernel loses nothing of it").len(), listed);
        assert_eq!(faults.left(), 0);
    }
}

async fn a_request_that_is_not_taken_is_not_in_flight<W: Runtime>() {
    let connection = open::<W>();
    let faults = Faults::of(connection.socket());
    for errno in [EMSGSIZE, ENOBUFS, ENOMEM, EAGAIN] {
        faults.send(&[Fault::Errno(errno); 3]);
        let one = connection.ask(getlink().ifname("lo")).await.map(drop);
        let none = connection.ask(wrong()).await;
        let dump = list(&connection, listlinks()).await.map(drop);
        for result in [one, none, dump] {
            let error = result.expect_err("it was not sent");
            assert!(matches!(&error, Error::Socket(error) if error.errno() == Some(errno)), "{error:?}");
        }
        assert_eq!(faults.left(), 0);
        assert_usable(&connection).await;
    }
    assert_eq!(connection.dropped(), Dropped::default());
}

async fn requests_that_are_not_taken_together_are_sent_alone<W: Runtime>() {
    let connection = open::<W>();
    let faults = Faults::of(connection.socket());
    for last in [false, true] {
        faults.send(&[Fault::Errno(EMSGSIZE), Fault::None, Fault::Errno(ENOMEM)]);
        let results = many(&connection, (0..4).map(|_| wrong()), last).await;
        let errors: Vec<_> = results.into_iter().map(|result| result.expect_err("it is wrong").errno()).collect();
        let enomem = Some(Errno::from_wire(ENOMEM));
        assert_eq!(errors, [Some(Errno::ENODEV), enomem, Some(Errno::ENODEV), Some(Errno::ENODEV)]);
        assert_eq!(faults.left(), 0);
        assert_usable(&connection).await;
    }
}

async fn of_requests_sent_together_those_whose_answer_was_lost_are_told<W: Runtime>() {
    let connection = open::<W>();
    let faults = Faults::of(connection.socket());
    for last in [false, true] {
        // The errors of all but the second, and one of the socket after which nobody knows.
        for fault in [Fault::Lost(ENOBUFS), Fault::Lost(ENOMEM)] {
            faults.receive(&[Fault::None, fault]);
            let results = many(&connection, (0..4).map(|_| wrong()), last).await;
            let is_lost = |result: &Result<(), Error>| matches!(result, Err(Error::Overrun { .. }));
            let refused =
                |result: &Result<(), Error>| result.as_ref().err().and_then(Error::errno) == Some(Errno::ENODEV);
            assert!(refused(&results[0]) && is_lost(&results[1]), "{results:?}");
            assert!(results.iter().all(|result| is_lost(result) || refused(result)), "{results:?}");
            assert_eq!(faults.left(), 0);
            assert_usable(&connection).await;
        }
    }
}

async fn an_error_of_a_receive_is_that_of_the_call_and_no_other<W: Runtime>() {
    let connection = open::<W>();
    let faults = Faults::of(connection.socket());
    faults.receive(&[Fault::Errno(ENOMEM)]);
    let error = connection.ask(getlink().ifname("lo")).await.expect_err("the receive fails");
    assert!(matches!(&error, Error::Socket(error) if error.errno() == Some(ENOMEM)), "{error:?}");
    assert_eq!(faults.left(), 0);
    // What was not received then is swallowed.
    assert_usable(&connection).await;
    assert_eq!(connection.dropped(), Dropped::default());
}

/// Runs `test` while a request is in flight that is never answered, and returns what becomes of that.
fn while_another_waits<W: Runtime>(
    connection: &ConnectionOn<W>,
    faults: &Faults<'_>,
    test: impl FnOnce() + Send,
) -> Error {
    thread::scope(|scope| {
        faults.send(&[Fault::None]);
        let waiting = scope.spawn(|| W::run(connection.ask(silence())).expect_err("nobody answers"));
        let started = Instant::now();
        while faults.left() > 0 {
            assert!(started.elapsed() < Duration::from_secs(60), "it is not sent");
            thread::yield_now();
        }
        // A runtime within a runtime there cannot be.
        let tested = scope.spawn(test).join();
        if tested.is_err() {
            connection.close();
        }
        tested.expect("no panic");
        waiting.join().expect("no panic")
    })
}

async fn a_datagram_that_is_cut_ends_all_that_is_in_flight<W: Runtime>() {
    let connection = open::<W>();
    let faults = Faults::of(connection.socket());
    let is_right = |error: &Error| matches!(error, Error::Socket(SocketError::Truncated { .. }));
    let cut = || faults.receive(&[Fault::Truncated(1000)]);
    let waited = while_another_waits(&connection, &faults, || {
        cut();
        let error = W::run(connection.ask(getlink().ifname("lo"))).expect_err("it was cut");
        assert!(is_right(&error), "{error:?}");
    });
    assert!(is_right(&waited), "{waited:?}");
    assert_usable(&connection).await;
    cut();
    let error = connection.ask(wrong()).await.expect_err("it was cut");
    assert!(is_right(&error), "{error:?}");
    assert_usable(&connection).await;
    cut();
    assert_dump_ends(&connection, is_right).await;
}

async fn a_datagram_that_is_too_short_ends_all_that_is_in_flight<W: Runtime>() {
    let connection = open::<W>();
    let faults = Faults::of(connection.socket());
    let is_right = |error: &Error| matches!(error, Error::Datagram { .. });
    let shorten = || faults.receive(&[Fault::Short(3)]);
    let waited = while_another_waits(&connection, &faults, || {
        shorten();
        let error = W::run(connection.ask(getlink().ifname("lo"))).expect_err("it is short");
        assert!(is_right(&error), "{error:?}");
    });
    assert!(is_right(&waited), "{waited:?}");
    assert_usable(&connection).await;
    shorten();
    let error = connection.ask(wrong()).await.expect_err("it is short");
    assert!(is_right(&error), "{error:?}");
    assert_usable(&connection).await;
    shorten();
    assert_dump_ends(&connection, is_right).await;
}

/// A dump of which a datagram is lost ends with an error, and does not hinder the next for long.
async fn assert_dump_ends<W: Runtime>(connection: &ConnectionOn<W>, is_right: impl Fn(&Error) -> bool) {
    let items = some(connection, listlinks(), usize::MAX).await;
    let error = items.map_or_else(Some, |mut items| items.pop().and_then(Result::err)).expect("it is not whole");
    assert!(is_right(&error), "{error:?}");
    // The kernel may not have known, and refuses another until it has come to the end.
    while let Err(error) = list(connection, listlinks()).await {
        assert_eq!(error.errno(), Some(Errno::EBUSY), "{error:?}");
    }
    assert_usable(connection).await;
}

#[test]
fn a_wait_that_fails_is_the_error_of_the_call() {
    let connection = Connection::open(0).expect("NETLINK_ROUTE is always there");
    let faults = Faults::of(connection.socket());
    // What is there is not seen at first, so that it is waited for.
    let not_ready = || faults.receive(&[Fault::Errno(EAGAIN)]);
    not_ready();
    faults.poll(&[Fault::Errno(EINTR); 3]);
    let lo: Link = connection.call(getlink().ifname("lo")).expect("the wait goes on");
    assert_eq!(lo.header().index, 1);
    not_ready();
    faults.poll(&[Fault::Errno(ENOMEM)]);
    let error = connection.call(getlink().ifname("lo")).expect_err("the wait fails");
    assert!(matches!(&error, Error::Socket(error) if error.errno() == Some(ENOMEM)), "{error:?}");
    assert_eq!(faults.left(), 0);
    let lo: Link = connection.call(getlink().ifname("lo")).expect("it was for once");
    assert_eq!(lo.header().index, 1);
    assert_eq!(connection.dropped(), Dropped::default());
}

/// A runtime may tell of an arrival once. Whoever is told takes what is his, and leaves the rest of what has arrived.
mod what_one_task_leaves_another_finds {
    use super::*;

    #[test]
    fn on_tokio() {
        let name = "connection::faults::what_one_task_leaves_another_finds::on_tokio";
        support::isolated(name, run::<crate::Async<crate::tokio::Registration>>);
    }

    #[test]
    fn on_async_io() {
        let name = "connection::faults::what_one_task_leaves_another_finds::on_async_io";
        support::isolated(name, run::<crate::Async<crate::async_io::Registration>>);
    }

    /// `RTNLGRP_IPV4_ROUTE`.
    const ROUTES: u32 = 7;
    /// `RTNLGRP_IPV6_ROUTE`.
    const IPV6_ROUTES: u32 = 11;
    const ENOUGH: Option<Duration> = Some(Duration::from_secs(60));

    fn run<W: Runtime>() {
        W::run(find::<W>());
    }

    async fn find<W: Runtime>() {
        support::loopback_up();
        let connection = open::<W>();
        let mut one = connection.subscribe([IPV6_ROUTES]).expect("anybody may subscribe");
        let mut other = connection.subscribe([ROUTES]).expect("anybody may subscribe");
        // It waits already, and is told.
        let mut waits = pin!(one.read(ENOUGH));
        assert!(poll_fn(|context| Poll::Ready(waits.as_mut().poll(context).is_pending())).await);
        add_route("fd00::1");
        add_route("10.0.0.1");
        assert!(waits.await.expect("no error").is_some());
        // It has looked just before the arrival, and waits just after the other was told.
        let faults = Faults::of(connection.socket());
        faults.receive(&[Fault::Errno(EAGAIN)]);
        assert!(other.read(ENOUGH).await.expect("no error").is_some(), "it is there");
        assert_eq!(faults.left(), 0);
    }

    fn add_route(address: &str) {
        let address: IpAddr = address.parse().expect("an address");
        let request = newroute(Flags::CREATE).header(|header| {
            (header.family, header.dst_len) = if address.is_ipv4() { (2, 32) } else { (10, 128) };
            (header.table, header.protocol, header.kind) = (254, 4, 1);
        });
        let connection = Connection::open(0).expect("NETLINK_ROUTE is always there");
        connection.call(request.dst(address).oif(1)).expect("root in here");
    }
}
