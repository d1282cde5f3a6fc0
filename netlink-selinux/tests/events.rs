//! Events, made by hand from the header: to cause one would change the host.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

#[path = "../../netlink-core/tests/round_trip/mod.rs"]
mod round_trip;

use netlink_core::View;
use netlink_core::catalogue::Catalogue;
use netlink_core::messages;
use netlink_selinux::generated::FAMILIES;
use netlink_selinux::generated::selinux::{Enforcing, PolicyLoad};
use round_trip::Occurred;

/// The protocol.
const SELINUX: u16 = 7;

/// A message of this type that says one number.
fn message(message_type: u16, number: i32) -> Vec<u8> {
    let length = 20_u32.to_ne_bytes();
    [&length[..], &message_type.to_ne_bytes(), &[0; 10], &number.to_ne_bytes()].concat()
}

/// The name of the operation of a message, and its payload.
fn recognised(bytes: &[u8]) -> (String, &[u8]) {
    let message = messages(bytes).next().unwrap().unwrap();
    let found = Catalogue::new(FAMILIES.iter().copied()).recognise(SELINUX, &message).unwrap();
    (found.operation.name.to_string(), message.payload)
}

fn check(view: &impl View) {
    let mut occurred = Occurred::default();
    occurred.message(view);
    occurred.assert_known();
}

#[test]
fn whether_it_is_enforced() {
    let bytes = message(16, 1);
    let (name, payload) = recognised(&bytes);
    let enforcing = Enforcing::new_checked(payload).unwrap();
    assert_eq!((&*name, enforcing.header().val), ("setenforce", 1));
    check(&enforcing);
}

#[test]
fn a_policy_was_loaded() {
    let bytes = message(17, 42);
    let (name, payload) = recognised(&bytes);
    let loaded = PolicyLoad::new_checked(payload).unwrap();
    assert_eq!((&*name, loaded.header().seqno), ("policyload", 42));
    check(&loaded);
}
