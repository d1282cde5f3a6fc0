//! Ethernet devices and what else has links: speeds, offloads, queues, coalescing, flow control, timestamps, cables,
//! modules, power over Ethernet (`ethtool`). Every request says in its header which device; a dump without one asks
//! all of them.
//!
//! Printed by `cargo xtask codegen` from `specs/ethtool.yaml`. Not to be edited.

use netlink_core::{As, Be, Choice, Flag, List, Multi, Nest, Outer, Uint, Unused};

netlink_core::enumeration! {
    /// Lists of names, mostly of the bits of a set. C: `enum ethtool_stringset`, `linux/ethtool.h`.
    pub struct StringsetId: u32 = "stringset-id", prefix "ETH_SS_" {
        /// `ETH_SS_TEST`: Self-tests.
        TEST = 0,
        /// `ETH_SS_STATS`: Counters of the driver.
        STATS = 1,
        /// `ETH_SS_PRIV_FLAGS`: Private flags of the driver.
        PRIV_FLAGS = 2,
        /// `ETH_SS_NTUPLE_FILTERS`: No longer used.
        NTUPLE_FILTERS = 3,
        /// `ETH_SS_FEATURES`: Offloads.
        FEATURES = 4,
        /// `ETH_SS_RSS_HASH_FUNCS`: Hash functions of receive side scaling.
        RSS_HASH_FUNCS = 5,
        /// `ETH_SS_TUNABLES`: Tunables.
        TUNABLES = 6,
        /// `ETH_SS_PHY_STATS`: Counters of the PHY driver.
        PHY_STATS = 7,
        /// `ETH_SS_PHY_TUNABLES`: Tunables of the PHY.
        PHY_TUNABLES = 8,
        /// `ETH_SS_LINK_MODES`: Link modes.
        LINK_MODES = 9,
        /// `ETH_SS_MSG_CLASSES`: Classes of debug messages.
        MSG_CLASSES = 10,
        /// `ETH_SS_WOL_MODES`: What wakes a machine.
        WOL_MODES = 11,
        /// `ETH_SS_SOF_TIMESTAMPING`: Ways of timestamping.
        SOF_TIMESTAMPING = 12,
        /// `ETH_SS_TS_TX_TYPES`: Sent packets that are timestamped.
        TS_TX_TYPES = 13,
        /// `ETH_SS_TS_RX_FILTERS`: Received packets that are timestamped.
        TS_RX_FILTERS = 14,
        /// `ETH_SS_UDP_TUNNEL_TYPES`: Tunnels over UDP.
        UDP_TUNNEL_TYPES = 15,
        /// `ETH_SS_STATS_STD`: Groups of standard counters.
        STATS_STD = 16,
        /// `ETH_SS_STATS_ETH_PHY`: Counters of the group eth-phy.
        STATS_ETH_PHY = 17,
        /// `ETH_SS_STATS_ETH_MAC`: Counters of the group eth-mac.
        STATS_ETH_MAC = 18,
        /// `ETH_SS_STATS_ETH_CTRL`: Counters of the group eth-ctrl.
        STATS_ETH_CTRL = 19,
        /// `ETH_SS_STATS_RMON`: Counters of the group rmon.
        STATS_RMON = 20,
        /// `ETH_SS_STATS_PHY`: Counters of the group phy.
        STATS_PHY = 21,
        /// `ETH_SS_TS_FLAGS`: Flags of hardware timestamps.
        TS_FLAGS = 22,
    }
}

netlink_core::enumeration! {
    /// Tunnels over UDP that devices know. C: `linux/ethtool_netlink_generated.h`.
    pub struct UdpTunnelType: u32 = "udp-tunnel-type", prefix "ETHTOOL_UDP_TUNNEL_TYPE_" {
        /// `ETHTOOL_UDP_TUNNEL_TYPE_VXLAN`.
        VXLAN = 0,
        /// `ETHTOOL_UDP_TUNNEL_TYPE_GENEVE`.
        GENEVE = 1,
        /// `ETHTOOL_UDP_TUNNEL_TYPE_VXLAN_GPE`.
        VXLAN_GPE = 2,
    }
}

netlink_core::flags! {
    /// What a request asks for besides; flags of its header. C: `enum ethtool_header_flags`,
    /// `linux/ethtool_netlink_generated.h`.
    pub struct HeaderFlags: u32 = "header-flags", prefix "ETHTOOL_FLAG_" {
        /// `ETHTOOL_FLAG_COMPACT_BITSETS`: Sets of bits as bytes, without names.
        COMPACT_BITSETS = 1 << 0,
        /// `ETHTOOL_FLAG_OMIT_REPLY`: No reply to a change.
        OMIT_REPLY = 1 << 1,
        /// `ETHTOOL_FLAG_STATS`: Counters as well, where there are some.
        STATS = 1 << 2,
    }
}

netlink_core::enumeration! {
    /// How far writing a module's firmware is. C: `enum ethtool_module_fw_flash_status`, `linux/ethtool.h`.
    pub struct ModuleFwFlashStatus: u32 = "module-fw-flash-status", prefix "ETHTOOL_MODULE_FW_FLASH_STATUS_" {
        /// `ETHTOOL_MODULE_FW_FLASH_STATUS_STARTED`.
        STARTED = 1,
        /// `ETHTOOL_MODULE_FW_FLASH_STATUS_IN_PROGRESS`.
        IN_PROGRESS = 2,
        /// `ETHTOOL_MODULE_FW_FLASH_STATUS_COMPLETED`.
        COMPLETED = 3,
        /// `ETHTOOL_MODULE_FW_FLASH_STATUS_ERROR`.
        ERROR = 4,
    }
}

netlink_core::enumeration! {
    /// Why there is no power over Ethernet (IEEE 802.3-2022, 33.2.4.4). C: `enum ethtool_c33_pse_ext_state`,
    /// `linux/ethtool.h`.
    pub struct C33PseExtState: u32 = "c33-pse-ext-state", prefix "ETHTOOL_C33_PSE_EXT_STATE_" {
        /// There is nothing to say.
        NONE = 0,
        /// `ETHTOOL_C33_PSE_EXT_STATE_ERROR_CONDITION`: An error of the hardware or of the port.
        ERROR_CONDITION = 1,
        /// `ETHTOOL_C33_PSE_EXT_STATE_MR_MPS_VALID`: The device that took power no longer does.
        MR_MPS_VALID = 2,
        /// `ETHTOOL_C33_PSE_EXT_STATE_MR_PSE_ENABLE`: It is switched off.
        MR_PSE_ENABLE = 3,
        /// `ETHTOOL_C33_PSE_EXT_STATE_OPTION_DETECT_TED`: No device to power was found.
        OPTION_DETECT_TED = 4,
        /// `ETHTOOL_C33_PSE_EXT_STATE_OPTION_VPORT_LIM`: The voltage is out of its limits.
        OPTION_VPORT_LIM = 5,
        /// `ETHTOOL_C33_PSE_EXT_STATE_OVLD_DETECTED`: Overload.
        OVLD_DETECTED = 6,
        /// `ETHTOOL_C33_PSE_EXT_STATE_PD_DLL_POWER_TYPE`: The power that was agreed on is of another type.
        PD_DLL_POWER_TYPE = 7,
        /// `ETHTOOL_C33_PSE_EXT_STATE_POWER_NOT_AVAILABLE`: There is not enough power.
        POWER_NOT_AVAILABLE = 8,
        /// `ETHTOOL_C33_PSE_EXT_STATE_SHORT_DETECTED`: Short circuit.
        SHORT_DETECTED = 9,
    }
}

netlink_core::enumeration! {
    /// What a PHY is attached to. C: `enum phy_upstream`, `linux/ethtool.h`.
    pub struct PhyUpstreamType: u32 = "phy-upstream-type", prefix "PHY_UPSTREAM_" {
        /// `PHY_UPSTREAM_MAC`.
        MAC = 0,
        /// `PHY_UPSTREAM_PHY`.
        PHY = 1,
    }
}

netlink_core::enumeration! {
    /// Whether headers and data of received TCP packets go to different buffers. C: `enum ethtool_tcp_data_split`,
    /// `linux/ethtool_netlink_generated.h`.
    pub struct TcpDataSplit: u8 = "tcp-data-split", prefix "ETHTOOL_TCP_DATA_SPLIT_" {
        /// `ETHTOOL_TCP_DATA_SPLIT_UNKNOWN`: Whatever the device does by default.
        UNKNOWN = 0,
        /// `ETHTOOL_TCP_DATA_SPLIT_DISABLED`.
        DISABLED = 1,
        /// `ETHTOOL_TCP_DATA_SPLIT_ENABLED`.
        ENABLED = 2,
    }
}

netlink_core::enumeration! {
    /// Where hardware timestamps are taken. C: `linux/ethtool_netlink_generated.h`.
    pub struct HwtstampSource: u32 = "hwtstamp-source", prefix "HWTSTAMP_SOURCE_" {
        /// `HWTSTAMP_SOURCE_NETDEV`: By the MAC.
        NETDEV = 1,
        /// `HWTSTAMP_SOURCE_PHYLIB`: By a PHY.
        PHYLIB = 2,
    }
}

netlink_core::flags! {
    /// What happened to power sourcing equipment. C: `enum ethtool_pse_event`, `linux/ethtool_netlink_generated.h`.
    pub struct PseEvent: u64 = "pse-event", prefix "ETHTOOL_" {
        /// `ETHTOOL_PSE_EVENT_OVER_CURRENT`.
        PSE_EVENT_OVER_CURRENT = 1 << 0,
        /// `ETHTOOL_PSE_EVENT_OVER_TEMP`.
        PSE_EVENT_OVER_TEMP = 1 << 1,
        /// `ETHTOOL_C33_PSE_EVENT_DETECTION`: Something that takes power was detected.
        C33_PSE_EVENT_DETECTION = 1 << 2,
        /// `ETHTOOL_C33_PSE_EVENT_CLASSIFICATION`: Its class was found out.
        C33_PSE_EVENT_CLASSIFICATION = 1 << 3,
        /// `ETHTOOL_C33_PSE_EVENT_DISCONNECTION`: It is gone.
        C33_PSE_EVENT_DISCONNECTION = 1 << 4,
        /// `ETHTOOL_PSE_EVENT_OVER_BUDGET`: The port was switched off because power is short.
        PSE_EVENT_OVER_BUDGET = 1 << 5,
        /// `ETHTOOL_PSE_EVENT_SW_PW_CONTROL_ERROR`: The kernel could not control the power.
        PSE_EVENT_SW_PW_CONTROL_ERROR = 1 << 6,
    }
}

netlink_core::flags! {
    /// What is done to the fields of a packet before they are hashed, so that both directions hash alike. C:
    /// `linux/ethtool.h`.
    pub struct InputXfrm: u32 = "input-xfrm", prefix "RXH_XFRM_" {
        /// `RXH_XFRM_SYM_XOR`: Source and destination are combined by exclusive or.
        SYM_XOR = 1 << 0,
        /// `RXH_XFRM_SYM_OR_XOR`: Their or and their exclusive or.
        SYM_OR_XOR = 1 << 1,
    }
}

netlink_core::flags! {
    /// Which fields of a packet are hashed to find the receive queue. C: `linux/ethtool.h`.
    pub struct RxfhFields: u64 = "rxfh-fields", prefix "RXH_" {
        /// `RXH_L2DA`: Destination of the link layer.
        L2DA = 1 << 1,
        /// `RXH_VLAN`.
        VLAN = 1 << 2,
        /// `RXH_L3_PROTO`.
        L3_PROTO = 1 << 3,
        /// `RXH_IP_SRC`.
        IP_SRC = 1 << 4,
        /// `RXH_IP_DST`.
        IP_DST = 1 << 5,
        /// `RXH_L4_B_0_1`: First two bytes of the transport header, the source port.
        L4_B_0_1 = 1 << 6,
        /// `RXH_L4_B_2_3`: The next two, the destination port.
        L4_B_2_3 = 1 << 7,
        /// `RXH_GTP_TEID`.
        GTP_TEID = 1 << 8,
        /// `RXH_IP6_FL`: Flow label of IPv6.
        IP6_FL = 1 << 9,
        /// `RXH_DISCARD`: Nothing: such packets are dropped.
        DISCARD = 1 << 31,
    }
}

netlink_core::enumeration! {
    /// Speeds, media and abilities of links: the bits of sets of link modes. C: `enum ethtool_link_mode_bit_indices`,
    /// `linux/ethtool.h`.
    pub struct LinkMode: u32 = "link-mode", prefix "ETHTOOL_LINK_MODE_" {
        /// `ETHTOOL_LINK_MODE_10baseT_Half_BIT`.
        _10BASET_HALF = 0,
        /// `ETHTOOL_LINK_MODE_10baseT_Full_BIT`.
        _10BASET_FULL = 1,
        /// `ETHTOOL_LINK_MODE_100baseT_Half_BIT`.
        _100BASET_HALF = 2,
        /// `ETHTOOL_LINK_MODE_100baseT_Full_BIT`.
        _100BASET_FULL = 3,
        /// `ETHTOOL_LINK_MODE_1000baseT_Half_BIT`.
        _1000BASET_HALF = 4,
        /// `ETHTOOL_LINK_MODE_1000baseT_Full_BIT`.
        _1000BASET_FULL = 5,
        /// `ETHTOOL_LINK_MODE_Autoneg_BIT`.
        AUTONEG = 6,
        /// `ETHTOOL_LINK_MODE_TP_BIT`.
        TP = 7,
        /// `ETHTOOL_LINK_MODE_AUI_BIT`.
        AUI = 8,
        /// `ETHTOOL_LINK_MODE_MII_BIT`.
        MII = 9,
        /// `ETHTOOL_LINK_MODE_FIBRE_BIT`.
        FIBRE = 10,
        /// `ETHTOOL_LINK_MODE_BNC_BIT`.
        BNC = 11,
        /// `ETHTOOL_LINK_MODE_10000baseT_Full_BIT`.
        _10000BASET_FULL = 12,
        /// `ETHTOOL_LINK_MODE_Pause_BIT`.
        PAUSE = 13,
        /// `ETHTOOL_LINK_MODE_Asym_Pause_BIT`.
        ASYM_PAUSE = 14,
        /// `ETHTOOL_LINK_MODE_2500baseX_Full_BIT`.
        _2500BASEX_FULL = 15,
        /// `ETHTOOL_LINK_MODE_Backplane_BIT`.
        BACKPLANE = 16,
        /// `ETHTOOL_LINK_MODE_1000baseKX_Full_BIT`.
        _1000BASEKX_FULL = 17,
        /// `ETHTOOL_LINK_MODE_10000baseKX4_Full_BIT`.
        _10000BASEKX4_FULL = 18,
        /// `ETHTOOL_LINK_MODE_10000baseKR_Full_BIT`.
        _10000BASEKR_FULL = 19,
        /// `ETHTOOL_LINK_MODE_10000baseR_FEC_BIT`.
        _10000BASER_FEC = 20,
        /// `ETHTOOL_LINK_MODE_20000baseMLD2_Full_BIT`.
        _20000BASEMLD2_FULL = 21,
        /// `ETHTOOL_LINK_MODE_20000baseKR2_Full_BIT`.
        _20000BASEKR2_FULL = 22,
        /// `ETHTOOL_LINK_MODE_40000baseKR4_Full_BIT`.
        _40000BASEKR4_FULL = 23,
        /// `ETHTOOL_LINK_MODE_40000baseCR4_Full_BIT`.
        _40000BASECR4_FULL = 24,
        /// `ETHTOOL_LINK_MODE_40000baseSR4_Full_BIT`.
        _40000BASESR4_FULL = 25,
        /// `ETHTOOL_LINK_MODE_40000baseLR4_Full_BIT`.
        _40000BASELR4_FULL = 26,
        /// `ETHTOOL_LINK_MODE_56000baseKR4_Full_BIT`.
        _56000BASEKR4_FULL = 27,
        /// `ETHTOOL_LINK_MODE_56000baseCR4_Full_BIT`.
        _56000BASECR4_FULL = 28,
        /// `ETHTOOL_LINK_MODE_56000baseSR4_Full_BIT`.
        _56000BASESR4_FULL = 29,
        /// `ETHTOOL_LINK_MODE_56000baseLR4_Full_BIT`.
        _56000BASELR4_FULL = 30,
        /// `ETHTOOL_LINK_MODE_25000baseCR_Full_BIT`.
        _25000BASECR_FULL = 31,
        /// `ETHTOOL_LINK_MODE_25000baseKR_Full_BIT`.
        _25000BASEKR_FULL = 32,
        /// `ETHTOOL_LINK_MODE_25000baseSR_Full_BIT`.
        _25000BASESR_FULL = 33,
        /// `ETHTOOL_LINK_MODE_50000baseCR2_Full_BIT`.
        _50000BASECR2_FULL = 34,
        /// `ETHTOOL_LINK_MODE_50000baseKR2_Full_BIT`.
        _50000BASEKR2_FULL = 35,
        /// `ETHTOOL_LINK_MODE_100000baseKR4_Full_BIT`.
        _100000BASEKR4_FULL = 36,
        /// `ETHTOOL_LINK_MODE_100000baseSR4_Full_BIT`.
        _100000BASESR4_FULL = 37,
        /// `ETHTOOL_LINK_MODE_100000baseCR4_Full_BIT`.
        _100000BASECR4_FULL = 38,
        /// `ETHTOOL_LINK_MODE_100000baseLR4_ER4_Full_BIT`.
        _100000BASELR4_ER4_FULL = 39,
        /// `ETHTOOL_LINK_MODE_50000baseSR2_Full_BIT`.
        _50000BASESR2_FULL = 40,
        /// `ETHTOOL_LINK_MODE_1000baseX_Full_BIT`.
        _1000BASEX_FULL = 41,
        /// `ETHTOOL_LINK_MODE_10000baseCR_Full_BIT`.
        _10000BASECR_FULL = 42,
        /// `ETHTOOL_LINK_MODE_10000baseSR_Full_BIT`.
        _10000BASESR_FULL = 43,
        /// `ETHTOOL_LINK_MODE_10000baseLR_Full_BIT`.
        _10000BASELR_FULL = 44,
        /// `ETHTOOL_LINK_MODE_10000baseLRM_Full_BIT`.
        _10000BASELRM_FULL = 45,
        /// `ETHTOOL_LINK_MODE_10000baseER_Full_BIT`.
        _10000BASEER_FULL = 46,
        /// `ETHTOOL_LINK_MODE_2500baseT_Full_BIT`.
        _2500BASET_FULL = 47,
        /// `ETHTOOL_LINK_MODE_5000baseT_Full_BIT`.
        _5000BASET_FULL = 48,
        /// `ETHTOOL_LINK_MODE_FEC_NONE_BIT`.
        FEC_NONE = 49,
        /// `ETHTOOL_LINK_MODE_FEC_RS_BIT`.
        FEC_RS = 50,
        /// `ETHTOOL_LINK_MODE_FEC_BASER_BIT`.
        FEC_BASER = 51,
        /// `ETHTOOL_LINK_MODE_50000baseKR_Full_BIT`.
        _50000BASEKR_FULL = 52,
        /// `ETHTOOL_LINK_MODE_50000baseSR_Full_BIT`.
        _50000BASESR_FULL = 53,
        /// `ETHTOOL_LINK_MODE_50000baseCR_Full_BIT`.
        _50000BASECR_FULL = 54,
        /// `ETHTOOL_LINK_MODE_50000baseLR_ER_FR_Full_BIT`.
        _50000BASELR_ER_FR_FULL = 55,
        /// `ETHTOOL_LINK_MODE_50000baseDR_Full_BIT`.
        _50000BASEDR_FULL = 56,
        /// `ETHTOOL_LINK_MODE_100000baseKR2_Full_BIT`.
        _100000BASEKR2_FULL = 57,
        /// `ETHTOOL_LINK_MODE_100000baseSR2_Full_BIT`.
        _100000BASESR2_FULL = 58,
        /// `ETHTOOL_LINK_MODE_100000baseCR2_Full_BIT`.
        _100000BASECR2_FULL = 59,
        /// `ETHTOOL_LINK_MODE_100000baseLR2_ER2_FR2_Full_BIT`.
        _100000BASELR2_ER2_FR2_FULL = 60,
        /// `ETHTOOL_LINK_MODE_100000baseDR2_Full_BIT`.
        _100000BASEDR2_FULL = 61,
        /// `ETHTOOL_LINK_MODE_200000baseKR4_Full_BIT`.
        _200000BASEKR4_FULL = 62,
        /// `ETHTOOL_LINK_MODE_200000baseSR4_Full_BIT`.
        _200000BASESR4_FULL = 63,
        /// `ETHTOOL_LINK_MODE_200000baseLR4_ER4_FR4_Full_BIT`.
        _200000BASELR4_ER4_FR4_FULL = 64,
        /// `ETHTOOL_LINK_MODE_200000baseDR4_Full_BIT`.
        _200000BASEDR4_FULL = 65,
        /// `ETHTOOL_LINK_MODE_200000baseCR4_Full_BIT`.
        _200000BASECR4_FULL = 66,
        /// `ETHTOOL_LINK_MODE_100baseT1_Full_BIT`.
        _100BASET1_FULL = 67,
        /// `ETHTOOL_LINK_MODE_1000baseT1_Full_BIT`.
        _1000BASET1_FULL = 68,
        /// `ETHTOOL_LINK_MODE_400000baseKR8_Full_BIT`.
        _400000BASEKR8_FULL = 69,
        /// `ETHTOOL_LINK_MODE_400000baseSR8_Full_BIT`.
        _400000BASESR8_FULL = 70,
        /// `ETHTOOL_LINK_MODE_400000baseLR8_ER8_FR8_Full_BIT`.
        _400000BASELR8_ER8_FR8_FULL = 71,
        /// `ETHTOOL_LINK_MODE_400000baseDR8_Full_BIT`.
        _400000BASEDR8_FULL = 72,
        /// `ETHTOOL_LINK_MODE_400000baseCR8_Full_BIT`.
        _400000BASECR8_FULL = 73,
        /// `ETHTOOL_LINK_MODE_FEC_LLRS_BIT`.
        FEC_LLRS = 74,
        /// `ETHTOOL_LINK_MODE_100000baseKR_Full_BIT`.
        _100000BASEKR_FULL = 75,
        /// `ETHTOOL_LINK_MODE_100000baseSR_Full_BIT`.
        _100000BASESR_FULL = 76,
        /// `ETHTOOL_LINK_MODE_100000baseLR_ER_FR_Full_BIT`.
        _100000BASELR_ER_FR_FULL = 77,
        /// `ETHTOOL_LINK_MODE_100000baseCR_Full_BIT`.
        _100000BASECR_FULL = 78,
        /// `ETHTOOL_LINK_MODE_100000baseDR_Full_BIT`.
        _100000BASEDR_FULL = 79,
        /// `ETHTOOL_LINK_MODE_200000baseKR2_Full_BIT`.
        _200000BASEKR2_FULL = 80,
        /// `ETHTOOL_LINK_MODE_200000baseSR2_Full_BIT`.
        _200000BASESR2_FULL = 81,
        /// `ETHTOOL_LINK_MODE_200000baseLR2_ER2_FR2_Full_BIT`.
        _200000BASELR2_ER2_FR2_FULL = 82,
        /// `ETHTOOL_LINK_MODE_200000baseDR2_Full_BIT`.
        _200000BASEDR2_FULL = 83,
        /// `ETHTOOL_LINK_MODE_200000baseCR2_Full_BIT`.
        _200000BASECR2_FULL = 84,
        /// `ETHTOOL_LINK_MODE_400000baseKR4_Full_BIT`.
        _400000BASEKR4_FULL = 85,
        /// `ETHTOOL_LINK_MODE_400000baseSR4_Full_BIT`.
        _400000BASESR4_FULL = 86,
        /// `ETHTOOL_LINK_MODE_400000baseLR4_ER4_FR4_Full_BIT`.
        _400000BASELR4_ER4_FR4_FULL = 87,
        /// `ETHTOOL_LINK_MODE_400000baseDR4_Full_BIT`.
        _400000BASEDR4_FULL = 88,
        /// `ETHTOOL_LINK_MODE_400000baseCR4_Full_BIT`.
        _400000BASECR4_FULL = 89,
        /// `ETHTOOL_LINK_MODE_100baseFX_Half_BIT`.
        _100BASEFX_HALF = 90,
        /// `ETHTOOL_LINK_MODE_100baseFX_Full_BIT`.
        _100BASEFX_FULL = 91,
        /// `ETHTOOL_LINK_MODE_10baseT1L_Full_BIT`.
        _10BASET1L_FULL = 92,
        /// `ETHTOOL_LINK_MODE_800000baseCR8_Full_BIT`.
        _800000BASECR8_FULL = 93,
        /// `ETHTOOL_LINK_MODE_800000baseKR8_Full_BIT`.
        _800000BASEKR8_FULL = 94,
        /// `ETHTOOL_LINK_MODE_800000baseDR8_Full_BIT`.
        _800000BASEDR8_FULL = 95,
        /// `ETHTOOL_LINK_MODE_800000baseDR8_2_Full_BIT`.
        _800000BASEDR8_2_FULL = 96,
        /// `ETHTOOL_LINK_MODE_800000baseSR8_Full_BIT`.
        _800000BASESR8_FULL = 97,
        /// `ETHTOOL_LINK_MODE_800000baseVR8_Full_BIT`.
        _800000BASEVR8_FULL = 98,
        /// `ETHTOOL_LINK_MODE_10baseT1S_Full_BIT`.
        _10BASET1S_FULL = 99,
        /// `ETHTOOL_LINK_MODE_10baseT1S_Half_BIT`.
        _10BASET1S_HALF = 100,
        /// `ETHTOOL_LINK_MODE_10baseT1S_P2MP_Half_BIT`.
        _10BASET1S_P2MP_HALF = 101,
        /// `ETHTOOL_LINK_MODE_10baseT1BRR_Full_BIT`.
        _10BASET1BRR_FULL = 102,
        /// `ETHTOOL_LINK_MODE_200000baseCR_Full_BIT`.
        _200000BASECR_FULL = 103,
        /// `ETHTOOL_LINK_MODE_200000baseKR_Full_BIT`.
        _200000BASEKR_FULL = 104,
        /// `ETHTOOL_LINK_MODE_200000baseDR_Full_BIT`.
        _200000BASEDR_FULL = 105,
        /// `ETHTOOL_LINK_MODE_200000baseDR_2_Full_BIT`.
        _200000BASEDR_2_FULL = 106,
        /// `ETHTOOL_LINK_MODE_200000baseSR_Full_BIT`.
        _200000BASESR_FULL = 107,
        /// `ETHTOOL_LINK_MODE_200000baseVR_Full_BIT`.
        _200000BASEVR_FULL = 108,
        /// `ETHTOOL_LINK_MODE_400000baseCR2_Full_BIT`.
        _400000BASECR2_FULL = 109,
        /// `ETHTOOL_LINK_MODE_400000baseKR2_Full_BIT`.
        _400000BASEKR2_FULL = 110,
        /// `ETHTOOL_LINK_MODE_400000baseDR2_Full_BIT`.
        _400000BASEDR2_FULL = 111,
        /// `ETHTOOL_LINK_MODE_400000baseDR2_2_Full_BIT`.
        _400000BASEDR2_2_FULL = 112,
        /// `ETHTOOL_LINK_MODE_400000baseSR2_Full_BIT`.
        _400000BASESR2_FULL = 113,
        /// `ETHTOOL_LINK_MODE_400000baseVR2_Full_BIT`.
        _400000BASEVR2_FULL = 114,
        /// `ETHTOOL_LINK_MODE_800000baseCR4_Full_BIT`.
        _800000BASECR4_FULL = 115,
        /// `ETHTOOL_LINK_MODE_800000baseKR4_Full_BIT`.
        _800000BASEKR4_FULL = 116,
        /// `ETHTOOL_LINK_MODE_800000baseDR4_Full_BIT`.
        _800000BASEDR4_FULL = 117,
        /// `ETHTOOL_LINK_MODE_800000baseDR4_2_Full_BIT`.
        _800000BASEDR4_2_FULL = 118,
        /// `ETHTOOL_LINK_MODE_800000baseSR4_Full_BIT`.
        _800000BASESR4_FULL = 119,
        /// `ETHTOOL_LINK_MODE_800000baseVR4_Full_BIT`.
        _800000BASEVR4_FULL = 120,
        /// `ETHTOOL_LINK_MODE_1600000baseCR8_Full_BIT`.
        _1600000BASECR8_FULL = 121,
        /// `ETHTOOL_LINK_MODE_1600000baseKR8_Full_BIT`.
        _1600000BASEKR8_FULL = 122,
        /// `ETHTOOL_LINK_MODE_1600000baseDR8_Full_BIT`.
        _1600000BASEDR8_FULL = 123,
        /// `ETHTOOL_LINK_MODE_1600000baseDR8_2_Full_BIT`.
        _1600000BASEDR8_2_FULL = 124,
    }
}

