//! `nlctl link`: network interfaces.

use std::ffi::{OsStr, OsString};

use clap::Subcommand;
use netlink_core::json::Json;
use netlink_core::schema::Operation;
use netlink_core::{Flags, Text};
use netlink_route::link::{self, DELLINK, DELLINKPROP, Link, NEWLINK, NEWLINKPROP, NetDeviceFlags, RT_LINK};

use crate::arguments::{Filters, Settings, Words};
use crate::context::Context;
use crate::failure::Failure;
use crate::message::Message;
use crate::table::{Row, cell};

/// What a list shows.
pub const COLUMNS: [&str; 9] = ["INDEX", "NAME", "KIND", "STATE", "MTU", "ADDRESS", "LINK", "MASTER", "FLAGS"];

const ADD_HELP: &str = "\
Examples:
  nlctl link add d0 type dummy
  nlctl link add v0 mtu 9000 up type veth peer name v1 netns blue
  nlctl link add vlan5 link eth0 type vlan id 5
  nlctl link add vx0 type vxlan id 42 dstport 4789 nolearning dev eth0
  nlctl link add br0 type bridge vlan_filtering on
  nlctl link add bond0 type bond mode 802.3ad miimon 100 xmit-hash-policy layer34
  nlctl link add type veth help       what can be said about a veth";

/// What to do with network interfaces.
#[derive(Subcommand)]
pub enum Command {
    /// List them: [dev] NAME, type KIND, master NAME, up
    #[command(visible_aliases = ["ls", "show"], aliases = ["lst", "sh"])]
    List(Filters),
    /// Show one: [dev] NAME
    Get {
        #[arg(value_name = "NAME", required = true)]
        words: Vec<OsString>,
    },
    /// Add one: [name] NAME [KEY VALUE].. type KIND [KEY VALUE]..
    #[command(visible_alias = "a", after_help = ADD_HELP)]
    Add(Settings),
    /// Change one: [dev] NAME [KEY VALUE].. [up|down] [type KIND [KEY VALUE]..]
    #[command(visible_aliases = ["s", "change"])]
    Set(Settings),
    /// Add one, or change it if it is there
    Replace(Settings),
    /// Give one more names, or take them away: add|delete [dev] NAME altname NAME..
    Property {
        #[arg(value_name = "WORDS", required = true)]
        words: Vec<OsString>,
    },
    /// Delete one: [dev] NAME
    #[command(visible_alias = "d")]
    Delete {
        #[arg(value_name = "NAME", required = true)]
        words: Vec<OsString>,
    },
}

/// Does it.
pub fn run(context: &Context, command: Option<Command>) -> Result<(), Failure> {
    match command.unwrap_or(Command::List(Filters::default())) {
        Command::List(words) => list(context, &mut words.into()),
        Command::Get { words } => get(context, &mut words.into()),
        Command::Add(words) => add(context, &mut words.into(), Flags::CREATE | Flags::EXCL),
        Command::Replace(words) => add(context, &mut words.into(), Flags::CREATE | Flags::REPLACE),
        Command::Set(words) => set(context, &mut words.into()),
        Command::Property { words } => property(context, &mut words.into()),
        Command::Delete { words } => delete(context, &mut words.into()),
    }
}

/// Which links to list.
#[derive(Default)]
struct Filter {
    index: Option<u32>,
    kind: Option<String>,
    master: Option<u32>,
    up: bool,
}

impl Filter {
    fn read(context: &Context, words: &mut Words) -> Result<Self, Failure> {
        let mut filter = Self::default();
        while let Some(word) = words.next() {
            match word.to_str() {
                Some("type") => filter.kind = Some(words.value("type")?.to_string_lossy().into_owned()),
                Some("master") => filter.master = Some(context.interface(&words.value("master")?)?),
                Some("up") => filter.up = true,
                Some("dev") => filter.index = Some(context.interface(&words.value("dev")?)?),
                _ => filter.index = Some(context.interface(&word)?),
            }
        }
        Ok(filter)
    }

    fn keeps(&self, link: &Link) -> bool {
        let kind = self.kind.as_deref();
        self.index.is_none_or(|index| link.index() == index)
            && kind.is_none_or(|kind| link.kind() == Some(Text::from(kind)))
            && self.master.is_none_or(|master| link.master() == Some(master))
            && (!self.up || link.flags().contains(NetDeviceFlags::UP))
    }
}

