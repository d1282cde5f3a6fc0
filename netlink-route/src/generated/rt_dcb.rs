//! Data centre bridging: priorities, traffic classes, flow control, and what the peer says of them.
//!
//! Printed by `cargo xtask codegen` from `specs/rt-dcb.yaml`. Not to be edited.

use netlink_core::common::AddressFamily;
use netlink_core::{Flag, HardwareAddress, Multi, Nest, Unused};

netlink_core::structure! {
    /// What precedes the attributes. C: `struct dcbmsg`, `linux/dcbnl.h`.
    pub struct Dcbmsg = "dcbmsg", size 4 {
        /// `dcb_family`.
        family: AddressFamily as u8 = 0,
        /// `cmd`.
        cmd: DcbCommand = 1,
        /// `dcb_pad`.
        pad: u16 = 2,
    }
}

netlink_core::enumeration! {
    /// What is asked or set. C: `linux/dcbnl.h`.
    pub struct DcbCommand: u8 = "dcb-command", prefix "DCB_CMD_" {
        /// `DCB_CMD_GSTATE`: Whether DCB is on.
        GSTATE = 1,
        /// `DCB_CMD_SSTATE`: Switch DCB on or off.
        SSTATE = 2,
        /// `DCB_CMD_PGTX_GCFG`.
        PGTX_GCFG = 3,
        /// `DCB_CMD_PGTX_SCFG`.
        PGTX_SCFG = 4,
        /// `DCB_CMD_PGRX_GCFG`.
        PGRX_GCFG = 5,
        /// `DCB_CMD_PGRX_SCFG`.
        PGRX_SCFG = 6,
        /// `DCB_CMD_PFC_GCFG`.
        PFC_GCFG = 7,
        /// `DCB_CMD_PFC_SCFG`.
        PFC_SCFG = 8,
        /// `DCB_CMD_SET_ALL`: Apply what was set.
        SET_ALL = 9,
        /// `DCB_CMD_GPERM_HWADDR`.
        GPERM_HWADDR = 10,
        /// `DCB_CMD_GCAP`.
        GCAP = 11,
        /// `DCB_CMD_GNUMTCS`.
        GNUMTCS = 12,
        /// `DCB_CMD_SNUMTCS`.
        SNUMTCS = 13,
        /// `DCB_CMD_PFC_GSTATE`.
        PFC_GSTATE = 14,
        /// `DCB_CMD_PFC_SSTATE`.
        PFC_SSTATE = 15,
        /// `DCB_CMD_BCN_GCFG`.
        BCN_GCFG = 16,
        /// `DCB_CMD_BCN_SCFG`.
        BCN_SCFG = 17,
        /// `DCB_CMD_GAPP`.
        GAPP = 18,
        /// `DCB_CMD_SAPP`.
        SAPP = 19,
        /// `DCB_CMD_IEEE_SET`.
        IEEE_SET = 20,
        /// `DCB_CMD_IEEE_GET`.
        IEEE_GET = 21,
        /// `DCB_CMD_GDCBX`.
        GDCBX = 22,
        /// `DCB_CMD_SDCBX`.
        SDCBX = 23,
        /// `DCB_CMD_GFEATCFG`.
        GFEATCFG = 24,
        /// `DCB_CMD_SFEATCFG`.
        SFEATCFG = 25,
        /// `DCB_CMD_CEE_GET`.
        CEE_GET = 26,
        /// `DCB_CMD_IEEE_DEL`.
        IEEE_DEL = 27,
    }
}

netlink_core::structure! {
    /// Enhanced transmission selection (802.1Qaz); an element for each traffic class or priority. C: `struct
    /// ieee_ets`, `linux/dcbnl.h`.
    pub struct IeeeEts = "ieee-ets", size 59 {
        /// `willing`.
        willing: u8 = 0,
        /// `ets_cap`: Traffic classes there are.
        ets_cap: u8 = 1,
        /// `cbs`: Credit-based shaping is there.
        cbs: u8 = 2,
        /// `tc_tx_bw`: Percent.
        tc_tx_bw: [u8; 8] = 3,
        /// `tc_rx_bw`: Percent.
        tc_rx_bw: [u8; 8] = 11,
        /// `tc_tsa`.
        tc_tsa: [IeeeTsa; 8] = 19,
        /// `prio_tc`.
        prio_tc: [u8; 8] = 27,
        /// `tc_reco_bw`: Percent.
        tc_reco_bw: [u8; 8] = 35,
        /// `tc_reco_tsa`.
        tc_reco_tsa: [IeeeTsa; 8] = 43,
        /// `reco_prio_tc`.
        reco_prio_tc: [u8; 8] = 51,
    }
}

