//! The connection to rtnetlink.

use core::ops::Deref;

use netlink_sys::{Connection, Error, Namespace};

/// The number of the protocol (`NETLINK_ROUTE`).
const NETLINK_ROUTE: u16 = 0;

/// A connection to rtnetlink: a [`Connection`] that sends the requests of this crate.
///
/// Listing needs no privilege; changing needs `CAP_NET_ADMIN` in the user namespace of the network namespace.
#[derive(Debug)]
pub struct Route(Connection);

impl Route {
    /// Connects in the network namespace of the calling thread.
    ///
    /// # Errors
    ///
    /// [`Error::Socket`] if there is no socket to be had.
    pub fn connect() -> Result<Self, Error> {
        Connection::open(NETLINK_ROUTE).map(Self)
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
        Connection::open_in(namespace, NETLINK_ROUTE).map(Self)
    }
}

/// A connection from elsewhere: [`Connection::fake`] and [`Connection::replay`] make one that needs no kernel.
///
/// ```
/// use netlink_route::{Route, link};
/// use netlink_sys::{Connection, FakeReply};
///
/// let connection = Route::from(Connection::fake(|_| vec![FakeReply::ack()])?);
/// connection.call(link::add("vx0").vxlan(|vxlan| vxlan.id(42)))?;
/// # Ok::<(), netlink_route::Error>(())
/// ```
impl From<Connection> for Route {
    fn from(connection: Connection) -> Self {
        Self(connection)
    }
}

impl Deref for Route {
    type Target = Connection;

    fn deref(&self) -> &Connection {
        &self.0
    }
}
