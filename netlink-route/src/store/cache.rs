//! The copy itself, without I/O.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;
use core::net::IpAddr;

use bytes::Bytes;
use netlink_core::common::AddressFamily;
use netlink_core::{Flags, Malformed, Message, Notification as _};

use super::key::{AddressKey, NeighbourKey, RuleKey, is_told};
use super::routes::{Routes, kind_of};
use super::table::Table;
use super::{Change, Kinds, Object};
use crate::address::{self, Address};
use crate::link::{self, Link, NetDeviceFlags};
use crate::neighbour::{self, Neighbour};
use crate::nexthop;
use crate::route::{self, Route};
use crate::rule::{self, Rule};

/// A copy of what the kernel has, made from the messages it sends. It does no I/O.
///
/// Give it every notification of the [groups](Self::groups), in their order, to [`apply`](Self::apply). List what is
/// [`stale`](Self::stale), which in the beginning is everything, and give it to [`replace`](Self::replace) as a whole. Notifications
/// that come while something is listed are applied after it; when none is left, say so by [`settle`](Self::settle).
/// If some are lost, call [`invalidate`](Self::invalidate) before those that follow are applied. [`Store`](super::Store) does all of
/// that.
#[derive(Clone, Debug)]
pub struct Cache {
    kinds: Kinds,
    stale: Kinds,
    settled: bool,
    /// What was last told of each link that bears on other objects.
    devices: BTreeMap<u32, Device>,
    links: Table<u32, Link>,
    addresses: Table<AddressKey, Address>,
    routes: Routes,
    neighbours: Table<NeighbourKey, Neighbour>,
    rules: Table<RuleKey, Rule>,
}

#[derive(Clone, PartialEq, Eq, Debug)]
struct Device {
    flags: NetDeviceFlags,
    name: Vec<u8>,
}

impl Cache {
    /// A copy of nothing yet.
    #[must_use]
    pub fn new(kinds: Kinds) -> Self {
        Self {
            kinds,
            stale: kinds,
            settled: false,
            devices: BTreeMap::new(),
            links: Table::default(),
            addresses: Table::default(),
            routes: Routes::default(),
            neighbours: Table::default(),
            rules: Table::default(),
        }
    }

    /// The kinds that it is a copy of.
    #[must_use]
    pub const fn kinds(&self) -> Kinds {
        self.kinds
    }

    /// The multicast groups whose notifications it needs; those of links and addresses tell of what becomes of routes and
    /// rules as well.
    pub fn groups(&self) -> impl Iterator<Item = u32> {
        use address::Groups as A;
        use link::Groups as L;
        use route::Groups as R;
        let groups = [
            (L::LINK, Kinds::LINKS | Kinds::ROUTES | Kinds::RULES | Kinds::ADDRESSES | Kinds::NEIGHBOURS),
            (L::IPV6_IFINFO, Kinds::LINKS),
            (A::IPV4_IFADDR, Kinds::ADDRESSES | Kinds::IPV4_ROUTES),
            (A::IPV6_IFADDR, Kinds::ADDRESSES | Kinds::IPV6_ROUTES),
            (R::IPV4_ROUTE, Kinds::IPV4_ROUTES),
            (R::IPV6_ROUTE, Kinds::IPV6_ROUTES),
            (R::MPLS_ROUTE, Kinds::MPLS_ROUTES),
            (nexthop::Groups::NEXTHOP, Kinds::IPV4_ROUTES | Kinds::IPV6_ROUTES),
            (neighbour::Groups::NEIGH, Kinds::NEIGHBOURS),
            (rule::Groups::IPV4_RULE, Kinds::RULES),
            (rule::Groups::IPV6_RULE, Kinds::RULES),
        ];
        let kinds = self.kinds;
        groups.into_iter().filter(move |(_, needed)| kinds.intersects(*needed)).map(|(group, _)| group)
    }

    /// The kinds of which something may have changed without having been told. They are to be listed again.
    #[must_use]
    pub const fn stale(&self) -> Kinds {
        self.stale
    }

    /// Whether it is known to be what the kernel has told: nothing has to be listed, and what was told meanwhile has been
    /// applied.
    #[must_use]
    pub const fn is_settled(&self) -> bool {
        self.settled && self.stale.is_empty()
    }

    /// All notifications are applied that came before the end of what was listed last.
    pub const fn settle(&mut self) {
        self.settled = true;
    }

    /// Notifications were lost: everything is stale.
    pub fn invalidate(&mut self) {
        self.stale = self.kinds;
        self.settled = false;
        self.devices.clear();
    }

    fn doubt(&mut self, kinds: Kinds) {
        self.stale |= kinds & self.kinds;
    }

