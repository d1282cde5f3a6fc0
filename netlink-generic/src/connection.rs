//! The connection to generic netlink.

use alloc::string::ToString as _;
use core::ops::Deref;

use netlink_sys::{Async, Blocking, ConnectionOn, Error, Namespace, Options, Readiness, Wait};

use crate::controller::{self, Family};

/// The number of the protocol (`NETLINK_GENERIC`).
const NETLINK_GENERIC: u16 = 16;

/// A connection to generic netlink whose calls block; [`tokio`](crate::tokio) and [`async_io`](crate::async_io) have
/// those whose calls are futures (features of these names).
pub type Generic = GenericOn<Blocking>;

/// A connection to generic netlink, that waits by `W`: a [`ConnectionOn`], which takes the requests of every family.
///
/// It asks the controller for the number of each family once, and again when the kernel says that the number is that of
/// none, as after a module was loaded again.
#[derive(Debug)]
pub struct GenericOn<W>(ConnectionOn<W>);

impl<W: Wait> GenericOn<W> {
    /// Connects in the network namespace of the calling thread.
    ///
    /// # Errors
    ///
    /// [`Error::Socket`] if there is no socket to be had.
    pub fn connect() -> Result<Self, Error> {
        ConnectionOn::open(NETLINK_GENERIC).map(Self)
    }

    /// Connects in another network namespace. The calling thread stays where it is.
    ///
    /// # Errors
    ///
    /// [`Error::Namespace`] if it cannot be entered, else as [`connect`](Self::connect).
    pub fn connect_in(namespace: &Namespace) -> Result<Self, Error> {
        ConnectionOn::open_in(namespace, NETLINK_GENERIC).map(Self)
    }

    /// Connects with options of one's own choice.
    ///
    /// # Errors
    ///
    /// As [`ConnectionOn::open_with`].
    pub fn connect_with(options: &Options<'_>) -> Result<Self, Error> {
        ConnectionOn::open_with(NETLINK_GENERIC, options).map(Self)
    }

    /// What `family` does, on any kind of connection.
    async fn find(&self, name: &str) -> Result<Family, Error> {
        self.ask(controller::get(name)).await.map_err(|error| match error {
            Error::Refused(_) if error.is_not_found() => Error::NoFamily { name: name.to_string() },
            error => error,
        })
    }
}

impl Generic {
    /// The family of this name, as the controller tells: its numbers, operations and groups.
    ///
    /// # Errors
    ///
    /// [`Error::NoFamily`] if the kernel does not have it.
    pub fn family(&self, name: &str) -> Result<Family, Error> {
        Blocking::run(self.find(name))
    }
}

impl<R: Readiness> GenericOn<Async<R>> {
    /// The family of this name, as the controller tells: its numbers, operations and groups.
    ///
    /// # Errors
    ///
    /// [`Error::NoFamily`] if the kernel does not have it.
    pub async fn family(&self, name: &str) -> Result<Family, Error> {
        self.find(name).await
    }
}

/// A connection from elsewhere: [`ConnectionOn::fake`] and [`ConnectionOn::replay`] make one that needs no kernel.
impl<W> From<ConnectionOn<W>> for GenericOn<W> {
    fn from(connection: ConnectionOn<W>) -> Self {
        Self(connection)
    }
}

impl<W> Deref for GenericOn<W> {
    type Target = ConnectionOn<W>;

    fn deref(&self) -> &ConnectionOn<W> {
        &self.0
    }
}

/// Connections on tokio, whose calls are futures.
///
/// ```no_run
/// use netlink_generic::tokio::Generic;
///
/// # async fn example() -> Result<(), netlink_generic::Error> {
/// let connection = Generic::connect()?;
/// let mut events = connection.subscribe_to("nlctrl", ["notify"]).await?;
/// println!("{:?}", events.next().await?.header);
/// # Ok(())
/// # }
/// ```
#[cfg(feature = "tokio")]
pub mod tokio {
    /// A connection to generic netlink on tokio.
    pub type Generic = super::GenericOn<netlink_sys::Async<netlink_sys::tokio::Registration>>;
}

/// Connections on async-io, which smol stands on; all else is as with tokio.
#[cfg(feature = "async-io")]
pub mod async_io {
    /// A connection to generic netlink on async-io.
    pub type Generic = super::GenericOn<netlink_sys::Async<netlink_sys::async_io::Registration>>;
}
