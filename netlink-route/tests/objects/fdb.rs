//! Forwarding databases, of links, bridges and VXLAN devices.

use netlink_core::{Ack, HardwareAddress, Request};
use netlink_route::Route;
use netlink_route::neighbour::{FdbNotify, NeighbourBuilder, NeighbourFlags, Record, fdb};
use serde_json::{Value, json};

use super::compare::{Field, Seen, field, newer, with_record};
use super::convert::*;
use super::kernel::{has_kind, list};
use super::twins::{Listing, Twins, array, twins};

/// The numbers of the links: a pair, a bridge with `v1` as its port, two VXLAN devices.
const V0: u32 = 10;
const V1: u32 = 11;
const BRIDGE: u32 = 12;
const VXLAN: u32 = 20;
const EXTERNAL: u32 = 21;

const FIELDS: &[Field] = &[
    field("mac", "record.hardware_address", same),
    field("ifname", "record.index", name_of),
    field("dst", "record.destination", same),
    field("vlan", "record.vlan", same),
    field("port", "record.port", same),
    field("vni", "record.vni", same),
    field("src_vni", "src-vni", same),
    field("viaIf", "ifindex", name_of),
    field("linkNetNsId", "link-netnsid", same),
    field("nhid", "nh-id", same),
    field("master", "record.master", name_of),
    field("flags", "record.flags", |flags, _| {
        const NAMES: [(&str, &str); 6] = [
            ("self", "self"),
            ("router", "router"),
            ("ext-learned", "extern_learn"),
            ("offloaded", "offload"),
            ("master", "master"),
            ("sticky", "sticky"),
        ];
        Some(NAMES.iter().filter(|(ours, _)| has(flags, ours)).map(|(_, theirs)| json!(theirs)).collect())
    }),
    field("state", "record.state", state),
    newer("protocol", "record.protocol", text),
    newer("activity_notify", "fdb-ext-attrs.activity-notify", |flags, _| (!flags.is_null()).then_some(Value::Null)),
    newer("inactive", "fdb-ext-attrs.activity-notify", |flags, _| mark(flags, "inactive")),
];

/// In one word.
fn state(state: &Value, _: &Seen<'_>) -> Option<Value> {
    Some(json!(if has(state, "permanent") {
        "permanent"
    } else if has(state, "noarp") {
        "static"
    } else if has(state, "stale") {
        "stale"
    } else {
        ""
    }))
}

const ENTRIES: Listing = Listing {
    program: "bridge",
    arguments: "fdb show",
    theirs: array,
    ours: |route: &Route| {
        list(route, &fdb::list()).iter().map(|entry| with_record(entry, Record::from(entry))).collect()
    },
    fields: FIELDS,
    ordered: false,
    passing: &["cacheinfo"],
};

/// Each namespace has the links, and next-hop objects for a VXLAN device. Some kernels lack one or the other kind.
fn beside_links(name: &str, body: impl FnOnce(&Twins<'_>)) {
    twins(name, |twins| {
        if !has_kind(twins.by_ip, "bridge") || !has_kind(twins.by_ip, "vxlan") {
            return;
        }
        twins.both("link add br0 index 12 address 02:00:00:00:00:12 type bridge");
        twins.both("link set br0 addrgenmode none up");
        twins.both("link set v1 master br0");
        twins.both("link add vx0 index 20 address 02:00:00:00:00:20 type vxlan id 5 dstport 4789 dev v0");
        twins.both("link add vx1 index 21 address 02:00:00:00:00:21 type vxlan external dstport 4790");
        twins.both("nexthop add id 9 via 10.0.0.9 fdb");
        twins.both("nexthop add id 10 group 9 fdb");
        body(twins);
    });
}

fn hardware(last: u8) -> HardwareAddress {
    [2, 0, 0, 0, 1, last].into()
}

fn add(index: u32, last: u8) -> NeighbourBuilder<Request<Ack>> {
    fdb::add(index, hardware(last))
}

fn make(twins: &Twins<'_>, made: impl IntoIterator<Item = (&'static str, NeighbourBuilder<Request<Ack>>)>) {
    for (command, request) in made {
        twins.make_with("bridge", &format!("fdb {command}"), request);
    }
}

