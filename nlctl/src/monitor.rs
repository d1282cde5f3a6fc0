//! `nlctl monitor`: what changes, as it changes.

use std::io::{self, Write};

use clap::{Args, ValueEnum};
use netlink_core::common::AddressFamily;
use netlink_core::json::Json;
use netlink_route::store::{Change, Kinds, Object, Store};

use crate::context::Context;
use crate::failure::Failure;
use crate::table::{NOTHING, Row};
use crate::{address, link, neighbour, route, rule};

const HELP: &str = "\
A line for each change: what has happened, to what, and its values in the words of the
lists, with what they were before. With --json it is an object with `change` (added,
changed, removed), `kind`, `object`, and `before` if it has changed. Counters and ages
make no change.

Where notifications are lost, everything is listed again, and what differs is told.";

/// What to watch.
#[derive(Args)]
#[command(after_help = HELP)]
pub struct Command {
    /// Begin with what there is, as if it had just been added
    #[arg(short, long)]
    all: bool,
    /// Only these
    #[arg(value_enum)]
    objects: Vec<Watched>,
}

/// What can be watched.
#[derive(Clone, Copy, ValueEnum)]
enum Watched {
    #[value(alias = "l")]
    Link,
    #[value(alias = "a")]
    Address,
    #[value(alias = "r")]
    Route,
    #[value(aliases = ["n", "neighbor"])]
    Neighbour,
    #[value(alias = "ru")]
    Rule,
}

impl Watched {
    fn kinds(self) -> Kinds {
        match self {
            Self::Link => Kinds::LINKS,
            Self::Address => Kinds::ADDRESSES,
            Self::Route => Kinds::ROUTES,
            Self::Neighbour => Kinds::NEIGHBOURS,
            Self::Rule => Kinds::RULES,
        }
    }
}

/// Watches, until it is ended.
pub fn run(context: &Context, command: &Command) -> Result<(), Failure> {
    let wanted = command.objects.iter().fold(Kinds::empty(), |all, watched| all | watched.kinds());
    let wanted = if wanted.is_empty() { Kinds::ALL } else { wanted };
    // Links as well, for their names.
    let mut store = Store::open(context.route()?, wanted | Kinds::LINKS)?;
    let tell = |change: &Change| {
        if let Object::Link(link) = change.object() {
            context.learn(link);
        }
        if is_wanted(context, wanted, change.object()) { print(context, change) } else { Ok(()) }
    };
    if command.all {
        for object in store.cache().objects() {
            tell(&Change::Added(object))?;
        }
    }
    let mut lost = 0;
    loop {
        match store.next_within(None) {
            Ok(Some(change)) => tell(&change)?,
            Ok(None) => {}
            // It is one message, and the others follow.
            Err(error @ netlink_sys::Error::Malformed(_)) => context.complain(error),
            Err(error) => return Err(error.into()),
        }
        if store.resynchronisations() != lost {
            lost = store.resynchronisations();
            // If there is no standard error, there is nobody to tell.
            let _ = writeln!(io::stderr(), "nlctl: notifications were lost; everything has been listed again");
        }
    }
}

fn is_wanted(context: &Context, wanted: Kinds, object: &Object) -> bool {
    let (kinds, family) = match object {
        Object::Link(_) => return wanted.contains(Kinds::LINKS),
        Object::Address(address) => (Kinds::ADDRESSES, address.family()),
        Object::Route(route) => (Kinds::ROUTES, route.family()),
        Object::Neighbour(neighbour) => (Kinds::NEIGHBOURS, neighbour.family()),
        Object::Rule(rule) => (Kinds::RULES, rule.family()),
        _ => return false,
    };
    wanted.contains(kinds) && (context.family() == AddressFamily::UNSPEC || context.family() == family)
}

fn print(context: &Context, change: &Change) -> Result<(), Failure> {
    let out = &mut io::stdout().lock();
    let (word, object, before) = match change {
        Change::Added(object) => ("added", object, None),
        Change::Changed { before, after } => ("changed", after, Some(before)),
        Change::Removed(object) => ("removed", object, None),
        _ => return Ok(()),
    };
    let (kind, columns, row) = row(context, object);
    if context.is_json() {
        let mut members = vec![
            ("change".to_owned(), Json::from(word)),
            ("kind".to_owned(), Json::from(kind)),
            ("object".to_owned(), Json::of(object)),
        ];
        members.extend(before.map(|before| ("before".to_owned(), Json::of(before))));
        serde_json::to_writer(&mut *out, &Json::Object(members)).map_err(io::Error::from)?;
        writeln!(out)?;
    } else {
        let before = before.map(|before| self::row(context, before).2);
        let earlier = |column: usize| before.as_ref().and_then(|before| before.cells().get(column));
        write!(out, "{word} {kind}")?;
        for (column, (name, cell)) in columns.iter().zip(row.cells()).enumerate() {
            let was = earlier(column).filter(|was| *was != cell);
            if cell != NOTHING || was.is_some() {
                write!(out, " {} {cell}", name.to_lowercase())?;
            }
            if let Some(was) = was {
                write!(out, " (was {was})")?;
            }
        }
        writeln!(out)?;
        row.lines_below().iter().try_for_each(|line| writeln!(out, "    {line}"))?;
    }
    Ok(out.flush()?)
}

/// What an object is called, and its columns as in a list.
fn row<'c>(context: &Context, object: &Object) -> (&'static str, &'c [&'static str], Row) {
    let (kind, columns, mut row): (_, &[&str], _) = match object {
        Object::Link(link) => ("link", &link::COLUMNS, link::row(context, link)),
        Object::Address(address) => ("address", &address::COLUMNS, address::row(context, address)),
        Object::Route(route) => ("route", &route::COLUMNS, route::row(context, route)),
        Object::Neighbour(neighbour) => ("neighbour", &neighbour::COLUMNS, neighbour::row(context, neighbour)),
        Object::Rule(rule) => ("rule", &rule::COLUMNS, rule::row(rule)),
        _ => ("object", &[], Row::default()),
    };
    if context.is_detailed() {
        let text = netlink_core::Rendered::new(netlink_core::View::schema(object), netlink_core::View::payload(object));
        text.to_string().lines().for_each(|line| row.below(line));
    }
    (kind, columns, row)
}
