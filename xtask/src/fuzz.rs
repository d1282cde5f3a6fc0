//! The fuzzer of `fuzz/`: seeds for it, and its targets one after another.

use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail, ensure};
use clap::Args;

/// Which targets, and how long.
#[derive(Args)]
pub struct Options {
    /// The targets, without any all, one after another; or `seed`: write the corpus again, and seeds from the vectors in
    /// the folder that NETLINK_VECTORS names.
    targets: Vec<String>,
    /// How long for each target.
    #[arg(long, default_value_t = 60)]
    seconds: u32,
}

/// Fuzzes, or writes what it begins with.
pub fn run(workspace: &Path, options: &Options) -> Result<()> {
    let folder = workspace.join("fuzz");
    if let [one] = &options.targets[..]
        && one == "seed"
    {
        return seed(&folder);
    }
    let known = targets(&folder)?;
    let targets = if options.targets.is_empty() { &known } else { &options.targets };
    for target in targets {
        ensure!(known.contains(target), "there is no target {target}; there are {}", known.join(", "));
    }
    ensure_installed()?;
    let mut failed = Vec::new();
    for target in targets {
        println!("{target}");
        // What is found goes to the first folder; the others are read.
        let found = Path::new("found").join(target);
        std::fs::create_dir_all(folder.join(&found))?;
        let mut inputs = vec![found];
        let more = ["seeds", "corpus"].map(|kind| Path::new(kind).join(target));
        inputs.extend(more.into_iter().filter(|path| folder.join(path).is_dir()));
        // No sanitizer: there is no unsafe code in what is fuzzed.
        let status = Command::new("cargo")
            .args(["+nightly", "fuzz", "run", "--fuzz-dir", ".", "--sanitizer", "none", target])
            .args(&inputs)
            .args(["--", "-max_len=4096", "-timeout=10", "-rss_limit_mb=2048", "-print_final_stats=1"])
            .arg(format!("-max_total_time={}", options.seconds))
            .current_dir(&folder)
            .status()
            .context("cargo cannot be run")?;
        if !status.success() {
            failed.push(target.as_str());
        }
    }
    ensure!(failed.is_empty(), "the fuzzer has found something for {}: see fuzz/README.md", failed.join(", "));
    Ok(())
}

/// The corpus from the project's files, and seeds from the vectors, if there are any.
fn seed(folder: &Path) -> Result<()> {
    let seed = |what: &str, to: &str| -> Result<()> {
        let mut cargo = Command::new("cargo");
        cargo.args(["run", "--quiet", "--example", "seed", "--", what, to]).current_dir(folder);
        ensure!(cargo.status().context("cargo cannot be run")?.success(), "{to} could not be written");
        Ok(())
    };
    seed("corpus", "corpus")?;
    match std::env::var_os("NETLINK_VECTORS") {
        Some(_) => seed("vectors", "seeds"),
        None => {
            println!("no seeds from vectors: NETLINK_VECTORS names no folder");
            Ok(())
        }
    }
}

/// The names of the targets: those of the files.
fn targets(folder: &Path) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in std::fs::read_dir(folder.join("fuzz_targets"))? {
        let path = entry?.path();
        names.extend(path.file_stem().map(|name| name.to_string_lossy().into_owned()));
    }
    names.sort();
    Ok(names)
}

/// Says what is missing. Nothing is installed unasked.
fn ensure_installed() -> Result<()> {
    let runs = |arguments: &[&str]| {
        let mut cargo = Command::new("cargo");
        cargo.args(arguments).stdout(Stdio::null()).stderr(Stdio::null());
        cargo.status().is_ok_and(|status| status.success())
    };
    if !runs(&["+nightly", "--version"]) {
        bail!("a nightly toolchain is missing: rustup toolchain install nightly");
    }
    if !runs(&["fuzz", "--version"]) {
        bail!("cargo-fuzz is missing: cargo install cargo-fuzz");
    }
    Ok(())
}
