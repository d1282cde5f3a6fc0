//! Adapters.

use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

use netlink_core::{HardwareAddress, Many, Request};

use super::{
    Band, BandIndex, CipherSuite, Commands, ExtFeature, FeatureFlags, Frequency, Iftype, Nl80211Builder, Wiphy,
    channel_number, get_wiphy_dump,
};

/// Lists the adapters. What there is to say of one comes in several messages: collect them into [`WiphyRecords`].
///
/// ```no_run
/// # #[cfg(feature = "connection")]
/// # fn main() -> Result<(), netlink_generic::Error> {
/// use netlink_generic::{Generic, nl80211};
///
/// let connection = Generic::connect()?;
/// let wiphys: nl80211::WiphyRecords = connection.call(nl80211::wiphys())?.collect::<Result<_, _>>()?;
/// for wiphy in &wiphys.wiphys {
///     println!("{} {}: {} bands", wiphy.index, wiphy.name, wiphy.bands.len());
/// }
/// # Ok(())
/// # }
/// # #[cfg(not(feature = "connection"))]
/// # fn main() {}
/// ```
pub fn wiphys() -> Nl80211Builder<Request<Many<Wiphy>>> {
    // Without it newer facts are left out, for programs that expect one message.
    get_wiphy_dump().split_wiphy_dump(true)
}

/// One adapter by its number, in several messages as well.
pub fn wiphy(index: u32) -> Nl80211Builder<Request<Many<Wiphy>>> {
    wiphys().wiphy(index)
}

/// Adapters, put together from the messages that tell of them.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct WiphyRecords {
    /// Each with all that was told of it.
    pub wiphys: Vec<WiphyRecord>,
}

/// An adapter, owned and comparable.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct WiphyRecord {
    /// Its number.
    pub index: u32,
    /// Its name; bytes that are not UTF-8 are replaced.
    pub name: String,
    /// What its interfaces can be.
    pub iftypes: Vec<Iftype>,
    /// What is left to software, and needs nothing of the adapter.
    pub software_iftypes: Vec<Iftype>,
    /// The bands, by their numbers.
    pub bands: Vec<BandRecord>,
    /// The ciphers.
    pub ciphers: Vec<CipherSuite>,
    /// The commands.
    pub commands: Vec<Commands>,
    /// What else it can do.
    pub features: FeatureFlags,
    /// What else it can do, by number.
    pub extended_features: Vec<ExtFeature>,
    /// How many names a scan may ask for.
    pub scan_ssids: Option<u8>,
    /// Addresses its interfaces may have, where there are several.
    pub addresses: Vec<HardwareAddress>,
    /// The antennas it can send with, a bit for each.
    pub send_antennas: Option<u32>,
    /// The antennas it can receive with, a bit for each.
    pub receive_antennas: Option<u32>,
    /// Retries of a short frame.
    pub short_retries: Option<u8>,
    /// Retries of a long frame.
    pub long_retries: Option<u8>,
    /// From which length on frames are cut; `u32::MAX` is never.
    pub fragmentation_threshold: Option<u32>,
    /// From which length on a frame is asked leave for; `u32::MAX` is never.
    pub rts_threshold: Option<u32>,
    /// Whether it sees to its regulatory domain by itself.
    pub is_self_managed: bool,
}

/// A band of an adapter.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct BandRecord {
    /// Which.
    pub band: BandIndex,
    /// Its channels.
    pub channels: Vec<ChannelRecord>,
    /// The rates without schemes, in units of 100 kb/s.
    pub bitrates: Vec<u32>,
    /// The capability field of HT (802.11n), if it has that.
    pub ht: Option<u16>,
    /// The capability field of VHT (802.11ac), if it has that.
    pub vht: Option<u32>,
}

/// A channel of a band.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ChannelRecord {
    /// In MHz.
    pub frequency: u32,
    /// How much beyond that, in kHz.
    pub offset: u32,
    /// The power one may send with, in hundredths of a dBm.
    pub power: Option<u32>,
    /// Whether the regulatory domain forbids it.
    pub is_disabled: bool,
    /// Whether one may not begin to send: no access point, no active scan.
    pub is_passive: bool,
    /// Whether one must look for radar.
    pub has_radar: bool,
}

impl ChannelRecord {
    /// Its number, as [`channel_number`] says.
    #[must_use]
    pub const fn number(&self) -> Option<u32> {
        channel_number(self.frequency)
    }
}

