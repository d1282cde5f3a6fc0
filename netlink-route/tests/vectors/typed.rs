//! Vectors built with the builders, and read with the getters.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use netlink_core::common::{AddressFamily, Ethertype, IpProtocol, RouteProtocol, RouteScope, RouteType};
use netlink_core::{BuildError, HardwareAddress, MacAddress, Writer};
use netlink_route::generated::rt_addr::{Address, AddressFlags};
use netlink_route::generated::rt_link::*;
use netlink_route::generated::rt_neigh::{Neighbour, NeighbourBuilder, NeighbourState};
use netlink_route::generated::rt_route::{Route, RouteBuilder, RouteFeatures, RouteTable, RouterPreference};
use netlink_route::generated::rt_rule::{FibRulePortRange, Rule, RuleAction, RuleBuilder, RuleFlags};

use super::file::{bytes, vectors};

/// The bytes of a vector; `None` if there are no vectors here.
fn vector(name: &str) -> Option<Vec<u8>> {
    let vectors = vectors("jsimonetti_rtnetlink.json")?;
    let found = vectors.into_iter().find(|vector| vector.id.ends_with(name));
    Some(found.unwrap_or_else(|| panic!("there is no vector {name}")).bytes)
}

/// Compares what a builder wrote with a vector.
fn compare(name: &str, built: Writer) {
    let Some(vector) = vector(name) else { return };
    assert_eq!(built.finish(), Ok::<_, BuildError>(vector), "{name}");
}

fn ip(text: &str) -> IpAddr {
    text.parse().unwrap()
}

fn hardware(address: &[u8]) -> HardwareAddress {
    HardwareAddress::new(address).unwrap()
}

#[test]
fn an_address_is_read() {
    let Some(bytes) = vector("TestAddressMessageUnmarshalBinary/data") else { return };
    let address = Address::new_checked(bytes.as_slice()).unwrap();
    let header = address.header();
    assert_eq!((header.family, header.prefixlen, header.index), (AddressFamily::INET, 8, 1));
    assert_eq!((header.flags.bits(), header.scope), (254, RouteScope(1)));
    assert_eq!((address.address(), address.local()), (Some(ip("127.0.0.1")), Some(ip("127.0.0.1"))));
    assert_eq!(address.label().unwrap(), "lo");
    assert_eq!(address.flags(), Some(AddressFlags::PERMANENT));
    let cache = address.cacheinfo().unwrap();
    assert_eq!((cache.prefered, cache.valid, cache.cstamp, cache.tstamp), (u32::MAX, u32::MAX, 324, 324));
    assert_eq!((address.broadcast(), address.anycast(), address.multicast()), (None, None, None));
}

#[test]
fn a_link_is_built() {
    let link = LinkBuilder::new(Writer::new())
        .ifname("ipip")
        .address(hardware(&[10, 0, 0, 1]))
        .broadcast(hardware(&[255; 4]))
        .operstate(OperState::UP);
    compare("TestLinkMessageMarshalBinary/operational_state", link.into_inner());
}

#[test]
fn a_link_is_read() {
    let Some(bytes) = vector("TestLinkMessageUnmarshalBinary/attributes") else { return };
    let link = Link::new_checked(bytes.as_slice()).unwrap();
    assert_eq!(link.address(), Some(hardware(&[10, 0, 0, 1])));
    assert_eq!(link.broadcast(), Some(hardware(&[255; 4])));
    assert_eq!((link.carrier(), link.carrier_changes()), (Some(1), Some(1)));
    assert_eq!((link.carrier_up_count(), link.carrier_down_count()), (Some(1), Some(1)));
    assert_eq!((link.group(), link.link(), link.master()), (Some(1), Some(1), Some(1)));
    assert_eq!((link.linkmode(), link.operstate()), (Some(LinkMode(1)), Some(OperState::UP)));
    assert_eq!((link.mtu(), link.txqlen()), (Some(1), Some(1)));
    assert_eq!((link.phys_port_id(), link.phys_switch_id()), (Some(&b"rtl\0"[..]), Some(&b"rtl\0"[..])));
    for text in [link.ifname(), link.ifalias(), link.phys_port_name(), link.qdisc()] {
        assert_eq!(text.unwrap(), "rtl");
    }
}

