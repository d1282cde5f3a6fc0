//! Regulators of voltage and current: what happens to them (Linux 6.9).
//!
//! Printed by `cargo xtask codegen` from `specs/reg-event.yaml`. Not to be edited.

use netlink_core::Chars;

netlink_core::flags! {
    /// What has happened to a regulator. C: `regulator/regulator.h`.
    pub struct Event: u64 = "event", prefix "REGULATOR_EVENT_" {
        /// `REGULATOR_EVENT_UNDER_VOLTAGE`.
        UNDER_VOLTAGE = 1 << 0,
        /// `REGULATOR_EVENT_OVER_CURRENT`.
        OVER_CURRENT = 1 << 1,
        /// `REGULATOR_EVENT_REGULATION_OUT`: It is out of its range.
        REGULATION_OUT = 1 << 2,
        /// `REGULATOR_EVENT_FAIL`: It has failed.
        FAIL = 1 << 3,
        /// `REGULATOR_EVENT_OVER_TEMP`.
        OVER_TEMP = 1 << 4,
        /// `REGULATOR_EVENT_FORCE_DISABLE`: It was turned off by force.
        FORCE_DISABLE = 1 << 5,
        /// `REGULATOR_EVENT_VOLTAGE_CHANGE`.
        VOLTAGE_CHANGE = 1 << 6,
        /// `REGULATOR_EVENT_DISABLE`.
        DISABLE = 1 << 7,
        /// `REGULATOR_EVENT_PRE_VOLTAGE_CHANGE`: The voltage is about to change.
        PRE_VOLTAGE_CHANGE = 1 << 8,
        /// `REGULATOR_EVENT_ABORT_VOLTAGE_CHANGE`: The voltage is not to change after all.
        ABORT_VOLTAGE_CHANGE = 1 << 9,
        /// `REGULATOR_EVENT_PRE_DISABLE`: It is about to be turned off.
        PRE_DISABLE = 1 << 10,
        /// `REGULATOR_EVENT_ABORT_DISABLE`: It is not turned off after all.
        ABORT_DISABLE = 1 << 11,
        /// `REGULATOR_EVENT_ENABLE`.
        ENABLE = 1 << 12,
        /// `REGULATOR_EVENT_UNDER_VOLTAGE_WARN`.
        UNDER_VOLTAGE_WARN = 1 << 13,
        /// `REGULATOR_EVENT_OVER_CURRENT_WARN`.
        OVER_CURRENT_WARN = 1 << 14,
        /// `REGULATOR_EVENT_OVER_VOLTAGE_WARN`.
        OVER_VOLTAGE_WARN = 1 << 15,
        /// `REGULATOR_EVENT_OVER_TEMP_WARN`.
        OVER_TEMP_WARN = 1 << 16,
    }
}

netlink_core::structure! {
    /// An event of a regulator. C: `struct reg_genl_event`, `regulator/regulator.h`.
    pub struct RegGenlEvent = "reg-genl-event", size 40 {
        /// `reg_name`: Name of the regulator.
        reg_name: Chars<32> = 0,
        /// `event`.
        event: Event = 32,
    }
}

netlink_core::attributes! {
    /// What is told of a regulator. C: `REG_GENL_ATTR_*`, `regulator/regulator.h`.
    pub struct Regulator / RegulatorBuilder = "regulator", prefix "REG_GENL_ATTR_" {
        /// `REG_GENL_ATTR_EVENT`.
        EVENT event: RegGenlEvent = 1,
    }
}

netlink_core::family! {
    /// Regulators of voltage and current: what happens to them (Linux 6.9).
    pub static REG_EVENT = "reg-event", netlink_core::schema::Protocol::Generic { name: "reg_event", version: 1 };
    notify {
        /// Something has happened to a regulator. The messages are numbered one after another. C:
        /// `REG_GENL_CMD_EVENT`.
        EVENT Event: Regulator = 1 [1];
    }
    groups {
        /// Events of all regulators. It carries `REG_GENL_CMD_EVENT`.
        REG_MC_GROUP: "reg_mc_group",
    }
}
