//! Linux sockets, network namespaces and lossless netlink receive: the system calls under every connection.
//!
//! - [`Socket`] is an owned, close-on-exec socket of any family, addressed by [`SocketAddress`].
//! - [`NetlinkSocket`] is a bound netlink socket that never cuts a datagram without saying so.
//! - [`Namespace`] is an open network namespace; [`open_in`] runs a closure inside one without moving the caller.
//! - [`Filter`] has the kernel choose what a socket receives.
//! - [`Connection`] sends the requests of the family crates and brings the replies; [`tokio`] and [`async_io`] have those
//!   whose calls are futures, and [`ConnectionOn`] is all of them. [`Options`] say how one is opened, and [`connection!`]
//!   declares the one of a crate.
//!
//! # To see what is said
//!
//! `NLDEBUG=1` in the environment prints every message that connections send and receive to standard error, a line each.
//! `NLDEBUG=level=1,format=mnl` prints them as libmnl does (and `nft --debug=all`), `format=tree` a line for each
//! attribute, with the names of its table. With the feature `tracing` each message is also an event of that crate, at level
//! `TRACE` with target `netlink`.
//!
//! A connection's traffic can be recorded and replayed ([`Connection::record`], [`Connection::replay`]), and a function can
//! take the place of the kernel ([`Connection::fake`]).
//!
//! This is the only crate of the workspace with `unsafe` code. What is inside a message is the business of
//! `netlink-core`.
#![cfg(target_os = "linux")]

#[cfg(test)]
extern crate self as netlink_sys;

mod address;
mod connection;
mod deadline;
mod error;
mod filter;
mod flags;
mod netlink;
mod netns;
pub mod option;
mod poll;
pub mod protocol;
mod socket;
mod syscall;
mod trace;

pub use address::{PackedAddress, PacketAddress, SocketAddress, UnixAddress};
#[cfg(feature = "async-io")]
pub use connection::async_io;
#[cfg(feature = "tokio")]
pub use connection::tokio;
pub use connection::{
    Answer, Answered, Async, Blocking, Call, Connection, ConnectionOn, Dump, Error, Event, Events, FakeReply, Granted,
    MalformedReply, NotCommitted, Options, Readiness, Recording, ReplayError, Results, Wait,
};
pub use deadline::Deadline;
pub use error::{AddressError, FilterError, NamespaceError, SocketError};
pub use filter::{Filter, Instruction};
pub use flags::{AcceptFlags, Domain, MessageFlags, SocketType};
pub use netlink::{NetlinkSocket, ReceiveBuffer, Received};
pub use netlink_core::{Dropped, HardwareAddress, Warning};
pub use netns::named::{create_named, delete_named, list_named};
pub use netns::watch::{NamespaceEvent, NamespaceWatch};
pub use netns::{Namespace, NamespaceId, open_in};
pub use socket::Socket;
