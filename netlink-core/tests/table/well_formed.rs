//! Well-formed messages of any table, made from a stream of random bytes.

use std::fmt;

use netlink_core::schema::{BODY, ByteOrder, Choice, Framing, Key, Kind, Set, Structure};
use netlink_core::{NESTED, NET_BYTEORDER, Rendered, Text, Writer};

/// Random bytes to decide by; zero when they are used up, so that every message ends.
pub struct Source<'a>(pub &'a [u8]);

impl Source<'_> {
    fn byte(&mut self) -> u8 {
        let Some((&byte, rest)) = self.0.split_first() else { return 0 };
        self.0 = rest;
        byte
    }

    fn below(&mut self, limit: usize) -> usize {
        let number = match limit {
            0..=256 => usize::from(self.byte()),
            _ => usize::from(self.byte()) << 8 | usize::from(self.byte()),
        };
        number % limit.max(1)
    }

    fn bytes(&mut self, count: usize) -> Vec<u8> {
        (0..count).map(|_| self.byte()).collect()
    }

    fn pick<T: Copy>(&mut self, items: &[T]) -> Option<T> {
        items.get(self.below(items.len())).copied()
    }
}

/// A message, and where each of its attributes begins.
pub struct Message {
    pub set: &'static Set,
    pub payload: Vec<u8>,
    /// In the order of their offsets.
    pub attributes: Vec<Placed>,
}

impl fmt::Debug for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} {:02x?}", Rendered::new(self.set, &self.payload), self.payload)
    }
}

/// An attribute of a message.
pub struct Placed {
    pub offset: usize,
    pub path: Vec<String>,
}

/// A message of the set: its fixed header, and some of its attributes in any order. Padding is zero, and the occurrences of
/// an attribute are together and of one form.
pub fn message(set: &'static Set, source: &mut Source<'_>) -> Message {
    let mut maker = Maker {
        source,
        writer: Writer::new(),
        keys: Vec::new(),
        path: vec![set.name.to_string()],
        attributes: Vec::new(),
        depth: 0,
    };
    maker.set(set);
    Message { set, payload: maker.writer.finish().expect("messages are small"), attributes: maker.attributes }
}

/// A payload that a choice may look at.
struct Written {
    name: String,
    kind: Kind,
    payload: Vec<u8>,
}

/// A message being made.
struct Maker<'a, 'b> {
    source: &'a mut Source<'b>,
    writer: Writer,
    /// What was written in the sets around here, innermost last; attributes come before header members.
    keys: Vec<Vec<Written>>,
    path: Vec<String>,
    attributes: Vec<Placed>,
    depth: usize,
}

impl Maker<'_, '_> {
    fn set(&mut self, set: &'static Set) {
        let mut members = Vec::new();
        if let Some(header) = set.header {
            let mut bytes = self.structure(header);
            for member in header.members {
                let place = member.offset..member.offset + member.kind.size().expect("members have a size");
                if let Some(number) =
                    self.wanted(set, &member.name.to_string()).and_then(|key| bytes_of(&member.kind, key))
                {
                    bytes[place.clone()].copy_from_slice(&number);
                }
                members.push(Written {
                    name: member.name.to_string(),
                    kind: member.kind,
                    payload: bytes[place].to_vec(),
                });
            }
            self.writer.bytes(&bytes);
            self.writer.align();
        }
        self.keys.push(members);
        match &set.body {
            Some(kind) => self.body(kind),
            None => self.attributes(set),
        }
        self.keys.pop();
    }

    /// What follows a header instead of attributes.
    fn body(&mut self, kind: &Kind) {
        let form = self.source.below(8);
        self.path.push(BODY.to_string());
        self.value(kind, form);
        self.path.pop();
    }

    fn attributes(&mut self, set: &'static Set) {
        let mut attributes_written = 0;
        for row in self.rows(set) {
            let flags = [0, 0, 0, 0, NESTED, NET_BYTEORDER][self.source.below(6)];
            let form = self.source.below(8);
            let times = if self.source.below(4) == 0 { 2 } else { 1 };
            let wanted = self.wanted(set, &row.name.to_string()).and_then(|key| bytes_of(&row.kind, key));
            for time in 0..times {
                let start = self.writer.as_bytes().len() + 4;
                self.attribute(row.id | flags, row.name.to_string(), |maker| match &wanted {
                    Some(bytes) => maker.writer.bytes(bytes),
                    None => maker.value(&row.kind, form),
                });
                if time == 0 {
                    let written = self.written(start);
                    let here = self.keys.last_mut().expect("this set is the last");
                    here.insert(
                        attributes_written,
                        Written { name: row.name.to_string(), kind: row.kind, payload: written },
                    );
                    attributes_written += 1;
                }
            }
        }
        if self.source.below(6) == 0 {
            let id = set.attributes.last().map_or(1, |last| last.id + 1);
            for _ in 0..2 {
                let payload = self.source.bytes(5);
                self.attribute(id, format!("#{id}"), |maker| maker.writer.bytes(&payload));
            }
        }
    }

