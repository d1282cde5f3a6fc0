//! Transports of SCSI over `NETLINK_SCSITRANSPORT` (`scsi/scsi_netlink.h`): events of Fibre Channel, and what is said to the driver of a host adapter.
//!
//! [`generated`] has the table. A request does nothing until a connection sends it.
//!
//! ```no_run
//! # #[cfg(feature = "connection")]
//! # fn main() -> Result<(), netlink_scsi::Error> {
//! use netlink_scsi::Scsi;
//! use netlink_scsi::generated::scsi::{Groups, Notification};
//!
//! let connection = Scsi::connect()?;
//! let mut events = connection.subscribe([Groups::FC_EVENTS])?;
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
pub use connection::{Scsi, ScsiOn};
#[cfg(feature = "connection")]
pub use netlink_sys::{Error, Namespace, Options};
