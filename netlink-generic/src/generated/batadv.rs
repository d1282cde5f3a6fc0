//! B.A.T.M.A.N. advanced, a mesh on layer 2: its settings and tables (`batctl`).
//!
//! Printed by `cargo xtask codegen` from `specs/batadv.yaml`. Not to be edited.

use core::net::Ipv4Addr;

use netlink_core::{Flag, HardwareAddress, Unused};

netlink_core::flags! {
    /// Of a client of the mesh. The lower 8 bits are sent to other nodes. C: `enum batadv_tt_client_flags`,
    /// `linux/batman_adv.h`.
    pub struct TranslationFlags: u32 = "translation-flags", prefix "BATADV_TT_CLIENT_" {
        /// `BATADV_TT_CLIENT_DEL`: It is gone.
        DEL = 1 << 0,
        /// `BATADV_TT_CLIENT_ROAM`: It went to another node.
        ROAM = 1 << 1,
        /// `BATADV_TT_CLIENT_WIFI`: It is on a wireless network.
        WIFI = 1 << 4,
        /// `BATADV_TT_CLIENT_ISOLA`: It is isolated.
        ISOLA = 1 << 5,
        /// `BATADV_TT_CLIENT_NOPURGE`: It does not time out.
        NOPURGE = 1 << 8,
        /// `BATADV_TT_CLIENT_NEW`: Other nodes have not been told yet.
        NEW = 1 << 9,
        /// `BATADV_TT_CLIENT_PENDING`: Other nodes have not been told that it is gone.
        PENDING = 1 << 10,
        /// `BATADV_TT_CLIENT_TEMP`: It was seen before its node told of it.
        TEMP = 1 << 11,
    }
}

netlink_core::flags! {
    /// Of this node and multicast. C: `enum batadv_mcast_flags_priv`, `linux/batman_adv.h`.
    pub struct MulticastFlags: u32 = "multicast-flags", prefix "BATADV_MCAST_FLAGS_" {
        /// `BATADV_MCAST_FLAGS_BRIDGED`: The mesh interface is in a bridge.
        BRIDGED = 1 << 0,
        /// `BATADV_MCAST_FLAGS_QUERIER_IPV4_EXISTS`: An IGMP querier was seen.
        QUERIER_IPV4_EXISTS = 1 << 1,
        /// `BATADV_MCAST_FLAGS_QUERIER_IPV6_EXISTS`: An MLD querier was seen.
        QUERIER_IPV6_EXISTS = 1 << 2,
        /// `BATADV_MCAST_FLAGS_QUERIER_IPV4_SHADOWING`: The IGMP querier is behind the bridge.
        QUERIER_IPV4_SHADOWING = 1 << 3,
        /// `BATADV_MCAST_FLAGS_QUERIER_IPV6_SHADOWING`: The MLD querier is behind the bridge.
        QUERIER_IPV6_SHADOWING = 1 << 4,
    }
}

netlink_core::enumeration! {
    /// What a node is to gateways. C: `enum batadv_gw_modes`, `linux/batman_adv.h`.
    pub struct GatewayMode: u8 = "gateway-mode", prefix "BATADV_GW_MODE_" {
        /// `BATADV_GW_MODE_OFF`.
        OFF = 0,
        /// `BATADV_GW_MODE_CLIENT`: It uses one.
        CLIENT = 1,
        /// `BATADV_GW_MODE_SERVER`: It is one.
        SERVER = 2,
    }
}

netlink_core::enumeration! {
    /// How a measurement ended. C: `enum batadv_tp_meter_reason`, `linux/batman_adv.h`.
    pub struct ThroughputResult: u8 = "throughput-result", prefix "BATADV_TP_REASON_" {
        /// `BATADV_TP_REASON_COMPLETE`.
        COMPLETE = 3,
        /// `BATADV_TP_REASON_CANCEL`.
        CANCEL = 4,
        /// `BATADV_TP_REASON_DST_UNREACHABLE`.
        DST_UNREACHABLE = 128,
        /// `BATADV_TP_REASON_RESEND_LIMIT`: It was sent too often.
        RESEND_LIMIT = 129,
        /// `BATADV_TP_REASON_ALREADY_ONGOING`.
        ALREADY_ONGOING = 130,
        /// `BATADV_TP_REASON_MEMORY_ERROR`.
        MEMORY_ERROR = 131,
        /// `BATADV_TP_REASON_CANT_SEND`.
        CANT_SEND = 132,
        /// `BATADV_TP_REASON_TOO_MANY`.
        TOO_MANY = 133,
    }
}

