//! Messages made by hand from the header, as the real audit system belongs to the host.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

#[path = "../../netlink-core/tests/round_trip/mod.rs"]
mod round_trip;

use std::time::Duration;

use netlink_audit::Audit;
use netlink_audit::generated::FAMILIES;
use netlink_audit::generated::audit::{self, Action, Failure, Field, Filter, Operator, Rule, Status, Text};
use netlink_core::catalogue::Catalogue;
use netlink_core::{Errno, Flags, IntoRequest as _, View, messages};
use netlink_sys::{Connection, Options};
use round_trip::Occurred;

/// The protocol.
const AUDIT: u16 = 9;

/// A message of this type.
fn message(message_type: u16, payload: &[u8]) -> Vec<u8> {
    let length = u32::try_from(16 + payload.len()).unwrap().to_ne_bytes();
    [&length[..], &message_type.to_ne_bytes(), &[0; 10], payload].concat()
}

/// These numbers, one after another.
fn words(numbers: &[u32]) -> Vec<u8> {
    numbers.iter().flat_map(|number| number.to_ne_bytes()).collect()
}

/// Checks that this is the operation of a message.
fn assert_recognised(bytes: &[u8], name: &str) {
    let message = messages(bytes).next().unwrap().unwrap();
    let found = Catalogue::new(FAMILIES.iter().copied()).recognise(AUDIT, &message).unwrap();
    assert_eq!(found.operation.name.to_string(), name);
}

fn check(view: &impl View) {
    let mut occurred = Occurred::default();
    occurred.message(view);
    occurred.assert_known();
}

#[test]
fn the_kernel_tells_its_state_and_rules() {
    // Reading changes nothing; a deadline, as the kernel answers from a thread of its own.
    let options = Options::new().timeout(Duration::from_secs(60));
    let connection = match Connection::open_with(AUDIT, &options) {
        Ok(connection) => Audit::from(connection),
        // This kernel has no audit system.
        Err(error) => return assert!(error.to_string().contains("EPROTONOSUPPORT"), "{error}"),
    };
    match connection.call(audit::get()) {
        Ok(status) => assert!(status.header().backlog_limit > 0 || status.header().enabled <= 2),
        // Who is not root in the first namespaces may not ask.
        Err(error) => return assert!(matches!(error.errno(), Some(Errno::EPERM | Errno::ECONNREFUSED)), "{error}"),
    }
    let rules = connection.call(audit::list_rules_dump()).unwrap().collect::<Result<Vec<_>, _>>().unwrap();
    for rule in &rules {
        check(rule);
    }
    assert_eq!(connection.dropped(), netlink_core::Dropped::default());
}

#[test]
fn the_state_of_the_audit_system() {
    let payload = words(&[0, 1, 2, 4321, 100, 8192, 7, 3, 0x7f, 15000, 9]);
    assert_recognised(&message(1000, &payload), "get");
    let status = Status::new_checked(&payload).unwrap();
    let header = status.header();
    assert_eq!((header.enabled, header.failure, header.pid), (1, Failure::PANIC, 4321));
    assert_eq!((header.lost, header.backlog, header.backlog_wait_time_actual), (7, 3, 9));
    check(&status);
}

#[test]
fn a_rule_with_a_text() {
    let mut fields = [0; 64];
    fields[..2].copy_from_slice(&[11, 210]);
    let mut values = [0; 64];
    values[..2].copy_from_slice(&[0xc000_003e, 4]);
    let mut operators = [0; 64];
    operators[..2].copy_from_slice(&[0x4000_0000, 0x4000_0000]);
    let mut mask = [0; 64];
    mask[1] = 1 << 27;
    let mut payload = words(&[4, 2, 2]);
    for numbers in [mask, fields, values, operators] {
        payload.extend(words(&numbers));
    }
    payload.extend(words(&[4]));
    payload.extend(b"exec");
    assert_eq!(payload.len(), 1044);

    assert_recognised(&message(1013, &payload), "list-rules");
    let rule = Rule::new_checked(&payload).unwrap();
    let header = rule.header();
    assert_eq!((header.flags, header.action, header.field_count), (Filter::EXIT, Action::ALWAYS, 2));
    assert_eq!(header.fields[..2], [Field::ARCH, Field::FILTERKEY]);
    assert_eq!(header.fieldflags[1], Operator::EQUAL);
    check(&rule);
}

#[test]
fn a_record_is_a_text() {
    let line = "audit(1700000000.123:42): cwd=\"/root\"";
    assert_recognised(&message(1307, line.as_bytes()), "cwd");
    check(&Text::new_checked(line.as_bytes()).unwrap());
}

#[test]
fn a_request_to_change_the_limit() {
    let request = audit::set(Flags::empty()).header(|header| {
        header.mask = audit::StatusMask::BACKLOG_LIMIT;
        header.backlog_limit = 8192;
    });
    let request = request.into_request().finish().unwrap();
    assert!(request.as_bytes().ends_with(&words(&[0x10, 0, 0, 0, 0, 8192, 0, 0, 0, 0, 0])));
    assert_recognised(request.as_bytes(), "set");
}
