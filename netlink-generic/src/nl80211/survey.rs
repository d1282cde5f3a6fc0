//! How busy channels are.

use core::time::Duration;

use super::{List, Nl80211, get_survey_dump};

/// Lists how busy the channels are, as far as an interface knows.
pub fn surveys(index: u32) -> List {
    get_survey_dump().ifindex(index)
}

/// How busy a channel is, owned and comparable. What the driver does not know is `None`.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SurveyRecord {
    /// The interface.
    pub interface: Option<u32>,
    /// The channel, in MHz.
    pub frequency: Option<u32>,
    /// Whether it is the channel in use.
    pub is_in_use: bool,
    /// The noise, in dBm.
    pub noise: Option<i8>,
    /// How long the radio was on the channel.
    pub active: Option<Duration>,
    /// How long of that the channel was busy.
    pub busy: Option<Duration>,
    /// How long of that the neighbouring channel was busy, of a wide one.
    pub neighbour_busy: Option<Duration>,
    /// How long something was received.
    pub receiving: Option<Duration>,
    /// How long something was sent.
    pub sending: Option<Duration>,
    /// How long of it was spent scanning.
    pub scanning: Option<Duration>,
}

impl<B: AsRef<[u8]>> From<&Nl80211<B>> for SurveyRecord {
    fn from(message: &Nl80211<B>) -> Self {
        let message = message.view();
        let interface = message.ifindex();
        let Some(survey) = message.survey_info() else { return Self { interface, ..Self::default() } };
        Self {
            interface,
            frequency: survey.frequency(),
            is_in_use: survey.in_use(),
            noise: survey.noise(),
            active: survey.time().map(Duration::from_millis),
            busy: survey.time_busy().map(Duration::from_millis),
            neighbour_busy: survey.time_ext_busy().map(Duration::from_millis),
            receiving: survey.time_rx().map(Duration::from_millis),
            sending: survey.time_tx().map(Duration::from_millis),
            scanning: survey.time_scan().map(Duration::from_millis),
        }
    }
}
