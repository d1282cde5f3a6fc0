//! Neighbours: link-layer addresses of hosts (ARP and neighbour discovery), forwarding databases of bridges and VXLAN,
//! and the tables the kernel keeps neighbours in.
//!
//! Printed by `cargo xtask codegen` from `specs/rt-neigh.yaml`. Not to be edited.

use core::net::IpAddr;

use netlink_core::common::{AddressFamily, RouteProtocol, RouteType};
use netlink_core::{Be, Flag, HardwareAddress, Nest, Unused};

netlink_core::structure! {
    /// What every message about a neighbour begins with. C: `struct ndmsg`, `linux/neighbour.h`.
    pub struct Ndmsg = "ndmsg", size 12, prefix "ndm_" {
        /// `ndm_family`: Bridge for forwarding databases.
        family: AddressFamily as u8 = 0,
        /// `ndm_ifindex`: Index of the device.
        ifindex: i32 = 4,
        /// `ndm_state`.
        state: NeighbourState = 8,
        /// `ndm_flags`.
        flags: NeighbourFlags = 10,
        /// `ndm_type`.
        r#type: RouteType = 11,
    }
}

netlink_core::structure! {
    /// What every message about a neighbour table begins with. C: `struct ndtmsg`, `linux/neighbour.h`.
    pub struct Ndtmsg = "ndtmsg", size 4, prefix "ndtm_" {
        /// `ndtm_family`.
        family: AddressFamily as u8 = 0,
    }
}

netlink_core::structure! {
    /// Age and use of a neighbour. Times are how long ago, in hundredths of a second. C: `struct nda_cacheinfo`,
    /// `linux/neighbour.h`.
    pub struct NdaCacheinfo = "nda-cacheinfo", size 16, prefix "ndm_" {
        /// `ndm_confirmed`: Since it was last known to be reachable.
        confirmed: u32 = 0,
        /// `ndm_used`: Since it was last used.
        used: u32 = 4,
        /// `ndm_updated`: Since it was last changed.
        updated: u32 = 8,
        /// `ndm_refcnt`: How many refer to it.
        refcnt: u32 = 12,
    }
}

netlink_core::structure! {
    /// Make and state of a neighbour table. C: `struct ndt_config`, `linux/neighbour.h`.
    pub struct NdtConfig = "ndt-config", size 32, prefix "ndtc_" {
        /// `ndtc_key_len`: Bytes of an address.
        key_len: u16 = 0,
        /// `ndtc_entry_size`: Bytes of memory that a neighbour takes.
        entry_size: u16 = 2,
        /// `ndtc_entries`: Neighbours in the table.
        entries: u32 = 4,
        /// `ndtc_last_flush`: Milliseconds since the last forced collection.
        last_flush: u32 = 8,
        /// `ndtc_last_rand`: Milliseconds since reachable times were last chosen anew.
        last_rand: u32 = 12,
        /// `ndtc_hash_rnd`: Random part of the hash.
        hash_rnd: u32 = 16,
        /// `ndtc_hash_mask`: Buckets of the hash table, less one.
        hash_mask: u32 = 20,
        /// `ndtc_hash_chain_gc`: No longer used.
        hash_chain_gc: u32 = 24,
        /// `ndtc_proxy_qlen`: Requests to a proxy that wait.
        proxy_qlen: u32 = 28,
    }
}

netlink_core::structure! {
    /// Counters of a neighbour table. C: `struct ndt_stats`, `linux/neighbour.h`.
    pub struct NdtStats = "ndt-stats", size 88, prefix "ndts_" {
        /// `ndts_allocs`: Neighbours made.
        allocs: u64 = 0,
        /// `ndts_destroys`: Neighbours destroyed.
        destroys: u64 = 8,
        /// `ndts_hash_grows`: Times the hash table grew.
        hash_grows: u64 = 16,
        /// `ndts_res_failed`: Addresses that could not be resolved.
        res_failed: u64 = 24,
        /// `ndts_lookups`.
        lookups: u64 = 32,
        /// `ndts_hits`: Lookups that found a neighbour.
        hits: u64 = 40,
        /// `ndts_rcv_probes_mcast`: Multicast solicitations received (IPv6).
        rcv_probes_mcast: u64 = 48,
        /// `ndts_rcv_probes_ucast`: Unicast solicitations received (IPv6).
        rcv_probes_ucast: u64 = 56,
        /// `ndts_periodic_gc_runs`.
        periodic_gc_runs: u64 = 64,
        /// `ndts_forced_gc_runs`.
        forced_gc_runs: u64 = 72,
        /// `ndts_table_fulls`: Neighbours not made since the table was full.
        table_fulls: u64 = 80,
    }
}

