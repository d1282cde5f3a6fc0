//! Messages as libmnl prints them (`mnl_nlmsg_fprintf`).

use std::fmt::Write as _;

use netlink_core::{Flags, Header, NESTED, NET_BYTEORDER, TYPE_MASK, align};

use super::Traced;

// The vectors they run were recorded on a little-endian host.
#[cfg(all(test, target_endian = "little"))]
mod tests;

const RULE: &str = "----------------\t------------------\n";

/// Draws a message, a line for every four bytes.
///
/// The fixed header before the attributes is known by the table; where there is none, attributes are taken to begin at once.
pub fn print(traced: &Traced<'_>, colour: bool) -> String {
    let mut text = String::new();
    // A string has no end of writing.
    let _ = draw(&mut text, traced, colour);
    text
}

fn draw(text: &mut String, traced: &Traced<'_>, colour: bool) -> std::fmt::Result {
    let Header { length, message_type, flags, sequence, port } = traced.message.header;
    let letter = |flag, letter| if flags.contains(flag) { letter } else { '-' };
    let request = letter(Flags::REQUEST, 'R');
    let multi = letter(Flags::MULTI, 'M');
    let ack = letter(Flags::ACK, 'A');
    let echo = letter(Flags::ECHO, 'E');
    text.push_str(RULE);
    writeln!(text, "|  {length:010}  |\t| message length |")?;
    writeln!(text, "| {:05} | {request}{multi}{ack}{echo} |\t|  type | flags  |", message_type.0)?;
    writeln!(text, "|  {sequence:010}  |\t| sequence number|")?;
    writeln!(text, "|  {port:010}  |\t|     port ID    |")?;
    text.push_str(RULE);

    let set_header = traced.table().map_or(0, |(set, _)| set.header_size());
    let extra = traced.family_header() + set_header;
    // So much is left of the payload of an attribute.
    let mut data = 0_usize;
    for (index, word) in traced.message.payload.chunks(4).enumerate() {
        let mut bytes = [0; 4];
        bytes.iter_mut().zip(word).for_each(|(place, byte)| *place = *byte);
        let [a, b, c, d] = bytes;
        let (attribute_length, raw_type) = (u16::from_ne_bytes([a, b]), u16::from_ne_bytes([c, d]));
        if message_type.is_control() {
            writeln!(text, "| {a:02x} {b:02x} {c:02x} {d:02x}  |\t|                |")?;
        } else if index * 4 < extra {
            writeln!(text, "| {a:02x} {b:02x} {c:02x} {d:02x}  |\t|  extra header  |")?;
        } else if data > 0 {
            data = data.saturating_sub(4);
            let [a2, b2, c2, d2] = bytes.map(printable);
            writeln!(text, "| {a:02x} {b:02x} {c:02x} {d:02x}  |\t|      data      |\t {a2} {b2} {c2} {d2}")?;
        } else if raw_type & TYPE_MASK != 0 {
            let nested = if raw_type & NESTED == 0 { '-' } else { 'N' };
            let order = if raw_type & NET_BYTEORDER == 0 { '-' } else { 'B' };
            let [red, green, blue, end] =
                if colour { ["\x1b[1;31m", "\x1b[1;32m", "\x1b[1;34m", "\x1b[0m"] } else { [""; 4] };
            let id = raw_type & TYPE_MASK;
            write!(text, "|{red}{attribute_length:05}|{green}{nested}{order}|{blue}{id:05}{end}|\t")?;
            writeln!(text, "|len |flags| type|")?;
            // What is nested is drawn as the attributes it is.
            if raw_type & NESTED == 0 {
                data = align(usize::from(attribute_length)).saturating_sub(4);
            }
        }
    }
    text.push_str(RULE);
    Ok(())
}

fn printable(byte: u8) -> char {
    if byte.is_ascii_graphic() || byte == b' ' { char::from(byte) } else { ' ' }
}
