//! IEEE 802.15.4, wireless personal area networks: radios, their interfaces, networks, scans and security (`iwpan`).
//! The kernel does not ship the header. It writes addresses as the air has them, with the least byte first. The
//! numbers of the security attributes are those since 6.9; older kernels have them without what was put before them.
//!
//! Printed by `cargo xtask codegen` from `specs/nl802154.yaml`. Not to be edited.

use netlink_core::{Array, As, Be, Flag, Le, Multi, Nest, TypeValue, Unused};

netlink_core::enumeration! {
    /// Commands of the family, as a radio tells which it knows. C: `enum nl802154_commands`, `net/nl802154.h`.
    pub struct Command: u32 = "command", prefix "NL802154_CMD_" {
        /// `NL802154_CMD_GET_WPAN_PHY`.
        GET_WPAN_PHY = 1,
        /// `NL802154_CMD_SET_WPAN_PHY`.
        SET_WPAN_PHY = 2,
        /// `NL802154_CMD_NEW_WPAN_PHY`.
        NEW_WPAN_PHY = 3,
        /// `NL802154_CMD_DEL_WPAN_PHY`.
        DEL_WPAN_PHY = 4,
        /// `NL802154_CMD_GET_INTERFACE`.
        GET_INTERFACE = 5,
        /// `NL802154_CMD_SET_INTERFACE`.
        SET_INTERFACE = 6,
        /// `NL802154_CMD_NEW_INTERFACE`.
        NEW_INTERFACE = 7,
        /// `NL802154_CMD_DEL_INTERFACE`.
        DEL_INTERFACE = 8,
        /// `NL802154_CMD_SET_CHANNEL`.
        SET_CHANNEL = 9,
        /// `NL802154_CMD_SET_PAN_ID`.
        SET_PAN_ID = 10,
        /// `NL802154_CMD_SET_SHORT_ADDR`.
        SET_SHORT_ADDR = 11,
        /// `NL802154_CMD_SET_TX_POWER`.
        SET_TX_POWER = 12,
        /// `NL802154_CMD_SET_CCA_MODE`.
        SET_CCA_MODE = 13,
        /// `NL802154_CMD_SET_CCA_ED_LEVEL`.
        SET_CCA_ED_LEVEL = 14,
        /// `NL802154_CMD_SET_MAX_FRAME_RETRIES`.
        SET_MAX_FRAME_RETRIES = 15,
        /// `NL802154_CMD_SET_BACKOFF_EXPONENT`.
        SET_BACKOFF_EXPONENT = 16,
        /// `NL802154_CMD_SET_MAX_CSMA_BACKOFFS`.
        SET_MAX_CSMA_BACKOFFS = 17,
        /// `NL802154_CMD_SET_LBT_MODE`.
        SET_LBT_MODE = 18,
        /// `NL802154_CMD_SET_ACKREQ_DEFAULT`.
        SET_ACKREQ_DEFAULT = 19,
        /// `NL802154_CMD_SET_WPAN_PHY_NETNS`.
        SET_WPAN_PHY_NETNS = 20,
        /// `NL802154_CMD_SET_SEC_PARAMS`.
        SET_SEC_PARAMS = 21,
        /// `NL802154_CMD_GET_SEC_KEY`.
        GET_SEC_KEY = 22,
        /// `NL802154_CMD_NEW_SEC_KEY`.
        NEW_SEC_KEY = 23,
        /// `NL802154_CMD_DEL_SEC_KEY`.
        DEL_SEC_KEY = 24,
        /// `NL802154_CMD_GET_SEC_DEV`.
        GET_SEC_DEV = 25,
        /// `NL802154_CMD_NEW_SEC_DEV`.
        NEW_SEC_DEV = 26,
        /// `NL802154_CMD_DEL_SEC_DEV`.
        DEL_SEC_DEV = 27,
        /// `NL802154_CMD_GET_SEC_DEVKEY`.
        GET_SEC_DEVKEY = 28,
        /// `NL802154_CMD_NEW_SEC_DEVKEY`.
        NEW_SEC_DEVKEY = 29,
        /// `NL802154_CMD_DEL_SEC_DEVKEY`.
        DEL_SEC_DEVKEY = 30,
        /// `NL802154_CMD_GET_SEC_LEVEL`.
        GET_SEC_LEVEL = 31,
        /// `NL802154_CMD_NEW_SEC_LEVEL`.
        NEW_SEC_LEVEL = 32,
        /// `NL802154_CMD_DEL_SEC_LEVEL`.
        DEL_SEC_LEVEL = 33,
        /// `NL802154_CMD_SCAN_EVENT`.
        SCAN_EVENT = 34,
        /// `NL802154_CMD_TRIGGER_SCAN`.
        TRIGGER_SCAN = 35,
        /// `NL802154_CMD_ABORT_SCAN`.
        ABORT_SCAN = 36,
        /// `NL802154_CMD_SCAN_DONE`.
        SCAN_DONE = 37,
        /// `NL802154_CMD_SEND_BEACONS`.
        SEND_BEACONS = 38,
        /// `NL802154_CMD_STOP_BEACONS`.
        STOP_BEACONS = 39,
        /// `NL802154_CMD_ASSOCIATE`.
        ASSOCIATE = 40,
        /// `NL802154_CMD_DISASSOCIATE`.
        DISASSOCIATE = 41,
        /// `NL802154_CMD_SET_MAX_ASSOCIATIONS`.
        SET_MAX_ASSOCIATIONS = 42,
        /// `NL802154_CMD_LIST_ASSOCIATIONS`.
        LIST_ASSOCIATIONS = 43,
    }
}

netlink_core::enumeration! {
    /// What an interface is. C: `enum nl802154_iftype`, `net/nl802154.h`.
    pub struct InterfaceType: u32 = "interface-type", prefix "NL802154_IFTYPE_" {
        /// `NL802154_IFTYPE_NODE`: A member of a network.
        NODE = 0,
        /// `NL802154_IFTYPE_MONITOR`: It hears everything.
        MONITOR = 1,
        /// `NL802154_IFTYPE_COORD`: The coordinator of a network.
        COORD = 2,
    }
}

