//! The tables as they are printed.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use serde_json::Value;
use support::*;

/// The first sheet that is printed.
fn sheet(line: &str) -> Value {
    let printed = ok(&format!("--json describe {line}"));
    serde_json::from_str(printed.lines().next().unwrap()).unwrap()
}

/// The entry of a list with this name.
fn entry<'s>(sheet: &'s Value, list: &str, name: &str) -> &'s Value {
    let entries = sheet[list].as_array().expect(list);
    entries.iter().find(|entry| entry["name"] == name).unwrap_or_else(|| panic!("no {name} in {sheet}"))
}

#[test]
fn every_family_is_there() {
    let table = ok("describe");
    for line in [["route", "rt-link"], ["netfilter", "nftables"], ["generic", "nlctrl"]] {
        let found = table.lines().any(|other| other.split_whitespace().take(2).eq(line));
        assert!(found, "{line:?} in {table}");
    }
}

#[test]
fn parts_have_numbers_types_and_names_in_c() {
    let operation = sheet("rt-link newlink");
    assert_eq!((&operation["kind"], &operation["request-number"]), (&"operation".into(), &16.into()));
    let set = sheet("rt-link link");
    assert_eq!(set["header"], "ifinfomsg");
    let mtu = entry(&set, "attributes", "mtu");
    assert_eq!((&mtu["number"], &mtu["type"], &mtu["c-name"]), (&4.into(), &"u32".into(), &"IFLA_MTU".into()));
    assert_eq!(entry(&set, "attributes", "linkinfo")["type"], "set link-info");
    let index = sheet("rt-link ifinfomsg");
    assert_eq!(index["size"], 16);
    assert_eq!(entry(&index, "members", "index")["offset"], 4);
    let state = sheet("rt-link oper-state");
    assert_eq!(entry(&state, "entries", "up")["number"], 6);
}

#[test]
fn names_in_c_are_those_of_the_headers_and_have_their_age() {
    let set = sheet("rt-link link");
    let attribute = |name| entry(&set, "attributes", name).clone();
    assert_eq!(attribute("mtu").get("since"), None);
    assert_eq!(attribute("max-pacing-offload-horizon")["since"], "7.2");
    // One that breaks the pattern of its header, and one of C without a name.
    assert_eq!(entry(&sheet("tc police"), "attributes", "tbf")["c-name"], "TCA_POLICE_TBF");
    assert_eq!(entry(&sheet("tc sockaddr-atmpvc"), "members", "vci")["c-name"], "sap_addr.vci");
}

#[test]
fn the_kernel_says_what_it_has() {
    let family = sheet("--kernel nlctrl");
    assert_eq!((&family["in-this-kernel"], &family["number-in-this-kernel"]), (&true.into(), &16.into()));
    assert_eq!(entry(&family, "operations", "getfamily")["kernel"], true);
    let operation = sheet("--kernel nlctrl getfamily");
    assert_eq!(entry(&operation, "request", "family-name")["accepted"], true);
    assert_eq!(entry(&operation, "reply", "family-name")["accepted"], Value::Null);
    assert_eq!(sheet("--kernel rt-link")["in-this-kernel"], true);
    // Storage controllers that no machine with tests has.
    for part in ["", " event", " report"] {
        assert_eq!(sheet(&format!("--kernel pmcraid{part}"))["in-this-kernel"], false, "{part}");
    }
}

#[test]
fn unknown_names_are_told_with_similar_ones() {
    let said = fails("describe rt-lnk", 1);
    assert!(said.contains("did you mean rt-link"), "{said}");
    let said = fails("describe rt-link vxlam", 1);
    assert!(said.contains("did you mean vxlan"), "{said}");
}

#[test]
fn what_things_are_about_is_said_in_words() {
    let family = sheet("rt-link");
    assert!(family["about"].as_str().unwrap().starts_with("Network devices"), "{family}");
    for list in ["operations", "groups", "sets", "structs", "enumerations"] {
        let parts = family[list].as_array().unwrap();
        assert!(parts.iter().all(|part| part["about"].is_string()), "{list}: {parts:?}");
    }
    let operation = sheet("nl80211 get-scan");
    assert_eq!(operation["c-name"], "NL80211_CMD_GET_SCAN");
    assert!(operation["about"].as_str().unwrap().ends_with('.'), "{operation}");
    for part in ["rt-link ifinfomsg", "rt-link oper-state", "rt-link link", "iscsi content"] {
        assert!(sheet(part)["about"].is_string(), "{part}");
    }
    let state = sheet("rt-route route-protocol");
    assert_eq!(entry(&state, "entries", "redirect")["about"], "An ICMP redirect");
    let path = sheet("iscsi iscsi-path");
    assert_eq!(entry(&path, "members", "pmtu")["about"], "MTU of the path, in bytes");
    assert!(entry(&sheet("rt-link link"), "attributes", "txqlen")["about"].is_string());
    // Of a table that several families share.
    assert!(sheet("rt-route lwtunnel-ip")["about"].is_string());
}

#[test]
fn operations_have_their_age_and_all_numbers_of_their_replies() {
    assert_eq!(sheet("netdev bind-rx")["since"], "6.12");
    assert_eq!(entry(&sheet("netdev"), "operations", "bind-rx")["since"], "6.12");
    assert_eq!(sheet("rt-link newlink").get("since"), None);
    // A constant that ends so itself, and one that has the name of the request.
    assert_eq!(sheet("netdev dev-add-ntf")["c-name"], "NETDEV_CMD_DEV_ADD_NTF");
    assert_eq!(sheet("rt-link newlink-ntf")["c-name"], "RTM_NEWLINK");
    let replies: Vec<_> =
        sheet("rt-mdb")["operations"].as_array().unwrap().iter().map(|it| it["reply"].clone()).collect();
    assert!(replies.contains(&serde_json::json!([84, 86])) && replies.contains(&84.into()), "{replies:?}");
}

#[test]
fn a_protocol_is_described_by_its_families() {
    let families = sheet("route");
    let families = families["families"].as_array().unwrap();
    assert!(families.len() > 10 && families.iter().all(|family| family["protocol"] == "route"), "{families:?}");
    // One that has the name of a family is that.
    assert_eq!(sheet("audit")["kind"], "family");
}

#[test]
fn formats_have_the_names_of_what_they_are_chosen_by() {
    let choice = sheet("iscsi content");
    let format = entry(&choice, "formats", "kevent-recv-pdu");
    assert_eq!((&format["key"], &format["type"]), (&101.into(), &"set recv-pdu".into()));
    assert!(
        sheet("rt-link link-data")["formats"].as_array().unwrap().iter().all(|format| format.get("name").is_none())
    );
}
