//! Our values as `ip -json` writes them. Null, which stands for what is not there, stays null everywhere.

use std::net::IpAddr;

use serde_json::{Value, json};

use super::compare::Seen;

pub fn same(value: &Value, _: &Seen<'_>) -> Value {
    value.clone()
}

/// 0 and 1 as false and true.
pub fn truth(value: &Value, _: &Seen<'_>) -> Value {
    number(value, |value| json!(value != 0))
}

/// `ip` says that it is so, and nothing if it is not.
pub fn set(value: &Value, _: &Seen<'_>) -> Value {
    match value {
        Value::Bool(true) => json!(true),
        value => number(value, |value| if value == 0 { Value::Null } else { json!(true) }),
    }
}

pub fn nonzero(value: &Value, _: &Seen<'_>) -> Value {
    number(value, |value| if value == 0 { Value::Null } else { json!(value) })
}

/// As C does it, where 0 has no prefix.
pub fn hex(value: &Value, _: &Seen<'_>) -> Value {
    number(value, |value| if value == 0 { json!("0") } else { json!(format!("{value:#x}")) })
}

pub fn nonzero_hex(value: &Value, _: &Seen<'_>) -> Value {
    number(value, |value| if value == 0 { Value::Null } else { json!(format!("{value:#x}")) })
}

/// Hundredths of a second as seconds.
pub fn hundredths(value: &Value, _: &Seen<'_>) -> Value {
    number(value, |value| serde_json::from_str(&format!("{}.{:02}", value / 100, value % 100)).unwrap())
}

pub fn upper(value: &Value, _: &Seen<'_>) -> Value {
    text(value, |value| json!(value.to_uppercase()))
}

/// The name of the link with this number; `ip` makes one up for what is not in this namespace.
pub fn name_of(value: &Value, seen: &Seen<'_>) -> Value {
    number(value, |index| match seen.other(value) {
        Some(link) => link["ifname"].clone(),
        None if index == 0 => Value::Null,
        None => json!(format!("if{index}")),
    })
}

/// The link below, by name if it is in this namespace.
pub fn lower(value: &Value, seen: &Seen<'_>) -> Value {
    if is_elsewhere(seen) { Value::Null } else { name_of(value, seen) }
}

/// The link below, by number if it is in another namespace.
pub fn lower_elsewhere(value: &Value, seen: &Seen<'_>) -> Value {
    if is_elsewhere(seen) { value.clone() } else { Value::Null }
}

fn is_elsewhere(seen: &Seen<'_>) -> bool {
    !seen.at("link-netnsid").is_null()
}

/// In the order of `ip`, which knows two that are no flags, and instead of one says its opposite.
pub fn link_flags(value: &Value, seen: &Seen<'_>) -> Value {
    const ORDER: [&str; 18] = [
        "loopback",
        "broadcast",
        "pointopoint",
        "multicast",
        "noarp",
        "allmulti",
        "promisc",
        "master",
        "slave",
        "debug",
        "dynamic",
        "automedia",
        "portsel",
        "notrailers",
        "up",
        "lower-up",
        "dormant",
        "echo",
    ];
    let names: Vec<&str> = value.as_array().into_iter().flatten().map(|name| name.as_str().unwrap_or("?")).collect();
    let is_up = |flags: &Value| flags.as_array().is_some_and(|flags| flags.contains(&json!("up")));
    let mut flags = Vec::new();
    if is_up(value) && !names.contains(&"running") {
        flags.push("NO-CARRIER".to_owned());
    }
    flags.extend(ORDER.iter().filter(|name| names.contains(name)).map(|name| name.to_uppercase().replace('-', "_")));
    let unknown = names.iter().filter(|name| !ORDER.contains(name) && **name != "running");
    flags.extend(unknown.map(ToString::to_string));
    let lower = seen.at("link");
    if !is_elsewhere(seen) && seen.other(&lower).is_some_and(|lower| !is_up(&lower["header"]["flags"])) {
        flags.push("M-DOWN".to_owned());
    }
    json!(flags)
}

/// Names of groups are a matter of `/etc/iproute2/group`, which has one for 0.
pub fn group(value: &Value, _: &Seen<'_>) -> Value {
    number(value, |value| if value == 0 { json!("default") } else { json!(value.to_string()) })
}