netlink_core::enumeration! {
    /// How a traffic class is selected. C: `linux/dcbnl.h`.
    pub struct IeeeTsa: u8 = "ieee-tsa", prefix "IEEE_8021QAZ_TSA_" {
        /// `IEEE_8021QAZ_TSA_STRICT`.
        STRICT = 0,
        /// `IEEE_8021QAZ_TSA_CB_SHAPER`.
        CB_SHAPER = 1,
        /// `IEEE_8021QAZ_TSA_ETS`.
        ETS = 2,
        /// `IEEE_8021QAZ_TSA_VENDOR`.
        VENDOR = 255,
    }
}

netlink_core::enumeration! {
    /// What identifies an application. C: `linux/dcbnl.h`.
    pub struct AppSelector: u8 = "app-selector", prefix "IEEE_8021QAZ_APP_SEL_" {
        /// `IEEE_8021QAZ_APP_SEL_ETHERTYPE`.
        ETHERTYPE = 1,
        /// `IEEE_8021QAZ_APP_SEL_STREAM`: Port of TCP or SCTP.
        STREAM = 2,
        /// `IEEE_8021QAZ_APP_SEL_DGRAM`: Port of UDP or DCCP.
        DGRAM = 3,
        /// `IEEE_8021QAZ_APP_SEL_ANY`: Port of any of these.
        ANY = 4,
        /// `IEEE_8021QAZ_APP_SEL_DSCP`.
        DSCP = 5,
        /// `DCB_APP_SEL_PCP`.
        PCP = 255,
    }
}

netlink_core::flags! {
    /// Who speaks DCBX, and which version. C: `linux/dcbnl.h`.
    pub struct DcbxMode: u8 = "dcbx-mode", prefix "DCB_CAP_DCBX_" {
        /// `DCB_CAP_DCBX_HOST`.
        HOST = 1 << 0,
        /// `DCB_CAP_DCBX_LLD_MANAGED`.
        LLD_MANAGED = 1 << 1,
        /// `DCB_CAP_DCBX_VER_CEE`.
        VER_CEE = 1 << 2,
        /// `DCB_CAP_DCBX_VER_IEEE`.
        VER_IEEE = 1 << 3,
        /// `DCB_CAP_DCBX_STATIC`.
        STATIC = 1 << 4,
    }
}

netlink_core::flags! {
    /// State of a feature. C: `linux/dcbnl.h`.
    pub struct DcbFeature: u8 = "dcb-feature", prefix "DCB_FEATCFG_" {
        /// `DCB_FEATCFG_ERROR`.
        ERROR = 1 << 0,
        /// `DCB_FEATCFG_ENABLE`.
        ENABLE = 1 << 1,
        /// `DCB_FEATCFG_WILLING`.
        WILLING = 1 << 2,
        /// `DCB_FEATCFG_ADVERTISE`.
        ADVERTISE = 1 << 3,
    }
}

netlink_core::enumeration! {
    /// What an identifier is. C: `linux/dcbnl.h`.
    pub struct DcbAppId: u8 = "dcb-app-id", prefix "DCB_APP_IDTYPE_" {
        /// `DCB_APP_IDTYPE_ETHTYPE`.
        ETHTYPE = 0,
        /// `DCB_APP_IDTYPE_PORTNUM`.
        PORTNUM = 1,
    }
}

netlink_core::structure! {
    /// Priority flow control. C: `struct ieee_pfc`, `linux/dcbnl.h`.
    pub struct IeeePfc = "ieee-pfc", size 136 {
        /// `pfc_cap`: Traffic classes that can have it.
        pfc_cap: u8 = 0,
        /// `pfc_en`: Bits of the priorities that have it.
        pfc_en: u8 = 1,
        /// `mbc`.
        mbc: u8 = 2,
        /// `delay`.
        delay: u16 = 4,
        /// `requests`.
        requests: [u64; 8] = 8,
        /// `indications`.
        indications: [u64; 8] = 72,
    }
}

