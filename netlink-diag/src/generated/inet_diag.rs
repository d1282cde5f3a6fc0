//! Sockets of IPv4 and IPv6: TCP, UDP, UDP-Lite, raw and DCCP. Those of SCTP and MPTCP are asked for in the same way,
//! but their info is another struct.
//!
//! Printed by `cargo xtask codegen` from `specs/inet-diag.yaml`. Not to be edited.

use super::sock_diag::{BpfStorageRequest, BpfStorages, Meminfo, Shutdown, SocketState, SocketStates};
use netlink_core::common::{AddressFamily, IpProtocol, SockaddrStorage};
use netlink_core::{As, Bits, Flag, List, Nest, Opaque, Unused, WideAddress};

netlink_core::structure! {
    /// Which socket. The family of the addresses is in the struct around it. C: `struct inet_diag_sockid`,
    /// `linux/inet_diag.h`.
    pub struct InetDiagSockid = "inet-diag-sockid", size 48, prefix "idiag_" {
        /// `idiag_sport`: Local port; 0 is any.
        sport: u16 = 0 be,
        /// `idiag_dport`: Port of the other end; 0 is any.
        dport: u16 = 2 be,
        /// `idiag_src`: Local address.
        src: WideAddress = 4,
        /// `idiag_dst`: Address of the other end.
        dst: WideAddress = 20,
        /// `idiag_if`: Index of the device it is bound to; 0 is none, or any.
        r#if: u32 = 36,
        /// `idiag_cookie`: The kernel's own number of the socket, lower half first. All ones in a request is any.
        cookie: [u32; 2] = 40,
    }
}

netlink_core::structure! {
    /// What a request about sockets of IP begins with. C: `struct inet_diag_req_v2`, `linux/inet_diag.h`.
    pub struct InetDiagReqV2 = "inet-diag-req-v2", size 56 {
        /// `sdiag_family`: inet or inet6.
        family: AddressFamily as u8 = 0,
        /// `sdiag_protocol`: tcp, udp, ...; 255 is raw, and so is what the attribute protocol says if it is there.
        protocol: IpProtocol as u8 = 1,
        /// `idiag_ext`: What to tell besides what is always told.
        ext: InetDiagExtensions = 2,
        /// `pad`: Protocol of raw sockets (sdiag_raw_protocol in struct inet_diag_req_raw, which is the same).
        raw_protocol: u8 = 3,
        /// `idiag_states`: Sockets in these states; a dump without any is empty.
        states: SocketStates = 4,
        /// `id`: The socket; in a dump the ports count alone.
        id: InetDiagSockid = 8,
    }
}

netlink_core::structure! {
    /// What a request of the first version (TCPDIAG_GETSOCK) begins with. C: `struct inet_diag_req`,
    /// `linux/inet_diag.h`.
    pub struct InetDiagReq = "inet-diag-req", size 60, prefix "idiag_" {
        /// `idiag_family`.
        family: AddressFamily as u8 = 0,
        /// `idiag_src_len`: Not used.
        src_len: u8 = 1,
        /// `idiag_dst_len`: Not used.
        dst_len: u8 = 2,
        /// `idiag_ext`: What to tell besides what is always told.
        ext: InetDiagExtensions = 3,
        /// `id`: The socket; in a dump the ports count alone.
        id: InetDiagSockid = 4,
        /// `idiag_states`: Sockets in these states.
        states: SocketStates = 52,
        /// `idiag_dbs`: Not used.
        dbs: u32 = 56,
    }
}

netlink_core::structure! {
    /// The same as inet-diag-req-v2, with the member for raw sockets named. C: `struct inet_diag_req_raw`,
    /// `linux/inet_diag.h`.
    pub struct InetDiagReqRaw = "inet-diag-req-raw", size 56 {
        /// `sdiag_family`.
        family: AddressFamily as u8 = 0,
        /// `sdiag_protocol`.
        protocol: IpProtocol as u8 = 1,
        /// `idiag_ext`.
        ext: InetDiagExtensions = 2,
        /// `sdiag_raw_protocol`: Protocol of the sockets.
        raw_protocol: IpProtocol as u8 = 3,
        /// `idiag_states`.
        states: SocketStates = 4,
        /// `id`.
        id: InetDiagSockid = 8,
    }
}

netlink_core::flags! {
    /// What a request asks for besides what is always told. Bit n is attribute n + 1.
    pub struct InetDiagExtensions: u8 = "inet-diag-extensions" {
        /// Memory.
        MEMINFO = 1 << 0,
        /// Everything about a connection.
        INFO = 1 << 1,
        /// State of congestion control, whichever it is.
        VEGASINFO = 1 << 2,
        /// Name of congestion control.
        CONG = 1 << 3,
        /// Type of service.
        TOS = 1 << 4,
        /// Traffic class, and class-id.
        TCLASS = 1 << 5,
        /// Memory in detail.
        SKMEMINFO = 1 << 6,
        /// Has no name in C.
        SHUTDOWN = 1 << 7,
    }
}

netlink_core::structure! {
    /// What a message about a socket begins with. C: `struct inet_diag_msg`, `linux/inet_diag.h`.
    pub struct InetDiagMsg = "inet-diag-msg", size 72, prefix "idiag_" {
        /// `idiag_family`.
        family: AddressFamily as u8 = 0,
        /// `idiag_state`.
        state: SocketState = 1,
        /// `idiag_timer`: Which timer runs.
        timer: InetDiagTimer = 2 [volatile],
        /// `idiag_retrans`: How often it has gone off: retransmissions, probes.
        retrans: u8 = 3 [volatile],
        /// `id`.
        id: InetDiagSockid = 4,
        /// `idiag_expires`: Milliseconds until the timer goes off.
        expires: u32 = 52 [volatile],
        /// `idiag_rqueue`: Bytes to be read; of a listening socket, connections to be accepted.
        rqueue: u32 = 56 [volatile],
        /// `idiag_wqueue`: Bytes not acknowledged; of a listening socket, the backlog.
        wqueue: u32 = 60 [volatile],
        /// `idiag_uid`: User that made it.
        uid: u32 = 64,
        /// `idiag_inode`: Number in the file system of sockets, as /proc/PID/fd shows it; 0 if no process has it open.
        inode: u32 = 68,
    }
}

