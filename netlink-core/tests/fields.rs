//! What is built is what is read, for every type an attribute or a member can have.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod table;

use std::net::IpAddr;

use netlink_core::{
    Bitfield32, Chars, HardwareAddress, InformationElement, MacAddress, MplsLabel, NESTED, Opaque, Structure as _,
    Uuid, Writer,
};
use proptest::collection::vec;
use proptest::prelude::*;
use table::{ByMode, Color, Data, Everything, Level, Marks, Numbered, Pair, Part, Thing, ThingBuilder};

/// A checked thing of what `build` writes.
fn built(build: impl FnOnce(ThingBuilder) -> ThingBuilder) -> Thing<Vec<u8>> {
    let bytes = build(ThingBuilder::new(Writer::new())).into_inner().finish().unwrap();
    Thing::new_checked(bytes).unwrap()
}

/// Attributes that read as an `Option` of what was written.
macro_rules! values {
    ($($name:ident: $strategy:expr;)*) => {
        proptest! {$(
            #[test]
            fn $name(value in $strategy) {
                prop_assert_eq!(built(|thing| thing.$name(value)).$name(), Some(value));
                prop_assert_eq!(built(|thing| thing).$name(), None);
            }
        )*}
    };
}

mod one_value_is_kept {
    use super::*;

    values! {
        byte: any::<u8>();
        short: any::<u16>();
        word: any::<u32>();
        long: any::<u64>();
        signed_byte: any::<i8>();
        signed_short: any::<i16>();
        signed_word: any::<i32>();
        signed_long: any::<i64>();
        be_short: any::<u16>();
        be_word: any::<u32>();
        be_long: any::<u64>();
        be_signed: any::<i32>();
        color: any::<u8>().prop_map(Color);
        level: any::<i32>().prop_map(Level);
        marks: any::<u32>().prop_map(Marks::from_bits_retain);
        be_marks: any::<u32>().prop_map(Marks::from_bits_retain);
        wide_color: any::<u8>().prop_map(Color);
        be_color: any::<u8>().prop_map(Color);
        narrow_marks: any::<u8>().prop_map(|bits| Marks::from_bits_retain(bits.into()));
        uint: any::<u64>();
        sint: any::<i64>();
        ip: any::<IpAddr>();
        ipv4: any::<std::net::Ipv4Addr>();
        ipv6: any::<std::net::Ipv6Addr>();
        hardware: vec(any::<u8>(), 0..=32).prop_map(|bytes| HardwareAddress::new(&bytes).unwrap());
        mac: any::<[u8; 6]>().prop_map(MacAddress);
        uuid: any::<[u8; 16]>().prop_map(Uuid);
        plain_bits: any::<(u32, u32)>().prop_map(|(value, selector)| Bitfield32 { value, selector });
        after_gap: any::<u8>();
        r#type: any::<u8>();
        everything: any::<[u8; 124]>().prop_map(|bytes| Everything::parse(&bytes));
    }
}

fn text() -> impl Strategy<Value = String> {
    "[^\0]{0,20}"
}

