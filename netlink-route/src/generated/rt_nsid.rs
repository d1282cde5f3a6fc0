//! Numbers by which one network namespace knows others; links whose other end is in another namespace name it so.
//!
//! Printed by `cargo xtask codegen` from `specs/rt-nsid.yaml`. Not to be edited.

use netlink_core::common::AddressFamily;

netlink_core::structure! {
    /// What every message about the number of a namespace begins with. C: `struct rtgenmsg`, `linux/rtnetlink.h`.
    pub struct Rtgenmsg = "rtgenmsg", size 1, prefix "rtgen_" {
        /// `rtgen_family`: Not used; unspec.
        family: AddressFamily as u8 = 0,
    }
}

netlink_core::attributes! {
    /// A network namespace and its number in the namespace asked. C: `NETNSA_*`, `linux/net_namespace.h`.
    pub struct Nsid / NsidBuilder = "nsid", prefix "NETNSA_", header Rtgenmsg {
        /// `NETNSA_NSID`: The number; -1 is none, and in a request to set it, one that the kernel chooses.
        NSID nsid: i32 = 1,
        /// `NETNSA_PID`: The namespace, as that of a process; requests only.
        PID pid: u32 = 2,
        /// `NETNSA_FD`: The namespace, as an open file; requests only.
        FD fd: u32 = 3,
        /// `NETNSA_TARGET_NSID`: Number of another namespace to ask instead; requests only.
        TARGET_NSID target_nsid: i32 = 4,
        /// `NETNSA_CURRENT_NSID`: The number in the namespace of the socket, where another was asked; -1 is none.
        CURRENT_NSID current_nsid: i32 = 5,
    }
}

netlink_core::family! {
    /// Numbers by which one network namespace knows others; links whose other end is in another namespace name it so.
    pub static RT_NSID = "rt-nsid", netlink_core::schema::Protocol::Raw(0);
    do {
        /// Give a namespace a number; it keeps the first it got. C: `RTM_NEWNSID`.
        NEWNSID newnsid: Nsid / NsidBuilder = 88 [1, 2, 3];
    }
    get {
        /// Get the number of a namespace, or all that have one. C: `RTM_GETNSID`.
        GETNSID getnsid: Nsid / NsidBuilder = 90 [1, 2, 3, 4] -> Nsid = 88 [1, 5];
    }
    dump {
        /// Get the number of a namespace, or all that have one. C: `RTM_GETNSID`.
        GETNSID_DUMP getnsid_dump: Nsid / NsidBuilder = 90 [4] -> Nsid = 88 [1, 5] as "getnsid";
    }
    notify {
        /// A namespace got a number. C: `RTM_NEWNSID`.
        NEWNSID_NTF Newnsid: Nsid = 88 [1, 5];
        /// A namespace that had a number is gone. C: `RTM_DELNSID`.
        DELNSID_NTF Delnsid: Nsid = 89 [1, 5];
    }
    groups {
        /// Namespaces that get a number, or go. It carries `RTM_NEWNSID`, `RTM_DELNSID`. C: `RTNLGRP_NSID`.
        NSID: "nsid" = 28,
    }
}
