//! Routes of IPv4.

use netlink_core::common::{AddressFamily, RouteProtocol, RouteScope, RouteType};
use netlink_route::route::{self, RouteFeatures, RouteMetricLock};

use super::{IPV4, V0, V1, by_gateway, to};
use crate::kernel::list;
use crate::twins::{Twins, twins};

/// Each namespace has an address on `v0`, and next-hop objects: 1 and 4 of IPv4, 2 of IPv6, 3 drops, 5 is a group.
fn beside_a_network(name: &str, body: impl FnOnce(&Twins<'_>)) {
    twins(name, |twins| {
        twins.both("address add 10.0.0.1/24 dev v0");
        twins.both("address add fd00::1/64 dev v0 nodad");
        for nexthop in
            ["1 via 10.0.0.2 dev v0", "2 via fd00::2 dev v0", "3 blackhole", "4 via 10.0.0.3 dev v0", "5 group 1,2/4"]
        {
            twins.both(&format!("nexthop add id {nexthop}"));
        }
        body(twins);
    });
}

#[test]
fn what_a_route_matches_and_where_it_leads_are_the_same() {
    beside_a_network("route::ipv4::what_a_route_matches_and_where_it_leads_are_the_same", |twins| {
        let address = |text: &str| text.parse().unwrap();
        let made = [
            ("default via 10.0.0.2", to("0.0.0.0/0").via(address("10.0.0.2"))),
            ("10.1.0.0/16 via 10.0.0.2 dev v0 tos 0x10", by_gateway("10.1.0.0/16").tos(0x10)),
            ("10.1.0.0/16 via 10.0.0.2 dev v0 dsfield 0x1c", by_gateway("10.1.0.0/16").tos(0x1c)),
            ("10.1.0.0/16 via 10.0.0.2 dev v0", by_gateway("10.1.0.0/16")),
            ("10.2.0.0/16 via 10.0.0.2 realms 3/7", by_gateway("10.2.0.0/16").realms(3, 7)),
            ("10.2.1.0/24 via 10.0.0.2 realm 9", by_gateway("10.2.1.0/24").realms(0, 9)),
            (
                "10.3.0.0/16 via 10.0.0.2 proto static metric 7",
                by_gateway("10.3.0.0/16").protocol(RouteProtocol::STATIC).metric(7),
            ),
            (
                "10.3.0.0/16 via 10.0.0.2 proto 199 metric 8",
                by_gateway("10.3.0.0/16").protocol(RouteProtocol(199)).metric(8),
            ),
            ("10.4.0.0/16 via 10.0.0.2 table 1000", by_gateway("10.4.0.0/16").table_id(1000)),
            ("10.4.0.0/16 via 10.0.0.2 table 4294967295", by_gateway("10.4.0.0/16").table_id(u32::MAX)),
            ("10.4.0.0/16 via 10.0.0.2 table local", by_gateway("10.4.0.0/16").table_id(255)),
            ("10.5.0.0/16 via 10.0.0.2 src 10.0.0.1", by_gateway("10.5.0.0/16").source(address("10.0.0.1"))),
            ("10.6.0.0/16 via 192.0.2.1 dev v1 onlink", to("10.6.0.0/16").via(address("192.0.2.1")).dev(V1).onlink()),
            ("10.7.0.0/16 via inet6 fd00::2 dev v0", to("10.7.0.0/16").via(address("fd00::2")).dev(V0)),
            ("10.7.1.0/24 via inet6 fe80::2 dev v0 onlink", to("10.7.1.0/24").via(address("fe80::2")).dev(V0).onlink()),
            ("10.8.0.0/16 dev v0", to("10.8.0.0/16").dev(V0)),
            ("10.8.1.0/24 dev v0 scope 100", to("10.8.1.0/24").dev(V0).scope(RouteScope(100))),
            ("10.8.2.0/24 dev v0 scope host", to("10.8.2.0/24").dev(V0).scope(RouteScope::HOST)),
            ("10.8.3.0/24 dev v0 scope site", to("10.8.3.0/24").dev(V0).scope(RouteScope::SITE)),
            ("10.9.0.1 dev lo", to("10.9.0.1").dev(1)),
            // Of another family: the kernel ignores them.
            ("10.10.0.0/16 via 10.0.0.2 pref high", by_gateway("10.10.0.0/16").pref(route::RouterPreference::HIGH)),
            ("10.10.1.0/24 via 10.0.0.2 expires 100", by_gateway("10.10.1.0/24").lifetime(100)),
            ("10.10.2.0/24 via 10.0.0.2 ttl-propagate enabled", by_gateway("10.10.2.0/24").ttl_propagate(1)),
            ("10.11.0.0/16 nhid 1", to("10.11.0.0/16").nexthop_id(1)),
            ("10.11.1.0/24 nhid 2", to("10.11.1.0/24").nexthop_id(2)),
            ("10.11.2.0/24 nhid 3", to("10.11.2.0/24").nexthop_id(3)),
            ("10.11.3.0/24 nhid 5", to("10.11.3.0/24").nexthop_id(5)),
        ];
        for (command, request) in made {
            twins.make(&format!("route add {command}"), request);
        }
        twins.compare(&IPV4);

        twins.cross(
            "route replace 10.5.0.0/16 via 10.0.0.3",
            route::replace("10.5.0.0/16".parse().unwrap()).via(address("10.0.0.3")),
        );
        twins.cross("route change 10.8.0.0/16 dev v1", route::change("10.8.0.0/16".parse().unwrap()).dev(V1));
        twins.cross("route append 10.8.0.0/16 dev v0", route::append("10.8.0.0/16".parse().unwrap()).dev(V0));
        twins.cross("route prepend 10.9.0.1 dev v0", route::prepend("10.9.0.1".parse().unwrap()).dev(V0));
        let delete = |prefix: &str| route::delete(prefix.parse().unwrap());
        twins.cross("route delete 10.1.0.0/16 tos 0x1c", delete("10.1.0.0/16").tos(0x1c));
        twins.cross("route delete 10.3.0.0/16 metric 8", delete("10.3.0.0/16").metric(8));
        twins.cross("route delete 10.4.0.0/16 table 1000", delete("10.4.0.0/16").table_id(1000));
        twins.cross("route delete default", delete("0.0.0.0/0"));
        twins.compare(&IPV4);
    });
}

#[test]
fn the_types_of_a_route_are_the_same() {
    beside_a_network("route::ipv4::the_types_of_a_route_are_the_same", |twins| {
        let made = [
            ("blackhole 10.1.0.0/16", to("10.1.0.0/16").blackhole()),
            ("unreachable 10.2.0.0/16", to("10.2.0.0/16").unreachable()),
            ("prohibit 10.3.0.0/16 metric 3", to("10.3.0.0/16").prohibit().metric(3)),
            ("throw 10.4.0.0/16 table 1000", to("10.4.0.0/16").throw().table_id(1000)),
            ("local 10.5.0.1 dev v0", to("10.5.0.1").local().dev(V0)),
            ("local 10.6.0.0/16 dev lo table 100", to("10.6.0.0/16").table_id(100).local().dev(1)),
            ("broadcast 10.7.255.255 dev v0", to("10.7.255.255").kind(RouteType::BROADCAST).dev(V0)),
            ("multicast 239.0.0.0/8 dev v0", to("239.0.0.0/8").kind(RouteType::MULTICAST).dev(V0)),
            ("anycast 10.8.0.1 dev v0", to("10.8.0.1").kind(RouteType::ANYCAST).dev(V0)),
        ];
        for (command, request) in made {
            twins.make(&format!("route add {command}"), request);
        }
        // Two types of old, which the kernel does not implement.
        twins.make_where_taken("route add nat 10.9.0.1 via 10.0.0.2", by_gateway("10.9.0.1").kind(RouteType::NAT));
        twins.make_where_taken("route add xresolve 10.9.0.2", to("10.9.0.2").kind(RouteType::XRESOLVE));
        twins.compare(&IPV4);
        twins.cross("route delete prohibit 10.3.0.0/16", route::delete("10.3.0.0/16".parse().unwrap()).prohibit());
        twins.cross("route delete local 10.5.0.1", route::delete("10.5.0.1".parse().unwrap()).local());
        twins.compare(&IPV4);
    });
}

#[test]
fn the_properties_of_a_path_are_the_same() {
    beside_a_network("route::ipv4::the_properties_of_a_path_are_the_same", |twins| {
        let made = [
            (
                "10.1.0.0/16 via 10.0.0.2 mtu 1400 advmss 1300 window 9000 rtt 20ms rttvar 10ms rto_min 200ms hoplimit 9 \
                 initcwnd 7 initrwnd 8 quickack 1 congctl cubic features ecn fastopen_no_cookie 1 ssthresh 5 cwnd 6 reordering 4",
                by_gateway("10.1.0.0/16").metrics(|metrics| {
                    metrics
                        .mtu(1400)
                        .advmss(1300)
                        .window(9000)
                        .rtt(160)
                        .rttvar(40)
                        // `ip` locks this one unasked.
                        .lock(RouteMetricLock::RTO_MIN)
                        .rto_min(200)
                        .hoplimit(9)
                        .initcwnd(7)
                        .initrwnd(8)
                        .quickack(1)
                        .cc_algo("cubic")
                        .features(RouteFeatures::ECN)
                        .fastopen_no_cookie(1)
                        .ssthresh(5)
                        .cwnd(6)
                        .reordering(4)
                }),
            ),
            (
                "10.2.0.0/16 via 10.0.0.2 mtu lock 1400 advmss lock 1300 window lock 9000 rtt lock 1500ms rttvar lock 2 \
                 hoplimit lock 9 initcwnd lock 7 initrwnd lock 8 congctl lock cubic ssthresh lock 5 cwnd lock 6 reordering lock 4",
                by_gateway("10.2.0.0/16").metrics(|metrics| {
                    metrics
                        .lock(
                            RouteMetricLock::MTU
                                | RouteMetricLock::ADVMSS
                                | RouteMetricLock::WINDOW
                                | RouteMetricLock::RTT
                                | RouteMetricLock::RTTVAR
                                | RouteMetricLock::HOPLIMIT
                                | RouteMetricLock::INITCWND
                                | RouteMetricLock::INITRWND
                                | RouteMetricLock::CC_ALGO
                                | RouteMetricLock::SSTHRESH
                                | RouteMetricLock::CWND
                                | RouteMetricLock::REORDERING,
                        )
                        .mtu(1400)
                        .advmss(1300)
                        .window(9000)
                        .rtt(12_000)
                        .rttvar(2)
                        .hoplimit(9)
                        .initcwnd(7)
                        .initrwnd(8)
                        .cc_algo("cubic")
                        .ssthresh(5)
                        .cwnd(6)
                        .reordering(4)
                }),
            ),
            (
                "10.3.0.0/16 via 10.0.0.2 quickack 0 hoplimit 255",
                by_gateway("10.3.0.0/16").metrics(|m| m.quickack(0).hoplimit(255)),
            ),
        ];
        for (command, request) in made {
            twins.make(&format!("route add {command}"), request);
        }
        twins.compare(&IPV4);

        // iproute2 6.1 has no word for it, newer ones have.
        let features = RouteFeatures::TCP_USEC_TS | RouteFeatures::ECN;
        let request = by_gateway("10.4.0.0/16").metrics(|metrics| metrics.features(features));
        match twins.by_us.call(request) {
            Ok(()) => {
                let routes = list(&twins.by_us, &route::list_of(AddressFamily::INET));
                let last =
                    routes.iter().find(|route| route.destination() == Some("10.4.0.0/16".parse().unwrap())).unwrap();
                assert_eq!(last.view().metrics().unwrap().features(), Some(features), "{last}");
            }
            Err(error) if error.to_string().contains("Unknown flag set in feature mask") => {
                println!("passed over: {error}");
            }
            Err(error) => panic!("{error}"),
        }
    });
}

#[test]
fn several_next_hops_are_the_same() {
    beside_a_network("route::ipv4::several_next_hops_are_the_same", |twins| {
        let address = |text: &str| text.parse().unwrap();
        let (first, second) = (address("10.0.0.2"), address("10.0.0.3"));
        let made = [
            (
                "10.1.0.0/16 nexthop via 10.0.0.2 weight 3 nexthop via 10.0.0.3 dev v0 weight 256 realms 4/5 \
                 nexthop via inet6 fd00::2 dev v0 nexthop dev v1",
                to("10.1.0.0/16").next_hops(|hops| {
                    hops.hop(|hop| hop.via(first).weight(3))
                        .hop(|hop| hop.via(second).dev(V0).weight(256).realms(4, 5))
                        .hop(|hop| hop.via(address("fd00::2")).dev(V0))
                        .hop(|hop| hop.dev(V1))
                }),
            ),
            (
                "10.2.0.0/16 nexthop via 192.0.2.1 dev v1 onlink nexthop via 10.0.0.2",
                to("10.2.0.0/16").next_hops(|hops| {
                    hops.hop(|hop| hop.via(address("192.0.2.1")).dev(V1).onlink()).hop(|hop| hop.via(first))
                }),
            ),
        ];
        for (command, request) in made {
            twins.make(&format!("route add {command}"), request);
        }
        twins.compare(&IPV4);
        // One hop alone becomes part of the route itself.
        twins.make(
            "route add 10.3.0.0/16 nexthop via 10.0.0.2",
            to("10.3.0.0/16").next_hops(|hops| hops.hop(|hop| hop.via(first))),
        );
        twins.cross(
            "route replace 10.1.0.0/16 nexthop via 10.0.0.2 nexthop via 10.0.0.3",
            route::replace("10.1.0.0/16".parse().unwrap())
                .next_hops(|hops| hops.hop(|hop| hop.via(first)).hop(|hop| hop.via(second))),
        );
        twins.compare(&IPV4);
    });
}
