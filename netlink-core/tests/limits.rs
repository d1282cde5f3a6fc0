//! What does not fit is an error that says where: never a wrap, a cut or an overflow of the stack.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod table;

use netlink_core::{AttributeSet, BuildError, MAX_DEPTH, Malformed, Reason, Writer, check};
use table::walk::walk;
use table::{Marks, Part, Thing, ThingBuilder};

fn fault(build: impl FnOnce(ThingBuilder) -> ThingBuilder) -> BuildError {
    build(ThingBuilder::new(Writer::new())).into_inner().finish().unwrap_err()
}

/// What the check finds in a thing with one attribute of this payload.
fn malformed(id: u16, payload: &[u8]) -> Malformed {
    let bytes = ThingBuilder::new(Writer::new()).attribute(id, payload).into_inner().finish().unwrap();
    Thing::new_checked(bytes).unwrap_err()
}

#[test]
fn an_integer_of_another_width_is_malformed_and_reads_as_absent() {
    type Absent = fn(&Thing<&[u8]>) -> bool;
    let cases: [(u16, &str, usize, Absent); 12] = [
        (Thing::BYTE, "byte", 1, |thing| thing.byte().is_none()),
        (Thing::SHORT, "short", 2, |thing| thing.short().is_none()),
        (Thing::WORD, "word", 4, |thing| thing.word().is_none()),
        (Thing::LONG, "long", 8, |thing| thing.long().is_none()),
        (Thing::BE_WORD, "be-word", 4, |thing| thing.be_word().is_none()),
        (Thing::SIGNED_LONG, "signed-long", 8, |thing| thing.signed_long().is_none()),
        (Thing::BE_COLOR, "be-color", 2, |thing| thing.be_color().is_none()),
        (Thing::UINT, "uint", 8, |thing| thing.uint().is_none()),
        (Thing::IPV6, "ipv6", 16, |thing| thing.ipv6().is_none()),
        (Thing::MAC, "mac", 6, |thing| thing.mac().is_none()),
        (Thing::BITS, "bits", 8, |thing| thing.bits().is_none()),
        (Thing::AFTER_GAP, "after.gap", 1, |thing| thing.after_gap().is_none()),
    ];
    for (id, name, expected, is_absent) in cases {
        for actual in (0..20).filter(|&actual| actual != expected && (id, actual) != (Thing::UINT, 4)) {
            let payload = vec![1; actual];
            let error = malformed(id, &payload);
            assert_eq!(error.path.to_string(), format!("thing.{name}"));
            assert_eq!(error.reason, Reason::Width { expected, actual });
            let bytes = ThingBuilder::new(Writer::new()).attribute(id, &payload).into_inner().finish().unwrap();
            assert!(is_absent(&Thing::new_unchecked(&bytes)), "{name} of {actual}");
        }
    }
}

#[test]
fn the_path_leads_through_nests_arrays_keys_records_and_choices() {
    type Around = fn(&mut Writer, fn(&mut Writer));
    let short = |writer: &mut Writer| writer.attribute(Part::SIZE, &[1]);
    let cases: [(&str, Around); 6] = [
        ("thing.part.size", |writer, bad| writer.nest(Thing::PART, bad)),
        ("thing.part.part.size", |writer, bad| writer.nest(Thing::PART, |writer| writer.nest(Part::PART, bad))),
        ("thing.part-array.7.size", |writer, bad| writer.nest(Thing::PART_ARRAY, |writer| writer.nest(7, bad))),
        ("thing.keyed.1.2.size", |writer, bad| {
            writer.nest(Thing::KEYED, |writer| writer.nest(1, |writer| writer.nest(2, bad)));
        }),
        ("thing.hops.0.part.size", |writer, bad| {
            writer.wrap(Thing::HOPS, |writer| {
                writer.bytes(&20_u16.to_ne_bytes());
                writer.bytes(&[0; 6]);
                writer.nest(2, bad);
            });
        }),
        ("thing.data.size", |writer, bad| {
            writer.string(Thing::KIND, b"part");
            writer.nest(Thing::DATA, bad);
        }),
    ];
    for (path, write) in cases {
        let mut writer = Writer::new();
        writer.bytes(&[0; 8]);
        write(&mut writer, short);
        let error = check(<Thing as AttributeSet>::SCHEMA, writer.as_bytes()).unwrap_err();
        assert_eq!(error.path.to_string(), path);
        assert_eq!(error.to_string(), format!("malformed message: {path}: 1 bytes where the type has 4"));
    }
}

