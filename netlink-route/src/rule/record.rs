//! A rule as a plain value.

use alloc::string::{String, ToString};

use netlink_core::common::{AddressFamily, IpProtocol, RouteProtocol};

use super::{Rule, RuleAction, RuleFlags};
use crate::Prefix;

/// What most programs want to know of a rule, owned and comparable.
///
/// The rest is in the view ([`Rule`]), which can be kept as well: it is reference-counted.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Record {
    /// The family.
    pub family: AddressFamily,
    /// Its place among the rules; the lowest comes first.
    pub priority: u32,
    /// The sources it matches; absent for all.
    pub from: Option<Prefix>,
    /// The destinations it matches; absent for all.
    pub to: Option<Prefix>,
    /// The interface packets come in by; bytes that are not UTF-8 are replaced.
    pub iif: Option<String>,
    /// The interface sockets are bound to.
    pub oif: Option<String>,
    /// The firewall mark it matches, and the bits of it that count.
    pub mark: Option<(u32, u32)>,
    /// The type of service it matches; 0 matches any.
    pub tos: u8,
    /// The protocol above IP it matches.
    pub ip_protocol: Option<IpProtocol>,
    /// The source ports it matches, both ends included.
    pub source_ports: Option<(u16, u16)>,
    /// The destination ports it matches, both ends included.
    pub destination_ports: Option<(u16, u16)>,
    /// The users whose sockets it matches, both ends included.
    pub users: Option<(u32, u32)>,
    /// Whether it applies to what does not match, and more.
    pub flags: RuleFlags,
    /// What is done with packets.
    pub action: RuleAction,
    /// The table; 0 where the action has none.
    pub table: u32,
    /// Whether the table is that of the VRF a packet belongs to.
    pub table_of_vrf: bool,
    /// The priority of the rule to go on with.
    pub goto: Option<u32>,
    /// A route does not count if its prefix is of this length or shorter.
    pub suppressed_length: Option<u32>,
    /// A route does not count if its interface is in this group.
    pub suppressed_group: Option<u32>,
    /// Who made it.
    pub protocol: RouteProtocol,
}

impl<B: AsRef<[u8]>> From<&Rule<B>> for Record {
    fn from(rule: &Rule<B>) -> Self {
        let rule = rule.view();
        Self {
            family: rule.family(),
            priority: rule.priority().unwrap_or_default(),
            from: rule.from(),
            to: rule.to(),
            iif: rule.iifname().map(|name| name.to_string()),
            oif: rule.oifname().map(|name| name.to_string()),
            mark: rule.fwmark().or(rule.fwmask().map(|_| 0)).map(|mark| (mark, rule.fwmask().unwrap_or(u32::MAX))),
            tos: rule.header().tos,
            ip_protocol: rule.ip_proto(),
            source_ports: rule.sport_range().map(|range| (range.start, range.end)),
            destination_ports: rule.dport_range().map(|range| (range.start, range.end)),
            users: rule.uid_range().map(|range| (range.start, range.end)),
            flags: rule.flags(),
            action: rule.action(),
            table: rule.table_id(),
            table_of_vrf: rule.l3mdev().is_some_and(|value| value != 0),
            goto: rule.goto(),
            suppressed_length: rule.suppressed_length(),
            suppressed_group: rule.suppressed_group(),
            protocol: rule.protocol().unwrap_or_default(),
        }
    }
}
