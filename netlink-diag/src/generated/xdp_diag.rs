//! Sockets of XDP (AF_XDP).
//!
//! Printed by `cargo xtask codegen` from `specs/xdp-diag.yaml`. Not to be edited.

use super::sock_diag::{Meminfo, SocketType};
use netlink_core::common::AddressFamily;

netlink_core::structure! {
    /// What a request begins with. C: `struct xdp_diag_req`, `linux/xdp_diag.h`.
    pub struct XdpDiagReq = "xdp-diag-req", size 20 {
        /// `sdiag_family`: xdp.
        family: AddressFamily as u8 = 0,
        /// `sdiag_protocol`: 0.
        protocol: u8 = 1,
        /// `xdiag_ino`: Not used.
        ino: u32 = 4,
        /// `xdiag_show`: What to tell.
        show: XdpDiagShow = 8,
        /// `xdiag_cookie`: Not used.
        cookie: [u32; 2] = 12,
    }
}

netlink_core::flags! {
    /// What to tell. C: `linux/xdp_diag.h`.
    pub struct XdpDiagShow: u32 = "xdp-diag-show", prefix "XDP_SHOW_" {
        /// `XDP_SHOW_INFO`: Device and user.
        INFO = 1 << 0,
        /// `XDP_SHOW_RING_CFG`: Rings.
        RING_CFG = 1 << 1,
        /// `XDP_SHOW_UMEM`: Memory shared with the program.
        UMEM = 1 << 2,
        /// `XDP_SHOW_MEMINFO`.
        MEMINFO = 1 << 3,
        /// `XDP_SHOW_STATS`.
        STATS = 1 << 4,
    }
}

netlink_core::structure! {
    /// What a message about a socket begins with. C: `struct xdp_diag_msg`, `linux/xdp_diag.h`.
    pub struct XdpDiagMsg = "xdp-diag-msg", size 16, prefix "xdiag_" {
        /// `xdiag_family`: xdp.
        family: AddressFamily as u8 = 0,
        /// `xdiag_type`.
        r#type: SocketType as u8 = 1,
        /// `xdiag_ino`: Number in the file system of sockets, as /proc/PID/fd shows it.
        ino: u32 = 4,
        /// `xdiag_cookie`: The kernel's own number of the socket, lower half first.
        cookie: [u32; 2] = 8,
    }
}

netlink_core::structure! {
    /// What a socket is bound to. C: `struct xdp_diag_info`, `linux/xdp_diag.h`.
    pub struct XdpDiagInfo = "xdp-diag-info", size 8 {
        /// `ifindex`.
        ifindex: u32 = 0,
        /// `queue_id`.
        queue_id: u32 = 4,
    }
}

netlink_core::structure! {
    /// A ring. C: `struct xdp_diag_ring`, `linux/xdp_diag.h`.
    pub struct XdpDiagRing = "xdp-diag-ring", size 4 {
        /// `entries`: How many descriptors.
        entries: u32 = 0,
    }
}

netlink_core::structure! {
    /// Memory shared with the program. C: `struct xdp_diag_umem`, `linux/xdp_diag.h`.
    pub struct XdpDiagUmem = "xdp-diag-umem", size 40 {
        /// `size`: Bytes.
        size: u64 = 0,
        /// `id`.
        id: u32 = 8,
        /// `num_pages`.
        num_pages: u32 = 12,
        /// `chunk_size`: Bytes of a chunk, which holds a packet.
        chunk_size: u32 = 16,
        /// `headroom`: Bytes left free before each packet.
        headroom: u32 = 20,
        /// `ifindex`.
        ifindex: u32 = 24,
        /// `queue_id`.
        queue_id: u32 = 28,
        /// `flags`.
        flags: XdpDiagUmemFlags = 32,
        /// `refs`: How many sockets share it.
        refs: u32 = 36,
    }
}

