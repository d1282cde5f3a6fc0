//! Policy routing: the rules that choose a routing table for a packet.
//!
//! Printed by `cargo xtask codegen` from `specs/rt-rule.yaml`. Not to be edited.

use core::net::IpAddr;

use netlink_core::common::{AddressFamily, IpProtocol, RouteProtocol};
use netlink_core::{As, Be, Unused};

netlink_core::structure! {
    /// What every message about a rule begins with. C: `struct fib_rule_hdr`, `linux/fib_rules.h`.
    pub struct FibRuleHdr = "fib-rule-hdr", size 12 {
        /// `family`.
        family: AddressFamily as u8 = 0,
        /// `dst_len`: Length of the destination prefix, in bits; 0 matches everything.
        dst_len: u8 = 1,
        /// `src_len`: Length of the source prefix, in bits; 0 matches everything.
        src_len: u8 = 2,
        /// `tos`: Type of service or traffic class to match; 0 matches everything.
        tos: u8 = 3,
        /// `table`: Routing table; 252 (RT_TABLE_COMPAT) where the number does not fit.
        table: u8 = 4,
        /// `action`.
        action: RuleAction = 7,
        /// `flags`.
        flags: RuleFlags = 8,
    }
}

netlink_core::structure! {
    /// Ports from start to end, both included, in host byte order. C: `struct fib_rule_port_range`,
    /// `linux/fib_rules.h`.
    pub struct FibRulePortRange = "fib-rule-port-range", size 4 {
        /// `start`.
        start: u16 = 0,
        /// `end`.
        end: u16 = 2,
    }
}

netlink_core::structure! {
    /// User identifiers from start to end, both included. C: `struct fib_rule_uid_range`, `linux/fib_rules.h`.
    pub struct FibRuleUidRange = "fib-rule-uid-range", size 8 {
        /// `start`.
        start: u32 = 0,
        /// `end`.
        end: u32 = 4,
    }
}

netlink_core::flags! {
    /// State of a rule, and how it matches. C: `linux/fib_rules.h`.
    pub struct RuleFlags: u32 = "rule-flags", prefix "FIB_RULE_" {
        /// `FIB_RULE_PERMANENT`: Cannot be removed.
        PERMANENT = 1 << 0,
        /// `FIB_RULE_INVERT`: Applies to what does not match.
        INVERT = 1 << 1,
        /// `FIB_RULE_UNRESOLVED`: There is no rule to go to.
        UNRESOLVED = 1 << 2,
        /// `FIB_RULE_IIF_DETACHED`: There is no such input device; also FIB_RULE_DEV_DETACHED.
        IIF_DETACHED = 1 << 3,
        /// `FIB_RULE_OIF_DETACHED`: There is no such output device.
        OIF_DETACHED = 1 << 4,
        /// `FIB_RULE_FIND_SADDR`: Matches the source address that would be chosen (IPv6).
        FIND_SADDR = 1 << 16,
    }
}

netlink_core::enumeration! {
    /// What a rule does with a packet that matches. C: `linux/fib_rules.h`.
    pub struct RuleAction: u8 = "rule-action", prefix "FR_ACT_" {
        /// `FR_ACT_UNSPEC`: Not given.
        UNSPEC = 0,
        /// `FR_ACT_TO_TBL`: Looks the route up in a table.
        TO_TBL = 1,
        /// `FR_ACT_GOTO`: Goes on with a later rule.
        GOTO = 2,
        /// `FR_ACT_NOP`: Nothing; the next rule follows.
        NOP = 3,
        /// `FR_ACT_RES3`: Reserved.
        RES3 = 4,
        /// `FR_ACT_RES4`: Reserved.
        RES4 = 5,
        /// `FR_ACT_BLACKHOLE`: Drops the packet silently.
        BLACKHOLE = 6,
        /// `FR_ACT_UNREACHABLE`: Answers that the network is unreachable.
        UNREACHABLE = 7,
        /// `FR_ACT_PROHIBIT`: Answers that it is prohibited.
        PROHIBIT = 8,
    }
}

