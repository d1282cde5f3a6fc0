//! `nlctl call`: any operation of any family, from JSON to JSON.

use std::io::{self, BufWriter, Read as _, Write};

use bytes::Bytes;
use clap::Args;
use netlink_core::json::{Json, Nesting, from_json, message_to_json, to_json};
use netlink_core::schema::{Family, Mode, Operation, Protocol, Set};
use netlink_core::{
    Ack, AttributeSet, Flags, IntoRequest as _, Many, Message, Multipart, Number, One, Reply, Request, Transaction,
    Unanswered, Unchecked, Writer,
};
use netlink_sys::{Connection, Error};

use crate::context::{Context, warn};
use crate::failure::Failure;
use crate::families;

const EXAMPLES: &str = "\
Examples:
  nlctl call rt-link getlink '{\"ifname\": \"lo\"}'
  nlctl call rt-addr getaddr --dump
  nlctl call rt-link newlink --flags create,excl \\
      '{\"ifname\": \"vx0\", \"linkinfo\": {\"kind\": \"vxlan\", \"data\": {\"id\": 42}}}'
  nlctl call rt-link setlink '{\"header\": {\"index\": 3, \"flags\": [\"up\"], \"change\": [\"up\"]}}'
  nlctl call nlctrl getfamily '{\"family-name\": \"nlctrl\"}'
  nlctl call rt-link --multicast link
  nlctl describe rt-link newlink                 what can be said

The request is an object of attributes, with the fixed header as `header`; both may also stand in
an object of `header` and `attributes`, as in decoded messages. What is replied is printed in the
same form, an object on each line. Notifications are whole messages, as `nlctl --json decode`
prints them. A change that the kernel takes only in a transaction, as those of nftables, is made in one of its own.
A number in an acknowledgement, such as that of a new simulated radio, is printed as {\"number\": 1}.";

/// What to call.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub struct Command {
    /// The family, as the specs or the kernel call it
    family: String,
    /// The operation
    #[arg(required_unless_present = "multicast")]
    operation: Option<String>,
    /// What is asked, as JSON; `-` reads it from standard input
    #[arg(value_name = "JSON")]
    request: Option<String>,
    /// List what there is; without it, an operation that can only list does so too
    #[arg(long)]
    dump: bool,
    /// Flags of the request: create, excl, replace, append, ...; `echo` prints what has come of it
    #[arg(long, value_delimiter = ',', value_parser = parse_flag)]
    flags: Vec<Flags>,
    /// Listen to a group, by name or number, and print what it tells, behind what is replied
    #[arg(long, value_name = "GROUP")]
    multicast: Vec<String>,
    /// End after so many notifications
    #[arg(long, value_name = "NUMBER", requires = "multicast")]
    count: Option<u64>,
}

/// A set that is known by its table alone: what is replied is not looked at until it is printed.
struct Anything;

impl AttributeSet for Anything {
    const SCHEMA: &'static Set = &Set::NOTHING;
    type View<'a> = &'a [u8];
    type Owned = Bytes;
    type Builder<S: AsMut<Writer>> = S;

    fn view(payload: &[u8]) -> &[u8] {
        payload
    }

    fn keep(payload: Bytes) -> Bytes {
        payload
    }

    fn build<S: AsMut<Writer>>(sink: S) -> S {
        sink
    }

    fn sink<S: AsMut<Writer>>(builder: S) -> S {
        builder
    }
}

