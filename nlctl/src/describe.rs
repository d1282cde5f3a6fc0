//! `nlctl describe`: the tables, to read.

use std::collections::BTreeSet;
use std::io::{self, BufWriter, Write};

use clap::Args;
use netlink_core::json::Json;
use netlink_core::schema::{Choice, Enumeration, Family, Form, Key, Mode, Name, Operation, Protocol, Set, Structure};

use crate::context::Context;
use crate::failure::Failure;
use crate::families::{self, protocol_name};
use sheet::{List, Sheet, number, string};
use tables::Tables;

mod docs;
mod kernel;
mod names;
mod sheet;
mod tables;
mod words;

const EXAMPLES: &str = "\
Examples:
  nlctl describe                       every family
  nlctl describe route                 those of one protocol
  nlctl describe rt-link               its operations, sets, structs, enumerations, groups
  nlctl describe rt-link newlink       what can be asked, and what is replied
  nlctl describe rt-link vxlan         the attributes of a set: number, name, type, name in C
  nlctl describe --kernel nlctrl       and what the running kernel has of it
  nlctl --json describe rt-link ifinfomsg

What is asked in MODE `do` is answered with one message or an acknowledgement, in `dump` with any
number of messages, and in `send` not at all; what is of `notify` is not asked for, but told to a
group. REQUEST and REPLY are the numbers of the messages, SET what they carry.

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
        (None, _) => vec![all(context, command.kernel, None)?],
        (Some(family), name) => {
            let family = match (families::named(family), name) {
                // What many look for: a protocol, and so the families that it has.
                (Err(_), None) if families::of_protocol(family).next().is_some() => {
                    return print(context, vec![all(context, command.kernel, Some(family))?]);
                }
                (found, _) => found?,
            };
            let support = if command.kernel { Some(kernel::support(context, family)?) } else { None };
            let describer = Describer { family, tables: Tables::of(family), support };
            match name {
                None => vec![describer.family()],
                Some(name) => describer.named(name)?,
            }
        }
    };
    print(context, sheets)
}

