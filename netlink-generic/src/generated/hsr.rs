//! High-availability seamless redundancy (IEC 62439-3): the nodes of a ring, and events when something is broken.
//!
//! Printed by `cargo xtask codegen` from `specs/hsr.yaml`. Not to be edited.

use netlink_core::{HardwareAddress, Multi};

netlink_core::attributes! {
    /// A node, seen from an HSR interface. C: `HSR_A_*`, `linux/hsr_netlink.h`.
    pub struct Hsr / HsrBuilder = "hsr", prefix "HSR_A_" {
        /// `HSR_A_NODE_ADDR`: Hardware address of the node.
        NODE_ADDR node_addr: Multi<HardwareAddress> = 1,
        /// `HSR_A_IFINDEX`: The HSR interface; in a ring error the port.
        IFINDEX ifindex: u32 = 2,
        /// `HSR_A_IF1_AGE`: Milliseconds since a frame of it came by the first port.
        IF1_AGE if1_age: u32 = 3 [volatile],
        /// `HSR_A_IF2_AGE`: Milliseconds since a frame of it came by the second port.
        IF2_AGE if2_age: u32 = 4 [volatile],
        /// `HSR_A_NODE_ADDR_B`: The node's other address.
        NODE_ADDR_B node_addr_b: HardwareAddress = 5,
        /// `HSR_A_IF1_SEQ`: Last sequence number by the first port.
        IF1_SEQ if1_seq: u16 = 6 [volatile],
        /// `HSR_A_IF2_SEQ`: Last sequence number by the second port.
        IF2_SEQ if2_seq: u16 = 7 [volatile],
        /// `HSR_A_IF1_IFINDEX`: First port.
        IF1_IFINDEX if1_ifindex: u32 = 8,
        /// `HSR_A_IF2_IFINDEX`: Second port.
        IF2_IFINDEX if2_ifindex: u32 = 9,
        /// `HSR_A_ADDR_B_IFINDEX`: Port by which the other address was seen.
        ADDR_B_IFINDEX addr_b_ifindex: u32 = 10,
    }
}

netlink_core::family! {
    /// High-availability seamless redundancy (IEC 62439-3): the nodes of a ring, and events when something is broken.
    pub static HSR = "hsr", netlink_core::schema::Protocol::Generic { name: "HSR", version: 1 };
    get {
        /// What is known of a node. C: `HSR_C_GET_NODE_STATUS`.
        GET_NODE_STATUS get_node_status: Hsr / HsrBuilder = 3 [1, 2] -> Hsr = 4 [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    }
    multipart {
        /// The addresses of all nodes. The interface is in the first message alone. C: `HSR_C_GET_NODE_LIST`.
        GET_NODE_LIST get_node_list: Hsr / HsrBuilder = 5 [2] -> Hsr = 6 [1, 2];
    }
    notify {
        /// Frames of a node no longer come by one of the ports. C: `HSR_C_RING_ERROR`.
        RING_ERROR RingError: Hsr = 1 [1, 2];
        /// Frames of a node no longer come. C: `HSR_C_NODE_DOWN`.
        NODE_DOWN NodeDown: Hsr = 2 [1];
    }
    groups {
        /// Broken rings. It carries `HSR_C_RING_ERROR`, `HSR_C_NODE_DOWN`.
        HSR_NETWORK: "hsr-network",
    }
}
