//! A store on a kernel that is played, for what the real one seldom does.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use netlink_core::common::AddressFamily;
use netlink_core::{Errno, Flags, IntoRequest as _, Message};
use netlink_route::store::{Kinds, Store};
use netlink_route::{Error, Route, route};
use netlink_sys::{Connection, FakeReply};

const GET_LINK: u16 = 18;
const NEW_ROUTE: u16 = 24;
const GET_ROUTE: u16 = 26;

/// A connection to a kernel that lists routes of IPv4 as `list` has it, and nothing else. `list` is told whether a link was
/// asked for before.
fn kernel(mut list: impl FnMut(bool) -> Vec<FakeReply> + Send + 'static) -> Route {
    let mut asked_for_a_link = false;
    Route::from(
        Connection::fake(move |request: Message<'_>| {
            let is_dump = request.header.flags.contains(Flags::DUMP);
            let family = request.payload.first().copied().unwrap_or_default();
            match request.header.message_type.0 {
                GET_LINK if !is_dump => {
                    asked_for_a_link = true;
                    vec![FakeReply::error(Errno::ENODEV)]
                }
                GET_ROUTE if u16::from(family) == AddressFamily::INET.0 => list(asked_for_a_link),
                _ => vec![FakeReply::done(Errno::OK)],
            }
        })
        .unwrap(),
    )
}

fn to(number: u32) -> Vec<u8> {
    let prefix = format!("10.{number}.0.0/16").parse().unwrap();
    route::add(prefix).dev(3).into_request().payload().to_vec()
}

#[test]
fn what_is_under_way_is_waited_for_before_a_list() {
    // The routes are removed under a lock that a request for a link needs, and a list of routes does not.
    let connection =
        kernel(|is_over| if is_over { vec![FakeReply::done(Errno::OK)] } else { FakeReply::dump(NEW_ROUTE, [to(1)]) });
    let store = Store::open(&connection, Kinds::ROUTES).unwrap();
    assert_eq!(store.cache().routes().count(), 0);
}

#[test]
fn a_list_that_was_interrupted_is_listed_again() {
    let lists = Arc::new(Mutex::new(0));
    let count = Arc::clone(&lists);
    let connection = kernel(move |_| {
        let mut lists = count.lock().unwrap();
        *lists += 1;
        // The end of those that were interrupted is missing.
        let is_whole = *lists > 2;
        let replies = FakeReply::dump(NEW_ROUTE, if is_whole { vec![to(1), to(2)] } else { vec![to(1)] });
        let flags = if is_whole { Flags::empty() } else { Flags::DUMP_INTR };
        replies.into_iter().map(|reply| reply.flags(flags)).collect()
    });
    let mut store = Store::open(&connection, Kinds::ROUTES).unwrap();
    assert_eq!(store.cache().routes().count(), 2);
    assert_eq!(*lists.lock().unwrap(), 3);
    assert!(store.next_within(Some(Duration::ZERO)).unwrap().is_none());
    assert!(store.cache().is_settled());
}

#[test]
fn a_message_that_does_not_fit_is_told_once_and_the_others_are_kept() {
    let odd = route::add("10.9.0.0/16".parse().unwrap()).attribute(route::Route::OIF, &[1]).into_request();
    let odd = odd.payload().to_vec();
    let connection = kernel(move |_| FakeReply::dump(NEW_ROUTE, [to(1), odd.clone(), to(2)]));
    let mut store = Store::open(&connection, Kinds::ROUTES).unwrap();
    assert_eq!(store.cache().routes().count(), 2);
    let error = store.next_within(Some(Duration::ZERO)).unwrap_err();
    assert!(matches!(error, Error::Malformed(_)), "{error}");
    assert!(store.next_within(Some(Duration::ZERO)).unwrap().is_none());
}
