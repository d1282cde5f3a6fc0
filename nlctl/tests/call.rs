//! Any operation of any family, from JSON to JSON.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::io::{BufRead as _, BufReader};
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};
use support::*;

fn call(words: &[&str], request: &Value) -> Output {
    command("call").args(words).arg(request.to_string()).output().unwrap()
}

/// What is replied to a call that succeeds.
fn replies(words: &[&str], request: &Value) -> Vec<Value> {
    let output = call(words, request);
    let said = text(&output.stderr);
    assert!(output.status.success() && said.is_empty(), "call {words:?} {request}: {said}");
    text(&output.stdout).lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn refused(words: &[&str], request: &Value, status: i32) -> String {
    let output = call(words, request);
    assert_eq!(output.status.code(), Some(status), "call {words:?} {request}: {}", text(&output.stdout));
    text(&output.stderr)
}

#[test]
fn what_is_there_is_replied_in_the_form_of_requests() {
    let lo = &replies(&["rt-link", "getlink"], &json!({"ifname": "lo"}))[0];
    assert_eq!((&lo["ifname"], &lo["header"]["index"]), (&"lo".into(), &1.into()));
    let all = replies(&["rt-link", "getlink", "--dump"], &json!({}));
    assert!(all.iter().any(|link| link["ifname"] == "lo"), "{all:?}");
    let family = &replies(&["nlctrl", "getfamily"], &json!({"attributes": {"family-name": "nlctrl"}}))[0];
    assert_eq!(family["family-id"], 16);
    let from_input = ok_with("call rt-link getlink -", br#"{"header": {"index": 1}}"#);
    assert!(from_input.contains(r#""ifname":"lo""#), "{from_input}");
}

/// The connector answers to its group, and acknowledges nothing; in a container it says nothing at all.
#[test]
fn what_is_not_answered_is_sent_and_its_group_is_heard() {
    let listen =
        json!({"body": [{"header": {"idx": "proc", "val": 1, "ack": 77, "len": 4}, "body": {"body": "listen"}}]});
    let words = ["connector", "send", "--multicast", "proc", "--count", "1"];
    let mut child = command("call")
        .args(words)
        .arg(listen.to_string())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let deadline = std::time::Instant::now() + std::time::Duration::from_secs(20);
    while child.try_wait().unwrap().is_none() {
        if std::time::Instant::now() > deadline {
            child.kill().unwrap();
            return pass_over("the kernel does not tell of processes here");
        }
        // Something to tell of, if anybody listens.
        Command::new("true").status().unwrap();
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    let output = child.wait_with_output().unwrap();
    if text(&output.stderr).contains("ECONNREFUSED") || text(&output.stderr).contains("EPERM") {
        return pass_over(&text(&output.stderr));
    }
    let told: Value = serde_json::from_str(&text(&output.stdout)).unwrap();
    assert_eq!((&told["protocol"], &told["message"]), (&"connector".into(), &"message".into()), "{told}");
    let part = &told["body"][0];
    assert_eq!((&part["header"]["idx"], &part["header"]["len"]), (&"proc".into(), &40.into()), "{told}");
    assert!(part["body"]["body"]["header"]["what"].is_string(), "{told}");
    // It listens no more.
    let ignore = json!({"body": [{"header": {"idx": "proc", "val": 1, "len": 4}, "body": {"body": "ignore"}}]});
    assert_eq!(replies(&["connector", "send"], &ignore), [] as [Value; 0]);
}

#[test]
fn changes_are_made_and_refusals_are_told() {
    isolated("changes_are_made_and_refusals_are_told", || {
        let bridge = json!({"ifname": "b0", "linkinfo": {"kind": "bridge"}});
        let create = ["rt-link", "newlink", "--flags", "create,excl"];
        if !has_kind("bridge") {
            return;
        }
        assert_eq!(replies(&create, &bridge), [] as [Value; 0]);
        let another = json!({"ifname": "b1", "linkinfo": {"kind": "bridge"}});
        let [made] = &replies(&["rt-link", "newlink", "--flags", "create,echo"], &another)[..] else {
            panic!("one link")
        };
        let index = &replies(&["rt-link", "getlink"], &json!({"ifname": "b1"}))[0]["header"]["index"];
        assert_eq!((&made["ifname"], &made["header"]["index"]), (&"b1".into(), index), "{made}");
        let said = refused(&create, &bridge, 1);
        assert!(said.contains("File exists (EEXIST)"), "{said}");
        if has_kind("vxlan id 1 dstport 4789") {
            let vxlan = json!({"ifname": "x0", "linkinfo": {"kind": "vxlan", "data": {"id": 99_999_999}}});
            let said = refused(&create, &vxlan, 1);
            assert!(said.contains("(at link.linkinfo.data.id = 99999999)"), "{said}");
        }
    });
}

#[test]
fn what_the_kernel_warns_of_is_told() {
    isolated("what_the_kernel_warns_of_is_told", || {
        let on = |handle: u32, parent: u32| json!({"ifindex": 1, "handle": handle, "parent": parent});
        let htb = json!({"header": on(0x1_0000, u32::MAX), "kind": "htb",
            "options": {"init": {"version": 3, "rate2quantum": 10}}});
        let output = call(&["tc", "newqdisc", "--flags", "create"], &htb);
        if !output.status.success() {
            // This kernel has no queueing discipline htb.
            assert!(text(&output.stderr).contains("ENOENT"), "{}", text(&output.stderr));
            return;
        }
        // An older kernel logs it instead; `tc` prints what is said to the one who asked.
        let same = "class add dev lo parent 1: classid 1:2 htb rate 8kbit".split(' ');
        if let Ok(output) = Command::new("tc").args(same).output()
            && output.status.success()
            && !text(&output.stderr).contains("quantum")
        {
            return println!("passed over: this kernel does not warn of quantums");
        }
        let rate = json!({"rate": 1000, "cell-log": 3, "cell-align": -1});
        let class = json!({"header": on(0x1_0001, 0x1_0000), "kind": "htb",
            "options": {"parms": {"rate": rate, "ceil": rate, "buffer": 1000, "cbuffer": 1000}}});
        let output = call(&["tc", "newtclass", "--flags", "create"], &class);
        let said = text(&output.stderr);
        assert!(output.status.success(), "{said}");
        assert!(said.starts_with("nlctl: warning: newtclass (") && said.contains("quantum"), "{said}");
    });
}

#[test]
fn tables_of_nftables_are_changed_in_a_transaction() {
    isolated("tables_of_nftables_are_changed_in_a_transaction", || {
        let table = json!({"header": {"nfgen-family": "inet"}, "name": "t"});
        replies(&["nftables", "newtable", "--flags", "create"], &table);
        let found = replies(&["nftables", "gettable", "--dump"], &json!({}));
        assert_eq!(found.iter().filter(|table| table["name"] == "t").count(), 1, "{found:?}");
        let said = refused(&["nftables", "newtable", "--flags", "create,excl"], &table, 1);
        assert!(said.contains("EEXIST"), "{said}");
    });
}

#[test]
fn groups_are_listened_to() {
    isolated("groups_are_listened_to", || {
        let mut child = command("call rt-addr newaddr")
            .arg(json!({"header": {"family": "inet", "prefixlen": 24, "index": 1}, "local": "10.0.0.2"}).to_string())
            .args(["--flags", "create", "--multicast", "ipv4-ifaddr", "--count", "1"])
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        // What its own request causes is told too.
        let line = BufReader::new(child.stdout.take().unwrap()).lines().next().unwrap().unwrap();
        let told: Value = serde_json::from_str(&line).unwrap();
        assert_eq!((&told["protocol"], &told["attributes"]["local"]), (&"route".into(), &"10.0.0.2".into()));
        assert!(child.wait().unwrap().success());
    });
}

#[test]
fn what_is_wrong_is_told_before_anything_is_sent() {
    let said = refused(&["rt-link", "getlnk"], &json!({}), 1);
    assert!(said.contains("did you mean getlink"), "{said}");
    let said = refused(&["rt-link", "newlink", "--dump"], &json!({}), 2);
    assert!(said.contains("is no dump"), "{said}");
    let said = refused(&["rt-link", "getlink"], &json!({"ifnam": "lo"}), 2);
    assert!(said.contains("link.ifnam: unknown name"), "{said}");
    let said = refused(&["rt-link", "--multicast", "lnk"], &json!({}), 1);
    assert!(said.contains("group"), "{said}");
    assert!(fails("call rt-link getlink {", 2).contains("no JSON"));
    fails("call rt-link", 2);
}

#[test]
fn a_dry_run_shows_the_request() {
    let shown = command("--json --dry-run call rt-link newlink").arg(r#"{"mtu": 1500}"#).output().unwrap();
    let shown: Value = serde_json::from_slice(&shown.stdout).unwrap();
    assert_eq!(shown[0]["mtu"], 1500);
}