/// Names of accounts are a matter of the system; every system has one for 0.
pub fn account(value: &Value, _: &Seen<'_>) -> Value {
    number(value, |value| if value == 0 { json!("root") } else { json!(value.to_string()) })
}

pub fn addr_gen_mode(value: &Value, _: &Seen<'_>) -> Value {
    text(value, |value| json!(if value == "stable-privacy" { "stable_secret" } else { value }))
}

/// It is printed where it is not the address in use.
pub fn permanent_address(value: &Value, seen: &Seen<'_>) -> Value {
    if *value == seen.at("address") { Value::Null } else { value.clone() }
}

/// The numbers of the bits that are set.
pub fn bits(value: &Value, _: &Seen<'_>) -> Value {
    number(value, |value| {
        let bits: Vec<_> = (0..32).filter(|bit| value & 1 << bit != 0).map(|bit: u32| bit.to_string()).collect();
        if bits.is_empty() { Value::Null } else { json!(bits) }
    })
}

pub fn vlan_protocol(value: &Value, _: &Seen<'_>) -> Value {
    text(value, |value| match value {
        "8021q" => json!("802.1Q"),
        "8021ad" => json!("802.1ad"),
        other => json!(other),
    })
}

/// Priority and address, each byte of which `ip` prints without a leading zero.
pub fn bridge_id(value: &Value, _: &Seen<'_>) -> Value {
    number(&value["prio"], |priority| {
        let address = value["addr"].as_str().unwrap_or("?");
        let short = |byte: &str| byte.strip_prefix('0').unwrap_or(byte).to_owned();
        json!(format!("{priority:04x}.{}", address.split(':').map(short).collect::<Vec<_>>().join(":")))
    })
}

/// An option among those the kernel knows.
pub fn boolopt(value: &Value, name: &str) -> Value {
    let has = |list: &Value| list.as_array().is_some_and(|list| list.contains(&json!(name)));
    if has(&value["optmask"]) { json!(u8::from(has(&value["optval"]))) } else { Value::Null }
}

/// `ip` prints the number.
pub fn router(value: &Value, _: &Seen<'_>) -> Value {
    text(value, |value| json!(["disabled", "temp-query", "perm", "temp"].iter().position(|name| *name == value)))
}

pub fn has(value: &Value, flag: &str) -> Value {
    match value.as_array() {
        Some(flags) if flags.contains(&json!(flag)) => json!(true),
        _ => Value::Null,
    }
}

/// An address that is not all zeros.
pub fn address(value: &Value, _: &Seen<'_>) -> Value {
    match ip_address(value) {
        Some(address) if !address.is_unspecified() => value.clone(),
        _ => Value::Null,
    }
}

/// An address, if it is of this sort.
pub fn multicast(value: &Value, wanted: bool) -> Value {
    match ip_address(value) {
        Some(address) if !address.is_unspecified() && address.is_multicast() == wanted => value.clone(),
        _ => Value::Null,
    }
}

fn ip_address(value: &Value) -> Option<IpAddr> {
    value.as_str().map(|text| text.parse().expect("an address"))
}

/// In JSON `ip` leaves it out where it is inherited.
pub fn ttl(value: &Value, seen: &Seen<'_>) -> Value {
    if seen.at("linkinfo.data.ttl-inherit") == json!("01") { Value::Null } else { value.clone() }
}

/// `ip` prints the list of addresses only for the mode that uses it.
pub fn of_source_mode(value: &Value, seen: &Seen<'_>) -> Value {
    if seen.at("linkinfo.data.mode") == json!("source") { value.clone() } else { Value::Null }
}

/// 0 is no ageing.
pub fn ageing(value: &Value, _: &Seen<'_>) -> Value {
    number(value, |value| if value == 0 { json!("none") } else { json!(value) })
}

fn number(value: &Value, convert: impl FnOnce(u64) -> Value) -> Value {
    value.as_u64().map_or(Value::Null, convert)
}

fn text(value: &Value, convert: impl FnOnce(&str) -> Value) -> Value {
    value.as_str().map_or(Value::Null, convert)
}
