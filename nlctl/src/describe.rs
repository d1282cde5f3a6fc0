//! `nlctl describe`: the tables, to read.

use std::collections::BTreeSet;
use std::io::{self, BufWriter, Write};

use clap::Args;
use netlink_core::json::Json;
use netlink_core::schema::{Choice, Enumeration, Family, Form, Key, Mode, Operation, Protocol, Set, Structure};

use crate::context::Context;
use crate::failure::Failure;
use crate::families::{self, protocol_name};
use sheet::{List, Sheet, number, string};
use tables::Tables;

mod kernel;
mod names;
mod sheet;
mod tables;
mod words;

const EXAMPLES: &str = "\
Examples:
  nlctl describe                       every family
  nlctl describe rt-link               its operations, sets, structs, enumerations, groups
  nlctl describe rt-link newlink       what can be asked, and what is replied
  nlctl describe rt-link vxlan         the attributes of a set: number, name, type, name in C
  nlctl describe --kernel nlctrl       and what the running kernel has of it
  nlctl --json describe rt-link ifinfomsg

SINCE is the first of the kernels 6.12, 7.2 and 7.3 whose headers have a name; what has none is
older. ACCEPTED and KERNEL are what the running kernel says.";

/// What to describe.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub struct Command {
    /// The family, as the specs or the kernel call it
    family: Option<String>,
    /// An operation, set, struct, enumeration or choice of it
    #[arg(value_name = "OPERATION|SET|STRUCT|ENUM|CHOICE")]
    name: Option<String>,
    /// Say what the running kernel has of it
    #[arg(short, long)]
    kernel: bool,
}

/// Prints it.
pub fn run(context: &Context, command: &Command) -> Result<(), Failure> {
    let sheets = match (&command.family, &command.name) {
        (None, _) => vec![all(context, command.kernel)?],
        (Some(family), name) => {
            let family = families::named(family)?;
            let support = if command.kernel { Some(kernel::support(context, family)?) } else { None };
            let describer = Describer { family, tables: Tables::of(family), support };
            match name {
                None => vec![describer.family()],
                Some(name) => describer.named(name)?,
            }
        }
    };
    let out = &mut BufWriter::new(io::stdout().lock());
    if context.is_json() {
        for sheet in sheets {
            serde_json::to_writer(&mut *out, &sheet.into_json()).map_err(io::Error::from)?;
            writeln!(out)?;
        }
    } else {
        for (index, sheet) in sheets.iter().enumerate() {
            if index > 0 {
                writeln!(out)?;
            }
            sheet.print(out)?;
        }
    }
    Ok(out.flush()?)
}

/// Every family.
fn all(context: &Context, ask: bool) -> Result<Sheet, Failure> {
    let mut families: Vec<_> = families::all().collect();
    families.sort_by_key(|family| (family.protocol.number(), family.name));
    let mut columns = vec!["protocol", "name", "operations", "groups"];
    if ask {
        columns.push("kernel");
    }
    let row = |family: &&'static Family| {
        let mut row = vec![
            string(protocol_name(family.protocol.number())),
            string(family.name),
            number(family.operations.len() as i128),
            number(family.groups.len() as i128),
        ];
        if ask {
            row.push(Json::Bool(kernel::support(context, family)?.is_some()));
        }
        Ok(row)
    };
    let rows = families.iter().map(row).collect::<Result<_, Failure>>()?;
    Ok(Sheet {
        kind: "families",
        name: String::new(),
        facts: Vec::new(),
        lists: vec![List { name: "families", columns, rows }],
    })
}

/// A family and its tables.
struct Describer {
    family: &'static Family,
    tables: Tables,
    /// What the kernel says, if it was asked: nothing if it does not have the family.
    support: Option<Option<kernel::Support>>,
}