proptest! {
    #[test]
    fn strings_are_kept(value in text()) {
        let thing = built(|thing| thing.name(&value));
        prop_assert_eq!(thing.name().unwrap().to_str(), Ok(value.as_str()));
    }

    #[test]
    fn bytes_are_kept(value in vec(any::<u8>(), 0..50)) {
        let thing = built(|thing| thing.blob(&value));
        prop_assert_eq!(thing.blob(), Some(value.as_slice()));
    }

    #[test]
    fn octets_are_kept(value in vec(any::<u8>(), 0..50)) {
        let thing = built(|thing| thing.octets(&value));
        prop_assert_eq!(thing.octets(), Some(value.as_slice()));
    }

    #[test]
    fn information_elements_are_kept(values in vec((any::<u8>(), vec(any::<u8>(), 0..256)), 0..5)) {
        let elements: Vec<_> =
            values.iter().map(|(id, data)| InformationElement { id: Color(*id), data: data.as_slice() }).collect();
        let thing = built(|thing| thing.elements(&elements));
        prop_assert_eq!(thing.elements().unwrap().collect::<Vec<_>>(), elements);
    }

    #[test]
    fn bits_and_their_selector_are_kept(value in any::<u32>(), selector in any::<u32>()) {
        let bits = Bitfield32 { value: Marks::from_bits_retain(value), selector: Marks::from_bits_retain(selector) };
        prop_assert_eq!(built(|thing| thing.bits(bits)).bits(), Some(bits));
    }

    #[test]
    fn lists_are_kept(shorts in vec(any::<u16>(), 0..9), words in vec(any::<u32>(), 0..9), bytes in vec(any::<[u8; 4]>(), 0..9)) {
        let pairs: Vec<_> = bytes.iter().map(|bytes| Pair::parse(bytes)).collect();
        let labels: Vec<_> = bytes.iter().copied().map(MplsLabel::from).collect();
        let thing = built(|thing| thing.list(&shorts).be_list(&words).pairs(&pairs).labels(&labels).one_label(&labels));
        prop_assert_eq!(thing.list().unwrap().collect::<Vec<_>>(), shorts);
        prop_assert_eq!(thing.be_list().unwrap().collect::<Vec<_>>(), words);
        prop_assert_eq!(thing.pairs().unwrap().collect::<Vec<_>>(), pairs);
        prop_assert_eq!(thing.labels().unwrap().collect::<Vec<_>>(), labels.clone());
        prop_assert_eq!(thing.one_label().unwrap().collect::<Vec<_>>(), labels);
    }

    #[test]
    fn a_struct_and_its_tail_are_kept(bytes in any::<[u8; 4]>(), words in vec(any::<u32>(), 0..9), rest in text()) {
        let pair = Pair::parse(&bytes);
        let thing = built(|thing| thing.tail((pair, &words)).text_tail((pair, &rest)));
        let (head, tail) = thing.tail().unwrap();
        prop_assert_eq!((head, tail.unwrap().collect::<Vec<_>>()), (pair, words));
        let (head, tail) = thing.text_tail().unwrap();
        prop_assert_eq!((head, tail.unwrap().to_str()), (pair, Ok(rest.as_str())));
    }

    #[test]
    fn flags_are_there_or_not(value in any::<bool>()) {
        prop_assert_eq!(built(|thing| thing.flag(value)).flag(), value);
    }

    #[test]
    fn nests_keep_their_header_and_attributes(mode in any::<u8>(), word in any::<u32>(), size in any::<u32>()) {
        let thing = built(|thing| {
            thing.nest(|thing| thing.header(|head| head.mode = mode).word(word).part(|part| part.size(size))).word(!word)
        });
        let nest = thing.nest().unwrap();
        prop_assert_eq!((nest.header().mode, nest.word(), thing.word()), (mode, Some(word), Some(!word)));
        prop_assert_eq!(nest.part().unwrap().size(), Some(size));
    }

    #[test]
    fn occurrences_need_not_be_adjacent(names in vec(text(), 0..6), sizes in vec(any::<u32>(), 0..6)) {
        let thing = built(|thing| {
            let thing = names.iter().fold(thing, |thing, name| thing.names(name).byte(1));
            sizes.iter().fold(thing, |thing, size| thing.parts(|part| part.size(*size)).names("last"))
        });
        let read: Vec<_> = thing.names().map(|name| name.to_str().unwrap().to_string()).collect();
        prop_assert_eq!(read.len(), names.len() + sizes.len());
        prop_assert_eq!(&read[..names.len()], names);
        prop_assert_eq!(thing.parts().map(|part| part.size().unwrap()).collect::<Vec<_>>(), sizes);
    }

    #[test]
    fn entries_of_an_array_are_counted_from_one(values in vec(any::<u32>(), 0..9), texts in vec(text(), 0..4)) {
        let thing = built(|thing| {
            thing
                .array(|array| values.iter().fold(array, |array, value| array.value(*value)))
                .part_array(|array| values.iter().fold(array, |array, value| array.entry(|part| part.size(*value))))
                .texts(|array| texts.iter().fold(array, |array, text| array.value(text)))
        });
        let counted: Vec<_> = (1..).zip(values.iter().copied()).collect();
        prop_assert_eq!(thing.array().unwrap().collect::<Vec<_>>(), counted.clone());
        let parts: Vec<_> = thing.part_array().unwrap().map(|(index, part)| (index, part.size().unwrap())).collect();
        prop_assert_eq!(parts, counted);
        let read: Vec<_> = thing.texts().unwrap().map(|(_, text)| text.to_str().unwrap().to_string()).collect();
        prop_assert_eq!(read, texts);
    }

    #[test]
    fn entries_of_an_array_may_have_any_index(index in 0_u16..0x3fff, value in any::<u32>()) {
        let thing = built(|thing| thing.array(|array| array.at(index).value(value).value(!value)));
        prop_assert_eq!(thing.array().unwrap().collect::<Vec<_>>(), [(index, value), (index + 1, !value)]);
    }

    #[test]
    fn keyed_nests_keep_their_keys(entries in vec((0_u16..0x4000, 0_u16..0x4000, any::<u32>()), 0..6)) {
        let thing = built(|thing| {
            thing.keyed(|keyed| {
                entries.iter().fold(keyed, |keyed, (a, b, size)| keyed.entry([*a, *b], |part| part.size(*size)))
            })
        });
        let read: Vec<_> = thing.keyed().unwrap().map(|([a, b], part)| (a, b, part.size().unwrap())).collect();
        prop_assert_eq!(read, entries);
    }

    #[test]
    fn records_know_their_length(hops in vec((any::<i32>(), any::<Option<IpAddr>>()), 0..6)) {
        let thing = built(|thing| {
            thing.hops(|records| {
                hops.iter().fold(records, |records, (index, gateway)| {
                    records.record(|hop| {
                        let hop = hop.header(|head| head.index = *index);
                        gateway.iter().fold(hop, |hop, gateway| hop.gateway(*gateway))
                    })
                })
            })
        });
        for (hop, (index, gateway)) in thing.hops().unwrap().zip(&hops) {
            prop_assert_eq!(usize::from(hop.header().length), hop.as_bytes().len());
            prop_assert_eq!((hop.header().index, hop.gateway()), (*index, *gateway));
        }
        prop_assert_eq!(thing.hops().unwrap().count(), hops.len());
    }

    #[test]
    fn choices_are_read_in_the_format_of_their_selector(value in any::<u32>()) {
        let by_text = |kind| built(|thing| thing.data(|data| data.weight(value)).kind(kind));
        let (known, unknown) = (by_text("stone"), by_text("new"));
        prop_assert_eq!(known.data(), Some(Data::Weight(value)));
        prop_assert_eq!(unknown.data(), Some(Data::Unknown(&value.to_ne_bytes()[..])));
        let part = built(|thing| thing.kind("part").data(|data| data.part(|part| part.size(value))));
        let Some(Data::Part(part)) = part.data() else { panic!("{part:?}") };
        prop_assert_eq!(part.size(), Some(value));

        let by_number = built(|thing| thing.number(2).numbered(|data| data.second(|part| part.size(value))));
        let Some(Numbered::Second(part)) = by_number.numbered() else { panic!("{by_number:?}") };
        prop_assert_eq!(part.size(), Some(value));
        let default = built(|thing| thing.numbered(|data| data.other(|odd| odd.size(value))));
        let Some(Numbered::Other(odd)) = default.numbered() else { panic!("{default:?}") };
        prop_assert_eq!(odd.size(), Some(value));
    }

    #[test]
    fn a_choice_of_something_outside_is_selected_by_the_caller(color in any::<u8>(), mode in 0_u8..4) {
        let thing = built(|thing| {
            thing.header(|head| head.mode = mode).by_mode(|data| match mode {
                1 => data.color(Color(color)),
                2 => data.thing(|thing| thing.byte(color)),
                _ => data.raw(&[color]),
            })
        });
        let payload = thing.by_mode().unwrap();
        match payload.select(u64::from(thing.header().mode)).unwrap() {
            ByMode::Color(read) => prop_assert_eq!((read, mode), (Color(color), 1)),
            ByMode::Thing(thing) => prop_assert_eq!((thing.byte(), mode), (Some(color), 2)),
            ByMode::Unknown(bytes) => {
                prop_assert_eq!(bytes, &[color]);
                prop_assert_eq!(bytes, payload.payload());
            }
        }
    }

    #[test]
    fn what_the_table_does_not_know_is_kept(id in 100_u16..0x4000, payload in vec(any::<u8>(), 0..20)) {
        let thing = built(|thing| {
            thing.byte(1).attribute(id | NESTED, &payload).part(|part| part.attribute(id, &payload)).byte(2)
        });
        let unknown = thing.attributes().first(id).unwrap();
        prop_assert_eq!((unknown.payload(), unknown.is_nested()), (payload.as_slice(), true));
        let part = thing.part().unwrap();
        prop_assert_eq!(part.attributes().first(id).unwrap().payload(), payload.as_slice());
        let printed = format!("#{id} 0x");
        prop_assert!(thing.to_string().contains(&printed));
        prop_assert_eq!(thing.attributes().count(), 4);
    }
}

