//! Netfilter over `NETLINK_NETFILTER`: the packet filter nftables, connection tracking, sets of addresses, and packets that
//! programs log and decide on (`linux/netfilter/nfnetlink.h`).
//!
//! Every family is behind a feature of its name; [`generated`] has a module for each, and `nft` everyday requests of nftables. A
//! request does nothing until a connection sends it.
//!
//! ```no_run
//! # #[cfg(all(feature = "connection", feature = "nftables"))]
//! # fn main() -> Result<(), netlink_netfilter::Error> {
//! use netlink_netfilter::{Netfilter, nft};
//!
//! let connection = Netfilter::connect()?;
//! for table in connection.call(nft::tables())? {
//!     let table = table?;
//!     println!("{} {}", table.header().nfgen_family, table.name().unwrap_or_default());
//! }
//! # Ok(())
//! # }
//! # #[cfg(not(all(feature = "connection", feature = "nftables")))]
//! # fn main() {}
//! ```
//!
//! Every message begins with [`Nfgenmsg`](generated::nfnetlink::Nfgenmsg), whose family is that of the table, of the addresses
//! or of the set; the type of a message is the number of the subsystem in the upper byte, and the operation in the lower. Changes
//! to nftables are made in a transaction, all or nothing:
//!
//! ```no_run
//! # #[cfg(all(feature = "connection", feature = "nftables"))]
//! # fn main() -> Result<(), netlink_netfilter::Error> {
//! use netlink_netfilter::Netfilter;
//! use netlink_netfilter::nft::{self, InetHook, NetfilterProtocol};
//!
//! let filter = nft::table(NetfilterProtocol::INET, "filter");
//! let mut transaction = nft::transaction();
//! transaction.push(filter.add());
//! transaction.push(filter.chain("input").add_at(InetHook::LOCAL_IN, 0));
//! transaction.push(filter.chain("input").append(|rule| rule.source([10, 0, 0, 0].into(), 8).counter().drop()));
//! Netfilter::connect()?.call_transaction(transaction)?;
//! # Ok(())
//! # }
//! # #[cfg(not(all(feature = "connection", feature = "nftables")))]
//! # fn main() {}
//! ```
//!
//! # Features
//!
//! - `connection`: open sockets (Linux). Without it the crate builds and reads messages anywhere.
//! - `tokio`, `async-io`: connections whose calls are futures, on these runtimes.
//! - `serde`: views as JSON.
//! - `nftables`, `conntrack`, `ipset`, `queue`, `log`, `acct`, `cttimeout`, `cthelper`, `osf`, `hook`, `compat`: a family each;
//!   `all` of them.

#![no_std]
#![forbid(unsafe_code)]

extern crate alloc;
#[cfg(any(test, doctest, feature = "connection"))]
extern crate std;

#[cfg(feature = "connection")]
mod connection;
pub mod generated;
#[cfg(feature = "nftables")]
pub mod nft;

#[cfg(feature = "async-io")]
pub use connection::async_io;
#[cfg(feature = "tokio")]
pub use connection::tokio;
#[cfg(feature = "connection")]
pub use connection::{Netfilter, NetfilterOn};
#[cfg(feature = "connection")]
pub use netlink_sys::{Error, Namespace, Options};
