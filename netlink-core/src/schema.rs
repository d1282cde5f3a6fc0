//! The static tables that describe a family.
//!
//! The macros of this crate ([`attributes!`](crate::attributes), [`structure!`](crate::structure),
//! [`enumeration!`](crate::enumeration), [`flags!`](crate::flags), [`choice!`](crate::choice),
//! [`family!`](crate::family)) expand to types and to these rows. Whatever works on every family alike (checking,
//! printing, JSON, paths) reads the rows. Tables refer to each other
//! through [`Lazy`], so they may be recursive.

use core::fmt;

pub use crate::fit::Fit;

/// How deeply attributes may be nested. The kernel itself stays below ten; tables may be recursive, so there is a bound.
pub const MAX_DEPTH: usize = 32;

/// What walkers call that which follows the header of a set without attributes ([`Set::body`]).
pub const BODY: &str = "body";

/// A name in a table.
///
/// The rows hold Rust identifiers, so that a name is not written twice; this prints and compares them as the specs
/// spell them: `r#type` is `type`, `new_ifindex` and `NEW_IFINDEX` are `new-ifindex`.
#[derive(Clone, Copy)]
pub struct Name(pub &'static str);

impl Name {
    fn raw(self) -> &'static str {
        let name = self.0.strip_prefix("r#").unwrap_or(self.0);
        name.strip_prefix('_').unwrap_or(name)
    }

    fn bytes(self) -> impl Iterator<Item = u8> {
        self.raw().bytes().map(|byte| match byte {
            b'_' => b'-',
            other => other.to_ascii_lowercase(),
        })
    }
}

impl PartialEq<str> for Name {
    fn eq(&self, other: &str) -> bool {
        // Of most names the length tells.
        self.raw().len() == other.len() && self.bytes().eq(other.bytes())
    }
}

impl PartialEq for Name {
    fn eq(&self, other: &Self) -> bool {
        self.bytes().eq(other.bytes())
    }
}

impl Eq for Name {}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use fmt::Write as _;
        self.bytes().try_for_each(|byte| f.write_char(char::from(byte)))
    }
}

impl fmt::Debug for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// The byte order of an integer.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ByteOrder {
    /// That of the host.
    Native,
    /// Big-endian: network order.
    Big,
    /// Little-endian, as IEEE 802.15.4 has it.
    Little,
}

/// A reference to another table: a function that returns it, so that tables may refer to each other in circles, which
/// constants may not.
pub struct Lazy<T: 'static>(pub fn() -> &'static T);

impl<T> Lazy<T> {
    /// The table.
    #[must_use]
    #[inline]
    pub fn get(self) -> &'static T {
        (self.0)()
    }
}

impl<T> Clone for Lazy<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Lazy<T> {}

impl<T> fmt::Debug for Lazy<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Following the reference might never end.
        f.write_str("..")
    }
}