impl Describer {
    fn family(&self) -> Sheet {
        let family = self.family;
        let mut facts = vec![("protocol", string(protocol_name(family.protocol.number())))];
        if let Protocol::Generic { name, version } = family.protocol {
            facts.extend([("name in the kernel", string(name)), ("version", number(version))]);
        }
        if !family.address_families.is_empty() {
            let numbers = family.address_families.iter().map(|&family| number(family)).collect();
            facts.push(("address families", Json::Array(numbers)));
        }
        if let Some(support) = &self.support {
            facts.push(("in this kernel", Json::Bool(support.is_some())));
            if let Some(kernel::Support { id: Some(id), version, .. }) = support {
                facts.push(("number in this kernel", number(*id)));
                facts.extend(version.map(|version| ("version in this kernel", number(version))));
            }
        }
        let operations = family.operations.iter().map(|operation| {
            let value = |form: Option<Form>| form.map_or(Json::Null, |form| number(form.value));
            let set = operation.request.or(operation.reply).map_or(Json::Null, |form| string(form.set.name));
            let row = [
                string(operation.name),
                string(mode(operation)),
                value(operation.request),
                value(operation.reply),
                set,
            ];
            let has = |support: &Option<kernel::Support>| support.as_ref().map_or(Some(false), |it| it.has(operation));
            let marks = self.support.as_ref().map(|support| has(support).map_or(Json::Null, Json::Bool));
            row.into_iter().chain(marks).collect()
        });
        let kernel = self.support.is_some().then_some("kernel");
        let names = |names: Vec<&'static str>| names.into_iter().map(|name| vec![string(name)]).collect();
        let tables = &self.tables;
        let lists = [
            ("sets", tables.sets.iter().map(|set| set.name).collect()),
            ("structs", tables.structures.iter().map(|structure| structure.name).collect()),
            ("enumerations", tables.enumerations.iter().map(|names| names.name).collect()),
            ("choices", tables.choices.iter().map(|choice| choice.name).collect()),
        ];
        let groups = family.groups.iter().map(|group| vec![string(group.name), group.id.map_or(Json::Null, number)]);
        let mut all = vec![List {
            name: "operations",
            columns: ["name", "mode", "request", "reply", "set"].into_iter().chain(kernel).collect(),
            rows: operations.collect(),
        }];
        all.push(List { name: "groups", columns: vec!["name", "number"], rows: groups.collect() });
        all.extend(lists.map(|(name, rows)| List { name, columns: vec!["name"], rows: names(rows) }));
        all.retain(|list| !list.rows.is_empty());
        Sheet { kind: "family", name: family.name.to_owned(), facts, lists: all }
    }

    /// Whatever has this name.
    fn named(&self, name: &str) -> Result<Vec<Sheet>, Failure> {
        let tables = &self.tables;
        let operations = self.family.operations.iter().filter(|operation| operation.name == *name);
        let sheets: Vec<_> = operations
            .map(|operation| self.operation(operation))
            .chain(tables.sets.iter().filter(|set| set.name == name).map(|set| self.set(set)))
            .chain(tables.structures.iter().filter(|structure| structure.name == name).map(|it| structure(it)))
            .chain(tables.enumerations.iter().filter(|names| names.name == name).map(|names| enumeration(names)))
            .chain(tables.choices.iter().filter(|choice| choice.name == name).map(|it| choice(it)))
            .collect();
        if sheets.is_empty() {
            let operations = self.family.operations.iter().map(|operation| operation.name.to_string());
            let known = operations.chain(tables.names().map(str::to_owned));
            return Err(families::unknown(&format!("part of the family {}", self.family.name), name, known));
        }
        Ok(sheets)
    }

    fn operation(&self, operation: &Operation) -> Sheet {
        let mut facts = vec![("mode", string(mode(operation)))];
        if let Some(support) = self.supported() {
            facts.extend(support.has(operation).map(|has| ("in this kernel", Json::Bool(has))));
        }
        let mut lists = Vec::new();
        let request = ("request", "request number", "request header");
        let reply = ("reply", "reply number", "reply header");
        for ((name, value, header), form) in [(request, operation.request), (reply, operation.reply)] {
            let Some(form) = form else { continue };
            facts.push((value, number(form.value)));
            facts.extend(form.set.header.map(|structure| (header, string(structure.name))));
            let accepted =
                self.supported().filter(|_| name == "request").and_then(|support| support.accepted_by(operation));
            lists.push(attributes(name, form.set, Some(form.used), accepted));
        }
        Sheet { kind: "operation", name: operation.name.to_string(), facts, lists }
    }

