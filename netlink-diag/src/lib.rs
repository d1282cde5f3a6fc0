//! Sockets over `NETLINK_SOCK_DIAG`: who is connected to whom, and how it goes (`sock_diag(7)`, `linux/sock_diag.h`). This is
//! what `ss` lists.
//!
//! [`generated`] has a module for each address family. A request does nothing until a connection sends it.
//!
//! ```no_run
//! # #[cfg(feature = "connection")]
//! # fn main() -> Result<(), netlink_diag::Error> {
//! use netlink_core::common::{AddressFamily, IpProtocol};
//! use netlink_diag::SockDiag;
//! use netlink_diag::generated::inet_diag::{self, InetDiagExtensions};
//! use netlink_diag::generated::sock_diag::SocketStates;
//!
//! let connection = SockDiag::connect()?;
//! let request = inet_diag::sock_diag_by_family_dump().header(|header| {
//!     header.family = AddressFamily::INET;
//!     header.protocol = IpProtocol::TCP;
//!     header.states = SocketStates::ESTABLISHED | SocketStates::LISTEN;
//!     header.ext = InetDiagExtensions::INFO;
//! });
//! for socket in connection.call(request)? {
//!     let socket = socket?;
//!     let id = socket.header().id;
//!     println!("{}:{} {:?}", id.src.ipv4(), id.sport, socket.info().map(|info| info.rtt));
//! }
//! # Ok(())
//! # }
//! # #[cfg(not(feature = "connection"))]
//! # fn main() {}
//! ```
//!
//! All requests have the same number (`SOCK_DIAG_BY_FAMILY`); the address family in the header says what they are about. A filter
//! of sockets of IP is a program for the kernel, which [`filter`] writes.
//!
//! # Features
//!
//! - `connection`: open sockets (Linux). Without it the crate builds and reads messages anywhere.
//! - `tokio`, `async-io`: connections whose calls are futures, on these runtimes.
//! - `serde`: views as JSON.

#![no_std]
#![forbid(unsafe_code)]

extern crate alloc;

#[cfg(any(test, doctest, feature = "connection"))]
extern crate std;

#[cfg(feature = "connection")]
mod connection;
pub mod filter;
pub mod generated;

#[cfg(feature = "async-io")]
pub use connection::async_io;
#[cfg(feature = "tokio")]
pub use connection::tokio;
#[cfg(feature = "connection")]
pub use connection::{SockDiag, SockDiagOn};
#[cfg(feature = "connection")]
pub use netlink_sys::{Error, Namespace, Options};
