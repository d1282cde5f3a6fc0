//! The older configuration of TIPC, by one request that has commands of its own. All of it is in TIPCv2 as attributes.
//!
//! Printed by `cargo xtask codegen` from `specs/tipc-compat.yaml`. Not to be edited.

netlink_core::enumeration! {
    /// What is asked. Many are not served any more. C: `linux/tipc_config.h`.
    pub struct Command: u16 = "command", prefix "TIPC_CMD_" {
        /// `TIPC_CMD_NOOP`: Nothing.
        NOOP = 0,
        /// `TIPC_CMD_GET_NODES`: Other nodes.
        GET_NODES = 1,
        /// `TIPC_CMD_GET_MEDIA_NAMES`: What can be sent over.
        GET_MEDIA_NAMES = 2,
        /// `TIPC_CMD_GET_BEARER_NAMES`: Bearers.
        GET_BEARER_NAMES = 3,
        /// `TIPC_CMD_GET_LINKS`: Links to other nodes.
        GET_LINKS = 4,
        /// `TIPC_CMD_SHOW_NAME_TABLE`: Names that are published, as text.
        SHOW_NAME_TABLE = 5,
        /// `TIPC_CMD_SHOW_PORTS`: Sockets, as text.
        SHOW_PORTS = 6,
        /// `TIPC_CMD_SHOW_LINK_STATS`: Counters of a link, as text.
        SHOW_LINK_STATS = 11,
        /// `TIPC_CMD_SHOW_STATS`: The version, as text.
        SHOW_STATS = 15,
        /// `TIPC_CMD_GET_REMOTE_MNG`.
        GET_REMOTE_MNG = 16387,
        /// `TIPC_CMD_GET_MAX_PORTS`.
        GET_MAX_PORTS = 16388,
        /// `TIPC_CMD_GET_MAX_PUBL`.
        GET_MAX_PUBL = 16389,
        /// `TIPC_CMD_GET_MAX_SUBSCR`.
        GET_MAX_SUBSCR = 16390,
        /// `TIPC_CMD_GET_MAX_ZONES`.
        GET_MAX_ZONES = 16391,
        /// `TIPC_CMD_GET_MAX_CLUSTERS`.
        GET_MAX_CLUSTERS = 16392,
        /// `TIPC_CMD_GET_MAX_NODES`.
        GET_MAX_NODES = 16393,
        /// `TIPC_CMD_GET_MAX_SLAVES`.
        GET_MAX_SLAVES = 16394,
        /// `TIPC_CMD_GET_NETID`: Number of the network.
        GET_NETID = 16395,
        /// `TIPC_CMD_ENABLE_BEARER`: Use a bearer.
        ENABLE_BEARER = 16641,
        /// `TIPC_CMD_DISABLE_BEARER`: Do not use a bearer any more.
        DISABLE_BEARER = 16642,
        /// `TIPC_CMD_SET_LINK_TOL`: How long a link may be silent.
        SET_LINK_TOL = 16647,
        /// `TIPC_CMD_SET_LINK_PRI`: The priority of a link.
        SET_LINK_PRI = 16648,
        /// `TIPC_CMD_SET_LINK_WINDOW`: How many packets may be under way.
        SET_LINK_WINDOW = 16649,
        /// `TIPC_CMD_SET_LOG_SIZE`.
        SET_LOG_SIZE = 16650,
        /// `TIPC_CMD_DUMP_LOG`.
        DUMP_LOG = 16651,
        /// `TIPC_CMD_RESET_LINK_STATS`: Set the counters of a link to zero.
        RESET_LINK_STATS = 16652,
        /// `TIPC_CMD_SET_NODE_ADDR`: Give the node an address.
        SET_NODE_ADDR = 32769,
        /// `TIPC_CMD_SET_REMOTE_MNG`.
        SET_REMOTE_MNG = 32771,
        /// `TIPC_CMD_SET_MAX_PORTS`.
        SET_MAX_PORTS = 32772,
        /// `TIPC_CMD_SET_MAX_PUBL`.
        SET_MAX_PUBL = 32773,
        /// `TIPC_CMD_SET_MAX_SUBSCR`.
        SET_MAX_SUBSCR = 32774,
        /// `TIPC_CMD_SET_MAX_ZONES`.
        SET_MAX_ZONES = 32775,
        /// `TIPC_CMD_SET_MAX_CLUSTERS`.
        SET_MAX_CLUSTERS = 32776,
        /// `TIPC_CMD_SET_MAX_NODES`.
        SET_MAX_NODES = 32777,
        /// `TIPC_CMD_SET_MAX_SLAVES`.
        SET_MAX_SLAVES = 32778,
        /// `TIPC_CMD_SET_NETID`: Give the network a number.
        SET_NETID = 32779,
        /// `TIPC_CMD_NOT_NET_ADMIN`: In the kernel, what a request becomes that takes more rights.
        NOT_NET_ADMIN = 49153,
    }
}

netlink_core::structure! {
    /// What a request and its answer begin with. C: `struct tipc_genlmsghdr`, `linux/tipc_config.h`.
    pub struct TipcGenlmsghdr = "tipc-genlmsghdr", size 8 {
        /// `dest`: Address of the node, that of this one or 0.
        dest: u32 = 0,
        /// `cmd`.
        cmd: Command = 4,
        /// `reserved`: Nothing.
        reserved: u16 = 6,
    }
}

netlink_core::attributes! {
    /// A command, or what came of it.
    pub struct Configuration / ConfigurationBuilder = "configuration", header TipcGenlmsghdr, body: [u8] {
    }
}

netlink_core::family! {
    /// The older configuration of TIPC, by one request that has commands of its own. All of it is in TIPCv2 as
    /// attributes.
    pub static TIPC_COMPAT = "tipc-compat", netlink_core::schema::Protocol::Generic { name: "TIPC", version: 1 };
    get {
        /// Carry out a command. Some of them take the right to administer the network. C: `TIPC_GENL_CMD`.
        COMMAND command: Configuration / ConfigurationBuilder = 1 [] -> Configuration = 1 [];
    }
}
