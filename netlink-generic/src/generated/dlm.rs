//! The distributed lock manager: locks that are waited for too long; kernels between 6.1 and 6.12 gave it up.
//!
//! Printed by `cargo xtask codegen` from `specs/dlm.yaml`. Not to be edited.

use netlink_core::Opaque;

netlink_core::enumeration! {
    /// Where a lock is. C: `linux/dlm_netlink.h`.
    pub struct Status: i8 = "status", prefix "DLM_STATUS_" {
        /// `DLM_STATUS_WAITING`.
        WAITING = 1,
        /// `DLM_STATUS_GRANTED`.
        GRANTED = 2,
        /// `DLM_STATUS_CONVERT`: It is granted, and another mode is waited for.
        CONVERT = 3,
    }
}

netlink_core::enumeration! {
    /// What a lock allows. C: `linux/dlmconstants.h`.
    pub struct Mode: i8 = "mode", prefix "DLM_LOCK_" {
        /// `DLM_LOCK_IV`: Nothing yet.
        IV = -1,
        /// `DLM_LOCK_NL`: Nothing.
        NL = 0,
        /// `DLM_LOCK_CR`: To read while others write.
        CR = 1,
        /// `DLM_LOCK_CW`: To write while others do.
        CW = 2,
        /// `DLM_LOCK_PR`: To read while nobody writes.
        PR = 3,
        /// `DLM_LOCK_PW`: To write while others may read what is not sure.
        PW = 4,
        /// `DLM_LOCK_EX`: To be alone.
        EX = 5,
    }
}

netlink_core::structure! {
    /// A lock that is waited for. C: `struct dlm_lock_data`, `linux/dlm_netlink.h`.
    pub struct DlmLockData = "dlm-lock-data", size 120 {
        /// `version`: Version of the struct, 1.
        version: u16 = 0,
        /// `lockspace_id`.
        lockspace_id: u32 = 4,
        /// `nodeid`: Number of the machine that wants it; 0 for this one.
        nodeid: i32 = 8,
        /// `ownpid`: Number of the process that wants it.
        ownpid: i32 = 12,
        /// `id`: Number of the lock on this machine.
        id: u32 = 16,
        /// `remid`: Number of the lock on the other machine.
        remid: u32 = 20,
        /// `xid`: Number of a transaction.
        xid: u64 = 24,
        /// `status`.
        status: Status = 32,
        /// `grmode`: What is granted.
        grmode: Mode = 33,
        /// `rqmode`: What is wanted.
        rqmode: Mode = 34,
        /// `timestamp`: When it was asked for, in microseconds since the machine was booted. It has four bytes on
        /// machines of 32 bits.
        timestamp: u64 = 40,
        /// `resource_namelen`: Length of the name, in bytes.
        resource_namelen: i32 = 48,
        /// `resource_name`: Name of what is locked.
        resource_name: Opaque<64> = 52,
    }
}

netlink_core::attributes! {
    /// What is told of a lock. C: `DLM_TYPE_*`, `linux/dlm_netlink.h`.
    pub struct Lock / LockBuilder = "lock", prefix "DLM_TYPE_" {
        /// `DLM_TYPE_LOCK`.
        LOCK lock: DlmLockData = 1,
    }
}

netlink_core::family! {
    /// The distributed lock manager: locks that are waited for too long; kernels between 6.1 and 6.12 gave it up.
    pub static DLM = "dlm", netlink_core::schema::Protocol::Generic { name: "DLM", version: 1 };
    do {
        /// Be the program that is told. C: `DLM_CMD_HELLO`.
        HELLO hello: Lock / LockBuilder = 1 [];
    }
    notify {
        /// A lock is waited for too long. It is told to the program that has said hello. C: `DLM_CMD_TIMEOUT`.
        TIMEOUT Timeout: Lock = 2 [1];
    }
}
