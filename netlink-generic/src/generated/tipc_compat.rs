//! The older configuration of TIPC, by one request that has commands of its own. All of it is in TIPCv2 as attributes.
//!
//! Printed by `cargo xtask codegen` from `specs/tipc-compat.yaml`. Not to be edited.

use netlink_core::{Be, Chars, Outer, Records};

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

netlink_core::enumeration! {
    /// What a value is. C: `linux/tipc_config.h`.
    pub struct TlvType: u16 = "tlv-type", prefix "TIPC_TLV_" {
        /// `TIPC_TLV_NONE`: There is none.
        NONE = 0,
        /// `TIPC_TLV_VOID`: Nothing.
        VOID = 1,
        /// `TIPC_TLV_UNSIGNED`: A number.
        UNSIGNED = 2,
        /// `TIPC_TLV_STRING`: Text of at most 128 bytes.
        STRING = 3,
        /// `TIPC_TLV_LARGE_STRING`: Text of at most 2048 bytes.
        LARGE_STRING = 4,
        /// `TIPC_TLV_ULTRA_STRING`: Text of at most 32768 bytes.
        ULTRA_STRING = 5,
        /// `TIPC_TLV_ERROR_STRING`: Why a request failed; text, or one byte for a reason: 128 for a value that is
        /// wrong in itself, 129 for missing rights, 130 for a node that is not the master of its zone, 131 for
        /// management from afar that is off, 132 for what is not served, 133 for a value that is not valid.
        ERROR_STRING = 16,
        /// `TIPC_TLV_NET_ADDR`: Address of a node: zone, cluster and node in 8, 12 and 12 bits.
        NET_ADDR = 17,
        /// `TIPC_TLV_MEDIA_NAME`: What is sent over.
        MEDIA_NAME = 18,
        /// `TIPC_TLV_BEARER_NAME`: A bearer.
        BEARER_NAME = 19,
        /// `TIPC_TLV_LINK_NAME`: A link.
        LINK_NAME = 20,
        /// `TIPC_TLV_NODE_INFO`: A node.
        NODE_INFO = 21,
        /// `TIPC_TLV_LINK_INFO`: A link, and whether it is up.
        LINK_INFO = 22,
        /// `TIPC_TLV_BEARER_CONFIG`: A bearer that is to be used.
        BEARER_CONFIG = 23,
        /// `TIPC_TLV_LINK_CONFIG`: A link, and a setting of it, which the command names.
        LINK_CONFIG = 24,
        /// `TIPC_TLV_NAME_TBL_QUERY`: Which published names are asked for.
        NAME_TBL_QUERY = 25,
        /// `TIPC_TLV_PORT_REF`: Number of a socket.
        PORT_REF = 26,
    }
}

netlink_core::structure! {
    /// What a value begins with. C: `struct tlv_desc`, `linux/tipc_config.h`.
    pub struct TlvDesc = "tlv-desc", size 4 {
        /// `tlv_len`: Length with this struct, in bytes.
        tlv_len: u16 = 0 be,
        /// `tlv_type`.
        tlv_type: TlvType = 2 be,
    }
}

netlink_core::structure! {
    /// A node. C: `struct tipc_node_info`, `linux/tipc_config.h`.
    pub struct TipcNodeInfo = "tipc-node-info", size 8 {
        /// `addr`: Its address.
        addr: u32 = 0 be,
        /// `up`: Whether it is reached.
        up: u32 = 4 be,
    }
}

netlink_core::structure! {
    /// A link. C: `struct tipc_link_info`, `linux/tipc_config.h`.
    pub struct TipcLinkInfo = "tipc-link-info", size 76 {
        /// `dest`: Address of the node at its end.
        dest: u32 = 0 be,
        /// `up`: Whether it is up.
        up: u32 = 4 be,
        /// `str`: Its name.
        str: Chars<68> = 8,
    }
}

netlink_core::structure! {
    /// A bearer that is to be used. C: `struct tipc_bearer_config`, `linux/tipc_config.h`.
    pub struct TipcBearerConfig = "tipc-bearer-config", size 40 {
        /// `priority`: From 1 to 31.
        priority: u32 = 0 be,
        /// `disc_domain`: Address of the nodes that are looked for.
        disc_domain: u32 = 4 be,
        /// `name`: Its name.
        name: Chars<32> = 8,
    }
}

netlink_core::structure! {
    /// A setting of a link. C: `struct tipc_link_config`, `linux/tipc_config.h`.
    pub struct TipcLinkConfig = "tipc-link-config", size 72 {
        /// `value`: What the command sets, a tolerance in milliseconds, a priority or a number of packets.
        value: u32 = 0 be,
        /// `name`: Name of the link.
        name: Chars<68> = 4,
    }
}

netlink_core::structure! {
    /// Which published names are asked for. C: `struct tipc_name_table_query`, `linux/tipc_config.h`.
    pub struct TipcNameTableQuery = "tipc-name-table-query", size 16 {
        /// `depth`: How much is told, from 1 to 4; with the highest bit (2147483648) of all types.
        depth: u32 = 0 be,
        /// `type`: Of this type.
        r#type: u32 = 4 be,
        /// `lowbound`: From this instance on.
        lowbound: u32 = 8 be,
        /// `upbound`: Up to this instance.
        upbound: u32 = 12 be,
    }
}

netlink_core::attributes! {
    /// A command, or what came of it.
    pub struct Configuration / ConfigurationBuilder = "configuration", header TipcGenlmsghdr, body => Records<Tlv> {
    }
}

netlink_core::attributes! {
    /// A value.
    pub struct Tlv / TlvBuilder = "tlv", header TlvDesc, body => Outer<TlvValue> {
    }
}

netlink_core::attributes! {
    /// A number.
    pub struct TlvNumber / TlvNumberBuilder = "tlv-number", body: Be<u32> {
    }
}

netlink_core::choice! {
    /// Values by their type.
    pub enum TlvValue / TlvValueBuilder = "tlv-value", selector "tlv-type" {
        Unsigned unsigned => TlvNumber = Number(2),
        String string as str = Number(3),
        LargeString large_string as str = Number(4),
        UltraString ultra_string as str = Number(5),
        ErrorString error_string as str = Number(16),
        NetAddr net_addr => TlvNumber = Number(17),
        MediaName media_name as str = Number(18),
        BearerName bearer_name as str = Number(19),
        LinkName link_name as str = Number(20),
        NodeInfo node_info: TipcNodeInfo = Number(21),
        LinkInfo link_info: TipcLinkInfo = Number(22),
        BearerConfig bearer_config: TipcBearerConfig = Number(23),
        LinkConfig link_config: TipcLinkConfig = Number(24),
        NameTblQuery name_tbl_query: TipcNameTableQuery = Number(25),
        PortRef port_ref => TlvNumber = Number(26),
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
