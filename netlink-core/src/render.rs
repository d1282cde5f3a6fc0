//! Printing a message with the names of its table.

use alloc::string::ToString as _;
use core::fmt::{self, Display};

use crate::attribute::Attributes;
use crate::container::split_record;
use crate::information_elements::InformationElementList;
use crate::integer::{Integer, Primitive};
use crate::item::{Item, flag_names, labels};
use crate::schema::{BODY, Kind, MAX_DEPTH, Meaning, Set, Structure};
use crate::scope::{Scope, place};

/// A message and its table, to print.
///
/// `{}` is a tree, a line for each attribute; `{:?}` is one line. What the table does not know is its number and hex.
#[derive(Clone, Copy)]
pub struct Rendered<'a> {
    set: &'static Set,
    payload: &'a [u8],
}

impl<'a> Rendered<'a> {
    /// The payload of a message and its table.
    #[must_use]
    pub const fn new(set: &'static Set, payload: &'a [u8]) -> Self {
        Self { set, payload }
    }
}

impl Display for Rendered<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.set.name)?;
        let mut printer = Printer { out: f, style: Style::Tree };
        printer.set(&Scope::root(self.set, self.payload), 1)
    }
}

impl fmt::Debug for Rendered<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.set.name)?;
        let style = if f.alternate() { Style::Tree } else { Style::Line };
        let mut printer = Printer { out: f, style };
        printer.set(&Scope::root(self.set, self.payload), 1)
    }
}

/// The values of a message that identify what it is about: header members that are not zero, top-level attributes, and
/// of what is nested in them the names. Of a long value the beginning is shown.
#[derive(Clone, Copy)]
pub(crate) struct Summary<'a>(pub Rendered<'a>);

impl Display for Summary<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scope = Scope::root(self.0.set, self.0.payload);
        let mut separator = "(";
        let mut entry = |name: &dyn Display, kind: &Kind, payload: &[u8], scope: &Scope<'_>| {
            let value = Inline { kind, payload, scope }.to_string();
            write!(f, "{}{name}{}", core::mem::replace(&mut separator, ", "), Beginning(&value))
        };
        for member in scope.set.header.map_or(&[][..], |header| header.members) {
            if let Some(bytes) = place(member, scope.payload).filter(|bytes| bytes.iter().any(|&byte| byte != 0)) {
                entry(&member.name, &member.kind, bytes, &scope)?;
            }
        }
        for attribute in scope.attributes() {
            let Some(row) = scope.set.attribute(attribute.id()) else { continue };
            let item = Item::new(&row.kind, attribute.payload(), &scope);
            if matches!(
                item,
                Item::Unsigned(..) | Item::Signed(_) | Item::Text(_) | Item::Ip(_) | Item::Hardware(_) | Item::Flag
            ) {
                entry(&row.name, &row.kind, attribute.payload(), &scope)?;
            }
            // A name one level further in says what kind of thing it is: `linkinfo.kind`.
            if let Item::Set(set, payload) = item {
                let inner = scope.nested(set, payload);
                for attribute in inner.attributes() {
                    if let Some(text) = set.attribute(attribute.id()).filter(|text| matches!(text.kind, Kind::Text)) {
                        entry(&format_args!("{}.{}", row.name, text.name), &text.kind, attribute.payload(), &inner)?;
                    }
                }
            }
        }
        f.write_str(if separator == "(" { "()" } else { ")" })
    }
}

/// A text, or of a long one the beginning.
pub(crate) struct Beginning<'a>(pub &'a str);

impl Display for Beginning<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        /// In characters.
        const LONGEST: usize = 80;
        match self.0.char_indices().nth(LONGEST).and_then(|(end, _)| self.0.get(..end)) {
            Some(beginning) => write!(f, "{beginning}..."),
            None => f.write_str(self.0),
        }
    }
}

/// One value with its type, printed on one line: for the paths of errors.
pub(crate) struct Inline<'a> {
    pub kind: &'a Kind,
    pub payload: &'a [u8],
    pub scope: &'a Scope<'a>,
}

impl Display for Inline<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Printer { out: f, style: Style::Line }.value(self.kind, self.payload, self.scope, 1)
    }
}