netlink_core::flags! {
    /// How memory is used. C: `linux/xdp_diag.h`.
    pub struct XdpDiagUmemFlags: u32 = "xdp-diag-umem-flags", prefix "XDP_DU_F_" {
        /// `XDP_DU_F_ZEROCOPY`: The device uses it itself.
        ZEROCOPY = 1 << 0,
    }
}

netlink_core::structure! {
    /// Counters of a socket. C: `struct xdp_diag_stats`, `linux/xdp_diag.h`.
    pub struct XdpDiagStats = "xdp-diag-stats", size 48 {
        /// `n_rx_dropped`: Dropped for other reasons than those below.
        n_rx_dropped: u64 = 0 [volatile],
        /// `n_rx_invalid`: Descriptors that were invalid.
        n_rx_invalid: u64 = 8 [volatile],
        /// `n_rx_full`: Dropped as the ring was full.
        n_rx_full: u64 = 16 [volatile],
        /// `n_fill_ring_empty`: Found no buffer.
        n_fill_ring_empty: u64 = 24 [volatile],
        /// `n_tx_invalid`: Descriptors that were invalid.
        n_tx_invalid: u64 = 32 [volatile],
        /// `n_tx_ring_empty`: Found nothing to send.
        n_tx_ring_empty: u64 = 40 [volatile],
    }
}

netlink_core::attributes! {
    /// Which sockets to tell of, and what.
    pub struct XdpDiagRequest / XdpDiagRequestBuilder = "xdp-diag-request", header XdpDiagReq {
    }
}

netlink_core::attributes! {
    /// A socket of XDP. C: `XDP_DIAG_*`, `linux/xdp_diag.h`.
    pub struct XdpDiag / XdpDiagBuilder = "xdp-diag", prefix "XDP_DIAG_", header XdpDiagMsg {
        /// `XDP_DIAG_INFO`: What it is bound to.
        INFO info: XdpDiagInfo = 1,
        /// `XDP_DIAG_UID`: User that made it.
        UID uid: u32 = 2,
        /// `XDP_DIAG_RX_RING`.
        RX_RING rx_ring: XdpDiagRing = 3,
        /// `XDP_DIAG_TX_RING`.
        TX_RING tx_ring: XdpDiagRing = 4,
        /// `XDP_DIAG_UMEM`: Memory shared with the program.
        UMEM umem: XdpDiagUmem = 5,
        /// `XDP_DIAG_UMEM_FILL_RING`: Buffers for the kernel.
        UMEM_FILL_RING umem_fill_ring: XdpDiagRing = 6,
        /// `XDP_DIAG_UMEM_COMPLETION_RING`: Buffers that were sent.
        UMEM_COMPLETION_RING umem_completion_ring: XdpDiagRing = 7,
        /// `XDP_DIAG_MEMINFO`.
        MEMINFO meminfo: Meminfo = 8 [volatile],
        /// `XDP_DIAG_STATS`: Counters.
        STATS stats: XdpDiagStats = 9 [volatile],
    }
}

netlink_core::family! {
    /// Sockets of XDP (AF_XDP).
    pub static XDP_DIAG = "xdp-diag", netlink_core::schema::Protocol::Raw(4), address families [44];
    get {
        /// Get one of the sockets of XDP, or all that fit. C: `SOCK_DIAG_BY_FAMILY`.
        SOCK_DIAG_BY_FAMILY sock_diag_by_family: XdpDiagRequest / XdpDiagRequestBuilder = 20 [] -> XdpDiag = 20 [1, 2, 3, 4, 5, 6, 7, 8, 9];
    }
    dump {
        /// Get one of the sockets of XDP, or all that fit. C: `SOCK_DIAG_BY_FAMILY`.
        SOCK_DIAG_BY_FAMILY_DUMP sock_diag_by_family_dump: XdpDiagRequest / XdpDiagRequestBuilder = 20 [] -> XdpDiag = 20 [1, 2, 3, 4, 5, 6, 7, 8, 9] as "sock-diag-by-family";
    }
}
