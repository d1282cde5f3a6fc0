//! Network devices: what they are, what they are made of, and what they count.
//!
//! Printed by `cargo xtask codegen` from `specs/rt-link.yaml`. Not to be edited.

use core::net::{Ipv4Addr, Ipv6Addr};

use netlink_core::common::{AddressFamily, Arphrd, Ethertype, IpProtocol};
use netlink_core::{
    Array, As, Be, Chars, Choice, Flag, HardwareAddress, List, MacAddress, Multi, Nest, Opaque, Outer, Uint, Unused,
    Uuid,
};

netlink_core::structure! {
    /// What every message about a link begins with. C: `struct ifinfomsg`, `linux/rtnetlink.h`.
    pub struct Ifinfomsg = "ifinfomsg", size 16, prefix "ifi_" {
        /// `ifi_family`: Unspec for the link itself, bridge for its bridge port, inet6 for its IPv6 settings.
        family: AddressFamily as u8 = 0,
        /// `ifi_type`: Kind of hardware address.
        r#type: Arphrd = 2,
        /// `ifi_index`: Index of the device; 0 where a name says which one, or where the kernel is to choose.
        index: i32 = 4,
        /// `ifi_flags`.
        flags: NetDeviceFlags = 8,
        /// `ifi_change`: Which of the flags a request sets; 0 is all of them, for the sake of old programs. In a
        /// notification, which of them have changed.
        change: NetDeviceFlags = 12 [volatile],
    }
}

netlink_core::structure! {
    /// What every message about statistics of a link begins with. C: `struct if_stats_msg`, `linux/if_link.h`.
    pub struct IfStatsMsg = "if-stats-msg", size 12 {
        /// `family`.
        family: AddressFamily as u8 = 0,
        /// `ifindex`: Index of the device; 0 in a dump.
        ifindex: u32 = 4,
        /// `filter_mask`: Which attributes a request wants; at least one.
        filter_mask: LinkStatsFilter = 8,
    }
}

netlink_core::flags! {
    /// State and settings of a device. C: `linux/if.h`.
    pub struct NetDeviceFlags: u32 = "net-device-flags", prefix "IFF_" {
        /// `IFF_UP`: Administratively up.
        UP = 1 << 0,
        /// `IFF_BROADCAST`: Can broadcast; fixed.
        BROADCAST = 1 << 1,
        /// `IFF_DEBUG`: Driver debugging.
        DEBUG = 1 << 2,
        /// `IFF_LOOPBACK`: Is a loopback; fixed.
        LOOPBACK = 1 << 3,
        /// `IFF_POINTOPOINT`: Has one peer; fixed.
        POINTOPOINT = 1 << 4,
        /// `IFF_NOTRAILERS`: Without meaning in Linux, but kept.
        NOTRAILERS = 1 << 5,
        /// `IFF_RUNNING`: Operational, as RFC 2863 has it.
        RUNNING = 1 << 6,
        /// `IFF_NOARP`: No address resolution.
        NOARP = 1 << 7,
        /// `IFF_PROMISC`: Takes every packet.
        PROMISC = 1 << 8,
        /// `IFF_ALLMULTI`: Takes every multicast packet.
        ALLMULTI = 1 << 9,
        /// `IFF_MASTER`: Has devices below it that it balances over.
        MASTER = 1 << 10,
        /// `IFF_SLAVE`: Is enslaved so.
        SLAVE = 1 << 11,
        /// `IFF_MULTICAST`: Can multicast.
        MULTICAST = 1 << 12,
        /// `IFF_PORTSEL`: Can choose its medium.
        PORTSEL = 1 << 13,
        /// `IFF_AUTOMEDIA`: Chooses its medium by itself.
        AUTOMEDIA = 1 << 14,
        /// `IFF_DYNAMIC`: Loses its addresses when it goes down.
        DYNAMIC = 1 << 15,
        /// `IFF_LOWER_UP`: The carrier is there.
        LOWER_UP = 1 << 16,
        /// `IFF_DORMANT`: The driver says it waits for something.
        DORMANT = 1 << 17,
        /// `IFF_ECHO`: Echoes packets that were sent (CAN).
        ECHO = 1 << 18,
    }
}

netlink_core::enumeration! {
    /// Operational state of a device, RFC 2863. C: `linux/if.h`.
    pub struct OperState: u8 = "oper-state", prefix "IF_OPER_" {
        /// `IF_OPER_UNKNOWN`: The driver does not say.
        UNKNOWN = 0,
        /// `IF_OPER_NOTPRESENT`: A part of it is missing; not used.
        NOTPRESENT = 1,
        /// `IF_OPER_DOWN`.
        DOWN = 2,
        /// `IF_OPER_LOWERLAYERDOWN`: The device below is down.
        LOWERLAYERDOWN = 3,
        /// `IF_OPER_TESTING`: Under test.
        TESTING = 4,
        /// `IF_OPER_DORMANT`: Waits for something else, such as 802.1X.
        DORMANT = 5,
        /// `IF_OPER_UP`: Can carry packets.
        UP = 6,
    }
}

netlink_core::enumeration! {
    /// Who decides that a device is up. C: `linux/if.h`.
    pub struct LinkMode: u8 = "link-mode", prefix "IF_LINK_MODE_" {
        /// `IF_LINK_MODE_DEFAULT`: The kernel moves the state from dormant to up by itself.
        DEFAULT = 0,
        /// `IF_LINK_MODE_DORMANT`: A program does.
        DORMANT = 1,
        /// `IF_LINK_MODE_TESTING`: As dormant, and a test is running.
        TESTING = 2,
    }
}

netlink_core::enumeration! {
    /// Why a notification was sent. C: `linux/if_link.h`.
    pub struct LinkEvent: u32 = "link-event", prefix "IFLA_EVENT_" {
        /// `IFLA_EVENT_NONE`.
        NONE = 0,
        /// `IFLA_EVENT_REBOOT`: Was reset.
        REBOOT = 1,
        /// `IFLA_EVENT_FEATURES`: Offloads changed.
        FEATURES = 2,
        /// `IFLA_EVENT_BONDING_FAILOVER`: A bond changed its active port.
        BONDING_FAILOVER = 3,
        /// `IFLA_EVENT_NOTIFY_PEERS`: Peers are to be told anew of the addresses.
        NOTIFY_PEERS = 4,
        /// `IFLA_EVENT_IGMP_RESEND`: Multicast memberships are to be announced anew.
        IGMP_RESEND = 5,
        /// `IFLA_EVENT_BONDING_OPTIONS`: An option of a bond changed.
        BONDING_OPTIONS = 6,
    }
}

netlink_core::flags! {
    /// What a dump of links is to have, or to leave out. C: `linux/rtnetlink.h`.
    pub struct ExtFilter: u32 = "ext-filter", prefix "RTEXT_FILTER_" {
        /// `RTEXT_FILTER_VF`: Virtual functions.
        VF = 1 << 0,
        /// `RTEXT_FILTER_BRVLAN`: VLANs of bridge ports.
        BRVLAN = 1 << 1,
        /// `RTEXT_FILTER_BRVLAN_COMPRESSED`: The same, with ranges.
        BRVLAN_COMPRESSED = 1 << 2,
        /// `RTEXT_FILTER_SKIP_STATS`: No statistics.
        SKIP_STATS = 1 << 3,
        /// `RTEXT_FILTER_MRP`: Media redundancy of bridges.
        MRP = 1 << 4,
        /// `RTEXT_FILTER_CFM_CONFIG`: Connectivity fault management of bridges, configuration.
        CFM_CONFIG = 1 << 5,
        /// `RTEXT_FILTER_CFM_STATUS`: The same, state.
        CFM_STATUS = 1 << 6,
        /// `RTEXT_FILTER_MST`: Multiple spanning trees of bridges.
        MST = 1 << 7,
        /// `RTEXT_FILTER_NAME_ONLY`: Nothing but the name.
        NAME_ONLY = 1 << 8,
    }
}

netlink_core::flags! {
    /// Attributes of link-stats, as a mask: the bit is one less than the number of the attribute. C has a macro for
    /// it, IFLA_STATS_FILTER_BIT, and no names.
    pub struct LinkStatsFilter: u32 = "link-stats-filter" {
        /// Has no name in C.
        LINK_64 = 1 << 0,
        /// Has no name in C.
        LINK_XSTATS = 1 << 1,
        /// Has no name in C.
        LINK_XSTATS_SLAVE = 1 << 2,
        /// Has no name in C.
        LINK_OFFLOAD_XSTATS = 1 << 3,
        /// Has no name in C.
        AF_SPEC = 1 << 4,
    }
}

netlink_core::flags! {
    /// Attributes of offload-xstats, as a mask in the same way.
    pub struct OffloadXstatsFilter: u32 = "offload-xstats-filter" {
        /// Has no name in C.
        CPU_HIT = 1 << 0,
        /// Has no name in C.
        HW_S_INFO = 1 << 1,
        /// Has no name in C.
        L3_STATS = 1 << 2,
    }
}

netlink_core::enumeration! {
    /// Where an XDP program is attached. C: `linux/if_link.h`.
    pub struct XdpAttached: u8 = "xdp-attached", prefix "XDP_ATTACHED_" {
        /// `XDP_ATTACHED_NONE`.
        NONE = 0,
        /// `XDP_ATTACHED_DRV`: In the driver.
        DRV = 1,
        /// `XDP_ATTACHED_SKB`: Generic, after the driver.
        SKB = 2,
        /// `XDP_ATTACHED_HW`: In the hardware.
        HW = 3,
        /// `XDP_ATTACHED_MULTI`: In more than one of them; see the separate program ids.
        MULTI = 4,
    }
}

netlink_core::flags! {
    /// How to attach an XDP program. C: `linux/if_link.h`.
    pub struct XdpFlags: u32 = "xdp-flags", prefix "XDP_FLAGS_" {
        /// `XDP_FLAGS_UPDATE_IF_NOEXIST`: Fail if there is a program already.
        UPDATE_IF_NOEXIST = 1 << 0,
        /// `XDP_FLAGS_SKB_MODE`: Generic.
        SKB_MODE = 1 << 1,
        /// `XDP_FLAGS_DRV_MODE`: In the driver.
        DRV_MODE = 1 << 2,
        /// `XDP_FLAGS_HW_MODE`: In the hardware.
        HW_MODE = 1 << 3,
        /// `XDP_FLAGS_REPLACE`: Only if the program there is the one of expected-fd.
        REPLACE = 1 << 4,
    }
}

netlink_core::enumeration! {
    /// How IPv6 interface identifiers are made. C: `linux/if_link.h`.
    pub struct In6AddrGenMode: u8 = "in6-addr-gen-mode", prefix "IN6_ADDR_GEN_MODE_" {
        /// `IN6_ADDR_GEN_MODE_EUI64`: From the hardware address.
        EUI64 = 0,
        /// `IN6_ADDR_GEN_MODE_NONE`: No link-local address at all.
        NONE = 1,
        /// `IN6_ADDR_GEN_MODE_STABLE_PRIVACY`: From a secret, RFC 7217.
        STABLE_PRIVACY = 2,
        /// `IN6_ADDR_GEN_MODE_RANDOM`: The same, and the secret is random.
        RANDOM = 3,
    }
}

netlink_core::flags! {
    /// State of IPv6 on a device. C: `net/if_inet6.h`.
    pub struct Inet6Flags: u32 = "inet6-flags", prefix "IF_" {
        /// `IF_RS_SENT`: A router solicitation was sent.
        RS_SENT = 1 << 4,
        /// `IF_RA_RCVD`: A router advertisement was received.
        RA_RCVD = 1 << 5,
        /// `IF_RA_MANAGED`: It said that DHCPv6 gives addresses.
        RA_MANAGED = 1 << 6,
        /// `IF_RA_OTHERCONF`: It said that DHCPv6 gives other settings.
        RA_OTHERCONF = 1 << 7,
        /// `IF_READY`: IPv6 can use the device.
        READY = 1 << 31,
    }
}

netlink_core::enumeration! {
    /// Settings of IPv4 on a device, named as in /proc/sys/net/ipv4/conf. In the array of inet conf each is at its
    /// number less one. C: `linux/ip.h`.
    pub struct Ipv4Devconf: u32 = "ipv4-devconf", prefix "IPV4_DEVCONF_" {
        /// `IPV4_DEVCONF_FORWARDING`.
        FORWARDING = 1,
        /// `IPV4_DEVCONF_MC_FORWARDING`.
        MC_FORWARDING = 2,
        /// `IPV4_DEVCONF_PROXY_ARP`.
        PROXY_ARP = 3,
        /// `IPV4_DEVCONF_ACCEPT_REDIRECTS`.
        ACCEPT_REDIRECTS = 4,
        /// `IPV4_DEVCONF_SECURE_REDIRECTS`.
        SECURE_REDIRECTS = 5,
        /// `IPV4_DEVCONF_SEND_REDIRECTS`.
        SEND_REDIRECTS = 6,
        /// `IPV4_DEVCONF_SHARED_MEDIA`.
        SHARED_MEDIA = 7,
        /// `IPV4_DEVCONF_RP_FILTER`.
        RP_FILTER = 8,
        /// `IPV4_DEVCONF_ACCEPT_SOURCE_ROUTE`.
        ACCEPT_SOURCE_ROUTE = 9,
        /// `IPV4_DEVCONF_BOOTP_RELAY`.
        BOOTP_RELAY = 10,
        /// `IPV4_DEVCONF_LOG_MARTIANS`.
        LOG_MARTIANS = 11,
        /// `IPV4_DEVCONF_TAG`.
        TAG = 12,
        /// `IPV4_DEVCONF_ARPFILTER`.
        ARPFILTER = 13,
        /// `IPV4_DEVCONF_MEDIUM_ID`.
        MEDIUM_ID = 14,
        /// `IPV4_DEVCONF_NOXFRM`.
        NOXFRM = 15,
        /// `IPV4_DEVCONF_NOPOLICY`.
        NOPOLICY = 16,
        /// `IPV4_DEVCONF_FORCE_IGMP_VERSION`.
        FORCE_IGMP_VERSION = 17,
        /// `IPV4_DEVCONF_ARP_ANNOUNCE`.
        ARP_ANNOUNCE = 18,
        /// `IPV4_DEVCONF_ARP_IGNORE`.
        ARP_IGNORE = 19,
        /// `IPV4_DEVCONF_PROMOTE_SECONDARIES`.
        PROMOTE_SECONDARIES = 20,
        /// `IPV4_DEVCONF_ARP_ACCEPT`.
        ARP_ACCEPT = 21,
        /// `IPV4_DEVCONF_ARP_NOTIFY`.
        ARP_NOTIFY = 22,
        /// `IPV4_DEVCONF_ACCEPT_LOCAL`.
        ACCEPT_LOCAL = 23,
        /// `IPV4_DEVCONF_SRC_VMARK`.
        SRC_VMARK = 24,
        /// `IPV4_DEVCONF_PROXY_ARP_PVLAN`.
        PROXY_ARP_PVLAN = 25,
        /// `IPV4_DEVCONF_ROUTE_LOCALNET`.
        ROUTE_LOCALNET = 26,
        /// `IPV4_DEVCONF_IGMPV2_UNSOLICITED_REPORT_INTERVAL`.
        IGMPV2_UNSOLICITED_REPORT_INTERVAL = 27,
        /// `IPV4_DEVCONF_IGMPV3_UNSOLICITED_REPORT_INTERVAL`.
        IGMPV3_UNSOLICITED_REPORT_INTERVAL = 28,
        /// `IPV4_DEVCONF_IGNORE_ROUTES_WITH_LINKDOWN`.
        IGNORE_ROUTES_WITH_LINKDOWN = 29,
        /// `IPV4_DEVCONF_DROP_UNICAST_IN_L2_MULTICAST`.
        DROP_UNICAST_IN_L2_MULTICAST = 30,
        /// `IPV4_DEVCONF_DROP_GRATUITOUS_ARP`.
        DROP_GRATUITOUS_ARP = 31,
        /// `IPV4_DEVCONF_BC_FORWARDING`.
        BC_FORWARDING = 32,
        /// `IPV4_DEVCONF_ARP_EVICT_NOCARRIER`.
        ARP_EVICT_NOCARRIER = 33,
    }
}

netlink_core::enumeration! {
    /// Settings of IPv6 on a device, named as in /proc/sys/net/ipv6/conf. In the array of inet6 conf each is at its
    /// number. Times are in milliseconds. C: `linux/ipv6.h`.
    pub struct Ipv6Devconf: u32 = "ipv6-devconf", prefix "DEVCONF_" {
        /// `DEVCONF_FORWARDING`.
        FORWARDING = 0,
        /// `DEVCONF_HOPLIMIT`.
        HOPLIMIT = 1,
        /// `DEVCONF_MTU6`.
        MTU6 = 2,
        /// `DEVCONF_ACCEPT_RA`.
        ACCEPT_RA = 3,
        /// `DEVCONF_ACCEPT_REDIRECTS`.
        ACCEPT_REDIRECTS = 4,
        /// `DEVCONF_AUTOCONF`.
        AUTOCONF = 5,
        /// `DEVCONF_DAD_TRANSMITS`.
        DAD_TRANSMITS = 6,
        /// `DEVCONF_RTR_SOLICITS`.
        RTR_SOLICITS = 7,
        /// `DEVCONF_RTR_SOLICIT_INTERVAL`.
        RTR_SOLICIT_INTERVAL = 8,
        /// `DEVCONF_RTR_SOLICIT_DELAY`.
        RTR_SOLICIT_DELAY = 9,
        /// `DEVCONF_USE_TEMPADDR`.
        USE_TEMPADDR = 10,
        /// `DEVCONF_TEMP_VALID_LFT`.
        TEMP_VALID_LFT = 11,
        /// `DEVCONF_TEMP_PREFERED_LFT`.
        TEMP_PREFERED_LFT = 12,
        /// `DEVCONF_REGEN_MAX_RETRY`.
        REGEN_MAX_RETRY = 13,
        /// `DEVCONF_MAX_DESYNC_FACTOR`.
        MAX_DESYNC_FACTOR = 14,
        /// `DEVCONF_MAX_ADDRESSES`.
        MAX_ADDRESSES = 15,
        /// `DEVCONF_FORCE_MLD_VERSION`.
        FORCE_MLD_VERSION = 16,
        /// `DEVCONF_ACCEPT_RA_DEFRTR`.
        ACCEPT_RA_DEFRTR = 17,
        /// `DEVCONF_ACCEPT_RA_PINFO`.
        ACCEPT_RA_PINFO = 18,
        /// `DEVCONF_ACCEPT_RA_RTR_PREF`.
        ACCEPT_RA_RTR_PREF = 19,
        /// `DEVCONF_RTR_PROBE_INTERVAL`.
        RTR_PROBE_INTERVAL = 20,
        /// `DEVCONF_ACCEPT_RA_RT_INFO_MAX_PLEN`.
        ACCEPT_RA_RT_INFO_MAX_PLEN = 21,
        /// `DEVCONF_PROXY_NDP`.
        PROXY_NDP = 22,
        /// `DEVCONF_OPTIMISTIC_DAD`.
        OPTIMISTIC_DAD = 23,
        /// `DEVCONF_ACCEPT_SOURCE_ROUTE`.
        ACCEPT_SOURCE_ROUTE = 24,
        /// `DEVCONF_MC_FORWARDING`.
        MC_FORWARDING = 25,
        /// `DEVCONF_DISABLE_IPV6`.
        DISABLE_IPV6 = 26,
        /// `DEVCONF_ACCEPT_DAD`.
        ACCEPT_DAD = 27,
        /// `DEVCONF_FORCE_TLLAO`.
        FORCE_TLLAO = 28,
        /// `DEVCONF_NDISC_NOTIFY`.
        NDISC_NOTIFY = 29,
        /// `DEVCONF_MLDV1_UNSOLICITED_REPORT_INTERVAL`.
        MLDV1_UNSOLICITED_REPORT_INTERVAL = 30,
        /// `DEVCONF_MLDV2_UNSOLICITED_REPORT_INTERVAL`.
        MLDV2_UNSOLICITED_REPORT_INTERVAL = 31,
        /// `DEVCONF_SUPPRESS_FRAG_NDISC`.
        SUPPRESS_FRAG_NDISC = 32,
        /// `DEVCONF_ACCEPT_RA_FROM_LOCAL`.
        ACCEPT_RA_FROM_LOCAL = 33,
        /// `DEVCONF_USE_OPTIMISTIC`.
        USE_OPTIMISTIC = 34,
        /// `DEVCONF_ACCEPT_RA_MTU`.
        ACCEPT_RA_MTU = 35,
        /// `DEVCONF_STABLE_SECRET`.
        STABLE_SECRET = 36,
        /// `DEVCONF_USE_OIF_ADDRS_ONLY`.
        USE_OIF_ADDRS_ONLY = 37,
        /// `DEVCONF_ACCEPT_RA_MIN_HOP_LIMIT`.
        ACCEPT_RA_MIN_HOP_LIMIT = 38,
        /// `DEVCONF_IGNORE_ROUTES_WITH_LINKDOWN`.
        IGNORE_ROUTES_WITH_LINKDOWN = 39,
        /// `DEVCONF_DROP_UNICAST_IN_L2_MULTICAST`.
        DROP_UNICAST_IN_L2_MULTICAST = 40,
        /// `DEVCONF_DROP_UNSOLICITED_NA`.
        DROP_UNSOLICITED_NA = 41,
        /// `DEVCONF_KEEP_ADDR_ON_DOWN`.
        KEEP_ADDR_ON_DOWN = 42,
        /// `DEVCONF_RTR_SOLICIT_MAX_INTERVAL`.
        RTR_SOLICIT_MAX_INTERVAL = 43,
        /// `DEVCONF_SEG6_ENABLED`.
        SEG6_ENABLED = 44,
        /// `DEVCONF_SEG6_REQUIRE_HMAC`.
        SEG6_REQUIRE_HMAC = 45,
        /// `DEVCONF_ENHANCED_DAD`.
        ENHANCED_DAD = 46,
        /// `DEVCONF_ADDR_GEN_MODE`.
        ADDR_GEN_MODE = 47,
        /// `DEVCONF_DISABLE_POLICY`.
        DISABLE_POLICY = 48,
        /// `DEVCONF_ACCEPT_RA_RT_INFO_MIN_PLEN`.
        ACCEPT_RA_RT_INFO_MIN_PLEN = 49,
        /// `DEVCONF_NDISC_TCLASS`.
        NDISC_TCLASS = 50,
        /// `DEVCONF_RPL_SEG_ENABLED`.
        RPL_SEG_ENABLED = 51,
        /// `DEVCONF_RA_DEFRTR_METRIC`.
        RA_DEFRTR_METRIC = 52,
        /// `DEVCONF_IOAM6_ENABLED`.
        IOAM6_ENABLED = 53,
        /// `DEVCONF_IOAM6_ID`.
        IOAM6_ID = 54,
        /// `DEVCONF_IOAM6_ID_WIDE`.
        IOAM6_ID_WIDE = 55,
        /// `DEVCONF_NDISC_EVICT_NOCARRIER`.
        NDISC_EVICT_NOCARRIER = 56,
        /// `DEVCONF_ACCEPT_UNTRACKED_NA`.
        ACCEPT_UNTRACKED_NA = 57,
        /// `DEVCONF_ACCEPT_RA_MIN_LFT`.
        ACCEPT_RA_MIN_LFT = 58,
        /// `DEVCONF_FORCE_FORWARDING`.
        FORCE_FORWARDING = 59,
    }
}

netlink_core::enumeration! {
    /// Counters of IP: indices into inet6 stats. C: `linux/snmp.h`.
    pub struct IpstatsMib: u32 = "ipstats-mib", prefix "IPSTATS_MIB_" {
        /// `IPSTATS_MIB_NUM`: How many there are.
        NUM = 0,
        /// `IPSTATS_MIB_INPKTS`.
        INPKTS = 1,
        /// `IPSTATS_MIB_INOCTETS`.
        INOCTETS = 2,
        /// `IPSTATS_MIB_INDELIVERS`.
        INDELIVERS = 3,
        /// `IPSTATS_MIB_NOECTPKTS`.
        NOECTPKTS = 4,
        /// `IPSTATS_MIB_ECT1PKTS`.
        ECT1PKTS = 5,
        /// `IPSTATS_MIB_ECT0PKTS`.
        ECT0PKTS = 6,
        /// `IPSTATS_MIB_CEPKTS`.
        CEPKTS = 7,
        /// `IPSTATS_MIB_OUTREQUESTS`.
        OUTREQUESTS = 8,
        /// `IPSTATS_MIB_OUTPKTS`.
        OUTPKTS = 9,
        /// `IPSTATS_MIB_OUTOCTETS`.
        OUTOCTETS = 10,
        /// `IPSTATS_MIB_OUTFORWDATAGRAMS`.
        OUTFORWDATAGRAMS = 11,
        /// `IPSTATS_MIB_INHDRERRORS`.
        INHDRERRORS = 12,
        /// `IPSTATS_MIB_INTOOBIGERRORS`.
        INTOOBIGERRORS = 13,
        /// `IPSTATS_MIB_INNOROUTES`.
        INNOROUTES = 14,
        /// `IPSTATS_MIB_INADDRERRORS`.
        INADDRERRORS = 15,
        /// `IPSTATS_MIB_INUNKNOWNPROTOS`.
        INUNKNOWNPROTOS = 16,
        /// `IPSTATS_MIB_INTRUNCATEDPKTS`.
        INTRUNCATEDPKTS = 17,
        /// `IPSTATS_MIB_INDISCARDS`.
        INDISCARDS = 18,
        /// `IPSTATS_MIB_OUTDISCARDS`.
        OUTDISCARDS = 19,
        /// `IPSTATS_MIB_OUTNOROUTES`.
        OUTNOROUTES = 20,
        /// `IPSTATS_MIB_REASMTIMEOUT`.
        REASMTIMEOUT = 21,
        /// `IPSTATS_MIB_REASMREQDS`.
        REASMREQDS = 22,
        /// `IPSTATS_MIB_REASMOKS`.
        REASMOKS = 23,
        /// `IPSTATS_MIB_REASMFAILS`.
        REASMFAILS = 24,
        /// `IPSTATS_MIB_FRAGOKS`.
        FRAGOKS = 25,
        /// `IPSTATS_MIB_FRAGFAILS`.
        FRAGFAILS = 26,
        /// `IPSTATS_MIB_FRAGCREATES`.
        FRAGCREATES = 27,
        /// `IPSTATS_MIB_INMCASTPKTS`.
        INMCASTPKTS = 28,
        /// `IPSTATS_MIB_OUTMCASTPKTS`.
        OUTMCASTPKTS = 29,
        /// `IPSTATS_MIB_INBCASTPKTS`.
        INBCASTPKTS = 30,
        /// `IPSTATS_MIB_OUTBCASTPKTS`.
        OUTBCASTPKTS = 31,
        /// `IPSTATS_MIB_INMCASTOCTETS`.
        INMCASTOCTETS = 32,
        /// `IPSTATS_MIB_OUTMCASTOCTETS`.
        OUTMCASTOCTETS = 33,
        /// `IPSTATS_MIB_INBCASTOCTETS`.
        INBCASTOCTETS = 34,
        /// `IPSTATS_MIB_OUTBCASTOCTETS`.
        OUTBCASTOCTETS = 35,
        /// `IPSTATS_MIB_CSUMERRORS`.
        CSUMERRORS = 36,
        /// `IPSTATS_MIB_REASM_OVERLAPS`.
        REASM_OVERLAPS = 37,
    }
}

netlink_core::enumeration! {
    /// Counters of ICMPv6: indices into inet6 icmp6stats. C: `linux/snmp.h`.
    pub struct Icmp6Mib: u32 = "icmp6-mib", prefix "ICMP6_MIB_" {
        /// `ICMP6_MIB_NUM`: How many there are.
        NUM = 0,
        /// `ICMP6_MIB_INMSGS`.
        INMSGS = 1,
        /// `ICMP6_MIB_INERRORS`.
        INERRORS = 2,
        /// `ICMP6_MIB_OUTMSGS`.
        OUTMSGS = 3,
        /// `ICMP6_MIB_OUTERRORS`.
        OUTERRORS = 4,
        /// `ICMP6_MIB_CSUMERRORS`.
        CSUMERRORS = 5,
        /// `ICMP6_MIB_RATELIMITHOST`.
        RATELIMITHOST = 6,
    }
}

netlink_core::structure! {
    /// Neighbour discovery of IPv6 on a device. C: `struct ifla_cacheinfo`, `linux/if_link.h`.
    pub struct IflaCacheinfo = "ifla-cacheinfo", size 16 {
        /// `max_reasm_len`: Largest packet that is reassembled.
        max_reasm_len: u32 = 0,
        /// `tstamp`: When the settings last changed, in hundredths of a second since boot.
        tstamp: u32 = 4,
        /// `reachable_time`: Milliseconds.
        reachable_time: u32 = 8,
        /// `retrans_time`: Milliseconds.
        retrans_time: u32 = 12,
    }
}

netlink_core::enumeration! {
    /// Transports of MCTP, DSP0239. C: `net/mctp.h`.
    pub struct MctpPhysBinding: u8 = "mctp-phys-binding", prefix "MCTP_PHYS_BINDING_" {
        /// `MCTP_PHYS_BINDING_UNSPEC`.
        UNSPEC = 0,
        /// `MCTP_PHYS_BINDING_SMBUS`.
        SMBUS = 1,
        /// `MCTP_PHYS_BINDING_PCIE_VDM`: Vendor defined messages of PCIe.
        PCIE_VDM = 2,
        /// `MCTP_PHYS_BINDING_USB`.
        USB = 3,
        /// `MCTP_PHYS_BINDING_KCS`.
        KCS = 4,
        /// `MCTP_PHYS_BINDING_SERIAL`.
        SERIAL = 5,
        /// `MCTP_PHYS_BINDING_I3C`.
        I3C = 6,
        /// `MCTP_PHYS_BINDING_MMBI`: Memory mapped buffer.
        MMBI = 7,
        /// `MCTP_PHYS_BINDING_PCC`.
        PCC = 8,
        /// `MCTP_PHYS_BINDING_UCIE`.
        UCIE = 9,
        /// `MCTP_PHYS_BINDING_VENDOR`.
        VENDOR = 255,
    }
}

