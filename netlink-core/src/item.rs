//! A payload as its table sees it: what every walker that prints begins with.

use core::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use crate::information_elements;
use crate::schema::{Framing, Kind, Meaning, Name, Set, Structure};
use crate::scope::{Scope, number};
use crate::value::Uuid;
use crate::{HardwareAddress, MacAddress, MplsLabel, Read, Text, WideAddress};

/// A payload, interpreted.
pub(crate) enum Item<'a> {
    Flag,
    /// A number, or one of any sign that has a name.
    Unsigned(u64, Meaning),
    Signed(i64),
    Text(Text<'a>),
    Octets(&'a str),
    Bytes(&'a [u8]),
    InformationElements(&'a [u8], Meaning),
    Ip(IpAddr),
    Hardware(HardwareAddress),
    SocketAddress(SocketAddr),
    Labels(&'a [u8]),
    Uuid(Uuid),
    Bitfield32(u64, u64, Meaning),
    Struct(&'static Structure, &'a [u8]),
    /// The struct and what follows it.
    Tail(&'static Structure, &'static Kind, &'a [u8]),
    List(&'static Kind, usize, &'a [u8]),
    Set(&'static Set, &'a [u8]),
    Array(&'static Kind, &'a [u8]),
    Keyed(usize, &'static Set, &'a [u8]),
    Records(Framing, &'static Set, &'a [u8]),
}

const AF_MPLS: u64 = 28;

impl<'a> Item<'a> {
    /// Interprets a payload. One that does not fit its type is opaque bytes.
    pub fn new(kind: &Kind, payload: &'a [u8], scope: &Scope<'_>) -> Self {
        Self::typed(kind, payload, scope).unwrap_or(Self::Bytes(payload))
    }

    fn typed(kind: &Kind, payload: &'a [u8], scope: &Scope<'_>) -> Option<Self> {
        Some(match *kind {
            Kind::Unused | Kind::Bytes | Kind::Opaque(_) => Self::Bytes(payload),
            Kind::Flag => Self::Flag,
            Kind::Integer { signed, meaning, .. } | Kind::Varying { signed, meaning } => match number(kind, payload)? {
                value if signed && !meaning.names(value) => Self::Signed(value.cast_signed()),
                value => Self::Unsigned(value, meaning),
            },
            Kind::Bits { meaning, .. } => Self::Unsigned(number(kind, payload)?, meaning),
            Kind::Octets => Self::Octets(core::str::from_utf8(payload).ok()?),
            Kind::InformationElements(meaning) if information_elements::is_whole(payload) => {
                Self::InformationElements(payload, meaning)
            }
            Kind::InformationElements(_) => return None,
            Kind::Text | Kind::Chars(_) => Self::Text(Text::new(payload)),
            Kind::Ip if payload.len() == 4 && scope.member("family") == Some(AF_MPLS) => Self::Labels(payload),
            Kind::Ip => Self::Ip(IpAddr::read(payload)?),
            Kind::Ipv4 => Self::Ip(Ipv4Addr::read(payload)?.into()),
            Kind::Ipv6 => Self::Ip(Ipv6Addr::read(payload)?.into()),
            Kind::WideIp => Self::Ip(WideAddress::read(payload)?.of(scope.member("family"))),
            Kind::Hardware => Self::Hardware(HardwareAddress::read(payload)?),
            Kind::Mac => Self::Hardware(MacAddress::read(payload)?.into()),
            Kind::SocketAddress => Self::SocketAddress(SocketAddr::read(payload)?),
            Kind::MplsLabels => Self::Labels(payload),
            Kind::Uuid => Self::Uuid(Uuid::read(payload)?),
            Kind::Bitfield32(meaning) => {
                let (value, selector) = payload.split_at_checked(4)?;
                Self::Bitfield32(u32::read(value)?.into(), u32::read(selector)?.into(), meaning)
            }
            Kind::Struct(structure) => Self::Struct(structure, payload),
            Kind::Tail(structure, tail) => Self::Tail(structure, tail, payload),
            Kind::List(element) => Self::List(element, element.size().filter(|&size| size > 0)?, payload),
            Kind::Fixed(_, element) => Self::List(element, element.size().filter(|&size| size > 0)?, payload),
            Kind::Nest(set) => Self::Set(set.get(), payload),
            Kind::Array(entry) => Self::Array(entry, payload),
            Kind::TypeValue(levels, set) => Self::Keyed(levels, set.get(), payload),
            Kind::Records(framing, set) => Self::Records(framing, set.get(), payload),
            Kind::Choice(choice) => Self::typed(&scope.format(choice.get()), payload, scope)?,
        })
    }
}

/// The labels of a stack, and whether it is the usual one: only the last is the bottom, and nothing else is set.
pub(crate) fn labels(payload: &[u8]) -> impl Iterator<Item = MplsLabel> + '_ {
    payload.chunks_exact(4).filter_map(|entry| <[u8; 4]>::try_from(entry).ok().map(MplsLabel::from))
}

/// The names of the flags that are set, and the bits that have no name.
pub(crate) fn flag_names(table: &crate::schema::Enumeration, value: u64) -> (alloc::vec::Vec<Name>, u64) {
    let mut rest = value;
    let mut names = alloc::vec::Vec::new();
    for entry in table.entries {
        if entry.value != 0 && rest & entry.value == entry.value {
            names.push(entry.name);
            rest &= !entry.value;
        }
    }
    (names, rest)
}
