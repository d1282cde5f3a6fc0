//! Requests as values: what to send, and what kind of reply to expect.

use alloc::string::{String, ToString as _};
use alloc::vec::Vec;
use core::fmt;
use core::marker::PhantomData;

use crate::ext_ack::{Answer, Refusal, Sent, Warning};
use crate::render::{Rendered, Summary};
use crate::schema::{Family, Mode, Operation, Protocol, Set};
use crate::{BuildError, Flags, Header, MessageType, Unchecked, Writer};

/// The reply to a request is an acknowledgement alone.
#[derive(Clone, Copy, Debug)]
pub struct Ack;

/// The reply to a request is an acknowledgement alone, and the number in it matters ([`numbered`](IntoRequest::numbered)).
#[derive(Clone, Copy, Debug)]
pub struct Number;

/// The reply to a request is one message of the set `S`.
#[derive(Clone, Copy, Debug)]
pub struct One<S>(PhantomData<S>);

/// The reply to a request is any number of messages of the set `S`: a dump.
#[derive(Clone, Copy, Debug)]
pub struct Many<S>(PhantomData<S>);

/// The reply to a request is any number of messages of the set `S`, although it is no dump: the kernel makes all of them at once.
/// There may be none.
#[derive(Clone, Copy, Debug)]
pub struct Multipart<S>(PhantomData<S>);

/// There is no reply to a request, not even an acknowledgement: the protocol has none.
#[derive(Clone, Copy, Debug)]
pub struct Unanswered;

/// What a request expects.
pub trait Reply {
    /// How the exchange knows that the reply is complete.
    const EXPECT: Expect;
    /// The same reply, whose messages are not checked.
    type Unchecked: Reply;
}

/// How a reply ends.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Expect {
    /// With an acknowledgement.
    Ack,
    /// With an error, or else with the next request that is begun with [`Ack`](Self::Ack): the kernel works on requests
    /// in the order they were sent, so what is not refused by then has succeeded.
    ErrorOnly,
    /// With an acknowledgement where that is asked for, else with the first message. That says of itself at times that it is one
    /// of several (`NLM_F_MULTI`), although none follows.
    One,
    /// With the end of the dump.
    Dump,
    /// Before it begins: nothing is replied.
    Nothing,
}

impl Reply for Ack {
    const EXPECT: Expect = Expect::Ack;
    type Unchecked = Self;
}

impl Reply for Number {
    const EXPECT: Expect = Expect::Ack;
    type Unchecked = Self;
}

impl Reply for Unanswered {
    const EXPECT: Expect = Expect::Nothing;
    type Unchecked = Self;
}

impl<S> Reply for One<S> {
    const EXPECT: Expect = Expect::One;
    type Unchecked = One<Unchecked<S>>;
}

impl<S> Reply for Multipart<S> {
    // Not all who reply so end it in another way.
    const EXPECT: Expect = Expect::Ack;
    type Unchecked = Multipart<Unchecked<S>>;
}

impl<S> Reply for Many<S> {
    const EXPECT: Expect = Expect::Dump;
    type Unchecked = Many<Unchecked<S>>;
}

/// A request that is ready to be sent, whose type says what is answered.
///
/// Functions of the family crates make them, and connections send them. A builder of a set over a request
/// (`LinkBuilder<Request<Ack>>`) is as good as the request itself: a connection takes either.
pub struct Request<R> {
    writer: Writer,
    family: &'static Family,
    operation: &'static Operation,
    reply: PhantomData<fn() -> R>,
}

impl<R> Clone for Request<R> {
    fn clone(&self) -> Self {
        Self { writer: self.writer.clone(), family: self.family, operation: self.operation, reply: PhantomData }
    }
}

impl<R: Reply> Request<R> {
    /// An empty request: message header and, in generic netlink, its header.
    #[must_use]
    pub fn new(family: &'static Family, operation: &'static Operation, flags: Flags) -> Self {
        let mut writer = Writer::with_capacity(256);
        let value = operation.request.map_or(0, |form| form.value);
        let expected = match R::EXPECT {
            Expect::Ack => Flags::ACK,
            Expect::ErrorOnly | Expect::One | Expect::Nothing => Flags::empty(),
            Expect::Dump => Flags::DUMP,
        };
        // The kernel hides some things: without the acknowledgement, nothing at all would come then.
        let echoed = if operation.is_echoed { Flags::ECHO | Flags::ACK } else { Flags::empty() };
        let mut header = Header { flags: flags | Flags::REQUEST | expected | echoed, ..Header::default() };
        match family.protocol {
            Protocol::Raw(_) => {
                header.message_type = MessageType(value);
                writer.bytes(&header.to_bytes());
            }
            Protocol::Generic { version, .. } => {
                // The message type is the family's number, which the connection knows.
                writer.bytes(&header.to_bytes());
                let [low, high] = value.to_le_bytes();
                debug_assert_eq!(high, 0, "a command has eight bits");
                writer.bytes(&[low, version, 0, 0]);
            }
        }
        Self { writer, family, operation, reply: PhantomData }
    }
}

