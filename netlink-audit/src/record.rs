//! Types of messages, and records that have any of them.

use core::fmt;

use netlink_core::schema::Name;
use netlink_core::{Ack, Flags, MessageType, Request, Text};

use crate::generated::audit::{self, AUDIT};

/// The type of a message of the audit system: one that the kernel has a name for (`AUDIT_*`, `linux/audit.h`), or any other of the
/// blocks that it leaves to programs.
///
/// ```
/// use netlink_audit::{Block, RecordType};
///
/// assert_eq!(RecordType(1300).to_string(), "syscall");
/// assert_eq!(RecordType(1300).block(), Block::Event);
/// // The kernel has no name for it, only for its block; programs call it USER_LOGIN.
/// assert_eq!(RecordType(1112).to_string(), "1112");
/// assert!(RecordType(1112).is_for_programs());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct RecordType(pub u16);

/// What the blocks of numbers are for that the types of messages are divided into (`linux/audit.h`).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum Block {
    /// Below 1000: messages of netlink itself.
    Netlink,
    /// 1000 to 1099: requests to the audit system, and its answers.
    Control,
    /// 1100 to 1199: messages of programs that are trusted.
    Program,
    /// 1200 to 1299: messages of the audit daemon.
    Daemon,
    /// 1300 to 1399: events, such as system calls.
    Event,
    /// 1400 to 1499: security modules; at first of SELinux alone.
    Security,
    /// 1500 to 1599: labels, of the kernel.
    Label,
    /// 1600 to 1699: cryptography of the kernel.
    Crypto,
    /// 1700 to 1799: what the kernel finds odd.
    Anomaly,
    /// 1800 to 1899: integrity of files.
    Integrity,
    /// 1900 to 2099: of the kernel, without a block of its own.
    Kernel,
    /// 2100 to 2199: what programs find odd.
    ProgramAnomaly,
    /// 2200 to 2299: what programs do about what is odd.
    ProgramResponse,
    /// 2300 to 2399: labels, of programs.
    ProgramLabel,
    /// 2400 to 2499: cryptography of programs.
    ProgramCrypto,
    /// 2500 to 2999: of programs, for what is to come: virtual machines, for one.
    ProgramOther,
    /// From 3000 on: of nobody.
    Unknown,
}

impl RecordType {
    /// The name, where the kernel has one.
    #[must_use]
    pub fn name(self) -> Option<Name> {
        AUDIT.operations.iter().find(|operation| operation.has(self.0)).map(|operation| operation.name)
    }

    /// The block of numbers that it is of.
    #[must_use]
    pub const fn block(self) -> Block {
        match self.0 {
            0..1000 => Block::Netlink,
            1000..1100 => Block::Control,
            1100..1200 => Block::Program,
            1200..1300 => Block::Daemon,
            1300..1400 => Block::Event,
            1400..1500 => Block::Security,
            1500..1600 => Block::Label,
            1600..1700 => Block::Crypto,
            1700..1800 => Block::Anomaly,
            1800..1900 => Block::Integrity,
            1900..2100 => Block::Kernel,
            2100..2200 => Block::ProgramAnomaly,
            2200..2300 => Block::ProgramResponse,
            2300..2400 => Block::ProgramLabel,
            2400..2500 => Block::ProgramCrypto,
            2500..3000 => Block::ProgramOther,
            _ => Block::Unknown,
        }
    }

    /// Whether the kernel takes messages of this type from programs, and makes records of them as they are (`AUDIT_FIRST_USER_MSG` to
    /// `AUDIT_LAST_USER_MSG`, and `AUDIT_FIRST_USER_MSG2` to `AUDIT_LAST_USER_MSG2`).
    #[must_use]
    pub const fn is_for_programs(self) -> bool {
        matches!(self.0, 1100..1200 | 2100..3000)
    }
}

impl From<MessageType> for RecordType {
    fn from(MessageType(number): MessageType) -> Self {
        Self(number)
    }
}

/// The name, else the number.
impl fmt::Display for RecordType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.name() {
            Some(name) => name.fmt(f),
            None => self.0.fmt(f),
        }
    }
}

