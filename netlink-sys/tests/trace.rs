//! What `NLDEBUG` prints and `tracing` is told.
//!
//! The variable is read once in a process, so the test binary is started again, for one test, with it set.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]
#![cfg(feature = "tracing")]

#[path = "connection/table.rs"]
mod table;

use std::fmt::Write as _;
use std::process::Command;
use std::sync::{Arc, Mutex};

use netlink_core::{Errno, Writer};
use netlink_sys::{Connection, FakeReply};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Level, Metadata, Subscriber};

use table::*;

const MARK: &str = "NETLINK_SYS_TALK";

/// A request that is answered, and one that is refused.
fn talk() {
    let lo = LinkBuilder::new(Writer::new()).header(|header| header.index = 1).ifname("lo").into_inner();
    let connection = Connection::fake(move |request| match Link::new_unchecked(request.payload).ifname() {
        Some(name) if name == "lo" => vec![FakeReply::message(16, &lo)],
        _ => vec![FakeReply::message(99, [1, 2]).sequence(0), FakeReply::error(Errno::ENODEV).text("none")],
    });
    let connection = connection.expect("a socket");
    connection.call(getlink().ifname("lo")).expect("it is there");
    connection.call(getlink().ifname("eth9")).expect_err("there is none");
}

#[test]
fn talks() {
    if std::env::var_os(MARK).is_some() {
        talk();
    }
}

/// What is printed to standard error while the talk goes on; sequence numbers and ports differ each time.
fn printed(setting: Option<&str>) -> String {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["talks", "--exact", "--nocapture"]).env(MARK, "1").env_remove("NLDEBUG");
    if let Some(setting) = setting {
        command.env("NLDEBUG", setting);
    }
    let output = command.output().unwrap();
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stderr).unwrap()
}

/// Without what differs each time.
fn unstamped(text: &str) -> String {
    let lines = text.lines().map(|line| match (line.find("sequence "), line.find("length ")) {
        (Some(start), Some(end)) if start < end => [&line[..start], &line[end..]].concat(),
        _ => line.to_string(),
    });
    lines.map(|line| line + "\n").collect()
}

#[test]
fn nothing_is_printed_unasked() {
    assert_eq!(printed(None), "");
    assert_eq!(printed(Some("")), "");
    assert_eq!(printed(Some("level=0,format=mnl")), "");
}

#[test]
fn a_line_for_each_message() {
    let text = printed(Some("1"));
    assert_eq!(text.matches("sequence ").count(), 5);
    assert_eq!(
        unstamped(&text),
        r#"nl: send: length 40, type 18, flags request, getlink link { index 0, flags 0, change 0, ifname "lo" }
nl: recv: length 40, type 16, flags 0x0, getlink link { index 1, flags 0, change 0, ifname "lo" }
nl: send: length 44, type 18, flags request, getlink link { index 0, flags 0, change 0, ifname "eth9" }
nl: recv: length 18, type 99, flags 0x0 0x0102
nl: recv: length 76, type error, flags 0x200, getlink: No such device (ENODEV): none
"#
    );
    assert_eq!(unstamped(&printed(Some("level=1"))), unstamped(&text));
}

#[test]
fn a_line_for_each_attribute() {
    let text = unstamped(&printed(Some("format=tree")));
    assert!(
        text.starts_with(
            r#"nl: send: length 40, type 18, flags request, getlink
nl:   link
"#
        ),
        "{text}"
    );
    assert!(text.contains("ifname"), "{text}");
    assert!(text.lines().all(|line| line.starts_with("nl: ")), "{text}");
}

#[test]
fn a_box_for_each_message_as_libmnl_has_it() {
    let text = printed(Some("level=1,format=mnl"));
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(
        lines[..3],
        [
            "----------------\t------------------",
            "|  0000000040  |\t| message length |",
            "| 00018 | R--- |\t|  type | flags  |"
        ]
    );
    assert!(lines[3].ends_with("  |\t| sequence number|") && lines[3].len() == 35, "{:?}", lines[3]);
    assert!(lines[4].ends_with("  |\t|     port ID    |"));
    assert_eq!(
        lines[5..12],
        [
            "----------------\t------------------",
            "| 00 00 00 00  |\t|  extra header  |",
            "| 00 00 00 00  |\t|  extra header  |",
            "| 00 00 00 00  |\t|  extra header  |",
            "| 00 00 00 00  |\t|  extra header  |",
            "|00007|--|00003|\t|len |flags| type|",
            "| 6c 6f 00 00  |\t|      data      |\t l o    ",
        ]
    );
    assert_eq!(lines[12], "----------------\t------------------");
    assert_eq!(text.matches("message length").count(), 5);
}

#[test]
fn what_cannot_be_understood_is_said_once() {
    let text = printed(Some("level=high,format=yaml,colour=1"));
    let faults: Vec<&str> = text.lines().filter(|line| line.starts_with("nl: NLDEBUG: ")).collect();
    assert_eq!(
        faults,
        [
            "nl: NLDEBUG: level \"high\" is not a number; it is 1",
            "nl: NLDEBUG: there is no format \"yaml\"; the formats are mnl and tree",
            "nl: NLDEBUG: there is no option \"colour\"; the options are level and format",
        ]
    );
    assert_eq!(text.matches("sequence ").count(), 5);
}

/// A subscriber that keeps the events of the library as text.
struct Keep(Arc<Mutex<Vec<String>>>);

struct Fields(String);

impl Visit for Fields {
    fn record_debug(&mut self, field: &Field, value: &dyn std::fmt::Debug) {
        write!(self.0, "{field}={value:?} ").unwrap();
    }
}

impl Subscriber for Keep {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target() == "netlink" && *metadata.level() == Level::TRACE
    }

    fn event(&self, event: &Event<'_>) {
        let mut fields = Fields(String::new());
        event.record(&mut fields);
        self.0.lock().unwrap().push(fields.0);
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }
    fn record(&self, _: &Id, _: &Record<'_>) {}
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

#[test]
fn an_event_for_each_message() {
    let events = Arc::new(Mutex::new(Vec::new()));
    tracing::subscriber::with_default(Keep(Arc::clone(&events)), talk);
    let events = events.lock().unwrap();
    assert_eq!(events.len(), 5, "{events:?}");
    assert!(events[0].starts_with("direction=\"send\" message_type=18 flags=request sequence="), "{events:?}");
    assert!(events[0].ends_with("length=40 operation=getlink "), "{events:?}");
    assert!(events[1].starts_with("direction=\"recv\" message_type=16 "), "{events:?}");
    assert!(events[1].ends_with("length=40 operation=getlink "), "{events:?}");
    assert!(events[3].ends_with("sequence=0 port=0 length=18 ") || events[3].ends_with("length=18 "), "{events:?}");
}