impl<R> Request<R> {
    /// The family it is for.
    #[must_use]
    pub const fn family(&self) -> &'static Family {
        self.family
    }

    /// The operation.
    #[must_use]
    pub const fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// The message as it stands: its length, sequence and port are filled in when it is sent.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        self.writer.as_bytes()
    }

    /// Fixed header and attributes.
    #[must_use]
    pub fn payload(&self) -> &[u8] {
        self.as_bytes().get(self.payload_start()..).unwrap_or_default()
    }

    /// Where [`payload`](Self::payload) starts.
    const fn payload_start(&self) -> usize {
        Header::SIZE + self.family.protocol.header_size()
    }

    /// Adds flags to the message header.
    #[must_use]
    pub fn flags(mut self, flags: Flags) -> Self {
        self.change_header(|header| header.flags |= flags);
        self
    }

    /// Sets the message type: the number the kernel gave a family of generic netlink. A connection asks for it by the
    /// name of the family, unless it is set.
    pub fn set_message_type(&mut self, message_type: MessageType) {
        self.change_header(|header| header.message_type = message_type);
    }

    fn change_header(&mut self, change: impl FnOnce(&mut Header)) {
        change_header(self.writer.as_mut_bytes(), change);
    }

    /// The finished message, with its length.
    ///
    /// # Errors
    ///
    /// [`BuildError`] if a value could not be put into it, with the request in words.
    pub fn finish(mut self) -> Result<Sendable, (String, BuildError)> {
        let length = self.as_bytes().len();
        match u32::try_from(length) {
            Ok(length) => self.change_header(|header| header.length = length),
            Err(_) => self.writer.fail(BuildError::MessageTooLong { length }),
        }
        if let Some(fault) = self.writer.fault() {
            return Err((self.to_string(), fault.clone()));
        }
        Ok(Sendable {
            set: self.set(),
            start: self.payload_start(),
            operation: self.operation,
            bytes: self.writer.into_bytes(),
        })
    }

    fn set(&self) -> Option<&'static Set> {
        self.operation.request.map(|form| form.set)
    }
}

impl<R> AsMut<Writer> for Request<R> {
    fn as_mut(&mut self) -> &mut Writer {
        &mut self.writer
    }
}

impl<R> fmt::Debug for Request<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ", self.operation.name)?;
        match self.set() {
            Some(set) => Rendered::new(set, self.payload()).fmt(f),
            None => Ok(()),
        }
    }
}

impl<R> fmt::Display for Request<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        describe(self.operation, self.payload(), f)
    }
}

fn change_header(message: &mut [u8], change: impl FnOnce(&mut Header)) {
    if let Some(place) = message.first_chunk_mut()
        && let Some(mut header) = Header::parse(place)
    {
        change(&mut header);
        *place = header.to_bytes();
    }
}

fn describe(operation: &Operation, payload: &[u8], f: &mut fmt::Formatter<'_>) -> fmt::Result {
    write!(f, "{}", operation.name)?;
    match operation.request {
        Some(form) => write!(f, " {}", Summary(Rendered::new(form.set, payload))),
        None => Ok(()),
    }
}

/// A finished message, and what is needed to explain the kernel's answer to it.
#[derive(Clone, Debug)]
pub struct Sendable {
    bytes: Vec<u8>,
    operation: &'static Operation,
    set: Option<&'static Set>,
    start: usize,
}

impl Sendable {
    /// The message.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Takes the message out, for those who keep many in one place. It is to be [given back](Self::set_bytes) before anything
    /// is said about the request.
    #[must_use]
    pub fn take_bytes(&mut self) -> Vec<u8> {
        core::mem::take(&mut self.bytes)
    }

    /// Gives the message back.
    pub fn set_bytes(&mut self, bytes: Vec<u8>) {
        self.bytes = bytes;
    }

    /// The message, whose sequence and port are to be filled in.
    pub fn as_mut_bytes(&mut self) -> &mut [u8] {
        &mut self.bytes
    }

    /// The message type.
    #[must_use]
    pub fn message_type(&self) -> MessageType {
        Header::parse(&self.bytes).unwrap_or_default().message_type
    }

    /// Sets the message type: the number the kernel gave a family of generic netlink.
    pub fn set_message_type(&mut self, message_type: MessageType) {
        change_header(&mut self.bytes, |header| header.message_type = message_type);
    }

    /// The operation.
    #[must_use]
    pub const fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// What was asked, with the values that say of what.
    #[must_use]
    pub fn describe(&self) -> String {
        struct Described<'a>(&'a Sendable);
        impl fmt::Display for Described<'_> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                describe(self.0.operation, self.0.bytes.get(self.0.start..).unwrap_or_default(), f)
            }
        }
        alloc::string::ToString::to_string(&Described(self))
    }

    /// Explains an error of the kernel: what it points at is looked up in this request.
    #[must_use]
    pub fn refused(&self, answer: Answer) -> Refusal {
        let ext_ack = *answer.ext_ack.unwrap_or_default();
        let sent = self.set.map(|set| Sent {
            set,
            payload: self.bytes.get(self.start..).unwrap_or_default(),
            start: self.start,
        });
        Refusal {
            request: self.describe(),
            errno: answer.errno,
            location: sent.as_ref().and_then(|sent| ext_ack.location(sent)),
            missing: sent.as_ref().and_then(|sent| ext_ack.missing(sent)),
            ext_ack,
        }
    }

    /// What the kernel said of this request that it carried out, if it said anything.
    #[must_use]
    pub fn warned(&self, answer: &Answer) -> Option<Warning> {
        let ext_ack = answer.ext_ack.as_deref().filter(|_| answer.errno.is_ok())?;
        Some(Warning { request: self.describe(), ext_ack: ext_ack.clone() })
    }
}

