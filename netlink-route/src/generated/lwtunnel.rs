//! Lightweight tunnels: encapsulation that belongs to a route or to a next hop instead of a network device. Routes and
//! next-hop objects carry a number (`lwtunnel-encap-type`) and, beside it, the attributes of that kind of tunnel.
//!
//! Printed by `cargo xtask codegen` from `specs/lwtunnel.yaml`. Not to be edited.

use core::net::{Ipv4Addr, Ipv6Addr};

use netlink_core::{Be, List, MplsLabels, Multi, Nest, Tail, Unused};

netlink_core::enumeration! {
    /// Kind of lightweight tunnel. C: `enum lwtunnel_encap_types`, `linux/lwtunnel.h`.
    pub struct LwtunnelEncapType: u16 = "lwtunnel-encap-type", prefix "LWTUNNEL_ENCAP_" {
        /// `LWTUNNEL_ENCAP_NONE`: No encapsulation.
        NONE = 0,
        /// `LWTUNNEL_ENCAP_MPLS`: Push MPLS labels.
        MPLS = 1,
        /// `LWTUNNEL_ENCAP_IP`: Tunnel parameters for a device in external (collect metadata) mode, over IPv4.
        IP = 2,
        /// `LWTUNNEL_ENCAP_ILA`: Identifier-locator addressing, which rewrites the upper half of an IPv6 address.
        ILA = 3,
        /// `LWTUNNEL_ENCAP_IP6`: Tunnel parameters for a device in external (collect metadata) mode, over IPv6.
        IP6 = 4,
        /// `LWTUNNEL_ENCAP_SEG6`: Add an IPv6 segment routing header.
        SEG6 = 5,
        /// `LWTUNNEL_ENCAP_BPF`: Run BPF programs.
        BPF = 6,
        /// `LWTUNNEL_ENCAP_SEG6_LOCAL`: What this node does with a packet addressed to one of its own segments.
        SEG6_LOCAL = 7,
        /// `LWTUNNEL_ENCAP_RPL`: Add an RPL source routing header.
        RPL = 8,
        /// `LWTUNNEL_ENCAP_IOAM6`: Add an in-situ OAM trace option.
        IOAM6 = 9,
        /// `LWTUNNEL_ENCAP_XFRM`: IPsec parameters for an xfrm device in external mode.
        XFRM = 10,
    }
}

netlink_core::flags! {
    /// Bits of the flags of an IP tunnel, by their number. Bits 0 to 15 are all that netlink carries. The kernel
    /// ignores the option bits (geneve-opt, vxlan-opt, erspan-opt, gtp-opt) of a request and derives them from the
    /// options. C: `linux/if_tunnel.h`.
    pub struct LwtunnelIpFlag: u16 = "lwtunnel-ip-flag" {
        /// `IP_TUNNEL_CSUM_BIT`: Compute the outer checksum.
        CSUM = 1 << 0,
        /// `IP_TUNNEL_ROUTING_BIT`.
        ROUTING = 1 << 1,
        /// `IP_TUNNEL_KEY_BIT`: The tunnel id is significant.
        KEY = 1 << 2,
        /// `IP_TUNNEL_SEQ_BIT`: Number the packets.
        SEQ = 1 << 3,
        /// `IP_TUNNEL_STRICT_BIT`.
        STRICT = 1 << 4,
        /// `IP_TUNNEL_REC_BIT`.
        REC = 1 << 5,
        /// `IP_TUNNEL_VERSION_BIT`.
        VERSION = 1 << 6,
        /// `IP_TUNNEL_NO_KEY_BIT`.
        NO_KEY = 1 << 7,
        /// `IP_TUNNEL_DONT_FRAGMENT_BIT`.
        DONT_FRAGMENT = 1 << 8,
        /// `IP_TUNNEL_OAM_BIT`.
        OAM = 1 << 9,
        /// `IP_TUNNEL_CRIT_OPT_BIT`.
        CRIT_OPT = 1 << 10,
        /// `IP_TUNNEL_GENEVE_OPT_BIT`.
        GENEVE_OPT = 1 << 11,
        /// `IP_TUNNEL_VXLAN_OPT_BIT`.
        VXLAN_OPT = 1 << 12,
        /// `IP_TUNNEL_NOCACHE_BIT`.
        NOCACHE = 1 << 13,
        /// `IP_TUNNEL_ERSPAN_OPT_BIT`.
        ERSPAN_OPT = 1 << 14,
        /// `IP_TUNNEL_GTP_OPT_BIT`.
        GTP_OPT = 1 << 15,
    }
}

