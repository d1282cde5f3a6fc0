//! Attributes without a table: the rules by which they are written and read.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod table;

use netlink_core::{
    AttributeSet, Attributes, Be, BuildError, Flag, Flags, Header, Le, MessageType, NESTED, NET_BYTEORDER, Read,
    Reason, TYPE_MASK, Text, Write, WriteField, Writer, check, messages,
};
use proptest::prelude::*;
use table::{Part, Thing, ThingBuilder};

/// An attribute whose length is given and not computed.
fn raw(length: u16, raw_type: u16, payload: &[u8]) -> Vec<u8> {
    [&length.to_ne_bytes()[..], &raw_type.to_ne_bytes(), payload].concat()
}

fn ids(bytes: &[u8]) -> Vec<u16> {
    Attributes::new(bytes).map(netlink_core::Attribute::id).collect()
}

#[test]
fn the_number_of_an_attribute_is_told_from_its_flags() {
    let cases = [(7, false, false), (7 | NESTED, true, false), (7 | NET_BYTEORDER, false, true)];
    for (raw_type, nested, network) in cases.into_iter().chain([(7 | NESTED | NET_BYTEORDER, true, true)]) {
        let bytes = raw(4, raw_type, &[]);
        let attribute = Attributes::new(&bytes).next().unwrap();
        assert_eq!((attribute.id(), attribute.raw_type()), (7, raw_type));
        assert_eq!((attribute.is_nested(), attribute.is_net_byteorder()), (nested, network));
        assert_eq!(Attributes::new(&bytes).first(7), Some(attribute));
    }
    assert_eq!((NESTED, NET_BYTEORDER, TYPE_MASK), (0x8000, 0x4000, 0x3fff));
}

#[test]
fn odd_lengths_are_passed_over_or_end_the_iteration() {
    let good = raw(8, 1, &[1, 2, 3, 4]);
    let part = <Part as AttributeSet>::SCHEMA;

    // A length of 0 is passed over.
    let bytes = [&good[..], &[0; 4], &raw(4, 3, &[])].concat();
    assert_eq!(ids(&bytes), [1, 3]);

    // One below that of the header is a lie: what follows cannot be found.
    for length in 1..4 {
        let bytes = [&good[..], &raw(length, 2, &[]), &good].concat();
        let mut attributes = Attributes::new(&bytes);
        assert_eq!(attributes.by_ref().count(), 1);
        assert_eq!(attributes.rest(), &bytes[8..]);
        let claimed = usize::from(length);
        assert_eq!(check(part, &bytes[8..]).unwrap_err().reason, Reason::Length { claimed, available: 12 });
    }

    // So is one that reaches past the end.
    let bytes = [&good[..], &raw(9, 2, &[1, 2, 3, 4])].concat();
    assert_eq!(ids(&bytes), [1]);
    assert_eq!(check(part, &bytes[8..]).unwrap_err().reason, Reason::Length { claimed: 9, available: 8 });

    // The last one may lack its padding.
    let bytes = [&good[..], &raw(5, 2, &[7])].concat();
    let mut attributes = Attributes::new(&bytes);
    assert_eq!(attributes.by_ref().last().unwrap().payload(), [7]);
    assert!(attributes.rest().is_empty());
}

#[test]
fn a_message_of_any_length_is_read_and_a_short_tail_ignored() {
    let header = Header { length: 19, message_type: MessageType(16), ..Header::default() };
    let message = [&header.to_bytes()[..], b"abc"].concat();
    // The last one may lack its padding.
    assert_eq!(messages(&message).map(|message| message.unwrap().payload).collect::<Vec<_>>(), [b"abc"]);
    for tail in 0..16 {
        let datagram = [&message[..], &[0], &vec![1; tail]].concat();
        assert_eq!(messages(&datagram).map(Result::unwrap).count(), 1, "{tail}");
    }
    for length in 0..16 {
        let lie = Header { length, ..header }.to_bytes();
        assert!(messages(&lie).next().unwrap().is_err(), "{length}");
        assert_eq!(messages(&lie).count(), 1, "{length}");
    }
}