netlink_core::enumeration! {
    /// How to look for networks. C: `enum nl802154_scan_types`, `net/nl802154.h`.
    pub struct ScanType: u8 = "scan-type", prefix "NL802154_SCAN_" {
        /// `NL802154_SCAN_ED`: How much energy there is in each channel.
        ED = 1,
        /// `NL802154_SCAN_ACTIVE`: Asks coordinators for beacons.
        ACTIVE = 2,
        /// `NL802154_SCAN_PASSIVE`: Waits for beacons.
        PASSIVE = 3,
        /// `NL802154_SCAN_ORPHAN`: Looks for the lost coordinator.
        ORPHAN = 4,
        /// `NL802154_SCAN_ENHANCED_ACTIVE`: Asks with an enhanced request.
        ENHANCED_ACTIVE = 5,
        /// `NL802154_SCAN_RIT_PASSIVE`: Waits for requests for data.
        RIT_PASSIVE = 6,
    }
}

netlink_core::enumeration! {
    /// Why a scan ended. C: `enum nl802154_scan_done_reasons`, `net/nl802154.h`.
    pub struct ScanDoneReason: u8 = "scan-done-reason", prefix "NL802154_SCAN_DONE_REASON_" {
        /// `NL802154_SCAN_DONE_REASON_FINISHED`.
        FINISHED = 1,
        /// `NL802154_SCAN_DONE_REASON_ABORTED`.
        ABORTED = 2,
    }
}

netlink_core::enumeration! {
    /// When a channel is clear. C: `enum nl802154_cca_modes`, `net/nl802154.h`.
    pub struct CcaMode: u32 = "cca-mode", prefix "NL802154_CCA_" {
        /// `NL802154_CCA_ENERGY`: There is little energy.
        ENERGY = 1,
        /// `NL802154_CCA_CARRIER`: There is no carrier.
        CARRIER = 2,
        /// `NL802154_CCA_ENERGY_CARRIER`: Both, or one of them, as the option says.
        ENERGY_CARRIER = 3,
        /// `NL802154_CCA_ALOHA`: Always.
        ALOHA = 4,
        /// `NL802154_CCA_UWB_SHR`: There is no preamble of a frame (ultra-wide band).
        UWB_SHR = 5,
        /// `NL802154_CCA_UWB_MULTIPLEXED`: There is no preamble within a frame (ultra-wide band).
        UWB_MULTIPLEXED = 6,
    }
}

netlink_core::enumeration! {
    /// How energy and carrier go together. C: `enum nl802154_cca_opts`, `net/nl802154.h`.
    pub struct CcaOption: u32 = "cca-option", prefix "NL802154_CCA_OPT_" {
        /// `NL802154_CCA_OPT_ENERGY_CARRIER_AND`: Both.
        ENERGY_CARRIER_AND = 0,
        /// `NL802154_CCA_OPT_ENERGY_CARRIER_OR`: One of them.
        ENERGY_CARRIER_OR = 1,
    }
}

netlink_core::enumeration! {
    /// Which states of a switch are possible. C: `enum nl802154_supported_bool_states`, `net/nl802154.h`.
    pub struct SupportedBool: u32 = "supported-bool", prefix "NL802154_SUPPORTED_BOOL_" {
        /// `NL802154_SUPPORTED_BOOL_FALSE`.
        FALSE = 0,
        /// `NL802154_SUPPORTED_BOOL_TRUE`.
        TRUE = 1,
        /// `NL802154_SUPPORTED_BOOL_BOTH`.
        BOTH = 3,
    }
}

netlink_core::enumeration! {
    /// Which address is meant. C: `enum nl802154_dev_addr_modes`, `net/nl802154.h`.
    pub struct AddressMode: u32 = "address-mode", prefix "NL802154_DEV_ADDR_" {
        /// `NL802154_DEV_ADDR_NONE`.
        NONE = 0,
        /// `NL802154_DEV_ADDR_SHORT`: That of the network, two bytes.
        SHORT = 2,
        /// `NL802154_DEV_ADDR_EXTENDED`: That of the device, eight bytes.
        EXTENDED = 3,
    }
}

netlink_core::enumeration! {
    /// What a peer is to us. C: `enum nl802154_peer_type`, `net/nl802154.h`.
    pub struct PeerType: u8 = "peer-type", prefix "NL802154_PEER_TYPE_" {
        /// `NL802154_PEER_TYPE_UNSPEC`.
        UNSPEC = 0,
        /// `NL802154_PEER_TYPE_PARENT`: The coordinator.
        PARENT = 1,
        /// `NL802154_PEER_TYPE_CHILD`.
        CHILD = 2,
    }
}

netlink_core::enumeration! {
    /// How a frame says which key it is for. C: `enum nl802154_key_id_modes`, `net/nl802154.h`.
    pub struct KeyIdMode: u32 = "key-id-mode", prefix "NL802154_KEY_ID_MODE_" {
        /// `NL802154_KEY_ID_MODE_IMPLICIT`: By the addresses.
        IMPLICIT = 0,
        /// `NL802154_KEY_ID_MODE_INDEX`: By a number.
        INDEX = 1,
        /// `NL802154_KEY_ID_MODE_INDEX_SHORT`: By a number, and the short address of who gave it.
        INDEX_SHORT = 2,
        /// `NL802154_KEY_ID_MODE_INDEX_EXTENDED`: By a number, and the extended address of who gave it.
        INDEX_EXTENDED = 3,
    }
}

netlink_core::enumeration! {
    /// How a frame is protected. C: `enum nl802154_seclevels`, `net/nl802154.h`.
    pub struct SecurityLevel: u32 = "security-level", prefix "NL802154_SECLEVEL_" {
        /// `NL802154_SECLEVEL_NONE`.
        NONE = 0,
        /// `NL802154_SECLEVEL_MIC32`: A check of 32 bits.
        MIC32 = 1,
        /// `NL802154_SECLEVEL_MIC64`.
        MIC64 = 2,
        /// `NL802154_SECLEVEL_MIC128`.
        MIC128 = 3,
        /// `NL802154_SECLEVEL_ENC`: Encrypted.
        ENC = 4,
        /// `NL802154_SECLEVEL_ENC_MIC32`.
        ENC_MIC32 = 5,
        /// `NL802154_SECLEVEL_ENC_MIC64`.
        ENC_MIC64 = 6,
        /// `NL802154_SECLEVEL_ENC_MIC128`.
        ENC_MIC128 = 7,
    }
}

