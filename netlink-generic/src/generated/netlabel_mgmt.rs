//! NetLabel's mapping: with which protocol packets of a domain of the security module are labelled (`netlabelctl
//! map`).
//!
//! Printed by `cargo xtask codegen` from `specs/netlabel-mgmt.yaml`. Not to be edited.

use core::net::{Ipv4Addr, Ipv6Addr};

use super::netlabel::Protocol;
use netlink_core::common::AddressFamily;
use netlink_core::{Multi, Nest};

netlink_core::attributes! {
    /// A domain and how its packets are labelled. C: `NLBL_MGMT_A_*`, `net/netlabel/netlabel_mgmt.h`.
    pub struct Mapping / MappingBuilder = "mapping", prefix "NLBL_MGMT_A_" {
        /// `NLBL_MGMT_A_DOMAIN`: Name of the domain; the default mapping has none.
        DOMAIN domain: str = 1,
        /// `NLBL_MGMT_A_PROTOCOL`.
        PROTOCOL protocol: Protocol = 2,
        /// `NLBL_MGMT_A_VERSION`: Version of NetLabel's interface.
        VERSION version: u32 = 3,
        /// `NLBL_MGMT_A_CV4DOI`: The CIPSO domain of interpretation.
        CV4DOI cv4doi: u32 = 4,
        /// `NLBL_MGMT_A_IPV6ADDR`.
        IPV6ADDR ipv6addr: Ipv6Addr = 5,
        /// `NLBL_MGMT_A_IPV6MASK`.
        IPV6MASK ipv6mask: Ipv6Addr = 6,
        /// `NLBL_MGMT_A_IPV4ADDR`.
        IPV4ADDR ipv4addr: Ipv4Addr = 7,
        /// `NLBL_MGMT_A_IPV4MASK`.
        IPV4MASK ipv4mask: Ipv4Addr = 8,
        /// `NLBL_MGMT_A_ADDRSELECTOR`: Addresses and the protocol for them.
        ADDRSELECTOR addrselector => Multi<Nest<Mapping>> = 9,
        /// `NLBL_MGMT_A_SELECTORLIST`: The mapping depends on the address: selectors.
        SELECTORLIST selectorlist => Nest<Mapping> = 10,
        /// `NLBL_MGMT_A_FAMILY`.
        FAMILY family: AddressFamily = 11,
        /// `NLBL_MGMT_A_CLPDOI`: The CALIPSO domain of interpretation.
        CLPDOI clpdoi: u32 = 12,
    }
}

netlink_core::family! {
    /// NetLabel's mapping: with which protocol packets of a domain of the security module are labelled (`netlabelctl
    /// map`).
    pub static NETLABEL_MGMT = "netlabel-mgmt", netlink_core::schema::Protocol::Generic { name: "NLBL_MGMT", version: 3 };
    do {
        /// Adds a mapping. C: `NLBL_MGMT_C_ADD`.
        ADD add: Mapping / MappingBuilder = 1 [1, 2, 4, 5, 6, 7, 8, 11, 12];
        /// Removes a mapping. C: `NLBL_MGMT_C_REMOVE`.
        REMOVE remove: Mapping / MappingBuilder = 2 [1];
        /// Sets the default mapping. C: `NLBL_MGMT_C_ADDDEF`.
        ADDDEF adddef: Mapping / MappingBuilder = 4 [2, 4, 5, 6, 7, 8, 11, 12];
        /// Removes the default mapping. C: `NLBL_MGMT_C_REMOVEDEF`.
        REMOVEDEF removedef: Mapping / MappingBuilder = 5 [];
    }
    get {
        /// The default mapping. C: `NLBL_MGMT_C_LISTDEF`.
        LISTDEF listdef: Mapping / MappingBuilder = 6 [11] -> Mapping = 6 [2, 4, 10, 11, 12];
        /// The version of NetLabel's interface. C: `NLBL_MGMT_C_VERSION`.
        VERSION version: Mapping / MappingBuilder = 8 [] -> Mapping = 8 [3];
    }
    dump {
        /// All mappings. C: `NLBL_MGMT_C_LISTALL`.
        LISTALL_DUMP listall_dump: Mapping / MappingBuilder = 3 [] -> Mapping = 3 [1, 2, 4, 10, 11, 12] as "listall";
        /// The protocols the kernel knows, a message each. C: `NLBL_MGMT_C_PROTOCOLS`.
        PROTOCOLS_DUMP protocols_dump: Mapping / MappingBuilder = 7 [] -> Mapping = 7 [2] as "protocols";
    }
}
