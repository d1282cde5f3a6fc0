//! Settings of interfaces, labels of prefixes and identifiers of tunnels, compared with those `ip` and `bridge` show.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod kernel;

use std::net::{Ipv4Addr, Ipv6Addr};

use kernel::comes_back::{Occurred, assert_occurred, round_trip};
use kernel::{beside_ip, bridge, ip, ip_json, list, on_kernel, run, script};
use netlink_core::common::AddressFamily;
use netlink_core::{Flags, Writer};
use netlink_route::generated::{rt_addrlabel, rt_mdb, rt_mroute, rt_mroute6, rt_netconf, rt_tunnel, rt_vlan};
use netlink_route::link;
use serde_json::{Value, json};

#[test]
fn settings_of_ip_are_those_ip_shows() {
    beside_ip("settings_of_ip_are_those_ip_shows", |route| {
        ip("link add left type veth peer name right");
        for (family, name) in [(AddressFamily::INET, "inet"), (AddressFamily::INET6, "inet6")] {
            let request = rt_netconf::getnetconf_dump().header(|header| header.family = family);
            let paths = round_trip(route, request.clone());
            assert_occurred(&paths, &["netconf.ifindex", "netconf.forwarding"]);
            let ours: Vec<_> = list(route, &request).iter().map(|one| one.forwarding() == Some(1)).collect();
            let theirs = ip_json("netconf");
            let theirs = theirs.as_array().unwrap().iter().filter(|one| one["family"] == json!(name));
            assert_eq!(ours, theirs.map(|one| one["forwarding"] == json!(true)).collect::<Vec<_>>(), "{name}");
        }
    });
}

#[test]
fn labels_are_those_ip_shows() {
    beside_ip("labels_are_those_ip_shows", |route| {
        ip("link add left type veth peer name right");
        ip("addrlabel add prefix 2001:db8:1::/48 label 98 dev left");
        let prefix: Ipv6Addr = "2001:db8::".parse().unwrap();
        let add = rt_addrlabel::newaddrlabel(Flags::CREATE | Flags::EXCL)
            .header(|header| (header.family, header.prefixlen) = (AddressFamily::INET6, 32))
            .address(prefix)
            .label(99);
        route.call(add).unwrap();
        let dump = || rt_addrlabel::getaddrlabel_dump().header(|header| header.family = AddressFamily::INET6);
        round_trip(route, dump());
        let ours: Vec<_> = list(route, &dump())
            .iter()
            .map(|one| json!({"address": one.address().unwrap(), "prefixlen": one.header().prefixlen, "label": one.label()}))
            .collect();
        let theirs: Vec<_> = ip_json("addrlabel")
            .as_array()
            .unwrap()
            .iter()
            .map(|one| {
                let address: Ipv6Addr = one["address"].as_str().unwrap().parse().unwrap();
                json!({"address": address, "prefixlen": one["prefixlen"], "label": one["label"]})
            })
            .collect();
        assert!(ours.contains(&json!({"address": prefix, "prefixlen": 32, "label": 99})), "{ours:?}");
        assert_eq!(ours, theirs);
        let delete = rt_addrlabel::deladdrlabel(Flags::empty())
            .header(|header| (header.family, header.prefixlen) = (AddressFamily::INET6, 32))
            .address(prefix)
            .label(99);
        route.call(delete).unwrap();
        assert!(!ip_json("addrlabel").as_array().unwrap().iter().any(|one| one["label"] == json!(99)));
    });
}

/// What `bridge -json` prints.
fn bridge_json(arguments: &str) -> Value {
    serde_json::from_str(&run("bridge", &format!("-json {arguments}")).unwrap()).unwrap()
}

