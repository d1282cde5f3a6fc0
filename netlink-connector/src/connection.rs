//! The connection to the connector.

netlink_sys::connection! {
    /// A connection to the connector (`NETLINK_CONNECTOR`), for the requests of this crate, which are not answered. What comes
    /// from the kernel, to a group or to this socket alone, is had by subscribing ([`subscribe`](netlink_sys::ConnectionOn::subscribe)):
    /// answers come without a group, and to every subscription.
    ///
    /// The connector is there in the first network namespace alone; elsewhere sending fails (`ECONNREFUSED`). Groups but that
    /// of processes take `CAP_NET_ADMIN`, and before Linux 6.6 that one as well.
    ///
    /// ```no_run
    /// use netlink_connector::Connector;
    /// use netlink_connector::generated::connector::{self, Index, W1NetlinkMessageTypes};
    /// use netlink_core::Flags;
    ///
    /// // Which bus masters of 1-Wire there are.
    /// let connection = Connector::connect()?;
    /// let mut answers = connection.subscribe([])?;
    /// connection.call(connector::send(Flags::empty()).body(|parts| {
    ///     parts.record(|part| {
    ///         let part = part.header(|header| (header.idx, header.val, header.seq) = (Index::W1, 1, 7));
    ///         part.body(|content| {
    ///             content.w1(|w1| {
    ///                 w1.body(|messages| {
    ///                     messages.record(|message| message.header(|header| header.r#type = W1NetlinkMessageTypes::LIST_MASTERS))
    ///                 })
    ///             })
    ///         })
    ///     })
    /// }))?;
    /// let answer = answers.next_within(None)?.expect("it waits for ever");
    /// println!("{}", connector::Message::new_checked(answer.payload)?);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub Connector / ConnectorOn = netlink_sys::protocol::CONNECTOR;
}
