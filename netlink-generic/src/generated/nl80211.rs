//! Wi-Fi: adapters (`wiphy`), their interfaces, scans, connections, stations, access points, regulatory domains (`iw`,
//! `hostapd`, `wpa_supplicant`).
//!
//! Printed by `cargo xtask codegen` from `specs/nl80211.yaml`. Not to be edited.

use core::net::Ipv4Addr;

use netlink_core::{
    Array, As, Be, Choice, Flag, HardwareAddress, InformationElements, Le, List, Multi, Nest, Octets, Opaque, Tail,
    Unused,
};

netlink_core::enumeration! {
    /// What a message asks or tells. C: `enum nl80211_commands`, `linux/nl80211.h`.
    pub struct Commands: u32 = "commands", prefix "NL80211_CMD_" {
        /// `NL80211_CMD_UNSPEC`.
        UNSPEC = 0,
        /// `NL80211_CMD_GET_WIPHY`.
        GET_WIPHY = 1,
        /// `NL80211_CMD_SET_WIPHY`.
        SET_WIPHY = 2,
        /// `NL80211_CMD_NEW_WIPHY`.
        NEW_WIPHY = 3,
        /// `NL80211_CMD_DEL_WIPHY`.
        DEL_WIPHY = 4,
        /// `NL80211_CMD_GET_INTERFACE`.
        GET_INTERFACE = 5,
        /// `NL80211_CMD_SET_INTERFACE`.
        SET_INTERFACE = 6,
        /// `NL80211_CMD_NEW_INTERFACE`.
        NEW_INTERFACE = 7,
        /// `NL80211_CMD_DEL_INTERFACE`.
        DEL_INTERFACE = 8,
        /// `NL80211_CMD_GET_KEY`.
        GET_KEY = 9,
        /// `NL80211_CMD_SET_KEY`.
        SET_KEY = 10,
        /// `NL80211_CMD_NEW_KEY`.
        NEW_KEY = 11,
        /// `NL80211_CMD_DEL_KEY`.
        DEL_KEY = 12,
        /// `NL80211_CMD_GET_BEACON`.
        GET_BEACON = 13,
        /// `NL80211_CMD_SET_BEACON`.
        SET_BEACON = 14,
        /// `NL80211_CMD_START_AP`.
        START_AP = 15,
        /// `NL80211_CMD_NEW_BEACON`.
        NEW_BEACON = 15,
        /// `NL80211_CMD_STOP_AP`.
        STOP_AP = 16,
        /// `NL80211_CMD_DEL_BEACON`.
        DEL_BEACON = 16,
        /// `NL80211_CMD_GET_STATION`.
        GET_STATION = 17,
        /// `NL80211_CMD_SET_STATION`.
        SET_STATION = 18,
        /// `NL80211_CMD_NEW_STATION`.
        NEW_STATION = 19,
        /// `NL80211_CMD_DEL_STATION`.
        DEL_STATION = 20,
        /// `NL80211_CMD_GET_MPATH`.
        GET_MPATH = 21,
        /// `NL80211_CMD_SET_MPATH`.
        SET_MPATH = 22,
        /// `NL80211_CMD_NEW_MPATH`.
        NEW_MPATH = 23,
        /// `NL80211_CMD_DEL_MPATH`.
        DEL_MPATH = 24,
        /// `NL80211_CMD_SET_BSS`.
        SET_BSS = 25,
        /// `NL80211_CMD_SET_REG`.
        SET_REG = 26,
        /// `NL80211_CMD_REQ_SET_REG`.
        REQ_SET_REG = 27,
        /// `NL80211_CMD_GET_MESH_CONFIG`.
        GET_MESH_CONFIG = 28,
        /// `NL80211_CMD_SET_MESH_CONFIG`.
        SET_MESH_CONFIG = 29,
        /// `NL80211_CMD_SET_MGMT_EXTRA_IE`.
        SET_MGMT_EXTRA_IE = 30,
        /// `NL80211_CMD_GET_REG`.
        GET_REG = 31,
        /// `NL80211_CMD_GET_SCAN`.
        GET_SCAN = 32,
        /// `NL80211_CMD_TRIGGER_SCAN`.
        TRIGGER_SCAN = 33,
        /// `NL80211_CMD_NEW_SCAN_RESULTS`.
        NEW_SCAN_RESULTS = 34,
        /// `NL80211_CMD_SCAN_ABORTED`.
        SCAN_ABORTED = 35,
        /// `NL80211_CMD_REG_CHANGE`.
        REG_CHANGE = 36,
        /// `NL80211_CMD_AUTHENTICATE`.
        AUTHENTICATE = 37,
        /// `NL80211_CMD_ASSOCIATE`.
        ASSOCIATE = 38,
        /// `NL80211_CMD_DEAUTHENTICATE`.
        DEAUTHENTICATE = 39,
        /// `NL80211_CMD_DISASSOCIATE`.
        DISASSOCIATE = 40,
        /// `NL80211_CMD_MICHAEL_MIC_FAILURE`.
        MICHAEL_MIC_FAILURE = 41,
        /// `NL80211_CMD_REG_BEACON_HINT`.
        REG_BEACON_HINT = 42,
        /// `NL80211_CMD_JOIN_IBSS`.
        JOIN_IBSS = 43,
        /// `NL80211_CMD_LEAVE_IBSS`.
        LEAVE_IBSS = 44,
        /// `NL80211_CMD_TESTMODE`.
        TESTMODE = 45,
        /// `NL80211_CMD_CONNECT`.
        CONNECT = 46,
        /// `NL80211_CMD_ROAM`.
        ROAM = 47,
        /// `NL80211_CMD_DISCONNECT`.
        DISCONNECT = 48,
        /// `NL80211_CMD_SET_WIPHY_NETNS`.
        SET_WIPHY_NETNS = 49,
        /// `NL80211_CMD_GET_SURVEY`.
        GET_SURVEY = 50,
        /// `NL80211_CMD_NEW_SURVEY_RESULTS`.
        NEW_SURVEY_RESULTS = 51,
        /// `NL80211_CMD_SET_PMKSA`.
        SET_PMKSA = 52,
        /// `NL80211_CMD_DEL_PMKSA`.
        DEL_PMKSA = 53,
        /// `NL80211_CMD_FLUSH_PMKSA`.
        FLUSH_PMKSA = 54,
        /// `NL80211_CMD_REMAIN_ON_CHANNEL`.
        REMAIN_ON_CHANNEL = 55,
        /// `NL80211_CMD_CANCEL_REMAIN_ON_CHANNEL`.
        CANCEL_REMAIN_ON_CHANNEL = 56,
        /// `NL80211_CMD_SET_TX_BITRATE_MASK`.
        SET_TX_BITRATE_MASK = 57,
        /// `NL80211_CMD_REGISTER_FRAME`.
        REGISTER_FRAME = 58,
        /// `NL80211_CMD_REGISTER_ACTION`.
        REGISTER_ACTION = 58,
        /// `NL80211_CMD_FRAME`.
        FRAME = 59,
        /// `NL80211_CMD_ACTION`.
        ACTION = 59,
        /// `NL80211_CMD_FRAME_TX_STATUS`.
        FRAME_TX_STATUS = 60,
        /// `NL80211_CMD_ACTION_TX_STATUS`.
        ACTION_TX_STATUS = 60,
        /// `NL80211_CMD_SET_POWER_SAVE`.
        SET_POWER_SAVE = 61,
        /// `NL80211_CMD_GET_POWER_SAVE`.
        GET_POWER_SAVE = 62,
        /// `NL80211_CMD_SET_CQM`.
        SET_CQM = 63,
        /// `NL80211_CMD_NOTIFY_CQM`.
        NOTIFY_CQM = 64,
        /// `NL80211_CMD_SET_CHANNEL`.
        SET_CHANNEL = 65,
        /// `NL80211_CMD_SET_WDS_PEER`.
        SET_WDS_PEER = 66,
        /// `NL80211_CMD_FRAME_WAIT_CANCEL`.
        FRAME_WAIT_CANCEL = 67,
        /// `NL80211_CMD_JOIN_MESH`.
        JOIN_MESH = 68,
        /// `NL80211_CMD_LEAVE_MESH`.
        LEAVE_MESH = 69,
        /// `NL80211_CMD_UNPROT_DEAUTHENTICATE`.
        UNPROT_DEAUTHENTICATE = 70,
        /// `NL80211_CMD_UNPROT_DISASSOCIATE`.
        UNPROT_DISASSOCIATE = 71,
        /// `NL80211_CMD_NEW_PEER_CANDIDATE`.
        NEW_PEER_CANDIDATE = 72,
        /// `NL80211_CMD_GET_WOWLAN`.
        GET_WOWLAN = 73,
        /// `NL80211_CMD_SET_WOWLAN`.
        SET_WOWLAN = 74,
        /// `NL80211_CMD_START_SCHED_SCAN`.
        START_SCHED_SCAN = 75,
        /// `NL80211_CMD_STOP_SCHED_SCAN`.
        STOP_SCHED_SCAN = 76,
        /// `NL80211_CMD_SCHED_SCAN_RESULTS`.
        SCHED_SCAN_RESULTS = 77,
        /// `NL80211_CMD_SCHED_SCAN_STOPPED`.
        SCHED_SCAN_STOPPED = 78,
        /// `NL80211_CMD_SET_REKEY_OFFLOAD`.
        SET_REKEY_OFFLOAD = 79,
        /// `NL80211_CMD_PMKSA_CANDIDATE`.
        PMKSA_CANDIDATE = 80,
        /// `NL80211_CMD_TDLS_OPER`.
        TDLS_OPER = 81,
        /// `NL80211_CMD_TDLS_MGMT`.
        TDLS_MGMT = 82,
        /// `NL80211_CMD_UNEXPECTED_FRAME`.
        UNEXPECTED_FRAME = 83,
        /// `NL80211_CMD_PROBE_PEER`.
        PROBE_PEER = 84,
        /// `NL80211_CMD_REGISTER_BEACONS`.
        REGISTER_BEACONS = 85,
        /// `NL80211_CMD_UNEXPECTED_4ADDR_FRAME`.
        UNEXPECTED_4ADDR_FRAME = 86,
        /// `NL80211_CMD_SET_NOACK_MAP`.
        SET_NOACK_MAP = 87,
        /// `NL80211_CMD_CH_SWITCH_NOTIFY`.
        CH_SWITCH_NOTIFY = 88,
        /// `NL80211_CMD_START_P2P_DEVICE`.
        START_P2P_DEVICE = 89,
        /// `NL80211_CMD_STOP_P2P_DEVICE`.
        STOP_P2P_DEVICE = 90,
        /// `NL80211_CMD_CONN_FAILED`.
        CONN_FAILED = 91,
        /// `NL80211_CMD_SET_MCAST_RATE`.
        SET_MCAST_RATE = 92,
        /// `NL80211_CMD_SET_MAC_ACL`.
        SET_MAC_ACL = 93,
        /// `NL80211_CMD_RADAR_DETECT`.
        RADAR_DETECT = 94,
        /// `NL80211_CMD_GET_PROTOCOL_FEATURES`.
        GET_PROTOCOL_FEATURES = 95,
        /// `NL80211_CMD_UPDATE_FT_IES`.
        UPDATE_FT_IES = 96,
        /// `NL80211_CMD_FT_EVENT`.
        FT_EVENT = 97,
        /// `NL80211_CMD_CRIT_PROTOCOL_START`.
        CRIT_PROTOCOL_START = 98,
        /// `NL80211_CMD_CRIT_PROTOCOL_STOP`.
        CRIT_PROTOCOL_STOP = 99,
        /// `NL80211_CMD_GET_COALESCE`.
        GET_COALESCE = 100,
        /// `NL80211_CMD_SET_COALESCE`.
        SET_COALESCE = 101,
        /// `NL80211_CMD_CHANNEL_SWITCH`.
        CHANNEL_SWITCH = 102,
        /// `NL80211_CMD_VENDOR`.
        VENDOR = 103,
        /// `NL80211_CMD_SET_QOS_MAP`.
        SET_QOS_MAP = 104,
        /// `NL80211_CMD_ADD_TX_TS`.
        ADD_TX_TS = 105,
        /// `NL80211_CMD_DEL_TX_TS`.
        DEL_TX_TS = 106,
        /// `NL80211_CMD_GET_MPP`.
        GET_MPP = 107,
        /// `NL80211_CMD_JOIN_OCB`.
        JOIN_OCB = 108,
        /// `NL80211_CMD_LEAVE_OCB`.
        LEAVE_OCB = 109,
        /// `NL80211_CMD_CH_SWITCH_STARTED_NOTIFY`.
        CH_SWITCH_STARTED_NOTIFY = 110,
        /// `NL80211_CMD_TDLS_CHANNEL_SWITCH`.
        TDLS_CHANNEL_SWITCH = 111,
        /// `NL80211_CMD_TDLS_CANCEL_CHANNEL_SWITCH`.
        TDLS_CANCEL_CHANNEL_SWITCH = 112,
        /// `NL80211_CMD_WIPHY_REG_CHANGE`.
        WIPHY_REG_CHANGE = 113,
        /// `NL80211_CMD_ABORT_SCAN`.
        ABORT_SCAN = 114,
        /// `NL80211_CMD_START_NAN`.
        START_NAN = 115,
        /// `NL80211_CMD_STOP_NAN`.
        STOP_NAN = 116,
        /// `NL80211_CMD_ADD_NAN_FUNCTION`.
        ADD_NAN_FUNCTION = 117,
        /// `NL80211_CMD_DEL_NAN_FUNCTION`.
        DEL_NAN_FUNCTION = 118,
        /// `NL80211_CMD_CHANGE_NAN_CONFIG`.
        CHANGE_NAN_CONFIG = 119,
        /// `NL80211_CMD_NAN_MATCH`.
        NAN_MATCH = 120,
        /// `NL80211_CMD_SET_MULTICAST_TO_UNICAST`.
        SET_MULTICAST_TO_UNICAST = 121,
        /// `NL80211_CMD_UPDATE_CONNECT_PARAMS`.
        UPDATE_CONNECT_PARAMS = 122,
        /// `NL80211_CMD_SET_PMK`.
        SET_PMK = 123,
        /// `NL80211_CMD_DEL_PMK`.
        DEL_PMK = 124,
        /// `NL80211_CMD_PORT_AUTHORIZED`.
        PORT_AUTHORIZED = 125,
        /// `NL80211_CMD_RELOAD_REGDB`.
        RELOAD_REGDB = 126,
        /// `NL80211_CMD_EXTERNAL_AUTH`.
        EXTERNAL_AUTH = 127,
        /// `NL80211_CMD_STA_OPMODE_CHANGED`.
        STA_OPMODE_CHANGED = 128,
        /// `NL80211_CMD_CONTROL_PORT_FRAME`.
        CONTROL_PORT_FRAME = 129,
        /// `NL80211_CMD_GET_FTM_RESPONDER_STATS`.
        GET_FTM_RESPONDER_STATS = 130,
        /// `NL80211_CMD_PEER_MEASUREMENT_START`.
        PEER_MEASUREMENT_START = 131,
        /// `NL80211_CMD_PEER_MEASUREMENT_RESULT`.
        PEER_MEASUREMENT_RESULT = 132,
        /// `NL80211_CMD_PEER_MEASUREMENT_COMPLETE`.
        PEER_MEASUREMENT_COMPLETE = 133,
        /// `NL80211_CMD_NOTIFY_RADAR`.
        NOTIFY_RADAR = 134,
        /// `NL80211_CMD_UPDATE_OWE_INFO`.
        UPDATE_OWE_INFO = 135,
        /// `NL80211_CMD_PROBE_MESH_LINK`.
        PROBE_MESH_LINK = 136,
        /// `NL80211_CMD_SET_TID_CONFIG`.
        SET_TID_CONFIG = 137,
        /// `NL80211_CMD_UNPROT_BEACON`.
        UNPROT_BEACON = 138,
        /// `NL80211_CMD_CONTROL_PORT_FRAME_TX_STATUS`.
        CONTROL_PORT_FRAME_TX_STATUS = 139,
        /// `NL80211_CMD_SET_SAR_SPECS`.
        SET_SAR_SPECS = 140,
        /// `NL80211_CMD_OBSS_COLOR_COLLISION`.
        OBSS_COLOR_COLLISION = 141,
        /// `NL80211_CMD_COLOR_CHANGE_REQUEST`.
        COLOR_CHANGE_REQUEST = 142,
        /// `NL80211_CMD_COLOR_CHANGE_STARTED`.
        COLOR_CHANGE_STARTED = 143,
        /// `NL80211_CMD_COLOR_CHANGE_ABORTED`.
        COLOR_CHANGE_ABORTED = 144,
        /// `NL80211_CMD_COLOR_CHANGE_COMPLETED`.
        COLOR_CHANGE_COMPLETED = 145,
        /// `NL80211_CMD_SET_FILS_AAD`.
        SET_FILS_AAD = 146,
        /// `NL80211_CMD_ASSOC_COMEBACK`.
        ASSOC_COMEBACK = 147,
        /// `NL80211_CMD_ADD_LINK`.
        ADD_LINK = 148,
        /// `NL80211_CMD_REMOVE_LINK`.
        REMOVE_LINK = 149,
        /// `NL80211_CMD_ADD_LINK_STA`.
        ADD_LINK_STA = 150,
        /// `NL80211_CMD_MODIFY_LINK_STA`.
        MODIFY_LINK_STA = 151,
        /// `NL80211_CMD_REMOVE_LINK_STA`.
        REMOVE_LINK_STA = 152,
        /// `NL80211_CMD_SET_HW_TIMESTAMP`.
        SET_HW_TIMESTAMP = 153,
        /// `NL80211_CMD_LINKS_REMOVED`.
        LINKS_REMOVED = 154,
        /// `NL80211_CMD_SET_TID_TO_LINK_MAPPING`.
        SET_TID_TO_LINK_MAPPING = 155,
        /// `NL80211_CMD_ASSOC_MLO_RECONF`.
        ASSOC_MLO_RECONF = 156,
        /// `NL80211_CMD_EPCS_CFG`.
        EPCS_CFG = 157,
        /// `NL80211_CMD_NAN_NEXT_DW_NOTIFICATION`.
        NAN_NEXT_DW_NOTIFICATION = 158,
        /// `NL80211_CMD_NAN_CLUSTER_JOINED`.
        NAN_CLUSTER_JOINED = 159,
        /// `NL80211_CMD_INCUMBENT_SIGNAL_DETECT`.
        INCUMBENT_SIGNAL_DETECT = 160,
        /// `NL80211_CMD_NAN_SET_LOCAL_SCHED`.
        NAN_SET_LOCAL_SCHED = 161,
        /// `NL80211_CMD_NAN_SCHED_UPDATE_DONE`.
        NAN_SCHED_UPDATE_DONE = 162,
        /// `NL80211_CMD_NAN_SET_PEER_SCHED`.
        NAN_SET_PEER_SCHED = 163,
        /// `NL80211_CMD_NAN_ULW_UPDATE`.
        NAN_ULW_UPDATE = 164,
        /// `NL80211_CMD_NAN_CHANNEL_EVAC`.
        NAN_CHANNEL_EVAC = 165,
        /// `NL80211_CMD_START_PD`.
        START_PD = 166,
        /// `NL80211_CMD_STOP_PD`.
        STOP_PD = 167,
    }
}

netlink_core::enumeration! {
    /// What an interface is. C: `enum nl80211_iftype`, `linux/nl80211.h`.
    pub struct Iftype: u32 = "iftype", prefix "NL80211_IFTYPE_" {
        /// `NL80211_IFTYPE_UNSPECIFIED`.
        UNSPECIFIED = 0,
        /// `NL80211_IFTYPE_ADHOC`.
        ADHOC = 1,
        /// `NL80211_IFTYPE_STATION`.
        STATION = 2,
        /// `NL80211_IFTYPE_AP`.
        AP = 3,
        /// `NL80211_IFTYPE_AP_VLAN`.
        AP_VLAN = 4,
        /// `NL80211_IFTYPE_WDS`.
        WDS = 5,
        /// `NL80211_IFTYPE_MONITOR`.
        MONITOR = 6,
        /// `NL80211_IFTYPE_MESH_POINT`.
        MESH_POINT = 7,
        /// `NL80211_IFTYPE_P2P_CLIENT`.
        P2P_CLIENT = 8,
        /// `NL80211_IFTYPE_P2P_GO`.
        P2P_GO = 9,
        /// `NL80211_IFTYPE_P2P_DEVICE`.
        P2P_DEVICE = 10,
        /// `NL80211_IFTYPE_OCB`.
        OCB = 11,
        /// `NL80211_IFTYPE_NAN`.
        NAN = 12,
        /// `NL80211_IFTYPE_NAN_DATA`.
        NAN_DATA = 13,
        /// `NL80211_IFTYPE_PD`.
        PD = 14,
    }
}

netlink_core::flags! {
    /// A property of a station, as a bit number. C: `enum nl80211_sta_flags`, `linux/nl80211.h`.
    pub struct StaFlag: u32 = "sta-flag", prefix "NL80211_STA_FLAG_" {
        /// `NL80211_STA_FLAG_AUTHORIZED`.
        AUTHORIZED = 1 << 1,
        /// `NL80211_STA_FLAG_SHORT_PREAMBLE`.
        SHORT_PREAMBLE = 1 << 2,
        /// `NL80211_STA_FLAG_WME`.
        WME = 1 << 3,
        /// `NL80211_STA_FLAG_MFP`.
        MFP = 1 << 4,
        /// `NL80211_STA_FLAG_AUTHENTICATED`.
        AUTHENTICATED = 1 << 5,
        /// `NL80211_STA_FLAG_TDLS_PEER`.
        TDLS_PEER = 1 << 6,
        /// `NL80211_STA_FLAG_ASSOCIATED`.
        ASSOCIATED = 1 << 7,
        /// `NL80211_STA_FLAG_SPP_AMSDU`.
        SPP_AMSDU = 1 << 8,
    }
}

netlink_core::enumeration! {
    /// Whether a station knows the power saving of Wi-Fi Direct. C: `enum nl80211_sta_p2p_ps_status`,
    /// `linux/nl80211.h`.
    pub struct P2pPowerSave: u8 = "p2p-power-save", prefix "NL80211_P2P_PS_" {
        /// `NL80211_P2P_PS_UNSUPPORTED`.
        UNSUPPORTED = 0,
        /// `NL80211_P2P_PS_SUPPORTED`.
        SUPPORTED = 1,
    }
}

netlink_core::enumeration! {
    /// Guard interval of 802.11ax, in microseconds. C: `enum nl80211_he_gi`, `linux/nl80211.h`.
    pub struct HeGuardInterval: u8 = "he-guard-interval", prefix "NL80211_RATE_INFO_HE_GI_" {
        /// `NL80211_RATE_INFO_HE_GI_0_8`.
        _0_8 = 0,
        /// `NL80211_RATE_INFO_HE_GI_1_6`.
        _1_6 = 1,
        /// `NL80211_RATE_INFO_HE_GI_3_2`.
        _3_2 = 2,
    }
}

netlink_core::enumeration! {
    /// Length of the training field of 802.11ax. C: `enum nl80211_he_ltf`, `linux/nl80211.h`.
    pub struct HeTrainingField: u8 = "he-training-field", prefix "NL80211_RATE_INFO_HE_" {
        /// `NL80211_RATE_INFO_HE_1XLTF`.
        _1XLTF = 0,
        /// `NL80211_RATE_INFO_HE_2XLTF`.
        _2XLTF = 1,
        /// `NL80211_RATE_INFO_HE_4XLTF`.
        _4XLTF = 2,
    }
}

netlink_core::enumeration! {
    /// Resource unit of 802.11ax, in tones. C: `enum nl80211_he_ru_alloc`, `linux/nl80211.h`.
    pub struct HeResourceUnit: u8 = "he-resource-unit", prefix "NL80211_RATE_INFO_HE_RU_ALLOC_" {
        /// `NL80211_RATE_INFO_HE_RU_ALLOC_26`.
        _26 = 0,
        /// `NL80211_RATE_INFO_HE_RU_ALLOC_52`.
        _52 = 1,
        /// `NL80211_RATE_INFO_HE_RU_ALLOC_106`.
        _106 = 2,
        /// `NL80211_RATE_INFO_HE_RU_ALLOC_242`.
        _242 = 3,
        /// `NL80211_RATE_INFO_HE_RU_ALLOC_484`.
        _484 = 4,
        /// `NL80211_RATE_INFO_HE_RU_ALLOC_996`.
        _996 = 5,
        /// `NL80211_RATE_INFO_HE_RU_ALLOC_2x996`.
        _2X996 = 6,
    }
}

netlink_core::enumeration! {
    /// Guard interval of 802.11be, in microseconds. C: `enum nl80211_eht_gi`, `linux/nl80211.h`.
    pub struct EhtGuardInterval: u8 = "eht-guard-interval", prefix "NL80211_RATE_INFO_EHT_GI_" {
        /// `NL80211_RATE_INFO_EHT_GI_0_8`.
        _0_8 = 0,
        /// `NL80211_RATE_INFO_EHT_GI_1_6`.
        _1_6 = 1,
        /// `NL80211_RATE_INFO_EHT_GI_3_2`.
        _3_2 = 2,
    }
}

netlink_core::enumeration! {
    /// Length of the training field of 802.11be. C: `enum nl80211_eht_ltf`, `linux/nl80211.h`.
    pub struct EhtTrainingField: u8 = "eht-training-field", prefix "NL80211_RATE_INFO_EHT_" {
        /// `NL80211_RATE_INFO_EHT_1XLTF`.
        _1XLTF = 0,
        /// `NL80211_RATE_INFO_EHT_2XLTF`.
        _2XLTF = 1,
        /// `NL80211_RATE_INFO_EHT_4XLTF`.
        _4XLTF = 2,
        /// `NL80211_RATE_INFO_EHT_6XLTF`.
        _6XLTF = 3,
        /// `NL80211_RATE_INFO_EHT_8XLTF`.
        _8XLTF = 4,
    }
}

netlink_core::enumeration! {
    /// Resource unit of 802.11be, in tones. C: `enum nl80211_eht_ru_alloc`, `linux/nl80211.h`.
    pub struct EhtResourceUnit: u8 = "eht-resource-unit", prefix "NL80211_RATE_INFO_EHT_RU_ALLOC_" {
        /// `NL80211_RATE_INFO_EHT_RU_ALLOC_26`.
        _26 = 0,
        /// `NL80211_RATE_INFO_EHT_RU_ALLOC_52`.
        _52 = 1,
        /// `NL80211_RATE_INFO_EHT_RU_ALLOC_52P26`.
        _52P26 = 2,
        /// `NL80211_RATE_INFO_EHT_RU_ALLOC_106`.
        _106 = 3,
        /// `NL80211_RATE_INFO_EHT_RU_ALLOC_106P26`.
        _106P26 = 4,
        /// `NL80211_RATE_INFO_EHT_RU_ALLOC_242`.
        _242 = 5,
        /// `NL80211_RATE_INFO_EHT_RU_ALLOC_484`.
        _484 = 6,
        /// `NL80211_RATE_INFO_EHT_RU_ALLOC_484P242`.
        _484P242 = 7,
        /// `NL80211_RATE_INFO_EHT_RU_ALLOC_996`.
        _996 = 8,
        /// `NL80211_RATE_INFO_EHT_RU_ALLOC_996P484`.
        _996P484 = 9,
        /// `NL80211_RATE_INFO_EHT_RU_ALLOC_996P484P242`.
        _996P484P242 = 10,
        /// `NL80211_RATE_INFO_EHT_RU_ALLOC_2x996`.
        _2X996 = 11,
        /// `NL80211_RATE_INFO_EHT_RU_ALLOC_2x996P484`.
        _2X996P484 = 12,
        /// `NL80211_RATE_INFO_EHT_RU_ALLOC_3x996`.
        _3X996 = 13,
        /// `NL80211_RATE_INFO_EHT_RU_ALLOC_3x996P484`.
        _3X996P484 = 14,
        /// `NL80211_RATE_INFO_EHT_RU_ALLOC_4x996`.
        _4X996 = 15,
    }
}

netlink_core::flags! {
    /// State of a path through a mesh. C: `enum nl80211_mpath_flags`, `linux/nl80211.h`.
    pub struct MpathFlags: u8 = "mpath-flags", prefix "NL80211_MPATH_FLAG_" {
        /// `NL80211_MPATH_FLAG_ACTIVE`.
        ACTIVE = 1 << 0,
        /// `NL80211_MPATH_FLAG_RESOLVING`.
        RESOLVING = 1 << 1,
        /// `NL80211_MPATH_FLAG_SN_VALID`.
        SN_VALID = 1 << 2,
        /// `NL80211_MPATH_FLAG_FIXED`.
        FIXED = 1 << 3,
        /// `NL80211_MPATH_FLAG_RESOLVED`.
        RESOLVED = 1 << 4,
    }
}

netlink_core::enumeration! {
    /// Who chose a regulatory domain. C: `enum nl80211_reg_initiator`, `linux/nl80211.h`.
    pub struct RegInitiator: u8 = "reg-initiator", prefix "NL80211_REGDOM_SET_BY_" {
        /// `NL80211_REGDOM_SET_BY_CORE`.
        CORE = 0,
        /// `NL80211_REGDOM_SET_BY_USER`.
        USER = 1,
        /// `NL80211_REGDOM_SET_BY_DRIVER`.
        DRIVER = 2,
        /// `NL80211_REGDOM_SET_BY_COUNTRY_IE`.
        COUNTRY_IE = 3,
    }
}

netlink_core::enumeration! {
    /// What a regulatory domain is for. C: `enum nl80211_reg_type`, `linux/nl80211.h`.
    pub struct RegType: u8 = "reg-type", prefix "NL80211_REGDOM_TYPE_" {
        /// `NL80211_REGDOM_TYPE_COUNTRY`.
        COUNTRY = 0,
        /// `NL80211_REGDOM_TYPE_WORLD`.
        WORLD = 1,
        /// `NL80211_REGDOM_TYPE_CUSTOM_WORLD`.
        CUSTOM_WORLD = 2,
        /// `NL80211_REGDOM_TYPE_INTERSECTION`.
        INTERSECTION = 3,
    }
}

netlink_core::flags! {
    /// What a regulatory rule forbids or allows. C: `enum nl80211_reg_rule_flags`, `linux/nl80211.h`.
    pub struct RegRuleFlags: u32 = "reg-rule-flags", prefix "NL80211_RRF_" {
        /// `NL80211_RRF_NO_OFDM`.
        NO_OFDM = 1 << 0,
        /// `NL80211_RRF_NO_CCK`.
        NO_CCK = 1 << 1,
        /// `NL80211_RRF_NO_INDOOR`.
        NO_INDOOR = 1 << 2,
        /// `NL80211_RRF_NO_OUTDOOR`.
        NO_OUTDOOR = 1 << 3,
        /// `NL80211_RRF_DFS`.
        DFS = 1 << 4,
        /// `NL80211_RRF_PTP_ONLY`.
        PTP_ONLY = 1 << 5,
        /// `NL80211_RRF_PTMP_ONLY`.
        PTMP_ONLY = 1 << 6,
        /// `NL80211_RRF_NO_IR`.
        NO_IR = 1 << 7,
        /// `__NL80211_RRF_NO_IBSS`.
        NO_IBSS = 1 << 8,
        /// `NL80211_RRF_AUTO_BW`.
        AUTO_BW = 1 << 11,
        /// `NL80211_RRF_IR_CONCURRENT`.
        IR_CONCURRENT = 1 << 12,
        /// `NL80211_RRF_NO_HT40MINUS`.
        NO_HT40MINUS = 1 << 13,
        /// `NL80211_RRF_NO_HT40PLUS`.
        NO_HT40PLUS = 1 << 14,
        /// `NL80211_RRF_NO_80MHZ`.
        NO_80MHZ = 1 << 15,
        /// `NL80211_RRF_NO_160MHZ`.
        NO_160MHZ = 1 << 16,
        /// `NL80211_RRF_NO_HE`.
        NO_HE = 1 << 17,
        /// `NL80211_RRF_NO_320MHZ`.
        NO_320MHZ = 1 << 18,
        /// `NL80211_RRF_NO_EHT`.
        NO_EHT = 1 << 19,
        /// `NL80211_RRF_PSD`.
        PSD = 1 << 20,
        /// `NL80211_RRF_DFS_CONCURRENT`.
        DFS_CONCURRENT = 1 << 21,
        /// `NL80211_RRF_NO_6GHZ_VLP_CLIENT`.
        NO_6GHZ_VLP_CLIENT = 1 << 22,
        /// `NL80211_RRF_NO_6GHZ_AFC_CLIENT`.
        NO_6GHZ_AFC_CLIENT = 1 << 23,
        /// `NL80211_RRF_ALLOW_6GHZ_VLP_AP`.
        ALLOW_6GHZ_VLP_AP = 1 << 24,
        /// `NL80211_RRF_ALLOW_20MHZ_ACTIVITY`.
        ALLOW_20MHZ_ACTIVITY = 1 << 25,
        /// `NL80211_RRF_NO_UHR`.
        NO_UHR = 1 << 26,
    }
}

netlink_core::enumeration! {
    /// Whose rules for radar detection hold. C: `enum nl80211_dfs_regions`, `linux/nl80211.h`.
    pub struct DfsRegion: u8 = "dfs-region", prefix "NL80211_DFS_" {
        /// `NL80211_DFS_UNSET`.
        UNSET = 0,
        /// `NL80211_DFS_FCC`.
        FCC = 1,
        /// `NL80211_DFS_ETSI`.
        ETSI = 2,
        /// `NL80211_DFS_JP`.
        JP = 3,
    }
}

netlink_core::enumeration! {
    /// Where a hint of a user comes from. C: `enum nl80211_user_reg_hint_type`, `linux/nl80211.h`.
    pub struct UserRegHintType: u32 = "user-reg-hint-type", prefix "NL80211_USER_REG_HINT_" {
        /// `NL80211_USER_REG_HINT_USER`.
        USER = 0,
        /// `NL80211_USER_REG_HINT_CELL_BASE`.
        CELL_BASE = 1,
        /// `NL80211_USER_REG_HINT_INDOOR`.
        INDOOR = 2,
    }
}

netlink_core::enumeration! {
    /// How a mesh peer saves power. C: `enum nl80211_mesh_power_mode`, `linux/nl80211.h`.
    pub struct MeshPowerMode: u32 = "mesh-power-mode", prefix "NL80211_MESH_POWER_" {
        /// `NL80211_MESH_POWER_UNKNOWN`.
        UNKNOWN = 0,
        /// `NL80211_MESH_POWER_ACTIVE`.
        ACTIVE = 1,
        /// `NL80211_MESH_POWER_LIGHT_SLEEP`.
        LIGHT_SLEEP = 2,
        /// `NL80211_MESH_POWER_DEEP_SLEEP`.
        DEEP_SLEEP = 3,
    }
}

netlink_core::enumeration! {
    /// Access category of a transmit queue. C: `enum nl80211_ac`, `linux/nl80211.h`.
    pub struct AccessCategory: u8 = "access-category", prefix "NL80211_AC_" {
        /// `NL80211_AC_VO`.
        VO = 0,
        /// `NL80211_AC_VI`.
        VI = 1,
        /// `NL80211_AC_BE`.
        BE = 2,
        /// `NL80211_AC_BK`.
        BK = 3,
    }
}

netlink_core::enumeration! {
    /// Width of a channel before 802.11ac. C: `enum nl80211_channel_type`, `linux/nl80211.h`.
    pub struct ChannelType: u32 = "channel-type", prefix "NL80211_CHAN_" {
        /// `NL80211_CHAN_NO_HT`.
        NO_HT = 0,
        /// `NL80211_CHAN_HT20`.
        HT20 = 1,
        /// `NL80211_CHAN_HT40MINUS`.
        HT40MINUS = 2,
        /// `NL80211_CHAN_HT40PLUS`.
        HT40PLUS = 3,
    }
}

netlink_core::enumeration! {
    /// What a key is used for. C: `enum nl80211_key_mode`, `linux/nl80211.h`.
    pub struct KeyMode: u8 = "key-mode", prefix "NL80211_KEY_" {
        /// `NL80211_KEY_RX_TX`.
        RX_TX = 0,
        /// `NL80211_KEY_NO_TX`.
        NO_TX = 1,
        /// `NL80211_KEY_SET_TX`.
        SET_TX = 2,
    }
}

netlink_core::enumeration! {
    /// Width of a channel, in MHz. C: `enum nl80211_chan_width`, `linux/nl80211.h`.
    pub struct ChannelWidth: u32 = "channel-width", prefix "NL80211_CHAN_WIDTH_" {
        /// `NL80211_CHAN_WIDTH_20_NOHT`.
        _20_NOHT = 0,
        /// `NL80211_CHAN_WIDTH_20`.
        _20 = 1,
        /// `NL80211_CHAN_WIDTH_40`.
        _40 = 2,
        /// `NL80211_CHAN_WIDTH_80`.
        _80 = 3,
        /// `NL80211_CHAN_WIDTH_80P80`.
        _80P80 = 4,
        /// `NL80211_CHAN_WIDTH_160`.
        _160 = 5,
        /// `NL80211_CHAN_WIDTH_5`.
        _5 = 6,
        /// `NL80211_CHAN_WIDTH_10`.
        _10 = 7,
        /// `NL80211_CHAN_WIDTH_1`.
        _1 = 8,
        /// `NL80211_CHAN_WIDTH_2`.
        _2 = 9,
        /// `NL80211_CHAN_WIDTH_4`.
        _4 = 10,
        /// `NL80211_CHAN_WIDTH_8`.
        _8 = 11,
        /// `NL80211_CHAN_WIDTH_16`.
        _16 = 12,
        /// `NL80211_CHAN_WIDTH_320`.
        _320 = 13,
    }
}

netlink_core::enumeration! {
    /// Width of the channel a network was found on, in MHz. C: `enum nl80211_bss_scan_width`, `linux/nl80211.h`.
    pub struct BssScanWidth: u32 = "bss-scan-width", prefix "NL80211_BSS_CHAN_WIDTH_" {
        /// `NL80211_BSS_CHAN_WIDTH_20`.
        _20 = 0,
        /// `NL80211_BSS_CHAN_WIDTH_10`.
        _10 = 1,
        /// `NL80211_BSS_CHAN_WIDTH_5`.
        _5 = 2,
        /// `NL80211_BSS_CHAN_WIDTH_1`.
        _1 = 3,
        /// `NL80211_BSS_CHAN_WIDTH_2`.
        _2 = 4,
    }
}

netlink_core::flags! {
    /// What a network that was found can be used for. C: `enum nl80211_bss_use_for`, `linux/nl80211.h`.
    pub struct BssUseFor: u32 = "bss-use-for", prefix "NL80211_BSS_USE_FOR_" {
        /// `NL80211_BSS_USE_FOR_NORMAL`.
        NORMAL = 1 << 0,
        /// `NL80211_BSS_USE_FOR_MLD_LINK`.
        MLD_LINK = 1 << 1,
    }
}

netlink_core::flags! {
    /// Why a network that was found cannot be used. C: `enum nl80211_bss_cannot_use_reasons`, `linux/nl80211.h`.
    pub struct BssCannotUseReasons: u64 = "bss-cannot-use-reasons", prefix "NL80211_BSS_CANNOT_USE_" {
        /// `NL80211_BSS_CANNOT_USE_NSTR_NONPRIMARY`.
        NSTR_NONPRIMARY = 1 << 0,
        /// `NL80211_BSS_CANNOT_USE_6GHZ_PWR_MISMATCH`.
        _6GHZ_PWR_MISMATCH = 1 << 1,
    }
}

netlink_core::enumeration! {
    /// Whether we belong to a network that was found. C: `enum nl80211_bss_status`, `linux/nl80211.h`.
    pub struct BssStatus: u32 = "bss-status", prefix "NL80211_BSS_STATUS_" {
        /// `NL80211_BSS_STATUS_AUTHENTICATED`.
        AUTHENTICATED = 0,
        /// `NL80211_BSS_STATUS_ASSOCIATED`.
        ASSOCIATED = 1,
        /// `NL80211_BSS_STATUS_IBSS_JOINED`.
        IBSS_JOINED = 2,
    }
}

netlink_core::enumeration! {
    /// How to authenticate. C: `enum nl80211_auth_type`, `linux/nl80211.h`.
    pub struct AuthType: u32 = "auth-type", prefix "NL80211_AUTHTYPE_" {
        /// `NL80211_AUTHTYPE_OPEN_SYSTEM`.
        OPEN_SYSTEM = 0,
        /// `NL80211_AUTHTYPE_SHARED_KEY`.
        SHARED_KEY = 1,
        /// `NL80211_AUTHTYPE_FT`.
        FT = 2,
        /// `NL80211_AUTHTYPE_NETWORK_EAP`.
        NETWORK_EAP = 3,
        /// `NL80211_AUTHTYPE_SAE`.
        SAE = 4,
        /// `NL80211_AUTHTYPE_FILS_SK`.
        FILS_SK = 5,
        /// `NL80211_AUTHTYPE_FILS_SK_PFS`.
        FILS_SK_PFS = 6,
        /// `NL80211_AUTHTYPE_FILS_PK`.
        FILS_PK = 7,
        /// `NL80211_AUTHTYPE_EPPKE`.
        EPPKE = 8,
        /// `NL80211_AUTHTYPE_IEEE8021X`.
        IEEE8021X = 9,
        /// `NL80211_AUTHTYPE_AUTOMATIC`.
        AUTOMATIC = 10,
    }
}

netlink_core::enumeration! {
    /// Whom a key is shared with. C: `enum nl80211_key_type`, `linux/nl80211.h`.
    pub struct KeyType: u32 = "key-type", prefix "NL80211_KEYTYPE_" {
        /// `NL80211_KEYTYPE_GROUP`.
        GROUP = 0,
        /// `NL80211_KEYTYPE_PAIRWISE`.
        PAIRWISE = 1,
        /// `NL80211_KEYTYPE_PEERKEY`.
        PEERKEY = 2,
    }
}

netlink_core::enumeration! {
    /// Whether management frames are protected. C: `enum nl80211_mfp`, `linux/nl80211.h`.
    pub struct Mfp: u32 = "mfp", prefix "NL80211_MFP_" {
        /// `NL80211_MFP_NO`.
        NO = 0,
        /// `NL80211_MFP_REQUIRED`.
        REQUIRED = 1,
        /// `NL80211_MFP_OPTIONAL`.
        OPTIONAL = 2,
    }
}

netlink_core::flags! {
    /// Versions of WPA. C: `enum nl80211_wpa_versions`, `linux/nl80211.h`.
    pub struct WpaVersions: u32 = "wpa-versions", prefix "NL80211_WPA_VERSION_" {
        /// `NL80211_WPA_VERSION_1`.
        _1 = 1 << 0,
        /// `NL80211_WPA_VERSION_2`.
        _2 = 1 << 1,
        /// `NL80211_WPA_VERSION_3`.
        _3 = 1 << 2,
    }
}

netlink_core::enumeration! {
    /// Which guard interval to use. C: `enum nl80211_txrate_gi`, `linux/nl80211.h`.
    pub struct TxRateGuardInterval: u8 = "tx-rate-guard-interval", prefix "NL80211_TXRATE_" {
        /// `NL80211_TXRATE_DEFAULT_GI`.
        DEFAULT_GI = 0,
        /// `NL80211_TXRATE_FORCE_SGI`.
        FORCE_SGI = 1,
        /// `NL80211_TXRATE_FORCE_LGI`.
        FORCE_LGI = 2,
    }
}

netlink_core::enumeration! {
    /// A band of frequencies. C: `enum nl80211_band`, `linux/nl80211.h`.
    pub struct BandIndex: u32 = "band-index", prefix "NL80211_BAND_" {
        /// `NL80211_BAND_2GHZ`.
        _2GHZ = 0,
        /// `NL80211_BAND_5GHZ`.
        _5GHZ = 1,
        /// `NL80211_BAND_60GHZ`.
        _60GHZ = 2,
        /// `NL80211_BAND_6GHZ`.
        _6GHZ = 3,
        /// `NL80211_BAND_S1GHZ`.
        S1GHZ = 4,
        /// `NL80211_BAND_LC`.
        LC = 5,
    }
}

netlink_core::enumeration! {
    /// Whether power is saved. C: `enum nl80211_ps_state`, `linux/nl80211.h`.
    pub struct PsState: u32 = "ps-state", prefix "NL80211_PS_" {
        /// `NL80211_PS_DISABLED`.
        DISABLED = 0,
        /// `NL80211_PS_ENABLED`.
        ENABLED = 1,
    }
}

netlink_core::enumeration! {
    /// What happened to the signal. C: `enum nl80211_cqm_rssi_threshold_event`, `linux/nl80211.h`.
    pub struct CqmRssiThresholdEvent: u32 = "cqm-rssi-threshold-event", prefix "NL80211_CQM_RSSI_" {
        /// `NL80211_CQM_RSSI_THRESHOLD_EVENT_LOW`.
        THRESHOLD_EVENT_LOW = 0,
        /// `NL80211_CQM_RSSI_THRESHOLD_EVENT_HIGH`.
        THRESHOLD_EVENT_HIGH = 1,
        /// `NL80211_CQM_RSSI_BEACON_LOSS_EVENT`.
        BEACON_LOSS_EVENT = 2,
    }
}

netlink_core::enumeration! {
    /// How transmit power is chosen. C: `enum nl80211_tx_power_setting`, `linux/nl80211.h`.
    pub struct TxPowerSetting: u32 = "tx-power-setting", prefix "NL80211_TX_POWER_" {
        /// `NL80211_TX_POWER_AUTOMATIC`.
        AUTOMATIC = 0,
        /// `NL80211_TX_POWER_LIMITED`.
        LIMITED = 1,
        /// `NL80211_TX_POWER_FIXED`.
        FIXED = 2,
    }
}

netlink_core::enumeration! {
    /// Whether something of a traffic identifier is used. C: `enum nl80211_tid_config`, `linux/nl80211.h`.
    pub struct TidConfigSwitch: u8 = "tid-config-switch", prefix "NL80211_TID_CONFIG_" {
        /// `NL80211_TID_CONFIG_ENABLE`.
        ENABLE = 0,
        /// `NL80211_TID_CONFIG_DISABLE`.
        DISABLE = 1,
    }
}

netlink_core::enumeration! {
    /// How the rate is chosen. C: `enum nl80211_tx_rate_setting`, `linux/nl80211.h`.
    pub struct TxRateSetting: u8 = "tx-rate-setting", prefix "NL80211_TX_RATE_" {
        /// `NL80211_TX_RATE_AUTOMATIC`.
        AUTOMATIC = 0,
        /// `NL80211_TX_RATE_LIMITED`.
        LIMITED = 1,
        /// `NL80211_TX_RATE_FIXED`.
        FIXED = 2,
    }
}

netlink_core::enumeration! {
    /// When a coalescing rule applies. C: `enum nl80211_coalesce_condition`, `linux/nl80211.h`.
    pub struct CoalesceCondition: u32 = "coalesce-condition", prefix "NL80211_COALESCE_CONDITION_" {
        /// `NL80211_COALESCE_CONDITION_MATCH`.
        MATCH = 0,
        /// `NL80211_COALESCE_CONDITION_NO_MATCH`.
        NO_MATCH = 1,
    }
}

netlink_core::enumeration! {
    /// State of the link to a mesh peer. C: `enum nl80211_plink_state`, `linux/nl80211.h`.
    pub struct PlinkState: u8 = "plink-state", prefix "NL80211_PLINK_" {
        /// `NL80211_PLINK_LISTEN`.
        LISTEN = 0,
        /// `NL80211_PLINK_OPN_SNT`.
        OPN_SNT = 1,
        /// `NL80211_PLINK_OPN_RCVD`.
        OPN_RCVD = 2,
        /// `NL80211_PLINK_CNF_RCVD`.
        CNF_RCVD = 3,
        /// `NL80211_PLINK_ESTAB`.
        ESTAB = 4,
        /// `NL80211_PLINK_HOLDING`.
        HOLDING = 5,
        /// `NL80211_PLINK_BLOCKED`.
        BLOCKED = 6,
    }
}

netlink_core::enumeration! {
    /// What to do with the link to a mesh peer. C: `enum nl80211_plink_action`, `linux/nl80211.h`.
    pub struct PlinkAction: u8 = "plink-action", prefix "NL80211_PLINK_ACTION_" {
        /// `NL80211_PLINK_ACTION_NO_ACTION`.
        NO_ACTION = 0,
        /// `NL80211_PLINK_ACTION_OPEN`.
        OPEN = 1,
        /// `NL80211_PLINK_ACTION_BLOCK`.
        BLOCK = 2,
    }
}

netlink_core::enumeration! {
    /// How the name of a network is hidden in beacons. C: `enum nl80211_hidden_ssid`, `linux/nl80211.h`.
    pub struct HiddenSsid: u32 = "hidden-ssid", prefix "NL80211_HIDDEN_SSID_" {
        /// `NL80211_HIDDEN_SSID_NOT_IN_USE`.
        NOT_IN_USE = 0,
        /// `NL80211_HIDDEN_SSID_ZERO_LEN`.
        ZERO_LEN = 1,
        /// `NL80211_HIDDEN_SSID_ZERO_CONTENTS`.
        ZERO_CONTENTS = 2,
    }
}

netlink_core::enumeration! {
    /// What to do with a direct link. C: `enum nl80211_tdls_operation`, `linux/nl80211.h`.
    pub struct TdlsOperation: u8 = "tdls-operation", prefix "NL80211_TDLS_" {
        /// `NL80211_TDLS_DISCOVERY_REQ`.
        DISCOVERY_REQ = 0,
        /// `NL80211_TDLS_SETUP`.
        SETUP = 1,
        /// `NL80211_TDLS_TEARDOWN`.
        TEARDOWN = 2,
        /// `NL80211_TDLS_ENABLE_LINK`.
        ENABLE_LINK = 3,
        /// `NL80211_TDLS_DISABLE_LINK`.
        DISABLE_LINK = 4,
    }
}

netlink_core::flags! {
    /// What the access point function of a device does itself. C: `enum nl80211_ap_sme_features`, `linux/nl80211.h`.
    pub struct ApSmeFeatures: u32 = "ap-sme-features", prefix "NL80211_AP_SME_" {
        /// `NL80211_AP_SME_SA_QUERY_OFFLOAD`.
        SA_QUERY_OFFLOAD = 1 << 0,
    }
}

netlink_core::flags! {
    /// What an adapter can do. C: `enum nl80211_feature_flags`, `linux/nl80211.h`.
    pub struct FeatureFlags: u32 = "feature-flags", prefix "NL80211_FEATURE_" {
        /// `NL80211_FEATURE_SK_TX_STATUS`.
        SK_TX_STATUS = 1 << 0,
        /// `NL80211_FEATURE_HT_IBSS`.
        HT_IBSS = 1 << 1,
        /// `NL80211_FEATURE_INACTIVITY_TIMER`.
        INACTIVITY_TIMER = 1 << 2,
        /// `NL80211_FEATURE_CELL_BASE_REG_HINTS`.
        CELL_BASE_REG_HINTS = 1 << 3,
        /// `NL80211_FEATURE_P2P_DEVICE_NEEDS_CHANNEL`.
        P2P_DEVICE_NEEDS_CHANNEL = 1 << 4,
        /// `NL80211_FEATURE_SAE`.
        SAE = 1 << 5,
        /// `NL80211_FEATURE_LOW_PRIORITY_SCAN`.
        LOW_PRIORITY_SCAN = 1 << 6,
        /// `NL80211_FEATURE_SCAN_FLUSH`.
        SCAN_FLUSH = 1 << 7,
        /// `NL80211_FEATURE_AP_SCAN`.
        AP_SCAN = 1 << 8,
        /// `NL80211_FEATURE_VIF_TXPOWER`.
        VIF_TXPOWER = 1 << 9,
        /// `NL80211_FEATURE_NEED_OBSS_SCAN`.
        NEED_OBSS_SCAN = 1 << 10,
        /// `NL80211_FEATURE_P2P_GO_CTWIN`.
        P2P_GO_CTWIN = 1 << 11,
        /// `NL80211_FEATURE_P2P_GO_OPPPS`.
        P2P_GO_OPPPS = 1 << 12,
        /// `NL80211_FEATURE_ADVERTISE_CHAN_LIMITS`.
        ADVERTISE_CHAN_LIMITS = 1 << 14,
        /// `NL80211_FEATURE_FULL_AP_CLIENT_STATE`.
        FULL_AP_CLIENT_STATE = 1 << 15,
        /// `NL80211_FEATURE_USERSPACE_MPM`.
        USERSPACE_MPM = 1 << 16,
        /// `NL80211_FEATURE_ACTIVE_MONITOR`.
        ACTIVE_MONITOR = 1 << 17,
        /// `NL80211_FEATURE_AP_MODE_CHAN_WIDTH_CHANGE`.
        AP_MODE_CHAN_WIDTH_CHANGE = 1 << 18,
        /// `NL80211_FEATURE_DS_PARAM_SET_IE_IN_PROBES`.
        DS_PARAM_SET_IE_IN_PROBES = 1 << 19,
        /// `NL80211_FEATURE_WFA_TPC_IE_IN_PROBES`.
        WFA_TPC_IE_IN_PROBES = 1 << 20,
        /// `NL80211_FEATURE_QUIET`.
        QUIET = 1 << 21,
        /// `NL80211_FEATURE_TX_POWER_INSERTION`.
        TX_POWER_INSERTION = 1 << 22,
        /// `NL80211_FEATURE_ACKTO_ESTIMATION`.
        ACKTO_ESTIMATION = 1 << 23,
        /// `NL80211_FEATURE_STATIC_SMPS`.
        STATIC_SMPS = 1 << 24,
        /// `NL80211_FEATURE_DYNAMIC_SMPS`.
        DYNAMIC_SMPS = 1 << 25,
        /// `NL80211_FEATURE_SUPPORTS_WMM_ADMISSION`.
        SUPPORTS_WMM_ADMISSION = 1 << 26,
        /// `NL80211_FEATURE_MAC_ON_CREATE`.
        MAC_ON_CREATE = 1 << 27,
        /// `NL80211_FEATURE_TDLS_CHANNEL_SWITCH`.
        TDLS_CHANNEL_SWITCH = 1 << 28,
        /// `NL80211_FEATURE_SCAN_RANDOM_MAC_ADDR`.
        SCAN_RANDOM_MAC_ADDR = 1 << 29,
        /// `NL80211_FEATURE_SCHED_SCAN_RANDOM_MAC_ADDR`.
        SCHED_SCAN_RANDOM_MAC_ADDR = 1 << 30,
        /// `NL80211_FEATURE_ND_RANDOM_MAC_ADDR`.
        ND_RANDOM_MAC_ADDR = 1 << 31,
    }
}

netlink_core::enumeration! {
    /// What else an adapter can do, as bit numbers of `ext-features`. C: `enum nl80211_ext_feature_index`,
    /// `linux/nl80211.h`.
    pub struct ExtFeature: u32 = "ext-feature", prefix "NL80211_EXT_FEATURE_" {
        /// `NL80211_EXT_FEATURE_VHT_IBSS`.
        VHT_IBSS = 0,
        /// `NL80211_EXT_FEATURE_RRM`.
        RRM = 1,
        /// `NL80211_EXT_FEATURE_MU_MIMO_AIR_SNIFFER`.
        MU_MIMO_AIR_SNIFFER = 2,
        /// `NL80211_EXT_FEATURE_SCAN_START_TIME`.
        SCAN_START_TIME = 3,
        /// `NL80211_EXT_FEATURE_BSS_PARENT_TSF`.
        BSS_PARENT_TSF = 4,
        /// `NL80211_EXT_FEATURE_SET_SCAN_DWELL`.
        SET_SCAN_DWELL = 5,
        /// `NL80211_EXT_FEATURE_BEACON_RATE_LEGACY`.
        BEACON_RATE_LEGACY = 6,
        /// `NL80211_EXT_FEATURE_BEACON_RATE_HT`.
        BEACON_RATE_HT = 7,
        /// `NL80211_EXT_FEATURE_BEACON_RATE_VHT`.
        BEACON_RATE_VHT = 8,
        /// `NL80211_EXT_FEATURE_FILS_STA`.
        FILS_STA = 9,
        /// `NL80211_EXT_FEATURE_MGMT_TX_RANDOM_TA`.
        MGMT_TX_RANDOM_TA = 10,
        /// `NL80211_EXT_FEATURE_MGMT_TX_RANDOM_TA_CONNECTED`.
        MGMT_TX_RANDOM_TA_CONNECTED = 11,
        /// `NL80211_EXT_FEATURE_SCHED_SCAN_RELATIVE_RSSI`.
        SCHED_SCAN_RELATIVE_RSSI = 12,
        /// `NL80211_EXT_FEATURE_CQM_RSSI_LIST`.
        CQM_RSSI_LIST = 13,
        /// `NL80211_EXT_FEATURE_FILS_SK_OFFLOAD`.
        FILS_SK_OFFLOAD = 14,
        /// `NL80211_EXT_FEATURE_4WAY_HANDSHAKE_STA_PSK`.
        _4WAY_HANDSHAKE_STA_PSK = 15,
        /// `NL80211_EXT_FEATURE_4WAY_HANDSHAKE_STA_1X`.
        _4WAY_HANDSHAKE_STA_1X = 16,
        /// `NL80211_EXT_FEATURE_FILS_MAX_CHANNEL_TIME`.
        FILS_MAX_CHANNEL_TIME = 17,
        /// `NL80211_EXT_FEATURE_ACCEPT_BCAST_PROBE_RESP`.
        ACCEPT_BCAST_PROBE_RESP = 18,
        /// `NL80211_EXT_FEATURE_OCE_PROBE_REQ_HIGH_TX_RATE`.
        OCE_PROBE_REQ_HIGH_TX_RATE = 19,
        /// `NL80211_EXT_FEATURE_OCE_PROBE_REQ_DEFERRAL_SUPPRESSION`.
        OCE_PROBE_REQ_DEFERRAL_SUPPRESSION = 20,
        /// `NL80211_EXT_FEATURE_MFP_OPTIONAL`.
        MFP_OPTIONAL = 21,
        /// `NL80211_EXT_FEATURE_LOW_SPAN_SCAN`.
        LOW_SPAN_SCAN = 22,
        /// `NL80211_EXT_FEATURE_LOW_POWER_SCAN`.
        LOW_POWER_SCAN = 23,
        /// `NL80211_EXT_FEATURE_HIGH_ACCURACY_SCAN`.
        HIGH_ACCURACY_SCAN = 24,
        /// `NL80211_EXT_FEATURE_DFS_OFFLOAD`.
        DFS_OFFLOAD = 25,
        /// `NL80211_EXT_FEATURE_CONTROL_PORT_OVER_NL80211`.
        CONTROL_PORT_OVER_NL80211 = 26,
        /// `NL80211_EXT_FEATURE_ACK_SIGNAL_SUPPORT`.
        ACK_SIGNAL_SUPPORT = 27,
        /// `NL80211_EXT_FEATURE_DATA_ACK_SIGNAL_SUPPORT`.
        DATA_ACK_SIGNAL_SUPPORT = 27,
        /// `NL80211_EXT_FEATURE_TXQS`.
        TXQS = 28,
        /// `NL80211_EXT_FEATURE_SCAN_RANDOM_SN`.
        SCAN_RANDOM_SN = 29,
        /// `NL80211_EXT_FEATURE_SCAN_MIN_PREQ_CONTENT`.
        SCAN_MIN_PREQ_CONTENT = 30,
        /// `NL80211_EXT_FEATURE_CAN_REPLACE_PTK0`.
        CAN_REPLACE_PTK0 = 31,
        /// `NL80211_EXT_FEATURE_ENABLE_FTM_RESPONDER`.
        ENABLE_FTM_RESPONDER = 32,
        /// `NL80211_EXT_FEATURE_AIRTIME_FAIRNESS`.
        AIRTIME_FAIRNESS = 33,
        /// `NL80211_EXT_FEATURE_AP_PMKSA_CACHING`.
        AP_PMKSA_CACHING = 34,
        /// `NL80211_EXT_FEATURE_SCHED_SCAN_BAND_SPECIFIC_RSSI_THOLD`.
        SCHED_SCAN_BAND_SPECIFIC_RSSI_THOLD = 35,
        /// `NL80211_EXT_FEATURE_EXT_KEY_ID`.
        EXT_KEY_ID = 36,
        /// `NL80211_EXT_FEATURE_STA_TX_PWR`.
        STA_TX_PWR = 37,
        /// `NL80211_EXT_FEATURE_SAE_OFFLOAD`.
        SAE_OFFLOAD = 38,
        /// `NL80211_EXT_FEATURE_VLAN_OFFLOAD`.
        VLAN_OFFLOAD = 39,
        /// `NL80211_EXT_FEATURE_AQL`.
        AQL = 40,
        /// `NL80211_EXT_FEATURE_BEACON_PROTECTION`.
        BEACON_PROTECTION = 41,
        /// `NL80211_EXT_FEATURE_CONTROL_PORT_NO_PREAUTH`.
        CONTROL_PORT_NO_PREAUTH = 42,
        /// `NL80211_EXT_FEATURE_PROTECTED_TWT`.
        PROTECTED_TWT = 43,
        /// `NL80211_EXT_FEATURE_DEL_IBSS_STA`.
        DEL_IBSS_STA = 44,
        /// `NL80211_EXT_FEATURE_MULTICAST_REGISTRATIONS`.
        MULTICAST_REGISTRATIONS = 45,
        /// `NL80211_EXT_FEATURE_BEACON_PROTECTION_CLIENT`.
        BEACON_PROTECTION_CLIENT = 46,
        /// `NL80211_EXT_FEATURE_SCAN_FREQ_KHZ`.
        SCAN_FREQ_KHZ = 47,
        /// `NL80211_EXT_FEATURE_CONTROL_PORT_OVER_NL80211_TX_STATUS`.
        CONTROL_PORT_OVER_NL80211_TX_STATUS = 48,
        /// `NL80211_EXT_FEATURE_OPERATING_CHANNEL_VALIDATION`.
        OPERATING_CHANNEL_VALIDATION = 49,
        /// `NL80211_EXT_FEATURE_4WAY_HANDSHAKE_AP_PSK`.
        _4WAY_HANDSHAKE_AP_PSK = 50,
        /// `NL80211_EXT_FEATURE_SAE_OFFLOAD_AP`.
        SAE_OFFLOAD_AP = 51,
        /// `NL80211_EXT_FEATURE_FILS_DISCOVERY`.
        FILS_DISCOVERY = 52,
        /// `NL80211_EXT_FEATURE_UNSOL_BCAST_PROBE_RESP`.
        UNSOL_BCAST_PROBE_RESP = 53,
        /// `NL80211_EXT_FEATURE_BEACON_RATE_HE`.
        BEACON_RATE_HE = 54,
        /// `NL80211_EXT_FEATURE_SECURE_LTF`.
        SECURE_LTF = 55,
        /// `NL80211_EXT_FEATURE_SECURE_RTT`.
        SECURE_RTT = 56,
        /// `NL80211_EXT_FEATURE_PROT_RANGE_NEGO_AND_MEASURE`.
        PROT_RANGE_NEGO_AND_MEASURE = 57,
        /// `NL80211_EXT_FEATURE_BSS_COLOR`.
        BSS_COLOR = 58,
        /// `NL80211_EXT_FEATURE_FILS_CRYPTO_OFFLOAD`.
        FILS_CRYPTO_OFFLOAD = 59,
        /// `NL80211_EXT_FEATURE_RADAR_BACKGROUND`.
        RADAR_BACKGROUND = 60,
        /// `NL80211_EXT_FEATURE_POWERED_ADDR_CHANGE`.
        POWERED_ADDR_CHANGE = 61,
        /// `NL80211_EXT_FEATURE_PUNCT`.
        PUNCT = 62,
        /// `NL80211_EXT_FEATURE_SECURE_NAN`.
        SECURE_NAN = 63,
        /// `NL80211_EXT_FEATURE_AUTH_AND_DEAUTH_RANDOM_TA`.
        AUTH_AND_DEAUTH_RANDOM_TA = 64,
        /// `NL80211_EXT_FEATURE_OWE_OFFLOAD`.
        OWE_OFFLOAD = 65,
        /// `NL80211_EXT_FEATURE_OWE_OFFLOAD_AP`.
        OWE_OFFLOAD_AP = 66,
        /// `NL80211_EXT_FEATURE_DFS_CONCURRENT`.
        DFS_CONCURRENT = 67,
        /// `NL80211_EXT_FEATURE_SPP_AMSDU_SUPPORT`.
        SPP_AMSDU_SUPPORT = 68,
        /// `NL80211_EXT_FEATURE_BEACON_RATE_EHT`.
        BEACON_RATE_EHT = 69,
        /// `NL80211_EXT_FEATURE_EPPKE`.
        EPPKE = 70,
        /// `NL80211_EXT_FEATURE_ASSOC_FRAME_ENCRYPTION`.
        ASSOC_FRAME_ENCRYPTION = 71,
        /// `NL80211_EXT_FEATURE_IEEE8021X_AUTH`.
        IEEE8021X_AUTH = 72,
        /// `NL80211_EXT_FEATURE_ROC_ADDR_FILTER`.
        ROC_ADDR_FILTER = 73,
        /// `NL80211_EXT_FEATURE_SET_KEY_LTF_SEED`.
        SET_KEY_LTF_SEED = 74,
        /// `NL80211_EXT_FEATURE_PROBE_AP`.
        PROBE_AP = 75,
    }
}

netlink_core::flags! {
    /// Which probe requests a device answers itself. C: `enum nl80211_probe_resp_offload_support_attr`,
    /// `linux/nl80211.h`.
    pub struct ProbeRespOffload: u32 = "probe-resp-offload", prefix "NL80211_PROBE_RESP_OFFLOAD_SUPPORT_" {
        /// `NL80211_PROBE_RESP_OFFLOAD_SUPPORT_WPS`.
        WPS = 1 << 0,
        /// `NL80211_PROBE_RESP_OFFLOAD_SUPPORT_WPS2`.
        WPS2 = 1 << 1,
        /// `NL80211_PROBE_RESP_OFFLOAD_SUPPORT_P2P`.
        P2P = 1 << 2,
        /// `NL80211_PROBE_RESP_OFFLOAD_SUPPORT_80211U`.
        _80211U = 1 << 3,
    }
}

netlink_core::enumeration! {
    /// Why a station was refused. C: `enum nl80211_connect_failed_reason`, `linux/nl80211.h`.
    pub struct ConnectFailedReason: u32 = "connect-failed-reason", prefix "NL80211_CONN_FAIL_" {
        /// `NL80211_CONN_FAIL_MAX_CLIENTS`.
        MAX_CLIENTS = 0,
        /// `NL80211_CONN_FAIL_BLOCKED_CLIENT`.
        BLOCKED_CLIENT = 1,
    }
}

netlink_core::enumeration! {
    /// What took too long. C: `enum nl80211_timeout_reason`, `linux/nl80211.h`.
    pub struct TimeoutReason: u32 = "timeout-reason", prefix "NL80211_TIMEOUT_" {
        /// `NL80211_TIMEOUT_UNSPECIFIED`.
        UNSPECIFIED = 0,
        /// `NL80211_TIMEOUT_SCAN`.
        SCAN = 1,
        /// `NL80211_TIMEOUT_AUTH`.
        AUTH = 2,
        /// `NL80211_TIMEOUT_ASSOC`.
        ASSOC = 3,
    }
}

netlink_core::flags! {
    /// How to scan. C: `enum nl80211_scan_flags`, `linux/nl80211.h`.
    pub struct ScanFlags: u32 = "scan-flags", prefix "NL80211_SCAN_FLAG_" {
        /// `NL80211_SCAN_FLAG_LOW_PRIORITY`.
        LOW_PRIORITY = 1 << 0,
        /// `NL80211_SCAN_FLAG_FLUSH`.
        FLUSH = 1 << 1,
        /// `NL80211_SCAN_FLAG_AP`.
        AP = 1 << 2,
        /// `NL80211_SCAN_FLAG_RANDOM_ADDR`.
        RANDOM_ADDR = 1 << 3,
        /// `NL80211_SCAN_FLAG_FILS_MAX_CHANNEL_TIME`.
        FILS_MAX_CHANNEL_TIME = 1 << 4,
        /// `NL80211_SCAN_FLAG_ACCEPT_BCAST_PROBE_RESP`.
        ACCEPT_BCAST_PROBE_RESP = 1 << 5,
        /// `NL80211_SCAN_FLAG_OCE_PROBE_REQ_HIGH_TX_RATE`.
        OCE_PROBE_REQ_HIGH_TX_RATE = 1 << 6,
        /// `NL80211_SCAN_FLAG_OCE_PROBE_REQ_DEFERRAL_SUPPRESSION`.
        OCE_PROBE_REQ_DEFERRAL_SUPPRESSION = 1 << 7,
        /// `NL80211_SCAN_FLAG_LOW_SPAN`.
        LOW_SPAN = 1 << 8,
        /// `NL80211_SCAN_FLAG_LOW_POWER`.
        LOW_POWER = 1 << 9,
        /// `NL80211_SCAN_FLAG_HIGH_ACCURACY`.
        HIGH_ACCURACY = 1 << 10,
        /// `NL80211_SCAN_FLAG_RANDOM_SN`.
        RANDOM_SN = 1 << 11,
        /// `NL80211_SCAN_FLAG_MIN_PREQ_CONTENT`.
        MIN_PREQ_CONTENT = 1 << 12,
        /// `NL80211_SCAN_FLAG_FREQ_KHZ`.
        FREQ_KHZ = 1 << 13,
        /// `NL80211_SCAN_FLAG_COLOCATED_6GHZ`.
        COLOCATED_6GHZ = 1 << 14,
    }
}

netlink_core::enumeration! {
    /// What the list of addresses means. C: `enum nl80211_acl_policy`, `linux/nl80211.h`.
    pub struct AclPolicy: u32 = "acl-policy", prefix "NL80211_ACL_POLICY_" {
        /// `NL80211_ACL_POLICY_ACCEPT_UNLESS_LISTED`.
        ACCEPT_UNLESS_LISTED = 0,
        /// `NL80211_ACL_POLICY_DENY_UNLESS_LISTED`.
        DENY_UNLESS_LISTED = 1,
    }
}

netlink_core::enumeration! {
    /// Spatial multiplexing power save. C: `enum nl80211_smps_mode`, `linux/nl80211.h`.
    pub struct SmpsMode: u8 = "smps-mode", prefix "NL80211_SMPS_" {
        /// `NL80211_SMPS_OFF`.
        OFF = 0,
        /// `NL80211_SMPS_STATIC`.
        STATIC = 1,
        /// `NL80211_SMPS_DYNAMIC`.
        DYNAMIC = 2,
    }
}

netlink_core::enumeration! {
    /// What happened to radar detection. C: `enum nl80211_radar_event`, `linux/nl80211.h`.
    pub struct RadarEvent: u32 = "radar-event", prefix "NL80211_RADAR_" {
        /// `NL80211_RADAR_DETECTED`.
        DETECTED = 0,
        /// `NL80211_RADAR_CAC_FINISHED`.
        CAC_FINISHED = 1,
        /// `NL80211_RADAR_CAC_ABORTED`.
        CAC_ABORTED = 2,
        /// `NL80211_RADAR_NOP_FINISHED`.
        NOP_FINISHED = 3,
        /// `NL80211_RADAR_PRE_CAC_EXPIRED`.
        PRE_CAC_EXPIRED = 4,
        /// `NL80211_RADAR_CAC_STARTED`.
        CAC_STARTED = 5,
    }
}

netlink_core::enumeration! {
    /// Whether a channel with radar may be used. C: `enum nl80211_dfs_state`, `linux/nl80211.h`.
    pub struct DfsState: u32 = "dfs-state", prefix "NL80211_DFS_" {
        /// `NL80211_DFS_USABLE`.
        USABLE = 0,
        /// `NL80211_DFS_UNAVAILABLE`.
        UNAVAILABLE = 1,
        /// `NL80211_DFS_AVAILABLE`.
        AVAILABLE = 2,
    }
}

netlink_core::flags! {
    /// What the kernel side of the family can do. C: `enum nl80211_protocol_features`, `linux/nl80211.h`.
    pub struct ProtocolFeatures: u32 = "protocol-features", prefix "NL80211_PROTOCOL_FEATURE_" {
        /// `NL80211_PROTOCOL_FEATURE_SPLIT_WIPHY_DUMP`.
        SPLIT_WIPHY_DUMP = 1 << 0,
    }
}

netlink_core::enumeration! {
    /// A protocol that must not be disturbed. C: `enum nl80211_crit_proto_id`, `linux/nl80211.h`.
    pub struct CriticalProtocol: u16 = "critical-protocol", prefix "NL80211_CRIT_PROTO_" {
        /// `NL80211_CRIT_PROTO_UNSPEC`.
        UNSPEC = 0,
        /// `NL80211_CRIT_PROTO_DHCP`.
        DHCP = 1,
        /// `NL80211_CRIT_PROTO_EAPOL`.
        EAPOL = 2,
        /// `NL80211_CRIT_PROTO_APIPA`.
        APIPA = 3,
    }
}

netlink_core::flags! {
    /// What was done with a received management frame. C: `enum nl80211_rxmgmt_flags`, `linux/nl80211.h`.
    pub struct RxManagementFlags: u32 = "rx-management-flags", prefix "NL80211_RXMGMT_FLAG_" {
        /// `NL80211_RXMGMT_FLAG_ANSWERED`.
        ANSWERED = 1 << 0,
        /// `NL80211_RXMGMT_FLAG_EXTERNAL_AUTH`.
        EXTERNAL_AUTH = 1 << 1,
    }
}

netlink_core::flags! {
    /// What the peer of a direct link can do. C: `enum nl80211_tdls_peer_capability`, `linux/nl80211.h`.
    pub struct TdlsPeerCapability: u32 = "tdls-peer-capability", prefix "NL80211_TDLS_PEER_" {
        /// `NL80211_TDLS_PEER_HT`.
        HT = 1 << 0,
        /// `NL80211_TDLS_PEER_VHT`.
        VHT = 1 << 1,
        /// `NL80211_TDLS_PEER_WMM`.
        WMM = 1 << 2,
        /// `NL80211_TDLS_PEER_HE`.
        HE = 1 << 3,
    }
}

netlink_core::enumeration! {
    /// What a function of neighbour awareness does. C: `enum nl80211_nan_function_type`, `linux/nl80211.h`.
    pub struct NanFunctionType: u8 = "nan-function-type", prefix "NL80211_NAN_FUNC_" {
        /// `NL80211_NAN_FUNC_PUBLISH`.
        PUBLISH = 0,
        /// `NL80211_NAN_FUNC_SUBSCRIBE`.
        SUBSCRIBE = 1,
        /// `NL80211_NAN_FUNC_FOLLOW_UP`.
        FOLLOW_UP = 2,
    }
}

netlink_core::flags! {
    /// How a service is published. C: `enum nl80211_nan_publish_type`, `linux/nl80211.h`.
    pub struct NanPublishType: u8 = "nan-publish-type", prefix "NL80211_NAN_" {
        /// `NL80211_NAN_SOLICITED_PUBLISH`.
        SOLICITED_PUBLISH = 1 << 0,
        /// `NL80211_NAN_UNSOLICITED_PUBLISH`.
        UNSOLICITED_PUBLISH = 1 << 1,
    }
}

netlink_core::enumeration! {
    /// Why a function ended. C: `enum nl80211_nan_func_term_reason`, `linux/nl80211.h`.
    pub struct NanTerminationReason: u8 = "nan-termination-reason", prefix "NL80211_NAN_FUNC_TERM_REASON_" {
        /// `NL80211_NAN_FUNC_TERM_REASON_USER_REQUEST`.
        USER_REQUEST = 0,
        /// `NL80211_NAN_FUNC_TERM_REASON_TTL_EXPIRED`.
        TTL_EXPIRED = 1,
        /// `NL80211_NAN_FUNC_TERM_REASON_ERROR`.
        ERROR = 2,
    }
}

netlink_core::enumeration! {
    /// What user space is to do about authentication. C: `enum nl80211_external_auth_action`, `linux/nl80211.h`.
    pub struct ExternalAuthAction: u32 = "external-auth-action", prefix "NL80211_EXTERNAL_AUTH_" {
        /// `NL80211_EXTERNAL_AUTH_START`.
        START = 0,
        /// `NL80211_EXTERNAL_AUTH_ABORT`.
        ABORT = 1,
    }
}

netlink_core::enumeration! {
    /// Kind of preamble. C: `enum nl80211_preamble`, `linux/nl80211.h`.
    pub struct Preamble: u32 = "preamble", prefix "NL80211_PREAMBLE_" {
        /// `NL80211_PREAMBLE_LEGACY`.
        LEGACY = 0,
        /// `NL80211_PREAMBLE_HT`.
        HT = 1,
        /// `NL80211_PREAMBLE_VHT`.
        VHT = 2,
        /// `NL80211_PREAMBLE_DMG`.
        DMG = 3,
        /// `NL80211_PREAMBLE_HE`.
        HE = 4,
    }
}

netlink_core::enumeration! {
    /// How a measurement went. C: `enum nl80211_peer_measurement_status`, `linux/nl80211.h`.
    pub struct PeerMeasurementStatus: u32 = "peer-measurement-status", prefix "NL80211_PMSR_STATUS_" {
        /// `NL80211_PMSR_STATUS_SUCCESS`.
        SUCCESS = 0,
        /// `NL80211_PMSR_STATUS_REFUSED`.
        REFUSED = 1,
        /// `NL80211_PMSR_STATUS_TIMEOUT`.
        TIMEOUT = 2,
        /// `NL80211_PMSR_STATUS_FAILURE`.
        FAILURE = 3,
    }
}

netlink_core::enumeration! {
    /// What a fine timing measurement is for. C: `enum nl80211_peer_measurement_ftm_req_type`, `linux/nl80211.h`.
    pub struct FtmRequestType: u32 = "ftm-request-type", prefix "NL80211_PMSR_FTM_REQ_TYPE_" {
        /// `NL80211_PMSR_FTM_REQ_TYPE_INFRA`.
        INFRA = 0,
        /// `NL80211_PMSR_FTM_REQ_TYPE_PD`.
        PD = 1,
    }
}

netlink_core::enumeration! {
    /// Why a fine timing measurement failed. C: `enum nl80211_peer_measurement_ftm_failure_reasons`,
    /// `linux/nl80211.h`.
    pub struct FtmFailure: u32 = "ftm-failure", prefix "NL80211_PMSR_FTM_FAILURE_" {
        /// `NL80211_PMSR_FTM_FAILURE_UNSPECIFIED`.
        UNSPECIFIED = 0,
        /// `NL80211_PMSR_FTM_FAILURE_NO_RESPONSE`.
        NO_RESPONSE = 1,
        /// `NL80211_PMSR_FTM_FAILURE_REJECTED`.
        REJECTED = 2,
        /// `NL80211_PMSR_FTM_FAILURE_WRONG_CHANNEL`.
        WRONG_CHANNEL = 3,
        /// `NL80211_PMSR_FTM_FAILURE_PEER_NOT_CAPABLE`.
        PEER_NOT_CAPABLE = 4,
        /// `NL80211_PMSR_FTM_FAILURE_INVALID_TIMESTAMP`.
        INVALID_TIMESTAMP = 5,
        /// `NL80211_PMSR_FTM_FAILURE_PEER_BUSY`.
        PEER_BUSY = 6,
        /// `NL80211_PMSR_FTM_FAILURE_BAD_CHANGED_PARAMS`.
        BAD_CHANGED_PARAMS = 7,
    }
}

netlink_core::enumeration! {
    /// How SAE derives the password element. C: `enum nl80211_sae_pwe_mechanism`, `linux/nl80211.h`.
    pub struct SaePwe: u8 = "sae-pwe", prefix "NL80211_SAE_PWE_" {
        /// `NL80211_SAE_PWE_UNSPECIFIED`.
        UNSPECIFIED = 0,
        /// `NL80211_SAE_PWE_HUNT_AND_PECK`.
        HUNT_AND_PECK = 1,
        /// `NL80211_SAE_PWE_HASH_TO_ELEMENT`.
        HASH_TO_ELEMENT = 2,
        /// `NL80211_SAE_PWE_BOTH`.
        BOTH = 3,
    }
}

netlink_core::enumeration! {
    /// How absorption of radiation is limited. C: `enum nl80211_sar_type`, `linux/nl80211.h`.
    pub struct SarType: u32 = "sar-type", prefix "NL80211_SAR_TYPE_" {
        /// `NL80211_SAR_TYPE_POWER`.
        POWER = 0,
    }
}

netlink_core::flags! {
    /// What user space does for an access point. C: `enum nl80211_ap_settings_flags`, `linux/nl80211.h`.
    pub struct ApSettingsFlags: u32 = "ap-settings-flags", prefix "NL80211_AP_SETTINGS_" {
        /// `NL80211_AP_SETTINGS_EXTERNAL_AUTH_SUPPORT`.
        EXTERNAL_AUTH_SUPPORT = 1 << 0,
        /// `NL80211_AP_SETTINGS_SA_QUERY_OFFLOAD_SUPPORT`.
        SA_QUERY_OFFLOAD_SUPPORT = 1 << 1,
    }
}

netlink_core::enumeration! {
    /// What an information element of a frame is. C: `enum ieee80211_eid`, `include/linux/ieee80211.h`.
    pub struct ElementId: u8 = "element-id", prefix "WLAN_EID_" {
        /// `WLAN_EID_SSID`.
        SSID = 0,
        /// `WLAN_EID_SUPP_RATES`.
        SUPP_RATES = 1,
        /// `WLAN_EID_FH_PARAMS`.
        FH_PARAMS = 2,
        /// `WLAN_EID_DS_PARAMS`.
        DS_PARAMS = 3,
        /// `WLAN_EID_CF_PARAMS`.
        CF_PARAMS = 4,
        /// `WLAN_EID_TIM`.
        TIM = 5,
        /// `WLAN_EID_IBSS_PARAMS`.
        IBSS_PARAMS = 6,
        /// `WLAN_EID_COUNTRY`.
        COUNTRY = 7,
        /// `WLAN_EID_REQUEST`.
        REQUEST = 10,
        /// `WLAN_EID_QBSS_LOAD`.
        QBSS_LOAD = 11,
        /// `WLAN_EID_EDCA_PARAM_SET`.
        EDCA_PARAM_SET = 12,
        /// `WLAN_EID_TSPEC`.
        TSPEC = 13,
        /// `WLAN_EID_TCLAS`.
        TCLAS = 14,
        /// `WLAN_EID_SCHEDULE`.
        SCHEDULE = 15,
        /// `WLAN_EID_CHALLENGE`.
        CHALLENGE = 16,
        /// `WLAN_EID_PWR_CONSTRAINT`.
        PWR_CONSTRAINT = 32,
        /// `WLAN_EID_PWR_CAPABILITY`.
        PWR_CAPABILITY = 33,
        /// `WLAN_EID_TPC_REQUEST`.
        TPC_REQUEST = 34,
        /// `WLAN_EID_TPC_REPORT`.
        TPC_REPORT = 35,
        /// `WLAN_EID_SUPPORTED_CHANNELS`.
        SUPPORTED_CHANNELS = 36,
        /// `WLAN_EID_CHANNEL_SWITCH`.
        CHANNEL_SWITCH = 37,
        /// `WLAN_EID_MEASURE_REQUEST`.
        MEASURE_REQUEST = 38,
        /// `WLAN_EID_MEASURE_REPORT`.
        MEASURE_REPORT = 39,
        /// `WLAN_EID_QUIET`.
        QUIET = 40,
        /// `WLAN_EID_IBSS_DFS`.
        IBSS_DFS = 41,
        /// `WLAN_EID_ERP_INFO`.
        ERP_INFO = 42,
        /// `WLAN_EID_TS_DELAY`.
        TS_DELAY = 43,
        /// `WLAN_EID_TCLAS_PROCESSING`.
        TCLAS_PROCESSING = 44,
        /// `WLAN_EID_HT_CAPABILITY`.
        HT_CAPABILITY = 45,
        /// `WLAN_EID_QOS_CAPA`.
        QOS_CAPA = 46,
        /// `WLAN_EID_RSN`.
        RSN = 48,
        /// `WLAN_EID_802_15_COEX`.
        _802_15_COEX = 49,
        /// `WLAN_EID_EXT_SUPP_RATES`.
        EXT_SUPP_RATES = 50,
        /// `WLAN_EID_AP_CHAN_REPORT`.
        AP_CHAN_REPORT = 51,
        /// `WLAN_EID_NEIGHBOR_REPORT`.
        NEIGHBOR_REPORT = 52,
        /// `WLAN_EID_RCPI`.
        RCPI = 53,
        /// `WLAN_EID_MOBILITY_DOMAIN`.
        MOBILITY_DOMAIN = 54,
        /// `WLAN_EID_FAST_BSS_TRANSITION`.
        FAST_BSS_TRANSITION = 55,
        /// `WLAN_EID_TIMEOUT_INTERVAL`.
        TIMEOUT_INTERVAL = 56,
        /// `WLAN_EID_RIC_DATA`.
        RIC_DATA = 57,
        /// `WLAN_EID_DSE_REGISTERED_LOCATION`.
        DSE_REGISTERED_LOCATION = 58,
        /// `WLAN_EID_SUPPORTED_REGULATORY_CLASSES`.
        SUPPORTED_REGULATORY_CLASSES = 59,
        /// `WLAN_EID_EXT_CHANSWITCH_ANN`.
        EXT_CHANSWITCH_ANN = 60,
        /// `WLAN_EID_HT_OPERATION`.
        HT_OPERATION = 61,
        /// `WLAN_EID_SECONDARY_CHANNEL_OFFSET`.
        SECONDARY_CHANNEL_OFFSET = 62,
        /// `WLAN_EID_BSS_AVG_ACCESS_DELAY`.
        BSS_AVG_ACCESS_DELAY = 63,
        /// `WLAN_EID_ANTENNA_INFO`.
        ANTENNA_INFO = 64,
        /// `WLAN_EID_RSNI`.
        RSNI = 65,
        /// `WLAN_EID_MEASUREMENT_PILOT_TX_INFO`.
        MEASUREMENT_PILOT_TX_INFO = 66,
        /// `WLAN_EID_BSS_AVAILABLE_CAPACITY`.
        BSS_AVAILABLE_CAPACITY = 67,
        /// `WLAN_EID_BSS_AC_ACCESS_DELAY`.
        BSS_AC_ACCESS_DELAY = 68,
        /// `WLAN_EID_TIME_ADVERTISEMENT`.
        TIME_ADVERTISEMENT = 69,
        /// `WLAN_EID_RRM_ENABLED_CAPABILITIES`.
        RRM_ENABLED_CAPABILITIES = 70,
        /// `WLAN_EID_MULTIPLE_BSSID`.
        MULTIPLE_BSSID = 71,
        /// `WLAN_EID_BSS_COEX_2040`.
        BSS_COEX_2040 = 72,
        /// `WLAN_EID_BSS_INTOLERANT_CHL_REPORT`.
        BSS_INTOLERANT_CHL_REPORT = 73,
        /// `WLAN_EID_OVERLAP_BSS_SCAN_PARAM`.
        OVERLAP_BSS_SCAN_PARAM = 74,
        /// `WLAN_EID_RIC_DESCRIPTOR`.
        RIC_DESCRIPTOR = 75,
        /// `WLAN_EID_MMIE`.
        MMIE = 76,
        /// `WLAN_EID_ASSOC_COMEBACK_TIME`.
        ASSOC_COMEBACK_TIME = 77,
        /// `WLAN_EID_EVENT_REQUEST`.
        EVENT_REQUEST = 78,
        /// `WLAN_EID_EVENT_REPORT`.
        EVENT_REPORT = 79,
        /// `WLAN_EID_DIAGNOSTIC_REQUEST`.
        DIAGNOSTIC_REQUEST = 80,
        /// `WLAN_EID_DIAGNOSTIC_REPORT`.
        DIAGNOSTIC_REPORT = 81,
        /// `WLAN_EID_LOCATION_PARAMS`.
        LOCATION_PARAMS = 82,
        /// `WLAN_EID_NON_TX_BSSID_CAP`.
        NON_TX_BSSID_CAP = 83,
        /// `WLAN_EID_SSID_LIST`.
        SSID_LIST = 84,
        /// `WLAN_EID_MULTI_BSSID_IDX`.
        MULTI_BSSID_IDX = 85,
        /// `WLAN_EID_FMS_DESCRIPTOR`.
        FMS_DESCRIPTOR = 86,
        /// `WLAN_EID_FMS_REQUEST`.
        FMS_REQUEST = 87,
        /// `WLAN_EID_FMS_RESPONSE`.
        FMS_RESPONSE = 88,
        /// `WLAN_EID_QOS_TRAFFIC_CAPA`.
        QOS_TRAFFIC_CAPA = 89,
        /// `WLAN_EID_BSS_MAX_IDLE_PERIOD`.
        BSS_MAX_IDLE_PERIOD = 90,
        /// `WLAN_EID_TSF_REQUEST`.
        TSF_REQUEST = 91,
        /// `WLAN_EID_TSF_RESPOSNE`.
        TSF_RESPOSNE = 92,
        /// `WLAN_EID_WNM_SLEEP_MODE`.
        WNM_SLEEP_MODE = 93,
        /// `WLAN_EID_TIM_BCAST_REQ`.
        TIM_BCAST_REQ = 94,
        /// `WLAN_EID_TIM_BCAST_RESP`.
        TIM_BCAST_RESP = 95,
        /// `WLAN_EID_COLL_IF_REPORT`.
        COLL_IF_REPORT = 96,
        /// `WLAN_EID_CHANNEL_USAGE`.
        CHANNEL_USAGE = 97,
        /// `WLAN_EID_TIME_ZONE`.
        TIME_ZONE = 98,
        /// `WLAN_EID_DMS_REQUEST`.
        DMS_REQUEST = 99,
        /// `WLAN_EID_DMS_RESPONSE`.
        DMS_RESPONSE = 100,
        /// `WLAN_EID_LINK_ID`.
        LINK_ID = 101,
        /// `WLAN_EID_WAKEUP_SCHEDUL`.
        WAKEUP_SCHEDUL = 102,
        /// `WLAN_EID_CHAN_SWITCH_TIMING`.
        CHAN_SWITCH_TIMING = 104,
        /// `WLAN_EID_PTI_CONTROL`.
        PTI_CONTROL = 105,
        /// `WLAN_EID_PU_BUFFER_STATUS`.
        PU_BUFFER_STATUS = 106,
        /// `WLAN_EID_INTERWORKING`.
        INTERWORKING = 107,
        /// `WLAN_EID_ADVERTISEMENT_PROTOCOL`.
        ADVERTISEMENT_PROTOCOL = 108,
        /// `WLAN_EID_EXPEDITED_BW_REQ`.
        EXPEDITED_BW_REQ = 109,
        /// `WLAN_EID_QOS_MAP_SET`.
        QOS_MAP_SET = 110,
        /// `WLAN_EID_ROAMING_CONSORTIUM`.
        ROAMING_CONSORTIUM = 111,
        /// `WLAN_EID_EMERGENCY_ALERT`.
        EMERGENCY_ALERT = 112,
        /// `WLAN_EID_MESH_CONFIG`.
        MESH_CONFIG = 113,
        /// `WLAN_EID_MESH_ID`.
        MESH_ID = 114,
        /// `WLAN_EID_LINK_METRIC_REPORT`.
        LINK_METRIC_REPORT = 115,
        /// `WLAN_EID_CONGESTION_NOTIFICATION`.
        CONGESTION_NOTIFICATION = 116,
        /// `WLAN_EID_PEER_MGMT`.
        PEER_MGMT = 117,
        /// `WLAN_EID_CHAN_SWITCH_PARAM`.
        CHAN_SWITCH_PARAM = 118,
        /// `WLAN_EID_MESH_AWAKE_WINDOW`.
        MESH_AWAKE_WINDOW = 119,
        /// `WLAN_EID_BEACON_TIMING`.
        BEACON_TIMING = 120,
        /// `WLAN_EID_MCCAOP_SETUP_REQ`.
        MCCAOP_SETUP_REQ = 121,
        /// `WLAN_EID_MCCAOP_SETUP_RESP`.
        MCCAOP_SETUP_RESP = 122,
        /// `WLAN_EID_MCCAOP_ADVERT`.
        MCCAOP_ADVERT = 123,
        /// `WLAN_EID_MCCAOP_TEARDOWN`.
        MCCAOP_TEARDOWN = 124,
        /// `WLAN_EID_GANN`.
        GANN = 125,
        /// `WLAN_EID_RANN`.
        RANN = 126,
        /// `WLAN_EID_EXT_CAPABILITY`.
        EXT_CAPABILITY = 127,
        /// `WLAN_EID_PREQ`.
        PREQ = 130,
        /// `WLAN_EID_PREP`.
        PREP = 131,
        /// `WLAN_EID_PERR`.
        PERR = 132,
        /// `WLAN_EID_PXU`.
        PXU = 137,
        /// `WLAN_EID_PXUC`.
        PXUC = 138,
        /// `WLAN_EID_AUTH_MESH_PEER_EXCH`.
        AUTH_MESH_PEER_EXCH = 139,
        /// `WLAN_EID_MIC`.
        MIC = 140,
        /// `WLAN_EID_DESTINATION_URI`.
        DESTINATION_URI = 141,
        /// `WLAN_EID_UAPSD_COEX`.
        UAPSD_COEX = 142,
        /// `WLAN_EID_WAKEUP_SCHEDULE`.
        WAKEUP_SCHEDULE = 143,
        /// `WLAN_EID_EXT_SCHEDULE`.
        EXT_SCHEDULE = 144,
        /// `WLAN_EID_STA_AVAILABILITY`.
        STA_AVAILABILITY = 145,
        /// `WLAN_EID_DMG_TSPEC`.
        DMG_TSPEC = 146,
        /// `WLAN_EID_DMG_AT`.
        DMG_AT = 147,
        /// `WLAN_EID_DMG_CAP`.
        DMG_CAP = 148,
        /// `WLAN_EID_CISCO_VENDOR_SPECIFIC`.
        CISCO_VENDOR_SPECIFIC = 150,
        /// `WLAN_EID_DMG_OPERATION`.
        DMG_OPERATION = 151,
        /// `WLAN_EID_DMG_BSS_PARAM_CHANGE`.
        DMG_BSS_PARAM_CHANGE = 152,
        /// `WLAN_EID_DMG_BEAM_REFINEMENT`.
        DMG_BEAM_REFINEMENT = 153,
        /// `WLAN_EID_CHANNEL_MEASURE_FEEDBACK`.
        CHANNEL_MEASURE_FEEDBACK = 154,
        /// `WLAN_EID_AWAKE_WINDOW`.
        AWAKE_WINDOW = 157,
        /// `WLAN_EID_MULTI_BAND`.
        MULTI_BAND = 158,
        /// `WLAN_EID_ADDBA_EXT`.
        ADDBA_EXT = 159,
        /// `WLAN_EID_NEXT_PCP_LIST`.
        NEXT_PCP_LIST = 160,
        /// `WLAN_EID_PCP_HANDOVER`.
        PCP_HANDOVER = 161,
        /// `WLAN_EID_DMG_LINK_MARGIN`.
        DMG_LINK_MARGIN = 162,
        /// `WLAN_EID_SWITCHING_STREAM`.
        SWITCHING_STREAM = 163,
        /// `WLAN_EID_SESSION_TRANSITION`.
        SESSION_TRANSITION = 164,
        /// `WLAN_EID_DYN_TONE_PAIRING_REPORT`.
        DYN_TONE_PAIRING_REPORT = 165,
        /// `WLAN_EID_CLUSTER_REPORT`.
        CLUSTER_REPORT = 166,
        /// `WLAN_EID_RELAY_CAP`.
        RELAY_CAP = 167,
        /// `WLAN_EID_RELAY_XFER_PARAM_SET`.
        RELAY_XFER_PARAM_SET = 168,
        /// `WLAN_EID_BEAM_LINK_MAINT`.
        BEAM_LINK_MAINT = 169,
        /// `WLAN_EID_MULTIPLE_MAC_ADDR`.
        MULTIPLE_MAC_ADDR = 170,
        /// `WLAN_EID_U_PID`.
        U_PID = 171,
        /// `WLAN_EID_DMG_LINK_ADAPT_ACK`.
        DMG_LINK_ADAPT_ACK = 172,
        /// `WLAN_EID_MCCAOP_ADV_OVERVIEW`.
        MCCAOP_ADV_OVERVIEW = 174,
        /// `WLAN_EID_QUIET_PERIOD_REQ`.
        QUIET_PERIOD_REQ = 175,
        /// `WLAN_EID_QUIET_PERIOD_RESP`.
        QUIET_PERIOD_RESP = 177,
        /// `WLAN_EID_EPAC_POLICY`.
        EPAC_POLICY = 182,
        /// `WLAN_EID_CLISTER_TIME_OFF`.
        CLISTER_TIME_OFF = 183,
        /// `WLAN_EID_INTER_AC_PRIO`.
        INTER_AC_PRIO = 184,
        /// `WLAN_EID_SCS_DESCRIPTOR`.
        SCS_DESCRIPTOR = 185,
        /// `WLAN_EID_QLOAD_REPORT`.
        QLOAD_REPORT = 186,
        /// `WLAN_EID_HCCA_TXOP_UPDATE_COUNT`.
        HCCA_TXOP_UPDATE_COUNT = 187,
        /// `WLAN_EID_HL_STREAM_ID`.
        HL_STREAM_ID = 188,
        /// `WLAN_EID_GCR_GROUP_ADDR`.
        GCR_GROUP_ADDR = 189,
        /// `WLAN_EID_ANTENNA_SECTOR_ID_PATTERN`.
        ANTENNA_SECTOR_ID_PATTERN = 190,
        /// `WLAN_EID_VHT_CAPABILITY`.
        VHT_CAPABILITY = 191,
        /// `WLAN_EID_VHT_OPERATION`.
        VHT_OPERATION = 192,
        /// `WLAN_EID_EXTENDED_BSS_LOAD`.
        EXTENDED_BSS_LOAD = 193,
        /// `WLAN_EID_WIDE_BW_CHANNEL_SWITCH`.
        WIDE_BW_CHANNEL_SWITCH = 194,
        /// `WLAN_EID_TX_POWER_ENVELOPE`.
        TX_POWER_ENVELOPE = 195,
        /// `WLAN_EID_CHANNEL_SWITCH_WRAPPER`.
        CHANNEL_SWITCH_WRAPPER = 196,
        /// `WLAN_EID_AID`.
        AID = 197,
        /// `WLAN_EID_QUIET_CHANNEL`.
        QUIET_CHANNEL = 198,
        /// `WLAN_EID_OPMODE_NOTIF`.
        OPMODE_NOTIF = 199,
        /// `WLAN_EID_REDUCED_NEIGHBOR_REPORT`.
        REDUCED_NEIGHBOR_REPORT = 201,
        /// `WLAN_EID_AID_REQUEST`.
        AID_REQUEST = 210,
        /// `WLAN_EID_AID_RESPONSE`.
        AID_RESPONSE = 211,
        /// `WLAN_EID_S1G_BCN_COMPAT`.
        S1G_BCN_COMPAT = 213,
        /// `WLAN_EID_S1G_SHORT_BCN_INTERVAL`.
        S1G_SHORT_BCN_INTERVAL = 214,
        /// `WLAN_EID_S1G_TWT`.
        S1G_TWT = 216,
        /// `WLAN_EID_S1G_CAPABILITIES`.
        S1G_CAPABILITIES = 217,
        /// `WLAN_EID_VENDOR_SPECIFIC`.
        VENDOR_SPECIFIC = 221,
        /// `WLAN_EID_QOS_PARAMETER`.
        QOS_PARAMETER = 222,
        /// `WLAN_EID_S1G_OPERATION`.
        S1G_OPERATION = 232,
        /// `WLAN_EID_CAG_NUMBER`.
        CAG_NUMBER = 237,
        /// `WLAN_EID_AP_CSN`.
        AP_CSN = 239,
        /// `WLAN_EID_FILS_INDICATION`.
        FILS_INDICATION = 240,
        /// `WLAN_EID_DILS`.
        DILS = 241,
        /// `WLAN_EID_FRAGMENT`.
        FRAGMENT = 242,
        /// `WLAN_EID_RSNX`.
        RSNX = 244,
        /// `WLAN_EID_EXTENSION`.
        EXTENSION = 255,
    }
}

netlink_core::enumeration! {
    /// Why a station leaves, or is sent away. C: `enum ieee80211_reasoncode`, `include/linux/ieee80211.h`.
    pub struct ReasonCode: u16 = "reason-code", prefix "WLAN_REASON_" {
        /// `WLAN_REASON_UNSPECIFIED`.
        UNSPECIFIED = 1,
        /// `WLAN_REASON_PREV_AUTH_NOT_VALID`.
        PREV_AUTH_NOT_VALID = 2,
        /// `WLAN_REASON_DEAUTH_LEAVING`.
        DEAUTH_LEAVING = 3,
        /// `WLAN_REASON_DISASSOC_DUE_TO_INACTIVITY`.
        DISASSOC_DUE_TO_INACTIVITY = 4,
        /// `WLAN_REASON_DISASSOC_AP_BUSY`.
        DISASSOC_AP_BUSY = 5,
        /// `WLAN_REASON_CLASS2_FRAME_FROM_NONAUTH_STA`.
        CLASS2_FRAME_FROM_NONAUTH_STA = 6,
        /// `WLAN_REASON_CLASS3_FRAME_FROM_NONASSOC_STA`.
        CLASS3_FRAME_FROM_NONASSOC_STA = 7,
        /// `WLAN_REASON_DISASSOC_STA_HAS_LEFT`.
        DISASSOC_STA_HAS_LEFT = 8,
        /// `WLAN_REASON_STA_REQ_ASSOC_WITHOUT_AUTH`.
        STA_REQ_ASSOC_WITHOUT_AUTH = 9,
        /// `WLAN_REASON_DISASSOC_BAD_POWER`.
        DISASSOC_BAD_POWER = 10,
        /// `WLAN_REASON_DISASSOC_BAD_SUPP_CHAN`.
        DISASSOC_BAD_SUPP_CHAN = 11,
        /// `WLAN_REASON_INVALID_IE`.
        INVALID_IE = 13,
        /// `WLAN_REASON_MIC_FAILURE`.
        MIC_FAILURE = 14,
        /// `WLAN_REASON_4WAY_HANDSHAKE_TIMEOUT`.
        _4WAY_HANDSHAKE_TIMEOUT = 15,
        /// `WLAN_REASON_GROUP_KEY_HANDSHAKE_TIMEOUT`.
        GROUP_KEY_HANDSHAKE_TIMEOUT = 16,
        /// `WLAN_REASON_IE_DIFFERENT`.
        IE_DIFFERENT = 17,
        /// `WLAN_REASON_INVALID_GROUP_CIPHER`.
        INVALID_GROUP_CIPHER = 18,
        /// `WLAN_REASON_INVALID_PAIRWISE_CIPHER`.
        INVALID_PAIRWISE_CIPHER = 19,
        /// `WLAN_REASON_INVALID_AKMP`.
        INVALID_AKMP = 20,
        /// `WLAN_REASON_UNSUPP_RSN_VERSION`.
        UNSUPP_RSN_VERSION = 21,
        /// `WLAN_REASON_INVALID_RSN_IE_CAP`.
        INVALID_RSN_IE_CAP = 22,
        /// `WLAN_REASON_IEEE8021X_FAILED`.
        IEEE8021X_FAILED = 23,
        /// `WLAN_REASON_CIPHER_SUITE_REJECTED`.
        CIPHER_SUITE_REJECTED = 24,
        /// `WLAN_REASON_TDLS_TEARDOWN_UNREACHABLE`.
        TDLS_TEARDOWN_UNREACHABLE = 25,
        /// `WLAN_REASON_TDLS_TEARDOWN_UNSPECIFIED`.
        TDLS_TEARDOWN_UNSPECIFIED = 26,
        /// `WLAN_REASON_DISASSOC_UNSPECIFIED_QOS`.
        DISASSOC_UNSPECIFIED_QOS = 32,
        /// `WLAN_REASON_DISASSOC_QAP_NO_BANDWIDTH`.
        DISASSOC_QAP_NO_BANDWIDTH = 33,
        /// `WLAN_REASON_DISASSOC_LOW_ACK`.
        DISASSOC_LOW_ACK = 34,
        /// `WLAN_REASON_DISASSOC_QAP_EXCEED_TXOP`.
        DISASSOC_QAP_EXCEED_TXOP = 35,
        /// `WLAN_REASON_QSTA_LEAVE_QBSS`.
        QSTA_LEAVE_QBSS = 36,
        /// `WLAN_REASON_QSTA_NOT_USE`.
        QSTA_NOT_USE = 37,
        /// `WLAN_REASON_QSTA_REQUIRE_SETUP`.
        QSTA_REQUIRE_SETUP = 38,
        /// `WLAN_REASON_QSTA_TIMEOUT`.
        QSTA_TIMEOUT = 39,
        /// `WLAN_REASON_QSTA_CIPHER_NOT_SUPP`.
        QSTA_CIPHER_NOT_SUPP = 45,
        /// `WLAN_REASON_MESH_PEER_CANCELED`.
        MESH_PEER_CANCELED = 52,
        /// `WLAN_REASON_MESH_MAX_PEERS`.
        MESH_MAX_PEERS = 53,
        /// `WLAN_REASON_MESH_CONFIG`.
        MESH_CONFIG = 54,
        /// `WLAN_REASON_MESH_CLOSE`.
        MESH_CLOSE = 55,
        /// `WLAN_REASON_MESH_MAX_RETRIES`.
        MESH_MAX_RETRIES = 56,
        /// `WLAN_REASON_MESH_CONFIRM_TIMEOUT`.
        MESH_CONFIRM_TIMEOUT = 57,
        /// `WLAN_REASON_MESH_INVALID_GTK`.
        MESH_INVALID_GTK = 58,
        /// `WLAN_REASON_MESH_INCONSISTENT_PARAM`.
        MESH_INCONSISTENT_PARAM = 59,
        /// `WLAN_REASON_MESH_INVALID_SECURITY`.
        MESH_INVALID_SECURITY = 60,
        /// `WLAN_REASON_MESH_PATH_ERROR`.
        MESH_PATH_ERROR = 61,
        /// `WLAN_REASON_MESH_PATH_NOFORWARD`.
        MESH_PATH_NOFORWARD = 62,
        /// `WLAN_REASON_MESH_PATH_DEST_UNREACHABLE`.
        MESH_PATH_DEST_UNREACHABLE = 63,
        /// `WLAN_REASON_MAC_EXISTS_IN_MBSS`.
        MAC_EXISTS_IN_MBSS = 64,
        /// `WLAN_REASON_MESH_CHAN_REGULATORY`.
        MESH_CHAN_REGULATORY = 65,
        /// `WLAN_REASON_MESH_CHAN`.
        MESH_CHAN = 66,
    }
}

netlink_core::enumeration! {
    /// What became of a request to another station. C: `enum ieee80211_statuscode`, `include/linux/ieee80211.h`.
    pub struct StatusCode: u16 = "status-code", prefix "WLAN_STATUS_" {
        /// `WLAN_STATUS_SUCCESS`.
        SUCCESS = 0,
        /// `WLAN_STATUS_UNSPECIFIED_FAILURE`.
        UNSPECIFIED_FAILURE = 1,
        /// `WLAN_STATUS_CAPS_UNSUPPORTED`.
        CAPS_UNSUPPORTED = 10,
        /// `WLAN_STATUS_REASSOC_NO_ASSOC`.
        REASSOC_NO_ASSOC = 11,
        /// `WLAN_STATUS_ASSOC_DENIED_UNSPEC`.
        ASSOC_DENIED_UNSPEC = 12,
        /// `WLAN_STATUS_NOT_SUPPORTED_AUTH_ALG`.
        NOT_SUPPORTED_AUTH_ALG = 13,
        /// `WLAN_STATUS_UNKNOWN_AUTH_TRANSACTION`.
        UNKNOWN_AUTH_TRANSACTION = 14,
        /// `WLAN_STATUS_CHALLENGE_FAIL`.
        CHALLENGE_FAIL = 15,
        /// `WLAN_STATUS_AUTH_TIMEOUT`.
        AUTH_TIMEOUT = 16,
        /// `WLAN_STATUS_AP_UNABLE_TO_HANDLE_NEW_STA`.
        AP_UNABLE_TO_HANDLE_NEW_STA = 17,
        /// `WLAN_STATUS_ASSOC_DENIED_RATES`.
        ASSOC_DENIED_RATES = 18,
        /// `WLAN_STATUS_ASSOC_DENIED_NOSHORTPREAMBLE`.
        ASSOC_DENIED_NOSHORTPREAMBLE = 19,
        /// `WLAN_STATUS_ASSOC_DENIED_NOPBCC`.
        ASSOC_DENIED_NOPBCC = 20,
        /// `WLAN_STATUS_ASSOC_DENIED_NOAGILITY`.
        ASSOC_DENIED_NOAGILITY = 21,
        /// `WLAN_STATUS_ASSOC_DENIED_NOSPECTRUM`.
        ASSOC_DENIED_NOSPECTRUM = 22,
        /// `WLAN_STATUS_ASSOC_REJECTED_BAD_POWER`.
        ASSOC_REJECTED_BAD_POWER = 23,
        /// `WLAN_STATUS_ASSOC_REJECTED_BAD_SUPP_CHAN`.
        ASSOC_REJECTED_BAD_SUPP_CHAN = 24,
        /// `WLAN_STATUS_ASSOC_DENIED_NOSHORTTIME`.
        ASSOC_DENIED_NOSHORTTIME = 25,
        /// `WLAN_STATUS_ASSOC_DENIED_NODSSSOFDM`.
        ASSOC_DENIED_NODSSSOFDM = 26,
        /// `WLAN_STATUS_ASSOC_REJECTED_TEMPORARILY`.
        ASSOC_REJECTED_TEMPORARILY = 30,
        /// `WLAN_STATUS_ROBUST_MGMT_FRAME_POLICY_VIOLATION`.
        ROBUST_MGMT_FRAME_POLICY_VIOLATION = 31,
        /// `WLAN_STATUS_INVALID_IE`.
        INVALID_IE = 40,
        /// `WLAN_STATUS_INVALID_GROUP_CIPHER`.
        INVALID_GROUP_CIPHER = 41,
        /// `WLAN_STATUS_INVALID_PAIRWISE_CIPHER`.
        INVALID_PAIRWISE_CIPHER = 42,
        /// `WLAN_STATUS_INVALID_AKMP`.
        INVALID_AKMP = 43,
        /// `WLAN_STATUS_UNSUPP_RSN_VERSION`.
        UNSUPP_RSN_VERSION = 44,
        /// `WLAN_STATUS_INVALID_RSN_IE_CAP`.
        INVALID_RSN_IE_CAP = 45,
        /// `WLAN_STATUS_CIPHER_SUITE_REJECTED`.
        CIPHER_SUITE_REJECTED = 46,
        /// `WLAN_STATUS_UNSPECIFIED_QOS`.
        UNSPECIFIED_QOS = 32,
        /// `WLAN_STATUS_ASSOC_DENIED_NOBANDWIDTH`.
        ASSOC_DENIED_NOBANDWIDTH = 33,
        /// `WLAN_STATUS_ASSOC_DENIED_LOWACK`.
        ASSOC_DENIED_LOWACK = 34,
        /// `WLAN_STATUS_ASSOC_DENIED_UNSUPP_QOS`.
        ASSOC_DENIED_UNSUPP_QOS = 35,
        /// `WLAN_STATUS_REQUEST_DECLINED`.
        REQUEST_DECLINED = 37,
        /// `WLAN_STATUS_INVALID_QOS_PARAM`.
        INVALID_QOS_PARAM = 38,
        /// `WLAN_STATUS_CHANGE_TSPEC`.
        CHANGE_TSPEC = 39,
        /// `WLAN_STATUS_WAIT_TS_DELAY`.
        WAIT_TS_DELAY = 47,
        /// `WLAN_STATUS_NO_DIRECT_LINK`.
        NO_DIRECT_LINK = 48,
        /// `WLAN_STATUS_STA_NOT_PRESENT`.
        STA_NOT_PRESENT = 49,
        /// `WLAN_STATUS_STA_NOT_QSTA`.
        STA_NOT_QSTA = 50,
        /// `WLAN_STATUS_ANTI_CLOG_REQUIRED`.
        ANTI_CLOG_REQUIRED = 76,
        /// `WLAN_STATUS_FCG_NOT_SUPP`.
        FCG_NOT_SUPP = 78,
        /// `WLAN_STATUS_STA_NO_TBTT`.
        STA_NO_TBTT = 78,
        /// `WLAN_STATUS_REJECTED_WITH_SUGGESTED_CHANGES`.
        REJECTED_WITH_SUGGESTED_CHANGES = 39,
        /// `WLAN_STATUS_REJECTED_FOR_DELAY_PERIOD`.
        REJECTED_FOR_DELAY_PERIOD = 47,
        /// `WLAN_STATUS_REJECT_WITH_SCHEDULE`.
        REJECT_WITH_SCHEDULE = 83,
        /// `WLAN_STATUS_PENDING_ADMITTING_FST_SESSION`.
        PENDING_ADMITTING_FST_SESSION = 86,
        /// `WLAN_STATUS_PERFORMING_FST_NOW`.
        PERFORMING_FST_NOW = 87,
        /// `WLAN_STATUS_PENDING_GAP_IN_BA_WINDOW`.
        PENDING_GAP_IN_BA_WINDOW = 88,
        /// `WLAN_STATUS_REJECT_U_PID_SETTING`.
        REJECT_U_PID_SETTING = 89,
        /// `WLAN_STATUS_REJECT_DSE_BAND`.
        REJECT_DSE_BAND = 96,
        /// `WLAN_STATUS_DENIED_WITH_SUGGESTED_BAND_AND_CHANNEL`.
        DENIED_WITH_SUGGESTED_BAND_AND_CHANNEL = 99,
        /// `WLAN_STATUS_DENIED_DUE_TO_SPECTRUM_MANAGEMENT`.
        DENIED_DUE_TO_SPECTRUM_MANAGEMENT = 103,
        /// `WLAN_STATUS_FILS_AUTHENTICATION_FAILURE`.
        FILS_AUTHENTICATION_FAILURE = 112,
        /// `WLAN_STATUS_UNKNOWN_AUTHENTICATION_SERVER`.
        UNKNOWN_AUTHENTICATION_SERVER = 113,
        /// `WLAN_STATUS_SAE_HASH_TO_ELEMENT`.
        SAE_HASH_TO_ELEMENT = 126,
        /// `WLAN_STATUS_SAE_PK`.
        SAE_PK = 127,
        /// `WLAN_STATUS_DENIED_TID_TO_LINK_MAPPING`.
        DENIED_TID_TO_LINK_MAPPING = 133,
        /// `WLAN_STATUS_PREF_TID_TO_LINK_MAPPING_SUGGESTED`.
        PREF_TID_TO_LINK_MAPPING_SUGGESTED = 134,
    }
}

netlink_core::enumeration! {
    /// Selector of a cipher suite: an OUI in the upper three bytes, and a number. C: `include/linux/ieee80211.h`.
    pub struct CipherSuite: u32 = "cipher-suite", prefix "WLAN_CIPHER_SUITE_" {
        /// `WLAN_CIPHER_SUITE_USE_GROUP`.
        USE_GROUP = 1027072,
        /// `WLAN_CIPHER_SUITE_WEP40`.
        WEP40 = 1027073,
        /// `WLAN_CIPHER_SUITE_TKIP`.
        TKIP = 1027074,
        /// `WLAN_CIPHER_SUITE_CCMP`.
        CCMP = 1027076,
        /// `WLAN_CIPHER_SUITE_WEP104`.
        WEP104 = 1027077,
        /// `WLAN_CIPHER_SUITE_AES_CMAC`.
        AES_CMAC = 1027078,
        /// `WLAN_CIPHER_SUITE_GCMP`.
        GCMP = 1027080,
        /// `WLAN_CIPHER_SUITE_GCMP_256`.
        GCMP_256 = 1027081,
        /// `WLAN_CIPHER_SUITE_CCMP_256`.
        CCMP_256 = 1027082,
        /// `WLAN_CIPHER_SUITE_BIP_GMAC_128`.
        BIP_GMAC_128 = 1027083,
        /// `WLAN_CIPHER_SUITE_BIP_GMAC_256`.
        BIP_GMAC_256 = 1027084,
        /// `WLAN_CIPHER_SUITE_BIP_CMAC_256`.
        BIP_CMAC_256 = 1027085,
        /// `WLAN_CIPHER_SUITE_SMS4`.
        SMS4 = 1339905,
    }
}

netlink_core::enumeration! {
    /// Selector of a suite of authentication and key management: an OUI in the upper three bytes, and a number. C:
    /// `include/linux/ieee80211.h`.
    pub struct AkmSuite: u32 = "akm-suite", prefix "WLAN_AKM_SUITE_" {
        /// `WLAN_AKM_SUITE_8021X`.
        _8021X = 1027073,
        /// `WLAN_AKM_SUITE_PSK`.
        PSK = 1027074,
        /// `WLAN_AKM_SUITE_FT_8021X`.
        FT_8021X = 1027075,
        /// `WLAN_AKM_SUITE_FT_PSK`.
        FT_PSK = 1027076,
        /// `WLAN_AKM_SUITE_8021X_SHA256`.
        _8021X_SHA256 = 1027077,
        /// `WLAN_AKM_SUITE_PSK_SHA256`.
        PSK_SHA256 = 1027078,
        /// `WLAN_AKM_SUITE_TDLS`.
        TDLS = 1027079,
        /// `WLAN_AKM_SUITE_SAE`.
        SAE = 1027080,
        /// `WLAN_AKM_SUITE_FT_OVER_SAE`.
        FT_OVER_SAE = 1027081,
        /// `WLAN_AKM_SUITE_AP_PEER_KEY`.
        AP_PEER_KEY = 1027082,
        /// `WLAN_AKM_SUITE_8021X_SUITE_B`.
        _8021X_SUITE_B = 1027083,
        /// `WLAN_AKM_SUITE_8021X_SUITE_B_192`.
        _8021X_SUITE_B_192 = 1027084,
        /// `WLAN_AKM_SUITE_FT_8021X_SHA384`.
        FT_8021X_SHA384 = 1027085,
        /// `WLAN_AKM_SUITE_FILS_SHA256`.
        FILS_SHA256 = 1027086,
        /// `WLAN_AKM_SUITE_FILS_SHA384`.
        FILS_SHA384 = 1027087,
        /// `WLAN_AKM_SUITE_FT_FILS_SHA256`.
        FT_FILS_SHA256 = 1027088,
        /// `WLAN_AKM_SUITE_FT_FILS_SHA384`.
        FT_FILS_SHA384 = 1027089,
        /// `WLAN_AKM_SUITE_OWE`.
        OWE = 1027090,
        /// `WLAN_AKM_SUITE_FT_PSK_SHA384`.
        FT_PSK_SHA384 = 1027091,
        /// `WLAN_AKM_SUITE_PSK_SHA384`.
        PSK_SHA384 = 1027092,
        /// `WLAN_AKM_SUITE_WFA_DPP`.
        WFA_DPP = 1349491202,
    }
}

netlink_core::structure! {
    /// Flags of a station: which are meant, and which of them are set. C: `struct nl80211_sta_flag_update`,
    /// `linux/nl80211.h`.
    pub struct StaFlagUpdate = "sta-flag-update", size 8 {
        /// `mask`.
        mask: StaFlag = 0,
        /// `set`.
        set: StaFlag = 4,
    }
}

netlink_core::structure! {
    /// Rates of 802.11ac, a mask for each number of streams. C: `struct nl80211_txrate_vht`, `linux/nl80211.h`.
    pub struct TxrateVht = "txrate-vht", size 16 {
        /// `mcs`.
        mcs: [u16; 8] = 0,
    }
}

netlink_core::structure! {
    /// Rates of 802.11ax, a mask for each number of streams. C: `struct nl80211_txrate_he`, `linux/nl80211.h`.
    pub struct TxrateHe = "txrate-he", size 16 {
        /// `mcs`.
        mcs: [u16; 8] = 0,
    }
}

netlink_core::structure! {
    /// Rates of 802.11be, a mask for each number of streams. C: `struct nl80211_txrate_eht`, `linux/nl80211.h`.
    pub struct TxrateEht = "txrate-eht", size 32 {
        /// `mcs`.
        mcs: [u16; 16] = 0,
    }
}

netlink_core::structure! {
    /// How many patterns of packets a device can look for, and of which lengths. C: `struct nl80211_pattern_support`,
    /// `linux/nl80211.h`.
    pub struct PatternSupport = "pattern-support", size 16 {
        /// `max_patterns`.
        max_patterns: u32 = 0,
        /// `min_pattern_len`.
        min_pattern_len: u32 = 4,
        /// `max_pattern_len`.
        max_pattern_len: u32 = 8,
        /// `max_pkt_offset`.
        max_pkt_offset: u32 = 12,
    }
}

netlink_core::structure! {
    /// Where the payload of a keep-alive has its sequence number. C: `struct nl80211_wowlan_tcp_data_seq`,
    /// `linux/nl80211.h`.
    pub struct WowlanTcpDataSeq = "wowlan-tcp-data-seq", size 12 {
        /// `start`.
        start: u32 = 0,
        /// `offset`.
        offset: u32 = 4,
        /// `len`.
        len: u32 = 8,
    }
}

netlink_core::structure! {
    /// Where the payload of a keep-alive has its token, and the tokens. C: `struct nl80211_wowlan_tcp_data_token`,
    /// `linux/nl80211.h`.
    pub struct WowlanTcpDataToken = "wowlan-tcp-data-token", size 8, tail "token-stream" {
        /// `offset`.
        offset: u32 = 0,
        /// `len`.
        len: u32 = 4,
    }
}

netlink_core::structure! {
    /// Which tokens a device can use. C: `struct nl80211_wowlan_tcp_data_token_feature`, `linux/nl80211.h`.
    pub struct WowlanTcpDataTokenFeature = "wowlan-tcp-data-token-feature", size 12 {
        /// `min_len`.
        min_len: u32 = 0,
        /// `max_len`.
        max_len: u32 = 4,
        /// `bufsize`.
        bufsize: u32 = 8,
    }
}

netlink_core::structure! {
    /// Which coalescing rules a device can use. C: `struct nl80211_coalesce_rule_support`, `linux/nl80211.h`.
    pub struct CoalesceRuleSupport = "coalesce-rule-support", size 24 {
        /// `max_rules`.
        max_rules: u32 = 0,
        /// `pat`.
        pat: PatternSupport = 4,
        /// `max_delay`.
        max_delay: u32 = 20,
    }
}

netlink_core::structure! {
    /// A command or an event of a vendor. C: `struct nl80211_vendor_cmd_info`, `linux/nl80211.h`.
    pub struct VendorCmdInfo = "vendor-cmd-info", size 8 {
        /// `vendor_id`.
        vendor_id: u32 = 0,
        /// `subcmd`.
        subcmd: u32 = 4,
    }
}

netlink_core::structure! {
    /// How much better a band is taken to be. C: `struct nl80211_bss_select_rssi_adjust`, `linux/nl80211.h`.
    pub struct BssSelectRssiAdjust = "bss-select-rssi-adjust", size 2 {
        /// `band`.
        band: BandIndex as u8 = 0,
        /// `delta`.
        delta: i8 = 1,
    }
}

netlink_core::structure! {
    /// Modulation and coding schemes of HT (802.11n). C: `struct ieee80211_mcs_info`, `include/linux/ieee80211.h`.
    pub struct HtMcsSet = "ht-mcs-set", size 16 {
        /// `rx_mask`: A bit for each index that can be received.
        rx_mask: [u8; 10] = 0,
        /// `rx_highest`: Highest rate that can be received, in Mb/s; 0 where it follows from the mask.
        rx_highest: u16 = 10 le,
        /// `tx_params`: Whether and how what is sent differs from what is received.
        tx_params: u8 = 12,
        /// `reserved`.
        reserved: [u8; 3] = 13,
    }
}

netlink_core::structure! {
    /// What a station can do of HT (802.11n); the payload of its element. C: `struct ieee80211_ht_cap`,
    /// `include/linux/ieee80211.h`.
    pub struct HtCapability = "ht-capability", size 26 {
        /// `cap_info`.
        cap_info: u16 = 0 le,
        /// `ampdu_params_info`: Bits 0 and 1 say how long an aggregate may be, 2 to 4 how dense.
        ampdu_params_info: u8 = 2,
        /// `mcs`.
        mcs: HtMcsSet = 3,
        /// `extended_ht_cap_info`.
        extended_ht_cap_info: u16 = 19 le,
        /// `tx_BF_cap_info`.
        tx_bf_cap_info: u32 = 21 le,
        /// `antenna_selection_info`.
        antenna_selection_info: u8 = 25,
    }
}

netlink_core::structure! {
    /// Modulation and coding schemes of VHT (802.11ac). C: `struct ieee80211_vht_mcs_info`,
    /// `include/linux/ieee80211.h`.
    pub struct VhtMcsSet = "vht-mcs-set", size 8 {
        /// `rx_mcs_map`: Two bits for each number of streams: 0, 1 or 2 where schemes up to 7, 8 or 9 are there, 3
        /// where none.
        rx_mcs_map: u16 = 0 le,
        /// `rx_highest`: Highest rate in Mb/s; the upper three bits are a number of space-time streams.
        rx_highest: u16 = 2 le,
        /// `tx_mcs_map`: As `rx-mcs-map`.
        tx_mcs_map: u16 = 4 le,
        /// `tx_highest`: Highest rate in Mb/s; the upper three bits are flags.
        tx_highest: u16 = 6 le,
    }
}

netlink_core::structure! {
    /// What a station can do of VHT (802.11ac); the payload of its element. C: `struct ieee80211_vht_cap`,
    /// `include/linux/ieee80211.h`.
    pub struct VhtCapability = "vht-capability", size 12 {
        /// `vht_cap_info`.
        vht_cap_info: u32 = 0 le,
        /// `supp_mcs`.
        supp_mcs: VhtMcsSet = 4,
    }
}

netlink_core::structure! {
    /// Modulation and coding schemes of HE (802.11ax): two bits for each number of streams, 0, 1 or 2 where schemes up
    /// to 7, 9 or 11 are there, 3 where none. C: `struct ieee80211_he_mcs_nss_supp`, `include/linux/ieee80211.h`.
    pub struct HeMcsSet = "he-mcs-set", size 12 {
        /// `rx_mcs_80`: For widths up to 80 MHz.
        rx_mcs_80: u16 = 0 le,
        /// `tx_mcs_80`.
        tx_mcs_80: u16 = 2 le,
        /// `rx_mcs_160`: For 160 MHz.
        rx_mcs_160: u16 = 4 le,
        /// `tx_mcs_160`.
        tx_mcs_160: u16 = 6 le,
        /// `rx_mcs_80p80`: For two parts of 80 MHz.
        rx_mcs_80p80: u16 = 8 le,
        /// `tx_mcs_80p80`.
        tx_mcs_80p80: u16 = 10 le,
    }
}

netlink_core::structure! {
    /// What a station can do of HE (802.11ax); the payload of its element, without the number of the extension. C:
    /// `struct ieee80211_he_cap_elem`, `include/linux/ieee80211.h`.
    pub struct HeCapability = "he-capability", size 17, tail "rest" {
        /// `mac_cap_info`.
        mac_cap_info: [u8; 6] = 0,
        /// `phy_cap_info`.
        phy_cap_info: [u8; 11] = 6,
    }
}

netlink_core::structure! {
    /// What a station can do of EHT (802.11be); the payload of its element, without the number of the extension. C:
    /// `struct ieee80211_eht_cap_elem_fixed`, `include/linux/ieee80211.h`.
    pub struct EhtCapability = "eht-capability", size 11, tail "rest" {
        /// `mac_cap_info`.
        mac_cap_info: [u8; 2] = 0,
        /// `phy_cap_info`.
        phy_cap_info: [u8; 9] = 2,
    }
}

netlink_core::structure! {
    /// What a station can do of UHR (802.11bn); the payload of its element, without the number of the extension.
    pub struct UhrCapability = "uhr-capability", size 11, tail "rest" {
        /// `mac_cap`.
        mac_cap: [u8; 6] = 0,
        /// `phy_cap`.
        phy_cap: u32 = 6 le,
        /// `reserved`.
        reserved: u8 = 10,
    }
}

netlink_core::structure! {
    /// What a station can do below 1 GHz (802.11ah). C: `struct ieee80211_s1g_cap`, `include/linux/ieee80211.h`.
    pub struct S1gCapability = "s1g-capability", size 15 {
        /// `capab_info`.
        capab_info: [u8; 10] = 0,
        /// `supp_mcs_nss`.
        supp_mcs_nss: [u8; 5] = 10,
    }
}

netlink_core::structure! {
    /// Which groups of MU-MIMO a station belongs to.
    pub struct MuMimoGroups = "mu-mimo-groups", size 24 {
        /// `membership`: A bit for each of 64 groups.
        membership: [u8; 8] = 0,
        /// `position`: Two bits for each group.
        position: [u8; 16] = 8,
    }
}

netlink_core::structure! {
    /// Channels that follow one another.
    pub struct ChannelRange = "channel-range", size 2 {
        /// `first`.
        first: u8 = 0,
        /// `count`.
        count: u8 = 1,
    }
}

netlink_core::structure! {
    /// What FILS authenticates with.
    pub struct FilsNonces = "fils-nonces", size 32 {
        /// `station`.
        station: Opaque<16> = 0,
        /// `access_point`.
        access_point: Opaque<16> = 16,
    }
}

netlink_core::enumeration! {
    /// Who defined a command, by its OUI. C: `linux/nl80211-vnd-intel.h`.
    pub struct VendorId: u32 = "vendor-id" {
        /// `INTEL_OUI`.
        INTEL = 5941,
    }
}

netlink_core::enumeration! {
    /// Commands and events of Intel's devices (`vendor-subcmd`). C: `enum iwl_mvm_vendor_cmd`,
    /// `linux/nl80211-vnd-intel.h`.
    pub struct IntelCommand: u32 = "intel-command", prefix "IWL_MVM_VENDOR_CMD_" {
        /// `IWL_MVM_VENDOR_CMD_GET_CSME_CONN_INFO`: Which network the management engine is connected to.
        GET_CSME_CONN_INFO = 45,
        /// `IWL_MVM_VENDOR_CMD_HOST_GET_OWNERSHIP`: Takes the device from the management engine.
        HOST_GET_OWNERSHIP = 48,
        /// `IWL_MVM_VENDOR_CMD_ROAMING_FORBIDDEN_EVENT`: Whether one may roam.
        ROAMING_FORBIDDEN_EVENT = 50,
    }
}

netlink_core::enumeration! {
    /// How the management engine is authenticated. C: `enum iwl_vendor_auth_akm_mode`, `linux/nl80211-vnd-intel.h`.
    pub struct IntelAuthenticationMode: u32 = "intel-authentication-mode", prefix "IWL_VENDOR_AUTH_" {
        /// `IWL_VENDOR_AUTH_OPEN`.
        OPEN = 0,
        /// `IWL_VENDOR_AUTH_RSNA`.
        RSNA = 6,
        /// `IWL_VENDOR_AUTH_RSNA_PSK`.
        RSNA_PSK = 7,
        /// `IWL_VENDOR_AUTH_SAE`.
        SAE = 9,
    }
}

netlink_core::enumeration! {
    /// Bands, as Intel's devices count them.
    pub struct IntelBand: u8 = "intel-band" {
        /// Has no name in C.
        _2_4_GHZ = 0,
        /// Has no name in C.
        _5_GHZ = 1,
        /// Has no name in C.
        _6_GHZ = 2,
    }
}

netlink_core::attributes! {
    /// An adapter, an interface, or what is asked of them or told about them. C: `NL80211_ATTR_*`, `linux/nl80211.h`.
    pub struct Nl80211 / Nl80211Builder = "nl80211", prefix "NL80211_ATTR_" {
        /// `NL80211_ATTR_WIPHY`: Number of the adapter.
        WIPHY wiphy: u32 = 1,
        /// `NL80211_ATTR_WIPHY_NAME`.
        WIPHY_NAME wiphy_name: str = 2,
        /// `NL80211_ATTR_IFINDEX`.
        IFINDEX ifindex: u32 = 3,
        /// `NL80211_ATTR_IFNAME`.
        IFNAME ifname: str = 4,
        /// `NL80211_ATTR_IFTYPE`.
        IFTYPE iftype: Iftype = 5,
        /// `NL80211_ATTR_MAC`.
        MAC mac: HardwareAddress = 6,
        /// `NL80211_ATTR_KEY_DATA`.
        KEY_DATA key_data: [u8] = 7,
        /// `NL80211_ATTR_KEY_IDX`.
        KEY_IDX key_idx: u8 = 8,
        /// `NL80211_ATTR_KEY_CIPHER`: Selector of a cipher suite, the OUI in the upper three bytes.
        KEY_CIPHER key_cipher: CipherSuite = 9,
        /// `NL80211_ATTR_KEY_SEQ`.
        KEY_SEQ key_seq: [u8] = 10,
        /// `NL80211_ATTR_KEY_DEFAULT`.
        KEY_DEFAULT key_default: Flag = 11,
        /// `NL80211_ATTR_BEACON_INTERVAL`: In units of 1.024 milliseconds.
        BEACON_INTERVAL beacon_interval: u32 = 12,
        /// `NL80211_ATTR_DTIM_PERIOD`.
        DTIM_PERIOD dtim_period: u32 = 13,
        /// `NL80211_ATTR_BEACON_HEAD`.
        BEACON_HEAD beacon_head: [u8] = 14,
        /// `NL80211_ATTR_BEACON_TAIL`.
        BEACON_TAIL beacon_tail: InformationElements<ElementId> = 15,
        /// `NL80211_ATTR_STA_AID`.
        STA_AID sta_aid: u16 = 16,
        /// `NL80211_ATTR_STA_FLAGS`.
        STA_FLAGS sta_flags => Nest<StaFlags> = 17,
        /// `NL80211_ATTR_STA_LISTEN_INTERVAL`.
        STA_LISTEN_INTERVAL sta_listen_interval: u16 = 18,
        /// `NL80211_ATTR_STA_SUPPORTED_RATES`: In units of 500 kb/s, a byte for each.
        STA_SUPPORTED_RATES sta_supported_rates: List<u8> = 19,
        /// `NL80211_ATTR_STA_VLAN`.
        STA_VLAN sta_vlan: u32 = 20,
        /// `NL80211_ATTR_STA_INFO`.
        STA_INFO sta_info => Nest<StaInfo> = 21,
        /// `NL80211_ATTR_WIPHY_BANDS`.
        WIPHY_BANDS wiphy_bands => Nest<WiphyBands> = 22,
        /// `NL80211_ATTR_MNTR_FLAGS`.
        MNTR_FLAGS mntr_flags => Nest<MonitorFlags> = 23,
        /// `NL80211_ATTR_MESH_ID`.
        MESH_ID mesh_id: Octets = 24,
        /// `NL80211_ATTR_STA_PLINK_ACTION`.
        STA_PLINK_ACTION sta_plink_action: PlinkAction = 25,
        /// `NL80211_ATTR_MPATH_NEXT_HOP`.
        MPATH_NEXT_HOP mpath_next_hop: HardwareAddress = 26,
        /// `NL80211_ATTR_MPATH_INFO`.
        MPATH_INFO mpath_info => Nest<MpathInfo> = 27,
        /// `NL80211_ATTR_BSS_CTS_PROT`.
        BSS_CTS_PROT bss_cts_prot: u8 = 28,
        /// `NL80211_ATTR_BSS_SHORT_PREAMBLE`.
        BSS_SHORT_PREAMBLE bss_short_preamble: u8 = 29,
        /// `NL80211_ATTR_BSS_SHORT_SLOT_TIME`.
        BSS_SHORT_SLOT_TIME bss_short_slot_time: u8 = 30,
        /// `NL80211_ATTR_HT_CAPABILITY`.
        HT_CAPABILITY ht_capability: HtCapability = 31,
        /// `NL80211_ATTR_SUPPORTED_IFTYPES`.
        SUPPORTED_IFTYPES supported_iftypes => Nest<SupportedIftypes> = 32,
        /// `NL80211_ATTR_REG_ALPHA2`.
        REG_ALPHA2 reg_alpha2: str = 33,
        /// `NL80211_ATTR_REG_RULES`.
        REG_RULES reg_rules => Array<Nest<RegRule>> = 34,
        /// `NL80211_ATTR_MESH_CONFIG`.
        MESH_CONFIG mesh_config => Nest<MeshConfig> = 35,
        /// `NL80211_ATTR_BSS_BASIC_RATES`: In units of 500 kb/s, a byte for each.
        BSS_BASIC_RATES bss_basic_rates: List<u8> = 36,
        /// `NL80211_ATTR_WIPHY_TXQ_PARAMS`.
        WIPHY_TXQ_PARAMS wiphy_txq_params => Array<Nest<TxqParams>> = 37,
        /// `NL80211_ATTR_WIPHY_FREQ`: Frequency of the primary channel, in MHz.
        WIPHY_FREQ wiphy_freq: u32 = 38,
        /// `NL80211_ATTR_WIPHY_CHANNEL_TYPE`.
        WIPHY_CHANNEL_TYPE wiphy_channel_type: ChannelType = 39,
        /// `NL80211_ATTR_KEY_DEFAULT_MGMT`.
        KEY_DEFAULT_MGMT key_default_mgmt: Flag = 40,
        /// `NL80211_ATTR_MGMT_SUBTYPE`.
        MGMT_SUBTYPE mgmt_subtype: u8 = 41,
        /// `NL80211_ATTR_IE`.
        IE ie: InformationElements<ElementId> = 42,
        /// `NL80211_ATTR_MAX_NUM_SCAN_SSIDS`.
        MAX_NUM_SCAN_SSIDS max_num_scan_ssids: u8 = 43,
        /// `NL80211_ATTR_SCAN_FREQUENCIES`.
        SCAN_FREQUENCIES scan_frequencies => Array<u32> = 44,
        /// `NL80211_ATTR_SCAN_SSIDS`.
        SCAN_SSIDS scan_ssids => Array<Octets> = 45,
        /// `NL80211_ATTR_GENERATION`: Changes when a list does.
        GENERATION generation: u32 = 46,
        /// `NL80211_ATTR_BSS`.
        BSS bss => Nest<Bss> = 47,
        /// `NL80211_ATTR_REG_INITIATOR`.
        REG_INITIATOR reg_initiator: RegInitiator = 48,
        /// `NL80211_ATTR_REG_TYPE`.
        REG_TYPE reg_type: RegType = 49,
        /// `NL80211_ATTR_SUPPORTED_COMMANDS`.
        SUPPORTED_COMMANDS supported_commands => Array<Commands> = 50,
        /// `NL80211_ATTR_FRAME`.
        FRAME frame: [u8] = 51,
        /// `NL80211_ATTR_SSID`.
        SSID ssid: Octets = 52,
        /// `NL80211_ATTR_AUTH_TYPE`.
        AUTH_TYPE auth_type: AuthType = 53,
        /// `NL80211_ATTR_REASON_CODE`.
        REASON_CODE reason_code: ReasonCode = 54,
        /// `NL80211_ATTR_KEY_TYPE`.
        KEY_TYPE key_type: KeyType = 55,
        /// `NL80211_ATTR_MAX_SCAN_IE_LEN`.
        MAX_SCAN_IE_LEN max_scan_ie_len: u16 = 56,
        /// `NL80211_ATTR_CIPHER_SUITES`: Selectors of cipher suites.
        CIPHER_SUITES cipher_suites: List<CipherSuite> = 57,
        /// `NL80211_ATTR_FREQ_BEFORE`.
        FREQ_BEFORE freq_before => Nest<Frequency> = 58,
        /// `NL80211_ATTR_FREQ_AFTER`.
        FREQ_AFTER freq_after => Nest<Frequency> = 59,
        /// `NL80211_ATTR_FREQ_FIXED`.
        FREQ_FIXED freq_fixed: Flag = 60,
        /// `NL80211_ATTR_WIPHY_RETRY_SHORT`.
        WIPHY_RETRY_SHORT wiphy_retry_short: u8 = 61,
        /// `NL80211_ATTR_WIPHY_RETRY_LONG`.
        WIPHY_RETRY_LONG wiphy_retry_long: u8 = 62,
        /// `NL80211_ATTR_WIPHY_FRAG_THRESHOLD`.
        WIPHY_FRAG_THRESHOLD wiphy_frag_threshold: u32 = 63,
        /// `NL80211_ATTR_WIPHY_RTS_THRESHOLD`.
        WIPHY_RTS_THRESHOLD wiphy_rts_threshold: u32 = 64,
        /// `NL80211_ATTR_TIMED_OUT`.
        TIMED_OUT timed_out: Flag = 65,
        /// `NL80211_ATTR_USE_MFP`.
        USE_MFP use_mfp: Mfp = 66,
        /// `NL80211_ATTR_STA_FLAGS2`.
        STA_FLAGS2 sta_flags2: StaFlagUpdate = 67,
        /// `NL80211_ATTR_CONTROL_PORT`.
        CONTROL_PORT control_port: Flag = 68,
        /// `NL80211_ATTR_TESTDATA`.
        TESTDATA testdata: [u8] = 69,
        /// `NL80211_ATTR_PRIVACY`.
        PRIVACY privacy: Flag = 70,
        /// `NL80211_ATTR_DISCONNECTED_BY_AP`.
        DISCONNECTED_BY_AP disconnected_by_ap: Flag = 71,
        /// `NL80211_ATTR_STATUS_CODE`.
        STATUS_CODE status_code: StatusCode = 72,
        /// `NL80211_ATTR_CIPHER_SUITES_PAIRWISE`.
        CIPHER_SUITES_PAIRWISE cipher_suites_pairwise: List<CipherSuite> = 73,
        /// `NL80211_ATTR_CIPHER_SUITE_GROUP`.
        CIPHER_SUITE_GROUP cipher_suite_group: CipherSuite = 74,
        /// `NL80211_ATTR_WPA_VERSIONS`.
        WPA_VERSIONS wpa_versions: WpaVersions = 75,
        /// `NL80211_ATTR_AKM_SUITES`: Selectors of key management suites.
        AKM_SUITES akm_suites: List<AkmSuite> = 76,
        /// `NL80211_ATTR_REQ_IE`.
        REQ_IE req_ie: InformationElements<ElementId> = 77,
        /// `NL80211_ATTR_RESP_IE`.
        RESP_IE resp_ie: InformationElements<ElementId> = 78,
        /// `NL80211_ATTR_PREV_BSSID`.
        PREV_BSSID prev_bssid: HardwareAddress = 79,
        /// `NL80211_ATTR_KEY`.
        KEY key => Nest<Key> = 80,
        /// `NL80211_ATTR_KEYS`.
        KEYS keys => Array<Nest<Key>> = 81,
        /// `NL80211_ATTR_PID`.
        PID pid: u32 = 82,
        /// `NL80211_ATTR_4ADDR`: 1 where frames have four addresses.
        _4ADDR _4addr: u8 = 83,
        /// `NL80211_ATTR_SURVEY_INFO`.
        SURVEY_INFO survey_info => Nest<SurveyInfo> = 84,
        /// `NL80211_ATTR_PMKID`.
        PMKID pmkid: [u8] = 85,
        /// `NL80211_ATTR_MAX_NUM_PMKIDS`.
        MAX_NUM_PMKIDS max_num_pmkids: u8 = 86,
        /// `NL80211_ATTR_DURATION`: Milliseconds.
        DURATION duration: u32 = 87,
        /// `NL80211_ATTR_COOKIE`.
        COOKIE cookie: u64 = 88,
        /// `NL80211_ATTR_WIPHY_COVERAGE_CLASS`: Distance, in units of three microseconds of propagation.
        WIPHY_COVERAGE_CLASS wiphy_coverage_class: u8 = 89,
        /// `NL80211_ATTR_TX_RATES`.
        TX_RATES tx_rates => Nest<BandTxRates> = 90,
        /// `NL80211_ATTR_FRAME_MATCH`.
        FRAME_MATCH frame_match: [u8] = 91,
        /// `NL80211_ATTR_ACK`.
        ACK ack: Flag = 92,
        /// `NL80211_ATTR_PS_STATE`.
        PS_STATE ps_state: PsState = 93,
        /// `NL80211_ATTR_CQM`.
        CQM cqm => Nest<Cqm> = 94,
        /// `NL80211_ATTR_LOCAL_STATE_CHANGE`.
        LOCAL_STATE_CHANGE local_state_change: Flag = 95,
        /// `NL80211_ATTR_AP_ISOLATE`.
        AP_ISOLATE ap_isolate: u8 = 96,
        /// `NL80211_ATTR_WIPHY_TX_POWER_SETTING`.
        WIPHY_TX_POWER_SETTING wiphy_tx_power_setting: TxPowerSetting = 97,
        /// `NL80211_ATTR_WIPHY_TX_POWER_LEVEL`: In hundredths of a dBm.
        WIPHY_TX_POWER_LEVEL wiphy_tx_power_level: u32 = 98,
        /// `NL80211_ATTR_TX_FRAME_TYPES`.
        TX_FRAME_TYPES tx_frame_types => Nest<InterfaceFrames> = 99,
        /// `NL80211_ATTR_RX_FRAME_TYPES`.
        RX_FRAME_TYPES rx_frame_types => Nest<InterfaceFrames> = 100,
        /// `NL80211_ATTR_FRAME_TYPE`.
        FRAME_TYPE frame_type: u16 = 101,
        /// `NL80211_ATTR_CONTROL_PORT_ETHERTYPE`: Ethertype of the frames of authentication.
        CONTROL_PORT_ETHERTYPE control_port_ethertype: u16 = 102,
        /// `NL80211_ATTR_CONTROL_PORT_NO_ENCRYPT`.
        CONTROL_PORT_NO_ENCRYPT control_port_no_encrypt: Flag = 103,
        /// `NL80211_ATTR_SUPPORT_IBSS_RSN`.
        SUPPORT_IBSS_RSN support_ibss_rsn: Flag = 104,
        /// `NL80211_ATTR_WIPHY_ANTENNA_TX`.
        WIPHY_ANTENNA_TX wiphy_antenna_tx: u32 = 105,
        /// `NL80211_ATTR_WIPHY_ANTENNA_RX`.
        WIPHY_ANTENNA_RX wiphy_antenna_rx: u32 = 106,
        /// `NL80211_ATTR_MCAST_RATE`.
        MCAST_RATE mcast_rate: u32 = 107,
        /// `NL80211_ATTR_OFFCHANNEL_TX_OK`.
        OFFCHANNEL_TX_OK offchannel_tx_ok: Flag = 108,
        /// `NL80211_ATTR_BSS_HT_OPMODE`.
        BSS_HT_OPMODE bss_ht_opmode: u16 = 109,
        /// `NL80211_ATTR_KEY_DEFAULT_TYPES`.
        KEY_DEFAULT_TYPES key_default_types => Nest<KeyDefaultTypes> = 110,
        /// `NL80211_ATTR_MAX_REMAIN_ON_CHANNEL_DURATION`.
        MAX_REMAIN_ON_CHANNEL_DURATION max_remain_on_channel_duration: u32 = 111,
        /// `NL80211_ATTR_MESH_SETUP`.
        MESH_SETUP mesh_setup => Nest<MeshSetup> = 112,
        /// `NL80211_ATTR_WIPHY_ANTENNA_AVAIL_TX`.
        WIPHY_ANTENNA_AVAIL_TX wiphy_antenna_avail_tx: u32 = 113,
        /// `NL80211_ATTR_WIPHY_ANTENNA_AVAIL_RX`.
        WIPHY_ANTENNA_AVAIL_RX wiphy_antenna_avail_rx: u32 = 114,
        /// `NL80211_ATTR_SUPPORT_MESH_AUTH`.
        SUPPORT_MESH_AUTH support_mesh_auth: Flag = 115,
        /// `NL80211_ATTR_STA_PLINK_STATE`.
        STA_PLINK_STATE sta_plink_state: PlinkState = 116,
        /// `NL80211_ATTR_WOWLAN_TRIGGERS`.
        WOWLAN_TRIGGERS wowlan_triggers => Nest<WowlanTriggers> = 117,
        /// `NL80211_ATTR_WOWLAN_TRIGGERS_SUPPORTED`.
        WOWLAN_TRIGGERS_SUPPORTED wowlan_triggers_supported => Nest<WowlanSupport> = 118,
        /// `NL80211_ATTR_SCHED_SCAN_INTERVAL`: Milliseconds.
        SCHED_SCAN_INTERVAL sched_scan_interval: u32 = 119,
        /// `NL80211_ATTR_INTERFACE_COMBINATIONS`.
        INTERFACE_COMBINATIONS interface_combinations => Array<Nest<IfCombination>> = 120,
        /// `NL80211_ATTR_SOFTWARE_IFTYPES`.
        SOFTWARE_IFTYPES software_iftypes => Nest<SupportedIftypes> = 121,
        /// `NL80211_ATTR_REKEY_DATA`.
        REKEY_DATA rekey_data => Nest<RekeyData> = 122,
        /// `NL80211_ATTR_MAX_NUM_SCHED_SCAN_SSIDS`.
        MAX_NUM_SCHED_SCAN_SSIDS max_num_sched_scan_ssids: u8 = 123,
        /// `NL80211_ATTR_MAX_SCHED_SCAN_IE_LEN`.
        MAX_SCHED_SCAN_IE_LEN max_sched_scan_ie_len: u16 = 124,
        /// `NL80211_ATTR_SCAN_SUPP_RATES`.
        SCAN_SUPP_RATES scan_supp_rates => Nest<BandRates> = 125,
        /// `NL80211_ATTR_HIDDEN_SSID`.
        HIDDEN_SSID hidden_ssid: HiddenSsid = 126,
        /// `NL80211_ATTR_IE_PROBE_RESP`.
        IE_PROBE_RESP ie_probe_resp: InformationElements<ElementId> = 127,
        /// `NL80211_ATTR_IE_ASSOC_RESP`.
        IE_ASSOC_RESP ie_assoc_resp: InformationElements<ElementId> = 128,
        /// `NL80211_ATTR_STA_WME`.
        STA_WME sta_wme => Nest<StaWme> = 129,
        /// `NL80211_ATTR_SUPPORT_AP_UAPSD`.
        SUPPORT_AP_UAPSD support_ap_uapsd: Flag = 130,
        /// `NL80211_ATTR_ROAM_SUPPORT`.
        ROAM_SUPPORT roam_support: Flag = 131,
        /// `NL80211_ATTR_SCHED_SCAN_MATCH`.
        SCHED_SCAN_MATCH sched_scan_match => Array<Nest<SchedScanMatch>> = 132,
        /// `NL80211_ATTR_MAX_MATCH_SETS`.
        MAX_MATCH_SETS max_match_sets: u8 = 133,
        /// `NL80211_ATTR_PMKSA_CANDIDATE`.
        PMKSA_CANDIDATE pmksa_candidate => Nest<PmksaCandidate> = 134,
        /// `NL80211_ATTR_TX_NO_CCK_RATE`.
        TX_NO_CCK_RATE tx_no_cck_rate: Flag = 135,
        /// `NL80211_ATTR_TDLS_ACTION`.
        TDLS_ACTION tdls_action: u8 = 136,
        /// `NL80211_ATTR_TDLS_DIALOG_TOKEN`.
        TDLS_DIALOG_TOKEN tdls_dialog_token: u8 = 137,
        /// `NL80211_ATTR_TDLS_OPERATION`.
        TDLS_OPERATION tdls_operation: TdlsOperation = 138,
        /// `NL80211_ATTR_TDLS_SUPPORT`.
        TDLS_SUPPORT tdls_support: Flag = 139,
        /// `NL80211_ATTR_TDLS_EXTERNAL_SETUP`.
        TDLS_EXTERNAL_SETUP tdls_external_setup: Flag = 140,
        /// `NL80211_ATTR_DEVICE_AP_SME`.
        DEVICE_AP_SME device_ap_sme: ApSmeFeatures = 141,
        /// `NL80211_ATTR_DONT_WAIT_FOR_ACK`.
        DONT_WAIT_FOR_ACK dont_wait_for_ack: Flag = 142,
        /// `NL80211_ATTR_FEATURE_FLAGS`.
        FEATURE_FLAGS feature_flags: FeatureFlags = 143,
        /// `NL80211_ATTR_PROBE_RESP_OFFLOAD`.
        PROBE_RESP_OFFLOAD probe_resp_offload: ProbeRespOffload = 144,
        /// `NL80211_ATTR_PROBE_RESP`.
        PROBE_RESP probe_resp: [u8] = 145,
        /// `NL80211_ATTR_DFS_REGION`.
        DFS_REGION dfs_region: DfsRegion = 146,
        /// `NL80211_ATTR_DISABLE_HT`.
        DISABLE_HT disable_ht: Flag = 147,
        /// `NL80211_ATTR_HT_CAPABILITY_MASK`.
        HT_CAPABILITY_MASK ht_capability_mask: HtCapability = 148,
        /// `NL80211_ATTR_NOACK_MAP`.
        NOACK_MAP noack_map: u16 = 149,
        /// `NL80211_ATTR_INACTIVITY_TIMEOUT`: Seconds.
        INACTIVITY_TIMEOUT inactivity_timeout: u16 = 150,
        /// `NL80211_ATTR_RX_SIGNAL_DBM`: In dBm.
        RX_SIGNAL_DBM rx_signal_dbm: i32 = 151,
        /// `NL80211_ATTR_BG_SCAN_PERIOD`.
        BG_SCAN_PERIOD bg_scan_period: u16 = 152,
        /// `NL80211_ATTR_WDEV`: Identifier of a wireless device, with or without a network interface.
        WDEV wdev: u64 = 153,
        /// `NL80211_ATTR_USER_REG_HINT_TYPE`.
        USER_REG_HINT_TYPE user_reg_hint_type: UserRegHintType = 154,
        /// `NL80211_ATTR_CONN_FAILED_REASON`.
        CONN_FAILED_REASON conn_failed_reason: ConnectFailedReason = 155,
        /// `NL80211_ATTR_AUTH_DATA`.
        AUTH_DATA auth_data: [u8] = 156,
        /// `NL80211_ATTR_VHT_CAPABILITY`.
        VHT_CAPABILITY vht_capability: VhtCapability = 157,
        /// `NL80211_ATTR_SCAN_FLAGS`.
        SCAN_FLAGS scan_flags: ScanFlags = 158,
        /// `NL80211_ATTR_CHANNEL_WIDTH`.
        CHANNEL_WIDTH channel_width: ChannelWidth = 159,
        /// `NL80211_ATTR_CENTER_FREQ1`: In MHz.
        CENTER_FREQ1 center_freq1: u32 = 160,
        /// `NL80211_ATTR_CENTER_FREQ2`: Of the second part of 80+80, in MHz.
        CENTER_FREQ2 center_freq2: u32 = 161,
        /// `NL80211_ATTR_P2P_CTWINDOW`.
        P2P_CTWINDOW p2p_ctwindow: u8 = 162,
        /// `NL80211_ATTR_P2P_OPPPS`.
        P2P_OPPPS p2p_oppps: u8 = 163,
        /// `NL80211_ATTR_LOCAL_MESH_POWER_MODE`.
        LOCAL_MESH_POWER_MODE local_mesh_power_mode: MeshPowerMode = 164,
        /// `NL80211_ATTR_ACL_POLICY`.
        ACL_POLICY acl_policy: AclPolicy = 165,
        /// `NL80211_ATTR_MAC_ADDRS`.
        MAC_ADDRS mac_addrs => Array<HardwareAddress> = 166,
        /// `NL80211_ATTR_MAC_ACL_MAX`: How many addresses a list of those who may connect can have.
        MAC_ACL_MAX mac_acl_max: u32 = 167,
        /// `NL80211_ATTR_RADAR_EVENT`.
        RADAR_EVENT radar_event: RadarEvent = 168,
        /// `NL80211_ATTR_EXT_CAPA`.
        EXT_CAPA ext_capa: [u8] = 169,
        /// `NL80211_ATTR_EXT_CAPA_MASK`.
        EXT_CAPA_MASK ext_capa_mask: [u8] = 170,
        /// `NL80211_ATTR_STA_CAPABILITY`.
        STA_CAPABILITY sta_capability: u16 = 171,
        /// `NL80211_ATTR_STA_EXT_CAPABILITY`.
        STA_EXT_CAPABILITY sta_ext_capability: [u8] = 172,
        /// `NL80211_ATTR_PROTOCOL_FEATURES`.
        PROTOCOL_FEATURES protocol_features: ProtocolFeatures = 173,
        /// `NL80211_ATTR_SPLIT_WIPHY_DUMP`.
        SPLIT_WIPHY_DUMP split_wiphy_dump: Flag = 174,
        /// `NL80211_ATTR_DISABLE_VHT`.
        DISABLE_VHT disable_vht: Flag = 175,
        /// `NL80211_ATTR_VHT_CAPABILITY_MASK`.
        VHT_CAPABILITY_MASK vht_capability_mask: VhtCapability = 176,
        /// `NL80211_ATTR_MDID`.
        MDID mdid: u16 = 177,
        /// `NL80211_ATTR_IE_RIC`.
        IE_RIC ie_ric: InformationElements<ElementId> = 178,
        /// `NL80211_ATTR_CRIT_PROT_ID`.
        CRIT_PROT_ID crit_prot_id: CriticalProtocol = 179,
        /// `NL80211_ATTR_MAX_CRIT_PROT_DURATION`: Milliseconds.
        MAX_CRIT_PROT_DURATION max_crit_prot_duration: u16 = 180,
        /// `NL80211_ATTR_PEER_AID`.
        PEER_AID peer_aid: u16 = 181,
        /// `NL80211_ATTR_COALESCE_RULE`.
        COALESCE_RULE coalesce_rule => Array<Nest<CoalesceRule>> = 182,
        /// `NL80211_ATTR_CH_SWITCH_COUNT`.
        CH_SWITCH_COUNT ch_switch_count: u32 = 183,
        /// `NL80211_ATTR_CH_SWITCH_BLOCK_TX`.
        CH_SWITCH_BLOCK_TX ch_switch_block_tx: Flag = 184,
        /// `NL80211_ATTR_CSA_IES`.
        CSA_IES csa_ies => Nest<Nl80211> = 185,
        /// `NL80211_ATTR_CNTDWN_OFFS_BEACON`.
        CNTDWN_OFFS_BEACON cntdwn_offs_beacon: List<u16> = 186,
        /// `NL80211_ATTR_CNTDWN_OFFS_PRESP`.
        CNTDWN_OFFS_PRESP cntdwn_offs_presp: List<u16> = 187,
        /// `NL80211_ATTR_RXMGMT_FLAGS`.
        RXMGMT_FLAGS rxmgmt_flags: RxManagementFlags = 188,
        /// `NL80211_ATTR_STA_SUPPORTED_CHANNELS`.
        STA_SUPPORTED_CHANNELS sta_supported_channels: List<ChannelRange> = 189,
        /// `NL80211_ATTR_STA_SUPPORTED_OPER_CLASSES`.
        STA_SUPPORTED_OPER_CLASSES sta_supported_oper_classes: List<u8> = 190,
        /// `NL80211_ATTR_HANDLE_DFS`.
        HANDLE_DFS handle_dfs: Flag = 191,
        /// `NL80211_ATTR_SUPPORT_5_MHZ`.
        SUPPORT_5_MHZ support_5_mhz: Flag = 192,
        /// `NL80211_ATTR_SUPPORT_10_MHZ`.
        SUPPORT_10_MHZ support_10_mhz: Flag = 193,
        /// `NL80211_ATTR_OPMODE_NOTIF`.
        OPMODE_NOTIF opmode_notif: u8 = 194,
        /// `NL80211_ATTR_VENDOR_ID`: The OUI of who defined the command; bit 31 is set where it is Linux.
        VENDOR_ID vendor_id: VendorId = 195,
        /// `NL80211_ATTR_VENDOR_SUBCMD`.
        VENDOR_SUBCMD vendor_subcmd: u32 = 196,
        /// `NL80211_ATTR_VENDOR_DATA`: Data of a command. An answer does not say whose it is.
        VENDOR_DATA vendor_data => Choice<VendorData, VendorId, 195> = 197,
        /// `NL80211_ATTR_VENDOR_EVENTS`.
        VENDOR_EVENTS vendor_events => Array<VendorCmdInfo> = 198,
        /// `NL80211_ATTR_QOS_MAP`.
        QOS_MAP qos_map: [u8] = 199,
        /// `NL80211_ATTR_MAC_HINT`.
        MAC_HINT mac_hint: HardwareAddress = 200,
        /// `NL80211_ATTR_WIPHY_FREQ_HINT`.
        WIPHY_FREQ_HINT wiphy_freq_hint: u32 = 201,
        /// `NL80211_ATTR_MAX_AP_ASSOC_STA`.
        MAX_AP_ASSOC_STA max_ap_assoc_sta: u32 = 202,
        /// `NL80211_ATTR_TDLS_PEER_CAPABILITY`.
        TDLS_PEER_CAPABILITY tdls_peer_capability: TdlsPeerCapability = 203,
        /// `NL80211_ATTR_SOCKET_OWNER`.
        SOCKET_OWNER socket_owner: Flag = 204,
        /// `NL80211_ATTR_CSA_C_OFFSETS_TX`.
        CSA_C_OFFSETS_TX csa_c_offsets_tx: List<u16> = 205,
        /// `NL80211_ATTR_MAX_CSA_COUNTERS`.
        MAX_CSA_COUNTERS max_csa_counters: u8 = 206,
        /// `NL80211_ATTR_TDLS_INITIATOR`.
        TDLS_INITIATOR tdls_initiator: Flag = 207,
        /// `NL80211_ATTR_USE_RRM`.
        USE_RRM use_rrm: Flag = 208,
        /// `NL80211_ATTR_WIPHY_DYN_ACK`.
        WIPHY_DYN_ACK wiphy_dyn_ack: Flag = 209,
        /// `NL80211_ATTR_TSID`.
        TSID tsid: u8 = 210,
        /// `NL80211_ATTR_USER_PRIO`.
        USER_PRIO user_prio: u8 = 211,
        /// `NL80211_ATTR_ADMITTED_TIME`.
        ADMITTED_TIME admitted_time: u16 = 212,
        /// `NL80211_ATTR_SMPS_MODE`.
        SMPS_MODE smps_mode: SmpsMode = 213,
        /// `NL80211_ATTR_OPER_CLASS`.
        OPER_CLASS oper_class: u8 = 214,
        /// `NL80211_ATTR_MAC_MASK`.
        MAC_MASK mac_mask: HardwareAddress = 215,
        /// `NL80211_ATTR_WIPHY_SELF_MANAGED_REG`.
        WIPHY_SELF_MANAGED_REG wiphy_self_managed_reg: Flag = 216,
        /// `NL80211_ATTR_EXT_FEATURES`: Bits of `ext-feature`.
        EXT_FEATURES ext_features: [u8] = 217,
        /// `NL80211_ATTR_SURVEY_RADIO_STATS`.
        SURVEY_RADIO_STATS survey_radio_stats: Flag = 218,
        /// `NL80211_ATTR_NETNS_FD`.
        NETNS_FD netns_fd: u32 = 219,
        /// `NL80211_ATTR_SCHED_SCAN_DELAY`: Seconds.
        SCHED_SCAN_DELAY sched_scan_delay: u32 = 220,
        /// `NL80211_ATTR_REG_INDOOR`.
        REG_INDOOR reg_indoor: Flag = 221,
        /// `NL80211_ATTR_MAX_NUM_SCHED_SCAN_PLANS`.
        MAX_NUM_SCHED_SCAN_PLANS max_num_sched_scan_plans: u32 = 222,
        /// `NL80211_ATTR_MAX_SCAN_PLAN_INTERVAL`.
        MAX_SCAN_PLAN_INTERVAL max_scan_plan_interval: u32 = 223,
        /// `NL80211_ATTR_MAX_SCAN_PLAN_ITERATIONS`.
        MAX_SCAN_PLAN_ITERATIONS max_scan_plan_iterations: u32 = 224,
        /// `NL80211_ATTR_SCHED_SCAN_PLANS`.
        SCHED_SCAN_PLANS sched_scan_plans => Array<Nest<SchedScanPlan>> = 225,
        /// `NL80211_ATTR_PBSS`.
        PBSS pbss: Flag = 226,
        /// `NL80211_ATTR_BSS_SELECT`.
        BSS_SELECT bss_select => Nest<BssSelect> = 227,
        /// `NL80211_ATTR_STA_SUPPORT_P2P_PS`.
        STA_SUPPORT_P2P_PS sta_support_p2p_ps: P2pPowerSave = 228,
        #[doc(hidden)]
        PAD pad [Unused] = 229,
        /// `NL80211_ATTR_IFTYPE_EXT_CAPA`.
        IFTYPE_EXT_CAPA iftype_ext_capa => Array<Nest<Nl80211>> = 230,
        /// `NL80211_ATTR_MU_MIMO_GROUP_DATA`.
        MU_MIMO_GROUP_DATA mu_mimo_group_data: MuMimoGroups = 231,
        /// `NL80211_ATTR_MU_MIMO_FOLLOW_MAC_ADDR`.
        MU_MIMO_FOLLOW_MAC_ADDR mu_mimo_follow_mac_addr: HardwareAddress = 232,
        /// `NL80211_ATTR_SCAN_START_TIME_TSF`.
        SCAN_START_TIME_TSF scan_start_time_tsf: u64 = 233,
        /// `NL80211_ATTR_SCAN_START_TIME_TSF_BSSID`.
        SCAN_START_TIME_TSF_BSSID scan_start_time_tsf_bssid: HardwareAddress = 234,
        /// `NL80211_ATTR_MEASUREMENT_DURATION`: In units of 1.024 milliseconds.
        MEASUREMENT_DURATION measurement_duration: u16 = 235,
        /// `NL80211_ATTR_MEASUREMENT_DURATION_MANDATORY`.
        MEASUREMENT_DURATION_MANDATORY measurement_duration_mandatory: Flag = 236,
        /// `NL80211_ATTR_MESH_PEER_AID`.
        MESH_PEER_AID mesh_peer_aid: u16 = 237,
        /// `NL80211_ATTR_NAN_MASTER_PREF`.
        NAN_MASTER_PREF nan_master_pref: u8 = 238,
        /// `NL80211_ATTR_BANDS`.
        BANDS bands: u32 = 239,
        /// `NL80211_ATTR_NAN_FUNC`.
        NAN_FUNC nan_func => Nest<NanFunction> = 240,
        /// `NL80211_ATTR_NAN_MATCH`.
        NAN_MATCH nan_match => Nest<NanMatch> = 241,
        /// `NL80211_ATTR_FILS_KEK`.
        FILS_KEK fils_kek: [u8] = 242,
        /// `NL80211_ATTR_FILS_NONCES`.
        FILS_NONCES fils_nonces: FilsNonces = 243,
        /// `NL80211_ATTR_MULTICAST_TO_UNICAST_ENABLED`.
        MULTICAST_TO_UNICAST_ENABLED multicast_to_unicast_enabled: Flag = 244,
        /// `NL80211_ATTR_BSSID`.
        BSSID bssid: HardwareAddress = 245,
        /// `NL80211_ATTR_SCHED_SCAN_RELATIVE_RSSI`.
        SCHED_SCAN_RELATIVE_RSSI sched_scan_relative_rssi: i8 = 246,
        /// `NL80211_ATTR_SCHED_SCAN_RSSI_ADJUST`.
        SCHED_SCAN_RSSI_ADJUST sched_scan_rssi_adjust: BssSelectRssiAdjust = 247,
        /// `NL80211_ATTR_TIMEOUT_REASON`.
        TIMEOUT_REASON timeout_reason: TimeoutReason = 248,
        /// `NL80211_ATTR_FILS_ERP_USERNAME`.
        FILS_ERP_USERNAME fils_erp_username: Octets = 249,
        /// `NL80211_ATTR_FILS_ERP_REALM`.
        FILS_ERP_REALM fils_erp_realm: Octets = 250,
        /// `NL80211_ATTR_FILS_ERP_NEXT_SEQ_NUM`.
        FILS_ERP_NEXT_SEQ_NUM fils_erp_next_seq_num: u16 = 251,
        /// `NL80211_ATTR_FILS_ERP_RRK`.
        FILS_ERP_RRK fils_erp_rrk: [u8] = 252,
        /// `NL80211_ATTR_FILS_CACHE_ID`.
        FILS_CACHE_ID fils_cache_id: [u8] = 253,
        /// `NL80211_ATTR_PMK`.
        PMK pmk: [u8] = 254,
        /// `NL80211_ATTR_SCHED_SCAN_MULTI`.
        SCHED_SCAN_MULTI sched_scan_multi: Flag = 255,
        /// `NL80211_ATTR_SCHED_SCAN_MAX_REQS`.
        SCHED_SCAN_MAX_REQS sched_scan_max_reqs: u32 = 256,
        /// `NL80211_ATTR_WANT_1X_4WAY_HS`.
        WANT_1X_4WAY_HS want_1x_4way_hs: Flag = 257,
        /// `NL80211_ATTR_PMKR0_NAME`.
        PMKR0_NAME pmkr0_name: [u8] = 258,
        #[doc(hidden)]
        PORT_AUTHORIZED port_authorized [Unused] = 259,
        /// `NL80211_ATTR_EXTERNAL_AUTH_ACTION`.
        EXTERNAL_AUTH_ACTION external_auth_action: ExternalAuthAction = 260,
        /// `NL80211_ATTR_EXTERNAL_AUTH_SUPPORT`.
        EXTERNAL_AUTH_SUPPORT external_auth_support: Flag = 261,
        /// `NL80211_ATTR_NSS`.
        NSS nss: u8 = 262,
        /// `NL80211_ATTR_ACK_SIGNAL`: In dBm.
        ACK_SIGNAL ack_signal: i32 = 263,
        /// `NL80211_ATTR_CONTROL_PORT_OVER_NL80211`.
        CONTROL_PORT_OVER_NL80211 control_port_over_nl80211: Flag = 264,
        /// `NL80211_ATTR_TXQ_STATS`.
        TXQ_STATS txq_stats => Nest<TxqStats> = 265,
        /// `NL80211_ATTR_TXQ_LIMIT`: Packets.
        TXQ_LIMIT txq_limit: u32 = 266,
        /// `NL80211_ATTR_TXQ_MEMORY_LIMIT`: Bytes.
        TXQ_MEMORY_LIMIT txq_memory_limit: u32 = 267,
        /// `NL80211_ATTR_TXQ_QUANTUM`: Bytes.
        TXQ_QUANTUM txq_quantum: u32 = 268,
        /// `NL80211_ATTR_HE_CAPABILITY`.
        HE_CAPABILITY he_capability: Tail<HeCapability, [u8]> = 269,
        /// `NL80211_ATTR_FTM_RESPONDER`.
        FTM_RESPONDER ftm_responder => Nest<FtmResponder> = 270,
        /// `NL80211_ATTR_FTM_RESPONDER_STATS`.
        FTM_RESPONDER_STATS ftm_responder_stats => Nest<FtmResponderStats> = 271,
        /// `NL80211_ATTR_TIMEOUT`: Milliseconds.
        TIMEOUT timeout: u32 = 272,
        /// `NL80211_ATTR_PEER_MEASUREMENTS`.
        PEER_MEASUREMENTS peer_measurements => Nest<PeerMeasurements> = 273,
        /// `NL80211_ATTR_AIRTIME_WEIGHT`.
        AIRTIME_WEIGHT airtime_weight: u16 = 274,
        /// `NL80211_ATTR_STA_TX_POWER_SETTING`.
        STA_TX_POWER_SETTING sta_tx_power_setting: As<u8, TxPowerSetting> = 275,
        /// `NL80211_ATTR_STA_TX_POWER`.
        STA_TX_POWER sta_tx_power: i16 = 276,
        /// `NL80211_ATTR_SAE_PASSWORD`.
        SAE_PASSWORD sae_password: Octets = 277,
        /// `NL80211_ATTR_TWT_RESPONDER`.
        TWT_RESPONDER twt_responder: Flag = 278,
        /// `NL80211_ATTR_HE_OBSS_PD`.
        HE_OBSS_PD he_obss_pd => Nest<HeObssPd> = 279,
        /// `NL80211_ATTR_WIPHY_EDMG_CHANNELS`.
        WIPHY_EDMG_CHANNELS wiphy_edmg_channels: u8 = 280,
        /// `NL80211_ATTR_WIPHY_EDMG_BW_CONFIG`.
        WIPHY_EDMG_BW_CONFIG wiphy_edmg_bw_config: u8 = 281,
        /// `NL80211_ATTR_VLAN_ID`.
        VLAN_ID vlan_id: u16 = 282,
        /// `NL80211_ATTR_HE_BSS_COLOR`.
        HE_BSS_COLOR he_bss_color => Nest<HeBssColor> = 283,
        /// `NL80211_ATTR_IFTYPE_AKM_SUITES`.
        IFTYPE_AKM_SUITES iftype_akm_suites => Array<Nest<IftypeAkm>> = 284,
        /// `NL80211_ATTR_TID_CONFIG`.
        TID_CONFIG tid_config => Array<Nest<TidConfig>> = 285,
        /// `NL80211_ATTR_CONTROL_PORT_NO_PREAUTH`.
        CONTROL_PORT_NO_PREAUTH control_port_no_preauth: Flag = 286,
        /// `NL80211_ATTR_PMK_LIFETIME`: Seconds.
        PMK_LIFETIME pmk_lifetime: u32 = 287,
        /// `NL80211_ATTR_PMK_REAUTH_THRESHOLD`.
        PMK_REAUTH_THRESHOLD pmk_reauth_threshold: u8 = 288,
        /// `NL80211_ATTR_RECEIVE_MULTICAST`.
        RECEIVE_MULTICAST receive_multicast: Flag = 289,
        /// `NL80211_ATTR_WIPHY_FREQ_OFFSET`: Beyond the frequency in MHz, in kHz.
        WIPHY_FREQ_OFFSET wiphy_freq_offset: u32 = 290,
        /// `NL80211_ATTR_CENTER_FREQ1_OFFSET`.
        CENTER_FREQ1_OFFSET center_freq1_offset: u32 = 291,
        /// `NL80211_ATTR_SCAN_FREQ_KHZ`.
        SCAN_FREQ_KHZ scan_freq_khz => Array<u32> = 292,
        /// `NL80211_ATTR_HE_6GHZ_CAPABILITY`.
        HE_6GHZ_CAPABILITY he_6ghz_capability: Le<u16> = 293,
        /// `NL80211_ATTR_FILS_DISCOVERY`.
        FILS_DISCOVERY fils_discovery => Nest<FilsDiscovery> = 294,
        /// `NL80211_ATTR_UNSOL_BCAST_PROBE_RESP`.
        UNSOL_BCAST_PROBE_RESP unsol_bcast_probe_resp => Nest<UnsolBcastProbeResp> = 295,
        /// `NL80211_ATTR_S1G_CAPABILITY`.
        S1G_CAPABILITY s1g_capability: S1gCapability = 296,
        /// `NL80211_ATTR_S1G_CAPABILITY_MASK`.
        S1G_CAPABILITY_MASK s1g_capability_mask: S1gCapability = 297,
        /// `NL80211_ATTR_SAE_PWE`.
        SAE_PWE sae_pwe: SaePwe = 298,
        /// `NL80211_ATTR_RECONNECT_REQUESTED`.
        RECONNECT_REQUESTED reconnect_requested: Flag = 299,
        /// `NL80211_ATTR_SAR_SPEC`.
        SAR_SPEC sar_spec => Nest<Sar> = 300,
        /// `NL80211_ATTR_DISABLE_HE`.
        DISABLE_HE disable_he: Flag = 301,
        /// `NL80211_ATTR_OBSS_COLOR_BITMAP`.
        OBSS_COLOR_BITMAP obss_color_bitmap: u64 = 302,
        /// `NL80211_ATTR_COLOR_CHANGE_COUNT`: Beacons until the colour changes.
        COLOR_CHANGE_COUNT color_change_count: u8 = 303,
        /// `NL80211_ATTR_COLOR_CHANGE_COLOR`.
        COLOR_CHANGE_COLOR color_change_color: u8 = 304,
        /// `NL80211_ATTR_COLOR_CHANGE_ELEMS`.
        COLOR_CHANGE_ELEMS color_change_elems => Nest<Nl80211> = 305,
        /// `NL80211_ATTR_MBSSID_CONFIG`.
        MBSSID_CONFIG mbssid_config => Nest<MbssidConfig> = 306,
        /// `NL80211_ATTR_MBSSID_ELEMS`.
        MBSSID_ELEMS mbssid_elems => Array<InformationElements<ElementId>> = 307,
        /// `NL80211_ATTR_RADAR_BACKGROUND`.
        RADAR_BACKGROUND radar_background: Flag = 308,
        /// `NL80211_ATTR_AP_SETTINGS_FLAGS`.
        AP_SETTINGS_FLAGS ap_settings_flags: ApSettingsFlags = 309,
        /// `NL80211_ATTR_EHT_CAPABILITY`.
        EHT_CAPABILITY eht_capability: Tail<EhtCapability, [u8]> = 310,
        /// `NL80211_ATTR_DISABLE_EHT`.
        DISABLE_EHT disable_eht: Flag = 311,
        /// `NL80211_ATTR_MLO_LINKS`.
        MLO_LINKS mlo_links => Array<Nest<Nl80211>> = 312,
        /// `NL80211_ATTR_MLO_LINK_ID`.
        MLO_LINK_ID mlo_link_id: u8 = 313,
        /// `NL80211_ATTR_MLD_ADDR`.
        MLD_ADDR mld_addr: HardwareAddress = 314,
        /// `NL80211_ATTR_MLO_SUPPORT`.
        MLO_SUPPORT mlo_support: Flag = 315,
        /// `NL80211_ATTR_MAX_NUM_AKM_SUITES`.
        MAX_NUM_AKM_SUITES max_num_akm_suites: u16 = 316,
        /// `NL80211_ATTR_EML_CAPABILITY`.
        EML_CAPABILITY eml_capability: u16 = 317,
        /// `NL80211_ATTR_MLD_CAPA_AND_OPS`.
        MLD_CAPA_AND_OPS mld_capa_and_ops: u16 = 318,
        /// `NL80211_ATTR_TX_HW_TIMESTAMP`.
        TX_HW_TIMESTAMP tx_hw_timestamp: u64 = 319,
        /// `NL80211_ATTR_RX_HW_TIMESTAMP`.
        RX_HW_TIMESTAMP rx_hw_timestamp: u64 = 320,
        /// `NL80211_ATTR_TD_BITMAP`.
        TD_BITMAP td_bitmap: [u8] = 321,
        /// `NL80211_ATTR_PUNCT_BITMAP`.
        PUNCT_BITMAP punct_bitmap: u32 = 322,
        /// `NL80211_ATTR_MAX_HW_TIMESTAMP_PEERS`.
        MAX_HW_TIMESTAMP_PEERS max_hw_timestamp_peers: u16 = 323,
        /// `NL80211_ATTR_HW_TIMESTAMP_ENABLED`.
        HW_TIMESTAMP_ENABLED hw_timestamp_enabled: Flag = 324,
        /// `NL80211_ATTR_EMA_RNR_ELEMS`.
        EMA_RNR_ELEMS ema_rnr_elems => Array<InformationElements<ElementId>> = 325,
        /// `NL80211_ATTR_MLO_LINK_DISABLED`.
        MLO_LINK_DISABLED mlo_link_disabled: Flag = 326,
        /// `NL80211_ATTR_BSS_DUMP_INCLUDE_USE_DATA`.
        BSS_DUMP_INCLUDE_USE_DATA bss_dump_include_use_data: Flag = 327,
        /// `NL80211_ATTR_MLO_TTLM_DLINK`.
        MLO_TTLM_DLINK mlo_ttlm_dlink: List<u16> = 328,
        /// `NL80211_ATTR_MLO_TTLM_ULINK`.
        MLO_TTLM_ULINK mlo_ttlm_ulink: List<u16> = 329,
        /// `NL80211_ATTR_ASSOC_SPP_AMSDU`.
        ASSOC_SPP_AMSDU assoc_spp_amsdu: Flag = 330,
        /// `NL80211_ATTR_WIPHY_RADIOS`.
        WIPHY_RADIOS wiphy_radios => Array<Nest<WiphyRadio>> = 331,
        /// `NL80211_ATTR_WIPHY_INTERFACE_COMBINATIONS`.
        WIPHY_INTERFACE_COMBINATIONS wiphy_interface_combinations => Array<Nest<IfCombination>> = 332,
        /// `NL80211_ATTR_VIF_RADIO_MASK`.
        VIF_RADIO_MASK vif_radio_mask: u32 = 333,
        /// `NL80211_ATTR_SUPPORTED_SELECTORS`.
        SUPPORTED_SELECTORS supported_selectors: List<u8> = 334,
        /// `NL80211_ATTR_MLO_RECONF_REM_LINKS`.
        MLO_RECONF_REM_LINKS mlo_reconf_rem_links: u16 = 335,
        /// `NL80211_ATTR_EPCS`.
        EPCS epcs: Flag = 336,
        /// `NL80211_ATTR_EXT_MLD_CAPA_AND_OPS`.
        EXT_MLD_CAPA_AND_OPS ext_mld_capa_and_ops: u16 = 337,
        /// `NL80211_ATTR_WIPHY_RADIO_INDEX`.
        WIPHY_RADIO_INDEX wiphy_radio_index: u8 = 338,
        /// `NL80211_ATTR_S1G_LONG_BEACON_PERIOD`.
        S1G_LONG_BEACON_PERIOD s1g_long_beacon_period: u8 = 339,
        /// `NL80211_ATTR_S1G_SHORT_BEACON`.
        S1G_SHORT_BEACON s1g_short_beacon => Nest<S1gShortBeacon> = 340,
        /// `NL80211_ATTR_BSS_PARAM`.
        BSS_PARAM bss_param => Nest<BssParameters> = 341,
        /// `NL80211_ATTR_NAN_CONFIG`.
        NAN_CONFIG nan_config => Nest<NanConfig> = 342,
        /// `NL80211_ATTR_NAN_NEW_CLUSTER`: Whether we began the cluster.
        NAN_NEW_CLUSTER nan_new_cluster: Flag = 343,
        /// `NL80211_ATTR_NAN_CAPABILITIES`.
        NAN_CAPABILITIES nan_capabilities => Nest<NanCapabilities> = 344,
        /// `NL80211_ATTR_S1G_PRIMARY_2MHZ`.
        S1G_PRIMARY_2MHZ s1g_primary_2mhz: Flag = 345,
        /// `NL80211_ATTR_EPP_PEER`.
        EPP_PEER epp_peer: Flag = 346,
        /// `NL80211_ATTR_UHR_CAPABILITY`.
        UHR_CAPABILITY uhr_capability: Tail<UhrCapability, [u8]> = 347,
        /// `NL80211_ATTR_DISABLE_UHR`.
        DISABLE_UHR disable_uhr: Flag = 348,
        /// `NL80211_ATTR_INCUMBENT_SIGNAL_INTERFERENCE_BITMAP`: A bit for each 20 MHz of the channel, from the lowest.
        INCUMBENT_SIGNAL_INTERFERENCE_BITMAP incumbent_signal_interference_bitmap: u32 = 349,
        /// `NL80211_ATTR_UHR_OPERATION`.
        UHR_OPERATION uhr_operation: [u8] = 350,
        /// `NL80211_ATTR_NAN_CHANNEL`.
        NAN_CHANNEL nan_channel => Multi<Nest<Nl80211>> = 351,
        /// `NL80211_ATTR_NAN_CHANNEL_ENTRY`.
        NAN_CHANNEL_ENTRY nan_channel_entry: [u8] = 352,
        /// `NL80211_ATTR_NAN_TIME_SLOTS`: For each of 32 slots of 16.384 milliseconds the index of its channel; 255
        /// where there is none.
        NAN_TIME_SLOTS nan_time_slots: List<u8> = 353,
        /// `NL80211_ATTR_NAN_RX_NSS`.
        NAN_RX_NSS nan_rx_nss: u8 = 354,
        /// `NL80211_ATTR_NAN_AVAIL_BLOB`.
        NAN_AVAIL_BLOB nan_avail_blob: [u8] = 355,
        /// `NL80211_ATTR_NAN_SCHED_DEFERRED`.
        NAN_SCHED_DEFERRED nan_sched_deferred: Flag = 356,
        /// `NL80211_ATTR_NAN_SCHED_UPDATE_SUCCESS`.
        NAN_SCHED_UPDATE_SUCCESS nan_sched_update_success: Flag = 357,
        /// `NL80211_ATTR_NAN_NMI_MAC`.
        NAN_NMI_MAC nan_nmi_mac: HardwareAddress = 358,
        /// `NL80211_ATTR_NAN_ULW`.
        NAN_ULW nan_ulw: [u8] = 359,
        /// `NL80211_ATTR_NAN_COMMITTED_DW`.
        NAN_COMMITTED_DW nan_committed_dw: u16 = 360,
        /// `NL80211_ATTR_NAN_SEQ_ID`.
        NAN_SEQ_ID nan_seq_id: u8 = 361,
        /// `NL80211_ATTR_NAN_MAX_CHAN_SWITCH_TIME`.
        NAN_MAX_CHAN_SWITCH_TIME nan_max_chan_switch_time: u16 = 362,
        /// `NL80211_ATTR_NAN_PEER_MAPS`.
        NAN_PEER_MAPS nan_peer_maps => Array<Nest<NanPeerMap>> = 363,
        /// `NL80211_ATTR_ASSOC_ENCRYPTED`: Whether frames of association are encrypted.
        ASSOC_ENCRYPTED assoc_encrypted: Flag = 364,
        /// `NL80211_ATTR_NPCA_PRIMARY_FREQ`: In MHz.
        NPCA_PRIMARY_FREQ npca_primary_freq: u32 = 365,
        /// `NL80211_ATTR_NPCA_PUNCT_BITMAP`.
        NPCA_PUNCT_BITMAP npca_punct_bitmap: u32 = 366,
        /// `NL80211_ATTR_STA_DUMP_LINK_STATS`: Asks for the statistics of each link.
        STA_DUMP_LINK_STATS sta_dump_link_stats: Flag = 367,
    }
}

netlink_core::attributes! {
    /// What is told of how a mesh works. C: `NL80211_ATTR_*`, `linux/nl80211.h`.
    pub struct MeshConfiguration / MeshConfigurationBuilder = "mesh-configuration", prefix "NL80211_ATTR_" {
        /// `NL80211_ATTR_IFINDEX`.
        IFINDEX ifindex: u32 = 3,
        /// `NL80211_ATTR_MESH_CONFIG`.
        MESH_CONFIG mesh_config => Nest<MeshConfigTold> = 35,
    }
}

netlink_core::attributes! {
    /// An adapter, as it is told. C: `NL80211_ATTR_*`, `linux/nl80211.h`.
    pub struct Wiphy / WiphyBuilder = "wiphy", prefix "NL80211_ATTR_" {
        /// `NL80211_ATTR_WIPHY`: Number of the adapter.
        WIPHY wiphy: u32 = 1,
        /// `NL80211_ATTR_WIPHY_NAME`.
        WIPHY_NAME wiphy_name: str = 2,
        /// `NL80211_ATTR_MAC`.
        MAC mac: HardwareAddress = 6,
        /// `NL80211_ATTR_WIPHY_BANDS`.
        WIPHY_BANDS wiphy_bands => Nest<WiphyBands> = 22,
        /// `NL80211_ATTR_SUPPORTED_IFTYPES`.
        SUPPORTED_IFTYPES supported_iftypes => Nest<SupportedIftypes> = 32,
        /// `NL80211_ATTR_MAX_NUM_SCAN_SSIDS`.
        MAX_NUM_SCAN_SSIDS max_num_scan_ssids: u8 = 43,
        /// `NL80211_ATTR_GENERATION`: Changes when a list does.
        GENERATION generation: u32 = 46,
        /// `NL80211_ATTR_SUPPORTED_COMMANDS`.
        SUPPORTED_COMMANDS supported_commands => Array<Commands> = 50,
        /// `NL80211_ATTR_MAX_SCAN_IE_LEN`.
        MAX_SCAN_IE_LEN max_scan_ie_len: u16 = 56,
        /// `NL80211_ATTR_CIPHER_SUITES`: Selectors of cipher suites.
        CIPHER_SUITES cipher_suites: List<CipherSuite> = 57,
        /// `NL80211_ATTR_WIPHY_RETRY_SHORT`.
        WIPHY_RETRY_SHORT wiphy_retry_short: u8 = 61,
        /// `NL80211_ATTR_WIPHY_RETRY_LONG`.
        WIPHY_RETRY_LONG wiphy_retry_long: u8 = 62,
        /// `NL80211_ATTR_WIPHY_FRAG_THRESHOLD`.
        WIPHY_FRAG_THRESHOLD wiphy_frag_threshold: u32 = 63,
        /// `NL80211_ATTR_WIPHY_RTS_THRESHOLD`.
        WIPHY_RTS_THRESHOLD wiphy_rts_threshold: u32 = 64,
        /// `NL80211_ATTR_MAX_NUM_PMKIDS`.
        MAX_NUM_PMKIDS max_num_pmkids: u8 = 86,
        /// `NL80211_ATTR_WIPHY_COVERAGE_CLASS`: Distance, in units of three microseconds of propagation.
        WIPHY_COVERAGE_CLASS wiphy_coverage_class: u8 = 89,
        /// `NL80211_ATTR_TX_FRAME_TYPES`.
        TX_FRAME_TYPES tx_frame_types => Nest<InterfaceFrames> = 99,
        /// `NL80211_ATTR_RX_FRAME_TYPES`.
        RX_FRAME_TYPES rx_frame_types => Nest<InterfaceFrames> = 100,
        /// `NL80211_ATTR_FRAME_TYPE`.
        FRAME_TYPE frame_type: u16 = 101,
        /// `NL80211_ATTR_CONTROL_PORT_ETHERTYPE`: Whether the Ethertype can be chosen.
        CONTROL_PORT_ETHERTYPE control_port_ethertype: Flag = 102,
        /// `NL80211_ATTR_SUPPORT_IBSS_RSN`.
        SUPPORT_IBSS_RSN support_ibss_rsn: Flag = 104,
        /// `NL80211_ATTR_WIPHY_ANTENNA_TX`.
        WIPHY_ANTENNA_TX wiphy_antenna_tx: u32 = 105,
        /// `NL80211_ATTR_WIPHY_ANTENNA_RX`.
        WIPHY_ANTENNA_RX wiphy_antenna_rx: u32 = 106,
        /// `NL80211_ATTR_OFFCHANNEL_TX_OK`.
        OFFCHANNEL_TX_OK offchannel_tx_ok: Flag = 108,
        /// `NL80211_ATTR_MAX_REMAIN_ON_CHANNEL_DURATION`.
        MAX_REMAIN_ON_CHANNEL_DURATION max_remain_on_channel_duration: u32 = 111,
        /// `NL80211_ATTR_WIPHY_ANTENNA_AVAIL_TX`.
        WIPHY_ANTENNA_AVAIL_TX wiphy_antenna_avail_tx: u32 = 113,
        /// `NL80211_ATTR_WIPHY_ANTENNA_AVAIL_RX`.
        WIPHY_ANTENNA_AVAIL_RX wiphy_antenna_avail_rx: u32 = 114,
        /// `NL80211_ATTR_SUPPORT_MESH_AUTH`.
        SUPPORT_MESH_AUTH support_mesh_auth: Flag = 115,
        /// `NL80211_ATTR_WOWLAN_TRIGGERS_SUPPORTED`.
        WOWLAN_TRIGGERS_SUPPORTED wowlan_triggers_supported => Nest<WowlanSupport> = 118,
        /// `NL80211_ATTR_INTERFACE_COMBINATIONS`.
        INTERFACE_COMBINATIONS interface_combinations => Array<Nest<IfCombination>> = 120,
        /// `NL80211_ATTR_SOFTWARE_IFTYPES`.
        SOFTWARE_IFTYPES software_iftypes => Nest<SupportedIftypes> = 121,
        /// `NL80211_ATTR_MAX_NUM_SCHED_SCAN_SSIDS`.
        MAX_NUM_SCHED_SCAN_SSIDS max_num_sched_scan_ssids: u8 = 123,
        /// `NL80211_ATTR_MAX_SCHED_SCAN_IE_LEN`.
        MAX_SCHED_SCAN_IE_LEN max_sched_scan_ie_len: u16 = 124,
        /// `NL80211_ATTR_SUPPORT_AP_UAPSD`.
        SUPPORT_AP_UAPSD support_ap_uapsd: Flag = 130,
        /// `NL80211_ATTR_ROAM_SUPPORT`.
        ROAM_SUPPORT roam_support: Flag = 131,
        /// `NL80211_ATTR_MAX_MATCH_SETS`.
        MAX_MATCH_SETS max_match_sets: u8 = 133,
        /// `NL80211_ATTR_TDLS_SUPPORT`.
        TDLS_SUPPORT tdls_support: Flag = 139,
        /// `NL80211_ATTR_TDLS_EXTERNAL_SETUP`.
        TDLS_EXTERNAL_SETUP tdls_external_setup: Flag = 140,
        /// `NL80211_ATTR_DEVICE_AP_SME`.
        DEVICE_AP_SME device_ap_sme: ApSmeFeatures = 141,
        /// `NL80211_ATTR_FEATURE_FLAGS`.
        FEATURE_FLAGS feature_flags: FeatureFlags = 143,
        /// `NL80211_ATTR_PROBE_RESP_OFFLOAD`.
        PROBE_RESP_OFFLOAD probe_resp_offload: ProbeRespOffload = 144,
        /// `NL80211_ATTR_HT_CAPABILITY_MASK`.
        HT_CAPABILITY_MASK ht_capability_mask: HtCapability = 148,
        /// `NL80211_ATTR_MAC_ADDRS`.
        MAC_ADDRS mac_addrs => Array<HardwareAddress> = 166,
        /// `NL80211_ATTR_MAC_ACL_MAX`: How many addresses a list of those who may connect can have.
        MAC_ACL_MAX mac_acl_max: u32 = 167,
        /// `NL80211_ATTR_EXT_CAPA`.
        EXT_CAPA ext_capa: [u8] = 169,
        /// `NL80211_ATTR_EXT_CAPA_MASK`.
        EXT_CAPA_MASK ext_capa_mask: [u8] = 170,
        /// `NL80211_ATTR_VHT_CAPABILITY_MASK`.
        VHT_CAPABILITY_MASK vht_capability_mask: VhtCapability = 176,
        /// `NL80211_ATTR_COALESCE_RULE`: What rules there can be.
        COALESCE_RULE coalesce_rule: CoalesceRuleSupport = 182,
        /// `NL80211_ATTR_SUPPORT_5_MHZ`.
        SUPPORT_5_MHZ support_5_mhz: Flag = 192,
        /// `NL80211_ATTR_SUPPORT_10_MHZ`.
        SUPPORT_10_MHZ support_10_mhz: Flag = 193,
        /// `NL80211_ATTR_VENDOR_DATA`: The commands of vendors.
        VENDOR_DATA vendor_data => Array<VendorCmdInfo> = 197,
        /// `NL80211_ATTR_VENDOR_EVENTS`.
        VENDOR_EVENTS vendor_events => Array<VendorCmdInfo> = 198,
        /// `NL80211_ATTR_MAX_AP_ASSOC_STA`.
        MAX_AP_ASSOC_STA max_ap_assoc_sta: u32 = 202,
        /// `NL80211_ATTR_MAX_CSA_COUNTERS`.
        MAX_CSA_COUNTERS max_csa_counters: u8 = 206,
        /// `NL80211_ATTR_MAC_MASK`.
        MAC_MASK mac_mask: HardwareAddress = 215,
        /// `NL80211_ATTR_WIPHY_SELF_MANAGED_REG`.
        WIPHY_SELF_MANAGED_REG wiphy_self_managed_reg: Flag = 216,
        /// `NL80211_ATTR_EXT_FEATURES`: Bits of `ext-feature`.
        EXT_FEATURES ext_features: [u8] = 217,
        /// `NL80211_ATTR_MAX_NUM_SCHED_SCAN_PLANS`.
        MAX_NUM_SCHED_SCAN_PLANS max_num_sched_scan_plans: u32 = 222,
        /// `NL80211_ATTR_MAX_SCAN_PLAN_INTERVAL`.
        MAX_SCAN_PLAN_INTERVAL max_scan_plan_interval: u32 = 223,
        /// `NL80211_ATTR_MAX_SCAN_PLAN_ITERATIONS`.
        MAX_SCAN_PLAN_ITERATIONS max_scan_plan_iterations: u32 = 224,
        /// `NL80211_ATTR_BSS_SELECT`.
        BSS_SELECT bss_select => Nest<BssSelect> = 227,
        /// `NL80211_ATTR_IFTYPE_EXT_CAPA`.
        IFTYPE_EXT_CAPA iftype_ext_capa => Array<Nest<Nl80211>> = 230,
        /// `NL80211_ATTR_BANDS`.
        BANDS bands: u32 = 239,
        /// `NL80211_ATTR_SCHED_SCAN_MAX_REQS`.
        SCHED_SCAN_MAX_REQS sched_scan_max_reqs: u32 = 256,
        /// `NL80211_ATTR_TXQ_STATS`.
        TXQ_STATS txq_stats => Nest<TxqStats> = 265,
        /// `NL80211_ATTR_TXQ_LIMIT`: Packets.
        TXQ_LIMIT txq_limit: u32 = 266,
        /// `NL80211_ATTR_TXQ_MEMORY_LIMIT`: Bytes.
        TXQ_MEMORY_LIMIT txq_memory_limit: u32 = 267,
        /// `NL80211_ATTR_TXQ_QUANTUM`: Bytes.
        TXQ_QUANTUM txq_quantum: u32 = 268,
        /// `NL80211_ATTR_PEER_MEASUREMENTS`.
        PEER_MEASUREMENTS peer_measurements => Nest<PeerMeasurements> = 273,
        /// `NL80211_ATTR_IFTYPE_AKM_SUITES`.
        IFTYPE_AKM_SUITES iftype_akm_suites => Array<Nest<IftypeAkm>> = 284,
        /// `NL80211_ATTR_TID_CONFIG`.
        TID_CONFIG tid_config => Nest<TidConfigSupport> = 285,
        /// `NL80211_ATTR_SAR_SPEC`.
        SAR_SPEC sar_spec => Nest<Sar> = 300,
        /// `NL80211_ATTR_MBSSID_CONFIG`.
        MBSSID_CONFIG mbssid_config => Nest<MbssidConfig> = 306,
        /// `NL80211_ATTR_MLO_SUPPORT`.
        MLO_SUPPORT mlo_support: Flag = 315,
        /// `NL80211_ATTR_MAX_NUM_AKM_SUITES`.
        MAX_NUM_AKM_SUITES max_num_akm_suites: u16 = 316,
        /// `NL80211_ATTR_EML_CAPABILITY`.
        EML_CAPABILITY eml_capability: u16 = 317,
        /// `NL80211_ATTR_MLD_CAPA_AND_OPS`.
        MLD_CAPA_AND_OPS mld_capa_and_ops: u16 = 318,
        /// `NL80211_ATTR_MAX_HW_TIMESTAMP_PEERS`.
        MAX_HW_TIMESTAMP_PEERS max_hw_timestamp_peers: u16 = 323,
        /// `NL80211_ATTR_WIPHY_RADIOS`.
        WIPHY_RADIOS wiphy_radios => Array<Nest<WiphyRadio>> = 331,
        /// `NL80211_ATTR_WIPHY_INTERFACE_COMBINATIONS`.
        WIPHY_INTERFACE_COMBINATIONS wiphy_interface_combinations => Array<Nest<IfCombination>> = 332,
        /// `NL80211_ATTR_EXT_MLD_CAPA_AND_OPS`.
        EXT_MLD_CAPA_AND_OPS ext_mld_capa_and_ops: u16 = 337,
        /// `NL80211_ATTR_BSS_PARAM`.
        BSS_PARAM bss_param => Nest<BssParameters> = 341,
        /// `NL80211_ATTR_NAN_CAPABILITIES`.
        NAN_CAPABILITIES nan_capabilities => Nest<NanCapabilities> = 344,
    }
}

netlink_core::attributes! {
    /// Parameters of a network that can be changed. C: `NL80211_ATTR_*`, `linux/nl80211.h`.
    pub struct BssParameters / BssParametersBuilder = "bss-parameters", prefix "NL80211_ATTR_" {
        /// `NL80211_ATTR_BSS_CTS_PROT`: Whether it can be changed.
        BSS_CTS_PROT bss_cts_prot: Flag = 28,
        /// `NL80211_ATTR_BSS_SHORT_PREAMBLE`: Whether it can be changed.
        BSS_SHORT_PREAMBLE bss_short_preamble: Flag = 29,
        /// `NL80211_ATTR_BSS_SHORT_SLOT_TIME`: Whether it can be changed.
        BSS_SHORT_SLOT_TIME bss_short_slot_time: Flag = 30,
        /// `NL80211_ATTR_BSS_BASIC_RATES`: Whether it can be changed.
        BSS_BASIC_RATES bss_basic_rates: Flag = 36,
        /// `NL80211_ATTR_AP_ISOLATE`: Whether it can be changed.
        AP_ISOLATE ap_isolate: Flag = 96,
        /// `NL80211_ATTR_BSS_HT_OPMODE`: Whether it can be changed.
        BSS_HT_OPMODE bss_ht_opmode: Flag = 109,
        /// `NL80211_ATTR_P2P_CTWINDOW`: Whether it can be changed.
        P2P_CTWINDOW p2p_ctwindow: Flag = 162,
        /// `NL80211_ATTR_P2P_OPPPS`: Whether it can be changed.
        P2P_OPPPS p2p_oppps: Flag = 163,
    }
}

netlink_core::attributes! {
    /// A colour that is going to be changed, or another network that has ours. C: `NL80211_ATTR_*`, `linux/nl80211.h`.
    pub struct ColorChange / ColorChangeBuilder = "color-change", prefix "NL80211_ATTR_" {
        /// `NL80211_ATTR_IFINDEX`.
        IFINDEX ifindex: u32 = 3,
        /// `NL80211_ATTR_OBSS_COLOR_BITMAP`.
        OBSS_COLOR_BITMAP obss_color_bitmap: u64 = 302,
        /// `NL80211_ATTR_COLOR_CHANGE_COUNT`.
        COLOR_CHANGE_COUNT color_change_count: u32 = 303,
        /// `NL80211_ATTR_MLO_LINK_ID`.
        MLO_LINK_ID mlo_link_id: u8 = 313,
    }
}

netlink_core::attributes! {
    /// A machine that woke up. C: `NL80211_ATTR_*`, `linux/nl80211.h`.
    pub struct Wakeup / WakeupBuilder = "wakeup", prefix "NL80211_ATTR_" {
        /// `NL80211_ATTR_WIPHY`: Number of the adapter.
        WIPHY wiphy: u32 = 1,
        /// `NL80211_ATTR_IFINDEX`.
        IFINDEX ifindex: u32 = 3,
        /// `NL80211_ATTR_WOWLAN_TRIGGERS`.
        WOWLAN_TRIGGERS wowlan_triggers => Nest<WowlanWakeup> = 117,
        /// `NL80211_ATTR_WDEV`: Identifier of a wireless device, with or without a network interface.
        WDEV wdev: u64 = 153,
    }
}

netlink_core::attributes! {
    /// Kinds of frames. C: `NL80211_ATTR_*`, `linux/nl80211.h`.
    pub struct FrameType / FrameTypeBuilder = "frame-type", prefix "NL80211_ATTR_" {
        /// `NL80211_ATTR_FRAME_TYPE`.
        FRAME_TYPE frame_type: Multi<u16> = 101,
    }
}

netlink_core::attributes! {
    /// Bands of an adapter. C: `NL80211_BAND_*`, `linux/nl80211.h`.
    pub struct WiphyBands / WiphyBandsBuilder = "wiphy-bands", prefix "NL80211_BAND_" {
        /// `NL80211_BAND_2GHZ`.
        _2GHZ _2ghz => Nest<Band> = 0,
        /// `NL80211_BAND_5GHZ`.
        _5GHZ _5ghz => Nest<Band> = 1,
        /// `NL80211_BAND_60GHZ`.
        _60GHZ _60ghz => Nest<Band> = 2,
        /// `NL80211_BAND_6GHZ`.
        _6GHZ _6ghz => Nest<Band> = 3,
        /// `NL80211_BAND_S1GHZ`.
        S1GHZ s1ghz => Nest<Band> = 4,
        /// `NL80211_BAND_LC`.
        LC lc => Nest<Band> = 5,
    }
}

netlink_core::attributes! {
    /// Which rates to use, by band. C: `NL80211_BAND_*`, `linux/nl80211.h`.
    pub struct BandTxRates / BandTxRatesBuilder = "band-tx-rates", prefix "NL80211_BAND_" {
        /// `NL80211_BAND_2GHZ`.
        _2GHZ _2ghz => Nest<TxRates> = 0,
        /// `NL80211_BAND_5GHZ`.
        _5GHZ _5ghz => Nest<TxRates> = 1,
        /// `NL80211_BAND_60GHZ`.
        _60GHZ _60ghz => Nest<TxRates> = 2,
        /// `NL80211_BAND_6GHZ`.
        _6GHZ _6ghz => Nest<TxRates> = 3,
        /// `NL80211_BAND_S1GHZ`.
        S1GHZ s1ghz => Nest<TxRates> = 4,
        /// `NL80211_BAND_LC`.
        LC lc => Nest<TxRates> = 5,
    }
}

netlink_core::attributes! {
    /// Which rates to tell of, by band, in units of 500 kb/s. C: `NL80211_BAND_*`, `linux/nl80211.h`.
    pub struct BandRates / BandRatesBuilder = "band-rates", prefix "NL80211_BAND_" {
        /// `NL80211_BAND_2GHZ`.
        _2GHZ _2ghz: List<u8> = 0,
        /// `NL80211_BAND_5GHZ`.
        _5GHZ _5ghz: List<u8> = 1,
        /// `NL80211_BAND_60GHZ`.
        _60GHZ _60ghz: List<u8> = 2,
        /// `NL80211_BAND_6GHZ`.
        _6GHZ _6ghz: List<u8> = 3,
        /// `NL80211_BAND_S1GHZ`.
        S1GHZ s1ghz: List<u8> = 4,
        /// `NL80211_BAND_LC`.
        LC lc: List<u8> = 5,
    }
}

netlink_core::attributes! {
    /// Kinds of frames, by kind of interface. C: `NL80211_IFTYPE_*`, `linux/nl80211.h`.
    pub struct InterfaceFrames / InterfaceFramesBuilder = "interface-frames", prefix "NL80211_IFTYPE_" {
        /// `NL80211_IFTYPE_UNSPECIFIED`.
        UNSPECIFIED unspecified => Nest<FrameType> = 0,
        /// `NL80211_IFTYPE_ADHOC`.
        ADHOC adhoc => Nest<FrameType> = 1,
        /// `NL80211_IFTYPE_STATION`.
        STATION station => Nest<FrameType> = 2,
        /// `NL80211_IFTYPE_AP`.
        AP ap => Nest<FrameType> = 3,
        /// `NL80211_IFTYPE_AP_VLAN`.
        AP_VLAN ap_vlan => Nest<FrameType> = 4,
        /// `NL80211_IFTYPE_WDS`.
        WDS wds => Nest<FrameType> = 5,
        /// `NL80211_IFTYPE_MONITOR`.
        MONITOR monitor => Nest<FrameType> = 6,
        /// `NL80211_IFTYPE_MESH_POINT`.
        MESH_POINT mesh_point => Nest<FrameType> = 7,
        /// `NL80211_IFTYPE_P2P_CLIENT`.
        P2P_CLIENT p2p_client => Nest<FrameType> = 8,
        /// `NL80211_IFTYPE_P2P_GO`.
        P2P_GO p2p_go => Nest<FrameType> = 9,
        /// `NL80211_IFTYPE_P2P_DEVICE`.
        P2P_DEVICE p2p_device => Nest<FrameType> = 10,
        /// `NL80211_IFTYPE_OCB`.
        OCB ocb => Nest<FrameType> = 11,
        /// `NL80211_IFTYPE_NAN`.
        NAN nan => Nest<FrameType> = 12,
        /// `NL80211_IFTYPE_NAN_DATA`.
        NAN_DATA nan_data => Nest<FrameType> = 13,
        /// `NL80211_IFTYPE_PD`.
        PD pd => Nest<FrameType> = 14,
    }
}

netlink_core::attributes! {
    /// Kinds of interfaces. C: `NL80211_IFTYPE_*`, `linux/nl80211.h`.
    pub struct SupportedIftypes / SupportedIftypesBuilder = "supported-iftypes", prefix "NL80211_IFTYPE_" {
        /// `NL80211_IFTYPE_ADHOC`.
        ADHOC adhoc: Flag = 1,
        /// `NL80211_IFTYPE_STATION`.
        STATION station: Flag = 2,
        /// `NL80211_IFTYPE_AP`.
        AP ap: Flag = 3,
        /// `NL80211_IFTYPE_AP_VLAN`.
        AP_VLAN ap_vlan: Flag = 4,
        /// `NL80211_IFTYPE_WDS`.
        WDS wds: Flag = 5,
        /// `NL80211_IFTYPE_MONITOR`.
        MONITOR monitor: Flag = 6,
        /// `NL80211_IFTYPE_MESH_POINT`.
        MESH_POINT mesh_point: Flag = 7,
        /// `NL80211_IFTYPE_P2P_CLIENT`.
        P2P_CLIENT p2p_client: Flag = 8,
        /// `NL80211_IFTYPE_P2P_GO`.
        P2P_GO p2p_go: Flag = 9,
        /// `NL80211_IFTYPE_P2P_DEVICE`.
        P2P_DEVICE p2p_device: Flag = 10,
        /// `NL80211_IFTYPE_OCB`.
        OCB ocb: Flag = 11,
        /// `NL80211_IFTYPE_NAN`.
        NAN nan: Flag = 12,
        /// `NL80211_IFTYPE_NAN_DATA`.
        NAN_DATA nan_data: Flag = 13,
        /// `NL80211_IFTYPE_PD`.
        PD pd: Flag = 14,
    }
}

netlink_core::attributes! {
    /// Properties of a station. C: `NL80211_STA_FLAG_*`, `linux/nl80211.h`.
    pub struct StaFlags / StaFlagsBuilder = "sta-flags", prefix "NL80211_STA_FLAG_" {
        /// `NL80211_STA_FLAG_AUTHORIZED`.
        AUTHORIZED authorized: Flag = 1,
        /// `NL80211_STA_FLAG_SHORT_PREAMBLE`.
        SHORT_PREAMBLE short_preamble: Flag = 2,
        /// `NL80211_STA_FLAG_WME`.
        WME wme: Flag = 3,
        /// `NL80211_STA_FLAG_MFP`.
        MFP mfp: Flag = 4,
        /// `NL80211_STA_FLAG_AUTHENTICATED`.
        AUTHENTICATED authenticated: Flag = 5,
        /// `NL80211_STA_FLAG_TDLS_PEER`.
        TDLS_PEER tdls_peer: Flag = 6,
        /// `NL80211_STA_FLAG_ASSOCIATED`.
        ASSOCIATED associated: Flag = 7,
        /// `NL80211_STA_FLAG_SPP_AMSDU`.
        SPP_AMSDU spp_amsdu: Flag = 8,
    }
}

netlink_core::attributes! {
    /// What a monitor sees. C: `NL80211_MNTR_FLAG_*`, `linux/nl80211.h`.
    pub struct MonitorFlags / MonitorFlagsBuilder = "monitor-flags", prefix "NL80211_MNTR_FLAG_" {
        /// `__NL80211_MNTR_FLAG_INVALID`: Takes the others back.
        NONE none: Flag = 0,
        /// `NL80211_MNTR_FLAG_FCSFAIL`.
        FCSFAIL fcsfail: Flag = 1,
        /// `NL80211_MNTR_FLAG_PLCPFAIL`.
        PLCPFAIL plcpfail: Flag = 2,
        /// `NL80211_MNTR_FLAG_CONTROL`.
        CONTROL control: Flag = 3,
        /// `NL80211_MNTR_FLAG_OTHER_BSS`.
        OTHER_BSS other_bss: Flag = 4,
        /// `NL80211_MNTR_FLAG_COOK_FRAMES`.
        COOK_FRAMES cook_frames: Flag = 5,
        /// `NL80211_MNTR_FLAG_ACTIVE`.
        ACTIVE active: Flag = 6,
        /// `NL80211_MNTR_FLAG_SKIP_TX`.
        SKIP_TX skip_tx: Flag = 7,
    }
}

netlink_core::attributes! {
    /// What a default key is for. C: `NL80211_KEY_DEFAULT_TYPE_*`, `linux/nl80211.h`.
    pub struct KeyDefaultTypes / KeyDefaultTypesBuilder = "key-default-types", prefix "NL80211_KEY_DEFAULT_TYPE_" {
        /// `NL80211_KEY_DEFAULT_TYPE_UNICAST`.
        UNICAST unicast: Flag = 1,
        /// `NL80211_KEY_DEFAULT_TYPE_MULTICAST`.
        MULTICAST multicast: Flag = 2,
    }
}

netlink_core::attributes! {
    /// A rate. C: `NL80211_RATE_INFO_*`, `linux/nl80211.h`.
    pub struct RateInfo / RateInfoBuilder = "rate-info", prefix "NL80211_RATE_INFO_" {
        /// `NL80211_RATE_INFO_BITRATE`: In units of 100 kb/s.
        BITRATE bitrate: u16 = 1,
        /// `NL80211_RATE_INFO_MCS`.
        MCS mcs: u8 = 2,
        /// `NL80211_RATE_INFO_40_MHZ_WIDTH`.
        _40_MHZ_WIDTH _40_mhz_width: Flag = 3,
        /// `NL80211_RATE_INFO_SHORT_GI`.
        SHORT_GI short_gi: Flag = 4,
        /// `NL80211_RATE_INFO_BITRATE32`: In units of 100 kb/s.
        BITRATE32 bitrate32: u32 = 5,
        /// `NL80211_RATE_INFO_VHT_MCS`.
        VHT_MCS vht_mcs: u8 = 6,
        /// `NL80211_RATE_INFO_VHT_NSS`.
        VHT_NSS vht_nss: u8 = 7,
        /// `NL80211_RATE_INFO_80_MHZ_WIDTH`.
        _80_MHZ_WIDTH _80_mhz_width: Flag = 8,
        /// `NL80211_RATE_INFO_80P80_MHZ_WIDTH`.
        _80P80_MHZ_WIDTH _80p80_mhz_width: Flag = 9,
        /// `NL80211_RATE_INFO_160_MHZ_WIDTH`.
        _160_MHZ_WIDTH _160_mhz_width: Flag = 10,
        /// `NL80211_RATE_INFO_10_MHZ_WIDTH`.
        _10_MHZ_WIDTH _10_mhz_width: Flag = 11,
        /// `NL80211_RATE_INFO_5_MHZ_WIDTH`.
        _5_MHZ_WIDTH _5_mhz_width: Flag = 12,
        /// `NL80211_RATE_INFO_HE_MCS`.
        HE_MCS he_mcs: u8 = 13,
        /// `NL80211_RATE_INFO_HE_NSS`.
        HE_NSS he_nss: u8 = 14,
        /// `NL80211_RATE_INFO_HE_GI`.
        HE_GI he_gi: HeGuardInterval = 15,
        /// `NL80211_RATE_INFO_HE_DCM`.
        HE_DCM he_dcm: u8 = 16,
        /// `NL80211_RATE_INFO_HE_RU_ALLOC`.
        HE_RU_ALLOC he_ru_alloc: HeResourceUnit = 17,
        /// `NL80211_RATE_INFO_320_MHZ_WIDTH`.
        _320_MHZ_WIDTH _320_mhz_width: Flag = 18,
        /// `NL80211_RATE_INFO_EHT_MCS`.
        EHT_MCS eht_mcs: u8 = 19,
        /// `NL80211_RATE_INFO_EHT_NSS`.
        EHT_NSS eht_nss: u8 = 20,
        /// `NL80211_RATE_INFO_EHT_GI`.
        EHT_GI eht_gi: EhtGuardInterval = 21,
        /// `NL80211_RATE_INFO_EHT_RU_ALLOC`.
        EHT_RU_ALLOC eht_ru_alloc: EhtResourceUnit = 22,
        /// `NL80211_RATE_INFO_S1G_MCS`.
        S1G_MCS s1g_mcs: u8 = 23,
        /// `NL80211_RATE_INFO_S1G_NSS`.
        S1G_NSS s1g_nss: u8 = 24,
        /// `NL80211_RATE_INFO_1_MHZ_WIDTH`.
        _1_MHZ_WIDTH _1_mhz_width: Flag = 25,
        /// `NL80211_RATE_INFO_2_MHZ_WIDTH`.
        _2_MHZ_WIDTH _2_mhz_width: Flag = 26,
        /// `NL80211_RATE_INFO_4_MHZ_WIDTH`.
        _4_MHZ_WIDTH _4_mhz_width: Flag = 27,
        /// `NL80211_RATE_INFO_8_MHZ_WIDTH`.
        _8_MHZ_WIDTH _8_mhz_width: Flag = 28,
        /// `NL80211_RATE_INFO_16_MHZ_WIDTH`.
        _16_MHZ_WIDTH _16_mhz_width: Flag = 29,
        /// `NL80211_RATE_INFO_UHR_MCS`.
        UHR_MCS uhr_mcs: u8 = 30,
        /// `NL80211_RATE_INFO_UHR_ELR`.
        UHR_ELR uhr_elr: Flag = 31,
        /// `NL80211_RATE_INFO_UHR_IM`.
        UHR_IM uhr_im: Flag = 32,
    }
}

netlink_core::attributes! {
    /// How the network of a station works. C: `NL80211_STA_BSS_PARAM_*`, `linux/nl80211.h`.
    pub struct StaBssParam / StaBssParamBuilder = "sta-bss-param", prefix "NL80211_STA_BSS_PARAM_" {
        /// `NL80211_STA_BSS_PARAM_CTS_PROT`.
        CTS_PROT cts_prot: Flag = 1,
        /// `NL80211_STA_BSS_PARAM_SHORT_PREAMBLE`.
        SHORT_PREAMBLE short_preamble: Flag = 2,
        /// `NL80211_STA_BSS_PARAM_SHORT_SLOT_TIME`.
        SHORT_SLOT_TIME short_slot_time: Flag = 3,
        /// `NL80211_STA_BSS_PARAM_DTIM_PERIOD`.
        DTIM_PERIOD dtim_period: u8 = 4,
        /// `NL80211_STA_BSS_PARAM_BEACON_INTERVAL`: In units of 1.024 milliseconds.
        BEACON_INTERVAL beacon_interval: u16 = 5,
    }
}

netlink_core::attributes! {
    /// A station, and what was counted of it. C: `NL80211_STA_INFO_*`, `linux/nl80211.h`.
    pub struct StaInfo / StaInfoBuilder = "sta-info", prefix "NL80211_STA_INFO_" {
        /// `NL80211_STA_INFO_INACTIVE_TIME`: Milliseconds.
        INACTIVE_TIME inactive_time: u32 = 1,
        /// `NL80211_STA_INFO_RX_BYTES`.
        RX_BYTES rx_bytes: u32 = 2,
        /// `NL80211_STA_INFO_TX_BYTES`.
        TX_BYTES tx_bytes: u32 = 3,
        /// `NL80211_STA_INFO_LLID`.
        LLID llid: u16 = 4,
        /// `NL80211_STA_INFO_PLID`.
        PLID plid: u16 = 5,
        /// `NL80211_STA_INFO_PLINK_STATE`.
        PLINK_STATE plink_state: PlinkState = 6,
        /// `NL80211_STA_INFO_SIGNAL`: In dBm.
        SIGNAL signal: i8 = 7,
        /// `NL80211_STA_INFO_TX_BITRATE`.
        TX_BITRATE tx_bitrate => Nest<RateInfo> = 8,
        /// `NL80211_STA_INFO_RX_PACKETS`.
        RX_PACKETS rx_packets: u32 = 9,
        /// `NL80211_STA_INFO_TX_PACKETS`.
        TX_PACKETS tx_packets: u32 = 10,
        /// `NL80211_STA_INFO_TX_RETRIES`.
        TX_RETRIES tx_retries: u32 = 11,
        /// `NL80211_STA_INFO_TX_FAILED`.
        TX_FAILED tx_failed: u32 = 12,
        /// `NL80211_STA_INFO_SIGNAL_AVG`: In dBm.
        SIGNAL_AVG signal_avg: i8 = 13,
        /// `NL80211_STA_INFO_RX_BITRATE`.
        RX_BITRATE rx_bitrate => Nest<RateInfo> = 14,
        /// `NL80211_STA_INFO_BSS_PARAM`.
        BSS_PARAM bss_param => Nest<StaBssParam> = 15,
        /// `NL80211_STA_INFO_CONNECTED_TIME`: Seconds.
        CONNECTED_TIME connected_time: u32 = 16,
        /// `NL80211_STA_INFO_STA_FLAGS`.
        STA_FLAGS sta_flags: StaFlagUpdate = 17,
        /// `NL80211_STA_INFO_BEACON_LOSS`.
        BEACON_LOSS beacon_loss: u32 = 18,
        /// `NL80211_STA_INFO_T_OFFSET`.
        T_OFFSET t_offset: i64 = 19,
        /// `NL80211_STA_INFO_LOCAL_PM`.
        LOCAL_PM local_pm: MeshPowerMode = 20,
        /// `NL80211_STA_INFO_PEER_PM`.
        PEER_PM peer_pm: MeshPowerMode = 21,
        /// `NL80211_STA_INFO_NONPEER_PM`.
        NONPEER_PM nonpeer_pm: MeshPowerMode = 22,
        /// `NL80211_STA_INFO_RX_BYTES64`.
        RX_BYTES64 rx_bytes64: u64 = 23,
        /// `NL80211_STA_INFO_TX_BYTES64`.
        TX_BYTES64 tx_bytes64: u64 = 24,
        /// `NL80211_STA_INFO_CHAIN_SIGNAL`: In dBm, for each antenna.
        CHAIN_SIGNAL chain_signal => Array<i8> = 25,
        /// `NL80211_STA_INFO_CHAIN_SIGNAL_AVG`.
        CHAIN_SIGNAL_AVG chain_signal_avg => Array<i8> = 26,
        /// `NL80211_STA_INFO_EXPECTED_THROUGHPUT`: In kb/s.
        EXPECTED_THROUGHPUT expected_throughput: u32 = 27,
        /// `NL80211_STA_INFO_RX_DROP_MISC`.
        RX_DROP_MISC rx_drop_misc: u64 = 28,
        /// `NL80211_STA_INFO_BEACON_RX`.
        BEACON_RX beacon_rx: u64 = 29,
        /// `NL80211_STA_INFO_BEACON_SIGNAL_AVG`.
        BEACON_SIGNAL_AVG beacon_signal_avg: i8 = 30,
        /// `NL80211_STA_INFO_TID_STATS`.
        TID_STATS tid_stats => Array<Nest<TidStats>> = 31,
        /// `NL80211_STA_INFO_RX_DURATION`: Microseconds.
        RX_DURATION rx_duration: u64 = 32,
        #[doc(hidden)]
        PAD pad [Unused] = 33,
        /// `NL80211_STA_INFO_ACK_SIGNAL`.
        ACK_SIGNAL ack_signal: i8 = 34,
        /// `NL80211_STA_INFO_ACK_SIGNAL_AVG`.
        ACK_SIGNAL_AVG ack_signal_avg: i8 = 35,
        /// `NL80211_STA_INFO_RX_MPDUS`.
        RX_MPDUS rx_mpdus: u32 = 36,
        /// `NL80211_STA_INFO_FCS_ERROR_COUNT`.
        FCS_ERROR_COUNT fcs_error_count: u32 = 37,
        /// `NL80211_STA_INFO_CONNECTED_TO_GATE`.
        CONNECTED_TO_GATE connected_to_gate: u8 = 38,
        /// `NL80211_STA_INFO_TX_DURATION`: Microseconds.
        TX_DURATION tx_duration: u64 = 39,
        /// `NL80211_STA_INFO_AIRTIME_WEIGHT`.
        AIRTIME_WEIGHT airtime_weight: u16 = 40,
        /// `NL80211_STA_INFO_AIRTIME_LINK_METRIC`.
        AIRTIME_LINK_METRIC airtime_link_metric: u32 = 41,
        /// `NL80211_STA_INFO_ASSOC_AT_BOOTTIME`: Time since boot, in nanoseconds.
        ASSOC_AT_BOOTTIME assoc_at_boottime: u64 = 42,
        /// `NL80211_STA_INFO_CONNECTED_TO_AS`.
        CONNECTED_TO_AS connected_to_as: u8 = 43,
    }
}

netlink_core::attributes! {
    /// What was counted of a traffic identifier. C: `NL80211_TID_STATS_*`, `linux/nl80211.h`.
    pub struct TidStats / TidStatsBuilder = "tid-stats", prefix "NL80211_TID_STATS_" {
        /// `NL80211_TID_STATS_RX_MSDU`.
        RX_MSDU rx_msdu: u64 = 1,
        /// `NL80211_TID_STATS_TX_MSDU`.
        TX_MSDU tx_msdu: u64 = 2,
        /// `NL80211_TID_STATS_TX_MSDU_RETRIES`.
        TX_MSDU_RETRIES tx_msdu_retries: u64 = 3,
        /// `NL80211_TID_STATS_TX_MSDU_FAILED`.
        TX_MSDU_FAILED tx_msdu_failed: u64 = 4,
        #[doc(hidden)]
        PAD pad [Unused] = 5,
        /// `NL80211_TID_STATS_TXQ_STATS`.
        TXQ_STATS txq_stats => Nest<TxqStats> = 6,
    }
}

netlink_core::attributes! {
    /// What was counted of transmit queues. C: `NL80211_TXQ_STATS_*`, `linux/nl80211.h`.
    pub struct TxqStats / TxqStatsBuilder = "txq-stats", prefix "NL80211_TXQ_STATS_" {
        /// `NL80211_TXQ_STATS_BACKLOG_BYTES`.
        BACKLOG_BYTES backlog_bytes: u32 = 1,
        /// `NL80211_TXQ_STATS_BACKLOG_PACKETS`.
        BACKLOG_PACKETS backlog_packets: u32 = 2,
        /// `NL80211_TXQ_STATS_FLOWS`.
        FLOWS flows: u32 = 3,
        /// `NL80211_TXQ_STATS_DROPS`.
        DROPS drops: u32 = 4,
        /// `NL80211_TXQ_STATS_ECN_MARKS`.
        ECN_MARKS ecn_marks: u32 = 5,
        /// `NL80211_TXQ_STATS_OVERLIMIT`.
        OVERLIMIT overlimit: u32 = 6,
        /// `NL80211_TXQ_STATS_OVERMEMORY`.
        OVERMEMORY overmemory: u32 = 7,
        /// `NL80211_TXQ_STATS_COLLISIONS`.
        COLLISIONS collisions: u32 = 8,
        /// `NL80211_TXQ_STATS_TX_BYTES`.
        TX_BYTES tx_bytes: u32 = 9,
        /// `NL80211_TXQ_STATS_TX_PACKETS`.
        TX_PACKETS tx_packets: u32 = 10,
        /// `NL80211_TXQ_STATS_MAX_FLOWS`.
        MAX_FLOWS max_flows: u32 = 11,
    }
}

netlink_core::attributes! {
    /// A path through a mesh. C: `NL80211_MPATH_INFO_*`, `linux/nl80211.h`.
    pub struct MpathInfo / MpathInfoBuilder = "mpath-info", prefix "NL80211_MPATH_INFO_" {
        /// `NL80211_MPATH_INFO_FRAME_QLEN`.
        FRAME_QLEN frame_qlen: u32 = 1,
        /// `NL80211_MPATH_INFO_SN`.
        SN sn: u32 = 2,
        /// `NL80211_MPATH_INFO_METRIC`.
        METRIC metric: u32 = 3,
        /// `NL80211_MPATH_INFO_EXPTIME`: Milliseconds.
        EXPTIME exptime: u32 = 4,
        /// `NL80211_MPATH_INFO_FLAGS`.
        FLAGS flags: MpathFlags = 5,
        /// `NL80211_MPATH_INFO_DISCOVERY_TIMEOUT`: Milliseconds.
        DISCOVERY_TIMEOUT discovery_timeout: u32 = 6,
        /// `NL80211_MPATH_INFO_DISCOVERY_RETRIES`.
        DISCOVERY_RETRIES discovery_retries: u8 = 7,
        /// `NL80211_MPATH_INFO_HOP_COUNT`.
        HOP_COUNT hop_count: u8 = 8,
        /// `NL80211_MPATH_INFO_PATH_CHANGE`.
        PATH_CHANGE path_change: u32 = 9,
    }
}

netlink_core::attributes! {
    /// What kinds of interfaces can do in a band. C: `NL80211_BAND_IFTYPE_ATTR_*`, `linux/nl80211.h`.
    pub struct IftypeData / IftypeDataBuilder = "iftype-data", prefix "NL80211_BAND_IFTYPE_ATTR_" {
        /// `NL80211_BAND_IFTYPE_ATTR_IFTYPES`.
        IFTYPES iftypes => Nest<SupportedIftypes> = 1,
        /// `NL80211_BAND_IFTYPE_ATTR_HE_CAP_MAC`.
        HE_CAP_MAC he_cap_mac: [u8] = 2,
        /// `NL80211_BAND_IFTYPE_ATTR_HE_CAP_PHY`.
        HE_CAP_PHY he_cap_phy: [u8] = 3,
        /// `NL80211_BAND_IFTYPE_ATTR_HE_CAP_MCS_SET`.
        HE_CAP_MCS_SET he_cap_mcs_set: HeMcsSet = 4,
        /// `NL80211_BAND_IFTYPE_ATTR_HE_CAP_PPE`.
        HE_CAP_PPE he_cap_ppe: [u8] = 5,
        /// `NL80211_BAND_IFTYPE_ATTR_HE_6GHZ_CAPA`.
        HE_6GHZ_CAPA he_6ghz_capa: Le<u16> = 6,
        /// `NL80211_BAND_IFTYPE_ATTR_VENDOR_ELEMS`.
        VENDOR_ELEMS vendor_elems: InformationElements<ElementId> = 7,
        /// `NL80211_BAND_IFTYPE_ATTR_EHT_CAP_MAC`.
        EHT_CAP_MAC eht_cap_mac: [u8] = 8,
        /// `NL80211_BAND_IFTYPE_ATTR_EHT_CAP_PHY`.
        EHT_CAP_PHY eht_cap_phy: [u8] = 9,
        /// `NL80211_BAND_IFTYPE_ATTR_EHT_CAP_MCS_SET`.
        EHT_CAP_MCS_SET eht_cap_mcs_set: [u8] = 10,
        /// `NL80211_BAND_IFTYPE_ATTR_EHT_CAP_PPE`.
        EHT_CAP_PPE eht_cap_ppe: [u8] = 11,
        /// `NL80211_BAND_IFTYPE_ATTR_UHR_CAP_MAC`.
        UHR_CAP_MAC uhr_cap_mac: [u8] = 12,
        /// `NL80211_BAND_IFTYPE_ATTR_UHR_CAP_PHY`.
        UHR_CAP_PHY uhr_cap_phy: [u8] = 13,
    }
}

netlink_core::attributes! {
    /// A band of an adapter. C: `NL80211_BAND_ATTR_*`, `linux/nl80211.h`.
    pub struct Band / BandBuilder = "band", prefix "NL80211_BAND_ATTR_" {
        /// `NL80211_BAND_ATTR_FREQS`.
        FREQS freqs => Array<Nest<Frequency>> = 1,
        /// `NL80211_BAND_ATTR_RATES`.
        RATES rates => Array<Nest<Bitrate>> = 2,
        /// `NL80211_BAND_ATTR_HT_MCS_SET`.
        HT_MCS_SET ht_mcs_set: HtMcsSet = 3,
        /// `NL80211_BAND_ATTR_HT_CAPA`.
        HT_CAPA ht_capa: u16 = 4,
        /// `NL80211_BAND_ATTR_HT_AMPDU_FACTOR`.
        HT_AMPDU_FACTOR ht_ampdu_factor: u8 = 5,
        /// `NL80211_BAND_ATTR_HT_AMPDU_DENSITY`.
        HT_AMPDU_DENSITY ht_ampdu_density: u8 = 6,
        /// `NL80211_BAND_ATTR_VHT_MCS_SET`.
        VHT_MCS_SET vht_mcs_set: VhtMcsSet = 7,
        /// `NL80211_BAND_ATTR_VHT_CAPA`.
        VHT_CAPA vht_capa: u32 = 8,
        /// `NL80211_BAND_ATTR_IFTYPE_DATA`.
        IFTYPE_DATA iftype_data => Array<Nest<IftypeData>> = 9,
        /// `NL80211_BAND_ATTR_EDMG_CHANNELS`.
        EDMG_CHANNELS edmg_channels: u8 = 10,
        /// `NL80211_BAND_ATTR_EDMG_BW_CONFIG`.
        EDMG_BW_CONFIG edmg_bw_config: u8 = 11,
        /// `NL80211_BAND_ATTR_S1G_MCS_NSS_SET`.
        S1G_MCS_NSS_SET s1g_mcs_nss_set: List<u8> = 12,
        /// `NL80211_BAND_ATTR_S1G_CAPA`.
        S1G_CAPA s1g_capa: [u8] = 13,
    }
}

netlink_core::attributes! {
    /// What neighbour awareness can do with the radio. C: `NL80211_NAN_PHY_CAP_ATTR_*`, `linux/nl80211.h`.
    pub struct NanPhyCapabilities / NanPhyCapabilitiesBuilder = "nan-phy-capabilities", prefix "NL80211_NAN_PHY_CAP_ATTR_" {
        /// `NL80211_NAN_PHY_CAP_ATTR_HT_MCS_SET`.
        HT_MCS_SET ht_mcs_set: HtMcsSet = 1,
        /// `NL80211_NAN_PHY_CAP_ATTR_HT_CAPA`.
        HT_CAPA ht_capa: u16 = 2,
        /// `NL80211_NAN_PHY_CAP_ATTR_HT_AMPDU_FACTOR`.
        HT_AMPDU_FACTOR ht_ampdu_factor: u8 = 3,
        /// `NL80211_NAN_PHY_CAP_ATTR_HT_AMPDU_DENSITY`.
        HT_AMPDU_DENSITY ht_ampdu_density: u8 = 4,
        /// `NL80211_NAN_PHY_CAP_ATTR_VHT_MCS_SET`.
        VHT_MCS_SET vht_mcs_set: VhtMcsSet = 5,
        /// `NL80211_NAN_PHY_CAP_ATTR_VHT_CAPA`.
        VHT_CAPA vht_capa: u32 = 6,
        /// `NL80211_NAN_PHY_CAP_ATTR_HE_MAC`.
        HE_MAC he_mac: [u8] = 7,
        /// `NL80211_NAN_PHY_CAP_ATTR_HE_PHY`.
        HE_PHY he_phy: [u8] = 8,
        /// `NL80211_NAN_PHY_CAP_ATTR_HE_MCS_SET`.
        HE_MCS_SET he_mcs_set: HeMcsSet = 9,
        /// `NL80211_NAN_PHY_CAP_ATTR_HE_PPE`.
        HE_PPE he_ppe: [u8] = 10,
    }
}

netlink_core::attributes! {
    /// Limits of a transmit queue. C: `NL80211_WMMR_*`, `linux/nl80211.h`.
    pub struct Wmm / WmmBuilder = "wmm", prefix "NL80211_WMMR_" {
        /// `NL80211_WMMR_CW_MIN`.
        CW_MIN cw_min: u16 = 1,
        /// `NL80211_WMMR_CW_MAX`.
        CW_MAX cw_max: u16 = 2,
        /// `NL80211_WMMR_AIFSN`.
        AIFSN aifsn: u8 = 3,
        /// `NL80211_WMMR_TXOP`: Microseconds.
        TXOP txop: u16 = 4,
    }
}

netlink_core::attributes! {
    /// A channel. C: `NL80211_FREQUENCY_ATTR_*`, `linux/nl80211.h`.
    pub struct Frequency / FrequencyBuilder = "frequency", prefix "NL80211_FREQUENCY_ATTR_" {
        /// `NL80211_FREQUENCY_ATTR_FREQ`: In MHz.
        FREQ freq: u32 = 1,
        /// `NL80211_FREQUENCY_ATTR_DISABLED`.
        DISABLED disabled: Flag = 2,
        /// `NL80211_FREQUENCY_ATTR_NO_IR`.
        NO_IR no_ir: Flag = 3,
        /// `__NL80211_FREQUENCY_ATTR_NO_IBSS`.
        NO_IBSS no_ibss: Flag = 4,
        /// `NL80211_FREQUENCY_ATTR_RADAR`.
        RADAR radar: Flag = 5,
        /// `NL80211_FREQUENCY_ATTR_MAX_TX_POWER`: In hundredths of a dBm.
        MAX_TX_POWER max_tx_power: u32 = 6,
        /// `NL80211_FREQUENCY_ATTR_DFS_STATE`.
        DFS_STATE dfs_state: DfsState = 7,
        /// `NL80211_FREQUENCY_ATTR_DFS_TIME`: Milliseconds in this state.
        DFS_TIME dfs_time: u32 = 8,
        /// `NL80211_FREQUENCY_ATTR_NO_HT40_MINUS`.
        NO_HT40_MINUS no_ht40_minus: Flag = 9,
        /// `NL80211_FREQUENCY_ATTR_NO_HT40_PLUS`.
        NO_HT40_PLUS no_ht40_plus: Flag = 10,
        /// `NL80211_FREQUENCY_ATTR_NO_80MHZ`.
        NO_80MHZ no_80mhz: Flag = 11,
        /// `NL80211_FREQUENCY_ATTR_NO_160MHZ`.
        NO_160MHZ no_160mhz: Flag = 12,
        /// `NL80211_FREQUENCY_ATTR_DFS_CAC_TIME`: Milliseconds.
        DFS_CAC_TIME dfs_cac_time: u32 = 13,
        /// `NL80211_FREQUENCY_ATTR_INDOOR_ONLY`.
        INDOOR_ONLY indoor_only: Flag = 14,
        /// `NL80211_FREQUENCY_ATTR_IR_CONCURRENT`.
        IR_CONCURRENT ir_concurrent: Flag = 15,
        /// `NL80211_FREQUENCY_ATTR_NO_20MHZ`.
        NO_20MHZ no_20mhz: Flag = 16,
        /// `NL80211_FREQUENCY_ATTR_NO_10MHZ`.
        NO_10MHZ no_10mhz: Flag = 17,
        /// `NL80211_FREQUENCY_ATTR_WMM`.
        WMM wmm => Array<Nest<Wmm>> = 18,
        /// `NL80211_FREQUENCY_ATTR_NO_HE`.
        NO_HE no_he: Flag = 19,
        /// `NL80211_FREQUENCY_ATTR_OFFSET`: In kHz.
        OFFSET offset: u32 = 20,
        /// `NL80211_FREQUENCY_ATTR_1MHZ`.
        _1MHZ _1mhz: Flag = 21,
        /// `NL80211_FREQUENCY_ATTR_2MHZ`.
        _2MHZ _2mhz: Flag = 22,
        /// `NL80211_FREQUENCY_ATTR_4MHZ`.
        _4MHZ _4mhz: Flag = 23,
        /// `NL80211_FREQUENCY_ATTR_8MHZ`.
        _8MHZ _8mhz: Flag = 24,
        /// `NL80211_FREQUENCY_ATTR_16MHZ`.
        _16MHZ _16mhz: Flag = 25,
        /// `NL80211_FREQUENCY_ATTR_NO_320MHZ`.
        NO_320MHZ no_320mhz: Flag = 26,
        /// `NL80211_FREQUENCY_ATTR_NO_EHT`.
        NO_EHT no_eht: Flag = 27,
        /// `NL80211_FREQUENCY_ATTR_PSD`.
        PSD psd: i8 = 28,
        /// `NL80211_FREQUENCY_ATTR_DFS_CONCURRENT`.
        DFS_CONCURRENT dfs_concurrent: Flag = 29,
        /// `NL80211_FREQUENCY_ATTR_NO_6GHZ_VLP_CLIENT`.
        NO_6GHZ_VLP_CLIENT no_6ghz_vlp_client: Flag = 30,
        /// `NL80211_FREQUENCY_ATTR_NO_6GHZ_AFC_CLIENT`.
        NO_6GHZ_AFC_CLIENT no_6ghz_afc_client: Flag = 31,
        /// `NL80211_FREQUENCY_ATTR_CAN_MONITOR`.
        CAN_MONITOR can_monitor: Flag = 32,
        /// `NL80211_FREQUENCY_ATTR_ALLOW_6GHZ_VLP_AP`.
        ALLOW_6GHZ_VLP_AP allow_6ghz_vlp_ap: Flag = 33,
        /// `NL80211_FREQUENCY_ATTR_ALLOW_20MHZ_ACTIVITY`.
        ALLOW_20MHZ_ACTIVITY allow_20mhz_activity: Flag = 34,
        /// `NL80211_FREQUENCY_ATTR_NO_4MHZ`.
        NO_4MHZ no_4mhz: Flag = 35,
        /// `NL80211_FREQUENCY_ATTR_NO_8MHZ`.
        NO_8MHZ no_8mhz: Flag = 36,
        /// `NL80211_FREQUENCY_ATTR_NO_16MHZ`.
        NO_16MHZ no_16mhz: Flag = 37,
        /// `NL80211_FREQUENCY_ATTR_S1G_NO_PRIMARY`.
        S1G_NO_PRIMARY s1g_no_primary: Flag = 38,
        /// `NL80211_FREQUENCY_ATTR_NO_UHR`.
        NO_UHR no_uhr: Flag = 39,
        /// `NL80211_FREQUENCY_ATTR_CAC_START_TIME`: When the check for radar began, in nanoseconds since boot.
        CAC_START_TIME cac_start_time: u64 = 40,
        #[doc(hidden)]
        PAD pad [Unused] = 41,
    }
}

netlink_core::attributes! {
    /// A rate of a band. C: `NL80211_BITRATE_ATTR_*`, `linux/nl80211.h`.
    pub struct Bitrate / BitrateBuilder = "bitrate", prefix "NL80211_BITRATE_ATTR_" {
        /// `NL80211_BITRATE_ATTR_RATE`: In units of 100 kb/s.
        RATE rate: u32 = 1,
        /// `NL80211_BITRATE_ATTR_2GHZ_SHORTPREAMBLE`.
        _2GHZ_SHORTPREAMBLE _2ghz_shortpreamble: Flag = 2,
    }
}

netlink_core::attributes! {
    /// A rule of a regulatory domain. C: `NL80211_ATTR_*`, `linux/nl80211.h`.
    pub struct RegRule / RegRuleBuilder = "reg-rule", prefix "NL80211_ATTR_" {
        /// `NL80211_ATTR_REG_RULE_FLAGS`.
        REG_RULE_FLAGS reg_rule_flags: RegRuleFlags = 1,
        /// `NL80211_ATTR_FREQ_RANGE_START`: In kHz.
        FREQ_RANGE_START freq_range_start: u32 = 2,
        /// `NL80211_ATTR_FREQ_RANGE_END`: In kHz.
        FREQ_RANGE_END freq_range_end: u32 = 3,
        /// `NL80211_ATTR_FREQ_RANGE_MAX_BW`: In kHz.
        FREQ_RANGE_MAX_BW freq_range_max_bw: u32 = 4,
        /// `NL80211_ATTR_POWER_RULE_MAX_ANT_GAIN`: In hundredths of a dBi.
        POWER_RULE_MAX_ANT_GAIN power_rule_max_ant_gain: u32 = 5,
        /// `NL80211_ATTR_POWER_RULE_MAX_EIRP`: In hundredths of a dBm.
        POWER_RULE_MAX_EIRP power_rule_max_eirp: u32 = 6,
        /// `NL80211_ATTR_DFS_CAC_TIME`: Milliseconds.
        DFS_CAC_TIME dfs_cac_time: u32 = 7,
        /// `NL80211_ATTR_POWER_RULE_PSD`.
        POWER_RULE_PSD power_rule_psd: i8 = 8,
    }
}

netlink_core::attributes! {
    /// Which networks to look for. C: `NL80211_SCHED_SCAN_MATCH_ATTR_*`, `linux/nl80211.h`.
    pub struct SchedScanMatch / SchedScanMatchBuilder = "sched-scan-match", prefix "NL80211_SCHED_SCAN_MATCH_ATTR_" {
        /// `NL80211_SCHED_SCAN_MATCH_ATTR_SSID`.
        SSID ssid: Octets = 1,
        /// `NL80211_SCHED_SCAN_MATCH_ATTR_RSSI`: In dBm.
        RSSI rssi: i32 = 2,
        #[doc(hidden)]
        RELATIVE_RSSI relative_rssi [Unused] = 3,
        #[doc(hidden)]
        RSSI_ADJUST rssi_adjust [Unused] = 4,
        /// `NL80211_SCHED_SCAN_MATCH_ATTR_BSSID`.
        BSSID bssid: HardwareAddress = 5,
        #[doc(hidden)]
        SCHED_SCAN_MATCH_PER_BAND_RSSI sched_scan_match_per_band_rssi [Unused] = 6,
    }
}

netlink_core::attributes! {
    /// How busy a channel is. C: `NL80211_SURVEY_INFO_*`, `linux/nl80211.h`.
    pub struct SurveyInfo / SurveyInfoBuilder = "survey-info", prefix "NL80211_SURVEY_INFO_" {
        /// `NL80211_SURVEY_INFO_FREQUENCY`: In MHz.
        FREQUENCY frequency: u32 = 1,
        /// `NL80211_SURVEY_INFO_NOISE`: In dBm.
        NOISE noise: i8 = 2,
        /// `NL80211_SURVEY_INFO_IN_USE`.
        IN_USE in_use: Flag = 3,
        /// `NL80211_SURVEY_INFO_TIME`: Milliseconds.
        TIME time: u64 = 4,
        /// `NL80211_SURVEY_INFO_TIME_BUSY`.
        TIME_BUSY time_busy: u64 = 5,
        /// `NL80211_SURVEY_INFO_TIME_EXT_BUSY`.
        TIME_EXT_BUSY time_ext_busy: u64 = 6,
        /// `NL80211_SURVEY_INFO_TIME_RX`.
        TIME_RX time_rx: u64 = 7,
        /// `NL80211_SURVEY_INFO_TIME_TX`.
        TIME_TX time_tx: u64 = 8,
        /// `NL80211_SURVEY_INFO_TIME_SCAN`.
        TIME_SCAN time_scan: u64 = 9,
        #[doc(hidden)]
        PAD pad [Unused] = 10,
        /// `NL80211_SURVEY_INFO_TIME_BSS_RX`.
        TIME_BSS_RX time_bss_rx: u64 = 11,
        /// `NL80211_SURVEY_INFO_FREQUENCY_OFFSET`.
        FREQUENCY_OFFSET frequency_offset: u32 = 12,
    }
}

netlink_core::attributes! {
    /// How a mesh works. C: `NL80211_MESHCONF_*`, `linux/nl80211.h`.
    pub struct MeshConfig / MeshConfigBuilder = "mesh-config", prefix "NL80211_MESHCONF_" {
        /// `NL80211_MESHCONF_RETRY_TIMEOUT`.
        RETRY_TIMEOUT retry_timeout: u16 = 1,
        /// `NL80211_MESHCONF_CONFIRM_TIMEOUT`.
        CONFIRM_TIMEOUT confirm_timeout: u16 = 2,
        /// `NL80211_MESHCONF_HOLDING_TIMEOUT`.
        HOLDING_TIMEOUT holding_timeout: u16 = 3,
        /// `NL80211_MESHCONF_MAX_PEER_LINKS`.
        MAX_PEER_LINKS max_peer_links: u16 = 4,
        /// `NL80211_MESHCONF_MAX_RETRIES`.
        MAX_RETRIES max_retries: u8 = 5,
        /// `NL80211_MESHCONF_TTL`.
        TTL ttl: u8 = 6,
        /// `NL80211_MESHCONF_AUTO_OPEN_PLINKS`.
        AUTO_OPEN_PLINKS auto_open_plinks: u8 = 7,
        /// `NL80211_MESHCONF_HWMP_MAX_PREQ_RETRIES`.
        HWMP_MAX_PREQ_RETRIES hwmp_max_preq_retries: u8 = 8,
        /// `NL80211_MESHCONF_PATH_REFRESH_TIME`.
        PATH_REFRESH_TIME path_refresh_time: u32 = 9,
        /// `NL80211_MESHCONF_MIN_DISCOVERY_TIMEOUT`.
        MIN_DISCOVERY_TIMEOUT min_discovery_timeout: u16 = 10,
        /// `NL80211_MESHCONF_HWMP_ACTIVE_PATH_TIMEOUT`.
        HWMP_ACTIVE_PATH_TIMEOUT hwmp_active_path_timeout: u32 = 11,
        /// `NL80211_MESHCONF_HWMP_PREQ_MIN_INTERVAL`.
        HWMP_PREQ_MIN_INTERVAL hwmp_preq_min_interval: u16 = 12,
        /// `NL80211_MESHCONF_HWMP_NET_DIAM_TRVS_TIME`.
        HWMP_NET_DIAM_TRVS_TIME hwmp_net_diam_trvs_time: u16 = 13,
        /// `NL80211_MESHCONF_HWMP_ROOTMODE`.
        HWMP_ROOTMODE hwmp_rootmode: u8 = 14,
        /// `NL80211_MESHCONF_ELEMENT_TTL`.
        ELEMENT_TTL element_ttl: u8 = 15,
        /// `NL80211_MESHCONF_HWMP_RANN_INTERVAL`.
        HWMP_RANN_INTERVAL hwmp_rann_interval: u16 = 16,
        /// `NL80211_MESHCONF_GATE_ANNOUNCEMENTS`.
        GATE_ANNOUNCEMENTS gate_announcements: u8 = 17,
        /// `NL80211_MESHCONF_HWMP_PERR_MIN_INTERVAL`.
        HWMP_PERR_MIN_INTERVAL hwmp_perr_min_interval: u16 = 18,
        /// `NL80211_MESHCONF_FORWARDING`.
        FORWARDING forwarding: u8 = 19,
        /// `NL80211_MESHCONF_RSSI_THRESHOLD`: In dBm.
        RSSI_THRESHOLD rssi_threshold: i32 = 20,
        /// `NL80211_MESHCONF_SYNC_OFFSET_MAX_NEIGHBOR`.
        SYNC_OFFSET_MAX_NEIGHBOR sync_offset_max_neighbor: u32 = 21,
        /// `NL80211_MESHCONF_HT_OPMODE`.
        HT_OPMODE ht_opmode: u16 = 22,
        /// `NL80211_MESHCONF_HWMP_PATH_TO_ROOT_TIMEOUT`.
        HWMP_PATH_TO_ROOT_TIMEOUT hwmp_path_to_root_timeout: u32 = 23,
        /// `NL80211_MESHCONF_HWMP_ROOT_INTERVAL`.
        HWMP_ROOT_INTERVAL hwmp_root_interval: u16 = 24,
        /// `NL80211_MESHCONF_HWMP_CONFIRMATION_INTERVAL`.
        HWMP_CONFIRMATION_INTERVAL hwmp_confirmation_interval: u16 = 25,
        /// `NL80211_MESHCONF_POWER_MODE`.
        POWER_MODE power_mode: MeshPowerMode = 26,
        /// `NL80211_MESHCONF_AWAKE_WINDOW`.
        AWAKE_WINDOW awake_window: u16 = 27,
        /// `NL80211_MESHCONF_PLINK_TIMEOUT`.
        PLINK_TIMEOUT plink_timeout: u32 = 28,
        /// `NL80211_MESHCONF_CONNECTED_TO_GATE`.
        CONNECTED_TO_GATE connected_to_gate: u8 = 29,
        /// `NL80211_MESHCONF_NOLEARN`.
        NOLEARN nolearn: u8 = 30,
        /// `NL80211_MESHCONF_CONNECTED_TO_AS`.
        CONNECTED_TO_AS connected_to_as: u8 = 31,
    }
}

netlink_core::attributes! {
    /// How a mesh works, as it is told. C: `NL80211_MESHCONF_*`, `linux/nl80211.h`.
    pub struct MeshConfigTold / MeshConfigToldBuilder = "mesh-config-told", prefix "NL80211_MESHCONF_" {
        /// `NL80211_MESHCONF_RETRY_TIMEOUT`.
        RETRY_TIMEOUT retry_timeout: u16 = 1,
        /// `NL80211_MESHCONF_CONFIRM_TIMEOUT`.
        CONFIRM_TIMEOUT confirm_timeout: u16 = 2,
        /// `NL80211_MESHCONF_HOLDING_TIMEOUT`: The number of the interface, in two halves: the kernel puts it here
        /// under the number of this attribute, which follows later, in milliseconds.
        HOLDING_TIMEOUT holding_timeout: List<u16> = 3,
        /// `NL80211_MESHCONF_MAX_PEER_LINKS`.
        MAX_PEER_LINKS max_peer_links: u16 = 4,
        /// `NL80211_MESHCONF_MAX_RETRIES`.
        MAX_RETRIES max_retries: u8 = 5,
        /// `NL80211_MESHCONF_TTL`.
        TTL ttl: u8 = 6,
        /// `NL80211_MESHCONF_AUTO_OPEN_PLINKS`.
        AUTO_OPEN_PLINKS auto_open_plinks: u8 = 7,
        /// `NL80211_MESHCONF_HWMP_MAX_PREQ_RETRIES`.
        HWMP_MAX_PREQ_RETRIES hwmp_max_preq_retries: u8 = 8,
        /// `NL80211_MESHCONF_PATH_REFRESH_TIME`.
        PATH_REFRESH_TIME path_refresh_time: u32 = 9,
        /// `NL80211_MESHCONF_MIN_DISCOVERY_TIMEOUT`.
        MIN_DISCOVERY_TIMEOUT min_discovery_timeout: u16 = 10,
        /// `NL80211_MESHCONF_HWMP_ACTIVE_PATH_TIMEOUT`.
        HWMP_ACTIVE_PATH_TIMEOUT hwmp_active_path_timeout: u32 = 11,
        /// `NL80211_MESHCONF_HWMP_PREQ_MIN_INTERVAL`.
        HWMP_PREQ_MIN_INTERVAL hwmp_preq_min_interval: u16 = 12,
        /// `NL80211_MESHCONF_HWMP_NET_DIAM_TRVS_TIME`.
        HWMP_NET_DIAM_TRVS_TIME hwmp_net_diam_trvs_time: u16 = 13,
        /// `NL80211_MESHCONF_HWMP_ROOTMODE`.
        HWMP_ROOTMODE hwmp_rootmode: u8 = 14,
        /// `NL80211_MESHCONF_ELEMENT_TTL`.
        ELEMENT_TTL element_ttl: u8 = 15,
        /// `NL80211_MESHCONF_HWMP_RANN_INTERVAL`.
        HWMP_RANN_INTERVAL hwmp_rann_interval: u16 = 16,
        /// `NL80211_MESHCONF_GATE_ANNOUNCEMENTS`.
        GATE_ANNOUNCEMENTS gate_announcements: u8 = 17,
        /// `NL80211_MESHCONF_HWMP_PERR_MIN_INTERVAL`.
        HWMP_PERR_MIN_INTERVAL hwmp_perr_min_interval: u16 = 18,
        /// `NL80211_MESHCONF_FORWARDING`.
        FORWARDING forwarding: u8 = 19,
        /// `NL80211_MESHCONF_RSSI_THRESHOLD`: In dBm.
        RSSI_THRESHOLD rssi_threshold: i32 = 20,
        /// `NL80211_MESHCONF_SYNC_OFFSET_MAX_NEIGHBOR`.
        SYNC_OFFSET_MAX_NEIGHBOR sync_offset_max_neighbor: u32 = 21,
        /// `NL80211_MESHCONF_HT_OPMODE`.
        HT_OPMODE ht_opmode: u32 = 22,
        /// `NL80211_MESHCONF_HWMP_PATH_TO_ROOT_TIMEOUT`.
        HWMP_PATH_TO_ROOT_TIMEOUT hwmp_path_to_root_timeout: u32 = 23,
        /// `NL80211_MESHCONF_HWMP_ROOT_INTERVAL`.
        HWMP_ROOT_INTERVAL hwmp_root_interval: u16 = 24,
        /// `NL80211_MESHCONF_HWMP_CONFIRMATION_INTERVAL`.
        HWMP_CONFIRMATION_INTERVAL hwmp_confirmation_interval: u16 = 25,
        /// `NL80211_MESHCONF_POWER_MODE`.
        POWER_MODE power_mode: MeshPowerMode = 26,
        /// `NL80211_MESHCONF_AWAKE_WINDOW`.
        AWAKE_WINDOW awake_window: u16 = 27,
        /// `NL80211_MESHCONF_PLINK_TIMEOUT`.
        PLINK_TIMEOUT plink_timeout: u32 = 28,
        /// `NL80211_MESHCONF_CONNECTED_TO_GATE`.
        CONNECTED_TO_GATE connected_to_gate: u8 = 29,
        /// `NL80211_MESHCONF_NOLEARN`.
        NOLEARN nolearn: u8 = 30,
        /// `NL80211_MESHCONF_CONNECTED_TO_AS`.
        CONNECTED_TO_AS connected_to_as: u8 = 31,
    }
}

netlink_core::attributes! {
    /// How to join a mesh. C: `NL80211_MESH_SETUP_*`, `linux/nl80211.h`.
    pub struct MeshSetup / MeshSetupBuilder = "mesh-setup", prefix "NL80211_MESH_SETUP_" {
        /// `NL80211_MESH_SETUP_ENABLE_VENDOR_PATH_SEL`.
        ENABLE_VENDOR_PATH_SEL enable_vendor_path_sel: u8 = 1,
        /// `NL80211_MESH_SETUP_ENABLE_VENDOR_METRIC`.
        ENABLE_VENDOR_METRIC enable_vendor_metric: u8 = 2,
        /// `NL80211_MESH_SETUP_IE`.
        IE ie: InformationElements<ElementId> = 3,
        /// `NL80211_MESH_SETUP_USERSPACE_AUTH`.
        USERSPACE_AUTH userspace_auth: Flag = 4,
        /// `NL80211_MESH_SETUP_USERSPACE_AMPE`.
        USERSPACE_AMPE userspace_ampe: Flag = 5,
        /// `NL80211_MESH_SETUP_ENABLE_VENDOR_SYNC`.
        ENABLE_VENDOR_SYNC enable_vendor_sync: u8 = 6,
        /// `NL80211_MESH_SETUP_USERSPACE_MPM`.
        USERSPACE_MPM userspace_mpm: Flag = 7,
        /// `NL80211_MESH_SETUP_AUTH_PROTOCOL`.
        AUTH_PROTOCOL auth_protocol: u8 = 8,
    }
}

netlink_core::attributes! {
    /// Parameters of a transmit queue. C: `NL80211_TXQ_ATTR_*`, `linux/nl80211.h`.
    pub struct TxqParams / TxqParamsBuilder = "txq-params", prefix "NL80211_TXQ_ATTR_" {
        /// `NL80211_TXQ_ATTR_AC`.
        AC ac: AccessCategory = 1,
        /// `NL80211_TXQ_ATTR_TXOP`: In units of 32 microseconds.
        TXOP txop: u16 = 2,
        /// `NL80211_TXQ_ATTR_CWMIN`.
        CWMIN cwmin: u16 = 3,
        /// `NL80211_TXQ_ATTR_CWMAX`.
        CWMAX cwmax: u16 = 4,
        /// `NL80211_TXQ_ATTR_AIFS`.
        AIFS aifs: u8 = 5,
    }
}

netlink_core::attributes! {
    /// A network that was found. C: `NL80211_BSS_*`, `linux/nl80211.h`.
    pub struct Bss / BssBuilder = "bss", prefix "NL80211_BSS_" {
        /// `NL80211_BSS_BSSID`.
        BSSID bssid: HardwareAddress = 1,
        /// `NL80211_BSS_FREQUENCY`: In MHz.
        FREQUENCY frequency: u32 = 2,
        /// `NL80211_BSS_TSF`.
        TSF tsf: u64 = 3,
        /// `NL80211_BSS_BEACON_INTERVAL`: In units of 1.024 milliseconds.
        BEACON_INTERVAL beacon_interval: u16 = 4,
        /// `NL80211_BSS_CAPABILITY`.
        CAPABILITY capability: u16 = 5,
        /// `NL80211_BSS_INFORMATION_ELEMENTS`: Of the probe response, else of the beacon.
        INFORMATION_ELEMENTS information_elements: InformationElements<ElementId> = 6,
        /// `NL80211_BSS_SIGNAL_MBM`: In hundredths of a dBm.
        SIGNAL_MBM signal_mbm: i32 = 7,
        /// `NL80211_BSS_SIGNAL_UNSPEC`: From 0 to 100.
        SIGNAL_UNSPEC signal_unspec: u8 = 8,
        /// `NL80211_BSS_STATUS`.
        STATUS status: BssStatus = 9,
        /// `NL80211_BSS_SEEN_MS_AGO`.
        SEEN_MS_AGO seen_ms_ago: u32 = 10,
        /// `NL80211_BSS_BEACON_IES`.
        BEACON_IES beacon_ies: InformationElements<ElementId> = 11,
        /// `NL80211_BSS_CHAN_WIDTH`.
        CHAN_WIDTH chan_width: BssScanWidth = 12,
        /// `NL80211_BSS_BEACON_TSF`.
        BEACON_TSF beacon_tsf: u64 = 13,
        /// `NL80211_BSS_PRESP_DATA`.
        PRESP_DATA presp_data: Flag = 14,
        /// `NL80211_BSS_LAST_SEEN_BOOTTIME`: Time since boot, in nanoseconds.
        LAST_SEEN_BOOTTIME last_seen_boottime: u64 = 15,
        #[doc(hidden)]
        PAD pad [Unused] = 16,
        /// `NL80211_BSS_PARENT_TSF`.
        PARENT_TSF parent_tsf: u64 = 17,
        /// `NL80211_BSS_PARENT_BSSID`.
        PARENT_BSSID parent_bssid: HardwareAddress = 18,
        /// `NL80211_BSS_CHAIN_SIGNAL`.
        CHAIN_SIGNAL chain_signal => Array<i8> = 19,
        /// `NL80211_BSS_FREQUENCY_OFFSET`: In kHz.
        FREQUENCY_OFFSET frequency_offset: u32 = 20,
        /// `NL80211_BSS_MLO_LINK_ID`.
        MLO_LINK_ID mlo_link_id: u8 = 21,
        /// `NL80211_BSS_MLD_ADDR`.
        MLD_ADDR mld_addr: HardwareAddress = 22,
        /// `NL80211_BSS_USE_FOR`.
        USE_FOR use_for: BssUseFor = 23,
        /// `NL80211_BSS_CANNOT_USE_REASONS`.
        CANNOT_USE_REASONS cannot_use_reasons: BssCannotUseReasons = 24,
    }
}

netlink_core::attributes! {
    /// A key. C: `NL80211_KEY_*`, `linux/nl80211.h`.
    pub struct Key / KeyBuilder = "key", prefix "NL80211_KEY_" {
        /// `NL80211_KEY_DATA`.
        DATA data: [u8] = 1,
        /// `NL80211_KEY_IDX`.
        IDX idx: u8 = 2,
        /// `NL80211_KEY_CIPHER`.
        CIPHER cipher: CipherSuite = 3,
        /// `NL80211_KEY_SEQ`.
        SEQ seq: [u8] = 4,
        /// `NL80211_KEY_DEFAULT`.
        DEFAULT default: Flag = 5,
        /// `NL80211_KEY_DEFAULT_MGMT`.
        DEFAULT_MGMT default_mgmt: Flag = 6,
        /// `NL80211_KEY_TYPE`.
        TYPE r#type: KeyType = 7,
        /// `NL80211_KEY_DEFAULT_TYPES`.
        DEFAULT_TYPES default_types => Nest<KeyDefaultTypes> = 8,
        /// `NL80211_KEY_MODE`.
        MODE mode: KeyMode = 9,
        /// `NL80211_KEY_DEFAULT_BEACON`.
        DEFAULT_BEACON default_beacon: Flag = 10,
        /// `NL80211_KEY_LTF_SEED`.
        LTF_SEED ltf_seed: [u8] = 11,
    }
}

netlink_core::attributes! {
    /// Rates of a band that may be used. C: `NL80211_TXRATE_*`, `linux/nl80211.h`.
    pub struct TxRates / TxRatesBuilder = "tx-rates", prefix "NL80211_TXRATE_" {
        /// `NL80211_TXRATE_LEGACY`: In units of 500 kb/s, a byte for each.
        LEGACY legacy: List<u8> = 1,
        /// `NL80211_TXRATE_HT`: Indices of schemes.
        HT ht: List<u8> = 2,
        /// `NL80211_TXRATE_VHT`.
        VHT vht: TxrateVht = 3,
        /// `NL80211_TXRATE_GI`.
        GI gi: TxRateGuardInterval = 4,
        /// `NL80211_TXRATE_HE`.
        HE he: TxrateHe = 5,
        /// `NL80211_TXRATE_HE_GI`.
        HE_GI he_gi: HeGuardInterval = 6,
        /// `NL80211_TXRATE_HE_LTF`.
        HE_LTF he_ltf: HeTrainingField = 7,
        /// `NL80211_TXRATE_EHT`.
        EHT eht: TxrateEht = 8,
        /// `NL80211_TXRATE_EHT_GI`.
        EHT_GI eht_gi: EhtGuardInterval = 9,
        /// `NL80211_TXRATE_EHT_LTF`.
        EHT_LTF eht_ltf: EhtTrainingField = 10,
    }
}

netlink_core::attributes! {
    /// Watching the quality of a connection. C: `NL80211_ATTR_CQM_*`, `linux/nl80211.h`.
    pub struct Cqm / CqmBuilder = "cqm", prefix "NL80211_ATTR_CQM_" {
        /// `NL80211_ATTR_CQM_RSSI_THOLD`: In dBm.
        RSSI_THOLD rssi_thold: List<i32> = 1,
        /// `NL80211_ATTR_CQM_RSSI_HYST`: In dB.
        RSSI_HYST rssi_hyst: u32 = 2,
        /// `NL80211_ATTR_CQM_RSSI_THRESHOLD_EVENT`.
        RSSI_THRESHOLD_EVENT rssi_threshold_event: CqmRssiThresholdEvent = 3,
        /// `NL80211_ATTR_CQM_PKT_LOSS_EVENT`.
        PKT_LOSS_EVENT pkt_loss_event: u32 = 4,
        /// `NL80211_ATTR_CQM_TXE_RATE`.
        TXE_RATE txe_rate: u32 = 5,
        /// `NL80211_ATTR_CQM_TXE_PKTS`.
        TXE_PKTS txe_pkts: u32 = 6,
        /// `NL80211_ATTR_CQM_TXE_INTVL`.
        TXE_INTVL txe_intvl: u32 = 7,
        /// `NL80211_ATTR_CQM_BEACON_LOSS_EVENT`.
        BEACON_LOSS_EVENT beacon_loss_event: Flag = 8,
        /// `NL80211_ATTR_CQM_RSSI_LEVEL`.
        RSSI_LEVEL rssi_level: i32 = 9,
    }
}

netlink_core::attributes! {
    /// Configuration of some traffic identifiers. C: `NL80211_TID_CONFIG_ATTR_*`, `linux/nl80211.h`.
    pub struct TidConfig / TidConfigBuilder = "tid-config", prefix "NL80211_TID_CONFIG_ATTR_" {
        #[doc(hidden)]
        PAD pad [Unused] = 1,
        /// `NL80211_TID_CONFIG_ATTR_VIF_SUPP`.
        VIF_SUPP vif_supp: u64 = 2,
        /// `NL80211_TID_CONFIG_ATTR_PEER_SUPP`.
        PEER_SUPP peer_supp: u64 = 3,
        /// `NL80211_TID_CONFIG_ATTR_OVERRIDE`.
        OVERRIDE r#override: Flag = 4,
        /// `NL80211_TID_CONFIG_ATTR_TIDS`.
        TIDS tids: u16 = 5,
        /// `NL80211_TID_CONFIG_ATTR_NOACK`.
        NOACK noack: TidConfigSwitch = 6,
        /// `NL80211_TID_CONFIG_ATTR_RETRY_SHORT`.
        RETRY_SHORT retry_short: u8 = 7,
        /// `NL80211_TID_CONFIG_ATTR_RETRY_LONG`.
        RETRY_LONG retry_long: u8 = 8,
        /// `NL80211_TID_CONFIG_ATTR_AMPDU_CTRL`.
        AMPDU_CTRL ampdu_ctrl: TidConfigSwitch = 9,
        /// `NL80211_TID_CONFIG_ATTR_RTSCTS_CTRL`.
        RTSCTS_CTRL rtscts_ctrl: TidConfigSwitch = 10,
        /// `NL80211_TID_CONFIG_ATTR_AMSDU_CTRL`.
        AMSDU_CTRL amsdu_ctrl: TidConfigSwitch = 11,
        /// `NL80211_TID_CONFIG_ATTR_TX_RATE_TYPE`.
        TX_RATE_TYPE tx_rate_type: TxRateSetting = 12,
        /// `NL80211_TID_CONFIG_ATTR_TX_RATE`.
        TX_RATE tx_rate => Nest<BandTxRates> = 13,
    }
}

netlink_core::attributes! {
    /// What can be configured of traffic identifiers, as bits of `tid-config`. C: `NL80211_TID_CONFIG_ATTR_*`,
    /// `linux/nl80211.h`.
    pub struct TidConfigSupport / TidConfigSupportBuilder = "tid-config-support", prefix "NL80211_TID_CONFIG_ATTR_" {
        /// `NL80211_TID_CONFIG_ATTR_VIF_SUPP`.
        VIF_SUPP vif_supp: u64 = 2,
        /// `NL80211_TID_CONFIG_ATTR_PEER_SUPP`.
        PEER_SUPP peer_supp: u64 = 3,
        /// `NL80211_TID_CONFIG_ATTR_RETRY_SHORT`.
        RETRY_SHORT retry_short: u8 = 7,
        /// `NL80211_TID_CONFIG_ATTR_RETRY_LONG`.
        RETRY_LONG retry_long: u8 = 8,
    }
}

netlink_core::attributes! {
    /// Bytes to look for in a packet. C: `NL80211_PKTPAT_*`, `linux/nl80211.h`.
    pub struct PacketPattern / PacketPatternBuilder = "packet-pattern", prefix "NL80211_PKTPAT_" {
        /// `NL80211_PKTPAT_MASK`.
        MASK mask: [u8] = 1,
        /// `NL80211_PKTPAT_PATTERN`.
        PATTERN pattern: [u8] = 2,
        /// `NL80211_PKTPAT_OFFSET`.
        OFFSET offset: u32 = 3,
    }
}

netlink_core::attributes! {
    /// What wakes the machine up, or did. C: `NL80211_WOWLAN_TRIG_*`, `linux/nl80211.h`.
    pub struct WowlanTriggers / WowlanTriggersBuilder = "wowlan-triggers", prefix "NL80211_WOWLAN_TRIG_" {
        /// `NL80211_WOWLAN_TRIG_ANY`.
        ANY any: Flag = 1,
        /// `NL80211_WOWLAN_TRIG_DISCONNECT`.
        DISCONNECT disconnect: Flag = 2,
        /// `NL80211_WOWLAN_TRIG_MAGIC_PKT`.
        MAGIC_PKT magic_pkt: Flag = 3,
        /// `NL80211_WOWLAN_TRIG_PKT_PATTERN`: Patterns to look for.
        PKT_PATTERN pkt_pattern => Array<Nest<PacketPattern>> = 4,
        /// `NL80211_WOWLAN_TRIG_GTK_REKEY_SUPPORTED`.
        GTK_REKEY_SUPPORTED gtk_rekey_supported: Flag = 5,
        /// `NL80211_WOWLAN_TRIG_GTK_REKEY_FAILURE`.
        GTK_REKEY_FAILURE gtk_rekey_failure: Flag = 6,
        /// `NL80211_WOWLAN_TRIG_EAP_IDENT_REQUEST`.
        EAP_IDENT_REQUEST eap_ident_request: Flag = 7,
        /// `NL80211_WOWLAN_TRIG_4WAY_HANDSHAKE`.
        _4WAY_HANDSHAKE _4way_handshake: Flag = 8,
        /// `NL80211_WOWLAN_TRIG_RFKILL_RELEASE`.
        RFKILL_RELEASE rfkill_release: Flag = 9,
        /// `NL80211_WOWLAN_TRIG_WAKEUP_PKT_80211`.
        WAKEUP_PKT_80211 wakeup_pkt_80211: [u8] = 10,
        /// `NL80211_WOWLAN_TRIG_WAKEUP_PKT_80211_LEN`.
        WAKEUP_PKT_80211_LEN wakeup_pkt_80211_len: u32 = 11,
        /// `NL80211_WOWLAN_TRIG_WAKEUP_PKT_8023`.
        WAKEUP_PKT_8023 wakeup_pkt_8023: [u8] = 12,
        /// `NL80211_WOWLAN_TRIG_WAKEUP_PKT_8023_LEN`.
        WAKEUP_PKT_8023_LEN wakeup_pkt_8023_len: u32 = 13,
        /// `NL80211_WOWLAN_TRIG_TCP_CONNECTION`.
        TCP_CONNECTION tcp_connection => Nest<WowlanTcp> = 14,
        /// `NL80211_WOWLAN_TRIG_WAKEUP_TCP_MATCH`.
        WAKEUP_TCP_MATCH wakeup_tcp_match: Flag = 15,
        /// `NL80211_WOWLAN_TRIG_WAKEUP_TCP_CONNLOST`.
        WAKEUP_TCP_CONNLOST wakeup_tcp_connlost: Flag = 16,
        /// `NL80211_WOWLAN_TRIG_WAKEUP_TCP_NOMORETOKENS`.
        WAKEUP_TCP_NOMORETOKENS wakeup_tcp_nomoretokens: Flag = 17,
        /// `NL80211_WOWLAN_TRIG_NET_DETECT`.
        NET_DETECT net_detect => Nest<Nl80211> = 18,
        /// `NL80211_WOWLAN_TRIG_NET_DETECT_RESULTS`.
        NET_DETECT_RESULTS net_detect_results => Array<Nest<Nl80211>> = 19,
        /// `NL80211_WOWLAN_TRIG_UNPROTECTED_DEAUTH_DISASSOC`.
        UNPROTECTED_DEAUTH_DISASSOC unprotected_deauth_disassoc: Flag = 20,
    }
}

netlink_core::attributes! {
    /// Why the machine woke up. C: `NL80211_WOWLAN_TRIG_*`, `linux/nl80211.h`.
    pub struct WowlanWakeup / WowlanWakeupBuilder = "wowlan-wakeup", prefix "NL80211_WOWLAN_TRIG_" {
        /// `NL80211_WOWLAN_TRIG_DISCONNECT`.
        DISCONNECT disconnect: Flag = 2,
        /// `NL80211_WOWLAN_TRIG_MAGIC_PKT`.
        MAGIC_PKT magic_pkt: Flag = 3,
        /// `NL80211_WOWLAN_TRIG_PKT_PATTERN`: Number of the pattern that was seen, from 0.
        PKT_PATTERN pkt_pattern: u32 = 4,
        /// `NL80211_WOWLAN_TRIG_GTK_REKEY_FAILURE`.
        GTK_REKEY_FAILURE gtk_rekey_failure: Flag = 6,
        /// `NL80211_WOWLAN_TRIG_EAP_IDENT_REQUEST`.
        EAP_IDENT_REQUEST eap_ident_request: Flag = 7,
        /// `NL80211_WOWLAN_TRIG_4WAY_HANDSHAKE`.
        _4WAY_HANDSHAKE _4way_handshake: Flag = 8,
        /// `NL80211_WOWLAN_TRIG_RFKILL_RELEASE`.
        RFKILL_RELEASE rfkill_release: Flag = 9,
        /// `NL80211_WOWLAN_TRIG_WAKEUP_PKT_80211`.
        WAKEUP_PKT_80211 wakeup_pkt_80211: [u8] = 10,
        /// `NL80211_WOWLAN_TRIG_WAKEUP_PKT_80211_LEN`.
        WAKEUP_PKT_80211_LEN wakeup_pkt_80211_len: u32 = 11,
        /// `NL80211_WOWLAN_TRIG_WAKEUP_PKT_8023`.
        WAKEUP_PKT_8023 wakeup_pkt_8023: [u8] = 12,
        /// `NL80211_WOWLAN_TRIG_WAKEUP_PKT_8023_LEN`.
        WAKEUP_PKT_8023_LEN wakeup_pkt_8023_len: u32 = 13,
        /// `NL80211_WOWLAN_TRIG_WAKEUP_TCP_MATCH`.
        WAKEUP_TCP_MATCH wakeup_tcp_match: Flag = 15,
        /// `NL80211_WOWLAN_TRIG_WAKEUP_TCP_CONNLOST`.
        WAKEUP_TCP_CONNLOST wakeup_tcp_connlost: Flag = 16,
        /// `NL80211_WOWLAN_TRIG_WAKEUP_TCP_NOMORETOKENS`.
        WAKEUP_TCP_NOMORETOKENS wakeup_tcp_nomoretokens: Flag = 17,
        /// `NL80211_WOWLAN_TRIG_NET_DETECT_RESULTS`.
        NET_DETECT_RESULTS net_detect_results => Array<Nest<Nl80211>> = 19,
        /// `NL80211_WOWLAN_TRIG_UNPROTECTED_DEAUTH_DISASSOC`.
        UNPROTECTED_DEAUTH_DISASSOC unprotected_deauth_disassoc: Flag = 20,
    }
}

netlink_core::attributes! {
    /// What can wake the machine up. C: `NL80211_WOWLAN_TRIG_*`, `linux/nl80211.h`.
    pub struct WowlanSupport / WowlanSupportBuilder = "wowlan-support", prefix "NL80211_WOWLAN_TRIG_" {
        /// `NL80211_WOWLAN_TRIG_ANY`.
        ANY any: Flag = 1,
        /// `NL80211_WOWLAN_TRIG_DISCONNECT`.
        DISCONNECT disconnect: Flag = 2,
        /// `NL80211_WOWLAN_TRIG_MAGIC_PKT`.
        MAGIC_PKT magic_pkt: Flag = 3,
        /// `NL80211_WOWLAN_TRIG_PKT_PATTERN`.
        PKT_PATTERN pkt_pattern: PatternSupport = 4,
        /// `NL80211_WOWLAN_TRIG_GTK_REKEY_SUPPORTED`.
        GTK_REKEY_SUPPORTED gtk_rekey_supported: Flag = 5,
        /// `NL80211_WOWLAN_TRIG_GTK_REKEY_FAILURE`.
        GTK_REKEY_FAILURE gtk_rekey_failure: Flag = 6,
        /// `NL80211_WOWLAN_TRIG_EAP_IDENT_REQUEST`.
        EAP_IDENT_REQUEST eap_ident_request: Flag = 7,
        /// `NL80211_WOWLAN_TRIG_4WAY_HANDSHAKE`.
        _4WAY_HANDSHAKE _4way_handshake: Flag = 8,
        /// `NL80211_WOWLAN_TRIG_RFKILL_RELEASE`.
        RFKILL_RELEASE rfkill_release: Flag = 9,
        /// `NL80211_WOWLAN_TRIG_TCP_CONNECTION`.
        TCP_CONNECTION tcp_connection => Nest<WowlanTcpSupport> = 14,
        /// `NL80211_WOWLAN_TRIG_NET_DETECT`: How many match sets there may be.
        NET_DETECT net_detect: u32 = 18,
        /// `NL80211_WOWLAN_TRIG_UNPROTECTED_DEAUTH_DISASSOC`.
        UNPROTECTED_DEAUTH_DISASSOC unprotected_deauth_disassoc: Flag = 20,
    }
}

netlink_core::attributes! {
    /// A connection that is kept alive while the machine sleeps. C: `NL80211_WOWLAN_TCP_*`, `linux/nl80211.h`.
    pub struct WowlanTcp / WowlanTcpBuilder = "wowlan-tcp", prefix "NL80211_WOWLAN_TCP_" {
        /// `NL80211_WOWLAN_TCP_SRC_IPV4`.
        SRC_IPV4 src_ipv4: Ipv4Addr = 1,
        /// `NL80211_WOWLAN_TCP_DST_IPV4`.
        DST_IPV4 dst_ipv4: Ipv4Addr = 2,
        /// `NL80211_WOWLAN_TCP_DST_MAC`.
        DST_MAC dst_mac: HardwareAddress = 3,
        /// `NL80211_WOWLAN_TCP_SRC_PORT`.
        SRC_PORT src_port: u16 = 4,
        /// `NL80211_WOWLAN_TCP_DST_PORT`.
        DST_PORT dst_port: u16 = 5,
        /// `NL80211_WOWLAN_TCP_DATA_PAYLOAD`.
        DATA_PAYLOAD data_payload: [u8] = 6,
        /// `NL80211_WOWLAN_TCP_DATA_PAYLOAD_SEQ`.
        DATA_PAYLOAD_SEQ data_payload_seq: WowlanTcpDataSeq = 7,
        /// `NL80211_WOWLAN_TCP_DATA_PAYLOAD_TOKEN`.
        DATA_PAYLOAD_TOKEN data_payload_token: Tail<WowlanTcpDataToken, List<u8>> = 8,
        /// `NL80211_WOWLAN_TCP_DATA_INTERVAL`.
        DATA_INTERVAL data_interval: u32 = 9,
        /// `NL80211_WOWLAN_TCP_WAKE_PAYLOAD`.
        WAKE_PAYLOAD wake_payload: [u8] = 10,
        /// `NL80211_WOWLAN_TCP_WAKE_MASK`.
        WAKE_MASK wake_mask: [u8] = 11,
    }
}

netlink_core::attributes! {
    /// Which connections can be kept alive. C: `NL80211_WOWLAN_TCP_*`, `linux/nl80211.h`.
    pub struct WowlanTcpSupport / WowlanTcpSupportBuilder = "wowlan-tcp-support", prefix "NL80211_WOWLAN_TCP_" {
        /// `NL80211_WOWLAN_TCP_DATA_PAYLOAD`.
        DATA_PAYLOAD data_payload: u32 = 6,
        /// `NL80211_WOWLAN_TCP_DATA_PAYLOAD_SEQ`.
        DATA_PAYLOAD_SEQ data_payload_seq: Flag = 7,
        /// `NL80211_WOWLAN_TCP_DATA_PAYLOAD_TOKEN`.
        DATA_PAYLOAD_TOKEN data_payload_token: WowlanTcpDataTokenFeature = 8,
        /// `NL80211_WOWLAN_TCP_DATA_INTERVAL`.
        DATA_INTERVAL data_interval: u32 = 9,
        /// `NL80211_WOWLAN_TCP_WAKE_PAYLOAD`.
        WAKE_PAYLOAD wake_payload: u32 = 10,
    }
}

netlink_core::attributes! {
    /// When to collect received packets. C: `NL80211_ATTR_COALESCE_RULE_*`, `linux/nl80211.h`.
    pub struct CoalesceRule / CoalesceRuleBuilder = "coalesce-rule", prefix "NL80211_ATTR_COALESCE_RULE_" {
        /// `NL80211_ATTR_COALESCE_RULE_DELAY`: Milliseconds.
        DELAY delay: u32 = 1,
        /// `NL80211_ATTR_COALESCE_RULE_CONDITION`.
        CONDITION condition: CoalesceCondition = 2,
        /// `NL80211_ATTR_COALESCE_RULE_PKT_PATTERN`.
        PKT_PATTERN pkt_pattern => Array<Nest<PacketPattern>> = 3,
    }
}

netlink_core::attributes! {
    /// How many interfaces of some kinds there may be. C: `NL80211_IFACE_LIMIT_*`, `linux/nl80211.h`.
    pub struct IfaceLimit / IfaceLimitBuilder = "iface-limit", prefix "NL80211_IFACE_LIMIT_" {
        /// `NL80211_IFACE_LIMIT_MAX`.
        MAX max: u32 = 1,
        /// `NL80211_IFACE_LIMIT_TYPES`.
        TYPES types => Nest<SupportedIftypes> = 2,
    }
}

netlink_core::attributes! {
    /// Interfaces that there may be together. C: `NL80211_IFACE_COMB_*`, `linux/nl80211.h`.
    pub struct IfCombination / IfCombinationBuilder = "if-combination", prefix "NL80211_IFACE_COMB_" {
        /// `NL80211_IFACE_COMB_LIMITS`.
        LIMITS limits => Array<Nest<IfaceLimit>> = 1,
        /// `NL80211_IFACE_COMB_MAXNUM`.
        MAXNUM maxnum: u32 = 2,
        /// `NL80211_IFACE_COMB_STA_AP_BI_MATCH`.
        STA_AP_BI_MATCH sta_ap_bi_match: Flag = 3,
        /// `NL80211_IFACE_COMB_NUM_CHANNELS`.
        NUM_CHANNELS num_channels: u32 = 4,
        /// `NL80211_IFACE_COMB_RADAR_DETECT_WIDTHS`.
        RADAR_DETECT_WIDTHS radar_detect_widths: u32 = 5,
        /// `NL80211_IFACE_COMB_RADAR_DETECT_REGIONS`.
        RADAR_DETECT_REGIONS radar_detect_regions: u32 = 6,
        /// `NL80211_IFACE_COMB_BI_MIN_GCD`.
        BI_MIN_GCD bi_min_gcd: u32 = 7,
    }
}

netlink_core::attributes! {
    /// Keys with which a device changes group keys itself. C: `NL80211_REKEY_DATA_*`, `linux/nl80211.h`.
    pub struct RekeyData / RekeyDataBuilder = "rekey-data", prefix "NL80211_REKEY_DATA_" {
        /// `NL80211_REKEY_DATA_KEK`.
        KEK kek: [u8] = 1,
        /// `NL80211_REKEY_DATA_KCK`.
        KCK kck: [u8] = 2,
        /// `NL80211_REKEY_DATA_REPLAY_CTR`.
        REPLAY_CTR replay_ctr: Be<u64> = 3,
        /// `NL80211_REKEY_DATA_AKM`.
        AKM akm: AkmSuite = 4,
    }
}

netlink_core::attributes! {
    /// Quality of service of a station. C: `NL80211_STA_WME_*`, `linux/nl80211.h`.
    pub struct StaWme / StaWmeBuilder = "sta-wme", prefix "NL80211_STA_WME_" {
        /// `NL80211_STA_WME_UAPSD_QUEUES`.
        UAPSD_QUEUES uapsd_queues: u8 = 1,
        /// `NL80211_STA_WME_MAX_SP`.
        MAX_SP max_sp: u8 = 2,
    }
}

netlink_core::attributes! {
    /// An access point to authenticate with beforehand. C: `NL80211_PMKSA_CANDIDATE_*`, `linux/nl80211.h`.
    pub struct PmksaCandidate / PmksaCandidateBuilder = "pmksa-candidate", prefix "NL80211_PMKSA_CANDIDATE_" {
        /// `NL80211_PMKSA_CANDIDATE_INDEX`.
        INDEX index: u32 = 1,
        /// `NL80211_PMKSA_CANDIDATE_BSSID`.
        BSSID bssid: HardwareAddress = 2,
        /// `NL80211_PMKSA_CANDIDATE_PREAUTH`.
        PREAUTH preauth: Flag = 3,
    }
}

netlink_core::attributes! {
    /// How often to scan. C: `NL80211_SCHED_SCAN_PLAN_*`, `linux/nl80211.h`.
    pub struct SchedScanPlan / SchedScanPlanBuilder = "sched-scan-plan", prefix "NL80211_SCHED_SCAN_PLAN_" {
        /// `NL80211_SCHED_SCAN_PLAN_INTERVAL`: Seconds.
        INTERVAL interval: u32 = 1,
        /// `NL80211_SCHED_SCAN_PLAN_ITERATIONS`.
        ITERATIONS iterations: u32 = 2,
    }
}

netlink_core::attributes! {
    /// How to choose among access points. C: `NL80211_BSS_SELECT_ATTR_*`, `linux/nl80211.h`.
    pub struct BssSelect / BssSelectBuilder = "bss-select", prefix "NL80211_BSS_SELECT_ATTR_" {
        /// `NL80211_BSS_SELECT_ATTR_RSSI`.
        RSSI rssi: Flag = 1,
        /// `NL80211_BSS_SELECT_ATTR_BAND_PREF`.
        BAND_PREF band_pref: BandIndex = 2,
        /// `NL80211_BSS_SELECT_ATTR_RSSI_ADJUST`.
        RSSI_ADJUST rssi_adjust: BssSelectRssiAdjust = 3,
    }
}

netlink_core::attributes! {
    /// A function of neighbour awareness. C: `NL80211_NAN_FUNC_*`, `linux/nl80211.h`.
    pub struct NanFunction / NanFunctionBuilder = "nan-function", prefix "NL80211_NAN_FUNC_" {
        /// `NL80211_NAN_FUNC_TYPE`.
        TYPE r#type: NanFunctionType = 1,
        /// `NL80211_NAN_FUNC_SERVICE_ID`.
        SERVICE_ID service_id: [u8] = 2,
        /// `NL80211_NAN_FUNC_PUBLISH_TYPE`.
        PUBLISH_TYPE publish_type: NanPublishType = 3,
        /// `NL80211_NAN_FUNC_PUBLISH_BCAST`.
        PUBLISH_BCAST publish_bcast: Flag = 4,
        /// `NL80211_NAN_FUNC_SUBSCRIBE_ACTIVE`.
        SUBSCRIBE_ACTIVE subscribe_active: Flag = 5,
        /// `NL80211_NAN_FUNC_FOLLOW_UP_ID`.
        FOLLOW_UP_ID follow_up_id: u8 = 6,
        /// `NL80211_NAN_FUNC_FOLLOW_UP_REQ_ID`.
        FOLLOW_UP_REQ_ID follow_up_req_id: u8 = 7,
        /// `NL80211_NAN_FUNC_FOLLOW_UP_DEST`.
        FOLLOW_UP_DEST follow_up_dest: HardwareAddress = 8,
        /// `NL80211_NAN_FUNC_CLOSE_RANGE`.
        CLOSE_RANGE close_range: Flag = 9,
        /// `NL80211_NAN_FUNC_TTL`: In discovery windows.
        TTL ttl: u32 = 10,
        /// `NL80211_NAN_FUNC_SERVICE_INFO`.
        SERVICE_INFO service_info: [u8] = 11,
        /// `NL80211_NAN_FUNC_SRF`.
        SRF srf => Nest<NanSrf> = 12,
        /// `NL80211_NAN_FUNC_RX_MATCH_FILTER`.
        RX_MATCH_FILTER rx_match_filter => Array<[u8]> = 13,
        /// `NL80211_NAN_FUNC_TX_MATCH_FILTER`.
        TX_MATCH_FILTER tx_match_filter => Array<[u8]> = 14,
        /// `NL80211_NAN_FUNC_INSTANCE_ID`.
        INSTANCE_ID instance_id: u8 = 15,
        /// `NL80211_NAN_FUNC_TERM_REASON`.
        TERM_REASON term_reason: NanTerminationReason = 16,
    }
}

netlink_core::attributes! {
    /// Who is to answer. C: `NL80211_NAN_SRF_*`, `linux/nl80211.h`.
    pub struct NanSrf / NanSrfBuilder = "nan-srf", prefix "NL80211_NAN_SRF_" {
        /// `NL80211_NAN_SRF_INCLUDE`.
        INCLUDE include: Flag = 1,
        /// `NL80211_NAN_SRF_BF`.
        BF bf: [u8] = 2,
        /// `NL80211_NAN_SRF_BF_IDX`.
        BF_IDX bf_idx: u8 = 3,
        /// `NL80211_NAN_SRF_MAC_ADDRS`.
        MAC_ADDRS mac_addrs => Array<HardwareAddress> = 4,
    }
}

netlink_core::attributes! {
    /// Two functions that match. C: `NL80211_NAN_MATCH_*`, `linux/nl80211.h`.
    pub struct NanMatch / NanMatchBuilder = "nan-match", prefix "NL80211_NAN_MATCH_" {
        /// `NL80211_NAN_MATCH_FUNC_LOCAL`.
        FUNC_LOCAL func_local => Nest<NanFunction> = 1,
        /// `NL80211_NAN_MATCH_FUNC_PEER`.
        FUNC_PEER func_peer => Nest<NanFunction> = 2,
    }
}

netlink_core::attributes! {
    /// Neighbour awareness in a band. C: `NL80211_NAN_BAND_CONF_*`, `linux/nl80211.h`.
    pub struct NanBandConfig / NanBandConfigBuilder = "nan-band-config", prefix "NL80211_NAN_BAND_CONF_" {
        /// `NL80211_NAN_BAND_CONF_BAND`.
        BAND band: As<u8, BandIndex> = 1,
        /// `NL80211_NAN_BAND_CONF_FREQ`: In MHz.
        FREQ freq: u16 = 2,
        /// `NL80211_NAN_BAND_CONF_RSSI_CLOSE`.
        RSSI_CLOSE rssi_close: i8 = 3,
        /// `NL80211_NAN_BAND_CONF_RSSI_MIDDLE`.
        RSSI_MIDDLE rssi_middle: i8 = 4,
        /// `NL80211_NAN_BAND_CONF_WAKE_DW`.
        WAKE_DW wake_dw: u8 = 5,
        /// `NL80211_NAN_BAND_CONF_DISABLE_SCAN`.
        DISABLE_SCAN disable_scan: Flag = 6,
    }
}

netlink_core::attributes! {
    /// How neighbour awareness works. C: `NL80211_NAN_CONF_*`, `linux/nl80211.h`.
    pub struct NanConfig / NanConfigBuilder = "nan-config", prefix "NL80211_NAN_CONF_" {
        /// `NL80211_NAN_CONF_CLUSTER_ID`.
        CLUSTER_ID cluster_id: HardwareAddress = 1,
        /// `NL80211_NAN_CONF_EXTRA_ATTRS`.
        EXTRA_ATTRS extra_attrs: [u8] = 2,
        /// `NL80211_NAN_CONF_VENDOR_ELEMS`.
        VENDOR_ELEMS vendor_elems: InformationElements<ElementId> = 3,
        /// `NL80211_NAN_CONF_BAND_CONFIGS`.
        BAND_CONFIGS band_configs => Array<Nest<NanBandConfig>> = 4,
        /// `NL80211_NAN_CONF_SCAN_PERIOD`.
        SCAN_PERIOD scan_period: u16 = 5,
        /// `NL80211_NAN_CONF_SCAN_DWELL_TIME`.
        SCAN_DWELL_TIME scan_dwell_time: u16 = 6,
        /// `NL80211_NAN_CONF_DISCOVERY_BEACON_INTERVAL`.
        DISCOVERY_BEACON_INTERVAL discovery_beacon_interval: u8 = 7,
        /// `NL80211_NAN_CONF_NOTIFY_DW`: Whether discovery windows are told of.
        NOTIFY_DW notify_dw: Flag = 8,
    }
}

netlink_core::attributes! {
    /// Answering fine timing measurements. C: `NL80211_FTM_RESP_ATTR_*`, `linux/nl80211.h`.
    pub struct FtmResponder / FtmResponderBuilder = "ftm-responder", prefix "NL80211_FTM_RESP_ATTR_" {
        /// `NL80211_FTM_RESP_ATTR_ENABLED`.
        ENABLED enabled: Flag = 1,
        /// `NL80211_FTM_RESP_ATTR_LCI`.
        LCI lci: [u8] = 2,
        /// `NL80211_FTM_RESP_ATTR_CIVICLOC`.
        CIVICLOC civicloc: [u8] = 3,
    }
}

netlink_core::attributes! {
    /// What was counted of fine timing measurements. C: `NL80211_FTM_STATS_*`, `linux/nl80211.h`.
    pub struct FtmResponderStats / FtmResponderStatsBuilder = "ftm-responder-stats", prefix "NL80211_FTM_STATS_" {
        /// `NL80211_FTM_STATS_SUCCESS_NUM`.
        SUCCESS_NUM success_num: u32 = 1,
        /// `NL80211_FTM_STATS_PARTIAL_NUM`.
        PARTIAL_NUM partial_num: u32 = 2,
        /// `NL80211_FTM_STATS_FAILED_NUM`.
        FAILED_NUM failed_num: u32 = 3,
        /// `NL80211_FTM_STATS_ASAP_NUM`.
        ASAP_NUM asap_num: u32 = 4,
        /// `NL80211_FTM_STATS_NON_ASAP_NUM`.
        NON_ASAP_NUM non_asap_num: u32 = 5,
        /// `NL80211_FTM_STATS_TOTAL_DURATION_MSEC`.
        TOTAL_DURATION_MSEC total_duration_msec: u64 = 6,
        /// `NL80211_FTM_STATS_UNKNOWN_TRIGGERS_NUM`.
        UNKNOWN_TRIGGERS_NUM unknown_triggers_num: u32 = 7,
        /// `NL80211_FTM_STATS_RESCHEDULE_REQUESTS_NUM`.
        RESCHEDULE_REQUESTS_NUM reschedule_requests_num: u32 = 8,
        /// `NL80211_FTM_STATS_OUT_OF_WINDOW_TRIGGERS_NUM`.
        OUT_OF_WINDOW_TRIGGERS_NUM out_of_window_triggers_num: u32 = 9,
        #[doc(hidden)]
        PAD pad [Unused] = 10,
    }
}

netlink_core::attributes! {
    /// What to measure. C: `NL80211_PMSR_TYPE_*`, `linux/nl80211.h`.
    pub struct PeerMeasurementRequestData / PeerMeasurementRequestDataBuilder = "peer-measurement-request-data", prefix "NL80211_PMSR_TYPE_" {
        /// `NL80211_PMSR_TYPE_FTM`.
        FTM ftm => Nest<FtmRequest> = 1,
    }
}

netlink_core::attributes! {
    /// What was measured. C: `NL80211_PMSR_TYPE_*`, `linux/nl80211.h`.
    pub struct PeerMeasurementResponseData / PeerMeasurementResponseDataBuilder = "peer-measurement-response-data", prefix "NL80211_PMSR_TYPE_" {
        /// `NL80211_PMSR_TYPE_FTM`.
        FTM ftm => Nest<FtmResponse> = 1,
    }
}

netlink_core::attributes! {
    /// What can be measured. C: `NL80211_PMSR_TYPE_*`, `linux/nl80211.h`.
    pub struct PeerMeasurementCapabilities / PeerMeasurementCapabilitiesBuilder = "peer-measurement-capabilities", prefix "NL80211_PMSR_TYPE_" {
        /// `NL80211_PMSR_TYPE_FTM`.
        FTM ftm => Nest<FtmCapabilities> = 1,
    }
}

netlink_core::attributes! {
    /// A request for a measurement. C: `NL80211_PMSR_REQ_ATTR_*`, `linux/nl80211.h`.
    pub struct PeerMeasurementRequest / PeerMeasurementRequestBuilder = "peer-measurement-request", prefix "NL80211_PMSR_REQ_ATTR_" {
        /// `NL80211_PMSR_REQ_ATTR_DATA`.
        DATA data => Nest<PeerMeasurementRequestData> = 1,
        /// `NL80211_PMSR_REQ_ATTR_GET_AP_TSF`.
        GET_AP_TSF get_ap_tsf: Flag = 2,
    }
}

netlink_core::attributes! {
    /// The result of a measurement. C: `NL80211_PMSR_RESP_ATTR_*`, `linux/nl80211.h`.
    pub struct PeerMeasurementResponse / PeerMeasurementResponseBuilder = "peer-measurement-response", prefix "NL80211_PMSR_RESP_ATTR_" {
        /// `NL80211_PMSR_RESP_ATTR_DATA`.
        DATA data => Nest<PeerMeasurementResponseData> = 1,
        /// `NL80211_PMSR_RESP_ATTR_STATUS`.
        STATUS status: PeerMeasurementStatus = 2,
        /// `NL80211_PMSR_RESP_ATTR_HOST_TIME`: Time since boot, in nanoseconds.
        HOST_TIME host_time: u64 = 3,
        /// `NL80211_PMSR_RESP_ATTR_AP_TSF`.
        AP_TSF ap_tsf: u64 = 4,
        /// `NL80211_PMSR_RESP_ATTR_FINAL`.
        FINAL r#final: Flag = 5,
        #[doc(hidden)]
        PAD pad [Unused] = 6,
    }
}

netlink_core::attributes! {
    /// A peer that is measured. C: `NL80211_PMSR_PEER_ATTR_*`, `linux/nl80211.h`.
    pub struct PeerMeasurementPeer / PeerMeasurementPeerBuilder = "peer-measurement-peer", prefix "NL80211_PMSR_PEER_ATTR_" {
        /// `NL80211_PMSR_PEER_ATTR_ADDR`.
        ADDR addr: HardwareAddress = 1,
        /// `NL80211_PMSR_PEER_ATTR_CHAN`.
        CHAN chan => Nest<Nl80211> = 2,
        /// `NL80211_PMSR_PEER_ATTR_REQ`.
        REQ req => Nest<PeerMeasurementRequest> = 3,
        /// `NL80211_PMSR_PEER_ATTR_RESP`.
        RESP resp => Nest<PeerMeasurementResponse> = 4,
        /// `NL80211_PMSR_PEER_ATTR_REQ_TYPE`.
        REQ_TYPE req_type: FtmRequestType = 5,
    }
}

netlink_core::attributes! {
    /// Measurements of distance to peers. C: `NL80211_PMSR_ATTR_*`, `linux/nl80211.h`.
    pub struct PeerMeasurements / PeerMeasurementsBuilder = "peer-measurements", prefix "NL80211_PMSR_ATTR_" {
        /// `NL80211_PMSR_ATTR_MAX_PEERS`.
        MAX_PEERS max_peers: u32 = 1,
        /// `NL80211_PMSR_ATTR_REPORT_AP_TSF`.
        REPORT_AP_TSF report_ap_tsf: Flag = 2,
        /// `NL80211_PMSR_ATTR_RANDOMIZE_MAC_ADDR`.
        RANDOMIZE_MAC_ADDR randomize_mac_addr: Flag = 3,
        /// `NL80211_PMSR_ATTR_TYPE_CAPA`.
        TYPE_CAPA type_capa => Nest<PeerMeasurementCapabilities> = 4,
        /// `NL80211_PMSR_ATTR_PEERS`.
        PEERS peers => Array<Nest<PeerMeasurementPeer>> = 5,
        /// `NL80211_PMSR_ATTR_MAX_PEER_ISTA_ROLE`.
        MAX_PEER_ISTA_ROLE max_peer_ista_role: u32 = 6,
        /// `NL80211_PMSR_ATTR_MAX_PEER_RSTA_ROLE`.
        MAX_PEER_RSTA_ROLE max_peer_rsta_role: u32 = 7,
    }
}

netlink_core::attributes! {
    /// Which fine timing measurements a device can do. C: `NL80211_PMSR_FTM_CAPA_ATTR_*`, `linux/nl80211.h`.
    pub struct FtmCapabilities / FtmCapabilitiesBuilder = "ftm-capabilities", prefix "NL80211_PMSR_FTM_CAPA_ATTR_" {
        /// `NL80211_PMSR_FTM_CAPA_ATTR_ASAP`.
        ASAP asap: Flag = 1,
        /// `NL80211_PMSR_FTM_CAPA_ATTR_NON_ASAP`.
        NON_ASAP non_asap: Flag = 2,
        /// `NL80211_PMSR_FTM_CAPA_ATTR_REQ_LCI`.
        REQ_LCI req_lci: Flag = 3,
        /// `NL80211_PMSR_FTM_CAPA_ATTR_REQ_CIVICLOC`.
        REQ_CIVICLOC req_civicloc: Flag = 4,
        /// `NL80211_PMSR_FTM_CAPA_ATTR_PREAMBLES`: Bits of `preamble`.
        PREAMBLES preambles: u32 = 5,
        /// `NL80211_PMSR_FTM_CAPA_ATTR_BANDWIDTHS`: Bits of `channel-width`.
        BANDWIDTHS bandwidths: u32 = 6,
        /// `NL80211_PMSR_FTM_CAPA_ATTR_MAX_BURSTS_EXPONENT`.
        MAX_BURSTS_EXPONENT max_bursts_exponent: u32 = 7,
        /// `NL80211_PMSR_FTM_CAPA_ATTR_MAX_FTMS_PER_BURST`.
        MAX_FTMS_PER_BURST max_ftms_per_burst: u32 = 8,
        /// `NL80211_PMSR_FTM_CAPA_ATTR_TRIGGER_BASED`.
        TRIGGER_BASED trigger_based: Flag = 9,
        /// `NL80211_PMSR_FTM_CAPA_ATTR_NON_TRIGGER_BASED`.
        NON_TRIGGER_BASED non_trigger_based: Flag = 10,
        /// `NL80211_PMSR_FTM_CAPA_ATTR_6GHZ_SUPPORT`.
        _6GHZ_SUPPORT _6ghz_support: Flag = 11,
        /// `NL80211_PMSR_FTM_CAPA_ATTR_MAX_TX_LTF_REP`.
        MAX_TX_LTF_REP max_tx_ltf_rep: u32 = 12,
        /// `NL80211_PMSR_FTM_CAPA_ATTR_MAX_RX_LTF_REP`.
        MAX_RX_LTF_REP max_rx_ltf_rep: u32 = 13,
        /// `NL80211_PMSR_FTM_CAPA_ATTR_MAX_TX_STS`.
        MAX_TX_STS max_tx_sts: u32 = 14,
        /// `NL80211_PMSR_FTM_CAPA_ATTR_MAX_RX_STS`.
        MAX_RX_STS max_rx_sts: u32 = 15,
        /// `NL80211_PMSR_FTM_CAPA_ATTR_MAX_TOTAL_LTF_TX`.
        MAX_TOTAL_LTF_TX max_total_ltf_tx: u32 = 16,
        /// `NL80211_PMSR_FTM_CAPA_ATTR_MAX_TOTAL_LTF_RX`.
        MAX_TOTAL_LTF_RX max_total_ltf_rx: u32 = 17,
        /// `NL80211_PMSR_FTM_CAPA_ATTR_RSTA_SUPPORT`.
        RSTA_SUPPORT rsta_support: Flag = 18,
        /// `NL80211_PMSR_FTM_CAPA_ATTR_ISTA_CAPS`.
        ISTA_CAPS ista_caps => Nest<FtmCapabilities> = 19,
        /// `NL80211_PMSR_FTM_CAPA_ATTR_RSTA_CAPS`.
        RSTA_CAPS rsta_caps => Nest<FtmCapabilities> = 20,
        /// `NL80211_PMSR_FTM_CAPA_ATTR_SUPPORT_NTB`.
        SUPPORT_NTB support_ntb: Flag = 21,
        /// `NL80211_PMSR_FTM_CAPA_ATTR_SUPPORT_TB`.
        SUPPORT_TB support_tb: Flag = 22,
        /// `NL80211_PMSR_FTM_CAPA_ATTR_SUPPORT_EDCA`.
        SUPPORT_EDCA support_edca: Flag = 23,
        /// `NL80211_PMSR_FTM_CAPA_ATTR_TYPE_CAPS`.
        TYPE_CAPS type_caps => Nest<FtmTypeCapabilities> = 24,
        /// `NL80211_PMSR_FTM_CAPA_ATTR_CONCURRENT_ISTA_RSTA_SUPPORT`.
        CONCURRENT_ISTA_RSTA_SUPPORT concurrent_ista_rsta_support: Flag = 25,
        /// `NL80211_PMSR_FTM_CAPA_ATTR_MAX_NUM_TX_ANTENNAS`.
        MAX_NUM_TX_ANTENNAS max_num_tx_antennas: u8 = 26,
        /// `NL80211_PMSR_FTM_CAPA_ATTR_MAX_NUM_RX_ANTENNAS`.
        MAX_NUM_RX_ANTENNAS max_num_rx_antennas: u8 = 27,
        /// `NL80211_PMSR_FTM_CAPA_ATTR_MIN_INTERVAL_EDCA`: Milliseconds.
        MIN_INTERVAL_EDCA min_interval_edca: u32 = 28,
        /// `NL80211_PMSR_FTM_CAPA_ATTR_MIN_INTERVAL_NTB`: Milliseconds.
        MIN_INTERVAL_NTB min_interval_ntb: u32 = 29,
        /// `NL80211_PMSR_FTM_CAPA_ATTR_PD_PREAMBLES`.
        PD_PREAMBLES pd_preambles: u32 = 30,
        /// `NL80211_PMSR_FTM_CAPA_ATTR_PD_BANDWIDTHS`.
        PD_BANDWIDTHS pd_bandwidths: u32 = 31,
    }
}

netlink_core::attributes! {
    /// What fine timing measurements can be for. C: `NL80211_PMSR_FTM_TYPE_CAPA_ATTR_*`, `linux/nl80211.h`.
    pub struct FtmTypeCapabilities / FtmTypeCapabilitiesBuilder = "ftm-type-capabilities", prefix "NL80211_PMSR_FTM_TYPE_CAPA_ATTR_" {
        /// `NL80211_PMSR_FTM_TYPE_CAPA_ATTR_INFRA_SUPPORT`.
        INFRA_SUPPORT infra_support: Flag = 1,
        /// `NL80211_PMSR_FTM_TYPE_CAPA_ATTR_PD_SUPPORT`.
        PD_SUPPORT pd_support: Flag = 2,
    }
}

netlink_core::attributes! {
    /// A fine timing measurement. C: `NL80211_PMSR_FTM_REQ_ATTR_*`, `linux/nl80211.h`.
    pub struct FtmRequest / FtmRequestBuilder = "ftm-request", prefix "NL80211_PMSR_FTM_REQ_ATTR_" {
        /// `NL80211_PMSR_FTM_REQ_ATTR_ASAP`.
        ASAP asap: Flag = 1,
        /// `NL80211_PMSR_FTM_REQ_ATTR_PREAMBLE`.
        PREAMBLE preamble: Preamble = 2,
        /// `NL80211_PMSR_FTM_REQ_ATTR_NUM_BURSTS_EXP`.
        NUM_BURSTS_EXP num_bursts_exp: u8 = 3,
        /// `NL80211_PMSR_FTM_REQ_ATTR_BURST_PERIOD`: In units of 100 milliseconds.
        BURST_PERIOD burst_period: u16 = 4,
        /// `NL80211_PMSR_FTM_REQ_ATTR_BURST_DURATION`.
        BURST_DURATION burst_duration: u8 = 5,
        /// `NL80211_PMSR_FTM_REQ_ATTR_FTMS_PER_BURST`.
        FTMS_PER_BURST ftms_per_burst: u8 = 6,
        /// `NL80211_PMSR_FTM_REQ_ATTR_NUM_FTMR_RETRIES`.
        NUM_FTMR_RETRIES num_ftmr_retries: u8 = 7,
        /// `NL80211_PMSR_FTM_REQ_ATTR_REQUEST_LCI`.
        REQUEST_LCI request_lci: Flag = 8,
        /// `NL80211_PMSR_FTM_REQ_ATTR_REQUEST_CIVICLOC`.
        REQUEST_CIVICLOC request_civicloc: Flag = 9,
        /// `NL80211_PMSR_FTM_REQ_ATTR_TRIGGER_BASED`.
        TRIGGER_BASED trigger_based: Flag = 10,
        /// `NL80211_PMSR_FTM_REQ_ATTR_NON_TRIGGER_BASED`.
        NON_TRIGGER_BASED non_trigger_based: Flag = 11,
        /// `NL80211_PMSR_FTM_REQ_ATTR_LMR_FEEDBACK`.
        LMR_FEEDBACK lmr_feedback: Flag = 12,
        /// `NL80211_PMSR_FTM_REQ_ATTR_BSS_COLOR`.
        BSS_COLOR bss_color: u8 = 13,
        /// `NL80211_PMSR_FTM_REQ_ATTR_RSTA`.
        RSTA rsta: Flag = 14,
        /// `NL80211_PMSR_FTM_REQ_ATTR_MIN_TIME_BETWEEN_MEASUREMENTS`.
        MIN_TIME_BETWEEN_MEASUREMENTS min_time_between_measurements: u32 = 15,
        /// `NL80211_PMSR_FTM_REQ_ATTR_MAX_TIME_BETWEEN_MEASUREMENTS`.
        MAX_TIME_BETWEEN_MEASUREMENTS max_time_between_measurements: u32 = 16,
        /// `NL80211_PMSR_FTM_REQ_ATTR_NOMINAL_TIME`.
        NOMINAL_TIME nominal_time: u32 = 17,
        /// `NL80211_PMSR_FTM_REQ_ATTR_AW_DURATION`.
        AW_DURATION aw_duration: u32 = 18,
        /// `NL80211_PMSR_FTM_REQ_ATTR_NUM_MEASUREMENTS`.
        NUM_MEASUREMENTS num_measurements: u32 = 19,
        #[doc(hidden)]
        PAD pad [Unused] = 20,
        /// `NL80211_PMSR_FTM_REQ_ATTR_INGRESS`.
        INGRESS ingress: u64 = 21,
        /// `NL80211_PMSR_FTM_REQ_ATTR_EGRESS`.
        EGRESS egress: u64 = 22,
        /// `NL80211_PMSR_FTM_REQ_ATTR_PD_SUPPRESS_RESULTS`.
        PD_SUPPRESS_RESULTS pd_suppress_results: Flag = 23,
    }
}

netlink_core::attributes! {
    /// The result of a fine timing measurement. C: `NL80211_PMSR_FTM_RESP_ATTR_*`, `linux/nl80211.h`.
    pub struct FtmResponse / FtmResponseBuilder = "ftm-response", prefix "NL80211_PMSR_FTM_RESP_ATTR_" {
        /// `NL80211_PMSR_FTM_RESP_ATTR_FAIL_REASON`.
        FAIL_REASON fail_reason: FtmFailure = 1,
        /// `NL80211_PMSR_FTM_RESP_ATTR_BURST_INDEX`.
        BURST_INDEX burst_index: u32 = 2,
        /// `NL80211_PMSR_FTM_RESP_ATTR_NUM_FTMR_ATTEMPTS`.
        NUM_FTMR_ATTEMPTS num_ftmr_attempts: u32 = 3,
        /// `NL80211_PMSR_FTM_RESP_ATTR_NUM_FTMR_SUCCESSES`.
        NUM_FTMR_SUCCESSES num_ftmr_successes: u32 = 4,
        /// `NL80211_PMSR_FTM_RESP_ATTR_BUSY_RETRY_TIME`.
        BUSY_RETRY_TIME busy_retry_time: u32 = 5,
        /// `NL80211_PMSR_FTM_RESP_ATTR_NUM_BURSTS_EXP`.
        NUM_BURSTS_EXP num_bursts_exp: u8 = 6,
        /// `NL80211_PMSR_FTM_RESP_ATTR_BURST_DURATION`.
        BURST_DURATION burst_duration: u8 = 7,
        /// `NL80211_PMSR_FTM_RESP_ATTR_FTMS_PER_BURST`.
        FTMS_PER_BURST ftms_per_burst: u8 = 8,
        /// `NL80211_PMSR_FTM_RESP_ATTR_RSSI_AVG`.
        RSSI_AVG rssi_avg: i32 = 9,
        /// `NL80211_PMSR_FTM_RESP_ATTR_RSSI_SPREAD`.
        RSSI_SPREAD rssi_spread: i32 = 10,
        /// `NL80211_PMSR_FTM_RESP_ATTR_TX_RATE`.
        TX_RATE tx_rate => Nest<RateInfo> = 11,
        /// `NL80211_PMSR_FTM_RESP_ATTR_RX_RATE`.
        RX_RATE rx_rate => Nest<RateInfo> = 12,
        /// `NL80211_PMSR_FTM_RESP_ATTR_RTT_AVG`: Picoseconds.
        RTT_AVG rtt_avg: i64 = 13,
        /// `NL80211_PMSR_FTM_RESP_ATTR_RTT_VARIANCE`.
        RTT_VARIANCE rtt_variance: u64 = 14,
        /// `NL80211_PMSR_FTM_RESP_ATTR_RTT_SPREAD`.
        RTT_SPREAD rtt_spread: u64 = 15,
        /// `NL80211_PMSR_FTM_RESP_ATTR_DIST_AVG`: Millimetres.
        DIST_AVG dist_avg: i64 = 16,
        /// `NL80211_PMSR_FTM_RESP_ATTR_DIST_VARIANCE`.
        DIST_VARIANCE dist_variance: u64 = 17,
        /// `NL80211_PMSR_FTM_RESP_ATTR_DIST_SPREAD`.
        DIST_SPREAD dist_spread: u64 = 18,
        /// `NL80211_PMSR_FTM_RESP_ATTR_LCI`.
        LCI lci: [u8] = 19,
        /// `NL80211_PMSR_FTM_RESP_ATTR_CIVICLOC`.
        CIVICLOC civicloc: [u8] = 20,
        #[doc(hidden)]
        PAD pad [Unused] = 21,
        /// `NL80211_PMSR_FTM_RESP_ATTR_BURST_PERIOD`: In units of 100 milliseconds.
        BURST_PERIOD burst_period: u16 = 22,
        /// `NL80211_PMSR_FTM_RESP_ATTR_TX_LTF_REPETITION_COUNT`.
        TX_LTF_REPETITION_COUNT tx_ltf_repetition_count: u32 = 23,
        /// `NL80211_PMSR_FTM_RESP_ATTR_RX_LTF_REPETITION_COUNT`.
        RX_LTF_REPETITION_COUNT rx_ltf_repetition_count: u32 = 24,
        /// `NL80211_PMSR_FTM_RESP_ATTR_MAX_TIME_BETWEEN_MEASUREMENTS`.
        MAX_TIME_BETWEEN_MEASUREMENTS max_time_between_measurements: u32 = 25,
        /// `NL80211_PMSR_FTM_RESP_ATTR_MIN_TIME_BETWEEN_MEASUREMENTS`.
        MIN_TIME_BETWEEN_MEASUREMENTS min_time_between_measurements: u32 = 26,
        /// `NL80211_PMSR_FTM_RESP_ATTR_NUM_TX_SPATIAL_STREAMS`.
        NUM_TX_SPATIAL_STREAMS num_tx_spatial_streams: u8 = 27,
        /// `NL80211_PMSR_FTM_RESP_ATTR_NUM_RX_SPATIAL_STREAMS`.
        NUM_RX_SPATIAL_STREAMS num_rx_spatial_streams: u8 = 28,
        /// `NL80211_PMSR_FTM_RESP_ATTR_NOMINAL_TIME`.
        NOMINAL_TIME nominal_time: u32 = 29,
        /// `NL80211_PMSR_FTM_RESP_ATTR_AVAILABILITY_WINDOW`.
        AVAILABILITY_WINDOW availability_window: u8 = 30,
        /// `NL80211_PMSR_FTM_RESP_ATTR_CHANNEL_WIDTH`.
        CHANNEL_WIDTH channel_width: ChannelWidth = 31,
        /// `NL80211_PMSR_FTM_RESP_ATTR_PREAMBLE`.
        PREAMBLE preamble: Preamble = 32,
        /// `NL80211_PMSR_FTM_RESP_ATTR_IS_DELAYED_LMR`.
        IS_DELAYED_LMR is_delayed_lmr: Flag = 33,
    }
}

netlink_core::attributes! {
    /// Spatial reuse of 802.11ax. C: `NL80211_HE_OBSS_PD_ATTR_*`, `linux/nl80211.h`.
    pub struct HeObssPd / HeObssPdBuilder = "he-obss-pd", prefix "NL80211_HE_OBSS_PD_ATTR_" {
        /// `NL80211_HE_OBSS_PD_ATTR_MIN_OFFSET`.
        MIN_OFFSET min_offset: u8 = 1,
        /// `NL80211_HE_OBSS_PD_ATTR_MAX_OFFSET`.
        MAX_OFFSET max_offset: u8 = 2,
        /// `NL80211_HE_OBSS_PD_ATTR_NON_SRG_MAX_OFFSET`.
        NON_SRG_MAX_OFFSET non_srg_max_offset: u8 = 3,
        /// `NL80211_HE_OBSS_PD_ATTR_BSS_COLOR_BITMAP`.
        BSS_COLOR_BITMAP bss_color_bitmap: [u8] = 4,
        /// `NL80211_HE_OBSS_PD_ATTR_PARTIAL_BSSID_BITMAP`.
        PARTIAL_BSSID_BITMAP partial_bssid_bitmap: [u8] = 5,
        /// `NL80211_HE_OBSS_PD_ATTR_SR_CTRL`.
        SR_CTRL sr_ctrl: u8 = 6,
    }
}

netlink_core::attributes! {
    /// Colour of a network of 802.11ax. C: `NL80211_HE_BSS_COLOR_ATTR_*`, `linux/nl80211.h`.
    pub struct HeBssColor / HeBssColorBuilder = "he-bss-color", prefix "NL80211_HE_BSS_COLOR_ATTR_" {
        /// `NL80211_HE_BSS_COLOR_ATTR_COLOR`.
        COLOR color: u8 = 1,
        /// `NL80211_HE_BSS_COLOR_ATTR_DISABLED`.
        DISABLED disabled: Flag = 2,
        /// `NL80211_HE_BSS_COLOR_ATTR_PARTIAL`.
        PARTIAL partial: Flag = 3,
    }
}

netlink_core::attributes! {
    /// Key management suites of some kinds of interfaces. C: `NL80211_IFTYPE_AKM_ATTR_*`, `linux/nl80211.h`.
    pub struct IftypeAkm / IftypeAkmBuilder = "iftype-akm", prefix "NL80211_IFTYPE_AKM_ATTR_" {
        /// `NL80211_IFTYPE_AKM_ATTR_IFTYPES`.
        IFTYPES iftypes => Nest<SupportedIftypes> = 1,
        /// `NL80211_IFTYPE_AKM_ATTR_SUITES`.
        SUITES suites: List<AkmSuite> = 2,
    }
}

netlink_core::attributes! {
    /// Frames by which an access point is found fast. C: `NL80211_FILS_DISCOVERY_ATTR_*`, `linux/nl80211.h`.
    pub struct FilsDiscovery / FilsDiscoveryBuilder = "fils-discovery", prefix "NL80211_FILS_DISCOVERY_ATTR_" {
        /// `NL80211_FILS_DISCOVERY_ATTR_INT_MIN`: In units of 1.024 milliseconds.
        INT_MIN int_min: u32 = 1,
        /// `NL80211_FILS_DISCOVERY_ATTR_INT_MAX`: In units of 1.024 milliseconds.
        INT_MAX int_max: u32 = 2,
        /// `NL80211_FILS_DISCOVERY_ATTR_TMPL`.
        TMPL tmpl: [u8] = 3,
    }
}

netlink_core::attributes! {
    /// Probe responses that nobody asked for. C: `NL80211_UNSOL_BCAST_PROBE_RESP_ATTR_*`, `linux/nl80211.h`.
    pub struct UnsolBcastProbeResp / UnsolBcastProbeRespBuilder = "unsol-bcast-probe-resp", prefix "NL80211_UNSOL_BCAST_PROBE_RESP_ATTR_" {
        /// `NL80211_UNSOL_BCAST_PROBE_RESP_ATTR_INT`: In units of 1.024 milliseconds.
        INT int: u32 = 1,
        /// `NL80211_UNSOL_BCAST_PROBE_RESP_ATTR_TMPL`.
        TMPL tmpl: [u8] = 2,
    }
}

netlink_core::attributes! {
    /// Limits of absorbed radiation. C: `NL80211_SAR_ATTR_*`, `linux/nl80211.h`.
    pub struct Sar / SarBuilder = "sar", prefix "NL80211_SAR_ATTR_" {
        /// `NL80211_SAR_ATTR_TYPE`.
        TYPE r#type: SarType = 1,
        /// `NL80211_SAR_ATTR_SPECS`.
        SPECS specs => Array<Nest<SarSpecs>> = 2,
    }
}

netlink_core::attributes! {
    /// Limit of power in a range of frequencies. C: `NL80211_SAR_ATTR_SPECS_*`, `linux/nl80211.h`.
    pub struct SarSpecs / SarSpecsBuilder = "sar-specs", prefix "NL80211_SAR_ATTR_SPECS_" {
        /// `NL80211_SAR_ATTR_SPECS_POWER`: In units of 0.25 dBm.
        POWER power: i32 = 1,
        /// `NL80211_SAR_ATTR_SPECS_RANGE_INDEX`.
        RANGE_INDEX range_index: u32 = 2,
        /// `NL80211_SAR_ATTR_SPECS_START_FREQ`: In kHz.
        START_FREQ start_freq: u32 = 3,
        /// `NL80211_SAR_ATTR_SPECS_END_FREQ`: In kHz.
        END_FREQ end_freq: u32 = 4,
    }
}

netlink_core::attributes! {
    /// Several networks that share beacons. C: `NL80211_MBSSID_CONFIG_ATTR_*`, `linux/nl80211.h`.
    pub struct MbssidConfig / MbssidConfigBuilder = "mbssid-config", prefix "NL80211_MBSSID_CONFIG_ATTR_" {
        /// `NL80211_MBSSID_CONFIG_ATTR_MAX_INTERFACES`.
        MAX_INTERFACES max_interfaces: u8 = 1,
        /// `NL80211_MBSSID_CONFIG_ATTR_MAX_EMA_PROFILE_PERIODICITY`.
        MAX_EMA_PROFILE_PERIODICITY max_ema_profile_periodicity: u8 = 2,
        /// `NL80211_MBSSID_CONFIG_ATTR_INDEX`.
        INDEX index: u8 = 3,
        /// `NL80211_MBSSID_CONFIG_ATTR_TX_IFINDEX`.
        TX_IFINDEX tx_ifindex: u32 = 4,
        /// `NL80211_MBSSID_CONFIG_ATTR_EMA`.
        EMA ema: Flag = 5,
        /// `NL80211_MBSSID_CONFIG_ATTR_TX_LINK_ID`.
        TX_LINK_ID tx_link_id: u8 = 6,
    }
}

netlink_core::attributes! {
    /// A radio of an adapter. C: `NL80211_WIPHY_RADIO_ATTR_*`, `linux/nl80211.h`.
    pub struct WiphyRadio / WiphyRadioBuilder = "wiphy-radio", prefix "NL80211_WIPHY_RADIO_ATTR_" {
        /// `NL80211_WIPHY_RADIO_ATTR_INDEX`.
        INDEX index: u32 = 1,
        /// `NL80211_WIPHY_RADIO_ATTR_FREQ_RANGE`.
        FREQ_RANGE freq_range => Multi<Nest<WiphyRadioFreqRange>> = 2,
        /// `NL80211_WIPHY_RADIO_ATTR_INTERFACE_COMBINATION`.
        INTERFACE_COMBINATION interface_combination => Multi<Nest<IfCombination>> = 3,
        /// `NL80211_WIPHY_RADIO_ATTR_ANTENNA_MASK`.
        ANTENNA_MASK antenna_mask: u32 = 4,
        /// `NL80211_WIPHY_RADIO_ATTR_RTS_THRESHOLD`.
        RTS_THRESHOLD rts_threshold: u32 = 5,
    }
}

netlink_core::attributes! {
    /// Frequencies of a radio. C: `NL80211_WIPHY_RADIO_FREQ_ATTR_*`, `linux/nl80211.h`.
    pub struct WiphyRadioFreqRange / WiphyRadioFreqRangeBuilder = "wiphy-radio-freq-range", prefix "NL80211_WIPHY_RADIO_FREQ_ATTR_" {
        /// `NL80211_WIPHY_RADIO_FREQ_ATTR_START`: In kHz.
        START start: u32 = 1,
        /// `NL80211_WIPHY_RADIO_FREQ_ATTR_END`: In kHz.
        END end: u32 = 2,
    }
}

netlink_core::attributes! {
    /// Short beacons of 802.11ah. C: `NL80211_S1G_SHORT_BEACON_ATTR_*`, `linux/nl80211.h`.
    pub struct S1gShortBeacon / S1gShortBeaconBuilder = "s1g-short-beacon", prefix "NL80211_S1G_SHORT_BEACON_ATTR_" {
        /// `NL80211_S1G_SHORT_BEACON_ATTR_HEAD`.
        HEAD head: [u8] = 1,
        /// `NL80211_S1G_SHORT_BEACON_ATTR_TAIL`.
        TAIL tail: InformationElements<ElementId> = 2,
    }
}

netlink_core::attributes! {
    /// What an adapter can do of neighbour awareness. C: `NL80211_NAN_CAPA_*`, `linux/nl80211.h`.
    pub struct NanCapabilities / NanCapabilitiesBuilder = "nan-capabilities", prefix "NL80211_NAN_CAPA_" {
        /// `NL80211_NAN_CAPA_CONFIGURABLE_SYNC`.
        CONFIGURABLE_SYNC configurable_sync: Flag = 1,
        /// `NL80211_NAN_CAPA_USERSPACE_DE`.
        USERSPACE_DE userspace_de: Flag = 2,
        /// `NL80211_NAN_CAPA_OP_MODE`.
        OP_MODE op_mode: u8 = 3,
        /// `NL80211_NAN_CAPA_NUM_ANTENNAS`.
        NUM_ANTENNAS num_antennas: u8 = 4,
        /// `NL80211_NAN_CAPA_MAX_CHANNEL_SWITCH_TIME`.
        MAX_CHANNEL_SWITCH_TIME max_channel_switch_time: u16 = 5,
        /// `NL80211_NAN_CAPA_CAPABILITIES`.
        CAPABILITIES capabilities: u8 = 6,
        /// `NL80211_NAN_CAPA_PHY`.
        PHY phy => Nest<NanPhyCapabilities> = 7,
    }
}

netlink_core::attributes! {
    /// When a peer is on which channel. C: `NL80211_NAN_PEER_MAP_ATTR_*`, `linux/nl80211.h`.
    pub struct NanPeerMap / NanPeerMapBuilder = "nan-peer-map", prefix "NL80211_NAN_PEER_MAP_ATTR_" {
        /// `NL80211_NAN_PEER_MAP_ATTR_MAP_ID`.
        MAP_ID map_id: u8 = 1,
        /// `NL80211_NAN_PEER_MAP_ATTR_TIME_SLOTS`: As `nan-time-slots`.
        TIME_SLOTS time_slots: List<u8> = 2,
    }
}

netlink_core::attributes! {
    /// Data of Intel's commands and events. C: `IWL_MVM_VENDOR_ATTR_*`, `linux/nl80211-vnd-intel.h`.
    pub struct IntelVendorData / IntelVendorDataBuilder = "intel-vendor-data", prefix "IWL_MVM_VENDOR_ATTR_" {
        /// `IWL_MVM_VENDOR_ATTR_VIF_ADDR`: Address of the interface.
        VIF_ADDR vif_addr: HardwareAddress = 2,
        /// `IWL_MVM_VENDOR_ATTR_ADDR`: Address of the access point.
        ADDR addr: HardwareAddress = 10,
        /// `IWL_MVM_VENDOR_ATTR_SSID`.
        SSID ssid: Octets = 61,
        /// `IWL_MVM_VENDOR_ATTR_STA_CIPHER`.
        STA_CIPHER sta_cipher: CipherSuite = 81,
        /// `IWL_MVM_VENDOR_ATTR_ROAMING_FORBIDDEN`: 1 where one may not roam.
        ROAMING_FORBIDDEN roaming_forbidden: u8 = 100,
        /// `IWL_MVM_VENDOR_ATTR_AUTH_MODE`.
        AUTH_MODE auth_mode: IntelAuthenticationMode = 101,
        /// `IWL_MVM_VENDOR_ATTR_CHANNEL_NUM`.
        CHANNEL_NUM channel_num: u8 = 102,
        /// `IWL_MVM_VENDOR_ATTR_BAND`.
        BAND band: IntelBand = 105,
        /// `IWL_MVM_VENDOR_ATTR_COLLOC_CHANNEL`: Channel of an access point at the same place, for 6 GHz.
        COLLOC_CHANNEL colloc_channel: u8 = 112,
        /// `IWL_MVM_VENDOR_ATTR_COLLOC_ADDR`: Address of that access point.
        COLLOC_ADDR colloc_addr: HardwareAddress = 113,
    }
}

netlink_core::choice! {
    /// Data of a vendor's command, by who defined it.
    pub enum VendorData / VendorDataBuilder = "vendor-data", selector "vendor-id" {
        Intel intel => IntelVendorData = Number(5941),
    }
}

netlink_core::family! {
    /// Wi-Fi: adapters (`wiphy`), their interfaces, scans, connections, stations, access points, regulatory domains
    /// (`iw`, `hostapd`, `wpa_supplicant`).
    pub static NL80211 = "nl80211", netlink_core::schema::Protocol::Generic { name: "nl80211", version: 1 }, directional true;
    do {
        /// Changes an adapter. C: `NL80211_CMD_SET_WIPHY`.
        SET_WIPHY set_wiphy: Nl80211 / Nl80211Builder = 2 [1, 2, 3, 37, 38, 39, 61, 62, 63, 64, 89, 97, 98, 105, 106, 153, 159, 160, 161, 209, 266, 267, 268, 280, 281, 290, 291, 313, 322, 338, 345, 365, 366];
        /// Changes what an interface is. C: `NL80211_CMD_SET_INTERFACE`.
        SET_INTERFACE set_interface: Nl80211 / Nl80211Builder = 6 [3, 5, 23, 24, 83, 231, 232, 333];
        /// Removes an interface. C: `NL80211_CMD_DEL_INTERFACE`.
        DEL_INTERFACE del_interface: Nl80211 / Nl80211Builder = 8 [3, 153];
        /// Chooses the default key. C: `NL80211_CMD_SET_KEY`.
        SET_KEY set_key: Nl80211 / Nl80211Builder = 10 [3, 6, 7, 8, 9, 10, 11, 40, 55, 80, 110, 153, 313];
        /// Adds a key. C: `NL80211_CMD_NEW_KEY`.
        NEW_KEY new_key: Nl80211 / Nl80211Builder = 11 [3, 6, 7, 8, 9, 10, 11, 40, 55, 80, 110, 153, 282, 313];
        /// Removes a key. C: `NL80211_CMD_DEL_KEY`.
        DEL_KEY del_key: Nl80211 / Nl80211Builder = 12 [3, 6, 7, 8, 9, 10, 11, 40, 55, 80, 110, 153, 313];
        /// Changes the beacon of an access point. C: `NL80211_CMD_SET_BEACON`.
        SET_BEACON set_beacon: Nl80211 / Nl80211Builder = 14 [3, 14, 15, 42, 127, 128, 145, 270, 283, 294, 295, 307, 313, 325, 340, 350];
        /// Starts an access point. C: `NL80211_CMD_START_AP`.
        START_AP start_ap: Nl80211 / Nl80211Builder = 15 [3, 12, 13, 14, 15, 38, 39, 42, 52, 53, 68, 70, 73, 74, 75, 76, 90, 102, 103, 126, 127, 128, 145, 150, 159, 160, 161, 162, 163, 165, 166, 204, 213, 226, 254, 261, 264, 270, 277, 278, 279, 280, 281, 283, 286, 290, 291, 294, 295, 298, 306, 307, 309, 313, 322, 325, 339, 340, 345, 350, 365, 366];
        /// Stops an access point. C: `NL80211_CMD_STOP_AP`.
        STOP_AP stop_ap: Nl80211 / Nl80211Builder = 16 [3, 313];
        /// Changes a station. C: `NL80211_CMD_SET_STATION`.
        SET_STATION set_station: Nl80211 / Nl80211Builder = 18 [3, 6, 16, 17, 18, 19, 20, 25, 31, 67, 116, 129, 153, 157, 164, 171, 172, 181, 189, 190, 194, 228, 237, 269, 274, 275, 282, 293, 296, 310, 313, 314, 317, 347];
        /// Adds a station. C: `NL80211_CMD_NEW_STATION`.
        NEW_STATION new_station: Nl80211 / Nl80211Builder = 19 [3, 6, 16, 17, 18, 19, 20, 25, 31, 67, 129, 153, 157, 171, 172, 181, 189, 190, 194, 228, 269, 274, 275, 282, 293, 296, 310, 313, 314, 317, 346, 347, 358];
        /// Removes a station, or all of them. C: `NL80211_CMD_DEL_STATION`.
        DEL_STATION del_station: Nl80211 / Nl80211Builder = 20 [3, 6, 41, 54, 153, 313];
        /// Changes a path through a mesh. C: `NL80211_CMD_SET_MPATH`.
        SET_MPATH set_mpath: Nl80211 / Nl80211Builder = 22 [3, 6, 26];
        /// Adds a path through a mesh. C: `NL80211_CMD_NEW_MPATH`.
        NEW_MPATH new_mpath: Nl80211 / Nl80211Builder = 23 [3, 6, 26];
        /// Removes a path through a mesh, or all of them. C: `NL80211_CMD_DEL_MPATH`.
        DEL_MPATH del_mpath: Nl80211 / Nl80211Builder = 24 [3, 6];
        /// Changes how the network of an access point works. C: `NL80211_CMD_SET_BSS`.
        SET_BSS set_bss: Nl80211 / Nl80211Builder = 25 [3, 28, 29, 30, 36, 96, 109, 162, 163, 313, 341];
        /// Sets the rules of a regulatory domain. C: `NL80211_CMD_SET_REG`.
        SET_REG set_reg: Nl80211 / Nl80211Builder = 26 [33, 34, 146];
        /// Asks for a regulatory domain. C: `NL80211_CMD_REQ_SET_REG`.
        REQ_SET_REG req_set_reg: Nl80211 / Nl80211Builder = 27 [33, 154, 204, 221];
        /// Changes how a mesh works. C: `NL80211_CMD_SET_MESH_CONFIG`.
        SET_MESH_CONFIG set_mesh_config: Nl80211 / Nl80211Builder = 29 [3, 35];
        /// Scans. C: `NL80211_CMD_TRIGGER_SCAN`.
        TRIGGER_SCAN trigger_scan: Nl80211 / Nl80211Builder = 33 [3, 6, 42, 44, 45, 125, 135, 153, 158, 215, 235, 236, 245, 292, 313];
        /// Authenticates with an access point. C: `NL80211_CMD_AUTHENTICATE`.
        AUTHENTICATE authenticate: Nl80211 / Nl80211Builder = 37 [3, 6, 7, 8, 9, 10, 11, 38, 40, 42, 52, 53, 55, 80, 95, 110, 156, 290, 313, 314, 334];
        /// Joins an access point. C: `NL80211_CMD_ASSOCIATE`.
        ASSOCIATE associate: Nl80211 / Nl80211Builder = 38 [3, 6, 31, 38, 42, 52, 66, 68, 73, 74, 75, 76, 79, 102, 103, 147, 148, 157, 175, 176, 204, 208, 242, 243, 254, 264, 277, 286, 290, 296, 297, 298, 301, 311, 312, 313, 314, 330, 334, 337, 348];
        /// Leaves an access point and forgets the authentication. C: `NL80211_CMD_DEAUTHENTICATE`.
        DEAUTHENTICATE deauthenticate: Nl80211 / Nl80211Builder = 39 [3, 6, 42, 54, 95];
        /// Leaves an access point. C: `NL80211_CMD_DISASSOCIATE`.
        DISASSOCIATE disassociate: Nl80211 / Nl80211Builder = 40 [3, 6, 42, 54, 95];
        /// Joins an ad hoc network. C: `NL80211_CMD_JOIN_IBSS`.
        JOIN_IBSS join_ibss: Nl80211 / Nl80211Builder = 43 [3, 6, 12, 31, 36, 38, 39, 42, 52, 60, 68, 70, 81, 107, 148, 159, 160, 161, 191, 204, 264, 280, 281, 290, 291, 322, 345, 365, 366];
        /// Leaves an ad hoc network. C: `NL80211_CMD_LEAVE_IBSS`.
        LEAVE_IBSS leave_ibss: Nl80211 / Nl80211Builder = 44 [3];
        /// Connects to a network. C: `NL80211_CMD_CONNECT`.
        CONNECT connect: Nl80211 / Nl80211Builder = 46 [3, 6, 31, 38, 42, 52, 53, 66, 68, 70, 73, 74, 75, 76, 79, 81, 102, 103, 147, 148, 152, 157, 175, 176, 200, 201, 204, 208, 226, 227, 249, 250, 251, 252, 254, 257, 261, 264, 277, 280, 281, 286, 290, 298, 301, 311, 315, 348];
        /// Ends a connection. C: `NL80211_CMD_DISCONNECT`.
        DISCONNECT disconnect: Nl80211 / Nl80211Builder = 48 [3, 54];
        /// Moves an adapter to another network namespace. C: `NL80211_CMD_SET_WIPHY_NETNS`.
        SET_WIPHY_NETNS set_wiphy_netns: Nl80211 / Nl80211Builder = 49 [1, 3, 82, 153, 219];
        /// Adds a cached master key. C: `NL80211_CMD_SET_PMKSA`.
        SET_PMKSA set_pmksa: Nl80211 / Nl80211Builder = 52 [3, 6, 52, 85, 253, 254, 287, 288];
        /// Removes a cached master key. C: `NL80211_CMD_DEL_PMKSA`.
        DEL_PMKSA del_pmksa: Nl80211 / Nl80211Builder = 53 [3, 6, 52, 85, 253, 254];
        /// Removes all cached master keys. C: `NL80211_CMD_FLUSH_PMKSA`.
        FLUSH_PMKSA flush_pmksa: Nl80211 / Nl80211Builder = 54 [3];
        /// Stays on the channel no longer. C: `NL80211_CMD_CANCEL_REMAIN_ON_CHANNEL`.
        CANCEL_REMAIN_ON_CHANNEL cancel_remain_on_channel: Nl80211 / Nl80211Builder = 56 [3, 88, 153];
        /// Chooses the rates that may be used. C: `NL80211_CMD_SET_TX_BITRATE_MASK`.
        SET_TX_BITRATE_MASK set_tx_bitrate_mask: Nl80211 / Nl80211Builder = 57 [3, 90, 313];
        /// Asks for received management frames. C: `NL80211_CMD_REGISTER_FRAME`.
        REGISTER_FRAME register_frame: Nl80211 / Nl80211Builder = 58 [3, 91, 101, 153, 289];
        /// Saves power, or not. C: `NL80211_CMD_SET_POWER_SAVE`.
        SET_POWER_SAVE set_power_save: Nl80211 / Nl80211Builder = 61 [3, 93];
        /// Watches the quality of a connection. C: `NL80211_CMD_SET_CQM`.
        SET_CQM set_cqm: Nl80211 / Nl80211Builder = 63 [3, 94];
        /// Chooses the channel. C: `NL80211_CMD_SET_CHANNEL`.
        SET_CHANNEL set_channel: Nl80211 / Nl80211Builder = 65 [3, 38, 39, 159, 160, 161, 280, 281, 290, 291, 313, 322, 345, 365, 366];
        /// Waits no longer for the answer to a frame. C: `NL80211_CMD_FRAME_WAIT_CANCEL`.
        FRAME_WAIT_CANCEL frame_wait_cancel: Nl80211 / Nl80211Builder = 67 [3, 88, 153];
        /// Joins a mesh. C: `NL80211_CMD_JOIN_MESH`.
        JOIN_MESH join_mesh: Nl80211 / Nl80211Builder = 68 [3, 12, 13, 24, 35, 36, 38, 39, 90, 107, 112, 159, 160, 161, 191, 204, 264, 280, 281, 290, 291, 313, 322, 345, 365, 366];
        /// Leaves a mesh. C: `NL80211_CMD_LEAVE_MESH`.
        LEAVE_MESH leave_mesh: Nl80211 / Nl80211Builder = 69 [3];
        /// Chooses what wakes the machine up. C: `NL80211_CMD_SET_WOWLAN`.
        SET_WOWLAN set_wowlan: Nl80211 / Nl80211Builder = 74 [1, 3, 6, 42, 44, 45, 117, 119, 132, 153, 158, 215, 220, 225, 246, 247];
        /// Scans again and again. C: `NL80211_CMD_START_SCHED_SCAN`.
        START_SCHED_SCAN start_sched_scan: Nl80211 / Nl80211Builder = 75 [3, 6, 42, 44, 45, 119, 132, 158, 204, 215, 220, 225, 246, 247, 255];
        /// Scans no longer. C: `NL80211_CMD_STOP_SCHED_SCAN`.
        STOP_SCHED_SCAN stop_sched_scan: Nl80211 / Nl80211Builder = 76 [3, 88];
        /// Lets the device change group keys. C: `NL80211_CMD_SET_REKEY_OFFLOAD`.
        SET_REKEY_OFFLOAD set_rekey_offload: Nl80211 / Nl80211Builder = 79 [3, 122];
        /// Changes a direct link. C: `NL80211_CMD_TDLS_OPER`.
        TDLS_OPER tdls_oper: Nl80211 / Nl80211Builder = 81 [3, 6, 138];
        /// Sends a frame about a direct link. C: `NL80211_CMD_TDLS_MGMT`.
        TDLS_MGMT tdls_mgmt: Nl80211 / Nl80211Builder = 82 [3, 6, 42, 72, 136, 137, 203, 207, 313];
        /// Asks for frames of unknown stations. C: `NL80211_CMD_UNEXPECTED_FRAME`.
        UNEXPECTED_FRAME unexpected_frame: Nl80211 / Nl80211Builder = 83 [3];
        /// Asks for beacons of others. C: `NL80211_CMD_REGISTER_BEACONS`.
        REGISTER_BEACONS register_beacons: Nl80211 / Nl80211Builder = 85 [1, 3, 153];
        /// Chooses which traffic is not acknowledged. C: `NL80211_CMD_SET_NOACK_MAP`.
        SET_NOACK_MAP set_noack_map: Nl80211 / Nl80211Builder = 87 [3, 149];
        /// Starts Wi-Fi Direct. C: `NL80211_CMD_START_P2P_DEVICE`.
        START_P2P_DEVICE start_p2p_device: Nl80211 / Nl80211Builder = 89 [3, 153];
        /// Stops Wi-Fi Direct. C: `NL80211_CMD_STOP_P2P_DEVICE`.
        STOP_P2P_DEVICE stop_p2p_device: Nl80211 / Nl80211Builder = 90 [3, 153];
        /// Chooses the rate of multicast frames. C: `NL80211_CMD_SET_MCAST_RATE`.
        SET_MCAST_RATE set_mcast_rate: Nl80211 / Nl80211Builder = 92 [3, 107];
        /// Chooses which stations may join. C: `NL80211_CMD_SET_MAC_ACL`.
        SET_MAC_ACL set_mac_acl: Nl80211 / Nl80211Builder = 93 [3, 165, 166];
        /// Looks for radar. C: `NL80211_CMD_RADAR_DETECT`.
        RADAR_DETECT radar_detect: Nl80211 / Nl80211Builder = 94 [3, 38, 39, 159, 160, 161, 280, 281, 290, 291, 308, 313, 322, 345, 365, 366];
        /// Elements for a fast transition. C: `NL80211_CMD_UPDATE_FT_IES`.
        UPDATE_FT_IES update_ft_ies: Nl80211 / Nl80211Builder = 96 [3, 42, 177];
        /// Disturbs an important exchange no longer. C: `NL80211_CMD_CRIT_PROTOCOL_START`.
        CRIT_PROTOCOL_START crit_protocol_start: Nl80211 / Nl80211Builder = 98 [3, 153, 179, 180];
        /// The important exchange is over. C: `NL80211_CMD_CRIT_PROTOCOL_STOP`.
        CRIT_PROTOCOL_STOP crit_protocol_stop: Nl80211 / Nl80211Builder = 99 [3, 153];
        /// Sets the rules by which received packets are collected. C: `NL80211_CMD_SET_COALESCE`.
        SET_COALESCE set_coalesce: Nl80211 / Nl80211Builder = 101 [1, 3, 153, 182];
        /// Changes the channel of a network. C: `NL80211_CMD_CHANNEL_SWITCH`.
        CHANNEL_SWITCH channel_switch: Nl80211 / Nl80211Builder = 102 [3, 14, 15, 38, 39, 42, 127, 128, 145, 159, 160, 161, 183, 184, 185, 186, 187, 191, 270, 280, 281, 283, 290, 291, 295, 307, 313, 322, 325, 345, 350, 365, 366];
        /// Maps priorities of IP to those of Wi-Fi. C: `NL80211_CMD_SET_QOS_MAP`.
        SET_QOS_MAP set_qos_map: Nl80211 / Nl80211Builder = 104 [3, 199];
        /// Adds a stream of traffic. C: `NL80211_CMD_ADD_TX_TS`.
        ADD_TX_TS add_tx_ts: Nl80211 / Nl80211Builder = 105 [3, 6, 210, 211, 212];
        /// Removes a stream of traffic. C: `NL80211_CMD_DEL_TX_TS`.
        DEL_TX_TS del_tx_ts: Nl80211 / Nl80211Builder = 106 [3, 6, 210];
        /// Works outside of any network. C: `NL80211_CMD_JOIN_OCB`.
        JOIN_OCB join_ocb: Nl80211 / Nl80211Builder = 108 [3, 38, 39, 159, 160, 161, 280, 281, 290, 291, 322, 345, 365, 366];
        /// Works outside of any network no longer. C: `NL80211_CMD_LEAVE_OCB`.
        LEAVE_OCB leave_ocb: Nl80211 / Nl80211Builder = 109 [3];
        /// Moves a direct link to another channel. C: `NL80211_CMD_TDLS_CHANNEL_SWITCH`.
        TDLS_CHANNEL_SWITCH tdls_channel_switch: Nl80211 / Nl80211Builder = 111 [3, 6, 38, 39, 159, 160, 161, 214, 280, 281, 290, 291, 322, 345, 365, 366];
        /// Moves a direct link back. C: `NL80211_CMD_TDLS_CANCEL_CHANNEL_SWITCH`.
        TDLS_CANCEL_CHANNEL_SWITCH tdls_cancel_channel_switch: Nl80211 / Nl80211Builder = 112 [3, 6];
        /// Stops a scan. C: `NL80211_CMD_ABORT_SCAN`.
        ABORT_SCAN abort_scan: Nl80211 / Nl80211Builder = 114 [3, 153];
        /// Starts neighbour awareness. C: `NL80211_CMD_START_NAN`.
        START_NAN start_nan: Nl80211 / Nl80211Builder = 115 [3, 153, 238, 239, 342];
        /// Stops neighbour awareness. C: `NL80211_CMD_STOP_NAN`.
        STOP_NAN stop_nan: Nl80211 / Nl80211Builder = 116 [3, 153];
        /// Ends a function of neighbour awareness. C: `NL80211_CMD_DEL_NAN_FUNCTION`.
        DEL_NAN_FUNCTION del_nan_function: Nl80211 / Nl80211Builder = 118 [3, 88, 153];
        /// Changes how neighbour awareness works. C: `NL80211_CMD_CHANGE_NAN_CONFIG`.
        CHANGE_NAN_CONFIG change_nan_config: Nl80211 / Nl80211Builder = 119 [3, 153, 238, 239, 342];
        /// Sends multicast frames to each station, or not. C: `NL80211_CMD_SET_MULTICAST_TO_UNICAST`.
        SET_MULTICAST_TO_UNICAST set_multicast_to_unicast: Nl80211 / Nl80211Builder = 121 [3, 244];
        /// Changes a connection. C: `NL80211_CMD_UPDATE_CONNECT_PARAMS`.
        UPDATE_CONNECT_PARAMS update_connect_params: Nl80211 / Nl80211Builder = 122 [3, 42, 53, 249, 250, 251, 252];
        /// Sets the master key of a connection. C: `NL80211_CMD_SET_PMK`.
        SET_PMK set_pmk: Nl80211 / Nl80211Builder = 123 [3, 6, 254, 258];
        /// Removes the master key of a connection. C: `NL80211_CMD_DEL_PMK`.
        DEL_PMK del_pmk: Nl80211 / Nl80211Builder = 124 [3, 6];
        /// Loads the regulatory database again. C: `NL80211_CMD_RELOAD_REGDB`.
        RELOAD_REGDB reload_regdb: Nl80211 / Nl80211Builder = 126 [];
        /// Tells how an authentication in user space went. C: `NL80211_CMD_EXTERNAL_AUTH`.
        EXTERNAL_AUTH external_auth: Nl80211 / Nl80211Builder = 127 [3, 52, 72, 85, 245];
        /// Sends a frame of authentication. The acknowledgement has a cookie, by which its fate is told. C:
        /// `NL80211_CMD_CONTROL_PORT_FRAME`.
        CONTROL_PORT_FRAME control_port_frame: Nl80211 / Nl80211Builder = 129 [3, 6, 51, 102, 103, 142, 313];
        /// Measures the distance to peers. The acknowledgement has a cookie, by which the results are told. C:
        /// `NL80211_CMD_PEER_MEASUREMENT_START`.
        PEER_MEASUREMENT_START peer_measurement_start: Nl80211 / Nl80211Builder = 131 [3, 6, 38, 39, 153, 159, 160, 161, 215, 272, 273, 280, 281, 290, 291, 322, 345, 365, 366];
        /// Tells that radar was seen. C: `NL80211_CMD_NOTIFY_RADAR`.
        NOTIFY_RADAR notify_radar: Nl80211 / Nl80211Builder = 134 [3, 38, 39, 159, 160, 161, 280, 281, 290, 291, 322, 345, 365, 366];
        /// Answers a station that wants opportunistic encryption. C: `NL80211_CMD_UPDATE_OWE_INFO`.
        UPDATE_OWE_INFO update_owe_info: Nl80211 / Nl80211Builder = 135 [3, 6, 42, 72];
        /// Sends a frame over a link of a mesh. C: `NL80211_CMD_PROBE_MESH_LINK`.
        PROBE_MESH_LINK probe_mesh_link: Nl80211 / Nl80211Builder = 136 [3, 6, 51];
        /// Configures traffic identifiers. C: `NL80211_CMD_SET_TID_CONFIG`.
        SET_TID_CONFIG set_tid_config: Nl80211 / Nl80211Builder = 137 [3, 6, 285, 313];
        /// Limits the absorption of radiation. C: `NL80211_CMD_SET_SAR_SPECS`.
        SET_SAR_SPECS set_sar_specs: Nl80211 / Nl80211Builder = 140 [1, 3, 153, 300];
        /// Changes the colour of a network. C: `NL80211_CMD_COLOR_CHANGE_REQUEST`.
        COLOR_CHANGE_REQUEST color_change_request: Nl80211 / Nl80211Builder = 142 [3, 14, 15, 42, 127, 128, 145, 186, 187, 270, 283, 295, 303, 304, 305, 307, 313, 325, 350];
        /// Data that authenticate frames of a station. C: `NL80211_CMD_SET_FILS_AAD`.
        SET_FILS_AAD set_fils_aad: Nl80211 / Nl80211Builder = 146 [3, 6, 242, 243];
        /// Adds a link to an interface of several links. C: `NL80211_CMD_ADD_LINK`.
        ADD_LINK add_link: Nl80211 / Nl80211Builder = 148 [3, 6, 313];
        /// Removes a link of an interface. C: `NL80211_CMD_REMOVE_LINK`.
        REMOVE_LINK remove_link: Nl80211 / Nl80211Builder = 149 [3, 313];
        /// Adds a link to a station. C: `NL80211_CMD_ADD_LINK_STA`.
        ADD_LINK_STA add_link_sta: Nl80211 / Nl80211Builder = 150 [3, 6, 19, 31, 157, 194, 269, 275, 293, 310, 313, 314, 347];
        /// Changes a link of a station. C: `NL80211_CMD_MODIFY_LINK_STA`.
        MODIFY_LINK_STA modify_link_sta: Nl80211 / Nl80211Builder = 151 [3, 6, 19, 31, 157, 194, 269, 275, 293, 310, 313, 314, 347];
        /// Removes a link of a station. C: `NL80211_CMD_REMOVE_LINK_STA`.
        REMOVE_LINK_STA remove_link_sta: Nl80211 / Nl80211Builder = 152 [3, 313, 314];
        /// Takes times of frames in hardware, or not. C: `NL80211_CMD_SET_HW_TIMESTAMP`.
        SET_HW_TIMESTAMP set_hw_timestamp: Nl80211 / Nl80211Builder = 153 [3, 6, 324];
        /// Chooses the links that traffic may use. C: `NL80211_CMD_SET_TID_TO_LINK_MAPPING`.
        SET_TID_TO_LINK_MAPPING set_tid_to_link_mapping: Nl80211 / Nl80211Builder = 155 [3, 328, 329];
        /// Adds or removes links of a connection. C: `NL80211_CMD_ASSOC_MLO_RECONF`.
        ASSOC_MLO_RECONF assoc_mlo_reconf: Nl80211 / Nl80211Builder = 156 [3, 6, 38, 42, 290, 312, 313, 335, 337];
        /// Asks for priority in emergencies, or not. C: `NL80211_CMD_EPCS_CFG`.
        EPCS_CFG epcs_cfg: Nl80211 / Nl80211Builder = 157 [3, 336];
        /// Sets our own schedule of neighbour awareness. C: `NL80211_CMD_NAN_SET_LOCAL_SCHED`.
        NAN_SET_LOCAL_SCHED nan_set_local_sched: Nl80211 / Nl80211Builder = 161 [3, 38, 39, 153, 159, 160, 161, 280, 281, 290, 291, 322, 345, 353, 355, 356, 365, 366];
        /// Sets the schedule of a peer. C: `NL80211_CMD_NAN_SET_PEER_SCHED`.
        NAN_SET_PEER_SCHED nan_set_peer_sched: Nl80211 / Nl80211Builder = 163 [3, 6, 38, 39, 153, 159, 160, 161, 280, 281, 290, 291, 322, 345, 359, 360, 361, 362, 363, 365, 366];
        /// Starts measuring distances without a network. C: `NL80211_CMD_START_PD`.
        START_PD start_pd: Nl80211 / Nl80211Builder = 166 [3, 153];
        /// Measures distances without a network no longer. C: `NL80211_CMD_STOP_PD`.
        STOP_PD stop_pd: Nl80211 / Nl80211Builder = 167 [3, 153];
    }
    get {
        /// One adapter, or all of them; a dump tells them in several messages where `split-wiphy-dump` is set. C:
        /// `NL80211_CMD_GET_WIPHY`.
        GET_WIPHY get_wiphy: Nl80211 / Nl80211Builder = 1 [1, 3, 153] -> Wiphy = 3 [1, 2, 6, 22, 32, 43, 46, 50, 56, 57, 61, 62, 63, 64, 86, 89, 99, 100, 101, 102, 104, 105, 106, 108, 111, 113, 114, 115, 118, 120, 121, 123, 124, 130, 131, 133, 139, 140, 141, 143, 144, 148, 166, 167, 169, 170, 176, 182, 192, 193, 197, 198, 202, 206, 215, 216, 217, 222, 223, 224, 227, 230, 239, 256, 265, 266, 267, 268, 273, 284, 285, 300, 306, 315, 316, 317, 318, 323, 331, 332, 337, 341, 344];
        /// One interface, or all of them. C: `NL80211_CMD_GET_INTERFACE`.
        GET_INTERFACE get_interface: Nl80211 / Nl80211Builder = 5 [3, 153] -> Nl80211 = 7 [1, 3, 4, 5, 6, 38, 39, 46, 52, 83, 98, 153, 159, 160, 161, 265, 290, 312, 313, 322, 333, 345, 365, 366];
        /// A key and how far it was used. C: `NL80211_CMD_GET_KEY`.
        GET_KEY get_key: Nl80211 / Nl80211Builder = 9 [3, 6, 8, 55, 153, 313] -> Nl80211 = 11 [3, 6, 8, 9, 10, 80, 153];
        /// One station, or all of them. C: `NL80211_CMD_GET_STATION`.
        GET_STATION get_station: Nl80211 / Nl80211Builder = 17 [3, 6, 153] -> Nl80211 = 19 [3, 6, 21, 42, 46, 78, 153, 312, 313, 314];
        /// One path through a mesh, or all of them. C: `NL80211_CMD_GET_MPATH`.
        GET_MPATH get_mpath: Nl80211 / Nl80211Builder = 21 [3, 6] -> Nl80211 = 23 [3, 6, 26, 27, 46];
        /// One path to a proxy of a mesh, or all of them. C: `NL80211_CMD_GET_MPP`.
        GET_MPP get_mpp: Nl80211 / Nl80211Builder = 107 [3, 6] -> Nl80211 = 23 [3, 6, 26, 27, 46];
        /// The regulatory domain, or all of them. C: `NL80211_CMD_GET_REG`.
        GET_REG get_reg: Nl80211 / Nl80211Builder = 31 [1] -> Nl80211 = 31 [1, 33, 34, 146, 154, 216];
        /// How a mesh works. C: `NL80211_CMD_GET_MESH_CONFIG`.
        GET_MESH_CONFIG get_mesh_config: Nl80211 / Nl80211Builder = 28 [3] -> MeshConfiguration = 28 [35];
        /// Whether power is saved. C: `NL80211_CMD_GET_POWER_SAVE`.
        GET_POWER_SAVE get_power_save: Nl80211 / Nl80211Builder = 62 [3] -> Nl80211 = 62 [93];
        /// What wakes the machine up. C: `NL80211_CMD_GET_WOWLAN`.
        GET_WOWLAN get_wowlan: Nl80211 / Nl80211Builder = 73 [1, 3, 153] -> Nl80211 = 73 [44, 117, 119, 132, 220, 225, 246, 247];
        /// What the kernel side of the family can do. C: `NL80211_CMD_GET_PROTOCOL_FEATURES`.
        GET_PROTOCOL_FEATURES get_protocol_features: Nl80211 / Nl80211Builder = 95 [] -> Nl80211 = 95 [173];
        /// The rules by which received packets are collected. C: `NL80211_CMD_GET_COALESCE`.
        GET_COALESCE get_coalesce: Nl80211 / Nl80211Builder = 100 [1, 3, 153] -> Nl80211 = 100 [182];
        /// What was counted of fine timing measurements. C: `NL80211_CMD_GET_FTM_RESPONDER_STATS`.
        GET_FTM_RESPONDER_STATS get_ftm_responder_stats: Nl80211 / Nl80211Builder = 130 [3, 313] -> Nl80211 = 130 [3, 271];
        /// Makes an interface. C: `NL80211_CMD_NEW_INTERFACE`.
        NEW_INTERFACE new_interface: Nl80211 / Nl80211Builder = 7 [1, 3, 4, 5, 6, 23, 24, 83, 153, 204, 231, 232, 333] -> Nl80211 = 7 [1, 3, 4, 5, 6, 38, 39, 46, 52, 83, 98, 153, 159, 160, 161, 265, 290, 312, 313, 322, 333, 345, 365, 366];
        /// Stays on a channel for a while. C: `NL80211_CMD_REMAIN_ON_CHANNEL`.
        REMAIN_ON_CHANNEL remain_on_channel: Nl80211 / Nl80211Builder = 55 [3, 6, 38, 39, 87, 153, 159, 160, 161, 280, 281, 290, 291, 313, 322, 345, 365, 366] -> Nl80211 = 55 [1, 3, 88, 153];
        /// Asks whether a station is still there. C: `NL80211_CMD_PROBE_CLIENT`.
        PROBE_CLIENT probe_client: Nl80211 / Nl80211Builder = 84 [3, 6] -> Nl80211 = 84 [1, 3, 88, 153];
        /// Publishes or looks for a service. C: `NL80211_CMD_ADD_NAN_FUNCTION`.
        ADD_NAN_FUNCTION add_nan_function: Nl80211 / Nl80211Builder = 117 [3, 153, 240] -> Nl80211 = 117 [1, 3, 88, 153, 240];
    }
    dump {
        /// One adapter, or all of them; a dump tells them in several messages where `split-wiphy-dump` is set. C:
        /// `NL80211_CMD_GET_WIPHY`.
        GET_WIPHY_DUMP get_wiphy_dump: Nl80211 / Nl80211Builder = 1 [1, 3, 153, 174] -> Wiphy = 3 [1, 2, 6, 22, 32, 43, 46, 50, 56, 57, 61, 62, 63, 64, 86, 89, 99, 100, 101, 102, 104, 105, 106, 108, 111, 113, 114, 115, 118, 120, 121, 123, 124, 130, 131, 133, 139, 140, 141, 143, 144, 148, 166, 167, 169, 170, 176, 182, 192, 193, 197, 198, 202, 206, 215, 216, 217, 222, 223, 224, 227, 230, 239, 256, 265, 266, 267, 268, 273, 284, 285, 300, 306, 315, 316, 317, 318, 323, 331, 332, 337, 341, 344] as "get-wiphy";
        /// One interface, or all of them. C: `NL80211_CMD_GET_INTERFACE`.
        GET_INTERFACE_DUMP get_interface_dump: Nl80211 / Nl80211Builder = 5 [1, 3, 153, 174] -> Nl80211 = 7 [1, 3, 4, 5, 6, 38, 39, 46, 52, 83, 98, 153, 159, 160, 161, 265, 290, 312, 313, 322, 333, 345, 365, 366] as "get-interface";
        /// One station, or all of them. C: `NL80211_CMD_GET_STATION`.
        GET_STATION_DUMP get_station_dump: Nl80211 / Nl80211Builder = 17 [3, 153, 367] -> Nl80211 = 19 [3, 6, 21, 42, 46, 78, 153, 312, 313, 314] as "get-station";
        /// One path through a mesh, or all of them. C: `NL80211_CMD_GET_MPATH`.
        GET_MPATH_DUMP get_mpath_dump: Nl80211 / Nl80211Builder = 21 [3, 153] -> Nl80211 = 23 [3, 6, 26, 27, 46] as "get-mpath";
        /// One path to a proxy of a mesh, or all of them. C: `NL80211_CMD_GET_MPP`.
        GET_MPP_DUMP get_mpp_dump: Nl80211 / Nl80211Builder = 107 [3, 153] -> Nl80211 = 23 [3, 6, 26, 27, 46] as "get-mpp";
        /// The regulatory domain, or all of them. C: `NL80211_CMD_GET_REG`.
        GET_REG_DUMP get_reg_dump: Nl80211 / Nl80211Builder = 31 [] -> Nl80211 = 31 [1, 33, 34, 146, 154, 216] as "get-reg";
        /// The networks that were found. C: `NL80211_CMD_GET_SCAN`.
        GET_SCAN_DUMP get_scan_dump: Nl80211 / Nl80211Builder = 32 [3, 153, 327] -> Nl80211 = 34 [3, 46, 47, 153] as "get-scan";
        /// How busy the channels are. C: `NL80211_CMD_GET_SURVEY`.
        GET_SURVEY_DUMP get_survey_dump: Nl80211 / Nl80211Builder = 50 [3, 153, 218] -> Nl80211 = 51 [3, 84] as "get-survey";
        /// Data for the driver, for tests. C: `NL80211_CMD_TESTMODE`.
        TESTMODE_DUMP testmode_dump: Nl80211 / Nl80211Builder = 45 [1, 3, 69, 153] -> Nl80211 = 45 [1, 69] as "testmode";
        /// A command of a vendor. C: `NL80211_CMD_VENDOR`.
        VENDOR_DUMP vendor_dump: Nl80211 / Nl80211Builder = 103 [1, 3, 153, 195, 196, 197] -> Nl80211 = 103 [1, 153, 197] as "vendor";
    }
    multipart {
        /// Data for the driver, for tests. C: `NL80211_CMD_TESTMODE`.
        TESTMODE testmode: Nl80211 / Nl80211Builder = 45 [1, 3, 69, 153] -> Nl80211 = 45 [1, 3, 69, 153];
        /// Sends a management frame. The reply has a number to know its fate by, unless nobody waits for that. C:
        /// `NL80211_CMD_FRAME`.
        FRAME frame: Nl80211 / Nl80211Builder = 59 [3, 38, 39, 51, 87, 108, 135, 142, 153, 159, 160, 161, 205, 280, 281, 290, 291, 313, 322, 345, 365, 366] -> Nl80211 = 59 [1, 3, 88, 153];
        /// A command of a vendor. C: `NL80211_CMD_VENDOR`.
        VENDOR vendor: Nl80211 / Nl80211Builder = 103 [1, 3, 153, 195, 196, 197] -> Nl80211 = 103 [1, 3, 153, 197];
    }
    notify {
        /// An adapter appeared or changed. C: `NL80211_CMD_NEW_WIPHY`.
        NEW_WIPHY NewWiphy: Wiphy = 3 [1, 2, 6, 22, 32, 43, 46, 50, 56, 57, 61, 62, 63, 64, 86, 89, 99, 100, 101, 102, 104, 105, 106, 108, 111, 113, 114, 115, 118, 120, 121, 123, 124, 130, 131, 133, 139, 140, 141, 143, 144, 148, 166, 167, 169, 170, 176, 182, 192, 193, 197, 198, 202, 206, 215, 216, 217, 222, 223, 224, 227, 230, 239, 256, 265, 266, 267, 268, 273, 284, 285, 300, 306, 315, 316, 317, 318, 323, 331, 332, 337, 341, 344];
        /// An adapter disappeared. C: `NL80211_CMD_DEL_WIPHY`.
        DEL_WIPHY DelWiphy: Wiphy = 4 [1, 2, 46];
        /// An interface changed. C: `NL80211_CMD_SET_INTERFACE`.
        SET_INTERFACE_NTF SetInterface: Nl80211 = 6 [1, 3, 4, 5, 6, 38, 39, 46, 52, 83, 98, 153, 159, 160, 161, 265, 290, 312, 313, 322, 333, 345, 365, 366];
        /// An interface appeared. C: `NL80211_CMD_NEW_INTERFACE`.
        NEW_INTERFACE_NTF NewInterface: Nl80211 = 7 [1, 3, 4, 5, 6, 38, 39, 46, 52, 83, 98, 153, 159, 160, 161, 265, 290, 312, 313, 322, 333, 345, 365, 366];
        /// An interface disappeared. C: `NL80211_CMD_DEL_INTERFACE`.
        DEL_INTERFACE_NTF DelInterface: Nl80211 = 8 [1, 3, 4, 5, 6, 38, 39, 46, 52, 83, 98, 153, 159, 160, 161, 265, 290, 312, 313, 322, 333, 345, 365, 366];
        /// An access point started. C: `NL80211_CMD_START_AP`.
        START_AP_NTF StartAp: Nl80211 = 15 [1, 3, 52, 153, 313];
        /// An access point stopped. C: `NL80211_CMD_STOP_AP`.
        STOP_AP_NTF StopAp: Nl80211 = 16 [1, 3, 153, 313];
        /// A station appeared. C: `NL80211_CMD_NEW_STATION`.
        NEW_STATION_NTF NewStation: Nl80211 = 19 [3, 6, 21, 42, 46, 78, 153, 312, 313, 314];
        /// A station disappeared. C: `NL80211_CMD_DEL_STATION`.
        DEL_STATION_NTF DelStation: Nl80211 = 20 [3, 6, 21, 42, 46, 78, 153, 312, 313, 314];
        /// A scan began. C: `NL80211_CMD_TRIGGER_SCAN`.
        TRIGGER_SCAN_NTF TriggerScan: Nl80211 = 33 [1, 3, 42, 44, 45, 153, 158, 233, 234, 292];
        /// A scan ended; networks were found. C: `NL80211_CMD_NEW_SCAN_RESULTS`.
        NEW_SCAN_RESULTS NewScanResults: Nl80211 = 34 [1, 3, 42, 44, 45, 153, 158, 233, 234, 292];
        /// A scan was stopped. C: `NL80211_CMD_SCAN_ABORTED`.
        SCAN_ABORTED ScanAborted: Nl80211 = 35 [1, 3, 42, 44, 45, 153, 158, 233, 234, 292];
        /// The regulatory domain changed. C: `NL80211_CMD_REG_CHANGE`.
        REG_CHANGE RegChange: Nl80211 = 36 [1, 33, 48, 49, 216];
        /// The answer to an authentication. C: `NL80211_CMD_AUTHENTICATE`.
        AUTHENTICATE_NTF Authenticate: Nl80211 = 37 [1, 3, 6, 51, 65];
        /// The answer to an association. C: `NL80211_CMD_ASSOCIATE`.
        ASSOCIATE_NTF Associate: Nl80211 = 38 [1, 3, 6, 51, 65, 77, 129];
        /// An authentication ended. C: `NL80211_CMD_DEAUTHENTICATE`.
        DEAUTHENTICATE_NTF Deauthenticate: Nl80211 = 39 [1, 3, 51, 299];
        /// An association ended. C: `NL80211_CMD_DISASSOCIATE`.
        DISASSOCIATE_NTF Disassociate: Nl80211 = 40 [1, 3, 51, 299];
        /// The check of a frame of TKIP failed. C: `NL80211_CMD_MICHAEL_MIC_FAILURE`.
        MICHAEL_MIC_FAILURE MichaelMicFailure: Nl80211 = 41 [1, 3, 6, 8, 10, 55];
        /// A beacon showed that a channel may be used. C: `NL80211_CMD_REG_BEACON_HINT`.
        REG_BEACON_HINT RegBeaconHint: Nl80211 = 42 [1, 58, 59];
        /// An ad hoc network was joined. C: `NL80211_CMD_JOIN_IBSS`.
        JOIN_IBSS_NTF JoinIbss: Nl80211 = 43 [1, 3, 6];
        /// An event of the driver, for tests. C: `NL80211_CMD_TESTMODE`.
        TESTMODE_NTF Testmode: Nl80211 = 45 [1, 69];
        /// A connection was made, or not. C: `NL80211_CMD_CONNECT`.
        CONNECT_NTF Connect: Nl80211 = 46 [1, 3, 6, 65, 72, 77, 78, 85, 242, 245, 248, 251, 254, 312, 313, 364];
        /// A connection moved to another access point. C: `NL80211_CMD_ROAM`.
        ROAM Roam: Nl80211 = 47 [1, 3, 6, 77, 78, 85, 242, 245, 251, 254, 312, 313];
        /// A connection ended. C: `NL80211_CMD_DISCONNECT`.
        DISCONNECT_NTF Disconnect: Nl80211 = 48 [1, 3, 42, 54, 71];
        /// We stay on a channel. C: `NL80211_CMD_REMAIN_ON_CHANNEL`.
        REMAIN_ON_CHANNEL_NTF RemainOnChannel: Nl80211 = 55 [1, 3, 38, 39, 87, 88, 153];
        /// We no longer stay on a channel. C: `NL80211_CMD_CANCEL_REMAIN_ON_CHANNEL`.
        CANCEL_REMAIN_ON_CHANNEL_NTF CancelRemainOnChannel: Nl80211 = 56 [1, 3, 38, 39, 87, 88, 153];
        /// A management frame was received. C: `NL80211_CMD_FRAME`.
        FRAME_NTF Frame: Nl80211 = 59 [1, 3, 38, 51, 151, 153, 188, 290, 313, 319, 320];
        /// What became of a management frame. C: `NL80211_CMD_FRAME_TX_STATUS`.
        FRAME_TX_STATUS FrameTxStatus: Nl80211 = 60 [1, 3, 51, 88, 92, 153, 319, 320];
        /// The quality of a connection changed. C: `NL80211_CMD_NOTIFY_CQM`.
        NOTIFY_CQM NotifyCqm: Nl80211 = 64 [1, 3, 6, 94];
        /// A frame without protection wants to end an authentication. C: `NL80211_CMD_UNPROT_DEAUTHENTICATE`.
        UNPROT_DEAUTHENTICATE UnprotDeauthenticate: Nl80211 = 70 [1, 3, 51];
        /// A frame without protection wants to end an association. C: `NL80211_CMD_UNPROT_DISASSOCIATE`.
        UNPROT_DISASSOCIATE UnprotDisassociate: Nl80211 = 71 [1, 3, 51];
        /// A mesh peer might be joined. C: `NL80211_CMD_NEW_PEER_CANDIDATE`.
        NEW_PEER_CANDIDATE NewPeerCandidate: Nl80211 = 72 [1, 3, 6, 42, 151];
        /// Why the machine woke up. C: `NL80211_CMD_SET_WOWLAN`.
        SET_WOWLAN_NTF SetWowlan: Wakeup = 74 [1, 3, 117, 153];
        /// Scheduled scans began. C: `NL80211_CMD_START_SCHED_SCAN`.
        START_SCHED_SCAN_NTF StartSchedScan: Nl80211 = 75 [1, 3, 88];
        /// A scheduled scan found networks. C: `NL80211_CMD_SCHED_SCAN_RESULTS`.
        SCHED_SCAN_RESULTS SchedScanResults: Nl80211 = 77 [1, 3, 88];
        /// Scheduled scans were stopped. C: `NL80211_CMD_SCHED_SCAN_STOPPED`.
        SCHED_SCAN_STOPPED SchedScanStopped: Nl80211 = 78 [1, 3, 88];
        /// The device changed the group keys. C: `NL80211_CMD_SET_REKEY_OFFLOAD`.
        SET_REKEY_OFFLOAD_NTF SetRekeyOffload: Nl80211 = 79 [1, 3, 6, 122];
        /// An access point to authenticate with beforehand. C: `NL80211_CMD_PMKSA_CANDIDATE`.
        PMKSA_CANDIDATE PmksaCandidate: Nl80211 = 80 [1, 3, 134];
        /// The driver wants a direct link changed. C: `NL80211_CMD_TDLS_OPER`.
        TDLS_OPER_NTF TdlsOper: Nl80211 = 81 [1, 3, 6, 54, 138];
        /// A frame of an unknown station was received. C: `NL80211_CMD_UNEXPECTED_FRAME`.
        UNEXPECTED_FRAME_NTF UnexpectedFrame: Nl80211 = 83 [1, 3, 6, 313];
        /// Whether a station answered. C: `NL80211_CMD_PROBE_CLIENT`.
        PROBE_CLIENT_NTF ProbeClient: Nl80211 = 84 [1, 3, 6, 88, 92, 263];
        /// A frame of four addresses was received of a station without an interface of its own. C:
        /// `NL80211_CMD_UNEXPECTED_4ADDR_FRAME`.
        UNEXPECTED_4_ADDR_FRAME Unexpected4AddrFrame: Nl80211 = 86 [1, 3, 6, 313];
        /// The channel was switched. C: `NL80211_CMD_CH_SWITCH_NOTIFY`.
        CH_SWITCH_NOTIFY ChSwitchNotify: Nl80211 = 88 [3, 38, 39, 159, 160, 161, 183, 184, 290, 313, 322, 345, 365, 366];
        /// A station was refused. C: `NL80211_CMD_CONN_FAILED`.
        CONN_FAILED ConnFailed: Nl80211 = 91 [3, 6, 155];
        /// What radar detection found. C: `NL80211_CMD_RADAR_DETECT`.
        RADAR_DETECT_NTF RadarDetect: Nl80211 = 94 [1, 3, 38, 39, 153, 159, 160, 161, 168, 290, 308, 322, 345, 365, 366];
        /// Elements of a fast transition. C: `NL80211_CMD_FT_EVENT`.
        FT_EVENT FtEvent: Nl80211 = 97 [1, 3, 6, 42, 178];
        /// An event of a vendor. C: `NL80211_CMD_VENDOR`.
        VENDOR_NTF Vendor: Nl80211 = 103 [1, 3, 153, 195, 196, 197];
        /// The channel is going to be switched. C: `NL80211_CMD_CH_SWITCH_STARTED_NOTIFY`.
        CH_SWITCH_STARTED_NOTIFY ChSwitchStartedNotify: Nl80211 = 110 [3, 38, 39, 159, 160, 161, 183, 184, 290, 313, 322, 345, 365, 366];
        /// The regulatory domain of an adapter changed. C: `NL80211_CMD_WIPHY_REG_CHANGE`.
        WIPHY_REG_CHANGE WiphyRegChange: Nl80211 = 113 [1, 33, 48, 49, 216];
        /// A function of neighbour awareness ended. C: `NL80211_CMD_DEL_NAN_FUNCTION`.
        DEL_NAN_FUNCTION_NTF DelNanFunction: Nl80211 = 118 [1, 3, 88, 153, 240];
        /// A function of neighbour awareness matched. C: `NL80211_CMD_NAN_MATCH`.
        NAN_MATCH NanMatch: Nl80211 = 120 [1, 3, 6, 88, 153, 241];
        /// The four-way handshake was done by the device. C: `NL80211_CMD_PORT_AUTHORIZED`.
        PORT_AUTHORIZED PortAuthorized: Nl80211 = 125 [1, 3, 6, 321];
        /// User space is to authenticate. C: `NL80211_CMD_EXTERNAL_AUTH`.
        EXTERNAL_AUTH_NTF ExternalAuth: Nl80211 = 127 [1, 3, 52, 76, 245, 260, 314];
        /// A station works in another way. C: `NL80211_CMD_STA_OPMODE_CHANGED`.
        STA_OPMODE_CHANGED StaOpmodeChanged: Nl80211 = 128 [1, 3, 6, 159, 213, 262];
        /// A frame of authentication was received. C: `NL80211_CMD_CONTROL_PORT_FRAME`.
        CONTROL_PORT_FRAME_NTF ControlPortFrame: Nl80211 = 129 [1, 3, 6, 51, 102, 103, 153, 313];
        /// Results of a measurement. C: `NL80211_CMD_PEER_MEASUREMENT_RESULT`.
        PEER_MEASUREMENT_RESULT PeerMeasurementResult: Nl80211 = 132 [1, 88, 153, 273];
        /// A measurement ended. C: `NL80211_CMD_PEER_MEASUREMENT_COMPLETE`.
        PEER_MEASUREMENT_COMPLETE PeerMeasurementComplete: Nl80211 = 133 [1, 88, 153];
        /// A station wants opportunistic encryption. C: `NL80211_CMD_UPDATE_OWE_INFO`.
        UPDATE_OWE_INFO_NTF UpdateOweInfo: Nl80211 = 135 [1, 3, 6, 42, 313, 314];
        /// A beacon without protection, or with a wrong one. C: `NL80211_CMD_UNPROT_BEACON`.
        UNPROT_BEACON UnprotBeacon: Nl80211 = 138 [1, 3, 51];
        /// What became of a frame of authentication. C: `NL80211_CMD_CONTROL_PORT_FRAME_TX_STATUS`.
        CONTROL_PORT_FRAME_TX_STATUS ControlPortFrameTxStatus: Nl80211 = 139 [1, 3, 51, 88, 92, 153, 319, 320];
        /// Another network has our colour. C: `NL80211_CMD_OBSS_COLOR_COLLISION`.
        OBSS_COLOR_COLLISION ObssColorCollision: ColorChange = 141 [3, 302, 303, 313];
        /// The colour is going to be changed. C: `NL80211_CMD_COLOR_CHANGE_STARTED`.
        COLOR_CHANGE_STARTED ColorChangeStarted: ColorChange = 143 [3, 302, 303, 313];
        /// The change of colour was given up. C: `NL80211_CMD_COLOR_CHANGE_ABORTED`.
        COLOR_CHANGE_ABORTED ColorChangeAborted: ColorChange = 144 [3, 302, 303, 313];
        /// The colour was changed. C: `NL80211_CMD_COLOR_CHANGE_COMPLETED`.
        COLOR_CHANGE_COMPLETED ColorChangeCompleted: ColorChange = 145 [3, 302, 303, 313];
        /// An access point told when to ask again. C: `NL80211_CMD_ASSOC_COMEBACK`.
        ASSOC_COMEBACK AssocComeback: Nl80211 = 147 [1, 3, 6, 272];
        /// Links of a connection were removed. C: `NL80211_CMD_LINKS_REMOVED`.
        LINKS_REMOVED LinksRemoved: Nl80211 = 154 [1, 3, 312, 313];
        /// Links of a connection were added. C: `NL80211_CMD_ASSOC_MLO_RECONF`.
        ASSOC_MLO_RECONF_NTF AssocMloReconf: Nl80211 = 156 [1, 3, 51, 77];
        /// Priority in emergencies was given or taken. C: `NL80211_CMD_EPCS_CFG`.
        EPCS_CFG_NTF EpcsCfg: Nl80211 = 157 [336];
        /// A discovery window is near. C: `NL80211_CMD_NAN_NEXT_DW_NOTIFICATION`.
        NAN_NEXT_DW_NOTIFICATION NanNextDwNotification: Nl80211 = 158 [1, 38, 153];
        /// A cluster of neighbour awareness was joined. C: `NL80211_CMD_NAN_CLUSTER_JOINED`.
        NAN_CLUSTER_JOINED NanClusterJoined: Nl80211 = 159 [1, 6, 153, 343];
        /// A signal of a licensed user was found. C: `NL80211_CMD_INCUMBENT_SIGNAL_DETECT`.
        INCUMBENT_SIGNAL_DETECT IncumbentSignalDetect: Nl80211 = 160 [1, 38, 39, 159, 160, 161, 290, 322, 345, 349, 365, 366];
        /// Our schedule was changed, or not. C: `NL80211_CMD_NAN_SCHED_UPDATE_DONE`.
        NAN_SCHED_UPDATE_DONE NanSchedUpdateDone: Nl80211 = 162 [1, 153, 357];
        /// The times we are unaligned changed. C: `NL80211_CMD_NAN_ULW_UPDATE`.
        NAN_ULW_UPDATE NanUlwUpdate: Nl80211 = 164 [1, 153, 359];
        /// A channel of our schedule cannot be used any longer. C: `NL80211_CMD_NAN_CHANNEL_EVAC`.
        NAN_CHANNEL_EVAC NanChannelEvac: Nl80211 = 165 [1, 38, 39, 153, 159, 160, 161, 290, 322, 345, 351, 365, 366];
    }
    groups {
        /// The group config. It carries `NL80211_CMD_NEW_WIPHY`, `NL80211_CMD_DEL_WIPHY`, `NL80211_CMD_SET_INTERFACE`,
        /// `NL80211_CMD_NEW_INTERFACE`, `NL80211_CMD_DEL_INTERFACE`.
        CONFIG: "config",
        /// The group scan. It carries `NL80211_CMD_TRIGGER_SCAN`, `NL80211_CMD_NEW_SCAN_RESULTS`,
        /// `NL80211_CMD_SCAN_ABORTED`, `NL80211_CMD_START_SCHED_SCAN`, `NL80211_CMD_SCHED_SCAN_RESULTS`,
        /// `NL80211_CMD_SCHED_SCAN_STOPPED`.
        SCAN: "scan",
        /// The group regulatory. It carries `NL80211_CMD_REG_CHANGE`, `NL80211_CMD_REG_BEACON_HINT`,
        /// `NL80211_CMD_WIPHY_REG_CHANGE`.
        REGULATORY: "regulatory",
        /// The group mlme. It carries `NL80211_CMD_START_AP`, `NL80211_CMD_STOP_AP`, `NL80211_CMD_NEW_STATION`,
        /// `NL80211_CMD_DEL_STATION`, `NL80211_CMD_AUTHENTICATE`, `NL80211_CMD_ASSOCIATE`,
        /// `NL80211_CMD_DEAUTHENTICATE`, `NL80211_CMD_DISASSOCIATE`, `NL80211_CMD_MICHAEL_MIC_FAILURE`,
        /// `NL80211_CMD_JOIN_IBSS`, `NL80211_CMD_CONNECT`, `NL80211_CMD_ROAM`, `NL80211_CMD_DISCONNECT`,
        /// `NL80211_CMD_REMAIN_ON_CHANNEL`, `NL80211_CMD_CANCEL_REMAIN_ON_CHANNEL`, `NL80211_CMD_FRAME_TX_STATUS`,
        /// `NL80211_CMD_NOTIFY_CQM`, `NL80211_CMD_UNPROT_DEAUTHENTICATE`, `NL80211_CMD_UNPROT_DISASSOCIATE`,
        /// `NL80211_CMD_NEW_PEER_CANDIDATE`, `NL80211_CMD_SET_WOWLAN`, `NL80211_CMD_SET_REKEY_OFFLOAD`,
        /// `NL80211_CMD_PMKSA_CANDIDATE`, `NL80211_CMD_TDLS_OPER`, `NL80211_CMD_PROBE_CLIENT`,
        /// `NL80211_CMD_CH_SWITCH_NOTIFY`, `NL80211_CMD_CONN_FAILED`, `NL80211_CMD_RADAR_DETECT`,
        /// `NL80211_CMD_FT_EVENT`, `NL80211_CMD_CH_SWITCH_STARTED_NOTIFY`, `NL80211_CMD_PORT_AUTHORIZED`,
        /// `NL80211_CMD_STA_OPMODE_CHANGED`, `NL80211_CMD_UPDATE_OWE_INFO`, `NL80211_CMD_UNPROT_BEACON`,
        /// `NL80211_CMD_CONTROL_PORT_FRAME_TX_STATUS`, `NL80211_CMD_OBSS_COLOR_COLLISION`,
        /// `NL80211_CMD_COLOR_CHANGE_STARTED`, `NL80211_CMD_COLOR_CHANGE_ABORTED`,
        /// `NL80211_CMD_COLOR_CHANGE_COMPLETED`, `NL80211_CMD_ASSOC_COMEBACK`, `NL80211_CMD_LINKS_REMOVED`,
        /// `NL80211_CMD_ASSOC_MLO_RECONF`, `NL80211_CMD_EPCS_CFG`, `NL80211_CMD_INCUMBENT_SIGNAL_DETECT`.
        MLME: "mlme",
        /// The group vendor. It carries `NL80211_CMD_VENDOR`.
        VENDOR: "vendor",
        /// The group nan. It carries `NL80211_CMD_DEL_NAN_FUNCTION`, `NL80211_CMD_NAN_MATCH`,
        /// `NL80211_CMD_NAN_NEXT_DW_NOTIFICATION`, `NL80211_CMD_NAN_CLUSTER_JOINED`,
        /// `NL80211_CMD_NAN_SCHED_UPDATE_DONE`, `NL80211_CMD_NAN_ULW_UPDATE`, `NL80211_CMD_NAN_CHANNEL_EVAC`.
        NAN: "nan",
        /// The group testmode. It carries `NL80211_CMD_TESTMODE`.
        TESTMODE: "testmode",
    }
}