netlink_core::enumeration! {
    /// Kinds of frames. C: `enum nl802154_frames`, `net/nl802154.h`.
    pub struct Frame: u32 = "frame", prefix "NL802154_FRAME_" {
        /// `NL802154_FRAME_BEACON`.
        BEACON = 0,
        /// `NL802154_FRAME_DATA`.
        DATA = 1,
        /// `NL802154_FRAME_ACK`.
        ACK = 2,
        /// `NL802154_FRAME_CMD`.
        CMD = 3,
    }
}

netlink_core::enumeration! {
    /// Kinds of command frames. C: `enum nl802154_cmd_frames`, `net/nl802154.h`.
    pub struct CommandFrame: u32 = "command-frame", prefix "NL802154_CMD_FRAME_" {
        /// `NL802154_CMD_FRAME_ASSOC_REQUEST`.
        ASSOC_REQUEST = 1,
        /// `NL802154_CMD_FRAME_ASSOC_RESPONSE`.
        ASSOC_RESPONSE = 2,
        /// `NL802154_CMD_FRAME_DISASSOC_NOTIFY`.
        DISASSOC_NOTIFY = 3,
        /// `NL802154_CMD_FRAME_DATA_REQUEST`.
        DATA_REQUEST = 4,
        /// `NL802154_CMD_FRAME_PAN_ID_CONFLICT_NOTIFY`.
        PAN_ID_CONFLICT_NOTIFY = 5,
        /// `NL802154_CMD_FRAME_ORPHAN_NOTIFY`.
        ORPHAN_NOTIFY = 6,
        /// `NL802154_CMD_FRAME_BEACON_REQUEST`.
        BEACON_REQUEST = 7,
        /// `NL802154_CMD_FRAME_COORD_REALIGNMENT`.
        COORD_REALIGNMENT = 8,
        /// `NL802154_CMD_FRAME_GTS_REQUEST`.
        GTS_REQUEST = 9,
    }
}

netlink_core::enumeration! {
    /// Which keys of a device are accepted. C: `net/nl802154.h`.
    pub struct DeviceKeyMode: u32 = "device-key-mode", prefix "NL802154_DEVKEY_" {
        /// `NL802154_DEVKEY_IGNORE`: Any.
        IGNORE = 0,
        /// `NL802154_DEVKEY_RESTRICT`: Those that are listed.
        RESTRICT = 1,
        /// `NL802154_DEVKEY_RECORD`: Any, and they are listed.
        RECORD = 2,
    }
}

netlink_core::attributes! {
    /// A radio, an interface, or what concerns them. C: `NL802154_ATTR_*`, `net/nl802154.h`.
    pub struct Nl802154 / Nl802154Builder = "nl802154", prefix "NL802154_ATTR_" {
        /// `NL802154_ATTR_WPAN_PHY`: Number of the radio.
        WPAN_PHY wpan_phy: u32 = 1,
        /// `NL802154_ATTR_WPAN_PHY_NAME`.
        WPAN_PHY_NAME wpan_phy_name: str = 2,
        /// `NL802154_ATTR_IFINDEX`.
        IFINDEX ifindex: u32 = 3,
        /// `NL802154_ATTR_IFNAME`.
        IFNAME ifname: str = 4,
        /// `NL802154_ATTR_IFTYPE`.
        IFTYPE iftype: InterfaceType = 5,
        /// `NL802154_ATTR_WPAN_DEV`: The radio in the upper half, its interface in the lower.
        WPAN_DEV wpan_dev: u64 = 6,
        /// `NL802154_ATTR_PAGE`: Channel page.
        PAGE page: u8 = 7,
        /// `NL802154_ATTR_CHANNEL`.
        CHANNEL channel: u8 = 8,
        /// `NL802154_ATTR_PAN_ID`: Number of the network; 0xffff is none.
        PAN_ID pan_id: Le<u16> = 9,
        /// `NL802154_ATTR_SHORT_ADDR`: Address in the network; 0xffff is none, 0xfffe only the extended one.
        SHORT_ADDR short_addr: Le<u16> = 10,
        /// `NL802154_ATTR_TX_POWER`: Hundredths of dBm.
        TX_POWER tx_power: i32 = 11,
        /// `NL802154_ATTR_CCA_MODE`.
        CCA_MODE cca_mode: CcaMode = 12,
        /// `NL802154_ATTR_CCA_OPT`.
        CCA_OPT cca_opt: CcaOption = 13,
        /// `NL802154_ATTR_CCA_ED_LEVEL`: Energy below which a channel is clear, in hundredths of dBm.
        CCA_ED_LEVEL cca_ed_level: i32 = 14,
        /// `NL802154_ATTR_MAX_FRAME_RETRIES`: How often a frame is sent again; -1 without waiting for an
        /// acknowledgement.
        MAX_FRAME_RETRIES max_frame_retries: i8 = 15,
        /// `NL802154_ATTR_MAX_BE`: Greatest exponent of the time before sending.
        MAX_BE max_be: u8 = 16,
        /// `NL802154_ATTR_MIN_BE`: Least exponent of the time before sending.
        MIN_BE min_be: u8 = 17,
        /// `NL802154_ATTR_MAX_CSMA_BACKOFFS`: How often a busy channel is tried again.
        MAX_CSMA_BACKOFFS max_csma_backoffs: u8 = 18,
        /// `NL802154_ATTR_LBT_MODE`: Listen before talk.
        LBT_MODE lbt_mode: u8 = 19,
        /// `NL802154_ATTR_GENERATION`: Another one means that the list has changed while it was read.
        GENERATION generation: u32 = 20 [volatile],
        /// `NL802154_ATTR_CHANNELS_SUPPORTED`: Channels the radio has.
        CHANNELS_SUPPORTED channels_supported => Nest<SupportedChannels> = 21,
        /// `NL802154_ATTR_SUPPORTED_CHANNEL`: Bits of the channels of a page; in `channels-supported`.
        SUPPORTED_CHANNEL supported_channel: u32 = 22,
        /// `NL802154_ATTR_EXTENDED_ADDR`: Address of the device.
        EXTENDED_ADDR extended_addr: Le<u64> = 23,
        /// `NL802154_ATTR_WPAN_PHY_CAPS`.
        WPAN_PHY_CAPS wpan_phy_caps => Nest<Capabilities> = 24,
        /// `NL802154_ATTR_SUPPORTED_COMMANDS`.
        SUPPORTED_COMMANDS supported_commands => Array<Command> = 25 [unordered],
        /// `NL802154_ATTR_ACKREQ_DEFAULT`: 1 asks for an acknowledgement of each frame.
        ACKREQ_DEFAULT ackreq_default: u8 = 26,
        #[doc(hidden)]
        PAD pad [Unused] = 27,
        /// `NL802154_ATTR_PID`: A process in the network namespace to move to.
        PID pid: u32 = 28,
        /// `NL802154_ATTR_NETNS_FD`: The network namespace to move to.
        NETNS_FD netns_fd: u32 = 29,
        /// `NL802154_ATTR_COORDINATOR`.
        COORDINATOR coordinator => Nest<Coordinator> = 30,
        /// `NL802154_ATTR_SCAN_TYPE`.
        SCAN_TYPE scan_type: ScanType = 31,
        #[doc(hidden)]
        SCAN_FLAGS scan_flags [Unused] = 32,
        /// `NL802154_ATTR_SCAN_CHANNELS`: Bits of the channels.
        SCAN_CHANNELS scan_channels: u32 = 33,
        #[doc(hidden)]
        SCAN_PREAMBLE_CODES scan_preamble_codes [Unused] = 34,
        #[doc(hidden)]
        SCAN_MEAN_PRF scan_mean_prf [Unused] = 35,
        /// `NL802154_ATTR_SCAN_DURATION`: Exponent of the time in each channel.
        SCAN_DURATION scan_duration: u8 = 36,
        /// `NL802154_ATTR_SCAN_DONE_REASON`.
        SCAN_DONE_REASON scan_done_reason: ScanDoneReason = 37,
        /// `NL802154_ATTR_BEACON_INTERVAL`: Exponent of the interval; 15 only answers requests.
        BEACON_INTERVAL beacon_interval: u8 = 38,
        /// `NL802154_ATTR_MAX_ASSOCIATIONS`: How many devices may associate.
        MAX_ASSOCIATIONS max_associations: u32 = 39,
        /// `NL802154_ATTR_PEER`.
        PEER peer => Nest<Peer> = 40,
        /// `NL802154_ATTR_SEC_ENABLED`.
        SEC_ENABLED sec_enabled: u8 = 41,
        /// `NL802154_ATTR_SEC_OUT_LEVEL`: How frames that are sent are protected.
        SEC_OUT_LEVEL sec_out_level: SecurityLevel = 42,
        /// `NL802154_ATTR_SEC_OUT_KEY_ID`: The key for what is sent.
        SEC_OUT_KEY_ID sec_out_key_id => Nest<KeyId> = 43,
        /// `NL802154_ATTR_SEC_FRAME_COUNTER`.
        SEC_FRAME_COUNTER sec_frame_counter: Be<u32> = 44 [volatile],
        /// `NL802154_ATTR_SEC_LEVEL`.
        SEC_LEVEL sec_level => Nest<SecurityLevelOfFrame> = 45,
        /// `NL802154_ATTR_SEC_DEVICE`.
        SEC_DEVICE sec_device => Nest<Device> = 46,
        /// `NL802154_ATTR_SEC_DEVKEY`.
        SEC_DEVKEY sec_devkey => Nest<DeviceKey> = 47,
        /// `NL802154_ATTR_SEC_KEY`.
        SEC_KEY sec_key => Nest<Key> = 48,
    }
}

