//! TIPC, the transparent inter-process communication of clusters (`tipc`): bearers, links, nodes, sockets and names.
//!
//! Printed by `cargo xtask codegen` from `specs/tipc.yaml`. Not to be edited.

use core::net::SocketAddr;

use netlink_core::{Chars, Flag, List, Nest, Tail, Unused};

netlink_core::structure! {
    /// A key. C: `struct tipc_aead_key`, `linux/tipc.h`.
    pub struct TipcAeadKey = "tipc-aead-key", size 36, tail "key" {
        /// `alg_name`: The algorithm, as the kernel's cryptography names it: `gcm(aes)`.
        alg_name: Chars<32> = 0,
        /// `keylen`: Bytes of the key and its salt.
        keylen: u32 = 32,
    }
}

netlink_core::attributes! {
    /// What a message is about. C: `TIPC_NLA_*`, `linux/tipc_netlink.h`.
    pub struct Tipc / TipcBuilder = "tipc", prefix "TIPC_NLA_" {
        /// `TIPC_NLA_BEARER`.
        BEARER bearer => Nest<Bearer> = 1,
        /// `TIPC_NLA_SOCK`.
        SOCK sock => Nest<TipcSocket> = 2,
        /// `TIPC_NLA_PUBL`.
        PUBL publ => Nest<Publication> = 3,
        /// `TIPC_NLA_LINK`.
        LINK link => Nest<Link> = 4,
        /// `TIPC_NLA_MEDIA`.
        MEDIA media => Nest<Media> = 5,
        /// `TIPC_NLA_NODE`.
        NODE node => Nest<Node> = 6,
        /// `TIPC_NLA_NET`.
        NET net => Nest<Network> = 7,
        /// `TIPC_NLA_NAME_TABLE`.
        NAME_TABLE name_table => Nest<NameTable> = 8,
        /// `TIPC_NLA_MON`.
        MON mon => Nest<Monitor> = 9,
        /// `TIPC_NLA_MON_PEER`.
        MON_PEER mon_peer => Nest<MonitoredPeer> = 10,
    }
}

netlink_core::attributes! {
    /// What links run over: an interface or UDP. C: `TIPC_NLA_BEARER_*`, `linux/tipc_netlink.h`.
    pub struct Bearer / BearerBuilder = "bearer", prefix "TIPC_NLA_BEARER_" {
        /// `TIPC_NLA_BEARER_NAME`: Such as `eth:eth0`.
        NAME name: str = 1,
        /// `TIPC_NLA_BEARER_PROP`.
        PROP prop => Nest<Properties> = 2,
        /// `TIPC_NLA_BEARER_DOMAIN`: Where neighbours are looked for.
        DOMAIN domain: u32 = 3,
        /// `TIPC_NLA_BEARER_UDP_OPTS`.
        UDP_OPTS udp_opts => Nest<Udp> = 4,
    }
}

netlink_core::attributes! {
    /// A bearer over UDP. C: `TIPC_NLA_UDP_*`, `linux/tipc_netlink.h`.
    pub struct Udp / UdpBuilder = "udp", prefix "TIPC_NLA_UDP_" {
        /// `TIPC_NLA_UDP_LOCAL`: The address here.
        LOCAL local: SocketAddr = 1,
        /// `TIPC_NLA_UDP_REMOTE`: The address of the others, or their multicast group.
        REMOTE remote: SocketAddr = 2,
        /// `TIPC_NLA_UDP_MULTI_REMOTEIP`: There is more than one remote address.
        MULTI_REMOTEIP multi_remoteip: Flag = 3,
    }
}

