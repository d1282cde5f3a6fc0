//! From JSON to bytes.

use alloc::vec;
use alloc::vec::Vec;
use core::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use super::scalar::{
    Outcome, Problem, bytes, expected, information_elements, integer, number, parse, signed_number, string,
};
use super::{Json, JsonError, Key, Nesting, holds_attributes, unhex};
use crate::attribute::{ATTRIBUTE_HEADER, NESTED, NET_BYTEORDER, TYPE_MASK};
use crate::container::end_record;
use crate::schema::{self, BODY, ByteOrder, Choice, Kind, MAX_DEPTH, Meaning, Set, Structure};
use crate::{ALIGNMENT, Attributes, HardwareAddress, MacAddress, MplsLabel, Text, WideAddress, Writer, align};
use crate::{bits, scope, socket_address};

/// Appends the payload of a message, fixed header and attributes, to `writer`.
///
/// # Errors
///
/// [`JsonError`] names the member that does not fit. The writer then holds part of the message.
pub fn from_json(set: &'static Set, json: &Json, nesting: Nesting, writer: &mut Writer) -> Result<(), JsonError> {
    let encoder = Encoder { nesting };
    let scope = Scope { set, json, outer: None, depth: 0 };
    encoder.set(&scope, writer).map_err(|problem| problem.finish(set.name))?;
    match writer.fault() {
        Some(fault) => Err(fault.clone().into()),
        None => Ok(()),
    }
}

/// The bytes of a value that holds no attributes.
pub(super) fn payload(kind: &Kind, json: &Json) -> Option<Vec<u8>> {
    let mut writer = Writer::new();
    Encoder { nesting: Nesting::Marked }.leaf(kind, json, &mut writer).ok()?;
    writer.finish().ok()
}

/// A header that is not given: all zero.
static EMPTY: Json = Json::Object(Vec::new());

/// An object being written, linked to those around it, in which selectors are looked up.
struct Scope<'a> {
    set: &'static Set,
    json: &'a Json,
    outer: Option<&'a Self>,
    depth: usize,
}

impl<'a> Scope<'a> {
    fn nested(&'a self, set: &'static Set, json: &'a Json) -> Self {
        Scope { set, json, outer: Some(self), depth: self.depth + 1 }
    }

    /// The kind itself, or the format that a choice has here.
    fn resolved(&self, kind: Kind) -> Kind {
        match kind {
            Kind::Choice(choice) => self.format(choice.get()),
            kind => kind,
        }
    }

    fn format(&self, choice: &Choice) -> Kind {
        let mut here = Some(self);
        while let Some(scope) = here {
            if let Some(format) = scope.format_here(choice) {
                return format;
            }
            here = scope.outer;
        }
        choice.format(None)
    }

    /// The format, if the selector is an attribute or a header member of this very set.
    fn format_here(&self, choice: &Choice) -> Option<Kind> {
        if let Some(row) = self.set.named(choice.selector)
            && let Some(json) = self.member(choice.selector)
        {
            let bytes = payload(&row.kind, json)?;
            let key = match row.kind {
                Kind::Text => schema::Key::Text(Text::new(&bytes).as_bytes()),
                ref kind => schema::Key::Number(scope::number(kind, &bytes)?),
            };
            return Some(choice.format(Some(key)));
        }
        let header = self.set.header?;
        let member = header.named(choice.selector)?;
        let bytes = payload(&Kind::Struct(header), self.json.get("header").unwrap_or(&EMPTY))?;
        let key = schema::Key::Number(scope::number(&member.kind, scope::place(member, &bytes)?)?);
        Some(choice.format(Some(key)))
    }

    fn member(&self, name: &str) -> Option<&Json> {
        let Json::Object(members) = self.json else { return None };
        members.iter().find(|(key, _)| Key::parse(key).name == name).map(|(_, value)| value)
    }
}

