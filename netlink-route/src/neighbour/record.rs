//! A neighbour as a plain value.

use core::net::IpAddr;

use netlink_core::HardwareAddress;
use netlink_core::common::{AddressFamily, RouteProtocol};

use super::{Neighbour, NeighbourExtendedFlags, NeighbourFlags, NeighbourState};

/// What most programs want to know of a neighbour or of a forwarding entry, owned and comparable.
///
/// The rest is in the view ([`Neighbour`]), which can be kept as well: it is reference-counted.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Record {
    /// The number of the interface.
    pub index: u32,
    /// The family: bridge for a forwarding entry.
    pub family: AddressFamily,
    /// The neighbour's address; for VXLAN, the remote end of the tunnel.
    pub destination: Option<IpAddr>,
    /// Its link-layer address.
    pub hardware_address: Option<HardwareAddress>,
    /// Whether it can be reached.
    pub state: NeighbourState,
    /// How it is used, and where it comes from.
    pub flags: NeighbourFlags,
    /// More of that.
    pub extended_flags: NeighbourExtendedFlags,
    /// Who made it, if that was said.
    pub protocol: Option<RouteProtocol>,
    /// The number of the bridge, VRF or other device above.
    pub master: Option<u32>,
    /// The VLAN of a forwarding entry.
    pub vlan: Option<u16>,
    /// The VXLAN identifier to send with.
    pub vni: Option<u32>,
    /// The UDP port of the remote end (VXLAN).
    pub port: Option<u16>,
}

impl<B: AsRef<[u8]>> From<&Neighbour<B>> for Record {
    fn from(neighbour: &Neighbour<B>) -> Self {
        let neighbour = neighbour.view();
        Self {
            index: neighbour.index(),
            family: neighbour.family(),
            destination: neighbour.destination(),
            hardware_address: neighbour.hardware_address().filter(|address| !address.as_bytes().is_empty()),
            state: neighbour.state(),
            flags: neighbour.flags(),
            extended_flags: neighbour.flags_ext().unwrap_or_default(),
            protocol: neighbour.protocol(),
            master: neighbour.master(),
            vlan: neighbour.vlan(),
            vni: neighbour.vni(),
            port: neighbour.port(),
        }
    }
}
