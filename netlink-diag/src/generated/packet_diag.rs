//! Packet sockets.
//!
//! Printed by `cargo xtask codegen` from `specs/packet-diag.yaml`. Not to be edited.

use super::sock_diag::{Meminfo, SockFilter, SocketType};
use netlink_core::common::{AddressFamily, Ethertype};
use netlink_core::{List, Opaque};

netlink_core::structure! {
    /// What a request begins with. C: `struct packet_diag_req`, `linux/packet_diag.h`.
    pub struct PacketDiagReq = "packet-diag-req", size 20 {
        /// `sdiag_family`: packet.
        family: AddressFamily as u8 = 0,
        /// `sdiag_protocol`: 0.
        protocol: u8 = 1,
        /// `pdiag_ino`: Not used.
        ino: u32 = 4,
        /// `pdiag_show`: What to tell.
        show: PacketDiagShow = 8,
        /// `pdiag_cookie`: Not used.
        cookie: [u32; 2] = 12,
    }
}

netlink_core::flags! {
    /// What to tell. C: `linux/packet_diag.h`.
    pub struct PacketDiagShow: u32 = "packet-diag-show", prefix "PACKET_SHOW_" {
        /// `PACKET_SHOW_INFO`.
        INFO = 1 << 0,
        /// `PACKET_SHOW_MCLIST`: Addresses that it listens for.
        MCLIST = 1 << 1,
        /// `PACKET_SHOW_RING_CFG`: Rings.
        RING_CFG = 1 << 2,
        /// `PACKET_SHOW_FANOUT`.
        FANOUT = 1 << 3,
        /// `PACKET_SHOW_MEMINFO`.
        MEMINFO = 1 << 4,
        /// `PACKET_SHOW_FILTER`.
        FILTER = 1 << 5,
    }
}

netlink_core::structure! {
    /// What a message about a socket begins with. C: `struct packet_diag_msg`, `linux/packet_diag.h`.
    pub struct PacketDiagMsg = "packet-diag-msg", size 16, prefix "pdiag_" {
        /// `pdiag_family`: packet.
        family: AddressFamily as u8 = 0,
        /// `pdiag_type`.
        r#type: SocketType as u8 = 1,
        /// `pdiag_num`: Protocol it receives; 3 is all.
        num: Ethertype = 2,
        /// `pdiag_ino`: Number in the file system of sockets, as /proc/PID/fd shows it.
        ino: u32 = 4,
        /// `pdiag_cookie`: The kernel's own number of the socket, lower half first.
        cookie: [u32; 2] = 8,
    }
}

netlink_core::structure! {
    /// Settings of a socket. C: `struct packet_diag_info`, `linux/packet_diag.h`.
    pub struct PacketDiagInfo = "packet-diag-info", size 24, prefix "pdi_" {
        /// `pdi_index`: Index of the device it is bound to; 0 is all.
        index: u32 = 0,
        /// `pdi_version`: Version of the headers in rings.
        version: PacketVersion = 4,
        /// `pdi_reserve`: Bytes left free before each packet in a ring (PACKET_RESERVE).
        reserve: u32 = 8,
        /// `pdi_copy_thresh`: Bytes above which packets are copied to the socket as well (PACKET_COPY_THRESH).
        copy_thresh: u32 = 12,
        /// `pdi_tstamp`: Kind of timestamps (PACKET_TIMESTAMP).
        tstamp: u32 = 16,
        /// `pdi_flags`.
        flags: PacketDiagFlags = 20,
    }
}

netlink_core::enumeration! {
    /// Version of the headers in rings. C: `enum tpacket_versions`, `linux/if_packet.h`.
    pub struct PacketVersion: u32 = "packet-version", prefix "TPACKET_" {
        /// `TPACKET_V1`.
        V1 = 0,
        /// `TPACKET_V2`.
        V2 = 1,
        /// `TPACKET_V3`.
        V3 = 2,
    }
}

netlink_core::flags! {
    /// Settings of a socket that are on or off. C: `linux/packet_diag.h`.
    pub struct PacketDiagFlags: u32 = "packet-diag-flags", prefix "PDI_" {
        /// `PDI_RUNNING`: It receives.
        RUNNING = 1 << 0,
        /// `PDI_AUXDATA`: PACKET_AUXDATA
        AUXDATA = 1 << 1,
        /// `PDI_ORIGDEV`: PACKET_ORIGDEV
        ORIGDEV = 1 << 2,
        /// `PDI_VNETHDR`: PACKET_VNET_HDR
        VNETHDR = 1 << 3,
        /// `PDI_LOSS`: PACKET_LOSS
        LOSS = 1 << 4,
    }
}

