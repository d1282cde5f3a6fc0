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
attribute-sets:
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
  - name: lamps
    subset-of: lamp
    doc: Lamps of a kind.
    attributes: [{ name: address, multi-attr: true }, { name: type, enum: shade }]
sub-messages:
  - name: lamp-data
    formats: [{ value: bulb, attribute-set: lamp-shade }]
";

fn printed() -> String {
    let specs = Specs::of(SPEC).unwrap();
    let uses = Uses::collect(&specs).unwrap();
    Module::print(&specs, &uses, specs.all().next().unwrap()).unwrap()
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
