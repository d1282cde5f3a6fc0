//! Names in C, and since when the headers have them.

use std::collections::HashMap;
use std::sync::LazyLock;

use netlink_core::schema::Name;

/// What does not follow the pattern: prefix, table, name, and the name in C (`cargo xtask codegen`).
const SPELLINGS: &str = include_str!("spellings.tsv");
/// What is newer than the oldest kernel of the tables of headers: name in C, kernel (`cargo xtask verify --tables --write`).
const SINCE: &str = include_str!("since.tsv");

type Key<'k> = (&'k str, &'k str, &'k str);

static BY_NAME: LazyLock<HashMap<Key<'static>, &str>> = LazyLock::new(|| {
    let line = |line: &'static str| {
        let mut columns = line.split('\t');
        let mut column = || columns.next();
        Some(((column()?, column()?, column()?), column()?))
    };
    SPELLINGS.lines().filter_map(line).collect()
});
static KERNELS: LazyLock<HashMap<&str, &str>> =
    LazyLock::new(|| SINCE.lines().filter_map(|line| line.split_once('\t')).collect());

/// The name in C of a constant of a table, if it has one: prefix and name, with capital letters, or what breaks the pattern.
pub fn constant(prefix: &str, table: &str, name: Name) -> Option<String> {
    let pattern = |name: &str| format!("{prefix}{}", name.replace('-', "_").to_uppercase());
    spelled(prefix, table, name, |name| (!prefix.is_empty()).then(|| pattern(name)))
}

/// The name in C of a member of a struct, if it has one.
pub fn member(prefix: &str, table: &str, name: Name) -> Option<String> {
    spelled(prefix, table, name, |name| Some(format!("{prefix}{}", name.replace('-', "_"))))
}

/// What breaks the pattern, or else what follows it.
fn spelled(prefix: &str, table: &str, name: Name, pattern: impl FnOnce(&str) -> Option<String>) -> Option<String> {
    let name = name.to_string();
    match BY_NAME.get(&(prefix, table, &*name)) {
        Some(&"none") => None,
        Some(spelling) => Some((*spelling).to_owned()),
        None => pattern(&name),
    }
}

/// The first kernel of 6.12, 7.2 and 7.3 whose headers have a constant; nothing for one that is older.
pub fn since(constant: &str) -> Option<&'static str> {
    KERNELS.get(constant).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_read() {
        assert_eq!(BY_NAME.len(), SPELLINGS.lines().count());
        assert_eq!(KERNELS.len(), SINCE.lines().count());
        assert!(BY_NAME.len() > 100 && KERNELS.len() > 100);
    }
}
