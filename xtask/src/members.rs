//! The crates of the workspace, as Cargo knows them.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};
use serde::Deserialize;

/// A crate.
#[derive(Deserialize)]
pub struct Crate {
    pub name: String,
    /// The oldest compiler that builds it.
    pub rust_version: Option<String>,
    /// Its features, and what each turns on.
    pub features: BTreeMap<String, Vec<String>>,
    targets: Vec<Target>,
}

#[derive(Deserialize)]
struct Target {
    name: String,
    kind: Vec<String>,
}

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Crate>,
}

impl Crate {
    /// Whether others depend on it; the command line and these tasks are programs.
    pub fn is_library(&self) -> bool {
        self.of_kind("lib").next().is_some() && self.of_kind("bin").next().is_none()
    }

    /// The names of its integration tests.
    pub fn tests(&self) -> impl Iterator<Item = &str> {
        self.of_kind("test")
    }

    fn of_kind<'a>(&'a self, kind: &'a str) -> impl Iterator<Item = &'a str> {
        self.targets.iter().filter(move |target| target.kind.iter().any(|one| one == kind)).map(|target| &*target.name)
    }
}

/// All crates, by name.
pub fn read(workspace: &Path) -> Result<Vec<Crate>> {
    let mut cargo = Command::new("cargo");
    cargo.args(["metadata", "--no-deps", "--format-version", "1"]).current_dir(workspace).stderr(Stdio::inherit());
    let output = cargo.output().context("cargo cannot be run")?;
    ensure!(output.status.success(), "cargo metadata failed");
    let mut crates = serde_json::from_slice::<Metadata>(&output.stdout)?.packages;
    crates.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(crates)
}
