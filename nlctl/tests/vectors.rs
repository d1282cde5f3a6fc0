//! The messages of other libraries' tests (`NETLINK_VECTORS`) are decoded with names at every level, and encoded to the
//! same bytes. They were recorded on little-endian machines.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]
#![cfg(target_endian = "little")]

mod support;

use std::path::PathBuf;

use serde_json::Value;
use support::*;

/// Vectors whose sources send an attribute twice: the second has no name.
const TWICE: [&str; 2] =
    ["vishvananda/TestLinkAddDelIp6tnl/RTM_NEWLINK", "vishvananda/TestLinkAddDelSittun/RTM_NEWLINK"];
/// One that ends with an acknowledgement which lacks the request and does not say so, as kernels before 4.2 send it.
const SHORT: &str = "pyroute2/gre_01";

/// The vectors of a file that are whole messages; nothing if nobody said where they are.
fn vectors(name: &str) -> Vec<Value> {
    let Some(folder) = std::env::var_os("NETLINK_VECTORS") else {
        pass_over("NETLINK_VECTORS does not name a folder");
        return Vec::new();
    };
    let text = std::fs::read_to_string(PathBuf::from(folder).join(name)).unwrap();
    let mut file: Value = serde_json::from_str(&text).unwrap();
    let Value::Array(vectors) = file["vectors"].take() else { panic!("{name} has no vectors") };
    let is_whole = |vector: &Value| matches!(vector["op"].as_str(), Some("both_message" | "decode_datagram"));
    vectors.into_iter().filter(is_whole).collect()
}

/// Decodes messages of a protocol, all at once, and encodes them again.
fn check(options: &str, vectors: &[Value]) {
    if vectors.is_empty() {
        return;
    }
    let hex: Vec<_> = vectors.iter().map(|vector| vector["hex"].as_str().unwrap()).collect();
    let decoded = ok_with(&format!("--json decode {options}"), hex.join("\n").as_bytes());
    let encoded = ok_with("encode", decoded.as_bytes());
    let ids: Vec<_> = vectors.iter().map(|vector| vector["id"].as_str().unwrap()).collect();
    // A datagram may have many messages, which are printed in their order.
    let mut place = 0;
    assert_eq!(encoded.lines().count(), decoded.lines().count());
    for (line, bytes) in decoded.lines().zip(encoded.lines()) {
        while !hex[place].contains(bytes) {
            place += 1;
            assert!(place < hex.len(), "{bytes} is no vector: {line}");
        }
        let id = ids[place];
        assert!(line.contains("\"message\":\"") || id == SHORT, "{id}: {line}");
        assert!(!has_number(line) || TWICE.contains(&id), "{id}: {line}");
    }
    assert!(decoded.lines().count() >= hex.len(), "not all were decoded");
}

/// Whether there is an attribute without a name.
fn has_number(line: &str) -> bool {
    line.match_indices("\"#").any(|(at, _)| line[at + 2..].starts_with(|first: char| first.is_ascii_digit()))
}

#[test]
fn traffic_control_of_go_tc() {
    check("--protocol route", &vectors("florianl_go_tc.json"));
}

#[test]
fn nftables_of_google() {
    check("--protocol netfilter", &vectors("google_nftables.json"));
}

#[test]
fn requests_of_vishvananda() {
    let (ipset, route): (Vec<_>, Vec<_>) =
        vectors("vishvananda_requests.json").into_iter().partition(|vector| vector["nlmsg_type"] == "IPSET");
    check("--protocol netfilter", &ipset);
    check("--protocol route", &route);
}

#[test]
fn messages_that_pyroute2_decodes() {
    let is_route = |vector: &Value| vector["proto"].as_str().is_none_or(|protocol| protocol == "NETLINK_ROUTE");
    let route: Vec<_> = vectors("pyroute2_decoder.json").into_iter().filter(is_route).collect();
    check("--protocol route", &route);
}

#[test]
fn families_of_generic_netlink() {
    // Replies that a test makes up have no number of a family.
    let has_family = |vector: &Value| vector["nlmsg_type"].as_u64().is_some_and(|number| number > 16);
    let vectors: Vec<_> = vectors("genl_families.json").into_iter().filter(has_family).collect();
    for family in ["ethtool", "wireguard", "TASKSTATS", "devlink"] {
        let of_family: Vec<_> = vectors.iter().filter(|vector| vector["family"] == family).cloned().collect();
        check(&format!("--protocol generic --family {family}"), &of_family);
    }
}
