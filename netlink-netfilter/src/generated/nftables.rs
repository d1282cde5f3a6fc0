//! The packet filter: tables of chains of rules, sets, and objects with state. All changes are made in a batch
//! (nfnetlink).
//!
//! Printed by `cargo xtask codegen` from `specs/nftables.yaml`. Not to be edited.

use core::net::{Ipv4Addr, Ipv6Addr};

use super::cttimeout::TimeoutData;
use super::nfnetlink::{DeviceHook, InetHook, NetfilterProtocol, Nfgenmsg};
use netlink_core::common::{Arphrd, IpProtocol};
use netlink_core::{Array, As, Be, Choice, Multi, Nest, Unused};

netlink_core::enumeration! {
    /// Where expressions put data for others. The registers 1 to 4 have 16 bytes each, and are the same as four of the
    /// others, which have 4. C: `enum nft_registers`, `linux/netfilter/nf_tables.h`.
    pub struct Register: u32 = "register", prefix "NFT_" {
        /// `NFT_REG_VERDICT`: Ends the rule.
        REG_VERDICT = 0,
        /// `NFT_REG_1`.
        REG_1 = 1,
        /// `NFT_REG_2`.
        REG_2 = 2,
        /// `NFT_REG_3`.
        REG_3 = 3,
        /// `NFT_REG_4`.
        REG_4 = 4,
        /// `NFT_REG32_00`.
        REG32_00 = 8,
        /// `NFT_REG32_01`.
        REG32_01 = 9,
        /// `NFT_REG32_02`.
        REG32_02 = 10,
        /// `NFT_REG32_03`.
        REG32_03 = 11,
        /// `NFT_REG32_04`.
        REG32_04 = 12,
        /// `NFT_REG32_05`.
        REG32_05 = 13,
        /// `NFT_REG32_06`.
        REG32_06 = 14,
        /// `NFT_REG32_07`.
        REG32_07 = 15,
        /// `NFT_REG32_08`.
        REG32_08 = 16,
        /// `NFT_REG32_09`.
        REG32_09 = 17,
        /// `NFT_REG32_10`.
        REG32_10 = 18,
        /// `NFT_REG32_11`.
        REG32_11 = 19,
        /// `NFT_REG32_12`.
        REG32_12 = 20,
        /// `NFT_REG32_13`.
        REG32_13 = 21,
        /// `NFT_REG32_14`.
        REG32_14 = 22,
        /// `NFT_REG32_15`.
        REG32_15 = 23,
    }
}

netlink_core::enumeration! {
    /// What becomes of a packet after a rule. The negative ones are those of nftables; the others are final. C: `enum
    /// nft_verdicts`, `linux/netfilter/nf_tables.h`.
    pub struct VerdictCode: i32 = "verdict-code" {
        /// `NFT_RETURN`: Where this chain was jumped from; or the policy.
        RETURN = -5,
        /// `NFT_GOTO`: With another chain, and then where this one was jumped from.
        GOTO = -4,
        /// `NFT_JUMP`: With another chain, and then with the next rule.
        JUMP = -3,
        /// `NFT_BREAK`: With the next rule.
        BREAK = -2,
        /// `NFT_CONTINUE`: With the next expression or rule.
        CONTINUE = -1,
        /// `NF_DROP`.
        DROP = 0,
        /// `NF_ACCEPT`.
        ACCEPT = 1,
        /// `NF_STOLEN`.
        STOLEN = 2,
        /// `NF_QUEUE`: A program decides.
        QUEUE = 3,
        /// `NF_REPEAT`.
        REPEAT = 4,
        /// `NF_STOP`.
        STOP = 5,
    }
}

netlink_core::flags! {
    /// State of a table. C: `enum nft_table_flags`, `linux/netfilter/nf_tables.h`.
    pub struct TableFlags: u32 = "table-flags", prefix "NFT_TABLE_F_" {
        /// `NFT_TABLE_F_DORMANT`: Its chains are not in force.
        DORMANT = 1 << 0,
        /// `NFT_TABLE_F_OWNER`: It is gone when the socket that made it is closed.
        OWNER = 1 << 1,
        /// `NFT_TABLE_F_PERSIST`: It stays when the socket that made it is closed.
        PERSIST = 1 << 2,
    }
}

netlink_core::flags! {
    /// Kind of a chain. C: `enum nft_chain_flags`, `linux/netfilter/nf_tables.h`.
    pub struct ChainFlags: u32 = "chain-flags", prefix "NFT_CHAIN_" {
        /// `NFT_CHAIN_BASE`: Packets come to it from a hook.
        BASE = 1 << 0,
        /// `NFT_CHAIN_HW_OFFLOAD`: Hardware is to do it.
        HW_OFFLOAD = 1 << 1,
        /// `NFT_CHAIN_BINDING`: It belongs to the one rule that refers to it.
        BINDING = 1 << 2,
    }
}

netlink_core::flags! {
    /// How the protocol of a rule made by iptables is meant. C: `enum nft_rule_compat_flags`,
    /// `linux/netfilter/nf_tables.h`.
    pub struct RuleCompatFlags: u32 = "rule-compat-flags", prefix "NFT_RULE_COMPAT_F_" {
        /// `NFT_RULE_COMPAT_F_UNUSED`.
        UNUSED = 1 << 0,
        /// `NFT_RULE_COMPAT_F_INV`: Any other protocol.
        INV = 1 << 1,
    }
}

netlink_core::flags! {
    /// Kind of a set. C: `enum nft_set_flags`, `linux/netfilter/nf_tables.h`.
    pub struct SetFlags: u32 = "set-flags", prefix "NFT_SET_" {
        /// `NFT_SET_ANONYMOUS`: It belongs to the one rule that refers to it.
        ANONYMOUS = 1 << 0,
        /// `NFT_SET_CONSTANT`: It does not change after it is bound.
        CONSTANT = 1 << 1,
        /// `NFT_SET_INTERVAL`: Its keys are intervals.
        INTERVAL = 1 << 2,
        /// `NFT_SET_MAP`: Its elements have data.
        MAP = 1 << 3,
        /// `NFT_SET_TIMEOUT`: Its elements may expire.
        TIMEOUT = 1 << 4,
        /// `NFT_SET_EVAL`: Rules change it.
        EVAL = 1 << 5,
        /// `NFT_SET_OBJECT`: Its elements have objects.
        OBJECT = 1 << 6,
        /// `NFT_SET_CONCAT`: Its keys are several fields.
        CONCAT = 1 << 7,
        /// `NFT_SET_EXPR`: Its elements have expressions.
        EXPR = 1 << 8,
    }
}

netlink_core::enumeration! {
    /// What is more important. C: `enum nft_set_policies`, `linux/netfilter/nf_tables.h`.
    pub struct SetPolicy: u32 = "set-policy", prefix "NFT_SET_POL_" {
        /// `NFT_SET_POL_PERFORMANCE`.
        PERFORMANCE = 0,
        /// `NFT_SET_POL_MEMORY`.
        MEMORY = 1,
    }
}

netlink_core::flags! {
    /// Kind of an element. C: `enum nft_set_elem_flags`, `linux/netfilter/nf_tables.h`.
    pub struct SetElemFlags: u32 = "set-elem-flags", prefix "NFT_SET_ELEM_" {
        /// `NFT_SET_ELEM_INTERVAL_END`: An interval ends before it.
        INTERVAL_END = 1 << 0,
        /// `NFT_SET_ELEM_CATCHALL`: It stands for all that is not in the set.
        CATCHALL = 1 << 1,
    }
}

netlink_core::enumeration! {
    /// What a value is. All other numbers are of user space. C: `enum nft_data_types`, `linux/netfilter/nf_tables.h`.
    pub struct DataType: u32 = "data-type", prefix "NFT_DATA_" {
        /// `NFT_DATA_VALUE`: Anything.
        VALUE = 0,
        /// `NFT_DATA_VERDICT`.
        VERDICT = 4294967040,
    }
}

netlink_core::enumeration! {
    /// What is done with the bits. C: `enum nft_bitwise_ops`, `linux/netfilter/nf_tables.h`.
    pub struct BitwiseOp: u32 = "bitwise-op", prefix "NFT_BITWISE_" {
        /// `NFT_BITWISE_MASK_XOR`: Both; also NFT_BITWISE_BOOL.
        MASK_XOR = 0,
        /// `NFT_BITWISE_LSHIFT`.
        LSHIFT = 1,
        /// `NFT_BITWISE_RSHIFT`.
        RSHIFT = 2,
        /// `NFT_BITWISE_AND`.
        AND = 3,
        /// `NFT_BITWISE_OR`.
        OR = 4,
        /// `NFT_BITWISE_XOR`.
        XOR = 5,
    }
}

netlink_core::enumeration! {
    /// Direction of a change of byte order. C: `enum nft_byteorder_ops`, `linux/netfilter/nf_tables.h`.
    pub struct ByteorderOp: u32 = "byteorder-op", prefix "NFT_BYTEORDER_" {
        /// `NFT_BYTEORDER_NTOH`: From network to host order.
        NTOH = 0,
        /// `NFT_BYTEORDER_HTON`: From host to network order.
        HTON = 1,
    }
}

netlink_core::enumeration! {
    /// A comparison. C: `enum nft_cmp_ops`, `linux/netfilter/nf_tables.h`.
    pub struct CmpOp: u32 = "cmp-op", prefix "NFT_CMP_" {
        /// `NFT_CMP_EQ`.
        EQ = 0,
        /// `NFT_CMP_NEQ`.
        NEQ = 1,
        /// `NFT_CMP_LT`.
        LT = 2,
        /// `NFT_CMP_LTE`.
        LTE = 3,
        /// `NFT_CMP_GT`.
        GT = 4,
        /// `NFT_CMP_GTE`.
        GTE = 5,
    }
}

netlink_core::enumeration! {
    /// Whether a value is in a range. C: `enum nft_range_ops`, `linux/netfilter/nf_tables.h`.
    pub struct RangeOp: u32 = "range-op", prefix "NFT_RANGE_" {
        /// `NFT_RANGE_EQ`: It is.
        EQ = 0,
        /// `NFT_RANGE_NEQ`: It is not.
        NEQ = 1,
    }
}

netlink_core::flags! {
    /// How a value is looked up. C: `enum nft_lookup_flags`, `linux/netfilter/nf_tables.h`.
    pub struct LookupFlags: u32 = "lookup-flags", prefix "NFT_LOOKUP_F_" {
        /// `NFT_LOOKUP_F_INV`: It must not be in the set.
        INV = 1 << 0,
    }
}

netlink_core::enumeration! {
    /// How a rule changes a set. C: `enum nft_dynset_ops`, `linux/netfilter/nf_tables.h`.
    pub struct DynsetOp: u32 = "dynset-op", prefix "NFT_DYNSET_OP_" {
        /// `NFT_DYNSET_OP_ADD`.
        ADD = 0,
        /// `NFT_DYNSET_OP_UPDATE`: Add, or begin the timeout anew.
        UPDATE = 1,
        /// `NFT_DYNSET_OP_DELETE`.
        DELETE = 2,
    }
}

netlink_core::flags! {
    /// How a rule changes a set. C: `enum nft_dynset_flags`, `linux/netfilter/nf_tables.h`.
    pub struct DynsetFlags: u32 = "dynset-flags", prefix "NFT_DYNSET_F_" {
        /// `NFT_DYNSET_F_INV`: The rule goes on where it could not.
        INV = 1 << 0,
        /// `NFT_DYNSET_F_EXPR`: Elements get several expressions.
        EXPR = 1 << 1,
    }
}

netlink_core::enumeration! {
    /// Where an offset counts from. C: `enum nft_payload_bases`, `linux/netfilter/nf_tables.h`.
    pub struct PayloadBase: u32 = "payload-base", prefix "NFT_PAYLOAD_" {
        /// `NFT_PAYLOAD_LL_HEADER`: Link-layer header.
        LL_HEADER = 0,
        /// `NFT_PAYLOAD_NETWORK_HEADER`.
        NETWORK_HEADER = 1,
        /// `NFT_PAYLOAD_TRANSPORT_HEADER`.
        TRANSPORT_HEADER = 2,
        /// `NFT_PAYLOAD_INNER_HEADER`: What is behind the transport header.
        INNER_HEADER = 3,
        /// `NFT_PAYLOAD_TUN_HEADER`: Header of a tunnel.
        TUN_HEADER = 4,
    }
}

netlink_core::enumeration! {
    /// Checksum to correct. C: `enum nft_payload_csum_types`, `linux/netfilter/nf_tables.h`.
    pub struct PayloadCsumType: u32 = "payload-csum-type", prefix "NFT_PAYLOAD_CSUM_" {
        /// `NFT_PAYLOAD_CSUM_NONE`.
        NONE = 0,
        /// `NFT_PAYLOAD_CSUM_INET`: Of the kind that IP, TCP and UDP have.
        INET = 1,
        /// `NFT_PAYLOAD_CSUM_SCTP`.
        SCTP = 2,
    }
}

netlink_core::flags! {
    /// What else a change of the payload changes. C: `enum nft_payload_csum_flags`, `linux/netfilter/nf_tables.h`.
    pub struct PayloadCsumFlags: u32 = "payload-csum-flags", prefix "NFT_PAYLOAD_" {
        /// `NFT_PAYLOAD_L4CSUM_PSEUDOHDR`: The checksum of the transport header.
        L4CSUM_PSEUDOHDR = 1 << 0,
    }
}

netlink_core::enumeration! {
    /// Kind of a tunnel. C: `enum nft_inner_type`, `linux/netfilter/nf_tables.h`.
    pub struct InnerType: u32 = "inner-type", prefix "NFT_INNER_" {
        /// `NFT_INNER_VXLAN`.
        VXLAN = 1,
        /// `NFT_INNER_GENEVE`.
        GENEVE = 2,
    }
}

netlink_core::flags! {
    /// Headers of what is in a tunnel. C: `enum nft_inner_flags`, `linux/netfilter/nf_tables.h`.
    pub struct InnerFlags: u32 = "inner-flags", prefix "NFT_INNER_" {
        /// `NFT_INNER_HDRSIZE`: The header of the tunnel has a size of its own.
        HDRSIZE = 1 << 0,
        /// `NFT_INNER_LL`: There is a link-layer header.
        LL = 1 << 1,
        /// `NFT_INNER_NH`: There is a network header.
        NH = 1 << 2,
        /// `NFT_INNER_TH`: There is a transport header.
        TH = 1 << 3,
    }
}

