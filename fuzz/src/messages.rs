//! Messages of every family, and what walks them.

use std::fmt::Write as _;
use std::sync::OnceLock;

use netlink_core::catalogue::{Catalogue, Recognised};
use netlink_core::json::{Json, Nesting, from_json, message_from_json, message_to_json, to_json};
use netlink_core::schema::{Protocol, Set};
use netlink_core::{Answer, Header, Message, Rendered, Writer};
use nlctl::families;

use crate::table::{Thing, walk, well_formed as maker};

/// Longer inputs find nothing that shorter ones do not, and what is looked at for every byte takes the square of the time.
const LONGEST: usize = 1024;

/// All families; those of generic netlink are numbered from 1000, in the order of their crate.
pub fn catalogue() -> &'static Catalogue {
    static CATALOGUE: OnceLock<Catalogue> = OnceLock::new();
    CATALOGUE.get_or_init(|| {
        let mut catalogue = families::catalogue();
        for (id, name) in (1000..).zip(families::all().filter_map(|family| match family.protocol {
            Protocol::Generic { name, .. } => Some(name),
            _ => None,
        })) {
            catalogue.learn(id, name);
        }
        catalogue
    })
}

/// The tables of all messages, but for those that have a body and no attributes: such are not made.
fn sets() -> &'static [&'static Set] {
    static SETS: OnceLock<Vec<&'static Set>> = OnceLock::new();
    SETS.get_or_init(|| {
        let mut sets: Vec<&'static Set> = Vec::new();
        for operation in families::all().flat_map(|family| family.operations) {
            for form in [&operation.request, &operation.reply].into_iter().flatten() {
                if form.set.body.is_none() && !sets.iter().any(|set| std::ptr::eq(*set, form.set)) {
                    sets.push(form.set);
                }
            }
        }
        sets
    })
}

/// A protocol and a message of the length it says: a byte for the protocol, then the message.
fn message(data: &[u8]) -> Option<(u16, Vec<u8>)> {
    let (&protocol, rest) = data.split_first()?;
    let rest = &rest[..rest.len().min(LONGEST)];
    let header = Header { length: u32::try_from(rest.len()).ok()?, ..Header::parse(rest)? };
    let mut bytes = rest.to_vec();
    bytes.splice(..Header::SIZE, header.to_bytes());
    Some((protocol.into(), bytes))
}

/// Calls with the table and the payload of a message that is recognised.
fn recognised(data: &[u8], run: impl FnOnce(Recognised<'_>)) {
    let Some((protocol, bytes)) = message(data) else { return };
    let Ok(message) = Message::parse(&bytes) else { return };
    if let Some(found) = catalogue().recognise(protocol, &message) {
        run(found);
    }
}

/// A message of any family is checked.
pub fn check(data: &[u8]) {
    recognised(data, |found| {
        if let Err(error) = netlink_core::check(found.set, found.payload) {
            assert!(!error.to_string().is_empty());
        }
    });
}

/// A message of any family is printed, in both ways.
pub fn render(data: &[u8]) {
    recognised(data, |found| {
        let rendered = Rendered::new(found.set, found.payload);
        let mut text = String::new();
        write!(text, "{rendered} {rendered:?} {rendered:#?}").expect("a string takes all");
        assert!(text.starts_with(found.set.name));
    });
}

/// Any message is the same after it has been JSON.
pub fn json(data: &[u8]) {
    let Some((protocol, bytes)) = message(data) else { return };
    let Ok(message) = Message::parse(&bytes) else { return };
    let json = message_to_json(catalogue(), protocol, &message);
    let text = serde_json::to_string(&json).expect("JSON is printed");
    let again: Json = serde_json::from_str(&text).expect("JSON is read");
    assert_eq!(json, again);
    let back = message_from_json(catalogue(), &again).unwrap_or_else(|error| panic!("{error}: {text}"));
    assert_eq!(back, (protocol, bytes), "{text}");
}

/// A well-formed message of any table, made from the input, is well-formed and the same after it has been JSON.
pub fn well_formed(data: &[u8]) {
    let Some((&choice, rest)) = data.split_first_chunk::<2>() else { return };
    let set = sets()[usize::from(u16::from_le_bytes(choice)) % sets().len()];
    let payload = maker::message(set, &mut maker::Source(&rest[..rest.len().min(LONGEST)])).payload;
    netlink_core::check(set, &payload).unwrap_or_else(|error| panic!("{error}: {:?}", Rendered::new(set, &payload)));
    for nesting in [Nesting::Marked, Nesting::Unmarked] {
        let json = to_json(set, &payload, nesting);
        let mut writer = Writer::new();
        from_json(set, &json, nesting, &mut writer).unwrap_or_else(|error| panic!("{error}: {json:?}"));
        assert_eq!(writer.as_bytes(), payload, "{json:?}");
    }
}

/// Every offset in a message has a path, and none behind it.
pub fn path(data: &[u8]) {
    recognised(data, |found| {
        for offset in 0..found.payload.len() {
            let location = netlink_core::locate(found.set, found.payload, offset);
            assert!(location.expect("there is something").to_string().starts_with(found.set.name));
        }
        assert_eq!(netlink_core::locate(found.set, found.payload, found.payload.len()), None);
        assert_eq!(netlink_core::locate(found.set, found.payload, usize::MAX), None);
    });
}

/// What the kernel says of a request is read, printed, and looked for in the request that the input repeats.
pub fn ext_ack(data: &[u8]) {
    let Some((protocol, bytes)) = message(data) else { return };
    let Ok(message) = Message::parse(&bytes) else { return };
    let Some(answer) = Answer::parse(&message) else { return };
    let Some(said) = answer.ext_ack else { return };
    assert!(!said.to_string().is_empty());
    let Some(request) = message.payload.get(4..) else { return };
    let Some(Ok(request)) = netlink_core::messages(request).next() else { return };
    let Some(found) = catalogue().recognise(protocol, &request) else { return };
    for offset in [said.offset, said.missing_nest].into_iter().flatten() {
        let offset = usize::try_from(offset).expect("32 bits fit");
        let location = netlink_core::locate(found.set, found.payload, offset);
        assert_eq!(location.is_some(), offset < found.payload.len());
    }
}

/// Every getter and every walker of a table that has every type.
pub fn getters(data: &[u8]) {
    let data = &data[..data.len().min(LONGEST)];
    walk::read(data);
    walk::walk(<Thing as netlink_core::AttributeSet>::SCHEMA, data);
}

/// What is written as JSON is refused, or it is a message, which is the same after it has been JSON.
pub fn encode(data: &[u8]) {
    let Ok(json) = serde_json::from_slice::<Json>(data) else { return };
    let Ok((protocol, bytes)) = message_from_json(catalogue(), &json) else { return };
    let message = Message::parse(&bytes).expect("it is a message");
    let canonical = message_to_json(catalogue(), protocol, &message);
    let back = message_from_json(catalogue(), &canonical).unwrap_or_else(|error| panic!("{error}: {canonical:?}"));
    assert_eq!(back, (protocol, bytes), "{canonical:?}");
}
