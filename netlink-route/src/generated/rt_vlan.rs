//! VLANs of bridges and their ports, with their options.
//!
//! Printed by `cargo xtask codegen` from `specs/rt-vlan.yaml`. Not to be edited.

use super::rt_link::{BridgeQuerier, BridgeState, BridgeVlanInfo, MdbRouterType};
use super::rt_mdb::MdbRouters;
use netlink_core::common::AddressFamily;
use netlink_core::{Multi, Nest, Unused};

netlink_core::structure! {
    /// What precedes the attributes of VLANs. C: `struct br_vlan_msg`, `linux/if_bridge.h`.
    pub struct BrVlanMsg = "br-vlan-msg", size 8 {
        /// `family`.
        family: AddressFamily as u8 = 0,
        /// `reserved1`.
        reserved1: u8 = 1,
        /// `reserved2`.
        reserved2: u16 = 2,
        /// `ifindex`: Number of the bridge or port.
        ifindex: u32 = 4,
    }
}

netlink_core::flags! {
    /// What a dump is to hold. C: `linux/if_bridge.h`.
    pub struct VlanDumpFlags: u32 = "vlan-dump-flags", prefix "BRIDGE_VLANDB_DUMPF_" {
        /// `BRIDGE_VLANDB_DUMPF_STATS`: Counters.
        STATS = 1 << 0,
        /// `BRIDGE_VLANDB_DUMPF_GLOBAL`: Options of the bridge alone.
        GLOBAL = 1 << 1,
    }
}

netlink_core::attributes! {
    /// VLANs of a bridge or port. C: `BRIDGE_VLANDB_*`, `linux/if_bridge.h`.
    pub struct VlanDb / VlanDbBuilder = "vlan-db", prefix "BRIDGE_VLANDB_", header BrVlanMsg {
        /// `BRIDGE_VLANDB_ENTRY`.
        ENTRY entry => Multi<Nest<VlanDbEntry>> = 1,
        /// `BRIDGE_VLANDB_GLOBAL_OPTIONS`.
        GLOBAL_OPTIONS global_options => Multi<Nest<VlanDbOptions>> = 2,
    }
}

netlink_core::attributes! {
    /// A request to list VLANs. C: `BRIDGE_VLANDB_DUMP_*`, `linux/if_bridge.h`.
    pub struct VlanDump / VlanDumpBuilder = "vlan-dump", prefix "BRIDGE_VLANDB_DUMP_", header BrVlanMsg {
        /// `BRIDGE_VLANDB_DUMP_FLAGS`.
        FLAGS flags: VlanDumpFlags = 1,
    }
}

netlink_core::attributes! {
    /// A VLAN, or a range of them that are alike. C: `BRIDGE_VLANDB_ENTRY_*`, `linux/if_bridge.h`.
    pub struct VlanDbEntry / VlanDbEntryBuilder = "vlan-db-entry", prefix "BRIDGE_VLANDB_ENTRY_" {
        /// `BRIDGE_VLANDB_ENTRY_INFO`.
        INFO info: BridgeVlanInfo = 1,
        /// `BRIDGE_VLANDB_ENTRY_RANGE`: The last of a range.
        RANGE range: u16 = 2,
        /// `BRIDGE_VLANDB_ENTRY_STATE`: State of spanning tree.
        STATE state: BridgeState = 3,
        /// `BRIDGE_VLANDB_ENTRY_TUNNEL_INFO`.
        TUNNEL_INFO tunnel_info => Nest<VlanTunnelInfo> = 4,
        /// `BRIDGE_VLANDB_ENTRY_STATS`.
        STATS stats => Nest<VlanStats> = 5 [volatile],
        /// `BRIDGE_VLANDB_ENTRY_MCAST_ROUTER`.
        MCAST_ROUTER mcast_router: MdbRouterType = 6,
        /// `BRIDGE_VLANDB_ENTRY_MCAST_N_GROUPS`.
        MCAST_N_GROUPS mcast_n_groups: u32 = 7,
        /// `BRIDGE_VLANDB_ENTRY_MCAST_MAX_GROUPS`.
        MCAST_MAX_GROUPS mcast_max_groups: u32 = 8,
        /// `BRIDGE_VLANDB_ENTRY_NEIGH_SUPPRESS`.
        NEIGH_SUPPRESS neigh_suppress: u8 = 9,
        /// `BRIDGE_VLANDB_ENTRY_NEIGH_FORWARD_GRAT`.
        NEIGH_FORWARD_GRAT neigh_forward_grat: u8 = 10,
    }
}

netlink_core::attributes! {
    /// The tunnel a VLAN goes through. C: `BRIDGE_VLANDB_TINFO_*`, `linux/if_bridge.h`.
    pub struct VlanTunnelInfo / VlanTunnelInfoBuilder = "vlan-tunnel-info", prefix "BRIDGE_VLANDB_TINFO_" {
        /// `BRIDGE_VLANDB_TINFO_ID`.
        ID id: u32 = 1,
        /// `BRIDGE_VLANDB_TINFO_CMD`: Set (17, as RTM_SETLINK) or delete (as RTM_DELLINK); requests only.
        CMD cmd: u32 = 2,
    }
}

