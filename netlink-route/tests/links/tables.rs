//! Where each field of `ip -json link` is in our JSON form.

use serde_json::{Value, json};

use super::compare::Seen;
use super::convert::*;

/// One field of `ip`.
pub struct Rule {
    /// Its name in `ip`'s object.
    pub ip: &'static str,
    /// Its path in ours.
    pub ours: &'static str,
    /// Whether iproute2 6.1 does not print it yet: then it is compared where it is printed.
    pub newer: bool,
    /// Our value as `ip` writes it; null for what `ip` leaves out.
    pub convert: fn(&Value, &Seen<'_>) -> Value,
}

/// The fields of one object of `ip`.
pub struct Table {
    /// What precedes the name in `ip`'s form.
    pub ip: &'static str,
    /// What precedes the path in ours.
    pub ours: &'static str,
    pub rules: &'static [Rule],
}

/// The tables of a link of this kind.
pub fn of_kind(kind: &str) -> [Table; 5] {
    let data = match kind {
        "bridge" => BRIDGE,
        "vxlan" => VXLAN,
        "macvlan" | "macvtap" => MACVLAN,
        "tun" => TUN,
        _ => &[],
    };
    [
        Table { ip: "", ours: "", rules: LINK },
        Table { ip: "stats64.rx.", ours: "stats64.", rules: RECEIVED },
        Table { ip: "stats64.tx.", ours: "stats64.", rules: SENT },
        Table { ip: "linkinfo.info_data.", ours: "linkinfo.data.", rules: data },
        Table { ip: "linkinfo.info_slave_data.", ours: "linkinfo.slave-data.", rules: PORT },
    ]
}

const fn rule(ip: &'static str, ours: &'static str, convert: fn(&Value, &Seen<'_>) -> Value) -> Rule {
    Rule { ip, ours, newer: false, convert }
}

const fn newer(ip: &'static str, ours: &'static str, convert: fn(&Value, &Seen<'_>) -> Value) -> Rule {
    Rule { ip, ours, newer: true, convert }
}

const LINK: &[Rule] = &[
    rule("ifindex", "header.index", same),
    rule("ifname", "ifname", same),
    rule("link", "link", lower),
    rule("link_index", "link", lower_elsewhere),
    rule("link_netnsid", "link-netnsid", same),
    rule("flags", "header.flags", link_flags),
    rule("mtu", "mtu", same),
    rule("qdisc", "qdisc", same),
    rule("master", "master", name_of),
    rule("operstate", "operstate", upper),
    rule("linkmode", "linkmode", upper),
    rule("group", "group", group),
    rule("txqlen", "txqlen", nonzero),
    rule("link_type", "header.type", same),
    rule("address", "address", same),
    rule("broadcast", "broadcast", same),
    rule("promiscuity", "promiscuity", same),
    rule("allmulti", "allmulti", same),
    rule("min_mtu", "min-mtu", same),
    rule("max_mtu", "max-mtu", same),
    rule("inet6_addr_gen_mode", "af-spec.inet6.addr-gen-mode", addr_gen_mode),
    rule("num_tx_queues", "num-tx-queues", same),
    rule("num_rx_queues", "num-rx-queues", same),
    rule("gso_max_size", "gso-max-size", same),
    rule("gso_max_segs", "gso-max-segs", same),
    rule("tso_max_size", "tso-max-size", same),
    rule("tso_max_segs", "tso-max-segs", same),
    rule("gro_max_size", "gro-max-size", same),
    newer("gso_ipv4_max_size", "gso-ipv4-max-size", same),
    newer("gro_ipv4_max_size", "gro-ipv4-max-size", same),
    newer("netns-immutable", "netns-immutable", set),
    newer("headroom", "headroom", same),
    newer("tailroom", "tailroom", same),
    rule("proto_down", "proto-down", set),
    rule("proto_down_reason", "proto-down-reason.value", bits),
    rule("permaddr", "perm-address", permanent_address),
    rule("ifalias", "ifalias", same),
    rule("altnames", "prop-list.alt-ifname", same),
    rule("phys_port_id", "phys-port-id", same),
    rule("phys_port_name", "phys-port-name", same),
    rule("phys_switch_id", "phys-switch-id", same),
    rule("parentbus", "parent-dev-bus-name", same),
    rule("parentdev", "parent-dev-name", same),
    rule("linkinfo.info_kind", "linkinfo.kind", same),
    rule("linkinfo.info_slave_kind", "linkinfo.slave-kind", same),
];

const RECEIVED: &[Rule] = &[
    rule("bytes", "rx-bytes", same),
    rule("packets", "rx-packets", same),
    rule("errors", "rx-errors", same),
    rule("dropped", "rx-dropped", same),
    rule("over_errors", "rx-over-errors", same),
    rule("multicast", "multicast", same),
    rule("compressed", "rx-compressed", nonzero),
    rule("length_errors", "rx-length-errors", same),
    rule("crc_errors", "rx-crc-errors", same),
    rule("frame_errors", "rx-frame-errors", same),
    rule("fifo_errors", "rx-fifo-errors", same),
    rule("missed_errors", "rx-missed-errors", same),
    rule("nohandler", "rx-nohandler", nonzero),
    rule("otherhost_dropped", "rx-otherhost-dropped", nonzero),
];

const SENT: &[Rule] = &[
    rule("bytes", "tx-bytes", same),
    rule("packets", "tx-packets", same),
    rule("errors", "tx-errors", same),
    rule("dropped", "tx-dropped", same),
    rule("carrier_errors", "tx-carrier-errors", same),
    rule("collisions", "collisions", same),
    rule("compressed", "tx-compressed", nonzero),
    rule("aborted_errors", "tx-aborted-errors", same),
    rule("fifo_errors", "tx-fifo-errors", same),
    rule("window_errors", "tx-window-errors", same),
    rule("heartbeat_errors", "tx-heartbeat-errors", same),
    // It is no part of the counters, but `ip` prints it there.
    rule("carrier_changes", "", |_, seen| seen.at("carrier-changes")),
];

const BRIDGE: &[Rule] = &[
    rule("forward_delay", "forward-delay", same),
    rule("hello_time", "hello-time", same),
    rule("max_age", "max-age", same),
    rule("ageing_time", "ageing-time", same),
    rule("stp_state", "stp-state", same),
    rule("priority", "priority", same),
    rule("vlan_filtering", "vlan-filtering", same),
    rule("vlan_protocol", "vlan-protocol", vlan_protocol),
    rule("bridge_id", "bridge-id", bridge_id),
    rule("root_id", "root-id", bridge_id),
    rule("root_port", "root-port", same),
    rule("root_path_cost", "root-path-cost", same),
    rule("topology_change", "topology-change", same),
    rule("topology_change_detected", "topology-change-detected", same),
    rule("hello_timer", "hello-timer", hundredths),
    rule("tcn_timer", "tcn-timer", hundredths),
    rule("topology_change_timer", "topology-change-timer", hundredths),
    rule("gc_timer", "gc-timer", hundredths),
    newer("fdb_n_learned", "fdb-n-learned", same),
    newer("fdb_max_learned", "fdb-max-learned", same),
    rule("vlan_default_pvid", "vlan-default-pvid", same),
    rule("vlan_stats_enabled", "vlan-stats-enabled", same),
    rule("vlan_stats_per_port", "vlan-stats-per-port", same),
    rule("group_fwd_mask", "group-fwd-mask", hex),
    rule("group_addr", "group-addr", same),
    rule("mcast_snooping", "mcast-snooping", same),
    rule("no_linklocal_learn", "multi-boolopt", |value, _| boolopt(value, "no-ll-learn")),
    rule("mcast_vlan_snooping", "multi-boolopt", |value, _| boolopt(value, "mcast-vlan-snooping")),
    newer("mst_enabled", "multi-boolopt", |value, _| boolopt(value, "mst-enable")),
    newer("mdb_offload_fail_notification", "multi-boolopt", |value, _| boolopt(value, "mdb-offload-fail-notification")),
    newer("fdb_local_vlan_0", "multi-boolopt", |value, _| boolopt(value, "fdb-local-vlan-0")),
    rule("mcast_router", "mcast-router", router),
    rule("mcast_query_use_ifaddr", "mcast-query-use-ifaddr", same),
    rule("mcast_querier", "mcast-querier", same),
    rule("mcast_hash_elasticity", "mcast-hash-elasticity", same),
    rule("mcast_hash_max", "mcast-hash-max", same),
    rule("mcast_last_member_cnt", "mcast-last-member-cnt", same),
    rule("mcast_startup_query_cnt", "mcast-startup-query-cnt", same),
    rule("mcast_last_member_intvl", "mcast-last-member-intvl", same),
    rule("mcast_membership_intvl", "mcast-membership-intvl", same),
    rule("mcast_querier_intvl", "mcast-querier-intvl", same),
    rule("mcast_query_intvl", "mcast-query-intvl", same),
    rule("mcast_query_response_intvl", "mcast-query-response-intvl", same),
    rule("mcast_startup_query_intvl", "mcast-startup-query-intvl", same),
    rule("mcast_stats_enabled", "mcast-stats-enabled", same),
    rule("mcast_igmp_version", "mcast-igmp-version", same),
    rule("mcast_mld_version", "mcast-mld-version", same),
    rule("nf_call_iptables", "nf-call-iptables", same),
    rule("nf_call_ip6tables", "nf-call-ip6tables", same),
    rule("nf_call_arptables", "nf-call-arptables", same),
];

const PORT: &[Rule] = &[
    rule("state", "state", same),
    rule("priority", "priority", same),
    rule("cost", "cost", same),
    rule("hairpin", "mode", |value, _| value.as_str().map_or(Value::Null, |mode| json!(mode == "hairpin"))),
    rule("guard", "guard", truth),
    rule("root_block", "protect", truth),
    rule("fastleave", "fast-leave", truth),
    rule("learning", "learning", truth),
    rule("flood", "unicast-flood", truth),
    rule("id", "id", hex),
    rule("no", "no", hex),
    rule("designated_port", "designated-port", same),
    rule("designated_cost", "designated-cost", same),
    rule("bridge_id", "bridge-id", bridge_id),
    rule("root_id", "root-id", bridge_id),
    rule("hold_timer", "hold-timer", hundredths),
    rule("message_age_timer", "message-age-timer", hundredths),
    rule("forward_delay_timer", "forward-delay-timer", hundredths),
    rule("topology_change_ack", "topology-change-ack", same),
    rule("config_pending", "config-pending", same),
    rule("proxy_arp", "proxyarp", truth),
    rule("proxy_arp_wifi", "proxyarp-wifi", truth),
    rule("multicast_router", "multicast-router", router),
    rule("mcast_flood", "mcast-flood", truth),
    rule("bcast_flood", "bcast-flood", truth),
    rule("mcast_to_unicast", "mcast-to-ucast", truth),
    rule("neigh_suppress", "neigh-suppress", truth),
    newer("neigh_vlan_suppress", "neigh-vlan-suppress", truth),
    newer("neigh_forward_grat", "neigh-forward-grat", truth),
    rule("group_fwd_mask", "group-fwd-mask", hex),
    rule("group_fwd_mask_str", "group-fwd-mask", |value, _| {
        value.as_u64().map_or(Value::Null, |value| json!(format!("{value:#x}")))
    }),
    rule("vlan_tunnel", "vlan-tunnel", truth),
    rule("isolated", "isolated", truth),
    rule("locked", "locked", truth),
    newer("mab", "mab", truth),
    rule("backup_port", "backup-port", name_of),
    newer("backup_nhid", "backup-nhid", same),
];

const VXLAN: &[Rule] = &[
    rule("external", "collect-metadata", set),
    rule("vnifilter", "vnifilter", set),
    rule("id", "id", same),
    rule("group", "group", |value, _| multicast(value, true)),
    rule("remote", "group", |value, _| multicast(value, false)),
    rule("group6", "group6", |value, _| multicast(value, true)),
    rule("remote6", "group6", |value, _| multicast(value, false)),
    rule("local", "local", address),
    rule("local6", "local6", address),
    rule("link", "link", name_of),
    rule("port_range", "port-range", same),
    rule("port", "port", same),
    rule("learning", "learning", truth),
    rule("proxy", "proxy", set),
    rule("rsc", "rsc", set),
    rule("l2miss", "l2miss", set),
    rule("l3miss", "l3miss", set),
    rule("tos", "tos", nonzero_hex),
    rule("ttl", "ttl", ttl),
    rule("df", "df", same),
    rule("label", "label", nonzero_hex),
    rule("ageing", "ageing", ageing),
    rule("limit", "limit", nonzero),
    rule("udp_csum", "udp-csum", truth),
    rule("udp_zero_csum6_tx", "udp-zero-csum6-tx", truth),
    rule("udp_zero_csum6_rx", "udp-zero-csum6-rx", truth),
    rule("remcsum_tx", "remcsum-tx", set),
    rule("remcsum_rx", "remcsum-rx", set),
    rule("gbp", "gbp", set),
    rule("gpe", "gpe", set),
    newer("localbypass", "localbypass", truth),
    newer("mcroute", "mc-route", set),
];

const MACVLAN: &[Rule] = &[
    rule("mode", "mode", same),
    rule("nopromisc", "flags", |value, _| has(value, "nopromisc")),
    rule("nodst", "flags", |value, _| has(value, "nodst")),
    rule("macaddr_count", "macaddr-count", of_source_mode),
    rule("macaddr_data", "macaddr-data.macaddr", of_source_mode),
    rule("bcqueuelen", "bc-queue-len", same),
    rule("usedbcqueuelen", "bc-queue-len-used", same),
    newer("bccutoff", "bc-cutoff", same),
];

const TUN: &[Rule] = &[
    rule("type", "type", same),
    rule("pi", "pi", truth),
    rule("vnet_hdr", "vnet-hdr", truth),
    rule("multi_queue", "multi-queue", truth),
    rule("numqueues", "num-queues", same),
    rule("numdisabled", "num-disabled-queues", same),
    rule("persist", "persist", truth),
    rule("user", "owner", account),
    rule("group", "group", account),
];
