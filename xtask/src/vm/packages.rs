//! Packages of Debian: found, downloaded and unpacked by its own tools, but not installed.
//!
//! Kernels come from releases that this machine may not follow, so they are looked up with lists of packages that lie in the
//! cache, apart from the machine's own. Where the archive is, the machine's own sources say.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail, ensure};

use crate::folder::names;

use super::cache::Cache;

/// The key that signs what Debian releases; from the package `debian-archive-keyring`.
const KEYRING: &str = "/usr/share/keyrings/debian-archive-keyring.gpg";

/// Runs a command: what it wrote.
pub fn output(command: &mut Command) -> Result<String> {
    let output = command.output().with_context(|| format!("cannot run {}", command.get_program().display()))?;
    let complaint = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "{command:?} failed: {}", complaint.trim());
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Runs a command that has nothing to say.
fn quietly(command: &mut Command) -> Result<()> {
    output(command.stdin(Stdio::null())).map(drop)
}

/// The packages of a release of Debian.
pub struct Release {
    /// What makes `apt` look at this release alone.
    options: Vec<String>,
}

impl Release {
    /// The release that this machine follows.
    pub const fn own() -> Self {
        Self { options: Vec::new() }
    }

    /// Reads the lists of a release (its code name), if they are not in the cache.
    pub fn open(cache: &Cache, code_name: &str) -> Result<Self> {
        let folder = cache.folder(&format!("apt/{code_name}"))?;
        let source = folder.join("sources.list");
        let status = folder.join("status");
        for folder in ["lists/partial", "archives/partial"] {
            cache.folder(&format!("apt/{code_name}/{folder}"))?;
        }
        let option = |name: &str, path: &Path| format!("--option={name}={}", path.display());
        let options = vec![
            option("Dir::State::Lists", &folder.join("lists")),
            option("Dir::State::Status", &status),
            option("Dir::Cache", &folder),
            option("Dir::Etc::SourceList", &source),
            option("Dir::Etc::SourceParts", Path::new("/dev/null")),
        ];
        let release = Self { options };
        if names(&folder.join("lists"))?.iter().any(|name| name.contains("_Packages")) {
            return Ok(release);
        }
        let line = format!("deb [signed-by={KEYRING}] {} {code_name} main\n", archive()?);
        fs::write(&source, line).with_context(|| format!("cannot write {}", source.display()))?;
        fs::write(&status, "").with_context(|| format!("cannot write {}", status.display()))?;
        quietly(release.apt("apt-get").args(["update", "--quiet"]))?;
        Ok(release)
    }

    /// A program of `apt` that looks at this release alone.
    fn apt(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.args(&self.options);
        command
    }

    /// The names of the packages that match an extended regular expression.
    pub fn search(&self, expression: &str) -> Result<Vec<String>> {
        let found = output(self.apt("apt-cache").args(["search", "--names-only", expression]))?;
        Ok(found.lines().filter_map(|line| line.split_whitespace().next()).map(str::to_owned).collect())
    }

    /// The newest version of a package.
    pub fn version(&self, package: &str) -> Result<String> {
        let shown = output(self.apt("apt-cache").args(["show", "--no-all-versions", package]))?;
        let version = shown.lines().find_map(|line| line.strip_prefix("Version: "));
        version.map(str::to_owned).with_context(|| format!("{package} has no version"))
    }

    /// The packages that a package cannot do without.
    pub fn depends(&self, package: &str) -> Result<Vec<String>> {
        let listed = output(self.apt("apt-cache").args(["depends", package]))?;
        Ok(listed.lines().filter_map(|line| line.trim().strip_prefix("Depends: ")).map(str::to_owned).collect())
    }

    /// Downloads packages and unpacks them to a folder.
    pub fn unpack(&self, cache: &Cache, packages: &[String], to: &Path) -> Result<()> {
        download(self.apt("apt-get"), cache, packages, to)
    }
}

/// Where the machine's own packages come from.
fn archive() -> Result<String> {
    let format = ["indextargets", "--format", "$(ORIGIN) $(REPO_URI)", "Identifier: Packages"];
    let sources = output(Command::new("apt-get").args(format))?;
    let archive = sources.lines().find_map(|line| line.strip_prefix("Debian "));
    archive.map(str::to_owned).context("the sources of `apt` name no archive of Debian")
}

/// Downloads packages with `apt-get`, and unpacks them to a folder that appears when all is there.
fn download(mut apt: Command, cache: &Cache, packages: &[String], to: &Path) -> Result<()> {
    println!("fetching {}", packages.join(" "));
    let fetched = cache.folder(&format!("fetched.{}", std::process::id()))?;
    let unpacked = fetched.join("unpacked");
    quietly(apt.args(["download", "--quiet"]).args(packages).current_dir(&fetched))?;
    for name in names(&fetched)?.iter().filter(|name| name.ends_with(".deb")) {
        quietly(Command::new("dpkg-deb").arg("--extract").arg(fetched.join(name)).arg(&unpacked))?;
    }
    if let Some(parent) = to.parent() {
        fs::create_dir_all(parent).with_context(|| format!("cannot make {}", parent.display()))?;
    }
    fs::rename(&unpacked, to).with_context(|| format!("cannot make {}", to.display()))?;
    fs::remove_dir_all(&fetched).with_context(|| format!("cannot remove {}", fetched.display()))
}

/// A `busybox` that needs no libraries.
pub fn busybox(cache: &Cache) -> Result<PathBuf> {
    let folder = cache.path("busybox");
    if !folder.is_dir() {
        download(Command::new("apt-get"), cache, &["busybox-static".to_owned()], &folder)?;
    }
    let places = ["bin/busybox", "usr/bin/busybox"];
    let found = places.iter().map(|place| folder.join(place)).find(|path| path.is_file());
    found.with_context(|| format!("there is no busybox in {}", folder.display()))
}

/// Unpacks qemu, and the libraries that this machine lacks for it, to a folder. Installing it might remove other packages.
pub fn qemu(cache: &Cache, to: &Path) -> Result<()> {
    let plan = ["install", "--simulate", "--no-install-recommends", "qemu-system-x86"];
    let plan = output(Command::new("apt-get").args(plan))?;
    let missing = plan.lines().filter_map(|line| line.strip_prefix("Inst ")?.split_whitespace().next());
    let missing: Vec<String> = missing.map(str::to_owned).collect();
    if missing.is_empty() {
        bail!("there is no qemu-system-x86_64 here, though its package is installed");
    }
    download(Command::new("apt-get"), cache, &missing, to)
}
