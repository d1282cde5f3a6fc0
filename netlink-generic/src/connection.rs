//! The connection to generic netlink.

use alloc::string::ToString as _;
use core::ops::Deref;
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use netlink_core::schema::Protocol;
use netlink_core::{IntoRequest, MessageType};
use netlink_sys::{Answer, Answered, Connection, Error, Namespace};

use crate::controller;

/// The number of the protocol (`NETLINK_GENERIC`).
const NETLINK_GENERIC: u16 = 16;

/// A connection to generic netlink: a [`Connection`] that knows the numbers of families.
///
/// It asks the controller for each family once. A family whose module was removed and loaded again may have another number;
/// [`forget`](Self::forget) makes the connection ask again.
#[derive(Debug)]
pub struct Generic {
    connection: Connection,
    families: Mutex<HashMap<&'static str, u16>>,
}

impl Generic {
    /// Connects in the network namespace of the calling thread.
    ///
    /// # Errors
    ///
    /// [`Error::Socket`] if there is no socket to be had.
    pub fn connect() -> Result<Self, Error> {
        Connection::open(NETLINK_GENERIC).map(Self::over)
    }

    /// Connects in another network namespace. The calling thread stays where it is.
    ///
    /// # Errors
    ///
    /// [`Error::Namespace`] if it cannot be entered, else as [`connect`](Self::connect).
    pub fn connect_in(namespace: &Namespace) -> Result<Self, Error> {
        Connection::open_in(namespace, NETLINK_GENERIC).map(Self::over)
    }

    fn over(connection: Connection) -> Self {
        Self { connection, families: Mutex::default() }
    }

    /// Sends a request to its family and returns what it is answered with; see [`Connection::call`].
    ///
    /// # Errors
    ///
    /// [`Error::NoFamily`] if the kernel does not have the family, else as [`Connection::call`].
    pub fn call<Q>(&self, request: Q) -> Result<Answer<'_, Q::Reply>, Error>
    where
        Q: IntoRequest,
        Q::Reply: Answered,
    {
        let mut request = request.into_request();
        if let Protocol::Generic { name, .. } = request.family().protocol {
            request.set_message_type(MessageType(self.family_id(name)?));
        }
        self.connection.call(request)
    }

    /// The family of this name, as the controller tells: its numbers, operations and groups.
    ///
    /// # Errors
    ///
    /// [`Error::NoFamily`] if the kernel does not have it.
    pub fn family(&self, name: &str) -> Result<controller::Family, Error> {
        self.call(controller::get(name)).map_err(|error| match error {
            Error::Refused(_) if error.is_not_found() => Error::NoFamily { name: name.to_string() },
            error => error,
        })
    }

    /// Forgets the numbers of families, so that the controller is asked again.
    pub fn forget(&self) {
        self.families().clear();
    }

    fn family_id(&self, name: &'static str) -> Result<u16, Error> {
        if name == controller::NAME {
            return Ok(controller::ID);
        }
        if let Some(id) = self.families().get(name) {
            return Ok(*id);
        }
        // Not under the lock: it is the kernel that is waited for.
        let family = self.family(name)?;
        let id = family.family_id().ok_or_else(|| Error::NoFamily { name: name.to_string() })?;
        self.families().insert(name, id);
        Ok(id)
    }

    fn families(&self) -> std::sync::MutexGuard<'_, HashMap<&'static str, u16>> {
        self.families.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A connection from elsewhere: [`Connection::fake`] and [`Connection::replay`] make one that needs no kernel.
impl From<Connection> for Generic {
    fn from(connection: Connection) -> Self {
        Self::over(connection)
    }
}

impl Deref for Generic {
    type Target = Connection;

    fn deref(&self) -> &Connection {
        &self.connection
    }
}
