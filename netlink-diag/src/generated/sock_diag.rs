//! What the sockets of all address families have in common.
//!
//! Printed by `cargo xtask codegen` from `specs/sock-diag.yaml`. Not to be edited.

use netlink_core::{Multi, Nest, Unused};

netlink_core::structure! {
    /// Memory of a socket. In C it is an array, indexed by SK_MEMINFO_\*.
    pub struct Meminfo = "meminfo", size 36 {
        /// Bytes taken by what has been received.
        rmem_alloc: u32 = 0 [volatile],
        /// Size of the receive buffer (SO_RCVBUF), in bytes.
        rcvbuf: u32 = 4,
        /// Bytes taken by what is to be sent.
        wmem_alloc: u32 = 8 [volatile],
        /// Size of the send buffer (SO_SNDBUF), in bytes.
        sndbuf: u32 = 12,
        /// Bytes reserved and not in use.
        fwd_alloc: u32 = 16 [volatile],
        /// Bytes in the queue to be sent that persists until it is acknowledged.
        wmem_queued: u32 = 20 [volatile],
        /// Bytes taken by options and filters.
        optmem: u32 = 24 [volatile],
        /// Bytes that wait until the socket is not in use.
        backlog: u32 = 28 [volatile],
        /// Packets that were dropped.
        drops: u32 = 32 [volatile],
    }
}

netlink_core::enumeration! {
    /// The place of each value in the memory of a socket, in words of 32 bits. C: `linux/sock_diag.h`.
    pub struct MeminfoIndex: u32 = "meminfo-index", prefix "SK_MEMINFO_" {
        /// `SK_MEMINFO_RMEM_ALLOC`.
        RMEM_ALLOC = 0,
        /// `SK_MEMINFO_RCVBUF`.
        RCVBUF = 1,
        /// `SK_MEMINFO_WMEM_ALLOC`.
        WMEM_ALLOC = 2,
        /// `SK_MEMINFO_SNDBUF`.
        SNDBUF = 3,
        /// `SK_MEMINFO_FWD_ALLOC`.
        FWD_ALLOC = 4,
        /// `SK_MEMINFO_WMEM_QUEUED`.
        WMEM_QUEUED = 5,
        /// `SK_MEMINFO_OPTMEM`.
        OPTMEM = 6,
        /// `SK_MEMINFO_BACKLOG`.
        BACKLOG = 7,
        /// `SK_MEMINFO_DROPS`.
        DROPS = 8,
    }
}

netlink_core::enumeration! {
    /// State of a socket; those of protocols other than TCP are named for it too. Requests have a bit for each. C:
    /// `net/tcp_states.h`.
    pub struct SocketState: u8 = "socket-state", prefix "TCP_" {
        /// `TCP_ESTABLISHED`: Connected; a datagram socket that has a peer.
        ESTABLISHED = 1,
        /// `TCP_SYN_SENT`.
        SYN_SENT = 2,
        /// `TCP_SYN_RECV`.
        SYN_RECV = 3,
        /// `TCP_FIN_WAIT1`.
        FIN_WAIT1 = 4,
        /// `TCP_FIN_WAIT2`.
        FIN_WAIT2 = 5,
        /// `TCP_TIME_WAIT`.
        TIME_WAIT = 6,
        /// `TCP_CLOSE`: Neither connected nor listening; a datagram socket without a peer.
        CLOSE = 7,
        /// `TCP_CLOSE_WAIT`.
        CLOSE_WAIT = 8,
        /// `TCP_LAST_ACK`.
        LAST_ACK = 9,
        /// `TCP_LISTEN`.
        LISTEN = 10,
        /// `TCP_CLOSING`.
        CLOSING = 11,
        /// `TCP_NEW_SYN_RECV`.
        NEW_SYN_RECV = 12,
        /// `TCP_BOUND_INACTIVE`: Bound to a port and nothing else.
        BOUND_INACTIVE = 13,
    }
}

