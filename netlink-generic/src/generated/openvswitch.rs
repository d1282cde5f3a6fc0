//! What the families of Open vSwitch share: the header of their messages, what a packet is matched by, and what is
//! done with it.
//!
//! Printed by `cargo xtask codegen` from `specs/openvswitch.yaml`. Not to be edited.

use core::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use netlink_core::common::{ErspanMetadata, Ethertype, IpProtocol};
use netlink_core::{Be, Flag, List, MacAddress, Nest, Opaque, Unused};

netlink_core::structure! {
    /// What precedes the attributes in all families of Open vSwitch. C: `struct ovs_header`, `linux/openvswitch.h`.
    pub struct OvsHeader = "ovs-header", size 4 {
        /// `dp_ifindex`: Number of the datapath's interface; 0 where a name says which.
        dp_ifindex: i32 = 0,
    }
}

netlink_core::structure! {
    /// Packets and bytes. C: `struct ovs_flow_stats`, `linux/openvswitch.h`.
    pub struct OvsFlowStats = "ovs-flow-stats", size 16, prefix "n_" {
        /// `n_packets`.
        packets: u64 = 0 [volatile],
        /// `n_bytes`.
        bytes: u64 = 8 [volatile],
    }
}

netlink_core::structure! {
    /// Addresses of the link layer. C: `struct ovs_key_ethernet`, `linux/openvswitch.h`.
    pub struct OvsKeyEthernet = "ovs-key-ethernet", size 12, prefix "eth_" {
        /// `eth_src`.
        src: MacAddress = 0,
        /// `eth_dst`.
        dst: MacAddress = 6,
    }
}

netlink_core::structure! {
    /// An entry of a stack of labels. C: `struct ovs_key_mpls`, `linux/openvswitch.h`.
    pub struct OvsKeyMpls = "ovs-key-mpls", size 4 {
        /// `mpls_lse`: Label, traffic class, bottom of stack and hops to live, as in the packet.
        mpls_lse: u32 = 0 be,
    }
}

netlink_core::structure! {
    /// Fields of IPv4. C: `struct ovs_key_ipv4`, `linux/openvswitch.h`.
    pub struct OvsKeyIpv4 = "ovs-key-ipv4", size 12, prefix "ipv4_" {
        /// `ipv4_src`.
        src: Ipv4Addr = 0,
        /// `ipv4_dst`.
        dst: Ipv4Addr = 4,
        /// `ipv4_proto`.
        proto: IpProtocol as u8 = 8,
        /// `ipv4_tos`.
        tos: u8 = 9,
        /// `ipv4_ttl`.
        ttl: u8 = 10,
        /// `ipv4_frag`.
        frag: OvsFragType = 11,
    }
}

netlink_core::structure! {
    /// Fields of IPv6. C: `struct ovs_key_ipv6`, `linux/openvswitch.h`.
    pub struct OvsKeyIpv6 = "ovs-key-ipv6", size 40, prefix "ipv6_" {
        /// `ipv6_src`.
        src: Ipv6Addr = 0,
        /// `ipv6_dst`.
        dst: Ipv6Addr = 16,
        /// `ipv6_label`.
        label: u32 = 32 be,
        /// `ipv6_proto`.
        proto: IpProtocol as u8 = 36,
        /// `ipv6_tclass`.
        tclass: u8 = 37,
        /// `ipv6_hlimit`.
        hlimit: u8 = 38,
        /// `ipv6_frag`.
        frag: OvsFragType = 39,
    }
}

netlink_core::structure! {
    /// Extension headers of IPv6. C: `struct ovs_key_ipv6_exthdrs`, `linux/openvswitch.h`.
    pub struct OvsKeyIpv6Exthdrs = "ovs-key-ipv6-exthdrs", size 2 {
        /// `hdrs`: A bit for each kind (OFPIEH_\*).
        hdrs: u16 = 0,
    }
}

netlink_core::enumeration! {
    /// Whether a packet is a fragment. C: `linux/openvswitch.h`.
    pub struct OvsFragType: u8 = "ovs-frag-type", prefix "OVS_FRAG_TYPE_" {
        /// `OVS_FRAG_TYPE_NONE`.
        NONE = 0,
        /// `OVS_FRAG_TYPE_FIRST`.
        FIRST = 1,
        /// `OVS_FRAG_TYPE_LATER`.
        LATER = 2,
        /// As a mask.
        ANY = 255,
    }
}

