//! Flows of Open vSwitch's datapaths: which packets, and what is done with them.
//!
//! Printed by `cargo xtask codegen` from `specs/ovs-flow.yaml`. Not to be edited.

use super::openvswitch::{Action, Key, OvsFlowStats, OvsHeader};
use netlink_core::{Flag, Nest, Unused, Uuid};

netlink_core::flags! {
    /// What a reply leaves out of a flow that has a number of its own. C: `linux/openvswitch.h`.
    pub struct OvsUfidFlags: u32 = "ovs-ufid-flags", prefix "OVS_UFID_F_" {
        /// `OVS_UFID_F_OMIT_KEY`.
        OMIT_KEY = 1 << 0,
        /// `OVS_UFID_F_OMIT_MASK`.
        OMIT_MASK = 1 << 1,
        /// `OVS_UFID_F_OMIT_ACTIONS`.
        OMIT_ACTIONS = 1 << 2,
    }
}

netlink_core::attributes! {
    /// A flow. C: `OVS_FLOW_ATTR_*`, `linux/openvswitch.h`.
    pub struct Flow / FlowBuilder = "flow", prefix "OVS_FLOW_ATTR_", header OvsHeader {
        /// `OVS_FLOW_ATTR_KEY`.
        KEY key => Nest<Key> = 1,
        /// `OVS_FLOW_ATTR_ACTIONS`.
        ACTIONS actions => Nest<Action> = 2,
        /// `OVS_FLOW_ATTR_STATS`.
        STATS stats: OvsFlowStats = 3 [volatile],
        /// `OVS_FLOW_ATTR_TCP_FLAGS`: Flags of TCP seen so far.
        TCP_FLAGS tcp_flags: u8 = 4 [volatile],
        /// `OVS_FLOW_ATTR_USED`: When it was used last, in milliseconds of CLOCK_MONOTONIC.
        USED used: u64 = 5 [volatile],
        /// `OVS_FLOW_ATTR_CLEAR`: Set counters to 0.
        CLEAR clear: Flag = 6,
        /// `OVS_FLOW_ATTR_MASK`.
        MASK mask => Nest<Key> = 7,
        /// `OVS_FLOW_ATTR_PROBE`: Only to find out whether the kernel can do it: no errors are logged.
        PROBE probe: Flag = 8,
        /// `OVS_FLOW_ATTR_UFID`: Number of its own, 1 to 16 bytes.
        UFID ufid: Uuid = 9,
        /// `OVS_FLOW_ATTR_UFID_FLAGS`.
        UFID_FLAGS ufid_flags: OvsUfidFlags = 10,
        #[doc(hidden)]
        PAD pad [Unused] = 11,
    }
}

netlink_core::family! {
    /// Flows of Open vSwitch's datapaths: which packets, and what is done with them.
    pub static OVS_FLOW = "ovs-flow", netlink_core::schema::Protocol::Generic { name: "ovs_flow", version: 1 };
    do {
        /// Make a flow. C: `OVS_FLOW_CMD_NEW`.
        NEW new_: Flow / FlowBuilder = 1 [1, 2, 7, 9] as "new";
        /// Change what is done with a flow, or set its counters to 0. C: `OVS_FLOW_CMD_SET`.
        SET set: Flow / FlowBuilder = 4 [1, 2, 6, 9, 10];
    }
    get {
        /// One flow, or all. C: `OVS_FLOW_CMD_GET`.
        GET get: Flow / FlowBuilder = 3 [1, 9, 10] -> Flow = 3 [1, 2, 3, 7, 9];
    }
    dump {
        /// One flow, or all. C: `OVS_FLOW_CMD_GET`.
        GET_DUMP get_dump: Flow / FlowBuilder = 3 [1, 9, 10] -> Flow = 3 [1, 2, 3, 7, 9] as "get";
    }
    multipart {
        /// Remove a flow; without a key, all of the datapath. C: `OVS_FLOW_CMD_DEL`.
        DEL del: Flow / FlowBuilder = 2 [1, 9, 10] -> Flow = 2 [1, 3, 4, 5, 9] echoed true;
    }
    notify {
        /// A flow was made or changed. C: `OVS_FLOW_CMD_NEW`.
        NEW_NTF New: Flow = 1 [1, 2, 3, 7, 9];
        /// A flow was removed. C: `OVS_FLOW_CMD_DEL`.
        DEL_NTF Del: Flow = 2 [1, 2, 3, 7, 9];
    }
    groups {
        /// Flows that are made, changed and removed. It carries `OVS_FLOW_CMD_NEW`, `OVS_FLOW_CMD_DEL`.
        OVS_FLOW: "ovs_flow",
    }
}
