//! Channels: where interfaces send and receive.

use netlink_core::Writer;

use super::{ChannelWidth, Nl80211, Nl80211Builder};

/// Where an interface sends and receives.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Channel {
    /// The frequency of the primary channel, in MHz.
    pub frequency: u32,
    /// How much beyond that, in kHz; 0 but below 1 GHz.
    pub offset: u32,
    /// The width of all of it.
    pub width: Option<ChannelWidth>,
    /// The frequency in the middle of all of it, in MHz.
    pub center: Option<u32>,
    /// The frequency in the middle of the second part, where there are two (80+80), in MHz.
    pub second_center: Option<u32>,
}

impl Channel {
    /// A channel of 20 MHz.
    #[must_use]
    pub const fn new(frequency: u32) -> Self {
        Self { frequency, offset: 0, width: Some(ChannelWidth::_20), center: Some(frequency), second_center: None }
    }

    /// A wider channel around this frequency, in MHz.
    #[must_use]
    pub const fn wide(mut self, width: ChannelWidth, center: u32) -> Self {
        self.width = Some(width);
        self.center = Some(center);
        self
    }

    /// Its number, as [`channel_number`] says.
    #[must_use]
    pub const fn number(&self) -> Option<u32> {
        channel_number(self.frequency)
    }

    /// The channel a message is about, if it is about one.
    #[must_use]
    pub fn of<B: AsRef<[u8]>>(message: &Nl80211<B>) -> Option<Self> {
        let message = message.view();
        Some(Self {
            frequency: message.wiphy_freq()?,
            offset: message.wiphy_freq_offset().unwrap_or_default(),
            width: message.channel_width(),
            center: message.center_freq1(),
            second_center: message.center_freq2(),
        })
    }

    /// Puts it into a request.
    pub(super) fn put<S: AsMut<Writer>>(&self, mut builder: Nl80211Builder<S>) -> Nl80211Builder<S> {
        builder = builder.wiphy_freq(self.frequency);
        if self.offset != 0 {
            builder = builder.wiphy_freq_offset(self.offset);
        }
        if let Some(width) = self.width {
            builder = builder.channel_width(width);
        }
        if let Some(center) = self.center {
            builder = builder.center_freq1(center);
        }
        if let Some(center) = self.second_center {
            builder = builder.center_freq2(center);
        }
        builder
    }
}

/// The number of the channel of 20 MHz at this frequency in MHz (60 GHz: of 2160 MHz), if it has one (IEEE 802.11, annex E).
///
/// ```
/// use netlink_generic::nl80211::channel_number;
///
/// assert_eq!(channel_number(2412), Some(1));
/// assert_eq!(channel_number(2484), Some(14));
/// assert_eq!(channel_number(5180), Some(36));
/// assert_eq!(channel_number(5955), Some(1));
/// ```
#[must_use]
pub const fn channel_number(frequency: u32) -> Option<u32> {
    match frequency {
        2484 => Some(14),
        2412..2484 if (frequency - 2407).is_multiple_of(5) => Some((frequency - 2407) / 5),
        // Japan counts these from 4 GHz.
        4910..=4980 if frequency.is_multiple_of(5) => Some((frequency - 4000) / 5),
        5005..=5925 if frequency.is_multiple_of(5) => Some((frequency - 5000) / 5),
        5935 => Some(2),
        5955..=7115 if (frequency - 5950).is_multiple_of(5) => Some((frequency - 5950) / 5),
        58320..=70200 if (frequency - 56160).is_multiple_of(2160) => Some((frequency - 56160) / 2160),
        _ => None,
    }
}
