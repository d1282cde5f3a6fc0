//! What the kernel tells of sockets is well-formed by our tables, has a name at every level, comes back the same from our JSON
//! form, and is what `ss` shows.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "../kernel/mod.rs"]
mod kernel;
#[path = "../../../netlink-core/tests/round_trip/mod.rs"]
mod round_trip;

mod filter;
mod inet;
mod local;
mod rare;

use netlink_core::View;
use round_trip::Occurred;

/// Checks every message; the tables must know everything in them.
fn check_all<V: View>(messages: &[V]) -> Occurred {
    let mut occurred = Occurred::default();
    messages.iter().for_each(|message| occurred.message(message));
    occurred.assert_known();
    occurred
}
