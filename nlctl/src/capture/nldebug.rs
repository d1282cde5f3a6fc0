//! What programs print of their messages when `NLDEBUG` is set: Go's package netlink, and `netlink-sys`.
//!
//! - `{Header:{Length:20 Type:unknown(18) Flags:request|0x300 Sequence:1 PID:0} Data:[0 0 0 0]}` in Go.
//! - The drawing of libmnl, a line for four bytes, in both (`format=mnl`). It has neither the direction nor the protocol,
//!   and of the flags of the message only four.
//! - Lines with names, of `netlink-sys`. They have no bytes, but where no table is known, so that they cannot be read back.

use netlink_core::{Flags, Header, MessageType, NESTED, NET_BYTEORDER};

use super::{Datagram, Direction, Item, Place, fault, hex};

/// What every line begins with that is not part of a drawing.
const PREFIX: &str = "nl: ";
/// The line around a drawing, and below its header.
const RULE: &str = "----------------\t------------------";

/// Whether a line is one of these.
pub fn is_like(line: &str) -> bool {
    line.starts_with(PREFIX) || line == RULE
}

/// Reads the messages.
pub fn read(lines: &[(usize, String)]) -> Vec<Item> {
    let mut items = Vec::new();
    let mut drawing: Option<Drawing> = None;
    for (number, line) in lines {
        let place = Place::Line(*number);
        let line = plain(line);
        match drawing.take() {
            None if line == RULE => drawing = Some(Drawing::new(place)),
            None => items.extend(said(place, &line)),
            Some(mut open) => match open.line(&line) {
                Ok(true) => items.push(open.finish()),
                Ok(false) => drawing = Some(open),
                Err(problem) => items.push(fault(place, problem)),
            },
        }
    }
    items.extend(drawing.map(|open| fault(open.place, "the drawing of this message does not end")));
    items
}

/// Without what changes the colours of a terminal.
fn plain(line: &str) -> String {
    let mut parts = line.split("\x1b[");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| text + part.split_once('m').map_or(part, |(_, rest)| rest))
}

/// The messages of a line that begins with `nl: `.
fn said(place: Place, line: &str) -> Vec<Item> {
    let Some(text) = line.strip_prefix(PREFIX) else { return Vec::new() };
    let direction = match text.split([':', ' ']).next() {
        Some("send") => Direction::Sent,
        Some("recv") => Direction::Received,
        _ => return Vec::new(),
    };
    let message = |data: Result<Vec<u8>, String>| match data {
        Ok(data) => Ok(Datagram { place, protocol: None, direction: Some(direction), process: None, data }),
        Err(problem) => fault(place, problem),
    };
    let mut messages = text.split("{Header:{");
    let before = messages.next().unwrap_or_default();
    let messages: Vec<_> = messages.map(|text| message(of_go(text))).collect();
    if messages.is_empty() { of_ours(before).map(message).into_iter().collect() } else { messages }
}

fn message(header: Header, payload: &[u8]) -> Vec<u8> {
    [&header.to_bytes()[..], payload].concat()
}

/// What follows `{Header:{`.
fn of_go(text: &str) -> Result<Vec<u8>, String> {
    let wrong = || "this is no message as Go's package netlink prints it".to_owned();
    let (header, data) = text.split_once("} Data:[").ok_or_else(wrong)?;
    let (data, _) = data.split_once(']').ok_or_else(wrong)?;
    let field = |name: &str| header.split(' ').find_map(|field| field.strip_prefix(name)).ok_or_else(wrong);
    let number = |name: &str| field(name)?.parse().map_err(|_| wrong());
    let header = Header {
        length: number("Length:")?,
        message_type: message_type(field("Type:")?).ok_or_else(wrong)?,
        flags: flags(field("Flags:")?).ok_or_else(wrong)?,
        sequence: number("Sequence:")?,
        port: number("PID:")?,
    };
    let payload: Vec<u8> = data.split_whitespace().map(str::parse).collect::<Result<_, _>>().map_err(|_| wrong())?;
    Ok(message(header, &payload))
}

/// A type by its number, `18` or `unknown(18)`, or the name of a control message.
fn message_type(text: &str) -> Option<MessageType> {
    Some(match text {
        "noop" => MessageType::NOOP,
        "error" => MessageType::ERROR,
        "done" => MessageType::DONE,
        "overrun" => MessageType::OVERRUN,
        other => {
            let digits = other.strip_prefix("unknown(").and_then(|rest| rest.strip_suffix(')'));
            MessageType(digits.unwrap_or(other).parse().ok()?)
        }
    })
}

