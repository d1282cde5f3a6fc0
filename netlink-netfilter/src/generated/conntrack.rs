//! Connection tracking: the connections that the kernel knows, and those it expects because another connection
//! announced them.
//!
//! Printed by `cargo xtask codegen` from `specs/conntrack.yaml`. Not to be edited.

use core::net::{Ipv4Addr, Ipv6Addr};

use super::nfnetlink::Nfgenmsg;
use netlink_core::common::IpProtocol;
use netlink_core::{As, Be, Nest, Unused};

netlink_core::structure! {
    /// Flags of one side of a TCP connection, and which of them a request changes. C: `struct nf_ct_tcp_flags`,
    /// `linux/netfilter/nf_conntrack_tcp.h`.
    pub struct TcpFlags = "tcp-flags", size 2 {
        /// `flags`.
        flags: TcpSideFlags = 0,
        /// `mask`.
        mask: TcpSideFlags = 1,
    }
}

netlink_core::flags! {
    /// What is known of one side of a TCP connection. C: `linux/netfilter/nf_conntrack_tcp.h`.
    pub struct TcpSideFlags: u8 = "tcp-side-flags" {
        /// `IP_CT_TCP_FLAG_WINDOW_SCALE`: It offered window scaling.
        WINDOW_SCALE = 1 << 0,
        /// `IP_CT_TCP_FLAG_SACK_PERM`: It permits selective acknowledgements.
        SACK_PERM = 1 << 1,
        /// `IP_CT_TCP_FLAG_CLOSE_INIT`: It was the first to close.
        CLOSE_INIT = 1 << 2,
        /// `IP_CT_TCP_FLAG_BE_LIBERAL`: Packets outside of its window are accepted.
        BE_LIBERAL = 1 << 3,
        /// `IP_CT_TCP_FLAG_DATA_UNACKNOWLEDGED`: Data of it is not acknowledged.
        DATA_UNACKNOWLEDGED = 1 << 4,
        /// `IP_CT_TCP_FLAG_MAXACK_SET`: The highest acknowledgement of it is known.
        MAXACK_SET = 1 << 5,
        /// `IP_CT_EXP_CHALLENGE_ACK`: It is to be asked whether it lost the connection.
        CHALLENGE_ACK = 1 << 6,
        /// `IP_CT_TCP_SIMULTANEOUS_OPEN`: Both sides opened at once.
        SIMULTANEOUS_OPEN = 1 << 7,
    }
}

netlink_core::enumeration! {
    /// State of a TCP connection. The last three are not states but timeouts. C: `enum tcp_conntrack`,
    /// `linux/netfilter/nf_conntrack_tcp.h`.
    pub struct TcpState: u8 = "tcp-state", prefix "TCP_CONNTRACK_" {
        /// `TCP_CONNTRACK_NONE`.
        NONE = 0,
        /// `TCP_CONNTRACK_SYN_SENT`.
        SYN_SENT = 1,
        /// `TCP_CONNTRACK_SYN_RECV`.
        SYN_RECV = 2,
        /// `TCP_CONNTRACK_ESTABLISHED`.
        ESTABLISHED = 3,
        /// `TCP_CONNTRACK_FIN_WAIT`.
        FIN_WAIT = 4,
        /// `TCP_CONNTRACK_CLOSE_WAIT`.
        CLOSE_WAIT = 5,
        /// `TCP_CONNTRACK_LAST_ACK`.
        LAST_ACK = 6,
        /// `TCP_CONNTRACK_TIME_WAIT`.
        TIME_WAIT = 7,
        /// `TCP_CONNTRACK_CLOSE`.
        CLOSE = 8,
        /// `TCP_CONNTRACK_SYN_SENT2`: Both sides have sent SYN; also TCP_CONNTRACK_LISTEN.
        SYN_SENT2 = 9,
        /// `TCP_CONNTRACK_IGNORE`.
        IGNORE = 11,
        /// `TCP_CONNTRACK_RETRANS`.
        RETRANS = 12,
        /// `TCP_CONNTRACK_UNACK`.
        UNACK = 13,
    }
}

netlink_core::enumeration! {
    /// State of an SCTP association. C: `enum sctp_conntrack`, `linux/netfilter/nf_conntrack_sctp.h`.
    pub struct SctpState: u8 = "sctp-state", prefix "SCTP_CONNTRACK_" {
        /// `SCTP_CONNTRACK_NONE`.
        NONE = 0,
        /// `SCTP_CONNTRACK_CLOSED`.
        CLOSED = 1,
        /// `SCTP_CONNTRACK_COOKIE_WAIT`.
        COOKIE_WAIT = 2,
        /// `SCTP_CONNTRACK_COOKIE_ECHOED`.
        COOKIE_ECHOED = 3,
        /// `SCTP_CONNTRACK_ESTABLISHED`.
        ESTABLISHED = 4,
        /// `SCTP_CONNTRACK_SHUTDOWN_SENT`.
        SHUTDOWN_SENT = 5,
        /// `SCTP_CONNTRACK_SHUTDOWN_RECD`.
        SHUTDOWN_RECD = 6,
        /// `SCTP_CONNTRACK_SHUTDOWN_ACK_SENT`.
        SHUTDOWN_ACK_SENT = 7,
        /// `SCTP_CONNTRACK_HEARTBEAT_SENT`.
        HEARTBEAT_SENT = 8,
        /// `SCTP_CONNTRACK_HEARTBEAT_ACKED`: No longer used.
        HEARTBEAT_ACKED = 9,
    }
}