netlink_core::enumeration! {
    /// How checksums stay right when the locator of an address is rewritten. C: `linux/ila.h`.
    pub struct IlaCsumMode: u8 = "ila-csum-mode", prefix "ILA_CSUM_" {
        /// `ILA_CSUM_ADJUST_TRANSPORT`: Correct the checksum of the transport header.
        ADJUST_TRANSPORT = 0,
        /// `ILA_CSUM_NEUTRAL_MAP`: Correct the identifier, and mark it with its checksum-neutral bit.
        NEUTRAL_MAP = 1,
        /// `ILA_CSUM_NO_ACTION`: Leave checksums as they are.
        NO_ACTION = 2,
        /// `ILA_CSUM_NEUTRAL_MAP_AUTO`: Correct the identifier without marking it.
        NEUTRAL_MAP_AUTO = 3,
    }
}

netlink_core::enumeration! {
    /// Type of an ILA identifier. C: `linux/ila.h`.
    pub struct IlaIdentType: u8 = "ila-ident-type", prefix "ILA_ATYPE_" {
        /// `ILA_ATYPE_IID`: Ordinary interface identifier, which is not translated.
        IID = 0,
        /// `ILA_ATYPE_LUID`: Locally unique identifier.
        LUID = 1,
        /// `ILA_ATYPE_VIRT_V4`: Virtual network with IPv4 addresses.
        VIRT_V4 = 2,
        /// `ILA_ATYPE_VIRT_UNI_V6`: Virtual network with unicast IPv6 addresses.
        VIRT_UNI_V6 = 3,
        /// `ILA_ATYPE_VIRT_MULTI_V6`: Virtual network with multicast IPv6 addresses.
        VIRT_MULTI_V6 = 4,
        /// `ILA_ATYPE_NONLOCAL_ADDR`: Address that is not local.
        NONLOCAL_ADDR = 5,
        /// `ILA_ATYPE_RSVD_1`: Reserved.
        RSVD_1 = 6,
        /// `ILA_ATYPE_RSVD_2`: Reserved.
        RSVD_2 = 7,
        /// `ILA_ATYPE_USE_FORMAT`: The type stands in the upper three bits of the identifier itself.
        USE_FORMAT = 32,
    }
}

netlink_core::enumeration! {
    /// Where on its way a packet is translated. C: `linux/ila.h`.
    pub struct IlaHookType: u8 = "ila-hook-type", prefix "ILA_HOOK_" {
        /// `ILA_HOOK_ROUTE_OUTPUT`.
        ROUTE_OUTPUT = 0,
        /// `ILA_HOOK_ROUTE_INPUT`.
        ROUTE_INPUT = 1,
    }
}

netlink_core::enumeration! {
    /// How a segment routing header is added to a packet. C: `linux/seg6_iptunnel.h`.
    pub struct Seg6IptunnelMode: i32 = "seg6-iptunnel-mode", prefix "SEG6_IPTUN_MODE_" {
        /// `SEG6_IPTUN_MODE_INLINE`: Insert the header into the IPv6 packet.
        INLINE = 0,
        /// `SEG6_IPTUN_MODE_ENCAP`: Put the packet into a new IPv6 packet with the header.
        ENCAP = 1,
        /// `SEG6_IPTUN_MODE_L2ENCAP`: Put the whole Ethernet frame into a new IPv6 packet with the header.
        L2ENCAP = 2,
        /// `SEG6_IPTUN_MODE_ENCAP_RED`: As `encap`, but leave the first segment out of the header, as it is the
        /// destination address already.
        ENCAP_RED = 3,
        /// `SEG6_IPTUN_MODE_L2ENCAP_RED`: As `l2encap`, but leave the first segment out of the header.
        L2ENCAP_RED = 4,
    }
}

netlink_core::flags! {
    /// Flags in an IPv6 segment routing header. C: `linux/seg6.h`.
    pub struct Ipv6SrFlags: u8 = "ipv6-sr-flags", prefix "SR6_FLAG1_" {
        /// `SR6_FLAG1_HMAC`: An HMAC TLV follows the segments.
        HMAC = 1 << 3,
        /// `SR6_FLAG1_ALERT`.
        ALERT = 1 << 4,
        /// `SR6_FLAG1_OAM`.
        OAM = 1 << 5,
        /// `SR6_FLAG1_PROTECTED`.
        PROTECTED = 1 << 6,
    }
}

