//! Simulated wireless radios (`mac80211_hwsim`): made and removed, and their frames through a program that plays the
//! air (`wmediumd`).
//!
//! Printed by `cargo xtask codegen` from `specs/mac80211-hwsim.yaml`. Not to be edited.

use super::nl80211::{FtmFailure, PeerMeasurementPeer, PeerMeasurementStatus};
use netlink_core::{Array, Flag, HardwareAddress, List, Multi, Nest, Unused};

netlink_core::flags! {
    /// About a frame that is sent. C: `drivers/net/wireless/virtual/mac80211_hwsim.h`.
    pub struct TransmissionFlags: u32 = "transmission-flags", prefix "HWSIM_TX_" {
        /// `HWSIM_TX_CTL_REQ_TX_STATUS`: The kernel wants to know what became of it.
        CTL_REQ_TX_STATUS = 1 << 0,
        /// `HWSIM_TX_CTL_NO_ACK`: No acknowledgement is expected.
        CTL_NO_ACK = 1 << 1,
        /// `HWSIM_TX_STAT_ACK`: It was acknowledged.
        STAT_ACK = 1 << 2,
    }
}

netlink_core::flags! {
    /// About a rate. C: `enum hwsim_tx_rate_flags`, `drivers/net/wireless/virtual/mac80211_hwsim.h`.
    pub struct RateFlags: u16 = "rate-flags", prefix "MAC80211_HWSIM_TX_RC_" {
        /// `MAC80211_HWSIM_TX_RC_USE_RTS_CTS`.
        USE_RTS_CTS = 1 << 0,
        /// `MAC80211_HWSIM_TX_RC_USE_CTS_PROTECT`.
        USE_CTS_PROTECT = 1 << 1,
        /// `MAC80211_HWSIM_TX_RC_USE_SHORT_PREAMBLE`.
        USE_SHORT_PREAMBLE = 1 << 2,
        /// `MAC80211_HWSIM_TX_RC_MCS`: The index is an HT rate.
        MCS = 1 << 3,
        /// `MAC80211_HWSIM_TX_RC_GREEN_FIELD`.
        GREEN_FIELD = 1 << 4,
        /// `MAC80211_HWSIM_TX_RC_40_MHZ_WIDTH`.
        _40_MHZ_WIDTH = 1 << 5,
        /// `MAC80211_HWSIM_TX_RC_DUP_DATA`: On both channels of 20 MHz.
        DUP_DATA = 1 << 6,
        /// `MAC80211_HWSIM_TX_RC_SHORT_GI`: Short guard interval.
        SHORT_GI = 1 << 7,
        /// `MAC80211_HWSIM_TX_RC_VHT_MCS`: The index is a VHT rate: streams in the upper four bits.
        VHT_MCS = 1 << 8,
        /// `MAC80211_HWSIM_TX_RC_80_MHZ_WIDTH`.
        _80_MHZ_WIDTH = 1 << 9,
        /// `MAC80211_HWSIM_TX_RC_160_MHZ_WIDTH`.
        _160_MHZ_WIDTH = 1 << 10,
    }
}

netlink_core::structure! {
    /// A rate to try. C: `struct hwsim_tx_rate`, `drivers/net/wireless/virtual/mac80211_hwsim.h`.
    pub struct TxRate = "tx-rate", size 2 {
        /// `idx`: Its index, or -1 for no more.
        idx: i8 = 0,
        /// `count`: How often.
        count: u8 = 1,
    }
}

netlink_core::structure! {
    /// Flags of a rate. C: `struct hwsim_tx_rate_flag`, `drivers/net/wireless/virtual/mac80211_hwsim.h`.
    pub struct TxRateFlag = "tx-rate-flag", size 3 {
        /// `idx`: Its index.
        idx: i8 = 0,
        /// `flags`.
        flags: RateFlags = 1,
    }
}

