//! What other netlink libraries get wrong, on the real kernel.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod kernel;

use std::net::{IpAddr, Ipv4Addr};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use kernel::{has_kind, links, on_kernel, pass_over};
use netlink_core::common::{AddressFamily, RouteProtocol, RouteScope, RouteType};
use netlink_core::schema::Protocol;
use netlink_core::{Errno, Flags, View, attributes, check, family, structure};
use netlink_route::generated::{rt_addr, rt_route};
use netlink_route::link::{self, Link, OperState};
use netlink_route::{Error, Route, address};

/// Alternative names as long as they may be.
fn long_names(count: usize) -> Vec<String> {
    (0..count).map(|number| format!("{number:0>127}")).collect()
}

fn add_names(route: &Route, link: &str, names: &[String]) {
    // The kernel takes what fits into one attribute of 64 KiB.
    for names in names.chunks(100) {
        route.call(link::add_names(link, names.iter().map(String::as_str))).unwrap();
    }
}

/// Adds so many routes that listing them takes many datagrams.
fn many_routes(route: &Route, count: u32) {
    route.call(link::set("lo").up()).unwrap();
    for number in 0..count {
        route.call(add_route(number)).unwrap();
    }
}

fn add_route(number: u32) -> rt_route::RouteBuilder<netlink_core::Request<netlink_core::Ack>> {
    let [_, high, middle, low] = number.to_be_bytes();
    rt_route::newroute(Flags::CREATE | Flags::EXCL)
        .header(|header| {
            header.family = AddressFamily::INET;
            header.dst_len = 32;
            header.table = rt_route::RouteTable::MAIN;
            header.protocol = RouteProtocol::STATIC;
            header.scope = RouteScope::LINK;
            header.r#type = RouteType::UNICAST;
        })
        .dst(Ipv4Addr::new(10, high, middle, low).into())
        .oif(1)
}

fn ipv4_routes() -> rt_route::RouteBuilder<netlink_core::Request<netlink_core::Many<rt_route::Route>>> {
    rt_route::getroute_dump().header(|header| header.family = AddressFamily::INET)
}

fn addresses() -> rt_addr::AddressBuilder<netlink_core::Request<netlink_core::Many<rt_addr::Address>>> {
    rt_addr::getaddr_dump()
}

#[test]
fn a_link_with_many_names_does_not_empty_the_list() {
    on_kernel("a_link_with_many_names_does_not_empty_the_list", |route| {
        add_names(route, "lo", &long_names(25));
        if has_kind(route, "ifb") {
            route.call(link::add("behind").kind("ifb")).unwrap();
        }
        let listed = links(route);
        // Below two lines of headings, one line for each link.
        let all = std::fs::read_to_string("/proc/thread-self/net/dev").unwrap().lines().skip(2).count();
        assert_eq!(listed.len(), all);
        assert_eq!(listed.first().unwrap().alternative_names().count(), 25);
    });
}

#[test]
fn a_message_of_any_length_is_received_whole() {
    on_kernel("a_message_of_any_length_is_received_whole", |route| {
        let names = long_names(230);
        add_names(route, "lo", &names);
        // A message on its own.
        let lo = route.call(link::get("lo")).unwrap();
        assert!(lo.as_bytes().len() > 29_000, "{}", lo.as_bytes().len());
        assert_eq!(lo.alternative_names().map(|name| name.to_string()).collect::<Vec<_>>(), names);
        // And in a dump.
        assert_eq!(links(route).first().unwrap().as_bytes().len(), lo.as_bytes().len());
    });
}

#[test]
fn a_route_of_many_next_hops_is_sent_and_received_whole() {
    on_kernel("a_route_of_many_next_hops_is_sent_and_received_whole", |route| {
        if !has_kind(route, "veth") {
            return;
        }
        route.call(link::add("v0").veth(|veth| veth.peer(|peer| peer.ifname("v1"))).index(10).up()).unwrap();
        route.call(link::set("v1").up()).unwrap();
        route.call(address::add(10, "10.0.0.1/16".parse().unwrap())).unwrap();
        let gateways: Vec<IpAddr> =
            (1..=200).flat_map(|high| (1..=3).map(move |low| [10, 0, high, low].into())).collect();
        let request = rt_route::newroute(Flags::CREATE | Flags::EXCL)
            .header(|header| {
                header.family = AddressFamily::INET;
                header.dst_len = 8;
                header.table = rt_route::RouteTable::MAIN;
                header.protocol = RouteProtocol::STATIC;
                header.r#type = RouteType::UNICAST;
            })
            .dst(Ipv4Addr::new(11, 0, 0, 0).into())
            .multipath(|hops| gateways.iter().fold(hops, |hops, gateway| hops.record(|hop| hop.gateway(*gateway))));
        route.call(request).unwrap();
        let routes: Vec<_> = route.call(ipv4_routes()).unwrap().map(Result::unwrap).collect();
        let found = routes.iter().find(|route| route.multipath().is_some()).unwrap();
        assert!(found.as_bytes().len() > 8192, "{}", found.as_bytes().len());
        let read: Vec<_> = found.multipath().into_iter().flatten().filter_map(|hop| hop.gateway()).collect();
        assert_eq!(read, gateways);
    });
}

