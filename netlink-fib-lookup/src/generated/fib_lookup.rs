//! Lookups in one routing table of IPv4, as the kernel does them.
//!
//! Printed by `cargo xtask codegen` from `specs/fib-lookup.yaml`. Not to be edited.

use core::net::Ipv4Addr;

netlink_core::structure! {
    /// A lookup; the answer is the same struct with the result filled in. C: `struct fib_result_nl`, `net/ip_fib.h`.
    pub struct FibResultNl = "fib-result-nl", size 20 {
        /// `fl_addr`: The address that is looked up.
        fl_addr: Ipv4Addr = 0,
        /// `fl_mark`: Mark of the packet.
        fl_mark: u32 = 4,
        /// `fl_tos`: Type of service of the packet.
        fl_tos: u8 = 8,
        /// `fl_scope`: Scope the route must have at least.
        fl_scope: LookupScope = 9,
        /// `tb_id_in`: The table that is looked up in.
        tb_id_in: u8 = 10,
        /// `tb_id`: The table the route is in.
        tb_id: u8 = 11,
        /// `prefixlen`: Length of the prefix of the route, in bits.
        prefixlen: u8 = 12,
        /// `nh_sel`: Which next hop of the route was taken, counted from 0.
        nh_sel: u8 = 13,
        /// `type`: Type of the route.
        r#type: LookupType = 14,
        /// `scope`: Scope of the route.
        scope: LookupScope = 15,
        /// `err`: 0, or the negative number of an error; -2 (ENOENT) where there is no such table.
        err: i32 = 16,
    }
}

netlink_core::enumeration! {
    /// How far something is away. C: `enum rt_scope_t`, `linux/rtnetlink.h`.
    pub struct LookupScope: u8 = "lookup-scope", prefix "RT_SCOPE_" {
        /// `RT_SCOPE_UNIVERSE`.
        UNIVERSE = 0,
        /// `RT_SCOPE_SITE`.
        SITE = 200,
        /// `RT_SCOPE_LINK`.
        LINK = 253,
        /// `RT_SCOPE_HOST`.
        HOST = 254,
        /// `RT_SCOPE_NOWHERE`.
        NOWHERE = 255,
    }
}

netlink_core::enumeration! {
    /// What a route does. C: `linux/rtnetlink.h`.
    pub struct LookupType: u8 = "lookup-type", prefix "RTN_" {
        /// `RTN_UNSPEC`.
        UNSPEC = 0,
        /// `RTN_UNICAST`.
        UNICAST = 1,
        /// `RTN_LOCAL`.
        LOCAL = 2,
        /// `RTN_BROADCAST`.
        BROADCAST = 3,
        /// `RTN_ANYCAST`.
        ANYCAST = 4,
        /// `RTN_MULTICAST`.
        MULTICAST = 5,
        /// `RTN_BLACKHOLE`.
        BLACKHOLE = 6,
        /// `RTN_UNREACHABLE`.
        UNREACHABLE = 7,
        /// `RTN_PROHIBIT`.
        PROHIBIT = 8,
        /// `RTN_THROW`.
        THROW = 9,
        /// `RTN_NAT`.
        NAT = 10,
        /// `RTN_XRESOLVE`.
        XRESOLVE = 11,
    }
}

netlink_core::attributes! {
    /// A lookup and its result. There are no attributes.
    pub struct Lookup / LookupBuilder = "lookup", header FibResultNl {
    }
}

netlink_core::family! {
    /// Lookups in one routing table of IPv4, as the kernel does them.
    pub static FIB_LOOKUP = "fib-lookup", netlink_core::schema::Protocol::Raw(10);
    get {
        /// Look an address up. The kernel looks at no number of the message; this is the lowest that means nothing
        /// else.
        LOOKUP lookup: Lookup / LookupBuilder = 16 [] -> Lookup = 16 [];
    }
}
