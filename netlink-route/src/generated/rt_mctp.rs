//! The management component transport protocol (MCTP): addresses of the machine, routes and neighbours. Its endpoints
//! have addresses of one byte.
//!
//! Printed by `cargo xtask codegen` from `specs/rt-mctp.yaml`. Not to be edited.

use super::rt_addr::Ifaddrmsg;
use super::rt_neigh::Ndmsg;
use super::rt_route::{RouteMetrics, Rtmsg};
use netlink_core::{HardwareAddress, Nest};

netlink_core::structure! {
    /// An endpoint and its network. C: `struct mctp_fq_addr`, `linux/mctp.h`.
    pub struct MctpFqAddr = "mctp-fq-addr", size 8 {
        /// `net`: Number of the network.
        net: u32 = 0,
        /// `eid`: Address of the endpoint.
        eid: u8 = 4,
    }
}

netlink_core::attributes! {
    /// An address of the machine on an interface. C: `IFA_*`, `linux/if_addr.h`.
    pub struct Address / AddressBuilder = "address", prefix "IFA_", header Ifaddrmsg {
        /// `IFA_ADDRESS`.
        ADDRESS address: u8 = 1,
        /// `IFA_LOCAL`: The same; it is what counts.
        LOCAL local: u8 = 2,
    }
}

netlink_core::attributes! {
    /// A route. `dst-len` in the header is how many addresses it is for besides the first. C: `RTA_*`,
    /// `linux/rtnetlink.h`.
    pub struct Route / RouteBuilder = "route", prefix "RTA_", header Rtmsg {
        /// `RTA_DST`: The first address.
        DST dst: u8 = 1,
        /// `RTA_OIF`: Number of the interface.
        OIF oif: u32 = 4,
        /// `RTA_GATEWAY`: The endpoint that messages are sent to instead (Linux 6.17).
        GATEWAY gateway: MctpFqAddr = 5,
        /// `RTA_METRICS`.
        METRICS metrics => Nest<RouteMetrics> = 8,
    }
}

netlink_core::attributes! {
    /// The hardware address of an endpoint. C: `NDA_*`, `linux/neighbour.h`.
    pub struct Neighbour / NeighbourBuilder = "neighbour", prefix "NDA_", header Ndmsg {
        /// `NDA_DST`.
        DST dst: u8 = 1,
        /// `NDA_LLADDR`.
        LLADDR lladdr: HardwareAddress = 2,
    }
}

netlink_core::family! {
    /// The management component transport protocol (MCTP): addresses of the machine, routes and neighbours. Its
    /// endpoints have addresses of one byte.
    pub static RT_MCTP = "rt-mctp", netlink_core::schema::Protocol::Raw(0), address families [45];
    do {
        /// Give the machine an address. C: `RTM_NEWADDR`.
        NEWADDR newaddr: Address / AddressBuilder = 20 [2];
        /// Take an address from the machine. C: `RTM_DELADDR`.
        DELADDR deladdr: Address / AddressBuilder = 21 [2];
        /// Add a route. C: `RTM_NEWROUTE`.
        NEWROUTE newroute: Route / RouteBuilder = 24 [1, 4, 5, 8];
        /// Remove a route. C: `RTM_DELROUTE`.
        DELROUTE delroute: Route / RouteBuilder = 25 [1, 4, 5];
        /// Tell the hardware address of an endpoint. C: `RTM_NEWNEIGH`.
        NEWNEIGH newneigh: Neighbour / NeighbourBuilder = 28 [1, 2];
        /// Forget the hardware address of an endpoint. C: `RTM_DELNEIGH`.
        DELNEIGH delneigh: Neighbour / NeighbourBuilder = 29 [1];
    }
    dump {
        /// All addresses, or those of an interface. C: `RTM_GETADDR`.
        GETADDR_DUMP getaddr_dump: Address / AddressBuilder = 22 [] -> Address = 20 [1, 2] as "getaddr";
        /// All routes. C: `RTM_GETROUTE`.
        GETROUTE_DUMP getroute_dump: Route / RouteBuilder = 26 [] -> Route = 24 [1, 4, 5, 8] as "getroute";
        /// All neighbours, or those of an interface. C: `RTM_GETNEIGH`.
        GETNEIGH_DUMP getneigh_dump: Neighbour / NeighbourBuilder = 30 [] -> Neighbour = 28 [1, 2] as "getneigh";
    }
    notify {
        /// The machine has an address. C: `RTM_NEWADDR`.
        NEWADDR_NTF Newaddr: Address = 20 [1, 2];
        /// The machine has lost an address. C: `RTM_DELADDR`.
        DELADDR_NTF Deladdr: Address = 21 [1, 2];
    }
    groups {
        /// Addresses that come and go. It carries `RTM_NEWADDR`, `RTM_DELADDR`. C: `RTNLGRP_MCTP_IFADDR`.
        MCTP_IFADDR: "mctp-ifaddr" = 34,
    }
}