/// Puts bytes into the padding of attributes, by their place; the attributes begin at `start`. Behind the last one they may be
/// fewer.
fn padding(json: &Json, start: usize, writer: &mut Writer) -> Outcome {
    let Json::Object(members) = json else { return Err(expected("an object of padding")) };
    for (key, value) in members {
        let padding = bytes(value).map_err(|problem| problem.within(key))?;
        let written = writer.as_bytes().get(start..).unwrap_or_default();
        let place = key.parse().ok().and_then(|place: usize| place.checked_sub(1));
        let mut end = 0;
        let mut ends = Attributes::new(written).map(|attribute| {
            end = align(end) + ATTRIBUTE_HEADER + attribute.payload().len();
            end
        });
        let end = place.and_then(|place| ends.nth(place)).ok_or_else(|| Problem::unknown(key))?;
        let is_last = ends.next().is_none();
        let room = align(end) - end;
        let is_shorter = padding.len() < room;
        if padding.len() > room || (is_shorter && !is_last) {
            return Err(expected("as many bytes as the padding has").within(key));
        }
        let (from, to) = (start + end, start + end + padding.len());
        if is_shorter {
            writer.truncate(to);
        }
        if let Some(place) = writer.as_mut_bytes().get_mut(from..to) {
            place.copy_from_slice(&padding);
        }
    }
    Ok(())
}

struct Encoder {
    nesting: Nesting,
}

impl Encoder {
    fn set(&self, scope: &Scope<'_>, writer: &mut Writer) -> Outcome {
        if scope.depth > MAX_DEPTH {
            return Err(expected("at most 32 levels of nests"));
        }
        if let Some(bytes) = raw(scope.json) {
            writer.bytes(&bytes?);
            return Ok(());
        }
        let Json::Object(members) = scope.json else {
            return Err(expected("an object"));
        };
        if let Some(header) = scope.set.header {
            let json = scope.json.get("header").unwrap_or(&EMPTY);
            let start = writer.as_bytes().len();
            self.leaf(&Kind::Struct(header), json, writer).map_err(|problem| problem.within("header"))?;
            // Records may begin at any place.
            let length = writer.as_bytes().len() - start;
            writer.bytes(&[0; ALIGNMENT][..align(length) - length]);
        }
        let start = writer.as_bytes().len();
        for (key, value) in members {
            if key == "header" && scope.set.header.is_some() {
                continue;
            }
            let parsed = Key::parse(key);
            match parsed.name.strip_prefix('#') {
                None if parsed.name == BODY && scope.set.body.is_some() => self.body(&parsed, value, scope, writer),
                Some("rest") => bytes(value).map(|rest| writer.bytes(&rest)),
                Some("padding") => padding(value, start, writer),
                Some(number) => self.numbered(&parsed, number, value, writer),
                None => self.named(&parsed, value, scope, writer),
            }
            .map_err(|problem| problem.within(key))?;
        }
        Ok(())
    }

    fn body(&self, key: &Key<'_>, value: &Json, scope: &Scope<'_>, writer: &mut Writer) -> Outcome {
        if key.without_nul {
            writer.bytes(string(value, "a string")?.as_bytes());
            return Ok(());
        }
        match scope.set.body {
            Some(kind) => self.value(&scope.resolved(kind), value, scope, writer),
            None => Ok(()),
        }
    }

    fn numbered(&self, key: &Key<'_>, number: &str, value: &Json, writer: &mut Writer) -> Outcome {
        let id: u16 = number.parse().map_err(|_| expected("a number behind #"))?;
        if id > TYPE_MASK {
            return Err(expected("a number below 16384 behind #"));
        }
        let raw_type = with_flags(id, key, false, false);
        for value in one_or_many(value) {
            writer.attribute(raw_type, &bytes(value)?);
        }
        Ok(())
    }

