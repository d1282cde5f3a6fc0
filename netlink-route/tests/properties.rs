//! What holds for every message of every table of rtnetlink.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod tables;

use netlink_core::schema::Set;
use netlink_core::{AttributeSet, Writer, check, locate};
use netlink_route::generated::rt_route::{Route, RouteBuilder};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use tables::well_formed::{Message, Source, message};
use tables::{all_tables, message_tables, walk};

/// A table, those of whole messages as often as all others together.
fn table() -> impl Strategy<Value = &'static Set> {
    let of = |tables: Vec<&'static Set>| any::<Index>().prop_map(move |index| *index.get(&tables));
    prop_oneof![of(message_tables()), of(all_tables())]
}

/// A well-formed message of some table.
fn well_formed() -> impl Strategy<Value = Message> {
    (table(), vec(any::<u8>(), 0..400)).prop_map(|(set, random)| message(set, &mut Source(&random)))
}

/// What befalls a message.
#[derive(Clone, Debug)]
enum Mishap {
    Cut(Index),
    Changed(Index, u8),
    /// Another length in the header of an attribute.
    Lie(Index, u16),
    /// An attribute loses its end, though not its place.
    Shortened(Index, u16),
}

fn mishap() -> impl Strategy<Value = Mishap> {
    prop_oneof![
        any::<Index>().prop_map(Mishap::Cut),
        (any::<Index>(), any::<u8>()).prop_map(|(place, byte)| Mishap::Changed(place, byte)),
        (any::<Index>(), prop_oneof![0_u16..64, any::<u16>()]).prop_map(|(place, length)| Mishap::Lie(place, length)),
        (any::<Index>(), 1_u16..12).prop_map(|(place, less)| Mishap::Shortened(place, less)),
    ]
}

impl Mishap {
    fn happen(&self, message: &mut Message) {
        match *self {
            Self::Cut(place) => message.payload.truncate(place.index(message.payload.len() + 1)),
            Self::Changed(place, bits) => {
                let length = message.payload.len().max(1);
                message.payload.get_mut(place.index(length)).into_iter().for_each(|byte| *byte ^= bits);
            }
            Self::Lie(which, length) => change_length(message, which, |_| length),
            Self::Shortened(which, less) => change_length(message, which, |length| length.saturating_sub(less)),
        }
    }
}

fn change_length(message: &mut Message, which: Index, change: impl FnOnce(u16) -> u16) {
    if message.attributes.is_empty() {
        return;
    }
    let start = which.get(&message.attributes).offset;
    if let Some(place) = message.payload.get_mut(start..).and_then(<[u8]>::first_chunk_mut) {
        *place = change(u16::from_ne_bytes(*place)).to_ne_bytes();
    }
}

/// Whether these names stand in a text in this order, each as a word.
fn in_order<'a>(text: &str, names: impl Iterator<Item = &'a str>) -> Result<(), String> {
    let mut rest = text;
    for name in names {
        let place = rest.match_indices(name).find(|(place, _)| {
            let is_begun = rest[..*place].ends_with(' ');
            let is_ended = rest[place + name.len()..].starts_with([' ', ',', '\n']) || rest.len() == place + name.len();
            is_begun && is_ended
        });
        let Some((place, _)) = place else { return Err(format!("no {name:?} in {text}")) };
        rest = &rest[place + name.len()..];
    }
    Ok(())
}

#[test]
fn the_tables_are_found() {
    let tables = all_tables();
    for name in ["link", "address", "route", "neighbour", "rule", "vxlan", "next-hop", "route-metrics", "link-info"] {
        assert!(tables.iter().any(|set| set.name == name), "{name}");
    }
}

proptest! {
    // As few as asked for where each takes seconds.
    #![proptest_config(if cfg!(miri) { ProptestConfig::default() } else { ProptestConfig::with_cases(1500) })]

    #[test]
    fn arbitrary_bytes_make_no_walker_panic(set in table(), payload in vec(any::<u8>(), 0..120)) {
        walk::walk(set, &payload);
    }

    #[test]
    fn well_formed_messages_pass_the_check(message in well_formed()) {
        prop_assert_eq!(check(message.set, &message.payload), Ok(()));
    }

    #[test]
    fn well_formed_messages_come_back_from_json(message in well_formed()) {
        walk::comes_back(message.set, &message.payload);
    }

    #[test]
    fn printing_names_every_attribute(message in well_formed()) {
        let (tree, line) = walk::print(message.set, &message.payload);
        for text in [tree, line] {
            let names = message.attributes.iter().map(|placed| placed.path.last().unwrap().as_str());
            prop_assert_eq!(in_order(&text, names), Ok(()));
        }
    }

    #[test]
    fn every_attribute_is_located_at_its_offset(message in well_formed()) {
        for placed in &message.attributes {
            let location = locate(message.set, &message.payload, placed.offset);
            let names: Vec<_> = location.iter().flat_map(|location| location.path.names()).collect();
            prop_assert_eq!(&names, &placed.path);
        }
    }

    #[test]
    fn whatever_befalls_a_message_no_walker_panics(
        mut message in well_formed(), mishaps in vec(mishap(), 1..3),
    ) {
        mishaps.iter().for_each(|mishap| mishap.happen(&mut message));
        walk::walk(message.set, &message.payload);
    }
}

#[test]
fn a_last_next_hop_without_its_padding_comes_back() {
    // The header, and two bytes that are not even the header of an attribute.
    let hop = [10_u16.to_ne_bytes(), [0, 0], [1, 0], [0, 0], [0, 0]].concat();
    let payload = RouteBuilder::new(Writer::new())
        .attribute(Route::MULTIPATH, &[&hop[..], &[0, 0], &hop].concat())
        .into_inner()
        .finish()
        .unwrap();
    let route = <Route as AttributeSet>::SCHEMA;
    assert_eq!(check(route, &payload), Ok(()));
    walk::walk(route, &payload);
}