netlink_core::attributes! {
    /// Settings, entries of tables and measurements. C: `BATADV_ATTR_*`, `linux/batman_adv.h`.
    pub struct Batadv / BatadvBuilder = "batadv", prefix "BATADV_ATTR_" {
        /// `BATADV_ATTR_VERSION`: Version of the module.
        VERSION version: str = 1,
        /// `BATADV_ATTR_ALGO_NAME`: Name of the routing algorithm.
        ALGO_NAME algo_name: str = 2,
        /// `BATADV_ATTR_MESH_IFINDEX`: The mesh interface.
        MESH_IFINDEX mesh_ifindex: u32 = 3,
        /// `BATADV_ATTR_MESH_IFNAME`.
        MESH_IFNAME mesh_ifname: str = 4,
        /// `BATADV_ATTR_MESH_ADDRESS`.
        MESH_ADDRESS mesh_address: HardwareAddress = 5,
        /// `BATADV_ATTR_HARD_IFINDEX`: An interface that the mesh runs over.
        HARD_IFINDEX hard_ifindex: u32 = 6,
        /// `BATADV_ATTR_HARD_IFNAME`.
        HARD_IFNAME hard_ifname: str = 7,
        /// `BATADV_ATTR_HARD_ADDRESS`.
        HARD_ADDRESS hard_address: HardwareAddress = 8,
        /// `BATADV_ATTR_ORIG_ADDRESS`: A node.
        ORIG_ADDRESS orig_address: HardwareAddress = 9,
        /// `BATADV_ATTR_TPMETER_RESULT`.
        TPMETER_RESULT tpmeter_result: ThroughputResult = 10,
        /// `BATADV_ATTR_TPMETER_TEST_TIME`: Milliseconds the measurement took, or is to take.
        TPMETER_TEST_TIME tpmeter_test_time: u32 = 11,
        /// `BATADV_ATTR_TPMETER_BYTES`: Bytes that were sent.
        TPMETER_BYTES tpmeter_bytes: u64 = 12,
        /// `BATADV_ATTR_TPMETER_COOKIE`: Number of the measurement.
        TPMETER_COOKIE tpmeter_cookie: u32 = 13,
        #[doc(hidden)]
        PAD pad [Unused] = 14,
        /// `BATADV_ATTR_ACTIVE`: The mesh runs over this interface.
        ACTIVE active: Flag = 15,
        /// `BATADV_ATTR_TT_ADDRESS`: A client.
        TT_ADDRESS tt_address: HardwareAddress = 16,
        /// `BATADV_ATTR_TT_TTVN`: Version of the node's clients.
        TT_TTVN tt_ttvn: u8 = 17,
        /// `BATADV_ATTR_TT_LAST_TTVN`: The last version the node told of.
        TT_LAST_TTVN tt_last_ttvn: u8 = 18,
        /// `BATADV_ATTR_TT_CRC32`: Checksum of the node's clients.
        TT_CRC32 tt_crc32: u32 = 19,
        /// `BATADV_ATTR_TT_VID`: VLAN of the client.
        TT_VID tt_vid: u16 = 20,
        /// `BATADV_ATTR_TT_FLAGS`.
        TT_FLAGS tt_flags: TranslationFlags = 21,
        /// `BATADV_ATTR_FLAG_BEST`: The best one.
        FLAG_BEST flag_best: Flag = 22,
        /// `BATADV_ATTR_LAST_SEEN_MSECS`: Milliseconds since it was seen.
        LAST_SEEN_MSECS last_seen_msecs: u32 = 23 [volatile],
        /// `BATADV_ATTR_NEIGH_ADDRESS`: A neighbour.
        NEIGH_ADDRESS neigh_address: HardwareAddress = 24,
        /// `BATADV_ATTR_TQ`: Quality of the path, up to 255.
        TQ tq: u8 = 25 [volatile],
        /// `BATADV_ATTR_THROUGHPUT`: Throughput in kbit/s.
        THROUGHPUT throughput: u32 = 26 [volatile],
        /// `BATADV_ATTR_BANDWIDTH_UP`: Upload of a gateway, in units of 100 kbit/s.
        BANDWIDTH_UP bandwidth_up: u32 = 27,
        /// `BATADV_ATTR_BANDWIDTH_DOWN`: Download of a gateway, in units of 100 kbit/s.
        BANDWIDTH_DOWN bandwidth_down: u32 = 28,
        /// `BATADV_ATTR_ROUTER`: The neighbour that leads to a gateway.
        ROUTER router: HardwareAddress = 29,
        /// `BATADV_ATTR_BLA_OWN`: The claim is ours.
        BLA_OWN bla_own: Flag = 30,
        /// `BATADV_ATTR_BLA_ADDRESS`: A client that is claimed.
        BLA_ADDRESS bla_address: HardwareAddress = 31,
        /// `BATADV_ATTR_BLA_VID`: Its VLAN.
        BLA_VID bla_vid: u16 = 32,
        /// `BATADV_ATTR_BLA_BACKBONE`: Who claims it.
        BLA_BACKBONE bla_backbone: HardwareAddress = 33,
        /// `BATADV_ATTR_BLA_CRC`: Checksum of the claims.
        BLA_CRC bla_crc: u16 = 34,
        /// `BATADV_ATTR_DAT_CACHE_IP4ADDRESS`: An address in the distributed ARP table.
        DAT_CACHE_IP4ADDRESS dat_cache_ip4address: Ipv4Addr = 35,
        /// `BATADV_ATTR_DAT_CACHE_HWADDRESS`: Its hardware address.
        DAT_CACHE_HWADDRESS dat_cache_hwaddress: HardwareAddress = 36,
        /// `BATADV_ATTR_DAT_CACHE_VID`: Its VLAN.
        DAT_CACHE_VID dat_cache_vid: u16 = 37,
        /// `BATADV_ATTR_MCAST_FLAGS`: What the node has told of itself and multicast.
        MCAST_FLAGS mcast_flags: u32 = 38,
        /// `BATADV_ATTR_MCAST_FLAGS_PRIV`.
        MCAST_FLAGS_PRIV mcast_flags_priv: MulticastFlags = 39,
        /// `BATADV_ATTR_VLANID`: A VLAN of the mesh interface.
        VLANID vlanid: u16 = 40,
        /// `BATADV_ATTR_AGGREGATED_OGMS_ENABLED`: Originator messages are sent together.
        AGGREGATED_OGMS_ENABLED aggregated_ogms_enabled: u8 = 41,
        /// `BATADV_ATTR_AP_ISOLATION_ENABLED`: Wireless clients do not reach one another.
        AP_ISOLATION_ENABLED ap_isolation_enabled: u8 = 42,
        /// `BATADV_ATTR_ISOLATION_MARK`: Packets with this mark come from isolated clients.
        ISOLATION_MARK isolation_mark: u32 = 43,
        /// `BATADV_ATTR_ISOLATION_MASK`: The bits of the mark that count.
        ISOLATION_MASK isolation_mask: u32 = 44,
        /// `BATADV_ATTR_BONDING_ENABLED`: Several paths are used at once.
        BONDING_ENABLED bonding_enabled: u8 = 45,
        /// `BATADV_ATTR_BRIDGE_LOOP_AVOIDANCE_ENABLED`.
        BRIDGE_LOOP_AVOIDANCE_ENABLED bridge_loop_avoidance_enabled: u8 = 46,
        /// `BATADV_ATTR_DISTRIBUTED_ARP_TABLE_ENABLED`.
        DISTRIBUTED_ARP_TABLE_ENABLED distributed_arp_table_enabled: u8 = 47,
        /// `BATADV_ATTR_FRAGMENTATION_ENABLED`.
        FRAGMENTATION_ENABLED fragmentation_enabled: u8 = 48,
        /// `BATADV_ATTR_GW_BANDWIDTH_DOWN`: Download of this node as a gateway, in units of 100 kbit/s.
        GW_BANDWIDTH_DOWN gw_bandwidth_down: u32 = 49,
        /// `BATADV_ATTR_GW_BANDWIDTH_UP`: Upload of this node as a gateway, in units of 100 kbit/s.
        GW_BANDWIDTH_UP gw_bandwidth_up: u32 = 50,
        /// `BATADV_ATTR_GW_MODE`.
        GW_MODE gw_mode: GatewayMode = 51,
        /// `BATADV_ATTR_GW_SEL_CLASS`: How a gateway is chosen; means what the algorithm makes of it.
        GW_SEL_CLASS gw_sel_class: u32 = 52,
        /// `BATADV_ATTR_HOP_PENALTY`: How much worse a path is for each hop, up to 255.
        HOP_PENALTY hop_penalty: u8 = 53,
        /// `BATADV_ATTR_LOG_LEVEL`: Bits that say what is logged.
        LOG_LEVEL log_level: u32 = 54,
        /// `BATADV_ATTR_MULTICAST_FORCEFLOOD_ENABLED`: Multicast packets are flooded.
        MULTICAST_FORCEFLOOD_ENABLED multicast_forceflood_enabled: u8 = 55,
        /// `BATADV_ATTR_NETWORK_CODING_ENABLED`.
        NETWORK_CODING_ENABLED network_coding_enabled: u8 = 56,
        /// `BATADV_ATTR_ORIG_INTERVAL`: Milliseconds between originator messages.
        ORIG_INTERVAL orig_interval: u32 = 57,
        /// `BATADV_ATTR_ELP_INTERVAL`: Milliseconds between probes of neighbours.
        ELP_INTERVAL elp_interval: u32 = 58,
        /// `BATADV_ATTR_THROUGHPUT_OVERRIDE`: Throughput to assume of an interface, in units of 100 kbit/s; 0 measures
        /// it.
        THROUGHPUT_OVERRIDE throughput_override: u32 = 59,
        /// `BATADV_ATTR_MULTICAST_FANOUT`: Most copies of a multicast packet before it is flooded.
        MULTICAST_FANOUT multicast_fanout: u32 = 60,
    }
}

