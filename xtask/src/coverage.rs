//! `cargo xtask coverage`: what the kernel's headers have and no spec does, what is opaque, and what the tables cost.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use clap::Args;

use crate::spec::Specs;
use crate::verify::facts::{Facts, Value};
use crate::verify::tables::{self, TableConstant, Tables};
use exceptions::{Headers, Name};
use families::{Family, Opaque, families};

mod exceptions;
mod families;
#[cfg(test)]
mod tests;

#[derive(Args)]
pub struct Options {
    /// The folder of the compiled tables of the newest headers; without it, that of the variable NETLINK_TABLES.
    folder: Option<PathBuf>,
    /// Change nothing; fail where docs/coverage.md is another, a name is missing, or opaque bytes have no reason.
    #[arg(long)]
    check: bool,
    /// Print all missing names of headers that begin so, instead of the table.
    #[arg(long, value_name = "HEADER")]
    missing: Option<String>,
}

pub fn run(workspace: &Path, options: &Options) -> Result<()> {
    let folder = options.folder.clone().or_else(|| tables::folder(workspace));
    let folder = folder.context("name the folder of the tables, or set NETLINK_TABLES")?;
    let specs = Specs::read(&workspace.join("specs"))?;
    let headers = Headers::read()?;
    let coverage = Coverage::collect(&specs, &Tables::read(&folder)?, &headers)?;
    if let Some(prefix) = &options.missing {
        for (header, row) in coverage.headers.iter().filter(|(header, _)| header.starts_with(prefix)) {
            row.missing.iter().for_each(|name| println!("{header}\t{name}"));
        }
        return Ok(());
    }
    let families = families(workspace, &specs)?;
    let text = coverage.text(&families);
    let path = workspace.join("docs/coverage.md");
    if options.check {
        let mut faults = coverage.faults(&families);
        if std::fs::read_to_string(&path).unwrap_or_default() != text {
            faults.push(format!("{} is another; run `cargo xtask coverage`", path.display()));
        }
        if !faults.is_empty() {
            bail!("{}", faults.join("\n"));
        }
        return Ok(());
    }
    std::fs::create_dir_all(workspace.join("docs"))?;
    std::fs::write(&path, &text)?;
    print!("{text}");
    Ok(())
}

/// The names of one header.
#[derive(Default, Debug, PartialEq, Eq)]
struct Names {
    /// Specs that have some of them.
    specs: BTreeSet<String>,
    known: usize,
    /// Names that no spec needs, by the reason their header has for it.
    explained: BTreeMap<String, BTreeSet<String>>,
    /// Names that no spec needs, by a reason that holds everywhere.
    everywhere: BTreeMap<String, usize>,
    missing: BTreeSet<String>,
}

#[derive(Default, Debug)]
struct Coverage {
    headers: BTreeMap<String, Names>,
    /// Families without a spec.
    absent: BTreeSet<String>,
}

impl Coverage {
    fn collect(specs: &Specs, tables: &Tables, exceptions: &Headers) -> Result<Self> {
        let listed =
            |header: &&String| exceptions.headers.contains_key(*header) || exceptions.others.contains_key(*header);
        if let Some(header) = tables.headers.iter().find(|header| !listed(header)) {
            bail!("{header} is not in xtask/src/coverage/headers.yaml");
        }
        let facts = Facts::collect(specs, &[])?;
        let mut known: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for (name, spec) in facts.constants.iter().map(|constant| (&constant.name, &constant.spec)) {
            known.entry(name).or_default().insert(spec);
        }
        for (name, spec) in facts.structs.iter().map(|structure| (&structure.name, &structure.spec)) {
            known.entry(name).or_default().insert(spec);
        }
        let mut coverage = Self::default();
        for (header, name, reason) in names(tables, exceptions, &known) {
            if exceptions.others.contains_key(&header) && !known.contains_key(name.as_str()) {
                continue;
            }
            let row = coverage.headers.entry(header).or_default();
            match (known.get(name.as_str()), reason) {
                (Some(specs), _) => {
                    row.known += 1;
                    row.specs.extend(specs.iter().map(ToString::to_string));
                }
                (None, Some((reason, true))) => *row.everywhere.entry(reason).or_default() += 1,
                (None, Some((reason, false))) => {
                    row.explained.entry(reason).or_default().insert(name);
                }
                (None, None) => {
                    row.missing.insert(name);
                }
            }
        }
        let names: BTreeSet<&str> = specs.all().map(|spec| spec.name.as_str()).collect();
        let absent = exceptions.families.iter().filter(|(_, specs)| !specs.iter().any(|spec| names.contains(&**spec)));
        coverage.absent = absent.map(|(family, _)| family.clone()).collect();
        Ok(coverage)
    }
}