    fn named(&self, key: &Key<'_>, value: &Json, scope: &Scope<'_>, writer: &mut Writer) -> Outcome {
        let row = scope.set.named(key.name).ok_or(Problem::nameless())?;
        let kind = scope.resolved(row.kind);
        let usual = self.nesting == Nesting::Marked && holds_attributes(&kind);
        let raw_type = with_flags(row.id, key, usual, row.net_byteorder);
        let values = if row.multi { one_or_many(value) } else { core::slice::from_ref(value) };
        for value in values {
            if matches!(kind, Kind::Flag) && *value == Json::Bool(false) {
                continue;
            }
            if key.without_nul {
                writer.attribute(raw_type, string(value, "a string")?.as_bytes());
            } else {
                writer.wrap(raw_type, |writer| self.value(&kind, value, scope, writer))?;
            }
        }
        Ok(())
    }

    fn value(&self, kind: &Kind, json: &Json, scope: &Scope<'_>, writer: &mut Writer) -> Outcome {
        if let Some(bytes) = raw(json) {
            writer.bytes(&bytes?);
            return Ok(());
        }
        match *kind {
            Kind::Nest(set) => self.set(&scope.nested(set.get(), json), writer),
            Kind::Array(entry) => {
                let (nests, repeats) = (holds_attributes(entry), matches!(entry, Kind::Nest(_)));
                self.entries(json, nests, repeats, writer, |json, writer| self.value(entry, json, scope, writer))
            }
            Kind::TypeValue(levels, set) => self.keyed(levels, set.get(), json, scope, writer),
            Kind::Records(framing, set) => {
                let Json::Array(records) = json else { return Err(expected("an array")) };
                for (index, json) in records.iter().enumerate() {
                    let start = writer.as_bytes().len();
                    self.set(&scope.nested(set.get(), json), writer).map_err(|problem| problem.within(index))?;
                    end_record(framing, set.get(), start, writer);
                }
                Ok(())
            }
            ref leaf => self.leaf(leaf, json, writer),
        }
    }

    fn keyed(&self, levels: usize, set: &'static Set, json: &Json, scope: &Scope<'_>, writer: &mut Writer) -> Outcome {
        match levels.checked_sub(1) {
            None => self.set(&scope.nested(set, json), writer),
            Some(inner) => {
                self.entries(json, true, false, writer, |json, writer| self.keyed(inner, set, json, scope, writer))
            }
        }
    }

    /// Entries whose type is their index: an array counts from 1, an object gives the indices. An array in that object
    /// has the same index for each, where entries may repeat it.
    fn entries(
        &self,
        json: &Json,
        nests: bool,
        repeats: bool,
        writer: &mut Writer,
        value: impl Fn(&Json, &mut Writer) -> Outcome,
    ) -> Outcome {
        let usual = nests && self.nesting == Nesting::Marked;
        match json {
            Json::Array(values) => {
                if values.len() > usize::from(TYPE_MASK) {
                    return Err(expected("at most 16383 entries"));
                }
                for (json, index) in values.iter().zip(1..) {
                    let raw_type = if usual { index | NESTED } else { index };
                    writer.wrap(raw_type, |writer| value(json, writer)).map_err(|problem| problem.within(index))?;
                }
                Ok(())
            }
            Json::Object(members) => {
                for (key, json) in members {
                    let parsed = Key::parse(key);
                    let index = parsed.name.parse().ok().filter(|index| *index <= TYPE_MASK);
                    let raw_type = with_flags(index.ok_or_else(|| Problem::unknown(key))?, &parsed, usual, false);
                    if parsed.without_nul {
                        let text = string(json, "a string").map_err(|problem| problem.within(key))?;
                        writer.attribute(raw_type, text.as_bytes());
                        continue;
                    }
                    let values = match json {
                        Json::Array(values) if repeats => values,
                        one => core::slice::from_ref(one),
                    };
                    for json in values {
                        writer.wrap(raw_type, |writer| value(json, writer)).map_err(|problem| problem.within(key))?;
                    }
                }
                Ok(())
            }
            _ => Err(expected("an array, or an object of indices")),
        }
    }

