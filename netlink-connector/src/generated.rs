//! The tables, printed from `specs/` by `cargo xtask codegen`: a module for each spec. Not to be edited.

pub mod connector;

/// Every family of this crate that is compiled in.
pub static FAMILIES: &[&netlink_core::schema::Family] = &[&connector::CONNECTOR];
