//! Each thing that goes wrong has an error of its own, that says what was asked, of what, and why it failed.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod kernel;

use std::process::Command;

use kernel::{has_kind, namespace, on_kernel, pass_over};
use netlink_core::BuildError;
use netlink_route::link::{self, Link};
use netlink_route::{Error, Namespace, Route};

#[test]
fn an_interface_that_does_not_exist_is_not_found() {
    on_kernel("an_interface_that_does_not_exist_is_not_found", |route| {
        let is_not_found = |result: Result<(), Error>, text: &str| {
            let error = result.unwrap_err();
            assert!(error.is_not_found(), "{error}");
            assert!(!error.is_exists() && !error.is_permission_denied() && !error.is_interrupted());
            assert_eq!(error.to_string(), text);
        };
        let get = |link: link::LinkId<'_>| route.call(link::get(link)).map(|_| ());
        is_not_found(get("nowhere".into()), "getlink (ifname \"nowhere\", ext-mask vf): No such device (ENODEV)");
        is_not_found(get(99.into()), "getlink (index 99, ext-mask vf): No such device (ENODEV)");
        is_not_found(
            route.call(link::set("nowhere").mtu(1500).up()),
            "setlink (flags up, change up, ifname \"nowhere\", mtu 1500): No such device (ENODEV)",
        );
        is_not_found(
            route.call(link::delete("a-name-longer-than-fifteen-bytes")),
            "dellink (alt-ifname \"a-name-longer-than-fifteen-bytes\"): No such device (ENODEV)",
        );
    });
}

#[test]
fn what_is_there_already_is_not_created() {
    on_kernel("what_is_there_already_is_not_created", |route| {
        if !has_kind(route, "ifb") {
            return;
        }
        route.call(link::add("ifb7").kind("ifb")).unwrap();
        let error = route.call(link::add("ifb7").kind("ifb")).unwrap_err();
        assert!(error.is_exists() && !error.is_not_found(), "{error}");
        assert_eq!(error.to_string(), "newlink (ifname \"ifb7\", linkinfo.kind \"ifb\"): File exists (EEXIST)");
        let error = route.call(link::add_names("ifb7", ["lo"])).unwrap_err();
        assert!(error.is_exists(), "{error}");
    });
}

#[test]
fn a_kind_the_kernel_does_not_have_is_told_in_its_words() {
    on_kernel("a_kind_the_kernel_does_not_have_is_told_in_its_words", |route| {
        let error = route.call(link::add("x").kind("nonsense")).unwrap_err();
        assert_eq!(
            error.to_string(),
            "newlink (ifname \"x\", linkinfo.kind \"nonsense\"): Operation not supported (EOPNOTSUPP): Unknown device type"
        );
    });
}

/// Runs this test again as a process that is in a user namespace of its own, and so has no power over ours.
fn without_privileges(name: &str, body: impl FnOnce()) {
    const MARK: &str = "NETLINK_ROUTE_WITHOUT_PRIVILEGES";
    if std::env::var_os(MARK).is_some() {
        return body();
    }
    let this = std::env::current_exe().unwrap();
    let output =
        Command::new("unshare").arg("--user").arg(this).args([name, "--exact", "--nocapture"]).env(MARK, "1").output();
    match output {
        Ok(output) => {
            let text = [output.stdout, output.stderr].map(|text| String::from_utf8_lossy(&text).into_owned()).concat();
            assert!(output.status.success() && text.contains("running 1 test"), "{text}");
            println!("{text}");
        }
        Err(error) => pass_over(&format!("{name}: no `unshare` here: {error}")),
    }
}

#[test]
fn a_missing_privilege_is_told_from_other_errors() {
    const NAME: &str = "a_missing_privilege_is_told_from_other_errors";
    on_kernel(NAME, |_| {
        without_privileges(NAME, || {
            let route = Route::connect().unwrap();
            // Reading is open to all.
            assert_eq!(route.call(link::get("lo")).unwrap().index(), 1);
            assert_eq!(route.call(link::list()).unwrap().count(), 1);
            let error = route.call(link::set("lo").up()).unwrap_err();
            assert!(error.is_permission_denied() && !error.is_not_found(), "{error}");
            assert_eq!(
                error.to_string(),
                "setlink (flags up, change up, ifname \"lo\"): Operation not permitted (EPERM)"
            );
            let error = route.call(link::add("x").kind("ifb")).unwrap_err();
            assert!(error.is_permission_denied(), "{error}");

            let error = Route::connect_in(&Namespace::current().unwrap()).unwrap_err();
            assert!(error.is_permission_denied(), "{error}");
            let text = error.to_string();
            assert!(
                text.starts_with("no permission to enter network namespace of this thread: Operation not permitted"),
                "{text}"
            );
            assert!(text.contains("CAP_SYS_ADMIN"), "{text}");
        });
    });
}