/// Why no spec needs a name, and whether that reason holds everywhere.
type Why = (String, bool);

/// Every name of the tables, once a header, with the reason why no spec needs it.
fn names(
    tables: &Tables,
    exceptions: &Headers,
    known: &BTreeMap<&str, BTreeSet<&str>>,
) -> Vec<(String, String, Option<Why>)> {
    let mut groups: BTreeMap<(&str, &str), Vec<&TableConstant>> = BTreeMap::new();
    let mut values: BTreeMap<&str, &Value> = BTreeMap::new();
    for constant in &tables.constants {
        groups.entry((&constant.header, &constant.group)).or_default().push(constant);
        values.insert(&constant.name, &constant.value);
    }
    let mut names = Vec::new();
    let mut seen = BTreeSet::new();
    for constant in &tables.constants {
        if !seen.insert((&constant.header, &constant.name)) {
            continue;
        }
        let is_macro = constant.group == "-";
        let group = groups.get(&(constant.header.as_str(), constant.group.as_str()));
        let others = || group.into_iter().flatten().filter(|other| other.name != constant.name);
        let alias = || {
            let same =
                |other: &&&TableConstant| other.value == constant.value && known.contains_key(other.name.as_str());
            let other = others().find(same).filter(|_| !is_macro)?;
            Some((format!("another name of `{}`", other.name), false))
        };
        let name = Name {
            header: &constant.header,
            name: &constant.name,
            is_macro,
            is_bound: others().all(|other| other.value < constant.value)
                || others().any(|other| other.value == constant.value),
            is_zero: constant.value == Value::Number(0),
        };
        let reason = exceptions
            .reason(name)
            .map(|reason| (reason.why.to_string(), reason.everywhere))
            .or_else(alias)
            .or_else(|| bit_of(&constant.name, &constant.value, &values, known));
        names.push((constant.header.clone(), constant.name.clone(), reason));
    }
    for (header, structure) in tables.structs.keys() {
        let name = Name { header, name: structure, is_macro: false, is_bound: false, is_zero: false };
        let reason = exceptions.reason(name).map(|reason| (reason.why.to_string(), reason.everywhere));
        names.push((header.clone(), structure.clone(), reason));
    }
    names
}

/// Bits are often named twice: by their number, `IPS_DYING_BIT`, and as a mask, `IPS_DYING`.
fn bit_of(
    name: &str,
    value: &Value,
    values: &BTreeMap<&str, &Value>,
    known: &BTreeMap<&str, BTreeSet<&str>>,
) -> Option<Why> {
    let Value::Number(bit) = value else { return None };
    let mask = 1_i128.checked_shl(u32::try_from(*bit).ok()?).filter(|_| *bit < 64)?;
    let names = [name.strip_suffix("_BIT").map(str::to_string), Some(name.replacen("_BIT_", "_", 1))];
    let found = names.into_iter().flatten().find(|other| {
        let same = values.get(other.as_str()).is_some_and(|value| **value == Value::Number(mask));
        other != name && same && known.contains_key(other.as_str())
    })?;
    Some((format!("the number of the bit `{found}`"), false))
}

impl Coverage {
    /// Names that no spec has and opaque bytes, both without a reason.
    fn faults(&self, families: &[Family]) -> Vec<String> {
        let missing = self.headers.iter().filter(|(_, names)| !names.missing.is_empty()).map(|(header, names)| {
            let missing: Vec<&str> = names.missing.iter().map(String::as_str).collect();
            format!("{header}: no spec has {}, and no reason is given", missing.join(", "))
        });
        let opaque = families.iter().filter(|family| family.unexplained().next().is_some()).map(|family| {
            let unexplained: Vec<&str> = family.unexplained().map(|opaque| opaque.name.as_str()).collect();
            format!("specs/{}.yaml: {} are opaque without a reason", family.name, unexplained.join(", "))
        });
        missing.chain(opaque).collect()
    }