netlink_core::structure! {
    /// Ports of TCP. C: `struct ovs_key_tcp`, `linux/openvswitch.h`.
    pub struct OvsKeyTcp = "ovs-key-tcp", size 4, prefix "tcp_" {
        /// `tcp_src`.
        src: u16 = 0 be,
        /// `tcp_dst`.
        dst: u16 = 2 be,
    }
}

netlink_core::structure! {
    /// Ports of UDP. C: `struct ovs_key_udp`, `linux/openvswitch.h`.
    pub struct OvsKeyUdp = "ovs-key-udp", size 4, prefix "udp_" {
        /// `udp_src`.
        src: u16 = 0 be,
        /// `udp_dst`.
        dst: u16 = 2 be,
    }
}

netlink_core::structure! {
    /// Ports of SCTP. C: `struct ovs_key_sctp`, `linux/openvswitch.h`.
    pub struct OvsKeySctp = "ovs-key-sctp", size 4 {
        /// `sctp_src`.
        sctp_src: u16 = 0 be,
        /// `sctp_dst`.
        sctp_dst: u16 = 2 be,
    }
}

netlink_core::structure! {
    /// Type and code of ICMP. C: `struct ovs_key_icmp`, `linux/openvswitch.h`.
    pub struct OvsKeyIcmp = "ovs-key-icmp", size 2 {
        /// `icmp_type`.
        icmp_type: u8 = 0,
        /// `icmp_code`.
        icmp_code: u8 = 1,
    }
}

netlink_core::structure! {
    /// Type and code of ICMPv6. C: `struct ovs_key_icmpv6`, `linux/openvswitch.h`.
    pub struct OvsKeyIcmpv6 = "ovs-key-icmpv6", size 2 {
        /// `icmpv6_type`.
        icmpv6_type: u8 = 0,
        /// `icmpv6_code`.
        icmpv6_code: u8 = 1,
    }
}

netlink_core::structure! {
    /// Fields of ARP. C: `struct ovs_key_arp`, `linux/openvswitch.h`.
    pub struct OvsKeyArp = "ovs-key-arp", size 24, prefix "arp_" {
        /// `arp_sip`.
        sip: Ipv4Addr = 0,
        /// `arp_tip`.
        tip: Ipv4Addr = 4,
        /// `arp_op`.
        op: u16 = 8 be,
        /// `arp_sha`.
        sha: MacAddress = 10,
        /// `arp_tha`.
        tha: MacAddress = 16,
    }
}

netlink_core::structure! {
    /// Fields of neighbour discovery. C: `struct ovs_key_nd`, `linux/openvswitch.h`.
    pub struct OvsKeyNd = "ovs-key-nd", size 28, prefix "nd_" {
        /// `nd_target`.
        target: Ipv6Addr = 0,
        /// `nd_sll`.
        sll: MacAddress = 16,
        /// `nd_tll`.
        tll: MacAddress = 22,
    }
}

netlink_core::structure! {
    /// Metadata of a fixed length. C: `struct ovs_nsh_key_md1`, `linux/openvswitch.h`.
    pub struct OvsNshKeyMd1 = "ovs-nsh-key-md1", size 16 {
        /// `context`.
        context: [u32; 4] = 0 be,
    }
}

netlink_core::structure! {
    /// Fields of the network service header. C: `struct ovs_nsh_key_base`, `linux/openvswitch.h`.
    pub struct OvsNshKeyBase = "ovs-nsh-key-base", size 8 {
        /// `flags`.
        flags: u8 = 0,
        /// `ttl`.
        ttl: u8 = 1,
        /// `mdtype`: Kind of the metadata.
        mdtype: u8 = 2,
        /// `np`: Protocol that follows.
        np: u8 = 3,
        /// `path_hdr`: Service path and index.
        path_hdr: u32 = 4 be,
    }
}