netlink_core::enumeration! {
    /// The connector in use. C: `linux/ethtool.h`.
    pub struct Port: u8 = "port", prefix "PORT_" {
        /// `PORT_TP`: Twisted pair.
        TP = 0,
        /// `PORT_AUI`: Attachment unit interface.
        AUI = 1,
        /// `PORT_MII`: Media-independent interface.
        MII = 2,
        /// `PORT_FIBRE`: Optical fibre.
        FIBRE = 3,
        /// `PORT_BNC`: Coaxial cable.
        BNC = 4,
        /// `PORT_DA`: Direct attach copper.
        DA = 5,
        /// `PORT_NONE`.
        NONE = 239,
        /// `PORT_OTHER`.
        OTHER = 255,
    }
}

netlink_core::enumeration! {
    /// Where the transceiver is. C: `linux/ethtool.h`.
    pub struct Transceiver: u8 = "transceiver", prefix "XCVR_" {
        /// `XCVR_INTERNAL`: PHY and MAC are in one device.
        INTERNAL = 0,
        /// `XCVR_EXTERNAL`: The PHY is a device of its own.
        EXTERNAL = 1,
        /// `XCVR_DUMMY1`: Unused.
        DUMMY1 = 2,
        /// `XCVR_DUMMY2`: Unused.
        DUMMY2 = 3,
        /// `XCVR_DUMMY3`: Unused.
        DUMMY3 = 4,
    }
}

netlink_core::enumeration! {
    /// Whether both ends may send at once. C: `linux/ethtool.h`.
    pub struct Duplex: u8 = "duplex", prefix "DUPLEX_" {
        /// `DUPLEX_HALF`.
        HALF = 0,
        /// `DUPLEX_FULL`.
        FULL = 1,
        /// `DUPLEX_UNKNOWN`.
        UNKNOWN = 255,
    }
}

netlink_core::enumeration! {
    /// Whether the pairs of a cable are crossed over. C: `linux/ethtool.h`.
    pub struct MdiX: u8 = "mdi-x", prefix "ETH_TP_" {
        /// `ETH_TP_MDI_INVALID`: Not known, or no such thing.
        MDI_INVALID = 0,
        /// `ETH_TP_MDI`: Straight.
        MDI = 1,
        /// `ETH_TP_MDI_X`: Crossed over.
        MDI_X = 2,
        /// `ETH_TP_MDI_AUTO`: Found out by itself.
        MDI_AUTO = 3,
    }
}

netlink_core::enumeration! {
    /// Which end of a link should give the clock. C: `linux/ethtool.h`.
    pub struct MasterSlaveConfig: u8 = "master-slave-config", prefix "MASTER_SLAVE_CFG_" {
        /// `MASTER_SLAVE_CFG_UNSUPPORTED`.
        UNSUPPORTED = 0,
        /// `MASTER_SLAVE_CFG_UNKNOWN`.
        UNKNOWN = 1,
        /// `MASTER_SLAVE_CFG_MASTER_PREFERRED`.
        MASTER_PREFERRED = 2,
        /// `MASTER_SLAVE_CFG_SLAVE_PREFERRED`.
        SLAVE_PREFERRED = 3,
        /// `MASTER_SLAVE_CFG_MASTER_FORCE`.
        MASTER_FORCE = 4,
        /// `MASTER_SLAVE_CFG_SLAVE_FORCE`.
        SLAVE_FORCE = 5,
    }
}

netlink_core::enumeration! {
    /// Which end of a link gives the clock. C: `linux/ethtool.h`.
    pub struct MasterSlaveState: u8 = "master-slave-state", prefix "MASTER_SLAVE_STATE_" {
        /// `MASTER_SLAVE_STATE_UNSUPPORTED`.
        UNSUPPORTED = 0,
        /// `MASTER_SLAVE_STATE_UNKNOWN`.
        UNKNOWN = 1,
        /// `MASTER_SLAVE_STATE_MASTER`.
        MASTER = 2,
        /// `MASTER_SLAVE_STATE_SLAVE`.
        SLAVE = 3,
        /// `MASTER_SLAVE_STATE_ERR`.
        ERR = 4,
    }
}

netlink_core::enumeration! {
    /// How a PHY that is faster than its link holds the MAC back. C: `linux/ethtool.h`.
    pub struct RateMatching: u8 = "rate-matching", prefix "RATE_MATCH_" {
        /// `RATE_MATCH_NONE`.
        NONE = 0,
        /// `RATE_MATCH_PAUSE`: By pause frames.
        PAUSE = 1,
        /// `RATE_MATCH_CRS`: By carrier sense.
        CRS = 2,
        /// `RATE_MATCH_OPEN_LOOP`: The MAC sends larger gaps.
        OPEN_LOOP = 3,
    }
}

netlink_core::flags! {
    /// What wakes a sleeping machine: the bits of its set. C: `linux/ethtool.h`.
    pub struct WolMode: u32 = "wol-mode", prefix "WAKE_" {
        /// `WAKE_PHY`: Activity of the PHY.
        PHY = 1 << 0,
        /// `WAKE_UCAST`.
        UCAST = 1 << 1,
        /// `WAKE_MCAST`.
        MCAST = 1 << 2,
        /// `WAKE_BCAST`.
        BCAST = 1 << 3,
        /// `WAKE_ARP`.
        ARP = 1 << 4,
        /// `WAKE_MAGIC`: A magic packet.
        MAGIC = 1 << 5,
        /// `WAKE_MAGICSECURE`: A magic packet with a password.
        MAGICSECURE = 1 << 6,
        /// `WAKE_FILTER`: A packet that a filter lets through.
        FILTER = 1 << 7,
    }
}

netlink_core::enumeration! {
    /// Encodings of forward error correction, by the bit of the older interface. C: `enum ethtool_fec_config_bits`,
    /// `linux/ethtool.h`.
    pub struct FecMode: u32 = "fec-mode", prefix "ETHTOOL_FEC_" {
        /// `ETHTOOL_FEC_NONE_BIT`.
        NONE_BIT = 0,
        /// `ETHTOOL_FEC_AUTO_BIT`.
        AUTO_BIT = 1,
        /// `ETHTOOL_FEC_OFF_BIT`.
        OFF_BIT = 2,
        /// `ETHTOOL_FEC_RS_BIT`.
        RS_BIT = 3,
        /// `ETHTOOL_FEC_BASER_BIT`.
        BASER_BIT = 4,
        /// `ETHTOOL_FEC_LLRS_BIT`.
        LLRS_BIT = 5,
    }
}

netlink_core::enumeration! {
    /// Why a link is down. C: `enum ethtool_link_ext_state`, `linux/ethtool.h`.
    pub struct LinkExtState: u8 = "link-ext-state", prefix "ETHTOOL_LINK_EXT_STATE_" {
        /// `ETHTOOL_LINK_EXT_STATE_AUTONEG`.
        AUTONEG = 0,
        /// `ETHTOOL_LINK_EXT_STATE_LINK_TRAINING_FAILURE`.
        LINK_TRAINING_FAILURE = 1,
        /// `ETHTOOL_LINK_EXT_STATE_LINK_LOGICAL_MISMATCH`.
        LINK_LOGICAL_MISMATCH = 2,
        /// `ETHTOOL_LINK_EXT_STATE_BAD_SIGNAL_INTEGRITY`.
        BAD_SIGNAL_INTEGRITY = 3,
        /// `ETHTOOL_LINK_EXT_STATE_NO_CABLE`.
        NO_CABLE = 4,
        /// `ETHTOOL_LINK_EXT_STATE_CABLE_ISSUE`.
        CABLE_ISSUE = 5,
        /// `ETHTOOL_LINK_EXT_STATE_EEPROM_ISSUE`.
        EEPROM_ISSUE = 6,
        /// `ETHTOOL_LINK_EXT_STATE_CALIBRATION_FAILURE`.
        CALIBRATION_FAILURE = 7,
        /// `ETHTOOL_LINK_EXT_STATE_POWER_BUDGET_EXCEEDED`.
        POWER_BUDGET_EXCEEDED = 8,
        /// `ETHTOOL_LINK_EXT_STATE_OVERHEAT`.
        OVERHEAT = 9,
        /// `ETHTOOL_LINK_EXT_STATE_MODULE`.
        MODULE = 10,
        /// `ETHTOOL_LINK_EXT_STATE_OTP_SPEED_VIOLATION`.
        OTP_SPEED_VIOLATION = 11,
        /// `ETHTOOL_LINK_EXT_STATE_BMC_REQUEST_DOWN`.
        BMC_REQUEST_DOWN = 12,
    }
}

netlink_core::enumeration! {
    /// What went wrong in autonegotiation. C: `enum ethtool_link_ext_substate_autoneg`, `linux/ethtool.h`.
    pub struct LinkExtSubstateAutoneg: u8 = "link-ext-substate-autoneg", prefix "ETHTOOL_LINK_EXT_SUBSTATE_AN_" {
        /// `ETHTOOL_LINK_EXT_SUBSTATE_AN_NO_PARTNER_DETECTED`.
        NO_PARTNER_DETECTED = 1,
        /// `ETHTOOL_LINK_EXT_SUBSTATE_AN_ACK_NOT_RECEIVED`.
        ACK_NOT_RECEIVED = 2,
        /// `ETHTOOL_LINK_EXT_SUBSTATE_AN_NEXT_PAGE_EXCHANGE_FAILED`.
        NEXT_PAGE_EXCHANGE_FAILED = 3,
        /// `ETHTOOL_LINK_EXT_SUBSTATE_AN_NO_PARTNER_DETECTED_FORCE_MODE`.
        NO_PARTNER_DETECTED_FORCE_MODE = 4,
        /// `ETHTOOL_LINK_EXT_SUBSTATE_AN_FEC_MISMATCH_DURING_OVERRIDE`.
        FEC_MISMATCH_DURING_OVERRIDE = 5,
        /// `ETHTOOL_LINK_EXT_SUBSTATE_AN_NO_HCD`.
        NO_HCD = 6,
    }
}

netlink_core::enumeration! {
    /// What went wrong in link training. C: `enum ethtool_link_ext_substate_link_training`, `linux/ethtool.h`.
    pub struct LinkExtSubstateLinkTraining: u8 = "link-ext-substate-link-training", prefix "ETHTOOL_LINK_EXT_SUBSTATE_LT_" {
        /// `ETHTOOL_LINK_EXT_SUBSTATE_LT_KR_FRAME_LOCK_NOT_ACQUIRED`.
        KR_FRAME_LOCK_NOT_ACQUIRED = 1,
        /// `ETHTOOL_LINK_EXT_SUBSTATE_LT_KR_LINK_INHIBIT_TIMEOUT`.
        KR_LINK_INHIBIT_TIMEOUT = 2,
        /// `ETHTOOL_LINK_EXT_SUBSTATE_LT_KR_LINK_PARTNER_DID_NOT_SET_RECEIVER_READY`.
        KR_LINK_PARTNER_DID_NOT_SET_RECEIVER_READY = 3,
        /// `ETHTOOL_LINK_EXT_SUBSTATE_LT_REMOTE_FAULT`.
        REMOTE_FAULT = 4,
    }
}

netlink_core::enumeration! {
    /// What does not match on a logical level. C: `enum ethtool_link_ext_substate_link_logical_mismatch`,
    /// `linux/ethtool.h`.
    pub struct LinkExtSubstateLinkLogicalMismatch: u8 = "link-ext-substate-link-logical-mismatch", prefix "ETHTOOL_LINK_EXT_SUBSTATE_LLM_" {
        /// `ETHTOOL_LINK_EXT_SUBSTATE_LLM_PCS_DID_NOT_ACQUIRE_BLOCK_LOCK`.
        PCS_DID_NOT_ACQUIRE_BLOCK_LOCK = 1,
        /// `ETHTOOL_LINK_EXT_SUBSTATE_LLM_PCS_DID_NOT_ACQUIRE_AM_LOCK`.
        PCS_DID_NOT_ACQUIRE_AM_LOCK = 2,
        /// `ETHTOOL_LINK_EXT_SUBSTATE_LLM_PCS_DID_NOT_GET_ALIGN_STATUS`.
        PCS_DID_NOT_GET_ALIGN_STATUS = 3,
        /// `ETHTOOL_LINK_EXT_SUBSTATE_LLM_FC_FEC_IS_NOT_LOCKED`.
        FC_FEC_IS_NOT_LOCKED = 4,
        /// `ETHTOOL_LINK_EXT_SUBSTATE_LLM_RS_FEC_IS_NOT_LOCKED`.
        RS_FEC_IS_NOT_LOCKED = 5,
    }
}

netlink_core::enumeration! {
    /// Why the signal is bad. C: `enum ethtool_link_ext_substate_bad_signal_integrity`, `linux/ethtool.h`.
    pub struct LinkExtSubstateBadSignalIntegrity: u8 = "link-ext-substate-bad-signal-integrity", prefix "ETHTOOL_LINK_EXT_SUBSTATE_BSI_" {
        /// `ETHTOOL_LINK_EXT_SUBSTATE_BSI_LARGE_NUMBER_OF_PHYSICAL_ERRORS`.
        LARGE_NUMBER_OF_PHYSICAL_ERRORS = 1,
        /// `ETHTOOL_LINK_EXT_SUBSTATE_BSI_UNSUPPORTED_RATE`.
        UNSUPPORTED_RATE = 2,
        /// `ETHTOOL_LINK_EXT_SUBSTATE_BSI_SERDES_REFERENCE_CLOCK_LOST`.
        SERDES_REFERENCE_CLOCK_LOST = 3,
        /// `ETHTOOL_LINK_EXT_SUBSTATE_BSI_SERDES_ALOS`.
        SERDES_ALOS = 4,
    }
}

netlink_core::enumeration! {
    /// What is wrong with the cable. C: `enum ethtool_link_ext_substate_cable_issue`, `linux/ethtool.h`.
    pub struct LinkExtSubstateCableIssue: u8 = "link-ext-substate-cable-issue", prefix "ETHTOOL_LINK_EXT_SUBSTATE_CI_" {
        /// `ETHTOOL_LINK_EXT_SUBSTATE_CI_UNSUPPORTED_CABLE`.
        UNSUPPORTED_CABLE = 1,
        /// `ETHTOOL_LINK_EXT_SUBSTATE_CI_CABLE_TEST_FAILURE`.
        CABLE_TEST_FAILURE = 2,
    }
}

netlink_core::enumeration! {
    /// What is wrong with the module. C: `enum ethtool_link_ext_substate_module`, `linux/ethtool.h`.
    pub struct LinkExtSubstateModule: u8 = "link-ext-substate-module", prefix "ETHTOOL_LINK_EXT_SUBSTATE_MODULE_" {
        /// `ETHTOOL_LINK_EXT_SUBSTATE_MODULE_CMIS_NOT_READY`.
        CMIS_NOT_READY = 1,
    }
}

netlink_core::enumeration! {
    /// Which MAC counters are of, where frames can be preempted (IEEE 802.3 clause 99). C: `enum
    /// ethtool_mac_stats_src`, `linux/ethtool.h`.
    pub struct MacStatsSource: u32 = "mac-stats-source", prefix "ETHTOOL_MAC_STATS_SRC_" {
        /// `ETHTOOL_MAC_STATS_SRC_AGGREGATE`: Both together.
        AGGREGATE = 0,
        /// `ETHTOOL_MAC_STATS_SRC_EMAC`: The express MAC.
        EMAC = 1,
        /// `ETHTOOL_MAC_STATS_SRC_PMAC`: The preemptible MAC.
        PMAC = 2,
    }
}

netlink_core::enumeration! {
    /// When a plug-in module has high power. C: `enum ethtool_module_power_mode_policy`, `linux/ethtool.h`.
    pub struct ModulePowerModePolicy: u8 = "module-power-mode-policy", prefix "ETHTOOL_MODULE_POWER_MODE_POLICY_" {
        /// `ETHTOOL_MODULE_POWER_MODE_POLICY_HIGH`: Always.
        HIGH = 1,
        /// `ETHTOOL_MODULE_POWER_MODE_POLICY_AUTO`: While the interface is up.
        AUTO = 2,
    }
}

netlink_core::enumeration! {
    /// How much power a plug-in module has. C: `enum ethtool_module_power_mode`, `linux/ethtool.h`.
    pub struct ModulePowerMode: u8 = "module-power-mode", prefix "ETHTOOL_MODULE_POWER_MODE_" {
        /// `ETHTOOL_MODULE_POWER_MODE_LOW`.
        LOW = 1,
        /// `ETHTOOL_MODULE_POWER_MODE_HIGH`.
        HIGH = 2,
    }
}

