//! The events of SELinux over `NETLINK_SELINUX` (`linux/selinux_netlink.h`): whether it is enforced, and policies that are loaded.
//!
//! [`generated`] has the tables.
//!
//! ```no_run
//! # #[cfg(feature = "connection")]
//! # fn main() -> Result<(), netlink_selinux::Error> {
//! use netlink_selinux::SeLinux;
//! use netlink_selinux::generated::selinux::{Groups, Notification};
//!
//! let connection = SeLinux::connect()?;
//! let mut events = connection.subscribe([Groups::AVC])?;
//! while let Some(event) = events.next_within(None)? {
//!     if let Some(Notification::Setenforce(enforcing)) = event.read().transpose()? {
//!         println!("enforcing {}", enforcing.header().val);
//!     }
//! }
//! # Ok(())
//! # }
//! # #[cfg(not(feature = "connection"))]
//! # fn main() {}
//! ```
//!
//! # Features
//!
//! - `connection`: open sockets (Linux). Without it the crate builds and reads messages anywhere.
//! - `tokio`, `async-io`: connections whose calls are futures, on these runtimes.
//! - `serde`: views as JSON.

#![no_std]
#![forbid(unsafe_code)]

#[cfg(any(test, doctest, feature = "connection"))]
extern crate std;

#[cfg(feature = "connection")]
mod connection;
pub mod generated;

#[cfg(feature = "async-io")]
pub use connection::async_io;
#[cfg(feature = "tokio")]
pub use connection::tokio;
#[cfg(feature = "connection")]
pub use connection::{SeLinux, SeLinuxOn};
#[cfg(feature = "connection")]
pub use netlink_sys::{Error, Namespace, Options};
