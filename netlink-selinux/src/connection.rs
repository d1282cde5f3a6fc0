//! The connection to SELinux.

netlink_sys::connection! {
    /// A connection to SELinux (`NETLINK_SELINUX`), for the requests of this crate.
    ///
    /// Listening needs no privilege. It is there in the first network namespace alone.
    ///
    /// ```no_run
    /// use netlink_selinux::{Namespace, SeLinux};
    ///
    /// let connection = SeLinux::connect_in(&Namespace::named("blue")?)?;
    /// # Ok::<(), netlink_selinux::Error>(())
    /// ```
    pub SeLinux / SeLinuxOn = netlink_sys::protocol::SELINUX;
}
