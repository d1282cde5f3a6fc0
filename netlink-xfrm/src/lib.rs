//! IPsec over `NETLINK_XFRM`: security associations and policies (`linux/xfrm.h`). This is what `ip xfrm` does.
//!
//! [`generated`] has the tables. A request does nothing until a connection sends it.
//!
//! ```no_run
//! # #[cfg(feature = "connection")]
//! # fn main() -> Result<(), netlink_xfrm::Error> {
//! use netlink_xfrm::Xfrm;
//! use netlink_xfrm::generated::xfrm;
//!
//! let connection = Xfrm::connect()?;
//! for association in connection.call(xfrm::getsa_dump())? {
//!     let association = association?;
//!     let header = association.header();
//!     println!("{} spi {:#010x}", header.id.proto, header.id.spi);
//! }
//! # Ok(())
//! # }
//! # #[cfg(not(feature = "connection"))]
//! # fn main() {}
//! ```
//!
//! An address in a fixed header is 16 bytes, of which IPv4 takes four ([`WideAddress`](netlink_core::WideAddress)); the `family`
//! beside it says which it is.
//!
//! Structs are laid out as on every machine but 32-bit x86, where C aligns numbers of 64 bits to four bytes. There the structs of
//! the kernel are shorter than these, and a kernel of 64 bits refuses 32-bit programs anyway (`EOPNOTSUPP`), unless it was built with
//! `CONFIG_XFRM_USER_COMPAT`: IPsec is not for such programs.
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
pub use connection::{Xfrm, XfrmOn};
#[cfg(feature = "connection")]
pub use netlink_sys::{Error, Namespace, Options};
