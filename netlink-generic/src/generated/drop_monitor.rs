//! Packets that the kernel or a device drops, counted by place or one by one (`dropwatch`).
//!
//! Printed by `cargo xtask codegen` from `specs/drop-monitor.yaml`. Not to be edited.

use netlink_core::common::Ethertype;
use netlink_core::{Flag, Multi, Nest, Tail, Unused};

netlink_core::enumeration! {
    /// What is told. C: `enum net_dm_alert_mode`, `linux/net_dropmon.h`.
    pub struct AlertMode: u8 = "alert-mode", prefix "NET_DM_ALERT_MODE_" {
        /// `NET_DM_ALERT_MODE_SUMMARY`: How many packets were dropped where.
        SUMMARY = 0,
        /// `NET_DM_ALERT_MODE_PACKET`: Each packet.
        PACKET = 1,
    }
}

netlink_core::enumeration! {
    /// Who dropped it. C: `enum net_dm_origin`, `linux/net_dropmon.h`.
    pub struct Origin: u16 = "origin", prefix "NET_DM_ORIGIN_" {
        /// `NET_DM_ORIGIN_SW`: The kernel.
        SW = 0,
        /// `NET_DM_ORIGIN_HW`: A device.
        HW = 1,
    }
}

netlink_core::structure! {
    /// A place in the kernel that dropped packets. C: `struct net_dm_drop_point`, `linux/net_dropmon.h`.
    pub struct NetDmDropPoint = "net-dm-drop-point", size 12 {
        /// `pc`: Its address, a pointer of the kernel; of one of 32 bits these are the bytes at the front.
        pc: u64 = 0,
        /// `count`: How many.
        count: u32 = 8,
    }
}

netlink_core::structure! {
    /// Packets that were dropped since the last alert. C: `struct net_dm_alert_msg`, `linux/net_dropmon.h`.
    pub struct NetDmAlertMsg = "net-dm-alert-msg", size 4, tail "points" {
        /// `entries`: How many places follow.
        entries: u32 = 0,
    }
}

netlink_core::attributes! {
    /// Configuration, counters or dropped packets. C: `NET_DM_ATTR_*`, `linux/net_dropmon.h`.
    pub struct DropMonitor / DropMonitorBuilder = "drop-monitor", prefix "NET_DM_ATTR_" {
        /// `NET_DM_ATTR_UNSPEC`: Packets that the kernel dropped; in alerts.
        ALERT alert: Tail<NetDmAlertMsg, [u8]> = 0,
        /// `NET_DM_ATTR_ALERT_MODE`.
        ALERT_MODE alert_mode: AlertMode = 1,
        /// `NET_DM_ATTR_PC`: Address of the place that dropped the packet.
        PC pc: u64 = 2,
        /// `NET_DM_ATTR_SYMBOL`: The same as name and offset.
        SYMBOL symbol: str = 3,
        /// `NET_DM_ATTR_IN_PORT`: Interface the packet came in by.
        IN_PORT in_port => Nest<Port> = 4,
        /// `NET_DM_ATTR_TIMESTAMP`: Nanoseconds since 1970.
        TIMESTAMP timestamp: u64 = 5,
        /// `NET_DM_ATTR_PROTO`: Protocol of the packet.
        PROTO proto: Ethertype = 6,
        /// `NET_DM_ATTR_PAYLOAD`: The packet's beginning.
        PAYLOAD payload_: [u8] = 7 as "payload",
        #[doc(hidden)]
        PAD pad [Unused] = 8,
        /// `NET_DM_ATTR_TRUNC_LEN`: Packets are cut to so many bytes; 0 leaves them whole.
        TRUNC_LEN trunc_len: u32 = 9,
        /// `NET_DM_ATTR_ORIG_LEN`: Length of the whole packet.
        ORIG_LEN orig_len: u32 = 10,
        /// `NET_DM_ATTR_QUEUE_LEN`: So many packets wait to be told of.
        QUEUE_LEN queue_len: u32 = 11,
        /// `NET_DM_ATTR_STATS`: Drops of the kernel that were not told of.
        STATS stats => Nest<Statistics> = 12,
        /// `NET_DM_ATTR_HW_STATS`: Drops of devices that were not told of.
        HW_STATS hw_stats => Nest<Statistics> = 13,
        /// `NET_DM_ATTR_ORIGIN`.
        ORIGIN origin: Origin = 14,
        /// `NET_DM_ATTR_HW_TRAP_GROUP_NAME`: Group of the device's trap.
        HW_TRAP_GROUP_NAME hw_trap_group_name: str = 15,
        /// `NET_DM_ATTR_HW_TRAP_NAME`: The device's trap.
        HW_TRAP_NAME hw_trap_name: str = 16,
        /// `NET_DM_ATTR_HW_ENTRIES`: Packets that devices dropped: an entry for each trap.
        HW_ENTRIES hw_entries => Nest<DropMonitor> = 17,
        /// `NET_DM_ATTR_HW_ENTRY`: A trap and how often.
        HW_ENTRY hw_entry => Multi<Nest<DropMonitor>> = 18,
        /// `NET_DM_ATTR_HW_TRAP_COUNT`: How many packets.
        HW_TRAP_COUNT hw_trap_count: u32 = 19,
        /// `NET_DM_ATTR_SW_DROPS`: Watch the kernel.
        SW_DROPS sw_drops: Flag = 20,
        /// `NET_DM_ATTR_HW_DROPS`: Watch devices.
        HW_DROPS hw_drops: Flag = 21,
        /// `NET_DM_ATTR_FLOW_ACTION_COOKIE`: Cookie of the action that dropped it.
        FLOW_ACTION_COOKIE flow_action_cookie: [u8] = 22,
        /// `NET_DM_ATTR_REASON`: Why the kernel dropped it.
        REASON reason: str = 23,
    }
}

