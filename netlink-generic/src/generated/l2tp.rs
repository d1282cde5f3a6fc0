//! L2TP, layer 2 tunnels over UDP or IP (RFC 3931): tunnels and the sessions in them (`ip l2tp`).
//!
//! Printed by `cargo xtask codegen` from `specs/l2tp.yaml`. Not to be edited.

use core::net::{Ipv4Addr, Ipv6Addr};

use netlink_core::{Flag, Nest, Unused};

netlink_core::enumeration! {
    /// What a session carries. C: `enum l2tp_pwtype`, `linux/l2tp.h`.
    pub struct PseudowireType: u16 = "pseudowire-type", prefix "L2TP_PWTYPE_" {
        /// `L2TP_PWTYPE_NONE`.
        NONE = 0,
        /// `L2TP_PWTYPE_ETH_VLAN`: A VLAN.
        ETH_VLAN = 4,
        /// `L2TP_PWTYPE_ETH`: Ethernet.
        ETH = 5,
        /// `L2TP_PWTYPE_PPP`.
        PPP = 7,
        /// `L2TP_PWTYPE_PPP_AC`: PPP, on the access concentrator.
        PPP_AC = 8,
        /// `L2TP_PWTYPE_IP`.
        IP = 11,
    }
}

netlink_core::enumeration! {
    /// The sublayer between session header and payload. C: `enum l2tp_l2spec_type`, `linux/l2tp.h`.
    pub struct SublayerType: u8 = "sublayer-type", prefix "L2TP_L2SPECTYPE_" {
        /// `L2TP_L2SPECTYPE_NONE`.
        NONE = 0,
        /// `L2TP_L2SPECTYPE_DEFAULT`.
        DEFAULT = 1,
    }
}

netlink_core::enumeration! {
    /// What carries the tunnel. C: `enum l2tp_encap_type`, `linux/l2tp.h`.
    pub struct Encapsulation: u16 = "encapsulation", prefix "L2TP_ENCAPTYPE_" {
        /// `L2TP_ENCAPTYPE_UDP`.
        UDP = 0,
        /// `L2TP_ENCAPTYPE_IP`.
        IP = 1,
    }
}

netlink_core::enumeration! {
    /// Which data packets are numbered; no longer used. C: `enum l2tp_seqmode`, `linux/l2tp.h`.
    pub struct Sequencing: u8 = "sequencing", prefix "L2TP_SEQ_" {
        /// `L2TP_SEQ_NONE`.
        NONE = 0,
        /// `L2TP_SEQ_IP`.
        IP = 1,
        /// `L2TP_SEQ_ALL`.
        ALL = 2,
    }
}

netlink_core::flags! {
    /// What the kernel logs; no longer used. C: `enum l2tp_debug_flags`, `linux/l2tp.h`.
    pub struct Debug: u32 = "debug", prefix "L2TP_MSG_" {
        /// `L2TP_MSG_DEBUG`.
        DEBUG = 1 << 0,
        /// `L2TP_MSG_CONTROL`.
        CONTROL = 1 << 1,
        /// `L2TP_MSG_SEQ`.
        SEQ = 1 << 2,
        /// `L2TP_MSG_DATA`.
        DATA = 1 << 3,
    }
}

