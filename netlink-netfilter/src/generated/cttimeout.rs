//! How long a connection is remembered without packets, state by state: policies with names, and the defaults.
//!
//! Printed by `cargo xtask codegen` from `specs/cttimeout.yaml`. Not to be edited.

use super::nfnetlink::{NetfilterProtocol, Nfgenmsg};
use netlink_core::common::IpProtocol;
use netlink_core::{As, Be, Choice};

netlink_core::attributes! {
    /// A policy of timeouts, for connections of one protocol. C: `CTA_TIMEOUT_*`,
    /// `linux/netfilter/nfnetlink_cttimeout.h`.
    pub struct TimeoutPolicy / TimeoutPolicyBuilder = "timeout-policy", prefix "CTA_TIMEOUT_", header Nfgenmsg {
        /// `CTA_TIMEOUT_NAME`.
        NAME name: str = 1,
        /// `CTA_TIMEOUT_L3PROTO`: Network protocol it is for: ipv4 or ipv6.
        L3PROTO l3proto: As<Be<u16>, NetfilterProtocol> = 2,
        /// `CTA_TIMEOUT_L4PROTO`: Transport protocol it is for.
        L4PROTO l4proto: As<u8, IpProtocol> = 3,
        /// `CTA_TIMEOUT_DATA`: The timeouts, in seconds.
        DATA data => Choice<TimeoutData, As<u8, IpProtocol>, 3> = 4,
        /// `CTA_TIMEOUT_USE`: How many rules use it, and one for itself.
        USE r#use: Be<u32> = 5,
    }
}

netlink_core::attributes! {
    /// Timeout of any other protocol. C: `CTA_TIMEOUT_GENERIC_*`, `linux/netfilter/nfnetlink_cttimeout.h`.
    pub struct TimeoutGeneric / TimeoutGenericBuilder = "timeout-generic", prefix "CTA_TIMEOUT_GENERIC_" {
        /// `CTA_TIMEOUT_GENERIC_TIMEOUT`: Seconds.
        TIMEOUT timeout: Be<u32> = 1,
    }
}

netlink_core::attributes! {
    /// Timeouts of TCP in seconds, by the state of the connection. C: `CTA_TIMEOUT_TCP_*`,
    /// `linux/netfilter/nfnetlink_cttimeout.h`.
    pub struct TimeoutTcp / TimeoutTcpBuilder = "timeout-tcp", prefix "CTA_TIMEOUT_TCP_" {
        /// `CTA_TIMEOUT_TCP_SYN_SENT`.
        SYN_SENT syn_sent: Be<u32> = 1,
        /// `CTA_TIMEOUT_TCP_SYN_RECV`.
        SYN_RECV syn_recv: Be<u32> = 2,
        /// `CTA_TIMEOUT_TCP_ESTABLISHED`.
        ESTABLISHED established: Be<u32> = 3,
        /// `CTA_TIMEOUT_TCP_FIN_WAIT`.
        FIN_WAIT fin_wait: Be<u32> = 4,
        /// `CTA_TIMEOUT_TCP_CLOSE_WAIT`.
        CLOSE_WAIT close_wait: Be<u32> = 5,
        /// `CTA_TIMEOUT_TCP_LAST_ACK`.
        LAST_ACK last_ack: Be<u32> = 6,
        /// `CTA_TIMEOUT_TCP_TIME_WAIT`.
        TIME_WAIT time_wait: Be<u32> = 7,
        /// `CTA_TIMEOUT_TCP_CLOSE`.
        CLOSE close: Be<u32> = 8,
        /// `CTA_TIMEOUT_TCP_SYN_SENT2`.
        SYN_SENT2 syn_sent2: Be<u32> = 9,
        /// `CTA_TIMEOUT_TCP_RETRANS`: After three retransmissions without an answer.
        RETRANS retrans: Be<u32> = 10,
        /// `CTA_TIMEOUT_TCP_UNACK`: While data is not acknowledged.
        UNACK unack: Be<u32> = 11,
    }
}

netlink_core::attributes! {
    /// Timeouts of UDP in seconds. C: `CTA_TIMEOUT_UDP_*`, `linux/netfilter/nfnetlink_cttimeout.h`.
    pub struct TimeoutUdp / TimeoutUdpBuilder = "timeout-udp", prefix "CTA_TIMEOUT_UDP_" {
        /// `CTA_TIMEOUT_UDP_UNREPLIED`: Without an answer so far.
        UNREPLIED unreplied: Be<u32> = 1,
        /// `CTA_TIMEOUT_UDP_REPLIED`: After an answer.
        REPLIED replied: Be<u32> = 2,
    }
}

