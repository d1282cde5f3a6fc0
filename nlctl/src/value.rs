//! A word as a value of a given type.

use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt;

use netlink_core::json::Json;
use netlink_core::schema::{Enumeration, Kind, Meaning, Structure};
use netlink_route::route::RouteTable;

use crate::target::is_like;

/// What iproute2 calls values otherwise than the tables do.
const SYNONYMS: [(&str, &str); 6] = [
    ("global", "universe"),
    ("balance-rr", "roundrobin"),
    ("balance-xor", "xor"),
    ("balance-tlb", "tlb"),
    ("balance-alb", "alb"),
    ("lookup", "to-tbl"),
];

/// The word as a value of this kind, or what was expected.
///
/// JSON is understood for every kind but strings; lists may have commas between their elements instead.
pub fn parse(kind: &Kind, word: &OsStr) -> Result<Json, String> {
    match kind {
        Kind::Text | Kind::Chars(_) => return Ok(text(word, true)),
        Kind::Octets => return Ok(text(word, false)),
        _ => {}
    }
    let word = word.to_str().ok_or("plain text")?;
    if word.starts_with(['{', '[']) {
        return serde_json::from_str(word).map_err(|error| format!("JSON ({error})"));
    }
    match kind {
        Kind::Integer { meaning: Meaning::Plain, width, .. } => plain(word, Some(*width)),
        Kind::Varying { meaning: Meaning::Plain, .. } => plain(word, None),
        Kind::Integer { meaning, .. } | Kind::Varying { meaning, .. } => match meaning {
            Meaning::Enumeration(names) => enumerator(names, word),
            Meaning::Flags(names) => flags(names, word),
            Meaning::Plain => plain(word, None),
        },
        Kind::Array(element) | Kind::List(element) | Kind::Fixed(_, element) => {
            word.split(',').map(|part| parse(element, part.as_ref())).collect::<Result<_, _>>().map(Json::Array)
        }
        Kind::MplsLabels => {
            word.split(['/', ',']).map(|label| plain(label, Some(4))).collect::<Result<_, _>>().map(Json::Array)
        }
        Kind::Struct(structure) => range(structure, word),
        // Addresses and bytes, which the encoder knows how to read; and what can only be said in JSON.
        _ => Ok(Json::from(word)),
    }
}

/// The number of a routing table, or its name.
pub fn table(word: &OsStr) -> Result<u32, String> {
    let word = word.to_str().unwrap_or_default();
    match RouteTable::named(word) {
        Some(table) => Ok(table.0),
        None => {
            integer(word).and_then(|number| u32::try_from(number).ok()).ok_or("a number, main, local or default".into())
        }
    }
}

/// A string, in hex if it is not UTF-8, with its NUL if it has one.
fn text(word: &OsStr, has_nul: bool) -> Json {
    match word.to_str() {
        Some(text) => Json::from(text),
        None => {
            let end: &[u8] = if has_nul { &[0] } else { &[] };
            let hex: String = word.as_bytes().iter().chain(end).map(|byte| format!("{byte:02x}")).collect();
            Json::Object(vec![("#hex".to_owned(), Json::String(hex))])
        }
    }
}

/// A number without names; switches may be on or off, and lifetimes may last forever.
fn plain(word: &str, width: Option<u8>) -> Result<Json, String> {
    match word {
        "on" => Ok(Json::Number(1)),
        "off" => Ok(Json::Number(0)),
        "forever" if width == Some(4) => Ok(Json::Number(u32::MAX.into())),
        _ => integer(word).map(Json::Number).ok_or_else(|| "an integer".to_owned()),
    }
}

/// A number, decimal or hexadecimal.
fn integer(word: &str) -> Option<i128> {
    match word.strip_prefix("0x") {
        Some(digits) => i128::from_str_radix(digits, 16).ok(),
        None => word.parse().ok(),
    }
}

