//! Foo over UDP: ports at which packets of other protocols are received within UDP (`ip fou`).
//!
//! Printed by `cargo xtask codegen` from `specs/fou.yaml`. Not to be edited.

use core::net::{Ipv4Addr, Ipv6Addr};

use netlink_core::common::{AddressFamily, IpProtocol};
use netlink_core::{As, Be, Flag};

netlink_core::enumeration! {
    /// What follows the UDP header. C: `linux/fou.h`.
    pub struct EncapType: u8 = "encap-type", prefix "FOU_ENCAP_" {
        /// `FOU_ENCAP_UNSPEC`.
        UNSPEC = 0,
        /// `FOU_ENCAP_DIRECT`: The packet itself.
        DIRECT = 1,
        /// `FOU_ENCAP_GUE`: A header of Generic UDP Encapsulation.
        GUE = 2,
    }
}

netlink_core::attributes! {
    /// A port at which packets are taken out of UDP. C: `FOU_ATTR_*`, `linux/fou.h`.
    pub struct Fou / FouBuilder = "fou", prefix "FOU_ATTR_" {
        /// `FOU_ATTR_PORT`: Port of this host.
        PORT port: Be<u16> = 1,
        /// `FOU_ATTR_AF`.
        AF af: As<u8, AddressFamily> = 2,
        /// `FOU_ATTR_IPPROTO`: What is inside, where the header does not say it.
        IPPROTO ipproto: As<u8, IpProtocol> = 3,
        /// `FOU_ATTR_TYPE`.
        TYPE r#type: EncapType = 4,
        /// `FOU_ATTR_REMCSUM_NOPARTIAL`: Checksums that are moved into the header are not left to the device.
        REMCSUM_NOPARTIAL remcsum_nopartial: Flag = 5,
        /// `FOU_ATTR_LOCAL_V4`.
        LOCAL_V4 local_v4: Ipv4Addr = 6,
        /// `FOU_ATTR_LOCAL_V6`.
        LOCAL_V6 local_v6: Ipv6Addr = 7,
        /// `FOU_ATTR_PEER_V4`.
        PEER_V4 peer_v4: Ipv4Addr = 8,
        /// `FOU_ATTR_PEER_V6`.
        PEER_V6 peer_v6: Ipv6Addr = 9,
        /// `FOU_ATTR_PEER_PORT`.
        PEER_PORT peer_port: Be<u16> = 10,
        /// `FOU_ATTR_IFINDEX`: Interface packets have to come in by.
        IFINDEX ifindex: i32 = 11,
    }
}

netlink_core::family! {
    /// Foo over UDP: ports at which packets of other protocols are received within UDP (`ip fou`).
    pub static FOU = "fou", netlink_core::schema::Protocol::Generic { name: "fou", version: 1 };
    do {
        /// Open a port. C: `FOU_CMD_ADD`.
        ADD add: Fou / FouBuilder = 1 [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
        /// Close a port. C: `FOU_CMD_DEL`.
        DEL del: Fou / FouBuilder = 2 [1, 2, 6, 7, 8, 9, 10, 11];
    }
    get {
        /// One port, or all. C: `FOU_CMD_GET`.
        GET get: Fou / FouBuilder = 3 [1, 2, 6, 7, 8, 9, 10, 11] -> Fou = 3 [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
    }
    dump {
        /// One port, or all. C: `FOU_CMD_GET`.
        GET_DUMP get_dump: Fou / FouBuilder = 3 [] -> Fou = 3 [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as "get";
    }
}