netlink_core::enumeration! {
    /// More about the state mr-mps-valid of power over Ethernet. C: `enum ethtool_c33_pse_ext_substate_mr_mps_valid`,
    /// `linux/ethtool.h`.
    pub struct C33PseExtSubstateMrMpsValid: u32 = "c33-pse-ext-substate-mr-mps-valid", prefix "ETHTOOL_C33_PSE_EXT_SUBSTATE_MR_MPS_VALID_" {
        /// `ETHTOOL_C33_PSE_EXT_SUBSTATE_MR_MPS_VALID_DETECTED_UNDERLOAD`.
        DETECTED_UNDERLOAD = 1,
        /// `ETHTOOL_C33_PSE_EXT_SUBSTATE_MR_MPS_VALID_CONNECTION_OPEN`.
        CONNECTION_OPEN = 2,
    }
}

netlink_core::enumeration! {
    /// More about the state error-condition of power over Ethernet. C: `enum
    /// ethtool_c33_pse_ext_substate_error_condition`, `linux/ethtool.h`.
    pub struct C33PseExtSubstateErrorCondition: u32 = "c33-pse-ext-substate-error-condition", prefix "ETHTOOL_C33_PSE_EXT_SUBSTATE_ERROR_CONDITION_" {
        /// `ETHTOOL_C33_PSE_EXT_SUBSTATE_ERROR_CONDITION_NON_EXISTING_PORT`.
        NON_EXISTING_PORT = 1,
        /// `ETHTOOL_C33_PSE_EXT_SUBSTATE_ERROR_CONDITION_UNDEFINED_PORT`.
        UNDEFINED_PORT = 2,
        /// `ETHTOOL_C33_PSE_EXT_SUBSTATE_ERROR_CONDITION_INTERNAL_HW_FAULT`.
        INTERNAL_HW_FAULT = 3,
        /// `ETHTOOL_C33_PSE_EXT_SUBSTATE_ERROR_CONDITION_COMM_ERROR_AFTER_FORCE_ON`.
        COMM_ERROR_AFTER_FORCE_ON = 4,
        /// `ETHTOOL_C33_PSE_EXT_SUBSTATE_ERROR_CONDITION_UNKNOWN_PORT_STATUS`.
        UNKNOWN_PORT_STATUS = 5,
        /// `ETHTOOL_C33_PSE_EXT_SUBSTATE_ERROR_CONDITION_HOST_CRASH_TURN_OFF`.
        HOST_CRASH_TURN_OFF = 6,
        /// `ETHTOOL_C33_PSE_EXT_SUBSTATE_ERROR_CONDITION_HOST_CRASH_FORCE_SHUTDOWN`.
        HOST_CRASH_FORCE_SHUTDOWN = 7,
        /// `ETHTOOL_C33_PSE_EXT_SUBSTATE_ERROR_CONDITION_CONFIG_CHANGE`.
        CONFIG_CHANGE = 8,
        /// `ETHTOOL_C33_PSE_EXT_SUBSTATE_ERROR_CONDITION_DETECTED_OVER_TEMP`.
        DETECTED_OVER_TEMP = 9,
    }
}

netlink_core::enumeration! {
    /// More about the state mr-pse-enable of power over Ethernet. C: `enum
    /// ethtool_c33_pse_ext_substate_mr_pse_enable`, `linux/ethtool.h`.
    pub struct C33PseExtSubstateMrPseEnable: u32 = "c33-pse-ext-substate-mr-pse-enable", prefix "ETHTOOL_C33_PSE_EXT_SUBSTATE_MR_PSE_ENABLE_" {
        /// `ETHTOOL_C33_PSE_EXT_SUBSTATE_MR_PSE_ENABLE_DISABLE_PIN_ACTIVE`.
        DISABLE_PIN_ACTIVE = 1,
    }
}

netlink_core::enumeration! {
    /// More about the state option-detect-ted of power over Ethernet. C: `enum
    /// ethtool_c33_pse_ext_substate_option_detect_ted`, `linux/ethtool.h`.
    pub struct C33PseExtSubstateOptionDetectTed: u32 = "c33-pse-ext-substate-option-detect-ted", prefix "ETHTOOL_C33_PSE_EXT_SUBSTATE_OPTION_DETECT_TED_" {
        /// `ETHTOOL_C33_PSE_EXT_SUBSTATE_OPTION_DETECT_TED_DET_IN_PROCESS`.
        DET_IN_PROCESS = 1,
        /// `ETHTOOL_C33_PSE_EXT_SUBSTATE_OPTION_DETECT_TED_CONNECTION_CHECK_ERROR`.
        CONNECTION_CHECK_ERROR = 2,
    }
}

netlink_core::enumeration! {
    /// More about the state option-vport-lim of power over Ethernet. C: `enum
    /// ethtool_c33_pse_ext_substate_option_vport_lim`, `linux/ethtool.h`.
    pub struct C33PseExtSubstateOptionVportLim: u32 = "c33-pse-ext-substate-option-vport-lim", prefix "ETHTOOL_C33_PSE_EXT_SUBSTATE_OPTION_VPORT_LIM_" {
        /// `ETHTOOL_C33_PSE_EXT_SUBSTATE_OPTION_VPORT_LIM_HIGH_VOLTAGE`.
        HIGH_VOLTAGE = 1,
        /// `ETHTOOL_C33_PSE_EXT_SUBSTATE_OPTION_VPORT_LIM_LOW_VOLTAGE`.
        LOW_VOLTAGE = 2,
        /// `ETHTOOL_C33_PSE_EXT_SUBSTATE_OPTION_VPORT_LIM_VOLTAGE_INJECTION`.
        VOLTAGE_INJECTION = 3,
    }
}

netlink_core::enumeration! {
    /// More about the state ovld-detected of power over Ethernet. C: `enum
    /// ethtool_c33_pse_ext_substate_ovld_detected`, `linux/ethtool.h`.
    pub struct C33PseExtSubstateOvldDetected: u32 = "c33-pse-ext-substate-ovld-detected", prefix "ETHTOOL_C33_PSE_EXT_SUBSTATE_OVLD_DETECTED_" {
        /// `ETHTOOL_C33_PSE_EXT_SUBSTATE_OVLD_DETECTED_OVERLOAD`.
        OVERLOAD = 1,
    }
}

netlink_core::enumeration! {
    /// More about the state power-not-available of power over Ethernet. C: `enum
    /// ethtool_c33_pse_ext_substate_power_not_available`, `linux/ethtool.h`.
    pub struct C33PseExtSubstatePowerNotAvailable: u32 = "c33-pse-ext-substate-power-not-available", prefix "ETHTOOL_C33_PSE_EXT_SUBSTATE_POWER_NOT_AVAILABLE_" {
        /// `ETHTOOL_C33_PSE_EXT_SUBSTATE_POWER_NOT_AVAILABLE_BUDGET_EXCEEDED`.
        BUDGET_EXCEEDED = 1,
        /// `ETHTOOL_C33_PSE_EXT_SUBSTATE_POWER_NOT_AVAILABLE_PORT_PW_LIMIT_EXCEEDS_CONTROLLER_BUDGET`.
        PORT_PW_LIMIT_EXCEEDS_CONTROLLER_BUDGET = 2,
        /// `ETHTOOL_C33_PSE_EXT_SUBSTATE_POWER_NOT_AVAILABLE_PD_REQUEST_EXCEEDS_PORT_LIMIT`.
        PD_REQUEST_EXCEEDS_PORT_LIMIT = 3,
        /// `ETHTOOL_C33_PSE_EXT_SUBSTATE_POWER_NOT_AVAILABLE_HW_PW_LIMIT`.
        HW_PW_LIMIT = 4,
    }
}

netlink_core::enumeration! {
    /// More about the state short-detected of power over Ethernet. C: `enum
    /// ethtool_c33_pse_ext_substate_short_detected`, `linux/ethtool.h`.
    pub struct C33PseExtSubstateShortDetected: u32 = "c33-pse-ext-substate-short-detected", prefix "ETHTOOL_C33_PSE_EXT_SUBSTATE_SHORT_DETECTED_" {
        /// `ETHTOOL_C33_PSE_EXT_SUBSTATE_SHORT_DETECTED_SHORT_CONDITION`.
        SHORT_CONDITION = 1,
    }
}

netlink_core::flags! {
    /// Kinds of power sourcing equipment. C: `enum ethtool_pse_types`, `linux/ethtool.h`.
    pub struct PseType: u32 = "pse-type", prefix "ETHTOOL_PSE_" {
        /// `ETHTOOL_PSE_UNKNOWN`.
        UNKNOWN = 1 << 0,
        /// `ETHTOOL_PSE_PODL`: Power over data lines (single pair).
        PODL = 1 << 1,
        /// `ETHTOOL_PSE_C33`: Power over Ethernet (IEEE 802.3 clause 33).
        C33 = 1 << 2,
    }
}

netlink_core::enumeration! {
    /// Whether power over Ethernet is switched on. C: `enum ethtool_c33_pse_admin_state`, `linux/ethtool.h`.
    pub struct C33PseAdminState: u32 = "c33-pse-admin-state", prefix "ETHTOOL_C33_PSE_ADMIN_STATE_" {
        /// `ETHTOOL_C33_PSE_ADMIN_STATE_UNKNOWN`.
        UNKNOWN = 1,
        /// `ETHTOOL_C33_PSE_ADMIN_STATE_DISABLED`.
        DISABLED = 2,
        /// `ETHTOOL_C33_PSE_ADMIN_STATE_ENABLED`.
        ENABLED = 3,
    }
}

netlink_core::enumeration! {
    /// What becomes of power over Ethernet. C: `enum ethtool_c33_pse_pw_d_status`, `linux/ethtool.h`.
    pub struct C33PsePwDStatus: u32 = "c33-pse-pw-d-status", prefix "ETHTOOL_C33_PSE_PW_D_STATUS_" {
        /// `ETHTOOL_C33_PSE_PW_D_STATUS_UNKNOWN`.
        UNKNOWN = 1,
        /// `ETHTOOL_C33_PSE_PW_D_STATUS_DISABLED`.
        DISABLED = 2,
        /// `ETHTOOL_C33_PSE_PW_D_STATUS_SEARCHING`.
        SEARCHING = 3,
        /// `ETHTOOL_C33_PSE_PW_D_STATUS_DELIVERING`.
        DELIVERING = 4,
        /// `ETHTOOL_C33_PSE_PW_D_STATUS_TEST`.
        TEST = 5,
        /// `ETHTOOL_C33_PSE_PW_D_STATUS_FAULT`.
        FAULT = 6,
        /// `ETHTOOL_C33_PSE_PW_D_STATUS_OTHERFAULT`.
        OTHERFAULT = 7,
    }
}

netlink_core::enumeration! {
    /// Whether power over data lines is switched on. C: `enum ethtool_podl_pse_admin_state`, `linux/ethtool.h`.
    pub struct PodlPseAdminState: u32 = "podl-pse-admin-state", prefix "ETHTOOL_PODL_PSE_ADMIN_STATE_" {
        /// `ETHTOOL_PODL_PSE_ADMIN_STATE_UNKNOWN`.
        UNKNOWN = 1,
        /// `ETHTOOL_PODL_PSE_ADMIN_STATE_DISABLED`.
        DISABLED = 2,
        /// `ETHTOOL_PODL_PSE_ADMIN_STATE_ENABLED`.
        ENABLED = 3,
    }
}

netlink_core::enumeration! {
    /// What becomes of power over data lines. C: `enum ethtool_podl_pse_pw_d_status`, `linux/ethtool.h`.
    pub struct PodlPsePwDStatus: u32 = "podl-pse-pw-d-status", prefix "ETHTOOL_PODL_PSE_PW_D_STATUS_" {
        /// `ETHTOOL_PODL_PSE_PW_D_STATUS_UNKNOWN`.
        UNKNOWN = 1,
        /// `ETHTOOL_PODL_PSE_PW_D_STATUS_DISABLED`.
        DISABLED = 2,
        /// `ETHTOOL_PODL_PSE_PW_D_STATUS_SEARCHING`.
        SEARCHING = 3,
        /// `ETHTOOL_PODL_PSE_PW_D_STATUS_DELIVERING`.
        DELIVERING = 4,
        /// `ETHTOOL_PODL_PSE_PW_D_STATUS_SLEEP`.
        SLEEP = 5,
        /// `ETHTOOL_PODL_PSE_PW_D_STATUS_IDLE`.
        IDLE = 6,
        /// `ETHTOOL_PODL_PSE_PW_D_STATUS_ERROR`.
        ERROR = 7,
    }
}

netlink_core::enumeration! {
    /// Whether the other end was found to understand preempted frames. C: `enum ethtool_mm_verify_status`,
    /// `linux/ethtool.h`.
    pub struct MmVerifyStatus: u8 = "mm-verify-status", prefix "ETHTOOL_MM_VERIFY_STATUS_" {
        /// `ETHTOOL_MM_VERIFY_STATUS_UNKNOWN`.
        UNKNOWN = 0,
        /// `ETHTOOL_MM_VERIFY_STATUS_INITIAL`.
        INITIAL = 1,
        /// `ETHTOOL_MM_VERIFY_STATUS_VERIFYING`.
        VERIFYING = 2,
        /// `ETHTOOL_MM_VERIFY_STATUS_SUCCEEDED`.
        SUCCEEDED = 3,
        /// `ETHTOOL_MM_VERIFY_STATUS_FAILED`.
        FAILED = 4,
        /// `ETHTOOL_MM_VERIFY_STATUS_DISABLED`.
        DISABLED = 5,
    }
}

netlink_core::enumeration! {
    /// What was found of a pair. C: `linux/ethtool_netlink.h`.
    pub struct CableResultCode: u8 = "cable-result-code", prefix "ETHTOOL_A_CABLE_RESULT_CODE_" {
        /// `ETHTOOL_A_CABLE_RESULT_CODE_UNSPEC`.
        UNSPEC = 0,
        /// `ETHTOOL_A_CABLE_RESULT_CODE_OK`.
        OK = 1,
        /// `ETHTOOL_A_CABLE_RESULT_CODE_OPEN`.
        OPEN = 2,
        /// `ETHTOOL_A_CABLE_RESULT_CODE_SAME_SHORT`: The wires of the pair touch.
        SAME_SHORT = 3,
        /// `ETHTOOL_A_CABLE_RESULT_CODE_CROSS_SHORT`: It touches another pair.
        CROSS_SHORT = 4,
        /// `ETHTOOL_A_CABLE_RESULT_CODE_IMPEDANCE_MISMATCH`.
        IMPEDANCE_MISMATCH = 5,
        /// `ETHTOOL_A_CABLE_RESULT_CODE_NOISE`.
        NOISE = 6,
        /// `ETHTOOL_A_CABLE_RESULT_CODE_RESOLUTION_NOT_POSSIBLE`.
        RESOLUTION_NOT_POSSIBLE = 7,
    }
}

netlink_core::enumeration! {
    /// A pair of a cable. C: `linux/ethtool_netlink.h`.
    pub struct CablePair: u8 = "cable-pair", prefix "ETHTOOL_A_CABLE_PAIR_" {
        /// `ETHTOOL_A_CABLE_PAIR_A`.
        A = 0,
        /// `ETHTOOL_A_CABLE_PAIR_B`.
        B = 1,
        /// `ETHTOOL_A_CABLE_PAIR_C`.
        C = 2,
        /// `ETHTOOL_A_CABLE_PAIR_D`.
        D = 3,
    }
}

netlink_core::enumeration! {
    /// How it was measured. C: `linux/ethtool_netlink.h`.
    pub struct CableSource: u32 = "cable-source", prefix "ETHTOOL_A_CABLE_INF_SRC_" {
        /// `ETHTOOL_A_CABLE_INF_SRC_UNSPEC`.
        UNSPEC = 0,
        /// `ETHTOOL_A_CABLE_INF_SRC_TDR`: Time domain reflectometry.
        TDR = 1,
        /// `ETHTOOL_A_CABLE_INF_SRC_ALCD`: Active link cable diagnostics.
        ALCD = 2,
    }
}

netlink_core::enumeration! {
    /// How far a test is. C: `linux/ethtool_netlink.h`.
    pub struct CableTestStatus: u8 = "cable-test-status", prefix "ETHTOOL_A_CABLE_TEST_NTF_STATUS_" {
        /// `ETHTOOL_A_CABLE_TEST_NTF_STATUS_UNSPEC`.
        UNSPEC = 0,
        /// `ETHTOOL_A_CABLE_TEST_NTF_STATUS_STARTED`.
        STARTED = 1,
        /// `ETHTOOL_A_CABLE_TEST_NTF_STATUS_COMPLETED`.
        COMPLETED = 2,
    }
}

netlink_core::enumeration! {
    /// Groups of standard counters. C: `linux/ethtool_netlink.h`.
    pub struct StatsGroup: u32 = "stats-group", prefix "ETHTOOL_STATS_" {
        /// `ETHTOOL_STATS_ETH_PHY`: Of the PHY (IEEE 802.3).
        ETH_PHY = 0,
        /// `ETHTOOL_STATS_ETH_MAC`: Of the MAC (IEEE 802.3).
        ETH_MAC = 1,
        /// `ETHTOOL_STATS_ETH_CTRL`: Of control frames (IEEE 802.3).
        ETH_CTRL = 2,
        /// `ETHTOOL_STATS_RMON`: Of RMON (RFC 2819).
        RMON = 3,
        /// `ETHTOOL_STATS_PHY`: Of the PHY, beyond the standard.
        PHY = 4,
    }
}

netlink_core::enumeration! {
    /// How exact the timestamps of a provider are. C: `enum hwtstamp_provider_qualifier`, `linux/net_tstamp.h`.
    pub struct HwtstampProviderQualifier: u32 = "hwtstamp-provider-qualifier", prefix "HWTSTAMP_PROVIDER_QUALIFIER_" {
        /// `HWTSTAMP_PROVIDER_QUALIFIER_PRECISE`.
        PRECISE = 0,
        /// `HWTSTAMP_PROVIDER_QUALIFIER_APPROX`.
        APPROX = 1,
    }
}

netlink_core::flags! {
    /// How packets are timestamped: the bits of its set. C: `linux/net_tstamp.h`.
    pub struct Timestamping: u32 = "timestamping", prefix "SOF_TIMESTAMPING_" {
        /// `SOF_TIMESTAMPING_TX_HARDWARE`.
        TX_HARDWARE = 1 << 0,
        /// `SOF_TIMESTAMPING_TX_SOFTWARE`.
        TX_SOFTWARE = 1 << 1,
        /// `SOF_TIMESTAMPING_RX_HARDWARE`.
        RX_HARDWARE = 1 << 2,
        /// `SOF_TIMESTAMPING_RX_SOFTWARE`.
        RX_SOFTWARE = 1 << 3,
        /// `SOF_TIMESTAMPING_SOFTWARE`.
        SOFTWARE = 1 << 4,
        /// `SOF_TIMESTAMPING_SYS_HARDWARE`.
        SYS_HARDWARE = 1 << 5,
        /// `SOF_TIMESTAMPING_RAW_HARDWARE`.
        RAW_HARDWARE = 1 << 6,
        /// `SOF_TIMESTAMPING_OPT_ID`.
        OPT_ID = 1 << 7,
        /// `SOF_TIMESTAMPING_TX_SCHED`.
        TX_SCHED = 1 << 8,
        /// `SOF_TIMESTAMPING_TX_ACK`.
        TX_ACK = 1 << 9,
        /// `SOF_TIMESTAMPING_OPT_CMSG`.
        OPT_CMSG = 1 << 10,
        /// `SOF_TIMESTAMPING_OPT_TSONLY`.
        OPT_TSONLY = 1 << 11,
        /// `SOF_TIMESTAMPING_OPT_STATS`.
        OPT_STATS = 1 << 12,
        /// `SOF_TIMESTAMPING_OPT_PKTINFO`.
        OPT_PKTINFO = 1 << 13,
        /// `SOF_TIMESTAMPING_OPT_TX_SWHW`.
        OPT_TX_SWHW = 1 << 14,
        /// `SOF_TIMESTAMPING_BIND_PHC`.
        BIND_PHC = 1 << 15,
        /// `SOF_TIMESTAMPING_OPT_ID_TCP`.
        OPT_ID_TCP = 1 << 16,
        /// `SOF_TIMESTAMPING_OPT_RX_FILTER`.
        OPT_RX_FILTER = 1 << 17,
        /// `SOF_TIMESTAMPING_TX_COMPLETION`.
        TX_COMPLETION = 1 << 18,
    }
}

netlink_core::enumeration! {
    /// Which sent packets the device timestamps: the bits of its set. C: `enum hwtstamp_tx_types`,
    /// `linux/net_tstamp.h`.
    pub struct HwtstampTxType: u32 = "hwtstamp-tx-type", prefix "HWTSTAMP_TX_" {
        /// `HWTSTAMP_TX_OFF`.
        OFF = 0,
        /// `HWTSTAMP_TX_ON`.
        ON = 1,
        /// `HWTSTAMP_TX_ONESTEP_SYNC`: It puts the time into sync messages itself.
        ONESTEP_SYNC = 2,
        /// `HWTSTAMP_TX_ONESTEP_P2P`: Also into those of peer delay.
        ONESTEP_P2P = 3,
    }
}

netlink_core::enumeration! {
    /// Which received packets the device timestamps: the bits of its set. C: `enum hwtstamp_rx_filters`,
    /// `linux/net_tstamp.h`.
    pub struct HwtstampRxFilter: u32 = "hwtstamp-rx-filter", prefix "HWTSTAMP_FILTER_" {
        /// `HWTSTAMP_FILTER_NONE`.
        NONE = 0,
        /// `HWTSTAMP_FILTER_ALL`.
        ALL = 1,
        /// `HWTSTAMP_FILTER_SOME`.
        SOME = 2,
        /// `HWTSTAMP_FILTER_PTP_V1_L4_EVENT`.
        PTP_V1_L4_EVENT = 3,
        /// `HWTSTAMP_FILTER_PTP_V1_L4_SYNC`.
        PTP_V1_L4_SYNC = 4,
        /// `HWTSTAMP_FILTER_PTP_V1_L4_DELAY_REQ`.
        PTP_V1_L4_DELAY_REQ = 5,
        /// `HWTSTAMP_FILTER_PTP_V2_L4_EVENT`.
        PTP_V2_L4_EVENT = 6,
        /// `HWTSTAMP_FILTER_PTP_V2_L4_SYNC`.
        PTP_V2_L4_SYNC = 7,
        /// `HWTSTAMP_FILTER_PTP_V2_L4_DELAY_REQ`.
        PTP_V2_L4_DELAY_REQ = 8,
        /// `HWTSTAMP_FILTER_PTP_V2_L2_EVENT`.
        PTP_V2_L2_EVENT = 9,
        /// `HWTSTAMP_FILTER_PTP_V2_L2_SYNC`.
        PTP_V2_L2_SYNC = 10,
        /// `HWTSTAMP_FILTER_PTP_V2_L2_DELAY_REQ`.
        PTP_V2_L2_DELAY_REQ = 11,
        /// `HWTSTAMP_FILTER_PTP_V2_EVENT`.
        PTP_V2_EVENT = 12,
        /// `HWTSTAMP_FILTER_PTP_V2_SYNC`.
        PTP_V2_SYNC = 13,
        /// `HWTSTAMP_FILTER_PTP_V2_DELAY_REQ`.
        PTP_V2_DELAY_REQ = 14,
        /// `HWTSTAMP_FILTER_NTP_ALL`.
        NTP_ALL = 15,
    }
}

