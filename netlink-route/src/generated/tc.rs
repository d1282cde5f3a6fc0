//! Traffic control: queueing disciplines, their classes, filters and their chains, and actions.
//!
//! Printed by `cargo xtask codegen` from `specs/tc.yaml`. Not to be edited.

use core::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use netlink_core::common::{AddressFamily, Ethertype, IpProtocol};
use netlink_core::{
    Array, As, Be, Bitfield32, Bits, Chars, Choice, Flag, HardwareAddress, List, Masked, Multi, Nest, Outer, Tail,
    Unused,
};

netlink_core::enumeration! {
    /// What becomes of a packet after an action. A jump or a chain to go to has its number in the low 28 bits. C:
    /// `linux/pkt_cls.h`.
    pub struct TcVerdict: i32 = "tc-verdict", prefix "TC_ACT_" {
        /// `TC_ACT_UNSPEC`: The action goes on as it is configured.
        UNSPEC = -1,
        /// `TC_ACT_OK`: The packet is accepted.
        OK = 0,
        /// `TC_ACT_RECLASSIFY`: Classification begins again.
        RECLASSIFY = 1,
        /// `TC_ACT_SHOT`: The packet is dropped.
        SHOT = 2,
        /// `TC_ACT_PIPE`: The next action follows.
        PIPE = 3,
        /// `TC_ACT_STOLEN`: The packet is gone; no error is told.
        STOLEN = 4,
        /// `TC_ACT_QUEUED`: The packet is queued elsewhere.
        QUEUED = 5,
        /// `TC_ACT_REPEAT`: The action is run again.
        REPEAT = 6,
        /// `TC_ACT_REDIRECT`: The packet goes to another interface.
        REDIRECT = 7,
        /// `TC_ACT_TRAP`: The packet goes from the hardware to the processor.
        TRAP = 8,
        /// `TC_ACT_JUMP`: Skip so many actions.
        JUMP = 268435456,
        /// `TC_ACT_GOTO_CHAIN`: Go on with the filters of a chain.
        GOTO_CHAIN = 536870912,
    }
}

netlink_core::flags! {
    /// Properties of an action. C: `linux/pkt_cls.h`.
    pub struct ActionFlags: u32 = "action-flags", prefix "TCA_ACT_FLAGS_" {
        /// `TCA_ACT_FLAGS_NO_PERCPU_STATS`: Counters are not kept for each processor.
        NO_PERCPU_STATS = 1 << 0,
        /// `TCA_ACT_FLAGS_SKIP_HW`.
        SKIP_HW = 1 << 1,
        /// `TCA_ACT_FLAGS_SKIP_SW`.
        SKIP_SW = 1 << 2,
    }
}

netlink_core::flags! {
    /// How the counters of offloaded actions are read. C: `linux/pkt_cls.h`.
    pub struct ActionHwStats: u32 = "action-hw-stats", prefix "TCA_ACT_HW_STATS_" {
        /// `TCA_ACT_HW_STATS_IMMEDIATE`.
        IMMEDIATE = 1 << 0,
        /// `TCA_ACT_HW_STATS_DELAYED`.
        DELAYED = 1 << 1,
    }
}

netlink_core::flags! {
    /// How filters are listed. C: `linux/rtnetlink.h`.
    pub struct TcDumpFlags: u32 = "tc-dump-flags", prefix "TCA_DUMP_FLAGS_" {
        /// `TCA_DUMP_FLAGS_TERSE`: Counters and identity alone.
        TERSE = 1 << 0,
    }
}

netlink_core::flags! {
    /// How actions are listed. C: `linux/rtnetlink.h`.
    pub struct ActionDumpFlags: u32 = "action-dump-flags", prefix "TCA_ACT_FLAG_" {
        /// `TCA_ACT_FLAG_LARGE_DUMP_ON`: More than 32 in a message.
        LARGE_DUMP_ON = 1 << 0,
        /// `TCA_ACT_FLAG_TERSE_DUMP`: Identity and counters alone.
        TERSE_DUMP = 1 << 1,
    }
}

netlink_core::flags! {
    /// What connection tracking does with a packet. C: `linux/tc_act/tc_ct.h`.
    pub struct CtAction: u16 = "ct-action", prefix "TCA_CT_ACT_" {
        /// `TCA_CT_ACT_COMMIT`.
        COMMIT = 1 << 0,
        /// `TCA_CT_ACT_FORCE`.
        FORCE = 1 << 1,
        /// `TCA_CT_ACT_CLEAR`.
        CLEAR = 1 << 2,
        /// `TCA_CT_ACT_NAT`.
        NAT = 1 << 3,
        /// `TCA_CT_ACT_NAT_SRC`.
        NAT_SRC = 1 << 4,
        /// `TCA_CT_ACT_NAT_DST`.
        NAT_DST = 1 << 5,
    }
}

netlink_core::enumeration! {
    /// Kinds of extended matches. C: `linux/pkt_cls.h`.
    pub struct EmatchKind: u16 = "ematch-kind", prefix "TCF_EM_" {
        /// `TCF_EM_CONTAINER`: A group, by the index of its first match.
        CONTAINER = 0,
        /// `TCF_EM_CMP`.
        CMP = 1,
        /// `TCF_EM_NBYTE`.
        NBYTE = 2,
        /// `TCF_EM_U32`.
        U32 = 3,
        /// `TCF_EM_META`.
        META = 4,
        /// `TCF_EM_TEXT`.
        TEXT = 5,
        /// `TCF_EM_VLAN`.
        VLAN = 6,
        /// `TCF_EM_CANID`.
        CANID = 7,
        /// `TCF_EM_IPSET`.
        IPSET = 8,
        /// `TCF_EM_IPT`.
        IPT = 9,
    }
}

netlink_core::flags! {
    /// How a match relates to the next. C: `linux/pkt_cls.h`.
    pub struct EmatchFlags: u16 = "ematch-flags", prefix "TCF_EM_" {
        /// `TCF_EM_REL_AND`: Both have to match.
        REL_AND = 1 << 0,
        /// `TCF_EM_REL_OR`: One has to match.
        REL_OR = 1 << 1,
        /// `TCF_EM_INVERT`.
        INVERT = 1 << 2,
        /// `TCF_EM_SIMPLE`: The data is a number alone.
        SIMPLE = 1 << 3,
    }
}

netlink_core::enumeration! {
    /// How values are compared. C: `linux/pkt_cls.h`.
    pub struct EmatchOperand: u8 = "ematch-operand", prefix "TCF_EM_OPND_" {
        /// `TCF_EM_OPND_EQ`.
        EQ = 0,
        /// `TCF_EM_OPND_GT`.
        GT = 1,
        /// `TCF_EM_OPND_LT`.
        LT = 2,
    }
}

netlink_core::enumeration! {
    /// Whose counters they are. C: `linux/pkt_sched.h`.
    pub struct FqCodelXstatsType: u32 = "fq-codel-xstats-type", prefix "TCA_FQ_CODEL_XSTATS_" {
        /// `TCA_FQ_CODEL_XSTATS_QDISC`.
        QDISC = 0,
        /// `TCA_FQ_CODEL_XSTATS_CLASS`.
        CLASS = 1,
    }
}

netlink_core::enumeration! {
    /// Where the offset of an edit counts from. C: `enum pedit_header_type`, `linux/tc_act/tc_pedit.h`.
    pub struct PeditHeader: u16 = "pedit-header", prefix "TCA_PEDIT_KEY_EX_HDR_TYPE_" {
        /// `TCA_PEDIT_KEY_EX_HDR_TYPE_NETWORK`.
        NETWORK = 0,
        /// `TCA_PEDIT_KEY_EX_HDR_TYPE_ETH`.
        ETH = 1,
        /// `TCA_PEDIT_KEY_EX_HDR_TYPE_IP4`.
        IP4 = 2,
        /// `TCA_PEDIT_KEY_EX_HDR_TYPE_IP6`.
        IP6 = 3,
        /// `TCA_PEDIT_KEY_EX_HDR_TYPE_TCP`.
        TCP = 4,
        /// `TCA_PEDIT_KEY_EX_HDR_TYPE_UDP`.
        UDP = 5,
    }
}

netlink_core::enumeration! {
    /// What an edit does. C: `enum pedit_cmd`, `linux/tc_act/tc_pedit.h`.
    pub struct PeditCommand: u16 = "pedit-command", prefix "TCA_PEDIT_KEY_EX_CMD_" {
        /// `TCA_PEDIT_KEY_EX_CMD_SET`.
        SET = 0,
        /// `TCA_PEDIT_KEY_EX_CMD_ADD`.
        ADD = 1,
    }
}

netlink_core::enumeration! {
    /// What becomes of a packet, or of its copy. C: `linux/tc_act/tc_mirred.h`.
    pub struct MirredAction: i32 = "mirred-action", prefix "TCA_" {
        /// `TCA_EGRESS_REDIR`: The packet leaves by the interface.
        EGRESS_REDIR = 1,
        /// `TCA_EGRESS_MIRROR`: A copy leaves by the interface.
        EGRESS_MIRROR = 2,
        /// `TCA_INGRESS_REDIR`: The packet comes in by the interface.
        INGRESS_REDIR = 3,
        /// `TCA_INGRESS_MIRROR`: A copy comes in by the interface.
        INGRESS_MIRROR = 4,
    }
}

netlink_core::enumeration! {
    /// What is done with the metadata of a tunnel. C: `linux/tc_act/tc_tunnel_key.h`.
    pub struct TunnelKeyAction: i32 = "tunnel-key-action", prefix "TCA_TUNNEL_KEY_ACT_" {
        /// `TCA_TUNNEL_KEY_ACT_SET`.
        SET = 1,
        /// `TCA_TUNNEL_KEY_ACT_RELEASE`.
        RELEASE = 2,
    }
}

netlink_core::flags! {
    /// How addresses are translated. C: `linux/tc_act/tc_nat.h`.
    pub struct NatFlags: u32 = "nat-flags", prefix "TCA_NAT_FLAG_" {
        /// `TCA_NAT_FLAG_EGRESS`: The source is translated, and not the destination.
        EGRESS = 1 << 0,
    }
}

netlink_core::flags! {
    /// Which checksums are updated. C: `linux/tc_act/tc_csum.h`.
    pub struct CsumUpdate: u32 = "csum-update", prefix "TCA_CSUM_UPDATE_FLAG_" {
        /// `TCA_CSUM_UPDATE_FLAG_IPV4HDR`.
        IPV4HDR = 1 << 0,
        /// `TCA_CSUM_UPDATE_FLAG_ICMP`.
        ICMP = 1 << 1,
        /// `TCA_CSUM_UPDATE_FLAG_IGMP`.
        IGMP = 1 << 2,
        /// `TCA_CSUM_UPDATE_FLAG_TCP`.
        TCP = 1 << 3,
        /// `TCA_CSUM_UPDATE_FLAG_UDP`.
        UDP = 1 << 4,
        /// `TCA_CSUM_UPDATE_FLAG_UDPLITE`.
        UDPLITE = 1 << 5,
        /// `TCA_CSUM_UPDATE_FLAG_SCTP`.
        SCTP = 1 << 6,
    }
}

netlink_core::flags! {
    /// What is edited. C: `linux/tc_act/tc_skbmod.h`.
    pub struct SkbmodFlags: u64 = "skbmod-flags", prefix "SKBMOD_F_" {
        /// `SKBMOD_F_DMAC`.
        DMAC = 1 << 0,
        /// `SKBMOD_F_SMAC`.
        SMAC = 1 << 1,
        /// `SKBMOD_F_ETYPE`.
        ETYPE = 1 << 2,
        /// `SKBMOD_F_SWAPMAC`.
        SWAPMAC = 1 << 3,
        /// `SKBMOD_F_ECN`.
        ECN = 1 << 4,
    }
}

netlink_core::enumeration! {
    /// The parent of a queueing discipline, a class or a filter: major \<\< 16 | minor, of which some are special. C:
    /// `linux/pkt_sched.h`.
    pub struct TcHandle: u32 = "tc-handle", prefix "TC_H_" {
        /// `TC_H_UNSPEC`: None.
        UNSPEC = 0,
        /// `TC_H_ROOT`: It is that of the interface itself.
        ROOT = 4294967295,
        /// `TC_H_INGRESS`: Where packets come in; also that of clsact, `TC_H_CLSACT`.
        INGRESS = 4294967281,
        /// Filters of clsact on what comes in: `TC_H_MIN_INGRESS` of `TC_H_CLSACT`.
        INGRESS_FILTERS = 4294967282,
        /// Filters of clsact on what goes out: `TC_H_MIN_EGRESS` of `TC_H_CLSACT`.
        EGRESS_FILTERS = 4294967283,
    }
}

netlink_core::enumeration! {
    /// What cells a packet is sent in, where rates are told by tables. C: `enum tc_link_layer`, `linux/pkt_sched.h`.
    pub struct TcLinkLayer: u32 = "tc-link-layer", prefix "TC_LINKLAYER_" {
        /// `TC_LINKLAYER_UNAWARE`: An old program did not say.
        UNAWARE = 0,
        /// `TC_LINKLAYER_ETHERNET`.
        ETHERNET = 1,
        /// `TC_LINKLAYER_ATM`: Cells of 53 bytes, of which 48 are payload.
        ATM = 2,
    }
}

netlink_core::enumeration! {
    /// What a plug is told. C: `linux/pkt_sched.h`.
    pub struct PlugAction: i32 = "plug-action", prefix "TCQ_PLUG_" {
        /// `TCQ_PLUG_BUFFER`: Hold back what comes from now on.
        BUFFER = 0,
        /// `TCQ_PLUG_RELEASE_ONE`: Let pass what came before the last plug.
        RELEASE_ONE = 1,
        /// `TCQ_PLUG_RELEASE_INDEFINITE`: Let everything pass.
        RELEASE_INDEFINITE = 2,
        /// `TCQ_PLUG_LIMIT`: Change the limit.
        LIMIT = 3,
    }
}

netlink_core::flags! {
    /// How random early detection treats packets. C: `linux/pkt_sched.h`.
    pub struct RedFlags: u32 = "red-flags", prefix "TC_RED_" {
        /// `TC_RED_ECN`: Mark packets that can be marked, and drop the others.
        ECN = 1 << 0,
        /// `TC_RED_HARDDROP`: Drop where the average is above the greatest threshold, and do not mark.
        HARDDROP = 1 << 1,
        /// `TC_RED_ADAPTATIVE`: Adapt the greatest probability.
        ADAPTATIVE = 1 << 2,
        /// `TC_RED_NODROP`: Do not drop early what cannot be marked.
        NODROP = 1 << 3,
    }
}

netlink_core::enumeration! {
    /// What of mqprio the hardware does. C: `linux/pkt_sched.h`.
    pub struct MqprioHw: u8 = "mqprio-hw", prefix "TC_MQPRIO_HW_OFFLOAD_" {
        /// `TC_MQPRIO_HW_OFFLOAD_NONE`.
        NONE = 0,
        /// `TC_MQPRIO_HW_OFFLOAD_TCS`: The traffic classes.
        TCS = 1,
    }
}

netlink_core::enumeration! {
    /// What mqprio is offloaded as. C: `linux/pkt_sched.h`.
    pub struct MqprioMode: u16 = "mqprio-mode", prefix "TC_MQPRIO_MODE_" {
        /// `TC_MQPRIO_MODE_DCB`.
        DCB = 0,
        /// `TC_MQPRIO_MODE_CHANNEL`: With queues and rates.
        CHANNEL = 1,
    }
}

netlink_core::enumeration! {
    /// How the hardware shapes traffic classes. C: `linux/pkt_sched.h`.
    pub struct MqprioShaper: u16 = "mqprio-shaper", prefix "TC_MQPRIO_SHAPER_" {
        /// `TC_MQPRIO_SHAPER_DCB`.
        DCB = 0,
        /// `TC_MQPRIO_SHAPER_BW_RATE`: By the rates that are given.
        BW_RATE = 1,
    }
}

netlink_core::enumeration! {
    /// Whether frames of a traffic class may be interrupted. C: `linux/pkt_sched.h`.
    pub struct FramePreemption: u32 = "frame-preemption", prefix "TC_FP_" {
        /// `TC_FP_EXPRESS`.
        EXPRESS = 1,
        /// `TC_FP_PREEMPTIBLE`.
        PREEMPTIBLE = 2,
    }
}

netlink_core::flags! {
    /// How earliest-txtime-first works. C: `linux/pkt_sched.h`.
    pub struct EtfFlags: u32 = "etf-flags", prefix "TC_ETF_" {
        /// `TC_ETF_DEADLINE_MODE_ON`: The time of a packet is its deadline.
        DEADLINE_MODE_ON = 1 << 0,
        /// `TC_ETF_OFFLOAD_ON`: The hardware sends at the time.
        OFFLOAD_ON = 1 << 1,
        /// `TC_ETF_SKIP_SOCK_CHECK`: Take packets of sockets without `SO_TXTIME` as well.
        SKIP_SOCK_CHECK = 1 << 2,
    }
}

netlink_core::enumeration! {
    /// Whom CAKE is fair to. C: `linux/pkt_sched.h`.
    pub struct CakeFlowMode: u32 = "cake-flow-mode", prefix "CAKE_FLOW_" {
        /// `CAKE_FLOW_NONE`.
        NONE = 0,
        /// `CAKE_FLOW_SRC_IP`.
        SRC_IP = 1,
        /// `CAKE_FLOW_DST_IP`.
        DST_IP = 2,
        /// `CAKE_FLOW_HOSTS`: Pairs of hosts.
        HOSTS = 3,
        /// `CAKE_FLOW_FLOWS`.
        FLOWS = 4,
        /// `CAKE_FLOW_DUAL_SRC`: Flows within sources.
        DUAL_SRC = 5,
        /// `CAKE_FLOW_DUAL_DST`: Flows within destinations.
        DUAL_DST = 6,
        /// `CAKE_FLOW_TRIPLE`: Flows within sources and destinations.
        TRIPLE = 7,
    }
}

netlink_core::enumeration! {
    /// The tins of CAKE. C: `linux/pkt_sched.h`.
    pub struct CakeDiffservMode: u32 = "cake-diffserv-mode", prefix "CAKE_DIFFSERV_" {
        /// `CAKE_DIFFSERV_DIFFSERV3`.
        DIFFSERV3 = 0,
        /// `CAKE_DIFFSERV_DIFFSERV4`.
        DIFFSERV4 = 1,
        /// `CAKE_DIFFSERV_DIFFSERV8`.
        DIFFSERV8 = 2,
        /// `CAKE_DIFFSERV_BESTEFFORT`: One.
        BESTEFFORT = 3,
        /// `CAKE_DIFFSERV_PRECEDENCE`: By the old field of precedence.
        PRECEDENCE = 4,
    }
}

netlink_core::enumeration! {
    /// Which acknowledgements of TCP CAKE drops where later ones follow. C: `linux/pkt_sched.h`.
    pub struct CakeAckFilter: u32 = "cake-ack-filter", prefix "CAKE_ACK_" {
        /// `CAKE_ACK_NONE`.
        NONE = 0,
        /// `CAKE_ACK_FILTER`.
        FILTER = 1,
        /// `CAKE_ACK_AGGRESSIVE`.
        AGGRESSIVE = 2,
    }
}

netlink_core::enumeration! {
    /// What framing CAKE accounts for. C: `linux/pkt_sched.h`.
    pub struct CakeAtm: u32 = "cake-atm", prefix "CAKE_ATM_" {
        /// `CAKE_ATM_NONE`.
        NONE = 0,
        /// `CAKE_ATM_ATM`: Cells of ATM.
        ATM = 1,
        /// `CAKE_ATM_PTM`: The 64b/65b coding of PTM.
        PTM = 2,
    }
}

netlink_core::enumeration! {
    /// What an entry of a schedule does. C: `linux/pkt_sched.h`.
    pub struct TaprioCommand: u8 = "taprio-command", prefix "TC_TAPRIO_CMD_" {
        /// `TC_TAPRIO_CMD_SET_GATES`.
        SET_GATES = 0,
        /// `TC_TAPRIO_CMD_SET_AND_HOLD`: Frames that may be preempted are held.
        SET_AND_HOLD = 1,
        /// `TC_TAPRIO_CMD_SET_AND_RELEASE`: Frames that may be preempted are released.
        SET_AND_RELEASE = 2,
    }
}

netlink_core::flags! {
    /// How the time is kept. C: `linux/pkt_sched.h`.
    pub struct TaprioFlags: u32 = "taprio-flags", prefix "TCA_TAPRIO_ATTR_FLAG_" {
        /// `TCA_TAPRIO_ATTR_FLAG_TXTIME_ASSIST`: Packets are given a time to be sent at.
        TXTIME_ASSIST = 1 << 0,
        /// `TCA_TAPRIO_ATTR_FLAG_FULL_OFFLOAD`: The hardware has the schedule.
        FULL_OFFLOAD = 1 << 1,
    }
}

netlink_core::flags! {
    /// What of a packet tells its flow, by the number of the bit. C: `linux/pkt_cls.h`.
    pub struct FlowKeys: u32 = "flow-keys", prefix "FLOW_KEY_" {
        /// `FLOW_KEY_SRC`.
        SRC = 1 << 0,
        /// `FLOW_KEY_DST`.
        DST = 1 << 1,
        /// `FLOW_KEY_PROTO`.
        PROTO = 1 << 2,
        /// `FLOW_KEY_PROTO_SRC`: Source port.
        PROTO_SRC = 1 << 3,
        /// `FLOW_KEY_PROTO_DST`: Destination port.
        PROTO_DST = 1 << 4,
        /// `FLOW_KEY_IIF`.
        IIF = 1 << 5,
        /// `FLOW_KEY_PRIORITY`.
        PRIORITY = 1 << 6,
        /// `FLOW_KEY_MARK`.
        MARK = 1 << 7,
        /// `FLOW_KEY_NFCT`: The connection.
        NFCT = 1 << 8,
        /// `FLOW_KEY_NFCT_SRC`.
        NFCT_SRC = 1 << 9,
        /// `FLOW_KEY_NFCT_DST`.
        NFCT_DST = 1 << 10,
        /// `FLOW_KEY_NFCT_PROTO_SRC`.
        NFCT_PROTO_SRC = 1 << 11,
        /// `FLOW_KEY_NFCT_PROTO_DST`.
        NFCT_PROTO_DST = 1 << 12,
        /// `FLOW_KEY_RTCLASSID`: Realm of the route.
        RTCLASSID = 1 << 13,
        /// `FLOW_KEY_SKUID`: User of the socket.
        SKUID = 1 << 14,
        /// `FLOW_KEY_SKGID`: Group of the socket.
        SKGID = 1 << 15,
        /// `FLOW_KEY_VLAN_TAG`.
        VLAN_TAG = 1 << 16,
        /// `FLOW_KEY_RXHASH`.
        RXHASH = 1 << 17,
    }
}

netlink_core::enumeration! {
    /// How a class comes from the keys. C: `linux/pkt_cls.h`.
    pub struct FlowMode: u32 = "flow-mode", prefix "FLOW_MODE_" {
        /// `FLOW_MODE_MAP`: One key is computed with.
        MAP = 0,
        /// `FLOW_MODE_HASH`: A hash of all keys, modulo the divisor.
        HASH = 1,
    }
}

netlink_core::flags! {
    /// How a BPF program classifies. C: `linux/pkt_cls.h`.
    pub struct BpfFilterFlags: u32 = "bpf-filter-flags", prefix "TCA_BPF_FLAG_" {
        /// `TCA_BPF_FLAG_ACT_DIRECT`: It returns a verdict itself.
        ACT_DIRECT = 1 << 0,
    }
}

netlink_core::flags! {
    /// The state of the connection a packet belongs to. C: `linux/pkt_cls.h`.
    pub struct FlowerCtState: u16 = "flower-ct-state", prefix "TCA_FLOWER_KEY_CT_FLAGS_" {
        /// `TCA_FLOWER_KEY_CT_FLAGS_NEW`.
        NEW = 1 << 0,
        /// `TCA_FLOWER_KEY_CT_FLAGS_ESTABLISHED`.
        ESTABLISHED = 1 << 1,
        /// `TCA_FLOWER_KEY_CT_FLAGS_RELATED`.
        RELATED = 1 << 2,
        /// `TCA_FLOWER_KEY_CT_FLAGS_TRACKED`.
        TRACKED = 1 << 3,
        /// `TCA_FLOWER_KEY_CT_FLAGS_INVALID`.
        INVALID = 1 << 4,
        /// `TCA_FLOWER_KEY_CT_FLAGS_REPLY`: In the direction of the reply.
        REPLY = 1 << 5,
    }
}

netlink_core::flags! {
    /// What follows where a key of u32 matches. C: `linux/pkt_cls.h`.
    pub struct U32Flags: u8 = "u32-flags", prefix "TC_U32_" {
        /// `TC_U32_TERMINAL`: The filter ends.
        TERMINAL = 1 << 0,
        /// `TC_U32_OFFSET`: The offset is added.
        OFFSET = 1 << 1,
        /// `TC_U32_VAROFFSET`: An offset is read from the packet.
        VAROFFSET = 1 << 2,
        /// `TC_U32_EAT`: Later offsets count from there.
        EAT = 1 << 3,
    }
}

netlink_core::enumeration! {
    /// Where an offset counts from. C: `linux/pkt_cls.h`.
    pub struct PacketLayer: u8 = "packet-layer", prefix "TCF_LAYER_" {
        /// `TCF_LAYER_LINK`.
        LINK = 0,
        /// `TCF_LAYER_NETWORK`.
        NETWORK = 1,
        /// `TCF_LAYER_TRANSPORT`.
        TRANSPORT = 2,
    }
}

netlink_core::enumeration! {
    /// What made the extended matches. C: `linux/pkt_cls.h`.
    pub struct EmatchProgram: u16 = "ematch-program", prefix "TCF_EM_PROG_" {
        /// `TCF_EM_PROG_TC`.
        TC = 0,
    }
}

netlink_core::enumeration! {
    /// How wide the integer in the packet is. C: `linux/tc_ematch/tc_em_cmp.h`.
    pub struct EmatchAlign: u8 = "ematch-align", prefix "TCF_EM_ALIGN_" {
        /// `TCF_EM_ALIGN_U8`.
        U8 = 1,
        /// `TCF_EM_ALIGN_U16`.
        U16 = 2,
        /// `TCF_EM_ALIGN_U32`.
        U32 = 4,
    }
}

netlink_core::flags! {
    /// How the integer in the packet is read. C: `linux/tc_ematch/tc_em_cmp.h`.
    pub struct EmatchCmpFlags: u8 = "ematch-cmp-flags", prefix "TCF_EM_CMP_" {
        /// `TCF_EM_CMP_TRANS`: Turn it from the order of the network.
        TRANS = 1 << 0,
    }
}

