//! Forwarding databases: behind which port of a bridge, or which end of a tunnel, a link-layer address is (`bridge fdb`).
//!
//! ```
//! use netlink_route::neighbour::fdb;
//!
//! // On port 3 of a bridge, in the database of the bridge.
//! let request = fdb::add(3, "02:00:5e:10:00:01".parse()?).in_bridge().vlan(10);
//! assert_eq!(
//!     request.into_inner().to_string(),
//!     "newneigh (family bridge, ifindex 3, state noarp|permanent, flags master, lladdr 02:00:5e:10:00:01, vlan 10)",
//! );
//! // In the database of a VXLAN device: frames for this address go to that host.
//! let request = fdb::add(4, "02:00:5e:10:00:02".parse()?).dst("192.0.2.7".parse()?);
//! # let _ = request;
//! # Ok::<(), Box<dyn core::error::Error>>(())
//! ```

use netlink_core::common::AddressFamily;
use netlink_core::{Ack, Flags, HardwareAddress, Many, One, Request, Writer};

use super::{Neighbour, NeighbourBuilder, NeighbourFlags, NeighbourState, delneigh, getneigh, getneigh_dump, newneigh};

/// Lists the forwarding entries of all devices, those of bridges and those of the devices themselves.
///
/// `master`, with the number of a bridge, narrows it to that bridge.
pub fn list() -> NeighbourBuilder<Request<Many<Neighbour>>> {
    getneigh_dump().family(AddressFamily::BRIDGE)
}

/// Lists the forwarding entries of one device: a port of a bridge, the bridge, a VXLAN device.
pub fn list_of(index: u32) -> NeighbourBuilder<Request<Many<Neighbour>>> {
    list().ifindex(index)
}

/// Gets an entry of a device's own database; with [`in_bridge`](NeighbourBuilder::in_bridge), of the bridge it is a port of
/// (Linux 5.0).
pub fn get(index: u32, address: HardwareAddress) -> NeighbourBuilder<Request<One<Neighbour>>> {
    getneigh().forward(index, address)
}

/// Adds an entry to a device's own database; with [`in_bridge`](NeighbourBuilder::in_bridge), to that of the bridge it is a
/// port of. It is permanent, which on a bridge means that the address is the bridge's own, until it is
/// [made another](NeighbourBuilder::fixed).
pub fn add(index: u32, address: HardwareAddress) -> NeighbourBuilder<Request<Ack>> {
    made(Flags::CREATE | Flags::EXCL, index, address)
}

/// Adds an entry, or replaces it: of a VXLAN device with several ends, all of them.
pub fn replace(index: u32, address: HardwareAddress) -> NeighbourBuilder<Request<Ack>> {
    made(Flags::CREATE | Flags::REPLACE, index, address)
}

/// Adds one more end of the tunnel to an entry of a VXLAN device, for broadcast and the like (the address of zeros).
pub fn append(index: u32, address: HardwareAddress) -> NeighbourBuilder<Request<Ack>> {
    made(Flags::CREATE | Flags::APPEND, index, address)
}

/// Deletes an entry of a device's own database; with [`in_bridge`](NeighbourBuilder::in_bridge), of the bridge it is a port
/// of.
pub fn delete(index: u32, address: HardwareAddress) -> NeighbourBuilder<Request<Ack>> {
    // Drivers without a database of their own refuse to delete what is not called permanent.
    delneigh(Flags::empty()).forward(index, address).state(NeighbourState::PERMANENT)
}

fn made(flags: Flags, index: u32, address: HardwareAddress) -> NeighbourBuilder<Request<Ack>> {
    newneigh(flags).forward(index, address).state(NeighbourState::NOARP | NeighbourState::PERMANENT)
}

impl<S: AsMut<Writer>> NeighbourBuilder<S> {
    fn forward(self, index: u32, address: HardwareAddress) -> Self {
        self.family(AddressFamily::BRIDGE).index(index).flags(NeighbourFlags::SELF).lladdr(address)
    }

    /// The forwarding entry is in the database of the bridge that the device is a port of, not in the device's own.
    pub fn in_bridge(self) -> Self {
        self.header(|header| {
            header.flags = (header.flags & !NeighbourFlags::SELF) | NeighbourFlags::MASTER;
        })
    }

    /// The forwarding entry stays and is not of the bridge itself (`static` with `bridge fdb`).
    pub fn fixed(self) -> Self {
        self.state(NeighbourState::NOARP | NeighbourState::REACHABLE)
    }

    /// The forwarding entry ages as one that was learned (`dynamic` with `bridge fdb`).
    pub fn dynamic(self) -> Self {
        self.state(NeighbourState::REACHABLE)
    }
}
