//! Rules of policy routing.

use netlink_core::common::{AddressFamily, IpProtocol, RouteProtocol};
use netlink_core::{Ack, Errno, Request};
use netlink_route::rule::{self, Record, Rule, RuleBuilder};
use serde_json::{Value, json};

use super::compare::{Field, Seen, field, newer, with_record};
use super::convert::*;
use super::kernel::list;
use super::twins::{Listing, array, twins};

const FIELDS: &[Field] = &[
    field("priority", "record.priority", same),
    field("not", "record.flags", |flags, _| mark(flags, "invert")),
    field("src", "record.from", |prefix, seen| Some(address(prefix, seen).unwrap_or_else(|| json!("all")))),
    field("srclen", "record.from", length),
    field("dst", "record.to", address),
    field("dstlen", "record.to", length),
    field("tos", "record.tos", nonzero_hex),
    newer("dscp", "dscp", text),
    newer("dscp_mask", "dscp-mask", |mask, _| {
        mask.as_u64().filter(|&mask| mask != 63).map(|mask| json!(format!("{mask:#x}")))
    }),
    field("fwmark", "record.mark", |mark, seen| hex(&mark[0], seen)),
    field("fwmask", "record.mark", |mark, seen| hex(&mark[1], seen).filter(|mask| mask != "0xffffffff")),
    field("iif", "record.iif", same),
    field("iif_detached", "record.flags", |flags, _| mark(flags, "iif-detached")),
    field("oif", "record.oif", same),
    field("oif_detached", "record.flags", |flags, _| mark(flags, "oif-detached")),
    field("l3mdev", "record.table_of_vrf", |value, _| (*value == true).then_some(Value::Null)),
    field("uid_start", "record.users", |users, seen| same(&users[0], seen)),
    field("uid_end", "record.users", |users, seen| same(&users[1], seen)),
    field("ipproto", "record.ip_protocol", |protocol, _| match protocol {
        Value::Number(number) => Some(json!(format!("ipproto-{number}"))),
        Value::String(name) => Some(json!(name.replace("icmpv6", "ipv6-icmp"))),
        _ => None,
    }),
    field("sport", "record.source_ports", single),
    field("sport_start", "record.source_ports", |ports, _| end(ports, 0)),
    field("sport_end", "record.source_ports", |ports, _| end(ports, 1)),
    newer("sport_mask", "sport-mask", part),
    field("dport", "record.destination_ports", single),
    field("dport_start", "record.destination_ports", |ports, _| end(ports, 0)),
    field("dport_end", "record.destination_ports", |ports, _| end(ports, 1)),
    newer("dport_mask", "dport-mask", part),
    field("tun_id", "tun-id", same),
    newer("flowlabel", "flowlabel", hex),
    newer("flowlabel_mask", "flowlabel-mask", |mask, seen| hex(mask, seen).filter(|mask| mask != "0xfffff")),
    field("table", "record.table", |number, seen| {
        let is_looked_up = seen.at("record.action") == "to-tbl" && number.as_u64() != Some(0);
        is_looked_up.then(|| table(number, seen)).flatten()
    }),
    field("suppress_prefixlen", "record.suppressed_length", same),
    field("suppress_ifgroup", "record.suppressed_group", |group, seen| {
        if *group == 0 { Some(json!("default")) } else { text(group, seen) }
    }),
    field("flow_from", "flow", |flow, seen| realms(flow, seen)?.0),
    field("flow_to", "flow", |flow, seen| Some(realms(flow, seen)?.1)),
    field("goto", "record.goto", same),
    field("unresolved", "record.flags", |flags, _| mark(flags, "unresolved")),
    field("nop", "record.action", |action, _| (*action == "nop").then_some(Value::Null)),
    field("action", "record.action", |action, _| {
        ["blackhole", "unreachable", "prohibit"].iter().any(|name| action == name).then(|| action.clone())
    }),
    field("protocol", "record.protocol", text),
];

