//! The next hops of a route that has several.

use alloc::format;
use core::net::IpAddr;

use netlink_core::common::AddressFamily;
use netlink_core::{RecordsBuilder, Writer};

use super::{NextHop, NextHopBuilder, RtnhF, other_family, realms};

/// Writes the next hops of a route: the closure of [`RouteBuilder::next_hops`](super::RouteBuilder::next_hops) is given it.
#[must_use]
pub struct HopsBuilder {
    records: RecordsBuilder<NextHop>,
    family: AddressFamily,
}

impl HopsBuilder {
    pub(super) const fn new(records: RecordsBuilder<NextHop>, family: AddressFamily) -> Self {
        Self { records, family }
    }

    pub(super) fn into_inner(self) -> RecordsBuilder<NextHop> {
        self.records
    }

    /// Adds a next hop.
    pub fn hop(self, build: impl FnOnce(HopBuilder) -> HopBuilder) -> Self {
        let family = self.family;
        let records = self.records.record(|hop| build(HopBuilder { hop, family }).hop);
        Self { records, family }
    }
}

/// Writes one next hop of several.
#[derive(Debug)]
#[must_use]
pub struct HopBuilder {
    hop: NextHopBuilder<Writer>,
    family: AddressFamily,
}

impl HopBuilder {
    /// Writes with the builder of the table: encapsulation, new labels, and whatever else.
    pub fn with(self, build: impl FnOnce(NextHopBuilder<Writer>) -> NextHopBuilder<Writer>) -> Self {
        Self { hop: build(self.hop), family: self.family }
    }

    /// The gateway, of the family of the route or another.
    pub fn via(self, gateway: IpAddr) -> Self {
        if AddressFamily::of(gateway) == self.family {
            self.with(|hop| hop.gateway(gateway))
        } else {
            self.with(|hop| hop.via_(other_family(gateway)))
        }
    }

    /// The interface to send out of, by number.
    pub fn dev(self, index: u32) -> Self {
        self.with(|hop| hop.header(|header| header.ifindex = index.cast_signed()))
    }

    /// Its share, relative to the others: from 1, which it has unless something is said, to 256.
    pub fn weight(self, weight: u16) -> Self {
        self.with(|hop| match weight.checked_sub(1).map(u8::try_from) {
            Some(Ok(hops)) => hop.header(|header| header.hops = hops),
            _ => hop.fail(format!("the weight of a next hop is {weight}, not from 1 to 256")),
        })
    }

    /// The realms that packets belong to: that of the source, and that of the destination (IPv4).
    pub fn realms(self, source: u16, destination: u16) -> Self {
        self.with(|hop| hop.flow(realms(source, destination)))
    }

    /// The gateway is on the link, whatever the routes to it say.
    pub fn onlink(self) -> Self {
        self.with(|hop| hop.header(|header| header.flags |= RtnhF::ONLINK))
    }
}
