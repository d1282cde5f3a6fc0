//! NetLabel's CALIPSO (RFC 5570): the domains of interpretation (DOI) of labels in IPv6 packets (`netlabelctl
//! calipso`).
//!
//! Printed by `cargo xtask codegen` from `specs/netlabel-calipso.yaml`. Not to be edited.

netlink_core::enumeration! {
    /// How labels translate. C: `net/calipso.h`.
    pub struct Mapping: u32 = "mapping", prefix "CALIPSO_MAP_" {
        /// `CALIPSO_MAP_UNKNOWN`.
        UNKNOWN = 0,
        /// `CALIPSO_MAP_PASS`: Unchanged.
        PASS = 2,
    }
}

netlink_core::attributes! {
    /// A domain of interpretation. C: `NLBL_CALIPSO_A_*`, `net/netlabel/netlabel_calipso.h`.
    pub struct Calipso / CalipsoBuilder = "calipso", prefix "NLBL_CALIPSO_A_" {
        /// `NLBL_CALIPSO_A_DOI`: Its number.
        DOI doi: u32 = 1,
        /// `NLBL_CALIPSO_A_MTYPE`.
        MTYPE mtype: Mapping = 2,
    }
}

netlink_core::family! {
    /// NetLabel's CALIPSO (RFC 5570): the domains of interpretation (DOI) of labels in IPv6 packets (`netlabelctl
    /// calipso`).
    pub static NETLABEL_CALIPSO = "netlabel-calipso", netlink_core::schema::Protocol::Generic { name: "NLBL_CALIPSO", version: 3 };
    do {
        /// Adds a domain of interpretation. C: `NLBL_CALIPSO_C_ADD`.
        ADD add: Calipso / CalipsoBuilder = 1 [1, 2];
        /// Removes a domain of interpretation. C: `NLBL_CALIPSO_C_REMOVE`.
        REMOVE remove: Calipso / CalipsoBuilder = 2 [1];
    }
    get {
        /// What a domain of interpretation says. C: `NLBL_CALIPSO_C_LIST`.
        LIST list: Calipso / CalipsoBuilder = 3 [1] -> Calipso = 3 [2];
    }
    dump {
        /// All domains of interpretation. C: `NLBL_CALIPSO_C_LISTALL`.
        LISTALL_DUMP listall_dump: Calipso / CalipsoBuilder = 4 [] -> Calipso = 4 [1, 2] as "listall";
    }
}
