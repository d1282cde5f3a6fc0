//! What we build is what the tools of netfilter see.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "../kernel/mod.rs"]
mod kernel;

mod conntrack;
mod ipset;
mod nft;
mod nftables;
