//! Connections: a netlink socket and the exchange over it.
//!
//! Requests are values made by the family crates; the type of a request says what a call returns. There is one
//! connection, [`ConnectionOn`] its way to wait: [`Connection`] blocks, [`tokio`] and [`async_io`] (features of these
//! names) have one whose calls are futures.

mod answer;
#[cfg(feature = "async-io")]
pub mod async_io;
mod asynchronous;
mod blocking;
mod call;
mod engine;
mod error;
mod events;
mod fake;
mod families;
#[cfg(test)]
mod faults;
mod mailroom;
mod options;
mod pipeline;
mod protocol;
mod recording;
mod replay;
mod subscription;
#[cfg(feature = "tokio")]
pub mod tokio;
mod transaction;
mod transport;
mod wait;

use std::os::fd::AsFd;
use std::time::Duration;

use netlink_core::{Ack, Dropped, IntoRequest, Message, Warning};

pub use answer::{Answer, Answered, Dump};
pub use blocking::{Blocking, Connection};
pub use call::Call;
pub use error::{Error, MalformedReply};
pub use events::Events;
pub use fake::FakeReply;
pub use options::{Granted, Options};
pub use pipeline::Results;
pub use recording::Recording;
pub use replay::ReplayError;
pub use subscription::Event;
pub use transaction::NotCommitted;
pub use wait::{Async, Readiness, Wait};

use crate::{Namespace, NetlinkSocket, SocketError, open_in};
use engine::Engine;
use fake::Fake;
use families::Families;
use pipeline::Acknowledge;
use replay::Replay;
use transport::Transport;

/// A connection to the kernel over one netlink socket, that waits by `W`: [`Connection`] blocks the thread,
/// `tokio::Connection` and `async_io::Connection` do not.
///
/// It can be shared between threads and tasks: replies find their callers, and nobody who sends waits for one who
/// receives. A call, a dump or a subscription can be dropped at any point, and leaves the connection usable at once.
#[derive(Debug)]
pub struct ConnectionOn<W> {
    engine: Engine,
    waiting: W,
    families: Families,
    timeout: Option<Duration>,
}

impl<W: Wait> ConnectionOn<W> {
    /// Opens a connection to a netlink protocol, by number (`NETLINK_ROUTE` is 0), in the thread's network namespace.
    ///
    /// Extended acknowledgements and strict checking of requests are asked for; a kernel that does not have them is
    /// used without ([`granted`](Self::granted)).
    ///
    /// # Errors
    ///
    /// [`Error::Socket`] if the kernel does not have the protocol or refuses the socket, or the runtime does.
    pub fn open(protocol: u16) -> Result<Self, Error> {
        Self::open_with(protocol, &Options::new())
    }

    /// Opens a connection in another network namespace. The calling thread stays where it is.
    ///
    /// # Errors
    ///
    /// [`Error::Namespace`] if it cannot be entered, else as [`open`](Self::open).
    pub fn open_in(namespace: &Namespace, protocol: u16) -> Result<Self, Error> {
        Self::open_with(protocol, &Options::new().namespace(namespace))
    }

    /// Opens a connection with options of one's own choice.
    ///
    /// # Errors
    ///
    /// As [`open`](Self::open); [`Error::Namespace`] if a namespace cannot be entered; [`Error::Socket`] if the port is
    /// taken, a group cannot be joined, or an option needs a privilege.
    pub fn open_with(protocol: u16, options: &Options<'_>) -> Result<Self, Error> {
        let engine = match options.namespace {
            Some(namespace) => open_in(namespace, || Engine::open(protocol, options))?,
            None => Engine::open(protocol, options),
        };
        // Registered here and not in the namespace: the runtime is this thread's.
        Ok(Self { timeout: options.timeout, ..Self::over(engine?)? })
    }

