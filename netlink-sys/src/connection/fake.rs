//! A function in place of the kernel.

use std::collections::VecDeque;
use std::fmt;

use netlink_core::common::Acknowledgement;
use netlink_core::{Attributes, Errno, Flags, Header, Message, MessageType, Writer, align, messages};

use super::answer::Sent;
use crate::trace::About;
use crate::{Received, SocketError};

/// The port that sends what the kernel sends.
const KERNEL: u32 = 0;

/// A message that a fake kernel answers with.
///
/// The function given to [`Connection::fake`](crate::Connection::fake) returns them. Each is a datagram of its own, and
/// carries sequence and port of the request unless told otherwise.
///
/// ```
/// use netlink_core::schema::Protocol;
/// use netlink_core::{Errno, Flags, Writer, attributes, family};
/// use netlink_sys::{Connection, Error, FakeReply};
///
/// attributes! {
///     /// A lamp.
///     pub struct Lamp / LampBuilder = "lamp" {
///         /// Its name.
///         NAME name: str = 1,
///         /// How bright it is.
///         LEVEL level: u32 = 2,
///     }
/// }
/// family! {
///     /// Lamps.
///     pub static LAMPS = "lamps", Protocol::Raw(31);
///     do {
///         /// Changes a lamp.
///         SET set: Lamp / LampBuilder = 16 [1, 2];
///     }
///     dump {
///         /// Lists lamps.
///         LIST list: Lamp / LampBuilder = 17 [] -> Lamp = 18 [1, 2];
///     }
/// }
///
/// /// The function to be tested.
/// fn brighten(connection: &Connection) -> Result<(), Error> {
///     for lamp in connection.call(list())? {
///         let lamp = lamp?;
///         let name = lamp.name().unwrap_or_default().to_string();
///         connection.call(set(Flags::empty()).name(&name).level(lamp.level().unwrap_or(0) + 1))?;
///     }
///     Ok(())
/// }
///
/// let lamp = |name, level| LampBuilder::new(Writer::new()).name(name).level(level).into_inner();
/// let connection = Connection::fake(move |request| {
///     let asked = Lamp::new_unchecked(request.payload);
///     match request.header.message_type.0 {
///         17 => FakeReply::dump(18, [lamp("hall", 1), lamp("attic", 7)]),
///         16 if asked.level() < Some(8) => vec![FakeReply::ack()],
///         _ => vec![FakeReply::error(Errno::ERANGE).text("too bright").at([Lamp::LEVEL])],
///     }
/// })?;
/// let error = brighten(&connection).unwrap_err();
/// assert!(error.to_string().starts_with("set (name \"attic\", level 8): "), "{error}");
/// assert!(error.to_string().ends_with(": too bright (at lamp.level = 8)"), "{error}");
/// # Ok::<(), Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct FakeReply {
    message_type: MessageType,
    flags: Flags,
    body: Body,
    extended: Writer,
    /// The attribute at fault.
    path: Vec<u16>,
    sequence: Option<u32>,
    port: Option<u32>,
    sender: u32,
}

#[derive(Clone, Debug)]
enum Body {
    Payload(Vec<u8>),
    /// What stands where an error does, as on the wire.
    Answer(u32),
    Datagram(Vec<u8>),
    Overrun,
}

impl FakeReply {
    fn with(message_type: MessageType, flags: Flags, body: Body) -> Self {
        Self {
            message_type,
            flags,
            body,
            extended: Writer::new(),
            path: Vec::new(),
            sequence: None,
            port: None,
            sender: KERNEL,
        }
    }

    /// A message of this type with a fixed header and attributes, such as a builder of a table writes.
    #[must_use]
    pub fn message(message_type: u16, payload: impl AsRef<[u8]>) -> Self {
        Self::with(MessageType(message_type), Flags::empty(), Body::Payload(payload.as_ref().to_vec()))
    }

    /// An acknowledgement of success.
    #[must_use]
    pub fn ack() -> Self {
        Self::error(Errno::OK)
    }

    /// An acknowledgement of success with a number in it ([`numbered`](netlink_core::IntoRequest::numbered)).
    #[must_use]
    pub fn number(number: u32) -> Self {
        Self::with(MessageType::ERROR, Flags::empty(), Body::Answer(number))
    }

    /// An error in place of an acknowledgement or of a whole dump.
    #[must_use]
    pub fn error(errno: Errno) -> Self {
        Self::with(MessageType::ERROR, Flags::empty(), Body::Answer(errno.0.wrapping_neg()))
    }

    /// The end of a dump, with success or an error.
    #[must_use]
    pub fn done(errno: Errno) -> Self {
        Self::with(MessageType::DONE, Flags::MULTI, Body::Answer(errno.0.wrapping_neg()))
    }

    /// A whole dump: its messages, all of one type, and its end.
    #[must_use]
    pub fn dump<P: AsRef<[u8]>>(message_type: u16, payloads: impl IntoIterator<Item = P>) -> Vec<Self> {
        let parts = payloads.into_iter().map(|payload| Self::message(message_type, payload).flags(Flags::MULTI));
        parts.chain([Self::done(Errno::OK)]).collect()
    }

    /// A datagram as it is, header included, to see how a program takes what is malformed.
    #[must_use]
    pub fn datagram(data: impl AsRef<[u8]>) -> Self {
        Self::with(MessageType::NOOP, Flags::empty(), Body::Datagram(data.as_ref().to_vec()))
    }

