//! Names of namespaces that come and go, on the real kernel. See `support` for where it runs.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::collections::BTreeSet;
use std::ffi::{OsStr, OsString};
use std::fs::{self, File};
use std::os::fd::AsFd;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::PermissionsExt;
use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

use netlink_sys::NamespaceEvent::{self, Added, Deleted, Overrun};
use netlink_sys::{Namespace, NamespaceError, NamespaceWatch, create_named, delete_named, list_named};
use nix::mount::{MntFlags, umount2};
use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use support::*;

const DIRECTORY: &str = "/run/netns";

fn added(name: &str) -> NamespaceEvent {
    Added(name.into())
}

fn deleted(name: &str) -> NamespaceEvent {
    Deleted(name.into())
}

/// What there is to tell now.
fn events(watch: &mut NamespaceWatch) -> Vec<NamespaceEvent> {
    std::iter::from_fn(|| watch.try_next().unwrap()).collect()
}

fn readable(watch: &NamespaceWatch) -> bool {
    poll(&mut [PollFd::new(watch.as_fd(), PollFlags::POLLIN)], PollTimeout::ZERO).unwrap() == 1
}

/// A name without a namespace: the watch is about names, and this is faster.
fn touch(name: &str) {
    File::create(format!("{DIRECTORY}/{name}")).unwrap();
}

fn remove(name: &str) {
    fs::remove_file(format!("{DIRECTORY}/{name}")).unwrap();
}

#[test]
fn first_what_is_there_then_what_changes() {
    isolated("first_what_is_there_then_what_changes", || {
        create_named("red").unwrap();
        create_named("blue").unwrap();
        let mut watch = NamespaceWatch::new().unwrap();
        // While it is being told, the next change comes.
        assert_eq!(watch.next().unwrap().unwrap(), added("blue"));
        create_named("green").unwrap();
        delete_named("red").unwrap();
        assert_eq!(events(&mut watch), [added("red"), added("green"), deleted("red")]);
        assert!(Namespace::named("green").is_ok());
        assert!(!readable(&watch));
        delete_named("green").unwrap();
        create_named("green").unwrap();
        assert!(readable(&watch));
        assert_eq!(events(&mut watch), [deleted("green"), added("green")]);
        let odd = OsStr::from_bytes(b"\xff odd");
        create_named(odd).unwrap();
        assert_eq!(events(&mut watch), [Added(odd.to_owned())], "a name need not be UTF-8");
        let longest = "x".repeat(255);
        create_named(&longest).unwrap();
        assert_eq!(events(&mut watch), [added(&longest)]);
    });
}

#[test]
fn the_folder_comes_with_the_first_name() {
    isolated("the_folder_comes_with_the_first_name", || {
        assert!(!fs::exists(DIRECTORY).unwrap());
        let mut watch = NamespaceWatch::new().unwrap();
        assert_eq!(events(&mut watch), []);
        // Other things in the folder above are none of its business.
        File::create("/run/other").unwrap();
        fs::create_dir("/run/netns2").unwrap();
        assert_eq!(events(&mut watch), []);
        create_named("first").unwrap();
        create_named("second").unwrap();
        assert_eq!(events(&mut watch), [added("first"), added("second")]);
        delete_named("first").unwrap();
        assert_eq!(events(&mut watch), [deleted("first")]);
    });
}

#[test]
fn the_folder_goes_and_comes_back() {
    isolated("the_folder_goes_and_comes_back", || {
        create_named("one").unwrap();
        let mut watch = NamespaceWatch::new().unwrap();
        assert_eq!(events(&mut watch), [added("one")]);
        // All of it at once, unread.
        for round in 0..3 {
            for name in list_named().unwrap() {
                delete_named(name).unwrap();
            }
            umount2(DIRECTORY, MntFlags::MNT_DETACH).unwrap();
            fs::remove_dir(DIRECTORY).unwrap();
            create_named(format!("round {round}")).unwrap();
        }
        assert_eq!(events(&mut watch), [deleted("one"), added("round 2")]);
        // Step by step.
        delete_named("round 2").unwrap();
        umount2(DIRECTORY, MntFlags::MNT_DETACH).unwrap();
        fs::remove_dir(DIRECTORY).unwrap();
        assert_eq!(events(&mut watch), [deleted("round 2")]);
        create_named("last").unwrap();
        assert_eq!(events(&mut watch), [added("last")]);
        delete_named("last").unwrap();
        assert_eq!(events(&mut watch), [deleted("last")]);
    });
}