netlink_core::structure! {
    /// IPv6 segment routing header, as it stands in the packet. Of the 16-byte blocks at its end, first-segment + 1
    /// are addresses; TLVs (such as a 40-byte HMAC) may follow them. The whole header has (hdrlen + 1) \* 8 bytes. C:
    /// `struct ipv6_sr_hdr`, `linux/seg6.h`.
    pub struct Ipv6SrHdr = "ipv6-sr-hdr", size 8, tail "segments" {
        /// `nexthdr`: Protocol number of what follows; the kernel fills it in.
        nexthdr: u8 = 0,
        /// `hdrlen`: Length of the header in units of 8 bytes, without the first 8.
        hdrlen: u8 = 1,
        /// `type`: Type of routing header, which is 4.
        r#type: u8 = 2,
        /// `segments_left`: Index of the active segment.
        segments_left: u8 = 3,
        /// `first_segment`: Index of the last entry in the list of segments.
        first_segment: u8 = 4,
        /// `flags`.
        flags: Ipv6SrFlags = 5,
        /// `tag`.
        tag: u16 = 6 be,
    }
}

netlink_core::structure! {
    /// The mode of a segment routing tunnel, followed directly by a complete segment routing header (`ipv6-sr-hdr`),
    /// whose members are repeated here.
    pub struct Seg6IptunnelEncap = "seg6-iptunnel-encap", size 12, tail "segments" {
        /// `mode`.
        mode: Seg6IptunnelMode = 0,
        /// `nexthdr`: Protocol number of what follows; the kernel fills it in.
        nexthdr: u8 = 4,
        /// `hdrlen`: Length of the header in units of 8 bytes, without the first 8.
        hdrlen: u8 = 5,
        /// `type`: Type of routing header, which is 4.
        r#type: u8 = 6,
        /// `segments_left`: Index of the active segment.
        segments_left: u8 = 7,
        /// `first_segment`: Index of the last entry in the list of segments.
        first_segment: u8 = 8,
        /// `flags`.
        flags: Ipv6SrFlags = 9,
        /// `tag`.
        tag: u16 = 10 be,
    }
}

netlink_core::enumeration! {
    /// Behaviour of a local segment (RFC 8986). Of these, the kernel has no code for end-bm, end-s, end-as and end-am.
    /// C: `linux/seg6_local.h`.
    pub struct Seg6LocalAction: u32 = "seg6-local-action", prefix "SEG6_LOCAL_ACTION_" {
        /// `SEG6_LOCAL_ACTION_UNSPEC`.
        UNSPEC = 0,
        /// `SEG6_LOCAL_ACTION_END`: Go on to the next segment.
        END = 1,
        /// `SEG6_LOCAL_ACTION_END_X`: Go on to the next segment through a given IPv6 neighbour.
        END_X = 2,
        /// `SEG6_LOCAL_ACTION_END_T`: Go on to the next segment, looked up in a given table.
        END_T = 3,
        /// `SEG6_LOCAL_ACTION_END_DX2`: Unpack and send the Ethernet frame out of a given device.
        END_DX2 = 4,
        /// `SEG6_LOCAL_ACTION_END_DX6`: Unpack and send to a given IPv6 neighbour.
        END_DX6 = 5,
        /// `SEG6_LOCAL_ACTION_END_DX4`: Unpack and send to a given IPv4 neighbour.
        END_DX4 = 6,
        /// `SEG6_LOCAL_ACTION_END_DT6`: Unpack and look the IPv6 destination up in a table.
        END_DT6 = 7,
        /// `SEG6_LOCAL_ACTION_END_DT4`: Unpack and look the IPv4 destination up in a table.
        END_DT4 = 8,
        /// `SEG6_LOCAL_ACTION_END_B6`: Insert another segment routing header.
        END_B6 = 9,
        /// `SEG6_LOCAL_ACTION_END_B6_ENCAP`: Encapsulate with another segment routing header.
        END_B6_ENCAP = 10,
        /// `SEG6_LOCAL_ACTION_END_BM`: Encapsulate with MPLS labels.
        END_BM = 11,
        /// `SEG6_LOCAL_ACTION_END_S`: Look the last segment up in a table.
        END_S = 12,
        /// `SEG6_LOCAL_ACTION_END_AS`: Static proxy for a function that does not know segment routing.
        END_AS = 13,
        /// `SEG6_LOCAL_ACTION_END_AM`: Masquerading proxy for a function that does not know segment routing.
        END_AM = 14,
        /// `SEG6_LOCAL_ACTION_END_BPF`: Go on to the next segment, then run a BPF program.
        END_BPF = 15,
        /// `SEG6_LOCAL_ACTION_END_DT46`: Unpack and look the destination, IPv4 or IPv6, up in a table.
        END_DT46 = 16,
    }
}

