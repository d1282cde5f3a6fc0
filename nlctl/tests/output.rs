//! What is printed, and how a command ends.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::fs;
use std::process::{Command, Stdio};

use netlink_core::json::{Json, Nesting, from_json};
use netlink_core::{AttributeSet, Writer};
use netlink_route::generated::{rt_addr, rt_link, rt_neigh, rt_route, rt_rule};
use support::*;

#[test]
fn listing_needs_no_privilege() {
    // As whoever runs the tests, in whatever namespace that is.
    for object in ["link", "address", "route list table all", "neighbour list all", "rule", "family"] {
        let table = ok(object);
        assert!(table.starts_with(|first: char| first.is_ascii_uppercase()), "{object}: {table}");
        json(object);
    }
    assert!(ok("l").contains("lo"));
    assert!(ok("family").contains("nlctrl"));
}

#[test]
fn families() {
    let table = ok("family get nlctrl");
    assert!(table.contains("operation 3    getfamily: ") && table.contains("notify"), "{table}");
    assert_eq!(json("family get nlctrl")[0]["family-id"], 16);
    let policies = ok("family policy nlctrl");
    assert!(policies.contains("nul-string"), "{policies}");
    assert!(fails("family get no-such", 1).contains("generic netlink family \"no-such\" is not there"));
}

/// The JSON form of a message is read back to a message that has the same JSON form.
fn round_trips<S: AttributeSet>(line: &str) {
    let values: Vec<Json> = serde_json::from_str(&ok(&format!("--json {line}"))).unwrap();
    for value in values {
        let mut writer = Writer::new();
        from_json(S::SCHEMA, &value, Nesting::Unmarked, &mut writer).unwrap();
        let bytes = writer.finish().unwrap();
        assert_eq!(netlink_core::json::to_json(S::SCHEMA, &bytes, Nesting::Unmarked), value, "{line}");
    }
}

#[test]
fn json_round_trips() {
    isolated("json_round_trips", || {
        ok("link add v0 type veth peer name v1");
        ok("link set v0 up");
        ok("link set v1 up");
        ok("address add 10.0.0.1/24 dev v0");
        ok("route add 10.2.0.0/16 nexthop via 10.0.0.253 nexthop via 10.0.0.254");
        ok("neigh add 10.0.0.9 lladdr 02:00:00:00:00:09 dev v0");
        round_trips::<rt_link::Link>("link");
        round_trips::<rt_addr::Address>("address");
        round_trips::<rt_route::Route>("route list table all");
        round_trips::<rt_neigh::Neighbour>("neighbour list all");
        round_trips::<rt_rule::Rule>("rule");
    });
}

#[test]
fn details_are_the_whole_message() {
    let details = ok("-d link get lo");
    assert!(details.contains("\n    link\n      family unspec\n"), "{details}");
    assert!(details.contains("\n      ifname \"lo\"\n"), "{details}");
}

#[test]
fn what_is_wrong_is_told() {
    isolated("what_is_wrong_is_told", || {
        assert!(fails("link get nope", 1).contains("no interface is named \"nope\""));
        assert!(fails("address add 10.0.0.1/24 dev nope", 1).contains("no interface is named \"nope\""));
        ok("link add v0 type veth");
        let exists = fails("link add v0 type veth", 1);
        assert!(
            exists.starts_with("nlctl: newlink (ifname \"v0\", linkinfo.kind \"veth\"): File exists (EEXIST)"),
            "{exists}"
        );
        assert!(exists.contains("hint: "), "{exists}");
        assert!(fails("link add x0 type no-such-kind", 1).contains("EOPNOTSUPP"));
        assert!(fails("route add 10.0.0.0/8 via 192.168.1.1", 1).contains("Network is unreachable (ENETUNREACH)"));
    });
}

#[test]
fn a_wrong_command_line_is_status_2() {
    for (line, expected) in [
        ("frob", "unrecognized subcommand"),
        ("link frob", "unrecognized subcommand"),
        ("link add", "required arguments"),
        ("-4 -6 route", "cannot be used with"),
        ("link add x0 type vxlan frob 3", "\"frob\" is no setting of vxlan or link"),
        ("link add x0 type vxlan id foo", "id \"foo\": expected an integer"),
        ("link add x0 type vxlan id", "a value is missing behind \"id\""),
        ("link add x0 mtu 5 mtu 6", "mtu is given twice"),
        ("link add x0 type bond mode foo", "expected a number or one of roundrobin, activebackup,"),
        ("link add x0 address zz", "link.address: expected a hardware address"),
        ("link add x0 mtu 5000000000", "link.mtu: expected an integer that fits"),
        ("link get lo lo", "one word too many"),
        ("link set lo", "what is to be set?"),
        ("address add 10.0.0.1/33 dev lo", "a prefix of 33 bits is longer than the 32 of 10.0.0.1"),
        ("address add 10.0.0.1/24", "on which interface?"),
        ("route list frob", "is no filter"),
        ("route add 10.0.0.0/8 table frob", "expected a number or one of"),
    ] {
        let said = fails(line, 2);
        assert!(said.contains(expected), "{line}: {said}");
    }
}

#[test]
fn help_and_version_are_no_errors() {
    assert!(ok("--help").contains("Examples:"));
    assert!(ok("--version").starts_with("nlctl "));
    assert!(ok("link add --help").contains("nlctl link add v0"));
    let settings = ok("link add x0 type vxlan help");
    assert!(settings.contains("port-range") && settings.contains("dstport"), "{settings}");
    assert!(ok("link add type help").contains("ipvlan"));
    assert!(ok("route add help").contains("metrics"));
}

#[test]
fn a_missing_privilege_is_told() {
    isolated("a_missing_privilege_is_told", || {
        let mut without = Command::new("setpriv");
        without.args(["--bounding-set=-all", "--inh-caps=-all", env!("CARGO_BIN_EXE_nlctl")]);
        let output = match without.args(["link", "add", "v0", "type", "veth"]).output() {
            Ok(output) => output,
            Err(error) => return pass_over(&format!("setpriv: {error}")),
        };
        let said = text(&output.stderr);
        assert!(said.contains("Operation not permitted (EPERM)"), "{said}");
        assert!(said.contains("hint: needs root or CAP_NET_ADMIN in the network namespace"), "{said}");
        assert_eq!(output.status.code(), Some(1));
    });
}

#[test]
fn a_namespace_that_is_not_there_is_told() {
    isolated("a_namespace_that_is_not_there_is_told", || {
        let said = fails("--netns nope link", 1);
        assert!(said.contains("no network namespace \"nope\"") && said.contains("hint: "), "{said}");
        // A name whose namespace is gone: the file is left, and nothing is mounted on it.
        fs::create_dir_all("/run/netns").unwrap();
        fs::write("/run/netns/gone", "").unwrap();
        let said = fails("--netns gone link", 1);
        assert!(said.contains("no network namespace is mounted on it"), "{said}");
        assert!(fails("--netns /etc/hostname link", 1).contains("/etc/hostname"));
        let process = std::process::id();
        assert!(ok(&format!("--netns {process} link")).contains("lo"));
    });
}

#[test]
fn a_closed_pipe_ends_it_quietly() {
    for line in ["link", "--json link", "--help", "link add help"] {
        let mut child = command(line).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        assert_eq!((text(&output.stderr).as_str(), output.status.code()), ("", Some(0)), "{line}");
    }
}