netlink_core::flags! {
    /// States of sockets, a bit for each. C: `net/tcp_states.h`.
    pub struct SocketStates: u32 = "socket-states", prefix "TCPF_" {
        /// `TCPF_ESTABLISHED`.
        ESTABLISHED = 1 << 1,
        /// `TCPF_SYN_SENT`.
        SYN_SENT = 1 << 2,
        /// `TCPF_SYN_RECV`.
        SYN_RECV = 1 << 3,
        /// `TCPF_FIN_WAIT1`.
        FIN_WAIT1 = 1 << 4,
        /// `TCPF_FIN_WAIT2`.
        FIN_WAIT2 = 1 << 5,
        /// `TCPF_TIME_WAIT`.
        TIME_WAIT = 1 << 6,
        /// `TCPF_CLOSE`.
        CLOSE = 1 << 7,
        /// `TCPF_CLOSE_WAIT`.
        CLOSE_WAIT = 1 << 8,
        /// `TCPF_LAST_ACK`.
        LAST_ACK = 1 << 9,
        /// `TCPF_LISTEN`.
        LISTEN = 1 << 10,
        /// `TCPF_CLOSING`.
        CLOSING = 1 << 11,
        /// `TCPF_NEW_SYN_RECV`.
        NEW_SYN_RECV = 1 << 12,
        /// `TCPF_BOUND_INACTIVE`.
        BOUND_INACTIVE = 1 << 13,
    }
}

netlink_core::flags! {
    /// Directions in which a socket was shut down. C: `net/sock.h`.
    pub struct Shutdown: u8 = "shutdown" {
        /// `RCV_SHUTDOWN`.
        RECEIVE = 1 << 0,
        /// `SEND_SHUTDOWN`.
        SEND = 1 << 1,
    }
}

netlink_core::enumeration! {
    /// Type of a socket, the second argument of socket(2) (SOCK_\*).
    pub struct SocketType: u32 = "socket-type", prefix "SOCK_" {
        /// Has no name in C.
        STREAM = 1,
        /// Has no name in C.
        DGRAM = 2,
        /// Has no name in C.
        RAW = 3,
        /// Has no name in C.
        RDM = 4,
        /// Has no name in C.
        SEQPACKET = 5,
        /// Has no name in C.
        DCCP = 6,
        /// Has no name in C.
        PACKET = 10,
    }
}

netlink_core::structure! {
    /// An instruction of classic BPF. C: `struct sock_filter`, `linux/filter.h`.
    pub struct SockFilter = "sock-filter", size 8 {
        /// `code`.
        code: u16 = 0,
        /// `jt`: How many instructions to skip if it is true.
        jt: u8 = 2,
        /// `jf`: How many instructions to skip if it is false.
        jf: u8 = 3,
        /// `k`: What the instruction works with.
        k: u32 = 4,
    }
}

netlink_core::attributes! {
    /// Whose values of sockets to send. C: `SK_DIAG_BPF_STORAGE_REQ_*`, `linux/sock_diag.h`.
    pub struct BpfStorageRequest / BpfStorageRequestBuilder = "bpf-storage-request", prefix "SK_DIAG_BPF_STORAGE_REQ_" {
        /// `SK_DIAG_BPF_STORAGE_REQ_MAP_FD`: An open map of BPF; all maps if there is none.
        MAP_FD map_fd: Multi<u32> = 1,
    }
}

netlink_core::attributes! {
    /// What programs of BPF keep with a socket. C: `SK_DIAG_BPF_*`, `linux/sock_diag.h`.
    pub struct BpfStorages / BpfStoragesBuilder = "bpf-storages", prefix "SK_DIAG_BPF_" {
        /// `SK_DIAG_BPF_STORAGE`.
        STORAGE storage => Multi<Nest<BpfStorage>> = 1,
    }
}

netlink_core::attributes! {
    /// What a program of BPF keeps with a socket. C: `SK_DIAG_BPF_STORAGE_*`, `linux/sock_diag.h`.
    pub struct BpfStorage / BpfStorageBuilder = "bpf-storage", prefix "SK_DIAG_BPF_STORAGE_" {
        #[doc(hidden)]
        PAD pad [Unused] = 1,
        /// `SK_DIAG_BPF_STORAGE_MAP_ID`: The map.
        MAP_ID map_id: u32 = 2,
        /// `SK_DIAG_BPF_STORAGE_MAP_VALUE`: The value, of the map's own type.
        MAP_VALUE map_value: [u8] = 3,
    }
}