#[test]
fn what_does_not_fit_its_type_has_a_reason() {
    let cases = [
        (Thing::LIST, &[1, 2, 3][..], "thing.list", Reason::Elements { element: 2, actual: 3 }),
        (Thing::PAIRS, &[1, 2, 3], "thing.pairs", Reason::Elements { element: 4, actual: 3 }),
        (Thing::LABELS, &[1, 2, 3], "thing.labels", Reason::Elements { element: 4, actual: 3 }),
        (Thing::HARDWARE, &[0; 33], "thing.hardware", Reason::Width { expected: 32, actual: 33 }),
        (Thing::NEST, &[0; 7], "thing.nest", Reason::ShortHeader { expected: 8, actual: 7 }),
        (Thing::ODDITY, &[0; 4], "thing.oddity", Reason::ShortHeader { expected: 5, actual: 4 }),
        (Thing::PART, &[1, 2], "thing.part", Reason::Trailing(2)),
        (Thing::ARRAY, &[1, 2, 3], "thing.array", Reason::Trailing(3)),
        (Thing::HOPS, &[0; 8], "thing.hops.0", Reason::Trailing(8)),
    ];
    for (id, payload, path, reason) in cases {
        let error = malformed(id, payload);
        assert_eq!((error.path.to_string().as_str(), error.reason), (path, reason));
    }
    let lie = [9_u16.to_ne_bytes(), [1, 0]].concat();
    assert_eq!(malformed(Thing::PART, &lie).reason, Reason::Length { claimed: 9, available: 4 });
    assert_eq!(malformed(Thing::ARRAY, &lie).reason, Reason::Length { claimed: 9, available: 4 });
    let error = Thing::new_checked([0_u8; 7]).unwrap_err();
    assert_eq!(
        (error.path.to_string().as_str(), error.reason),
        ("thing", Reason::ShortHeader { expected: 8, actual: 7 })
    );
}

/// Getters and walkers pass over a length of 0, so the check does: nothing behind it goes unseen.
#[test]
fn what_follows_a_length_of_zero_is_checked() {
    let message = |zeros: usize, attribute: &[u8]| [&vec![0; 8 + 4 * zeros], attribute].concat();
    let length = 5_u16.to_ne_bytes();
    let short = [length, Thing::WORD.to_ne_bytes(), [7, 0], [0, 0]].concat();
    let lie = [9_u16.to_ne_bytes(), Thing::WORD.to_ne_bytes()].concat();
    for zeros in 1..4 {
        let error = Thing::new_checked(message(zeros, &short)).unwrap_err();
        assert_eq!(
            (error.path.to_string().as_str(), error.reason),
            ("thing.word", Reason::Width { expected: 4, actual: 1 })
        );
        let error = Thing::new_checked(message(zeros, &lie)).unwrap_err();
        assert_eq!(error.reason, Reason::Length { claimed: 9, available: 4 });
        assert!(Thing::new_checked(message(zeros, &[])).is_ok());
    }
}

#[test]
fn what_kernels_grow_is_well_formed() {
    let cases: [(u16, &[u8]); 7] = [
        (99, &[1, 2, 3]),
        (Thing::EVERYTHING, &[1; 3]),
        (Thing::EVERYTHING, &[1; 300]),
        (Thing::TAIL, &[1]),
        (Thing::IP, &[1]),
        (Thing::FLAG, &[1, 2]),
        (Thing::PART, &[0, 0, 0, 0, 0, 0]),
    ];
    for (id, payload) in cases {
        let bytes = ThingBuilder::new(Writer::new()).attribute(id, payload).into_inner().finish().unwrap();
        assert_eq!(check(<Thing as AttributeSet>::SCHEMA, &bytes), Ok(()), "{id} {payload:?}");
    }
}

#[test]
fn an_attribute_too_long_for_its_length_is_a_fault() {
    let long = "x".repeat(65_536);
    let whole = "x".repeat(65_530);
    assert!(matches!(fault(|thing| thing.name(&long)), BuildError::TooLong { id: Thing::NAME, .. }));
    assert!(matches!(fault(|thing| thing.blob(long.as_bytes())), BuildError::TooLong { id: Thing::BLOB, .. }));
    assert!(matches!(fault(|thing| thing.list(&[0; 40_000])), BuildError::TooLong { id: Thing::LIST, .. }));
    assert!(matches!(fault(|thing| thing.part(|part| part.label(&whole))), BuildError::TooLong { .. }));
    assert!(matches!(
        fault(|thing| thing.array(|array| (0..9_000).fold(array, netlink_core::ArrayBuilder::value))),
        BuildError::TooLong { .. }
    ));
    assert!(matches!(
        fault(|thing| thing.hops(|hops| hops.record(|hop| hop.part(|part| part.label(&whole))))),
        BuildError::TooLong { .. }
    ));
    assert!(matches!(
        fault(|thing| thing.kind("part").data(|data| data.raw(long.as_bytes()))),
        BuildError::TooLong { .. }
    ));
    // The longest there can be is none.
    let longest = ThingBuilder::new(Writer::new()).name(&whole).into_inner().finish().unwrap();
    assert_eq!(Thing::new_checked(longest).unwrap().name().unwrap().as_bytes().len(), whole.len());
}

