//! Multicast routing of IPv4: its tables and interfaces, and the packets its daemon decides on. Routes themselves are
//! messages about routes.
//!
//! Printed by `cargo xtask codegen` from `specs/rt-mroute.yaml`. Not to be edited.

use core::net::Ipv4Addr;

use super::rt_link::Ifinfomsg;
use super::rt_nsid::Rtgenmsg;
use netlink_core::{Multi, Nest, Unused};

netlink_core::enumeration! {
    /// Why a packet is reported. C: `linux/mroute.h`.
    pub struct IgmpmsgType: u8 = "igmpmsg-type", prefix "IGMPMSG_" {
        /// `IGMPMSG_NOCACHE`: There is no route for it.
        NOCACHE = 1,
        /// `IGMPMSG_WRONGVIF`: It came in by another interface than the route says.
        WRONGVIF = 2,
        /// `IGMPMSG_WHOLEPKT`: It is to be sent to a rendezvous point, whole.
        WHOLEPKT = 3,
        /// `IGMPMSG_WRVIFWHOLE`: It came in by another interface, whole.
        WRVIFWHOLE = 4,
    }
}

netlink_core::flags! {
    /// What a virtual interface is. C: `linux/mroute.h`.
    pub struct VifFlags: u16 = "vif-flags", prefix "VIFF_" {
        /// `VIFF_TUNNEL`: A tunnel (DVMRP).
        TUNNEL = 1 << 0,
        /// `VIFF_SRCRT`: Source routing; unused.
        SRCRT = 1 << 1,
        /// `VIFF_REGISTER`: Where packets for a rendezvous point go.
        REGISTER = 1 << 2,
        /// `VIFF_USE_IFINDEX`: It was given by number and not by address.
        USE_IFINDEX = 1 << 3,
    }
}

netlink_core::attributes! {
    /// A packet of IPv4 that the daemon decides on. C: `IPMRA_CREPORT_*`, `linux/mroute.h`.
    pub struct MulticastReport / MulticastReportBuilder = "multicast-report", prefix "IPMRA_CREPORT_", header Rtgenmsg {
        /// `IPMRA_CREPORT_MSGTYPE`.
        MSGTYPE msgtype: IgmpmsgType = 1,
        /// `IPMRA_CREPORT_VIF_ID`: The virtual interface it came in by.
        VIF_ID vif_id: u32 = 2,
        /// `IPMRA_CREPORT_SRC_ADDR`.
        SRC_ADDR src_addr: Ipv4Addr = 3,
        /// `IPMRA_CREPORT_DST_ADDR`.
        DST_ADDR dst_addr: Ipv4Addr = 4,
        /// `IPMRA_CREPORT_PKT`: The packet.
        PKT pkt: [u8] = 5,
        /// `IPMRA_CREPORT_TABLE`.
        TABLE table: u32 = 6,
    }
}

netlink_core::attributes! {
    /// A table of multicast routes. C: `IPMRA_TABLE_*`, `linux/mroute.h`.
    pub struct MulticastTable / MulticastTableBuilder = "multicast-table", prefix "IPMRA_TABLE_" {
        /// `IPMRA_TABLE_ID`.
        ID id: u32 = 1,
        /// `IPMRA_TABLE_CACHE_RES_QUEUE_LEN`: Packets that wait for a route.
        CACHE_RES_QUEUE_LEN cache_res_queue_len: u32 = 2,
        /// `IPMRA_TABLE_MROUTE_REG_VIF_NUM`: Number of the register interface; -1 for none.
        MROUTE_REG_VIF_NUM mroute_reg_vif_num: i32 = 3,
        /// `IPMRA_TABLE_MROUTE_DO_ASSERT`.
        MROUTE_DO_ASSERT mroute_do_assert: u8 = 4,
        /// `IPMRA_TABLE_MROUTE_DO_PIM`.
        MROUTE_DO_PIM mroute_do_pim: u8 = 5,
        /// `IPMRA_TABLE_VIFS`.
        VIFS vifs => Nest<MulticastInterfaces> = 6,
        /// `IPMRA_TABLE_MROUTE_DO_WRVIFWHOLE`.
        MROUTE_DO_WRVIFWHOLE mroute_do_wrvifwhole: u8 = 7,
    }
}

netlink_core::attributes! {
    /// Virtual interfaces. C: `IPMRA_*`, `linux/mroute.h`.
    pub struct MulticastInterfaces / MulticastInterfacesBuilder = "multicast-interfaces", prefix "IPMRA_" {
        /// `IPMRA_VIF`.
        VIF vif => Multi<Nest<MulticastInterface>> = 1,
    }
}

netlink_core::attributes! {
    /// A virtual interface. C: `IPMRA_VIFA_*`, `linux/mroute.h`.
    pub struct MulticastInterface / MulticastInterfaceBuilder = "multicast-interface", prefix "IPMRA_VIFA_" {
        /// `IPMRA_VIFA_IFINDEX`.
        IFINDEX ifindex: u32 = 1,
        /// `IPMRA_VIFA_VIF_ID`.
        VIF_ID vif_id: u32 = 2,
        /// `IPMRA_VIFA_FLAGS`.
        FLAGS flags: VifFlags = 3,
        /// `IPMRA_VIFA_BYTES_IN`.
        BYTES_IN bytes_in: u64 = 4,
        /// `IPMRA_VIFA_BYTES_OUT`.
        BYTES_OUT bytes_out: u64 = 5,
        /// `IPMRA_VIFA_PACKETS_IN`.
        PACKETS_IN packets_in: u64 = 6,
        /// `IPMRA_VIFA_PACKETS_OUT`.
        PACKETS_OUT packets_out: u64 = 7,
        /// `IPMRA_VIFA_LOCAL_ADDR`.
        LOCAL_ADDR local_addr: Ipv4Addr = 8,
        /// `IPMRA_VIFA_REMOTE_ADDR`.
        REMOTE_ADDR remote_addr: Ipv4Addr = 9,
        #[doc(hidden)]
        PAD pad [Unused] = 10,
    }
}

netlink_core::attributes! {
    /// A table of multicast routes, dressed as a link; of the header the family alone counts. C: `IFLA_*`,
    /// `linux/if_link.h`.
    pub struct MulticastLink / MulticastLinkBuilder = "multicast-link", prefix "IFLA_", header Ifinfomsg {
        /// `IFLA_AF_SPEC`.
        AF_SPEC af_spec => Nest<MulticastTable> = 26,
    }
}

netlink_core::family! {
    /// Multicast routing of IPv4: its tables and interfaces, and the packets its daemon decides on. Routes themselves
    /// are messages about routes.
    pub static RT_MROUTE = "rt-mroute", netlink_core::schema::Protocol::Raw(0), address families [128];
    dump {
        /// Lists the tables, with their virtual interfaces. The family in the header is 128 (RTNL_FAMILY_IPMR). C:
        /// `RTM_GETLINK`.
        GETTABLE_DUMP gettable_dump: MulticastLink / MulticastLinkBuilder = 18 [] -> MulticastLink = 16 [26] as "gettable";
    }
    notify {
        /// A packet has to be decided on. C: `RTM_NEWCACHEREPORT`.
        NEWCACHEREPORT Newcachereport: MulticastReport = 96 [1, 2, 3, 4, 5, 6];
    }
    groups {
        /// Packets of IPv4 that the daemon decides on. It carries `RTM_NEWCACHEREPORT`. C: `RTNLGRP_IPV4_MROUTE_R`.
        IPV4_MROUTE_R: "ipv4-mroute-r" = 30,
    }
}
