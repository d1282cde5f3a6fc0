//! The connection to rtnetlink.

use core::ops::Deref;

use netlink_sys::{Blocking, ConnectionOn, Error, Namespace, Options, Wait};

/// The number of the protocol (`NETLINK_ROUTE`).
const NETLINK_ROUTE: u16 = 0;

/// A connection to rtnetlink whose calls block; [`tokio`](crate::tokio) and [`async_io`](crate::async_io) have those
/// whose calls are futures (features of these names).
pub type Route = RouteOn<Blocking>;

/// A connection to rtnetlink, that waits by `W`: a [`ConnectionOn`] that sends the requests of this crate.
///
/// Listing needs no privilege; changing needs `CAP_NET_ADMIN` in the user namespace of the network namespace.
#[derive(Debug)]
pub struct RouteOn<W>(ConnectionOn<W>);

impl<W: Wait> RouteOn<W> {
    /// Connects in the network namespace of the calling thread.
    ///
    /// # Errors
    ///
    /// [`Error::Socket`] if there is no socket to be had.
    pub fn connect() -> Result<Self, Error> {
        ConnectionOn::open(NETLINK_ROUTE).map(Self)
    }

    /// Connects in another network namespace. The calling thread stays where it is.
    ///
    /// # Errors
    ///
    /// [`Error::Namespace`] if it cannot be entered, else as [`connect`](Self::connect).
    ///
    /// ```no_run
    /// use netlink_route::{Namespace, Route};
    ///
    /// let connection = Route::connect_in(&Namespace::named("blue")?)?;
    /// # Ok::<(), netlink_route::Error>(())
    /// ```
    pub fn connect_in(namespace: &Namespace) -> Result<Self, Error> {
        ConnectionOn::open_in(namespace, NETLINK_ROUTE).map(Self)
    }

    /// Connects with options of one's own choice.
    ///
    /// # Errors
    ///
    /// As [`ConnectionOn::open_with`].
    pub fn connect_with(options: &Options<'_>) -> Result<Self, Error> {
        ConnectionOn::open_with(NETLINK_ROUTE, options).map(Self)
    }
}

/// A connection from elsewhere: [`ConnectionOn::fake`] and [`ConnectionOn::replay`] make one that needs no kernel.
///
/// ```
/// use netlink_route::{Route, link};
/// use netlink_sys::{Connection, FakeReply};
///
/// let connection = Route::from(Connection::fake(|_| vec![FakeReply::ack()])?);
/// connection.call(link::add("vx0").vxlan(|vxlan| vxlan.id(42)))?;
/// # Ok::<(), netlink_route::Error>(())
/// ```
impl<W> From<ConnectionOn<W>> for RouteOn<W> {
    fn from(connection: ConnectionOn<W>) -> Self {
        Self(connection)
    }
}

impl<W> Deref for RouteOn<W> {
    type Target = ConnectionOn<W>;

    fn deref(&self) -> &ConnectionOn<W> {
        &self.0
    }
}

/// Connections on tokio, whose calls are futures.
///
/// ```no_run
/// use netlink_route::{link, tokio::Route};
///
/// # async fn example() -> Result<(), netlink_route::Error> {
/// let connection = Route::connect()?;
/// let mut links = connection.call(link::list()).await?;
/// while let Some(link) = links.next().await {
///     println!("{}", link?.index());
/// }
/// # Ok(())
/// # }
/// ```
#[cfg(feature = "tokio")]
pub mod tokio {
    /// A connection to rtnetlink on tokio.
    pub type Route = super::RouteOn<netlink_sys::Async<netlink_sys::tokio::Registration>>;
}

/// Connections on async-io, which smol stands on; all else is as with tokio.
#[cfg(feature = "async-io")]
pub mod async_io {
    /// A connection to rtnetlink on async-io.
    pub type Route = super::RouteOn<netlink_sys::Async<netlink_sys::async_io::Registration>>;
}
