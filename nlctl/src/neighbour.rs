//! `nlctl neighbour`: hosts on the link, as ARP and neighbour discovery know them.

use clap::Subcommand;
use netlink_core::json::Json;
use netlink_core::schema::Operation;
use netlink_core::{Flags, One};
use netlink_route::neighbour::{self, DELNEIGH, GETNEIGH, NEWNEIGH, Neighbour, NeighbourState, RT_NEIGH};
use netlink_sys::Error;

use crate::arguments::{Filters, Settings, Words};
use crate::context::Context;
use crate::failure::Failure;
use crate::message::Message;
use crate::table::{Row, cell};

/// What a list shows.
pub const COLUMNS: [&str; 5] = ["ADDRESS", "LINK", "LLADDR", "STATE", "FLAGS"];

/// What to do with neighbours.
#[derive(Subcommand)]
pub enum Command {
    /// List them: [dev] NAME, proxy, all (those that need no resolution as well)
    #[command(visible_aliases = ["ls", "show", "s"], aliases = ["lst", "sh"])]
    List(Filters),
    /// Show one: ADDRESS dev NAME
    #[command(visible_alias = "g")]
    Get(Settings),
    /// Add one: ADDRESS lladdr HARDWARE-ADDRESS dev NAME [nud STATE]
    #[command(visible_alias = "a")]
    Add(Settings),
    /// Add one, or change it if it is there
    #[command(visible_aliases = ["set", "change"])]
    Replace(Settings),
    /// Delete one: ADDRESS dev NAME
    #[command(visible_alias = "d")]
    Delete(Settings),
}

/// Does it.
pub fn run(context: &Context, command: Option<Command>) -> Result<(), Failure> {
    match command.unwrap_or(Command::List(Filters::default())) {
        Command::List(words) => list(context, &mut words.into()),
        Command::Get(words) => {
            match read(context, &GETNEIGH, &mut words.into())?.call::<One<Neighbour>>(Flags::empty())? {
                Some(neighbour) => print(context, Some(Ok(neighbour)).into_iter()),
                None => Ok(()),
            }
        }
        Command::Add(words) => add(context, &mut words.into(), Flags::CREATE | Flags::EXCL),
        Command::Replace(words) => add(context, &mut words.into(), Flags::CREATE | Flags::REPLACE),
        Command::Delete(words) => read(context, &DELNEIGH, &mut words.into())?.send(Flags::empty()),
    }
}

fn list(context: &Context, words: &mut Words) -> Result<(), Failure> {
    let (mut index, mut all, mut proxies) = (None, false, false);
    while let Some(word) = words.next() {
        match word.to_str() {
            Some("dev") => index = Some(context.interface(&words.value("dev")?)?),
            Some("all") => all = true,
            Some("proxy") => proxies = true,
            _ => index = Some(context.interface(&word)?),
        }
    }
    let request = if proxies { neighbour::list_proxies() } else { neighbour::list() };
    let mut request = request.family(context.family());
    // Old kernels ignore it, and list everything.
    if let Some(index) = index {
        request = request.ifindex(index);
    }
    let keeps = |neighbour: &Neighbour| {
        context.shows(neighbour.family())
            && index.is_none_or(|index| neighbour.index() == index)
            && (all || !neighbour.state().contains(NeighbourState::NOARP))
    };
    let neighbours = context.route()?.call(request)?;
    print(context, neighbours.filter(|neighbour| neighbour.as_ref().map_or(true, keeps)))
}

fn print(context: &Context, neighbours: impl Iterator<Item = Result<Neighbour, Error>>) -> Result<(), Failure> {
    context.print(neighbours, &COLUMNS, |neighbour| row(context, neighbour))
}

/// The columns of one.
pub fn row(context: &Context, neighbour: &Neighbour) -> Row {
    let (state, flags) = (neighbour.state(), neighbour.flags());
    let flags = (!flags.is_empty()).then(|| flags.to_string());
    let more = neighbour.flags_ext().filter(|flags| !flags.is_empty()).map(|flags| flags.to_string());
    let flags: Vec<_> = flags.into_iter().chain(more).collect();
    Row::new([
        cell(neighbour.destination()),
        context.interface_name(neighbour.index()),
        cell(neighbour.hardware_address()),
        if state.is_empty() { "none".to_owned() } else { state.to_string().replace('|', ",") },
        flags.join(",").replace('|', ","),
    ])
}

fn add(context: &Context, words: &mut Words, flags: Flags) -> Result<(), Failure> {
    let mut message = read(context, &NEWNEIGH, words)?;
    message.default("header.state", Json::Array(vec![Json::from("permanent")]))?;
    message.send(flags)
}

fn read<'a>(context: &'a Context, operation: &'static Operation, words: &mut Words) -> Result<Message<'a>, Failure> {
    let mut message = Message::new(context, &RT_NEIGH, operation);
    while let Some(word) = words.next() {
        let is_address = word.to_str().is_some_and(|word| word.parse::<std::net::IpAddr>().is_ok());
        if is_address {
            message.default("dst", Json::String(word.to_string_lossy().into_owned()))?;
        } else {
            message.word(&word, words)?;
        }
    }
    message.family(&["dst"])?;
    if message.get("dst").is_none() {
        return Err(Failure::usage("which neighbour? ADDRESS"));
    }
    if message.get("header.ifindex").is_none() {
        return Err(Failure::usage("on which interface? dev NAME"));
    }
    Ok(message)
}
