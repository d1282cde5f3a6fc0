//! Simulated radios of IEEE 802.15.4 (`mac802154_hwsim`, `wpan-hwsim`): made and removed, and who hears whom. The
//! kernel does not ship the header.
//!
//! Printed by `cargo xtask codegen` from `specs/mac802154-hwsim.yaml`. Not to be edited.

use netlink_core::{Multi, Nest};

netlink_core::attributes! {
    /// A radio, and those that hear it. C: `MAC802154_HWSIM_ATTR_*`, `drivers/net/ieee802154/mac802154_hwsim.h`.
    pub struct Radio / RadioBuilder = "radio", prefix "MAC802154_HWSIM_ATTR_" {
        /// `MAC802154_HWSIM_ATTR_RADIO_ID`.
        RADIO_ID radio_id: u32 = 1,
        /// `MAC802154_HWSIM_ATTR_RADIO_EDGE`.
        RADIO_EDGE radio_edge => Nest<Edge> = 2,
        /// `MAC802154_HWSIM_ATTR_RADIO_EDGES`: All edges of the radio.
        RADIO_EDGES radio_edges => Nest<Edges> = 3,
    }
}

netlink_core::attributes! {
    /// Edges of a radio. C: `MAC802154_HWSIM_ATTR_*`, `drivers/net/ieee802154/mac802154_hwsim.h`.
    pub struct Edges / EdgesBuilder = "edges", prefix "MAC802154_HWSIM_ATTR_" {
        /// `MAC802154_HWSIM_ATTR_RADIO_EDGE`.
        RADIO_EDGE radio_edge => Multi<Nest<Edge>> = 2,
    }
}

netlink_core::attributes! {
    /// A radio that hears another. C: `MAC802154_HWSIM_EDGE_ATTR_*`, `drivers/net/ieee802154/mac802154_hwsim.h`.
    pub struct Edge / EdgeBuilder = "edge", prefix "MAC802154_HWSIM_EDGE_ATTR_" {
        /// `MAC802154_HWSIM_EDGE_ATTR_ENDPOINT_ID`: The radio that hears.
        ENDPOINT_ID endpoint_id: u32 = 1,
        /// `MAC802154_HWSIM_EDGE_ATTR_LQI`: How well, up to 255.
        LQI lqi: u8 = 2,
    }
}

netlink_core::family! {
    /// Simulated radios of IEEE 802.15.4 (`mac802154_hwsim`, `wpan-hwsim`): made and removed, and who hears whom. The
    /// kernel does not ship the header.
    pub static MAC802154_HWSIM = "mac802154-hwsim", netlink_core::schema::Protocol::Generic { name: "MAC802154_HWSIM", version: 1 };
    do {
        /// Makes a radio. The answer has its number in place of an error (`numbered`), and the group `config` is told.
        /// C: `MAC802154_HWSIM_CMD_NEW_RADIO`.
        NEW_RADIO new_radio: Radio / RadioBuilder = 3 [];
        /// Removes a radio. C: `MAC802154_HWSIM_CMD_DEL_RADIO`.
        DEL_RADIO del_radio: Radio / RadioBuilder = 4 [1];
        /// Sets how well a radio hears another. C: `MAC802154_HWSIM_CMD_SET_EDGE`.
        SET_EDGE set_edge: Radio / RadioBuilder = 6 [1, 2];
        /// A radio is to hear another no longer. C: `MAC802154_HWSIM_CMD_DEL_EDGE`.
        DEL_EDGE del_edge: Radio / RadioBuilder = 7 [1, 2];
        /// A radio is to hear another. C: `MAC802154_HWSIM_CMD_NEW_EDGE`.
        NEW_EDGE new_edge: Radio / RadioBuilder = 8 [1, 2];
    }
    get {
        /// Radios. C: `MAC802154_HWSIM_CMD_GET_RADIO`.
        GET_RADIO get_radio: Radio / RadioBuilder = 1 [1] -> Radio = 1 [1, 3];
    }
    dump {
        /// Radios. C: `MAC802154_HWSIM_CMD_GET_RADIO`.
        GET_RADIO_DUMP get_radio_dump: Radio / RadioBuilder = 1 [] -> Radio = 1 [1, 3] as "get-radio";
    }
    notify {
        /// A radio was made. C: `MAC802154_HWSIM_CMD_NEW_RADIO`.
        RADIO_ADDED RadioAdded: Radio = 3 [1, 3];
    }
    groups {
        /// Radios that were made. It carries `MAC802154_HWSIM_CMD_NEW_RADIO`.
        CONFIG: "config",
    }
}