netlink_core::attributes! {
    /// A VLAN, as the kernel tells of it. C: `BATADV_ATTR_*`, `linux/batman_adv.h`.
    pub struct Vlan / VlanBuilder = "vlan", prefix "BATADV_ATTR_" {
        /// `BATADV_ATTR_MESH_IFINDEX`: The mesh interface.
        MESH_IFINDEX mesh_ifindex: u32 = 3,
        /// `BATADV_ATTR_MESH_IFNAME`.
        MESH_IFNAME mesh_ifname: str = 4,
        /// `BATADV_ATTR_VLANID`: A VLAN of the mesh interface, in 32 bits; requests have 16.
        VLANID vlanid: u32 = 40,
        /// `BATADV_ATTR_AP_ISOLATION_ENABLED`: Wireless clients do not reach one another.
        AP_ISOLATION_ENABLED ap_isolation_enabled: u8 = 42,
    }
}

netlink_core::family! {
    /// B.A.T.M.A.N. advanced, a mesh on layer 2: its settings and tables (`batctl`).
    pub static BATADV = "batadv", netlink_core::schema::Protocol::Generic { name: "batadv", version: 1 };
    do {
        /// Ends a measurement. C: `BATADV_CMD_TP_METER_CANCEL`.
        TP_METER_CANCEL tp_meter_cancel: Batadv / BatadvBuilder = 3 [3, 9];
        /// Changes settings of a mesh. Told to the group `config`. C: `BATADV_CMD_SET_MESH`.
        SET_MESH set_mesh: Batadv / BatadvBuilder = 15 [3, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 60];
        /// Changes settings of an interface. Told to the group `config`. C: `BATADV_CMD_SET_HARDIF`.
        SET_HARDIF set_hardif: Batadv / BatadvBuilder = 16 [3, 6, 53, 58, 59];
        /// Changes settings of a VLAN. Told to the group `config`. C: `BATADV_CMD_SET_VLAN`.
        SET_VLAN set_vlan: Batadv / BatadvBuilder = 18 [3, 40, 42];
    }
    get {
        /// The settings of a mesh. C: `BATADV_CMD_GET_MESH`.
        GET_MESH get_mesh: Batadv / BatadvBuilder = 1 [3] -> Batadv = 1 [1, 2, 3, 4, 5, 6, 7, 8, 17, 34, 38, 39, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 60];
        /// Measures the throughput to a node; the group `tpmeter` gets the result, as a message of this command. C:
        /// `BATADV_CMD_TP_METER`.
        TP_METER tp_meter: Batadv / BatadvBuilder = 2 [3, 9, 11] -> Batadv = 2 [13];
        /// The interfaces a mesh runs over. C: `BATADV_CMD_GET_HARDIF`.
        GET_HARDIF get_hardif: Batadv / BatadvBuilder = 5 [3, 6] -> Batadv = 5 [3, 4, 6, 7, 8, 15, 53, 58, 59];
        /// The settings of a VLAN. C: `BATADV_CMD_GET_VLAN`.
        GET_VLAN get_vlan: Batadv / BatadvBuilder = 17 [3, 40] -> Vlan = 17 [3, 4, 40, 42];
    }
    dump {
        /// The routing algorithms. C: `BATADV_CMD_GET_ROUTING_ALGOS`.
        GET_ROUTING_ALGOS_DUMP get_routing_algos_dump: Batadv / BatadvBuilder = 4 [] -> Batadv = 4 [2] as "get-routing-algos";
        /// The interfaces a mesh runs over. C: `BATADV_CMD_GET_HARDIF`.
        GET_HARDIF_DUMP get_hardif_dump: Batadv / BatadvBuilder = 5 [3] -> Batadv = 5 [3, 4, 6, 7, 8, 15, 53, 58, 59] as "get-hardif";
        /// The clients of this node. C: `BATADV_CMD_GET_TRANSTABLE_LOCAL`.
        GET_TRANSTABLE_LOCAL_DUMP get_transtable_local_dump: Batadv / BatadvBuilder = 6 [3] -> Batadv = 6 [16, 19, 20, 21, 23] as "get-transtable-local";
        /// The clients of other nodes. C: `BATADV_CMD_GET_TRANSTABLE_GLOBAL`.
        GET_TRANSTABLE_GLOBAL_DUMP get_transtable_global_dump: Batadv / BatadvBuilder = 7 [3] -> Batadv = 7 [9, 16, 17, 18, 19, 20, 21, 22] as "get-transtable-global";
        /// The nodes of the mesh. C: `BATADV_CMD_GET_ORIGINATORS`.
        GET_ORIGINATORS_DUMP get_originators_dump: Batadv / BatadvBuilder = 8 [3, 6] -> Batadv = 8 [6, 7, 9, 22, 23, 24, 25, 26] as "get-originators";
        /// The neighbours of this node. C: `BATADV_CMD_GET_NEIGHBORS`.
        GET_NEIGHBORS_DUMP get_neighbors_dump: Batadv / BatadvBuilder = 9 [3, 6] -> Batadv = 9 [6, 7, 23, 24, 25, 26] as "get-neighbors";
        /// The gateways. C: `BATADV_CMD_GET_GATEWAYS`.
        GET_GATEWAYS_DUMP get_gateways_dump: Batadv / BatadvBuilder = 10 [3] -> Batadv = 10 [6, 7, 9, 22, 25, 26, 27, 28, 29] as "get-gateways";
        /// The claims of bridge loop avoidance. C: `BATADV_CMD_GET_BLA_CLAIM`.
        GET_BLA_CLAIM_DUMP get_bla_claim_dump: Batadv / BatadvBuilder = 11 [3] -> Batadv = 11 [30, 31, 32, 33, 34] as "get-bla-claim";
        /// The gateways to the same backbone. C: `BATADV_CMD_GET_BLA_BACKBONE`.
        GET_BLA_BACKBONE_DUMP get_bla_backbone_dump: Batadv / BatadvBuilder = 12 [3] -> Batadv = 12 [23, 30, 32, 33, 34] as "get-bla-backbone";
        /// The distributed ARP table. C: `BATADV_CMD_GET_DAT_CACHE`.
        GET_DAT_CACHE_DUMP get_dat_cache_dump: Batadv / BatadvBuilder = 13 [3] -> Batadv = 13 [23, 35, 36, 37] as "get-dat-cache";
        /// What nodes told of themselves and multicast. C: `BATADV_CMD_GET_MCAST_FLAGS`.
        GET_MCAST_FLAGS_DUMP get_mcast_flags_dump: Batadv / BatadvBuilder = 14 [3] -> Batadv = 14 [9, 38, 39] as "get-mcast-flags";
    }
    notify {
        /// A measurement has ended. C: `BATADV_CMD_TP_METER`.
        TP_METER_NTF TpMeter: Batadv = 2 [9, 10, 11, 12, 13];
        /// Settings of a mesh were changed. C: `BATADV_CMD_SET_MESH`.
        SET_MESH_NTF SetMesh: Batadv = 15 [1, 2, 3, 4, 5, 6, 7, 8, 17, 34, 38, 39, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 60];
        /// Settings of an interface were changed. C: `BATADV_CMD_SET_HARDIF`.
        SET_HARDIF_NTF SetHardif: Batadv = 16 [3, 4, 6, 7, 8, 15, 53, 58, 59];
        /// Settings of a VLAN were changed. C: `BATADV_CMD_SET_VLAN`.
        SET_VLAN_NTF SetVlan: Vlan = 18 [3, 4, 40, 42];
    }
    groups {
        /// Settings that changed. It carries `BATADV_CMD_SET_MESH`, `BATADV_CMD_SET_HARDIF`, `BATADV_CMD_SET_VLAN`.
        CONFIG: "config",
        /// Measurements that ended. It carries `BATADV_CMD_TP_METER`.
        TPMETER: "tpmeter",
    }
}