netlink_core::flags! {
    /// Flags of hardware timestamps: the bits of its set. C: `enum hwtstamp_flags`, `linux/net_tstamp.h`.
    pub struct HwtstampFlag: u32 = "hwtstamp-flag", prefix "HWTSTAMP_FLAG_" {
        /// `HWTSTAMP_FLAG_BONDED_PHC_INDEX`: The clock of a bond may change with its active member.
        BONDED_PHC_INDEX = 1 << 0,
    }
}

netlink_core::attributes! {
    /// Which device, and how to answer: in every message. C: `ETHTOOL_A_HEADER_*`,
    /// `linux/ethtool_netlink_generated.h`.
    pub struct Header / HeaderBuilder = "header", prefix "ETHTOOL_A_HEADER_" {
        /// `ETHTOOL_A_HEADER_DEV_INDEX`: Number of the interface.
        DEV_INDEX dev_index: u32 = 1,
        /// `ETHTOOL_A_HEADER_DEV_NAME`: Name of the interface, or another one it has.
        DEV_NAME dev_name: str = 2,
        /// `ETHTOOL_A_HEADER_FLAGS`.
        FLAGS flags: HeaderFlags = 3,
        /// `ETHTOOL_A_HEADER_PHY_INDEX`: Which PHY of it; 0 and absence are the one next to the MAC.
        PHY_INDEX phy_index: u32 = 4,
    }
}

netlink_core::attributes! {
    /// A bit of a set, by number or by name. C: `ETHTOOL_A_BITSET_BIT_*`, `linux/ethtool_netlink_generated.h`.
    pub struct BitsetBit / BitsetBitBuilder = "bitset-bit", prefix "ETHTOOL_A_BITSET_BIT_" {
        /// `ETHTOOL_A_BITSET_BIT_INDEX`.
        INDEX index: u32 = 1,
        /// `ETHTOOL_A_BITSET_BIT_NAME`.
        NAME name: str = 2,
        /// `ETHTOOL_A_BITSET_BIT_VALUE`: Set or not, where the set has a mask; else a bit that is listed is set.
        VALUE value: Flag = 3,
    }
}

netlink_core::attributes! {
    /// Bits that are listed. C: `ETHTOOL_A_BITSET_BITS_*`, `linux/ethtool_netlink_generated.h`.
    pub struct BitsetBits / BitsetBitsBuilder = "bitset-bits", prefix "ETHTOOL_A_BITSET_BITS_" {
        /// `ETHTOOL_A_BITSET_BITS_BIT`: One of them.
        BIT bit => Multi<Nest<BitsetBit>> = 1,
    }
}

netlink_core::attributes! {
    /// A set of bits, as a list or, in compact form, as bytes. With a mask only the bits in it are meant. C:
    /// `ETHTOOL_A_BITSET_*`, `linux/ethtool_netlink_generated.h`.
    pub struct Bitset / BitsetBuilder = "bitset", prefix "ETHTOOL_A_BITSET_" {
        /// `ETHTOOL_A_BITSET_NOMASK`: Without a mask: all bits are meant.
        NOMASK nomask: Flag = 1,
        /// `ETHTOOL_A_BITSET_SIZE`: How many bits there are.
        SIZE size: u32 = 2,
        /// `ETHTOOL_A_BITSET_BITS`: The list: every bit that is meant, or with `nomask` every bit that is set.
        BITS bits => Nest<BitsetBits> = 3,
        /// `ETHTOOL_A_BITSET_VALUE`: The bits from the lowest on, 32 a word.
        VALUE value: List<u32> = 4,
        /// `ETHTOOL_A_BITSET_MASK`: Which of them are meant.
        MASK mask: List<u32> = 5,
    }
}

netlink_core::attributes! {
    /// A name of a list. C: `ETHTOOL_A_STRING_*`, `linux/ethtool_netlink_generated.h`.
    pub struct IndexedString / IndexedStringBuilder = "indexed-string", prefix "ETHTOOL_A_STRING_" {
        /// `ETHTOOL_A_STRING_INDEX`.
        INDEX index: u32 = 1,
        /// `ETHTOOL_A_STRING_VALUE`.
        VALUE value: str = 2,
    }
}

netlink_core::attributes! {
    /// The names of a list. C: `ETHTOOL_A_STRINGS_*`, `linux/ethtool_netlink_generated.h`.
    pub struct StringList / StringListBuilder = "string-list", prefix "ETHTOOL_A_STRINGS_" {
        /// `ETHTOOL_A_STRINGS_STRING`.
        STRING string => Multi<Nest<IndexedString>> = 1,
    }
}

netlink_core::attributes! {
    /// A list of names. C: `ETHTOOL_A_STRINGSET_*`, `linux/ethtool_netlink_generated.h`.
    pub struct Stringset / StringsetBuilder = "stringset", prefix "ETHTOOL_A_STRINGSET_" {
        /// `ETHTOOL_A_STRINGSET_ID`: Which list.
        ID id: StringsetId = 1,
        /// `ETHTOOL_A_STRINGSET_COUNT`: How many names it has.
        COUNT count: u32 = 2,
        /// `ETHTOOL_A_STRINGSET_STRINGS`.
        STRINGS strings => Nest<StringList> = 3,
    }
}

netlink_core::attributes! {
    /// Lists of names. C: `ETHTOOL_A_STRINGSETS_*`, `linux/ethtool_netlink_generated.h`.
    pub struct Stringsets / StringsetsBuilder = "stringsets", prefix "ETHTOOL_A_STRINGSETS_" {
        /// `ETHTOOL_A_STRINGSETS_STRINGSET`.
        STRINGSET stringset => Multi<Nest<Stringset>> = 1,
    }
}

netlink_core::attributes! {
    /// Lists of names, of a device or of all. C: `ETHTOOL_A_STRSET_*`, `linux/ethtool_netlink_generated.h`.
    pub struct Strset / StrsetBuilder = "strset", prefix "ETHTOOL_A_STRSET_" {
        /// `ETHTOOL_A_STRSET_HEADER`.
        HEADER header_ => Nest<Header> = 1 as "header",
        /// `ETHTOOL_A_STRSET_STRINGSETS`: Which lists, and what they hold.
        STRINGSETS stringsets => Nest<Stringsets> = 2,
        /// `ETHTOOL_A_STRSET_COUNTS_ONLY`: Only how many names there are.
        COUNTS_ONLY counts_only: Flag = 3,
    }
}

netlink_core::attributes! {
    /// Private flags of a driver. C: `ETHTOOL_A_PRIVFLAGS_*`, `linux/ethtool_netlink_generated.h`.
    pub struct Privflags / PrivflagsBuilder = "privflags", prefix "ETHTOOL_A_PRIVFLAGS_" {
        /// `ETHTOOL_A_PRIVFLAGS_HEADER`.
        HEADER header_ => Nest<Header> = 1 as "header",
        /// `ETHTOOL_A_PRIVFLAGS_FLAGS`.
        FLAGS flags => Nest<Bitset> = 2,
    }
}

netlink_core::attributes! {
    /// Sizes of rings, in packets unless said otherwise. C: `ETHTOOL_A_RINGS_*`, `linux/ethtool_netlink_generated.h`.
    pub struct Rings / RingsBuilder = "rings", prefix "ETHTOOL_A_RINGS_" {
        /// `ETHTOOL_A_RINGS_HEADER`.
        HEADER header_ => Nest<Header> = 1 as "header",
        /// `ETHTOOL_A_RINGS_RX_MAX`.
        RX_MAX rx_max: u32 = 2,
        /// `ETHTOOL_A_RINGS_RX_MINI_MAX`.
        RX_MINI_MAX rx_mini_max: u32 = 3,
        /// `ETHTOOL_A_RINGS_RX_JUMBO_MAX`.
        RX_JUMBO_MAX rx_jumbo_max: u32 = 4,
        /// `ETHTOOL_A_RINGS_TX_MAX`.
        TX_MAX tx_max: u32 = 5,
        /// `ETHTOOL_A_RINGS_RX`.
        RX rx: u32 = 6,
        /// `ETHTOOL_A_RINGS_RX_MINI`.
        RX_MINI rx_mini: u32 = 7,
        /// `ETHTOOL_A_RINGS_RX_JUMBO`.
        RX_JUMBO rx_jumbo: u32 = 8,
        /// `ETHTOOL_A_RINGS_TX`.
        TX tx: u32 = 9,
        /// `ETHTOOL_A_RINGS_RX_BUF_LEN`: Bytes of a receive buffer.
        RX_BUF_LEN rx_buf_len: u32 = 10,
        /// `ETHTOOL_A_RINGS_TCP_DATA_SPLIT`.
        TCP_DATA_SPLIT tcp_data_split: TcpDataSplit = 11,
        /// `ETHTOOL_A_RINGS_CQE_SIZE`: Bytes of a completion queue entry.
        CQE_SIZE cqe_size: u32 = 12,
        /// `ETHTOOL_A_RINGS_TX_PUSH`: 1 where descriptors are written into the device, so that it need not read them.
        TX_PUSH tx_push: u8 = 13,
        /// `ETHTOOL_A_RINGS_RX_PUSH`: 1 where receive descriptors are.
        RX_PUSH rx_push: u8 = 14,
        /// `ETHTOOL_A_RINGS_TX_PUSH_BUF_LEN`: Bytes of a packet that may be written along with a descriptor.
        TX_PUSH_BUF_LEN tx_push_buf_len: u32 = 15,
        /// `ETHTOOL_A_RINGS_TX_PUSH_BUF_LEN_MAX`.
        TX_PUSH_BUF_LEN_MAX tx_push_buf_len_max: u32 = 16,
        /// `ETHTOOL_A_RINGS_HDS_THRESH`: From how many bytes on headers and data are split.
        HDS_THRESH hds_thresh: u32 = 17,
        /// `ETHTOOL_A_RINGS_HDS_THRESH_MAX`.
        HDS_THRESH_MAX hds_thresh_max: u32 = 18,
    }
}

netlink_core::attributes! {
    /// Counters of preempted frames (IEEE 802.3 clause 99). C: `ETHTOOL_A_MM_STAT_*`,
    /// `linux/ethtool_netlink_generated.h`.
    pub struct MmStat / MmStatBuilder = "mm-stat", prefix "ETHTOOL_A_MM_STAT_" {
        #[doc(hidden)]
        PAD pad [Unused] = 1,
        /// `ETHTOOL_A_MM_STAT_REASSEMBLY_ERRORS`: Frames that could not be put together.
        REASSEMBLY_ERRORS reassembly_errors: u64 = 2 [volatile],
        /// `ETHTOOL_A_MM_STAT_SMD_ERRORS`: Fragments with a wrong start.
        SMD_ERRORS smd_errors: u64 = 3 [volatile],
        /// `ETHTOOL_A_MM_STAT_REASSEMBLY_OK`: Frames that were put together.
        REASSEMBLY_OK reassembly_ok: u64 = 4 [volatile],
        /// `ETHTOOL_A_MM_STAT_RX_FRAG_COUNT`.
        RX_FRAG_COUNT rx_frag_count: u64 = 5 [volatile],
        /// `ETHTOOL_A_MM_STAT_TX_FRAG_COUNT`.
        TX_FRAG_COUNT tx_frag_count: u64 = 6 [volatile],
        /// `ETHTOOL_A_MM_STAT_HOLD_COUNT`: How often preemptible frames were held back.
        HOLD_COUNT hold_count: u64 = 7 [volatile],
    }
}

netlink_core::attributes! {
    /// The MAC Merge layer, which lets urgent frames preempt others. C: `ETHTOOL_A_MM_*`,
    /// `linux/ethtool_netlink_generated.h`.
    pub struct Mm / MmBuilder = "mm", prefix "ETHTOOL_A_MM_" {
        /// `ETHTOOL_A_MM_HEADER`.
        HEADER header_ => Nest<Header> = 1 as "header",
        /// `ETHTOOL_A_MM_PMAC_ENABLED`: 1 where the preemptible MAC receives.
        PMAC_ENABLED pmac_enabled: u8 = 2,
        /// `ETHTOOL_A_MM_TX_ENABLED`: 1 where preempting is wanted.
        TX_ENABLED tx_enabled: u8 = 3,
        /// `ETHTOOL_A_MM_TX_ACTIVE`: 1 where it is done.
        TX_ACTIVE tx_active: u8 = 4,
        /// `ETHTOOL_A_MM_TX_MIN_FRAG_SIZE`: Bytes a fragment that is sent has at least.
        TX_MIN_FRAG_SIZE tx_min_frag_size: u32 = 5,
        /// `ETHTOOL_A_MM_RX_MIN_FRAG_SIZE`: Bytes a fragment that is received has at least.
        RX_MIN_FRAG_SIZE rx_min_frag_size: u32 = 6,
        /// `ETHTOOL_A_MM_VERIFY_ENABLED`: 1 where the other end is asked first.
        VERIFY_ENABLED verify_enabled: u8 = 7,
        /// `ETHTOOL_A_MM_VERIFY_STATUS`.
        VERIFY_STATUS verify_status: MmVerifyStatus = 8,
        /// `ETHTOOL_A_MM_VERIFY_TIME`: Milliseconds between attempts to ask.
        VERIFY_TIME verify_time: u32 = 9,
        /// `ETHTOOL_A_MM_MAX_VERIFY_TIME`: The longest such time.
        MAX_VERIFY_TIME max_verify_time: u32 = 10,
        /// `ETHTOOL_A_MM_STATS`.
        STATS stats => Nest<MmStat> = 11,
    }
}

netlink_core::attributes! {
    /// Connector and transceiver of a link. C: `ETHTOOL_A_LINKINFO_*`, `linux/ethtool_netlink_generated.h`.
    pub struct Linkinfo / LinkinfoBuilder = "linkinfo", prefix "ETHTOOL_A_LINKINFO_" {
        /// `ETHTOOL_A_LINKINFO_HEADER`.
        HEADER header_ => Nest<Header> = 1 as "header",
        /// `ETHTOOL_A_LINKINFO_PORT`.
        PORT port: Port = 2,
        /// `ETHTOOL_A_LINKINFO_PHYADDR`: Address of the PHY on its bus.
        PHYADDR phyaddr: u8 = 3,
        /// `ETHTOOL_A_LINKINFO_TP_MDIX`: How the cable is.
        TP_MDIX tp_mdix: MdiX = 4,
        /// `ETHTOOL_A_LINKINFO_TP_MDIX_CTRL`: How it is to be taken.
        TP_MDIX_CTRL tp_mdix_ctrl: MdiX = 5,
        /// `ETHTOOL_A_LINKINFO_TRANSCEIVER`.
        TRANSCEIVER transceiver: Transceiver = 6,
    }
}

netlink_core::attributes! {
    /// Speed and modes of a link. C: `ETHTOOL_A_LINKMODES_*`, `linux/ethtool_netlink_generated.h`.
    pub struct Linkmodes / LinkmodesBuilder = "linkmodes", prefix "ETHTOOL_A_LINKMODES_" {
        /// `ETHTOOL_A_LINKMODES_HEADER`.
        HEADER header_ => Nest<Header> = 1 as "header",
        /// `ETHTOOL_A_LINKMODES_AUTONEG`: 1 where both ends agree on the mode.
        AUTONEG autoneg: u8 = 2,
        /// `ETHTOOL_A_LINKMODES_OURS`: What we offer, within what we can.
        OURS ours => Nest<Bitset> = 3,
        /// `ETHTOOL_A_LINKMODES_PEER`: What the other end offers.
        PEER peer => Nest<Bitset> = 4,
        /// `ETHTOOL_A_LINKMODES_SPEED`: Mbit/s; 4294967295 where it is not known.
        SPEED speed: u32 = 5,
        /// `ETHTOOL_A_LINKMODES_DUPLEX`.
        DUPLEX duplex: Duplex = 6,
        /// `ETHTOOL_A_LINKMODES_MASTER_SLAVE_CFG`.
        MASTER_SLAVE_CFG master_slave_cfg: MasterSlaveConfig = 7,
        /// `ETHTOOL_A_LINKMODES_MASTER_SLAVE_STATE`.
        MASTER_SLAVE_STATE master_slave_state: MasterSlaveState = 8,
        /// `ETHTOOL_A_LINKMODES_LANES`: How many lanes it has.
        LANES lanes: u32 = 9,
        /// `ETHTOOL_A_LINKMODES_RATE_MATCHING`.
        RATE_MATCHING rate_matching: RateMatching = 10,
    }
}

netlink_core::attributes! {
    /// Whether there is a link. C: `ETHTOOL_A_LINKSTATE_*`, `linux/ethtool_netlink_generated.h`.
    pub struct Linkstate / LinkstateBuilder = "linkstate", prefix "ETHTOOL_A_LINKSTATE_" {
        /// `ETHTOOL_A_LINKSTATE_HEADER`.
        HEADER header_ => Nest<Header> = 1 as "header",
        /// `ETHTOOL_A_LINKSTATE_LINK`: 1 where there is one.
        LINK link: u8 = 2,
        /// `ETHTOOL_A_LINKSTATE_SQI`: Quality of the signal, from 0 up.
        SQI sqi: u32 = 3,
        /// `ETHTOOL_A_LINKSTATE_SQI_MAX`: The best there can be.
        SQI_MAX sqi_max: u32 = 4,
        /// `ETHTOOL_A_LINKSTATE_EXT_STATE`: Why there is none.
        EXT_STATE ext_state: LinkExtState = 5,
        /// `ETHTOOL_A_LINKSTATE_EXT_SUBSTATE`: More about that.
        EXT_SUBSTATE ext_substate => Choice<LinkExtSubstate, LinkExtState, 5> = 6,
        /// `ETHTOOL_A_LINKSTATE_EXT_DOWN_CNT`: How often it went down.
        EXT_DOWN_CNT ext_down_cnt: u32 = 7 [volatile],
    }
}

netlink_core::attributes! {
    /// Which messages a driver logs. C: `ETHTOOL_A_DEBUG_*`, `linux/ethtool_netlink_generated.h`.
    pub struct DebugMessages / DebugMessagesBuilder = "debug-messages", prefix "ETHTOOL_A_DEBUG_" {
        /// `ETHTOOL_A_DEBUG_HEADER`.
        HEADER header_ => Nest<Header> = 1 as "header",
        /// `ETHTOOL_A_DEBUG_MSGMASK`: Their classes.
        MSGMASK msgmask => Nest<Bitset> = 2,
    }
}

netlink_core::attributes! {
    /// What wakes a sleeping machine. C: `ETHTOOL_A_WOL_*`, `linux/ethtool_netlink_generated.h`.
    pub struct Wol / WolBuilder = "wol", prefix "ETHTOOL_A_WOL_" {
        /// `ETHTOOL_A_WOL_HEADER`.
        HEADER header_ => Nest<Header> = 1 as "header",
        /// `ETHTOOL_A_WOL_MODES`: What is to wake it, within what can.
        MODES modes => Nest<Bitset> = 2,
        /// `ETHTOOL_A_WOL_SOPASS`: Password of the magic packet, 6 bytes.
        SOPASS sopass: [u8] = 3,
    }
}

netlink_core::attributes! {
    /// Offloads of a device. C: `ETHTOOL_A_FEATURES_*`, `linux/ethtool_netlink_generated.h`.
    pub struct Features / FeaturesBuilder = "features", prefix "ETHTOOL_A_FEATURES_" {
        /// `ETHTOOL_A_FEATURES_HEADER`.
        HEADER header_ => Nest<Header> = 1 as "header",
        /// `ETHTOOL_A_FEATURES_HW`: What can be changed.
        HW hw => Nest<Bitset> = 2,
        /// `ETHTOOL_A_FEATURES_WANTED`: What was asked for; in the reply to a change, what of it was not done.
        WANTED wanted => Nest<Bitset> = 3,
        /// `ETHTOOL_A_FEATURES_ACTIVE`: What is done; in the reply to a change, what has changed.
        ACTIVE active => Nest<Bitset> = 4,
        /// `ETHTOOL_A_FEATURES_NOCHANGE`: What cannot be changed.
        NOCHANGE nochange => Nest<Bitset> = 5,
    }
}

netlink_core::attributes! {
    /// How many channels a device has: an interrupt and its queues. C: `ETHTOOL_A_CHANNELS_*`,
    /// `linux/ethtool_netlink_generated.h`.
    pub struct Channels / ChannelsBuilder = "channels", prefix "ETHTOOL_A_CHANNELS_" {
        /// `ETHTOOL_A_CHANNELS_HEADER`.
        HEADER header_ => Nest<Header> = 1 as "header",
        /// `ETHTOOL_A_CHANNELS_RX_MAX`.
        RX_MAX rx_max: u32 = 2,
        /// `ETHTOOL_A_CHANNELS_TX_MAX`.
        TX_MAX tx_max: u32 = 3,
        /// `ETHTOOL_A_CHANNELS_OTHER_MAX`.
        OTHER_MAX other_max: u32 = 4,
        /// `ETHTOOL_A_CHANNELS_COMBINED_MAX`.
        COMBINED_MAX combined_max: u32 = 5,
        /// `ETHTOOL_A_CHANNELS_RX_COUNT`.
        RX_COUNT rx_count: u32 = 6,
        /// `ETHTOOL_A_CHANNELS_TX_COUNT`.
        TX_COUNT tx_count: u32 = 7,
        /// `ETHTOOL_A_CHANNELS_OTHER_COUNT`.
        OTHER_COUNT other_count: u32 = 8,
        /// `ETHTOOL_A_CHANNELS_COMBINED_COUNT`.
        COMBINED_COUNT combined_count: u32 = 9,
    }
}

