//! Messages as the kernel writes them.
#![allow(dead_code, reason = "each test binary uses a part")]

use netlink_core::{Flags, Header, MessageType, align};

/// Our port.
pub const PORT: u32 = 4242;
/// A message that is no control message.
pub const DATA: MessageType = MessageType(16);

/// A message with this sequence to our port.
pub fn message(message_type: MessageType, flags: Flags, sequence: u32, payload: &[u8]) -> Vec<u8> {
    addressed(message_type, flags, sequence, PORT, payload)
}

pub fn addressed(message_type: MessageType, flags: Flags, sequence: u32, port: u32, payload: &[u8]) -> Vec<u8> {
    let length = u32::try_from(Header::SIZE + payload.len()).unwrap();
    let mut bytes = Header { length, message_type, flags, sequence, port }.to_bytes().to_vec();
    bytes.extend(payload);
    bytes.resize(align(bytes.len()), 0);
    bytes
}

pub fn data(sequence: u32) -> Vec<u8> {
    message(DATA, Flags::empty(), sequence, b"data")
}

pub fn part(sequence: u32) -> Vec<u8> {
    message(DATA, Flags::MULTI, sequence, b"part")
}

pub fn done(sequence: u32, errno: i32) -> Vec<u8> {
    message(MessageType::DONE, Flags::MULTI, sequence, &errno.to_ne_bytes())
}

/// An acknowledgement that repeats the header of the request alone.
pub fn ack(sequence: u32, errno: i32) -> Vec<u8> {
    let request = Header { sequence, ..Header::default() }.to_bytes();
    message(MessageType::ERROR, Flags::CAPPED, sequence, &[&errno.to_ne_bytes()[..], &request].concat())
}

/// An error that repeats the whole request, as without `NETLINK_CAP_ACK`.
pub fn uncapped(request: &[u8], errno: i32, attributes: &[u8]) -> Vec<u8> {
    answer(request, errno, attributes, Flags::empty())
}

/// An acknowledgement or error that repeats the header of the request.
pub fn capped(request: &[u8], errno: i32, attributes: &[u8]) -> Vec<u8> {
    answer(&request[..Header::SIZE], errno, attributes, Flags::CAPPED)
}

fn answer(echoed: &[u8], errno: i32, attributes: &[u8], flags: Flags) -> Vec<u8> {
    let sequence = Header::parse(echoed).unwrap().sequence;
    let mut echoed = echoed.to_vec();
    echoed.resize(align(echoed.len()), 0);
    let payload = [&errno.to_ne_bytes()[..], &echoed, attributes].concat();
    message(MessageType::ERROR, flags | explained(attributes), sequence, &payload)
}

/// The end of many messages, with what the kernel says about it.
pub fn done_with(sequence: u32, errno: i32, flags: Flags, attributes: &[u8]) -> Vec<u8> {
    let payload = [&errno.to_ne_bytes()[..], attributes].concat();
    message(MessageType::DONE, Flags::MULTI | flags | explained(attributes), sequence, &payload)
}

/// `NLMSGERR_ATTR_MSG`; nothing for no words.
pub fn words(text: &str) -> Vec<u8> {
    if text.is_empty() {
        return Vec::new();
    }
    let length = u16::try_from(text.len() + 5).unwrap();
    let mut attribute = [&length.to_ne_bytes()[..], &1_u16.to_ne_bytes(), text.as_bytes(), &[0]].concat();
    attribute.resize(align(attribute.len()), 0);
    attribute
}

fn explained(attributes: &[u8]) -> Flags {
    if attributes.is_empty() { Flags::empty() } else { Flags::ACK_TLVS }
}