netlink_core::flags! {
    /// Variants of a local segment's behaviour, by the number of their bit. C: `linux/seg6_local.h`.
    pub struct Seg6LocalFlavor: u32 = "seg6-local-flavor", prefix "SEG6_LOCAL_FLV_OP_" {
        /// `SEG6_LOCAL_FLV_OP_PSP`: The last but one segment removes the routing header.
        PSP = 1 << 1,
        /// `SEG6_LOCAL_FLV_OP_USP`: The last segment removes the routing header.
        USP = 1 << 2,
        /// `SEG6_LOCAL_FLV_OP_USD`: The last segment unpacks the packet.
        USD = 1 << 3,
        /// `SEG6_LOCAL_FLV_OP_NEXT_CSID`: The destination address holds several compressed segments, and is shifted to
        /// the next.
        NEXT_CSID = 1 << 4,
    }
}

netlink_core::structure! {
    /// RPL source routing header (RFC 6554), as it stands in the packet. C declares bytes 4 to 7 as bit fields; here
    /// they are whole integers. C: `struct ipv6_rpl_sr_hdr`, `linux/rpl.h`.
    pub struct Ipv6RplSrHdr = "ipv6-rpl-sr-hdr", size 8, tail "segments" {
        /// `nexthdr`: Protocol number of what follows; the kernel fills it in.
        nexthdr: u8 = 0,
        /// `hdrlen`: Length of the header in units of 8 bytes, without the first 8.
        hdrlen: u8 = 1,
        /// `type`: Type of routing header, which is 3.
        r#type: u8 = 2,
        /// `segments_left`: Segments still to visit. A request must count all of them.
        segments_left: u8 = 3,
        /// Leading bytes left out of each address: of all but the last one (`cmpri`) in the upper four bits, of the
        /// last one (`cmpre`) in the lower four. Both must be 0 in a request.
        cmpr: u8 = 4,
        /// Bytes of padding after the last address in the upper four bits (`pad`); the rest is reserved.
        pad_reserved: u8 = 5,
        /// Reserved.
        reserved1: u16 = 6 be,
    }
}

netlink_core::enumeration! {
    /// How a trace option is added to a packet. C: `linux/ioam6_iptunnel.h`.
    pub struct Ioam6IptunnelMode: u8 = "ioam6-iptunnel-mode", prefix "IOAM6_IPTUNNEL_MODE_" {
        /// `IOAM6_IPTUNNEL_MODE_INLINE`: Insert it into the packet.
        INLINE = 1,
        /// `IOAM6_IPTUNNEL_MODE_ENCAP`: Put the packet into a new IPv6 packet with the option.
        ENCAP = 2,
        /// `IOAM6_IPTUNNEL_MODE_AUTO`: Insert into packets of this host, encapsulate forwarded ones.
        AUTO = 3,
    }
}

netlink_core::structure! {
    /// Header of an in-situ OAM trace (RFC 9197), as it stands in the packet. C declares bytes 2 and 3 as bit fields;
    /// here they are whole integers. The room for trace data that follows in a packet is not part of the attribute. C:
    /// `struct ioam6_trace_hdr`, `linux/ioam6.h`.
    pub struct Ioam6TraceHdr = "ioam6-trace-hdr", size 8 {
        /// `namespace_id`: IOAM namespace the trace belongs to.
        namespace_id: u16 = 0 be,
        /// Words of 4 bytes each node adds, in the upper five bits (`nodelen`; the kernel computes it), and the
        /// overflow flag, 0x04.
        nodelen_flags: u8 = 2,
        /// Room left for trace data, in words of 4 bytes, in the lower seven bits.
        remlen: u8 = 3,
        /// `type_be32`: Which data each node adds: a bit for each field, field 0 in the highest bit. The lowest eight
        /// bits are reserved.
        type_be32: u32 = 4 be,
    }
}

netlink_core::attributes! {
    /// MPLS labels to push. C: `MPLS_IPTUNNEL_*`, `linux/mpls_iptunnel.h`.
    pub struct LwtunnelMpls / LwtunnelMplsBuilder = "lwtunnel-mpls", prefix "MPLS_IPTUNNEL_" {
        /// `MPLS_IPTUNNEL_DST`: Label stack, outermost label first.
        DST dst: MplsLabels = 1,
        /// `MPLS_IPTUNNEL_TTL`: TTL of the pushed labels. 0 takes it from the packet; where absent, a sysctl decides.
        TTL ttl: u8 = 2,
    }
}

