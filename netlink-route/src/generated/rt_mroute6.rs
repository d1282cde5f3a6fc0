//! Multicast routing of IPv6: the packets its daemon decides on. Routes themselves are messages about routes.
//!
//! Printed by `cargo xtask codegen` from `specs/rt-mroute6.yaml`. Not to be edited.

use core::net::Ipv6Addr;

use super::rt_nsid::Rtgenmsg;

netlink_core::enumeration! {
    /// Why a packet of IPv6 is reported. C: `linux/mroute6.h`.
    pub struct Mrt6msgType: u8 = "mrt6msg-type", prefix "MRT6MSG_" {
        /// `MRT6MSG_NOCACHE`: There is no route for it.
        NOCACHE = 1,
        /// `MRT6MSG_WRONGMIF`: It came in by another interface than the route says.
        WRONGMIF = 2,
        /// `MRT6MSG_WHOLEPKT`: It is to be sent to a rendezvous point, whole.
        WHOLEPKT = 3,
        /// `MRT6MSG_WRMIFWHOLE`: It came in by another interface, whole.
        WRMIFWHOLE = 4,
    }
}

netlink_core::attributes! {
    /// A packet of IPv6 that the daemon decides on. C: `IP6MRA_CREPORT_*`, `linux/mroute6.h`.
    pub struct MulticastReport6 / MulticastReport6Builder = "multicast-report6", prefix "IP6MRA_CREPORT_", header Rtgenmsg {
        /// `IP6MRA_CREPORT_MSGTYPE`.
        MSGTYPE msgtype: Mrt6msgType = 1,
        /// `IP6MRA_CREPORT_MIF_ID`: The virtual interface it came in by.
        MIF_ID mif_id: u32 = 2,
        /// `IP6MRA_CREPORT_SRC_ADDR`.
        SRC_ADDR src_addr: Ipv6Addr = 3,
        /// `IP6MRA_CREPORT_DST_ADDR`.
        DST_ADDR dst_addr: Ipv6Addr = 4,
        /// `IP6MRA_CREPORT_PKT`: The packet.
        PKT pkt: [u8] = 5,
    }
}

netlink_core::family! {
    /// Multicast routing of IPv6: the packets its daemon decides on. Routes themselves are messages about routes.
    pub static RT_MROUTE6 = "rt-mroute6", netlink_core::schema::Protocol::Raw(0), address families [129];
    notify {
        /// A packet of IPv6 has to be decided on. C: `RTM_NEWCACHEREPORT`.
        NEWCACHEREPORT Newcachereport: MulticastReport6 = 96 [1, 2, 3, 4, 5];
    }
    groups {
        /// Packets of IPv6 that the daemon decides on. It carries `RTM_NEWCACHEREPORT`. C: `RTNLGRP_IPV6_MROUTE_R`.
        IPV6_MROUTE_R: "ipv6-mroute-r" = 31,
    }
}
