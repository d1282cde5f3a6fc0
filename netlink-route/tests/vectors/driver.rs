//! The kinds of links of the Go library `rtnetlink`, as our tables have them.

use netlink_core::AttributeSet;
use netlink_core::json::Json;
use netlink_route::generated::rt_link;
use serde_json::{Map, Value};

use super::go::{Row, Struct, boolean, bytes, fields, hex_of, integer, ip, members, number, wire_order};

/// The struct of this name.
pub fn named(name: &str) -> &'static Struct {
    let all = [&BRIDGE, &BRIDGE_PORT, &MACVLAN, &VLAN, &VXLAN];
    all.into_iter().find(|go| go.name == name).unwrap_or_else(|| panic!("{name} has no counterpart"))
}

static BRIDGE: Struct = Struct {
    name: "driver.Bridge",
    set: <rt_link::Bridge as AttributeSet>::SCHEMA,
    header: &[],
    field: "",
    attributes: &[
        Row::number("ForwardDelay", "forward-delay"),
        Row::number("HelloTime", "hello-time"),
        Row::number("MaxAge", "max-age"),
        Row::number("AgeingTime", "ageing-time"),
        Row::number("StpState", "stp-state"),
        Row::number("Priority", "priority"),
        Row::number("VlanFiltering", "vlan-filtering"),
        Row::new("VlanProtocol", "vlan-protocol", wire_order),
        Row::number("GroupFwdMask", "group-fwd-mask"),
        Row::new("GroupAddr", "group-addr", bytes),
        Row::unused("FdbFlush"),
        Row::number("McastRouter", "mcast-router"),
        Row::number("McastSnooping", "mcast-snooping"),
        Row::number("McastQueryUseIfaddr", "mcast-query-use-ifaddr"),
        Row::number("McastQuerier", "mcast-querier"),
        Row::number("McastHashElasticity", "mcast-hash-elasticity"),
        Row::number("McastHashMax", "mcast-hash-max"),
        Row::number("McastLastMemberCnt", "mcast-last-member-cnt"),
        Row::number("McastStartupQueryCnt", "mcast-startup-query-cnt"),
        Row::number("McastLastMemberIntvl", "mcast-last-member-intvl"),
        Row::number("McastMembershipIntvl", "mcast-membership-intvl"),
        Row::number("McastQuerierIntvl", "mcast-querier-intvl"),
        Row::number("McastQueryIntvl", "mcast-query-intvl"),
        Row::number("McastQueryResponseIntvl", "mcast-query-response-intvl"),
        Row::number("McastStartupQueryIntvl", "mcast-startup-query-intvl"),
        Row::number("NfCallIptables", "nf-call-iptables"),
        Row::number("NfCallIp6tables", "nf-call-ip6tables"),
        Row::number("NfCallArptables", "nf-call-arptables"),
        Row::number("VlanDefaultPvid", "vlan-default-pvid"),
        Row::number("VlanStatsEnabled", "vlan-stats-enabled"),
        Row::number("McastStatsEnabled", "mcast-stats-enabled"),
        Row::number("McastIgmpVersion", "mcast-igmp-version"),
        Row::number("McastMldVersion", "mcast-mld-version"),
        Row::number("VlanStatsPerPort", "vlan-stats-per-port"),
        Row::number("FdbMaxLearned", "fdb-max-learned"),
    ],
    has_filler: false,
};

static BRIDGE_PORT: Struct = Struct {
    name: "driver.BridgePort",
    set: <rt_link::BridgePort as AttributeSet>::SCHEMA,
    header: &[],
    field: "",
    attributes: &[
        Row::number("State", "state"),
        Row::number("Priority", "priority"),
        Row::number("Cost", "cost"),
        Row::number("Mode", "mode"),
        Row::number("Guard", "guard"),
        Row::number("Protect", "protect"),
        Row::number("FastLeave", "fast-leave"),
        Row::number("Learning", "learning"),
        Row::number("UnicastFlood", "unicast-flood"),
        Row::number("ProxyArp", "proxyarp"),
        Row::number("LearningSync", "learning-sync"),
        Row::number("ProxyArpWifi", "proxyarp-wifi"),
        Row::number("MulticastRouter", "multicast-router"),
        Row::number("McastFlood", "mcast-flood"),
        Row::number("McastToUcast", "mcast-to-ucast"),
        Row::number("VlanTunnel", "vlan-tunnel"),
        Row::number("BcastFlood", "bcast-flood"),
        Row::number("GroupFwdMask", "group-fwd-mask"),
        Row::number("NeighSuppress", "neigh-suppress"),
        Row::number("Isolated", "isolated"),
        Row::unused("BackupPort"),
        Row::number("Locked", "locked"),
        Row::number("Mab", "mab"),
        Row::number("NeighVlanSuppress", "neigh-vlan-suppress"),
        Row::unused("BackupNhid"),
    ],
    has_filler: false,
};

