//! Sockets of MPTCP. The attribute protocol of a request is mptcp, that of the header anything that is loaded, such as
//! tcp. Nothing in a message tells it from one about TCP.
//!
//! Printed by `cargo xtask codegen` from `specs/mptcp-diag.yaml`. Not to be edited.

use super::inet_diag::{
    InetDiagMeminfo, InetDiagMsg, InetDiagRequest, InetDiagRequestBuilder, InetDiagSockopt, TcpBbrInfo, TcpDctcpInfo,
    TcpDiagMd5sig, TcpvegasInfo, UlpInfo,
};
use super::sock_diag::{BpfStorages, Meminfo, Shutdown};
use netlink_core::common::{IpProtocol, SockaddrStorage};
use netlink_core::{As, List, Nest, Unused};

netlink_core::structure! {
    /// Everything about an MPTCP connection. C: `struct mptcp_info`, `linux/mptcp.h`.
    pub struct MptcpInfo = "mptcp-info", size 96, prefix "mptcpi_" {
        /// `mptcpi_subflows`: Subflows besides the first.
        subflows: u8 = 0 [volatile],
        /// `mptcpi_add_addr_signal`: Addresses announced.
        add_addr_signal: u8 = 1 [volatile],
        /// `mptcpi_add_addr_accepted`: Announced addresses accepted.
        add_addr_accepted: u8 = 2 [volatile],
        /// `mptcpi_subflows_max`.
        subflows_max: u8 = 3 [volatile],
        /// `mptcpi_add_addr_signal_max`.
        add_addr_signal_max: u8 = 4 [volatile],
        /// `mptcpi_add_addr_accepted_max`.
        add_addr_accepted_max: u8 = 5 [volatile],
        /// `mptcpi_flags`: What has become of the connection.
        flags: MptcpInfoFlags = 8,
        /// `mptcpi_token`: Token of the connection at this end (RFC 8684).
        token: u32 = 12,
        /// `mptcpi_write_seq`: Sequence number of the next byte to be written.
        write_seq: u64 = 16 [volatile],
        /// `mptcpi_snd_una`: Sequence number of the first byte not acknowledged.
        snd_una: u64 = 24 [volatile],
        /// `mptcpi_rcv_nxt`: Sequence number of the next byte to be received.
        rcv_nxt: u64 = 32 [volatile],
        /// `mptcpi_local_addr_used`.
        local_addr_used: u8 = 40 [volatile],
        /// `mptcpi_local_addr_max`.
        local_addr_max: u8 = 41 [volatile],
        /// `mptcpi_csum_enabled`: 1 if data has checksums.
        csum_enabled: u8 = 42 [volatile],
        /// `mptcpi_retransmits`.
        retransmits: u32 = 44 [volatile],
        /// `mptcpi_bytes_retrans`.
        bytes_retrans: u64 = 48 [volatile],
        /// `mptcpi_bytes_sent`.
        bytes_sent: u64 = 56 [volatile],
        /// `mptcpi_bytes_received`.
        bytes_received: u64 = 64 [volatile],
        /// `mptcpi_bytes_acked`.
        bytes_acked: u64 = 72 [volatile],
        /// `mptcpi_subflows_total`: Subflows, the first too.
        subflows_total: u8 = 80 [volatile],
        /// `mptcpi_endp_laminar_max`.
        endp_laminar_max: u8 = 81 [volatile],
        /// `mptcpi_endp_fullmesh_max`.
        endp_fullmesh_max: u8 = 82 [volatile],
        /// `mptcpi_last_data_sent`: Milliseconds ago.
        last_data_sent: u32 = 84 [volatile],
        /// `mptcpi_last_data_recv`: Milliseconds ago.
        last_data_recv: u32 = 88 [volatile],
        /// `mptcpi_last_ack_recv`: Milliseconds ago.
        last_ack_recv: u32 = 92 [volatile],
    }
}

netlink_core::flags! {
    /// What has become of a connection. C: `linux/mptcp.h`.
    pub struct MptcpInfoFlags: u32 = "mptcp-info-flags", prefix "MPTCP_INFO_FLAG_" {
        /// `MPTCP_INFO_FLAG_FALLBACK`: It is plain TCP.
        FALLBACK = 1 << 0,
        /// `MPTCP_INFO_FLAG_REMOTE_KEY_RECEIVED`.
        REMOTE_KEY_RECEIVED = 1 << 1,
    }
}

