//! What only the connection that blocks does.

use std::time::{Duration, Instant};

use netlink_sys::{Connection, Error};

use crate::table::*;

fn connection() -> Connection {
    Connection::open(0).expect("NETLINK_ROUTE is always there")
}

#[test]
fn a_protocol_the_kernel_does_not_have_is_an_error_of_the_socket() {
    let error = Connection::open(31).expect_err("no such protocol");
    assert!(matches!(error, Error::Socket(_)), "{error:?}");
}

#[test]
fn calls_in_the_middle_of_a_dump_and_two_dumps_at_once_are_answered() {
    let connection = connection();
    let listed = connection.call(listlinks()).expect("listing").count();
    let first = connection.call(listlinks()).expect("listing");
    let second = connection.call(listlinks()).expect("a second dump waits for the first");
    let mut pairs = 0;
    for (one, other) in first.zip(second) {
        let (one, other) = (one.expect("fits"), other.expect("fits"));
        assert_eq!(one.header().index, other.header().index);
        let index = one.header().index;
        let again: Link = connection.call(getlink().header(|header| header.index = index)).expect("it is there");
        assert_eq!(again.header().index, index);
        pairs += 1;
    }
    assert_eq!(pairs, listed);
}

#[test]
fn an_answer_that_does_not_come_in_time_is_an_error() {
    let mut connection = connection();
    connection.set_timeout(Some(Duration::from_millis(50)));
    let started = Instant::now();
    let error = connection.call(silence()).expect_err("nobody answers");
    assert!(matches!(error, Error::TimedOut { .. }), "{error:?}");
    assert!(started.elapsed() >= Duration::from_millis(50));
    let lo: Link = connection.call(getlink().ifname("lo")).expect("the connection is as good as before");
    assert_eq!(lo.header().index, 1);
}

#[test]
fn closing_ends_every_wait() {
    let connection = connection();
    std::thread::scope(|scope| {
        let waits: Vec<_> =
            (0..3).map(|_| scope.spawn(|| connection.call(silence()).expect_err("nobody answers"))).collect();
        std::thread::sleep(Duration::from_millis(50));
        connection.close();
        for wait in waits {
            let error = wait.join().expect("no panic");
            assert!(matches!(error, Error::Closed), "{error:?}");
        }
    });
    assert!(matches!(connection.call(silence()), Err(Error::Closed)));
}

/// One thread waits for an answer that never comes, on behalf of the others: they get theirs.
#[test]
fn threads_are_answered_while_another_waits_in_vain() {
    let connection = connection();
    std::thread::scope(|scope| {
        let waits = scope.spawn(|| connection.call(silence()).expect_err("nobody answers"));
        std::thread::sleep(Duration::from_millis(20));
        let busy: Vec<_> = (0..3)
            .map(|_| {
                scope.spawn(|| {
                    for _ in 0..500 {
                        let lo: Link = connection.call(getlink().ifname("lo")).expect("lo is there");
                        assert_eq!(lo.header().index, 1);
                        assert!(connection.call(listlinks()).expect("listing").count() >= 1);
                    }
                })
            })
            .collect();
        for thread in busy {
            thread.join().expect("no panic");
        }
        connection.close();
        assert!(matches!(waits.join().expect("no panic"), Error::Closed));
    });
}
