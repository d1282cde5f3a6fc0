//! Next hops as objects of their own, which routes refer to by number, and groups of them.
//!
//! Printed by `cargo xtask codegen` from `specs/rt-nexthop.yaml`. Not to be edited.

use core::net::IpAddr;

use super::lwtunnel::{LwtunnelEncap, LwtunnelEncapType};
use netlink_core::common::{AddressFamily, RouteProtocol, RouteScope};
use netlink_core::{Be, Choice, Flag, List, Multi, Nest, Uint, Unused};

netlink_core::structure! {
    /// What precedes the attributes of a next hop. C: `struct nhmsg`, `linux/nexthop.h`.
    pub struct Nhmsg = "nhmsg", size 8, prefix "nh_" {
        /// `nh_family`.
        family: AddressFamily as u8 = 0,
        /// `nh_scope`: Replies only.
        scope: RouteScope = 1,
        /// `nh_protocol`.
        protocol: RouteProtocol = 2,
        /// `resvd`.
        resvd: u8 = 3,
        /// `nh_flags`.
        flags: NexthopFlags = 4,
    }
}

netlink_core::structure! {
    /// A member of a group. Its weight is the two numbers together, high \<\< 8 | low, and one more. C: `struct
    /// nexthop_grp`, `linux/nexthop.h`.
    pub struct NexthopGrp = "nexthop-grp", size 8 {
        /// `id`: Number of the next hop.
        id: u32 = 0,
        /// `weight`: Low eight bits of the weight less one.
        weight: u8 = 4,
        /// `weight_high`: High eight bits of the weight less one.
        weight_high: u8 = 5,
        /// `resvd2`.
        resvd2: u16 = 6,
    }
}

netlink_core::flags! {
    /// State and properties of a next hop. C: `linux/rtnetlink.h`.
    pub struct NexthopFlags: u32 = "nexthop-flags", prefix "RTNH_F_" {
        /// `RTNH_F_DEAD`: Nothing is sent there: its interface is down.
        DEAD = 1 << 0,
        /// `RTNH_F_PERVASIVE`: Look up the gateway recursively; unused.
        PERVASIVE = 1 << 1,
        /// `RTNH_F_ONLINK`: The gateway is on the link, whatever the addresses say.
        ONLINK = 1 << 2,
        /// `RTNH_F_OFFLOAD`: The hardware has it.
        OFFLOAD = 1 << 3,
        /// `RTNH_F_LINKDOWN`: The interface has no carrier.
        LINKDOWN = 1 << 4,
        /// `RTNH_F_UNRESOLVED`: Of multicast routes.
        UNRESOLVED = 1 << 5,
        /// `RTNH_F_TRAP`: The hardware gives the packets to the processor.
        TRAP = 1 << 6,
    }
}

netlink_core::enumeration! {
    /// How a group spreads flows. C: `linux/nexthop.h`.
    pub struct NexthopGroupType: u16 = "nexthop-group-type", prefix "NEXTHOP_GRP_TYPE_" {
        /// `NEXTHOP_GRP_TYPE_MPATH`: By a hash, with the weights.
        MPATH = 0,
        /// `NEXTHOP_GRP_TYPE_RES`: By a hash that leaves flows where they are (resilient).
        RES = 1,
    }
}

netlink_core::flags! {
    /// What a request wants, or a reply says of groups. C: `linux/nexthop.h`.
    pub struct NexthopOpFlags: u32 = "nexthop-op-flags", prefix "NHA_OP_FLAG_" {
        /// `NHA_OP_FLAG_DUMP_STATS`.
        DUMP_STATS = 1 << 0,
        /// `NHA_OP_FLAG_DUMP_HW_STATS`.
        DUMP_HW_STATS = 1 << 1,
        /// `NHA_OP_FLAG_RESP_GRP_RESVD_0`: Both reserved members of a group are zero where they are not weights.
        RESP_GRP_RESVD_0 = 1 << 31,
    }
}

