//! The connection to generic netlink.

use alloc::string::ToString as _;

use netlink_sys::{Async, Blocking, Error, Readiness, Wait};

use crate::controller::{self, Family};

netlink_sys::connection! {
    /// A connection to generic netlink (`NETLINK_GENERIC`), which takes the requests of every family.
    ///
    /// It asks the controller for the number of each family once, and again when the kernel says that the number is that of
    /// none, as after a module was loaded again. Groups are subscribed to by name:
    ///
    /// ```no_run
    /// # #[cfg(feature = "tokio")]
    /// # async fn example() -> Result<(), netlink_generic::Error> {
    /// use netlink_generic::tokio::Generic;
    ///
    /// let connection = Generic::connect()?;
    /// let mut events = connection.subscribe_to("nlctrl", ["notify"]).await?;
    /// println!("{:?}", events.next().await?.header);
    /// # Ok(())
    /// # }
    /// ```
    pub Generic / GenericOn = netlink_sys::protocol::GENERIC;
}

impl<W: Wait> GenericOn<W> {
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
