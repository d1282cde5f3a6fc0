//! NetLabel's CIPSO for IPv4: domains of interpretation (DOI), which say how the levels and categories of labels
//! translate (`netlabelctl cipsov4`).
//!
//! Printed by `cargo xtask codegen` from `specs/netlabel-cipso4.yaml`. Not to be edited.

use netlink_core::{Multi, Nest};

netlink_core::enumeration! {
    /// How labels translate. C: `net/cipso_ipv4.h`.
    pub struct Mapping: u32 = "mapping", prefix "CIPSO_V4_MAP_" {
        /// `CIPSO_V4_MAP_UNKNOWN`.
        UNKNOWN = 0,
        /// `CIPSO_V4_MAP_TRANS`: By the lists of levels and categories.
        TRANS = 1,
        /// `CIPSO_V4_MAP_PASS`: Unchanged.
        PASS = 2,
        /// `CIPSO_V4_MAP_LOCAL`: With the security module's own number, on this host alone.
        LOCAL = 3,
    }
}

netlink_core::enumeration! {
    /// How a label is written into packets. C: `net/cipso_ipv4.h`.
    pub struct Tag: u8 = "tag", prefix "CIPSO_V4_TAG_" {
        /// `CIPSO_V4_TAG_INVALID`.
        INVALID = 0,
        /// `CIPSO_V4_TAG_RBITMAP`: Restrictive bit map.
        RBITMAP = 1,
        /// `CIPSO_V4_TAG_ENUM`: Enumerated categories.
        ENUM = 2,
        /// `CIPSO_V4_TAG_RANGE`: Ranges of categories.
        RANGE = 5,
        /// `CIPSO_V4_TAG_PBITMAP`: Permissive bit map.
        PBITMAP = 6,
        /// `CIPSO_V4_TAG_FREEFORM`.
        FREEFORM = 7,
        /// `CIPSO_V4_TAG_LOCAL`: A number of the security module.
        LOCAL = 128,
    }
}

netlink_core::attributes! {
    /// A domain of interpretation. C: `NLBL_CIPSOV4_A_*`, `net/netlabel/netlabel_cipso_v4.h`.
    pub struct Cipso4 / Cipso4Builder = "cipso4", prefix "NLBL_CIPSOV4_A_" {
        /// `NLBL_CIPSOV4_A_DOI`: Its number.
        DOI doi: u32 = 1,
        /// `NLBL_CIPSOV4_A_MTYPE`.
        MTYPE mtype: Mapping = 2,
        /// `NLBL_CIPSOV4_A_TAG`.
        TAG tag: Multi<Tag> = 3,
        /// `NLBL_CIPSOV4_A_TAGLST`: The tags, the most wanted first.
        TAGLST taglst => Nest<Cipso4> = 4,
        /// `NLBL_CIPSOV4_A_MLSLVLLOC`: A level on this host.
        MLSLVLLOC mlslvlloc: u32 = 5,
        /// `NLBL_CIPSOV4_A_MLSLVLREM`: The same level in packets.
        MLSLVLREM mlslvlrem: u32 = 6,
        /// `NLBL_CIPSOV4_A_MLSLVL`: A level and its translation.
        MLSLVL mlslvl => Multi<Nest<Cipso4>> = 7,
        /// `NLBL_CIPSOV4_A_MLSLVLLST`: The levels.
        MLSLVLLST mlslvllst => Nest<Cipso4> = 8,
        /// `NLBL_CIPSOV4_A_MLSCATLOC`: A category on this host.
        MLSCATLOC mlscatloc: u32 = 9,
        /// `NLBL_CIPSOV4_A_MLSCATREM`: The same category in packets.
        MLSCATREM mlscatrem: u32 = 10,
        /// `NLBL_CIPSOV4_A_MLSCAT`: A category and its translation.
        MLSCAT mlscat => Multi<Nest<Cipso4>> = 11,
        /// `NLBL_CIPSOV4_A_MLSCATLST`: The categories.
        MLSCATLST mlscatlst => Nest<Cipso4> = 12,
    }
}

netlink_core::family! {
    /// NetLabel's CIPSO for IPv4: domains of interpretation (DOI), which say how the levels and categories of labels
    /// translate (`netlabelctl cipsov4`).
    pub static NETLABEL_CIPSO4 = "netlabel-cipso4", netlink_core::schema::Protocol::Generic { name: "NLBL_CIPSOv4", version: 3 };
    do {
        /// Adds a domain of interpretation. C: `NLBL_CIPSOV4_C_ADD`.
        ADD add: Cipso4 / Cipso4Builder = 1 [1, 2, 4, 8, 12];
        /// Removes a domain of interpretation. C: `NLBL_CIPSOV4_C_REMOVE`.
        REMOVE remove: Cipso4 / Cipso4Builder = 2 [1];
    }
    get {
        /// What a domain of interpretation says. C: `NLBL_CIPSOV4_C_LIST`.
        LIST list: Cipso4 / Cipso4Builder = 3 [1] -> Cipso4 = 3 [2, 4, 8, 12];
    }
    dump {
        /// All domains of interpretation. C: `NLBL_CIPSOV4_C_LISTALL`.
        LISTALL_DUMP listall_dump: Cipso4 / Cipso4Builder = 4 [] -> Cipso4 = 4 [1, 2] as "listall";
    }
}
