//! Recorded messages are decoded, and encoded again to the same bytes.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use netlink_core::{Flags, Header, MessageType, Writer};
use netlink_generic::controller;
use netlink_route::link;
use serde_json::{Value, json};
use support::*;

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn message(message_type: u16, flags: Flags, payload: &[u8]) -> Vec<u8> {
    let length = u32::try_from(Header::SIZE + payload.len()).unwrap();
    let header = Header { length, message_type: MessageType(message_type), flags, sequence: 7, port: 3 };
    [&header.to_bytes()[..], payload].concat()
}

/// A request that makes a link.
fn newlink() -> Vec<u8> {
    let request = link::add("vx0").vxlan(|vxlan| vxlan.id(42)).mtu(1450).into_inner();
    message(16, Flags::REQUEST | Flags::ACK | Flags::CREATE | Flags::EXCL, request.payload())
}

#[test]
fn hex_is_decoded_and_encoded_again() {
    let line = hex(&newlink());
    let tree = ok_with("decode --protocol route", line.as_bytes());
    assert!(tree.starts_with("route newlink [request ack excl create] sequence 7, port 3\n  link\n"), "{tree}");
    assert!(tree.contains("\n      kind \"vxlan\"\n") && tree.contains(" id 42\n"), "{tree}");
    let json = ok_with("--json decode --protocol NETLINK_ROUTE", line.as_bytes());
    let value: Value = serde_json::from_str(&json).unwrap();
    assert_eq!(value["message"], "newlink");
    assert_eq!(value["attributes"]["linkinfo"], json!({"kind": "vxlan", "data": {"id": 42}}));
    assert_eq!(ok_with("encode", json.as_bytes()).trim_end(), line);
    let raw = nlctl_with("encode --raw", json.as_bytes());
    assert_eq!(raw.stdout, newlink());
}