netlink_core::attributes! {
    /// Timeouts of UDP-Lite in seconds. C: `CTA_TIMEOUT_UDPLITE_*`, `linux/netfilter/nfnetlink_cttimeout.h`.
    pub struct TimeoutUdplite / TimeoutUdpliteBuilder = "timeout-udplite", prefix "CTA_TIMEOUT_UDPLITE_" {
        /// `CTA_TIMEOUT_UDPLITE_UNREPLIED`: Without an answer so far.
        UNREPLIED unreplied: Be<u32> = 1,
        /// `CTA_TIMEOUT_UDPLITE_REPLIED`: After an answer.
        REPLIED replied: Be<u32> = 2,
    }
}

netlink_core::attributes! {
    /// Timeout of ICMP. C: `CTA_TIMEOUT_ICMP_*`, `linux/netfilter/nfnetlink_cttimeout.h`.
    pub struct TimeoutIcmp / TimeoutIcmpBuilder = "timeout-icmp", prefix "CTA_TIMEOUT_ICMP_" {
        /// `CTA_TIMEOUT_ICMP_TIMEOUT`: Seconds.
        TIMEOUT timeout: Be<u32> = 1,
    }
}

netlink_core::attributes! {
    /// Timeout of ICMPv6. C: `CTA_TIMEOUT_ICMPV6_*`, `linux/netfilter/nfnetlink_cttimeout.h`.
    pub struct TimeoutIcmpv6 / TimeoutIcmpv6Builder = "timeout-icmpv6", prefix "CTA_TIMEOUT_ICMPV6_" {
        /// `CTA_TIMEOUT_ICMPV6_TIMEOUT`: Seconds.
        TIMEOUT timeout: Be<u32> = 1,
    }
}

netlink_core::attributes! {
    /// Timeouts of DCCP in seconds, by the state of the connection. C: `CTA_TIMEOUT_DCCP_*`,
    /// `linux/netfilter/nfnetlink_cttimeout.h`.
    pub struct TimeoutDccp / TimeoutDccpBuilder = "timeout-dccp", prefix "CTA_TIMEOUT_DCCP_" {
        /// `CTA_TIMEOUT_DCCP_REQUEST`.
        REQUEST request: Be<u32> = 1,
        /// `CTA_TIMEOUT_DCCP_RESPOND`.
        RESPOND respond: Be<u32> = 2,
        /// `CTA_TIMEOUT_DCCP_PARTOPEN`.
        PARTOPEN partopen: Be<u32> = 3,
        /// `CTA_TIMEOUT_DCCP_OPEN`.
        OPEN open: Be<u32> = 4,
        /// `CTA_TIMEOUT_DCCP_CLOSEREQ`.
        CLOSEREQ closereq: Be<u32> = 5,
        /// `CTA_TIMEOUT_DCCP_CLOSING`.
        CLOSING closing: Be<u32> = 6,
        /// `CTA_TIMEOUT_DCCP_TIMEWAIT`.
        TIMEWAIT timewait: Be<u32> = 7,
    }
}

netlink_core::attributes! {
    /// Timeouts of SCTP in seconds, by the state of the association. C: `CTA_TIMEOUT_SCTP_*`,
    /// `linux/netfilter/nfnetlink_cttimeout.h`.
    pub struct TimeoutSctp / TimeoutSctpBuilder = "timeout-sctp", prefix "CTA_TIMEOUT_SCTP_" {
        /// `CTA_TIMEOUT_SCTP_CLOSED`.
        CLOSED closed: Be<u32> = 1,
        /// `CTA_TIMEOUT_SCTP_COOKIE_WAIT`.
        COOKIE_WAIT cookie_wait: Be<u32> = 2,
        /// `CTA_TIMEOUT_SCTP_COOKIE_ECHOED`.
        COOKIE_ECHOED cookie_echoed: Be<u32> = 3,
        /// `CTA_TIMEOUT_SCTP_ESTABLISHED`.
        ESTABLISHED established: Be<u32> = 4,
        /// `CTA_TIMEOUT_SCTP_SHUTDOWN_SENT`.
        SHUTDOWN_SENT shutdown_sent: Be<u32> = 5,
        /// `CTA_TIMEOUT_SCTP_SHUTDOWN_RECD`.
        SHUTDOWN_RECD shutdown_recd: Be<u32> = 6,
        /// `CTA_TIMEOUT_SCTP_SHUTDOWN_ACK_SENT`.
        SHUTDOWN_ACK_SENT shutdown_ack_sent: Be<u32> = 7,
        /// `CTA_TIMEOUT_SCTP_HEARTBEAT_SENT`.
        HEARTBEAT_SENT heartbeat_sent: Be<u32> = 8,
        /// `CTA_TIMEOUT_SCTP_HEARTBEAT_ACKED`: No longer used.
        HEARTBEAT_ACKED heartbeat_acked: Be<u32> = 9,
    }
}

