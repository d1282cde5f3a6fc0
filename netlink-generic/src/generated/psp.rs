//! PSP, encryption of TCP connections by network devices.
//!
//! Printed by `cargo xtask codegen` from `specs/psp.yaml`. Not to be edited.

use netlink_core::{Flag, Multi, Nest, Uint};

netlink_core::enumeration! {
    /// Versions of the protocol, with the algorithm. C: `enum psp_version`, `linux/psp.h`.
    pub struct Version: u32 = "version", prefix "PSP_VERSION_" {
        /// `PSP_VERSION_HDR0_AES_GCM_128`.
        HDR0_AES_GCM_128 = 0,
        /// `PSP_VERSION_HDR0_AES_GCM_256`.
        HDR0_AES_GCM_256 = 1,
        /// `PSP_VERSION_HDR0_AES_GMAC_128`.
        HDR0_AES_GMAC_128 = 2,
        /// `PSP_VERSION_HDR0_AES_GMAC_256`.
        HDR0_AES_GMAC_256 = 3,
    }
}

netlink_core::flags! {
    /// A set of them.
    pub struct VersionMask: u32 = "version-mask", prefix "PSP_VERSION_" {
        /// Has no name in C.
        HDR0_AES_GCM_128 = 1 << 0,
        /// Has no name in C.
        HDR0_AES_GCM_256 = 1 << 1,
        /// Has no name in C.
        HDR0_AES_GMAC_128 = 1 << 2,
        /// Has no name in C.
        HDR0_AES_GMAC_256 = 1 << 3,
    }
}

netlink_core::attributes! {
    /// An interface that uses a device of another network namespace. C: `PSP_A_ASSOC_DEV_INFO_*`, `linux/psp.h`.
    pub struct AssocDevInfo / AssocDevInfoBuilder = "assoc-dev-info", prefix "PSP_A_ASSOC_DEV_INFO_" {
        /// `PSP_A_ASSOC_DEV_INFO_IFINDEX`.
        IFINDEX ifindex: u32 = 1,
        /// `PSP_A_ASSOC_DEV_INFO_NSID`: Number of the network namespace it is in, seen from here.
        NSID nsid: i32 = 2,
    }
}

netlink_core::attributes! {
    /// A device that can encrypt. C: `PSP_A_DEV_*`, `linux/psp.h`.
    pub struct Dev / DevBuilder = "dev", prefix "PSP_A_DEV_" {
        /// `PSP_A_DEV_ID`.
        ID id: u32 = 1,
        /// `PSP_A_DEV_IFINDEX`: Its interface.
        IFINDEX ifindex: u32 = 2,
        /// `PSP_A_DEV_PSP_VERSIONS_CAP`: What it can do.
        PSP_VERSIONS_CAP psp_versions_cap: VersionMask = 3,
        /// `PSP_A_DEV_PSP_VERSIONS_ENA`: What is switched on.
        PSP_VERSIONS_ENA psp_versions_ena: VersionMask = 4,
        /// `PSP_A_DEV_ASSOC_LIST`: Interfaces that use it.
        ASSOC_LIST assoc_list => Multi<Nest<AssocDevInfo>> = 5,
        /// `PSP_A_DEV_NSID`: Number of the network namespace of that interface.
        NSID nsid: i32 = 6,
        /// `PSP_A_DEV_BY_ASSOCIATION`: It is seen here because an interface of this namespace uses it.
        BY_ASSOCIATION by_association: Flag = 7,
    }
}

netlink_core::attributes! {
    /// A connection that is to be encrypted. C: `PSP_A_ASSOC_*`, `linux/psp.h`.
    pub struct Assoc / AssocBuilder = "assoc", prefix "PSP_A_ASSOC_" {
        /// `PSP_A_ASSOC_DEV_ID`.
        DEV_ID dev_id: u32 = 1,
        /// `PSP_A_ASSOC_VERSION`.
        VERSION version: Version = 2,
        /// `PSP_A_ASSOC_RX_KEY`: What the peer is to send with.
        RX_KEY rx_key => Nest<Keys> = 3,
        /// `PSP_A_ASSOC_TX_KEY`: What to send with.
        TX_KEY tx_key => Nest<Keys> = 4,
        /// `PSP_A_ASSOC_SOCK_FD`: File descriptor of the socket.
        SOCK_FD sock_fd: u32 = 5,
    }
}

netlink_core::attributes! {
    /// A key of one direction. C: `PSP_A_KEYS_*`, `linux/psp.h`.
    pub struct Keys / KeysBuilder = "keys", prefix "PSP_A_KEYS_" {
        /// `PSP_A_KEYS_KEY`: Key material, as long as the version has it.
        KEY key: [u8] = 1,
        /// `PSP_A_KEYS_SPI`: Its number in the packets.
        SPI spi: u32 = 2,
    }
}

