//! Links we create, of each kind, with all settings the kernel takes.

use std::net::Ipv4Addr;
use std::os::fd::{AsFd, AsRawFd};

use netlink_core::Writer;
use netlink_core::common::Arphrd;
use netlink_route::link::{
    self, IflaVxlanPortRange, Link, MacvlanFlags, MacvlanMacaddrMode, MacvlanMode, VxlanBuilder, VxlanDf,
    VxlanLabelPolicy,
};
use netlink_route::{Namespace, Route};
use serde_json::{Value, json};

use super::compare::{assert_ip_sees, assert_same_as_ip};
use super::kernel::{beside_ip, gives_back, has_kind, links};

#[test]
fn a_veth_pair_has_what_was_asked_for_at_both_ends() {
    beside_ip("by_us::a_veth_pair_has_what_was_asked_for_at_both_ends", |route| {
        if !has_kind(route, "veth") {
            return;
        }
        let peer_address = [2, 0, 0, 0, 0, 2];
        let pair = link::add("left")
            .veth(|veth| {
                veth.peer(|peer| peer.ifname("right").index(78).hardware_address(peer_address).mtu(1300).txqlen(7))
            })
            .hardware_address([2, 0, 0, 0, 0, 1])
            .mtu(1400)
            .txqlen(0)
            .group(12)
            .num_tx_queues(3)
            .num_rx_queues(2)
            .gso_max_size(50_000)
            .gso_max_segs(99)
            .gro_max_size(40_000)
            .gso_ipv4_max_size(30_000)
            .gro_ipv4_max_size(20_000)
            .index(77);
        route.call(pair).unwrap();
        // The kernel does not take this with the creation: an end cannot go up before it has a peer.
        route.call(link::set("right").up()).unwrap();
        assert_same_as_ip(route);
        assert_ip_sees(
            "left",
            &json!({
                "ifindex": 77, "address": "02:00:00:00:00:01", "mtu": 1400, "group": "12", "num_tx_queues": 3,
                "num_rx_queues": 2, "gso_max_size": 50_000, "gso_max_segs": 99, "gro_max_size": 40_000, "link": "right",
                "linkinfo": {"info_kind": "veth"},
            }),
        );
        assert_ip_sees(
            "right",
            &json!({"ifindex": 78, "address": "02:00:00:00:00:02", "mtu": 1300, "txqlen": 7, "link": "left",
                "flags": ["NO-CARRIER", "BROADCAST", "MULTICAST", "UP", "M-DOWN"]}),
        );
        // What iproute2 6.1 does not print.
        let left = route.call(link::get("left")).unwrap();
        let sizes = (left.gso_ipv4_max_size(), left.gro_ipv4_max_size());
        if gives_back(sizes != (None, None), "the greatest sizes of packets of IPv4") {
            assert_eq!(sizes, (Some(30_000), Some(20_000)));
        }
    });
}

#[test]
fn the_other_end_of_a_veth_pair_can_be_in_another_namespace() {
    beside_ip("by_us::the_other_end_of_a_veth_pair_can_be_in_another_namespace", |route| {
        if !has_kind(route, "veth") {
            return;
        }
        let there = Namespace::unnamed().unwrap();
        let descriptor = u32::try_from(there.as_fd().as_raw_fd()).unwrap();
        // The kernel takes the index of the peer only if the other is given as well.
        let pair = link::add("here")
            .index(10)
            .veth(|veth| veth.peer(|peer| peer.ifname("there").index(20).net_ns_fd(descriptor)))
            .up();
        route.call(pair).unwrap();
        assert_same_as_ip(route);
        assert_ip_sees("here", &json!({"link_index": 20, "link_netnsid": 0}));

        let other = Route::connect_in(&there).unwrap();
        let end = other.call(link::get("there")).unwrap();
        let here = route.call(link::get("here")).unwrap();
        assert_eq!((end.index(), end.link()), (20, Some(here.index())));
        assert_eq!((here.link(), here.link_netnsid(), end.link_netnsid()), (Some(20), Some(0), Some(0)));
    });
}

#[test]
fn kinds_without_settings_need_only_their_name() {
    beside_ip("by_us::kinds_without_settings_need_only_their_name", |route| {
        for kind in ["ifb", "dummy", "bridge", "veth", "nlmon"] {
            if has_kind(route, kind) {
                let request = link::add(&format!("{kind}7")).kind(kind).txqlen(77).mtu(1234);
                // It would count the messages of those who compare.
                let request = if kind == "nlmon" { request } else { request.up() };
                route.call(request).unwrap();
                assert_ip_sees(
                    &format!("{kind}7"),
                    &json!({"linkinfo": {"info_kind": kind}, "txqlen": 77, "mtu": 1234}),
                );
            }
        }
        assert_same_as_ip(route);
    });
}