/// Flags by the names that Go's package netlink and ours have for them.
fn flags(text: &str) -> Option<Flags> {
    text.split('|').try_fold(Flags::empty(), |flags, name| {
        Some(
            flags
                | match name.to_ascii_lowercase().as_str() {
                    "request" => Flags::REQUEST,
                    "multi" => Flags::MULTI,
                    "acknowledge" | "ack" => Flags::ACK,
                    "echo" => Flags::ECHO,
                    "dumpinterrupted" | "dump-intr" => Flags::DUMP_INTR,
                    "dumpfiltered" | "dump-filtered" => Flags::DUMP_FILTERED,
                    number => Flags::from_bits_retain(match number.strip_prefix("0x") {
                        Some(digits) => u16::from_str_radix(digits, 16).ok()?,
                        None => number.parse().ok()?,
                    }),
                },
        )
    })
}

/// A line of our own: `send: sequence 1, port 0, length 36, type 18, flags REQUEST|0x300, ...`; nothing if it is one below.
fn of_ours(text: &str) -> Option<Result<Vec<u8>, String>> {
    let fields = text.split_once(": ").map(|(_, fields)| fields).filter(|fields| fields.starts_with("sequence "))?;
    let without = || "this line has names and no bytes: NLDEBUG=format=mnl has them".to_owned();
    Some(with_payload(fields).ok_or_else(without))
}

fn with_payload(fields: &str) -> Option<Vec<u8>> {
    let (fields, payload) = fields.rsplit_once(" 0x")?;
    let field = |name: &str| fields.split(", ").find_map(|field| field.strip_prefix(name));
    let header = Header {
        length: field("length ")?.parse().ok()?,
        message_type: message_type(field("type ")?)?,
        flags: flags(field("flags ")?)?,
        sequence: field("sequence ")?.parse().ok()?,
        port: field("port ")?.parse().ok()?,
    };
    let payload = hex::bytes(payload).ok()?;
    let is_whole = u32::try_from(Header::SIZE + payload.len()) == Ok(header.length);
    is_whole.then(|| message(header, &payload))
}

/// A message as libmnl draws it, as far as it has been read.
struct Drawing {
    place: Place,
    header: Header,
    /// How many lines of the header have been read: of the four, and the rule below them.
    lines: usize,
    payload: Vec<u8>,
}

impl Drawing {
    fn new(place: Place) -> Self {
        Self { place, header: Header::default(), lines: 0, payload: Vec::new() }
    }

    /// Reads a line. Returns whether it was the last.
    fn line(&mut self, line: &str) -> Result<bool, String> {
        let (left, _) = line.split_once('\t').unwrap_or((line, ""));
        let cell = left.trim_matches('|').trim();
        let wrong = || format!("this is no line of the drawing of a message: {line:?}");
        let number = || cell.parse().map_err(|_| wrong());
        self.lines += 1;
        match self.lines {
            1 => self.header.length = number()?,
            2 => {
                let (message_type, letters) = cell.split_once('|').ok_or_else(wrong)?;
                self.header.message_type = MessageType(message_type.trim().parse().map_err(|_| wrong())?);
                let flag = |letter, flag| if letters.contains(letter) { flag } else { Flags::empty() };
                self.header.flags = flag('R', Flags::REQUEST)
                    | flag('M', Flags::MULTI)
                    | flag('A', Flags::ACK)
                    | flag('E', Flags::ECHO);
            }
            3 => self.header.sequence = number()?,
            4 => self.header.port = number()?,
            5 => return if line == RULE { Ok(false) } else { Err(wrong()) },
            _ if line == RULE => return Ok(true),
            _ => self.payload.extend(word(cell).ok_or_else(wrong)?),
        }
        Ok(false)
    }

    fn finish(mut self) -> Item {
        let expected = usize::try_from(self.header.length).unwrap_or(usize::MAX).saturating_sub(Header::SIZE);
        if self.payload.len() < expected {
            let missing = expected - self.payload.len();
            return fault(
                self.place,
                format!("{missing} bytes are missing: libmnl does not draw attributes of type 0"),
            );
        }
        // A line has four bytes, also where the message has fewer.
        self.payload.truncate(expected);
        let is_request = self.header.flags.contains(Flags::REQUEST);
        Ok(Datagram {
            place: self.place,
            protocol: None,
            direction: Some(if is_request { Direction::Sent } else { Direction::Received }),
            process: None,
            data: message(self.header, &self.payload),
        })
    }
}