netlink_core::structure! {
    /// Counters of a device, 32 bits wide and so soon wrapped. C: `struct rtnl_link_stats`, `linux/if_link.h`.
    pub struct RtnlLinkStats = "rtnl-link-stats", size 96 {
        /// `rx_packets`.
        rx_packets: u32 = 0,
        /// `tx_packets`.
        tx_packets: u32 = 4,
        /// `rx_bytes`.
        rx_bytes: u32 = 8,
        /// `tx_bytes`.
        tx_bytes: u32 = 12,
        /// `rx_errors`: All kinds of errors together.
        rx_errors: u32 = 16,
        /// `tx_errors`: All kinds of errors together.
        tx_errors: u32 = 20,
        /// `rx_dropped`: Received well but not processed, for lack of memory or of a protocol.
        rx_dropped: u32 = 24,
        /// `tx_dropped`: Dropped on the way out.
        tx_dropped: u32 = 28,
        /// `multicast`: Multicast packets received.
        multicast: u32 = 32,
        /// `collisions`.
        collisions: u32 = 36,
        /// `rx_length_errors`: Wrong length.
        rx_length_errors: u32 = 40,
        /// `rx_over_errors`: Receiver overrun.
        rx_over_errors: u32 = 44,
        /// `rx_crc_errors`.
        rx_crc_errors: u32 = 48,
        /// `rx_frame_errors`: Wrong alignment.
        rx_frame_errors: u32 = 52,
        /// `rx_fifo_errors`.
        rx_fifo_errors: u32 = 56,
        /// `rx_missed_errors`: No buffer was left.
        rx_missed_errors: u32 = 60,
        /// `tx_aborted_errors`.
        tx_aborted_errors: u32 = 64,
        /// `tx_carrier_errors`.
        tx_carrier_errors: u32 = 68,
        /// `tx_fifo_errors`.
        tx_fifo_errors: u32 = 72,
        /// `tx_heartbeat_errors`.
        tx_heartbeat_errors: u32 = 76,
        /// `tx_window_errors`: Late collisions.
        tx_window_errors: u32 = 80,
        /// `rx_compressed`.
        rx_compressed: u32 = 84,
        /// `tx_compressed`.
        tx_compressed: u32 = 88,
        /// `rx_nohandler`: Received on an inactive device.
        rx_nohandler: u32 = 92,
    }
}

netlink_core::structure! {
    /// Counters of a device. C: `struct rtnl_link_stats64`, `linux/if_link.h`.
    pub struct RtnlLinkStats64 = "rtnl-link-stats64", size 200 {
        /// `rx_packets`.
        rx_packets: u64 = 0,
        /// `tx_packets`.
        tx_packets: u64 = 8,
        /// `rx_bytes`.
        rx_bytes: u64 = 16,
        /// `tx_bytes`.
        tx_bytes: u64 = 24,
        /// `rx_errors`: All kinds of errors together.
        rx_errors: u64 = 32,
        /// `tx_errors`: All kinds of errors together.
        tx_errors: u64 = 40,
        /// `rx_dropped`: Received well but not processed, for lack of memory or of a protocol.
        rx_dropped: u64 = 48,
        /// `tx_dropped`: Dropped on the way out.
        tx_dropped: u64 = 56,
        /// `multicast`: Multicast packets received.
        multicast: u64 = 64,
        /// `collisions`.
        collisions: u64 = 72,
        /// `rx_length_errors`: Wrong length.
        rx_length_errors: u64 = 80,
        /// `rx_over_errors`: Receiver overrun.
        rx_over_errors: u64 = 88,
        /// `rx_crc_errors`.
        rx_crc_errors: u64 = 96,
        /// `rx_frame_errors`: Wrong alignment.
        rx_frame_errors: u64 = 104,
        /// `rx_fifo_errors`.
        rx_fifo_errors: u64 = 112,
        /// `rx_missed_errors`: No buffer was left.
        rx_missed_errors: u64 = 120,
        /// `tx_aborted_errors`.
        tx_aborted_errors: u64 = 128,
        /// `tx_carrier_errors`.
        tx_carrier_errors: u64 = 136,
        /// `tx_fifo_errors`.
        tx_fifo_errors: u64 = 144,
        /// `tx_heartbeat_errors`.
        tx_heartbeat_errors: u64 = 152,
        /// `tx_window_errors`: Late collisions.
        tx_window_errors: u64 = 160,
        /// `rx_compressed`.
        rx_compressed: u64 = 168,
        /// `tx_compressed`.
        tx_compressed: u64 = 176,
        /// `rx_nohandler`: Received on an inactive device.
        rx_nohandler: u64 = 184,
        /// `rx_otherhost_dropped`: Was for another host.
        rx_otherhost_dropped: u64 = 192,
    }
}

netlink_core::structure! {
    /// Counters the hardware keeps of packets it forwarded by itself. C: `struct rtnl_hw_stats64`, `linux/if_link.h`.
    pub struct RtnlHwStats64 = "rtnl-hw-stats64", size 72 {
        /// `rx_packets`.
        rx_packets: u64 = 0,
        /// `tx_packets`.
        tx_packets: u64 = 8,
        /// `rx_bytes`.
        rx_bytes: u64 = 16,
        /// `tx_bytes`.
        tx_bytes: u64 = 24,
        /// `rx_errors`.
        rx_errors: u64 = 32,
        /// `tx_errors`.
        tx_errors: u64 = 40,
        /// `rx_dropped`.
        rx_dropped: u64 = 48,
        /// `tx_dropped`.
        tx_dropped: u64 = 56,
        /// `multicast`.
        multicast: u64 = 64,
    }
}

netlink_core::structure! {
    /// Counters of MPLS on a device. C: `struct mpls_link_stats`, `linux/mpls.h`.
    pub struct MplsLinkStats = "mpls-link-stats", size 72 {
        /// `rx_packets`.
        rx_packets: u64 = 0,
        /// `tx_packets`.
        tx_packets: u64 = 8,
        /// `rx_bytes`.
        rx_bytes: u64 = 16,
        /// `tx_bytes`.
        tx_bytes: u64 = 24,
        /// `rx_errors`.
        rx_errors: u64 = 32,
        /// `tx_errors`.
        tx_errors: u64 = 40,
        /// `rx_dropped`.
        rx_dropped: u64 = 48,
        /// `tx_dropped`.
        tx_dropped: u64 = 56,
        /// `rx_noroute`: There was no route for the label.
        rx_noroute: u64 = 64,
    }
}

netlink_core::structure! {
    /// Where the hardware is, for old buses. C: `struct rtnl_link_ifmap`, `linux/if_link.h`.
    pub struct RtnlLinkIfmap = "rtnl-link-ifmap", size 32 {
        /// `mem_start`.
        mem_start: u64 = 0,
        /// `mem_end`.
        mem_end: u64 = 8,
        /// `base_addr`: I/O port.
        base_addr: u64 = 16,
        /// `irq`.
        irq: u16 = 24,
        /// `dma`.
        dma: u8 = 26,
        /// `port`: Medium.
        port: u8 = 27,
    }
}

netlink_core::enumeration! {
    /// Link state a virtual function sees. C: `linux/if_link.h`.
    pub struct VfLinkState: u32 = "vf-link-state", prefix "IFLA_VF_LINK_STATE_" {
        /// `IFLA_VF_LINK_STATE_AUTO`: As the physical function's.
        AUTO = 0,
        /// `IFLA_VF_LINK_STATE_ENABLE`: Always up.
        ENABLE = 1,
        /// `IFLA_VF_LINK_STATE_DISABLE`: Always down.
        DISABLE = 2,
    }
}

netlink_core::structure! {
    /// Hardware address of a virtual function. C: `struct ifla_vf_mac`, `linux/if_link.h`.
    pub struct IflaVfMac = "ifla-vf-mac", size 36 {
        /// `vf`: Number of the virtual function.
        vf: u32 = 0,
        /// `mac`: The address, in as many of the first bytes as it has.
        mac: Opaque<32> = 4,
    }
}

netlink_core::structure! {
    /// Broadcast address of a virtual function. C: `struct ifla_vf_broadcast`, `linux/if_link.h`.
    pub struct IflaVfBroadcast = "ifla-vf-broadcast", size 32 {
        /// `broadcast`.
        broadcast: Opaque<32> = 0,
    }
}

netlink_core::structure! {
    /// VLAN of a virtual function. C: `struct ifla_vf_vlan`, `linux/if_link.h`.
    pub struct IflaVfVlan = "ifla-vf-vlan", size 12 {
        /// `vf`: Number of the virtual function.
        vf: u32 = 0,
        /// `vlan`: 0 is none.
        vlan: u32 = 4,
        /// `qos`: Priority, 0 to 7.
        qos: u32 = 8,
    }
}

netlink_core::structure! {
    /// VLAN of a virtual function, with its protocol. C: `struct ifla_vf_vlan_info`, `linux/if_link.h`.
    pub struct IflaVfVlanInfo = "ifla-vf-vlan-info", size 16 {
        /// `vf`: Number of the virtual function.
        vf: u32 = 0,
        /// `vlan`: 0 is none.
        vlan: u32 = 4,
        /// `qos`: Priority, 0 to 7.
        qos: u32 = 8,
        /// `vlan_proto`: 802.1Q or 802.1ad.
        vlan_proto: Ethertype = 12 be,
    }
}

netlink_core::structure! {
    /// Rate limit of a virtual function. C: `struct ifla_vf_tx_rate`, `linux/if_link.h`.
    pub struct IflaVfTxRate = "ifla-vf-tx-rate", size 8 {
        /// `vf`: Number of the virtual function.
        vf: u32 = 0,
        /// `rate`: Mbit/s, 0 is no limit.
        rate: u32 = 4,
    }
}

netlink_core::structure! {
    /// Rate limits of a virtual function. C: `struct ifla_vf_rate`, `linux/if_link.h`.
    pub struct IflaVfRate = "ifla-vf-rate", size 12 {
        /// `vf`: Number of the virtual function.
        vf: u32 = 0,
        /// `min_tx_rate`: Mbit/s, 0 is none.
        min_tx_rate: u32 = 4,
        /// `max_tx_rate`: Mbit/s, 0 is no limit.
        max_tx_rate: u32 = 8,
    }
}

netlink_core::structure! {
    /// Whether source addresses of a virtual function are checked. C: `struct ifla_vf_spoofchk`, `linux/if_link.h`.
    pub struct IflaVfSpoofchk = "ifla-vf-spoofchk", size 8 {
        /// `vf`: Number of the virtual function.
        vf: u32 = 0,
        /// `setting`: 0 or 1; all bits set where unknown.
        setting: u32 = 4,
    }
}

netlink_core::structure! {
    /// InfiniBand GUID of a virtual function. C: `struct ifla_vf_guid`, `linux/if_link.h`.
    pub struct IflaVfGuid = "ifla-vf-guid", size 16 {
        /// `vf`: Number of the virtual function.
        vf: u32 = 0,
        /// `guid`.
        guid: u64 = 8,
    }
}

netlink_core::structure! {
    /// Link state of a virtual function. C: `struct ifla_vf_link_state`, `linux/if_link.h`.
    pub struct IflaVfLinkState = "ifla-vf-link-state", size 8 {
        /// `vf`: Number of the virtual function.
        vf: u32 = 0,
        /// `link_state`.
        link_state: VfLinkState = 4,
    }
}

netlink_core::structure! {
    /// Whether a virtual function may read the RSS table and key. C: `struct ifla_vf_rss_query_en`, `linux/if_link.h`.
    pub struct IflaVfRssQueryEn = "ifla-vf-rss-query-en", size 8 {
        /// `vf`: Number of the virtual function.
        vf: u32 = 0,
        /// `setting`: 0 or 1; all bits set where unknown.
        setting: u32 = 4,
    }
}

netlink_core::structure! {
    /// Whether a virtual function is trusted. C: `struct ifla_vf_trust`, `linux/if_link.h`.
    pub struct IflaVfTrust = "ifla-vf-trust", size 8 {
        /// `vf`: Number of the virtual function.
        vf: u32 = 0,
        /// `setting`: 0 or 1; all bits set where unknown.
        setting: u32 = 4,
    }
}

netlink_core::structure! {
    /// Virtual station interface, 802.1Qbg. C: `struct ifla_port_vsi`, `linux/if_link.h`.
    pub struct IflaPortVsi = "ifla-port-vsi", size 8 {
        /// `vsi_mgr_id`.
        vsi_mgr_id: u8 = 0,
        /// `vsi_type_id`: Big-endian, 24 bits.
        vsi_type_id: Opaque<3> = 1,
        /// `vsi_type_version`.
        vsi_type_version: u8 = 4,
    }
}

netlink_core::enumeration! {
    /// What to do with a port profile, 802.1Qbg. C: `linux/if_link.h`.
    pub struct PortRequest: u8 = "port-request", prefix "PORT_REQUEST_" {
        /// `PORT_REQUEST_PREASSOCIATE`.
        PREASSOCIATE = 0,
        /// `PORT_REQUEST_PREASSOCIATE_RR`: And reserve resources.
        PREASSOCIATE_RR = 1,
        /// `PORT_REQUEST_ASSOCIATE`.
        ASSOCIATE = 2,
        /// `PORT_REQUEST_DISASSOCIATE`.
        DISASSOCIATE = 3,
    }
}

netlink_core::enumeration! {
    /// Outcome of a port request: the first ones of 802.1Qbg, from 256 on of the port profile. C: `linux/if_link.h`.
    pub struct PortResponse: u16 = "port-response", prefix "PORT_" {
        /// `PORT_VDP_RESPONSE_SUCCESS`.
        VDP_RESPONSE_SUCCESS = 0,
        /// `PORT_VDP_RESPONSE_INVALID_FORMAT`.
        VDP_RESPONSE_INVALID_FORMAT = 1,
        /// `PORT_VDP_RESPONSE_INSUFFICIENT_RESOURCES`.
        VDP_RESPONSE_INSUFFICIENT_RESOURCES = 2,
        /// `PORT_VDP_RESPONSE_UNUSED_VTID`.
        VDP_RESPONSE_UNUSED_VTID = 3,
        /// `PORT_VDP_RESPONSE_VTID_VIOLATION`.
        VDP_RESPONSE_VTID_VIOLATION = 4,
        /// `PORT_VDP_RESPONSE_VTID_VERSION_VIOALTION`: The misspelling is the header's.
        VDP_RESPONSE_VTID_VERSION_VIOALTION = 5,
        /// `PORT_VDP_RESPONSE_OUT_OF_SYNC`.
        VDP_RESPONSE_OUT_OF_SYNC = 6,
        /// `PORT_PROFILE_RESPONSE_SUCCESS`.
        PROFILE_RESPONSE_SUCCESS = 256,
        /// `PORT_PROFILE_RESPONSE_INPROGRESS`.
        PROFILE_RESPONSE_INPROGRESS = 257,
        /// `PORT_PROFILE_RESPONSE_INVALID`.
        PROFILE_RESPONSE_INVALID = 258,
        /// `PORT_PROFILE_RESPONSE_BADSTATE`.
        PROFILE_RESPONSE_BADSTATE = 259,
        /// `PORT_PROFILE_RESPONSE_INSUFFICIENT_RESOURCES`.
        PROFILE_RESPONSE_INSUFFICIENT_RESOURCES = 260,
        /// `PORT_PROFILE_RESPONSE_ERROR`.
        PROFILE_RESPONSE_ERROR = 261,
    }
}

netlink_core::enumeration! {
    /// Who runs the spanning tree of a bridge. C: `linux/if_link.h`.
    pub struct BrStpMode: u32 = "br-stp-mode", prefix "BR_STP_MODE_" {
        /// `BR_STP_MODE_AUTO`: A program in user space if there is one, else the kernel.
        AUTO = 0,
        /// `BR_STP_MODE_USER`: A program in user space.
        USER = 1,
        /// `BR_STP_MODE_KERNEL`: The kernel.
        KERNEL = 2,
    }
}

netlink_core::flags! {
    /// Options of a bridge that are on or off. C: `enum br_boolopt_id`, `linux/if_bridge.h`.
    pub struct BrBoolopt: u32 = "br-boolopt", prefix "BR_BOOLOPT_" {
        /// `BR_BOOLOPT_NO_LL_LEARN`: Do not learn from link-local packets.
        NO_LL_LEARN = 1 << 0,
        /// `BR_BOOLOPT_MCAST_VLAN_SNOOPING`: Snoop multicast for each VLAN apart.
        MCAST_VLAN_SNOOPING = 1 << 1,
        /// `BR_BOOLOPT_MST_ENABLE`: Multiple spanning trees.
        MST_ENABLE = 1 << 2,
        /// `BR_BOOLOPT_MDB_OFFLOAD_FAIL_NOTIFICATION`: Tell of groups the hardware could not take.
        MDB_OFFLOAD_FAIL_NOTIFICATION = 1 << 3,
        /// `BR_BOOLOPT_FDB_LOCAL_VLAN_0`: Keep local addresses in VLAN 0 only.
        FDB_LOCAL_VLAN_0 = 1 << 4,
    }
}

netlink_core::structure! {
    /// Options of a bridge to set, or those set. C: `struct br_boolopt_multi`, `linux/if_bridge.h`.
    pub struct BrBooloptMulti = "br-boolopt-multi", size 8 {
        /// `optval`: Their values.
        optval: BrBoolopt = 0,
        /// `optmask`: Which ones are meant; in a reply those the kernel knows.
        optmask: BrBoolopt = 4,
    }
}

netlink_core::structure! {
    /// Identifier of a bridge in the spanning tree. C: `struct ifla_bridge_id`, `linux/if_link.h`.
    pub struct IflaBridgeId = "ifla-bridge-id", size 8 {
        /// `prio`: Two bytes in C, the higher one first.
        prio: u16 = 0 be,
        /// `addr`.
        addr: MacAddress = 2,
    }
}

netlink_core::enumeration! {
    /// Mode of a bridge port. C: `linux/if_link.h`.
    pub struct BridgePortMode: u8 = "bridge-port-mode", prefix "BRIDGE_MODE_" {
        /// `BRIDGE_MODE_UNSPEC`.
        UNSPEC = 0,
        /// `BRIDGE_MODE_HAIRPIN`: Packets may go back out where they came in.
        HAIRPIN = 1,
    }
}

netlink_core::enumeration! {
    /// How a bridge in hardware forwards. C: `linux/if_bridge.h`.
    pub struct BridgeMode: u16 = "bridge-mode", prefix "BRIDGE_MODE_" {
        /// `BRIDGE_MODE_VEB`: Forwards between its own ports.
        VEB = 0,
        /// `BRIDGE_MODE_VEPA`: Sends everything to the switch outside.
        VEPA = 1,
        /// `BRIDGE_MODE_UNDEF`: Not known.
        UNDEF = 65535,
    }
}

netlink_core::flags! {
    /// Whom a request about a bridge port is for. C: `linux/if_bridge.h`.
    pub struct BridgeFlags: u16 = "bridge-flags", prefix "BRIDGE_FLAGS_" {
        /// `BRIDGE_FLAGS_MASTER`: To the bridge above the port.
        MASTER = 1 << 0,
        /// `BRIDGE_FLAGS_SELF`: To the device itself.
        SELF = 1 << 1,
    }
}

netlink_core::enumeration! {
    /// State of a bridge port in the spanning tree. C: `linux/if_bridge.h`.
    pub struct BridgeState: u8 = "bridge-state", prefix "BR_STATE_" {
        /// `BR_STATE_DISABLED`.
        DISABLED = 0,
        /// `BR_STATE_LISTENING`.
        LISTENING = 1,
        /// `BR_STATE_LEARNING`.
        LEARNING = 2,
        /// `BR_STATE_FORWARDING`.
        FORWARDING = 3,
        /// `BR_STATE_BLOCKING`.
        BLOCKING = 4,
    }
}

netlink_core::enumeration! {
    /// Whether a multicast router is behind a bridge port. C: `linux/if_bridge.h`.
    pub struct MdbRouterType: u8 = "mdb-router-type", prefix "MDB_RTR_TYPE_" {
        /// `MDB_RTR_TYPE_DISABLED`: Never a router.
        DISABLED = 0,
        /// `MDB_RTR_TYPE_TEMP_QUERY`: When queries were heard.
        TEMP_QUERY = 1,
        /// `MDB_RTR_TYPE_PERM`: Always.
        PERM = 2,
        /// `MDB_RTR_TYPE_TEMP`: For a time, as a program says.
        TEMP = 3,
    }
}

netlink_core::flags! {
    /// A VLAN of a bridge port. C: `linux/if_bridge.h`.
    pub struct BridgeVlanFlags: u16 = "bridge-vlan-flags", prefix "BRIDGE_VLAN_INFO_" {
        /// `BRIDGE_VLAN_INFO_MASTER`: For the bridge itself.
        MASTER = 1 << 0,
        /// `BRIDGE_VLAN_INFO_PVID`: The VLAN of untagged packets that come in.
        PVID = 1 << 1,
        /// `BRIDGE_VLAN_INFO_UNTAGGED`: Goes out untagged.
        UNTAGGED = 1 << 2,
        /// `BRIDGE_VLAN_INFO_RANGE_BEGIN`: First of a range.
        RANGE_BEGIN = 1 << 3,
        /// `BRIDGE_VLAN_INFO_RANGE_END`: Last of a range.
        RANGE_END = 1 << 4,
        /// `BRIDGE_VLAN_INFO_BRENTRY`: The bridge has it, not only its ports.
        BRENTRY = 1 << 5,
        /// `BRIDGE_VLAN_INFO_ONLY_OPTS`: Change options only.
        ONLY_OPTS = 1 << 6,
    }
}

netlink_core::structure! {
    /// A VLAN of a bridge or of one of its ports. C: `struct bridge_vlan_info`, `linux/if_bridge.h`.
    pub struct BridgeVlanInfo = "bridge-vlan-info", size 4 {
        /// `flags`.
        flags: BridgeVlanFlags = 0,
        /// `vid`: Number of the VLAN.
        vid: u16 = 2,
    }
}

netlink_core::structure! {
    /// Counters of a VLAN of a bridge. C: `struct bridge_vlan_xstats`, `linux/if_bridge.h`.
    pub struct BridgeVlanXstats = "bridge-vlan-xstats", size 40 {
        /// `rx_bytes`.
        rx_bytes: u64 = 0,
        /// `rx_packets`.
        rx_packets: u64 = 8,
        /// `tx_bytes`.
        tx_bytes: u64 = 16,
        /// `tx_packets`.
        tx_packets: u64 = 24,
        /// `vid`: Number of the VLAN.
        vid: u16 = 32,
        /// `flags`.
        flags: BridgeVlanFlags = 34,
    }
}

netlink_core::structure! {
    /// Counters of the spanning tree on a bridge port. C: `struct bridge_stp_xstats`, `linux/if_bridge.h`.
    pub struct BridgeStpXstats = "bridge-stp-xstats", size 48 {
        /// `transition_blk`: Times it went to blocking.
        transition_blk: u64 = 0,
        /// `transition_fwd`: Times it went to forwarding.
        transition_fwd: u64 = 8,
        /// `rx_bpdu`.
        rx_bpdu: u64 = 16,
        /// `tx_bpdu`.
        tx_bpdu: u64 = 24,
        /// `rx_tcn`.
        rx_tcn: u64 = 32,
        /// `tx_tcn`.
        tx_tcn: u64 = 40,
    }
}

netlink_core::structure! {
    /// Counters of multicast snooping. Pairs are of packets received and sent. C: `struct br_mcast_stats`,
    /// `linux/if_bridge.h`.
    pub struct BrMcastStats = "br-mcast-stats", size 240 {
        /// `igmp_v1queries`.
        igmp_v1queries: [u64; 2] = 0,
        /// `igmp_v2queries`.
        igmp_v2queries: [u64; 2] = 16,
        /// `igmp_v3queries`.
        igmp_v3queries: [u64; 2] = 32,
        /// `igmp_leaves`.
        igmp_leaves: [u64; 2] = 48,
        /// `igmp_v1reports`.
        igmp_v1reports: [u64; 2] = 64,
        /// `igmp_v2reports`.
        igmp_v2reports: [u64; 2] = 80,
        /// `igmp_v3reports`.
        igmp_v3reports: [u64; 2] = 96,
        /// `igmp_parse_errors`.
        igmp_parse_errors: u64 = 112,
        /// `mld_v1queries`.
        mld_v1queries: [u64; 2] = 120,
        /// `mld_v2queries`.
        mld_v2queries: [u64; 2] = 136,
        /// `mld_leaves`.
        mld_leaves: [u64; 2] = 152,
        /// `mld_v1reports`.
        mld_v1reports: [u64; 2] = 168,
        /// `mld_v2reports`.
        mld_v2reports: [u64; 2] = 184,
        /// `mld_parse_errors`.
        mld_parse_errors: u64 = 200,
        /// `mcast_bytes`.
        mcast_bytes: [u64; 2] = 208,
        /// `mcast_packets`.
        mcast_packets: [u64; 2] = 224,
    }
}

netlink_core::enumeration! {
    /// Role in a media redundancy ring. C: `linux/mrp_bridge.h`.
    pub struct BrMrpRingRoleType: u32 = "br-mrp-ring-role-type", prefix "BR_MRP_RING_ROLE_" {
        /// `BR_MRP_RING_ROLE_DISABLED`.
        DISABLED = 0,
        /// `BR_MRP_RING_ROLE_MRC`: Client.
        MRC = 1,
        /// `BR_MRP_RING_ROLE_MRM`: Manager.
        MRM = 2,
        /// `BR_MRP_RING_ROLE_MRA`: Automatic manager.
        MRA = 3,
    }
}

netlink_core::enumeration! {
    /// Role between media redundancy rings. C: `linux/mrp_bridge.h`.
    pub struct BrMrpInRoleType: u32 = "br-mrp-in-role-type", prefix "BR_MRP_IN_ROLE_" {
        /// `BR_MRP_IN_ROLE_DISABLED`.
        DISABLED = 0,
        /// `BR_MRP_IN_ROLE_MIC`: Client.
        MIC = 1,
        /// `BR_MRP_IN_ROLE_MIM`: Manager.
        MIM = 2,
    }
}

netlink_core::enumeration! {
    /// State of a media redundancy ring. C: `linux/mrp_bridge.h`.
    pub struct BrMrpRingStateType: u32 = "br-mrp-ring-state-type", prefix "BR_MRP_RING_STATE_" {
        /// `BR_MRP_RING_STATE_OPEN`.
        OPEN = 0,
        /// `BR_MRP_RING_STATE_CLOSED`.
        CLOSED = 1,
    }
}

netlink_core::enumeration! {
    /// State between media redundancy rings. C: `linux/mrp_bridge.h`.
    pub struct BrMrpInStateType: u32 = "br-mrp-in-state-type", prefix "BR_MRP_IN_STATE_" {
        /// `BR_MRP_IN_STATE_OPEN`.
        OPEN = 0,
        /// `BR_MRP_IN_STATE_CLOSED`.
        CLOSED = 1,
    }
}

netlink_core::enumeration! {
    /// State of a port of a media redundancy ring. C: `linux/mrp_bridge.h`.
    pub struct BrMrpPortStateType: u32 = "br-mrp-port-state-type", prefix "BR_MRP_PORT_STATE_" {
        /// `BR_MRP_PORT_STATE_DISABLED`.
        DISABLED = 0,
        /// `BR_MRP_PORT_STATE_BLOCKED`.
        BLOCKED = 1,
        /// `BR_MRP_PORT_STATE_FORWARDING`.
        FORWARDING = 2,
        /// `BR_MRP_PORT_STATE_NOT_CONNECTED`.
        NOT_CONNECTED = 3,
    }
}

netlink_core::enumeration! {
    /// Role of a port of a media redundancy ring. C: `linux/mrp_bridge.h`.
    pub struct BrMrpPortRoleType: u32 = "br-mrp-port-role-type", prefix "BR_MRP_PORT_ROLE_" {
        /// `BR_MRP_PORT_ROLE_PRIMARY`.
        PRIMARY = 0,
        /// `BR_MRP_PORT_ROLE_SECONDARY`.
        SECONDARY = 1,
        /// `BR_MRP_PORT_ROLE_INTER`: Leads to the other ring.
        INTER = 2,
    }
}

netlink_core::enumeration! {
    /// What a maintenance end point watches. C: `linux/cfm_bridge.h`.
    pub struct BrCfmDomain: u32 = "br-cfm-domain", prefix "BR_CFM_" {
        /// `BR_CFM_PORT`.
        PORT = 0,
        /// `BR_CFM_VLAN`.
        VLAN = 1,
    }
}

netlink_core::enumeration! {
    /// Which way a maintenance end point looks. C: `linux/cfm_bridge.h`.
    pub struct BrCfmMepDirection: u32 = "br-cfm-mep-direction", prefix "BR_CFM_MEP_DIRECTION_" {
        /// `BR_CFM_MEP_DIRECTION_DOWN`.
        DOWN = 0,
        /// `BR_CFM_MEP_DIRECTION_UP`.
        UP = 1,
    }
}