netlink_core::enumeration! {
    /// What of a packet, its socket or the machine is compared. C: `linux/tc_ematch/tc_em_meta.h`.
    pub struct MetaId: u16 = "meta-id", prefix "TCF_META_ID_" {
        /// `TCF_META_ID_VALUE`: The value that is given.
        VALUE = 0,
        /// `TCF_META_ID_RANDOM`.
        RANDOM = 1,
        /// `TCF_META_ID_LOADAVG_0`: Load of the last minute.
        LOADAVG_0 = 2,
        /// `TCF_META_ID_LOADAVG_1`: Load of the last five minutes.
        LOADAVG_1 = 3,
        /// `TCF_META_ID_LOADAVG_2`: Load of the last 15 minutes.
        LOADAVG_2 = 4,
        /// `TCF_META_ID_DEV`: The interface.
        DEV = 5,
        /// `TCF_META_ID_PRIORITY`.
        PRIORITY = 6,
        /// `TCF_META_ID_PROTOCOL`.
        PROTOCOL = 7,
        /// `TCF_META_ID_PKTTYPE`.
        PKTTYPE = 8,
        /// `TCF_META_ID_PKTLEN`.
        PKTLEN = 9,
        /// `TCF_META_ID_DATALEN`.
        DATALEN = 10,
        /// `TCF_META_ID_MACLEN`.
        MACLEN = 11,
        /// `TCF_META_ID_NFMARK`.
        NFMARK = 12,
        /// `TCF_META_ID_TCINDEX`.
        TCINDEX = 13,
        /// `TCF_META_ID_RTCLASSID`: Realm of the route.
        RTCLASSID = 14,
        /// `TCF_META_ID_RTIIF`: Interface the packet came in by, as the route has it.
        RTIIF = 15,
        /// `TCF_META_ID_SK_FAMILY`.
        SK_FAMILY = 16,
        /// `TCF_META_ID_SK_STATE`.
        SK_STATE = 17,
        /// `TCF_META_ID_SK_REUSE`.
        SK_REUSE = 18,
        /// `TCF_META_ID_SK_BOUND_IF`.
        SK_BOUND_IF = 19,
        /// `TCF_META_ID_SK_REFCNT`.
        SK_REFCNT = 20,
        /// `TCF_META_ID_SK_SHUTDOWN`.
        SK_SHUTDOWN = 21,
        /// `TCF_META_ID_SK_PROTO`.
        SK_PROTO = 22,
        /// `TCF_META_ID_SK_TYPE`.
        SK_TYPE = 23,
        /// `TCF_META_ID_SK_RCVBUF`.
        SK_RCVBUF = 24,
        /// `TCF_META_ID_SK_RMEM_ALLOC`.
        SK_RMEM_ALLOC = 25,
        /// `TCF_META_ID_SK_WMEM_ALLOC`.
        SK_WMEM_ALLOC = 26,
        /// `TCF_META_ID_SK_OMEM_ALLOC`.
        SK_OMEM_ALLOC = 27,
        /// `TCF_META_ID_SK_WMEM_QUEUED`.
        SK_WMEM_QUEUED = 28,
        /// `TCF_META_ID_SK_RCV_QLEN`.
        SK_RCV_QLEN = 29,
        /// `TCF_META_ID_SK_SND_QLEN`.
        SK_SND_QLEN = 30,
        /// `TCF_META_ID_SK_ERR_QLEN`.
        SK_ERR_QLEN = 31,
        /// `TCF_META_ID_SK_FORWARD_ALLOCS`.
        SK_FORWARD_ALLOCS = 32,
        /// `TCF_META_ID_SK_SNDBUF`.
        SK_SNDBUF = 33,
        /// `TCF_META_ID_SK_ALLOCS`.
        SK_ALLOCS = 34,
        /// `TCF_META_ID_SK_HASH`.
        SK_HASH = 36,
        /// `TCF_META_ID_SK_LINGERTIME`.
        SK_LINGERTIME = 37,
        /// `TCF_META_ID_SK_ACK_BACKLOG`.
        SK_ACK_BACKLOG = 38,
        /// `TCF_META_ID_SK_MAX_ACK_BACKLOG`.
        SK_MAX_ACK_BACKLOG = 39,
        /// `TCF_META_ID_SK_PRIO`.
        SK_PRIO = 40,
        /// `TCF_META_ID_SK_RCVLOWAT`.
        SK_RCVLOWAT = 41,
        /// `TCF_META_ID_SK_RCVTIMEO`.
        SK_RCVTIMEO = 42,
        /// `TCF_META_ID_SK_SNDTIMEO`.
        SK_SNDTIMEO = 43,
        /// `TCF_META_ID_SK_SENDMSG_OFF`.
        SK_SENDMSG_OFF = 44,
        /// `TCF_META_ID_SK_WRITE_PENDING`.
        SK_WRITE_PENDING = 45,
        /// `TCF_META_ID_VLAN_TAG`.
        VLAN_TAG = 46,
        /// `TCF_META_ID_RXHASH`.
        RXHASH = 47,
    }
}

netlink_core::enumeration! {
    /// What kind of value is compared. C: `linux/tc_ematch/tc_em_meta.h`.
    pub struct MetaType: u16 = "meta-type", prefix "TCF_META_TYPE_" {
        /// `TCF_META_TYPE_VAR`: Bytes, a name for example.
        VAR = 0,
        /// `TCF_META_TYPE_INT`: A number.
        INT = 1,
    }
}

netlink_core::enumeration! {
    /// How it is chosen which packets get the other verdict. C: `linux/tc_act/tc_gact.h`.
    pub struct GactRandom: u16 = "gact-random", prefix "PGACT_" {
        /// `PGACT_NONE`.
        NONE = 0,
        /// `PGACT_NETRAND`: At random, one in so many.
        NETRAND = 1,
        /// `PGACT_DETERM`: Every so many packets.
        DETERM = 2,
    }
}

netlink_core::enumeration! {
    /// Which way inter-FE encapsulation goes. C: `linux/tc_act/tc_ife.h`.
    pub struct IfeDirection: u16 = "ife-direction", prefix "IFE_" {
        /// `IFE_DECODE`.
        DECODE = 0,
        /// `IFE_ENCODE`.
        ENCODE = 1,
    }
}

netlink_core::enumeration! {
    /// What is done with labels. C: `linux/tc_act/tc_mpls.h`.
    pub struct MplsAction: i32 = "mpls-action", prefix "TCA_MPLS_ACT_" {
        /// `TCA_MPLS_ACT_POP`.
        POP = 1,
        /// `TCA_MPLS_ACT_PUSH`.
        PUSH = 2,
        /// `TCA_MPLS_ACT_MODIFY`.
        MODIFY = 3,
        /// `TCA_MPLS_ACT_DEC_TTL`.
        DEC_TTL = 4,
        /// `TCA_MPLS_ACT_MAC_PUSH`: A label before the Ethernet header.
        MAC_PUSH = 5,
    }
}

netlink_core::enumeration! {
    /// What is done with tags. C: `linux/tc_act/tc_vlan.h`.
    pub struct VlanAction: i32 = "vlan-action", prefix "TCA_VLAN_ACT_" {
        /// `TCA_VLAN_ACT_POP`.
        POP = 1,
        /// `TCA_VLAN_ACT_PUSH`.
        PUSH = 2,
        /// `TCA_VLAN_ACT_MODIFY`.
        MODIFY = 3,
        /// `TCA_VLAN_ACT_POP_ETH`: Remove the Ethernet header.
        POP_ETH = 4,
        /// `TCA_VLAN_ACT_PUSH_ETH`: Add an Ethernet header.
        PUSH_ETH = 5,
    }
}

netlink_core::flags! {
    /// What is edited; in messages those alone that have no value. C: `linux/tc_act/tc_skbedit.h`.
    pub struct SkbeditFlags: u64 = "skbedit-flags", prefix "SKBEDIT_F_" {
        /// `SKBEDIT_F_PRIORITY`.
        PRIORITY = 1 << 0,
        /// `SKBEDIT_F_QUEUE_MAPPING`.
        QUEUE_MAPPING = 1 << 1,
        /// `SKBEDIT_F_MARK`.
        MARK = 1 << 2,
        /// `SKBEDIT_F_PTYPE`.
        PTYPE = 1 << 3,
        /// `SKBEDIT_F_MASK`.
        MASK = 1 << 4,
        /// `SKBEDIT_F_INHERITDSFIELD`: The priority is that of the DS field.
        INHERITDSFIELD = 1 << 5,
        /// `SKBEDIT_F_TXQ_SKBHASH`: The queue is chosen among several by the hash of the packet.
        TXQ_SKBHASH = 1 << 6,
    }
}

netlink_core::structure! {
    /// What precedes the attributes of qdiscs, classes, filters and chains. C: `struct tcmsg`, `linux/rtnetlink.h`.
    pub struct Tcmsg = "tcmsg", size 20, prefix "tcm_" {
        /// `tcm_family`.
        family: AddressFamily as u8 = 0,
        /// `tcm_ifindex`: -1 (`TCM_IFINDEX_MAGIC_BLOCK`) where the parent is the number of a shared block of filters.
        ifindex: i32 = 4,
        /// `tcm_handle`.
        handle: u32 = 8,
        /// `tcm_parent`.
        parent: TcHandle = 12,
        /// `tcm_info`.
        info: u32 = 16,
    }
}

netlink_core::flags! {
    /// How a filter relates to hardware. C: `linux/pkt_cls.h`.
    pub struct ClsFlags: u32 = "cls-flags", prefix "TCA_CLS_FLAGS_" {
        /// `TCA_CLS_FLAGS_SKIP_HW`.
        SKIP_HW = 1 << 0,
        /// `TCA_CLS_FLAGS_SKIP_SW`.
        SKIP_SW = 1 << 1,
        /// `TCA_CLS_FLAGS_IN_HW`.
        IN_HW = 1 << 2,
        /// `TCA_CLS_FLAGS_NOT_IN_HW`.
        NOT_IN_HW = 1 << 3,
        /// `TCA_CLS_FLAGS_VERBOSE`.
        VERBOSE = 1 << 4,
    }
}

netlink_core::flags! {
    /// What flower knows of a packet besides its headers. C: `linux/pkt_cls.h`.
    pub struct FlowerKeyCtrlFlags: u32 = "flower-key-ctrl-flags", prefix "TCA_FLOWER_KEY_FLAGS_" {
        /// `TCA_FLOWER_KEY_FLAGS_IS_FRAGMENT`.
        FRAG = 1 << 0,
        /// `TCA_FLOWER_KEY_FLAGS_FRAG_IS_FIRST`.
        FIRSTFRAG = 1 << 1,
        /// `TCA_FLOWER_KEY_FLAGS_TUNNEL_CSUM`.
        TUNCSUM = 1 << 2,
        /// `TCA_FLOWER_KEY_FLAGS_TUNNEL_DONT_FRAGMENT`.
        TUNDF = 1 << 3,
        /// `TCA_FLOWER_KEY_FLAGS_TUNNEL_OAM`.
        TUNOAM = 1 << 4,
        /// `TCA_FLOWER_KEY_FLAGS_TUNNEL_CRIT_OPT`.
        TUNCRIT = 1 << 5,
    }
}

netlink_core::enumeration! {
    /// What DualPI2 does when it is overloaded. C: `enum tc_dualpi2_drop_overload`, `linux/pkt_sched.h`.
    pub struct Dualpi2DropOverload: u8 = "dualpi2-drop-overload", prefix "TC_DUALPI2_DROP_OVERLOAD_" {
        /// `TC_DUALPI2_DROP_OVERLOAD_OVERFLOW`.
        OVERFLOW = 0,
        /// `TC_DUALPI2_DROP_OVERLOAD_DROP`.
        DROP = 1,
    }
}

netlink_core::enumeration! {
    /// Where DualPI2 drops. C: `enum tc_dualpi2_drop_early`, `linux/pkt_sched.h`.
    pub struct Dualpi2DropEarly: u8 = "dualpi2-drop-early", prefix "TC_DUALPI2_DROP_EARLY_" {
        /// `TC_DUALPI2_DROP_EARLY_DROP_DEQUEUE`.
        DROP_DEQUEUE = 0,
        /// `TC_DUALPI2_DROP_EARLY_DROP_ENQUEUE`.
        DROP_ENQUEUE = 1,
    }
}

netlink_core::enumeration! {
    /// Which packets go to the low-latency queue. C: `enum tc_dualpi2_ecn_mask`, `linux/pkt_sched.h`.
    pub struct Dualpi2EcnMask: u8 = "dualpi2-ecn-mask", prefix "TC_DUALPI2_ECN_MASK_" {
        /// `TC_DUALPI2_ECN_MASK_L4S_ECT`.
        L4S_ECT = 1,
        /// `TC_DUALPI2_ECN_MASK_CLA_ECT`.
        CLA_ECT = 2,
        /// `TC_DUALPI2_ECN_MASK_ANY_ECT`.
        ANY_ECT = 3,
    }
}

netlink_core::enumeration! {
    /// Whether DualPI2 splits large packets. C: `enum tc_dualpi2_split_gso`, `linux/pkt_sched.h`.
    pub struct Dualpi2SplitGso: u8 = "dualpi2-split-gso", prefix "TC_DUALPI2_SPLIT_GSO_" {
        /// `TC_DUALPI2_SPLIT_GSO_NO_SPLIT_GSO`.
        NO_SPLIT_GSO = 0,
        /// `TC_DUALPI2_SPLIT_GSO_SPLIT_GSO`.
        SPLIT_GSO = 1,
    }
}

netlink_core::structure! {
    /// Counters in the old form. C: `struct tc_stats`, `linux/pkt_sched.h`.
    pub struct TcStats = "tc-stats", size 40 {
        /// `bytes`.
        bytes: u64 = 0,
        /// `packets`.
        packets: u32 = 8,
        /// `drops`.
        drops: u32 = 12,
        /// `overlimits`.
        overlimits: u32 = 16,
        /// `bps`.
        bps: u32 = 20,
        /// `pps`.
        pps: u32 = 24,
        /// `qlen`.
        qlen: u32 = 28,
        /// `backlog`.
        backlog: u32 = 32,
    }
}

netlink_core::structure! {
    /// Parameters of credit-based shaping; credits in bytes, slopes in kbit/s. C: `struct tc_cbs_qopt`,
    /// `linux/pkt_sched.h`.
    pub struct TcCbsQopt = "tc-cbs-qopt", size 20 {
        /// `offload`.
        offload: u8 = 0,
        /// `hicredit`.
        hicredit: i32 = 4,
        /// `locredit`.
        locredit: i32 = 8,
        /// `idleslope`.
        idleslope: i32 = 12,
        /// `sendslope`.
        sendslope: i32 = 16,
    }
}

netlink_core::structure! {
    /// Parameters of earliest-txtime-first. C: `struct tc_etf_qopt`, `linux/pkt_sched.h`.
    pub struct TcEtfQopt = "tc-etf-qopt", size 12 {
        /// `delta`.
        delta: i32 = 0,
        /// `clockid`.
        clockid: i32 = 4,
        /// `flags`.
        flags: EtfFlags = 8,
    }
}

netlink_core::structure! {
    /// The limit of a queue: bytes for bfifo, packets for the others. C: `struct tc_fifo_qopt`, `linux/pkt_sched.h`.
    pub struct TcFifoQopt = "tc-fifo-qopt", size 4 {
        /// `limit`.
        limit: u32 = 0,
    }
}

netlink_core::structure! {
    /// Parameters of a class of HTB. C: `struct tc_htb_opt`, `linux/pkt_sched.h`.
    pub struct TcHtbOpt = "tc-htb-opt", size 44 {
        /// `rate`.
        rate: TcRatespec = 0,
        /// `ceil`.
        ceil: TcRatespec = 12,
        /// `buffer`.
        buffer: u32 = 24,
        /// `cbuffer`.
        cbuffer: u32 = 28,
        /// `quantum`.
        quantum: u32 = 32,
        /// `level`.
        level: u32 = 36,
        /// `prio`.
        prio: u32 = 40,
    }
}

netlink_core::structure! {
    /// Parameters of HTB itself. C: `struct tc_htb_glob`, `linux/pkt_sched.h`.
    pub struct TcHtbGlob = "tc-htb-glob", size 20 {
        /// `version`.
        version: u32 = 0,
        /// `rate2quantum`.
        rate2quantum: u32 = 4,
        /// `defcls`.
        defcls: u32 = 8,
        /// `debug`.
        debug: u32 = 12,
        /// `direct_pkts`.
        direct_pkts: u32 = 16,
    }
}

netlink_core::flags! {
    /// How a class of CBQ shares its link. C: `linux/pkt_sched.h`.
    pub struct TcCbqLssFlags: u8 = "tc-cbq-lss-flags", prefix "TCF_CBQ_LSS_" {
        /// `TCF_CBQ_LSS_BOUNDED`: It does not borrow.
        BOUNDED = 1 << 0,
        /// `TCF_CBQ_LSS_ISOLATED`: It does not lend.
        ISOLATED = 1 << 1,
    }
}

netlink_core::flags! {
    /// Which members of struct tc_cbq_lssopt are set. C: `linux/pkt_sched.h`.
    pub struct TcCbqLssChange: u8 = "tc-cbq-lss-change", prefix "TCF_CBQ_LSS_" {
        /// `TCF_CBQ_LSS_FLAGS`.
        FLAGS = 1 << 0,
        /// `TCF_CBQ_LSS_EWMA`.
        EWMA = 1 << 1,
        /// `TCF_CBQ_LSS_MAXIDLE`.
        MAXIDLE = 1 << 2,
        /// `TCF_CBQ_LSS_MINIDLE`.
        MINIDLE = 1 << 3,
        /// `TCF_CBQ_LSS_OFFTIME`.
        OFFTIME = 1 << 4,
        /// `TCF_CBQ_LSS_AVPKT`.
        AVPKT = 1 << 5,
    }
}

netlink_core::enumeration! {
    /// What is done with a class of CBQ that sends too much. C: `linux/pkt_sched.h`.
    pub struct TcCbqOverlimit: u8 = "tc-cbq-overlimit", prefix "TC_CBQ_OVL_" {
        /// `TC_CBQ_OVL_CLASSIC`.
        CLASSIC = 0,
        /// `TC_CBQ_OVL_DELAY`.
        DELAY = 1,
        /// `TC_CBQ_OVL_LOWPRIO`.
        LOWPRIO = 2,
        /// `TC_CBQ_OVL_DROP`.
        DROP = 3,
        /// `TC_CBQ_OVL_RCLASSIC`.
        RCLASSIC = 4,
    }
}

netlink_core::structure! {
    /// Parameters of link sharing in CBQ. C: `struct tc_cbq_lssopt`, `linux/pkt_sched.h`.
    pub struct TcCbqLssopt = "tc-cbq-lssopt", size 20 {
        /// `change`.
        change: TcCbqLssChange = 0,
        /// `flags`.
        flags: TcCbqLssFlags = 1,
        /// `ewma_log`.
        ewma_log: u8 = 2,
        /// `level`.
        level: u8 = 3,
        /// `maxidle`.
        maxidle: u32 = 4,
        /// `minidle`.
        minidle: u32 = 8,
        /// `offtime`.
        offtime: u32 = 12,
        /// `avpkt`: Size of an average packet, in bytes.
        avpkt: u32 = 16,
    }
}

netlink_core::structure! {
    /// Parameters of weighted round robin in CBQ. C: `struct tc_cbq_wrropt`, `linux/pkt_sched.h`.
    pub struct TcCbqWrropt = "tc-cbq-wrropt", size 12 {
        /// `flags`.
        flags: u8 = 0,
        /// `priority`.
        priority: u8 = 1,
        /// `cpriority`.
        cpriority: u8 = 2,
        /// `allot`.
        allot: u32 = 4,
        /// `weight`.
        weight: u32 = 8,
    }
}

netlink_core::structure! {
    /// What a class of CBQ does when it is over its limit. C: `struct tc_cbq_ovl`, `linux/pkt_sched.h`.
    pub struct TcCbqOvl = "tc-cbq-ovl", size 8 {
        /// `strategy`.
        strategy: TcCbqOverlimit = 0,
        /// `priority2`.
        priority2: u8 = 1,
        /// `penalty`.
        penalty: u32 = 4,
    }
}

netlink_core::structure! {
    /// What is done with packets over the limit of CBQ. C: `struct tc_cbq_police`, `linux/pkt_sched.h`.
    pub struct TcCbqPolice = "tc-cbq-police", size 4 {
        /// `police`.
        police: u8 = 0,
    }
}

netlink_core::structure! {
    /// How CBQ chooses a class by the priority of a packet. C: `struct tc_cbq_fopt`, `linux/pkt_sched.h`.
    pub struct TcCbqFopt = "tc-cbq-fopt", size 12 {
        /// `split`.
        split: u32 = 0,
        /// `defmap`.
        defmap: u32 = 4,
        /// `defchange`.
        defchange: u32 = 8,
    }
}

netlink_core::structure! {
    /// Counters of CBQ. C: `struct tc_cbq_xstats`, `linux/pkt_sched.h`.
    pub struct TcCbqXstats = "tc-cbq-xstats", size 16 {
        /// `borrows`.
        borrows: u32 = 0,
        /// `overactions`.
        overactions: u32 = 4,
        /// `avgidle`.
        avgidle: i32 = 8,
        /// `undertime`.
        undertime: i32 = 12,
    }
}

netlink_core::structure! {
    /// Address of a permanent circuit of ATM. C: `struct sockaddr_atmpvc`, `linux/atm.h`.
    pub struct SockaddrAtmpvc = "sockaddr-atmpvc", size 12 {
        /// `sap_family`.
        family: u16 = 0,
        /// `sap_addr.itf`.
        itf: i16 = 4,
        /// `sap_addr.vpi`.
        vpi: i16 = 6,
        /// `sap_addr.vci`.
        vci: i32 = 8,
    }
}

netlink_core::structure! {
    /// Bits of a packet that stand for its port. C: `struct tc_rsvp_gpi`, `linux/pkt_cls.h`.
    pub struct TcRsvpGpi = "tc-rsvp-gpi", size 12 {
        /// `key`.
        key: u32 = 0,
        /// `mask`.
        mask: u32 = 4,
        /// `offset`.
        offset: i32 = 8,
    }
}

netlink_core::structure! {
    /// The protocol of RSVP's packets, and where their ports are. C: `struct tc_rsvp_pinfo`, `linux/pkt_cls.h`.
    pub struct TcRsvpPinfo = "tc-rsvp-pinfo", size 28 {
        /// `dpi`.
        dpi: TcRsvpGpi = 0,
        /// `spi`.
        spi: TcRsvpGpi = 12,
        /// `protocol`.
        protocol: IpProtocol as u8 = 24,
        /// `tunnelid`.
        tunnelid: u8 = 25,
        /// `tunnelhdr`.
        tunnelhdr: u8 = 26,
    }
}

netlink_core::structure! {
    /// Parameters and counters of a virtual queue of GRED. C: `struct tc_gred_qopt`, `linux/pkt_sched.h`.
    pub struct TcGredQopt = "tc-gred-qopt", size 52 {
        /// `limit`.
        limit: u32 = 0,
        /// `qth_min`.
        qth_min: u32 = 4,
        /// `qth_max`.
        qth_max: u32 = 8,
        /// `DP`.
        dp: u32 = 12,
        /// `backlog`.
        backlog: u32 = 16,
        /// `qave`.
        qave: u32 = 20,
        /// `forced`.
        forced: u32 = 24,
        /// `early`.
        early: u32 = 28,
        /// `other`.
        other: u32 = 32,
        /// `pdrop`.
        pdrop: u32 = 36,
        /// `Wlog`.
        wlog: u8 = 40,
        /// `Plog`.
        plog: u8 = 41,
        /// `Scell_log`.
        scell_log: u8 = 42,
        /// `prio`.
        prio: u8 = 43,
        /// `packets`.
        packets: u32 = 44,
        /// `bytesin`.
        bytesin: u32 = 48,
    }
}

netlink_core::structure! {
    /// Parameters of GRED itself. C: `struct tc_gred_sopt`, `linux/pkt_sched.h`.
    pub struct TcGredSopt = "tc-gred-sopt", size 12 {
        /// `DPs`.
        dps: u32 = 0,
        /// `def_DP`.
        def_dp: u32 = 4,
        /// `grio`.
        grio: u8 = 8,
        /// `flags`.
        flags: RedFlags as u8 = 9,
    }
}

netlink_core::structure! {
    /// The default class of HFSC. C: `struct tc_hfsc_qopt`, `linux/pkt_sched.h`.
    pub struct TcHfscQopt = "tc-hfsc-qopt", size 2 {
        /// `defcls`.
        defcls: u16 = 0,
    }
}

netlink_core::structure! {
    /// How priorities map to traffic classes, and these to queues. C: `struct tc_mqprio_qopt`, `linux/pkt_sched.h`.
    pub struct TcMqprioQopt = "tc-mqprio-qopt", size 82 {
        /// `num_tc`.
        num_tc: u8 = 0,
        /// `prio_tc_map`.
        prio_tc_map: [u8; 16] = 1,
        /// `hw`.
        hw: MqprioHw = 17,
        /// `count`.
        count: [u16; 16] = 18,
        /// `offset`.
        offset: [u16; 16] = 50,
    }
}

netlink_core::structure! {
    /// The bands of multiq. C: `struct tc_multiq_qopt`, `linux/pkt_sched.h`.
    pub struct TcMultiqQopt = "tc-multiq-qopt", size 4 {
        /// `bands`.
        bands: u16 = 0,
        /// `max_bands`.
        max_bands: u16 = 2,
    }
}

netlink_core::structure! {
    /// What precedes the attributes of netem. Probabilities are of 2^32. C: `struct tc_netem_qopt`,
    /// `linux/pkt_sched.h`.
    pub struct TcNetemQopt = "tc-netem-qopt", size 24 {
        /// `latency`.
        latency: u32 = 0,
        /// `limit`.
        limit: u32 = 4,
        /// `loss`.
        loss: u32 = 8,
        /// `gap`.
        gap: u32 = 12,
        /// `duplicate`.
        duplicate: u32 = 16,
        /// `jitter`.
        jitter: u32 = 20,
    }
}

netlink_core::structure! {
    /// Loss by four states (Markov); probabilities are of 2^32. C: `struct tc_netem_gimodel`, `linux/pkt_sched.h`.
    pub struct TcNetemGimodel = "tc-netem-gimodel", size 20 {
        /// `p13`.
        p13: u32 = 0,
        /// `p31`.
        p31: u32 = 4,
        /// `p32`.
        p32: u32 = 8,
        /// `p14`.
        p14: u32 = 12,
        /// `p23`.
        p23: u32 = 16,
    }
}

netlink_core::structure! {
    /// Loss by the Gilbert-Elliot model; probabilities are of 2^32. C: `struct tc_netem_gemodel`, `linux/pkt_sched.h`.
    pub struct TcNetemGemodel = "tc-netem-gemodel", size 16 {
        /// `p`.
        p: u32 = 0,
        /// `r`.
        r: u32 = 4,
        /// `h`.
        h: u32 = 8,
        /// `k1`.
        k1: u32 = 12,
    }
}

netlink_core::structure! {
    /// How much each depends on the one before, of 2^32. C: `struct tc_netem_corr`, `linux/pkt_sched.h`.
    pub struct TcNetemCorr = "tc-netem-corr", size 12 {
        /// `delay_corr`.
        delay_corr: u32 = 0,
        /// `loss_corr`.
        loss_corr: u32 = 4,
        /// `dup_corr`.
        dup_corr: u32 = 8,
    }
}

netlink_core::structure! {
    /// Reordering, of 2^32. C: `struct tc_netem_reorder`, `linux/pkt_sched.h`.
    pub struct TcNetemReorder = "tc-netem-reorder", size 8 {
        /// `probability`.
        probability: u32 = 0,
        /// `correlation`.
        correlation: u32 = 4,
    }
}

netlink_core::structure! {
    /// Corruption, of 2^32. C: `struct tc_netem_corrupt`, `linux/pkt_sched.h`.
    pub struct TcNetemCorrupt = "tc-netem-corrupt", size 8 {
        /// `probability`.
        probability: u32 = 0,
        /// `correlation`.
        correlation: u32 = 4,
    }
}

netlink_core::structure! {
    /// A rate of transmission and what framing adds. C: `struct tc_netem_rate`, `linux/pkt_sched.h`.
    pub struct TcNetemRate = "tc-netem-rate", size 16 {
        /// `rate`.
        rate: u32 = 0,
        /// `packet_overhead`.
        packet_overhead: i32 = 4,
        /// `cell_size`.
        cell_size: u32 = 8,
        /// `cell_overhead`.
        cell_overhead: i32 = 12,
    }
}

netlink_core::structure! {
    /// Delivery in slots; times in nanoseconds. C: `struct tc_netem_slot`, `linux/pkt_sched.h`.
    pub struct TcNetemSlot = "tc-netem-slot", size 40 {
        /// `min_delay`.
        min_delay: i64 = 0,
        /// `max_delay`.
        max_delay: i64 = 8,
        /// `max_packets`.
        max_packets: i32 = 16,
        /// `max_bytes`.
        max_bytes: i32 = 20,
        /// `dist_delay`.
        dist_delay: i64 = 24,
        /// `dist_jitter`.
        dist_jitter: i64 = 32,
    }
}

netlink_core::structure! {
    /// A command to a plug. C: `struct tc_plug_qopt`, `linux/pkt_sched.h`.
    pub struct TcPlugQopt = "tc-plug-qopt", size 8 {
        /// `action`.
        action: PlugAction = 0,
        /// `limit`.
        limit: u32 = 4,
    }
}

netlink_core::structure! {
    /// Bands, and the band of each priority. C: `struct tc_prio_qopt`, `linux/pkt_sched.h`.
    pub struct TcPrioQopt = "tc-prio-qopt", size 20 {
        /// `bands`.
        bands: i32 = 0,
        /// `priomap`.
        priomap: [u8; 16] = 4,
    }
}

netlink_core::structure! {
    /// Parameters of random early detection; sizes in bytes. C: `struct tc_red_qopt`, `linux/pkt_sched.h`.
    pub struct TcRedQopt = "tc-red-qopt", size 16 {
        /// `limit`.
        limit: u32 = 0,
        /// `qth_min`.
        qth_min: u32 = 4,
        /// `qth_max`.
        qth_max: u32 = 8,
        /// `Wlog`.
        wlog: u8 = 12,
        /// `Plog`.
        plog: u8 = 13,
        /// `Scell_log`.
        scell_log: u8 = 14,
        /// `flags`.
        flags: RedFlags as u8 = 15,
    }
}

