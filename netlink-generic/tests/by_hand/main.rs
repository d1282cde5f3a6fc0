//! Messages of families that few kernels have: built by us, beside bytes written by hand from the headers, and read back.
//!
//! The bytes are those of little-endian machines.

#![cfg(target_endian = "little")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use netlink_core::json::{Json, Nesting, from_json, to_json};
use netlink_core::schema::Set;
use netlink_core::{Writer, check};

mod clusters;
mod devices;
mod networks;
mod personal_area;
mod programs;
mod storage;
mod tunnels;
mod wifi;

/// Bytes from hexadecimal digits; anything else is for the eye.
fn bytes(text: &str) -> Vec<u8> {
    let digits: Vec<u8> =
        text.chars().filter_map(|letter| letter.to_digit(16)).map(|digit| digit.try_into().unwrap()).collect();
    digits.chunks_exact(2).map(|pair| pair[0] << 4 | pair[1]).collect()
}

/// Checks what was built: its bytes, and that the table knows them.
fn same(set: &'static Set, built: Writer, expected: &str) {
    assert_eq!(built.finish().unwrap(), bytes(expected));
    known(set, expected);
}

/// Checks that the table knows all of a message, and that it comes back the same from JSON.
fn known(set: &'static Set, expected: &str) -> Vec<u8> {
    let expected = bytes(expected);
    check(set, &expected).unwrap_or_else(|error| panic!("{error}"));
    let json = to_json(set, &expected, Nesting::Unmarked);
    let text = serde_json::to_string(&json).unwrap();
    assert!(!text.contains("\"#"), "unknown to the table: {text}");
    let json: Json = serde_json::from_str(&text).unwrap();
    let mut writer = Writer::new();
    from_json(set, &json, Nesting::Unmarked, &mut writer).unwrap_or_else(|error| panic!("{error}: {text}"));
    assert_eq!(writer.finish().unwrap(), expected, "{text}");
    expected
}
