//! The controller of generic netlink: which families there are, with their numbers, operations, multicast groups and
//! policies. Its own number is fixed at 16 (GENL_ID_CTRL).
//!
//! Printed by `cargo xtask codegen` from `specs/nlctrl.yaml`. Not to be edited.

use netlink_core::common::PolicyAttribute;
use netlink_core::{Array, Nest, TypeValue};

netlink_core::flags! {
    /// What an operation offers, and what it demands of the caller. C: `linux/genetlink.h`.
    pub struct OperationFlags: u32 = "operation-flags", prefix "GENL_" {
        /// `GENL_ADMIN_PERM`: The caller needs CAP_NET_ADMIN in the initial user namespace.
        ADMIN_PERM = 1 << 0,
        /// `GENL_CMD_CAP_DO`: Answers a single request.
        CMD_CAP_DO = 1 << 1,
        /// `GENL_CMD_CAP_DUMP`: Answers a dump.
        CMD_CAP_DUMP = 1 << 2,
        /// `GENL_CMD_CAP_HASPOL`: Has a policy for its attributes.
        CMD_CAP_HASPOL = 1 << 3,
        /// `GENL_UNS_ADMIN_PERM`: The caller needs CAP_NET_ADMIN in the user namespace of the network namespace.
        UNS_ADMIN_PERM = 1 << 4,
    }
}

netlink_core::attributes! {
    /// A family of generic netlink. C: `CTRL_ATTR_*`, `linux/genetlink.h`.
    pub struct Family / FamilyBuilder = "family", prefix "CTRL_ATTR_" {
        /// `CTRL_ATTR_FAMILY_ID`: Type of the family's messages.
        FAMILY_ID family_id: u16 = 1,
        /// `CTRL_ATTR_FAMILY_NAME`.
        FAMILY_NAME family_name: str = 2,
        /// `CTRL_ATTR_VERSION`: Version of the family's interface.
        VERSION version: u32 = 3,
        /// `CTRL_ATTR_HDRSIZE`: Bytes of the family's own header, between generic header and attributes.
        HDRSIZE hdrsize: u32 = 4,
        /// `CTRL_ATTR_MAXATTR`: Highest attribute; 0 where each operation has its own policy.
        MAXATTR maxattr: u32 = 5,
        /// `CTRL_ATTR_OPS`: Operations that user space may call, from index 1.
        OPS ops => Array<Nest<FamilyOperation>> = 6,
        /// `CTRL_ATTR_MCAST_GROUPS`: Multicast groups, from index 1.
        MCAST_GROUPS mcast_groups => Array<Nest<MulticastGroup>> = 7,
        /// `CTRL_ATTR_POLICY`: What is accepted for an attribute, by number of the policy and of the attribute; one
        /// attribute a message.
        POLICY policy => TypeValue<PolicyAttribute, 2> = 8,
        /// `CTRL_ATTR_OP_POLICY`: Which policies an operation has, by number of the operation; one operation a
        /// message.
        OP_POLICY op_policy => TypeValue<OperationPolicy, 1> = 9,
        /// `CTRL_ATTR_OP`: The one operation whose policies are asked for.
        OP op: u32 = 10,
    }
}

netlink_core::attributes! {
    /// An operation of a family. C: `CTRL_ATTR_OP_*`, `linux/genetlink.h`.
    pub struct FamilyOperation / FamilyOperationBuilder = "family-operation", prefix "CTRL_ATTR_OP_" {
        /// `CTRL_ATTR_OP_ID`: Number of the operation, the command in the generic header.
        ID id: u32 = 1,
        /// `CTRL_ATTR_OP_FLAGS`.
        FLAGS flags: OperationFlags = 2,
    }
}

netlink_core::attributes! {
    /// A multicast group of a family. C: `CTRL_ATTR_MCAST_GRP_*`, `linux/genetlink.h`.
    pub struct MulticastGroup / MulticastGroupBuilder = "multicast-group", prefix "CTRL_ATTR_MCAST_GRP_" {
        /// `CTRL_ATTR_MCAST_GRP_NAME`.
        NAME name: str = 1,
        /// `CTRL_ATTR_MCAST_GRP_ID`: Number to subscribe to.
        ID id: u32 = 2,
    }
}

netlink_core::attributes! {
    /// Numbers of the policies of an operation. C: `CTRL_ATTR_POLICY_*`, `linux/genetlink.h`.
    pub struct OperationPolicy / OperationPolicyBuilder = "operation-policy", prefix "CTRL_ATTR_POLICY_" {
        /// `CTRL_ATTR_POLICY_DO`: For a single request.
        DO r#do: u32 = 1,
        /// `CTRL_ATTR_POLICY_DUMP`: For a dump.
        DUMP dump: u32 = 2,
    }
}

netlink_core::family! {
    /// The controller of generic netlink: which families there are, with their numbers, operations, multicast groups
    /// and policies. Its own number is fixed at 16 (GENL_ID_CTRL).
    pub static NLCTRL = "nlctrl", netlink_core::schema::Protocol::Generic { name: "nlctrl", version: 2 };
    get {
        /// Get one family, by number or by name, or all of them. C: `CTRL_CMD_GETFAMILY`.
        GETFAMILY getfamily: Family / FamilyBuilder = 3 [1, 2] -> Family = 1 [1, 2, 3, 4, 5, 6, 7];
    }
    dump {
        /// Get one family, by number or by name, or all of them. C: `CTRL_CMD_GETFAMILY`.
        GETFAMILY_DUMP getfamily_dump: Family / FamilyBuilder = 3 [] -> Family = 1 [1, 2, 3, 4, 5, 6, 7] as "getfamily";
        /// Get the policies of a family, or of one operation of it. C: `CTRL_CMD_GETPOLICY`.
        GETPOLICY_DUMP getpolicy_dump: Family / FamilyBuilder = 10 [1, 2, 10] -> Family = 10 [1, 8, 9] as "getpolicy";
    }
    notify {
        /// A family was registered. C: `CTRL_CMD_NEWFAMILY`.
        NEWFAMILY Newfamily: Family = 1 [1, 2, 3, 4, 5, 6, 7];
        /// A family was unregistered. C: `CTRL_CMD_DELFAMILY`.
        DELFAMILY Delfamily: Family = 2 [1, 2, 3, 4, 5, 6, 7];
        /// A multicast group was registered. C: `CTRL_CMD_NEWMCAST_GRP`.
        NEWMCAST_GRP NewmcastGrp: Family = 7 [1, 2, 7];
        /// A multicast group was unregistered. C: `CTRL_CMD_DELMCAST_GRP`.
        DELMCAST_GRP DelmcastGrp: Family = 8 [1, 2, 7];
    }
    groups {
        /// Families and multicast groups that come and go. It carries `CTRL_CMD_NEWFAMILY`, `CTRL_CMD_DELFAMILY`,
        /// `CTRL_CMD_NEWMCAST_GRP`, `CTRL_CMD_DELMCAST_GRP`.
        NOTIFY: "notify",
    }
}