fn print(context: &Context, sheets: Vec<Sheet>) -> Result<(), Failure> {
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

/// Every family, or those of one protocol.
fn all(context: &Context, ask: bool, protocol: Option<&str>) -> Result<Sheet, Failure> {
    let mut families: Vec<_> = match protocol {
        Some(protocol) => families::of_protocol(protocol).collect(),
        None => families::all().collect(),
    };
    families.sort_by_key(|family| (family.protocol.number(), family.name));
    let mut columns = vec!["protocol", "name", "operations", "groups"];
    if ask {
        columns.push("kernel");
    }
    columns.push("about");
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
        row.push(about("family", family, family.name));
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
        let mut facts = whole("family", family, family.name);
        facts.push(("protocol", string(protocol_name(family.protocol.number()))));
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
            let name = operation.name.to_string();
            let since = docs::of("operation", family.name, &name).and_then(|doc| names::since(doc.c_name?));
            let set = operation.request.or(operation.reply).map_or(Json::Null, |form| string(form.set.name));
            let row = [
                string(&name),
                string(mode(operation)),
                operation.request.map_or(Json::Null, values),
                operation.reply.map_or(Json::Null, values),
                set,
            ];
            let has = |support: &Option<kernel::Support>| support.as_ref().map_or(Some(false), |it| it.has(operation));
            let marks = self.support.as_ref().map(|support| has(support).map_or(Json::Null, Json::Bool));
            let rest = [since.map_or(Json::Null, string), about("operation", family, &name)];
            row.into_iter().chain(marks).chain(rest).collect()
        });
        let kernel = self.support.is_some().then_some("kernel");
        let names = |kind, names: Vec<&'static str>| {
            names.into_iter().map(|name| vec![string(name), about(kind, family, name)]).collect()
        };
        let tables = &self.tables;
        let lists = [
            ("sets", "set", tables.sets.iter().map(|set| set.name).collect()),
            ("structs", "struct", tables.structures.iter().map(|structure| structure.name).collect()),
            ("enumerations", "enumeration", tables.enumerations.iter().map(|names| names.name).collect()),
            ("choices", "choice", tables.choices.iter().map(|choice| choice.name).collect()),
        ];
        let groups = family.groups.iter().map(|group| {
            vec![string(group.name), group.id.map_or(Json::Null, number), about("group", family, group.name)]
        });
        let mut all = vec![
            List {
                name: "operations",
                columns: ["name", "mode", "request", "reply", "set"]
                    .into_iter()
                    .chain(kernel)
                    .chain(["since", "about"])
                    .collect(),
                rows: operations.collect(),
            }
            .without_empty("since"),
        ];
        all.push(
            List { name: "groups", columns: vec!["name", "number", "about"], rows: groups.collect() }
                .without_empty("number")
                .without_empty("about"),
        );
        all.extend(lists.map(|(name, kind, rows)| {
            List { name, columns: vec!["name", "about"], rows: names(kind, rows) }.without_empty("about")
        }));
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
            .chain(
                tables
                    .structures
                    .iter()
                    .filter(|structure| structure.name == name)
                    .map(|it| structure(self.family, it)),
            )
            .chain(
                tables
                    .enumerations
                    .iter()
                    .filter(|names| names.name == name)
                    .map(|names| enumeration(self.family, names)),
            )
            .chain(tables.choices.iter().filter(|choice| choice.name == name).map(|it| choice(self.family, tables, it)))
            .collect();
        if sheets.is_empty() {
            let operations = self.family.operations.iter().map(|operation| operation.name.to_string());
            let known = operations.chain(tables.names().map(str::to_owned));
            return Err(families::unknown(&format!("part of the family {}", self.family.name), name, known));
        }
        Ok(sheets)
    }

    fn operation(&self, operation: &Operation) -> Sheet {
        let name = operation.name.to_string();
        let mut facts = whole("operation", self.family, &name);
        facts.push(("mode", string(mode(operation))));
        if let Some(c_name) = docs::of("operation", self.family.name, &name).and_then(|doc| doc.c_name) {
            facts.push(("c name", string(c_name)));
            facts.extend(names::since(c_name).map(|since| ("since", string(since))));
        }
        match &self.support {
            Some(Some(support)) => {
                facts.extend(support.has(operation).map(|has| ("in this kernel", Json::Bool(has))));
            }
            // It has nothing of the family.
            Some(None) => facts.push(("in this kernel", Json::Bool(false))),
            None => {}
        }
        let mut lists = Vec::new();
        let request = ("request", "request number", "request header");
        let reply = ("reply", "reply number", "reply header");
        for ((name, value, header), form) in [(request, operation.request), (reply, operation.reply)] {
            let Some(form) = form else { continue };
            facts.push((value, values(form)));
            facts.extend(form.set.header.map(|structure| (header, string(structure.name))));
            let accepted =
                self.supported().filter(|_| name == "request").and_then(|support| support.accepted_by(operation));
            lists.push(attributes(self.family, name, form.set, Some(form.used), accepted));
        }
        Sheet { kind: "operation", name, facts, lists }
    }

    fn set(&self, set: &'static Set) -> Sheet {
        let mut facts = whole("set", self.family, set.name);
        if matches!(self.support, Some(None)) {
            facts.push(("in this kernel", Json::Bool(false)));
        }
        facts.extend(set.header.map(|header| ("header", string(header.name))));
        facts.extend(set.body.as_ref().map(|body| ("body", string(words::of_kind(body)))));
        let accepted = self.supported().and_then(|support| support.accepted(set));
        let lists = vec![attributes(self.family, "attributes", set, None, accepted)];
        Sheet { kind: "set", name: set.name.to_owned(), facts, lists }
    }

    /// What the kernel says, if it was asked and has the family.
    fn supported(&self) -> Option<&kernel::Support> {
        self.support.as_ref().and_then(Option::as_ref)
    }
}

/// The attributes of a set, or those of them that are used, and which of them the kernel accepts.
fn attributes(
    family: &Family,
    name: &'static str,
    set: &'static Set,
    used: Option<&[u16]>,
    accepted: Option<&BTreeSet<u16>>,
) -> List {
    let doc = docs::of("set", family.name, set.name);
    let rows = set.attributes.iter().filter(|row| used.is_none_or(|used| used.contains(&row.id)));
    let rows = rows.map(|row| {
        let many = if row.multi { ", many times" } else { "" };
        let constant = names::constant(set.prefix, set.name, row.name);
        let cells = [number(row.id), string(row.name), string(words::of_kind(&row.kind) + many)];
        let accepted = accepted.map(|accepted| Json::Bool(accepted.contains(&row.id)));
        cells.into_iter().chain(in_c(constant)).chain(accepted).chain([part(doc, row.name)]).collect()
    });
    let columns = ["number", "name", "type", "c name", "since"].into_iter().chain(accepted.map(|_| "accepted"));
    List { name, columns: columns.chain(["about"]).collect(), rows: rows.collect() }
        .without_empty("since")
        .without_empty("about")
}

/// What is said of a part of a table, in one sentence.
fn part(doc: Option<&docs::Doc>, name: Name) -> Json {
    doc.and_then(|doc| doc.part(name)).map_or(Json::Null, |text| string(docs::brief(text)))
}

