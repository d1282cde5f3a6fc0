//! Addresses.

use std::net::{IpAddr, Ipv4Addr};

use netlink_core::common::RouteScope;
use netlink_core::{Ack, Request};
use netlink_route::address::{self, AddressBuilder, AddressFlags, AddressProtocol, FOREVER, Record};
use serde_json::{Value, json};

use super::compare::{Field, field, newer, with_record};
use super::convert::*;
use super::kernel::list;
use super::twins::{Listing, array, twins};

/// The number of `v0`.
const V0: u32 = 10;

const FIELDS: &[Field] = &[
    field("family", "record.family", same),
    field("local", "record.prefix", address),
    field("address", "record.peer", address),
    field("prefixlen", "header.prefixlen", same),
    field("broadcast", "record.broadcast", same),
    field("scope", "record.scope", scope),
    field("metric", "record.metric", same),
    field("label", "record.label", same),
    newer("protocol", "record.protocol", text),
    field("secondary", "record.flags", |flags, seen| {
        flag(flags, "secondary").filter(|_| seen.at("header.family") == "inet")
    }),
    field("temporary", "record.flags", |flags, seen| {
        flag(flags, "secondary").filter(|_| seen.at("header.family") == "inet6")
    }),
    field("nodad", "record.flags", |flags, _| flag(flags, "nodad")),
    field("optimistic", "record.flags", |flags, _| flag(flags, "optimistic")),
    field("dadfailed", "record.flags", |flags, _| flag(flags, "dadfailed")),
    field("home", "record.flags", |flags, _| flag(flags, "homeaddress")),
    field("deprecated", "record.flags", |flags, _| flag(flags, "deprecated")),
    field("tentative", "record.flags", |flags, _| flag(flags, "tentative")),
    field("dynamic", "record.flags", |flags, _| (!has(flags, "permanent")).then_some(Value::Bool(true))),
    field("mngtmpaddr", "record.flags", |flags, _| flag(flags, "managetempaddr")),
    field("noprefixroute", "record.flags", |flags, _| flag(flags, "noprefixroute")),
    field("autojoin", "record.flags", |flags, _| flag(flags, "mcautojoin")),
    field("stable-privacy", "record.flags", |flags, _| flag(flags, "stable-privacy")),
    field("valid_life_time", "record.valid", lifetime),
    field("preferred_life_time", "record.preferred", lifetime),
];

/// `ip` writes a lifetime without end as the kernel does.
fn lifetime(value: &Value, _: &super::compare::Seen<'_>) -> Option<Value> {
    Some(if value.is_null() { json!(FOREVER) } else { value.clone() })
}

const ADDRESSES: Listing = Listing {
    program: "ip",
    arguments: "address show",
    theirs: |links| {
        let of_link = |link: Value| array(link["addr_info"].clone());
        array(links).into_iter().flat_map(of_link).collect()
    },
    ours: |route| {
        let mut addresses = list(route, &address::list());
        addresses.sort_by_key(|address| address.index());
        addresses.iter().map(|address| with_record(address, Record::from(address))).collect()
    },
    fields: FIELDS,
    ordered: true,
    passing: &["cacheinfo.cstamp", "cacheinfo.tstamp"],
};

fn add(prefix: &str) -> AddressBuilder<Request<Ack>> {
    address::add(V0, prefix.parse().unwrap())
}

fn nodad(prefix: &str) -> AddressBuilder<Request<Ack>> {
    add(prefix).set_flags(AddressFlags::NODAD)
}

#[test]
fn addresses_of_ipv4_are_the_same() {
    twins("address::addresses_of_ipv4_are_the_same", |twins| {
        let broadcast = Ipv4Addr::new(10, 0, 2, 250);
        let made = [
            ("10.0.0.1/24 dev v0", add("10.0.0.1/24")),
            ("10.0.0.2/24 dev v0", add("10.0.0.2/24")),
            ("10.0.1.1/24 brd + dev v0", add("10.0.1.1/24").broadcast_of("10.0.1.1/24".parse().unwrap())),
            (
                "10.0.2.1/24 broadcast 10.0.2.250 label v0:x dev v0",
                add("10.0.2.1/24").broadcast(broadcast).label("v0:x"),
            ),
            ("10.0.3.1 peer 10.0.3.2/24 dev v0", add("10.0.3.1").peer("10.0.3.2/24".parse().unwrap())),
            ("10.0.4.1/24 scope link dev v0", add("10.0.4.1/24").scope(RouteScope::LINK)),
            ("10.0.5.1/24 scope host dev v0", add("10.0.5.1/24").scope(RouteScope::HOST)),
            ("10.0.6.1/24 scope 77 dev v0", add("10.0.6.1/24").scope(RouteScope(77))),
            ("10.0.7.1/24 metric 99 dev v0", add("10.0.7.1/24").metric(99)),
            ("10.0.8.1/24 noprefixroute dev v0", add("10.0.8.1/24").set_flags(AddressFlags::NOPREFIXROUTE)),
            ("10.0.9.1/24 valid_lft 4000 preferred_lft 3000 dev v0", add("10.0.9.1/24").lifetimes(4000, 3000)),
            ("10.0.10.1/24 valid_lft 4000 preferred_lft 0 dev v0", add("10.0.10.1/24").lifetimes(4000, 0)),
            ("239.1.1.1/32 autojoin dev v0", add("239.1.1.1/32").set_flags(AddressFlags::MCAUTOJOIN)),
            ("10.0.11.1/31 dev v0", add("10.0.11.1/31")),
            ("10.0.12.1/32 dev v0", add("10.0.12.1/32")),
            ("127.0.1.1/16 dev v0", add("127.0.1.1/16")),
        ];
        for (command, request) in made {
            twins.make(&format!("address add {command}"), request);
        }
        twins.compare(&ADDRESSES);

        let change = address::replace(V0, "10.0.9.1/24".parse().unwrap());
        twins
            .cross("address change 10.0.9.1/24 dev v0 valid_lft 9000 preferred_lft 8000", change.lifetimes(9000, 8000));
        twins.cross("address delete 10.0.1.1/24 dev v0", address::delete(V0, "10.0.1.1/24".parse().unwrap()));
        let (local, peer): (IpAddr, _) = ("10.0.3.1".parse().unwrap(), "10.0.3.2/24".parse().unwrap());
        twins.cross("address delete 10.0.3.1 peer 10.0.3.2/24 dev v0", address::delete_peer(V0, local, peer));
        twins.compare(&ADDRESSES);
    });
}

