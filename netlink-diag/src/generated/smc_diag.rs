//! Sockets of SMC, which do what TCP does by shared memory.
//!
//! Printed by `cargo xtask codegen` from `specs/smc-diag.yaml`. Not to be edited.

use super::inet_diag::InetDiagSockid;
use super::sock_diag::Shutdown;
use netlink_core::Chars;
use netlink_core::common::AddressFamily;

netlink_core::structure! {
    /// What a request begins with. C: `struct smc_diag_req`, `linux/smc_diag.h`.
    pub struct SmcDiagReq = "smc-diag-req", size 52, prefix "diag_" {
        /// `diag_family`: smc.
        family: AddressFamily as u8 = 0,
        /// `diag_ext`: What to tell.
        ext: SmcDiagExtensions = 3,
        /// `id`: Not used.
        id: InetDiagSockid = 4,
    }
}

netlink_core::flags! {
    /// What to tell. Bit n is attribute n + 1.
    pub struct SmcDiagExtensions: u8 = "smc-diag-extensions" {
        /// Has no name in C.
        CONNINFO = 1 << 0,
        /// Has no name in C.
        LGRINFO = 1 << 1,
        /// Has no name in C.
        SHUTDOWN = 1 << 2,
        /// Has no name in C.
        DMBINFO = 1 << 3,
        /// Has no name in C.
        FALLBACK = 1 << 4,
    }
}

netlink_core::structure! {
    /// What a message about a socket begins with. C: `struct smc_diag_msg`, `linux/smc_diag.h`.
    pub struct SmcDiagMsg = "smc-diag-msg", size 64, prefix "diag_" {
        /// `diag_family`: That of the addresses.
        family: AddressFamily as u8 = 0,
        /// `diag_state`.
        state: SmcState = 1,
        /// `diag_mode`.
        mode: SmcDiagMode = 2,
        /// `diag_shutdown`.
        shutdown: Shutdown = 3,
        /// `id`.
        id: InetDiagSockid = 4,
        /// `diag_uid`: User that made it.
        uid: u32 = 52,
        /// `diag_inode`: Number in the file system of sockets, as /proc/PID/fd shows it.
        inode: u64 = 56,
    }
}

netlink_core::enumeration! {
    /// State of a socket of SMC. C: `enum smc_state`, `net/smc/smc.h`.
    pub struct SmcState: u8 = "smc-state", prefix "SMC_" {
        /// `SMC_ACTIVE`.
        ACTIVE = 1,
        /// `SMC_INIT`.
        INIT = 2,
        /// `SMC_CLOSED`.
        CLOSED = 7,
        /// `SMC_LISTEN`.
        LISTEN = 10,
        /// `SMC_PEERCLOSEWAIT1`.
        PEERCLOSEWAIT1 = 20,
        /// `SMC_PEERCLOSEWAIT2`.
        PEERCLOSEWAIT2 = 21,
        /// `SMC_APPCLOSEWAIT1`.
        APPCLOSEWAIT1 = 22,
        /// `SMC_APPCLOSEWAIT2`.
        APPCLOSEWAIT2 = 23,
        /// `SMC_APPFINCLOSEWAIT`.
        APPFINCLOSEWAIT = 24,
        /// `SMC_PEERFINCLOSEWAIT`.
        PEERFINCLOSEWAIT = 25,
        /// `SMC_PEERABORTWAIT`.
        PEERABORTWAIT = 26,
        /// `SMC_PROCESSABORT`.
        PROCESSABORT = 27,
    }
}

netlink_core::enumeration! {
    /// How data is transported. C: `linux/smc_diag.h`.
    pub struct SmcDiagMode: u8 = "smc-diag-mode", prefix "SMC_DIAG_MODE_" {
        /// `SMC_DIAG_MODE_SMCR`: By RDMA.
        SMCR = 0,
        /// `SMC_DIAG_MODE_FALLBACK_TCP`: By TCP.
        FALLBACK_TCP = 1,
        /// `SMC_DIAG_MODE_SMCD`: By direct memory access.
        SMCD = 2,
    }
}

netlink_core::structure! {
    /// A place in a ring buffer. C: `struct smc_diag_cursor`, `linux/smc_diag.h`.
    pub struct SmcDiagCursor = "smc-diag-cursor", size 8 {
        /// `reserved`.
        reserved: u16 = 0,
        /// `wrap`: How often it has begun again.
        wrap: u16 = 2 [volatile],
        /// `count`: Bytes from the beginning.
        count: u32 = 4 [volatile],
    }
}

