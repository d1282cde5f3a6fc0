//! Transactions of Android's binder that fail.
//!
//! Printed by `cargo xtask codegen` from `specs/binder.yaml`. Not to be edited.

use netlink_core::Flag;

netlink_core::attributes! {
    /// A transaction that failed. C: `BINDER_A_REPORT_*`, `linux/android/binder_netlink.h`.
    pub struct Report / ReportBuilder = "report", prefix "BINDER_A_REPORT_" {
        /// `BINDER_A_REPORT_ERROR`: What the sender was answered (BR_\*).
        ERROR error: u32 = 1,
        /// `BINDER_A_REPORT_CONTEXT`: Which binder: binder, hwbinder or vndbinder.
        CONTEXT context: str = 2,
        /// `BINDER_A_REPORT_FROM_PID`.
        FROM_PID from_pid: u32 = 3,
        /// `BINDER_A_REPORT_FROM_TID`.
        FROM_TID from_tid: u32 = 4,
        /// `BINDER_A_REPORT_TO_PID`.
        TO_PID to_pid: u32 = 5,
        /// `BINDER_A_REPORT_TO_TID`.
        TO_TID to_tid: u32 = 6,
        /// `BINDER_A_REPORT_IS_REPLY`: It was an answer.
        IS_REPLY is_reply: Flag = 7,
        /// `BINDER_A_REPORT_FLAGS`: Flags of the transaction.
        FLAGS flags: u32 = 8,
        /// `BINDER_A_REPORT_CODE`: What was called.
        CODE code: u32 = 9,
        /// `BINDER_A_REPORT_DATA_SIZE`: Bytes of its data.
        DATA_SIZE data_size: u32 = 10,
    }
}

netlink_core::family! {
    /// Transactions of Android's binder that fail.
    pub static BINDER = "binder", netlink_core::schema::Protocol::Generic { name: "binder", version: 1 };
    notify {
        /// A transaction has failed. C: `BINDER_CMD_REPORT`.
        REPORT Report: Report = 1 [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    }
    groups {
        /// Transactions that failed. It carries `BINDER_CMD_REPORT`.
        REPORT: "report",
    }
}
