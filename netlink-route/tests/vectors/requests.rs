//! The requests of the Go library `netlink`, and what pyroute2 recorded: we read them all, and write them again.

use netlink_core::schema::Set;
use netlink_core::{check, messages};

use super::file::{Vector, vectors};
use super::names::Comparison;
use crate::tables::{table_of, walk};

/// Tests of the Go library whose requests go to other protocols (`NETLINK_XFRM`, `NETLINK_SOCK_DIAG`). Their messages have
/// numbers that mean links and addresses here, and the file calls them so.
const OTHER_PROTOCOLS: [&str; 3] = ["TestXfrm", "TestSocket", "TestUnixSocket"];

/// The messages that do not fit our tables, and why.
const MALFORMED: [(&str, &str, &str); 9] = [
    // The attributes of the encapsulation lack their padding.
    ("TestIP6tnlRouteAddDel/RTM_NEWROUTE", "route.encap", "an attribute claims 6 bytes where 4 are left"),
    ("TestIP6tnlRouteAddDel/RTM_DELROUTE", "route.encap", "an attribute claims 6 bytes where 4 are left"),
    // The kernel has one byte, and forgives the others.
    ("TestRuleAddDel/RTM_NEWRULE", "rule.ip-proto", "4 bytes where the type has 1"),
    ("TestRuleAddDel/RTM_DELRULE", "rule.ip-proto", "4 bytes where the type has 1"),
    // Requests for a dump in the form of Linux 2.4: a header that is nothing but the address family. The kernel takes
    // them from programs that do not ask for strict checks, and never sends such itself.
    ("nl0.pcap/3", "link", "the fixed header of 16 bytes is cut short at 4"),
    ("nl0.pcap/8", "address", "the fixed header of 8 bytes is cut short at 4"),
    // Written by pyroute2 from what it had read, with a wrong length.
    ("links.dump/0", "link.af-spec.inet", "an attribute claims 136 bytes where 116 are left"),
    ("links.dump/1", "link.af-spec.inet", "an attribute claims 136 bytes where 116 are left"),
    ("links.dump/2", "link.af-spec.inet", "an attribute claims 136 bytes where 116 are left"),
];

/// The messages of a vector that we have tables for.
fn known(vector: &Vector) -> Vec<(&'static Set, &[u8])> {
    let is_route = vector.protocol.as_deref().is_none_or(|protocol| protocol == "NETLINK_ROUTE");
    let test = vector.id.split('/').nth(1).unwrap_or_default();
    if !is_route || vector.op == "decode_uevent" || OTHER_PROTOCOLS.iter().any(|prefix| test.starts_with(prefix)) {
        return Vec::new();
    }
    messages(&vector.bytes)
        .map(|message| message.unwrap_or_else(|error| panic!("{}: {error}", vector.id)))
        .filter_map(|message| Some((table_of(message.header.message_type.0)?, message.payload)))
        .collect()
}

/// Reads the messages of a file, and writes them again: how many, those that are malformed, and what came of comparing
/// names.
fn read(file: &str) -> Option<(usize, usize, Comparison)> {
    let (mut count, mut malformed, mut comparison) = (0, 0, Comparison::default());
    for vector in &vectors(file)? {
        for (index, (set, payload)) in known(vector).into_iter().enumerate() {
            count += 1;
            walk::walk(set, payload);
            if let Err(error) = check(set, payload) {
                malformed += 1;
                let found = MALFORMED.iter().find(|(name, ..)| vector.id.ends_with(name));
                let (_, path, reason) = found.unwrap_or_else(|| panic!("{}: {error}", vector.id));
                assert_eq!((error.path.to_string(), error.reason.to_string()), (path.to_string(), reason.to_string()));
            }
            // Of a datagram of several messages, pyroute2 tells about the first.
            let theirs = if index == 0 { &vector.pyroute2 } else { &serde_json::Value::Null };
            comparison.add(set, payload, theirs);
        }
    }
    Some((count, malformed, comparison.sorted()))
}

#[test]
fn requests_of_netlink_come_back_and_have_the_names_of_pyroute2() {
    let Some((count, malformed, comparison)) = read("vishvananda_requests.json") else { return };
    assert_eq!(comparison.missing, [""; 0]);
    assert_eq!((count, malformed, comparison.same, comparison.different), (307, 4, 1188, vec![]));
}

#[test]
fn recordings_of_pyroute2_come_back_and_have_its_names() {
    let Some((count, malformed, comparison)) = read("pyroute2_decoder.json") else { return };
    assert_eq!(comparison.missing, [""; 0]);
    assert_eq!((count, malformed, comparison.same, comparison.different), (27, 5, 193, vec![]));
}
