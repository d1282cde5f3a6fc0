//! `docs/fuzzing.md`: what was spent on each target, all runs added up.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::report;

use super::log::Spent;

/// What a row says: what was spent, and the day of the last run.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
struct Row {
    spent: Spent,
    day: String,
}

/// Adds what was spent on a target to what the document says; `known` are all targets that there are.
pub fn add(path: &Path, known: &[String], target: &str, spent: Spent) -> Result<()> {
    let mut rows = match fs::read_to_string(path) {
        Ok(text) => read(&text).with_context(|| format!("cannot read {}", path.display()))?,
        Err(error) if error.kind() == ErrorKind::NotFound => BTreeMap::new(),
        Err(error) => return Err(error).with_context(|| format!("cannot read {}", path.display())),
    };
    let row = rows.entry(target.to_owned()).or_default();
    row.spent += spent;
    row.day = report::today()?;
    rows.retain(|target, _| known.contains(target));
    fs::write(path, write(&rows)).with_context(|| format!("cannot write {}", path.display()))
}

fn write(rows: &BTreeMap<String, Row>) -> String {
    let mut text = String::from(
        "# Fuzzing\n\n`cargo xtask fuzz --write` fuzzes ([fuzz/README.md](../fuzz/README.md) has the targets, and what was found), and adds \
         to this what it spent.\n\n| target | executions | seconds of the processor | last |\n|---|--:|--:|---|\n",
    );
    for (target, Row { spent: Spent { executions, seconds }, day }) in rows {
        let _ = writeln!(text, "| `{target}` | {executions} | {seconds} | {day} |");
    }
    text
}

/// The rows of the table, which begin with the name of a target.
fn read(text: &str) -> Result<BTreeMap<String, Row>> {
    let rows = text.lines().filter_map(|line| line.strip_prefix("| `"));
    rows.map(|row| {
        let cells: Vec<&str> = row.split(" |").map(str::trim).collect();
        let &[target, executions, seconds, day, _] = &cells[..] else { bail!("a row has not four cells: {row}") };
        let number = |cell: &str| cell.parse().with_context(|| format!("no number: {cell}"));
        let spent = Spent { executions: number(executions)?, seconds: number(seconds)? };
        Ok((target.trim_end_matches('`').to_owned(), Row { spent, day: day.to_owned() }))
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{Row, Spent, read, write};

    #[test]
    fn what_is_written_is_read() {
        let row = |executions, seconds, day: &str| Row { spent: Spent { executions, seconds }, day: day.to_owned() };
        let rows = BTreeMap::from([
            ("check".to_owned(), row(51_786_515, 3600, "2026-11-26")),
            ("well_formed".to_owned(), row(7, 0, "2026-11-27")),
        ]);
        assert_eq!(read(&write(&rows)).ok(), Some(rows));
        assert!(read("| `check` | many | 1 | 2026-11-26 |").is_err());
        assert!(read("| `check` | 1 |").is_err());
    }
}