netlink_core::structure! {
    /// Labels to set on a connection.
    pub struct OvsCtLabels = "ovs-ct-labels", size 32 {
        /// `value`.
        value: Opaque<16> = 0,
        /// `mask`: The bits that are set.
        mask: Opaque<16> = 16,
    }
}

netlink_core::structure! {
    /// A mark to set on a connection.
    pub struct OvsCtMark = "ovs-ct-mark", size 8 {
        /// `value`.
        value: u32 = 0,
        /// `mask`: The bits that are set.
        mask: u32 = 4,
    }
}

netlink_core::structure! {
    /// Labels of a tracked connection. C: `struct ovs_key_ct_labels`, `linux/openvswitch.h`.
    pub struct OvsKeyCtLabels = "ovs-key-ct-labels", size 16 {
        /// `ct_labels`.
        ct_labels: Opaque<16> = 0,
    }
}

netlink_core::structure! {
    /// Original addresses and ports of a tracked connection. C: `struct ovs_key_ct_tuple_ipv4`, `linux/openvswitch.h`.
    pub struct OvsKeyCtTupleIpv4 = "ovs-key-ct-tuple-ipv4", size 16 {
        /// `ipv4_src`.
        ipv4_src: Ipv4Addr = 0,
        /// `ipv4_dst`.
        ipv4_dst: Ipv4Addr = 4,
        /// `src_port`.
        src_port: u16 = 8 be,
        /// `dst_port`.
        dst_port: u16 = 10 be,
        /// `ipv4_proto`.
        ipv4_proto: IpProtocol as u8 = 12,
    }
}

netlink_core::structure! {
    /// Original addresses and ports of a tracked connection. C: `struct ovs_key_ct_tuple_ipv6`, `linux/openvswitch.h`.
    pub struct OvsKeyCtTupleIpv6 = "ovs-key-ct-tuple-ipv6", size 40 {
        /// `ipv6_src`.
        ipv6_src: Ipv6Addr = 0,
        /// `ipv6_dst`.
        ipv6_dst: Ipv6Addr = 16,
        /// `src_port`.
        src_port: u16 = 32 be,
        /// `dst_port`.
        dst_port: u16 = 34 be,
        /// `ipv6_proto`.
        ipv6_proto: IpProtocol as u8 = 36,
    }
}

netlink_core::structure! {
    /// A VLAN tag. C: `struct ovs_action_push_vlan`, `linux/openvswitch.h`.
    pub struct OvsActionPushVlan = "ovs-action-push-vlan", size 4 {
        /// `vlan_tpid`.
        vlan_tpid: Ethertype = 0 be,
        /// `vlan_tci`: Priority, a bit that has to be set, and number of the VLAN.
        vlan_tci: u16 = 2 be,
    }
}

netlink_core::structure! {
    /// A hash to compute. C: `struct ovs_action_hash`, `linux/openvswitch.h`.
    pub struct OvsActionHash = "ovs-action-hash", size 8 {
        /// `hash_alg`.
        hash_alg: OvsHashAlg = 0,
        /// `hash_basis`.
        hash_basis: u32 = 4,
    }
}

netlink_core::enumeration! {
    /// What is hashed. C: `linux/openvswitch.h`.
    pub struct OvsHashAlg: u32 = "ovs-hash-alg", prefix "OVS_HASH_ALG_" {
        /// `OVS_HASH_ALG_L4`: Addresses and ports.
        L4 = 0,
        /// `OVS_HASH_ALG_SYM_L4`: The same, alike for both directions.
        SYM_L4 = 1,
    }
}

netlink_core::structure! {
    /// An entry to put on a stack of labels. C: `struct ovs_action_push_mpls`, `linux/openvswitch.h`.
    pub struct OvsActionPushMpls = "ovs-action-push-mpls", size 8 {
        /// `mpls_lse`.
        mpls_lse: u32 = 0 be,
        /// `mpls_ethertype`.
        mpls_ethertype: u16 = 4 be,
    }
}

netlink_core::structure! {
    /// An entry of a stack of labels to put before a packet. C: `struct ovs_action_add_mpls`, `linux/openvswitch.h`.
    pub struct OvsActionAddMpls = "ovs-action-add-mpls", size 8 {
        /// `mpls_lse`.
        mpls_lse: u32 = 0 be,
        /// `mpls_ethertype`.
        mpls_ethertype: u16 = 4 be,
        /// `tun_flags`.
        tun_flags: MplsFlags = 6,
    }
}

