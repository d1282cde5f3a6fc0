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

use netlink_audit::generated::FAMILIES;
use netlink_audit::generated::audit::{self, Action, Failure, Field, Filter, Operator, Rule, Status, Text};
use netlink_audit::{Audit, Block, Record, RecordType};
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

#[test]
fn types_have_the_names_and_blocks_of_the_header() {
    let known = |number, name: &str, block| {
        let record_type = RecordType(number);
        assert_eq!((record_type.to_string(), record_type.block()), (name.to_owned(), block), "{number}");
    };
    known(2, "2", Block::Netlink);
    known(1000, "get", Block::Control);
    known(1100, "1100", Block::Program);
    known(1107, "user-avc", Block::Program);
    known(1203, "daemon-config", Block::Daemon);
    known(1309, "execve", Block::Event);
    known(1423, "landlock-access", Block::Security);
    known(1701, "anom-abend", Block::Anomaly);
    known(1805, "integrity-rule", Block::Integrity);
    known(2000, "kernel", Block::Kernel);
    known(2500, "2500", Block::ProgramOther);
    known(3000, "3000", Block::Unknown);
    for (number, is_for_programs) in [
        (1099, false),
        (1100, true),
        (1199, true),
        (1200, false),
        (2099, false),
        (2100, true),
        (2999, true),
        (3000, false),
    ] {
        assert_eq!(RecordType(number).is_for_programs(), is_for_programs, "{number}");
    }
}

#[test]
fn a_program_has_any_of_its_types_recorded() {
    let request = netlink_audit::message(RecordType(2504), "vm=\"one\"").finish().unwrap();
    let found = messages(request.as_bytes()).next().unwrap().unwrap();
    assert_eq!((found.header.message_type.0, found.payload), (2504, &b"vm=\"one\"\0"[..]));
    assert!(found.header.flags.contains(Flags::ACK));
}

/// The records of one event, as the kernel's code makes them.
#[test]
fn records_of_one_event_have_one_stamp() {
    let record = |number: u16, payload| Record::new(number.into(), payload);
    let call = record(1300, &b"audit(1700000000.004:77): arch=c000003e syscall=59 success=yes\0"[..]);
    let end = record(1320, b"audit(1700000000.004:77): ");
    assert_eq!(call.stamp(), end.stamp());
    assert_eq!(call.stamp().unwrap().milliseconds, 4);
    assert_eq!(call.fields(), "arch=c000003e syscall=59 success=yes");
    assert!(end.fields().is_empty());
    let plain = record(1200, b"op=start ver=3.0.9");
    assert_eq!((plain.stamp(), plain.fields()), (None, plain.text));
    for odd in ["audit(", "audit(1:2)", "audit(x.1:2): a", "audit(1.70000:2): a", "audit(1.1:4294967296): a"] {
        assert_eq!(record(1300, odd.as_bytes()).stamp(), None, "{odd}");
    }
}
