//! What families, operations and tables are about, and what is in them.

use std::collections::HashMap;
use std::sync::LazyLock;

use netlink_core::schema::Name;

/// What each is, its spec, its name, of an operation its name in C, and what it is about; behind a table what is said of its parts,
/// on lines that begin with a tab (`cargo xtask codegen`).
const DOCS: &str = include_str!("docs.tsv");

/// What something is about.
#[derive(Clone, Debug)]
pub struct Doc {
    spec: &'static str,
    /// Of an operation, its name in C, if it has one.
    pub c_name: Option<&'static str>,
    /// In sentences.
    pub text: &'static str,
    /// Of a table, what is said of its parts, by their names.
    parts: HashMap<&'static str, &'static str>,
}

impl Doc {
    /// What is said of a part of a table, if anything.
    pub fn part(&self, name: Name) -> Option<&'static str> {
        self.parts.get(name.to_string().as_str()).copied()
    }
}

/// By kind and name.
type Docs = HashMap<&'static str, HashMap<&'static str, Vec<Doc>>>;

static DOCS_BY_NAME: LazyLock<Docs> = LazyLock::new(|| {
    let mut docs = Docs::new();
    let mut table = ("", "");
    for line in DOCS.lines() {
        let mut columns = line.split('\t');
        let mut column = || columns.next().unwrap_or_default();
        let kind = column();
        if kind.is_empty() {
            let last = docs.get_mut(table.0).and_then(|docs| docs.get_mut(table.1)?.last_mut());
            if let Some(doc) = last {
                doc.parts.insert(column(), column());
            }
            continue;
        }
        let (spec, name, c_name, text) = (column(), column(), column(), column());
        let c_name = (!matches!(c_name, "" | "none")).then_some(c_name);
        table = (kind, name);
        let doc = Doc { spec, c_name, text, parts: HashMap::new() };
        docs.entry(kind).or_default().entry(name).or_default().push(doc);
    }
    docs
});

/// What something of a family is about: of a table that the family shares with others, if they say the same.
pub fn of(kind: &str, family: &str, name: &str) -> Option<&'static Doc> {
    let all = DOCS_BY_NAME.get(kind)?.get(name)?;
    let own = all.iter().find(|doc| doc.spec == family);
    let (first, others) = all.split_first()?;
    own.or_else(|| others.iter().all(|other| other.text == first.text).then_some(first))
}

/// The first sentence.
pub fn brief(text: &str) -> &str {
    let end = text.match_indices(". ").map(|(place, _)| place + 1).next();
    end.and_then(|end| text.get(..end)).unwrap_or(text).trim_end_matches('.')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_family_and_operation_has_something_to_say() {
        let docs = DOCS_BY_NAME.values().flat_map(HashMap::values).flatten();
        assert_eq!(docs.map(|doc| 1 + doc.parts.len()).sum::<usize>(), DOCS.lines().count());
        for family in crate::families::all() {
            assert!(of("family", family.name, family.name).is_some_and(|doc| !doc.text.is_empty()), "{}", family.name);
            for operation in family.operations {
                let name = operation.name.to_string();
                assert!(of("operation", family.name, &name).is_some(), "{} {name}", family.name);
            }
        }
    }

    #[test]
    fn a_sentence_ends_at_its_point() {
        assert_eq!(brief("One of 3.5 lamps. It is lit."), "One of 3.5 lamps");
        assert_eq!(brief("A lamp."), "A lamp");
    }
}