netlink_core::attributes! {
    /// A radio or a frame. C: `HWSIM_ATTR_*`, `drivers/net/wireless/virtual/mac80211_hwsim.h`.
    pub struct Hwsim / HwsimBuilder = "hwsim", prefix "HWSIM_ATTR_" {
        /// `HWSIM_ATTR_ADDR_RECEIVER`: Radio that receives the frame.
        ADDR_RECEIVER addr_receiver: HardwareAddress = 1,
        /// `HWSIM_ATTR_ADDR_TRANSMITTER`: Radio that sends the frame.
        ADDR_TRANSMITTER addr_transmitter: HardwareAddress = 2,
        /// `HWSIM_ATTR_FRAME`: The frame.
        FRAME frame: [u8] = 3,
        /// `HWSIM_ATTR_FLAGS`.
        FLAGS flags: TransmissionFlags = 4,
        /// `HWSIM_ATTR_RX_RATE`: Index of the rate it was received with.
        RX_RATE rx_rate: u32 = 5,
        /// `HWSIM_ATTR_SIGNAL`: Signal strength in dBm, a negative number.
        SIGNAL signal: u32 = 6,
        /// `HWSIM_ATTR_TX_INFO`: Four rates to try, or that were tried.
        TX_INFO tx_info: List<TxRate> = 7,
        /// `HWSIM_ATTR_COOKIE`: Number of the frame.
        COOKIE cookie: u64 = 8,
        /// `HWSIM_ATTR_CHANNELS`: How many channels the radio uses at once.
        CHANNELS channels: u32 = 9,
        /// `HWSIM_ATTR_RADIO_ID`: Number of the radio.
        RADIO_ID radio_id: u32 = 10,
        /// `HWSIM_ATTR_REG_HINT_ALPHA2`: Country.
        REG_HINT_ALPHA2 reg_hint_alpha2: str = 11,
        /// `HWSIM_ATTR_REG_CUSTOM_REG`: Number of a set of rules of the driver.
        REG_CUSTOM_REG reg_custom_reg: u32 = 12,
        /// `HWSIM_ATTR_REG_STRICT_REG`: The country's rules are strict.
        REG_STRICT_REG reg_strict_reg: Flag = 13,
        /// `HWSIM_ATTR_SUPPORT_P2P_DEVICE`.
        SUPPORT_P2P_DEVICE support_p2p_device: Flag = 14,
        /// `HWSIM_ATTR_USE_CHANCTX`: The radio has channel contexts even with one channel.
        USE_CHANCTX use_chanctx: Flag = 15,
        /// `HWSIM_ATTR_DESTROY_RADIO_ON_CLOSE`: The radio goes with the socket.
        DESTROY_RADIO_ON_CLOSE destroy_radio_on_close: Flag = 16,
        /// `HWSIM_ATTR_RADIO_NAME`.
        RADIO_NAME radio_name: str = 17,
        /// `HWSIM_ATTR_NO_VIF`: The radio has no interface at first.
        NO_VIF no_vif: Flag = 18,
        /// `HWSIM_ATTR_FREQ`: Frequency in MHz.
        FREQ freq: u32 = 19,
        #[doc(hidden)]
        PAD pad [Unused] = 20,
        /// `HWSIM_ATTR_TX_INFO_FLAGS`: Flags of the rates.
        TX_INFO_FLAGS tx_info_flags: List<TxRateFlag> = 21,
        /// `HWSIM_ATTR_PERM_ADDR`: Hardware address the radio is to have.
        PERM_ADDR perm_addr: HardwareAddress = 22,
        /// `HWSIM_ATTR_IFTYPE_SUPPORT`: Bits of the interface types it is to know, as nl80211 numbers them.
        IFTYPE_SUPPORT iftype_support: u32 = 23,
        /// `HWSIM_ATTR_CIPHER_SUPPORT`: The cipher suites it is to know.
        CIPHER_SUPPORT cipher_support: List<u32> = 24,
        /// `HWSIM_ATTR_MLO_SUPPORT`: It knows multi-link operation.
        MLO_SUPPORT mlo_support: Flag = 25,
        /// `HWSIM_ATTR_PMSR_SUPPORT`: What it can measure.
        PMSR_SUPPORT pmsr_support => Nest<MeasurementSupport> = 26,
        /// `HWSIM_ATTR_PMSR_REQUEST`: What is to be measured.
        PMSR_REQUEST pmsr_request => Nest<MeasurementRequest> = 27,
        /// `HWSIM_ATTR_PMSR_RESULT`: What was measured.
        PMSR_RESULT pmsr_result => Nest<MeasurementResults> = 28,
        /// `HWSIM_ATTR_MULTI_RADIO`: It is one radio of several for one device.
        MULTI_RADIO multi_radio: Flag = 29,
    }
}

