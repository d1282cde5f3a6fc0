//! Connections: a netlink socket and the exchange over it.
//!
//! [`Connection`] blocks. Requests are values made by the family crates; the type of a request says what
//! [`call`](Connection::call) returns.

mod blocking;
mod error;

pub use blocking::{Answered, Connection, Dump};
pub use error::{Error, MalformedReply};
