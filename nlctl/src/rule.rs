//! `nlctl rule`: the rules that choose a routing table.

use clap::Subcommand;
use netlink_core::Flags;
use netlink_core::json::Json;
use netlink_core::schema::Operation;
use netlink_route::Prefix;
use netlink_route::route::RouteTable;
use netlink_route::rule::{self, DELRULE, NEWRULE, RT_RULE, Rule, RuleAction, RuleFlags};

use crate::arguments::{Settings, Words};
use crate::context::Context;
use crate::failure::Failure;
use crate::message::Message;
use crate::table::{Row, cell};

/// What a list shows.
pub const COLUMNS: [&str; 6] = ["PRIORITY", "FAMILY", "FROM", "TO", "MATCH", "ACTION"];

const ADD_HELP: &str = "\
Examples:
  nlctl rule add from 10.0.0.0/8 lookup 100 priority 1000
  nlctl rule add fwmark 0x10/0xff iif eth0 table 100
  nlctl rule add to 10.1.0.0/16 ipproto tcp dport 80-443 lookup 200
  nlctl -6 rule add not uidrange 1000-2000 prohibit";

/// What to do with rules.
#[derive(Subcommand)]
pub enum Command {
    /// List them
    #[command(visible_aliases = ["ls", "show", "s"], aliases = ["lst", "sh"])]
    List,
    /// Add one: [not] [from PREFIX] [to PREFIX] [KEY VALUE].. lookup TABLE|goto N|blackhole|unreachable|prohibit
    #[command(visible_alias = "a", after_help = ADD_HELP)]
    Add(Settings),
    /// Delete the first that has all that is said
    #[command(visible_alias = "d")]
    Delete(Settings),
}

/// Does it.
pub fn run(context: &Context, command: Option<Command>) -> Result<(), Failure> {
    match command.unwrap_or(Command::List) {
        Command::List => list(context),
        Command::Add(words) => add(context, &mut words.into()),
        Command::Delete(words) => read(context, &DELRULE, &mut words.into())?.send(Flags::empty()),
    }
}

fn list(context: &Context) -> Result<(), Failure> {
    let rules = context.route()?.call(rule::list_of(context.family()))?;
    let rules = rules.filter(|rule| rule.as_ref().map_or(true, |rule| context.shows(rule.family())));
    context.print(rules, &COLUMNS, row)
}

/// The columns of one.
pub fn row(rule: &Rule) -> Row {
    let prefix = |prefix: Option<Prefix>| prefix.map_or("all".to_owned(), |prefix| prefix.to_string());
    Row::new([
        rule.priority().unwrap_or_default().to_string(),
        rule.family().to_string(),
        prefix(rule.from()),
        prefix(rule.to()),
        conditions(rule),
        action(rule),
    ])
}

/// What else a packet must have.
fn conditions(rule: &Rule) -> String {
    let header = rule.header();
    let mut words: Vec<String> = Vec::new();
    let mut add = |name: &str, value: String| {
        if !value.is_empty() {
            words.push(format!("{name} {value}"));
        }
    };
    let range = |(start, end)| if start == end { format!("{start}") } else { format!("{start}-{end}") };
    let ports = |range_of: Option<(u16, u16)>| cell(range_of.map(range));
    add("iif", cell(rule.iifname()));
    add("oif", cell(rule.oifname()));
    add("fwmark", masked(rule.fwmark(), rule.fwmask(), u32::MAX));
    add("ipproto", cell(rule.ip_proto()));
    add("sport", ports(rule.sport_range().map(|ports| (ports.start, ports.end))));
    add("sport-mask", cell(rule.sport_mask().filter(|mask| *mask != u16::MAX).map(|mask| format!("{mask:#x}"))));
    add("dport", ports(rule.dport_range().map(|ports| (ports.start, ports.end))));
    add("dport-mask", cell(rule.dport_mask().filter(|mask| *mask != u16::MAX).map(|mask| format!("{mask:#x}"))));
    add("realms", cell(rule.realms().map(|(source, destination)| format!("{source}/{destination}"))));
    add("uidrange", cell(rule.uid_range().map(|uids| format!("{}-{}", uids.start, uids.end))));
    add("tos", cell(Some(header.tos).filter(|tos| *tos != 0).map(|tos| format!("{tos:#x}"))));
    add("dscp", masked(rule.dscp().map(u32::from), rule.dscp_mask().map(u32::from), 0x3f));
    add("flowlabel", masked(rule.flowlabel(), rule.flowlabel_mask(), 0xf_ffff));
    add("tun-id", cell(rule.tun_id()));
    add("suppress-prefixlen", cell(rule.suppressed_length()));
    add("suppress-ifgroup", cell(rule.suppressed_group()));
    if rule.l3mdev() == Some(1) {
        words.push("l3mdev".to_owned());
    }
    if header.flags.contains(RuleFlags::INVERT) {
        words.insert(0, "not".to_owned());
    }
    words.join(" ")
}

/// A number, and the bits of it that count unless that is all of them.
fn masked(value: Option<u32>, mask: Option<u32>, all: u32) -> String {
    match (value, mask) {
        (Some(value), Some(mask)) if mask != all => format!("{value:#x}/{mask:#x}"),
        (value, _) => cell(value.map(|value| format!("{value:#x}"))),
    }
}

fn action(rule: &Rule) -> String {
    let table = RouteTable(rule.table_id());
    match rule.action() {
        RuleAction::TO_TBL if table == RouteTable::UNSPEC => "lookup".to_owned(),
        RuleAction::TO_TBL => format!("lookup {table}"),
        RuleAction::GOTO => format!("goto {}", rule.goto().unwrap_or_default()),
        other => other.to_string(),
    }
}

fn add(context: &Context, words: &mut Words) -> Result<(), Failure> {
    let mut message = read(context, &NEWRULE, words)?;
    message.default("header.action", Json::from(RuleAction::TO_TBL.to_string().as_str()))?;
    let is_lookup = message.get("header.action") == Some(&Json::from(RuleAction::TO_TBL.to_string().as_str()));
    if is_lookup && message.get("l3mdev").is_none() {
        message.default("table", Json::Number(RouteTable::MAIN.0.into()))?;
    }
    message.send(Flags::CREATE | Flags::EXCL)
}

fn read<'a>(context: &'a Context, operation: &'static Operation, words: &mut Words) -> Result<Message<'a>, Failure> {
    let mut message = Message::new(context, &RT_RULE, operation);
    message.read(words)?;
    message.family(&["src", "dst"])?;
    Ok(message)
}
