//! `nlctl`: links, addresses, routes, neighbours, rules and generic netlink families on the command line,
//! to see, to change and to watch.
//!
//! A command is a table and words: `link add vx0 type vxlan id 42` looks `type`, `id` and their values up in the table
//! of links ([`message`]), so every attribute the library knows can be set, under the name it has in the JSON form of
//! messages. What iproute2 calls otherwise is a list of synonyms ([`synonyms`]). The modules of the objects have what
//! is left: which operation a command is, and the columns of a list.
#![allow(rustdoc::broken_intra_doc_links, reason = "the docs of commands are their help texts")]

mod address;
mod arguments;
mod call;
mod context;
mod decode;
mod describe;
mod encode;
mod family;
mod link;
mod message;
mod monitor;
mod neighbour;
mod record;
mod route;
mod rule;
mod synonyms;
mod table;
mod target;
mod value;

use std::ffi::OsString;
use std::io::Write;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};

use context::Context;
use failure::Failure;
use nlctl::{capture, failure, families};

const EXAMPLES: &str = "\
Examples:
  nlctl link                                     list the network interfaces
  nlctl --json address list dev eth0             addresses of one of them, as JSON
  nlctl link add vx0 type vxlan id 42 dstport 4789 mtu 1450 up
  nlctl link set vx0 master br0 type bridge_slave learning off
  nlctl address add 10.0.0.1/24 dev eth0
  nlctl route add default via 10.0.0.254 dev eth0 metric 5
  nlctl --netns blue neighbour list
  nlctl rule add from 10.0.0.0/8 lookup 100 priority 1000
  nlctl --json monitor link route                a line for each change
  nlctl family get nlctrl
  nlctl describe rt-link vxlan                   the attributes of a set, from the tables
  nlctl call rt-link getlink '{\"ifname\": \"lo\"}'    any operation of any family, in JSON
  nlctl decode nlmon.pcap                        recorded messages, with names
  nlctl capture -- ip route                      what a command says to the kernel

Settings are KEY VALUE, in the words of ip(8) or as the JSON form names them. The word
`help` in place of a key lists what can be said there: `nlctl link add vx0 type vxlan help`.
A value that begins with a dash goes behind `--`.

Exit status: 0 done, 1 the kernel refused or something failed, 2 the command line is wrong.";

/// Network interfaces, addresses, routes, neighbours, rules and generic netlink families.
#[derive(Parser)]
#[command(name = "nlctl", version, after_help = EXAMPLES, infer_subcommands = true)]
struct Cli {
    #[command(flatten)]
    options: Options,
    #[command(subcommand)]
    object: Object,
}

/// What can be said with every command.
#[derive(Args)]
pub struct Options {
    /// Print the messages of the kernel as a JSON array
    #[arg(short, long, global = true)]
    json: bool,
    /// Print all attributes of each object below its line
    #[arg(short, long, global = true)]
    details: bool,
    /// Print the request that would change something, and do not send it
    #[arg(long, global = true)]
    dry_run: bool,
    /// Work in another network namespace
    #[arg(short, long, global = true, value_name = "NAME|PATH|PID")]
    netns: Option<OsString>,
    /// IPv4 only
    #[arg(short = '4', long, global = true, conflicts_with = "ipv6")]
    ipv4: bool,
    /// IPv6 only
    #[arg(short = '6', long, global = true)]
    ipv6: bool,
}

#[derive(Subcommand)]
enum Object {
    /// Network interfaces
    #[command(infer_subcommands = true, visible_alias = "l")]
    Link {
        #[command(subcommand)]
        command: Option<link::Command>,
    },
    /// IPv4 and IPv6 addresses of interfaces
    #[command(infer_subcommands = true, visible_alias = "a")]
    Address {
        #[command(subcommand)]
        command: Option<address::Command>,
    },
    /// Routing tables
    #[command(infer_subcommands = true, visible_alias = "r")]
    Route {
        #[command(subcommand)]
        command: Option<route::Command>,
    },
    /// Hosts on the link: ARP and neighbour discovery
    #[command(infer_subcommands = true, visible_alias = "n", alias = "neighbor")]
    Neighbour {
        #[command(subcommand)]
        command: Option<neighbour::Command>,
    },
    /// Policy routing: the rules that choose a routing table
    #[command(infer_subcommands = true, visible_alias = "ru")]
    Rule {
        #[command(subcommand)]
        command: Option<rule::Command>,
    },
    /// Tell what changes, as it changes: of these objects, or of all
    #[command(visible_alias = "watch")]
    Monitor(monitor::Command),
    /// Generic netlink families
    #[command(infer_subcommands = true, visible_alias = "f")]
    Family {
        #[command(subcommand)]
        command: Option<family::Command>,
    },
    /// The tables of every family: operations, attributes, structs, enumerations
    Describe(describe::Command),
    /// Any operation of any family, from JSON to JSON; and notifications
    Call(call::Command),
    /// Recorded messages with names: of hex, pcap, strace or NLDEBUG
    Decode(decode::Command),
    /// Run a command and show its netlink conversation
    Capture(record::Command),
    /// Messages from their JSON form
    Encode(encode::Command),
}

fn main() -> ExitCode {
    let Cli { options, object } = Cli::parse();
    let result = Context::new(&options).and_then(|context| {
        let result = run(&context, object);
        context.warn();
        result.map(|()| context.has_failed())
    });
    match result {
        Ok(false) => ExitCode::SUCCESS,
        Ok(true) => ExitCode::FAILURE,
        Err(failure) => report(&failure),
    }
}

fn run(context: &Context, object: Object) -> Result<(), Failure> {
    match object {
        Object::Link { command } => link::run(context, command),
        Object::Address { command } => address::run(context, command),
        Object::Route { command } => route::run(context, command),
        Object::Neighbour { command } => neighbour::run(context, command),
        Object::Rule { command } => rule::run(context, command),
        Object::Monitor(command) => monitor::run(context, &command),
        Object::Family { command } => family::run(context, command),
        Object::Describe(command) => describe::run(context, &command),
        Object::Call(command) => call::run(context, &command),
        Object::Decode(command) => decode::run(context, &command),
        Object::Capture(command) => record::run(context, &command),
        Object::Encode(command) => encode::run(context, &command),
    }
}

fn report(failure: &Failure) -> ExitCode {
    match failure {
        // Whoever read the output has had enough.
        Failure::Output(error) if error.kind() == std::io::ErrorKind::BrokenPipe => return ExitCode::SUCCESS,
        Failure::Help(text) => {
            // There is nobody left to tell.
            let _ = writeln!(std::io::stdout(), "{text}");
        }
        Failure::Ended(_) => {}
        _ => failure.print(),
    }
    failure.exit_code()
}
