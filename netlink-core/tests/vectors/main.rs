//! Test vectors of another netlink library (mdlayher/netlink, Go), and what a fuzzer found against a third.
//!
//! They are read from the folder that `NETLINK_VECTORS` names. Without it the tests pass over them, except on `CI`.

// The vectors were recorded on little-endian hosts.
#![cfg(target_endian = "little")]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod attributes;
mod format;
mod fuzz;
mod load;
mod message;
mod reply;
#[path = "../table/mod.rs"]
mod table;
mod value;
