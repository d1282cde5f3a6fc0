//! What came of the tests of several crates, on several kernels or machines: what is left of each run in a folder, and the tables.
//!
//! The folder has the name of the kernel or machine (`release`), the list of test binaries (`binaries`, a line each), for each what
//! it printed and its status (`CRATE.TARGET.printed`, `.complained`, `.status`), and the day (`end`).

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::folder::names;
use crate::outcome::{self, Test};

/// What came of them on one kernel or machine.
pub struct Report {
    /// What it is called.
    pub release: String,
    /// The day on which the tests ran, if they came to an end.
    day: String,
    /// Each binary, in the order in which they ran.
    binaries: Vec<Binary>,
}

/// A test binary: what it printed.
struct Binary {
    package: String,
    target: String,
    tests: BTreeMap<String, Test>,
    /// Why the tests that are known are not all, if they are not.
    fault: Option<String>,
    /// Whether there was no time for all of them.
    late: bool,
    /// The checksum of the binary: the same on each kernel if all were built from one state of the sources.
    sum: String,
}

impl Binary {
    fn failed(&self) -> usize {
        let failed = self.tests.values().filter(|test| !test.passed && !test.ignored).count();
        failed + usize::from(self.fault.is_some())
    }
}

impl Report {
    /// How many tests have failed, and binaries have not ended.
    pub fn failed(&self) -> usize {
        self.binaries.iter().map(Binary::failed).sum()
    }

    /// The part that is about one crate.
    pub fn of(mut self, package: &str) -> Self {
        self.binaries.retain(|binary| binary.package == package);
        self
    }
}

/// The day, as it is kept.
pub fn today() -> Result<String> {
    let date = Command::new("date").args(["-u", "+%F"]).output().context("date cannot be run")?;
    ensure!(date.status.success(), "date failed");
    Ok(String::from_utf8(date.stdout)?.trim().to_owned())
}

/// Reads what was left in a folder.
pub fn read(folder: &Path) -> Result<Report> {
    let text = |name: &str| {
        let path = folder.join(name);
        fs::read(&path)
            .map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
            .with_context(|| format!("cannot read {}", path.display()))
    };
    let mut binaries = Vec::new();
    for line in text("binaries")?.lines() {
        let name = line.split(' ').next().unwrap_or_default();
        let sum = line.rsplit(' ').next().unwrap_or_default().to_owned();
        let (package, target) = name.split_once('.').context("a binary has a crate and a target")?;
        let printed = text(&format!("{name}.printed")).unwrap_or_default();
        let complained = text(&format!("{name}.complained")).unwrap_or_default();
        let fault = match text(&format!("{name}.status")).ok().as_deref().map(str::trim) {
            Some("0" | "101") if printed.contains("test result: ") => None,
            Some("late") => None,
            Some("124" | "137") => Some(format!("it took too long\n{printed}")),
            Some(status) => Some(format!("it ended with status {status}: {complained}")),
            None => Some("it did not end".to_owned()),
        };
        let late = text(&format!("{name}.status")).is_ok_and(|status| status.trim() == "late");
        let (package, target) = (package.to_owned(), target.to_owned());
        binaries.push(Binary { package, target, tests: outcome::read(&printed), fault, late, sum });
    }
    let day = text("end").unwrap_or_default().trim().to_owned();
    Ok(Report { release: text("release")?.trim().to_owned(), day, binaries })
}

/// Moves what was left of some binaries to what was left of all, in the place of what was there of them.
pub fn keep(some: &Path, all: &Path) -> Result<()> {
    if !all.exists() {
        fs::create_dir_all(all).with_context(|| format!("cannot make {}", all.display()))?;
        fs::copy(some.join("release"), all.join("release")).context("cannot keep the release")?;
        fs::write(all.join("binaries"), "").context("cannot keep the list of binaries")?;
    }
    let list = |folder: &Path| {
        let path = folder.join("binaries");
        fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))
    };
    let name = |line: &str| line.split(' ').next().unwrap_or_default().to_owned();
    let (listed, mut kept) = (list(some)?, list(all)?);
    for line in listed.lines() {
        let same = |other: &&str| name(other) == name(line);
        match kept.lines().find(same).map(str::to_owned) {
            Some(other) => kept = kept.replace(&other, line),
            None => kept.extend([line, "\n"]),
        }
        for kind in ["printed", "complained", "status"] {
            let file = format!("{}.{kind}", name(line));
            match fs::copy(some.join(&file), all.join(&file)) {
                Ok(_) => {}
                // The machine ended before it was done.
                Err(error) if error.kind() == ErrorKind::NotFound => {}
                Err(error) => return Err(error).with_context(|| format!("cannot keep {file}")),
            }
        }
    }
    if some.join("end").exists() {
        fs::copy(some.join("end"), all.join("end")).context("cannot keep the day")?;
    }
    fs::write(all.join("binaries"), kept).context("cannot keep the list of binaries")
}