netlink_core::attributes! {
    /// A socket. C: `TIPC_NLA_SOCK_*`, `linux/tipc_netlink.h`.
    pub struct TipcSocket / TipcSocketBuilder = "tipc-socket", prefix "TIPC_NLA_SOCK_" {
        /// `TIPC_NLA_SOCK_ADDR`: Number of the node.
        ADDR addr: u32 = 1,
        /// `TIPC_NLA_SOCK_REF`: Number of the socket.
        REF r#ref: u32 = 2,
        /// `TIPC_NLA_SOCK_CON`.
        CON con => Nest<Connection> = 3,
        /// `TIPC_NLA_SOCK_HAS_PUBL`: It has names.
        HAS_PUBL has_publ: Flag = 4,
        /// `TIPC_NLA_SOCK_STAT`.
        STAT stat => Nest<SocketStatistics> = 5,
        /// `TIPC_NLA_SOCK_TYPE`: Type of the socket.
        TYPE r#type: u32 = 6,
        /// `TIPC_NLA_SOCK_INO`: Number of its inode.
        INO ino: u32 = 7,
        /// `TIPC_NLA_SOCK_UID`: Whose it is.
        UID uid: u32 = 8,
        /// `TIPC_NLA_SOCK_TIPC_STATE`: State of the connection.
        TIPC_STATE tipc_state: u32 = 9,
        /// `TIPC_NLA_SOCK_COOKIE`.
        COOKIE cookie: u64 = 10,
        #[doc(hidden)]
        PAD pad [Unused] = 11,
        /// `TIPC_NLA_SOCK_GROUP`.
        GROUP group => Nest<SocketGroup> = 12,
    }
}

netlink_core::attributes! {
    /// A link to a node, or that of broadcasts. C: `TIPC_NLA_LINK_*`, `linux/tipc_netlink.h`.
    pub struct Link / LinkBuilder = "link", prefix "TIPC_NLA_LINK_" {
        /// `TIPC_NLA_LINK_NAME`.
        NAME name: str = 1,
        /// `TIPC_NLA_LINK_DEST`: Where it leads.
        DEST dest: u32 = 2,
        /// `TIPC_NLA_LINK_MTU`.
        MTU mtu: u32 = 3,
        /// `TIPC_NLA_LINK_BROADCAST`: It is that of broadcasts.
        BROADCAST broadcast: Flag = 4,
        /// `TIPC_NLA_LINK_UP`.
        UP up: Flag = 5,
        /// `TIPC_NLA_LINK_ACTIVE`.
        ACTIVE active: Flag = 6,
        /// `TIPC_NLA_LINK_PROP`.
        PROP prop => Nest<Properties> = 7,
        /// `TIPC_NLA_LINK_STATS`.
        STATS stats => Nest<LinkStatistics> = 8,
        /// `TIPC_NLA_LINK_RX`: Packets received.
        RX rx: u32 = 9 [volatile],
        /// `TIPC_NLA_LINK_TX`: Packets sent.
        TX tx: u32 = 10 [volatile],
    }
}

netlink_core::attributes! {
    /// A kind of bearer. C: `TIPC_NLA_MEDIA_*`, `linux/tipc_netlink.h`.
    pub struct Media / MediaBuilder = "media", prefix "TIPC_NLA_MEDIA_" {
        /// `TIPC_NLA_MEDIA_NAME`: `eth`, `ib` or `udp`.
        NAME name: str = 1,
        /// `TIPC_NLA_MEDIA_PROP`.
        PROP prop => Nest<Properties> = 2,
    }
}

netlink_core::attributes! {
    /// A node of the cluster. C: `TIPC_NLA_NODE_*`, `linux/tipc_netlink.h`.
    pub struct Node / NodeBuilder = "node", prefix "TIPC_NLA_NODE_" {
        /// `TIPC_NLA_NODE_ADDR`: Its number.
        ADDR addr: u32 = 1,
        /// `TIPC_NLA_NODE_UP`.
        UP up: Flag = 2,
        /// `TIPC_NLA_NODE_ID`: Its identity.
        ID id: [u8] = 3,
        /// `TIPC_NLA_NODE_KEY`: A key.
        KEY key: Tail<TipcAeadKey, [u8]> = 4,
        /// `TIPC_NLA_NODE_KEY_MASTER`: The key is that of the cluster.
        KEY_MASTER key_master: Flag = 5,
        /// `TIPC_NLA_NODE_REKEYING`: Minutes between new keys; 4294967295 makes one at once.
        REKEYING rekeying: u32 = 6,
    }
}

