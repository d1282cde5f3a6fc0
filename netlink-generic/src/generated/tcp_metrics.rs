//! What TCP remembers of the hosts it talked to, so that the next connection starts better (`ip tcp_metrics`).
//!
//! Printed by `cargo xtask codegen` from `specs/tcp-metrics.yaml`. Not to be edited.

use core::net::{Ipv4Addr, Ipv6Addr};

use netlink_core::{Nest, Unused};

netlink_core::enumeration! {
    /// The values by their index in the kernel, one less than their attributes. C: `enum tcp_metric_index`,
    /// `linux/tcp_metrics.h`.
    pub struct MetricIndex: u32 = "metric-index", prefix "TCP_METRIC_" {
        /// `TCP_METRIC_RTT`.
        RTT = 0,
        /// `TCP_METRIC_RTTVAR`.
        RTTVAR = 1,
        /// `TCP_METRIC_SSTHRESH`.
        SSTHRESH = 2,
        /// `TCP_METRIC_CWND`.
        CWND = 3,
        /// `TCP_METRIC_REORDERING`.
        REORDERING = 4,
        /// `TCP_METRIC_RTT_US`.
        RTT_US = 5,
        /// `TCP_METRIC_RTTVAR_US`.
        RTTVAR_US = 6,
    }
}

netlink_core::attributes! {
    /// What is known of a peer. C: `TCP_METRICS_ATTR_*`, `linux/tcp_metrics.h`.
    pub struct TcpMetrics / TcpMetricsBuilder = "tcp-metrics", prefix "TCP_METRICS_ATTR_" {
        /// `TCP_METRICS_ATTR_ADDR_IPV4`: Address of the peer.
        ADDR_IPV4 addr_ipv4: Ipv4Addr = 1,
        /// `TCP_METRICS_ATTR_ADDR_IPV6`: Address of the peer.
        ADDR_IPV6 addr_ipv6: Ipv6Addr = 2,
        /// `TCP_METRICS_ATTR_AGE`: Milliseconds since it was changed.
        AGE age: u64 = 3 [volatile],
        /// `TCP_METRICS_ATTR_TW_TSVAL`: Last timestamp of the peer; kernels since 4.14 do not send it.
        TW_TSVAL tw_tsval: u32 = 4,
        /// `TCP_METRICS_ATTR_TW_TS_STAMP`: Seconds since that timestamp was received; kernels since 4.14 do not send
        /// it.
        TW_TS_STAMP tw_ts_stamp: i32 = 5,
        /// `TCP_METRICS_ATTR_VALS`.
        VALS vals => Nest<Metrics> = 6,
        /// `TCP_METRICS_ATTR_FOPEN_MSS`: Largest segment that went along with a fast open.
        FOPEN_MSS fopen_mss: u16 = 7,
        /// `TCP_METRICS_ATTR_FOPEN_SYN_DROPS`: How many fast opens were lost in a row.
        FOPEN_SYN_DROPS fopen_syn_drops: u16 = 8,
        /// `TCP_METRICS_ATTR_FOPEN_SYN_DROP_TS`: Milliseconds since the last one was lost.
        FOPEN_SYN_DROP_TS fopen_syn_drop_ts: u64 = 9 [volatile],
        /// `TCP_METRICS_ATTR_FOPEN_COOKIE`: The cookie the peer gave for fast open (RFC 7413), up to 16 bytes.
        FOPEN_COOKIE fopen_cookie: [u8] = 10,
        /// `TCP_METRICS_ATTR_SADDR_IPV4`: Address of this host.
        SADDR_IPV4 saddr_ipv4: Ipv4Addr = 11,
        /// `TCP_METRICS_ATTR_SADDR_IPV6`: Address of this host.
        SADDR_IPV6 saddr_ipv6: Ipv6Addr = 12,
        #[doc(hidden)]
        PAD pad [Unused] = 13,
    }
}

netlink_core::attributes! {
    /// Values of connections past. C: `TCP_METRICS_A_METRICS_*`, `linux/tcp_metrics.h`.
    pub struct Metrics / MetricsBuilder = "metrics", prefix "TCP_METRICS_A_METRICS_" {
        /// `TCP_METRICS_A_METRICS_RTT`: Round-trip time in eighths of a millisecond.
        RTT rtt: u32 = 1,
        /// `TCP_METRICS_A_METRICS_RTTVAR`: Its variation in quarters of a millisecond.
        RTTVAR rttvar: u32 = 2,
        /// `TCP_METRICS_A_METRICS_SSTHRESH`: Slow start threshold, in segments.
        SSTHRESH ssthresh: u32 = 3,
        /// `TCP_METRICS_A_METRICS_CWND`: Congestion window, in segments.
        CWND cwnd: u32 = 4,
        /// `TCP_METRICS_A_METRICS_REODERING`: By how many segments packets overtake one another.
        REODERING reodering: u32 = 5,
        /// `TCP_METRICS_A_METRICS_RTT_US`: Round-trip time in eighths of a microsecond.
        RTT_US rtt_us: u32 = 6,
        /// `TCP_METRICS_A_METRICS_RTTVAR_US`: Its variation in quarters of a microsecond.
        RTTVAR_US rttvar_us: u32 = 7,
    }
}

netlink_core::family! {
    /// What TCP remembers of the hosts it talked to, so that the next connection starts better (`ip tcp_metrics`).
    pub static TCP_METRICS = "tcp-metrics", netlink_core::schema::Protocol::Generic { name: "tcp_metrics", version: 1 };
    do {
        /// Forget one peer, or all where no address is given. C: `TCP_METRICS_CMD_DEL`.
        DEL del: TcpMetrics / TcpMetricsBuilder = 2 [1, 2, 11, 12];
    }
    get {
        /// What is known of one peer, or of all. C: `TCP_METRICS_CMD_GET`.
        GET get: TcpMetrics / TcpMetricsBuilder = 1 [1, 2, 11, 12] -> TcpMetrics = 1 [1, 2, 3, 6, 7, 8, 9, 10, 11, 12];
    }
    dump {
        /// What is known of one peer, or of all. C: `TCP_METRICS_CMD_GET`.
        GET_DUMP get_dump: TcpMetrics / TcpMetricsBuilder = 1 [] -> TcpMetrics = 1 [1, 2, 3, 6, 7, 8, 9, 10, 11, 12] as "get";
    }
}
