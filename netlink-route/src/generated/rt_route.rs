//! Routes: IPv4, IPv6, MPLS, and those of multicast routing. The family in the header decides which; multicast routes
//! have families of their own (128 for IPv4, 129 for IPv6).
//!
//! Printed by `cargo xtask codegen` from `specs/rt-route.yaml`. Not to be edited.

use core::net::IpAddr;

use super::lwtunnel::{LwtunnelEncap, LwtunnelEncapType};
use netlink_core::common::{AddressFamily, IpProtocol, RouteProtocol, RouteScope, RouteType};
use netlink_core::{As, Be, Choice, MplsLabels, Nest, Records, Tail, Uint, Unused};

netlink_core::enumeration! {
    /// Routing table. Any number up to 4294967295 is a table; these have a name. C: `enum rt_class_t`,
    /// `linux/rtnetlink.h`.
    pub struct RouteTable: u32 = "route-table", prefix "RT_TABLE_" {
        /// `RT_TABLE_UNSPEC`: No table in particular.
        UNSPEC = 0,
        /// `RT_TABLE_COMPAT`: In the header, stands for a table above 255; the attribute has its number.
        COMPAT = 252,
        /// `RT_TABLE_DEFAULT`: Tried last; usually empty.
        DEFAULT = 253,
        /// `RT_TABLE_MAIN`: The ordinary routes.
        MAIN = 254,
        /// `RT_TABLE_LOCAL`: Local and broadcast addresses, kept by the kernel.
        LOCAL = 255,
    }
}

netlink_core::flags! {
    /// Flags of a next hop. C: `linux/rtnetlink.h`.
    pub struct RtnhF: u8 = "rtnh-f", prefix "RTNH_F_" {
        /// `RTNH_F_DEAD`: Not usable. The kernel's to set.
        DEAD = 1 << 0,
        /// `RTNH_F_PERVASIVE`: Look the gateway up again and again.
        PERVASIVE = 1 << 1,
        /// `RTNH_F_ONLINK`: The gateway is on the link, whatever the routes to it say.
        ONLINK = 1 << 2,
        /// `RTNH_F_OFFLOAD`: Done in hardware.
        OFFLOAD = 1 << 3,
        /// `RTNH_F_LINKDOWN`: The device has no carrier. The kernel's to set.
        LINKDOWN = 1 << 4,
        /// `RTNH_F_UNRESOLVED`: Multicast entry that still waits for a daemon to resolve it.
        UNRESOLVED = 1 << 5,
        /// `RTNH_F_TRAP`: Packets come from hardware to the kernel.
        TRAP = 1 << 6,
    }
}

netlink_core::flags! {
    /// Flags in the header of a route. The lowest eight are those of its next hop, where it has just one. The ones
    /// named `cache` (RTCF in linux/in_route.h) occur in the answer to an IPv4 lookup, where bit 29 means multicast
    /// (RTCF_MULTICAST). C: `linux/rtnetlink.h`.
    pub struct RouteFlags: u32 = "route-flags", prefix "RTM_F_" {
        /// `RTNH_F_DEAD`: Not usable. The kernel's to set.
        DEAD = 1 << 0,
        /// `RTNH_F_PERVASIVE`: Look the gateway up again and again.
        PERVASIVE = 1 << 1,
        /// `RTNH_F_ONLINK`: The gateway is on the link, whatever the routes to it say.
        ONLINK = 1 << 2,
        /// `RTNH_F_OFFLOAD`: The next hop is done in hardware.
        NH_OFFLOAD = 1 << 3,
        /// `RTNH_F_LINKDOWN`: The device has no carrier. The kernel's to set.
        LINKDOWN = 1 << 4,
        /// `RTNH_F_UNRESOLVED`: Multicast entry that still waits for a daemon to resolve it.
        UNRESOLVED = 1 << 5,
        /// `RTNH_F_TRAP`: Packets for the next hop come from hardware to the kernel.
        NH_TRAP = 1 << 6,
        /// `RTM_F_NOTIFY`: Tell the asker when the route changes.
        NOTIFY = 1 << 8,
        /// `RTM_F_CLONED`: Made by a lookup, or an exception; not an entry of a table.
        CLONED = 1 << 9,
        /// `RTM_F_EQUALIZE`: Spread packets over several paths; not implemented.
        EQUALIZE = 1 << 10,
        /// `RTM_F_PREFIX`: In a dump request, only routes of prefixes from router advertisements (IPv6).
        PREFIX = 1 << 11,
        /// `RTM_F_LOOKUP_TABLE`: In a lookup, report the table the route was found in.
        LOOKUP_TABLE = 1 << 12,
        /// `RTM_F_FIB_MATCH`: In a lookup, report the entry of the table that matched instead of its result.
        FIB_MATCH = 1 << 13,
        /// `RTM_F_OFFLOAD`: The route is done in hardware.
        OFFLOAD = 1 << 14,
        /// `RTM_F_TRAP`: Packets for the route come from hardware to the kernel.
        TRAP = 1 << 15,
        /// `RTCF_NOTIFY`: Result of a lookup with `notify`.
        CACHE_NOTIFY = 1 << 16,
        /// `RTCF_REDIRECTED`: Changed by an ICMP redirect.
        CACHE_REDIRECTED = 1 << 18,
        /// `RTCF_DOREDIRECT`: The sender would be told of a better gateway.
        CACHE_DOREDIRECT = 1 << 24,
        /// `RTCF_BROADCAST`: The destination is a broadcast address.
        CACHE_BROADCAST = 1 << 28,
        /// `RTM_F_OFFLOAD_FAILED`: The route could not be done in hardware.
        OFFLOAD_FAILED = 1 << 29,
        /// `RTCF_LOCAL`: The destination is an address of this host.
        CACHE_LOCAL = 1 << 31,
    }
}