netlink_core::attributes! {
    /// Channels of a radio, page by page from 0. C: `NL802154_ATTR_*`, `net/nl802154.h`.
    pub struct SupportedChannels / SupportedChannelsBuilder = "supported-channels", prefix "NL802154_ATTR_" {
        /// `NL802154_ATTR_SUPPORTED_CHANNEL`: Bits of the channels of a page; in `channels-supported`.
        SUPPORTED_CHANNEL supported_channel: Multi<u32> = 22,
    }
}

netlink_core::attributes! {
    /// Levels of security of an interface, as they are listed. C: `NL802154_ATTR_*`, `net/nl802154.h`.
    pub struct SecurityLevels / SecurityLevelsBuilder = "security-levels", prefix "NL802154_ATTR_" {
        /// `NL802154_ATTR_IFINDEX`.
        IFINDEX ifindex: u32 = 3,
        /// `NL802154_ATTR_WPAN_DEV`: The radio in the upper half, its interface in the lower.
        WPAN_DEV wpan_dev: u64 = 6,
        /// `NL802154_ATTR_SEC_LEVEL`.
        SEC_LEVEL sec_level => Nest<SecurityLevelListed> = 45,
    }
}

netlink_core::attributes! {
    /// What a radio can do. C: `NL802154_CAP_ATTR_*`, `net/nl802154.h`.
    pub struct Capabilities / CapabilitiesBuilder = "capabilities", prefix "NL802154_CAP_ATTR_" {
        /// `NL802154_CAP_ATTR_IFTYPES`.
        IFTYPES iftypes => Nest<InterfaceTypes> = 1,
        /// `NL802154_CAP_ATTR_CHANNELS`.
        CHANNELS channels => TypeValue<Channels, 1> = 2,
        /// `NL802154_CAP_ATTR_TX_POWERS`: Hundredths of dBm.
        TX_POWERS tx_powers => Array<i32> = 3,
        /// `NL802154_CAP_ATTR_CCA_ED_LEVELS`: Hundredths of dBm.
        CCA_ED_LEVELS cca_ed_levels => Array<i32> = 4,
        /// `NL802154_CAP_ATTR_CCA_MODES`.
        CCA_MODES cca_modes => Nest<CcaModes> = 5,
        /// `NL802154_CAP_ATTR_CCA_OPTS`.
        CCA_OPTS cca_opts => Nest<CcaOptions> = 6,
        /// `NL802154_CAP_ATTR_MIN_MINBE`.
        MIN_MINBE min_minbe: u8 = 7,
        /// `NL802154_CAP_ATTR_MAX_MINBE`.
        MAX_MINBE max_minbe: u8 = 8,
        /// `NL802154_CAP_ATTR_MIN_MAXBE`.
        MIN_MAXBE min_maxbe: u8 = 9,
        /// `NL802154_CAP_ATTR_MAX_MAXBE`.
        MAX_MAXBE max_maxbe: u8 = 10,
        /// `NL802154_CAP_ATTR_MIN_CSMA_BACKOFFS`.
        MIN_CSMA_BACKOFFS min_csma_backoffs: u8 = 11,
        /// `NL802154_CAP_ATTR_MAX_CSMA_BACKOFFS`.
        MAX_CSMA_BACKOFFS max_csma_backoffs: u8 = 12,
        /// `NL802154_CAP_ATTR_MIN_FRAME_RETRIES`.
        MIN_FRAME_RETRIES min_frame_retries: i8 = 13,
        /// `NL802154_CAP_ATTR_MAX_FRAME_RETRIES`.
        MAX_FRAME_RETRIES max_frame_retries: i8 = 14,
        /// `NL802154_CAP_ATTR_LBT`.
        LBT lbt: SupportedBool = 15,
    }
}