#[test]
fn addresses_of_ipv6_are_the_same() {
    twins("address::addresses_of_ipv6_are_the_same", |twins| {
        twins.set("ipv6/conf/v0/optimistic_dad", "1");
        let flags = |flags| AddressFlags::NODAD | flags;
        let made = [
            ("fd00::1/64 dev v0", add("fd00::1/64")),
            ("fd00:1::1/64 nodad dev v0", nodad("fd00:1::1/64")),
            ("fd00:2::1/64 home nodad dev v0", add("fd00:2::1/64").set_flags(flags(AddressFlags::HOMEADDRESS))),
            ("fd00:3::1/64 optimistic dev v0", add("fd00:3::1/64").set_flags(AddressFlags::OPTIMISTIC)),
            (
                "fd00:4::1/64 noprefixroute nodad dev v0",
                add("fd00:4::1/64").set_flags(flags(AddressFlags::NOPREFIXROUTE)),
            ),
            ("fd00:5::1 peer fd00:6::1/64 nodad dev v0", nodad("fd00:5::1").peer("fd00:6::1/64".parse().unwrap())),
            ("fd00:7::1/64 nodad metric 99 dev v0", nodad("fd00:7::1/64").metric(99)),
            ("fd00:8::1/64 nodad preferred_lft 0 dev v0", nodad("fd00:8::1/64").lifetimes(FOREVER, 0)),
            (
                "fd00:9::1/64 nodad valid_lft 4000 preferred_lft 3000 dev v0",
                nodad("fd00:9::1/64").lifetimes(4000, 3000),
            ),
            ("fe80::1/64 nodad dev v0", nodad("fe80::1/64")),
            ("fec0::1/64 nodad dev v0", nodad("fec0::1/64")),
            ("ff02::5/128 nodad autojoin dev v0", add("ff02::5/128").set_flags(flags(AddressFlags::MCAUTOJOIN))),
            ("fd00:a::1/128 nodad dev v0", nodad("fd00:a::1/128")),
        ];
        for (command, request) in made {
            twins.make(&format!("address add {command}"), request);
        }
        twins.compare(&ADDRESSES);

        let change = address::replace(V0, "fd00:9::1/64".parse().unwrap()).set_flags(AddressFlags::NODAD);
        twins.cross(
            "address change fd00:9::1/64 dev v0 nodad valid_lft 9000 preferred_lft 8000",
            change.lifetimes(9000, 8000),
        );
        twins.cross("address delete fd00:1::1/64 dev v0", address::delete(V0, "fd00:1::1/64".parse().unwrap()));
        let (local, peer): (IpAddr, _) = ("fd00:5::1".parse().unwrap(), "fd00:6::1/64".parse().unwrap());
        twins.cross("address delete fd00:5::1 peer fd00:6::1/64 dev v0", address::delete_peer(V0, local, peer));
        twins.compare(&ADDRESSES);
    });
}

#[test]
fn privacy_addresses_are_told_from_others() {
    twins("address::privacy_addresses_are_told_from_others", |twins| {
        twins.set("ipv6/conf/v0/use_tempaddr", "2");
        let flags = AddressFlags::NODAD | AddressFlags::MANAGETEMPADDR;
        twins.make(
            "address add fd00::1/64 dev v0 mngtmpaddr nodad valid_lft 40000 preferred_lft 30000",
            add("fd00::1/64").set_flags(flags).lifetimes(40_000, 30_000),
        );
        // They are random.
        twins.compare_each(&ADDRESSES);
        let addresses = list(&twins.by_us, &address::list_of(V0));
        assert!(addresses.iter().any(|address| address.all_flags().contains(AddressFlags::SECONDARY)), "{addresses:?}");
    });
}

#[test]
fn the_maker_of_an_address_is_told() {
    twins("address::the_maker_of_an_address_is_told", |twins| {
        // iproute2 6.1 neither takes nor prints it.
        for (prefix, protocol) in [("10.0.0.1/24", 77), ("fd00::1/64", 200)] {
            twins.make_ourselves(nodad(prefix).proto(AddressProtocol(protocol)));
        }
        twins.compare(&ADDRESSES);
        let made: Vec<_> =
            list(&twins.by_us, &address::list_of(V0)).iter().filter_map(|address| address.proto()).collect();
        assert_eq!(made, [AddressProtocol(77), AddressProtocol(200)]);
    });
}
