//! Rules of policy routing: which table a route is looked up in (`ip rule`).
//!
//! ```
//! use netlink_core::common::AddressFamily;
//! use netlink_route::rule;
//!
//! let request = rule::add(AddressFamily::INET).from("10.0.0.0/8".parse()?).iif("eth0").table_id(1000).priority(500);
//! assert_eq!(
//!     request.into_inner().to_string(),
//!     r#"newrule (family inet, src-len 8, action to-tbl, src 10.0.0.0, iifname "eth0", table 1000, priority 500)"#,
//! );
//! # Ok::<(), netlink_route::PrefixError>(())
//! ```
//!
//! Rules name interfaces; they need not be there.

use core::ops::RangeInclusive;

use netlink_core::common::AddressFamily;
use netlink_core::{Ack, Flags, Many, Request, Writer};

use crate::Prefix;
pub use crate::generated::rt_rule::*;
use crate::route;

mod record;

pub use record::Record;

/// The table of ordinary routes.
const MAIN: u8 = 254;

/// The number that stands for no suppression.
const NONE: u32 = u32::MAX;

/// Lists the rules of all families.
pub fn list() -> RuleBuilder<Request<Many<Rule>>> {
    getrule_dump()
}

/// Lists the rules of a family: IPv4, IPv6, or of multicast routing.
pub fn list_of(family: AddressFamily) -> RuleBuilder<Request<Many<Rule>>> {
    getrule_dump().family(family)
}

/// Adds a rule; it is an error if there is one just like it.
///
/// It matches every packet, and has the route looked up in the main table, until something else is said. Without a
/// [priority](RuleBuilder::priority) it gets the number before that of the second rule there is, so that it comes before all
/// but the first.
pub fn add(family: AddressFamily) -> RuleBuilder<Request<Ack>> {
    newrule(Flags::CREATE | Flags::EXCL).family(family).header(|header| {
        header.table = MAIN;
        header.action = RuleAction::TO_TBL;
    })
}

/// Deletes the first rule that has all that is said next. With nothing said that is the first rule there is.
pub fn delete(family: AddressFamily) -> RuleBuilder<Request<Ack>> {
    delrule(Flags::empty()).family(family)
}

impl<B: AsRef<[u8]>> Rule<B> {
    /// The family.
    #[must_use]
    pub fn family(&self) -> AddressFamily {
        self.header().family
    }

    /// The sources it matches; `None` for all.
    #[must_use]
    pub fn from(&self) -> Option<Prefix> {
        Prefix::new(self.view().src()?, self.header().src_len).ok()
    }

    /// The destinations it matches; `None` for all.
    #[must_use]
    pub fn to(&self) -> Option<Prefix> {
        Prefix::new(self.view().dst()?, self.header().dst_len).ok()
    }

    /// The number of the table; 0 where the action is not to look one up, or a VRF says which.
    #[must_use]
    pub fn table_id(&self) -> u32 {
        self.view().table().unwrap_or(self.header().table.into())
    }

    /// What is done with packets that match.
    #[must_use]
    pub fn action(&self) -> RuleAction {
        self.header().action
    }

    /// Its flags.
    #[must_use]
    pub fn flags(&self) -> RuleFlags {
        self.header().flags
    }

    /// The realms that routes found by it get: that of the source, and that of the destination (IPv4).
    #[must_use]
    pub fn realms(&self) -> Option<(u16, u16)> {
        self.view().flow().map(route::split_realms)
    }

    /// A route does not count if its prefix is of this length or shorter; 0 leaves default routes out.
    #[must_use]
    pub fn suppressed_length(&self) -> Option<u32> {
        self.view().suppress_prefixlen().filter(|&length| length != NONE)
    }

    /// A route does not count if its interface is in this group.
    #[must_use]
    pub fn suppressed_group(&self) -> Option<u32> {
        self.view().suppress_ifgroup().filter(|&group| group != NONE)
    }
}

impl<S: AsMut<Writer>> RuleBuilder<S> {
    fn family(self, family: AddressFamily) -> Self {
        self.header(|header| header.family = family)
    }

