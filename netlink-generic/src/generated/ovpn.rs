//! OpenVPN's data channel in the kernel: peers and their keys.
//!
//! Printed by `cargo xtask codegen` from `specs/ovpn.yaml`. Not to be edited.

use core::net::{Ipv4Addr, Ipv6Addr};

use netlink_core::{Be, Nest, Uint};

netlink_core::enumeration! {
    /// Ciphers. C: `enum ovpn_cipher_alg`, `linux/ovpn.h`.
    pub struct CipherAlg: u32 = "cipher-alg", prefix "OVPN_CIPHER_ALG_" {
        /// `OVPN_CIPHER_ALG_NONE`.
        NONE = 0,
        /// `OVPN_CIPHER_ALG_AES_GCM`.
        AES_GCM = 1,
        /// `OVPN_CIPHER_ALG_CHACHA20_POLY1305`.
        CHACHA20_POLY1305 = 2,
    }
}

netlink_core::enumeration! {
    /// Why a peer is gone. C: `enum ovpn_del_peer_reason`, `linux/ovpn.h`.
    pub struct DelPeerReason: u32 = "del-peer-reason", prefix "OVPN_DEL_PEER_REASON_" {
        /// `OVPN_DEL_PEER_REASON_TEARDOWN`: Its interface was removed.
        TEARDOWN = 0,
        /// `OVPN_DEL_PEER_REASON_USERSPACE`: A program removed it.
        USERSPACE = 1,
        /// `OVPN_DEL_PEER_REASON_EXPIRED`: Nothing was heard from it.
        EXPIRED = 2,
        /// `OVPN_DEL_PEER_REASON_TRANSPORT_ERROR`: Its socket had an error.
        TRANSPORT_ERROR = 3,
        /// `OVPN_DEL_PEER_REASON_TRANSPORT_DISCONNECT`: Its connection has ended.
        TRANSPORT_DISCONNECT = 4,
    }
}

netlink_core::enumeration! {
    /// Which key: packets are sent with the first, and received with either. C: `enum ovpn_key_slot`, `linux/ovpn.h`.
    pub struct KeySlot: u32 = "key-slot", prefix "OVPN_KEY_SLOT_" {
        /// `OVPN_KEY_SLOT_PRIMARY`.
        PRIMARY = 0,
        /// `OVPN_KEY_SLOT_SECONDARY`.
        SECONDARY = 1,
    }
}

