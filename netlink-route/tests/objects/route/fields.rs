//! Where each field of `ip -json route` is in our JSON form.

use serde_json::{Map, Value, json};

use crate::compare::{Field, Seen, at, field};
use crate::convert::*;

pub const ROUTE: &[Field] = &[
    field("type", "record.kind", text),
    field("dst", "record.destination", |destination, seen| {
        // `ip` prints the end of an IP tunnel under the same name.
        let destination = prefix(destination, "default");
        match seen.at("encap.dst") {
            Value::Null => destination,
            tunnel => Some(json!([destination, end_of_tunnel(&tunnel)])),
        }
    }),
    field("from", "record.from", |from, _| prefix(from, "0/0")),
    field("tos", "record.tos", nonzero_hex),
    field("nhid", "record.nexthop_id", same),
    field("table", "record.table", |number, seen| match seen.at("encap.table") {
        Value::Null => table(number, seen),
        of_segment => Some(json!([table(&of_segment, seen), table(number, seen)])),
    }),
    field("protocol", "record.protocol", text),
    field("scope", "record.scope", scope),
    field("prefsrc", "record.source", same),
    field("metric", "priority", same),
    field("flags", "record.flags", flags),
    field("metrics", "metrics", |value, seen| {
        let metrics = Seen { object: value, links: seen.links }.as_ip(METRICS);
        (!metrics.is_empty()).then(|| json!([metrics]))
    }),
    field("expires", "cacheinfo.expires", |ticks, _| {
        ticks.as_i64().filter(|&ticks| ticks != 0).map(|ticks| json!(ticks / 100))
    }),
    field("pref", "pref", same),
    field("nexthops", "multipath", |hops, seen| {
        let hops = hops.as_array()?;
        Some(hops.iter().map(|object| Value::Object(Seen { object, links: seen.links }.as_ip(HOP))).collect())
    }),
    field("dev", "oif", name_of),
    GATEWAY,
    VIA,
    REALMS,
    ENCAP,
    ENCAP_MODE,
    ENCAP_SEGMENTS,
    ENCAP_HMAC,
    ENCAP_ID,
    ENCAP_SOURCE,
    ENCAP_TTL,
    ENCAP_TOS,
    ENCAP_HOPLIMIT,
    ENCAP_TRAFFIC_CLASS,
    ENCAP_KEY,
    ENCAP_CHECKSUM,
    ENCAP_SEQUENCE,
    field("in", "encap.in.name", same),
    field("out", "encap.out.name", same),
    field("xmit", "encap.xmit.name", same),
    field("action", "encap.action", action),
    field("endpoint", "encap.bpf.prog-name", same),
    field("nh4", "encap.nh4", same),
    field("nh6", "encap.nh6", same),
    field("iif", "encap.iif", name_of),
    field("oif", "encap.oif", name_of),
    field("vrftable", "encap.vrftable", table),
    field("srh", "encap.srh", |header, seen| {
        let is_local = seen.at("encap-type") == "seg6-local";
        is_local.then(|| Some(json!({ "segs": segments(header)? }))).flatten()
    }),
    field("flavors", "encap.flavors.operation", same),
    field("lblen", "encap.flavors.lcblock-bits", same),
    field("nflen", "encap.flavors.lcnode-fn-bits", same),
    field("locator", "encap.locator", |locator, _| {
        let number = locator.as_u64()?;
        let words = [48, 32, 16, 0].map(|shift| format!("{:x}", number >> shift & 0xffff));
        Some(json!(words.join(":")))
    }),
    field("csum_mode", "encap.csum-mode", text),
    field("ident_type", "encap.ident-type", text),
    field("hook_type", "encap.hook-type", |hook, _| Some(json!(hook.as_str()?.trim_start_matches("route-")))),
    field("if_id", "encap.if-id", same),
    field("link_dev", "encap.link", name_of),
];

const HOP: &[Field] = &[
    GATEWAY,
    VIA,
    REALMS,
    field("dev", "header.ifindex", name_of),
    field("weight", "header.hops", |hops, _| Some(json!(hops.as_u64()? + 1))),
    field("flags", "header.flags", flags),
    field("dst", "encap.dst", |end, _| (!end.is_null()).then(|| end_of_tunnel(end))),
    ENCAP,
    ENCAP_MODE,
    ENCAP_SEGMENTS,
    ENCAP_HMAC,
    ENCAP_ID,
    ENCAP_SOURCE,
    ENCAP_TTL,
    ENCAP_TOS,
    ENCAP_HOPLIMIT,
    ENCAP_TRAFFIC_CLASS,
    ENCAP_KEY,
    ENCAP_CHECKSUM,
    ENCAP_SEQUENCE,
];