netlink_core::enumeration! {
    /// Preference among routers that advertise the same route (RFC 4191). C: `linux/icmpv6.h`.
    pub struct RouterPreference: u8 = "router-preference", prefix "ICMPV6_ROUTER_PREF_" {
        /// `ICMPV6_ROUTER_PREF_MEDIUM`.
        MEDIUM = 0,
        /// `ICMPV6_ROUTER_PREF_HIGH`.
        HIGH = 1,
        /// `ICMPV6_ROUTER_PREF_INVALID`: Taken as medium.
        INVALID = 2,
        /// `ICMPV6_ROUTER_PREF_LOW`.
        LOW = 3,
    }
}

netlink_core::flags! {
    /// Metrics that can be locked, by the number of their bit, which is the number of the attribute. The kernel does
    /// not change a locked metric by what it learns. C: `linux/rtnetlink.h`.
    pub struct RouteMetricLock: u32 = "route-metric-lock", prefix "RTAX_" {
        /// `RTAX_MTU`.
        MTU = 1 << 2,
        /// `RTAX_WINDOW`.
        WINDOW = 1 << 3,
        /// `RTAX_RTT`.
        RTT = 1 << 4,
        /// `RTAX_RTTVAR`.
        RTTVAR = 1 << 5,
        /// `RTAX_SSTHRESH`.
        SSTHRESH = 1 << 6,
        /// `RTAX_CWND`.
        CWND = 1 << 7,
        /// `RTAX_ADVMSS`.
        ADVMSS = 1 << 8,
        /// `RTAX_REORDERING`.
        REORDERING = 1 << 9,
        /// `RTAX_HOPLIMIT`.
        HOPLIMIT = 1 << 10,
        /// `RTAX_INITCWND`.
        INITCWND = 1 << 11,
        /// `RTAX_FEATURES`.
        FEATURES = 1 << 12,
        /// `RTAX_RTO_MIN`.
        RTO_MIN = 1 << 13,
        /// `RTAX_INITRWND`.
        INITRWND = 1 << 14,
        /// `RTAX_QUICKACK`.
        QUICKACK = 1 << 15,
        /// `RTAX_CC_ALGO`.
        CC_ALGO = 1 << 16,
        /// `RTAX_FASTOPEN_NO_COOKIE`.
        FASTOPEN_NO_COOKIE = 1 << 17,
    }
}