#[test]
fn a_namespace_that_is_not_there_or_gone_is_told() {
    on_kernel("a_namespace_that_is_not_there_or_gone_is_told", |_| {
        let open = |name: &str| Route::connect_in(&Namespace::named(name)?);
        let error = open("nowhere").unwrap_err();
        assert!(error.is_not_found(), "{error}");
        assert!(error.to_string().contains("nowhere"), "{error}");

        namespace("blue");
        open("blue").unwrap();
        netlink_sys::delete_named("blue").unwrap();
        assert!(open("blue").unwrap_err().is_not_found());

        // Its name is left, as after a crash.
        std::fs::write("/run/netns/grey", "").unwrap();
        let error = open("grey").unwrap_err();
        assert_eq!(
            error.to_string(),
            "network namespace \"grey\" is gone: its file in /run/netns is there, but no network namespace is mounted on it; delete the name"
        );

        let mut process = Command::new("true").spawn().unwrap();
        let pid = process.id();
        process.wait().unwrap();
        let error = Error::from(Namespace::pid(pid).unwrap_err());
        assert!(error.is_not_found(), "{error}");
        assert!(error.to_string().contains(&pid.to_string()), "{error}");
    });
}

#[test]
fn a_namespace_without_a_name_lives_as_long_as_it_is_held() {
    on_kernel("a_namespace_without_a_name_lives_as_long_as_it_is_held", |_| {
        namespace("blue");
        let blue = Namespace::named("blue").unwrap();
        netlink_sys::delete_named("blue").unwrap();
        let route = Route::connect_in(&blue).unwrap();
        drop(blue);
        assert_eq!(route.call(link::get("lo")).unwrap().index(), 1);
    });
}

fn build_error(result: Result<(), Error>) -> (String, BuildError) {
    match result {
        Err(Error::Build { request, source }) => (request, source),
        other => panic!("{other:?}"),
    }
}

#[test]
fn what_no_message_can_express_is_refused_before_it_is_sent() {
    on_kernel("what_no_message_can_express_is_refused_before_it_is_sent", |route| {
        let (_, error) = build_error(route.call(link::add("a\0b").kind("ifb")));
        assert_eq!(error, BuildError::InteriorNul { id: Link::IFNAME });

        let (_, error) = build_error(route.call(link::set("lo").attribute(Link::WIRELESS, &[0; 70 << 10])));
        assert_eq!(error, BuildError::TooLong { id: Link::WIRELESS, length: 70 << 10 });

        // A nest whose parts fit, but not together.
        let names: Vec<_> = (0..600).map(|number| format!("{number:0>120}")).collect();
        let (_, error) = build_error(route.call(link::add_names("lo", names.iter().map(String::as_str))));
        assert!(matches!(error, BuildError::TooLong { id: Link::PROP_LIST, .. }), "{error:?}");

        let error = route.call(link::set("lo").ifalias("a\0b")).unwrap_err();
        assert_eq!(error.to_string(), "setlink (ifname \"lo\"): the string of attribute 20 has a NUL inside");
        assert_eq!(error.errno(), None);

        // The connection is as good as before.
        assert_eq!(route.call(link::get("lo")).unwrap().index(), 1);
    });
}

#[test]
fn a_request_of_another_protocol_is_not_sent() {
    on_kernel("a_request_of_another_protocol_is_not_sent", |_| {
        let audit = netlink_sys::Connection::open(4).unwrap();
        let error = audit.call(link::get("lo")).unwrap_err();
        assert!(matches!(error, Error::WrongProtocol { expected: 0, actual: 4, .. }), "{error:?}");
        assert_eq!(
            error.to_string(),
            "getlink (ifname \"lo\", ext-mask vf): this is for netlink protocol 0, and the connection is to protocol 4"
        );
    });
}