netlink_core::attributes! {
    /// One profile of interrupts. C: `ETHTOOL_A_IRQ_MODERATION_*`, `linux/ethtool_netlink_generated.h`.
    pub struct IrqModeration / IrqModerationBuilder = "irq-moderation", prefix "ETHTOOL_A_IRQ_MODERATION_" {
        /// `ETHTOOL_A_IRQ_MODERATION_USEC`: Microseconds from a packet to the interrupt.
        USEC usec: u32 = 1,
        /// `ETHTOOL_A_IRQ_MODERATION_PKTS`: Packets until the interrupt.
        PKTS pkts: u32 = 2,
        /// `ETHTOOL_A_IRQ_MODERATION_COMPS`: Completions until the interrupt.
        COMPS comps: u32 = 3,
    }
}

netlink_core::attributes! {
    /// Profiles of interrupts among which a device chooses by load. C: `ETHTOOL_A_PROFILE_*`,
    /// `linux/ethtool_netlink_generated.h`.
    pub struct Profile / ProfileBuilder = "profile", prefix "ETHTOOL_A_PROFILE_" {
        /// `ETHTOOL_A_PROFILE_IRQ_MODERATION`.
        IRQ_MODERATION irq_moderation => Multi<Nest<IrqModeration>> = 1,
    }
}

netlink_core::attributes! {
    /// When a device interrupts. Times are in microseconds, with `irq` while an interrupt is handled. C:
    /// `ETHTOOL_A_COALESCE_*`, `linux/ethtool_netlink_generated.h`.
    pub struct Coalesce / CoalesceBuilder = "coalesce", prefix "ETHTOOL_A_COALESCE_" {
        /// `ETHTOOL_A_COALESCE_HEADER`.
        HEADER header_ => Nest<Header> = 1 as "header",
        /// `ETHTOOL_A_COALESCE_RX_USECS`.
        RX_USECS rx_usecs: u32 = 2,
        /// `ETHTOOL_A_COALESCE_RX_MAX_FRAMES`.
        RX_MAX_FRAMES rx_max_frames: u32 = 3,
        /// `ETHTOOL_A_COALESCE_RX_USECS_IRQ`.
        RX_USECS_IRQ rx_usecs_irq: u32 = 4,
        /// `ETHTOOL_A_COALESCE_RX_MAX_FRAMES_IRQ`.
        RX_MAX_FRAMES_IRQ rx_max_frames_irq: u32 = 5,
        /// `ETHTOOL_A_COALESCE_TX_USECS`.
        TX_USECS tx_usecs: u32 = 6,
        /// `ETHTOOL_A_COALESCE_TX_MAX_FRAMES`.
        TX_MAX_FRAMES tx_max_frames: u32 = 7,
        /// `ETHTOOL_A_COALESCE_TX_USECS_IRQ`.
        TX_USECS_IRQ tx_usecs_irq: u32 = 8,
        /// `ETHTOOL_A_COALESCE_TX_MAX_FRAMES_IRQ`.
        TX_MAX_FRAMES_IRQ tx_max_frames_irq: u32 = 9,
        /// `ETHTOOL_A_COALESCE_STATS_BLOCK_USECS`: Time between updates of counters.
        STATS_BLOCK_USECS stats_block_usecs: u32 = 10,
        /// `ETHTOOL_A_COALESCE_USE_ADAPTIVE_RX`: 1 where it goes by load.
        USE_ADAPTIVE_RX use_adaptive_rx: u8 = 11,
        /// `ETHTOOL_A_COALESCE_USE_ADAPTIVE_TX`: 1 where it goes by load.
        USE_ADAPTIVE_TX use_adaptive_tx: u8 = 12,
        /// `ETHTOOL_A_COALESCE_PKT_RATE_LOW`: Packets a second below which the low values hold.
        PKT_RATE_LOW pkt_rate_low: u32 = 13,
        /// `ETHTOOL_A_COALESCE_RX_USECS_LOW`.
        RX_USECS_LOW rx_usecs_low: u32 = 14,
        /// `ETHTOOL_A_COALESCE_RX_MAX_FRAMES_LOW`.
        RX_MAX_FRAMES_LOW rx_max_frames_low: u32 = 15,
        /// `ETHTOOL_A_COALESCE_TX_USECS_LOW`.
        TX_USECS_LOW tx_usecs_low: u32 = 16,
        /// `ETHTOOL_A_COALESCE_TX_MAX_FRAMES_LOW`.
        TX_MAX_FRAMES_LOW tx_max_frames_low: u32 = 17,
        /// `ETHTOOL_A_COALESCE_PKT_RATE_HIGH`: Packets a second above which the high values hold.
        PKT_RATE_HIGH pkt_rate_high: u32 = 18,
        /// `ETHTOOL_A_COALESCE_RX_USECS_HIGH`.
        RX_USECS_HIGH rx_usecs_high: u32 = 19,
        /// `ETHTOOL_A_COALESCE_RX_MAX_FRAMES_HIGH`.
        RX_MAX_FRAMES_HIGH rx_max_frames_high: u32 = 20,
        /// `ETHTOOL_A_COALESCE_TX_USECS_HIGH`.
        TX_USECS_HIGH tx_usecs_high: u32 = 21,
        /// `ETHTOOL_A_COALESCE_TX_MAX_FRAMES_HIGH`.
        TX_MAX_FRAMES_HIGH tx_max_frames_high: u32 = 22,
        /// `ETHTOOL_A_COALESCE_RATE_SAMPLE_INTERVAL`: Seconds over which the rate is measured.
        RATE_SAMPLE_INTERVAL rate_sample_interval: u32 = 23,
        /// `ETHTOOL_A_COALESCE_USE_CQE_MODE_TX`: 1 where the time is reset by each completion.
        USE_CQE_MODE_TX use_cqe_mode_tx: u8 = 24,
        /// `ETHTOOL_A_COALESCE_USE_CQE_MODE_RX`: 1 where the time is reset by each completion.
        USE_CQE_MODE_RX use_cqe_mode_rx: u8 = 25,
        /// `ETHTOOL_A_COALESCE_TX_AGGR_MAX_BYTES`: Bytes sent together to the device at most.
        TX_AGGR_MAX_BYTES tx_aggr_max_bytes: u32 = 26,
        /// `ETHTOOL_A_COALESCE_TX_AGGR_MAX_FRAMES`: Packets sent together to the device at most.
        TX_AGGR_MAX_FRAMES tx_aggr_max_frames: u32 = 27,
        /// `ETHTOOL_A_COALESCE_TX_AGGR_TIME_USECS`: How long packets are held back for that.
        TX_AGGR_TIME_USECS tx_aggr_time_usecs: u32 = 28,
        /// `ETHTOOL_A_COALESCE_RX_PROFILE`.
        RX_PROFILE rx_profile => Nest<Profile> = 29,
        /// `ETHTOOL_A_COALESCE_TX_PROFILE`.
        TX_PROFILE tx_profile => Nest<Profile> = 30,
        /// `ETHTOOL_A_COALESCE_RX_CQE_FRAMES`: Packets that one completion stands for at most.
        RX_CQE_FRAMES rx_cqe_frames: u32 = 31,
        /// `ETHTOOL_A_COALESCE_RX_CQE_NSECS`: Nanoseconds until such a completion is written.
        RX_CQE_NSECS rx_cqe_nsecs: u32 = 32,
    }
}

netlink_core::attributes! {
    /// Counters of pause frames. C: `ETHTOOL_A_PAUSE_STAT_*`, `linux/ethtool_netlink_generated.h`.
    pub struct PauseStat / PauseStatBuilder = "pause-stat", prefix "ETHTOOL_A_PAUSE_STAT_" {
        #[doc(hidden)]
        PAD pad [Unused] = 1,
        /// `ETHTOOL_A_PAUSE_STAT_TX_FRAMES`.
        TX_FRAMES tx_frames: u64 = 2 [volatile],
        /// `ETHTOOL_A_PAUSE_STAT_RX_FRAMES`.
        RX_FRAMES rx_frames: u64 = 3 [volatile],
        /// `ETHTOOL_A_PAUSE_STAT_TX_PAUSE_STORM_EVENTS`: How often the device stopped sending them because there were
        /// too many.
        TX_PAUSE_STORM_EVENTS tx_pause_storm_events: u64 = 4 [volatile],
    }
}

netlink_core::attributes! {
    /// Flow control by pause frames. C: `ETHTOOL_A_PAUSE_*`, `linux/ethtool_netlink_generated.h`.
    pub struct Pause / PauseBuilder = "pause", prefix "ETHTOOL_A_PAUSE_" {
        /// `ETHTOOL_A_PAUSE_HEADER`.
        HEADER header_ => Nest<Header> = 1 as "header",
        /// `ETHTOOL_A_PAUSE_AUTONEG`: 1 where both ends agree on it.
        AUTONEG autoneg: u8 = 2,
        /// `ETHTOOL_A_PAUSE_RX`: 1 where they are heeded.
        RX rx: u8 = 3,
        /// `ETHTOOL_A_PAUSE_TX`: 1 where they are sent.
        TX tx: u8 = 4,
        /// `ETHTOOL_A_PAUSE_STATS`.
        STATS stats => Nest<PauseStat> = 5,
        /// `ETHTOOL_A_PAUSE_STATS_SRC`.
        STATS_SRC stats_src: MacStatsSource = 6,
    }
}

netlink_core::attributes! {
    /// Energy-efficient Ethernet. C: `ETHTOOL_A_EEE_*`, `linux/ethtool_netlink_generated.h`.
    pub struct Eee / EeeBuilder = "eee", prefix "ETHTOOL_A_EEE_" {
        /// `ETHTOOL_A_EEE_HEADER`.
        HEADER header_ => Nest<Header> = 1 as "header",
        /// `ETHTOOL_A_EEE_MODES_OURS`: For which modes we offer it, within those we can.
        MODES_OURS modes_ours => Nest<Bitset> = 2,
        /// `ETHTOOL_A_EEE_MODES_PEER`: For which modes the other end offers it.
        MODES_PEER modes_peer => Nest<Bitset> = 3,
        /// `ETHTOOL_A_EEE_ACTIVE`: 1 where it is in use.
        ACTIVE active: u8 = 4,
        /// `ETHTOOL_A_EEE_ENABLED`: 1 where it is wanted.
        ENABLED enabled: u8 = 5,
        /// `ETHTOOL_A_EEE_TX_LPI_ENABLED`: 1 where we sleep while there is nothing to send.
        TX_LPI_ENABLED tx_lpi_enabled: u8 = 6,
        /// `ETHTOOL_A_EEE_TX_LPI_TIMER`: Microseconds without a packet before we do.
        TX_LPI_TIMER tx_lpi_timer: u32 = 7,
    }
}

netlink_core::attributes! {
    /// Counters of hardware timestamps. C: `ETHTOOL_A_TS_STAT_*`, `linux/ethtool_netlink_generated.h`.
    pub struct TsStat / TsStatBuilder = "ts-stat", prefix "ETHTOOL_A_TS_STAT_" {
        /// `ETHTOOL_A_TS_STAT_TX_PKTS`: Packets whose time of sending was taken.
        TX_PKTS tx_pkts: Uint = 1 [volatile],
        /// `ETHTOOL_A_TS_STAT_TX_LOST`: Packets whose time never came.
        TX_LOST tx_lost: Uint = 2 [volatile],
        /// `ETHTOOL_A_TS_STAT_TX_ERR`: Packets whose time could not be asked for.
        TX_ERR tx_err: Uint = 3 [volatile],
        /// `ETHTOOL_A_TS_STAT_TX_ONESTEP_PKTS_UNCONFIRMED`: Packets into which the device wrote the time, without a
        /// word of it.
        TX_ONESTEP_PKTS_UNCONFIRMED tx_onestep_pkts_unconfirmed: Uint = 4 [volatile],
    }
}

netlink_core::attributes! {
    /// A clock that takes hardware timestamps. C: `ETHTOOL_A_TS_HWTSTAMP_PROVIDER_*`,
    /// `linux/ethtool_netlink_generated.h`.
    pub struct TsHwtstampProvider / TsHwtstampProviderBuilder = "ts-hwtstamp-provider", prefix "ETHTOOL_A_TS_HWTSTAMP_PROVIDER_" {
        /// `ETHTOOL_A_TS_HWTSTAMP_PROVIDER_INDEX`: Number of the clock, as in /dev/ptp0.
        INDEX index: u32 = 1,
        /// `ETHTOOL_A_TS_HWTSTAMP_PROVIDER_QUALIFIER`.
        QUALIFIER qualifier: HwtstampProviderQualifier = 2,
    }
}

netlink_core::attributes! {
    /// How a device can timestamp packets. C: `ETHTOOL_A_TSINFO_*`, `linux/ethtool_netlink_generated.h`.
    pub struct Tsinfo / TsinfoBuilder = "tsinfo", prefix "ETHTOOL_A_TSINFO_" {
        /// `ETHTOOL_A_TSINFO_HEADER`.
        HEADER header_ => Nest<Header> = 1 as "header",
        /// `ETHTOOL_A_TSINFO_TIMESTAMPING`: Ways, named by the list sof-timestamping.
        TIMESTAMPING timestamping => Nest<Bitset> = 2,
        /// `ETHTOOL_A_TSINFO_TX_TYPES`: Which packets sent, named by the list ts-tx-types.
        TX_TYPES tx_types => Nest<Bitset> = 3,
        /// `ETHTOOL_A_TSINFO_RX_FILTERS`: Which packets received, named by the list ts-rx-filters.
        RX_FILTERS rx_filters => Nest<Bitset> = 4,
        /// `ETHTOOL_A_TSINFO_PHC_INDEX`: Number of its clock, as in /dev/ptp0.
        PHC_INDEX phc_index: u32 = 5,
        /// `ETHTOOL_A_TSINFO_STATS`.
        STATS stats => Nest<TsStat> = 6,
        /// `ETHTOOL_A_TSINFO_HWTSTAMP_PROVIDER`.
        HWTSTAMP_PROVIDER hwtstamp_provider => Nest<TsHwtstampProvider> = 7,
        /// `ETHTOOL_A_TSINFO_HWTSTAMP_SOURCE`.
        HWTSTAMP_SOURCE hwtstamp_source: HwtstampSource = 8,
        /// `ETHTOOL_A_TSINFO_HWTSTAMP_PHYINDEX`: Which PHY takes them.
        HWTSTAMP_PHYINDEX hwtstamp_phyindex: u32 = 9,
    }
}

netlink_core::attributes! {
    /// What was found of a pair. C: `ETHTOOL_A_CABLE_RESULT_*`, `linux/ethtool_netlink_generated.h`.
    pub struct CableResult / CableResultBuilder = "cable-result", prefix "ETHTOOL_A_CABLE_RESULT_" {
        /// `ETHTOOL_A_CABLE_RESULT_PAIR`.
        PAIR pair: CablePair = 1,
        /// `ETHTOOL_A_CABLE_RESULT_CODE`.
        CODE code: CableResultCode = 2,
        /// `ETHTOOL_A_CABLE_RESULT_SRC`.
        SRC src: CableSource = 3,
    }
}

netlink_core::attributes! {
    /// How far the fault of a pair is. C: `ETHTOOL_A_CABLE_FAULT_LENGTH_*`, `linux/ethtool_netlink_generated.h`.
    pub struct CableFaultLength / CableFaultLengthBuilder = "cable-fault-length", prefix "ETHTOOL_A_CABLE_FAULT_LENGTH_" {
        /// `ETHTOOL_A_CABLE_FAULT_LENGTH_PAIR`.
        PAIR pair: CablePair = 1,
        /// `ETHTOOL_A_CABLE_FAULT_LENGTH_CM`: Centimetres.
        CM cm: u32 = 2,
        /// `ETHTOOL_A_CABLE_FAULT_LENGTH_SRC`.
        SRC src: CableSource = 3,
    }
}

netlink_core::attributes! {
    /// Results of a cable test, pair by pair. C: `ETHTOOL_A_CABLE_NEST_*`, `linux/ethtool_netlink_generated.h`.
    pub struct CableNest / CableNestBuilder = "cable-nest", prefix "ETHTOOL_A_CABLE_NEST_" {
        /// `ETHTOOL_A_CABLE_NEST_RESULT`.
        RESULT result => Multi<Nest<CableResult>> = 1,
        /// `ETHTOOL_A_CABLE_NEST_FAULT_LENGTH`.
        FAULT_LENGTH fault_length => Multi<Nest<CableFaultLength>> = 2,
    }
}

netlink_core::attributes! {
    /// A cable test to start. C: `ETHTOOL_A_CABLE_TEST_*`, `linux/ethtool_netlink_generated.h`.
    pub struct CableTest / CableTestBuilder = "cable-test", prefix "ETHTOOL_A_CABLE_TEST_" {
        /// `ETHTOOL_A_CABLE_TEST_HEADER`.
        HEADER header_ => Nest<Header> = 1 as "header",
    }
}

netlink_core::attributes! {
    /// A cable test that has started or ended. C: `ETHTOOL_A_CABLE_TEST_NTF_*`, `linux/ethtool_netlink_generated.h`.
    pub struct CableTestNtf / CableTestNtfBuilder = "cable-test-ntf", prefix "ETHTOOL_A_CABLE_TEST_NTF_" {
        /// `ETHTOOL_A_CABLE_TEST_NTF_HEADER`.
        HEADER header_ => Nest<Header> = 1 as "header",
        /// `ETHTOOL_A_CABLE_TEST_NTF_STATUS`.
        STATUS status: CableTestStatus = 2,
        /// `ETHTOOL_A_CABLE_TEST_NTF_NEST`.
        NEST nest => Nest<CableNest> = 3,
    }
}

netlink_core::attributes! {
    /// What of a cable to measure. C: `ETHTOOL_A_CABLE_TEST_TDR_CFG_*`, `linux/ethtool_netlink_generated.h`.
    pub struct CableTestTdrCfg / CableTestTdrCfgBuilder = "cable-test-tdr-cfg", prefix "ETHTOOL_A_CABLE_TEST_TDR_CFG_" {
        /// `ETHTOOL_A_CABLE_TEST_TDR_CFG_FIRST`: Centimetres to the first measurement.
        FIRST first: u32 = 1,
        /// `ETHTOOL_A_CABLE_TEST_TDR_CFG_LAST`: Centimetres to the last.
        LAST last: u32 = 2,
        /// `ETHTOOL_A_CABLE_TEST_TDR_CFG_STEP`: Centimetres between two.
        STEP step: u32 = 3,
        /// `ETHTOOL_A_CABLE_TEST_TDR_CFG_PAIR`: The one pair to measure; all without it.
        PAIR pair: CablePair = 4,
    }
}

netlink_core::attributes! {
    /// Measurements of time domain reflectometry. C: `ETHTOOL_A_CABLE_TDR_NEST_*`, `linux/ethtool_netlink.h`.
    pub struct CableTdrNest / CableTdrNestBuilder = "cable-tdr-nest", prefix "ETHTOOL_A_CABLE_TDR_NEST_" {
        /// `ETHTOOL_A_CABLE_TDR_NEST_STEP`.
        STEP step => Nest<CableStep> = 1,
        /// `ETHTOOL_A_CABLE_TDR_NEST_AMPLITUDE`: One for each place and pair.
        AMPLITUDE amplitude => Multi<Nest<CableAmplitude>> = 2,
        /// `ETHTOOL_A_CABLE_TDR_NEST_PULSE`.
        PULSE pulse => Multi<Nest<CablePulse>> = 3,
    }
}

netlink_core::attributes! {
    /// Where it was measured, in centimetres. C: `ETHTOOL_A_CABLE_STEP_*`, `linux/ethtool_netlink.h`.
    pub struct CableStep / CableStepBuilder = "cable-step", prefix "ETHTOOL_A_CABLE_STEP_" {
        /// `ETHTOOL_A_CABLE_STEP_FIRST_DISTANCE`.
        FIRST_DISTANCE first_distance: u32 = 1,
        /// `ETHTOOL_A_CABLE_STEP_LAST_DISTANCE`.
        LAST_DISTANCE last_distance: u32 = 2,
        /// `ETHTOOL_A_CABLE_STEP_STEP_DISTANCE`.
        STEP_DISTANCE step_distance: u32 = 3,
    }
}

netlink_core::attributes! {
    /// The pulse that was sent. C: `ETHTOOL_A_CABLE_PULSE_*`, `linux/ethtool_netlink.h`.
    pub struct CablePulse / CablePulseBuilder = "cable-pulse", prefix "ETHTOOL_A_CABLE_PULSE_" {
        /// `ETHTOOL_A_CABLE_PULSE_mV`: Millivolts.
        MV mv: i16 = 1,
    }
}

netlink_core::attributes! {
    /// What came back from a place in a pair. C: `ETHTOOL_A_CABLE_AMPLITUDE_*`, `linux/ethtool_netlink.h`.
    pub struct CableAmplitude / CableAmplitudeBuilder = "cable-amplitude", prefix "ETHTOOL_A_CABLE_AMPLITUDE_" {
        /// `ETHTOOL_A_CABLE_AMPLITUDE_PAIR`.
        PAIR pair: CablePair = 1,
        /// `ETHTOOL_A_CABLE_AMPLITUDE_mV`: Millivolts.
        MV mv: i16 = 2,
    }
}

netlink_core::attributes! {
    /// A measurement that has started or ended. C: `ETHTOOL_A_CABLE_TEST_TDR_NTF_*`,
    /// `linux/ethtool_netlink_generated.h`.
    pub struct CableTestTdrNtf / CableTestTdrNtfBuilder = "cable-test-tdr-ntf", prefix "ETHTOOL_A_CABLE_TEST_TDR_NTF_" {
        /// `ETHTOOL_A_CABLE_TEST_TDR_NTF_HEADER`.
        HEADER header_ => Nest<Header> = 1 as "header",
        /// `ETHTOOL_A_CABLE_TEST_TDR_NTF_STATUS`.
        STATUS status: CableTestStatus = 2,
        /// `ETHTOOL_A_CABLE_TEST_TDR_NTF_NEST`.
        NEST nest => Nest<CableTdrNest> = 3,
    }
}

netlink_core::attributes! {
    /// A measurement of a cable to start. C: `ETHTOOL_A_CABLE_TEST_TDR_*`, `linux/ethtool_netlink_generated.h`.
    pub struct CableTestTdr / CableTestTdrBuilder = "cable-test-tdr", prefix "ETHTOOL_A_CABLE_TEST_TDR_" {
        /// `ETHTOOL_A_CABLE_TEST_TDR_HEADER`.
        HEADER header_ => Nest<Header> = 1 as "header",
        /// `ETHTOOL_A_CABLE_TEST_TDR_CFG`.
        CFG cfg => Nest<CableTestTdrCfg> = 2,
    }
}

