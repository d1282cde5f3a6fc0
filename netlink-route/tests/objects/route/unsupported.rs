//! Encapsulations that a kernel may be built without: where it is, `ip` and we are refused alike.

use std::net::Ipv6Addr;

use netlink_route::route::{self, IlaCsumMode, IlaHookType, IlaIdentType, Ioam6IptunnelMode, Ioam6TraceHdr};

use super::{IPV4, IPV6, V0, by_gateway, to};
use crate::twins::twins;

fn v6(text: &str) -> Ipv6Addr {
    text.parse().unwrap()
}

#[test]
fn what_the_kernel_may_lack_is_taken_or_refused_alike() {
    twins("route::unsupported::what_the_kernel_may_lack_is_taken_or_refused_alike", |twins| {
        twins.both("address add 10.0.0.1/24 dev v0");
        twins.both("address add fd00::1/64 dev v0 nodad");
        twins.make_where_taken(
            "route add 10.1.0.0/16 encap mpls 100/200 via 10.0.0.2",
            by_gateway("10.1.0.0/16").encap_mpls([100, 200]),
        );
        twins.make_where_taken("-6 route add fd01::/64 encap mpls 100 ttl 9 via fd00::2", {
            by_gateway("fd01::/64")
                .encap_type(route::LwtunnelEncapType::MPLS)
                .encap(|encap| encap.lwtunnel_mpls(|mpls| mpls.labels([100]).ttl(9)))
        });
        twins.make_where_taken(
            "-6 route add fd02::/64 encap rpl segs fd00::9,fd00::a dev v0",
            to("fd02::/64").dev(V0).encap_rpl(|rpl| rpl.segments([v6("fd00::a"), v6("fd00::9")])),
        );
        let mut trace = Ioam6TraceHdr::default();
        (trace.namespace_id, trace.type_be32, trace.remlen) = (1, 0x80_0000 << 8, 3);
        twins.make_where_taken(
            "-6 route add fd03::/64 encap ioam6 mode encap tundst fd00::9 trace prealloc type 0x800000 ns 1 size 12 dev v0",
            to("fd03::/64").dev(V0).encap_ioam6(|ioam| ioam.mode(Ioam6IptunnelMode::ENCAP).dst(v6("fd00::9")).trace(trace)),
        );
        twins.make_where_taken(
            "-6 route add fd04::/64 encap ila 1:2:3:4 csum-mode no-action ident-type luid hook-type output dev v0",
            to("fd04::/64").dev(V0).encap_ila(|ila| {
                ila.locator(0x0001_0002_0003_0004)
                    .csum_mode(IlaCsumMode::NO_ACTION)
                    .ident_type(IlaIdentType::LUID)
                    .hook_type(IlaHookType::ROUTE_OUTPUT)
            }),
        );
        // iproute2 6.1 forgets the word behind this encapsulation.
        twins.make_where_taken(
            "route add 10.2.0.0/16 dev v0 encap xfrm if_id 5 link_dev v0",
            to("10.2.0.0/16").dev(V0).encap_xfrm(|xfrm| xfrm.if_id(5).link(V0)),
        );
        twins.make_where_taken(
            "-f mpls route add 100 via inet 10.0.0.2 dev v0",
            route::add_mpls(100).via("10.0.0.2".parse().unwrap()).dev(V0),
        );
        twins.compare(&IPV4);
        twins.compare(&IPV6);
    });
}
