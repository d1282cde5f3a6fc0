//! Packets between Open vSwitch's datapaths and the program that drives them.
//!
//! Printed by `cargo xtask codegen` from `specs/ovs-packet.yaml`. Not to be edited.

use super::openvswitch::{Action, Key, OvsHeader, TunnelKey};
use netlink_core::{Flag, Nest, Unused};

netlink_core::attributes! {
    /// A packet. C: `OVS_PACKET_ATTR_*`, `linux/openvswitch.h`.
    pub struct Packet / PacketBuilder = "packet", prefix "OVS_PACKET_ATTR_", header OvsHeader {
        /// `OVS_PACKET_ATTR_PACKET`: From its Ethernet header on.
        PACKET packet: [u8] = 1,
        /// `OVS_PACKET_ATTR_KEY`.
        KEY key => Nest<Key> = 2,
        /// `OVS_PACKET_ATTR_ACTIONS`.
        ACTIONS actions => Nest<Action> = 3,
        /// `OVS_PACKET_ATTR_USERDATA`: What the action gave along.
        USERDATA userdata: [u8] = 4,
        /// `OVS_PACKET_ATTR_EGRESS_TUN_KEY`: The tunnel header it would be sent with.
        EGRESS_TUN_KEY egress_tun_key => Nest<TunnelKey> = 5,
        #[doc(hidden)]
        UNUSED1 unused1 [Unused] = 6,
        #[doc(hidden)]
        UNUSED2 unused2 [Unused] = 7,
        /// `OVS_PACKET_ATTR_PROBE`: Only to find out whether the kernel can do it: no errors are logged.
        PROBE probe: Flag = 8,
        /// `OVS_PACKET_ATTR_MRU`: Bytes of the largest fragment it was put together from.
        MRU mru: u16 = 9,
        /// `OVS_PACKET_ATTR_LEN`: Bytes it had before it was cut.
        LEN len: u32 = 10,
        /// `OVS_PACKET_ATTR_HASH`: In the lower half the hash of the packet, above how it came about.
        HASH hash: u64 = 11,
        /// `OVS_PACKET_ATTR_UPCALL_PID`: Port of the socket that is told of packets it becomes.
        UPCALL_PID upcall_pid: u32 = 12,
    }
}

netlink_core::family! {
    /// Packets between Open vSwitch's datapaths and the program that drives them.
    pub static OVS_PACKET = "ovs-packet", netlink_core::schema::Protocol::Generic { name: "ovs_packet", version: 1 };
    do {
        /// Do something with a packet. C: `OVS_PACKET_CMD_EXECUTE`.
        EXECUTE execute: Packet / PacketBuilder = 3 [1, 2, 3, 8, 9, 11, 12];
    }
    notify {
        /// A packet without a flow, to the socket of its port. C: `OVS_PACKET_CMD_MISS`.
        MISS Miss: Packet = 1 [1, 2, 3, 4, 5, 9, 10, 11];
        /// A packet that a flow gives to a program. C: `OVS_PACKET_CMD_ACTION`.
        ACTION Action: Packet = 2 [1, 2, 3, 4, 5, 9, 10, 11];
    }
}
