//! Reliability of graphics devices and accelerators: errors that they count.
//!
//! Printed by `cargo xtask codegen` from `specs/drm-ras.yaml`. Not to be edited.

netlink_core::enumeration! {
    /// What a node is. C: `enum drm_ras_node_type`, `drm/drm_ras.h`.
    pub struct NodeType: u32 = "node-type", prefix "DRM_RAS_NODE_TYPE_" {
        /// `DRM_RAS_NODE_TYPE_ERROR_COUNTER`.
        ERROR_COUNTER = 1,
    }
}

netlink_core::attributes! {
    /// Something that counts errors. C: `DRM_RAS_A_NODE_ATTRS_*`, `drm/drm_ras.h`.
    pub struct Node / NodeBuilder = "node", prefix "DRM_RAS_A_NODE_ATTRS_" {
        /// `DRM_RAS_A_NODE_ATTRS_NODE_ID`.
        NODE_ID node_id: u32 = 1,
        /// `DRM_RAS_A_NODE_ATTRS_DEVICE_NAME`.
        DEVICE_NAME device_name: str = 2,
        /// `DRM_RAS_A_NODE_ATTRS_NODE_NAME`.
        NODE_NAME node_name: str = 3,
        /// `DRM_RAS_A_NODE_ATTRS_NODE_TYPE`.
        NODE_TYPE node_type: NodeType = 4,
    }
}

netlink_core::attributes! {
    /// A counter. C: `DRM_RAS_A_ERROR_COUNTER_ATTRS_*`, `drm/drm_ras.h`.
    pub struct ErrorCounter / ErrorCounterBuilder = "error-counter", prefix "DRM_RAS_A_ERROR_COUNTER_ATTRS_" {
        /// `DRM_RAS_A_ERROR_COUNTER_ATTRS_NODE_ID`: The node it is of.
        NODE_ID node_id: u32 = 1,
        /// `DRM_RAS_A_ERROR_COUNTER_ATTRS_ERROR_ID`.
        ERROR_ID error_id: u32 = 2,
        /// `DRM_RAS_A_ERROR_COUNTER_ATTRS_ERROR_NAME`.
        ERROR_NAME error_name: str = 3,
        /// `DRM_RAS_A_ERROR_COUNTER_ATTRS_ERROR_VALUE`.
        ERROR_VALUE error_value: u32 = 4 [volatile],
    }
}

netlink_core::family! {
    /// Reliability of graphics devices and accelerators: errors that they count.
    pub static DRM_RAS = "drm-ras", netlink_core::schema::Protocol::Generic { name: "drm-ras", version: 1 };
    do {
        /// Set a counter to 0. C: `DRM_RAS_CMD_CLEAR_ERROR_COUNTER`.
        CLEAR_ERROR_COUNTER clear_error_counter: ErrorCounter / ErrorCounterBuilder = 3 [1, 2];
    }
    get {
        /// One counter, or all of a node. C: `DRM_RAS_CMD_GET_ERROR_COUNTER`.
        GET_ERROR_COUNTER get_error_counter: ErrorCounter / ErrorCounterBuilder = 2 [1, 2] -> ErrorCounter = 2 [2, 3, 4];
    }
    dump {
        /// All nodes. C: `DRM_RAS_CMD_LIST_NODES`.
        LIST_NODES_DUMP list_nodes_dump: Node / NodeBuilder = 1 [] -> Node = 1 [1, 2, 3, 4] as "list-nodes";
        /// One counter, or all of a node. C: `DRM_RAS_CMD_GET_ERROR_COUNTER`.
        GET_ERROR_COUNTER_DUMP get_error_counter_dump: ErrorCounter / ErrorCounterBuilder = 2 [1] -> ErrorCounter = 2 [2, 3, 4] as "get-error-counter";
    }
}