/// Prints a number with its meaning.
pub fn display_integer<T: Integer>(value: T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let wide = value.to_primitive().widen();
    if T::Primitive::SIGNED && !T::MEANING.names(wide) {
        return write!(f, "{}", wide.cast_signed());
    }
    number(f, wide, T::MEANING)
}

fn number(out: &mut fmt::Formatter<'_>, value: u64, meaning: Meaning) -> fmt::Result {
    match meaning {
        Meaning::Plain => write!(out, "{value}"),
        Meaning::Enumeration(table) => match table.name_of(value) {
            Some(name) => write!(out, "{name}"),
            None => write!(out, "{value}"),
        },
        Meaning::Flags(table) => {
            let (names, rest) = flag_names(table, value);
            let mut separator = "";
            for name in names {
                write!(out, "{separator}{name}")?;
                separator = "|";
            }
            if rest != 0 || separator.is_empty() {
                write!(out, "{separator}{rest:#x}")?;
            }
            Ok(())
        }
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Style {
    Tree,
    Line,
}

struct Printer<'f, 'b> {
    out: &'f mut fmt::Formatter<'b>,
    style: Style,
}

impl Printer<'_, '_> {
    /// A body of named things: indented lines, or a list in braces.
    fn open(&mut self) -> fmt::Result {
        match self.style {
            Style::Tree => Ok(()),
            Style::Line => self.out.write_str(" {"),
        }
    }

    fn entry(&mut self, first: &mut bool, level: usize, name: impl Display) -> fmt::Result {
        match self.style {
            Style::Tree => write!(self.out, "\n{:1$}{name}", "", level * 2)?,
            Style::Line if *first => write!(self.out, " {name}")?,
            Style::Line => write!(self.out, ", {name}")?,
        }
        *first = false;
        Ok(())
    }

    fn close(&mut self) -> fmt::Result {
        match self.style {
            Style::Tree => Ok(()),
            Style::Line => self.out.write_str(" }"),
        }
    }

    fn set(&mut self, scope: &Scope<'_>, level: usize) -> fmt::Result {
        if level > MAX_DEPTH {
            return self.hex(scope.payload);
        }
        self.open()?;
        let mut first = true;
        if let Some(header) = scope.set.header {
            self.members(&mut first, header, scope.payload, scope, level)?;
        }
        if let Some((kind, payload)) = scope.body() {
            self.entry(&mut first, level, BODY)?;
            self.value(kind, payload, scope, level)?;
        }
        let mut attributes = scope.attributes();
        for attribute in attributes.by_ref() {
            match scope.set.attribute(attribute.id()) {
                Some(row) => {
                    self.entry(&mut first, level, row.name)?;
                    self.value(&row.kind, attribute.payload(), scope, level)?;
                }
                None => {
                    self.entry(&mut first, level, format_args!("#{}", attribute.id()))?;
                    self.hex(attribute.payload())?;
                }
            }
        }
        self.rest(&mut first, level, attributes)?;
        self.close()
    }

    /// What could not be read as attributes.
    fn rest(&mut self, first: &mut bool, level: usize, attributes: Attributes<'_>) -> fmt::Result {
        if attributes.rest().iter().all(|&byte| byte == 0) {
            return Ok(());
        }
        self.entry(first, level, "malformed")?;
        self.hex(attributes.rest())
    }

    fn members(
        &mut self,
        first: &mut bool,
        structure: &'static Structure,
        payload: &[u8],
        scope: &Scope<'_>,
        level: usize,
    ) -> fmt::Result {
        let scope = &scope.within(structure, payload);
        for member in structure.members {
            if let Some(bytes) = place(member, payload) {
                self.entry(first, level, member.name)?;
                self.value(&member.kind, bytes, scope, level)?;
            }
        }
        Ok(())
    }

    /// A value, with the space before it.
    fn value(&mut self, kind: &Kind, payload: &[u8], scope: &Scope<'_>, level: usize) -> fmt::Result {
        match Item::new(kind, payload, scope) {
            Item::Flag => Ok(()),
            Item::Unsigned(value, meaning) => {
                self.out.write_str(" ")?;
                number(self.out, value, meaning)
            }
            Item::Signed(value) => write!(self.out, " {value}"),
            Item::Text(text) => write!(self.out, " {text:?}"),
            Item::Octets(text) => write!(self.out, " {text:?}"),
            Item::Bytes(bytes) => self.hex(bytes),
            Item::InformationElements(bytes, meaning) => {
                self.open()?;
                let mut first = true;
                for element in InformationElementList::<u8>::new(bytes) {
                    self.entry(&mut first, level + 1, "")?;
                    number(self.out, element.id.into(), meaning)?;
                    self.hex(element.data)?;
                }
                self.close()
            }
            Item::Ip(address) => write!(self.out, " {address}"),
            Item::SocketAddress(address) => write!(self.out, " {address}"),
            Item::Hardware(address) => write!(self.out, " {address}"),
            Item::Uuid(uuid) => write!(self.out, " {uuid}"),
            Item::Labels(bytes) => {
                for (index, label) in labels(bytes).enumerate() {
                    write!(self.out, "{}{}", if index == 0 { " " } else { "/" }, label.label)?;
                }
                Ok(())
            }
            Item::Bitfield32(value, selector, meaning) => {
                self.out.write_str(" ")?;
                number(self.out, value, meaning)?;
                self.out.write_str(" of ")?;
                number(self.out, selector, meaning)
            }
            Item::Struct(structure, bytes) => {
                self.open()?;
                self.members(&mut true, structure, bytes, scope, level + 1)?;
                self.close()
            }
            Item::Tail(structure, tail, bytes) => {
                self.open()?;
                let mut first = true;
                self.members(&mut first, structure, bytes, scope, level + 1)?;
                if let Some(rest) = bytes.get(structure.size..) {
                    self.entry(&mut first, level + 1, structure.tail)?;
                    self.value(tail, rest, &scope.within(structure, bytes), level + 1)?;
                }
                self.close()
            }
            Item::List(element, size, bytes) => {
                self.out.write_str(" [")?;
                for (index, bytes) in bytes.chunks(size).enumerate() {
                    if index > 0 {
                        self.out.write_str(",")?;
                    }
                    let mut line = Printer { out: self.out, style: Style::Line };
                    line.value(element, bytes, scope, level + 1)?;
                }
                self.out.write_str(" ]")
            }
            Item::Set(set, bytes) => self.set(&scope.nested(set, bytes), level + 1),
            Item::Array(entry, bytes) => {
                self.entries(bytes, level, |printer, bytes| printer.value(entry, bytes, scope, level + 1))
            }
            Item::Keyed(levels, set, bytes) => self.keyed(levels, set, bytes, scope, level),
            Item::Records(framing, set, mut bytes) => {
                self.open()?;
                let mut first = true;
                let mut index = 0;
                while let Some((record, rest)) = split_record(framing, set, bytes) {
                    self.entry(&mut first, level + 1, index)?;
                    self.set(&scope.nested(set, record), level + 2)?;
                    bytes = rest;
                    index += 1;
                }
                if !bytes.is_empty() {
                    self.entry(&mut first, level + 1, "malformed")?;
                    self.hex(bytes)?;
                }
                self.close()
            }
        }
    }

    fn keyed(
        &mut self,
        levels: usize,
        set: &'static Set,
        payload: &[u8],
        scope: &Scope<'_>,
        level: usize,
    ) -> fmt::Result {
        match levels.checked_sub(1) {
            Some(inner) => {
                self.entries(payload, level, |printer, bytes| printer.keyed(inner, set, bytes, scope, level + 1))
            }
            None => self.set(&scope.nested(set, payload), level + 1),
        }
    }

    fn entries(
        &mut self,
        payload: &[u8],
        level: usize,
        mut value: impl FnMut(&mut Self, &[u8]) -> fmt::Result,
    ) -> fmt::Result {
        self.open()?;
        let mut first = true;
        let mut entries = Attributes::new(payload);
        for entry in entries.by_ref() {
            self.entry(&mut first, level + 1, entry.id())?;
            value(self, entry.payload())?;
        }
        self.rest(&mut first, level + 1, entries)?;
        self.close()
    }

    fn hex(&mut self, bytes: &[u8]) -> fmt::Result {
        write!(self.out, " {}", Hex(bytes))
    }
}

/// Bytes as hex, `0x` before them.
pub(crate) struct Hex<'a>(pub &'a [u8]);

impl Display for Hex<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("0x")?;
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}