netlink_core::structure! {
    /// A header of the link layer. C: `struct ovs_action_push_eth`, `linux/openvswitch.h`.
    pub struct OvsActionPushEth = "ovs-action-push-eth", size 12 {
        /// `addresses`.
        addresses: OvsKeyEthernet = 0,
    }
}

netlink_core::structure! {
    /// How much of a packet is kept. C: `struct ovs_action_trunc`, `linux/openvswitch.h`.
    pub struct OvsActionTrunc = "ovs-action-trunc", size 4 {
        /// `max_len`: Bytes.
        max_len: u32 = 0,
    }
}

netlink_core::flags! {
    /// Where it is put. C: `linux/openvswitch.h`.
    pub struct MplsFlags: u16 = "mpls-flags", prefix "OVS_MPLS_" {
        /// `OVS_MPLS_L3_TUNNEL_FLAG_MASK`: Before the network header, else before that of the link.
        L3_TUNNEL_FLAG_MASK = 1 << 0,
    }
}

netlink_core::flags! {
    /// State of a tracked connection. C: `linux/openvswitch.h`.
    pub struct CtStateFlags: u32 = "ct-state-flags", prefix "OVS_CS_F_" {
        /// `OVS_CS_F_NEW`.
        NEW = 1 << 0,
        /// `OVS_CS_F_ESTABLISHED`.
        ESTABLISHED = 1 << 1,
        /// `OVS_CS_F_RELATED`.
        RELATED = 1 << 2,
        /// `OVS_CS_F_REPLY_DIR`.
        REPLY_DIR = 1 << 3,
        /// `OVS_CS_F_INVALID`.
        INVALID = 1 << 4,
        /// `OVS_CS_F_TRACKED`: The packet has been tracked; without it the others say nothing.
        TRACKED = 1 << 5,
        /// `OVS_CS_F_SRC_NAT`.
        SRC_NAT = 1 << 6,
        /// `OVS_CS_F_DST_NAT`.
        DST_NAT = 1 << 7,
    }
}