netlink_core::attributes! {
    /// Timeouts of GRE in seconds. C: `CTA_TIMEOUT_GRE_*`, `linux/netfilter/nfnetlink_cttimeout.h`.
    pub struct TimeoutGre / TimeoutGreBuilder = "timeout-gre", prefix "CTA_TIMEOUT_GRE_" {
        /// `CTA_TIMEOUT_GRE_UNREPLIED`: Without an answer so far.
        UNREPLIED unreplied: Be<u32> = 1,
        /// `CTA_TIMEOUT_GRE_REPLIED`: After an answer.
        REPLIED replied: Be<u32> = 2,
    }
}

netlink_core::choice! {
    /// The timeouts of a protocol, by its number.
    pub enum TimeoutData / TimeoutDataBuilder = "timeout-data", selector "l4proto" {
        TimeoutIcmp timeout_icmp => TimeoutIcmp = Number(1),
        TimeoutTcp timeout_tcp => TimeoutTcp = Number(6),
        TimeoutUdp timeout_udp => TimeoutUdp = Number(17),
        TimeoutDccp timeout_dccp => TimeoutDccp = Number(33),
        TimeoutGre timeout_gre => TimeoutGre = Number(47),
        TimeoutIcmpv6 timeout_icmpv6 => TimeoutIcmpv6 = Number(58),
        TimeoutSctp timeout_sctp => TimeoutSctp = Number(132),
        TimeoutUdplite timeout_udplite => TimeoutUdplite = Number(136),
        _ => TimeoutGeneric timeout_generic => TimeoutGeneric,
    }
}

netlink_core::family! {
    /// How long a connection is remembered without packets, state by state: policies with names, and the defaults.
    pub static CTTIMEOUT = "cttimeout", netlink_core::schema::Protocol::Raw(12);
    do {
        /// Make a policy, or with the flag replace, change it. C: `IPCTNL_MSG_TIMEOUT_NEW`.
        TIMEOUT_NEW timeout_new: TimeoutPolicy / TimeoutPolicyBuilder = 2048 [1, 2, 3, 4];
        /// Remove a policy; without a name, all that are not in use. C: `IPCTNL_MSG_TIMEOUT_DELETE`.
        TIMEOUT_DELETE timeout_delete: TimeoutPolicy / TimeoutPolicyBuilder = 2050 [1];
        /// Change the timeouts of connections without a policy. C: `IPCTNL_MSG_TIMEOUT_DEFAULT_SET`.
        TIMEOUT_DEFAULT_SET timeout_default_set: TimeoutPolicy / TimeoutPolicyBuilder = 2051 [2, 3, 4];
    }
    get {
        /// One policy, or all. C: `IPCTNL_MSG_TIMEOUT_GET`.
        TIMEOUT_GET timeout_get: TimeoutPolicy / TimeoutPolicyBuilder = 2049 [1] -> TimeoutPolicy = 2048 [1, 2, 3, 4, 5];
        /// The timeouts of connections without a policy. C: `IPCTNL_MSG_TIMEOUT_DEFAULT_GET`.
        TIMEOUT_DEFAULT_GET timeout_default_get: TimeoutPolicy / TimeoutPolicyBuilder = 2052 [2, 3] -> TimeoutPolicy = 2051 [2, 3, 4];
    }
    dump {
        /// One policy, or all. C: `IPCTNL_MSG_TIMEOUT_GET`.
        TIMEOUT_GET_DUMP timeout_get_dump: TimeoutPolicy / TimeoutPolicyBuilder = 2049 [] -> TimeoutPolicy = 2048 [1, 2, 3, 4, 5] as "timeout-get";
    }
}