netlink_core::structure! {
    /// The most of each traffic class. C: `struct ieee_maxrate`, `linux/dcbnl.h`.
    pub struct IeeeMaxrate = "ieee-maxrate", size 64 {
        /// `tc_maxrate`: kbit/s.
        tc_maxrate: [u64; 8] = 0,
    }
}

netlink_core::structure! {
    /// Congestion notification of each priority (802.1Qau). C: `struct ieee_qcn`, `linux/dcbnl.h`.
    pub struct IeeeQcn = "ieee-qcn", size 360 {
        /// `rpg_enable`.
        rpg_enable: [u8; 8] = 0,
        /// `rppp_max_rps`.
        rppp_max_rps: [u32; 8] = 8,
        /// `rpg_time_reset`.
        rpg_time_reset: [u32; 8] = 40,
        /// `rpg_byte_reset`.
        rpg_byte_reset: [u32; 8] = 72,
        /// `rpg_threshold`.
        rpg_threshold: [u32; 8] = 104,
        /// `rpg_max_rate`.
        rpg_max_rate: [u32; 8] = 136,
        /// `rpg_ai_rate`.
        rpg_ai_rate: [u32; 8] = 168,
        /// `rpg_hai_rate`.
        rpg_hai_rate: [u32; 8] = 200,
        /// `rpg_gd`.
        rpg_gd: [u32; 8] = 232,
        /// `rpg_min_dec_fac`.
        rpg_min_dec_fac: [u32; 8] = 264,
        /// `rpg_min_rate`.
        rpg_min_rate: [u32; 8] = 296,
        /// `cndd_state_machine`.
        cndd_state_machine: [CnddState; 8] = 328,
    }
}

netlink_core::enumeration! {
    /// Congestion notification domain defence. C: `enum dcbnl_cndd_states`, `linux/dcbnl.h`.
    pub struct CnddState: u32 = "cndd-state", prefix "DCB_CNDD_" {
        /// `DCB_CNDD_RESET`.
        RESET = 0,
        /// `DCB_CNDD_EDGE`.
        EDGE = 1,
        /// `DCB_CNDD_INTERIOR`.
        INTERIOR = 2,
        /// `DCB_CNDD_INTERIOR_READY`.
        INTERIOR_READY = 3,
    }
}

netlink_core::structure! {
    /// Counters of congestion notification. C: `struct ieee_qcn_stats`, `linux/dcbnl.h`.
    pub struct IeeeQcnStats = "ieee-qcn-stats", size 96 {
        /// `rppp_rp_centiseconds`.
        rppp_rp_centiseconds: [u64; 8] = 0,
        /// `rppp_created_rps`.
        rppp_created_rps: [u32; 8] = 64,
    }
}

netlink_core::structure! {
    /// Buffers. C: `struct dcbnl_buffer`, `linux/dcbnl.h`.
    pub struct DcbnlBuffer = "dcbnl-buffer", size 44 {
        /// `prio2buffer`.
        prio2buffer: [u8; 8] = 0,
        /// `buffer_size`: Bytes.
        buffer_size: [u32; 8] = 8,
        /// `total_size`: Bytes.
        total_size: u32 = 40,
    }
}

netlink_core::structure! {
    /// Priority groups of the peer (CEE). C: `struct cee_pg`, `linux/dcbnl.h`.
    pub struct CeePg = "cee-pg", size 20 {
        /// `willing`.
        willing: u8 = 0,
        /// `error`.
        error: u8 = 1,
        /// `pg_en`.
        pg_en: u8 = 2,
        /// `tcs_supported`.
        tcs_supported: u8 = 3,
        /// `pg_bw`: Percent.
        pg_bw: [u8; 8] = 4,
        /// `prio_pg`.
        prio_pg: [u8; 8] = 12,
    }
}

netlink_core::structure! {
    /// Flow control of the peer (CEE). C: `struct cee_pfc`, `linux/dcbnl.h`.
    pub struct CeePfc = "cee-pfc", size 4 {
        /// `willing`.
        willing: u8 = 0,
        /// `error`.
        error: u8 = 1,
        /// `pfc_en`.
        pfc_en: u8 = 2,
        /// `tcs_supported`.
        tcs_supported: u8 = 3,
    }
}

