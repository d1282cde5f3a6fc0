//! Sockets of the Unix domain.
//!
//! Printed by `cargo xtask codegen` from `specs/unix-diag.yaml`. Not to be edited.

use super::sock_diag::{Meminfo, Shutdown, SocketState, SocketStates, SocketType};
use netlink_core::List;
use netlink_core::common::AddressFamily;

netlink_core::structure! {
    /// What a request begins with. C: `struct unix_diag_req`, `linux/unix_diag.h`.
    pub struct UnixDiagReq = "unix-diag-req", size 24 {
        /// `sdiag_family`: unix.
        family: AddressFamily as u8 = 0,
        /// `sdiag_protocol`: 0.
        protocol: u8 = 1,
        /// `udiag_states`: Sockets in these states.
        states: SocketStates = 4,
        /// `udiag_ino`: The socket, where one is asked for.
        ino: u32 = 8,
        /// `udiag_show`: What to tell.
        show: UnixDiagShow = 12,
        /// `udiag_cookie`: As in its message; all ones is any.
        cookie: [u32; 2] = 16,
    }
}

netlink_core::flags! {
    /// What to tell. C: `linux/unix_diag.h`.
    pub struct UnixDiagShow: u32 = "unix-diag-show", prefix "UDIAG_SHOW_" {
        /// `UDIAG_SHOW_NAME`.
        NAME = 1 << 0,
        /// `UDIAG_SHOW_VFS`: The file it is bound to.
        VFS = 1 << 1,
        /// `UDIAG_SHOW_PEER`.
        PEER = 1 << 2,
        /// `UDIAG_SHOW_ICONS`: Connections to be accepted.
        ICONS = 1 << 3,
        /// `UDIAG_SHOW_RQLEN`: Lengths of queues.
        RQLEN = 1 << 4,
        /// `UDIAG_SHOW_MEMINFO`.
        MEMINFO = 1 << 5,
        /// `UDIAG_SHOW_UID`.
        UID = 1 << 6,
    }
}

netlink_core::structure! {
    /// What a message about a socket begins with. C: `struct unix_diag_msg`, `linux/unix_diag.h`.
    pub struct UnixDiagMsg = "unix-diag-msg", size 16, prefix "udiag_" {
        /// `udiag_family`: unix.
        family: AddressFamily as u8 = 0,
        /// `udiag_type`.
        r#type: SocketType as u8 = 1,
        /// `udiag_state`.
        state: SocketState = 2,
        /// `udiag_ino`: Number in the file system of sockets, as /proc/PID/fd shows it.
        ino: u32 = 4,
        /// `udiag_cookie`: The kernel's own number of the socket, lower half first.
        cookie: [u32; 2] = 8,
    }
}

netlink_core::structure! {
    /// The file a socket is bound to. C: `struct unix_diag_vfs`, `linux/unix_diag.h`.
    pub struct UnixDiagVfs = "unix-diag-vfs", size 8, prefix "udiag_vfs_" {
        /// `udiag_vfs_ino`: Inode.
        ino: u32 = 0,
        /// `udiag_vfs_dev`: Device of the file system, as the kernel has it: 12 bits of major number above 20 bits of
        /// minor number.
        dev: u32 = 4,
    }
}

netlink_core::structure! {
    /// Lengths of queues. C: `struct unix_diag_rqlen`, `linux/unix_diag.h`.
    pub struct UnixDiagRqlen = "unix-diag-rqlen", size 8, prefix "udiag_" {
        /// `udiag_rqueue`: Bytes to be read; of a listening socket, connections to be accepted.
        rqueue: u32 = 0 [volatile],
        /// `udiag_wqueue`: Bytes that others have not read; of a listening socket, the backlog.
        wqueue: u32 = 4 [volatile],
    }
}

netlink_core::attributes! {
    /// Which sockets to tell of, and what.
    pub struct UnixDiagRequest / UnixDiagRequestBuilder = "unix-diag-request", header UnixDiagReq {
    }
}

netlink_core::attributes! {
    /// A socket of the Unix domain. C: `UNIX_DIAG_*`, `linux/unix_diag.h`.
    pub struct UnixDiag / UnixDiagBuilder = "unix-diag", prefix "UNIX_DIAG_", header UnixDiagMsg {
        /// `UNIX_DIAG_NAME`: What it is bound to: a path with a NUL behind it, or a NUL and a name that is no path.
        NAME name: [u8] = 0,
        /// `UNIX_DIAG_VFS`: The file it is bound to.
        VFS vfs: UnixDiagVfs = 1,
        /// `UNIX_DIAG_PEER`: The socket at the other end, by its ino.
        PEER peer: u32 = 2,
        /// `UNIX_DIAG_ICONS`: Sockets that wait to be accepted, by the ino of their peers; 0 if that is gone.
        ICONS icons: List<u32> = 3,
        /// `UNIX_DIAG_RQLEN`: Lengths of queues.
        RQLEN rqlen: UnixDiagRqlen = 4 [volatile],
        /// `UNIX_DIAG_MEMINFO`: Memory.
        MEMINFO meminfo: Meminfo = 5 [volatile],
        /// `UNIX_DIAG_SHUTDOWN`: Directions in which it was shut down.
        SHUTDOWN shutdown: Shutdown = 6,
        /// `UNIX_DIAG_UID`: User that made it.
        UID uid: u32 = 7,
    }
}

netlink_core::family! {
    /// Sockets of the Unix domain.
    pub static UNIX_DIAG = "unix-diag", netlink_core::schema::Protocol::Raw(4), address families [1];
    get {
        /// Get one of the sockets of the Unix domain, or all that fit. C: `SOCK_DIAG_BY_FAMILY`.
        SOCK_DIAG_BY_FAMILY sock_diag_by_family: UnixDiagRequest / UnixDiagRequestBuilder = 20 [] -> UnixDiag = 20 [0, 1, 2, 3, 4, 5, 6, 7];
    }
    dump {
        /// Get one of the sockets of the Unix domain, or all that fit. C: `SOCK_DIAG_BY_FAMILY`.
        SOCK_DIAG_BY_FAMILY_DUMP sock_diag_by_family_dump: UnixDiagRequest / UnixDiagRequestBuilder = 20 [] -> UnixDiag = 20 [0, 1, 2, 3, 4, 5, 6, 7] as "sock-diag-by-family";
    }
}
