//! The connection to rtnetlink.

netlink_sys::connection! {
    /// A connection to rtnetlink (`NETLINK_ROUTE`), for the requests of this crate.
    ///
    /// Listing needs no privilege; changing needs `CAP_NET_ADMIN` in the user namespace of the network namespace.
    ///
    /// ```no_run
    /// use netlink_route::{Namespace, Route, link};
    ///
    /// let connection = Route::connect_in(&Namespace::named("blue")?)?;
    /// let index = connection.call(link::get("eth0"))?.index();
    /// # Ok::<(), netlink_route::Error>(())
    /// ```
    ///
    /// With the feature `tokio` or `async-io` the calls can be futures:
    ///
    /// ```no_run
    /// # #[cfg(feature = "tokio")]
    /// # async fn example() -> Result<(), netlink_route::Error> {
    /// use netlink_route::{link, tokio::Route};
    ///
    /// let connection = Route::connect()?;
    /// let mut links = connection.call(link::list()).await?;
    /// while let Some(link) = links.next().await {
    ///     println!("{}", link?.index());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// It can stand on something else than the kernel, for tests without privileges:
    ///
    /// ```
    /// use netlink_route::{Route, link};
    /// use netlink_sys::{Connection, FakeReply};
    ///
    /// let connection = Route::from(Connection::fake(|_| vec![FakeReply::ack()])?);
    /// connection.call(link::add("vx0").vxlan(|vxlan| vxlan.id(42)))?;
    /// # Ok::<(), netlink_route::Error>(())
    /// ```
    pub Route / RouteOn = netlink_sys::protocol::ROUTE;
}
