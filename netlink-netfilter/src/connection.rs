//! The connection to netfilter.

netlink_sys::connection! {
    /// A connection to netfilter (`NETLINK_NETFILTER`), for the requests of this crate.
    ///
    /// Nearly everything needs `CAP_NET_ADMIN` in the user namespace of the network namespace, listing too.
    ///
    /// ```no_run
    /// use netlink_netfilter::{Namespace, Netfilter};
    ///
    /// let connection = Netfilter::connect_in(&Namespace::named("blue")?)?;
    /// # Ok::<(), netlink_netfilter::Error>(())
    /// ```
    pub Netfilter / NetfilterOn = netlink_sys::protocol::NETFILTER;
}