#[test]
fn the_first_fault_is_the_one_that_is_told() {
    let error = fault(|thing| thing.name("a\0").blob(&[0; 70_000]).byte(1));
    assert_eq!(error, BuildError::InteriorNul { id: Thing::NAME });
}

#[test]
fn a_string_with_a_nul_inside_is_a_fault_wherever_it_stands() {
    assert!(matches!(fault(|thing| thing.names("a\0b")), BuildError::InteriorNul { .. }));
    assert!(matches!(fault(|thing| thing.texts(|texts| texts.value("\0"))), BuildError::InteriorNul { .. }));
    assert!(matches!(fault(|thing| thing.part(|part| part.label("\0"))), BuildError::InteriorNul { .. }));
    assert!(matches!(fault(|thing| thing.text_tail((table::Pair::default(), "a\0"))), BuildError::InteriorNul { .. }));
}

#[test]
fn a_number_that_does_not_fit_is_a_fault() {
    let error = fault(|thing| thing.narrow_marks(Marks::LAST));
    assert_eq!(error, BuildError::OutOfRange { id: Thing::NARROW_MARKS, value: 1 << 31 });
}

#[test]
fn an_index_that_reaches_into_the_flags_of_a_type_is_a_fault() {
    assert!(matches!(fault(|thing| thing.array(|array| array.at(0x4000).value(1))), BuildError::Argument(_)));
    assert!(matches!(
        fault(|thing| thing.keyed(|keyed| keyed.entry([1, 0x8000], |part| part))),
        BuildError::Argument(_)
    ));
}

/// More nests than a stack has room for; fewer where each takes long, and there is no stack to overflow.
const DEEP: usize = if cfg!(miri) { 3 * MAX_DEPTH } else { 10_000 };

/// Parts in each other, so many deep, and the innermost empty.
fn nested_parts(depth: usize) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(depth * 4);
    for rest in (0..depth).rev() {
        let length = u16::try_from((rest + 1) * 4).unwrap();
        bytes.extend([length.to_ne_bytes(), (Part::PART | netlink_core::NESTED).to_ne_bytes()].concat());
    }
    bytes
}

#[test]
fn nests_are_malformed_beyond_the_greatest_depth() {
    let part = <Part as AttributeSet>::SCHEMA;
    assert_eq!(check(part, &nested_parts(MAX_DEPTH)), Ok(()));
    let error = check(part, &nested_parts(MAX_DEPTH + 1)).unwrap_err();
    assert_eq!(error.reason, Reason::TooDeep);
    assert_eq!(error.path.names().count(), MAX_DEPTH + 2);
}

#[test]
fn no_walker_overflows_the_stack_on_ten_thousand_nests() {
    let bytes = nested_parts(DEEP);
    // A small stack, so that recursion without a bound would show.
    let walked = std::thread::Builder::new().stack_size(1 << 20).spawn(move || {
        let part = <Part as AttributeSet>::SCHEMA;
        assert_eq!(check(part, &bytes).unwrap_err().reason, Reason::TooDeep);
        // Every offset of the whole message would take minutes, and the deepest says the same as all below it.
        for offset in [0, 100, bytes.len() / 40, bytes.len() - 1] {
            let path = netlink_core::locate(part, &bytes, offset).unwrap().path;
            assert!(path.names().count() <= MAX_DEPTH + 2, "{path}");
        }
        walk(part, &nested_parts(2 * MAX_DEPTH));
        let text = format!("{0}{0:?}", netlink_core::Rendered::new(part, &bytes));
        assert!(text.contains("part 0x"), "what is too deep is hexadecimal");
    });
    walked.unwrap().join().unwrap();
}

#[cfg(feature = "serde")]
#[test]
fn what_is_nested_too_deeply_comes_back_from_json() {
    use netlink_core::json::{Nesting, from_json, to_json};

    let part = <Part as AttributeSet>::SCHEMA;
    let bytes = nested_parts(DEEP);
    let mut writer = Writer::new();
    from_json(part, &to_json(part, &bytes, Nesting::Marked), Nesting::Marked, &mut writer).unwrap();
    assert_eq!(writer.finish().as_deref(), Ok(&bytes[..]));
}
