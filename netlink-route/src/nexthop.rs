//! Next hops as objects of their own, and groups of them (`ip nexthop`).
//!
//! A route refers to one by its number ([`RouteBuilder::nh_id`](crate::route::RouteBuilder::nh_id)), so that changing the object changes every
//! route that uses it, at once.
//!
//! ```
//! use netlink_route::nexthop;
//!
//! let one = nexthop::add(1).via("192.0.2.1".parse()?).oif(3);
//! assert_eq!(one.into_inner().to_string(), "newnexthop (family inet, id 1, gateway 192.0.2.1, oif 3)");
//! let group = nexthop::add(10).members(&[(1, 1), (2, 3)]);
//! assert_eq!(group.into_inner().to_string(), "newnexthop (id 10)");
//! # Ok::<(), std::net::AddrParseError>(())
//! ```

use alloc::format;
use alloc::vec::Vec;
use core::net::IpAddr;

use netlink_core::common::AddressFamily;
use netlink_core::{Ack, BuildError, Flags, Many, One, Request, Writer};

pub use crate::generated::rt_nexthop::*;

/// Lists next hops and groups.
///
/// [`oif`](NexthopBuilder::oif), [`master`](NexthopBuilder::master), [`groups`](NexthopBuilder::groups) and
/// [`fdb`](NexthopBuilder::fdb) narrow it down.
pub fn list() -> NexthopBuilder<Request<Many<Nexthop>>> {
    getnexthop_dump()
}

/// Gets the next hop or group of this number; the kernel answers `ENOENT` if there is none.
pub fn get(id: u32) -> NexthopBuilder<Request<One<Nexthop>>> {
    getnexthop().id(id)
}

/// Adds a next hop or group; it is an error (`EEXIST`) if there is one of this number.
pub fn add(id: u32) -> NexthopBuilder<Request<Ack>> {
    newnexthop(Flags::CREATE | Flags::EXCL).id(id)
}

/// Adds a next hop or group, or replaces the one of this number, for all routes that use it.
pub fn replace(id: u32) -> NexthopBuilder<Request<Ack>> {
    newnexthop(Flags::CREATE | Flags::REPLACE).id(id)
}

/// Deletes a next hop or group, and every route that depends on it alone.
pub fn delete(id: u32) -> NexthopBuilder<Request<Ack>> {
    delnexthop(Flags::empty()).id(id)
}

impl<B: AsRef<[u8]>> Nexthop<B> {
    /// The members of a group and their weights, from 1 on; nothing if it is no group.
    pub fn members(&self) -> impl Iterator<Item = (u32, u16)> + '_ {
        let weight =
            |member: &NexthopGrp| (u16::from(member.weight_high) << 8 | u16::from(member.weight)).saturating_add(1);
        self.view().group().into_iter().flatten().map(move |member| (member.id, weight(&member)))
    }
}

impl<S: AsMut<Writer>> NexthopBuilder<S> {
    /// The address family: needed where no gateway says it.
    pub fn family(self, family: AddressFamily) -> Self {
        self.header(|header| header.family = family)
    }

    /// The gateway, and with it the address family.
    pub fn via(self, gateway: IpAddr) -> Self {
        let family = if gateway.is_ipv4() { AddressFamily::INET } else { AddressFamily::INET6 };
        self.family(family).gateway(gateway)
    }

    /// Makes it a group of next hops by number, each with its weight: 1 to 65536, of which a kernel before 6.13 takes up to 256.
    ///
    /// A weight of 0 is the request's error.
    pub fn members(self, members: &[(u32, u32)]) -> Self {
        let weights = members.iter().map(|&(id, weight)| {
            let [.., high, low] = weight.checked_sub(1).filter(|less| *less <= 0xffff)?.to_be_bytes();
            Some(NexthopGrp { id, weight: low, weight_high: high, ..NexthopGrp::default() })
        });
        match weights.collect::<Option<Vec<_>>>() {
            Some(group) => self.group(&group),
            None => {
                self.fail(BuildError::Argument(format!("a weight of a next hop is from 1 to 65536, in {members:?}")))
            }
        }
    }
}
