//! Addresses, routes, neighbours and rules, some made by `ip` and some by us, are listed identically by both.
//!
//! Each message is turned into the object `ip -d -j` prints for it, from our getters alone, and must be equal to it: a field
//! of `ip` that is missing here, or differs, is a failure.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "kernel/mod.rs"]
mod kernel;

use std::collections::BTreeMap;

use kernel::{beside_ip, ip, ip_json, links, list};
use netlink_core::common::AddressFamily;
use netlink_route::address::{self, AddressFlags};
use netlink_route::route::{self, NextHop, RouteMetrics};
use netlink_route::{Prefix, Route, link, neighbour, rule};
use serde_json::{Map, Value, json};

/// A pair of links that are up, and their names by number.
fn set_up(route: &Route) -> BTreeMap<u32, String> {
    route.call(link::add("v0").veth(|veth| veth.peer(|peer| peer.ifname("v1")))).unwrap();
    for name in ["lo", "v0", "v1"] {
        route.call(link::set(name).up()).unwrap();
    }
    links(route).iter().map(|link| (link.index(), link.ifname().unwrap().to_string())).collect()
}

fn index(names: &BTreeMap<u32, String>, name: &str) -> u32 {
    *names.iter().find(|(_, other)| *other == name).unwrap().0
}

fn prefix(text: &str) -> Prefix {
    text.parse().unwrap()
}

fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(object) => object,
        other => panic!("{other}"),
    }
}

/// The same objects, in whatever order.
fn same(ours: Vec<Value>, theirs: &Value) {
    let sorted = |values: &[Value]| {
        let mut texts: Vec<_> = values.iter().map(Value::to_string).collect();
        texts.sort();
        texts
    };
    assert!(!ours.is_empty());
    let (ours, theirs) = (sorted(&ours), sorted(theirs.as_array().unwrap()));
    for (one, other) in ours.iter().zip(&theirs) {
        assert_eq!(one, other);
    }
    assert_eq!(ours.len(), theirs.len());
}

fn table(number: u32) -> String {
    match number {
        253 => "default".into(),
        254 => "main".into(),
        255 => "local".into(),
        other => other.to_string(),
    }
}

#[test]
fn addresses_are_those_of_ip() {
    beside_ip("addresses_are_those_of_ip", |route| {
        let names = set_up(route);
        ip("address add 10.0.0.1/24 brd + dev v0 label v0:x");
        ip("address add 10.9.0.1 peer 10.9.0.2/32 dev v0 metric 7");
        ip("address add fd00::1/64 dev v0 nodad noprefixroute");
        let v1 = index(&names, "v1");
        for (text, lifetimes) in [("10.1.0.1/16", None), ("fd01::1/48", Some(())), ("10.1.0.2/16", None)] {
            let request = address::add(v1, prefix(text)).set_flags(AddressFlags::NOPREFIXROUTE);
            let request = match lifetimes {
                Some(()) => request.lifetimes(u32::MAX, 0),
                None => request,
            };
            route.call(request).unwrap();
        }
        for (number, name) in &names {
            let ours: Vec<_> = list(route, &address::list())
                .iter()
                .filter(|address| address.index() == *number)
                .map(|address| {
                    let family = address.family();
                    let mut out = object(json!({
                        "family": family.to_string(),
                        "local": address.local().or(address.address()).unwrap().to_string(),
                        "prefixlen": address.header().prefixlen,
                        "scope": address.scope().to_string().replace("universe", "global"),
                    }));
                    if let Some(peer) = address.peer() {
                        out.insert("address".into(), peer.address().to_string().into());
                    }
                    if let Some(broadcast) = address.broadcast() {
                        out.insert("broadcast".into(), broadcast.to_string().into());
                    }
                    if let Some(metric) = address.rt_priority() {
                        out.insert("metric".into(), metric.into());
                    }
                    let flags = address.all_flags();
                    for (flag, name) in [
                        (
                            AddressFlags::SECONDARY,
                            if family == AddressFamily::INET6 { "temporary" } else { "secondary" },
                        ),
                        (AddressFlags::TENTATIVE, "tentative"),
                        (AddressFlags::DEPRECATED, "deprecated"),
                        (AddressFlags::NODAD, "nodad"),
                        (AddressFlags::NOPREFIXROUTE, "noprefixroute"),
                    ] {
                        if flags.contains(flag) {
                            out.insert(name.into(), true.into());
                        }
                    }
                    if !flags.contains(AddressFlags::PERMANENT) {
                        out.insert("dynamic".into(), true.into());
                    }
                    if let Some(label) = address.label() {
                        out.insert("label".into(), label.to_string().into());
                    }
                    let lifetimes = address.cacheinfo().unwrap();
                    out.insert("valid_life_time".into(), lifetimes.valid.into());
                    out.insert("preferred_life_time".into(), lifetimes.prefered.into());
                    // Duplicate address detection ends when it ends.
                    out.remove("tentative");
                    Value::Object(out)
                })
                .collect();
            let mut theirs = ip_json(&format!("-d address show dev {name}"))[0]["addr_info"].clone();
            for address in theirs.as_array_mut().unwrap() {
                address.as_object_mut().unwrap().remove("tentative");
            }
            same(ours, &theirs);
        }
    });
}

