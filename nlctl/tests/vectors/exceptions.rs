//! What is not as elsewhere, and why.

use std::collections::BTreeSet;

use netlink_uevent::{Origin, Uevent};

use super::file::Vector;
use super::frame::Frame;
use super::reading::Reading;

/// Vectors that have something without a name, by the ends of their names: a mistake at the source, or made so on purpose for a
/// test of errors.
const WITHOUT_NAMES: &[(&str, &[&str])] = &[
    (
        "the payload is shorter than the fixed header, on purpose",
        &[
            "MessageUnmarshalBinary/empty",
            "MessageUnmarshalBinary/short",
            "TestRouteMessageUnmarshalBinaryErrors/empty",
            "TestRouteMessageUnmarshalBinaryErrors/short",
            "TestRuleMessage/invalid_length",
            "Test_parseRTNLInterfaces/short_ifinfomsg",
        ],
    ),
    (
        "an attribute is invalid on purpose, or of a number that nobody has",
        &[
            "TestRouteMessageUnmarshalBinaryErrors/invalid_attr",
            "TestRuleMessage/invalid_attribute",
            "Test_parseRTNLInterfaces/ok",
            "TestIPTupleMarshalTwoWay/error_incorrect_amount_of_children",
            "TestIPTupleMarshalTwoWay/error_child_incorrect_length",
            "TestIPTupleMarshalTwoWay/error_iptuple_unmarshal_with_unknown_IPTupleType",
            "TestProtoTupleMarshalTwoWay/error_unmarshal_with_wrong_type",
            "TestProtoTupleMarshalTwoWay/error_unmarshal_unknown_ProtoTupleType",
            "TestTupleMarshalTwoWay/error_too_few_children",
            "TestTupleMarshalTwoWay/error_unknown_nested_tuple_type",
        ],
    ),
    (
        "attributes of tasks in a reply about a control group",
        &[
            "TestLinuxClientCGroupStatsIsNotExist/rep/0",
            "TestLinuxClientCGroupStatsIsNotExist/rep/0#2",
            "TestLinuxClientCGroupStatsIsNotExist/no_aggr+pid",
            "TestLinuxClientCGroupStatsIsNotExist/no_stats",
        ],
    ),
    (
        "addresses are numbered from 0, where the kernel wants them all to have the number of an attribute",
        &["TestMacvlanEncodeDecode/source_mode_with_MAC_addresses"],
    ),
    ("a number stands where the kernel wants a nest of such", &["TestMqPrio/simple"]),
    ("an acknowledgement without the request, as kernels before 4.2 send it", &["pyroute2/gre_01"]),
    (
        "requests in the form of Linux 2.4, with an address family in the place of the fixed header",
        &["pyroute2/nl0.pcap/3", "pyroute2/nl0.pcap/8"],
    ),
];