/// What ends a dump elsewhere is a message of the connector, whichever way it goes.
#[test]
fn messages_of_the_connector_are_decoded_and_encoded_again() {
    let words = |words: &[u32]| words.iter().flat_map(|word| word.to_ne_bytes()).collect::<Vec<_>>();
    let part = |ack: u32, data: &[u8]| {
        let length = u16::try_from(data.len()).unwrap().to_ne_bytes();
        [&words(&[1, 1, 9, ack])[..], &length, &[0; 2], data].concat()
    };
    let exec = [&words(&[2, 3])[..], &5_u64.to_ne_bytes(), &words(&[41, 42, 0, 0, 0, 0])].concat();
    let lines = [
        hex(&message(3, Flags::empty(), &part(0, &words(&[1])))),
        hex(&message(3, Flags::REQUEST, &part(0, &words(&[1, 2])))),
        hex(&message(3, Flags::empty(), &part(0, &exec))),
    ];
    let input = lines.join("\n");
    let tree = ok_with("decode --protocol connector", input.as_bytes());
    assert!(tree.contains("connector message sequence 7, port 3\n  message\n"), "{tree}");
    assert!(tree.contains("connector send [request] sequence 7") && tree.contains("event-type exec\n"), "{tree}");
    assert!(tree.contains(" what exec\n") && tree.contains(" process-tgid 42"), "{tree}");
    let json = ok_with("--json decode --protocol connector", input.as_bytes());
    let last: Value = serde_json::from_str(json.lines().last().unwrap()).unwrap();
    assert_eq!(last["body"][0]["body"]["body"]["body"], json!({"process-pid": 41, "process-tgid": 42}));
    assert_eq!(ok_with("encode", json.as_bytes()).lines().collect::<Vec<_>>(), lines);
    // Elsewhere it is the end of a dump.
    let done = ok_with("--json decode --protocol route", hex(&message(3, Flags::MULTI, &[0; 4])).as_bytes());
    assert!(done.contains(r#""message":"done""#), "{done}");
}

#[test]
fn zeros_behind_the_messages_of_a_datagram_are_nothing() {
    let line = hex(&newlink());
    let json = ok_with("--json decode --protocol route", format!("{line}{}", "00".repeat(128)).as_bytes());
    assert_eq!(ok_with("encode", json.as_bytes()).trim_end(), line);
}

#[test]
fn an_error_has_its_request_and_what_the_kernel_said_of_it() {
    let request = newlink();
    let mut said = Writer::new();
    said.string(1, b"too large");
    let mtu =
        request.windows(4).position(|bytes| bytes == [8_u16.to_ne_bytes(), 4_u16.to_ne_bytes()].concat()).unwrap();
    said.attribute(2, &u32::try_from(mtu).unwrap().to_ne_bytes());
    let payload = [&(-22_i32).to_ne_bytes()[..], &request, &said.finish().unwrap()].concat();
    let line = hex(&message(2, Flags::ACK_TLVS, &payload));
    let tree = ok_with("decode --protocol route", line.as_bytes());
    assert!(tree.contains("Invalid argument (EINVAL)\n  too large"), "{tree}");
    assert!(tree.contains("at link.mtu = 1450") && tree.contains("of route newlink"), "{tree}");
    let json = ok_with("--json decode --protocol route", line.as_bytes());
    assert_eq!(ok_with("encode", json.as_bytes()).trim_end(), line);
}

#[test]
fn the_rest_goes_on_where_something_cannot_be_read() {
    let (good, short) = (hex(&newlink()), hex(&newlink()[..20]));
    let output =
        nlctl_with("--json decode --protocol route", format!("{good}\nxyz\n{short}\n{good}0102\n{good}").as_bytes());
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(text(&output.stdout).lines().count(), 3);
    let said = text(&output.stderr);
    for place in ["-: line 2: 'x' at column 1", "-: line 3: netlink message claims", "-: line 4: 2 bytes behind"] {
        assert!(said.contains(place), "{place} in {said}");
    }
    let output = nlctl_with(
        "encode",
        b"{\"protocol\":\"route\",\"message\":\"noop\",\"payload\":\"\"}\nnothing\n{\"protocol\":1}",
    );
    assert_eq!((output.status.code(), text(&output.stdout).lines().count()), (Some(1), 1));
    let said = text(&output.stderr);
    assert!(said.contains("line 2: this is no JSON") && said.contains("line 3: message.message"), "{said}");
    assert!(text(&nlctl_with("decode", good.as_bytes()).stderr).contains("--protocol"));
    assert!(text(&nlctl_with("decode no-such-file", b"").stderr).contains("no-such-file: No such file"));
}

/// An answer of the controller.
fn family(id: u16, name: &str) -> Vec<u8> {
    let told = controller::FamilyBuilder::new(Writer::new()).family_id(id).family_name(name);
    message(16, Flags::empty(), &[&[1, 2, 0, 0][..], &told.into_inner().finish().unwrap()].concat())
}

#[test]
fn families_are_known_from_the_input_and_else_from_the_kernel() {
    let request = |id| hex(&message(id, Flags::REQUEST, &[1, 1, 0, 0]));
    // A number that no kernel has given to this family; it is told last.
    let told = format!("{}\n{}", request(1000), hex(&family(1000, "mptcp_pm")));
    let decoded = ok_with("--json decode --protocol generic", told.as_bytes());
    assert!(decoded.starts_with(r#"{"protocol":"generic","type":1000,"family":"mptcp_pm","message":"#), "{decoded}");
    let said = ok_with("--json decode --protocol generic --family netdev", request(1001).as_bytes());
    assert!(said.contains(r#""type":1001,"family":"netdev","message":"dev-get""#), "{said}");
    let unknown = ok_with("--json decode --protocol generic", request(1001).as_bytes());
    assert!(unknown.contains(r#""message":1001,"#), "{unknown}");
    let get: Vec<Value> = json("family get nlctrl");
    let id = u16::try_from(get[0]["family-id"].as_u64().unwrap()).unwrap();
    let asked =
        ok_with("--json decode --protocol generic", hex(&message(id, Flags::REQUEST, &[3, 2, 0, 0])).as_bytes());
    assert!(asked.contains(r#""family":"nlctrl","message":"getfamily""#), "{asked}");
}

#[test]
fn the_number_of_a_family_is_asked_of_the_kernel() {
    let line =
        br#"{"family":"nlctrl","message":"getfamily","flags":["request"],"attributes":{"family-name":"nlctrl"}}"#;
    let bytes = ok_with("encode", line);
    let decoded = ok_with("--json decode --protocol generic", bytes.as_bytes());
    assert!(decoded.contains(r#""attributes":{"family-name":"nlctrl"}"#), "{decoded}");
}

#[test]
fn what_a_program_prints_of_its_messages_is_decoded() {
    let printed = |setting| command("link get lo").env("NLDEBUG", setting).output().unwrap().stderr;
    let tree = ok_with("decode --protocol route", &printed("format=mnl"));
    assert!(tree.contains("> route getlink [request] ") && tree.contains("\n    ifname \"lo\"\n"), "{tree}");
    // Lines with names have no bytes, and each is told.
    let output = nlctl_with("decode --protocol route", &printed("1"));
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).contains("NLDEBUG=format=mnl has them"), "{}", text(&output.stderr));
}
