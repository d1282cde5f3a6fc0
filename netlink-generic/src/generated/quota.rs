//! Warnings that somebody has come near the limits of a file system, or over them, or is below them again.
//!
//! Printed by `cargo xtask codegen` from `specs/quota.yaml`. Not to be edited.

use netlink_core::Unused;

netlink_core::enumeration! {
    /// What happened. Of the limits, `i` is for the number of files (inodes) and `b` for space (blocks). C:
    /// `linux/quota.h`.
    pub struct Warning: u32 = "warning", prefix "QUOTA_NL_" {
        /// `QUOTA_NL_NOWARN`: Nothing.
        NOWARN = 0,
        /// `QUOTA_NL_IHARDWARN`: The hard limit of files is reached.
        IHARDWARN = 1,
        /// `QUOTA_NL_ISOFTLONGWARN`: Over the soft limit of files longer than the grace time.
        ISOFTLONGWARN = 2,
        /// `QUOTA_NL_ISOFTWARN`: The soft limit of files is passed.
        ISOFTWARN = 3,
        /// `QUOTA_NL_BHARDWARN`: The hard limit of space is reached.
        BHARDWARN = 4,
        /// `QUOTA_NL_BSOFTLONGWARN`: Over the soft limit of space longer than the grace time.
        BSOFTLONGWARN = 5,
        /// `QUOTA_NL_BSOFTWARN`: The soft limit of space is passed.
        BSOFTWARN = 6,
        /// `QUOTA_NL_IHARDBELOW`: Below the hard limit of files again.
        IHARDBELOW = 7,
        /// `QUOTA_NL_ISOFTBELOW`: Below the soft limit of files again.
        ISOFTBELOW = 8,
        /// `QUOTA_NL_BHARDBELOW`: Below the hard limit of space again.
        BHARDBELOW = 9,
        /// `QUOTA_NL_BSOFTBELOW`: Below the soft limit of space again.
        BSOFTBELOW = 10,
    }
}

netlink_core::enumeration! {
    /// Whose quota it is. C: `linux/quota.h`.
    pub struct QuotaType: u32 = "quota-type" {
        /// `USRQUOTA`.
        USER = 0,
        /// `GRPQUOTA`.
        GROUP = 1,
        /// `PRJQUOTA`.
        PROJECT = 2,
    }
}

netlink_core::attributes! {
    /// A warning. C: `QUOTA_NL_A_*`, `linux/quota.h`.
    pub struct QuotaWarning / QuotaWarningBuilder = "quota-warning", prefix "QUOTA_NL_A_" {
        /// `QUOTA_NL_A_QTYPE`.
        QTYPE qtype: QuotaType = 1,
        /// `QUOTA_NL_A_EXCESS_ID`: Number of the user, group or project whose quota it is.
        EXCESS_ID excess_id: u64 = 2,
        /// `QUOTA_NL_A_WARNING`.
        WARNING warning: Warning = 3,
        /// `QUOTA_NL_A_DEV_MAJOR`: Major number of the file system's device.
        DEV_MAJOR dev_major: u32 = 4,
        /// `QUOTA_NL_A_DEV_MINOR`: Minor number of the file system's device.
        DEV_MINOR dev_minor: u32 = 5,
        /// `QUOTA_NL_A_CAUSED_ID`: The user who caused it.
        CAUSED_ID caused_id: u64 = 6,
        #[doc(hidden)]
        PAD pad [Unused] = 7,
    }
}

netlink_core::family! {
    /// Warnings that somebody has come near the limits of a file system, or over them, or is below them again.
    pub static QUOTA = "quota", netlink_core::schema::Protocol::Generic { name: "VFS_DQUOT", version: 1 };
    notify {
        /// Somebody has passed a limit, in one direction or the other. C: `QUOTA_NL_C_WARNING`.
        WARNING Warning: QuotaWarning = 1 [1, 2, 3, 4, 5, 6];
    }
    groups {
        /// Warnings. It carries `QUOTA_NL_C_WARNING`.
        EVENTS: "events",
    }
}
