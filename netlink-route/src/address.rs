//! Addresses of interfaces (`ip address`).
//!
//! ```
//! use netlink_route::address;
//!
//! // The number of the interface is what `link::get("eth0")` answers with as its `index()`.
//! let request = address::add(2, "10.0.0.1/24".parse()?);
//! assert_eq!(request.into_inner().to_string(), "newaddr (family inet, prefixlen 24, index 2, local 10.0.0.1)");
//! # Ok::<(), netlink_route::PrefixError>(())
//! ```
//!
//! The kernel takes interfaces by number only; [`link::get`](crate::link::get) finds the number of a name.

use core::net::{IpAddr, Ipv6Addr};

use netlink_core::common::{AddressFamily, RouteScope};
use netlink_core::{Ack, Flags, Many, One, Request, Writer};

use crate::Prefix;
pub use crate::generated::rt_addr::*;

mod record;

pub use record::Record;

/// A lifetime without end, in place of a number of seconds.
pub const FOREVER: u32 = u32::MAX;

/// Lists the addresses of all interfaces, in every family; [`family`](AddressBuilder::family) narrows it to one.
pub fn list() -> AddressBuilder<Request<Many<Address>>> {
    getaddr_dump()
}

/// Lists the addresses of one interface.
pub fn list_of(index: u32) -> AddressBuilder<Request<Many<Address>>> {
    getaddr_dump().header(|header| header.index = index)
}

/// Lists the multicast groups that interfaces have joined (IPv6, and IPv4 since Linux 6.15); [`ip`](Address::ip) is the group.
pub fn list_multicast() -> AddressBuilder<Request<Many<Address>>> {
    getmulticast_dump()
}

/// Lists the anycast addresses of interfaces (IPv6).
pub fn list_anycast() -> AddressBuilder<Request<Many<Address>>> {
    getanycast_dump()
}

/// Gets an address of one interface, or of any where `index` is 0. The kernel answers this for IPv6 only.
pub fn get(index: u32, address: Ipv6Addr) -> AddressBuilder<Request<One<Address>>> {
    getaddr()
        .header(|header| {
            header.family = AddressFamily::INET6;
            header.index = index;
        })
        .address(address.into())
}

/// Adds an address to an interface; it is an error if it is there.
///
/// The length is that of the subnet, to which the kernel makes a route. The scope is host for 127.0.0.0/8, else universe.
/// An IPv4 address has no broadcast address unless [one is given](AddressBuilder::broadcast_of).
pub fn add(index: u32, prefix: Prefix) -> AddressBuilder<Request<Ack>> {
    newaddr(Flags::CREATE | Flags::EXCL).own(index, prefix)
}

/// Adds an address, or changes its lifetimes, flags and metric if it is there.
pub fn replace(index: u32, prefix: Prefix) -> AddressBuilder<Request<Ack>> {
    newaddr(Flags::CREATE | Flags::REPLACE).own(index, prefix)
}

/// Changes the lifetimes, flags and metric of an address. The kernel adds one that is not there.
pub fn change(index: u32, prefix: Prefix) -> AddressBuilder<Request<Ack>> {
    newaddr(Flags::REPLACE).own(index, prefix)
}

/// Removes an address; the length has to be the same. One with a peer is found by [`delete_peer`].
pub fn delete(index: u32, prefix: Prefix) -> AddressBuilder<Request<Ack>> {
    deladdr(Flags::empty()).of(index, prefix).local(prefix.address()).address(prefix.address())
}

/// Removes an address that has a peer.
pub fn delete_peer(index: u32, local: IpAddr, peer: Prefix) -> AddressBuilder<Request<Ack>> {
    deladdr(Flags::empty()).of(index, peer).local(local).address(peer.address())
}

impl<B: AsRef<[u8]>> Address<B> {
    /// The number of the interface.
    #[must_use]
    pub fn index(&self) -> u32 {
        self.header().index
    }

    /// The family.
    #[must_use]
    pub fn family(&self) -> AddressFamily {
        self.header().family
    }

    /// How far the address is valid.
    #[must_use]
    pub fn scope(&self) -> RouteScope {
        self.header().scope
    }