/// Calls.
pub fn run(context: &Context, command: &Command) -> Result<(), Failure> {
    let family = families::named(&command.family)?;
    let connection = context.connection(family.protocol.number())?;
    let groups = command.multicast.iter().map(String::as_str);
    // Before the request, so that what it causes is told.
    let events = match family.protocol {
        _ if command.multicast.is_empty() => None,
        Protocol::Generic { name, .. } => Some(connection.subscribe_to(name, groups)?),
        Protocol::Raw(_) => {
            Some(connection.subscribe(groups.map(|group| self::group(family, group)).collect::<Result<Vec<_>, _>>()?)?)
        }
    };
    if let Some(name) = &command.operation {
        let operation = operation(family, name, command.dump)?;
        let json = match command.request.as_deref() {
            None => Json::Object(Vec::new()),
            Some("-") => {
                let mut text = String::new();
                io::stdin().lock().read_to_string(&mut text).map_err(|error| Failure::Input(error.to_string()))?;
                parse(&text)?
            }
            Some(text) => parse(text)?,
        };
        let flags = command.flags.iter().copied().collect();
        Call { context, connection: &connection, family, operation, json: &flat(json), flags }.run()?;
    }
    let Some(events) = events else { return Ok(()) };
    let mut catalogue = families::catalogue();
    let out = &mut io::stdout().lock();
    let mut left = command.count;
    for event in events {
        let event = event?;
        if let Protocol::Generic { name, .. } = family.protocol {
            // The subscription is to groups of this family alone.
            catalogue.learn(event.header.message_type.0, name);
        }
        let message = Message { header: event.header, payload: &event.payload };
        print(out, &message_to_json(&catalogue, family.protocol.number(), &message))?;
        left = left.map(|left| left.saturating_sub(1));
        if left == Some(0) {
            break;
        }
    }
    Ok(())
}

/// The operation of this name that can be asked: the one that lists, where that is wanted or there is no other.
fn operation(family: &'static Family, name: &str, dump: bool) -> Result<&'static Operation, Failure> {
    let asked = || family.operations.iter().copied().filter(|operation| operation.mode != Mode::Notify);
    let named = |mode| asked().find(|operation| operation.mode == mode && operation.name == *name);
    let single = [Mode::Do, Mode::Multipart, Mode::Send];
    let found = if dump { named(Mode::Dump) } else { single.into_iter().chain([Mode::Dump]).find_map(named) };
    found.ok_or_else(|| match single.into_iter().find_map(named) {
        Some(_) => Failure::usage(format!("{} {name} is no dump: it cannot list", family.name)),
        None => {
            let known = asked().map(|operation| operation.name.to_string());
            families::unknown(&format!("operation of the family {}", family.name), name, known)
        }
    })
}

/// The number of a group, by its name or as a number.
fn group(family: &Family, name: &str) -> Result<u32, Failure> {
    let named = family.groups.iter().find(|group| group.name == name).and_then(|group| group.id);
    named.or_else(|| name.parse().ok()).ok_or_else(|| {
        families::unknown(&format!("group of the family {}", family.name), name, family.groups.iter().map(|it| it.name))
    })
}

fn parse(text: &str) -> Result<Json, Failure> {
    serde_json::from_str(text).map_err(|error| Failure::usage(format!("the request is no JSON: {error}")))
}

/// Header and attributes as one object, where they are apart as in decoded messages.
fn flat(json: Json) -> Json {
    let Json::Object(members) = json else { return json };
    let is_apart = members.iter().all(|(key, value)| match &**key {
        "header" => true,
        "attributes" => matches!(value, Json::Object(_)),
        _ => false,
    });
    if !is_apart {
        return Json::Object(members);
    }
    let apart = members.into_iter().flat_map(|(key, value)| match value {
        Json::Object(attributes) if key == "attributes" => attributes,
        value => vec![(key, value)],
    });
    Json::Object(apart.collect())
}

/// A flag by its name, or as a number.
fn parse_flag(name: &str) -> Result<Flags, String> {
    Ok(match name {
        "replace" => Flags::REPLACE,
        "excl" => Flags::EXCL,
        "create" => Flags::CREATE,
        "append" => Flags::APPEND,
        "root" => Flags::ROOT,
        "match" => Flags::MATCH,
        "atomic" => Flags::ATOMIC,
        "nonrec" => Flags::NONREC,
        "bulk" => Flags::BULK,
        "echo" => Flags::ECHO,
        number => {
            let bits = match number.strip_prefix("0x") {
                Some(digits) => u16::from_str_radix(digits, 16).ok(),
                None => number.parse().ok(),
            };
            let flags = "replace, excl, create, append, root, match, atomic, nonrec, bulk, echo";
            Flags::from_bits_retain(bits.ok_or_else(|| format!("a number, or one of {flags}"))?)
        }
    })
}

/// A request, and where it goes.
struct Call<'c> {
    context: &'c Context,
    connection: &'c Connection,
    family: &'static Family,
    operation: &'static Operation,
    json: &'c Json,
    flags: Flags,
}

