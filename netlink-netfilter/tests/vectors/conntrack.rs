//! Attributes that a library for Go reads.

use std::net::IpAddr;

use netlink_core::json::{Json, Nesting, from_json, to_json};
use netlink_core::{AttributeSet, Attributes, Writer, check};
use netlink_netfilter::generated::conntrack::{
    ConntrackEntry, Counters, ExpectationEntry, SequenceAdjustment, Synproxy, Tuple, TupleAddresses, TupleProtocol,
};
use serde_json::{Value, json};

use crate::file::{Vector, vectors};

/// Checks that attributes have names at every level, unless the vector is about those without, and come back the same.
fn comes_back<S: AttributeSet>(vector: &Vector) {
    let (id, bytes) = (&vector.id, vector.bytes.as_slice());
    let text = serde_json::to_string(&to_json(S::SCHEMA, bytes, Nesting::Marked)).unwrap();
    let json: Json = serde_json::from_str(&text).unwrap();
    let mut writer = Writer::new();
    from_json(S::SCHEMA, &json, Nesting::Marked, &mut writer).unwrap_or_else(|error| panic!("{id}: {error}: {text}"));
    assert_eq!(writer.as_bytes(), bytes, "{id}: {text}");
    if vector.error.is_none() {
        check(S::SCHEMA, bytes).unwrap_or_else(|error| panic!("{id}: {error}"));
        assert!(!text.contains("\"#"), "{id}: {text}");
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn address(address: Option<IpAddr>) -> Value {
    json!({"$ip": address.map_or("invalid IP".to_owned(), |address| address.to_string())})
}

fn protocol(proto: Option<TupleProtocol<&[u8]>>) -> Value {
    let proto = proto.unwrap_or(TupleProtocol::new_unchecked(&[]));
    let number = |port: Option<u16>| port.unwrap_or_default();
    let byte = |byte: Option<u8>| byte.unwrap_or_default();
    json!({
        "Protocol": proto.num().unwrap_or_default().0,
        "SourcePort": number(proto.src_port()),
        "DestinationPort": number(proto.dst_port()),
        "ICMPID": number(proto.icmp_id().or(proto.icmpv6_id())),
        "ICMPType": byte(proto.icmp_type().or(proto.icmpv6_type())),
        "ICMPCode": byte(proto.icmp_code().or(proto.icmpv6_code())),
    })
}

fn tuple(tuple: Option<Tuple<&[u8]>>) -> Value {
    let tuple = tuple.unwrap_or(Tuple::new_unchecked(&[]));
    let ip = tuple.ip().unwrap_or(TupleAddresses::new_unchecked(&[]));
    json!({
        "IP": {
            "SourceAddress": address(ip.v4_src().map(IpAddr::V4).or(ip.v6_src().map(IpAddr::V6))),
            "DestinationAddress": address(ip.v4_dst().map(IpAddr::V4).or(ip.v6_dst().map(IpAddr::V6))),
        },
        "Proto": protocol(tuple.proto()),
        "Zone": tuple.zone().unwrap_or_default(),
    })
}

fn counters(counters: Option<Counters<&[u8]>>) -> Value {
    let counters = counters.unwrap_or(Counters::new_unchecked(&[]));
    json!({
        "Packets": counters.packets().unwrap_or_default(),
        "Bytes": counters.bytes().unwrap_or_default(),
    })
}

fn adjustment(adjustment: Option<SequenceAdjustment<&[u8]>>) -> Value {
    let adjustment = adjustment.unwrap_or(SequenceAdjustment::new_unchecked(&[]));
    json!({
        "Position": adjustment.correction_pos().unwrap_or_default(),
        "OffsetBefore": adjustment.offset_before().unwrap_or_default(),
        "OffsetAfter": adjustment.offset_after().unwrap_or_default(),
    })
}

fn flow(entry: &ConntrackEntry<&[u8]>) -> Value {
    let synproxy = entry.synproxy().unwrap_or(Synproxy::new_unchecked(&[]));
    let text = |text: Option<netlink_core::Text<'_>>| text.unwrap_or_default().to_string();
    let bytes = |bytes: Option<&[u8]>| bytes.map(|bytes| json!({"$hex": hex(bytes)}));
    json!({
        "ID": entry.id().unwrap_or_default(),
        "Mark": entry.mark().unwrap_or_default(),
        "Timeout": entry.timeout().unwrap_or_default(),
        "Status": entry.status().unwrap_or_default().bits(),
        "Use": entry.r#use().unwrap_or_default(),
        "Zone": entry.zone().unwrap_or_default(),
        "Labels": bytes(entry.labels()),
        "LabelsMask": bytes(entry.labels_mask()),
        "TupleOrig": tuple(entry.tuple_orig()),
        "TupleReply": tuple(entry.tuple_reply()),
        "TupleMaster": tuple(entry.tuple_master()),
        "CountersOrig": counters(entry.counters_orig()),
        "CountersReply": counters(entry.counters_reply()),
        "SeqAdjOrig": adjustment(entry.seq_adj_orig()),
        "SeqAdjReply": adjustment(entry.seq_adj_reply()),
        "SecurityContext": text(entry.secctx().and_then(|context| context.name())),
        "Helper": {
            "Name": text(entry.help().and_then(|helper| helper.name())),
            "Info": bytes(entry.help().and_then(|helper| helper.info())),
        },
        "SynProxy": {
            "ISN": synproxy.isn().unwrap_or_default(),
            "ITS": synproxy.its().unwrap_or_default(),
            "TSOff": synproxy.tsoff().unwrap_or_default(),
        },
    })
}

fn expected(entry: &ExpectationEntry<&[u8]>) -> Value {
    let text = |text: Option<netlink_core::Text<'_>>| text.unwrap_or_default().to_string();
    json!({
        "ID": entry.id().unwrap_or_default(),
        "Timeout": entry.timeout().unwrap_or_default(),
        "Zone": entry.zone().unwrap_or_default(),
        "Flags": entry.flags().unwrap_or_default().bits(),
        "Class": entry.class().unwrap_or_default(),
        "HelpName": text(entry.help_name()),
        "Function": text(entry.r#fn()),
        "TupleMaster": tuple(entry.master()),
        "Tuple": tuple(entry.tuple()),
        "Mask": tuple(entry.mask()),
        "NAT": {
            "Direction": entry.nat().and_then(|nat| nat.dir()).unwrap_or_default().0 == 1,
            "Tuple": tuple(entry.nat().and_then(|nat| nat.tuple())),
        },
    })
}

/// Checks that everything in `ours` is in `theirs`; returns how many values that are.
fn assert_within(ours: &Value, theirs: &Value, path: &str) -> usize {
    match ours {
        Value::Object(members) => {
            members.iter().map(|(name, value)| assert_within(value, &theirs[name], &format!("{path}.{name}"))).sum()
        }
        _ => {
            assert_eq!(ours, theirs, "{path}");
            1
        }
    }
}

#[test]
fn attributes_are_what_go_reads() {
    let Some(vectors) = vectors("timo_conntrack_netfilter.json") else { return };
    let (mut count, mut values) = (0, 0);
    for vector in vectors.iter().filter(|vector| vector.op == "decode_attrs_payload") {
        let test = vector.id.split('/').nth(1).unwrap();
        match test {
            "TestFlowUnmarshal" | "TestTupleMarshalTwoWay" => comes_back::<ConntrackEntry<&[u8]>>(vector),
            "TestExpectUnmarshal" => comes_back::<ExpectationEntry<&[u8]>>(vector),
            "TestIPTupleMarshalTwoWay" | "TestProtoTupleMarshalTwoWay" => comes_back::<Tuple<&[u8]>>(vector),
            other => panic!("{other}"),
        }
        count += 1;
        if vector.error.is_some() {
            continue;
        }
        let (bytes, theirs) = (vector.bytes.as_slice(), &vector.expect);
        let (ours, theirs) = match test {
            "TestFlowUnmarshal" => (flow(&ConntrackEntry::new_unchecked(bytes)), &theirs["flow"]),
            "TestExpectUnmarshal" => (expected(&ExpectationEntry::new_unchecked(bytes)), &theirs["exp"]),
            "TestTupleMarshalTwoWay" => (tuple(ConntrackEntry::new_unchecked(bytes).tuple_orig()), &theirs["cta"]),
            "TestIPTupleMarshalTwoWay" => (tuple(Some(Tuple::new_unchecked(bytes)))["IP"].clone(), &theirs["cta"]),
            _ => (tuple(Some(Tuple::new_unchecked(bytes)))["Proto"].clone(), &theirs["cta"]),
        };
        values += assert_within(&ours, theirs, &vector.id);
    }
    assert_eq!(count, 42);
    assert!(values > 500, "{values}");
}

#[test]
fn an_address_of_five_bytes_is_malformed() {
    let Some(vectors) = vectors("timo_conntrack_netfilter.json") else { return };
    let vector = vectors.iter().find(|vector| vector.id.ends_with("error_child_incorrect_length")).unwrap();
    let error = check(Tuple::<&[u8]>::SCHEMA, &vector.bytes).unwrap_err();
    assert!(error.to_string().contains("tuple.ip.v4-src"), "{error}");
}

/// What is about attributes alone, without a family.
#[test]
fn attributes_without_names_are_walked_as_go_does() {
    let Some(vectors) = vectors("timo_conntrack_netfilter.json") else { return };
    let rows: Vec<_> = vectors.iter().filter(|vector| vector.op == "raw_row").collect();
    assert_eq!(rows.len(), 16);
    let mut walked = 0;
    for row in rows {
        let Some(theirs) = row.expect["attrs"].as_array().filter(|_| row.expect["b"].is_object()) else { continue };
        let bytes = crate::file::bytes(row.expect["b"]["$hex"].as_str().unwrap());
        assert_walk(&bytes, theirs, &row.id);
        walked += 1;
    }
    assert!(walked >= 5, "{walked}");
}

fn assert_walk(bytes: &[u8], theirs: &[Value], id: &str) {
    let ours: Vec<_> = Attributes::new(bytes).collect();
    assert_eq!(ours.len(), theirs.len(), "{id}");
    for (ours, theirs) in ours.iter().zip(theirs) {
        assert_eq!(u64::from(ours.id()), theirs["Type"], "{id}");
        assert_eq!(ours.is_nested(), theirs["Nested"], "{id}");
        assert_eq!(ours.is_net_byteorder(), theirs["NetByteOrder"], "{id}");
        if let Some(children) = theirs["Children"].as_array() {
            assert_walk(ours.payload(), children, id);
        } else {
            assert_eq!(ours.payload(), crate::file::bytes(theirs["Data"]["$hex"].as_str().unwrap()), "{id}");
        }
    }
}