#[test]
fn the_first_of_two_wins() {
    assert_eq!(built(|thing| thing.byte(1).byte(2)).byte(), Some(1));
}

#[test]
fn structs_are_zero_by_default() {
    let zero = Everything::default();
    assert_eq!(zero, Everything::parse(&[0; 124]));
    assert_eq!((zero.ipv4, zero.opaque, zero.chars), ([0; 4].into(), Opaque([0; 3]), Chars::default()));
}

#[test]
fn a_short_struct_is_extended_with_zeros_and_a_long_one_is_cut() {
    let thing = built(|thing| thing.attribute(Thing::EVERYTHING, &[7]));
    assert_eq!(thing.everything().unwrap().a, 7);
    let thing = built(|thing| thing.attribute(Thing::EVERYTHING, &[7; 200]));
    assert_eq!(thing.everything(), Some(Everything::parse(&[7; 124])));
}

#[test]
fn numbers_are_written_in_four_bytes_where_they_are_enough() {
    let width = |thing: Thing<Vec<u8>>, id| thing.attributes().first(id).unwrap().payload().len();
    for (value, bytes) in [(0, 4), (u64::from(u32::MAX), 4), (u64::from(u32::MAX) + 1, 8), (u64::MAX, 8)] {
        assert_eq!(width(built(|thing| thing.uint(value)), Thing::UINT), bytes);
    }
    for (value, bytes) in [(-1, 4), (i64::from(i32::MIN), 4), (i64::from(i32::MIN) - 1, 8), (i64::MAX, 8)] {
        assert_eq!(width(built(|thing| thing.sint(value)), Thing::SINT), bytes);
    }
}

#[test]
fn fixed_strings_leave_room_for_their_nul() {
    assert_eq!(Chars::<8>::new("1234567").unwrap().text(), "1234567");
    assert!(Chars::<8>::new("12345678").is_none());
    assert!(Chars::<8>::new("a\0").is_none());
}

#[test]
fn a_view_has_the_size_of_its_storage() {
    assert_eq!(size_of::<Thing<&[u8]>>(), size_of::<&[u8]>());
    assert_eq!(size_of::<Thing<Vec<u8>>>(), size_of::<Vec<u8>>());
    assert_eq!(size_of::<Thing>(), size_of::<bytes::Bytes>());
    assert_eq!(size_of::<Option<Part<&[u8]>>>(), size_of::<&[u8]>());
}
