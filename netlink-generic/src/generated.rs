//! The tables, printed from `specs/` by `cargo xtask codegen`: a module for each spec. Not to be edited.

#[cfg(feature = "mptcp-pm")]
pub mod mptcp_pm;
#[cfg(feature = "netdev")]
pub mod netdev;
pub mod nlctrl;
#[cfg(feature = "tcp-metrics")]
pub mod tcp_metrics;

/// Every family of this crate that is compiled in.
pub static FAMILIES: &[&netlink_core::schema::Family] = &[
    #[cfg(feature = "mptcp-pm")]
    &mptcp_pm::MPTCP_PM,
    #[cfg(feature = "netdev")]
    &netdev::NETDEV,
    &nlctrl::NLCTRL,
    #[cfg(feature = "tcp-metrics")]
    &tcp_metrics::TCP_METRICS,
];
