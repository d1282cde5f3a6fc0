//! Flags, types and messages as text. The words are our own; that all they say can be said is what is tested.

use std::fmt::Write as _;

use netlink_core::{Attributes, Flags, Header, MessageType};

use crate::load::each;
use crate::message::header;

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

const RULE: &str = "----------------\t------------------\n";

/// The header as libmnl prints it.
fn print_header(header: Header) -> String {
    let letter = |flag, letter| if header.flags.contains(flag) { letter } else { '-' };
    format!(
        "{RULE}|  {:010}  |\t| message length |\n| {:05} | {}{}{}{} |\t|  type | flags  |\n\
         |  {:010}  |\t| sequence number|\n|  {:010}  |\t|     port ID    |\n{RULE}",
        header.length,
        header.message_type.0,
        letter(Flags::REQUEST, 'R'),
        letter(Flags::MULTI, 'M'),
        letter(Flags::ACK, 'A'),
        letter(Flags::ECHO, 'E'),
        header.sequence,
        header.port,
    )
}

/// Attributes as libmnl prints them, nests unfolded.
fn print_attributes(out: &mut String, attributes: Attributes<'_>) {
    for attribute in attributes {
        writeln!(
            out,
            "|{:05}|{}{}|{:05}|\t|len |flags| type|",
            attribute.payload().len() + 4,
            if attribute.is_nested() { 'N' } else { '-' },
            if attribute.is_net_byteorder() { 'B' } else { '-' },
            attribute.id(),
        )
        .unwrap();
        if attribute.is_nested() {
            print_attributes(out, attribute.attributes());
            continue;
        }
        for chunk in attribute.payload().chunks(4) {
            let mut word = [0; 4];
            word[..chunk.len()].copy_from_slice(chunk);
            let [a, b, c, d] = word;
            let text: String = word
                .iter()
                .map(|byte| char::from(*byte))
                .flat_map(|letter| [' ', if letter.is_control() { ' ' } else { letter }])
                .collect();
            writeln!(out, "| {a:02x} {b:02x} {c:02x} {d:02x}  |\t|      data      |\t{text}").unwrap();
        }
    }
}

#[test]
fn a_header_can_be_printed_as_libmnl_does() {
    each("format_mnl_header", |vector| {
        assert_eq!(print_header(header(&vector.object("header"))), vector.text("expect"));
    });
}

#[test]
fn a_message_can_be_printed_as_libmnl_does() {
    each("format_mnl", |vector| {
        let data = vector.bytes("data");
        let mut out = print_header(header(&vector.object("header")));
        let [a, b, c, d] = data[..4] else { unreachable!("nftables has a header of four bytes") };
        writeln!(out, "| {a:02x} {b:02x} {c:02x} {d:02x}  |\t|  extra header  |").unwrap();
        print_attributes(&mut out, Attributes::new(&data[4..]));
        assert_eq!(out + RULE, vector.text("expect"));
    });
}
