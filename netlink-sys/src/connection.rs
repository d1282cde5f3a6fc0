//! Connections: a netlink socket and the exchange over it.
//!
//! Requests are values made by the family crates; the type of a request says what a call returns. [`Connection`] blocks;
//! [`AsyncConnection`] does not, and comes with `tokio` and `async-io` (features of these names). All share one engine.

mod answer;
#[cfg(feature = "async-io")]
pub mod async_io;
#[cfg(any(feature = "async-io", feature = "tokio"))]
mod asynchronous;
mod blocking;
mod engine;
mod error;
mod mailroom;
mod pipeline;
#[cfg(feature = "tokio")]
pub mod tokio;
mod wake;

pub use answer::{Answered, Dump};
#[cfg(any(feature = "async-io", feature = "tokio"))]
pub use asynchronous::{AsyncAnswer, AsyncCall, AsyncConnection, AsyncResults, Readiness};
pub use blocking::{Answer, Call, Connection, Results};
pub use error::{Error, MalformedReply};
