//! Messages with the names of their tables.

use std::fmt::Write as _;

use netlink_core::{Answer, Header, Rendered};

use super::Traced;

/// One line: header, operation and content.
pub fn line(traced: &Traced<'_>) -> String {
    let Header { length, sequence, port, .. } = traced.message.header;
    let direction = traced.direction.name();
    format!("nl: {direction}: sequence {sequence}, port {port}, length {length}, {}\n", content(traced))
}

/// The header on a line, and a line for each attribute.
pub fn tree(traced: &Traced<'_>) -> String {
    let Some((set, payload)) = traced.table() else { return line(traced) };
    let Header { length, sequence, port, .. } = traced.message.header;
    let direction = traced.direction.name();
    let mut text = format!("nl: {direction}: sequence {sequence}, port {port}, length {length}, {}\n", kind(traced));
    for line in Rendered::new(set, payload).to_string().lines() {
        // A string has no end of writing.
        let _ = writeln!(text, "nl:   {line}");
    }
    text
}

/// Type, flags, operation and payload on one line.
pub fn content(traced: &Traced<'_>) -> String {
    let mut text = kind(traced);
    let message = traced.message;
    if let Some((set, payload)) = traced.table() {
        let _ = write!(text, " {:?}", Rendered::new(set, payload));
    } else if let Some(answer) = Answer::parse(&message) {
        let _ = write!(text, ": {}", answer.errno);
        if let Some(said) = answer.ext_ack {
            let _ = write!(text, ": {said}");
        }
    } else if !message.payload.is_empty() {
        text.push_str(" 0x");
        for byte in message.payload {
            let _ = write!(text, "{byte:02x}");
        }
    }
    text
}

/// Type, flags and operation.
fn kind(traced: &Traced<'_>) -> String {
    let Header { message_type, flags, .. } = traced.message.header;
    let operation = traced.about.map(|about| format!(", {}", about.operation.name)).unwrap_or_default();
    format!("type {message_type}, flags {flags}{operation}")
}