/// Four bytes: `01 02 03 04`, or the header of an attribute, `00005|N-|00003`.
fn word(cell: &str) -> Option<[u8; 4]> {
    let Some((length, rest)) = cell.split_once('|') else { return hex::bytes(cell).ok()?.try_into().ok() };
    let (letters, id) = rest.split_once('|')?;
    let bit = |letter, bit| if letters.contains(letter) { bit } else { 0 };
    let [a, b] = length.parse::<u16>().ok()?.to_ne_bytes();
    let id = id.parse::<u16>().ok()? | bit('N', NESTED) | bit('B', NET_BYTEORDER);
    let [c, d] = id.to_ne_bytes();
    Some([a, b, c, d])
}

#[cfg(test)]
#[allow(clippy::panic)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<Item> {
        read(&super::super::lines(text.as_bytes()))
    }

    fn expected(line: usize, direction: Direction, header: Header, payload: &[u8]) -> Item {
        let data = message(header, payload);
        Ok(Datagram { place: Place::Line(line), protocol: None, direction: Some(direction), process: None, data })
    }

    const HEADER: Header =
        Header { length: 20, message_type: MessageType(18), flags: Flags::REQUEST, sequence: 7, port: 0 };

    #[test]
    fn messages_of_go() {
        let text = "\
nl: send: {Header:{Length:20 Type:unknown(18) Flags:request|0x300 Sequence:7 PID:0} Data:[1 2 255 0]}
something else
nl: recv: {Header:{Length:20 Type:done Flags:multi Sequence:7 PID:9} Data:[0 0 0 0]}
nl: send msgs: [{Header:{Length:16 Type:18 Flags:0 Sequence:7 PID:0} Data:[]} {Header:{Length:16 Type:19 Flags:x Sequence:7 PID:0} Data:[]}]
";
        let dump = Header { flags: Flags::REQUEST | Flags::DUMP, ..HEADER };
        let done = Header { message_type: MessageType::DONE, flags: Flags::MULTI, port: 9, ..HEADER };
        let empty = Header { length: 16, flags: Flags::empty(), ..HEADER };
        let items = found(text);
        let [first, second, third, Err(fourth)] = &items[..] else { panic!("{items:?}") };
        assert_eq!(*first, expected(1, Direction::Sent, dump, &[1, 2, 255, 0]));
        assert_eq!(*second, expected(3, Direction::Received, done, &[0; 4]));
        assert_eq!(*third, expected(4, Direction::Sent, empty, &[]));
        assert_eq!(fourth.place, Place::Line(4));
    }

    #[test]
    fn drawings_of_libmnl() {
        let text = "\
----------------\t------------------
|  0000000031  |\t| message length |
| 00018 | R--- |\t|  type | flags  |
|  0000000007  |\t| sequence number|
|  0000000000  |\t|     port ID    |
----------------\t------------------
| 00 01 02 03  |\t|  extra header  |
|\x1b[1;31m00007\x1b[0m|\x1b[1;32mN-\x1b[0m|\x1b[1;34m00003\x1b[0m|\t|len |flags| type|
| 6c 6f 00 00  |\t|      data      |\t l o    
----------------\t------------------
----------------\t------------------
|  0000000024  |\t| message length |
| 00018 | R--- |\t|  type | flags  |
|  0000000007  |\t| sequence number|
|  0000000000  |\t|     port ID    |
----------------\t------------------
| 00 01 02 03  |\t|  extra header  |
----------------\t------------------
";
        let [low, high] = (3 | NESTED).to_ne_bytes();
        let [length_low, length_high] = 7_u16.to_ne_bytes();
        let header = Header { length: 27, ..HEADER };
        let payload = [0, 1, 2, 3, length_low, length_high, low, high, b'l', b'o', 0];
        let items = found(&text.replacen("0000000031", "0000000027", 1));
        let [first, Err(second)] = &items[..] else { panic!("{items:?}") };
        assert_eq!(*first, expected(1, Direction::Sent, header, &payload));
        assert_eq!((second.place, second.problem.starts_with("4 bytes are missing")), (Place::Line(11), true));
        let cut = found(&text.lines().take(4).collect::<Vec<_>>().join("\n"));
        assert!(matches!(&cut[..], [Err(fault)] if fault.place == Place::Line(1)), "{cut:?}");
    }

    #[test]
    fn lines_of_ours_are_read_where_they_have_the_bytes() {
        let text = "\
nl: send: sequence 7, port 0, length 20, type 18, flags REQUEST, getlink 0x0102ff00
nl: recv: sequence 7, port 0, length 36, type 16, flags 0x0, getlink link { ifname \"lo\" }
nl:   link
";
        let items = found(text);
        let [first, Err(second)] = &items[..] else { panic!("{items:?}") };
        assert_eq!(*first, expected(1, Direction::Sent, HEADER, &[1, 2, 255, 0]));
        assert!(second.problem.contains("format=mnl"), "{second:?}");
    }
}