netlink_core::structure! {
    /// An application and its priority. C: `struct dcb_app`, `linux/dcbnl.h`.
    pub struct DcbApp = "dcb-app", size 4 {
        /// `selector`.
        selector: AppSelector = 0,
        /// `priority`.
        priority: u8 = 1,
        /// `protocol`.
        protocol: u16 = 2,
    }
}

netlink_core::structure! {
    /// What the peer says of applications. C: `struct dcb_peer_app_info`, `linux/dcbnl.h`.
    pub struct DcbPeerAppInfo = "dcb-peer-app-info", size 2 {
        /// `willing`.
        willing: u8 = 0,
        /// `error`.
        error: u8 = 1,
    }
}

netlink_core::attributes! {
    /// A question or setting; the command in the header says which attribute counts. C: `DCB_ATTR_*`, `linux/dcbnl.h`.
    pub struct Dcb / DcbBuilder = "dcb", prefix "DCB_ATTR_", header Dcbmsg {
        /// `DCB_ATTR_IFNAME`.
        IFNAME ifname: str = 1,
        /// `DCB_ATTR_STATE`.
        STATE state: u8 = 2,
        /// `DCB_ATTR_PFC_STATE`.
        PFC_STATE pfc_state: u8 = 3,
        /// `DCB_ATTR_PFC_CFG`.
        PFC_CFG pfc_cfg => Nest<DcbPriorities> = 4,
        /// `DCB_ATTR_NUM_TC`.
        NUM_TC num_tc: u8 = 5,
        /// `DCB_ATTR_PG_CFG`.
        PG_CFG pg_cfg => Nest<DcbGroups> = 6,
        /// `DCB_ATTR_SET_ALL`.
        SET_ALL set_all: u8 = 7,
        /// `DCB_ATTR_PERM_HWADDR`: The permanent addresses.
        PERM_HWADDR perm_hwaddr: HardwareAddress = 8,
        /// `DCB_ATTR_CAP`.
        CAP cap => Nest<DcbCapabilities> = 9,
        /// `DCB_ATTR_NUMTCS`.
        NUMTCS numtcs => Nest<DcbClassNumbers> = 10,
        /// `DCB_ATTR_BCN`.
        BCN bcn => Nest<DcbCongestion> = 11,
        /// `DCB_ATTR_APP`.
        APP app => Nest<DcbApplication> = 12,
        /// `DCB_ATTR_IEEE`.
        IEEE ieee => Nest<DcbIeee> = 13,
        /// `DCB_ATTR_DCBX`.
        DCBX dcbx: DcbxMode = 14,
        /// `DCB_ATTR_FEATCFG`.
        FEATCFG featcfg => Nest<DcbFeatures> = 15,
        /// `DCB_ATTR_CEE`.
        CEE cee => Nest<DcbCee> = 16,
    }
}

netlink_core::attributes! {
    /// Flow control by priority. C: `DCB_PFC_UP_ATTR_*`, `linux/dcbnl.h`.
    pub struct DcbPriorities / DcbPrioritiesBuilder = "dcb-priorities", prefix "DCB_PFC_UP_ATTR_" {
        /// `DCB_PFC_UP_ATTR_0`.
        PRIORITY_0 priority_0: u8 = 1,
        /// `DCB_PFC_UP_ATTR_1`.
        PRIORITY_1 priority_1: u8 = 2,
        /// `DCB_PFC_UP_ATTR_2`.
        PRIORITY_2 priority_2: u8 = 3,
        /// `DCB_PFC_UP_ATTR_3`.
        PRIORITY_3 priority_3: u8 = 4,
        /// `DCB_PFC_UP_ATTR_4`.
        PRIORITY_4 priority_4: u8 = 5,
        /// `DCB_PFC_UP_ATTR_5`.
        PRIORITY_5 priority_5: u8 = 6,
        /// `DCB_PFC_UP_ATTR_6`.
        PRIORITY_6 priority_6: u8 = 7,
        /// `DCB_PFC_UP_ATTR_7`.
        PRIORITY_7 priority_7: u8 = 8,
        /// `DCB_PFC_UP_ATTR_ALL`: All of them; requests only.
        ALL all: Flag = 9,
    }
}

