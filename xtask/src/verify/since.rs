//! Since when the headers have a name: what is newer than the oldest kernel of the tables, for the command line.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::{Context, Result, bail};

use super::facts::Facts;
use super::tables::rows;

/// The file, in the workspace.
pub const FILE: &str = "nlctl/src/describe/since.tsv";

/// A line for each name of the specs that is newer: the name in C, and the first kernel of the tables that has it.
pub fn print(facts: &Facts, table: &str) -> Result<String> {
    let ours: BTreeSet<_> = facts.constants.iter().map(|constant| constant.name.as_str()).collect();
    let heading = table.lines().next().and_then(|line| line.strip_prefix('#')).context("a heading line")?;
    let kernels: Vec<_> = heading.split('\t').skip(2).collect();
    let mut since = BTreeMap::new();
    for (line, columns) in rows(table) {
        let [_, name, values @ .., note] = &columns[..] else { bail!("line {line} is too short") };
        // That headers are not packaged proves nothing.
        let first = if note.contains("unpackaged") { Some(0) } else { values.iter().position(|value| *value != "-") };
        if let Some(first) = first.filter(|_| ours.contains(name)) {
            let earliest = since.entry(*name).or_insert(first);
            *earliest = first.min(*earliest);
        }
    }
    let newer = since.into_iter().filter(|(_, first)| *first > 0);
    newer.map(|(name, first)| Ok(format!("{name}\t{}\n", kernels.get(first).context("a kernel")?))).collect()
}

/// Writes the file, or says whether it is another.
pub fn write(workspace: &Path, text: &str, check: bool) -> Result<bool> {
    let file = workspace.join(FILE);
    let is_other = std::fs::read_to_string(&file).unwrap_or_default() != text;
    if is_other && !check {
        std::fs::write(&file, text).with_context(|| format!("writing {}", file.display()))?;
        println!("wrote {}", file.display());
    }
    Ok(is_other)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::verify::facts::{Constant, Value};

    #[test]
    fn names_of_the_specs_that_are_newer_than_the_oldest_kernel_are_listed() -> Result<()> {
        let constant = |name: &str| Constant {
            spec: "fake".to_owned(),
            place: "set fake".to_owned(),
            name: name.to_owned(),
            value: Value::Number(1),
            header: "linux/fake.h".to_owned(),
        };
        let constants = ["FAKE_OLD", "FAKE_NEW", "FAKE_MOVED", "FAKE_UNKNOWN"].map(constant).into();
        let facts = Facts { constants, ..Facts::default() };
        let table = "#header\tname\t6.1\t6.12\t7.2\tnote\n\
            a.h\tFAKE_OLD\t1\t1\t1\t-\na.h\tFAKE_NEW\t-\t-\t2\t-\na.h\tOTHERS\t-\t3\t3\t-\n\
            a.h\tFAKE_MOVED\t-\t1\t1\t-\nb.h\tFAKE_MOVED\t1\t-\t-\tgone\n\
            b.h\tFAKE_UNKNOWN\t-\t4\t4\t6.1-unpackaged\n";
        assert_eq!(print(&facts, table)?, "FAKE_NEW\t7.2\n");
        Ok(())
    }
}
