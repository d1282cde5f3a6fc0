//! `nlctl route`: routing tables.

use std::net::IpAddr;

use clap::Subcommand;
use netlink_core::common::{AddressFamily, RouteScope, RouteType};
use netlink_core::json::Json;
use netlink_core::schema::Operation;
use netlink_core::{Flags, One};
use netlink_route::Prefix;
use netlink_route::route::{self, DELROUTE, GETROUTE, NEWROUTE, NextHop, RT_ROUTE, Route, RouteFlags, RouteTable};

use crate::arguments::{Filters, Settings, Words};
use crate::context::Context;
use crate::failure::Failure;
use crate::message::Message;
use crate::table::{Row, cell};
use crate::target::Members;
use crate::value;

/// What a list shows.
pub const COLUMNS: [&str; 8] = ["DESTINATION", "VIA", "DEV", "TABLE", "PROTOCOL", "SCOPE", "METRIC", "TYPE"];

const ADD_HELP: &str = "\
Examples:
  nlctl route add default via 10.0.0.254
  nlctl route add 10.1.0.0/16 via 10.0.0.254 dev eth0 metric 5 table 100 src 10.0.0.1
  nlctl route add 10.2.0.0/16 nexthop via 10.0.0.253 weight 2 nexthop via 10.0.0.254
  nlctl route add blackhole 10.3.0.0/16
  nlctl route add 10.4.0.0/16 dev eth0 mtu 1400 metrics.initcwnd 20
  nlctl route add 10.5.0.0/16 via inet6 fe80::1 dev eth0";

/// What to do with routes.
#[derive(Subcommand)]
pub enum Command {
    /// List them: [table N|NAME|all] [dev NAME]; the table main if none is named
    #[command(visible_aliases = ["ls", "show", "s"], aliases = ["lst", "sh"])]
    List(Filters),
    /// Ask which way a packet would go: ADDRESS [from ADDRESS] [iif NAME] [oif NAME] [mark N] [fibmatch]
    #[command(visible_alias = "g")]
    Get(Settings),
    /// Add one: [TYPE] PREFIX|default [via ADDRESS] [dev NAME] [nexthop ..].. [KEY VALUE]..
    #[command(visible_alias = "a", after_help = ADD_HELP)]
    Add(Settings),
    /// Add one behind those that are there for the same prefix
    Append(Settings),
    /// Add one, or change it if it is there
    Replace(Settings),
    /// Change one that is there
    #[command(visible_alias = "set")]
    Change(Settings),
    /// Delete the first that has all that is said
    #[command(visible_alias = "d")]
    Delete(Settings),
}

/// Does it.
pub fn run(context: &Context, command: Option<Command>) -> Result<(), Failure> {
    match command.unwrap_or(Command::List(Filters::default())) {
        Command::List(words) => list(context, &mut words.into()),
        Command::Get(words) => get(context, &mut words.into()),
        Command::Add(words) => add(context, &mut words.into(), Flags::CREATE | Flags::EXCL),
        Command::Append(words) => add(context, &mut words.into(), Flags::CREATE | Flags::APPEND),
        Command::Replace(words) => add(context, &mut words.into(), Flags::CREATE | Flags::REPLACE),
        Command::Change(words) => add(context, &mut words.into(), Flags::REPLACE),
        Command::Delete(words) => delete(context, &mut words.into()),
    }
}

fn list(context: &Context, words: &mut Words) -> Result<(), Failure> {
    let (mut table, mut index) = (Some(RouteTable::MAIN), None);
    while let Some(word) = words.next() {
        match word.to_str() {
            Some("table") => {
                let word = words.value("table")?;
                let wrong = |expected| Failure::usage(format!("table {word:?}: expected all, {expected}"));
                table = if word == "all" { None } else { Some(RouteTable(value::table(&word).map_err(wrong)?)) };
            }
            Some("dev" | "oif") => index = Some(context.interface(&words.value("dev")?)?),
            _ => return Err(Failure::usage(format!("{word:?} is no filter: table N|all, dev NAME"))),
        }
    }
    let mut request = route::list_of(context.family());
    // Old kernels ignore these, and list everything.
    if let Some(table) = table {
        request = request.table(table);
    }
    if let Some(index) = index {
        request = request.oif(index);
    }
    let keeps = |route: &Route| {
        context.shows(route.family())
            && table.is_none_or(|table| route.table_id() == table.0)
            && !route.flags().contains(RouteFlags::CLONED)
            && index.is_none_or(|index| route.oif() == Some(index) || route.next_hops().any(|hop| hop.dev() == index))
    };
    let routes = context.route()?.call(request)?;
    print(context, routes.filter(|route| route.as_ref().map_or(true, keeps)))
}

fn print(context: &Context, routes: impl Iterator<Item = Result<Route, netlink_sys::Error>>) -> Result<(), Failure> {
    context.print(routes, &COLUMNS, |route| row(context, route))
}

