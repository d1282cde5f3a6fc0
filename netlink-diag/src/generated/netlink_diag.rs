//! Sockets of netlink.
//!
//! Printed by `cargo xtask codegen` from `specs/netlink-diag.yaml`. Not to be edited.

use super::sock_diag::{Meminfo, SocketType};
use netlink_core::List;
use netlink_core::common::{AddressFamily, NetlinkProtocol};

netlink_core::structure! {
    /// What a request begins with. C: `struct netlink_diag_req`, `linux/netlink_diag.h`.
    pub struct NetlinkDiagReq = "netlink-diag-req", size 20 {
        /// `sdiag_family`: netlink.
        family: AddressFamily as u8 = 0,
        /// `sdiag_protocol`: 255 is all (NDIAG_PROTO_ALL).
        protocol: NetlinkProtocol = 1,
        /// `ndiag_ino`: Not used.
        ino: u32 = 4,
        /// `ndiag_show`: What to tell.
        show: NetlinkDiagShow = 8,
        /// `ndiag_cookie`: Not used.
        cookie: [u32; 2] = 12,
    }
}

netlink_core::flags! {
    /// What to tell. C: `linux/netlink_diag.h`.
    pub struct NetlinkDiagShow: u32 = "netlink-diag-show", prefix "NDIAG_SHOW_" {
        /// `NDIAG_SHOW_MEMINFO`.
        MEMINFO = 1 << 0,
        /// `NDIAG_SHOW_GROUPS`.
        GROUPS = 1 << 1,
        /// `NDIAG_SHOW_RING_CFG`: Rings, which are gone since 4.6.
        RING_CFG = 1 << 2,
        /// `NDIAG_SHOW_FLAGS`.
        FLAGS = 1 << 3,
    }
}

netlink_core::structure! {
    /// What a message about a socket begins with. C: `struct netlink_diag_msg`, `linux/netlink_diag.h`.
    pub struct NetlinkDiagMsg = "netlink-diag-msg", size 28, prefix "ndiag_" {
        /// `ndiag_family`: netlink.
        family: AddressFamily as u8 = 0,
        /// `ndiag_type`.
        r#type: SocketType as u8 = 1,
        /// `ndiag_protocol`.
        protocol: NetlinkProtocol = 2,
        /// `ndiag_state`: 0, or 1 where it has a peer.
        state: u8 = 3,
        /// `ndiag_portid`: Its address.
        portid: u32 = 4,
        /// `ndiag_dst_portid`: Address of its peer.
        dst_portid: u32 = 8,
        /// `ndiag_dst_group`: Group of its peer.
        dst_group: u32 = 12,
        /// `ndiag_ino`: Number in the file system of sockets, as /proc/PID/fd shows it.
        ino: u32 = 16,
        /// `ndiag_cookie`: The kernel's own number of the socket, lower half first.
        cookie: [u32; 2] = 20,
    }
}

netlink_core::structure! {
    /// A ring of buffers shared with the program. C: `struct netlink_diag_ring`, `linux/netlink_diag.h`.
    pub struct NetlinkDiagRing = "netlink-diag-ring", size 16, prefix "ndr_" {
        /// `ndr_block_size`.
        block_size: u32 = 0,
        /// `ndr_block_nr`.
        block_nr: u32 = 4,
        /// `ndr_frame_size`.
        frame_size: u32 = 8,
        /// `ndr_frame_nr`.
        frame_nr: u32 = 12,
    }
}

netlink_core::flags! {
    /// State and options of a socket. C: `linux/netlink_diag.h`.
    pub struct NetlinkDiagFlags: u32 = "netlink-diag-flags", prefix "NDIAG_FLAG_" {
        /// `NDIAG_FLAG_CB_RUNNING`: A dump is under way.
        CB_RUNNING = 1 << 0,
        /// `NDIAG_FLAG_PKTINFO`: NETLINK_PKTINFO
        PKTINFO = 1 << 1,
        /// `NDIAG_FLAG_BROADCAST_ERROR`: NETLINK_BROADCAST_ERROR
        BROADCAST_ERROR = 1 << 2,
        /// `NDIAG_FLAG_NO_ENOBUFS`: NETLINK_NO_ENOBUFS
        NO_ENOBUFS = 1 << 3,
        /// `NDIAG_FLAG_LISTEN_ALL_NSID`: NETLINK_LISTEN_ALL_NSID
        LISTEN_ALL_NSID = 1 << 4,
        /// `NDIAG_FLAG_CAP_ACK`: NETLINK_CAP_ACK
        CAP_ACK = 1 << 5,
    }
}

netlink_core::attributes! {
    /// Which sockets to tell of, and what.
    pub struct NetlinkDiagRequest / NetlinkDiagRequestBuilder = "netlink-diag-request", header NetlinkDiagReq {
    }
}

netlink_core::attributes! {
    /// A socket of netlink. C: `NETLINK_DIAG_*`, `linux/netlink_diag.h`.
    pub struct NetlinkDiag / NetlinkDiagBuilder = "netlink-diag", prefix "NETLINK_DIAG_", header NetlinkDiagMsg {
        /// `NETLINK_DIAG_MEMINFO`: Memory.
        MEMINFO meminfo: Meminfo = 0 [volatile],
        /// `NETLINK_DIAG_GROUPS`: Groups it has joined, a bit for each but the first, which is number 1. On 64-bit
        /// big-endian machines the words of a pair are swapped.
        GROUPS groups: List<u32> = 1,
        /// `NETLINK_DIAG_RX_RING`: Gone since 4.6.
        RX_RING rx_ring: NetlinkDiagRing = 2,
        /// `NETLINK_DIAG_TX_RING`: Gone since 4.6.
        TX_RING tx_ring: NetlinkDiagRing = 3,
        /// `NETLINK_DIAG_FLAGS`.
        FLAGS flags: NetlinkDiagFlags = 4,
    }
}

netlink_core::family! {
    /// Sockets of netlink.
    pub static NETLINK_DIAG = "netlink-diag", netlink_core::schema::Protocol::Raw(4), address families [16];
    get {
        /// Get one of the sockets of netlink, or all that fit. C: `SOCK_DIAG_BY_FAMILY`.
        SOCK_DIAG_BY_FAMILY sock_diag_by_family: NetlinkDiagRequest / NetlinkDiagRequestBuilder = 20 [] -> NetlinkDiag = 20 [0, 1, 2, 3, 4];
    }
    dump {
        /// Get one of the sockets of netlink, or all that fit. C: `SOCK_DIAG_BY_FAMILY`.
        SOCK_DIAG_BY_FAMILY_DUMP sock_diag_by_family_dump: NetlinkDiagRequest / NetlinkDiagRequestBuilder = 20 [] -> NetlinkDiag = 20 [0, 1, 2, 3, 4] as "sock-diag-by-family";
    }
}
