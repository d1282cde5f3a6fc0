//! Numbers of namespaces on the real kernel, compared with those `ip` shows.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod kernel;

use std::collections::BTreeMap;
use std::os::fd::{AsFd, AsRawFd};
use std::process::{Command, Stdio};

use kernel::{beside_ip, has_kind, ip, ip_json, isolated, namespace as named};
use netlink_core::Errno;
use netlink_route::namespace::{self, Nsid};
use netlink_route::{Namespace, Route, link};
use netlink_sys::{NetlinkSocket, ReceiveBuffer};

/// The group of rtnetlink that hears of numbers.
const GROUP: u32 = 28;

fn fd(namespace: &Namespace) -> i32 {
    namespace.as_fd().as_raw_fd()
}

fn number(route: &Route, namespace: &Namespace) -> Option<i32> {
    route.call(namespace::get_by_fd(fd(namespace))).unwrap().number()
}

fn numbers(route: &Route) -> Vec<i32> {
    let listed = route.call(namespace::list()).unwrap();
    let mut numbers: Vec<_> = listed.map(|one| one.unwrap().number().unwrap()).collect();
    numbers.sort_unstable();
    numbers
}

/// Name and number of each namespace that has a name, as `ip netns list` shows them.
fn by_name() -> BTreeMap<String, Option<i64>> {
    let listed = ip_json("netns list");
    let entries = listed.as_array().unwrap().iter();
    entries.map(|entry| (entry["name"].as_str().unwrap().to_owned(), entry["id"].as_i64())).collect()
}

/// The numbers `ip netns list-id` shows.
fn by_number() -> Vec<i32> {
    let listed = ip_json("netns list-id");
    let entries = listed.as_array().unwrap().iter();
    let mut numbers: Vec<_> = entries.map(|entry| i32::try_from(entry["nsid"].as_i64().unwrap()).unwrap()).collect();
    numbers.sort_unstable();
    numbers
}

#[test]
fn numbers_are_those_ip_shows() {
    beside_ip("numbers_are_those_ip_shows", |route| {
        let [red, green, blue] = ["red", "green", "blue"].map(named);
        assert_eq!(number(route, &red), None);
        assert!(numbers(route).is_empty());

        route.call(namespace::set_by_fd(fd(&red), Some(7))).unwrap();
        route.call(namespace::set_by_fd(fd(&green), None)).unwrap();
        ip("netns set blue 1234567");
        let chosen = number(route, &green).unwrap();
        assert_eq!([number(route, &red), number(route, &blue)], [Some(7), Some(1_234_567)]);

        let theirs = by_name();
        for (name, namespace) in [("red", &red), ("green", &green), ("blue", &blue)] {
            assert_eq!(theirs[name], number(route, namespace).map(i64::from), "{name}");
        }
        let mut expected = [7, chosen, 1_234_567];
        expected.sort_unstable();
        assert_eq!(numbers(route), expected);
        assert_eq!(numbers(route), by_number());
    });
}

#[test]
fn a_namespace_is_found_by_process_and_number() {
    isolated("a_namespace_is_found_by_process_and_number", || {
        let route = Route::connect().unwrap();
        let there = Namespace::unnamed().unwrap();
        // A process of that namespace, which ends when its input does.
        let mut child = netlink_sys::open_in(&there, || {
            Command::new("cat").stdin(Stdio::piped()).stdout(Stdio::null()).spawn().unwrap()
        })
        .unwrap();
        route.call(namespace::set_by_pid(child.id(), Some(3))).unwrap();
        assert_eq!(number(&route, &there), Some(3));
        assert_eq!(route.call(namespace::get_by_pid(child.id())).unwrap().number(), Some(3));
        assert_eq!(route.call(namespace::get_by_pid(std::process::id())).unwrap().number(), None);
        let found = route.call(namespace::get_by_id(3)).unwrap();
        assert_eq!((found.number(), found.current_number()), (Some(3), None));
        drop(child.stdin.take());
        child.wait().unwrap();
    });
}

