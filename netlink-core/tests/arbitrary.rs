//! Bytes that nobody promised anything about must not make a walker or a getter panic.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

mod table;

use netlink_core::{AttributeSet, Header, messages};
use proptest::collection::vec;
use proptest::prelude::*;
use table::Thing;
use table::walk::{read, tables, walk};
use table::well_formed::{Source, message};

/// How many attributes there are, in nests how deep: fewer where each takes long.
const SIZES: (usize, u32, u32) = if cfg!(miri) { (3, 3, 12) } else { (8, 6, 64) };

/// Attributes with plausible lengths and numbers, so that random bytes get past the first header.
fn plausible() -> impl Strategy<Value = Vec<u8>> {
    let (count, depth, size) = SIZES;
    let leaf = (0_u16..80, vec(any::<u8>(), 0..24)).prop_map(|(id, payload)| attribute(id, &payload));
    let nest = leaf.prop_recursive(depth, size, 6, |inner| {
        (0_u16..60, any::<bool>(), vec(inner, 0..6)).prop_map(|(id, with_header, attributes)| {
            let header: &[u8] = if with_header { &[8, 0, 0, 0, 0, 0, 0, 0] } else { &[] };
            attribute(id, &[header, &attributes.concat()].concat())
        })
    });
    (vec(any::<u8>(), 8), vec(nest, 0..count), vec(any::<u8>(), 0..6))
        .prop_map(|(header, attributes, rest)| [header, attributes.concat(), rest].concat())
}

fn attribute(id: u16, payload: &[u8]) -> Vec<u8> {
    let length = u16::try_from(payload.len() + 4).unwrap();
    let mut bytes = [&length.to_ne_bytes()[..], &id.to_ne_bytes(), payload].concat();
    bytes.resize(netlink_core::align(bytes.len()), 0);
    bytes
}

proptest! {
    #[test]
    fn no_walker_panics_on_arbitrary_bytes(payload in vec(any::<u8>(), 0..200)) {
        tables().into_iter().for_each(|set| walk(set, &payload));
    }

    #[test]
    fn no_getter_panics_on_arbitrary_bytes(payload in vec(any::<u8>(), 0..200)) {
        read(&payload);
    }

    #[test]
    fn no_walker_panics_on_plausible_attributes(payload in plausible()) {
        tables().into_iter().for_each(|set| walk(set, &payload));
    }

    #[test]
    fn no_getter_panics_on_plausible_attributes(payload in plausible()) {
        read(&payload);
    }

    #[test]
    fn no_walker_panics_on_a_message_with_one_byte_changed(
        random in vec(any::<u8>(), 0..400), place in any::<prop::sample::Index>(), byte in any::<u8>(),
    ) {
        let mut payload = message(<Thing as AttributeSet>::SCHEMA, &mut Source(&random)).payload;
        let place = place.index(payload.len());
        payload[place] = byte;
        walk(<Thing as AttributeSet>::SCHEMA, &payload);
        read(&payload);
    }

    #[test]
    fn a_datagram_of_arbitrary_bytes_ends(datagram in vec(any::<u8>(), 0..200)) {
        // Each message is at least a header long, and an error is the last.
        prop_assert!(messages(&datagram).count() <= datagram.len() / Header::SIZE + 1);
    }
}
