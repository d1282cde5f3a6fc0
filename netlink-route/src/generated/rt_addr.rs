//! Addresses of network devices.
//!
//! Printed by `cargo xtask codegen` from `specs/rt-addr.yaml`. Not to be edited.

use core::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use netlink_core::Unused;
use netlink_core::common::{AddressFamily, RouteScope};

netlink_core::structure! {
    /// What every message about an address begins with. C: `struct ifaddrmsg`, `linux/if_addr.h`.
    pub struct Ifaddrmsg = "ifaddrmsg", size 8, prefix "ifa_" {
        /// `ifa_family`.
        family: AddressFamily as u8 = 0,
        /// `ifa_prefixlen`: Length of the prefix, in bits.
        prefixlen: u8 = 1,
        /// `ifa_flags`: The lowest eight flags; the attribute of this name has them all.
        flags: AddressFlags as u8 = 2,
        /// `ifa_scope`.
        scope: RouteScope = 3,
        /// `ifa_index`: Index of the device.
        index: u32 = 4,
    }
}

netlink_core::structure! {
    /// How long an address lives, and how old it is. C: `struct ifa_cacheinfo`, `linux/if_addr.h`.
    pub struct IfaCacheinfo = "ifa-cacheinfo", size 16, prefix "ifa_" {
        /// `ifa_prefered`: Seconds until the address is deprecated; 0xffffffff is for ever.
        prefered: u32 = 0,
        /// `ifa_valid`: Seconds until the address is removed; 0xffffffff is for ever.
        valid: u32 = 4,
        /// `cstamp`: When it was made, in hundredths of a second since boot.
        cstamp: u32 = 8,
        /// `tstamp`: When it was last changed, in hundredths of a second since boot.
        tstamp: u32 = 12,
    }
}

netlink_core::flags! {
    /// State of an address, and how the kernel is to treat it. C: `linux/if_addr.h`.
    pub struct AddressFlags: u32 = "address-flags", prefix "IFA_F_" {
        /// `IFA_F_SECONDARY`: Another address of the same subnet is the primary one (IPv4); as IFA_F_TEMPORARY, a
        /// privacy address (IPv6).
        SECONDARY = 1 << 0,
        /// `IFA_F_NODAD`: No duplicate address detection.
        NODAD = 1 << 1,
        /// `IFA_F_OPTIMISTIC`: May be used while duplicate address detection runs.
        OPTIMISTIC = 1 << 2,
        /// `IFA_F_DADFAILED`: Duplicate address detection found another owner.
        DADFAILED = 1 << 3,
        /// `IFA_F_HOMEADDRESS`: Home address of mobile IPv6.
        HOMEADDRESS = 1 << 4,
        /// `IFA_F_DEPRECATED`: Not for new connections; the preferred lifetime is over.
        DEPRECATED = 1 << 5,
        /// `IFA_F_TENTATIVE`: Duplicate address detection is not finished.
        TENTATIVE = 1 << 6,
        /// `IFA_F_PERMANENT`: Lives until it is removed.
        PERMANENT = 1 << 7,
        /// `IFA_F_MANAGETEMPADDR`: The kernel makes privacy addresses from this one.
        MANAGETEMPADDR = 1 << 8,
        /// `IFA_F_NOPREFIXROUTE`: No route to the prefix is made.
        NOPREFIXROUTE = 1 << 9,
        /// `IFA_F_MCAUTOJOIN`: A multicast address that the device joins.
        MCAUTOJOIN = 1 << 10,
        /// `IFA_F_STABLE_PRIVACY`: Its interface identifier is stable but says nothing of the hardware.
        STABLE_PRIVACY = 1 << 11,
    }
}

netlink_core::enumeration! {
    /// Who made an address. Programs may use numbers above those of the kernel. C: `linux/if_addr.h`.
    pub struct AddressProtocol: u8 = "address-protocol", prefix "IFAPROT_" {
        /// `IFAPROT_UNSPEC`: Not given.
        UNSPEC = 0,
        /// `IFAPROT_KERNEL_LO`: The kernel, for the loopback device.
        KERNEL_LO = 1,
        /// `IFAPROT_KERNEL_RA`: The kernel, from a router advertisement.
        KERNEL_RA = 2,
        /// `IFAPROT_KERNEL_LL`: The kernel, as link-local address.
        KERNEL_LL = 3,
    }
}

netlink_core::attributes! {
    /// Attributes of an address. MCTP and Phonet send their addresses as one byte. C: `IFA_*`, `linux/if_addr.h`.
    pub struct Address / AddressBuilder = "address", prefix "IFA_", header Ifaddrmsg {
        #[doc(hidden)]
        UNSPEC unspec [Unused] = 0,
        /// `IFA_ADDRESS`: The address, or the other end's on a point-to-point device. With prefixlen it is the prefix.
        ADDRESS address: IpAddr = 1,
        /// `IFA_LOCAL`: The address of this end. IPv6 gives it only where a peer is set.
        LOCAL local: IpAddr = 2,
        /// `IFA_LABEL`: Name of the address, by default the device's (IPv4).
        LABEL label: str = 3,
        /// `IFA_BROADCAST`: Broadcast address of the subnet (IPv4).
        BROADCAST broadcast: Ipv4Addr = 4,
        /// `IFA_ANYCAST`: An anycast address, in messages about those (IPv6).
        ANYCAST anycast: Ipv6Addr = 5,
        /// `IFA_CACHEINFO`: Lifetimes and age.
        CACHEINFO cacheinfo: IfaCacheinfo = 6 [volatile],
        /// `IFA_MULTICAST`: A multicast address, in messages about those.
        MULTICAST multicast: IpAddr = 7,
        /// `IFA_FLAGS`: All flags; in a request it replaces those of the header.
        FLAGS flags: AddressFlags = 8,
        /// `IFA_RT_PRIORITY`: Metric of the route to the prefix.
        RT_PRIORITY rt_priority: u32 = 9,
        /// `IFA_TARGET_NETNSID`: Identifier of another network namespace to ask, or that the reply is about.
        TARGET_NETNSID target_netnsid: i32 = 10,
        /// `IFA_PROTO`: Who made the address.
        PROTO proto: AddressProtocol = 11,
        /// `IFA_MC_USERS`: How many have joined the multicast address.
        MC_USERS mc_users: u32 = 12 [volatile],
    }
}

