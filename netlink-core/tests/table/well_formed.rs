//! Well-formed messages of any table, made from a stream of random bytes.

use netlink_core::schema::{Choice, Key, Kind, Set, Structure};
use netlink_core::{NESTED, NET_BYTEORDER, Text, Writer};

/// Random bytes to decide by; zero when they are used up, so that every message ends.
pub struct Source<'a>(pub &'a [u8]);

impl Source<'_> {
    fn byte(&mut self) -> u8 {
        let Some((&byte, rest)) = self.0.split_first() else { return 0 };
        self.0 = rest;
        byte
    }

    fn below(&mut self, limit: usize) -> usize {
        (usize::from(self.byte()) << 8 | usize::from(self.byte())) % limit.max(1)
    }

    fn bytes(&mut self, count: usize) -> Vec<u8> {
        (0..count).map(|_| self.byte()).collect()
    }

    fn text(&mut self) -> String {
        match ["part", "stone", "hop"].get(self.below(6)) {
            Some(format) => (*format).to_string(),
            None => (0..self.below(6)).map(|_| char::from(self.byte() % 94 + 33)).collect(),
        }
    }
}

/// A message of the set: its fixed header, and some of its attributes in any order. Occurrences of one attribute are
/// together and of one form, as JSON cannot keep them apart.
pub fn message(set: &'static Set, source: &mut Source<'_>) -> Vec<u8> {
    let mut message = Message { source, writer: Writer::new(), selectors: Vec::new(), depth: 0 };
    message.set(set);
    message.writer.finish().expect("messages are small")
}

/// A message being made.
struct Message<'a, 'b> {
    source: &'a mut Source<'b>,
    writer: Writer,
    /// What was written where a choice might look for it, innermost last.
    selectors: Vec<(String, Kind, Vec<u8>)>,
    depth: usize,
}

impl Message<'_, '_> {
    fn set(&mut self, set: &'static Set) {
        let outside = self.selectors.len();
        if let Some(header) = set.header {
            let bytes = self.structure(header);
            for member in header.members {
                let place = bytes[member.offset..][..member.kind.size().expect("members have a size")].to_vec();
                self.selectors.push((member.name.to_string(), member.kind, place));
            }
            self.writer.bytes(&bytes);
            self.writer.align();
        }
        let mut left: Vec<_> = set.attributes.iter().collect();
        let mut rows: Vec<_> = (0..self.source.below(8).min(left.len()))
            .map(|_| left.swap_remove(self.source.below(left.len())))
            .collect();
        // What is chosen by comes first: it has to be known by then.
        rows.sort_by_key(|row| !matches!(row.kind, Kind::Text | Kind::Integer { .. }));
        for row in rows {
            let flags = match self.source.below(8) {
                0 => NET_BYTEORDER,
                1 | 2 => NESTED,
                _ => 0,
            };
            let form = self.source.below(8);
            let times = if self.source.below(4) == 0 { 2 } else { 1 };
            for time in 0..times {
                let start = self.writer.as_bytes().len() + 4;
                self.attribute(row.id | flags, |message| message.value(&row.kind, form));
                if time == 0 {
                    // Padding does not matter here: strings end at their NUL, and integers that select have four bytes.
                    let payload = self.writer.as_bytes()[start..].to_vec();
                    self.selectors.push((row.name.to_string(), row.kind, payload));
                }
            }
        }
        if self.source.below(4) == 0 {
            let payload = self.source.bytes(5);
            self.writer.attribute(300, &payload);
            self.writer.attribute(300, &[]);
            self.writer.attribute(301 | NESTED, &[]);
        }
        self.selectors.truncate(outside);
    }

    fn attribute(&mut self, raw_type: u16, write: impl FnOnce(&mut Self)) {
        let outer = std::mem::take(&mut self.writer);
        self.depth += 1;
        write(self);
        self.depth -= 1;
        let inner = std::mem::replace(&mut self.writer, outer);
        self.writer.attribute(raw_type, inner.as_bytes());
    }