netlink_core::enumeration! {
    /// A timer of a socket. C: `linux/inet_diag.h`.
    pub struct InetDiagTimer: u8 = "inet-diag-timer", prefix "IDIAG_TIMER_" {
        /// `IDIAG_TIMER_OFF`.
        OFF = 0,
        /// `IDIAG_TIMER_ON`: Of data, or of an early retransmission or loss probe.
        RETRANSMISSION = 1,
        /// `IDIAG_TIMER_KEEPALIVE`.
        KEEPALIVE = 2,
        /// `IDIAG_TIMER_TIMEWAIT`.
        TIME_WAIT = 3,
        /// `IDIAG_TIMER_PROBE0`: Of a closed window.
        PROBE = 4,
        /// `IDIAG_TIMER_DELACK`.
        DELAYED_ACKNOWLEDGEMENT = 5,
    }
}

netlink_core::structure! {
    /// An instruction of a filter of sockets. A condition is followed by what it compares with: another instruction,
    /// whose member no is a port, or a struct. Where it holds, what comes yes bytes further on decides, else what
    /// comes no bytes further on; a jump to the end accepts, one four bytes beyond refuses. C: `struct
    /// inet_diag_bc_op`, `linux/inet_diag.h`.
    pub struct InetDiagBcOp = "inet-diag-bc-op", size 4 {
        /// `code`.
        code: InetDiagBytecode = 0,
        /// `yes`: Bytes to go forward if it holds: to the next instruction.
        yes: u8 = 1,
        /// `no`: Bytes to go forward if not.
        no: u16 = 2,
    }
}

netlink_core::enumeration! {
    /// What an instruction of a filter does. C: `linux/inet_diag.h`.
    pub struct InetDiagBytecode: u8 = "inet-diag-bytecode", prefix "INET_DIAG_BC_" {
        /// `INET_DIAG_BC_NOP`: Nothing; it holds.
        NOP = 0,
        /// `INET_DIAG_BC_JMP`: It never holds, so it goes on at no.
        JMP = 1,
        /// `INET_DIAG_BC_S_GE`: Local port at least that of the next instruction.
        S_GE = 2,
        /// `INET_DIAG_BC_S_LE`: Local port at most that of the next instruction.
        S_LE = 3,
        /// `INET_DIAG_BC_D_GE`: Other port at least that of the next instruction.
        D_GE = 4,
        /// `INET_DIAG_BC_D_LE`: Other port at most that of the next instruction.
        D_LE = 5,
        /// `INET_DIAG_BC_AUTO`: The local port was chosen by the kernel.
        AUTO = 6,
        /// `INET_DIAG_BC_S_COND`: Local address and port; an inet-diag-hostcond follows.
        S_COND = 7,
        /// `INET_DIAG_BC_D_COND`: Other address and port; an inet-diag-hostcond follows.
        D_COND = 8,
        /// `INET_DIAG_BC_DEV_COND`: Device; its index of 32 bits follows.
        DEV_COND = 9,
        /// `INET_DIAG_BC_MARK_COND`: Mark; an inet-diag-markcond follows. It needs CAP_NET_ADMIN.
        MARK_COND = 10,
        /// `INET_DIAG_BC_S_EQ`: Local port is that of the next instruction.
        S_EQ = 11,
        /// `INET_DIAG_BC_D_EQ`: Other port is that of the next instruction.
        D_EQ = 12,
        /// `INET_DIAG_BC_CGROUP_COND`: Cgroup; its number of 64 bits follows.
        CGROUP_COND = 13,
    }
}

netlink_core::structure! {
    /// An address and a port to compare with. C: `struct inet_diag_hostcond`, `linux/inet_diag.h`.
    pub struct InetDiagHostcond = "inet-diag-hostcond", size 8, tail "addr" {
        /// `family`: unspec is any.
        family: AddressFamily as u8 = 0,
        /// `prefix_len`: Length of the prefix to compare, in bits.
        prefix_len: u8 = 1,
        /// `port`: -1 is any.
        port: i32 = 4,
    }
}

netlink_core::structure! {
    /// A mark to compare with. C: `struct inet_diag_markcond`, `linux/inet_diag.h`.
    pub struct InetDiagMarkcond = "inet-diag-markcond", size 8 {
        /// `mark`.
        mark: u32 = 0,
        /// `mask`: Bits that are compared.
        mask: u32 = 4,
    }
}

netlink_core::structure! {
    /// Memory of a socket, in bytes. C: `struct inet_diag_meminfo`, `linux/inet_diag.h`.
    pub struct InetDiagMeminfo = "inet-diag-meminfo", size 16, prefix "idiag_" {
        /// `idiag_rmem`: Of what has been received.
        rmem: u32 = 0 [volatile],
        /// `idiag_wmem`: Of what is in the queue to be sent.
        wmem: u32 = 4 [volatile],
        /// `idiag_fmem`: Reserved and not in use.
        fmem: u32 = 8 [volatile],
        /// `idiag_tmem`: Of what is being sent.
        tmem: u32 = 12 [volatile],
    }
}