    /// A value that holds no attributes.
    fn leaf(&self, kind: &Kind, json: &Json, writer: &mut Writer) -> Outcome {
        if let Some(bytes) = raw(json) {
            writer.bytes(&bytes?);
            return Ok(());
        }
        match *kind {
            Kind::Flag => match json {
                Json::Bool(_) => Ok(()),
                _ => Err(expected("true or false")),
            },
            Kind::Integer { width, signed, order, meaning } => {
                integer(width, signed, order, signed_number(json, signed, meaning)?, writer)
            }
            Kind::Bits { .. } => Err(expected("a member of a struct")),
            Kind::Varying { signed, meaning } => {
                let value = signed_number(json, signed, meaning)?;
                let short = if signed { i32::try_from(value).is_ok() } else { u32::try_from(value).is_ok() };
                integer(if short { 4 } else { 8 }, signed, ByteOrder::Native, value, writer)
            }
            Kind::Text => {
                let text = string(json, "a string")?;
                if text.contains('\0') {
                    return Err(expected("a string without NUL"));
                }
                writer.bytes(text.as_bytes());
                writer.bytes(&[0]);
                Ok(())
            }
            Kind::Octets => {
                writer.bytes(string(json, "a string")?.as_bytes());
                Ok(())
            }
            Kind::InformationElements(meaning) => information_elements(json, meaning, writer),
            Kind::Chars(size) => {
                let mut bytes = string(json, "a string")?.as_bytes().to_vec();
                if bytes.len() > size {
                    return Err(expected("a shorter string"));
                }
                bytes.resize(size, 0);
                writer.bytes(&bytes);
                Ok(())
            }
            Kind::Ip => match json {
                Json::Array(_) => self.labels(json, writer),
                _ => match parse::<IpAddr>(json, "an IP address")? {
                    IpAddr::V4(address) => {
                        writer.bytes(&address.octets());
                        Ok(())
                    }
                    IpAddr::V6(address) => {
                        writer.bytes(&address.octets());
                        Ok(())
                    }
                },
            },
            Kind::Ipv4 => {
                writer.bytes(&parse::<Ipv4Addr>(json, "an IPv4 address")?.octets());
                Ok(())
            }
            Kind::Ipv6 => {
                writer.bytes(&parse::<Ipv6Addr>(json, "an IPv6 address")?.octets());
                Ok(())
            }
            Kind::WideIp => {
                writer.bytes(&WideAddress::from(parse::<IpAddr>(json, "an IP address")?).octets());
                Ok(())
            }
            Kind::SocketAddress => {
                let (bytes, size) = socket_address::to_bytes(parse::<SocketAddr>(json, "an IP address and a port")?);
                writer.bytes(bytes.get(..size).unwrap_or_default());
                Ok(())
            }
            Kind::Hardware => {
                writer.bytes(parse::<HardwareAddress>(json, "a hardware address")?.as_bytes());
                Ok(())
            }
            Kind::Mac => {
                writer.bytes(&parse::<MacAddress>(json, "an Ethernet address")?.0);
                Ok(())
            }
            Kind::MplsLabels => self.labels(json, writer),
            Kind::Uuid => {
                let text = string(json, "a UUID")?.replace('-', "");
                let bytes = unhex(&text).filter(|bytes| bytes.len() == 16).ok_or(expected("a UUID"))?;
                writer.bytes(&bytes);
                Ok(())
            }
            Kind::Bitfield32(meaning) => {
                for name in ["value", "selector"] {
                    let part = json.get(name).ok_or(expected("an object of value and selector"))?;
                    integer(4, false, ByteOrder::Native, number(part, meaning)?, writer)?;
                }
                Ok(())
            }
            Kind::Struct(structure) => self.structure(structure, json, writer),
            Kind::Tail(structure, tail) => {
                self.structure(structure, json, writer)?;
                match json.get(structure.tail) {
                    Some(json) => self.leaf(tail, json, writer).map_err(|problem| problem.within(structure.tail)),
                    None => Ok(()),
                }
            }
            Kind::List(element) | Kind::Fixed(_, element) => {
                let Json::Array(values) = json else { return Err(expected("an array")) };
                for (index, json) in values.iter().enumerate() {
                    self.leaf(element, json, writer).map_err(|problem| problem.within(index))?;
                }
                Ok(())
            }
            Kind::Unused | Kind::Bytes | Kind::Opaque(_) => {
                writer.bytes(&bytes(json)?);
                Ok(())
            }
            Kind::Nest(_) | Kind::Array(_) | Kind::TypeValue(..) | Kind::Records(..) | Kind::Choice(_) => {
                Err(expected("a plain value"))
            }
        }
    }

