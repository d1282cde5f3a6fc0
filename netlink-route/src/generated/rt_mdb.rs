//! Multicast groups that bridges and VXLAN devices forward, and the ports routers are behind.
//!
//! Printed by `cargo xtask codegen` from `specs/rt-mdb.yaml`. Not to be edited.

use core::net::IpAddr;

use netlink_core::common::{AddressFamily, Ethertype, RouteProtocol};
use netlink_core::{Multi, Nest, Opaque};

netlink_core::structure! {
    /// What precedes the attributes of groups. C: `struct br_port_msg`, `linux/if_bridge.h`.
    pub struct BrPortMsg = "br-port-msg", size 8 {
        /// `family`.
        family: AddressFamily as u8 = 0,
        /// `ifindex`: Number of the bridge or VXLAN device.
        ifindex: u32 = 4,
    }
}

netlink_core::structure! {
    /// A group on a port. C: `struct br_mdb_entry`, `linux/if_bridge.h`.
    pub struct BrMdbEntry = "br-mdb-entry", size 28 {
        /// `ifindex`: Number of the port.
        ifindex: u32 = 0,
        /// `state`.
        state: MdbState = 4,
        /// `flags`.
        flags: MdbFlags = 5,
        /// `vid`.
        vid: u16 = 6,
        /// `addr.u`: The group: an address of IPv4, IPv6 or Ethernet, as the protocol says.
        addr: Opaque<16> = 8,
        /// `addr.proto`.
        proto: Ethertype = 24 be,
    }
}

netlink_core::structure! {
    /// The number of a port, before the attributes of a router.
    pub struct MdbRouterPort = "mdb-router-port", size 4 {
        /// `ifindex`.
        ifindex: u32 = 0,
    }
}

netlink_core::enumeration! {
    /// Whether a group was joined or set. C: `linux/if_bridge.h`.
    pub struct MdbState: u8 = "mdb-state", prefix "MDB_" {
        /// `MDB_TEMPORARY`.
        TEMPORARY = 0,
        /// `MDB_PERMANENT`.
        PERMANENT = 1,
    }
}

netlink_core::flags! {
    /// State of a group. C: `linux/if_bridge.h`.
    pub struct MdbFlags: u8 = "mdb-flags", prefix "MDB_FLAGS_" {
        /// `MDB_FLAGS_OFFLOAD`.
        OFFLOAD = 1 << 0,
        /// `MDB_FLAGS_FAST_LEAVE`.
        FAST_LEAVE = 1 << 1,
        /// `MDB_FLAGS_STAR_EXCL`: A source of an any-source group.
        STAR_EXCL = 1 << 2,
        /// `MDB_FLAGS_BLOCKED`.
        BLOCKED = 1 << 3,
        /// `MDB_FLAGS_OFFLOAD_FAILED`.
        OFFLOAD_FAILED = 1 << 4,
    }
}

netlink_core::enumeration! {
    /// Whether a port leads to a router. C: `linux/if_bridge.h`.
    pub struct MdbRouterType: u8 = "mdb-router-type", prefix "MDB_RTR_TYPE_" {
        /// `MDB_RTR_TYPE_DISABLED`.
        DISABLED = 0,
        /// `MDB_RTR_TYPE_TEMP_QUERY`: It does while there are queries.
        TEMP_QUERY = 1,
        /// `MDB_RTR_TYPE_PERM`.
        PERM = 2,
        /// `MDB_RTR_TYPE_TEMP`: It does for a while.
        TEMP = 3,
    }
}

netlink_core::enumeration! {
    /// Which sources of a group are wanted. C: `linux/in.h`.
    pub struct MdbGroupMode: u8 = "mdb-group-mode", prefix "MCAST_" {
        /// `MCAST_EXCLUDE`: All but those listed.
        EXCLUDE = 0,
        /// `MCAST_INCLUDE`: Those listed.
        INCLUDE = 1,
    }
}

netlink_core::attributes! {
    /// Groups and routers of a device. C: `MDBA_*`, `linux/if_bridge.h`.
    pub struct Mdb / MdbBuilder = "mdb", prefix "MDBA_", header BrPortMsg {
        /// `MDBA_MDB`.
        MDB mdb => Nest<MdbEntries> = 1,
        /// `MDBA_ROUTER`.
        ROUTER router => Nest<MdbRouters> = 2,
    }
}

netlink_core::attributes! {
    /// Groups. C: `MDBA_MDB_*`, `linux/if_bridge.h`.
    pub struct MdbEntries / MdbEntriesBuilder = "mdb-entries", prefix "MDBA_MDB_" {
        /// `MDBA_MDB_ENTRY`.
        ENTRY entry => Multi<Nest<MdbEntry>> = 1,
    }
}