netlink_core::flags! {
    /// State of a connection. C: `enum ip_conntrack_status`, `linux/netfilter/nf_conntrack_common.h`.
    pub struct ConntrackStatus: u32 = "conntrack-status", prefix "IPS_" {
        /// `IPS_EXPECTED`: It was expected.
        EXPECTED = 1 << 0,
        /// `IPS_SEEN_REPLY`: There were packets in both directions.
        SEEN_REPLY = 1 << 1,
        /// `IPS_ASSURED`: It is not dropped early when there are too many.
        ASSURED = 1 << 2,
        /// `IPS_CONFIRMED`: It is in the table.
        CONFIRMED = 1 << 3,
        /// `IPS_SRC_NAT`: Its source needs translation.
        SRC_NAT = 1 << 4,
        /// `IPS_DST_NAT`: Its destination needs translation.
        DST_NAT = 1 << 5,
        /// `IPS_SEQ_ADJUST`: Its sequence numbers are changed.
        SEQ_ADJUST = 1 << 6,
        /// `IPS_SRC_NAT_DONE`: What happens to its source is settled.
        SRC_NAT_DONE = 1 << 7,
        /// `IPS_DST_NAT_DONE`: What happens to its destination is settled.
        DST_NAT_DONE = 1 << 8,
        /// `IPS_DYING`: It has been taken out of the table.
        DYING = 1 << 9,
        /// `IPS_FIXED_TIMEOUT`: Packets do not change its timeout.
        FIXED_TIMEOUT = 1 << 10,
        /// `IPS_TEMPLATE`: It only tells the zone and helper of others.
        TEMPLATE = 1 << 11,
        /// `IPS_UNTRACKED`: It stands for packets that are not tracked.
        UNTRACKED = 1 << 12,
        /// `IPS_HELPER`: A rule gave it its helper.
        HELPER = 1 << 13,
        /// `IPS_OFFLOAD`: A flow table has it.
        OFFLOAD = 1 << 14,
        /// `IPS_HW_OFFLOAD`: Hardware has it.
        HW_OFFLOAD = 1 << 15,
    }
}

netlink_core::enumeration! {
    /// How a packet belongs to its connection. C: `enum ip_conntrack_info`, `linux/netfilter/nf_conntrack_common.h`.
    pub struct ConntrackInfo: u32 = "conntrack-info", prefix "IP_CT_" {
        /// `IP_CT_ESTABLISHED`: Of a connection that has seen both directions.
        ESTABLISHED = 0,
        /// `IP_CT_RELATED`: It begins an expected connection, or is an error about a connection.
        RELATED = 1,
        /// `IP_CT_NEW`: It begins a connection.
        NEW = 2,
        /// `IP_CT_ESTABLISHED_REPLY`: As established, in the direction of the reply; also IP_CT_IS_REPLY.
        ESTABLISHED_REPLY = 3,
        /// `IP_CT_RELATED_REPLY`: As related, in the direction of the reply.
        RELATED_REPLY = 4,
        /// `IP_CT_NEW_REPLY`: Not seen by programs.
        NEW_REPLY = 5,
    }
}

netlink_core::enumeration! {
    /// Direction of a packet in its connection. C: `enum ip_conntrack_dir`,
    /// `linux/netfilter/nf_conntrack_tuple_common.h`.
    pub struct Direction: u32 = "direction", prefix "IP_CT_DIR_" {
        /// `IP_CT_DIR_ORIGINAL`: As the first packet.
        ORIGINAL = 0,
        /// `IP_CT_DIR_REPLY`.
        REPLY = 1,
    }
}

netlink_core::flags! {
    /// How a connection is expected. C: `linux/netfilter/nf_conntrack_common.h`.
    pub struct ExpectFlags: u32 = "expect-flags", prefix "NF_CT_EXPECT_" {
        /// `NF_CT_EXPECT_PERMANENT`: It stays expected after it came.
        PERMANENT = 1 << 0,
        /// `NF_CT_EXPECT_INACTIVE`: Not yet.
        INACTIVE = 1 << 1,
        /// `NF_CT_EXPECT_USERSPACE`: A program expects it.
        USERSPACE = 1 << 2,
    }
}

netlink_core::enumeration! {
    /// What happens to a connection, by the number of its bit in the masks of events (ct event of nftables). C: `enum
    /// ip_conntrack_events`, `linux/netfilter/nf_conntrack_common.h`.
    pub struct ConntrackEvent: u32 = "conntrack-event", prefix "IPCT_" {
        /// `IPCT_NEW`: It began.
        NEW = 0,
        /// `IPCT_RELATED`: It began, and had been expected.
        RELATED = 1,
        /// `IPCT_DESTROY`.
        DESTROY = 2,
        /// `IPCT_REPLY`: The first packet in the other direction.
        REPLY = 3,
        /// `IPCT_ASSURED`.
        ASSURED = 4,
        /// `IPCT_PROTOINFO`: The state of its protocol changed.
        PROTOINFO = 5,
        /// `IPCT_HELPER`: It got a helper.
        HELPER = 6,
        /// `IPCT_MARK`.
        MARK = 7,
        /// `IPCT_SEQADJ`: Its sequence numbers are changed; also IPCT_NATSEQADJ.
        SEQADJ = 8,
        /// `IPCT_SECMARK`.
        SECMARK = 9,
        /// `IPCT_LABEL`.
        LABEL = 10,
        /// `IPCT_SYNPROXY`.
        SYNPROXY = 11,
    }
}

netlink_core::flags! {
    /// Which parts of a tuple a list is filtered by. No header for user space has their names. C:
    /// `net/netfilter/nf_internals.h`.
    pub struct FilterFlags: u32 = "filter-flags" {
        /// `CTA_FILTER_F_CTA_IP_SRC`.
        IP_SRC = 1 << 0,
        /// `CTA_FILTER_F_CTA_IP_DST`.
        IP_DST = 1 << 1,
        /// `CTA_FILTER_F_CTA_TUPLE_ZONE`.
        ZONE = 1 << 2,
        /// `CTA_FILTER_F_CTA_PROTO_NUM`.
        PROTO_NUM = 1 << 3,
        /// `CTA_FILTER_F_CTA_PROTO_SRC_PORT`.
        PROTO_SRC_PORT = 1 << 4,
        /// `CTA_FILTER_F_CTA_PROTO_DST_PORT`.
        PROTO_DST_PORT = 1 << 5,
        /// `CTA_FILTER_F_CTA_PROTO_ICMP_TYPE`.
        PROTO_ICMP_TYPE = 1 << 6,
        /// `CTA_FILTER_F_CTA_PROTO_ICMP_CODE`.
        PROTO_ICMP_CODE = 1 << 7,
        /// `CTA_FILTER_F_CTA_PROTO_ICMP_ID`.
        PROTO_ICMP_ID = 1 << 8,
        /// `CTA_FILTER_F_CTA_PROTO_ICMPV6_TYPE`.
        PROTO_ICMPV6_TYPE = 1 << 9,
        /// `CTA_FILTER_F_CTA_PROTO_ICMPV6_CODE`.
        PROTO_ICMPV6_CODE = 1 << 10,
        /// `CTA_FILTER_F_CTA_PROTO_ICMPV6_ID`.
        PROTO_ICMPV6_ID = 1 << 11,
    }
}

