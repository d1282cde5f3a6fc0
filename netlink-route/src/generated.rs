//! The tables, printed from `specs/` by `cargo xtask codegen`: a module for each spec. Not to be edited.

pub mod lwtunnel;
pub mod rt_addr;
pub mod rt_addrlabel;
pub mod rt_can_gw;
pub mod rt_dcb;
pub mod rt_link;
pub mod rt_mctp;
pub mod rt_mdb;
pub mod rt_mroute;
pub mod rt_mroute6;
pub mod rt_neigh;
pub mod rt_netconf;
pub mod rt_nexthop;
pub mod rt_nsid;
pub mod rt_prefix;
pub mod rt_route;
pub mod rt_rule;
pub mod rt_tunnel;
pub mod rt_vlan;
#[cfg(feature = "tc")]
pub mod tc;

/// Every family of this crate that is compiled in.
pub static FAMILIES: &[&netlink_core::schema::Family] = &[
    &rt_addr::RT_ADDR,
    &rt_addrlabel::RT_ADDRLABEL,
    &rt_can_gw::RT_CAN_GW,
    &rt_dcb::RT_DCB,
    &rt_link::RT_LINK,
    &rt_mctp::RT_MCTP,
    &rt_mdb::RT_MDB,
    &rt_mroute::RT_MROUTE,
    &rt_mroute6::RT_MROUTE6,
    &rt_neigh::RT_NEIGH,
    &rt_netconf::RT_NETCONF,
    &rt_nexthop::RT_NEXTHOP,
    &rt_nsid::RT_NSID,
    &rt_prefix::RT_PREFIX,
    &rt_route::RT_ROUTE,
    &rt_rule::RT_RULE,
    &rt_tunnel::RT_TUNNEL,
    &rt_vlan::RT_VLAN,
    #[cfg(feature = "tc")]
    &tc::TC,
];
