//! `docs/kernels.md`: what came of the tests on the kernels.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::report::{self, Report};

/// Reads what was left of all kernels whose tests all ran, the oldest first.
pub fn read_all(folder: &Path) -> Result<Vec<Report>> {
    let mut reports = report::read_all(folder)?;
    let numbers = |release: &str| -> Vec<u64> {
        release.split(|letter: char| !letter.is_ascii_digit()).filter_map(|number| number.parse().ok()).collect()
    };
    reports.sort_by_cached_key(|report| numbers(&report.release));
    Ok(reports)
}

/// Writes the document.
pub fn write(path: &Path, reports: &[Report]) -> Result<()> {
    let text = [
        "# Kernels\n\n`cargo xtask vm --write` runs the tests on Debian's kernels in a virtual machine, and on that of the machine itself \
         (host), and writes this. Tests that ask no kernel are left out.\n\n",
        &report::table(reports),
        "\n",
        &report::days(reports),
        &report::built_apart(reports),
        &report::not_run(reports),
        &report::failed(reports),
        &report::passed_over(reports),
    ];
    fs::write(path, text.concat()).with_context(|| format!("cannot write {}", path.display()))
}