    /// Word that the receive buffer was full, so that what the kernel sent after what came before this was lost: what is in
    /// flight ends with [`Error::Overrun`](crate::Error::Overrun), and subscriptions are told
    /// ([`Error::EventsLost`](crate::Error::EventsLost)).
    #[must_use]
    pub fn overrun() -> Self {
        Self::with(MessageType::OVERRUN, Flags::empty(), Body::Overrun)
    }

    /// The kernel's words: what is wrong, or with success a warning. It is for acknowledgements, errors and the end of a dump.
    #[must_use]
    pub fn text(mut self, text: &str) -> Self {
        self.extended.string(Acknowledgement::MSG, text.as_bytes());
        self
    }

    /// Points at an offset from the start of the request's header. It is for errors, as [`text`](Self::text).
    #[must_use]
    pub fn offset(mut self, offset: u32) -> Self {
        self.extended.scalar(Acknowledgement::OFFS, offset.to_ne_bytes());
        self
    }

    /// Points at an attribute of the request by the numbers of the nests it is in and its own; nothing is pointed at if it is
    /// not there. It is for errors, as [`text`](Self::text).
    #[must_use]
    pub fn at(mut self, path: impl IntoIterator<Item = u16>) -> Self {
        self.path = path.into_iter().collect();
        self
    }

    /// Adds flags, such as [`Flags::DUMP_INTR`] for a dump that was interrupted by a change.
    #[must_use]
    pub fn flags(mut self, flags: Flags) -> Self {
        self.flags |= flags;
        self
    }

    /// Another sequence number than that of the request: an answer to something else.
    #[must_use]
    pub const fn sequence(mut self, sequence: u32) -> Self {
        self.sequence = Some(sequence);
        self
    }

    /// Another port than that of the request: an answer to somebody else.
    #[must_use]
    pub const fn port(mut self, port: u32) -> Self {
        self.port = Some(port);
        self
    }

    /// Another sender than the kernel: a process with this port.
    #[must_use]
    pub const fn sender(mut self, port: u32) -> Self {
        self.sender = port;
        self
    }

    /// The datagram that answers a request, whose attributes begin at `start` of its payload.
    fn answer(mut self, request: &Message<'_>, start: usize) -> Result<Received, SocketError> {
        if let Some(offset) = find(request.payload, start, &self.path) {
            self = self.offset(offset);
        }
        let mut flags = self.flags;
        let payload = match self.body {
            Body::Payload(payload) => payload,
            Body::Datagram(data) => return Ok(received(data, self.sender)),
            Body::Overrun => return Err(SocketError::Overrun),
            Body::Answer(code) => {
                let mut payload = code.to_ne_bytes().to_vec();
                if self.message_type == MessageType::ERROR {
                    payload.extend(request.header.to_bytes());
                    // As the kernel does: any number has the whole request behind it, none its header alone.
                    if code == 0 {
                        flags |= Flags::CAPPED;
                    } else {
                        payload.extend(request.payload);
                        payload.resize(align(payload.len()), 0);
                    }
                }
                if !self.extended.as_bytes().is_empty() {
                    flags |= Flags::ACK_TLVS;
                    payload.extend(self.extended.as_bytes());
                }
                payload
            }
        };
        let header = Header {
            // No test answers with 4 GiB.
            length: u32::try_from(Header::SIZE + payload.len()).unwrap_or(u32::MAX),
            message_type: self.message_type,
            flags,
            sequence: self.sequence.unwrap_or(request.header.sequence),
            port: self.port.unwrap_or(request.header.port),
        };
        Ok(received([&header.to_bytes()[..], &payload].concat(), self.sender))
    }
}

/// The offset of an attribute from the start of the message.
fn find(payload: &[u8], start: usize, path: &[u16]) -> Option<u32> {
    let mut found = None;
    let mut attributes = Attributes::new(payload.get(start..)?);
    for id in path {
        let attribute = attributes.first(*id)?;
        attributes = attribute.attributes();
        found = Some(attribute);
    }
    let value = found?.payload().as_ptr().addr() - payload.as_ptr().addr();
    // The header of an attribute is four bytes before its value.
    u32::try_from(Header::SIZE + value).ok()?.checked_sub(4)
}

fn received(data: Vec<u8>, port: u32) -> Received {
    Received { data: data.into(), port, groups: 0, group: None, namespace_id: None }
}

/// The function, and what it has answered.
pub struct Fake {
    serve: Box<dyn FnMut(Message<'_>) -> Vec<FakeReply> + Send>,
    replies: VecDeque<Result<Received, SocketError>>,
}

impl Fake {
    pub fn new(serve: impl FnMut(Message<'_>) -> Vec<FakeReply> + Send + 'static) -> Self {
        Self { serve: Box::new(serve), replies: VecDeque::new() }
    }

    pub fn send(&mut self, sent: &Sent) {
        let About { family, operation } = sent.about();
        let start = family.protocol.header_size() + operation.request.map_or(0, |form| form.set.header_size());
        for request in messages(sent.sendable.as_bytes()).map_while(Result::ok) {
            let replies = (self.serve)(request).into_iter().map(|reply| reply.answer(&request, start));
            self.replies.extend(replies);
        }
    }

    pub fn receive(&mut self) -> Option<Result<Received, SocketError>> {
        self.replies.pop_front()
    }
}

impl fmt::Debug for Fake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Fake").field("replies", &self.replies).finish_non_exhaustive()
    }
}
