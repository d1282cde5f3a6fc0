//! Network namespaces on the real kernel. See `support` for where it runs.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::ffi::OsStr;
use std::fs::{self, File};
use std::os::fd::OwnedFd;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::process::CommandExt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::{Command, Stdio};

use netlink_sys::{
    Domain, Namespace, NamespaceError, Socket, SocketType, create_named, delete_named, list_named, open_in,
};
use support::*;

/// Runs `ip`; `None` if there is no such tool.
fn ip(arguments: &[&str]) -> Option<String> {
    match Command::new("ip").args(arguments).output() {
        Ok(output) => {
            assert!(output.status.success(), "ip {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
            Some(String::from_utf8(output.stdout).unwrap())
        }
        Err(error) => {
            pass_over(&format!("no ip: {error}"));
            None
        }
    }
}

#[test]
fn a_closure_runs_inside_and_the_caller_stays() {
    isolated("a_closure_runs_inside_and_the_caller_stays", || {
        let here = Namespace::current().unwrap();
        let there = Namespace::unnamed().unwrap();
        assert_ne!(here, there);
        let mut count = 0;
        let (inside, socket) = open_in(&there, || {
            count += 1;
            (Namespace::current().unwrap(), Socket::new(Domain::INET, SocketType::DATAGRAM, 0).unwrap())
        })
        .unwrap();
        assert_eq!((inside, count), (there, 1));
        assert_eq!(Namespace::current().unwrap(), here);
        // `lo` is down in there, so the socket that came out is still of that network.
        loopback_up();
        let loopback = "127.0.0.1:9".parse::<std::net::SocketAddr>().unwrap().into();
        assert_eq!(socket.connect(&loopback).unwrap_err().errno(), Some(libc::ENETUNREACH));
    });
}

#[test]
fn a_panic_comes_back_and_the_caller_stays() {
    isolated("a_panic_comes_back_and_the_caller_stays", || {
        let here = Namespace::current().unwrap();
        let there = Namespace::unnamed().unwrap();
        let panic = catch_unwind(AssertUnwindSafe(|| open_in(&there, || -> () { panic!("in there") }))).unwrap_err();
        assert_eq!(*panic.downcast_ref::<&str>().unwrap(), "in there");
        assert_eq!(Namespace::current().unwrap(), here);
    });
}

#[test]
fn a_namespace_is_the_same_however_it_is_found() {
    let here = Namespace::current().unwrap();
    let pid = std::process::id();
    let file = File::open("/proc/self/ns/net").unwrap();
    let found = [
        Namespace::pid(pid).unwrap(),
        Namespace::path("/proc/self/ns/net").unwrap(),
        Namespace::from_fd(OwnedFd::from(file)).unwrap(),
        Namespace::parse(pid.to_string()).unwrap(),
        Namespace::parse("/proc/self/ns/net").unwrap(),
    ];
    for namespace in &found {
        assert_eq!(*namespace, here);
        assert_eq!(namespace.identity(), here.identity());
    }
    let shown = fs::read_link("/proc/self/ns/net").unwrap();
    assert_eq!(shown.to_str().unwrap(), format!("net:[{}]", here.identity().inode));
    assert!(format!("{here:?}").contains(shown.to_str().unwrap()), "{here:?}");
}

#[test]
fn errors_tell_what_is_wrong() {
    for name in ["", ".", "..", "a/b", "a\0b", &"x".repeat(256)] {
        assert!(matches!(Namespace::named(name), Err(NamespaceError::InvalidName { .. })), "{name:?}");
        assert!(matches!(create_named(name), Err(NamespaceError::InvalidName { .. })), "{name:?}");
        assert!(matches!(delete_named(name), Err(NamespaceError::InvalidName { .. })), "{name:?}");
    }
    let missing = Namespace::named("no-such-namespace").unwrap_err();
    assert!(matches!(missing, NamespaceError::NotFound { .. }));
    assert!(missing.to_string().contains("no-such-namespace"), "{missing}");
    assert!(matches!(delete_named("no-such-namespace"), Err(NamespaceError::NotFound { .. })));
    assert!(matches!(Namespace::path("/no/such/file"), Err(NamespaceError::NotFound { .. })));
    assert!(matches!(Namespace::parse("4294967295"), Err(NamespaceError::NotFound { .. })));
    assert!(matches!(Namespace::pid(u32::MAX), Err(NamespaceError::NotFound { .. })));
    for other in ["/proc/self/ns/mnt", "/proc/self/status", "/", "/dev/null"] {
        assert!(matches!(Namespace::path(other), Err(NamespaceError::NotANamespace { .. })), "{other}");
    }
    let mut child = Command::new("true").stdin(Stdio::null()).spawn().unwrap();
    let status = format!("/proc/{}/stat", child.id());
    while !fs::read_to_string(&status).unwrap().contains(") Z ") {
        std::thread::yield_now();
    }
    let ended = Namespace::pid(child.id()).unwrap_err();
    assert!(matches!(ended, NamespaceError::Gone { .. }), "{ended}");
    child.wait().unwrap();
}

#[test]
fn names_come_and_go() {
    isolated("names_come_and_go", || {
        let here = Namespace::current().unwrap();
        assert!(list_named().unwrap().is_empty());
        let red = create_named("red").unwrap();
        let blue = create_named("blue").unwrap();
        assert_ne!(red, blue);
        assert_eq!(Namespace::current().unwrap(), here);
        assert_eq!(list_named().unwrap(), ["blue", "red"]);
        assert_eq!(Namespace::named("red").unwrap(), red);
        assert_eq!(Namespace::parse("red").unwrap(), red);
        assert_eq!(Namespace::parse("/run/netns/red").unwrap(), red);
        let exists = create_named("red").unwrap_err();
        assert!(matches!(exists, NamespaceError::Exists { .. }), "{exists}");
        assert_eq!(Namespace::named("red").unwrap(), red, "the failure has harmed nothing");
        delete_named("red").unwrap();
        assert!(matches!(Namespace::named("red"), Err(NamespaceError::NotFound { .. })));
        assert_eq!(list_named().unwrap(), ["blue"]);
        // The name is gone; what holds the namespace still has it.
        open_in(&red, loopback_up).unwrap();

        File::create("/run/netns/stale").unwrap();
        let gone = Namespace::named("stale").unwrap_err();
        assert!(matches!(gone, NamespaceError::Gone { .. }), "{gone}");
        delete_named("stale").unwrap();
        delete_named("blue").unwrap();
        assert!(list_named().unwrap().is_empty());
    });
}

#[test]
fn many_at_once() {
    isolated("many_at_once", || {
        std::thread::scope(|scope| {
            for number in 0..16 {
                scope.spawn(move || create_named(format!("n{number}")).unwrap());
            }
        });
        assert_eq!(list_named().unwrap().len(), 16);
        let mounts = fs::read_to_string("/proc/self/mountinfo").unwrap();
        // The fresh `/run` of this test is the root of its file system, so `/netns` there is our directory.
        let on_directory = mounts.lines().filter(|line| line.contains(" /netns /run/netns "));
        assert_eq!(on_directory.count(), 1, "{mounts}");
        let odd = OsStr::from_bytes(b"\xff odd");
        create_named(odd).unwrap();
        assert!(list_named().unwrap().iter().any(|name| name == odd), "a name need not be UTF-8");
    });
}

#[test]
fn names_are_those_of_ip_netns() {
    isolated("names_are_those_of_ip_netns", || {
        if ip(&["netns", "add", "theirs"]).is_none() {
            return;
        }
        let theirs = Namespace::named("theirs").unwrap();
        assert_eq!(list_named().unwrap(), ["theirs"]);
        let ours = create_named("ours").unwrap();
        let listed = ip(&["netns", "list"]).unwrap();
        assert!(listed.contains("ours") && listed.contains("theirs"), "{listed}");
        let inode = ip(&["netns", "exec", "ours", "readlink", "/proc/self/ns/net"]).unwrap();
        assert_eq!(inode.trim(), format!("net:[{}]", ours.identity().inode));
        // Both put the same kinds of mount there.
        let mounts = fs::read_to_string("/proc/self/mountinfo").unwrap();
        let kinds = |name: &str| {
            let line = mounts.lines().find(|line| line.contains(&format!("/run/netns/{name} "))).unwrap();
            (line.contains("shared:"), line.split(" - ").nth(1).unwrap().to_owned())
        };
        assert_eq!(kinds("ours"), kinds("theirs"));
        let modes = ["ours", "theirs"].map(|name| fs::metadata(format!("/run/netns/{name}")).unwrap().permissions());
        assert_eq!(modes[0], modes[1]);
        ip(&["netns", "delete", "ours"]).unwrap();
        delete_named("theirs").unwrap();
        assert_eq!(ip(&["netns", "list"]).unwrap(), "");
        drop((theirs, ours));

        // The other order: our directory, their name in it.
        create_named("first").unwrap();
        ip(&["netns", "add", "second"]).unwrap();
        assert_eq!(list_named().unwrap(), ["first", "second"]);
    });
}

#[test]
fn lack_of_permission_is_its_own_error() {
    let here = Namespace::current().unwrap();
    without_rights(|| {
        let errors = [
            Namespace::unnamed().map(drop),
            open_in(&here, || ()),
            create_named("not-allowed").map(drop),
            Namespace::path("/proc/1/ns/net").map(drop),
        ];
        for error in errors {
            let error = error.unwrap_err();
            assert!(matches!(error, NamespaceError::PermissionDenied { .. }), "{error}");
            assert!(error.to_string().contains("CAP_SYS_ADMIN"), "{error}");
        }
    });
}

/// Runs tests of this file again as a user without any right, who is root in a user namespace of his own.
#[test]
fn everything_works_without_root_in_a_user_namespace() {
    const TESTS: [&str; 4] = [
        "a_closure_runs_inside_and_the_caller_stays",
        "a_panic_comes_back_and_the_caller_stays",
        "names_come_and_go",
        "names_are_those_of_ip_netns",
    ];
    if !nix::unistd::geteuid().is_root() {
        // Then all of them ran that way.
        return;
    }
    for test in TESTS {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.args([test, "--exact", "--nocapture"]).uid(65534).gid(65534).current_dir("/").stdin(Stdio::null());
        match command.output() {
            Ok(output) => {
                let text =
                    [output.stdout, output.stderr].map(|text| String::from_utf8_lossy(&text).into_owned()).concat();
                assert!(output.status.success() && text.contains("running 1 test"), "{text}");
                println!("{text}");
            }
            // The folder of the build may be closed to other users.
            Err(error) => println!("passed over {test}: {error}"),
        }
    }
}
