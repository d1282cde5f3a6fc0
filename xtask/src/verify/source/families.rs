//! The families of generic netlink that a kernel's code registers: names, versions and multicast groups, which headers for user
//! space have in part only.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::{blocks, without_comments};
use crate::spec::{Spec, Specs};

/// Where families are registered.
const FOLDERS: [&str; 5] = ["drivers", "fs", "kernel", "net", "security"];

/// A family as its `struct genl_family` has it.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Family {
    pub name: String,
    pub version: Option<u32>,
    pub groups: BTreeSet<String>,
}

/// What the families of a source say to the specs.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Report {
    pub compared: usize,
    pub differences: BTreeSet<String>,
    /// What one of them has alone.
    pub notes: BTreeSet<String>,
}

impl Report {
    pub fn text(&self) -> String {
        let mut text =
            format!("families of the source: {} compared, {} different\n", self.compared, self.differences.len());
        for (title, lines) in [("of one alone", &self.notes), ("different", &self.differences)] {
            for line in lines {
                let _ = writeln!(text, "  {title}: {line}");
            }
        }
        text
    }
}

/// Compares the specs named, or all, with the families of a source.
pub fn compare(specs: &Specs, names: &[String], families: &[Family]) -> Report {
    let mut report = Report::default();
    let chosen = |spec: &&Spec| names.is_empty() || names.contains(&spec.name);
    let is_generic = |spec: &&Spec| spec.protocol.as_deref().is_some_and(|protocol| protocol.starts_with("genetlink"));
    let name = |spec: &Spec| spec.family_name.clone().unwrap_or_else(|| spec.name.clone());
    for spec in specs.all().filter(is_generic).filter(chosen) {
        let name = name(spec);
        let Some(family) = families.iter().find(|family| family.name == name) else {
            report.notes.insert(format!("no family {name}: newer, or mistaken"));
            continue;
        };
        report.compared += 1;
        let version = u32::from(spec.version.unwrap_or(1));
        match family.version {
            Some(theirs) if theirs > version => {
                report.differences.insert(format!("{name}: version {version}, the kernel's is {theirs}"));
            }
            Some(theirs) if theirs < version => {
                report.notes.insert(format!("{name}: version {version}, the kernel's is still {theirs}"));
            }
            _ => {}
        }
        let groups = spec.mcast_groups.iter().flat_map(|groups| &groups.list);
        let groups: BTreeSet<String> = groups.map(|group| group.name.clone()).collect();
        for group in family.groups.difference(&groups) {
            report.differences.insert(format!("{name}: multicast group {group} is unknown"));
        }
        for group in groups.difference(&family.groups) {
            report.notes.insert(format!("{name}: no multicast group {group}: newer, or mistaken"));
        }
    }
    if names.is_empty() {
        let ours: BTreeSet<String> = specs.all().filter(is_generic).map(name).collect();
        for family in families.iter().filter(|family| !ours.contains(&family.name)) {
            report.notes.insert(format!("no spec of family {}", family.name));
        }
    }
    report
}

/// Every family that the code of a tree registers.
pub fn families(tree: &Path) -> Result<Vec<Family>> {
    let mut files = Vec::new();
    for folder in FOLDERS {
        sources(&tree.join(folder), &mut files)?;
    }
    let mut shared = BTreeMap::new();
    for folder in ["include/uapi", "include/linux", "include/net"] {
        let mut headers = Vec::new();
        headers_below(&tree.join(folder), &mut headers)?;
        for header in headers {
            add_macros(&text(&header)?, &mut shared);
        }
    }
    let mut families = Vec::new();
    for (path, code) in files {
        let mut own = BTreeMap::new();
        for header in std::fs::read_dir(path.parent().context("a file in a folder")?)? {
            let header = header?.path();
            if header.extension().is_some_and(|extension| extension == "h") {
                add_macros(&text(&header)?, &mut own);
            }
        }
        add_macros(&code, &mut own);
        families.extend(registered(&code, &[&own, &shared]));
    }
    families.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(families)
}

/// The files with code that registers families, and their text.
fn sources(folder: &Path, found: &mut Vec<(PathBuf, String)>) -> Result<()> {
    walk(folder, "c", &mut |path| {
        let code = text(path)?;
        if code.contains("struct genl_family ") {
            found.push((path.to_path_buf(), without_comments(&code)));
        }
        Ok(())
    })
}

fn headers_below(folder: &Path, found: &mut Vec<PathBuf>) -> Result<()> {
    walk(folder, "h", &mut |path| {
        found.push(path.to_path_buf());
        Ok(())
    })
}