#[test]
fn the_longest_payload_has_65531_bytes() {
    let longest = vec![1; 65_531];
    let mut writer = Writer::new();
    writer.attribute(1, &longest);
    assert_eq!(Attributes::new(writer.as_bytes()).next().unwrap().payload(), longest);

    let written: [fn(&mut Writer); 4] = [
        |writer| writer.attribute(5, &[0; 65_532]),
        |writer| writer.string(5, &[b'x'; 65_531]),
        |writer| writer.wrap(5, |writer| writer.bytes(&[0; 65_532])),
        |writer| writer.nest(5, |writer| writer.bytes(&[0; 65_532])),
    ];
    for write in written {
        let mut writer = Writer::new();
        write(&mut writer);
        // What follows is not written by mistake in its place.
        writer.attribute(6, &[1]);
        assert!(matches!(writer.finish(), Err(BuildError::TooLong { id: 5, .. })));
    }
}

#[test]
fn the_first_fault_stays() {
    let mut writer = Writer::new();
    writer.string(1, b"a\0b");
    writer.attribute(2, &[0; 70_000]);
    writer.fail("three".into());
    assert_eq!(writer.fault(), Some(&BuildError::InteriorNul { id: 1 }));
    assert_eq!(writer.finish(), Err(BuildError::InteriorNul { id: 1 }));
}

#[test]
fn strings_are_read_with_and_without_nuls_at_their_end() {
    for payload in [&b"lo"[..], b"lo\0", b"lo\0\0\0"] {
        let mut writer = Writer::new();
        writer.attribute(1, payload);
        assert_eq!(Attributes::new(writer.as_bytes()).next().unwrap().read::<str>(), Some("lo".into()), "{payload:?}");
    }
    let mut writer = Writer::new();
    writer.string(1, b"lo");
    assert_eq!(Attributes::new(writer.as_bytes()).next().unwrap().payload(), b"lo\0");
    // Nothing says that a name is UTF-8.
    let odd = Text::new(b"\xff\0");
    assert!(odd.to_str().is_err());
    assert_eq!((odd.as_bytes(), &*odd.to_string_lossy()), (&b"\xff"[..], "\u{fffd}"));
}

#[test]
fn a_flag_is_there_or_not() {
    let mut writer = Writer::new();
    Flag::put(&mut writer, 1, false);
    assert!(writer.as_bytes().is_empty(), "nothing says no");
    Flag::put(&mut writer, 1, true);
    assert_eq!(writer.as_bytes(), raw(4, 1, &[]));
}

/// A closure writes whatever it likes, and attributes by the same rules as outside.
#[test]
fn any_content_goes_into_an_attribute_and_nests_into_nests() {
    let mut writer = Writer::new();
    writer.wrap(1, |writer| writer.bytes(&[1, 2, 3]));
    writer.nest(2, |writer| {
        writer.nest(3, |writer| {
            u32::write(writer, 4, 5);
            Be::<u16>::write(writer, 5, 0x1234);
        });
    });
    let [first, second] = Attributes::new(writer.as_bytes()).collect::<Vec<_>>()[..] else { unreachable!() };
    assert_eq!((first.id(), first.is_nested(), first.payload()), (1, false, &[1, 2, 3][..]));
    assert!(second.is_nested());
    let third = second.attributes().next().unwrap();
    assert_eq!((third.id(), third.attributes().count()), (3, 2));
    assert_eq!(third.attributes().first(4).and_then(|word| word.read::<u32>()), Some(5));
    assert_eq!(third.attributes().first(5).map(|short| short.payload()), Some(&[0x12, 0x34][..]));
}

/// Each type says its byte order, at any depth.
#[test]
fn the_byte_order_is_that_of_the_type_in_nests_too() {
    let build = |thing: ThingBuilder| thing.nest(|thing| thing.be_word(1).word(1));
    let bytes = build(ThingBuilder::new(Writer::new())).into_inner().finish().unwrap();
    let nest = Thing::new_checked(bytes).unwrap();
    let nest = nest.nest().unwrap();
    assert_eq!((nest.be_word(), nest.word()), (Some(1), Some(1)));
    let payload = |id| nest.attributes().first(id).unwrap().payload().to_vec();
    assert_eq!(payload(Thing::BE_WORD), [0, 0, 0, 1]);
    assert_eq!(payload(Thing::WORD), 1_u32.to_ne_bytes());
}