netlink_core::attributes! {
    /// What a packet is matched by; as a mask, which bits of it count. C: `OVS_KEY_ATTR_*`, `linux/openvswitch.h`.
    pub struct Key / KeyBuilder = "key", prefix "OVS_KEY_ATTR_" {
        /// `OVS_KEY_ATTR_ENCAP`: What is inside a VLAN.
        ENCAP encap => Nest<Key> = 1,
        /// `OVS_KEY_ATTR_PRIORITY`.
        PRIORITY priority: u32 = 2,
        /// `OVS_KEY_ATTR_IN_PORT`: Port of the datapath it came in by.
        IN_PORT in_port: u32 = 3,
        /// `OVS_KEY_ATTR_ETHERNET`.
        ETHERNET ethernet: OvsKeyEthernet = 4,
        /// `OVS_KEY_ATTR_VLAN`: Priority, a bit that says there is a tag, and number of the VLAN.
        VLAN vlan: Be<u16> = 5,
        /// `OVS_KEY_ATTR_ETHERTYPE`.
        ETHERTYPE ethertype: Be<Ethertype> = 6,
        /// `OVS_KEY_ATTR_IPV4`.
        IPV4 ipv4: OvsKeyIpv4 = 7,
        /// `OVS_KEY_ATTR_IPV6`.
        IPV6 ipv6: OvsKeyIpv6 = 8,
        /// `OVS_KEY_ATTR_TCP`.
        TCP tcp: OvsKeyTcp = 9,
        /// `OVS_KEY_ATTR_UDP`.
        UDP udp: OvsKeyUdp = 10,
        /// `OVS_KEY_ATTR_ICMP`.
        ICMP icmp: OvsKeyIcmp = 11,
        /// `OVS_KEY_ATTR_ICMPV6`.
        ICMPV6 icmpv6: OvsKeyIcmpv6 = 12,
        /// `OVS_KEY_ATTR_ARP`.
        ARP arp: OvsKeyArp = 13,
        /// `OVS_KEY_ATTR_ND`.
        ND nd: OvsKeyNd = 14,
        /// `OVS_KEY_ATTR_SKB_MARK`.
        SKB_MARK skb_mark: u32 = 15,
        /// `OVS_KEY_ATTR_TUNNEL`.
        TUNNEL tunnel => Nest<TunnelKey> = 16,
        /// `OVS_KEY_ATTR_SCTP`.
        SCTP sctp: OvsKeySctp = 17,
        /// `OVS_KEY_ATTR_TCP_FLAGS`: Flags of TCP in the lower 12 bits.
        TCP_FLAGS tcp_flags: Be<u16> = 18,
        /// `OVS_KEY_ATTR_DP_HASH`: A hash the datapath computed.
        DP_HASH dp_hash: u32 = 19,
        /// `OVS_KEY_ATTR_RECIRC_ID`: Which pass through the datapath it is.
        RECIRC_ID recirc_id: u32 = 20,
        /// `OVS_KEY_ATTR_MPLS`: Stack of labels.
        MPLS mpls: List<OvsKeyMpls> = 21,
        /// `OVS_KEY_ATTR_CT_STATE`.
        CT_STATE ct_state: CtStateFlags = 22,
        /// `OVS_KEY_ATTR_CT_ZONE`: Zone of the tracked connection.
        CT_ZONE ct_zone: u16 = 23,
        /// `OVS_KEY_ATTR_CT_MARK`.
        CT_MARK ct_mark: u32 = 24,
        /// `OVS_KEY_ATTR_CT_LABELS`.
        CT_LABELS ct_labels: OvsKeyCtLabels = 25,
        /// `OVS_KEY_ATTR_CT_ORIG_TUPLE_IPV4`.
        CT_ORIG_TUPLE_IPV4 ct_orig_tuple_ipv4: OvsKeyCtTupleIpv4 = 26,
        /// `OVS_KEY_ATTR_CT_ORIG_TUPLE_IPV6`.
        CT_ORIG_TUPLE_IPV6 ct_orig_tuple_ipv6: OvsKeyCtTupleIpv6 = 27,
        /// `OVS_KEY_ATTR_NSH`.
        NSH nsh => Nest<OvsNshKey> = 28,
        /// `OVS_KEY_ATTR_PACKET_TYPE`: Not in use by the kernel.
        PACKET_TYPE packet_type: Be<u32> = 29,
        /// `OVS_KEY_ATTR_ND_EXTENSIONS`: Not in use by the kernel.
        ND_EXTENSIONS nd_extensions: [u8] = 30,
        #[doc(hidden)]
        TUNNEL_INFO tunnel_info [Unused] = 31,
        /// `OVS_KEY_ATTR_IPV6_EXTHDRS`.
        IPV6_EXTHDRS ipv6_exthdrs: OvsKeyIpv6Exthdrs = 32,
    }
}