netlink_core::structure! {
    /// Parameters of stochastic fair blue. C: `struct tc_sfb_qopt`, `linux/pkt_sched.h`.
    pub struct TcSfbQopt = "tc-sfb-qopt", size 36 {
        /// `rehash_interval`.
        rehash_interval: u32 = 0,
        /// `warmup_time`.
        warmup_time: u32 = 4,
        /// `max`.
        max: u32 = 8,
        /// `bin_size`.
        bin_size: u32 = 12,
        /// `increment`.
        increment: u32 = 16,
        /// `decrement`.
        decrement: u32 = 20,
        /// `limit`.
        limit: u32 = 24,
        /// `penalty_rate`.
        penalty_rate: u32 = 28,
        /// `penalty_burst`.
        penalty_burst: u32 = 32,
    }
}

netlink_core::structure! {
    /// Parameters of stochastic fair queueing. C: `struct tc_sfq_qopt`, `linux/pkt_sched.h`.
    pub struct TcSfqQopt = "tc-sfq-qopt", size 20 {
        /// `quantum`.
        quantum: u32 = 0,
        /// `perturb_period`.
        perturb_period: i32 = 4,
        /// `limit`.
        limit: u32 = 8,
        /// `divisor`.
        divisor: u32 = 12,
        /// `flows`.
        flows: u32 = 16,
    }
}

netlink_core::structure! {
    /// Counters of RED within SFQ. C: `struct tc_sfqred_stats`, `linux/pkt_sched.h`.
    pub struct TcSfqredStats = "tc-sfqred-stats", size 24 {
        /// `prob_drop`.
        prob_drop: u32 = 0,
        /// `forced_drop`.
        forced_drop: u32 = 4,
        /// `prob_mark`.
        prob_mark: u32 = 8,
        /// `forced_mark`.
        forced_mark: u32 = 12,
        /// `prob_mark_head`.
        prob_mark_head: u32 = 16,
        /// `forced_mark_head`.
        forced_mark_head: u32 = 20,
    }
}

netlink_core::structure! {
    /// Parameters of stochastic fair queueing, with RED. C: `struct tc_sfq_qopt_v1`, `linux/pkt_sched.h`.
    pub struct TcSfqQoptV1 = "tc-sfq-qopt-v1", size 72 {
        /// `v0`.
        v0: TcSfqQopt = 0,
        /// `depth`.
        depth: u32 = 20,
        /// `headdrop`.
        headdrop: u32 = 24,
        /// `limit`.
        limit: u32 = 28,
        /// `qth_min`.
        qth_min: u32 = 32,
        /// `qth_max`.
        qth_max: u32 = 36,
        /// `Wlog`.
        wlog: u8 = 40,
        /// `Plog`.
        plog: u8 = 41,
        /// `Scell_log`.
        scell_log: u8 = 42,
        /// `flags`.
        flags: RedFlags as u8 = 43,
        /// `max_P`.
        max_p: u32 = 44,
        /// `stats`.
        stats: TcSfqredStats = 48,
    }
}

netlink_core::structure! {
    /// A rate. C: `struct tc_ratespec`, `linux/pkt_sched.h`.
    pub struct TcRatespec = "tc-ratespec", size 12 {
        /// `cell_log`.
        cell_log: u8 = 0,
        /// `linklayer`.
        linklayer: TcLinkLayer as u8 = 1,
        /// `overhead`.
        overhead: u16 = 2,
        /// `cell_align`.
        cell_align: i16 = 4,
        /// `mpu`.
        mpu: u16 = 6,
        /// `rate`.
        rate: u32 = 8,
    }
}

netlink_core::structure! {
    /// Parameters of a token bucket. C: `struct tc_tbf_qopt`, `linux/pkt_sched.h`.
    pub struct TcTbfQopt = "tc-tbf-qopt", size 36 {
        /// `rate`.
        rate: TcRatespec = 0,
        /// `peakrate`.
        peakrate: TcRatespec = 12,
        /// `limit`.
        limit: u32 = 24,
        /// `buffer`.
        buffer: u32 = 28,
        /// `mtu`.
        mtu: u32 = 32,
    }
}

netlink_core::structure! {
    /// How the size of a packet is told to a qdisc. C: `struct tc_sizespec`, `linux/pkt_sched.h`.
    pub struct TcSizespec = "tc-sizespec", size 24 {
        /// `cell_log`.
        cell_log: u8 = 0,
        /// `size_log`.
        size_log: u8 = 1,
        /// `cell_align`.
        cell_align: i16 = 2,
        /// `overhead`.
        overhead: i32 = 4,
        /// `linklayer`.
        linklayer: TcLinkLayer = 8,
        /// `mpu`.
        mpu: u32 = 12,
        /// `mtu`.
        mtu: u32 = 16,
        /// `tsize`.
        tsize: u32 = 20,
    }
}

netlink_core::structure! {
    /// How a rate is estimated. C: `struct gnet_estimator`, `linux/gen_stats.h`.
    pub struct GnetEstimator = "gnet-estimator", size 2 {
        /// `interval`.
        interval: i8 = 0,
        /// `ewma_log`.
        ewma_log: u8 = 1,
    }
}

netlink_core::structure! {
    /// Counters of CHOKe. C: `struct tc_choke_xstats`, `linux/pkt_sched.h`.
    pub struct TcChokeXstats = "tc-choke-xstats", size 20 {
        /// `early`.
        early: u32 = 0,
        /// `pdrop`.
        pdrop: u32 = 4,
        /// `other`.
        other: u32 = 8,
        /// `marked`.
        marked: u32 = 12,
        /// `matched`.
        matched: u32 = 16,
    }
}

netlink_core::structure! {
    /// Counters of CoDel; times in microseconds. C: `struct tc_codel_xstats`, `linux/pkt_sched.h`.
    pub struct TcCodelXstats = "tc-codel-xstats", size 36 {
        /// `maxpacket`.
        maxpacket: u32 = 0,
        /// `count`.
        count: u32 = 4,
        /// `lastcount`.
        lastcount: u32 = 8,
        /// `ldelay`.
        ldelay: u32 = 12,
        /// `drop_next`.
        drop_next: i32 = 16,
        /// `drop_overlimit`.
        drop_overlimit: u32 = 20,
        /// `ecn_mark`.
        ecn_mark: u32 = 24,
        /// `dropping`.
        dropping: u32 = 28,
        /// `ce_mark`.
        ce_mark: u32 = 32,
    }
}

netlink_core::structure! {
    /// Counters of DualPI2. C: `struct tc_dualpi2_xstats`, `linux/pkt_sched.h`.
    pub struct TcDualpi2Xstats = "tc-dualpi2-xstats", size 48 {
        /// `prob`.
        prob: u32 = 0,
        /// `delay_c`.
        delay_c: u32 = 4,
        /// `delay_l`.
        delay_l: u32 = 8,
        /// `packets_in_c`.
        packets_in_c: u32 = 12,
        /// `packets_in_l`.
        packets_in_l: u32 = 16,
        /// `maxq`.
        maxq: u32 = 20,
        /// `ecn_mark`.
        ecn_mark: u32 = 24,
        /// `step_marks`.
        step_marks: u32 = 28,
        /// `credit`.
        credit: i32 = 32,
        /// `memory_used`.
        memory_used: u32 = 36,
        /// `max_memory_used`.
        max_memory_used: u32 = 40,
        /// `memory_limit`.
        memory_limit: u32 = 44,
    }
}

netlink_core::structure! {
    /// Counters of FQ-PIE. C: `struct tc_fq_pie_xstats`, `linux/pkt_sched.h`.
    pub struct TcFqPieXstats = "tc-fq-pie-xstats", size 36 {
        /// `packets_in`.
        packets_in: u32 = 0,
        /// `dropped`.
        dropped: u32 = 4,
        /// `overlimit`.
        overlimit: u32 = 8,
        /// `overmemory`.
        overmemory: u32 = 12,
        /// `ecn_mark`.
        ecn_mark: u32 = 16,
        /// `new_flow_count`.
        new_flow_count: u32 = 20,
        /// `new_flows_len`.
        new_flows_len: u32 = 24,
        /// `old_flows_len`.
        old_flows_len: u32 = 28,
        /// `memory_usage`.
        memory_usage: u32 = 32,
    }
}

netlink_core::structure! {
    /// Counters of FQ. C: `struct tc_fq_qd_stats`, `linux/pkt_sched.h`.
    pub struct TcFqQdStats = "tc-fq-qd-stats", size 152 {
        /// `gc_flows`.
        gc_flows: u64 = 0,
        /// `highprio_packets`.
        highprio_packets: u64 = 8,
        /// `tcp_retrans`.
        tcp_retrans: u64 = 16,
        /// `throttled`.
        throttled: u64 = 24,
        /// `flows_plimit`.
        flows_plimit: u64 = 32,
        /// `pkts_too_long`.
        pkts_too_long: u64 = 40,
        /// `allocation_errors`.
        allocation_errors: u64 = 48,
        /// `time_next_delayed_flow`.
        time_next_delayed_flow: i64 = 56,
        /// `flows`.
        flows: u32 = 64,
        /// `inactive_flows`.
        inactive_flows: u32 = 68,
        /// `throttled_flows`.
        throttled_flows: u32 = 72,
        /// `unthrottle_latency_ns`.
        unthrottle_latency_ns: u32 = 76,
        /// `ce_mark`.
        ce_mark: u64 = 80,
        /// `horizon_drops`.
        horizon_drops: u64 = 88,
        /// `horizon_caps`.
        horizon_caps: u64 = 96,
        /// `fastpath_packets`.
        fastpath_packets: u64 = 104,
        /// `band_drops`.
        band_drops: [u64; 3] = 112,
        /// `band_pkt_count`.
        band_pkt_count: [u32; 3] = 136,
    }
}

netlink_core::structure! {
    /// Counters of the heavy-hitter filter. C: `struct tc_hhf_xstats`, `linux/pkt_sched.h`.
    pub struct TcHhfXstats = "tc-hhf-xstats", size 16 {
        /// `drop_overlimit`.
        drop_overlimit: u32 = 0,
        /// `hh_overlimit`.
        hh_overlimit: u32 = 4,
        /// `hh_tot_count`.
        hh_tot_count: u32 = 8,
        /// `hh_cur_count`.
        hh_cur_count: u32 = 12,
    }
}

netlink_core::structure! {
    /// Counters of PIE. C: `struct tc_pie_xstats`, `linux/pkt_sched.h`.
    pub struct TcPieXstats = "tc-pie-xstats", size 40 {
        /// `prob`.
        prob: u64 = 0,
        /// `delay`.
        delay: u32 = 8,
        /// `avg_dq_rate`.
        avg_dq_rate: u32 = 12,
        /// `dq_rate_estimating`.
        dq_rate_estimating: u32 = 16,
        /// `packets_in`.
        packets_in: u32 = 20,
        /// `dropped`.
        dropped: u32 = 24,
        /// `overlimit`.
        overlimit: u32 = 28,
        /// `maxq`.
        maxq: u32 = 32,
        /// `ecn_mark`.
        ecn_mark: u32 = 36,
    }
}

netlink_core::structure! {
    /// Counters of RED. C: `struct tc_red_xstats`, `linux/pkt_sched.h`.
    pub struct TcRedXstats = "tc-red-xstats", size 16 {
        /// `early`.
        early: u32 = 0,
        /// `pdrop`.
        pdrop: u32 = 4,
        /// `other`.
        other: u32 = 8,
        /// `marked`.
        marked: u32 = 12,
    }
}

netlink_core::structure! {
    /// Counters of SFB. C: `struct tc_sfb_xstats`, `linux/pkt_sched.h`.
    pub struct TcSfbXstats = "tc-sfb-xstats", size 36 {
        /// `earlydrop`.
        earlydrop: u32 = 0,
        /// `penaltydrop`.
        penaltydrop: u32 = 4,
        /// `bucketdrop`.
        bucketdrop: u32 = 8,
        /// `queuedrop`.
        queuedrop: u32 = 12,
        /// `childdrop`.
        childdrop: u32 = 16,
        /// `marked`.
        marked: u32 = 20,
        /// `maxqlen`.
        maxqlen: u32 = 24,
        /// `maxprob`.
        maxprob: u32 = 28,
        /// `avgprob`.
        avgprob: u32 = 32,
    }
}

netlink_core::structure! {
    /// Counters of a class of SFQ. C: `struct tc_sfq_xstats`, `linux/pkt_sched.h`.
    pub struct TcSfqXstats = "tc-sfq-xstats", size 4 {
        /// `allot`.
        allot: i32 = 0,
    }
}

netlink_core::structure! {
    /// Bytes and packets. C: `struct gnet_stats_basic`, `linux/gen_stats.h`.
    pub struct GnetStatsBasic = "gnet-stats-basic", size 16 {
        /// `bytes`.
        bytes: u64 = 0,
        /// `packets`.
        packets: u32 = 8,
    }
}

netlink_core::structure! {
    /// An estimated rate. C: `struct gnet_stats_rate_est`, `linux/gen_stats.h`.
    pub struct GnetStatsRateEst = "gnet-stats-rate-est", size 8 {
        /// `bps`.
        bps: u32 = 0,
        /// `pps`.
        pps: u32 = 4,
    }
}

netlink_core::structure! {
    /// An estimated rate. C: `struct gnet_stats_rate_est64`, `linux/gen_stats.h`.
    pub struct GnetStatsRateEst64 = "gnet-stats-rate-est64", size 16 {
        /// `bps`.
        bps: u64 = 0,
        /// `pps`.
        pps: u64 = 8,
    }
}

netlink_core::structure! {
    /// The state of a queue. C: `struct gnet_stats_queue`, `linux/gen_stats.h`.
    pub struct GnetStatsQueue = "gnet-stats-queue", size 20 {
        /// `qlen`.
        qlen: u32 = 0,
        /// `backlog`.
        backlog: u32 = 4,
        /// `drops`.
        drops: u32 = 8,
        /// `requeues`.
        requeues: u32 = 12,
        /// `overlimits`.
        overlimits: u32 = 16,
    }
}

netlink_core::structure! {
    /// One comparison of u32: 32 bits at an offset, masked. C: `struct tc_u32_key`, `linux/pkt_cls.h`.
    pub struct TcU32Key = "tc-u32-key", size 16 {
        /// `mask`.
        mask: u32 = 0 be,
        /// `val`.
        val: u32 = 4 be,
        /// `off`.
        off: i32 = 8,
        /// `offmask`.
        offmask: i32 = 12,
    }
}

netlink_core::structure! {
    /// A comparison with the mark of a packet. C: `struct tc_u32_mark`, `linux/pkt_cls.h`.
    pub struct TcU32Mark = "tc-u32-mark", size 12 {
        /// `val`.
        val: u32 = 0,
        /// `mask`.
        mask: u32 = 4,
        /// `success`.
        success: u32 = 8,
    }
}

netlink_core::structure! {
    /// What u32 compares, and where it goes on. C: `struct tc_u32_sel`, `linux/pkt_cls.h`.
    pub struct TcU32Sel = "tc-u32-sel", size 16, tail "keys" {
        /// `flags`.
        flags: U32Flags = 0,
        /// `offshift`.
        offshift: u8 = 1,
        /// `nkeys`.
        nkeys: u8 = 2,
        /// `offmask`.
        offmask: u16 = 4 be,
        /// `off`.
        off: u16 = 6,
        /// `offoff`.
        offoff: i16 = 8,
        /// `hoff`.
        hoff: i16 = 10,
        /// `hmask`.
        hmask: u32 = 12 be,
    }
}

netlink_core::structure! {
    /// Counters of a filter of u32. C: `struct tc_u32_pcnt`, `linux/pkt_cls.h`.
    pub struct TcU32Pcnt = "tc-u32-pcnt", size 16, tail "kcnts" {
        /// `rcnt`.
        rcnt: u64 = 0,
        /// `rhit`.
        rhit: u64 = 8,
    }
}

netlink_core::structure! {
    /// How often an action is referred to. C: `struct tc_cnt`, `linux/pkt_cls.h`.
    pub struct TcCnt = "tc-cnt", size 8 {
        /// `refcnt`.
        refcnt: i32 = 0,
        /// `bindcnt`.
        bindcnt: i32 = 4,
    }
}

netlink_core::structure! {
    /// Times of an action, in ticks of the clock (USER_HZ). C: `struct struct tcf_t`, `linux/pkt_cls.h`.
    pub struct TcfT = "tcf-t", size 32 {
        /// `install`.
        install: u64 = 0,
        /// `lastuse`.
        lastuse: u64 = 8,
        /// `expires`.
        expires: u64 = 16,
        /// `firstuse`.
        firstuse: u64 = 24,
    }
}

netlink_core::structure! {
    /// Parameters of a generic action. C: `struct tc_gact`, `linux/tc_act/tc_gact.h`.
    pub struct TcGact = "tc-gact", size 20 {
        /// `index`.
        index: u32 = 0,
        /// `capab`.
        capab: u32 = 4,
        /// `action`.
        action: TcVerdict = 8,
        /// `refcnt`.
        refcnt: i32 = 12,
        /// `bindcnt`.
        bindcnt: i32 = 16,
    }
}

netlink_core::structure! {
    /// How often another verdict is given. C: `struct tc_gact_p`, `linux/tc_act/tc_gact.h`.
    pub struct TcGactP = "tc-gact-p", size 8 {
        /// `ptype`.
        ptype: GactRandom = 0,
        /// `pval`.
        pval: u16 = 2,
        /// `paction`.
        paction: TcVerdict = 4,
    }
}

netlink_core::structure! {
    /// How many matches there are. C: `struct tcf_ematch_tree_hdr`, `linux/pkt_cls.h`.
    pub struct TcfEmatchTreeHdr = "tcf-ematch-tree-hdr", size 4 {
        /// `nmatches`.
        nmatches: u16 = 0,
        /// `progid`.
        progid: EmatchProgram = 2,
    }
}

netlink_core::structure! {
    /// Counters of a basic filter. C: `struct tc_basic_pcnt`, `linux/pkt_cls.h`.
    pub struct TcBasicPcnt = "tc-basic-pcnt", size 16 {
        /// `rcnt`.
        rcnt: u64 = 0,
        /// `rhit`.
        rhit: u64 = 8,
    }
}

netlink_core::structure! {
    /// Counters of a filter that matches all. C: `struct tc_matchall_pcnt`, `linux/pkt_cls.h`.
    pub struct TcMatchallPcnt = "tc-matchall-pcnt", size 8 {
        /// `rhit`.
        rhit: u64 = 0,
    }
}

netlink_core::structure! {
    /// Parameters of an action on MPLS labels. C: `struct tc_mpls`, `linux/tc_act/tc_mpls.h`.
    pub struct TcMpls = "tc-mpls", size 24 {
        /// `index`.
        index: u32 = 0,
        /// `capab`.
        capab: u32 = 4,
        /// `action`.
        action: TcVerdict = 8,
        /// `refcnt`.
        refcnt: i32 = 12,
        /// `bindcnt`.
        bindcnt: i32 = 16,
        /// `m_action`.
        m_action: MplsAction = 20,
    }
}

netlink_core::structure! {
    /// Parameters of a policer. C: `struct tc_police`, `linux/pkt_cls.h`.
    pub struct TcPolice = "tc-police", size 56 {
        /// `index`.
        index: u32 = 0,
        /// `action`.
        action: TcVerdict = 4,
        /// `limit`.
        limit: u32 = 8,
        /// `burst`.
        burst: u32 = 12,
        /// `mtu`.
        mtu: u32 = 16,
        /// `rate`.
        rate: TcRatespec = 20,
        /// `peakrate`.
        peakrate: TcRatespec = 32,
        /// `refcnt`.
        refcnt: i32 = 44,
        /// `bindcnt`.
        bindcnt: i32 = 48,
        /// `capab`.
        capab: u32 = 52,
    }
}

netlink_core::structure! {
    /// Parameters of an action that edits packets, with what it edits. C: `struct tc_pedit_sel`,
    /// `linux/tc_act/tc_pedit.h`.
    pub struct TcPeditSel = "tc-pedit-sel", size 24, tail "keys" {
        /// `index`.
        index: u32 = 0,
        /// `capab`.
        capab: u32 = 4,
        /// `action`.
        action: TcVerdict = 8,
        /// `refcnt`.
        refcnt: i32 = 12,
        /// `bindcnt`.
        bindcnt: i32 = 16,
        /// `nkeys`.
        nkeys: u8 = 20,
        /// `flags`.
        flags: u8 = 21,
    }
}

netlink_core::structure! {
    /// One edit: 32 bits at an offset are masked, then set or added to. C: `struct tc_pedit_key`,
    /// `linux/tc_act/tc_pedit.h`.
    pub struct TcPeditKey = "tc-pedit-key", size 24 {
        /// `mask`.
        mask: u32 = 0,
        /// `val`.
        val: u32 = 4,
        /// `off`.
        off: u32 = 8,
        /// `at`.
        at: u32 = 12,
        /// `offmask`.
        offmask: u32 = 16,
        /// `shift`.
        shift: u32 = 20,
    }
}

netlink_core::structure! {
    /// Parameters of an action on VLAN tags. C: `struct tc_vlan`, `linux/tc_act/tc_vlan.h`.
    pub struct TcVlan = "tc-vlan", size 24 {
        /// `index`.
        index: u32 = 0,
        /// `capab`.
        capab: u32 = 4,
        /// `action`.
        action: TcVerdict = 8,
        /// `refcnt`.
        refcnt: i32 = 12,
        /// `bindcnt`.
        bindcnt: i32 = 16,
        /// `v_action`.
        v_action: VlanAction = 20,
    }
}

netlink_core::structure! {
    /// Parameters of a BPF program. C: `struct tc_act_bpf`, `linux/tc_act/tc_bpf.h`.
    pub struct TcActBpf = "tc-act-bpf", size 20 {
        /// `index`.
        index: u32 = 0,
        /// `capab`.
        capab: u32 = 4,
        /// `action`.
        action: TcVerdict = 8,
        /// `refcnt`.
        refcnt: i32 = 12,
        /// `bindcnt`.
        bindcnt: i32 = 16,
    }
}

netlink_core::structure! {
    /// Parameters of an action that restores the mark of a connection. C: `struct tc_connmark`,
    /// `linux/tc_act/tc_connmark.h`.
    pub struct TcConnmark = "tc-connmark", size 24 {
        /// `index`.
        index: u32 = 0,
        /// `capab`.
        capab: u32 = 4,
        /// `action`.
        action: TcVerdict = 8,
        /// `refcnt`.
        refcnt: i32 = 12,
        /// `bindcnt`.
        bindcnt: i32 = 16,
        /// `zone`.
        zone: u16 = 20,
    }
}

netlink_core::structure! {
    /// Parameters of an action that updates checksums. C: `struct tc_csum`, `linux/tc_act/tc_csum.h`.
    pub struct TcCsum = "tc-csum", size 24 {
        /// `index`.
        index: u32 = 0,
        /// `capab`.
        capab: u32 = 4,
        /// `action`.
        action: TcVerdict = 8,
        /// `refcnt`.
        refcnt: i32 = 12,
        /// `bindcnt`.
        bindcnt: i32 = 16,
        /// `update_flags`.
        update_flags: CsumUpdate = 20,
    }
}

netlink_core::structure! {
    /// Parameters of connection tracking. C: `struct tc_ct`, `linux/tc_act/tc_ct.h`.
    pub struct TcCt = "tc-ct", size 20 {
        /// `index`.
        index: u32 = 0,
        /// `capab`.
        capab: u32 = 4,
        /// `action`.
        action: TcVerdict = 8,
        /// `refcnt`.
        refcnt: i32 = 12,
        /// `bindcnt`.
        bindcnt: i32 = 16,
    }
}

netlink_core::structure! {
    /// Parameters of an action that restores what a connection knows. C: `struct tc_ctinfo`,
    /// `linux/tc_act/tc_ctinfo.h`.
    pub struct TcCtinfo = "tc-ctinfo", size 20 {
        /// `index`.
        index: u32 = 0,
        /// `capab`.
        capab: u32 = 4,
        /// `action`.
        action: TcVerdict = 8,
        /// `refcnt`.
        refcnt: i32 = 12,
        /// `bindcnt`.
        bindcnt: i32 = 16,
    }
}

netlink_core::structure! {
    /// Parameters of an action that prints. C: `struct tc_defact`, `linux/tc_act/tc_defact.h`.
    pub struct TcDefact = "tc-defact", size 20 {
        /// `index`.
        index: u32 = 0,
        /// `capab`.
        capab: u32 = 4,
        /// `action`.
        action: TcVerdict = 8,
        /// `refcnt`.
        refcnt: i32 = 12,
        /// `bindcnt`.
        bindcnt: i32 = 16,
    }
}

netlink_core::structure! {
    /// Parameters of a gate that opens and closes by the clock. C: `struct tc_gate`, `linux/tc_act/tc_gate.h`.
    pub struct TcGate = "tc-gate", size 20 {
        /// `index`.
        index: u32 = 0,
        /// `capab`.
        capab: u32 = 4,
        /// `action`.
        action: TcVerdict = 8,
        /// `refcnt`.
        refcnt: i32 = 12,
        /// `bindcnt`.
        bindcnt: i32 = 16,
    }
}

netlink_core::structure! {
    /// Parameters of inter-FE encapsulation. C: `struct tc_ife`, `linux/tc_act/tc_ife.h`.
    pub struct TcIfe = "tc-ife", size 24 {
        /// `index`.
        index: u32 = 0,
        /// `capab`.
        capab: u32 = 4,
        /// `action`.
        action: TcVerdict = 8,
        /// `refcnt`.
        refcnt: i32 = 12,
        /// `bindcnt`.
        bindcnt: i32 = 16,
        /// `flags`.
        flags: IfeDirection = 20,
    }
}

netlink_core::structure! {
    /// Parameters of an action that mirrors or redirects. C: `struct tc_mirred`, `linux/tc_act/tc_mirred.h`.
    pub struct TcMirred = "tc-mirred", size 28 {
        /// `index`.
        index: u32 = 0,
        /// `capab`.
        capab: u32 = 4,
        /// `action`.
        action: TcVerdict = 8,
        /// `refcnt`.
        refcnt: i32 = 12,
        /// `bindcnt`.
        bindcnt: i32 = 16,
        /// `eaction`.
        eaction: MirredAction = 20,
        /// `ifindex`.
        ifindex: u32 = 24,
    }
}

netlink_core::structure! {
    /// Parameters of stateless address translation. C: `struct tc_nat`, `linux/tc_act/tc_nat.h`.
    pub struct TcNat = "tc-nat", size 36 {
        /// `index`.
        index: u32 = 0,
        /// `capab`.
        capab: u32 = 4,
        /// `action`.
        action: TcVerdict = 8,
        /// `refcnt`.
        refcnt: i32 = 12,
        /// `bindcnt`.
        bindcnt: i32 = 16,
        /// `old_addr`.
        old_addr: Ipv4Addr = 20,
        /// `new_addr`.
        new_addr: Ipv4Addr = 24,
        /// `mask`.
        mask: Ipv4Addr = 28,
        /// `flags`.
        flags: NatFlags = 32,
    }
}

netlink_core::structure! {
    /// Parameters of sampling. C: `struct tc_sample`, `linux/tc_act/tc_sample.h`.
    pub struct TcSample = "tc-sample", size 20 {
        /// `index`.
        index: u32 = 0,
        /// `capab`.
        capab: u32 = 4,
        /// `action`.
        action: TcVerdict = 8,
        /// `refcnt`.
        refcnt: i32 = 12,
        /// `bindcnt`.
        bindcnt: i32 = 16,
    }
}

netlink_core::structure! {
    /// Parameters of an action that edits what belongs to a packet. C: `struct tc_skbedit`,
    /// `linux/tc_act/tc_skbedit.h`.
    pub struct TcSkbedit = "tc-skbedit", size 20 {
        /// `index`.
        index: u32 = 0,
        /// `capab`.
        capab: u32 = 4,
        /// `action`.
        action: TcVerdict = 8,
        /// `refcnt`.
        refcnt: i32 = 12,
        /// `bindcnt`.
        bindcnt: i32 = 16,
    }
}

netlink_core::structure! {
    /// Parameters of an action that edits the Ethernet header. C: `struct tc_skbmod`, `linux/tc_act/tc_skbmod.h`.
    pub struct TcSkbmod = "tc-skbmod", size 32 {
        /// `index`.
        index: u32 = 0,
        /// `capab`.
        capab: u32 = 4,
        /// `action`.
        action: TcVerdict = 8,
        /// `refcnt`.
        refcnt: i32 = 12,
        /// `bindcnt`.
        bindcnt: i32 = 16,
        /// `flags`.
        flags: SkbmodFlags = 24,
    }
}

netlink_core::structure! {
    /// Parameters of an action on the metadata of tunnels. C: `struct tc_tunnel_key`, `linux/tc_act/tc_tunnel_key.h`.
    pub struct TcTunnelKey = "tc-tunnel-key", size 24 {
        /// `index`.
        index: u32 = 0,
        /// `capab`.
        capab: u32 = 4,
        /// `action`.
        action: TcVerdict = 8,
        /// `refcnt`.
        refcnt: i32 = 12,
        /// `bindcnt`.
        bindcnt: i32 = 16,
        /// `t_action`.
        t_action: TunnelKeyAction = 20,
    }
}

