//! Sockets between virtual machines and their host.
//!
//! Printed by `cargo xtask codegen` from `specs/vsock-diag.yaml`. Not to be edited.

use super::sock_diag::{Shutdown, SocketState, SocketStates, SocketType};
use netlink_core::common::AddressFamily;

netlink_core::structure! {
    /// What a request begins with. C: `struct vsock_diag_req`, `linux/vm_sockets_diag.h`.
    pub struct VsockDiagReq = "vsock-diag-req", size 24 {
        /// `sdiag_family`: vsock.
        family: AddressFamily as u8 = 0,
        /// `sdiag_protocol`: 0.
        protocol: u8 = 1,
        /// `vdiag_states`: Sockets in these states.
        states: SocketStates = 4,
        /// `vdiag_ino`: 0.
        ino: u32 = 8,
        /// `vdiag_show`: 0.
        show: u32 = 12,
        /// `vdiag_cookie`: Not used.
        cookie: [u32; 2] = 16,
    }
}

netlink_core::structure! {
    /// All there is about a socket. C: `struct vsock_diag_msg`, `linux/vm_sockets_diag.h`.
    pub struct VsockDiagMsg = "vsock-diag-msg", size 32, prefix "vdiag_" {
        /// `vdiag_family`: vsock.
        family: AddressFamily as u8 = 0,
        /// `vdiag_type`.
        r#type: SocketType as u8 = 1,
        /// `vdiag_state`.
        state: SocketState = 2,
        /// `vdiag_shutdown`.
        shutdown: Shutdown = 3,
        /// `vdiag_src_cid`: Local context; 0xffffffff is any.
        src_cid: u32 = 4,
        /// `vdiag_src_port`.
        src_port: u32 = 8,
        /// `vdiag_dst_cid`: Context of the other end.
        dst_cid: u32 = 12,
        /// `vdiag_dst_port`.
        dst_port: u32 = 16,
        /// `vdiag_ino`: Number in the file system of sockets, as /proc/PID/fd shows it.
        ino: u32 = 20,
        /// `vdiag_cookie`: The kernel's own number of the socket, lower half first.
        cookie: [u32; 2] = 24,
    }
}

netlink_core::attributes! {
    /// Which sockets to tell of, and what.
    pub struct VsockDiagRequest / VsockDiagRequestBuilder = "vsock-diag-request", header VsockDiagReq {
    }
}

netlink_core::attributes! {
    /// A socket between a virtual machine and its host. There are no attributes.
    pub struct VsockDiag / VsockDiagBuilder = "vsock-diag", header VsockDiagMsg {
    }
}

netlink_core::family! {
    /// Sockets between virtual machines and their host.
    pub static VSOCK_DIAG = "vsock-diag", netlink_core::schema::Protocol::Raw(4), address families [40];
    get {
        /// Get one of the sockets, or all that fit. C: `SOCK_DIAG_BY_FAMILY`.
        SOCK_DIAG_BY_FAMILY sock_diag_by_family: VsockDiagRequest / VsockDiagRequestBuilder = 20 [] -> VsockDiag = 20 [];
    }
    dump {
        /// Get one of the sockets, or all that fit. C: `SOCK_DIAG_BY_FAMILY`.
        SOCK_DIAG_BY_FAMILY_DUMP sock_diag_by_family_dump: VsockDiagRequest / VsockDiagRequestBuilder = 20 [] -> VsockDiag = 20 [] as "sock-diag-by-family";
    }
}