netlink_core::attributes! {
    /// A tunnel or a session. C: `L2TP_ATTR_*`, `linux/l2tp.h`.
    pub struct L2tp / L2tpBuilder = "l2tp", prefix "L2TP_ATTR_" {
        /// `L2TP_ATTR_PW_TYPE`.
        PW_TYPE pw_type: PseudowireType = 1,
        /// `L2TP_ATTR_ENCAP_TYPE`.
        ENCAP_TYPE encap_type: Encapsulation = 2,
        /// `L2TP_ATTR_OFFSET`: No longer used.
        OFFSET offset: u16 = 3,
        /// `L2TP_ATTR_DATA_SEQ`: No longer used.
        DATA_SEQ data_seq: Sequencing = 4,
        /// `L2TP_ATTR_L2SPEC_TYPE`.
        L2SPEC_TYPE l2spec_type: SublayerType = 5,
        /// `L2TP_ATTR_L2SPEC_LEN`: No longer used.
        L2SPEC_LEN l2spec_len: u8 = 6,
        /// `L2TP_ATTR_PROTO_VERSION`: 2 or 3.
        PROTO_VERSION proto_version: u8 = 7,
        /// `L2TP_ATTR_IFNAME`: Interface of the session.
        IFNAME ifname: str = 8,
        /// `L2TP_ATTR_CONN_ID`: Number of the tunnel here.
        CONN_ID conn_id: u32 = 9,
        /// `L2TP_ATTR_PEER_CONN_ID`: Number of the tunnel at the peer.
        PEER_CONN_ID peer_conn_id: u32 = 10,
        /// `L2TP_ATTR_SESSION_ID`: Number of the session here.
        SESSION_ID session_id: u32 = 11,
        /// `L2TP_ATTR_PEER_SESSION_ID`: Number of the session at the peer.
        PEER_SESSION_ID peer_session_id: u32 = 12,
        /// `L2TP_ATTR_UDP_CSUM`: 1 where UDP packets have checksums.
        UDP_CSUM udp_csum: u8 = 13,
        /// `L2TP_ATTR_VLAN_ID`.
        VLAN_ID vlan_id: u16 = 14,
        /// `L2TP_ATTR_COOKIE`: What received packets carry: 0, 4 or 8 bytes.
        COOKIE cookie: [u8] = 15,
        /// `L2TP_ATTR_PEER_COOKIE`: What sent packets carry: 0, 4 or 8 bytes.
        PEER_COOKIE peer_cookie: [u8] = 16,
        /// `L2TP_ATTR_DEBUG`: No longer used.
        DEBUG debug: Debug = 17,
        /// `L2TP_ATTR_RECV_SEQ`: 1 where received packets are numbered.
        RECV_SEQ recv_seq: u8 = 18,
        /// `L2TP_ATTR_SEND_SEQ`: 1 where sent packets are numbered.
        SEND_SEQ send_seq: u8 = 19,
        /// `L2TP_ATTR_LNS_MODE`: 1 where this side decides about the numbers.
        LNS_MODE lns_mode: u8 = 20,
        /// `L2TP_ATTR_USING_IPSEC`: 1 where IPsec protects it.
        USING_IPSEC using_ipsec: u8 = 21,
        /// `L2TP_ATTR_RECV_TIMEOUT`: Milliseconds to wait for packets that are out of order.
        RECV_TIMEOUT recv_timeout: u64 = 22,
        /// `L2TP_ATTR_FD`: File descriptor of a socket that carries the tunnel; else the kernel makes one.
        FD fd: u32 = 23,
        /// `L2TP_ATTR_IP_SADDR`.
        IP_SADDR ip_saddr: Ipv4Addr = 24,
        /// `L2TP_ATTR_IP_DADDR`.
        IP_DADDR ip_daddr: Ipv4Addr = 25,
        /// `L2TP_ATTR_UDP_SPORT`.
        UDP_SPORT udp_sport: u16 = 26,
        /// `L2TP_ATTR_UDP_DPORT`.
        UDP_DPORT udp_dport: u16 = 27,
        /// `L2TP_ATTR_MTU`: No longer used.
        MTU mtu: u16 = 28,
        /// `L2TP_ATTR_MRU`: No longer used.
        MRU mru: u16 = 29,
        /// `L2TP_ATTR_STATS`.
        STATS stats => Nest<Statistics> = 30,
        /// `L2TP_ATTR_IP6_SADDR`.
        IP6_SADDR ip6_saddr: Ipv6Addr = 31,
        /// `L2TP_ATTR_IP6_DADDR`.
        IP6_DADDR ip6_daddr: Ipv6Addr = 32,
        /// `L2TP_ATTR_UDP_ZERO_CSUM6_TX`: Over IPv6, UDP packets are sent without checksums.
        UDP_ZERO_CSUM6_TX udp_zero_csum6_tx: Flag = 33,
        /// `L2TP_ATTR_UDP_ZERO_CSUM6_RX`: Over IPv6, UDP packets without checksums are accepted.
        UDP_ZERO_CSUM6_RX udp_zero_csum6_rx: Flag = 34,
        #[doc(hidden)]
        PAD pad [Unused] = 35,
    }
}

