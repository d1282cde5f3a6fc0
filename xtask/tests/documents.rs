//! What the tables in `docs/` name is there: files, items and tests.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::collections::HashMap;
use std::path::{Path, PathBuf};

/// A row of a table: its cells.
type Row = Vec<String>;

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_path_buf()
}

/// The rows of all tables of a document, without the heads and the rules below them.
fn rows(document: &str) -> Vec<Row> {
    let text = std::fs::read_to_string(workspace().join("docs").join(document)).unwrap();
    let mut rows = Vec::new();
    let mut lines_of_table = 0;
    for line in text.lines() {
        lines_of_table = if line.starts_with('|') { lines_of_table + 1 } else { 0 };
        if lines_of_table > 2 {
            rows.push(line.trim_matches('|').split('|').map(|cell| cell.trim().to_string()).collect());
        }
    }
    rows
}

/// What stands between backticks.
fn quoted(cell: &str) -> Vec<&str> {
    cell.split('`').skip(1).step_by(2).collect()
}

/// The files of the workspace that have been read.
#[derive(Default)]
struct Files(HashMap<String, Option<String>>);

impl Files {
    fn read(&mut self, path: &str) -> Option<&str> {
        let text =
            self.0.entry(path.to_string()).or_insert_with(|| std::fs::read_to_string(workspace().join(path)).ok());
        text.as_deref()
    }

    /// What is wrong with a test that is named as `file::function`.
    fn fault_of_test(&mut self, test: &str) -> Option<String> {
        let Some((file, function)) = test.split_once("::") else { return Some(format!("{test} is no file::function")) };
        let Some(text) = self.read(file) else { return Some(format!("there is no file {file}")) };
        let starts = [format!("fn {function}("), format!("fn {function}<")];
        let is_there = starts.iter().any(|start| text.contains(start));
        (!is_there).then(|| format!("there is no {function} in {file}"))
    }

    fn has_word(&mut self, path: &str, word: &str) -> bool {
        let is_part = |letter: char| letter.is_alphanumeric() || letter == '_';
        self.read(path).is_some_and(|text| text.split(|letter| !is_part(letter)).any(|found| found == word))
    }
}

/// The last name of an item: of `Attribute::read` it is `read`.
fn name(item: &str) -> &str {
    item.rsplit("::").next().unwrap_or(item)
}

#[test]
fn every_item_and_test_of_the_seeds_is_there() {
    let rows = rows("seeds.md");
    assert!(rows.len() > 200, "only {} rows", rows.len());
    let mut files = Files::default();
    let mut faults = Vec::new();
    for row in &rows {
        let [theirs, ours, places, tests] = &row[..] else { panic!("{row:?} has not four cells") };
        let mut fault = |what: String| faults.push(format!("{theirs}: {what}"));
        if ours.starts_with("not ") {
            assert_eq!((places.as_str(), tests.as_str()), ("-", "-"), "{theirs}");
            continue;
        }
        let places = quoted(places);
        let tests = quoted(tests);
        if places.is_empty() || tests.is_empty() {
            fault("no file or no test".to_string());
        }
        for place in &places {
            if files.read(place).is_none() {
                fault(format!("there is no file {place}"));
            }
        }
        // Commands of the system are no items.
        for item in quoted(ours).into_iter().filter(|item| !item.contains(' ') && !item.contains('=')) {
            if !places.iter().any(|place| files.has_word(place, name(item))) {
                fault(format!("there is no {item} in {places:?}"));
            }
        }
        for test in tests {
            if let Some(what) = files.fault_of_test(test) {
                fault(what);
            }
        }
    }
    assert!(faults.is_empty(), "docs/seeds.md names what is not there; write where it is:\n{}", faults.join("\n"));
}

#[test]
fn every_fault_of_the_peers_has_its_test() {
    let rows = rows("peers.md");
    let mut files = Files::default();
    let mut faults = Vec::new();
    for row in &rows {
        let [number, _, _, tests] = &row[..] else { panic!("{row:?} has not four cells") };
        assert!(number.parse::<u32>().is_ok(), "{number}");
        let tests = quoted(tests);
        if tests.is_empty() {
            faults.push(format!("{number}: no test"));
        }
        faults.extend(
            tests.into_iter().filter_map(|test| files.fault_of_test(test)).map(|what| format!("{number}: {what}")),
        );
    }
    assert!(rows.len() >= 19, "only {} rows", rows.len());
    assert!(faults.is_empty(), "docs/peers.md names what is not there; write where it is:\n{}", faults.join("\n"));
}