netlink_core::structure! {
    /// The limit of skbprio, in packets. C: `struct tc_skbprio_qopt`, `linux/pkt_sched.h`.
    pub struct TcSkbprioQopt = "tc-skbprio-qopt", size 4 {
        /// `limit`.
        limit: u32 = 0,
    }
}

netlink_core::structure! {
    /// Parameters of CHOKe, as the header has them; the kernel takes those of RED. C: `struct tc_choke_qopt`,
    /// `linux/pkt_sched.h`.
    pub struct TcChokeQopt = "tc-choke-qopt", size 16 {
        /// `limit`.
        limit: u32 = 0,
        /// `qth_min`.
        qth_min: u32 = 4,
        /// `qth_max`.
        qth_max: u32 = 8,
        /// `Wlog`.
        wlog: u8 = 12,
        /// `Plog`.
        plog: u8 = 13,
        /// `Scell_log`.
        scell_log: u8 = 14,
        /// `flags`.
        flags: RedFlags as u8 = 15,
    }
}

netlink_core::structure! {
    /// Counters of a class of HTB. C: `struct tc_htb_xstats`, `linux/pkt_sched.h`.
    pub struct TcHtbXstats = "tc-htb-xstats", size 20 {
        /// `lends`.
        lends: u32 = 0,
        /// `borrows`.
        borrows: u32 = 4,
        /// `giants`.
        giants: u32 = 8,
        /// `tokens`.
        tokens: i32 = 12,
        /// `ctokens`.
        ctokens: i32 = 16,
    }
}

netlink_core::structure! {
    /// A service curve: slopes in bytes per second, and the microseconds of the first. C: `struct tc_service_curve`,
    /// `linux/pkt_sched.h`.
    pub struct TcServiceCurve = "tc-service-curve", size 12 {
        /// `m1`.
        m1: u32 = 0,
        /// `d`.
        d: u32 = 4,
        /// `m2`.
        m2: u32 = 8,
    }
}

netlink_core::structure! {
    /// Counters of a class of HFSC. C: `struct tc_hfsc_stats`, `linux/pkt_sched.h`.
    pub struct TcHfscStats = "tc-hfsc-stats", size 24 {
        /// `work`.
        work: u64 = 0,
        /// `rtwork`.
        rtwork: u64 = 8,
        /// `period`.
        period: u32 = 16,
        /// `level`.
        level: u32 = 20,
    }
}

netlink_core::structure! {
    /// Counters of netem. C: `struct tc_netem_xstats`, `linux/pkt_sched.h`.
    pub struct TcNetemXstats = "tc-netem-xstats", size 56 {
        /// `delayed`.
        delayed: u64 = 0,
        /// `dropped`.
        dropped: u64 = 8,
        /// `corrupted`.
        corrupted: u64 = 16,
        /// `duplicated`.
        duplicated: u64 = 24,
        /// `reordered`.
        reordered: u64 = 32,
        /// `ecn_marked`.
        ecn_marked: u64 = 40,
        /// `allocation_errors`.
        allocation_errors: u64 = 48,
    }
}

netlink_core::structure! {
    /// Counters of a class of DRR. C: `struct tc_drr_stats`, `linux/pkt_sched.h`.
    pub struct TcDrrStats = "tc-drr-stats", size 4 {
        /// `deficit`.
        deficit: u32 = 0,
    }
}

netlink_core::structure! {
    /// Parameters of a class of QFQ, as it tells them. C: `struct tc_qfq_stats`, `linux/pkt_sched.h`.
    pub struct TcQfqStats = "tc-qfq-stats", size 8 {
        /// `weight`.
        weight: u32 = 0,
        /// `lmax`.
        lmax: u32 = 4,
    }
}

netlink_core::structure! {
    /// Counters of FQ-CoDel. C: `struct tc_fq_codel_qd_stats`, `linux/pkt_sched.h`.
    pub struct TcFqCodelQdStats = "tc-fq-codel-qd-stats", size 36 {
        /// `maxpacket`.
        maxpacket: u32 = 0,
        /// `drop_overlimit`.
        drop_overlimit: u32 = 4,
        /// `ecn_mark`.
        ecn_mark: u32 = 8,
        /// `new_flow_count`.
        new_flow_count: u32 = 12,
        /// `new_flows_len`.
        new_flows_len: u32 = 16,
        /// `old_flows_len`.
        old_flows_len: u32 = 20,
        /// `ce_mark`.
        ce_mark: u32 = 24,
        /// `memory_usage`.
        memory_usage: u32 = 28,
        /// `drop_overmemory`.
        drop_overmemory: u32 = 32,
    }
}

netlink_core::structure! {
    /// Counters of a flow of FQ-CoDel; times in microseconds. C: `struct tc_fq_codel_cl_stats`, `linux/pkt_sched.h`.
    pub struct TcFqCodelClStats = "tc-fq-codel-cl-stats", size 24 {
        /// `deficit`.
        deficit: i32 = 0,
        /// `ldelay`.
        ldelay: u32 = 4,
        /// `count`.
        count: u32 = 8,
        /// `lastcount`.
        lastcount: u32 = 12,
        /// `dropping`.
        dropping: u32 = 16,
        /// `drop_next`.
        drop_next: i32 = 20,
    }
}

netlink_core::structure! {
    /// What counters of FQ-CoDel begin with.
    pub struct FqCodelXstatsHeader = "fq-codel-xstats-header", size 4 {
        /// `type`.
        r#type: FqCodelXstatsType = 0,
    }
}

netlink_core::structure! {
    /// What precedes the data of an extended match. C: `struct tcf_ematch_hdr`, `linux/pkt_cls.h`.
    pub struct TcfEmatchHdr = "tcf-ematch-hdr", size 8 {
        /// `matchid`.
        matchid: u16 = 0,
        /// `kind`.
        kind: EmatchKind = 2,
        /// `flags`.
        flags: EmatchFlags = 4,
        /// `pad`.
        pad: u16 = 6,
    }
}

netlink_core::structure! {
    /// Compares an integer in a packet. C: `struct tcf_em_cmp`, `linux/tc_ematch/tc_em_cmp.h`.
    pub struct TcfEmCmp = "tcf-em-cmp", size 12 {
        /// `val`.
        val: u32 = 0,
        /// `mask`.
        mask: u32 = 4,
        /// `off`.
        off: u16 = 8,
        /// `align`.
        align: EmatchAlign as Bits<u8, 0, 4> = 10,
        /// `flags`.
        flags: EmatchCmpFlags as Bits<u8, 4, 4> = 10,
        /// `layer`.
        layer: PacketLayer as Bits<u8, 0, 4> = 11,
        /// `opnd`.
        opnd: EmatchOperand as Bits<u8, 4, 4> = 11,
    }
}

netlink_core::structure! {
    /// Compares some bytes of a packet. C: `struct tcf_em_nbyte`, `linux/tc_ematch/tc_em_nbyte.h`.
    pub struct TcfEmNbyte = "tcf-em-nbyte", size 4 {
        /// `off`.
        off: u16 = 0,
        /// `len`.
        len: u16 as Bits<u16, 0, 12> = 2,
        /// `layer`.
        layer: PacketLayer as Bits<u8, 4, 4> = 3,
    }
}

netlink_core::structure! {
    /// Searches a packet for a text. C: `struct tcf_em_text`, `linux/tc_ematch/tc_em_text.h`.
    pub struct TcfEmText = "tcf-em-text", size 24 {
        /// `algo`.
        algo: Chars<16> = 0,
        /// `from_offset`.
        from_offset: u16 = 16,
        /// `to_offset`.
        to_offset: u16 = 18,
        /// `pattern_len`.
        pattern_len: u16 = 20,
        /// `from_layer`.
        from_layer: PacketLayer as Bits<u8, 0, 4> = 22,
        /// `to_layer`.
        to_layer: PacketLayer as Bits<u8, 4, 4> = 22,
        /// `pad`.
        pad: u8 = 23,
    }
}

netlink_core::structure! {
    /// One side of a comparison of metadata. C: `struct tcf_meta_val`, `linux/tc_ematch/tc_em_meta.h`.
    pub struct TcfMetaVal = "tcf-meta-val", size 4 {
        /// What is compared, in the lower bits of `kind`.
        id: MetaId as Masked<u16, 0, 12> = 0,
        /// Of what type it is, in the upper four bits of `kind`.
        r#type: MetaType as Masked<u16, 12, 4> = 0,
        /// `shift`.
        shift: u8 = 2,
        /// `op`.
        op: EmatchOperand = 3,
    }
}

netlink_core::structure! {
    /// Both sides of a comparison of metadata. C: `struct tcf_meta_hdr`, `linux/tc_ematch/tc_em_meta.h`.
    pub struct TcfMetaHdr = "tcf-meta-hdr", size 8 {
        /// `left`.
        left: TcfMetaVal = 0,
        /// `right`.
        right: TcfMetaVal = 4,
    }
}

netlink_core::structure! {
    /// Identifiers of CAN frames, masked. C: `struct can_filter`, `linux/can.h`.
    pub struct CanFilter = "can-filter", size 8 {
        /// `can_id`.
        id: u32 = 0,
        /// `can_mask`.
        mask: u32 = 4,
    }
}

netlink_core::structure! {
    /// A lookup in a set of ipset. C: `struct xt_set_info`, `linux/netfilter/xt_set.h`.
    pub struct XtSetInfo = "xt-set-info", size 4 {
        /// `index`.
        index: u16 = 0,
        /// `dim`.
        dim: u8 = 2,
        /// `flags`.
        flags: u8 = 3,
    }
}

netlink_core::structure! {
    /// An instruction of classic BPF. C: `struct sock_filter`, `linux/filter.h`.
    pub struct SockFilter = "sock-filter", size 8 {
        /// `code`.
        code: u16 = 0,
        /// `jt`.
        jt: u8 = 2,
        /// `jf`.
        jf: u8 = 3,
        /// `k`.
        k: u32 = 4,
    }
}

netlink_core::structure! {
    /// What precedes the attributes of messages about actions. C: `struct tcamsg`, `linux/rtnetlink.h`.
    pub struct Tcamsg = "tcamsg", size 4, prefix "tca_" {
        /// `tca_family`.
        family: AddressFamily as u8 = 0,
        /// `tca__pad1`.
        pad1: u8 = 1,
        /// `tca__pad2`.
        pad2: u16 = 2,
    }
}

netlink_core::attributes! {
    /// A queueing discipline. The parent in the header is where it is attached. C: `TCA_*`, `linux/rtnetlink.h`.
    pub struct Qdisc / QdiscBuilder = "qdisc", prefix "TCA_", header Tcmsg {
        /// `TCA_KIND`: Which module it is of: `htb`, `fq_codel`, ... Of a filter `flower`, `u32`, ...
        KIND kind: str = 1,
        /// `TCA_OPTIONS`: What is particular to the kind.
        OPTIONS options => Choice<QdiscOptions, str, 1> = 2,
        /// `TCA_STATS`: Counters in the old form.
        STATS stats: TcStats = 3 [volatile],
        /// `TCA_XSTATS`: Counters of the kind, in the old form.
        XSTATS xstats => Choice<AppStats, str, 1> = 4 [volatile],
        /// `TCA_RATE`: Have the rate estimated.
        RATE rate: GnetEstimator = 5,
        /// `TCA_FCNT`: How many filters are in a list.
        FCNT fcnt: u32 = 6,
        /// `TCA_STATS2`: Counters.
        STATS2 stats2 => Nest<TrafficStats> = 7 [volatile],
        /// `TCA_STAB`: How sizes of packets are told.
        STAB stab => Nest<SizeTable> = 8,
        #[doc(hidden)]
        PAD pad [Unused] = 9,
        /// `TCA_DUMP_INVISIBLE`: List built-in ones too.
        DUMP_INVISIBLE dump_invisible: Flag = 10,
        /// `TCA_CHAIN`: Number of the chain of filters.
        CHAIN chain: u32 = 11,
        /// `TCA_HW_OFFLOAD`: Whether it is offloaded.
        HW_OFFLOAD hw_offload: u8 = 12,
        /// `TCA_INGRESS_BLOCK`: Number of the shared block of filters of what comes in.
        INGRESS_BLOCK ingress_block: u32 = 13,
        /// `TCA_EGRESS_BLOCK`: Number of the shared block of filters of what goes out.
        EGRESS_BLOCK egress_block: u32 = 14,
        /// `TCA_DUMP_FLAGS`.
        DUMP_FLAGS dump_flags: Bitfield32<TcDumpFlags> = 15,
        /// `TCA_EXT_WARN_MSG`: A warning, in English.
        EXT_WARN_MSG ext_warn_msg: str = 16,
    }
}

netlink_core::attributes! {
    /// A class of a queueing discipline. C: `TCA_*`, `linux/pkt_cls.h`.
    pub struct TrafficClass / TrafficClassBuilder = "traffic-class", prefix "TCA_", header Tcmsg {
        /// `TCA_KIND`: Which module it is of: `htb`, `fq_codel`, ... Of a filter `flower`, `u32`, ...
        KIND kind: str = 1,
        /// `TCA_OPTIONS`.
        OPTIONS options => Choice<ClassOptions, str, 1> = 2,
        /// `TCA_STATS`: Counters in the old form.
        STATS stats: TcStats = 3 [volatile],
        /// `TCA_XSTATS`: Counters of the kind, in the old form.
        XSTATS xstats => Choice<AppStats, str, 1> = 4 [volatile],
        /// `TCA_RATE`: Have the rate estimated.
        RATE rate: GnetEstimator = 5,
        /// `TCA_FCNT`: How many filters are in a list.
        FCNT fcnt: u32 = 6,
        /// `TCA_STATS2`: Counters.
        STATS2 stats2 => Nest<TrafficStats> = 7 [volatile],
        /// `TCA_STAB`: How sizes of packets are told.
        STAB stab => Nest<SizeTable> = 8,
        #[doc(hidden)]
        PAD pad [Unused] = 9,
        /// `TCA_DUMP_INVISIBLE`: List built-in ones too.
        DUMP_INVISIBLE dump_invisible: Flag = 10,
        /// `TCA_CHAIN`: Number of the chain of filters.
        CHAIN chain: u32 = 11,
        /// `TCA_HW_OFFLOAD`: Whether it is offloaded.
        HW_OFFLOAD hw_offload: u8 = 12,
        /// `TCA_INGRESS_BLOCK`: Number of the shared block of filters of what comes in.
        INGRESS_BLOCK ingress_block: u32 = 13,
        /// `TCA_EGRESS_BLOCK`: Number of the shared block of filters of what goes out.
        EGRESS_BLOCK egress_block: u32 = 14,
        /// `TCA_DUMP_FLAGS`.
        DUMP_FLAGS dump_flags: Bitfield32<TcDumpFlags> = 15,
        /// `TCA_EXT_WARN_MSG`: A warning, in English.
        EXT_WARN_MSG ext_warn_msg: str = 16,
    }
}

netlink_core::attributes! {
    /// A filter: what classifies packets. The info in the header is priority \<\< 16 | protocol, the latter in network
    /// order. C: `TCA_*`, `linux/pkt_cls.h`.
    pub struct Filter / FilterBuilder = "filter", prefix "TCA_", header Tcmsg {
        /// `TCA_KIND`: Which module it is of: `htb`, `fq_codel`, ... Of a filter `flower`, `u32`, ...
        KIND kind: str = 1,
        /// `TCA_OPTIONS`.
        OPTIONS options => Choice<FilterOptions, str, 1> = 2,
        /// `TCA_STATS`: Counters in the old form.
        STATS stats: TcStats = 3 [volatile],
        /// `TCA_XSTATS`: Counters of the kind, in the old form.
        XSTATS xstats => Choice<AppStats, str, 1> = 4 [volatile],
        /// `TCA_RATE`: Have the rate estimated.
        RATE rate: GnetEstimator = 5,
        /// `TCA_FCNT`: How many filters are in a list.
        FCNT fcnt: u32 = 6,
        /// `TCA_STATS2`: Counters.
        STATS2 stats2 => Nest<TrafficStats> = 7 [volatile],
        /// `TCA_STAB`: How sizes of packets are told.
        STAB stab => Nest<SizeTable> = 8,
        #[doc(hidden)]
        PAD pad [Unused] = 9,
        /// `TCA_DUMP_INVISIBLE`: List built-in ones too.
        DUMP_INVISIBLE dump_invisible: Flag = 10,
        /// `TCA_CHAIN`: Number of the chain of filters.
        CHAIN chain: u32 = 11,
        /// `TCA_HW_OFFLOAD`: Whether it is offloaded.
        HW_OFFLOAD hw_offload: u8 = 12,
        /// `TCA_INGRESS_BLOCK`: Number of the shared block of filters of what comes in.
        INGRESS_BLOCK ingress_block: u32 = 13,
        /// `TCA_EGRESS_BLOCK`: Number of the shared block of filters of what goes out.
        EGRESS_BLOCK egress_block: u32 = 14,
        /// `TCA_DUMP_FLAGS`.
        DUMP_FLAGS dump_flags: Bitfield32<TcDumpFlags> = 15,
        /// `TCA_EXT_WARN_MSG`: A warning, in English.
        EXT_WARN_MSG ext_warn_msg: str = 16,
    }
}

netlink_core::attributes! {
    /// A chain of filters, and the template its filters have to follow. C: `TCA_*`, `linux/pkt_cls.h`.
    pub struct Chain / ChainBuilder = "chain", prefix "TCA_", header Tcmsg {
        /// `TCA_KIND`: Which module it is of: `htb`, `fq_codel`, ... Of a filter `flower`, `u32`, ...
        KIND kind: str = 1,
        /// `TCA_OPTIONS`.
        OPTIONS options => Choice<FilterOptions, str, 1> = 2,
        /// `TCA_STATS`: Counters in the old form.
        STATS stats: TcStats = 3 [volatile],
        /// `TCA_XSTATS`: Counters of the kind, in the old form.
        XSTATS xstats => Choice<AppStats, str, 1> = 4 [volatile],
        /// `TCA_RATE`: Have the rate estimated.
        RATE rate: GnetEstimator = 5,
        /// `TCA_FCNT`: How many filters are in a list.
        FCNT fcnt: u32 = 6,
        /// `TCA_STATS2`: Counters.
        STATS2 stats2 => Nest<TrafficStats> = 7 [volatile],
        /// `TCA_STAB`: How sizes of packets are told.
        STAB stab => Nest<SizeTable> = 8,
        #[doc(hidden)]
        PAD pad [Unused] = 9,
        /// `TCA_DUMP_INVISIBLE`: List built-in ones too.
        DUMP_INVISIBLE dump_invisible: Flag = 10,
        /// `TCA_CHAIN`: Number of the chain of filters.
        CHAIN chain: u32 = 11,
        /// `TCA_HW_OFFLOAD`: Whether it is offloaded.
        HW_OFFLOAD hw_offload: u8 = 12,
        /// `TCA_INGRESS_BLOCK`: Number of the shared block of filters of what comes in.
        INGRESS_BLOCK ingress_block: u32 = 13,
        /// `TCA_EGRESS_BLOCK`: Number of the shared block of filters of what goes out.
        EGRESS_BLOCK egress_block: u32 = 14,
        /// `TCA_DUMP_FLAGS`.
        DUMP_FLAGS dump_flags: Bitfield32<TcDumpFlags> = 15,
        /// `TCA_EXT_WARN_MSG`: A warning, in English.
        EXT_WARN_MSG ext_warn_msg: str = 16,
    }
}

netlink_core::attributes! {
    /// Actions that belong to no filter. C: `TCA_ROOT_*`, `linux/rtnetlink.h`.
    pub struct Actions / ActionsBuilder = "actions", prefix "TCA_ROOT_", header Tcamsg {
        /// `TCA_ROOT_TAB`: The actions.
        TAB tab => Array<Nest<Action>> = 1,
        /// `TCA_ROOT_FLAGS`.
        FLAGS flags: Bitfield32<ActionDumpFlags> = 2,
        /// `TCA_ROOT_COUNT`: How many are in the message.
        COUNT count: u32 = 3,
        /// `TCA_ROOT_TIME_DELTA`: Only those used within so many milliseconds.
        TIME_DELTA time_delta: u32 = 4,
        /// `TCA_ROOT_EXT_WARN_MSG`: A warning, in English.
        EXT_WARN_MSG ext_warn_msg: str = 5,
    }
}

netlink_core::attributes! {
    /// Extended matches. C: `TCA_BASIC_*`, `linux/pkt_cls.h`.
    pub struct Basic / BasicBuilder = "basic", prefix "TCA_BASIC_" {
        /// `TCA_BASIC_CLASSID`.
        CLASSID classid: u32 = 1,
        /// `TCA_BASIC_EMATCHES`.
        EMATCHES ematches => Nest<EmatchTree> = 2,
        /// `TCA_BASIC_ACT`.
        ACT act => Array<Nest<Action>> = 3,
        /// `TCA_BASIC_POLICE`.
        POLICE police => Nest<Police> = 4,
        /// `TCA_BASIC_PCNT`.
        PCNT pcnt: TcBasicPcnt = 5,
        #[doc(hidden)]
        PAD pad [Unused] = 6,
    }
}

netlink_core::attributes! {
    /// A BPF program that classifies. C: `TCA_BPF_*`, `linux/pkt_cls.h`.
    pub struct Bpf / BpfBuilder = "bpf", prefix "TCA_BPF_" {
        /// `TCA_BPF_ACT`.
        ACT act => Array<Nest<Action>> = 1,
        /// `TCA_BPF_POLICE`.
        POLICE police => Nest<Police> = 2,
        /// `TCA_BPF_CLASSID`.
        CLASSID classid: u32 = 3,
        /// `TCA_BPF_OPS_LEN`.
        OPS_LEN ops_len: u16 = 4,
        /// `TCA_BPF_OPS`.
        OPS ops: List<SockFilter> = 5,
        /// `TCA_BPF_FD`: Descriptor of the program.
        FD fd: u32 = 6,
        /// `TCA_BPF_NAME`.
        NAME name: str = 7,
        /// `TCA_BPF_FLAGS`.
        FLAGS flags: BpfFilterFlags = 8,
        /// `TCA_BPF_FLAGS_GEN`.
        FLAGS_GEN flags_gen: ClsFlags = 9,
        /// `TCA_BPF_TAG`: A hash of the program.
        TAG tag: [u8] = 10,
        /// `TCA_BPF_ID`: Number of the program.
        ID id: u32 = 11,
    }
}

netlink_core::attributes! {
    /// CAKE. C: `TCA_CAKE_*`, `linux/pkt_sched.h`.
    pub struct Cake / CakeBuilder = "cake", prefix "TCA_CAKE_" {
        #[doc(hidden)]
        PAD pad [Unused] = 1,
        /// `TCA_CAKE_BASE_RATE64`.
        BASE_RATE64 base_rate64: u64 = 2,
        /// `TCA_CAKE_DIFFSERV_MODE`.
        DIFFSERV_MODE diffserv_mode: CakeDiffservMode = 3,
        /// `TCA_CAKE_ATM`.
        ATM atm: CakeAtm = 4,
        /// `TCA_CAKE_FLOW_MODE`.
        FLOW_MODE flow_mode: CakeFlowMode = 5,
        /// `TCA_CAKE_OVERHEAD`: Bytes that framing adds to a packet.
        OVERHEAD overhead: i32 = 6,
        /// `TCA_CAKE_RTT`.
        RTT rtt: u32 = 7,
        /// `TCA_CAKE_TARGET`.
        TARGET target: u32 = 8,
        /// `TCA_CAKE_AUTORATE`.
        AUTORATE autorate: u32 = 9,
        /// `TCA_CAKE_MEMORY`.
        MEMORY memory: u32 = 10,
        /// `TCA_CAKE_NAT`.
        NAT nat: u32 = 11,
        /// `TCA_CAKE_RAW`.
        RAW raw_: u32 = 12 as "raw",
        /// `TCA_CAKE_WASH`.
        WASH wash: u32 = 13,
        /// `TCA_CAKE_MPU`.
        MPU mpu: u32 = 14,
        /// `TCA_CAKE_INGRESS`.
        INGRESS ingress: u32 = 15,
        /// `TCA_CAKE_ACK_FILTER`.
        ACK_FILTER ack_filter: CakeAckFilter = 16,
        /// `TCA_CAKE_SPLIT_GSO`.
        SPLIT_GSO split_gso: u32 = 17,
        /// `TCA_CAKE_FWMARK`.
        FWMARK fwmark: u32 = 18,
    }
}

netlink_core::attributes! {
    /// Counters of CAKE. C: `TCA_CAKE_STATS_*`, `linux/pkt_sched.h`.
    pub struct CakeStats / CakeStatsBuilder = "cake-stats", prefix "TCA_CAKE_STATS_" {
        #[doc(hidden)]
        PAD pad [Unused] = 1,
        /// `TCA_CAKE_STATS_CAPACITY_ESTIMATE64`.
        CAPACITY_ESTIMATE64 capacity_estimate64: u64 = 2,
        /// `TCA_CAKE_STATS_MEMORY_LIMIT`.
        MEMORY_LIMIT memory_limit: u32 = 3,
        /// `TCA_CAKE_STATS_MEMORY_USED`.
        MEMORY_USED memory_used: u32 = 4,
        /// `TCA_CAKE_STATS_AVG_NETOFF`.
        AVG_NETOFF avg_netoff: u32 = 5,
        /// `TCA_CAKE_STATS_MIN_NETLEN`.
        MIN_NETLEN min_netlen: u32 = 6,
        /// `TCA_CAKE_STATS_MAX_NETLEN`.
        MAX_NETLEN max_netlen: u32 = 7,
        /// `TCA_CAKE_STATS_MIN_ADJLEN`.
        MIN_ADJLEN min_adjlen: u32 = 8,
        /// `TCA_CAKE_STATS_MAX_ADJLEN`.
        MAX_ADJLEN max_adjlen: u32 = 9,
        /// `TCA_CAKE_STATS_TIN_STATS`.
        TIN_STATS tin_stats => Array<Nest<CakeTinStats>> = 10,
        /// `TCA_CAKE_STATS_DEFICIT`.
        DEFICIT deficit: i32 = 11,
        /// `TCA_CAKE_STATS_COBALT_COUNT`.
        COBALT_COUNT cobalt_count: u32 = 12,
        /// `TCA_CAKE_STATS_DROPPING`.
        DROPPING dropping: u32 = 13,
        /// `TCA_CAKE_STATS_DROP_NEXT_US`.
        DROP_NEXT_US drop_next_us: i32 = 14,
        /// `TCA_CAKE_STATS_P_DROP`.
        P_DROP p_drop: u32 = 15,
        /// `TCA_CAKE_STATS_BLUE_TIMER_US`.
        BLUE_TIMER_US blue_timer_us: i32 = 16,
        /// `TCA_CAKE_STATS_ACTIVE_QUEUES`.
        ACTIVE_QUEUES active_queues: u32 = 17,
    }
}

