//! Routes of IPv6.

use netlink_core::common::{RouteProtocol, RouteScope, RouteType};
use netlink_route::route::{self, RouteFeatures, RouteMetricLock, RouterPreference};

use super::{IPV6, V0, V1, by_gateway, to};
use crate::twins::{Twins, twins};

/// Each namespace has an address on `v0`, and next-hop objects: 2 and 6, 3 drops, 7 is a group, 8 encapsulates.
fn beside_a_network(name: &str, body: impl FnOnce(&Twins<'_>)) {
    twins(name, |twins| {
        twins.both("address add fd00::1/64 dev v0 nodad");
        for nexthop in ["2 via fd00::2 dev v0", "6 via fd00::3 dev v0", "7 group 2/6,3"] {
            twins.both(&format!("nexthop add id {nexthop}"));
        }
        twins.both("-6 nexthop add id 3 blackhole");
        body(twins);
    });
}

#[test]
fn what_a_route_matches_and_where_it_leads_are_the_same() {
    beside_a_network("route::ipv6::what_a_route_matches_and_where_it_leads_are_the_same", |twins| {
        let address = |text: &str| text.parse().unwrap();
        let made = [
            ("default via fd00::2", to("::/0").via(address("fd00::2"))),
            (
                "fd01::/64 via fd00::2 dev v0 metric 5 pref high expires 1000",
                by_gateway("fd01::/64").metric(5).pref(RouterPreference::HIGH).lifetime(1000),
            ),
            (
                "fd02::/64 dev v0 pref low proto ra",
                to("fd02::/64").dev(V0).pref(RouterPreference::LOW).protocol(RouteProtocol::RA),
            ),
            ("fd03::/64 from fd55::/32 dev v0", to("fd03::/64").from("fd55::/32".parse().unwrap()).dev(V0)),
            ("fd03::/64 from fd55::1 dev v0", to("fd03::/64").from("fd55::1".parse().unwrap()).dev(V0)),
            ("fd04::/64 dev v0 src fd00::1", to("fd04::/64").dev(V0).source(address("fd00::1"))),
            ("fd05::/64 via fd00::2 table 1000", by_gateway("fd05::/64").table_id(1000)),
            (
                "fd05:1::/64 dev v0 proto 200 table 4294967294",
                to("fd05:1::/64").dev(V0).protocol(RouteProtocol(200)).table_id(u32::MAX - 1),
            ),
            ("fd06::/64 via fe80::2 dev v0 onlink", to("fd06::/64").via(address("fe80::2")).dev(V0).onlink()),
            ("fd07::1 dev lo", to("fd07::1").dev(1)),
            // The kernel does not keep these with IPv6.
            ("fd08::/64 dev v0 realms 3/4", to("fd08::/64").dev(V0).realms(3, 4)),
            ("fd08:1::/64 dev v0 scope link", to("fd08:1::/64").dev(V0).scope(RouteScope::LINK)),
            ("fd08:2::/64 dev v0 ttl-propagate enabled", to("fd08:2::/64").dev(V0).ttl_propagate(1)),
            ("fd09::/64 nhid 2", to("fd09::/64").nexthop_id(2)),
            ("fd09:1::/64 nhid 7", to("fd09:1::/64").nexthop_id(7)),
            ("fd09:2::/64 nhid 3", to("fd09:2::/64").nexthop_id(3)),
        ];
        for (command, request) in made {
            twins.make(&format!("-6 route add {command}"), request);
        }
        // A type of service is refused, and so is a gateway of IPv4.
        twins.make_where_taken("-6 route add fd0a::/64 dev v0 tos 0x10", to("fd0a::/64").dev(V0).tos(0x10));
        twins.make_where_taken(
            "-6 route add fd0a::/64 via inet 10.0.0.2 dev v0",
            to("fd0a::/64").via(address("10.0.0.2")).dev(V0),
        );
        twins.compare(&IPV6);

        twins.cross(
            "-6 route replace fd04::/64 via fd00::3",
            route::replace("fd04::/64".parse().unwrap()).via(address("fd00::3")),
        );
        twins.cross(
            "-6 route append fd05::/64 via fd00::3 table 1000",
            route::append("fd05::/64".parse().unwrap()).via(address("fd00::3")).table_id(1000),
        );
        let delete = |prefix: &str| route::delete(prefix.parse().unwrap());
        twins.cross("-6 route delete fd01::/64 metric 5", delete("fd01::/64").metric(5));
        twins.cross("-6 route delete fd03::/64 from fd55::/32", delete("fd03::/64").from("fd55::/32".parse().unwrap()));
        twins.cross("-6 route delete default", delete("::/0"));
        twins.compare(&IPV6);
    });
}

#[test]
fn the_types_of_a_route_are_the_same() {
    beside_a_network("route::ipv6::the_types_of_a_route_are_the_same", |twins| {
        let made = [
            ("blackhole fd01::/64", to("fd01::/64").blackhole()),
            ("unreachable fd02::/64 metric 7", to("fd02::/64").unreachable().metric(7)),
            ("prohibit fd03::/64", to("fd03::/64").prohibit()),
            ("throw fd04::/64 table 100", to("fd04::/64").throw().table_id(100)),
            ("local fd05::1 dev v0", to("fd05::1").local().dev(V0)),
            ("local fd05:1::/64 dev lo table 100", to("fd05:1::/64").table_id(100).local().dev(1)),
            ("broadcast fd06::/64 dev v0", to("fd06::/64").kind(RouteType::BROADCAST).dev(V0)),
            ("multicast ff05::/16 dev v0", to("ff05::/16").kind(RouteType::MULTICAST).dev(V0)),
            ("anycast fd07::1 dev v0", to("fd07::1").kind(RouteType::ANYCAST).dev(V0)),
            // It has no meaning, but is kept; `ip` has it in the table `local`.
            ("nat fd08::1 dev v0", to("fd08::1").kind(RouteType::NAT).table_id(255).dev(V0)),
        ];
        for (command, request) in made {
            twins.make(&format!("-6 route add {command}"), request);
        }
        twins.compare(&IPV6);
        twins.cross("-6 route delete prohibit fd03::/64", route::delete("fd03::/64".parse().unwrap()).prohibit());
        twins.cross("-6 route delete local fd05::1", route::delete("fd05::1".parse().unwrap()).local());
        twins.compare(&IPV6);
    });
}

#[test]
fn the_properties_of_a_path_are_the_same() {
    beside_a_network("route::ipv6::the_properties_of_a_path_are_the_same", |twins| {
        let made = [
            (
                "fd01::/64 dev v0 mtu lock 1400 advmss 1200 hoplimit 9 features ecn",
                to("fd01::/64").dev(V0).metrics(|metrics| {
                    metrics.lock(RouteMetricLock::MTU).mtu(1400).advmss(1200).hoplimit(9).features(RouteFeatures::ECN)
                }),
            ),
            (
                "fd02::/64 dev v0 congctl cubic rtt 30ms rttvar 7ms initcwnd 5 initrwnd 4 window 7000 quickack 1 \
                 fastopen_no_cookie 1 ssthresh 5 cwnd 6 reordering 4",
                to("fd02::/64").dev(V0).metrics(|metrics| {
                    metrics
                        .cc_algo("cubic")
                        .rtt(240)
                        .rttvar(28)
                        .initcwnd(5)
                        .initrwnd(4)
                        .window(7000)
                        .quickack(1)
                        .fastopen_no_cookie(1)
                        .ssthresh(5)
                        .cwnd(6)
                        .reordering(4)
                }),
            ),
            (
                "fd03::/64 dev v0 rto_min 300ms",
                to("fd03::/64").dev(V0).metrics(|metrics| metrics.lock(RouteMetricLock::RTO_MIN).rto_min(300)),
            ),
        ];
        for (command, request) in made {
            twins.make(&format!("-6 route add {command}"), request);
        }
        twins.compare(&IPV6);
    });
}

#[test]
fn several_next_hops_are_the_same() {
    beside_a_network("route::ipv6::several_next_hops_are_the_same", |twins| {
        let address = |text: &str| text.parse().unwrap();
        let (first, second) = (address("fd00::2"), address("fd00::3"));
        let made = [
            (
                "fd01::/64 nexthop via fd00::2 weight 3 nexthop via fd00::3 dev v0 weight 256",
                to("fd01::/64").next_hops(|hops| {
                    hops.hop(|hop| hop.via(first).weight(3)).hop(|hop| hop.via(second).dev(V0).weight(256))
                }),
            ),
            (
                "fd02::/64 nexthop via fe80::2 dev v1 onlink nexthop via fd00::3",
                to("fd02::/64").next_hops(|hops| {
                    hops.hop(|hop| hop.via(address("fe80::2")).dev(V1).onlink()).hop(|hop| hop.via(second))
                }),
            ),
        ];
        for (command, request) in made {
            twins.make(&format!("-6 route add {command}"), request);
        }
        // Without gateways the kernel refuses several.
        let devices = to("fd03::/64").next_hops(|hops| hops.hop(|hop| hop.dev(V0)).hop(|hop| hop.dev(V1)));
        twins.make_where_taken("-6 route add fd03::/64 nexthop dev v0 nexthop dev v1", devices);
        twins.compare(&IPV6);
        twins.cross(
            "-6 route replace fd01::/64 nexthop via fd00::3 nexthop via fd00::2",
            route::replace("fd01::/64".parse().unwrap())
                .next_hops(|hops| hops.hop(|hop| hop.via(second)).hop(|hop| hop.via(first))),
        );
        twins.compare(&IPV6);
    });
}