netlink_core::flags! {
    /// What of a header is looked at. C: `enum nft_exthdr_flags`, `linux/netfilter/nf_tables.h`.
    pub struct ExthdrFlags: u32 = "exthdr-flags", prefix "NFT_EXTHDR_F_" {
        /// `NFT_EXTHDR_F_PRESENT`: Only whether it is there.
        PRESENT = 1 << 0,
    }
}

netlink_core::enumeration! {
    /// What the header belongs to. C: `enum nft_exthdr_op`, `linux/netfilter/nf_tables.h`.
    pub struct ExthdrOp: u32 = "exthdr-op", prefix "NFT_EXTHDR_OP_" {
        /// `NFT_EXTHDR_OP_IPV6`: An extension header of IPv6.
        IPV6 = 0,
        /// `NFT_EXTHDR_OP_TCPOPT`: An option of TCP.
        TCPOPT = 1,
        /// `NFT_EXTHDR_OP_IPV4`: An option of IPv4.
        IPV4 = 2,
        /// `NFT_EXTHDR_OP_SCTP`: A chunk of SCTP.
        SCTP = 3,
        /// `NFT_EXTHDR_OP_DCCP`: An option of DCCP.
        DCCP = 4,
    }
}

netlink_core::enumeration! {
    /// What is known of a packet beside its bytes. C: `enum nft_meta_keys`, `linux/netfilter/nf_tables.h`.
    pub struct MetaKey: u32 = "meta-key", prefix "NFT_META_" {
        /// `NFT_META_LEN`: Bytes, 4 of host order.
        LEN = 0,
        /// `NFT_META_PROTOCOL`: Ethertype.
        PROTOCOL = 1,
        /// `NFT_META_PRIORITY`: Class of traffic.
        PRIORITY = 2,
        /// `NFT_META_MARK`.
        MARK = 3,
        /// `NFT_META_IIF`: Index of the device it came in by.
        IIF = 4,
        /// `NFT_META_OIF`: Index of the device it leaves by.
        OIF = 5,
        /// `NFT_META_IIFNAME`.
        IIFNAME = 6,
        /// `NFT_META_OIFNAME`.
        OIFNAME = 7,
        /// `NFT_META_IFTYPE`: Type of the device it came in by; also NFT_META_IIFTYPE.
        IFTYPE = 8,
        /// `NFT_META_OIFTYPE`.
        OIFTYPE = 9,
        /// `NFT_META_SKUID`: User of its socket.
        SKUID = 10,
        /// `NFT_META_SKGID`: Group of its socket.
        SKGID = 11,
        /// `NFT_META_NFTRACE`: Whether it is traced.
        NFTRACE = 12,
        /// `NFT_META_RTCLASSID`: Realm of its route.
        RTCLASSID = 13,
        /// `NFT_META_SECMARK`.
        SECMARK = 14,
        /// `NFT_META_NFPROTO`: Family.
        NFPROTO = 15,
        /// `NFT_META_L4PROTO`: Transport protocol.
        L4PROTO = 16,
        /// `NFT_META_BRI_IIFNAME`: Bridge it came in by.
        BRI_IIFNAME = 17,
        /// `NFT_META_BRI_OIFNAME`: Bridge it leaves by.
        BRI_OIFNAME = 18,
        /// `NFT_META_PKTTYPE`: Whom it is for: this host, all, many, another.
        PKTTYPE = 19,
        /// `NFT_META_CPU`.
        CPU = 20,
        /// `NFT_META_IIFGROUP`.
        IIFGROUP = 21,
        /// `NFT_META_OIFGROUP`.
        OIFGROUP = 22,
        /// `NFT_META_CGROUP`: Class of the control group of its socket.
        CGROUP = 23,
        /// `NFT_META_PRANDOM`: A random number.
        PRANDOM = 24,
        /// `NFT_META_SECPATH`: Whether IPsec decrypted it.
        SECPATH = 25,
        /// `NFT_META_IIFKIND`.
        IIFKIND = 26,
        /// `NFT_META_OIFKIND`.
        OIFKIND = 27,
        /// `NFT_META_BRI_IIFPVID`: VLAN of untagged packets at the bridge port it came in by.
        BRI_IIFPVID = 28,
        /// `NFT_META_BRI_IIFVPROTO`: VLAN protocol of the bridge it came in by.
        BRI_IIFVPROTO = 29,
        /// `NFT_META_TIME_NS`: Nanoseconds since 1970.
        TIME_NS = 30,
        /// `NFT_META_TIME_DAY`: Day of the week; 0 is Sunday.
        TIME_DAY = 31,
        /// `NFT_META_TIME_HOUR`: Seconds since midnight.
        TIME_HOUR = 32,
        /// `NFT_META_SDIF`: Index of the port of a VRF it came in by.
        SDIF = 33,
        /// `NFT_META_SDIFNAME`.
        SDIFNAME = 34,
        /// `NFT_META_BRI_BROUTE`: Whether it is routed instead of bridged.
        BRI_BROUTE = 35,
        /// `NFT_META_BRI_IIFHWADDR`.
        BRI_IIFHWADDR = 37,
    }
}

netlink_core::enumeration! {
    /// What is known of the route of a packet. C: `enum nft_rt_keys`, `linux/netfilter/nf_tables.h`.
    pub struct RtKey: u32 = "rt-key", prefix "NFT_RT_" {
        /// `NFT_RT_CLASSID`: Realm.
        CLASSID = 0,
        /// `NFT_RT_NEXTHOP4`.
        NEXTHOP4 = 1,
        /// `NFT_RT_NEXTHOP6`.
        NEXTHOP6 = 2,
        /// `NFT_RT_TCPMSS`: Maximum segment size.
        TCPMSS = 3,
        /// `NFT_RT_XFRM`: Whether IPsec will encrypt it.
        XFRM = 4,
    }
}

netlink_core::enumeration! {
    /// A hash function. C: `enum nft_hash_types`, `linux/netfilter/nf_tables.h`.
    pub struct HashType: u32 = "hash-type", prefix "NFT_HASH_" {
        /// `NFT_HASH_JENKINS`: Of a value.
        JENKINS = 0,
        /// `NFT_HASH_SYM`: Of the addresses, the same for both directions.
        SYM = 1,
    }
}

netlink_core::enumeration! {
    /// What is known of the socket of a packet. C: `enum nft_socket_keys`, `linux/netfilter/nf_tables.h`.
    pub struct SocketKey: u32 = "socket-key", prefix "NFT_SOCKET_" {
        /// `NFT_SOCKET_TRANSPARENT`.
        TRANSPARENT = 0,
        /// `NFT_SOCKET_MARK`.
        MARK = 1,
        /// `NFT_SOCKET_WILDCARD`: Whether it is bound to any address.
        WILDCARD = 2,
        /// `NFT_SOCKET_CGROUPV2`: Control group, an ancestor at a level.
        CGROUPV2 = 3,
    }
}

netlink_core::enumeration! {
    /// What is known of the connection of a packet. C: `enum nft_ct_keys`, `linux/netfilter/nf_tables.h`.
    pub struct CtKey: u32 = "ct-key", prefix "NFT_CT_" {
        /// `NFT_CT_STATE`: How the packet belongs to it, as one of 5 bits.
        STATE = 0,
        /// `NFT_CT_DIRECTION`.
        DIRECTION = 1,
        /// `NFT_CT_STATUS`.
        STATUS = 2,
        /// `NFT_CT_MARK`.
        MARK = 3,
        /// `NFT_CT_SECMARK`.
        SECMARK = 4,
        /// `NFT_CT_EXPIRATION`: Milliseconds until it is forgotten.
        EXPIRATION = 5,
        /// `NFT_CT_HELPER`.
        HELPER = 6,
        /// `NFT_CT_L3PROTOCOL`.
        L3PROTOCOL = 7,
        /// `NFT_CT_SRC`: Source address; the newer src-ip and src-ip6 have a fixed size.
        SRC = 8,
        /// `NFT_CT_DST`.
        DST = 9,
        /// `NFT_CT_PROTOCOL`.
        PROTOCOL = 10,
        /// `NFT_CT_PROTO_SRC`.
        PROTO_SRC = 11,
        /// `NFT_CT_PROTO_DST`.
        PROTO_DST = 12,
        /// `NFT_CT_LABELS`.
        LABELS = 13,
        /// `NFT_CT_PKTS`.
        PKTS = 14,
        /// `NFT_CT_BYTES`.
        BYTES = 15,
        /// `NFT_CT_AVGPKT`: Bytes per packet.
        AVGPKT = 16,
        /// `NFT_CT_ZONE`.
        ZONE = 17,
        /// `NFT_CT_EVENTMASK`: Which events are told.
        EVENTMASK = 18,
        /// `NFT_CT_SRC_IP`.
        SRC_IP = 19,
        /// `NFT_CT_DST_IP`.
        DST_IP = 20,
        /// `NFT_CT_SRC_IP6`.
        SRC_IP6 = 21,
        /// `NFT_CT_DST_IP6`.
        DST_IP6 = 22,
        /// `NFT_CT_ID`.
        ID = 23,
    }
}

netlink_core::enumeration! {
    /// Direction in a connection. C: `enum ip_conntrack_dir`, `linux/netfilter/nf_conntrack_tuple_common.h`.
    pub struct CtDirection: u8 = "ct-direction", prefix "IP_CT_DIR_" {
        /// `IP_CT_DIR_ORIGINAL`: As its first packet.
        ORIGINAL = 0,
        /// `IP_CT_DIR_REPLY`.
        REPLY = 1,
    }
}

netlink_core::enumeration! {
    /// What is limited. C: `enum nft_limit_type`, `linux/netfilter/nf_tables.h`.
    pub struct LimitType: u32 = "limit-type", prefix "NFT_LIMIT_" {
        /// `NFT_LIMIT_PKTS`: Packets.
        PKTS = 0,
        /// `NFT_LIMIT_PKT_BYTES`: Bytes.
        PKT_BYTES = 1,
    }
}

netlink_core::flags! {
    /// How a limit is meant. C: `enum nft_limit_flags`, `linux/netfilter/nf_tables.h`.
    pub struct LimitFlags: u32 = "limit-flags", prefix "NFT_LIMIT_F_" {
        /// `NFT_LIMIT_F_INV`: What is beyond the limit matches.
        INV = 1 << 0,
    }
}

netlink_core::flags! {
    /// How a limit of connections is meant. C: `enum nft_connlimit_flags`, `linux/netfilter/nf_tables.h`.
    pub struct ConnlimitFlags: u32 = "connlimit-flags", prefix "NFT_CONNLIMIT_F_" {
        /// `NFT_CONNLIMIT_F_INV`: What is beyond the limit matches.
        INV = 1 << 0,
    }
}

netlink_core::enumeration! {
    /// Level of what is logged. C: `enum nft_log_level`, `linux/netfilter/nf_tables.h`.
    pub struct LogLevel: u32 = "log-level", prefix "NFT_LOGLEVEL_" {
        /// `NFT_LOGLEVEL_EMERG`.
        EMERG = 0,
        /// `NFT_LOGLEVEL_ALERT`.
        ALERT = 1,
        /// `NFT_LOGLEVEL_CRIT`.
        CRIT = 2,
        /// `NFT_LOGLEVEL_ERR`.
        ERR = 3,
        /// `NFT_LOGLEVEL_WARNING`.
        WARNING = 4,
        /// `NFT_LOGLEVEL_NOTICE`.
        NOTICE = 5,
        /// `NFT_LOGLEVEL_INFO`.
        INFO = 6,
        /// `NFT_LOGLEVEL_DEBUG`.
        DEBUG = 7,
        /// `NFT_LOGLEVEL_AUDIT`: To the audit subsystem instead.
        AUDIT = 8,
    }
}

netlink_core::flags! {
    /// What else is logged of a packet. C: `linux/netfilter/nf_log.h`.
    pub struct LogFlags: u32 = "log-flags", prefix "NF_LOG_" {
        /// `NF_LOG_TCPSEQ`: Sequence numbers of TCP.
        TCPSEQ = 1 << 0,
        /// `NF_LOG_TCPOPT`: Options of TCP.
        TCPOPT = 1 << 1,
        /// `NF_LOG_IPOPT`: Options of IP.
        IPOPT = 1 << 2,
        /// `NF_LOG_UID`: User and group of its socket.
        UID = 1 << 3,
        /// `NF_LOG_NFLOG`: No longer used.
        NFLOG = 1 << 4,
        /// `NF_LOG_MACDECODE`: Link-layer header.
        MACDECODE = 1 << 5,
    }
}

netlink_core::flags! {
    /// What happens at a queue. C: `linux/netfilter/nf_tables.h`.
    pub struct QueueFlags: u16 = "queue-flags", prefix "NFT_QUEUE_FLAG_" {
        /// `NFT_QUEUE_FLAG_BYPASS`: The packet passes when nobody listens.
        BYPASS = 1 << 0,
        /// `NFT_QUEUE_FLAG_CPU_FANOUT`: The processor chooses the queue, instead of a hash.
        CPU_FANOUT = 1 << 1,
    }
}

netlink_core::flags! {
    /// Kind and state of a quota. C: `enum nft_quota_flags`, `linux/netfilter/nf_tables.h`.
    pub struct QuotaFlags: u32 = "quota-flags", prefix "NFT_QUOTA_F_" {
        /// `NFT_QUOTA_F_INV`: What is beyond the quota matches.
        INV = 1 << 0,
        /// `NFT_QUOTA_F_DEPLETED`: This has been told.
        DEPLETED = 1 << 1,
    }
}

netlink_core::enumeration! {
    /// How a packet is refused. C: `enum nft_reject_types`, `linux/netfilter/nf_tables.h`.
    pub struct RejectType: u32 = "reject-type", prefix "NFT_REJECT_" {
        /// `NFT_REJECT_ICMP_UNREACH`: By ICMP or ICMPv6.
        ICMP_UNREACH = 0,
        /// `NFT_REJECT_TCP_RST`.
        TCP_RST = 1,
        /// `NFT_REJECT_ICMPX_UNREACH`: By ICMP or ICMPv6, with a code for both.
        ICMPX_UNREACH = 2,
    }
}

