//! WireGuard: devices, their peers, and what each peer may send (`wg`).
//!
//! A [`Configuration`] says what is to change on a device, and becomes as many requests as it needs: any number of peers, and of
//! prefixes of a peer, fits. What the kernel tells of a device comes in several messages as well; a [`Record`] is all of them.
//!
//! ```
//! use netlink_generic::wireguard::{Configuration, PeerConfiguration};
//!
//! let mut peer = PeerConfiguration::new("xTIBA5rboUvnH4htodjb6e697QjLERt1NAB4mZqp8Dg=".parse()?);
//! peer.endpoint = Some("192.0.2.1:51820".parse()?);
//! peer.allowed.push("10.0.0.0/8".parse()?);
//!
//! let mut configuration = Configuration::default();
//! configuration.listen_port = Some(51820);
//! configuration.peers.push(peer);
//! for request in configuration.requests("wg0") {
//!     println!("{}", request.into_inner()); // or: connection.call(request)?;
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use netlink_core::{Many, Request};
pub use netlink_core::{Prefix, PrefixError};

pub use crate::generated::wireguard::*;

mod configuration;
mod key;
mod record;

pub use configuration::{Configuration, PeerConfiguration};
pub use key::{Key, KeyError};
pub use record::{PeerRecord, Record};

/// Gets a device by the name of its interface. It may take several messages: collect them into a [`Record`].
///
/// ```no_run
/// # #[cfg(feature = "connection")]
/// # fn main() -> Result<(), netlink_generic::Error> {
/// use netlink_generic::{Generic, wireguard};
///
/// let connection = Generic::connect()?;
/// let device: wireguard::Record = connection.call(wireguard::get("wg0"))?.collect::<Result<_, _>>()?;
/// for peer in &device.peers {
///     println!("{} {:?} {} bytes received", peer.public_key, peer.endpoint, peer.received);
/// }
/// # Ok(())
/// # }
/// # #[cfg(not(feature = "connection"))]
/// # fn main() {}
/// ```
pub fn get(name: &str) -> DeviceBuilder<Request<Many<Device>>> {
    get_device_dump().ifname(name)
}