#[test]
fn a_link_without_a_name_gets_one_after_its_kind() {
    beside_ip("by_us::a_link_without_a_name_gets_one_after_its_kind", |route| {
        if !has_kind(route, "ifb") {
            return;
        }
        route.call(link::add_unnamed().kind("ifb")).unwrap();
        route.call(link::add_unnamed().ifname("some%d").kind("ifb")).unwrap();
        assert_ip_sees("ifb0", &json!({"linkinfo": {"info_kind": "ifb"}}));
        assert_ip_sees("some0", &json!({"linkinfo": {"info_kind": "ifb"}}));
        assert_same_as_ip(route);
    });
}

type Settings = fn(VxlanBuilder<Writer>) -> VxlanBuilder<Writer>;

/// Settings of a VXLAN device over `below`, index 50, and those that `ip` shows for them.
fn vxlans() -> Vec<(Settings, Value)> {
    vec![
        (|v| v.id(1), json!({"id": 1, "port": 8472, "ttl": 0, "ageing": 300, "learning": true, "df": "unset"})),
        (|v| v.id(0xff_ffff).port(1), json!({"id": 0xff_ffff, "port": 1})),
        (
            |v| v.group(Ipv4Addr::new(10, 0, 0, 1)).local(Ipv4Addr::new(10, 0, 0, 2)).link(50).ttl(9).tos(0x10),
            json!({"remote": "10.0.0.1", "local": "10.0.0.2", "link": "below", "ttl": 9, "tos": "0x10"}),
        ),
        (
            |v| v.group(Ipv4Addr::new(239, 0, 0, 1)).link(50).tos(1).ttl_inherit(&[]).df(VxlanDf::SET),
            json!({"group": "239.0.0.1", "tos": "0x1", "df": "set"}),
        ),
        (
            |v| v.group6("ff02::1".parse().unwrap()).link(50).df(VxlanDf::INHERIT),
            json!({"group6": "ff02::1", "df": "inherit"}),
        ),
        (
            |v| v.group6("fd00::1".parse().unwrap()).local6("fd00::2".parse().unwrap()).label(0x12345),
            json!({"remote6": "fd00::1", "local6": "fd00::2", "label": "0x12345"}),
        ),
        (
            |v| {
                let mut ports = IflaVxlanPortRange::default();
                (ports.low, ports.high) = (1000, 2000);
                v.port_range(ports).ageing(17).limit(99).learning(0)
            },
            json!({"port_range": {"low": 1000, "high": 2000}, "ageing": 17, "limit": 99, "learning": false}),
        ),
        (
            |v| v.proxy(1).rsc(1).l2miss(1).l3miss(1).gbp(true),
            json!({"proxy": true, "rsc": true, "l2miss": true, "l3miss": true, "gbp": true}),
        ),
        (
            |v| v.udp_csum(0).udp_zero_csum6_tx(1).udp_zero_csum6_rx(1).remcsum_tx(1).remcsum_rx(1),
            json!({"udp_csum": false, "udp_zero_csum6_tx": true, "udp_zero_csum6_rx": true, "remcsum_tx": true,
                "remcsum_rx": true}),
        ),
        (|v| v.collect_metadata(1).vnifilter(1), json!({"external": true, "vnifilter": true, "id": 0})),
        (|v| v.collect_metadata(1).learning(0).gpe(true), json!({"external": true, "gpe": true})),
    ]
}

#[test]
fn a_vxlan_has_each_setting_that_was_asked_for() {
    beside_ip("by_us::a_vxlan_has_each_setting_that_was_asked_for", |route| {
        if !has_kind(route, "vxlan") || !has_kind(route, "veth") {
            return;
        }
        route.call(link::add("below").kind("veth").index(50)).unwrap();
        for (settings, expected) in vxlans() {
            route.call(link::add("vx").vxlan(settings)).unwrap();
            assert_same_as_ip(route);
            assert_ip_sees("vx", &json!({"linkinfo": {"info_kind": "vxlan", "info_data": expected}}));
            route.call(link::delete("vx")).unwrap();
        }
    });
}

