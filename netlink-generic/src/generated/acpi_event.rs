//! Events of the firmware: buttons, lids, power adapters, batteries (`acpid`).
//!
//! Printed by `cargo xtask codegen` from `specs/acpi-event.yaml`. Not to be edited.

use netlink_core::Chars;

netlink_core::structure! {
    /// Something happened to a device.
    pub struct DeviceEvent = "device-event", size 44 {
        /// `device_class`: Such as `button/power` or `ac_adapter`.
        device_class: Chars<20> = 0,
        /// `bus_id`: The device as the firmware names it, such as `PNP0C0C:00`.
        bus_id: Chars<15> = 20,
        /// `type`: What happened, a number that the class defines.
        r#type: u32 = 36,
        /// `data`: Belongs to it: a count of presses, say.
        data: u32 = 40,
    }
}

netlink_core::attributes! {
    /// An event. C: `ACPI_GENL_ATTR_*`, `drivers/acpi/event.c`.
    pub struct Event / EventBuilder = "event", prefix "ACPI_GENL_ATTR_" {
        /// `ACPI_GENL_ATTR_EVENT`.
        EVENT event: DeviceEvent = 1,
    }
}

netlink_core::family! {
    /// Events of the firmware: buttons, lids, power adapters, batteries (`acpid`).
    pub static ACPI_EVENT = "acpi-event", netlink_core::schema::Protocol::Generic { name: "acpi_event", version: 1 };
    notify {
        /// Something happened to a device. C: `ACPI_GENL_CMD_EVENT`.
        EVENT Event: Event = 1 [1];
    }
    groups {
        /// Events. It carries `ACPI_GENL_CMD_EVENT`.
        ACPI_MC_GROUP: "acpi_mc_group",
    }
}