netlink_core::family! {
    /// Addresses of network devices.
    pub static RT_ADDR = "rt-addr", netlink_core::schema::Protocol::Raw(0);
    do {
        /// Add an address, or change it. C: `RTM_NEWADDR`.
        NEWADDR newaddr: Address / AddressBuilder = 20 [1, 2, 3, 4, 6, 8, 9, 11];
        /// Remove an address. C: `RTM_DELADDR`.
        DELADDR deladdr: Address / AddressBuilder = 21 [1, 2, 3, 8];
    }
    get {
        /// Get one address (IPv6 only), or all. C: `RTM_GETADDR`.
        GETADDR getaddr: Address / AddressBuilder = 22 [1, 2, 10] -> Address = 20 [1, 2, 3, 4, 6, 8, 9, 10, 11];
    }
    dump {
        /// Get one address (IPv6 only), or all. C: `RTM_GETADDR`.
        GETADDR_DUMP getaddr_dump: Address / AddressBuilder = 22 [10] -> Address = 20 [1, 2, 3, 4, 6, 8, 9, 10, 11] as "getaddr";
        /// Get the multicast groups that devices have joined. C: `RTM_GETMULTICAST`.
        GETMULTICAST_DUMP getmulticast_dump: Address / AddressBuilder = 58 [10] -> Address = 58 [6, 7, 10, 12] as "getmulticast";
        /// Get the anycast addresses of devices (IPv6). C: `RTM_GETANYCAST`.
        GETANYCAST_DUMP getanycast_dump: Address / AddressBuilder = 62 [10] -> Address = 62 [5, 6, 10] as "getanycast";
    }
    notify {
        /// An address was added or has changed. C: `RTM_NEWADDR`.
        NEWADDR_NTF Newaddr: Address = 20 [1, 2, 3, 4, 6, 8, 9, 10, 11];
        /// An address was removed. C: `RTM_DELADDR`.
        DELADDR_NTF Deladdr: Address = 21 [1, 2, 3, 4, 6, 8, 9, 10, 11];
        /// A device has joined a multicast group. C: `RTM_NEWMULTICAST`.
        NEWMULTICAST Newmulticast: Address = 56 [6, 7, 10, 12];
        /// A device has left a multicast group. C: `RTM_DELMULTICAST`.
        DELMULTICAST Delmulticast: Address = 57 [6, 7, 10, 12];
        /// A device has taken an anycast address (IPv6). C: `RTM_NEWANYCAST`.
        NEWANYCAST Newanycast: Address = 60 [5, 6, 10];
        /// A device has given up an anycast address (IPv6). C: `RTM_DELANYCAST`.
        DELANYCAST Delanycast: Address = 61 [5, 6, 10];
    }
    groups {
        /// IPv4 addresses. It carries `RTM_NEWADDR`, `RTM_DELADDR`. C: `RTNLGRP_IPV4_IFADDR`.
        IPV4_IFADDR: "ipv4-ifaddr" = 5,
        /// IPv6 addresses. It carries `RTM_NEWADDR`, `RTM_DELADDR`. C: `RTNLGRP_IPV6_IFADDR`.
        IPV6_IFADDR: "ipv6-ifaddr" = 9,
        /// Phonet addresses. It carries `RTM_NEWADDR`, `RTM_DELADDR`. C: `RTNLGRP_PHONET_IFADDR`.
        PHONET_IFADDR: "phonet-ifaddr" = 21,
        /// MCTP addresses. It carries `RTM_NEWADDR`, `RTM_DELADDR`. C: `RTNLGRP_MCTP_IFADDR`.
        MCTP_IFADDR: "mctp-ifaddr" = 34,
        /// IPv4 multicast groups joined and left. It carries `RTM_NEWMULTICAST`, `RTM_DELMULTICAST`. C:
        /// `RTNLGRP_IPV4_MCADDR`.
        IPV4_MCADDR: "ipv4-mcaddr" = 37,
        /// IPv6 multicast groups joined and left. It carries `RTM_NEWMULTICAST`, `RTM_DELMULTICAST`. C:
        /// `RTNLGRP_IPV6_MCADDR`.
        IPV6_MCADDR: "ipv6-mcaddr" = 38,
        /// IPv6 anycast addresses. It carries `RTM_NEWANYCAST`, `RTM_DELANYCAST`. C: `RTNLGRP_IPV6_ACADDR`.
        IPV6_ACADDR: "ipv6-acaddr" = 39,
    }
}
