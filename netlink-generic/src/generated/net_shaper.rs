//! Limits of rate that a device enforces on what it sends, for itself, for queues, and for groups of them.
//!
//! Printed by `cargo xtask codegen` from `specs/net-shaper.yaml`. Not to be edited.

use netlink_core::{Flag, Multi, Nest, Uint};

netlink_core::enumeration! {
    /// What a limit is of. C: `enum net_shaper_scope`, `linux/net_shaper.h`.
    pub struct Scope: u32 = "scope", prefix "NET_SHAPER_SCOPE_" {
        /// `NET_SHAPER_SCOPE_UNSPEC`.
        UNSPEC = 0,
        /// `NET_SHAPER_SCOPE_NETDEV`: The device.
        NETDEV = 1,
        /// `NET_SHAPER_SCOPE_QUEUE`: A queue.
        QUEUE = 2,
        /// `NET_SHAPER_SCOPE_NODE`: A group of others.
        NODE = 3,
    }
}

netlink_core::enumeration! {
    /// What is counted. C: `enum net_shaper_metric`, `linux/net_shaper.h`.
    pub struct Metric: u32 = "metric", prefix "NET_SHAPER_METRIC_" {
        /// `NET_SHAPER_METRIC_BPS`: Bits a second.
        BPS = 0,
        /// `NET_SHAPER_METRIC_PPS`: Packets a second.
        PPS = 1,
    }
}

netlink_core::attributes! {
    /// A limit. C: `NET_SHAPER_A_*`, `linux/net_shaper.h`.
    pub struct NetShaper / NetShaperBuilder = "net-shaper", prefix "NET_SHAPER_A_" {
        /// `NET_SHAPER_A_HANDLE`.
        HANDLE handle => Nest<Handle> = 1,
        /// `NET_SHAPER_A_METRIC`.
        METRIC metric: Metric = 2,
        /// `NET_SHAPER_A_BW_MIN`: Rate that is guaranteed.
        BW_MIN bw_min: Uint = 3,
        /// `NET_SHAPER_A_BW_MAX`: Rate that is not exceeded.
        BW_MAX bw_max: Uint = 4,
        /// `NET_SHAPER_A_BURST`: How much may go at once, in bits or packets.
        BURST burst: Uint = 5,
        /// `NET_SHAPER_A_PRIORITY`: Of those with one parent, the higher goes first.
        PRIORITY priority: u32 = 6,
        /// `NET_SHAPER_A_WEIGHT`: Share among those of one priority.
        WEIGHT weight: u32 = 7,
        /// `NET_SHAPER_A_IFINDEX`.
        IFINDEX ifindex: u32 = 8,
        /// `NET_SHAPER_A_PARENT`: The group it is in.
        PARENT parent => Nest<Handle> = 9,
        /// `NET_SHAPER_A_LEAVES`: What a group is made of.
        LEAVES leaves => Multi<Nest<LeafInfo>> = 10,
    }
}

netlink_core::attributes! {
    /// Which limit. C: `NET_SHAPER_A_HANDLE_*`, `linux/net_shaper.h`.
    pub struct Handle / HandleBuilder = "handle", prefix "NET_SHAPER_A_HANDLE_" {
        /// `NET_SHAPER_A_HANDLE_SCOPE`.
        SCOPE scope: Scope = 1,
        /// `NET_SHAPER_A_HANDLE_ID`: Number of the queue or group.
        ID id: u32 = 2,
    }
}

netlink_core::attributes! {
    /// A member of a group. C: `NET_SHAPER_A_*`, `linux/net_shaper.h`.
    pub struct LeafInfo / LeafInfoBuilder = "leaf-info", prefix "NET_SHAPER_A_" {
        /// `NET_SHAPER_A_HANDLE`.
        HANDLE handle => Nest<Handle> = 1,
        /// `NET_SHAPER_A_PRIORITY`: Of those with one parent, the higher goes first.
        PRIORITY priority: u32 = 6,
        /// `NET_SHAPER_A_WEIGHT`: Share among those of one priority.
        WEIGHT weight: u32 = 7,
    }
}