netlink_core::enumeration! {
    /// Codes for both ICMP and ICMPv6. C: `enum nft_reject_inet_code`, `linux/netfilter/nf_tables.h`.
    pub struct RejectCode: u32 = "reject-code", prefix "NFT_REJECT_ICMPX_" {
        /// `NFT_REJECT_ICMPX_NO_ROUTE`.
        NO_ROUTE = 0,
        /// `NFT_REJECT_ICMPX_PORT_UNREACH`.
        PORT_UNREACH = 1,
        /// `NFT_REJECT_ICMPX_HOST_UNREACH`.
        HOST_UNREACH = 2,
        /// `NFT_REJECT_ICMPX_ADMIN_PROHIBITED`.
        ADMIN_PROHIBITED = 3,
    }
}

netlink_core::enumeration! {
    /// What is translated. C: `enum nft_nat_types`, `linux/netfilter/nf_tables.h`.
    pub struct NatType: u32 = "nat-type", prefix "NFT_NAT_" {
        /// `NFT_NAT_SNAT`: The source.
        SNAT = 0,
        /// `NFT_NAT_DNAT`: The destination.
        DNAT = 1,
    }
}

netlink_core::flags! {
    /// How the translation is chosen. C: `linux/netfilter/nf_nat.h`.
    pub struct NatFlags: u32 = "nat-flags", prefix "NF_NAT_RANGE_" {
        /// `NF_NAT_RANGE_MAP_IPS`: The addresses are given.
        MAP_IPS = 1 << 0,
        /// `NF_NAT_RANGE_PROTO_SPECIFIED`: The ports are given.
        PROTO_SPECIFIED = 1 << 1,
        /// `NF_NAT_RANGE_PROTO_RANDOM`: The port is chosen at random.
        PROTO_RANDOM = 1 << 2,
        /// `NF_NAT_RANGE_PERSISTENT`: A client always gets the same address.
        PERSISTENT = 1 << 3,
        /// `NF_NAT_RANGE_PROTO_RANDOM_FULLY`: The port is chosen at random, even where it need not change.
        PROTO_RANDOM_FULLY = 1 << 4,
        /// `NF_NAT_RANGE_PROTO_OFFSET`: The port keeps its distance from the first of the range.
        PROTO_OFFSET = 1 << 5,
        /// `NF_NAT_RANGE_NETMAP`: The address keeps its place in the network.
        NETMAP = 1 << 6,
    }
}

netlink_core::enumeration! {
    /// Kind of an object. C: `linux/netfilter/nf_tables.h`.
    pub struct ObjectType: u32 = "object-type", prefix "NFT_OBJECT_" {
        /// `NFT_OBJECT_UNSPEC`.
        UNSPEC = 0,
        /// `NFT_OBJECT_COUNTER`.
        COUNTER = 1,
        /// `NFT_OBJECT_QUOTA`.
        QUOTA = 2,
        /// `NFT_OBJECT_CT_HELPER`.
        CT_HELPER = 3,
        /// `NFT_OBJECT_LIMIT`.
        LIMIT = 4,
        /// `NFT_OBJECT_CONNLIMIT`.
        CONNLIMIT = 5,
        /// `NFT_OBJECT_TUNNEL`.
        TUNNEL = 6,
        /// `NFT_OBJECT_CT_TIMEOUT`.
        CT_TIMEOUT = 7,
        /// `NFT_OBJECT_SECMARK`.
        SECMARK = 8,
        /// `NFT_OBJECT_CT_EXPECT`.
        CT_EXPECT = 9,
        /// `NFT_OBJECT_SYNPROXY`.
        SYNPROXY = 10,
    }
}

netlink_core::flags! {
    /// Kind of a flow table. C: `enum nft_flowtable_flags`, `linux/netfilter/nf_tables.h`.
    pub struct FlowtableFlags: u32 = "flowtable-flags", prefix "NFT_FLOWTABLE_" {
        /// `NFT_FLOWTABLE_HW_OFFLOAD`: Hardware is to do it.
        HW_OFFLOAD = 1 << 0,
        /// `NFT_FLOWTABLE_COUNTER`: Count packets.
        COUNTER = 1 << 1,
    }
}

netlink_core::enumeration! {
    /// What is asked of the routing table. C: `enum nft_fib_result`, `linux/netfilter/nf_tables.h`.
    pub struct FibResult: u32 = "fib-result", prefix "NFT_FIB_RESULT_" {
        /// `NFT_FIB_RESULT_OIF`: Index of the device.
        OIF = 1,
        /// `NFT_FIB_RESULT_OIFNAME`.
        OIFNAME = 2,
        /// `NFT_FIB_RESULT_ADDRTYPE`: Type of the address.
        ADDRTYPE = 3,
    }
}

netlink_core::flags! {
    /// What the routing table is asked with. C: `enum nft_fib_flags`, `linux/netfilter/nf_tables.h`.
    pub struct FibFlags: u32 = "fib-flags", prefix "NFTA_FIB_F_" {
        /// `NFTA_FIB_F_SADDR`: Source address.
        SADDR = 1 << 0,
        /// `NFTA_FIB_F_DADDR`: Destination address.
        DADDR = 1 << 1,
        /// `NFTA_FIB_F_MARK`.
        MARK = 1 << 2,
        /// `NFTA_FIB_F_IIF`: The route must be by the device the packet came in by.
        IIF = 1 << 3,
        /// `NFTA_FIB_F_OIF`: The route must be by the device the packet leaves by.
        OIF = 1 << 4,
        /// `NFTA_FIB_F_PRESENT`: Only whether there is a route.
        PRESENT = 1 << 5,
    }
}

netlink_core::flags! {
    /// What is told of an operating system. C: `enum nft_osf_flags`, `linux/netfilter/nf_tables.h`.
    pub struct OsfFlags: u32 = "osf-flags", prefix "NFT_OSF_F_" {
        /// `NFT_OSF_F_VERSION`: Name and version.
        VERSION = 1 << 0,
    }
}

netlink_core::flags! {
    /// Options of TCP that the server behind the proxy has. C: `linux/netfilter/nf_synproxy.h`.
    pub struct SynproxyFlags: u32 = "synproxy-flags", prefix "NF_SYNPROXY_OPT_" {
        /// `NF_SYNPROXY_OPT_MSS`.
        MSS = 1 << 0,
        /// `NF_SYNPROXY_OPT_WSCALE`.
        WSCALE = 1 << 1,
        /// `NF_SYNPROXY_OPT_SACK_PERM`.
        SACK_PERM = 1 << 2,
        /// `NF_SYNPROXY_OPT_TIMESTAMP`.
        TIMESTAMP = 1 << 3,
        /// `NF_SYNPROXY_OPT_ECN`.
        ECN = 1 << 4,
    }
}

netlink_core::enumeration! {
    /// What is known of IPsec of a packet. C: `enum nft_xfrm_keys`, `linux/netfilter/nf_tables.h`.
    pub struct XfrmKey: u32 = "xfrm-key", prefix "NFT_XFRM_KEY_" {
        /// `NFT_XFRM_KEY_DADDR_IP4`.
        DADDR_IP4 = 1,
        /// `NFT_XFRM_KEY_DADDR_IP6`.
        DADDR_IP6 = 2,
        /// `NFT_XFRM_KEY_SADDR_IP4`.
        SADDR_IP4 = 3,
        /// `NFT_XFRM_KEY_SADDR_IP6`.
        SADDR_IP6 = 4,
        /// `NFT_XFRM_KEY_REQID`.
        REQID = 5,
        /// `NFT_XFRM_KEY_SPI`.
        SPI = 6,
    }
}

netlink_core::enumeration! {
    /// What is traced. C: `enum nft_trace_types`, `linux/netfilter/nf_tables.h`.
    pub struct TraceType: u32 = "trace-type", prefix "NFT_TRACETYPE_" {
        /// `NFT_TRACETYPE_POLICY`: The policy of a chain decided.
        POLICY = 1,
        /// `NFT_TRACETYPE_RETURN`: The end of a chain was reached.
        RETURN = 2,
        /// `NFT_TRACETYPE_RULE`: A rule matched.
        RULE = 3,
    }
}

netlink_core::enumeration! {
    /// How numbers are made. C: `enum nft_ng_types`, `linux/netfilter/nf_tables.h`.
    pub struct NumgenType: u32 = "numgen-type", prefix "NFT_NG_" {
        /// `NFT_NG_INCREMENTAL`.
        INCREMENTAL = 0,
        /// `NFT_NG_RANDOM`.
        RANDOM = 1,
    }
}

netlink_core::flags! {
    /// How packets of a tunnel are made. C: `enum nft_tunnel_flags`, `linux/netfilter/nf_tables.h`.
    pub struct TunnelFlags: u32 = "tunnel-flags", prefix "NFT_TUNNEL_F_" {
        /// `NFT_TUNNEL_F_ZERO_CSUM_TX`: Without a checksum.
        ZERO_CSUM_TX = 1 << 0,
        /// `NFT_TUNNEL_F_DONT_FRAGMENT`.
        DONT_FRAGMENT = 1 << 1,
        /// `NFT_TUNNEL_F_SEQ_NUMBER`: Number the packets.
        SEQ_NUMBER = 1 << 2,
    }
}

netlink_core::enumeration! {
    /// What is known of the tunnel of a packet. C: `enum nft_tunnel_keys`, `linux/netfilter/nf_tables.h`.
    pub struct TunnelKey: u32 = "tunnel-key", prefix "NFT_TUNNEL_" {
        /// `NFT_TUNNEL_PATH`: Whether there is one.
        PATH = 0,
        /// `NFT_TUNNEL_ID`.
        ID = 1,
    }
}

netlink_core::enumeration! {
    /// Direction in which a packet is in a tunnel. C: `enum nft_tunnel_mode`, `linux/netfilter/nf_tables.h`.
    pub struct TunnelMode: u32 = "tunnel-mode", prefix "NFT_TUNNEL_MODE_" {
        /// `NFT_TUNNEL_MODE_NONE`: Any.
        NONE = 0,
        /// `NFT_TUNNEL_MODE_RX`: It came in by the tunnel.
        RX = 1,
        /// `NFT_TUNNEL_MODE_TX`: It leaves by the tunnel.
        TX = 2,
    }
}

netlink_core::attributes! {
    /// A table. The header's family is that of its packets. C: `NFTA_TABLE_*`, `linux/netfilter/nf_tables.h`.
    pub struct Table / TableBuilder = "table", prefix "NFTA_TABLE_", header Nfgenmsg {
        /// `NFTA_TABLE_NAME`.
        NAME name: str = 1,
        /// `NFTA_TABLE_FLAGS`.
        FLAGS flags: Be<TableFlags> = 2,
        /// `NFTA_TABLE_USE`: How much is in it.
        USE r#use: Be<u32> = 3 [volatile],
        /// `NFTA_TABLE_HANDLE`: Number that does not change.
        HANDLE handle: Be<u64> = 4,
        #[doc(hidden)]
        PAD pad [Unused] = 5,
        /// `NFTA_TABLE_USERDATA`: What a program keeps with it.
        USERDATA userdata: [u8] = 6,
        /// `NFTA_TABLE_OWNER`: Port of the socket that owns it.
        OWNER owner: Be<u32> = 7,
    }
}

netlink_core::attributes! {
    /// A chain of rules. C: `NFTA_CHAIN_*`, `linux/netfilter/nf_tables.h`.
    pub struct Chain / ChainBuilder = "chain", prefix "NFTA_CHAIN_", header Nfgenmsg {
        /// `NFTA_CHAIN_TABLE`.
        TABLE table: str = 1,
        /// `NFTA_CHAIN_HANDLE`: Number that does not change.
        HANDLE handle: Be<u64> = 2,
        /// `NFTA_CHAIN_NAME`.
        NAME name: str = 3,
        /// `NFTA_CHAIN_HOOK`: Where packets come to it; for a base chain.
        HOOK hook => Nest<Hook> = 4,
        /// `NFTA_CHAIN_POLICY`: What becomes of packets at its end: accept or drop; for a base chain.
        POLICY policy: Be<VerdictCode> = 5,
        /// `NFTA_CHAIN_USE`: How many rules refer to it.
        USE r#use: Be<u32> = 6 [volatile],
        /// `NFTA_CHAIN_TYPE`: filter, nat or route; for a base chain.
        TYPE r#type: str = 7,
        /// `NFTA_CHAIN_COUNTERS`: Packets that came to its end.
        COUNTERS counters => Nest<Counter> = 8 [volatile],
        #[doc(hidden)]
        PAD pad [Unused] = 9,
        /// `NFTA_CHAIN_FLAGS`.
        FLAGS flags: Be<ChainFlags> = 10,
        /// `NFTA_CHAIN_ID`: What else in the batch refers to it by.
        ID id: Be<u32> = 11,
        /// `NFTA_CHAIN_USERDATA`: What a program keeps with it.
        USERDATA userdata: [u8] = 12,
    }
}

netlink_core::attributes! {
    /// Where packets come to a chain. C: `NFTA_HOOK_*`, `linux/netfilter/nf_tables.h`.
    pub struct Hook / HookBuilder = "hook", prefix "NFTA_HOOK_" {
        /// `NFTA_HOOK_HOOKNUM`: The hook; for the family netdev, 0 is ingress and 1 is egress.
        HOOKNUM hooknum: Be<InetHook> = 1,
        /// `NFTA_HOOK_PRIORITY`: Its place: the lowest comes first.
        PRIORITY priority: Be<i32> = 2,
        /// `NFTA_HOOK_DEV`: The device (netdev, and ingress of inet).
        DEV dev: str = 3,
        /// `NFTA_HOOK_DEVS`: Several devices.
        DEVS devs => Nest<Devices> = 4,
    }
}

netlink_core::attributes! {
    /// Network devices. C: `NFTA_DEVICE_*`, `linux/netfilter/nf_tables.h`.
    pub struct Devices / DevicesBuilder = "devices", prefix "NFTA_DEVICE_" {
        /// `NFTA_DEVICE_NAME`.
        NAME name: Multi<str> = 1,
        /// `NFTA_DEVICE_PREFIX`: Beginning of the names of devices.
        PREFIX prefix: Multi<str> = 2,
    }
}

