//! GTP, the tunnels of mobile networks: the packet data contexts of subscribers (`gtp-tunnel`).
//!
//! Printed by `cargo xtask codegen` from `specs/gtp.yaml`. Not to be edited.

use core::net::{Ipv4Addr, Ipv6Addr};

use netlink_core::common::AddressFamily;
use netlink_core::{As, Unused};

netlink_core::enumeration! {
    /// Which GTP. C: `enum gtp_version`, `linux/gtp.h`.
    pub struct GtpVersion: u32 = "gtp-version", prefix "GTP_" {
        /// `GTP_V0`: GSM 09.60.
        V0 = 0,
        /// `GTP_V1`: 3GPP TS 29.281.
        V1 = 1,
    }
}

netlink_core::attributes! {
    /// A context. C: `GTPA_*`, `linux/gtp.h`.
    pub struct Gtp / GtpBuilder = "gtp", prefix "GTPA_" {
        /// `GTPA_LINK`: The GTP interface.
        LINK link: u32 = 1,
        /// `GTPA_VERSION`.
        VERSION version: GtpVersion = 2,
        /// `GTPA_TID`: Number of the tunnel, of version 0.
        TID tid: u64 = 3,
        /// `GTPA_PEER_ADDRESS`: The node at the other end.
        PEER_ADDRESS peer_address: Ipv4Addr = 4,
        /// `GTPA_MS_ADDRESS`: The subscriber.
        MS_ADDRESS ms_address: Ipv4Addr = 5,
        /// `GTPA_FLOW`: Label of the flow, of version 0.
        FLOW flow: u16 = 6,
        /// `GTPA_NET_NS_FD`: File descriptor of the network namespace of the interface.
        NET_NS_FD net_ns_fd: u32 = 7,
        /// `GTPA_I_TEI`: Number of the tunnel for incoming packets, of version 1.
        I_TEI i_tei: u32 = 8,
        /// `GTPA_O_TEI`: Number of the tunnel for outgoing packets, of version 1.
        O_TEI o_tei: u32 = 9,
        #[doc(hidden)]
        PAD pad [Unused] = 10,
        /// `GTPA_PEER_ADDR6`: The node at the other end.
        PEER_ADDR6 peer_addr6: Ipv6Addr = 11,
        /// `GTPA_MS_ADDR6`: The subscriber's prefix.
        MS_ADDR6 ms_addr6: Ipv6Addr = 12,
        /// `GTPA_FAMILY`.
        FAMILY family: As<u8, AddressFamily> = 13,
    }
}

netlink_core::family! {
    /// GTP, the tunnels of mobile networks: the packet data contexts of subscribers (`gtp-tunnel`).
    pub static GTP = "gtp", netlink_core::schema::Protocol::Generic { name: "gtp", version: 0 }, replies as family true;
    do {
        /// Adds or changes a context. C: `GTP_CMD_NEWPDP`.
        NEWPDP newpdp: Gtp / GtpBuilder = 0 [1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13];
        /// Removes a context. C: `GTP_CMD_DELPDP`.
        DELPDP delpdp: Gtp / GtpBuilder = 1 [1, 2, 3, 5, 7, 8, 12, 13];
        /// Sends an echo request to a peer. C: `GTP_CMD_ECHOREQ`.
        ECHOREQ echoreq: Gtp / GtpBuilder = 3 [1, 2, 4, 5, 7];
    }
    get {
        /// One context, or all of them. C: `GTP_CMD_GETPDP`.
        GETPDP getpdp: Gtp / GtpBuilder = 2 [1, 2, 3, 5, 7, 8, 12, 13] -> Gtp = 2 [1, 2, 3, 4, 5, 6, 8, 9, 11, 12, 13];
    }
    dump {
        /// One context, or all of them. C: `GTP_CMD_GETPDP`.
        GETPDP_DUMP getpdp_dump: Gtp / GtpBuilder = 2 [] -> Gtp = 2 [1, 2, 3, 4, 5, 6, 8, 9, 11, 12, 13] as "getpdp";
    }
    notify {
        /// A context was added or changed. C: `GTP_CMD_NEWPDP`.
        NEWPDP_NTF Newpdp: Gtp = 0 [1, 2, 3, 4, 5, 6, 8, 9, 11, 12, 13];
        /// A context is removed. C: `GTP_CMD_DELPDP`.
        DELPDP_NTF Delpdp: Gtp = 1 [1, 2, 3, 4, 5, 6, 8, 9, 11, 12, 13];
        /// A peer has answered an echo request. C: `GTP_CMD_ECHOREQ`.
        ECHOREQ_NTF Echoreq: Gtp = 3 [2, 4, 5];
    }
    groups {
        /// Contexts as they come and go, and answers to echo requests. It carries `GTP_CMD_NEWPDP`, `GTP_CMD_DELPDP`,
        /// `GTP_CMD_ECHOREQ`.
        GTP: "gtp",
    }
}