netlink_core::attributes! {
    /// Parameters for an IPv4 tunnel device in external mode. C: `LWTUNNEL_IP_*`, `linux/lwtunnel.h`.
    pub struct LwtunnelIp / LwtunnelIpBuilder = "lwtunnel-ip", prefix "LWTUNNEL_IP_" {
        /// `LWTUNNEL_IP_ID`: Tunnel id, such as a VXLAN network identifier or a GRE key.
        ID id: Be<u64> = 1,
        /// `LWTUNNEL_IP_DST`: Outer destination address.
        DST dst: Ipv4Addr = 2,
        /// `LWTUNNEL_IP_SRC`: Outer source address.
        SRC src: Ipv4Addr = 3,
        /// `LWTUNNEL_IP_TTL`: Outer time to live.
        TTL ttl: u8 = 4,
        /// `LWTUNNEL_IP_TOS`: Outer type of service.
        TOS tos: u8 = 5,
        /// `LWTUNNEL_IP_FLAGS`.
        FLAGS flags: Be<LwtunnelIpFlag> = 6,
        #[doc(hidden)]
        PAD pad [Unused] = 7,
        /// `LWTUNNEL_IP_OPTS`: Options of one kind of tunnel.
        OPTS opts => Nest<LwtunnelIpOptions> = 8,
    }
}

netlink_core::attributes! {
    /// Parameters for an IPv6 tunnel device in external mode. C: `LWTUNNEL_IP6_*`, `linux/lwtunnel.h`.
    pub struct LwtunnelIp6 / LwtunnelIp6Builder = "lwtunnel-ip6", prefix "LWTUNNEL_IP6_" {
        /// `LWTUNNEL_IP6_ID`: Tunnel id, such as a VXLAN network identifier or a GRE key.
        ID id: Be<u64> = 1,
        /// `LWTUNNEL_IP6_DST`: Outer destination address.
        DST dst: Ipv6Addr = 2,
        /// `LWTUNNEL_IP6_SRC`: Outer source address.
        SRC src: Ipv6Addr = 3,
        /// `LWTUNNEL_IP6_HOPLIMIT`: Outer hop limit.
        HOPLIMIT hoplimit: u8 = 4,
        /// `LWTUNNEL_IP6_TC`: Outer traffic class.
        TC tc: u8 = 5,
        /// `LWTUNNEL_IP6_FLAGS`.
        FLAGS flags: Be<LwtunnelIpFlag> = 6,
        #[doc(hidden)]
        PAD pad [Unused] = 7,
        /// `LWTUNNEL_IP6_OPTS`: Options of one kind of tunnel.
        OPTS opts => Nest<LwtunnelIpOptions> = 8,
    }
}

netlink_core::attributes! {
    /// Options of an IP tunnel, over IPv4 or IPv6. They are of one kind only, and only Geneve may have several. C:
    /// `LWTUNNEL_IP_OPTS_*`, `linux/lwtunnel.h`.
    pub struct LwtunnelIpOptions / LwtunnelIpOptionsBuilder = "lwtunnel-ip-options", prefix "LWTUNNEL_IP_OPTS_" {
        /// `LWTUNNEL_IP_OPTS_GENEVE`: A request has one of these for each option; a reply has a single one, in which
        /// the attributes of all options follow one another.
        GENEVE geneve => Multi<Nest<LwtunnelGeneveOptions>> = 1,
        /// `LWTUNNEL_IP_OPTS_VXLAN`.
        VXLAN vxlan => Nest<LwtunnelVxlanOptions> = 2,
        /// `LWTUNNEL_IP_OPTS_ERSPAN`.
        ERSPAN erspan => Nest<LwtunnelErspanOptions> = 3,
    }
}

netlink_core::attributes! {
    /// Geneve option. All three attributes are required of a request, once each. In a reply class, type and data of
    /// each option follow one another, so the n-th of each belong together. C: `LWTUNNEL_IP_OPT_GENEVE_*`,
    /// `linux/lwtunnel.h`.
    pub struct LwtunnelGeneveOptions / LwtunnelGeneveOptionsBuilder = "lwtunnel-geneve-options", prefix "LWTUNNEL_IP_OPT_GENEVE_" {
        /// `LWTUNNEL_IP_OPT_GENEVE_CLASS`: Namespace of the type.
        CLASS class: Multi<Be<u16>> = 1,
        /// `LWTUNNEL_IP_OPT_GENEVE_TYPE`.
        TYPE r#type: Multi<u8> = 2,
        /// `LWTUNNEL_IP_OPT_GENEVE_DATA`: Content, whose length is a multiple of 4.
        DATA data: Multi<[u8]> = 3,
    }
}

