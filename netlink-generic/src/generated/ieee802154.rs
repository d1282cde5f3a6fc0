//! The older interface to IEEE 802.15.4, wireless personal area networks (`iz`): the words of the standard's MAC
//! sublayer. The kernel does not ship the header. Addresses are written as people do, the greatest byte first.
//!
//! Printed by `cargo xtask codegen` from `specs/ieee802154.yaml`. Not to be edited.

use netlink_core::{HardwareAddress, List, Unused};

netlink_core::enumeration! {
    /// What an interface is. C: `include/linux/nl802154.h`.
    pub struct DeviceType: u8 = "device-type", prefix "IEEE802154_DEV_" {
        /// `IEEE802154_DEV_WPAN`: A member of a network.
        WPAN = 0,
        /// `IEEE802154_DEV_MONITOR`: It hears everything.
        MONITOR = 1,
    }
}

netlink_core::attributes! {
    /// A radio, an interface, or what concerns them. C: `IEEE802154_ATTR_*`, `include/linux/nl802154.h`.
    pub struct Ieee802154 / Ieee802154Builder = "ieee802154", prefix "IEEE802154_ATTR_" {
        /// `IEEE802154_ATTR_DEV_NAME`.
        DEV_NAME dev_name: str = 1,
        /// `IEEE802154_ATTR_DEV_INDEX`.
        DEV_INDEX dev_index: u32 = 2,
        /// `IEEE802154_ATTR_STATUS`: Status of the MAC sublayer; 0 is success.
        STATUS status: u8 = 3,
        /// `IEEE802154_ATTR_SHORT_ADDR`: Address in the network.
        SHORT_ADDR short_addr: u16 = 4,
        /// `IEEE802154_ATTR_HW_ADDR`: Address of the device, eight bytes.
        HW_ADDR hw_addr: HardwareAddress = 5,
        /// `IEEE802154_ATTR_PAN_ID`: Number of the network.
        PAN_ID pan_id: u16 = 6,
        /// `IEEE802154_ATTR_CHANNEL`.
        CHANNEL channel: u8 = 7,
        /// `IEEE802154_ATTR_COORD_SHORT_ADDR`.
        COORD_SHORT_ADDR coord_short_addr: u16 = 8,
        /// `IEEE802154_ATTR_COORD_HW_ADDR`.
        COORD_HW_ADDR coord_hw_addr: HardwareAddress = 9,
        /// `IEEE802154_ATTR_COORD_PAN_ID`.
        COORD_PAN_ID coord_pan_id: u16 = 10,
        /// `IEEE802154_ATTR_SRC_SHORT_ADDR`.
        SRC_SHORT_ADDR src_short_addr: u16 = 11,
        /// `IEEE802154_ATTR_SRC_HW_ADDR`.
        SRC_HW_ADDR src_hw_addr: HardwareAddress = 12,
        /// `IEEE802154_ATTR_SRC_PAN_ID`.
        SRC_PAN_ID src_pan_id: u16 = 13,
        /// `IEEE802154_ATTR_DEST_SHORT_ADDR`.
        DEST_SHORT_ADDR dest_short_addr: u16 = 14,
        /// `IEEE802154_ATTR_DEST_HW_ADDR`.
        DEST_HW_ADDR dest_hw_addr: HardwareAddress = 15,
        /// `IEEE802154_ATTR_DEST_PAN_ID`.
        DEST_PAN_ID dest_pan_id: u16 = 16,
        /// `IEEE802154_ATTR_CAPABILITY`: What the device can do, as it associates.
        CAPABILITY capability: u8 = 17,
        /// `IEEE802154_ATTR_REASON`: Why it disassociates.
        REASON reason: u8 = 18,
        /// `IEEE802154_ATTR_SCAN_TYPE`.
        SCAN_TYPE scan_type: u8 = 19,
        /// `IEEE802154_ATTR_CHANNELS`: Bits of the channels to scan.
        CHANNELS channels: u32 = 20,
        /// `IEEE802154_ATTR_DURATION`: Exponent of the time in each channel.
        DURATION duration: u8 = 21,
        /// `IEEE802154_ATTR_ED_LIST`: Energy in each of 27 channels.
        ED_LIST ed_list: List<u8> = 22,
        /// `IEEE802154_ATTR_BCN_ORD`: Exponent of the interval of beacons.
        BCN_ORD bcn_ord: u8 = 23,
        /// `IEEE802154_ATTR_SF_ORD`: Exponent of the active part of the superframe.
        SF_ORD sf_ord: u8 = 24,
        /// `IEEE802154_ATTR_PAN_COORD`: 1 for the coordinator of the network.
        PAN_COORD pan_coord: u8 = 25,
        /// `IEEE802154_ATTR_BAT_EXT`: 1 saves the battery.
        BAT_EXT bat_ext: u8 = 26,
        /// `IEEE802154_ATTR_COORD_REALIGN`.
        COORD_REALIGN coord_realign: u8 = 27,
        #[doc(hidden)]
        SEC sec [Unused] = 28,
        /// `IEEE802154_ATTR_PAGE`: Channel page.
        PAGE page: u8 = 29,
        /// `IEEE802154_ATTR_CHANNEL_PAGE_LIST`: Channels of a page each: bits of the channels, and the page in the
        /// upper five bits.
        CHANNEL_PAGE_LIST channel_page_list: List<u32> = 30,
        /// `IEEE802154_ATTR_PHY_NAME`.
        PHY_NAME phy_name: str = 31,
        /// `IEEE802154_ATTR_DEV_TYPE`.
        DEV_TYPE dev_type: DeviceType = 32,
        /// `IEEE802154_ATTR_TXPOWER`: dBm.
        TXPOWER txpower: i8 = 33,
        /// `IEEE802154_ATTR_LBT_ENABLED`: Listen before talk.
        LBT_ENABLED lbt_enabled: u8 = 34,
        /// `IEEE802154_ATTR_CCA_MODE`: How a clear channel is told.
        CCA_MODE cca_mode: u8 = 35,
        /// `IEEE802154_ATTR_CCA_ED_LEVEL`: Energy below which a channel is clear, in dBm.
        CCA_ED_LEVEL cca_ed_level: i32 = 36,
        /// `IEEE802154_ATTR_CSMA_RETRIES`: How often a busy channel is tried again.
        CSMA_RETRIES csma_retries: u8 = 37,
        /// `IEEE802154_ATTR_CSMA_MIN_BE`: Least exponent of the time before sending.
        CSMA_MIN_BE csma_min_be: u8 = 38,
        /// `IEEE802154_ATTR_CSMA_MAX_BE`: Greatest exponent of the time before sending.
        CSMA_MAX_BE csma_max_be: u8 = 39,
        /// `IEEE802154_ATTR_FRAME_RETRIES`: How often a frame is sent again.
        FRAME_RETRIES frame_retries: i8 = 40,
        /// `IEEE802154_ATTR_LLSEC_ENABLED`.
        LLSEC_ENABLED llsec_enabled: u8 = 41,
        /// `IEEE802154_ATTR_LLSEC_SECLEVEL`: How frames that are sent are protected.
        LLSEC_SECLEVEL llsec_seclevel: u8 = 42,
        /// `IEEE802154_ATTR_LLSEC_KEY_MODE`: How a frame says which key it is for.
        LLSEC_KEY_MODE llsec_key_mode: u8 = 43,
        /// `IEEE802154_ATTR_LLSEC_KEY_SOURCE_SHORT`: Who gave the key; the network in the upper half.
        LLSEC_KEY_SOURCE_SHORT llsec_key_source_short: u32 = 44,
        /// `IEEE802154_ATTR_LLSEC_KEY_SOURCE_EXTENDED`: Who gave the key.
        LLSEC_KEY_SOURCE_EXTENDED llsec_key_source_extended: HardwareAddress = 45,
        /// `IEEE802154_ATTR_LLSEC_KEY_ID`.
        LLSEC_KEY_ID llsec_key_id: u8 = 46,
        /// `IEEE802154_ATTR_LLSEC_FRAME_COUNTER`.
        LLSEC_FRAME_COUNTER llsec_frame_counter: u32 = 47 [volatile],
        /// `IEEE802154_ATTR_LLSEC_KEY_BYTES`: 16 bytes.
        LLSEC_KEY_BYTES llsec_key_bytes: [u8] = 48,
        /// `IEEE802154_ATTR_LLSEC_KEY_USAGE_FRAME_TYPES`: Bits of the kinds of frames it is for.
        LLSEC_KEY_USAGE_FRAME_TYPES llsec_key_usage_frame_types: u8 = 49,
        /// `IEEE802154_ATTR_LLSEC_KEY_USAGE_COMMANDS`: Bits of the command frames it is for.
        LLSEC_KEY_USAGE_COMMANDS llsec_key_usage_commands: [u8] = 50,
        /// `IEEE802154_ATTR_LLSEC_FRAME_TYPE`.
        LLSEC_FRAME_TYPE llsec_frame_type: u8 = 51,
        /// `IEEE802154_ATTR_LLSEC_CMD_FRAME_ID`.
        LLSEC_CMD_FRAME_ID llsec_cmd_frame_id: u8 = 52,
        /// `IEEE802154_ATTR_LLSEC_SECLEVELS`: Bits of the levels that are accepted.
        LLSEC_SECLEVELS llsec_seclevels: u8 = 53,
        /// `IEEE802154_ATTR_LLSEC_DEV_OVERRIDE`: 1 where devices may be exempt.
        LLSEC_DEV_OVERRIDE llsec_dev_override: u8 = 54,
        /// `IEEE802154_ATTR_LLSEC_DEV_KEY_MODE`: Which keys of a device are accepted.
        LLSEC_DEV_KEY_MODE llsec_dev_key_mode: u8 = 55,
        #[doc(hidden)]
        PAD pad [Unused] = 56,
    }
}