netlink_core::attributes! {
    /// Counters of a tunnel or a session. C: `L2TP_ATTR_*`, `linux/l2tp.h`.
    pub struct Statistics / StatisticsBuilder = "statistics", prefix "L2TP_ATTR_" {
        /// `L2TP_ATTR_TX_PACKETS`.
        TX_PACKETS tx_packets: u64 = 1 [volatile],
        /// `L2TP_ATTR_TX_BYTES`.
        TX_BYTES tx_bytes: u64 = 2 [volatile],
        /// `L2TP_ATTR_TX_ERRORS`.
        TX_ERRORS tx_errors: u64 = 3 [volatile],
        /// `L2TP_ATTR_RX_PACKETS`.
        RX_PACKETS rx_packets: u64 = 4 [volatile],
        /// `L2TP_ATTR_RX_BYTES`.
        RX_BYTES rx_bytes: u64 = 5 [volatile],
        /// `L2TP_ATTR_RX_SEQ_DISCARDS`: Dropped because of their numbers.
        RX_SEQ_DISCARDS rx_seq_discards: u64 = 6 [volatile],
        /// `L2TP_ATTR_RX_OOS_PACKETS`: Out of order.
        RX_OOS_PACKETS rx_oos_packets: u64 = 7 [volatile],
        /// `L2TP_ATTR_RX_ERRORS`.
        RX_ERRORS rx_errors: u64 = 8 [volatile],
        #[doc(hidden)]
        STATS_PAD stats_pad [Unused] = 9,
        /// `L2TP_ATTR_RX_COOKIE_DISCARDS`: Dropped because of their cookies.
        RX_COOKIE_DISCARDS rx_cookie_discards: u64 = 10 [volatile],
        /// `L2TP_ATTR_RX_INVALID`: Malformed.
        RX_INVALID rx_invalid: u64 = 11 [volatile],
    }
}