netlink_core::attributes! {
    /// VXLAN option. C: `LWTUNNEL_IP_OPT_VXLAN_*`, `linux/lwtunnel.h`.
    pub struct LwtunnelVxlanOptions / LwtunnelVxlanOptionsBuilder = "lwtunnel-vxlan-options", prefix "LWTUNNEL_IP_OPT_VXLAN_" {
        /// `LWTUNNEL_IP_OPT_VXLAN_GBP`: Group based policy: the policy id in the lower 16 bits, 0x80000 where the
        /// policy was applied, 0x400000 to forbid learning.
        GBP gbp: u32 = 1,
    }
}

netlink_core::attributes! {
    /// ERSPAN option. C: `LWTUNNEL_IP_OPT_ERSPAN_*`, `linux/lwtunnel.h`.
    pub struct LwtunnelErspanOptions / LwtunnelErspanOptionsBuilder = "lwtunnel-erspan-options", prefix "LWTUNNEL_IP_OPT_ERSPAN_" {
        /// `LWTUNNEL_IP_OPT_ERSPAN_VER`: Version of ERSPAN, 1 or 2.
        VER ver: u8 = 1,
        /// `LWTUNNEL_IP_OPT_ERSPAN_INDEX`: Index of the mirrored port (version 1).
        INDEX index: Be<u32> = 2,
        /// `LWTUNNEL_IP_OPT_ERSPAN_DIR`: Direction of the mirrored traffic, 0 ingress and 1 egress (version 2).
        DIR dir: u8 = 3,
        /// `LWTUNNEL_IP_OPT_ERSPAN_HWID`: Id of the hardware engine, 6 bits (version 2).
        HWID hwid: u8 = 4,
    }
}

netlink_core::attributes! {
    /// Identifier-locator addressing. A route uses locator, csum-mode, ident-type and hook-type; locator-match and
    /// ifindex occur in the generic netlink family `ila` only, with which the numbers are shared. C: `ILA_ATTR_*`,
    /// `linux/ila.h`.
    pub struct LwtunnelIla / LwtunnelIlaBuilder = "lwtunnel-ila", prefix "ILA_ATTR_" {
        /// `ILA_ATTR_LOCATOR`: New upper half of the destination address.
        LOCATOR locator: Be<u64> = 1,
        #[doc(hidden)]
        IDENTIFIER identifier [Unused] = 2,
        /// `ILA_ATTR_LOCATOR_MATCH`: Upper half of the addresses to translate.
        LOCATOR_MATCH locator_match: Be<u64> = 3,
        /// `ILA_ATTR_IFINDEX`: Device the packets arrive on.
        IFINDEX ifindex: i32 = 4,
        #[doc(hidden)]
        DIR dir [Unused] = 5,
        #[doc(hidden)]
        PAD pad [Unused] = 6,
        /// `ILA_ATTR_CSUM_MODE`.
        CSUM_MODE csum_mode: IlaCsumMode = 7,
        /// `ILA_ATTR_IDENT_TYPE`.
        IDENT_TYPE ident_type: IlaIdentType = 8,
        /// `ILA_ATTR_HOOK_TYPE`.
        HOOK_TYPE hook_type: IlaHookType = 9,
    }
}

netlink_core::attributes! {
    /// Segment routing header to add. C: `SEG6_IPTUNNEL_*`, `linux/seg6_iptunnel.h`.
    pub struct LwtunnelSeg6 / LwtunnelSeg6Builder = "lwtunnel-seg6", prefix "SEG6_IPTUNNEL_" {
        /// `SEG6_IPTUNNEL_SRH`: Mode of the tunnel and the header.
        SRH srh: Tail<Seg6IptunnelEncap, List<Ipv6Addr>> = 1,
        /// `SEG6_IPTUNNEL_SRC`: Source address of the outer packet; not for inline mode.
        SRC src: Ipv6Addr = 2,
        /// `SEG6_IPTUNNEL_TABLE`: Routing table in which the first segment is looked up.
        TABLE table: u32 = 3,
    }
}

