//! What routers of IPv6 advertise: prefixes and options, as the kernel passes them on.
//!
//! Printed by `cargo xtask codegen` from `specs/rt-prefix.yaml`. Not to be edited.

use core::net::Ipv6Addr;

use netlink_core::common::AddressFamily;

netlink_core::structure! {
    /// What precedes the attributes of a prefix. C: `struct prefixmsg`, `linux/rtnetlink.h`.
    pub struct Prefixmsg = "prefixmsg", size 12, prefix "prefix_" {
        /// `prefix_family`.
        family: AddressFamily as u8 = 0,
        /// `prefix_pad1`.
        pad1: u8 = 1,
        /// `prefix_pad2`.
        pad2: u16 = 2,
        /// `prefix_ifindex`: Number of the interface.
        ifindex: i32 = 4,
        /// `prefix_type`: Type of the option: 3.
        r#type: u8 = 8,
        /// `prefix_len`: Bits.
        len: u8 = 9,
        /// `prefix_flags`.
        flags: PrefixFlags = 10,
        /// `prefix_pad3`.
        pad3: u8 = 11,
    }
}

netlink_core::flags! {
    /// What a prefix is for. Since Linux 6.8 they are the flags of the option as it was received (RFC 4861); older
    /// kernels have two of their own.
    pub struct PrefixFlags: u8 = "prefix-flags", prefix "IF_PREFIX_" {
        /// Before Linux 6.8, that its addresses are on the link.
        OLDER_ONLINK = 1 << 0,
        /// Before Linux 6.8, that addresses may be made of it.
        OLDER_AUTOCONF = 1 << 1,
        /// Whole prefixes are rather to be had by DHCPv6 (RFC 9762).
        PREFER_PD = 1 << 4,
        /// The address is that of the router, whole (RFC 6275).
        ROUTER_ADDRESS = 1 << 5,
        /// Addresses may be made of it.
        AUTOCONF = 1 << 6,
        /// Its addresses are on the link.
        ONLINK = 1 << 7,
    }
}

netlink_core::structure! {
    /// How long a prefix lasts, in seconds. C: `struct prefix_cacheinfo`, `linux/rtnetlink.h`.
    pub struct PrefixCacheinfo = "prefix-cacheinfo", size 8 {
        /// `preferred_time`.
        preferred_time: u32 = 0,
        /// `valid_time`.
        valid_time: u32 = 4,
    }
}

netlink_core::structure! {
    /// What precedes an option. C: `struct nduseroptmsg`, `linux/rtnetlink.h`.
    pub struct Nduseroptmsg = "nduseroptmsg", size 16, prefix "nduseropt_" {
        /// `nduseropt_family`.
        family: AddressFamily as u8 = 0,
        /// `nduseropt_pad1`.
        pad1: u8 = 1,
        /// `nduseropt_opts_len`: Bytes of options that follow.
        opts_len: u16 = 2,
        /// `nduseropt_ifindex`: Number of the interface.
        ifindex: i32 = 4,
        /// `nduseropt_icmp_type`.
        icmp_type: u8 = 8,
        /// `nduseropt_icmp_code`.
        icmp_code: u8 = 9,
        /// `nduseropt_pad2`.
        pad2: u16 = 10,
        /// `nduseropt_pad3`.
        pad3: u32 = 12,
    }
}

netlink_core::attributes! {
    /// A prefix. C: `PREFIX_*`, `linux/rtnetlink.h`.
    pub struct Prefix / PrefixBuilder = "prefix", prefix "PREFIX_", header Prefixmsg {
        /// `PREFIX_ADDRESS`.
        ADDRESS address: Ipv6Addr = 1,
        /// `PREFIX_CACHEINFO`.
        CACHEINFO cacheinfo: PrefixCacheinfo = 2,
    }
}

netlink_core::attributes! {
    /// Options of a router advertisement (RFC 4861), and behind them, of 4-byte alignment, who sent it as an attribute
    /// (NDUSEROPT_SRCADDR, 1).
    pub struct RouterOption / RouterOptionBuilder = "router-option", header Nduseroptmsg, body: [u8] {
    }
}

netlink_core::attributes! {
    /// Who sent a router advertisement. C: `NDUSEROPT_*`, `linux/rtnetlink.h`.
    pub struct RouterOptionSource / RouterOptionSourceBuilder = "router-option-source", prefix "NDUSEROPT_" {
        /// `NDUSEROPT_SRCADDR`.
        SRCADDR srcaddr: Ipv6Addr = 1,
    }
}

netlink_core::family! {
    /// What routers of IPv6 advertise: prefixes and options, as the kernel passes them on.
    pub static RT_PREFIX = "rt-prefix", netlink_core::schema::Protocol::Raw(0);
    notify {
        /// A prefix was advertised. C: `RTM_NEWPREFIX`.
        NEWPREFIX Newprefix: Prefix = 52 [1, 2];
        /// Options were advertised that are for programs. C: `RTM_NEWNDUSEROPT`.
        NEWNDUSEROPT Newnduseropt: RouterOption = 68 [];
    }
    groups {
        /// Prefixes. It carries `RTM_NEWPREFIX`. C: `RTNLGRP_IPV6_PREFIX`.
        IPV6_PREFIX: "ipv6-prefix" = 18,
        /// Options. It carries `RTM_NEWNDUSEROPT`. C: `RTNLGRP_ND_USEROPT`.
        ND_USEROPT: "nd-useropt" = 20,
    }
}