netlink_core::attributes! {
    /// The cluster, and this node in it. C: `TIPC_NLA_NET_*`, `linux/tipc_netlink.h`.
    pub struct Network / NetworkBuilder = "network", prefix "TIPC_NLA_NET_" {
        /// `TIPC_NLA_NET_ID`: Number of the cluster.
        ID id: u32 = 1,
        /// `TIPC_NLA_NET_ADDR`: Number of this node.
        ADDR addr: u32 = 2,
        /// `TIPC_NLA_NET_NODEID`: First half of this node's identity.
        NODEID nodeid: u64 = 3,
        /// `TIPC_NLA_NET_NODEID_W1`: Second half of this node's identity.
        NODEID_W1 nodeid_w1: u64 = 4,
        /// `TIPC_NLA_NET_ADDR_LEGACY`: The number of the node was set in the older way.
        ADDR_LEGACY addr_legacy: Flag = 5,
    }
}

netlink_core::attributes! {
    /// The names that are known. C: `TIPC_NLA_NAME_TABLE_*`, `linux/tipc_netlink.h`.
    pub struct NameTable / NameTableBuilder = "name-table", prefix "TIPC_NLA_NAME_TABLE_" {
        /// `TIPC_NLA_NAME_TABLE_PUBL`.
        PUBL publ => Nest<Publication> = 1,
    }
}

netlink_core::attributes! {
    /// The monitoring of neighbours over a bearer. C: `TIPC_NLA_MON_*`, `linux/tipc_netlink.h`.
    pub struct Monitor / MonitorBuilder = "monitor", prefix "TIPC_NLA_MON_" {
        /// `TIPC_NLA_MON_ACTIVATION_THRESHOLD`: With so many nodes or more, neighbours watch one another.
        ACTIVATION_THRESHOLD activation_threshold: u32 = 1,
        /// `TIPC_NLA_MON_REF`: Number of the bearer.
        REF r#ref: u32 = 2,
        /// `TIPC_NLA_MON_ACTIVE`.
        ACTIVE active: Flag = 3,
        /// `TIPC_NLA_MON_BEARER_NAME`.
        BEARER_NAME bearer_name: str = 4,
        /// `TIPC_NLA_MON_PEERCNT`: How many neighbours.
        PEERCNT peercnt: u32 = 5,
        /// `TIPC_NLA_MON_LISTGEN`: Version of the list of neighbours.
        LISTGEN listgen: u32 = 6 [volatile],
    }
}

netlink_core::attributes! {
    /// A name: a range of instances of a service. C: `TIPC_NLA_PUBL_*`, `linux/tipc_netlink.h`.
    pub struct Publication / PublicationBuilder = "publication", prefix "TIPC_NLA_PUBL_" {
        /// `TIPC_NLA_PUBL_TYPE`: Number of the service.
        TYPE r#type: u32 = 1,
        /// `TIPC_NLA_PUBL_LOWER`: First instance.
        LOWER lower: u32 = 2,
        /// `TIPC_NLA_PUBL_UPPER`: Last instance.
        UPPER upper: u32 = 3,
        /// `TIPC_NLA_PUBL_SCOPE`: How far it is known.
        SCOPE scope: u32 = 4,
        /// `TIPC_NLA_PUBL_NODE`: Node that has it.
        NODE node: u32 = 5,
        /// `TIPC_NLA_PUBL_REF`: Socket that has it.
        REF r#ref: u32 = 6,
        /// `TIPC_NLA_PUBL_KEY`: Number of the publication.
        KEY key: u32 = 7,
    }
}

netlink_core::attributes! {
    /// A neighbour that is watched. C: `TIPC_NLA_MON_PEER_*`, `linux/tipc_netlink.h`.
    pub struct MonitoredPeer / MonitoredPeerBuilder = "monitored-peer", prefix "TIPC_NLA_MON_PEER_" {
        /// `TIPC_NLA_MON_PEER_ADDR`: Number of the node.
        ADDR addr: u32 = 1,
        /// `TIPC_NLA_MON_PEER_DOMGEN`: Version of its domain.
        DOMGEN domgen: u32 = 2 [volatile],
        /// `TIPC_NLA_MON_PEER_APPLIED`: How many members of its domain count.
        APPLIED applied: u32 = 3,
        /// `TIPC_NLA_MON_PEER_UPMAP`: Bits of the members that are up.
        UPMAP upmap: u64 = 4,
        /// `TIPC_NLA_MON_PEER_MEMBERS`: Numbers of the members of its domain.
        MEMBERS members: List<u32> = 5,
        /// `TIPC_NLA_MON_PEER_UP`.
        UP up: Flag = 6,
        /// `TIPC_NLA_MON_PEER_HEAD`: It is the head of a domain.
        HEAD head: Flag = 7,
        /// `TIPC_NLA_MON_PEER_LOCAL`: It is in our domain.
        LOCAL local: Flag = 8,
        #[doc(hidden)]
        PAD pad [Unused] = 9,
    }
}

