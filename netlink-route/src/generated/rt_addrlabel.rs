//! Labels of IPv6 prefixes, by which source addresses are chosen (RFC 6724).
//!
//! Printed by `cargo xtask codegen` from `specs/rt-addrlabel.yaml`. Not to be edited.

use core::net::Ipv6Addr;

use netlink_core::common::AddressFamily;

netlink_core::structure! {
    /// What precedes the attributes of a label. C: `struct ifaddrlblmsg`, `linux/if_addrlabel.h`.
    pub struct Ifaddrlblmsg = "ifaddrlblmsg", size 12, prefix "ifal_" {
        /// `ifal_family`.
        family: AddressFamily as u8 = 0,
        /// `__ifal_reserved`.
        reserved: u8 = 1,
        /// `ifal_prefixlen`.
        prefixlen: u8 = 2,
        /// `ifal_flags`.
        flags: u8 = 3,
        /// `ifal_index`: Number of the interface; 0 for all.
        index: u32 = 4,
        /// `ifal_seq`: Counts changes.
        seq: u32 = 8,
    }
}

netlink_core::attributes! {
    /// A prefix and its label. C: `IFAL_*`, `linux/if_addrlabel.h`.
    pub struct AddressLabel / AddressLabelBuilder = "address-label", prefix "IFAL_", header Ifaddrlblmsg {
        /// `IFAL_ADDRESS`.
        ADDRESS address: Ipv6Addr = 1,
        /// `IFAL_LABEL`.
        LABEL label: u32 = 2,
    }
}

netlink_core::family! {
    /// Labels of IPv6 prefixes, by which source addresses are chosen (RFC 6724).
    pub static RT_ADDRLABEL = "rt-addrlabel", netlink_core::schema::Protocol::Raw(0);
    do {
        /// Add a label. C: `RTM_NEWADDRLABEL`.
        NEWADDRLABEL newaddrlabel: AddressLabel / AddressLabelBuilder = 72 [1, 2];
        /// Delete a label, which has to be given with its prefix. C: `RTM_DELADDRLABEL`.
        DELADDRLABEL deladdrlabel: AddressLabel / AddressLabelBuilder = 73 [1, 2];
    }
    get {
        /// Get the label of an address, or list them. C: `RTM_GETADDRLABEL`.
        GETADDRLABEL getaddrlabel: AddressLabel / AddressLabelBuilder = 74 [1] -> AddressLabel = 72 [1, 2];
    }
    dump {
        /// Get the label of an address, or list them. C: `RTM_GETADDRLABEL`.
        GETADDRLABEL_DUMP getaddrlabel_dump: AddressLabel / AddressLabelBuilder = 74 [] -> AddressLabel = 72 [1, 2] as "getaddrlabel";
    }
}
