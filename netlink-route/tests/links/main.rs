//! What we create is what `ip` sees, and what `ip` creates is what we see: every link, field by field.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "../kernel/mod.rs"]
mod kernel;

mod bridge;
mod by_ip;
mod by_us;
mod changes;
mod compare;
mod convert;
mod kinds;
mod tables;
