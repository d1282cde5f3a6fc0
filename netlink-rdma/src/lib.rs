//! RDMA over `NETLINK_RDMA` (`rdma/rdma_netlink.h`): devices of InfiniBand, RoCE and iWARP.
//!
//! [`generated`] has the tables, one for each part of the kernel that speaks here:
//!
//! - [`rdma_nldev`](generated::rdma_nldev): devices, their ports, what programs and the kernel have made on them (queue pairs, memory
//!   regions, ...), and counters: what the `rdma` tool shows and sets;
//! - [`rdma_ls`](generated::rdma_ls): the kernel asks a program for paths and identifiers of InfiniBand;
//! - [`rdma_iwpm`](generated::rdma_iwpm): the kernel asks a program for ports of iWARP.
//!
//! A request does nothing until a connection sends it.
//!
//! ```no_run
//! # #[cfg(feature = "connection")]
//! # fn main() -> Result<(), netlink_rdma::Error> {
//! use netlink_rdma::Rdma;
//! use netlink_rdma::generated::rdma_nldev;
//!
//! let connection = Rdma::connect()?;
//! for device in connection.call(rdma_nldev::get_dump())? {
//!     let device = device?;
//!     println!("{:?} {:?}: {:?} ports", device.dev_name(), device.dev_protocol(), device.port_index());
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
pub use connection::{Rdma, RdmaOn};
#[cfg(feature = "connection")]
pub use netlink_sys::{Error, Namespace, Options};