netlink_core::attributes! {
    /// What can be measured. C: `NL80211_PMSR_ATTR_*`, `linux/nl80211.h`.
    pub struct MeasurementSupport / MeasurementSupportBuilder = "measurement-support", prefix "NL80211_PMSR_ATTR_" {
        /// `NL80211_PMSR_ATTR_MAX_PEERS`.
        MAX_PEERS max_peers: u32 = 1,
        /// `NL80211_PMSR_ATTR_REPORT_AP_TSF`.
        REPORT_AP_TSF report_ap_tsf: Flag = 2,
        /// `NL80211_PMSR_ATTR_RANDOMIZE_MAC_ADDR`.
        RANDOMIZE_MAC_ADDR randomize_mac_addr: Flag = 3,
        /// `NL80211_PMSR_ATTR_TYPE_CAPA`.
        TYPE_CAPA type_capa => Nest<MeasurementTypes> = 4,
    }
}

netlink_core::attributes! {
    /// Kinds of measurements. C: `NL80211_PMSR_TYPE_*`, `linux/nl80211.h`.
    pub struct MeasurementTypes / MeasurementTypesBuilder = "measurement-types", prefix "NL80211_PMSR_TYPE_" {
        /// `NL80211_PMSR_TYPE_FTM`.
        FTM ftm => Nest<MeasurementFtmSupport> = 1,
    }
}

netlink_core::attributes! {
    /// Which fine timing measurements can be done; some integers are narrower than those of nl80211. C:
    /// `NL80211_PMSR_FTM_CAPA_ATTR_*`, `linux/nl80211.h`.
    pub struct MeasurementFtmSupport / MeasurementFtmSupportBuilder = "measurement-ftm-support", prefix "NL80211_PMSR_FTM_CAPA_ATTR_" {
        /// `NL80211_PMSR_FTM_CAPA_ATTR_ASAP`: As soon as possible.
        ASAP asap: Flag = 1,
        /// `NL80211_PMSR_FTM_CAPA_ATTR_NON_ASAP`.
        NON_ASAP non_asap: Flag = 2,
        /// `NL80211_PMSR_FTM_CAPA_ATTR_REQ_LCI`: Ask for the location.
        REQ_LCI req_lci: Flag = 3,
        /// `NL80211_PMSR_FTM_CAPA_ATTR_REQ_CIVICLOC`: Ask for the address of the place.
        REQ_CIVICLOC req_civicloc: Flag = 4,
        /// `NL80211_PMSR_FTM_CAPA_ATTR_PREAMBLES`: Bits of the preambles.
        PREAMBLES preambles: u32 = 5,
        /// `NL80211_PMSR_FTM_CAPA_ATTR_BANDWIDTHS`: Bits of the channel widths.
        BANDWIDTHS bandwidths: u32 = 6,
        /// `NL80211_PMSR_FTM_CAPA_ATTR_MAX_BURSTS_EXPONENT`: Greatest number of bursts, as a power of two.
        MAX_BURSTS_EXPONENT max_bursts_exponent: u8 = 7,
        /// `NL80211_PMSR_FTM_CAPA_ATTR_MAX_FTMS_PER_BURST`.
        MAX_FTMS_PER_BURST max_ftms_per_burst: u8 = 8,
        /// `NL80211_PMSR_FTM_CAPA_ATTR_TRIGGER_BASED`.
        TRIGGER_BASED trigger_based: Flag = 9,
        /// `NL80211_PMSR_FTM_CAPA_ATTR_NON_TRIGGER_BASED`.
        NON_TRIGGER_BASED non_trigger_based: Flag = 10,
    }
}

