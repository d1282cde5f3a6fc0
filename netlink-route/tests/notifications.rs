//! Notifications of the kernel, typed. See `kernel` for where it runs.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

mod kernel;

use std::time::Duration;

use kernel::{isolated, pass_over};
use netlink_core::common::AddressFamily;
use netlink_route::address::{self, AddressFlags};
use netlink_route::{Route, link, route, rule};
use netlink_sys::{Event, Events};

/// The next notification that is one of this family's and that `is_it` is true of.
fn until<N: netlink_core::Notification>(events: &mut Events<'_>, is_it: impl Fn(&N) -> bool) -> Event {
    loop {
        let event = events.next_within(Some(Duration::from_secs(60))).unwrap().expect("it is told in time");
        if event.read::<N>().is_some_and(|told| is_it(&told.unwrap())) {
            return event;
        }
    }
}

#[test]
fn a_message_of_a_group_is_read_by_its_family() {
    isolated("a_message_of_a_group_is_read_by_its_family", || {
        let connection = Route::connect().unwrap();
        let groups =
            [link::Groups::LINK, address::Groups::IPV4_IFADDR, route::Groups::IPV4_ROUTE, rule::Groups::IPV6_RULE];
        let mut events = connection.subscribe(groups).unwrap();
        if let Err(error) = connection.call(link::add("v0").veth(|veth| veth.peer(|peer| peer.ifname("v1")))) {
            return pass_over(&format!("no veth here: {error}"));
        }
        let event = until(
            &mut events,
            |told| matches!(told, link::Notification::Newlink(link) if link.ifname().unwrap_or_default() == *"v0"),
        );
        assert_eq!(event.group, Some(link::Groups::LINK));
        assert!(event.read::<address::Notification>().is_none(), "a link is no address");
        let Some(Ok(link::Notification::Newlink(link))) = event.read() else { panic!("{event:?}") };
        let index = link.index();
        connection.call(link::set(index).up()).unwrap();
        connection.call(address::add(index, "192.0.2.1/24".parse().unwrap())).unwrap();
        let event = until(
            &mut events,
            |told| matches!(told, address::Notification::Newaddr(address) if address.all_flags().contains(AddressFlags::PERMANENT)),
        );
        assert_eq!(event.group, Some(address::Groups::IPV4_IFADDR));
        let event = until(
            &mut events,
            |told| matches!(told, route::Notification::Newroute(route) if route.oif() == Some(index)),
        );
        assert_eq!(event.group, Some(route::Groups::IPV4_ROUTE));
        connection.call(rule::delete(AddressFamily::INET6).priority(32766)).unwrap();
        until(&mut events, |told| matches!(told, rule::Notification::Delrule(rule) if rule.priority() == Some(32766)));
        connection.call(link::delete(index)).unwrap();
        until(&mut events, |told| matches!(told, link::Notification::Dellink(link) if link.index() == index));
    });
}