/// What others read wrong: who, the vectors by a part of their names, where in the message, and why.
const MISREAD: &[(&str, &str, &str, &str)] = &[
    ("pyroute2", "nftables/", "imm-type", "as a register"),
    ("pyroute2", "nftables/TestTProxy", "data.family", "as a register"),
    ("pyroute2", "nftables/TestListChains", "flags", "NFT_CHAIN_BASE as NFT_CHAIN_HW_OFFLOAD"),
    ("pyroute2", "nftables/TestReject", "icmp-code", "a code of ICMP as one that ICMP and ICMPv6 share"),
    ("pyroute2", "nftables/TestFib", "data.flags", "the flags as a result"),
    ("pyroute2", "nftables/TestFib", "data.result", "the result as flags"),
    ("pyroute2", "nftables/TestQuota", "data.bytes", "the first half of 64 bits"),
    ("pyroute2", "rtnetlink/TestLinkMessage", "address", "six bytes where there are four"),
    ("pyroute2", "rtnetlink/TestLinkMessage", "broadcast", "six bytes where there are four"),
    ("pyroute2", "rtnetlink/TestNeighMessage", "dst", "what follows an address that is empty"),
    ("pyroute2", "go-tc/TestFilter", "options.classid", "in network order"),
    ("pyroute2", "vishvananda/", "options.sel.keys", "four bytes too far on, behind a header of 16 bytes"),
    ("pyroute2", "pyroute2/nl0.pcap/5", "-id.prio", "in the order of the machine"),
    ("strace", "go-tc/TestActions", "tab", "TCA_ACT_TAB as TCA_ACT_KIND, which has the same number in another set"),
    ("strace", "rtnetlink/TestNeighMessageUnmarshalBinary/short", "", "no header, no attributes"),
    ("strace", "rtnetlink/TestRouteMessageUnmarshalBinaryErrors/invalid_attr", "#hex", "a length of 0 as an attribute"),
    ("strace", "pyroute2/links.dump/1", "perm-address", "seven bytes of the text that stands there"),
    ("strace", "pyroute2/links.dump/", "af-spec.inet", "an attribute that claims more than there is"),
    // Both read the first byte of four, and so does the kernel. JSON has all of them.
    ("pyroute2", "vishvananda/TestRuleAddDel", "ip-proto", "four bytes where the kernel has one"),
    ("strace", "vishvananda/TestRuleAddDel", "ip-proto", "four bytes where the kernel has one"),
    // Requests with a fixed header of another message, that is too long.
    ("pyroute2", "vishvananda/TestAddrSubscribeListExisting/RTM_GETADDR", "", "a length of 0 as an attribute"),
    ("strace", "vishvananda/TestAddrSubscribeListExisting/RTM_GETADDR", "", "a length of 0 as an attribute"),
    ("pyroute2", "vishvananda/TestRouteSubscribeListExisting/RTM_GETROUTE", "", "a length of 0 as an attribute"),
    ("strace", "vishvananda/TestRouteSubscribeListExisting/RTM_GETROUTE", "", "a length of 0 as an attribute"),
    ("pyroute2", "RTM_GETRULE", "", "a length of 0 as an attribute"),
    ("strace", "RTM_GETRULE", "", "a length of 0 as an attribute"),
    // The library for Go writes these so, whatever the kernel takes them for.
    ("Go", "TestFlower/allArguments", "key-arp-", "addresses as numbers of the machine"),
    ("Go", "TestMetaMatch/simple", ".Kind?", "two fields of a number as one"),
    ("Go", "TestMetaMatch/simple", "body.Int?", "a number where the kernel has bytes"),
    ("Go", "TestNByteMatch/simple", "body.", "a header of eight bytes where the kernel has one of four"),
    ("Go", "TestVLan/pushs", "push-vlan-priority", "four bytes where the kernel has one"),
    ("Go", "TestVLan/pushs", "push-vlan-protocol", "in the order of the machine"),
    ("Go", "TestNat/simple", "parms.", "addresses as numbers"),
    ("Go", "TestFlower/allArguments", "key-mpls-label", "in the order of the machine"),
    ("Go", "TestU32/multiple_Keys", "sel.keys.", "in the order of the machine"),
    ("Go", "TestU32/policy", "rate.cell-align", "without a sign"),
    ("Go", "TestPolice/tbfOnly", "rate.cell-align", "without a sign"),
    ("Go", "TestPolice/rates", "rate", "a struct where the kernel has a table of numbers"),
    ("Go", "TestBpf/", "options.ops", "bytes that stand for instructions"),
    ("Go", "TestActBpft/legacy_BPF", "options.ops", "bytes that stand for instructions"),
    ("Go", "TestAtm/", "addr.", "an address of bytes where the kernel has one of numbers"),
    ("Go", "TestCbq/with_police", "police.Res2", "what is reserved"),
    ("Go", "TestCbs/simple", "parms.Pad", "padding"),
    ("Go", "TestMqPrio/simple", "-rate64", "a number where the kernel wants a nest of such"),
    ("Go", "TestRed/simple", "options.flags", "the value of a bitfield alone"),
    ("Go", "TestStab/simple2", "stab.data", "bytes where the kernel has numbers of 16 bits"),
];