netlink_core::flags! {
    /// State of a neighbour; no bit at all is NUD_NONE. C: `linux/neighbour.h`.
    pub struct NeighbourState: u16 = "neighbour-state", prefix "NUD_" {
        /// `NUD_INCOMPLETE`: Being resolved.
        INCOMPLETE = 1 << 0,
        /// `NUD_REACHABLE`: Confirmed lately.
        REACHABLE = 1 << 1,
        /// `NUD_STALE`: Not confirmed lately; still used.
        STALE = 1 << 2,
        /// `NUD_DELAY`: Used while stale; to be probed soon.
        DELAY = 1 << 3,
        /// `NUD_PROBE`: Being probed.
        PROBE = 1 << 4,
        /// `NUD_FAILED`: Could not be resolved.
        FAILED = 1 << 5,
        /// `NUD_NOARP`: Needs no resolution.
        NOARP = 1 << 6,
        /// `NUD_PERMANENT`: Stays until it is removed.
        PERMANENT = 1 << 7,
    }
}

netlink_core::flags! {
    /// How a neighbour is used, and where it comes from. C: `linux/neighbour.h`.
    pub struct NeighbourFlags: u8 = "neighbour-flags", prefix "NTF_" {
        /// `NTF_USE`: Resolve it now, as if it were used.
        USE = 1 << 0,
        /// `NTF_SELF`: Of the device's own forwarding database.
        SELF = 1 << 1,
        /// `NTF_MASTER`: Of the forwarding database of the device's bridge.
        MASTER = 1 << 2,
        /// `NTF_PROXY`: Answered for by this host.
        PROXY = 1 << 3,
        /// `NTF_EXT_LEARNED`: Learned by a control plane or by hardware.
        EXT_LEARNED = 1 << 4,
        /// `NTF_OFFLOADED`: Known to hardware.
        OFFLOADED = 1 << 5,
        /// `NTF_STICKY`: Does not move to another port.
        STICKY = 1 << 6,
        /// `NTF_ROUTER`: Is a router (IPv6).
        ROUTER = 1 << 7,
    }
}

netlink_core::flags! {
    /// More flags, where eight bits were not enough. C: `linux/neighbour.h`.
    pub struct NeighbourExtendedFlags: u32 = "neighbour-extended-flags", prefix "NTF_EXT_" {
        /// `NTF_EXT_MANAGED`: The kernel keeps it resolved.
        MANAGED = 1 << 0,
        /// `NTF_EXT_LOCKED`: Behind a locked bridge port, and yet to be admitted.
        LOCKED = 1 << 1,
        /// `NTF_EXT_EXT_VALIDATED`: Known to a control plane to be valid; the kernel may probe it but does not remove
        /// it.
        EXT_VALIDATED = 1 << 2,
    }
}

netlink_core::flags! {
    /// When a forwarding entry sends notifications. C: `linux/neighbour.h`.
    pub struct FdbNotify: u8 = "fdb-notify" {
        /// `FDB_NOTIFY_BIT`: When it becomes active or inactive.
        ACTIVITY = 1 << 0,
        /// `FDB_NOTIFY_INACTIVE_BIT`: It is inactive, so that this is not reported again.
        INACTIVE = 1 << 1,
    }
}

netlink_core::attributes! {
    /// Attributes of a neighbour, or of an entry of a forwarding database. MCTP sends its addresses as one byte. C:
    /// `NDA_*`, `linux/neighbour.h`.
    pub struct Neighbour / NeighbourBuilder = "neighbour", prefix "NDA_", header Ndmsg {
        #[doc(hidden)]
        UNSPEC unspec [Unused] = 0,
        /// `NDA_DST`: The neighbour's address; for VXLAN, the remote end of the tunnel.
        DST dst: IpAddr = 1,
        /// `NDA_LLADDR`: Its link-layer address.
        LLADDR lladdr: HardwareAddress = 2,
        /// `NDA_CACHEINFO`: Age and use.
        CACHEINFO cacheinfo: NdaCacheinfo = 3 [volatile],
        /// `NDA_PROBES`: Probes sent without an answer.
        PROBES probes: u32 = 4 [volatile],
        /// `NDA_VLAN`: VLAN of a forwarding entry.
        VLAN vlan: u16 = 5,
        /// `NDA_PORT`: UDP port of the remote end (VXLAN).
        PORT port: Be<u16> = 6,
        /// `NDA_VNI`: VXLAN identifier to send with.
        VNI vni: u32 = 7,
        /// `NDA_IFINDEX`: Device to send by (VXLAN); in a request for many, the device they are on.
        IFINDEX ifindex: u32 = 8,
        /// `NDA_MASTER`: Bridge, VRF or other device above.
        MASTER master: u32 = 9,
        /// `NDA_LINK_NETNSID`: Network namespace that the tunnel sends in (VXLAN).
        LINK_NETNSID link_netnsid: i32 = 10,
        /// `NDA_SRC_VNI`: VXLAN identifier that the entry belongs to, where a device has many.
        SRC_VNI src_vni: u32 = 11,
        /// `NDA_PROTOCOL`: Who made it.
        PROTOCOL protocol: RouteProtocol = 12,
        /// `NDA_NH_ID`: Next hop object to send by (VXLAN).
        NH_ID nh_id: u32 = 13,
        /// `NDA_FDB_EXT_ATTRS`.
        FDB_EXT_ATTRS fdb_ext_attrs => Nest<FdbExtension> = 14,
        /// `NDA_FLAGS_EXT`.
        FLAGS_EXT flags_ext: NeighbourExtendedFlags = 15,
        /// `NDA_NDM_STATE_MASK`: Bits of the header's state that count when many are removed.
        NDM_STATE_MASK ndm_state_mask: NeighbourState = 16,
        /// `NDA_NDM_FLAGS_MASK`: Bits of the header's flags that count when many are removed.
        NDM_FLAGS_MASK ndm_flags_mask: NeighbourFlags = 17,
    }
}