netlink_core::attributes! {
    /// A port whose packets a device knows to be tunnelled. C: `ETHTOOL_A_TUNNEL_UDP_ENTRY_*`,
    /// `linux/ethtool_netlink_generated.h`.
    pub struct TunnelUdpEntry / TunnelUdpEntryBuilder = "tunnel-udp-entry", prefix "ETHTOOL_A_TUNNEL_UDP_ENTRY_" {
        /// `ETHTOOL_A_TUNNEL_UDP_ENTRY_PORT`.
        PORT port: Be<u16> = 1,
        /// `ETHTOOL_A_TUNNEL_UDP_ENTRY_TYPE`.
        TYPE r#type: UdpTunnelType = 2,
    }
}

netlink_core::attributes! {
    /// A table of such ports. C: `ETHTOOL_A_TUNNEL_UDP_TABLE_*`, `linux/ethtool_netlink_generated.h`.
    pub struct TunnelUdpTable / TunnelUdpTableBuilder = "tunnel-udp-table", prefix "ETHTOOL_A_TUNNEL_UDP_TABLE_" {
        /// `ETHTOOL_A_TUNNEL_UDP_TABLE_SIZE`: How many ports fit in.
        SIZE size: u32 = 1,
        /// `ETHTOOL_A_TUNNEL_UDP_TABLE_TYPES`: Which tunnels it is for, named by the list udp-tunnel-types.
        TYPES types => Nest<Bitset> = 2,
        /// `ETHTOOL_A_TUNNEL_UDP_TABLE_ENTRY`.
        ENTRY entry => Multi<Nest<TunnelUdpEntry>> = 3,
    }
}

netlink_core::attributes! {
    /// Tables of ports. C: `ETHTOOL_A_TUNNEL_UDP_*`, `linux/ethtool_netlink_generated.h`.
    pub struct TunnelUdp / TunnelUdpBuilder = "tunnel-udp", prefix "ETHTOOL_A_TUNNEL_UDP_" {
        /// `ETHTOOL_A_TUNNEL_UDP_TABLE`.
        TABLE table => Multi<Nest<TunnelUdpTable>> = 1,
    }
}

netlink_core::attributes! {
    /// Tunnels a device knows. C: `ETHTOOL_A_TUNNEL_INFO_*`, `linux/ethtool_netlink_generated.h`.
    pub struct TunnelInfo / TunnelInfoBuilder = "tunnel-info", prefix "ETHTOOL_A_TUNNEL_INFO_" {
        /// `ETHTOOL_A_TUNNEL_INFO_HEADER`.
        HEADER header_ => Nest<Header> = 1 as "header",
        /// `ETHTOOL_A_TUNNEL_INFO_UDP_PORTS`.
        UDP_PORTS udp_ports => Nest<TunnelUdp> = 2,
    }
}

netlink_core::attributes! {
    /// One bin of the histogram of symbol errors in a codeword. C: `ETHTOOL_A_FEC_HIST_*`,
    /// `linux/ethtool_netlink_generated.h`.
    pub struct FecHist / FecHistBuilder = "fec-hist", prefix "ETHTOOL_A_FEC_HIST_" {
        #[doc(hidden)]
        PAD pad [Unused] = 1,
        /// `ETHTOOL_A_FEC_HIST_BIN_LOW`: Fewest errors.
        BIN_LOW bin_low: u32 = 2,
        /// `ETHTOOL_A_FEC_HIST_BIN_HIGH`: Most errors.
        BIN_HIGH bin_high: u32 = 3,
        /// `ETHTOOL_A_FEC_HIST_BIN_VAL`: Codewords with so many.
        BIN_VAL bin_val: Uint = 4 [volatile],
        /// `ETHTOOL_A_FEC_HIST_BIN_VAL_PER_LANE`: The same, lane by lane.
        BIN_VAL_PER_LANE bin_val_per_lane: List<u64> = 5 [volatile],
    }
}

netlink_core::attributes! {
    /// Counters of forward error correction: the sum, then lane by lane. C: `ETHTOOL_A_FEC_STAT_*`,
    /// `linux/ethtool_netlink_generated.h`.
    pub struct FecStat / FecStatBuilder = "fec-stat", prefix "ETHTOOL_A_FEC_STAT_" {
        #[doc(hidden)]
        PAD pad [Unused] = 1,
        /// `ETHTOOL_A_FEC_STAT_CORRECTED`: Blocks that were corrected.
        CORRECTED corrected: List<u64> = 2 [volatile],
        /// `ETHTOOL_A_FEC_STAT_UNCORR`: Blocks that could not be.
        UNCORR uncorr: List<u64> = 3 [volatile],
        /// `ETHTOOL_A_FEC_STAT_CORR_BITS`: Bits that were corrected.
        CORR_BITS corr_bits: List<u64> = 4 [volatile],
        /// `ETHTOOL_A_FEC_STAT_HIST`.
        HIST hist => Multi<Nest<FecHist>> = 5,
    }
}

netlink_core::attributes! {
    /// Forward error correction of a link. C: `ETHTOOL_A_FEC_*`, `linux/ethtool_netlink_generated.h`.
    pub struct Fec / FecBuilder = "fec", prefix "ETHTOOL_A_FEC_" {
        /// `ETHTOOL_A_FEC_HEADER`.
        HEADER header_ => Nest<Header> = 1 as "header",
        /// `ETHTOOL_A_FEC_MODES`: Which to use, as link modes.
        MODES modes => Nest<Bitset> = 2,
        /// `ETHTOOL_A_FEC_AUTO`: 1 where the device chooses.
        AUTO auto: u8 = 3,
        /// `ETHTOOL_A_FEC_ACTIVE`: The one in use.
        ACTIVE active: LinkMode = 4,
        /// `ETHTOOL_A_FEC_STATS`.
        STATS stats => Nest<FecStat> = 5,
    }
}

netlink_core::attributes! {
    /// Memory of a plug-in module. C: `ETHTOOL_A_MODULE_EEPROM_*`, `linux/ethtool_netlink_generated.h`.
    pub struct ModuleEeprom / ModuleEepromBuilder = "module-eeprom", prefix "ETHTOOL_A_MODULE_EEPROM_" {
        /// `ETHTOOL_A_MODULE_EEPROM_HEADER`.
        HEADER header_ => Nest<Header> = 1 as "header",
        /// `ETHTOOL_A_MODULE_EEPROM_OFFSET`: From which byte of the page.
        OFFSET offset: u32 = 2,
        /// `ETHTOOL_A_MODULE_EEPROM_LENGTH`: How many bytes.
        LENGTH length: u32 = 3,
        /// `ETHTOOL_A_MODULE_EEPROM_PAGE`.
        PAGE page: u8 = 4,
        /// `ETHTOOL_A_MODULE_EEPROM_BANK`.
        BANK bank: u8 = 5,
        /// `ETHTOOL_A_MODULE_EEPROM_I2C_ADDRESS`: Address on the bus, in 7 bits.
        I2C_ADDRESS i2c_address: u8 = 6,
        /// `ETHTOOL_A_MODULE_EEPROM_DATA`.
        DATA data: [u8] = 7,
    }
}

netlink_core::attributes! {
    /// A group of standard counters. C: `ETHTOOL_A_STATS_GRP_*`, `linux/ethtool_netlink_generated.h`.
    pub struct StatsGrp / StatsGrpBuilder = "stats-grp", prefix "ETHTOOL_A_STATS_GRP_" {
        #[doc(hidden)]
        PAD pad [Unused] = 1,
        /// `ETHTOOL_A_STATS_GRP_ID`.
        ID id: StatsGroup = 2,
        /// `ETHTOOL_A_STATS_GRP_SS_ID`: Which list has their names.
        SS_ID ss_id: StringsetId = 3,
        /// `ETHTOOL_A_STATS_GRP_STAT`: A counter; each is alone in one of these.
        STAT stat => Multi<Outer<StatsCounter>> = 4,
        /// `ETHTOOL_A_STATS_GRP_HIST_RX`: Frames received, by their length.
        HIST_RX hist_rx => Multi<Nest<StatsGrpHist>> = 5,
        /// `ETHTOOL_A_STATS_GRP_HIST_TX`: Frames sent, by their length.
        HIST_TX hist_tx => Multi<Nest<StatsGrpHist>> = 6,
        /// `ETHTOOL_A_STATS_GRP_HIST_BKT_LOW`: Within a histogram.
        HIST_BKT_LOW hist_bkt_low: u32 = 7,
        /// `ETHTOOL_A_STATS_GRP_HIST_BKT_HI`: Within a histogram.
        HIST_BKT_HI hist_bkt_hi: u32 = 8,
        /// `ETHTOOL_A_STATS_GRP_HIST_VAL`: Within a histogram.
        HIST_VAL hist_val: u64 = 9 [volatile],
    }
}

netlink_core::attributes! {
    /// Frames of some lengths. C: `ETHTOOL_A_STATS_GRP_*`, `linux/ethtool_netlink_generated.h`.
    pub struct StatsGrpHist / StatsGrpHistBuilder = "stats-grp-hist", prefix "ETHTOOL_A_STATS_GRP_" {
        /// `ETHTOOL_A_STATS_GRP_HIST_BKT_LOW`: Fewest bytes.
        HIST_BKT_LOW hist_bkt_low: u32 = 7,
        /// `ETHTOOL_A_STATS_GRP_HIST_BKT_HI`: Most bytes.
        HIST_BKT_HI hist_bkt_hi: u32 = 8,
        /// `ETHTOOL_A_STATS_GRP_HIST_VAL`: How many frames.
        HIST_VAL hist_val: u64 = 9 [volatile],
    }
}

netlink_core::attributes! {
    /// Standard counters of a device. C: `ETHTOOL_A_STATS_*`, `linux/ethtool_netlink_generated.h`.
    pub struct Stats / StatsBuilder = "stats", prefix "ETHTOOL_A_STATS_" {
        #[doc(hidden)]
        PAD pad [Unused] = 1,
        /// `ETHTOOL_A_STATS_HEADER`.
        HEADER header_ => Nest<Header> = 2 as "header",
        /// `ETHTOOL_A_STATS_GROUPS`: Which groups to tell of, named by the list stats-std.
        GROUPS groups => Nest<Bitset> = 3,
        /// `ETHTOOL_A_STATS_GRP`.
        GRP grp => Multi<Nest<StatsGrp>> = 4,
        /// `ETHTOOL_A_STATS_SRC`.
        SRC src: MacStatsSource = 5,
    }
}

netlink_core::attributes! {
    /// Counters of the PHY (IEEE 802.3, clause 30.3.2), by their number there. C: `ETHTOOL_A_STATS_ETH_PHY_*`,
    /// `linux/ethtool_netlink.h`.
    pub struct StatsEthPhy / StatsEthPhyBuilder = "stats-eth-phy", prefix "ETHTOOL_A_STATS_ETH_PHY_" {
        /// `ETHTOOL_A_STATS_ETH_PHY_5_SYM_ERR`.
        _5_SYM_ERR _5_sym_err: u64 = 0 [volatile],
    }
}

netlink_core::attributes! {
    /// Counters of the MAC (IEEE 802.3, clause 30.3.1), by their number there. C: `ETHTOOL_A_STATS_ETH_MAC_*`,
    /// `linux/ethtool_netlink.h`.
    pub struct StatsEthMac / StatsEthMacBuilder = "stats-eth-mac", prefix "ETHTOOL_A_STATS_ETH_MAC_" {
        /// `ETHTOOL_A_STATS_ETH_MAC_2_TX_PKT`.
        _2_TX_PKT _2_tx_pkt: u64 = 0 [volatile],
        /// `ETHTOOL_A_STATS_ETH_MAC_3_SINGLE_COL`.
        _3_SINGLE_COL _3_single_col: u64 = 1 [volatile],
        /// `ETHTOOL_A_STATS_ETH_MAC_4_MULTI_COL`.
        _4_MULTI_COL _4_multi_col: u64 = 2 [volatile],
        /// `ETHTOOL_A_STATS_ETH_MAC_5_RX_PKT`.
        _5_RX_PKT _5_rx_pkt: u64 = 3 [volatile],
        /// `ETHTOOL_A_STATS_ETH_MAC_6_FCS_ERR`.
        _6_FCS_ERR _6_fcs_err: u64 = 4 [volatile],
        /// `ETHTOOL_A_STATS_ETH_MAC_7_ALIGN_ERR`.
        _7_ALIGN_ERR _7_align_err: u64 = 5 [volatile],
        /// `ETHTOOL_A_STATS_ETH_MAC_8_TX_BYTES`.
        _8_TX_BYTES _8_tx_bytes: u64 = 6 [volatile],
        /// `ETHTOOL_A_STATS_ETH_MAC_9_TX_DEFER`.
        _9_TX_DEFER _9_tx_defer: u64 = 7 [volatile],
        /// `ETHTOOL_A_STATS_ETH_MAC_10_LATE_COL`.
        _10_LATE_COL _10_late_col: u64 = 8 [volatile],
        /// `ETHTOOL_A_STATS_ETH_MAC_11_XS_COL`.
        _11_XS_COL _11_xs_col: u64 = 9 [volatile],
        /// `ETHTOOL_A_STATS_ETH_MAC_12_TX_INT_ERR`.
        _12_TX_INT_ERR _12_tx_int_err: u64 = 10 [volatile],
        /// `ETHTOOL_A_STATS_ETH_MAC_13_CS_ERR`.
        _13_CS_ERR _13_cs_err: u64 = 11 [volatile],
        /// `ETHTOOL_A_STATS_ETH_MAC_14_RX_BYTES`.
        _14_RX_BYTES _14_rx_bytes: u64 = 12 [volatile],
        /// `ETHTOOL_A_STATS_ETH_MAC_15_RX_INT_ERR`.
        _15_RX_INT_ERR _15_rx_int_err: u64 = 13 [volatile],
        /// `ETHTOOL_A_STATS_ETH_MAC_18_TX_MCAST`.
        _18_TX_MCAST _18_tx_mcast: u64 = 14 [volatile],
        /// `ETHTOOL_A_STATS_ETH_MAC_19_TX_BCAST`.
        _19_TX_BCAST _19_tx_bcast: u64 = 15 [volatile],
        /// `ETHTOOL_A_STATS_ETH_MAC_20_XS_DEFER`.
        _20_XS_DEFER _20_xs_defer: u64 = 16 [volatile],
        /// `ETHTOOL_A_STATS_ETH_MAC_21_RX_MCAST`.
        _21_RX_MCAST _21_rx_mcast: u64 = 17 [volatile],
        /// `ETHTOOL_A_STATS_ETH_MAC_22_RX_BCAST`.
        _22_RX_BCAST _22_rx_bcast: u64 = 18 [volatile],
        /// `ETHTOOL_A_STATS_ETH_MAC_23_IR_LEN_ERR`.
        _23_IR_LEN_ERR _23_ir_len_err: u64 = 19 [volatile],
        /// `ETHTOOL_A_STATS_ETH_MAC_24_OOR_LEN`.
        _24_OOR_LEN _24_oor_len: u64 = 20 [volatile],
        /// `ETHTOOL_A_STATS_ETH_MAC_25_TOO_LONG_ERR`.
        _25_TOO_LONG_ERR _25_too_long_err: u64 = 21 [volatile],
    }
}

netlink_core::attributes! {
    /// Counters of control frames (IEEE 802.3, clause 30.3.3), by their number there. C: `ETHTOOL_A_STATS_ETH_CTRL_*`,
    /// `linux/ethtool_netlink.h`.
    pub struct StatsEthCtrl / StatsEthCtrlBuilder = "stats-eth-ctrl", prefix "ETHTOOL_A_STATS_ETH_CTRL_" {
        /// `ETHTOOL_A_STATS_ETH_CTRL_3_TX`.
        _3_TX _3_tx: u64 = 0 [volatile],
        /// `ETHTOOL_A_STATS_ETH_CTRL_4_RX`.
        _4_RX _4_rx: u64 = 1 [volatile],
        /// `ETHTOOL_A_STATS_ETH_CTRL_5_RX_UNSUP`.
        _5_RX_UNSUP _5_rx_unsup: u64 = 2 [volatile],
    }
}

netlink_core::attributes! {
    /// Counters of RMON. C: `ETHTOOL_A_STATS_RMON_*`, `linux/ethtool_netlink.h`.
    pub struct StatsRmon / StatsRmonBuilder = "stats-rmon", prefix "ETHTOOL_A_STATS_RMON_" {
        /// `ETHTOOL_A_STATS_RMON_UNDERSIZE`.
        UNDERSIZE undersize: u64 = 0 [volatile],
        /// `ETHTOOL_A_STATS_RMON_OVERSIZE`.
        OVERSIZE oversize: u64 = 1 [volatile],
        /// `ETHTOOL_A_STATS_RMON_FRAG`: Frames that were too short and wrong.
        FRAG frag: u64 = 2 [volatile],
        /// `ETHTOOL_A_STATS_RMON_JABBER`: Frames that were too long and wrong.
        JABBER jabber: u64 = 3 [volatile],
    }
}

netlink_core::attributes! {
    /// Counters of the PHY, beyond the standard. C: `ETHTOOL_A_STATS_PHY_*`, `linux/ethtool_netlink.h`.
    pub struct StatsPhy / StatsPhyBuilder = "stats-phy", prefix "ETHTOOL_A_STATS_PHY_" {
        /// `ETHTOOL_A_STATS_PHY_RX_PKTS`.
        RX_PKTS rx_pkts: u64 = 0 [volatile],
        /// `ETHTOOL_A_STATS_PHY_RX_BYTES`.
        RX_BYTES rx_bytes: u64 = 1 [volatile],
        /// `ETHTOOL_A_STATS_PHY_RX_ERRORS`.
        RX_ERRORS rx_errors: u64 = 2 [volatile],
        /// `ETHTOOL_A_STATS_PHY_TX_PKTS`.
        TX_PKTS tx_pkts: u64 = 3 [volatile],
        /// `ETHTOOL_A_STATS_PHY_TX_BYTES`.
        TX_BYTES tx_bytes: u64 = 4 [volatile],
        /// `ETHTOOL_A_STATS_PHY_TX_ERRORS`.
        TX_ERRORS tx_errors: u64 = 5 [volatile],
    }
}

netlink_core::attributes! {
    /// Virtual clocks of a device's clock. C: `ETHTOOL_A_PHC_VCLOCKS_*`, `linux/ethtool_netlink_generated.h`.
    pub struct PhcVclocks / PhcVclocksBuilder = "phc-vclocks", prefix "ETHTOOL_A_PHC_VCLOCKS_" {
        /// `ETHTOOL_A_PHC_VCLOCKS_HEADER`.
        HEADER header_ => Nest<Header> = 1 as "header",
        /// `ETHTOOL_A_PHC_VCLOCKS_NUM`: How many there are.
        NUM num: u32 = 2,
        /// `ETHTOOL_A_PHC_VCLOCKS_INDEX`: Their numbers, as in /dev/ptp0.
        INDEX index: List<i32> = 3,
    }
}

netlink_core::attributes! {
    /// Power of a plug-in module. C: `ETHTOOL_A_MODULE_*`, `linux/ethtool_netlink_generated.h`.
    pub struct Module / ModuleBuilder = "module", prefix "ETHTOOL_A_MODULE_" {
        /// `ETHTOOL_A_MODULE_HEADER`.
        HEADER header_ => Nest<Header> = 1 as "header",
        /// `ETHTOOL_A_MODULE_POWER_MODE_POLICY`.
        POWER_MODE_POLICY power_mode_policy: ModulePowerModePolicy = 2,
        /// `ETHTOOL_A_MODULE_POWER_MODE`.
        POWER_MODE power_mode: ModulePowerMode = 3,
    }
}

netlink_core::attributes! {
    /// A range of limits of power that can be set, in milliwatts. C: `ETHTOOL_A_C33_PSE_PW_LIMIT_*`,
    /// `linux/ethtool_netlink_generated.h`.
    pub struct C33PsePwLimit / C33PsePwLimitBuilder = "c33-pse-pw-limit", prefix "ETHTOOL_A_C33_PSE_PW_LIMIT_" {
        /// `ETHTOOL_A_C33_PSE_PW_LIMIT_MIN`.
        MIN min: u32 = 1,
        /// `ETHTOOL_A_C33_PSE_PW_LIMIT_MAX`.
        MAX max: u32 = 2,
    }
}

netlink_core::attributes! {
    /// Power sourcing equipment: power over Ethernet, and over data lines with a single pair. C: `ETHTOOL_A_*`,
    /// `linux/ethtool_netlink_generated.h`.
    pub struct Pse / PseBuilder = "pse", prefix "ETHTOOL_A_" {
        /// `ETHTOOL_A_PSE_HEADER`.
        HEADER header_ => Nest<Header> = 1 as "header",
        /// `ETHTOOL_A_PODL_PSE_ADMIN_STATE`.
        PODL_PSE_ADMIN_STATE podl_pse_admin_state: PodlPseAdminState = 2,
        /// `ETHTOOL_A_PODL_PSE_ADMIN_CONTROL`: To switch it on or off.
        PODL_PSE_ADMIN_CONTROL podl_pse_admin_control: PodlPseAdminState = 3,
        /// `ETHTOOL_A_PODL_PSE_PW_D_STATUS`.
        PODL_PSE_PW_D_STATUS podl_pse_pw_d_status: PodlPsePwDStatus = 4,
        /// `ETHTOOL_A_C33_PSE_ADMIN_STATE`.
        C33_PSE_ADMIN_STATE c33_pse_admin_state: C33PseAdminState = 5,
        /// `ETHTOOL_A_C33_PSE_ADMIN_CONTROL`: To switch it on or off.
        C33_PSE_ADMIN_CONTROL c33_pse_admin_control: C33PseAdminState = 6,
        /// `ETHTOOL_A_C33_PSE_PW_D_STATUS`.
        C33_PSE_PW_D_STATUS c33_pse_pw_d_status: C33PsePwDStatus = 7,
        /// `ETHTOOL_A_C33_PSE_PW_CLASS`: Class of the device that takes power.
        C33_PSE_PW_CLASS c33_pse_pw_class: u32 = 8,
        /// `ETHTOOL_A_C33_PSE_ACTUAL_PW`: Milliwatts it takes.
        C33_PSE_ACTUAL_PW c33_pse_actual_pw: u32 = 9 [volatile],
        /// `ETHTOOL_A_C33_PSE_EXT_STATE`: Why it has none.
        C33_PSE_EXT_STATE c33_pse_ext_state: C33PseExtState = 10,
        /// `ETHTOOL_A_C33_PSE_EXT_SUBSTATE`: More about that.
        C33_PSE_EXT_SUBSTATE c33_pse_ext_substate => Choice<C33PseExtSubstate, C33PseExtState, 10> = 11,
        /// `ETHTOOL_A_C33_PSE_AVAIL_PW_LIMIT`: Milliwatts it may take.
        C33_PSE_AVAIL_PW_LIMIT c33_pse_avail_pw_limit: u32 = 12,
        /// `ETHTOOL_A_C33_PSE_PW_LIMIT_RANGES`.
        C33_PSE_PW_LIMIT_RANGES c33_pse_pw_limit_ranges => Multi<Nest<C33PsePwLimit>> = 13,
        /// `ETHTOOL_A_PSE_PW_D_ID`: Number of the source that several ports share.
        PSE_PW_D_ID pse_pw_d_id: u32 = 14,
        /// `ETHTOOL_A_PSE_PRIO_MAX`: The lowest priority there is.
        PSE_PRIO_MAX pse_prio_max: u32 = 15,
        /// `ETHTOOL_A_PSE_PRIO`: Priority of the port where power is short; 0 is the highest.
        PSE_PRIO pse_prio: u32 = 16,
    }
}

