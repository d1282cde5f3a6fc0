//! The messages of the Go library `rtnetlink`, as our tables have them.

use netlink_core::AttributeSet;
use netlink_core::json::Json;
use netlink_route::generated::{rt_addr, rt_link, rt_neigh, rt_route, rt_rule};
use serde_json::{Map, Value};

use super::go::{Omitted, Row, Struct, bytes, fields, hex_of, integer, ip, members, number, text};

/// The struct for a message type.
pub fn of_message(message_type: u16) -> &'static Struct {
    match message_type {
        16 => &LINK,
        20 => &ADDRESS,
        24 => &ROUTE,
        28 => &NEIGHBOUR,
        32 => &RULE,
        other => panic!("there are no vectors of type {other}"),
    }
}

static ADDRESS: Struct = Struct {
    name: "rtnetlink.AddressMessage",
    set: <rt_addr::Address as AttributeSet>::SCHEMA,
    header: &[
        Row::number("Family", "family"),
        Row::number("PrefixLength", "prefixlen"),
        Row::number("Flags", "flags"),
        Row::number("Scope", "scope"),
        Row::number("Index", "index"),
    ],
    field: "Attributes",
    attributes: &[
        Row::new("Address", "address", ip),
        Row::new("Local", "local", ip),
        Row::new("Broadcast", "broadcast", ip),
        Row::new("Anycast", "anycast", ip),
        Row::new("CacheInfo", "cacheinfo", address_cache).omit(Omitted::Zero),
        Row::new("Multicast", "multicast", ip),
        Row::new("Label", "label", text).omit(Omitted::Zero),
        Row::number("Flags", "flags"),
        Row::number("Priority", "rt-priority").omit(Omitted::Zero),
    ],
    has_filler: true,
};

fn address_cache(value: &Value, go: &Map<String, Value>) -> Json {
    let cache = fields(value, &["Preferred", "Valid", "Created", "Updated"]);
    members([
        ("prefered", number(&cache["Preferred"], go)),
        ("valid", number(&cache["Valid"], go)),
        ("cstamp", number(&cache["Created"], go)),
        ("tstamp", number(&cache["Updated"], go)),
    ])
}

static LINK: Struct = Struct {
    name: "rtnetlink.LinkMessage",
    set: <rt_link::Link as AttributeSet>::SCHEMA,
    header: &[
        Row::number("Family", "family"),
        Row::number("Type", "type"),
        Row::number("Index", "index"),
        Row::number("Flags", "flags"),
        Row::number("Change", "change"),
        // Where a reply was dropped by a filter of the library.
        Row::unused("filtered").omit(Omitted::Zero),
    ],
    field: "Attributes",
    attributes: &[
        Row::new("Name", "ifname", text).omit(Omitted::Zero),
        Row::new("Address", "address", bytes),
        Row::new("Broadcast", "broadcast", bytes),
        Row::new("Alias", "ifalias", text),
        Row::unused("AltNames"),
        Row::number("Carrier", "carrier"),
        Row::number("CarrierChanges", "carrier-changes"),
        Row::number("CarrierUpCount", "carrier-up-count"),
        Row::number("CarrierDownCount", "carrier-down-count"),
        Row::unused("ExtMask"),
        Row::unused("Index"),
        Row::number("LinkMode", "linkmode"),
        Row::number("MTU", "mtu").omit(Omitted::Zero),
        Row::number("Master", "master"),
        Row::number("NetDevGroup", "group"),
        Row::unused("NetNS"),
        Row::unused("NumVF"),
        Row::number("OperationalState", "operstate").omit(Omitted::Zero),
        Row::new("PhysPortID", "phys-port-id", terminated),
        Row::new("PhysPortName", "phys-port-name", text),
        Row::new("PhysSwitchID", "phys-switch-id", terminated),
        Row::new("QueueDisc", "qdisc", text).omit(Omitted::Zero),
        Row::unused("Stats"),
        Row::unused("Stats64"),
        Row::number("TxQueueLen", "txqlen"),
        Row::number("Type", "link").omit(Omitted::Zero),
        Row::unused("VFInfoList"),
        Row::unused("XDP"),
        Row::new("Info", "linkinfo", link_info),
    ],
    has_filler: false,
};