netlink_core::attributes! {
    /// A group a socket is in. C: `TIPC_NLA_SOCK_GROUP_*`, `linux/tipc_netlink.h`.
    pub struct SocketGroup / SocketGroupBuilder = "socket-group", prefix "TIPC_NLA_SOCK_GROUP_" {
        /// `TIPC_NLA_SOCK_GROUP_ID`: Number of the group.
        ID id: u32 = 0,
        /// `TIPC_NLA_SOCK_GROUP_OPEN`: It takes members.
        OPEN open: Flag = 1,
        /// `TIPC_NLA_SOCK_GROUP_NODE_SCOPE`: It is on this node alone.
        NODE_SCOPE node_scope: Flag = 2,
        /// `TIPC_NLA_SOCK_GROUP_CLUSTER_SCOPE`: It spans the cluster.
        CLUSTER_SCOPE cluster_scope: Flag = 3,
        /// `TIPC_NLA_SOCK_GROUP_INSTANCE`: The member's number.
        INSTANCE instance: u32 = 4,
        /// `TIPC_NLA_SOCK_GROUP_BC_SEND_NEXT`: Number of the next broadcast.
        BC_SEND_NEXT bc_send_next: u32 = 5 [volatile],
    }
}

netlink_core::attributes! {
    /// A connection of a socket. C: `TIPC_NLA_CON_*`, `linux/tipc_netlink.h`.
    pub struct Connection / ConnectionBuilder = "connection", prefix "TIPC_NLA_CON_" {
        /// `TIPC_NLA_CON_FLAG`: It was made by a name.
        FLAG flag: Flag = 1,
        /// `TIPC_NLA_CON_NODE`: Node of the peer.
        NODE node: u32 = 2,
        /// `TIPC_NLA_CON_SOCK`: Socket of the peer.
        SOCK sock: u32 = 3,
        /// `TIPC_NLA_CON_TYPE`: Service it was made to.
        TYPE r#type: u32 = 4,
        /// `TIPC_NLA_CON_INST`: Instance it was made to.
        INST inst: u32 = 5,
    }
}

netlink_core::attributes! {
    /// Counters of a socket. C: `TIPC_NLA_SOCK_STAT_*`, `linux/tipc_netlink.h`.
    pub struct SocketStatistics / SocketStatisticsBuilder = "socket-statistics", prefix "TIPC_NLA_SOCK_STAT_" {
        /// `TIPC_NLA_SOCK_STAT_RCVQ`: Bytes that wait to be read.
        RCVQ rcvq: u32 = 0 [volatile],
        /// `TIPC_NLA_SOCK_STAT_SENDQ`: Bytes that wait to be sent.
        SENDQ sendq: u32 = 1 [volatile],
        /// `TIPC_NLA_SOCK_STAT_LINK_CONG`: The link is congested.
        LINK_CONG link_cong: Flag = 2,
        /// `TIPC_NLA_SOCK_STAT_CONN_CONG`: The peer is congested.
        CONN_CONG conn_cong: Flag = 3,
        /// `TIPC_NLA_SOCK_STAT_DROP`: Packets dropped.
        DROP drop: u32 = 4 [volatile],
    }
}

