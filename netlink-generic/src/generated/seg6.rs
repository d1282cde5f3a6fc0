//! Segment routing over IPv6: the source of encapsulated packets and the keys that sign routing headers (`ip sr`).
//!
//! Printed by `cargo xtask codegen` from `specs/seg6.yaml`. Not to be edited.

use core::net::Ipv6Addr;

use netlink_core::Nest;

netlink_core::enumeration! {
    /// How a routing header is signed. C: `linux/seg6_hmac.h`.
    pub struct HmacAlgorithm: u8 = "hmac-algorithm", prefix "SEG6_HMAC_ALGO_" {
        /// `SEG6_HMAC_ALGO_SHA1`.
        SHA1 = 1,
        /// `SEG6_HMAC_ALGO_SHA256`.
        SHA256 = 2,
    }
}

netlink_core::attributes! {
    /// The source of a tunnel, or a key. C: `SEG6_ATTR_*`, `linux/seg6_genl.h`.
    pub struct Seg6 / Seg6Builder = "seg6", prefix "SEG6_ATTR_" {
        /// `SEG6_ATTR_DST`: Source address of encapsulated packets; `::` leaves the choice to the kernel.
        DST dst: Ipv6Addr = 1,
        /// `SEG6_ATTR_DSTLEN`: The kernel never uses it.
        DSTLEN dstlen: i32 = 2,
        /// `SEG6_ATTR_HMACKEYID`: Number of a key; not zero.
        HMACKEYID hmackeyid: u32 = 3,
        /// `SEG6_ATTR_SECRET`: The key, up to 64 bytes.
        SECRET secret: [u8] = 4,
        /// `SEG6_ATTR_SECRETLEN`: Length of the key in bytes; 0 removes it.
        SECRETLEN secretlen: u8 = 5,
        /// `SEG6_ATTR_ALGID`.
        ALGID algid: HmacAlgorithm = 6,
        /// `SEG6_ATTR_HMACINFO`: The kernel never uses it.
        HMACINFO hmacinfo => Nest<Seg6> = 7,
    }
}

netlink_core::family! {
    /// Segment routing over IPv6: the source of encapsulated packets and the keys that sign routing headers (`ip sr`).
    pub static SEG6 = "seg6", netlink_core::schema::Protocol::Generic { name: "SEG6", version: 1 };
    do {
        /// Sets, replaces or removes a key. C: `SEG6_CMD_SETHMAC`.
        SETHMAC sethmac: Seg6 / Seg6Builder = 1 [3, 4, 5, 6];
        /// Sets the source of encapsulated packets. C: `SEG6_CMD_SET_TUNSRC`.
        SET_TUNSRC set_tunsrc: Seg6 / Seg6Builder = 3 [1];
    }
    get {
        /// The source of encapsulated packets. C: `SEG6_CMD_GET_TUNSRC`.
        GET_TUNSRC get_tunsrc: Seg6 / Seg6Builder = 4 [] -> Seg6 = 4 [1];
    }
    dump {
        /// All keys. C: `SEG6_CMD_DUMPHMAC`.
        DUMPHMAC_DUMP dumphmac_dump: Seg6 / Seg6Builder = 2 [] -> Seg6 = 2 [3, 4, 5, 6] as "dumphmac";
    }
}
