//! The algorithms of the kernel's cryptography over `NETLINK_CRYPTO` (`linux/cryptouser.h`): what `/proc/crypto` lists.
//!
//! [`generated`] has the tables. A request does nothing until a connection sends it.
//!
//! ```no_run
//! # #[cfg(feature = "connection")]
//! # fn main() -> Result<(), netlink_crypto::Error> {
//! use netlink_crypto::Crypto;
//! use netlink_crypto::generated::crypto;
//!
//! let connection = Crypto::connect()?;
//! for algorithm in connection.call(crypto::getalg_dump())? {
//!     println!("{}", algorithm?.header().name.text());
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
pub use connection::{Crypto, CryptoOn};
#[cfg(feature = "connection")]
pub use netlink_sys::{Error, Namespace, Options};