/// What something is about, in one sentence.
fn about(kind: &str, family: &Family, name: &str) -> Json {
    let doc = docs::of(kind, family.name, name).filter(|doc| !doc.text.is_empty());
    doc.map_or(Json::Null, |doc| string(docs::brief(doc.text)))
}

/// All that is to be said of what something is about.
fn whole(kind: &str, family: &Family, name: &str) -> Vec<(&'static str, Json)> {
    let doc = docs::of(kind, family.name, name).filter(|doc| !doc.text.is_empty());
    doc.map(|doc| ("about", string(doc.text))).into_iter().collect()
}

/// The number of a message, or all it may come under.
fn values(form: Form) -> Json {
    match form.also {
        [] => number(form.value),
        _ => Json::Array(form.values().map(number).collect()),
    }
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
        Mode::Multipart => "multipart",
        Mode::Send => "send",
        Mode::Notify => "notify",
    }
}

fn structure(family: &Family, structure: &Structure) -> Sheet {
    let doc = docs::of("struct", family.name, structure.name);
    let row = |member: &netlink_core::schema::Member| {
        vec![
            number(member.offset as i128),
            string(member.name),
            string(words::of_kind(&member.kind)),
            names::member(structure.prefix, structure.name, member.name).map_or(Json::Null, string),
            part(doc, member.name),
        ]
    };
    let mut facts = whole("struct", family, structure.name);
    facts.push(("size", number(structure.size as i128)));
    if !structure.tail.is_empty() {
        facts.push(("then", string(structure.tail)));
    }
    let rows = structure.members.iter().map(row).collect();
    let columns = vec!["offset", "name", "type", "c name", "about"];
    let lists = vec![List { name: "members", columns, rows }.without_empty("about")];
    Sheet { kind: "struct", name: structure.name.to_owned(), facts, lists }
}

fn enumeration(family: &Family, names: &Enumeration) -> Sheet {
    let doc = docs::of("enumeration", family.name, names.name);
    let rows = names.entries.iter().map(|entry| {
        let constant = names::constant(names.prefix, names.name, entry.name);
        let cells = [number(entry.value), string(entry.name)];
        cells.into_iter().chain(in_c(constant)).chain([part(doc, entry.name)]).collect()
    });
    let columns = vec!["number", "name", "c name", "since", "about"];
    let list = List { name: "entries", columns, rows: rows.collect() }.without_empty("since").without_empty("about");
    Sheet {
        kind: "enumeration",
        name: names.name.to_owned(),
        facts: whole("enumeration", family, names.name),
        lists: vec![list],
    }
}

fn choice(family: &Family, tables: &Tables, choice: &Choice) -> Sheet {
    let key = |key: &Key<'_>| match key {
        Key::Text(text) => string(String::from_utf8_lossy(text)),
        Key::Number(value) => number(*value),
    };
    let names = tables.selector(choice);
    let name = |key: &Key<'_>| match key {
        Key::Number(value) => names.and_then(|names| names.name_of(*value)).map_or(Json::Null, string),
        Key::Text(_) => Json::Null,
    };
    let mut rows: Vec<_> = choice
        .formats
        .iter()
        .map(|(format, kind)| vec![key(format), name(format), string(words::of_kind(kind))])
        .collect();
    rows.extend(choice.default.map(|kind| vec![string("*"), Json::Null, string(words::of_kind(&kind))]));
    let mut facts = whole("choice", family, choice.name);
    facts.push(("selector", string(choice.selector)));
    Sheet {
        kind: "choice",
        name: choice.name.to_owned(),
        facts,
        lists: vec![List { name: "formats", columns: vec!["key", "name", "type"], rows }.without_empty("name")],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_of_every_family_can_be_described() {
        for family in families::all() {
            let describer = Describer { family, tables: Tables::of(family), support: None };
            let lists = describer.family().lists;
            for list in lists.iter().filter(|list| list.name != "groups") {
                for row in &list.rows {
                    let name = if let Some(Json::String(name)) = row.first() { name } else { "" };
                    let sheets = describer.named(name).ok().unwrap_or_default();
                    let kind = list.name.trim_end_matches('s');
                    assert!(sheets.iter().any(|sheet| sheet.kind == kind), "{} has no {kind} {name}", family.name);
                    for sheet in sheets {
                        let mut printed = Vec::new();
                        assert!(sheet.print(&mut printed).is_ok());
                        assert!(printed.starts_with(format!("{} {name}\n", sheet.kind).as_bytes()));
                        assert!(matches!(sheet.into_json(), Json::Object(members) if members.len() > 2));
                    }
                }
            }
        }
    }
}