netlink_core::attributes! {
    /// Ports of a group. C: `MDBA_MDB_ENTRY_*`, `linux/if_bridge.h`.
    pub struct MdbEntry / MdbEntryBuilder = "mdb-entry", prefix "MDBA_MDB_ENTRY_" {
        /// `MDBA_MDB_ENTRY_INFO`.
        INFO info => Multi<Nest<MdbEntryAttributes>> = 1,
    }
}

netlink_core::attributes! {
    /// A group on a port. C: `MDBA_MDB_EATTR_*`, `linux/if_bridge.h`.
    pub struct MdbEntryAttributes / MdbEntryAttributesBuilder = "mdb-entry-attributes", prefix "MDBA_MDB_EATTR_", header BrMdbEntry {
        /// `MDBA_MDB_EATTR_TIMER`: What is left of it, in hundredths of a second.
        TIMER timer: u32 = 1 [volatile],
        /// `MDBA_MDB_EATTR_SRC_LIST`.
        SRC_LIST src_list => Nest<MdbSources> = 2,
        /// `MDBA_MDB_EATTR_GROUP_MODE`.
        GROUP_MODE group_mode: MdbGroupMode = 3,
        /// `MDBA_MDB_EATTR_SOURCE`: The one source it is about.
        SOURCE source: IpAddr = 4,
        /// `MDBA_MDB_EATTR_RTPROT`.
        RTPROT rtprot: RouteProtocol = 5,
        /// `MDBA_MDB_EATTR_DST`: A remote endpoint.
        DST dst: IpAddr = 6,
        /// `MDBA_MDB_EATTR_DST_PORT`.
        DST_PORT dst_port: u16 = 7,
        /// `MDBA_MDB_EATTR_VNI`: Network identifier for the endpoint.
        VNI vni: u32 = 8,
        /// `MDBA_MDB_EATTR_IFINDEX`: Number of the interface to the endpoint.
        IFINDEX ifindex: u32 = 9,
        /// `MDBA_MDB_EATTR_SRC_VNI`: Network identifier packets come in by.
        SRC_VNI src_vni: u32 = 10,
    }
}

netlink_core::attributes! {
    /// Sources of a group. C: `MDBA_MDB_SRCLIST_*`, `linux/if_bridge.h`.
    pub struct MdbSources / MdbSourcesBuilder = "mdb-sources", prefix "MDBA_MDB_SRCLIST_" {
        /// `MDBA_MDB_SRCLIST_ENTRY`.
        ENTRY entry => Multi<Nest<MdbSource>> = 1,
    }
}

netlink_core::attributes! {
    /// A source of a group. C: `MDBA_MDB_SRCATTR_*`, `linux/if_bridge.h`.
    pub struct MdbSource / MdbSourceBuilder = "mdb-source", prefix "MDBA_MDB_SRCATTR_" {
        /// `MDBA_MDB_SRCATTR_ADDRESS`.
        ADDRESS address: IpAddr = 1,
        /// `MDBA_MDB_SRCATTR_TIMER`: What is left of it, in hundredths of a second.
        TIMER timer: u32 = 2 [volatile],
    }
}

netlink_core::attributes! {
    /// Ports routers are behind. C: `MDBA_ROUTER_*`, `linux/if_bridge.h`.
    pub struct MdbRouters / MdbRoutersBuilder = "mdb-routers", prefix "MDBA_ROUTER_" {
        /// `MDBA_ROUTER_PORT`.
        PORT port => Multi<Nest<MdbRouter>> = 1,
    }
}

netlink_core::attributes! {
    /// A port a router is behind. C: `MDBA_ROUTER_PATTR_*`, `linux/if_bridge.h`.
    pub struct MdbRouter / MdbRouterBuilder = "mdb-router", prefix "MDBA_ROUTER_PATTR_", header MdbRouterPort {
        /// `MDBA_ROUTER_PATTR_TIMER`: What is left of it, in hundredths of a second.
        TIMER timer: u32 = 1 [volatile],
        /// `MDBA_ROUTER_PATTR_TYPE`.
        TYPE r#type: MdbRouterType = 2,
        /// `MDBA_ROUTER_PATTR_INET_TIMER`.
        INET_TIMER inet_timer: u32 = 3 [volatile],
        /// `MDBA_ROUTER_PATTR_INET6_TIMER`.
        INET6_TIMER inet6_timer: u32 = 4 [volatile],
        /// `MDBA_ROUTER_PATTR_VID`.
        VID vid: u16 = 5,
    }
}