netlink_core::enumeration! {
    /// Time between continuity check messages. C: `linux/cfm_bridge.h`.
    pub struct BrCfmCcmInterval: u32 = "br-cfm-ccm-interval", prefix "BR_CFM_CCM_INTERVAL_" {
        /// `BR_CFM_CCM_INTERVAL_NONE`.
        NONE = 0,
        /// `BR_CFM_CCM_INTERVAL_3_3_MS`: 3.3 ms.
        _3_3_MS = 1,
        /// `BR_CFM_CCM_INTERVAL_10_MS`.
        _10_MS = 2,
        /// `BR_CFM_CCM_INTERVAL_100_MS`.
        _100_MS = 3,
        /// `BR_CFM_CCM_INTERVAL_1_SEC`.
        _1_SEC = 4,
        /// `BR_CFM_CCM_INTERVAL_10_SEC`.
        _10_SEC = 5,
        /// `BR_CFM_CCM_INTERVAL_1_MIN`.
        _1_MIN = 6,
        /// `BR_CFM_CCM_INTERVAL_10_MIN`.
        _10_MIN = 7,
    }
}

netlink_core::flags! {
    /// Settings of a VLAN device. C: `linux/if_vlan.h`.
    pub struct VlanFlags: u32 = "vlan-flags", prefix "VLAN_FLAG_" {
        /// `VLAN_FLAG_REORDER_HDR`: Take the tag off received packets.
        REORDER_HDR = 1 << 0,
        /// `VLAN_FLAG_GVRP`: Register with GVRP.
        GVRP = 1 << 1,
        /// `VLAN_FLAG_LOOSE_BINDING`: Do not follow the state of the device below.
        LOOSE_BINDING = 1 << 2,
        /// `VLAN_FLAG_MVRP`: Register with MVRP.
        MVRP = 1 << 3,
        /// `VLAN_FLAG_BRIDGE_BINDING`: Follow the state of the bridge's ports in the VLAN.
        BRIDGE_BINDING = 1 << 4,
    }
}

netlink_core::structure! {
    /// Settings of a VLAN device. C: `struct ifla_vlan_flags`, `linux/if_link.h`.
    pub struct IflaVlanFlags = "ifla-vlan-flags", size 8 {
        /// `flags`.
        flags: VlanFlags = 0,
        /// `mask`: Which ones are meant.
        mask: VlanFlags = 4,
    }
}

netlink_core::structure! {
    /// From one priority to another. C: `struct ifla_vlan_qos_mapping`, `linux/if_link.h`.
    pub struct IflaVlanQosMapping = "ifla-vlan-qos-mapping", size 8 {
        /// `from`: On the way out the socket priority, on the way in that of the tag.
        from: u32 = 0,
        /// `to`.
        to: u32 = 4,
    }
}

netlink_core::enumeration! {
    /// How devices that share a lower device see each other. C: `linux/if_link.h`.
    pub struct MacvlanMode: u32 = "macvlan-mode", prefix "MACVLAN_MODE_" {
        /// `MACVLAN_MODE_PRIVATE`: The devices do not see each other.
        PRIVATE = 1,
        /// `MACVLAN_MODE_VEPA`: They do by way of the switch outside.
        VEPA = 2,
        /// `MACVLAN_MODE_BRIDGE`: They do at once.
        BRIDGE = 4,
        /// `MACVLAN_MODE_PASSTHRU`: One device has it all.
        PASSTHRU = 8,
        /// `MACVLAN_MODE_SOURCE`: By the source address of a packet.
        SOURCE = 16,
    }
}

netlink_core::enumeration! {
    /// What to do with a list of source addresses. C: `linux/if_link.h`.
    pub struct MacvlanMacaddrMode: u32 = "macvlan-macaddr-mode", prefix "MACVLAN_MACADDR_" {
        /// `MACVLAN_MACADDR_ADD`.
        ADD = 0,
        /// `MACVLAN_MACADDR_DEL`.
        DEL = 1,
        /// `MACVLAN_MACADDR_FLUSH`.
        FLUSH = 2,
        /// `MACVLAN_MACADDR_SET`.
        SET = 3,
    }
}

netlink_core::flags! {
    /// Settings of a macvlan. C: `linux/if_link.h`.
    pub struct MacvlanFlags: u16 = "macvlan-flags", prefix "MACVLAN_FLAG_" {
        /// `MACVLAN_FLAG_NOPROMISC`: The lower device does not become promiscuous.
        NOPROMISC = 1 << 0,
        /// `MACVLAN_FLAG_NODST`: Other devices take packets of the source too.
        NODST = 1 << 1,
    }
}

netlink_core::enumeration! {
    /// How an ipvlan works. C: `linux/if_link.h`.
    pub struct IpvlanMode: u16 = "ipvlan-mode", prefix "IPVLAN_MODE_" {
        /// `IPVLAN_MODE_L2`.
        L2 = 0,
        /// `IPVLAN_MODE_L3`: The lower device routes.
        L3 = 1,
        /// `IPVLAN_MODE_L3S`: And netfilter sees it.
        L3S = 2,
    }
}

netlink_core::flags! {
    /// Settings of an ipvlan. C: `linux/if_link.h`.
    pub struct IpvlanFlags: u16 = "ipvlan-flags", prefix "IPVLAN_F_" {
        /// `IPVLAN_F_PRIVATE`: The devices do not see each other.
        PRIVATE = 1 << 0,
        /// `IPVLAN_F_VEPA`: They do by way of the switch outside.
        VEPA = 1 << 1,
    }
}

netlink_core::enumeration! {
    /// What to do with frames that fail the check. C: `enum macsec_validation_type`, `linux/if_link.h`.
    pub struct MacsecValidation: u8 = "macsec-validation", prefix "MACSEC_VALIDATE_" {
        /// `MACSEC_VALIDATE_DISABLED`.
        DISABLED = 0,
        /// `MACSEC_VALIDATE_CHECK`: Count, and let pass.
        CHECK = 1,
        /// `MACSEC_VALIDATE_STRICT`: Drop.
        STRICT = 2,
    }
}

netlink_core::enumeration! {
    /// Where MACsec is done. C: `linux/if_link.h`.
    pub struct MacsecOffload: u8 = "macsec-offload", prefix "MACSEC_OFFLOAD_" {
        /// `MACSEC_OFFLOAD_OFF`.
        OFF = 0,
        /// `MACSEC_OFFLOAD_PHY`.
        PHY = 1,
        /// `MACSEC_OFFLOAD_MAC`.
        MAC = 2,
    }
}

netlink_core::enumeration! {
    /// Ciphers of MACsec. C: `linux/if_macsec.h`.
    pub struct MacsecCipherSuite: u64 = "macsec-cipher-suite", prefix "MACSEC_CIPHER_ID_" {
        /// `MACSEC_DEFAULT_CIPHER_ID`: GCM-AES-128 as the draft numbered it. The kernel says this one.
        DEFAULT = 36030996058996737,
        /// `MACSEC_CIPHER_ID_GCM_AES_128`.
        GCM_AES_128 = 36242102291529729,
        /// `MACSEC_CIPHER_ID_GCM_AES_256`.
        GCM_AES_256 = 36242102291529730,
        /// `MACSEC_CIPHER_ID_GCM_AES_XPN_128`.
        GCM_AES_XPN_128 = 36242102291529731,
        /// `MACSEC_CIPHER_ID_GCM_AES_XPN_256`.
        GCM_AES_XPN_256 = 36242102291529732,
    }
}

netlink_core::enumeration! {
    /// What becomes of a packet when no program decides. C: `linux/if_link.h`.
    pub struct NetkitAction: u32 = "netkit-action", prefix "NETKIT_" {
        /// `NETKIT_NEXT`: -1 in C. The next program; not a policy.
        NEXT = 4294967295,
        /// `NETKIT_PASS`.
        PASS = 0,
        /// `NETKIT_DROP`.
        DROP = 2,
        /// `NETKIT_REDIRECT`: Not a policy.
        REDIRECT = 7,
    }
}

netlink_core::enumeration! {
    /// Layer of a netkit device. C: `linux/if_link.h`.
    pub struct NetkitMode: u32 = "netkit-mode", prefix "NETKIT_" {
        /// `NETKIT_L2`.
        L2 = 0,
        /// `NETKIT_L3`: Without Ethernet addresses.
        L3 = 1,
    }
}

netlink_core::enumeration! {
    /// What is cleared from a packet that crosses a netkit device. C: `linux/if_link.h`.
    pub struct NetkitScrub: u32 = "netkit-scrub", prefix "NETKIT_SCRUB_" {
        /// `NETKIT_SCRUB_NONE`.
        NONE = 0,
        /// `NETKIT_SCRUB_DEFAULT`: Clear the mark and the priority.
        DEFAULT = 1,
    }
}

netlink_core::enumeration! {
    /// Whether a netkit device has a peer. C: `linux/if_link.h`.
    pub struct NetkitPairing: u32 = "netkit-pairing", prefix "NETKIT_DEVICE_" {
        /// `NETKIT_DEVICE_PAIR`.
        PAIR = 0,
        /// `NETKIT_DEVICE_SINGLE`.
        SINGLE = 1,
    }
}

netlink_core::enumeration! {
    /// The do-not-fragment bit outside. C: `enum ifla_vxlan_df`, `linux/if_link.h`.
    pub struct VxlanDf: u8 = "vxlan-df", prefix "VXLAN_DF_" {
        /// `VXLAN_DF_UNSET`.
        UNSET = 0,
        /// `VXLAN_DF_SET`.
        SET = 1,
        /// `VXLAN_DF_INHERIT`: From the packet within.
        INHERIT = 2,
    }
}

netlink_core::enumeration! {
    /// The flow label outside. C: `enum ifla_vxlan_label_policy`, `linux/if_link.h`.
    pub struct VxlanLabelPolicy: u32 = "vxlan-label-policy", prefix "VXLAN_LABEL_" {
        /// `VXLAN_LABEL_FIXED`.
        FIXED = 0,
        /// `VXLAN_LABEL_INHERIT`: From the packet within.
        INHERIT = 1,
    }
}

netlink_core::structure! {
    /// Source ports. C: `struct ifla_vxlan_port_range`, `linux/if_link.h`.
    pub struct IflaVxlanPortRange = "ifla-vxlan-port-range", size 4 {
        /// `low`.
        low: u16 = 0 be,
        /// `high`.
        high: u16 = 2 be,
    }
}

netlink_core::enumeration! {
    /// The do-not-fragment bit outside. C: `enum ifla_geneve_df`, `linux/if_link.h`.
    pub struct GeneveDf: u8 = "geneve-df", prefix "GENEVE_DF_" {
        /// `GENEVE_DF_UNSET`.
        UNSET = 0,
        /// `GENEVE_DF_SET`.
        SET = 1,
        /// `GENEVE_DF_INHERIT`: From the packet within.
        INHERIT = 2,
    }
}

netlink_core::structure! {
    /// Source ports. C: `struct ifla_geneve_port_range`, `linux/if_link.h`.
    pub struct IflaGenevePortRange = "ifla-geneve-port-range", size 4 {
        /// `low`.
        low: u16 = 0 be,
        /// `high`.
        high: u16 = 2 be,
    }
}

netlink_core::enumeration! {
    /// What goes around a tunnel. C: `enum tunnel_encap_types`, `linux/if_tunnel.h`.
    pub struct TunnelEncapType: u16 = "tunnel-encap-type", prefix "TUNNEL_ENCAP_" {
        /// `TUNNEL_ENCAP_NONE`.
        NONE = 0,
        /// `TUNNEL_ENCAP_FOU`: Foo over UDP.
        FOU = 1,
        /// `TUNNEL_ENCAP_GUE`: Generic UDP encapsulation.
        GUE = 2,
        /// `TUNNEL_ENCAP_MPLS`.
        MPLS = 3,
    }
}

netlink_core::flags! {
    /// Settings of what goes around a tunnel. C: `linux/if_tunnel.h`.
    pub struct TunnelEncapFlags: u16 = "tunnel-encap-flags", prefix "TUNNEL_ENCAP_FLAG_" {
        /// `TUNNEL_ENCAP_FLAG_CSUM`.
        CSUM = 1 << 0,
        /// `TUNNEL_ENCAP_FLAG_CSUM6`.
        CSUM6 = 1 << 1,
        /// `TUNNEL_ENCAP_FLAG_REMCSUM`: Remote checksum offload.
        REMCSUM = 1 << 2,
    }
}

netlink_core::flags! {
    /// Fields of a GRE header, as bits of its first 16 (big-endian). C: `linux/if_tunnel.h`.
    pub struct GreFlags: u16 = "gre-flags", prefix "GRE_" {
        /// `GRE_CSUM`: Has a checksum.
        CSUM = 1 << 15,
        /// `GRE_ROUTING`.
        ROUTING = 1 << 14,
        /// `GRE_KEY`: Has a key.
        KEY = 1 << 13,
        /// `GRE_SEQ`: Has a sequence number.
        SEQ = 1 << 12,
        /// `GRE_STRICT`.
        STRICT = 1 << 11,
        /// `GRE_ACK`.
        ACK = 1 << 7,
    }
}

netlink_core::flags! {
    /// Settings of a tunnel over IPv6. C: `linux/ip6_tunnel.h`.
    pub struct Ip6TunnelFlags: u32 = "ip6-tunnel-flags", prefix "IP6_TNL_F_" {
        /// `IP6_TNL_F_IGN_ENCAP_LIMIT`: No encapsulation limit.
        IGN_ENCAP_LIMIT = 1 << 0,
        /// `IP6_TNL_F_USE_ORIG_TCLASS`: Traffic class from the packet within.
        USE_ORIG_TCLASS = 1 << 1,
        /// `IP6_TNL_F_USE_ORIG_FLOWLABEL`: Flow label from the packet within.
        USE_ORIG_FLOWLABEL = 1 << 2,
        /// `IP6_TNL_F_MIP6_DEV`: Of mobile IPv6.
        MIP6_DEV = 1 << 3,
        /// `IP6_TNL_F_RCV_DSCP_COPY`: Copy DSCP to the packet within.
        RCV_DSCP_COPY = 1 << 4,
        /// `IP6_TNL_F_USE_ORIG_FWMARK`: Mark from the packet within.
        USE_ORIG_FWMARK = 1 << 5,
        /// `IP6_TNL_F_ALLOW_LOCAL_REMOTE`: Both ends may be on this machine.
        ALLOW_LOCAL_REMOTE = 1 << 6,
    }
}

netlink_core::flags! {
    /// Settings of a SIT tunnel. C: `linux/if_tunnel.h`.
    pub struct SitFlags: u16 = "sit-flags", prefix "SIT_" {
        /// `SIT_ISATAP`.
        ISATAP = 1 << 0,
    }
}

netlink_core::enumeration! {
    /// Side of a GTP tunnel. C: `enum ifla_gtp_role`, `linux/if_link.h`.
    pub struct GtpRole: u32 = "gtp-role", prefix "GTP_ROLE_" {
        /// `GTP_ROLE_GGSN`: Packet gateway.
        GGSN = 0,
        /// `GTP_ROLE_SGSN`: Serving gateway.
        SGSN = 1,
    }
}

netlink_core::enumeration! {
    /// Side of an AMT tunnel. C: `enum ifla_amt_mode`, `linux/amt.h`.
    pub struct AmtMode: u32 = "amt-mode", prefix "AMT_MODE_" {
        /// `AMT_MODE_GATEWAY`.
        GATEWAY = 0,
        /// `AMT_MODE_RELAY`.
        RELAY = 1,
    }
}

netlink_core::enumeration! {
    /// How a bond uses its ports. C: `linux/if_bonding.h`.
    pub struct BondMode: u8 = "bond-mode", prefix "BOND_MODE_" {
        /// `BOND_MODE_ROUNDROBIN`: balance-rr: in turn.
        ROUNDROBIN = 0,
        /// `BOND_MODE_ACTIVEBACKUP`: active-backup: one at a time.
        ACTIVEBACKUP = 1,
        /// `BOND_MODE_XOR`: balance-xor: by a hash.
        XOR = 2,
        /// `BOND_MODE_BROADCAST`: broadcast: on all.
        BROADCAST = 3,
        /// `BOND_MODE_8023AD`: 802.3ad: aggregation by LACP.
        _8023AD = 4,
        /// `BOND_MODE_TLB`: balance-tlb: by load, sending.
        TLB = 5,
        /// `BOND_MODE_ALB`: balance-alb: by load, both ways.
        ALB = 6,
    }
}

netlink_core::enumeration! {
    /// What the hash of a bond is over. C: `linux/if_bonding.h`.
    pub struct BondXmitHashPolicy: u8 = "bond-xmit-hash-policy", prefix "BOND_XMIT_POLICY_" {
        /// `BOND_XMIT_POLICY_LAYER2`.
        LAYER2 = 0,
        /// `BOND_XMIT_POLICY_LAYER34`.
        LAYER34 = 1,
        /// `BOND_XMIT_POLICY_LAYER23`.
        LAYER23 = 2,
        /// `BOND_XMIT_POLICY_ENCAP23`: Of the packet within.
        ENCAP23 = 3,
        /// `BOND_XMIT_POLICY_ENCAP34`: Of the packet within.
        ENCAP34 = 4,
        /// `BOND_XMIT_POLICY_VLAN_SRCMAC`.
        VLAN_SRCMAC = 5,
    }
}

netlink_core::enumeration! {
    /// Ports on which a bond checks ARP. C: `net/bonding.h`.
    pub struct BondArpValidate: u32 = "bond-arp-validate", prefix "BOND_ARP_" {
        /// `BOND_ARP_VALIDATE_NONE`.
        VALIDATE_NONE = 0,
        /// `BOND_ARP_VALIDATE_ACTIVE`.
        VALIDATE_ACTIVE = 1,
        /// `BOND_ARP_VALIDATE_BACKUP`.
        VALIDATE_BACKUP = 2,
        /// `BOND_ARP_VALIDATE_ALL`.
        VALIDATE_ALL = 3,
        /// `BOND_ARP_FILTER`: Other packets do not count as life.
        FILTER = 4,
        /// `BOND_ARP_FILTER_ACTIVE`.
        FILTER_ACTIVE = 5,
        /// `BOND_ARP_FILTER_BACKUP`.
        FILTER_BACKUP = 6,
    }
}

netlink_core::enumeration! {
    /// How many ARP targets of a bond must answer. C: `net/bonding.h`.
    pub struct BondArpAllTargets: u32 = "bond-arp-all-targets", prefix "BOND_ARP_TARGETS_" {
        /// `BOND_ARP_TARGETS_ANY`.
        ANY = 0,
        /// `BOND_ARP_TARGETS_ALL`.
        ALL = 1,
    }
}

netlink_core::enumeration! {
    /// When the primary port of a bond becomes active again. C: `net/bonding.h`.
    pub struct BondPrimaryReselect: u8 = "bond-primary-reselect", prefix "BOND_PRI_RESELECT_" {
        /// `BOND_PRI_RESELECT_ALWAYS`: As soon as it is up.
        ALWAYS = 0,
        /// `BOND_PRI_RESELECT_BETTER`: If it is faster.
        BETTER = 1,
        /// `BOND_PRI_RESELECT_FAILURE`: When the active one fails.
        FAILURE = 2,
    }
}

netlink_core::enumeration! {
    /// Hardware addresses of an active-backup bond. C: `net/bonding.h`.
    pub struct BondFailOverMac: u8 = "bond-fail-over-mac", prefix "BOND_FOM_" {
        /// `BOND_FOM_NONE`: All ports have the same.
        NONE = 0,
        /// `BOND_FOM_ACTIVE`: The bond takes that of the active port.
        ACTIVE = 1,
        /// `BOND_FOM_FOLLOW`: The active port takes that of the bond.
        FOLLOW = 2,
    }
}

netlink_core::enumeration! {
    /// How often the partner sends LACP packets. C: `net/bond_3ad.h`.
    pub struct BondLacpRate: u8 = "bond-lacp-rate", prefix "AD_LACP_" {
        /// `AD_LACP_SLOW`: Every 30 seconds.
        SLOW = 0,
        /// `AD_LACP_FAST`: Every second.
        FAST = 1,
    }
}

netlink_core::enumeration! {
    /// How a bond chooses its aggregator. C: `net/bond_3ad.h`.
    pub struct BondAdSelect: u8 = "bond-ad-select", prefix "BOND_AD_" {
        /// `BOND_AD_STABLE`.
        STABLE = 0,
        /// `BOND_AD_BANDWIDTH`.
        BANDWIDTH = 1,
        /// `BOND_AD_COUNT`: By the number of ports.
        COUNT = 2,
        /// `BOND_AD_PRIO`: By the priorities of ports.
        PRIO = 3,
    }
}

netlink_core::enumeration! {
    /// Whether a port of a bond settles in an aggregator. C: `enum churn_state_t`, `net/bond_3ad.h`.
    pub struct BondChurnState: u8 = "bond-churn-state", prefix "AD_" {
        /// `AD_CHURN_MONITOR`: Watching.
        CHURN_MONITOR = 0,
        /// `AD_CHURN`: Does not settle.
        CHURN = 1,
        /// `AD_NO_CHURN`: Settled.
        NO_CHURN = 2,
    }
}

netlink_core::enumeration! {
    /// What a port of a bond does. C: `linux/if_bonding.h`.
    pub struct BondSlaveState: u8 = "bond-slave-state", prefix "BOND_STATE_" {
        /// `BOND_STATE_ACTIVE`.
        ACTIVE = 0,
        /// `BOND_STATE_BACKUP`.
        BACKUP = 1,
    }
}

netlink_core::enumeration! {
    /// State of a port of a bond. C: `linux/if_bonding.h`.
    pub struct BondLinkState: u8 = "bond-link-state", prefix "BOND_LINK_" {
        /// `BOND_LINK_UP`.
        UP = 0,
        /// `BOND_LINK_FAIL`: Went down, the delay is not over.
        FAIL = 1,
        /// `BOND_LINK_DOWN`.
        DOWN = 2,
        /// `BOND_LINK_BACK`: Came up, the delay is not over.
        BACK = 3,
    }
}

netlink_core::flags! {
    /// State of a port as LACP has it. C: `linux/if_bonding.h`.
    pub struct LacpState: u16 = "lacp-state", prefix "LACP_STATE_" {
        /// `LACP_STATE_LACP_ACTIVITY`.
        LACP_ACTIVITY = 1 << 0,
        /// `LACP_STATE_LACP_TIMEOUT`: Short.
        LACP_TIMEOUT = 1 << 1,
        /// `LACP_STATE_AGGREGATION`.
        AGGREGATION = 1 << 2,
        /// `LACP_STATE_SYNCHRONIZATION`.
        SYNCHRONIZATION = 1 << 3,
        /// `LACP_STATE_COLLECTING`.
        COLLECTING = 1 << 4,
        /// `LACP_STATE_DISTRIBUTING`.
        DISTRIBUTING = 1 << 5,
        /// `LACP_STATE_DEFAULTED`.
        DEFAULTED = 1 << 6,
        /// `LACP_STATE_EXPIRED`.
        EXPIRED = 1 << 7,
    }
}

netlink_core::enumeration! {
    /// Redundancy protocol. C: `linux/if_link.h`.
    pub struct HsrProtocol: u8 = "hsr-protocol", prefix "HSR_PROTOCOL_" {
        /// `HSR_PROTOCOL_HSR`: High-availability seamless redundancy.
        HSR = 0,
        /// `HSR_PROTOCOL_PRP`: Parallel redundancy.
        PRP = 1,
    }
}

netlink_core::enumeration! {
    /// How IP is carried over InfiniBand. C: `linux/if_link.h`.
    pub struct IpoibMode: u16 = "ipoib-mode", prefix "IPOIB_MODE_" {
        /// `IPOIB_MODE_DATAGRAM`.
        DATAGRAM = 0,
        /// `IPOIB_MODE_CONNECTED`.
        CONNECTED = 1,
    }
}

netlink_core::enumeration! {
    /// Kind of a tun device. C: `linux/if_tun.h`.
    pub struct TunType: u8 = "tun-type", prefix "IFF_" {
        /// `IFF_TUN`: IP packets.
        TUN = 1,
        /// `IFF_TAP`: Ethernet frames.
        TAP = 2,
    }
}

netlink_core::flags! {
    /// Settings of an rmnet device. C: `linux/if_link.h`.
    pub struct RmnetFlags: u32 = "rmnet-flags", prefix "RMNET_FLAGS_" {
        /// `RMNET_FLAGS_INGRESS_DEAGGREGATION`.
        INGRESS_DEAGGREGATION = 1 << 0,
        /// `RMNET_FLAGS_INGRESS_MAP_COMMANDS`.
        INGRESS_MAP_COMMANDS = 1 << 1,
        /// `RMNET_FLAGS_INGRESS_MAP_CKSUMV4`.
        INGRESS_MAP_CKSUMV4 = 1 << 2,
        /// `RMNET_FLAGS_EGRESS_MAP_CKSUMV4`.
        EGRESS_MAP_CKSUMV4 = 1 << 3,
        /// `RMNET_FLAGS_INGRESS_MAP_CKSUMV5`.
        INGRESS_MAP_CKSUMV5 = 1 << 4,
        /// `RMNET_FLAGS_EGRESS_MAP_CKSUMV5`.
        EGRESS_MAP_CKSUMV5 = 1 << 5,
    }
}

netlink_core::structure! {
    /// Settings of an rmnet device. C: `struct ifla_rmnet_flags`, `linux/if_link.h`.
    pub struct IflaRmnetFlags = "ifla-rmnet-flags", size 8 {
        /// `flags`.
        flags: RmnetFlags = 0,
        /// `mask`: Which ones are meant.
        mask: RmnetFlags = 4,
    }
}

netlink_core::enumeration! {
    /// How many peers an ovpn device has. C: `linux/if_link.h`.
    pub struct OvpnMode: u8 = "ovpn-mode", prefix "OVPN_MODE_" {
        /// `OVPN_MODE_P2P`: One peer.
        P2P = 0,
        /// `OVPN_MODE_MP`: Many peers.
        MP = 1,
    }
}

netlink_core::enumeration! {
    /// State of a CAN controller. C: `linux/can/netlink.h`.
    pub struct CanState: u32 = "can-state", prefix "CAN_STATE_" {
        /// `CAN_STATE_ERROR_ACTIVE`: Fewer than 96 errors.
        ERROR_ACTIVE = 0,
        /// `CAN_STATE_ERROR_WARNING`: Fewer than 128 errors.
        ERROR_WARNING = 1,
        /// `CAN_STATE_ERROR_PASSIVE`: Fewer than 256 errors.
        ERROR_PASSIVE = 2,
        /// `CAN_STATE_BUS_OFF`: Errors took it off the bus.
        BUS_OFF = 3,
        /// `CAN_STATE_STOPPED`.
        STOPPED = 4,
        /// `CAN_STATE_SLEEPING`.
        SLEEPING = 5,
    }
}

netlink_core::flags! {
    /// Modes of a CAN controller. C: `linux/can/netlink.h`.
    pub struct CanCtrlmodeFlags: u32 = "can-ctrlmode-flags", prefix "CAN_CTRLMODE_" {
        /// `CAN_CTRLMODE_LOOPBACK`.
        LOOPBACK = 1 << 0,
        /// `CAN_CTRLMODE_LISTENONLY`.
        LISTENONLY = 1 << 1,
        /// `CAN_CTRLMODE_3_SAMPLES`: Three samples a bit.
        _3_SAMPLES = 1 << 2,
        /// `CAN_CTRLMODE_ONE_SHOT`: No retransmission.
        ONE_SHOT = 1 << 3,
        /// `CAN_CTRLMODE_BERR_REPORTING`: Report bus errors.
        BERR_REPORTING = 1 << 4,
        /// `CAN_CTRLMODE_FD`: CAN FD.
        FD = 1 << 5,
        /// `CAN_CTRLMODE_PRESUME_ACK`: Do not mind a missing acknowledgement.
        PRESUME_ACK = 1 << 6,
        /// `CAN_CTRLMODE_FD_NON_ISO`: CAN FD before ISO 11898-1.
        FD_NON_ISO = 1 << 7,
        /// `CAN_CTRLMODE_CC_LEN8_DLC`: Classic lengths over 8.
        CC_LEN8_DLC = 1 << 8,
        /// `CAN_CTRLMODE_TDC_AUTO`: Transmitter delay is measured.
        TDC_AUTO = 1 << 9,
        /// `CAN_CTRLMODE_TDC_MANUAL`: Transmitter delay is given.
        TDC_MANUAL = 1 << 10,
        /// `CAN_CTRLMODE_RESTRICTED`.
        RESTRICTED = 1 << 11,
        /// `CAN_CTRLMODE_XL`: CAN XL.
        XL = 1 << 12,
        /// `CAN_CTRLMODE_XL_TDC_AUTO`.
        XL_TDC_AUTO = 1 << 13,
        /// `CAN_CTRLMODE_XL_TDC_MANUAL`.
        XL_TDC_MANUAL = 1 << 14,
        /// `CAN_CTRLMODE_XL_TMS`: Transceiver mode switching.
        XL_TMS = 1 << 15,
    }
}

netlink_core::structure! {
    /// Timing of bits. C: `struct can_bittiming`, `linux/can/netlink.h`.
    pub struct CanBittiming = "can-bittiming", size 32 {
        /// `bitrate`: Bit/s.
        bitrate: u32 = 0,
        /// `sample_point`: Thousandths of a bit.
        sample_point: u32 = 4,
        /// `tq`: Time quantum, ns.
        tq: u32 = 8,
        /// `prop_seg`: Time quanta.
        prop_seg: u32 = 12,
        /// `phase_seg1`: Time quanta.
        phase_seg1: u32 = 16,
        /// `phase_seg2`: Time quanta.
        phase_seg2: u32 = 20,
        /// `sjw`: Synchronisation jump width, time quanta.
        sjw: u32 = 24,
        /// `brp`: Prescaler.
        brp: u32 = 28,
    }
}

