//! Neighbours: which link-layer address an IP address has on a link (`ip neighbour`). The forwarding databases of bridges
//! and VXLAN devices are in [`fdb`].
//!
//! ```
//! use netlink_route::neighbour;
//!
//! let request = neighbour::add(2, "10.0.0.9".parse()?, "02:00:5e:10:00:01".parse()?);
//! assert_eq!(
//!     request.into_inner().to_string(),
//!     "newneigh (family inet, ifindex 2, state permanent, dst 10.0.0.9, lladdr 02:00:5e:10:00:01)",
//! );
//! # Ok::<(), Box<dyn core::error::Error>>(())
//! ```
//!
//! The kernel takes interfaces by number only; [`link::get`](crate::link::get) finds the number of a name.

use core::net::IpAddr;

use netlink_core::common::AddressFamily;
use netlink_core::{Ack, Flags, HardwareAddress, Many, One, Request, Writer};

pub use crate::generated::rt_neigh::*;

pub mod fdb;
mod record;

pub use record::Record;

/// Lists the neighbours of all interfaces, of IPv4 and IPv6; [`family`](NeighbourBuilder::family) narrows it to one.
///
/// Proxy entries are not among them ([`list_proxies`]), nor are forwarding databases ([`fdb::list`]).
pub fn list() -> NeighbourBuilder<Request<Many<Neighbour>>> {
    getneigh_dump()
}

/// Lists the neighbours on one interface.
pub fn list_of(index: u32) -> NeighbourBuilder<Request<Many<Neighbour>>> {
    getneigh_dump().ifindex(index)
}

/// Lists the addresses that this host answers for in place of others.
pub fn list_proxies() -> NeighbourBuilder<Request<Many<Neighbour>>> {
    getneigh_dump().header(|header| header.flags = NeighbourFlags::PROXY)
}

/// Gets a neighbour (Linux 5.0).
pub fn get(index: u32, destination: IpAddr) -> NeighbourBuilder<Request<One<Neighbour>>> {
    getneigh().at(index, destination)
}

/// Adds a neighbour; it is an error if it is there. It is permanent unless another [state](NeighbourBuilder::state) is given.
pub fn add(index: u32, destination: IpAddr, hardware_address: HardwareAddress) -> NeighbourBuilder<Request<Ack>> {
    made(Flags::CREATE | Flags::EXCL, index, destination).lladdr(hardware_address)
}

/// Adds a neighbour, or changes it if it is there, as when the kernel has resolved it already.
pub fn replace(index: u32, destination: IpAddr, hardware_address: HardwareAddress) -> NeighbourBuilder<Request<Ack>> {
    made(Flags::CREATE | Flags::REPLACE, index, destination).lladdr(hardware_address)
}

/// Changes a neighbour that is there.
pub fn change(index: u32, destination: IpAddr, hardware_address: HardwareAddress) -> NeighbourBuilder<Request<Ack>> {
    made(Flags::REPLACE, index, destination).lladdr(hardware_address)
}

/// Adds a neighbour that the kernel resolves at once and keeps resolved (Linux 5.16).
pub fn add_managed(index: u32, destination: IpAddr) -> NeighbourBuilder<Request<Ack>> {
    made(Flags::CREATE | Flags::EXCL, index, destination)
        .state(NeighbourState::empty())
        .flags_ext(NeighbourExtendedFlags::MANAGED)
}

/// Has the kernel resolve an address as if a packet had been sent there.
pub fn resolve(index: u32, destination: IpAddr) -> NeighbourBuilder<Request<Ack>> {
    made(Flags::CREATE, index, destination).state(NeighbourState::empty()).flags(NeighbourFlags::USE)
}

/// Deletes a neighbour. One that is in use stays for a while, as `failed`.
pub fn delete(index: u32, destination: IpAddr) -> NeighbourBuilder<Request<Ack>> {
    delneigh(Flags::empty()).at(index, destination)
}

/// Has this host answer for an address on an interface, in place of its owner.
pub fn add_proxy(index: u32, destination: IpAddr) -> NeighbourBuilder<Request<Ack>> {
    made(Flags::CREATE | Flags::EXCL, index, destination).flags(NeighbourFlags::PROXY)
}

/// Has this host no longer answer for an address.
pub fn delete_proxy(index: u32, destination: IpAddr) -> NeighbourBuilder<Request<Ack>> {
    delete(index, destination).flags(NeighbourFlags::PROXY)
}

fn made(flags: Flags, index: u32, destination: IpAddr) -> NeighbourBuilder<Request<Ack>> {
    newneigh(flags).at(index, destination).state(NeighbourState::PERMANENT)
}

impl<B: AsRef<[u8]>> Neighbour<B> {
    /// The number of the interface; 0 of a proxy entry for all.
    #[must_use]
    pub fn index(&self) -> u32 {
        self.header().ifindex.cast_unsigned()
    }

    /// The family: IPv4, IPv6, or bridge for an entry of a forwarding database.
    #[must_use]
    pub fn family(&self) -> AddressFamily {
        self.header().family
    }

    /// The neighbour's address; for VXLAN, the remote end of the tunnel.
    #[must_use]
    pub fn destination(&self) -> Option<IpAddr> {
        self.view().dst()
    }

    /// Its link-layer address, if that is known.
    #[must_use]
    pub fn hardware_address(&self) -> Option<HardwareAddress> {
        self.view().lladdr()
    }

    /// Whether it can be reached: reachable, stale, failed, ...
    #[must_use]
    pub fn state(&self) -> NeighbourState {
        self.header().state
    }

    /// How it is used, and where it comes from: proxy, router, ...
    #[must_use]
    pub fn flags(&self) -> NeighbourFlags {
        self.header().flags
    }
}

impl<S: AsMut<Writer>> NeighbourBuilder<S> {
    fn at(self, index: u32, destination: IpAddr) -> Self {
        self.family(AddressFamily::of(destination)).index(index).dst(destination)
    }

    fn index(self, index: u32) -> Self {
        self.header(|header| header.ifindex = index.cast_signed())
    }

    /// The family: of all there is to list, only this one.
    pub fn family(self, family: AddressFamily) -> Self {
        self.header(|header| header.family = family)
    }

    /// Its state, in place of `permanent`: `reachable`, `stale` and so on are maintained by the kernel from then on.
    pub fn state(self, state: NeighbourState) -> Self {
        self.header(|header| header.state = state)
    }

    /// Sets these flags, beside those it has: `router`, `ext-learned`, ...
    pub fn flags(self, flags: NeighbourFlags) -> Self {
        self.header(|header| header.flags |= flags)
    }
}