netlink_core::structure! {
    /// Options of a socket, a bit each. C: `struct inet_diag_sockopt`, `linux/inet_diag.h`.
    pub struct InetDiagSockopt = "inet-diag-sockopt", size 2 {
        /// `recverr`: IP_RECVERR
        recverr: u8 as Bits<u8, 0, 1> = 0,
        /// `is_icsk`: It is one that connects.
        is_icsk: u8 as Bits<u8, 1, 1> = 0,
        /// `freebind`: IP_FREEBIND
        freebind: u8 as Bits<u8, 2, 1> = 0,
        /// `hdrincl`: IP_HDRINCL
        hdrincl: u8 as Bits<u8, 3, 1> = 0,
        /// `mc_loop`: IP_MULTICAST_LOOP
        mc_loop: u8 as Bits<u8, 4, 1> = 0,
        /// `transparent`: IP_TRANSPARENT
        transparent: u8 as Bits<u8, 5, 1> = 0,
        /// `mc_all`: IP_MULTICAST_ALL
        mc_all: u8 as Bits<u8, 6, 1> = 0,
        /// `nodefrag`: IP_NODEFRAG
        nodefrag: u8 as Bits<u8, 7, 1> = 0,
        /// `bind_address_no_port`: IP_BIND_ADDRESS_NO_PORT
        bind_address_no_port: u8 as Bits<u8, 0, 1> = 1,
        /// `recverr_rfc4884`: IP_RECVERR_RFC4884
        recverr_rfc4884: u8 as Bits<u8, 1, 1> = 1,
        /// `defer_connect`: TCP_FASTOPEN_CONNECT waits for the first data.
        defer_connect: u8 as Bits<u8, 2, 1> = 1,
        /// `unused`.
        unused: u8 as Bits<u8, 3, 5> = 1,
    }
}

netlink_core::structure! {
    /// State of congestion control that estimates the queue. C: `struct tcpvegas_info`, `linux/inet_diag.h`.
    pub struct TcpvegasInfo = "tcpvegas-info", size 16, prefix "tcpv_" {
        /// `tcpv_enabled`.
        enabled: u32 = 0,
        /// `tcpv_rttcnt`: Round trips measured.
        rttcnt: u32 = 4 [volatile],
        /// `tcpv_rtt`: Microseconds.
        rtt: u32 = 8 [volatile],
        /// `tcpv_minrtt`: Microseconds.
        minrtt: u32 = 12 [volatile],
    }
}

netlink_core::structure! {
    /// State of DCTCP. C: `struct tcp_dctcp_info`, `linux/inet_diag.h`.
    pub struct TcpDctcpInfo = "tcp-dctcp-info", size 16, prefix "dctcp_" {
        /// `dctcp_enabled`.
        enabled: u16 = 0,
        /// `dctcp_ce_state`: 1 if the last packet was marked as having met congestion.
        ce_state: u16 = 2 [volatile],
        /// `dctcp_alpha`: Share of bytes that were marked, of 1024.
        alpha: u32 = 4 [volatile],
        /// `dctcp_ab_ecn`: Bytes acknowledged that were marked.
        ab_ecn: u32 = 8 [volatile],
        /// `dctcp_ab_tot`: Bytes acknowledged.
        ab_tot: u32 = 12 [volatile],
    }
}

netlink_core::structure! {
    /// State of BBR. C: `struct tcp_bbr_info`, `linux/inet_diag.h`.
    pub struct TcpBbrInfo = "tcp-bbr-info", size 20, prefix "bbr_" {
        /// `bbr_bw_lo`: Bandwidth in bytes a second, the lower half.
        bw_lo: u32 = 0 [volatile],
        /// `bbr_bw_hi`: The upper half.
        bw_hi: u32 = 4 [volatile],
        /// `bbr_min_rtt`: Microseconds.
        min_rtt: u32 = 8 [volatile],
        /// `bbr_pacing_gain`: In 1/256.
        pacing_gain: u32 = 12 [volatile],
        /// `bbr_cwnd_gain`: In 1/256.
        cwnd_gain: u32 = 16 [volatile],
    }
}

netlink_core::structure! {
    /// A key of TCP's MD5 signatures. C: `struct tcp_diag_md5sig`, `linux/tcp.h`.
    pub struct TcpDiagMd5sig = "tcp-diag-md5sig", size 100, prefix "tcpm_" {
        /// `tcpm_family`.
        family: AddressFamily as u8 = 0,
        /// `tcpm_prefixlen`: Length of the prefix in bits.
        prefixlen: u8 = 1,
        /// `tcpm_keylen`: Bytes of the key in use.
        keylen: u16 = 2,
        /// `tcpm_addr`: Whose key it is.
        addr: WideAddress = 4,
        /// `tcpm_key`.
        key: Opaque<80> = 20,
    }
}

