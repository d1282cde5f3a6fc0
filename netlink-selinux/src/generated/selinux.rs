//! Events of SELinux.
//!
//! Printed by `cargo xtask codegen` from `specs/selinux.yaml`. Not to be edited.

netlink_core::structure! {
    /// Whether the policy is enforced. C: `struct selnl_msg_setenforce`, `linux/selinux_netlink.h`.
    pub struct SelnlMsgSetenforce = "selnl-msg-setenforce", size 4 {
        /// `val`: 1 if it is, 0 if violations are only logged.
        val: i32 = 0,
    }
}

netlink_core::structure! {
    /// A policy. C: `struct selnl_msg_policyload`, `linux/selinux_netlink.h`.
    pub struct SelnlMsgPolicyload = "selnl-msg-policyload", size 4 {
        /// `seqno`: Counts the policies since boot.
        seqno: u32 = 0,
    }
}

netlink_core::attributes! {
    /// Whether the policy is enforced. There are no attributes.
    pub struct Enforcing / EnforcingBuilder = "enforcing", header SelnlMsgSetenforce {
    }
}

netlink_core::attributes! {
    /// A policy was loaded. There are no attributes.
    pub struct PolicyLoad / PolicyLoadBuilder = "policy-load", header SelnlMsgPolicyload {
    }
}

netlink_core::family! {
    /// Events of SELinux.
    pub static SELINUX = "selinux", netlink_core::schema::Protocol::Raw(7);
    notify {
        /// The policy is enforced, or no more. C: `SELNL_MSG_SETENFORCE`.
        SETENFORCE Setenforce: Enforcing = 16 [];
        /// A policy was loaded. C: `SELNL_MSG_POLICYLOAD`.
        POLICYLOAD Policyload: PolicyLoad = 17 [];
    }
    groups {
        /// What makes cached decisions invalid. It carries `SELNL_MSG_SETENFORCE`, `SELNL_MSG_POLICYLOAD`. C:
        /// `SELNLGRP_AVC`.
        AVC: "avc" = 1,
    }
}