netlink_core::attributes! {
    /// A socket of MPTCP. C: `INET_DIAG_*`, `linux/inet_diag.h`.
    pub struct MptcpDiag / MptcpDiagBuilder = "mptcp-diag", prefix "INET_DIAG_", header InetDiagMsg {
        /// `INET_DIAG_MEMINFO`: Memory; bit 0 of ext asks for it.
        MEMINFO meminfo: InetDiagMeminfo = 1 [volatile],
        /// `INET_DIAG_INFO`: Everything about the connection; bit 1 of ext asks for it.
        INFO info: MptcpInfo = 2 [volatile],
        /// `INET_DIAG_VEGASINFO`: State of congestion control that estimates the queue (vegas, yeah, westwood,
        /// illinois).
        VEGASINFO vegasinfo: TcpvegasInfo = 3 [volatile],
        /// `INET_DIAG_CONG`: Name of the congestion control; bit 3 of ext asks for it.
        CONG cong: str = 4,
        /// `INET_DIAG_TOS`: Type of service (IP_TOS); bit 4 of ext asks for it.
        TOS tos: u8 = 5,
        /// `INET_DIAG_TCLASS`: Traffic class (IPV6_TCLASS); bit 5 of ext asks for it.
        TCLASS tclass: u8 = 6,
        /// `INET_DIAG_SKMEMINFO`: Memory in detail; bit 6 of ext asks for it.
        SKMEMINFO skmeminfo: Meminfo = 7 [volatile],
        /// `INET_DIAG_SHUTDOWN`: Directions in which it was shut down; bit 7 of ext asks for it. Always there.
        SHUTDOWN shutdown: Shutdown = 8,
        /// `INET_DIAG_DCTCPINFO`: State of DCTCP; asked for as vegasinfo.
        DCTCPINFO dctcpinfo: TcpDctcpInfo = 9 [volatile],
        /// `INET_DIAG_PROTOCOL`: Protocol of a raw socket.
        PROTOCOL protocol: As<u8, IpProtocol> = 10,
        /// `INET_DIAG_SKV6ONLY`: 1 if a socket of IPv6 does not take IPv4 (IPV6_V6ONLY).
        SKV6ONLY skv6only: u8 = 11,
        /// `INET_DIAG_LOCALS`: All addresses of this end (SCTP).
        LOCALS locals: List<SockaddrStorage> = 12,
        /// `INET_DIAG_PEERS`: All addresses of the other end (SCTP).
        PEERS peers: List<SockaddrStorage> = 13,
        #[doc(hidden)]
        PAD pad [Unused] = 14,
        /// `INET_DIAG_MARK`: Mark of packets (SO_MARK); with CAP_NET_ADMIN alone.
        MARK mark: u32 = 15,
        /// `INET_DIAG_BBRINFO`: State of BBR; asked for as vegasinfo.
        BBRINFO bbrinfo: TcpBbrInfo = 16 [volatile],
        /// `INET_DIAG_CLASS_ID`: Class of the network classifier cgroup, or the priority of the socket (SO_PRIORITY);
        /// asked for as tclass.
        CLASS_ID class_id: u32 = 17,
        /// `INET_DIAG_MD5SIG`: Keys of TCP's MD5 signatures; with CAP_NET_ADMIN alone.
        MD5SIG md5sig: List<TcpDiagMd5sig> = 18,
        /// `INET_DIAG_ULP_INFO`: What is between the socket and TCP.
        ULP_INFO ulp_info => Nest<UlpInfo> = 19,
        /// `INET_DIAG_SK_BPF_STORAGES`: What programs of BPF keep with the socket.
        SK_BPF_STORAGES sk_bpf_storages => Nest<BpfStorages> = 20,
        /// `INET_DIAG_CGROUP_ID`: The socket's cgroup (version 2).
        CGROUP_ID cgroup_id: u64 = 21,
        /// `INET_DIAG_SOCKOPT`: Options of the socket.
        SOCKOPT sockopt: InetDiagSockopt = 22,
    }
}

netlink_core::family! {
    /// Sockets of MPTCP. The attribute protocol of a request is mptcp, that of the header anything that is loaded,
    /// such as tcp. Nothing in a message tells it from one about TCP.
    pub static MPTCP_DIAG = "mptcp-diag", netlink_core::schema::Protocol::Raw(4), address families [2, 10];
    get {
        /// Get one of the sockets of MPTCP, or all that fit. C: `SOCK_DIAG_BY_FAMILY`.
        SOCK_DIAG_BY_FAMILY sock_diag_by_family: InetDiagRequest / InetDiagRequestBuilder = 20 [1, 2, 3] -> MptcpDiag = 20 [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15, 16, 17, 18, 19, 20, 21, 22];
    }
    dump {
        /// Get one of the sockets of MPTCP, or all that fit. C: `SOCK_DIAG_BY_FAMILY`.
        SOCK_DIAG_BY_FAMILY_DUMP sock_diag_by_family_dump: InetDiagRequest / InetDiagRequestBuilder = 20 [1, 2, 3] -> MptcpDiag = 20 [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15, 16, 17, 18, 19, 20, 21, 22] as "sock-diag-by-family";
    }
}