#[test]
fn refusals_are_in_the_words_of_the_kernel() {
    isolated("refusals_are_in_the_words_of_the_kernel", || {
        let route = Route::connect().unwrap();
        let [one, two] = [(); 2].map(|()| Namespace::unnamed().unwrap());
        route.call(namespace::set_by_fd(fd(&one), Some(5))).unwrap();

        let error = route.call(namespace::set_by_fd(fd(&one), Some(6))).unwrap_err();
        assert_eq!(error.errno(), Some(Errno::EEXIST));
        assert!(error.to_string().contains("Peer netns already has a nsid assigned"), "{error}");
        let error = route.call(namespace::set_by_fd(fd(&two), Some(5))).unwrap_err();
        assert_eq!(error.errno(), Some(Errno::EEXIST));
        assert!(error.to_string().contains("The specified nsid is already used"), "{error}");

        let refused = |request| route.call(request).map(|_: Nsid| ()).unwrap_err();
        for (request, errno) in [
            (namespace::get_by_fd(-1), Errno::EBADF),
            (namespace::get_by_fd(route.socket().as_raw_fd()), Errno::EINVAL),
            (namespace::get_by_pid(u32::MAX), Errno::ESRCH),
            (namespace::get_by_id(99), Errno::ENOENT),
        ] {
            let error = refused(request);
            assert_eq!(error.errno(), Some(errno), "{error}");
            assert!(error.to_string().contains("Peer netns reference is invalid"), "{error}");
        }
        let error = refused(namespace::get_by_id(5).target_nsid(99));
        assert!(error.to_string().contains("Target netns reference is invalid"), "{error}");
    });
}

#[test]
fn another_namespace_is_asked_through_ours() {
    isolated("another_namespace_is_asked_through_ours", || {
        let route = Route::connect().unwrap();
        let [one, two] = [(); 2].map(|()| Namespace::unnamed().unwrap());
        route.call(namespace::set_by_fd(fd(&one), Some(1))).unwrap();
        route.call(namespace::set_by_fd(fd(&two), Some(2))).unwrap();
        let there = Route::connect_in(&one).unwrap();
        there.call(namespace::set_by_fd(fd(&two), Some(20))).unwrap();

        let found = route.call(namespace::get_by_id(2).target_nsid(1)).unwrap();
        assert_eq!((found.number(), found.current_number()), (Some(20), Some(2)));
        let found = route.call(namespace::get_by_id(1).target_nsid(2)).unwrap();
        assert_eq!((found.number(), found.current_number()), (None, Some(1)));
        let listed = route.call(namespace::list().target_nsid(1)).unwrap();
        let listed: Vec<_> = listed.map(|one| one.unwrap()).collect();
        let listed: Vec<_> = listed.iter().map(|one| (one.number(), one.current_number())).collect();
        if route.is_strict() {
            assert_eq!(listed, [(Some(20), Some(2))]);
        }
    });
}

#[test]
fn the_kernel_gives_numbers_to_the_ends_of_a_pair() {
    beside_ip("the_kernel_gives_numbers_to_the_ends_of_a_pair", |route| {
        if !has_kind(route, "veth") {
            return;
        }
        let there = named("there");
        assert_eq!(number(route, &there), None);
        ip("link add v0 type veth peer name v1 netns there");
        let v0 = route.call(link::get("v0")).unwrap();
        assert_eq!(v0.link_netnsid(), number(route, &there));
        assert_eq!(by_name()["there"], number(route, &there).map(i64::from));
    });
}

#[test]
fn numbers_that_come_and_go_are_told() {
    isolated("numbers_that_come_and_go_are_told", || {
        let route = Route::connect().unwrap();
        let listener = NetlinkSocket::open(0).unwrap();
        listener.join(GROUP).unwrap();
        let there = Namespace::unnamed().unwrap();
        route.call(namespace::set_by_fd(fd(&there), Some(9))).unwrap();
        drop(there);
        // The kernel takes a namespace down in the background, when nothing uses it any more.
        for operation in [&namespace::NEWNSID_NTF, &namespace::DELNSID_NTF] {
            listener.wait_readable(Some(std::time::Duration::from_secs(60))).unwrap();
            let data = listener.try_receive(&mut ReceiveBuffer::new()).unwrap().data;
            assert_eq!(data[4..6], operation.reply.unwrap().value.to_ne_bytes());
            let namespace = Nsid::new_checked(data.slice(16..)).unwrap();
            assert_eq!(namespace.number(), Some(9));
        }
        assert!(numbers(&route).is_empty());
    });
}
