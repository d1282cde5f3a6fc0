//! Lookups in one routing table of IPv4 over `NETLINK_FIB_LOOKUP` (`net/ip_fib.h` of the kernel's source). What a packet does is
//! better asked of `netlink-route`, which looks at rules too; here the table is asked alone.
//!
//! [`generated`] has the table. A request does nothing until a connection sends it.
//!
//! ```no_run
//! # #[cfg(feature = "connection")]
//! # fn main() -> Result<(), netlink_fib_lookup::Error> {
//! use netlink_fib_lookup::FibLookup;
//! use netlink_fib_lookup::generated::fib_lookup;
//!
//! let connection = FibLookup::connect()?;
//! let request = fib_lookup::lookup().header(|header| {
//!     header.fl_addr = [192, 0, 2, 1].into();
//!     header.tb_id_in = 254;
//! });
//! println!("{} bits", connection.call(request)?.header().prefixlen);
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
pub use connection::{FibLookup, FibLookupOn};
#[cfg(feature = "connection")]
pub use netlink_sys::{Error, Namespace, Options};
