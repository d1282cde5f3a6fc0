//! What small specs become.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use super::{Module, Uses};
use crate::spec::Specs;

const SPEC: &str = "
name: lamp
protocol: genetlink
uapi-header: linux/lamp.h
doc: Lamps.
definitions:
  - name: shade
    type: enum
    doc: Not what the sub-message is chosen by.
    entries: [{ name: round, value: 7 }]
  - name: kind
    type: enum
    doc: What it is chosen by.
    entries: [{ name: bulb, value: 2 }]
  - name: key
    type: struct
    doc: A key.
    members: [{ name: mask, type: u32 }]
  - name: keys
    type: struct
    doc: Keys behind their number.
    members:
      - { name: count, type: u32, byte-order: little-endian }
      - { name: keys, type: struct, struct: key, flexible: true }
  - name: head
    type: struct
    size: 8
    doc: What a part begins with; it lies in a union.
    members: [{ name: kind, type: u32 }, { name: len, type: u16 }]
  - name: short
    type: struct
    size: 3
    doc: It is larger than that.
    members: [{ name: kind, type: u32 }]
attribute-sets:
  - name: part
    fixed-header: head
    doc: A part.
  - name: lamp-shade
    doc: A shade.
    attributes: [{ name: type, type: u32, enum: shade, value: 1 }]
  - name: lamp
    doc: A lamp.
    attributes:
      - { name: type, type: u32, enum: kind, value: 1 }
      - { name: data, type: sub-message, sub-message: lamp-data, selector: type, value: 2 }
      - { name: keys, type: binary, struct: keys, value: 3 }
      - { name: address, type: u64, byte-order: little-endian, value: 4 }
      - { name: shade, type: u16, byte-order: little-endian, enum: shade, value: 5 }
      - { name: pans, type: binary, sub-type: u16, byte-order: little-endian, value: 6 }
      - { name: parts, type: records, nested-attributes: part, length: len, value: 7 }
  - name: lamps
    subset-of: lamp
    doc: Lamps of a kind.
    attributes: [{ name: address, multi-attr: true }, { name: type, enum: shade }]
sub-messages:
  - name: lamp-data
    formats: [{ value: bulb, attribute-set: lamp-shade }]
";

const OPERATIONS: &str = "
operations:
  list:
    - { name: light, doc: Lights it., attribute-set: lamp, flags: [unanswered], do: { request: { value: 1 } } }
    - { name: dim, doc: Dims it., attribute-set: lamp, do: { request: { value: 2 } } }
    - { name: look, doc: Looks., attribute-set: lamp, flags: [multipart], do: { request: { value: 3 }, reply: { value: 3 } } }
    - { name: blink, doc: Blinks., attribute-set: lamp, flags: [echoed], do: { request: { value: 4 }, reply: { value: 5 } } }
";

fn printed() -> String {
    print(&SPEC.replace("size: 3", "size: 4")).unwrap()
}

fn print(spec: &str) -> anyhow::Result<String> {
    let specs = Specs::of(spec)?;
    let uses = Uses::collect(&specs)?;
    Module::print(&specs, &uses, specs.all().next().unwrap())
}

#[test]
fn the_nearest_selector_says_what_a_format_is_called() {
    let text = printed();
    assert!(text.contains("Bulb bulb => LampShade = Number(2)"), "{text}");
}

#[test]
fn structs_follow_a_struct() {
    let text = printed();
    assert!(text.contains("keys: Tail<Keys, List<Key>> = 3"), "{text}");
}

#[test]
fn integers_are_in_the_order_the_spec_says() {
    let text = printed();
    let rows =
        ["address: Le<u64> = 4", "shade: As<Le<u16>, Shade> = 5", "pans: List<Le<u16>> = 6", "count: u32 = 0 le"];
    for row in rows {
        assert!(text.contains(row), "{row}: {text}");
    }
}

#[test]
fn what_a_subset_says_anew_counts() {
    let text = printed();
    let lamps = text.split("struct Lamps").nth(1).unwrap();
    assert!(lamps.contains("r#type: Shade = 1"), "{lamps}");
    assert!(lamps.contains("address: Multi<Le<u64>> = 4"), "{lamps}");
}

#[test]
fn a_struct_in_a_union_is_as_large_as_that() {
    assert!(printed().contains("pub struct Head = \"head\", size 8 {"), "{}", printed());
    let error = print(SPEC).unwrap_err().root_cause().to_string();
    assert_eq!(error, "short has 4 bytes, more than its size says");
}

#[test]
fn records_know_where_their_length_is() {
    assert!(printed().contains("parts => Records<Part, 4> = 7"), "{}", printed());
    let error = print(&SPEC.replace("size: 3", "size: 4").replace("length: len", "length: kind")).unwrap_err();
    assert_eq!(error.root_cause().to_string(), "kind is no u16 of head");
}

#[test]
fn operations_are_by_how_they_are_answered() {
    let text = print(&format!("{}{OPERATIONS}", SPEC.replace("size: 3", "size: 4"))).unwrap();
    let (before, sent) = text.split_once("    send {\n").unwrap();
    let (before, multipart) = before.split_once("    multipart {\n").unwrap();
    assert!(multipart.contains("LOOK look:"), "{text}");
    assert!(before.contains(" = 4 [] -> Lamp = 5 [] echoed true;\n"), "{text}");
    assert!(before.contains("    do {\n") && before.contains("DIM dim:") && sent.contains("LIGHT light:"), "{text}");
}