netlink_core::attributes! {
    /// Priority groups. C: `DCB_PG_ATTR_*`, `linux/dcbnl.h`.
    pub struct DcbGroups / DcbGroupsBuilder = "dcb-groups", prefix "DCB_PG_ATTR_" {
        /// `DCB_PG_ATTR_TC_0`.
        TC_0 tc_0 => Nest<DcbClass> = 1,
        /// `DCB_PG_ATTR_TC_1`.
        TC_1 tc_1 => Nest<DcbClass> = 2,
        /// `DCB_PG_ATTR_TC_2`.
        TC_2 tc_2 => Nest<DcbClass> = 3,
        /// `DCB_PG_ATTR_TC_3`.
        TC_3 tc_3 => Nest<DcbClass> = 4,
        /// `DCB_PG_ATTR_TC_4`.
        TC_4 tc_4 => Nest<DcbClass> = 5,
        /// `DCB_PG_ATTR_TC_5`.
        TC_5 tc_5 => Nest<DcbClass> = 6,
        /// `DCB_PG_ATTR_TC_6`.
        TC_6 tc_6 => Nest<DcbClass> = 7,
        /// `DCB_PG_ATTR_TC_7`.
        TC_7 tc_7 => Nest<DcbClass> = 8,
        #[doc(hidden)]
        TC_MAX tc_max [Unused] = 9,
        /// `DCB_PG_ATTR_TC_ALL`: All of them; requests only.
        TC_ALL tc_all => Nest<DcbClass> = 10,
        /// `DCB_PG_ATTR_BW_ID_0`: Percent.
        BW_ID_0 bw_id_0: u8 = 11,
        /// `DCB_PG_ATTR_BW_ID_1`: Percent.
        BW_ID_1 bw_id_1: u8 = 12,
        /// `DCB_PG_ATTR_BW_ID_2`: Percent.
        BW_ID_2 bw_id_2: u8 = 13,
        /// `DCB_PG_ATTR_BW_ID_3`: Percent.
        BW_ID_3 bw_id_3: u8 = 14,
        /// `DCB_PG_ATTR_BW_ID_4`: Percent.
        BW_ID_4 bw_id_4: u8 = 15,
        /// `DCB_PG_ATTR_BW_ID_5`: Percent.
        BW_ID_5 bw_id_5: u8 = 16,
        /// `DCB_PG_ATTR_BW_ID_6`: Percent.
        BW_ID_6 bw_id_6: u8 = 17,
        /// `DCB_PG_ATTR_BW_ID_7`: Percent.
        BW_ID_7 bw_id_7: u8 = 18,
        #[doc(hidden)]
        BW_ID_MAX bw_id_max [Unused] = 19,
        /// `DCB_PG_ATTR_BW_ID_ALL`: All of them; requests only.
        BW_ID_ALL bw_id_all: Flag = 20,
    }
}

netlink_core::attributes! {
    /// A traffic class. C: `DCB_TC_ATTR_PARAM_*`, `linux/dcbnl.h`.
    pub struct DcbClass / DcbClassBuilder = "dcb-class", prefix "DCB_TC_ATTR_PARAM_" {
        /// `DCB_TC_ATTR_PARAM_PGID`: Its group.
        PGID pgid: u8 = 1,
        /// `DCB_TC_ATTR_PARAM_UP_MAPPING`: Bits of its priorities.
        UP_MAPPING up_mapping: u8 = 2,
        /// `DCB_TC_ATTR_PARAM_STRICT_PRIO`.
        STRICT_PRIO strict_prio: u8 = 3,
        /// `DCB_TC_ATTR_PARAM_BW_PCT`: Percent of the group.
        BW_PCT bw_pct: u8 = 4,
        /// `DCB_TC_ATTR_PARAM_ALL`: All of them; requests only.
        ALL all: Flag = 5,
    }
}