    /// A connection that a function serves in place of the kernel, for tests without privileges; it takes requests of
    /// every protocol. See [`FakeReply`] for an example.
    ///
    /// The function is called with each request as it is sent. A wait for an answer it has not given is
    /// [`Error::Unanswered`], or [`Error::TimedOut`] at once if there is a timeout.
    ///
    /// # Errors
    ///
    /// [`Error::Socket`]: the connection has a socket, although nothing is sent on it.
    pub fn fake(serve: impl FnMut(Message<'_>) -> Vec<FakeReply> + Send + 'static) -> Result<Self, Error> {
        Self::over(Engine::stand_in(Transport::Fake(Fake::new(serve)))?)
    }

    /// A connection that is served from the text of a [`Recording`].
    ///
    /// Requests must come in the order in which they were recorded; sequence numbers and ports may differ.
    ///
    /// # Errors
    ///
    /// [`Error::Replay`] if the text is no recording, else as [`fake`](Self::fake). A call that differs from the recording
    /// fails with [`ReplayError::Differs`](crate::ReplayError::Differs).
    pub fn replay(text: &str) -> Result<Self, Error> {
        Self::over(Engine::stand_in(Transport::Replay(Replay::new(text.parse()?)))?)
    }

    fn over(engine: Engine) -> Result<Self, Error> {
        let waiting = W::register(engine.socket.as_fd())
            .map_err(|source| SocketError::system("register", source, || format!("{:?}", engine.socket)))?;
        Ok(Self { engine, waiting, families: Families::default(), timeout: None })
    }

    /// The notifications of the groups that were joined when the connection was opened ([`Options::groups`]), from then
    /// on; `None` if there were none, or somebody has them already. They are kept until they are read.
    pub fn events(&self) -> Option<Events<'_, W>> {
        let id = self.engine.lock().unclaimed.take()?;
        Some(Events::new(self, id))
    }

    /// Subscribes to multicast groups, by number; requests can be sent on the connection meanwhile.
    ///
    /// What the kernel sends to the connection alone, and is no reply, comes to every subscription: packets of a queue, frames that
    /// were asked for, questions to a program. No groups at all are enough for that: `subscribe([])`.
    ///
    /// # Errors
    ///
    /// [`Error::Socket`] if a group cannot be joined: it is not there (`EINVAL`), or a privilege is missing.
    pub fn subscribe(&self, groups: impl IntoIterator<Item = u32>) -> Result<Events<'_, W>, Error> {
        Ok(Events::new(self, self.engine.subscribe(groups)?))
    }

    /// Sends many requests, with many in each system call, and returns the result of each, in their order.
    ///
    /// It is lazy: requests are pulled as their results are taken, some ahead (158 with the default receive buffer). A
    /// request that cannot be built or is refused is its own error, and those after it are sent all the same.
    /// Dropping the iterator half-way leaves the connection usable at once; what was sent stays done.
    ///
    /// Any number of requests passes any receive buffer. Only where the socket also listens to groups can their
    /// messages overflow it; what may have been lost then is [`Error::Overrun`].
    ///
    /// ```no_run
    /// use netlink_core::schema::Protocol;
    /// use netlink_core::{Flags, attributes, family, structure};
    /// use netlink_sys::Connection;
    ///
    /// structure! {
    ///     /// `struct ifinfomsg`.
    ///     pub struct Ifinfomsg = "ifinfomsg", size 16 {
    ///         /// Number.
    ///         index: i32 = 4,
    ///     }
    /// }
    /// attributes! {
    ///     /// Two attributes of a link.
    ///     pub struct Link / LinkBuilder = "link", header Ifinfomsg {
    ///         /// Name.
    ///         IFNAME ifname: str = 3,
    ///         /// Largest packet.
    ///         MTU mtu: u32 = 4,
    ///     }
    /// }
    /// family! {
    ///     /// Links.
    ///     pub static LINKS = "links", Protocol::Raw(0);
    ///     do {
    ///         /// Changes a link.
    ///         SETLINK setlink: Link / LinkBuilder = 19 [3, 4];
    ///     }
    ///     get {}
    ///     dump {}
    /// }
    ///
    /// # fn main() -> Result<(), netlink_sys::Error> {
    /// let connection = Connection::open(0)?;
    /// let names = ["eth0", "eth1", "eth2"];
    /// let requests = names.map(|name| setlink(Flags::empty()).ifname(name).mtu(9000));
    /// for (name, result) in names.iter().zip(connection.call_all(requests)) {
    ///     if let Err(error) = result {
    ///         eprintln!("{name}: {error}");
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn call_all<I>(&self, requests: I) -> Results<'_, I::IntoIter, W>
    where
        I: IntoIterator<Item: IntoRequest<Reply = Ack>>,
    {
        Results::new(self, requests.into_iter(), Acknowledge::All)
    }

    /// The same as [`call_all`](Self::call_all), faster: the kernel acknowledges only the last request of each system
    /// call. It sends errors unasked, so each request still has its own result: those before the acknowledged one
    /// for which no error came have succeeded.
    ///
    /// It is for protocols where the kernel works on requests in their order and answers before it has taken the next,
    /// as rtnetlink and generic netlink do. After an overrun, what has no error is not taken for a success:
    /// it is [`Error::Overrun`].
    pub fn call_batch<I>(&self, requests: I) -> Results<'_, I::IntoIter, W>
    where
        I: IntoIterator<Item: IntoRequest<Reply = Ack>>,
    {
        Results::new(self, requests.into_iter(), Acknowledge::Last)
    }
}