netlink_core::structure! {
    /// What a CAN controller can do about the timing of bits. C: `struct can_bittiming_const`, `linux/can/netlink.h`.
    pub struct CanBittimingConst = "can-bittiming-const", size 48 {
        /// `name`: Of the controller.
        name: Chars<16> = 0,
        /// `tseg1_min`.
        tseg1_min: u32 = 16,
        /// `tseg1_max`.
        tseg1_max: u32 = 20,
        /// `tseg2_min`.
        tseg2_min: u32 = 24,
        /// `tseg2_max`.
        tseg2_max: u32 = 28,
        /// `sjw_max`.
        sjw_max: u32 = 32,
        /// `brp_min`.
        brp_min: u32 = 36,
        /// `brp_max`.
        brp_max: u32 = 40,
        /// `brp_inc`.
        brp_inc: u32 = 44,
    }
}

netlink_core::structure! {
    /// Clock of a CAN controller. C: `struct can_clock`, `linux/can/netlink.h`.
    pub struct CanClock = "can-clock", size 4 {
        /// `freq`: Hz.
        freq: u32 = 0,
    }
}

netlink_core::structure! {
    /// Error counters of a CAN controller. C: `struct can_berr_counter`, `linux/can/netlink.h`.
    pub struct CanBerrCounter = "can-berr-counter", size 4 {
        /// `txerr`.
        txerr: u16 = 0,
        /// `rxerr`.
        rxerr: u16 = 2,
    }
}

netlink_core::structure! {
    /// Modes of a CAN controller. C: `struct can_ctrlmode`, `linux/can/netlink.h`.
    pub struct CanCtrlmode = "can-ctrlmode", size 8 {
        /// `mask`: Which ones are meant.
        mask: CanCtrlmodeFlags = 0,
        /// `flags`.
        flags: CanCtrlmodeFlags = 4,
    }
}

netlink_core::structure! {
    /// Counters of a CAN device. C: `struct can_device_stats`, `linux/can/netlink.h`.
    pub struct CanDeviceStats = "can-device-stats", size 24 {
        /// `bus_error`.
        bus_error: u32 = 0,
        /// `error_warning`: Times it came to that state.
        error_warning: u32 = 4,
        /// `error_passive`: Times it came to that state.
        error_passive: u32 = 8,
        /// `bus_off`: Times it came to that state.
        bus_off: u32 = 12,
        /// `arbitration_lost`.
        arbitration_lost: u32 = 16,
        /// `restarts`.
        restarts: u32 = 20,
    }
}

netlink_core::attributes! {
    /// Attributes of a link: a network device, and all that is above it. C: `IFLA_*`, `linux/if_link.h`.
    pub struct Link / LinkBuilder = "link", prefix "IFLA_", header Ifinfomsg {
        #[doc(hidden)]
        UNSPEC unspec [Unused] = 0,
        /// `IFLA_ADDRESS`: Hardware address.
        ADDRESS address: HardwareAddress = 1,
        /// `IFLA_BROADCAST`: Hardware broadcast address; on a tunnel the address of the other end.
        BROADCAST broadcast: HardwareAddress = 2,
        /// `IFLA_IFNAME`.
        IFNAME ifname: str = 3,
        /// `IFLA_MTU`.
        MTU mtu: u32 = 4,
        /// `IFLA_LINK`: Index of the device below, or of the other end of a pair; in the namespace link-netnsid if
        /// that is there.
        LINK link: u32 = 5,
        /// `IFLA_QDISC`: Kind of the root queueing discipline.
        QDISC qdisc: str = 6,
        /// `IFLA_STATS`.
        STATS stats: RtnlLinkStats = 7 [volatile],
        #[doc(hidden)]
        COST cost [Unused] = 8,
        #[doc(hidden)]
        PRIORITY priority [Unused] = 9,
        /// `IFLA_MASTER`: Index of the device above (bridge, bond, team, VRF); 0 in a request takes it out.
        MASTER master: u32 = 10,
        /// `IFLA_WIRELESS`: Events of the wireless extensions.
        WIRELESS wireless: [u8] = 11,
        /// `IFLA_PROTINFO`: What the address family in the header adds. Old programs gave a bridge port's state alone,
        /// as one byte.
        PROTINFO protinfo => Outer<LinkProtocolInfo> = 12,
        /// `IFLA_TXQLEN`: Length of the transmit queue, packets.
        TXQLEN txqlen: u32 = 13,
        /// `IFLA_MAP`.
        MAP map: RtnlLinkIfmap = 14,
        /// `IFLA_WEIGHT`: Checked in requests but without effect.
        WEIGHT weight: u32 = 15,
        /// `IFLA_OPERSTATE`.
        OPERSTATE operstate: OperState = 16,
        /// `IFLA_LINKMODE`.
        LINKMODE linkmode: LinkMode = 17,
        /// `IFLA_LINKINFO`.
        LINKINFO linkinfo => Nest<LinkInfo> = 18,
        /// `IFLA_NET_NS_PID`: The namespace of this process.
        NET_NS_PID net_ns_pid: u32 = 19,
        /// `IFLA_IFALIAS`: A description; empty in a request removes it.
        IFALIAS ifalias: str = 20,
        /// `IFLA_NUM_VF`: Number of virtual functions. Only if asked for in ext-mask.
        NUM_VF num_vf: u32 = 21,
        /// `IFLA_VFINFO_LIST`: Only if asked for in ext-mask.
        VFINFO_LIST vfinfo_list => Nest<VfInfoList> = 22,
        /// `IFLA_STATS64`.
        STATS64 stats64: RtnlLinkStats64 = 23 [volatile],
        /// `IFLA_VF_PORTS`.
        VF_PORTS vf_ports => Nest<VfPorts> = 24,
        /// `IFLA_PORT_SELF`.
        PORT_SELF port_self => Nest<VfPort> = 25,
        /// `IFLA_AF_SPEC`.
        AF_SPEC af_spec => Outer<LinkAfSpec> = 26,
        /// `IFLA_GROUP`: Group of devices, 0 is the default one.
        GROUP group: u32 = 27,
        /// `IFLA_NET_NS_FD`: The namespace of this file descriptor.
        NET_NS_FD net_ns_fd: u32 = 28,
        /// `IFLA_EXT_MASK`.
        EXT_MASK ext_mask: ExtFilter = 29,
        /// `IFLA_PROMISCUITY`: How many want the device promiscuous.
        PROMISCUITY promiscuity: u32 = 30 [volatile],
        /// `IFLA_NUM_TX_QUEUES`.
        NUM_TX_QUEUES num_tx_queues: u32 = 31,
        /// `IFLA_NUM_RX_QUEUES`.
        NUM_RX_QUEUES num_rx_queues: u32 = 32,
        /// `IFLA_CARRIER`: 0 or 1.
        CARRIER carrier: u8 = 33,
        /// `IFLA_PHYS_PORT_ID`: The same on devices that share a physical port.
        PHYS_PORT_ID phys_port_id: [u8] = 34,
        /// `IFLA_CARRIER_CHANGES`: How often the carrier changed.
        CARRIER_CHANGES carrier_changes: u32 = 35 [volatile],
        /// `IFLA_PHYS_SWITCH_ID`: The same on ports of one switch.
        PHYS_SWITCH_ID phys_switch_id: [u8] = 36,
        /// `IFLA_LINK_NETNSID`: Namespace of link, as seen from here; -1 where it has no number.
        LINK_NETNSID link_netnsid: i32 = 37,
        /// `IFLA_PHYS_PORT_NAME`.
        PHYS_PORT_NAME phys_port_name: str = 38,
        /// `IFLA_PROTO_DOWN`: 0 or 1: a protocol holds it down.
        PROTO_DOWN proto_down: u8 = 39,
        /// `IFLA_GSO_MAX_SEGS`.
        GSO_MAX_SEGS gso_max_segs: u32 = 40,
        /// `IFLA_GSO_MAX_SIZE`.
        GSO_MAX_SIZE gso_max_size: u32 = 41,
        #[doc(hidden)]
        PAD pad [Unused] = 42,
        /// `IFLA_XDP`.
        XDP xdp => Nest<Xdp> = 43,
        /// `IFLA_EVENT`: In notifications only.
        EVENT event: LinkEvent = 44 [volatile],
        /// `IFLA_NEW_NETNSID`: The namespace the device went to, in the notification that it left.
        NEW_NETNSID new_netnsid: i32 = 45,
        /// `IFLA_TARGET_NETNSID`: The namespace in which the request is carried out.
        TARGET_NETNSID target_netnsid: i32 = 46,
        /// `IFLA_CARRIER_UP_COUNT`.
        CARRIER_UP_COUNT carrier_up_count: u32 = 47 [volatile],
        /// `IFLA_CARRIER_DOWN_COUNT`.
        CARRIER_DOWN_COUNT carrier_down_count: u32 = 48 [volatile],
        /// `IFLA_NEW_IFINDEX`: The index in the namespace the device goes to.
        NEW_IFINDEX new_ifindex: i32 = 49,
        /// `IFLA_MIN_MTU`.
        MIN_MTU min_mtu: u32 = 50,
        /// `IFLA_MAX_MTU`.
        MAX_MTU max_mtu: u32 = 51,
        /// `IFLA_PROP_LIST`.
        PROP_LIST prop_list => Nest<PropertyList> = 52,
        /// `IFLA_ALT_IFNAME`: To name the device in a request. All alternative names are in prop-list.
        ALT_IFNAME alt_ifname: str = 53,
        /// `IFLA_PERM_ADDRESS`: Permanent hardware address. Read only.
        PERM_ADDRESS perm_address: HardwareAddress = 54,
        /// `IFLA_PROTO_DOWN_REASON`.
        PROTO_DOWN_REASON proto_down_reason => Nest<ProtoDownReason> = 55,
        /// `IFLA_PARENT_DEV_NAME`: Device of the bus it sits on.
        PARENT_DEV_NAME parent_dev_name: str = 56,
        /// `IFLA_PARENT_DEV_BUS_NAME`.
        PARENT_DEV_BUS_NAME parent_dev_bus_name: str = 57,
        /// `IFLA_GRO_MAX_SIZE`.
        GRO_MAX_SIZE gro_max_size: u32 = 58,
        /// `IFLA_TSO_MAX_SIZE`: What the device can do. Read only.
        TSO_MAX_SIZE tso_max_size: u32 = 59,
        /// `IFLA_TSO_MAX_SEGS`: What the device can do. Read only.
        TSO_MAX_SEGS tso_max_segs: u32 = 60,
        /// `IFLA_ALLMULTI`: How many want all multicast packets. Read only.
        ALLMULTI allmulti: u32 = 61 [volatile],
        /// `IFLA_DEVLINK_PORT`.
        DEVLINK_PORT devlink_port => Nest<DevlinkPort> = 62,
        /// `IFLA_GSO_IPV4_MAX_SIZE`.
        GSO_IPV4_MAX_SIZE gso_ipv4_max_size: u32 = 63,
        /// `IFLA_GRO_IPV4_MAX_SIZE`.
        GRO_IPV4_MAX_SIZE gro_ipv4_max_size: u32 = 64,
        /// `IFLA_DPLL_PIN`.
        DPLL_PIN dpll_pin => Nest<DpllPin> = 65,
        /// `IFLA_MAX_PACING_OFFLOAD_HORIZON`: How far ahead the device can pace, ns.
        MAX_PACING_OFFLOAD_HORIZON max_pacing_offload_horizon: Uint = 66,
        /// `IFLA_NETNS_IMMUTABLE`: 0 or 1: cannot change its namespace. Read only.
        NETNS_IMMUTABLE netns_immutable: u8 = 67,
        /// `IFLA_HEADROOM`: Bytes the device needs before a packet. Read only.
        HEADROOM headroom: u16 = 68,
        /// `IFLA_TAILROOM`: Bytes the device needs after a packet. Read only.
        TAILROOM tailroom: u16 = 69,
    }
}

netlink_core::attributes! {
    /// Properties that can occur many times. C: `IFLA_*`, `linux/if_link.h`.
    pub struct PropertyList / PropertyListBuilder = "property-list", prefix "IFLA_" {
        /// `IFLA_ALT_IFNAME`: An alternative name.
        ALT_IFNAME alt_ifname: Multi<str> = 53 [unordered],
    }
}

netlink_core::attributes! {
    /// Why a link is held down. C: `IFLA_PROTO_DOWN_REASON_*`, `linux/if_link.h`.
    pub struct ProtoDownReason / ProtoDownReasonBuilder = "proto-down-reason", prefix "IFLA_PROTO_DOWN_REASON_" {
        /// `IFLA_PROTO_DOWN_REASON_MASK`: Which bits of the value are meant; all of them without it.
        MASK mask: u32 = 1,
        /// `IFLA_PROTO_DOWN_REASON_VALUE`: A bit for each reason; their meaning is up to user space.
        VALUE value: u32 = 2,
    }
}

netlink_core::attributes! {
    /// The kind of a link, and what the kind adds. C: `IFLA_INFO_*`, `linux/if_link.h`.
    pub struct LinkInfo / LinkInfoBuilder = "link-info", prefix "IFLA_INFO_" {
        /// `IFLA_INFO_KIND`.
        KIND kind: str = 1,
        /// `IFLA_INFO_DATA`.
        DATA data => Choice<LinkData, str, 1> = 2,
        /// `IFLA_INFO_XSTATS`.
        XSTATS xstats => Choice<LinkInfoXstats, str, 1> = 3 [volatile],
        /// `IFLA_INFO_SLAVE_KIND`: Kind of the device above.
        SLAVE_KIND slave_kind: str = 4,
        /// `IFLA_INFO_SLAVE_DATA`.
        SLAVE_DATA slave_data => Choice<LinkSlaveData, str, 4> = 5,
    }
}

netlink_core::attributes! {
    /// XDP programs of a link. C: `IFLA_XDP_*`, `linux/if_link.h`.
    pub struct Xdp / XdpBuilder = "xdp", prefix "IFLA_XDP_" {
        /// `IFLA_XDP_FD`: Of the program to attach; -1 detaches.
        FD fd: i32 = 1,
        /// `IFLA_XDP_ATTACHED`.
        ATTACHED attached: XdpAttached = 2,
        /// `IFLA_XDP_FLAGS`.
        FLAGS flags: XdpFlags = 3,
        /// `IFLA_XDP_PROG_ID`: Id of the program, where there is one.
        PROG_ID prog_id: u32 = 4,
        /// `IFLA_XDP_DRV_PROG_ID`.
        DRV_PROG_ID drv_prog_id: u32 = 5,
        /// `IFLA_XDP_SKB_PROG_ID`.
        SKB_PROG_ID skb_prog_id: u32 = 6,
        /// `IFLA_XDP_HW_PROG_ID`.
        HW_PROG_ID hw_prog_id: u32 = 7,
        /// `IFLA_XDP_EXPECTED_FD`: Of the program that is to be replaced.
        EXPECTED_FD expected_fd: i32 = 8,
    }
}

netlink_core::attributes! {
    /// The devlink port a link belongs to. C: `DEVLINK_ATTR_*`, `linux/devlink.h`.
    pub struct DevlinkPort / DevlinkPortBuilder = "devlink-port", prefix "DEVLINK_ATTR_" {
        /// `DEVLINK_ATTR_BUS_NAME`.
        BUS_NAME bus_name: str = 1,
        /// `DEVLINK_ATTR_DEV_NAME`.
        DEV_NAME dev_name: str = 2,
        /// `DEVLINK_ATTR_PORT_INDEX`.
        PORT_INDEX port_index: u32 = 3,
        /// `DEVLINK_ATTR_INDEX`: Number of the devlink instance.
        INDEX index: Uint = 184,
    }
}

netlink_core::attributes! {
    /// The DPLL pin that drives the clock of a link. C: `DPLL_A_PIN_*`, `linux/dpll.h`.
    pub struct DpllPin / DpllPinBuilder = "dpll-pin", prefix "DPLL_A_PIN_" {
        /// `DPLL_A_PIN_ID`.
        ID id: u32 = 1,
    }
}

netlink_core::attributes! {
    /// Virtual functions of a link. The kernel leaves out those that do not fit into one attribute; num-vf counts all.
    /// C: `IFLA_VF_*`, `linux/if_link.h`.
    pub struct VfInfoList / VfInfoListBuilder = "vf-info-list", prefix "IFLA_VF_" {
        /// `IFLA_VF_INFO`.
        INFO info => Multi<Nest<VfInfo>> = 1,
    }
}

netlink_core::attributes! {
    /// A virtual function of a link. Each structure names the function again. C: `IFLA_VF_*`, `linux/if_link.h`.
    pub struct VfInfo / VfInfoBuilder = "vf-info", prefix "IFLA_VF_" {
        /// `IFLA_VF_MAC`.
        MAC mac: IflaVfMac = 1,
        /// `IFLA_VF_VLAN`.
        VLAN vlan: IflaVfVlan = 2,
        /// `IFLA_VF_TX_RATE`: As the maximum of rate, which is to be preferred.
        TX_RATE tx_rate: IflaVfTxRate = 3,
        /// `IFLA_VF_SPOOFCHK`.
        SPOOFCHK spoofchk: IflaVfSpoofchk = 4,
        /// `IFLA_VF_LINK_STATE`.
        LINK_STATE link_state: IflaVfLinkState = 5,
        /// `IFLA_VF_RATE`.
        RATE rate: IflaVfRate = 6,
        /// `IFLA_VF_RSS_QUERY_EN`.
        RSS_QUERY_EN rss_query_en: IflaVfRssQueryEn = 7,
        /// `IFLA_VF_STATS`.
        STATS stats => Nest<VfStats> = 8 [volatile],
        /// `IFLA_VF_TRUST`.
        TRUST trust: IflaVfTrust = 9,
        /// `IFLA_VF_IB_NODE_GUID`.
        IB_NODE_GUID ib_node_guid: IflaVfGuid = 10,
        /// `IFLA_VF_IB_PORT_GUID`.
        IB_PORT_GUID ib_port_guid: IflaVfGuid = 11,
        /// `IFLA_VF_VLAN_LIST`.
        VLAN_LIST vlan_list => Nest<VfVlanList> = 12,
        /// `IFLA_VF_BROADCAST`: Read only.
        BROADCAST broadcast: IflaVfBroadcast = 13,
    }
}

netlink_core::attributes! {
    /// VLANs of a virtual function; the kernel takes one. C: `IFLA_VF_VLAN_*`, `linux/if_link.h`.
    pub struct VfVlanList / VfVlanListBuilder = "vf-vlan-list", prefix "IFLA_VF_VLAN_" {
        /// `IFLA_VF_VLAN_INFO`.
        INFO info: Multi<IflaVfVlanInfo> = 1,
    }
}

netlink_core::attributes! {
    /// Counters of a virtual function. C: `IFLA_VF_STATS_*`, `linux/if_link.h`.
    pub struct VfStats / VfStatsBuilder = "vf-stats", prefix "IFLA_VF_STATS_" {
        /// `IFLA_VF_STATS_RX_PACKETS`.
        RX_PACKETS rx_packets: u64 = 0,
        /// `IFLA_VF_STATS_TX_PACKETS`.
        TX_PACKETS tx_packets: u64 = 1,
        /// `IFLA_VF_STATS_RX_BYTES`.
        RX_BYTES rx_bytes: u64 = 2,
        /// `IFLA_VF_STATS_TX_BYTES`.
        TX_BYTES tx_bytes: u64 = 3,
        /// `IFLA_VF_STATS_BROADCAST`: Received.
        BROADCAST broadcast: u64 = 4,
        /// `IFLA_VF_STATS_MULTICAST`: Received.
        MULTICAST multicast: u64 = 5,
        #[doc(hidden)]
        PAD pad [Unused] = 6,
        /// `IFLA_VF_STATS_RX_DROPPED`.
        RX_DROPPED rx_dropped: u64 = 7,
        /// `IFLA_VF_STATS_TX_DROPPED`.
        TX_DROPPED tx_dropped: u64 = 8,
    }
}

netlink_core::attributes! {
    /// Port profiles of the virtual functions of a link. C: `IFLA_VF_*`, `linux/if_link.h`.
    pub struct VfPorts / VfPortsBuilder = "vf-ports", prefix "IFLA_VF_" {
        /// `IFLA_VF_PORT`.
        PORT port => Multi<Nest<VfPort>> = 1,
    }
}

netlink_core::attributes! {
    /// Port profile of a virtual function, 802.1Qbg. C: `IFLA_PORT_*`, `linux/if_link.h`.
    pub struct VfPort / VfPortBuilder = "vf-port", prefix "IFLA_PORT_" {
        /// `IFLA_PORT_VF`: Number of the virtual function; all bits set for the link itself.
        VF vf: u32 = 1,
        /// `IFLA_PORT_PROFILE`: Name of the profile; the kernel wants and gives 40 bytes.
        PROFILE profile: str = 2,
        /// `IFLA_PORT_VSI_TYPE`: Accepted but without effect.
        VSI_TYPE vsi_type: IflaPortVsi = 3,
        /// `IFLA_PORT_INSTANCE_UUID`.
        INSTANCE_UUID instance_uuid: Uuid = 4,
        /// `IFLA_PORT_HOST_UUID`.
        HOST_UUID host_uuid: Uuid = 5,
        /// `IFLA_PORT_REQUEST`.
        REQUEST request: PortRequest = 6,
        /// `IFLA_PORT_RESPONSE`.
        RESPONSE response: PortResponse = 7,
    }
}

netlink_core::attributes! {
    /// What address families add to a link, by the number of the family. C: `AF_*`, `linux/socket.h`.
    pub struct AfSpec / AfSpecBuilder = "af-spec", prefix "AF_" {
        /// `AF_INET`.
        INET inet => Nest<Inet> = 2,
        #[doc(hidden)]
        BRIDGE bridge [Unused] = 7,
        /// `AF_INET6`.
        INET6 inet6 => Nest<Inet6> = 10,
        /// `AF_MCTP`.
        MCTP mctp => Nest<Mctp> = 45,
    }
}

netlink_core::attributes! {
    /// IPv4 on a link. C: `IFLA_INET_*`, `linux/if_link.h`.
    pub struct Inet / InetBuilder = "inet", prefix "IFLA_INET_" {
        /// `IFLA_INET_CONF`: The settings of ipv4-devconf. A request has a nest here instead: the attributes of
        /// inet-conf.
        CONF conf: List<i32> = 1 [volatile],
    }
}

netlink_core::attributes! {
    /// Settings of IPv4 on a link, in requests: what the attribute conf of inet then holds. C: `IPV4_DEVCONF_*`,
    /// `linux/ip.h`.
    pub struct InetConf / InetConfBuilder = "inet-conf", prefix "IPV4_DEVCONF_" {
        /// `IPV4_DEVCONF_FORWARDING`.
        FORWARDING forwarding: i32 = 1,
        /// `IPV4_DEVCONF_MC_FORWARDING`.
        MC_FORWARDING mc_forwarding: i32 = 2,
        /// `IPV4_DEVCONF_PROXY_ARP`.
        PROXY_ARP proxy_arp: i32 = 3,
        /// `IPV4_DEVCONF_ACCEPT_REDIRECTS`.
        ACCEPT_REDIRECTS accept_redirects: i32 = 4,
        /// `IPV4_DEVCONF_SECURE_REDIRECTS`.
        SECURE_REDIRECTS secure_redirects: i32 = 5,
        /// `IPV4_DEVCONF_SEND_REDIRECTS`.
        SEND_REDIRECTS send_redirects: i32 = 6,
        /// `IPV4_DEVCONF_SHARED_MEDIA`.
        SHARED_MEDIA shared_media: i32 = 7,
        /// `IPV4_DEVCONF_RP_FILTER`.
        RP_FILTER rp_filter: i32 = 8,
        /// `IPV4_DEVCONF_ACCEPT_SOURCE_ROUTE`.
        ACCEPT_SOURCE_ROUTE accept_source_route: i32 = 9,
        /// `IPV4_DEVCONF_BOOTP_RELAY`.
        BOOTP_RELAY bootp_relay: i32 = 10,
        /// `IPV4_DEVCONF_LOG_MARTIANS`.
        LOG_MARTIANS log_martians: i32 = 11,
        /// `IPV4_DEVCONF_TAG`.
        TAG tag: i32 = 12,
        /// `IPV4_DEVCONF_ARPFILTER`.
        ARPFILTER arpfilter: i32 = 13,
        /// `IPV4_DEVCONF_MEDIUM_ID`.
        MEDIUM_ID medium_id: i32 = 14,
        /// `IPV4_DEVCONF_NOXFRM`.
        NOXFRM noxfrm: i32 = 15,
        /// `IPV4_DEVCONF_NOPOLICY`.
        NOPOLICY nopolicy: i32 = 16,
        /// `IPV4_DEVCONF_FORCE_IGMP_VERSION`.
        FORCE_IGMP_VERSION force_igmp_version: i32 = 17,
        /// `IPV4_DEVCONF_ARP_ANNOUNCE`.
        ARP_ANNOUNCE arp_announce: i32 = 18,
        /// `IPV4_DEVCONF_ARP_IGNORE`.
        ARP_IGNORE arp_ignore: i32 = 19,
        /// `IPV4_DEVCONF_PROMOTE_SECONDARIES`.
        PROMOTE_SECONDARIES promote_secondaries: i32 = 20,
        /// `IPV4_DEVCONF_ARP_ACCEPT`.
        ARP_ACCEPT arp_accept: i32 = 21,
        /// `IPV4_DEVCONF_ARP_NOTIFY`.
        ARP_NOTIFY arp_notify: i32 = 22,
        /// `IPV4_DEVCONF_ACCEPT_LOCAL`.
        ACCEPT_LOCAL accept_local: i32 = 23,
        /// `IPV4_DEVCONF_SRC_VMARK`.
        SRC_VMARK src_vmark: i32 = 24,
        /// `IPV4_DEVCONF_PROXY_ARP_PVLAN`.
        PROXY_ARP_PVLAN proxy_arp_pvlan: i32 = 25,
        /// `IPV4_DEVCONF_ROUTE_LOCALNET`.
        ROUTE_LOCALNET route_localnet: i32 = 26,
        /// `IPV4_DEVCONF_IGMPV2_UNSOLICITED_REPORT_INTERVAL`.
        IGMPV2_UNSOLICITED_REPORT_INTERVAL igmpv2_unsolicited_report_interval: i32 = 27,
        /// `IPV4_DEVCONF_IGMPV3_UNSOLICITED_REPORT_INTERVAL`.
        IGMPV3_UNSOLICITED_REPORT_INTERVAL igmpv3_unsolicited_report_interval: i32 = 28,
        /// `IPV4_DEVCONF_IGNORE_ROUTES_WITH_LINKDOWN`.
        IGNORE_ROUTES_WITH_LINKDOWN ignore_routes_with_linkdown: i32 = 29,
        /// `IPV4_DEVCONF_DROP_UNICAST_IN_L2_MULTICAST`.
        DROP_UNICAST_IN_L2_MULTICAST drop_unicast_in_l2_multicast: i32 = 30,
        /// `IPV4_DEVCONF_DROP_GRATUITOUS_ARP`.
        DROP_GRATUITOUS_ARP drop_gratuitous_arp: i32 = 31,
        /// `IPV4_DEVCONF_BC_FORWARDING`.
        BC_FORWARDING bc_forwarding: i32 = 32,
        /// `IPV4_DEVCONF_ARP_EVICT_NOCARRIER`.
        ARP_EVICT_NOCARRIER arp_evict_nocarrier: i32 = 33,
    }
}

netlink_core::attributes! {
    /// IPv6 on a link. C: `IFLA_INET6_*`, `linux/if_link.h`.
    pub struct Inet6 / Inet6Builder = "inet6", prefix "IFLA_INET6_" {
        /// `IFLA_INET6_FLAGS`.
        FLAGS flags: Inet6Flags = 1 [volatile],
        /// `IFLA_INET6_CONF`: The settings of ipv6-devconf. Read only.
        CONF conf: List<i32> = 2 [volatile],
        /// `IFLA_INET6_STATS`: The counters of ipstats-mib. Read only.
        STATS stats: List<u64> = 3 [volatile],
        #[doc(hidden)]
        MCAST mcast [Unused] = 4,
        /// `IFLA_INET6_CACHEINFO`.
        CACHEINFO cacheinfo: IflaCacheinfo = 5 [volatile],
        /// `IFLA_INET6_ICMP6STATS`: The counters of icmp6-mib. Read only.
        ICMP6STATS icmp6stats: List<u64> = 6 [volatile],
        /// `IFLA_INET6_TOKEN`: Interface identifier for addresses from router advertisements; the lower half counts.
        TOKEN token: Ipv6Addr = 7,
        /// `IFLA_INET6_ADDR_GEN_MODE`.
        ADDR_GEN_MODE addr_gen_mode: In6AddrGenMode = 8,
        /// `IFLA_INET6_RA_MTU`: MTU from router advertisements. Read only.
        RA_MTU ra_mtu: u32 = 9,
    }
}

netlink_core::attributes! {
    /// MCTP on a link. C: `IFLA_MCTP_*`, `linux/if_link.h`.
    pub struct Mctp / MctpBuilder = "mctp", prefix "IFLA_MCTP_" {
        /// `IFLA_MCTP_NET`: Number of the MCTP network.
        NET net: u32 = 1,
        /// `IFLA_MCTP_PHYS_BINDING`: Read only.
        PHYS_BINDING phys_binding: MctpPhysBinding = 2,
    }
}

