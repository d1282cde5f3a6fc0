//! The connection to sock_diag.

netlink_sys::connection! {
    /// A connection to sock_diag (`NETLINK_SOCK_DIAG`), for the requests of this crate.
    ///
    /// Listing needs no privilege, though some attributes are for `CAP_NET_ADMIN` alone, and closing a socket needs
    /// it. Sockets of the network namespace of the connection are listed, and of the Unix domain those made in it.
    ///
    /// ```no_run
    /// use netlink_diag::{Namespace, SockDiag};
    ///
    /// let connection = SockDiag::connect_in(&Namespace::named("blue")?)?;
    /// # Ok::<(), netlink_diag::Error>(())
    /// ```
    pub SockDiag / SockDiagOn = netlink_sys::protocol::SOCK_DIAG;
}