netlink_core::attributes! {
    /// Counters of a tin of CAKE. C: `TCA_CAKE_TIN_STATS_*`, `linux/pkt_sched.h`.
    pub struct CakeTinStats / CakeTinStatsBuilder = "cake-tin-stats", prefix "TCA_CAKE_TIN_STATS_" {
        #[doc(hidden)]
        PAD pad [Unused] = 1,
        /// `TCA_CAKE_TIN_STATS_SENT_PACKETS`.
        SENT_PACKETS sent_packets: u32 = 2,
        /// `TCA_CAKE_TIN_STATS_SENT_BYTES64`.
        SENT_BYTES64 sent_bytes64: u64 = 3,
        /// `TCA_CAKE_TIN_STATS_DROPPED_PACKETS`.
        DROPPED_PACKETS dropped_packets: u32 = 4,
        /// `TCA_CAKE_TIN_STATS_DROPPED_BYTES64`.
        DROPPED_BYTES64 dropped_bytes64: u64 = 5,
        /// `TCA_CAKE_TIN_STATS_ACKS_DROPPED_PACKETS`.
        ACKS_DROPPED_PACKETS acks_dropped_packets: u32 = 6,
        /// `TCA_CAKE_TIN_STATS_ACKS_DROPPED_BYTES64`.
        ACKS_DROPPED_BYTES64 acks_dropped_bytes64: u64 = 7,
        /// `TCA_CAKE_TIN_STATS_ECN_MARKED_PACKETS`.
        ECN_MARKED_PACKETS ecn_marked_packets: u32 = 8,
        /// `TCA_CAKE_TIN_STATS_ECN_MARKED_BYTES64`.
        ECN_MARKED_BYTES64 ecn_marked_bytes64: u64 = 9,
        /// `TCA_CAKE_TIN_STATS_BACKLOG_PACKETS`.
        BACKLOG_PACKETS backlog_packets: u32 = 10,
        /// `TCA_CAKE_TIN_STATS_BACKLOG_BYTES`.
        BACKLOG_BYTES backlog_bytes: u32 = 11,
        /// `TCA_CAKE_TIN_STATS_THRESHOLD_RATE64`.
        THRESHOLD_RATE64 threshold_rate64: u64 = 12,
        /// `TCA_CAKE_TIN_STATS_TARGET_US`.
        TARGET_US target_us: u32 = 13,
        /// `TCA_CAKE_TIN_STATS_INTERVAL_US`.
        INTERVAL_US interval_us: u32 = 14,
        /// `TCA_CAKE_TIN_STATS_WAY_INDIRECT_HITS`.
        WAY_INDIRECT_HITS way_indirect_hits: u32 = 15,
        /// `TCA_CAKE_TIN_STATS_WAY_MISSES`.
        WAY_MISSES way_misses: u32 = 16,
        /// `TCA_CAKE_TIN_STATS_WAY_COLLISIONS`.
        WAY_COLLISIONS way_collisions: u32 = 17,
        /// `TCA_CAKE_TIN_STATS_PEAK_DELAY_US`.
        PEAK_DELAY_US peak_delay_us: u32 = 18,
        /// `TCA_CAKE_TIN_STATS_AVG_DELAY_US`.
        AVG_DELAY_US avg_delay_us: u32 = 19,
        /// `TCA_CAKE_TIN_STATS_BASE_DELAY_US`.
        BASE_DELAY_US base_delay_us: u32 = 20,
        /// `TCA_CAKE_TIN_STATS_SPARSE_FLOWS`.
        SPARSE_FLOWS sparse_flows: u32 = 21,
        /// `TCA_CAKE_TIN_STATS_BULK_FLOWS`.
        BULK_FLOWS bulk_flows: u32 = 22,
        /// `TCA_CAKE_TIN_STATS_UNRESPONSIVE_FLOWS`.
        UNRESPONSIVE_FLOWS unresponsive_flows: u32 = 23,
        /// `TCA_CAKE_TIN_STATS_MAX_SKBLEN`.
        MAX_SKBLEN max_skblen: u32 = 24,
        /// `TCA_CAKE_TIN_STATS_FLOW_QUANTUM`.
        FLOW_QUANTUM flow_quantum: u32 = 25,
    }
}

netlink_core::attributes! {
    /// Credit-based shaping. C: `TCA_CBS_*`, `linux/pkt_sched.h`.
    pub struct Cbs / CbsBuilder = "cbs", prefix "TCA_CBS_" {
        /// `TCA_CBS_PARMS`.
        PARMS parms: TcCbsQopt = 1,
    }
}

netlink_core::attributes! {
    /// By control group. C: `TCA_CGROUP_*`, `linux/pkt_cls.h`.
    pub struct Cgroup / CgroupBuilder = "cgroup", prefix "TCA_CGROUP_" {
        /// `TCA_CGROUP_ACT`.
        ACT act => Array<Nest<Action>> = 1,
        /// `TCA_CGROUP_POLICE`.
        POLICE police => Nest<Police> = 2,
        /// `TCA_CGROUP_EMATCHES`.
        EMATCHES ematches => Nest<EmatchTree> = 3,
    }
}

netlink_core::attributes! {
    /// CHOKe. C: `TCA_CHOKE_*`, `linux/pkt_sched.h`.
    pub struct Choke / ChokeBuilder = "choke", prefix "TCA_CHOKE_" {
        /// `TCA_CHOKE_PARMS`.
        PARMS parms: TcRedQopt = 1,
        /// `TCA_CHOKE_STAB`: How often a queue that is idle halves its average.
        STAB stab: List<u8> = 2,
        /// `TCA_CHOKE_MAX_P`.
        MAX_P max_p: u32 = 3,
    }
}

netlink_core::attributes! {
    /// CoDel; times in microseconds. C: `TCA_CODEL_*`, `linux/pkt_sched.h`.
    pub struct Codel / CodelBuilder = "codel", prefix "TCA_CODEL_" {
        /// `TCA_CODEL_TARGET`.
        TARGET target: u32 = 1,
        /// `TCA_CODEL_LIMIT`.
        LIMIT limit: u32 = 2,
        /// `TCA_CODEL_INTERVAL`.
        INTERVAL interval: u32 = 3,
        /// `TCA_CODEL_ECN`.
        ECN ecn: u32 = 4,
        /// `TCA_CODEL_CE_THRESHOLD`.
        CE_THRESHOLD ce_threshold: u32 = 5,
    }
}

netlink_core::attributes! {
    /// A class of deficit round robin. C: `TCA_DRR_*`, `linux/pkt_sched.h`.
    pub struct Drr / DrrBuilder = "drr", prefix "TCA_DRR_" {
        /// `TCA_DRR_QUANTUM`.
        QUANTUM quantum: u32 = 1,
    }
}

netlink_core::attributes! {
    /// DualPI2; times in microseconds. C: `TCA_DUALPI2_*`, `linux/pkt_sched.h`.
    pub struct Dualpi2 / Dualpi2Builder = "dualpi2", prefix "TCA_DUALPI2_" {
        /// `TCA_DUALPI2_LIMIT`.
        LIMIT limit: u32 = 1,
        /// `TCA_DUALPI2_MEMORY_LIMIT`.
        MEMORY_LIMIT memory_limit: u32 = 2,
        /// `TCA_DUALPI2_TARGET`.
        TARGET target: u32 = 3,
        /// `TCA_DUALPI2_TUPDATE`.
        TUPDATE tupdate: u32 = 4,
        /// `TCA_DUALPI2_ALPHA`.
        ALPHA alpha: u32 = 5,
        /// `TCA_DUALPI2_BETA`.
        BETA beta: u32 = 6,
        /// `TCA_DUALPI2_STEP_THRESH_PKTS`.
        STEP_THRESH_PKTS step_thresh_pkts: u32 = 7,
        /// `TCA_DUALPI2_STEP_THRESH_US`.
        STEP_THRESH_US step_thresh_us: u32 = 8,
        /// `TCA_DUALPI2_MIN_QLEN_STEP`.
        MIN_QLEN_STEP min_qlen_step: u32 = 9,
        /// `TCA_DUALPI2_COUPLING`.
        COUPLING coupling: u8 = 10,
        /// `TCA_DUALPI2_DROP_OVERLOAD`.
        DROP_OVERLOAD drop_overload: Dualpi2DropOverload = 11,
        /// `TCA_DUALPI2_DROP_EARLY`.
        DROP_EARLY drop_early: Dualpi2DropEarly = 12,
        /// `TCA_DUALPI2_C_PROTECTION`.
        C_PROTECTION c_protection: u8 = 13,
        /// `TCA_DUALPI2_ECN_MASK`.
        ECN_MASK ecn_mask: Dualpi2EcnMask = 14,
        /// `TCA_DUALPI2_SPLIT_GSO`.
        SPLIT_GSO split_gso: Dualpi2SplitGso = 15,
        #[doc(hidden)]
        PAD pad [Unused] = 16,
    }
}

netlink_core::attributes! {
    /// By what flow a packet belongs to. C: `TCA_FLOW_*`, `linux/pkt_cls.h`.
    pub struct Flow / FlowBuilder = "flow", prefix "TCA_FLOW_" {
        /// `TCA_FLOW_KEYS`.
        KEYS keys: FlowKeys = 1,
        /// `TCA_FLOW_MODE`.
        MODE mode: FlowMode = 2,
        /// `TCA_FLOW_BASECLASS`.
        BASECLASS baseclass: u32 = 3,
        /// `TCA_FLOW_RSHIFT`.
        RSHIFT rshift: u32 = 4,
        /// `TCA_FLOW_ADDEND`.
        ADDEND addend: u32 = 5,
        /// `TCA_FLOW_MASK`.
        MASK mask: u32 = 6,
        /// `TCA_FLOW_XOR`.
        XOR xor: u32 = 7,
        /// `TCA_FLOW_DIVISOR`.
        DIVISOR divisor: u32 = 8,
        /// `TCA_FLOW_ACT`.
        ACT act => Array<Nest<Action>> = 9,
        /// `TCA_FLOW_POLICE`.
        POLICE police => Nest<Police> = 10,
        /// `TCA_FLOW_EMATCHES`.
        EMATCHES ematches => Nest<EmatchTree> = 11,
        /// `TCA_FLOW_PERTURB`.
        PERTURB perturb: u32 = 12,
    }
}

netlink_core::attributes! {
    /// By the fields of headers. C: `TCA_FLOWER_*`, `linux/pkt_cls.h`.
    pub struct Flower / FlowerBuilder = "flower", prefix "TCA_FLOWER_" {
        /// `TCA_FLOWER_CLASSID`: The class packets go to.
        CLASSID classid: u32 = 1,
        /// `TCA_FLOWER_INDEV`: The interface they came in by.
        INDEV indev: str = 2,
        /// `TCA_FLOWER_ACT`.
        ACT act => Array<Nest<Action>> = 3,
        /// `TCA_FLOWER_KEY_ETH_DST`.
        KEY_ETH_DST key_eth_dst: HardwareAddress = 4,
        /// `TCA_FLOWER_KEY_ETH_DST_MASK`.
        KEY_ETH_DST_MASK key_eth_dst_mask: HardwareAddress = 5,
        /// `TCA_FLOWER_KEY_ETH_SRC`.
        KEY_ETH_SRC key_eth_src: HardwareAddress = 6,
        /// `TCA_FLOWER_KEY_ETH_SRC_MASK`.
        KEY_ETH_SRC_MASK key_eth_src_mask: HardwareAddress = 7,
        /// `TCA_FLOWER_KEY_ETH_TYPE`.
        KEY_ETH_TYPE key_eth_type: Be<Ethertype> = 8,
        /// `TCA_FLOWER_KEY_IP_PROTO`.
        KEY_IP_PROTO key_ip_proto: As<u8, IpProtocol> = 9,
        /// `TCA_FLOWER_KEY_IPV4_SRC`.
        KEY_IPV4_SRC key_ipv4_src: Ipv4Addr = 10,
        /// `TCA_FLOWER_KEY_IPV4_SRC_MASK`.
        KEY_IPV4_SRC_MASK key_ipv4_src_mask: Ipv4Addr = 11,
        /// `TCA_FLOWER_KEY_IPV4_DST`.
        KEY_IPV4_DST key_ipv4_dst: Ipv4Addr = 12,
        /// `TCA_FLOWER_KEY_IPV4_DST_MASK`.
        KEY_IPV4_DST_MASK key_ipv4_dst_mask: Ipv4Addr = 13,
        /// `TCA_FLOWER_KEY_IPV6_SRC`.
        KEY_IPV6_SRC key_ipv6_src: Ipv6Addr = 14,
        /// `TCA_FLOWER_KEY_IPV6_SRC_MASK`.
        KEY_IPV6_SRC_MASK key_ipv6_src_mask: Ipv6Addr = 15,
        /// `TCA_FLOWER_KEY_IPV6_DST`.
        KEY_IPV6_DST key_ipv6_dst: Ipv6Addr = 16,
        /// `TCA_FLOWER_KEY_IPV6_DST_MASK`.
        KEY_IPV6_DST_MASK key_ipv6_dst_mask: Ipv6Addr = 17,
        /// `TCA_FLOWER_KEY_TCP_SRC`.
        KEY_TCP_SRC key_tcp_src: Be<u16> = 18,
        /// `TCA_FLOWER_KEY_TCP_DST`.
        KEY_TCP_DST key_tcp_dst: Be<u16> = 19,
        /// `TCA_FLOWER_KEY_UDP_SRC`.
        KEY_UDP_SRC key_udp_src: Be<u16> = 20,
        /// `TCA_FLOWER_KEY_UDP_DST`.
        KEY_UDP_DST key_udp_dst: Be<u16> = 21,
        /// `TCA_FLOWER_FLAGS`.
        FLAGS flags: ClsFlags = 22,
        /// `TCA_FLOWER_KEY_VLAN_ID`.
        KEY_VLAN_ID key_vlan_id: Be<u16> = 23,
        /// `TCA_FLOWER_KEY_VLAN_PRIO`.
        KEY_VLAN_PRIO key_vlan_prio: u8 = 24,
        /// `TCA_FLOWER_KEY_VLAN_ETH_TYPE`.
        KEY_VLAN_ETH_TYPE key_vlan_eth_type: Be<Ethertype> = 25,
        /// `TCA_FLOWER_KEY_ENC_KEY_ID`.
        KEY_ENC_KEY_ID key_enc_key_id: Be<u32> = 26,
        /// `TCA_FLOWER_KEY_ENC_IPV4_SRC`.
        KEY_ENC_IPV4_SRC key_enc_ipv4_src: Ipv4Addr = 27,
        /// `TCA_FLOWER_KEY_ENC_IPV4_SRC_MASK`.
        KEY_ENC_IPV4_SRC_MASK key_enc_ipv4_src_mask: Ipv4Addr = 28,
        /// `TCA_FLOWER_KEY_ENC_IPV4_DST`.
        KEY_ENC_IPV4_DST key_enc_ipv4_dst: Ipv4Addr = 29,
        /// `TCA_FLOWER_KEY_ENC_IPV4_DST_MASK`.
        KEY_ENC_IPV4_DST_MASK key_enc_ipv4_dst_mask: Ipv4Addr = 30,
        /// `TCA_FLOWER_KEY_ENC_IPV6_SRC`.
        KEY_ENC_IPV6_SRC key_enc_ipv6_src: Ipv6Addr = 31,
        /// `TCA_FLOWER_KEY_ENC_IPV6_SRC_MASK`.
        KEY_ENC_IPV6_SRC_MASK key_enc_ipv6_src_mask: Ipv6Addr = 32,
        /// `TCA_FLOWER_KEY_ENC_IPV6_DST`.
        KEY_ENC_IPV6_DST key_enc_ipv6_dst: Ipv6Addr = 33,
        /// `TCA_FLOWER_KEY_ENC_IPV6_DST_MASK`.
        KEY_ENC_IPV6_DST_MASK key_enc_ipv6_dst_mask: Ipv6Addr = 34,
        /// `TCA_FLOWER_KEY_TCP_SRC_MASK`.
        KEY_TCP_SRC_MASK key_tcp_src_mask: Be<u16> = 35,
        /// `TCA_FLOWER_KEY_TCP_DST_MASK`.
        KEY_TCP_DST_MASK key_tcp_dst_mask: Be<u16> = 36,
        /// `TCA_FLOWER_KEY_UDP_SRC_MASK`.
        KEY_UDP_SRC_MASK key_udp_src_mask: Be<u16> = 37,
        /// `TCA_FLOWER_KEY_UDP_DST_MASK`.
        KEY_UDP_DST_MASK key_udp_dst_mask: Be<u16> = 38,
        /// `TCA_FLOWER_KEY_SCTP_SRC_MASK`.
        KEY_SCTP_SRC_MASK key_sctp_src_mask: Be<u16> = 39,
        /// `TCA_FLOWER_KEY_SCTP_DST_MASK`.
        KEY_SCTP_DST_MASK key_sctp_dst_mask: Be<u16> = 40,
        /// `TCA_FLOWER_KEY_SCTP_SRC`.
        KEY_SCTP_SRC key_sctp_src: Be<u16> = 41,
        /// `TCA_FLOWER_KEY_SCTP_DST`.
        KEY_SCTP_DST key_sctp_dst: Be<u16> = 42,
        /// `TCA_FLOWER_KEY_ENC_UDP_SRC_PORT`.
        KEY_ENC_UDP_SRC_PORT key_enc_udp_src_port: Be<u16> = 43,
        /// `TCA_FLOWER_KEY_ENC_UDP_SRC_PORT_MASK`.
        KEY_ENC_UDP_SRC_PORT_MASK key_enc_udp_src_port_mask: Be<u16> = 44,
        /// `TCA_FLOWER_KEY_ENC_UDP_DST_PORT`.
        KEY_ENC_UDP_DST_PORT key_enc_udp_dst_port: Be<u16> = 45,
        /// `TCA_FLOWER_KEY_ENC_UDP_DST_PORT_MASK`.
        KEY_ENC_UDP_DST_PORT_MASK key_enc_udp_dst_port_mask: Be<u16> = 46,
        /// `TCA_FLOWER_KEY_FLAGS`.
        KEY_FLAGS key_flags: Be<FlowerKeyCtrlFlags> = 47,
        /// `TCA_FLOWER_KEY_FLAGS_MASK`.
        KEY_FLAGS_MASK key_flags_mask: Be<FlowerKeyCtrlFlags> = 48,
        /// `TCA_FLOWER_KEY_ICMPV4_CODE`.
        KEY_ICMPV4_CODE key_icmpv4_code: u8 = 49,
        /// `TCA_FLOWER_KEY_ICMPV4_CODE_MASK`.
        KEY_ICMPV4_CODE_MASK key_icmpv4_code_mask: u8 = 50,
        /// `TCA_FLOWER_KEY_ICMPV4_TYPE`.
        KEY_ICMPV4_TYPE key_icmpv4_type: u8 = 51,
        /// `TCA_FLOWER_KEY_ICMPV4_TYPE_MASK`.
        KEY_ICMPV4_TYPE_MASK key_icmpv4_type_mask: u8 = 52,
        /// `TCA_FLOWER_KEY_ICMPV6_CODE`.
        KEY_ICMPV6_CODE key_icmpv6_code: u8 = 53,
        /// `TCA_FLOWER_KEY_ICMPV6_CODE_MASK`.
        KEY_ICMPV6_CODE_MASK key_icmpv6_code_mask: u8 = 54,
        /// `TCA_FLOWER_KEY_ICMPV6_TYPE`.
        KEY_ICMPV6_TYPE key_icmpv6_type: u8 = 55,
        /// `TCA_FLOWER_KEY_ICMPV6_TYPE_MASK`.
        KEY_ICMPV6_TYPE_MASK key_icmpv6_type_mask: u8 = 56,
        /// `TCA_FLOWER_KEY_ARP_SIP`.
        KEY_ARP_SIP key_arp_sip: Ipv4Addr = 57,
        /// `TCA_FLOWER_KEY_ARP_SIP_MASK`.
        KEY_ARP_SIP_MASK key_arp_sip_mask: Ipv4Addr = 58,
        /// `TCA_FLOWER_KEY_ARP_TIP`.
        KEY_ARP_TIP key_arp_tip: Ipv4Addr = 59,
        /// `TCA_FLOWER_KEY_ARP_TIP_MASK`.
        KEY_ARP_TIP_MASK key_arp_tip_mask: Ipv4Addr = 60,
        /// `TCA_FLOWER_KEY_ARP_OP`.
        KEY_ARP_OP key_arp_op: u8 = 61,
        /// `TCA_FLOWER_KEY_ARP_OP_MASK`.
        KEY_ARP_OP_MASK key_arp_op_mask: u8 = 62,
        /// `TCA_FLOWER_KEY_ARP_SHA`.
        KEY_ARP_SHA key_arp_sha: HardwareAddress = 63,
        /// `TCA_FLOWER_KEY_ARP_SHA_MASK`.
        KEY_ARP_SHA_MASK key_arp_sha_mask: HardwareAddress = 64,
        /// `TCA_FLOWER_KEY_ARP_THA`.
        KEY_ARP_THA key_arp_tha: HardwareAddress = 65,
        /// `TCA_FLOWER_KEY_ARP_THA_MASK`.
        KEY_ARP_THA_MASK key_arp_tha_mask: HardwareAddress = 66,
        /// `TCA_FLOWER_KEY_MPLS_TTL`.
        KEY_MPLS_TTL key_mpls_ttl: u8 = 67,
        /// `TCA_FLOWER_KEY_MPLS_BOS`.
        KEY_MPLS_BOS key_mpls_bos: u8 = 68,
        /// `TCA_FLOWER_KEY_MPLS_TC`.
        KEY_MPLS_TC key_mpls_tc: u8 = 69,
        /// `TCA_FLOWER_KEY_MPLS_LABEL`.
        KEY_MPLS_LABEL key_mpls_label: Be<u32> = 70,
        /// `TCA_FLOWER_KEY_TCP_FLAGS`.
        KEY_TCP_FLAGS key_tcp_flags: Be<u16> = 71,
        /// `TCA_FLOWER_KEY_TCP_FLAGS_MASK`.
        KEY_TCP_FLAGS_MASK key_tcp_flags_mask: Be<u16> = 72,
        /// `TCA_FLOWER_KEY_IP_TOS`.
        KEY_IP_TOS key_ip_tos: u8 = 73,
        /// `TCA_FLOWER_KEY_IP_TOS_MASK`.
        KEY_IP_TOS_MASK key_ip_tos_mask: u8 = 74,
        /// `TCA_FLOWER_KEY_IP_TTL`.
        KEY_IP_TTL key_ip_ttl: u8 = 75,
        /// `TCA_FLOWER_KEY_IP_TTL_MASK`.
        KEY_IP_TTL_MASK key_ip_ttl_mask: u8 = 76,
        /// `TCA_FLOWER_KEY_CVLAN_ID`.
        KEY_CVLAN_ID key_cvlan_id: Be<u16> = 77,
        /// `TCA_FLOWER_KEY_CVLAN_PRIO`.
        KEY_CVLAN_PRIO key_cvlan_prio: u8 = 78,
        /// `TCA_FLOWER_KEY_CVLAN_ETH_TYPE`.
        KEY_CVLAN_ETH_TYPE key_cvlan_eth_type: Be<Ethertype> = 79,
        /// `TCA_FLOWER_KEY_ENC_IP_TOS`.
        KEY_ENC_IP_TOS key_enc_ip_tos: u8 = 80,
        /// `TCA_FLOWER_KEY_ENC_IP_TOS_MASK`.
        KEY_ENC_IP_TOS_MASK key_enc_ip_tos_mask: u8 = 81,
        /// `TCA_FLOWER_KEY_ENC_IP_TTL`.
        KEY_ENC_IP_TTL key_enc_ip_ttl: u8 = 82,
        /// `TCA_FLOWER_KEY_ENC_IP_TTL_MASK`.
        KEY_ENC_IP_TTL_MASK key_enc_ip_ttl_mask: u8 = 83,
        /// `TCA_FLOWER_KEY_ENC_OPTS`.
        KEY_ENC_OPTS key_enc_opts => Nest<FlowerKeyEncOpts> = 84,
        /// `TCA_FLOWER_KEY_ENC_OPTS_MASK`.
        KEY_ENC_OPTS_MASK key_enc_opts_mask => Nest<FlowerKeyEncOpts> = 85,
        /// `TCA_FLOWER_IN_HW_COUNT`.
        IN_HW_COUNT in_hw_count: u32 = 86,
        /// `TCA_FLOWER_KEY_PORT_SRC_MIN`.
        KEY_PORT_SRC_MIN key_port_src_min: Be<u16> = 87,
        /// `TCA_FLOWER_KEY_PORT_SRC_MAX`.
        KEY_PORT_SRC_MAX key_port_src_max: Be<u16> = 88,
        /// `TCA_FLOWER_KEY_PORT_DST_MIN`.
        KEY_PORT_DST_MIN key_port_dst_min: Be<u16> = 89,
        /// `TCA_FLOWER_KEY_PORT_DST_MAX`.
        KEY_PORT_DST_MAX key_port_dst_max: Be<u16> = 90,
        /// `TCA_FLOWER_KEY_CT_STATE`.
        KEY_CT_STATE key_ct_state: FlowerCtState = 91,
        /// `TCA_FLOWER_KEY_CT_STATE_MASK`.
        KEY_CT_STATE_MASK key_ct_state_mask: FlowerCtState = 92,
        /// `TCA_FLOWER_KEY_CT_ZONE`.
        KEY_CT_ZONE key_ct_zone: u16 = 93,
        /// `TCA_FLOWER_KEY_CT_ZONE_MASK`.
        KEY_CT_ZONE_MASK key_ct_zone_mask: u16 = 94,
        /// `TCA_FLOWER_KEY_CT_MARK`.
        KEY_CT_MARK key_ct_mark: u32 = 95,
        /// `TCA_FLOWER_KEY_CT_MARK_MASK`.
        KEY_CT_MARK_MASK key_ct_mark_mask: u32 = 96,
        /// `TCA_FLOWER_KEY_CT_LABELS`: 16 bytes.
        KEY_CT_LABELS key_ct_labels: [u8] = 97,
        /// `TCA_FLOWER_KEY_CT_LABELS_MASK`: 16 bytes.
        KEY_CT_LABELS_MASK key_ct_labels_mask: [u8] = 98,
        /// `TCA_FLOWER_KEY_MPLS_OPTS`.
        KEY_MPLS_OPTS key_mpls_opts => Nest<FlowerKeyMplsOpts> = 99,
        /// `TCA_FLOWER_KEY_HASH`.
        KEY_HASH key_hash: u32 = 100,
        /// `TCA_FLOWER_KEY_HASH_MASK`.
        KEY_HASH_MASK key_hash_mask: u32 = 101,
        /// `TCA_FLOWER_KEY_NUM_OF_VLANS`.
        KEY_NUM_OF_VLANS key_num_of_vlans: u8 = 102,
        /// `TCA_FLOWER_KEY_PPPOE_SID`.
        KEY_PPPOE_SID key_pppoe_sid: Be<u16> = 103,
        /// `TCA_FLOWER_KEY_PPP_PROTO`.
        KEY_PPP_PROTO key_ppp_proto: Be<u16> = 104,
        /// `TCA_FLOWER_KEY_L2TPV3_SID`.
        KEY_L2TPV3_SID key_l2tpv3_sid: Be<u32> = 105,
        /// `TCA_FLOWER_L2_MISS`.
        L2_MISS l2_miss: u8 = 106,
        /// `TCA_FLOWER_KEY_CFM`.
        KEY_CFM key_cfm => Nest<FlowerKeyCfm> = 107,
        /// `TCA_FLOWER_KEY_SPI`.
        KEY_SPI key_spi: Be<u32> = 108,
        /// `TCA_FLOWER_KEY_SPI_MASK`.
        KEY_SPI_MASK key_spi_mask: Be<u32> = 109,
        /// `TCA_FLOWER_KEY_ENC_FLAGS`.
        KEY_ENC_FLAGS key_enc_flags: Be<FlowerKeyCtrlFlags> = 110,
        /// `TCA_FLOWER_KEY_ENC_FLAGS_MASK`.
        KEY_ENC_FLAGS_MASK key_enc_flags_mask: Be<FlowerKeyCtrlFlags> = 111,
    }
}

netlink_core::attributes! {
    /// Options of a tunnel. C: `TCA_FLOWER_KEY_ENC_OPTS_*`, `linux/pkt_cls.h`.
    pub struct FlowerKeyEncOpts / FlowerKeyEncOptsBuilder = "flower-key-enc-opts", prefix "TCA_FLOWER_KEY_ENC_OPTS_" {
        /// `TCA_FLOWER_KEY_ENC_OPTS_GENEVE`.
        GENEVE geneve => Multi<Nest<FlowerKeyEncOptGeneve>> = 1,
        /// `TCA_FLOWER_KEY_ENC_OPTS_VXLAN`.
        VXLAN vxlan => Nest<FlowerKeyEncOptVxlan> = 2,
        /// `TCA_FLOWER_KEY_ENC_OPTS_ERSPAN`.
        ERSPAN erspan => Nest<FlowerKeyEncOptErspan> = 3,
        /// `TCA_FLOWER_KEY_ENC_OPTS_GTP`.
        GTP gtp => Nest<FlowerKeyEncOptGtp> = 4,
        /// `TCA_FLOWER_KEY_ENC_OPTS_PFCP`.
        PFCP pfcp => Nest<FlowerKeyEncOptPfcp> = 5,
    }
}

netlink_core::attributes! {
    /// An option of Geneve. C: `TCA_FLOWER_KEY_ENC_OPT_GENEVE_*`, `linux/pkt_cls.h`.
    pub struct FlowerKeyEncOptGeneve / FlowerKeyEncOptGeneveBuilder = "flower-key-enc-opt-geneve", prefix "TCA_FLOWER_KEY_ENC_OPT_GENEVE_" {
        /// `TCA_FLOWER_KEY_ENC_OPT_GENEVE_CLASS`.
        CLASS class: Be<u16> = 1,
        /// `TCA_FLOWER_KEY_ENC_OPT_GENEVE_TYPE`.
        TYPE r#type: u8 = 2,
        /// `TCA_FLOWER_KEY_ENC_OPT_GENEVE_DATA`.
        DATA data: [u8] = 3,
    }
}

netlink_core::attributes! {
    /// Options of VXLAN. C: `TCA_FLOWER_KEY_ENC_OPT_VXLAN_*`, `linux/pkt_cls.h`.
    pub struct FlowerKeyEncOptVxlan / FlowerKeyEncOptVxlanBuilder = "flower-key-enc-opt-vxlan", prefix "TCA_FLOWER_KEY_ENC_OPT_VXLAN_" {
        /// `TCA_FLOWER_KEY_ENC_OPT_VXLAN_GBP`.
        GBP gbp: u32 = 1,
    }
}

