//! What holds for whatever the kernel says about whatever request.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

mod table;

use netlink_core::common::{AcknowledgementBuilder, AttributeType};
use netlink_core::schema::{Kind, Protocol, Set};
use netlink_core::{
    Answer, AttributeSet, Attributes, ExtendedAck, Flags, Header, Message, MessageType, Sendable, Writer, family,
};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use table::well_formed::{Source, message};
use table::{Thing, ThingBuilder};

family! {
    static THINGS = "things", Protocol::Raw(0);
    do { NEWTHING newthing: Thing / ThingBuilder = 16 []; }
}

const SCHEMA: &Set = <Thing as AttributeSet>::SCHEMA;

/// A request with this payload.
fn request(payload: &[u8]) -> Sendable {
    let mut request = newthing(Flags::empty()).into_inner();
    let writer: &mut Writer = request.as_mut();
    writer.clear();
    writer.bytes(&Header { message_type: MessageType(16), ..Header::default() }.to_bytes());
    writer.bytes(payload);
    request.finish().expect("messages are small")
}

fn well_formed() -> impl Strategy<Value = Sendable> {
    vec(any::<u8>(), 0..400).prop_map(|random| request(&message(SCHEMA, &mut Source(&random)).payload))
}

/// Whatever the kernel may say, and the attributes it says it with.
fn said() -> impl Strategy<Value = (ExtendedAck, Vec<u8>)> {
    let offsets = (option::of(any::<u32>()), option::of(any::<u32>()), option::of(any::<u32>()));
    let policy = (0_u32..20, option::of(any::<u64>()), option::of(any::<u32>()));
    (option::of("[a-zA-Zä ]{0,20}"), offsets, option::of(vec(any::<u8>(), 1..20)), option::of(policy)).prop_map(
        |(text, (offset, missing_type, missing_nest), cookie, policy)| {
            let mut ack = AcknowledgementBuilder::new(Writer::new());
            if let Some(text) = &text {
                ack = ack.msg(text);
            }
            if let Some(offset) = offset {
                ack = ack.offs(offset);
            }
            if let Some(cookie) = &cookie {
                ack = ack.cookie(cookie);
            }
            if let Some((kind, least, length)) = policy {
                ack = ack.policy(|mut policy| {
                    policy = policy.r#type(AttributeType(kind));
                    if let Some(least) = least {
                        policy = policy.min_value_u(least);
                    }
                    match length {
                        Some(length) => policy.max_length(length),
                        None => policy,
                    }
                });
            }
            if let Some(id) = missing_type {
                ack = ack.miss_type(id);
            }
            if let Some(offset) = missing_nest {
                ack = ack.miss_nest(offset);
            }
            let bytes = ack.into_inner().finish().unwrap();
            let mut expected = ExtendedAck::default();
            // An empty one says nothing.
            expected.message = text.filter(|text| !text.is_empty());
            expected.offset = offset;
            expected.cookie = cookie;
            expected.missing_type = missing_type;
            expected.missing_nest = missing_nest;
            expected.policy = ExtendedAck::parse(&bytes).policy;
            assert_eq!(
                expected.policy.as_ref().and_then(|found| found.r#type()).map(|kind| kind.0),
                policy.map(|policy| policy.0)
            );
            assert_eq!(
                expected.policy.as_ref().and_then(|found| found.min_value_u()),
                policy.and_then(|policy| policy.1)
            );
            (expected, bytes)
        },
    )
}

fn answer(message_type: MessageType, flags: Flags, payload: &[u8]) -> Answer {
    let length = u32::try_from(Header::SIZE + payload.len()).unwrap();
    let header = Header { length, message_type, flags, ..Header::default() };
    Answer::parse(&Message { header, payload }).unwrap()
}

/// Each attribute of a set and of the nests in it: where it begins in the payload, its names, and the set it is, if it is one.
fn attributes(
    set: &'static Set,
    payload: &[u8],
    start: usize,
    names: &[String],
) -> Vec<(usize, Vec<String>, Option<&'static Set>)> {
    let mut found = Vec::new();
    let bytes = payload.get(set.header_size()..).unwrap_or_default();
    for attribute in Attributes::new(bytes) {
        let value = start + attribute.payload().as_ptr().addr() - payload.as_ptr().addr();
        let row = set.attribute(attribute.id());
        let mut path = names.to_vec();
        path.push(row.map_or_else(|| format!("#{}", attribute.id()), |row| row.name.to_string()));
        let inner = row.and_then(|row| if let Kind::Nest(inner) = row.kind { Some(inner.get()) } else { None });
        found.push((value - 4, path.clone(), inner));
        if let Some(inner) = inner {
            found.extend(attributes(inner, attribute.payload(), value, &path));
        }
    }
    found
}

fn path(names: impl Iterator<Item = impl AsRef<str>>) -> Vec<String> {
    names.map(|name| name.as_ref().to_string()).collect()
}

proptest! {
    /// In an error with the whole request, in one with its header alone, and in the end of a dump.
    #[test]
    fn the_same_is_read_wherever_it_stands(request in well_formed(), (said, bytes) in said(), errno in 1_i32..4096) {
        let number = (-errno).to_ne_bytes();
        let capped = Flags::ACK_TLVS | Flags::CAPPED;
        let forms = [
            (MessageType::ERROR, Flags::ACK_TLVS, request.as_bytes()),
            (MessageType::ERROR, capped, &request.as_bytes()[..Header::SIZE]),
            (MessageType::DONE, Flags::ACK_TLVS | Flags::MULTI, &[]),
        ];
        for (message_type, flags, echo) in forms {
            let mut payload = [&number[..], echo].concat();
            payload.resize(netlink_core::align(payload.len()), 0);
            payload.extend(&bytes);
            let answer = answer(message_type, flags, &payload);
            prop_assert_eq!(i64::from(answer.errno.0), i64::from(errno));
            prop_assert_eq!(*answer.ext_ack.unwrap_or_default(), said.clone());
        }
    }

    /// The kernel points at where an attribute begins.
    #[test]
    fn every_attribute_is_found_by_its_offset(request in well_formed()) {
        let payload = &request.as_bytes()[Header::SIZE..];
        for (start, names, _) in attributes(SCHEMA, payload, 0, &["thing".to_string()]) {
            let offset = u32::try_from(Header::SIZE + start).unwrap();
            let said = AcknowledgementBuilder::new(Writer::new()).offs(offset).into_inner().finish().unwrap();
            let payload = [&(-22_i32).to_ne_bytes()[..], &said].concat();
            let refusal = request.refused(answer(MessageType::DONE, Flags::ACK_TLVS, &payload));
            prop_assert_eq!(path(refusal.location.unwrap().path.names()), names);
        }
    }

    #[test]
    fn what_is_missing_is_named_in_every_nest(request in well_formed(), id in 1_u16..80) {
        let payload = &request.as_bytes()[Header::SIZE..];
        let nests = attributes(SCHEMA, payload, 0, &["thing".to_string()]);
        for (start, names, set) in nests {
            let Some(set) = set else { continue };
            let offset = u32::try_from(Header::SIZE + start).unwrap();
            let said = AcknowledgementBuilder::new(Writer::new()).miss_type(id.into()).miss_nest(offset);
            let payload = [&(-22_i32).to_ne_bytes()[..], &said.into_inner().finish().unwrap()].concat();
            let refusal = request.refused(answer(MessageType::DONE, Flags::ACK_TLVS, &payload));
            let name = set.attribute(id).map_or_else(|| format!("#{id}"), |row| row.name.to_string());
            prop_assert_eq!(path(refusal.missing.unwrap().names()), [&names[..], &[name]].concat());
        }
    }

    /// Neither what is said nor what it is said of has to make sense.
    #[test]
    fn no_answer_makes_it_panic(
        request in prop_oneof![well_formed(), vec(any::<u8>(), 0..100).prop_map(|payload| request(&payload))],
        payload in vec(any::<u8>(), 4..120), flags in any::<u16>(), is_done in any::<bool>(),
    ) {
        let message_type = if is_done { MessageType::DONE } else { MessageType::ERROR };
        let answer = answer(message_type, Flags::from_bits_retain(flags) | Flags::ACK_TLVS, &payload);
        prop_assert!(request.refused(answer).to_string().starts_with("newthing "));
    }

    #[test]
    fn no_offset_makes_it_panic(request in well_formed(), (_, bytes) in said()) {
        let payload = [&(-22_i32).to_ne_bytes()[..], &bytes].concat();
        let refusal = request.refused(answer(MessageType::DONE, Flags::ACK_TLVS, &payload));
        prop_assert!(refusal.to_string().starts_with(&request.describe()));
    }
}
