//! Messages of netfilter that other libraries make or read.
//!
//! The vectors are not part of the project: `NETLINK_VECTORS` names their folder. Without it these tests are passed over, but not in
//! continuous integration. The bytes are those of little-endian machines.

#![cfg(target_endian = "little")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

#[allow(dead_code, reason = "what rtnetlink alone needs")]
#[path = "../../../netlink-route/tests/vectors/file.rs"]
mod file;

mod conntrack;
mod nftables;