netlink_core::attributes! {
    /// Options of ERSPAN. C: `TCA_FLOWER_KEY_ENC_OPT_ERSPAN_*`, `linux/pkt_cls.h`.
    pub struct FlowerKeyEncOptErspan / FlowerKeyEncOptErspanBuilder = "flower-key-enc-opt-erspan", prefix "TCA_FLOWER_KEY_ENC_OPT_ERSPAN_" {
        /// `TCA_FLOWER_KEY_ENC_OPT_ERSPAN_VER`.
        VER ver: u8 = 1,
        /// `TCA_FLOWER_KEY_ENC_OPT_ERSPAN_INDEX`.
        INDEX index: Be<u32> = 2,
        /// `TCA_FLOWER_KEY_ENC_OPT_ERSPAN_DIR`.
        DIR dir: u8 = 3,
        /// `TCA_FLOWER_KEY_ENC_OPT_ERSPAN_HWID`.
        HWID hwid: u8 = 4,
    }
}

netlink_core::attributes! {
    /// Options of GTP. C: `TCA_FLOWER_KEY_ENC_OPT_GTP_*`, `linux/pkt_cls.h`.
    pub struct FlowerKeyEncOptGtp / FlowerKeyEncOptGtpBuilder = "flower-key-enc-opt-gtp", prefix "TCA_FLOWER_KEY_ENC_OPT_GTP_" {
        /// `TCA_FLOWER_KEY_ENC_OPT_GTP_PDU_TYPE`.
        PDU_TYPE pdu_type: u8 = 1,
        /// `TCA_FLOWER_KEY_ENC_OPT_GTP_QFI`.
        QFI qfi: u8 = 2,
    }
}

netlink_core::attributes! {
    /// A label of a stack. C: `TCA_FLOWER_KEY_MPLS_OPT_*`, `linux/pkt_cls.h`.
    pub struct FlowerKeyMplsOpt / FlowerKeyMplsOptBuilder = "flower-key-mpls-opt", prefix "TCA_FLOWER_KEY_MPLS_OPT_" {
        /// `TCA_FLOWER_KEY_MPLS_OPT_LSE_DEPTH`.
        LSE_DEPTH lse_depth: u8 = 1,
        /// `TCA_FLOWER_KEY_MPLS_OPT_LSE_TTL`.
        LSE_TTL lse_ttl: u8 = 2,
        /// `TCA_FLOWER_KEY_MPLS_OPT_LSE_BOS`.
        LSE_BOS lse_bos: u8 = 3,
        /// `TCA_FLOWER_KEY_MPLS_OPT_LSE_TC`.
        LSE_TC lse_tc: u8 = 4,
        /// `TCA_FLOWER_KEY_MPLS_OPT_LSE_LABEL`.
        LSE_LABEL lse_label: u32 = 5,
    }
}

netlink_core::attributes! {
    /// Connectivity fault management. C: `TCA_FLOWER_KEY_CFM_*`, `linux/pkt_cls.h`.
    pub struct FlowerKeyCfm / FlowerKeyCfmBuilder = "flower-key-cfm", prefix "TCA_FLOWER_KEY_CFM_" {
        /// `TCA_FLOWER_KEY_CFM_MD_LEVEL`.
        MD_LEVEL md_level: u8 = 1,
        /// `TCA_FLOWER_KEY_CFM_OPCODE`.
        OPCODE opcode: u8 = 2,
    }
}

netlink_core::attributes! {
    /// By the mark of a packet. C: `TCA_FW_*`, `linux/pkt_cls.h`.
    pub struct Fw / FwBuilder = "fw", prefix "TCA_FW_" {
        /// `TCA_FW_CLASSID`.
        CLASSID classid: u32 = 1,
        /// `TCA_FW_POLICE`.
        POLICE police => Nest<Police> = 2,
        /// `TCA_FW_INDEV`.
        INDEV indev: str = 3,
        /// `TCA_FW_ACT`.
        ACT act => Array<Nest<Action>> = 4,
        /// `TCA_FW_MASK`.
        MASK mask: u32 = 5,
    }
}

netlink_core::attributes! {
    /// A class of ATM, which kernels since 6.3 do not have. C: `TCA_ATM_*`, `linux/pkt_sched.h`.
    pub struct Atm / AtmBuilder = "atm", prefix "TCA_ATM_" {
        /// `TCA_ATM_FD`: Descriptor of a socket, in requests.
        FD fd: u32 = 1,
        #[doc(hidden)]
        PTR ptr [Unused] = 2,
        /// `TCA_ATM_HDR`: What is put before each packet.
        HDR hdr: [u8] = 3,
        /// `TCA_ATM_EXCESS`: Class of packets above the limit; 0: they are marked.
        EXCESS excess: u32 = 4,
        /// `TCA_ATM_ADDR`.
        ADDR addr: SockaddrAtmpvc = 5,
        /// `TCA_ATM_STATE`: State of the circuit.
        STATE state: u32 = 6,
    }
}

netlink_core::attributes! {
    /// Class based queueing, which kernels since 6.3 do not have. C: `TCA_CBQ_*`, `linux/pkt_sched.h`.
    pub struct Cbq / CbqBuilder = "cbq", prefix "TCA_CBQ_" {
        /// `TCA_CBQ_LSSOPT`.
        LSSOPT lssopt: TcCbqLssopt = 1,
        /// `TCA_CBQ_WRROPT`.
        WRROPT wrropt: TcCbqWrropt = 2,
        /// `TCA_CBQ_FOPT`.
        FOPT fopt: TcCbqFopt = 3,
        /// `TCA_CBQ_OVL_STRATEGY`.
        OVL_STRATEGY ovl_strategy: TcCbqOvl = 4,
        /// `TCA_CBQ_RATE`.
        RATE rate: TcRatespec = 5,
        /// `TCA_CBQ_RTAB`: How long packets take, by their size.
        RTAB rtab: List<u32> = 6,
        /// `TCA_CBQ_POLICE`.
        POLICE police: TcCbqPolice = 7,
    }
}

netlink_core::attributes! {
    /// Marks the DS field of packets; kernels since 6.3 do not have it. C: `TCA_DSMARK_*`, `linux/pkt_sched.h`.
    pub struct Dsmark / DsmarkBuilder = "dsmark", prefix "TCA_DSMARK_" {
        /// `TCA_DSMARK_INDICES`: How many classes there are.
        INDICES indices: u16 = 1,
        /// `TCA_DSMARK_DEFAULT_INDEX`.
        DEFAULT_INDEX default_index: u16 = 2,
        /// `TCA_DSMARK_SET_TC_INDEX`: The index is taken from the DS field.
        SET_TC_INDEX set_tc_index: Flag = 3,
        /// `TCA_DSMARK_MASK`: Bits of the DS field that stay as they are.
        MASK mask: u8 = 4,
        /// `TCA_DSMARK_VALUE`: Bits of the DS field that are set.
        VALUE value: u8 = 5,
    }
}

netlink_core::attributes! {
    /// By flows of RSVP; kernels since 6.3 do not have it. C: `TCA_RSVP_*`, `linux/pkt_cls.h`.
    pub struct Rsvp / RsvpBuilder = "rsvp", prefix "TCA_RSVP_" {
        /// `TCA_RSVP_CLASSID`.
        CLASSID classid: u32 = 1,
        /// `TCA_RSVP_DST`.
        DST dst: IpAddr = 2,
        /// `TCA_RSVP_SRC`.
        SRC src: IpAddr = 3,
        /// `TCA_RSVP_PINFO`.
        PINFO pinfo: TcRsvpPinfo = 4,
        /// `TCA_RSVP_POLICE`.
        POLICE police => Nest<Police> = 5,
        /// `TCA_RSVP_ACT`.
        ACT act => Array<Nest<Action>> = 6,
    }
}

netlink_core::attributes! {
    /// By the index that dsmark gives a packet; kernels since 6.3 do not have it. C: `TCA_TCINDEX_*`,
    /// `linux/pkt_cls.h`.
    pub struct Tcindex / TcindexBuilder = "tcindex", prefix "TCA_TCINDEX_" {
        /// `TCA_TCINDEX_HASH`: Size of the table.
        HASH hash: u32 = 1,
        /// `TCA_TCINDEX_MASK`.
        MASK mask: u16 = 2,
        /// `TCA_TCINDEX_SHIFT`.
        SHIFT shift: u32 = 3,
        /// `TCA_TCINDEX_FALL_THROUGH`.
        FALL_THROUGH fall_through: u32 = 4,
        /// `TCA_TCINDEX_CLASSID`.
        CLASSID classid: u32 = 5,
        /// `TCA_TCINDEX_POLICE`.
        POLICE police => Nest<Police> = 6,
        /// `TCA_TCINDEX_ACT`.
        ACT act => Array<Nest<Action>> = 7,
    }
}

netlink_core::attributes! {
    /// Generic random early detection. C: `TCA_GRED_*`, `linux/pkt_sched.h`.
    pub struct Gred / GredBuilder = "gred", prefix "TCA_GRED_" {
        /// `TCA_GRED_PARMS`.
        PARMS parms: List<TcGredQopt> = 1,
        /// `TCA_GRED_STAB`: How often a queue that is idle halves its average.
        STAB stab: List<u8> = 2,
        /// `TCA_GRED_DPS`.
        DPS dps: TcGredSopt = 3,
        /// `TCA_GRED_MAX_P`.
        MAX_P max_p: List<u32> = 4,
        /// `TCA_GRED_LIMIT`.
        LIMIT limit: u32 = 5,
        /// `TCA_GRED_VQ_LIST`.
        VQ_LIST vq_list => Nest<GredVqList> = 6,
    }
}

netlink_core::attributes! {
    /// A class of HFSC. C: `TCA_HFSC_*`, `linux/pkt_sched.h`.
    pub struct Hfsc / HfscBuilder = "hfsc", prefix "TCA_HFSC_" {
        /// `TCA_HFSC_RSC`.
        RSC rsc: TcServiceCurve = 1,
        /// `TCA_HFSC_FSC`.
        FSC fsc: TcServiceCurve = 2,
        /// `TCA_HFSC_USC`.
        USC usc: TcServiceCurve = 3,
    }
}

netlink_core::attributes! {
    /// The heavy-hitter filter. C: `TCA_HHF_*`, `linux/pkt_sched.h`.
    pub struct Hhf / HhfBuilder = "hhf", prefix "TCA_HHF_" {
        /// `TCA_HHF_BACKLOG_LIMIT`.
        BACKLOG_LIMIT backlog_limit: u32 = 1,
        /// `TCA_HHF_QUANTUM`.
        QUANTUM quantum: u32 = 2,
        /// `TCA_HHF_HH_FLOWS_LIMIT`.
        HH_FLOWS_LIMIT hh_flows_limit: u32 = 3,
        /// `TCA_HHF_RESET_TIMEOUT`.
        RESET_TIMEOUT reset_timeout: u32 = 4,
        /// `TCA_HHF_ADMIT_BYTES`.
        ADMIT_BYTES admit_bytes: u32 = 5,
        /// `TCA_HHF_EVICT_TIMEOUT`.
        EVICT_TIMEOUT evict_timeout: u32 = 6,
        /// `TCA_HHF_NON_HH_WEIGHT`.
        NON_HH_WEIGHT non_hh_weight: u32 = 7,
    }
}

netlink_core::attributes! {
    /// HTB and its classes. C: `TCA_HTB_*`, `linux/pkt_sched.h`.
    pub struct Htb / HtbBuilder = "htb", prefix "TCA_HTB_" {
        /// `TCA_HTB_PARMS`.
        PARMS parms: TcHtbOpt = 1,
        /// `TCA_HTB_INIT`.
        INIT init: TcHtbGlob = 2,
        /// `TCA_HTB_CTAB`: Ticks that packets of each size take at the ceiling.
        CTAB ctab: List<u32> = 3,
        /// `TCA_HTB_RTAB`: Ticks that packets of each size take at the rate.
        RTAB rtab: List<u32> = 4,
        /// `TCA_HTB_DIRECT_QLEN`.
        DIRECT_QLEN direct_qlen: u32 = 5,
        /// `TCA_HTB_RATE64`: Bytes per second.
        RATE64 rate64: u64 = 6,
        /// `TCA_HTB_CEIL64`: Bytes per second.
        CEIL64 ceil64: u64 = 7,
        #[doc(hidden)]
        PAD pad [Unused] = 8,
        /// `TCA_HTB_OFFLOAD`.
        OFFLOAD offload: Flag = 9,
    }
}

netlink_core::attributes! {
    /// Every packet. C: `TCA_MATCHALL_*`, `linux/pkt_cls.h`.
    pub struct Matchall / MatchallBuilder = "matchall", prefix "TCA_MATCHALL_" {
        /// `TCA_MATCHALL_CLASSID`.
        CLASSID classid: u32 = 1,
        /// `TCA_MATCHALL_ACT`.
        ACT act => Array<Nest<Action>> = 2,
        /// `TCA_MATCHALL_FLAGS`.
        FLAGS flags: ClsFlags = 3,
        /// `TCA_MATCHALL_PCNT`.
        PCNT pcnt: TcMatchallPcnt = 4,
        #[doc(hidden)]
        PAD pad [Unused] = 5,
    }
}

netlink_core::attributes! {
    /// Earliest txtime first. C: `TCA_ETF_*`, `linux/pkt_sched.h`.
    pub struct Etf / EtfBuilder = "etf", prefix "TCA_ETF_" {
        /// `TCA_ETF_PARMS`.
        PARMS parms: TcEtfQopt = 1,
    }
}

netlink_core::attributes! {
    /// Enhanced transmission selection. C: `TCA_ETS_*`, `linux/pkt_sched.h`.
    pub struct Ets / EtsBuilder = "ets", prefix "TCA_ETS_" {
        /// `TCA_ETS_NBANDS`.
        NBANDS nbands: u8 = 1,
        /// `TCA_ETS_NSTRICT`.
        NSTRICT nstrict: u8 = 2,
        /// `TCA_ETS_QUANTA`.
        QUANTA quanta => Nest<Ets> = 3,
        /// `TCA_ETS_QUANTA_BAND`.
        QUANTA_BAND quanta_band: Multi<u32> = 4,
        /// `TCA_ETS_PRIOMAP`.
        PRIOMAP priomap => Nest<Ets> = 5,
        /// `TCA_ETS_PRIOMAP_BAND`.
        PRIOMAP_BAND priomap_band: Multi<u8> = 6,
    }
}

netlink_core::attributes! {
    /// Fair queueing with pacing; rates in bytes per second. C: `TCA_FQ_*`, `linux/pkt_sched.h`.
    pub struct Fq / FqBuilder = "fq", prefix "TCA_FQ_" {
        /// `TCA_FQ_PLIMIT`.
        PLIMIT plimit: u32 = 1,
        /// `TCA_FQ_FLOW_PLIMIT`.
        FLOW_PLIMIT flow_plimit: u32 = 2,
        /// `TCA_FQ_QUANTUM`.
        QUANTUM quantum: u32 = 3,
        /// `TCA_FQ_INITIAL_QUANTUM`.
        INITIAL_QUANTUM initial_quantum: u32 = 4,
        /// `TCA_FQ_RATE_ENABLE`.
        RATE_ENABLE rate_enable: u32 = 5,
        /// `TCA_FQ_FLOW_DEFAULT_RATE`.
        FLOW_DEFAULT_RATE flow_default_rate: u32 = 6,
        /// `TCA_FQ_FLOW_MAX_RATE`.
        FLOW_MAX_RATE flow_max_rate: u32 = 7,
        /// `TCA_FQ_BUCKETS_LOG`.
        BUCKETS_LOG buckets_log: u32 = 8,
        /// `TCA_FQ_FLOW_REFILL_DELAY`.
        FLOW_REFILL_DELAY flow_refill_delay: u32 = 9,
        /// `TCA_FQ_ORPHAN_MASK`.
        ORPHAN_MASK orphan_mask: u32 = 10,
        /// `TCA_FQ_LOW_RATE_THRESHOLD`.
        LOW_RATE_THRESHOLD low_rate_threshold: u32 = 11,
        /// `TCA_FQ_CE_THRESHOLD`.
        CE_THRESHOLD ce_threshold: u32 = 12,
        /// `TCA_FQ_TIMER_SLACK`.
        TIMER_SLACK timer_slack: u32 = 13,
        /// `TCA_FQ_HORIZON`.
        HORIZON horizon: u32 = 14,
        /// `TCA_FQ_HORIZON_DROP`.
        HORIZON_DROP horizon_drop: u8 = 15,
        /// `TCA_FQ_PRIOMAP`.
        PRIOMAP priomap: TcPrioQopt = 16,
        /// `TCA_FQ_WEIGHTS`.
        WEIGHTS weights: List<i32> = 17,
        /// `TCA_FQ_OFFLOAD_HORIZON`: Nanoseconds ahead that the hardware takes packets.
        OFFLOAD_HORIZON offload_horizon: u32 = 18,
    }
}

netlink_core::attributes! {
    /// FQ-CoDel; times in microseconds. C: `TCA_FQ_CODEL_*`, `linux/pkt_sched.h`.
    pub struct FqCodel / FqCodelBuilder = "fq-codel", prefix "TCA_FQ_CODEL_" {
        /// `TCA_FQ_CODEL_TARGET`.
        TARGET target: u32 = 1,
        /// `TCA_FQ_CODEL_LIMIT`.
        LIMIT limit: u32 = 2,
        /// `TCA_FQ_CODEL_INTERVAL`.
        INTERVAL interval: u32 = 3,
        /// `TCA_FQ_CODEL_ECN`.
        ECN ecn: u32 = 4,
        /// `TCA_FQ_CODEL_FLOWS`.
        FLOWS flows: u32 = 5,
        /// `TCA_FQ_CODEL_QUANTUM`.
        QUANTUM quantum: u32 = 6,
        /// `TCA_FQ_CODEL_CE_THRESHOLD`.
        CE_THRESHOLD ce_threshold: u32 = 7,
        /// `TCA_FQ_CODEL_DROP_BATCH_SIZE`.
        DROP_BATCH_SIZE drop_batch_size: u32 = 8,
        /// `TCA_FQ_CODEL_MEMORY_LIMIT`.
        MEMORY_LIMIT memory_limit: u32 = 9,
        /// `TCA_FQ_CODEL_CE_THRESHOLD_SELECTOR`.
        CE_THRESHOLD_SELECTOR ce_threshold_selector: u8 = 10,
        /// `TCA_FQ_CODEL_CE_THRESHOLD_MASK`.
        CE_THRESHOLD_MASK ce_threshold_mask: u8 = 11,
    }
}

netlink_core::attributes! {
    /// FQ-PIE; times in microseconds. C: `TCA_FQ_PIE_*`, `linux/pkt_sched.h`.
    pub struct FqPie / FqPieBuilder = "fq-pie", prefix "TCA_FQ_PIE_" {
        /// `TCA_FQ_PIE_LIMIT`.
        LIMIT limit: u32 = 1,
        /// `TCA_FQ_PIE_FLOWS`.
        FLOWS flows: u32 = 2,
        /// `TCA_FQ_PIE_TARGET`.
        TARGET target: u32 = 3,
        /// `TCA_FQ_PIE_TUPDATE`.
        TUPDATE tupdate: u32 = 4,
        /// `TCA_FQ_PIE_ALPHA`.
        ALPHA alpha: u32 = 5,
        /// `TCA_FQ_PIE_BETA`.
        BETA beta: u32 = 6,
        /// `TCA_FQ_PIE_QUANTUM`.
        QUANTUM quantum: u32 = 7,
        /// `TCA_FQ_PIE_MEMORY_LIMIT`.
        MEMORY_LIMIT memory_limit: u32 = 8,
        /// `TCA_FQ_PIE_ECN_PROB`.
        ECN_PROB ecn_prob: u32 = 9,
        /// `TCA_FQ_PIE_ECN`.
        ECN ecn: u32 = 10,
        /// `TCA_FQ_PIE_BYTEMODE`.
        BYTEMODE bytemode: u32 = 11,
        /// `TCA_FQ_PIE_DQ_RATE_ESTIMATOR`.
        DQ_RATE_ESTIMATOR dq_rate_estimator: u32 = 12,
    }
}

netlink_core::attributes! {
    /// A network emulated. C: `TCA_NETEM_*`, `linux/pkt_sched.h`.
    pub struct Netem / NetemBuilder = "netem", prefix "TCA_NETEM_", header TcNetemQopt {
        /// `TCA_NETEM_CORR`.
        CORR corr: TcNetemCorr = 1,
        /// `TCA_NETEM_DELAY_DIST`: A table of the distribution of delays.
        DELAY_DIST delay_dist: List<i16> = 2,
        /// `TCA_NETEM_REORDER`.
        REORDER reorder: TcNetemReorder = 3,
        /// `TCA_NETEM_CORRUPT`.
        CORRUPT corrupt: TcNetemCorrupt = 4,
        /// `TCA_NETEM_LOSS`.
        LOSS loss => Nest<NetemLoss> = 5,
        /// `TCA_NETEM_RATE`.
        RATE rate: TcNetemRate = 6,
        /// `TCA_NETEM_ECN`.
        ECN ecn: u32 = 7,
        /// `TCA_NETEM_RATE64`: Bytes per second.
        RATE64 rate64: u64 = 8,
        #[doc(hidden)]
        PAD pad [Unused] = 9,
        /// `TCA_NETEM_LATENCY64`: Nanoseconds.
        LATENCY64 latency64: i64 = 10,
        /// `TCA_NETEM_JITTER64`: Nanoseconds.
        JITTER64 jitter64: i64 = 11,
        /// `TCA_NETEM_SLOT`.
        SLOT slot: TcNetemSlot = 12,
        /// `TCA_NETEM_SLOT_DIST`: A table of the distribution of slots.
        SLOT_DIST slot_dist: List<i16> = 13,
        /// `TCA_NETEM_PRNG_SEED`.
        PRNG_SEED prng_seed: u64 = 14,
    }
}

netlink_core::attributes! {
    /// A model of loss. C: `NETEM_LOSS_*`, `linux/pkt_sched.h`.
    pub struct NetemLoss / NetemLossBuilder = "netem-loss", prefix "NETEM_LOSS_" {
        /// `NETEM_LOSS_GI`.
        GI gi: TcNetemGimodel = 1,
        /// `NETEM_LOSS_GE`.
        GE ge: TcNetemGemodel = 2,
    }
}

netlink_core::attributes! {
    /// PIE; times in microseconds. C: `TCA_PIE_*`, `linux/pkt_sched.h`.
    pub struct Pie / PieBuilder = "pie", prefix "TCA_PIE_" {
        /// `TCA_PIE_TARGET`.
        TARGET target: u32 = 1,
        /// `TCA_PIE_LIMIT`.
        LIMIT limit: u32 = 2,
        /// `TCA_PIE_TUPDATE`.
        TUPDATE tupdate: u32 = 3,
        /// `TCA_PIE_ALPHA`.
        ALPHA alpha: u32 = 4,
        /// `TCA_PIE_BETA`.
        BETA beta: u32 = 5,
        /// `TCA_PIE_ECN`.
        ECN ecn: u32 = 6,
        /// `TCA_PIE_BYTEMODE`.
        BYTEMODE bytemode: u32 = 7,
        /// `TCA_PIE_DQ_RATE_ESTIMATOR`.
        DQ_RATE_ESTIMATOR dq_rate_estimator: u32 = 8,
    }
}

netlink_core::attributes! {
    /// A policer. C: `TCA_POLICE_*`, `linux/pkt_cls.h`.
    pub struct Police / PoliceBuilder = "police", prefix "TCA_POLICE_" {
        /// `TCA_POLICE_TBF`.
        TBF tbf: TcPolice = 1,
        /// `TCA_POLICE_RATE`: Ticks that packets of each size take.
        RATE rate: List<u32> = 2,
        /// `TCA_POLICE_PEAKRATE`: Ticks that packets of each size take at the peak.
        PEAKRATE peakrate: List<u32> = 3,
        /// `TCA_POLICE_AVRATE`.
        AVRATE avrate: u32 = 4,
        /// `TCA_POLICE_RESULT`: What becomes of packets within the rate.
        RESULT result: TcVerdict = 5,
        /// `TCA_POLICE_TM`.
        TM tm: TcfT = 6 [volatile],
        #[doc(hidden)]
        PAD pad [Unused] = 7,
        /// `TCA_POLICE_RATE64`: Bytes per second.
        RATE64 rate64: u64 = 8,
        /// `TCA_POLICE_PEAKRATE64`: Bytes per second.
        PEAKRATE64 peakrate64: u64 = 9,
        /// `TCA_POLICE_PKTRATE64`: Packets per second.
        PKTRATE64 pktrate64: u64 = 10,
        /// `TCA_POLICE_PKTBURST64`: Packets.
        PKTBURST64 pktburst64: u64 = 11,
    }
}

netlink_core::attributes! {
    /// A class of quick fair queueing. C: `TCA_QFQ_*`, `linux/pkt_sched.h`.
    pub struct Qfq / QfqBuilder = "qfq", prefix "TCA_QFQ_" {
        /// `TCA_QFQ_WEIGHT`.
        WEIGHT weight: u32 = 1,
        /// `TCA_QFQ_LMAX`.
        LMAX lmax: u32 = 2,
    }
}

netlink_core::attributes! {
    /// Random early detection. C: `TCA_RED_*`, `linux/pkt_sched.h`.
    pub struct Red / RedBuilder = "red", prefix "TCA_RED_" {
        /// `TCA_RED_PARMS`.
        PARMS parms: TcRedQopt = 1,
        /// `TCA_RED_STAB`: How often a queue that is idle halves its average.
        STAB stab: List<u8> = 2,
        /// `TCA_RED_MAX_P`.
        MAX_P max_p: u32 = 3,
        /// `TCA_RED_FLAGS`.
        FLAGS flags: Bitfield32<RedFlags> = 4,
        /// `TCA_RED_EARLY_DROP_BLOCK`.
        EARLY_DROP_BLOCK early_drop_block: u32 = 5,
        /// `TCA_RED_MARK_BLOCK`.
        MARK_BLOCK mark_block: u32 = 6,
    }
}

netlink_core::attributes! {
    /// By the realms of routes. C: `TCA_ROUTE4_*`, `linux/pkt_cls.h`.
    pub struct Route / RouteBuilder = "route", prefix "TCA_ROUTE4_" {
        /// `TCA_ROUTE4_CLASSID`.
        CLASSID classid: u32 = 1,
        /// `TCA_ROUTE4_TO`.
        TO to: u32 = 2,
        /// `TCA_ROUTE4_FROM`.
        FROM from: u32 = 3,
        /// `TCA_ROUTE4_IIF`.
        IIF iif: u32 = 4,
        /// `TCA_ROUTE4_POLICE`.
        POLICE police => Nest<Police> = 5,
        /// `TCA_ROUTE4_ACT`.
        ACT act => Array<Nest<Action>> = 6,
    }
}

netlink_core::attributes! {
    /// Time-aware priorities. C: `TCA_TAPRIO_ATTR_*`, `linux/pkt_sched.h`.
    pub struct Taprio / TaprioBuilder = "taprio", prefix "TCA_TAPRIO_ATTR_" {
        /// `TCA_TAPRIO_ATTR_PRIOMAP`.
        PRIOMAP priomap: TcMqprioQopt = 1,
        /// `TCA_TAPRIO_ATTR_SCHED_ENTRY_LIST`.
        SCHED_ENTRY_LIST sched_entry_list => Nest<TaprioSchedEntryList> = 2,
        /// `TCA_TAPRIO_ATTR_SCHED_BASE_TIME`.
        SCHED_BASE_TIME sched_base_time: i64 = 3,
        /// `TCA_TAPRIO_ATTR_SCHED_SINGLE_ENTRY`.
        SCHED_SINGLE_ENTRY sched_single_entry => Nest<TaprioSchedEntry> = 4,
        /// `TCA_TAPRIO_ATTR_SCHED_CLOCKID`.
        SCHED_CLOCKID sched_clockid: i32 = 5,
        #[doc(hidden)]
        PAD pad [Unused] = 6,
        /// `TCA_TAPRIO_ATTR_ADMIN_SCHED`.
        ADMIN_SCHED admin_sched => Nest<Taprio> = 7,
        /// `TCA_TAPRIO_ATTR_SCHED_CYCLE_TIME`.
        SCHED_CYCLE_TIME sched_cycle_time: i64 = 8,
        /// `TCA_TAPRIO_ATTR_SCHED_CYCLE_TIME_EXTENSION`.
        SCHED_CYCLE_TIME_EXTENSION sched_cycle_time_extension: i64 = 9,
        /// `TCA_TAPRIO_ATTR_FLAGS`.
        FLAGS flags: TaprioFlags = 10,
        /// `TCA_TAPRIO_ATTR_TXTIME_DELAY`.
        TXTIME_DELAY txtime_delay: u32 = 11,
        /// `TCA_TAPRIO_ATTR_TC_ENTRY`.
        TC_ENTRY tc_entry => Multi<Nest<TaprioTcEntry>> = 12,
    }
}