    /// Some attributes of a set in any order, but those first that others are chosen by.
    fn rows(&mut self, set: &'static Set) -> Vec<&'static netlink_core::schema::Attribute> {
        let mut left: Vec<_> = set.attributes.iter().collect();
        let mut rows = Vec::new();
        for _ in 0..self.source.below(7).min(left.len()) {
            rows.push(left.swap_remove(self.source.below(left.len())));
        }
        let mut all: Vec<_> = rows.iter().filter_map(|row| set.named(selector(&row.kind)?)).collect();
        all.extend(rows);
        // What others are chosen by may be among them already.
        all.sort_by_key(|row| row.id);
        all.dedup_by_key(|row| row.id);
        let turn = self.source.below(all.len());
        all.rotate_left(turn);
        all.sort_by_key(|row| !matches!(row.kind, Kind::Text | Kind::Integer { .. }));
        all
    }

    /// Mostly, a key that a choice in this set, or further in, knows for a selector.
    fn wanted(&mut self, set: &'static Set, name: &str) -> Option<Key<'static>> {
        let mut keys = Vec::new();
        keys_for(set, name, 3, &mut keys);
        if keys.is_empty() || self.source.below(8) == 7 { None } else { self.source.pick(&keys) }
    }

    fn written(&self, start: usize) -> Vec<u8> {
        let bytes = self.writer.as_bytes();
        let length = usize::from(u16::from_ne_bytes([bytes[start - 4], bytes[start - 3]]));
        bytes[start..start - 4 + length].to_vec()
    }

    fn attribute(&mut self, raw_type: u16, name: String, write: impl FnOnce(&mut Self)) {
        self.path.push(name);
        self.attributes.push(Placed { offset: self.writer.as_bytes().len(), path: self.path.clone() });
        self.entry(raw_type, write);
        self.path.pop();
    }

    /// An attribute, without a path of its own.
    fn entry(&mut self, raw_type: u16, write: impl FnOnce(&mut Self)) {
        let start = self.writer.as_bytes().len();
        self.writer.bytes(&[0; 4]);
        self.depth += 1;
        write(self);
        self.depth -= 1;
        let length = u16::try_from(self.writer.as_bytes().len() - start).expect("messages are small");
        let header = &mut self.writer.as_mut_bytes()[start..start + 4];
        header[..2].copy_from_slice(&length.to_ne_bytes());
        header[2..].copy_from_slice(&raw_type.to_ne_bytes());
        self.writer.align();
    }

    /// A payload of this kind. `form` chooses between forms that do not mix.
    fn value(&mut self, kind: &Kind, form: usize) {
        let is_deep = self.depth > 5;
        match *kind {
            Kind::Varying { .. } => self.random(if form == 0 { 8 } else { 4 }),
            Kind::Text => {
                let text: Vec<u8> = (0..self.source.below(6)).map(|_| self.source.byte() % 94 + 33).collect();
                self.writer.bytes(&text);
                self.writer.bytes(match form {
                    0 => &[],
                    1 => &[0xff, 0],
                    _ => &[0],
                });
            }
            Kind::Octets => match form {
                0 => self.random(6),
                _ => self.writer.bytes("a\u{e9}\0\n".get(..form % 2 * 5).unwrap_or_default().as_bytes()),
            },
            Kind::InformationElements(_) => {
                for _ in 0..self.source.below(4) {
                    let (id, length) = (self.source.byte() % 4, self.source.byte() % 4);
                    self.writer.bytes(&[id, length]);
                    self.random(length.into());
                }
                // What is cut off is no element.
                self.random(usize::from(form == 0));
            }
            Kind::Ip => self.random([4, 16, 1][form % 3]),
            // An address of IPv4, of IPv6, or of another family; the first two in a struct for any.
            Kind::SocketAddress => {
                let (family, length) = [(2_u16, 16), (10, 28), (2, 128), (10, 128), (1, 10)][form % 5];
                self.writer.bytes(&family.to_ne_bytes());
                self.random(length - 2);
            }
            Kind::Hardware => self.random([6, 6, 20, 4, 0, 32, 8, 1][form]),
            Kind::Struct(table) => {
                let mut bytes = self.structure(table);
                match form {
                    0 => bytes.truncate(table.size / 2),
                    1 => bytes.push(7),
                    _ => {}
                }
                self.writer.bytes(&bytes);
            }
            Kind::Tail(table, tail) => {
                let bytes = self.structure(table);
                self.writer.bytes(&bytes);
                self.value(tail, form);
            }
            Kind::List(element) => (0..self.source.below(4)).for_each(|_| self.value(element, 2)),
            Kind::MplsLabels => self.random(4 * (form % 4)),
            Kind::Flag => self.random(usize::from(form == 0)),
            Kind::Nest(set) if !is_deep || set.get().header.is_some() => self.set(set.get()),
            Kind::Array(entry) if !is_deep => {
                let first = [1, 0, 7][form % 3];
                for index in first..first + u16::from(self.source.byte() % 4) {
                    self.attribute(index, index.to_string(), |maker| maker.value(entry, form));
                }
            }
            Kind::TypeValue(levels, set) if !is_deep => self.levels(levels, set.get()),
            Kind::Records(framing, set) if !is_deep => {
                (0..self.source.below(4)).for_each(|index| self.record(framing, set.get(), index));
            }
            Kind::Choice(choice) => {
                let format = self.format(choice.get());
                self.value(&format, form);
            }
            // What is left out here is empty.
            Kind::Nest(_) | Kind::Array(_) | Kind::TypeValue(..) | Kind::Records(..) => {}
            Kind::Unused | Kind::Bytes => self.random(form),
            _ => {
                let bytes = self.number(kind);
                self.writer.bytes(&bytes);
            }
        }
    }

    fn random(&mut self, count: usize) {
        let bytes = self.source.bytes(count);
        self.writer.bytes(&bytes);
    }

    /// A value of a fixed size, often a small number: one that has a name.
    fn number(&mut self, kind: &Kind) -> Vec<u8> {
        let small = Key::Number(u64::from(self.source.byte() % 8));
        match bytes_of(kind, small) {
            Some(bytes) if self.source.below(2) == 0 => bytes,
            _ => self.source.bytes(kind.size().expect("what is not listed has a fixed size")),
        }
    }

    fn record(&mut self, framing: Framing, set: &'static Set, index: usize) {
        let start = self.writer.as_bytes().len();
        self.path.push(index.to_string());
        self.depth += 1;
        self.set(set);
        self.depth -= 1;
        self.path.pop();
        let length = self.writer.as_bytes().len() - start;
        let (place, length) = match framing {
            Framing::Behind(place) => (start + place, length - set.header_size()),
            _ => (start, length),
        };
        let length = u16::try_from(length).expect("messages are small");
        self.writer.as_mut_bytes()[place..place + 2].copy_from_slice(&length.to_ne_bytes());
    }

    fn levels(&mut self, levels: usize, set: &'static Set) {
        match levels.checked_sub(1) {
            None => self.set(set),
            Some(inner) => {
                for key in 0..u16::from(self.source.byte() % 3) {
                    self.attribute(key, key.to_string(), |maker| maker.levels(inner, set));
                }
            }
        }
    }

    fn format(&self, choice: &Choice) -> Kind {
        let written = self.keys.iter().rev().flatten().filter(|written| written.name == choice.selector);
        choice.format(written.filter_map(|written| key(&written.kind, &written.payload)).next())
    }

    /// A struct of random bytes, or of sensible values and zero between them.
    fn structure(&mut self, table: &Structure) -> Vec<u8> {
        if self.source.below(4) == 3 {
            return self.source.bytes(table.size);
        }
        let mut bytes = vec![0; table.size];
        for member in table.members {
            let value = self.number(&member.kind);
            bytes[member.offset..member.offset + value.len()].copy_from_slice(&value);
        }
        bytes
    }
}

/// The name of what decides on the format, for a choice.
fn selector(kind: &Kind) -> Option<&'static str> {
    match kind {
        Kind::Choice(choice) => Some(choice.get().selector),
        _ => None,
    }
}

/// The keys that choices in a set, or so many levels further in, know for the selector of this name.
fn keys_for(set: &'static Set, name: &str, levels: usize, keys: &mut Vec<Key<'static>>) {
    for row in set.attributes {
        match row.kind {
            Kind::Choice(choice) if choice.get().selector == name => {
                keys.extend(choice.get().formats.iter().map(|(key, _)| *key));
            }
            Kind::Nest(inner) if levels > 0 && inner.get().named(name).is_none() => {
                keys_for(inner.get(), name, levels - 1, keys);
            }
            _ => {}
        }
    }
}

fn is_little(order: ByteOrder) -> bool {
    match order {
        ByteOrder::Native => cfg!(target_endian = "little"),
        ByteOrder::Big => false,
        ByteOrder::Little => true,
    }
}

/// The payload that is this key.
fn bytes_of(kind: &Kind, key: Key<'_>) -> Option<Vec<u8>> {
    match (*kind, key) {
        (Kind::Text, Key::Text(text)) => Some([text, &[0]].concat()),
        (Kind::Integer { width, order, .. }, Key::Number(number)) => {
            let bytes = number.to_be_bytes();
            let mut bytes = bytes[bytes.len() - usize::from(width)..].to_vec();
            if is_little(order) {
                bytes.reverse();
            }
            Some(bytes)
        }
        _ => None,
    }
}

/// The key that a payload is to a choice.
pub fn key<'a>(kind: &Kind, payload: &'a [u8]) -> Option<Key<'a>> {
    match *kind {
        Kind::Text => Some(Key::Text(Text::new(payload).as_bytes())),
        Kind::Integer { width, signed: false, order, .. } if payload.len() == usize::from(width) => {
            let mut bytes = payload.to_vec();
            if is_little(order) {
                bytes.reverse();
            }
            Some(Key::Number(bytes.iter().fold(0, |number, byte| number << 8 | u64::from(*byte))))
        }
        _ => None,
    }
}