netlink_core::attributes! {
    /// The channels of a page.
    pub struct Channels / ChannelsBuilder = "channels" {
        /// Has no name in C.
        CHANNEL_0 channel_0: Flag = 0,
        /// Has no name in C.
        CHANNEL_1 channel_1: Flag = 1,
        /// Has no name in C.
        CHANNEL_2 channel_2: Flag = 2,
        /// Has no name in C.
        CHANNEL_3 channel_3: Flag = 3,
        /// Has no name in C.
        CHANNEL_4 channel_4: Flag = 4,
        /// Has no name in C.
        CHANNEL_5 channel_5: Flag = 5,
        /// Has no name in C.
        CHANNEL_6 channel_6: Flag = 6,
        /// Has no name in C.
        CHANNEL_7 channel_7: Flag = 7,
        /// Has no name in C.
        CHANNEL_8 channel_8: Flag = 8,
        /// Has no name in C.
        CHANNEL_9 channel_9: Flag = 9,
        /// Has no name in C.
        CHANNEL_10 channel_10: Flag = 10,
        /// Has no name in C.
        CHANNEL_11 channel_11: Flag = 11,
        /// Has no name in C.
        CHANNEL_12 channel_12: Flag = 12,
        /// Has no name in C.
        CHANNEL_13 channel_13: Flag = 13,
        /// Has no name in C.
        CHANNEL_14 channel_14: Flag = 14,
        /// Has no name in C.
        CHANNEL_15 channel_15: Flag = 15,
        /// Has no name in C.
        CHANNEL_16 channel_16: Flag = 16,
        /// Has no name in C.
        CHANNEL_17 channel_17: Flag = 17,
        /// Has no name in C.
        CHANNEL_18 channel_18: Flag = 18,
        /// Has no name in C.
        CHANNEL_19 channel_19: Flag = 19,
        /// Has no name in C.
        CHANNEL_20 channel_20: Flag = 20,
        /// Has no name in C.
        CHANNEL_21 channel_21: Flag = 21,
        /// Has no name in C.
        CHANNEL_22 channel_22: Flag = 22,
        /// Has no name in C.
        CHANNEL_23 channel_23: Flag = 23,
        /// Has no name in C.
        CHANNEL_24 channel_24: Flag = 24,
        /// Has no name in C.
        CHANNEL_25 channel_25: Flag = 25,
        /// Has no name in C.
        CHANNEL_26 channel_26: Flag = 26,
        /// Has no name in C.
        CHANNEL_27 channel_27: Flag = 27,
        /// Has no name in C.
        CHANNEL_28 channel_28: Flag = 28,
        /// Has no name in C.
        CHANNEL_29 channel_29: Flag = 29,
        /// Has no name in C.
        CHANNEL_30 channel_30: Flag = 30,
        /// Has no name in C.
        CHANNEL_31 channel_31: Flag = 31,
    }
}

netlink_core::attributes! {
    /// Kinds of interfaces. C: `NL802154_IFTYPE_*`, `net/nl802154.h`.
    pub struct InterfaceTypes / InterfaceTypesBuilder = "interface-types", prefix "NL802154_IFTYPE_" {
        /// `NL802154_IFTYPE_NODE`.
        NODE node: Flag = 0,
        /// `NL802154_IFTYPE_MONITOR`.
        MONITOR monitor: Flag = 1,
        /// `NL802154_IFTYPE_COORD`.
        COORD coord: Flag = 2,
    }
}

netlink_core::attributes! {
    /// Ways to tell whether a channel is clear. C: `NL802154_CCA_*`, `net/nl802154.h`.
    pub struct CcaModes / CcaModesBuilder = "cca-modes", prefix "NL802154_CCA_" {
        /// `NL802154_CCA_ENERGY`.
        ENERGY energy: Flag = 1,
        /// `NL802154_CCA_CARRIER`.
        CARRIER carrier: Flag = 2,
        /// `NL802154_CCA_ENERGY_CARRIER`.
        ENERGY_CARRIER energy_carrier: Flag = 3,
        /// `NL802154_CCA_ALOHA`.
        ALOHA aloha: Flag = 4,
        /// `NL802154_CCA_UWB_SHR`.
        UWB_SHR uwb_shr: Flag = 5,
        /// `NL802154_CCA_UWB_MULTIPLEXED`.
        UWB_MULTIPLEXED uwb_multiplexed: Flag = 6,
    }
}

netlink_core::attributes! {
    /// Ways to put energy and carrier together. C: `NL802154_CCA_OPT_*`, `net/nl802154.h`.
    pub struct CcaOptions / CcaOptionsBuilder = "cca-options", prefix "NL802154_CCA_OPT_" {
        /// `NL802154_CCA_OPT_ENERGY_CARRIER_AND`.
        ENERGY_CARRIER_AND energy_carrier_and: Flag = 0,
        /// `NL802154_CCA_OPT_ENERGY_CARRIER_OR`.
        ENERGY_CARRIER_OR energy_carrier_or: Flag = 1,
    }
}

netlink_core::attributes! {
    /// A coordinator, by its beacon. C: `NL802154_COORD_*`, `net/nl802154.h`.
    pub struct Coordinator / CoordinatorBuilder = "coordinator", prefix "NL802154_COORD_" {
        /// `NL802154_COORD_PANID`: Number of the network.
        PANID panid: Le<u16> = 1,
        /// `NL802154_COORD_ADDR`.
        ADDR addr: [u8] = 2,
        /// `NL802154_COORD_CHANNEL`.
        CHANNEL channel: u8 = 3,
        /// `NL802154_COORD_PAGE`.
        PAGE page: u8 = 4,
        #[doc(hidden)]
        PREAMBLE_CODE preamble_code [Unused] = 5,
        #[doc(hidden)]
        MEAN_PRF mean_prf [Unused] = 6,
        /// `NL802154_COORD_SUPERFRAME_SPEC`: Superframe, as the beacon has it.
        SUPERFRAME_SPEC superframe_spec: u16 = 7,
        /// `NL802154_COORD_LINK_QUALITY`: How well it was heard, up to 255.
        LINK_QUALITY link_quality: u8 = 8 [volatile],
        /// `NL802154_COORD_GTS_PERMIT`: Guaranteed time slots may be asked for.
        GTS_PERMIT gts_permit: Flag = 9,
        #[doc(hidden)]
        PAYLOAD_DATA payload_data [Unused] = 10,
        #[doc(hidden)]
        PAD pad [Unused] = 11,
    }
}