netlink_core::structure! {
    /// Everything about a TCP connection. C: `struct tcp_info`, `linux/tcp.h`.
    pub struct TcpInfo = "tcp-info", size 280, prefix "tcpi_" {
        /// `tcpi_state`: State of the connection.
        state: SocketState = 0,
        /// `tcpi_ca_state`: What congestion control does.
        ca_state: CongestionState = 1 [volatile],
        /// `tcpi_retransmits`: Timeouts in a row without an answer.
        retransmits: u8 = 2 [volatile],
        /// `tcpi_probes`: Window probes in a row without an answer.
        probes: u8 = 3 [volatile],
        /// `tcpi_backoff`: How often the timeout was doubled.
        backoff: u8 = 4 [volatile],
        /// `tcpi_options`: Options in use.
        options: TcpOptions = 5,
        /// `tcpi_snd_wscale`: Window scale of the other end.
        snd_wscale: u8 as Bits<u8, 0, 4> = 6,
        /// `tcpi_rcv_wscale`: Our window scale.
        rcv_wscale: u8 as Bits<u8, 4, 4> = 6,
        /// `tcpi_delivery_rate_app_limited`: 1 if delivery-rate was limited by what there was to send.
        delivery_rate_app_limited: u8 as Bits<u8, 0, 1> = 7,
        /// `tcpi_fastopen_client_fail`: Why TCP Fast Open was not used.
        fastopen_client_fail: FastopenFailure as Bits<u8, 1, 2> = 7,
        /// `tcpi_rto`: Retransmission timeout in microseconds.
        rto: u32 = 8 [volatile],
        /// `tcpi_ato`: Delay of acknowledgements in microseconds.
        ato: u32 = 12 [volatile],
        /// `tcpi_snd_mss`: Bytes.
        snd_mss: u32 = 16 [volatile],
        /// `tcpi_rcv_mss`: Bytes.
        rcv_mss: u32 = 20 [volatile],
        /// `tcpi_unacked`: Segments in flight; of a listening socket, connections to be accepted.
        unacked: u32 = 24 [volatile],
        /// `tcpi_sacked`: Segments acknowledged selectively; of a listening socket, the backlog.
        sacked: u32 = 28 [volatile],
        /// `tcpi_lost`: Segments thought lost.
        lost: u32 = 32 [volatile],
        /// `tcpi_retrans`: Segments in flight that were sent again.
        retrans: u32 = 36 [volatile],
        /// `tcpi_fackets`: Not used.
        fackets: u32 = 40 [volatile],
        /// `tcpi_last_data_sent`: Milliseconds ago.
        last_data_sent: u32 = 44 [volatile],
        /// `tcpi_last_ack_sent`: Not used.
        last_ack_sent: u32 = 48 [volatile],
        /// `tcpi_last_data_recv`: Milliseconds ago.
        last_data_recv: u32 = 52 [volatile],
        /// `tcpi_last_ack_recv`: Milliseconds ago.
        last_ack_recv: u32 = 56 [volatile],
        /// `tcpi_pmtu`: Path MTU in bytes.
        pmtu: u32 = 60 [volatile],
        /// `tcpi_rcv_ssthresh`: Bytes.
        rcv_ssthresh: u32 = 64 [volatile],
        /// `tcpi_rtt`: Smoothed round trip time in microseconds.
        rtt: u32 = 68 [volatile],
        /// `tcpi_rttvar`: Mean deviation of the round trip time in microseconds.
        rttvar: u32 = 72 [volatile],
        /// `tcpi_snd_ssthresh`: Segments.
        snd_ssthresh: u32 = 76 [volatile],
        /// `tcpi_snd_cwnd`: Congestion window in segments.
        snd_cwnd: u32 = 80 [volatile],
        /// `tcpi_advmss`: Announced maximum segment size in bytes.
        advmss: u32 = 84,
        /// `tcpi_reordering`: Segments.
        reordering: u32 = 88 [volatile],
        /// `tcpi_rcv_rtt`: Round trip time of the receiver in microseconds.
        rcv_rtt: u32 = 92 [volatile],
        /// `tcpi_rcv_space`: Bytes read in a round trip time.
        rcv_space: u32 = 96 [volatile],
        /// `tcpi_total_retrans`: Segments sent again.
        total_retrans: u32 = 100 [volatile],
        /// `tcpi_pacing_rate`: Bytes a second.
        pacing_rate: u64 = 104 [volatile],
        /// `tcpi_max_pacing_rate`: Bytes a second; all ones is no limit.
        max_pacing_rate: u64 = 112,
        /// `tcpi_bytes_acked`: Bytes of ours that were acknowledged.
        bytes_acked: u64 = 120 [volatile],
        /// `tcpi_bytes_received`: Bytes of theirs that we have acknowledged.
        bytes_received: u64 = 128 [volatile],
        /// `tcpi_segs_out`: Segments sent.
        segs_out: u32 = 136 [volatile],
        /// `tcpi_segs_in`: Segments received.
        segs_in: u32 = 140 [volatile],
        /// `tcpi_notsent_bytes`: Bytes written and not sent.
        notsent_bytes: u32 = 144 [volatile],
        /// `tcpi_min_rtt`: Microseconds.
        min_rtt: u32 = 148 [volatile],
        /// `tcpi_data_segs_in`: Segments with data received.
        data_segs_in: u32 = 152 [volatile],
        /// `tcpi_data_segs_out`: Segments with data sent.
        data_segs_out: u32 = 156 [volatile],
        /// `tcpi_delivery_rate`: Bytes a second.
        delivery_rate: u64 = 160 [volatile],
        /// `tcpi_busy_time`: Microseconds with something to send.
        busy_time: u64 = 168 [volatile],
        /// `tcpi_rwnd_limited`: Microseconds held up by the receive window.
        rwnd_limited: u64 = 176 [volatile],
        /// `tcpi_sndbuf_limited`: Microseconds held up by the send buffer.
        sndbuf_limited: u64 = 184 [volatile],
        /// `tcpi_delivered`: Segments delivered.
        delivered: u32 = 192 [volatile],
        /// `tcpi_delivered_ce`: Of those, segments marked as having met congestion.
        delivered_ce: u32 = 196 [volatile],
        /// `tcpi_bytes_sent`: Bytes of data sent, those sent again too.
        bytes_sent: u64 = 200 [volatile],
        /// `tcpi_bytes_retrans`: Bytes sent again.
        bytes_retrans: u64 = 208 [volatile],
        /// `tcpi_dsack_dups`: Duplicates that the other end has reported.
        dsack_dups: u32 = 216 [volatile],
        /// `tcpi_reord_seen`: How often reordering was seen.
        reord_seen: u32 = 220 [volatile],
        /// `tcpi_rcv_ooopack`: Packets received out of order.
        rcv_ooopack: u32 = 224 [volatile],
        /// `tcpi_snd_wnd`: Window of the other end, in bytes.
        snd_wnd: u32 = 228 [volatile],
        /// `tcpi_rcv_wnd`: Our window, in bytes.
        rcv_wnd: u32 = 232 [volatile],
        /// `tcpi_rehash`: How often the path was changed after a timeout.
        rehash: u32 = 236 [volatile],
        /// `tcpi_total_rto`: Timeouts.
        total_rto: u16 = 240 [volatile],
        /// `tcpi_total_rto_recoveries`: Recoveries after timeouts.
        total_rto_recoveries: u16 = 242 [volatile],
        /// `tcpi_total_rto_time`: Milliseconds spent in those recoveries.
        total_rto_time: u32 = 244 [volatile],
        /// `tcpi_received_ce`: Segments received with a mark of congestion.
        received_ce: u32 = 248 [volatile],
        /// `tcpi_delivered_e1_bytes`.
        delivered_e1_bytes: u32 = 252 [volatile],
        /// `tcpi_delivered_e0_bytes`.
        delivered_e0_bytes: u32 = 256 [volatile],
        /// `tcpi_delivered_ce_bytes`.
        delivered_ce_bytes: u32 = 260 [volatile],
        /// `tcpi_received_e1_bytes`.
        received_e1_bytes: u32 = 264 [volatile],
        /// `tcpi_received_e0_bytes`.
        received_e0_bytes: u32 = 268 [volatile],
        /// `tcpi_received_ce_bytes`.
        received_ce_bytes: u32 = 272 [volatile],
        /// `tcpi_ecn_mode`: How explicit congestion notification is done.
        ecn_mode: EcnMode as Bits<u32, 0, 2> = 276,
        /// `tcpi_accecn_opt_seen`: What of the options of accurate ECN was seen.
        accecn_opt_seen: AccurateEcnOption as Bits<u32, 2, 2> = 276,
        /// `tcpi_accecn_fail_mode`: What failed in accurate ECN.
        accecn_fail_mode: AccurateEcnFailure as Bits<u32, 4, 4> = 276,
        /// `tcpi_options2`: Reserved.
        options2: u32 as Bits<u32, 8, 24> = 276,
    }
}