netlink_core::attributes! {
    /// The schedule of taprio. C: `TCA_TAPRIO_SCHED_*`, `linux/pkt_sched.h`.
    pub struct TaprioSchedEntryList / TaprioSchedEntryListBuilder = "taprio-sched-entry-list", prefix "TCA_TAPRIO_SCHED_" {
        /// `TCA_TAPRIO_SCHED_ENTRY`.
        ENTRY entry => Multi<Nest<TaprioSchedEntry>> = 1,
    }
}

netlink_core::attributes! {
    /// An entry of a schedule; times in nanoseconds. C: `TCA_TAPRIO_SCHED_ENTRY_*`, `linux/pkt_sched.h`.
    pub struct TaprioSchedEntry / TaprioSchedEntryBuilder = "taprio-sched-entry", prefix "TCA_TAPRIO_SCHED_ENTRY_" {
        /// `TCA_TAPRIO_SCHED_ENTRY_INDEX`.
        INDEX index: u32 = 1,
        /// `TCA_TAPRIO_SCHED_ENTRY_CMD`.
        CMD cmd: TaprioCommand = 2,
        /// `TCA_TAPRIO_SCHED_ENTRY_GATE_MASK`.
        GATE_MASK gate_mask: u32 = 3,
        /// `TCA_TAPRIO_SCHED_ENTRY_INTERVAL`.
        INTERVAL interval: u32 = 4,
    }
}

netlink_core::attributes! {
    /// What a traffic class of taprio is limited to. C: `TCA_TAPRIO_TC_ENTRY_*`, `linux/pkt_sched.h`.
    pub struct TaprioTcEntry / TaprioTcEntryBuilder = "taprio-tc-entry", prefix "TCA_TAPRIO_TC_ENTRY_" {
        /// `TCA_TAPRIO_TC_ENTRY_INDEX`.
        INDEX index: u32 = 1,
        /// `TCA_TAPRIO_TC_ENTRY_MAX_SDU`.
        MAX_SDU max_sdu: u32 = 2,
        /// `TCA_TAPRIO_TC_ENTRY_FP`.
        FP fp: FramePreemption = 3,
    }
}

netlink_core::attributes! {
    /// A token bucket. C: `TCA_TBF_*`, `linux/pkt_sched.h`.
    pub struct Tbf / TbfBuilder = "tbf", prefix "TCA_TBF_" {
        /// `TCA_TBF_PARMS`.
        PARMS parms: TcTbfQopt = 1,
        /// `TCA_TBF_RTAB`: Ticks that packets of each size take.
        RTAB rtab: List<u32> = 2,
        /// `TCA_TBF_PTAB`: Ticks that packets of each size take at the peak.
        PTAB ptab: List<u32> = 3,
        /// `TCA_TBF_RATE64`: Bytes per second.
        RATE64 rate64: u64 = 4,
        /// `TCA_TBF_PRATE64`: Bytes per second.
        PRATE64 prate64: u64 = 5,
        /// `TCA_TBF_BURST`: Bytes.
        BURST burst: u32 = 6,
        /// `TCA_TBF_PBURST`: Bytes.
        PBURST pburst: u32 = 7,
        #[doc(hidden)]
        PAD pad [Unused] = 8,
    }
}

netlink_core::attributes! {
    /// By 32 bits anywhere in a packet. C: `TCA_U32_*`, `linux/pkt_cls.h`.
    pub struct U32 / U32Builder = "u32", prefix "TCA_U32_" {
        /// `TCA_U32_CLASSID`.
        CLASSID classid: u32 = 1,
        /// `TCA_U32_HASH`.
        HASH hash: u32 = 2,
        /// `TCA_U32_LINK`.
        LINK link: u32 = 3,
        /// `TCA_U32_DIVISOR`.
        DIVISOR divisor: u32 = 4,
        /// `TCA_U32_SEL`.
        SEL sel: Tail<TcU32Sel, List<TcU32Key>> = 5,
        /// `TCA_U32_POLICE`.
        POLICE police => Nest<Police> = 6,
        /// `TCA_U32_ACT`.
        ACT act => Array<Nest<Action>> = 7,
        /// `TCA_U32_INDEV`.
        INDEV indev: str = 8,
        /// `TCA_U32_PCNT`.
        PCNT pcnt: Tail<TcU32Pcnt, List<u64>> = 9,
        /// `TCA_U32_MARK`.
        MARK mark: TcU32Mark = 10,
        /// `TCA_U32_FLAGS`.
        FLAGS flags: ClsFlags = 11,
        #[doc(hidden)]
        PAD pad [Unused] = 12,
    }
}

netlink_core::attributes! {
    /// An action. C: `TCA_ACT_*`, `linux/pkt_cls.h`.
    pub struct Action / ActionBuilder = "action", prefix "TCA_ACT_" {
        /// `TCA_ACT_KIND`: Which module it is of: `mirred`, `gact`, ...
        KIND kind: str = 1,
        /// `TCA_ACT_OPTIONS`.
        OPTIONS options => Choice<ActionOptions, str, 1> = 2,
        /// `TCA_ACT_INDEX`: Its number.
        INDEX index: u32 = 3,
        /// `TCA_ACT_STATS`.
        STATS stats => Nest<TrafficStats> = 4 [volatile],
        #[doc(hidden)]
        PAD pad [Unused] = 5,
        /// `TCA_ACT_COOKIE`: Opaque, for whoever made it.
        COOKIE cookie: [u8] = 6,
        /// `TCA_ACT_FLAGS`.
        FLAGS flags: Bitfield32<ActionFlags> = 7,
        /// `TCA_ACT_HW_STATS`.
        HW_STATS hw_stats: Bitfield32<ActionHwStats> = 8,
        /// `TCA_ACT_USED_HW_STATS`.
        USED_HW_STATS used_hw_stats: Bitfield32<ActionHwStats> = 9,
        /// `TCA_ACT_IN_HW_COUNT`: How many devices it is offloaded to.
        IN_HW_COUNT in_hw_count: u32 = 10,
    }
}

netlink_core::attributes! {
    /// Counters. C: `TCA_STATS_*`, `linux/gen_stats.h`.
    pub struct TrafficStats / TrafficStatsBuilder = "traffic-stats", prefix "TCA_STATS_" {
        /// `TCA_STATS_BASIC`.
        BASIC basic: GnetStatsBasic = 1,
        /// `TCA_STATS_RATE_EST`.
        RATE_EST rate_est: GnetStatsRateEst = 2,
        /// `TCA_STATS_QUEUE`.
        QUEUE queue: GnetStatsQueue = 3,
        /// `TCA_STATS_APP`.
        APP app => Outer<AppStats> = 4,
        /// `TCA_STATS_RATE_EST64`.
        RATE_EST64 rate_est64: GnetStatsRateEst64 = 5,
        #[doc(hidden)]
        PAD pad [Unused] = 6,
        /// `TCA_STATS_BASIC_HW`.
        BASIC_HW basic_hw: GnetStatsBasic = 7,
        /// `TCA_STATS_PKT64`.
        PKT64 pkt64: u64 = 8,
    }
}

netlink_core::attributes! {
    /// How sizes of packets are told. C: `TCA_STAB_*`, `linux/pkt_sched.h`.
    pub struct SizeTable / SizeTableBuilder = "size-table", prefix "TCA_STAB_" {
        /// `TCA_STAB_BASE`.
        BASE base: TcSizespec = 1,
        /// `TCA_STAB_DATA`.
        DATA data: List<u16> = 2,
    }
}

netlink_core::attributes! {
    /// Virtual queues of GRED. C: `TCA_GRED_VQ_*`, `linux/pkt_sched.h`.
    pub struct GredVqList / GredVqListBuilder = "gred-vq-list", prefix "TCA_GRED_VQ_" {
        /// `TCA_GRED_VQ_ENTRY`.
        ENTRY entry => Multi<Nest<GredVqEntry>> = 1,
    }
}

netlink_core::attributes! {
    /// A virtual queue of GRED. C: `TCA_GRED_VQ_*`, `linux/pkt_sched.h`.
    pub struct GredVqEntry / GredVqEntryBuilder = "gred-vq-entry", prefix "TCA_GRED_VQ_" {
        #[doc(hidden)]
        PAD pad [Unused] = 1,
        /// `TCA_GRED_VQ_DP`.
        DP dp: u32 = 2,
        /// `TCA_GRED_VQ_STAT_BYTES`.
        STAT_BYTES stat_bytes: u64 = 3,
        /// `TCA_GRED_VQ_STAT_PACKETS`.
        STAT_PACKETS stat_packets: u32 = 4,
        /// `TCA_GRED_VQ_STAT_BACKLOG`.
        STAT_BACKLOG stat_backlog: u32 = 5,
        /// `TCA_GRED_VQ_STAT_PROB_DROP`.
        STAT_PROB_DROP stat_prob_drop: u32 = 6,
        /// `TCA_GRED_VQ_STAT_PROB_MARK`.
        STAT_PROB_MARK stat_prob_mark: u32 = 7,
        /// `TCA_GRED_VQ_STAT_FORCED_DROP`.
        STAT_FORCED_DROP stat_forced_drop: u32 = 8,
        /// `TCA_GRED_VQ_STAT_FORCED_MARK`.
        STAT_FORCED_MARK stat_forced_mark: u32 = 9,
        /// `TCA_GRED_VQ_STAT_PDROP`.
        STAT_PDROP stat_pdrop: u32 = 10,
        /// `TCA_GRED_VQ_STAT_OTHER`.
        STAT_OTHER stat_other: u32 = 11,
        /// `TCA_GRED_VQ_FLAGS`.
        FLAGS flags: RedFlags = 12,
    }
}

netlink_core::attributes! {
    /// Extended matches. C: `TCA_EMATCH_*`, `linux/pkt_cls.h`.
    pub struct EmatchTree / EmatchTreeBuilder = "ematch-tree", prefix "TCA_EMATCH_" {
        /// `TCA_EMATCH_TREE_HDR`.
        TREE_HDR tree_hdr: TcfEmatchTreeHdr = 1,
        /// `TCA_EMATCH_TREE_LIST`.
        TREE_LIST tree_list => Array<Nest<Ematch>> = 2,
    }
}

netlink_core::attributes! {
    /// A BPF program. C: `TCA_ACT_BPF_*`, `linux/tc_act/tc_bpf.h`.
    pub struct ActionBpf / ActionBpfBuilder = "action-bpf", prefix "TCA_ACT_BPF_" {
        /// `TCA_ACT_BPF_TM`.
        TM tm: TcfT = 1 [volatile],
        /// `TCA_ACT_BPF_PARMS`.
        PARMS parms: TcActBpf = 2,
        /// `TCA_ACT_BPF_OPS_LEN`.
        OPS_LEN ops_len: u16 = 3,
        /// `TCA_ACT_BPF_OPS`.
        OPS ops: List<SockFilter> = 4,
        /// `TCA_ACT_BPF_FD`: Descriptor of the program.
        FD fd: u32 = 5,
        /// `TCA_ACT_BPF_NAME`.
        NAME name: str = 6,
        #[doc(hidden)]
        PAD pad [Unused] = 7,
        /// `TCA_ACT_BPF_TAG`: A hash of the program.
        TAG tag: [u8] = 8,
        /// `TCA_ACT_BPF_ID`: Number of the program.
        ID id: u32 = 9,
    }
}

netlink_core::attributes! {
    /// Restores the mark of a connection. C: `TCA_CONNMARK_*`, `linux/tc_act/tc_connmark.h`.
    pub struct ActionConnmark / ActionConnmarkBuilder = "action-connmark", prefix "TCA_CONNMARK_" {
        /// `TCA_CONNMARK_PARMS`.
        PARMS parms: TcConnmark = 1,
        /// `TCA_CONNMARK_TM`.
        TM tm: TcfT = 2 [volatile],
        #[doc(hidden)]
        PAD pad [Unused] = 3,
    }
}

netlink_core::attributes! {
    /// Updates checksums. C: `TCA_CSUM_*`, `linux/tc_act/tc_csum.h`.
    pub struct ActionCsum / ActionCsumBuilder = "action-csum", prefix "TCA_CSUM_" {
        /// `TCA_CSUM_PARMS`.
        PARMS parms: TcCsum = 1,
        /// `TCA_CSUM_TM`.
        TM tm: TcfT = 2 [volatile],
        #[doc(hidden)]
        PAD pad [Unused] = 3,
    }
}

netlink_core::attributes! {
    /// Connection tracking. C: `TCA_CT_*`, `linux/tc_act/tc_ct.h`.
    pub struct ActionCt / ActionCtBuilder = "action-ct", prefix "TCA_CT_" {
        /// `TCA_CT_PARMS`.
        PARMS parms: TcCt = 1,
        /// `TCA_CT_TM`.
        TM tm: TcfT = 2 [volatile],
        /// `TCA_CT_ACTION`.
        ACTION action: CtAction = 3,
        /// `TCA_CT_ZONE`.
        ZONE zone: u16 = 4,
        /// `TCA_CT_MARK`.
        MARK mark: u32 = 5,
        /// `TCA_CT_MARK_MASK`.
        MARK_MASK mark_mask: u32 = 6,
        /// `TCA_CT_LABELS`: 16 bytes.
        LABELS labels: [u8] = 7,
        /// `TCA_CT_LABELS_MASK`: 16 bytes.
        LABELS_MASK labels_mask: [u8] = 8,
        /// `TCA_CT_NAT_IPV4_MIN`.
        NAT_IPV4_MIN nat_ipv4_min: Ipv4Addr = 9,
        /// `TCA_CT_NAT_IPV4_MAX`.
        NAT_IPV4_MAX nat_ipv4_max: Ipv4Addr = 10,
        /// `TCA_CT_NAT_IPV6_MIN`.
        NAT_IPV6_MIN nat_ipv6_min: Ipv6Addr = 11,
        /// `TCA_CT_NAT_IPV6_MAX`.
        NAT_IPV6_MAX nat_ipv6_max: Ipv6Addr = 12,
        /// `TCA_CT_NAT_PORT_MIN`.
        NAT_PORT_MIN nat_port_min: Be<u16> = 13,
        /// `TCA_CT_NAT_PORT_MAX`.
        NAT_PORT_MAX nat_port_max: Be<u16> = 14,
        #[doc(hidden)]
        PAD pad [Unused] = 15,
        /// `TCA_CT_HELPER_NAME`.
        HELPER_NAME helper_name: str = 16,
        /// `TCA_CT_HELPER_FAMILY`.
        HELPER_FAMILY helper_family: u8 = 17,
        /// `TCA_CT_HELPER_PROTO`.
        HELPER_PROTO helper_proto: As<u8, IpProtocol> = 18,
    }
}

netlink_core::attributes! {
    /// Restores what a connection knows: DSCP and mark. C: `TCA_CTINFO_*`, `linux/tc_act/tc_ctinfo.h`.
    pub struct ActionCtinfo / ActionCtinfoBuilder = "action-ctinfo", prefix "TCA_CTINFO_" {
        #[doc(hidden)]
        PAD pad [Unused] = 1,
        /// `TCA_CTINFO_TM`.
        TM tm: TcfT = 2 [volatile],
        /// `TCA_CTINFO_ACT`.
        ACT act: TcCtinfo = 3,
        /// `TCA_CTINFO_ZONE`.
        ZONE zone: u16 = 4,
        /// `TCA_CTINFO_PARMS_DSCP_MASK`.
        PARMS_DSCP_MASK parms_dscp_mask: u32 = 5,
        /// `TCA_CTINFO_PARMS_DSCP_STATEMASK`.
        PARMS_DSCP_STATEMASK parms_dscp_statemask: u32 = 6,
        /// `TCA_CTINFO_PARMS_CPMARK_MASK`.
        PARMS_CPMARK_MASK parms_cpmark_mask: u32 = 7,
        /// `TCA_CTINFO_STATS_DSCP_SET`.
        STATS_DSCP_SET stats_dscp_set: u64 = 8,
        /// `TCA_CTINFO_STATS_DSCP_ERROR`.
        STATS_DSCP_ERROR stats_dscp_error: u64 = 9,
        /// `TCA_CTINFO_STATS_CPMARK_SET`.
        STATS_CPMARK_SET stats_cpmark_set: u64 = 10,
    }
}

netlink_core::attributes! {
    /// Opens and closes by the clock; times in nanoseconds. C: `TCA_GATE_*`, `linux/tc_act/tc_gate.h`.
    pub struct ActionGate / ActionGateBuilder = "action-gate", prefix "TCA_GATE_" {
        /// `TCA_GATE_TM`.
        TM tm: TcfT = 1 [volatile],
        /// `TCA_GATE_PARMS`.
        PARMS parms: TcGate = 2,
        #[doc(hidden)]
        PAD pad [Unused] = 3,
        /// `TCA_GATE_PRIORITY`.
        PRIORITY priority: i32 = 4,
        /// `TCA_GATE_ENTRY_LIST`.
        ENTRY_LIST entry_list => Nest<GateEntryList> = 5,
        /// `TCA_GATE_BASE_TIME`.
        BASE_TIME base_time: u64 = 6,
        /// `TCA_GATE_CYCLE_TIME`.
        CYCLE_TIME cycle_time: u64 = 7,
        /// `TCA_GATE_CYCLE_TIME_EXT`.
        CYCLE_TIME_EXT cycle_time_ext: u64 = 8,
        /// `TCA_GATE_FLAGS`.
        FLAGS flags: u32 = 9,
        /// `TCA_GATE_CLOCKID`.
        CLOCKID clockid: i32 = 10,
    }
}

netlink_core::attributes! {
    /// Inter-FE encapsulation. C: `TCA_IFE_*`, `linux/tc_act/tc_ife.h`.
    pub struct ActionIfe / ActionIfeBuilder = "action-ife", prefix "TCA_IFE_" {
        /// `TCA_IFE_PARMS`.
        PARMS parms: TcIfe = 1,
        /// `TCA_IFE_TM`.
        TM tm: TcfT = 2 [volatile],
        /// `TCA_IFE_DMAC`.
        DMAC dmac: HardwareAddress = 3,
        /// `TCA_IFE_SMAC`.
        SMAC smac: HardwareAddress = 4,
        /// `TCA_IFE_TYPE`.
        TYPE r#type: Ethertype = 5,
        /// `TCA_IFE_METALST`.
        METALST metalst => Nest<IfeMetadata> = 6,
        #[doc(hidden)]
        PAD pad [Unused] = 7,
    }
}

netlink_core::attributes! {
    /// Mirrors or redirects. C: `TCA_MIRRED_*`, `linux/tc_act/tc_mirred.h`.
    pub struct ActionMirred / ActionMirredBuilder = "action-mirred", prefix "TCA_MIRRED_" {
        /// `TCA_MIRRED_TM`.
        TM tm: TcfT = 1 [volatile],
        /// `TCA_MIRRED_PARMS`.
        PARMS parms: TcMirred = 2,
        #[doc(hidden)]
        PAD pad [Unused] = 3,
        /// `TCA_MIRRED_BLOCKID`.
        BLOCKID blockid: u32 = 4,
    }
}

netlink_core::attributes! {
    /// Changes labels. C: `TCA_MPLS_*`, `linux/tc_act/tc_mpls.h`.
    pub struct ActionMpls / ActionMplsBuilder = "action-mpls", prefix "TCA_MPLS_" {
        /// `TCA_MPLS_TM`.
        TM tm: TcfT = 1 [volatile],
        /// `TCA_MPLS_PARMS`.
        PARMS parms: TcMpls = 2,
        #[doc(hidden)]
        PAD pad [Unused] = 3,
        /// `TCA_MPLS_PROTO`.
        PROTO proto: Be<Ethertype> = 4,
        /// `TCA_MPLS_LABEL`.
        LABEL label: u32 = 5,
        /// `TCA_MPLS_TC`.
        TC tc: u8 = 6,
        /// `TCA_MPLS_TTL`.
        TTL ttl: u8 = 7,
        /// `TCA_MPLS_BOS`.
        BOS bos: u8 = 8,
    }
}

netlink_core::attributes! {
    /// A target of iptables; kernels since 6.8 do not have it. C: `TCA_IPT_*`, `linux/tc_act/tc_ipt.h`.
    pub struct ActionIpt / ActionIptBuilder = "action-ipt", prefix "TCA_IPT_" {
        /// `TCA_IPT_TABLE`.
        TABLE table: str = 1,
        /// `TCA_IPT_HOOK`: Where in the path of packets: a number of enum nf_inet_hooks.
        HOOK hook: u32 = 2,
        /// `TCA_IPT_INDEX`.
        INDEX index: u32 = 3,
        /// `TCA_IPT_CNT`.
        CNT cnt: TcCnt = 4,
        /// `TCA_IPT_TM`.
        TM tm: TcfT = 5 [volatile],
        /// `TCA_IPT_TARG`: struct xt_entry_target and what the target needs.
        TARG targ: [u8] = 6,
        #[doc(hidden)]
        PAD pad [Unused] = 7,
    }
}

netlink_core::attributes! {
    /// Stateless address translation. C: `TCA_NAT_*`, `linux/tc_act/tc_nat.h`.
    pub struct ActionNat / ActionNatBuilder = "action-nat", prefix "TCA_NAT_" {
        /// `TCA_NAT_PARMS`.
        PARMS parms: TcNat = 1,
        /// `TCA_NAT_TM`.
        TM tm: TcfT = 2 [volatile],
        #[doc(hidden)]
        PAD pad [Unused] = 3,
    }
}

netlink_core::attributes! {
    /// Edits packets. C: `TCA_PEDIT_*`, `linux/tc_act/tc_pedit.h`.
    pub struct ActionPedit / ActionPeditBuilder = "action-pedit", prefix "TCA_PEDIT_" {
        /// `TCA_PEDIT_TM`.
        TM tm: TcfT = 1 [volatile],
        /// `TCA_PEDIT_PARMS`.
        PARMS parms: Tail<TcPeditSel, List<TcPeditKey>> = 2,
        #[doc(hidden)]
        PAD pad [Unused] = 3,
        /// `TCA_PEDIT_PARMS_EX`.
        PARMS_EX parms_ex: Tail<TcPeditSel, List<TcPeditKey>> = 4,
        /// `TCA_PEDIT_KEYS_EX`.
        KEYS_EX keys_ex => Nest<PeditKeys> = 5,
        #[doc(hidden)]
        KEY_EX key_ex [Unused] = 6,
    }
}

netlink_core::attributes! {
    /// Prints a text. C: `TCA_DEF_*`, `linux/tc_act/tc_defact.h`.
    pub struct ActionSimple / ActionSimpleBuilder = "action-simple", prefix "TCA_DEF_" {
        /// `TCA_DEF_TM`.
        TM tm: TcfT = 1 [volatile],
        /// `TCA_DEF_PARMS`.
        PARMS parms: TcDefact = 2,
        /// `TCA_DEF_DATA`.
        DATA data: str = 3,
        #[doc(hidden)]
        PAD pad [Unused] = 4,
    }
}

netlink_core::attributes! {
    /// Edits what belongs to a packet. C: `TCA_SKBEDIT_*`, `linux/tc_act/tc_skbedit.h`.
    pub struct ActionSkbedit / ActionSkbeditBuilder = "action-skbedit", prefix "TCA_SKBEDIT_" {
        /// `TCA_SKBEDIT_TM`.
        TM tm: TcfT = 1 [volatile],
        /// `TCA_SKBEDIT_PARMS`.
        PARMS parms: TcSkbedit = 2,
        /// `TCA_SKBEDIT_PRIORITY`.
        PRIORITY priority: u32 = 3,
        /// `TCA_SKBEDIT_QUEUE_MAPPING`.
        QUEUE_MAPPING queue_mapping: u16 = 4,
        /// `TCA_SKBEDIT_MARK`.
        MARK mark: u32 = 5,
        #[doc(hidden)]
        PAD pad [Unused] = 6,
        /// `TCA_SKBEDIT_PTYPE`.
        PTYPE ptype: u16 = 7,
        /// `TCA_SKBEDIT_MASK`.
        MASK mask: u32 = 8,
        /// `TCA_SKBEDIT_FLAGS`.
        FLAGS flags: SkbeditFlags = 9,
        /// `TCA_SKBEDIT_QUEUE_MAPPING_MAX`.
        QUEUE_MAPPING_MAX queue_mapping_max: u16 = 10,
    }
}

netlink_core::attributes! {
    /// Edits the Ethernet header. C: `TCA_SKBMOD_*`, `linux/tc_act/tc_skbmod.h`.
    pub struct ActionSkbmod / ActionSkbmodBuilder = "action-skbmod", prefix "TCA_SKBMOD_" {
        /// `TCA_SKBMOD_TM`.
        TM tm: TcfT = 1 [volatile],
        /// `TCA_SKBMOD_PARMS`.
        PARMS parms: TcSkbmod = 2,
        /// `TCA_SKBMOD_DMAC`.
        DMAC dmac: HardwareAddress = 3,
        /// `TCA_SKBMOD_SMAC`.
        SMAC smac: HardwareAddress = 4,
        /// `TCA_SKBMOD_ETYPE`.
        ETYPE etype: Ethertype = 5,
        #[doc(hidden)]
        PAD pad [Unused] = 6,
    }
}

netlink_core::attributes! {
    /// Sets or removes the metadata of tunnels. C: `TCA_TUNNEL_KEY_*`, `linux/tc_act/tc_tunnel_key.h`.
    pub struct ActionTunnelKey / ActionTunnelKeyBuilder = "action-tunnel-key", prefix "TCA_TUNNEL_KEY_" {
        /// `TCA_TUNNEL_KEY_TM`.
        TM tm: TcfT = 1 [volatile],
        /// `TCA_TUNNEL_KEY_PARMS`.
        PARMS parms: TcTunnelKey = 2,
        /// `TCA_TUNNEL_KEY_ENC_IPV4_SRC`.
        ENC_IPV4_SRC enc_ipv4_src: Ipv4Addr = 3,
        /// `TCA_TUNNEL_KEY_ENC_IPV4_DST`.
        ENC_IPV4_DST enc_ipv4_dst: Ipv4Addr = 4,
        /// `TCA_TUNNEL_KEY_ENC_IPV6_SRC`.
        ENC_IPV6_SRC enc_ipv6_src: Ipv6Addr = 5,
        /// `TCA_TUNNEL_KEY_ENC_IPV6_DST`.
        ENC_IPV6_DST enc_ipv6_dst: Ipv6Addr = 6,
        /// `TCA_TUNNEL_KEY_ENC_KEY_ID`.
        ENC_KEY_ID enc_key_id: Be<u32> = 7,
        #[doc(hidden)]
        PAD pad [Unused] = 8,
        /// `TCA_TUNNEL_KEY_ENC_DST_PORT`.
        ENC_DST_PORT enc_dst_port: Be<u16> = 9,
        /// `TCA_TUNNEL_KEY_NO_CSUM`.
        NO_CSUM no_csum: u8 = 10,
        /// `TCA_TUNNEL_KEY_ENC_OPTS`.
        ENC_OPTS enc_opts => Nest<TunnelKeyOptions> = 11,
        /// `TCA_TUNNEL_KEY_ENC_TOS`.
        ENC_TOS enc_tos: u8 = 12,
        /// `TCA_TUNNEL_KEY_ENC_TTL`.
        ENC_TTL enc_ttl: u8 = 13,
        /// `TCA_TUNNEL_KEY_NO_FRAG`.
        NO_FRAG no_frag: Flag = 14,
    }
}

netlink_core::attributes! {
    /// Changes VLAN tags. C: `TCA_VLAN_*`, `linux/tc_act/tc_vlan.h`.
    pub struct ActionVlan / ActionVlanBuilder = "action-vlan", prefix "TCA_VLAN_" {
        /// `TCA_VLAN_TM`.
        TM tm: TcfT = 1 [volatile],
        /// `TCA_VLAN_PARMS`.
        PARMS parms: TcVlan = 2,
        /// `TCA_VLAN_PUSH_VLAN_ID`.
        PUSH_VLAN_ID push_vlan_id: u16 = 3,
        /// `TCA_VLAN_PUSH_VLAN_PROTOCOL`.
        PUSH_VLAN_PROTOCOL push_vlan_protocol: Be<Ethertype> = 4,
        #[doc(hidden)]
        PAD pad [Unused] = 5,
        /// `TCA_VLAN_PUSH_VLAN_PRIORITY`.
        PUSH_VLAN_PRIORITY push_vlan_priority: u8 = 6,
        /// `TCA_VLAN_PUSH_ETH_DST`.
        PUSH_ETH_DST push_eth_dst: HardwareAddress = 7,
        /// `TCA_VLAN_PUSH_ETH_SRC`.
        PUSH_ETH_SRC push_eth_src: HardwareAddress = 8,
    }
}