netlink_core::attributes! {
    /// An address, with its network. C: `NL802154_DEV_ADDR_ATTR_*`, `net/nl802154.h`.
    pub struct Address / AddressBuilder = "address", prefix "NL802154_DEV_ADDR_ATTR_" {
        /// `NL802154_DEV_ADDR_ATTR_PAN_ID`.
        PAN_ID pan_id: Le<u16> = 1,
        /// `NL802154_DEV_ADDR_ATTR_MODE`.
        MODE mode: AddressMode = 2,
        /// `NL802154_DEV_ADDR_ATTR_SHORT`.
        SHORT short: Le<u16> = 3,
        /// `NL802154_DEV_ADDR_ATTR_EXTENDED`.
        EXTENDED extended: Le<u64> = 4,
        #[doc(hidden)]
        PAD pad [Unused] = 5,
    }
}

netlink_core::attributes! {
    /// A device that is associated. C: `NL802154_DEV_ADDR_ATTR_*`, `net/nl802154.h`.
    pub struct Peer / PeerBuilder = "peer", prefix "NL802154_DEV_ADDR_ATTR_" {
        /// `NL802154_DEV_ADDR_ATTR_MODE`.
        MODE mode: As<u8, AddressMode> = 2,
        /// `NL802154_DEV_ADDR_ATTR_SHORT`.
        SHORT short: Le<u16> = 3,
        /// `NL802154_DEV_ADDR_ATTR_EXTENDED`.
        EXTENDED extended: Le<u64> = 4,
        /// `NL802154_DEV_ADDR_ATTR_PEER_TYPE`.
        PEER_TYPE peer_type: PeerType = 6,
    }
}

netlink_core::attributes! {
    /// Which key a frame is for. C: `NL802154_KEY_ID_ATTR_*`, `net/nl802154.h`.
    pub struct KeyId / KeyIdBuilder = "key-id", prefix "NL802154_KEY_ID_ATTR_" {
        /// `NL802154_KEY_ID_ATTR_MODE`.
        MODE mode: KeyIdMode = 1,
        /// `NL802154_KEY_ID_ATTR_INDEX`.
        INDEX index: u8 = 2,
        /// `NL802154_KEY_ID_ATTR_IMPLICIT`.
        IMPLICIT implicit => Nest<Address> = 3,
        /// `NL802154_KEY_ID_ATTR_SOURCE_SHORT`: Who gave the key; the network in the upper half.
        SOURCE_SHORT source_short: Le<u32> = 4,
        /// `NL802154_KEY_ID_ATTR_SOURCE_EXTENDED`: Who gave the key.
        SOURCE_EXTENDED source_extended: Le<u64> = 5,
        #[doc(hidden)]
        PAD pad [Unused] = 6,
    }
}

netlink_core::attributes! {
    /// Which levels a kind of frame may have. C: `NL802154_SECLEVEL_ATTR_*`, `net/nl802154.h`.
    pub struct SecurityLevelOfFrame / SecurityLevelOfFrameBuilder = "security-level-of-frame", prefix "NL802154_SECLEVEL_ATTR_" {
        /// `NL802154_SECLEVEL_ATTR_LEVELS`: Bits of the levels that are accepted.
        LEVELS levels: u8 = 1,
        /// `NL802154_SECLEVEL_ATTR_FRAME`.
        FRAME frame: Frame = 2,
        /// `NL802154_SECLEVEL_ATTR_CMD_FRAME`: For command frames.
        CMD_FRAME cmd_frame: CommandFrame = 3,
        /// `NL802154_SECLEVEL_ATTR_DEV_OVERRIDE`: 1 where devices may be exempt.
        DEV_OVERRIDE dev_override: u8 = 4,
    }
}

netlink_core::attributes! {
    /// Which levels a kind of frame may have, with another width than it is set with. C: `NL802154_SECLEVEL_ATTR_*`,
    /// `net/nl802154.h`.
    pub struct SecurityLevelListed / SecurityLevelListedBuilder = "security-level-listed", prefix "NL802154_SECLEVEL_ATTR_" {
        /// `NL802154_SECLEVEL_ATTR_LEVELS`: Bits of the levels that are accepted.
        LEVELS levels: u32 = 1,
        /// `NL802154_SECLEVEL_ATTR_FRAME`.
        FRAME frame: Frame = 2,
        /// `NL802154_SECLEVEL_ATTR_CMD_FRAME`: For command frames.
        CMD_FRAME cmd_frame: CommandFrame = 3,
        /// `NL802154_SECLEVEL_ATTR_DEV_OVERRIDE`: 1 where devices may be exempt.
        DEV_OVERRIDE dev_override: u8 = 4,
    }
}

netlink_core::attributes! {
    /// A device that frames are accepted from. C: `NL802154_DEV_ATTR_*`, `net/nl802154.h`.
    pub struct Device / DeviceBuilder = "device", prefix "NL802154_DEV_ATTR_" {
        /// `NL802154_DEV_ATTR_FRAME_COUNTER`.
        FRAME_COUNTER frame_counter: u32 = 1 [volatile],
        /// `NL802154_DEV_ATTR_PAN_ID`.
        PAN_ID pan_id: Le<u16> = 2,
        /// `NL802154_DEV_ATTR_SHORT_ADDR`.
        SHORT_ADDR short_addr: Le<u16> = 3,
        /// `NL802154_DEV_ATTR_EXTENDED_ADDR`.
        EXTENDED_ADDR extended_addr: Le<u64> = 4,
        /// `NL802154_DEV_ATTR_SECLEVEL_EXEMPT`.
        SECLEVEL_EXEMPT seclevel_exempt: u8 = 5,
        /// `NL802154_DEV_ATTR_KEY_MODE`.
        KEY_MODE key_mode: DeviceKeyMode = 6,
        #[doc(hidden)]
        PAD pad [Unused] = 7,
    }
}

