//! The C names of a list of entries: which constants of the headers they are.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::header::{Constant, Tables};

/// Where the constants of a list may be, and what they may be called.
#[derive(Debug, Default, Clone)]
pub struct Hints {
    /// The prefix that the spec gives, or that its C names have by default.
    pub prefix: String,
    /// Words that say what the list is: the name of the set, of its enumeration.
    pub words: Vec<String>,
    /// Headers that the spec names.
    pub headers: Vec<String>,
    /// Whether each number may also be that of one bit.
    pub bits: bool,
    /// Whether entries may share constants, as a message and its notification do.
    pub shared: bool,
    /// What is left of a number in its constant: nfnetlink messages are numbered within their subsystem.
    pub mask: Option<i128>,
}

/// An entry: its name in the spec, the number it has there, and a prefix of its own.
#[derive(Debug, Clone)]
pub struct Entry {
    pub name: String,
    pub value: i128,
    pub prefix: Option<String>,
}

/// What was found.
#[derive(Debug, Default)]
pub struct Found {
    /// What all C names begin with, upper-case; empty where nothing was found and no prefix is known.
    pub prefix: String,
    pub header: Option<String>,
    /// The C enumeration; `None` for macros and enumerations without a name.
    pub enumeration: Option<String>,
    /// The C name and the value of each entry, where it has one.
    pub entries: Vec<Option<(String, i128)>>,
    /// Which entries were found by their number alone.
    pub by_value: BTreeSet<usize>,
    /// Constants of the same enumeration that are not in the list.
    pub missing: Vec<(String, i128)>,
}

impl Found {
    /// How many entries have a C name.
    pub fn count(&self) -> usize {
        self.entries.iter().flatten().count()
    }
}

/// Finds lists of names among the constants.
pub struct Finder<'a> {
    tables: &'a Tables,
    /// What remains of each constant's name after each of its words.
    suffixes: HashMap<&'a str, Vec<(usize, &'a Constant)>>,
}

/// The constants that begin alike (last) in one header (first) and one enumeration: `-` for macros, and for messages,
/// whose requests and replies may be enumerated apart.
type Group<'a> = (&'a str, &'a str, &'a str);

impl<'a> Finder<'a> {
    pub fn new(tables: &'a Tables) -> Self {
        let mut suffixes: HashMap<&str, Vec<(usize, &Constant)>> = HashMap::new();
        for constant in &tables.constants {
            let starts = constant.name.match_indices('_').map(|(place, _)| place + 1);
            for start in std::iter::once(0).chain(starts) {
                suffixes.entry(&constant.name[start..]).or_default().push((start, constant));
            }
        }
        Self { tables, suffixes }
    }

    /// The constants of these entries.
    pub fn find(&self, entries: &[Entry], hints: &Hints) -> Found {
        let Some(group) = self.group(entries, hints) else {
            return Found {
                prefix: hints.prefix.clone(),
                entries: entries.iter().map(|_| None).collect(),
                ..Found::default()
            };
        };
        self.resolve(entries, hints, group)
    }

