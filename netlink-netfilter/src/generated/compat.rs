//! Extensions of iptables (matches and targets) that rules of nftables may use.
//!
//! Printed by `cargo xtask codegen` from `specs/compat.yaml`. Not to be edited.

use super::nfnetlink::Nfgenmsg;
use netlink_core::Be;

netlink_core::attributes! {
    /// An extension and its revision. C: `NFTA_COMPAT_*`, `linux/netfilter/nf_tables_compat.h`.
    pub struct Compat / CompatBuilder = "compat", prefix "NFTA_COMPAT_", header Nfgenmsg {
        /// `NFTA_COMPAT_NAME`.
        NAME name: str = 1,
        /// `NFTA_COMPAT_REV`: Revision; in a reply the highest there is.
        REV rev: Be<u32> = 2,
        /// `NFTA_COMPAT_TYPE`: 0 is a match, 1 a target.
        TYPE r#type: Be<u32> = 3,
    }
}

netlink_core::family! {
    /// Extensions of iptables (matches and targets) that rules of nftables may use.
    pub static COMPAT = "compat", netlink_core::schema::Protocol::Raw(12);
    get {
        /// Whether the kernel has a revision of an extension, for the family of the header. C: `NFNL_MSG_COMPAT_GET`.
        COMPAT_GET compat_get: Compat / CompatBuilder = 2816 [1, 2, 3] -> Compat = 2816 [1, 2, 3];
    }
}