netlink_core::family! {
    /// The older interface to IEEE 802.15.4, wireless personal area networks (`iz`): the words of the standard's MAC
    /// sublayer. The kernel does not ship the header. Addresses are written as people do, the greatest byte first.
    pub static IEEE802154 = "ieee802154", netlink_core::schema::Protocol::Generic { name: "802.15.4 MAC", version: 1 };
    do {
        /// Joins a network. C: `IEEE802154_ASSOCIATE_REQ`.
        ASSOCIATE_REQ associate_req: Ieee802154 / Ieee802154Builder = 1 [1, 2, 7, 8, 9, 10, 17, 29];
        /// Leaves a network, or sends a device away. C: `IEEE802154_DISASSOCIATE_REQ`.
        DISASSOCIATE_REQ disassociate_req: Ieee802154 / Ieee802154Builder = 3 [1, 2, 14, 15, 18];
        /// Looks for networks. C: `IEEE802154_SCAN_REQ`.
        SCAN_REQ scan_req: Ieee802154 / Ieee802154Builder = 9 [1, 2, 19, 20, 21, 29];
        /// Begins a network. C: `IEEE802154_START_REQ`.
        START_REQ start_req: Ieee802154 / Ieee802154Builder = 13 [1, 2, 7, 8, 10, 23, 24, 25, 26, 27, 29];
        /// Lets a device join, or not. C: `IEEE802154_ASSOCIATE_RESP`.
        ASSOCIATE_RESP associate_resp: Ieee802154 / Ieee802154Builder = 19 [1, 2, 3, 14, 15];
        /// Sets how an interface that is down sends. C: `IEEE802154_SET_MACPARAMS`.
        SET_MACPARAMS set_macparams: Ieee802154 / Ieee802154Builder = 35 [1, 2, 33, 34, 35, 36, 37, 38, 39, 40];
        /// Sets how an interface protects what it sends. C: `IEEE802154_LLSEC_SETPARAMS`.
        LLSEC_SETPARAMS llsec_setparams: Ieee802154 / Ieee802154Builder = 37 [1, 2, 4, 5, 6, 41, 42, 43, 44, 45, 46, 47];
        /// Adds a key. The flags `create` and `excl` have to be set. C: `IEEE802154_LLSEC_ADD_KEY`.
        LLSEC_ADD_KEY llsec_add_key: Ieee802154 / Ieee802154Builder = 39 [1, 2, 4, 5, 6, 43, 44, 45, 46, 48, 49, 50];
        /// Removes a key. C: `IEEE802154_LLSEC_DEL_KEY`.
        LLSEC_DEL_KEY llsec_del_key: Ieee802154 / Ieee802154Builder = 40 [1, 2, 4, 5, 6, 43, 44, 45, 46];
        /// Adds a device. The flags `create` and `excl` have to be set. C: `IEEE802154_LLSEC_ADD_DEV`.
        LLSEC_ADD_DEV llsec_add_dev: Ieee802154 / Ieee802154Builder = 42 [1, 2, 4, 5, 6, 47, 54, 55];
        /// Removes a device. C: `IEEE802154_LLSEC_DEL_DEV`.
        LLSEC_DEL_DEV llsec_del_dev: Ieee802154 / Ieee802154Builder = 43 [1, 2, 5];
        /// Adds a key of a device. The flags `create` and `excl` have to be set. C: `IEEE802154_LLSEC_ADD_DEVKEY`.
        LLSEC_ADD_DEVKEY llsec_add_devkey: Ieee802154 / Ieee802154Builder = 45 [1, 2, 4, 5, 6, 43, 44, 45, 46, 47];
        /// Removes a key of a device. C: `IEEE802154_LLSEC_DEL_DEVKEY`.
        LLSEC_DEL_DEVKEY llsec_del_devkey: Ieee802154 / Ieee802154Builder = 46 [1, 2, 4, 5, 6, 43, 44, 45, 46];
        /// Adds levels of a kind of frame. The flags `create` and `excl` have to be set. C:
        /// `IEEE802154_LLSEC_ADD_SECLEVEL`.
        LLSEC_ADD_SECLEVEL llsec_add_seclevel: Ieee802154 / Ieee802154Builder = 48 [1, 2, 51, 52, 53, 54];
        /// Removes levels of a kind of frame. C: `IEEE802154_LLSEC_DEL_SECLEVEL`.
        LLSEC_DEL_SECLEVEL llsec_del_seclevel: Ieee802154 / Ieee802154Builder = 49 [1, 2, 51, 52, 53, 54];
    }
    get {
        /// Interfaces. C: `IEEE802154_LIST_IFACE`.
        LIST_IFACE list_iface: Ieee802154 / Ieee802154Builder = 31 [1, 2] -> Ieee802154 = 31 [1, 2, 4, 5, 6, 31, 33, 34, 35, 36, 37, 38, 39, 40];
        /// Radios. C: `IEEE802154_LIST_PHY`.
        LIST_PHY list_phy: Ieee802154 / Ieee802154Builder = 32 [31] -> Ieee802154 = 32 [7, 29, 30, 31];
        /// Adds an interface to a radio. C: `IEEE802154_ADD_IFACE`.
        ADD_IFACE add_iface: Ieee802154 / Ieee802154Builder = 33 [1, 5, 31, 32] -> Ieee802154 = 33 [1, 31];
        /// Removes an interface. C: `IEEE802154_DEL_IFACE`.
        DEL_IFACE del_iface: Ieee802154 / Ieee802154Builder = 34 [1, 31] -> Ieee802154 = 34 [1, 31];
        /// How an interface protects what it sends. C: `IEEE802154_LLSEC_GETPARAMS`.
        LLSEC_GETPARAMS llsec_getparams: Ieee802154 / Ieee802154Builder = 36 [1, 2] -> Ieee802154 = 36 [1, 2, 4, 5, 6, 41, 42, 43, 44, 45, 46, 47];
    }
    dump {
        /// Interfaces. C: `IEEE802154_LIST_IFACE`.
        LIST_IFACE_DUMP list_iface_dump: Ieee802154 / Ieee802154Builder = 31 [] -> Ieee802154 = 31 [1, 2, 4, 5, 6, 31, 33, 34, 35, 36, 37, 38, 39, 40] as "list-iface";
        /// Radios. C: `IEEE802154_LIST_PHY`.
        LIST_PHY_DUMP list_phy_dump: Ieee802154 / Ieee802154Builder = 32 [] -> Ieee802154 = 32 [7, 29, 30, 31] as "list-phy";
        /// Keys of all interfaces. C: `IEEE802154_LLSEC_LIST_KEY`.
        LLSEC_LIST_KEY_DUMP llsec_list_key_dump: Ieee802154 / Ieee802154Builder = 38 [] -> Ieee802154 = 38 [1, 2, 4, 5, 6, 43, 44, 45, 46, 48, 49, 50] as "llsec-list-key";
        /// Devices that frames are accepted from. C: `IEEE802154_LLSEC_LIST_DEV`.
        LLSEC_LIST_DEV_DUMP llsec_list_dev_dump: Ieee802154 / Ieee802154Builder = 41 [] -> Ieee802154 = 41 [1, 2, 4, 5, 6, 47, 54, 55] as "llsec-list-dev";
        /// Keys of the devices. C: `IEEE802154_LLSEC_LIST_DEVKEY`.
        LLSEC_LIST_DEVKEY_DUMP llsec_list_devkey_dump: Ieee802154 / Ieee802154Builder = 44 [] -> Ieee802154 = 44 [1, 2, 4, 5, 6, 43, 44, 45, 46, 47] as "llsec-list-devkey";
        /// Which levels frames may have. C: `IEEE802154_LLSEC_LIST_SECLEVEL`.
        LLSEC_LIST_SECLEVEL_DUMP llsec_list_seclevel_dump: Ieee802154 / Ieee802154Builder = 47 [] -> Ieee802154 = 47 [1, 2, 51, 52, 53, 54] as "llsec-list-seclevel";
    }
    notify {
        /// A network was begun. C: `IEEE802154_START_CONF`.
        START_CONF StartConf: Ieee802154 = 14 [1, 2, 3, 5];
    }
    groups {
        /// Networks that begin. It carries `IEEE802154_START_CONF`.
        COORDINATOR: "coordinator",
        /// Nothing yet.
        BEACON: "beacon",
    }
}
