//! The controller of generic netlink: which families there are, with their numbers, operations, multicast groups and
//! policies. Its own number is fixed at 16 (GENL_ID_CTRL).
//!
//! Printed by `cargo xtask codegen` from `specs/nlctrl.yaml`. Not to be edited.

use netlink_core::{Array, Nest, TypeValue, Unused};

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

netlink_core::enumeration! {
    /// Type of an attribute, as policies give it. C: `enum netlink_attribute_type`, `linux/netlink.h`.
    pub struct AttributeType: u32 = "attribute-type", prefix "NL_ATTR_TYPE_" {
        /// `NL_ATTR_TYPE_INVALID`: Unknown, or not accepted.
        INVALID = 0,
        /// `NL_ATTR_TYPE_FLAG`: Present or absent.
        FLAG = 1,
        /// `NL_ATTR_TYPE_U8`.
        U8 = 2,
        /// `NL_ATTR_TYPE_U16`.
        U16 = 3,
        /// `NL_ATTR_TYPE_U32`.
        U32 = 4,
        /// `NL_ATTR_TYPE_U64`.
        U64 = 5,
        /// `NL_ATTR_TYPE_S8`.
        S8 = 6,
        /// `NL_ATTR_TYPE_S16`.
        S16 = 7,
        /// `NL_ATTR_TYPE_S32`.
        S32 = 8,
        /// `NL_ATTR_TYPE_S64`.
        S64 = 9,
        /// `NL_ATTR_TYPE_BINARY`: Bytes, within limits of length.
        BINARY = 10,
        /// `NL_ATTR_TYPE_STRING`: Text; a NUL at its end is optional.
        STRING = 11,
        /// `NL_ATTR_TYPE_NUL_STRING`: Text with a NUL at its end.
        NUL_STRING = 12,
        /// `NL_ATTR_TYPE_NESTED`: Attributes.
        NESTED = 13,
        /// `NL_ATTR_TYPE_NESTED_ARRAY`: Nests of attributes, whose own types are of no importance.
        NESTED_ARRAY = 14,
        /// `NL_ATTR_TYPE_BITFIELD32`: 32-bit value and selector.
        BITFIELD32 = 15,
        /// `NL_ATTR_TYPE_SINT`: Signed integer of 4 or 8 bytes.
        SINT = 16,
        /// `NL_ATTR_TYPE_UINT`: Unsigned integer of 4 or 8 bytes.
        UINT = 17,
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
    /// What the kernel accepts for one attribute; also part of an extended acknowledgement. C:
    /// `NL_POLICY_TYPE_ATTR_*`, `linux/netlink.h`.
    pub struct PolicyAttribute / PolicyAttributeBuilder = "policy-attribute", prefix "NL_POLICY_TYPE_ATTR_" {
        /// `NL_POLICY_TYPE_ATTR_TYPE`.
        TYPE r#type: AttributeType = 1,
        /// `NL_POLICY_TYPE_ATTR_MIN_VALUE_S`: Least value of a signed integer.
        MIN_VALUE_S min_value_s: i64 = 2,
        /// `NL_POLICY_TYPE_ATTR_MAX_VALUE_S`: Greatest value of a signed integer.
        MAX_VALUE_S max_value_s: i64 = 3,
        /// `NL_POLICY_TYPE_ATTR_MIN_VALUE_U`: Least value of an unsigned integer.
        MIN_VALUE_U min_value_u: u64 = 4,
        /// `NL_POLICY_TYPE_ATTR_MAX_VALUE_U`: Greatest value of an unsigned integer.
        MAX_VALUE_U max_value_u: u64 = 5,
        /// `NL_POLICY_TYPE_ATTR_MIN_LENGTH`: Least bytes of a string or of binary data.
        MIN_LENGTH min_length: u32 = 6,
        /// `NL_POLICY_TYPE_ATTR_MAX_LENGTH`: Most bytes of a string or of binary data.
        MAX_LENGTH max_length: u32 = 7,
        /// `NL_POLICY_TYPE_ATTR_POLICY_IDX`: Number of the policy of what is nested.
        POLICY_IDX policy_idx: u32 = 8,
        /// `NL_POLICY_TYPE_ATTR_POLICY_MAXTYPE`: Highest attribute of what is nested.
        POLICY_MAXTYPE policy_maxtype: u32 = 9,
        /// `NL_POLICY_TYPE_ATTR_BITFIELD32_MASK`: Bits that a bitfield32 may have.
        BITFIELD32_MASK bitfield32_mask: u32 = 10,
        #[doc(hidden)]
        PAD pad [Unused] = 11,
        /// `NL_POLICY_TYPE_ATTR_MASK`: Bits that an unsigned integer may have.
        MASK mask: u64 = 12,
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
        NEWFAMILY: Family = 1 [1, 2, 3, 4, 5, 6, 7];
        /// A family was unregistered. C: `CTRL_CMD_DELFAMILY`.
        DELFAMILY: Family = 2 [1, 2, 3, 4, 5, 6, 7];
        /// A multicast group was registered. C: `CTRL_CMD_NEWMCAST_GRP`.
        NEWMCAST_GRP: Family = 7 [1, 2, 7];
        /// A multicast group was unregistered. C: `CTRL_CMD_DELMCAST_GRP`.
        DELMCAST_GRP: Family = 8 [1, 2, 7];
    }
    groups {
        "notify",
    }
}