/// The length of a prefix, but for that of one address.
fn length(prefix: &Value, _: &Seen<'_>) -> Option<Value> {
    let (address, length) = prefix.as_str()?.split_once('/').unwrap();
    let all = if address.contains(':') { "128" } else { "32" };
    (length != all).then(|| length.parse::<u8>().unwrap().into())
}

/// A port that is both ends of the range.
fn single(ports: &Value, _: &Seen<'_>) -> Option<Value> {
    let ports = ports.as_array()?;
    (ports[0] == ports[1]).then(|| ports[0].clone())
}

/// An end of a range of several ports.
fn end(ports: &Value, which: usize) -> Option<Value> {
    let ports = ports.as_array()?;
    (ports[0] != ports[1]).then(|| ports[which].clone())
}

/// A mask of ports that does not take all bits.
fn part(mask: &Value, seen: &Seen<'_>) -> Option<Value> {
    hex(mask, seen).filter(|mask| mask != "0xffff")
}

const fn listing(arguments: &'static str, ours: fn(&netlink_route::Route) -> Vec<Value>) -> Listing {
    Listing { program: "ip", arguments, theirs: array, ours, fields: FIELDS, ordered: true, passing: &[] }
}

fn ours(route: &netlink_route::Route, family: AddressFamily) -> Vec<Value> {
    list(route, &rule::list_of(family)).iter().map(|rule| with_record(rule, Record::from(rule))).collect()
}

const IPV4: Listing = listing("-4 rule show", |route| ours(route, AddressFamily::INET));
const IPV6: Listing = listing("-6 rule show", |route| ours(route, AddressFamily::INET6));

fn ipv4() -> RuleBuilder<Request<Ack>> {
    rule::add(AddressFamily::INET)
}

fn ipv6() -> RuleBuilder<Request<Ack>> {
    rule::add(AddressFamily::INET6)
}

