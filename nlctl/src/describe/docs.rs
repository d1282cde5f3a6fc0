//! What families, operations and tables are about.

use std::collections::HashMap;
use std::sync::LazyLock;

/// What each is, its spec, its name, of an operation its name in C, and what it is about (`cargo xtask codegen`).
const DOCS: &str = include_str!("docs.tsv");

/// What something is about.
#[derive(Clone, Copy, Debug)]
pub struct Doc {
    spec: &'static str,
    /// Of an operation, its name in C, if it has one.
    pub c_name: Option<&'static str>,
    /// In sentences.
    pub text: &'static str,
}

static BY_NAME: LazyLock<HashMap<(&str, &str), Vec<Doc>>> = LazyLock::new(|| {
    let mut docs: HashMap<_, Vec<_>> = HashMap::new();
    for line in DOCS.lines() {
        let mut columns = line.split('\t');
        let mut column = || columns.next().unwrap_or_default();
        let (kind, spec, name, c_name, text) = (column(), column(), column(), column(), column());
        let c_name = (!matches!(c_name, "" | "none")).then_some(c_name);
        docs.entry((kind, name)).or_default().push(Doc { spec, c_name, text });
    }
    docs
});

/// What something of a family is about: of a table that the family shares with others, if they say the same.
pub fn of(kind: &str, family: &str, name: &str) -> Option<Doc> {
    let all = BY_NAME.get(&(kind, name))?;
    let own = all.iter().find(|doc| doc.spec == family);
    let (first, others) = all.split_first()?;
    own.or_else(|| others.iter().all(|other| other.text == first.text).then_some(first)).copied()
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
        assert_eq!(BY_NAME.values().map(Vec::len).sum::<usize>(), DOCS.lines().count());
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
