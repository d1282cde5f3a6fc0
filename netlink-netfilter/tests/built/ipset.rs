//! Sets of ipset.

use std::net::{Ipv4Addr, Ipv6Addr};

use netlink_core::common::IpProtocol;
use netlink_core::{Errno, Flags};
use netlink_netfilter::Netfilter;
use netlink_netfilter::generated::ipset::{self, IpsetError, IpsetFlags};
use netlink_netfilter::generated::nfnetlink::NetfilterProtocol;

use crate::kernel::{beside, run};

/// The version of the protocol.
const PROTOCOL: u8 = 7;

const ADDRESS: Ipv4Addr = Ipv4Addr::new(10, 0, 0, 1);

fn create_addresses(connection: &Netfilter) {
    let create = ipset::ipset_create(Flags::CREATE | Flags::EXCL)
        .protocol(PROTOCOL)
        .setname("addresses")
        .typename("hash:ip")
        .revision(0)
        .family(NetfilterProtocol::IPV4)
        .data(|options| options.hashsize(64).maxelem(1000).timeout(0));
    connection.call(create).unwrap();
}

#[test]
fn sets_and_elements_are_seen_by_ipset() {
    beside(&["ipset"], "ipset::sets_and_elements_are_seen_by_ipset", |connection| {
        create_addresses(connection);
        let one = ipset::ipset_add(Flags::EXCL)
            .protocol(PROTOCOL)
            .setname("addresses")
            .data(|element| element.ip(|ip| ip.ipv4(ADDRESS)));
        connection.call(one).unwrap();
        let several = ipset::ipset_add(Flags::EXCL).protocol(PROTOCOL).setname("addresses").lineno(0).adt(|elements| {
            [2, 3].into_iter().fold(elements, |elements, last| {
                elements.data(|element| {
                    let element = element.ip(|ip| ip.ipv4(Ipv4Addr::new(10, 0, 0, last)));
                    element.timeout(0).cadt_lineno(u32::from(last))
                })
            })
        });
        connection.call(several).unwrap();

        let kind = ipset::ipset_type().protocol(PROTOCOL).typename("hash:net,port").family(NetfilterProtocol::IPV6);
        let revision = connection.call(kind).unwrap().revision().unwrap();
        let create = ipset::ipset_create(Flags::CREATE | Flags::EXCL)
            .protocol(PROTOCOL)
            .setname("services")
            .typename("hash:net,port")
            .revision(revision)
            .family(NetfilterProtocol::IPV6)
            .data(|options| options);
        connection.call(create).unwrap();
        let service = ipset::ipset_add(Flags::EXCL).protocol(PROTOCOL).setname("services").data(|element| {
            let network = Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 0);
            element.ip(|ip| ip.ipv6(network)).cidr(32).port(53).proto(IpProtocol::UDP)
        });
        connection.call(service).unwrap();

        let saved = run("ipset", "save");
        let elements: Vec<_> = saved.lines().filter(|line| line.starts_with("add")).collect();
        let mut expected = vec!["add services 2001:db8::/32,udp:53"];
        expected.extend([
            "add addresses 10.0.0.1 timeout 0",
            "add addresses 10.0.0.2 timeout 0",
            "add addresses 10.0.0.3 timeout 0",
        ]);
        let sorted = |mut lines: Vec<&str>| {
            lines.sort_unstable();
            lines.into_iter().map(str::to_owned).collect::<Vec<_>>()
        };
        assert_eq!(sorted(elements), sorted(expected));
        let addresses = saved.lines().find(|line| line.starts_with("create addresses")).unwrap();
        assert!(addresses.starts_with("create addresses hash:ip family inet hashsize 64 maxelem 1000 timeout 0"));
    });
}

#[test]
fn sets_are_asked_renamed_swapped_emptied_and_removed() {
    beside(&["ipset"], "ipset::sets_are_asked_renamed_swapped_emptied_and_removed", |connection| {
        create_addresses(connection);
        let test = || {
            let test = ipset::ipset_test(Flags::empty()).protocol(PROTOCOL).setname("addresses");
            connection.call(test.data(|element| element.ip(|ip| ip.ipv4(ADDRESS))))
        };
        let exist = Errno::from_wire(-i32::try_from(IpsetError::EXIST.0).unwrap());
        assert_eq!(test().unwrap_err().errno(), Some(exist));
        run("ipset", "add addresses 10.0.0.1");
        test().unwrap();
        let remove = || {
            let remove = ipset::ipset_del(Flags::EXCL).protocol(PROTOCOL).setname("addresses");
            connection.call(remove.data(|element| element.ip(|ip| ip.ipv4(ADDRESS))))
        };
        remove().unwrap();
        assert_eq!(remove().unwrap_err().errno(), Some(exist));

        run("ipset", "create others hash:ip");
        run("ipset", "add others 10.0.0.9");
        let pair = |request: ipset::SetPairBuilder<_>| request.protocol(PROTOCOL);
        let swap = pair(ipset::ipset_swap(Flags::empty())).setname("addresses").setname2("others");
        connection.call(swap).unwrap();
        assert!(run("ipset", "save addresses").contains("add addresses 10.0.0.9"));
        let rename = pair(ipset::ipset_rename(Flags::empty())).setname("addresses").setname2("renamed");
        connection.call(rename).unwrap();
        assert_eq!(run("ipset", "list -n").lines().count(), 2);
        connection.call(ipset::ipset_flush(Flags::empty()).protocol(PROTOCOL).setname("renamed")).unwrap();
        assert!(!run("ipset", "save renamed").contains("add"));
        connection.call(ipset::ipset_destroy(Flags::empty()).protocol(PROTOCOL)).unwrap();
        assert_eq!(run("ipset", "list -n"), "");
        let names = ipset::ipset_list_dump().protocol(PROTOCOL).flags(IpsetFlags::LIST_SETNAME);
        assert_eq!(connection.call(names).unwrap().count(), 0);
    });
}