fn metrics(metrics: &RouteMetrics<&[u8]>) -> Value {
    let mut out = Map::new();
    for (name, value) in [
        ("mtu", metrics.mtu()),
        ("window", metrics.window()),
        ("advmss", metrics.advmss()),
        ("hoplimit", metrics.hoplimit()),
        ("initcwnd", metrics.initcwnd()),
    ] {
        if let Some(value) = value {
            out.insert(name.into(), value.into());
        }
    }
    json!([out])
}

fn hop(hop: &NextHop<&[u8]>, names: &BTreeMap<u32, String>) -> Value {
    let mut out = object(json!({ "dev": names[&hop.dev()], "weight": hop.weight() }));
    let flags: Vec<_> =
        hop.flags().to_string().split('|').filter(|name| *name == "onlink").map(str::to_owned).collect();
    out.insert("flags".into(), flags.into());
    if let Some(gateway) = hop.gateway_address() {
        out.insert("gateway".into(), gateway.to_string().into());
    }
    Value::Object(out)
}

#[test]
fn routes_are_those_of_ip() {
    beside_ip("routes_are_those_of_ip", |route| {
        let names = set_up(route);
        let (v0, v1) = (index(&names, "v0"), index(&names, "v1"));
        ip("address add 10.0.0.1/24 dev v0");
        ip("address add fd00::1/64 dev v0 nodad");
        ip("route add 10.1.0.0/16 via 10.0.0.2 dev v0 metric 5 mtu 1400 advmss 1300 window 9000 src 10.0.0.1");
        ip("route add blackhole 10.2.0.0/16");
        ip("route add 10.3.0.0/16 nexthop via 10.0.0.2 dev v0 weight 2 nexthop via 10.0.0.3 dev v0");
        ip("route add 10.4.0.0/16 via 10.0.0.2 dev v0 table 1000 proto static");
        ip("route add 10.5.0.0/16 via 192.168.7.7 dev v1 onlink");
        ip("-6 route add fd02::/48 via fd00::2 dev v0 metric 9 pref high hoplimit 7");
        ip("-6 route add unreachable fd03::/48");
        let gateway = "10.0.0.9".parse().unwrap();
        for request in [
            route::add(prefix("10.11.0.0/16")).via(gateway).dev(v0).metric(3),
            route::add(prefix("10.12.0.0/16")).prohibit(),
            route::add(prefix("10.13.0.0/16")).next_hops(|hops| {
                hops.hop(|hop| hop.via(gateway).dev(v0).weight(7)).hop(|hop| hop.via(gateway).dev(v1).onlink())
            }),
            route::add(prefix("10.14.0.0/16")).dev(v1).table_id(2000).metrics(|metrics| metrics.mtu(1300).initcwnd(4)),
            route::add(prefix("fd12::/48")).via("fd00::9".parse().unwrap()).dev(v0).metric(8),
            route::add(prefix("fd13::/48")).dev(v1).metric(8),
        ] {
            route.call(request).unwrap();
        }
        for (family, number) in [(AddressFamily::INET, 4), (AddressFamily::INET6, 6)] {
            let ours: Vec<_> = list(route, &route::list_of(family))
                .iter()
                .map(|route| {
                    let destination = match route.destination().unwrap() {
                        all if all.length() == 0 => "default".into(),
                        one if one.is_host() => one.address().to_string(),
                        one => one.to_string(),
                    };
                    let mut out = object(json!({
                        "type": route.kind().to_string(),
                        "dst": destination,
                        "table": table(route.table_id()),
                        "protocol": route.protocol().to_string(),
                        "scope": route.scope().to_string().replace("universe", "global"),
                    }));
                    let flags: Vec<_> = route
                        .flags()
                        .to_string()
                        .split('|')
                        .filter(|name| *name == "onlink")
                        .map(str::to_owned)
                        .collect();
                    out.insert("flags".into(), flags.into());
                    if let Some(gateway) = route.gateway_address() {
                        out.insert("gateway".into(), gateway.to_string().into());
                    }
                    if let Some(dev) = route.oif() {
                        out.insert("dev".into(), names[&dev].clone().into());
                    }
                    if let Some(source) = route.prefsrc() {
                        out.insert("prefsrc".into(), source.to_string().into());
                    }
                    if let Some(metric) = route.priority() {
                        out.insert("metric".into(), metric.into());
                    }
                    if let Some(of_route) = route.view().metrics() {
                        out.insert("metrics".into(), metrics(&of_route));
                    }
                    if let Some(preference) = route.pref() {
                        out.insert("pref".into(), preference.to_string().into());
                    }
                    let hops: Vec<_> = route.view().next_hops().map(|one| hop(&one, &names)).collect();
                    if !hops.is_empty() {
                        out.insert("nexthops".into(), hops.into());
                    }
                    Value::Object(out)
                })
                .collect();
            same(ours, &ip_json(&format!("-{number} -d route show table all")));
        }
    });
}

