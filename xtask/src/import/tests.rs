//! A small kernel spec with the oddities of the real ones, and the headers it is about.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use super::convert::{Imported, convert};
use super::header::Tables;
use super::print::print;

const KERNEL: &str = r"
name: lamp_ctl
protocol: genetlink-legacy
version: 2
doc: Lamps.
definitions:
  - { name: max-name, type: const, value: 16 }
  - name: colour
    type: enum
    entries: [white, { name: red, value: 4 }, green]
  - name: state
    type: flags
    enum-name:
    entries: [lit, broken]
  - name: lamp-msg
    type: struct
    members:
      - { name: family, type: u8 }
      - { name: power, type: u16, enum: state }
      - { name: address, type: u32, display-hint: ipv4 }
attribute-sets:
  - name: lamp-attrs
    name-prefix: lamp-attr-
    attributes:
      - { name: unspec, type: unused, value: 0 }
      - { name: name, type: string, checks: { max-len: max-name - 1 } }
      - { name: colour, type: u8, enum: colour, checks: { max: u8-max } }
      - { name: colours, type: u32, enum: colour, enum-as-flags: true }
      - { name: power-limit, type: u32, byte-order: big-endian, doc: Words of the kernel. }
      - { name: kind, type: string }
      - { name: data, type: sub-message, sub-message: kind-data-msg, selector: kind }
      - { name: peers, type: indexed-array, sub-type: nest, nested-attributes: peer-attrs, multi-attr: true }
  - name: peer-attrs
    attributes:
      - { name: address, type: u32, display-hint: ipv4 }
  - name: lamp-short-attrs
    subset-of: lamp-attrs
    attributes:
      - name: name
      - name: name
      - { name: peers, multi-attr: false, nested-attributes: peer-attrs }
sub-messages:
  - name: kind-data-msg
    formats:
      - { value: peer, attribute-set: peer-attrs }
      - { value: plain }
operations:
  enum-model: directional
  fixed-header: lamp-msg
  list:
    - name: unspec
      doc: Nothing.
      value: 0
    - name: get
      doc: Words of the kernel.
      attribute-set: lamp-attrs
      flags: [admin-perm]
      do:
        request: { value: 3, attributes: [name] }
        reply: { value: 1, attributes: [name, colour, name] }
    - { name: ntf, doc: Words., notify: get, mcgrp: lamps }
mcast-groups:
  list:
    - name: lamps
";

const CONSTANTS: &str = "\
#header	enum	name	value
linux/lamp.h	lamp_colour	LAMP_COLOUR_WHITE	1
linux/lamp.h	lamp_colour	LAMP_COLOUR_RED	4
linux/lamp.h	lamp_colour	LAMP_COLOUR_GREEN	5
linux/lamp.h	lamp_colour	LAMP_COLOUR_BLUE	6
linux/lamp.h	lamp_colour	__LAMP_COLOUR_MAX	7
linux/lamp.h	-	LAMP_F_LIT	1
linux/lamp.h	-	LAMP_F_BROKEN	2
linux/lamp.h	anon:LAMP_ATTR_UNSPEC	LAMP_ATTR_UNSPEC	0
linux/lamp.h	anon:LAMP_ATTR_UNSPEC	LAMP_ATTR_NAME	1
linux/lamp.h	anon:LAMP_ATTR_UNSPEC	LAMP_ATTR_COLOUR	2
linux/lamp.h	anon:LAMP_ATTR_UNSPEC	LAMP_ATTR_COLOURS	3
linux/lamp.h	anon:LAMP_ATTR_UNSPEC	LAMP_ATTR_PAD	4
linux/lamp.h	anon:LAMP_ATTR_UNSPEC	LAMP_ATTR_POWERLIMIT	5
linux/lamp.h	anon:LAMP_ATTR_UNSPEC	LAMP_ATTR_KIND	6
linux/lamp.h	anon:LAMP_ATTR_UNSPEC	LAMP_ATTR_DATA	7
linux/lamp.h	anon:LAMP_ATTR_UNSPEC	LAMP_ATTR_PEERS	8
linux/lamp.h	anon:LAMP_ATTR_UNSPEC	LAMP_ATTR_AGE	9
linux/lamp.h	lamp_peer	LAMP_PEER_ADDRESS	1
linux/lamp.h	-	LAMP_CMD_GET	3
linux/lamp.h	-	LAMP_CMD_NEW	1
linux/lamp.h	-	LAMP_CMD_NTF	2
linux/other.h	other	OTHER_ADDRESS	1
";

const STRUCTS: &str = "\
S	linux/lamp.h	struct	lamp_msg	12	4
M	lamp_msg	lm_family	0	1	__u8	-	-
M	lamp_msg	__lm_pad	1	1	__u8	-	-
M	lamp_msg	lm_power	2	2	__be16	-	-
M	lamp_msg	lm_address	4	4	__be32	-	-
M	lamp_msg	lm_serial	8	4	__le32	-	-
";

const OURS: &str = r#"name: lamp-ctl
protocol: genetlink-legacy
family-name: lamp_ctl
version: 2
feature: lamp-ctl
uapi-header: linux/lamp.h