#[test]
fn rules_of_ipv4_are_the_same() {
    twins("rule::rules_of_ipv4_are_the_same", |twins| {
        let prefix = |text: &str| text.parse().unwrap();
        let made = [
            (
                "from 10.0.0.0/8 to 10.9.0.0/16 iif v0 oif v1 fwmark 0x1/0xff table 100",
                ipv4()
                    .from(prefix("10.0.0.0/8"))
                    .to(prefix("10.9.0.0/16"))
                    .iif("v0")
                    .oif("v1")
                    .mark(1, 0xff)
                    .table_id(100),
            ),
            ("not from 10.1.0.0/16 table 4294967295", ipv4().inverted().from(prefix("10.1.0.0/16")).table_id(u32::MAX)),
            ("from 10.1.0.1 lookup main", ipv4().from(prefix("10.1.0.1"))),
            ("from all to 10.2.0.0/16 lookup local", ipv4().to(prefix("10.2.0.0/16")).table_id(255)),
            ("from 10.1.2.3/16 lookup default", ipv4().from(prefix("10.1.2.3/16")).table_id(253)),
            ("from 0.0.0.0/0 table 256", ipv4().from(prefix("0.0.0.0/0")).table_id(256)),
            ("tos 0x10 table 100", ipv4().tos(0x10).table_id(100)),
            ("dsfield 0x1c table 100", ipv4().tos(0x1c).table_id(100)),
            ("iif nowhere table 100", ipv4().iif("nowhere").table_id(100)),
            ("oif nowhere table 100", ipv4().oif("nowhere").table_id(100)),
            ("iif lo table 100", ipv4().iif("lo").table_id(100)),
            ("fwmark 7 table 100", ipv4().fwmark(7).table_id(100)),
            ("fwmark 0/0xf0 table 100", ipv4().mark(0, 0xf0).table_id(100)),
            (
                "ipproto tcp sport 5 dport 80-90 table 100",
                ipv4().ip_proto(IpProtocol::TCP).source_ports(5..=5).destination_ports(80..=90).table_id(100),
            ),
            (
                "ipproto udp sport 100-200 dport 7 table 100",
                ipv4().ip_proto(IpProtocol::UDP).source_ports(100..=200).destination_ports(7..=7).table_id(100),
            ),
            ("ipproto 99 table 100", ipv4().ip_proto(IpProtocol(99)).table_id(100)),
            ("ipproto icmp table 100", ipv4().ip_proto(IpProtocol::ICMP).table_id(100)),
            ("uidrange 0-0 table 100", ipv4().users(0..=0).table_id(100)),
            ("goto 32766", ipv4().go_to(32766)),
            ("goto 50000", ipv4().go_to(50000)),
            ("nop", ipv4().nop()),
            ("blackhole", ipv4().blackhole()),
            ("unreachable", ipv4().unreachable()),
            ("prohibit", ipv4().prohibit()),
            ("table 100 suppress_prefixlength 0", ipv4().table_id(100).suppress_prefixlen(0)),
            (
                "table 100 suppress_prefixlength 32 suppress_ifgroup 5",
                ipv4().table_id(100).suppress_prefixlen(32).suppress_ifgroup(5),
            ),
            ("table 100 suppress_ifgroup default", ipv4().table_id(100).suppress_ifgroup(0)),
            ("tun_id 77 table 100", ipv4().tun_id(77).table_id(100)),
            ("l3mdev", ipv4().table_of_vrf()),
            ("l3mdev protocol static", ipv4().table_of_vrf().protocol(RouteProtocol::STATIC)),
            ("table 100 protocol 200", ipv4().table_id(100).protocol(RouteProtocol(200))),
            ("table 100 realms 3/4", ipv4().table_id(100).realms(3, 4)),
            ("table 100 realms 5", ipv4().table_id(100).realms(0, 5)),
        ];
        // Each has its place, the same in both.
        for ((command, request), priority) in made.into_iter().zip(100..) {
            twins.make(&format!("rule add {command} priority {priority}"), request.priority(priority));
        }
        // Without root the namespace knows no other users.
        let request = ipv4().users(5..=1000).table_id(100).priority(90);
        twins.make_where_taken("rule add uidrange 5-1000 table 100 priority 90", request);
        // The kernel finds a place for this one.
        twins.make("rule add table 100", ipv4().table_id(100));
        twins.compare(&IPV4);

        let delete = || rule::delete(AddressFamily::INET);
        twins.cross("rule delete priority 100", delete().priority(100));
        twins.cross("rule delete uidrange 0-0 table 100", delete().users(0..=0).table_id(100));
        twins.cross("rule delete not from 10.1.0.0/16", delete().inverted().from(prefix("10.1.0.0/16")));
        twins.compare(&IPV4);
    });
}

