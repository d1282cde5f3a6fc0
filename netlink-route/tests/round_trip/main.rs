//! What the kernel dumps is well-formed by our tables, and comes back the same from our JSON form.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "../kernel/mod.rs"]
mod kernel;

use std::collections::BTreeSet;
use std::os::fd::{AsFd, AsRawFd};

use kernel::comes_back::{assert_occurred, round_trip};
use kernel::{beside_ip, bridge, gives_back, run, script};
use netlink_core::common::AddressFamily;
use netlink_route::generated::{rt_addr, rt_neigh, rt_route, rt_rule};
use netlink_route::link::{self, ExtFilter, LinkStatsFilter, VxlanDf};
use netlink_route::{Namespace, Route};

/// Fills the namespace, by `ip` (its arguments, one command a line), by `bridge`, and by what only we can ask for.
///
/// One end of a pair of links is in the namespace that is returned.
fn set_up(route: &Route) -> Namespace {
    script("ip", include_str!("setup.txt"));
    bridge("fdb add 02:00:00:00:00:05 dev w0 master static");
    bridge("fdb add 02:00:00:00:00:06 dev w0 self");
    bridge("fdb append 02:00:00:00:00:07 dev vx dst 10.0.0.5 port 9 vni 77 via v0");
    if let Err(error) = run("ip", "tuntap add dev tap0 mode tap") {
        println!("passed over: no tun devices: {error}");
    }
    let elsewhere = Namespace::unnamed().unwrap();
    let descriptor = u32::try_from(elsewhere.as_fd().as_raw_fd()).unwrap();
    let pair = link::add("here").veth(|veth| veth.peer(|peer| peer.ifname("there").net_ns_fd(descriptor)));
    route.call(pair.up()).unwrap();
    let tunnel = link::add("vx6").vxlan(|v| v.id(9).port(9).ttl_inherit(&[]).df(VxlanDf::INHERIT).localbypass(0));
    route.call(tunnel).unwrap();
    elsewhere
}

#[test]
fn links_come_back_the_same() {
    beside_ip("links_come_back_the_same", |route| {
        let _elsewhere = set_up(route);
        let paths = round_trip(route, link::list());
        assert_occurred(
            &paths,
            &[
                "link.linkinfo.data.mcast-stats-enabled",
                "link.linkinfo.slave-data.bridge-id.addr",
                "link.linkinfo.data.port-range.low",
                "link.linkinfo.data.macaddr-data.macaddr",
                "link.prop-list.alt-ifname",
                "link.ifalias",
                "link.link-netnsid",
                "link.stats64.rx-bytes",
                "link.af-spec.inet6.conf",
            ],
        );
        gives_back(paths.contains("link.linkinfo.data.localbypass"), "localbypass of VXLAN");
    });
}

#[test]
fn links_of_other_families_come_back_the_same() {
    beside_ip("links_of_other_families_come_back_the_same", |route| {
        let _elsewhere = set_up(route);
        let family = |family| link::getlink_dump().header(|header| header.family = family);
        let all = ExtFilter::VF | ExtFilter::BRVLAN | ExtFilter::MRP | ExtFilter::CFM_CONFIG | ExtFilter::MST;
        let ports = round_trip(route, family(AddressFamily::BRIDGE).ext_mask(all));
        assert_occurred(&ports, &["link.protinfo.state", "link.master", "link.ifname"]);
        let settings = round_trip(route, family(AddressFamily::INET6));
        assert_occurred(&settings, &["link.protinfo.conf", "link.protinfo.cacheinfo.tstamp"]);
    });
}

#[test]
fn counters_of_links_come_back_the_same() {
    beside_ip("counters_of_links_come_back_the_same", |route| {
        let _elsewhere = set_up(route);
        let filter = LinkStatsFilter::LINK_64
            | LinkStatsFilter::LINK_XSTATS
            | LinkStatsFilter::LINK_XSTATS_SLAVE
            | LinkStatsFilter::LINK_OFFLOAD_XSTATS
            | LinkStatsFilter::AF_SPEC;
        let request = link::getstats_dump().header(|header| header.filter_mask = filter);
        let paths = round_trip(route, request);
        assert_occurred(&paths, &["link-stats.link-64.rx-packets", "link-stats.link-xstats.bridge.mcast.mcast-bytes"]);
    });
}

