//! Stations: whom an interface speaks with.

use alloc::vec::Vec;
use core::time::Duration;

use netlink_core::HardwareAddress;

use super::{Get, List, Nl80211, Rate, StaFlag, get_station, get_station_dump};

/// Lists the stations of an interface: the access point it is connected to, who is connected to its own, its peers in a mesh
/// or in an ad hoc network.
pub fn stations(index: u32) -> List {
    get_station_dump().ifindex(index)
}

/// Gets a station of an interface by its address.
pub fn station(index: u32, address: HardwareAddress) -> Get {
    get_station().ifindex(index).mac(address)
}

/// A station, owned and comparable. What the driver does not know is `None`.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct StationRecord {
    /// The interface.
    pub interface: Option<u32>,
    /// Its address.
    pub address: Option<HardwareAddress>,
    /// Since when it is connected.
    pub connected: Option<Duration>,
    /// Since when it has not been heard of.
    pub inactive: Option<Duration>,
    /// Bytes received from it.
    pub received_bytes: Option<u64>,
    /// Bytes sent to it.
    pub sent_bytes: Option<u64>,
    /// Packets received from it.
    pub received_packets: Option<u32>,
    /// Packets sent to it.
    pub sent_packets: Option<u32>,
    /// How often something was sent again.
    pub retries: Option<u32>,
    /// Packets that were not received by it for all that.
    pub failed: Option<u32>,
    /// Beacons that were expected and not heard.
    pub lost_beacons: Option<u32>,
    /// The signal of the last packet from it, in dBm.
    pub signal: Option<i8>,
    /// An average of the signal, in dBm.
    pub average_signal: Option<i8>,
    /// The signal at each antenna, in dBm.
    pub antenna_signals: Vec<i8>,
    /// The rate it was last sent to with.
    pub send_rate: Option<Rate>,
    /// The rate it last sent with.
    pub receive_rate: Option<Rate>,
    /// What one may expect to get through, in kb/s.
    pub expected_throughput: Option<u32>,
    /// What it is and may do; bits that are not known are not set.
    pub flags: StaFlag,
}

impl<B: AsRef<[u8]>> From<&Nl80211<B>> for StationRecord {
    fn from(message: &Nl80211<B>) -> Self {
        let message = message.view();
        let (interface, address) = (message.ifindex(), message.mac());
        let Some(station) = message.sta_info() else { return Self { interface, address, ..Self::default() } };
        Self {
            interface,
            address,
            connected: station.connected_time().map(|seconds| Duration::from_secs(seconds.into())),
            inactive: station.inactive_time().map(|time| Duration::from_millis(time.into())),
            received_bytes: station.rx_bytes64().or_else(|| station.rx_bytes().map(u64::from)),
            sent_bytes: station.tx_bytes64().or_else(|| station.tx_bytes().map(u64::from)),
            received_packets: station.rx_packets(),
            sent_packets: station.tx_packets(),
            retries: station.tx_retries(),
            failed: station.tx_failed(),
            lost_beacons: station.beacon_loss(),
            signal: station.signal(),
            average_signal: station.signal_avg(),
            antenna_signals: station.chain_signal().into_iter().flatten().map(|(_, signal)| signal).collect(),
            send_rate: station.tx_bitrate().map(|rate| Rate::from(&rate)),
            receive_rate: station.rx_bitrate().map(|rate| Rate::from(&rate)),
            expected_throughput: station.expected_throughput(),
            flags: station.sta_flags().map(|flags| flags.set & flags.mask).unwrap_or_default(),
        }
    }
}
