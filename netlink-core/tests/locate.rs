//! From an offset to the path of what stands there.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod table;

use netlink_core::{AttributeSet, Writer, locate};
use table::{Color, Marks, Thing, ThingBuilder};

/// The paths of a message, each with the offset of its first byte, and its value.
fn paths(payload: &[u8]) -> Vec<(usize, String, Option<String>)> {
    let mut paths: Vec<(usize, String, Option<String>)> = Vec::new();
    for offset in 0..payload.len() {
        let location = locate(<Thing as AttributeSet>::SCHEMA, payload, offset).unwrap();
        let path = location.path.to_string();
        if paths.last().is_none_or(|(_, last, _)| *last != path) {
            paths.push((offset, path, location.value));
        }
    }
    paths
}

/// A header of zeros with the attributes that `build` writes, and the paths behind the header.
fn paths_of(build: impl FnOnce(ThingBuilder) -> ThingBuilder) -> Vec<(usize, String, Option<String>)> {
    let payload = build(ThingBuilder::new(Writer::new())).into_inner().finish().unwrap();
    paths(&payload)
        .into_iter()
        .filter(|(offset, ..)| *offset >= 8)
        .map(|(offset, path, value)| (offset - 8, path, value))
        .collect()
}

fn expected(rows: &[(usize, &str, Option<&str>)]) -> Vec<(usize, String, Option<String>)> {
    rows.iter().map(|(offset, path, value)| (*offset, (*path).to_string(), value.map(ToString::to_string))).collect()
}

#[test]
fn members_of_the_fixed_header_have_paths() {
    let payload = ThingBuilder::new(Writer::new()).into_inner().finish().unwrap();
    // The hole behind `mode` counts to it.
    assert_eq!(
        paths(&payload),
        expected(&[(0, "thing.family", None), (1, "thing.mode", None), (4, "thing.flags", None)])
    );
}

#[test]
fn header_payload_and_padding_belong_to_the_attribute() {
    let rows = paths_of(|thing| thing.byte(1).name("abc").marks(Marks::ROUND | Marks::LAST).flag(true).blob(&[1]));
    assert_eq!(
        rows,
        expected(&[
            (0, "thing.byte", Some("1")),
            (8, "thing.name", Some("\"abc\"")),
            (16, "thing.marks", Some("round|last")),
            (24, "thing.flag", None),
            (28, "thing.blob", Some("0x01")),
        ])
    );
}

#[test]
fn nests_are_descended_into() {
    let rows = paths_of(|thing| {
        thing
            .nest(|thing| thing.header(|head| head.mode = 1).color(Color::RED))
            .part(|part| part.part(|part| part.size(1)))
    });
    assert_eq!(
        rows,
        expected(&[
            (0, "thing.nest", None),
            (4, "thing.nest.family", None),
            (5, "thing.nest.mode", None),
            (8, "thing.nest.flags", None),
            (12, "thing.nest.color", Some("red")),
            (20, "thing.part", None),
            (24, "thing.part.part", None),
            (28, "thing.part.part.size", Some("1")),
        ])
    );
}

#[test]
fn entries_of_arrays_are_their_index() {
    let rows = paths_of(|thing| {
        thing
            .array(|array| array.value(7).at(9).value(8))
            .part_array(|array| array.entry(|part| part.size(1)))
            .matrix(|rows| rows.entry(|row| row.value(1).value(2)))
    });
    assert_eq!(
        rows,
        expected(&[
            (0, "thing.array", None),
            (4, "thing.array.1", Some("7")),
            (12, "thing.array.9", Some("8")),
            (20, "thing.part-array", None),
            (24, "thing.part-array.1", None),
            (28, "thing.part-array.1.size", Some("1")),
            (36, "thing.matrix", None),
            (40, "thing.matrix.1", None),
            (44, "thing.matrix.1.1", Some("1")),
            (52, "thing.matrix.1.2", Some("2")),
        ])
    );
}

#[test]
fn keyed_nests_have_their_keys() {
    let rows = paths_of(|thing| thing.keyed(|keyed| keyed.entry([3, 4], |part| part.size(1))));
    assert_eq!(
        rows,
        expected(&[
            (0, "thing.keyed", None),
            (4, "thing.keyed.3", None),
            (8, "thing.keyed.3.4", None),
            (12, "thing.keyed.3.4.size", Some("1")),
        ])
    );
}

#[test]
fn records_are_counted() {
    let rows = paths_of(|thing| {
        thing.hops(|hops| {
            hops.record(|hop| hop.header(|head| head.index = 1).gateway([10, 0, 0, 1].into()))
                .record(|hop| hop.attribute(99, &[1, 2]))
        })
    });
    assert_eq!(
        rows,
        expected(&[
            (0, "thing.hops", None),
            (4, "thing.hops.0.length", None),
            (6, "thing.hops.0.flags", None),
            (7, "thing.hops.0.weight", None),
            (8, "thing.hops.0.index", None),
            (12, "thing.hops.0.gateway", Some("10.0.0.1")),
            (20, "thing.hops.1.length", None),
            (22, "thing.hops.1.flags", None),
            (23, "thing.hops.1.weight", None),
            (24, "thing.hops.1.index", None),
            (28, "thing.hops.1.#99", Some("0x0102")),
        ])
    );
}

#[test]
fn choices_are_read_in_the_format_their_selector_says() {
    let rows = paths_of(|thing| thing.kind("part").data(|data| data.part(|part| part.size(1))));
    assert_eq!(
        rows,
        expected(&[(0, "thing.kind", Some("\"part\"")), (12, "thing.data", None), (16, "thing.data.size", Some("1")),])
    );
    let rows = paths_of(|thing| thing.number(1).numbered(|numbered| numbered.first(300)));
    assert_eq!(rows, expected(&[(0, "thing.number", Some("1")), (8, "thing.numbered", Some("300"))]));
    let rows = paths_of(|thing| thing.numbered(|numbered| numbered.other(|odd| odd.size(1))));
    assert_eq!(
        rows,
        expected(&[
            (0, "thing.numbered", None),
            (4, "thing.numbered.family", None),
            (5, "thing.numbered.number", None),
            // Padding behind a fixed header is nobody's.
            (9, "thing.numbered", None),
            (12, "thing.numbered.size", Some("1")),
        ])
    );
    let rows = paths_of(|thing| thing.kind("stone").part(|part| part.data(|data| data.weight(4))));
    assert_eq!(
        rows,
        expected(
            &[(0, "thing.kind", Some("\"stone\"")), (12, "thing.part", None), (16, "thing.part.data", Some("4")),]
        )
    );
}

#[test]
fn unknown_attributes_are_their_number() {
    let rows = paths_of(|thing| thing.attribute(87, &[1, 2, 3]).part(|part| part.attribute(88, &[])));
    assert_eq!(
        rows,
        expected(&[(0, "thing.#87", Some("0x010203")), (8, "thing.part", None), (12, "thing.part.#88", None)])
    );
}

#[test]
fn what_is_no_attribute_has_the_path_of_what_it_is_in() {
    let rows = paths_of(|thing| {
        thing.attribute(Thing::PART, &[3, 0, 0, 0]).attribute(Thing::HOPS, &[9, 0]).attribute(Thing::ARRAY, &[1])
    });
    assert_eq!(rows, expected(&[(0, "thing.part", None), (8, "thing.hops", None), (16, "thing.array", None)]));
}
