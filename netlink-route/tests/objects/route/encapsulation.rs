//! Lightweight tunnels: encapsulation that belongs to a route or a next hop.

use std::net::{Ipv4Addr, Ipv6Addr};

use netlink_core::{Ack, Request};
use netlink_route::route::{
    Ipv6SrFlags, LwtunnelIpFlag, LwtunnelSeg6, RouteBuilder, Seg6IptunnelMode, Seg6LocalAction, Seg6LocalFlavor,
};

use super::{IPV4, IPV6, V0, V1, by_gateway, to};
use crate::twins::{Twins, twins};

const TUNNEL_FLAGS: LwtunnelIpFlag = LwtunnelIpFlag::KEY.union(LwtunnelIpFlag::CSUM).union(LwtunnelIpFlag::SEQ);

fn beside_a_network(name: &str, body: impl FnOnce(&Twins<'_>)) {
    twins(name, |twins| {
        twins.both("address add 10.0.0.1/24 dev v0");
        twins.both("address add fd00::1/64 dev v0 nodad");
        body(twins);
    });
}

fn v6(text: &str) -> Ipv6Addr {
    text.parse().unwrap()
}

/// A route with a segment routing header of two segments.
fn by_segments(prefix: &str, mode: Seg6IptunnelMode) -> RouteBuilder<Request<Ack>> {
    by_gateway(prefix).encap_seg6(|seg6| seg6.segments(mode, [v6("fd00::9"), v6("fd00::a")]))
}

#[test]
fn tunnel_parameters_are_the_same() {
    beside_a_network("route::encapsulation::tunnel_parameters_are_the_same", |twins| {
        let (near, far) = (Ipv4Addr::new(192, 0, 2, 8), Ipv4Addr::new(192, 0, 2, 9));
        let by_ip = |prefix| {
            by_gateway(prefix).encap_ip(|ip| ip.id(42).dst(far).src(near).ttl(9).tos(0x10).flags(TUNNEL_FLAGS))
        };
        let by_ip6 = |prefix| {
            by_gateway(prefix)
                .encap_ip6(|ip| ip.id(43).dst(v6("fd00::9")).src(v6("fd00::8")).hoplimit(9).tc(7).flags(TUNNEL_FLAGS))
        };
        let ip = "encap ip id 42 dst 192.0.2.9 src 192.0.2.8 ttl 9 tos 0x10 key csum seq";
        let ip6 = "encap ip6 id 43 dst fd00::9 src fd00::8 hoplimit 9 tc 7 key csum seq";
        let made = [
            (format!("10.1.0.0/16 {ip} via 10.0.0.2"), by_ip("10.1.0.0/16")),
            (format!("10.2.0.0/16 {ip6} via 10.0.0.2"), by_ip6("10.2.0.0/16")),
            (
                "10.3.0.0/16 encap ip id 18446744073709551615 dst 192.0.2.9 via 10.0.0.2".to_owned(),
                by_gateway("10.3.0.0/16").encap_ip(|ip| ip.id(u64::MAX).dst(far)),
            ),
            (format!("fd01::/64 {ip} via fd00::2"), by_ip("fd01::/64")),
            (format!("fd02::/64 {ip6} via fd00::2"), by_ip6("fd02::/64")),
        ];
        for (command, request) in made {
            twins.make(&format!("route add {command}"), request);
        }
        twins.compare(&IPV4);
        twins.compare(&IPV6);
    });
}

#[test]
fn segment_routing_headers_are_the_same() {
    beside_a_network("route::encapsulation::segment_routing_headers_are_the_same", |twins| {
        let modes = [
            ("encap", Seg6IptunnelMode::ENCAP),
            ("inline", Seg6IptunnelMode::INLINE),
            ("l2encap", Seg6IptunnelMode::L2ENCAP),
            ("encap.red", Seg6IptunnelMode::ENCAP_RED),
            ("l2encap.red", Seg6IptunnelMode::L2ENCAP_RED),
        ];
        for ((name, mode), number) in modes.into_iter().zip(1..) {
            let prefix = format!("fd0{number}::/64");
            let command = format!("-6 route add {prefix} encap seg6 mode {name} segs fd00::9,fd00::a via fd00::2");
            twins.make(&command, by_segments(&prefix, mode));
        }
        twins.make(
            "route add 10.1.0.0/16 encap seg6 mode encap segs fd00::9,fd00::a via 10.0.0.2",
            by_segments("10.1.0.0/16", Seg6IptunnelMode::ENCAP),
        );
        // Mode and header (eight bytes, of one segment, with the flag that an HMAC follows), the segment, and the TLV: type,
        // length, flags, key, and 32 bytes for the kernel to fill.
        let mode = Seg6IptunnelMode::ENCAP.0.to_ne_bytes();
        let header = [0, 7, 4, 0, 0, Ipv6SrFlags::HMAC.bits(), 0, 0];
        let segment = v6("fd00::9").octets();
        let header = [&mode[..], &header, &segment, &[5, 38, 0, 0, 0, 0, 0, 5], &[0; 32]].concat();
        twins.make(
            "-6 route add fd09::/64 encap seg6 mode encap segs fd00::9 hmac 5 via fd00::2",
            by_gateway("fd09::/64").encap_seg6(|seg6| seg6.attribute(LwtunnelSeg6::SRH, &header)),
        );
        twins.compare(&IPV4);
        twins.compare(&IPV6);
    });
}

#[test]
fn local_segments_are_the_same() {
    beside_a_network("route::encapsulation::local_segments_are_the_same", |twins| {
        let segments = || [v6("fd00::9"), v6("fd00::a")];
        let gateway = v6("fd00::2");
        let at = |prefix: &str| to(prefix).dev(V0);
        let made = [
            ("fd01::/64", "End", at("fd01::/64").encap_seg6_local(|local| local.action(Seg6LocalAction::END))),
            (
                "fd02::/64",
                "End.X nh6 fd00::2",
                at("fd02::/64").encap_seg6_local(|local| local.action(Seg6LocalAction::END_X).nh6(gateway)),
            ),
            (
                "fd03::/64",
                "End.T table 1000",
                at("fd03::/64").encap_seg6_local(|local| local.action(Seg6LocalAction::END_T).table(1000)),
            ),
            (
                "fd04::/64",
                "End.DX2 oif v1",
                at("fd04::/64").encap_seg6_local(|local| local.action(Seg6LocalAction::END_DX2).oif(V1)),
            ),
            (
                "fd05::/64",
                "End.DX6 nh6 fd00::2",
                at("fd05::/64").encap_seg6_local(|local| local.action(Seg6LocalAction::END_DX6).nh6(gateway)),
            ),
            (
                "fd06::/64",
                "End.DX4 nh4 10.0.0.2",
                at("fd06::/64")
                    .encap_seg6_local(|local| local.action(Seg6LocalAction::END_DX4).nh4(Ipv4Addr::new(10, 0, 0, 2))),
            ),
            (
                "fd07::/64",
                "End.DT6 table 254",
                at("fd07::/64").encap_seg6_local(|local| local.action(Seg6LocalAction::END_DT6).table(254)),
            ),
            (
                "fd08::/64",
                "End.B6 srh segs fd00::9,fd00::a",
                at("fd08::/64").encap_seg6_local(|local| local.end_b6(segments())),
            ),
            (
                "fd09::/64",
                "End.B6.Encaps srh segs fd00::9,fd00::a",
                at("fd09::/64").encap_seg6_local(|local| local.end_b6_encap(segments())),
            ),
            (
                "fd0a::/64",
                "End count",
                at("fd0a::/64").encap_seg6_local(|local| local.action(Seg6LocalAction::END).counted()),
            ),
            (
                "fd0c::/64",
                "End flavors next-csid lblen 16 nflen 32",
                at("fd0c::/64").encap_seg6_local(|local| {
                    local.action(Seg6LocalAction::END).flavors(|flavors| {
                        flavors.operation(Seg6LocalFlavor::NEXT_CSID).lcblock_bits(16).lcnode_fn_bits(32)
                    })
                }),
            ),
        ];
        for (prefix, action, request) in made {
            twins.make(&format!("-6 route add {prefix} encap seg6local action {action} dev v0"), request);
        }
        let request = at("fd0b::/64").encap_seg6_local(|local| {
            local.action(Seg6LocalAction::END).flavors(|flavors| flavors.operation(Seg6LocalFlavor::PSP))
        });
        twins.make_where_known("-6 route add fd0b::/64 encap seg6local action End flavors psp dev v0", request);
        // These need a VRF, which not every kernel has.
        for (prefix, name, action) in [
            ("fd10::/64", "End.DT4", Seg6LocalAction::END_DT4),
            ("fd11::/64", "End.DT46", Seg6LocalAction::END_DT46),
            ("fd12::/64", "End.DT6", Seg6LocalAction::END_DT6),
        ] {
            let request = at(prefix).encap_seg6_local(|local| local.action(action).vrftable(1000));
            twins.make_where_taken(
                &format!("-6 route add {prefix} encap seg6local action {name} vrftable 1000 dev v0"),
                request,
            );
        }
        // No kernel has code for these.
        for (name, action) in [
            ("End.BM", Seg6LocalAction::END_BM),
            ("End.AS", Seg6LocalAction::END_AS),
            ("End.AM", Seg6LocalAction::END_AM),
        ] {
            let request = at("fd13::/64").encap_seg6_local(|local| local.action(action));
            twins.make_where_taken(&format!("-6 route add fd13::/64 encap seg6local action {name} dev v0"), request);
        }
        let request = at("fd13::/64").encap_seg6_local(|local| local.action(Seg6LocalAction::END_S).table(7));
        twins.make_where_taken("-6 route add fd13::/64 encap seg6local action End.S table 7 dev v0", request);
        // Two more flavors, which the kernel names but does not implement.
        let flavors = Seg6LocalFlavor::PSP | Seg6LocalFlavor::USP | Seg6LocalFlavor::USD;
        let request = at("fd14::/64")
            .encap_seg6_local(|local| local.action(Seg6LocalAction::END).flavors(|set| set.operation(flavors)));
        twins.make_where_taken("-6 route add fd14::/64 encap seg6local action End flavors psp,usp,usd dev v0", request);
        twins.compare(&IPV6);
    });
}

#[test]
fn each_of_several_next_hops_has_its_encapsulation() {
    beside_a_network("route::encapsulation::each_of_several_next_hops_has_its_encapsulation", |twins| {
        let mode = Seg6IptunnelMode::ENCAP;
        for (prefix, first, second) in [("10.1.0.0/16", "10.0.0.2", "10.0.0.3"), ("fd01::/64", "fd00::2", "fd00::3")] {
            let request = to(prefix).next_hops(|hops| {
                hops.hop(|hop| {
                    hop.via(first.parse().unwrap())
                        .with(|hop| hop.encap_seg6(|seg6| seg6.segments(mode, [v6("fd00::9")])))
                })
                .hop(|hop| {
                    let far = Ipv4Addr::new(192, 0, 2, 9);
                    hop.via(second.parse().unwrap())
                        .with(|hop| hop.encap_ip(|ip| ip.id(7).dst(far).flags(LwtunnelIpFlag::KEY)))
                })
                .hop(|hop| {
                    hop.via(second.parse().unwrap()).with(|hop| hop.encap_ip6(|ip| ip.id(8).dst(v6("fd00::9")).tc(4)))
                })
            });
            twins.make(
                &format!(
                    "route add {prefix} nexthop encap seg6 mode encap segs fd00::9 via {first} \
                     nexthop encap ip id 7 dst 192.0.2.9 key via {second} \
                     nexthop encap ip6 id 8 dst fd00::9 tc 4 via {second}"
                ),
                request,
            );
        }
        twins.compare(&IPV4);
        twins.compare(&IPV6);
    });
}

#[test]
fn the_encapsulation_of_a_next_hop_object_is_told_with_the_route() {
    beside_a_network("route::encapsulation::the_encapsulation_of_a_next_hop_object_is_told_with_the_route", |twins| {
        twins.both("nexthop add id 8 encap seg6 mode encap segs fd00::7 via fd00::3 dev v0");
        twins.both("nexthop add id 9 encap ip id 7 dst 192.0.2.9 via 10.0.0.3 dev v0");
        twins.make("-6 route add fd01::/64 nhid 8", to("fd01::/64").nexthop_id(8));
        twins.make("route add 10.1.0.0/16 nhid 9", to("10.1.0.0/16").nexthop_id(9));
        twins.compare(&IPV4);
        twins.compare(&IPV6);
    });
}
