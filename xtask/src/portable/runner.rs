//! Running tests through Cargo, and keeping what they print.

use std::fs;
use std::io::{BufRead as _, BufReader, ErrorKind};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use crate::report;

use super::selection::Selected;
use super::{Outcome, Step};

/// Where tests run, and how.
pub struct Runner<'a> {
    /// What it is called.
    pub name: &'a str,
    /// The machine that they are built for.
    pub target: &'a str,
    /// What is built goes below this folder.
    pub folder: &'a Path,
    /// `cargo test`, or what stands for it.
    pub cargo: &'a dyn Fn() -> Command,
    /// What they print is left in this folder, in the form of `report.rs`.
    pub kept: PathBuf,
}

impl Runner<'_> {
    /// Runs the selected tests of a crate. A crate none of whose tests are for this machine has passed.
    pub fn run(&self, package: &str, selected: &[Selected]) -> Result<Step> {
        let name = format!("{}: {package}", self.name);
        println!("\n{name}");
        self.forget(package)?;
        for one in selected {
            self.run_target(package, one)?;
        }
        self.list(package, selected)?;
        let report = report::read(&self.kept)?.of(package);
        report::print_failures(&report);
        let what = report::cell(&report, package);
        Ok(Step { name, outcome: if report.failed() == 0 { Outcome::Passed(what) } else { Outcome::Failed(what) } })
    }

    fn run_target(&self, package: &str, selected: &Selected) -> Result<()> {
        let mut cargo = (self.cargo)();
        cargo
            .args(["--locked", "--package", package, "--all-features", "--target", self.target])
            .args(&selected.arguments)
            .arg("--target-dir")
            .arg(self.folder)
            .arg("--")
            .args(&selected.filters)
            .stdout(Stdio::piped());
        // Examples are several test binaries, and each would have its output behind its list of tests.
        if selected.target != "doc" {
            cargo.arg("--show-output");
        }
        let mut running = cargo.spawn().context("rustup cannot be run")?;
        let output = running.stdout.take().context("its output is read")?;
        let mut printed = String::new();
        let mut is_list = true;
        for line in BufReader::new(output).split(b'\n') {
            let line = String::from_utf8_lossy(&line?).into_owned();
            is_list &= !matches!(line.as_str(), "successes:" | "failures:");
            if is_list {
                println!("{line}");
            }
            printed.push_str(&line);
            printed.push('\n');
        }
        let status = running.wait()?;
        let status = status.code().map_or_else(|| status.to_string(), |code| code.to_string());
        let file = format!("{package}.{}", selected.target);
        self.keep(&format!("{file}.printed"), &printed)?;
        self.keep(&format!("{file}.status"), &status)
    }

    fn keep(&self, name: &str, content: &str) -> Result<()> {
        let path = self.kept.join(name);
        fs::write(&path, content).with_context(|| format!("cannot write {}", path.display()))
    }

    /// The lines of the list of test binaries that are about other crates.
    fn others(&self, package: &str) -> Result<Vec<String>> {
        let list = match fs::read_to_string(self.kept.join("binaries")) {
            Ok(list) => list,
            Err(error) if error.kind() == ErrorKind::NotFound => String::new(),
            Err(error) => bail!("cannot read what ran before: {error}"),
        };
        Ok(list.lines().filter(|line| !is_of(line, package)).map(str::to_owned).collect())
    }

    /// Removes what is left of an earlier run of a crate.
    fn forget(&self, package: &str) -> Result<()> {
        fs::create_dir_all(&self.kept).with_context(|| format!("cannot make {}", self.kept.display()))?;
        for file in fs::read_dir(&self.kept)? {
            let file = file?;
            if is_of(&file.file_name().to_string_lossy(), package) {
                fs::remove_file(file.path()).with_context(|| format!("cannot remove {}", file.path().display()))?;
            }
        }
        self.keep("binaries", &self.others(package)?.join("\n"))
    }

    /// Puts a crate on the list of those that ran.
    fn list(&self, package: &str, selected: &[Selected]) -> Result<()> {
        let mut list = self.others(package)?;
        list.extend(selected.iter().map(|one| format!("{package}.{}", one.target)));
        list.sort();
        self.keep("binaries", &list.join("\n"))?;
        self.keep("release", self.name)?;
        self.keep("end", &report::today()?)
    }
}

/// Whether a file or a line is about a crate.
fn is_of(name: &str, package: &str) -> bool {
    name.strip_prefix(package).is_some_and(|rest| rest.starts_with('.'))
}