netlink_core::attributes! {
    /// Properties of a link, a bearer or a media. C: `TIPC_NLA_PROP_*`, `linux/tipc_netlink.h`.
    pub struct Properties / PropertiesBuilder = "properties", prefix "TIPC_NLA_PROP_" {
        /// `TIPC_NLA_PROP_PRIO`: Priority.
        PRIO prio: u32 = 1,
        /// `TIPC_NLA_PROP_TOL`: Milliseconds without an answer until a link is down.
        TOL tol: u32 = 2,
        /// `TIPC_NLA_PROP_WIN`: How many packets may be unacknowledged.
        WIN win: u32 = 3,
        /// `TIPC_NLA_PROP_MTU`.
        MTU mtu: u32 = 4,
        /// `TIPC_NLA_PROP_BROADCAST`: Method of broadcasts.
        BROADCAST broadcast: u32 = 5,
        /// `TIPC_NLA_PROP_BROADCAST_RATIO`: Per cent of nodes from which on broadcasts are used.
        BROADCAST_RATIO broadcast_ratio: u32 = 6,
    }
}

netlink_core::attributes! {
    /// Counters of a link. C: `TIPC_NLA_STATS_*`, `linux/tipc_netlink.h`.
    pub struct LinkStatistics / LinkStatisticsBuilder = "link-statistics", prefix "TIPC_NLA_STATS_" {
        /// `TIPC_NLA_STATS_RX_INFO`: Number of the first packet that was counted.
        RX_INFO rx_info: u32 = 1 [volatile],
        /// `TIPC_NLA_STATS_RX_FRAGMENTS`.
        RX_FRAGMENTS rx_fragments: u32 = 2 [volatile],
        /// `TIPC_NLA_STATS_RX_FRAGMENTED`.
        RX_FRAGMENTED rx_fragmented: u32 = 3 [volatile],
        /// `TIPC_NLA_STATS_RX_BUNDLES`.
        RX_BUNDLES rx_bundles: u32 = 4 [volatile],
        /// `TIPC_NLA_STATS_RX_BUNDLED`.
        RX_BUNDLED rx_bundled: u32 = 5 [volatile],
        /// `TIPC_NLA_STATS_TX_INFO`: Number of the first packet that was counted.
        TX_INFO tx_info: u32 = 6 [volatile],
        /// `TIPC_NLA_STATS_TX_FRAGMENTS`.
        TX_FRAGMENTS tx_fragments: u32 = 7 [volatile],
        /// `TIPC_NLA_STATS_TX_FRAGMENTED`.
        TX_FRAGMENTED tx_fragmented: u32 = 8 [volatile],
        /// `TIPC_NLA_STATS_TX_BUNDLES`.
        TX_BUNDLES tx_bundles: u32 = 9 [volatile],
        /// `TIPC_NLA_STATS_TX_BUNDLED`.
        TX_BUNDLED tx_bundled: u32 = 10 [volatile],
        /// `TIPC_NLA_STATS_MSG_PROF_TOT`: Messages in the profile of lengths; the whole for the percentages.
        MSG_PROF_TOT msg_prof_tot: u32 = 11 [volatile],
        /// `TIPC_NLA_STATS_MSG_LEN_CNT`: Messages whose length was counted.
        MSG_LEN_CNT msg_len_cnt: u32 = 12 [volatile],
        /// `TIPC_NLA_STATS_MSG_LEN_TOT`: Their lengths together.
        MSG_LEN_TOT msg_len_tot: u32 = 13 [volatile],
        /// `TIPC_NLA_STATS_MSG_LEN_P0`: Up to 64 bytes.
        MSG_LEN_P0 msg_len_p0: u32 = 14 [volatile],
        /// `TIPC_NLA_STATS_MSG_LEN_P1`: Up to 256 bytes.
        MSG_LEN_P1 msg_len_p1: u32 = 15 [volatile],
        /// `TIPC_NLA_STATS_MSG_LEN_P2`: Up to 1024 bytes.
        MSG_LEN_P2 msg_len_p2: u32 = 16 [volatile],
        /// `TIPC_NLA_STATS_MSG_LEN_P3`: Up to 4096 bytes.
        MSG_LEN_P3 msg_len_p3: u32 = 17 [volatile],
        /// `TIPC_NLA_STATS_MSG_LEN_P4`: Up to 16384 bytes.
        MSG_LEN_P4 msg_len_p4: u32 = 18 [volatile],
        /// `TIPC_NLA_STATS_MSG_LEN_P5`: Up to 32768 bytes.
        MSG_LEN_P5 msg_len_p5: u32 = 19 [volatile],
        /// `TIPC_NLA_STATS_MSG_LEN_P6`: Longer ones.
        MSG_LEN_P6 msg_len_p6: u32 = 20 [volatile],
        /// `TIPC_NLA_STATS_RX_STATES`.
        RX_STATES rx_states: u32 = 21 [volatile],
        /// `TIPC_NLA_STATS_RX_PROBES`.
        RX_PROBES rx_probes: u32 = 22 [volatile],
        /// `TIPC_NLA_STATS_RX_NACKS`.
        RX_NACKS rx_nacks: u32 = 23 [volatile],
        /// `TIPC_NLA_STATS_RX_DEFERRED`.
        RX_DEFERRED rx_deferred: u32 = 24 [volatile],
        /// `TIPC_NLA_STATS_TX_STATES`.
        TX_STATES tx_states: u32 = 25 [volatile],
        /// `TIPC_NLA_STATS_TX_PROBES`.
        TX_PROBES tx_probes: u32 = 26 [volatile],
        /// `TIPC_NLA_STATS_TX_NACKS`.
        TX_NACKS tx_nacks: u32 = 27 [volatile],
        /// `TIPC_NLA_STATS_TX_ACKS`.
        TX_ACKS tx_acks: u32 = 28 [volatile],
        /// `TIPC_NLA_STATS_RETRANSMITTED`.
        RETRANSMITTED retransmitted: u32 = 29 [volatile],
        /// `TIPC_NLA_STATS_DUPLICATES`.
        DUPLICATES duplicates: u32 = 30 [volatile],
        /// `TIPC_NLA_STATS_LINK_CONGS`.
        LINK_CONGS link_congs: u32 = 31 [volatile],
        /// `TIPC_NLA_STATS_MAX_QUEUE`.
        MAX_QUEUE max_queue: u32 = 32 [volatile],
        /// `TIPC_NLA_STATS_AVG_QUEUE`.
        AVG_QUEUE avg_queue: u32 = 33 [volatile],
    }
}