netlink_core::attributes! {
    /// What the hardware can do. C: `DCB_CAP_ATTR_*`, `linux/dcbnl.h`.
    pub struct DcbCapabilities / DcbCapabilitiesBuilder = "dcb-capabilities", prefix "DCB_CAP_ATTR_" {
        /// `DCB_CAP_ATTR_ALL`: All of them; requests only.
        ALL all: Flag = 1,
        /// `DCB_CAP_ATTR_PG`.
        PG pg: u8 = 2,
        /// `DCB_CAP_ATTR_PFC`.
        PFC pfc: u8 = 3,
        /// `DCB_CAP_ATTR_UP2TC`.
        UP2TC up2tc: u8 = 4,
        /// `DCB_CAP_ATTR_PG_TCS`: Bits of the possible numbers of classes.
        PG_TCS pg_tcs: u8 = 5,
        /// `DCB_CAP_ATTR_PFC_TCS`: Bits of the possible numbers of classes.
        PFC_TCS pfc_tcs: u8 = 6,
        /// `DCB_CAP_ATTR_GSP`.
        GSP gsp: u8 = 7,
        /// `DCB_CAP_ATTR_BCN`.
        BCN bcn: u8 = 8,
        /// `DCB_CAP_ATTR_DCBX`.
        DCBX dcbx: DcbxMode = 9,
    }
}

netlink_core::attributes! {
    /// How many traffic classes there are. C: `DCB_NUMTCS_ATTR_*`, `linux/dcbnl.h`.
    pub struct DcbClassNumbers / DcbClassNumbersBuilder = "dcb-class-numbers", prefix "DCB_NUMTCS_ATTR_" {
        /// `DCB_NUMTCS_ATTR_ALL`: All of them; requests only.
        ALL all: Flag = 1,
        /// `DCB_NUMTCS_ATTR_PG`.
        PG pg: u8 = 2,
        /// `DCB_NUMTCS_ATTR_PFC`.
        PFC pfc: u8 = 3,
    }
}

netlink_core::attributes! {
    /// Backward congestion notification. C: `DCB_BCN_ATTR_*`, `linux/dcbnl.h`.
    pub struct DcbCongestion / DcbCongestionBuilder = "dcb-congestion", prefix "DCB_BCN_ATTR_" {
        /// `DCB_BCN_ATTR_RP_0`: Reaction point of priority 0.
        RP_0 rp_0: u8 = 1,
        /// `DCB_BCN_ATTR_RP_1`: Reaction point of priority 1.
        RP_1 rp_1: u8 = 2,
        /// `DCB_BCN_ATTR_RP_2`: Reaction point of priority 2.
        RP_2 rp_2: u8 = 3,
        /// `DCB_BCN_ATTR_RP_3`: Reaction point of priority 3.
        RP_3 rp_3: u8 = 4,
        /// `DCB_BCN_ATTR_RP_4`: Reaction point of priority 4.
        RP_4 rp_4: u8 = 5,
        /// `DCB_BCN_ATTR_RP_5`: Reaction point of priority 5.
        RP_5 rp_5: u8 = 6,
        /// `DCB_BCN_ATTR_RP_6`: Reaction point of priority 6.
        RP_6 rp_6: u8 = 7,
        /// `DCB_BCN_ATTR_RP_7`: Reaction point of priority 7.
        RP_7 rp_7: u8 = 8,
        /// `DCB_BCN_ATTR_RP_ALL`: All of them; requests only.
        RP_ALL rp_all: Flag = 9,
        /// `DCB_BCN_ATTR_BCNA_0`.
        BCNA_0 bcna_0: u32 = 10,
        /// `DCB_BCN_ATTR_BCNA_1`.
        BCNA_1 bcna_1: u32 = 11,
        /// `DCB_BCN_ATTR_ALPHA`.
        ALPHA alpha: u32 = 12,
        /// `DCB_BCN_ATTR_BETA`.
        BETA beta: u32 = 13,
        /// `DCB_BCN_ATTR_GD`.
        GD gd: u32 = 14,
        /// `DCB_BCN_ATTR_GI`.
        GI gi: u32 = 15,
        /// `DCB_BCN_ATTR_TMAX`.
        TMAX tmax: u32 = 16,
        /// `DCB_BCN_ATTR_TD`.
        TD td: u32 = 17,
        /// `DCB_BCN_ATTR_RMIN`.
        RMIN rmin: u32 = 18,
        /// `DCB_BCN_ATTR_W`.
        W w: u32 = 19,
        /// `DCB_BCN_ATTR_RD`.
        RD rd: u32 = 20,
        /// `DCB_BCN_ATTR_RU`.
        RU ru: u32 = 21,
        /// `DCB_BCN_ATTR_WRTT`.
        WRTT wrtt: u32 = 22,
        /// `DCB_BCN_ATTR_RI`.
        RI ri: u32 = 23,
        /// `DCB_BCN_ATTR_C`.
        C c: u32 = 24,
        /// `DCB_BCN_ATTR_ALL`: All of them; requests only.
        ALL all: Flag = 25,
    }
}

