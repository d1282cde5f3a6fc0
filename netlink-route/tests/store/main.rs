//! The store: what it makes of messages, and that it stays true beside the real kernel.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

mod cache;
mod churn;
mod fake;
#[path = "../kernel/mod.rs"]
mod kernel;
mod overflow;
mod silent;
mod truth;