/// Reads what was left in each folder of a folder, of tests that came to an end.
pub fn read_all(folder: &Path) -> Result<Vec<Report>> {
    let folders = names(folder)?.into_iter().map(|name| folder.join(name));
    folders.filter(|folder| folder.join("end").exists()).map(|folder| read(&folder)).collect()
}

/// Prints what the tests that failed have printed.
pub fn print_failures(report: &Report) {
    for binary in &report.binaries {
        if binary.late {
            println!("passed over: {} {} {}: no time", report.release, binary.package, binary.target);
        }
        if let Some(fault) = &binary.fault {
            println!("\n== {} {} {}: {fault}", report.release, binary.package, binary.target);
        }
        for (name, test) in binary.tests.iter().filter(|(_, test)| !test.passed && !test.ignored) {
            println!("\n== {} {} {} {name}\n{}", report.release, binary.package, binary.target, test.printed);
        }
    }
}

/// A row for each crate, a column for each kernel or machine.
pub fn table(reports: &[Report]) -> String {
    let mut packages: Vec<&str> = Vec::new();
    for binary in reports.iter().flat_map(|report| &report.binaries) {
        if !packages.contains(&binary.package.as_str()) {
            packages.push(&binary.package);
        }
    }
    let mut text = String::from("| |");
    reports.iter().for_each(|report| text.push_str(&format!(" {} |", report.release)));
    text.push_str("\n|---|");
    reports.iter().for_each(|_| text.push_str("---|"));
    text.push('\n');
    for package in packages {
        let _ = write!(text, "| {package} |");
        for report in reports {
            let _ = write!(text, " {} |", cell(report, package));
        }
        text.push('\n');
    }
    text
}

/// What came of the tests of a crate.
pub fn cell(report: &Report, package: &str) -> String {
    let binaries: Vec<_> = report.binaries.iter().filter(|binary| binary.package == package).collect();
    if binaries.is_empty() {
        return "not run".to_owned();
    }
    let tests: Vec<&Test> = binaries.iter().flat_map(|binary| binary.tests.values()).collect();
    let mut counts = vec![format!("{} passed", tests.iter().filter(|test| test.passed).count())];
    let over = tests.iter().filter(|test| !test.passed_over.is_empty()).count();
    let ignored = tests.iter().filter(|test| test.ignored).count();
    let failed: usize = binaries.iter().map(|binary| binary.failed()).sum();
    for (count, what) in [(over, "with something passed over"), (ignored, "ignored"), (failed, "**failed**")] {
        if count > 0 {
            counts.push(format!("{count} {what}"));
        }
    }
    counts.join(", ")
}

/// What tests of a binary passed over, for the same reason.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct PassedOver {
    binary: String,
    tests: Vec<String>,
    reason: String,
    /// The numbers of the reports in which they did.
    reports: BTreeSet<usize>,
}

/// Each thing that tests passed over.
fn reasons(reports: &[Report]) -> BTreeSet<PassedOver> {
    let mut places: BTreeMap<(String, &str, &str), BTreeSet<usize>> = BTreeMap::new();
    for (number, report) in reports.iter().enumerate() {
        for binary in &report.binaries {
            for (name, test) in &binary.tests {
                for reason in &test.passed_over {
                    let binary = format!("{} {}", binary.package, binary.target);
                    places.entry((binary, reason, name)).or_default().insert(number);
                }
            }
        }
    }
    let mut tests: BTreeMap<(String, &str, BTreeSet<usize>), Vec<String>> = BTreeMap::new();
    for ((binary, reason, name), reports) in places {
        tests.entry((binary, reason, reports)).or_default().push(name.to_owned());
    }
    let all = tests.into_iter();
    all.map(|((binary, reason, reports), tests)| PassedOver { binary, tests, reason: reason.to_owned(), reports })
        .collect()
}

/// Each test that failed and each binary that did not end, with why.
fn failures(report: &Report) -> Vec<String> {
    let mut failures = Vec::new();
    for binary in &report.binaries {
        let place = format!("{} {}", binary.package, binary.target);
        if let Some(fault) = &binary.fault {
            failures.push(format!("{place}: {}", fault.lines().next().unwrap_or_default()));
        }
        for (name, test) in binary.tests.iter().filter(|(_, test)| !test.passed && !test.ignored) {
            failures.push(format!("{place}: {name}: {}", test.why()));
        }
    }
    failures
}