/// What does not wait.
impl<W> ConnectionOn<W> {
    /// How long a call waits for its answer, and a dump for its next message; `None`, the default, is for ever.
    ///
    /// The kernel answers while it takes the request, so that hardly anything ever waits long.
    pub const fn set_timeout(&mut self, timeout: Option<Duration>) {
        self.timeout = timeout;
    }

    /// Ends every wait on the connection, now and later, with [`Error::Closed`]. The socket is closed on drop.
    pub fn close(&self) {
        let mut state = self.engine.lock();
        state.closed = true;
        state.mailroom.wake_all();
    }

    /// What the kernel said of requests that it carried out, since this was last asked: warnings, with what they are
    /// about. They come with an acknowledgement, or the end of a dump. The last 256 are kept.
    ///
    /// ```
    /// use netlink_core::schema::Protocol;
    /// use netlink_core::{Flags, attributes, family};
    /// use netlink_sys::{Connection, FakeReply};
    ///
    /// attributes! {
    ///     /// A lamp.
    ///     pub struct Lamp / LampBuilder = "lamp" {
    ///         /// Its name.
    ///         NAME name: str = 1,
    ///     }
    /// }
    /// family! {
    ///     /// Lamps.
    ///     pub static LAMPS = "lamps", Protocol::Raw(31);
    ///     do { /** Lights one. */ LIGHT light: Lamp / LampBuilder = 16 [1]; }
    /// }
    ///
    /// let connection = Connection::fake(|_| vec![FakeReply::ack().text("old bulb")])?;
    /// connection.call(light(Flags::empty()).name("hall"))?;
    /// for warning in connection.take_warnings() {
    ///     assert_eq!(warning.to_string(), "light (name \"hall\"): old bulb");
    /// }
    /// # Ok::<(), netlink_sys::Error>(())
    /// ```
    pub fn take_warnings(&self) -> Vec<Warning> {
        self.engine.lock().warnings.drain(..).collect()
    }

    /// Begins to record what is sent and received; what was recorded before is forgotten.
    pub fn record(&self) {
        self.engine.lock().recording = Some(Recording::default());
    }

    /// Ends recording and returns what was recorded since [`record`](Self::record).
    pub fn end_recording(&self) -> Recording {
        self.engine.lock().recording.take().unwrap_or_default()
    }

    /// Whether the kernel checks requests strictly (`NETLINK_GET_STRICT_CHK`): dumps are then filtered by the kernel,
    /// and attributes it does not know are refused and not ignored.
    #[must_use]
    pub const fn is_strict(&self) -> bool {
        self.engine.granted.strict
    }

    /// What the kernel granted of what was asked for when the connection was opened: an old one does not have it all.
    #[must_use]
    pub const fn granted(&self) -> Granted {
        self.engine.granted
    }

    /// The socket, for its options.
    #[must_use]
    pub const fn socket(&self) -> &NetlinkSocket {
        &self.engine.socket
    }

    /// How many messages were dropped: those of other processes, and answers nobody waits for.
    #[must_use]
    pub fn dropped(&self) -> Dropped {
        self.engine.lock().mailroom.exchange().dropped()
    }
}
