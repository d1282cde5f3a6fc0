//! Which end comes first: network order is big-endian and that of IEEE 802.15.4 little-endian on every host, everything else is
//! that of the host.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod table;

use netlink_core::{Header, Structure as _, Writer};
use proptest::prelude::*;
use table::{Color, Everything, Level, Marks, Thing, ThingBuilder};

/// The payload of the one attribute that `build` writes.
fn payload(build: impl FnOnce(ThingBuilder) -> ThingBuilder) -> Vec<u8> {
    let bytes = build(ThingBuilder::new(Writer::new())).into_inner().finish().unwrap();
    Thing::new_checked(bytes).unwrap().attributes().next().unwrap().payload().to_vec()
}

proptest! {
    #[test]
    fn plain_integers_are_in_the_order_of_the_host(long in any::<u64>(), word in any::<u32>(), short in any::<u16>()) {
        prop_assert_eq!(payload(|thing| thing.long(long)), long.to_ne_bytes());
        prop_assert_eq!(payload(|thing| thing.word(word)), word.to_ne_bytes());
        prop_assert_eq!(payload(|thing| thing.short(short)), short.to_ne_bytes());
        prop_assert_eq!(payload(|thing| thing.marks(Marks::from_bits_retain(word))), word.to_ne_bytes());
        prop_assert_eq!(payload(|thing| thing.list(&[short])), short.to_ne_bytes());
        prop_assert_eq!(payload(|thing| thing.uint(word.into())), word.to_ne_bytes());
    }

    #[test]
    fn signed_integers_are_in_the_order_of_the_host(long in any::<i64>(), word in any::<i32>(), short in any::<i16>()) {
        prop_assert_eq!(payload(|thing| thing.signed_long(long)), long.to_ne_bytes());
        prop_assert_eq!(payload(|thing| thing.signed_word(word)), word.to_ne_bytes());
        prop_assert_eq!(payload(|thing| thing.signed_short(short)), short.to_ne_bytes());
        prop_assert_eq!(payload(|thing| thing.level(Level(word))), word.to_ne_bytes());
        prop_assert_eq!(payload(|thing| thing.sint(word.into())), word.to_ne_bytes());
    }

    #[test]
    fn network_order_is_big_endian(long in any::<u64>(), word in any::<u32>(), short in any::<u16>()) {
        prop_assert_eq!(payload(|thing| thing.be_long(long)), long.to_be_bytes());
        prop_assert_eq!(payload(|thing| thing.be_word(word)), word.to_be_bytes());
        prop_assert_eq!(payload(|thing| thing.be_short(short)), short.to_be_bytes());
        prop_assert_eq!(payload(|thing| thing.be_signed(word.cast_signed())), word.to_be_bytes());
        prop_assert_eq!(payload(|thing| thing.be_marks(Marks::from_bits_retain(word))), word.to_be_bytes());
        prop_assert_eq!(payload(|thing| thing.be_list(&[word])), word.to_be_bytes());
    }

    #[test]
    fn little_endian_is_so_everywhere(long in any::<u64>(), word in any::<u32>(), short in any::<u16>()) {
        prop_assert_eq!(payload(|thing| thing.le_long(long)), long.to_le_bytes());
        prop_assert_eq!(payload(|thing| thing.le_short(short)), short.to_le_bytes());
        prop_assert_eq!(payload(|thing| thing.le_list(&[word])), word.to_le_bytes());
    }

    #[test]
    fn an_enumeration_of_another_width_is_in_the_order_of_that(color in any::<u8>()) {
        prop_assert_eq!(payload(|thing| thing.wide_color(Color(color))), u32::from(color).to_ne_bytes());
        prop_assert_eq!(payload(|thing| thing.be_color(Color(color))), u16::from(color).to_be_bytes());
        prop_assert_eq!(payload(|thing| thing.le_color(Color(color))), u16::from(color).to_le_bytes());
    }

    #[test]
    fn members_of_a_struct_have_an_order_each(word in any::<u32>(), short in any::<u16>(), long in any::<u64>()) {
        let mut everything = Everything::default();
        (everything.c, everything.e, everything.f, everything.h) = (short, short, word, word);
        (everything.i, everything.k, everything.words, everything.pair.low) = (long, long, [short, !short], short);
        (everything.wide, everything.marks) = (Color(3), Marks::from_bits_retain(word));
        (everything.little, everything.little_words) = (word, [short, !short]);
        let mut writer = Writer::new();
        everything.append(&mut writer);
        let bytes = writer.as_bytes();
        prop_assert_eq!(&bytes[2..4], short.to_ne_bytes());
        prop_assert_eq!(&bytes[6..8], short.to_be_bytes());
        prop_assert_eq!(&bytes[8..12], word.to_ne_bytes());
        prop_assert_eq!(&bytes[16..20], word.to_be_bytes());
        prop_assert_eq!(&bytes[20..28], long.to_ne_bytes());
        prop_assert_eq!(&bytes[36..44], long.to_be_bytes());
        prop_assert_eq!(&bytes[99..101], [0, 3]);
        prop_assert_eq!(&bytes[101..105], word.to_ne_bytes());
        prop_assert_eq!(&bytes[105..107], short.to_be_bytes());
        prop_assert_eq!(&bytes[112..116], [short.to_be_bytes(), (!short).to_be_bytes()].concat());
        prop_assert_eq!(&bytes[116..120], word.to_le_bytes());
        prop_assert_eq!(&bytes[120..124], [short.to_le_bytes(), (!short).to_le_bytes()].concat());
        prop_assert_eq!(Everything::parse(bytes), everything);
    }

    #[test]
    fn the_header_of_a_message_is_in_the_order_of_the_host(sequence in any::<u32>(), port in any::<u32>()) {
        let bytes = Header { sequence, port, ..Header::default() }.to_bytes();
        prop_assert_eq!(&bytes[..4], 16_u32.to_ne_bytes());
        prop_assert_eq!(&bytes[8..12], sequence.to_ne_bytes());
        prop_assert_eq!(&bytes[12..], port.to_ne_bytes());
    }
}

#[test]
fn types_and_lengths_of_attributes_are_in_the_order_of_the_host() {
    let mut writer = Writer::new();
    writer.nest(0x123, |writer| writer.bytes(&[0; 0x204]));
    assert_eq!(&writer.as_bytes()[..4], [0x208_u16.to_ne_bytes(), 0x8123_u16.to_ne_bytes()].concat());
}