netlink_core::attributes! {
    /// A key that a device uses. C: `NL802154_DEVKEY_ATTR_*`, `net/nl802154.h`.
    pub struct DeviceKey / DeviceKeyBuilder = "device-key", prefix "NL802154_DEVKEY_ATTR_" {
        /// `NL802154_DEVKEY_ATTR_FRAME_COUNTER`.
        FRAME_COUNTER frame_counter: u32 = 1 [volatile],
        /// `NL802154_DEVKEY_ATTR_EXTENDED_ADDR`.
        EXTENDED_ADDR extended_addr: Le<u64> = 2,
        /// `NL802154_DEVKEY_ATTR_ID`.
        ID id => Nest<KeyId> = 3,
        #[doc(hidden)]
        PAD pad [Unused] = 4,
    }
}

netlink_core::attributes! {
    /// A key. C: `NL802154_KEY_ATTR_*`, `net/nl802154.h`.
    pub struct Key / KeyBuilder = "key", prefix "NL802154_KEY_ATTR_" {
        /// `NL802154_KEY_ATTR_ID`.
        ID id => Nest<KeyId> = 1,
        /// `NL802154_KEY_ATTR_USAGE_FRAMES`: Bits of the kinds of frames it is for.
        USAGE_FRAMES usage_frames: u8 = 2,
        /// `NL802154_KEY_ATTR_USAGE_CMDS`: Bits of the command frames it is for.
        USAGE_CMDS usage_cmds: [u8] = 3,
        /// `NL802154_KEY_ATTR_BYTES`: 16 bytes.
        BYTES bytes: [u8] = 4,
    }
}