netlink_core::attributes! {
    /// Behaviour of a segment of this node. The action decides which other attributes are required or allowed. C:
    /// `SEG6_LOCAL_*`, `linux/seg6_local.h`.
    pub struct LwtunnelSeg6Local / LwtunnelSeg6LocalBuilder = "lwtunnel-seg6-local", prefix "SEG6_LOCAL_" {
        /// `SEG6_LOCAL_ACTION`.
        ACTION action: Seg6LocalAction = 1,
        /// `SEG6_LOCAL_SRH`: Header to add (end-b6, end-b6-encap).
        SRH srh: Tail<Ipv6SrHdr, List<Ipv6Addr>> = 2,
        /// `SEG6_LOCAL_TABLE`: Table to look the destination up in (end-t, end-dt6).
        TABLE table: u32 = 3,
        /// `SEG6_LOCAL_NH4`: Neighbour to send to (end-dx4).
        NH4 nh4: Ipv4Addr = 4,
        /// `SEG6_LOCAL_NH6`: Neighbour to send to (end-x, end-dx6).
        NH6 nh6: Ipv6Addr = 5,
        /// `SEG6_LOCAL_IIF`: Index of the device packets come back from.
        IIF iif: u32 = 6,
        /// `SEG6_LOCAL_OIF`: Index of the device to send out of (end-dx2).
        OIF oif: u32 = 7,
        /// `SEG6_LOCAL_BPF`: Program to run (end-bpf).
        BPF bpf => Nest<Seg6LocalBpf> = 8,
        /// `SEG6_LOCAL_VRFTABLE`: Table of the VRF to look the destination up in (end-dt4, end-dt6, end-dt46).
        VRFTABLE vrftable: u32 = 9,
        /// `SEG6_LOCAL_COUNTERS`: Packets seen. A request that has all three counters, of whatever value, turns
        /// counting on.
        COUNTERS counters => Nest<Seg6LocalCounters> = 10,
        /// `SEG6_LOCAL_FLAVORS`.
        FLAVORS flavors => Nest<Seg6LocalFlavors> = 11,
    }
}

netlink_core::attributes! {
    /// BPF program of a local segment. C: `SEG6_LOCAL_BPF_*`, `linux/seg6_local.h`.
    pub struct Seg6LocalBpf / Seg6LocalBpfBuilder = "seg6-local-bpf", prefix "SEG6_LOCAL_BPF_" {
        /// `SEG6_LOCAL_BPF_PROG`: File descriptor of the program in a request, id of the program in a reply.
        PROG prog: u32 = 1,
        /// `SEG6_LOCAL_BPF_PROG_NAME`: Any text that names the program for people.
        PROG_NAME prog_name: str = 2,
    }
}

netlink_core::attributes! {
    /// Counters of a local segment. C: `SEG6_LOCAL_CNT_*`, `linux/seg6_local.h`.
    pub struct Seg6LocalCounters / Seg6LocalCountersBuilder = "seg6-local-counters", prefix "SEG6_LOCAL_CNT_" {
        #[doc(hidden)]
        PAD pad [Unused] = 1,
        /// `SEG6_LOCAL_CNT_PACKETS`: Packets handled without error.
        PACKETS packets: u64 = 2 [volatile],
        /// `SEG6_LOCAL_CNT_BYTES`: Bytes in the packets handled without error.
        BYTES bytes: u64 = 3 [volatile],
        /// `SEG6_LOCAL_CNT_ERRORS`: Packets that could not be handled.
        ERRORS errors: u64 = 4 [volatile],
    }
}

netlink_core::attributes! {
    /// Variants of a local segment's behaviour. C: `SEG6_LOCAL_FLV_*`, `linux/seg6_local.h`.
    pub struct Seg6LocalFlavors / Seg6LocalFlavorsBuilder = "seg6-local-flavors", prefix "SEG6_LOCAL_FLV_" {
        /// `SEG6_LOCAL_FLV_OPERATION`.
        OPERATION operation: Seg6LocalFlavor = 1,
        /// `SEG6_LOCAL_FLV_LCBLOCK_BITS`: Bits of the locator block (next-csid). A multiple of 8; 32 where absent.
        LCBLOCK_BITS lcblock_bits: u8 = 2,
        /// `SEG6_LOCAL_FLV_LCNODE_FN_BITS`: Bits of the locator node and function (next-csid). A multiple of 8; 16
        /// where absent.
        LCNODE_FN_BITS lcnode_fn_bits: u8 = 3,
    }
}

netlink_core::attributes! {
    /// BPF programs to run on packets of a route. At least one of the three is required. C: `LWT_BPF_*`,
    /// `linux/lwtunnel.h`.
    pub struct LwtunnelBpf / LwtunnelBpfBuilder = "lwtunnel-bpf", prefix "LWT_BPF_" {
        /// `LWT_BPF_IN`: For packets received.
        IN r#in => Nest<LwtBpfProgram> = 1,
        /// `LWT_BPF_OUT`: For packets of this host, before they are sent.
        OUT out => Nest<LwtBpfProgram> = 2,
        /// `LWT_BPF_XMIT`: For packets about to be sent; may change and redirect them.
        XMIT xmit => Nest<LwtBpfProgram> = 3,
        /// `LWT_BPF_XMIT_HEADROOM`: Bytes to keep free in front of packets for the `xmit` program. Never reported.
        XMIT_HEADROOM xmit_headroom: u32 = 4,
    }
}