netlink_core::attributes! {
    /// A request for measurements, in the words of nl80211. C: `NL80211_ATTR_*`, `linux/nl80211.h`.
    pub struct MeasurementRequest / MeasurementRequestBuilder = "measurement-request", prefix "NL80211_ATTR_" {
        /// `NL80211_ATTR_PEER_MEASUREMENTS`.
        PEER_MEASUREMENTS peer_measurements => Nest<MeasurementPeers> = 273,
    }
}

netlink_core::attributes! {
    /// Peers to measure, and for how long. The kernel mixes attributes of two sets of nl80211, and writes an attribute
    /// for each peer where nl80211 has an array. C: `NL80211_PMSR_ATTR_*`, `linux/nl80211.h`.
    pub struct MeasurementPeers / MeasurementPeersBuilder = "measurement-peers", prefix "NL80211_PMSR_ATTR_" {
        /// `NL80211_PMSR_ATTR_PEERS`.
        PEERS peers => Multi<Nest<PeerMeasurementPeer>> = 5,
        /// `NL80211_ATTR_MAC`: Address to measure from.
        MAC mac: HardwareAddress = 6,
        /// `NL80211_ATTR_MAC_MASK`: Bits of the address that are not random.
        MAC_MASK mac_mask: HardwareAddress = 215,
        /// `NL80211_ATTR_TIMEOUT`: Milliseconds.
        TIMEOUT timeout: u32 = 272,
    }
}

netlink_core::attributes! {
    /// Results of measurements. C: `NL80211_PMSR_ATTR_*`, `linux/nl80211.h`.
    pub struct MeasurementResults / MeasurementResultsBuilder = "measurement-results", prefix "NL80211_PMSR_ATTR_" {
        /// `NL80211_PMSR_ATTR_PEERS`.
        PEERS peers => Array<Nest<MeasurementResult>> = 5,
    }
}

netlink_core::attributes! {
    /// Results of measuring a peer. C: `NL80211_PMSR_PEER_ATTR_*`, `linux/nl80211.h`.
    pub struct MeasurementResult / MeasurementResultBuilder = "measurement-result", prefix "NL80211_PMSR_PEER_ATTR_" {
        /// `NL80211_PMSR_PEER_ATTR_ADDR`.
        ADDR addr: HardwareAddress = 1,
        /// `NL80211_PMSR_PEER_ATTR_RESP`.
        RESP resp => Nest<MeasurementResponse> = 4,
    }
}

netlink_core::attributes! {
    /// The result of a measurement. C: `NL80211_PMSR_RESP_ATTR_*`, `linux/nl80211.h`.
    pub struct MeasurementResponse / MeasurementResponseBuilder = "measurement-response", prefix "NL80211_PMSR_RESP_ATTR_" {
        /// `NL80211_PMSR_RESP_ATTR_DATA`.
        DATA data => Nest<MeasurementData> = 1,
        /// `NL80211_PMSR_RESP_ATTR_STATUS`.
        STATUS status: PeerMeasurementStatus = 2,
        /// `NL80211_PMSR_RESP_ATTR_HOST_TIME`: Time since boot, in nanoseconds.
        HOST_TIME host_time: u64 = 3,
        /// `NL80211_PMSR_RESP_ATTR_AP_TSF`: The peer's timer, in microseconds.
        AP_TSF ap_tsf: u64 = 4,
        /// `NL80211_PMSR_RESP_ATTR_FINAL`: It is the last result of this peer.
        FINAL r#final: Flag = 5,
    }
}

