//! From bytes to JSON.

use alloc::collections::BTreeMap;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use alloc::{format, vec};

use super::{Json, Nesting, encode, hex, holds_attributes};
use crate::attribute::{ATTRIBUTE_HEADER, Attribute, Attributes};
use crate::container::split_record;
use crate::item::{Item, flag_names, labels};
use crate::schema::{BODY, Framing, Kind, MAX_DEPTH, Meaning, Set, Structure};
use crate::scope::{Scope, place};
use crate::{InformationElementList, align};

/// The payload of a message, fixed header and attributes, as a JSON object.
#[must_use]
pub fn to_json(set: &'static Set, payload: &[u8], nesting: Nesting) -> Json {
    let decoder = Decoder { nesting };
    match decoder.set(&Scope::root(set, payload), 0) {
        Some(json) => json,
        None => raw(payload),
    }
}

fn raw(payload: &[u8]) -> Json {
    Json::Object(vec![("#hex".to_string(), Json::String(hex(payload)))])
}

struct Decoder {
    nesting: Nesting,
}

impl Decoder {
    /// `None` if it is nested too deeply or would not come back the same: it is up to the caller to say it in hex.
    fn set(&self, scope: &Scope<'_>, depth: usize) -> Option<Json> {
        let is_padded = scope.payload.len() >= scope.set.header_size();
        let (padding, rest) = unusual_padding(scope.attributes())?;
        if depth > MAX_DEPTH || !is_padded {
            return None;
        }
        let mut members = Members::default();
        if let Some(header) = scope.set.header {
            let (json, _) = self.value(&Kind::Struct(header), header_bytes(header, scope), scope, depth);
            members.push("header".to_string(), json);
        }
        if let Some((kind, payload)) = scope.body() {
            let (json, without_nul) = self.value(&resolved(kind, scope), payload, scope, depth);
            members.push(format!("{BODY}{}", nul_suffix(without_nul)), json);
        }
        for attribute in scope.attributes() {
            self.attribute(&mut members, attribute, scope, depth);
        }
        // Before the rest, which is no attribute, but may look like one.
        if !padding.is_empty() {
            let padding = padding.iter().map(|(place, bytes)| (place.to_string(), Json::String(hex(bytes))));
            members.push("#padding".to_string(), Json::Object(padding.collect()));
        }
        if !rest.is_empty() {
            members.push("#rest".to_string(), Json::String(hex(rest)));
        }
        Some(Json::Object(members.members))
    }

    fn attribute(&self, members: &mut Members, attribute: Attribute<'_>, scope: &Scope<'_>, depth: usize) {
        let Some(row) = scope.set.attribute(attribute.id()) else {
            let json = Json::String(hex(attribute.payload()));
            let flags = flag_suffix(attribute, false, false);
            return members.add(&format!("#{}", attribute.id()), &flags, json, Occurrences::Unknown);
        };
        let kind = resolved(&row.kind, scope);
        let (json, without_nul) = self.value(&kind, attribute.payload(), scope, depth);
        let usual = self.nesting == Nesting::Marked && holds_attributes(&kind);
        let flags = flag_suffix(attribute, usual, row.net_byteorder);
        let occurrences = if row.multi { Occurrences::Many } else { Occurrences::One };
        members.add(&row.name.to_string(), &(flags + nul_suffix(without_nul)), json, occurrences);
    }

    /// A value, and whether it is a string that lacks its NUL.
    fn value(&self, kind: &Kind, payload: &[u8], scope: &Scope<'_>, depth: usize) -> (Json, bool) {
        let friendly = self.friendly(kind, payload, scope, depth);
        let is_leaf = !(holds_attributes(kind) || matches!(kind, Kind::Records(..)));
        match friendly {
            Some(Json::String(text)) if matches!(kind, Kind::Text) && text.as_bytes() == payload => {
                (Json::String(text), true)
            }
            // What would not come back the same is said in hex. Nests see to it themselves.
            Some(json)
                if !is_leaf
                    || matches!(kind, Kind::Bits { .. })
                    || encode::payload(kind, &json).is_some_and(|bytes| bytes == payload) =>
            {
                (json, false)
            }
            _ => (raw(payload), false),
        }
    }

