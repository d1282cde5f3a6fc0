//! Endpoints and associations of SCTP. What the kernel sends is told from what it sends about TCP by the addresses it
//! lists; nothing tells the requests apart.
//!
//! Printed by `cargo xtask codegen` from `specs/sctp-diag.yaml`. Not to be edited.

use super::inet_diag::{
    InetDiagMeminfo, InetDiagMsg, InetDiagRequest, InetDiagRequestBuilder, InetDiagSockopt, TcpBbrInfo, TcpDctcpInfo,
    TcpDiagMd5sig, TcpvegasInfo, UlpInfo,
};
use super::sock_diag::{BpfStorages, Meminfo, Shutdown};
use netlink_core::common::{IpProtocol, SockaddrStorage};
use netlink_core::{As, List, Nest, Unused};

netlink_core::structure! {
    /// Everything about an association. Members that begin with p are about the primary transport, with s about the
    /// socket. C: `struct sctp_info`, `linux/sctp.h`.
    pub struct SctpInfo = "sctp-info", size 368, prefix "sctpi_" {
        /// `sctpi_tag`: Number of the association.
        tag: u32 = 0,
        /// `sctpi_state`.
        state: u32 = 4,
        /// `sctpi_rwnd`: Bytes.
        rwnd: u32 = 8 [volatile],
        /// `sctpi_unackdata`.
        unackdata: u16 = 12 [volatile],
        /// `sctpi_penddata`.
        penddata: u16 = 14 [volatile],
        /// `sctpi_instrms`.
        instrms: u16 = 16,
        /// `sctpi_outstrms`.
        outstrms: u16 = 18,
        /// `sctpi_fragmentation_point`.
        fragmentation_point: u32 = 20,
        /// `sctpi_inqueue`.
        inqueue: u32 = 24 [volatile],
        /// `sctpi_outqueue`.
        outqueue: u32 = 28 [volatile],
        /// `sctpi_overall_error`.
        overall_error: u32 = 32 [volatile],
        /// `sctpi_max_burst`.
        max_burst: u32 = 36,
        /// `sctpi_maxseg`.
        maxseg: u32 = 40,
        /// `sctpi_peer_rwnd`: Bytes.
        peer_rwnd: u32 = 44,
        /// `sctpi_peer_tag`.
        peer_tag: u32 = 48,
        /// `sctpi_peer_capable`.
        peer_capable: u8 = 52,
        /// `sctpi_peer_sack`.
        peer_sack: u8 = 53,
        /// `__reserved1`.
        reserved1: u16 = 54 [volatile],
        /// `sctpi_isacks`.
        isacks: u64 = 56 [volatile],
        /// `sctpi_osacks`.
        osacks: u64 = 64 [volatile],
        /// `sctpi_opackets`.
        opackets: u64 = 72 [volatile],
        /// `sctpi_ipackets`.
        ipackets: u64 = 80 [volatile],
        /// `sctpi_rtxchunks`.
        rtxchunks: u64 = 88 [volatile],
        /// `sctpi_outofseqtsns`.
        outofseqtsns: u64 = 96 [volatile],
        /// `sctpi_idupchunks`.
        idupchunks: u64 = 104 [volatile],
        /// `sctpi_gapcnt`.
        gapcnt: u64 = 112 [volatile],
        /// `sctpi_ouodchunks`.
        ouodchunks: u64 = 120 [volatile],
        /// `sctpi_iuodchunks`.
        iuodchunks: u64 = 128 [volatile],
        /// `sctpi_oodchunks`.
        oodchunks: u64 = 136 [volatile],
        /// `sctpi_iodchunks`.
        iodchunks: u64 = 144 [volatile],
        /// `sctpi_octrlchunks`.
        octrlchunks: u64 = 152 [volatile],
        /// `sctpi_ictrlchunks`.
        ictrlchunks: u64 = 160 [volatile],
        /// `sctpi_p_address`.
        p_address: SockaddrStorage = 168,
        /// `sctpi_p_state`.
        p_state: i32 = 296,
        /// `sctpi_p_cwnd`.
        p_cwnd: u32 = 300,
        /// `sctpi_p_srtt`: Milliseconds.
        p_srtt: u32 = 304,
        /// `sctpi_p_rto`: Milliseconds.
        p_rto: u32 = 308,
        /// `sctpi_p_hbinterval`: Milliseconds.
        p_hbinterval: u32 = 312,
        /// `sctpi_p_pathmaxrxt`.
        p_pathmaxrxt: u32 = 316,
        /// `sctpi_p_sackdelay`: Milliseconds.
        p_sackdelay: u32 = 320,
        /// `sctpi_p_sackfreq`.
        p_sackfreq: u32 = 324,
        /// `sctpi_p_ssthresh`.
        p_ssthresh: u32 = 328,
        /// `sctpi_p_partial_bytes_acked`.
        p_partial_bytes_acked: u32 = 332,
        /// `sctpi_p_flight_size`.
        p_flight_size: u32 = 336,
        /// `sctpi_p_error`.
        p_error: u16 = 340,
        /// `__reserved2`.
        reserved2: u16 = 342 [volatile],
        /// `sctpi_s_autoclose`.
        s_autoclose: u32 = 344,
        /// `sctpi_s_adaptation_ind`.
        s_adaptation_ind: u32 = 348,
        /// `sctpi_s_pd_point`.
        s_pd_point: u32 = 352,
        /// `sctpi_s_nodelay`.
        s_nodelay: u8 = 356,
        /// `sctpi_s_disable_fragments`: 1 if messages are not fragmented.
        s_disable_fragments: u8 = 357,
        /// `sctpi_s_v4mapped`.
        s_v4mapped: u8 = 358,
        /// `sctpi_s_frag_interleave`.
        s_frag_interleave: u8 = 359,
        /// `sctpi_s_type`.
        s_type: u32 = 360,
        /// `__reserved3`.
        reserved3: u32 = 364 [volatile],
    }
}

netlink_core::attributes! {
    /// An endpoint or association of SCTP. C: `INET_DIAG_*`, `linux/inet_diag.h`.
    pub struct SctpDiag / SctpDiagBuilder = "sctp-diag", prefix "INET_DIAG_", header InetDiagMsg {
        /// `INET_DIAG_MEMINFO`: Memory; bit 0 of ext asks for it.
        MEMINFO meminfo: InetDiagMeminfo = 1 [volatile],
        /// `INET_DIAG_INFO`: Everything about the association; bit 1 of ext asks for it.
        INFO info: SctpInfo = 2 [volatile],
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
    /// Endpoints and associations of SCTP. What the kernel sends is told from what it sends about TCP by the addresses
    /// it lists; nothing tells the requests apart.
    pub static SCTP_DIAG = "sctp-diag", netlink_core::schema::Protocol::Raw(4), address families [2, 10], told by [12, 13];
    get {
        /// Get one of the endpoints and associations, or all that fit. C: `SOCK_DIAG_BY_FAMILY`.
        SOCK_DIAG_BY_FAMILY sock_diag_by_family: InetDiagRequest / InetDiagRequestBuilder = 20 [1] -> SctpDiag = 20 [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15, 16, 17, 18, 19, 20, 21, 22];
    }
    dump {
        /// Get one of the endpoints and associations, or all that fit. C: `SOCK_DIAG_BY_FAMILY`.
        SOCK_DIAG_BY_FAMILY_DUMP sock_diag_by_family_dump: InetDiagRequest / InetDiagRequestBuilder = 20 [1] -> SctpDiag = 20 [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15, 16, 17, 18, 19, 20, 21, 22] as "sock-diag-by-family";
    }
}