#[test]
fn rules_of_ipv6_are_the_same() {
    twins("rule::rules_of_ipv6_are_the_same", |twins| {
        let prefix = |text: &str| text.parse().unwrap();
        let made = [
            (
                "from fd00::/8 to fd09::/16 iif v0 oif v1 fwmark 0x1/0xff table 100",
                ipv6().from(prefix("fd00::/8")).to(prefix("fd09::/16")).iif("v0").oif("v1").mark(1, 0xff).table_id(100),
            ),
            ("not from fd01::1 table 4294967295", ipv6().inverted().from(prefix("fd01::1")).table_id(u32::MAX)),
            ("tos 0x10 table 100", ipv6().tos(0x10).table_id(100)),
            (
                "ipproto tcp sport 5 dport 80-90 table 100",
                ipv6().ip_proto(IpProtocol::TCP).source_ports(5..=5).destination_ports(80..=90).table_id(100),
            ),
            ("ipproto ipv6-icmp table 100", ipv6().ip_proto(IpProtocol::ICMPV6).table_id(100)),
            ("uidrange 0-0 table 100", ipv6().users(0..=0).table_id(100)),
            ("goto 32766", ipv6().go_to(32766)),
            ("nop", ipv6().nop()),
            ("blackhole", ipv6().blackhole()),
            ("unreachable", ipv6().unreachable()),
            ("prohibit", ipv6().prohibit()),
            (
                "table 100 suppress_prefixlength 64 suppress_ifgroup 5",
                ipv6().table_id(100).suppress_prefixlen(64).suppress_ifgroup(5),
            ),
            ("tun_id 77 table 100", ipv6().tun_id(77).table_id(100)),
            ("l3mdev", ipv6().table_of_vrf()),
            ("table 100 protocol 200", ipv6().table_id(100).protocol(RouteProtocol(200))),
            // The kernel does not keep realms of IPv6.
            ("table 100 realms 3/4", ipv6().table_id(100).realms(3, 4)),
        ];
        for ((command, request), priority) in made.into_iter().zip(100..) {
            twins.make(&format!("-6 rule add {command} priority {priority}"), request.priority(priority));
        }
        twins.compare(&IPV6);
        twins.cross("-6 rule delete priority 100", rule::delete(AddressFamily::INET6).priority(100));
        twins.compare(&IPV6);
    });
}

/// What iproute2 6.1 can neither say nor show.
#[test]
fn what_rules_match_since_linux_6_is_read_as_it_was_made() {
    twins("rule::what_rules_match_since_linux_6_is_read_as_it_was_made", |twins| {
        let matched =
            |rule: &Rule| (rule.dscp(), rule.dscp_mask(), rule.flowlabel(), rule.flowlabel_mask(), rule.dport_mask());
        // An older kernel ignores what it does not know; one that knows it refuses what cannot be.
        let is_known = |impossible: RuleBuilder<Request<Ack>>| match twins.by_us.call(impossible.priority(99)) {
            Ok(()) => {
                let ignored = list(&twins.by_us, &rule::list());
                let ignored = ignored.iter().find(|rule| rule.priority() == Some(99)).unwrap();
                twins.by_us.call(rule::delete(ignored.family()).priority(99)).unwrap();
                false
            }
            Err(error) => {
                assert!(matches!(error.errno(), Some(Errno::ERANGE | Errno::EINVAL)), "{error}");
                true
            }
        };
        let made = [
            (ipv4().dscp(64), ipv4().dscp(9).table_id(100), (Some(9), Some(63), None, None, None)),
            (
                ipv4().dscp_mask(0x40),
                ipv4().dscp(8).dscp_mask(0x38).table_id(100),
                (Some(8), Some(0x38), None, None, None),
            ),
            (
                ipv4().dport_mask(0xff00),
                ipv4().destination_ports(0x100..=0x100).dport_mask(0xff00).table_id(100),
                (None, None, None, None, Some(0xff00)),
            ),
            (
                ipv6().flow_label(0x10_0000, 0xf_ffff),
                ipv6().flow_label(5, 0xf_ffff).table_id(100),
                (None, None, Some(5), Some(0xf_ffff), None),
            ),
            (
                ipv6().flow_label(0, 0x10_0000),
                ipv6().flow_label(0x100, 0xf00).table_id(100),
                (None, None, Some(0x100), Some(0xf00), None),
            ),
        ];
        for ((impossible, request, expected), priority) in made.into_iter().zip(100..) {
            if !is_known(impossible) {
                println!("passed over: the kernel ignores {request:?}");
                continue;
            }
            twins.make_ourselves(request.priority(priority));
            let rules = list(&twins.by_us, &rule::list());
            let rule = rules.iter().find(|rule| rule.priority() == Some(priority)).unwrap();
            let mut found = matched(rule);
            if !is_known(ipv4().dscp_mask(0x40)) {
                // The mask came later than what it is of.
                found.1 = expected.1;
            }
            assert_eq!(found, expected, "{rule}");
        }
        twins.compare(&IPV4);
        twins.compare(&IPV6);
    });
}