netlink_core::attributes! {
    /// A connection. The header's family is that of its addresses. C: `CTA_*`,
    /// `linux/netfilter/nfnetlink_conntrack.h`.
    pub struct Conntrack / ConntrackBuilder = "conntrack", prefix "CTA_", header Nfgenmsg {
        /// `CTA_TUPLE_ORIG`: Addresses of its first packet.
        TUPLE_ORIG tuple_orig => Nest<Tuple> = 1,
        /// `CTA_TUPLE_REPLY`: Addresses that answers are expected to have.
        TUPLE_REPLY tuple_reply => Nest<Tuple> = 2,
        /// `CTA_STATUS`.
        STATUS status: Be<ConntrackStatus> = 3,
        /// `CTA_PROTOINFO`: The state of its protocol.
        PROTOINFO protoinfo => Nest<ProtocolState> = 4,
        /// `CTA_HELP`: Its helper.
        HELP help => Nest<HelperOfConntrack> = 5,
        /// `CTA_NAT_SRC`: How to translate its source; only in requests. Also CTA_NAT.
        NAT_SRC nat_src => Nest<Nat> = 6,
        /// `CTA_TIMEOUT`: Seconds until it is forgotten if there are no packets.
        TIMEOUT timeout: Be<u32> = 7 [volatile],
        /// `CTA_MARK`.
        MARK mark: Be<u32> = 8,
        /// `CTA_COUNTERS_ORIG`: Packets of the original direction.
        COUNTERS_ORIG counters_orig => Nest<Counters> = 9 [volatile],
        /// `CTA_COUNTERS_REPLY`: Packets of the other direction.
        COUNTERS_REPLY counters_reply => Nest<Counters> = 10 [volatile],
        /// `CTA_USE`: How many refer to it.
        USE r#use: Be<u32> = 11 [volatile],
        /// `CTA_ID`: What tells it from later ones with the same addresses.
        ID id: Be<u32> = 12,
        /// `CTA_NAT_DST`: How to translate its destination; only in requests.
        NAT_DST nat_dst => Nest<Nat> = 13,
        /// `CTA_TUPLE_MASTER`: The connection because of which it was expected.
        TUPLE_MASTER tuple_master => Nest<Tuple> = 14,
        /// `CTA_SEQ_ADJ_ORIG`: Of the original direction; also CTA_NAT_SEQ_ADJ_ORIG.
        SEQ_ADJ_ORIG seq_adj_orig => Nest<SequenceAdjustment> = 15,
        /// `CTA_SEQ_ADJ_REPLY`: Of the other direction; also CTA_NAT_SEQ_ADJ_REPLY.
        SEQ_ADJ_REPLY seq_adj_reply => Nest<SequenceAdjustment> = 16,
        /// `CTA_SECMARK`: No longer sent; see secctx.
        SECMARK secmark: Be<u32> = 17,
        /// `CTA_ZONE`: Zone of both directions. Absent where it is 0.
        ZONE zone: Be<u16> = 18,
        /// `CTA_SECCTX`.
        SECCTX secctx => Nest<SecurityContext> = 19,
        /// `CTA_TIMESTAMP`: When it began and ended.
        TIMESTAMP timestamp => Nest<Timestamps> = 20 [volatile],
        /// `CTA_MARK_MASK`: Bits of the mark that count or change; only in requests.
        MARK_MASK mark_mask: Be<u32> = 21,
        /// `CTA_LABELS`: 128 bits, as one number in host byte order for each 32 or 64 of them.
        LABELS labels: [u8] = 22,
        /// `CTA_LABELS_MASK`: Bits of the labels to change; only in requests.
        LABELS_MASK labels_mask: [u8] = 23,
        /// `CTA_SYNPROXY`.
        SYNPROXY synproxy => Nest<Synproxy> = 24,
        /// `CTA_FILTER`: What a list is filtered by; only in requests.
        FILTER filter => Nest<ConntrackFilter> = 25,
        /// `CTA_STATUS_MASK`: Bits of the status that a list is filtered by; only in requests.
        STATUS_MASK status_mask: Be<ConntrackStatus> = 26,
        /// `CTA_TIMESTAMP_EVENT`: When what is told happened, in nanoseconds since 1970.
        TIMESTAMP_EVENT timestamp_event: Be<u64> = 27,
    }
}