netlink_core::attributes! {
    /// Which fields of packets are hashed, by kind of packet. C: `ETHTOOL_A_FLOW_*`,
    /// `linux/ethtool_netlink_generated.h`.
    pub struct Flow / FlowBuilder = "flow", prefix "ETHTOOL_A_FLOW_" {
        /// `ETHTOOL_A_FLOW_ETHER`.
        ETHER ether: As<Uint, RxfhFields> = 1,
        /// `ETHTOOL_A_FLOW_IP4`.
        IP4 ip4: As<Uint, RxfhFields> = 2,
        /// `ETHTOOL_A_FLOW_IP6`.
        IP6 ip6: As<Uint, RxfhFields> = 3,
        /// `ETHTOOL_A_FLOW_TCP4`.
        TCP4 tcp4: As<Uint, RxfhFields> = 4,
        /// `ETHTOOL_A_FLOW_TCP6`.
        TCP6 tcp6: As<Uint, RxfhFields> = 5,
        /// `ETHTOOL_A_FLOW_UDP4`.
        UDP4 udp4: As<Uint, RxfhFields> = 6,
        /// `ETHTOOL_A_FLOW_UDP6`.
        UDP6 udp6: As<Uint, RxfhFields> = 7,
        /// `ETHTOOL_A_FLOW_SCTP4`.
        SCTP4 sctp4: As<Uint, RxfhFields> = 8,
        /// `ETHTOOL_A_FLOW_SCTP6`.
        SCTP6 sctp6: As<Uint, RxfhFields> = 9,
        /// `ETHTOOL_A_FLOW_AH4`.
        AH4 ah4: As<Uint, RxfhFields> = 10,
        /// `ETHTOOL_A_FLOW_AH6`.
        AH6 ah6: As<Uint, RxfhFields> = 11,
        /// `ETHTOOL_A_FLOW_ESP4`.
        ESP4 esp4: As<Uint, RxfhFields> = 12,
        /// `ETHTOOL_A_FLOW_ESP6`.
        ESP6 esp6: As<Uint, RxfhFields> = 13,
        /// `ETHTOOL_A_FLOW_AH_ESP4`.
        AH_ESP4 ah_esp4: As<Uint, RxfhFields> = 14,
        /// `ETHTOOL_A_FLOW_AH_ESP6`.
        AH_ESP6 ah_esp6: As<Uint, RxfhFields> = 15,
        /// `ETHTOOL_A_FLOW_GTPU4`.
        GTPU4 gtpu4: As<Uint, RxfhFields> = 16,
        /// `ETHTOOL_A_FLOW_GTPU6`.
        GTPU6 gtpu6: As<Uint, RxfhFields> = 17,
        /// `ETHTOOL_A_FLOW_GTPC4`.
        GTPC4 gtpc4: As<Uint, RxfhFields> = 18,
        /// `ETHTOOL_A_FLOW_GTPC6`.
        GTPC6 gtpc6: As<Uint, RxfhFields> = 19,
        /// `ETHTOOL_A_FLOW_GTPC_TEID4`.
        GTPC_TEID4 gtpc_teid4: As<Uint, RxfhFields> = 20,
        /// `ETHTOOL_A_FLOW_GTPC_TEID6`.
        GTPC_TEID6 gtpc_teid6: As<Uint, RxfhFields> = 21,
        /// `ETHTOOL_A_FLOW_GTPU_EH4`.
        GTPU_EH4 gtpu_eh4: As<Uint, RxfhFields> = 22,
        /// `ETHTOOL_A_FLOW_GTPU_EH6`.
        GTPU_EH6 gtpu_eh6: As<Uint, RxfhFields> = 23,
        /// `ETHTOOL_A_FLOW_GTPU_UL4`.
        GTPU_UL4 gtpu_ul4: As<Uint, RxfhFields> = 24,
        /// `ETHTOOL_A_FLOW_GTPU_UL6`.
        GTPU_UL6 gtpu_ul6: As<Uint, RxfhFields> = 25,
        /// `ETHTOOL_A_FLOW_GTPU_DL4`.
        GTPU_DL4 gtpu_dl4: As<Uint, RxfhFields> = 26,
        /// `ETHTOOL_A_FLOW_GTPU_DL6`.
        GTPU_DL6 gtpu_dl6: As<Uint, RxfhFields> = 27,
    }
}

netlink_core::attributes! {
    /// Receive side scaling: how packets are spread over receive queues. C: `ETHTOOL_A_RSS_*`,
    /// `linux/ethtool_netlink_generated.h`.
    pub struct Rss / RssBuilder = "rss", prefix "ETHTOOL_A_RSS_" {
        /// `ETHTOOL_A_RSS_HEADER`.
        HEADER header_ => Nest<Header> = 1 as "header",
        /// `ETHTOOL_A_RSS_CONTEXT`: Number of a set of rules of its own; without it, the one for all packets.
        CONTEXT context: u32 = 2,
        /// `ETHTOOL_A_RSS_HFUNC`: The hash function, one bit of those in the list rss-hash-funcs.
        HFUNC hfunc: u32 = 3,
        /// `ETHTOOL_A_RSS_INDIR`: The table from hash to queue. Of a table that repeats itself a change may give the
        /// part that is repeated.
        INDIR indir: List<u32> = 4,
        /// `ETHTOOL_A_RSS_HKEY`: Key of the hash function.
        HKEY hkey: [u8] = 5,
        /// `ETHTOOL_A_RSS_INPUT_XFRM`.
        INPUT_XFRM input_xfrm: InputXfrm = 6,
        /// `ETHTOOL_A_RSS_START_CONTEXT`: Where a dump is to begin.
        START_CONTEXT start_context: u32 = 7,
        /// `ETHTOOL_A_RSS_FLOW_HASH`.
        FLOW_HASH flow_hash => Nest<Flow> = 8,
    }
}

netlink_core::attributes! {
    /// Physical layer collision avoidance: nodes on one cable take turns (IEEE 802.3 clause 148). C:
    /// `ETHTOOL_A_PLCA_*`, `linux/ethtool_netlink_generated.h`.
    pub struct Plca / PlcaBuilder = "plca", prefix "ETHTOOL_A_PLCA_" {
        /// `ETHTOOL_A_PLCA_HEADER`.
        HEADER header_ => Nest<Header> = 1 as "header",
        /// `ETHTOOL_A_PLCA_VERSION`: Of the register map.
        VERSION version: u16 = 2,
        /// `ETHTOOL_A_PLCA_ENABLED`: 1 where it is on.
        ENABLED enabled: u8 = 3,
        /// `ETHTOOL_A_PLCA_STATUS`: 1 where turns are taken.
        STATUS status: u8 = 4,
        /// `ETHTOOL_A_PLCA_NODE_CNT`: How many nodes the coordinator, node 0, counts on.
        NODE_CNT node_cnt: u32 = 5,
        /// `ETHTOOL_A_PLCA_NODE_ID`: Number of this node; 255 where there is none.
        NODE_ID node_id: u32 = 6,
        /// `ETHTOOL_A_PLCA_TO_TMR`: Bit times a node is given to begin with.
        TO_TMR to_tmr: u32 = 7,
        /// `ETHTOOL_A_PLCA_BURST_CNT`: Packets more than one in a turn.
        BURST_CNT burst_cnt: u32 = 8,
        /// `ETHTOOL_A_PLCA_BURST_TMR`: Bit times between them.
        BURST_TMR burst_tmr: u32 = 9,
    }
}

netlink_core::attributes! {
    /// Writing the firmware of a plug-in module. C: `ETHTOOL_A_MODULE_FW_FLASH_*`,
    /// `linux/ethtool_netlink_generated.h`.
    pub struct ModuleFwFlash / ModuleFwFlashBuilder = "module-fw-flash", prefix "ETHTOOL_A_MODULE_FW_FLASH_" {
        /// `ETHTOOL_A_MODULE_FW_FLASH_HEADER`.
        HEADER header_ => Nest<Header> = 1 as "header",
        /// `ETHTOOL_A_MODULE_FW_FLASH_FILE_NAME`: File within the firmware folder.
        FILE_NAME file_name: str = 2,
        /// `ETHTOOL_A_MODULE_FW_FLASH_PASSWORD`: Password of the module.
        PASSWORD password: u32 = 3,
        /// `ETHTOOL_A_MODULE_FW_FLASH_STATUS`.
        STATUS status: ModuleFwFlashStatus = 4,
        /// `ETHTOOL_A_MODULE_FW_FLASH_STATUS_MSG`: What went wrong.
        STATUS_MSG status_msg: str = 5,
        /// `ETHTOOL_A_MODULE_FW_FLASH_DONE`: Bytes written.
        DONE done: Uint = 6,
        /// `ETHTOOL_A_MODULE_FW_FLASH_TOTAL`: Bytes to write.
        TOTAL total: Uint = 7,
    }
}

netlink_core::attributes! {
    /// A PHY of a device. C: `ETHTOOL_A_PHY_*`, `linux/ethtool_netlink_generated.h`.
    pub struct Phy / PhyBuilder = "phy", prefix "ETHTOOL_A_PHY_" {
        /// `ETHTOOL_A_PHY_HEADER`.
        HEADER header_ => Nest<Header> = 1 as "header",
        /// `ETHTOOL_A_PHY_INDEX`: Its number.
        INDEX index: u32 = 2,
        /// `ETHTOOL_A_PHY_DRVNAME`: Name of its driver.
        DRVNAME drvname: str = 3,
        /// `ETHTOOL_A_PHY_NAME`.
        NAME name: str = 4,
        /// `ETHTOOL_A_PHY_UPSTREAM_TYPE`.
        UPSTREAM_TYPE upstream_type: PhyUpstreamType = 5,
        /// `ETHTOOL_A_PHY_UPSTREAM_INDEX`: Number of the PHY it is attached to.
        UPSTREAM_INDEX upstream_index: u32 = 6,
        /// `ETHTOOL_A_PHY_UPSTREAM_SFP_NAME`: The cage whose module it is in.
        UPSTREAM_SFP_NAME upstream_sfp_name: str = 7,
        /// `ETHTOOL_A_PHY_DOWNSTREAM_SFP_NAME`: The cage attached to it.
        DOWNSTREAM_SFP_NAME downstream_sfp_name: str = 8,
    }
}

netlink_core::attributes! {
    /// How packets are timestamped by hardware. C: `ETHTOOL_A_TSCONFIG_*`, `linux/ethtool_netlink_generated.h`.
    pub struct Tsconfig / TsconfigBuilder = "tsconfig", prefix "ETHTOOL_A_TSCONFIG_" {
        /// `ETHTOOL_A_TSCONFIG_HEADER`.
        HEADER header_ => Nest<Header> = 1 as "header",
        /// `ETHTOOL_A_TSCONFIG_HWTSTAMP_PROVIDER`.
        HWTSTAMP_PROVIDER hwtstamp_provider => Nest<TsHwtstampProvider> = 2,
        /// `ETHTOOL_A_TSCONFIG_TX_TYPES`: The way, as one bit of the list ts-tx-types.
        TX_TYPES tx_types => Nest<Bitset> = 3,
        /// `ETHTOOL_A_TSCONFIG_RX_FILTERS`: Which packets received, as one bit of the list ts-rx-filters.
        RX_FILTERS rx_filters => Nest<Bitset> = 4,
        /// `ETHTOOL_A_TSCONFIG_HWTSTAMP_FLAGS`: Named by the list ts-flags.
        HWTSTAMP_FLAGS hwtstamp_flags => Nest<Bitset> = 5,
    }
}

netlink_core::attributes! {
    /// What happened to power sourcing equipment. C: `ETHTOOL_A_PSE_NTF_*`, `linux/ethtool_netlink_generated.h`.
    pub struct PseNtf / PseNtfBuilder = "pse-ntf", prefix "ETHTOOL_A_PSE_NTF_" {
        /// `ETHTOOL_A_PSE_NTF_HEADER`.
        HEADER header_ => Nest<Header> = 1 as "header",
        /// `ETHTOOL_A_PSE_NTF_EVENTS`.
        EVENTS events: As<Uint, PseEvent> = 2,
    }
}

netlink_core::attributes! {
    /// What the mean square error of a PHY's signal is measured with. C: `ETHTOOL_A_MSE_CAPABILITIES_*`,
    /// `linux/ethtool_netlink_generated.h`.
    pub struct MseCapabilities / MseCapabilitiesBuilder = "mse-capabilities", prefix "ETHTOOL_A_MSE_CAPABILITIES_" {
        /// `ETHTOOL_A_MSE_CAPABILITIES_MAX_AVERAGE_MSE`: The largest average.
        MAX_AVERAGE_MSE max_average_mse: Uint = 1,
        /// `ETHTOOL_A_MSE_CAPABILITIES_MAX_PEAK_MSE`: The largest peak.
        MAX_PEAK_MSE max_peak_mse: Uint = 2,
        /// `ETHTOOL_A_MSE_CAPABILITIES_REFRESH_RATE_PS`: Picoseconds between measurements.
        REFRESH_RATE_PS refresh_rate_ps: Uint = 3,
        /// `ETHTOOL_A_MSE_CAPABILITIES_NUM_SYMBOLS`: Symbols of a measurement.
        NUM_SYMBOLS num_symbols: Uint = 4,
    }
}

netlink_core::attributes! {
    /// Mean square error of a signal. C: `ETHTOOL_A_MSE_SNAPSHOT_*`, `linux/ethtool_netlink_generated.h`.
    pub struct MseSnapshot / MseSnapshotBuilder = "mse-snapshot", prefix "ETHTOOL_A_MSE_SNAPSHOT_" {
        /// `ETHTOOL_A_MSE_SNAPSHOT_AVERAGE_MSE`.
        AVERAGE_MSE average_mse: Uint = 1 [volatile],
        /// `ETHTOOL_A_MSE_SNAPSHOT_PEAK_MSE`.
        PEAK_MSE peak_mse: Uint = 2 [volatile],
        /// `ETHTOOL_A_MSE_SNAPSHOT_WORST_PEAK_MSE`: The highest peak since it was read.
        WORST_PEAK_MSE worst_peak_mse: Uint = 3 [volatile],
    }
}

netlink_core::attributes! {
    /// Mean square error of a PHY's signal, channel by channel. C: `ETHTOOL_A_MSE_*`,
    /// `linux/ethtool_netlink_generated.h`.
    pub struct Mse / MseBuilder = "mse", prefix "ETHTOOL_A_MSE_" {
        /// `ETHTOOL_A_MSE_HEADER`.
        HEADER header_ => Nest<Header> = 1 as "header",
        /// `ETHTOOL_A_MSE_CAPABILITIES`.
        CAPABILITIES capabilities => Nest<MseCapabilities> = 2,
        /// `ETHTOOL_A_MSE_CHANNEL_A`.
        CHANNEL_A channel_a => Nest<MseSnapshot> = 3,
        /// `ETHTOOL_A_MSE_CHANNEL_B`.
        CHANNEL_B channel_b => Nest<MseSnapshot> = 4,
        /// `ETHTOOL_A_MSE_CHANNEL_C`.
        CHANNEL_C channel_c => Nest<MseSnapshot> = 5,
        /// `ETHTOOL_A_MSE_CHANNEL_D`.
        CHANNEL_D channel_d => Nest<MseSnapshot> = 6,
        /// `ETHTOOL_A_MSE_WORST_CHANNEL`: Where the channels cannot be told apart, the worst of them.
        WORST_CHANNEL worst_channel => Nest<MseSnapshot> = 7,
        /// `ETHTOOL_A_MSE_LINK`: Of the link as a whole.
        LINK link => Nest<MseSnapshot> = 8,
    }
}

netlink_core::choice! {
    /// More about why a link is down.
    pub enum LinkExtSubstate / LinkExtSubstateBuilder = "link-ext-substate", selector "ext-state" {
        Autoneg autoneg: LinkExtSubstateAutoneg = Number(0),
        LinkTrainingFailure link_training_failure: LinkExtSubstateLinkTraining = Number(1),
        LinkLogicalMismatch link_logical_mismatch: LinkExtSubstateLinkLogicalMismatch = Number(2),
        BadSignalIntegrity bad_signal_integrity: LinkExtSubstateBadSignalIntegrity = Number(3),
        CableIssue cable_issue: LinkExtSubstateCableIssue = Number(5),
        Module module: LinkExtSubstateModule = Number(10),
    }
}

netlink_core::choice! {
    /// A counter, by its group.
    pub enum StatsCounter / StatsCounterBuilder = "stats-counter", selector "id" {
        StatsEthPhy stats_eth_phy => StatsEthPhy = Number(0),
        StatsEthMac stats_eth_mac => StatsEthMac = Number(1),
        StatsEthCtrl stats_eth_ctrl => StatsEthCtrl = Number(2),
        StatsRmon stats_rmon => StatsRmon = Number(3),
        StatsPhy stats_phy => StatsPhy = Number(4),
    }
}

netlink_core::choice! {
    /// More about why there is no power over Ethernet.
    pub enum C33PseExtSubstate / C33PseExtSubstateBuilder = "c33-pse-ext-substate", selector "c33-pse-ext-state" {
        ErrorCondition error_condition: C33PseExtSubstateErrorCondition = Number(1),
        MrMpsValid mr_mps_valid: C33PseExtSubstateMrMpsValid = Number(2),
        MrPseEnable mr_pse_enable: C33PseExtSubstateMrPseEnable = Number(3),
        OptionDetectTed option_detect_ted: C33PseExtSubstateOptionDetectTed = Number(4),
        OptionVportLim option_vport_lim: C33PseExtSubstateOptionVportLim = Number(5),
        OvldDetected ovld_detected: C33PseExtSubstateOvldDetected = Number(6),
        PowerNotAvailable power_not_available: C33PseExtSubstatePowerNotAvailable = Number(8),
        ShortDetected short_detected: C33PseExtSubstateShortDetected = Number(9),
    }
}

