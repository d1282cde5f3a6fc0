//! Rulesets.

use std::collections::BTreeSet;

use netlink_netfilter::Netfilter;
use netlink_netfilter::generated::nfnetlink::NetfilterProtocol;
use netlink_netfilter::generated::nftables::{self, Chain, ChainFlags, Rule, SetFlags};
use serde_json::Value;

use super::check_all;
use crate::kernel::{beside, list, run, run_lines, try_run};

/// Every statement of `captures/rich.nft` that this kernel and this nft take, and what iptables makes of its extensions.
fn set_up() {
    run("ip", "link add v0 type veth peer name v1");
    run_lines(include_str!("../captures/rich.nft"), |line| try_run("nft", &["--", line]));
    let extensions = "-A INPUT -p tcp -m string --string a --algo bm -j CONNMARK --set-mark 5";
    if let Err(error) = try_run("iptables-nft", &extensions.split(' ').collect::<Vec<_>>()) {
        println!("passed over: iptables-nft: {error}");
    }
}

/// What nft lists of one kind.
fn listed(kind: &str) -> Vec<Value> {
    let ruleset: Value = serde_json::from_str(&run("nft", "-j list ruleset")).unwrap();
    let objects = ruleset["nftables"].as_array().unwrap();
    objects.iter().filter_map(|object| object.get(kind)).cloned().collect()
}

/// The name of a family as nft has it.
fn family(family: NetfilterProtocol) -> &'static str {
    match family {
        NetfilterProtocol::INET => "inet",
        NetfilterProtocol::IPV4 => "ip",
        NetfilterProtocol::ARP => "arp",
        NetfilterProtocol::NETDEV => "netdev",
        NetfilterProtocol::BRIDGE => "bridge",
        NetfilterProtocol::IPV6 => "ip6",
        other => panic!("{other}"),
    }
}

/// Family, table, name and handle, as nft lists them.
fn keys(kinds: &[&str], name: &str) -> BTreeSet<(String, String, String, u64)> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let objects = kinds.iter().flat_map(|kind| listed(kind));
    objects
        .map(|object| {
            (text(&object["family"]), text(&object["table"]), text(&object[name]), object["handle"].as_u64().unwrap())
        })
        .collect()
}

fn chains(connection: &Netfilter) -> Vec<Chain> {
    list(connection, &nftables::getchain_dump())
}

/// The names of all expressions of a rule, those within others too.
fn expressions(rule: &Rule) -> Vec<String> {
    let list = rule.expressions().map(|list| list.elem().collect::<Vec<_>>()).unwrap_or_default();
    list.iter().map(|expression| expression.name().unwrap_or_default().to_string()).collect()
}

#[test]
fn tables_and_chains_are_those_of_nft() {
    beside(&["nft"], "nftables::tables_and_chains_are_those_of_nft", |connection| {
        set_up();
        let tables = list(connection, &nftables::gettable_dump());
        check_all(&tables).assert_occurred(&["table.userdata", "table.flags", "table.use", "table.handle"]);
        let ours: BTreeSet<_> = tables
            .iter()
            .map(|table| {
                let name = table.name().unwrap_or_default().to_string();
                (family(table.header().nfgen_family).to_owned(), String::new(), name, table.handle().unwrap())
            })
            .collect();
        assert_eq!(ours, keys(&["table"], "name"));

        let chains = chains(connection);
        check_all(&chains).assert_occurred(&[
            "chain.hook.hooknum",
            "chain.hook.priority",
            "chain.hook.dev",
            "chain.hook.devs.name",
            "chain.policy",
            "chain.type",
            "chain.userdata",
            "chain.flags",
        ]);
        // nft shows the chain of a rule of its own as part of that rule.
        let named = chains.iter().filter(|chain| !chain.flags().unwrap_or_default().contains(ChainFlags::BINDING));
        let ours: BTreeSet<_> = named
            .map(|chain| {
                let text = |text: Option<netlink_core::Text<'_>>| text.unwrap_or_default().to_string();
                let family = family(chain.header().nfgen_family).to_owned();
                (family, text(chain.table()), text(chain.name()), chain.handle().unwrap())
            })
            .collect();
        assert_eq!(ours, keys(&["chain"], "name"));
    });
}

