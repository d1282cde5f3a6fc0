//! Team devices: several ports as one, with the logic in a program (`teamd`).
//!
//! Printed by `cargo xtask codegen` from `specs/team.yaml`. Not to be edited.

use netlink_core::{Choice, Flag, Multi, Nest};

netlink_core::enumeration! {
    /// Types of options, as the kernel numbers types of attributes. C: `net/netlink.h`.
    pub struct OptionType: u8 = "option-type", prefix "NLA_" {
        /// `NLA_U32`.
        U32 = 3,
        /// `NLA_STRING`.
        STRING = 5,
        /// `NLA_FLAG`.
        FLAG = 6,
        /// `NLA_BINARY`.
        BINARY = 11,
        /// `NLA_S32`.
        S32 = 14,
    }
}

netlink_core::attributes! {
    /// A team: its options or its ports. C: `TEAM_ATTR_*`, `linux/if_team.h`.
    pub struct Team / TeamBuilder = "team", prefix "TEAM_ATTR_" {
        /// `TEAM_ATTR_TEAM_IFINDEX`: The team device.
        TEAM_IFINDEX team_ifindex: u32 = 1,
        /// `TEAM_ATTR_LIST_OPTION`.
        LIST_OPTION list_option => Nest<OptionList> = 2,
        /// `TEAM_ATTR_LIST_PORT`.
        LIST_PORT list_port => Nest<PortList> = 3,
    }
}

netlink_core::attributes! {
    /// Options. C: `TEAM_ATTR_ITEM_*`, `linux/if_team.h`.
    pub struct OptionList / OptionListBuilder = "option-list", prefix "TEAM_ATTR_ITEM_" {
        /// `TEAM_ATTR_ITEM_OPTION`.
        OPTION option => Multi<Nest<TeamOption>> = 1,
    }
}

netlink_core::attributes! {
    /// An option, as the mode of the team has it. C: `TEAM_ATTR_OPTION_*`, `linux/if_team.h`.
    pub struct TeamOption / TeamOptionBuilder = "team-option", prefix "TEAM_ATTR_OPTION_" {
        /// `TEAM_ATTR_OPTION_NAME`.
        NAME name: str = 1,
        /// `TEAM_ATTR_OPTION_CHANGED`: It has changed.
        CHANGED changed: Flag = 2,
        /// `TEAM_ATTR_OPTION_TYPE`: What the value is.
        TYPE r#type: OptionType = 3,
        /// `TEAM_ATTR_OPTION_DATA`: The value; of a flag there is none where it is off.
        DATA data => Choice<OptionValue, OptionType, 3> = 4,
        /// `TEAM_ATTR_OPTION_REMOVED`: It is gone.
        REMOVED removed: Flag = 5,
        /// `TEAM_ATTR_OPTION_PORT_IFINDEX`: The port it is of, where it is one of a port.
        PORT_IFINDEX port_ifindex: u32 = 6,
        /// `TEAM_ATTR_OPTION_ARRAY_INDEX`: Which of many values.
        ARRAY_INDEX array_index: u32 = 7,
    }
}

netlink_core::attributes! {
    /// Ports. C: `TEAM_ATTR_ITEM_*`, `linux/if_team.h`.
    pub struct PortList / PortListBuilder = "port-list", prefix "TEAM_ATTR_ITEM_" {
        /// `TEAM_ATTR_ITEM_PORT`.
        PORT port => Multi<Nest<TeamPort>> = 1,
    }
}

netlink_core::attributes! {
    /// A port. C: `TEAM_ATTR_PORT_*`, `linux/if_team.h`.
    pub struct TeamPort / TeamPortBuilder = "team-port", prefix "TEAM_ATTR_PORT_" {
        /// `TEAM_ATTR_PORT_IFINDEX`.
        IFINDEX ifindex: u32 = 1,
        /// `TEAM_ATTR_PORT_CHANGED`: It has changed.
        CHANGED changed: Flag = 2,
        /// `TEAM_ATTR_PORT_LINKUP`: It has a link.
        LINKUP linkup: Flag = 3,
        /// `TEAM_ATTR_PORT_SPEED`: Mbit/s.
        SPEED speed: u32 = 4,
        /// `TEAM_ATTR_PORT_DUPLEX`: 1 where both ends may send at once.
        DUPLEX duplex: u8 = 5,
        /// `TEAM_ATTR_PORT_REMOVED`: It is gone.
        REMOVED removed: Flag = 6,
    }
}

netlink_core::choice! {
    /// The value of an option, by its type.
    pub enum OptionValue / OptionValueBuilder = "option-value", selector "type" {
        U32 u32: u32 = Number(3),
        String string as str = Number(5),
        Flag flag as [u8] = Number(6),
        Binary binary as [u8] = Number(11),
        S32 s32: i32 = Number(14),
    }
}

netlink_core::family! {
    /// Team devices: several ports as one, with the logic in a program (`teamd`).
    pub static TEAM = "team", netlink_core::schema::Protocol::Generic { name: "team", version: 1 };
    do {
        /// Change options. C: `TEAM_CMD_OPTIONS_SET`.
        OPTIONS_SET options_set: Team / TeamBuilder = 1 [1, 2];
    }
    get {
        /// Do nothing; the answer has no attributes that say more. C: `TEAM_CMD_NOOP`.
        NOOP noop: Team / TeamBuilder = 0 [] -> Team = 0 [1];
    }
    multipart {
        /// All options. C: `TEAM_CMD_OPTIONS_GET`.
        OPTIONS_GET options_get: Team / TeamBuilder = 2 [1] -> Team = 2 [1, 2];
        /// All ports. C: `TEAM_CMD_PORT_LIST_GET`.
        PORT_LIST_GET port_list_get: Team / TeamBuilder = 3 [1] -> Team = 3 [1, 3];
    }
    notify {
        /// Options have changed. C: `TEAM_CMD_OPTIONS_GET`.
        OPTIONS_NTF Options: Team = 2 [1, 2];
        /// Ports have changed, come or gone. C: `TEAM_CMD_PORT_LIST_GET`.
        PORT_LIST_NTF PortList: Team = 3 [1, 3];
    }
    groups {
        /// Changes of options and ports. It carries `TEAM_CMD_OPTIONS_GET`, `TEAM_CMD_PORT_LIST_GET`.
        CHANGE_EVENT: "change_event",
    }
}