netlink_core::attributes! {
    /// A BPF program. A request needs both attributes; a reply has the name only. C: `LWT_BPF_PROG_*`,
    /// `linux/lwtunnel.h`.
    pub struct LwtBpfProgram / LwtBpfProgramBuilder = "lwt-bpf-program", prefix "LWT_BPF_PROG_" {
        /// `LWT_BPF_PROG_FD`: File descriptor of the program.
        FD fd: u32 = 1,
        /// `LWT_BPF_PROG_NAME`: Any text that names the program for people.
        NAME name: str = 2,
    }
}

netlink_core::attributes! {
    /// RPL source routing header to add. C: `RPL_IPTUNNEL_*`, `linux/rpl_iptunnel.h`.
    pub struct LwtunnelRpl / LwtunnelRplBuilder = "lwtunnel-rpl", prefix "RPL_IPTUNNEL_" {
        /// `RPL_IPTUNNEL_SRH`.
        SRH srh: Tail<Ipv6RplSrHdr, List<Ipv6Addr>> = 1,
    }
}

netlink_core::attributes! {
    /// In-situ OAM trace option to add to freq-k of every freq-n packets. C: `IOAM6_IPTUNNEL_*`,
    /// `linux/ioam6_iptunnel.h`.
    pub struct LwtunnelIoam6 / LwtunnelIoam6Builder = "lwtunnel-ioam6", prefix "IOAM6_IPTUNNEL_" {
        /// `IOAM6_IPTUNNEL_MODE`.
        MODE mode: Ioam6IptunnelMode = 1,
        /// `IOAM6_IPTUNNEL_DST`: Destination address of the outer packet; not for inline mode, required for the
        /// others.
        DST dst: Ipv6Addr = 2,
        /// `IOAM6_IPTUNNEL_TRACE`: Header of the trace.
        TRACE trace: Ioam6TraceHdr = 3,
        /// `IOAM6_IPTUNNEL_FREQ_K`: At most freq-n; 1 where both are absent.
        FREQ_K freq_k: u32 = 4,
        /// `IOAM6_IPTUNNEL_FREQ_N`: 1 where both are absent.
        FREQ_N freq_n: u32 = 5,
        /// `IOAM6_IPTUNNEL_SRC`: Source address of the outer packet; not for inline mode, chosen by the kernel where
        /// absent.
        SRC src: Ipv6Addr = 6,
    }
}

netlink_core::attributes! {
    /// Parameters for an xfrm device in external mode. C: `LWT_XFRM_*`, `linux/lwtunnel.h`.
    pub struct LwtunnelXfrm / LwtunnelXfrmBuilder = "lwtunnel-xfrm", prefix "LWT_XFRM_" {
        /// `LWT_XFRM_IF_ID`: Interface id that IPsec policies and states are matched with. Required.
        IF_ID if_id: u32 = 1,
        /// `LWT_XFRM_LINK`: Index of the underlying device.
        LINK link: u32 = 2,
    }
}

netlink_core::choice! {
    /// Formats by `encap-type`.
    pub enum LwtunnelEncap / LwtunnelEncapBuilder = "lwtunnel-encap", selector "encap-type" {
        LwtunnelMpls lwtunnel_mpls => LwtunnelMpls = Number(1),
        LwtunnelIp lwtunnel_ip => LwtunnelIp = Number(2),
        LwtunnelIla lwtunnel_ila => LwtunnelIla = Number(3),
        LwtunnelIp6 lwtunnel_ip6 => LwtunnelIp6 = Number(4),
        LwtunnelSeg6 lwtunnel_seg6 => LwtunnelSeg6 = Number(5),
        LwtunnelBpf lwtunnel_bpf => LwtunnelBpf = Number(6),
        LwtunnelSeg6Local lwtunnel_seg6_local => LwtunnelSeg6Local = Number(7),
        LwtunnelRpl lwtunnel_rpl => LwtunnelRpl = Number(8),
        LwtunnelIoam6 lwtunnel_ioam6 => LwtunnelIoam6 = Number(9),
        LwtunnelXfrm lwtunnel_xfrm => LwtunnelXfrm = Number(10),
    }
}
