//! Flags and types as text. The words are our own; that all they say can be said is what is tested.

use netlink_core::{Flags, MessageType};

use crate::load::each;

#[test]
fn flags_have_names() {
    each("format_flags", |vector| {
        let expected = match vector.text("expect") {
            "0" => "0x0".to_string(),
            names => names
                .replace("acknowledge", "ack")
                .replace("dumpinterrupted", "dump-intr")
                .replace("dumpfiltered", "dump-filtered"),
        };
        assert_eq!(Flags::from_bits_retain(vector.number("input")).to_string(), expected);
    });
}

#[test]
fn control_messages_have_names() {
    each("format_type", |vector| {
        let expected = match vector.text("expect") {
            "unknown(0)" => "0",
            name => name,
        };
        assert_eq!(MessageType(vector.number("input")).to_string(), expected);
    });
}