netlink_core::structure! {
    /// Buffers of a connection. C: `struct smc_diag_conninfo`, `linux/smc_diag.h`.
    pub struct SmcDiagConninfo = "smc-diag-conninfo", size 76 {
        /// `token`: Number of the connection.
        token: u32 = 0,
        /// `sndbuf_size`: Bytes.
        sndbuf_size: u32 = 4,
        /// `rmbe_size`: Size of this end's receive buffer, in bytes.
        rmbe_size: u32 = 8,
        /// `peer_rmbe_size`: Size of the other end's receive buffer, in bytes.
        peer_rmbe_size: u32 = 12,
        /// `rx_prod`: Where the other end has written to.
        rx_prod: SmcDiagCursor = 16,
        /// `rx_cons`: Where this end has read to.
        rx_cons: SmcDiagCursor = 24,
        /// `tx_prod`: Where this end has written to.
        tx_prod: SmcDiagCursor = 32,
        /// `tx_cons`: Where the other end has read to.
        tx_cons: SmcDiagCursor = 40,
        /// `rx_prod_flags`.
        rx_prod_flags: u8 = 48,
        /// `rx_conn_state_flags`.
        rx_conn_state_flags: u8 = 49,
        /// `tx_prod_flags`.
        tx_prod_flags: u8 = 50,
        /// `tx_conn_state_flags`.
        tx_conn_state_flags: u8 = 51,
        /// `tx_prep`: Prepared to be sent up to here.
        tx_prep: SmcDiagCursor = 52,
        /// `tx_sent`: Sent up to here.
        tx_sent: SmcDiagCursor = 60,
        /// `tx_fin`: Known to have arrived up to here.
        tx_fin: SmcDiagCursor = 68,
    }
}

netlink_core::structure! {
    /// A link by RDMA. C: `struct smc_diag_linkinfo`, `linux/smc_diag.h`.
    pub struct SmcDiagLinkinfo = "smc-diag-linkinfo", size 146 {
        /// `link_id`.
        link_id: u8 = 0,
        /// `ibname`: The RDMA device.
        ibname: Chars<64> = 1,
        /// `ibport`: Port of the device.
        ibport: u8 = 65,
        /// `gid`: Address of this end.
        gid: Chars<40> = 66,
        /// `peer_gid`: Address of the other end.
        peer_gid: Chars<40> = 106,
    }
}

netlink_core::structure! {
    /// A group of links. C: `struct smc_diag_lgrinfo`, `linux/smc_diag.h`.
    pub struct SmcDiagLgrinfo = "smc-diag-lgrinfo", size 147 {
        /// `lnk`.
        lnk: [SmcDiagLinkinfo; 1] = 0,
        /// `role`: 0 is the client, 1 the server.
        role: u8 = 146,
    }
}

netlink_core::structure! {
    /// Why TCP is used. C: `struct smc_diag_fallback`, `linux/smc_diag.h`.
    pub struct SmcDiagFallback = "smc-diag-fallback", size 8 {
        /// `reason`: Reason of this end.
        reason: u32 = 0,
        /// `peer_diagnosis`: Reason that the other end gave.
        peer_diagnosis: u32 = 4,
    }
}

netlink_core::structure! {
    /// Buffers of direct memory access. C: `struct smcd_diag_dmbinfo`, `linux/smc_diag.h`.
    pub struct SmcdDiagDmbinfo = "smcd-diag-dmbinfo", size 56 {
        /// `linkid`.
        linkid: u32 = 0,
        /// `peer_gid`.
        peer_gid: u64 = 8,
        /// `my_gid`.
        my_gid: u64 = 16,
        /// `token`: Of this end's buffer.
        token: u64 = 24,
        /// `peer_token`: Of the other end's buffer.
        peer_token: u64 = 32,
        /// `peer_gid_ext`: The rest of an identifier of 128 bits.
        peer_gid_ext: u64 = 40,
        /// `my_gid_ext`: The rest of an identifier of 128 bits.
        my_gid_ext: u64 = 48,
    }
}

netlink_core::attributes! {
    /// Which sockets to tell of, and what.
    pub struct SmcDiagRequest / SmcDiagRequestBuilder = "smc-diag-request", header SmcDiagReq {
    }
}

netlink_core::attributes! {
    /// A socket of SMC. C: `SMC_DIAG_*`, `linux/smc_diag.h`.
    pub struct SmcDiag / SmcDiagBuilder = "smc-diag", prefix "SMC_DIAG_", header SmcDiagMsg {
        /// `SMC_DIAG_CONNINFO`: Buffers.
        CONNINFO conninfo: SmcDiagConninfo = 1 [volatile],
        /// `SMC_DIAG_LGRINFO`: The group of links (RDMA).
        LGRINFO lgrinfo: SmcDiagLgrinfo = 2,
        /// `SMC_DIAG_SHUTDOWN`: Directions in which it was shut down.
        SHUTDOWN shutdown: Shutdown = 3,
        /// `SMC_DIAG_DMBINFO`: Buffers of direct memory access.
        DMBINFO dmbinfo: SmcdDiagDmbinfo = 4,
        /// `SMC_DIAG_FALLBACK`: Why TCP is used.
        FALLBACK fallback: SmcDiagFallback = 5,
    }
}

netlink_core::family! {
    /// Sockets of SMC, which do what TCP does by shared memory.
    pub static SMC_DIAG = "smc-diag", netlink_core::schema::Protocol::Raw(4), address families [43];
    get {
        /// Get one of the sockets of SMC, or all that fit. C: `SOCK_DIAG_BY_FAMILY`.
        SOCK_DIAG_BY_FAMILY sock_diag_by_family: SmcDiagRequest / SmcDiagRequestBuilder = 20 [] -> SmcDiag = 20 [1, 2, 3, 4, 5];
    }
    dump {
        /// Get one of the sockets of SMC, or all that fit. C: `SOCK_DIAG_BY_FAMILY`.
        SOCK_DIAG_BY_FAMILY_DUMP sock_diag_by_family_dump: SmcDiagRequest / SmcDiagRequestBuilder = 20 [] -> SmcDiag = 20 [1, 2, 3, 4, 5] as "sock-diag-by-family";
    }
}