    /// All flags: the header has only the lowest eight.
    #[must_use]
    pub fn all_flags(&self) -> AddressFlags {
        self.view().flags().unwrap_or(self.header().flags)
    }

    /// The address of this end, be it in `IFA_LOCAL` or, as for IPv6 without a peer, in `IFA_ADDRESS`; the group, in
    /// messages about multicast and anycast addresses.
    #[must_use]
    pub fn ip(&self) -> Option<IpAddr> {
        let view = self.view();
        let unicast = view.local().or_else(|| view.address());
        unicast.or_else(|| view.multicast()).or_else(|| view.anycast().map(IpAddr::V6))
    }

    /// The address of this end, with the length of the subnet.
    #[must_use]
    pub fn prefix(&self) -> Option<Prefix> {
        Prefix::new(self.ip()?, self.header().prefixlen).ok()
    }

    /// The address of the other end, if there is one, with the length of the prefix that is reached through it.
    #[must_use]
    pub fn peer(&self) -> Option<Prefix> {
        let view = self.view();
        let (local, peer) = (view.local()?, view.address()?);
        if local == peer { None } else { Prefix::new(peer, self.header().prefixlen).ok() }
    }
}

impl<S: AsMut<Writer>> AddressBuilder<S> {
    /// Says which interface, family and length.
    fn of(self, index: u32, prefix: Prefix) -> Self {
        self.header(|header| {
            header.family = prefix.family();
            header.prefixlen = prefix.length();
            header.index = index;
        })
    }

    /// The address of this end alone: without another the kernel takes it for both.
    fn own(self, index: u32, prefix: Prefix) -> Self {
        let loopback = matches!(prefix.address(), IpAddr::V4(address) if address.is_loopback());
        self.of(index, prefix)
            .header(|header| header.scope = if loopback { RouteScope::HOST } else { RouteScope::UNIVERSE })
            .local(prefix.address())
    }

    /// The family: of all there is to list, only this one.
    pub fn family(self, family: AddressFamily) -> Self {
        self.header(|header| header.family = family)
    }

    /// The address at the other end of a point-to-point link. Its length takes the place of the one given before: the
    /// route goes to that prefix.
    pub fn peer(self, peer: Prefix) -> Self {
        self.header(|header| {
            // Of two families the kernel is to see the longer addresses: it refuses short ones, but cuts long ones.
            if header.family != peer.family() {
                header.family = AddressFamily::INET6;
            }
            header.prefixlen = peer.length();
        })
        .address(peer.address())
    }

    /// The usual broadcast address of this prefix, which is that of the address itself as a rule. Without effect for
    /// prefixes that have none: IPv6, 31 and 32 bits.
    pub fn broadcast_of(self, prefix: Prefix) -> Self {
        match prefix.broadcast() {
            Some(address) => self.broadcast(address),
            None => self,
        }
    }

    /// How far it is valid.
    pub fn scope(self, scope: RouteScope) -> Self {
        self.header(|header| header.scope = scope)
    }

    /// For how many seconds it is valid, and for how many of these it is preferred for new connections: then it is
    /// deprecated, at last removed. [`FOREVER`] is without end. The kernel refuses 0 for `valid`, and a `preferred`
    /// above it.
    pub fn lifetimes(self, valid: u32, preferred: u32) -> Self {
        self.cacheinfo(IfaCacheinfo { valid, prefered: preferred, ..IfaCacheinfo::default() })
    }

    /// Its flags, whether they fit the header or not. Those that a program may set are `nodad`, `optimistic`,
    /// `homeaddress`, `managetempaddr` (all of IPv6), `noprefixroute` and `mcautojoin`.
    pub fn set_flags(self, flags: AddressFlags) -> Self {
        let builder = self.header(|header| header.flags = flags & AddressFlags::from_bits_retain(0xff));
        if flags.bits() > 0xff { builder.flags(flags) } else { builder }
    }

    /// The metric of the route to the subnet.
    pub fn metric(self, metric: u32) -> Self {
        self.rt_priority(metric)
    }
}
