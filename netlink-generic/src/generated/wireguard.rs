//! WireGuard: devices, their peers, and which addresses each peer may use (`wg`). A configuration that is too large
//! for one message is given in several, and told in several.
//!
//! Printed by `cargo xtask codegen` from `specs/wireguard.yaml`. Not to be edited.

use core::net::{IpAddr, SocketAddr};

use netlink_core::common::AddressFamily;
use netlink_core::{Array, Nest};

netlink_core::structure! {
    /// A time. C: `struct __kernel_timespec`, `linux/time_types.h`.
    pub struct KernelTimespec = "kernel-timespec", size 16, prefix "tv_" {
        /// `tv_sec`.
        sec: i64 = 0,
        /// `tv_nsec`.
        nsec: i64 = 8,
    }
}

netlink_core::flags! {
    /// How a device is changed. C: `enum wgdevice_flag`, `linux/wireguard.h`.
    pub struct DeviceFlags: u32 = "device-flags", prefix "WGDEVICE_F_" {
        /// `WGDEVICE_F_REPLACE_PEERS`: Peers that are not given are removed.
        REPLACE_PEERS = 1 << 0,
    }
}

netlink_core::flags! {
    /// How a peer is changed. C: `enum wgpeer_flag`, `linux/wireguard.h`.
    pub struct PeerFlags: u32 = "peer-flags", prefix "WGPEER_F_" {
        /// `WGPEER_F_REMOVE_ME`: It is removed.
        REMOVE_ME = 1 << 0,
        /// `WGPEER_F_REPLACE_ALLOWEDIPS`: Addresses that are not given are taken from it.
        REPLACE_ALLOWEDIPS = 1 << 1,
        /// `WGPEER_F_UPDATE_ONLY`: It is not made if it is not there.
        UPDATE_ONLY = 1 << 2,
    }
}

netlink_core::flags! {
    /// How the addresses a peer may use are changed. C: `enum wgallowedip_flag`, `linux/wireguard.h`.
    pub struct AllowedIpFlags: u32 = "allowed-ip-flags", prefix "WGALLOWEDIP_F_" {
        /// `WGALLOWEDIP_F_REMOVE_ME`: The prefix is taken from it.
        REMOVE_ME = 1 << 0,
    }
}

netlink_core::attributes! {
    /// A device. C: `WGDEVICE_A_*`, `linux/wireguard.h`.
    pub struct Device / DeviceBuilder = "device", prefix "WGDEVICE_A_" {
        /// `WGDEVICE_A_IFINDEX`.
        IFINDEX ifindex: u32 = 1,
        /// `WGDEVICE_A_IFNAME`.
        IFNAME ifname: str = 2,
        /// `WGDEVICE_A_PRIVATE_KEY`: 32 bytes, all zero to remove it.
        PRIVATE_KEY private_key: [u8] = 3,
        /// `WGDEVICE_A_PUBLIC_KEY`: 32 bytes.
        PUBLIC_KEY public_key: [u8] = 4,
        /// `WGDEVICE_A_FLAGS`.
        FLAGS flags: DeviceFlags = 5,
        /// `WGDEVICE_A_LISTEN_PORT`: Port of UDP; 0 to have one chosen.
        LISTEN_PORT listen_port: u16 = 6,
        /// `WGDEVICE_A_FWMARK`: Mark of the packets it sends; 0 for none.
        FWMARK fwmark: u32 = 7,
        /// `WGDEVICE_A_PEERS`: The index of each is 0. A peer that continues in the next message is there again, with
        /// its key and more addresses.
        PEERS peers => Array<Nest<Peer>> = 8,
    }
}

netlink_core::attributes! {
    /// A peer. C: `WGPEER_A_*`, `linux/wireguard.h`.
    pub struct Peer / PeerBuilder = "peer", prefix "WGPEER_A_" {
        /// `WGPEER_A_PUBLIC_KEY`: 32 bytes, which peers are told apart by.
        PUBLIC_KEY public_key: [u8] = 1,
        /// `WGPEER_A_PRESHARED_KEY`: 32 bytes, all zero for none.
        PRESHARED_KEY preshared_key: [u8] = 2,
        /// `WGPEER_A_FLAGS`.
        FLAGS flags: PeerFlags = 3,
        /// `WGPEER_A_ENDPOINT`: Address and port it is found at.
        ENDPOINT endpoint: SocketAddr = 4,
        /// `WGPEER_A_PERSISTENT_KEEPALIVE_INTERVAL`: Seconds between packets that keep the way open; 0 for none.
        PERSISTENT_KEEPALIVE_INTERVAL persistent_keepalive_interval: u16 = 5,
        /// `WGPEER_A_LAST_HANDSHAKE_TIME`: Since 1970; 0 where there was none.
        LAST_HANDSHAKE_TIME last_handshake_time: KernelTimespec = 6 [volatile],
        /// `WGPEER_A_RX_BYTES`.
        RX_BYTES rx_bytes: u64 = 7 [volatile],
        /// `WGPEER_A_TX_BYTES`.
        TX_BYTES tx_bytes: u64 = 8 [volatile],
        /// `WGPEER_A_ALLOWEDIPS`: Prefixes it may send from and is sent to; the index of each is 0.
        ALLOWEDIPS allowedips => Array<Nest<AllowedIp>> = 9,
        /// `WGPEER_A_PROTOCOL_VERSION`: 1, or 0 and absent for the latest.
        PROTOCOL_VERSION protocol_version: u32 = 10,
    }
}

netlink_core::attributes! {
    /// A prefix of addresses. C: `WGALLOWEDIP_A_*`, `linux/wireguard.h`.
    pub struct AllowedIp / AllowedIpBuilder = "allowed-ip", prefix "WGALLOWEDIP_A_" {
        /// `WGALLOWEDIP_A_FAMILY`.
        FAMILY family: AddressFamily = 1,
        /// `WGALLOWEDIP_A_IPADDR`.
        IPADDR ipaddr: IpAddr = 2,
        /// `WGALLOWEDIP_A_CIDR_MASK`: Bits of the prefix.
        CIDR_MASK cidr_mask: u8 = 3,
        /// `WGALLOWEDIP_A_FLAGS`.
        FLAGS flags: AllowedIpFlags = 4,
    }
}

netlink_core::family! {
    /// WireGuard: devices, their peers, and which addresses each peer may use (`wg`). A configuration that is too
    /// large for one message is given in several, and told in several.
    pub static WIREGUARD = "wireguard", netlink_core::schema::Protocol::Generic { name: "wireguard", version: 1 };
    do {
        /// Change a device and its peers. C: `WG_CMD_SET_DEVICE`.
        SET_DEVICE set_device: Device / DeviceBuilder = 1 [1, 2, 3, 4, 5, 6, 7, 8];
    }
    dump {
        /// A device, by number or name, with all its peers. C: `WG_CMD_GET_DEVICE`.
        GET_DEVICE_DUMP get_device_dump: Device / DeviceBuilder = 0 [1, 2] -> Device = 0 [1, 2, 3, 4, 5, 6, 7, 8] as "get-device";
    }
}
