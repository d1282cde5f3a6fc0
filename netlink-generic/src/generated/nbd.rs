//! Network block devices: connects them to the sockets of servers (`nbd-client`).
//!
//! Printed by `cargo xtask codegen` from `specs/nbd.yaml`. Not to be edited.

use netlink_core::{Multi, Nest};

netlink_core::flags! {
    /// What the server says of the export. C: `linux/nbd.h`.
    pub struct ServerFlags: u64 = "server-flags", prefix "NBD_FLAG_" {
        /// `NBD_FLAG_HAS_FLAGS`: The flags mean something.
        HAS_FLAGS = 1 << 0,
        /// `NBD_FLAG_READ_ONLY`.
        READ_ONLY = 1 << 1,
        /// `NBD_FLAG_SEND_FLUSH`: Knows how to flush.
        SEND_FLUSH = 1 << 2,
        /// `NBD_FLAG_SEND_FUA`: Knows forced unit access.
        SEND_FUA = 1 << 3,
        /// `NBD_FLAG_ROTATIONAL`: On spinning disks.
        ROTATIONAL = 1 << 4,
        /// `NBD_FLAG_SEND_TRIM`: Knows how to discard.
        SEND_TRIM = 1 << 5,
        /// `NBD_FLAG_SEND_WRITE_ZEROES`: Knows how to write zeros.
        SEND_WRITE_ZEROES = 1 << 6,
        /// `NBD_FLAG_CAN_MULTI_CONN`: Several connections are coherent.
        CAN_MULTI_CONN = 1 << 8,
    }
}

netlink_core::flags! {
    /// What the kernel is to do. C: `linux/nbd.h`.
    pub struct ClientFlags: u64 = "client-flags", prefix "NBD_CFLAG_" {
        /// `NBD_CFLAG_DESTROY_ON_DISCONNECT`: The device goes with its connection.
        DESTROY_ON_DISCONNECT = 1 << 0,
        /// `NBD_CFLAG_DISCONNECT_ON_CLOSE`: The connection ends when nobody has the device open.
        DISCONNECT_ON_CLOSE = 1 << 1,
    }
}

netlink_core::attributes! {
    /// A device. C: `NBD_ATTR_*`, `linux/nbd-netlink.h`.
    pub struct Nbd / NbdBuilder = "nbd", prefix "NBD_ATTR_" {
        /// `NBD_ATTR_INDEX`: Number of the device; left out where the kernel is to choose.
        INDEX index: u32 = 1,
        /// `NBD_ATTR_SIZE_BYTES`: Size of the export.
        SIZE_BYTES size_bytes: u64 = 2,
        /// `NBD_ATTR_BLOCK_SIZE_BYTES`.
        BLOCK_SIZE_BYTES block_size_bytes: u64 = 3,
        /// `NBD_ATTR_TIMEOUT`: Seconds a request may take.
        TIMEOUT timeout: u64 = 4,
        /// `NBD_ATTR_SERVER_FLAGS`.
        SERVER_FLAGS server_flags: ServerFlags = 5,
        /// `NBD_ATTR_CLIENT_FLAGS`.
        CLIENT_FLAGS client_flags: ClientFlags = 6,
        /// `NBD_ATTR_SOCKETS`: A socket for each connection to the server.
        SOCKETS sockets => Nest<Sockets> = 7,
        /// `NBD_ATTR_DEAD_CONN_TIMEOUT`: Seconds to wait for another connection when the last one is dead.
        DEAD_CONN_TIMEOUT dead_conn_timeout: u64 = 8,
        /// `NBD_ATTR_DEVICE_LIST`: The devices that were asked for.
        DEVICE_LIST device_list => Nest<Devices> = 9,
        /// `NBD_ATTR_BACKEND_IDENTIFIER`: A name of the export; a device is only given another connection to the same.
        BACKEND_IDENTIFIER backend_identifier: str = 10,
    }
}

netlink_core::attributes! {
    /// A list of devices. C: `NBD_DEVICE_*`, `linux/nbd-netlink.h`.
    pub struct Devices / DevicesBuilder = "devices", prefix "NBD_DEVICE_" {
        /// `NBD_DEVICE_ITEM`.
        ITEM item => Multi<Nest<Device>> = 1,
    }
}

netlink_core::attributes! {
    /// How a device is. C: `NBD_DEVICE_*`, `linux/nbd-netlink.h`.
    pub struct Device / DeviceBuilder = "device", prefix "NBD_DEVICE_" {
        /// `NBD_DEVICE_INDEX`.
        INDEX index: u32 = 1,
        /// `NBD_DEVICE_CONNECTED`: 1 where it is connected.
        CONNECTED connected: u8 = 2,
    }
}

netlink_core::attributes! {
    /// A list of sockets. C: `NBD_SOCK_*`, `linux/nbd-netlink.h`.
    pub struct Sockets / SocketsBuilder = "sockets", prefix "NBD_SOCK_" {
        /// `NBD_SOCK_ITEM`.
        ITEM item => Multi<Nest<Socket>> = 1,
    }
}

netlink_core::attributes! {
    /// A socket that is connected to the server. C: `NBD_SOCK_*`, `linux/nbd-netlink.h`.
    pub struct Socket / SocketBuilder = "socket", prefix "NBD_SOCK_" {
        /// `NBD_SOCK_FD`: Its file descriptor.
        FD fd: u32 = 1,
    }
}

netlink_core::family! {
    /// Network block devices: connects them to the sockets of servers (`nbd-client`).
    pub static NBD = "nbd", netlink_core::schema::Protocol::Generic { name: "nbd", version: 1 };
    do {
        /// Disconnects a device. C: `NBD_CMD_DISCONNECT`.
        DISCONNECT disconnect: Nbd / NbdBuilder = 2 [1];
        /// Gives a device other sockets or timeouts. C: `NBD_CMD_RECONFIGURE`.
        RECONFIGURE reconfigure: Nbd / NbdBuilder = 3 [1, 2, 3, 4, 6, 7, 8, 10];
    }
    get {
        /// Connects a device; the answer tells which. C: `NBD_CMD_CONNECT`.
        CONNECT connect: Nbd / NbdBuilder = 1 [1, 2, 3, 4, 5, 6, 7, 8, 10] -> Nbd = 1 [1];
        /// Whether devices are connected. C: `NBD_CMD_STATUS`.
        STATUS status: Nbd / NbdBuilder = 5 [1] -> Nbd = 5 [9];
    }
    notify {
        /// A connection of a device is dead. C: `NBD_CMD_LINK_DEAD`.
        LINK_DEAD LinkDead: Nbd = 4 [1];
    }
    groups {
        /// Dead connections. It carries `NBD_CMD_LINK_DEAD`.
        NBD_MC_GROUP: "nbd_mc_group",
    }
}