netlink_core::attributes! {
    /// A request to add or delete a group. C: `MDBA_SET_*`, `linux/if_bridge.h`.
    pub struct MdbSet / MdbSetBuilder = "mdb-set", prefix "MDBA_SET_", header BrPortMsg {
        /// `MDBA_SET_ENTRY`.
        ENTRY entry: BrMdbEntry = 1,
        /// `MDBA_SET_ENTRY_ATTRS`.
        ENTRY_ATTRS entry_attrs => Nest<MdbSetAttributes> = 2,
    }
}

netlink_core::attributes! {
    /// A request for a group. C: `MDBA_GET_*`, `linux/if_bridge.h`.
    pub struct MdbGet / MdbGetBuilder = "mdb-get", prefix "MDBA_GET_", header BrPortMsg {
        /// `MDBA_GET_ENTRY`.
        ENTRY entry: BrMdbEntry = 1,
        /// `MDBA_GET_ENTRY_ATTRS`.
        ENTRY_ATTRS entry_attrs => Nest<MdbSetAttributes> = 2,
    }
}

netlink_core::attributes! {
    /// What a request says of a group. C: `MDBE_ATTR_*`, `linux/if_bridge.h`.
    pub struct MdbSetAttributes / MdbSetAttributesBuilder = "mdb-set-attributes", prefix "MDBE_ATTR_" {
        /// `MDBE_ATTR_SOURCE`: The one source it is about.
        SOURCE source: IpAddr = 1,
        /// `MDBE_ATTR_SRC_LIST`.
        SRC_LIST src_list => Nest<MdbSetSources> = 2,
        /// `MDBE_ATTR_GROUP_MODE`.
        GROUP_MODE group_mode: MdbGroupMode = 3,
        /// `MDBE_ATTR_RTPROT`.
        RTPROT rtprot: RouteProtocol = 4,
        /// `MDBE_ATTR_DST`: A remote endpoint.
        DST dst: IpAddr = 5,
        /// `MDBE_ATTR_DST_PORT`.
        DST_PORT dst_port: u16 = 6,
        /// `MDBE_ATTR_VNI`: Network identifier for the endpoint.
        VNI vni: u32 = 7,
        /// `MDBE_ATTR_IFINDEX`: Number of the interface to the endpoint.
        IFINDEX ifindex: i32 = 8,
        /// `MDBE_ATTR_SRC_VNI`: Network identifier packets come in by.
        SRC_VNI src_vni: u32 = 9,
        /// `MDBE_ATTR_STATE_MASK`: Bits of the state that groups to be flushed have to match.
        STATE_MASK state_mask: u8 = 10,
    }
}

netlink_core::attributes! {
    /// Sources of a group. C: `MDBE_SRC_LIST_*`, `linux/if_bridge.h`.
    pub struct MdbSetSources / MdbSetSourcesBuilder = "mdb-set-sources", prefix "MDBE_SRC_LIST_" {
        /// `MDBE_SRC_LIST_ENTRY`.
        ENTRY entry => Multi<Nest<MdbSetSource>> = 1,
    }
}

netlink_core::attributes! {
    /// A source of a group. C: `MDBE_SRCATTR_*`, `linux/if_bridge.h`.
    pub struct MdbSetSource / MdbSetSourceBuilder = "mdb-set-source", prefix "MDBE_SRCATTR_" {
        /// `MDBE_SRCATTR_ADDRESS`.
        ADDRESS address: IpAddr = 1,
    }
}

netlink_core::family! {
    /// Multicast groups that bridges and VXLAN devices forward, and the ports routers are behind.
    pub static RT_MDB = "rt-mdb", netlink_core::schema::Protocol::Raw(0);
    do {
        /// Add or replace a group. C: `RTM_NEWMDB`.
        NEWMDB newmdb: MdbSet / MdbSetBuilder = 84 [1, 2];
        /// Delete a group, or flush those that match. C: `RTM_DELMDB`.
        DELMDB delmdb: MdbSet / MdbSetBuilder = 85 [1, 2];
    }
    get {
        /// Get a group, or list groups and routers. C: `RTM_GETMDB`.
        GETMDB getmdb: MdbGet / MdbGetBuilder = 86 [1, 2] -> Mdb = 84 [1];
    }
    dump {
        /// Get a group, or list groups and routers. C: `RTM_GETMDB`.
        GETMDB_DUMP getmdb_dump: Mdb / MdbBuilder = 86 [] -> Mdb = 84 | 86 [1, 2] as "getmdb";
    }
    notify {
        /// A group or router was added. C: `RTM_NEWMDB`.
        NEWMDB_NTF Newmdb: Mdb = 84 [1];
        /// A group or router is gone. C: `RTM_DELMDB`.
        DELMDB_NTF Delmdb: Mdb = 85 [1];
    }
    groups {
        /// Groups of bridges. It carries `RTM_NEWMDB`, `RTM_DELMDB`. C: `RTNLGRP_MDB`.
        MDB: "mdb" = 26,
    }
}
