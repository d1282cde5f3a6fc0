//! Messages that other libraries make or read: each is known to our tables down to the last attribute, and comes back the same.
//!
//! The files are in the folder that the environment variable `NETLINK_VECTORS` names.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use std::collections::BTreeMap;
use std::path::PathBuf;

use netlink_core::check;
use netlink_core::json::{Json, Nesting, from_json, to_json};
use netlink_core::schema::{Family, Operation, Protocol, Set};
use netlink_core::{Message, MessageType, Writer};
use netlink_generic::generated::FAMILIES;
use serde_json::Value;

const NLMSG_ERROR: u16 = 2;

/// What is wrong at the source, and how.
const WRONG: [(&str, &str); 10] = [
    ("TASKSTATS/TestLinuxClientCGroupStatsBadMessages/rep/0", "a reply of the controller"),
    ("TASKSTATS/TestLinuxClientCGroupStatsBadMessages/rep/0#3", "statistics of one byte, on purpose"),
    ("nlctrl/TestConnExecute/rep/0", "four bytes that are no attributes"),
    ("nlctrl/TestConnSend/req/0", "an operation there is not"),
    ("ethtool/TestLinuxClientErrors/rep/0", "a reply of the controller"),
    ("wireguard/TestLinuxClientDevicesEmpty/rep/0", "a reply of the controller"),
    ("wireguard/TestLinuxClientDevicesError/rep/0", "an endpoint of one byte, on purpose"),
    ("wireguard/TestLinuxClientDevicesError/rep/0#2", "a time of one byte, on purpose"),
    ("wireguard/TestLinuxClientDevicesError/rep/0#3", "an address of one byte, on purpose"),
    ("wireguard/TestLinuxClientDevicesOK/rep/0#3", "endpoints without an address family"),
];

#[test]
fn messages_of_other_libraries_come_back_the_same() {
    let Some(folder) = std::env::var_os("NETLINK_VECTORS").map(PathBuf::from) else {
        assert!(std::env::var_os("CI").is_none(), "NETLINK_VECTORS is not set");
        println!("passed over: NETLINK_VECTORS is not set");
        return;
    };
    let file = std::fs::read_to_string(folder.join("genl_families.json")).unwrap();
    let file: Value = serde_json::from_str(&file).unwrap();
    let mut counts = BTreeMap::new();
    for vector in file["vectors"].as_array().unwrap() {
        let (id, name) = (vector["id"].as_str().unwrap(), vector["family"].as_str().unwrap());
        let family = FAMILIES
            .iter()
            .find(|family| matches!(family.protocol, Protocol::Generic { name: own, .. } if own == name));
        let (Some(family), "both_message") = (family, vector["op"].as_str().unwrap()) else { continue };
        if WRONG.iter().any(|(wrong, _)| *wrong == id) {
            continue;
        }
        let bytes = unhex(vector["hex"].as_str().unwrap());
        let message = Message::parse(&bytes).unwrap();
        // Errors, and replies without anything.
        if message.header.message_type == MessageType(NLMSG_ERROR) || message.payload.len() <= 4 {
            continue;
        }
        let is_request = vector["dir"] == "req";
        let (command, payload) = (u16::from(message.payload[0]), &message.payload[4..]);
        let sets = tables(family, is_request, command);
        assert!(!sets.is_empty(), "{id}: no operation {command}");
        let faults: Vec<_> = sets.iter().filter_map(|set| fault(set, payload)).collect();
        assert!(faults.len() < sets.len(), "{id}: {faults:#?}");
        *counts.entry(name.to_owned()).or_insert(0) += 1;
    }
    println!("{counts:?}");
    assert!(["ethtool", "wireguard", "devlink", "nlctrl"].iter().all(|name| counts.contains_key(*name)), "{counts:?}");
}

/// The tables a message may be of. The sources give most replies no number, so those may be any reply of the family.
fn tables(family: &'static Family, is_request: bool, command: u16) -> Vec<&'static Set> {
    let form = |operation: &&'static Operation| if is_request { operation.request } else { operation.reply };
    let forms = family.operations.iter().filter_map(form);
    forms.filter(|form| !is_request || form.value == command).map(|form| form.set).collect()
}

/// What the table does not know of a payload, or what does not come back.
fn fault(set: &'static Set, payload: &[u8]) -> Option<String> {
    if let Err(error) = check(set, payload) {
        return Some(error.to_string());
    }
    let json = to_json(set, payload, Nesting::Unmarked);
    let text = serde_json::to_string(&json).unwrap();
    let mut marks = text.match_indices("\"#");
    if marks.any(|(at, _)| text[at + 2..].starts_with(|first: char| first.is_ascii_digit())) {
        return Some(text);
    }
    let json: Json = serde_json::from_str(&text).unwrap();
    let mut writer = Writer::new();
    match from_json(set, &json, Nesting::Unmarked, &mut writer) {
        Err(error) => Some(error.to_string()),
        Ok(()) if writer.as_bytes() != payload => Some(text),
        Ok(()) => None,
    }
}

fn unhex(text: &str) -> Vec<u8> {
    let digits: Vec<_> = text.chars().map(|digit| digit.to_digit(16).unwrap()).collect();
    digits.chunks(2).map(|pair| u8::try_from(pair[0] * 16 + pair[1]).unwrap()).collect()
}
