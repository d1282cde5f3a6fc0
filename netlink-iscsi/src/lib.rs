//! iSCSI over `NETLINK_ISCSI` (`scsi/iscsi_if.h`): sessions and connections with targets, as the daemon of open-iscsi has the kernel make
//! them, and what the kernel tells the daemon.
//!
//! A program makes the connection and logs in; the kernel has it then, and does the work. Adapters that do more by themselves are
//! given parameters of their interfaces, targets to keep in flash memory, and the paths to their targets.
//!
//! [`generated`] has the table: a set for each request, whose header is `struct iscsi_uevent` with the part of its unions that the
//! request has, and one for all that the kernel tells by itself. A request does nothing until a connection sends it.
//!
//! ```no_run
//! # #[cfg(feature = "connection")]
//! # fn main() -> Result<(), netlink_iscsi::Error> {
//! use netlink_iscsi::Iscsi;
//! use netlink_iscsi::generated::iscsi::{Groups, Notification};
//!
//! let connection = Iscsi::connect()?;
//! let mut events = connection.subscribe([Groups::ISCSID])?;
//! while let Some(event) = events.next_within(None)? {
//!     let event: Option<Notification> = event.read().transpose()?;
//!     println!("{event:?}");
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
pub use connection::{Iscsi, IscsiOn};
#[cfg(feature = "connection")]
pub use netlink_sys::{Error, Namespace, Options};
