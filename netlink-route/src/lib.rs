//! Links, addresses, routes, neighbours and rules of Linux over `NETLINK_ROUTE` (man 7 rtnetlink).
//!
//! Each object has a module of everyday requests, made of plain values: a request does nothing until a connection sends it.
//!
//! ```no_run
//! # #[cfg(feature = "connection")]
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use netlink_route::{Route, address, link, route};
//!
//! let connection = Route::connect()?;
//! for link in connection.call(link::list())? {
//!     let link = link?;
//!     println!("{} {} mtu {:?}", link.index(), link.ifname().unwrap_or_default(), link.mtu());
//! }
//! connection.call(link::add("vx0").vxlan(|vxlan| vxlan.id(42).port(4789)).mtu(1450).up())?;
//! let index = connection.call(link::get("vx0"))?.index();
//! connection.call(address::add(index, "192.168.1.2/24".parse()?))?;
//! connection.call(route::replace("10.0.0.0/8".parse()?).via("192.168.1.1".parse()?))?;
//! # Ok(())
//! # }
//! # #[cfg(not(feature = "connection"))]
//! # fn main() {}
//! ```
//!
//! What a message holds is read in place through views ([`link::Link`] and so on); what the kernel adds in future stays
//! there and can be iterated over. The modules also have every set, enumeration and operation of the kernel's ABI, as
//! [`generated`] from facts.
//!
//! The module `store`, behind the feature of that name, keeps a copy of all of these that stays true, and tells what changes.
//!
//! # Features
//!
//! - `connection`: open sockets (Linux). Without it the crate builds and reads messages anywhere.
//! - `store`: a copy of the kernel's objects that stays true.
//! - `tokio`, `async-io`: connections whose calls are futures, on these runtimes.
//! - `serde`: views as JSON, owned records in any format.

#![no_std]
#![forbid(unsafe_code)]

extern crate alloc;
#[cfg(any(test, doctest, feature = "connection"))]
extern crate std;

pub mod address;
#[cfg(feature = "connection")]
mod connection;
pub mod generated;
pub mod link;
pub mod namespace;
pub mod neighbour;
pub mod nexthop;
pub mod route;
pub mod rule;
#[cfg(feature = "store")]
pub mod store;

#[cfg(feature = "async-io")]
pub use connection::async_io;
#[cfg(feature = "tokio")]
pub use connection::tokio;
#[cfg(feature = "connection")]
pub use connection::{Route, RouteOn};
pub use netlink_core::{Prefix, PrefixError};
#[cfg(feature = "connection")]
pub use netlink_sys::{Error, Namespace, Options};