    /// A payload of this kind. `form` chooses between forms that do not mix.
    fn value(&mut self, kind: &Kind, form: usize) {
        let is_deep = self.depth > 3;
        match *kind {
            Kind::Integer { .. } | Kind::Ipv4 | Kind::Ipv6 | Kind::Mac | Kind::Uuid | Kind::Bitfield32(_) => {
                let mut bytes = self.source.bytes(kind.size().expect("these have a size"));
                // Small numbers, too: those that have names.
                if self.source.below(2) == 0 {
                    let small = bytes[0] % 4;
                    bytes.fill(0);
                    let least = if cfg!(target_endian = "big") { bytes.len() - 1 } else { 0 };
                    bytes[least] = small;
                }
                self.writer.bytes(&bytes);
            }
            Kind::Varying { .. } => self.random(if form == 0 { 8 } else { 4 }),
            Kind::Text => {
                let text = self.source.text();
                self.writer.bytes(text.as_bytes());
                self.writer.bytes(match form {
                    0 => &[],
                    1 => &[0xff, 0],
                    _ => &[0],
                });
            }
            Kind::Ip => self.random([4, 16, 1][form % 3]),
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
            Kind::MplsLabels => self.random(8),
            Kind::Flag => self.random(usize::from(form == 0)),
            // What is left out here is empty, which every header is too long for.
            Kind::Nest(set) if !is_deep || set.get().header.is_some() => self.set(set.get()),
            Kind::Array(entry) if !is_deep => {
                let first = [1, 0, 7][form % 3];
                for index in 0..u16::from(self.source.byte() % 4) {
                    self.attribute(first + index, |message| message.value(entry, form));
                }
            }
            Kind::TypeValue(levels, set) if !is_deep => self.levels(levels, set.get()),
            Kind::Records(set) if !is_deep => {
                for _ in 0..self.source.below(3) {
                    let start = self.writer.as_bytes().len();
                    self.set(set.get());
                    let length = u16::try_from(self.writer.as_bytes().len() - start).expect("messages are small");
                    self.writer.as_mut_bytes()[start..start + 2].copy_from_slice(&length.to_ne_bytes());
                }
            }
            Kind::Choice(choice) => {
                let format = self.format(choice.get());
                self.value(&format, form);
            }
            Kind::Nest(_) | Kind::Array(_) | Kind::TypeValue(..) | Kind::Records(_) => {}
            _ => self.random(form),
        }
    }

    fn random(&mut self, count: usize) {
        let bytes = self.source.bytes(count);
        self.writer.bytes(&bytes);
    }

    fn levels(&mut self, levels: usize, set: &'static Set) {
        match levels.checked_sub(1) {
            None => self.set(set),
            Some(inner) => {
                for key in 0..u16::from(self.source.byte() % 3) {
                    self.attribute(key, |message| message.levels(inner, set));
                }
            }
        }
    }

    fn format(&self, choice: &Choice) -> Kind {
        let selector = self.selectors.iter().rev().find(|(name, ..)| name == choice.selector);
        choice.format(selector.map(|(_, kind, payload)| match kind {
            Kind::Text => Key::Text(Text::new(payload).as_bytes()),
            _ if payload.len() == 1 => Key::Number(payload[0].into()),
            _ => Key::Number(u32::from_ne_bytes(payload[..4].try_into().expect("four bytes")).into()),
        }))
    }

    /// A struct of random bytes, or a plain one, in which what is not a member is zero.
    fn structure(&mut self, table: &Structure) -> Vec<u8> {
        if self.source.below(4) == 0 {
            return self.source.bytes(table.size);
        }
        let mut bytes = vec![0; table.size];
        for member in table.members {
            bytes[member.offset] = self.source.byte() % 4;
        }
        bytes
    }
}
