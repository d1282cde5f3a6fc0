//! The test binaries, as Cargo builds them.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};
use serde::Deserialize;

use super::Options;

/// Crates whose tests ask no kernel.
const WITHOUT_KERNEL: &[&str] = &["netlink-core", "xtask"];
/// Targets whose tests ask no kernel: what others have recorded, and what is made by chance, is the same on each.
const TARGETS_WITHOUT_KERNEL: &[&str] = &["vectors", "properties"];
/// The order of the crates: first what the others stand on. Others follow.
const ORDER: &[&str] =
    &["netlink-sys", "netlink-route", "netlink-generic", "netlink-netfilter", "netlink-diag", "netlink-xfrm"];
/// The short selection: targets that ask the kernel for much of what differs between kernels, and are soon done.
const SHORT: &[(&str, &str)] = &[
    ("netlink-sys", "options"),
    ("netlink-sys", "families"),
    ("netlink-route", "settings"),
    ("netlink-route", "round_trip"),
    ("netlink-route", "traffic"),
    ("netlink-generic", "families"),
    ("netlink-netfilter", "packets"),
    ("netlink-diag", "round_trip"),
    ("netlink-xfrm", "round_trip"),
];

/// A test binary.
pub struct Binary {
    /// The crate.
    pub package: String,
    /// The target; `lib` for the tests inside of the crate.
    pub target: String,
    /// Where its tests run: the folder of the crate.
    pub folder: PathBuf,
    /// The binary.
    pub path: PathBuf,
}

/// Which binaries.
pub struct Selection<'a> {
    packages: &'a [String],
    targets: &'a [String],
    short: bool,
}

impl<'a> Selection<'a> {
    /// As the options say.
    pub fn of(options: &'a Options) -> Self {
        Self { packages: &options.package, targets: &options.test, short: options.short }
    }

    fn has(&self, binary: &Binary) -> bool {
        let among = |names: &[String], name: &str| names.is_empty() || names.iter().any(|one| one == name);
        let in_short = || SHORT.contains(&(binary.package.as_str(), binary.target.as_str()));
        among(self.packages, &binary.package) && among(self.targets, &binary.target) && (!self.short || in_short())
    }
}

/// A line of what Cargo says.
#[derive(Deserialize)]
struct Said {
    manifest_path: Option<PathBuf>,
    target: Option<Target>,
    profile: Option<Profile>,
    executable: Option<PathBuf>,
}

#[derive(Deserialize)]
struct Target {
    name: String,
    kind: Vec<String>,
}

#[derive(Deserialize)]
struct Profile {
    test: bool,
}

/// Builds the tests, and says which binaries are among the selected.
pub fn build(workspace: &Path, selection: &Selection<'_>) -> Result<Vec<Binary>> {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    // All of them, so that they are those that `cargo test --workspace` runs, whichever are selected.
    command
        .args(["test", "--workspace", "--no-run", "--message-format=json-render-diagnostics"])
        .current_dir(workspace);
    let output = command.stderr(Stdio::inherit()).output().context("cannot run cargo")?;
    ensure!(output.status.success(), "the tests cannot be built");
    let said = String::from_utf8_lossy(&output.stdout);
    let mut binaries = Vec::new();
    for line in said.lines() {
        let said: Said = serde_json::from_str(line).with_context(|| format!("cargo said {line}"))?;
        if let Some(binary) = binary(said).filter(|binary| selection.has(binary)) {
            binaries.push(binary);
        }
    }
    let place = |binary: &Binary| ORDER.iter().position(|name| *name == binary.package).unwrap_or(ORDER.len());
    binaries.sort_by_cached_key(|binary| (place(binary), binary.package.clone(), binary.target.clone()));
    Ok(binaries)
}

/// The test binary that a line tells of, if its tests ask the kernel.
fn binary(said: Said) -> Option<Binary> {
    let (target, path) = (said.target?, said.executable?);
    let folder = said.manifest_path?.parent()?.to_path_buf();
    let package = folder.file_name()?.to_str()?.to_owned();
    let target = match target.kind.first()?.as_str() {
        "test" => target.name,
        kind => kind.to_owned(),
    };
    let asks_kernel = !WITHOUT_KERNEL.contains(&package.as_str()) && !TARGETS_WITHOUT_KERNEL.contains(&target.as_str());
    (said.profile?.test && asks_kernel).then_some(Binary { package, target, folder, path })
}