netlink_core::attributes! {
    /// A next hop or a group of them. C: `NHA_*`, `linux/nexthop.h`.
    pub struct Nexthop / NexthopBuilder = "nexthop", prefix "NHA_", header Nhmsg {
        /// `NHA_ID`: Number; one is chosen if it is left out.
        ID id: u32 = 1,
        /// `NHA_GROUP`: The members; of each a reply has its weight less one.
        GROUP group: List<NexthopGrp> = 2,
        /// `NHA_GROUP_TYPE`.
        GROUP_TYPE group_type: NexthopGroupType = 3,
        /// `NHA_BLACKHOLE`: Packets are dropped.
        BLACKHOLE blackhole: Flag = 4,
        /// `NHA_OIF`: Number of the interface packets leave by.
        OIF oif: u32 = 5,
        /// `NHA_GATEWAY`.
        GATEWAY gateway: IpAddr = 6,
        /// `NHA_ENCAP_TYPE`.
        ENCAP_TYPE encap_type: LwtunnelEncapType = 7,
        /// `NHA_ENCAP`.
        ENCAP encap => Choice<LwtunnelEncap, LwtunnelEncapType, 7> = 8,
        /// `NHA_GROUPS`: List groups alone.
        GROUPS groups: Flag = 9,
        /// `NHA_MASTER`: List those whose interfaces belong to this one.
        MASTER master: u32 = 10,
        /// `NHA_FDB`: It is for forwarding entries of bridges and VXLAN.
        FDB fdb: Flag = 11,
        /// `NHA_RES_GROUP`.
        RES_GROUP res_group => Nest<NexthopResGroup> = 12,
        /// `NHA_RES_BUCKET`.
        RES_BUCKET res_bucket => Nest<NexthopBucket> = 13,
        /// `NHA_OP_FLAGS`: What is wanted.
        OP_FLAGS op_flags: NexthopOpFlags = 14,
        /// `NHA_GROUP_STATS`.
        GROUP_STATS group_stats => Nest<NexthopGroupStats> = 15 [volatile],
        /// `NHA_HW_STATS_ENABLE`: Whether the hardware counts.
        HW_STATS_ENABLE hw_stats_enable: u32 = 16,
        /// `NHA_HW_STATS_USED`: Whether the hardware does count.
        HW_STATS_USED hw_stats_used: u32 = 17,
        /// `NHA_DST_PORT`: UDP port of a remote VXLAN endpoint.
        DST_PORT dst_port: Be<u16> = 18,
    }
}

netlink_core::attributes! {
    /// A resilient group. C: `NHA_RES_GROUP_*`, `linux/nexthop.h`.
    pub struct NexthopResGroup / NexthopResGroupBuilder = "nexthop-res-group", prefix "NHA_RES_GROUP_" {
        #[doc(hidden)]
        PAD pad [Unused] = 0,
        /// `NHA_RES_GROUP_BUCKETS`.
        BUCKETS buckets: u16 = 1,
        /// `NHA_RES_GROUP_IDLE_TIMER`: How long a bucket has to be idle before it moves, in hundredths of a second
        /// (USER_HZ).
        IDLE_TIMER idle_timer: u32 = 2,
        /// `NHA_RES_GROUP_UNBALANCED_TIMER`: How long the group may be unbalanced before buckets move all the same, in
        /// hundredths of a second.
        UNBALANCED_TIMER unbalanced_timer: u32 = 3,
        /// `NHA_RES_GROUP_UNBALANCED_TIME`: How long it has been unbalanced, in hundredths of a second.
        UNBALANCED_TIME unbalanced_time: u64 = 4 [volatile],
    }
}

netlink_core::attributes! {
    /// A bucket of a resilient group. C: `NHA_RES_BUCKET_*`, `linux/nexthop.h`.
    pub struct NexthopBucket / NexthopBucketBuilder = "nexthop-bucket", prefix "NHA_RES_BUCKET_" {
        #[doc(hidden)]
        PAD pad [Unused] = 0,
        /// `NHA_RES_BUCKET_INDEX`.
        INDEX index: u16 = 1,
        /// `NHA_RES_BUCKET_IDLE_TIME`: How long nothing went through it, in hundredths of a second.
        IDLE_TIME idle_time: u64 = 2 [volatile],
        /// `NHA_RES_BUCKET_NH_ID`: Number of its next hop.
        NH_ID nh_id: u32 = 3,
    }
}