#[test]
fn what_the_kernel_says_reaches_the_caller_with_the_path_of_the_attribute() {
    on_kernel("what_the_kernel_says_reaches_the_caller_with_the_path_of_the_attribute", |route| {
        if !has_kind(route, "vxlan") {
            return;
        }
        // Which the kernel points at: deep in a nest.
        let refusal = refused(route.call(link::add("vx").vxlan(|v| v.port(4789).id(1 << 24))));
        assert_eq!(refusal.errno, Errno::ERANGE);
        assert_eq!(refusal.ext_ack.message.as_deref(), Some("VXLAN ID must be lower than 16777216"));
        let location = refusal.location.as_ref().unwrap();
        assert_eq!(location.path.to_string(), "link.linkinfo.data.id");
        assert_eq!(location.value.as_deref(), Some("16777216"));
        assert_eq!(
            refusal.to_string(),
            "newlink (ifname \"vx\", linkinfo.kind \"vxlan\"): Numerical result out of range (ERANGE): VXLAN ID must be lower than 16777216 \
             (at link.linkinfo.data.id = 16777216)",
        );

        // Only words.
        route.call(link::add("vx").vxlan(|v| v.port(4789).id(5))).unwrap();
        let refusal = refused(route.call(link::set("vx").mtu(67)));
        assert_eq!(refusal.ext_ack.message.as_deref(), Some("mtu less than device minimum"));
        assert_eq!(refusal.request, "setlink (ifname \"vx\", mtu 67)");

        // What the policy of an attribute allows.
        let refusal = refused(route.call(link::set("vx").ifalias(&"a".repeat(300))));
        assert_eq!(refusal.location.as_ref().unwrap().path.to_string(), "link.ifalias");
        let policy = refusal.ext_ack.policy.as_ref().unwrap();
        assert!(policy.max_length().is_some(), "{policy}");
    });
}

