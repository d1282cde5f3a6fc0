//! Regulatory domains: what may be sent where.

use alloc::string::{String, ToString as _};
use alloc::vec::Vec;
use core::time::Duration;

use netlink_core::Flags;

use super::{Change, DfsRegion, Get, List, Nl80211, RegRule, RegRuleFlags, get_reg, get_reg_dump, req_set_reg};

/// Gets the regulatory domain that holds for the machine.
pub fn regulatory_domain() -> Get {
    get_reg()
}

/// Lists the regulatory domains: that of the machine, and those of adapters that have their own.
pub fn regulatory_domains() -> List {
    get_reg_dump()
}

/// Asks for the regulatory domain of a country, by its two letters (ISO 3166-1); `00` is the one of the world. It holds once the
/// kernel has found it, and tells [`Notification::RegChange`](super::Notification::RegChange).
pub fn request_country(country: &str) -> Change {
    req_set_reg(Flags::empty()).reg_alpha2(country)
}

/// A regulatory domain, owned and comparable.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct RegulatoryRecord {
    /// The adapter it is the own one of; `None` is that of the machine.
    pub wiphy: Option<u32>,
    /// Whether the adapter sees to it by itself.
    pub is_self_managed: bool,
    /// Two letters of the country; `00` is the world, `99` a domain that the driver made, `98` what several agree on.
    pub country: String,
    /// By whose rules radar is to be avoided.
    pub radar_region: DfsRegion,
    /// What may be sent where.
    pub rules: Vec<RegulatoryRule>,
}

/// What may be sent in a range of frequencies.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct RegulatoryRule {
    /// The lowest frequency, in kHz.
    pub start: u32,
    /// The highest, in kHz.
    pub end: u32,
    /// How wide a channel may be, in kHz.
    pub width: u32,
    /// The gain of the antenna, at most, in hundredths of a dBi.
    pub antenna_gain: u32,
    /// The radiated power, at most, in hundredths of a dBm.
    pub power: u32,
    /// How long one must listen for radar before one sends.
    pub check: Duration,
    /// What else holds.
    pub flags: RegRuleFlags,
}

impl<B: AsRef<[u8]>> From<&Nl80211<B>> for RegulatoryRecord {
    fn from(message: &Nl80211<B>) -> Self {
        let domain = message.view();
        Self {
            wiphy: domain.wiphy(),
            is_self_managed: domain.wiphy_self_managed_reg(),
            country: domain.reg_alpha2().unwrap_or_default().to_string(),
            radar_region: domain.dfs_region().unwrap_or_default(),
            rules: domain.reg_rules().into_iter().flatten().map(|(_, rule)| RegulatoryRule::from(&rule)).collect(),
        }
    }
}

impl<B: AsRef<[u8]>> From<&RegRule<B>> for RegulatoryRule {
    fn from(rule: &RegRule<B>) -> Self {
        let rule = rule.view();
        Self {
            start: rule.freq_range_start().unwrap_or_default(),
            end: rule.freq_range_end().unwrap_or_default(),
            width: rule.freq_range_max_bw().unwrap_or_default(),
            antenna_gain: rule.power_rule_max_ant_gain().unwrap_or_default(),
            power: rule.power_rule_max_eirp().unwrap_or_default(),
            check: Duration::from_millis(rule.dfs_cac_time().unwrap_or_default().into()),
            flags: rule.reg_rule_flags().unwrap_or_default(),
        }
    }
}
