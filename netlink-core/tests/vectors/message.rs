//! Messages and datagrams.

use netlink_core::{Flags, Header, Message, MessageType, Writer, messages};

use crate::load::{Vector, each};

pub fn header(vector: &Vector) -> Header {
    Header {
        length: vector.number("length"),
        message_type: MessageType(vector.number("type")),
        flags: Flags::from_bits_retain(vector.number("flags")),
        sequence: vector.number("seq"),
        port: vector.number("pid"),
    }
}

fn assert_message(message: &Message<'_>, expected: &Vector) {
    assert_eq!(message.header, header(expected));
    assert_eq!(message.payload, expected.bytes("data"));
}

#[test]
fn one_message_is_read() {
    each("decode_message", |vector| {
        let bytes = vector.bytes("hex");
        match Message::parse(&bytes) {
            Ok(message) => assert_message(&message, &vector.object("expect")),
            Err(error) => assert!(!vector.is_null("error"), "{error}"),
        }
        assert_eq!(Message::parse(&bytes).is_err(), !vector.is_null("error"));
    });
}

#[test]
fn a_message_is_written() {
    each("encode_message", |vector| {
        let input = vector.object("input");
        let mut writer = Writer::new();
        writer.bytes(&header(&input).to_bytes());
        writer.bytes(&input.bytes("data"));
        writer.align();
        if vector.is_null("error") {
            assert_eq!(writer.as_bytes(), vector.bytes("hex"));
            assert_eq!(Message::parse(writer.as_bytes()).map(|message| message.header), Ok(header(&input)));
        } else {
            // A request that is finished has the right length, so that a wrong one can only be written by hand, and
            // is refused when it is read.
            assert!(Message::parse(writer.as_bytes()).is_err());
        }
    });
}

#[test]
fn the_messages_of_a_datagram_are_read_one_by_one() {
    each("decode_datagram", |vector| {
        let bytes = vector.bytes("hex");
        let read: Vec<_> = messages(&bytes).collect();
        let errors = vector.0["errors"].as_array().unwrap();
        if vector.case() == "unaligned_length" {
            // They refuse a last message without padding. The kernel accepts it, and so does everybody else.
            assert_eq!(read.len(), 1);
            assert_eq!(read[0].map(|message| message.payload), Ok(&b"abc"[..]));
            return;
        }
        assert_eq!(read.len(), errors.len());
        for ((message, error), expected) in read.iter().zip(errors).zip(vector.list("expect")) {
            assert_eq!(message.is_err(), !error.is_null());
            if let Ok(message) = message {
                assert_message(message, &expected);
            }
        }
    });
}
