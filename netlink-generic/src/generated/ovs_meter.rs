//! Meters of Open vSwitch's datapaths, which drop packets above a rate.
//!
//! Printed by `cargo xtask codegen` from `specs/ovs-meter.yaml`. Not to be edited.

use super::openvswitch::{OvsFlowStats, OvsHeader};
use netlink_core::{Array, Flag, Nest, Unused};

netlink_core::enumeration! {
    /// What is done above a rate. C: `enum ovs_meter_band_type`, `linux/openvswitch.h`.
    pub struct OvsMeterBandType: u32 = "ovs-meter-band-type", prefix "OVS_METER_BAND_TYPE_" {
        /// `OVS_METER_BAND_TYPE_UNSPEC`.
        UNSPEC = 0,
        /// `OVS_METER_BAND_TYPE_DROP`.
        DROP = 1,
    }
}

netlink_core::attributes! {
    /// A meter, or what meters a datapath can have. C: `OVS_METER_ATTR_*`, `linux/openvswitch.h`.
    pub struct Meter / MeterBuilder = "meter", prefix "OVS_METER_ATTR_", header OvsHeader {
        /// `OVS_METER_ATTR_ID`.
        ID id: u32 = 1,
        /// `OVS_METER_ATTR_KBPS`: Rates are in kbit/s, else in packets a second.
        KBPS kbps: Flag = 2,
        /// `OVS_METER_ATTR_STATS`: What came through it.
        STATS stats: OvsFlowStats = 3 [volatile],
        /// `OVS_METER_ATTR_BANDS`: Rates; the index of each is 0.
        BANDS bands => Array<Nest<Band>> = 4,
        /// `OVS_METER_ATTR_USED`: When it was used last, in milliseconds of CLOCK_MONOTONIC.
        USED used: u64 = 5 [volatile],
        /// `OVS_METER_ATTR_CLEAR`: Set counters to 0.
        CLEAR clear: Flag = 6,
        /// `OVS_METER_ATTR_MAX_METERS`: How many meters there can be.
        MAX_METERS max_meters: u32 = 7,
        /// `OVS_METER_ATTR_MAX_BANDS`: How many rates a meter can have.
        MAX_BANDS max_bands: u32 = 8,
        #[doc(hidden)]
        PAD pad [Unused] = 9,
    }
}

netlink_core::attributes! {
    /// A rate, and what is done above it. C: `OVS_BAND_ATTR_*`, `linux/openvswitch.h`.
    pub struct Band / BandBuilder = "band", prefix "OVS_BAND_ATTR_" {
        /// `OVS_BAND_ATTR_TYPE`.
        TYPE r#type: OvsMeterBandType = 1,
        /// `OVS_BAND_ATTR_RATE`.
        RATE rate: u32 = 2,
        /// `OVS_BAND_ATTR_BURST`: How much may come at once, in kbit or packets.
        BURST burst: u32 = 3,
        /// `OVS_BAND_ATTR_STATS`: What was above the rate.
        STATS stats: OvsFlowStats = 4 [volatile],
    }
}

netlink_core::family! {
    /// Meters of Open vSwitch's datapaths, which drop packets above a rate.
    pub static OVS_METER = "ovs-meter", netlink_core::schema::Protocol::Generic { name: "ovs_meter", version: 1 };
    get {
        /// What meters a datapath can have. C: `OVS_METER_CMD_FEATURES`.
        FEATURES features: Meter / MeterBuilder = 1 [] -> Meter = 1 [4, 7, 8];
        /// Make or change a meter; the reply has the counters it had before. C: `OVS_METER_CMD_SET`.
        SET set: Meter / MeterBuilder = 2 [1, 2, 4, 6] -> Meter = 2 [1, 3, 4, 5];
        /// Remove a meter; the reply has the counters it had. C: `OVS_METER_CMD_DEL`.
        DEL del: Meter / MeterBuilder = 3 [1] -> Meter = 3 [1, 3, 4, 5];
        /// Counters of a meter. C: `OVS_METER_CMD_GET`.
        GET get: Meter / MeterBuilder = 4 [1] -> Meter = 4 [1, 3, 4, 5];
    }
    groups {
        /// Nothing is sent to it.
        OVS_METER: "ovs_meter",
    }
}