netlink_core::attributes! {
    /// A connection inside of another message: that of a packet. C: `CTA_*`, `linux/netfilter/nfnetlink_conntrack.h`.
    pub struct ConntrackEntry / ConntrackEntryBuilder = "conntrack-entry", prefix "CTA_" {
        /// `CTA_TUPLE_ORIG`: Addresses of its first packet.
        TUPLE_ORIG tuple_orig => Nest<Tuple> = 1,
        /// `CTA_TUPLE_REPLY`: Addresses that answers are expected to have.
        TUPLE_REPLY tuple_reply => Nest<Tuple> = 2,
        /// `CTA_STATUS`.
        STATUS status: Be<ConntrackStatus> = 3,
        /// `CTA_PROTOINFO`: The state of its protocol.
        PROTOINFO protoinfo => Nest<ProtocolState> = 4,
        /// `CTA_HELP`: Its helper.
        HELP help => Nest<HelperOfConntrack> = 5,
        /// `CTA_NAT_SRC`: How to translate its source; only in requests. Also CTA_NAT.
        NAT_SRC nat_src => Nest<Nat> = 6,
        /// `CTA_TIMEOUT`: Seconds until it is forgotten if there are no packets.
        TIMEOUT timeout: Be<u32> = 7 [volatile],
        /// `CTA_MARK`.
        MARK mark: Be<u32> = 8,
        /// `CTA_COUNTERS_ORIG`: Packets of the original direction.
        COUNTERS_ORIG counters_orig => Nest<Counters> = 9 [volatile],
        /// `CTA_COUNTERS_REPLY`: Packets of the other direction.
        COUNTERS_REPLY counters_reply => Nest<Counters> = 10 [volatile],
        /// `CTA_USE`: How many refer to it.
        USE r#use: Be<u32> = 11 [volatile],
        /// `CTA_ID`: What tells it from later ones with the same addresses.
        ID id: Be<u32> = 12,
        /// `CTA_NAT_DST`: How to translate its destination; only in requests.
        NAT_DST nat_dst => Nest<Nat> = 13,
        /// `CTA_TUPLE_MASTER`: The connection because of which it was expected.
        TUPLE_MASTER tuple_master => Nest<Tuple> = 14,
        /// `CTA_SEQ_ADJ_ORIG`: Of the original direction; also CTA_NAT_SEQ_ADJ_ORIG.
        SEQ_ADJ_ORIG seq_adj_orig => Nest<SequenceAdjustment> = 15,
        /// `CTA_SEQ_ADJ_REPLY`: Of the other direction; also CTA_NAT_SEQ_ADJ_REPLY.
        SEQ_ADJ_REPLY seq_adj_reply => Nest<SequenceAdjustment> = 16,
        /// `CTA_SECMARK`: No longer sent; see secctx.
        SECMARK secmark: Be<u32> = 17,
        /// `CTA_ZONE`: Zone of both directions. Absent where it is 0.
        ZONE zone: Be<u16> = 18,
        /// `CTA_SECCTX`.
        SECCTX secctx => Nest<SecurityContext> = 19,
        /// `CTA_TIMESTAMP`: When it began and ended.
        TIMESTAMP timestamp => Nest<Timestamps> = 20 [volatile],
        /// `CTA_MARK_MASK`: Bits of the mark that count or change; only in requests.
        MARK_MASK mark_mask: Be<u32> = 21,
        /// `CTA_LABELS`: 128 bits, as one number in host byte order for each 32 or 64 of them.
        LABELS labels: [u8] = 22,
        /// `CTA_LABELS_MASK`: Bits of the labels to change; only in requests.
        LABELS_MASK labels_mask: [u8] = 23,
        /// `CTA_SYNPROXY`.
        SYNPROXY synproxy => Nest<Synproxy> = 24,
        /// `CTA_FILTER`: What a list is filtered by; only in requests.
        FILTER filter => Nest<ConntrackFilter> = 25,
        /// `CTA_STATUS_MASK`: Bits of the status that a list is filtered by; only in requests.
        STATUS_MASK status_mask: Be<ConntrackStatus> = 26,
        /// `CTA_TIMESTAMP_EVENT`: When what is told happened, in nanoseconds since 1970.
        TIMESTAMP_EVENT timestamp_event: Be<u64> = 27,
    }
}

netlink_core::attributes! {
    /// What the packets of one direction have in common. C: `CTA_TUPLE_*`, `linux/netfilter/nfnetlink_conntrack.h`.
    pub struct Tuple / TupleBuilder = "tuple", prefix "CTA_TUPLE_" {
        /// `CTA_TUPLE_IP`.
        IP ip => Nest<TupleAddresses> = 1,
        /// `CTA_TUPLE_PROTO`.
        PROTO proto => Nest<TupleProtocol> = 2,
        /// `CTA_TUPLE_ZONE`: Zone of this direction.
        ZONE zone: Be<u16> = 3,
    }
}

netlink_core::attributes! {
    /// Network addresses of a tuple. C: `CTA_IP_*`, `linux/netfilter/nfnetlink_conntrack.h`.
    pub struct TupleAddresses / TupleAddressesBuilder = "tuple-addresses", prefix "CTA_IP_" {
        /// `CTA_IP_V4_SRC`.
        V4_SRC v4_src: Ipv4Addr = 1,
        /// `CTA_IP_V4_DST`.
        V4_DST v4_dst: Ipv4Addr = 2,
        /// `CTA_IP_V6_SRC`.
        V6_SRC v6_src: Ipv6Addr = 3,
        /// `CTA_IP_V6_DST`.
        V6_DST v6_dst: Ipv6Addr = 4,
    }
}

netlink_core::attributes! {
    /// Transport protocol of a tuple, and what tells its connections apart. C: `CTA_PROTO_*`,
    /// `linux/netfilter/nfnetlink_conntrack.h`.
    pub struct TupleProtocol / TupleProtocolBuilder = "tuple-protocol", prefix "CTA_PROTO_" {
        /// `CTA_PROTO_NUM`.
        NUM num: As<u8, IpProtocol> = 1,
        /// `CTA_PROTO_SRC_PORT`: Source port; for GRE the key.
        SRC_PORT src_port: Be<u16> = 2,
        /// `CTA_PROTO_DST_PORT`: Destination port; for GRE the key.
        DST_PORT dst_port: Be<u16> = 3,
        /// `CTA_PROTO_ICMP_ID`.
        ICMP_ID icmp_id: Be<u16> = 4,
        /// `CTA_PROTO_ICMP_TYPE`.
        ICMP_TYPE icmp_type: u8 = 5,
        /// `CTA_PROTO_ICMP_CODE`.
        ICMP_CODE icmp_code: u8 = 6,
        /// `CTA_PROTO_ICMPV6_ID`.
        ICMPV6_ID icmpv6_id: Be<u16> = 7,
        /// `CTA_PROTO_ICMPV6_TYPE`.
        ICMPV6_TYPE icmpv6_type: u8 = 8,
        /// `CTA_PROTO_ICMPV6_CODE`.
        ICMPV6_CODE icmpv6_code: u8 = 9,
    }
}

netlink_core::attributes! {
    /// State of the transport protocol. C: `CTA_PROTOINFO_*`, `linux/netfilter/nfnetlink_conntrack.h`.
    pub struct ProtocolState / ProtocolStateBuilder = "protocol-state", prefix "CTA_PROTOINFO_" {
        /// `CTA_PROTOINFO_TCP`.
        TCP tcp => Nest<ProtocolStateTcp> = 1,
        /// `CTA_PROTOINFO_DCCP`.
        DCCP dccp => Nest<ProtocolStateDccp> = 2,
        /// `CTA_PROTOINFO_SCTP`.
        SCTP sctp => Nest<ProtocolStateSctp> = 3,
    }
}

