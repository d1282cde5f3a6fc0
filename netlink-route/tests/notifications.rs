//! Notifications of the kernel, typed. See `kernel` for where it runs.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

mod kernel;

use std::net::Ipv6Addr;
use std::time::Duration;

use kernel::comes_back::Occurred;
use kernel::{isolated, pass_over};
use netlink_core::Writer;
use netlink_core::common::AddressFamily;
use netlink_route::address::{self, AddressFlags};
use netlink_route::generated::rt_prefix::{self, PrefixBuilder, PrefixFlags};
use netlink_route::{Route, link, route, rule};
use netlink_sys::{Domain, Event, Events, MessageFlags, PacketAddress, Socket, SocketAddress, SocketType};

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

/// A frame with the advertisement of a router (RFC 4861) at `fe80::9`: a prefix, and a server of names (RFC 8106).
fn advertisement() -> Vec<u8> {
    let [router, everybody] = ["fe80::9", "ff02::1"].map(|address| address.parse::<Ipv6Addr>().unwrap().octets());
    let prefix = [&[3, 4, 64, 0xc0, 0, 0, 28, 32, 0, 0, 14, 16, 0, 0, 0, 0][..], &PREFIX.octets()].concat();
    let names = [&[25, 3, 0, 0, 0, 0, 7, 8][..], &NAMES.octets()].concat();
    let mut message = [&[134, 0, 0, 0, 64, 0, 7, 8, 0, 0, 0, 0, 0, 0, 0, 0][..], &prefix, &names].concat();
    let length = u16::try_from(message.len()).unwrap().to_be_bytes();
    let pseudo = [&router[..], &everybody, &[0, 0], &length, &[0, 0, 0, 58], &message].concat();
    let sum: u32 = pseudo.chunks_exact(2).map(|pair| u32::from(u16::from_be_bytes([pair[0], pair[1]]))).sum();
    let folded = (sum & 0xffff) + (sum >> 16);
    let checksum = !u16::try_from((folded & 0xffff) + (folded >> 16)).unwrap();
    message[2..4].copy_from_slice(&checksum.to_be_bytes());
    let ethernet = [0x33, 0x33, 0, 0, 0, 1, 2, 0, 0, 0, 0, 9, 0x86, 0xdd];
    [&ethernet[..], &[0x60, 0, 0, 0], &length, &[58, 255], &router, &everybody, &message].concat()
}

const PREFIX: Ipv6Addr = Ipv6Addr::new(0x2001, 0xdb8, 5, 0, 0, 0, 0, 0);
const NAMES: Ipv6Addr = Ipv6Addr::new(0x2001, 0xdb8, 5, 0, 0, 0, 0, 0x53);

#[test]
fn what_a_router_advertises_is_told() {
    isolated("what_a_router_advertises_is_told", || {
        let connection = Route::connect().unwrap();
        if let Err(error) = connection.call(link::add("v0").veth(|veth| veth.peer(|peer| peer.ifname("v1")))) {
            return pass_over(&format!("no veth here: {error}"));
        }
        let [index, router] = ["v0", "v1"].map(|name| {
            connection.call(link::set(name).up()).unwrap();
            connection.call(link::get(name)).unwrap().index()
        });
        let groups = [rt_prefix::Groups::IPV6_PREFIX, rt_prefix::Groups::ND_USEROPT];
        let mut events = connection.subscribe(groups).unwrap();
        let sender = Socket::new(Domain::PACKET, SocketType::RAW, 0).unwrap();
        sender.bind(&SocketAddress::Packet(PacketAddress { index: router, ..PacketAddress::default() })).unwrap();
        let mut told: [Option<Event>; 2] = [None, None];
        // An interface that has just come up may not take it yet.
        for _ in 0..100 {
            sender.send(&advertisement(), MessageFlags::NONE).unwrap();
            while let Some(event) = events.next_within(Some(Duration::from_millis(200))).unwrap() {
                let place = usize::from(event.group == Some(rt_prefix::Groups::ND_USEROPT));
                told[place] = Some(event);
            }
            if told.iter().all(Option::is_some) {
                break;
            }
        }
        let [prefix, option] = told.map(|event| event.expect("both are told"));

        let Some(Ok(rt_prefix::Notification::Newprefix(told))) = prefix.read() else { panic!("{prefix:?}") };
        let header = told.header();
        assert_eq!((header.ifindex, header.len, header.r#type), (index.cast_signed(), 64, 3));
        let as_received = PrefixFlags::ONLINK | PrefixFlags::AUTOCONF;
        let by_older_kernels = PrefixFlags::OLDER_ONLINK | PrefixFlags::OLDER_AUTOCONF;
        assert!(header.flags == as_received || header.flags == by_older_kernels, "{:?}", header.flags);
        let lasts = told.cacheinfo().unwrap();
        assert_eq!(told.address(), Some(PREFIX));
        assert_eq!((lasts.valid_time, lasts.preferred_time), (7200, 3600));
        let built = PrefixBuilder::new(Writer::new()).header(|it| *it = header).address(PREFIX).cacheinfo(lasts);
        assert_eq!(built.into_inner().finish().unwrap(), prefix.payload);

        let Some(Ok(rt_prefix::Notification::Newnduseropt(told))) = option.read() else { panic!("{option:?}") };
        let header = told.header();
        assert_eq!((header.ifindex, header.icmp_type, header.opts_len), (index.cast_signed(), 134, 24));
        let (options, source) = option.payload[16..].split_at(24);
        assert_eq!((options[0], &options[8..]), (25, &NAMES.octets()[..]));
        let source = rt_prefix::RouterOptionSource::new_checked(source).unwrap();
        assert_eq!(source.srcaddr(), Some("fe80::9".parse().unwrap()));
        let mut occurred = Occurred::default();
        occurred.message(&told);
        occurred.assert_known();
    });
}