netlink_core::attributes! {
    /// What a message of the bridge family says of a bridge or of one of its ports. Most of it must be asked for in
    /// ext-mask. C: `IFLA_BRIDGE_*`, `linux/if_bridge.h`.
    pub struct BridgeAfSpec / BridgeAfSpecBuilder = "bridge-af-spec", prefix "IFLA_BRIDGE_" {
        /// `IFLA_BRIDGE_FLAGS`.
        FLAGS flags: BridgeFlags = 0,
        /// `IFLA_BRIDGE_MODE`.
        MODE mode: BridgeMode = 1,
        /// `IFLA_BRIDGE_VLAN_INFO`.
        VLAN_INFO vlan_info: Multi<BridgeVlanInfo> = 2,
        /// `IFLA_BRIDGE_VLAN_TUNNEL_INFO`.
        VLAN_TUNNEL_INFO vlan_tunnel_info => Multi<Nest<BridgeVlanTunnel>> = 3,
        /// `IFLA_BRIDGE_MRP`.
        MRP mrp => Nest<BridgeMrp> = 4,
        /// `IFLA_BRIDGE_CFM`.
        CFM cfm => Nest<BridgeCfm> = 5,
        /// `IFLA_BRIDGE_MST`.
        MST mst => Nest<BridgeMst> = 6,
    }
}

netlink_core::attributes! {
    /// The tunnel a VLAN of a bridge port goes into. C: `IFLA_BRIDGE_VLAN_TUNNEL_*`, `linux/if_bridge.h`.
    pub struct BridgeVlanTunnel / BridgeVlanTunnelBuilder = "bridge-vlan-tunnel", prefix "IFLA_BRIDGE_VLAN_TUNNEL_" {
        /// `IFLA_BRIDGE_VLAN_TUNNEL_ID`: Number of the tunnel, such as a VNI.
        ID id: u32 = 1,
        /// `IFLA_BRIDGE_VLAN_TUNNEL_VID`: Number of the VLAN.
        VID vid: u16 = 2,
        /// `IFLA_BRIDGE_VLAN_TUNNEL_FLAGS`.
        FLAGS flags: BridgeVlanFlags = 3,
    }
}

netlink_core::attributes! {
    /// Media redundancy of a bridge, IEC 62439-2. C: `IFLA_BRIDGE_MRP_*`, `linux/if_bridge.h`.
    pub struct BridgeMrp / BridgeMrpBuilder = "bridge-mrp", prefix "IFLA_BRIDGE_MRP_" {
        /// `IFLA_BRIDGE_MRP_INSTANCE`.
        INSTANCE instance => Nest<BridgeMrpInstance> = 1,
        /// `IFLA_BRIDGE_MRP_PORT_STATE`.
        PORT_STATE port_state => Nest<BridgeMrpPortState> = 2,
        /// `IFLA_BRIDGE_MRP_PORT_ROLE`.
        PORT_ROLE port_role => Nest<BridgeMrpPortRole> = 3,
        /// `IFLA_BRIDGE_MRP_RING_STATE`.
        RING_STATE ring_state => Nest<BridgeMrpRingState> = 4,
        /// `IFLA_BRIDGE_MRP_RING_ROLE`.
        RING_ROLE ring_role => Nest<BridgeMrpRingRole> = 5,
        /// `IFLA_BRIDGE_MRP_START_TEST`.
        START_TEST start_test => Nest<BridgeMrpStartTest> = 6,
        /// `IFLA_BRIDGE_MRP_INFO`: In replies only, one for each ring.
        INFO info => Multi<Nest<BridgeMrpInfo>> = 7,
        /// `IFLA_BRIDGE_MRP_IN_ROLE`.
        IN_ROLE in_role => Nest<BridgeMrpInRole> = 8,
        /// `IFLA_BRIDGE_MRP_IN_STATE`.
        IN_STATE in_state => Nest<BridgeMrpInState> = 9,
        /// `IFLA_BRIDGE_MRP_START_IN_TEST`.
        START_IN_TEST start_in_test => Nest<BridgeMrpStartInTest> = 10,
    }
}

netlink_core::attributes! {
    /// A media redundancy ring to make or to remove. C: `IFLA_BRIDGE_MRP_INSTANCE_*`, `linux/if_bridge.h`.
    pub struct BridgeMrpInstance / BridgeMrpInstanceBuilder = "bridge-mrp-instance", prefix "IFLA_BRIDGE_MRP_INSTANCE_" {
        /// `IFLA_BRIDGE_MRP_INSTANCE_RING_ID`.
        RING_ID ring_id: u32 = 1,
        /// `IFLA_BRIDGE_MRP_INSTANCE_P_IFINDEX`: Index of the primary port.
        P_IFINDEX p_ifindex: u32 = 2,
        /// `IFLA_BRIDGE_MRP_INSTANCE_S_IFINDEX`: Index of the secondary port.
        S_IFINDEX s_ifindex: u32 = 3,
        /// `IFLA_BRIDGE_MRP_INSTANCE_PRIO`.
        PRIO prio: u16 = 4,
    }
}

netlink_core::attributes! {
    /// State of the port. C: `IFLA_BRIDGE_MRP_PORT_STATE_*`, `linux/if_bridge.h`.
    pub struct BridgeMrpPortState / BridgeMrpPortStateBuilder = "bridge-mrp-port-state", prefix "IFLA_BRIDGE_MRP_PORT_STATE_" {
        /// `IFLA_BRIDGE_MRP_PORT_STATE_STATE`.
        STATE state: BrMrpPortStateType = 1,
    }
}

netlink_core::attributes! {
    /// Role of the port. C: `IFLA_BRIDGE_MRP_PORT_ROLE_*`, `linux/if_bridge.h`.
    pub struct BridgeMrpPortRole / BridgeMrpPortRoleBuilder = "bridge-mrp-port-role", prefix "IFLA_BRIDGE_MRP_PORT_ROLE_" {
        /// `IFLA_BRIDGE_MRP_PORT_ROLE_ROLE`.
        ROLE role: BrMrpPortRoleType = 1,
    }
}

netlink_core::attributes! {
    /// State of a media redundancy ring. C: `IFLA_BRIDGE_MRP_RING_STATE_*`, `linux/if_bridge.h`.
    pub struct BridgeMrpRingState / BridgeMrpRingStateBuilder = "bridge-mrp-ring-state", prefix "IFLA_BRIDGE_MRP_RING_STATE_" {
        /// `IFLA_BRIDGE_MRP_RING_STATE_RING_ID`.
        RING_ID ring_id: u32 = 1,
        /// `IFLA_BRIDGE_MRP_RING_STATE_STATE`.
        STATE state: BrMrpRingStateType = 2,
    }
}

netlink_core::attributes! {
    /// Role in a media redundancy ring. C: `IFLA_BRIDGE_MRP_RING_ROLE_*`, `linux/if_bridge.h`.
    pub struct BridgeMrpRingRole / BridgeMrpRingRoleBuilder = "bridge-mrp-ring-role", prefix "IFLA_BRIDGE_MRP_RING_ROLE_" {
        /// `IFLA_BRIDGE_MRP_RING_ROLE_RING_ID`.
        RING_ID ring_id: u32 = 1,
        /// `IFLA_BRIDGE_MRP_RING_ROLE_ROLE`.
        ROLE role: BrMrpRingRoleType = 2,
    }
}

netlink_core::attributes! {
    /// Test frames of a media redundancy ring. C: `IFLA_BRIDGE_MRP_START_TEST_*`, `linux/if_bridge.h`.
    pub struct BridgeMrpStartTest / BridgeMrpStartTestBuilder = "bridge-mrp-start-test", prefix "IFLA_BRIDGE_MRP_START_TEST_" {
        /// `IFLA_BRIDGE_MRP_START_TEST_RING_ID`.
        RING_ID ring_id: u32 = 1,
        /// `IFLA_BRIDGE_MRP_START_TEST_INTERVAL`: Microseconds.
        INTERVAL interval: u32 = 2,
        /// `IFLA_BRIDGE_MRP_START_TEST_MAX_MISS`: Lost test frames after which the ring is open.
        MAX_MISS max_miss: u32 = 3,
        /// `IFLA_BRIDGE_MRP_START_TEST_PERIOD`: How long to send test frames, microseconds; 0 stops.
        PERIOD period: u32 = 4,
        /// `IFLA_BRIDGE_MRP_START_TEST_MONITOR`: 1: only watch, do not send.
        MONITOR monitor: u32 = 5,
    }
}

netlink_core::attributes! {
    /// A media redundancy ring. C: `IFLA_BRIDGE_MRP_INFO_*`, `linux/if_bridge.h`.
    pub struct BridgeMrpInfo / BridgeMrpInfoBuilder = "bridge-mrp-info", prefix "IFLA_BRIDGE_MRP_INFO_" {
        /// `IFLA_BRIDGE_MRP_INFO_RING_ID`.
        RING_ID ring_id: u32 = 1,
        /// `IFLA_BRIDGE_MRP_INFO_P_IFINDEX`: Index of the primary port.
        P_IFINDEX p_ifindex: u32 = 2,
        /// `IFLA_BRIDGE_MRP_INFO_S_IFINDEX`: Index of the secondary port.
        S_IFINDEX s_ifindex: u32 = 3,
        /// `IFLA_BRIDGE_MRP_INFO_PRIO`.
        PRIO prio: u16 = 4,
        /// `IFLA_BRIDGE_MRP_INFO_RING_STATE`.
        RING_STATE ring_state: BrMrpRingStateType = 5,
        /// `IFLA_BRIDGE_MRP_INFO_RING_ROLE`.
        RING_ROLE ring_role: BrMrpRingRoleType = 6,
        /// `IFLA_BRIDGE_MRP_INFO_TEST_INTERVAL`: Microseconds.
        TEST_INTERVAL test_interval: u32 = 7,
        /// `IFLA_BRIDGE_MRP_INFO_TEST_MAX_MISS`.
        TEST_MAX_MISS test_max_miss: u32 = 8,
        /// `IFLA_BRIDGE_MRP_INFO_TEST_MONITOR`.
        TEST_MONITOR test_monitor: u32 = 9,
        /// `IFLA_BRIDGE_MRP_INFO_I_IFINDEX`: Index of the port to the other ring.
        I_IFINDEX i_ifindex: u32 = 10,
        /// `IFLA_BRIDGE_MRP_INFO_IN_STATE`.
        IN_STATE in_state: BrMrpInStateType = 11,
        /// `IFLA_BRIDGE_MRP_INFO_IN_ROLE`.
        IN_ROLE in_role: BrMrpInRoleType = 12,
        /// `IFLA_BRIDGE_MRP_INFO_IN_TEST_INTERVAL`: Microseconds.
        IN_TEST_INTERVAL in_test_interval: u32 = 13,
        /// `IFLA_BRIDGE_MRP_INFO_IN_TEST_MAX_MISS`.
        IN_TEST_MAX_MISS in_test_max_miss: u32 = 14,
    }
}

netlink_core::attributes! {
    /// State between media redundancy rings. C: `IFLA_BRIDGE_MRP_IN_STATE_*`, `linux/if_bridge.h`.
    pub struct BridgeMrpInState / BridgeMrpInStateBuilder = "bridge-mrp-in-state", prefix "IFLA_BRIDGE_MRP_IN_STATE_" {
        /// `IFLA_BRIDGE_MRP_IN_STATE_IN_ID`.
        IN_ID in_id: u32 = 1,
        /// `IFLA_BRIDGE_MRP_IN_STATE_STATE`.
        STATE state: BrMrpInStateType = 2,
    }
}

netlink_core::attributes! {
    /// Role between media redundancy rings. C: `IFLA_BRIDGE_MRP_IN_ROLE_*`, `linux/if_bridge.h`.
    pub struct BridgeMrpInRole / BridgeMrpInRoleBuilder = "bridge-mrp-in-role", prefix "IFLA_BRIDGE_MRP_IN_ROLE_" {
        /// `IFLA_BRIDGE_MRP_IN_ROLE_RING_ID`.
        RING_ID ring_id: u32 = 1,
        /// `IFLA_BRIDGE_MRP_IN_ROLE_IN_ID`.
        IN_ID in_id: u16 = 2,
        /// `IFLA_BRIDGE_MRP_IN_ROLE_ROLE`.
        ROLE role: BrMrpInRoleType = 3,
        /// `IFLA_BRIDGE_MRP_IN_ROLE_I_IFINDEX`: Index of the port to the other ring.
        I_IFINDEX i_ifindex: u32 = 4,
    }
}

netlink_core::attributes! {
    /// Test frames between media redundancy rings. C: `IFLA_BRIDGE_MRP_START_IN_TEST_*`, `linux/if_bridge.h`.
    pub struct BridgeMrpStartInTest / BridgeMrpStartInTestBuilder = "bridge-mrp-start-in-test", prefix "IFLA_BRIDGE_MRP_START_IN_TEST_" {
        /// `IFLA_BRIDGE_MRP_START_IN_TEST_IN_ID`.
        IN_ID in_id: u32 = 1,
        /// `IFLA_BRIDGE_MRP_START_IN_TEST_INTERVAL`: Microseconds.
        INTERVAL interval: u32 = 2,
        /// `IFLA_BRIDGE_MRP_START_IN_TEST_MAX_MISS`: Lost test frames after which the ring is open.
        MAX_MISS max_miss: u32 = 3,
        /// `IFLA_BRIDGE_MRP_START_IN_TEST_PERIOD`: How long to send test frames, microseconds; 0 stops.
        PERIOD period: u32 = 4,
    }
}

netlink_core::attributes! {
    /// Connectivity fault management of a bridge, 802.1Q. Requests use the first eight attributes, replies the others.
    /// C: `IFLA_BRIDGE_CFM_*`, `linux/if_bridge.h`.
    pub struct BridgeCfm / BridgeCfmBuilder = "bridge-cfm", prefix "IFLA_BRIDGE_CFM_" {
        /// `IFLA_BRIDGE_CFM_MEP_CREATE`.
        MEP_CREATE mep_create => Nest<BridgeCfmMepCreate> = 1,
        /// `IFLA_BRIDGE_CFM_MEP_DELETE`.
        MEP_DELETE mep_delete => Nest<BridgeCfmMepDelete> = 2,
        /// `IFLA_BRIDGE_CFM_MEP_CONFIG`.
        MEP_CONFIG mep_config => Nest<BridgeCfmMepConfig> = 3,
        /// `IFLA_BRIDGE_CFM_CC_CONFIG`.
        CC_CONFIG cc_config => Nest<BridgeCfmCcConfig> = 4,
        /// `IFLA_BRIDGE_CFM_CC_PEER_MEP_ADD`.
        CC_PEER_MEP_ADD cc_peer_mep_add => Nest<BridgeCfmCcPeerMep> = 5,
        /// `IFLA_BRIDGE_CFM_CC_PEER_MEP_REMOVE`.
        CC_PEER_MEP_REMOVE cc_peer_mep_remove => Nest<BridgeCfmCcPeerMep> = 6,
        /// `IFLA_BRIDGE_CFM_CC_RDI`.
        CC_RDI cc_rdi => Nest<BridgeCfmCcRdi> = 7,
        /// `IFLA_BRIDGE_CFM_CC_CCM_TX`.
        CC_CCM_TX cc_ccm_tx => Nest<BridgeCfmCcCcmTx> = 8,
        /// `IFLA_BRIDGE_CFM_MEP_CREATE_INFO`.
        MEP_CREATE_INFO mep_create_info => Multi<Nest<BridgeCfmMepCreate>> = 9,
        /// `IFLA_BRIDGE_CFM_MEP_CONFIG_INFO`.
        MEP_CONFIG_INFO mep_config_info => Multi<Nest<BridgeCfmMepConfig>> = 10,
        /// `IFLA_BRIDGE_CFM_CC_CONFIG_INFO`.
        CC_CONFIG_INFO cc_config_info => Multi<Nest<BridgeCfmCcConfig>> = 11,
        /// `IFLA_BRIDGE_CFM_CC_RDI_INFO`.
        CC_RDI_INFO cc_rdi_info => Multi<Nest<BridgeCfmCcRdi>> = 12,
        /// `IFLA_BRIDGE_CFM_CC_CCM_TX_INFO`.
        CC_CCM_TX_INFO cc_ccm_tx_info => Multi<Nest<BridgeCfmCcCcmTx>> = 13,
        /// `IFLA_BRIDGE_CFM_CC_PEER_MEP_INFO`.
        CC_PEER_MEP_INFO cc_peer_mep_info => Multi<Nest<BridgeCfmCcPeerMep>> = 14,
        /// `IFLA_BRIDGE_CFM_MEP_STATUS_INFO`.
        MEP_STATUS_INFO mep_status_info => Multi<Nest<BridgeCfmMepStatus>> = 15,
        /// `IFLA_BRIDGE_CFM_CC_PEER_STATUS_INFO`.
        CC_PEER_STATUS_INFO cc_peer_status_info => Multi<Nest<BridgeCfmCcPeerStatus>> = 16,
    }
}

netlink_core::attributes! {
    /// A maintenance end point to make. C: `IFLA_BRIDGE_CFM_MEP_CREATE_*`, `linux/if_bridge.h`.
    pub struct BridgeCfmMepCreate / BridgeCfmMepCreateBuilder = "bridge-cfm-mep-create", prefix "IFLA_BRIDGE_CFM_MEP_CREATE_" {
        /// `IFLA_BRIDGE_CFM_MEP_CREATE_INSTANCE`: Number of the maintenance end point (MEP).
        INSTANCE instance: u32 = 1,
        /// `IFLA_BRIDGE_CFM_MEP_CREATE_DOMAIN`.
        DOMAIN domain: BrCfmDomain = 2,
        /// `IFLA_BRIDGE_CFM_MEP_CREATE_DIRECTION`.
        DIRECTION direction: BrCfmMepDirection = 3,
        /// `IFLA_BRIDGE_CFM_MEP_CREATE_IFINDEX`: Index of the port.
        IFINDEX ifindex: u32 = 4,
    }
}

netlink_core::attributes! {
    /// A maintenance end point to remove. C: `IFLA_BRIDGE_CFM_MEP_DELETE_*`, `linux/if_bridge.h`.
    pub struct BridgeCfmMepDelete / BridgeCfmMepDeleteBuilder = "bridge-cfm-mep-delete", prefix "IFLA_BRIDGE_CFM_MEP_DELETE_" {
        /// `IFLA_BRIDGE_CFM_MEP_DELETE_INSTANCE`: Number of the maintenance end point (MEP).
        INSTANCE instance: u32 = 1,
    }
}

netlink_core::attributes! {
    /// Settings of a maintenance end point. C: `IFLA_BRIDGE_CFM_MEP_CONFIG_*`, `linux/if_bridge.h`.
    pub struct BridgeCfmMepConfig / BridgeCfmMepConfigBuilder = "bridge-cfm-mep-config", prefix "IFLA_BRIDGE_CFM_MEP_CONFIG_" {
        /// `IFLA_BRIDGE_CFM_MEP_CONFIG_INSTANCE`: Number of the maintenance end point (MEP).
        INSTANCE instance: u32 = 1,
        /// `IFLA_BRIDGE_CFM_MEP_CONFIG_UNICAST_MAC`.
        UNICAST_MAC unicast_mac: HardwareAddress = 2,
        /// `IFLA_BRIDGE_CFM_MEP_CONFIG_MDLEVEL`: Level of the maintenance domain.
        MDLEVEL mdlevel: u32 = 3,
        /// `IFLA_BRIDGE_CFM_MEP_CONFIG_MEPID`.
        MEPID mepid: u32 = 4,
    }
}

netlink_core::attributes! {
    /// What continuity check expects. C: `IFLA_BRIDGE_CFM_CC_CONFIG_*`, `linux/if_bridge.h`.
    pub struct BridgeCfmCcConfig / BridgeCfmCcConfigBuilder = "bridge-cfm-cc-config", prefix "IFLA_BRIDGE_CFM_CC_CONFIG_" {
        /// `IFLA_BRIDGE_CFM_CC_CONFIG_INSTANCE`: Number of the maintenance end point (MEP).
        INSTANCE instance: u32 = 1,
        /// `IFLA_BRIDGE_CFM_CC_CONFIG_ENABLE`: 0 or 1.
        ENABLE enable: u32 = 2,
        /// `IFLA_BRIDGE_CFM_CC_CONFIG_EXP_INTERVAL`.
        EXP_INTERVAL exp_interval: BrCfmCcmInterval = 3,
        /// `IFLA_BRIDGE_CFM_CC_CONFIG_EXP_MAID`: Maintenance association it expects, 48 bytes.
        EXP_MAID exp_maid: [u8] = 4,
    }
}

netlink_core::attributes! {
    /// A peer of a maintenance end point. C: `IFLA_BRIDGE_CFM_CC_PEER_MEP_*`, `linux/if_bridge.h`.
    pub struct BridgeCfmCcPeerMep / BridgeCfmCcPeerMepBuilder = "bridge-cfm-cc-peer-mep", prefix "IFLA_BRIDGE_CFM_CC_PEER_MEP_" {
        /// `IFLA_BRIDGE_CFM_CC_PEER_MEP_INSTANCE`: Number of the maintenance end point (MEP).
        INSTANCE instance: u32 = 1,
        /// `IFLA_BRIDGE_CFM_CC_PEER_MEPID`.
        MEPID mepid: u32 = 2,
    }
}

netlink_core::attributes! {
    /// Remote defect indication of a maintenance end point. C: `IFLA_BRIDGE_CFM_CC_RDI_*`, `linux/if_bridge.h`.
    pub struct BridgeCfmCcRdi / BridgeCfmCcRdiBuilder = "bridge-cfm-cc-rdi", prefix "IFLA_BRIDGE_CFM_CC_RDI_" {
        /// `IFLA_BRIDGE_CFM_CC_RDI_INSTANCE`: Number of the maintenance end point (MEP).
        INSTANCE instance: u32 = 1,
        /// `IFLA_BRIDGE_CFM_CC_RDI_RDI`: 0 or 1.
        RDI rdi: u32 = 2,
    }
}

netlink_core::attributes! {
    /// Continuity check messages to send. C: `IFLA_BRIDGE_CFM_CC_CCM_TX_*`, `linux/if_bridge.h`.
    pub struct BridgeCfmCcCcmTx / BridgeCfmCcCcmTxBuilder = "bridge-cfm-cc-ccm-tx", prefix "IFLA_BRIDGE_CFM_CC_CCM_TX_" {
        /// `IFLA_BRIDGE_CFM_CC_CCM_TX_INSTANCE`: Number of the maintenance end point (MEP).
        INSTANCE instance: u32 = 1,
        /// `IFLA_BRIDGE_CFM_CC_CCM_TX_DMAC`: Destination.
        DMAC dmac: HardwareAddress = 2,
        /// `IFLA_BRIDGE_CFM_CC_CCM_TX_SEQ_NO_UPDATE`: 0 or 1: count the messages.
        SEQ_NO_UPDATE seq_no_update: u32 = 3,
        /// `IFLA_BRIDGE_CFM_CC_CCM_TX_PERIOD`: How long to send, seconds; 0 stops.
        PERIOD period: u32 = 4,
        /// `IFLA_BRIDGE_CFM_CC_CCM_TX_IF_TLV`: 0 or 1: have an interface status.
        IF_TLV if_tlv: u32 = 5,
        /// `IFLA_BRIDGE_CFM_CC_CCM_TX_IF_TLV_VALUE`.
        IF_TLV_VALUE if_tlv_value: u8 = 6,
        /// `IFLA_BRIDGE_CFM_CC_CCM_TX_PORT_TLV`: 0 or 1: have a port status.
        PORT_TLV port_tlv: u32 = 7,
        /// `IFLA_BRIDGE_CFM_CC_CCM_TX_PORT_TLV_VALUE`.
        PORT_TLV_VALUE port_tlv_value: u8 = 8,
    }
}

netlink_core::attributes! {
    /// State of a maintenance end point. What was seen is forgotten when it is read. C:
    /// `IFLA_BRIDGE_CFM_MEP_STATUS_*`, `linux/if_bridge.h`.
    pub struct BridgeCfmMepStatus / BridgeCfmMepStatusBuilder = "bridge-cfm-mep-status", prefix "IFLA_BRIDGE_CFM_MEP_STATUS_" {
        /// `IFLA_BRIDGE_CFM_MEP_STATUS_INSTANCE`: Number of the maintenance end point (MEP).
        INSTANCE instance: u32 = 1,
        /// `IFLA_BRIDGE_CFM_MEP_STATUS_OPCODE_UNEXP_SEEN`: 0 or 1: an unexpected operation was received.
        OPCODE_UNEXP_SEEN opcode_unexp_seen: u32 = 2,
        /// `IFLA_BRIDGE_CFM_MEP_STATUS_VERSION_UNEXP_SEEN`: 0 or 1: an unexpected version was received.
        VERSION_UNEXP_SEEN version_unexp_seen: u32 = 3,
        /// `IFLA_BRIDGE_CFM_MEP_STATUS_RX_LEVEL_LOW_SEEN`: 0 or 1: too low a level was received.
        RX_LEVEL_LOW_SEEN rx_level_low_seen: u32 = 4,
    }
}

netlink_core::attributes! {
    /// State of a peer. What was seen is forgotten when it is read. C: `IFLA_BRIDGE_CFM_CC_PEER_STATUS_*`,
    /// `linux/if_bridge.h`.
    pub struct BridgeCfmCcPeerStatus / BridgeCfmCcPeerStatusBuilder = "bridge-cfm-cc-peer-status", prefix "IFLA_BRIDGE_CFM_CC_PEER_STATUS_" {
        /// `IFLA_BRIDGE_CFM_CC_PEER_STATUS_INSTANCE`: Number of the maintenance end point (MEP).
        INSTANCE instance: u32 = 1,
        /// `IFLA_BRIDGE_CFM_CC_PEER_STATUS_PEER_MEPID`.
        PEER_MEPID peer_mepid: u32 = 2,
        /// `IFLA_BRIDGE_CFM_CC_PEER_STATUS_CCM_DEFECT`: 0 or 1: its messages are missing.
        CCM_DEFECT ccm_defect: u32 = 3,
        /// `IFLA_BRIDGE_CFM_CC_PEER_STATUS_RDI`: 0 or 1.
        RDI rdi: u32 = 4,
        /// `IFLA_BRIDGE_CFM_CC_PEER_STATUS_PORT_TLV_VALUE`.
        PORT_TLV_VALUE port_tlv_value: u8 = 5,
        /// `IFLA_BRIDGE_CFM_CC_PEER_STATUS_IF_TLV_VALUE`.
        IF_TLV_VALUE if_tlv_value: u8 = 6,
        /// `IFLA_BRIDGE_CFM_CC_PEER_STATUS_SEEN`: 0 or 1: a message was received.
        SEEN seen: u32 = 7,
        /// `IFLA_BRIDGE_CFM_CC_PEER_STATUS_TLV_SEEN`: 0 or 1: a status was received.
        TLV_SEEN tlv_seen: u32 = 8,
        /// `IFLA_BRIDGE_CFM_CC_PEER_STATUS_SEQ_UNEXP_SEEN`: 0 or 1: an unexpected sequence number was received.
        SEQ_UNEXP_SEEN seq_unexp_seen: u32 = 9,
    }
}

netlink_core::attributes! {
    /// Multiple spanning trees of a bridge port. C: `IFLA_BRIDGE_MST_*`, `linux/if_bridge.h`.
    pub struct BridgeMst / BridgeMstBuilder = "bridge-mst", prefix "IFLA_BRIDGE_MST_" {
        /// `IFLA_BRIDGE_MST_ENTRY`.
        ENTRY entry => Multi<Nest<BridgeMstEntry>> = 1,
    }
}

netlink_core::attributes! {
    /// State of a bridge port in one of many spanning trees. C: `IFLA_BRIDGE_MST_ENTRY_*`, `linux/if_bridge.h`.
    pub struct BridgeMstEntry / BridgeMstEntryBuilder = "bridge-mst-entry", prefix "IFLA_BRIDGE_MST_ENTRY_" {
        /// `IFLA_BRIDGE_MST_ENTRY_MSTI`: Number of the tree.
        MSTI msti: u16 = 1,
        /// `IFLA_BRIDGE_MST_ENTRY_STATE`.
        STATE state: BridgeState = 2,
    }
}