netlink_core::enumeration! {
    /// What congestion control does. C: `enum tcp_ca_state`, `linux/tcp.h`.
    pub struct CongestionState: u8 = "congestion-state", prefix "TCP_CA_" {
        /// `TCP_CA_Open`: All is well.
        OPEN = 0,
        /// `TCP_CA_Disorder`: Duplicate or selective acknowledgements were seen.
        DISORDER = 1,
        /// `TCP_CA_CWR`: The window shrinks after a mark of congestion, or a full local queue.
        CWR = 2,
        /// `TCP_CA_Recovery`: Lost segments are sent again, fast.
        RECOVERY = 3,
        /// `TCP_CA_Loss`: After a timeout.
        LOSS = 4,
    }
}

netlink_core::flags! {
    /// Options of TCP in use. C: `linux/tcp.h`.
    pub struct TcpOptions: u8 = "tcp-options", prefix "TCPI_OPT_" {
        /// `TCPI_OPT_TIMESTAMPS`.
        TIMESTAMPS = 1 << 0,
        /// `TCPI_OPT_SACK`: Selective acknowledgements.
        SACK = 1 << 1,
        /// `TCPI_OPT_WSCALE`: Window scale.
        WSCALE = 1 << 2,
        /// `TCPI_OPT_ECN`: Explicit congestion notification was agreed on.
        ECN = 1 << 3,
        /// `TCPI_OPT_ECN_SEEN`: A packet that takes part in it was received.
        ECN_SEEN = 1 << 4,
        /// `TCPI_OPT_SYN_DATA`: Data with SYN was acknowledged.
        SYN_DATA = 1 << 5,
        /// `TCPI_OPT_USEC_TS`: Timestamps are in microseconds.
        USEC_TS = 1 << 6,
        /// `TCPI_OPT_TFO_CHILD`: It was accepted by TCP Fast Open.
        TFO_CHILD = 1 << 7,
    }
}

netlink_core::enumeration! {
    /// Why TCP Fast Open was not used. C: `enum tcp_fastopen_client_fail`, `linux/tcp.h`.
    pub struct FastopenFailure: u8 = "fastopen-failure", prefix "TFO_" {
        /// `TFO_STATUS_UNSPEC`.
        STATUS_UNSPEC = 0,
        /// `TFO_COOKIE_UNAVAILABLE`.
        COOKIE_UNAVAILABLE = 1,
        /// `TFO_DATA_NOT_ACKED`: Data with SYN was not acknowledged.
        DATA_NOT_ACKED = 2,
        /// `TFO_SYN_RETRANSMITTED`: And the data was not acknowledged.
        SYN_RETRANSMITTED = 3,
    }
}

netlink_core::enumeration! {
    /// How explicit congestion notification is done. C: `linux/tcp.h`.
    pub struct EcnMode: u32 = "ecn-mode", prefix "TCPI_ECN_MODE_" {
        /// `TCPI_ECN_MODE_DISABLED`.
        DISABLED = 0,
        /// `TCPI_ECN_MODE_RFC3168`.
        RFC3168 = 1,
        /// `TCPI_ECN_MODE_ACCECN`: Accurate ECN.
        ACCECN = 2,
        /// `TCPI_ECN_MODE_PENDING`: It is being agreed on.
        PENDING = 3,
    }
}

netlink_core::enumeration! {
    /// What of the options of accurate ECN was seen. C: `linux/tcp.h`.
    pub struct AccurateEcnOption: u32 = "accurate-ecn-option", prefix "TCP_ACCECN_OPT_" {
        /// `TCP_ACCECN_OPT_NOT_SEEN`.
        NOT_SEEN = 0,
        /// `TCP_ACCECN_OPT_EMPTY_SEEN`.
        EMPTY_SEEN = 1,
        /// `TCP_ACCECN_OPT_COUNTER_SEEN`.
        COUNTER_SEEN = 2,
        /// `TCP_ACCECN_OPT_FAIL_SEEN`.
        FAIL_SEEN = 3,
    }
}

netlink_core::flags! {
    /// What failed in accurate ECN. C: `linux/tcp.h`.
    pub struct AccurateEcnFailure: u32 = "accurate-ecn-failure", prefix "TCP_ACCECN_" {
        /// `TCP_ACCECN_ACE_FAIL_SEND`.
        ACE_FAIL_SEND = 1 << 0,
        /// `TCP_ACCECN_ACE_FAIL_RECV`.
        ACE_FAIL_RECV = 1 << 1,
        /// `TCP_ACCECN_OPT_FAIL_SEND`.
        OPT_FAIL_SEND = 1 << 2,
        /// `TCP_ACCECN_OPT_FAIL_RECV`.
        OPT_FAIL_RECV = 1 << 3,
    }
}