netlink_core::attributes! {
    /// A rule: expressions, one after another, until one of them ends it. C: `NFTA_RULE_*`,
    /// `linux/netfilter/nf_tables.h`.
    pub struct Rule / RuleBuilder = "rule", prefix "NFTA_RULE_", header Nfgenmsg {
        /// `NFTA_RULE_TABLE`.
        TABLE table: str = 1,
        /// `NFTA_RULE_CHAIN`.
        CHAIN chain: str = 2,
        /// `NFTA_RULE_HANDLE`: Number that does not change.
        HANDLE handle: Be<u64> = 3,
        /// `NFTA_RULE_EXPRESSIONS`.
        EXPRESSIONS expressions => Nest<ExprList> = 4,
        /// `NFTA_RULE_COMPAT`: What iptables needs to know.
        COMPAT compat => Nest<RuleCompat> = 5,
        /// `NFTA_RULE_POSITION`: In a request, the rule it comes behind (with the flag append) or before; in a reply,
        /// the one before it.
        POSITION position: Be<u64> = 6,
        /// `NFTA_RULE_USERDATA`: What a program keeps with it, such as a comment.
        USERDATA userdata: [u8] = 7,
        #[doc(hidden)]
        PAD pad [Unused] = 8,
        /// `NFTA_RULE_ID`: What else in the batch refers to it by.
        ID id: Be<u32> = 9,
        /// `NFTA_RULE_POSITION_ID`: As position, by the id in the same batch.
        POSITION_ID position_id: Be<u32> = 10,
        /// `NFTA_RULE_CHAIN_ID`: The chain, by its id in the same batch.
        CHAIN_ID chain_id: Be<u32> = 11,
    }
}

netlink_core::attributes! {
    /// Expressions. C: `NFTA_LIST_*`, `linux/netfilter/nf_tables.h`.
    pub struct ExprList / ExprListBuilder = "expr-list", prefix "NFTA_LIST_" {
        /// `NFTA_LIST_ELEM`.
        ELEM elem => Multi<Nest<Expr>> = 1,
    }
}

netlink_core::attributes! {
    /// An expression. C: `NFTA_EXPR_*`, `linux/netfilter/nf_tables.h`.
    pub struct Expr / ExprBuilder = "expr", prefix "NFTA_EXPR_" {
        /// `NFTA_EXPR_NAME`: Its kind.
        NAME name: str = 1,
        /// `NFTA_EXPR_DATA`.
        DATA data => Choice<ExprData, str, 1> = 2,
    }
}

netlink_core::attributes! {
    /// Protocol of a rule made by iptables. C: `NFTA_RULE_COMPAT_*`, `linux/netfilter/nf_tables.h`.
    pub struct RuleCompat / RuleCompatBuilder = "rule-compat", prefix "NFTA_RULE_COMPAT_" {
        /// `NFTA_RULE_COMPAT_PROTO`: Number of the transport protocol.
        PROTO proto: Be<u32> = 1,
        /// `NFTA_RULE_COMPAT_FLAGS`.
        FLAGS flags: Be<RuleCompatFlags> = 2,
    }
}

netlink_core::attributes! {
    /// A set, or a map. C: `NFTA_SET_*`, `linux/netfilter/nf_tables.h`.
    pub struct Set / SetBuilder = "set", prefix "NFTA_SET_", header Nfgenmsg {
        /// `NFTA_SET_TABLE`.
        TABLE table: str = 1,
        /// `NFTA_SET_NAME`: Name; in a request %d in it stands for a free number.
        NAME name: str = 2,
        /// `NFTA_SET_FLAGS`.
        FLAGS flags: Be<SetFlags> = 3,
        /// `NFTA_SET_KEY_TYPE`: Type of the keys; of user space.
        KEY_TYPE key_type: Be<u32> = 4,
        /// `NFTA_SET_KEY_LEN`: Bytes of a key.
        KEY_LEN key_len: Be<u32> = 5,
        /// `NFTA_SET_DATA_TYPE`: Type of the data of a map.
        DATA_TYPE data_type: Be<DataType> = 6,
        /// `NFTA_SET_DATA_LEN`: Bytes of the data of a map.
        DATA_LEN data_len: Be<u32> = 7,
        /// `NFTA_SET_POLICY`.
        POLICY policy: Be<SetPolicy> = 8,
        /// `NFTA_SET_DESC`.
        DESC desc => Nest<SetDesc> = 9,
        /// `NFTA_SET_ID`: What else in the batch refers to it by.
        ID id: Be<u32> = 10,
        /// `NFTA_SET_TIMEOUT`: Milliseconds that an element stays if it does not say otherwise.
        TIMEOUT timeout: Be<u64> = 11,
        /// `NFTA_SET_GC_INTERVAL`: Milliseconds between two collections of elements that expired.
        GC_INTERVAL gc_interval: Be<u32> = 12,
        /// `NFTA_SET_USERDATA`: What a program keeps with it.
        USERDATA userdata: [u8] = 13,
        #[doc(hidden)]
        PAD pad [Unused] = 14,
        /// `NFTA_SET_OBJ_TYPE`: Kind of the objects of its elements.
        OBJ_TYPE obj_type: Be<ObjectType> = 15,
        /// `NFTA_SET_HANDLE`: Number that does not change.
        HANDLE handle: Be<u64> = 16,
        /// `NFTA_SET_EXPR`: Expression of each of its elements.
        EXPR expr => Nest<Expr> = 17,
        /// `NFTA_SET_EXPRESSIONS`: Expressions of each of its elements, if several.
        EXPRESSIONS expressions => Nest<ExprList> = 18,
        /// `NFTA_SET_TYPE`: How the kernel keeps it, such as hash or rbtree; only in replies.
        TYPE r#type: str = 19,
        /// `NFTA_SET_COUNT`: How many elements it has; only in replies.
        COUNT count: Be<u32> = 20,
    }
}

netlink_core::attributes! {
    /// What a set will be like. C: `NFTA_SET_DESC_*`, `linux/netfilter/nf_tables.h`.
    pub struct SetDesc / SetDescBuilder = "set-desc", prefix "NFTA_SET_DESC_" {
        /// `NFTA_SET_DESC_SIZE`: Elements at most.
        SIZE size: Be<u32> = 1,
        /// `NFTA_SET_DESC_CONCAT`: Fields of a key.
        CONCAT concat => Nest<SetFieldList> = 2,
    }
}

netlink_core::attributes! {
    /// Fields of a key. C: `NFTA_LIST_*`, `linux/netfilter/nf_tables.h`.
    pub struct SetFieldList / SetFieldListBuilder = "set-field-list", prefix "NFTA_LIST_" {
        /// `NFTA_LIST_ELEM`.
        ELEM elem => Multi<Nest<SetField>> = 1,
    }
}

netlink_core::attributes! {
    /// A field of a key. C: `NFTA_SET_FIELD_*`, `linux/netfilter/nf_tables.h`.
    pub struct SetField / SetFieldBuilder = "set-field", prefix "NFTA_SET_FIELD_" {
        /// `NFTA_SET_FIELD_LEN`: Bytes.
        LEN len: Be<u32> = 1,
    }
}

netlink_core::attributes! {
    /// Elements of a set. C: `NFTA_SET_ELEM_LIST_*`, `linux/netfilter/nf_tables.h`.
    pub struct SetElemList / SetElemListBuilder = "set-elem-list", prefix "NFTA_SET_ELEM_LIST_", header Nfgenmsg {
        /// `NFTA_SET_ELEM_LIST_TABLE`.
        TABLE table: str = 1,
        /// `NFTA_SET_ELEM_LIST_SET`.
        SET set: str = 2,
        /// `NFTA_SET_ELEM_LIST_ELEMENTS`: The kernel gives all the same index, 1 (NFTA_LIST_ELEM); it ignores those of
        /// a request.
        ELEMENTS elements => Array<Nest<SetElem>> = 3,
        /// `NFTA_SET_ELEM_LIST_SET_ID`: The set, by its id in the same batch.
        SET_ID set_id: Be<u32> = 4,
    }
}

netlink_core::attributes! {
    /// An element of a set. C: `NFTA_SET_ELEM_*`, `linux/netfilter/nf_tables.h`.
    pub struct SetElem / SetElemBuilder = "set-elem", prefix "NFTA_SET_ELEM_" {
        /// `NFTA_SET_ELEM_KEY`.
        KEY key => Nest<Data> = 1,
        /// `NFTA_SET_ELEM_DATA`: What a map has for it.
        DATA data => Nest<Data> = 2,
        /// `NFTA_SET_ELEM_FLAGS`.
        FLAGS flags: Be<SetElemFlags> = 3,
        /// `NFTA_SET_ELEM_TIMEOUT`: Milliseconds that it stays.
        TIMEOUT timeout: Be<u64> = 4,
        /// `NFTA_SET_ELEM_EXPIRATION`: Milliseconds until it expires.
        EXPIRATION expiration: Be<u64> = 5 [volatile],
        /// `NFTA_SET_ELEM_USERDATA`: What a program keeps with it, such as a comment.
        USERDATA userdata: [u8] = 6,
        /// `NFTA_SET_ELEM_EXPR`.
        EXPR expr => Nest<Expr> = 7,
        #[doc(hidden)]
        PAD pad [Unused] = 8,
        /// `NFTA_SET_ELEM_OBJREF`: Its object.
        OBJREF objref: str = 9,
        /// `NFTA_SET_ELEM_KEY_END`: Last key of an interval, of sets whose keys are several fields.
        KEY_END key_end => Nest<Data> = 10,
        /// `NFTA_SET_ELEM_EXPRESSIONS`: Its expressions, if several.
        EXPRESSIONS expressions => Nest<ExprList> = 11,
    }
}

netlink_core::attributes! {
    /// A value, or a verdict. C: `NFTA_DATA_*`, `linux/netfilter/nf_tables.h`.
    pub struct Data / DataBuilder = "data", prefix "NFTA_DATA_" {
        /// `NFTA_DATA_VALUE`: As it is in a register.
        VALUE value: [u8] = 1,
        /// `NFTA_DATA_VERDICT`.
        VERDICT verdict => Nest<Verdict> = 2,
    }
}

netlink_core::attributes! {
    /// What becomes of a packet. C: `NFTA_VERDICT_*`, `linux/netfilter/nf_tables.h`.
    pub struct Verdict / VerdictBuilder = "verdict", prefix "NFTA_VERDICT_" {
        /// `NFTA_VERDICT_CODE`.
        CODE code: Be<VerdictCode> = 1,
        /// `NFTA_VERDICT_CHAIN`: The chain of jump and goto.
        CHAIN chain: str = 2,
        /// `NFTA_VERDICT_CHAIN_ID`: The chain, by its id in the same batch.
        CHAIN_ID chain_id: Be<u32> = 3,
    }
}

netlink_core::attributes! {
    /// Puts a value into a register, or ends the rule with a verdict. C: `NFTA_IMMEDIATE_*`,
    /// `linux/netfilter/nf_tables.h`.
    pub struct ExprImmediate / ExprImmediateBuilder = "expr-immediate", prefix "NFTA_IMMEDIATE_" {
        /// `NFTA_IMMEDIATE_DREG`.
        DREG dreg: Be<Register> = 1,
        /// `NFTA_IMMEDIATE_DATA`.
        DATA data => Nest<Data> = 2,
    }
}

netlink_core::attributes! {
    /// Computes with the bits of a register. C: `NFTA_BITWISE_*`, `linux/netfilter/nf_tables.h`.
    pub struct ExprBitwise / ExprBitwiseBuilder = "expr-bitwise", prefix "NFTA_BITWISE_" {
        /// `NFTA_BITWISE_SREG`.
        SREG sreg: Be<Register> = 1,
        /// `NFTA_BITWISE_DREG`.
        DREG dreg: Be<Register> = 2,
        /// `NFTA_BITWISE_LEN`: Bytes.
        LEN len: Be<u32> = 3,
        /// `NFTA_BITWISE_MASK`: For mask-xor: bits that stay.
        MASK mask => Nest<Data> = 4,
        /// `NFTA_BITWISE_XOR`: For mask-xor: bits that are inverted afterwards.
        XOR xor => Nest<Data> = 5,
        /// `NFTA_BITWISE_OP`.
        OP op: Be<BitwiseOp> = 6,
        /// `NFTA_BITWISE_DATA`: How far to shift; or the second value of and, or and xor.
        DATA data => Nest<Data> = 7,
        /// `NFTA_BITWISE_SREG2`: Register of the second value of and, or and xor.
        SREG2 sreg2: Be<Register> = 8,
    }
}

netlink_core::attributes! {
    /// Changes the byte order. C: `NFTA_BYTEORDER_*`, `linux/netfilter/nf_tables.h`.
    pub struct ExprByteorder / ExprByteorderBuilder = "expr-byteorder", prefix "NFTA_BYTEORDER_" {
        /// `NFTA_BYTEORDER_SREG`.
        SREG sreg: Be<Register> = 1,
        /// `NFTA_BYTEORDER_DREG`.
        DREG dreg: Be<Register> = 2,
        /// `NFTA_BYTEORDER_OP`.
        OP op: Be<ByteorderOp> = 3,
        /// `NFTA_BYTEORDER_LEN`: Bytes in all.
        LEN len: Be<u32> = 4,
        /// `NFTA_BYTEORDER_SIZE`: Bytes of each number.
        SIZE size: Be<u32> = 5,
    }
}

netlink_core::attributes! {
    /// Ends the rule if the comparison is false. C: `NFTA_CMP_*`, `linux/netfilter/nf_tables.h`.
    pub struct ExprCmp / ExprCmpBuilder = "expr-cmp", prefix "NFTA_CMP_" {
        /// `NFTA_CMP_SREG`.
        SREG sreg: Be<Register> = 1,
        /// `NFTA_CMP_OP`.
        OP op: Be<CmpOp> = 2,
        /// `NFTA_CMP_DATA`.
        DATA data => Nest<Data> = 3,
    }
}

netlink_core::attributes! {
    /// Ends the rule depending on whether a register is in a range. C: `NFTA_RANGE_*`, `linux/netfilter/nf_tables.h`.
    pub struct ExprRange / ExprRangeBuilder = "expr-range", prefix "NFTA_RANGE_" {
        /// `NFTA_RANGE_SREG`.
        SREG sreg: Be<Register> = 1,
        /// `NFTA_RANGE_OP`.
        OP op: Be<RangeOp> = 2,
        /// `NFTA_RANGE_FROM_DATA`.
        FROM_DATA from_data => Nest<Data> = 3,
        /// `NFTA_RANGE_TO_DATA`.
        TO_DATA to_data => Nest<Data> = 4,
    }
}

netlink_core::attributes! {
    /// Ends the rule if a register is not in a set; or reads from a map. C: `NFTA_LOOKUP_*`,
    /// `linux/netfilter/nf_tables.h`.
    pub struct ExprLookup / ExprLookupBuilder = "expr-lookup", prefix "NFTA_LOOKUP_" {
        /// `NFTA_LOOKUP_SET`.
        SET set: str = 1,
        /// `NFTA_LOOKUP_SREG`.
        SREG sreg: Be<Register> = 2,
        /// `NFTA_LOOKUP_DREG`: Where data of a map goes.
        DREG dreg: Be<Register> = 3,
        /// `NFTA_LOOKUP_SET_ID`: The set, by its id in the same batch.
        SET_ID set_id: Be<u32> = 4,
        /// `NFTA_LOOKUP_FLAGS`.
        FLAGS flags: Be<LookupFlags> = 5,
    }
}