netlink_core::attributes! {
    /// Counters of a VLAN. C: `BRIDGE_VLANDB_STATS_*`, `linux/if_bridge.h`.
    pub struct VlanStats / VlanStatsBuilder = "vlan-stats", prefix "BRIDGE_VLANDB_STATS_" {
        /// `BRIDGE_VLANDB_STATS_RX_BYTES`.
        RX_BYTES rx_bytes: u64 = 1,
        /// `BRIDGE_VLANDB_STATS_RX_PACKETS`.
        RX_PACKETS rx_packets: u64 = 2,
        /// `BRIDGE_VLANDB_STATS_TX_BYTES`.
        TX_BYTES tx_bytes: u64 = 3,
        /// `BRIDGE_VLANDB_STATS_TX_PACKETS`.
        TX_PACKETS tx_packets: u64 = 4,
        #[doc(hidden)]
        PAD pad [Unused] = 5,
    }
}

netlink_core::attributes! {
    /// Options of a VLAN of a bridge. C: `BRIDGE_VLANDB_GOPTS_*`, `linux/if_bridge.h`.
    pub struct VlanDbOptions / VlanDbOptionsBuilder = "vlan-db-options", prefix "BRIDGE_VLANDB_GOPTS_" {
        /// `BRIDGE_VLANDB_GOPTS_ID`.
        ID id: u16 = 1,
        /// `BRIDGE_VLANDB_GOPTS_RANGE`: The last of a range.
        RANGE range: u16 = 2,
        /// `BRIDGE_VLANDB_GOPTS_MCAST_SNOOPING`.
        MCAST_SNOOPING mcast_snooping: u8 = 3,
        /// `BRIDGE_VLANDB_GOPTS_MCAST_IGMP_VERSION`.
        MCAST_IGMP_VERSION mcast_igmp_version: u8 = 4,
        /// `BRIDGE_VLANDB_GOPTS_MCAST_MLD_VERSION`.
        MCAST_MLD_VERSION mcast_mld_version: u8 = 5,
        /// `BRIDGE_VLANDB_GOPTS_MCAST_LAST_MEMBER_CNT`.
        MCAST_LAST_MEMBER_CNT mcast_last_member_cnt: u32 = 6,
        /// `BRIDGE_VLANDB_GOPTS_MCAST_STARTUP_QUERY_CNT`.
        MCAST_STARTUP_QUERY_CNT mcast_startup_query_cnt: u32 = 7,
        /// `BRIDGE_VLANDB_GOPTS_MCAST_LAST_MEMBER_INTVL`: Hundredths of a second (USER_HZ), as all intervals here.
        MCAST_LAST_MEMBER_INTVL mcast_last_member_intvl: u64 = 8,
        #[doc(hidden)]
        PAD pad [Unused] = 9,
        /// `BRIDGE_VLANDB_GOPTS_MCAST_MEMBERSHIP_INTVL`.
        MCAST_MEMBERSHIP_INTVL mcast_membership_intvl: u64 = 10,
        /// `BRIDGE_VLANDB_GOPTS_MCAST_QUERIER_INTVL`.
        MCAST_QUERIER_INTVL mcast_querier_intvl: u64 = 11,
        /// `BRIDGE_VLANDB_GOPTS_MCAST_QUERY_INTVL`.
        MCAST_QUERY_INTVL mcast_query_intvl: u64 = 12,
        /// `BRIDGE_VLANDB_GOPTS_MCAST_QUERY_RESPONSE_INTVL`.
        MCAST_QUERY_RESPONSE_INTVL mcast_query_response_intvl: u64 = 13,
        /// `BRIDGE_VLANDB_GOPTS_MCAST_STARTUP_QUERY_INTVL`.
        MCAST_STARTUP_QUERY_INTVL mcast_startup_query_intvl: u64 = 14,
        /// `BRIDGE_VLANDB_GOPTS_MCAST_QUERIER`.
        MCAST_QUERIER mcast_querier: u8 = 15,
        /// `BRIDGE_VLANDB_GOPTS_MCAST_ROUTER_PORTS`.
        MCAST_ROUTER_PORTS mcast_router_ports => Nest<MdbRouters> = 16,
        /// `BRIDGE_VLANDB_GOPTS_MCAST_QUERIER_STATE`.
        MCAST_QUERIER_STATE mcast_querier_state => Nest<BridgeQuerier> = 17,
        /// `BRIDGE_VLANDB_GOPTS_MSTI`: Instance of spanning tree.
        MSTI msti: u16 = 18,
    }
}

netlink_core::family! {
    /// VLANs of bridges and their ports, with their options.
    pub static RT_VLAN = "rt-vlan", netlink_core::schema::Protocol::Raw(0);
    do {
        /// Add VLANs or change their options. C: `RTM_NEWVLAN`.
        NEWVLAN newvlan: VlanDb / VlanDbBuilder = 112 [1, 2];
        /// Delete VLANs. C: `RTM_DELVLAN`.
        DELVLAN delvlan: VlanDb / VlanDbBuilder = 113 [1];
    }
    dump {
        /// List VLANs. C: `RTM_GETVLAN`.
        GETVLAN_DUMP getvlan_dump: VlanDump / VlanDumpBuilder = 114 [1] -> VlanDb = 112 [1, 2] as "getvlan";
    }
    notify {
        /// VLANs were added or changed. C: `RTM_NEWVLAN`.
        NEWVLAN_NTF Newvlan: VlanDb = 112 [1, 2];
        /// VLANs were deleted. C: `RTM_DELVLAN`.
        DELVLAN_NTF Delvlan: VlanDb = 113 [1, 2];
    }
    groups {
        /// VLANs of bridges. It carries `RTM_NEWVLAN`, `RTM_DELVLAN`. C: `RTNLGRP_BRVLAN`.
        BRVLAN: "brvlan" = 33,
    }
}
