//! Routes (`ip route`), of IPv4, IPv6 and MPLS.
//!
//! ```
//! use netlink_route::{Prefix, route};
//!
//! let request = route::add("10.0.0.0/8".parse()?).via("192.168.1.1".parse()?).dev(2).metric(100);
//! assert_eq!(
//!     request.into_inner().to_string(),
//!     "newroute (family inet, dst-len 8, table main, protocol boot, type unicast, \
//!      dst 10.0.0.0, gateway 192.168.1.1, oif 2, priority 100)",
//! );
//!
//! // A default route with several next hops, the second of which gets twice as much, and a property of the path.
//! let [left, right] = ["fe80::1".parse()?, "fe80::2".parse()?];
//! let request = route::replace(Prefix::ALL_IPV6)
//!     .next_hops(|hops| hops.hop(|hop| hop.via(left).dev(2)).hop(|hop| hop.via(right).dev(3).weight(2)))
//!     .metrics(|metrics| metrics.mtu(1400));
//! # let _ = request;
//! # Ok::<(), Box<dyn core::error::Error>>(())
//! ```
//!
//! The kernel takes interfaces by number only; [`link::get`](crate::link::get) finds the number of a name. It refuses a
//! destination of IPv4 that has bits behind the prefix: [`Prefix::network`] clears them.

use core::net::{IpAddr, Ipv4Addr};

use netlink_core::common::{AddressFamily, RouteProtocol, RouteScope, RouteType};
use netlink_core::{Ack, Flags, Many, MplsLabel, One, Request, Writer};

use crate::Prefix;
pub use crate::generated::lwtunnel::*;
pub use crate::generated::rt_route::*;

mod encapsulation;
mod hops;
mod record;

pub use hops::{HopBuilder, HopsBuilder};
pub use record::{Hop, Record};

/// The bits of an MPLS label.
const LABEL_LENGTH: u8 = 20;

/// Lists the routes of all families and tables.
///
/// What is appended is a filter, where the kernel checks requests strictly (Linux 4.20):
/// [`table_id`](RouteBuilder::table_id), [`dev`](RouteBuilder::dev), [`protocol`](RouteBuilder::protocol) and
/// [`kind`](RouteBuilder::kind).
pub fn list() -> RouteBuilder<Request<Many<Route>>> {
    getroute_dump()
}

/// Lists the routes of a family, in all tables.
pub fn list_of(family: AddressFamily) -> RouteBuilder<Request<Many<Route>>> {
    getroute_dump().header(|header| header.family = family)
}

/// Asks which way a packet to this address would go.
///
/// More may be said of the packet: [`from`](RouteBuilder::from), [`dev`](RouteBuilder::dev), `iif`, `mark`, `uid`, `ip_proto`,
/// `sport`, `dport`; and [`fib_match`](RouteBuilder::fib_match) asks for the route itself.
pub fn get(destination: IpAddr) -> RouteBuilder<Request<One<Route>>> {
    getroute().to(destination.into()).header(|header| {
        // Only IPv4 can be asked for the table.
        if header.family == AddressFamily::INET {
            header.flags = RouteFlags::LOOKUP_TABLE;
        }
    })
}

/// Asks for the route of an MPLS label.
pub fn get_mpls(label: u32) -> RouteBuilder<Request<One<Route>>> {
    getroute().label(label)
}

/// Adds a route; it is an error if there is one to the same prefix, with the same metric, in the same table.
///
/// It goes to the main table, as one made by hand (protocol `boot`), until something else is said. A route of IPv4 has
/// scope `link` until it is given a gateway, next hops, or a kind that has another.
pub fn add(destination: Prefix) -> RouteBuilder<Request<Ack>> {
    newroute(Flags::CREATE | Flags::EXCL).made_to(destination)
}

/// Adds a route, or replaces the one to the same prefix, with the same metric, in the same table.
pub fn replace(destination: Prefix) -> RouteBuilder<Request<Ack>> {
    newroute(Flags::CREATE | Flags::REPLACE).made_to(destination)
}

/// Replaces a route that is there.
pub fn change(destination: Prefix) -> RouteBuilder<Request<Ack>> {
    newroute(Flags::REPLACE).made_to(destination)
}

/// Adds a route behind those to the same prefix with the same metric. With IPv6, if all of them have gateways, it becomes
/// one more next hop.
pub fn append(destination: Prefix) -> RouteBuilder<Request<Ack>> {
    newroute(Flags::CREATE | Flags::APPEND).made_to(destination)
}