doc: "?"

definitions:
  - name: colour
    type: enum
    name-prefix: lamp-colour-
    enum-name: lamp_colour
    doc: "?"
    entries:
      - name: white
        value: 1
      - name: red
        value: 4
      - name: green
        value: 5
      - name: blue
        value: 6

  - name: colour-mask
    type: flags
    name-prefix: lamp-colour-
    enum-name: lamp_colour
    header: none
    doc: "?"
    entries:
      - name: white
        value: 1
      - name: red
        value: 4
      - name: green
        value: 5
      - name: blue
        value: 6

  - name: state
    type: flags
    name-prefix: lamp-f-
    enum-name:
    doc: "?"
    entries:
      - name: lit
        value: 0
      - name: broken
        value: 1

  - name: lamp-msg
    type: struct
    name-prefix: lm-
    doc: "?"
    members:
      - name: family
        type: u8
      - name: pad
        c-name: __lm_pad
        type: pad
        len: 1
      - name: power
        type: u16
        byte-order: big-endian
        enum: state
      - name: address
        type: binary
        display-hint: ipv4
      - name: serial
        type: u32
        byte-order: little-endian

attribute-sets:
  - name: lamp
    name-prefix: lamp-attr-
    enum-name:
    fixed-header: lamp-msg
    doc: "?"
    # to write: LAMP_ATTR_AGE = 9
    attributes:
      - name: name
        type: string
        value: 1
        checks:
          max-len: 15
      - name: colour
        type: u8
        enum: colour
        value: 2
        checks:
          max: 255
      - name: colours
        type: u32
        enum: colour-mask
        enum-as-flags: true
        value: 3
      - name: pad
        type: pad
        value: 4
      - name: power-limit
        c-name: LAMP_ATTR_POWERLIMIT
        type: u32
        byte-order: big-endian
        value: 5
      - name: kind
        type: string
        value: 6
      - name: data
        type: sub-message
        sub-message: kind-data
        selector: kind
        value: 7
      - name: peers
        type: indexed-array
        sub-type: nest
        nested-attributes: peer
        multi-attr: true
        value: 8

  - name: peer
    name-prefix: lamp-peer-
    enum-name: lamp_peer
    doc: "?"
    attributes:
      - name: address
        type: binary
        display-hint: ipv4
        value: 1

  - name: lamp-short
    subset-of: lamp
    doc: "?"
    attributes:
      - name: name
      - name: peers
        type: indexed-array
        sub-type: nest
        nested-attributes: peer
        multi-attr: true
        value: 8

sub-messages:
  - name: kind-data
    formats:
      - value: peer
        attribute-set: peer
      - value: plain

operations:
  enum-model: directional
  name-prefix: lamp-cmd-
  list:
    - name: get
      doc: "?"
      attribute-set: lamp
      flags: [admin-perm]
      do:
        request:
          value: 3
          attributes: [name]
        reply:
          value: 1
          attributes: [name, colour]
    - name: ntf
      doc: "?"
      value: 2
      notify: get
      mcgrp: lamps

mcast-groups:
  list:
    - name: lamps
"#;

/// The example in our form.
pub fn imported() -> Imported {
    let kernel = serde_yaml_ng::from_str(KERNEL).unwrap();
    let tables = Tables::parse(CONSTANTS, STRUCTS).unwrap();
    convert(&kernel, Some(&tables), None).unwrap()
}

#[test]
fn facts_are_those_of_the_headers() {
    let imported = imported();
    assert_eq!(print(&imported.spec), OURS);
    let notes: Vec<String> = imported.notes.iter().map(|note| format!("{}: {}", note.place, note.what)).collect();
    for note in [
        "colour: white: 1 as LAMP_COLOUR_WHITE, not 0",
        "colour: LAMP_COLOUR_BLUE = 6 added from the header",
        "lamp-msg: member lm_serial added from the header",
        "lamp: power-limit: 5 as LAMP_ATTR_POWERLIMIT, not 4",
        "lamp: LAMP_ATTR_AGE = 9 is not in the kernel's spec",
    ] {
        assert!(notes.iter().any(|other| other == note), "{note} is not among {notes:#?}");
    }
}

#[test]
fn without_headers_numbers_are_counted_as_the_kernel_does() {
    let kernel = serde_yaml_ng::from_str(KERNEL).unwrap();
    let text = print(&convert(&kernel, None, None).unwrap().spec);
    assert!(text.contains("      - name: green\n        value: 5\n"), "{text}");
    assert!(text.contains("        byte-order: big-endian\n        value: 4\n"), "{text}");
    assert!(text.contains("name-prefix: lamp-ctl-a-peer-attrs-\n"), "{text}");
}

#[test]
fn nothing_unknown_is_passed_over() {
    let text = KERNEL.replace("version: 2", "version: 2\nnovelty: 1");
    let error = serde_yaml_ng::from_str::<super::kernel::Kernel>(&text).unwrap_err();
    assert!(error.to_string().contains("novelty"), "{error}");
}