impl Call<'_> {
    fn run(&self) -> Result<(), Failure> {
        let result = self.send();
        warn(self.connection);
        result
    }

    fn send(&self) -> Result<(), Failure> {
        match self.operation.mode {
            Mode::Dump => {
                let Some(request) = self.request::<Many<Unchecked<Anything>>>()? else { return Ok(()) };
                self.print(self.connection.call(request)?)
            }
            Mode::Multipart => {
                let Some(request) = self.request::<Multipart<Unchecked<Anything>>>()? else { return Ok(()) };
                self.print(self.connection.call(request)?)
            }
            Mode::Send => {
                let Some(request) = self.request::<Unanswered>()? else { return Ok(()) };
                Ok(self.connection.call(request)?)
            }
            _ if self.operation.reply.is_some() => {
                let Some(request) = self.request::<One<Unchecked<Anything>>>()? else { return Ok(()) };
                self.print(Some(self.connection.call(request)).into_iter())
            }
            _ => {
                if self.family.needs_transactions {
                    let Some(request) = self.request::<Ack>()? else { return Ok(()) };
                    // It is of one subsystem of Netfilter: the upper byte of the type.
                    let value = self.operation.request.map_or(0, |form| form.value);
                    let mut transaction = Transaction::new(value >> 8);
                    transaction.push(request);
                    return Ok(self.connection.call_transaction(transaction)?);
                }
                if self.flags.contains(Flags::ECHO) {
                    let Some(request) = self.request::<Ack>()? else { return Ok(()) };
                    return self.print(Some(self.connection.call(request.echo::<Unchecked<Anything>>())).into_iter());
                }
                let Some(request) = self.request::<Number>()? else { return Ok(()) };
                match self.connection.call(request)? {
                    0 => Ok(()),
                    // What some parts of the kernel say in an acknowledgement: the number of what was made.
                    number => Ok(writeln!(io::stdout(), "{{\"number\":{number}}}")?),
                }
            }
        }
    }

    /// The request; nothing if it is only to be shown, which is done.
    fn request<R: Reply>(&self) -> Result<Option<Request<R>>, Failure> {
        let mut request = Request::<R>::new(self.family, self.operation, self.flags);
        if let Some(form) = self.operation.request {
            from_json(form.set, self.json, Nesting::Marked, request.as_mut())?;
        }
        if self.context.is_dry_run() {
            self.context.show(&request)?;
            return Ok(None);
        }
        Ok(Some(request))
    }

    /// Prints what is replied, an object on each line. A message that fails is told of, and the others follow.
    fn print(&self, replies: impl Iterator<Item = Result<Bytes, Error>>) -> Result<(), Failure> {
        let out = &mut BufWriter::new(io::stdout().lock());
        // An echo is what was asked for, as it has become.
        let replied = self.operation.reply.or(self.operation.request);
        let set = replied.map_or(&Set::NOTHING, |form| form.set);
        let nesting = match self.family.protocol {
            Protocol::Raw(0) => Nesting::Unmarked,
            _ => Nesting::Marked,
        };
        let mut is_first = true;
        for reply in replies {
            match reply {
                Ok(payload) => print(out, &to_json(set, &payload, nesting))?,
                // The one thing that was asked for.
                Err(error) if is_first => return Err(error.into()),
                Err(error) => {
                    out.flush()?;
                    self.context.complain(error);
                }
            }
            is_first = false;
        }
        Ok(out.flush()?)
    }
}

fn print(out: &mut impl Write, json: &Json) -> io::Result<()> {
    serde_json::to_writer(&mut *out, json)?;
    writeln!(out)?;
    out.flush()
}