/// What can be sent as a request: a [`Request`], or a builder over one.
pub trait IntoRequest {
    /// What is answered: [`Ack`], [`Number`], [`One`], [`Many`], [`Multipart`] or [`Unanswered`].
    type Reply;

    /// The request.
    fn into_request(self) -> Request<Self::Reply>;

    /// The request, to be answered with what comes of it (`NLM_F_ECHO`): the message by which the kernel tells others of
    /// the change, with the numbers it chose. `S` is the set of that message.
    ///
    /// ```
    /// # use netlink_core::{Flags, attributes, family, schema::Protocol};
    /// # attributes! { /** . */ pub struct Lamp / LampBuilder = "lamp" { NAME name: str = 1 } }
    /// # family! {
    /// #     /// .
    /// #     pub static LAMPS = "lamps", Protocol::Raw(31);
    /// #     do { /** . */ ADD add: Lamp / LampBuilder = 16 [1]; }
    /// # }
    /// use netlink_core::IntoRequest as _;
    ///
    /// let request = add(Flags::CREATE).name("desk").echo::<Lamp>();
    /// # let _: netlink_core::Request<netlink_core::One<Lamp>> = request;
    /// ```
    ///
    /// A part of the kernel that does not echo answers with an acknowledgement alone: the change is made, and the answer
    /// is the error that there is none.
    fn echo<S>(self) -> Request<One<S>>
    where
        Self: Sized + IntoRequest<Reply = Ack>,
    {
        let Request { writer, family, operation, .. } = self.into_request();
        Request { writer, family, operation, reply: PhantomData }.flags(Flags::ECHO | Flags::ACK)
    }

    /// The request, to be answered with the number that some parts of the kernel put into an acknowledgement where others have an
    /// error or 0: simulated Wi-Fi radios (`mac80211_hwsim`) that of the radio they made.
    ///
    /// ```
    /// # use netlink_core::{Flags, attributes, family, schema::Protocol};
    /// # attributes! { /** . */ pub struct Lamp / LampBuilder = "lamp" { NAME name: str = 1 } }
    /// # family! {
    /// #     /// .
    /// #     pub static LAMPS = "lamps", Protocol::Raw(31);
    /// #     do { /** . */ ADD add: Lamp / LampBuilder = 16 [1]; }
    /// # }
    /// use netlink_core::{IntoRequest as _, Number, Request};
    ///
    /// let request: Request<Number> = add(Flags::CREATE).name("desk").numbered();
    /// ```
    fn numbered(self) -> Request<Number>
    where
        Self: Sized + IntoRequest<Reply = Ack>,
    {
        let Request { writer, family, operation, .. } = self.into_request();
        Request { writer, family, operation, reply: PhantomData }
    }

    /// The request, whose reply is not checked: what does not fit its table reads as absent, where else it would be an error. The kernel
    /// sends nothing of the kind, unless the table is wrong about it.
    ///
    /// This is for who reads much and looks at little of it: the check looks at every attribute.
    ///
    /// ```
    /// # use netlink_core::{Flags, attributes, family, schema::Protocol};
    /// # attributes! { /** . */ pub struct Lamp / LampBuilder = "lamp" { NAME name: str = 1 } }
    /// # family! {
    /// #     /// .
    /// #     pub static LAMPS = "lamps", Protocol::Raw(31);
    /// #     dump { /** . */ LIST list: Lamp / LampBuilder = 18 [1] -> Lamp = 16 [1]; }
    /// # }
    /// use netlink_core::{IntoRequest as _, Many, Request, Unchecked};
    ///
    /// let request: Request<Many<Unchecked<Lamp>>> = list().unchecked();
    /// ```
    fn unchecked(self) -> Request<<Self::Reply as Reply>::Unchecked>
    where
        Self: Sized + IntoRequest<Reply: Reply>,
    {
        let Request { writer, family, operation, .. } = self.into_request();
        Request { writer, family, operation, reply: PhantomData }
    }
}

impl<R> IntoRequest for Request<R> {
    type Reply = R;

    fn into_request(self) -> Self {
        self
    }
}

impl Operation {
    /// Whether what is asked or replied comes under this number.
    #[must_use]
    pub fn has(&self, value: u16) -> bool {
        [self.request, self.reply].into_iter().flatten().any(|form| form.has(value))
    }

    /// Whether the reply is a dump.
    #[must_use]
    pub fn is_dump(&self) -> bool {
        self.mode == Mode::Dump
    }
}
