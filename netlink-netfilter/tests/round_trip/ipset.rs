//! Sets of ipset.

use std::collections::BTreeMap;

use netlink_netfilter::Netfilter;
use netlink_netfilter::generated::ipset::{self, IpsetFlags, Set};

use super::check_all;
use crate::kernel::{beside, list, run, run_lines, try_run};

/// The version of the protocol.
const PROTOCOL: u8 = 7;

/// A set of every type that this kernel and this ipset have.
fn set_up() {
    run_lines(include_str!("../captures/sets.ipset"), |line| {
        let mut words: Vec<_> = line.split(' ').collect();
        let comment: Vec<_> = line.split('"').collect();
        if let [_, comment, _] = comment.as_slice() {
            // A comment is one argument.
            let place = words.iter().position(|word| *word == "comment" && line.starts_with("add")).unwrap();
            let length = comment.split(' ').count();
            words.splice(place + 1..place + 1 + length, [*comment]);
        }
        try_run("ipset", &words)
    });
}

fn sets(connection: &Netfilter) -> Vec<Set> {
    list(connection, &ipset::ipset_list_dump().protocol(PROTOCOL))
}

/// Elements by the name of their set, as ipset saves them.
fn saved() -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for line in run("ipset", "save").lines() {
        let mut words = line.split(' ');
        match (words.next(), words.next()) {
            (Some("create"), Some(name)) => drop(counts.insert(name.to_owned(), 0)),
            (Some("add"), Some(name)) => *counts.get_mut(name).unwrap() += 1,
            other => panic!("{other:?}"),
        }
    }
    counts
}

#[test]
fn sets_of_every_type_are_those_of_ipset() {
    beside(&["ipset"], "ipset::sets_of_every_type_are_those_of_ipset", |connection| {
        set_up();
        let sets = sets(connection);
        let occurred = check_all(&sets);
        occurred.assert_occurred(&[
            "set.index",
            "set.data.ip.ipv4",
            "set.data.ip-to.ipv4",
            "set.data.port-to",
            "set.data.timeout",
            "set.data.cadt-flags",
            "set.data.netmask",
            "set.data.hashsize",
            "set.data.maxelem",
            "set.data.bucketsize",
            "set.data.initval",
            "set.data.memsize",
            "set.data.size",
            "set.adt.data.ip.ipv4",
            "set.adt.data.ip.ipv6",
            "set.adt.data.ip2.ipv4",
            "set.adt.data.cidr",
            "set.adt.data.cidr2",
            "set.adt.data.port",
            "set.adt.data.proto",
            "set.adt.data.ether",
            "set.adt.data.iface",
            "set.adt.data.cadt-flags",
            "set.adt.data.name",
            "set.adt.data.timeout",
            "set.adt.data.packets",
            "set.adt.data.comment",
            "set.adt.data.skbmark",
            "set.adt.data.skbprio",
            "set.adt.data.skbqueue",
        ]);
        let mut ours = BTreeMap::new();
        for set in &sets {
            let count = set.adt().map(|adt| adt.data().count()).unwrap_or_default();
            *ours.entry(set.setname().unwrap_or_default().to_string()).or_insert(0) += count;
        }
        assert_eq!(ours, saved());
        let ports = sets.iter().find(|set| set.setname() == Some("bitmap_port".into())).unwrap();
        assert_eq!(ports.data().unwrap().port_to(), Some(1023));
        let port = ports.adt().unwrap().data().next().unwrap().port();
        assert_eq!(port, Some(22));
    });
}

#[test]
fn what_else_is_asked_of_sets_comes_back_the_same() {
    beside(&["ipset"], "ipset::what_else_is_asked_of_sets_comes_back_the_same", |connection| {
        set_up();
        let versions = connection.call(ipset::ipset_protocol().protocol(PROTOCOL)).unwrap();
        assert_eq!((versions.protocol(), versions.protocol_min()), (Some(7), Some(6)));
        let header = connection.call(ipset::ipset_header().protocol(PROTOCOL).setname("hash_ip")).unwrap();
        assert_eq!(header.typename(), Some("hash:ip".into()));
        let named = connection.call(ipset::ipset_get_byname().protocol(PROTOCOL).setname("hash_ip")).unwrap();
        let index = named.index().unwrap();
        let numbered = connection.call(ipset::ipset_get_byindex().protocol(PROTOCOL).index(index)).unwrap();
        assert_eq!(numbered.setname(), Some("hash_ip".into()));
        check_all(&[versions, header, named, numbered]).assert_occurred(&["set.protocol-min", "set.revision"]);
        let kind = ipset::ipset_type().protocol(PROTOCOL).typename("hash:net");
        let kind = connection.call(kind.family(netlink_netfilter::generated::nfnetlink::NetfilterProtocol::IPV4));
        let kind = kind.unwrap();
        check_all(std::slice::from_ref(&kind)).assert_occurred(&["set-type.revision-min"]);
        assert!(kind.revision() >= kind.revision_min());
        let names = ipset::ipset_list_dump().protocol(PROTOCOL).flags(IpsetFlags::LIST_SETNAME);
        let names = list(connection, &names);
        check_all(&names);
        assert_eq!(names.len(), saved().len());
    });
}