    fn set(&self, set: &'static Set) -> Sheet {
        let mut facts = Vec::new();
        facts.extend(set.header.map(|header| ("header", string(header.name))));
        facts.extend(set.body.as_ref().map(|body| ("body", string(words::of_kind(body)))));
        let lists =
            vec![attributes("attributes", set, None, self.supported().and_then(|support| support.accepted(set)))];
        Sheet { kind: "set", name: set.name.to_owned(), facts, lists }
    }

    /// What the kernel says, if it was asked and has the family.
    fn supported(&self) -> Option<&kernel::Support> {
        self.support.as_ref().and_then(Option::as_ref)
    }
}

/// The attributes of a set, or those of them that are used, and which of them the kernel accepts.
fn attributes(name: &'static str, set: &'static Set, used: Option<&[u16]>, accepted: Option<&BTreeSet<u16>>) -> List {
    let rows = set.attributes.iter().filter(|row| used.is_none_or(|used| used.contains(&row.id)));
    let rows = rows.map(|row| {
        let many = if row.multi { ", many times" } else { "" };
        let constant = names::constant(set.prefix, set.name, row.name);
        let cells = [number(row.id), string(row.name), string(words::of_kind(&row.kind) + many)];
        let accepted = accepted.map(|accepted| Json::Bool(accepted.contains(&row.id)));
        cells.into_iter().chain(in_c(constant)).chain(accepted).collect()
    });
    let columns = ["number", "name", "type", "c name", "since"].into_iter().chain(accepted.map(|_| "accepted"));
    List { name, columns: columns.collect(), rows: rows.collect() }.without_empty("since")
}

/// The name in C, and since when there is one.
fn in_c(constant: Option<String>) -> [Json; 2] {
    let since = constant.as_deref().and_then(names::since).map_or(Json::Null, string);
    [constant.map_or(Json::Null, string), since]
}

fn mode(operation: &Operation) -> &'static str {
    match operation.mode {
        Mode::Do => "do",
        Mode::Dump => "dump",
        Mode::Send => "send",
        Mode::Notify => "notify",
    }
}

fn structure(structure: &Structure) -> Sheet {
    let row = |member: &netlink_core::schema::Member| {
        vec![
            number(member.offset as i128),
            string(member.name),
            string(words::of_kind(&member.kind)),
            names::member(structure.prefix, structure.name, member.name).map_or(Json::Null, string),
        ]
    };
    let mut facts = vec![("size", number(structure.size as i128))];
    if !structure.tail.is_empty() {
        facts.push(("then", string(structure.tail)));
    }
    let rows = structure.members.iter().map(row).collect();
    let lists = vec![List { name: "members", columns: vec!["offset", "name", "type", "c name"], rows }];
    Sheet { kind: "struct", name: structure.name.to_owned(), facts, lists }
}

fn enumeration(names: &Enumeration) -> Sheet {
    let rows = names.entries.iter().map(|entry| {
        let constant = names::constant(names.prefix, names.name, entry.name);
        [number(entry.value), string(entry.name)].into_iter().chain(in_c(constant)).collect()
    });
    let columns = vec!["number", "name", "c name", "since"];
    let list = List { name: "entries", columns, rows: rows.collect() }.without_empty("since");
    Sheet { kind: "enumeration", name: names.name.to_owned(), facts: Vec::new(), lists: vec![list] }
}

fn choice(choice: &Choice) -> Sheet {
    let key = |key: &Key<'_>| match key {
        Key::Text(text) => string(String::from_utf8_lossy(text)),
        Key::Number(value) => number(*value),
    };
    let mut rows: Vec<_> =
        choice.formats.iter().map(|(format, kind)| vec![key(format), string(words::of_kind(kind))]).collect();
    rows.extend(choice.default.map(|kind| vec![string("*"), string(words::of_kind(&kind))]));
    Sheet {
        kind: "choice",
        name: choice.name.to_owned(),
        facts: vec![("selector", string(choice.selector))],
        lists: vec![List { name: "formats", columns: vec!["key", "type"], rows }],
    }
}