netlink_core::attributes! {
    /// Changes a set. C: `NFTA_DYNSET_*`, `linux/netfilter/nf_tables.h`.
    pub struct ExprDynset / ExprDynsetBuilder = "expr-dynset", prefix "NFTA_DYNSET_" {
        /// `NFTA_DYNSET_SET_NAME`.
        SET_NAME set_name: str = 1,
        /// `NFTA_DYNSET_SET_ID`: The set, by its id in the same batch.
        SET_ID set_id: Be<u32> = 2,
        /// `NFTA_DYNSET_OP`.
        OP op: Be<DynsetOp> = 3,
        /// `NFTA_DYNSET_SREG_KEY`.
        SREG_KEY sreg_key: Be<Register> = 4,
        /// `NFTA_DYNSET_SREG_DATA`.
        SREG_DATA sreg_data: Be<Register> = 5,
        /// `NFTA_DYNSET_TIMEOUT`: Milliseconds.
        TIMEOUT timeout: Be<u64> = 6,
        /// `NFTA_DYNSET_EXPR`: Expression of the element.
        EXPR expr => Nest<Expr> = 7,
        #[doc(hidden)]
        PAD pad [Unused] = 8,
        /// `NFTA_DYNSET_FLAGS`.
        FLAGS flags: Be<DynsetFlags> = 9,
        /// `NFTA_DYNSET_EXPRESSIONS`: Expressions of the element, if several.
        EXPRESSIONS expressions => Nest<ExprList> = 10,
    }
}

netlink_core::attributes! {
    /// An expression about what is in a tunnel. C: `NFTA_INNER_*`, `linux/netfilter/nf_tables.h`.
    pub struct ExprInner / ExprInnerBuilder = "expr-inner", prefix "NFTA_INNER_" {
        /// `NFTA_INNER_NUM`: 0.
        NUM num: Be<u32> = 1,
        /// `NFTA_INNER_TYPE`.
        TYPE r#type: Be<InnerType> = 2,
        /// `NFTA_INNER_FLAGS`.
        FLAGS flags: Be<InnerFlags> = 3,
        /// `NFTA_INNER_HDRSIZE`: Bytes of the header of the tunnel.
        HDRSIZE hdrsize: Be<u32> = 4,
        /// `NFTA_INNER_EXPR`: payload or meta.
        EXPR expr => Nest<Expr> = 5,
    }
}

netlink_core::attributes! {
    /// Reads bytes of the packet, or with a source register, writes them. C: `NFTA_PAYLOAD_*`,
    /// `linux/netfilter/nf_tables.h`.
    pub struct ExprPayload / ExprPayloadBuilder = "expr-payload", prefix "NFTA_PAYLOAD_" {
        /// `NFTA_PAYLOAD_DREG`.
        DREG dreg: Be<Register> = 1,
        /// `NFTA_PAYLOAD_BASE`.
        BASE base: Be<PayloadBase> = 2,
        /// `NFTA_PAYLOAD_OFFSET`: Bytes.
        OFFSET offset: Be<u32> = 3,
        /// `NFTA_PAYLOAD_LEN`: Bytes.
        LEN len: Be<u32> = 4,
        /// `NFTA_PAYLOAD_SREG`.
        SREG sreg: Be<Register> = 5,
        /// `NFTA_PAYLOAD_CSUM_TYPE`.
        CSUM_TYPE csum_type: Be<PayloadCsumType> = 6,
        /// `NFTA_PAYLOAD_CSUM_OFFSET`: Bytes.
        CSUM_OFFSET csum_offset: Be<u32> = 7,
        /// `NFTA_PAYLOAD_CSUM_FLAGS`.
        CSUM_FLAGS csum_flags: Be<PayloadCsumFlags> = 8,
    }
}

netlink_core::attributes! {
    /// Reads an extension header or option; with a source register, writes it; with neither, removes it. C:
    /// `NFTA_EXTHDR_*`, `linux/netfilter/nf_tables.h`.
    pub struct ExprExthdr / ExprExthdrBuilder = "expr-exthdr", prefix "NFTA_EXTHDR_" {
        /// `NFTA_EXTHDR_DREG`.
        DREG dreg: Be<Register> = 1,
        /// `NFTA_EXTHDR_TYPE`: Number of the header or option.
        TYPE r#type: u8 = 2,
        /// `NFTA_EXTHDR_OFFSET`: Bytes.
        OFFSET offset: Be<u32> = 3,
        /// `NFTA_EXTHDR_LEN`: Bytes.
        LEN len: Be<u32> = 4,
        /// `NFTA_EXTHDR_FLAGS`.
        FLAGS flags: Be<ExthdrFlags> = 5,
        /// `NFTA_EXTHDR_OP`.
        OP op: Be<ExthdrOp> = 6,
        /// `NFTA_EXTHDR_SREG`.
        SREG sreg: Be<Register> = 7,
    }
}

netlink_core::attributes! {
    /// Computes a hash. C: `NFTA_HASH_*`, `linux/netfilter/nf_tables.h`.
    pub struct ExprHash / ExprHashBuilder = "expr-hash", prefix "NFTA_HASH_" {
        /// `NFTA_HASH_SREG`.
        SREG sreg: Be<Register> = 1,
        /// `NFTA_HASH_DREG`.
        DREG dreg: Be<Register> = 2,
        /// `NFTA_HASH_LEN`: Bytes.
        LEN len: Be<u32> = 3,
        /// `NFTA_HASH_MODULUS`.
        MODULUS modulus: Be<u32> = 4,
        /// `NFTA_HASH_SEED`.
        SEED seed: Be<u32> = 5,
        /// `NFTA_HASH_OFFSET`: Added at last.
        OFFSET offset: Be<u32> = 6,
        /// `NFTA_HASH_TYPE`.
        TYPE r#type: Be<HashType> = 7,
        /// `NFTA_HASH_SET_NAME`: No longer used.
        SET_NAME set_name: str = 8,
        /// `NFTA_HASH_SET_ID`: No longer used.
        SET_ID set_id: Be<u32> = 9,
    }
}

netlink_core::attributes! {
    /// Reads or writes what is known of a packet. C: `NFTA_META_*`, `linux/netfilter/nf_tables.h`.
    pub struct ExprMeta / ExprMetaBuilder = "expr-meta", prefix "NFTA_META_" {
        /// `NFTA_META_DREG`.
        DREG dreg: Be<Register> = 1,
        /// `NFTA_META_KEY`.
        KEY key: Be<MetaKey> = 2,
        /// `NFTA_META_SREG`.
        SREG sreg: Be<Register> = 3,
    }
}

netlink_core::attributes! {
    /// Reads what is known of the route of a packet. C: `NFTA_RT_*`, `linux/netfilter/nf_tables.h`.
    pub struct ExprRt / ExprRtBuilder = "expr-rt", prefix "NFTA_RT_" {
        /// `NFTA_RT_DREG`.
        DREG dreg: Be<Register> = 1,
        /// `NFTA_RT_KEY`.
        KEY key: Be<RtKey> = 2,
    }
}

netlink_core::attributes! {
    /// Reads what is known of the socket of a packet. C: `NFTA_SOCKET_*`, `linux/netfilter/nf_tables.h`.
    pub struct ExprSocket / ExprSocketBuilder = "expr-socket", prefix "NFTA_SOCKET_" {
        /// `NFTA_SOCKET_KEY`.
        KEY key: Be<SocketKey> = 1,
        /// `NFTA_SOCKET_DREG`.
        DREG dreg: Be<Register> = 2,
        /// `NFTA_SOCKET_LEVEL`: Depth of the control group.
        LEVEL level: Be<u32> = 3,
    }
}

netlink_core::attributes! {
    /// Reads or writes what is known of the connection of a packet. C: `NFTA_CT_*`, `linux/netfilter/nf_tables.h`.
    pub struct ExprCt / ExprCtBuilder = "expr-ct", prefix "NFTA_CT_" {
        /// `NFTA_CT_DREG`.
        DREG dreg: Be<Register> = 1,
        /// `NFTA_CT_KEY`.
        KEY key: Be<CtKey> = 2,
        /// `NFTA_CT_DIRECTION`.
        DIRECTION direction: CtDirection = 3,
        /// `NFTA_CT_SREG`.
        SREG sreg: Be<Register> = 4,
    }
}

netlink_core::attributes! {
    /// Lets a flow table have the connection. C: `NFTA_FLOW_*`, `linux/netfilter/nf_tables.h`.
    pub struct ExprFlowOffload / ExprFlowOffloadBuilder = "expr-flow-offload", prefix "NFTA_FLOW_" {
        /// `NFTA_FLOW_TABLE_NAME`.
        TABLE_NAME table_name: str = 1,
    }
}

netlink_core::attributes! {
    /// A rate that must not be exceeded. C: `NFTA_LIMIT_*`, `linux/netfilter/nf_tables.h`.
    pub struct Limit / LimitBuilder = "limit", prefix "NFTA_LIMIT_" {
        /// `NFTA_LIMIT_RATE`: Packets or bytes in each unit of time.
        RATE rate: Be<u64> = 1,
        /// `NFTA_LIMIT_UNIT`: Seconds.
        UNIT unit: Be<u64> = 2,
        /// `NFTA_LIMIT_BURST`: Packets or bytes beyond that.
        BURST burst: Be<u32> = 3,
        /// `NFTA_LIMIT_TYPE`.
        TYPE r#type: Be<LimitType> = 4,
        /// `NFTA_LIMIT_FLAGS`.
        FLAGS flags: Be<LimitFlags> = 5,
        #[doc(hidden)]
        PAD pad [Unused] = 6,
    }
}

netlink_core::attributes! {
    /// How many connections there may be. C: `NFTA_CONNLIMIT_*`, `linux/netfilter/nf_tables.h`.
    pub struct Connlimit / ConnlimitBuilder = "connlimit", prefix "NFTA_CONNLIMIT_" {
        /// `NFTA_CONNLIMIT_COUNT`.
        COUNT count: Be<u32> = 1,
        /// `NFTA_CONNLIMIT_FLAGS`.
        FLAGS flags: Be<ConnlimitFlags> = 2,
    }
}

netlink_core::attributes! {
    /// Counts packets and bytes. C: `NFTA_COUNTER_*`, `linux/netfilter/nf_tables.h`.
    pub struct Counter / CounterBuilder = "counter", prefix "NFTA_COUNTER_" {
        /// `NFTA_COUNTER_BYTES`.
        BYTES bytes: Be<u64> = 1 [volatile],
        /// `NFTA_COUNTER_PACKETS`.
        PACKETS packets: Be<u64> = 2 [volatile],
        #[doc(hidden)]
        PAD pad [Unused] = 3,
    }
}

netlink_core::attributes! {
    /// When a packet came here last. C: `NFTA_LAST_*`, `linux/netfilter/nf_tables.h`.
    pub struct ExprLast / ExprLastBuilder = "expr-last", prefix "NFTA_LAST_" {
        /// `NFTA_LAST_SET`: Whether there was one.
        SET set: Be<u32> = 1,
        /// `NFTA_LAST_MSECS`: Milliseconds ago.
        MSECS msecs: Be<u64> = 2,
        #[doc(hidden)]
        PAD pad [Unused] = 3,
    }
}

netlink_core::attributes! {
    /// Logs the packet. C: `NFTA_LOG_*`, `linux/netfilter/nf_tables.h`.
    pub struct ExprLog / ExprLogBuilder = "expr-log", prefix "NFTA_LOG_" {
        /// `NFTA_LOG_GROUP`: A log group; else it is the log of the kernel.
        GROUP group: Be<u16> = 1,
        /// `NFTA_LOG_PREFIX`.
        PREFIX prefix: str = 2,
        /// `NFTA_LOG_SNAPLEN`: Bytes of the packet.
        SNAPLEN snaplen: Be<u32> = 3,
        /// `NFTA_LOG_QTHRESHOLD`: Packets that are sent at once.
        QTHRESHOLD qthreshold: Be<u16> = 4,
        /// `NFTA_LOG_LEVEL`.
        LEVEL level: Be<LogLevel> = 5,
        /// `NFTA_LOG_FLAGS`.
        FLAGS flags: Be<LogFlags> = 6,
    }
}

netlink_core::attributes! {
    /// Lets a program decide. C: `NFTA_QUEUE_*`, `linux/netfilter/nf_tables.h`.
    pub struct ExprQueue / ExprQueueBuilder = "expr-queue", prefix "NFTA_QUEUE_" {
        /// `NFTA_QUEUE_NUM`: The queue, or the first of them.
        NUM num: Be<u16> = 1,
        /// `NFTA_QUEUE_TOTAL`: How many queues.
        TOTAL total: Be<u16> = 2,
        /// `NFTA_QUEUE_FLAGS`.
        FLAGS flags: Be<QueueFlags> = 3,
        /// `NFTA_QUEUE_SREG_QNUM`: Register with the number of the queue.
        SREG_QNUM sreg_qnum: Be<Register> = 4,
    }
}

netlink_core::attributes! {
    /// How many bytes there may be. C: `NFTA_QUOTA_*`, `linux/netfilter/nf_tables.h`.
    pub struct Quota / QuotaBuilder = "quota", prefix "NFTA_QUOTA_" {
        /// `NFTA_QUOTA_BYTES`.
        BYTES bytes: Be<u64> = 1,
        /// `NFTA_QUOTA_FLAGS`.
        FLAGS flags: Be<QuotaFlags> = 2,
        #[doc(hidden)]
        PAD pad [Unused] = 3,
        /// `NFTA_QUOTA_CONSUMED`.
        CONSUMED consumed: Be<u64> = 4 [volatile],
    }
}

netlink_core::attributes! {
    /// A security context to give to packets. C: `NFTA_SECMARK_*`, `linux/netfilter/nf_tables.h`.
    pub struct Secmark / SecmarkBuilder = "secmark", prefix "NFTA_SECMARK_" {
        /// `NFTA_SECMARK_CTX`.
        CTX ctx: str = 1,
    }
}