netlink_core::attributes! {
    /// Counters of a device. C: `PSP_A_STATS_*`, `linux/psp.h`.
    pub struct Stats / StatsBuilder = "stats", prefix "PSP_A_STATS_" {
        /// `PSP_A_STATS_DEV_ID`.
        DEV_ID dev_id: u32 = 1,
        /// `PSP_A_STATS_KEY_ROTATIONS`: How often the device's key was changed.
        KEY_ROTATIONS key_rotations: Uint = 2 [volatile],
        /// `PSP_A_STATS_STALE_EVENTS`: How often a packet came with a key that is no longer valid.
        STALE_EVENTS stale_events: Uint = 3 [volatile],
        /// `PSP_A_STATS_RX_PACKETS`.
        RX_PACKETS rx_packets: Uint = 4 [volatile],
        /// `PSP_A_STATS_RX_BYTES`.
        RX_BYTES rx_bytes: Uint = 5 [volatile],
        /// `PSP_A_STATS_RX_AUTH_FAIL`: Packets that were not authentic.
        RX_AUTH_FAIL rx_auth_fail: Uint = 6 [volatile],
        /// `PSP_A_STATS_RX_ERROR`: Packets with other errors.
        RX_ERROR rx_error: Uint = 7 [volatile],
        /// `PSP_A_STATS_RX_BAD`: Packets that were malformed.
        RX_BAD rx_bad: Uint = 8 [volatile],
        /// `PSP_A_STATS_TX_PACKETS`.
        TX_PACKETS tx_packets: Uint = 9 [volatile],
        /// `PSP_A_STATS_TX_BYTES`.
        TX_BYTES tx_bytes: Uint = 10 [volatile],
        /// `PSP_A_STATS_TX_ERROR`: Packets that could not be encrypted.
        TX_ERROR tx_error: Uint = 11 [volatile],
    }
}

netlink_core::family! {
    /// PSP, encryption of TCP connections by network devices.
    pub static PSP = "psp", netlink_core::schema::Protocol::Generic { name: "psp", version: 1 };
    get {
        /// One device, or all. C: `PSP_CMD_DEV_GET`.
        DEV_GET dev_get: Dev / DevBuilder = 1 [1] -> Dev = 1 [1, 2, 3, 4, 5, 7];
        /// Switch versions on. C: `PSP_CMD_DEV_SET`.
        DEV_SET dev_set: Dev / DevBuilder = 4 [1, 4] -> Dev = 4 [];
        /// Change the device's key; the keys given out before are valid until it is changed again. C:
        /// `PSP_CMD_KEY_ROTATE`.
        KEY_ROTATE key_rotate: Dev / DevBuilder = 6 [1] -> Dev = 6 [1];
        /// Get a key for what a connection receives. C: `PSP_CMD_RX_ASSOC`.
        RX_ASSOC rx_assoc: Assoc / AssocBuilder = 8 [1, 2, 5] -> Assoc = 8 [1, 3];
        /// Set the key for what a connection sends. C: `PSP_CMD_TX_ASSOC`.
        TX_ASSOC tx_assoc: Assoc / AssocBuilder = 9 [1, 2, 4, 5] -> Assoc = 9 [];
        /// Counters of one device, or of all. C: `PSP_CMD_GET_STATS`.
        GET_STATS get_stats: Stats / StatsBuilder = 10 [1] -> Stats = 10 [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
        /// Let an interface, of another network namespace perhaps, use a device. C: `PSP_CMD_DEV_ASSOC`.
        DEV_ASSOC dev_assoc: Dev / DevBuilder = 11 [1, 2, 6] -> Dev = 11 [];
        /// No longer let it. C: `PSP_CMD_DEV_DISASSOC`.
        DEV_DISASSOC dev_disassoc: Dev / DevBuilder = 12 [1, 2, 6] -> Dev = 12 [];
    }
    dump {
        /// One device, or all. C: `PSP_CMD_DEV_GET`.
        DEV_GET_DUMP dev_get_dump: Dev / DevBuilder = 1 [] -> Dev = 1 [1, 2, 3, 4, 5, 7] as "dev-get";
        /// Counters of one device, or of all. C: `PSP_CMD_GET_STATS`.
        GET_STATS_DUMP get_stats_dump: Stats / StatsBuilder = 10 [] -> Stats = 10 [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as "get-stats";
    }
    notify {
        /// A device has appeared. C: `PSP_CMD_DEV_ADD_NTF`.
        DEV_ADD_NTF DevAdd: Dev = 2 [1, 2, 3, 4, 5, 7];
        /// A device has gone. C: `PSP_CMD_DEV_DEL_NTF`.
        DEV_DEL_NTF DevDel: Dev = 3 [1, 2, 3, 4, 5, 7];
        /// A device has changed. C: `PSP_CMD_DEV_CHANGE_NTF`.
        DEV_CHANGE_NTF DevChange: Dev = 5 [1, 2, 3, 4, 5, 7];
        /// The device's key was changed. C: `PSP_CMD_KEY_ROTATE_NTF`.
        KEY_ROTATE_NTF KeyRotate: Dev = 7 [1];
    }
    groups {
        /// Devices. It carries `PSP_CMD_DEV_ADD_NTF`, `PSP_CMD_DEV_DEL_NTF`, `PSP_CMD_DEV_CHANGE_NTF`.
        MGMT: "mgmt",
        /// Changes of keys. It carries `PSP_CMD_KEY_ROTATE_NTF`.
        USE: "use",
    }
}