netlink_core::attributes! {
    /// What limits of a scope can be. C: `NET_SHAPER_A_CAPS_*`, `linux/net_shaper.h`.
    pub struct Caps / CapsBuilder = "caps", prefix "NET_SHAPER_A_CAPS_" {
        /// `NET_SHAPER_A_CAPS_IFINDEX`.
        IFINDEX ifindex: u32 = 1,
        /// `NET_SHAPER_A_CAPS_SCOPE`.
        SCOPE scope: Scope = 2,
        /// `NET_SHAPER_A_CAPS_SUPPORT_METRIC_BPS`.
        SUPPORT_METRIC_BPS support_metric_bps: Flag = 3,
        /// `NET_SHAPER_A_CAPS_SUPPORT_METRIC_PPS`.
        SUPPORT_METRIC_PPS support_metric_pps: Flag = 4,
        /// `NET_SHAPER_A_CAPS_SUPPORT_NESTING`.
        SUPPORT_NESTING support_nesting: Flag = 5,
        /// `NET_SHAPER_A_CAPS_SUPPORT_BW_MIN`.
        SUPPORT_BW_MIN support_bw_min: Flag = 6,
        /// `NET_SHAPER_A_CAPS_SUPPORT_BW_MAX`.
        SUPPORT_BW_MAX support_bw_max: Flag = 7,
        /// `NET_SHAPER_A_CAPS_SUPPORT_BURST`.
        SUPPORT_BURST support_burst: Flag = 8,
        /// `NET_SHAPER_A_CAPS_SUPPORT_PRIORITY`.
        SUPPORT_PRIORITY support_priority: Flag = 9,
        /// `NET_SHAPER_A_CAPS_SUPPORT_WEIGHT`.
        SUPPORT_WEIGHT support_weight: Flag = 10,
    }
}

netlink_core::family! {
    /// Limits of rate that a device enforces on what it sends, for itself, for queues, and for groups of them.
    pub static NET_SHAPER = "net-shaper", netlink_core::schema::Protocol::Generic { name: "net-shaper", version: 1 };
    do {
        /// Change the limit of a device or a queue; it is made if it is not there. C: `NET_SHAPER_CMD_SET`.
        SET set: NetShaper / NetShaperBuilder = 2 [1, 2, 3, 4, 5, 6, 7, 8];
        /// Remove a limit. C: `NET_SHAPER_CMD_DELETE`.
        DELETE delete: NetShaper / NetShaperBuilder = 3 [1, 8];
    }
    get {
        /// One limit, or those of a device. C: `NET_SHAPER_CMD_GET`.
        GET get: NetShaper / NetShaperBuilder = 1 [1, 8] -> NetShaper = 1 [1, 2, 3, 4, 5, 6, 7, 8, 9];
        /// Put limits into a group, which is made if it is not there. C: `NET_SHAPER_CMD_GROUP`.
        GROUP group: NetShaper / NetShaperBuilder = 4 [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] -> NetShaper = 4 [1, 8];
        /// What a device can do for one scope, or for all. C: `NET_SHAPER_CMD_CAP_GET`.
        CAP_GET cap_get: Caps / CapsBuilder = 5 [1, 2] -> Caps = 5 [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    }
    dump {
        /// One limit, or those of a device. C: `NET_SHAPER_CMD_GET`.
        GET_DUMP get_dump: NetShaper / NetShaperBuilder = 1 [8] -> NetShaper = 1 [1, 2, 3, 4, 5, 6, 7, 8, 9] as "get";
        /// What a device can do for one scope, or for all. C: `NET_SHAPER_CMD_CAP_GET`.
        CAP_GET_DUMP cap_get_dump: Caps / CapsBuilder = 5 [1] -> Caps = 5 [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as "cap-get";
    }
}
