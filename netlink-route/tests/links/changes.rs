//! Changes of links: how a link is named, and what becomes of it.

use std::os::fd::{AsFd, AsRawFd};
use std::process::{Child, Command, Stdio};

use netlink_route::link::{self, In6AddrGenMode, LinkMode, NetDeviceFlags, OperState};
use netlink_route::{Namespace, Route};
use serde_json::json;

use super::compare::{assert_ip_sees, assert_same_as_ip};
use super::kernel::{beside_ip, has_kind, links};

const LONG: &str = "a-name-longer-than-fifteen-bytes";

fn beside_ip_with_a_link(name: &str, body: impl FnOnce(&Route)) {
    beside_ip(name, |route| {
        if has_kind(route, "veth") {
            route.call(link::add("v0").index(10).veth(|veth| veth.peer(|peer| peer.ifname("v1").index(11)))).unwrap();
            body(route);
        }
    });
}

fn names(route: &Route) -> Vec<String> {
    links(route).iter().map(|link| link.ifname().unwrap().to_string()).collect()
}

#[test]
fn each_thing_every_link_has_can_be_set() {
    beside_ip_with_a_link("changes::each_thing_every_link_has_can_be_set", |route| {
        let set = |request, expected: serde_json::Value| {
            let request: link::LinkBuilder<netlink_core::Request<netlink_core::Ack>> = request;
            route.call(request).unwrap();
            assert_ip_sees("v0", &expected);
            assert_same_as_ip(route);
        };
        let v0 = || link::set("v0");
        set(link::set("v1").up(), json!({}));
        set(v0().up(), json!({"flags": ["BROADCAST", "MULTICAST", "UP", "LOWER_UP"], "operstate": "UP"}));
        set(v0().down(), json!({"flags": ["BROADCAST", "MULTICAST"], "operstate": "DOWN"}));
        set(v0().mtu(1280), json!({"mtu": 1280}));
        set(v0().txqlen(42), json!({"txqlen": 42}));
        set(v0().hardware_address([2, 0, 0, 0, 0, 9]), json!({"address": "02:00:00:00:00:09"}));
        set(v0().broadcast([2, 255, 0, 0, 0, 9].into()), json!({"broadcast": "02:ff:00:00:00:09"}));
        set(v0().group(5), json!({"group": "5"}));
        set(v0().ifalias("an alias, with spaces"), json!({"ifalias": "an alias, with spaces"}));
        set(v0().ifalias(""), json!({"ifalias": null}));
        set(v0().linkmode(LinkMode::DORMANT), json!({"linkmode": "DORMANT"}));
        set(v0().up(), json!({"operstate": "DORMANT"}));
        set(v0().operstate(OperState::UP), json!({"operstate": "UP"}));
        set(v0().gso_max_size(20_000).gso_max_segs(5), json!({"gso_max_size": 20_000, "gso_max_segs": 5}));
        set(
            v0().set_flags(
                NetDeviceFlags::PROMISC | NetDeviceFlags::NOARP,
                NetDeviceFlags::PROMISC | NetDeviceFlags::NOARP | NetDeviceFlags::MULTICAST,
            ),
            json!({"flags": ["BROADCAST", "NOARP", "PROMISC", "UP", "LOWER_UP"], "promiscuity": 1}),
        );
        set(
            v0().af_spec(|spec| spec.af_spec(|spec| spec.inet6(|inet6| inet6.addr_gen_mode(In6AddrGenMode::NONE)))),
            json!({"inet6_addr_gen_mode": "none"}),
        );
    });
}

#[test]
fn a_link_is_found_by_index_name_and_alternative_names_of_any_length() {
    beside_ip_with_a_link("changes::a_link_is_found_by_index_name_and_alternative_names_of_any_length", |route| {
        let longest = "x".repeat(127);
        route.call(link::add_names("v0", ["short", LONG])).unwrap();
        route.call(link::add_names(LONG, [longest.as_str()])).unwrap();
        assert_ip_sees("v0", &json!({"altnames": ["short", LONG, longest]}));
        assert_same_as_ip(route);
        let index = |link: link::LinkId<'_>| route.call(link::get(link)).unwrap().index();
        for found in [10.into(), "v0".into(), LONG.into(), (&longest).into()] {
            assert_eq!(index(found), 10, "{found:?}");
        }
        let names: Vec<_> =
            route.call(link::get(10)).unwrap().alternative_names().map(|name| name.to_string()).collect();
        assert_eq!(names, ["short", LONG, &longest]);

        route.call(link::delete_names("v0", [LONG, "short"])).unwrap();
        assert_ip_sees("v0", &json!({"altnames": [longest]}));
        assert!(route.call(link::get(LONG)).unwrap_err().is_not_found());
    });
}

#[test]
fn a_short_alternative_name_is_as_good_as_the_name() {
    beside_ip_with_a_link("changes::a_short_alternative_name_is_as_good_as_the_name", |route| {
        route.call(link::add_names(10, ["short"])).unwrap();
        assert_eq!(route.call(link::get("short")).unwrap().index(), 10);
        route.call(link::set("short").mtu(1300)).unwrap();
        assert_ip_sees("v0", &json!({"mtu": 1300}));
        route.call(link::delete("short")).unwrap();
        assert_eq!(names(route), ["lo"]);
    });
}

