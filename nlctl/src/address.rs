//! `nlctl address`: IPv4 and IPv6 addresses of interfaces.

use clap::Subcommand;
use netlink_core::Flags;
use netlink_core::json::Json;
use netlink_core::schema::Operation;
use netlink_route::address::{self, Address, AddressFlags, DELADDR, FOREVER, IfaCacheinfo, NEWADDR, RT_ADDR};

use crate::arguments::{Filters, Settings, Words};
use crate::context::Context;
use crate::failure::Failure;
use crate::message::Message;
use crate::table::{Row, cell};

/// What a list shows.
pub const COLUMNS: [&str; 6] = ["LINK", "ADDRESS", "PEER", "SCOPE", "FLAGS", "LIFETIME"];

const ADD_HELP: &str = "\
Examples:
  nlctl address add 10.0.0.1/24 dev eth0
  nlctl address add 10.0.0.1/24 dev eth0 broadcast 10.0.0.255 label eth0:1 scope link
  nlctl address add 10.0.0.1 peer 10.0.0.2/32 dev ppp0
  nlctl address add 2001:db8::1/64 dev eth0 nodad valid_lft 3600 preferred_lft 1800";

/// What to do with addresses.
#[derive(Subcommand)]
pub enum Command {
    /// List them: [dev] NAME
    #[command(visible_aliases = ["ls", "show"], aliases = ["lst", "sh"])]
    List(Filters),
    /// Add one: ADDRESS/LENGTH dev NAME [KEY VALUE]..
    #[command(visible_alias = "a", after_help = ADD_HELP)]
    Add(Settings),
    /// Add one, or change it if it is there
    #[command(visible_aliases = ["set", "change"])]
    Replace(Settings),
    /// Delete one: ADDRESS/LENGTH dev NAME
    #[command(visible_alias = "d")]
    Delete(Settings),
}

/// Does it.
pub fn run(context: &Context, command: Option<Command>) -> Result<(), Failure> {
    match command.unwrap_or(Command::List(Filters::default())) {
        Command::List(words) => list(context, &mut words.into()),
        Command::Add(words) => add(context, &mut words.into(), Flags::CREATE | Flags::EXCL),
        Command::Replace(words) => add(context, &mut words.into(), Flags::CREATE | Flags::REPLACE),
        Command::Delete(words) => message(context, &DELADDR, &mut words.into())?.send(Flags::empty()),
    }
}

fn list(context: &Context, words: &mut Words) -> Result<(), Failure> {
    let mut index = None;
    while let Some(word) = words.next() {
        index = Some(context.interface(&if word == "dev" { words.value("dev")? } else { word })?);
    }
    // Old kernels ignore it, and list everything.
    let request = address::list().header(|header| {
        header.family = context.family();
        header.index = index.unwrap_or_default();
    });
    let keeps =
        |address: &Address| context.shows(address.family()) && index.is_none_or(|index| address.index() == index);
    let addresses = context.route()?.call(request)?;
    let addresses = addresses.filter(|address| address.as_ref().map_or(true, keeps));
    context.print(addresses, &COLUMNS, |address| row(context, address))
}

/// The columns of one.
pub fn row(context: &Context, address: &Address) -> Row {
    let peer = address.peer();
    let flags = address.all_flags() & !AddressFlags::PERMANENT;
    Row::new([
        context.interface_name(address.index()),
        // The length is that of the prefix that is reached: with a peer, it is the peer's.
        if peer.is_some() { cell(address.ip()) } else { cell(address.prefix()) },
        cell(peer),
        address.scope().to_string(),
        if flags.is_empty() { String::new() } else { flags.to_string().replace('|', ",") },
        address.cacheinfo().map_or_else(String::new, lifetime),
    ])
}

/// How long an address lives yet.
fn lifetime(info: IfaCacheinfo) -> String {
    let seconds = |seconds| if seconds == FOREVER { "forever".to_owned() } else { format!("{seconds}s") };
    if info.valid == info.prefered {
        seconds(info.valid)
    } else {
        format!("{} (preferred {})", seconds(info.valid), seconds(info.prefered))
    }
}

fn add(context: &Context, words: &mut Words, flags: Flags) -> Result<(), Failure> {
    let mut message = message(context, &NEWADDR, words)?;
    // A lifetime that is not given is the longest there can be.
    if message.get("cacheinfo.prefered").is_some() {
        message.default("cacheinfo.valid", Json::Number(FOREVER.into()))?;
    } else if let Some(valid) = message.get("cacheinfo.valid").cloned() {
        message.default("cacheinfo.prefered", valid)?;
    }
    if matches!(message.get("local"), Some(Json::String(local)) if local.starts_with("127.") || local == "::1") {
        message.default("header.scope", Json::from("host"))?;
    }
    message.send(flags)
}

fn message<'a>(context: &'a Context, operation: &'static Operation, words: &mut Words) -> Result<Message<'a>, Failure> {
    let mut message = Message::new(context, &RT_ADDR, operation);
    while let Some(word) = words.next() {
        // An address says itself that it is one.
        let text = word.to_string_lossy();
        let is_address = text.starts_with(|first: char| first.is_ascii_hexdigit()) && text.contains(['.', ':']);
        if is_address {
            message.prefix("local", "header.prefixlen", &word)?;
        } else {
            message.word(&word, words)?;
        }
    }
    message.family(&["local", "address"])?;
    let Some(local) = message.get("local").cloned() else {
        return Err(Failure::usage("which address? ADDRESS/LENGTH"));
    };
    message.default("address", local)?;
    if message.get("header.index").is_none() {
        return Err(Failure::usage("on which interface? dev NAME"));
    }
    Ok(message)
}