netlink_core::attributes! {
    /// State of a TCP connection. C: `CTA_PROTOINFO_TCP_*`, `linux/netfilter/nfnetlink_conntrack.h`.
    pub struct ProtocolStateTcp / ProtocolStateTcpBuilder = "protocol-state-tcp", prefix "CTA_PROTOINFO_TCP_" {
        /// `CTA_PROTOINFO_TCP_STATE`.
        STATE state: TcpState = 1,
        /// `CTA_PROTOINFO_TCP_WSCALE_ORIGINAL`: Bits the window of the original direction is shifted by.
        WSCALE_ORIGINAL wscale_original: u8 = 2,
        /// `CTA_PROTOINFO_TCP_WSCALE_REPLY`: Bits the window of the other direction is shifted by.
        WSCALE_REPLY wscale_reply: u8 = 3,
        /// `CTA_PROTOINFO_TCP_FLAGS_ORIGINAL`.
        FLAGS_ORIGINAL flags_original: TcpFlags = 4,
        /// `CTA_PROTOINFO_TCP_FLAGS_REPLY`.
        FLAGS_REPLY flags_reply: TcpFlags = 5,
    }
}

netlink_core::attributes! {
    /// State of a DCCP connection. Recent kernels do not track DCCP. C: `CTA_PROTOINFO_DCCP_*`,
    /// `linux/netfilter/nfnetlink_conntrack.h`.
    pub struct ProtocolStateDccp / ProtocolStateDccpBuilder = "protocol-state-dccp", prefix "CTA_PROTOINFO_DCCP_" {
        /// `CTA_PROTOINFO_DCCP_STATE`.
        STATE state: u8 = 1,
        /// `CTA_PROTOINFO_DCCP_ROLE`: Whether the original direction is that of the client (0) or of the server (1).
        ROLE role: u8 = 2,
        /// `CTA_PROTOINFO_DCCP_HANDSHAKE_SEQ`: Sequence number of the handshake.
        HANDSHAKE_SEQ handshake_seq: Be<u64> = 3,
        #[doc(hidden)]
        PAD pad [Unused] = 4,
    }
}

netlink_core::attributes! {
    /// State of an SCTP association. C: `CTA_PROTOINFO_SCTP_*`, `linux/netfilter/nfnetlink_conntrack.h`.
    pub struct ProtocolStateSctp / ProtocolStateSctpBuilder = "protocol-state-sctp", prefix "CTA_PROTOINFO_SCTP_" {
        /// `CTA_PROTOINFO_SCTP_STATE`.
        STATE state: SctpState = 1,
        /// `CTA_PROTOINFO_SCTP_VTAG_ORIGINAL`: Verification tag of the original direction.
        VTAG_ORIGINAL vtag_original: Be<u32> = 2,
        /// `CTA_PROTOINFO_SCTP_VTAG_REPLY`: Verification tag of the other direction.
        VTAG_REPLY vtag_reply: Be<u32> = 3,
    }
}

netlink_core::attributes! {
    /// Packets and bytes of one direction. C: `CTA_COUNTERS_*`, `linux/netfilter/nfnetlink_conntrack.h`.
    pub struct Counters / CountersBuilder = "counters", prefix "CTA_COUNTERS_" {
        /// `CTA_COUNTERS_PACKETS`.
        PACKETS packets: Be<u64> = 1,
        /// `CTA_COUNTERS_BYTES`.
        BYTES bytes: Be<u64> = 2,
        /// `CTA_COUNTERS32_PACKETS`: No longer sent.
        PACKETS32 packets32: Be<u32> = 3,
        /// `CTA_COUNTERS32_BYTES`: No longer sent.
        BYTES32 bytes32: Be<u32> = 4,
        #[doc(hidden)]
        PAD pad [Unused] = 5,
    }
}

netlink_core::attributes! {
    /// When a connection began and ended, in nanoseconds since 1970. C: `CTA_TIMESTAMP_*`,
    /// `linux/netfilter/nfnetlink_conntrack.h`.
    pub struct Timestamps / TimestampsBuilder = "timestamps", prefix "CTA_TIMESTAMP_" {
        /// `CTA_TIMESTAMP_START`.
        START start: Be<u64> = 1,
        /// `CTA_TIMESTAMP_STOP`.
        STOP stop: Be<u64> = 2,
        #[doc(hidden)]
        PAD pad [Unused] = 3,
    }
}

netlink_core::attributes! {
    /// A range of addresses and ports to translate to. C: `CTA_NAT_*`, `linux/netfilter/nfnetlink_conntrack.h`.
    pub struct Nat / NatBuilder = "nat", prefix "CTA_NAT_" {
        /// `CTA_NAT_V4_MINIP`: First address; also CTA_NAT_MINIP.
        V4_MINIP v4_minip: Ipv4Addr = 1,
        /// `CTA_NAT_V4_MAXIP`: Last address, the first if absent; also CTA_NAT_MAXIP.
        V4_MAXIP v4_maxip: Ipv4Addr = 2,
        /// `CTA_NAT_PROTO`.
        PROTO proto => Nest<NatPorts> = 3,
        /// `CTA_NAT_V6_MINIP`: First address.
        V6_MINIP v6_minip: Ipv6Addr = 4,
        /// `CTA_NAT_V6_MAXIP`: Last address, the first if absent.
        V6_MAXIP v6_maxip: Ipv6Addr = 5,
    }
}

netlink_core::attributes! {
    /// A range of ports to translate to. C: `CTA_PROTONAT_*`, `linux/netfilter/nfnetlink_conntrack.h`.
    pub struct NatPorts / NatPortsBuilder = "nat-ports", prefix "CTA_PROTONAT_" {
        /// `CTA_PROTONAT_PORT_MIN`.
        PORT_MIN port_min: Be<u16> = 1,
        /// `CTA_PROTONAT_PORT_MAX`: The first if absent.
        PORT_MAX port_max: Be<u16> = 2,
    }
}