#[test]
fn a_link_is_renamed_by_its_index() {
    beside_ip_with_a_link("changes::a_link_is_renamed_by_its_index", |route| {
        route.call(link::set(10).ifname("renamed")).unwrap();
        assert_ip_sees("renamed", &json!({"ifindex": 10}));
        assert!(route.call(link::get("v0")).unwrap_err().is_not_found());
        assert_same_as_ip(route);
    });
}

#[test]
fn a_link_is_deleted_by_index_by_name_or_by_alternative_name() {
    beside_ip("changes::a_link_is_deleted_by_index_by_name_or_by_alternative_name", |route| {
        if !has_kind(route, "ifb") {
            return;
        }
        for index in 10..14 {
            route.call(link::add(&format!("ifb{index}")).kind("ifb").index(index)).unwrap();
        }
        route.call(link::add_names(12, [LONG])).unwrap();
        route.call(link::delete(10)).unwrap();
        assert_eq!(names(route), ["lo", "ifb11", "ifb12", "ifb13"]);
        route.call(link::delete("ifb11")).unwrap();
        assert_eq!(names(route), ["lo", "ifb12", "ifb13"]);
        route.call(link::delete(LONG)).unwrap();
        assert_eq!(names(route), ["lo", "ifb13"]);
        assert!(route.call(link::delete(10)).unwrap_err().is_not_found());
        assert_same_as_ip(route);
    });
}

#[test]
fn all_links_of_a_group_are_deleted_together() {
    beside_ip("changes::all_links_of_a_group_are_deleted_together", |route| {
        if !has_kind(route, "ifb") {
            return;
        }
        for (name, group) in [("one", 7), ("two", 8), ("three", 7)] {
            route.call(link::add(name).kind("ifb").group(group)).unwrap();
        }
        route.call(link::delete(0).group(7)).unwrap();
        assert_eq!(names(route), ["lo", "two"]);
    });
}

#[test]
fn a_link_moves_to_the_namespace_behind_a_descriptor() {
    beside_ip_with_a_link("changes::a_link_moves_to_the_namespace_behind_a_descriptor", |route| {
        let there = Namespace::unnamed().unwrap();
        route.call(link::set("v0").net_ns_fd(u32::try_from(there.as_fd().as_raw_fd()).unwrap())).unwrap();
        assert_eq!(names(route), ["lo", "v1"]);
        assert_eq!(names(&Route::connect_in(&there).unwrap()), ["lo", "v0"]);
        assert_same_as_ip(route);
    });
}

/// A process in a network namespace of its own, which ends with this value.
struct Elsewhere(Child);

impl Elsewhere {
    fn new() -> Self {
        // It says when it is there, and stays until its input ends.
        let mut child = Command::new("unshare")
            .args(["--net", "sh", "-c", "echo; read end"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = [0];
        std::io::Read::read_exact(child.stdout.as_mut().unwrap(), &mut line).unwrap();
        Self(child)
    }
}

impl Drop for Elsewhere {
    fn drop(&mut self) {
        drop(self.0.stdin.take());
        self.0.wait().unwrap();
    }
}

#[test]
fn a_link_moves_to_the_namespace_of_a_process() {
    beside_ip_with_a_link("changes::a_link_moves_to_the_namespace_of_a_process", |route| {
        let process = Elsewhere::new();
        route.call(link::set(10).net_ns_pid(process.0.id()).ifname("moved")).unwrap();
        assert_eq!(names(route), ["lo", "v1"]);
        let there = Namespace::pid(process.0.id()).unwrap();
        assert_eq!(names(&Route::connect_in(&there).unwrap()), ["lo", "moved"]);
    });
}

#[test]
fn what_is_there_is_replaced_and_what_is_not_is_created() {
    beside_ip("changes::what_is_there_is_replaced_and_what_is_not_is_created", |route| {
        if !has_kind(route, "bridge") {
            return;
        }
        route.call(link::replace("br").bridge(|b| b.priority(5))).unwrap();
        let index = route.call(link::get("br")).unwrap().index();
        assert!(route.call(link::add("br").kind("bridge")).unwrap_err().is_exists());
        route.call(link::replace("br").bridge(|b| b.priority(6)).mtu(1400)).unwrap();
        assert_ip_sees("br", &json!({"ifindex": index, "mtu": 1400, "linkinfo": {"info_data": {"priority": 6}}}));
    });
}

#[test]
fn a_list_can_be_filtered_by_master_and_kind() {
    beside_ip_with_a_link("changes::a_list_can_be_filtered_by_master_and_kind", |route| {
        if !has_kind(route, "bridge") {
            return;
        }
        route.call(link::add("br").index(20).kind("bridge")).unwrap();
        route.call(link::set("v1").master(20)).unwrap();
        let listed = |request| {
            let links = route.call::<link::LinkBuilder<netlink_core::Request<netlink_core::Many<link::Link>>>>(request);
            links.unwrap().map(|link| link.unwrap().ifname().unwrap().to_string()).collect::<Vec<_>>()
        };
        assert_eq!(listed(link::list().master(20)), ["v1"]);
        assert_eq!(listed(link::list().linkinfo(|info| info.kind("veth"))), ["v0", "v1"]);
        assert_eq!(listed(link::list().linkinfo(|info| info.kind("bridge"))), ["br"]);
    });
}