netlink_core::attributes! {
    /// What is done with a packet, in the order given. C: `OVS_ACTION_ATTR_*`, `linux/openvswitch.h`.
    pub struct Action / ActionBuilder = "action", prefix "OVS_ACTION_ATTR_" {
        /// `OVS_ACTION_ATTR_OUTPUT`: Send it out of a port.
        OUTPUT output: u32 = 1,
        /// `OVS_ACTION_ATTR_USERSPACE`: Give it to a program.
        USERSPACE userspace => Nest<Userspace> = 2,
        /// `OVS_ACTION_ATTR_SET`: Change a field.
        SET set => Nest<Key> = 3,
        /// `OVS_ACTION_ATTR_PUSH_VLAN`.
        PUSH_VLAN push_vlan: OvsActionPushVlan = 4,
        /// `OVS_ACTION_ATTR_POP_VLAN`.
        POP_VLAN pop_vlan: Flag = 5,
        /// `OVS_ACTION_ATTR_SAMPLE`.
        SAMPLE sample => Nest<Sample> = 6,
        /// `OVS_ACTION_ATTR_RECIRC`: Match it again, with this number.
        RECIRC recirc: u32 = 7,
        /// `OVS_ACTION_ATTR_HASH`.
        HASH hash: OvsActionHash = 8,
        /// `OVS_ACTION_ATTR_PUSH_MPLS`.
        PUSH_MPLS push_mpls: OvsActionPushMpls = 9,
        /// `OVS_ACTION_ATTR_POP_MPLS`: Take a label off; the ethertype of what follows.
        POP_MPLS pop_mpls: Be<Ethertype> = 10,
        /// `OVS_ACTION_ATTR_SET_MASKED`: Change bits of a field: twice as long as in `set`, value and mask.
        SET_MASKED set_masked => Nest<Key> = 11,
        /// `OVS_ACTION_ATTR_CT`: Track the connection.
        CT ct => Nest<Ct> = 12,
        /// `OVS_ACTION_ATTR_TRUNC`.
        TRUNC trunc: OvsActionTrunc = 13,
        /// `OVS_ACTION_ATTR_PUSH_ETH`.
        PUSH_ETH push_eth: OvsActionPushEth = 14,
        /// `OVS_ACTION_ATTR_POP_ETH`.
        POP_ETH pop_eth: Flag = 15,
        /// `OVS_ACTION_ATTR_CT_CLEAR`.
        CT_CLEAR ct_clear: Flag = 16,
        /// `OVS_ACTION_ATTR_PUSH_NSH`.
        PUSH_NSH push_nsh => Nest<OvsNshKey> = 17,
        /// `OVS_ACTION_ATTR_POP_NSH`.
        POP_NSH pop_nsh: Flag = 18,
        /// `OVS_ACTION_ATTR_METER`: Number of the meter that may drop it.
        METER meter: u32 = 19,
        /// `OVS_ACTION_ATTR_CLONE`: Do this with a copy.
        CLONE clone => Nest<Action> = 20,
        /// `OVS_ACTION_ATTR_CHECK_PKT_LEN`.
        CHECK_PKT_LEN check_pkt_len => Nest<CheckPktLen> = 21,
        /// `OVS_ACTION_ATTR_ADD_MPLS`.
        ADD_MPLS add_mpls: OvsActionAddMpls = 22,
        /// `OVS_ACTION_ATTR_DEC_TTL`.
        DEC_TTL dec_ttl => Nest<DecTtl> = 23,
        /// `OVS_ACTION_ATTR_DROP`: Drop it; the reason, 0 or an error.
        DROP drop: u32 = 24,
        /// `OVS_ACTION_ATTR_PSAMPLE`: Give a sample of it to listeners.
        PSAMPLE psample => Nest<Psample> = 25,
    }
}

netlink_core::attributes! {
    /// The header of a tunnel. C: `OVS_TUNNEL_KEY_ATTR_*`, `linux/openvswitch.h`.
    pub struct TunnelKey / TunnelKeyBuilder = "tunnel-key", prefix "OVS_TUNNEL_KEY_ATTR_" {
        /// `OVS_TUNNEL_KEY_ATTR_ID`.
        ID id: Be<u64> = 0,
        /// `OVS_TUNNEL_KEY_ATTR_IPV4_SRC`.
        IPV4_SRC ipv4_src: Ipv4Addr = 1,
        /// `OVS_TUNNEL_KEY_ATTR_IPV4_DST`.
        IPV4_DST ipv4_dst: Ipv4Addr = 2,
        /// `OVS_TUNNEL_KEY_ATTR_TOS`.
        TOS tos: u8 = 3,
        /// `OVS_TUNNEL_KEY_ATTR_TTL`.
        TTL ttl: u8 = 4,
        /// `OVS_TUNNEL_KEY_ATTR_DONT_FRAGMENT`.
        DONT_FRAGMENT dont_fragment: Flag = 5,
        /// `OVS_TUNNEL_KEY_ATTR_CSUM`.
        CSUM csum: Flag = 6,
        /// `OVS_TUNNEL_KEY_ATTR_OAM`.
        OAM oam: Flag = 7,
        /// `OVS_TUNNEL_KEY_ATTR_GENEVE_OPTS`: Options, as in the packet.
        GENEVE_OPTS geneve_opts: [u8] = 8,
        /// `OVS_TUNNEL_KEY_ATTR_TP_SRC`.
        TP_SRC tp_src: Be<u16> = 9,
        /// `OVS_TUNNEL_KEY_ATTR_TP_DST`.
        TP_DST tp_dst: Be<u16> = 10,
        /// `OVS_TUNNEL_KEY_ATTR_VXLAN_OPTS`.
        VXLAN_OPTS vxlan_opts => Nest<VxlanExt> = 11,
        /// `OVS_TUNNEL_KEY_ATTR_IPV6_SRC`.
        IPV6_SRC ipv6_src: Ipv6Addr = 12,
        /// `OVS_TUNNEL_KEY_ATTR_IPV6_DST`.
        IPV6_DST ipv6_dst: Ipv6Addr = 13,
        #[doc(hidden)]
        PAD pad [Unused] = 14,
        /// `OVS_TUNNEL_KEY_ATTR_ERSPAN_OPTS`: Metadata of ERSPAN.
        ERSPAN_OPTS erspan_opts: ErspanMetadata = 15,
        /// `OVS_TUNNEL_KEY_ATTR_IPV4_INFO_BRIDGE`: It is a tunnel without a remote address.
        IPV4_INFO_BRIDGE ipv4_info_bridge: Flag = 16,
    }
}

