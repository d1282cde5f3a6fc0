//! What `iw`, `hostapd` and `wpa_supplicant` say to the kernel, and what it says to them: recorded on Debian's kernels with
//! simulated radios; and what another library's tests have. Each message has names at every level and comes back the same.
//!
//! The recordings are what strace saw, without what a message of the same kind has said already. A line is a message, in hex; a line
//! that begins with `#` says which program it is of.

#![cfg(all(feature = "serde", target_endian = "little"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use std::collections::BTreeMap;

use netlink_core::catalogue::Catalogue;
use netlink_core::json::{message_from_json, message_to_json};
use netlink_core::{Header, Message};
use netlink_generic::generated::FAMILIES;
use netlink_generic::nl80211::{
    InterfaceRecord, NetworkRecord, Nl80211, StationRecord, SurveyRecord, Wiphy, WiphyRecords,
};
use serde_json::Value;

mod pyroute2;

/// `NETLINK_GENERIC`.
const GENERIC: u16 = 16;
/// The recordings: the kernel and the tools, and the number that the family has there.
const RECORDINGS: [(&str, u16, &str); 2] = [
    ("Linux 6.1 (Debian 12), iw 5.19, hostapd and wpa_supplicant 2.10", 0x20, include_str!("linux-6.1.txt")),
    ("Linux 6.12 (Debian 12), iw 5.19, hostapd and wpa_supplicant 2.10", 0x23, include_str!("linux-6.12.txt")),
];

fn unhex(text: &str) -> Vec<u8> {
    let digits: Vec<_> = text.chars().map(|digit| digit.to_digit(16).unwrap()).collect();
    digits.chunks(2).map(|pair| u8::try_from(pair[0] * 16 + pair[1]).unwrap()).collect()
}

fn messages(recording: &str) -> Vec<Vec<u8>> {
    recording.lines().filter(|line| !line.starts_with('#')).map(unhex).collect()
}

fn parse(bytes: &[u8]) -> Message<'_> {
    Message::parse(bytes).unwrap()
}

/// A message as JSON, after it was found to be known down to the last attribute and to come back the same.
fn known(catalogue: &Catalogue, bytes: &[u8]) -> Value {
    let json = message_to_json(catalogue, GENERIC, &parse(bytes));
    let (_, back) = message_from_json(catalogue, &json).unwrap();
    assert_eq!(back, bytes);
    let text = serde_json::to_string(&json).unwrap();
    // The kernel puts the number of the interface among the parameters of a mesh, under the number of one of them.
    let once = if text.contains("\"get-mesh-config\"") { text.replacen("\"#3\"", "", 1) } else { text.clone() };
    let has_number =
        once.match_indices("\"#").any(|(at, _)| once[at + 2..].starts_with(|first: char| first.is_ascii_digit()));
    assert!(!has_number && !text.contains("\"#hex\"") && !text.contains("\"#rest\""), "{text}");
    let json: Value = serde_json::from_str(&text).unwrap();
    assert!(json["message"].is_string() && json["family"] == "nl80211", "{json}");
    json
}

fn catalogue(number: u16) -> Catalogue {
    let mut catalogue = Catalogue::new(FAMILIES.iter().copied());
    catalogue.learn(number, "nl80211");
    catalogue
}

#[test]
fn recorded_messages_have_names_at_every_level_and_come_back_the_same() {
    for (from, number, recording) in RECORDINGS {
        let catalogue = catalogue(number);
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        // Where each takes long, some from everywhere in the recording.
        for bytes in messages(recording).into_iter().step_by(if cfg!(miri) { 60 } else { 1 }) {
            let json = known(&catalogue, &bytes);
            *counts.entry(json["message"].as_str().unwrap().to_string()).or_default() += 1;
        }
        println!("{from}: {counts:?}");
        if cfg!(miri) {
            continue;
        }
        for name in ["new-wiphy", "get-station", "new-station-ntf", "connect-ntf", "get-scan", "start-ap", "get-survey"]
        {
            assert!(counts.contains_key(name), "{from}: {name} of {counts:?}");
        }
        assert!(counts.len() > 80, "{from}: {}", counts.len());
    }
}

/// The attributes of what the kernel tells by a command.
fn payloads(recording: &str, command: u8) -> Vec<Vec<u8>> {
    let all = messages(recording);
    let told = all.iter().map(|bytes| parse(bytes)).filter(|message| {
        message.payload[0] == command && !message.header.flags.contains(netlink_core::Flags::REQUEST)
    });
    told.map(|message| message.payload[4..].to_vec()).collect()
}

fn told(recording: &str, command: u8) -> Vec<Nl80211> {
    payloads(recording, command).into_iter().map(|payload| Nl80211::new_checked(payload.into()).unwrap()).collect()
}

#[test]
fn records_are_read_of_what_was_recorded() {
    const NEW_WIPHY: u8 = 3;
    const NEW_INTERFACE: u8 = 7;
    const NEW_STATION: u8 = 19;
    const NEW_SCAN_RESULTS: u8 = 34;
    const NEW_SURVEY_RESULTS: u8 = 51;
    for (from, _, recording) in RECORDINGS {
        let parts = payloads(recording, NEW_WIPHY).into_iter();
        let wiphys: WiphyRecords = parts.map(|part| Wiphy::new_checked(part).unwrap()).collect();
        assert!(!wiphys.wiphys.is_empty() && wiphys.wiphys.iter().all(|wiphy| !wiphy.name.is_empty()), "{from}");
        assert!(wiphys.wiphys.iter().any(|wiphy| !wiphy.bands.is_empty()), "{from}");
        let interfaces: Vec<_> = told(recording, NEW_INTERFACE).iter().map(InterfaceRecord::from).collect();
        assert!(interfaces.iter().any(|interface| interface.name.as_deref() == Some("wlan1")), "{from}");
        assert!(interfaces.iter().any(|interface| interface.channel.is_some()), "{from}");
        let stations: Vec<_> = told(recording, NEW_STATION).iter().map(StationRecord::from).collect();
        assert!(stations.iter().any(|station| station.signal == Some(-30)), "{from}: {stations:?}");
        let networks: Vec<_> = told(recording, NEW_SCAN_RESULTS).iter().map(NetworkRecord::from).collect();
        assert!(networks.iter().any(|network| network.ssid.is_some() && network.channel().is_some()), "{from}");
        let surveys: Vec<_> = told(recording, NEW_SURVEY_RESULTS).iter().map(SurveyRecord::from).collect();
        assert!(surveys.iter().any(|survey| survey.noise == Some(-92)), "{from}");
    }
}

/// The length of the message that a datagram begins with.
fn split(datagram: &[u8]) -> Vec<&[u8]> {
    let mut rest = datagram;
    let mut all = Vec::new();
    while rest.len() >= Header::SIZE {
        let length = usize::try_from(u32::from_le_bytes(rest[..4].try_into().unwrap())).unwrap();
        all.push(&rest[..length]);
        rest = &rest[length.next_multiple_of(4).min(rest.len())..];
    }
    all
}
