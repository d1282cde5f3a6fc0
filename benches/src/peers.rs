//! The crates of others, each used as its own documentation and examples use it.

pub mod libmnl;
pub mod neli;
pub mod netlink_bindings;
pub mod nlink;
pub mod rust_netlink;