netlink_core::flags! {
    /// Features of TCP to use on a route. C: `linux/rtnetlink.h`.
    pub struct RouteFeatures: u32 = "route-features", prefix "RTAX_FEATURE_" {
        /// `RTAX_FEATURE_ECN`: Explicit congestion notification.
        ECN = 1 << 0,
        /// `RTAX_FEATURE_SACK`: Selective acknowledgement; no longer read.
        SACK = 1 << 1,
        /// `RTAX_FEATURE_TIMESTAMP`: Timestamps; no longer read.
        TIMESTAMP = 1 << 2,
        /// `RTAX_FEATURE_ALLFRAG`: A fragment header on every packet; no longer read.
        ALLFRAG = 1 << 3,
        /// `RTAX_FEATURE_TCP_USEC_TS`: Timestamps in microseconds.
        TCP_USEC_TS = 1 << 4,
    }
}

netlink_core::enumeration! {
    /// Why the kernel deleted a route. C: `enum rt_del_reason`, `linux/rtnetlink.h`.
    pub struct RouteDelReason: u32 = "route-del-reason", prefix "RT_DEL_REASON_" {
        /// `RT_DEL_REASON_UNSPEC`: Not recorded.
        UNSPEC = 0,
        /// `RT_DEL_REASON_EXPIRED`: Its lifetime was over.
        EXPIRED = 1,
        /// `RT_DEL_REASON_RA_WITHDRAWN`: A router advertisement gave it a lifetime of zero.
        RA_WITHDRAWN = 2,
    }
}

netlink_core::structure! {
    /// Header of a route message. C: `struct rtmsg`, `linux/rtnetlink.h`.
    pub struct Rtmsg = "rtmsg", size 12, prefix "rtm_" {
        /// `rtm_family`: Family of the destination; in a dump request, 0 asks for all of them.
        family: AddressFamily as u8 = 0,
        /// `rtm_dst_len`: Prefix length of the destination. 20 for MPLS.
        dst_len: u8 = 1,
        /// `rtm_src_len`: Prefix length of the source.
        src_len: u8 = 2,
        /// `rtm_tos`: DSCP to match, shifted left by 2 (IPv4); 0 matches any.
        tos: u8 = 3,
        /// `rtm_table`: Table, if its number fits; the attribute `table` has the whole number.
        table: RouteTable as u8 = 4,
        /// `rtm_protocol`.
        protocol: RouteProtocol = 5,
        /// `rtm_scope`.
        scope: RouteScope = 6,
        /// `rtm_type`.
        r#type: RouteType = 7,
        /// `rtm_flags`.
        flags: RouteFlags = 8,
    }
}

netlink_core::structure! {
    /// Header of one of several next hops of a route. C: `struct rtnexthop`, `linux/rtnetlink.h`.
    pub struct Rtnexthop = "rtnexthop", size 8, prefix "rtnh_" {
        /// `rtnh_len`: Length of this header and of the attributes that follow it.
        len: u16 = 0,
        /// `rtnh_flags`.
        flags: RtnhF = 2,
        /// `rtnh_hops`: Weight less one. In a multicast route, the TTL a packet must exceed.
        hops: u8 = 3,
        /// `rtnh_ifindex`: Index of the device to send out of.
        ifindex: i32 = 4,
    }
}

netlink_core::structure! {
    /// Gateway whose family is not that of the route. C: `struct rtvia`, `linux/rtnetlink.h`.
    pub struct Rtvia = "rtvia", size 2, prefix "rtvia_", tail "addr" {
        /// `rtvia_family`: IPv4 or IPv6; an MPLS route also allows a hardware address (AF_PACKET).
        family: AddressFamily = 0,
    }
}

netlink_core::structure! {
    /// State of a cached route. Times are in ticks of USER_HZ, which is 100 a second. C: `struct rta_cacheinfo`,
    /// `linux/rtnetlink.h`.
    pub struct RtaCacheinfo = "rta-cacheinfo", size 32, prefix "rta_" {
        /// `rta_clntref`: Reference count.
        clntref: u32 = 0,
        /// `rta_lastuse`: Time since the last use.
        lastuse: u32 = 4,
        /// `rta_expires`: Time until it expires, negative if it has expired already; 0 if it does not.
        expires: i32 = 8,
        /// `rta_error`: Error number a packet would meet, negated; 0 for none.
        error: u32 = 12,
        /// `rta_used`: How often it was used.
        used: u32 = 16,
        /// `rta_id`: Always 0.
        id: u32 = 20,
        /// `rta_ts`: Always 0.
        ts: u32 = 24,
        /// `rta_tsage`: Always 0.
        tsage: u32 = 28,
    }
}

