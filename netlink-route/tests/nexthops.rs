//! Next hops and groups of them, made by us and seen by `ip`, and the other way round.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod kernel;

use kernel::comes_back::round_trip;
use kernel::{beside_ip, ip, ip_json, list, script};
use netlink_core::common::AddressFamily;
use netlink_core::{Errno, Flags, IntoRequest as _};
use netlink_route::{Route, link, nexthop, route};
use serde_json::{Value, json};

/// Two connected links; the number of the one with an address.
fn set_up(route: &Route) -> u32 {
    // What is dropped is dropped at the loopback.
    ip("link set lo up");
    ip("link add left type veth peer name right");
    ip("address add 192.0.2.1/24 dev left");
    ip("address add 2001:db8::1/64 dev left nodad");
    ip("link set left up");
    ip("link set right up");
    route.call(link::get("left")).unwrap().index()
}

fn shown(id: u32) -> Value {
    ip_json(&format!("nexthop show id {id}"))[0].clone()
}

#[test]
fn what_we_make_ip_shows() {
    beside_ip("what_we_make_ip_shows", |route| {
        let left = set_up(route);
        route.call(nexthop::add(1).via("192.0.2.9".parse().unwrap()).oif(left)).unwrap();
        route.call(nexthop::add(2).via("192.0.2.10".parse().unwrap()).oif(left)).unwrap();
        route.call(nexthop::add(3).family(AddressFamily::INET).blackhole(true)).unwrap();
        route.call(nexthop::add(6).via("2001:db8::9".parse().unwrap()).oif(left)).unwrap();
        route.call(nexthop::add(10).members(&[(1, 1), (2, 200)])).unwrap();
        let one = shown(1);
        assert_eq!([&one["id"], &one["gateway"], &one["dev"]], [&json!(1), &json!("192.0.2.9"), &json!("left")]);
        assert_eq!(shown(6)["gateway"], json!("2001:db8::9"));
        assert!(shown(3).get("blackhole").is_some(), "{}", shown(3));
        assert_eq!(shown(10)["group"], json!([{"id": 1}, {"id": 2, "weight": 200}]));

        route.call(route::add("198.51.100.0/24".parse().unwrap()).nh_id(10)).unwrap();
        assert_eq!(ip_json("route show 198.51.100.0/24")[0]["nhid"], json!(10));
        route.call(nexthop::replace(1).via("192.0.2.11".parse().unwrap()).oif(left)).unwrap();
        assert_eq!(shown(1)["gateway"], json!("192.0.2.11"));

        // Of one without a number the kernel chooses it, and the echo tells which.
        let unnumbered = nexthop::newnexthop(Flags::CREATE).via("192.0.2.12".parse().unwrap()).oif(left);
        let made = route.call(unnumbered.echo::<nexthop::Nexthop>()).unwrap();
        assert_eq!(shown(made.id().unwrap())["gateway"], json!("192.0.2.12"));

        route.call(nexthop::delete(10)).unwrap();
        assert_eq!(ip_json("route show 198.51.100.0/24"), json!([]), "the route depended on the group");
        let error = route.call(nexthop::get(10)).unwrap_err();
        assert_eq!(error.errno(), Some(Errno::ENOENT), "{error}");
        let error = route.call(nexthop::add(1).via("192.0.2.9".parse().unwrap()).oif(left)).unwrap_err();
        assert_eq!(error.errno(), Some(Errno::EEXIST), "{error}");
        let error = route.call(nexthop::add(11).members(&[(1, 0)])).unwrap_err();
        assert!(error.to_string().contains("a weight of a next hop is from 1 to 65536"), "{error}");
    });
}

#[test]
fn what_ip_makes_we_read() {
    beside_ip("what_ip_makes_we_read", |route| {
        let left = set_up(route);
        ip("nexthop add id 1 via 192.0.2.9 dev left");
        ip("nexthop add id 2 via 2001:db8::9 dev left protocol static");
        ip("nexthop add id 3 blackhole");
        ip("nexthop add id 4 via 192.0.2.10 dev left onlink");
        ip("nexthop add id 10 group 1/4,7");
        ip("nexthop add id 11 group 1/4 type resilient buckets 8 idle_timer 30 unbalanced_timer 60");
        ip("nexthop add id 12 via 192.0.2.20 fdb");
        let labelled = script("ip", "nexthop add id 5 encap mpls 100/200 via 192.0.2.10 dev left") == 1;
        round_trip(route, nexthop::list());
        round_trip(route, nexthop::getnexthopbucket_dump());

        let all = list(route, &nexthop::list());
        let theirs = ip_json("nexthop show");
        let ids =
            |value: &Value| value.as_array().unwrap().iter().map(|one| one["id"].as_u64().unwrap()).collect::<Vec<_>>();
        assert_eq!(all.iter().map(|one| u64::from(one.id().unwrap())).collect::<Vec<_>>(), ids(&theirs));
        let of = |id| all.iter().find(|one| one.id() == Some(id)).unwrap();
        assert_eq!((of(1).oif(), of(1).gateway()), (Some(left), "192.0.2.9".parse().ok()));
        assert!(of(3).blackhole());
        assert!(of(4).header().flags.contains(nexthop::NexthopFlags::ONLINK));
        if labelled {
            assert_eq!(of(5).encap_type().map(|kind| kind.to_string()).as_deref(), Some("mpls"));
        }
        assert_eq!(of(10).members().collect::<Vec<_>>(), [(1, 1), (4, 7)]);
        assert_eq!(of(11).group_type(), Some(nexthop::NexthopGroupType::RES));
        assert_eq!(of(11).res_group().and_then(|group| group.buckets()), Some(8));
        assert_eq!(of(11).members().collect::<Vec<_>>(), [(1, 1), (4, 1)]);
        assert!(of(12).fdb());
        let buckets = list(route, &nexthop::getnexthopbucket_dump().id(11));
        assert_eq!(buckets.len(), 8);
        assert!(
            buckets
                .iter()
                .all(|bucket| bucket.res_bucket().and_then(|one| one.nh_id()).is_some_and(|id| id == 1 || id == 4))
        );
    });
}
