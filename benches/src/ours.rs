//! The crates of this repository, as a user would take them.

pub mod live;
pub mod memory;
