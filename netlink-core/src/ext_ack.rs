//! Extended acknowledgements: the kernel's own words about what it refused, or warns of (`enum nlmsgerr_attrs`).

use alloc::boxed::Box;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use crate::common::{Acknowledgement, PolicyAttribute};
use crate::error::Path;
use crate::path::{Location, locate, locate_nest};
use crate::render::Hex;
use crate::schema::Set;
use crate::{Attributes, Errno, Flags, Header, Message, MessageType, align};

/// The answer to a request that carries no data: an error, or success, and what the kernel said about it.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Answer {
    /// The error; [`Errno::OK`] is success.
    pub errno: Errno,
    /// With success, the number that stands where an error would, 0 as a rule. It is never negative, as errors are: simulated Wi-Fi
    /// radios (`mac80211_hwsim`) have that of the new radio there.
    pub number: u32,
    /// What the kernel said beyond the number: rarely anything, so that it is in a box.
    pub ext_ack: Option<Box<ExtendedAck>>,
}

impl Answer {
    /// Reads an acknowledgement or the end of a dump; `None` if the message is neither.
    ///
    /// A payload too short to hold an error number counts as success in the end of a dump, as some parts of the
    /// kernel send none there, and as malformed in an acknowledgement.
    #[must_use]
    pub fn parse(message: &Message<'_>) -> Option<Self> {
        let payload = message.payload;
        let number = payload.first_chunk().map(|bytes| i32::from_ne_bytes(*bytes));
        let (code, behind) = match message.header.message_type {
            MessageType::DONE => (number.unwrap_or(0), 4),
            MessageType::ERROR => {
                // Behind the number stands the request, or its header alone if it was capped.
                let request = payload.get(4..).and_then(Header::parse).unwrap_or_default();
                let echoed = if message.header.flags.contains(Flags::CAPPED) {
                    Header::SIZE
                } else {
                    usize::try_from(request.length).unwrap_or(usize::MAX).max(Header::SIZE)
                };
                (number?, align(echoed).saturating_add(4))
            }
            _ => return None,
        };
        let has_attributes = message.header.flags.contains(Flags::ACK_TLVS);
        let ext_ack = payload.get(behind..).filter(|rest| has_attributes && !rest.is_empty());
        let ext_ack = ext_ack.map(|attributes| Box::new(ExtendedAck::parse(attributes)));
        let (errno, number) = match u32::try_from(code) {
            Ok(number) => (Errno::OK, number),
            Err(_) => (Errno::from_wire(code), 0),
        };
        Some(Self { errno, number, ext_ack })
    }
}

/// What the kernel said about a request beyond an error number.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
#[non_exhaustive]
pub struct ExtendedAck {
    /// What is wrong, or a warning, in English.
    pub message: Option<String>,
    /// The offset of the attribute at fault, from the start of the request's header, in bytes.
    pub offset: Option<u32>,
    /// Something for the requester, as the family defines it.
    pub cookie: Option<Vec<u8>>,
    /// What the kernel demands of the attribute; [`PolicyAttribute::in_words`] tells it.
    pub policy: Option<PolicyAttribute<Vec<u8>>>,
    /// The number of an attribute that is missing.
    pub missing_type: Option<u32>,
    /// The offset of the nest that lacks it, from the start of the request's header; none for the outermost.
    pub missing_nest: Option<u32>,
}

impl ExtendedAck {
    /// Reads the attributes behind an acknowledgement.
    #[must_use]
    pub fn parse(attributes: &[u8]) -> Self {
        let ack = Acknowledgement::new_unchecked(attributes);
        let policy = Attributes::new(attributes)
            .first(Acknowledgement::POLICY)
            .map(|policy| PolicyAttribute::new_unchecked(policy.payload().to_vec()));
        Self {
            // An empty one says nothing.
            message: ack.msg().map(|text| text.to_string()).filter(|text| !text.is_empty()),
            offset: ack.offs(),
            cookie: ack.cookie().map(<[u8]>::to_vec),
            policy,
            missing_type: ack.miss_type(),
            missing_nest: ack.miss_nest(),
        }
    }

    /// The attribute at fault, by name, in the request that was refused.
    pub(crate) fn location(&self, request: &Sent<'_>) -> Option<Location> {
        request.locate(self.offset?)
    }

