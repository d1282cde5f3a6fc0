//! The tables, printed from `specs/` by `cargo xtask codegen`: a module for each spec. Not to be edited.

pub mod lwtunnel;
pub mod rt_addr;
pub mod rt_link;
pub mod rt_neigh;
pub mod rt_nsid;
pub mod rt_route;
pub mod rt_rule;
