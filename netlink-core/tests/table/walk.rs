//! Everything that walks a payload by its table, and every getter.

use std::fmt::{Debug, Write as _};

use netlink_core::schema::Set;
use netlink_core::{AttributeSet, MAX_DEPTH, Rendered, canonical, check, locate};

use super::{ByMode, Data, Hop, Note, Numbered, Oddity, Part, Thing};

/// Runs every walker; what they say is of no interest, only that they say something.
pub fn walk(set: &'static Set, payload: &[u8]) {
    let _ = check(set, payload);
    let rendered = Rendered::new(set, payload);
    let mut text = String::new();
    write!(text, "{rendered}{rendered:?}{rendered:#?}").unwrap();
    assert!(text.starts_with(set.name));
    // Where each takes long, some from everywhere.
    for offset in (0..payload.len()).step_by(if cfg!(miri) { 16 } else { 1 }) {
        assert!(locate(set, payload, offset).is_some(), "every offset inside has a path");
    }
    assert_eq!(locate(set, payload, payload.len()), None);
    assert_eq!(canonical(set, payload, &[]), canonical(set, payload, &["no such name"]));
    #[cfg(feature = "serde")]
    walk_json(set, payload);
}

#[cfg(feature = "serde")]
fn walk_json(set: &'static Set, payload: &[u8]) {
    use netlink_core::Writer;
    use netlink_core::json::{Nesting, from_json, to_json};

    for nesting in [Nesting::Marked, Nesting::Unmarked] {
        let json = to_json(set, payload, nesting);
        from_json(set, &json, nesting, &mut Writer::new()).expect("what was said can be said again");
    }
}

/// Calls every getter of a thing and of what is in it.
pub fn read(payload: &[u8]) {
    read_thing(&Thing::new_unchecked(payload), 0);
}

/// Uses a value so that reading it is not optimized away.
fn seen(value: impl Debug) {
    assert!(format!("{value:?}").len() < usize::MAX);
}

fn read_thing(thing: &Thing<&[u8]>, depth: usize) {
    if depth > MAX_DEPTH {
        return;
    }
    seen(thing.header());
    seen((thing.byte(), thing.short(), thing.word(), thing.long()));
    seen((thing.signed_byte(), thing.signed_short(), thing.signed_word(), thing.signed_long()));
    seen((thing.be_short(), thing.be_word(), thing.be_long(), thing.be_signed()));
    seen((thing.color(), thing.level(), thing.marks(), thing.be_marks()));
    seen((thing.wide_color(), thing.be_color(), thing.narrow_marks(), thing.uint(), thing.sint()));
    seen((thing.name(), thing.blob(), thing.ip(), thing.ipv4(), thing.ipv6()));
    seen((thing.hardware(), thing.mac(), thing.uuid(), thing.bits(), thing.plain_bits()));
    seen(thing.list().map(Vec::from_iter));
    seen(thing.be_list().map(Vec::from_iter));
    seen(thing.pairs().map(Vec::from_iter));
    seen(thing.everything());
    seen(thing.tail().map(|(pair, rest)| (pair, rest.map(Vec::from_iter))));
    seen(thing.text_tail());
    seen(thing.labels().map(Vec::from_iter));
    seen(thing.one_label().map(Vec::from_iter));
    seen(thing.octets());
    seen(thing.elements().map(Vec::from_iter));
    seen((
        thing.flag(),
        thing.kind(),
        thing.number(),
        thing.pad(),
        thing.endpoint(),
        thing.after_gap(),
        thing.r#type(),
    ));
    seen(Vec::from_iter(thing.names()));
    seen(thing.array().map(Vec::from_iter));
    seen(thing.texts().map(Vec::from_iter));
    seen(thing.matrix().map(|rows| rows.flat_map(|(_, row)| row).collect::<Vec<_>>()));

    if let Some(nest) = thing.nest() {
        read_thing(&nest, depth + 1);
    }
    thing.part().iter().for_each(|part| read_part(part, depth + 1));
    thing.parts().for_each(|part| read_part(&part, depth + 1));
    thing.part_array().into_iter().flatten().for_each(|(_, part)| read_part(&part, depth + 1));
    thing.keyed().into_iter().flatten().for_each(|(_, part)| read_part(&part, depth + 1));
    thing.hops().into_iter().flatten().for_each(|hop| read_hop(&hop, depth + 1));
    thing.notes().into_iter().flatten().for_each(|note| seen((note.header(), note.text())));
    thing.oddity().iter().for_each(read_oddity);
    thing.data().iter().for_each(|data| read_data(data, depth + 1));
    match thing.numbered() {
        Some(Numbered::Second(part)) => read_part(&part, depth + 1),
        Some(Numbered::Other(oddity)) => read_oddity(&oddity),
        rest => seen(rest),
    }
    for mode in [0_u64, 1, 2] {
        match thing.by_mode().and_then(|payload| payload.select(mode)) {
            Some(ByMode::Thing(thing)) => read_thing(&thing, depth + 1),
            rest => seen(rest),
        }
    }
}

fn read_part(part: &Part<&[u8]>, depth: usize) {
    if depth > MAX_DEPTH {
        return;
    }
    seen((part.label(), part.size()));
    part.part().iter().for_each(|part| read_part(part, depth + 1));
    for kind in ["part", "stone", "hop", ""] {
        part.data().and_then(|payload| payload.select(kind)).iter().for_each(|data| read_data(data, depth + 1));
    }
    if let Some(thing) = part.thing() {
        read_thing(&thing, depth + 1);
    }
}

fn read_hop(hop: &Hop<&[u8]>, depth: usize) {
    seen((hop.header(), hop.gateway()));
    hop.part().iter().for_each(|part| read_part(part, depth + 1));
}

fn read_oddity(oddity: &Oddity<&[u8]>) {
    seen((oddity.header(), oddity.size()));
}

fn read_data(data: &Data<&[u8]>, depth: usize) {
    match data {
        Data::Part(part) => read_part(part, depth + 1),
        Data::Hop(hop) => read_hop(hop, depth + 1),
        Data::Weight(weight) => seen(weight),
        rest => seen(rest),
    }
}

/// The tables of the family.
pub fn tables() -> [&'static Set; 5] {
    [
        <Thing as AttributeSet>::SCHEMA,
        <Part as AttributeSet>::SCHEMA,
        <Hop as AttributeSet>::SCHEMA,
        <Oddity as AttributeSet>::SCHEMA,
        <Note as AttributeSet>::SCHEMA,
    ]
}