netlink_core::family! {
    /// L2TP, layer 2 tunnels over UDP or IP (RFC 3931): tunnels and the sessions in them (`ip l2tp`).
    pub static L2TP = "l2tp", netlink_core::schema::Protocol::Generic { name: "l2tp", version: 1 };
    do {
        /// Adds a tunnel. C: `L2TP_CMD_TUNNEL_CREATE`.
        TUNNEL_CREATE tunnel_create: L2tp / L2tpBuilder = 1 [2, 7, 9, 10, 13, 17, 23, 24, 25, 26, 27, 31, 32, 33, 34];
        /// Removes a tunnel. C: `L2TP_CMD_TUNNEL_DELETE`.
        TUNNEL_DELETE tunnel_delete: L2tp / L2tpBuilder = 2 [9];
        /// Changes a tunnel. C: `L2TP_CMD_TUNNEL_MODIFY`.
        TUNNEL_MODIFY tunnel_modify: L2tp / L2tpBuilder = 3 [9, 17];
        /// Adds a session to a tunnel. C: `L2TP_CMD_SESSION_CREATE`.
        SESSION_CREATE session_create: L2tp / L2tpBuilder = 5 [1, 5, 8, 9, 11, 12, 15, 16, 18, 19, 20, 22];
        /// Removes a session. C: `L2TP_CMD_SESSION_DELETE`.
        SESSION_DELETE session_delete: L2tp / L2tpBuilder = 6 [8, 9, 11];
        /// Changes a session. C: `L2TP_CMD_SESSION_MODIFY`.
        SESSION_MODIFY session_modify: L2tp / L2tpBuilder = 7 [8, 9, 11, 18, 19, 20, 22];
    }
    get {
        /// Nothing; is the family there? C: `L2TP_CMD_NOOP`.
        NOOP noop: L2tp / L2tpBuilder = 0 [] -> L2tp = 0 [];
        /// One tunnel, or all of them. C: `L2TP_CMD_TUNNEL_GET`.
        TUNNEL_GET tunnel_get: L2tp / L2tpBuilder = 4 [9] -> L2tp = 4 [2, 7, 9, 10, 13, 17, 24, 25, 26, 27, 30, 31, 32, 33, 34];
        /// One session, or all of them. C: `L2TP_CMD_SESSION_GET`.
        SESSION_GET session_get: L2tp / L2tpBuilder = 8 [8, 9, 11] -> L2tp = 8 [1, 8, 9, 10, 11, 12, 15, 16, 17, 18, 19, 20, 21, 22, 30];
    }
    dump {
        /// One tunnel, or all of them. C: `L2TP_CMD_TUNNEL_GET`.
        TUNNEL_GET_DUMP tunnel_get_dump: L2tp / L2tpBuilder = 4 [] -> L2tp = 4 [2, 7, 9, 10, 13, 17, 24, 25, 26, 27, 30, 31, 32, 33, 34] as "tunnel-get";
        /// One session, or all of them. C: `L2TP_CMD_SESSION_GET`.
        SESSION_GET_DUMP session_get_dump: L2tp / L2tpBuilder = 8 [] -> L2tp = 8 [1, 8, 9, 10, 11, 12, 15, 16, 17, 18, 19, 20, 21, 22, 30] as "session-get";
    }
    notify {
        /// A tunnel was added. C: `L2TP_CMD_TUNNEL_CREATE`.
        TUNNEL_CREATE_NTF TunnelCreate: L2tp = 1 [2, 7, 9, 10, 13, 17, 24, 25, 26, 27, 30, 31, 32, 33, 34];
        /// A tunnel is removed, and its sessions with it. C: `L2TP_CMD_TUNNEL_DELETE`.
        TUNNEL_DELETE_NTF TunnelDelete: L2tp = 2 [2, 7, 9, 10, 13, 17, 24, 25, 26, 27, 30, 31, 32, 33, 34];
        /// A tunnel was changed. C: `L2TP_CMD_TUNNEL_MODIFY`.
        TUNNEL_MODIFY_NTF TunnelModify: L2tp = 3 [2, 7, 9, 10, 13, 17, 24, 25, 26, 27, 30, 31, 32, 33, 34];
        /// A session was added. C: `L2TP_CMD_SESSION_CREATE`.
        SESSION_CREATE_NTF SessionCreate: L2tp = 5 [1, 8, 9, 10, 11, 12, 15, 16, 17, 18, 19, 20, 21, 22, 30];
        /// A session is removed. C: `L2TP_CMD_SESSION_DELETE`.
        SESSION_DELETE_NTF SessionDelete: L2tp = 6 [1, 8, 9, 10, 11, 12, 15, 16, 17, 18, 19, 20, 21, 22, 30];
        /// A session was changed. C: `L2TP_CMD_SESSION_MODIFY`.
        SESSION_MODIFY_NTF SessionModify: L2tp = 7 [1, 8, 9, 10, 11, 12, 15, 16, 17, 18, 19, 20, 21, 22, 30];
    }
    groups {
        /// Tunnels and sessions as they come, change and go: messages of their operations. Those of all network
        /// namespaces are told in each. It carries `L2TP_CMD_TUNNEL_CREATE`, `L2TP_CMD_TUNNEL_DELETE`,
        /// `L2TP_CMD_TUNNEL_MODIFY`, `L2TP_CMD_SESSION_CREATE`, `L2TP_CMD_SESSION_DELETE`, `L2TP_CMD_SESSION_MODIFY`.
        L2TP: "l2tp",
    }
}
