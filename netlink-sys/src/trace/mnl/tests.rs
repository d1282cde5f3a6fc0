//! Test vectors of another library.
#![allow(clippy::expect_used, reason = "a test that cannot go on fails")]

use netlink_core::schema::Protocol;
use netlink_core::{Flags, Header, IntoRequest, Message, MessageType, attributes, family, structure};
use serde_json::Value;

use super::{RULE, print};
use crate::trace::{About, Direction, Traced};

structure! {
    /// `struct nfgenmsg`.
    pub struct Nfgenmsg = "nfgenmsg", size 4 {
        /// Address family.
        family: u8 = 0,
    }
}
attributes! {
    /// A table or a rule.
    pub struct Thing / ThingBuilder = "thing", header Nfgenmsg {
        /// Its name.
        NAME name: str = 1,
    }
}
family! {
    /// Two messages of nftables.
    pub static NFTABLES = "nftables", Protocol::Raw(12);
    do {
        /// A table.
        NEWTABLE newtable: Thing / ThingBuilder = 2560 [1];
        /// A rule.
        NEWRULE newrule: Thing / ThingBuilder = 2566 [1];
    }
}

/// The vectors of one operation (mdlayher/netlink, Go), from the folder that `NETLINK_VECTORS` names.
fn vectors(operation: &str) -> Option<Vec<Value>> {
    let Some(folder) = std::env::var_os("NETLINK_VECTORS") else {
        assert!(std::env::var_os("CI").is_none(), "NETLINK_VECTORS must name the folder of the vectors on CI");
        println!("passed over: NETLINK_VECTORS does not name a folder");
        return None;
    };
    let path = std::path::Path::new(&folder).join("mdlayher_netlink_core.json");
    let file: Value = serde_json::from_str(&std::fs::read_to_string(path).expect("readable")).expect("JSON");
    let all = file["vectors"].as_array().expect("a list");
    Some(all.iter().filter(|vector| vector["op"] == operation).cloned().collect())
}

fn header(vector: &Value) -> Header {
    let number = |name: &str| u32::try_from(vector["header"][name].as_u64().expect(name)).expect(name);
    let half = |name| u16::try_from(number(name)).expect(name);
    Header {
        length: number("length"),
        message_type: MessageType(half("type")),
        flags: Flags::from_bits_retain(half("flags")),
        sequence: number("seq"),
        port: number("pid"),
    }
}

fn printed(header: Header, payload: &[u8]) -> String {
    let operations = [newtable(Flags::empty()), newrule(Flags::empty())].map(|one| one.into_request().operation());
    let is_asked = |operation: &netlink_core::schema::Operation| {
        operation.request.is_some_and(|form| form.value == header.message_type.0)
    };
    let about =
        operations.into_iter().find(|one| is_asked(one)).map(|operation| About { family: &NFTABLES, operation });
    print(&Traced { direction: Direction::Sent, message: Message { header, payload }, about }, false)
}

#[test]
fn headers_are_drawn_as_elsewhere() {
    let Some(vectors) = vectors("format_mnl_header") else { return };
    assert_eq!(vectors.len(), 3);
    for vector in vectors {
        // A message without content ends behind its header.
        assert_eq!(
            Some(printed(header(&vector), &[]).as_str()),
            vector["expect"].as_str().map(|text| format!("{text}{RULE}")).as_deref()
        );
    }
}

#[test]
fn messages_are_drawn_as_elsewhere() {
    let Some(vectors) = vectors("format_mnl") else { return };
    assert_eq!(vectors.len(), 2);
    for vector in vectors {
        let hex = vector["data"].as_str().expect("hex");
        let payload: Vec<_> =
            (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(&hex[at..at + 2], 16).expect("hex")).collect();
        // What is not ASCII is drawn as Latin-1 there, whatever the terminal takes it for.
        let ascii = |letter: char| if letter.is_ascii() { letter } else { ' ' };
        let expected: String = vector["expect"].as_str().expect("text").chars().map(ascii).collect();
        assert_eq!(printed(header(&vector), &payload), expected);
    }
}