netlink_core::structure! {
    /// Counters of a multicast route. C: `struct rta_mfc_stats`, `linux/rtnetlink.h`.
    pub struct RtaMfcStats = "rta-mfc-stats", size 24, prefix "mfcs_" {
        /// `mfcs_packets`.
        packets: u64 = 0,
        /// `mfcs_bytes`.
        bytes: u64 = 8,
        /// `mfcs_wrong_if`: Packets that came in by a wrong device.
        wrong_if: u64 = 16,
    }
}

netlink_core::attributes! {
    /// A route. C: `RTA_*`, `linux/rtnetlink.h`.
    pub struct Route / RouteBuilder = "route", prefix "RTA_", header Rtmsg {
        #[doc(hidden)]
        UNSPEC unspec [Unused] = 0,
        /// `RTA_DST`: Destination; absent for the default route. Of an MPLS route, its label as a label stack of one
        /// entry.
        DST dst: IpAddr = 1,
        /// `RTA_SRC`: Source the route is for (IPv6, multicast); in a lookup, the source of the packet.
        SRC src: IpAddr = 2,
        /// `RTA_IIF`: Index of the device the packet comes in by, of a lookup or a multicast route.
        IIF iif: u32 = 3,
        /// `RTA_OIF`: Index of the device to send out of.
        OIF oif: u32 = 4,
        /// `RTA_GATEWAY`: Gateway of the same family as the route.
        GATEWAY gateway: IpAddr = 5,
        /// `RTA_PRIORITY`: Metric; among routes to the same destination, the lowest wins.
        PRIORITY priority: u32 = 6,
        /// `RTA_PREFSRC`: Source address to prefer for packets of this host.
        PREFSRC prefsrc: IpAddr = 7,
        /// `RTA_METRICS`: Properties of the path, chiefly for TCP.
        METRICS metrics => Nest<RouteMetrics> = 8,
        /// `RTA_MULTIPATH`: Next hops, if there are several; those that a multicast packet is sent to.
        MULTIPATH multipath => Records<NextHop> = 9 [unordered],
        #[doc(hidden)]
        PROTOINFO protoinfo [Unused] = 10,
        /// `RTA_FLOW`: Realms of IPv4 routing, that of the source in the upper 16 bits and that of the destination in
        /// the lower.
        FLOW flow: u32 = 11,
        /// `RTA_CACHEINFO`: State of a cached route.
        CACHEINFO cacheinfo: RtaCacheinfo = 12 [volatile],
        #[doc(hidden)]
        SESSION session [Unused] = 13,
        #[doc(hidden)]
        MP_ALGO mp_algo [Unused] = 14,
        /// `RTA_TABLE`: Table; goes before the one in the header.
        TABLE table: RouteTable = 15,
        /// `RTA_MARK`: Firewall mark of the packet, of a lookup.
        MARK mark: u32 = 16,
        /// `RTA_MFC_STATS`: Counters of a multicast route.
        MFC_STATS mfc_stats: RtaMfcStats = 17 [volatile],
        /// `RTA_VIA`: Gateway of another family than that of the route.
        VIA via_: Tail<Rtvia, IpAddr> = 18 as "via",
        /// `RTA_NEWDST`: Labels that take the place of the label of an MPLS route.
        NEWDST newdst: MplsLabels = 19,
        /// `RTA_PREF`: Preference among routers (IPv6).
        PREF pref: RouterPreference = 20,
        /// `RTA_ENCAP_TYPE`: What `encap` holds.
        ENCAP_TYPE encap_type: LwtunnelEncapType = 21,
        /// `RTA_ENCAP`: Encapsulation of the packets.
        ENCAP encap => Choice<LwtunnelEncap, LwtunnelEncapType, 21> = 22,
        /// `RTA_EXPIRES`: In a request, 4 bytes: seconds until an IPv6 route expires. Of a multicast route, 8 bytes:
        /// time since it was last used, in ticks of USER_HZ, which is 100 a second.
        EXPIRES expires: Uint = 23 [volatile],
        #[doc(hidden)]
        PAD pad [Unused] = 24,
        /// `RTA_UID`: User id the packet belongs to, of a lookup.
        UID uid: u32 = 25,
        /// `RTA_TTL_PROPAGATE`: Whether an MPLS route copies the TTL of the label to the packet when the last label is
        /// removed; where absent, a sysctl decides.
        TTL_PROPAGATE ttl_propagate: u8 = 26,
        /// `RTA_IP_PROTO`: Protocol of the packet, of a lookup. TCP, UDP, ICMP or ICMPv6.
        IP_PROTO ip_proto: As<u8, IpProtocol> = 27,
        /// `RTA_SPORT`: Source port of the packet, of a lookup.
        SPORT sport: Be<u16> = 28,
        /// `RTA_DPORT`: Destination port of the packet, of a lookup.
        DPORT dport: Be<u16> = 29,
        /// `RTA_NH_ID`: Next-hop object the route uses, instead of a gateway and a device.
        NH_ID nh_id: u32 = 30,
        /// `RTA_FLOWLABEL`: IPv6 flow label of the packet, of a lookup; 20 bits.
        FLOWLABEL flowlabel: Be<u32> = 31,
        /// `RTA_DEL_REASON`: Why the route was deleted. In notifications only, if the kernel knows.
        DEL_REASON del_reason: RouteDelReason = 32 [volatile],
    }
}