netlink_core::attributes! {
    /// The priority of an application. C: `DCB_APP_ATTR_*`, `linux/dcbnl.h`.
    pub struct DcbApplication / DcbApplicationBuilder = "dcb-application", prefix "DCB_APP_ATTR_" {
        /// `DCB_APP_ATTR_IDTYPE`.
        IDTYPE idtype: DcbAppId = 1,
        /// `DCB_APP_ATTR_ID`.
        ID id: u16 = 2,
        /// `DCB_APP_ATTR_PRIORITY`: Bits of its priorities.
        PRIORITY priority: u8 = 3,
    }
}

netlink_core::attributes! {
    /// Which features are on. C: `DCB_FEATCFG_ATTR_*`, `linux/dcbnl.h`.
    pub struct DcbFeatures / DcbFeaturesBuilder = "dcb-features", prefix "DCB_FEATCFG_ATTR_" {
        /// `DCB_FEATCFG_ATTR_ALL`: All of them; requests only.
        ALL all: Flag = 1,
        /// `DCB_FEATCFG_ATTR_PG`.
        PG pg: DcbFeature = 2,
        /// `DCB_FEATCFG_ATTR_PFC`.
        PFC pfc: DcbFeature = 3,
        /// `DCB_FEATCFG_ATTR_APP`.
        APP app: DcbFeature = 4,
    }
}

netlink_core::attributes! {
    /// What 802.1Qaz has. C: `DCB_ATTR_IEEE_*`, `linux/dcbnl.h`.
    pub struct DcbIeee / DcbIeeeBuilder = "dcb-ieee", prefix "DCB_ATTR_IEEE_" {
        /// `DCB_ATTR_IEEE_ETS`.
        ETS ets: IeeeEts = 1,
        /// `DCB_ATTR_IEEE_PFC`.
        PFC pfc: IeeePfc = 2,
        /// `DCB_ATTR_IEEE_APP_TABLE`.
        APP_TABLE app_table => Nest<DcbApplications> = 3,
        /// `DCB_ATTR_IEEE_PEER_ETS`.
        PEER_ETS peer_ets: IeeeEts = 4,
        /// `DCB_ATTR_IEEE_PEER_PFC`.
        PEER_PFC peer_pfc: IeeePfc = 5,
        /// `DCB_ATTR_IEEE_PEER_APP`.
        PEER_APP peer_app => Nest<DcbApplications> = 6,
        /// `DCB_ATTR_IEEE_MAXRATE`.
        MAXRATE maxrate: IeeeMaxrate = 7,
        /// `DCB_ATTR_IEEE_QCN`.
        QCN qcn: IeeeQcn = 8,
        /// `DCB_ATTR_IEEE_QCN_STATS`.
        QCN_STATS qcn_stats: IeeeQcnStats = 9,
        /// `DCB_ATTR_DCB_BUFFER`.
        BUFFER buffer: DcbnlBuffer = 10,
        /// `DCB_ATTR_DCB_APP_TRUST_TABLE`.
        TRUST_TABLE trust_table => Nest<DcbTrust> = 11,
        /// `DCB_ATTR_DCB_REWR_TABLE`.
        REWRITE_TABLE rewrite_table => Nest<DcbApplications> = 12,
    }
}

netlink_core::attributes! {
    /// Applications. C: `DCB_ATTR_*`, `linux/dcbnl.h`.
    pub struct DcbApplications / DcbApplicationsBuilder = "dcb-applications", prefix "DCB_ATTR_" {
        /// `DCB_ATTR_IEEE_APP`.
        IEEE_APP ieee_app: Multi<DcbApp> = 1,
        /// `DCB_ATTR_DCB_APP`.
        DCB_APP dcb_app: Multi<DcbApp> = 2,
    }
}