netlink_core::family! {
    /// TIPC, the transparent inter-process communication of clusters (`tipc`): bearers, links, nodes, sockets and
    /// names.
    pub static TIPC = "tipc", netlink_core::schema::Protocol::Generic { name: "TIPCv2", version: 1 };
    do {
        /// Disables a bearer. C: `TIPC_NL_BEARER_DISABLE`.
        BEARER_DISABLE bearer_disable: Tipc / TipcBuilder = 2 [1];
        /// Enables a bearer. C: `TIPC_NL_BEARER_ENABLE`.
        BEARER_ENABLE bearer_enable: Tipc / TipcBuilder = 3 [1];
        /// Changes a bearer. C: `TIPC_NL_BEARER_SET`.
        BEARER_SET bearer_set: Tipc / TipcBuilder = 5 [1];
        /// Changes a link. C: `TIPC_NL_LINK_SET`.
        LINK_SET link_set: Tipc / TipcBuilder = 9 [4];
        /// Counts from zero again. C: `TIPC_NL_LINK_RESET_STATS`.
        LINK_RESET_STATS link_reset_stats: Tipc / TipcBuilder = 10 [4];
        /// Changes a kind of bearer. C: `TIPC_NL_MEDIA_SET`.
        MEDIA_SET media_set: Tipc / TipcBuilder = 12 [5];
        /// Changes the number of the cluster or of this node. C: `TIPC_NL_NET_SET`.
        NET_SET net_set: Tipc / TipcBuilder = 15 [7];
        /// Changes the monitoring. C: `TIPC_NL_MON_SET`.
        MON_SET mon_set: Tipc / TipcBuilder = 17 [9];
        /// Forgets a node that is down. C: `TIPC_NL_PEER_REMOVE`.
        PEER_REMOVE peer_remove: Tipc / TipcBuilder = 20 [7];
        /// Adds a remote address to a bearer over UDP. C: `TIPC_NL_BEARER_ADD`.
        BEARER_ADD bearer_add: Tipc / TipcBuilder = 21 [1];
        /// Sets a key. C: `TIPC_NL_KEY_SET`.
        KEY_SET key_set: Tipc / TipcBuilder = 23 [6];
        /// Removes all keys. C: `TIPC_NL_KEY_FLUSH`.
        KEY_FLUSH key_flush: Tipc / TipcBuilder = 24 [6];
    }
    get {
        /// One bearer, or all of them. C: `TIPC_NL_BEARER_GET`.
        BEARER_GET bearer_get: Tipc / TipcBuilder = 4 [1] -> Tipc = 4 [1];
        /// One link, or all of them. C: `TIPC_NL_LINK_GET`.
        LINK_GET link_get: Tipc / TipcBuilder = 8 [4] -> Tipc = 8 [4];
        /// One kind of bearer, or all of them. C: `TIPC_NL_MEDIA_GET`.
        MEDIA_GET media_get: Tipc / TipcBuilder = 11 [5] -> Tipc = 11 [5];
        /// How neighbours are monitored. C: `TIPC_NL_MON_GET`.
        MON_GET mon_get: Tipc / TipcBuilder = 18 [] -> Tipc = 18 [9];
        /// Was the number of the node set in the older way? C: `TIPC_NL_ADDR_LEGACY_GET`.
        ADDR_LEGACY_GET addr_legacy_get: Tipc / TipcBuilder = 25 [] -> Tipc = 25 [7];
    }
    dump {
        /// One bearer, or all of them. C: `TIPC_NL_BEARER_GET`.
        BEARER_GET_DUMP bearer_get_dump: Tipc / TipcBuilder = 4 [] -> Tipc = 4 [1] as "bearer-get";
        /// All sockets. C: `TIPC_NL_SOCK_GET`.
        SOCK_GET_DUMP sock_get_dump: Tipc / TipcBuilder = 6 [] -> Tipc = 6 [2] as "sock-get";
        /// The names of a socket. C: `TIPC_NL_PUBL_GET`.
        PUBL_GET_DUMP publ_get_dump: Tipc / TipcBuilder = 7 [2] -> Tipc = 7 [3] as "publ-get";
        /// One link, or all of them. C: `TIPC_NL_LINK_GET`.
        LINK_GET_DUMP link_get_dump: Tipc / TipcBuilder = 8 [4] -> Tipc = 8 [4] as "link-get";
        /// One kind of bearer, or all of them. C: `TIPC_NL_MEDIA_GET`.
        MEDIA_GET_DUMP media_get_dump: Tipc / TipcBuilder = 11 [] -> Tipc = 11 [5] as "media-get";
        /// All nodes. C: `TIPC_NL_NODE_GET`.
        NODE_GET_DUMP node_get_dump: Tipc / TipcBuilder = 13 [] -> Tipc = 13 [6] as "node-get";
        /// The cluster. C: `TIPC_NL_NET_GET`.
        NET_GET_DUMP net_get_dump: Tipc / TipcBuilder = 14 [] -> Tipc = 14 [7] as "net-get";
        /// All names. C: `TIPC_NL_NAME_TABLE_GET`.
        NAME_TABLE_GET_DUMP name_table_get_dump: Tipc / TipcBuilder = 16 [] -> Tipc = 16 [8] as "name-table-get";
        /// How neighbours are monitored. C: `TIPC_NL_MON_GET`.
        MON_GET_DUMP mon_get_dump: Tipc / TipcBuilder = 18 [] -> Tipc = 18 [9] as "mon-get";
        /// The neighbours that are watched. C: `TIPC_NL_MON_PEER_GET`.
        MON_PEER_GET_DUMP mon_peer_get_dump: Tipc / TipcBuilder = 19 [9] -> Tipc = 19 [10] as "mon-peer-get";
        /// The remote addresses of a bearer over UDP. C: `TIPC_NL_UDP_GET_REMOTEIP`.
        UDP_GET_REMOTEIP_DUMP udp_get_remoteip_dump: Tipc / TipcBuilder = 22 [1] -> Udp = 4 [2] as "udp-get-remoteip";
    }
}
