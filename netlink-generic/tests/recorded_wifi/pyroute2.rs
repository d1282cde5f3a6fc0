//! The datagrams of another library's tests (`NETLINK_VECTORS`), and how it reads them.

use std::path::PathBuf;

use netlink_core::schema::{Kind, Set};
use netlink_core::{AttributeSet as _, Message};
use netlink_generic::nl80211::Nl80211;
use serde_json::Value;

use crate::{catalogue, known, split, unhex};

#[test]
fn messages_of_pyroute2_are_what_it_reads() {
    let Some(folder) = std::env::var_os("NETLINK_VECTORS").map(PathBuf::from) else {
        assert!(std::env::var_os("CI").is_none(), "NETLINK_VECTORS is not set");
        println!("passed over: NETLINK_VECTORS is not set");
        return;
    };
    let file = std::fs::read_to_string(folder.join("pyroute2_decoder.json")).unwrap();
    let file: Value = serde_json::from_str(&file).unwrap();
    let of_wifi = |vector: &&Value| vector["proto"].as_str().is_some_and(|protocol| protocol.contains("nl80211"));
    let mut count = 0;
    for vector in file["vectors"].as_array().unwrap().iter().filter(of_wifi) {
        let datagram = unhex(vector["hex"].as_str().unwrap());
        let messages = split(&datagram);
        let expected = vector["expect"].as_array().unwrap();
        assert_eq!(messages.len(), expected.len(), "{}", vector["id"]);
        for (bytes, expected) in messages.into_iter().zip(expected) {
            let message = Message::parse(bytes).unwrap();
            let json = known(&catalogue(message.header.message_type.0), bytes);
            assert_eq!(u64::from(message.payload[0]), expected["cmd"].as_u64().unwrap());
            compare(Nl80211::<()>::SCHEMA, &json["attributes"], &expected["attrs"]);
            count += 1;
        }
    }
    assert!(count > 2, "{count}");
}

/// Attributes in our form, and as pairs of a name in C and a value.
fn compare(set: &'static Set, ours: &Value, theirs: &Value) {
    let ours = ours.as_object().unwrap();
    let theirs = theirs.as_array().unwrap();
    assert_eq!(ours.len(), theirs.len(), "{ours:?} {theirs:?}");
    for pair in theirs {
        let (name, value) = ours
            .iter()
            .map(|(key, value)| (key.trim_end_matches("-nested").trim_end_matches("+nested"), value))
            .find(|(name, _)| pair[0] == format!("{}{}", set.prefix, name.replace('-', "_").to_uppercase()))
            .unwrap_or_else(|| panic!("{} in {ours:?}", pair[0]));
        let row = set.attributes.iter().find(|row| row.name == *name).unwrap();
        match (&pair[1], row.kind) {
            (theirs, Kind::Nest(inner)) => compare(inner.get(), value, &theirs["attrs"]),
            (theirs, Kind::InformationElements(_)) => {
                let elements = value.as_array().unwrap();
                let data =
                    |id: &str| elements.iter().find(|element| element["id"] == id).map(|element| &element["data"]);
                assert_eq!(data("ssid").unwrap(), &theirs["SSID"]["$hex"]);
                let channel = data("ds-params").map(|data| u64::from_str_radix(data.as_str().unwrap(), 16).unwrap());
                assert_eq!(channel, theirs["CHANNEL"].as_u64());
                assert_eq!(data("rsn").is_some(), !theirs["RSN"].is_null());
            }
            (theirs, _) => {
                let theirs = if theirs.is_object() { &theirs["VALUE"] } else { theirs };
                // We have names where they have numbers.
                let is_named = value.is_string() && theirs.is_number();
                assert!(is_named || value == theirs, "{name}: {value} {theirs}");
            }
        }
    }
}