netlink_core::structure! {
    /// Addresses that a socket listens for on a device. C: `struct packet_diag_mclist`, `linux/packet_diag.h`.
    pub struct PacketDiagMclist = "packet-diag-mclist", size 44, prefix "pdmc_" {
        /// `pdmc_index`: Index of the device.
        index: u32 = 0,
        /// `pdmc_count`: How often it has asked.
        count: u32 = 4,
        /// `pdmc_type`.
        r#type: PacketMembership = 8,
        /// `pdmc_alen`: Bytes of the address in use.
        alen: u16 = 10,
        /// `pdmc_addr`: A hardware address.
        addr: Opaque<32> = 12,
    }
}

netlink_core::enumeration! {
    /// What a socket listens for besides what is for this host. C: `linux/if_packet.h`.
    pub struct PacketMembership: u16 = "packet-membership", prefix "PACKET_MR_" {
        /// `PACKET_MR_MULTICAST`: One address.
        MULTICAST = 0,
        /// `PACKET_MR_PROMISC`: Everything.
        PROMISC = 1,
        /// `PACKET_MR_ALLMULTI`: All of multicast.
        ALLMULTI = 2,
        /// `PACKET_MR_UNICAST`: One address.
        UNICAST = 3,
    }
}

netlink_core::structure! {
    /// A ring of buffers shared with the program. C: `struct packet_diag_ring`, `linux/packet_diag.h`.
    pub struct PacketDiagRing = "packet-diag-ring", size 28, prefix "pdr_" {
        /// `pdr_block_size`: Bytes.
        block_size: u32 = 0,
        /// `pdr_block_nr`: How many blocks.
        block_nr: u32 = 4,
        /// `pdr_frame_size`: Bytes.
        frame_size: u32 = 8,
        /// `pdr_frame_nr`: How many frames.
        frame_nr: u32 = 12,
        /// `pdr_retire_tmo`: Milliseconds after which a block that is not full is handed over (version 3).
        retire_tmo: u32 = 16,
        /// `pdr_sizeof_priv`: Bytes for the program in each block (version 3).
        sizeof_priv: u32 = 20,
        /// `pdr_features`: What was asked for (version 3); bit 0 is to fill in the hash of each packet.
        features: u32 = 24,
    }
}

netlink_core::attributes! {
    /// Which sockets to tell of, and what.
    pub struct PacketDiagRequest / PacketDiagRequestBuilder = "packet-diag-request", header PacketDiagReq {
    }
}

netlink_core::attributes! {
    /// A packet socket. C: `PACKET_DIAG_*`, `linux/packet_diag.h`.
    pub struct PacketDiag / PacketDiagBuilder = "packet-diag", prefix "PACKET_DIAG_", header PacketDiagMsg {
        /// `PACKET_DIAG_INFO`.
        INFO info: PacketDiagInfo = 0,
        /// `PACKET_DIAG_MCLIST`: Addresses that it listens for.
        MCLIST mclist: List<PacketDiagMclist> = 1,
        /// `PACKET_DIAG_RX_RING`.
        RX_RING rx_ring: PacketDiagRing = 2,
        /// `PACKET_DIAG_TX_RING`.
        TX_RING tx_ring: PacketDiagRing = 3,
        /// `PACKET_DIAG_FANOUT`: The group it shares packets with: 16 bits of number, then 16 of kind and flags
        /// (PACKET_FANOUT).
        FANOUT fanout: u32 = 4,
        /// `PACKET_DIAG_UID`: User that made it.
        UID uid: u32 = 5,
        /// `PACKET_DIAG_MEMINFO`: Memory.
        MEMINFO meminfo: Meminfo = 6 [volatile],
        /// `PACKET_DIAG_FILTER`: Its filter; with CAP_NET_ADMIN alone.
        FILTER filter: List<SockFilter> = 7,
    }
}

netlink_core::family! {
    /// Packet sockets.
    pub static PACKET_DIAG = "packet-diag", netlink_core::schema::Protocol::Raw(4), address families [17];
    get {
        /// Get one of packet sockets, or all that fit. C: `SOCK_DIAG_BY_FAMILY`.
        SOCK_DIAG_BY_FAMILY sock_diag_by_family: PacketDiagRequest / PacketDiagRequestBuilder = 20 [] -> PacketDiag = 20 [0, 1, 2, 3, 4, 5, 6, 7];
    }
    dump {
        /// Get one of packet sockets, or all that fit. C: `SOCK_DIAG_BY_FAMILY`.
        SOCK_DIAG_BY_FAMILY_DUMP sock_diag_by_family_dump: PacketDiagRequest / PacketDiagRequestBuilder = 20 [] -> PacketDiag = 20 [0, 1, 2, 3, 4, 5, 6, 7] as "sock-diag-by-family";
    }
}
