//! Links of every kind, made twice: by `ip`, and by us from what we read of the first. `ip` then says the same of both.
//!
//! Nothing here knows what the settings of a kind are. What the table of a kind lacks is unknown in what we read; what it reads or
//! writes wrong is another link.

use std::fmt::Write as _;

use netlink_core::json::{Json, Nesting, from_json, to_json};
use netlink_core::{Ack, Flags, Request, View};
use netlink_route::Route;
use netlink_route::generated::rt_link::RT_LINK;
use netlink_route::link::{self, Link};
use serde_json::{Value, json};

use super::kernel::comes_back::round_trip;
use super::kernel::{beside_ip, has_kind, ip, ip_json, namespace, run};

/// What the kernel tells of a kind and does not take: it is a state, or another attribute asks for it.
const TOLD_ONLY: &[(&str, &[&str])] = &[
    ("bond", &["ad-info"]),
    ("hsr", &["supervision-addr", "seq-nr"]),
    ("macvlan", &["macaddr-count", "bc-queue-len-used"]),
    ("macvtap", &["macaddr-count", "bc-queue-len-used"]),
];

/// What it does not take where it is nothing.
const TAKEN_IF_SET: &[(&str, &[&str])] =
    &[("geneve", &["ttl-inherit"]), ("gretap", &["remote"]), ("erspan", &["remote"]), ("ip6gretap", &["remote"])];

fn parse(json: &Json) -> Value {
    serde_json::to_value(json).unwrap()
}

/// A message as JSON.
fn read(link: &Link) -> Json {
    to_json(link.schema(), link.payload(), Nesting::Unmarked)
}

/// The request for a link like one that was read.
fn like(link: &Link, kind: &str, plain: Option<&Json>) -> Request<Ack> {
    let set = link.schema();
    let link = &read(link);
    let mut members = vec![("header".to_owned(), Json::Object(Vec::new())), ("ifname".to_owned(), Json::from("x"))];
    for (name, value) in object(link) {
        match name.as_str() {
            "link" if parse(value) == 0 => {}
            "mtu" | "link" => members.push((name.clone(), value.clone())),
            // A tunnel has an address which is that of its end.
            "address" if is_ethernet(link) => members.push((name.clone(), value.clone())),
            "linkinfo" => members.push((name.clone(), without_state(value, kind, plain))),
            _ => {}
        }
    }
    let operation = RT_LINK.operations.iter().find(|operation| operation.name.to_string() == "newlink").unwrap();
    let mut request = Request::new(&RT_LINK, operation, Flags::CREATE | Flags::EXCL);
    from_json(set, &Json::Object(members), Nesting::Unmarked, request.as_mut()).unwrap();
    request
}

fn is_ethernet(link: &Json) -> bool {
    parse(link)["header"]["type"] == "ether"
}

fn object(json: &Json) -> &[(String, Json)] {
    match json {
        Json::Object(members) => members,
        other => panic!("{other:?}"),
    }
}

/// What is said of the kind of a link, as it can be asked for.
///
/// Of a bond that is only what sets it apart from a plain one of its mode, as each mode forbids to name what others have.
fn without_state(linkinfo: &Json, kind: &str, plain: Option<&Json>) -> Json {
    let is_among = |table: &[(&str, &[&str])], name: &str| {
        table.iter().any(|(of, names)| *of == kind && names.contains(&name.split('+').next().unwrap_or_default()))
    };
    let is_nothing = |value: &Json| [json!(0), json!("0.0.0.0"), json!("::")].contains(&parse(value));
    let plain = plain.map_or(Value::Null, parse);
    let is_taken = |(name, value): &&(String, Json)| {
        let is_default = name != "mode" && plain["linkinfo"]["data"][name] == parse(value);
        let is_only_told = is_among(TOLD_ONLY, name) || (is_among(TAKEN_IF_SET, name) && is_nothing(value));
        !is_default && !is_only_told
    };
    let is_asked = |name: &str| name == "kind" || name.starts_with("data");
    let members = object(linkinfo).iter().filter(|(name, _)| is_asked(name)).map(|(name, value)| {
        let value = match value {
            Json::Object(members) => Json::Object(members.iter().filter(is_taken).map(known_flags).collect()),
            other => other.clone(),
        };
        (name.clone(), value)
    });
    Json::Object(members.collect())
}

