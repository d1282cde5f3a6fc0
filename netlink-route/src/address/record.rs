//! An address as a plain value.

use alloc::string::{String, ToString};
use core::net::Ipv4Addr;

use netlink_core::common::{AddressFamily, RouteScope};

use super::{Address, AddressFlags, AddressProtocol, FOREVER};
use crate::Prefix;

/// What most programs want to know of an address, owned and comparable.
///
/// The rest is in the view ([`Address`]), which can be kept as well: it is reference-counted.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Record {
    /// The number of the interface.
    pub index: u32,
    /// The family.
    pub family: AddressFamily,
    /// The address of this end, with the length of the subnet; absent for families other than IP.
    pub prefix: Option<Prefix>,
    /// The address of the other end, if there is one, with the length of the prefix behind it.
    pub peer: Option<Prefix>,
    /// The broadcast address (IPv4).
    pub broadcast: Option<Ipv4Addr>,
    /// The label (IPv4); bytes that are not UTF-8 are replaced.
    pub label: Option<String>,
    /// How far it is valid.
    pub scope: RouteScope,
    /// Permanent, tentative, ...
    pub flags: AddressFlags,
    /// Who made it, if that was said.
    pub protocol: Option<AddressProtocol>,
    /// For how many more seconds it is valid; absent without end.
    pub valid: Option<u32>,
    /// For how many more seconds it is preferred; absent without end.
    pub preferred: Option<u32>,
    /// The metric of the route to the subnet, if it is not the usual one.
    pub metric: Option<u32>,
}

impl<B: AsRef<[u8]>> From<&Address<B>> for Record {
    fn from(address: &Address<B>) -> Self {
        let address = address.view();
        let lifetimes = address.cacheinfo();
        let limited = |seconds: &u32| *seconds != FOREVER;
        Self {
            index: address.index(),
            family: address.family(),
            prefix: address.prefix(),
            peer: address.peer(),
            broadcast: address.broadcast(),
            label: address.label().map(|label| label.to_string()),
            scope: address.scope(),
            flags: address.all_flags(),
            protocol: address.proto(),
            valid: lifetimes.map(|lifetimes| lifetimes.valid).filter(limited),
            preferred: lifetimes.map(|lifetimes| lifetimes.prefered).filter(limited),
            metric: address.rt_priority(),
        }
    }
}
