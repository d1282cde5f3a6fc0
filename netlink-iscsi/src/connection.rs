//! The connection to iSCSI.

netlink_sys::connection! {
    /// A connection to iSCSI (`NETLINK_ISCSI`), for the requests of this crate, which are not answered as others are: the kernel answers
    /// each with a message that has no sequence. So all that comes is had by subscribing
    /// ([`subscribe`](netlink_sys::ConnectionOn::subscribe)): answers come without a group, and to every subscription.
    ///
    /// Requests need `CAP_SYS_ADMIN`. It is there in the first network namespace alone, once the module `scsi_transport_iscsi` is.
    ///
    /// ```no_run
    /// use netlink_core::Flags;
    /// use netlink_iscsi::Iscsi;
    /// use netlink_iscsi::generated::iscsi::{self, Groups, Notification};
    ///
    /// // A session of the transport that is a socket of TCP. open-iscsi does not know of it.
    /// let handle = std::fs::read_to_string("/sys/class/iscsi_transport/tcp/handle")?.trim().parse()?;
    /// let connection = Iscsi::connect()?;
    /// let mut events = connection.subscribe([Groups::ISCSID])?;
    /// connection.call(iscsi::create_session(Flags::empty()).header(|header| {
    ///     (header.r#type, header.transport_handle) = (iscsi::EventType::UEVENT_CREATE_SESSION, handle);
    ///     (header.cmds_max, header.queue_depth) = (128, 32);
    /// }))?;
    /// while let Some(event) = events.next_within(None)? {
    ///     if let Some(Notification::CreateSession(answer)) = event.read().transpose()? {
    ///         let header = answer.header();
    ///         println!("session {} of host {}, error {}", header.sid, header.host_no, header.iferror);
    ///         break;
    ///     }
    /// }
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub Iscsi / IscsiOn = netlink_sys::protocol::ISCSI;
}