fn refused(result: Result<(), Error>) -> Box<netlink_core::Refusal> {
    match result {
        Err(Error::Refused(refusal)) => refusal,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_dump_dropped_half_way_does_not_disturb_what_follows() {
    on_kernel("a_dump_dropped_half_way_does_not_disturb_what_follows", |route| {
        many_routes(route, 3000);
        for _ in 0..20 {
            let mut dump = route.call(ipv4_routes()).unwrap();
            dump.next().unwrap().unwrap();
            drop(dump);
            assert_eq!(route.call(link::get("lo")).unwrap().index(), 1);

            let mut dump = route.call(ipv4_routes()).unwrap();
            dump.next().unwrap().unwrap();
            drop(dump);
            assert!(route.call(addresses()).unwrap().map(Result::unwrap).count() > 0);

            drop(route.call(ipv4_routes()).unwrap());
            let whole = route.call(ipv4_routes()).unwrap().map(Result::unwrap).count();
            assert!(whole >= 3000, "{whole}");
        }
    });
}

structure! {
    /// `struct ifinfomsg`, as far as it is needed here.
    struct Header = "header", size 16 {
        /// .
        index: u32 = 4,
    }
}

attributes! {
    /// A link by one who believes that an alias is a number.
    struct Odd / OddBuilder = "odd", header Header {
        /// .
        IFNAME ifname: str = 3,
        /// .
        IFALIAS ifalias: u32 = 20,
        /// .
        EXT_MASK ext_mask: u32 = 29,
    }
}

family! {
    /// .
    static ODD = "odd", Protocol::Raw(0);
    get {
        /// .
        GET_ODD get_odd: Odd / OddBuilder = 18 [] -> Odd = 16 [];
    }
    dump {
        /// .
        LIST_ODD list_odd: Odd / OddBuilder = 18 [] -> Odd = 16 [];
    }
}

#[test]
fn a_malformed_message_is_one_error_and_the_dump_goes_on() {
    on_kernel("a_malformed_message_is_one_error_and_the_dump_goes_on", |route| {
        if !has_kind(route, "ifb") {
            return;
        }
        for name in ["one", "two", "three"] {
            route.call(link::add(name).kind("ifb")).unwrap();
        }
        route.call(link::set("two").ifalias("seven")).unwrap();
        let listed: Vec<_> = route
            .call(list_odd().ext_mask(1))
            .unwrap()
            .map(|link| match link {
                Ok(link) => link.ifname().unwrap().to_string(),
                Err(Error::Malformed(error)) => {
                    assert_eq!(error.source.path.to_string(), "odd.ifalias");
                    assert!(Link::new_checked(error.payload).is_ok(), "the message is kept");
                    error.source.to_string()
                }
                Err(error) => panic!("{error}"),
            })
            .collect();
        assert_eq!(listed, ["lo", "one", "malformed message: odd.ifalias: 6 bytes where the type has 4", "three"]);
    });
}

#[test]
fn a_malformed_reply_is_an_error_and_does_not_hang() {
    on_kernel("a_malformed_reply_is_an_error_and_does_not_hang", |route| {
        route.call(link::set("lo").ifalias("seven")).unwrap();
        for _ in 0..3 {
            let error = route.call(get_odd().header(|header| header.index = 1)).unwrap_err();
            assert!(error.to_string().contains("malformed message: odd.ifalias"), "{error}");
        }
        assert_eq!(route.call(link::get("lo")).unwrap().index(), 1);
    });
}

/// Runs `churn` on other threads until `attempt` has succeeded, or `attempts` are over.
fn while_churning(churn: impl Fn(&Route) + Sync, attempts: usize, mut attempt: impl FnMut() -> bool) -> bool {
    let stop = AtomicBool::new(false);
    thread::scope(|scope| {
        scope.spawn(|| {
            let route = Route::connect().unwrap();
            while !stop.load(Ordering::Relaxed) {
                churn(&route);
            }
        });
        let succeeded = (0..attempts).any(|_| attempt());
        stop.store(true, Ordering::Relaxed);
        succeeded
    })
}

#[test]
fn a_dump_of_links_that_was_interrupted_says_so_at_its_end() {
    on_kernel("a_dump_of_links_that_was_interrupted_says_so_at_its_end", |route| {
        if !has_kind(route, "ifb") {
            return;
        }
        for number in 0..100 {
            route.call(link::add(&format!("many{number}")).kind("ifb")).unwrap();
        }
        let churn = |route: &Route| {
            route.call(link::add("churn").kind("ifb")).unwrap();
            route.call(link::delete("churn")).unwrap();
        };
        let interrupted = while_churning(churn, 2000, || {
            let mut dump = route.call(link::list()).unwrap();
            let items: Vec<_> = dump.by_ref().collect();
            assert!(dump.next().is_none());
            let errors = items.iter().filter(|item| item.is_err()).count();
            match items.last().unwrap() {
                Err(error) => {
                    assert!(error.is_interrupted(), "{error}");
                    assert!(error.to_string().contains("list again"), "{error}");
                    assert_eq!(errors, 1);
                    assert!(items.len() > 100);
                    true
                }
                Ok(_) => {
                    assert_eq!(errors, 0);
                    false
                }
            }
        });
        assert!(interrupted, "no dump was interrupted in 2000 attempts");
        assert_eq!(links(route).len(), 1 + 100, "an undisturbed dump is no error");
    });
}

#[test]
fn a_link_is_read_by_getters_without_searching() {
    on_kernel("a_link_is_read_by_getters_without_searching", |route| {
        let lo = route.call(link::get("lo")).unwrap();
        assert!(lo.ifname() == Some("lo".into()));
        assert_eq!(lo.mtu(), Some(65536));
        assert_eq!(lo.address().unwrap().as_bytes(), [0; 6]);
        assert_eq!(lo.stats64().unwrap().rx_packets, 0);
        assert_eq!(lo.linkinfo().is_some(), lo.kind().is_some());
    });
}

#[test]
fn what_a_newer_kernel_adds_is_kept_and_shown() {
    on_kernel("what_a_newer_kernel_adds_is_kept_and_shown", |route| {
        // A message of this kernel, with an enumerator, an attribute and members that nobody knows yet.
        let lo = route.call(link::get("lo")).unwrap();
        let mut bytes = lo.as_bytes().to_vec();
        let mut append = |id: u16, payload: &[u8]| {
            bytes.extend(u16::try_from(4 + payload.len()).unwrap().to_ne_bytes());
            bytes.extend(id.to_ne_bytes());
            bytes.extend(payload);
            bytes.resize(bytes.len().next_multiple_of(4), 0);
        };
        append(999, &[1, 2, 3]);
        let mut start = link::LinkBuilder::new(netlink_core::Writer::new()).operstate(OperState(99));
        start = start.attribute(Link::STATS64, &[7; 400]);
        let head = start.into_inner().finish().unwrap();
        let message = [&head[..], &bytes[16..]].concat();
        check(lo.schema(), &message).unwrap();
        let link = Link::new_checked(message.as_slice()).unwrap();
        assert_eq!(link.operstate(), Some(OperState(99)));
        assert_eq!(link.stats64().unwrap().rx_packets, u64::from_ne_bytes([7; 8]));
        assert!(link.to_string().contains("operstate 99"), "{link}");
        assert!(link.attributes().any(|attribute| attribute.id() == 999));
        assert_eq!(serde_json::to_value(link).unwrap()["#999"], "010203");
    });
}

#[test]
fn the_loopback_of_a_user_without_privileges_can_be_listed() {
    // Listing needs no namespace of one's own, and no privilege.
    match Route::connect() {
        Ok(route) => assert!(links(&route).iter().any(|link| link.index() == 1)),
        Err(error) => pass_over(&format!("no netlink here: {error}")),
    }
}
