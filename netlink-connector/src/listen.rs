//! Listening to processes.

use core::time::Duration;

use netlink_core::{Errno, Flags, IntoRequest, Unanswered};
use netlink_sys::{Blocking, ConnectionOn, Deadline, Error, Events, Wait};

use crate::generated::connector::{
    self, ContentBuilder, Groups, Index, ProcCnMcastOp, ProcInput, ProcessEvents, ProcessMessageBuilder,
};
use crate::process::{Event, Told};

/// How long the answer of the kernel is waited for, which it gives while it is asked.
const PATIENCE: Duration = Duration::from_secs(2);

/// How often it is asked, where so much happens that its answer is lost.
const ATTEMPTS: u32 = 5;

/// Processes as they begin, change and end.
///
/// It takes a process in the first network, PID and user namespaces, and before Linux 6.6 `CAP_NET_ADMIN`. A
/// [`Connector`](crate::Connector) serves one at a time. Dropping it tells the kernel that nobody listens any more.
///
/// Where more happens than is read, the kernel drops events and says so ([`Error::EventsLost`]); it goes on after that. A larger
/// receive buffer helps ([`Options::receive_buffer`](netlink_sys::Options::receive_buffer)).
///
/// ```no_run
/// use netlink_connector::process::What;
/// use netlink_connector::{Connector, Error, ProcessEvents, Processes};
///
/// let connection = Connector::connect()?;
/// let mut processes = Processes::open(&connection, ProcessEvents::empty())?;
/// loop {
///     match processes.next_within(None) {
///         Ok(Some(event)) => println!("{:?}", event.what),
///         Ok(None) => {}
///         Err(Error::EventsLost) => println!("some were lost"),
///         Err(error) => return Err(error.into()),
///     }
/// }
/// # #[allow(unreachable_code)]
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// On a connection whose calls are futures the same are [`begin`](Self::begin) and [`read`](Self::read).
#[derive(Debug)]
pub struct Processes<'c, W: Wait = Blocking> {
    connection: &'c ConnectionOn<W>,
    events: Events<'c, W>,
    wanted: ProcessEvents,
    /// How often the kernel was told that somebody listens.
    listens: u32,
}

/// Why there is nothing to hear.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ListenError {
    /// The connection, or sending on it.
    #[error("listening to processes: {0}")]
    Connection(#[from] Error),
    /// There is no connector in this network namespace.
    #[error("listening to processes: the connector is in the first network namespace alone, and this is another")]
    NoConnector,
    /// The kernel does not allow it.
    #[error("listening to processes: {0}; before Linux 6.6 it takes CAP_NET_ADMIN")]
    Refused(Errno),
    /// The kernel does not answer.
    #[error(
        "listening to processes: the kernel does not answer; it serves the first PID and user namespaces alone, \
         and only if it was built with CONFIG_PROC_EVENTS"
    )]
    Unanswered,
}

impl<'c, W: Wait> Processes<'c, W> {
    /// Begins to listen to these events, or to all if there are none, on any kind of connection: what `open` does.
    ///
    /// Since Linux 6.6 the kernel sends only those; before, what is not wanted is passed over here.
    ///
    /// # Errors
    ///
    /// [`ListenError`] says what is missing.
    pub async fn begin(connection: &'c ConnectionOn<W>, wanted: ProcessEvents) -> Result<Self, ListenError> {
        let events = connection.subscribe([Groups::PROC])?;
        let mut listening = Self { connection, events, wanted, listens: 0 };
        listening.listen().await?;
        if !wanted.is_empty() {
            // Now that the answer is there: who has chosen hears no answers. An old kernel takes no notice of it.
            let request =
                process(0, |said| said.listen_to(ProcInput { mcast_op: ProcCnMcastOp::LISTEN, event_type: wanted }));
            connection.ask(request).await?;
        }
        Ok(listening)
    }

