//! What no kernel should say is an error that names the family, the message and the attribute, and what else a dump has is
//! delivered all the same.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use netlink_core::Errno;
use netlink_route::link::{self, Link};
use netlink_route::{Route, route};
use netlink_sys::{Connection, FakeReply};

const RTM_NEWLINK: u16 = 16;
const RTM_NEWROUTE: u16 = 24;

/// One attribute, which may claim another length than it has.
fn attribute(id: u16, claimed: usize, payload: &[u8]) -> Vec<u8> {
    let mut attribute = [u16::try_from(claimed).unwrap().to_ne_bytes(), id.to_ne_bytes()].concat();
    attribute.extend(payload);
    attribute.resize(attribute.len().next_multiple_of(4), 0);
    attribute
}

/// One attribute as it should be.
fn sound(id: u16, payload: &[u8]) -> Vec<u8> {
    attribute(id, 4 + payload.len(), payload)
}

/// A message about a link of this name, with more behind it.
fn a_link(name: &[u8], more: &[u8]) -> Vec<u8> {
    [&[0; 16][..], &sound(Link::IFNAME, name), more].concat()
}

#[test]
fn each_bad_message_of_a_dump_is_an_error_and_the_others_are_delivered() {
    let nested = |payload: &[u8]| sound(Link::LINKINFO, payload);
    let bad = [
        (vec![0; 7], "link: the fixed header of 16 bytes is cut short at 7"),
        (a_link(b"a\0", &sound(Link::MTU, &[1, 2])), "link.mtu: 2 bytes where the type has 4"),
        (a_link(b"a\0", &sound(Link::MTU, &[1; 12])), "link.mtu: 12 bytes where the type has 4"),
        (a_link(b"a\0", &attribute(Link::MTU, 99, &[0; 4])), "link: an attribute claims 99 bytes where 8 are left"),
        (a_link(b"a\0", &attribute(Link::MTU, 3, &[0; 4])), "link: an attribute claims 3 bytes where 8 are left"),
        (a_link(b"a\0", &[7; 3]), "link: 3 bytes behind the last attribute"),
        (
            a_link(b"a\0", &nested(&attribute(1, 80, b"veth"))),
            "link.linkinfo: an attribute claims 80 bytes where 8 are left",
        ),
        (a_link(b"a\0", &nested(b"v")), "link.linkinfo: 1 bytes behind the last attribute"),
        (
            a_link(b"a\0", &nested(&[sound(1, b"vxlan\0"), sound(2, &sound(1, &[1, 2]))].concat())),
            "link.linkinfo.data.id: 2 bytes where the type has 4",
        ),
    ];
    let expected: Vec<_> = bad.iter().map(|(_, why)| *why).collect();
    let payloads: Vec<_> = bad.iter().map(|(payload, _)| payload.clone()).collect();
    let connection = Connection::fake(move |_| {
        let mut replies = Vec::new();
        for payload in &payloads {
            replies.extend([
                FakeReply::message(RTM_NEWLINK, payload),
                FakeReply::message(RTM_NEWLINK, a_link(b"good\0", &[])),
            ]);
        }
        replies.push(FakeReply::done(Errno::OK));
        replies
    });
    let route = Route::from(connection.unwrap());
    let mut items = route.call(link::list()).unwrap();
    for why in expected {
        let error = items.next().unwrap().unwrap_err().to_string();
        assert_eq!(error, format!("getlink (ext-mask vf): rt-link replied a malformed message: {why}"));
        assert_eq!(items.next().unwrap().unwrap().ifname().unwrap(), "good", "after {why}");
    }
    assert!(items.next().is_none());
}

#[test]
fn a_message_that_was_not_asked_for_is_an_error_and_the_dump_goes_on() {
    let connection = Connection::fake(|_| {
        vec![
            FakeReply::message(RTM_NEWLINK, a_link(b"good\0", &[])),
            FakeReply::message(RTM_NEWROUTE, [0; 12]),
            FakeReply::message(999, [1, 2, 3, 4]),
            FakeReply::message(RTM_NEWLINK, a_link(b"good\0", &[])),
            FakeReply::done(Errno::OK),
        ]
    });
    let route = Route::from(connection.unwrap());
    let listed: Vec<_> = route
        .call(link::list())
        .unwrap()
        .map(|link| link.map_or_else(|error| error.to_string(), |link| link.ifname().unwrap().to_string()))
        .collect();
    assert_eq!(
        listed,
        [
            "good",
            "getlink (ext-mask vf): rt-link replied a message of type 24, which is not expected here",
            "getlink (ext-mask vf): rt-link replied a message of type 999, which is not expected here",
            "good",
        ]
    );
}

#[test]
fn what_no_table_has_is_kept_and_not_an_error() {
    let payload = a_link(b"good\0", &[sound(999, &[1, 2, 3]), sound(Link::LINKINFO, &sound(77, b"xy"))].concat());
    let sent = payload.clone();
    let connection = Connection::fake(move |_| vec![FakeReply::message(RTM_NEWLINK, &sent)]).unwrap();
    let link = Route::from(connection).call(link::get("good")).unwrap();
    assert_eq!(link.as_bytes(), payload);
    let printed = link.to_string();
    assert!(printed.contains("999") && printed.contains("77"), "{printed}");
}

#[test]
fn the_message_of_a_route_is_named_too() {
    let connection = Connection::fake(|_| {
        vec![FakeReply::message(RTM_NEWROUTE, [&[2; 12][..], &sound(8, &sound(2, &[5]))].concat())]
    });
    let error = Route::from(connection.unwrap()).call(route::get([10, 0, 0, 1].into())).unwrap_err();
    let error = error.to_string();
    assert!(
        error.starts_with("getroute (")
            && error.ends_with("rt-route replied a malformed message: route.metrics.mtu: 1 bytes where the type has 4"),
        "{error}"
    );
}
