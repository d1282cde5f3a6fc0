//! Links that `ip` creates, of each kind.

use netlink_route::Route;

use super::compare::{assert_same, assert_same_as_ip};
use super::kernel::{beside_ip, has_kind, ip, ip_json, links, namespace, run};

/// Creates a link over others that are there, compares, and deletes it.
fn compare_each(route: &Route, kind: &str, settings: &[&str]) {
    if !has_kind(route, kind) || !has_kind(route, "veth") {
        return;
    }
    ip("link add below type veth peer name beside");
    ip("link set below up");
    for settings in settings {
        let (before, after) = settings.split_once('|').unwrap_or(("", settings));
        ip(&format!("link add x {before} type {kind} {after}"));
        assert_same_as_ip(route);
        ip("link del x");
    }
}

#[test]
fn veth_pairs_read_the_same() {
    beside_ip("by_ip::veth_pairs_read_the_same", |route| {
        let settings = [
            "",
            "address 02:00:00:00:00:01 mtu 1400 txqueuelen 5|peer name y",
            "numtxqueues 4 numrxqueues 3|peer name y address 02:00:00:00:00:02 mtu 1300",
            "group 17 index 99 gso_max_size 40000 gso_max_segs 7|",
        ];
        compare_each(route, "veth", &settings);
    });
}

#[test]
fn vxlans_read_the_same() {
    beside_ip("by_ip::vxlans_read_the_same", |route| {
        let settings = [
            "id 1 dstport 4789",
            "id 16777215 dstport 0 remote 10.0.0.1 local 10.0.0.2 ttl 3 tos 0x20",
            "id 2 dstport 4789 group 239.1.1.1 dev below ttl inherit tos inherit df inherit",
            "id 3 dstport 4789 group ff02::2 dev below flowlabel 0xabcde udp6zerocsumtx udp6zerocsumrx",
            "id 4 dstport 4789 remote fd00::1 local fd00::2 noudpcsum df unset",
            "id 5 dstport 4789 srcport 1000 2000 ageing 9 maxaddress 10 nolearning",
            "id 6 dstport 4789 proxy rsc l2miss l3miss gbp",
            "id 7 dstport 4789 remcsumtx remcsumrx udpcsum",
            "id 7 dstport 4789 ageing 0",
            "external dstport 4790",
            "external vnifilter dstport 4790",
            "external gpe dstport 4790 nolearning",
        ];
        compare_each(route, "vxlan", &settings);
    });
}

#[test]
fn macvlans_and_macvtaps_read_the_same() {
    beside_ip("by_ip::macvlans_and_macvtaps_read_the_same", |route| {
        let settings = [
            "link below|",
            "link below|mode private",
            "link below|mode vepa",
            "link below address 02:00:00:00:00:07|mode bridge bcqueuelen 77",
            "link below|mode passthru nopromisc",
            "link below|mode passthru",
            "link below|mode source",
            "link below|mode source macaddr add 00:11:22:33:44:55",
        ];
        compare_each(route, "macvlan", &settings);
        if has_kind(route, "macvtap") {
            ip("link del below");
            compare_each(route, "macvtap", &settings);
        }
    });
}

#[test]
fn intermediate_functional_blocks_read_the_same() {
    beside_ip("by_ip::intermediate_functional_blocks_read_the_same", |route| {
        compare_each(route, "ifb", &["", "mtu 9000 txqueuelen 1|", "numtxqueues 8 numrxqueues 8|"]);
    });
}

#[test]
fn tun_and_tap_devices_read_the_same() {
    beside_ip("by_ip::tun_and_tap_devices_read_the_same", |route| {
        if let Err(error) = run("ip", "tuntap add dev t0 mode tun") {
            println!("passed over: no tun devices here: {error}");
            return;
        }
        ip("tuntap add dev t1 mode tap");
        ip("tuntap add dev t2 mode tun user 0 group 0 pi");
        ip("tuntap add dev t3 mode tap one_queue vnet_hdr multi_queue");
        ip("link set t0 up");
        assert_same_as_ip(route);
    });
}

#[test]
fn what_every_link_has_reads_the_same() {
    beside_ip("by_ip::what_every_link_has_reads_the_same", |route| {
        if !has_kind(route, "veth") {
            return;
        }
        ip("link set lo up");
        ip("link add v0 type veth peer name v1");
        for change in [
            "v0 up",
            "v1 up",
            "v0 alias with-an-alias",
            "v0 group 99",
            "v0 txqueuelen 3",
            "v0 mtu 1333",
            "v0 address 02:aa:bb:cc:dd:ee",
            "v0 broadcast 02:ff:ff:ff:ff:ff",
            "v0 arp off",
            "v0 multicast off",
            "v0 allmulticast on",
            "v0 promisc on",
            "v0 mode dormant",
            "v0 mode default",
            "v0 state dormant",
            "v0 addrgenmode none",
            "v0 addrgenmode random",
            "v1 addrgenmode eui64",
            "v0 down",
            "v0 name renamed",
        ] {
            ip(&format!("link set {change}"));
            assert_same_as_ip(route);
        }
        for name in ["one", "a-name-longer-than-fifteen-bytes", "three"] {
            ip(&format!("link property add dev renamed altname {name}"));
        }
        assert_same_as_ip(route);
        ip("link property del dev renamed altname one");
        assert_same_as_ip(route);
    });
}

#[test]
fn a_link_that_is_kept_down_says_why() {
    beside_ip("by_ip::a_link_that_is_kept_down_says_why", |route| {
        if !has_kind(route, "veth") || !has_kind(route, "macvlan") {
            return;
        }
        ip("link add v0 type veth peer name v1");
        ip("link add mv link v0 type macvlan");
        ip("link set mv protodown on");
        ip("link set mv protodown_reason 3 on");
        ip("link set mv protodown_reason 5 on");
        assert_same_as_ip(route);
        ip("link set mv protodown_reason 3 off");
        assert_same_as_ip(route);
    });
}

#[test]
fn links_in_another_namespace_read_the_same() {
    beside_ip("by_ip::links_in_another_namespace_read_the_same", |route| {
        if !has_kind(route, "veth") || !has_kind(route, "vxlan") {
            return;
        }
        let there = namespace("there");
        ip("link add v0 type veth peer name v1 netns there");
        ip("link add vx type vxlan id 5 dstport 4789 remote 10.0.0.1 dev v0");
        ip("link set vx netns there");
        ip("-netns there link set v1 up");
        let other = Route::connect_in(&there).unwrap();
        assert_same(|| links(&other), || ip_json("-netns there -details -statistics -statistics link show"));
        assert_same_as_ip(route);
    });
}