netlink_core::attributes! {
    /// A bridge. C: `IFLA_BR_*`, `linux/if_link.h`.
    pub struct Bridge / BridgeBuilder = "bridge", prefix "IFLA_BR_" {
        /// `IFLA_BR_FORWARD_DELAY`: Hundredths of a second.
        FORWARD_DELAY forward_delay: u32 = 1,
        /// `IFLA_BR_HELLO_TIME`: Hundredths of a second.
        HELLO_TIME hello_time: u32 = 2,
        /// `IFLA_BR_MAX_AGE`: Hundredths of a second.
        MAX_AGE max_age: u32 = 3,
        /// `IFLA_BR_AGEING_TIME`: How long an address lives that was learned, hundredths of a second.
        AGEING_TIME ageing_time: u32 = 4,
        /// `IFLA_BR_STP_STATE`: 0 off, 1 kernel, 2 user space; a request has 0 or 1.
        STP_STATE stp_state: u32 = 5,
        /// `IFLA_BR_PRIORITY`: In the spanning tree.
        PRIORITY priority: u16 = 6,
        /// `IFLA_BR_VLAN_FILTERING`: 0 or 1.
        VLAN_FILTERING vlan_filtering: u8 = 7,
        /// `IFLA_BR_VLAN_PROTOCOL`: 802.1Q or 802.1ad.
        VLAN_PROTOCOL vlan_protocol: Be<Ethertype> = 8,
        /// `IFLA_BR_GROUP_FWD_MASK`: Link-local groups to forward: a bit for each last digit of 01:80:c2:00:00:0X.
        GROUP_FWD_MASK group_fwd_mask: u16 = 9,
        /// `IFLA_BR_ROOT_ID`.
        ROOT_ID root_id: IflaBridgeId = 10,
        /// `IFLA_BR_BRIDGE_ID`.
        BRIDGE_ID bridge_id: IflaBridgeId = 11,
        /// `IFLA_BR_ROOT_PORT`.
        ROOT_PORT root_port: u16 = 12,
        /// `IFLA_BR_ROOT_PATH_COST`.
        ROOT_PATH_COST root_path_cost: u32 = 13,
        /// `IFLA_BR_TOPOLOGY_CHANGE`: 0 or 1.
        TOPOLOGY_CHANGE topology_change: u8 = 14,
        /// `IFLA_BR_TOPOLOGY_CHANGE_DETECTED`: 0 or 1.
        TOPOLOGY_CHANGE_DETECTED topology_change_detected: u8 = 15,
        /// `IFLA_BR_HELLO_TIMER`: Hundredths of a second left.
        HELLO_TIMER hello_timer: u64 = 16 [volatile],
        /// `IFLA_BR_TCN_TIMER`: Hundredths of a second left.
        TCN_TIMER tcn_timer: u64 = 17 [volatile],
        /// `IFLA_BR_TOPOLOGY_CHANGE_TIMER`: Hundredths of a second left.
        TOPOLOGY_CHANGE_TIMER topology_change_timer: u64 = 18 [volatile],
        /// `IFLA_BR_GC_TIMER`: Hundredths of a second left.
        GC_TIMER gc_timer: u64 = 19 [volatile],
        /// `IFLA_BR_GROUP_ADDR`: Where spanning tree packets go.
        GROUP_ADDR group_addr: HardwareAddress = 20,
        /// `IFLA_BR_FDB_FLUSH`: Forget what was learned. Requests only.
        FDB_FLUSH fdb_flush: Flag = 21,
        /// `IFLA_BR_MCAST_ROUTER`.
        MCAST_ROUTER mcast_router: MdbRouterType = 22,
        /// `IFLA_BR_MCAST_SNOOPING`: 0 or 1.
        MCAST_SNOOPING mcast_snooping: u8 = 23,
        /// `IFLA_BR_MCAST_QUERY_USE_IFADDR`: 0 or 1: queries come from the address of the bridge.
        MCAST_QUERY_USE_IFADDR mcast_query_use_ifaddr: u8 = 24,
        /// `IFLA_BR_MCAST_QUERIER`: 0 or 1.
        MCAST_QUERIER mcast_querier: u8 = 25,
        /// `IFLA_BR_MCAST_HASH_ELASTICITY`: Without effect.
        MCAST_HASH_ELASTICITY mcast_hash_elasticity: u32 = 26,
        /// `IFLA_BR_MCAST_HASH_MAX`: Most entries of the multicast database.
        MCAST_HASH_MAX mcast_hash_max: u32 = 27,
        /// `IFLA_BR_MCAST_LAST_MEMBER_CNT`.
        MCAST_LAST_MEMBER_CNT mcast_last_member_cnt: u32 = 28,
        /// `IFLA_BR_MCAST_STARTUP_QUERY_CNT`.
        MCAST_STARTUP_QUERY_CNT mcast_startup_query_cnt: u32 = 29,
        /// `IFLA_BR_MCAST_LAST_MEMBER_INTVL`: Hundredths of a second.
        MCAST_LAST_MEMBER_INTVL mcast_last_member_intvl: u64 = 30,
        /// `IFLA_BR_MCAST_MEMBERSHIP_INTVL`: Hundredths of a second.
        MCAST_MEMBERSHIP_INTVL mcast_membership_intvl: u64 = 31,
        /// `IFLA_BR_MCAST_QUERIER_INTVL`: Hundredths of a second.
        MCAST_QUERIER_INTVL mcast_querier_intvl: u64 = 32,
        /// `IFLA_BR_MCAST_QUERY_INTVL`: Hundredths of a second.
        MCAST_QUERY_INTVL mcast_query_intvl: u64 = 33,
        /// `IFLA_BR_MCAST_QUERY_RESPONSE_INTVL`: Hundredths of a second.
        MCAST_QUERY_RESPONSE_INTVL mcast_query_response_intvl: u64 = 34,
        /// `IFLA_BR_MCAST_STARTUP_QUERY_INTVL`: Hundredths of a second.
        MCAST_STARTUP_QUERY_INTVL mcast_startup_query_intvl: u64 = 35,
        /// `IFLA_BR_NF_CALL_IPTABLES`: 0 or 1.
        NF_CALL_IPTABLES nf_call_iptables: u8 = 36,
        /// `IFLA_BR_NF_CALL_IP6TABLES`: 0 or 1.
        NF_CALL_IP6TABLES nf_call_ip6tables: u8 = 37,
        /// `IFLA_BR_NF_CALL_ARPTABLES`: 0 or 1.
        NF_CALL_ARPTABLES nf_call_arptables: u8 = 38,
        /// `IFLA_BR_VLAN_DEFAULT_PVID`: VLAN of untagged packets on new ports; 0 is none.
        VLAN_DEFAULT_PVID vlan_default_pvid: u16 = 39,
        #[doc(hidden)]
        PAD pad [Unused] = 40,
        /// `IFLA_BR_VLAN_STATS_ENABLED`: 0 or 1.
        VLAN_STATS_ENABLED vlan_stats_enabled: u8 = 41,
        /// `IFLA_BR_MCAST_STATS_ENABLED`: 0 or 1.
        MCAST_STATS_ENABLED mcast_stats_enabled: u8 = 42,
        /// `IFLA_BR_MCAST_IGMP_VERSION`: 2 or 3.
        MCAST_IGMP_VERSION mcast_igmp_version: u8 = 43,
        /// `IFLA_BR_MCAST_MLD_VERSION`: 1 or 2.
        MCAST_MLD_VERSION mcast_mld_version: u8 = 44,
        /// `IFLA_BR_VLAN_STATS_PER_PORT`: 0 or 1.
        VLAN_STATS_PER_PORT vlan_stats_per_port: u8 = 45,
        /// `IFLA_BR_MULTI_BOOLOPT`.
        MULTI_BOOLOPT multi_boolopt: BrBooloptMulti = 46,
        /// `IFLA_BR_MCAST_QUERIER_STATE`: Read only.
        MCAST_QUERIER_STATE mcast_querier_state => Nest<BridgeQuerier> = 47,
        /// `IFLA_BR_FDB_N_LEARNED`: Number of learned addresses. Read only.
        FDB_N_LEARNED fdb_n_learned: u32 = 48 [volatile],
        /// `IFLA_BR_FDB_MAX_LEARNED`: Most of them; 0 is no limit.
        FDB_MAX_LEARNED fdb_max_learned: u32 = 49,
        /// `IFLA_BR_STP_MODE`.
        STP_MODE stp_mode: BrStpMode = 50,
    }
}

netlink_core::attributes! {
    /// The multicast queriers a bridge knows. C: `BRIDGE_QUERIER_*`, `linux/if_bridge.h`.
    pub struct BridgeQuerier / BridgeQuerierBuilder = "bridge-querier", prefix "BRIDGE_QUERIER_" {
        /// `BRIDGE_QUERIER_IP_ADDRESS`.
        IP_ADDRESS ip_address: Ipv4Addr = 1,
        /// `BRIDGE_QUERIER_IP_PORT`: Index of the port it is behind.
        IP_PORT ip_port: u32 = 2,
        /// `BRIDGE_QUERIER_IP_OTHER_TIMER`: Hundredths of a second left.
        IP_OTHER_TIMER ip_other_timer: u64 = 3 [volatile],
        #[doc(hidden)]
        PAD pad [Unused] = 4,
        /// `BRIDGE_QUERIER_IPV6_ADDRESS`.
        IPV6_ADDRESS ipv6_address: Ipv6Addr = 5,
        /// `BRIDGE_QUERIER_IPV6_PORT`: Index of the port it is behind.
        IPV6_PORT ipv6_port: u32 = 6,
        /// `BRIDGE_QUERIER_IPV6_OTHER_TIMER`: Hundredths of a second left.
        IPV6_OTHER_TIMER ipv6_other_timer: u64 = 7 [volatile],
    }
}

netlink_core::attributes! {
    /// A port of a bridge. C: `IFLA_BRPORT_*`, `linux/if_link.h`.
    pub struct BridgePort / BridgePortBuilder = "bridge-port", prefix "IFLA_BRPORT_" {
        /// `IFLA_BRPORT_STATE`.
        STATE state: BridgeState = 1,
        /// `IFLA_BRPORT_PRIORITY`.
        PRIORITY priority: u16 = 2,
        /// `IFLA_BRPORT_COST`: Of the path through it.
        COST cost: u32 = 3,
        /// `IFLA_BRPORT_MODE`.
        MODE mode: BridgePortMode = 4,
        /// `IFLA_BRPORT_GUARD`: 0 or 1: spanning tree packets shut it.
        GUARD guard: u8 = 5,
        /// `IFLA_BRPORT_PROTECT`: 0 or 1: cannot become the root port.
        PROTECT protect: u8 = 6,
        /// `IFLA_BRPORT_FAST_LEAVE`: 0 or 1.
        FAST_LEAVE fast_leave: u8 = 7,
        /// `IFLA_BRPORT_LEARNING`: 0 or 1.
        LEARNING learning: u8 = 8,
        /// `IFLA_BRPORT_UNICAST_FLOOD`: 0 or 1.
        UNICAST_FLOOD unicast_flood: u8 = 9,
        /// `IFLA_BRPORT_PROXYARP`: 0 or 1.
        PROXYARP proxyarp: u8 = 10,
        /// `IFLA_BRPORT_LEARNING_SYNC`: 0 or 1: learn what the device learned.
        LEARNING_SYNC learning_sync: u8 = 11,
        /// `IFLA_BRPORT_PROXYARP_WIFI`: 0 or 1.
        PROXYARP_WIFI proxyarp_wifi: u8 = 12,
        /// `IFLA_BRPORT_ROOT_ID`.
        ROOT_ID root_id: IflaBridgeId = 13,
        /// `IFLA_BRPORT_BRIDGE_ID`.
        BRIDGE_ID bridge_id: IflaBridgeId = 14,
        /// `IFLA_BRPORT_DESIGNATED_PORT`.
        DESIGNATED_PORT designated_port: u16 = 15,
        /// `IFLA_BRPORT_DESIGNATED_COST`.
        DESIGNATED_COST designated_cost: u16 = 16,
        /// `IFLA_BRPORT_ID`: Identifier in the spanning tree.
        ID id: u16 = 17,
        /// `IFLA_BRPORT_NO`: Number of the port.
        NO no: u16 = 18,
        /// `IFLA_BRPORT_TOPOLOGY_CHANGE_ACK`: 0 or 1.
        TOPOLOGY_CHANGE_ACK topology_change_ack: u8 = 19,
        /// `IFLA_BRPORT_CONFIG_PENDING`: 0 or 1.
        CONFIG_PENDING config_pending: u8 = 20,
        /// `IFLA_BRPORT_MESSAGE_AGE_TIMER`: Hundredths of a second left.
        MESSAGE_AGE_TIMER message_age_timer: u64 = 21 [volatile],
        /// `IFLA_BRPORT_FORWARD_DELAY_TIMER`: Hundredths of a second left.
        FORWARD_DELAY_TIMER forward_delay_timer: u64 = 22 [volatile],
        /// `IFLA_BRPORT_HOLD_TIMER`: Hundredths of a second left.
        HOLD_TIMER hold_timer: u64 = 23 [volatile],
        /// `IFLA_BRPORT_FLUSH`: Forget what was learned on it. Requests only.
        FLUSH flush: Flag = 24,
        /// `IFLA_BRPORT_MULTICAST_ROUTER`.
        MULTICAST_ROUTER multicast_router: MdbRouterType = 25,
        #[doc(hidden)]
        PAD pad [Unused] = 26,
        /// `IFLA_BRPORT_MCAST_FLOOD`: 0 or 1.
        MCAST_FLOOD mcast_flood: u8 = 27,
        /// `IFLA_BRPORT_MCAST_TO_UCAST`: 0 or 1: send a copy to each member.
        MCAST_TO_UCAST mcast_to_ucast: u8 = 28,
        /// `IFLA_BRPORT_VLAN_TUNNEL`: 0 or 1: map VLANs to tunnels.
        VLAN_TUNNEL vlan_tunnel: u8 = 29,
        /// `IFLA_BRPORT_BCAST_FLOOD`: 0 or 1.
        BCAST_FLOOD bcast_flood: u8 = 30,
        /// `IFLA_BRPORT_GROUP_FWD_MASK`: As on the bridge.
        GROUP_FWD_MASK group_fwd_mask: u16 = 31,
        /// `IFLA_BRPORT_NEIGH_SUPPRESS`: 0 or 1: answer for neighbours.
        NEIGH_SUPPRESS neigh_suppress: u8 = 32,
        /// `IFLA_BRPORT_ISOLATED`: 0 or 1: not with other isolated ports.
        ISOLATED isolated: u8 = 33,
        /// `IFLA_BRPORT_BACKUP_PORT`: Index of the port to use when this is down; 0 is none.
        BACKUP_PORT backup_port: u32 = 34,
        /// `IFLA_BRPORT_MRP_RING_OPEN`: 0 or 1.
        MRP_RING_OPEN mrp_ring_open: u8 = 35,
        /// `IFLA_BRPORT_MRP_IN_OPEN`: 0 or 1.
        MRP_IN_OPEN mrp_in_open: u8 = 36,
        /// `IFLA_BRPORT_MCAST_EHT_HOSTS_LIMIT`: Most hosts that are tracked.
        MCAST_EHT_HOSTS_LIMIT mcast_eht_hosts_limit: u32 = 37,
        /// `IFLA_BRPORT_MCAST_EHT_HOSTS_CNT`: Hosts that are tracked.
        MCAST_EHT_HOSTS_CNT mcast_eht_hosts_cnt: u32 = 38 [volatile],
        /// `IFLA_BRPORT_LOCKED`: 0 or 1: only hosts in the forwarding database may send.
        LOCKED locked: u8 = 39,
        /// `IFLA_BRPORT_MAB`: 0 or 1: note down the others.
        MAB mab: u8 = 40,
        /// `IFLA_BRPORT_MCAST_N_GROUPS`: Read only.
        MCAST_N_GROUPS mcast_n_groups: u32 = 41 [volatile],
        /// `IFLA_BRPORT_MCAST_MAX_GROUPS`: 0 is no limit.
        MCAST_MAX_GROUPS mcast_max_groups: u32 = 42,
        /// `IFLA_BRPORT_NEIGH_VLAN_SUPPRESS`: 0 or 1: answer for neighbours, by VLAN.
        NEIGH_VLAN_SUPPRESS neigh_vlan_suppress: u8 = 43,
        /// `IFLA_BRPORT_BACKUP_NHID`: Next hop to use with backup-port; 0 is none.
        BACKUP_NHID backup_nhid: u32 = 44,
        /// `IFLA_BRPORT_NEIGH_FORWARD_GRAT`: 0 or 1: forward gratuitous ARP and unsolicited advertisements in spite of
        /// suppression.
        NEIGH_FORWARD_GRAT neigh_forward_grat: u8 = 45,
    }
}

netlink_core::attributes! {
    /// A VLAN device. C: `IFLA_VLAN_*`, `linux/if_link.h`.
    pub struct Vlan / VlanBuilder = "vlan", prefix "IFLA_VLAN_" {
        /// `IFLA_VLAN_ID`.
        ID id: u16 = 1,
        /// `IFLA_VLAN_FLAGS`.
        FLAGS flags: IflaVlanFlags = 2,
        /// `IFLA_VLAN_EGRESS_QOS`.
        EGRESS_QOS egress_qos => Nest<VlanQos> = 3,
        /// `IFLA_VLAN_INGRESS_QOS`.
        INGRESS_QOS ingress_qos => Nest<VlanQos> = 4,
        /// `IFLA_VLAN_PROTOCOL`: 802.1Q or 802.1ad.
        PROTOCOL protocol: Be<Ethertype> = 5,
    }
}

netlink_core::attributes! {
    /// Priorities of a VLAN device. C: `IFLA_VLAN_QOS_*`, `linux/if_link.h`.
    pub struct VlanQos / VlanQosBuilder = "vlan-qos", prefix "IFLA_VLAN_QOS_" {
        /// `IFLA_VLAN_QOS_MAPPING`.
        MAPPING mapping: Multi<IflaVlanQosMapping> = 1,
    }
}

netlink_core::attributes! {
    /// A macvlan or macvtap. C: `IFLA_MACVLAN_*`, `linux/if_link.h`.
    pub struct Macvlan / MacvlanBuilder = "macvlan", prefix "IFLA_MACVLAN_" {
        /// `IFLA_MACVLAN_MODE`.
        MODE mode: MacvlanMode = 1,
        /// `IFLA_MACVLAN_FLAGS`.
        FLAGS flags: MacvlanFlags = 2,
        /// `IFLA_MACVLAN_MACADDR_MODE`: Requests only.
        MACADDR_MODE macaddr_mode: MacvlanMacaddrMode = 3,
        /// `IFLA_MACVLAN_MACADDR`: The address to add or to remove. Requests only.
        MACADDR macaddr: HardwareAddress = 4,
        /// `IFLA_MACVLAN_MACADDR_DATA`.
        MACADDR_DATA macaddr_data => Nest<MacvlanMacaddrData> = 5,
        /// `IFLA_MACVLAN_MACADDR_COUNT`: Read only.
        MACADDR_COUNT macaddr_count: u32 = 6,
        /// `IFLA_MACVLAN_BC_QUEUE_LEN`: Most broadcasts that wait, as asked for.
        BC_QUEUE_LEN bc_queue_len: u32 = 7,
        /// `IFLA_MACVLAN_BC_QUEUE_LEN_USED`: As used on the lower device. Read only.
        BC_QUEUE_LEN_USED bc_queue_len_used: u32 = 8 [volatile],
        /// `IFLA_MACVLAN_BC_CUTOFF`: Above so many receivers a multicast is put off; -1 never.
        BC_CUTOFF bc_cutoff: i32 = 9,
    }
}

netlink_core::attributes! {
    /// Source addresses of a macvlan. C: `IFLA_MACVLAN_*`, `linux/if_link.h`.
    pub struct MacvlanMacaddrData / MacvlanMacaddrDataBuilder = "macvlan-macaddr-data", prefix "IFLA_MACVLAN_" {
        /// `IFLA_MACVLAN_MACADDR`.
        MACADDR macaddr: Multi<HardwareAddress> = 4,
    }
}

netlink_core::attributes! {
    /// An ipvlan or ipvtap. C: `IFLA_IPVLAN_*`, `linux/if_link.h`.
    pub struct Ipvlan / IpvlanBuilder = "ipvlan", prefix "IFLA_IPVLAN_" {
        /// `IFLA_IPVLAN_MODE`.
        MODE mode: IpvlanMode = 1,
        /// `IFLA_IPVLAN_FLAGS`.
        FLAGS flags: IpvlanFlags = 2,
    }
}

netlink_core::attributes! {
    /// A pair of virtual Ethernet devices. C: `VETH_INFO_*`, `linux/veth.h`.
    pub struct Veth / VethBuilder = "veth", prefix "VETH_INFO_" {
        /// `VETH_INFO_PEER`: The other end, to be made at once. Requests only.
        PEER peer => Nest<Link> = 1,
    }
}

netlink_core::attributes! {
    /// A VRF. C: `IFLA_VRF_*`, `linux/if_link.h`.
    pub struct Vrf / VrfBuilder = "vrf", prefix "IFLA_VRF_" {
        /// `IFLA_VRF_TABLE`: The routing table.
        TABLE table: u32 = 1,
    }
}

netlink_core::attributes! {
    /// A device in a VRF. Read only. C: `IFLA_VRF_PORT_*`, `linux/if_link.h`.
    pub struct VrfPort / VrfPortBuilder = "vrf-port", prefix "IFLA_VRF_PORT_" {
        /// `IFLA_VRF_PORT_TABLE`: The routing table of the VRF.
        TABLE table: u32 = 1,
    }
}

netlink_core::attributes! {
    /// A MACsec device. C: `IFLA_MACSEC_*`, `linux/if_link.h`.
    pub struct Macsec / MacsecBuilder = "macsec", prefix "IFLA_MACSEC_" {
        /// `IFLA_MACSEC_SCI`: Secure channel: hardware address and port.
        SCI sci: Be<u64> = 1,
        /// `IFLA_MACSEC_PORT`: Instead of sci: the port, with the hardware address of the device. Requests only.
        PORT port: Be<u16> = 2,
        /// `IFLA_MACSEC_ICV_LEN`.
        ICV_LEN icv_len: u8 = 3,
        /// `IFLA_MACSEC_CIPHER_SUITE`.
        CIPHER_SUITE cipher_suite: MacsecCipherSuite = 4,
        /// `IFLA_MACSEC_WINDOW`: Of replay protection.
        WINDOW window: u32 = 5,
        /// `IFLA_MACSEC_ENCODING_SA`.
        ENCODING_SA encoding_sa: u8 = 6,
        /// `IFLA_MACSEC_ENCRYPT`: 0 or 1.
        ENCRYPT encrypt: u8 = 7,
        /// `IFLA_MACSEC_PROTECT`: 0 or 1.
        PROTECT protect: u8 = 8,
        /// `IFLA_MACSEC_INC_SCI`: 0 or 1: frames have the SCI.
        INC_SCI inc_sci: u8 = 9,
        /// `IFLA_MACSEC_ES`: 0 or 1: end station.
        ES es: u8 = 10,
        /// `IFLA_MACSEC_SCB`: 0 or 1: single copy broadcast.
        SCB scb: u8 = 11,
        /// `IFLA_MACSEC_REPLAY_PROTECT`: 0 or 1.
        REPLAY_PROTECT replay_protect: u8 = 12,
        /// `IFLA_MACSEC_VALIDATION`.
        VALIDATION validation: MacsecValidation = 13,
        #[doc(hidden)]
        PAD pad [Unused] = 14,
        /// `IFLA_MACSEC_OFFLOAD`.
        OFFLOAD offload: MacsecOffload = 15,
    }
}

netlink_core::attributes! {
    /// An XFRM interface. C: `IFLA_XFRM_*`, `linux/if_link.h`.
    pub struct Xfrm / XfrmBuilder = "xfrm", prefix "IFLA_XFRM_" {
        /// `IFLA_XFRM_LINK`: Index of the device below.
        LINK link: u32 = 1,
        /// `IFLA_XFRM_IF_ID`: Matches policies and states.
        IF_ID if_id: u32 = 2,
        /// `IFLA_XFRM_COLLECT_METADATA`.
        COLLECT_METADATA collect_metadata: Flag = 3,
    }
}

netlink_core::attributes! {
    /// A netkit device. C: `IFLA_NETKIT_*`, `linux/if_link.h`.
    pub struct Netkit / NetkitBuilder = "netkit", prefix "IFLA_NETKIT_" {
        /// `IFLA_NETKIT_PEER_INFO`: The other end, to be made at once. Requests only.
        PEER_INFO peer_info => Nest<Link> = 1,
        /// `IFLA_NETKIT_PRIMARY`: 0 or 1. Read only.
        PRIMARY primary: u8 = 2,
        /// `IFLA_NETKIT_POLICY`.
        POLICY policy: NetkitAction = 3,
        /// `IFLA_NETKIT_PEER_POLICY`.
        PEER_POLICY peer_policy: NetkitAction = 4,
        /// `IFLA_NETKIT_MODE`.
        MODE mode: NetkitMode = 5,
        /// `IFLA_NETKIT_SCRUB`.
        SCRUB scrub: NetkitScrub = 6,
        /// `IFLA_NETKIT_PEER_SCRUB`.
        PEER_SCRUB peer_scrub: NetkitScrub = 7,
        /// `IFLA_NETKIT_HEADROOM`.
        HEADROOM headroom: u16 = 8,
        /// `IFLA_NETKIT_TAILROOM`.
        TAILROOM tailroom: u16 = 9,
        /// `IFLA_NETKIT_PAIRING`.
        PAIRING pairing: NetkitPairing = 10,
    }
}

netlink_core::attributes! {
    /// A VXLAN device. C: `IFLA_VXLAN_*`, `linux/if_link.h`.
    pub struct Vxlan / VxlanBuilder = "vxlan", prefix "IFLA_VXLAN_" {
        /// `IFLA_VXLAN_ID`: Number of the network (VNI).
        ID id: u32 = 1,
        /// `IFLA_VXLAN_GROUP`: Multicast group, or the other end.
        GROUP group: Ipv4Addr = 2,
        /// `IFLA_VXLAN_LINK`: Index of the device below.
        LINK link: u32 = 3,
        /// `IFLA_VXLAN_LOCAL`.
        LOCAL local: Ipv4Addr = 4,
        /// `IFLA_VXLAN_TTL`: 0 is automatic.
        TTL ttl: u8 = 5,
        /// `IFLA_VXLAN_TOS`: 1 inherits.
        TOS tos: u8 = 6,
        /// `IFLA_VXLAN_LEARNING`: 0 or 1.
        LEARNING learning: u8 = 7,
        /// `IFLA_VXLAN_AGEING`: Seconds.
        AGEING ageing: u32 = 8,
        /// `IFLA_VXLAN_LIMIT`: Most entries of the forwarding database; 0 is no limit.
        LIMIT limit: u32 = 9,
        /// `IFLA_VXLAN_PORT_RANGE`.
        PORT_RANGE port_range: IflaVxlanPortRange = 10,
        /// `IFLA_VXLAN_PROXY`: 0 or 1: answer ARP.
        PROXY proxy: u8 = 11,
        /// `IFLA_VXLAN_RSC`: 0 or 1: route short circuit.
        RSC rsc: u8 = 12,
        /// `IFLA_VXLAN_L2MISS`: 0 or 1: tell of unknown hardware addresses.
        L2MISS l2miss: u8 = 13,
        /// `IFLA_VXLAN_L3MISS`: 0 or 1: tell of unknown addresses.
        L3MISS l3miss: u8 = 14,
        /// `IFLA_VXLAN_PORT`.
        PORT port: Be<u16> = 15,
        /// `IFLA_VXLAN_GROUP6`: Multicast group, or the other end.
        GROUP6 group6: Ipv6Addr = 16,
        /// `IFLA_VXLAN_LOCAL6`.
        LOCAL6 local6: Ipv6Addr = 17,
        /// `IFLA_VXLAN_UDP_CSUM`: 0 or 1.
        UDP_CSUM udp_csum: u8 = 18,
        /// `IFLA_VXLAN_UDP_ZERO_CSUM6_TX`: 0 or 1.
        UDP_ZERO_CSUM6_TX udp_zero_csum6_tx: u8 = 19,
        /// `IFLA_VXLAN_UDP_ZERO_CSUM6_RX`: 0 or 1.
        UDP_ZERO_CSUM6_RX udp_zero_csum6_rx: u8 = 20,
        /// `IFLA_VXLAN_REMCSUM_TX`: 0 or 1: remote checksum offload.
        REMCSUM_TX remcsum_tx: u8 = 21,
        /// `IFLA_VXLAN_REMCSUM_RX`: 0 or 1: remote checksum offload.
        REMCSUM_RX remcsum_rx: u8 = 22,
        /// `IFLA_VXLAN_GBP`: Group policy extension.
        GBP gbp: Flag = 23,
        /// `IFLA_VXLAN_REMCSUM_NOPARTIAL`.
        REMCSUM_NOPARTIAL remcsum_nopartial: Flag = 24,
        /// `IFLA_VXLAN_COLLECT_METADATA`: 0 or 1: the tunnel is in each route.
        COLLECT_METADATA collect_metadata: u8 = 25,
        /// `IFLA_VXLAN_LABEL`.
        LABEL label: Be<u32> = 26,
        /// `IFLA_VXLAN_GPE`: Generic protocol extension.
        GPE gpe: Flag = 27,
        /// `IFLA_VXLAN_TTL_INHERIT`: A reply has one byte, 0 or 1; a request must have none (a flag).
        TTL_INHERIT ttl_inherit: [u8] = 28,
        /// `IFLA_VXLAN_DF`.
        DF df: VxlanDf = 29,
        /// `IFLA_VXLAN_VNIFILTER`: 0 or 1: networks are filtered.
        VNIFILTER vnifilter: u8 = 30,
        /// `IFLA_VXLAN_LOCALBYPASS`: 0 or 1: deliver at once what is for this machine.
        LOCALBYPASS localbypass: u8 = 31,
        /// `IFLA_VXLAN_LABEL_POLICY`.
        LABEL_POLICY label_policy: VxlanLabelPolicy = 32,
        /// `IFLA_VXLAN_RESERVED_BITS`: A mask over the header, of two words: bits that may be set in received packets.
        RESERVED_BITS reserved_bits: List<Be<u32>> = 33,
        /// `IFLA_VXLAN_MC_ROUTE`: 0 or 1: send by multicast routing.
        MC_ROUTE mc_route: u8 = 34,
    }
}

