//! Addresses, routes, neighbours, forwarding entries and rules: what we create is what `ip` sees, and what `ip` creates is
//! what we see, field by field.
//!
//! Each test has two namespaces that are the same. In one `ip` makes the objects, in the other we do
//! ([`twins`]). Then `ip` must say the same of both, our reading must be the same of both, and each field that `ip` prints must
//! be equal to ours ([`compare`]).

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "../kernel/mod.rs"]
mod kernel;

mod address;
mod compare;
mod convert;
mod fdb;
mod groups;
mod neighbour;
mod repeated;
mod route;
mod rule;
mod timers;
mod twins;
