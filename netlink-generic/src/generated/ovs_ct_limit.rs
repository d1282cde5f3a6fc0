//! How many connections a zone of Open vSwitch's connection tracking may have.
//!
//! Printed by `cargo xtask codegen` from `specs/ovs-ct-limit.yaml`. Not to be edited.

use super::openvswitch::OvsHeader;
use netlink_core::List;

netlink_core::structure! {
    /// The limit of a zone. C: `struct ovs_zone_limit`, `linux/openvswitch.h`.
    pub struct OvsZoneLimit = "ovs-zone-limit", size 12 {
        /// `zone_id`: The zone; -1 for those without a limit of their own.
        zone_id: i32 = 0,
        /// `limit`: How many connections; 0 for no limit.
        limit: u32 = 4,
        /// `count`: How many there are.
        count: u32 = 8 [volatile],
    }
}

netlink_core::attributes! {
    /// Limits of zones. C: `OVS_CT_LIMIT_ATTR_*`, `linux/openvswitch.h`.
    pub struct CtLimit / CtLimitBuilder = "ct-limit", prefix "OVS_CT_LIMIT_ATTR_", header OvsHeader {
        /// `OVS_CT_LIMIT_ATTR_ZONE_LIMIT`.
        ZONE_LIMIT zone_limit: List<OvsZoneLimit> = 1,
    }
}

netlink_core::family! {
    /// How many connections a zone of Open vSwitch's connection tracking may have.
    pub static OVS_CT_LIMIT = "ovs-ct-limit", netlink_core::schema::Protocol::Generic { name: "ovs_ct_limit", version: 1 };
    do {
        /// Change limits. C: `OVS_CT_LIMIT_CMD_SET`.
        SET set: CtLimit / CtLimitBuilder = 1 [1];
        /// Remove limits. C: `OVS_CT_LIMIT_CMD_DEL`.
        DEL del: CtLimit / CtLimitBuilder = 2 [1];
    }
    get {
        /// The limits of these zones, or all. C: `OVS_CT_LIMIT_CMD_GET`.
        GET get: CtLimit / CtLimitBuilder = 3 [1] -> CtLimit = 3 [1];
    }
    groups {
        /// Nothing is sent to it.
        OVS_CT_LIMIT: "ovs_ct_limit",
    }
}
