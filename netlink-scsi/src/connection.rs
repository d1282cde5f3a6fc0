//! The connection to the transports of SCSI.

netlink_sys::connection! {
    /// A connection to the transports of SCSI (`NETLINK_SCSITRANSPORT`), for the requests of this crate.
    ///
    /// Requests need `CAP_SYS_ADMIN`. It is there in the first network namespace alone.
    ///
    /// ```no_run
    /// use netlink_scsi::{Namespace, Scsi};
    ///
    /// let connection = Scsi::connect_in(&Namespace::named("blue")?)?;
    /// # Ok::<(), netlink_scsi::Error>(())
    /// ```
    pub Scsi / ScsiOn = netlink_sys::protocol::SCSITRANSPORT;
}