netlink_core::family! {
    /// IEEE 802.15.4, wireless personal area networks: radios, their interfaces, networks, scans and security
    /// (`iwpan`). The kernel does not ship the header. It writes addresses as the air has them, with the least byte
    /// first. The numbers of the security attributes are those since 6.9; older kernels have them without what was put
    /// before them.
    pub static NL802154 = "nl802154", netlink_core::schema::Protocol::Generic { name: "nl802154", version: 1 };
    do {
        /// Adds an interface to a radio. C: `NL802154_CMD_NEW_INTERFACE`.
        NEW_INTERFACE new_interface: Nl802154 / Nl802154Builder = 7 [1, 4, 5, 23];
        /// Removes an interface. C: `NL802154_CMD_DEL_INTERFACE`.
        DEL_INTERFACE del_interface: Nl802154 / Nl802154Builder = 8 [3, 6];
        /// Sets the channel of a radio. C: `NL802154_CMD_SET_CHANNEL`.
        SET_CHANNEL set_channel: Nl802154 / Nl802154Builder = 9 [1, 3, 6, 7, 8];
        /// Sets the network of an interface that is down. C: `NL802154_CMD_SET_PAN_ID`.
        SET_PAN_ID set_pan_id: Nl802154 / Nl802154Builder = 10 [3, 6, 9];
        /// Sets the short address of an interface that is down. C: `NL802154_CMD_SET_SHORT_ADDR`.
        SET_SHORT_ADDR set_short_addr: Nl802154 / Nl802154Builder = 11 [3, 6, 10];
        /// Sets the power of a radio. C: `NL802154_CMD_SET_TX_POWER`.
        SET_TX_POWER set_tx_power: Nl802154 / Nl802154Builder = 12 [1, 3, 6, 11];
        /// Sets how a radio tells a clear channel. C: `NL802154_CMD_SET_CCA_MODE`.
        SET_CCA_MODE set_cca_mode: Nl802154 / Nl802154Builder = 13 [1, 3, 6, 12, 13];
        /// Sets the energy below which a channel is clear. C: `NL802154_CMD_SET_CCA_ED_LEVEL`.
        SET_CCA_ED_LEVEL set_cca_ed_level: Nl802154 / Nl802154Builder = 14 [1, 3, 6, 14];
        /// Sets how often a frame is sent again, of an interface that is down. C:
        /// `NL802154_CMD_SET_MAX_FRAME_RETRIES`.
        SET_MAX_FRAME_RETRIES set_max_frame_retries: Nl802154 / Nl802154Builder = 15 [3, 6, 15];
        /// Sets the times before sending, of an interface that is down. C: `NL802154_CMD_SET_BACKOFF_EXPONENT`.
        SET_BACKOFF_EXPONENT set_backoff_exponent: Nl802154 / Nl802154Builder = 16 [3, 6, 16, 17];
        /// Sets how often a busy channel is tried, of an interface that is down. C:
        /// `NL802154_CMD_SET_MAX_CSMA_BACKOFFS`.
        SET_MAX_CSMA_BACKOFFS set_max_csma_backoffs: Nl802154 / Nl802154Builder = 17 [3, 6, 18];
        /// Sets whether an interface that is down listens before it talks. C: `NL802154_CMD_SET_LBT_MODE`.
        SET_LBT_MODE set_lbt_mode: Nl802154 / Nl802154Builder = 18 [3, 6, 19];
        /// Sets whether acknowledgements are asked for. C: `NL802154_CMD_SET_ACKREQ_DEFAULT`.
        SET_ACKREQ_DEFAULT set_ackreq_default: Nl802154 / Nl802154Builder = 19 [3, 6, 26];
        /// Moves a radio to another network namespace. C: `NL802154_CMD_SET_WPAN_PHY_NETNS`.
        SET_WPAN_PHY_NETNS set_wpan_phy_netns: Nl802154 / Nl802154Builder = 20 [1, 3, 6, 28, 29];
        /// Sets how an interface protects what it sends. C: `NL802154_CMD_SET_SEC_PARAMS`.
        SET_SEC_PARAMS set_sec_params: Nl802154 / Nl802154Builder = 21 [3, 6, 41, 42, 43, 44];
        /// Adds a key. C: `NL802154_CMD_NEW_SEC_KEY`.
        NEW_SEC_KEY new_sec_key: Nl802154 / Nl802154Builder = 23 [3, 6, 48];
        /// Removes a key. C: `NL802154_CMD_DEL_SEC_KEY`.
        DEL_SEC_KEY del_sec_key: Nl802154 / Nl802154Builder = 24 [3, 6, 48];
        /// Adds a device. C: `NL802154_CMD_NEW_SEC_DEV`.
        NEW_SEC_DEV new_sec_dev: Nl802154 / Nl802154Builder = 26 [3, 6, 46];
        /// Removes a device. C: `NL802154_CMD_DEL_SEC_DEV`.
        DEL_SEC_DEV del_sec_dev: Nl802154 / Nl802154Builder = 27 [3, 6, 46];
        /// Adds a key of a device. C: `NL802154_CMD_NEW_SEC_DEVKEY`.
        NEW_SEC_DEVKEY new_sec_devkey: Nl802154 / Nl802154Builder = 29 [3, 6, 47];
        /// Removes a key of a device. C: `NL802154_CMD_DEL_SEC_DEVKEY`.
        DEL_SEC_DEVKEY del_sec_devkey: Nl802154 / Nl802154Builder = 30 [3, 6, 47];
        /// Adds levels of a kind of frame. C: `NL802154_CMD_NEW_SEC_LEVEL`.
        NEW_SEC_LEVEL new_sec_level: Nl802154 / Nl802154Builder = 32 [3, 6, 45];
        /// Removes levels of a kind of frame. C: `NL802154_CMD_DEL_SEC_LEVEL`.
        DEL_SEC_LEVEL del_sec_level: Nl802154 / Nl802154Builder = 33 [3, 6, 45];
        /// Looks for networks. What is found is told to the group `scan`. C: `NL802154_CMD_TRIGGER_SCAN`.
        TRIGGER_SCAN trigger_scan: Nl802154 / Nl802154Builder = 35 [3, 6, 7, 31, 33, 36];
        /// Ends a scan. C: `NL802154_CMD_ABORT_SCAN`.
        ABORT_SCAN abort_scan: Nl802154 / Nl802154Builder = 36 [3, 6];
        /// Sends beacons, as a coordinator. C: `NL802154_CMD_SEND_BEACONS`.
        SEND_BEACONS send_beacons: Nl802154 / Nl802154Builder = 38 [3, 6, 38];
        /// Sends beacons no longer. C: `NL802154_CMD_STOP_BEACONS`.
        STOP_BEACONS stop_beacons: Nl802154 / Nl802154Builder = 39 [3, 6];
        /// Joins a network. C: `NL802154_CMD_ASSOCIATE`.
        ASSOCIATE associate: Nl802154 / Nl802154Builder = 40 [3, 6, 9, 23];
        /// Leaves the network, or sends a device away. C: `NL802154_CMD_DISASSOCIATE`.
        DISASSOCIATE disassociate: Nl802154 / Nl802154Builder = 41 [3, 6, 10, 23];
        /// Sets how many devices may associate. C: `NL802154_CMD_SET_MAX_ASSOCIATIONS`.
        SET_MAX_ASSOCIATIONS set_max_associations: Nl802154 / Nl802154Builder = 42 [3, 6, 39];
    }
    get {
        /// Radios. C: `NL802154_CMD_GET_WPAN_PHY`.
        GET_WPAN_PHY get_wpan_phy: Nl802154 / Nl802154Builder = 1 [1, 3, 6] -> Nl802154 = 3 [1, 2, 7, 8, 11, 12, 13, 14, 20, 21, 24, 25];
        /// Interfaces. C: `NL802154_CMD_GET_INTERFACE`.
        GET_INTERFACE get_interface: Nl802154 / Nl802154Builder = 5 [3, 6] -> Nl802154 = 7 [1, 3, 4, 5, 6, 9, 10, 15, 16, 17, 18, 19, 20, 23, 26, 41, 42, 43, 44];
    }
    dump {
        /// Radios. C: `NL802154_CMD_GET_WPAN_PHY`.
        GET_WPAN_PHY_DUMP get_wpan_phy_dump: Nl802154 / Nl802154Builder = 1 [1, 3, 6] -> Nl802154 = 3 [1, 2, 7, 8, 11, 12, 13, 14, 20, 21, 24, 25] as "get-wpan-phy";
        /// Interfaces. C: `NL802154_CMD_GET_INTERFACE`.
        GET_INTERFACE_DUMP get_interface_dump: Nl802154 / Nl802154Builder = 5 [] -> Nl802154 = 7 [1, 3, 4, 5, 6, 9, 10, 15, 16, 17, 18, 19, 20, 23, 26, 41, 42, 43, 44] as "get-interface";
        /// Keys of an interface. C: `NL802154_CMD_GET_SEC_KEY`.
        GET_SEC_KEY_DUMP get_sec_key_dump: Nl802154 / Nl802154Builder = 22 [3, 6] -> Nl802154 = 23 [3, 48] as "get-sec-key";
        /// Devices that an interface accepts frames from. C: `NL802154_CMD_GET_SEC_DEV`.
        GET_SEC_DEV_DUMP get_sec_dev_dump: Nl802154 / Nl802154Builder = 25 [3, 6] -> Nl802154 = 26 [3, 46] as "get-sec-dev";
        /// Keys of the devices. C: `NL802154_CMD_GET_SEC_DEVKEY`.
        GET_SEC_DEVKEY_DUMP get_sec_devkey_dump: Nl802154 / Nl802154Builder = 28 [3, 6] -> Nl802154 = 29 [3, 47] as "get-sec-devkey";
        /// Which levels frames may have. C: `NL802154_CMD_GET_SEC_LEVEL`.
        GET_SEC_LEVEL_DUMP get_sec_level_dump: SecurityLevels / SecurityLevelsBuilder = 31 [3, 6] -> SecurityLevels = 32 [3, 45] as "get-sec-level";
        /// The devices that are associated. C: `NL802154_CMD_LIST_ASSOCIATIONS`.
        LIST_ASSOCIATIONS_DUMP list_associations_dump: Nl802154 / Nl802154Builder = 43 [3, 6] -> Nl802154 = 43 [40] as "list-associations";
    }
    notify {
        /// A coordinator was heard. C: `NL802154_CMD_SCAN_EVENT`.
        SCAN_EVENT ScanEvent: Nl802154 = 34 [1, 3, 6, 30];
        /// A scan began. C: `NL802154_CMD_TRIGGER_SCAN`.
        SCAN_STARTED ScanStarted: Nl802154 = 35 [1, 3, 6];
        /// A scan ended. C: `NL802154_CMD_SCAN_DONE`.
        SCAN_DONE ScanDone: Nl802154 = 37 [1, 3, 6, 37];
    }
    groups {
        /// Nothing yet.
        CONFIG: "config",
        /// Scans, and what they find. It carries `NL802154_CMD_SCAN_EVENT`, `NL802154_CMD_TRIGGER_SCAN`,
        /// `NL802154_CMD_SCAN_DONE`.
        SCAN: "scan",
    }
}