netlink_core::attributes! {
    /// Counters of the members of a group. C: `NHA_GROUP_STATS_*`, `linux/nexthop.h`.
    pub struct NexthopGroupStats / NexthopGroupStatsBuilder = "nexthop-group-stats", prefix "NHA_GROUP_STATS_" {
        /// `NHA_GROUP_STATS_ENTRY`.
        ENTRY entry => Multi<Nest<NexthopGroupStatsEntry>> = 1,
    }
}

netlink_core::attributes! {
    /// Counters of a member of a group. C: `NHA_GROUP_STATS_ENTRY_*`, `linux/nexthop.h`.
    pub struct NexthopGroupStatsEntry / NexthopGroupStatsEntryBuilder = "nexthop-group-stats-entry", prefix "NHA_GROUP_STATS_ENTRY_" {
        /// `NHA_GROUP_STATS_ENTRY_ID`: Number of the next hop.
        ID id: u32 = 1,
        /// `NHA_GROUP_STATS_ENTRY_PACKETS`.
        PACKETS packets: Uint = 2,
        /// `NHA_GROUP_STATS_ENTRY_PACKETS_HW`: Of these, by the hardware.
        PACKETS_HW packets_hw: Uint = 3,
    }
}

netlink_core::family! {
    /// Next hops as objects of their own, which routes refer to by number, and groups of them.
    pub static RT_NEXTHOP = "rt-nexthop", netlink_core::schema::Protocol::Raw(0);
    do {
        /// Create or replace a next hop. C: `RTM_NEWNEXTHOP`.
        NEWNEXTHOP newnexthop: Nexthop / NexthopBuilder = 104 [1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 16];
        /// Delete a next hop, with the routes that use it alone. C: `RTM_DELNEXTHOP`.
        DELNEXTHOP delnexthop: Nexthop / NexthopBuilder = 105 [1];
    }
    get {
        /// Get a next hop, or list them. C: `RTM_GETNEXTHOP`.
        GETNEXTHOP getnexthop: Nexthop / NexthopBuilder = 106 [1, 14] -> Nexthop = 104 [1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 15, 16, 17];
        /// Get a bucket of a resilient group, or list them. C: `RTM_GETNEXTHOPBUCKET`.
        GETNEXTHOPBUCKET getnexthopbucket: Nexthop / NexthopBuilder = 118 [1, 13] -> Nexthop = 116 [1, 13, 14];
    }
    dump {
        /// Get a next hop, or list them. C: `RTM_GETNEXTHOP`.
        GETNEXTHOP_DUMP getnexthop_dump: Nexthop / NexthopBuilder = 106 [5, 9, 10, 11, 14] -> Nexthop = 104 [1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 15, 16, 17] as "getnexthop";
        /// Get a bucket of a resilient group, or list them. C: `RTM_GETNEXTHOPBUCKET`.
        GETNEXTHOPBUCKET_DUMP getnexthopbucket_dump: Nexthop / NexthopBuilder = 118 [1, 5, 10, 13] -> Nexthop = 116 [1, 13, 14] as "getnexthopbucket";
    }
    notify {
        /// A next hop was created or replaced. C: `RTM_NEWNEXTHOP`.
        NEWNEXTHOP_NTF Newnexthop: Nexthop = 104 [1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 15, 16, 17];
        /// A next hop was deleted. C: `RTM_DELNEXTHOP`.
        DELNEXTHOP_NTF Delnexthop: Nexthop = 105 [1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 15, 16, 17];
        /// A bucket moved to another next hop. C: `RTM_NEWNEXTHOPBUCKET`.
        NEWNEXTHOPBUCKET_NTF Newnexthopbucket: Nexthop = 116 [1, 13, 14];
    }
    groups {
        /// Next hops and buckets. It carries `RTM_NEWNEXTHOP`, `RTM_DELNEXTHOP`, `RTM_NEWNEXTHOPBUCKET`. C:
        /// `RTNLGRP_NEXTHOP`.
        NEXTHOP: "nexthop" = 32,
    }
}