netlink_core::attributes! {
    /// Attributes of a rule. C: `FRA_*`, `linux/fib_rules.h`.
    pub struct Rule / RuleBuilder = "rule", prefix "FRA_", header FibRuleHdr {
        #[doc(hidden)]
        UNSPEC unspec [Unused] = 0,
        /// `FRA_DST`: Destination to match, with dst-len.
        DST dst: IpAddr = 1,
        /// `FRA_SRC`: Source to match, with src-len.
        SRC src: IpAddr = 2,
        /// `FRA_IIFNAME`: Input device to match, lo for what this host sends; also FRA_IFNAME.
        IIFNAME iifname: str = 3,
        /// `FRA_GOTO`: Priority of the rule to go on with.
        GOTO goto: u32 = 4,
        #[doc(hidden)]
        UNUSED2 unused2 [Unused] = 5,
        /// `FRA_PRIORITY`: Place among the rules; the lowest comes first.
        PRIORITY priority: u32 = 6,
        #[doc(hidden)]
        UNUSED3 unused3 [Unused] = 7,
        #[doc(hidden)]
        UNUSED4 unused4 [Unused] = 8,
        #[doc(hidden)]
        UNUSED5 unused5 [Unused] = 9,
        /// `FRA_FWMARK`: Mark of the packet to match.
        FWMARK fwmark: u32 = 10,
        /// `FRA_FLOW`: Realms to set, the source in the upper and the destination in the lower 16 bits (IPv4).
        FLOW flow: u32 = 11,
        /// `FRA_TUN_ID`: Tunnel identifier to match, such as a VNI.
        TUN_ID tun_id: Be<u64> = 12,
        /// `FRA_SUPPRESS_IFGROUP`: A route found in the table does not count if its device is in this group;
        /// 0xffffffff is none.
        SUPPRESS_IFGROUP suppress_ifgroup: u32 = 13,
        /// `FRA_SUPPRESS_PREFIXLEN`: A route found in the table does not count if its prefix is of this length or
        /// shorter; 0xffffffff is none.
        SUPPRESS_PREFIXLEN suppress_prefixlen: u32 = 14,
        /// `FRA_TABLE`: Routing table; in a request it replaces that of the header.
        TABLE table: u32 = 15,
        /// `FRA_FWMASK`: Bits of fwmark that count.
        FWMASK fwmask: u32 = 16,
        /// `FRA_OIFNAME`: Output device to match, of sockets bound to one.
        OIFNAME oifname: str = 17,
        #[doc(hidden)]
        PAD pad [Unused] = 18,
        /// `FRA_L3MDEV`: 1 takes the table of the VRF that the packet belongs to.
        L3MDEV l3mdev: u8 = 19,
        /// `FRA_UID_RANGE`: Owners of the socket to match.
        UID_RANGE uid_range: FibRuleUidRange = 20,
        /// `FRA_PROTOCOL`: Who made the rule.
        PROTOCOL protocol: RouteProtocol = 21,
        /// `FRA_IP_PROTO`: Protocol above IP to match.
        IP_PROTO ip_proto: As<u8, IpProtocol> = 22,
        /// `FRA_SPORT_RANGE`: Source ports to match.
        SPORT_RANGE sport_range: FibRulePortRange = 23,
        /// `FRA_DPORT_RANGE`: Destination ports to match.
        DPORT_RANGE dport_range: FibRulePortRange = 24,
        /// `FRA_DSCP`: Differentiated services code point to match, six bits.
        DSCP dscp: u8 = 25,
        /// `FRA_FLOWLABEL`: Flow label to match, twenty bits (IPv6).
        FLOWLABEL flowlabel: Be<u32> = 26,
        /// `FRA_FLOWLABEL_MASK`: Bits of flowlabel that count.
        FLOWLABEL_MASK flowlabel_mask: Be<u32> = 27,
        /// `FRA_SPORT_MASK`: Bits of the source port that count; the range must be a single port.
        SPORT_MASK sport_mask: u16 = 28,
        /// `FRA_DPORT_MASK`: Bits of the destination port that count; the range must be a single port.
        DPORT_MASK dport_mask: u16 = 29,
        /// `FRA_DSCP_MASK`: Bits of dscp that count.
        DSCP_MASK dscp_mask: u8 = 30,
    }
}

netlink_core::family! {
    /// Policy routing: the rules that choose a routing table for a packet.
    pub static RT_RULE = "rt-rule", netlink_core::schema::Protocol::Raw(0);
    do {
        /// Add a rule. C: `RTM_NEWRULE`.
        NEWRULE newrule: Rule / RuleBuilder = 32 [1, 2, 3, 4, 6, 10, 11, 12, 13, 14, 15, 16, 17, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30];
        /// Remove the first rule that has all that is given. C: `RTM_DELRULE`.
        DELRULE delrule: Rule / RuleBuilder = 33 [1, 2, 3, 4, 6, 10, 11, 12, 13, 14, 15, 16, 17, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30];
    }
    dump {
        /// Get all rules of a family, or of every family. C: `RTM_GETRULE`.
        GETRULE_DUMP getrule_dump: Rule / RuleBuilder = 34 [] -> Rule = 32 [1, 2, 3, 4, 6, 10, 11, 12, 13, 14, 15, 16, 17, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30] as "getrule";
    }
    notify {
        /// A rule was added. C: `RTM_NEWRULE`.
        NEWRULE_NTF Newrule: Rule = 32 [1, 2, 3, 4, 6, 10, 11, 12, 13, 14, 15, 16, 17, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30];
        /// A rule was removed. C: `RTM_DELRULE`.
        DELRULE_NTF Delrule: Rule = 33 [1, 2, 3, 4, 6, 10, 11, 12, 13, 14, 15, 16, 17, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30];
    }
    groups {
        /// Rules of IPv4 and of its multicast routing. It carries `RTM_NEWRULE`, `RTM_DELRULE`. C:
        /// `RTNLGRP_IPV4_RULE`.
        IPV4_RULE: "ipv4-rule" = 8,
        /// Rules of IPv6 and of its multicast routing. It carries `RTM_NEWRULE`, `RTM_DELRULE`. C:
        /// `RTNLGRP_IPV6_RULE`.
        IPV6_RULE: "ipv6-rule" = 19,
    }
}
