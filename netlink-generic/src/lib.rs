//! Generic netlink: many families over one protocol, found by name (`linux/genetlink.h`).
//!
//! The kernel numbers families and their multicast groups when they are registered. The *controller*, a family itself, tells
//! the numbers by name; a [`Generic`] connection asks it where a request needs one, once for each family.
//!
//! ```no_run
//! # #[cfg(feature = "connection")]
//! # fn main() -> Result<(), netlink_generic::Error> {
//! use netlink_generic::{Generic, controller};
//!
//! let connection = Generic::connect()?;
//! for family in connection.call(controller::list())? {
//!     let family = family?;
//!     println!("{} {}", family.family_id().unwrap_or_default(), family.family_name().unwrap_or_default());
//! }
//! # Ok(())
//! # }
//! # #[cfg(not(feature = "connection"))]
//! # fn main() {}
//! ```
//!
//! The families are tables, each behind a feature of its name; [`generated`] has a module for each:
//!
//! ```no_run
//! # #[cfg(all(feature = "connection", feature = "netdev"))]
//! # fn main() -> Result<(), netlink_generic::Error> {
//! use netlink_generic::{Generic, generated::netdev};
//!
//! let connection = Generic::connect()?;
//! for queue in connection.call(netdev::queue_get_dump().ifindex(2))? {
//!     let queue = queue?;
//!     println!("{:?} {:?} NAPI {:?}", queue.r#type(), queue.id(), queue.napi_id());
//! }
//! # Ok(())
//! # }
//! # #[cfg(not(all(feature = "connection", feature = "netdev")))]
//! # fn main() {}
//! ```
//!
//! # Older kernels
//!
//! A dump of ethtool names no interface, but Linux 6.1 refuses it with `EINVAL` where it has no header at all. An empty one is good
//! on every kernel: `linkstate_get_dump().header_(|header| header)`.
//!
//! # Features
//!
//! - `connection`: open sockets (Linux).
//! - `tokio`, `async-io`: connections whose calls are futures, on these runtimes.
//! - `serde`: views as JSON, owned records in any format.
//! - `binder`, `dev-energymodel`, `devlink`, `dpll`, `drm-ras`, `ethtool`, `fou`, `handshake`, `lockd`, `mptcp-pm`, `net-
//!   shaper`, `netdev`, `nfsd`, `nl80211`, `nl802154`, `openvswitch`, `ovpn`, `psp`, `sunrpc`, `tcp-metrics`, `team`, `wireguard`: a family
//!   each; `all` of them.

#![no_std]
#![forbid(unsafe_code)]

extern crate alloc;
#[cfg(any(test, doctest, feature = "connection"))]
extern crate std;

#[cfg(feature = "connection")]
mod connection;
pub mod controller;
#[cfg(feature = "devlink")]
pub mod devlink;
pub mod generated;
#[cfg(feature = "macsec")]
mod macsec;
#[cfg(feature = "nl80211")]
pub mod nl80211;
#[cfg(feature = "wireguard")]
pub mod wireguard;

#[cfg(feature = "async-io")]
pub use connection::async_io;
#[cfg(feature = "tokio")]
pub use connection::tokio;
#[cfg(feature = "connection")]
pub use connection::{Generic, GenericOn};
#[cfg(feature = "connection")]
pub use netlink_sys::{Error, Namespace, Options};