netlink_core::attributes! {
    /// One of several next hops of a route. C: `RTA_*`, `linux/rtnetlink.h`.
    pub struct NextHop / NextHopBuilder = "next-hop", prefix "RTA_", header Rtnexthop {
        /// `RTA_GATEWAY`: Gateway of the same family as the route.
        GATEWAY gateway: IpAddr = 5,
        /// `RTA_FLOW`: Realms of IPv4 routing, that of the source in the upper 16 bits and that of the destination in
        /// the lower.
        FLOW flow: u32 = 11,
        /// `RTA_VIA`: Gateway of another family than that of the route.
        VIA via_: Tail<Rtvia, IpAddr> = 18 as "via",
        /// `RTA_NEWDST`: Labels that take the place of the label of an MPLS route.
        NEWDST newdst: MplsLabels = 19,
        /// `RTA_ENCAP_TYPE`: What `encap` holds.
        ENCAP_TYPE encap_type: LwtunnelEncapType = 21,
        /// `RTA_ENCAP`: Encapsulation of the packets.
        ENCAP encap => Choice<LwtunnelEncap, LwtunnelEncapType, 21> = 22,
    }
}

netlink_core::attributes! {
    /// Properties of the path behind a route, chiefly for TCP. Absent or 0 leaves the choice to the kernel. C:
    /// `RTAX_*`, `linux/rtnetlink.h`.
    pub struct RouteMetrics / RouteMetricsBuilder = "route-metrics", prefix "RTAX_" {
        /// `RTAX_LOCK`: Metrics the kernel must not change by what it learns.
        LOCK lock: RouteMetricLock = 1,
        /// `RTAX_MTU`: Largest packet in bytes.
        MTU mtu: u32 = 2,
        /// `RTAX_WINDOW`: Largest window to advertise, in bytes.
        WINDOW window: u32 = 3,
        /// `RTAX_RTT`: Estimate of the round trip time, in eighths of a millisecond by the custom of iproute2.
        RTT rtt: u32 = 4,
        /// `RTAX_RTTVAR`: Estimate of its variation, in quarters of a millisecond by the custom of iproute2.
        RTTVAR rttvar: u32 = 5,
        /// `RTAX_SSTHRESH`: Estimate of the slow start threshold, in segments.
        SSTHRESH ssthresh: u32 = 6,
        /// `RTAX_CWND`: Bound on the congestion window, in segments. Counts only if locked.
        CWND cwnd: u32 = 7,
        /// `RTAX_ADVMSS`: Segment size to advertise, in bytes.
        ADVMSS advmss: u32 = 8,
        /// `RTAX_REORDERING`: Reordering to tolerate, in segments.
        REORDERING reordering: u32 = 9,
        /// `RTAX_HOPLIMIT`: TTL or hop limit of packets.
        HOPLIMIT hoplimit: u32 = 10,
        /// `RTAX_INITCWND`: Initial congestion window, in segments.
        INITCWND initcwnd: u32 = 11,
        /// `RTAX_FEATURES`.
        FEATURES features: RouteFeatures = 12,
        /// `RTAX_RTO_MIN`: Least retransmission timeout, in milliseconds.
        RTO_MIN rto_min: u32 = 13,
        /// `RTAX_INITRWND`: Initial receive window, in segments.
        INITRWND initrwnd: u32 = 14,
        /// `RTAX_QUICKACK`: 1 to acknowledge at once.
        QUICKACK quickack: u32 = 15,
        /// `RTAX_CC_ALGO`: Congestion control algorithm.
        CC_ALGO cc_algo: str = 16,
        /// `RTAX_FASTOPEN_NO_COOKIE`: 1 for TCP fast open without cookie.
        FASTOPEN_NO_COOKIE fastopen_no_cookie: u32 = 17,
    }
}

