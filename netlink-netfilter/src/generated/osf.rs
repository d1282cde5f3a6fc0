//! Passive recognition of operating systems: fingerprints of the first TCP packet, which rules (match osf of iptables
//! and nftables) compare with.
//!
//! Printed by `cargo xtask codegen` from `specs/osf.yaml`. Not to be edited.

use super::nfnetlink::Nfgenmsg;
use netlink_core::Chars;

netlink_core::enumeration! {
    /// What the window of a fingerprint is given in. It is also what a length of an option can be given in. C: `enum
    /// nf_osf_window_size_options`, `linux/netfilter/nfnetlink_osf.h`.
    pub struct WindowSize: u32 = "window-size", prefix "OSF_WSS_" {
        /// `OSF_WSS_PLAIN`: Bytes.
        PLAIN = 0,
        /// `OSF_WSS_MSS`: Multiples of the maximum segment size.
        MSS = 1,
        /// `OSF_WSS_MTU`: Multiples of the MTU, which is 40 more.
        MTU = 2,
        /// `OSF_WSS_MODULO`: It is a multiple of the value.
        MODULO = 3,
    }
}

netlink_core::enumeration! {
    /// Options of TCP. C: `enum iana_options`, `linux/netfilter/nfnetlink_osf.h`.
    pub struct TcpOption: u16 = "tcp-option", prefix "OSFOPT_" {
        /// `OSFOPT_EOL`: End of the list.
        EOL = 0,
        /// `OSFOPT_NOP`: No operation.
        NOP = 1,
        /// `OSFOPT_MSS`: Maximum segment size.
        MSS = 2,
        /// `OSFOPT_WSO`: Window scale.
        WSO = 3,
        /// `OSFOPT_SACKP`: Selective acknowledgements are permitted.
        SACKP = 4,
        /// `OSFOPT_SACK`: Selective acknowledgement.
        SACK = 5,
        /// `OSFOPT_ECHO`.
        ECHO = 6,
        /// `OSFOPT_ECHOREPLY`.
        ECHOREPLY = 7,
        /// `OSFOPT_TS`: Timestamps.
        TS = 8,
        /// `OSFOPT_POCP`: Partial order connection permitted.
        POCP = 9,
        /// `OSFOPT_POSP`: Partial order service profile.
        POSP = 10,
        /// `OSFOPT_EMPTY`: Anything else.
        EMPTY = 255,
    }
}

netlink_core::structure! {
    /// A number and how it is meant. C: `struct nf_osf_wc`, `linux/netfilter/nfnetlink_osf.h`.
    pub struct OsfWildcard = "osf-wildcard", size 8 {
        /// `wc`.
        wc: WindowSize = 0,
        /// `val`.
        val: u32 = 4,
    }
}

netlink_core::structure! {
    /// An option of TCP. C: `struct nf_osf_opt`, `linux/netfilter/nfnetlink_osf.h`.
    pub struct OsfOption = "osf-option", size 12 {
        /// `kind`.
        kind: TcpOption = 0,
        /// `length`: Bytes, with kind and length.
        length: u16 = 2,
        /// `wc`.
        wc: OsfWildcard = 4,
    }
}

netlink_core::structure! {
    /// What the first packet of an operating system looks like. C: `struct nf_osf_user_finger`,
    /// `linux/netfilter/nfnetlink_osf.h`.
    pub struct OsfFingerprint = "osf-fingerprint", size 592 {
        /// `wss`: The window.
        wss: OsfWildcard = 0,
        /// `ttl`: Time to live when the packet was sent.
        ttl: u8 = 8,
        /// `df`: Whether the packet must not be fragmented.
        df: u8 = 9,
        /// `ss`: Size of the whole packet in bytes.
        ss: u16 = 10,
        /// `mss`: Maximum segment size.
        mss: u16 = 12,
        /// `opt_num`: How many options there are.
        opt_num: u16 = 14,
        /// `genre`: Operating system.
        genre: Chars<32> = 16,
        /// `version`.
        version: Chars<32> = 48,
        /// `subtype`.
        subtype: Chars<32> = 80,
        /// `opt`: The options, in their order.
        opt: [OsfOption; 40] = 112,
    }
}

netlink_core::attributes! {
    /// A fingerprint. C: `OSF_ATTR_*`, `linux/netfilter/nfnetlink_osf.h`.
    pub struct Osf / OsfBuilder = "osf", prefix "OSF_ATTR_", header Nfgenmsg {
        /// `OSF_ATTR_FINGER`.
        FINGER finger: OsfFingerprint = 1,
    }
}

netlink_core::family! {
    /// Passive recognition of operating systems: fingerprints of the first TCP packet, which rules (match osf of
    /// iptables and nftables) compare with.
    pub static OSF = "osf", netlink_core::schema::Protocol::Raw(12);
    do {
        /// Add a fingerprint, with the flag create. C: `OSF_MSG_ADD`.
        OSF_ADD osf_add: Osf / OsfBuilder = 1280 [1];
        /// Remove a fingerprint. C: `OSF_MSG_REMOVE`.
        OSF_REMOVE osf_remove: Osf / OsfBuilder = 1281 [1];
    }
}