impl fmt::Debug for RecordType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// A request to record a text, as a message of a program of this type: 1100 to 1199, or 2100 to 2999 (`CAP_AUDIT_WRITE`).
///
/// Any other type is refused by the kernel (`EINVAL`).
///
/// ```
/// use netlink_audit::{RecordType, message};
///
/// // What pam says of a login.
/// let request = message(RecordType(1112), "op=login acct=\"root\" exe=\"/usr/sbin/sshd\" res=success");
/// # let _ = request;
/// ```
#[must_use]
pub fn message(record_type: RecordType, text: &str) -> Request<Ack> {
    let mut request = audit::user(Flags::empty()).body(text).into_inner();
    request.set_message_type(MessageType(record_type.0));
    request
}

/// A record of any type: the kernel's, the daemon's or a program's.
///
/// ```
/// use netlink_audit::{Record, RecordType};
///
/// let record = Record::new(1112.into(), b"audit(1700000000.250:42): pid=7 uid=0 msg='op=login res=success'");
/// assert_eq!(record.record_type, RecordType(1112));
/// let stamp = record.stamp().unwrap();
/// assert_eq!((stamp.seconds, stamp.milliseconds, stamp.serial), (1_700_000_000, 250, 42));
/// assert_eq!(record.fields(), "pid=7 uid=0 msg='op=login res=success'");
/// ```
///
/// What a subscription to [`READLOG`](audit::Groups::READLOG) brings is one each, whatever its type:
///
/// ```no_run
/// # #[cfg(feature = "connection")]
/// # fn main() -> Result<(), netlink_audit::Error> {
/// use netlink_audit::generated::audit::Groups;
/// use netlink_audit::{Audit, Record};
///
/// let connection = Audit::connect()?;
/// let mut records = connection.subscribe([Groups::READLOG])?;
/// while let Some(event) = records.next_within(None)? {
///     let record = Record::new(event.header.message_type.into(), &event.payload);
///     println!("{} ({:?}): {}", record.record_type, record.record_type.block(), record.text);
/// }
/// # Ok(())
/// # }
/// # #[cfg(not(feature = "connection"))]
/// # fn main() {}
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Record<'a> {
    /// Its type.
    pub record_type: RecordType,
    /// What it says, with the stamp.
    pub text: Text<'a>,
}

/// When something was recorded. Records with the same stamp are of one event.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[non_exhaustive]
pub struct Stamp {
    /// Seconds since 1970.
    pub seconds: u64,
    /// Milliseconds of that second.
    pub milliseconds: u16,
    /// The number of the event, from when the machine was started.
    pub serial: u32,
}

impl From<u16> for RecordType {
    fn from(number: u16) -> Self {
        Self(number)
    }
}

impl<'a> Record<'a> {
    /// The record of a message with this type and payload.
    #[must_use]
    pub fn new(record_type: RecordType, payload: &'a [u8]) -> Self {
        Self { record_type, text: Text::new(payload) }
    }

    /// The stamp at its beginning, `audit(SECONDS.MILLISECONDS:SERIAL):`; messages that programs and the daemon send have none.
    #[must_use]
    pub fn stamp(&self) -> Option<Stamp> {
        let (stamp, _) = self.parts()?;
        let (time, serial) = core::str::from_utf8(stamp).ok()?.split_once(':')?;
        let (seconds, milliseconds) = time.split_once('.')?;
        Some(Stamp {
            seconds: seconds.parse().ok()?,
            milliseconds: milliseconds.parse().ok()?,
            serial: serial.parse().ok()?,
        })
    }

    /// What it says, without the stamp.
    #[must_use]
    pub fn fields(&self) -> Text<'a> {
        self.parts().map_or(self.text, |(_, fields)| Text::new(fields))
    }

    fn parts(&self) -> Option<(&'a [u8], &'a [u8])> {
        let rest = self.text.as_bytes().strip_prefix(b"audit(")?;
        let end = rest.windows(2).position(|two| two == b"):")?;
        let (stamp, fields) = (rest.get(..end)?, rest.get(end + 2..)?);
        Some((stamp, fields.strip_prefix(b" ").unwrap_or(fields)))
    }
}
