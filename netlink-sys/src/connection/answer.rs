//! From what came for a request to what its caller is given.

use std::marker::PhantomData;

use bytes::{Buf as _, Bytes};
use netlink_core::schema::{Family, Form, Protocol};
use netlink_core::{Ack, AttributeSet, End, Many, MessageType, Multipart, Number, One, Reply, Sendable, Unanswered};

use super::blocking::Blocking;
use super::call::Call;
use super::error::{Error, MalformedReply};
use super::mailroom::{Item, Loss};
use super::wait::Wait;
use crate::SocketError;
use crate::trace::About;

/// A request that has been sent: what is needed to read its reply, and to explain an error.
#[derive(Debug)]
pub struct Sent {
    pub(super) sendable: Sendable,
    pub(super) family: &'static Family,
}

impl Sent {
    pub(super) fn describe(&self) -> String {
        self.sendable.describe()
    }

    /// What was asked, for those who print what is sent and received.
    pub(super) const fn about(&self) -> About {
        About { family: self.family, operation: self.sendable.operation() }
    }

    /// Views a message of the reply.
    fn view<S: AttributeSet>(&self, message_type: MessageType, mut payload: Bytes) -> Result<S::Owned, Error> {
        // Generic netlink has the number of the family there, and the operation in the first byte.
        let operation = match self.family.protocol {
            Protocol::Raw(_) => message_type.0,
            Protocol::Generic { .. } => payload.first().copied().unwrap_or_default().into(),
        };
        let is_right = |reply: Form| reply.has(operation) || self.family.replies_as(message_type, operation);
        if self.sendable.operation().reply.is_some_and(|reply| !is_right(reply)) {
            return Err(Error::Unexpected {
                request: self.describe(),
                family: self.family.name,
                message_type: operation,
                payload,
            });
        }
        payload.advance(self.family.protocol.header_size().min(payload.len()));
        S::owned(&mut payload).map_err(|source| {
            let request = self.describe();
            Error::Malformed(Box::new(MalformedReply { request, family: self.family.name, source, payload }))
        })
    }

    /// How the reply ended, as a result.
    fn ended(&self, end: End) -> Result<(), Error> {
        if !end.answer.errno.is_ok() {
            return Err(Error::Refused(Box::new(self.sendable.refused(end.answer))));
        }
        if end.interrupted {
            return Err(Error::Interrupted { request: self.describe() });
        }
        Ok(())
    }

    fn lost(&self, loss: Loss) -> Error {
        match loss {
            Loss::Overrun => Error::Overrun { request: self.describe() },
            Loss::Malformed(source) => Error::Datagram { request: self.describe(), source },
            Loss::Truncated { needed, capacity } => SocketError::Truncated { needed, capacity }.into(),
        }
    }
}

/// What a call returns for a kind of reply: nothing, a number, one message, or a [`Dump`].
pub type Answer<'c, R, W = Blocking> = <R as Answered>::Output<'c, W>;

/// What a kind of reply is: implemented for [`Ack`], [`Number`], [`One`], [`Many`], [`Multipart`] and
/// [`Unanswered`].
pub trait Answered: Reply + Sized {
    /// What a call returns, on a connection that waits by `W`.
    type Output<'c, W: 'c>;
    /// What has come so far.
    #[doc(hidden)]
    type Partial: Default;

    /// Takes note of something that came. Returns whether the call has its answer.
    #[doc(hidden)]
    fn take(partial: &mut Self::Partial, sent: &Sent, item: Item) -> Result<bool, Error>;

    /// The answer.
    #[doc(hidden)]
    fn answer<W>(partial: Self::Partial, call: Call<'_, W>) -> Result<Self::Output<'_, W>, Error>;
}

impl Answered for Ack {
    type Output<'c, W: 'c> = ();
    type Partial = ();

    fn take((): &mut (), sent: &Sent, item: Item) -> Result<bool, Error> {
        match item {
            // What an echo replies is not asked for here.
            Item::Reply(..) => Ok(false),
            Item::End(end) => sent.ended(end).map(|()| true),
            Item::Lost(loss) => Err(sent.lost(loss)),
        }
    }

    fn answer<W>((): (), _: Call<'_, W>) -> Result<(), Error> {
        Ok(())
    }
}

impl Answered for Number {
    type Output<'c, W: 'c> = u32;
    type Partial = u32;

    fn take(number: &mut u32, sent: &Sent, item: Item) -> Result<bool, Error> {
        match item {
            Item::Reply(..) => Ok(false),
            Item::End(end) => {
                *number = end.answer.number;
                sent.ended(end).map(|()| true)
            }
            Item::Lost(loss) => Err(sent.lost(loss)),
        }
    }