/// The targets whose binaries were not the same on all kernels.
fn apart(reports: &[Report]) -> BTreeSet<String> {
    let mut sums: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for binary in reports.iter().flat_map(|report| &report.binaries) {
        sums.entry(format!("{} {}", binary.package, binary.target)).or_default().insert(&binary.sum);
    }
    sums.into_iter().filter(|(_, sums)| sums.len() > 1).map(|(name, _)| name).collect()
}

/// The targets that have run elsewhere, but not, or not to their end, here.
fn missing(report: &Report, reports: &[Report]) -> BTreeSet<String> {
    let names = |report: &Report| -> BTreeSet<String> {
        let ended = report.binaries.iter().filter(|binary| !binary.late);
        ended.map(|binary| format!("{} {}", binary.package, binary.target)).collect()
    };
    let of_all: BTreeSet<String> = reports.iter().flat_map(names).collect();
    of_all.difference(&names(report)).cloned().collect()
}

/// The beginning of a sentence that says when the tests ran.
pub fn days(reports: &[Report]) -> String {
    let days: Vec<_> = reports.iter().map(|report| format!("{} on {}", report.day, report.release)).collect();
    format!("They ran on {}", days.join(", "))
}

/// The end of that sentence, which says whether all ran the same binaries.
pub fn built_apart(reports: &[Report]) -> String {
    let apart: Vec<String> = apart(reports).into_iter().collect();
    match apart.as_slice() {
        [] => String::from(", the same binaries on each.\n"),
        names => format!(". Built from other sources on some than on others: {}.\n", names.join(", ")),
    }
}

/// Says which targets did not run where.
pub fn not_run(reports: &[Report]) -> String {
    let mut text = String::new();
    for report in reports {
        let names: Vec<String> = missing(report, reports).into_iter().collect();
        if !names.is_empty() {
            let _ = write!(text, "\nNot run on {}: {}.\n", report.release, names.join(", "));
        }
    }
    text
}

/// Says what failed, under a heading.
pub fn failed(reports: &[Report]) -> String {
    let mut text = String::from("\n## Failed\n\n");
    for report in reports {
        for failure in failures(report) {
            let _ = writeln!(text, "- {}: {failure}", report.release);
        }
    }
    if reports.iter().all(|report| report.failed() == 0) {
        text.push_str("Nothing.\n");
    }
    text
}

/// Says what was passed over, under a heading.
pub fn passed_over(reports: &[Report]) -> String {
    let reasons = reasons(reports);
    if reasons.is_empty() {
        return String::from("\n## Passed over\n\nNothing.\n");
    }
    let mut text = String::from(
        "\n## Passed over\n\nWhat a kernel, or a tool of the machine that the tests ran on, lacks, in the words of who said so; the tests did \
         the rest.\n\n| tests | what | ",
    );
    let releases: Vec<&str> = reports.iter().map(|report| report.release.as_str()).collect();
    text.push_str(&releases.join(" | "));
    text.push_str(" |\n|---|---|");
    reports.iter().for_each(|_| text.push_str("---|"));
    text.push('\n');
    for over in reasons {
        let reason = over.reason.replace('|', "\\|");
        let _ = write!(text, "| {}: {} | {reason} |", over.binary, over.tests.join(", "));
        for number in 0..reports.len() {
            text.push_str(if over.reports.contains(&number) { " over |" } else { " |" });
        }
        text.push('\n');
    }
    text
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{Binary, Report, passed_over};
    use crate::outcome::Test;

    /// A run of tests that passed over something, each by its name.
    fn report(release: &str, tests: &[(&str, &str)]) -> Report {
        let test = |reason: &str| Test { passed: true, passed_over: vec![reason.to_owned()], ..Test::default() };
        let tests: BTreeMap<String, Test> =
            tests.iter().map(|(name, reason)| ((*name).to_owned(), test(reason))).collect();
        let (package, target) = ("crate".to_owned(), "target".to_owned());
        let binary = Binary { package, target, tests, fault: None, late: false, sum: String::new() };
        Report { release: release.to_owned(), day: String::new(), binaries: vec![binary] }
    }

    #[test]
    fn tests_that_pass_over_the_same_for_the_same_reason_share_a_row() {
        let reports = [
            report("old", &[("a", "no | here"), ("b", "no | here"), ("c", "no such thing")]),
            report("new", &[("c", "no such thing")]),
        ];
        let text = passed_over(&reports);
        let rows: Vec<&str> = text.lines().skip_while(|line| !line.starts_with("| tests ")).collect();
        assert_eq!(
            rows,
            [
                "| tests | what | old | new |",
                "|---|---|---|---|",
                "| crate target: a, b | no \\| here | over | |",
                "| crate target: c | no such thing | over | over |",
            ]
        );
    }
}