netlink_core::attributes! {
    /// How sequence numbers of TCP are changed after a helper changed what is sent. C has the names CTA_NAT_SEQ_\* for
    /// it too. C: `CTA_SEQADJ_*`, `linux/netfilter/nfnetlink_conntrack.h`.
    pub struct SequenceAdjustment / SequenceAdjustmentBuilder = "sequence-adjustment", prefix "CTA_SEQADJ_" {
        /// `CTA_SEQADJ_CORRECTION_POS`: Sequence number of the last change.
        CORRECTION_POS correction_pos: Be<u32> = 1,
        /// `CTA_SEQADJ_OFFSET_BEFORE`: Added before that.
        OFFSET_BEFORE offset_before: Be<i32> = 2,
        /// `CTA_SEQADJ_OFFSET_AFTER`: Added after that.
        OFFSET_AFTER offset_after: Be<i32> = 3,
    }
}

netlink_core::attributes! {
    /// What the proxy of the handshake remembers of a connection. C: `CTA_SYNPROXY_*`,
    /// `linux/netfilter/nfnetlink_conntrack.h`.
    pub struct Synproxy / SynproxyBuilder = "synproxy", prefix "CTA_SYNPROXY_" {
        /// `CTA_SYNPROXY_ISN`: Initial sequence number.
        ISN isn: Be<u32> = 1,
        /// `CTA_SYNPROXY_ITS`: Initial timestamp.
        ITS its: Be<u32> = 2,
        /// `CTA_SYNPROXY_TSOFF`: Offset of timestamps.
        TSOFF tsoff: Be<u32> = 3,
    }
}

netlink_core::attributes! {
    /// The helper of a connection. C: `CTA_HELP_*`, `linux/netfilter/nfnetlink_conntrack.h`.
    pub struct HelperOfConntrack / HelperOfConntrackBuilder = "helper-of-conntrack", prefix "CTA_HELP_" {
        /// `CTA_HELP_NAME`.
        NAME name: str = 1,
        /// `CTA_HELP_INFO`: What the helper keeps; its own format.
        INFO info: [u8] = 2,
    }
}

netlink_core::attributes! {
    /// Security context of a connection. C: `CTA_SECCTX_*`, `linux/netfilter/nfnetlink_conntrack.h`.
    pub struct SecurityContext / SecurityContextBuilder = "security-context", prefix "CTA_SECCTX_" {
        /// `CTA_SECCTX_NAME`.
        NAME name: str = 1,
    }
}

netlink_core::attributes! {
    /// Which parts of the tuples of a request a list is filtered by. C: `CTA_FILTER_*`,
    /// `linux/netfilter/nfnetlink_conntrack.h`.
    pub struct ConntrackFilter / ConntrackFilterBuilder = "conntrack-filter", prefix "CTA_FILTER_" {
        /// `CTA_FILTER_ORIG_FLAGS`.
        ORIG_FLAGS orig_flags: FilterFlags = 1,
        /// `CTA_FILTER_REPLY_FLAGS`.
        REPLY_FLAGS reply_flags: FilterFlags = 2,
    }
}

netlink_core::attributes! {
    /// A connection that is expected. C: `CTA_EXPECT_*`, `linux/netfilter/nfnetlink_conntrack.h`.
    pub struct Expectation / ExpectationBuilder = "expectation", prefix "CTA_EXPECT_", header Nfgenmsg {
        /// `CTA_EXPECT_MASTER`: The connection that announced it.
        MASTER master => Nest<Tuple> = 1,
        /// `CTA_EXPECT_TUPLE`: Addresses it will have.
        TUPLE tuple => Nest<Tuple> = 2,
        /// `CTA_EXPECT_MASK`: Bits of the addresses that count.
        MASK mask => Nest<Tuple> = 3,
        /// `CTA_EXPECT_TIMEOUT`: Seconds that it is still expected for.
        TIMEOUT timeout: Be<u32> = 4 [volatile],
        /// `CTA_EXPECT_ID`.
        ID id: Be<u32> = 5,
        /// `CTA_EXPECT_HELP_NAME`: Helper that expects it.
        HELP_NAME help_name: str = 6,
        /// `CTA_EXPECT_ZONE`.
        ZONE zone: Be<u16> = 7,
        /// `CTA_EXPECT_FLAGS`.
        FLAGS flags: Be<ExpectFlags> = 8,
        /// `CTA_EXPECT_CLASS`: Which of the helper's policies is for it.
        CLASS class: Be<u32> = 9,
        /// `CTA_EXPECT_NAT`.
        NAT nat => Nest<ExpectationNat> = 10,
        /// `CTA_EXPECT_FN`: Name of the function that is called when it comes.
        FN r#fn: str = 11,
    }
}

netlink_core::attributes! {
    /// A connection that is expected, inside of another message: because of a packet. C: `CTA_EXPECT_*`,
    /// `linux/netfilter/nfnetlink_conntrack.h`.
    pub struct ExpectationEntry / ExpectationEntryBuilder = "expectation-entry", prefix "CTA_EXPECT_" {
        /// `CTA_EXPECT_MASTER`: The connection that announced it.
        MASTER master => Nest<Tuple> = 1,
        /// `CTA_EXPECT_TUPLE`: Addresses it will have.
        TUPLE tuple => Nest<Tuple> = 2,
        /// `CTA_EXPECT_MASK`: Bits of the addresses that count.
        MASK mask => Nest<Tuple> = 3,
        /// `CTA_EXPECT_TIMEOUT`: Seconds that it is still expected for.
        TIMEOUT timeout: Be<u32> = 4 [volatile],
        /// `CTA_EXPECT_ID`.
        ID id: Be<u32> = 5,
        /// `CTA_EXPECT_HELP_NAME`: Helper that expects it.
        HELP_NAME help_name: str = 6,
        /// `CTA_EXPECT_ZONE`.
        ZONE zone: Be<u16> = 7,
        /// `CTA_EXPECT_FLAGS`.
        FLAGS flags: Be<ExpectFlags> = 8,
        /// `CTA_EXPECT_CLASS`: Which of the helper's policies is for it.
        CLASS class: Be<u32> = 9,
        /// `CTA_EXPECT_NAT`.
        NAT nat => Nest<ExpectationNat> = 10,
        /// `CTA_EXPECT_FN`: Name of the function that is called when it comes.
        FN r#fn: str = 11,
    }
}