netlink_core::attributes! {
    /// Do one thing or another by the length of a packet. C: `OVS_CHECK_PKT_LEN_ATTR_*`, `linux/openvswitch.h`.
    pub struct CheckPktLen / CheckPktLenBuilder = "check-pkt-len", prefix "OVS_CHECK_PKT_LEN_ATTR_" {
        /// `OVS_CHECK_PKT_LEN_ATTR_PKT_LEN`: Bytes.
        PKT_LEN pkt_len: u16 = 1,
        /// `OVS_CHECK_PKT_LEN_ATTR_ACTIONS_IF_GREATER`.
        ACTIONS_IF_GREATER actions_if_greater => Nest<Action> = 2,
        /// `OVS_CHECK_PKT_LEN_ATTR_ACTIONS_IF_LESS_EQUAL`.
        ACTIONS_IF_LESS_EQUAL actions_if_less_equal => Nest<Action> = 3,
    }
}

netlink_core::attributes! {
    /// Do something with some of the packets. C: `OVS_SAMPLE_ATTR_*`, `linux/openvswitch.h`.
    pub struct Sample / SampleBuilder = "sample", prefix "OVS_SAMPLE_ATTR_" {
        /// `OVS_SAMPLE_ATTR_PROBABILITY`: Share of the packets, of 4294967295.
        PROBABILITY probability: u32 = 1,
        /// `OVS_SAMPLE_ATTR_ACTIONS`.
        ACTIONS actions => Nest<Action> = 2,
    }
}

netlink_core::attributes! {
    /// Give a packet to a program. C: `OVS_USERSPACE_ATTR_*`, `linux/openvswitch.h`.
    pub struct Userspace / UserspaceBuilder = "userspace", prefix "OVS_USERSPACE_ATTR_" {
        /// `OVS_USERSPACE_ATTR_PID`: Port of its socket.
        PID pid: u32 = 1,
        /// `OVS_USERSPACE_ATTR_USERDATA`: Given along with it.
        USERDATA userdata: [u8] = 2,
        /// `OVS_USERSPACE_ATTR_EGRESS_TUN_PORT`: Port whose tunnel header is given along.
        EGRESS_TUN_PORT egress_tun_port: u32 = 3,
        /// `OVS_USERSPACE_ATTR_ACTIONS`: The actions are given along.
        ACTIONS actions: Flag = 4,
    }
}

netlink_core::attributes! {
    /// The network service header. C: `OVS_NSH_KEY_ATTR_*`, `linux/openvswitch.h`.
    pub struct OvsNshKey / OvsNshKeyBuilder = "ovs-nsh-key", prefix "OVS_NSH_KEY_ATTR_" {
        /// `OVS_NSH_KEY_ATTR_BASE`.
        BASE base: OvsNshKeyBase = 1,
        /// `OVS_NSH_KEY_ATTR_MD1`.
        MD1 md1: OvsNshKeyMd1 = 2,
        /// `OVS_NSH_KEY_ATTR_MD2`: Metadata of varying length, as in the packet.
        MD2 md2: [u8] = 3,
    }
}