#[test]
fn the_settings_of_an_unknown_kind_are_bytes() {
    let Some(bytes) = vector("TestLinkMessageUnmarshalBinary/info") else { return };
    let link = Link::new_checked(bytes.as_slice()).unwrap();
    let info = link.linkinfo().unwrap();
    assert_eq!((info.kind().unwrap(), info.slave_kind().unwrap()), ("data".into(), "foo".into()));
    let payload = &[1, 2, 3, 4, 5, 6, 7, 8, 9][..];
    assert_eq!(info.data(), Some(LinkData::Unknown(payload)));
    assert_eq!(info.slave_data(), Some(LinkSlaveData::Unknown(payload)));
}

#[test]
fn a_neighbour_is_built_and_read() {
    let infiniband = bytes("00000000fe8000000000000002005e1000000001");
    let neighbour = NeighbourBuilder::new(Writer::new())
        .header(|header| {
            header.ifindex = 2;
            header.state = NeighbourState::NOARP;
            header.r#type = RouteType(8);
        })
        // The Go library writes these two whether there is something to say or not.
        .attribute(0, &[0, 0])
        .attribute(Neighbour::DST, &[])
        .lladdr(hardware(&infiniband))
        .ifindex(0);
    compare("TestNeighMessageMarshalBinary/infiniband_LL_address", neighbour.into_inner());

    let Some(bytes) = vector("TestNeighMessageUnmarshalBinary/Empty_LLAddr") else { return };
    let neighbour = Neighbour::new_checked(bytes.as_slice()).unwrap();
    assert_eq!(neighbour.dst(), Some(ip("::ffff:10.0.0.1")));
    assert_eq!(neighbour.lladdr(), Some(hardware(&[])));
    assert_eq!(neighbour.ifindex(), Some(0));
}

#[test]
fn a_route_is_built_and_read() {
    let route = RouteBuilder::new(Writer::new())
        .header(|header| {
            header.family = AddressFamily::INET;
            header.dst_len = 8;
            header.table = RouteTable::MAIN;
            header.protocol = RouteProtocol::STATIC;
            header.r#type = RouteType::UNICAST;
        })
        .dst(ip("10.0.0.0"))
        .prefsrc(ip("10.100.10.1"))
        .gateway(ip("10.0.0.1"))
        .oif(5)
        .priority(1)
        .table(RouteTable(2))
        .mark(3)
        .pref(RouterPreference::HIGH)
        .expires(255)
        .metrics(|metrics| {
            metrics.advmss(1).features(RouteFeatures::from_bits_retain(u32::MAX)).initcwnd(2).initrwnd(3).mtu(1500)
        })
        // Like the kernel, the Go library leaves this one unmarked.
        .attribute(Route::MULTIPATH, &bytes("1000000001000000080005000a0000021000000002000000080005000a000003"));
    compare("TestRouteMessageMarshalUnmarshalBinary/full", route.into_inner());

    let Some(bytes) = vector("TestRouteMessageMarshalUnmarshalBinary/full") else { return };
    let route = Route::new_checked(bytes.as_slice()).unwrap();
    let hops: Vec<_> = route.multipath().unwrap().map(|hop| (hop.header().ifindex, hop.gateway())).collect();
    assert_eq!(hops, [(1, Some(ip("10.0.0.2"))), (2, Some(ip("10.0.0.3")))]);
    assert_eq!((route.expires(), route.metrics().unwrap().mtu()), (Some(255), Some(1500)));
}

#[test]
fn a_rule_is_built_and_read() {
    let mut source_ports = FibRulePortRange::default();
    (source_ports.start, source_ports.end) = (23, 26);
    let mut destination_ports = FibRulePortRange::default();
    (destination_ports.start, destination_ports.end) = (24, 27);
    let rule = RuleBuilder::new(Writer::new())
        .header(|header| {
            (header.family, header.dst_len, header.src_len) = (AddressFamily(7), 6, 5);
            (header.tos, header.table) = (4, 3);
            (header.action, header.flags) = (RuleAction::GOTO, RuleFlags::PERMANENT);
        })
        .table(29)
        .protocol(RouteProtocol(19))
        .src(ip("8.8.8.8"))
        .dst(ip("1.1.1.1"))
        .iifname("eth0")
        .oifname("br0")
        .goto(1)
        .priority(2)
        .fwmark(3)
        .fwmask(5)
        .flow(13 << 16 | 11)
        // Wrong at the source: the number is in network order, ...
        .tun_id(17_u64.swap_bytes())
        .l3mdev(7)
        .ip_proto(IpProtocol(23))
        .suppress_ifgroup(37)
        .suppress_prefixlen(31)
        // ... and users have 32 bits.
        .attribute(Rule::UID_RANGE, &[22, 0, 25, 0])
        .sport_range(source_ports)
        .dport_range(destination_ports);
    compare("TestRuleMessage/with_attributes", rule.into_inner());

    let Some(bytes) = vector("TestRuleMessage/with_attributes") else { return };
    let rule = Rule::new_checked(bytes.as_slice()).unwrap();
    assert_eq!(rule.tun_id(), Some(17_u64.swap_bytes()));
    let users = rule.uid_range().unwrap();
    assert_eq!((users.start, users.end), (25 << 16 | 22, 0));
}

