//! The connection to xfrm.

netlink_sys::connection! {
    /// A connection to xfrm (`NETLINK_XFRM`), for the requests of this crate.
    ///
    /// Everything needs `CAP_NET_ADMIN` in the user namespace of the network namespace, listing too.
    ///
    /// ```no_run
    /// use netlink_xfrm::{Namespace, Xfrm};
    ///
    /// let connection = Xfrm::connect_in(&Namespace::named("blue")?)?;
    /// # Ok::<(), netlink_xfrm::Error>(())
    /// ```
    pub Xfrm / XfrmOn = netlink_sys::protocol::XFRM;
}
