//! A message as a tree.

use std::io::{self, Write};

use netlink_core::catalogue::Catalogue;
use netlink_core::json::{Json, message_to_json};
use netlink_core::{Answer, Header, Message, Rendered, locate};

use crate::capture::{Datagram, Direction};

/// Prints a message: a line about it, and the tree of its payload below.
pub fn print(
    out: &mut impl Write,
    catalogue: &Catalogue,
    protocol: u16,
    datagram: &Datagram,
    message: &Message<'_>,
) -> io::Result<()> {
    let direction = match datagram.direction {
        Some(Direction::Sent) => "> ",
        Some(Direction::Received) => "< ",
        None => "",
    };
    write!(out, "{direction}")?;
    let process = datagram.process.map(|process| format!(", process {process}")).unwrap_or_default();
    about(out, catalogue, protocol, message, &process)?;
    payload(out, catalogue, protocol, message, "  ")
}

/// Protocol, family and name of a message, its flags, sequence and port.
fn about(
    out: &mut impl Write,
    catalogue: &Catalogue,
    protocol: u16,
    message: &Message<'_>,
    process: &str,
) -> io::Result<()> {
    let json = message_to_json(catalogue, protocol, message);
    let words = ["protocol", "family", "message"].into_iter().filter_map(|name| json.get(name)).map(word);
    let Header { sequence, port, .. } = message.header;
    let flags = match json.get("flags") {
        Some(Json::Array(flags)) if !flags.is_empty() => {
            format!(" [{}]", flags.iter().map(word).collect::<Vec<_>>().join(" "))
        }
        _ => String::new(),
    };
    writeln!(out, "{}{flags} sequence {sequence}, port {port}{process}", words.collect::<Vec<_>>().join(" "))
}

fn word(json: &Json) -> String {
    match json {
        Json::String(text) => text.clone(),
        Json::Number(number) => number.to_string(),
        _ => String::new(),
    }
}

fn payload(
    out: &mut impl Write,
    catalogue: &Catalogue,
    protocol: u16,
    message: &Message<'_>,
    indent: &str,
) -> io::Result<()> {
    if let Some(found) = catalogue.recognise(protocol, message) {
        let tree = Rendered::new(found.set, found.payload).to_string();
        return tree.lines().try_for_each(|line| writeln!(out, "{indent}{line}"));
    }
    if let Some(answer) = Answer::parse(message) {
        return self::answer(out, catalogue, protocol, message, &answer, indent);
    }
    if message.payload.is_empty() {
        return Ok(());
    }
    write!(out, "{indent}")?;
    message.payload.iter().try_for_each(|byte| write!(out, "{byte:02x}"))?;
    writeln!(out)
}

/// An acknowledgement, an error, or the end of a dump: what the kernel said, and the request it is about.
fn answer(
    out: &mut impl Write,
    catalogue: &Catalogue,
    protocol: u16,
    message: &Message<'_>,
    answer: &Answer,
    indent: &str,
) -> io::Result<()> {
    writeln!(out, "{indent}{}", answer.errno)?;
    // Behind the error number stands the request, or of one that was cut off the header.
    let behind = message.payload.get(4..).unwrap_or_default();
    let request = Message::parse(behind).ok();
    if let Some(said) = &answer.ext_ack {
        writeln!(out, "{indent}{said}")?;
        let recognised = request.as_ref().and_then(|request| catalogue.recognise(protocol, request));
        if let (Some(found), Some(request), Some(offset)) = (recognised, &request, said.offset) {
            let start = Header::SIZE + request.payload.len() - found.payload.len();
            let offset = usize::try_from(offset).ok().and_then(|offset| offset.checked_sub(start));
            if let Some(location) = offset.and_then(|offset| locate(found.set, found.payload, offset)) {
                writeln!(out, "{indent}at {location}")?;
            }
        }
    }
    let Some(request) = request.filter(|_| message.header.message_type == netlink_core::MessageType::ERROR) else {
        return Ok(());
    };
    write!(out, "{indent}of ")?;
    about(out, catalogue, protocol, &request, "")?;
    payload(out, catalogue, protocol, &request, &format!("{indent}  "))
}