#[test]
fn of_duplicates_the_first_is_found_and_all_are_there() {
    let mut writer = Writer::new();
    for number in [5, 6] {
        u32::write(&mut writer, 1, number);
    }
    let attributes = Attributes::new(writer.as_bytes());
    assert_eq!(attributes.first(1).and_then(|one| one.read::<u32>()), Some(5));
    assert_eq!(attributes.filter_map(|one| one.read::<u32>()).collect::<Vec<_>>(), [5, 6]);
}

/// The kernel may put other attributes between those of the same number.
#[test]
fn what_occurs_many_times_need_not_stand_together() {
    let thing = ThingBuilder::new(Writer::new())
        .names("a")
        .word(1)
        .names("b")
        .parts(|part| part.size(1))
        .names("c")
        .word(2)
        .parts(|part| part.size(2));
    let thing = Thing::new_checked(thing.into_inner().finish().unwrap()).unwrap();
    assert_eq!(thing.names().map(|name| name.to_string()).collect::<Vec<_>>(), ["a", "b", "c"]);
    assert_eq!(thing.parts().map(|part| part.size()).collect::<Vec<_>>(), [Some(1), Some(2)]);
}

#[test]
fn types_and_flags_of_a_header_print_their_names() {
    let names = [(1, "noop"), (2, "error"), (3, "done"), (4, "overrun"), (16, "16")];
    for (number, name) in names {
        assert_eq!(MessageType(number).to_string(), name);
    }
    let flags = Flags::REQUEST | Flags::MULTI | Flags::ACK | Flags::ECHO | Flags::DUMP_INTR | Flags::DUMP_FILTERED;
    assert_eq!(flags.to_string(), "request|multi|ack|echo|dump-intr|dump-filtered");
    // What the upper bits mean depends on the message.
    assert_eq!((Flags::REQUEST | Flags::DUMP).to_string(), "request|0x300");
    assert_eq!(Flags::empty().to_string(), "0x0");
    assert_eq!(Flags::DUMP, Flags::ROOT | Flags::MATCH);
}

/// Writes a number and reads it back; at another width there is none.
fn survives<T>(value: T) -> bool
where
    T: Copy + PartialEq + std::fmt::Debug + for<'a> Read<Out<'a> = T> + for<'a> Write<In<'a> = T>,
    Be<T>: for<'a> Read<Out<'a> = T> + for<'a> Write<In<'a> = T>,
    Le<T>: for<'a> Read<Out<'a> = T> + for<'a> Write<In<'a> = T>,
{
    let mut writer = Writer::new();
    T::write(&mut writer, 1, value);
    Be::<T>::write(&mut writer, 2, value);
    Le::<T>::write(&mut writer, 3, value);
    writer.attribute(4, &vec![0; size_of::<T>() + 1]);
    let read = |id| Attributes::new(writer.as_bytes()).first(id).unwrap();
    read(1).payload().len() == size_of::<T>()
        && read(1).read::<T>() == Some(value)
        && read(2).read::<Be<T>>() == Some(value)
        && read(3).read::<Le<T>>() == Some(value)
        && read(3).payload().iter().eq(read(2).payload().iter().rev())
        && read(4).read::<T>().is_none()
}

proptest! {
    #[test]
    fn integers_of_every_width_and_sign_survive(
        unsigned in (any::<u8>(), any::<u16>(), any::<u32>(), any::<u64>()),
        signed in (any::<i8>(), any::<i16>(), any::<i32>(), any::<i64>()),
    ) {
        prop_assert!(survives(unsigned.0) && survives(unsigned.1) && survives(unsigned.2) && survives(unsigned.3));
        prop_assert!(survives(signed.0) && survives(signed.1) && survives(signed.2) && survives(signed.3));
        prop_assert!(survives(u64::MAX) && survives(i64::MIN), "nothing is clamped");
    }
}
