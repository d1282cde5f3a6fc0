//! Multicast groups that links have joined, and anycast addresses.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::net::{IpAddr, Ipv6Addr};

use netlink_core::Errno;
use netlink_core::common::AddressFamily;
use netlink_route::address;

use super::kernel::{ip_json, list};
use super::twins::twins;

#[test]
fn the_multicast_groups_of_links_are_those_of_ip() {
    twins("groups::the_multicast_groups_of_links_are_those_of_ip", |twins| {
        twins.both("address add 10.0.0.1/24 dev v0");
        twins.both("address add fd00::1/64 dev v0 nodad");
        twins.both("address add fd00:1::1/64 dev v0 nodad");
        twins.both("address add 239.1.1.1/32 dev v0 autojoin");
        twins.both("address add ff02::5/128 dev v1 autojoin nodad");
        for family in [AddressFamily::INET, AddressFamily::INET6] {
            // `ip` reads files for this.
            let mut theirs = BTreeMap::<(u64, IpAddr), u64>::new();
            for link in ip_json("maddr show").as_array().unwrap() {
                let groups = link["maddr"].as_array().unwrap().iter();
                for group in groups.filter(|group| group["family"] == family.to_string()) {
                    let address = group["address"].as_str().unwrap().parse().unwrap();
                    let users = group["users"].as_u64().unwrap_or(1);
                    theirs.insert((link["ifindex"].as_u64().unwrap(), address), users);
                }
            }
            assert!(theirs.len() > 3, "{theirs:?}");
            let request = address::list_multicast().family(family);
            let asked = twins.by_ip.call(request.clone()).and_then(Iterator::collect::<Result<Vec<_>, _>>);
            if let Err(error) = &asked
                && error.errno() == Some(Errno::EOPNOTSUPP)
            {
                println!("passed over: the groups of {family}: {error}");
                continue;
            }
            let groups = list(twins.by_ip, &request);
            assert!(!groups.is_empty(), "{family}");
            let ours: BTreeMap<_, _> = groups
                .iter()
                .map(|group| {
                    let (index, address) = (group.index().into(), group.ip().unwrap());
                    // How many have joined is told by newer kernels than Linux 6.18.
                    let users = group.mc_users().map(u64::from);
                    ((index, address), users.unwrap_or_else(|| theirs[&(index, address)]))
                })
                .collect();
            assert_eq!(ours, theirs);
        }
    });
}

#[test]
fn the_anycast_addresses_of_links_are_those_of_the_kernel_s_list() {
    twins("groups::the_anycast_addresses_of_links_are_those_of_the_kernel_s_list", |twins| {
        twins.both("address add fd00::1/64 dev v0 nodad");
        twins.both("address add fd00:1::1/64 dev v1 nodad");
        // A router has the address of each subnet's routers.
        twins.set("ipv6/conf/all/forwarding", "1");
        // `ip` does not show them, a file does.
        let theirs: BTreeSet<(u32, Ipv6Addr)> = fs::read_to_string("/proc/thread-self/net/anycast6")
            .unwrap()
            .lines()
            .map(|line| {
                let mut columns = line.split_whitespace();
                let index = columns.next().unwrap().parse().unwrap();
                let address = columns.nth(1).unwrap();
                (index, Ipv6Addr::from_bits(u128::from_str_radix(address, 16).unwrap()))
            })
            .collect();
        assert!(theirs.len() >= 2, "{theirs:?}");
        let anycast = list(twins.by_ip, &address::list_anycast().family(AddressFamily::INET6));
        let ours: BTreeSet<_> = anycast.iter().map(|address| (address.index(), address.anycast().unwrap())).collect();
        assert_eq!(ours, theirs);
    });
}
