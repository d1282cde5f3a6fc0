//! Storage controllers of PMC-Sierra (MaxRAID): what they report.
//!
//! Printed by `cargo xtask codegen` from `specs/pmcraid.yaml`. Not to be edited.

use netlink_core::Tail;

netlink_core::structure! {
    /// What a report begins with. C: `struct pmcraid_aen_msg`, `drivers/scsi/pmcraid.h`.
    pub struct PmcraidAenMsg = "pmcraid-aen-msg", size 16, tail "data" {
        /// `hostno`: Number of the controller, that of its host in the upper half and of its device node in the lower
        /// one.
        hostno: u32 = 0,
        /// `length`: Length of what follows, in bytes.
        length: u32 = 4,
    }
}

netlink_core::attributes! {
    /// What a controller reports. C: `PMCRAID_AEN_ATTR_*`, `drivers/scsi/pmcraid.c`.
    pub struct Report / ReportBuilder = "report", prefix "PMCRAID_AEN_ATTR_" {
        /// `PMCRAID_AEN_ATTR_EVENT`.
        EVENT event: Tail<PmcraidAenMsg, [u8]> = 1,
    }
}

netlink_core::family! {
    /// Storage controllers of PMC-Sierra (MaxRAID): what they report.
    pub static PMCRAID = "pmcraid", netlink_core::schema::Protocol::Generic { name: "pmcraid", version: 1 };
    notify {
        /// A controller reports something. C: `PMCRAID_AEN_CMD_EVENT`.
        EVENT Event: Report = 1 [1];
    }
    groups {
        /// Reports of all controllers. It carries `PMCRAID_AEN_CMD_EVENT`.
        EVENTS: "events",
    }
}
