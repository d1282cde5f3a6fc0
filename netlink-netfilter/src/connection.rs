//! The connection to netfilter.

use core::ops::Deref;

use netlink_sys::{Connection, Error, Namespace};

/// The number of the protocol (`NETLINK_NETFILTER`).
const NETLINK_NETFILTER: u16 = 12;

/// A connection to netfilter: a [`Connection`] that sends the requests of this crate.
///
/// Nearly everything needs `CAP_NET_ADMIN` in the user namespace of the network namespace, listing too.
#[derive(Debug)]
pub struct Netfilter(Connection);

impl Netfilter {
    /// Connects in the network namespace of the calling thread.
    ///
    /// # Errors
    ///
    /// [`Error::Socket`] if there is no socket to be had.
    pub fn connect() -> Result<Self, Error> {
        Connection::open(NETLINK_NETFILTER).map(Self)
    }

    /// Connects in another network namespace. The calling thread stays where it is.
    ///
    /// # Errors
    ///
    /// [`Error::Namespace`] if it cannot be entered, else as [`connect`](Self::connect).
    ///
    /// ```no_run
    /// use netlink_netfilter::{Namespace, Netfilter};
    ///
    /// let connection = Netfilter::connect_in(&Namespace::named("blue")?)?;
    /// # Ok::<(), netlink_netfilter::Error>(())
    /// ```
    pub fn connect_in(namespace: &Namespace) -> Result<Self, Error> {
        Connection::open_in(namespace, NETLINK_NETFILTER).map(Self)
    }
}

/// A connection from elsewhere: [`Connection::fake`] and [`Connection::replay`] make one that needs no kernel.
impl From<Connection> for Netfilter {
    fn from(connection: Connection) -> Self {
        Self(connection)
    }
}

impl Deref for Netfilter {
    type Target = Connection;

    fn deref(&self) -> &Connection {
        &self.0
    }
}
