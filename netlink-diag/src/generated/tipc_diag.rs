//! Sockets of TIPC. What the kernel answers has no header, so without knowing the request it is not recognised.
//!
//! Printed by `cargo xtask codegen` from `specs/tipc-diag.yaml`. Not to be edited.

use super::sock_diag::SocketType;
use netlink_core::common::AddressFamily;
use netlink_core::{Flag, Nest, Unused};

netlink_core::structure! {
    /// What a request begins with. C: `struct tipc_sock_diag_req`, `linux/tipc_sockets_diag.h`.
    pub struct TipcSockDiagReq = "tipc-sock-diag-req", size 8 {
        /// `sdiag_family`: tipc.
        family: AddressFamily as u8 = 0,
        /// `sdiag_protocol`: 0.
        protocol: u8 = 1,
        /// `tidiag_states`: Sockets in these states, a bit for each of TIPC's own.
        states: u32 = 4,
    }
}

netlink_core::attributes! {
    /// Which sockets to tell of, and what.
    pub struct TipcDiagRequest / TipcDiagRequestBuilder = "tipc-diag-request", header TipcSockDiagReq {
    }
}

netlink_core::attributes! {
    /// A message about a socket of TIPC. C: `TIPC_NLA_*`, `linux/tipc_netlink.h`.
    pub struct TipcDiag / TipcDiagBuilder = "tipc-diag", prefix "TIPC_NLA_" {
        /// `TIPC_NLA_SOCK`.
        SOCK sock => Nest<TipcSocket> = 2,
    }
}

netlink_core::attributes! {
    /// A socket of TIPC. C: `TIPC_NLA_SOCK_*`, `linux/tipc_netlink.h`.
    pub struct TipcSocket / TipcSocketBuilder = "tipc-socket", prefix "TIPC_NLA_SOCK_" {
        /// `TIPC_NLA_SOCK_ADDR`: Node.
        ADDR addr: u32 = 1,
        /// `TIPC_NLA_SOCK_REF`: Port.
        REF r#ref: u32 = 2,
        /// `TIPC_NLA_SOCK_CON`: Its connection.
        CON con => Nest<TipcConnection> = 3,
        /// `TIPC_NLA_SOCK_HAS_PUBL`: It is bound to a service.
        HAS_PUBL has_publ: Flag = 4,
        /// `TIPC_NLA_SOCK_STAT`: Queues.
        STAT stat => Nest<TipcSocketStat> = 5,
        /// `TIPC_NLA_SOCK_TYPE`.
        TYPE r#type: SocketType = 6,
        /// `TIPC_NLA_SOCK_INO`: Number in the file system of sockets, as /proc/PID/fd shows it.
        INO ino: u32 = 7,
        /// `TIPC_NLA_SOCK_UID`: User that made it.
        UID uid: u32 = 8,
        /// `TIPC_NLA_SOCK_TIPC_STATE`: State, in TIPC's own numbers.
        TIPC_STATE tipc_state: u32 = 9,
        /// `TIPC_NLA_SOCK_COOKIE`: The kernel's own number of the socket.
        COOKIE cookie: u64 = 10,
        #[doc(hidden)]
        PAD pad [Unused] = 11,
        /// `TIPC_NLA_SOCK_GROUP`: Group it is a member of.
        GROUP group => Nest<TipcSocketGroup> = 12,
    }
}

netlink_core::attributes! {
    /// Queues of a socket. C: `TIPC_NLA_SOCK_STAT_*`, `linux/tipc_netlink.h`.
    pub struct TipcSocketStat / TipcSocketStatBuilder = "tipc-socket-stat", prefix "TIPC_NLA_SOCK_STAT_" {
        /// `TIPC_NLA_SOCK_STAT_RCVQ`: Packets to be read.
        RCVQ rcvq: u32 = 0 [volatile],
        /// `TIPC_NLA_SOCK_STAT_SENDQ`: Packets to be sent.
        SENDQ sendq: u32 = 1 [volatile],
        /// `TIPC_NLA_SOCK_STAT_LINK_CONG`: A link it sends by is congested.
        LINK_CONG link_cong: Flag = 2 [volatile],
        /// `TIPC_NLA_SOCK_STAT_CONN_CONG`: Its connection is congested.
        CONN_CONG conn_cong: Flag = 3 [volatile],
        /// `TIPC_NLA_SOCK_STAT_DROP`: Packets that were dropped.
        DROP drop: u32 = 4 [volatile],
    }
}

netlink_core::attributes! {
    /// Membership of a socket in a group. C: `TIPC_NLA_SOCK_GROUP_*`, `linux/tipc_netlink.h`.
    pub struct TipcSocketGroup / TipcSocketGroupBuilder = "tipc-socket-group", prefix "TIPC_NLA_SOCK_GROUP_" {
        /// `TIPC_NLA_SOCK_GROUP_ID`.
        ID id: u32 = 0,
        /// `TIPC_NLA_SOCK_GROUP_OPEN`: Messages may be sent to it.
        OPEN open: Flag = 1,
        /// `TIPC_NLA_SOCK_GROUP_NODE_SCOPE`: Its members are on this node.
        NODE_SCOPE node_scope: Flag = 2,
        /// `TIPC_NLA_SOCK_GROUP_CLUSTER_SCOPE`: Its members are in the cluster.
        CLUSTER_SCOPE cluster_scope: Flag = 3,
        /// `TIPC_NLA_SOCK_GROUP_INSTANCE`: Which member it is.
        INSTANCE instance: u32 = 4,
        /// `TIPC_NLA_SOCK_GROUP_BC_SEND_NEXT`: Number of the next message to all.
        BC_SEND_NEXT bc_send_next: u32 = 5 [volatile],
    }
}

netlink_core::attributes! {
    /// A connection. C: `TIPC_NLA_CON_*`, `linux/tipc_netlink.h`.
    pub struct TipcConnection / TipcConnectionBuilder = "tipc-connection", prefix "TIPC_NLA_CON_" {
        /// `TIPC_NLA_CON_FLAG`: It was made by a service.
        FLAG flag: Flag = 1,
        /// `TIPC_NLA_CON_NODE`: Node of the other end.
        NODE node: u32 = 2,
        /// `TIPC_NLA_CON_SOCK`: Port of the other end.
        SOCK sock: u32 = 3,
        /// `TIPC_NLA_CON_TYPE`: Type of the service.
        TYPE r#type: u32 = 4,
        /// `TIPC_NLA_CON_INST`: Instance of the service.
        INST inst: u32 = 5,
    }
}

netlink_core::family! {
    /// Sockets of TIPC. What the kernel answers has no header, so without knowing the request it is not recognised.
    pub static TIPC_DIAG = "tipc-diag", netlink_core::schema::Protocol::Raw(4), address families [30];
    dump {
        /// Get one of the sockets of TIPC, or all that fit. C: `SOCK_DIAG_BY_FAMILY`.
        SOCK_DIAG_BY_FAMILY_DUMP sock_diag_by_family_dump: TipcDiagRequest / TipcDiagRequestBuilder = 20 [] -> TipcDiag = 20 [2] as "sock-diag-by-family";
    }
}
