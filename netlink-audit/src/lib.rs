//! The audit system over `NETLINK_AUDIT` (`linux/audit.h`): its state, the rules of what is recorded, and the records.
//!
//! [`generated`] has the table. A request does nothing until a connection sends it. Records are texts, of
//! which programs make some: [`Record`] reads those of any type, [`message`] makes one.
//!
//! ```no_run
//! # #[cfg(feature = "connection")]
//! # fn main() -> Result<(), netlink_audit::Error> {
//! use netlink_audit::Audit;
//! use netlink_audit::generated::audit::{Groups, Notification};
//!
//! let connection = Audit::connect()?;
//! let mut records = connection.subscribe([Groups::READLOG])?;
//! while let Some(record) = records.next_within(None)? {
//!     let record: Option<Notification> = record.read().transpose()?;
//!     println!("{record:?}");
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
mod record;

pub use record::{Block, Record, RecordType, Stamp, message};

#[cfg(feature = "async-io")]
pub use connection::async_io;
#[cfg(feature = "tokio")]
pub use connection::tokio;
#[cfg(feature = "connection")]
pub use connection::{Audit, AuditOn};
#[cfg(feature = "connection")]
pub use netlink_sys::{Error, Namespace, Options};