    /// The attribute that is missing, by name.
    pub(crate) fn missing(&self, request: &Sent<'_>) -> Option<Path> {
        let id = u16::try_from(self.missing_type?).ok()?;
        let (path, set) = match self.missing_nest {
            Some(offset) => request.nest(offset)?,
            None => (Path::default().then(request.set.name), Some(request.set)),
        };
        Some(match set.and_then(|set| set.attribute(id)) {
            Some(row) => path.then(row.name),
            None => path.then(format_args!("#{id}")),
        })
    }
}

/// A request as it was sent, to find in it what the kernel points at.
pub(crate) struct Sent<'a> {
    pub set: &'static Set,
    pub payload: &'a [u8],
    /// Where the payload starts, from the start of the message header.
    pub start: usize,
}

impl Sent<'_> {
    fn offset(&self, offset: u32) -> Option<usize> {
        usize::try_from(offset).ok()?.checked_sub(self.start)
    }

    fn locate(&self, offset: u32) -> Option<Location> {
        locate(self.set, self.payload, self.offset(offset)?)
    }

    /// The path of the nest that begins at an offset, and its table.
    fn nest(&self, offset: u32) -> Option<(Path, Option<&'static Set>)> {
        locate_nest(self.set, self.payload, self.offset(offset)?)
    }
}

/// The message, and in parentheses what else was said, by number: the names take the request ([`Refusal`]).
impl fmt::Display for ExtendedAck {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.message.as_deref().unwrap_or("no message"))?;
        self.details(None, None, f)
    }
}

impl ExtendedAck {
    /// What was said beside the message, with the names that are known.
    fn details(&self, location: Option<&Location>, missing: Option<&Path>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut details = Details { out: f, separator: " (" };
        match (location, self.offset) {
            (Some(location), _) => details.add(format_args!("at {location}"))?,
            (None, Some(offset)) => details.add(format_args!("at byte {offset}"))?,
            (None, None) => {}
        }
        if let Some(words) = self.policy.as_ref().and_then(PolicyAttribute::in_words) {
            details.add(format_args!("must be {words}"))?;
        }
        match (missing, self.missing_type, self.missing_nest) {
            (Some(missing), ..) => details.add(format_args!("missing {missing}"))?,
            (None, Some(id), Some(nest)) => details.add(format_args!("missing #{id} of the nest at byte {nest}"))?,
            (None, Some(id), None) => details.add(format_args!("missing #{id}"))?,
            (None, None, _) => {}
        }
        if let Some(cookie) = &self.cookie {
            details.add(format_args!("cookie {}", Hex(cookie)))?;
        }
        details.end()
    }
}

/// A request the kernel refused: what was asked, of what, and what the kernel answered.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Refusal {
    /// What was asked, with the values that say of what: `newlink (ifname "vx0", mtu 1450)`.
    pub request: String,
    /// The error.
    pub errno: Errno,
    /// What the kernel said beyond the number.
    pub ext_ack: ExtendedAck,
    /// The attribute at fault, by name, and its value.
    pub location: Option<Location>,
    /// The attribute that is missing, by name.
    pub missing: Option<Path>,
}

impl core::error::Error for Refusal {}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.request, self.errno)?;
        if let Some(message) = &self.ext_ack.message {
            write!(f, ": {}", message.trim_end_matches('.'))?;
        }
        self.ext_ack.details(self.location.as_ref(), self.missing.as_ref(), f)
    }
}

/// What the kernel said of a request that it carried out: a warning, as a rule.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Warning {
    /// What was asked, with the values that say of what: `newlink (ifname "vx0", mtu 1450)`.
    pub request: String,
    /// What the kernel said.
    pub ext_ack: ExtendedAck,
}

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.request, self.ext_ack)
    }
}

/// What is said in parentheses, if anything.
struct Details<'f, 'b> {
    out: &'f mut fmt::Formatter<'b>,
    separator: &'static str,
}

impl Details<'_, '_> {
    fn add(&mut self, detail: fmt::Arguments<'_>) -> fmt::Result {
        self.out.write_str(core::mem::replace(&mut self.separator, "; "))?;
        self.out.write_fmt(detail)
    }

    fn end(self) -> fmt::Result {
        if self.separator == "; " { self.out.write_str(")") } else { Ok(()) }
    }
}