#[test]
fn entries_of_bridges_are_the_same() {
    beside_links("fdb::entries_of_bridges_are_the_same", |twins| {
        make(
            twins,
            [
                ("add 02:00:00:00:01:01 dev v1 master", add(V1, 1).in_bridge()),
                ("add 02:00:00:00:01:02 dev v1 master static", add(V1, 2).in_bridge().fixed()),
                ("add 02:00:00:00:01:03 dev v1 master dynamic", add(V1, 3).in_bridge().dynamic()),
                (
                    "add 02:00:00:00:01:04 dev v1 master static sticky",
                    add(V1, 4).in_bridge().fixed().flags(NeighbourFlags::STICKY),
                ),
                (
                    "add 02:00:00:00:01:05 dev v1 master extern_learn",
                    add(V1, 5).in_bridge().flags(NeighbourFlags::EXT_LEARNED),
                ),
                (
                    "add 02:00:00:00:01:06 dev v1 master use dynamic",
                    add(V1, 6).in_bridge().dynamic().flags(NeighbourFlags::USE),
                ),
                ("add 02:00:00:00:01:07 dev v1 self", add(V1, 7)),
                ("add 02:00:00:00:01:08 dev br0 self", add(BRIDGE, 8)),
                ("add 33:33:00:00:00:77 dev v0 self", fdb::add(V0, [0x33, 0x33, 0, 0, 0, 0x77].into())),
                ("replace 02:00:00:00:01:03 dev v1 master static", fdb::replace(V1, hardware(3)).in_bridge().fixed()),
            ],
        );
        // iproute2 6.1 has no words for these.
        twins.make_ourselves(
            add(V1, 9)
                .in_bridge()
                .fixed()
                .fdb_ext_attrs(|more| more.activity_notify(FdbNotify::ACTIVITY | FdbNotify::INACTIVE)),
        );
        twins.compare(&ENTRIES);

        twins.cross_with(
            "bridge",
            "fdb delete 02:00:00:00:01:02 dev v1 master",
            fdb::delete(V1, hardware(2)).in_bridge(),
        );
        twins.cross_with("bridge", "fdb delete 02:00:00:00:01:07 dev v1 self", fdb::delete(V1, hardware(7)));
        twins.compare(&ENTRIES);
    });
}

#[test]
fn entries_of_vxlan_devices_are_the_same() {
    beside_links("fdb::entries_of_vxlan_devices_are_the_same", |twins| {
        let far = "10.0.0.9".parse().unwrap();
        let farther = "10.0.0.10".parse().unwrap();
        let zeros = HardwareAddress::from([0; 6]);
        make(
            twins,
            [
                ("add 02:00:00:00:01:01 dev vx0 self dst 10.0.0.9", add(VXLAN, 1).dst(far)),
                (
                    "add 02:00:00:00:01:02 dev vx0 self dst 10.0.0.9 port 4791 vni 7 via v0",
                    add(VXLAN, 2).dst(far).port(4791).vni(7).ifindex(V0),
                ),
                ("add 00:00:00:00:00:00 dev vx0 self dst 10.0.0.9", fdb::add(VXLAN, zeros).dst(far)),
                ("append 00:00:00:00:00:00 dev vx0 self dst 10.0.0.10", fdb::append(VXLAN, zeros).dst(farther)),
                ("add 02:00:00:00:01:03 dev vx1 self dst 10.0.0.9 src_vni 6", add(EXTERNAL, 3).dst(far).src_vni(6)),
                (
                    "add 02:00:00:00:01:04 dev vx0 self dst 10.0.0.9 extern_learn",
                    add(VXLAN, 4).dst(far).flags(NeighbourFlags::EXT_LEARNED),
                ),
                (
                    "add 02:00:00:00:01:05 dev vx0 self dst 10.0.0.9 router",
                    add(VXLAN, 5).dst(far).flags(NeighbourFlags::ROUTER),
                ),
                ("add 02:00:00:00:01:06 dev vx0 self dst 10.0.0.9 dynamic", add(VXLAN, 6).dst(far).dynamic()),
                ("add 02:00:00:00:01:07 dev vx0 self nhid 10", add(VXLAN, 7).nh_id(10)),
                ("replace 02:00:00:00:01:01 dev vx0 self dst 10.0.0.10", fdb::replace(VXLAN, hardware(1)).dst(farther)),
            ],
        );
        twins.compare(&ENTRIES);
        twins.cross_with("bridge", "fdb delete 02:00:00:00:01:02 dev vx0 self dst 10.0.0.9 port 4791 vni 7 via v0", {
            fdb::delete(VXLAN, hardware(2)).dst(far).port(4791).vni(7).ifindex(V0)
        });
        twins.compare(&ENTRIES);
    });
}
