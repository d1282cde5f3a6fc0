//! The network identifiers (VNI) that a VXLAN device with a filter takes.
//!
//! Printed by `cargo xtask codegen` from `specs/rt-tunnel.yaml`. Not to be edited.

use core::net::{Ipv4Addr, Ipv6Addr};

use netlink_core::common::AddressFamily;
use netlink_core::{Multi, Nest, Unused};

netlink_core::structure! {
    /// What precedes the attributes of identifiers. C: `struct tunnel_msg`, `linux/if_link.h`.
    pub struct TunnelMsg = "tunnel-msg", size 8 {
        /// `family`.
        family: AddressFamily as u8 = 0,
        /// `flags`.
        flags: TunnelMsgFlags = 1,
        /// `reserved2`.
        reserved2: u16 = 2,
        /// `ifindex`: Number of the device.
        ifindex: u32 = 4,
    }
}

netlink_core::flags! {
    /// What a dump is to hold. C: `linux/if_link.h`.
    pub struct TunnelMsgFlags: u8 = "tunnel-msg-flags", prefix "TUNNEL_MSG_FLAG_" {
        /// `TUNNEL_MSG_FLAG_STATS`: Counters.
        STATS = 1 << 0,
    }
}

netlink_core::attributes! {
    /// Identifiers of a device. C: `VXLAN_VNIFILTER_*`, `linux/if_link.h`.
    pub struct Tunnel / TunnelBuilder = "tunnel", prefix "VXLAN_VNIFILTER_", header TunnelMsg {
        /// `VXLAN_VNIFILTER_ENTRY`.
        ENTRY entry => Multi<Nest<VniFilter>> = 1,
    }
}

netlink_core::attributes! {
    /// An identifier, or a range of them. C: `VXLAN_VNIFILTER_ENTRY_*`, `linux/if_link.h`.
    pub struct VniFilter / VniFilterBuilder = "vni-filter", prefix "VXLAN_VNIFILTER_ENTRY_" {
        /// `VXLAN_VNIFILTER_ENTRY_START`.
        START start: u32 = 1,
        /// `VXLAN_VNIFILTER_ENTRY_END`: The last of a range.
        END end: u32 = 2,
        /// `VXLAN_VNIFILTER_ENTRY_GROUP`: Where packets to unknown or many go.
        GROUP group: Ipv4Addr = 3,
        /// `VXLAN_VNIFILTER_ENTRY_GROUP6`: Where packets to unknown or many go.
        GROUP6 group6: Ipv6Addr = 4,
        /// `VXLAN_VNIFILTER_ENTRY_STATS`.
        STATS stats => Nest<VniFilterStats> = 5 [volatile],
    }
}

netlink_core::attributes! {
    /// Counters of an identifier. C: `VNIFILTER_ENTRY_STATS_*`, `linux/if_link.h`.
    pub struct VniFilterStats / VniFilterStatsBuilder = "vni-filter-stats", prefix "VNIFILTER_ENTRY_STATS_" {
        /// `VNIFILTER_ENTRY_STATS_RX_BYTES`.
        RX_BYTES rx_bytes: u64 = 1,
        /// `VNIFILTER_ENTRY_STATS_RX_PKTS`.
        RX_PKTS rx_pkts: u64 = 2,
        /// `VNIFILTER_ENTRY_STATS_RX_DROPS`.
        RX_DROPS rx_drops: u64 = 3,
        /// `VNIFILTER_ENTRY_STATS_RX_ERRORS`.
        RX_ERRORS rx_errors: u64 = 4,
        /// `VNIFILTER_ENTRY_STATS_TX_BYTES`.
        TX_BYTES tx_bytes: u64 = 5,
        /// `VNIFILTER_ENTRY_STATS_TX_PKTS`.
        TX_PKTS tx_pkts: u64 = 6,
        /// `VNIFILTER_ENTRY_STATS_TX_DROPS`.
        TX_DROPS tx_drops: u64 = 7,
        /// `VNIFILTER_ENTRY_STATS_TX_ERRORS`.
        TX_ERRORS tx_errors: u64 = 8,
        #[doc(hidden)]
        PAD pad [Unused] = 9,
    }
}

netlink_core::family! {
    /// The network identifiers (VNI) that a VXLAN device with a filter takes.
    pub static RT_TUNNEL = "rt-tunnel", netlink_core::schema::Protocol::Raw(0);
    do {
        /// Add identifiers. C: `RTM_NEWTUNNEL`.
        NEWTUNNEL newtunnel: Tunnel / TunnelBuilder = 120 [1];
        /// Remove identifiers. C: `RTM_DELTUNNEL`.
        DELTUNNEL deltunnel: Tunnel / TunnelBuilder = 121 [1];
    }
    dump {
        /// List identifiers. C: `RTM_GETTUNNEL`.
        GETTUNNEL_DUMP gettunnel_dump: Tunnel / TunnelBuilder = 122 [1] -> Tunnel = 120 [1] as "gettunnel";
    }
    notify {
        /// Identifiers were added. C: `RTM_NEWTUNNEL`.
        NEWTUNNEL_NTF Newtunnel: Tunnel = 120 [1];
        /// Identifiers were removed. C: `RTM_DELTUNNEL`.
        DELTUNNEL_NTF Deltunnel: Tunnel = 121 [1];
    }
    groups {
        /// Identifiers. It carries `RTM_NEWTUNNEL`, `RTM_DELTUNNEL`. C: `RTNLGRP_TUNNEL`.
        TUNNEL: "tunnel" = 35,
    }
}