    /// The group that most entries are in.
    fn group(&self, entries: &[Entry], hints: &Hints) -> Option<Group<'a>> {
        let mut scores: BTreeMap<Group<'a>, (usize, f64)> = BTreeMap::new();
        for entry in entries {
            let name = c_spelling(&entry.name);
            for (start, constant) in self.suffixes.get(name.as_str()).into_iter().flatten() {
                let enumeration = if hints.shared { "-" } else { constant.enumeration.as_str() };
                let group = (constant.header.as_str(), enumeration, &constant.name[..*start]);
                let (count, score) = scores.entry(group).or_default();
                *count += 1;
                *score += if hints.same(entry.value, constant.value) { 1.5 } else { 1.0 };
            }
        }
        let total = entries.len() as f64;
        let by_names = scores
            .into_iter()
            .filter_map(|(group, (count, score))| {
                let trust = hints.trust(group);
                // A few names that many enumerations have say nothing by themselves.
                let most = count >= 8 && count * 4 >= entries.len() * 3;
                let many = count >= 3 && count * 2 >= entries.len() && score >= count as f64 * 1.25;
                let told = trust >= 0.5 && count * 2 >= entries.len();
                let given = trust >= 1.0 && count * 3 >= entries.len();
                let all = trust >= 0.2 && count >= 2 && count == entries.len() && score >= total * 1.5;
                (most || many || told || given || all).then_some((group, score + trust * total))
            })
            .max_by(|(_, one), (_, other)| one.total_cmp(other))
            .map(|(group, _)| group);
        by_names.or_else(|| self.given(entries, hints))
    }

    /// The group with the prefix that the spec gives, where no name is the same but there are as many constants.
    fn given(&self, entries: &[Entry], hints: &Hints) -> Option<Group<'a>> {
        let mut groups: BTreeMap<Group<'a>, usize> = BTreeMap::new();
        for constant in &self.tables.constants {
            if !hints.prefix.is_empty() && constant.name.starts_with(&hints.prefix) && !is_bound(&constant.name) {
                let enumeration = if hints.shared { "-" } else { constant.enumeration.as_str() };
                let prefix = &constant.name[..hints.prefix.len()];
                *groups.entry((constant.header.as_str(), enumeration, prefix)).or_default() += 1;
            }
        }
        let (group, count) = groups.into_iter().max_by_key(|(_, count)| *count)?;
        (count >= entries.len()).then_some(group)
    }

    fn resolve(&self, entries: &[Entry], hints: &Hints, (header, enumeration, prefix): Group<'a>) -> Found {
        let members: Vec<&Constant> = self
            .tables
            .constants
            .iter()
            .filter(|constant| {
                let within = constant.header == header && (hints.shared || constant.enumeration == enumeration);
                within && (enumeration != "-" || constant.name.starts_with(prefix))
            })
            .collect();
        let mut found: Vec<Option<(String, i128)>> = entries.iter().map(|_| None).collect();
        let mut by_value = BTreeSet::new();
        // By name, then by name however its words are divided.
        for (entry, place) in entries.iter().zip(&mut found) {
            let own = entry.prefix.as_deref().map(c_spelling);
            let own = own.as_deref().unwrap_or(prefix);
            let name = format!("{own}{}", c_spelling(&entry.name));
            let exact = self.tables.constant(&name).filter(|constant| constant.header == header || !own.is_empty());
            let loose = || members.iter().copied().find(|constant| squashed(&constant.name) == squashed(&name));
            if let Some(constant) = exact.or_else(loose) {
                *place = Some((constant.name.clone(), constant.value));
            }
        }
        // Where the names are masks, a constant that is the bit's number means something else.
        let masks = hints.bits
            && entries.iter().zip(&found).any(|(entry, found)| {
                found.as_ref().is_some_and(|(_, value)| *value != entry.value && bit(*value) == Some(entry.value))
            });
        let same = |entry: &Entry, constant: &Constant| {
            if masks { bit(constant.value) == Some(entry.value) } else { hints.same(entry.value, constant.value) }
        };
        // By number, which is certain only where names were found and agree.
        let taken = |found: &[Option<(String, i128)>], constant: &Constant| {
            !hints.shared && found.iter().flatten().any(|(name, _)| *name == constant.name)
        };
        for index in 0..entries.len() {
            // Messages have names of their own in specs, so their numbers count for more.
            let settled = found[index]
                .as_ref()
                .is_some_and(|(_, value)| !hints.shared || hints.same(entries[index].value, *value));
            if settled {
                continue;
            }
            let same = members.iter().find(|constant| {
                same(&entries[index], constant)
                    && constant.name.starts_with(prefix)
                    && !is_bound(&constant.name)
                    && !taken(&found, constant)
            });
            if let Some(constant) = same {
                found[index] = Some((constant.name.clone(), constant.value));
                by_value.insert(index);
            }
        }
        let values: BTreeSet<i128> = found.iter().flatten().map(|(_, value)| *value).collect();
        let missing = members
            .iter()
            .filter(|constant| enumeration != "-" && !hints.shared && !is_bound(&constant.name))
            .filter(|constant| !values.contains(&constant.value) && (!masks || bit(constant.value).is_some()))
            .filter(|constant| !masks || !constant.name.ends_with("_BIT"))
            .map(|constant| (constant.name.clone(), constant.value))
            .collect();
        let named = enumeration != "-" && !enumeration.starts_with("anon:") && !enumeration.starts_with("typedef:");
        Found {
            prefix: prefix.to_string(),
            header: Some(header.to_string()),
            enumeration: named.then(|| enumeration.to_string()),
            entries: found,
            by_value,
            missing,
        }
    }
}

impl Hints {
    /// Whether the number of a constant is that of the spec.
    pub fn same(&self, spec: i128, header: i128) -> bool {
        let masked = self.mask.map_or(spec, |mask| spec & mask);
        let unsigned = |value: i128| value & 0xffff_ffff;
        masked == header
            || (header < 0 && unsigned(masked) == unsigned(header))
            || (self.bits && bit(header) == Some(spec))
    }

    /// How much speaks for a group besides its names: from nothing to 2.
    fn trust(&self, (header, enumeration, prefix): Group<'_>) -> f64 {
        let mut trust = 0.0;
        if !prefix.is_empty() && prefix == self.prefix {
            trust += 1.0;
        }
        let text = format!("{prefix}{enumeration}").to_ascii_uppercase();
        let words: BTreeSet<&str> = text.split(['_', ':']).map(singular).filter(|word| !word.is_empty()).collect();
        let known = self.words.iter().filter(|word| words.contains(singular(&word.to_ascii_uppercase()))).count();
        if !self.words.is_empty() {
            trust += 0.5 * known as f64 / self.words.len() as f64;
        }
        if self.headers.iter().any(|hint| hint == header) {
            trust += 0.4;
        }
        trust
    }
}

/// The number of the one bit that is set.
pub fn bit(value: i128) -> Option<i128> {
    // A bit 31 that C sees as signed.
    let value = if value < 0 { value & 0xffff_ffff } else { value };
    (value.count_ones() == 1).then(|| value.trailing_zeros().into())
}

/// `new-ifindex` as in a C constant.
pub fn c_spelling(name: &str) -> String {
    name.replace(['-', '.'], "_").to_ascii_uppercase()
}

/// `IFLA_VF_` as a prefix in a spec.
pub fn kebab(name: &str) -> String {
    name.replace('_', "-").to_ascii_lowercase()
}

/// A word without the ending of its plural.
fn singular(word: &str) -> &str {
    word.strip_suffix('S').unwrap_or(word)
}

fn squashed(name: &str) -> String {
    name.chars().filter(|letter| *letter != '_').collect()
}

/// Names that only bound an enumeration.
fn is_bound(name: &str) -> bool {
    ["__", "NUM_"].iter().any(|start| name.starts_with(start)) || ["_MAX", "_CNT"].iter().any(|end| name.ends_with(end))
}