netlink_core::attributes! {
    /// A peer. C: `OVPN_A_PEER_*`, `linux/ovpn.h`.
    pub struct Peer / PeerBuilder = "peer", prefix "OVPN_A_PEER_" {
        /// `OVPN_A_PEER_ID`: Its number; also in what it sends, unless `tx-id` is given.
        ID id: u32 = 1,
        /// `OVPN_A_PEER_REMOTE_IPV4`.
        REMOTE_IPV4 remote_ipv4: Ipv4Addr = 2,
        /// `OVPN_A_PEER_REMOTE_IPV6`.
        REMOTE_IPV6 remote_ipv6: Ipv6Addr = 3,
        /// `OVPN_A_PEER_REMOTE_IPV6_SCOPE_ID`.
        REMOTE_IPV6_SCOPE_ID remote_ipv6_scope_id: u32 = 4,
        /// `OVPN_A_PEER_REMOTE_PORT`.
        REMOTE_PORT remote_port: Be<u16> = 5,
        /// `OVPN_A_PEER_SOCKET`: File descriptor of the socket to reach it by.
        SOCKET socket: u32 = 6,
        /// `OVPN_A_PEER_SOCKET_NETNSID`: Number of the network namespace of that socket, where it is another one.
        SOCKET_NETNSID socket_netnsid: i32 = 7,
        /// `OVPN_A_PEER_VPN_IPV4`: Address it has within the VPN.
        VPN_IPV4 vpn_ipv4: Ipv4Addr = 8,
        /// `OVPN_A_PEER_VPN_IPV6`: Address it has within the VPN.
        VPN_IPV6 vpn_ipv6: Ipv6Addr = 9,
        /// `OVPN_A_PEER_LOCAL_IPV4`: Address of this host that packets to it come from.
        LOCAL_IPV4 local_ipv4: Ipv4Addr = 10,
        /// `OVPN_A_PEER_LOCAL_IPV6`: Address of this host that packets to it come from.
        LOCAL_IPV6 local_ipv6: Ipv6Addr = 11,
        /// `OVPN_A_PEER_LOCAL_PORT`.
        LOCAL_PORT local_port: Be<u16> = 12,
        /// `OVPN_A_PEER_KEEPALIVE_INTERVAL`: Seconds without a packet until one is sent.
        KEEPALIVE_INTERVAL keepalive_interval: u32 = 13,
        /// `OVPN_A_PEER_KEEPALIVE_TIMEOUT`: Seconds without a packet until it is taken for gone.
        KEEPALIVE_TIMEOUT keepalive_timeout: u32 = 14,
        /// `OVPN_A_PEER_DEL_REASON`.
        DEL_REASON del_reason: DelPeerReason = 15,
        /// `OVPN_A_PEER_VPN_RX_BYTES`: Counted within the VPN.
        VPN_RX_BYTES vpn_rx_bytes: Uint = 16 [volatile],
        /// `OVPN_A_PEER_VPN_TX_BYTES`.
        VPN_TX_BYTES vpn_tx_bytes: Uint = 17 [volatile],
        /// `OVPN_A_PEER_VPN_RX_PACKETS`.
        VPN_RX_PACKETS vpn_rx_packets: Uint = 18 [volatile],
        /// `OVPN_A_PEER_VPN_TX_PACKETS`.
        VPN_TX_PACKETS vpn_tx_packets: Uint = 19 [volatile],
        /// `OVPN_A_PEER_LINK_RX_BYTES`: Counted outside, with all headers.
        LINK_RX_BYTES link_rx_bytes: Uint = 20 [volatile],
        /// `OVPN_A_PEER_LINK_TX_BYTES`.
        LINK_TX_BYTES link_tx_bytes: Uint = 21 [volatile],
        /// `OVPN_A_PEER_LINK_RX_PACKETS`.
        LINK_RX_PACKETS link_rx_packets: Uint = 22 [volatile],
        /// `OVPN_A_PEER_LINK_TX_PACKETS`.
        LINK_TX_PACKETS link_tx_packets: Uint = 23 [volatile],
        /// `OVPN_A_PEER_TX_ID`: Number that packets to it carry.
        TX_ID tx_id: u32 = 24,
    }
}

netlink_core::attributes! {
    /// A key of a peer. C: `OVPN_A_KEYCONF_*`, `linux/ovpn.h`.
    pub struct Keyconf / KeyconfBuilder = "keyconf", prefix "OVPN_A_KEYCONF_" {
        /// `OVPN_A_KEYCONF_PEER_ID`.
        PEER_ID peer_id: u32 = 1,
        /// `OVPN_A_KEYCONF_SLOT`.
        SLOT slot: KeySlot = 2,
        /// `OVPN_A_KEYCONF_KEY_ID`: Its number in the packets.
        KEY_ID key_id: u32 = 3,
        /// `OVPN_A_KEYCONF_CIPHER_ALG`.
        CIPHER_ALG cipher_alg: CipherAlg = 4,
        /// `OVPN_A_KEYCONF_ENCRYPT_DIR`: For what is sent.
        ENCRYPT_DIR encrypt_dir => Nest<Keydir> = 5,
        /// `OVPN_A_KEYCONF_DECRYPT_DIR`: For what is received.
        DECRYPT_DIR decrypt_dir => Nest<Keydir> = 6,
    }
}

