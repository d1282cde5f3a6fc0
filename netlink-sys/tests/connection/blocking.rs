//! What only the connection that blocks does.

use std::time::Duration;

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

/// One thread waits for an answer that never comes; the others get theirs.
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