#[test]
fn identifiers_of_tunnels_are_those_bridge_shows() {
    beside_ip("identifiers_of_tunnels_are_those_bridge_shows", |route| {
        if script("ip", "link add vx type vxlan external vnifilter dstport 4789") == 0 {
            return;
        }
        let vx = route.call(link::get("vx")).unwrap().index();
        let add = rt_tunnel::newtunnel(Flags::CREATE)
            .header(|header| (header.family, header.ifindex) = (AddressFamily::BRIDGE, vx))
            .entry(|entry| entry.start(100).end(110).group("192.0.2.7".parse().unwrap()))
            .entry(|entry| entry.start(200));
        route.call(add).unwrap();
        let shown = bridge_json("vni");
        assert_eq!(shown[0]["vnis"][0]["vni"], json!(100));
        assert_eq!(shown[0]["vnis"][0]["vniEnd"], json!(110));
        assert_eq!(shown[0]["vnis"][1]["vni"], json!(200));
        let dump = |flags| {
            rt_tunnel::gettunnel_dump().header(|header| (header.family, header.flags) = (AddressFamily::BRIDGE, flags))
        };
        let paths = round_trip(route, dump(rt_tunnel::TunnelMsgFlags::empty()));
        assert_occurred(&paths, &["tunnel.entry.start", "tunnel.entry.end", "tunnel.entry.group"]);
        let paths = round_trip(route, dump(rt_tunnel::TunnelMsgFlags::STATS));
        assert_occurred(&paths, &["tunnel.entry.start", "tunnel.entry.stats.rx-bytes"]);
    });
}

#[test]
fn groups_and_vlans_of_bridges_come_back_the_same() {
    beside_ip("groups_and_vlans_of_bridges_come_back_the_same", |route| {
        ip("link add left type veth peer name right");
        if script("ip", "link add br0 type bridge vlan_filtering 1 mcast_vlan_snooping 1 mcast_querier 1") == 0 {
            return;
        }
        ip("link set left master br0");
        // An older kernel (6.12) takes no groups of a bridge that is down.
        for name in ["br0", "left", "right"] {
            ip(&format!("link set {name} up"));
        }
        script(
            "bridge",
            "vlan add dev left vid 10-12\nvlan add dev br0 vid 10 self\nmdb add dev br0 port left grp 239.1.1.1 permanent vid 10\n\
             mdb add dev br0 port left grp ff02::99 permanent vid 10",
        );
        let vlans =
            rt_vlan::getvlan_dump().header(|header| (header.family, header.ifindex) = (AddressFamily::BRIDGE, 0));
        for flags in [rt_vlan::VlanDumpFlags::STATS, rt_vlan::VlanDumpFlags::GLOBAL] {
            let paths = round_trip(route, vlans.clone().flags(flags));
            assert!(paths.iter().any(|path| path.starts_with("vlan-db.")), "{paths:?}");
        }
        let groups = rt_mdb::getmdb_dump().header(|header| header.family = AddressFamily::BRIDGE);
        let paths = round_trip(route, groups);
        assert_occurred(&paths, &["mdb.mdb.entry.info.header.vid", "mdb.mdb.entry.info.header.proto"]);
    });
}

/// A bridge lists its groups under the number of the request, and VXLAN, behind it in the same dump, under that of a new group.
#[test]
fn groups_of_bridges_are_listed_under_whatever_number() {
    beside_ip("groups_of_bridges_are_listed_under_whatever_number", |route| {
        ip("link add left type veth peer name right");
        ip("link add br0 type bridge");
        ip("link add vx type vxlan id 7 dstport 4790 local 127.0.0.1");
        ip("link set left master br0");
        for name in ["br0", "left", "right"] {
            ip(&format!("link set {name} up"));
        }
        bridge("mdb add dev br0 port left grp 239.1.1.1 permanent");
        let request = rt_mdb::getmdb_dump().header(|header| header.family = AddressFamily::BRIDGE);
        let paths = round_trip(route, request.clone());
        assert_occurred(&paths, &["mdb.mdb.entry.info.header.proto"]);
        let left = route.call(link::get("left")).unwrap().index();
        let groups = list(route, &request);
        let ports: Vec<_> = groups
            .iter()
            .filter_map(|device| device.mdb())
            .flat_map(|groups| groups.entry())
            .flat_map(|entry| entry.info())
            .map(|info| info.header())
            // Some kernels are in groups of IPv6 of their own.
            .filter(|group| group.addr.0.starts_with(&[239, 1, 1, 1]))
            .map(|group| group.ifindex)
            .collect();
        assert_eq!(ports, [left], "{groups:?}");
    });
}