netlink_core::enumeration! {
    /// Version of TLS.
    pub struct TlsVersion: u16 = "tls-version" {
        /// Has no name in C.
        TLS_1_2 = 771,
        /// Has no name in C.
        TLS_1_3 = 772,
    }
}

netlink_core::enumeration! {
    /// Cipher of TLS records. C: `linux/tls.h`.
    pub struct TlsCipher: u16 = "tls-cipher", prefix "TLS_CIPHER_" {
        /// `TLS_CIPHER_AES_GCM_128`.
        AES_GCM_128 = 51,
        /// `TLS_CIPHER_AES_GCM_256`.
        AES_GCM_256 = 52,
        /// `TLS_CIPHER_AES_CCM_128`.
        AES_CCM_128 = 53,
        /// `TLS_CIPHER_CHACHA20_POLY1305`.
        CHACHA20_POLY1305 = 54,
        /// `TLS_CIPHER_SM4_GCM`.
        SM4_GCM = 55,
        /// `TLS_CIPHER_SM4_CCM`.
        SM4_CCM = 56,
        /// `TLS_CIPHER_ARIA_GCM_128`.
        ARIA_GCM_128 = 57,
        /// `TLS_CIPHER_ARIA_GCM_256`.
        ARIA_GCM_256 = 58,
    }
}

netlink_core::enumeration! {
    /// Who encrypts. C: `linux/tls.h`.
    pub struct TlsConf: u16 = "tls-conf", prefix "TLS_CONF_" {
        /// `TLS_CONF_BASE`: The program.
        BASE = 1,
        /// `TLS_CONF_SW`: The kernel.
        SW = 2,
        /// `TLS_CONF_HW`: The network card.
        HW = 3,
        /// `TLS_CONF_HW_RECORD`: The network card, all of TCP.
        HW_RECORD = 4,
    }
}

netlink_core::flags! {
    /// State of a subflow of MPTCP. C: `linux/mptcp.h`.
    pub struct MptcpSubflowFlags: u32 = "mptcp-subflow-flags", prefix "MPTCP_SUBFLOW_FLAG_" {
        /// `MPTCP_SUBFLOW_FLAG_MCAP_REM`: The other end offered MPTCP.
        MCAP_REM = 1 << 0,
        /// `MPTCP_SUBFLOW_FLAG_MCAP_LOC`: This end offered MPTCP.
        MCAP_LOC = 1 << 1,
        /// `MPTCP_SUBFLOW_FLAG_JOIN_REM`: The other end joined it to a connection.
        JOIN_REM = 1 << 2,
        /// `MPTCP_SUBFLOW_FLAG_JOIN_LOC`: This end joined it to a connection.
        JOIN_LOC = 1 << 3,
        /// `MPTCP_SUBFLOW_FLAG_BKUP_REM`: A backup, says the other end.
        BKUP_REM = 1 << 4,
        /// `MPTCP_SUBFLOW_FLAG_BKUP_LOC`: A backup, says this end.
        BKUP_LOC = 1 << 5,
        /// `MPTCP_SUBFLOW_FLAG_FULLY_ESTABLISHED`.
        FULLY_ESTABLISHED = 1 << 6,
        /// `MPTCP_SUBFLOW_FLAG_CONNECTED`.
        CONNECTED = 1 << 7,
        /// `MPTCP_SUBFLOW_FLAG_MAPVALID`: The mapping of sequence numbers is valid.
        MAPVALID = 1 << 8,
    }
}

netlink_core::attributes! {
    /// Which sockets to tell of. C: `INET_DIAG_REQ_*`, `linux/inet_diag.h`.
    pub struct InetDiagRequest / InetDiagRequestBuilder = "inet-diag-request", prefix "INET_DIAG_REQ_", header InetDiagReqV2 {
        /// `INET_DIAG_REQ_BYTECODE`: A filter.
        BYTECODE bytecode: List<InetDiagBcOp> = 1,
        /// `INET_DIAG_REQ_SK_BPF_STORAGES`: Tell also what programs of BPF keep with sockets.
        SK_BPF_STORAGES sk_bpf_storages => Nest<BpfStorageRequest> = 2,
        /// `INET_DIAG_REQ_PROTOCOL`: The protocol, where its number does not fit into the header (mptcp).
        PROTOCOL protocol: IpProtocol = 3,
    }
}

netlink_core::attributes! {
    /// Which sockets to tell of, in the first version. C: `INET_DIAG_REQ_*`, `linux/inet_diag.h`.
    pub struct InetDiagRequestCompat / InetDiagRequestCompatBuilder = "inet-diag-request-compat", prefix "INET_DIAG_REQ_", header InetDiagReq {
        /// `INET_DIAG_REQ_BYTECODE`: A filter.
        BYTECODE bytecode: List<InetDiagBcOp> = 1,
    }
}