#[test]
fn the_folder_is_moved_away_and_back() {
    isolated("the_folder_is_moved_away_and_back", || {
        fs::create_dir(DIRECTORY).unwrap();
        touch("a");
        touch("b");
        let mut watch = NamespaceWatch::new().unwrap();
        assert_eq!(events(&mut watch), [added("a"), added("b")]);
        fs::rename(DIRECTORY, "/run/aside").unwrap();
        assert_eq!(events(&mut watch), [deleted("a"), deleted("b")]);
        File::create("/run/aside/c").unwrap();
        assert_eq!(events(&mut watch), [], "of a folder elsewhere nothing is heard");
        fs::rename("/run/aside", DIRECTORY).unwrap();
        assert_eq!(events(&mut watch), [added("a"), added("b"), added("c")]);
        // Another in its place at once; `b` stays.
        fs::create_dir("/run/next").unwrap();
        File::create("/run/next/b").unwrap();
        File::create("/run/next/d").unwrap();
        fs::rename(DIRECTORY, "/run/aside").unwrap();
        fs::rename("/run/next", DIRECTORY).unwrap();
        assert_eq!(events(&mut watch), [deleted("a"), deleted("c"), added("d")]);
        fs::rename(format!("{DIRECTORY}/d"), format!("{DIRECTORY}/e")).unwrap();
        assert_eq!(events(&mut watch), [deleted("d"), added("e")]);
        // A file in its place is no folder of names.
        fs::rename(DIRECTORY, "/run/next").unwrap();
        File::create(DIRECTORY).unwrap();
        assert_eq!(events(&mut watch), [deleted("b"), deleted("e")]);
        fs::remove_file(DIRECTORY).unwrap();
        fs::rename("/run/next", DIRECTORY).unwrap();
        assert_eq!(events(&mut watch), [added("b"), added("e")]);
    });
}

#[test]
fn a_wait_ends_with_an_event_or_its_time() {
    isolated("a_wait_ends_with_an_event_or_its_time", || {
        let mut watch = NamespaceWatch::new().unwrap();
        let start = Instant::now();
        let short = Duration::from_millis(60);
        assert_eq!(watch.next_within(Some(short)).unwrap(), None);
        assert!(start.elapsed() >= short);
        assert_eq!(watch.next_within(Some(Duration::ZERO)).unwrap(), None);
        for timeout in [None, Some(Duration::MAX), Some(Duration::from_secs(60))] {
            thread::scope(|scope| {
                scope.spawn(|| {
                    thread::sleep(Duration::from_millis(30));
                    // What is not about names wakes the wait, and does not end it.
                    File::create("/run/other").unwrap();
                    fs::remove_file("/run/other").unwrap();
                    thread::sleep(Duration::from_millis(30));
                    create_named("late").unwrap();
                });
                assert_eq!(watch.next_within(timeout).unwrap(), Some(added("late")));
            });
            delete_named("late").unwrap();
            assert_eq!(watch.next().unwrap().unwrap(), deleted("late"));
        }
    });
}

#[test]
fn too_many_changes_are_said_and_the_names_listed_again() {
    isolated("too_many_changes_are_said_and_the_names_listed_again", || {
        let limit = fs::read_to_string("/proc/sys/fs/inotify/max_queued_events").unwrap();
        let limit: usize = limit.trim().parse().unwrap();
        if limit > 200_000 {
            return println!("passed over: the queue of inotify takes {limit} changes here");
        }
        fs::create_dir(DIRECTORY).unwrap();
        for name in ["stays", "goes"] {
            touch(name);
        }
        let mut watch = NamespaceWatch::new().unwrap();
        assert_eq!(events(&mut watch), [added("goes"), added("stays")]);
        for _ in 0..=limit / 2 {
            touch("flicker");
            remove("flicker");
        }
        // Lost: these, and that the folder was replaced.
        remove("goes");
        touch("comes");
        fs::rename(DIRECTORY, "/run/aside").unwrap();
        fs::create_dir(DIRECTORY).unwrap();
        touch("comes");
        touch("stays");
        let told = events(&mut watch);
        let overrun = told.iter().position(|event| *event == Overrun).unwrap();
        assert!(told[..overrun].iter().all(|event| [added("flicker"), deleted("flicker")].contains(event)));
        assert_eq!(told[overrun + 1..].iter().filter(|event| **event == deleted("goes")).count(), 1);
        assert_eq!(told[overrun + 1..].iter().filter(|event| **event == added("comes")).count(), 1);
        assert!(!told.contains(&deleted("stays")));
        assert_eq!(names(told, &["goes", "stays"]), BTreeSet::from(["comes", "stays"].map(OsString::from)));
        // And it goes on.
        touch("later");
        assert_eq!(events(&mut watch), [added("later")]);
    });
}

