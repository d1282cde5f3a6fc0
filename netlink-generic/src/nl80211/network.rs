//! Networks that were found.

use alloc::vec::Vec;
use core::time::Duration;

use netlink_core::HardwareAddress;

use super::{BssStatus, ElementId, List, Nl80211, Ssid, channel_number, get_scan_dump};

/// Lists the networks an interface has found; those of the last minute or so. [`Scan`](super::Scan) looks for them anew.
pub fn networks(index: u32) -> List {
    get_scan_dump().ifindex(index)
}

/// A network as one access point (or other station) has it, owned and comparable.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct NetworkRecord {
    /// The interface that found it.
    pub interface: Option<u32>,
    /// The address of the access point.
    pub bssid: Option<HardwareAddress>,
    /// The name; `None` where the access point does not tell it.
    pub ssid: Option<Ssid>,
    /// Where it was found, in MHz.
    pub frequency: Option<u32>,
    /// How strong it was, in hundredths of a dBm.
    pub signal: Option<i32>,
    /// How strong it was, from 0 to 100, where the driver cannot say more.
    pub signal_strength: Option<u8>,
    /// How long ago it was last heard.
    pub seen: Option<Duration>,
    /// Whether the interface is connected to it, or has authenticated.
    pub status: Option<BssStatus>,
    /// How often beacons are sent, in units of 1.024 milliseconds.
    pub beacon_interval: Option<u16>,
    /// The capability field of IEEE 802.11.
    pub capability: u16,
    /// What it says of itself: of the answer to a probe, else of beacons.
    pub elements: Vec<(ElementId, Vec<u8>)>,
}

impl NetworkRecord {
    /// The bit of [`capability`](Self::capability) that says that frames are encrypted.
    pub const PRIVACY: u16 = 1 << 4;

    /// The first element of a kind.
    #[must_use]
    pub fn element(&self, id: ElementId) -> Option<&[u8]> {
        self.elements.iter().find(|(other, _)| *other == id).map(|(_, data)| data.as_slice())
    }

    /// The number of its channel, as [`channel_number`] says.
    #[must_use]
    pub fn channel(&self) -> Option<u32> {
        channel_number(self.frequency?)
    }

    /// Whether one can join it without a key: nothing is encrypted.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        self.capability & Self::PRIVACY == 0
    }

    /// Whether it is protected by WPA2 or WPA3 (it has a robust security network).
    #[must_use]
    pub fn is_robust(&self) -> bool {
        self.element(ElementId::RSN).is_some()
    }
}

impl<B: AsRef<[u8]>> From<&Nl80211<B>> for NetworkRecord {
    fn from(message: &Nl80211<B>) -> Self {
        let message = message.view();
        let interface = message.ifindex();
        let Some(network) = message.bss() else { return Self { interface, ..Self::default() } };
        let elements = network.information_elements().or_else(|| network.beacon_ies());
        let elements: Vec<_> =
            elements.into_iter().flatten().map(|element| (element.id, element.data.to_vec())).collect();
        let ssid = elements.iter().find(|(id, _)| *id == ElementId::SSID).map(|(_, data)| data);
        Self {
            interface,
            bssid: network.bssid(),
            ssid: ssid.and_then(|ssid| Ssid::new(ssid).ok()).filter(|ssid| !ssid.is_hidden()),
            frequency: network.frequency(),
            signal: network.signal_mbm(),
            signal_strength: network.signal_unspec(),
            seen: network.seen_ms_ago().map(|time| Duration::from_millis(time.into())),
            status: network.status(),
            beacon_interval: network.beacon_interval(),
            capability: network.capability().unwrap_or_default(),
            elements,
        }
    }
}
