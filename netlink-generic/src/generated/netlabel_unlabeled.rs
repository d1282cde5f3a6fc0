//! NetLabel and packets without labels: whether they may pass, and the labels they get by interface and address
//! (`netlabelctl unlbl`).
//!
//! Printed by `cargo xtask codegen` from `specs/netlabel-unlabeled.yaml`. Not to be edited.

use core::net::{Ipv4Addr, Ipv6Addr};

netlink_core::attributes! {
    /// What unlabelled packets are treated as. C: `NLBL_UNLABEL_A_*`, `net/netlabel/netlabel_unlabeled.h`.
    pub struct Unlabeled / UnlabeledBuilder = "unlabeled", prefix "NLBL_UNLABEL_A_" {
        /// `NLBL_UNLABEL_A_ACPTFLG`: 1 where unlabelled packets may pass.
        ACPTFLG acptflg: u8 = 1,
        /// `NLBL_UNLABEL_A_IPV6ADDR`.
        IPV6ADDR ipv6addr: Ipv6Addr = 2,
        /// `NLBL_UNLABEL_A_IPV6MASK`.
        IPV6MASK ipv6mask: Ipv6Addr = 3,
        /// `NLBL_UNLABEL_A_IPV4ADDR`.
        IPV4ADDR ipv4addr: Ipv4Addr = 4,
        /// `NLBL_UNLABEL_A_IPV4MASK`.
        IPV4MASK ipv4mask: Ipv4Addr = 5,
        /// `NLBL_UNLABEL_A_IFACE`: Name of the interface; the default has none.
        IFACE iface: str = 6,
        /// `NLBL_UNLABEL_A_SECCTX`: The security context the packets get, text of the security module.
        SECCTX secctx: [u8] = 7,
    }
}

netlink_core::family! {
    /// NetLabel and packets without labels: whether they may pass, and the labels they get by interface and address
    /// (`netlabelctl unlbl`).
    pub static NETLABEL_UNLABELED = "netlabel-unlabeled", netlink_core::schema::Protocol::Generic { name: "NLBL_UNLBL", version: 3 };
    do {
        /// Says whether unlabelled packets may pass. C: `NLBL_UNLABEL_C_ACCEPT`.
        ACCEPT accept: Unlabeled / UnlabeledBuilder = 1 [1];
        /// Labels the packets of an interface and of addresses. C: `NLBL_UNLABEL_C_STATICADD`.
        STATICADD staticadd: Unlabeled / UnlabeledBuilder = 3 [2, 3, 4, 5, 6, 7];
        /// No longer labels them. C: `NLBL_UNLABEL_C_STATICREMOVE`.
        STATICREMOVE staticremove: Unlabeled / UnlabeledBuilder = 4 [2, 3, 4, 5, 6];
        /// Labels the packets of addresses, for interfaces that have nothing of their own. C:
        /// `NLBL_UNLABEL_C_STATICADDDEF`.
        STATICADDDEF staticadddef: Unlabeled / UnlabeledBuilder = 6 [2, 3, 4, 5, 7];
        /// No longer labels them. C: `NLBL_UNLABEL_C_STATICREMOVEDEF`.
        STATICREMOVEDEF staticremovedef: Unlabeled / UnlabeledBuilder = 7 [2, 3, 4, 5];
    }
    get {
        /// Whether unlabelled packets may pass. C: `NLBL_UNLABEL_C_LIST`.
        LIST list: Unlabeled / UnlabeledBuilder = 2 [] -> Unlabeled = 2 [1];
    }
    dump {
        /// The labels of all interfaces. C: `NLBL_UNLABEL_C_STATICLIST`.
        STATICLIST_DUMP staticlist_dump: Unlabeled / UnlabeledBuilder = 5 [] -> Unlabeled = 5 [2, 3, 4, 5, 6, 7] as "staticlist";
        /// The labels for interfaces that have nothing of their own. C: `NLBL_UNLABEL_C_STATICLISTDEF`.
        STATICLISTDEF_DUMP staticlistdef_dump: Unlabeled / UnlabeledBuilder = 8 [] -> Unlabeled = 8 [2, 3, 4, 5, 7] as "staticlistdef";
    }
}