/// What a number stands for.
#[derive(Clone, Copy, Debug)]
pub enum Meaning {
    /// Itself.
    Plain,
    /// One of these.
    Enumeration(&'static Enumeration),
    /// A set of these bits.
    Flags(&'static Enumeration),
}

impl Meaning {
    /// Whether this is an enumeration with a name for the number.
    pub(crate) fn names(self, value: u64) -> bool {
        matches!(self, Self::Enumeration(table) if table.name_of(value).is_some())
    }
}

/// What the payload of an attribute, or a member of a struct, is.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Kind {
    /// Nothing: never used by the kernel, or padding for alignment.
    Unused,
    /// Present or absent; a payload is ignored.
    Flag,
    /// An integer of exactly `width` bytes.
    Integer {
        /// Bytes: 1, 2, 4 or 8.
        width: u8,
        /// Whether it has a sign.
        signed: bool,
        /// Its byte order.
        order: ByteOrder,
        /// What it stands for.
        meaning: Meaning,
    },
    /// Some bits of an unsigned integer that a struct's members share, counted as C does on this machine.
    Bits {
        /// Bytes of the integer: 1, 2, 4 or 8.
        width: u8,
        /// How many bits come before.
        start: u8,
        /// How many they are.
        count: u8,
        /// What they stand for.
        meaning: Meaning,
    },
    /// An integer of 4 or 8 bytes, whichever is enough (YNL's `uint` and `sint`).
    Varying {
        /// Whether it has a sign.
        signed: bool,
        /// What it stands for.
        meaning: Meaning,
    },
    /// A string.
    Text,
    /// Bytes that are mostly a text, of any length and without a NUL behind them.
    Octets,
    /// Opaque bytes.
    Bytes,
    /// Elements of a byte that says what, a byte that says how many bytes follow, and those.
    InformationElements(Meaning),
    /// An IPv4 or IPv6 address, by its length.
    Ip,
    /// An IPv4 address.
    Ipv4,
    /// An IPv6 address.
    Ipv6,
    /// An IP address in 16 bytes, of which IPv4 takes the first four; the nearest `family` says which it is.
    WideIp,
    /// A hardware address of up to 32 bytes.
    Hardware,
    /// An Ethernet address, where there is room for no other.
    Mac,
    /// The address of an IPv4 or IPv6 socket (`struct sockaddr_in`, `struct sockaddr_in6`).
    SocketAddress,
    /// A stack of MPLS labels.
    MplsLabels,
    /// A UUID.
    Uuid,
    /// A value and the bits of it that count.
    Bitfield32(Meaning),
    /// A fixed struct.
    Struct(&'static Structure),
    /// A fixed struct and, in what is left, the last member of flexible size.
    Tail(&'static Structure, &'static Self),
    /// Elements of a fixed size, one after another.
    List(&'static Self),
    /// So many elements of a fixed size.
    Fixed(usize, &'static Self),
    /// A NUL-terminated string in a member of so many bytes.
    Chars(usize),
    /// So many opaque bytes.
    Opaque(usize),
    /// Attributes.
    Nest(Lazy<Set>),
    /// Attributes whose type is their index.
    Array(&'static Self),
    /// Nests keyed by numbers, so many levels of them.
    TypeValue(usize, Lazy<Set>),
    /// Records, each of a fixed header and what follows that, whose lengths lie in their headers.
    Records(Framing, Lazy<Set>),
    /// What another attribute says.
    Choice(Lazy<Choice>),
}

impl Kind {
    /// The size of values that always have the same.
    #[must_use]
    pub const fn size(&self) -> Option<usize> {
        Some(match self {
            Self::Integer { width, .. } | Self::Bits { width, .. } => *width as usize,
            Self::Ipv4 => 4,
            Self::Mac => 6,
            Self::Ipv6 | Self::WideIp | Self::Uuid => 16,
            Self::Bitfield32(_) => 8,
            Self::Struct(structure) => structure.size,
            Self::Fixed(count, element) => match element.size() {
                Some(size) => size.saturating_mul(*count),
                None => return None,
            },
            Self::Chars(size) | Self::Opaque(size) => *size,
            _ => return None,
        })
    }
}

/// Where one record ends and the next one begins: its header has a 16-bit length, in the byte order that the header says.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Framing {
    /// The header begins with the length of the whole record, and each is padded to four bytes (`struct rtnexthop`).
    Whole,
    /// At this place of the header is the length of what follows it, and nothing is padded (`struct cn_msg`).
    Behind(usize),
}

/// A set of attributes.
#[derive(Debug)]
pub struct Set {
    /// Its name in the specs.
    pub name: &'static str,
    /// What its attributes' names begin with in C.
    pub prefix: &'static str,
    /// The struct before the attributes.
    pub header: Option<&'static Structure>,
    /// What follows the header where that is one value and not attributes: then there are none.
    pub body: Option<Kind>,
    /// The attributes, by ascending number.
    pub attributes: &'static [Attribute],
}

impl Set {
    /// A table that knows nothing: every attribute is its number.
    pub const NOTHING: Self = Self { name: "nothing", prefix: "", header: None, body: None, attributes: &[] };

    /// The attribute with this number.
    #[must_use]
    #[inline]
    pub fn attribute(&self, id: u16) -> Option<&'static Attribute> {
        // Most sets number theirs without a gap, from zero or from one.
        let first = self.attributes.first()?.id;
        let guess = self.attributes.get(usize::from(id.wrapping_sub(first)));
        match guess {
            Some(attribute) if attribute.id == id => guess,
            _ => self.search(id),
        }
    }

    fn search(&self, id: u16) -> Option<&'static Attribute> {
        let index = self.attributes.binary_search_by_key(&id, |attribute| attribute.id).ok()?;
        self.attributes.get(index)
    }

    /// The attribute with this name.
    #[must_use]
    pub fn named(&self, name: &str) -> Option<&'static Attribute> {
        self.attributes.iter().find(|attribute| attribute.name == *name)
    }

    /// The size of the fixed header with its padding: where the attributes begin.
    #[must_use]
    #[inline]
    pub const fn header_size(&self) -> usize {
        match self.header {
            Some(header) => crate::align(header.size),
            None => 0,
        }
    }
}

/// An attribute of a set.
#[derive(Debug)]
pub struct Attribute {
    /// Its number.
    pub id: u16,
    /// Its name.
    pub name: Name,
    /// What its payload is.
    pub kind: Kind,
    /// What its payload must be like, which follows from the kind.
    pub fit: Fit,
    /// Whether it may occur many times.
    pub multi: bool,
    /// Whether it is marked as being in network order (`NLA_F_NET_BYTEORDER`).
    pub net_byteorder: bool,
    /// Whether it changes by itself, without the thing being changed and anybody being told: a counter, an age, a timer.
    /// [`same`](crate::same()) leaves it out.
    pub volatile: bool,
    /// Whether the order of its entries, or of its occurrences, is of no meaning.
    pub unordered: bool,
}

/// A struct.
#[derive(Debug)]
pub struct Structure {
    /// Its name in the specs.
    pub name: &'static str,
    /// What its members' names begin with in C.
    pub prefix: &'static str,
    /// Its size in bytes.
    pub size: usize,
    /// The name of a last member of flexible size, which is not part of the size; empty if there is none.
    pub tail: &'static str,
    /// Its members, by ascending offset. Padding is not listed.
    pub members: &'static [Member],
}

impl Structure {
    /// The member with this name.
    #[must_use]
    pub fn named(&self, name: &str) -> Option<&'static Member> {
        self.members.iter().find(|member| member.name == *name)
    }
}

