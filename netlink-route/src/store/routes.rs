//! Routes, and how they take each other's place.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::vec::Vec;
use core::net::IpAddr;

use netlink_core::common::{AddressFamily, RouteProtocol};
use netlink_core::{AttributeSet, Flags, canonical};

use super::table::Table;
use super::{Change, Kinds, Object};
use crate::route::Route;

/// What a route is found by. There may be several to the same: see [`Key::member`].
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
struct Group {
    family: AddressFamily,
    table: u32,
    destination: (Vec<u8>, u8),
    source: (Vec<u8>, u8),
    tos: u8,
    priority: u32,
}

/// What a route is told apart by.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
struct Key {
    group: Group,
    /// What tells it apart from the others of its group: with IPv4 everything it says; with IPv6 where it leads, except
    /// that those with gateways are one route with many next hops, and have nothing here.
    member: Vec<u8>,
}

impl Key {
    fn of(route: &Route) -> Self {
        let bytes = |id| route.attributes().find(|found| found.id() == id).map(|found| found.payload().to_vec());
        let header = route.header();
        let group = Group {
            family: route.family(),
            table: route.table_id(),
            destination: (bytes(Route::DST).unwrap_or_default(), header.dst_len),
            source: (bytes(Route::SRC).unwrap_or_default(), header.src_len),
            tos: header.tos,
            priority: route.metric(),
        };
        let member = match group.family {
            AddressFamily::INET => canonical(<Route as AttributeSet>::SCHEMA, route.as_bytes(), &["flags"]),
            AddressFamily::INET6 if !is_multipath(route) => {
                let [kind, ..] = u32::from(route.kind().0).to_le_bytes();
                let parts = [Route::OIF, Route::GATEWAY, Route::VIA, Route::NH_ID, Route::ENCAP]
                    .map(|id| bytes(id).unwrap_or_default());
                [&[kind][..], &parts.join(&0)].concat()
            }
            _ => Vec::new(),
        };
        Self { group, member }
    }

    fn kind(&self) -> Kinds {
        kind_of(self.group.family)
    }
}

/// The kind of routes of a family; none for those that are not kept.
pub fn kind_of(family: AddressFamily) -> Kinds {
    match family {
        AddressFamily::INET => Kinds::IPV4_ROUTES,
        AddressFamily::INET6 => Kinds::IPV6_ROUTES,
        AddressFamily::MPLS => Kinds::MPLS_ROUTES,
        _ => Kinds::default(),
    }
}

/// Whether the kernel takes a route of IPv6 for a next hop among others to the same prefix with the same metric.
fn is_multipath(route: &Route) -> bool {
    let is_many = route.next_hops().next().is_some();
    let is_one = route.gateway_address().is_some() && route.protocol() != RouteProtocol::RA;
    route.nh_id().is_none() && (is_many || is_one)
}

/// Where a route leads, each hop once.
fn hops(route: &Route) -> BTreeSet<(u32, Option<IpAddr>)> {
    let own = (route.oif().unwrap_or_default(), route.gateway_address());
    let hops: BTreeSet<_> = route.next_hops().map(|hop| (hop.dev(), hop.gateway_address())).collect();
    if hops.is_empty() { BTreeSet::from([own]) } else { hops }
}

/// The routes.
#[derive(Clone, Debug, Default)]
pub struct Routes(Table<Key, Route>);

impl Routes {
    pub fn values(&self) -> impl Iterator<Item = &Route> {
        self.0.values()
    }

    /// The kinds of those routes that `which` is true of.
    pub fn kinds(&self, mut which: impl FnMut(&Route) -> bool) -> Kinds {
        let kinds = self.0.iter().filter(|(_, route)| which(route)).map(|(key, _)| key.kind());
        kinds.fold(Kinds::default(), |all, kind| all | kind)
    }

    /// A route was made. Returns also the kind that is in doubt then.
    ///
    /// Unless it is `settled` that what is here is not newer than the message, a route that seems to be replaced may be another.
    pub fn came(&mut self, route: Route, flags: Flags, settled: bool) -> (Option<Change>, Kinds) {
        let key = Key::of(&route);
        let others: Vec<Key> = self.group(&key.group).filter(|other| **other != key).cloned().collect();
        let replaces = flags.contains(Flags::REPLACE);
        let certain = Kinds::default();
        match others.as_slice() {
            [] => (self.0.put(key, route), certain),
            // It has changed in itself, and took nobody's place. Next hops may have been others' before.
            _ if self.0.contains(&key) => {
                let doubt = if replaces { key.kind() } else { certain };
                (self.0.put(key, route), doubt)
            }
            [other] if replaces => {
                let doubt = if settled { certain } else { key.kind() };
                (self.0.displace(other, key, route), doubt)
            }
            // Which of them it has replaced is not said; nor what has become one with it.
            _ => {
                let doubt = if replaces || route.next_hops().next().is_some() { key.kind() } else { certain };
                (self.0.put(key, route), doubt)
            }
        }
    }

    /// A route was deleted. Returns also the kind that is in doubt then.
    pub fn went(&mut self, route: &Route) -> (Option<Change>, Kinds) {
        let key = Key::of(route);
        let doubt = match self.0.get(&key) {
            // Of several next hops, some.
            Some(known) if key.group.family == AddressFamily::INET6 && !hops(known).is_subset(&hops(route)) => {
                key.kind()
            }
            Some(_) => return (self.0.remove(&key), Kinds::default()),
            // It had changed before, unnoticed.
            None if self.group(&key.group).next().is_some() => key.kind(),
            None => Kinds::default(),
        };
        (None, doubt)
    }

    fn group(&self, group: &Group) -> impl Iterator<Item = &Key> {
        let first = Key { group: group.clone(), member: Vec::new() };
        self.0.range(first..).map(|(key, _)| key).take_while(move |key| key.group == *group)
    }

    /// Makes these the routes of a kind.
    pub fn replace(&mut self, kind: Kinds, routes: impl IntoIterator<Item = Route>) -> Vec<Change> {
        let routes = routes.into_iter().map(|route| (Key::of(&route), route));
        pair(self.0.replace(|key| key.kind() == kind, routes.filter(|(key, _)| key.kind() == kind)))
    }
}

/// Where one route of a group has gone and one has come, one has taken the place of the other.
fn pair(changes: Vec<(Key, Change)>) -> Vec<Change> {
    let mut groups: BTreeMap<&Group, (Vec<&Object>, Vec<&Object>)> = BTreeMap::new();
    for (key, change) in &changes {
        let (gone, come) = groups.entry(&key.group).or_default();
        match change {
            Change::Removed(object) => gone.push(object),
            Change::Added(object) => come.push(object),
            Change::Changed { .. } => {}
        }
    }
    let pairs: BTreeMap<Group, Change> = groups
        .into_iter()
        .filter_map(|(group, (gone, come))| match (gone.as_slice(), come.as_slice()) {
            ([before], [after]) => {
                Some((group.clone(), Change::Changed { before: (*before).clone(), after: (*after).clone() }))
            }
            _ => None,
        })
        .collect();
    let paired = |key: &Key, change: Change| match (pairs.get(&key.group), &change) {
        (Some(_), Change::Removed(_)) => None,
        (Some(pair), Change::Added(_)) => Some(pair.clone()),
        _ => Some(change),
    };
    changes.into_iter().filter_map(|(key, change)| paired(&key, change)).collect()
}