    fn text(&self, families: &[Family]) -> String {
        let mut text = String::from(
            "# Coverage\n\nPrinted by `cargo xtask coverage` from the specs, the generated files and the names of the kernel's headers. \
             Not to be edited.\n\n## Tables\n\nAttributes, those that are opaque bytes, and lines of the generated file.\n\n\
             | spec | crate | attributes | opaque | lines | lines an attribute |\n|---|---|--:|--:|--:|--:|\n",
        );
        let mut row = |name: &str, folder: &str, attributes: usize, opaque: usize, lines: usize| {
            let each = if attributes == 0 { "-".to_string() } else { ratio(lines, attributes) };
            let _ = writeln!(text, "| {name} | {folder} | {attributes} | {opaque} | {lines} | {each} |");
        };
        for family in families {
            row(&family.name, &family.folder, family.attributes, family.opaque.len(), family.lines);
        }
        let sum = |count: fn(&Family) -> usize| families.iter().map(count).sum();
        row("all", "", sum(|family| family.attributes), sum(|family| family.opaque.len()), sum(|family| family.lines));
        text += "\n## Families without a spec\n\n";
        text += &list(self.absent.iter().map(String::as_str));
        text += "\n## Names of the headers\n\nNames that specs have, names that none needs (for the reasons below), and names that are \
                 missing.\n\n| header | specs | known | not needed | missing |\n|---|---|--:|--:|--:|\n";
        let (mut known, mut explained, mut missing) = (0, 0, 0);
        for (header, names) in &self.headers {
            let specs: Vec<&str> = names.specs.iter().map(String::as_str).collect();
            let not_needed =
                names.explained.values().map(BTreeSet::len).sum::<usize>() + names.everywhere.values().sum::<usize>();
            let _ = writeln!(
                text,
                "| {header} | {} | {} | {not_needed} | {} |",
                specs.join(", "),
                names.known,
                names.missing.len()
            );
            known += names.known;
            explained += not_needed;
            missing += names.missing.len();
        }
        let _ = writeln!(text, "| all | | {known} | {explained} | {missing} |");
        text += "\n## Missing names\n\n`cargo xtask coverage --missing HEADER` has them all.\n\n";
        text += &list_of_lists(self.headers.iter().map(|(header, names)| (header.as_str(), &names.missing)), 8);
        text += "\n## Names that no spec needs\n\nFor reasons that hold in every header:\n\n";
        let mut everywhere: BTreeMap<&str, usize> = BTreeMap::new();
        for (reason, count) in self.headers.values().flat_map(|names| &names.everywhere) {
            *everywhere.entry(reason).or_default() += count;
        }
        let lines: Vec<String> = everywhere.iter().map(|(reason, count)| format!("{reason}: {count}")).collect();
        text += &list(lines.iter().map(String::as_str));
        text += "\nFor reasons of their own:\n\n";
        let mut reasons: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
        for (reason, names) in self.headers.values().flat_map(|names| &names.explained) {
            reasons.entry(reason).or_default().extend(names.iter().cloned());
        }
        text += &list_of_lists(reasons.iter().map(|(reason, names)| (*reason, names)), usize::MAX);
        text += "\n## Opaque bytes\n\nAttributes, and bodies of messages, that are bytes to the tables, and why:\n\n";
        let mut reasons: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
        for Opaque { name, why } in families.iter().flat_map(|family| &family.opaque) {
            if let Some(why) = why {
                reasons.entry(why).or_default().insert(name.clone());
            }
        }
        text += &list_of_lists(reasons.iter().map(|(why, names)| (*why, names)), usize::MAX);
        text += "\nWithout a reason:\n\n";
        let unexplained = |family: &Family| family.unexplained().map(|opaque| opaque.name.clone()).collect();
        let unexplained: Vec<(&str, BTreeSet<String>)> =
            families.iter().map(|family| (family.name.as_str(), unexplained(family))).collect();
        text += &list_of_lists(unexplained.iter().map(|(name, opaque)| (*name, opaque)), usize::MAX);
        text
    }
}

fn list<'a>(names: impl Iterator<Item = &'a str>) -> String {
    let text: String = names.map(|name| format!("- {name}\n")).collect();
    if text.is_empty() { "None.\n".to_string() } else { text }
}

/// A line for each list that is not empty, with at most so many of its names.
fn list_of_lists<'a>(lists: impl Iterator<Item = (&'a str, &'a BTreeSet<String>)>, most: usize) -> String {
    let lines: Vec<String> = lists
        .filter(|(_, names)| !names.is_empty())
        .map(|(title, names)| {
            let some: Vec<String> = names.iter().take(most).map(|name| format!("`{name}`")).collect();
            let more = names.len().saturating_sub(most);
            let more = if more > 0 { format!(" and {more} more") } else { String::new() };
            format!("{title}: {}{more}", some.join(", "))
        })
        .collect();
    list(lines.iter().map(String::as_str))
}

/// A quotient with one decimal.
fn ratio(lines: usize, attributes: usize) -> String {
    let tenths = (lines * 10 + attributes / 2) / attributes;
    format!("{}.{}", tenths / 10, tenths % 10)
}
