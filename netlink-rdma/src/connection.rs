//! The connection to RDMA.

netlink_sys::connection! {
    /// A connection to RDMA (`NETLINK_RDMA`), for the requests of this crate.
    ///
    /// Changes need `CAP_NET_ADMIN`. Whether devices of other network namespaces are seen is a setting of the system
    /// (`sys_get`).
    ///
    /// ```no_run
    /// use netlink_rdma::{Namespace, Rdma};
    ///
    /// let connection = Rdma::connect_in(&Namespace::named("blue")?)?;
    /// # Ok::<(), netlink_rdma::Error>(())
    /// ```
    pub Rdma / RdmaOn = netlink_sys::protocol::RDMA;
}
