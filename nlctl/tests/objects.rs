//! Each object is added, listed, changed and deleted, and `ip` sees the same. In a network namespace of its own.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt;

use netlink_sys::create_named;
use serde_json::json;
use support::*;

/// A pair of links that are up, and addresses on one of them.
fn pair() {
    ok("link add v0 mtu 1400 type veth peer name v1 mtu 1300");
    ok("link set v0 up");
    ok("l s dev v1 up");
    ok("address add 10.0.0.1/24 dev v0 broadcast 10.0.0.255");
    ok("a a 2001:db8::1/64 dev v0 nodad");
}

#[test]
fn links() {
    isolated("links", || {
        ok("link add v0 mtu 1400 up type veth peer name v1 mtu 1300");
        ip_shows("link show v0", &[("/mtu", json!(1400)), ("/linkinfo/info_kind", json!("veth"))]);
        ip_shows("link show v1", &[("/mtu", json!(1300)), ("/link", json!("v0"))]);

        ok("link set v0 mtu 1450 alias uplink address 02:00:00:00:00:05 promisc on arp off");
        ip_shows(
            "link show v0",
            &[("/mtu", json!(1450)), ("/ifalias", json!("uplink")), ("/address", json!("02:00:00:00:00:05"))],
        );
        // That its other end is down the kernel notices a little later.
        let flags = json!(["up", "broadcast", "noarp", "promisc", "multicast"]);
        eventually("a link that is up and does not run", || {
            (json("link get v0")[0]["header"]["flags"] == flags).then_some(())
        });

        ok("link property add v0 altname a-longer-name-than-others altname other");
        assert_eq!(json("link get a-longer-name-than-others")[0]["ifname"], "v0");
        assert!(ok("link list v0").contains("\n    also a-longer-name-than-others, other\n"));
        ok("link property del dev v0 altname other");
        assert!(fails("link get other", 1).contains("no interface is named"));

        // Linux 6.1 takes no new name of a link that is up, not even with what brings it down.
        ok("link set v0 down");
        ok("link set v0 promisc off name renamed");
        ip_shows("link show renamed", &[("/ifname", json!("renamed")), ("/operstate", json!("DOWN"))]);
        assert_eq!(json("link get renamed")[0]["header"]["flags"], json!(["broadcast", "noarp", "multicast"]));
        assert_eq!(json("link list type veth").len(), 2);
        assert_eq!(json("link list up").len(), 0);
        ok("link del renamed");
        assert_eq!(json("link").len(), 1 + json("link list type ifb").len());
    });
}

#[test]
fn bridges_and_their_ports() {
    isolated("bridges_and_their_ports", || {
        if !has_kind("bridge") {
            return;
        }
        ok("link add br0 type bridge forward_delay 400 ageing-time 10000");
        ip_shows(
            "link show br0",
            &[("/linkinfo/info_data/forward_delay", json!(400)), ("/linkinfo/info_data/ageing_time", json!(10000))],
        );
        ok("link set br0 type bridge forward_delay 500");
        ip_shows("link show br0", &[("/linkinfo/info_data/forward_delay", json!(500))]);

        ok("link add v0 master br0 type veth");
        ok("link set v0 type bridge_slave learning off priority 5 flood off");
        let port = [
            ("/master", json!("br0")),
            ("/linkinfo/info_slave_data/learning", json!(false)),
            ("/linkinfo/info_slave_data/priority", json!(5)),
        ];
        ip_shows("link show v0", &port);
        assert_eq!(json("link list master br0").len(), 1);
        let table = ok("link list master br0");
        assert!(table.contains("  br0  "), "{table}");
        ok("link set v0 nomaster");
        assert_eq!(json("link list master br0").len(), 0);
    });
}

/// Kinds that a kernel may lack: what would be sent is what counts.
#[test]
fn every_kind_is_said_in_the_words_of_its_table() {
    let cases = [
        ("vxlan id 42 dstport 4789 nolearning dev lo", "id 42, port 4789, learning 0, link 1"),
        ("vxlan vni 43 remote 2001:db8::1 local 2001:db8::2 gbp", "id 43, group6 2001:db8::1, local6 2001:db8::2, gbp"),
        ("vxlan id 1 srcport 1000-2000", "id 1, port-range { low 1000, high 2000 }"),
        ("vlan id 5 protocol 802.1ad", "id 5, protocol 8021ad"),
        ("vlan id 5 flags.flags gvrp flags.mask gvrp", "id 5, flags { flags gvrp, mask gvrp }"),
        ("bond mode 802.3ad miimon 100 lacp_rate fast", "mode 8023ad, miimon 100, ad-lacp-rate fast"),
        (
            "bond mode balance-rr arp-ip-target 10.0.0.1,10.0.0.2",
            "mode roundrobin, arp-ip-target { 1 10.0.0.1, 2 10.0.0.2 }",
        ),
        ("macvtap mode bridge", "mode bridge"),
        ("ipvlan mode l3s flags vepa", "mode l3s, flags vepa"),
        ("vrf table main", "table 254"),
        (
            "gre local 10.0.0.1 remote 10.0.0.2 key 7 ttl 64",
            "local 10.0.0.1, remote 10.0.0.2, ikey 7, okey 7, iflags key, oflags key, ttl 64",
        ),
        ("sit remote 10.0.0.2", "remote 10.0.0.2"),
        ("geneve id 9 remote 2001:db8::9 external", "id 9, remote6 2001:db8::9, collect-metadata"),
        ("xfrm dev lo if-id 7", "link 1, if-id 7"),
        ("macvlan mode private -- bc-cutoff -1", "mode private, bc-cutoff -1"),
        ("hsr slave1 lo version 1", "slave1 1, version 1"),
    ];
    for (words, data) in cases {
        let request = ok(&format!("--dry-run link add x0 mtu 1350 type {words}"));
        let kind = words.split(' ').next().unwrap();
        let expected = format!("ifname \"x0\", mtu 1350, linkinfo {{ kind \"{kind}\", data {{ {data} }} }} }}");
        assert!(request.trim_end().ends_with(&expected), "{request}{expected}");
    }
}

