//! What iproute2 calls otherwise than the tables do, and its shorthands.

use netlink_core::schema::Set;

/// What a word means.
#[derive(Clone, Copy, Debug)]
pub enum Means {
    /// These places get these values; `None` is the word that follows.
    Values(&'static [(&'static str, Option<&'static str>)]),
    /// A place that is 1 or 0: `on` or `off` may follow.
    Switch(&'static str),
    /// A flag of a link: `on` or `off` may follow. The flag is set if that is `on`, or if it is `off` and the second
    /// is true.
    LinkFlag(&'static str, bool),
    /// A prefix: the places of its address and of its length.
    Prefix(&'static str, &'static str),
    /// A value and a mask behind a slash: their places.
    Masked(&'static str, &'static str),
    /// A gateway, perhaps of another family: `inet` or `inet6` may precede it.
    Via,
    /// The weight of a next hop.
    Weight,
    /// The realm of the destination, or that of the source before it and a slash.
    Realms,
    /// A network namespace: a name, path or process.
    Namespace,
    /// The kind of a link, whose settings follow.
    Kind,
}

use Means::{Kind, LinkFlag, Masked, Namespace, Prefix, Realms, Switch, Values, Via, Weight};

type Synonyms = &'static [(&'static str, Means)];

const LINK: Synonyms = &[
    ("name", Values(&[("ifname", None)])),
    ("alias", Values(&[("ifalias", None)])),
    ("altname", Values(&[("prop-list.alt-ifname", None)])),
    ("up", Values(&[("header.flags", Some("up")), ("header.change", Some("up"))])),
    ("down", Values(&[("header.change", Some("up"))])),
    ("arp", LinkFlag("noarp", true)),
    ("promisc", LinkFlag("promisc", false)),
    ("multicast", LinkFlag("multicast", false)),
    ("allmulticast", LinkFlag("allmulti", false)),
    ("dynamic", LinkFlag("dynamic", false)),
    ("nomaster", Values(&[("master", Some("0"))])),
    ("netns", Namespace),
    ("txqueuelen", Values(&[("txqlen", None)])),
    ("qlen", Values(&[("txqlen", None)])),
    ("mode", Values(&[("linkmode", None)])),
    ("state", Values(&[("operstate", None)])),
    ("type", Kind),
    ("kind", Kind),
];

const VXLAN: Synonyms = &[
    ("vni", Values(&[("id", None)])),
    ("dev", Values(&[("link", None)])),
    ("dstport", Values(&[("port", None)])),
    ("remote", Values(&[("group", None)])),
    ("maxaddress", Values(&[("limit", None)])),
    ("srcport", Values(&[("port-range", None)])),
    ("flowlabel", Values(&[("label", None)])),
    ("dsfield", Values(&[("tos", None)])),
    ("learning", Switch("learning")),
    ("nolearning", Values(&[("learning", Some("0"))])),
    ("proxy", Switch("proxy")),
    ("noproxy", Values(&[("proxy", Some("0"))])),
    ("rsc", Switch("rsc")),
    ("norsc", Values(&[("rsc", Some("0"))])),
    ("l2miss", Switch("l2miss")),
    ("nol2miss", Values(&[("l2miss", Some("0"))])),
    ("l3miss", Switch("l3miss")),
    ("nol3miss", Values(&[("l3miss", Some("0"))])),
    ("udpcsum", Switch("udp-csum")),
    ("noudpcsum", Values(&[("udp-csum", Some("0"))])),
    ("udp6zerocsumtx", Switch("udp-zero-csum6-tx")),
    ("udp6zerocsumrx", Switch("udp-zero-csum6-rx")),
    ("external", Values(&[("collect-metadata", Some("1"))])),
    ("vnifilter", Switch("vnifilter")),
    ("localbypass", Switch("localbypass")),
    ("nolocalbypass", Values(&[("localbypass", Some("0"))])),
];

const GENEVE: Synonyms = &[
    ("vni", Values(&[("id", None)])),
    ("dstport", Values(&[("port", None)])),
    ("flowlabel", Values(&[("label", None)])),
    ("udpcsum", Switch("udp-csum")),
    ("noudpcsum", Values(&[("udp-csum", Some("0"))])),
    ("udp6zerocsumtx", Switch("udp-zero-csum6-tx")),
    ("udp6zerocsumrx", Switch("udp-zero-csum6-rx")),
    ("external", Values(&[("collect-metadata", Some(""))])),
];

const GRE: Synonyms = &[
    ("dev", Values(&[("link", None)])),
    ("key", Values(&[("ikey", None), ("okey", None), ("iflags", Some("key")), ("oflags", Some("key"))])),
    ("ikey", Values(&[("ikey", None), ("iflags", Some("key"))])),
    ("okey", Values(&[("okey", None), ("oflags", Some("key"))])),
    ("seq", Values(&[("iflags", Some("seq")), ("oflags", Some("seq"))])),
    ("iseq", Values(&[("iflags", Some("seq"))])),
    ("oseq", Values(&[("oflags", Some("seq"))])),
    ("csum", Values(&[("iflags", Some("csum")), ("oflags", Some("csum"))])),
    ("icsum", Values(&[("iflags", Some("csum"))])),
    ("ocsum", Values(&[("oflags", Some("csum"))])),
    ("external", Values(&[("collect-metadata", Some(""))])),
];

const TUNNEL: Synonyms = &[("dev", Values(&[("link", None)])), ("hoplimit", Values(&[("ttl", None)]))];

const LOWER: Synonyms = &[("dev", Values(&[("link", None)]))];

const BOND: Synonyms = &[
    ("lacp_rate", Values(&[("ad-lacp-rate", None)])),
    ("lacp_active", Values(&[("ad-lacp-active", None)])),
    ("num_grat_arp", Values(&[("num-peer-notif", None)])),
    ("num_unsol_na", Values(&[("num-peer-notif", None)])),
];

const NETKIT: Synonyms = &[("peer", Values(&[("peer-info", None)]))];

const ADDRESS: Synonyms = &[
    ("dev", Values(&[("header.index", None)])),
    ("local", Prefix("local", "header.prefixlen")),
    ("peer", Prefix("address", "header.prefixlen")),
    ("remote", Prefix("address", "header.prefixlen")),
    ("brd", Values(&[("broadcast", None)])),
    ("scope", Values(&[("header.scope", None)])),
    ("metric", Values(&[("rt-priority", None)])),
    ("priority", Values(&[("rt-priority", None)])),
    ("valid_lft", Values(&[("cacheinfo.valid", None)])),
    ("preferred_lft", Values(&[("cacheinfo.prefered", None)])),
    ("nodad", Values(&[("flags", Some("nodad"))])),
    ("home", Values(&[("flags", Some("homeaddress"))])),
    ("optimistic", Values(&[("flags", Some("optimistic"))])),
    ("mngtmpaddr", Values(&[("flags", Some("managetempaddr"))])),
    ("noprefixroute", Values(&[("flags", Some("noprefixroute"))])),
    ("autojoin", Values(&[("flags", Some("mcautojoin"))])),
];

const ROUTE: Synonyms = &[
    ("to", Prefix("dst", "header.dst-len")),
    ("from", Prefix("src", "header.src-len")),
    ("dst", Prefix("dst", "header.dst-len")),
    ("src", Values(&[("prefsrc", None)])),
    ("via", Via),
    ("gateway", Via),
    ("dev", Values(&[("oif", None)])),
    ("metric", Values(&[("priority", None)])),
    ("preference", Values(&[("priority", None)])),
    ("proto", Values(&[("header.protocol", None)])),
    ("tos", Values(&[("header.tos", None)])),
    ("dsfield", Values(&[("header.tos", None)])),
    ("onlink", Values(&[("header.flags", Some("onlink"))])),
    ("fibmatch", Values(&[("header.flags", Some("fib-match"))])),
    ("nexthop", Values(&[("multipath", None)])),
    ("mtu", Values(&[("metrics.mtu", None)])),
    ("advmss", Values(&[("metrics.advmss", None)])),
    ("window", Values(&[("metrics.window", None)])),
    ("hoplimit", Values(&[("metrics.hoplimit", None)])),
    ("initcwnd", Values(&[("metrics.initcwnd", None)])),
    ("initrwnd", Values(&[("metrics.initrwnd", None)])),
    ("quickack", Values(&[("metrics.quickack", None)])),
    ("congctl", Values(&[("metrics.cc-algo", None)])),
    ("ssthresh", Values(&[("metrics.ssthresh", None)])),
    ("cwnd", Values(&[("metrics.cwnd", None)])),
    ("reordering", Values(&[("metrics.reordering", None)])),
    ("features", Values(&[("metrics.features", None)])),
    ("fastopen_no_cookie", Values(&[("metrics.fastopen-no-cookie", None)])),
    ("nhid", Values(&[("nh-id", None)])),
    ("realms", Realms),
    ("realm", Realms),
];

const NEXT_HOP: Synonyms = &[
    ("via", Via),
    ("gateway", Via),
    ("dev", Values(&[("header.ifindex", None)])),
    ("weight", Weight),
    ("realms", Realms),
    ("realm", Realms),
    ("onlink", Values(&[("header.flags", Some("onlink"))])),
];

const NEIGHBOUR: Synonyms = &[
    ("to", Values(&[("dst", None)])),
    ("dev", Values(&[("header.ifindex", None)])),
    ("nud", Values(&[("header.state", None)])),
    ("proxy", Values(&[("dst", None), ("header.flags", Some("proxy"))])),
    ("router", Values(&[("header.flags", Some("router"))])),
    ("use", Values(&[("header.flags", Some("use"))])),
    ("extern_learn", Values(&[("header.flags", Some("ext-learned"))])),
    ("managed", Values(&[("flags-ext", Some("managed"))])),
];

const RULE: Synonyms = &[
    ("from", Prefix("src", "header.src-len")),
    ("src", Prefix("src", "header.src-len")),
    ("to", Prefix("dst", "header.dst-len")),
    ("dst", Prefix("dst", "header.dst-len")),
    ("lookup", Values(&[("table", None)])),
    ("dev", Values(&[("iifname", None)])),
    ("iif", Values(&[("iifname", None)])),
    ("oif", Values(&[("oifname", None)])),
    ("pref", Values(&[("priority", None)])),
    ("preference", Values(&[("priority", None)])),
    ("order", Values(&[("priority", None)])),
    ("fwmark", Masked("fwmark", "fwmask")),
    ("tos", Values(&[("header.tos", None)])),
    ("dsfield", Values(&[("header.tos", None)])),
    ("not", Values(&[("header.flags", Some("invert"))])),
    ("goto", Values(&[("goto", None), ("header.action", Some("goto"))])),
    ("blackhole", Values(&[("header.action", Some("blackhole"))])),
    ("unreachable", Values(&[("header.action", Some("unreachable"))])),
    ("prohibit", Values(&[("header.action", Some("prohibit"))])),
    ("nop", Values(&[("header.action", Some("nop"))])),
    ("sport", Values(&[("sport-range", None)])),
    ("dport", Values(&[("dport-range", None)])),
    ("suppress_prefixlength", Values(&[("suppress-prefixlen", None)])),
    ("proto", Values(&[("protocol", None)])),
    ("l3mdev", Switch("l3mdev")),
    ("realms", Realms),
    ("realm", Realms),
];

const BRIDGE_PORT: Synonyms = &[("flood", Switch("unicast-flood")), ("hairpin", Switch("mode"))];

/// The synonyms in a set.
pub fn of(set: &Set) -> Synonyms {
    match set.name {
        "link" => LINK,
        "vxlan" => VXLAN,
        "geneve" => GENEVE,
        "gre" | "ip6gre" => GRE,
        "ipip" | "sit" | "ip6tnl" => TUNNEL,
        "vti" | "vti6" | "xfrm" => LOWER,
        "bond" => BOND,
        "netkit" => NETKIT,
        "bridge-port" => BRIDGE_PORT,
        "address" => ADDRESS,
        "route" => ROUTE,
        "next-hop" => NEXT_HOP,
        "neighbour" => NEIGHBOUR,
        "rule" => RULE,
        _ => &[],
    }
}

/// What a word means in a set, if it means something else there than the table says.
pub fn find(set: &Set, word: &str) -> Option<Means> {
    of(set).iter().find(|(synonym, _)| *synonym == word).map(|(_, means)| *means)
}