netlink_core::attributes! {
    /// A Geneve device. C: `IFLA_GENEVE_*`, `linux/if_link.h`.
    pub struct Geneve / GeneveBuilder = "geneve", prefix "IFLA_GENEVE_" {
        /// `IFLA_GENEVE_ID`: Number of the network (VNI).
        ID id: u32 = 1,
        /// `IFLA_GENEVE_REMOTE`.
        REMOTE remote: Ipv4Addr = 2,
        /// `IFLA_GENEVE_TTL`.
        TTL ttl: u8 = 3,
        /// `IFLA_GENEVE_TOS`: 1 inherits.
        TOS tos: u8 = 4,
        /// `IFLA_GENEVE_PORT`.
        PORT port: Be<u16> = 5,
        /// `IFLA_GENEVE_COLLECT_METADATA`.
        COLLECT_METADATA collect_metadata: Flag = 6,
        /// `IFLA_GENEVE_REMOTE6`.
        REMOTE6 remote6: Ipv6Addr = 7,
        /// `IFLA_GENEVE_UDP_CSUM`: 0 or 1.
        UDP_CSUM udp_csum: u8 = 8,
        /// `IFLA_GENEVE_UDP_ZERO_CSUM6_TX`: 0 or 1.
        UDP_ZERO_CSUM6_TX udp_zero_csum6_tx: u8 = 9,
        /// `IFLA_GENEVE_UDP_ZERO_CSUM6_RX`: 0 or 1.
        UDP_ZERO_CSUM6_RX udp_zero_csum6_rx: u8 = 10,
        /// `IFLA_GENEVE_LABEL`.
        LABEL label: Be<u32> = 11,
        /// `IFLA_GENEVE_TTL_INHERIT`: 0 or 1.
        TTL_INHERIT ttl_inherit: u8 = 12,
        /// `IFLA_GENEVE_DF`.
        DF df: GeneveDf = 13,
        /// `IFLA_GENEVE_INNER_PROTO_INHERIT`.
        INNER_PROTO_INHERIT inner_proto_inherit: Flag = 14,
        /// `IFLA_GENEVE_PORT_RANGE`.
        PORT_RANGE port_range: IflaGenevePortRange = 15,
        /// `IFLA_GENEVE_GRO_HINT`.
        GRO_HINT gro_hint: Flag = 16,
        /// `IFLA_GENEVE_LOCAL`.
        LOCAL local: Ipv4Addr = 17,
        /// `IFLA_GENEVE_LOCAL6`.
        LOCAL6 local6: Ipv6Addr = 18,
    }
}

netlink_core::attributes! {
    /// A bare UDP tunnel. C: `IFLA_BAREUDP_*`, `linux/if_link.h`.
    pub struct Bareudp / BareudpBuilder = "bareudp", prefix "IFLA_BAREUDP_" {
        /// `IFLA_BAREUDP_PORT`.
        PORT port: Be<u16> = 1,
        /// `IFLA_BAREUDP_ETHERTYPE`.
        ETHERTYPE ethertype: Be<Ethertype> = 2,
        /// `IFLA_BAREUDP_SRCPORT_MIN`.
        SRCPORT_MIN srcport_min: u16 = 3,
        /// `IFLA_BAREUDP_MULTIPROTO_MODE`: IPv4 with IPv6, or MPLS unicast with multicast.
        MULTIPROTO_MODE multiproto_mode: Flag = 4,
    }
}

netlink_core::attributes! {
    /// A PPP device. C: `IFLA_PPP_*`, `linux/if_link.h`.
    pub struct Ppp / PppBuilder = "ppp", prefix "IFLA_PPP_" {
        /// `IFLA_PPP_DEV_FD`: Of /dev/ppp. Requests only.
        DEV_FD dev_fd: i32 = 1,
    }
}

netlink_core::attributes! {
    /// A GTP device. C: `IFLA_GTP_*`, `linux/if_link.h`.
    pub struct Gtp / GtpBuilder = "gtp", prefix "IFLA_GTP_" {
        /// `IFLA_GTP_FD0`: UDP socket of version 0. Requests only.
        FD0 fd0: u32 = 1,
        /// `IFLA_GTP_FD1`: UDP socket of version 1. Requests only.
        FD1 fd1: u32 = 2,
        /// `IFLA_GTP_PDP_HASHSIZE`.
        PDP_HASHSIZE pdp_hashsize: u32 = 3,
        /// `IFLA_GTP_ROLE`.
        ROLE role: GtpRole = 4,
        /// `IFLA_GTP_CREATE_SOCKETS`: 0 or 1: the kernel makes the sockets.
        CREATE_SOCKETS create_sockets: u8 = 5,
        /// `IFLA_GTP_RESTART_COUNT`.
        RESTART_COUNT restart_count: u8 = 6,
        /// `IFLA_GTP_LOCAL`.
        LOCAL local: Ipv4Addr = 7,
        /// `IFLA_GTP_LOCAL6`.
        LOCAL6 local6: Ipv6Addr = 8,
    }
}

netlink_core::attributes! {
    /// A GRE tunnel over IPv4: gre, gretap, erspan. C: `IFLA_GRE_*`, `linux/if_tunnel.h`.
    pub struct Gre / GreBuilder = "gre", prefix "IFLA_GRE_" {
        /// `IFLA_GRE_LINK`: Index of the device below.
        LINK link: u32 = 1,
        /// `IFLA_GRE_IFLAGS`.
        IFLAGS iflags: Be<GreFlags> = 2,
        /// `IFLA_GRE_OFLAGS`.
        OFLAGS oflags: Be<GreFlags> = 3,
        /// `IFLA_GRE_IKEY`.
        IKEY ikey: Be<u32> = 4,
        /// `IFLA_GRE_OKEY`.
        OKEY okey: Be<u32> = 5,
        /// `IFLA_GRE_LOCAL`.
        LOCAL local: Ipv4Addr = 6,
        /// `IFLA_GRE_REMOTE`.
        REMOTE remote: Ipv4Addr = 7,
        /// `IFLA_GRE_TTL`: 0 inherits.
        TTL ttl: u8 = 8,
        /// `IFLA_GRE_TOS`: 1 inherits.
        TOS tos: u8 = 9,
        /// `IFLA_GRE_PMTUDISC`: 0 or 1.
        PMTUDISC pmtudisc: u8 = 10,
        /// `IFLA_GRE_ENCAP_TYPE`.
        ENCAP_TYPE encap_type: TunnelEncapType = 14,
        /// `IFLA_GRE_ENCAP_FLAGS`.
        ENCAP_FLAGS encap_flags: TunnelEncapFlags = 15,
        /// `IFLA_GRE_ENCAP_SPORT`.
        ENCAP_SPORT encap_sport: Be<u16> = 16,
        /// `IFLA_GRE_ENCAP_DPORT`.
        ENCAP_DPORT encap_dport: Be<u16> = 17,
        /// `IFLA_GRE_COLLECT_METADATA`.
        COLLECT_METADATA collect_metadata: Flag = 18,
        /// `IFLA_GRE_IGNORE_DF`: 0 or 1.
        IGNORE_DF ignore_df: u8 = 19,
        /// `IFLA_GRE_FWMARK`.
        FWMARK fwmark: u32 = 20,
        /// `IFLA_GRE_ERSPAN_INDEX`: Version 1: index of the mirrored port.
        ERSPAN_INDEX erspan_index: u32 = 21,
        /// `IFLA_GRE_ERSPAN_VER`: 0, 1 or 2.
        ERSPAN_VER erspan_ver: u8 = 22,
        /// `IFLA_GRE_ERSPAN_DIR`: Version 2: 0 in, 1 out.
        ERSPAN_DIR erspan_dir: u8 = 23,
        /// `IFLA_GRE_ERSPAN_HWID`: Version 2.
        ERSPAN_HWID erspan_hwid: u16 = 24,
    }
}

netlink_core::attributes! {
    /// A GRE tunnel over IPv6: ip6gre, ip6gretap, ip6erspan. C: `IFLA_GRE_*`, `linux/if_tunnel.h`.
    pub struct Ip6gre / Ip6greBuilder = "ip6gre", prefix "IFLA_GRE_" {
        /// `IFLA_GRE_LINK`: Index of the device below.
        LINK link: u32 = 1,
        /// `IFLA_GRE_IFLAGS`.
        IFLAGS iflags: Be<GreFlags> = 2,
        /// `IFLA_GRE_OFLAGS`.
        OFLAGS oflags: Be<GreFlags> = 3,
        /// `IFLA_GRE_IKEY`.
        IKEY ikey: Be<u32> = 4,
        /// `IFLA_GRE_OKEY`.
        OKEY okey: Be<u32> = 5,
        /// `IFLA_GRE_LOCAL`.
        LOCAL local: Ipv6Addr = 6,
        /// `IFLA_GRE_REMOTE`.
        REMOTE remote: Ipv6Addr = 7,
        /// `IFLA_GRE_TTL`.
        TTL ttl: u8 = 8,
        /// `IFLA_GRE_ENCAP_LIMIT`.
        ENCAP_LIMIT encap_limit: u8 = 11,
        /// `IFLA_GRE_FLOWINFO`: Traffic class and flow label.
        FLOWINFO flowinfo: Be<u32> = 12,
        /// `IFLA_GRE_FLAGS`.
        FLAGS flags: Ip6TunnelFlags = 13,
        /// `IFLA_GRE_ENCAP_TYPE`.
        ENCAP_TYPE encap_type: TunnelEncapType = 14,
        /// `IFLA_GRE_ENCAP_FLAGS`.
        ENCAP_FLAGS encap_flags: TunnelEncapFlags = 15,
        /// `IFLA_GRE_ENCAP_SPORT`.
        ENCAP_SPORT encap_sport: Be<u16> = 16,
        /// `IFLA_GRE_ENCAP_DPORT`.
        ENCAP_DPORT encap_dport: Be<u16> = 17,
        /// `IFLA_GRE_COLLECT_METADATA`.
        COLLECT_METADATA collect_metadata: Flag = 18,
        /// `IFLA_GRE_FWMARK`.
        FWMARK fwmark: u32 = 20,
        /// `IFLA_GRE_ERSPAN_INDEX`: Version 1: index of the mirrored port.
        ERSPAN_INDEX erspan_index: u32 = 21,
        /// `IFLA_GRE_ERSPAN_VER`: 0, 1 or 2.
        ERSPAN_VER erspan_ver: u8 = 22,
        /// `IFLA_GRE_ERSPAN_DIR`: Version 2: 0 in, 1 out.
        ERSPAN_DIR erspan_dir: u8 = 23,
        /// `IFLA_GRE_ERSPAN_HWID`: Version 2.
        ERSPAN_HWID erspan_hwid: u16 = 24,
    }
}

netlink_core::attributes! {
    /// An IPIP tunnel. C: `IFLA_IPTUN_*`, `linux/if_tunnel.h`.
    pub struct Ipip / IpipBuilder = "ipip", prefix "IFLA_IPTUN_" {
        /// `IFLA_IPTUN_LINK`: Index of the device below.
        LINK link: u32 = 1,
        /// `IFLA_IPTUN_LOCAL`.
        LOCAL local: Ipv4Addr = 2,
        /// `IFLA_IPTUN_REMOTE`.
        REMOTE remote: Ipv4Addr = 3,
        /// `IFLA_IPTUN_TTL`: 0 inherits.
        TTL ttl: u8 = 4,
        /// `IFLA_IPTUN_TOS`: 1 inherits.
        TOS tos: u8 = 5,
        #[doc(hidden)]
        ENCAP_LIMIT encap_limit [Unused] = 6,
        #[doc(hidden)]
        FLOWINFO flowinfo [Unused] = 7,
        #[doc(hidden)]
        FLAGS flags [Unused] = 8,
        /// `IFLA_IPTUN_PROTO`: What is within; 0 is all.
        PROTO proto: As<u8, IpProtocol> = 9,
        /// `IFLA_IPTUN_PMTUDISC`: 0 or 1.
        PMTUDISC pmtudisc: u8 = 10,
        #[doc(hidden)]
        _6RD_PREFIX _6rd_prefix [Unused] = 11,
        #[doc(hidden)]
        _6RD_RELAY_PREFIX _6rd_relay_prefix [Unused] = 12,
        #[doc(hidden)]
        _6RD_PREFIXLEN _6rd_prefixlen [Unused] = 13,
        #[doc(hidden)]
        _6RD_RELAY_PREFIXLEN _6rd_relay_prefixlen [Unused] = 14,
        /// `IFLA_IPTUN_ENCAP_TYPE`.
        ENCAP_TYPE encap_type: TunnelEncapType = 15,
        /// `IFLA_IPTUN_ENCAP_FLAGS`.
        ENCAP_FLAGS encap_flags: TunnelEncapFlags = 16,
        /// `IFLA_IPTUN_ENCAP_SPORT`.
        ENCAP_SPORT encap_sport: Be<u16> = 17,
        /// `IFLA_IPTUN_ENCAP_DPORT`.
        ENCAP_DPORT encap_dport: Be<u16> = 18,
        /// `IFLA_IPTUN_COLLECT_METADATA`.
        COLLECT_METADATA collect_metadata: Flag = 19,
        /// `IFLA_IPTUN_FWMARK`.
        FWMARK fwmark: u32 = 20,
    }
}

netlink_core::attributes! {
    /// A SIT tunnel: IPv6 over IPv4. C: `IFLA_IPTUN_*`, `linux/if_tunnel.h`.
    pub struct Sit / SitBuilder = "sit", prefix "IFLA_IPTUN_" {
        /// `IFLA_IPTUN_LINK`: Index of the device below.
        LINK link: u32 = 1,
        /// `IFLA_IPTUN_LOCAL`.
        LOCAL local: Ipv4Addr = 2,
        /// `IFLA_IPTUN_REMOTE`.
        REMOTE remote: Ipv4Addr = 3,
        /// `IFLA_IPTUN_TTL`: 0 inherits.
        TTL ttl: u8 = 4,
        /// `IFLA_IPTUN_TOS`: 1 inherits.
        TOS tos: u8 = 5,
        #[doc(hidden)]
        ENCAP_LIMIT encap_limit [Unused] = 6,
        #[doc(hidden)]
        FLOWINFO flowinfo [Unused] = 7,
        /// `IFLA_IPTUN_FLAGS`: In the byte order of the machine, though the kernel declares it big-endian.
        FLAGS flags: SitFlags = 8,
        /// `IFLA_IPTUN_PROTO`: What is within; 0 is all.
        PROTO proto: As<u8, IpProtocol> = 9,
        /// `IFLA_IPTUN_PMTUDISC`: 0 or 1.
        PMTUDISC pmtudisc: u8 = 10,
        /// `IFLA_IPTUN_6RD_PREFIX`.
        _6RD_PREFIX _6rd_prefix: Ipv6Addr = 11,
        /// `IFLA_IPTUN_6RD_RELAY_PREFIX`.
        _6RD_RELAY_PREFIX _6rd_relay_prefix: Ipv4Addr = 12,
        /// `IFLA_IPTUN_6RD_PREFIXLEN`.
        _6RD_PREFIXLEN _6rd_prefixlen: u16 = 13,
        /// `IFLA_IPTUN_6RD_RELAY_PREFIXLEN`.
        _6RD_RELAY_PREFIXLEN _6rd_relay_prefixlen: u16 = 14,
        /// `IFLA_IPTUN_ENCAP_TYPE`.
        ENCAP_TYPE encap_type: TunnelEncapType = 15,
        /// `IFLA_IPTUN_ENCAP_FLAGS`.
        ENCAP_FLAGS encap_flags: TunnelEncapFlags = 16,
        /// `IFLA_IPTUN_ENCAP_SPORT`.
        ENCAP_SPORT encap_sport: Be<u16> = 17,
        /// `IFLA_IPTUN_ENCAP_DPORT`.
        ENCAP_DPORT encap_dport: Be<u16> = 18,
        #[doc(hidden)]
        COLLECT_METADATA collect_metadata [Unused] = 19,
        /// `IFLA_IPTUN_FWMARK`.
        FWMARK fwmark: u32 = 20,
    }
}

netlink_core::attributes! {
    /// A tunnel over IPv6. C: `IFLA_IPTUN_*`, `linux/if_tunnel.h`.
    pub struct Ip6tnl / Ip6tnlBuilder = "ip6tnl", prefix "IFLA_IPTUN_" {
        /// `IFLA_IPTUN_LINK`: Index of the device below.
        LINK link: u32 = 1,
        /// `IFLA_IPTUN_LOCAL`.
        LOCAL local: Ipv6Addr = 2,
        /// `IFLA_IPTUN_REMOTE`.
        REMOTE remote: Ipv6Addr = 3,
        /// `IFLA_IPTUN_TTL`.
        TTL ttl: u8 = 4,
        #[doc(hidden)]
        TOS tos [Unused] = 5,
        /// `IFLA_IPTUN_ENCAP_LIMIT`.
        ENCAP_LIMIT encap_limit: u8 = 6,
        /// `IFLA_IPTUN_FLOWINFO`: Traffic class and flow label.
        FLOWINFO flowinfo: Be<u32> = 7,
        /// `IFLA_IPTUN_FLAGS`.
        FLAGS flags: Ip6TunnelFlags = 8,
        /// `IFLA_IPTUN_PROTO`: What is within; 0 is all.
        PROTO proto: As<u8, IpProtocol> = 9,
        #[doc(hidden)]
        PMTUDISC pmtudisc [Unused] = 10,
        #[doc(hidden)]
        _6RD_PREFIX _6rd_prefix [Unused] = 11,
        #[doc(hidden)]
        _6RD_RELAY_PREFIX _6rd_relay_prefix [Unused] = 12,
        #[doc(hidden)]
        _6RD_PREFIXLEN _6rd_prefixlen [Unused] = 13,
        #[doc(hidden)]
        _6RD_RELAY_PREFIXLEN _6rd_relay_prefixlen [Unused] = 14,
        /// `IFLA_IPTUN_ENCAP_TYPE`.
        ENCAP_TYPE encap_type: TunnelEncapType = 15,
        /// `IFLA_IPTUN_ENCAP_FLAGS`.
        ENCAP_FLAGS encap_flags: TunnelEncapFlags = 16,
        /// `IFLA_IPTUN_ENCAP_SPORT`.
        ENCAP_SPORT encap_sport: Be<u16> = 17,
        /// `IFLA_IPTUN_ENCAP_DPORT`.
        ENCAP_DPORT encap_dport: Be<u16> = 18,
        /// `IFLA_IPTUN_COLLECT_METADATA`.
        COLLECT_METADATA collect_metadata: Flag = 19,
        /// `IFLA_IPTUN_FWMARK`.
        FWMARK fwmark: u32 = 20,
    }
}

netlink_core::attributes! {
    /// A virtual tunnel interface over IPv4. C: `IFLA_VTI_*`, `linux/if_tunnel.h`.
    pub struct Vti / VtiBuilder = "vti", prefix "IFLA_VTI_" {
        /// `IFLA_VTI_LINK`: Index of the device below.
        LINK link: u32 = 1,
        /// `IFLA_VTI_IKEY`.
        IKEY ikey: Be<u32> = 2,
        /// `IFLA_VTI_OKEY`.
        OKEY okey: Be<u32> = 3,
        /// `IFLA_VTI_LOCAL`.
        LOCAL local: Ipv4Addr = 4,
        /// `IFLA_VTI_REMOTE`.
        REMOTE remote: Ipv4Addr = 5,
        /// `IFLA_VTI_FWMARK`.
        FWMARK fwmark: u32 = 6,
    }
}

netlink_core::attributes! {
    /// A virtual tunnel interface over IPv6. C: `IFLA_VTI_*`, `linux/if_tunnel.h`.
    pub struct Vti6 / Vti6Builder = "vti6", prefix "IFLA_VTI_" {
        /// `IFLA_VTI_LINK`: Index of the device below.
        LINK link: u32 = 1,
        /// `IFLA_VTI_IKEY`.
        IKEY ikey: Be<u32> = 2,
        /// `IFLA_VTI_OKEY`.
        OKEY okey: Be<u32> = 3,
        /// `IFLA_VTI_LOCAL`.
        LOCAL local: Ipv6Addr = 4,
        /// `IFLA_VTI_REMOTE`.
        REMOTE remote: Ipv6Addr = 5,
        /// `IFLA_VTI_FWMARK`.
        FWMARK fwmark: u32 = 6,
    }
}

netlink_core::attributes! {
    /// An AMT tunnel. C: `IFLA_AMT_*`, `linux/amt.h`.
    pub struct Amt / AmtBuilder = "amt", prefix "IFLA_AMT_" {
        /// `IFLA_AMT_MODE`.
        MODE mode: AmtMode = 1,
        /// `IFLA_AMT_RELAY_PORT`.
        RELAY_PORT relay_port: Be<u16> = 2,
        /// `IFLA_AMT_GATEWAY_PORT`.
        GATEWAY_PORT gateway_port: Be<u16> = 3,
        /// `IFLA_AMT_LINK`: Index of the device below.
        LINK link: u32 = 4,
        /// `IFLA_AMT_LOCAL_IP`.
        LOCAL_IP local_ip: Ipv4Addr = 5,
        /// `IFLA_AMT_REMOTE_IP`: The relay, once it is found. Read only.
        REMOTE_IP remote_ip: Ipv4Addr = 6,
        /// `IFLA_AMT_DISCOVERY_IP`.
        DISCOVERY_IP discovery_ip: Ipv4Addr = 7,
        /// `IFLA_AMT_MAX_TUNNELS`.
        MAX_TUNNELS max_tunnels: u32 = 8,
    }
}

netlink_core::attributes! {
    /// A bond. C: `IFLA_BOND_*`, `linux/if_link.h`.
    pub struct Bond / BondBuilder = "bond", prefix "IFLA_BOND_" {
        /// `IFLA_BOND_MODE`.
        MODE mode: BondMode = 1,
        /// `IFLA_BOND_ACTIVE_SLAVE`: Index of the active port.
        ACTIVE_SLAVE active_slave: u32 = 2,
        /// `IFLA_BOND_MIIMON`: Milliseconds.
        MIIMON miimon: u32 = 3,
        /// `IFLA_BOND_UPDELAY`: Milliseconds.
        UPDELAY updelay: u32 = 4,
        /// `IFLA_BOND_DOWNDELAY`: Milliseconds.
        DOWNDELAY downdelay: u32 = 5,
        /// `IFLA_BOND_USE_CARRIER`: 0 or 1.
        USE_CARRIER use_carrier: u8 = 6,
        /// `IFLA_BOND_ARP_INTERVAL`: Milliseconds.
        ARP_INTERVAL arp_interval: u32 = 7,
        /// `IFLA_BOND_ARP_IP_TARGET`.
        ARP_IP_TARGET arp_ip_target => Array<Ipv4Addr> = 8,
        /// `IFLA_BOND_ARP_VALIDATE`.
        ARP_VALIDATE arp_validate: BondArpValidate = 9,
        /// `IFLA_BOND_ARP_ALL_TARGETS`.
        ARP_ALL_TARGETS arp_all_targets: BondArpAllTargets = 10,
        /// `IFLA_BOND_PRIMARY`: Index of the primary port.
        PRIMARY primary: u32 = 11,
        /// `IFLA_BOND_PRIMARY_RESELECT`.
        PRIMARY_RESELECT primary_reselect: BondPrimaryReselect = 12,
        /// `IFLA_BOND_FAIL_OVER_MAC`.
        FAIL_OVER_MAC fail_over_mac: BondFailOverMac = 13,
        /// `IFLA_BOND_XMIT_HASH_POLICY`.
        XMIT_HASH_POLICY xmit_hash_policy: BondXmitHashPolicy = 14,
        /// `IFLA_BOND_RESEND_IGMP`: How many reports after a change.
        RESEND_IGMP resend_igmp: u32 = 15,
        /// `IFLA_BOND_NUM_PEER_NOTIF`: How many notifications of peers after a change.
        NUM_PEER_NOTIF num_peer_notif: u8 = 16,
        /// `IFLA_BOND_ALL_SLAVES_ACTIVE`: 0 or 1: take packets on backup ports.
        ALL_SLAVES_ACTIVE all_slaves_active: u8 = 17,
        /// `IFLA_BOND_MIN_LINKS`.
        MIN_LINKS min_links: u32 = 18,
        /// `IFLA_BOND_LP_INTERVAL`: Seconds between learning packets.
        LP_INTERVAL lp_interval: u32 = 19,
        /// `IFLA_BOND_PACKETS_PER_SLAVE`: In turn mode; 0 is at random.
        PACKETS_PER_SLAVE packets_per_slave: u32 = 20,
        /// `IFLA_BOND_AD_LACP_RATE`.
        AD_LACP_RATE ad_lacp_rate: BondLacpRate = 21,
        /// `IFLA_BOND_AD_SELECT`.
        AD_SELECT ad_select: BondAdSelect = 22,
        /// `IFLA_BOND_AD_INFO`.
        AD_INFO ad_info => Nest<BondAdInfo> = 23,
        /// `IFLA_BOND_AD_ACTOR_SYS_PRIO`.
        AD_ACTOR_SYS_PRIO ad_actor_sys_prio: u16 = 24,
        /// `IFLA_BOND_AD_USER_PORT_KEY`.
        AD_USER_PORT_KEY ad_user_port_key: u16 = 25,
        /// `IFLA_BOND_AD_ACTOR_SYSTEM`.
        AD_ACTOR_SYSTEM ad_actor_system: HardwareAddress = 26,
        /// `IFLA_BOND_TLB_DYNAMIC_LB`: 0 or 1.
        TLB_DYNAMIC_LB tlb_dynamic_lb: u8 = 27,
        /// `IFLA_BOND_PEER_NOTIF_DELAY`: Milliseconds.
        PEER_NOTIF_DELAY peer_notif_delay: u32 = 28,
        /// `IFLA_BOND_AD_LACP_ACTIVE`: 0 or 1.
        AD_LACP_ACTIVE ad_lacp_active: u8 = 29,
        /// `IFLA_BOND_MISSED_MAX`.
        MISSED_MAX missed_max: u8 = 30,
        /// `IFLA_BOND_NS_IP6_TARGET`.
        NS_IP6_TARGET ns_ip6_target => Array<Ipv6Addr> = 31,
        /// `IFLA_BOND_COUPLED_CONTROL`: 0 or 1: collecting and distributing go together.
        COUPLED_CONTROL coupled_control: u8 = 32,
        /// `IFLA_BOND_BROADCAST_NEIGH`: 0 or 1: ARP and neighbour discovery go out on all ports.
        BROADCAST_NEIGH broadcast_neigh: u8 = 33,
        /// `IFLA_BOND_LACP_STRICT`: 0 or 1: without a partner the bond has no carrier.
        LACP_STRICT lacp_strict: u8 = 34,
    }
}

netlink_core::attributes! {
    /// The active aggregator of a bond. Read only. C: `IFLA_BOND_AD_INFO_*`, `linux/if_link.h`.
    pub struct BondAdInfo / BondAdInfoBuilder = "bond-ad-info", prefix "IFLA_BOND_AD_INFO_" {
        /// `IFLA_BOND_AD_INFO_AGGREGATOR`.
        AGGREGATOR aggregator: u16 = 1,
        /// `IFLA_BOND_AD_INFO_NUM_PORTS`.
        NUM_PORTS num_ports: u16 = 2,
        /// `IFLA_BOND_AD_INFO_ACTOR_KEY`.
        ACTOR_KEY actor_key: u16 = 3,
        /// `IFLA_BOND_AD_INFO_PARTNER_KEY`.
        PARTNER_KEY partner_key: u16 = 4,
        /// `IFLA_BOND_AD_INFO_PARTNER_MAC`.
        PARTNER_MAC partner_mac: HardwareAddress = 5,
    }
}

netlink_core::attributes! {
    /// A port of a bond. Requests have queue-id, prio and actor-port-prio. C: `IFLA_BOND_SLAVE_*`, `linux/if_link.h`.
    pub struct BondSlave / BondSlaveBuilder = "bond-slave", prefix "IFLA_BOND_SLAVE_" {
        /// `IFLA_BOND_SLAVE_STATE`.
        STATE state: BondSlaveState = 1,
        /// `IFLA_BOND_SLAVE_MII_STATUS`.
        MII_STATUS mii_status: BondLinkState = 2,
        /// `IFLA_BOND_SLAVE_LINK_FAILURE_COUNT`.
        LINK_FAILURE_COUNT link_failure_count: u32 = 3 [volatile],
        /// `IFLA_BOND_SLAVE_PERM_HWADDR`: Permanent hardware address.
        PERM_HWADDR perm_hwaddr: HardwareAddress = 4,
        /// `IFLA_BOND_SLAVE_QUEUE_ID`.
        QUEUE_ID queue_id: u16 = 5,
        /// `IFLA_BOND_SLAVE_AD_AGGREGATOR_ID`.
        AD_AGGREGATOR_ID ad_aggregator_id: u16 = 6,
        /// `IFLA_BOND_SLAVE_AD_ACTOR_OPER_PORT_STATE`.
        AD_ACTOR_OPER_PORT_STATE ad_actor_oper_port_state: As<u8, LacpState> = 7,
        /// `IFLA_BOND_SLAVE_AD_PARTNER_OPER_PORT_STATE`.
        AD_PARTNER_OPER_PORT_STATE ad_partner_oper_port_state: LacpState = 8,
        /// `IFLA_BOND_SLAVE_PRIO`: Who becomes active next.
        PRIO prio: i32 = 9,
        /// `IFLA_BOND_SLAVE_ACTOR_PORT_PRIO`.
        ACTOR_PORT_PRIO actor_port_prio: u16 = 10,
        /// `IFLA_BOND_SLAVE_AD_CHURN_ACTOR_STATE`.
        AD_CHURN_ACTOR_STATE ad_churn_actor_state: BondChurnState = 11,
        /// `IFLA_BOND_SLAVE_AD_CHURN_PARTNER_STATE`.
        AD_CHURN_PARTNER_STATE ad_churn_partner_state: BondChurnState = 12,
    }
}

netlink_core::attributes! {
    /// IP over InfiniBand. C: `IFLA_IPOIB_*`, `linux/if_link.h`.
    pub struct Ipoib / IpoibBuilder = "ipoib", prefix "IFLA_IPOIB_" {
        /// `IFLA_IPOIB_PKEY`.
        PKEY pkey: u16 = 1,
        /// `IFLA_IPOIB_MODE`.
        MODE mode: IpoibMode = 2,
        /// `IFLA_IPOIB_UMCAST`: 0 or 1: multicast groups are made by programs.
        UMCAST umcast: u16 = 3,
    }
}