netlink_core::attributes! {
    /// Drops the packet and says so to the sender. C: `NFTA_REJECT_*`, `linux/netfilter/nf_tables.h`.
    pub struct ExprReject / ExprRejectBuilder = "expr-reject", prefix "NFTA_REJECT_" {
        /// `NFTA_REJECT_TYPE`.
        TYPE r#type: Be<RejectType> = 1,
        /// `NFTA_REJECT_ICMP_CODE`: Code of ICMP or ICMPv6; for icmpx-unreach, a reject-code.
        ICMP_CODE icmp_code: u8 = 2,
    }
}

netlink_core::attributes! {
    /// Translates addresses and ports. C: `NFTA_NAT_*`, `linux/netfilter/nf_tables.h`.
    pub struct ExprNat / ExprNatBuilder = "expr-nat", prefix "NFTA_NAT_" {
        /// `NFTA_NAT_TYPE`.
        TYPE r#type: Be<NatType> = 1,
        /// `NFTA_NAT_FAMILY`.
        FAMILY family: Be<NetfilterProtocol> = 2,
        /// `NFTA_NAT_REG_ADDR_MIN`.
        REG_ADDR_MIN reg_addr_min: Be<Register> = 3,
        /// `NFTA_NAT_REG_ADDR_MAX`.
        REG_ADDR_MAX reg_addr_max: Be<Register> = 4,
        /// `NFTA_NAT_REG_PROTO_MIN`.
        REG_PROTO_MIN reg_proto_min: Be<Register> = 5,
        /// `NFTA_NAT_REG_PROTO_MAX`.
        REG_PROTO_MAX reg_proto_max: Be<Register> = 6,
        /// `NFTA_NAT_FLAGS`.
        FLAGS flags: Be<NatFlags> = 7,
    }
}

netlink_core::attributes! {
    /// Gives the packet to a socket of this host. C: `NFTA_TPROXY_*`, `linux/netfilter/nf_tables.h`.
    pub struct ExprTproxy / ExprTproxyBuilder = "expr-tproxy", prefix "NFTA_TPROXY_" {
        /// `NFTA_TPROXY_FAMILY`.
        FAMILY family: Be<NetfilterProtocol> = 1,
        /// `NFTA_TPROXY_REG_ADDR`.
        REG_ADDR reg_addr: Be<Register> = 2,
        /// `NFTA_TPROXY_REG_PORT`.
        REG_PORT reg_port: Be<Register> = 3,
    }
}

netlink_core::attributes! {
    /// Translates the source to the address of the device that the packet leaves by. C: `NFTA_MASQ_*`,
    /// `linux/netfilter/nf_tables.h`.
    pub struct ExprMasq / ExprMasqBuilder = "expr-masq", prefix "NFTA_MASQ_" {
        /// `NFTA_MASQ_FLAGS`.
        FLAGS flags: Be<NatFlags> = 1,
        /// `NFTA_MASQ_REG_PROTO_MIN`.
        REG_PROTO_MIN reg_proto_min: Be<Register> = 2,
        /// `NFTA_MASQ_REG_PROTO_MAX`.
        REG_PROTO_MAX reg_proto_max: Be<Register> = 3,
    }
}

netlink_core::attributes! {
    /// Translates the destination to this host. C: `NFTA_REDIR_*`, `linux/netfilter/nf_tables.h`.
    pub struct ExprRedir / ExprRedirBuilder = "expr-redir", prefix "NFTA_REDIR_" {
        /// `NFTA_REDIR_REG_PROTO_MIN`.
        REG_PROTO_MIN reg_proto_min: Be<Register> = 1,
        /// `NFTA_REDIR_REG_PROTO_MAX`.
        REG_PROTO_MAX reg_proto_max: Be<Register> = 2,
        /// `NFTA_REDIR_FLAGS`.
        FLAGS flags: Be<NatFlags> = 3,
    }
}

netlink_core::attributes! {
    /// Sends a copy. C: `NFTA_DUP_*`, `linux/netfilter/nf_tables.h`.
    pub struct ExprDup / ExprDupBuilder = "expr-dup", prefix "NFTA_DUP_" {
        /// `NFTA_DUP_SREG_ADDR`.
        SREG_ADDR sreg_addr: Be<Register> = 1,
        /// `NFTA_DUP_SREG_DEV`.
        SREG_DEV sreg_dev: Be<Register> = 2,
    }
}

netlink_core::attributes! {
    /// Sends the packet out of a device. C: `NFTA_FWD_*`, `linux/netfilter/nf_tables.h`.
    pub struct ExprFwd / ExprFwdBuilder = "expr-fwd", prefix "NFTA_FWD_" {
        /// `NFTA_FWD_SREG_DEV`.
        SREG_DEV sreg_dev: Be<Register> = 1,
        /// `NFTA_FWD_SREG_ADDR`: Neighbour to send it to.
        SREG_ADDR sreg_addr: Be<Register> = 2,
        /// `NFTA_FWD_NFPROTO`: Family of the neighbour.
        NFPROTO nfproto: Be<NetfilterProtocol> = 3,
    }
}

netlink_core::attributes! {
    /// Uses an object: the one named, or the one of an element of a set. C: `NFTA_OBJREF_*`,
    /// `linux/netfilter/nf_tables.h`.
    pub struct ExprObjref / ExprObjrefBuilder = "expr-objref", prefix "NFTA_OBJREF_" {
        /// `NFTA_OBJREF_IMM_TYPE`.
        IMM_TYPE imm_type: Be<ObjectType> = 1,
        /// `NFTA_OBJREF_IMM_NAME`.
        IMM_NAME imm_name: str = 2,
        /// `NFTA_OBJREF_SET_SREG`: Key of the element.
        SET_SREG set_sreg: Be<Register> = 3,
        /// `NFTA_OBJREF_SET_NAME`.
        SET_NAME set_name: str = 4,
        /// `NFTA_OBJREF_SET_ID`: The set, by its id in the same batch.
        SET_ID set_id: Be<u32> = 5,
    }
}

netlink_core::attributes! {
    /// Asks the routing table. C: `NFTA_FIB_*`, `linux/netfilter/nf_tables.h`.
    pub struct ExprFib / ExprFibBuilder = "expr-fib", prefix "NFTA_FIB_" {
        /// `NFTA_FIB_DREG`.
        DREG dreg: Be<Register> = 1,
        /// `NFTA_FIB_RESULT`.
        RESULT result: Be<FibResult> = 2,
        /// `NFTA_FIB_FLAGS`.
        FLAGS flags: Be<FibFlags> = 3,
    }
}

netlink_core::attributes! {
    /// Guesses the operating system of the sender. C: `NFTA_OSF_*`, `linux/netfilter/nf_tables.h`.
    pub struct ExprOsf / ExprOsfBuilder = "expr-osf", prefix "NFTA_OSF_" {
        /// `NFTA_OSF_DREG`.
        DREG dreg: Be<Register> = 1,
        /// `NFTA_OSF_TTL`: How the time to live is compared: 0 is exactly, 1 is less, 2 is not.
        TTL ttl: u8 = 2,
        /// `NFTA_OSF_FLAGS`.
        FLAGS flags: Be<OsfFlags> = 3,
    }
}

netlink_core::attributes! {
    /// Answers the handshake of TCP for the server. C: `NFTA_SYNPROXY_*`, `linux/netfilter/nf_tables.h`.
    pub struct Synproxy / SynproxyBuilder = "synproxy", prefix "NFTA_SYNPROXY_" {
        /// `NFTA_SYNPROXY_MSS`: Maximum segment size.
        MSS mss: Be<u16> = 1,
        /// `NFTA_SYNPROXY_WSCALE`: Bits of window scaling.
        WSCALE wscale: u8 = 2,
        /// `NFTA_SYNPROXY_FLAGS`.
        FLAGS flags: Be<SynproxyFlags> = 3,
    }
}

netlink_core::attributes! {
    /// Reads what is known of IPsec of a packet. C: `NFTA_XFRM_*`, `linux/netfilter/nf_tables.h`.
    pub struct ExprXfrm / ExprXfrmBuilder = "expr-xfrm", prefix "NFTA_XFRM_" {
        /// `NFTA_XFRM_DREG`.
        DREG dreg: Be<Register> = 1,
        /// `NFTA_XFRM_KEY`.
        KEY key: Be<XfrmKey> = 2,
        /// `NFTA_XFRM_DIR`: 0 is in, 1 is out.
        DIR dir: u8 = 3,
        /// `NFTA_XFRM_SPNUM`: Which of several transformations.
        SPNUM spnum: Be<u32> = 4,
    }
}

netlink_core::attributes! {
    /// Makes numbers. C: `NFTA_NG_*`, `linux/netfilter/nf_tables.h`.
    pub struct ExprNumgen / ExprNumgenBuilder = "expr-numgen", prefix "NFTA_NG_" {
        /// `NFTA_NG_DREG`.
        DREG dreg: Be<Register> = 1,
        /// `NFTA_NG_MODULUS`.
        MODULUS modulus: Be<u32> = 2,
        /// `NFTA_NG_TYPE`.
        TYPE r#type: Be<NumgenType> = 3,
        /// `NFTA_NG_OFFSET`: Added at last.
        OFFSET offset: Be<u32> = 4,
        /// `NFTA_NG_SET_NAME`: No longer used.
        SET_NAME set_name: str = 5,
        /// `NFTA_NG_SET_ID`: No longer used.
        SET_ID set_id: Be<u32> = 6,
    }
}

netlink_core::attributes! {
    /// Reads what is known of the tunnel of a packet. C: `NFTA_TUNNEL_*`, `linux/netfilter/nf_tables.h`.
    pub struct ExprTunnel / ExprTunnelBuilder = "expr-tunnel", prefix "NFTA_TUNNEL_" {
        /// `NFTA_TUNNEL_KEY`.
        KEY key: Be<TunnelKey> = 1,
        /// `NFTA_TUNNEL_DREG`.
        DREG dreg: Be<Register> = 2,
        /// `NFTA_TUNNEL_MODE`.
        MODE mode: Be<TunnelMode> = 3,
    }
}

netlink_core::attributes! {
    /// A match of iptables. C: `NFTA_MATCH_*`, `linux/netfilter/nf_tables_compat.h`.
    pub struct ExprMatch / ExprMatchBuilder = "expr-match", prefix "NFTA_MATCH_" {
        /// `NFTA_MATCH_NAME`.
        NAME name: str = 1,
        /// `NFTA_MATCH_REV`.
        REV rev: Be<u32> = 2,
        /// `NFTA_MATCH_INFO`: The struct of the match.
        INFO info: [u8] = 3,
    }
}

netlink_core::attributes! {
    /// A target of iptables. C: `NFTA_TARGET_*`, `linux/netfilter/nf_tables_compat.h`.
    pub struct ExprTarget / ExprTargetBuilder = "expr-target", prefix "NFTA_TARGET_" {
        /// `NFTA_TARGET_NAME`.
        NAME name: str = 1,
        /// `NFTA_TARGET_REV`.
        REV rev: Be<u32> = 2,
        /// `NFTA_TARGET_INFO`: The struct of the target.
        INFO info: [u8] = 3,
    }
}

netlink_core::attributes! {
    /// An object: state that several rules share. C: `NFTA_OBJ_*`, `linux/netfilter/nf_tables.h`.
    pub struct Object / ObjectBuilder = "object", prefix "NFTA_OBJ_", header Nfgenmsg {
        /// `NFTA_OBJ_TABLE`.
        TABLE table: str = 1,
        /// `NFTA_OBJ_NAME`.
        NAME name: str = 2,
        /// `NFTA_OBJ_TYPE`.
        TYPE r#type: Be<ObjectType> = 3,
        /// `NFTA_OBJ_DATA`.
        DATA data => Choice<ObjectData, Be<ObjectType>, 3> = 4,
        /// `NFTA_OBJ_USE`: How many refer to it.
        USE r#use: Be<u32> = 5 [volatile],
        /// `NFTA_OBJ_HANDLE`: Number that does not change.
        HANDLE handle: Be<u64> = 6,
        #[doc(hidden)]
        PAD pad [Unused] = 7,
        /// `NFTA_OBJ_USERDATA`: What a program keeps with it.
        USERDATA userdata: [u8] = 8,
    }
}

netlink_core::attributes! {
    /// A helper to give to connections. C: `NFTA_CT_HELPER_*`, `linux/netfilter/nf_tables.h`.
    pub struct ObjectCtHelper / ObjectCtHelperBuilder = "object-ct-helper", prefix "NFTA_CT_HELPER_" {
        /// `NFTA_CT_HELPER_NAME`.
        NAME name: str = 1,
        /// `NFTA_CT_HELPER_L3PROTO`.
        L3PROTO l3proto: As<Be<u16>, NetfilterProtocol> = 2,
        /// `NFTA_CT_HELPER_L4PROTO`.
        L4PROTO l4proto: As<u8, IpProtocol> = 3,
    }
}

netlink_core::attributes! {
    /// Timeouts to give to connections. C: `NFTA_CT_TIMEOUT_*`, `linux/netfilter/nf_tables.h`.
    pub struct ObjectCtTimeout / ObjectCtTimeoutBuilder = "object-ct-timeout", prefix "NFTA_CT_TIMEOUT_" {
        /// `NFTA_CT_TIMEOUT_L3PROTO`.
        L3PROTO l3proto: As<Be<u16>, NetfilterProtocol> = 1,
        /// `NFTA_CT_TIMEOUT_L4PROTO`.
        L4PROTO l4proto: As<u8, IpProtocol> = 2,
        /// `NFTA_CT_TIMEOUT_DATA`.
        DATA data => Choice<TimeoutData, As<u8, IpProtocol>, 2> = 3,
    }
}

netlink_core::attributes! {
    /// Connections to expect because of another. C: `NFTA_CT_EXPECT_*`, `linux/netfilter/nf_tables.h`.
    pub struct ObjectCtExpect / ObjectCtExpectBuilder = "object-ct-expect", prefix "NFTA_CT_EXPECT_" {
        /// `NFTA_CT_EXPECT_L3PROTO`.
        L3PROTO l3proto: As<Be<u16>, NetfilterProtocol> = 1,
        /// `NFTA_CT_EXPECT_L4PROTO`.
        L4PROTO l4proto: As<u8, IpProtocol> = 2,
        /// `NFTA_CT_EXPECT_DPORT`.
        DPORT dport: Be<u16> = 3,
        /// `NFTA_CT_EXPECT_TIMEOUT`: Milliseconds, in host byte order.
        TIMEOUT timeout: u32 = 4,
        /// `NFTA_CT_EXPECT_SIZE`: How many are expected at most.
        SIZE size: u8 = 5,
    }
}