    /// Has the kernel tell of everything, and waits until it says that it does.
    async fn listen(&mut self) -> Result<(), ListenError> {
        let deadline = Deadline::after(Some(PATIENCE));
        for attempt in 1..=ATTEMPTS {
            // What nobody else has: all who listen hear the answer.
            let number = self.connection.socket().port().wrapping_mul(ATTEMPTS).wrapping_add(attempt);
            match self.connection.ask(process(number, |said| said.listen(ProcCnMcastOp::LISTEN))).await {
                Err(error) if error.errno() == Some(Errno::ECONNREFUSED) => return Err(ListenError::NoConnector),
                sent => sent?,
            }
            self.listens += 1;
            loop {
                match self.events.read(deadline.left()).await {
                    Ok(Some(event)) => match Told::parse(&event.payload) {
                        Ok(Some(Told::Acknowledgement { ack, error })) if ack == number.wrapping_add(1) => {
                            return match i32::try_from(error) {
                                Ok(0) => Ok(()),
                                _ => Err(ListenError::Refused(Errno(error))),
                            };
                        }
                        _ => {}
                    },
                    Ok(None) => return Err(ListenError::Unanswered),
                    // The answer may have been among them.
                    Err(Error::EventsLost) => break,
                    Err(error) => return Err(error.into()),
                }
            }
        }
        Err(ListenError::Unanswered)
    }

    /// The next event, on any kind of connection: what `next_within` does. `None` if none comes in time; without a timeout
    /// it waits for ever. The future can be dropped: the next one has the event.
    ///
    /// # Errors
    ///
    /// [`Error::EventsLost`] if some were lost, [`Error::Malformed`] if one cannot be read, after which it goes on; or an error of
    /// the socket.
    pub async fn read(&mut self, timeout: Option<Duration>) -> Result<Option<Event>, Error> {
        let deadline = Deadline::after(timeout);
        loop {
            let Some(told) = self.events.read(deadline.left()).await? else { return Ok(None) };
            let event = Event::parse(&told.payload).map_err(|source| told.malformed("connector", source))?;
            if let Some(event) = event.filter(|event| self.wanted.is_empty() || event.kind().intersects(self.wanted)) {
                return Ok(Some(event));
            }
        }
    }
}

/// What blocks.
impl<'c> Processes<'c> {
    /// Begins to listen to these events, or to all if there are none.
    ///
    /// # Errors
    ///
    /// As [`begin`](Self::begin).
    pub fn open(connection: &'c ConnectionOn<Blocking>, wanted: ProcessEvents) -> Result<Self, ListenError> {
        Blocking::run(Self::begin(connection, wanted))
    }

    /// The next event, if one comes in time; `None` waits for ever.
    ///
    /// # Errors
    ///
    /// As [`read`](Self::read).
    pub fn next_within(&mut self, timeout: Option<Duration>) -> Result<Option<Event>, Error> {
        Blocking::run(self.read(timeout))
    }
}

/// It waits, and never ends by itself.
impl Iterator for Processes<'_> {
    type Item = Result<Event, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        self.next_within(None).transpose()
    }
}

/// As often as the kernel was told that somebody listens: it counts.
impl<W: Wait> Drop for Processes<'_, W> {
    fn drop(&mut self) {
        for _ in 0..self.listens {
            // Nothing is waited for. If it cannot be said, the kernel goes on telling nobody.
            let _ = Blocking::run(self.connection.ask(process(0, |said| said.listen(ProcCnMcastOp::IGNORE))));
        }
    }
}

/// A request about processes.
fn process(
    number: u32,
    said: impl FnOnce(ProcessMessageBuilder) -> ProcessMessageBuilder,
) -> impl IntoRequest<Reply = Unanswered> {
    connector::send(Flags::empty()).body(|parts| {
        parts.record(|part| {
            let part = part.header(|header| (header.idx, header.val, header.ack) = (Index::PROC, 1, number));
            part.body(|content: ContentBuilder| content.proc(|process| process.body(said)))
        })
    })
}