#[test]
fn rules_are_those_of_nft_with_every_expression() {
    beside(&["nft"], "nftables::rules_are_those_of_nft_with_every_expression", |connection| {
        set_up();
        let bound: BTreeSet<_> = chains(connection)
            .iter()
            .filter(|chain| chain.flags().unwrap_or_default().contains(ChainFlags::BINDING))
            .map(|chain| chain.name().unwrap_or_default().to_string())
            .collect();
        let rules = list(connection, &nftables::getrule_dump());
        check_all(&rules).assert_occurred(&[
            "rule.position",
            "rule.userdata",
            "rule.expressions.elem.data.key",
            "rule.expressions.elem.data.data.verdict.code",
            "rule.expressions.elem.data.data.verdict.chain",
            "rule.expressions.elem.data.data.value",
            "rule.expressions.elem.data.set-name",
            "rule.expressions.elem.data.expressions.elem.data.packets",
            "rule.expressions.elem.data.expr.data.rate",
            "rule.expressions.elem.data.from-data.value",
            "rule.expressions.elem.data.imm-type",
            "rule.expressions.elem.data.csum-flags",
        ]);
        let text = |text: Option<netlink_core::Text<'_>>| text.unwrap_or_default().to_string();
        let ours: BTreeSet<_> = rules
            .iter()
            .filter(|rule| !bound.contains(&text(rule.chain())))
            .map(|rule| {
                let family = family(rule.header().nfgen_family).to_owned();
                (family, text(rule.table()), text(rule.chain()), rule.handle().unwrap())
            })
            .collect();
        assert_eq!(ours, keys(&["rule"], "chain"));

        let names: BTreeSet<_> = rules.iter().flat_map(expressions).collect();
        let expected = [
            "bitwise",
            "byteorder",
            "cmp",
            "connlimit",
            "counter",
            "ct",
            "dup",
            "dynset",
            "exthdr",
            "fib",
            "fwd",
            "hash",
            "immediate",
            "limit",
            "log",
            "lookup",
            "masq",
            "meta",
            "nat",
            "notrack",
            "numgen",
            "objref",
            "osf",
            "payload",
            "quota",
            "redir",
            "reject",
            "rt",
            "socket",
            "synproxy",
            "tproxy",
            "xfrm",
        ];
        let missing: Vec<_> = expected.iter().filter(|name| !names.contains(**name)).collect();
        assert!(missing.is_empty(), "{missing:?} are not among {names:?}");
    });
}

#[test]
fn sets_and_their_elements_are_those_of_nft() {
    beside(&["nft"], "nftables::sets_and_their_elements_are_those_of_nft", |connection| {
        set_up();
        let sets = list(connection, &nftables::getset_dump());
        check_all(&sets).assert_occurred(&[
            "set.key-len",
            "set.data-type",
            "set.obj-type",
            "set.timeout",
            "set.gc-interval",
            "set.policy",
            "set.desc.size",
            "set.desc.concat.elem.len",
            "set.expr.data.rate",
            "set.expressions.elem.name",
            "set.userdata",
        ]);
        let text = |text: Option<netlink_core::Text<'_>>| text.unwrap_or_default().to_string();
        let named: Vec<_> =
            sets.iter().filter(|set| !set.flags().unwrap_or_default().contains(SetFlags::ANONYMOUS)).collect();
        let ours: BTreeSet<_> = named
            .iter()
            .map(|set| {
                let family = family(set.header().nfgen_family).to_owned();
                (family, text(set.table()), text(set.name()), set.handle().unwrap())
            })
            .collect();
        assert_eq!(ours, keys(&["set", "map"], "name"));

        let mut occurred = super::Occurred::default();
        for set in &sets {
            let (table, name) = (text(set.table()), text(set.name()));
            let request = nftables::getsetelem_dump()
                .header(|header| header.nfgen_family = set.header().nfgen_family)
                .table(table.as_str())
                .set(name.as_str());
            let messages = list(connection, &request);
            messages.iter().for_each(|message| occurred.message(message));
            let count: usize =
                messages.iter().map(|message| message.elements().map(Iterator::count).unwrap_or_default()).sum();
            // The ends of intervals are elements of their own, which nft puts together.
            if named.iter().any(|set| text(set.name()) == name)
                && !set.flags().unwrap_or_default().contains(SetFlags::INTERVAL)
            {
                let lists = [listed("set"), listed("map")].concat();
                let theirs = lists.iter().find(|object| object["name"] == name.as_str()).unwrap();
                assert_eq!(count, theirs["elem"].as_array().map_or(0, Vec::len), "{name}");
            }
        }
        occurred.assert_known();
        occurred.assert_occurred(&[
            "set-elem-list.elements.key.value",
            "set-elem-list.elements.key-end.value",
            "set-elem-list.elements.data.value",
            "set-elem-list.elements.data.verdict.chain",
            "set-elem-list.elements.objref",
            "set-elem-list.elements.flags",
            "set-elem-list.elements.timeout",
            "set-elem-list.elements.expiration",
            "set-elem-list.elements.userdata",
            "set-elem-list.elements.expr.data.packets",
        ]);
    });
}

#[test]
fn objects_are_those_of_nft() {
    beside(&["nft"], "nftables::objects_are_those_of_nft", |connection| {
        set_up();
        let objects = list(connection, &nftables::getobj_dump());
        check_all(&objects).assert_occurred(&[
            "object.data.packets",
            "object.data.consumed",
            "object.data.name",
            "object.data.rate",
            "object.data.data.established",
            "object.data.data.replied",
            "object.data.dport",
            "object.data.timeout",
            "object.data.mss",
            "object.userdata",
        ]);
        let text = |text: Option<netlink_core::Text<'_>>| text.unwrap_or_default().to_string();
        let ours: BTreeSet<_> = objects
            .iter()
            .map(|object| {
                let family = family(object.header().nfgen_family).to_owned();
                (family, text(object.table()), text(object.name()), object.handle().unwrap())
            })
            .collect();
        let kinds = ["counter", "quota", "limit", "ct helper", "ct timeout", "ct expectation", "secmark", "synproxy"];
        assert_eq!(ours, keys(&kinds, "name"));
        let flowtables = list(connection, &nftables::getflowtable_dump());
        check_all(&flowtables);
        assert_eq!(flowtables.len(), listed("flowtable").len());
        let generation = connection.call(nftables::getgen()).unwrap();
        check_all(&[generation]).assert_occurred(&["generation.id", "generation.proc-name"]);
    });
}
