//! What is sent and received, for those who look for a fault: printed (`NLDEBUG`) and as events of `tracing`.

#[cfg(feature = "tracing")]
mod event;
mod mnl;
mod setting;
mod text;

use std::io::{self, IsTerminal as _, Write as _};

use netlink_core::schema::{Family, Operation, Protocol, Set};
use netlink_core::{Message, messages};

use crate::Received;
use setting::{Format, setting};

/// What was asked: the tables of a request and of its reply.
#[derive(Clone, Copy, Debug)]
pub struct About {
    pub family: &'static Family,
    pub operation: &'static Operation,
}

/// Which way a message goes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Direction {
    Sent,
    Received,
}

impl Direction {
    /// As `NLDEBUG` of Go's package netlink has it.
    const fn name(self) -> &'static str {
        match self {
            Self::Sent => "send",
            Self::Received => "recv",
        }
    }
}

/// A message on its way.
#[derive(Clone, Copy)]
struct Traced<'a> {
    direction: Direction,
    message: Message<'a>,
    about: Option<About>,
}

impl<'a> Traced<'a> {
    /// The bytes between the message header and what the table is about: the header of generic netlink.
    fn family_header(&self) -> usize {
        let size = self.about.map_or(0, |about| about.family.protocol.header_size());
        if self.message.header.message_type.is_control() { 0 } else { size.min(self.message.payload.len()) }
    }

    /// The table of the payload, where the message is of the type the operation has.
    fn table(&self) -> Option<(&'static Set, &'a [u8])> {
        let About { family, operation } = self.about?;
        let form = match self.direction {
            Direction::Sent => operation.request,
            Direction::Received => operation.reply,
        }?;
        let value = match family.protocol {
            Protocol::Raw(_) => self.message.header.message_type.0,
            Protocol::Generic { .. } if self.message.header.message_type.is_control() => return None,
            Protocol::Generic { .. } => self.message.payload.first().copied()?.into(),
        };
        let payload = self.message.payload.get(self.family_header()..)?;
        form.has(value).then_some((form.set, payload))
    }

    fn print(&self, format: Format) {
        let mut error = io::stderr().lock();
        let text = match format {
            Format::Line => text::line(self),
            Format::Tree => text::tree(self),
            Format::Mnl => mnl::print(self, error.is_terminal()),
        };
        // There is nobody to tell that standard error is closed.
        let _ = error.write_all(text.as_bytes());
    }

    fn show(&self) {
        if let Some(format) = setting() {
            self.print(format);
        }
        #[cfg(feature = "tracing")]
        event::send(self);
    }
}

/// Whether anybody looks. All else here is called only then.
pub fn is_on() -> bool {
    #[cfg(feature = "tracing")]
    let is_followed = event::is_on();
    #[cfg(not(feature = "tracing"))]
    let is_followed = false;
    is_followed || setting().is_some()
}

/// A request is about to be sent.
pub fn sent(data: &[u8], about: About) {
    for message in messages(data).map_while(Result::ok) {
        Traced { direction: Direction::Sent, message, about: Some(about) }.show();
    }
}

/// A datagram has been received; `about` knows the request by its sequence number.
pub fn received(received: &Received, about: impl Fn(u32) -> Option<About>) {
    for message in messages(&received.data) {
        match message {
            Ok(message) => {
                // What another process sent is not what was asked for, whatever its number.
                let about = about(message.header.sequence).filter(|_| received.port == 0);
                Traced { direction: Direction::Received, message, about }.show();
            }
            Err(error) if setting().is_some() => {
                let _ = writeln!(io::stderr().lock(), "nl: recv: {error}");
            }
            Err(_) => {}
        }
    }
}

/// A message in one line, without what differs each time: its sequence number and port.
pub fn describe(direction: Direction, data: &[u8], about: Option<About>) -> String {
    match Message::parse(data) {
        Ok(message) => text::content(&Traced { direction, message, about }),
        Err(error) => error.to_string(),
    }
}