netlink_core::attributes! {
    /// What was measured. C: `NL80211_PMSR_TYPE_*`, `linux/nl80211.h`.
    pub struct MeasurementData / MeasurementDataBuilder = "measurement-data", prefix "NL80211_PMSR_TYPE_" {
        /// `NL80211_PMSR_TYPE_FTM`.
        FTM ftm => Nest<MeasurementFtm> = 1,
    }
}

netlink_core::attributes! {
    /// The result of a fine timing measurement; some integers are narrower than those of nl80211. C:
    /// `NL80211_PMSR_FTM_RESP_ATTR_*`, `linux/nl80211.h`.
    pub struct MeasurementFtm / MeasurementFtmBuilder = "measurement-ftm", prefix "NL80211_PMSR_FTM_RESP_ATTR_" {
        /// `NL80211_PMSR_FTM_RESP_ATTR_FAIL_REASON`.
        FAIL_REASON fail_reason: FtmFailure = 1,
        /// `NL80211_PMSR_FTM_RESP_ATTR_BURST_INDEX`.
        BURST_INDEX burst_index: u16 = 2,
        /// `NL80211_PMSR_FTM_RESP_ATTR_NUM_FTMR_ATTEMPTS`.
        NUM_FTMR_ATTEMPTS num_ftmr_attempts: u32 = 3,
        /// `NL80211_PMSR_FTM_RESP_ATTR_NUM_FTMR_SUCCESSES`.
        NUM_FTMR_SUCCESSES num_ftmr_successes: u32 = 4,
        /// `NL80211_PMSR_FTM_RESP_ATTR_BUSY_RETRY_TIME`: Seconds.
        BUSY_RETRY_TIME busy_retry_time: u8 = 5,
        /// `NL80211_PMSR_FTM_RESP_ATTR_NUM_BURSTS_EXP`: Number of bursts, as a power of two.
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
        /// `NL80211_PMSR_FTM_RESP_ATTR_RTT_SPREAD`: Picoseconds.
        RTT_SPREAD rtt_spread: u64 = 15,
        /// `NL80211_PMSR_FTM_RESP_ATTR_DIST_AVG`: Millimetres.
        DIST_AVG dist_avg: i64 = 16,
        /// `NL80211_PMSR_FTM_RESP_ATTR_DIST_VARIANCE`.
        DIST_VARIANCE dist_variance: u64 = 17,
        /// `NL80211_PMSR_FTM_RESP_ATTR_DIST_SPREAD`: Millimetres.
        DIST_SPREAD dist_spread: u64 = 18,
        /// `NL80211_PMSR_FTM_RESP_ATTR_LCI`: Location.
        LCI lci: [u8] = 19,
        /// `NL80211_PMSR_FTM_RESP_ATTR_CIVICLOC`: Address of the place.
        CIVICLOC civicloc: [u8] = 20,
    }
}

netlink_core::attributes! {
    /// A rate. C: `HWSIM_RATE_INFO_ATTR_*`, `drivers/net/wireless/virtual/mac80211_hwsim.h`.
    pub struct RateInfo / RateInfoBuilder = "rate-info", prefix "HWSIM_RATE_INFO_ATTR_" {
        /// `HWSIM_RATE_INFO_ATTR_FLAGS`: Bits of the kernel's `rate_info_flags`.
        FLAGS flags: u8 = 1,
        /// `HWSIM_RATE_INFO_ATTR_MCS`: Index of the rate (HT, VHT, HE).
        MCS mcs: u8 = 2,
        /// `HWSIM_RATE_INFO_ATTR_LEGACY`: Of 802.11a, b and g in units of 100 kbit/s.
        LEGACY legacy: u16 = 3,
        /// `HWSIM_RATE_INFO_ATTR_NSS`: Number of streams.
        NSS nss: u8 = 4,
        /// `HWSIM_RATE_INFO_ATTR_BW`: The kernel's `rate_info_bw`.
        BW bw: u8 = 5,
        /// `HWSIM_RATE_INFO_ATTR_HE_GI`: Guard interval.
        HE_GI he_gi: u8 = 6,
        /// `HWSIM_RATE_INFO_ATTR_HE_DCM`: Dual carrier modulation.
        HE_DCM he_dcm: u8 = 7,
        /// `HWSIM_RATE_INFO_ATTR_HE_RU_ALLOC`: Resource unit.
        HE_RU_ALLOC he_ru_alloc: u8 = 8,
        /// `HWSIM_RATE_INFO_ATTR_N_BOUNDED_CH`: Number of bonded channels.
        N_BOUNDED_CH n_bounded_ch: u8 = 9,
        /// `HWSIM_RATE_INFO_ATTR_EHT_GI`: Guard interval.
        EHT_GI eht_gi: u8 = 10,
        /// `HWSIM_RATE_INFO_ATTR_EHT_RU_ALLOC`: Resource unit.
        EHT_RU_ALLOC eht_ru_alloc: u8 = 11,
    }
}