#[test]
fn kinds_of_links_are_built() {
    let vxlan = VxlanBuilder::new(Writer::new())
        .id(100)
        .group(Ipv4Addr::new(239, 1, 1, 1))
        .local(Ipv4Addr::new(192, 168, 1, 1))
        .ttl(64)
        .tos(1)
        .ageing(300)
        .limit(5000)
        .proxy(1)
        .l2miss(1)
        .l3miss(1)
        .port(4789)
        .udp_csum(1);
    compare("TestVxlanEncodeDecode/full_IPv4_configuration", vxlan.into_inner());

    let [group, local]: [Ipv6Addr; 2] = ["ff05::100", "fe80::1"].map(|text| text.parse().unwrap());
    let vxlan = VxlanBuilder::new(Writer::new()).id(100).group6(group).local6(local);
    compare("TestVxlanEncodeDecode/IPv6_configuration", vxlan.into_inner());

    let vxlan = VxlanBuilder::new(Writer::new()).id(100).df(VxlanDf::INHERIT);
    compare("TestVxlanEncodeDecode/DF_mode_inherit", vxlan.into_inner());

    let mut ports = IflaVxlanPortRange::default();
    (ports.low, ports.high) = (10_000, 20_000);
    compare(
        "TestVxlanEncodeDecode/port_range",
        VxlanBuilder::new(Writer::new()).id(100).port_range(ports).into_inner(),
    );

    let vlan = VlanBuilder::new(Writer::new()).id(300).protocol(Ethertype::_8021AD);
    compare("TestVlanEncodeDecode/with_802.1ad_protocol", vlan.into_inner());

    let macvlan = MacvlanBuilder::new(Writer::new()).mode(MacvlanMode::BRIDGE).flags(MacvlanFlags::NOPROMISC);
    compare("TestMacvlanEncodeDecode/bridge_mode_with_flags", macvlan.into_inner());

    let port = BridgePortBuilder::new(Writer::new()).proxyarp(1).proxyarp_wifi(1).isolated(1);
    compare("TestBridgePortEncodeDecode/with_proxy_ARP_and_isolation", port.into_inner());
}

#[test]
fn a_bridge_is_built_and_read() {
    let bridge = BridgeBuilder::new(Writer::new())
        .forward_delay(1500)
        .hello_time(200)
        .max_age(2000)
        .ageing_time(30_000)
        .stp_state(1)
        .priority(32_768)
        .vlan_filtering(1)
        .vlan_protocol(Ethertype::_8021Q)
        .group_fwd_mask(0)
        .group_addr(MacAddress([1, 0x80, 0xc2, 0, 0, 0]).into())
        .mcast_router(MdbRouterType(1))
        .mcast_snooping(1)
        .mcast_query_use_ifaddr(0)
        .mcast_querier(1)
        .mcast_hash_elasticity(4)
        .mcast_hash_max(512)
        .mcast_last_member_cnt(2)
        .mcast_startup_query_cnt(2)
        .mcast_last_member_intvl(100)
        .mcast_membership_intvl(26_000)
        .mcast_querier_intvl(25_500)
        .mcast_query_intvl(12_500)
        .mcast_query_response_intvl(1000)
        .mcast_startup_query_intvl(3125)
        .nf_call_iptables(0)
        .nf_call_ip6tables(0)
        .nf_call_arptables(0)
        .vlan_default_pvid(1)
        .vlan_stats_enabled(0)
        .mcast_stats_enabled(0)
        .mcast_igmp_version(2)
        .mcast_mld_version(1)
        .vlan_stats_per_port(0)
        .fdb_max_learned(0);
    compare("TestBridgeEncodeDecode/full_configuration", bridge.into_inner());

    let Some(bytes) = vector("TestBridgeEncodeDecode/full_configuration") else { return };
    let bridge = Bridge::new_checked(bytes.as_slice()).unwrap();
    assert_eq!((bridge.vlan_protocol(), bridge.mcast_querier_intvl()), (Some(Ethertype::_8021Q), Some(25_500)));
}
