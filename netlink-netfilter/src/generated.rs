//! The tables, printed from `specs/` by `cargo xtask codegen`: a module for each spec. Not to be edited.

#[cfg(feature = "acct")]
pub mod acct;
#[cfg(feature = "compat")]
pub mod compat;
#[cfg(feature = "conntrack")]
pub mod conntrack;
#[cfg(feature = "cthelper")]
pub mod cthelper;
#[cfg(feature = "cttimeout")]
pub mod cttimeout;
#[cfg(feature = "hook")]
pub mod hook;
#[cfg(feature = "ipset")]
pub mod ipset;
#[cfg(feature = "log")]
pub mod log;
pub mod nfnetlink;
#[cfg(feature = "nftables")]
pub mod nftables;
#[cfg(feature = "osf")]
pub mod osf;
#[cfg(feature = "queue")]
pub mod queue;

/// Every family of this crate that is compiled in.
pub static FAMILIES: &[&netlink_core::schema::Family] = &[
    #[cfg(feature = "acct")]
    &acct::ACCT,
    #[cfg(feature = "compat")]
    &compat::COMPAT,
    #[cfg(feature = "conntrack")]
    &conntrack::CONNTRACK,
    #[cfg(feature = "cthelper")]
    &cthelper::CTHELPER,
    #[cfg(feature = "cttimeout")]
    &cttimeout::CTTIMEOUT,
    #[cfg(feature = "hook")]
    &hook::HOOK,
    #[cfg(feature = "ipset")]
    &ipset::IPSET,
    #[cfg(feature = "log")]
    &log::LOG,
    &nfnetlink::NFNETLINK,
    #[cfg(feature = "nftables")]
    &nftables::NFTABLES,
    #[cfg(feature = "osf")]
    &osf::OSF,
    #[cfg(feature = "queue")]
    &queue::QUEUE,
];
