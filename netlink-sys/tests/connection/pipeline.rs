//! Many requests in one system call, where the connection that blocks is enough to show it.

use std::cell::Cell;
use std::net::{IpAddr, Ipv4Addr};

use netlink_core::{Ack, BuildError, Errno, Flags, IntoRequest, Request};
use netlink_sys::{Connection, Error, Results};

use crate::support::isolated;
use crate::table::*;

type Requests<'a> = Box<dyn Iterator<Item = Request<Ack>> + 'a>;

fn connection() -> Connection {
    Connection::open(0).expect("NETLINK_ROUTE is always there")
}

/// Both ways to send many.
fn each_way(test: impl Fn(&str, for<'c> fn(&'c Connection, Requests<'c>) -> Results<'c, Requests<'c>>)) {
    test("each acknowledged", |connection, requests| connection.call_all(requests));
    test("the last acknowledged", |connection, requests| connection.call_batch(requests));
}

/// How many requests are sent at once: as many as have answers that fit into the receive buffer on any kernel.
fn window(connection: &Connection) -> usize {
    connection.socket().socket().receive_buffer().expect("it has a size") / 1344
}

pub fn loopback_up() {
    let up = setlink(Flags::empty()).ifname("lo").header(|header| header.flags = 1);
    connection().call(up).expect("root in here");
}

/// A host route over the loopback interface, one for each index.
pub fn route<R>(request: RouteBuilder<Request<R>>, index: u32) -> RouteBuilder<Request<R>> {
    request
        .header(|header| {
            (header.family, header.dst_len, header.table) = (2, 32, 254);
            (header.protocol, header.scope, header.kind) = (4, 253, 1);
        })
        .dst(IpAddr::V4(Ipv4Addr::from(0x0a00_0000 + index)))
        .oif(1)
}

fn add(index: u32) -> RouteBuilder<Request<Ack>> {
    route(newroute(Flags::CREATE | Flags::EXCL), index)
}

/// Adds a route; each seventh is there already, or goes over an interface that is not.
pub fn every_seventh_is_wrong(index: u32) -> RouteBuilder<Request<Ack>> {
    match expected(index) {
        None => add(index),
        Some(Errno::EEXIST) => add(index - 1),
        _ => route(newroute(Flags::CREATE | Flags::EXCL), index).oif(99_999),
    }
}

pub fn expected(index: u32) -> Option<Errno> {
    match index % 14 {
        6 => Some(Errno::EEXIST),
        13 => Some(Errno::ENODEV),
        _ => None,
    }
}

/// Something that fails, with a few words of the kernel or none.
pub fn failing(_: usize) -> LinkBuilder<Request<Ack>> {
    setlink(Flags::empty()).header(|header| header.index = 99_999)
}

fn failures(count: usize) -> Requests<'static> {
    Box::new((0..count).map(|index| failing(index).into_request()))
}

/// Errors do not repeat requests, so long ones take no more room.
#[test]
fn no_length_of_requests_overflows_the_receive_buffer() {
    each_way(|name, call| {
        for length in [100, 300, 800, 3000, 20_000] {
            let connection = connection();
            let long = "x".repeat(length);
            let requests = (0..2000).map(|index| failing(index).ifname(long.as_str()).into_request());
            for result in call(&connection, Box::new(requests)) {
                let error = result.expect_err("no name is so long");
                assert_eq!(error.errno(), Some(Errno::ERANGE), "{name}, {length}: {error:?}");
            }
        }
    });
}

/// The connection is as good as before.
fn assert_usable(connection: &Connection) {
    let lo: Link = connection.call(getlink().ifname("lo")).expect("lo is there");
    assert_eq!(lo.header().index, 1);
    assert!(connection.call(listlinks()).expect("listing").all(|link| link.is_ok()));
}

#[test]
fn no_number_of_errors_overflows_the_receive_buffer() {
    each_way(|name, call| {
        // The kernel makes the smallest of it: 2304.
        for (count, buffer) in [(100_000, None), (20_000, Some(0)), (5000, Some(5000)), (5000, Some(100_000))] {
            let connection = connection();
            if let Some(buffer) = buffer {
                connection.socket().socket().set_receive_buffer(buffer).expect("any size is taken");
            }
            let mut results = 0;
            for result in call(&connection, failures(count)) {
                let error = result.expect_err("no such interface");
                assert_eq!(error.errno(), Some(Errno::ENODEV), "{name}, {buffer:?}: {error:?}");
                results += 1;
            }
            assert_eq!(results, count, "{name}, {buffer:?}");
            assert_usable(&connection);
        }
    });
}

#[test]
fn what_cannot_be_sent_is_its_own_error() {
    each_way(|name, call| {
        let connection = connection();
        let long = "x".repeat(60_000);
        let longer = "x".repeat(70_000);
        let requests = (0..1000_usize).map(|index| match index % 100 {
            // Longer than an attribute, longer than the send buffer, for another protocol.
            10 => failing(index).ifname(longer.as_str()).into_request(),
            20 => (0..5).fold(failing(index), |request, _| request.ifname(long.as_str())).into_request(),
            30 | 99 => ask(Flags::empty()).into_request(),
            _ => failing(index).into_request(),
        });
        for (index, result) in call(&connection, Box::new(requests)).enumerate() {
            let error = result.expect_err("none can succeed");
            let is_right = match index % 100 {
                10 => matches!(error, Error::Build { source: BuildError::TooLong { .. }, .. }),
                20 => error.errno() == Some(Errno::EMSGSIZE),
                30 | 99 => matches!(error, Error::WrongProtocol { expected: 4, .. }),
                _ => error.errno() == Some(Errno::ENODEV),
            };
            assert!(is_right, "{name}, {index}: {error:?}");
        }
        assert_usable(&connection);
    });
}

