//! ILA, identifier locator addressing: how IPv6 addresses are translated (`ip ila`).
//!
//! Printed by `cargo xtask codegen` from `specs/ila.yaml`. Not to be edited.

use netlink_core::{Be, Unused};

netlink_core::enumeration! {
    /// How the checksum of the transport stays right. C: `linux/ila.h`.
    pub struct ChecksumMode: u8 = "checksum-mode", prefix "ILA_CSUM_" {
        /// `ILA_CSUM_ADJUST_TRANSPORT`: It is changed.
        ADJUST_TRANSPORT = 0,
        /// `ILA_CSUM_NEUTRAL_MAP`: The address makes up for it, as a bit of it says.
        NEUTRAL_MAP = 1,
        /// `ILA_CSUM_NO_ACTION`: Not at all.
        NO_ACTION = 2,
        /// `ILA_CSUM_NEUTRAL_MAP_AUTO`: The address makes up for it, always.
        NEUTRAL_MAP_AUTO = 3,
    }
}

netlink_core::enumeration! {
    /// What kind of identifier. C: `linux/ila.h`.
    pub struct IdentifierType: u8 = "identifier-type", prefix "ILA_ATYPE_" {
        /// `ILA_ATYPE_IID`: Any.
        IID = 0,
        /// `ILA_ATYPE_LUID`: Locally unique.
        LUID = 1,
        /// `ILA_ATYPE_VIRT_V4`: A virtual IPv4 address.
        VIRT_V4 = 2,
        /// `ILA_ATYPE_VIRT_UNI_V6`: A virtual unicast IPv6 address.
        VIRT_UNI_V6 = 3,
        /// `ILA_ATYPE_VIRT_MULTI_V6`: A virtual multicast IPv6 address.
        VIRT_MULTI_V6 = 4,
        /// `ILA_ATYPE_NONLOCAL_ADDR`: An address of another place.
        NONLOCAL_ADDR = 5,
        /// `ILA_ATYPE_RSVD_1`.
        RSVD_1 = 6,
        /// `ILA_ATYPE_RSVD_2`.
        RSVD_2 = 7,
        /// `ILA_ATYPE_USE_FORMAT`: As the identifier itself says.
        USE_FORMAT = 32,
    }
}

netlink_core::enumeration! {
    /// Where a route translates. C: `linux/ila.h`.
    pub struct Hook: u8 = "hook", prefix "ILA_HOOK_" {
        /// `ILA_HOOK_ROUTE_OUTPUT`: As packets are sent.
        ROUTE_OUTPUT = 0,
        /// `ILA_HOOK_ROUTE_INPUT`: As packets are received.
        ROUTE_INPUT = 1,
    }
}

netlink_core::flags! {
    /// Which packets. C: `linux/ila.h`.
    pub struct Direction: u32 = "direction", prefix "ILA_DIR_" {
        /// `ILA_DIR_IN`.
        IN = 1 << 0,
        /// `ILA_DIR_OUT`.
        OUT = 1 << 1,
    }
}

netlink_core::attributes! {
    /// A translation. C: `ILA_ATTR_*`, `linux/ila.h`.
    pub struct Ila / IlaBuilder = "ila", prefix "ILA_ATTR_" {
        /// `ILA_ATTR_LOCATOR`: Locator that is put in, the upper half of an address.
        LOCATOR locator: Be<u64> = 1,
        /// `ILA_ATTR_IDENTIFIER`: Identifier, the lower half; the kernel does not use it.
        IDENTIFIER identifier: Be<u64> = 2,
        /// `ILA_ATTR_LOCATOR_MATCH`: Locator that is replaced.
        LOCATOR_MATCH locator_match: Be<u64> = 3,
        /// `ILA_ATTR_IFINDEX`: Interface the packets come in by; 0 is any.
        IFINDEX ifindex: i32 = 4,
        /// `ILA_ATTR_DIR`: The kernel does not use it.
        DIR dir: Direction = 5,
        #[doc(hidden)]
        PAD pad [Unused] = 6,
        /// `ILA_ATTR_CSUM_MODE`.
        CSUM_MODE csum_mode: ChecksumMode = 7,
        /// `ILA_ATTR_IDENT_TYPE`.
        IDENT_TYPE ident_type: IdentifierType = 8,
        /// `ILA_ATTR_HOOK_TYPE`.
        HOOK_TYPE hook_type: Hook = 9,
    }
}

netlink_core::family! {
    /// ILA, identifier locator addressing: how IPv6 addresses are translated (`ip ila`).
    pub static ILA = "ila", netlink_core::schema::Protocol::Generic { name: "ila", version: 1 };
    do {
        /// Adds a translation. C: `ILA_CMD_ADD`.
        ADD add: Ila / IlaBuilder = 1 [1, 3, 4, 7, 8];
        /// Removes a translation. C: `ILA_CMD_DEL`.
        DEL del: Ila / IlaBuilder = 2 [1, 3, 4];
        /// Removes all translations. C: `ILA_CMD_FLUSH`.
        FLUSH flush: Ila / IlaBuilder = 4 [];
    }
    get {
        /// One translation, or all of them. C: `ILA_CMD_GET`.
        GET get: Ila / IlaBuilder = 3 [3, 4] -> Ila = 3 [1, 3, 4, 7, 8];
    }
    dump {
        /// One translation, or all of them. C: `ILA_CMD_GET`.
        GET_DUMP get_dump: Ila / IlaBuilder = 3 [] -> Ila = 3 [1, 3, 4, 7, 8] as "get";
    }
}