fn list(context: &Context, words: &mut Words) -> Result<(), Failure> {
    let filter = Filter::read(context, words)?;
    let connection = context.route()?;
    if let Some(index) = filter.index {
        let link = connection.call(link::get(index))?;
        return print(context, Some(Ok(link)).into_iter(), &filter);
    }
    // What the kernel leaves out need not be read. Old kernels ignore it.
    let mut request = link::list();
    if let Some(master) = filter.master {
        request = request.master(master);
    }
    if let Some(kind) = &filter.kind {
        request = request.kind(kind);
    }
    print(context, connection.call(request)?, &filter)
}

fn get(context: &Context, words: &mut Words) -> Result<(), Failure> {
    let index = identify(context, words)?;
    words.end()?;
    let link = context.route()?.call(link::get(index))?;
    print(context, Some(Ok(link)).into_iter(), &Filter::default())
}

fn print(
    context: &Context,
    links: impl Iterator<Item = Result<Link, netlink_sys::Error>>,
    filter: &Filter,
) -> Result<(), Failure> {
    let links = links.filter(|link| link.as_ref().map_or(true, |link| filter.keeps(link)));
    context.print(links, &COLUMNS, |link| row(context, link))
}

/// The columns of one.
pub fn row(context: &Context, link: &Link) -> Row {
    let address = link.address().filter(|address| !address.as_bytes().is_empty());
    let below = match (link.link(), link.link_netnsid()) {
        (Some(index), Some(namespace)) if index != 0 => format!("{index} in namespace {namespace}"),
        (Some(index), None) if index != 0 => context.interface_name(index),
        _ => String::new(),
    };
    let flags = link.flags().to_string().replace('|', ",");
    let mut row = Row::new([
        link.index().to_string(),
        link.ifname().unwrap_or_default().to_string(),
        cell(link.kind()),
        cell(link.operstate()),
        cell(link.mtu()),
        cell(address),
        below,
        cell(link.master().map(|master| context.interface_name(master))),
        flags,
    ]);
    let names: Vec<_> = link.alternative_names().map(|name| name.to_string()).collect();
    if !names.is_empty() {
        row.below(format!("also {}", names.join(", ")));
    }
    if let Some(alias) = link.ifalias() {
        row.below(format!("alias {alias}"));
    }
    row
}

fn add(context: &Context, words: &mut Words, flags: Flags) -> Result<(), Failure> {
    let mut message = Message::new(context, &RT_LINK, &NEWLINK);
    let Some(first) = words.next() else { return Err(Failure::usage("what is to be added?")) };
    // As ip has it, the first word is the name, unless it is a key that more follows.
    let is_key =
        ["name", "link", "type", "kind", "help", "address", "mtu", "index", "up"].iter().any(|key| first == *key);
    if is_key && (!words.is_empty() || first == "help") {
        message.word(&first, words)?;
    } else {
        message.word(OsStr::new("name"), &mut vec![first].into())?;
    }
    message.read(words)?;
    message.send(flags)
}

fn set(context: &Context, words: &mut Words) -> Result<(), Failure> {
    let mut message = identified(context, &NEWLINK, words)?;
    if words.is_empty() {
        return Err(Failure::usage("what is to be set?"));
    }
    message.read(words)?;
    // This operation, and not the one called so, also takes the settings of a kind.
    message.send(Flags::empty())
}

fn delete(context: &Context, words: &mut Words) -> Result<(), Failure> {
    let mut message = identified(context, &DELLINK, words)?;
    // As with ip, the kind may be repeated.
    message.read(words)?;
    message.send(Flags::empty())
}

fn property(context: &Context, words: &mut Words) -> Result<(), Failure> {
    let (operation, flags) = match words.accept(&["add", "delete", "del"]) {
        Some("add") => (&NEWLINKPROP, Flags::CREATE | Flags::EXCL | Flags::APPEND),
        Some(_) => (&DELLINKPROP, Flags::empty()),
        None => return Err(Failure::usage("expected add or delete")),
    };
    let mut message = identified(context, operation, words)?;
    message.read(words)?;
    message.send(flags)
}

/// A message about the link that is named first.
fn identified<'a>(
    context: &'a Context,
    operation: &'static Operation,
    words: &mut Words,
) -> Result<Message<'a>, Failure> {
    let mut message = Message::new(context, &RT_LINK, operation);
    if words.accept(&["help"]).is_some() {
        message.word(OsStr::new("help"), words)?;
    }
    let index = identify(context, words)?;
    message.default("header.index", Json::Number(index.into()))?;
    Ok(message)
}

fn identify(context: &Context, words: &mut Words) -> Result<u32, Failure> {
    words.accept(&["dev"]);
    context.interface(&words.value("dev")?)
}
