//! Rates at which stations send and receive.

use core::fmt;

use super::{ChannelWidth, RateInfo};

/// A rate, and how it comes about.
///
/// `Display` prints the essentials as `iw` does: `866.7 MBit/s VHT-MCS 9 80MHz short GI VHT-NSS 2`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Rate {
    /// In units of 100 kb/s.
    pub bitrate: Option<u32>,
    /// The modulation and coding scheme.
    pub scheme: Scheme,
    /// The width of the channel, where it is not 20 MHz.
    pub width: Option<ChannelWidth>,
    /// Whether the guard interval is the short one (HT, VHT).
    pub has_short_guard_interval: bool,
}

/// A modulation and coding scheme: its index, and how many streams use it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum Scheme {
    /// None: the rate says it all (802.11a, b, g).
    Legacy,
    /// HT (802.11n); the index tells the number of streams as well.
    Ht {
        /// The index.
        index: u8,
    },
    /// VHT (802.11ac).
    Vht {
        /// The index.
        index: u8,
        /// How many streams.
        streams: u8,
    },
    /// HE (802.11ax).
    He {
        /// The index.
        index: u8,
        /// How many streams.
        streams: u8,
    },
    /// EHT (802.11be).
    Eht {
        /// The index.
        index: u8,
        /// How many streams.
        streams: u8,
    },
    /// S1G (802.11ah).
    S1g {
        /// The index.
        index: u8,
        /// How many streams.
        streams: u8,
    },
}

impl<B: AsRef<[u8]>> From<&RateInfo<B>> for Rate {
    fn from(rate: &RateInfo<B>) -> Self {
        let rate = rate.view();
        let streams = |streams: Option<u8>| streams.unwrap_or(1);
        let scheme = if let Some(index) = rate.eht_mcs() {
            Scheme::Eht { index, streams: streams(rate.eht_nss()) }
        } else if let Some(index) = rate.he_mcs() {
            Scheme::He { index, streams: streams(rate.he_nss()) }
        } else if let Some(index) = rate.vht_mcs() {
            Scheme::Vht { index, streams: streams(rate.vht_nss()) }
        } else if let Some(index) = rate.s1g_mcs() {
            Scheme::S1g { index, streams: streams(rate.s1g_nss()) }
        } else if let Some(index) = rate.mcs() {
            Scheme::Ht { index }
        } else {
            Scheme::Legacy
        };
        let widths = [
            (rate._5_mhz_width(), ChannelWidth::_5),
            (rate._10_mhz_width(), ChannelWidth::_10),
            (rate._40_mhz_width(), ChannelWidth::_40),
            (rate._80_mhz_width(), ChannelWidth::_80),
            (rate._80p80_mhz_width(), ChannelWidth::_80P80),
            (rate._160_mhz_width(), ChannelWidth::_160),
            (rate._320_mhz_width(), ChannelWidth::_320),
            (rate._1_mhz_width(), ChannelWidth::_1),
            (rate._2_mhz_width(), ChannelWidth::_2),
            (rate._4_mhz_width(), ChannelWidth::_4),
            (rate._8_mhz_width(), ChannelWidth::_8),
            (rate._16_mhz_width(), ChannelWidth::_16),
        ];
        Self {
            bitrate: rate.bitrate32().or_else(|| rate.bitrate().map(u32::from)),
            scheme,
            width: widths.into_iter().find_map(|(is_set, width)| is_set.then_some(width)),
            has_short_guard_interval: rate.short_gi(),
        }
    }
}

impl fmt::Display for Rate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.bitrate {
            Some(rate) => write!(f, "{}.{} MBit/s", rate / 10, rate % 10)?,
            None => f.write_str("(unknown)")?,
        }
        let (name, index, streams) = match self.scheme {
            Scheme::Legacy => ("", 0, None),
            Scheme::Ht { index } => ("MCS", index, None),
            Scheme::Vht { index, streams } => ("VHT", index, Some(streams)),
            Scheme::He { index, streams } => ("HE", index, Some(streams)),
            Scheme::Eht { index, streams } => ("EHT", index, Some(streams)),
            Scheme::S1g { index, streams } => ("S1G", index, Some(streams)),
        };
        match (name, streams) {
            ("", _) => {}
            (name, None) => write!(f, " {name} {index}")?,
            (name, Some(_)) => write!(f, " {name}-MCS {index}")?,
        }
        let width = match self.width {
            Some(ChannelWidth::_80P80) => Some("80P80MHz"),
            Some(ChannelWidth::_5) => Some("5MHz"),
            Some(ChannelWidth::_10) => Some("10MHz"),
            Some(ChannelWidth::_40) => Some("40MHz"),
            Some(ChannelWidth::_80) => Some("80MHz"),
            Some(ChannelWidth::_160) => Some("160MHz"),
            Some(ChannelWidth::_320) => Some("320MHz"),
            Some(ChannelWidth::_1) => Some("1MHz"),
            Some(ChannelWidth::_2) => Some("2MHz"),
            Some(ChannelWidth::_4) => Some("4MHz"),
            Some(ChannelWidth::_8) => Some("8MHz"),
            Some(ChannelWidth::_16) => Some("16MHz"),
            _ => None,
        };
        if let Some(width) = width {
            write!(f, " {width}")?;
        }
        if self.has_short_guard_interval {
            f.write_str(" short GI")?;
        }
        match streams {
            Some(streams) => write!(f, " {name}-NSS {streams}"),
            None => Ok(()),
        }
    }
}
