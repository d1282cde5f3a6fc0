//! Messages as JSON and back: the bytes come back, and people can write it.

#![cfg(feature = "serde")]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

mod table;

use netlink_core::json::{Json, JsonError, Nesting, from_json, to_json};
use netlink_core::{ArrayBuilder, AttributeSet, BuildError, MAX_DEPTH, NESTED, Nest, Writer, check};
use proptest::collection::vec;
use proptest::prelude::*;
use table::well_formed::{Source, message};
use table::{Color, Level, Marks, Oddity, OddityBuilder, Part, PartBuilder, Thing, ThingBuilder};

const THING: &netlink_core::schema::Set = <Thing as AttributeSet>::SCHEMA;
const PART: &netlink_core::schema::Set = <Part as AttributeSet>::SCHEMA;

fn written(set: &'static netlink_core::schema::Set, json: &Json, nesting: Nesting) -> Result<Vec<u8>, JsonError> {
    let mut writer = Writer::new();
    from_json(set, json, nesting, &mut writer)?;
    Ok(writer.finish()?)
}

fn thing(text: &str) -> Result<Vec<u8>, JsonError> {
    written(THING, &serde_json::from_str(text).unwrap(), Nesting::Marked)
}

fn text(payload: &[u8]) -> String {
    serde_json::to_string(&to_json(PART, payload, Nesting::Marked)).unwrap()
}