/// Adds a route before those to the same prefix with the same metric (IPv4).
pub fn prepend(destination: Prefix) -> RouteBuilder<Request<Ack>> {
    newroute(Flags::CREATE).made_to(destination)
}

/// Deletes the first route to this prefix in the main table. What is appended narrows it down: another table, a gateway,
/// an interface, a metric, a kind, a protocol.
pub fn delete(destination: Prefix) -> RouteBuilder<Request<Ack>> {
    delroute(Flags::empty()).to(destination).header(|header| {
        header.table = RouteTable::MAIN;
        if header.family == AddressFamily::INET {
            header.scope = RouteScope::NOWHERE;
        }
    })
}

/// Adds a route for packets that come with this MPLS label. Where they go is a [gateway](RouteBuilder::via),
/// with new [labels](RouteBuilder::swap) or without.
pub fn add_mpls(label: u32) -> RouteBuilder<Request<Ack>> {
    newroute(Flags::CREATE | Flags::EXCL).label(label).made()
}

/// Adds a route for an MPLS label, or replaces the one there is.
pub fn replace_mpls(label: u32) -> RouteBuilder<Request<Ack>> {
    newroute(Flags::CREATE | Flags::REPLACE).label(label).made()
}

/// Deletes the route for an MPLS label.
pub fn delete_mpls(label: u32) -> RouteBuilder<Request<Ack>> {
    delroute(Flags::empty()).label(label).header(|header| {
        header.table = RouteTable::MAIN;
        header.r#type = RouteType::UNICAST;
    })
}

impl<B: AsRef<[u8]>> Route<B> {
    /// The family: of the destination, or of multicast routing.
    #[must_use]
    pub fn family(&self) -> AddressFamily {
        self.header().family
    }

    /// The destination; `None` for a family that has other destinations, such as [MPLS](Self::label).
    #[must_use]
    pub fn destination(&self) -> Option<Prefix> {
        self.prefix_of(self.view().dst(), self.header().dst_len)
    }

    /// The source the route is for, if that matters (IPv6, multicast), or of the packet that was asked about.
    #[must_use]
    pub fn from(&self) -> Option<Prefix> {
        self.prefix_of(Some(self.view().src()?), self.header().src_len)
    }

    fn prefix_of(&self, address: Option<IpAddr>, length: u8) -> Option<Prefix> {
        let everything = match self.family() {
            AddressFamily::INET | AddressFamily::IPMR => Prefix::ALL_IPV4,
            AddressFamily::INET6 | AddressFamily::IP6MR => Prefix::ALL_IPV6,
            _ => return None,
        };
        Prefix::new(address.unwrap_or(everything.address()), length).ok()
    }

    /// Whether it is a default route: one to everything.
    #[must_use]
    pub fn is_default(&self) -> bool {
        self.destination().is_some_and(|destination| destination.length() == 0)
    }

    /// The label of an MPLS route.
    #[must_use]
    pub fn label(&self) -> Option<u32> {
        match self.view().dst()? {
            IpAddr::V4(label) if self.family() == AddressFamily::MPLS => Some(MplsLabel::from(label.octets()).label),
            _ => None,
        }
    }

    /// The number of the table.
    #[must_use]
    pub fn table_id(&self) -> u32 {
        self.view().table().unwrap_or(self.header().table).0
    }

    /// What is done with packets.
    #[must_use]
    pub fn kind(&self) -> RouteType {
        self.header().r#type
    }

    /// Who made it.
    #[must_use]
    pub fn protocol(&self) -> RouteProtocol {
        self.header().protocol
    }

    /// How far the destination is.
    #[must_use]
    pub fn scope(&self) -> RouteScope {
        self.header().scope
    }

    /// Its flags; the lowest eight are those of its next hop, where it has just one.
    #[must_use]
    pub fn flags(&self) -> RouteFlags {
        self.header().flags
    }

    /// The metric: the lowest wins.
    #[must_use]
    pub fn metric(&self) -> u32 {
        self.view().priority().unwrap_or_default()
    }

    /// The gateway, in the family of the route or in another; a route with several is asked for its
    /// [`next_hops`](Self::next_hops).
    #[must_use]
    pub fn gateway_address(&self) -> Option<IpAddr> {
        let view = self.view();
        view.gateway().or_else(|| view.via_()?.1)
    }

    /// The realms: that of the source, and that of the destination (IPv4).
    #[must_use]
    pub fn realms(&self) -> Option<(u16, u16)> {
        self.view().flow().map(split_realms)
    }