    /// Takes a notification. What is none of its kinds changes nothing.
    ///
    /// # Errors
    ///
    /// [`Malformed`] if it does not fit its table; nothing has changed then.
    pub fn apply(&mut self, message: &Message<'_>) -> Result<Vec<Change>, Malformed> {
        // A copy: what is kept must not hold on to the datagram it came in.
        let (kind, payload) = (message.header.message_type, Bytes::copy_from_slice(message.payload));
        if let Some(told) = link::Notification::of_message(kind, payload.clone()) {
            return Ok(match told? {
                link::Notification::Newlink(link) => self.link_came(link),
                link::Notification::Dellink(link) => self.link_went(&link),
                link::Notification::Newstats(_) => Vec::new(),
            });
        }
        if let Some(told) = address::Notification::of_message(kind, payload.clone()) {
            return Ok(match told? {
                address::Notification::Newaddr(address) => self.address_came(address),
                address::Notification::Deladdr(address) => self.address_went(&address),
                _ => Vec::new(),
            });
        }
        if let Some(told) = route::Notification::of_message(kind, payload.clone()) {
            return Ok(match told? {
                route::Notification::Newroute(route) => self.route_came(route, message.header.flags),
                route::Notification::Delroute(route) => self.route_went(&route),
            });
        }
        if let Some(told) = neighbour::Notification::of_message(kind, payload.clone()) {
            return Ok(match told? {
                neighbour::Notification::Newneigh(neighbour) => self.neighbour_came(neighbour),
                neighbour::Notification::Delneigh(neighbour) => self.neighbour_went(&neighbour),
                neighbour::Notification::Getneigh(_) => Vec::new(),
            });
        }
        if let Some(told) = rule::Notification::of_message(kind, payload.clone()) {
            return Ok(match told? {
                rule::Notification::Newrule(rule) => self.rule_came(rule),
                rule::Notification::Delrule(rule) => self.rule_went(&rule),
            });
        }
        if nexthop::Notification::of_message(kind, payload).is_some() {
            // That one has changed is all that matters.
            self.doubt(self.routes.kinds(|route| route.nh_id().is_some()));
        }
        Ok(Vec::new())
    }

    /// Makes these the objects of a kind: all there are, as listed. They are copied.
    pub fn replace(&mut self, kind: Kinds, objects: impl IntoIterator<Item = Object>) -> Vec<Change> {
        self.stale &= !kind;
        self.settled = false;
        match kind {
            Kinds::LINKS => {
                let links = of_kind(objects).map(|link: Link| (link.index(), link));
                without_keys(self.links.replace(|_| true, links))
            }
            Kinds::ADDRESSES => {
                let addresses = of_kind(objects).filter_map(|address| Some((AddressKey::of(&address)?, address)));
                without_keys(self.addresses.replace(|_| true, addresses))
            }
            Kinds::NEIGHBOURS => {
                let neighbours = of_kind(objects)
                    .filter(is_told)
                    .filter_map(|neighbour| Some((NeighbourKey::of(&neighbour)?, neighbour)));
                without_keys(self.neighbours.replace(|_| true, neighbours))
            }
            Kinds::RULES => {
                let mut counts: BTreeMap<RuleKey, u32> = BTreeMap::new();
                let rules = of_kind(objects).map(|rule| {
                    let first = RuleKey::of(&rule);
                    let count = counts.entry(first.clone()).or_default();
                    *count += 1;
                    (first.nth(*count - 1), rule)
                });
                without_keys(self.rules.replace(|_| true, rules))
            }
            kind => self.routes.replace(kind, of_kind(objects)),
        }
    }

    /// The links.
    pub fn links(&self) -> impl Iterator<Item = &Link> {
        self.links.values()
    }

    /// The link of this number.
    #[must_use]
    pub fn link(&self, index: u32) -> Option<&Link> {
        self.links.get(&index)
    }

    /// The addresses.
    pub fn addresses(&self) -> impl Iterator<Item = &Address> {
        self.addresses.values()
    }

    /// The routes.
    pub fn routes(&self) -> impl Iterator<Item = &Route> {
        self.routes.values()
    }

    /// The neighbours.
    pub fn neighbours(&self) -> impl Iterator<Item = &Neighbour> {
        self.neighbours.values()
    }

    /// The rules, of each family in their order.
    pub fn rules(&self) -> impl Iterator<Item = &Rule> {
        self.rules.values()
    }

    /// All objects.
    pub fn objects(&self) -> impl Iterator<Item = Object> {
        let links = self.links().cloned().map(Object::from);
        let addresses = self.addresses().cloned().map(Object::from);
        let routes = self.routes().cloned().map(Object::from);
        let neighbours = self.neighbours().cloned().map(Object::from);
        links.chain(addresses).chain(routes).chain(neighbours).chain(self.rules().cloned().map(Object::from))
    }
}

fn of_kind<T: TryFrom<Object>>(objects: impl IntoIterator<Item = Object>) -> impl Iterator<Item = T> {
    objects.into_iter().filter_map(|object| T::try_from(object.compact()).ok())
}

fn without_keys<K>(changes: Vec<(K, Change)>) -> Vec<Change> {
    changes.into_iter().map(|(_, change)| change).collect()
}