/// Requests are pulled at most a window ahead, and the rest of what was sent does not get in the way.
#[test]
fn dropped_half_way_it_leaves_the_connection_usable() {
    each_way(|name, call| {
        let connection = connection();
        for taken in [0, 1, 100, 157, 158, 159, 700] {
            let pulled = Cell::new(0);
            let requests = failures(100_000).inspect(|_| pulled.set(pulled.get() + 1));
            let results = call(&connection, Box::new(requests)).take(taken);
            assert_eq!(results.filter(Result::is_err).count(), taken, "{name}");
            let window = window(&connection);
            let windows = taken.div_ceil(window);
            assert!((taken..=windows * window + 1).contains(&pulled.get()), "{name}: {} for {taken}", pulled.get());
            assert_usable(&connection);
        }
        assert_eq!(connection.dropped(), netlink_sys::Dropped::default(), "{name}: swallowed, not stale");
    });
}

/// A loop over results calls, an iterator of requests calls, and a dump goes on: no answer takes the place of another.
#[test]
fn it_mixes_with_calls_and_dumps() {
    isolated("pipeline::it_mixes_with_calls_and_dumps", || {
        loopback_up();
        each_way(|name, call| {
            let connection = connection();
            assert!(connection.call_all((0..5000).map(add)).all(|result| result.is_ok()), "{name}");
            let mut dump = connection.call(listroutes()).expect("listing");
            assert!(dump.next().is_some_and(|route| route.is_ok()));
            let requests = failures(1000).inspect(|_| assert_usable_in_between(&connection));
            for result in call(&connection, Box::new(requests)) {
                assert_eq!(result.expect_err("no such interface").errno(), Some(Errno::ENODEV), "{name}");
                assert_usable_in_between(&connection);
            }
            let rest: Vec<_> = dump.collect::<Result<_, _>>().expect("nothing has changed");
            assert!(rest.len() >= 4999, "{name}");
            let removed = connection.call_batch((0..5000).map(|index| route(delroute(Flags::empty()), index)));
            assert_eq!(removed.filter(Result::is_ok).count(), 5000, "{name}");
        });
    });
}

fn assert_usable_in_between(connection: &Connection) {
    let error = connection.call(failing(0)).expect_err("no such interface");
    assert_eq!(error.errno(), Some(Errno::ENODEV));
}

#[test]
fn threads_send_many_at_once() {
    each_way(|name, call| {
        let connection = connection();
        std::thread::scope(|scope| {
            let threads = [0; 4].map(|_| {
                scope.spawn(|| {
                    let results = call(&connection, failures(5000));
                    results
                        .filter(|result| matches!(result, Err(error) if error.errno() == Some(Errno::ENODEV)))
                        .count()
                })
            });
            for thread in threads {
                assert_eq!(thread.join().expect("no panic"), 5000, "{name}");
            }
        });
    });
}

/// The socket listens to what it causes itself, and cannot keep up: nobody hangs, and nothing is said to have
/// succeeded that has not.
#[test]
fn an_overrun_is_the_error_of_those_whose_answer_may_be_lost() {
    isolated("pipeline::an_overrun_is_the_error_of_those_whose_answer_may_be_lost", || {
        // What is told of a link is longer than any answer; each seventh request is for one that is not there.
        let mtu = |index: u32| 1500 + index % 1000;
        let is_right = |index: u32| index % 7 != 6;
        let request = |index| {
            let link = if is_right(index) { 1 } else { 99_999 };
            setlink(Flags::empty()).header(|header| header.index = link).mtu(mtu(index)).into_request()
        };
        each_way(|name, call| {
            let connection = connection();
            connection.socket().socket().set_receive_buffer(20_000).expect("any size is taken");
            // RTNLGRP_LINK.
            connection.socket().join(1).expect("anybody may");
            let mut overruns = 0;
            for (index, result) in (0..).zip(call(&connection, Box::new((0..2001).map(request)))) {
                match result {
                    Err(Error::Overrun { .. }) => overruns += 1,
                    result => {
                        let errno = result.err().and_then(|error| error.errno());
                        assert_eq!(errno, (!is_right(index)).then_some(Errno::ENODEV), "{name}, {index}");
                    }
                }
            }
            assert!(overruns > 0, "{name}: the events did not overflow the buffer");
            connection.socket().leave(1).expect("it was there");
            assert_usable(&connection);
            // The last was carried out, whatever has become of its answer.
            let link: Link = connection.call(getlink().ifname("lo")).expect("lo is there");
            assert_eq!(link.mtu(), Some(mtu(2000)), "{name}");
        });
    });
}

#[test]
fn closing_ends_it() {
    each_way(|name, call| {
        let connection = connection();
        let mut results = call(&connection, failures(600));
        assert!(results.next().is_some_and(|result| result.is_err_and(|error| error.errno().is_some())));
        connection.close();
        // What has been answered is still there; what has not been sent is not.
        let closed = results.filter(|result| matches!(result, Err(Error::Closed))).count();
        assert_eq!(closed, 600 - window(&connection), "{name}");
    });
}