netlink_core::attributes! {
    /// Track the connection of a packet. C: `OVS_CT_ATTR_*`, `linux/openvswitch.h`.
    pub struct Ct / CtBuilder = "ct", prefix "OVS_CT_ATTR_" {
        /// `OVS_CT_ATTR_COMMIT`: Remember it.
        COMMIT commit: Flag = 1,
        /// `OVS_CT_ATTR_ZONE`.
        ZONE zone: u16 = 2,
        /// `OVS_CT_ATTR_MARK`.
        MARK mark: OvsCtMark = 3,
        /// `OVS_CT_ATTR_LABELS`.
        LABELS labels: OvsCtLabels = 4,
        /// `OVS_CT_ATTR_HELPER`: Name of a helper.
        HELPER helper: str = 5,
        /// `OVS_CT_ATTR_NAT`.
        NAT nat => Nest<Nat> = 6,
        /// `OVS_CT_ATTR_FORCE_COMMIT`: Also where it is known in the other direction.
        FORCE_COMMIT force_commit: Flag = 7,
        /// `OVS_CT_ATTR_EVENTMASK`: Which events are told to listeners, a bit for each (IPCT_\*).
        EVENTMASK eventmask: u32 = 8,
        /// `OVS_CT_ATTR_TIMEOUT`: Name of a policy of timeouts.
        TIMEOUT timeout: str = 9,
    }
}

netlink_core::attributes! {
    /// Translate addresses. C: `OVS_NAT_ATTR_*`, `linux/openvswitch.h`.
    pub struct Nat / NatBuilder = "nat", prefix "OVS_NAT_ATTR_" {
        /// `OVS_NAT_ATTR_SRC`.
        SRC src: Flag = 1,
        /// `OVS_NAT_ATTR_DST`.
        DST dst: Flag = 2,
        /// `OVS_NAT_ATTR_IP_MIN`.
        IP_MIN ip_min: IpAddr = 3,
        /// `OVS_NAT_ATTR_IP_MAX`.
        IP_MAX ip_max: IpAddr = 4,
        /// `OVS_NAT_ATTR_PROTO_MIN`.
        PROTO_MIN proto_min: u16 = 5,
        /// `OVS_NAT_ATTR_PROTO_MAX`.
        PROTO_MAX proto_max: u16 = 6,
        /// `OVS_NAT_ATTR_PERSISTENT`: Choose by address alone, so that a restart changes nothing.
        PERSISTENT persistent: Flag = 7,
        /// `OVS_NAT_ATTR_PROTO_HASH`.
        PROTO_HASH proto_hash: Flag = 8,
        /// `OVS_NAT_ATTR_PROTO_RANDOM`.
        PROTO_RANDOM proto_random: Flag = 9,
    }
}

netlink_core::attributes! {
    /// Decrease the hops to live. C: `OVS_DEC_TTL_ATTR_*`, `linux/openvswitch.h`.
    pub struct DecTtl / DecTtlBuilder = "dec-ttl", prefix "OVS_DEC_TTL_ATTR_" {
        /// `OVS_DEC_TTL_ATTR_ACTION`: What is done where none are left.
        ACTION action => Nest<Action> = 1,
    }
}

netlink_core::attributes! {
    /// Options of VXLAN. C: `OVS_VXLAN_EXT_*`, `linux/openvswitch.h`.
    pub struct VxlanExt / VxlanExtBuilder = "vxlan-ext", prefix "OVS_VXLAN_EXT_" {
        /// `OVS_VXLAN_EXT_GBP`: Group of policies.
        GBP gbp: u32 = 1,
    }
}

netlink_core::attributes! {
    /// A sample. C: `OVS_PSAMPLE_ATTR_*`, `linux/openvswitch.h`.
    pub struct Psample / PsampleBuilder = "psample", prefix "OVS_PSAMPLE_ATTR_" {
        /// `OVS_PSAMPLE_ATTR_GROUP`.
        GROUP group: u32 = 1,
        /// `OVS_PSAMPLE_ATTR_COOKIE`: Up to 16 bytes that are given along.
        COOKIE cookie: [u8] = 2,
    }
}