/// What each notification means.
impl Cache {
    fn link_came(&mut self, link: Link) -> Vec<Change> {
        if link.header().family != AddressFamily::UNSPEC {
            // It is only what the link is to a bridge, or for IPv6; a list of links has that too.
            self.doubt(Kinds::LINKS);
            return Vec::new();
        }
        let index = link.index();
        let mask = NetDeviceFlags::UP | NetDeviceFlags::RUNNING | NetDeviceFlags::LOWER_UP;
        let name = link.ifname().unwrap_or_default().as_bytes().to_vec();
        let now = Device { flags: link.flags() & mask, name };
        let before = self.devices.insert(index, now.clone()).filter(|_| self.settled);
        if before.as_ref().is_none_or(|before| before.flags != now.flags) {
            self.doubt(self.routes.kinds(|route| uses(route, index)));
        }
        if before.is_none_or(|before| before.name != now.name) {
            self.doubt_rules(|rule| rule.iifname().is_some() || rule.oifname().is_some());
        }
        if !self.kinds.contains(Kinds::LINKS) {
            return Vec::new();
        }
        // One end of a pair is told before there is another, which it does not know then.
        let other = link.link().and_then(|other| self.link(other)).filter(|other| other.kind() == link.kind());
        if other.is_some_and(|other| other.link() != Some(index)) && self.link(index).is_none() {
            self.doubt(Kinds::LINKS);
        }
        self.links.put(index, link).into_iter().collect()
    }

    fn link_went(&mut self, link: &Link) -> Vec<Change> {
        if link.header().family != AddressFamily::UNSPEC {
            self.doubt(Kinds::LINKS);
            return Vec::new();
        }
        let index = link.index();
        self.devices.remove(&index);
        self.doubt(self.routes.kinds(|route| uses(route, index)));
        self.doubt_rules(|rule| rule.iifname().is_some() || rule.oifname().is_some());
        // They were told of before, but in case they were not.
        let mut changes = self.addresses.remove_all(|key, _| key.index == index);
        changes.extend(self.neighbours.remove_all(|key, _| key.index == index));
        changes.extend(self.links.remove(&index));
        // The other end may now be in another namespace.
        if self.links().any(|other| other.link() == Some(index)) {
            self.doubt(Kinds::LINKS);
        }
        changes
    }

    fn address_came(&mut self, address: Address) -> Vec<Change> {
        match AddressKey::of(&address).filter(|_| self.kinds.contains(Kinds::ADDRESSES)) {
            Some(key) => self.addresses.put(key, address).into_iter().collect(),
            None => Vec::new(),
        }
    }

    fn address_went(&mut self, address: &Address) -> Vec<Change> {
        let own: Option<IpAddr> = address.ip();
        self.doubt(self.routes.kinds(|route| route.prefsrc().is_some_and(|source| Some(source) == own)));
        AddressKey::of(address).and_then(|key| self.addresses.remove(&key)).into_iter().collect()
    }

    fn route_came(&mut self, route: Route, flags: Flags) -> Vec<Change> {
        if kind_of(route.family()).is_empty() || !self.kinds.contains(kind_of(route.family())) {
            return Vec::new();
        }
        let (change, doubt) = self.routes.came(route, flags, self.settled);
        self.doubt(doubt);
        change.into_iter().collect()
    }

    fn route_went(&mut self, route: &Route) -> Vec<Change> {
        let (change, doubt) = self.routes.went(route);
        self.doubt(doubt);
        change.into_iter().collect()
    }

    fn neighbour_came(&mut self, neighbour: Neighbour) -> Vec<Change> {
        if !is_told(&neighbour) {
            return self.neighbour_went(&neighbour);
        }
        match NeighbourKey::of(&neighbour).filter(|_| self.kinds.contains(Kinds::NEIGHBOURS)) {
            Some(key) => self.neighbours.put(key, neighbour).into_iter().collect(),
            None => Vec::new(),
        }
    }

    fn neighbour_went(&mut self, neighbour: &Neighbour) -> Vec<Change> {
        NeighbourKey::of(neighbour).and_then(|key| self.neighbours.remove(&key)).into_iter().collect()
    }

    fn rule_came(&mut self, rule: Rule) -> Vec<Change> {
        if !self.kinds.contains(Kinds::RULES) {
            return Vec::new();
        }
        self.doubt_rules(|other| other.goto().is_some());
        let key = RuleKey::of(&rule);
        if self.rules.contains(&key) {
            // It is one more that says the same, or the one that was listed.
            self.doubt(Kinds::RULES);
        }
        self.rules.put(key, rule).into_iter().collect()
    }

    fn rule_went(&mut self, rule: &Rule) -> Vec<Change> {
        self.doubt_rules(|other| other.goto().is_some());
        let key = RuleKey::of(rule);
        if self.rules.contains(&key.clone().nth(1)) {
            // One of several that say the same.
            self.doubt(Kinds::RULES);
            return Vec::new();
        }
        self.rules.remove(&key).into_iter().collect()
    }

    fn doubt_rules(&mut self, which: impl Fn(&Rule) -> bool) {
        if self.rules.values().any(which) {
            self.doubt(Kinds::RULES);
        }
    }
}

/// Whether a route leads out of a link.
fn uses(route: &Route, index: u32) -> bool {
    route.oif() == Some(index) || route.next_hops().any(|hop| hop.dev() == index)
}