/// Bytes that the library takes for a string.
fn terminated(value: &Value, _: &Map<String, Value>) -> Json {
    hex_of(&[value.as_str().expect("a string").as_bytes(), &[0]].concat())
}

/// The vectors have no kind that our tables know, so that the data is opaque in ours as in theirs.
fn link_info(value: &Value, go: &Map<String, Value>) -> Json {
    let info = fields(value, &["Kind", "Data", "SlaveKind", "SlaveData"]);
    let data = |field: &str, kind: &str, is_slave: bool| {
        let data = fields(&info[field], &["Name", "Data", "Slave"]);
        assert_eq!((&data["Name"], &data["Slave"]), (&info[kind], &Value::Bool(is_slave)));
        bytes(&data["Data"], go)
    };
    members([
        ("kind", text(&info["Kind"], go)),
        ("data", data("Data", "Kind", false)),
        ("slave-kind", text(&info["SlaveKind"], go)),
        ("slave-data", data("SlaveData", "SlaveKind", true)),
    ])
}

static NEIGHBOUR: Struct = Struct {
    name: "rtnetlink.NeighMessage",
    set: <rt_neigh::Neighbour as AttributeSet>::SCHEMA,
    header: &[
        Row::number("Family", "family"),
        Row::number("Index", "ifindex"),
        Row::number("State", "state"),
        Row::number("Flags", "flags"),
        Row::number("Type", "type"),
    ],
    field: "Attributes",
    attributes: &[
        // In 16 bytes, which is wrong for IPv4: the kernel would refuse it.
        Row::new("Address", "dst", bytes).omit(Omitted::Nothing),
        Row::new("LLAddress", "lladdr", bytes).omit(Omitted::Nothing),
        Row::new("CacheInfo", "cacheinfo", neighbour_cache).omit(Omitted::Zero),
        Row::number("IfIndex", "ifindex"),
    ],
    has_filler: true,
};

fn neighbour_cache(value: &Value, go: &Map<String, Value>) -> Json {
    let cache = fields(value, &["Confirmed", "Used", "Updated", "RefCount"]);
    members([
        ("confirmed", number(&cache["Confirmed"], go)),
        ("used", number(&cache["Used"], go)),
        ("updated", number(&cache["Updated"], go)),
        ("refcnt", number(&cache["RefCount"], go)),
    ])
}

static ROUTE: Struct = Struct {
    name: "rtnetlink.RouteMessage",
    set: <rt_route::Route as AttributeSet>::SCHEMA,
    header: &[
        Row::number("Family", "family"),
        Row::number("DstLength", "dst-len"),
        Row::number("SrcLength", "src-len"),
        Row::number("Tos", "tos"),
        Row::number("Table", "table"),
        Row::number("Protocol", "protocol"),
        Row::number("Scope", "scope"),
        Row::number("Type", "type"),
        Row::number("Flags", "flags"),
    ],
    field: "Attributes",
    attributes: &[
        Row::new("Dst", "dst", ip),
        // The address to send from, not the source that the route is for.
        Row::new("Src", "prefsrc", ip),
        Row::new("Gateway", "gateway", ip),
        Row::number("OutIface", "oif").omit(Omitted::Zero),
        Row::number("Priority", "priority").omit(Omitted::Zero),
        Row::number("Table", "table").omit(Omitted::Zero),
        Row::number("Mark", "mark").omit(Omitted::Zero),
        Row::number("Pref", "pref"),
        Row::number("Expires", "expires"),
        // These nests are marked, unlike those of the kernel.
        Row::new("Metrics", "metrics+nested", metrics),
        Row::new("Multipath", "multipath", next_hops),
        Row::unused("Via"),
    ],
    has_filler: false,
};