netlink_core::attributes! {
    /// Samples packets. C: `TCA_SAMPLE_*`, `linux/tc_act/tc_sample.h`.
    pub struct ActionSample / ActionSampleBuilder = "action-sample", prefix "TCA_SAMPLE_" {
        /// `TCA_SAMPLE_TM`.
        TM tm: TcfT = 1 [volatile],
        /// `TCA_SAMPLE_PARMS`.
        PARMS parms: TcSample = 2,
        /// `TCA_SAMPLE_RATE`.
        RATE rate: u32 = 3,
        /// `TCA_SAMPLE_TRUNC_SIZE`.
        TRUNC_SIZE trunc_size: u32 = 4,
        /// `TCA_SAMPLE_PSAMPLE_GROUP`.
        PSAMPLE_GROUP psample_group: u32 = 5,
        #[doc(hidden)]
        PAD pad [Unused] = 6,
    }
}

netlink_core::attributes! {
    /// A verdict. C: `TCA_GACT_*`, `linux/tc_act/tc_gact.h`.
    pub struct ActionGact / ActionGactBuilder = "action-gact", prefix "TCA_GACT_" {
        /// `TCA_GACT_TM`.
        TM tm: TcfT = 1 [volatile],
        /// `TCA_GACT_PARMS`.
        PARMS parms: TcGact = 2,
        /// `TCA_GACT_PROB`.
        PROB prob: TcGactP = 3,
        #[doc(hidden)]
        PAD pad [Unused] = 4,
    }
}

netlink_core::attributes! {
    /// The entries of a gate. C: `TCA_GATE_ONE_*`, `linux/tc_act/tc_gate.h`.
    pub struct GateEntryList / GateEntryListBuilder = "gate-entry-list", prefix "TCA_GATE_ONE_" {
        /// `TCA_GATE_ONE_ENTRY`.
        ENTRY entry => Multi<Nest<GateEntry>> = 1,
    }
}

netlink_core::attributes! {
    /// A time during which a gate is open or closed. C: `TCA_GATE_ENTRY_*`, `linux/tc_act/tc_gate.h`.
    pub struct GateEntry / GateEntryBuilder = "gate-entry", prefix "TCA_GATE_ENTRY_" {
        /// `TCA_GATE_ENTRY_INDEX`.
        INDEX index: u32 = 1,
        /// `TCA_GATE_ENTRY_GATE`: It is open.
        GATE gate: Flag = 2,
        /// `TCA_GATE_ENTRY_INTERVAL`: Nanoseconds.
        INTERVAL interval: u32 = 3,
        /// `TCA_GATE_ENTRY_IPV`: Internal priority of what passes; -1 leaves it.
        IPV ipv: i32 = 4,
        /// `TCA_GATE_ENTRY_MAX_OCTETS`: How many bytes pass; -1 for any number.
        MAX_OCTETS max_octets: i32 = 5,
    }
}

netlink_core::attributes! {
    /// What is sent along with a packet: one number each, or none for that of the packet. C: `IFE_META_*`,
    /// `linux/ife.h`.
    pub struct IfeMetadata / IfeMetadataBuilder = "ife-metadata", prefix "IFE_META_" {
        /// `IFE_META_SKBMARK`.
        SKBMARK skbmark: List<u32> = 1,
        /// `IFE_META_HASHID`.
        HASHID hashid: List<u32> = 2,
        /// `IFE_META_PRIO`.
        PRIO prio: List<u32> = 3,
        /// `IFE_META_QMAP`.
        QMAP qmap: List<u16> = 4,
        /// `IFE_META_TCINDEX`.
        TCINDEX tcindex: List<u16> = 5,
    }
}

netlink_core::attributes! {
    /// The kinds of the edits, in their order. C: `TCA_PEDIT_*`, `linux/tc_act/tc_pedit.h`.
    pub struct PeditKeys / PeditKeysBuilder = "pedit-keys", prefix "TCA_PEDIT_" {
        /// `TCA_PEDIT_KEY_EX`.
        KEY_EX key_ex => Multi<Nest<PeditKey>> = 6,
    }
}

netlink_core::attributes! {
    /// The kind of an edit. C: `TCA_PEDIT_KEY_EX_*`, `linux/tc_act/tc_pedit.h`.
    pub struct PeditKey / PeditKeyBuilder = "pedit-key", prefix "TCA_PEDIT_KEY_EX_" {
        /// `TCA_PEDIT_KEY_EX_HTYPE`.
        HTYPE htype: PeditHeader = 1,
        /// `TCA_PEDIT_KEY_EX_CMD`.
        CMD cmd: PeditCommand = 2,
    }
}

netlink_core::attributes! {
    /// Options of a tunnel. C: `TCA_TUNNEL_KEY_ENC_OPTS_*`, `linux/tc_act/tc_tunnel_key.h`.
    pub struct TunnelKeyOptions / TunnelKeyOptionsBuilder = "tunnel-key-options", prefix "TCA_TUNNEL_KEY_ENC_OPTS_" {
        /// `TCA_TUNNEL_KEY_ENC_OPTS_GENEVE`.
        GENEVE geneve => Multi<Nest<TunnelKeyGeneve>> = 1,
        /// `TCA_TUNNEL_KEY_ENC_OPTS_VXLAN`.
        VXLAN vxlan => Nest<TunnelKeyVxlan> = 2,
        /// `TCA_TUNNEL_KEY_ENC_OPTS_ERSPAN`.
        ERSPAN erspan => Nest<TunnelKeyErspan> = 3,
    }
}

netlink_core::attributes! {
    /// An option of Geneve. C: `TCA_TUNNEL_KEY_ENC_OPT_GENEVE_*`, `linux/tc_act/tc_tunnel_key.h`.
    pub struct TunnelKeyGeneve / TunnelKeyGeneveBuilder = "tunnel-key-geneve", prefix "TCA_TUNNEL_KEY_ENC_OPT_GENEVE_" {
        /// `TCA_TUNNEL_KEY_ENC_OPT_GENEVE_CLASS`.
        CLASS class: Be<u16> = 1,
        /// `TCA_TUNNEL_KEY_ENC_OPT_GENEVE_TYPE`.
        TYPE r#type: u8 = 2,
        /// `TCA_TUNNEL_KEY_ENC_OPT_GENEVE_DATA`: A multiple of four bytes.
        DATA data: [u8] = 3,
    }
}

netlink_core::attributes! {
    /// Options of VXLAN. C: `TCA_TUNNEL_KEY_ENC_OPT_VXLAN_*`, `linux/tc_act/tc_tunnel_key.h`.
    pub struct TunnelKeyVxlan / TunnelKeyVxlanBuilder = "tunnel-key-vxlan", prefix "TCA_TUNNEL_KEY_ENC_OPT_VXLAN_" {
        /// `TCA_TUNNEL_KEY_ENC_OPT_VXLAN_GBP`: Group policy.
        GBP gbp: u32 = 1,
    }
}

netlink_core::attributes! {
    /// Options of ERSPAN. C: `TCA_TUNNEL_KEY_ENC_OPT_ERSPAN_*`, `linux/tc_act/tc_tunnel_key.h`.
    pub struct TunnelKeyErspan / TunnelKeyErspanBuilder = "tunnel-key-erspan", prefix "TCA_TUNNEL_KEY_ENC_OPT_ERSPAN_" {
        /// `TCA_TUNNEL_KEY_ENC_OPT_ERSPAN_VER`.
        VER ver: u8 = 1,
        /// `TCA_TUNNEL_KEY_ENC_OPT_ERSPAN_INDEX`.
        INDEX index: Be<u32> = 2,
        /// `TCA_TUNNEL_KEY_ENC_OPT_ERSPAN_DIR`.
        DIR dir: u8 = 3,
        /// `TCA_TUNNEL_KEY_ENC_OPT_ERSPAN_HWID`.
        HWID hwid: u8 = 4,
    }
}

netlink_core::attributes! {
    /// An extended match.
    pub struct Ematch / EmatchBuilder = "ematch", header TcfEmatchHdr, body => Outer<EmatchData> {
    }
}

netlink_core::attributes! {
    /// Some bytes to compare with.
    pub struct EmatchNbyte / EmatchNbyteBuilder = "ematch-nbyte", header TcfEmNbyte, body: [u8] {
    }
}

netlink_core::attributes! {
    /// A text to search for.
    pub struct EmatchText / EmatchTextBuilder = "ematch-text", header TcfEmText, body: [u8] {
    }
}

netlink_core::attributes! {
    /// Identifiers of CAN frames.
    pub struct EmatchCan / EmatchCanBuilder = "ematch-can", body: List<CanFilter> {
    }
}

netlink_core::attributes! {
    /// A comparison of metadata. C: `TCA_EM_META_*`, `linux/tc_ematch/tc_em_meta.h`.
    pub struct EmatchMeta / EmatchMetaBuilder = "ematch-meta", prefix "TCA_EM_META_" {
        /// `TCA_EM_META_HDR`.
        HDR hdr: TcfMetaHdr = 1,
        /// `TCA_EM_META_LVALUE`: A number or text, by the type in the header.
        LVALUE lvalue: [u8] = 2,
        /// `TCA_EM_META_RVALUE`: A number or text, by the type in the header.
        RVALUE rvalue: [u8] = 3,
    }
}

netlink_core::attributes! {
    /// A match of iptables. C: `TCA_EM_IPT_*`, `linux/tc_ematch/tc_em_ipt.h`.
    pub struct EmatchIpt / EmatchIptBuilder = "ematch-ipt", prefix "TCA_EM_IPT_" {
        /// `TCA_EM_IPT_HOOK`.
        HOOK hook: u32 = 1,
        /// `TCA_EM_IPT_MATCH_NAME`.
        MATCH_NAME match_name: str = 2,
        /// `TCA_EM_IPT_MATCH_REVISION`.
        MATCH_REVISION match_revision: u8 = 3,
        /// `TCA_EM_IPT_NFPROTO`.
        NFPROTO nfproto: u8 = 4,
        /// `TCA_EM_IPT_MATCH_DATA`: The struct of the match.
        MATCH_DATA match_data: [u8] = 5,
    }
}

netlink_core::attributes! {
    /// Labels of a stack. C: `TCA_FLOWER_KEY_MPLS_OPTS_*`, `linux/pkt_cls.h`.
    pub struct FlowerKeyMplsOpts / FlowerKeyMplsOptsBuilder = "flower-key-mpls-opts", prefix "TCA_FLOWER_KEY_MPLS_OPTS_" {
        /// `TCA_FLOWER_KEY_MPLS_OPTS_LSE`.
        LSE lse => Multi<Nest<FlowerKeyMplsOpt>> = 1,
    }
}

netlink_core::attributes! {
    /// Options of PFCP. C: `TCA_FLOWER_KEY_ENC_OPT_PFCP_*`, `linux/pkt_cls.h`.
    pub struct FlowerKeyEncOptPfcp / FlowerKeyEncOptPfcpBuilder = "flower-key-enc-opt-pfcp", prefix "TCA_FLOWER_KEY_ENC_OPT_PFCP_" {
        /// `TCA_FLOWER_KEY_ENC_OPT_PFCP_TYPE`.
        TYPE r#type: u8 = 1,
        /// `TCA_FLOWER_KEY_ENC_OPT_PFCP_SEID`.
        SEID seid: Be<u64> = 2,
    }
}

netlink_core::attributes! {
    /// Stochastic fair blue. C: `TCA_SFB_*`, `linux/pkt_sched.h`.
    pub struct Sfb / SfbBuilder = "sfb", prefix "TCA_SFB_" {
        /// `TCA_SFB_PARMS`.
        PARMS parms: TcSfbQopt = 1,
    }
}

netlink_core::attributes! {
    /// Multiqueue priorities. C: `TCA_MQPRIO_*`, `linux/pkt_sched.h`.
    pub struct Mqprio / MqprioBuilder = "mqprio", prefix "TCA_MQPRIO_", header TcMqprioQopt {
        /// `TCA_MQPRIO_MODE`.
        MODE mode: MqprioMode = 1,
        /// `TCA_MQPRIO_SHAPER`.
        SHAPER shaper: MqprioShaper = 2,
        /// `TCA_MQPRIO_MIN_RATE64`.
        MIN_RATE64 min_rate64 => Nest<MqprioMinRates> = 3,
        /// `TCA_MQPRIO_MAX_RATE64`.
        MAX_RATE64 max_rate64 => Nest<MqprioMaxRates> = 4,
        /// `TCA_MQPRIO_TC_ENTRY`.
        TC_ENTRY tc_entry => Multi<Nest<MqprioTcEntry>> = 5,
    }
}

netlink_core::attributes! {
    /// The least rate of each traffic class, in bytes per second. C: `TCA_MQPRIO_*`, `linux/pkt_sched.h`.
    pub struct MqprioMinRates / MqprioMinRatesBuilder = "mqprio-min-rates", prefix "TCA_MQPRIO_" {
        /// `TCA_MQPRIO_MIN_RATE64`.
        MIN_RATE64 min_rate64: Multi<u64> = 3,
    }
}

netlink_core::attributes! {
    /// The greatest rate of each traffic class, in bytes per second. C: `TCA_MQPRIO_*`, `linux/pkt_sched.h`.
    pub struct MqprioMaxRates / MqprioMaxRatesBuilder = "mqprio-max-rates", prefix "TCA_MQPRIO_" {
        /// `TCA_MQPRIO_MAX_RATE64`.
        MAX_RATE64 max_rate64: Multi<u64> = 4,
    }
}

netlink_core::attributes! {
    /// Preemption of a traffic class. C: `TCA_MQPRIO_TC_ENTRY_*`, `linux/pkt_sched.h`.
    pub struct MqprioTcEntry / MqprioTcEntryBuilder = "mqprio-tc-entry", prefix "TCA_MQPRIO_TC_ENTRY_" {
        /// `TCA_MQPRIO_TC_ENTRY_INDEX`.
        INDEX index: u32 = 1,
        /// `TCA_MQPRIO_TC_ENTRY_FP`.
        FP fp: FramePreemption = 2,
    }
}

netlink_core::attributes! {
    /// Counters of FQ-CoDel, of the qdisc or of a flow.
    pub struct FqCodelXstats / FqCodelXstatsBuilder = "fq-codel-xstats", header FqCodelXstatsHeader, body => Outer<FqCodelStats> {
    }
}

netlink_core::attributes! {
    /// Counters of the hardware that has the schedule of taprio, or of one of its traffic classes. C:
    /// `TCA_TAPRIO_OFFLOAD_STATS_*`, `linux/pkt_sched.h`.
    pub struct TaprioStats / TaprioStatsBuilder = "taprio-stats", prefix "TCA_TAPRIO_OFFLOAD_STATS_" {
        #[doc(hidden)]
        PAD pad [Unused] = 1,
        /// `TCA_TAPRIO_OFFLOAD_STATS_WINDOW_DROPS`: Frames too large for any window of their traffic class.
        WINDOW_DROPS window_drops: u64 = 2,
        /// `TCA_TAPRIO_OFFLOAD_STATS_TX_OVERRUNS`: Frames that were still being sent when their gate had closed.
        TX_OVERRUNS tx_overruns: u64 = 3,
    }
}

netlink_core::choice! {
    /// What is particular to a kind of queueing discipline.
    pub enum QdiscOptions / QdiscOptionsBuilder = "qdisc-options", selector "kind" {
        Bfifo bfifo: TcFifoQopt = Text(b"bfifo"),
        Cake cake => Cake = Text(b"cake"),
        Cbq cbq => Cbq = Text(b"cbq"),
        Cbs cbs => Cbs = Text(b"cbs"),
        Choke choke => Choke = Text(b"choke"),
        Codel codel => Codel = Text(b"codel"),
        Dualpi2 dualpi2 => Dualpi2 = Text(b"dualpi2"),
        Dsmark dsmark => Dsmark = Text(b"dsmark"),
        Etf etf => Etf = Text(b"etf"),
        Ets ets => Ets = Text(b"ets"),
        Fq fq => Fq = Text(b"fq"),
        FqCodel fq_codel => FqCodel = Text(b"fq_codel"),
        FqPie fq_pie => FqPie = Text(b"fq_pie"),
        Gred gred => Gred = Text(b"gred"),
        Hfsc hfsc: TcHfscQopt = Text(b"hfsc"),
        Hhf hhf => Hhf = Text(b"hhf"),
        Htb htb => Htb = Text(b"htb"),
        Mqprio mqprio => Mqprio = Text(b"mqprio"),
        Multiq multiq: TcMultiqQopt = Text(b"multiq"),
        Netem netem => Netem = Text(b"netem"),
        Pfifo pfifo: TcFifoQopt = Text(b"pfifo"),
        PfifoFast pfifo_fast: TcPrioQopt = Text(b"pfifo_fast"),
        PfifoHeadDrop pfifo_head_drop: TcFifoQopt = Text(b"pfifo_head_drop"),
        Pie pie => Pie = Text(b"pie"),
        Plug plug: TcPlugQopt = Text(b"plug"),
        Prio prio: TcPrioQopt = Text(b"prio"),
        Red red => Red = Text(b"red"),
        Sfb sfb => Sfb = Text(b"sfb"),
        Sfq sfq: TcSfqQoptV1 = Text(b"sfq"),
        Skbprio skbprio: TcSkbprioQopt = Text(b"skbprio"),
        Taprio taprio => Taprio = Text(b"taprio"),
        Tbf tbf => Tbf = Text(b"tbf"),
    }
}

netlink_core::choice! {
    /// What is particular to a class, by the kind of its queueing discipline.
    pub enum ClassOptions / ClassOptionsBuilder = "class-options", selector "kind" {
        Atm atm => Atm = Text(b"atm"),
        Cbq cbq => Cbq = Text(b"cbq"),
        Drr drr => Drr = Text(b"drr"),
        Dsmark dsmark => Dsmark = Text(b"dsmark"),
        Ets ets => Ets = Text(b"ets"),
        Hfsc hfsc => Hfsc = Text(b"hfsc"),
        Htb htb => Htb = Text(b"htb"),
        Qfq qfq => Qfq = Text(b"qfq"),
    }
}

netlink_core::choice! {
    /// What is particular to a kind of filter.
    pub enum FilterOptions / FilterOptionsBuilder = "filter-options", selector "kind" {
        Basic basic => Basic = Text(b"basic"),
        Bpf bpf => Bpf = Text(b"bpf"),
        Cgroup cgroup => Cgroup = Text(b"cgroup"),
        Flow flow => Flow = Text(b"flow"),
        Flower flower => Flower = Text(b"flower"),
        Fw fw => Fw = Text(b"fw"),
        Matchall matchall => Matchall = Text(b"matchall"),
        Route route => Route = Text(b"route"),
        Rsvp rsvp => Rsvp = Text(b"rsvp"),
        Rsvp6 rsvp6 => Rsvp = Text(b"rsvp6"),
        Tcindex tcindex => Tcindex = Text(b"tcindex"),
        U32 u32 => U32 = Text(b"u32"),
    }
}

netlink_core::choice! {
    /// What is particular to a kind of action.
    pub enum ActionOptions / ActionOptionsBuilder = "action-options", selector "kind" {
        Bpf bpf => ActionBpf = Text(b"bpf"),
        Connmark connmark => ActionConnmark = Text(b"connmark"),
        Csum csum => ActionCsum = Text(b"csum"),
        Ct ct => ActionCt = Text(b"ct"),
        Ctinfo ctinfo => ActionCtinfo = Text(b"ctinfo"),
        Gact gact => ActionGact = Text(b"gact"),
        Gate gate => ActionGate = Text(b"gate"),
        Ife ife => ActionIfe = Text(b"ife"),
        Ipt ipt => ActionIpt = Text(b"ipt"),
        Mirred mirred => ActionMirred = Text(b"mirred"),
        Mpls mpls => ActionMpls = Text(b"mpls"),
        Nat nat => ActionNat = Text(b"nat"),
        Pedit pedit => ActionPedit = Text(b"pedit"),
        Police police => Police = Text(b"police"),
        Sample sample => ActionSample = Text(b"sample"),
        Simple simple => ActionSimple = Text(b"simple"),
        Skbedit skbedit => ActionSkbedit = Text(b"skbedit"),
        Skbmod skbmod => ActionSkbmod = Text(b"skbmod"),
        TunnelKey tunnel_key => ActionTunnelKey = Text(b"tunnel_key"),
        Vlan vlan => ActionVlan = Text(b"vlan"),
        Xt xt => ActionIpt = Text(b"xt"),
    }
}

netlink_core::choice! {
    /// Counters that are particular to a kind.
    pub enum AppStats / AppStatsBuilder = "app-stats", selector "kind" {
        Cake cake => CakeStats = Text(b"cake"),
        Cbq cbq: TcCbqXstats = Text(b"cbq"),
        Choke choke: TcChokeXstats = Text(b"choke"),
        Codel codel: TcCodelXstats = Text(b"codel"),
        Drr drr: TcDrrStats = Text(b"drr"),
        Dualpi2 dualpi2: TcDualpi2Xstats = Text(b"dualpi2"),
        Fq fq: TcFqQdStats = Text(b"fq"),
        FqCodel fq_codel => FqCodelXstats = Text(b"fq_codel"),
        FqPie fq_pie: TcFqPieXstats = Text(b"fq_pie"),
        Hfsc hfsc: TcHfscStats = Text(b"hfsc"),
        Hhf hhf: TcHhfXstats = Text(b"hhf"),
        Htb htb: TcHtbXstats = Text(b"htb"),
        Netem netem: TcNetemXstats = Text(b"netem"),
        Pie pie: TcPieXstats = Text(b"pie"),
        Qfq qfq: TcQfqStats = Text(b"qfq"),
        Red red: TcRedXstats = Text(b"red"),
        Sfb sfb: TcSfbXstats = Text(b"sfb"),
        Sfq sfq: TcSfqXstats = Text(b"sfq"),
        Taprio taprio => TaprioStats = Text(b"taprio"),
    }
}

netlink_core::choice! {
    /// Counters of the qdisc or of a flow.
    pub enum FqCodelStats / FqCodelStatsBuilder = "fq-codel-stats", selector "type" {
        Qdisc qdisc: TcFqCodelQdStats = Number(0),
        Class class: TcFqCodelClStats = Number(1),
    }
}

netlink_core::choice! {
    /// What an extended match compares, by its kind.
    pub enum EmatchData / EmatchDataBuilder = "ematch-data", selector "kind" {
        Container container: u32 = Number(0),
        Cmp cmp: TcfEmCmp = Number(1),
        Nbyte nbyte => EmatchNbyte = Number(2),
        U32 u32: TcU32Key = Number(3),
        Meta meta => EmatchMeta = Number(4),
        Text text => EmatchText = Number(5),
        Canid canid => EmatchCan = Number(7),
        Ipset ipset: XtSetInfo = Number(8),
        Ipt ipt => EmatchIpt = Number(9),
    }
}

netlink_core::family! {
    /// Traffic control: queueing disciplines, their classes, filters and their chains, and actions.
    pub static TC = "tc", netlink_core::schema::Protocol::Raw(0);
    do {
        /// Create or change a queueing discipline. C: `RTM_NEWQDISC`.
        NEWQDISC newqdisc: Qdisc / QdiscBuilder = 36 [1, 2, 5, 8, 13, 14];
        /// Delete a queueing discipline. C: `RTM_DELQDISC`.
        DELQDISC delqdisc: Qdisc / QdiscBuilder = 37 [1];
        /// Create or change a class. C: `RTM_NEWTCLASS`.
        NEWTCLASS newtclass: TrafficClass / TrafficClassBuilder = 40 [1, 2, 5];
        /// Delete a class. C: `RTM_DELTCLASS`.
        DELTCLASS deltclass: TrafficClass / TrafficClassBuilder = 41 [1];
        /// Create or change a filter. C: `RTM_NEWTFILTER`.
        NEWTFILTER newtfilter: Filter / FilterBuilder = 44 [1, 2, 5, 11];
        /// Delete a filter. C: `RTM_DELTFILTER`.
        DELTFILTER deltfilter: Filter / FilterBuilder = 45 [1, 11];
        /// Create or change a chain. C: `RTM_NEWCHAIN`.
        NEWCHAIN newchain: Chain / ChainBuilder = 100 [1, 2, 11];
        /// Delete a chain. C: `RTM_DELCHAIN`.
        DELCHAIN delchain: Chain / ChainBuilder = 101 [1, 11];
        /// Create or change actions. C: `RTM_NEWACTION`.
        NEWACTION newaction: Actions / ActionsBuilder = 48 [1, 2];
        /// Delete actions, or all of a kind. C: `RTM_DELACTION`.
        DELACTION delaction: Actions / ActionsBuilder = 49 [1];
    }
    get {
        /// Read a queueing discipline, or list all. C: `RTM_GETQDISC`.
        GETQDISC getqdisc: Qdisc / QdiscBuilder = 38 [] -> Qdisc = 36 [1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 13, 14, 16] echoed true;
        /// Read a class, or list all. C: `RTM_GETTCLASS`.
        GETTCLASS gettclass: TrafficClass / TrafficClassBuilder = 42 [] -> TrafficClass = 40 [1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 13, 14, 16] echoed true;
        /// Read a filter, or list all. C: `RTM_GETTFILTER`.
        GETTFILTER gettfilter: Filter / FilterBuilder = 46 [1, 11] -> Filter = 44 [1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 13, 14, 16];
        /// Read a chain, or list all. C: `RTM_GETCHAIN`.
        GETCHAIN getchain: Chain / ChainBuilder = 102 [11] -> Chain = 100 [1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 13, 14, 16];
        /// Read actions, or list those of a kind. C: `RTM_GETACTION`.
        GETACTION getaction: Actions / ActionsBuilder = 50 [1] -> Actions = 50 [1, 5];
    }
    dump {
        /// Read a queueing discipline, or list all. C: `RTM_GETQDISC`.
        GETQDISC_DUMP getqdisc_dump: Qdisc / QdiscBuilder = 38 [10] -> Qdisc = 36 [1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 13, 14, 16] as "getqdisc";
        /// Read a class, or list all. C: `RTM_GETTCLASS`.
        GETTCLASS_DUMP gettclass_dump: TrafficClass / TrafficClassBuilder = 42 [] -> TrafficClass = 40 [1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 13, 14, 16] as "gettclass";
        /// Read a filter, or list all. C: `RTM_GETTFILTER`.
        GETTFILTER_DUMP gettfilter_dump: Filter / FilterBuilder = 46 [11, 15] -> Filter = 44 [1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 13, 14, 16] as "gettfilter";
        /// Read a chain, or list all. C: `RTM_GETCHAIN`.
        GETCHAIN_DUMP getchain_dump: Chain / ChainBuilder = 102 [11] -> Chain = 100 [1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 13, 14, 16] as "getchain";
        /// Read actions, or list those of a kind. C: `RTM_GETACTION`.
        GETACTION_DUMP getaction_dump: Actions / ActionsBuilder = 50 [1, 2, 4] -> Actions = 50 [1, 3, 5] as "getaction";
    }
    notify {
        /// A queueing discipline was created or changed. C: `RTM_NEWQDISC`.
        NEWQDISC_NTF Newqdisc: Qdisc = 36 [1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 13, 14, 16];
        /// A queueing discipline was deleted. C: `RTM_DELQDISC`.
        DELQDISC_NTF Delqdisc: Qdisc = 37 [1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 13, 14, 16];
        /// A class was created or changed. C: `RTM_NEWTCLASS`.
        NEWTCLASS_NTF Newtclass: TrafficClass = 40 [1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 13, 14, 16];
        /// A class was deleted. C: `RTM_DELTCLASS`.
        DELTCLASS_NTF Deltclass: TrafficClass = 41 [1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 13, 14, 16];
        /// A filter was created or changed. C: `RTM_NEWTFILTER`.
        NEWTFILTER_NTF Newtfilter: Filter = 44 [1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 13, 14, 16];
        /// A filter was deleted. C: `RTM_DELTFILTER`.
        DELTFILTER_NTF Deltfilter: Filter = 45 [1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 13, 14, 16];
        /// A chain was created or changed. C: `RTM_NEWCHAIN`.
        NEWCHAIN_NTF Newchain: Chain = 100 [1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 13, 14, 16];
        /// A chain was deleted. C: `RTM_DELCHAIN`.
        DELCHAIN_NTF Delchain: Chain = 101 [1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 13, 14, 16];
        /// Actions were created or changed. C: `RTM_NEWACTION`.
        NEWACTION_NTF Newaction: Actions = 48 [1, 5];
        /// Actions were deleted. C: `RTM_DELACTION`.
        DELACTION_NTF Delaction: Actions = 49 [1, 5];
    }
    groups {
        /// The group tc. It carries `RTM_NEWQDISC`, `RTM_DELQDISC`, `RTM_NEWTCLASS`, `RTM_DELTCLASS`,
        /// `RTM_NEWTFILTER`, `RTM_DELTFILTER`, `RTM_NEWCHAIN`, `RTM_DELCHAIN`, `RTM_NEWACTION`, `RTM_DELACTION`. C:
        /// `RTNLGRP_TC`.
        TC: "tc" = 4,
    }
}