    /// The next hops, where there are several. One alone is part of the route itself.
    pub fn next_hops(&self) -> impl Iterator<Item = NextHop<&[u8]>> {
        self.view().multipath().into_iter().flatten()
    }
}

impl<B: AsRef<[u8]>> NextHop<B> {
    /// The number of the interface.
    #[must_use]
    pub fn dev(&self) -> u32 {
        self.header().ifindex.cast_unsigned()
    }

    /// Its share, relative to the others: from 1 to 256.
    #[must_use]
    pub fn weight(&self) -> u16 {
        u16::from(self.header().hops) + 1
    }

    /// Its flags.
    #[must_use]
    pub fn flags(&self) -> RtnhF {
        self.header().flags
    }

    /// The gateway, in the family of the route or in another.
    #[must_use]
    pub fn gateway_address(&self) -> Option<IpAddr> {
        let view = self.view();
        view.gateway().or_else(|| view.via_()?.1)
    }

    /// The realms: that of the source, and that of the destination (IPv4).
    #[must_use]
    pub fn realms(&self) -> Option<(u16, u16)> {
        self.view().flow().map(split_realms)
    }
}

impl<S: AsMut<Writer>> RouteBuilder<S> {
    fn to(self, destination: Prefix) -> Self {
        let builder = self.header(|header| {
            header.family = destination.family();
            header.dst_len = destination.length();
        });
        if destination.length() == 0 { builder } else { builder.dst(destination.address()) }
    }

    fn label(self, label: u32) -> Self {
        let builder = self.header(|header| {
            header.family = AddressFamily::MPLS;
            header.dst_len = LABEL_LENGTH;
        });
        match encapsulation::label_stack([label]).as_deref() {
            Ok(&[label]) => builder.dst(IpAddr::V4(Ipv4Addr::from(<[u8; 4]>::from(label)))),
            Ok(_) => builder,
            Err(why) => builder.fail(why.as_str()),
        }
    }

    fn made_to(self, destination: Prefix) -> Self {
        self.to(destination).made()
    }

    /// What `ip` says of a new route.
    fn made(self) -> Self {
        self.header(|header| {
            header.table = RouteTable::MAIN;
            header.protocol = RouteProtocol::BOOT;
            header.r#type = RouteType::UNICAST;
            if header.family == AddressFamily::INET {
                header.scope = RouteScope::LINK;
            }
        })
    }