/// The names after these events; each must change something.
fn names(told: Vec<NamespaceEvent>, before: &[&str]) -> BTreeSet<OsString> {
    let mut names: BTreeSet<_> = before.iter().map(OsString::from).collect();
    for event in told {
        match event {
            Added(name) => assert!(names.insert(name.clone()), "{name:?} is there already"),
            Deleted(name) => assert!(names.remove(&name), "{name:?} is not there"),
            _ => {}
        }
    }
    names
}

#[test]
fn nothing_is_missed_while_it_begins() {
    isolated("nothing_is_missed_while_it_begins", || {
        let change = |thread: usize| {
            for round in 0..40 {
                let name = format!("{thread}-{}", round % 7);
                create_named(&name).unwrap();
                delete_named(&name).unwrap();
                if round % 5 == 0 {
                    create_named(format!("{thread}-kept-{round}")).unwrap();
                }
            }
        };
        let watches: Vec<_> = thread::scope(|scope| {
            for thread in 0..3 {
                scope.spawn(move || change(thread));
            }
            // They begin in the middle of it.
            let begin = |_| {
                thread::sleep(Duration::from_millis(1));
                NamespaceWatch::new().unwrap()
            };
            (0..20).map(begin).collect()
        });
        let kept: BTreeSet<_> = list_named().unwrap().into_iter().collect();
        assert_eq!(kept.len(), 24);
        for mut watch in watches {
            let told = events(&mut watch);
            assert!(!told.contains(&Overrun));
            assert_eq!(names(told, &[]), kept);
        }
    });
}

#[test]
fn names_by_ip_are_told() {
    isolated("names_by_ip_are_told", || {
        if let Err(error) = Command::new("ip").arg("-Version").output() {
            return pass_over(&format!("no ip: {error}"));
        }
        let ip = |arguments: &[&str]| {
            assert!(Command::new("ip").args(arguments).status().unwrap().success(), "ip {arguments:?}");
        };
        let mut watch = NamespaceWatch::new().unwrap();
        ip(&["netns", "add", "red"]);
        assert_eq!(events(&mut watch), [added("red")]);
        ip(&["netns", "add", "blue"]);
        ip(&["netns", "delete", "red"]);
        assert_eq!(events(&mut watch), [added("blue"), deleted("red")]);
        ip(&["netns", "add", "green"]);
        ip(&["-all", "netns", "delete"]);
        let told = events(&mut watch);
        assert_eq!(told[0], added("green"));
        assert!(told[1..].contains(&deleted("blue")) && told[1..].contains(&deleted("green")), "{told:?}");
    });
}

#[test]
fn a_folder_that_may_not_be_read_is_an_error() {
    isolated("a_folder_that_may_not_be_read_is_an_error", || {
        fs::create_dir(DIRECTORY).unwrap();
        fs::set_permissions(DIRECTORY, fs::Permissions::from_mode(0o700)).unwrap();
        let powerless = || {
            // SAFETY: the raw call takes three integers. Unlike the library's it changes this thread alone.
            if unsafe { libc::syscall(libc::SYS_setresuid, 65534, 65534, 65534) } != 0 {
                return println!("passed over: there is no other user in this user namespace");
            }
            let error = NamespaceWatch::new().unwrap_err();
            assert!(matches!(error, NamespaceError::Watch { .. }), "{error}");
            assert!(error.to_string().contains("permission to read"), "{error}");
        };
        thread::scope(|scope| scope.spawn(powerless).join()).unwrap();
        NamespaceWatch::new().unwrap();
    });
}
