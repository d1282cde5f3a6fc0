//! Counters with names, which rules of iptables (match nfacct) add to.
//!
//! Printed by `cargo xtask codegen` from `specs/acct.yaml`. Not to be edited.

use super::nfnetlink::Nfgenmsg;
use netlink_core::{Be, Nest, Unused};

netlink_core::flags! {
    /// Kind and state of a quota. C: `enum nfnl_acct_flags`, `linux/netfilter/nfnetlink_acct.h`.
    pub struct AcctFlags: u32 = "acct-flags", prefix "NFACCT_F_" {
        /// `NFACCT_F_QUOTA_PKTS`: The quota is one of packets.
        QUOTA_PKTS = 1 << 0,
        /// `NFACCT_F_QUOTA_BYTES`: The quota is one of bytes.
        QUOTA_BYTES = 1 << 1,
        /// `NFACCT_F_OVERQUOTA`: It was exceeded, and this has been told.
        OVERQUOTA = 1 << 2,
    }
}

netlink_core::attributes! {
    /// A counter. C: `NFACCT_*`, `linux/netfilter/nfnetlink_acct.h`.
    pub struct Acct / AcctBuilder = "acct", prefix "NFACCT_", header Nfgenmsg {
        /// `NFACCT_NAME`.
        NAME name: str = 1,
        /// `NFACCT_PKTS`: Packets.
        PKTS pkts: Be<u64> = 2,
        /// `NFACCT_BYTES`: Bytes.
        BYTES bytes: Be<u64> = 3,
        /// `NFACCT_USE`: How many rules use it, and one for itself.
        USE r#use: Be<u32> = 4,
        /// `NFACCT_FLAGS`.
        FLAGS flags: Be<AcctFlags> = 5,
        /// `NFACCT_QUOTA`: Packets or bytes, as the flags say, beyond which it is told (overquota).
        QUOTA quota: Be<u64> = 6,
        /// `NFACCT_FILTER`: Which counters to list; only in requests.
        FILTER filter => Nest<AcctFilter> = 7,
        #[doc(hidden)]
        PAD pad [Unused] = 8,
    }
}

netlink_core::attributes! {
    /// Counters whose flags, of those in the mask, are as in the value. C: `NFACCT_FILTER_*`,
    /// `linux/netfilter/nfnetlink_acct.h`.
    pub struct AcctFilter / AcctFilterBuilder = "acct-filter", prefix "NFACCT_FILTER_" {
        /// `NFACCT_FILTER_MASK`.
        MASK mask: Be<AcctFlags> = 1,
        /// `NFACCT_FILTER_VALUE`.
        VALUE value: Be<AcctFlags> = 2,
    }
}

netlink_core::family! {
    /// Counters with names, which rules of iptables (match nfacct) add to.
    pub static ACCT = "acct", netlink_core::schema::Protocol::Raw(12);
    do {
        /// Make a counter; with the flag replace, set one to zero. C: `NFNL_MSG_ACCT_NEW`.
        ACCT_NEW acct_new: Acct / AcctBuilder = 1792 [1, 2, 3, 5, 6];
        /// Remove a counter; without a name, all that are not in use. C: `NFNL_MSG_ACCT_DEL`.
        ACCT_DEL acct_del: Acct / AcctBuilder = 1795 [1];
    }
    get {
        /// One counter, or all. C: `NFNL_MSG_ACCT_GET`.
        ACCT_GET acct_get: Acct / AcctBuilder = 1793 [1] -> Acct = 1792 [1, 2, 3, 4, 5, 6];
        /// As acct-get; then the counters are zero. C: `NFNL_MSG_ACCT_GET_CTRZERO`.
        ACCT_GET_CTRZERO acct_get_ctrzero: Acct / AcctBuilder = 1794 [1] -> Acct = 1792 [1, 2, 3, 4, 5, 6];
    }
    dump {
        /// One counter, or all. C: `NFNL_MSG_ACCT_GET`.
        ACCT_GET_DUMP acct_get_dump: Acct / AcctBuilder = 1793 [7] -> Acct = 1792 [1, 2, 3, 4, 5, 6] as "acct-get";
        /// As acct-get; then the counters are zero. C: `NFNL_MSG_ACCT_GET_CTRZERO`.
        ACCT_GET_CTRZERO_DUMP acct_get_ctrzero_dump: Acct / AcctBuilder = 1794 [7] -> Acct = 1792 [1, 2, 3, 4, 5, 6] as "acct-get-ctrzero";
    }
    notify {
        /// A counter exceeded its quota. C: `NFNL_MSG_ACCT_OVERQUOTA`.
        ACCT_OVERQUOTA AcctOverquota: Acct = 1796 [1, 2, 3, 4, 5, 6];
    }
    groups {
        /// Quotas that are exceeded. It carries `NFNL_MSG_ACCT_OVERQUOTA`. C: `NFNLGRP_ACCT_QUOTA`.
        ACCT_QUOTA: "acct-quota" = 8,
    }
}