#[test]
fn neighbours_are_those_of_ip() {
    beside_ip("neighbours_are_those_of_ip", |route| {
        let names = set_up(route);
        let v0 = index(&names, "v0");
        ip("neighbour add 10.0.0.9 lladdr 02:00:00:00:00:09 dev v0");
        ip("neighbour add fd00::9 lladdr 02:00:00:00:00:0a dev v1 nud stale router");
        let hardware: netlink_core::HardwareAddress = "02:00:00:00:00:0b".parse().unwrap();
        route.call(neighbour::add(v0, "10.0.0.10".parse().unwrap(), hardware)).unwrap();
        route.call(neighbour::add(v0, "fd00::10".parse().unwrap(), hardware)).unwrap();
        let ours: Vec<_> = list(route, &neighbour::list())
            .iter()
            .filter_map(|neighbour| {
                let state = neighbour.state().to_string();
                // `ip` does not show what needs no resolution.
                let shown = state != "noarp";
                let mut out = object(json!({
                    "dst": neighbour.destination()?.to_string(),
                    "dev": names[&neighbour.index()],
                    "state": [state.to_uppercase()],
                }));
                if let Some(address) = neighbour.lladdr() {
                    out.insert("lladdr".into(), address.to_string().into());
                }
                if neighbour.header().flags.to_string().contains("router") {
                    out.insert("router".into(), Value::Null);
                }
                shown.then_some(Value::Object(out))
            })
            .collect();
        same(ours, &ip_json("-d neighbour show"));
    });
}

#[test]
fn rules_are_those_of_ip() {
    beside_ip("rules_are_those_of_ip", |route| {
        set_up(route);
        ip("rule add from 10.0.0.0/8 to 10.9.0.0/16 table 100 priority 7 fwmark 0x1/0xff iif v0");
        ip("rule add ipproto tcp sport 5 dport 80-90 priority 9 table 101");
        route.call(rule::add(AddressFamily::INET).from(prefix("10.20.0.0/16")).table_id(1000).priority(11)).unwrap();
        route.call(rule::add(AddressFamily::INET).oif("v1").mark(2, 0xf).table_id(254).priority(12)).unwrap();
        let ours: Vec<_> = list(route, &rule::list_of(AddressFamily::INET))
            .iter()
            .map(|rule| {
                let mut out = object(json!({
                    "priority": rule.priority().unwrap_or(0),
                    "table": table(rule.table_id()),
                    "protocol": rule.protocol().unwrap_or_default().to_string(),
                    "src": rule.src().map_or("all".into(), |source| source.to_string()),
                }));
                let header = rule.header();
                if header.src_len > 0 {
                    out.insert("srclen".into(), header.src_len.into());
                }
                if let Some(destination) = rule.dst() {
                    out.insert("dst".into(), destination.to_string().into());
                    out.insert("dstlen".into(), header.dst_len.into());
                }
                if let Some(mark) = rule.fwmark() {
                    out.insert("fwmark".into(), format!("{mark:#x}").into());
                    out.insert("fwmask".into(), format!("{:#x}", rule.fwmask().unwrap()).into());
                }
                if let Some(name) = rule.iifname() {
                    out.insert("iif".into(), name.to_string().into());
                }
                if let Some(name) = rule.oifname() {
                    out.insert("oif".into(), name.to_string().into());
                }
                if let Some(protocol) = rule.ip_proto() {
                    out.insert("ipproto".into(), protocol.to_string().into());
                }
                for (name, range) in [("sport", rule.sport_range()), ("dport", rule.dport_range())] {
                    match range {
                        Some(range) if range.start == range.end => drop(out.insert(name.into(), range.start.into())),
                        Some(range) => {
                            out.insert(format!("{name}_start"), range.start.into());
                            out.insert(format!("{name}_end"), range.end.into());
                        }
                        None => {}
                    }
                }
                Value::Object(out)
            })
            .collect();
        same(ours, &ip_json("-4 -d rule show"));
    });
}