netlink_core::family! {
    /// Simulated wireless radios (`mac80211_hwsim`): made and removed, and their frames through a program that plays
    /// the air (`wmediumd`).
    pub static MAC80211_HWSIM = "mac80211-hwsim", netlink_core::schema::Protocol::Generic { name: "MAC80211_HWSIM", version: 1 };
    do {
        /// The frames of all radios go through this socket. C: `HWSIM_CMD_REGISTER`.
        REGISTER register: Hwsim / HwsimBuilder = 1 [];
        /// Hands a frame to a radio; the kernel sends the same command for frames of radios. C: `HWSIM_CMD_FRAME`.
        FRAME frame: Hwsim / HwsimBuilder = 2 [1, 3, 5, 6, 19];
        /// Tells what became of a frame. C: `HWSIM_CMD_TX_INFO_FRAME`.
        TX_INFO_FRAME tx_info_frame: Hwsim / HwsimBuilder = 3 [2, 4, 6, 7, 8];
        /// Makes a radio. The answer has its number in place of an error (`numbered`), and the group `config` is told.
        /// C: `HWSIM_CMD_NEW_RADIO`.
        NEW_RADIO new_radio: Hwsim / HwsimBuilder = 4 [9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 22, 23, 24, 25, 26, 29];
        /// Removes a radio. Told to the group `config`. C: `HWSIM_CMD_DEL_RADIO`.
        DEL_RADIO del_radio: Hwsim / HwsimBuilder = 5 [10, 17];
        /// Tells what was measured. C: `HWSIM_CMD_REPORT_PMSR`.
        REPORT_PMSR report_pmsr: Hwsim / HwsimBuilder = 11 [2, 28];
    }
    get {
        /// One radio, or all of them. C: `HWSIM_CMD_GET_RADIO`.
        GET_RADIO get_radio: Hwsim / HwsimBuilder = 6 [10] -> Hwsim = 6 [9, 10, 11, 12, 13, 14, 15, 17];
    }
    dump {
        /// One radio, or all of them. C: `HWSIM_CMD_GET_RADIO`.
        GET_RADIO_DUMP get_radio_dump: Hwsim / HwsimBuilder = 6 [] -> Hwsim = 6 [9, 10, 11, 12, 13, 14, 15, 17] as "get-radio";
    }
    notify {
        /// A radio also listens to an address. C: `HWSIM_CMD_ADD_MAC_ADDR`.
        ADD_MAC_ADDR AddMacAddr: Hwsim = 7 [1, 2];
        /// A radio no longer listens to an address. C: `HWSIM_CMD_DEL_MAC_ADDR`.
        DEL_MAC_ADDR DelMacAddr: Hwsim = 8 [1, 2];
        /// Please measure. C: `HWSIM_CMD_START_PMSR`.
        START_PMSR StartPmsr: Hwsim = 9 [2, 27];
        /// Measure no longer. C: `HWSIM_CMD_ABORT_PMSR`.
        ABORT_PMSR AbortPmsr: Hwsim = 10 [2, 27];
    }
    groups {
        /// Radios as they come and go: messages of the operations.
        CONFIG: "config",
    }
}