    /// The sources to match.
    pub fn from(self, source: Prefix) -> Self {
        let builder = self.header(|header| header.src_len = source.length());
        if source.length() == 0 { builder } else { builder.src(source.address()) }
    }

    /// The destinations to match.
    pub fn to(self, destination: Prefix) -> Self {
        let builder = self.header(|header| header.dst_len = destination.length());
        if destination.length() == 0 { builder } else { builder.dst(destination.address()) }
    }

    /// The interface that packets come in by; `lo` matches what this host sends.
    pub fn iif(self, name: &str) -> Self {
        self.iifname(name)
    }

    /// The interface that sockets are bound to, whose packets to match.
    pub fn oif(self, name: &str) -> Self {
        self.oifname(name)
    }

    /// The firewall mark to match, and the bits of it that count.
    pub fn mark(self, mark: u32, mask: u32) -> Self {
        self.fwmark(mark).fwmask(mask)
    }

    /// The source ports to match (Linux 4.17).
    pub fn source_ports(self, ports: RangeInclusive<u16>) -> Self {
        self.sport_range(port_range(&ports))
    }

    /// The destination ports to match (Linux 4.17).
    pub fn destination_ports(self, ports: RangeInclusive<u16>) -> Self {
        self.dport_range(port_range(&ports))
    }

    /// The users, by number, whose sockets' packets to match (Linux 4.10).
    pub fn users(self, users: RangeInclusive<u32>) -> Self {
        self.uid_range(FibRuleUidRange { start: *users.start(), end: *users.end() })
    }

    /// The realms that routes found by this rule get: that of the source, and that of the destination (IPv4).
    pub fn realms(self, source: u16, destination: u16) -> Self {
        self.flow(route::realms(source, destination))
    }

    /// The type of service, or traffic class, to match.
    pub fn tos(self, tos: u8) -> Self {
        self.header(|header| header.tos = tos)
    }

    /// The flow label to match, and the bits of it that count, of twenty (IPv6, Linux 6.14).
    pub fn flow_label(self, label: u32, mask: u32) -> Self {
        self.flowlabel(label).flowlabel_mask(mask)
    }

    /// Applies to the packets that do not match.
    pub fn inverted(self) -> Self {
        self.header(|header| header.flags |= RuleFlags::INVERT)
    }

    /// Looks the route up in this table; the main one is 254.
    pub fn table_id(self, table: u32) -> Self {
        match u8::try_from(table) {
            Ok(table) => self.header(|header| header.table = table),
            Err(_) => self.header(|header| header.table = 0).table(table),
        }
    }

    /// Looks the route up in the table of the VRF that the packet belongs to.
    pub fn table_of_vrf(self) -> Self {
        self.header(|header| header.table = 0).l3mdev(1)
    }

    /// What is done with packets that match, if not to look a route up.
    pub fn action(self, action: RuleAction) -> Self {
        self.header(|header| {
            header.action = action;
            if action != RuleAction::TO_TBL {
                header.table = 0;
            }
        })
    }

    /// Goes on with the rule of this priority, which has to be behind this one.
    pub fn go_to(self, priority: u32) -> Self {
        self.action(RuleAction::GOTO).goto(priority)
    }

    /// Drops packets silently.
    pub fn blackhole(self) -> Self {
        self.action(RuleAction::BLACKHOLE)
    }

    /// Answers that the network is unreachable.
    pub fn unreachable(self) -> Self {
        self.action(RuleAction::UNREACHABLE)
    }

    /// Answers that it is prohibited.
    pub fn prohibit(self) -> Self {
        self.action(RuleAction::PROHIBIT)
    }

    /// Does nothing: the next rule follows.
    pub fn nop(self) -> Self {
        self.action(RuleAction::NOP)
    }
}

/// Both ends included.
const fn port_range(ports: &RangeInclusive<u16>) -> FibRulePortRange {
    FibRulePortRange { start: *ports.start(), end: *ports.end() }
}