#[test]
fn a_vxlan_has_the_settings_that_ip_does_not_know_yet() {
    beside_ip("by_us::a_vxlan_has_the_settings_that_ip_does_not_know_yet", |route| {
        if !has_kind(route, "vxlan") {
            return;
        }
        let data = |link: &Link| serde_json::to_value(link).unwrap()["linkinfo"]["data"].clone();
        let request = link::add("vx").vxlan(|v| {
            let any = v.id(5).port(9).localbypass(0).mc_route(1).label_policy(VxlanLabelPolicy::INHERIT);
            any.group6("fd00::1".parse().unwrap()).reserved_bits(&[1, 2])
        });
        route.call(request).unwrap();
        let data = data(&route.call(link::get("vx")).unwrap());
        for (name, expected) in [("localbypass", json!(0)), ("label-policy", json!("inherit"))] {
            if gives_back(!data[name].is_null(), &format!("{name} of VXLAN")) {
                assert_eq!(data[name], expected, "{data}");
            }
        }
        // Multicast routing is taken, but the kernel does not tell it.
        // The bits of the flag "VNI given" and of the VNI itself are added by the kernel.
        let reserved = &data["reserved-bits"];
        if gives_back(!reserved.is_null(), "the reserved bits of VXLAN") {
            let [first, second] = &reserved.as_array().unwrap()[..] else { panic!("{data}") };
            assert_eq!((first.as_u64().unwrap() & 1, second.as_u64().unwrap() & 2), (1, 2), "{data}");
        }
        assert_same_as_ip(route);
    });
}

#[test]
fn a_macvlan_or_macvtap_has_the_mode_that_was_asked_for() {
    beside_ip("by_us::a_macvlan_or_macvtap_has_the_mode_that_was_asked_for", |route| {
        if !has_kind(route, "macvlan") || !has_kind(route, "macvtap") || !has_kind(route, "veth") {
            return;
        }
        route.call(link::add("below").kind("veth").index(50)).unwrap();
        let modes = [
            (MacvlanMode::PRIVATE, "private"),
            (MacvlanMode::VEPA, "vepa"),
            (MacvlanMode::BRIDGE, "bridge"),
            (MacvlanMode::PASSTHRU, "passthru"),
            (MacvlanMode::SOURCE, "source"),
        ];
        for (mode, name) in modes {
            for kind in ["macvlan", "macvtap"] {
                let settings = |m: link::MacvlanBuilder<_>| m.mode(mode).bc_queue_len(500);
                let request = link::add("mv").link(50);
                let request = if kind == "macvlan" { request.macvlan(settings) } else { request.macvtap(settings) };
                route.call(request).unwrap();
                assert_same_as_ip(route);
                assert_ip_sees(
                    "mv",
                    &json!({"link": "below", "linkinfo": {"info_kind": kind, "info_data":
                        {"mode": name, "bcqueuelen": 500}}}),
                );
                route.call(link::delete("mv")).unwrap();
            }
        }
    });
}

#[test]
fn a_macvlan_has_the_flags_and_source_addresses_that_were_asked_for() {
    beside_ip("by_us::a_macvlan_has_the_flags_and_source_addresses_that_were_asked_for", |route| {
        if !has_kind(route, "macvlan") || !has_kind(route, "veth") {
            return;
        }
        route.call(link::add("below").kind("veth").index(50)).unwrap();
        let sources = [[2, 0, 0, 0, 0, 1], [2, 0, 0, 0, 0, 2], [2, 0, 0, 0, 0, 3]];
        let request = link::add("source").link(50).macvlan(|m| {
            m.mode(MacvlanMode::SOURCE)
                .flags(MacvlanFlags::NODST)
                .macaddr_mode(MacvlanMacaddrMode::SET)
                .macaddr_data(|list| sources.iter().fold(list, |list, address| list.macaddr((*address).into())))
                .bc_cutoff(-1)
        });
        route.call(request).unwrap();
        assert_same_as_ip(route);
        assert_ip_sees(
            "source",
            &json!({"linkinfo": {"info_data": {"mode": "source", "macaddr_count": 3, "nodst": true}}}),
        );

        let remove =
            |m: link::MacvlanBuilder<_>| m.macaddr_mode(MacvlanMacaddrMode::DEL).macaddr([2, 0, 0, 0, 0, 2].into());
        route.call(link::change("source").macvlan(remove)).unwrap();
        assert_same_as_ip(route);
        assert_ip_sees("source", &json!({"linkinfo": {"info_data": {"macaddr_count": 2}}}));
        route.call(link::delete("source")).unwrap();

        let request = link::add("whole").link(50);
        route.call(request.macvlan(|m| m.mode(MacvlanMode::PASSTHRU).flags(MacvlanFlags::NOPROMISC))).unwrap();
        assert_same_as_ip(route);
        assert_ip_sees("whole", &json!({"linkinfo": {"info_data": {"mode": "passthru", "nopromisc": true}}}));
    });
}

#[test]
fn the_loopback_is_there_from_the_beginning() {
    beside_ip("by_us::the_loopback_is_there_from_the_beginning", |route| {
        let links = links(route);
        let lo = links.first().unwrap();
        assert_eq!((lo.index(), lo.ifname().unwrap().to_string().as_str()), (1, "lo"));
        assert_eq!((lo.hardware_type(), lo.kind()), (Arphrd::LOOPBACK, None));
        assert_same_as_ip(route);
    });
}