netlink_core::attributes! {
    /// Key of one direction. C: `OVPN_A_KEYDIR_*`, `linux/ovpn.h`.
    pub struct Keydir / KeydirBuilder = "keydir", prefix "OVPN_A_KEYDIR_" {
        /// `OVPN_A_KEYDIR_CIPHER_KEY`: Key material.
        CIPHER_KEY cipher_key: [u8] = 1,
        /// `OVPN_A_KEYDIR_NONCE_TAIL`: What follows the packet number in a nonce.
        NONCE_TAIL nonce_tail: [u8] = 2,
    }
}

netlink_core::attributes! {
    /// A peer or a key of an interface. C: `OVPN_A_*`, `linux/ovpn.h`.
    pub struct Ovpn / OvpnBuilder = "ovpn", prefix "OVPN_A_" {
        /// `OVPN_A_IFINDEX`.
        IFINDEX ifindex: u32 = 1,
        /// `OVPN_A_PEER`.
        PEER peer => Nest<Peer> = 2,
        /// `OVPN_A_KEYCONF`.
        KEYCONF keyconf => Nest<Keyconf> = 3,
    }
}

netlink_core::family! {
    /// OpenVPN's data channel in the kernel: peers and their keys.
    pub static OVPN = "ovpn", netlink_core::schema::Protocol::Generic { name: "ovpn", version: 1 };
    do {
        /// Add a peer. C: `OVPN_CMD_PEER_NEW`.
        PEER_NEW peer_new: Ovpn / OvpnBuilder = 1 [1, 2];
        /// Change a peer. C: `OVPN_CMD_PEER_SET`.
        PEER_SET peer_set: Ovpn / OvpnBuilder = 2 [1, 2];
        /// Remove a peer. C: `OVPN_CMD_PEER_DEL`.
        PEER_DEL peer_del: Ovpn / OvpnBuilder = 4 [1, 2];
        /// Add a key. C: `OVPN_CMD_KEY_NEW`.
        KEY_NEW key_new: Ovpn / OvpnBuilder = 6 [1, 3];
        /// Exchange the two slots. C: `OVPN_CMD_KEY_SWAP`.
        KEY_SWAP key_swap: Ovpn / OvpnBuilder = 8 [1, 3];
        /// Remove a key. C: `OVPN_CMD_KEY_DEL`.
        KEY_DEL key_del: Ovpn / OvpnBuilder = 10 [1, 3];
    }
    get {
        /// One peer, or all of an interface. C: `OVPN_CMD_PEER_GET`.
        PEER_GET peer_get: Ovpn / OvpnBuilder = 3 [1, 2] -> Ovpn = 3 [2];
        /// Which key a slot has, without the key itself. C: `OVPN_CMD_KEY_GET`.
        KEY_GET key_get: Ovpn / OvpnBuilder = 7 [1, 3] -> Ovpn = 7 [3];
    }
    dump {
        /// One peer, or all of an interface. C: `OVPN_CMD_PEER_GET`.
        PEER_GET_DUMP peer_get_dump: Ovpn / OvpnBuilder = 3 [1] -> Ovpn = 3 [2] as "peer-get";
    }
    notify {
        /// A peer is gone. C: `OVPN_CMD_PEER_DEL_NTF`.
        PEER_DEL_NTF PeerDel: Ovpn = 5 [2];
        /// Packet numbers of a key will soon be used up; another one is needed. C: `OVPN_CMD_KEY_SWAP_NTF`.
        KEY_SWAP_NTF KeySwap: Ovpn = 9 [3];
        /// A peer is found at another address. C: `OVPN_CMD_PEER_FLOAT_NTF`.
        PEER_FLOAT_NTF PeerFloat: Ovpn = 11 [2];
    }
    groups {
        /// Peers that come to an end, move, or need a key. It carries `OVPN_CMD_PEER_DEL_NTF`,
        /// `OVPN_CMD_KEY_SWAP_NTF`, `OVPN_CMD_PEER_FLOAT_NTF`.
        PEERS: "peers",
    }
}