/// Why a vector has something without a name.
pub fn without_names(vector: &Vector, frame: &Frame) -> Option<&'static str> {
    let is_listed = |(_, names): &&(&str, &[&str])| names.iter().any(|name| vector.id().ends_with(name));
    let listed = WITHOUT_NAMES.iter().find(is_listed).map(|(reason, _)| *reason);
    listed.or((!frame.is_real).then_some("what it has is made up"))
}

/// Where it is known that somebody reads this wrong: the place in the list.
pub fn misread(who: &str, vector: &Vector, fault: &str) -> Option<usize> {
    let place = fault.split(": ").next().unwrap_or_default();
    MISREAD.iter().position(|(by, name, part, _)| {
        let is_there = if part.is_empty() { place.is_empty() } else { place.contains(part) };
        *by == who && vector.id().contains(name) && is_there
    })
}

/// What is said to be read wrong in these vectors, and is not.
pub fn read_right(vectors: &[Vector], misread: &BTreeSet<usize>) -> Vec<String> {
    let is_here = |name: &str| vectors.iter().any(|vector| vector.id().contains(name));
    let rows = MISREAD.iter().enumerate().filter(|(index, row)| is_here(row.1) && !misread.contains(index));
    rows.map(|(_, row)| format!("nobody reads this wrong: {row:?}")).collect()
}

/// Whether strace has no names for such a message.
pub fn is_unknown_to_strace(text: &str) -> bool {
    text.contains("nlmsg_type=0x")
}

/// Fields of Go that hold what other vectors are of, in structs that have a field for each kind.
const PARTS: [&str; 3] = ["Actions", "Action", "Matches"];

/// What Go calls something else.
const SYNONYMS: &[(&str, &[&str])] = &[
    ("BaseRate", &["base-rate64"]),
    ("Delay", &["delay-corr"]),
    ("InitQuantum", &["initial-quantum"]),
    ("KeyEncDst", &["enc-ipv4-dst", "enc-ipv6-dst"]),
    ("KeyEncDstPort", &["enc-dst-port"]),
    ("KeyEncKeyID", &["enc-key-id", "key-enc-key-id"]),
    ("KeyEncSrc", &["enc-ipv4-src", "enc-ipv6-src"]),
    ("KeyEncTOS", &["enc-tos"]),
    ("KeyEncTTL", &["enc-ttl"]),
    ("KeyNoCSUM", &["no-csum"]),
    ("KeyNoFrag", &["no-frag"]),
    ("PushID", &["push-vlan-id"]),
    ("PushPriority", &["push-vlan-priority"]),
    ("PushProtocol", &["push-vlan-protocol"]),
    ("Revision", &["match-revision"]),
    ("SampleGroup", &["psample-group"]),
];

/// Whether a field of Go has the name of ours.
pub fn is_field(theirs: &str, ours: &str) -> bool {
    match SYNONYMS.iter().find(|(name, _)| *name == theirs) {
        Some((_, synonyms)) => synonyms.contains(&ours),
        None => theirs.to_ascii_lowercase().replace('_', "") == ours.replace('-', ""),
    }
}

/// Whether a field of Go is compared.
pub fn is_compared(field: &str, value: &Reading) -> bool {
    // The action of a classifier is a struct, that of a policy a number.
    !PARTS.contains(&field) || matches!(value, Reading::Number(_))
}

/// Reads an event of a device, and compares it with what pyroute2 expects of it; returns how many properties are the same.
pub fn uevent(vector: &Vector, datagram: &[u8]) -> usize {
    let event = Uevent::parse(datagram).unwrap();
    let is_of_udev = vector.id().ends_with("uevent_kernel_backlight");
    assert_eq!(event.origin(), if is_of_udev { Origin::Udev } else { Origin::Kernel });
    let expected = vector.0["expect"][0].as_object().unwrap();
    // The others are about the datagram.
    let expected = expected.iter().filter(|(name, _)| name.starts_with(|first: char| first.is_ascii_uppercase()));
    let expected: Vec<_> = expected.map(|(name, value)| (name.as_str(), value.as_str().unwrap())).collect();
    for (name, value) in &expected {
        assert_eq!(event.get(name).unwrap(), *value, "{name}");
    }
    expected.len()
}