netlink_core::attributes! {
    /// What is trusted, the most first. C: `DCB_ATTR_*`, `linux/dcbnl.h`.
    pub struct DcbTrust / DcbTrustBuilder = "dcb-trust", prefix "DCB_ATTR_" {
        /// `DCB_ATTR_IEEE_APP`.
        IEEE_APP ieee_app: Multi<AppSelector> = 1,
        /// `DCB_ATTR_DCB_APP`.
        DCB_APP dcb_app: Multi<AppSelector> = 2,
    }
}

netlink_core::attributes! {
    /// What CEE has. C: `DCB_ATTR_CEE_*`, `linux/dcbnl.h`.
    pub struct DcbCee / DcbCeeBuilder = "dcb-cee", prefix "DCB_ATTR_CEE_" {
        /// `DCB_ATTR_CEE_PEER_PG`.
        PEER_PG peer_pg: CeePg = 1,
        /// `DCB_ATTR_CEE_PEER_PFC`.
        PEER_PFC peer_pfc: CeePfc = 2,
        /// `DCB_ATTR_CEE_PEER_APP_TABLE`.
        PEER_APP_TABLE peer_app_table => Nest<DcbPeerApplications> = 3,
        /// `DCB_ATTR_CEE_TX_PG`.
        TX_PG tx_pg => Nest<DcbGroups> = 4,
        /// `DCB_ATTR_CEE_RX_PG`.
        RX_PG rx_pg => Nest<DcbGroups> = 5,
        /// `DCB_ATTR_CEE_PFC`.
        PFC pfc => Nest<DcbPriorities> = 6,
        /// `DCB_ATTR_CEE_APP_TABLE`.
        APP_TABLE app_table => Nest<DcbCeeApplications> = 7,
        /// `DCB_ATTR_CEE_FEAT`.
        FEAT feat => Nest<DcbFeatures> = 8,
    }
}

netlink_core::attributes! {
    /// Applications of the peer. C: `DCB_ATTR_CEE_PEER_APP_*`, `linux/dcbnl.h`.
    pub struct DcbPeerApplications / DcbPeerApplicationsBuilder = "dcb-peer-applications", prefix "DCB_ATTR_CEE_PEER_APP_" {
        /// `DCB_ATTR_CEE_PEER_APP_INFO`.
        INFO info: DcbPeerAppInfo = 1,
        /// `DCB_ATTR_CEE_PEER_APP`.
        APP app: Multi<DcbApp> = 2,
    }
}

netlink_core::attributes! {
    /// Applications. C: `DCB_ATTR_CEE_*`, `linux/dcbnl.h`.
    pub struct DcbCeeApplications / DcbCeeApplicationsBuilder = "dcb-cee-applications", prefix "DCB_ATTR_CEE_" {
        /// `DCB_ATTR_CEE_APP`.
        APP app => Multi<Nest<DcbApplication>> = 1,
    }
}

netlink_core::family! {
    /// Data centre bridging: priorities, traffic classes, flow control, and what the peer says of them.
    pub static RT_DCB = "rt-dcb", netlink_core::schema::Protocol::Raw(0);
    get {
        /// Ask what the command in the header says. C: `RTM_GETDCB`.
        GETDCB getdcb: Dcb / DcbBuilder = 78 [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16] -> Dcb = 78 [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16];
        /// Set what the command in the header says. C: `RTM_SETDCB`.
        SETDCB setdcb: Dcb / DcbBuilder = 79 [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16] -> Dcb = 79 [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16];
    }
    notify {
        /// What the peer says changed. C: `RTM_GETDCB`.
        GETDCB_NTF Getdcb: Dcb = 78 [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16];
        /// A setting changed. C: `RTM_SETDCB`.
        SETDCB_NTF Setdcb: Dcb = 79 [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16];
    }
    groups {
        /// Data centre bridging. It carries `RTM_GETDCB`, `RTM_SETDCB`. C: `RTNLGRP_DCB`.
        DCB: "dcb" = 23,
    }
}