netlink_core::family! {
    /// Ethernet devices and what else has links: speeds, offloads, queues, coalescing, flow control, timestamps,
    /// cables, modules, power over Ethernet (`ethtool`). Every request says in its header which device; a dump without
    /// one asks all of them.
    pub static ETHTOOL = "ethtool", netlink_core::schema::Protocol::Generic { name: "ethtool", version: 1 }, directional true;
    do {
        /// Change connector and transceiver. C: `ETHTOOL_MSG_LINKINFO_SET`.
        LINKINFO_SET linkinfo_set: Linkinfo / LinkinfoBuilder = 3 [1, 2, 3, 5];
        /// Change speed and modes. C: `ETHTOOL_MSG_LINKMODES_SET`.
        LINKMODES_SET linkmodes_set: Linkmodes / LinkmodesBuilder = 5 [1, 2, 3, 5, 6, 7, 9];
        /// Change which messages a driver logs. C: `ETHTOOL_MSG_DEBUG_SET`.
        DEBUG_SET debug_set: DebugMessages / DebugMessagesBuilder = 8 [1, 2];
        /// Change what wakes the machine. C: `ETHTOOL_MSG_WOL_SET`.
        WOL_SET wol_set: Wol / WolBuilder = 10 [1, 2, 3];
        /// Change private flags. C: `ETHTOOL_MSG_PRIVFLAGS_SET`.
        PRIVFLAGS_SET privflags_set: Privflags / PrivflagsBuilder = 14 [1, 2];
        /// Change sizes of rings. C: `ETHTOOL_MSG_RINGS_SET`.
        RINGS_SET rings_set: Rings / RingsBuilder = 16 [1, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 17];
        /// Change numbers of channels. C: `ETHTOOL_MSG_CHANNELS_SET`.
        CHANNELS_SET channels_set: Channels / ChannelsBuilder = 18 [1, 6, 7, 8, 9];
        /// Change when a device interrupts. C: `ETHTOOL_MSG_COALESCE_SET`.
        COALESCE_SET coalesce_set: Coalesce / CoalesceBuilder = 20 [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32];
        /// Change flow control. C: `ETHTOOL_MSG_PAUSE_SET`.
        PAUSE_SET pause_set: Pause / PauseBuilder = 22 [1, 2, 3, 4];
        /// Change energy-efficient Ethernet. C: `ETHTOOL_MSG_EEE_SET`.
        EEE_SET eee_set: Eee / EeeBuilder = 24 [1, 2, 5, 6, 7];
        /// Start a cable test, which interrupts the link; its results are told to the group. C:
        /// `ETHTOOL_MSG_CABLE_TEST_ACT`.
        CABLE_TEST_ACT cable_test_act: CableTest / CableTestBuilder = 26 [1];
        /// Start a measurement of a cable, which interrupts the link; its results are told to the group. C:
        /// `ETHTOOL_MSG_CABLE_TEST_TDR_ACT`.
        CABLE_TEST_TDR_ACT cable_test_tdr_act: CableTestTdr / CableTestTdrBuilder = 27 [1, 2];
        /// Change forward error correction. C: `ETHTOOL_MSG_FEC_SET`.
        FEC_SET fec_set: Fec / FecBuilder = 30 [1, 2, 3];
        /// Change the power of a plug-in module. C: `ETHTOOL_MSG_MODULE_SET`.
        MODULE_SET module_set: Module / ModuleBuilder = 35 [1, 2];
        /// Change power sourcing equipment. C: `ETHTOOL_MSG_PSE_SET`.
        PSE_SET pse_set: Pse / PseBuilder = 37 [1, 3, 6, 12, 16];
        /// Change collision avoidance. C: `ETHTOOL_MSG_PLCA_SET_CFG`.
        PLCA_SET_CFG plca_set_cfg: Plca / PlcaBuilder = 40 [1, 3, 5, 6, 7, 8, 9];
        /// Change the MAC Merge layer. C: `ETHTOOL_MSG_MM_SET`.
        MM_SET mm_set: Mm / MmBuilder = 43 [1, 2, 3, 5, 7, 9];
        /// Start to write the firmware of a plug-in module. C: `ETHTOOL_MSG_MODULE_FW_FLASH_ACT`.
        MODULE_FW_FLASH_ACT module_fw_flash_act: ModuleFwFlash / ModuleFwFlashBuilder = 44 [1, 2, 3];
        /// Change how packets are spread over receive queues. C: `ETHTOOL_MSG_RSS_SET`.
        RSS_SET rss_set: Rss / RssBuilder = 48 [1, 2, 3, 4, 5, 6, 8];
        /// Delete rules of their own. C: `ETHTOOL_MSG_RSS_DELETE_ACT`.
        RSS_DELETE_ACT rss_delete_act: Rss / RssBuilder = 50 [1, 2];
    }
    get {
        /// Lists of names. C: `ETHTOOL_MSG_STRSET_GET`.
        STRSET_GET strset_get: Strset / StrsetBuilder = 1 [1, 2, 3] -> Strset = 1 [1, 2];
        /// Connector and transceiver. C: `ETHTOOL_MSG_LINKINFO_GET`.
        LINKINFO_GET linkinfo_get: Linkinfo / LinkinfoBuilder = 2 [1] -> Linkinfo = 2 [1, 2, 3, 4, 5, 6];
        /// Speed and modes. C: `ETHTOOL_MSG_LINKMODES_GET`.
        LINKMODES_GET linkmodes_get: Linkmodes / LinkmodesBuilder = 4 [1] -> Linkmodes = 4 [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
        /// Whether there is a link. C: `ETHTOOL_MSG_LINKSTATE_GET`.
        LINKSTATE_GET linkstate_get: Linkstate / LinkstateBuilder = 6 [1] -> Linkstate = 6 [1, 2, 3, 4, 5, 6, 7];
        /// Which messages a driver logs. C: `ETHTOOL_MSG_DEBUG_GET`.
        DEBUG_GET debug_get: DebugMessages / DebugMessagesBuilder = 7 [1] -> DebugMessages = 7 [1, 2];
        /// What wakes the machine. C: `ETHTOOL_MSG_WOL_GET`.
        WOL_GET wol_get: Wol / WolBuilder = 9 [1] -> Wol = 9 [1, 2, 3];
        /// Offloads. C: `ETHTOOL_MSG_FEATURES_GET`.
        FEATURES_GET features_get: Features / FeaturesBuilder = 11 [1] -> Features = 11 [1, 2, 3, 4, 5];
        /// Private flags. C: `ETHTOOL_MSG_PRIVFLAGS_GET`.
        PRIVFLAGS_GET privflags_get: Privflags / PrivflagsBuilder = 13 [1] -> Privflags = 14 [1, 2];
        /// Sizes of rings. C: `ETHTOOL_MSG_RINGS_GET`.
        RINGS_GET rings_get: Rings / RingsBuilder = 15 [1] -> Rings = 16 [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18];
        /// Numbers of channels. C: `ETHTOOL_MSG_CHANNELS_GET`.
        CHANNELS_GET channels_get: Channels / ChannelsBuilder = 17 [1] -> Channels = 18 [1, 2, 3, 4, 5, 6, 7, 8, 9];
        /// When a device interrupts. C: `ETHTOOL_MSG_COALESCE_GET`.
        COALESCE_GET coalesce_get: Coalesce / CoalesceBuilder = 19 [1] -> Coalesce = 20 [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32];
        /// Flow control. C: `ETHTOOL_MSG_PAUSE_GET`.
        PAUSE_GET pause_get: Pause / PauseBuilder = 21 [1] -> Pause = 22 [1, 2, 3, 4, 5, 6];
        /// Energy-efficient Ethernet. C: `ETHTOOL_MSG_EEE_GET`.
        EEE_GET eee_get: Eee / EeeBuilder = 23 [1] -> Eee = 24 [1, 2, 3, 4, 5, 6, 7];
        /// How packets can be timestamped. C: `ETHTOOL_MSG_TSINFO_GET`.
        TSINFO_GET tsinfo_get: Tsinfo / TsinfoBuilder = 25 [1, 7] -> Tsinfo = 26 [1, 2, 3, 4, 5, 6, 7, 8, 9];
        /// Tunnels a device knows. C: `ETHTOOL_MSG_TUNNEL_INFO_GET`.
        TUNNEL_INFO_GET tunnel_info_get: TunnelInfo / TunnelInfoBuilder = 28 [1] -> TunnelInfo = 29 [1, 2];
        /// Forward error correction. C: `ETHTOOL_MSG_FEC_GET`.
        FEC_GET fec_get: Fec / FecBuilder = 29 [1] -> Fec = 30 [1, 2, 3, 4, 5];
        /// A part of the memory of a plug-in module. C: `ETHTOOL_MSG_MODULE_EEPROM_GET`.
        MODULE_EEPROM_GET module_eeprom_get: ModuleEeprom / ModuleEepromBuilder = 31 [1, 2, 3, 4, 5, 6] -> ModuleEeprom = 32 [1, 7];
        /// Standard counters. C: `ETHTOOL_MSG_STATS_GET`.
        STATS_GET stats_get: Stats / StatsBuilder = 32 [2, 3] -> Stats = 33 [2, 3, 4, 5];
        /// Virtual clocks. C: `ETHTOOL_MSG_PHC_VCLOCKS_GET`.
        PHC_VCLOCKS_GET phc_vclocks_get: PhcVclocks / PhcVclocksBuilder = 33 [1] -> PhcVclocks = 34 [1, 2, 3];
        /// Power of a plug-in module. C: `ETHTOOL_MSG_MODULE_GET`.
        MODULE_GET module_get: Module / ModuleBuilder = 34 [1] -> Module = 35 [1, 2, 3];
        /// Power sourcing equipment. C: `ETHTOOL_MSG_PSE_GET`.
        PSE_GET pse_get: Pse / PseBuilder = 36 [1] -> Pse = 37 [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16];
        /// How packets are spread over receive queues. C: `ETHTOOL_MSG_RSS_GET`.
        RSS_GET rss_get: Rss / RssBuilder = 38 [1, 2] -> Rss = 38 [1, 2, 3, 4, 5, 6, 8];
        /// Settings of collision avoidance. C: `ETHTOOL_MSG_PLCA_GET_CFG`.
        PLCA_GET_CFG plca_get_cfg: Plca / PlcaBuilder = 39 [1] -> Plca = 39 [1, 2, 3, 4, 5, 6, 7, 8, 9];
        /// Whether collision avoidance works. C: `ETHTOOL_MSG_PLCA_GET_STATUS`.
        PLCA_GET_STATUS plca_get_status: Plca / PlcaBuilder = 41 [1] -> Plca = 40 [1, 2, 3, 4, 5, 6, 7, 8, 9];
        /// The MAC Merge layer. C: `ETHTOOL_MSG_MM_GET`.
        MM_GET mm_get: Mm / MmBuilder = 42 [1] -> Mm = 42 [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
        /// PHYs. C: `ETHTOOL_MSG_PHY_GET`.
        PHY_GET phy_get: Phy / PhyBuilder = 45 [1] -> Phy = 45 [1, 2, 3, 4, 5, 6, 7, 8];
        /// How packets are timestamped by hardware. C: `ETHTOOL_MSG_TSCONFIG_GET`.
        TSCONFIG_GET tsconfig_get: Tsconfig / TsconfigBuilder = 46 [1] -> Tsconfig = 47 [1, 2, 3, 4, 5];
        /// Make rules of their own for some packets. C: `ETHTOOL_MSG_RSS_CREATE_ACT`.
        RSS_CREATE_ACT rss_create_act: Rss / RssBuilder = 49 [1, 2, 3, 4, 5, 6] -> Rss = 51 [1, 2, 3, 4, 5, 6];
        /// Mean square error of the signal. C: `ETHTOOL_MSG_MSE_GET`.
        MSE_GET mse_get: Mse / MseBuilder = 51 [1] -> Mse = 54 [1, 2, 3, 4, 5, 6, 7, 8];
    }
    dump {
        /// Lists of names. C: `ETHTOOL_MSG_STRSET_GET`.
        STRSET_GET_DUMP strset_get_dump: Strset / StrsetBuilder = 1 [1, 2, 3] -> Strset = 1 [1, 2] as "strset-get";
        /// Connector and transceiver. C: `ETHTOOL_MSG_LINKINFO_GET`.
        LINKINFO_GET_DUMP linkinfo_get_dump: Linkinfo / LinkinfoBuilder = 2 [1] -> Linkinfo = 2 [1, 2, 3, 4, 5, 6] as "linkinfo-get";
        /// Speed and modes. C: `ETHTOOL_MSG_LINKMODES_GET`.
        LINKMODES_GET_DUMP linkmodes_get_dump: Linkmodes / LinkmodesBuilder = 4 [1] -> Linkmodes = 4 [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as "linkmodes-get";
        /// Whether there is a link. C: `ETHTOOL_MSG_LINKSTATE_GET`.
        LINKSTATE_GET_DUMP linkstate_get_dump: Linkstate / LinkstateBuilder = 6 [1] -> Linkstate = 6 [1, 2, 3, 4, 5, 6, 7] as "linkstate-get";
        /// Which messages a driver logs. C: `ETHTOOL_MSG_DEBUG_GET`.
        DEBUG_GET_DUMP debug_get_dump: DebugMessages / DebugMessagesBuilder = 7 [1] -> DebugMessages = 7 [1, 2] as "debug-get";
        /// What wakes the machine. C: `ETHTOOL_MSG_WOL_GET`.
        WOL_GET_DUMP wol_get_dump: Wol / WolBuilder = 9 [1] -> Wol = 9 [1, 2, 3] as "wol-get";
        /// Offloads. C: `ETHTOOL_MSG_FEATURES_GET`.
        FEATURES_GET_DUMP features_get_dump: Features / FeaturesBuilder = 11 [1] -> Features = 11 [1, 2, 3, 4, 5] as "features-get";
        /// Private flags. C: `ETHTOOL_MSG_PRIVFLAGS_GET`.
        PRIVFLAGS_GET_DUMP privflags_get_dump: Privflags / PrivflagsBuilder = 13 [1] -> Privflags = 14 [1, 2] as "privflags-get";
        /// Sizes of rings. C: `ETHTOOL_MSG_RINGS_GET`.
        RINGS_GET_DUMP rings_get_dump: Rings / RingsBuilder = 15 [1] -> Rings = 16 [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18] as "rings-get";
        /// Numbers of channels. C: `ETHTOOL_MSG_CHANNELS_GET`.
        CHANNELS_GET_DUMP channels_get_dump: Channels / ChannelsBuilder = 17 [1] -> Channels = 18 [1, 2, 3, 4, 5, 6, 7, 8, 9] as "channels-get";
        /// When a device interrupts. C: `ETHTOOL_MSG_COALESCE_GET`.
        COALESCE_GET_DUMP coalesce_get_dump: Coalesce / CoalesceBuilder = 19 [1] -> Coalesce = 20 [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32] as "coalesce-get";
        /// Flow control. C: `ETHTOOL_MSG_PAUSE_GET`.
        PAUSE_GET_DUMP pause_get_dump: Pause / PauseBuilder = 21 [1] -> Pause = 22 [1, 2, 3, 4, 5, 6] as "pause-get";
        /// Energy-efficient Ethernet. C: `ETHTOOL_MSG_EEE_GET`.
        EEE_GET_DUMP eee_get_dump: Eee / EeeBuilder = 23 [1] -> Eee = 24 [1, 2, 3, 4, 5, 6, 7] as "eee-get";
        /// How packets can be timestamped. C: `ETHTOOL_MSG_TSINFO_GET`.
        TSINFO_GET_DUMP tsinfo_get_dump: Tsinfo / TsinfoBuilder = 25 [1, 7] -> Tsinfo = 26 [1, 2, 3, 4, 5, 6, 7, 8, 9] as "tsinfo-get";
        /// Tunnels a device knows. C: `ETHTOOL_MSG_TUNNEL_INFO_GET`.
        TUNNEL_INFO_GET_DUMP tunnel_info_get_dump: TunnelInfo / TunnelInfoBuilder = 28 [1] -> TunnelInfo = 29 [1, 2] as "tunnel-info-get";
        /// Forward error correction. C: `ETHTOOL_MSG_FEC_GET`.
        FEC_GET_DUMP fec_get_dump: Fec / FecBuilder = 29 [1] -> Fec = 30 [1, 2, 3, 4, 5] as "fec-get";
        /// A part of the memory of a plug-in module. C: `ETHTOOL_MSG_MODULE_EEPROM_GET`.
        MODULE_EEPROM_GET_DUMP module_eeprom_get_dump: ModuleEeprom / ModuleEepromBuilder = 31 [1, 2, 3, 4, 5, 6] -> ModuleEeprom = 32 [1, 7] as "module-eeprom-get";
        /// Standard counters. C: `ETHTOOL_MSG_STATS_GET`.
        STATS_GET_DUMP stats_get_dump: Stats / StatsBuilder = 32 [2, 3] -> Stats = 33 [2, 3, 4, 5] as "stats-get";
        /// Virtual clocks. C: `ETHTOOL_MSG_PHC_VCLOCKS_GET`.
        PHC_VCLOCKS_GET_DUMP phc_vclocks_get_dump: PhcVclocks / PhcVclocksBuilder = 33 [1] -> PhcVclocks = 34 [1, 2, 3] as "phc-vclocks-get";
        /// Power of a plug-in module. C: `ETHTOOL_MSG_MODULE_GET`.
        MODULE_GET_DUMP module_get_dump: Module / ModuleBuilder = 34 [1] -> Module = 35 [1, 2, 3] as "module-get";
        /// Power sourcing equipment. C: `ETHTOOL_MSG_PSE_GET`.
        PSE_GET_DUMP pse_get_dump: Pse / PseBuilder = 36 [1] -> Pse = 37 [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16] as "pse-get";
        /// How packets are spread over receive queues. C: `ETHTOOL_MSG_RSS_GET`.
        RSS_GET_DUMP rss_get_dump: Rss / RssBuilder = 38 [1, 7] -> Rss = 38 [1, 2, 3, 4, 5, 6, 8] as "rss-get";
        /// Settings of collision avoidance. C: `ETHTOOL_MSG_PLCA_GET_CFG`.
        PLCA_GET_CFG_DUMP plca_get_cfg_dump: Plca / PlcaBuilder = 39 [1] -> Plca = 39 [1, 2, 3, 4, 5, 6, 7, 8, 9] as "plca-get-cfg";
        /// Whether collision avoidance works. C: `ETHTOOL_MSG_PLCA_GET_STATUS`.
        PLCA_GET_STATUS_DUMP plca_get_status_dump: Plca / PlcaBuilder = 41 [1] -> Plca = 40 [1, 2, 3, 4, 5, 6, 7, 8, 9] as "plca-get-status";
        /// The MAC Merge layer. C: `ETHTOOL_MSG_MM_GET`.
        MM_GET_DUMP mm_get_dump: Mm / MmBuilder = 42 [1] -> Mm = 42 [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as "mm-get";
        /// PHYs. C: `ETHTOOL_MSG_PHY_GET`.
        PHY_GET_DUMP phy_get_dump: Phy / PhyBuilder = 45 [1] -> Phy = 45 [1, 2, 3, 4, 5, 6, 7, 8] as "phy-get";
        /// How packets are timestamped by hardware. C: `ETHTOOL_MSG_TSCONFIG_GET`.
        TSCONFIG_GET_DUMP tsconfig_get_dump: Tsconfig / TsconfigBuilder = 46 [1] -> Tsconfig = 47 [1, 2, 3, 4, 5] as "tsconfig-get";
        /// Mean square error of the signal. C: `ETHTOOL_MSG_MSE_GET`.
        MSE_GET_DUMP mse_get_dump: Mse / MseBuilder = 51 [1] -> Mse = 54 [1, 2, 3, 4, 5, 6, 7, 8] as "mse-get";
    }
    multipart {
        /// Change offloads; the reply says what became of it, unless it is not wanted. C: `ETHTOOL_MSG_FEATURES_SET`.
        FEATURES_SET features_set: Features / FeaturesBuilder = 12 [1, 3] -> Features = 12 [1, 2, 3, 4, 5];
        /// Change how packets are timestamped by hardware. C: `ETHTOOL_MSG_TSCONFIG_SET`.
        TSCONFIG_SET tsconfig_set: Tsconfig / TsconfigBuilder = 47 [1, 2, 3, 4, 5] -> Tsconfig = 48 [1, 2, 3, 4, 5];
    }
    notify {
        /// Connector or transceiver has changed. C: `ETHTOOL_MSG_LINKINFO_NTF`.
        LINKINFO_NTF Linkinfo: Linkinfo = 3 [1, 2, 3, 4, 5, 6];
        /// Speed or modes have changed. C: `ETHTOOL_MSG_LINKMODES_NTF`.
        LINKMODES_NTF Linkmodes: Linkmodes = 5 [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
        /// Which messages a driver logs has changed. C: `ETHTOOL_MSG_DEBUG_NTF`.
        DEBUG_NTF Debug: DebugMessages = 8 [1, 2];
        /// What wakes the machine has changed. C: `ETHTOOL_MSG_WOL_NTF`.
        WOL_NTF Wol: Wol = 10 [1, 2, 3];
        /// Offloads have changed. C: `ETHTOOL_MSG_FEATURES_NTF`.
        FEATURES_NTF Features: Features = 13 [1, 2, 3, 4, 5];
        /// Private flags have changed. C: `ETHTOOL_MSG_PRIVFLAGS_NTF`.
        PRIVFLAGS_NTF Privflags: Privflags = 15 [1, 2];
        /// Sizes of rings have changed. C: `ETHTOOL_MSG_RINGS_NTF`.
        RINGS_NTF Rings: Rings = 17 [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18];
        /// Numbers of channels have changed. C: `ETHTOOL_MSG_CHANNELS_NTF`.
        CHANNELS_NTF Channels: Channels = 19 [1, 2, 3, 4, 5, 6, 7, 8, 9];
        /// When a device interrupts has changed. C: `ETHTOOL_MSG_COALESCE_NTF`.
        COALESCE_NTF Coalesce: Coalesce = 21 [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32];
        /// Flow control has changed. C: `ETHTOOL_MSG_PAUSE_NTF`.
        PAUSE_NTF Pause: Pause = 23 [1, 2, 3, 4, 5, 6];
        /// Energy-efficient Ethernet has changed. C: `ETHTOOL_MSG_EEE_NTF`.
        EEE_NTF Eee: Eee = 25 [1, 2, 3, 4, 5, 6, 7];
        /// A cable test has started, or has ended with results. C: `ETHTOOL_MSG_CABLE_TEST_NTF`.
        CABLE_TEST_NTF CableTest: CableTestNtf = 27 [1, 2, 3];
        /// A measurement has started, or has ended with results. C: `ETHTOOL_MSG_CABLE_TEST_TDR_NTF`.
        CABLE_TEST_TDR_NTF CableTestTdr: CableTestTdrNtf = 28 [1, 2, 3];
        /// Forward error correction has changed. C: `ETHTOOL_MSG_FEC_NTF`.
        FEC_NTF Fec: Fec = 31 [1, 2, 3, 4, 5];
        /// Power of a plug-in module has changed. C: `ETHTOOL_MSG_MODULE_NTF`.
        MODULE_NTF Module: Module = 36 [1, 2, 3];
        /// Settings of collision avoidance have changed. C: `ETHTOOL_MSG_PLCA_NTF`.
        PLCA_NTF Plca: Plca = 41 [1, 2, 3, 4, 5, 6, 7, 8, 9];
        /// The MAC Merge layer has changed. C: `ETHTOOL_MSG_MM_NTF`.
        MM_NTF Mm: Mm = 43 [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
        /// How far writing the firmware is. C: `ETHTOOL_MSG_MODULE_FW_FLASH_NTF`.
        MODULE_FW_FLASH_NTF ModuleFwFlash: ModuleFwFlash = 44 [1, 4, 5, 6, 7];
        /// A PHY has appeared, changed or gone. C: `ETHTOOL_MSG_PHY_NTF`.
        PHY_NTF Phy: Phy = 46 [1, 2, 3, 4, 5, 6, 7, 8];
        /// Something happened to power sourcing equipment. C: `ETHTOOL_MSG_PSE_NTF`.
        PSE_NTF Pse: PseNtf = 49 [1, 2];
        /// How packets are spread over receive queues has changed. C: `ETHTOOL_MSG_RSS_NTF`.
        RSS_NTF Rss: Rss = 50 [1, 2, 3, 4, 5, 6, 8];
        /// Rules of their own were made. C: `ETHTOOL_MSG_RSS_CREATE_NTF`.
        RSS_CREATE_NTF RssCreate: Rss = 52 [1, 2, 3, 4, 5, 6];
        /// Rules of their own were deleted. C: `ETHTOOL_MSG_RSS_DELETE_NTF`.
        RSS_DELETE_NTF RssDelete: Rss = 53 [1, 2];
    }
    groups {
        /// Every change, and what comes of tests. It carries `ETHTOOL_MSG_LINKINFO_NTF`, `ETHTOOL_MSG_LINKMODES_NTF`,
        /// `ETHTOOL_MSG_DEBUG_NTF`, `ETHTOOL_MSG_WOL_NTF`, `ETHTOOL_MSG_FEATURES_NTF`, `ETHTOOL_MSG_PRIVFLAGS_NTF`,
        /// `ETHTOOL_MSG_RINGS_NTF`, `ETHTOOL_MSG_CHANNELS_NTF`, `ETHTOOL_MSG_COALESCE_NTF`, `ETHTOOL_MSG_PAUSE_NTF`,
        /// `ETHTOOL_MSG_EEE_NTF`, `ETHTOOL_MSG_CABLE_TEST_NTF`, `ETHTOOL_MSG_CABLE_TEST_TDR_NTF`,
        /// `ETHTOOL_MSG_FEC_NTF`, `ETHTOOL_MSG_MODULE_NTF`, `ETHTOOL_MSG_PLCA_NTF`, `ETHTOOL_MSG_MM_NTF`,
        /// `ETHTOOL_MSG_MODULE_FW_FLASH_NTF`, `ETHTOOL_MSG_PHY_NTF`, `ETHTOOL_MSG_PSE_NTF`, `ETHTOOL_MSG_RSS_NTF`,
        /// `ETHTOOL_MSG_RSS_CREATE_NTF`, `ETHTOOL_MSG_RSS_DELETE_NTF`.
        MONITOR: "monitor",
    }
}