const METRICS: &[Field] = &[
    field("mtu", "mtu", same),
    field("window", "window", same),
    field("rtt", "rtt", |value, _| milliseconds(value, 8)),
    field("rttvar", "rttvar", |value, _| milliseconds(value, 4)),
    field("ssthresh", "ssthresh", same),
    field("cwnd", "cwnd", same),
    field("advmss", "advmss", same),
    field("reordering", "reordering", same),
    field("hoplimit", "hoplimit", same),
    field("initcwnd", "initcwnd", same),
    field("ecn", "features", |features, _| mark(features, "ecn")),
    field("rto_min", "rto-min", |value, _| milliseconds(value, 1)),
    field("initrwnd", "initrwnd", same),
    field("quickack", "quickack", same),
    field("congestion", "cc-algo", same),
    field("fastopen_no_cookie", "fastopen-no-cookie", same),
];

const GATEWAY: Field = field("gateway", "gateway", same);
const VIA: Field = field("via", "via", |via, _| {
    let (family, host) = (via.get("family")?, via.get("addr")?);
    Some(json!({ "family": family, "host": host }))
});
const REALMS: Field = field("flow", "flow", |flow, seen| {
    let (from, to) = realms(flow, seen)?;
    let members = [("from", from), ("to", Some(to))];
    let members = members.into_iter().filter_map(|(name, realm)| Some((name.to_owned(), realm?)));
    Some(Value::Object(members.collect::<Map<_, _>>()))
});
const ENCAP: Field = field("encap", "encap-type", |kind, _| Some(json!(kind.as_str()?.replace('-', ""))));
const ENCAP_MODE: Field = field("mode", "encap.srh.mode", |mode, _| Some(json!(mode.as_str()?.replace('-', "."))));
const ENCAP_SEGMENTS: Field = field("segs", "encap.srh", |header, seen| {
    let is_local = seen.at("encap-type") == "seg6-local";
    if is_local { None } else { segments(header) }
});
const ENCAP_HMAC: Field = field("hmac", "encap.srh", |header, seen| {
    // Behind the segments: type, length, flags, and in the next four bytes the number of the key.
    has(&header["flags"], "hmac").then(|| {
        let behind = usize::try_from(header["first-segment"].as_u64().unwrap()).unwrap() + 1;
        let hmac: std::net::Ipv6Addr = header["segments"][behind].as_str().unwrap().parse().unwrap();
        let [_, _, upper, lower, ..] = hmac.segments();
        hex(&json!(u32::from(upper) << 16 | u32::from(lower)), seen)
    })?
});
const ENCAP_ID: Field = field("id", "encap.id", same);
const ENCAP_SOURCE: Field = field("src", "encap.src", same);
const ENCAP_TTL: Field = field("ttl", "encap.ttl", same);
const ENCAP_TOS: Field = field("tos", "encap.tos", same);
const ENCAP_HOPLIMIT: Field = field("hoplimit", "encap.hoplimit", same);
const ENCAP_TRAFFIC_CLASS: Field = field("tc", "encap.tc", same);
const ENCAP_KEY: Field = field("key", "encap.flags", |flags, _| flag(flags, "key"));
const ENCAP_CHECKSUM: Field = field("csum", "encap.flags", |flags, _| flag(flags, "csum"));
const ENCAP_SEQUENCE: Field = field("seq", "encap.flags", |flags, _| flag(flags, "seq"));

/// The flags `ip` shows, under its names.
fn flags(value: &Value, _: &Seen<'_>) -> Option<Value> {
    const NAMES: [(&str, &str); 11] = [
        ("dead", "dead"),
        ("onlink", "onlink"),
        ("pervasive", "pervasive"),
        ("nh-offload", "offload"),
        ("nh-trap", "trap"),
        ("notify", "notify"),
        ("linkdown", "linkdown"),
        ("unresolved", "unresolved"),
        ("offload", "rt_offload"),
        ("trap", "rt_trap"),
        ("offload-failed", "rt_offload_failed"),
    ];
    Some(NAMES.iter().filter(|(ours, _)| has(value, ours)).map(|(_, theirs)| json!(theirs)).collect())
}

/// An address, or a stack of labels.
fn end_of_tunnel(end: &Value) -> Value {
    let Some(labels) = end.as_array() else { return end.clone() };
    json!(labels.iter().map(Value::to_string).collect::<Vec<_>>().join("/"))
}

/// A time in parts of a millisecond.
fn milliseconds(value: &Value, parts: u64) -> Option<Value> {
    Some(json!(value.as_u64()? / parts))
}

/// The segments, the last in the header first, without what is behind them. `ip` shows RPL's in this order too, though the
/// kernel visits those as they are in the header.
fn segments(header: &Value) -> Option<Value> {
    let count = match header.get("first-segment") {
        Some(first) => first.as_u64()? + 1,
        None => header.get("segments-left")?.as_u64()?,
    };
    let count = usize::try_from(count).unwrap();
    let segments = at(header, "segments");
    Some(segments.as_array()?[..count].iter().rev().cloned().collect())
}

/// As RFC 8986 spells it.
fn action(action: &Value, _: &Seen<'_>) -> Option<Value> {
    let name = action.as_str()?;
    Some(json!(match name {
        "end" => "End".to_owned(),
        "end-b6-encap" => "End.B6.Encaps".to_owned(),
        name => name.to_uppercase().replace("END-", "End."),
    }))
}