fn enumerator(names: &Enumeration, word: &str) -> Result<Json, String> {
    let synonym = SYNONYMS.iter().find(|(synonym, _)| *synonym == word).map(|(_, name)| *name);
    let exact =
        names.entries.iter().find(|entry| entry.name == *word || synonym.is_some_and(|name| entry.name == *name));
    match exact.or_else(|| names.entries.iter().find(|entry| is_like(entry.name, word))) {
        Some(entry) => Ok(Json::String(entry.name.to_string())),
        None => integer(word).map(Json::Number).ok_or_else(|| format!("a number or one of {}", list(names))),
    }
}

fn flags(names: &Enumeration, word: &str) -> Result<Json, String> {
    let flag = |part: &str| match names.entries.iter().find(|entry| is_like(entry.name, part)) {
        Some(entry) => Ok(Json::String(entry.name.to_string())),
        None => integer(part).map(Json::Number).ok_or_else(|| format!("some of {}, with commas between", list(names))),
    };
    word.split([',', '|']).filter(|part| !part.is_empty()).map(flag).collect::<Result<_, _>>().map(Json::Array)
}

fn list(names: &Enumeration) -> String {
    names.entries.iter().map(|entry| entry.name.to_string()).collect::<Vec<_>>().join(", ")
}

/// A struct of two numbers: from and to. One number is both.
fn range(structure: &Structure, word: &str) -> Result<Json, String> {
    let [first, last] = structure.members else {
        let names: Vec<_> =
            structure.members.iter().map(|member| format!("{:?}: ..", member.name.to_string())).collect();
        return Err(format!("JSON, {{{}}}, or one member behind a dot", names.join(", ")));
    };
    let (from, to) = word.split_once('-').unwrap_or((word, word));
    Ok(Json::Object(vec![
        (first.name.to_string(), parse(&first.kind, from.as_ref())?),
        (last.name.to_string(), parse(&last.kind, to.as_ref())?),
    ]))
}

/// What values of a kind look like, in short.
pub fn describe(kind: &Kind) -> String {
    match kind {
        Kind::Flag => String::new(),
        Kind::Integer { meaning: Meaning::Enumeration(names), .. }
        | Kind::Varying { meaning: Meaning::Enumeration(names), .. } => match names.entries.len() {
            ..=12 => list(names).replace(", ", " | "),
            _ => format!("NUMBER|NAME of {}", names.name),
        },
        Kind::Integer { meaning: Meaning::Flags(names), .. } | Kind::Varying { meaning: Meaning::Flags(names), .. } => {
            format!("[{}]", list(names).replace(", ", ","))
        }
        Kind::Integer { width, signed, .. } => {
            format!("NUMBER ({}{})", if *signed { "s" } else { "u" }, u16::from(*width) * 8)
        }
        Kind::Varying { .. } => "NUMBER".to_owned(),
        Kind::Text | Kind::Chars(_) | Kind::Octets => "TEXT".to_owned(),
        Kind::Bytes | Kind::Opaque(_) => "HEX".to_owned(),
        Kind::Ip => "ADDRESS".to_owned(),
        Kind::Ipv4 => "IPv4-ADDRESS".to_owned(),
        Kind::Ipv6 => "IPv6-ADDRESS".to_owned(),
        Kind::WideIp => "IP-ADDRESS".to_owned(),
        Kind::Hardware | Kind::Mac => "HARDWARE-ADDRESS".to_owned(),
        Kind::MplsLabels => "LABEL/LABEL...".to_owned(),
        Kind::Array(element) | Kind::List(element) | Kind::Fixed(_, element) => format!("{},...", describe(element)),
        Kind::Nest(set) | Kind::Records(_, set) => format!("(keys of {} follow)", set.get().name),
        Kind::Struct(structure) => {
            let names: Vec<_> = structure.members.iter().map(|member| format!(".{}", member.name)).collect();
            names.join(" ")
        }
        _ => "JSON".to_owned(),
    }
}