netlink_core::attributes! {
    /// How a bridge watches the activity of a forwarding entry. C: `NFEA_*`, `linux/neighbour.h`.
    pub struct FdbExtension / FdbExtensionBuilder = "fdb-extension", prefix "NFEA_" {
        /// `NFEA_ACTIVITY_NOTIFY`.
        ACTIVITY_NOTIFY activity_notify: FdbNotify = 1,
        /// `NFEA_DONT_REFRESH`: The request does not make the entry young again.
        DONT_REFRESH dont_refresh: Flag = 2,
    }
}

netlink_core::attributes! {
    /// A table of neighbours. Its parameters for each device come in messages of their own. C: `NDTA_*`,
    /// `linux/neighbour.h`.
    pub struct NeighbourTable / NeighbourTableBuilder = "neighbour-table", prefix "NDTA_", header Ndtmsg {
        /// `NDTA_NAME`: Name of the table, such as arp_cache; required to change it.
        NAME name: str = 1,
        /// `NDTA_THRESH1`: With fewer neighbours nothing is collected.
        THRESH1 thresh1: u32 = 2,
        /// `NDTA_THRESH2`: With more neighbours they are collected, at most every five seconds.
        THRESH2 thresh2: u32 = 3,
        /// `NDTA_THRESH3`: Most neighbours there may be.
        THRESH3 thresh3: u32 = 4,
        /// `NDTA_CONFIG`: Make and state of the table.
        CONFIG config: NdtConfig = 5,
        /// `NDTA_PARMS`: Parameters of one device, or the defaults.
        PARMS parms => Nest<NeighbourTableParameters> = 6,
        /// `NDTA_STATS`: Counters.
        STATS stats: NdtStats = 7 [volatile],
        /// `NDTA_GC_INTERVAL`: Milliseconds between collections.
        GC_INTERVAL gc_interval: u64 = 8,
        #[doc(hidden)]
        PAD pad [Unused] = 9,
    }
}