#[test]
fn tables_of_multicast_routes_are_listed() {
    on_kernel("tables_of_multicast_routes_are_listed", |route| {
        let request = rt_mroute::gettable_dump().header(|header| header.family = AddressFamily::IPMR);
        let paths = round_trip(route, request.clone());
        assert_occurred(&paths, &["multicast-link.af-spec.id", "multicast-link.af-spec.mroute-do-assert"]);
        let default = list(route, &request).iter().any(|table| table.af_spec().unwrap().id() == Some(253));
        assert!(default, "every namespace has the default table");
    });
}

/// The bytes of hexadecimal digits, between which there may be anything else.
#[cfg(target_endian = "little")]
fn recorded(text: &str) -> Vec<u8> {
    let digits: Vec<u8> = text.chars().filter_map(|digit| Some(u8::try_from(digit.to_digit(16)?).unwrap())).collect();
    digits.chunks_exact(2).map(|pair| pair[0] << 4 | pair[1]).collect()
}

/// Recorded from Linux 6.18, of a daemon (`MRT_INIT`) with one virtual interface (`MRT_ADD_VIF`) by address and one by index.
#[test]
#[cfg(target_endian = "little")]
fn a_table_of_multicast_routes_has_its_virtual_interfaces() {
    let interface = |index: u8, number: u8, flags: u8, local: &str| {
        let zero = "00".repeat(8);
        format!(
            "5c000100 08000100{index:02x}000000 08000200{number:02x}000000 06000300{flags:02x}000000 0c000400{zero} \
             0c000500{zero} 0c000600{zero} 0c000700{zero} 08000800{local} 0800090000000000"
        )
    };
    let text = format!(
        "80{} f0001a00 08000100fd000000 0800020000000000 08000300ffffffff 0500040000000000 0500050000000000 \
         0500070000000000 bc000600 {} {}",
        "00".repeat(15),
        interface(3, 0, 0, "0a090001"),
        interface(1, 1, 8, "01000000")
    );
    let bytes = recorded(&text);
    let table = rt_mroute::MulticastLink::new_checked(&bytes[..]).unwrap();
    assert_eq!(table.header().family, AddressFamily::IPMR);
    let table = table.af_spec().unwrap();
    assert_eq!((table.id(), table.mroute_reg_vif_num()), (Some(253), Some(-1)));
    let interfaces: Vec<_> = table
        .vifs()
        .unwrap()
        .vif()
        .map(|vif| (vif.ifindex().unwrap(), vif.vif_id().unwrap(), vif.flags().unwrap(), vif.local_addr().unwrap()))
        .collect();
    let expected = [
        (3, 0, rt_mroute::VifFlags::empty(), Ipv4Addr::new(10, 9, 0, 1)),
        (1, 1, rt_mroute::VifFlags::USE_IFINDEX, Ipv4Addr::new(1, 0, 0, 0)),
    ];
    assert_eq!(interfaces, expected);
}

/// Recorded from Linux 6.18, of a daemon (`MRT6_INIT`) with one virtual interface (`MRT6_ADD_MIF`), when a packet came for a group
/// that nobody had a route for. What the kernel has of the packet is not the packet: it is zero here.
#[test]
#[cfg(target_endian = "little")]
fn a_packet_without_a_route_is_reported() {
    let (source, group) = ("2001:db8::9".parse().unwrap(), "ff0e::1234".parse().unwrap());
    let bytes = recorded(&format!(
        "81000000 0500010001000000 0800020000000000 14000300 20010db8000000000000000000000009 \
         14000400 ff0e0000000000000000000000001234 2c000500 {}",
        "00".repeat(40)
    ));
    let report = rt_mroute6::MulticastReport6::new_checked(&bytes[..]).unwrap();
    assert_eq!(report.msgtype(), Some(rt_mroute6::Mrt6msgType::NOCACHE));
    assert_eq!((report.mif_id(), report.src_addr(), report.dst_addr()), (Some(0), Some(source), Some(group)));
    assert_eq!(report.pkt().map(<[u8]>::len), Some(40));
    let mut occurred = Occurred::default();
    occurred.message(&report);
    occurred.assert_known();

    let built = rt_mroute6::MulticastReport6Builder::new(Writer::new())
        .header(|header| header.family = AddressFamily(129))
        .msgtype(rt_mroute6::Mrt6msgType::NOCACHE)
        .mif_id(0)
        .src_addr(source)
        .dst_addr(group)
        .pkt(&[0; 40]);
    assert_eq!(built.into_inner().finish().unwrap(), bytes);
}