netlink_core::attributes! {
    /// How the expected connection is translated. C: `CTA_EXPECT_NAT_*`, `linux/netfilter/nfnetlink_conntrack.h`.
    pub struct ExpectationNat / ExpectationNatBuilder = "expectation-nat", prefix "CTA_EXPECT_NAT_" {
        /// `CTA_EXPECT_NAT_DIR`.
        DIR dir: Be<Direction> = 1,
        /// `CTA_EXPECT_NAT_TUPLE`.
        TUPLE tuple => Nest<Tuple> = 2,
    }
}

netlink_core::attributes! {
    /// What one processor counted. The header's res-id is its number. C: `CTA_STATS_*`,
    /// `linux/netfilter/nfnetlink_conntrack.h`.
    pub struct ConntrackStatsCpu / ConntrackStatsCpuBuilder = "conntrack-stats-cpu", prefix "CTA_STATS_", header Nfgenmsg {
        /// `CTA_STATS_SEARCHED`: No longer sent.
        SEARCHED searched: Be<u32> = 1,
        /// `CTA_STATS_FOUND`: Entries that were found.
        FOUND found: Be<u32> = 2,
        /// `CTA_STATS_NEW`: No longer sent.
        NEW new_: Be<u32> = 3 as "new",
        /// `CTA_STATS_INVALID`: Packets that could not be tracked.
        INVALID invalid: Be<u32> = 4,
        /// `CTA_STATS_IGNORE`: No longer sent.
        IGNORE ignore: Be<u32> = 5,
        /// `CTA_STATS_DELETE`: No longer sent.
        DELETE delete: Be<u32> = 6,
        /// `CTA_STATS_DELETE_LIST`: No longer sent.
        DELETE_LIST delete_list: Be<u32> = 7,
        /// `CTA_STATS_INSERT`: Entries that were put into the table.
        INSERT insert: Be<u32> = 8,
        /// `CTA_STATS_INSERT_FAILED`: Entries that could not be, mostly because there was such an entry already.
        INSERT_FAILED insert_failed: Be<u32> = 9,
        /// `CTA_STATS_DROP`: Packets dropped because tracking failed.
        DROP drop: Be<u32> = 10,
        /// `CTA_STATS_EARLY_DROP`: Entries dropped to make place.
        EARLY_DROP early_drop: Be<u32> = 11,
        /// `CTA_STATS_ERROR`: Packets of ICMP in error.
        ERROR error: Be<u32> = 12,
        /// `CTA_STATS_SEARCH_RESTART`: Searches begun again because the table was resized.
        SEARCH_RESTART search_restart: Be<u32> = 13,
        /// `CTA_STATS_CLASH_RESOLVE`: Clashes of entries that could be resolved.
        CLASH_RESOLVE clash_resolve: Be<u32> = 14,
        /// `CTA_STATS_CHAIN_TOOLONG`: Entries not made because a bucket of the table was too long.
        CHAIN_TOOLONG chain_toolong: Be<u32> = 15,
    }
}

netlink_core::attributes! {
    /// Size of the table. C: `CTA_STATS_GLOBAL_*`, `linux/netfilter/nfnetlink_conntrack.h`.
    pub struct ConntrackStatsGlobal / ConntrackStatsGlobalBuilder = "conntrack-stats-global", prefix "CTA_STATS_GLOBAL_", header Nfgenmsg {
        /// `CTA_STATS_GLOBAL_ENTRIES`.
        ENTRIES entries: Be<u32> = 1,
        /// `CTA_STATS_GLOBAL_MAX_ENTRIES`.
        MAX_ENTRIES max_entries: Be<u32> = 2,
    }
}

netlink_core::attributes! {
    /// What one processor counted of expected connections. The header's res-id is its number. C: `CTA_STATS_EXP_*`,
    /// `linux/netfilter/nfnetlink_conntrack.h`.
    pub struct ExpectationStatsCpu / ExpectationStatsCpuBuilder = "expectation-stats-cpu", prefix "CTA_STATS_EXP_", header Nfgenmsg {
        /// `CTA_STATS_EXP_NEW`: Expected connections that came.
        NEW new_: Be<u32> = 1 as "new",
        /// `CTA_STATS_EXP_CREATE`.
        CREATE create: Be<u32> = 2,
        /// `CTA_STATS_EXP_DELETE`.
        DELETE delete: Be<u32> = 3,
    }
}