/// The columns of one.
pub fn row(context: &Context, route: &Route) -> Row {
    let mut row = Row::new([
        cell(route.destination()),
        cell(route.gateway_address()),
        cell(route.oif().map(|oif| context.interface_name(oif))),
        RouteTable(route.table_id()).to_string(),
        route.protocol().to_string(),
        route.scope().to_string(),
        cell(route.priority()),
        route.kind().to_string(),
    ]);
    if let Some(from) = route.from() {
        row.below(format!("from {from}"));
    }
    if let Some(source) = route.prefsrc() {
        row.below(format!("src {source}"));
    }
    if let Some(id) = route.nh_id() {
        row.below(format!("nhid {id}"));
    }
    for hop in route.next_hops() {
        row.below(next_hop(context, &hop));
    }
    row
}

fn next_hop(context: &Context, hop: &NextHop<&[u8]>) -> String {
    let mut text = "nexthop".to_owned();
    if let Some(gateway) = hop.gateway_address() {
        text.push_str(&format!(" via {gateway}"));
    }
    text.push_str(&format!(" dev {} weight {}", context.interface_name(hop.dev()), hop.weight()));
    if !hop.flags().is_empty() {
        text.push_str(&format!(" {}", hop.flags()));
    }
    text
}

fn get(context: &Context, words: &mut Words) -> Result<(), Failure> {
    let mut message = read(context, &GETROUTE, words)?;
    // Only IPv4 can be asked for the table.
    if is_ipv4(&message) {
        message.default("header.flags", Json::Array(vec![Json::from("lookup-table")]))?;
    }
    match message.call::<One<Route>>(Flags::empty())? {
        Some(route) => print(context, Some(Ok(route)).into_iter()),
        None => Ok(()),
    }
}

fn add(context: &Context, words: &mut Words, flags: Flags) -> Result<(), Failure> {
    let mut message = read(context, &NEWROUTE, words)?;
    message.default("header.type", Json::from("unicast"))?;
    message.default("header.protocol", Json::from("boot"))?;
    message.default("table", Json::from("main"))?;
    let scope = scope(&message);
    message.default("header.scope", Json::from(scope.to_string().as_str()))?;
    message.send(flags)
}

fn delete(context: &Context, words: &mut Words) -> Result<(), Failure> {
    let mut message = read(context, &DELROUTE, words)?;
    message.default("table", Json::from("main"))?;
    // Any scope; IPv6 has none.
    if is_ipv4(&message) {
        message.default("header.scope", Json::from(RouteScope::NOWHERE.to_string().as_str()))?;
    }
    message.send(Flags::empty())
}

fn is_ipv4(message: &Message<'_>) -> bool {
    message.get("header.family") == Some(&Json::from(AddressFamily::INET.to_string().as_str()))
}

/// How far the destination is, where it is not said: without a gateway it is on the link. IPv6 does not have scopes.
fn scope(message: &Message<'_>) -> RouteScope {
    let is = |place: &str, names: &[&str]| matches!(message.get(place), Some(Json::String(name)) if names.contains(&name.as_str()));
    let has_gateway = ["gateway", "via", "multipath", "nh-id", "encap"].iter().any(|name| message.get(name).is_some());
    if is("header.type", &["local", "nat"]) {
        RouteScope::HOST
    } else if is_ipv4(message)
        && (is("header.type", &["broadcast", "multicast", "anycast"])
            || is("header.type", &["unicast"]) && !has_gateway)
    {
        RouteScope::LINK
    } else {
        RouteScope::UNIVERSE
    }
}

/// Reads what says of a route what it is.
fn read<'a>(context: &'a Context, operation: &'static Operation, words: &mut Words) -> Result<Message<'a>, Failure> {
    let mut message = Message::new(context, &RT_ROUTE, operation);
    let mut word = words.next();
    if let Some(kind) = word.as_ref().and_then(|word| word.to_str()).and_then(RouteType::named) {
        message.default("header.type", Json::from(kind.to_string().as_str()))?;
        word = words.next();
    }
    if let Some(word) = word {
        let text = word.to_string_lossy();
        if text.starts_with(|first: char| first.is_ascii_digit())
            || text.contains([':', '/'])
            || matches!(&*text, "default" | "any" | "all")
        {
            message.prefix("dst", "header.dst-len", &word)?;
        } else {
            message.word(&word, words)?;
        }
    }
    message.read(words)?;
    let family = message.family(&["dst", "src", "prefsrc", "gateway", "multipath"])?;
    message.each("multipath", |hop| foreign_gateway(hop, family));
    if let Some(gateway) = message.take("gateway") {
        let mut members = vec![("gateway".to_owned(), gateway)];
        foreign_gateway(&mut members, family);
        for (name, value) in members {
            message.default(&name, value)?;
        }
    }
    Ok(message)
}

/// A gateway of another family than the route has an attribute of its own.
fn foreign_gateway(members: &mut Members, family: AddressFamily) {
    for (name, value) in members {
        let Json::String(text) = value else { continue };
        let Ok(other) = text.parse::<IpAddr>().map(|gateway| Prefix::from(gateway).family()) else { continue };
        if name == "gateway" && other != family {
            let address = value.clone();
            *name = "via".to_owned();
            *value = Json::Object(vec![
                ("family".to_owned(), Json::from(other.to_string().as_str())),
                ("addr".to_owned(), address),
            ]);
        }
    }
}
