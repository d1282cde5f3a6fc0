//! The tables, printed from `specs/` by `cargo xtask codegen`: a module for each spec. Not to be edited.

pub mod lwtunnel;
pub mod rt_addr;
pub mod rt_link;
pub mod rt_neigh;
pub mod rt_nsid;
pub mod rt_route;
pub mod rt_rule;
#[cfg(feature = "tc")]
pub mod tc;

/// Every family of this crate that is compiled in.
pub static FAMILIES: &[&netlink_core::schema::Family] = &[
    &rt_addr::RT_ADDR,
    &rt_link::RT_LINK,
    &rt_neigh::RT_NEIGH,
    &rt_nsid::RT_NSID,
    &rt_route::RT_ROUTE,
    &rt_rule::RT_RULE,
    #[cfg(feature = "tc")]
    &tc::TC,
];