netlink_core::attributes! {
    /// An interface. C: `NET_DM_ATTR_PORT_*`, `linux/net_dropmon.h`.
    pub struct Port / PortBuilder = "port", prefix "NET_DM_ATTR_PORT_" {
        /// `NET_DM_ATTR_PORT_NETDEV_IFINDEX`.
        NETDEV_IFINDEX netdev_ifindex: u32 = 0,
        /// `NET_DM_ATTR_PORT_NETDEV_NAME`.
        NETDEV_NAME netdev_name: str = 1,
    }
}

netlink_core::attributes! {
    /// Counters. C: `NET_DM_ATTR_STATS_*`, `linux/net_dropmon.h`.
    pub struct Statistics / StatisticsBuilder = "statistics", prefix "NET_DM_ATTR_STATS_" {
        /// `NET_DM_ATTR_STATS_DROPPED`: Alerts that were lost.
        DROPPED dropped: u64 = 0 [volatile],
    }
}

netlink_core::family! {
    /// Packets that the kernel or a device drops, counted by place or one by one (`dropwatch`).
    pub static DROP_MONITOR = "drop-monitor", netlink_core::schema::Protocol::Generic { name: "NET_DM", version: 2 };
    do {
        /// Configures the monitor, while it is stopped. C: `NET_DM_CMD_CONFIG`.
        CONFIG config: DropMonitor / DropMonitorBuilder = 2 [1, 9, 11];
        /// Starts watching. C: `NET_DM_CMD_START`.
        START start: DropMonitor / DropMonitorBuilder = 3 [20, 21];
        /// Stops watching. C: `NET_DM_CMD_STOP`.
        STOP stop: DropMonitor / DropMonitorBuilder = 4 [20, 21];
    }
    get {
        /// How the monitor is configured. C: `NET_DM_CMD_CONFIG_GET`.
        CONFIG_GET config_get: DropMonitor / DropMonitorBuilder = 6 [] -> DropMonitor = 7 [1, 9, 11];
        /// What the monitor missed. C: `NET_DM_CMD_STATS_GET`.
        STATS_GET stats_get: DropMonitor / DropMonitorBuilder = 8 [] -> DropMonitor = 9 [12, 13];
    }
    notify {
        /// Packets were dropped. C: `NET_DM_CMD_ALERT`.
        ALERT Alert: DropMonitor = 1 [0, 17];
        /// A packet was dropped. C: `NET_DM_CMD_PACKET_ALERT`.
        PACKET_ALERT PacketAlert: DropMonitor = 5 [2, 3, 4, 5, 6, 7, 10, 14, 15, 16, 22, 23];
    }
    groups {
        /// Dropped packets. It carries `NET_DM_CMD_ALERT`, `NET_DM_CMD_PACKET_ALERT`.
        EVENTS: "events",
    }
}
