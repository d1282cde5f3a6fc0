//! What the kernel tells addresses, neighbours and rules apart by.

use alloc::vec::Vec;
use core::net::IpAddr;

use netlink_core::common::AddressFamily;
use netlink_core::{AttributeSet, canonical};

use crate::address::Address;
use crate::neighbour::{Neighbour, NeighbourFlags, NeighbourState};
use crate::rule::{Rule, RuleFlags};

/// What an address is told apart by on its link.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct AddressKey {
    pub index: u32,
    address: IpAddr,
    /// With IPv4 the same address can be there with other lengths and other peers.
    prefix: Option<(IpAddr, u8)>,
}

impl AddressKey {
    /// `None` for families other than IPv4 and IPv6.
    pub fn of(address: &Address) -> Option<Self> {
        let own = address.ip()?;
        let prefix = match address.family() {
            AddressFamily::INET => Some((address.address().unwrap_or(own), address.header().prefixlen)),
            AddressFamily::INET6 => None,
            _ => return None,
        };
        Some(Self { index: address.index(), address: own, prefix })
    }
}

/// What a neighbour is told apart by.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct NeighbourKey {
    pub index: u32,
    address: IpAddr,
}

impl NeighbourKey {
    /// `None` for what is not a neighbour of IPv4 or IPv6: a proxy, or a forwarding entry.
    pub fn of(neighbour: &Neighbour) -> Option<Self> {
        let is_ip = matches!(neighbour.family(), AddressFamily::INET | AddressFamily::INET6);
        let is_proxy = neighbour.flags() & NeighbourFlags::PROXY != NeighbourFlags::default();
        let address = neighbour.destination().filter(|_| is_ip && !is_proxy)?;
        Some(Self { index: neighbour.index(), address })
    }
}

/// Whether the kernel tells when a neighbour comes into this state. It does not of those nobody has asked for yet, those being
/// resolved, and those that need no resolution, as multicast addresses.
pub fn is_told(neighbour: &Neighbour) -> bool {
    let told = !(NeighbourState::INCOMPLETE | NeighbourState::NOARP);
    neighbour.state() & told != NeighbourState::default()
}

/// What a rule is told apart by: everything it says. There can be several that say the same, which are counted.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct RuleKey {
    family: AddressFamily,
    priority: u32,
    rest: Vec<u8>,
    flags: RuleFlags,
    count: u32,
}

impl RuleKey {
    /// Of the first rule that says this.
    pub fn of(rule: &Rule) -> Self {
        let state = RuleFlags::UNRESOLVED | RuleFlags::IIF_DETACHED | RuleFlags::OIF_DETACHED;
        Self {
            family: rule.family(),
            priority: rule.priority().unwrap_or_default(),
            rest: canonical(<Rule as AttributeSet>::SCHEMA, rule.as_bytes(), &["flags"]),
            flags: rule.flags() & !state,
            count: 0,
        }
    }

    /// Of a further rule that says the same.
    pub fn nth(self, count: u32) -> Self {
        Self { count, ..self }
    }
}