impl WiphyRecord {
    /// Adds what one more message tells.
    fn add(&mut self, wiphy: &Wiphy<&[u8]>) {
        if let Some(name) = wiphy.wiphy_name() {
            self.name = name.to_string();
        }
        if let Some(types) = wiphy.supported_iftypes() {
            self.iftypes.extend(types.attributes().map(|entry| Iftype(entry.id().into())));
        }
        if let Some(types) = wiphy.software_iftypes() {
            self.software_iftypes.extend(types.attributes().map(|entry| Iftype(entry.id().into())));
        }
        if let Some(bands) = wiphy.wiphy_bands() {
            for entry in bands.attributes() {
                let index = BandIndex(entry.id().into());
                let band = Band::new_unchecked(entry.payload());
                match self.bands.iter_mut().find(|other| other.band == index) {
                    Some(record) => record.add(&band),
                    None => {
                        let mut record = BandRecord { band: index, ..BandRecord::default() };
                        record.add(&band);
                        self.bands.push(record);
                    }
                }
            }
        }
        self.ciphers.extend(wiphy.cipher_suites().into_iter().flatten());
        self.commands.extend(wiphy.supported_commands().into_iter().flatten().map(|(_, command)| command));
        self.features |= wiphy.feature_flags().unwrap_or_default();
        for (byte, first) in wiphy.ext_features().into_iter().flatten().zip((0_u32..).step_by(8)) {
            let set = (0..8).filter(|bit| byte >> bit & 1 != 0);
            self.extended_features.extend(set.map(|bit| ExtFeature(first + bit)));
        }
        self.scan_ssids = wiphy.max_num_scan_ssids().or(self.scan_ssids);
        self.addresses.extend(wiphy.mac_addrs().into_iter().flatten().map(|(_, address)| address));
        self.send_antennas = wiphy.wiphy_antenna_avail_tx().or(self.send_antennas);
        self.receive_antennas = wiphy.wiphy_antenna_avail_rx().or(self.receive_antennas);
        self.short_retries = wiphy.wiphy_retry_short().or(self.short_retries);
        self.long_retries = wiphy.wiphy_retry_long().or(self.long_retries);
        self.fragmentation_threshold = wiphy.wiphy_frag_threshold().or(self.fragmentation_threshold);
        self.rts_threshold = wiphy.wiphy_rts_threshold().or(self.rts_threshold);
        self.is_self_managed |= wiphy.wiphy_self_managed_reg();
    }
}

impl BandRecord {
    fn add(&mut self, band: &Band<&[u8]>) {
        // A message has some channels, and the next one goes on.
        self.channels.extend(band.freqs().into_iter().flatten().map(|(_, channel)| ChannelRecord::from(&channel)));
        self.bitrates.extend(band.rates().into_iter().flatten().filter_map(|(_, rate)| rate.rate()));
        self.ht = band.ht_capa().or(self.ht);
        self.vht = band.vht_capa().or(self.vht);
    }
}

impl<B: AsRef<[u8]>> From<&Frequency<B>> for ChannelRecord {
    fn from(channel: &Frequency<B>) -> Self {
        let channel = channel.view();
        Self {
            frequency: channel.freq().unwrap_or_default(),
            offset: channel.offset().unwrap_or_default(),
            power: channel.max_tx_power(),
            is_disabled: channel.disabled(),
            is_passive: channel.no_ir(),
            has_radar: channel.radar(),
        }
    }
}

impl<B: AsRef<[u8]>> Extend<Wiphy<B>> for WiphyRecords {
    fn extend<I: IntoIterator<Item = Wiphy<B>>>(&mut self, messages: I) {
        for message in messages {
            let wiphy = message.view();
            let Some(index) = wiphy.wiphy() else { continue };
            match self.wiphys.iter_mut().find(|other| other.index == index) {
                Some(record) => record.add(&wiphy),
                None => {
                    let mut record = WiphyRecord { index, ..WiphyRecord::default() };
                    record.add(&wiphy);
                    self.wiphys.push(record);
                }
            }
        }
    }
}

impl<B: AsRef<[u8]>> FromIterator<Wiphy<B>> for WiphyRecords {
    fn from_iter<I: IntoIterator<Item = Wiphy<B>>>(messages: I) -> Self {
        let mut records = Self::default();
        records.extend(messages);
        records
    }
}
