//! The connection to the audit system.

netlink_sys::connection! {
    /// A connection to the audit system (`NETLINK_AUDIT`), for the requests of this crate.
    ///
    /// Requests need `CAP_AUDIT_CONTROL`, messages `CAP_AUDIT_WRITE` and listening `CAP_AUDIT_READ`, in the first user namespace.
    ///
    /// ```no_run
    /// use netlink_audit::{Audit, Namespace};
    ///
    /// let connection = Audit::connect_in(&Namespace::named("blue")?)?;
    /// # Ok::<(), netlink_audit::Error>(())
    /// ```
    pub Audit / AuditOn = netlink_sys::protocol::AUDIT;
}