    /// The friendly form, which may say less than the bytes do.
    fn friendly(&self, kind: &Kind, payload: &[u8], scope: &Scope<'_>, depth: usize) -> Option<Json> {
        Some(match Item::new(kind, payload, scope) {
            Item::Flag => Json::Bool(true),
            Item::Unsigned(value, meaning) => number(value, meaning),
            Item::Signed(value) => Json::Number(value.into()),
            Item::Text(text) => Json::from(text.to_str().ok()?),
            Item::Octets(text) => Json::from(text),
            Item::Bytes(bytes) => Json::String(hex(bytes)),
            Item::InformationElements(bytes, meaning) => Json::Array(
                InformationElementList::<u8>::new(bytes)
                    .map(|element| {
                        Json::Object(vec![
                            ("id".to_string(), number(element.id.into(), meaning)),
                            ("data".to_string(), Json::String(hex(element.data))),
                        ])
                    })
                    .collect(),
            ),
            Item::Ip(address) => Json::String(address.to_string()),
            Item::SocketAddress(address) => Json::String(address.to_string()),
            Item::Hardware(address) => Json::String(address.to_string()),
            Item::Uuid(uuid) => Json::String(uuid.to_string()),
            Item::Labels(bytes) => Json::Array(labels(bytes).map(|label| Json::Number(label.label.into())).collect()),
            Item::Bitfield32(value, selector, meaning) => Json::Object(vec![
                ("value".to_string(), number(value, meaning)),
                ("selector".to_string(), number(selector, meaning)),
            ]),
            Item::Struct(structure, bytes) => self.structure(structure, bytes, scope, depth),
            Item::Tail(structure, tail, bytes) => {
                let (head, rest) = bytes.split_at_checked(structure.size)?;
                let Json::Object(mut members) = self.structure(structure, head, scope, depth) else {
                    return None;
                };
                let scope = scope.within(structure, bytes);
                members.push((structure.tail.to_string(), self.value(tail, rest, &scope, depth + 1).0));
                Json::Object(members)
            }
            Item::List(element, size, bytes) => {
                Json::Array(bytes.chunks(size).map(|bytes| self.value(element, bytes, scope, depth + 1).0).collect())
            }
            Item::Set(set, bytes) => self.set(&scope.nested(set, bytes), depth + 1)?,
            Item::Array(entry, bytes) => self.array(entry, bytes, scope, depth)?,
            Item::Keyed(levels, set, bytes) => self.keyed(levels, set, bytes, scope, depth)?,
            Item::Records(framing, set, bytes) => self.records(framing, set, bytes, scope, depth)?,
        })
    }

    fn structure(&self, structure: &'static Structure, payload: &[u8], scope: &Scope<'_>, depth: usize) -> Json {
        let scope = &scope.within(structure, payload);
        let mut members: Vec<_> = structure
            .members
            .iter()
            .filter_map(|member| {
                let (value, _) = self.value(&member.kind, place(member, payload)?, scope, depth + 1);
                Some((member.name.to_string(), value))
            })
            .collect();
        match payload.get(structure.size..) {
            Some([]) => {}
            Some(rest) => members.push(("#rest".to_string(), Json::String(hex(rest)))),
            None => {
                members.push(("#length".to_string(), Json::Number(i128::try_from(payload.len()).unwrap_or_default())))
            }
        }
        Json::Object(members)
    }

    /// An array if the indices count from 1, else an object.
    fn array(&self, entry: &Kind, payload: &[u8], scope: &Scope<'_>, depth: usize) -> Option<Json> {
        let repeats = matches!(entry, Kind::Nest(_));
        let entries = self.entries(payload, holds_attributes(entry), repeats, |payload| {
            Some(self.value(entry, payload, scope, depth + 1))
        })?;
        let counted = entries.iter().zip(1..).all(|((key, value), index)| {
            let repeated = repeats && matches!(value, Json::Array(_));
            *key == format!("{index}") && !repeated
        });
        Some(if counted {
            Json::Array(entries.into_iter().map(|(_, value)| value).collect())
        } else {
            Json::Object(entries)
        })
    }

    fn keyed(&self, levels: usize, set: &'static Set, payload: &[u8], scope: &Scope<'_>, depth: usize) -> Option<Json> {
        match levels.checked_sub(1) {
            None => self.set(&scope.nested(set, payload), depth + 1),
            Some(inner) => self
                .entries(payload, true, false, |payload| {
                    Some((self.keyed(inner, set, payload, scope, depth + 1)?, false))
                })
                .map(Json::Object),
        }
    }

    /// Keys and values; where entries may repeat a number, those that follow one another are an array.
    fn entries(
        &self,
        payload: &[u8],
        nests: bool,
        repeats: bool,
        mut value: impl FnMut(&[u8]) -> Option<(Json, bool)>,
    ) -> Option<Vec<(String, Json)>> {
        let mut members: Vec<(String, Json)> = Vec::new();
        let entries = Attributes::new(payload);
        if !matches!(unusual_padding(entries)?, (padding, []) if padding.is_empty()) {
            return None;
        }
        for entry in entries {
            let (json, without_nul) = value(entry.payload())?;
            let flags = flag_suffix(entry, nests && self.nesting == Nesting::Marked, false);
            let key = format!("{}{flags}{}", entry.id(), nul_suffix(without_nul));
            if !members.iter().any(|(other, _)| *other == key) {
                members.push((key, json));
                continue;
            }
            let last = members.last_mut().filter(|(other, _)| repeats && *other == key)?;
            match &mut last.1 {
                Json::Array(values) => values.push(json),
                first => *first = Json::Array(vec![first.clone(), json]),
            }
        }
        Some(members)
    }