netlink_core::attributes! {
    /// A socket of IP. C: `INET_DIAG_*`, `linux/inet_diag.h`.
    pub struct InetDiag / InetDiagBuilder = "inet-diag", prefix "INET_DIAG_", header InetDiagMsg {
        /// `INET_DIAG_MEMINFO`: Memory; bit 0 of ext asks for it.
        MEMINFO meminfo: InetDiagMeminfo = 1 [volatile],
        /// `INET_DIAG_INFO`: Everything about a connection; bit 1 of ext asks for it. Not for UDP and raw sockets.
        INFO info: TcpInfo = 2 [volatile],
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

netlink_core::attributes! {
    /// What is between a socket and TCP. C: `INET_ULP_INFO_*`, `linux/inet_diag.h`.
    pub struct UlpInfo / UlpInfoBuilder = "ulp-info", prefix "INET_ULP_INFO_" {
        /// `INET_ULP_INFO_NAME`.
        NAME name: str = 1,
        /// `INET_ULP_INFO_TLS`.
        TLS tls => Nest<TlsInfo> = 2,
        /// `INET_ULP_INFO_MPTCP`.
        MPTCP mptcp => Nest<MptcpSubflow> = 3,
    }
}

netlink_core::attributes! {
    /// Encryption by the kernel. C: `TLS_INFO_*`, `linux/tls.h`.
    pub struct TlsInfo / TlsInfoBuilder = "tls-info", prefix "TLS_INFO_" {
        /// `TLS_INFO_VERSION`.
        VERSION version: TlsVersion = 1,
        /// `TLS_INFO_CIPHER`.
        CIPHER cipher: TlsCipher = 2,
        /// `TLS_INFO_TXCONF`: Who encrypts what is sent.
        TXCONF txconf: TlsConf = 3,
        /// `TLS_INFO_RXCONF`: Who decrypts what is received.
        RXCONF rxconf: TlsConf = 4,
        /// `TLS_INFO_ZC_RO_TX`: Files are sent without a copy (TLS_TX_ZEROCOPY_RO).
        ZC_RO_TX zc_ro_tx: Flag = 5,
        /// `TLS_INFO_RX_NO_PAD`: No padding is expected (TLS_RX_EXPECT_NO_PAD).
        RX_NO_PAD rx_no_pad: Flag = 6,
        /// `TLS_INFO_TX_MAX_PAYLOAD_LEN`: Bytes of data in a record at most.
        TX_MAX_PAYLOAD_LEN tx_max_payload_len: u16 = 7,
    }
}

netlink_core::attributes! {
    /// A subflow of MPTCP. C: `MPTCP_SUBFLOW_ATTR_*`, `linux/mptcp.h`.
    pub struct MptcpSubflow / MptcpSubflowBuilder = "mptcp-subflow", prefix "MPTCP_SUBFLOW_ATTR_" {
        /// `MPTCP_SUBFLOW_ATTR_TOKEN_REM`: Token of the connection at the other end.
        TOKEN_REM token_rem: u32 = 1,
        /// `MPTCP_SUBFLOW_ATTR_TOKEN_LOC`: Token of the connection at this end.
        TOKEN_LOC token_loc: u32 = 2,
        /// `MPTCP_SUBFLOW_ATTR_RELWRITE_SEQ`: Bytes written, as sequence number of the subflow.
        RELWRITE_SEQ relwrite_seq: u32 = 3 [volatile],
        /// `MPTCP_SUBFLOW_ATTR_MAP_SEQ`: Sequence number of the connection where the mapping begins.
        MAP_SEQ map_seq: u64 = 4 [volatile],
        /// `MPTCP_SUBFLOW_ATTR_MAP_SFSEQ`: Sequence number of the subflow where the mapping begins.
        MAP_SFSEQ map_sfseq: u32 = 5 [volatile],
        /// `MPTCP_SUBFLOW_ATTR_SSN_OFFSET`: What is added to sequence numbers of the subflow.
        SSN_OFFSET ssn_offset: u32 = 6,
        /// `MPTCP_SUBFLOW_ATTR_MAP_DATALEN`: Bytes of the mapping.
        MAP_DATALEN map_datalen: u16 = 7 [volatile],
        /// `MPTCP_SUBFLOW_ATTR_FLAGS`.
        FLAGS flags: MptcpSubflowFlags = 8,
        /// `MPTCP_SUBFLOW_ATTR_ID_REM`: Identifier of the address at the other end.
        ID_REM id_rem: u8 = 9,
        /// `MPTCP_SUBFLOW_ATTR_ID_LOC`: Identifier of the address at this end.
        ID_LOC id_loc: u8 = 10,
        #[doc(hidden)]
        PAD pad [Unused] = 11,
    }
}

netlink_core::attributes! {
    /// The state of a TCP connection when a packet was stamped. It is in no message of netlink: a socket with the
    /// option `SOF_TIMESTAMPING_OPT_STATS` has these attributes among its errors, as a control message of type
    /// `SCM_TIMESTAMPING_OPT_STATS`. C: `TCP_NLA_*`, `linux/tcp.h`.
    pub struct TimestampingStats / TimestampingStatsBuilder = "timestamping-stats", prefix "TCP_NLA_" {
        #[doc(hidden)]
        PAD pad [Unused] = 0,
        /// `TCP_NLA_BUSY`: Microseconds in which there was data to send.
        BUSY busy: u64 = 1,
        /// `TCP_NLA_RWND_LIMITED`: Microseconds in which the window of the receiver was full.
        RWND_LIMITED rwnd_limited: u64 = 2,
        /// `TCP_NLA_SNDBUF_LIMITED`: Microseconds in which the send buffer was full.
        SNDBUF_LIMITED sndbuf_limited: u64 = 3,
        /// `TCP_NLA_DATA_SEGS_OUT`: Segments with data sent, those sent again among them.
        DATA_SEGS_OUT data_segs_out: u64 = 4,
        /// `TCP_NLA_TOTAL_RETRANS`: Segments sent again.
        TOTAL_RETRANS total_retrans: u64 = 5,
        /// `TCP_NLA_PACING_RATE`: Bytes per second.
        PACING_RATE pacing_rate: u64 = 6,
        /// `TCP_NLA_DELIVERY_RATE`: Bytes per second.
        DELIVERY_RATE delivery_rate: u64 = 7,
        /// `TCP_NLA_SND_CWND`: Congestion window, in segments.
        SND_CWND snd_cwnd: u32 = 8,
        /// `TCP_NLA_REORDERING`: How far segments may be out of order before they count as lost.
        REORDERING reordering: u32 = 9,
        /// `TCP_NLA_MIN_RTT`: Microseconds.
        MIN_RTT min_rtt: u32 = 10,
        /// `TCP_NLA_RECUR_RETRANS`: How often in a row the segment that is due has been sent again.
        RECUR_RETRANS recur_retrans: u8 = 11,
        /// `TCP_NLA_DELIVERY_RATE_APP_LMT`: 1 where the delivery rate was limited by a lack of data.
        DELIVERY_RATE_APP_LMT delivery_rate_app_lmt: u8 = 12,
        /// `TCP_NLA_SNDQ_SIZE`: Bytes sent and not acknowledged, or not sent.
        SNDQ_SIZE sndq_size: u32 = 13,
        /// `TCP_NLA_CA_STATE`.
        CA_STATE ca_state: CongestionState = 14,
        /// `TCP_NLA_SND_SSTHRESH`: Threshold of slow start, in segments.
        SND_SSTHRESH snd_ssthresh: u32 = 15,
        /// `TCP_NLA_DELIVERED`: Segments delivered, those out of order too.
        DELIVERED delivered: u32 = 16,
        /// `TCP_NLA_DELIVERED_CE`: Those of them with a mark of congestion.
        DELIVERED_CE delivered_ce: u32 = 17,
        /// `TCP_NLA_BYTES_SENT`: With data, those sent again among them.
        BYTES_SENT bytes_sent: u64 = 18,
        /// `TCP_NLA_BYTES_RETRANS`.
        BYTES_RETRANS bytes_retrans: u64 = 19,
        /// `TCP_NLA_DSACK_DUPS`: Reports of segments that came twice.
        DSACK_DUPS dsack_dups: u32 = 20,
        /// `TCP_NLA_REORD_SEEN`: How often segments were seen to be out of order.
        REORD_SEEN reord_seen: u32 = 21,
        /// `TCP_NLA_SRTT`: Smoothed round trip time, in microseconds.
        SRTT srtt: u32 = 22,
        /// `TCP_NLA_TIMEOUT_REHASH`: How often another path was tried after a timeout.
        TIMEOUT_REHASH timeout_rehash: u16 = 23,
        /// `TCP_NLA_BYTES_NOTSENT`: Bytes that wait to be sent.
        BYTES_NOTSENT bytes_notsent: u32 = 24,
        /// `TCP_NLA_EDT`: When the packet was due, in nanoseconds of the monotonic clock.
        EDT edt: u64 = 25,
        /// `TCP_NLA_TTL`: Time to live, or hop limit, of the packet that acknowledged.
        TTL ttl: u8 = 26,
        /// `TCP_NLA_REHASH`: How often another path was tried, for whatever reason.
        REHASH rehash: u32 = 27,
    }
}

netlink_core::family! {
    /// Sockets of IPv4 and IPv6: TCP, UDP, UDP-Lite, raw and DCCP. Those of SCTP and MPTCP are asked for in the same
    /// way, but their info is another struct.
    pub static INET_DIAG = "inet-diag", netlink_core::schema::Protocol::Raw(4), address families [2, 10];
    do {
        /// Close one socket, as if the other end had reset it. C: `SOCK_DESTROY`.
        SOCK_DESTROY sock_destroy: InetDiagRequest / InetDiagRequestBuilder = 21 [3];
    }
    get {
        /// Get one of the sockets of a protocol, or all that fit. C: `SOCK_DIAG_BY_FAMILY`.
        SOCK_DIAG_BY_FAMILY sock_diag_by_family: InetDiagRequest / InetDiagRequestBuilder = 20 [1, 2, 3] -> InetDiag = 20 [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15, 16, 17, 18, 19, 20, 21, 22];
        /// Get sockets of TCP, by the first version of the request. C: `TCPDIAG_GETSOCK`.
        TCPDIAG_GETSOCK tcpdiag_getsock: InetDiagRequestCompat / InetDiagRequestCompatBuilder = 18 [1] -> InetDiag = 18 [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15, 16, 17, 18, 19, 20, 21, 22];
    }
    dump {
        /// Get one of the sockets of a protocol, or all that fit. C: `SOCK_DIAG_BY_FAMILY`.
        SOCK_DIAG_BY_FAMILY_DUMP sock_diag_by_family_dump: InetDiagRequest / InetDiagRequestBuilder = 20 [1, 2, 3] -> InetDiag = 20 [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15, 16, 17, 18, 19, 20, 21, 22] as "sock-diag-by-family";
        /// Get sockets of TCP, by the first version of the request. C: `TCPDIAG_GETSOCK`.
        TCPDIAG_GETSOCK_DUMP tcpdiag_getsock_dump: InetDiagRequestCompat / InetDiagRequestCompatBuilder = 18 [1] -> InetDiag = 18 [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15, 16, 17, 18, 19, 20, 21, 22] as "tcpdiag-getsock";
        /// Get sockets of DCCP, by the first version of the request. C: `DCCPDIAG_GETSOCK`.
        DCCPDIAG_GETSOCK_DUMP dccpdiag_getsock_dump: InetDiagRequestCompat / InetDiagRequestCompatBuilder = 19 [1] -> InetDiag = 19 [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15, 16, 17, 18, 19, 20, 21, 22] as "dccpdiag-getsock";
    }
    notify {
        /// A socket was closed. C: `SOCK_DIAG_BY_FAMILY`.
        SOCK_DIAG_NTF SockDiag: InetDiag = 20 [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15, 16, 17, 18, 19, 20, 21, 22];
    }
    groups {
        /// Sockets of TCP over IPv4 that are closed. It carries `SOCK_DIAG_BY_FAMILY`. C: `SKNLGRP_INET_TCP_DESTROY`.
        INET_TCP_DESTROY: "inet-tcp-destroy" = 1,
        /// Sockets of UDP over IPv4 that are closed. It carries `SOCK_DIAG_BY_FAMILY`. C: `SKNLGRP_INET_UDP_DESTROY`.
        INET_UDP_DESTROY: "inet-udp-destroy" = 2,
        /// Sockets of TCP over IPv6 that are closed. It carries `SOCK_DIAG_BY_FAMILY`. C: `SKNLGRP_INET6_TCP_DESTROY`.
        INET6_TCP_DESTROY: "inet6-tcp-destroy" = 3,
        /// Sockets of UDP over IPv6 that are closed. It carries `SOCK_DIAG_BY_FAMILY`. C: `SKNLGRP_INET6_UDP_DESTROY`.
        INET6_UDP_DESTROY: "inet6-udp-destroy" = 4,
    }
}
