//! Settings of IP on interfaces, as in /proc/sys/net.
//!
//! Printed by `cargo xtask codegen` from `specs/rt-netconf.yaml`. Not to be edited.

use netlink_core::As;
use netlink_core::common::AddressFamily;

netlink_core::structure! {
    /// What precedes the attributes of settings. C: `struct netconfmsg`, `linux/netconf.h`.
    pub struct Netconfmsg = "netconfmsg", size 1, prefix "ncm_" {
        /// `ncm_family`.
        family: AddressFamily as u8 = 0,
    }
}

netlink_core::enumeration! {
    /// The number of an interface, or whose settings they are. C: `linux/netconf.h`.
    pub struct NetconfInterface: i64 = "netconf-interface", prefix "NETCONFA_IFINDEX_" {
        /// `NETCONFA_IFINDEX_ALL`: All interfaces, whatever each of them says.
        ALL = -1,
        /// `NETCONFA_IFINDEX_DEFAULT`: Interfaces to come.
        DEFAULT = -2,
    }
}

netlink_core::attributes! {
    /// Settings of one interface, or those for all. C: `NETCONFA_*`, `linux/netconf.h`.
    pub struct Netconf / NetconfBuilder = "netconf", prefix "NETCONFA_", header Netconfmsg {
        /// `NETCONFA_IFINDEX`: Number of the interface, or which ones.
        IFINDEX ifindex: As<i32, NetconfInterface> = 1,
        /// `NETCONFA_FORWARDING`.
        FORWARDING forwarding: i32 = 2,
        /// `NETCONFA_RP_FILTER`: Reverse path filter: 0 off, 1 strict, 2 loose.
        RP_FILTER rp_filter: i32 = 3,
        /// `NETCONFA_MC_FORWARDING`: Multicast routing.
        MC_FORWARDING mc_forwarding: i32 = 4,
        /// `NETCONFA_PROXY_NEIGH`: Proxy for neighbours (proxy_arp, proxy_ndp).
        PROXY_NEIGH proxy_neigh: i32 = 5,
        /// `NETCONFA_IGNORE_ROUTES_WITH_LINKDOWN`.
        IGNORE_ROUTES_WITH_LINKDOWN ignore_routes_with_linkdown: i32 = 6,
        /// `NETCONFA_INPUT`: Packets with labels are taken (MPLS).
        INPUT input: i32 = 7,
        /// `NETCONFA_BC_FORWARDING`: Directed broadcasts are forwarded.
        BC_FORWARDING bc_forwarding: i32 = 8,
        /// `NETCONFA_FORCE_FORWARDING`: Forward whatever the setting for all says (IPv6).
        FORCE_FORWARDING force_forwarding: i32 = 9,
    }
}

netlink_core::family! {
    /// Settings of IP on interfaces, as in /proc/sys/net.
    pub static RT_NETCONF = "rt-netconf", netlink_core::schema::Protocol::Raw(0);
    get {
        /// Get the settings of an interface, or of all. C: `RTM_GETNETCONF`.
        GETNETCONF getnetconf: Netconf / NetconfBuilder = 82 [1] -> Netconf = 80 [1, 2, 3, 4, 5, 6, 7, 8, 9];
    }
    dump {
        /// Get the settings of an interface, or of all. C: `RTM_GETNETCONF`.
        GETNETCONF_DUMP getnetconf_dump: Netconf / NetconfBuilder = 82 [] -> Netconf = 80 [1, 2, 3, 4, 5, 6, 7, 8, 9] as "getnetconf";
    }
    notify {
        /// A setting changed. C: `RTM_NEWNETCONF`.
        NEWNETCONF_NTF Newnetconf: Netconf = 80 [1, 2, 3, 4, 5, 6, 7, 8, 9];
        /// An interface with settings is gone. C: `RTM_DELNETCONF`.
        DELNETCONF_NTF Delnetconf: Netconf = 81 [1, 2, 3, 4, 5, 6, 7, 8, 9];
    }
    groups {
        /// Settings of IPv4. It carries `RTM_NEWNETCONF`, `RTM_DELNETCONF`. C: `RTNLGRP_IPV4_NETCONF`.
        IPV4_NETCONF: "ipv4-netconf" = 24,
        /// Settings of IPv6. It carries `RTM_NEWNETCONF`, `RTM_DELNETCONF`. C: `RTNLGRP_IPV6_NETCONF`.
        IPV6_NETCONF: "ipv6-netconf" = 25,
        /// Settings of MPLS. It carries `RTM_NEWNETCONF`, `RTM_DELNETCONF`. C: `RTNLGRP_MPLS_NETCONF`.
        MPLS_NETCONF: "mpls-netconf" = 29,
    }
}
