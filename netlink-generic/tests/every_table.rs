//! What holds for every message of every table.

#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking, and uses a part of what tests share"
)]

#[path = "../../netlink-core/tests/table/every.rs"]
mod every;

#[test]
fn messages_of_every_table_come_back_the_same() {
    every::is_kept(netlink_generic::generated::FAMILIES);
}