netlink_core::family! {
    /// Connection tracking: the connections that the kernel knows, and those it expects because another connection
    /// announced them.
    pub static CONNTRACK = "conntrack", netlink_core::schema::Protocol::Raw(12);
    do {
        /// Make a connection, with the flag create; or change one. C: `IPCTNL_MSG_CT_NEW`.
        CT_NEW ct_new: Conntrack / ConntrackBuilder = 256 [1, 2, 3, 4, 5, 6, 7, 8, 13, 14, 15, 16, 18, 21, 22, 23, 24];
        /// Forget a connection; without addresses, all that pass the filter. C: `IPCTNL_MSG_CT_DELETE`.
        CT_DELETE ct_delete: Conntrack / ConntrackBuilder = 258 [1, 2, 3, 8, 12, 18, 21, 25, 26];
        /// Expect a connection, with the flag create; or change what is expected. C: `IPCTNL_MSG_EXP_NEW`.
        EXP_NEW exp_new: Expectation / ExpectationBuilder = 512 [1, 2, 3, 4, 6, 7, 8, 9, 10, 11];
        /// No longer expect a connection, those of a helper, or any. C: `IPCTNL_MSG_EXP_DELETE`.
        EXP_DELETE exp_delete: Expectation / ExpectationBuilder = 514 [2, 5, 6, 7];
    }
    get {
        /// One connection by its addresses, or all that pass the filter. C: `IPCTNL_MSG_CT_GET`.
        CT_GET ct_get: Conntrack / ConntrackBuilder = 257 [1, 2, 18] -> Conntrack = 256 [1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 12, 14, 15, 16, 17, 18, 19, 20, 22, 24, 27];
        /// As ct-get; then the counters are zero. C: `IPCTNL_MSG_CT_GET_CTRZERO`.
        CT_GET_CTRZERO ct_get_ctrzero: Conntrack / ConntrackBuilder = 259 [1, 2, 18] -> Conntrack = 256 [1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 12, 14, 15, 16, 17, 18, 19, 20, 22, 24, 27];
        /// The size of the table. C: `IPCTNL_MSG_CT_GET_STATS`.
        CT_GET_STATS ct_get_stats: ConntrackStatsGlobal / ConntrackStatsGlobalBuilder = 261 [] -> ConntrackStatsGlobal = 261 [1, 2];
        /// One expected connection, by its own or its master's addresses, or all. C: `IPCTNL_MSG_EXP_GET`.
        EXP_GET exp_get: Expectation / ExpectationBuilder = 513 [1, 2, 5, 7] -> Expectation = 512 [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
    }
    dump {
        /// One connection by its addresses, or all that pass the filter. C: `IPCTNL_MSG_CT_GET`.
        CT_GET_DUMP ct_get_dump: Conntrack / ConntrackBuilder = 257 [1, 2, 3, 8, 18, 21, 25, 26] -> Conntrack = 256 [1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 12, 14, 15, 16, 17, 18, 19, 20, 22, 24, 27] as "ct-get";
        /// As ct-get; then the counters are zero. C: `IPCTNL_MSG_CT_GET_CTRZERO`.
        CT_GET_CTRZERO_DUMP ct_get_ctrzero_dump: Conntrack / ConntrackBuilder = 259 [1, 2, 3, 8, 18, 21, 25, 26] -> Conntrack = 256 [1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 12, 14, 15, 16, 17, 18, 19, 20, 22, 24, 27] as "ct-get-ctrzero";
        /// What each processor counted. C: `IPCTNL_MSG_CT_GET_STATS_CPU`.
        CT_GET_STATS_CPU_DUMP ct_get_stats_cpu_dump: ConntrackStatsCpu / ConntrackStatsCpuBuilder = 260 [] -> ConntrackStatsCpu = 260 [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15] as "ct-get-stats-cpu";
        /// Connections that are gone but whose end could not be told to all listeners yet. C:
        /// `IPCTNL_MSG_CT_GET_DYING`.
        CT_GET_DYING_DUMP ct_get_dying_dump: Conntrack / ConntrackBuilder = 262 [] -> Conntrack = 256 [1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 12, 14, 15, 16, 17, 18, 19, 20, 22, 24, 27] as "ct-get-dying";
        /// Connections whose first packet is still on its way. Recent kernels list none. C:
        /// `IPCTNL_MSG_CT_GET_UNCONFIRMED`.
        CT_GET_UNCONFIRMED_DUMP ct_get_unconfirmed_dump: Conntrack / ConntrackBuilder = 263 [] -> Conntrack = 256 [1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 12, 14, 15, 16, 17, 18, 19, 20, 22, 24, 27] as "ct-get-unconfirmed";
        /// One expected connection, by its own or its master's addresses, or all. C: `IPCTNL_MSG_EXP_GET`.
        EXP_GET_DUMP exp_get_dump: Expectation / ExpectationBuilder = 513 [1, 7] -> Expectation = 512 [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as "exp-get";
        /// What each processor counted of expected connections. The kernel answers with the number of the subsystem of
        /// connections. C: `IPCTNL_MSG_EXP_GET_STATS_CPU`.
        EXP_GET_STATS_CPU_DUMP exp_get_stats_cpu_dump: ExpectationStatsCpu / ExpectationStatsCpuBuilder = 515 [] -> ExpectationStatsCpu = 259 [1, 2, 3] as "exp-get-stats-cpu";
    }
    notify {
        /// There is a connection (group conntrack-new), or one has changed (conntrack-update). C: `IPCTNL_MSG_CT_NEW`.
        CT_NEW_NTF CtNew: Conntrack = 256 [1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 12, 14, 15, 16, 17, 18, 19, 20, 22, 24, 27];
        /// A connection is gone. C: `IPCTNL_MSG_CT_DELETE`.
        CT_DELETE_NTF CtDelete: Conntrack = 258 [1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 12, 14, 15, 16, 17, 18, 19, 20, 22, 24, 27];
        /// A connection is expected. C: `IPCTNL_MSG_EXP_NEW`.
        EXP_NEW_NTF ExpNew: Expectation = 512 [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
        /// A connection is no longer expected. C: `IPCTNL_MSG_EXP_DELETE`.
        EXP_DELETE_NTF ExpDelete: Expectation = 514 [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
    }
    groups {
        /// Connections that begin. It carries `IPCTNL_MSG_CT_NEW`. C: `NFNLGRP_CONNTRACK_NEW`.
        CONNTRACK_NEW: "conntrack-new" = 1,
        /// Connections that change. It carries `IPCTNL_MSG_CT_NEW`. C: `NFNLGRP_CONNTRACK_UPDATE`.
        CONNTRACK_UPDATE: "conntrack-update" = 2,
        /// Connections that end. It carries `IPCTNL_MSG_CT_DELETE`. C: `NFNLGRP_CONNTRACK_DESTROY`.
        CONNTRACK_DESTROY: "conntrack-destroy" = 3,
        /// Connections that are expected. It carries `IPCTNL_MSG_EXP_NEW`. C: `NFNLGRP_CONNTRACK_EXP_NEW`.
        CONNTRACK_EXP_NEW: "conntrack-exp-new" = 4,
        /// Expected connections that change; the kernel does not use it. It carries `IPCTNL_MSG_EXP_NEW`. C:
        /// `NFNLGRP_CONNTRACK_EXP_UPDATE`.
        CONNTRACK_EXP_UPDATE: "conntrack-exp-update" = 5,
        /// Connections that are no longer expected. It carries `IPCTNL_MSG_EXP_DELETE`. C:
        /// `NFNLGRP_CONNTRACK_EXP_DESTROY`.
        CONNTRACK_EXP_DESTROY: "conntrack-exp-destroy" = 6,
    }
}