netlink_core::attributes! {
    /// A tunnel to send packets by. C: `NFTA_TUNNEL_KEY_*`, `linux/netfilter/nf_tables.h`.
    pub struct ObjectTunnel / ObjectTunnelBuilder = "object-tunnel", prefix "NFTA_TUNNEL_KEY_" {
        /// `NFTA_TUNNEL_KEY_ID`.
        ID id: Be<u32> = 1,
        /// `NFTA_TUNNEL_KEY_IP`.
        IP ip => Nest<TunnelIp> = 2,
        /// `NFTA_TUNNEL_KEY_IP6`.
        IP6 ip6 => Nest<TunnelIp6> = 3,
        /// `NFTA_TUNNEL_KEY_FLAGS`.
        FLAGS flags: Be<TunnelFlags> = 4,
        /// `NFTA_TUNNEL_KEY_TOS`.
        TOS tos: u8 = 5,
        /// `NFTA_TUNNEL_KEY_TTL`.
        TTL ttl: u8 = 6,
        /// `NFTA_TUNNEL_KEY_SPORT`.
        SPORT sport: Be<u16> = 7,
        /// `NFTA_TUNNEL_KEY_DPORT`.
        DPORT dport: Be<u16> = 8,
        /// `NFTA_TUNNEL_KEY_OPTS`.
        OPTS opts => Nest<TunnelOptions> = 9,
    }
}

netlink_core::attributes! {
    /// Outer IPv4 addresses of a tunnel. C: `NFTA_TUNNEL_KEY_IP_*`, `linux/netfilter/nf_tables.h`.
    pub struct TunnelIp / TunnelIpBuilder = "tunnel-ip", prefix "NFTA_TUNNEL_KEY_IP_" {
        /// `NFTA_TUNNEL_KEY_IP_SRC`.
        SRC src: Ipv4Addr = 1,
        /// `NFTA_TUNNEL_KEY_IP_DST`.
        DST dst: Ipv4Addr = 2,
    }
}

netlink_core::attributes! {
    /// Outer IPv6 addresses of a tunnel. C: `NFTA_TUNNEL_KEY_IP6_*`, `linux/netfilter/nf_tables.h`.
    pub struct TunnelIp6 / TunnelIp6Builder = "tunnel-ip6", prefix "NFTA_TUNNEL_KEY_IP6_" {
        /// `NFTA_TUNNEL_KEY_IP6_SRC`.
        SRC src: Ipv6Addr = 1,
        /// `NFTA_TUNNEL_KEY_IP6_DST`.
        DST dst: Ipv6Addr = 2,
        /// `NFTA_TUNNEL_KEY_IP6_FLOWLABEL`.
        FLOWLABEL flowlabel: Be<u32> = 3,
    }
}

netlink_core::attributes! {
    /// What else the header of a tunnel has. C: `NFTA_TUNNEL_KEY_OPTS_*`, `linux/netfilter/nf_tables.h`.
    pub struct TunnelOptions / TunnelOptionsBuilder = "tunnel-options", prefix "NFTA_TUNNEL_KEY_OPTS_" {
        /// `NFTA_TUNNEL_KEY_OPTS_VXLAN`.
        VXLAN vxlan => Nest<TunnelVxlan> = 1,
        /// `NFTA_TUNNEL_KEY_OPTS_ERSPAN`.
        ERSPAN erspan => Nest<TunnelErspan> = 2,
        /// `NFTA_TUNNEL_KEY_OPTS_GENEVE`.
        GENEVE geneve => Multi<Nest<TunnelGeneve>> = 3,
    }
}

netlink_core::attributes! {
    /// Options of VXLAN. C: `NFTA_TUNNEL_KEY_VXLAN_*`, `linux/netfilter/nf_tables.h`.
    pub struct TunnelVxlan / TunnelVxlanBuilder = "tunnel-vxlan", prefix "NFTA_TUNNEL_KEY_VXLAN_" {
        /// `NFTA_TUNNEL_KEY_VXLAN_GBP`: Group based policy.
        GBP gbp: Be<u32> = 1,
    }
}

netlink_core::attributes! {
    /// Options of ERSPAN. C: `NFTA_TUNNEL_KEY_ERSPAN_*`, `linux/netfilter/nf_tables.h`.
    pub struct TunnelErspan / TunnelErspanBuilder = "tunnel-erspan", prefix "NFTA_TUNNEL_KEY_ERSPAN_" {
        /// `NFTA_TUNNEL_KEY_ERSPAN_VERSION`: 1 or 2.
        VERSION version: Be<u32> = 1,
        /// `NFTA_TUNNEL_KEY_ERSPAN_V1_INDEX`: Index (version 1).
        V1_INDEX v1_index: Be<u32> = 2,
        /// `NFTA_TUNNEL_KEY_ERSPAN_V2_HWID`: Number of the hardware (version 2).
        V2_HWID v2_hwid: u8 = 3,
        /// `NFTA_TUNNEL_KEY_ERSPAN_V2_DIR`: Direction (version 2).
        V2_DIR v2_dir: u8 = 4,
    }
}

netlink_core::attributes! {
    /// An option of Geneve. C: `NFTA_TUNNEL_KEY_GENEVE_*`, `linux/netfilter/nf_tables.h`.
    pub struct TunnelGeneve / TunnelGeneveBuilder = "tunnel-geneve", prefix "NFTA_TUNNEL_KEY_GENEVE_" {
        /// `NFTA_TUNNEL_KEY_GENEVE_CLASS`.
        CLASS class: Be<u16> = 1,
        /// `NFTA_TUNNEL_KEY_GENEVE_TYPE`.
        TYPE r#type: u8 = 2,
        /// `NFTA_TUNNEL_KEY_GENEVE_DATA`.
        DATA data: [u8] = 3,
    }
}

netlink_core::attributes! {
    /// A flow table: connections whose packets take a short way from device to device. C: `NFTA_FLOWTABLE_*`,
    /// `linux/netfilter/nf_tables.h`.
    pub struct Flowtable / FlowtableBuilder = "flowtable", prefix "NFTA_FLOWTABLE_", header Nfgenmsg {
        /// `NFTA_FLOWTABLE_TABLE`.
        TABLE table: str = 1,
        /// `NFTA_FLOWTABLE_NAME`.
        NAME name: str = 2,
        /// `NFTA_FLOWTABLE_HOOK`.
        HOOK hook => Nest<FlowtableHook> = 3,
        /// `NFTA_FLOWTABLE_USE`: How many rules refer to it.
        USE r#use: Be<u32> = 4 [volatile],
        /// `NFTA_FLOWTABLE_HANDLE`: Number that does not change.
        HANDLE handle: Be<u64> = 5,
        #[doc(hidden)]
        PAD pad [Unused] = 6,
        /// `NFTA_FLOWTABLE_FLAGS`.
        FLAGS flags: Be<FlowtableFlags> = 7,
    }
}

netlink_core::attributes! {
    /// Where packets come to a flow table. C: `NFTA_FLOWTABLE_HOOK_*`, `linux/netfilter/nf_tables.h`.
    pub struct FlowtableHook / FlowtableHookBuilder = "flowtable-hook", prefix "NFTA_FLOWTABLE_HOOK_" {
        /// `NFTA_FLOWTABLE_HOOK_NUM`.
        NUM num: Be<DeviceHook> = 1,
        /// `NFTA_FLOWTABLE_HOOK_PRIORITY`: Its place: the lowest comes first.
        PRIORITY priority: Be<i32> = 2,
        /// `NFTA_FLOWTABLE_HOOK_DEVS`.
        DEVS devs => Nest<Devices> = 3,
    }
}

netlink_core::attributes! {
    /// The generation of the ruleset, which every batch makes one higher. C: `NFTA_GEN_*`,
    /// `linux/netfilter/nf_tables.h`.
    pub struct Generation / GenerationBuilder = "generation", prefix "NFTA_GEN_", header Nfgenmsg {
        /// `NFTA_GEN_ID`.
        ID id: Be<u32> = 1,
        /// `NFTA_GEN_PROC_PID`: Process that made it.
        PROC_PID proc_pid: Be<u32> = 2,
        /// `NFTA_GEN_PROC_NAME`.
        PROC_NAME proc_name: str = 3,
    }
}

netlink_core::attributes! {
    /// One step of a packet that is traced. C: `NFTA_TRACE_*`, `linux/netfilter/nf_tables.h`.
    pub struct Trace / TraceBuilder = "trace", prefix "NFTA_TRACE_", header Nfgenmsg {
        /// `NFTA_TRACE_TABLE`.
        TABLE table: str = 1,
        /// `NFTA_TRACE_CHAIN`.
        CHAIN chain: str = 2,
        /// `NFTA_TRACE_RULE_HANDLE`.
        RULE_HANDLE rule_handle: Be<u64> = 3,
        /// `NFTA_TRACE_TYPE`.
        TYPE r#type: Be<TraceType> = 4,
        /// `NFTA_TRACE_VERDICT`.
        VERDICT verdict => Nest<Verdict> = 5,
        /// `NFTA_TRACE_ID`: What all steps of the packet have in common.
        ID id: u32 = 6,
        /// `NFTA_TRACE_LL_HEADER`: First bytes of the link-layer header.
        LL_HEADER ll_header: [u8] = 7,
        /// `NFTA_TRACE_NETWORK_HEADER`: First bytes of the network header.
        NETWORK_HEADER network_header: [u8] = 8,
        /// `NFTA_TRACE_TRANSPORT_HEADER`: First bytes of the transport header.
        TRANSPORT_HEADER transport_header: [u8] = 9,
        /// `NFTA_TRACE_IIF`.
        IIF iif: Be<u32> = 10,
        /// `NFTA_TRACE_IIFTYPE`.
        IIFTYPE iiftype: Be<Arphrd> = 11,
        /// `NFTA_TRACE_OIF`.
        OIF oif: Be<u32> = 12,
        /// `NFTA_TRACE_OIFTYPE`.
        OIFTYPE oiftype: Be<Arphrd> = 13,
        /// `NFTA_TRACE_MARK`.
        MARK mark: Be<u32> = 14,
        /// `NFTA_TRACE_NFPROTO`.
        NFPROTO nfproto: Be<NetfilterProtocol> = 15,
        /// `NFTA_TRACE_POLICY`.
        POLICY policy: Be<VerdictCode> = 16,
        #[doc(hidden)]
        PAD pad [Unused] = 17,
        /// `NFTA_TRACE_CT_ID`: Its connection.
        CT_ID ct_id: Be<u32> = 18,
        /// `NFTA_TRACE_CT_DIRECTION`.
        CT_DIRECTION ct_direction: CtDirection = 19,
        /// `NFTA_TRACE_CT_STATUS`: State of its connection (ip_conntrack_status).
        CT_STATUS ct_status: Be<u32> = 20,
        /// `NFTA_TRACE_CT_STATE`: How it belongs to its connection, as the bits of ct state.
        CT_STATE ct_state: Be<u32> = 21,
    }
}

netlink_core::choice! {
    /// The parameters of an expression, by its name.
    pub enum ExprData / ExprDataBuilder = "expr-data", selector "name" {
        Bitwise bitwise => ExprBitwise = Text(b"bitwise"),
        Byteorder byteorder => ExprByteorder = Text(b"byteorder"),
        Cmp cmp => ExprCmp = Text(b"cmp"),
        Connlimit connlimit => Connlimit = Text(b"connlimit"),
        Counter counter => Counter = Text(b"counter"),
        Ct ct => ExprCt = Text(b"ct"),
        Dup dup => ExprDup = Text(b"dup"),
        Dynset dynset => ExprDynset = Text(b"dynset"),
        Exthdr exthdr => ExprExthdr = Text(b"exthdr"),
        Fib fib => ExprFib = Text(b"fib"),
        FlowOffload flow_offload => ExprFlowOffload = Text(b"flow_offload"),
        Fwd fwd => ExprFwd = Text(b"fwd"),
        Hash hash => ExprHash = Text(b"hash"),
        Immediate immediate => ExprImmediate = Text(b"immediate"),
        Inner inner => ExprInner = Text(b"inner"),
        Last last => ExprLast = Text(b"last"),
        Limit limit => Limit = Text(b"limit"),
        Log log => ExprLog = Text(b"log"),
        Lookup lookup => ExprLookup = Text(b"lookup"),
        Masq masq => ExprMasq = Text(b"masq"),
        Match r#match => ExprMatch = Text(b"match"),
        Meta meta => ExprMeta = Text(b"meta"),
        Nat nat => ExprNat = Text(b"nat"),
        Numgen numgen => ExprNumgen = Text(b"numgen"),
        Objref objref => ExprObjref = Text(b"objref"),
        Osf osf => ExprOsf = Text(b"osf"),
        Payload payload_ => ExprPayload = Text(b"payload"),
        Queue queue => ExprQueue = Text(b"queue"),
        Quota quota => Quota = Text(b"quota"),
        Range range => ExprRange = Text(b"range"),
        Redir redir => ExprRedir = Text(b"redir"),
        Reject reject => ExprReject = Text(b"reject"),
        Rt rt => ExprRt = Text(b"rt"),
        Socket socket => ExprSocket = Text(b"socket"),
        Synproxy synproxy => Synproxy = Text(b"synproxy"),
        Target target => ExprTarget = Text(b"target"),
        Tproxy tproxy => ExprTproxy = Text(b"tproxy"),
        Tunnel tunnel => ExprTunnel = Text(b"tunnel"),
        Xfrm xfrm => ExprXfrm = Text(b"xfrm"),
    }
}

netlink_core::choice! {
    /// The state of an object, by its kind.
    pub enum ObjectData / ObjectDataBuilder = "object-data", selector "type" {
        Counter counter => Counter = Number(1),
        Quota quota => Quota = Number(2),
        CtHelper ct_helper => ObjectCtHelper = Number(3),
        Limit limit => Limit = Number(4),
        Connlimit connlimit => Connlimit = Number(5),
        Tunnel tunnel => ObjectTunnel = Number(6),
        CtTimeout ct_timeout => ObjectCtTimeout = Number(7),
        Secmark secmark => Secmark = Number(8),
        CtExpect ct_expect => ObjectCtExpect = Number(9),
        Synproxy synproxy => Synproxy = Number(10),
    }
}