    /// There is a gateway, which makes the destination a distant one.
    fn distant(self) -> Self {
        self.header(|header| {
            if header.scope == RouteScope::LINK && header.r#type == RouteType::UNICAST {
                header.scope = RouteScope::UNIVERSE;
            }
        })
    }

    /// The family, and itself.
    fn with_family(self) -> (AddressFamily, Self) {
        let mut family = AddressFamily::UNSPEC;
        let builder = self.header(|header| family = header.family);
        (family, builder)
    }

    /// The gateway. A route of IPv4 may have one of IPv6, a route of MPLS one of either.
    pub fn via(self, gateway: IpAddr) -> Self {
        let (family, builder) = self.distant().with_family();
        if AddressFamily::of(gateway) == family {
            builder.gateway(gateway)
        } else {
            builder.via_(other_family(gateway))
        }
    }

    /// The interface to send out of, by number; of all routes there are to list, those that do.
    pub fn dev(self, index: u32) -> Self {
        self.oif(index)
    }

    /// The table, by number; the main one is 254.
    pub fn table_id(self, table: u32) -> Self {
        match u8::try_from(table) {
            Ok(_) => self.header(|header| header.table = RouteTable(table)),
            Err(_) => self.header(|header| header.table = RouteTable::UNSPEC).table(RouteTable(table)),
        }
    }

    /// The metric: of several routes to a prefix the lowest wins. 0 is 1024 with IPv6.
    pub fn metric(self, metric: u32) -> Self {
        self.priority(metric)
    }

    /// The address that packets of this host get as their source.
    pub fn source(self, address: IpAddr) -> Self {
        let (family, builder) = self.with_family();
        if family == AddressFamily::INET && address.is_ipv6() {
            return builder.fail("the source address of a route of IPv4 is of IPv6");
        }
        builder.prefsrc(address)
    }

    /// The source the route is for, else it is for all (IPv6); in a lookup, the source of the packet.
    pub fn from(self, source: Prefix) -> Self {
        let (family, builder) = self.with_family();
        if family == AddressFamily::INET && source.address().is_ipv6() {
            return builder.fail("the destination is of IPv4, and the source is of IPv6");
        }
        builder.header(|header| header.src_len = source.length()).src(source.address())
    }

    /// What is done with packets. Routes of the kinds `local`, `broadcast` and `anycast` belong to the table `local`, and go
    /// there unless another was given before. Each kind has its scope.
    pub fn kind(self, kind: RouteType) -> Self {
        self.header(|header| {
            header.r#type = kind;
            let of_this_host = matches!(kind, RouteType::LOCAL | RouteType::BROADCAST | RouteType::ANYCAST);
            if of_this_host && header.table == RouteTable::MAIN {
                header.table = RouteTable::LOCAL;
            }
            // A request that deletes is for any scope, and only IPv4 has scopes.
            if header.family == AddressFamily::INET && header.scope != RouteScope::NOWHERE {
                header.scope = match kind {
                    RouteType::UNICAST | RouteType::UNSPEC => header.scope,
                    RouteType::LOCAL => RouteScope::HOST,
                    RouteType::BROADCAST | RouteType::MULTICAST | RouteType::ANYCAST => RouteScope::LINK,
                    _ => RouteScope::UNIVERSE,
                };
            }
        })
    }

    /// Drops packets silently.
    pub fn blackhole(self) -> Self {
        self.kind(RouteType::BLACKHOLE)
    }

    /// Drops packets and answers that the host is unreachable.
    pub fn unreachable(self) -> Self {
        self.kind(RouteType::UNREACHABLE)
    }

    /// Drops packets and answers that it is prohibited.
    pub fn prohibit(self) -> Self {
        self.kind(RouteType::PROHIBIT)
    }

    /// Ends the search of this table; the next rule follows.
    pub fn throw(self) -> Self {
        self.kind(RouteType::THROW)
    }

    /// Packets are for this host; the route goes to the table `local`.
    pub fn local(self) -> Self {
        self.kind(RouteType::LOCAL)
    }

    /// How far the destination is; to be said after gateway and kind, which change it.
    pub fn scope(self, scope: RouteScope) -> Self {
        self.header(|header| header.scope = scope)
    }

    /// Who makes it, or made it.
    pub fn protocol(self, protocol: RouteProtocol) -> Self {
        self.header(|header| header.protocol = protocol)
    }

    /// The type of service to match (IPv4); in a lookup, that of the packet.
    pub fn tos(self, tos: u8) -> Self {
        self.header(|header| header.tos = tos)
    }

    /// The gateway is on the link, whatever the routes to it say.
    pub fn onlink(self) -> Self {
        self.header(|header| header.flags |= RouteFlags::ONLINK)
    }

    /// Asks for the route that matches instead of the way it leads (Linux 4.13).
    pub fn fib_match(self) -> Self {
        self.header(|header| header.flags |= RouteFlags::FIB_MATCH)
    }

    /// The realms that packets belong to, for counting and filters: that of the source, and that of the destination (IPv4).
    pub fn realms(self, source: u16, destination: u16) -> Self {
        self.flow(realms(source, destination))
    }

    /// In how many seconds it goes away by itself (IPv6).
    pub fn lifetime(self, seconds: u32) -> Self {
        self.expires(seconds.into())
    }

    /// A next-hop object (Linux 5.3) in place of gateway and interface.
    pub fn nexthop_id(self, id: u32) -> Self {
        self.distant().nh_id(id)
    }

    /// The next hops, if there are several.
    pub fn next_hops(self, build: impl FnOnce(HopsBuilder) -> HopsBuilder) -> Self {
        let (family, builder) = self.distant().with_family();
        builder.multipath(|records| build(HopsBuilder::new(records, family)).into_inner())
    }

    /// The labels that take the place of the label of an MPLS route, outermost first.
    pub fn swap(self, labels: impl IntoIterator<Item = u32>) -> Self {
        match encapsulation::label_stack(labels) {
            Ok(labels) => self.newdst(&labels),
            Err(why) => self.fail(why),
        }
    }
}

/// Two realms as one number: that of the source in the upper half.
pub(crate) fn realms(source: u16, destination: u16) -> u32 {
    u32::from(source) << 16 | u32::from(destination)
}

/// The realm of the source, and that of the destination.
pub(crate) const fn split_realms(realms: u32) -> (u16, u16) {
    let [upper @ .., low, lowest] = realms.to_be_bytes();
    (u16::from_be_bytes(upper), u16::from_be_bytes([low, lowest]))
}

/// A gateway of another family than that of the route.
const fn other_family(gateway: IpAddr) -> (Rtvia, IpAddr) {
    (Rtvia { family: AddressFamily::of(gateway) }, gateway)
}