    fn answer<W>(number: u32, _: Call<'_, W>) -> Result<u32, Error> {
        Ok(number)
    }
}

impl Answered for Unanswered {
    type Output<'c, W: 'c> = ();
    type Partial = ();

    fn take((): &mut (), sent: &Sent, item: Item) -> Result<bool, Error> {
        match item {
            Item::Lost(loss) => Err(sent.lost(loss)),
            Item::Reply(..) | Item::End(_) => Ok(true),
        }
    }

    fn answer<W>((): (), _: Call<'_, W>) -> Result<(), Error> {
        Ok(())
    }
}

impl<S: AttributeSet> Answered for One<S> {
    type Output<'c, W: 'c> = S::Owned;
    type Partial = Option<(MessageType, Bytes)>;

    fn take(partial: &mut Self::Partial, sent: &Sent, item: Item) -> Result<bool, Error> {
        match item {
            Item::Reply(message_type, payload) => {
                partial.get_or_insert((message_type, payload));
                Ok(false)
            }
            Item::End(end) => sent.ended(end).map(|()| true),
            Item::Lost(loss) => Err(sent.lost(loss)),
        }
    }

    fn answer<W>(partial: Self::Partial, call: Call<'_, W>) -> Result<S::Owned, Error> {
        match partial {
            Some((message_type, payload)) => call.sent.view::<S>(message_type, payload),
            None => Err(Error::NoReply { request: call.sent.describe() }),
        }
    }
}

impl<S: AttributeSet> Answered for Many<S> {
    type Output<'c, W: 'c> = Dump<'c, S, W>;
    type Partial = Option<Item>;

    fn take(partial: &mut Option<Item>, sent: &Sent, item: Item) -> Result<bool, Error> {
        match item {
            // An error in place of the whole dump is an error of the call.
            Item::End(end) if !end.answer.errno.is_ok() => sent.ended(end).map(|()| true),
            item => {
                *partial = Some(item);
                Ok(true)
            }
        }
    }

    fn answer<W>(first: Option<Item>, call: Call<'_, W>) -> Result<Dump<'_, S, W>, Error> {
        Ok(Dump { call, first, ended: false, set: PhantomData })
    }
}

impl<S: AttributeSet> Answered for Multipart<S> {
    type Output<'c, W: 'c> = Dump<'c, S, W>;
    type Partial = Option<Item>;

    fn take(partial: &mut Option<Item>, sent: &Sent, item: Item) -> Result<bool, Error> {
        Many::<S>::take(partial, sent, item)
    }

    fn answer<W>(first: Option<Item>, call: Call<'_, W>) -> Result<Dump<'_, S, W>, Error> {
        Many::<S>::answer(first, call)
    }
}

/// The messages of a dump, or of another reply of several parts, as they come.
///
/// A message that does not fit its table is one `Err` item, and the dump goes on. A dump that was interrupted by a
/// change ends with [`Error::Interrupted`]. Dropping it half-way leaves the connection usable at once.
#[derive(Debug)]
pub struct Dump<'c, S, W = Blocking> {
    call: Call<'c, W>,
    /// What came with the answer of the call.
    first: Option<Item>,
    ended: bool,
    set: PhantomData<fn() -> S>,
}

impl<S: AttributeSet, W: Wait> Dump<'_, S, W> {
    /// The next message, on any kind of connection: what `next` does, for code that is written once for all.
    /// `None` at the end. The future can be dropped: the next one has the message.
    pub async fn read(&mut self) -> Option<Result<S::Owned, Error>> {
        if self.ended {
            return None;
        }
        let item = match self.take_arrived() {
            Some(item) => Ok(item),
            None => self.call.next().await,
        };
        self.message(item)
    }
}

impl<S: AttributeSet, W> Dump<'_, S, W> {
    /// What comes next, if it is there.
    #[inline]
    pub(super) fn take_arrived(&mut self) -> Option<Item> {
        if self.ended {
            return None;
        }
        self.first.take().or_else(|| self.call.take_arrived())
    }

    /// The message it is, or the end.
    #[inline]
    pub(super) fn message(&mut self, item: Result<Item, Error>) -> Option<Result<S::Owned, Error>> {
        let sent = &self.call.sent;
        let last = match item {
            Ok(Item::Reply(message_type, payload)) => return Some(sent.view::<S>(message_type, payload)),
            Ok(Item::End(end)) => sent.ended(end).err(),
            Ok(Item::Lost(loss)) => Some(sent.lost(loss)),
            Err(error) => Some(error),
        };
        self.ended = true;
        last.map(Err)
    }
}