netlink_core::attributes! {
    /// A redundant device (HSR, PRP). C: `IFLA_HSR_*`, `linux/if_link.h`.
    pub struct Hsr / HsrBuilder = "hsr", prefix "IFLA_HSR_" {
        /// `IFLA_HSR_SLAVE1`: Index of a device.
        SLAVE1 slave1: u32 = 1,
        /// `IFLA_HSR_SLAVE2`: Index of a device.
        SLAVE2 slave2: u32 = 2,
        /// `IFLA_HSR_MULTICAST_SPEC`: Last byte of the supervision address. Requests only.
        MULTICAST_SPEC multicast_spec: u8 = 3,
        /// `IFLA_HSR_SUPERVISION_ADDR`: Read only.
        SUPERVISION_ADDR supervision_addr: HardwareAddress = 4,
        /// `IFLA_HSR_SEQ_NR`: Read only.
        SEQ_NR seq_nr: u16 = 5 [volatile],
        /// `IFLA_HSR_VERSION`: Of HSR, 0 or 1. Requests only.
        VERSION version: u8 = 6,
        /// `IFLA_HSR_PROTOCOL`.
        PROTOCOL protocol: HsrProtocol = 7,
        /// `IFLA_HSR_INTERLINK`: Index of a device.
        INTERLINK interlink: u32 = 8,
    }
}

netlink_core::attributes! {
    /// A TUN or TAP device. Read only; they are made by ioctl. C: `IFLA_TUN_*`, `linux/if_link.h`.
    pub struct Tun / TunBuilder = "tun", prefix "IFLA_TUN_" {
        /// `IFLA_TUN_OWNER`: User id.
        OWNER owner: u32 = 1,
        /// `IFLA_TUN_GROUP`: Group id.
        GROUP group: u32 = 2,
        /// `IFLA_TUN_TYPE`.
        TYPE r#type: TunType = 3,
        /// `IFLA_TUN_PI`: 0 or 1: packets begin with their protocol.
        PI pi: u8 = 4,
        /// `IFLA_TUN_VNET_HDR`: 0 or 1: packets begin with a virtio header.
        VNET_HDR vnet_hdr: u8 = 5,
        /// `IFLA_TUN_PERSIST`: 0 or 1.
        PERSIST persist: u8 = 6,
        /// `IFLA_TUN_MULTI_QUEUE`: 0 or 1.
        MULTI_QUEUE multi_queue: u8 = 7,
        /// `IFLA_TUN_NUM_QUEUES`.
        NUM_QUEUES num_queues: u32 = 8,
        /// `IFLA_TUN_NUM_DISABLED_QUEUES`.
        NUM_DISABLED_QUEUES num_disabled_queues: u32 = 9,
    }
}

netlink_core::attributes! {
    /// A Qualcomm rmnet device. C: `IFLA_RMNET_*`, `linux/if_link.h`.
    pub struct Rmnet / RmnetBuilder = "rmnet", prefix "IFLA_RMNET_" {
        /// `IFLA_RMNET_MUX_ID`.
        MUX_ID mux_id: u16 = 1,
        /// `IFLA_RMNET_FLAGS`.
        FLAGS flags: IflaRmnetFlags = 2,
    }
}

netlink_core::attributes! {
    /// A port of a DSA switch. C: `IFLA_DSA_*`, `linux/if_link.h`.
    pub struct Dsa / DsaBuilder = "dsa", prefix "IFLA_DSA_" {
        /// `IFLA_DSA_CONDUIT`: Index of the device to the CPU.
        CONDUIT conduit: u32 = 1,
    }
}

netlink_core::attributes! {
    /// An OpenVPN device. C: `IFLA_OVPN_*`, `linux/if_link.h`.
    pub struct Ovpn / OvpnBuilder = "ovpn", prefix "IFLA_OVPN_" {
        /// `IFLA_OVPN_MODE`.
        MODE mode: OvpnMode = 1,
    }
}

netlink_core::attributes! {
    /// A B.A.T.M.A.N. mesh. C: `IFLA_BATADV_*`, `linux/batman_adv.h`.
    pub struct Batadv / BatadvBuilder = "batadv", prefix "IFLA_BATADV_" {
        /// `IFLA_BATADV_ALGO_NAME`: Routing algorithm. Requests only.
        ALGO_NAME algo_name: str = 1,
    }
}

netlink_core::attributes! {
    /// A CAIF device. C: `IFLA_CAIF_*`, `linux/caif/if_caif.h`.
    pub struct Caif / CaifBuilder = "caif", prefix "IFLA_CAIF_" {
        /// `IFLA_CAIF_IPV4_CONNID`.
        IPV4_CONNID ipv4_connid: u32 = 1,
        /// `IFLA_CAIF_IPV6_CONNID`.
        IPV6_CONNID ipv6_connid: u32 = 2,
        /// `IFLA_CAIF_LOOPBACK`: 0 or 1.
        LOOPBACK loopback: u8 = 3,
    }
}

netlink_core::attributes! {
    /// A WWAN link. C: `IFLA_WWAN_*`, `linux/wwan.h`.
    pub struct Wwan / WwanBuilder = "wwan", prefix "IFLA_WWAN_" {
        /// `IFLA_WWAN_LINK_ID`.
        LINK_ID link_id: u32 = 1,
    }
}

netlink_core::attributes! {
    /// A CAN controller. C: `IFLA_CAN_*`, `linux/can/netlink.h`.
    pub struct Can / CanBuilder = "can", prefix "IFLA_CAN_" {
        /// `IFLA_CAN_BITTIMING`.
        BITTIMING bittiming: CanBittiming = 1,
        /// `IFLA_CAN_BITTIMING_CONST`.
        BITTIMING_CONST bittiming_const: CanBittimingConst = 2,
        /// `IFLA_CAN_CLOCK`.
        CLOCK clock: CanClock = 3,
        /// `IFLA_CAN_STATE`.
        STATE state: CanState = 4,
        /// `IFLA_CAN_CTRLMODE`.
        CTRLMODE ctrlmode: CanCtrlmode = 5,
        /// `IFLA_CAN_RESTART_MS`: Delay of the automatic restart; 0 is never.
        RESTART_MS restart_ms: u32 = 6,
        /// `IFLA_CAN_RESTART`: Restart at once. Requests only.
        RESTART restart: u32 = 7,
        /// `IFLA_CAN_BERR_COUNTER`.
        BERR_COUNTER berr_counter: CanBerrCounter = 8 [volatile],
        /// `IFLA_CAN_DATA_BITTIMING`: Of the CAN FD data phase.
        DATA_BITTIMING data_bittiming: CanBittiming = 9,
        /// `IFLA_CAN_DATA_BITTIMING_CONST`.
        DATA_BITTIMING_CONST data_bittiming_const: CanBittimingConst = 10,
        /// `IFLA_CAN_TERMINATION`: Ohm; 0 is off.
        TERMINATION termination: u16 = 11,
        /// `IFLA_CAN_TERMINATION_CONST`: What can be chosen.
        TERMINATION_CONST termination_const: List<u16> = 12,
        /// `IFLA_CAN_BITRATE_CONST`: What can be chosen.
        BITRATE_CONST bitrate_const: List<u32> = 13,
        /// `IFLA_CAN_DATA_BITRATE_CONST`: What can be chosen.
        DATA_BITRATE_CONST data_bitrate_const: List<u32> = 14,
        /// `IFLA_CAN_BITRATE_MAX`: Of the transceiver.
        BITRATE_MAX bitrate_max: u32 = 15,
        /// `IFLA_CAN_TDC`.
        TDC tdc => Nest<CanTdc> = 16,
        /// `IFLA_CAN_CTRLMODE_EXT`.
        CTRLMODE_EXT ctrlmode_ext => Nest<CanCtrlmodeExt> = 17,
        /// `IFLA_CAN_XL_DATA_BITTIMING`: Of the CAN XL data phase.
        XL_DATA_BITTIMING xl_data_bittiming: CanBittiming = 18,
        /// `IFLA_CAN_XL_DATA_BITTIMING_CONST`.
        XL_DATA_BITTIMING_CONST xl_data_bittiming_const: CanBittimingConst = 19,
        /// `IFLA_CAN_XL_DATA_BITRATE_CONST`: What can be chosen.
        XL_DATA_BITRATE_CONST xl_data_bitrate_const: List<u32> = 20,
        /// `IFLA_CAN_XL_TDC`.
        XL_TDC xl_tdc => Nest<CanTdc> = 21,
        /// `IFLA_CAN_XL_PWM`.
        XL_PWM xl_pwm => Nest<CanPwm> = 22,
    }
}

netlink_core::attributes! {
    /// Transmitter delay compensation, in clock periods. C: `IFLA_CAN_TDC_*`, `linux/can/netlink.h`.
    pub struct CanTdc / CanTdcBuilder = "can-tdc", prefix "IFLA_CAN_TDC_" {
        /// `IFLA_CAN_TDC_TDCV_MIN`.
        TDCV_MIN tdcv_min: u32 = 1,
        /// `IFLA_CAN_TDC_TDCV_MAX`.
        TDCV_MAX tdcv_max: u32 = 2,
        /// `IFLA_CAN_TDC_TDCO_MIN`.
        TDCO_MIN tdco_min: u32 = 3,
        /// `IFLA_CAN_TDC_TDCO_MAX`.
        TDCO_MAX tdco_max: u32 = 4,
        /// `IFLA_CAN_TDC_TDCF_MIN`.
        TDCF_MIN tdcf_min: u32 = 5,
        /// `IFLA_CAN_TDC_TDCF_MAX`.
        TDCF_MAX tdcf_max: u32 = 6,
        /// `IFLA_CAN_TDC_TDCV`: Value.
        TDCV tdcv: u32 = 7,
        /// `IFLA_CAN_TDC_TDCO`: Offset.
        TDCO tdco: u32 = 8,
        /// `IFLA_CAN_TDC_TDCF`: Filter.
        TDCF tdcf: u32 = 9,
    }
}

netlink_core::attributes! {
    /// Pulse width modulation of CAN XL, in clock periods. C: `IFLA_CAN_PWM_*`, `linux/can/netlink.h`.
    pub struct CanPwm / CanPwmBuilder = "can-pwm", prefix "IFLA_CAN_PWM_" {
        /// `IFLA_CAN_PWM_PWMS_MIN`.
        PWMS_MIN pwms_min: u32 = 1,
        /// `IFLA_CAN_PWM_PWMS_MAX`.
        PWMS_MAX pwms_max: u32 = 2,
        /// `IFLA_CAN_PWM_PWML_MIN`.
        PWML_MIN pwml_min: u32 = 3,
        /// `IFLA_CAN_PWM_PWML_MAX`.
        PWML_MAX pwml_max: u32 = 4,
        /// `IFLA_CAN_PWM_PWMO_MIN`.
        PWMO_MIN pwmo_min: u32 = 5,
        /// `IFLA_CAN_PWM_PWMO_MAX`.
        PWMO_MAX pwmo_max: u32 = 6,
        /// `IFLA_CAN_PWM_PWMS`: Short phase.
        PWMS pwms: u32 = 7,
        /// `IFLA_CAN_PWM_PWML`: Long phase.
        PWML pwml: u32 = 8,
        /// `IFLA_CAN_PWM_PWMO`: Offset.
        PWMO pwmo: u32 = 9,
    }
}

netlink_core::attributes! {
    /// Modes a CAN controller supports. Read only. C: `IFLA_CAN_CTRLMODE_*`, `linux/can/netlink.h`.
    pub struct CanCtrlmodeExt / CanCtrlmodeExtBuilder = "can-ctrlmode-ext", prefix "IFLA_CAN_CTRLMODE_" {
        /// `IFLA_CAN_CTRLMODE_SUPPORTED`.
        SUPPORTED supported: CanCtrlmodeFlags = 1,
    }
}

netlink_core::attributes! {
    /// A pair of virtual CAN devices. C: `VXCAN_INFO_*`, `linux/can/vxcan.h`.
    pub struct Vxcan / VxcanBuilder = "vxcan", prefix "VXCAN_INFO_" {
        /// `VXCAN_INFO_PEER`: The other end, to be made at once. Requests only.
        PEER peer => Nest<Link> = 1,
    }
}

netlink_core::attributes! {
    /// Statistics of a link. C: `IFLA_STATS_*`, `linux/if_link.h`.
    pub struct LinkStats / LinkStatsBuilder = "link-stats", prefix "IFLA_STATS_", header IfStatsMsg {
        /// `IFLA_STATS_LINK_64`.
        LINK_64 link_64: RtnlLinkStats64 = 1 [volatile],
        /// `IFLA_STATS_LINK_XSTATS`: What the kind of the link adds.
        LINK_XSTATS link_xstats => Nest<LinkXstats> = 2 [volatile],
        /// `IFLA_STATS_LINK_XSTATS_SLAVE`: What the kind of the device above adds.
        LINK_XSTATS_SLAVE link_xstats_slave => Nest<LinkXstats> = 3 [volatile],
        /// `IFLA_STATS_LINK_OFFLOAD_XSTATS`.
        LINK_OFFLOAD_XSTATS link_offload_xstats => Nest<OffloadXstats> = 4,
        /// `IFLA_STATS_AF_SPEC`.
        AF_SPEC af_spec => Nest<StatsAfSpec> = 5,
    }
}

netlink_core::attributes! {
    /// What requests for statistics have. C: `IFLA_STATS_*`, `linux/if_link.h`.
    pub struct LinkStatsRequest / LinkStatsRequestBuilder = "link-stats-request", prefix "IFLA_STATS_", header IfStatsMsg {
        /// `IFLA_STATS_GET_FILTERS`: Of a request to get.
        GET_FILTERS get_filters => Nest<LinkStatsGetFilters> = 1,
        /// `IFLA_STATS_SET_OFFLOAD_XSTATS_L3_STATS`: Of a request to set. 0 or 1: the hardware is to count what it
        /// routes.
        SET_OFFLOAD_XSTATS_L3_STATS set_offload_xstats_l3_stats: u8 = 2,
    }
}

netlink_core::attributes! {
    /// Which parts of an attribute of link-stats a request wants. C: `IFLA_STATS_*`, `linux/if_link.h`.
    pub struct LinkStatsGetFilters / LinkStatsGetFiltersBuilder = "link-stats-get-filters", prefix "IFLA_STATS_" {
        /// `IFLA_STATS_LINK_OFFLOAD_XSTATS`.
        LINK_OFFLOAD_XSTATS link_offload_xstats: OffloadXstatsFilter = 4,
    }
}

netlink_core::attributes! {
    /// What kinds of links count. C: `LINK_XSTATS_TYPE_*`, `linux/if_link.h`.
    pub struct LinkXstats / LinkXstatsBuilder = "link-xstats", prefix "LINK_XSTATS_TYPE_" {
        /// `LINK_XSTATS_TYPE_BRIDGE`.
        BRIDGE bridge => Nest<BridgeXstats> = 1,
        /// `LINK_XSTATS_TYPE_BOND`.
        BOND bond => Nest<BondXstats> = 2,
    }
}

netlink_core::attributes! {
    /// What a bridge or a bridge port counts. C: `BRIDGE_XSTATS_*`, `linux/if_bridge.h`.
    pub struct BridgeXstats / BridgeXstatsBuilder = "bridge-xstats", prefix "BRIDGE_XSTATS_" {
        /// `BRIDGE_XSTATS_VLAN`.
        VLAN vlan: Multi<BridgeVlanXstats> = 1,
        /// `BRIDGE_XSTATS_MCAST`.
        MCAST mcast: BrMcastStats = 2,
        #[doc(hidden)]
        PAD pad [Unused] = 3,
        /// `BRIDGE_XSTATS_STP`.
        STP stp: BridgeStpXstats = 4,
    }
}

netlink_core::attributes! {
    /// What a bond or a port of one counts. C: `BOND_XSTATS_*`, `linux/if_bonding.h`.
    pub struct BondXstats / BondXstatsBuilder = "bond-xstats", prefix "BOND_XSTATS_" {
        /// `BOND_XSTATS_3AD`.
        _3AD _3ad => Nest<Bond3adStats> = 1,
    }
}

netlink_core::attributes! {
    /// LACP packets of a bond or of a port of one. C: `BOND_3AD_STAT_*`, `linux/if_bonding.h`.
    pub struct Bond3adStats / Bond3adStatsBuilder = "bond-3ad-stats", prefix "BOND_3AD_STAT_" {
        /// `BOND_3AD_STAT_LACPDU_RX`.
        LACPDU_RX lacpdu_rx: u64 = 0,
        /// `BOND_3AD_STAT_LACPDU_TX`.
        LACPDU_TX lacpdu_tx: u64 = 1,
        /// `BOND_3AD_STAT_LACPDU_UNKNOWN_RX`.
        LACPDU_UNKNOWN_RX lacpdu_unknown_rx: u64 = 2,
        /// `BOND_3AD_STAT_LACPDU_ILLEGAL_RX`.
        LACPDU_ILLEGAL_RX lacpdu_illegal_rx: u64 = 3,
        /// `BOND_3AD_STAT_MARKER_RX`.
        MARKER_RX marker_rx: u64 = 4,
        /// `BOND_3AD_STAT_MARKER_TX`.
        MARKER_TX marker_tx: u64 = 5,
        /// `BOND_3AD_STAT_MARKER_RESP_RX`.
        MARKER_RESP_RX marker_resp_rx: u64 = 6,
        /// `BOND_3AD_STAT_MARKER_RESP_TX`.
        MARKER_RESP_TX marker_resp_tx: u64 = 7,
        /// `BOND_3AD_STAT_MARKER_UNKNOWN_RX`.
        MARKER_UNKNOWN_RX marker_unknown_rx: u64 = 8,
        #[doc(hidden)]
        PAD pad [Unused] = 9,
    }
}

netlink_core::attributes! {
    /// What the hardware counts. C: `IFLA_OFFLOAD_XSTATS_*`, `linux/if_link.h`.
    pub struct OffloadXstats / OffloadXstatsBuilder = "offload-xstats", prefix "IFLA_OFFLOAD_XSTATS_" {
        /// `IFLA_OFFLOAD_XSTATS_CPU_HIT`: Packets that came to the CPU.
        CPU_HIT cpu_hit: RtnlLinkStats64 = 1 [volatile],
        /// `IFLA_OFFLOAD_XSTATS_HW_S_INFO`.
        HW_S_INFO hw_s_info => Nest<OffloadXstatsInfoList> = 2,
        /// `IFLA_OFFLOAD_XSTATS_L3_STATS`: What the hardware routed.
        L3_STATS l3_stats: RtnlHwStats64 = 3 [volatile],
    }
}

netlink_core::attributes! {
    /// What there is to say of each kind of statistics of the hardware, by the numbers of offload-xstats. C:
    /// `IFLA_OFFLOAD_XSTATS_*`, `linux/if_link.h`.
    pub struct OffloadXstatsInfoList / OffloadXstatsInfoListBuilder = "offload-xstats-info-list", prefix "IFLA_OFFLOAD_XSTATS_" {
        /// `IFLA_OFFLOAD_XSTATS_L3_STATS`.
        L3_STATS l3_stats => Nest<OffloadXstatsInfo> = 3,
    }
}

netlink_core::attributes! {
    /// Whether the hardware counts. C: `IFLA_OFFLOAD_XSTATS_HW_S_INFO_*`, `linux/if_link.h`.
    pub struct OffloadXstatsInfo / OffloadXstatsInfoBuilder = "offload-xstats-info", prefix "IFLA_OFFLOAD_XSTATS_HW_S_INFO_" {
        /// `IFLA_OFFLOAD_XSTATS_HW_S_INFO_REQUEST`: 0 or 1: it was asked for.
        REQUEST request: u8 = 1,
        /// `IFLA_OFFLOAD_XSTATS_HW_S_INFO_USED`: 0 or 1: the hardware does it.
        USED used: u8 = 2,
    }
}

netlink_core::attributes! {
    /// What address families count, by the number of the family. C: `AF_*`, `linux/socket.h`.
    pub struct StatsAfSpec / StatsAfSpecBuilder = "stats-af-spec", prefix "AF_" {
        /// `AF_MPLS`.
        MPLS mpls => Nest<MplsStats> = 28,
    }
}

netlink_core::attributes! {
    /// What MPLS counts. C: `MPLS_STATS_*`, `linux/mpls.h`.
    pub struct MplsStats / MplsStatsBuilder = "mpls-stats", prefix "MPLS_STATS_" {
        /// `MPLS_STATS_LINK`.
        LINK link: MplsLinkStats = 1 [volatile],
    }
}

netlink_core::choice! {
    /// What a kind of link adds. Kinds without any data are dummy, ifb, nlmon, vsockmon, team, vcan, wireguard, pfcp,
    /// lowpan, openvswitch, virt_wifi and netdevsim.
    pub enum LinkData / LinkDataBuilder = "link-data", selector "kind" {
        Vlan vlan => Vlan = Text(b"vlan"),
        Bridge bridge => Bridge = Text(b"bridge"),
        Bond bond => Bond = Text(b"bond"),
        Vrf vrf => Vrf = Text(b"vrf"),
        Veth veth => Veth = Text(b"veth"),
        Netkit netkit => Netkit = Text(b"netkit"),
        Macvlan macvlan => Macvlan = Text(b"macvlan"),
        Macvtap macvtap => Macvlan = Text(b"macvtap"),
        Ipvlan ipvlan => Ipvlan = Text(b"ipvlan"),
        Ipvtap ipvtap => Ipvlan = Text(b"ipvtap"),
        Vxlan vxlan => Vxlan = Text(b"vxlan"),
        Geneve geneve => Geneve = Text(b"geneve"),
        Bareudp bareudp => Bareudp = Text(b"bareudp"),
        Gre gre => Gre = Text(b"gre"),
        Gretap gretap => Gre = Text(b"gretap"),
        Erspan erspan => Gre = Text(b"erspan"),
        Ip6gre ip6gre => Ip6gre = Text(b"ip6gre"),
        Ip6gretap ip6gretap => Ip6gre = Text(b"ip6gretap"),
        Ip6erspan ip6erspan => Ip6gre = Text(b"ip6erspan"),
        Ipip ipip => Ipip = Text(b"ipip"),
        Sit sit => Sit = Text(b"sit"),
        Ip6tnl ip6tnl => Ip6tnl = Text(b"ip6tnl"),
        Vti vti => Vti = Text(b"vti"),
        Vti6 vti6 => Vti6 = Text(b"vti6"),
        Xfrm xfrm => Xfrm = Text(b"xfrm"),
        Macsec macsec => Macsec = Text(b"macsec"),
        Ovpn ovpn => Ovpn = Text(b"ovpn"),
        Amt amt => Amt = Text(b"amt"),
        Gtp gtp => Gtp = Text(b"gtp"),
        Ppp ppp => Ppp = Text(b"ppp"),
        Tun tun => Tun = Text(b"tun"),
        Hsr hsr => Hsr = Text(b"hsr"),
        Batadv batadv => Batadv = Text(b"batadv"),
        Dsa dsa => Dsa = Text(b"dsa"),
        Can can => Can = Text(b"can"),
        Vxcan vxcan => Vxcan = Text(b"vxcan"),
        Ipoib ipoib => Ipoib = Text(b"ipoib"),
        Rmnet rmnet => Rmnet = Text(b"rmnet"),
        Wwan wwan => Wwan = Text(b"wwan"),
        Caif caif => Caif = Text(b"caif"),
    }
}

netlink_core::choice! {
    /// What a device above adds to the link.
    pub enum LinkSlaveData / LinkSlaveDataBuilder = "link-slave-data", selector "slave-kind" {
        Bridge bridge => BridgePort = Text(b"bridge"),
        Bond bond => BondSlave = Text(b"bond"),
        Vrf vrf => VrfPort = Text(b"vrf"),
    }
}

netlink_core::choice! {
    /// What a kind of link counts.
    pub enum LinkInfoXstats / LinkInfoXstatsBuilder = "link-info-xstats", selector "kind" {
        Can can: CanDeviceStats = Text(b"can"),
    }
}

netlink_core::choice! {
    /// What the address family of a message adds; opaque for others than these.
    pub enum LinkProtocolInfo / LinkProtocolInfoBuilder = "link-protocol-info", selector "family" {
        BridgePort bridge_port => BridgePort = Number(7),
        Inet6 inet6 => Inet6 = Number(10),
    }
}

netlink_core::choice! {
    /// What address families add: all that have something, or in messages of the bridge family that one.
    pub enum LinkAfSpec / LinkAfSpecBuilder = "link-af-spec", selector "family" {
        BridgeAfSpec bridge_af_spec => BridgeAfSpec = Number(7),
        _ => AfSpec af_spec => AfSpec,
    }
}

netlink_core::family! {
    /// Network devices: what they are, what they are made of, and what they count.
    pub static RT_LINK = "rt-link", netlink_core::schema::Protocol::Raw(0);
    do {
        /// Make a link, or change one (NLM_F_CREATE, NLM_F_EXCL). With NLM_F_ECHO the kernel sends the link back. C:
        /// `RTM_NEWLINK`.
        NEWLINK newlink: Link / LinkBuilder = 16 [1, 2, 3, 4, 5, 10, 13, 14, 16, 17, 18, 19, 20, 22, 24, 25, 26, 27, 28, 31, 32, 33, 37, 39, 40, 41, 43, 46, 49, 53, 55, 56, 58, 63, 64];
        /// Remove a link, or all of a group. With the bridge family, remove VLANs of a bridge port. C: `RTM_DELLINK`.
        DELLINK dellink: Link / LinkBuilder = 17 [3, 26, 27, 46, 53];
        /// Change a link. With the bridge family, change a bridge port or the VLANs of it. C: `RTM_SETLINK`.
        SETLINK setlink: Link / LinkBuilder = 19 [1, 2, 3, 4, 10, 12, 13, 14, 16, 17, 18, 19, 20, 22, 24, 25, 26, 27, 28, 33, 39, 40, 41, 43, 46, 49, 53, 55, 58, 63, 64];
        /// Add alternative names to a link. C: `RTM_NEWLINKPROP`.
        NEWLINKPROP newlinkprop: Link / LinkBuilder = 108 [3, 52, 53];
        /// Remove alternative names from a link. C: `RTM_DELLINKPROP`.
        DELLINKPROP dellinkprop: Link / LinkBuilder = 109 [3, 52, 53];
        /// Have the hardware count, or not. C: `RTM_SETSTATS`.
        SETSTATS setstats: LinkStatsRequest / LinkStatsRequestBuilder = 95 [2];
    }
    get {
        /// Get a link, by index or by name, or all of them. The bridge family dumps bridge ports, the inet6 family
        /// devices that do IPv6. C: `RTM_GETLINK`.
        GETLINK getlink: Link / LinkBuilder = 18 [3, 29, 46, 53] -> Link = 16 [1, 2, 3, 4, 5, 6, 7, 10, 11, 12, 13, 14, 16, 17, 18, 20, 21, 22, 23, 24, 25, 26, 27, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69];
        /// Get statistics of a link, or of all. What is wanted is in the header; requests have a set of their own. C:
        /// `RTM_GETSTATS`.
        GETSTATS getstats: LinkStatsRequest / LinkStatsRequestBuilder = 94 [1] -> LinkStats = 92 [1, 2, 3, 4, 5];
    }
    dump {
        /// Get a link, by index or by name, or all of them. The bridge family dumps bridge ports, the inet6 family
        /// devices that do IPv6. C: `RTM_GETLINK`.
        GETLINK_DUMP getlink_dump: Link / LinkBuilder = 18 [10, 18, 29, 46] -> Link = 16 [1, 2, 3, 4, 5, 6, 7, 10, 11, 12, 13, 14, 16, 17, 18, 20, 21, 22, 23, 24, 25, 26, 27, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69] as "getlink";
        /// Get statistics of a link, or of all. What is wanted is in the header; requests have a set of their own. C:
        /// `RTM_GETSTATS`.
        GETSTATS_DUMP getstats_dump: LinkStatsRequest / LinkStatsRequestBuilder = 94 [1] -> LinkStats = 92 [1, 2, 3, 4, 5] as "getstats";
    }
    notify {
        /// A link is new, or changed. IPv6 settings that changed are told to the group ipv6-ifinfo. C: `RTM_NEWLINK`.
        NEWLINK_NTF Newlink: Link = 16 [1, 2, 3, 4, 5, 6, 7, 10, 11, 12, 13, 14, 16, 17, 18, 20, 21, 22, 23, 24, 25, 26, 27, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69];
        /// A link is gone; with the bridge family, it is no longer a bridge port. C: `RTM_DELLINK`.
        DELLINK_NTF Dellink: Link = 17 [1, 2, 3, 4, 5, 6, 7, 10, 11, 12, 13, 14, 16, 17, 18, 20, 21, 22, 23, 24, 25, 26, 27, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69];
        /// Whether the hardware counts has changed. C: `RTM_NEWSTATS`.
        NEWSTATS_NTF Newstats: LinkStats = 92 [1, 2, 3, 4, 5];
    }
    groups {
        /// Links that come, change and go. It carries `RTM_NEWLINK`, `RTM_DELLINK`. C: `RTNLGRP_LINK`.
        LINK: "link" = 1,
        /// IPv6 settings of links that change. It carries `RTM_NEWLINK`. C: `RTNLGRP_IPV6_IFINFO`.
        IPV6_IFINFO: "ipv6-ifinfo" = 12,
        /// Statistics of the hardware that are switched on or off. It carries `RTM_NEWSTATS`. C: `RTNLGRP_STATS`.
        STATS: "stats" = 36,
    }
}