#[test]
fn a_name_need_not_be_utf8() {
    isolated("a_name_need_not_be_utf8", || {
        let name = OsStr::from_bytes(b"caf\xe9");
        let run = |line: &str| command(line).arg(name).output().unwrap();
        let added = command("link add").arg(name).args(["type", "veth"]).output().unwrap();
        assert!(added.status.success(), "{}", text(&added.stderr));
        assert!(ok("link").contains("caf\u{fffd}"));
        assert!(ok("--json link").contains(r##""ifname":{"#hex":"636166e900"}"##));
        assert!(text(&run("link get").stdout).contains("caf\u{fffd}"));
        assert!(run("link delete").status.success());
    });
}

#[test]
fn links_move_to_namespaces() {
    isolated("links_move_to_namespaces", || {
        create_named("blue").unwrap();
        ok("link add v0 type veth peer name v1 netns blue");
        let there = ok("--netns blue link");
        assert!(there.contains("  v1  ") && !there.contains("  v0  "), "{there}");
        ok("link set v0 netns /run/netns/blue");
        assert_eq!(json("--netns blue link list type veth").len(), 2);
        assert_eq!(json("link list type veth").len(), 0);
    });
}

#[test]
fn addresses() {
    isolated("addresses", || {
        pair();
        ok("address add 10.1.0.1 peer 10.1.0.2/32 dev v0 scope link metric 7");
        ok("address replace 2001:db8::1/64 dev v0 valid_lft 3600 preferred_lft 1800");
        if let Some(links) = ip("address show v0") {
            let addresses = links[0]["addr_info"].as_array().unwrap();
            let find = |local: &str| addresses.iter().find(|address| address["local"] == local).unwrap().clone();
            let first = find("10.0.0.1");
            assert_eq!((&first["prefixlen"], &first["broadcast"]), (&json!(24), &json!("10.0.0.255")));
            let second = find("10.1.0.1");
            assert_eq!(
                (&second["address"], &second["scope"], &second["metric"]),
                (&json!("10.1.0.2"), &json!("link"), &json!(7))
            );
            let third = find("2001:db8::1");
            assert!(third["valid_life_time"].as_u64().unwrap() <= 3600, "{third}");
        }
        let table = ok("-4 address list v0");
        assert!(table.contains("v0    10.1.0.1     10.1.0.2/32  link"), "{table}");
        assert!(!table.contains("2001:db8::1"), "{table}");
        assert!(ok("address").contains("2001:db8::1/64"));
        assert!(fails("address add 10.0.0.1/24 dev v0", 1).contains("File exists (EEXIST)"));

        ok("address delete 10.0.0.1/24 dev v0");
        ok("a d 10.1.0.1 peer 10.1.0.2/32 dev v0");
        assert_eq!(json("-4 address").len(), 0);
    });
}

#[test]
fn routes() {
    isolated("routes", || {
        pair();
        ok("route add default via 10.0.0.254 dev v0 metric 5 mtu 1200");
        ip_shows(
            "route show default",
            &[("/gateway", json!("10.0.0.254")), ("/metric", json!(5)), ("/metrics", json!([{"mtu": 1200}]))],
        );
        ok("r a 10.2.0.0/16 nexthop via 10.0.0.253 weight 2 nexthop via 10.0.0.254 dev v0");
        ip_shows(
            "route show 10.2.0.0/16",
            &[("/nexthops/0/weight", json!(2)), ("/nexthops/1/gateway", json!("10.0.0.254"))],
        );
        ok("route add 10.5.0.0/16 nexthop dev v0 weight 256 realms 3/4 nexthop dev v1 realm 5");
        ip_shows(
            "route show 10.5.0.0/16",
            &[("/nexthops/0/weight", json!(256)), ("/nexthops/0/flow", json!({"from": "3", "to": "4"}))],
        );
        assert!(fails("route add 10.6.0.0/16 nexthop dev v0 weight 257", 2).contains("1 to 256"));
        assert!(fails("route add 10.6.0.0/16 dev v0 realms 3/65536", 2).contains("65535"));
        ok("route add 10.6.0.0/16 dev v0 ssthresh 5 features ecn realms 3/4");
        ip_shows(
            "route show 10.6.0.0/16",
            &[("/flow/to", json!("4")), ("/metrics", json!([{"ssthresh": 5, "ecn": null}]))],
        );
        ok("route del 10.5.0.0/16");
        ok("route del 10.6.0.0/16");
        ok("route add blackhole 10.3.0.0/16 table 100 proto static");
        ip_shows("route show table 100", &[("/type", json!("blackhole")), ("/protocol", json!("static"))]);
        ok("route add 10.4.0.0/16 via inet6 fe80::5 dev v0");
        ip_shows("route show 10.4.0.0/16", &[("/via/host", json!("fe80::5"))]);
        ok("route add 2001:db8:2::/48 via 2001:db8::5 src 2001:db8::1");
        ip_shows(
            "-6 route show 2001:db8:2::/48",
            &[("/gateway", json!("2001:db8::5")), ("/prefsrc", json!("2001:db8::1"))],
        );
        ok("route replace 10.4.0.0/16 dev v0 scope link");
        ip_shows("route show 10.4.0.0/16", &[("/dev", json!("v0")), ("/scope", json!("link"))]);

        let table = ok("-4 route");
        assert!(table.contains("    nexthop via 10.0.0.253 dev v0 weight 2\n"), "{table}");
        assert!(!table.contains("10.3.0.0/16") && !table.contains("10.0.0.255/32") && !table.contains("::"), "{table}");
        assert!(ok("route list table all").contains("10.0.0.255/32"));
        assert!(ok("route list table 100").contains("blackhole"));
        assert_eq!(json("route list table local dev v1 -4").len(), 0);
        assert!(ok("route get 10.9.9.9").contains("10.9.9.9/32  10.0.0.254  v0"));

        assert!(ok("route get 2001:db8:2::1").contains("2001:db8::5  v0"));
        ok("route del 2001:db8:2::/48");

        ok("route del 10.3.0.0/16 table 100");
        ok("route del default");
        ok("route del 10.2.0.0/16");
        assert_eq!(json("-4 route list").len(), 2);
    });
}

#[test]
fn neighbours() {
    isolated("neighbours", || {
        pair();
        ok("neighbour add 10.0.0.9 lladdr 02:00:00:00:00:09 dev v0");
        ok("neigh add 2001:db8::9 lladdr 02:00:00:00:00:0a dev v0 nud stale router");
        ip_shows("neigh show 10.0.0.9", &[("/lladdr", json!("02:00:00:00:00:09")), ("/state", json!(["PERMANENT"]))]);
        ip_shows("neigh show 2001:db8::9", &[("/state", json!(["STALE"]))]);
        let table = ok("n list dev v0");
        assert!(table.contains("10.0.0.9     v0    02:00:00:00:00:09  permanent  -"), "{table}");
        assert!(table.contains("2001:db8::9  v0    02:00:00:00:00:0a  stale      router"), "{table}");
        assert!(ok("n get 2001:db8::9 dev v0").contains("02:00:00:00:00:0a"));
        ok("neigh replace 10.0.0.9 lladdr 02:00:00:00:00:0b dev v0");
        ip_shows("neigh show 10.0.0.9", &[("/lladdr", json!("02:00:00:00:00:0b"))]);
        ok("n add proxy 10.0.0.10 dev v0");
        assert!(ok("n list proxy").contains("10.0.0.10"));
        ok("n del 10.0.0.9 dev v0");
        assert_eq!(json("-4 neigh list dev v0 all").len(), 0);
    });
}

#[test]
fn rules() {
    isolated("rules", || {
        ok("rule add from 10.0.0.0/8 to 10.1.0.0/16 lookup 100 priority 1000");
        ip_shows(
            "rule show priority 1000",
            &[("/src", json!("10.0.0.0")), ("/dstlen", json!(16)), ("/table", json!("100"))],
        );
        ok("rule add fwmark 0x10/0xff iif eth9 ipproto tcp dport 80-443 table main pref 1001");
        let rule = [
            ("/fwmark", json!("0x10")),
            ("/fwmask", json!("0xff")),
            ("/iif", json!("eth9")),
            ("/ipproto", json!("tcp")),
        ];
        ip_shows("rule show priority 1001", &rule);
        ok("-6 rule add not uidrange 0-0 prohibit pref 1002");
        ip_shows(
            "-6 rule show priority 1002",
            &[("/not", json!(null)), ("/action", json!("prohibit")), ("/uid_start", json!(0))],
        );
        ok("rule add realms 3/4 lookup 100 pref 1003");
        let table = ok("ru");
        assert!(table.contains("realms 3/4  "), "{table}");
        assert!(table.contains("iif eth9 fwmark 0x10/0xff ipproto tcp dport 80-443  lookup main"), "{table}");
        assert!(table.contains("not uidrange 0-0"), "{table}");
        ok("rule del priority 1000");
        ok("rule del iif eth9");
        assert!(fails("rule del priority 1000", 1).contains("delrule"));
        assert_eq!(json("-4 rule").len(), 4);
    });
}