fn metrics(value: &Value, go: &Map<String, Value>) -> Json {
    let metrics = fields(value, &["AdvMSS", "Features", "InitCwnd", "InitRwnd", "MTU"]);
    members([
        ("advmss", number(&metrics["AdvMSS"], go)),
        ("features", number(&metrics["Features"], go)),
        ("initcwnd", number(&metrics["InitCwnd"], go)),
        ("initrwnd", number(&metrics["InitRwnd"], go)),
        ("mtu", number(&metrics["MTU"], go)),
    ])
}

fn next_hops(value: &Value, go: &Map<String, Value>) -> Json {
    let hop = |value: &Value| {
        let next = fields(value, &["Hop", "Gateway", "Via", "MPLS"]);
        assert!(next["Via"].is_null() && next["MPLS"].is_null(), "{value}");
        let hop = fields(&next["Hop"], &["Length", "Flags", "Hops", "IfIndex"]);
        let header = members([
            ("len", number(&hop["Length"], go)),
            ("flags", number(&hop["Flags"], go)),
            ("hops", number(&hop["Hops"], go)),
            ("ifindex", number(&hop["IfIndex"], go)),
        ]);
        members([("header", header), ("gateway", ip(&next["Gateway"], go))])
    };
    Json::Array(value.as_array().expect("a list").iter().map(hop).collect())
}

static RULE: Struct = Struct {
    name: "rtnetlink.RuleMessage",
    set: <rt_rule::Rule as AttributeSet>::SCHEMA,
    header: &[
        Row::number("Family", "family"),
        Row::number("DstLength", "dst-len"),
        Row::number("SrcLength", "src-len"),
        Row::number("TOS", "tos"),
        Row::number("Table", "table"),
        Row::number("Action", "action"),
        Row::number("Flags", "flags"),
    ],
    field: "Attributes",
    attributes: &[
        Row::number("Table", "table"),
        Row::number("Protocol", "protocol"),
        Row::new("Src", "src", ip),
        Row::new("Dst", "dst", ip),
        Row::new("IIFName", "iifname", text),
        Row::new("OIFName", "oifname", text),
        Row::number("Goto", "goto"),
        Row::number("Priority", "priority"),
        Row::number("FwMark", "fwmark"),
        Row::number("FwMask", "fwmask"),
        Row::new("DstRealm", "flow", realms),
        Row::along("SrcRealm"),
        Row::new("TunID", "tun-id", host_order),
        Row::number("L3MDev", "l3mdev"),
        Row::number("IPProto", "ip-proto"),
        Row::number("SuppressIFGroup", "suppress-ifgroup"),
        Row::number("SuppressPrefixLen", "suppress-prefixlen"),
        Row::new("UIDRange", "uid-range", short_range),
        Row::new("SPortRange", "sport-range", range),
        Row::new("DPortRange", "dport-range", range),
    ],
    has_filler: false,
};

fn realms(destination: &Value, go: &Map<String, Value>) -> Json {
    Json::Number(integer(&go["SrcRealm"]) << 16 | integer(destination))
}

/// Wrong at the source: the kernel has this number in network order.
fn host_order(value: &Value, _: &Map<String, Value>) -> Json {
    Json::Number(u64::try_from(integer(value)).expect("64 bits").swap_bytes().into())
}

/// Wrong at the source: the kernel has 32 bits for each user.
fn short_range(value: &Value, _: &Map<String, Value>) -> Json {
    let range = fields(value, &["Start", "End"]);
    let bytes = |field: &str| u16::try_from(integer(&range[field])).expect("16 bits").to_ne_bytes();
    hex_of(&[bytes("Start"), bytes("End")].concat())
}

fn range(value: &Value, go: &Map<String, Value>) -> Json {
    let range = fields(value, &["Start", "End"]);
    members([("start", number(&range["Start"], go)), ("end", number(&range["End"], go))])
}