fn walk(folder: &Path, extension: &str, visit: &mut impl FnMut(&Path) -> Result<()>) -> Result<()> {
    for entry in std::fs::read_dir(folder).with_context(|| format!("reading {}", folder.display()))? {
        let entry = entry?;
        let (path, kind) = (entry.path(), entry.file_type()?);
        if kind.is_dir() {
            walk(&path, extension, visit)?;
        } else if kind.is_file() && path.extension().is_some_and(|found| found == extension) {
            visit(&path)?;
        }
    }
    Ok(())
}

fn text(path: &Path) -> Result<String> {
    let bytes = std::fs::read(path).with_context(|| format!("reading {}", path.display()))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// Macros: names by what they stand for.
type Macros = BTreeMap<String, String>;

fn add_macros(text: &str, macros: &mut Macros) {
    for line in text.lines() {
        let line = line.trim_start().strip_prefix('#').unwrap_or_default();
        let mut words = line.trim_start().splitn(3, char::is_whitespace);
        if let (Some("define"), Some(name), Some(value)) = (words.next(), words.next(), words.next()) {
            let value = value.split("/*").next().unwrap_or_default().trim();
            macros.insert(name.to_string(), value.to_string());
        }
    }
}

/// What a word or text of code stands for, by the macros nearest first.
fn value(code: &str, macros: &[&Macros]) -> String {
    let mut code = code.trim().trim_matches(['(', ')']);
    for _ in 0..4 {
        match macros.iter().find_map(|macros| macros.get(code)) {
            Some(value) => code = value.trim_matches(['(', ')']),
            None => break,
        }
    }
    code.trim_matches('"').to_string()
}

/// The families that a file registers.
fn registered(code: &str, macros: &[&Macros]) -> Vec<Family> {
    let mut groups: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    let mut families = Vec::new();
    for (head, body, _) in blocks(code) {
        let words: Vec<&str> = head.split(|letter: char| !letter.is_alphanumeric() && letter != '_').collect();
        let ["struct", kind, variable, ..] = words[..] else { continue };
        match kind {
            "genl_multicast_group" => {
                // Groups are initialised by name, or as text alone.
                let texts = body.split('"').skip(1).step_by(2).map(str::to_string);
                groups.insert(variable, members(body, "name").map(|name| value(name, macros)).chain(texts).collect());
            }
            "genl_family" => families.push((
                Family {
                    name: members(body, "name").next().map(|name| value(name, macros)).unwrap_or_default(),
                    version: members(body, "version").next().and_then(|version| number(&value(version, macros))),
                    groups: BTreeSet::new(),
                },
                members(body, "mcgrps").next(),
            )),
            _ => {}
        }
    }
    families
        .into_iter()
        .filter(|(family, _)| !family.name.is_empty())
        .map(|(family, variable)| {
            let groups = variable.and_then(|variable| groups.remove(variable.trim_start_matches('&').trim()));
            Family { groups: groups.unwrap_or_default(), ..family }
        })
        .collect()
}

fn number(text: &str) -> Option<u32> {
    match text.strip_prefix("0x") {
        Some(digits) => u32::from_str_radix(digits, 16).ok(),
        None => text.parse().ok(),
    }
}

/// What the members of this name are initialised with.
fn members<'a>(body: &'a str, name: &'a str) -> impl Iterator<Item = &'a str> {
    body.split('.').skip(1).filter_map(move |part| {
        let (member, value) = part.split_once('=')?;
        (member.trim() == name).then(|| value.split([',', '}', '\n']).next().unwrap_or_default().trim())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn families_are_read_from_code() {
        let code = r#"
            #define FAKE_VERSION 0x2
            static const struct genl_multicast_group fake_groups[] = {
                [0] = { .name = FAKE_GROUP, },
                { .name = "news", .flags = GENL_MCAST_CAP_NET_ADMIN },
                [2] = { "alarms", },
            };
            static struct genl_family fake_family __ro_after_init = {
                .name       = FAKE_NAME,
                .version    = FAKE_VERSION,
                .mcgrps     = fake_groups,
                .n_mcgrps   = ARRAY_SIZE(fake_groups),
            };
            static int register(struct genl_family *family) { return genl_register_family(family); }
        "#;
        let mut macros = BTreeMap::new();
        add_macros("#define FAKE_NAME\t\"fake\"\n# define FAKE_GROUP \"events\" /* all */\n", &mut macros);
        add_macros(&code.replace("            #", "#"), &mut macros);
        let groups = ["alarms", "events", "news"].map(str::to_string).into();
        assert_eq!(registered(code, &[&macros]), [Family { name: "fake".to_string(), version: Some(2), groups }]);
    }
}