/// A member of a struct.
#[derive(Debug)]
pub struct Member {
    /// Its name.
    pub name: Name,
    /// Its offset in bytes.
    pub offset: usize,
    /// What it is; always of a fixed size.
    pub kind: Kind,
    /// Whether it changes by itself; see [`Attribute::volatile`].
    pub volatile: bool,
}

/// The names of numbers or of bits.
#[derive(Debug)]
pub struct Enumeration {
    /// Its name in the specs.
    pub name: &'static str,
    /// What its entries' names begin with in C.
    pub prefix: &'static str,
    /// The entries.
    pub entries: &'static [Entry],
}

impl Enumeration {
    /// The name of this number.
    #[must_use]
    pub fn name_of(&self, value: u64) -> Option<Name> {
        self.entries.iter().find(|entry| entry.value == value).map(|entry| entry.name)
    }

    /// The number of this name.
    #[must_use]
    pub fn value_of(&self, name: &str) -> Option<u64> {
        self.entries.iter().find(|entry| entry.name == *name).map(|entry| entry.value)
    }
}

/// A name of a number or bit.
#[derive(Debug)]
pub struct Entry {
    /// The name.
    pub name: Name,
    /// The number, or the value of the bit.
    pub value: u64,
}

/// What decides on the format of a payload.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Key<'a> {
    /// A string.
    Text(&'a [u8]),
    /// A number.
    Number(u64),
}

impl From<u64> for Key<'_> {
    fn from(number: u64) -> Self {
        Self::Number(number)
    }
}

impl<'a> From<&'a str> for Key<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text.as_bytes())
    }
}

impl<'a> From<crate::Text<'a>> for Key<'a> {
    fn from(text: crate::Text<'a>) -> Self {
        Self::Text(text.as_bytes())
    }
}

/// A payload whose format depends on another attribute.
#[derive(Debug)]
pub struct Choice {
    /// Its name in the specs.
    pub name: &'static str,
    /// The name of the attribute, or header member, that decides: in the same set, else in the nearest enclosing one.
    pub selector: &'static str,
    /// The formats.
    pub formats: &'static [(Key<'static>, Kind)],
    /// The format where no other matches; `None` leaves the payload opaque.
    pub default: Option<Kind>,
}

impl Choice {
    /// The format for this key.
    #[must_use]
    pub fn format(&self, key: Option<Key<'_>>) -> Kind {
        key.and_then(|key| self.formats.iter().find(|(format, _)| *format == key))
            .map(|(_, kind)| *kind)
            .or(self.default)
            .unwrap_or(Kind::Bytes)
    }
}

