//! What the families of NetLabel share.
//!
//! Printed by `cargo xtask codegen` from `specs/netlabel.yaml`. Not to be edited.

netlink_core::enumeration! {
    /// How packets are labelled. C: `net/netlabel.h`.
    pub struct Protocol: u32 = "protocol", prefix "NETLBL_NLTYPE_" {
        /// `NETLBL_NLTYPE_NONE`.
        NONE = 0,
        /// `NETLBL_NLTYPE_MGMT`: The mapping itself.
        MGMT = 1,
        /// `NETLBL_NLTYPE_RIPSO`: The revised IP security option; not implemented.
        RIPSO = 2,
        /// `NETLBL_NLTYPE_CIPSOV4`: Commercial IP security option.
        CIPSOV4 = 3,
        /// `NETLBL_NLTYPE_CIPSOV6`: Not implemented.
        CIPSOV6 = 4,
        /// `NETLBL_NLTYPE_UNLABELED`: Not at all.
        UNLABELED = 5,
        /// `NETLBL_NLTYPE_ADDRSELECT`: Depends on the address.
        ADDRSELECT = 6,
        /// `NETLBL_NLTYPE_CALIPSO`: The same idea for IPv6 (RFC 5570).
        CALIPSO = 7,
    }
}