    fn records(
        &self,
        framing: Framing,
        set: &'static Set,
        mut payload: &[u8],
        scope: &Scope<'_>,
        depth: usize,
    ) -> Option<Json> {
        // Those with padding are written with it, the last one as well.
        if framing == Framing::Whole && payload.len() != align(payload.len()) {
            return None;
        }
        let mut values = Vec::new();
        while !payload.is_empty() {
            let (record, rest) = split_record(framing, set, payload)?;
            let padding = payload.get(record.len()..payload.len() - rest.len())?;
            if padding.iter().any(|&byte| byte != 0) {
                return None;
            }
            values.push(self.set(&scope.nested(set, record), depth + 1)?);
            payload = rest;
        }
        Some(Json::Array(values))
    }
}

/// How often an attribute may occur.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Occurrences {
    One,
    /// They are an array, even if there is one.
    Many,
    /// Nobody knows: they are an array where there are several.
    Unknown,
}

/// The members of an object being made.
#[derive(Default)]
struct Members {
    members: Vec<(String, Json)>,
    /// How many members have a key, apart from their number.
    numbers: BTreeMap<String, usize>,
}

impl Members {
    fn push(&mut self, key: String, json: Json) {
        self.members.push((key, json));
    }

    /// Adds an attribute: to the array of its like if that is the last member, else as a member of its own, so that they keep
    /// their order.
    fn add(&mut self, name: &str, suffix: &str, json: Json, occurrences: Occurrences) {
        let number = self.numbers.entry(format!("{name}{suffix}")).or_default();
        let key = |number: usize| match number {
            1 => format!("{name}{suffix}"),
            number => format!("{name}#{number}{suffix}"),
        };
        if occurrences != Occurrences::One
            && let Some((last, value)) = self.members.last_mut()
            && *last == key(*number)
        {
            match value {
                Json::Array(values) => values.push(json),
                first => *first = Json::Array(vec![core::mem::replace(first, Json::Null), json]),
            }
            return;
        }
        *number += 1;
        let json = if occurrences == Occurrences::Many { Json::Array(vec![json]) } else { json };
        self.members.push((key(*number), json));
    }
}

/// The kind itself, or the format a choice has here.
fn resolved(kind: &Kind, scope: &Scope<'_>) -> Kind {
    match *kind {
        Kind::Choice(choice) => scope.format(choice.get()),
        kind => kind,
    }
}

/// Padding by the place of its attribute, from 1.
type Padding<'a> = Vec<(usize, &'a [u8])>;

/// The padding that is not zero, or not all there behind the last attribute; and what
/// stands behind the last attribute. `None` if attributes written one after another are not these bytes: there is a length of 0
/// among them.
fn unusual_padding(mut attributes: Attributes<'_>) -> Option<(Padding<'_>, &[u8])> {
    let whole = attributes.rest();
    let (mut unusual, mut start, mut place) = (Vec::new(), 0, 0);
    while let Some(attribute) = attributes.next() {
        let end = start + ATTRIBUTE_HEADER + attribute.payload().len();
        (start, place) = (align(end), place + 1);
        let padding = whole.get(end..start.min(whole.len())).unwrap_or_default();
        if padding.len() < start - end || padding.iter().any(|&byte| byte != 0) {
            unusual.push((place, padding));
        }
        if whole.len() - attributes.rest().len() != start.min(whole.len()) {
            return None;
        }
    }
    Some((unusual, whole.get(start..).unwrap_or_default()))
}

/// The fixed header of a set; its padding goes without saying, unless it says something.
fn header_bytes<'a>(header: &Structure, scope: &Scope<'a>) -> &'a [u8] {
    let padded = scope.payload.get(..scope.set.header_size()).unwrap_or(scope.payload);
    match padded.split_at_checked(header.size) {
        Some((bytes, padding)) if padding.iter().all(|&byte| byte == 0) => bytes,
        _ => padded,
    }
}

fn nul_suffix(without_nul: bool) -> &'static str {
    if without_nul { "-nul" } else { "" }
}

fn flag_suffix(attribute: Attribute<'_>, usually_nested: bool, usually_net_byteorder: bool) -> String {
    let sign = |is: bool, usually: bool, name| match (is, usually) {
        (true, false) => format!("+{name}"),
        (false, true) => format!("-{name}"),
        _ => String::new(),
    };
    let nested = sign(attribute.is_nested(), usually_nested, "nested");
    nested + &sign(attribute.is_net_byteorder(), usually_net_byteorder, "net-byteorder")
}

pub(super) fn number(value: u64, meaning: Meaning) -> Json {
    match meaning {
        Meaning::Plain => Json::Number(value.into()),
        Meaning::Enumeration(table) => match table.name_of(value) {
            Some(name) => Json::String(name.to_string()),
            None => Json::Number(value.into()),
        },
        Meaning::Flags(table) => {
            let (names, rest) = flag_names(table, value);
            let mut values: Vec<_> = names.into_iter().map(|name| Json::String(name.to_string())).collect();
            if rest != 0 {
                values.push(Json::Number(rest.into()));
            }
            Json::Array(values)
        }
    }
}