/// A family: the operations and groups over one set of message types.
#[derive(Debug)]
pub struct Family {
    /// Its name in the specs.
    pub name: &'static str,
    /// How it is reached.
    pub protocol: Protocol,
    /// The address families (`AF_*`, the first byte of the payload) whose messages are of this family, where several
    /// share their message types; none where the type alone decides.
    pub address_families: &'static [u8],
    /// Attributes that only what the kernel sends of this family has, where others have the same message types and address families.
    pub told_by: &'static [u16],
    /// Whether requests and what the kernel sends are numbered apart, so that the same number means different things.
    pub is_directional: bool,
    /// Whether the kernel takes what is acknowledged, all changes, only in a [`Transaction`](crate::Transaction).
    pub needs_transactions: bool,
    /// Whether what the kernel replies has the lower byte of the message type, the number of the family, in the place of the command.
    pub replies_as_family: bool,
    /// What can be asked of it and what it tells.
    pub operations: &'static [&'static Operation],
    /// Its multicast groups.
    pub groups: &'static [Group],
}

/// How a family is reached.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Protocol {
    /// A netlink protocol of its own, by number (`NETLINK_ROUTE` is 0).
    Raw(u16),
    /// Generic netlink: the message type is the family's number, which the kernel assigns, and a four-byte
    /// header with command and version comes before the payload.
    Generic {
        /// The name by which the kernel knows the family.
        name: &'static str,
        /// The version in the header.
        version: u8,
    },
}

impl Protocol {
    /// The number of the netlink protocol.
    #[must_use]
    pub const fn number(self) -> u16 {
        match self {
            Self::Raw(number) => number,
            Self::Generic { .. } => 16,
        }
    }

    /// The name by which generic netlink knows the family; empty for a protocol of its own.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Raw(_) => "",
            Self::Generic { name, .. } => name,
        }
    }

    /// What lies between the message header and the payload, in bytes.
    #[must_use]
    pub const fn header_size(self) -> usize {
        match self {
            Self::Raw(_) => 0,
            Self::Generic { .. } => 4,
        }
    }
}

/// One thing that can be asked of a family, or that it tells.
#[derive(Debug)]
pub struct Operation {
    /// Its name in the specs.
    pub name: Name,
    /// How it is answered.
    pub mode: Mode,
    /// The request.
    pub request: Option<Form>,
    /// The reply, or the notification.
    pub reply: Option<Form>,
    /// The reply is an echo: it comes if the request asks for one ([`Flags::ECHO`](crate::Flags::ECHO)), which therefore does.
    pub is_echoed: bool,
}

/// How an operation is answered.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mode {
    /// With a reply, or with an acknowledgement alone.
    Do,
    /// With any number of replies.
    Dump,
    /// With any number of replies, or none, although it is asked as what has one.
    Multipart,
    /// Not at all: it is sent, and not even acknowledged.
    Send,
    /// It is not asked for: the kernel sends it to a multicast group.
    Notify,
}

/// One direction of an operation.
#[derive(Clone, Copy, Debug)]
pub struct Form {
    /// The message type, or in generic netlink the command.
    pub value: u16,
    /// Other numbers under which the same comes: a bridge lists its groups under the number of the request, VXLAN under that of a
    /// new group.
    pub also: &'static [u16],
    /// The attributes.
    pub set: &'static Set,
    /// The numbers of those that are used here.
    pub used: &'static [u16],
}

impl Form {
    /// Every number under which it comes.
    pub fn values(&self) -> impl Iterator<Item = u16> + use<> {
        core::iter::once(self.value).chain(self.also.iter().copied())
    }

    /// Whether it comes under this number.
    #[must_use]
    #[inline]
    pub fn has(&self, value: u16) -> bool {
        self.value == value || self.also.contains(&value)
    }
}

/// A multicast group.
#[derive(Debug)]
pub struct Group {
    /// Its name.
    pub name: &'static str,
    /// Its number, where that is fixed; generic netlink assigns them at run time.
    pub id: Option<u32>,
}

/// A multicast group of generic netlink, which the kernel numbers when the family is registered.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct GroupName {
    /// The name of the family.
    pub family: &'static str,
    /// The name of the group.
    pub name: &'static str,
}

impl AsRef<str> for GroupName {
    fn as_ref(&self) -> &str {
        self.name
    }
}
