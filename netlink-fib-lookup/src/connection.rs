//! The connection to the lookups of IPv4.

netlink_sys::connection! {
    /// A connection to the lookups of IPv4 (`NETLINK_FIB_LOOKUP`), for the requests of this crate.
    ///
    /// It needs no privilege. Lookups are made in the network namespace of the connection.
    ///
    /// ```no_run
    /// use netlink_fib_lookup::{Namespace, FibLookup};
    ///
    /// let connection = FibLookup::connect_in(&Namespace::named("blue")?)?;
    /// # Ok::<(), netlink_fib_lookup::Error>(())
    /// ```
    pub FibLookup / FibLookupOn = netlink_sys::protocol::FIB_LOOKUP;
}
