//! Datapaths of Open vSwitch.
//!
//! Printed by `cargo xtask codegen` from `specs/ovs-datapath.yaml`. Not to be edited.

use super::openvswitch::OvsHeader;
use netlink_core::{List, Unused};

netlink_core::flags! {
    /// What the program that drives a datapath can deal with. C: `linux/openvswitch.h`.
    pub struct UserFeatures: u32 = "user-features", prefix "OVS_DP_F_" {
        /// `OVS_DP_F_UNALIGNED`: Lengths that are no multiple of 4.
        UNALIGNED = 1 << 0,
        /// `OVS_DP_F_VPORT_PIDS`: Several sockets a port.
        VPORT_PIDS = 1 << 1,
        /// `OVS_DP_F_TC_RECIRC_SHARING`: Numbers of passes that are shared with traffic control.
        TC_RECIRC_SHARING = 1 << 2,
        /// `OVS_DP_F_DISPATCH_UPCALL_PER_CPU`: A socket a processor.
        DISPATCH_UPCALL_PER_CPU = 1 << 3,
    }
}

netlink_core::structure! {
    /// Counters. C: `struct ovs_dp_stats`, `linux/openvswitch.h`.
    pub struct OvsDpStats = "ovs-dp-stats", size 32, prefix "n_" {
        /// `n_hit`: Packets that matched a flow.
        hit: u64 = 0 [volatile],
        /// `n_missed`: Packets that matched none.
        missed: u64 = 8 [volatile],
        /// `n_lost`: Of those, packets no program took.
        lost: u64 = 16 [volatile],
        /// `n_flows`: How many flows there are.
        flows: u64 = 24 [volatile],
    }
}

netlink_core::structure! {
    /// Counters of the masks of flows. C: `struct ovs_dp_megaflow_stats`, `linux/openvswitch.h`.
    pub struct OvsDpMegaflowStats = "ovs-dp-megaflow-stats", size 32, prefix "n_" {
        /// `n_mask_hit`: Masks that were looked at.
        mask_hit: u64 = 0 [volatile],
        /// `n_masks`: How many masks there are.
        masks: u32 = 8,
        /// `n_cache_hit`: Packets whose mask was in the cache.
        cache_hit: u64 = 16 [volatile],
    }
}

netlink_core::attributes! {
    /// A datapath. C: `OVS_DP_ATTR_*`, `linux/openvswitch.h`.
    pub struct Datapath / DatapathBuilder = "datapath", prefix "OVS_DP_ATTR_", header OvsHeader {
        /// `OVS_DP_ATTR_NAME`: Name of its interface.
        NAME name: str = 1,
        /// `OVS_DP_ATTR_UPCALL_PID`: Port of the socket that is told of packets of its own interface; 0 for none.
        UPCALL_PID upcall_pid: u32 = 2,
        /// `OVS_DP_ATTR_STATS`.
        STATS stats: OvsDpStats = 3 [volatile],
        /// `OVS_DP_ATTR_MEGAFLOW_STATS`.
        MEGAFLOW_STATS megaflow_stats: OvsDpMegaflowStats = 4 [volatile],
        /// `OVS_DP_ATTR_USER_FEATURES`.
        USER_FEATURES user_features: UserFeatures = 5,
        #[doc(hidden)]
        PAD pad [Unused] = 6,
        /// `OVS_DP_ATTR_MASKS_CACHE_SIZE`: How many masks are cached.
        MASKS_CACHE_SIZE masks_cache_size: u32 = 7,
        /// `OVS_DP_ATTR_PER_CPU_PIDS`: Ports of sockets, one a processor.
        PER_CPU_PIDS per_cpu_pids: List<u32> = 8,
        /// `OVS_DP_ATTR_IFINDEX`: Number its interface is to have.
        IFINDEX ifindex: i32 = 9,
    }
}

netlink_core::family! {
    /// Datapaths of Open vSwitch.
    pub static OVS_DATAPATH = "ovs-datapath", netlink_core::schema::Protocol::Generic { name: "ovs_datapath", version: 2 };
    do {
        /// Make a datapath. C: `OVS_DP_CMD_NEW`.
        NEW new_: Datapath / DatapathBuilder = 1 [1, 2, 5] as "new";
        /// Remove a datapath. C: `OVS_DP_CMD_DEL`.
        DEL del: Datapath / DatapathBuilder = 2 [1];
        /// Change a datapath. C: `OVS_DP_CMD_SET`.
        SET set: Datapath / DatapathBuilder = 4 [1, 5, 7, 8];
    }
    get {
        /// One datapath, or all. C: `OVS_DP_CMD_GET`.
        GET get: Datapath / DatapathBuilder = 3 [1] -> Datapath = 3 [1, 2, 3, 4, 5, 7, 8];
    }
    dump {
        /// One datapath, or all. C: `OVS_DP_CMD_GET`.
        GET_DUMP get_dump: Datapath / DatapathBuilder = 3 [1] -> Datapath = 3 [1, 2, 3, 4, 5, 7, 8] as "get";
    }
    notify {
        /// A datapath was made. C: `OVS_DP_CMD_NEW`.
        NEW_NTF New: Datapath = 1 [1, 2, 3, 4, 5, 7, 8];
        /// A datapath was removed. C: `OVS_DP_CMD_DEL`.
        DEL_NTF Del: Datapath = 2 [1, 2, 3, 4, 5, 7, 8];
        /// A datapath was changed. C: `OVS_DP_CMD_SET`.
        SET_NTF Set: Datapath = 4 [1, 2, 3, 4, 5, 7, 8];
    }
    groups {
        /// Datapaths that are made, changed and removed. It carries `OVS_DP_CMD_NEW`, `OVS_DP_CMD_DEL`,
        /// `OVS_DP_CMD_SET`.
        OVS_DATAPATH: "ovs_datapath",
    }
}
