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
mod fake;
mod mailroom;
mod pipeline;
mod recording;
mod replay;
mod subscription;
#[cfg(feature = "tokio")]
pub mod tokio;
mod transport;
mod wake;

pub use answer::{Answered, Dump};
#[cfg(any(feature = "async-io", feature = "tokio"))]
pub use asynchronous::{AsyncAnswer, AsyncCall, AsyncConnection, AsyncEvents, AsyncResults, Readiness};
pub use blocking::{Answer, Call, Connection, Events, Results};
pub use error::{Error, MalformedReply};
pub use fake::FakeReply;
pub use recording::Recording;
pub use replay::ReplayError;
pub use subscription::Event;