/// A thing, without its header of zeros.
fn thing_text(payload: &[u8]) -> String {
    let text = serde_json::to_string(&to_json(THING, payload, Nesting::Marked)).unwrap();
    text.replacen(r#""header":{"family":0,"mode":0,"flags":[]},"#, "", 1)
}

fn comes_back(set: &'static netlink_core::schema::Set, payload: &[u8]) {
    for nesting in [Nesting::Marked, Nesting::Unmarked] {
        let json = to_json(set, payload, nesting);
        assert_eq!(written(set, &json, nesting).as_deref(), Ok(payload), "{json:?}");
        let text = serde_json::to_string(&json).unwrap();
        assert_eq!(serde_json::from_str::<Json>(&text).unwrap(), json, "{text}");
    }
}

proptest! {
    #[test]
    fn every_well_formed_message_comes_back_the_same(random in vec(any::<u8>(), 20..400)) {
        for set in table::walk::tables() {
            let payload = message(set, &mut Source(&random)).payload;
            prop_assert_eq!(check(set, &payload), Ok(()));
            comes_back(set, &payload);
        }
    }
}

proptest! {
    #[test]
    fn any_bytes_come_back_the_same(payload in vec(any::<u8>(), 0..120)) {
        for set in table::walk::tables() {
            comes_back(set, &payload);
        }
    }
}

#[test]
fn names_are_spelled_out() {
    let payload = ThingBuilder::new(Writer::new())
        .header(|head| head.flags = Marks::SOFT)
        .color(Color::GREEN)
        .level(Level::LOW)
        .marks(Marks::ROUND | Marks::LAST | Marks::from_bits_retain(0x100))
        .kind("stone")
        .data(|data| data.weight(9))
        .part(|part| part.size(1))
        .into_inner()
        .finish()
        .unwrap();
    let expected = concat!(
        r#"{"header":{"family":0,"mode":0,"flags":["soft"]},"color":"green","level":"low","#,
        r#""marks":["round","last",256],"kind":"stone","data":9,"part":{"size":1}}"#
    );
    let json = to_json(THING, &payload, Nesting::Marked);
    assert_eq!(serde_json::to_string(&json).unwrap(), expected);
    assert_eq!(thing(expected), Ok(payload));
}

#[test]
fn a_view_serializes_as_its_json() {
    let payload = PartBuilder::new(Writer::new()).size(1).label("a").into_inner().finish().unwrap();
    let part = Part::new_checked(payload).unwrap();
    assert_eq!(serde_json::to_string(&part).unwrap(), r#"{"size":1,"label":"a"}"#);
}

#[test]
fn negative_enumerators_are_written_by_name_and_by_number() {
    assert_eq!(thing(r#"{"level":"low"}"#), thing(r#"{"level":-7}"#));
    assert!(matches!(thing(r#"{"level":18446744073709551609}"#), Err(JsonError::Type { .. })));
}

#[test]
fn unknown_attributes_have_their_numbers_and_those_that_come_again_are_counted() {
    let payload = PartBuilder::new(Writer::new())
        .size(1)
        .size(2)
        .size(3)
        .attribute(77, &[10, 11])
        .attribute(78 | NESTED, &[])
        .into_inner()
        .finish()
        .unwrap();
    assert_eq!(text(&payload), r##"{"size":1,"size#2":2,"size#3":3,"#77":"0a0b","#78+nested":""}"##);
    comes_back(PART, &payload);
}

#[test]
fn attributes_keep_their_order() {
    let payload = PartBuilder::new(Writer::new())
        .attribute(77, &[1])
        .attribute(77, &[2])
        .size(1)
        .attribute(77, &[3])
        .attribute(77, &[4])
        .size(2)
        .attribute(Part::SIZE | NESTED, &[0; 4])
        .into_inner()
        .finish()
        .unwrap();
    assert_eq!(text(&payload), r##"{"#77":["01","02"],"size":1,"#77#2":["03","04"],"size#2":2,"size+nested":0}"##);
    comes_back(PART, &payload);
}

#[test]
fn a_struct_that_is_shorter_has_its_length() {
    let of = |payload: &[u8]| {
        ThingBuilder::new(Writer::new()).attribute(Thing::EVERYTHING, payload).into_inner().finish().unwrap()
    };
    let everything = |payload: &[u8]| {
        comes_back(THING, &of(payload));
        let json = to_json(THING, &of(payload), Nesting::Marked);
        serde_json::to_string(json.get("everything").unwrap()).unwrap()
    };
    assert_eq!(everything(&[1, 255]), r##"{"a":1,"b":-1,"#length":2}"##);
    // What is there of the next member is not zero, and could not be said.
    assert_eq!(everything(&[1, 255, 3]), r##"{"#hex":"01ff03"}"##);
    assert_eq!(everything(&[1, 255, 0]), r##"{"a":1,"b":-1,"#length":3}"##);
    assert!(matches!(thing(r##"{"everything":{"#length":1000}}"##), Err(JsonError::Type { .. })));
    assert!(matches!(thing(r##"{"everything":{"#length":-1}}"##), Err(JsonError::Type { .. })));
}

#[test]
fn zeros_behind_the_attributes_are_the_rest() {
    let payload = PartBuilder::new(Writer::new()).size(1).into_inner().finish().unwrap();
    let padded = [&payload[..], &[0; 8]].concat();
    assert_eq!(text(&padded), r##"{"size":1,"#rest":"0000000000000000"}"##);
    comes_back(PART, &padded);
    assert_eq!(text(&[0; 4]), r##"{"#rest":"00000000"}"##);
    // Among attributes they are passed over, and have no place.
    let parted = [&padded[..], &payload[..]].concat();
    assert!(text(&parted).starts_with(r##"{"#hex":"##));
    comes_back(PART, &parted);
}

#[test]
fn padding_that_is_not_zero_or_not_there_is_said() {
    let whole = PartBuilder::new(Writer::new()).attribute(77, &[1]).attribute(78, &[2]).into_inner().finish().unwrap();
    let around =
        |payload: &[u8]| PartBuilder::new(Writer::new()).attribute(Part::PART, payload).into_inner().finish().unwrap();
    for (cut, left) in [(3, ""), (2, "00"), (1, "0000")] {
        let payload = &whole[..whole.len() - cut];
        assert_eq!(text(payload), format!(r##"{{"#77":"01","#78":"02","#padding":{{"2":"{left}"}}}}"##));
        comes_back(PART, payload);
        comes_back(PART, &around(payload));
    }
    let mut strange = whole.clone();
    (strange[5], strange[7], strange[14]) = (5, 7, 14);
    let padding = r##""#padding":{"1":"050007","2":"000e00"}"##;
    assert_eq!(text(&strange), format!(r##"{{"#77":"01","#78":"02",{padding}}}"##));
    comes_back(PART, &strange);
    comes_back(PART, &around(&strange));
    // The place is that in the order they are written in.
    let parted = PartBuilder::new(Writer::new()).attribute(77, &[1]).attribute(78, &[2]).attribute(77, &[3]);
    let mut parted = parted.into_inner().finish().unwrap();
    parted[5] = 5;
    assert_eq!(text(&parted), r##"{"#77":"01","#78":"02","#77#2":"03","#padding":{"1":"050000"}}"##);
    comes_back(PART, &parted);
    for wrong in [
        r##"{"#padding":{"1":""}}"##,
        r##"{"#77":"01","#padding":{"0":""}}"##,
        r##"{"#77":"01","#padding":{"1":"00000000"}}"##,
        r##"{"#77":"01","#78":"02","#padding":{"1":"00"}}"##,
        r##"{"#77":"01","#padding":3}"##,
    ] {
        let json = serde_json::from_str(wrong).unwrap();
        let error = written(PART, &json, Nesting::Marked).unwrap_err();
        assert!(error.to_string().contains("padding"), "{error}");
    }
}

#[test]
fn nests_of_an_array_may_repeat_an_index() {
    type Entries = ArrayBuilder<Nest<Part>>;
    let thing = |build: fn(Entries) -> Entries| {
        ThingBuilder::new(Writer::new()).part_array(build).into_inner().finish().unwrap()
    };
    let cases: [(Vec<u8>, &str); 4] = [
        (thing(|array| array.entry(|part| part.size(1)).entry(|part| part.size(2))), r#"[{"size":1},{"size":2}]"#),
        (
            thing(|array| array.at(1).entry(|part| part.size(1)).at(1).entry(|part| part.size(2))),
            r#"{"1":[{"size":1},{"size":2}]}"#,
        ),
        (
            thing(|array| array.entry(|part| part.size(1)).at(2).entry(|part| part).at(2).entry(|part| part.size(2))),
            r#"{"1":{"size":1},"2":[{},{"size":2}]}"#,
        ),
        // Their order would be lost.
        (
            thing(|array| array.at(1).entry(|part| part).at(2).entry(|part| part).at(1).entry(|part| part)),
            r##"{"#hex":"##,
        ),
    ];
    for (payload, expected) in cases {
        let json = serde_json::to_string(&to_json(THING, &payload, Nesting::Marked)).unwrap();
        assert!(json.contains(expected), "{json}");
        comes_back(THING, &payload);
    }
}

#[test]
fn what_follows_the_last_attribute_is_kept_beside_the_attributes() {
    let mut payload = PartBuilder::new(Writer::new()).size(1).into_inner().finish().unwrap();
    payload.extend([0, 0]);
    assert_eq!(text(&payload), r##"{"size":1,"#rest":"0000"}"##);
    comes_back(PART, &payload);
}

#[test]
fn attributes_of_no_length_and_without_padding_come_back() {
    let of_no_length = [0; 4];
    let without_padding =
        [5_u16.to_ne_bytes(), 300_u16.to_ne_bytes()].concat().into_iter().chain([7]).collect::<Vec<_>>();
    for irregular in [&of_no_length[..], &without_padding] {
        comes_back(PART, irregular);
        let around = PartBuilder::new(Writer::new()).attribute(Part::PART, irregular).into_inner().finish().unwrap();
        assert_eq!(check(PART, &around), Ok(()));
        comes_back(PART, &around);
    }
}

#[test]
fn padding_of_a_fixed_header_goes_without_saying() {
    let oddity = <Oddity as AttributeSet>::SCHEMA;
    let payload = OddityBuilder::new(Writer::new()).header(|odd| odd.family = 2).size(1).into_inner().finish().unwrap();
    let json = serde_json::to_string(&to_json(oddity, &payload, Nesting::Marked)).unwrap();
    assert_eq!(json, r#"{"header":{"family":2,"number":0},"size":1}"#);
    comes_back(oddity, &payload);

    let mut strange = payload;
    strange[7] = 1;
    comes_back(oddity, &strange);
}

#[test]
fn a_hole_in_a_fixed_header_that_is_not_zero_comes_back() {
    let mut payload = ThingBuilder::new(Writer::new()).header(|head| head.mode = 1).into_inner().finish().unwrap();
    payload[2] = 0xff;
    comes_back(THING, &payload);

    // The format that the header decides on is found in the hexadecimal form, too.
    let mut writer = Writer::new();
    writer.bytes(&payload);
    let payload = {
        writer.attribute(Thing::BY_MODE, &[2]);
        writer.finish().unwrap()
    };
    let json = to_json(THING, &payload, Nesting::Marked);
    assert_eq!(json.get("by-mode"), Some(&Json::from("green")));
    comes_back(THING, &payload);
}

#[test]
fn octets_are_text_where_they_are_utf_8() {
    assert_eq!(thing_text(&thing(r#"{"octets": "caf\u00e9\u0000"}"#).unwrap()), r#"{"octets":"café\u0000"}"#);
    let not_text = ThingBuilder::new(Writer::new()).octets(&[0xff]).into_inner().finish().unwrap();
    assert_eq!(thing_text(&not_text), r##"{"octets":{"#hex":"ff"}}"##);
    comes_back(THING, &not_text);
}

#[test]
fn information_elements_are_named() {
    let json = r#"{"elements":[{"id":"red","data":"6e6574"},{"id":9,"data":""}]}"#;
    let bytes = thing(json).unwrap();
    assert_eq!(bytes[12..], [1, 3, b'n', b'e', b't', 9, 0, 0]);
    assert_eq!(thing_text(&bytes), json);
    let rendered = Thing::new_checked(bytes).unwrap().to_string();
    assert!(rendered.ends_with("elements\n    red 0x6e6574\n    9 0x"), "{rendered}");
    // One that claims more than there is is said in hex.
    let cut = Thing::new_checked([&[0; 8][..], &[8, 0, 77, 0, 1, 3, 2, 2]].concat());
    assert!(cfg!(target_endian = "big") || thing_text(cut.unwrap().as_bytes()).contains(r##"{"#hex":"01030202"}"##));
    let long = format!(r#"{{"elements": [{{"id": 1, "data": "{}"}}]}}"#, "00".repeat(256));
    assert!(thing(&long).unwrap_err().to_string().contains("elements.0.data"));
}

#[test]
fn strings_without_nul_in_an_array_come_back() {
    let mut writer = Writer::new();
    writer.bytes(&[0; 8]);
    writer.nest(Thing::TEXTS, |writer| {
        writer.attribute(1, b"with\0");
        writer.attribute(2, b"without");
    });
    comes_back(THING, &writer.finish().unwrap());
}

#[test]
fn members_of_the_wrong_type_are_named() {
    let cases = [
        (r#"{"word":"a"}"#, "thing.word: expected an integer"),
        (r#"{"byte":256}"#, "thing.byte: expected an integer that fits"),
        (r#"{"color":"blue"}"#, "thing.color.blue: unknown name"),
        (r#"{"colour":1}"#, "thing.colour: unknown name"),
        (r#"{"part":{"part":{"size":-1}}}"#, "thing.part.part.size: expected an integer that fits"),
        (r#"{"array":[1,"x"]}"#, "thing.array.2: expected an integer"),
        (r#"{"array":{"16384":1}}"#, "thing.array.16384: unknown name"),
        (r##"{"#16384":""}"##, "thing.#16384: expected a number below 16384 behind #"),
        (r#"{"header":{"mood":1}}"#, "thing.header.mood: unknown name"),
        (r#"{"hops":[{"gateway":"nowhere"}]}"#, "thing.hops.0.gateway: expected an IP address"),
        (r#"{"name":"a\u0000b"}"#, "thing.name: expected a string without NUL"),
        (r#"{"blob":"0"}"#, "thing.blob: expected hexadecimal digits"),
    ];
    for (json, message) in cases {
        assert_eq!(thing(json).unwrap_err().to_string(), message, "{json}");
    }
}

#[test]
fn an_array_longer_than_indices_can_count_is_an_error() {
    let entries = Json::Array(vec![Json::Number(0); 70_000]);
    let json = Json::Object(vec![("array".to_string(), entries)]);
    assert!(matches!(written(THING, &json, Nesting::Marked), Err(JsonError::Type { .. })));
}

#[test]
fn a_value_longer_than_an_attribute_can_be_is_an_error() {
    let json = Json::Object(vec![("name".to_string(), Json::String("x".repeat(70_000)))]);
    assert!(matches!(
        written(THING, &json, Nesting::Marked),
        Err(JsonError::Build(BuildError::TooLong { id: Thing::NAME, .. }))
    ));
}

#[test]
fn nests_deeper_than_messages_may_have_are_an_error() {
    let nested = |depth: usize| {
        (0..depth).fold(Json::Object(Vec::new()), |inner, _| Json::Object(vec![("part".to_string(), inner)]))
    };
    assert!(written(PART, &nested(MAX_DEPTH), Nesting::Marked).is_ok());
    assert!(matches!(written(PART, &nested(MAX_DEPTH + 1), Nesting::Marked), Err(JsonError::Type { .. })));
    // Without a bound this would overflow the stack.
    assert!(written(PART, &nested(1_000), Nesting::Marked).is_err());
}

#[test]
fn fractions_are_refused() {
    assert!(serde_json::from_str::<Json>("1.5").is_err());
    assert_eq!(serde_json::from_str::<Json>("18446744073709551615").unwrap(), Json::Number(u64::MAX.into()));
    assert_eq!(serde_json::from_str::<Json>("-1").unwrap(), Json::Number(-1));
}
