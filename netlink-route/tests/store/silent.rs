//! What the kernel does not tell, or not in full: the store lists it again.

use std::{fs, thread};

use netlink_route::store::{Kinds, Store};
use netlink_route::{Route, link, route};
use netlink_sys::Blocking;

use crate::kernel::{beside_ip, bridge, ip};
use crate::truth::{Mirror, agree};

/// Two pairs of links that are up, with an address each.
fn set_up() {
    for (index, name) in ["a", "b"].iter().enumerate() {
        ip(&format!("link add name {name} type veth peer name {name}p"));
        ip(&format!("link set dev {name} up"));
        ip(&format!("link set dev {name}p up"));
        ip(&format!("address add 192.168.{index}.1/24 dev {name}"));
        ip(&format!("address add fd00:{index}::1/64 dev {name} nodad"));
    }
}

/// Does something and checks that the store knows.
fn knows(name: &str, before: &[&str], after: impl FnOnce()) {
    beside_ip(&format!("silent::{name}"), |own| {
        set_up();
        before.iter().for_each(|command| drop(ip(command)));
        let connection = Route::connect().unwrap();
        let mut store = Store::open(&connection, Kinds::ALL).unwrap();
        let mut mirror = Mirror::of(&store);
        Blocking::run(agree(&mut store, &mut mirror, own, || true));
        after();
        Blocking::run(agree(&mut store, &mut mirror, own, || true));
        assert_eq!(store.resynchronisations(), 0);
    });
}

#[test]
fn routes_that_go_with_their_link() {
    let routes = ["route add 10.1.0.0/16 dev b", "route add 10.2.0.0/16 nexthop dev a nexthop dev b"];
    knows("routes_that_go_with_their_link", &routes, || drop(ip("link set dev b down")));
}

#[test]
fn routes_that_go_with_a_link_that_is_deleted() {
    let routes =
        ["route add 10.1.0.0/16 dev b", "-6 route add fd10::/64 nexthop via fe80::1 dev a nexthop via fe80::2 dev b"];
    knows("routes_that_go_with_a_link_that_is_deleted", &routes, || drop(ip("link del dev b")));
}

#[test]
fn next_hops_that_are_dead_and_alive_again() {
    let routes = ["route add 10.2.0.0/16 nexthop dev a nexthop dev b"];
    knows("next_hops_that_are_dead_and_alive_again", &routes, || {
        ip("link set dev bp down");
        ip("link set dev bp up");
        ip("link set dev ap down");
    });
}

#[test]
fn routes_whose_source_goes() {
    let routes = ["route add 10.1.0.0/16 dev b src 192.168.0.1", "-6 route add fd10::/64 dev b src fd00:0::1"];
    knows("routes_whose_source_goes", &routes, || {
        ip("address del 192.168.0.1/24 dev a");
        ip("address del fd00:0::1/64 dev a");
    });
}

#[test]
fn one_next_hop_of_several() {
    let routes = [
        "-6 route add fd10::/64 nexthop via fe80::1 dev a nexthop via fe80::2 dev b nexthop via fe80::3 dev b",
        "-6 route append fd10::/64 via fe80::4 dev a",
    ];
    knows("one_next_hop_of_several", &routes, || {
        ip("-6 route del fd10::/64 via fe80::1 dev a");
        ip("-6 route del fd10::/64 via fe80::3 dev b");
    });
}

#[test]
fn which_of_several_routes_is_replaced() {
    let routes = ["route add 10.1.0.0/16 dev a", "route append 10.1.0.0/16 dev b"];
    knows("which_of_several_routes_is_replaced", &routes, || {
        ip("route append 10.1.0.0/16 via 192.168.0.9");
        ip("route prepend 10.1.0.0/16 via 192.168.0.8");
        ip("route replace 10.1.0.0/16 via 192.168.0.7");
        ip("route del 10.1.0.0/16 dev b");
    });
}

#[test]
fn routes_by_a_next_hop_object_that_changes() {
    let routes = [
        "nexthop add id 1 via fe80::1 dev a",
        "nexthop add id 2 via 192.168.0.9 dev a",
        "-6 route add fd10::/64 nhid 1",
        "-6 route add fd11::/64 nhid 1",
        "route add 10.1.0.0/16 nhid 2",
    ];
    knows("routes_by_a_next_hop_object_that_changes", &routes, || {
        fs::write("/proc/sys/net/ipv4/nexthop_compat_mode", "0").unwrap();
        ip("nexthop replace id 1 via fe80::2 dev b");
        ip("nexthop replace id 2 via 192.168.1.9 dev b");
        ip("-6 route del fd11::/64");
        ip("nexthop del id 2");
    });
}

#[test]
fn rules_by_interface_and_rules_that_go_to_others() {
    let rules = [
        "rule add iif b table 7 priority 100",
        "rule add from 10.0.0.0/8 goto 300 priority 200",
        "rule add priority 300 table 7",
        "-6 rule add oif c table 7",
    ];
    knows("rules_by_interface_and_rules_that_go_to_others", &rules, || {
        ip("rule del priority 300");
        ip("link del dev b");
        ip("link add name c type veth peer name cp");
    });
}

#[test]
fn a_link_as_a_bridge_port() {
    knows(
        "a_link_as_a_bridge_port",
        &["link add name br type bridge", "link set dev br up", "link set dev b master br"],
        || {
            bridge("link set dev b learning off");
            ip("link set dev b type bridge_slave cost 7");
            ip("link set dev b nomaster");
        },
    );
}

#[test]
fn a_setting_of_a_bridge_port() {
    let port = ["link add name br type bridge", "link set dev br up", "link set dev b master br"];
    knows("a_setting_of_a_bridge_port", &port, || drop(bridge("link set dev b learning off")));
}

/// That the link is down is told while its many routes are still being removed.
#[test]
fn many_routes_that_go_with_their_link() {
    const MANY: u32 = 20_000;
    beside_ip("silent::many_routes_that_go_with_their_link", |own| {
        set_up();
        let connection = Route::connect().unwrap();
        let mut store = Store::open(&connection, Kinds::ALL).unwrap();
        let mut mirror = Mirror::of(&store);
        let index = own.call(link::get("b")).unwrap().index();
        for _ in 0..3 {
            let prefix = |number: u32| format!("10.{}.{}.0/24", number / 256, number % 256).parse().unwrap();
            let added = own.call_batch((0..MANY).map(|number| route::add(prefix(number)).dev(index)));
            added.collect::<Result<Vec<_>, _>>().unwrap();
            Blocking::run(agree(&mut store, &mut mirror, own, || true));
            let down = thread::spawn(move || drop(ip("link set dev b down")));
            Blocking::run(agree(&mut store, &mut mirror, own, || down.is_finished()));
            down.join().unwrap();
            ip("link set dev b up");
        }
    });
}

#[test]
fn changes_told_in_full() {
    knows("changes_told_in_full", &["link property add dev a altname other"], || {
        ip("link set dev a down");
        ip("link set dev a name c");
        ip("link property del dev c altname other");
        ip("link set dev c alias text");
        ip("link set dev c up");
        ip("address replace 192.168.0.1/24 dev c valid_lft 1000 preferred_lft 900");
        ip("address add 192.168.0.2 peer 192.168.9.0/24 dev c");
        ip("address replace fd00:0::1 peer fd00:9::1/64 dev c");
        ip("neighbour add 192.168.0.9 lladdr 02:00:00:00:00:01 dev c nud permanent");
        ip("neighbour replace 192.168.0.9 lladdr 02:00:00:00:00:02 dev c nud stale");
        ip("neighbour del 192.168.0.9 dev c");
    });
}