/// The flags of a VLAN are told with a mask of all bits, and taken with one of those that there are.
fn known_flags((name, value): &(String, Json)) -> (String, Json) {
    const ALL: [&str; 5] = ["reorder-hdr", "gvrp", "loose-binding", "mvrp", "bridge-binding"];
    let value = match value {
        Json::Object(members) if name == "flags" => Json::Object(
            members
                .iter()
                .map(|(name, value)| match name.as_str() {
                    "mask" => (name.clone(), Json::Array(ALL.map(Json::from).to_vec())),
                    _ => (name.clone(), value.clone()),
                })
                .collect(),
        ),
        other => other.clone(),
    };
    (name.clone(), value)
}

/// What `ip` says of the link, but for what is of one link alone.
fn shown(arguments: &str) -> Value {
    let mut link = ip_json(&format!("{arguments} -details link show dev x"))[0].take();
    let members = link.as_object_mut().unwrap();
    for name in ["ifindex", "address", "permaddr", "operstate", "flags"] {
        members.remove(name);
    }
    link
}

/// Makes the link of one line; what is wrong.
fn differences(by_ip: &Route, by_us: &Route, line: &str) -> Result<(), String> {
    let (before, settings) = line.split_once('|').ok_or("no `|`")?;
    let kind = settings.split_whitespace().next().ok_or("no kind")?;
    if let Err(error) = run("ip", &format!("link add x {before} type {settings}")) {
        let lacks = ["nknown", "not supported", "What is", "garbage"];
        if lacks.iter().any(|text| error.contains(text)) {
            println!("passed over: {line}: {}", error.trim());
            return Ok(());
        }
        return Err(format!("ip: {error}"));
    }
    let one = by_ip.call(link::get("x")).map_err(|error| error.to_string())?;
    let plain = settings.trim().starts_with("bond").then(|| {
        let mode: Vec<_> = settings.split_whitespace().take(3).collect();
        ip(&format!("link add plain type {}", mode.join(" ")));
        let plain = read(&by_ip.call(link::get("plain")).unwrap());
        ip("link del plain");
        plain
    });
    let made = by_us.call(like(&one, kind, plain.as_ref())).map_err(|error| error.to_string());
    let compare = || {
        let other = by_us.call(link::get("x")).map_err(|error| error.to_string())?;
        let (theirs, ours) = (shown(""), shown("-netns ours"));
        if theirs != ours {
            return Err(format!("ip shows\n  {theirs}\n  {ours}"));
        }
        let (theirs, ours) = (parse(&read(&one)), parse(&read(&other)));
        if theirs["linkinfo"] != ours["linkinfo"] {
            return Err(format!("we read\n  {}\n  {}", theirs["linkinfo"], ours["linkinfo"]));
        }
        Ok(())
    };
    let result = made.and_then(|()| compare());
    round_trip(by_ip, link::list());
    ip("link del x");
    // It is not there where it was refused.
    let _ = run("ip", "-netns ours link del x");
    result
}

#[test]
fn every_kind_of_link_can_be_made_from_what_is_read_of_one() {
    beside_ip("kinds::every_kind_of_link_can_be_made_from_what_is_read_of_one", |by_ip| {
        if !has_kind(by_ip, "veth") {
            return;
        }
        let by_us = Route::connect_in(&namespace("ours")).unwrap();
        for place in ["", "-netns ours "] {
            ip(&format!("{place}link add below index 50 type veth peer name beside index 51"));
            ip(&format!("{place}link set below up"));
            ip(&format!("{place}link set beside up"));
        }
        let mut wrong = String::new();
        for line in include_str!("kinds.txt").lines().filter(|line| !line.starts_with('#')) {
            if let Err(difference) = differences(by_ip, &by_us, line) {
                writeln!(wrong, "{line}: {difference}").unwrap();
            }
        }
        assert!(wrong.is_empty(), "{wrong}");
    });
}