#[test]
fn addresses_come_back_the_same() {
    beside_ip("addresses_come_back_the_same", |route| {
        let _elsewhere = set_up(route);
        let mut paths = BTreeSet::new();
        for family in [AddressFamily::UNSPEC, AddressFamily::INET, AddressFamily::INET6] {
            paths.extend(round_trip(route, rt_addr::getaddr_dump().header(|header| header.family = family)));
        }
        assert_occurred(
            &paths,
            &["address.local", "address.address", "address.label", "address.rt-priority", "address.cacheinfo.valid"],
        );
        let multicast = rt_addr::getmulticast_dump().header(|header| header.family = AddressFamily::INET6);
        assert_occurred(&round_trip(route, multicast), &["address.multicast"]);
        let anycast = rt_addr::getanycast_dump().header(|header| header.family = AddressFamily::INET6);
        round_trip(route, anycast);
    });
}

#[test]
fn routes_of_all_tables_come_back_the_same() {
    beside_ip("routes_of_all_tables_come_back_the_same", |route| {
        let _elsewhere = set_up(route);
        let of = |family| rt_route::getroute_dump().header(|header| header.family = family);
        let v4 = round_trip(route, of(AddressFamily::INET));
        assert_occurred(
            &v4,
            &[
                "route.dst",
                "route.gateway",
                "route.prefsrc",
                "route.priority",
                "route.flow",
                "route.metrics.mtu",
                "route.metrics.cc-algo",
                "route.multipath.gateway",
                "route.encap.dst",
                "route.nh-id",
                "route.via.addr",
            ],
        );
        let v6 = round_trip(route, of(AddressFamily::INET6));
        assert_occurred(
            &v6,
            &["route.pref", "route.cacheinfo.expires", "route.multipath.gateway", "route.encap-type", "route.src"],
        );
        round_trip(route, of(AddressFamily::UNSPEC));
    });
}

#[test]
fn neighbours_and_forwarding_entries_come_back_the_same() {
    beside_ip("neighbours_and_forwarding_entries_come_back_the_same", |route| {
        let _elsewhere = set_up(route);
        let of = |family| rt_neigh::getneigh_dump().header(|header| header.family = family);
        let paths = round_trip(route, of(AddressFamily::UNSPEC));
        assert_occurred(&paths, &["neighbour.dst", "neighbour.lladdr", "neighbour.probes", "neighbour.protocol"]);
        let entries = round_trip(route, of(AddressFamily::BRIDGE));
        assert_occurred(
            &entries,
            &["neighbour.lladdr", "neighbour.master", "neighbour.vni", "neighbour.port", "neighbour.ifindex"],
        );
        let proxies = of(AddressFamily::INET).header(|header| header.flags = rt_neigh::NeighbourFlags::PROXY);
        assert_occurred(&round_trip(route, proxies), &["neighbour.dst"]);
    });
}

#[test]
fn tables_of_neighbours_come_back_the_same() {
    beside_ip("tables_of_neighbours_come_back_the_same", |route| {
        let _elsewhere = set_up(route);
        let paths = round_trip(route, rt_neigh::getneightbl_dump());
        assert_occurred(
            &paths,
            &["neighbour-table.name", "neighbour-table.parms.ifindex", "neighbour-table.stats.lookups"],
        );
    });
}

#[test]
fn rules_come_back_the_same() {
    beside_ip("rules_come_back_the_same", |route| {
        let _elsewhere = set_up(route);
        let mut paths = BTreeSet::new();
        for family in [AddressFamily::UNSPEC, AddressFamily::INET, AddressFamily::INET6] {
            paths.extend(round_trip(route, rt_rule::getrule_dump().header(|header| header.family = family)));
        }
        assert_occurred(
            &paths,
            &[
                "rule.src",
                "rule.iifname",
                "rule.fwmark",
                "rule.fwmask",
                "rule.goto",
                "rule.uid-range.start",
                "rule.tun-id",
            ],
        );
    });
}