netlink_core::family! {
    /// The packet filter: tables of chains of rules, sets, and objects with state. All changes are made in a batch
    /// (nfnetlink).
    pub static NFTABLES = "nftables", netlink_core::schema::Protocol::Raw(12), transactions true;
    do {
        /// Make a table and all that is in it, with the flag create; or change it. C: `NFT_MSG_NEWTABLE`.
        NEWTABLE newtable: Table / TableBuilder = 2560 [1, 2, 6];
        /// Remove a table and all that is in it; without a name, all tables. C: `NFT_MSG_DELTABLE`.
        DELTABLE deltable: Table / TableBuilder = 2562 [1, 4];
        /// As deltable, but that it is not there is no error. Kernels before 6.3 do not know it. C:
        /// `NFT_MSG_DESTROYTABLE`.
        DESTROYTABLE destroytable: Table / TableBuilder = 2586 [1, 4];
        /// Make a chain, with the flag create; or change it. C: `NFT_MSG_NEWCHAIN`.
        NEWCHAIN newchain: Chain / ChainBuilder = 2563 [1, 2, 3, 4, 5, 7, 8, 10, 11, 12];
        /// Remove a chain. C: `NFT_MSG_DELCHAIN`.
        DELCHAIN delchain: Chain / ChainBuilder = 2565 [1, 2, 3, 4];
        /// As delchain, but that it is not there is no error. Kernels before 6.3 do not know it. C:
        /// `NFT_MSG_DESTROYCHAIN`.
        DESTROYCHAIN destroychain: Chain / ChainBuilder = 2587 [1, 2, 3, 4];
        /// Add a rule: at the beginning of the chain or before a position, with the flag append at the end or behind
        /// it, with replace in the place of another. C: `NFT_MSG_NEWRULE`.
        NEWRULE newrule: Rule / RuleBuilder = 2566 [1, 2, 3, 4, 5, 6, 7, 9, 10, 11];
        /// Remove a rule; without a handle, all of the chain. C: `NFT_MSG_DELRULE`.
        DELRULE delrule: Rule / RuleBuilder = 2568 [1, 2, 3, 9];
        /// As delrule, but that it is not there is no error. Kernels before 6.3 do not know it. C:
        /// `NFT_MSG_DESTROYRULE`.
        DESTROYRULE destroyrule: Rule / RuleBuilder = 2588 [1, 2, 3, 9];
        /// Make a set. C: `NFT_MSG_NEWSET`.
        NEWSET newset: Set / SetBuilder = 2569 [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15, 17, 18];
        /// Remove a set. C: `NFT_MSG_DELSET`.
        DELSET delset: Set / SetBuilder = 2571 [1, 2, 16];
        /// As delset, but that it is not there is no error. Kernels before 6.3 do not know it. C:
        /// `NFT_MSG_DESTROYSET`.
        DESTROYSET destroyset: Set / SetBuilder = 2589 [1, 2, 16];
        /// Add elements to a set. C: `NFT_MSG_NEWSETELEM`.
        NEWSETELEM newsetelem: SetElemList / SetElemListBuilder = 2572 [1, 2, 3, 4];
        /// Remove elements from a set; without elements, all. C: `NFT_MSG_DELSETELEM`.
        DELSETELEM delsetelem: SetElemList / SetElemListBuilder = 2574 [1, 2, 3, 4];
        /// As delsetelem, but that it is not there is no error. Kernels before 6.3 do not know it. C:
        /// `NFT_MSG_DESTROYSETELEM`.
        DESTROYSETELEM destroysetelem: SetElemList / SetElemListBuilder = 2590 [1, 2, 3, 4];
        /// Make an object, with the flag create; or change it. C: `NFT_MSG_NEWOBJ`.
        NEWOBJ newobj: Object / ObjectBuilder = 2578 [1, 2, 3, 4, 8];
        /// Remove an object. C: `NFT_MSG_DELOBJ`.
        DELOBJ delobj: Object / ObjectBuilder = 2580 [1, 2, 3, 6];
        /// As delobj, but that it is not there is no error. Kernels before 6.3 do not know it. C:
        /// `NFT_MSG_DESTROYOBJ`.
        DESTROYOBJ destroyobj: Object / ObjectBuilder = 2591 [1, 2, 3, 6];
        /// Make a flow table, with the flag create; or change it. C: `NFT_MSG_NEWFLOWTABLE`.
        NEWFLOWTABLE newflowtable: Flowtable / FlowtableBuilder = 2582 [1, 2, 3, 7];
        /// Remove a flow table. C: `NFT_MSG_DELFLOWTABLE`.
        DELFLOWTABLE delflowtable: Flowtable / FlowtableBuilder = 2584 [1, 2, 3, 5];
        /// As delflowtable, but that it is not there is no error. Kernels before 6.3 do not know it. C:
        /// `NFT_MSG_DESTROYFLOWTABLE`.
        DESTROYFLOWTABLE destroyflowtable: Flowtable / FlowtableBuilder = 2592 [1, 2, 3, 5];
    }
    get {
        /// A table, or all. C: `NFT_MSG_GETTABLE`.
        GETTABLE gettable: Table / TableBuilder = 2561 [1] -> Table = 2560 [1, 2, 3, 4, 6, 7];
        /// A chain, or all. C: `NFT_MSG_GETCHAIN`.
        GETCHAIN getchain: Chain / ChainBuilder = 2564 [1, 3] -> Chain = 2563 [1, 2, 3, 4, 5, 6, 7, 8, 10, 12];
        /// A rule, or all of a chain, of a table, or of all. C: `NFT_MSG_GETRULE`.
        GETRULE getrule: Rule / RuleBuilder = 2567 [1, 2, 3] -> Rule = 2566 [1, 2, 3, 4, 6, 7];
        /// As getrule; then counters, quotas and the like are zero. C: `NFT_MSG_GETRULE_RESET`.
        GETRULE_RESET getrule_reset: Rule / RuleBuilder = 2585 [1, 2, 3] -> Rule = 2566 [1, 2, 3, 4, 6, 7];
        /// A set, or all. C: `NFT_MSG_GETSET`.
        GETSET getset: Set / SetBuilder = 2570 [1, 2] -> Set = 2569 [1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 15, 16, 17, 18, 19, 20];
        /// An object, or all. C: `NFT_MSG_GETOBJ`.
        GETOBJ getobj: Object / ObjectBuilder = 2579 [1, 2, 3] -> Object = 2578 [1, 2, 3, 4, 5, 6, 8];
        /// As getobj; then counters and quotas are zero. C: `NFT_MSG_GETOBJ_RESET`.
        GETOBJ_RESET getobj_reset: Object / ObjectBuilder = 2581 [1, 2, 3] -> Object = 2578 [1, 2, 3, 4, 5, 6, 8];
        /// A flow table, or all. C: `NFT_MSG_GETFLOWTABLE`.
        GETFLOWTABLE getflowtable: Flowtable / FlowtableBuilder = 2583 [1, 2] -> Flowtable = 2582 [1, 2, 3, 4, 5, 7];
        /// The generation of the ruleset. C: `NFT_MSG_GETGEN`.
        GETGEN getgen: Generation / GenerationBuilder = 2576 [] -> Generation = 2575 [1, 2, 3];
    }
    dump {
        /// A table, or all. C: `NFT_MSG_GETTABLE`.
        GETTABLE_DUMP gettable_dump: Table / TableBuilder = 2561 [] -> Table = 2560 [1, 2, 3, 4, 6, 7] as "gettable";
        /// A chain, or all. C: `NFT_MSG_GETCHAIN`.
        GETCHAIN_DUMP getchain_dump: Chain / ChainBuilder = 2564 [] -> Chain = 2563 [1, 2, 3, 4, 5, 6, 7, 8, 10, 12] as "getchain";
        /// A rule, or all of a chain, of a table, or of all. C: `NFT_MSG_GETRULE`.
        GETRULE_DUMP getrule_dump: Rule / RuleBuilder = 2567 [1, 2] -> Rule = 2566 [1, 2, 3, 4, 6, 7] as "getrule";
        /// As getrule; then counters, quotas and the like are zero. C: `NFT_MSG_GETRULE_RESET`.
        GETRULE_RESET_DUMP getrule_reset_dump: Rule / RuleBuilder = 2585 [1, 2] -> Rule = 2566 [1, 2, 3, 4, 6, 7] as "getrule-reset";
        /// A set, or all. C: `NFT_MSG_GETSET`.
        GETSET_DUMP getset_dump: Set / SetBuilder = 2570 [1] -> Set = 2569 [1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 15, 16, 17, 18, 19, 20] as "getset";
        /// Some elements of a set, or all of them. C: `NFT_MSG_GETSETELEM`.
        GETSETELEM_DUMP getsetelem_dump: SetElemList / SetElemListBuilder = 2573 [1, 2] -> SetElemList = 2572 [1, 2, 3] as "getsetelem";
        /// As getsetelem; then counters, quotas and the like are zero. C: `NFT_MSG_GETSETELEM_RESET`.
        GETSETELEM_RESET_DUMP getsetelem_reset_dump: SetElemList / SetElemListBuilder = 2593 [1, 2] -> SetElemList = 2572 [1, 2, 3] as "getsetelem-reset";
        /// An object, or all. C: `NFT_MSG_GETOBJ`.
        GETOBJ_DUMP getobj_dump: Object / ObjectBuilder = 2579 [1, 3] -> Object = 2578 [1, 2, 3, 4, 5, 6, 8] as "getobj";
        /// As getobj; then counters and quotas are zero. C: `NFT_MSG_GETOBJ_RESET`.
        GETOBJ_RESET_DUMP getobj_reset_dump: Object / ObjectBuilder = 2581 [1, 3] -> Object = 2578 [1, 2, 3, 4, 5, 6, 8] as "getobj-reset";
        /// A flow table, or all. C: `NFT_MSG_GETFLOWTABLE`.
        GETFLOWTABLE_DUMP getflowtable_dump: Flowtable / FlowtableBuilder = 2583 [1] -> Flowtable = 2582 [1, 2, 3, 4, 5, 7] as "getflowtable";
    }
    multipart {
        /// Some elements of a set, or all of them. C: `NFT_MSG_GETSETELEM`.
        GETSETELEM getsetelem: SetElemList / SetElemListBuilder = 2573 [1, 2, 3] -> SetElemList = 2572 [1, 2, 3];
        /// As getsetelem; then counters, quotas and the like are zero. C: `NFT_MSG_GETSETELEM_RESET`.
        GETSETELEM_RESET getsetelem_reset: SetElemList / SetElemListBuilder = 2593 [1, 2, 3] -> SetElemList = 2572 [1, 2, 3];
    }
    notify {
        /// There is a table and all that is in it, or it has changed. C: `NFT_MSG_NEWTABLE`.
        NEWTABLE_NTF Newtable: Table = 2560 [1, 2, 3, 4, 6, 7];
        /// A table is gone. C: `NFT_MSG_DELTABLE`.
        DELTABLE_NTF Deltable: Table = 2562 [1, 2, 3, 4, 6, 7];
        /// There is a chain, or it has changed. C: `NFT_MSG_NEWCHAIN`.
        NEWCHAIN_NTF Newchain: Chain = 2563 [1, 2, 3, 4, 5, 6, 7, 8, 10, 12];
        /// A chain is gone. C: `NFT_MSG_DELCHAIN`.
        DELCHAIN_NTF Delchain: Chain = 2565 [1, 2, 3, 4, 5, 6, 7, 8, 10, 12];
        /// There is a rule, or it has changed. C: `NFT_MSG_NEWRULE`.
        NEWRULE_NTF Newrule: Rule = 2566 [1, 2, 3, 4, 6, 7];
        /// A rule is gone. C: `NFT_MSG_DELRULE`.
        DELRULE_NTF Delrule: Rule = 2568 [1, 2, 3, 4, 6, 7];
        /// There is a set, or it has changed. C: `NFT_MSG_NEWSET`.
        NEWSET_NTF Newset: Set = 2569 [1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 15, 16, 17, 18, 19, 20];
        /// A set is gone. C: `NFT_MSG_DELSET`.
        DELSET_NTF Delset: Set = 2571 [1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 15, 16, 17, 18, 19, 20];
        /// There are more elements in a set. C: `NFT_MSG_NEWSETELEM`.
        NEWSETELEM_NTF Newsetelem: SetElemList = 2572 [1, 2, 3];
        /// Elements are gone from a set. C: `NFT_MSG_DELSETELEM`.
        DELSETELEM_NTF Delsetelem: SetElemList = 2574 [1, 2, 3];
        /// There is an object, or it has changed. C: `NFT_MSG_NEWOBJ`.
        NEWOBJ_NTF Newobj: Object = 2578 [1, 2, 3, 4, 5, 6, 8];
        /// An object is gone. C: `NFT_MSG_DELOBJ`.
        DELOBJ_NTF Delobj: Object = 2580 [1, 2, 3, 4, 5, 6, 8];
        /// There is a flow table, or it has changed. C: `NFT_MSG_NEWFLOWTABLE`.
        NEWFLOWTABLE_NTF Newflowtable: Flowtable = 2582 [1, 2, 3, 4, 5, 7];
        /// A flow table is gone. C: `NFT_MSG_DELFLOWTABLE`.
        DELFLOWTABLE_NTF Delflowtable: Flowtable = 2584 [1, 2, 3, 4, 5, 7];
        /// There is another generation: a batch is done. C: `NFT_MSG_NEWGEN`.
        NEWGEN_NTF Newgen: Generation = 2575 [1, 2, 3];
        /// One step of a packet that is traced. C: `NFT_MSG_TRACE`.
        TRACE Trace: Trace = 2577 [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 18, 19, 20, 21];
    }
    groups {
        /// What changes in the ruleset. It carries `NFT_MSG_NEWTABLE`, `NFT_MSG_DELTABLE`, `NFT_MSG_NEWCHAIN`,
        /// `NFT_MSG_DELCHAIN`, `NFT_MSG_NEWRULE`, `NFT_MSG_DELRULE`, `NFT_MSG_NEWSET`, `NFT_MSG_DELSET`,
        /// `NFT_MSG_NEWSETELEM`, `NFT_MSG_DELSETELEM`, `NFT_MSG_NEWOBJ`, `NFT_MSG_DELOBJ`, `NFT_MSG_NEWFLOWTABLE`,
        /// `NFT_MSG_DELFLOWTABLE`, `NFT_MSG_NEWGEN`. C: `NFNLGRP_NFTABLES`.
        NFTABLES: "nftables" = 7,
        /// Packets that are traced. It carries `NFT_MSG_TRACE`. C: `NFNLGRP_NFTRACE`.
        NFTRACE: "nftrace" = 9,
    }
}