netlink_core::attributes! {
    /// Parameters of neighbours on one device, or the defaults for new devices. Times are in milliseconds. C:
    /// `NDTPA_*`, `linux/neighbour.h`.
    pub struct NeighbourTableParameters / NeighbourTableParametersBuilder = "neighbour-table-parameters", prefix "NDTPA_" {
        /// `NDTPA_IFINDEX`: The device; absent for the defaults.
        IFINDEX ifindex: u32 = 1,
        /// `NDTPA_REFCNT`: How many refer to these parameters.
        REFCNT refcnt: u32 = 2 [volatile],
        /// `NDTPA_REACHABLE_TIME`: How long a confirmation holds at present, chosen at random around
        /// base-reachable-time.
        REACHABLE_TIME reachable_time: u64 = 3 [volatile],
        /// `NDTPA_BASE_REACHABLE_TIME`: How long a confirmation holds on average.
        BASE_REACHABLE_TIME base_reachable_time: u64 = 4,
        /// `NDTPA_RETRANS_TIME`: Time between probes.
        RETRANS_TIME retrans_time: u64 = 5,
        /// `NDTPA_GC_STALETIME`: Time until a stale neighbour may be removed.
        GC_STALETIME gc_staletime: u64 = 6,
        /// `NDTPA_DELAY_PROBE_TIME`: Time from the use of a stale neighbour to the first probe.
        DELAY_PROBE_TIME delay_probe_time: u64 = 7,
        /// `NDTPA_QUEUE_LEN`: Packets that may wait for a resolution, about; queue-lenbytes is what counts.
        QUEUE_LEN queue_len: u32 = 8,
        /// `NDTPA_APP_PROBES`: Probes left to a program.
        APP_PROBES app_probes: u32 = 9,
        /// `NDTPA_UCAST_PROBES`: Unicast probes before failure.
        UCAST_PROBES ucast_probes: u32 = 10,
        /// `NDTPA_MCAST_PROBES`: Multicast or broadcast probes before failure.
        MCAST_PROBES mcast_probes: u32 = 11,
        /// `NDTPA_ANYCAST_DELAY`: Longest delay of an answer for an anycast address (IPv6).
        ANYCAST_DELAY anycast_delay: u64 = 12,
        /// `NDTPA_PROXY_DELAY`: Longest delay of a proxy's answer.
        PROXY_DELAY proxy_delay: u64 = 13,
        /// `NDTPA_PROXY_QLEN`: Requests to a proxy that may wait.
        PROXY_QLEN proxy_qlen: u32 = 14,
        /// `NDTPA_LOCKTIME`: Time that an entry stays before another answer replaces it.
        LOCKTIME locktime: u64 = 15,
        /// `NDTPA_QUEUE_LENBYTES`: Bytes that may wait for a resolution.
        QUEUE_LENBYTES queue_lenbytes: u32 = 16,
        /// `NDTPA_MCAST_REPROBES`: Multicast or broadcast probes after the unicast ones have failed.
        MCAST_REPROBES mcast_reprobes: u32 = 17,
        #[doc(hidden)]
        PAD pad [Unused] = 18,
        /// `NDTPA_INTERVAL_PROBE_TIME_MS`: Time between probes of managed neighbours.
        INTERVAL_PROBE_TIME_MS interval_probe_time_ms: u64 = 19,
    }
}

netlink_core::family! {
    /// Neighbours: link-layer addresses of hosts (ARP and neighbour discovery), forwarding databases of bridges and
    /// VXLAN, and the tables the kernel keeps neighbours in.
    pub static RT_NEIGH = "rt-neigh", netlink_core::schema::Protocol::Raw(0);
    do {
        /// Add a neighbour, or change it. C: `RTM_NEWNEIGH`.
        NEWNEIGH newneigh: Neighbour / NeighbourBuilder = 28 [1, 2, 5, 6, 7, 8, 11, 12, 13, 14, 15];
        /// Remove a neighbour, or in bulk all that match (forwarding databases). C: `RTM_DELNEIGH`.
        DELNEIGH delneigh: Neighbour / NeighbourBuilder = 29 [1, 2, 5, 6, 7, 8, 11, 13, 16, 17];
        /// Change a table, or its parameters for a device. C: `RTM_SETNEIGHTBL`.
        SETNEIGHTBL setneightbl: NeighbourTable / NeighbourTableBuilder = 67 [1, 2, 3, 4, 6, 8];
    }
    get {
        /// Get one neighbour, or all. C: `RTM_GETNEIGH`.
        GETNEIGH getneigh: Neighbour / NeighbourBuilder = 30 [1, 2, 5, 7, 9] -> Neighbour = 28 [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15];
    }
    dump {
        /// Get one neighbour, or all. C: `RTM_GETNEIGH`.
        GETNEIGH_DUMP getneigh_dump: Neighbour / NeighbourBuilder = 30 [8, 9] -> Neighbour = 28 [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15] as "getneigh";
        /// Get all tables, and their parameters for each device. C: `RTM_GETNEIGHTBL`.
        GETNEIGHTBL_DUMP getneightbl_dump: NeighbourTable / NeighbourTableBuilder = 66 [] -> NeighbourTable = 64 [1, 2, 3, 4, 5, 6, 7, 8] as "getneightbl";
    }
    notify {
        /// A neighbour was added or has changed. C: `RTM_NEWNEIGH`.
        NEWNEIGH_NTF Newneigh: Neighbour = 28 [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15];
        /// A neighbour was removed. C: `RTM_DELNEIGH`.
        DELNEIGH_NTF Delneigh: Neighbour = 29 [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15];
        /// The kernel asks a program to resolve a neighbour (app-probes), or VXLAN has no entry for one. C:
        /// `RTM_GETNEIGH`.
        GETNEIGH_NTF Getneigh: Neighbour = 30 [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15];
    }
    groups {
        /// Neighbours and forwarding entries. It carries `RTM_NEWNEIGH`, `RTM_DELNEIGH`, `RTM_GETNEIGH`. C:
        /// `RTNLGRP_NEIGH`.
        NEIGH: "neigh" = 3,
    }
}