    /// A stack of labels: a number each; the last is the bottom.
    fn labels(&self, json: &Json, writer: &mut Writer) -> Outcome {
        let Json::Array(values) = json else { return Err(expected("an array of labels")) };
        for (index, value) in values.iter().enumerate() {
            let label = u32::try_from(number(value, Meaning::Plain)?).map_err(|_| expected("a label"))?;
            if label >= 1 << 20 {
                return Err(expected("a label below 1048576"));
            }
            let entry = MplsLabel { label, bottom: index + 1 == values.len(), ..MplsLabel::default() };
            writer.bytes(&<[u8; 4]>::from(entry));
        }
        Ok(())
    }

    /// A struct; members that are not given are zero.
    fn structure(&self, structure: &'static Structure, json: &Json, writer: &mut Writer) -> Outcome {
        let Json::Object(members) = json else {
            return Err(expected("an object"));
        };
        let mut bytes = vec![0; structure.size];
        let mut length = bytes.len();
        let mut rest = Vec::new();
        for (key, value) in members {
            if key == "#rest" {
                rest = self::bytes(value)?;
                continue;
            }
            if key == "#length" {
                let shorter = number(value, Meaning::Plain)?.try_into().ok().filter(|shorter| *shorter <= bytes.len());
                length = shorter.ok_or_else(|| expected("a length up to that of the struct").within(key))?;
                continue;
            }
            if key == structure.tail {
                continue;
            }
            let member = structure.named(key).ok_or_else(|| Problem::unknown(key))?;
            if let Kind::Bits { width, start, count, meaning } = member.kind {
                let bits = u64::try_from(number(value, meaning)?)
                    .ok()
                    .filter(|bits| bits.checked_shr(count.into()) == Some(0));
                let bits = bits.ok_or_else(|| expected("a number of that many bits").within(key))?;
                let place = bytes.get_mut(member.offset..).and_then(|bytes| bytes.get_mut(..usize::from(width)));
                place.and_then(|place| bits::write(place, bits, start, count)).ok_or_else(|| Problem::unknown(key))?;
                continue;
            }
            let mut scratch = Writer::new();
            self.leaf(&member.kind, value, &mut scratch).map_err(|problem| problem.within(key))?;
            let place = bytes.get_mut(member.offset..).and_then(|bytes| bytes.get_mut(..scratch.as_bytes().len()));
            match place {
                Some(place) if member.kind.size() == Some(place.len()) => place.copy_from_slice(scratch.as_bytes()),
                _ => return Err(expected("a value of the member's size").within(key)),
            }
        }
        bytes.truncate(length);
        writer.bytes(&bytes);
        writer.bytes(&rest);
        Ok(())
    }
}

fn with_flags(id: u16, key: &Key<'_>, usually_nested: bool, usually_net_byteorder: bool) -> u16 {
    let nested = if key.nested.unwrap_or(usually_nested) { NESTED } else { 0 };
    let net_byteorder = if key.net_byteorder.unwrap_or(usually_net_byteorder) { NET_BYTEORDER } else { 0 };
    id | nested | net_byteorder
}

fn one_or_many(json: &Json) -> &[Json] {
    match json {
        Json::Array(values) => values,
        one => core::slice::from_ref(one),
    }
}

/// The bytes of `{"#hex": ...}`.
fn raw(json: &Json) -> Option<Outcome<Vec<u8>>> {
    json.get("#hex").map(bytes)
}