netlink_core::family! {
    /// Routes: IPv4, IPv6, MPLS, and those of multicast routing. The family in the header decides which; multicast
    /// routes have families of their own (128 for IPv4, 129 for IPv6).
    pub static RT_ROUTE = "rt-route", netlink_core::schema::Protocol::Raw(0);
    do {
        /// Create, replace or append a route, as the flags of the message say. C: `RTM_NEWROUTE`.
        NEWROUTE newroute: Route / RouteBuilder = 24 [1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 15, 18, 19, 20, 21, 22, 23, 26, 30];
        /// Delete the first route that has everything the request names. C: `RTM_DELROUTE`.
        DELROUTE delroute: Route / RouteBuilder = 25 [1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 15, 18, 21, 22, 30];
    }
    get {
        /// Ask which way a packet would go, or list routes. C: `RTM_GETROUTE`.
        GETROUTE getroute: Route / RouteBuilder = 26 [1, 2, 3, 4, 15, 16, 19, 25, 27, 28, 29, 31] -> Route = 24 [1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 30, 32];
    }
    dump {
        /// Ask which way a packet would go, or list routes. C: `RTM_GETROUTE`.
        GETROUTE_DUMP getroute_dump: Route / RouteBuilder = 26 [4, 15] -> Route = 24 [1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 30, 32] as "getroute";
    }
    notify {
        /// A route was made or has changed. C: `RTM_NEWROUTE`.
        NEWROUTE_NTF Newroute: Route = 24 [1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 30, 32];
        /// A route was deleted. C: `RTM_DELROUTE`.
        DELROUTE_NTF Delroute: Route = 25 [1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 30, 32];
    }
    groups {
        /// Multicast routes of IPv4. It carries `RTM_NEWROUTE`, `RTM_DELROUTE`. C: `RTNLGRP_IPV4_MROUTE`.
        IPV4_MROUTE: "ipv4-mroute" = 6,
        /// Routes of IPv4. It carries `RTM_NEWROUTE`, `RTM_DELROUTE`. C: `RTNLGRP_IPV4_ROUTE`.
        IPV4_ROUTE: "ipv4-route" = 7,
        /// Multicast routes of IPv6. It carries `RTM_NEWROUTE`, `RTM_DELROUTE`. C: `RTNLGRP_IPV6_MROUTE`.
        IPV6_MROUTE: "ipv6-mroute" = 10,
        /// Routes of IPv6. It carries `RTM_NEWROUTE`, `RTM_DELROUTE`. C: `RTNLGRP_IPV6_ROUTE`.
        IPV6_ROUTE: "ipv6-route" = 11,
        /// Routes of Phonet. It carries `RTM_NEWROUTE`, `RTM_DELROUTE`. C: `RTNLGRP_PHONET_ROUTE`.
        PHONET_ROUTE: "phonet-route" = 22,
        /// Routes of MPLS. It carries `RTM_NEWROUTE`, `RTM_DELROUTE`. C: `RTNLGRP_MPLS_ROUTE`.
        MPLS_ROUTE: "mpls-route" = 27,
        /// Packets that IPv4 multicast routing reports to its daemon; a listener needs CAP_NET_ADMIN. C:
        /// `RTNLGRP_IPV4_MROUTE_R`.
        IPV4_MROUTE_R: "ipv4-mroute-r" = 30,
        /// Packets that IPv6 multicast routing reports to its daemon; a listener needs CAP_NET_ADMIN. C:
        /// `RTNLGRP_IPV6_MROUTE_R`.
        IPV6_MROUTE_R: "ipv6-mroute-r" = 31,
    }
}
