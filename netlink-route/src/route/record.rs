//! A route as a plain value.

use alloc::vec;
use alloc::vec::Vec;
use core::net::IpAddr;

use netlink_core::common::{AddressFamily, RouteProtocol, RouteScope, RouteType};

use super::{LwtunnelEncapType, NextHop, Route, RouteFlags};
use crate::Prefix;

/// What most programs want to know of a route, owned and comparable.
///
/// The rest (metrics, encapsulation, ...) is in the view ([`Route`]), which can be kept as well: it is reference-counted.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Record {
    /// The family.
    pub family: AddressFamily,
    /// The destination, which a default route has as well; absent for families other than IP.
    pub destination: Option<Prefix>,
    /// The label of an MPLS route.
    pub label: Option<u32>,
    /// The source it is for, if that matters.
    pub from: Option<Prefix>,
    /// The table.
    pub table: u32,
    /// What is done with packets.
    pub kind: RouteType,
    /// Who made it.
    pub protocol: RouteProtocol,
    /// How far the destination is (IPv4).
    pub scope: RouteScope,
    /// The type of service to match; 0 matches any.
    pub tos: u8,
    /// The metric: the lowest wins.
    pub metric: u32,
    /// The address that packets of this host get as their source.
    pub source: Option<IpAddr>,
    /// Its flags.
    pub flags: RouteFlags,
    /// The next-hop object it uses.
    pub nexthop_id: Option<u32>,
    /// Where packets go: one hop or several; none where they are dropped.
    pub hops: Vec<Hop>,
}

/// Where the packets of a route go.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Hop {
    /// The gateway, if the destination is not on the link.
    pub gateway: Option<IpAddr>,
    /// The number of the interface.
    pub dev: Option<u32>,
    /// Its share, relative to the others.
    pub weight: u16,
    /// How packets are encapsulated, if they are.
    pub encapsulation: Option<LwtunnelEncapType>,
}

impl<B: AsRef<[u8]>> From<&NextHop<B>> for Hop {
    fn from(hop: &NextHop<B>) -> Self {
        Self {
            gateway: hop.gateway_address(),
            dev: Some(hop.dev()).filter(|&index| index != 0),
            weight: hop.weight(),
            encapsulation: hop.view().encap_type(),
        }
    }
}

impl<B: AsRef<[u8]>> From<&Route<B>> for Record {
    fn from(route: &Route<B>) -> Self {
        let route = route.view();
        let mut hops: Vec<_> = route.next_hops().map(|hop| Hop::from(&hop)).collect();
        if hops.is_empty() && (route.oif().is_some() || route.gateway_address().is_some()) {
            hops = vec![Hop {
                gateway: route.gateway_address(),
                dev: route.oif(),
                weight: 1,
                encapsulation: route.encap_type(),
            }];
        }
        Self {
            family: route.family(),
            destination: route.destination(),
            label: route.label(),
            from: route.from(),
            table: route.table_id(),
            kind: route.kind(),
            protocol: route.protocol(),
            scope: route.scope(),
            tos: route.header().tos,
            metric: route.metric(),
            source: route.prefsrc(),
            flags: route.flags(),
            nexthop_id: route.nh_id(),
            hops,
        }
    }
}