static MACVLAN: Struct = Struct {
    name: "driver.Macvlan",
    set: <rt_link::Macvlan as AttributeSet>::SCHEMA,
    header: &[],
    field: "",
    attributes: &[
        Row::number("Mode", "mode"),
        Row::number("Flags", "flags"),
        Row::number("MacaddrMode", "macaddr-mode"),
        Row::new("MacaddrData", "macaddr-data", addresses),
        Row::number("MacaddrCount", "macaddr-count"),
        Row::number("BcQueueLen", "bc-queue-len"),
        Row::new("BcQueueLenUsed", "bc-queue-len-used", one_byte),
        Row::number("BcCutoff", "bc-cutoff"),
    ],
    has_filler: false,
};

/// Wrong at the source: it numbers the addresses from 0, where the kernel wants them all to be of number 4
/// (`IFLA_MACVLAN_MACADDR`), and refuses others.
fn addresses(value: &Value, _: &Map<String, Value>) -> Json {
    let addresses = value.as_array().expect("a list").iter().enumerate();
    Json::Object(addresses.map(|(index, address)| (format!("#{index}"), Json::from(digits(address)))).collect())
}

fn digits(value: &Value) -> &str {
    value["$hex"].as_str().expect("bytes")
}

/// Wrong at the source: the kernel has 32 bits, and takes none, as the value is read only.
fn one_byte(value: &Value, _: &Map<String, Value>) -> Json {
    hex_of(&[u8::try_from(integer(value)).expect("8 bits")])
}

static VLAN: Struct = Struct {
    name: "driver.Vlan",
    set: <rt_link::Vlan as AttributeSet>::SCHEMA,
    header: &[],
    field: "",
    attributes: &[
        Row::number("ID", "id"),
        Row::new("Protocol", "protocol", wire_order),
        Row::new("Flags", "flags+nested", flags),
        Row::new("EgressQos", "egress-qos", priorities),
        Row::new("IngressQos", "ingress-qos", priorities),
    ],
    has_filler: false,
};

/// Two numbers as attributes 1 and 2. Wrong at the source: the kernel has a struct of the two numbers. As it only insists on a
/// least length it takes the message, and reads the header of the first attribute as the first number.
fn pair(first: i128, second: i128) -> Json {
    let attribute = |id: u16, number: i128| {
        let number = u32::try_from(number).expect("32 bits").to_ne_bytes();
        [&8_u16.to_ne_bytes()[..], &id.to_ne_bytes(), &number].concat()
    };
    hex_of(&[attribute(1, first), attribute(2, second)].concat())
}

fn flags(value: &Value, _: &Map<String, Value>) -> Json {
    pair(integer(value), integer(value))
}

fn priorities(value: &Value, _: &Map<String, Value>) -> Json {
    let mapping = |value: &Value| {
        let mapping = fields(value, &["From", "To"]);
        pair(integer(&mapping["From"]), integer(&mapping["To"]))
    };
    members([("mapping+nested", Json::Array(value.as_array().expect("a list").iter().map(mapping).collect()))])
}

static VXLAN: Struct = Struct {
    name: "driver.Vxlan",
    set: <rt_link::Vxlan as AttributeSet>::SCHEMA,
    header: &[],
    field: "",
    attributes: &[
        Row::number("ID", "id"),
        Row::new("Group", "group", ip),
        Row::new("Group6", "group6", ip),
        Row::unused("Link"),
        Row::new("Local", "local", ip),
        Row::new("Local6", "local6", ip),
        Row::number("TTL", "ttl"),
        Row::number("TOS", "tos"),
        Row::new("Learning", "learning", boolean),
        Row::number("Ageing", "ageing"),
        Row::number("Limit", "limit"),
        Row::new("PortRange", "port-range", port_range),
        Row::new("Proxy", "proxy", boolean),
        Row::unused("RSC"),
        Row::new("L2Miss", "l2miss", boolean),
        Row::new("L3Miss", "l3miss", boolean),
        Row::number("Port", "port"),
        Row::new("UDPCsum", "udp-csum", boolean),
        Row::unused("UDPZeroCsum6Tx"),
        Row::unused("UDPZeroCsum6Rx"),
        Row::unused("RemCsumTx"),
        Row::unused("RemCsumRx"),
        Row::new("GBP", "gbp", filled_flag),
        Row::unused("RemCsumNoPartial"),
        Row::unused("CollectMetadata"),
        Row::unused("Label"),
        Row::new("GPE", "gpe", filled_flag),
        Row::unused("TTLInherit"),
        Row::number("DF", "df"),
        Row::unused("VNIFilter"),
    ],
    has_filler: false,
};

fn port_range(value: &Value, go: &Map<String, Value>) -> Json {
    let range = fields(value, &["Low", "High"]);
    members([("low", number(&range["Low"], go)), ("high", number(&range["High"], go))])
}

/// A flag whose payload is four zero bytes; being there is all that counts.
fn filled_flag(value: &Value, _: &Map<String, Value>) -> Json {
    assert_eq!(value, &Value::Bool(true));
    hex_of(&[0; 4])
}
