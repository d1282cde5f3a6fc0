//! The fuzzer of `fuzz/`: seeds for it, and its targets, some of them side by side.
//!
//! | file | concept |
//! |---|---|
//! | `log.rs` | what the fuzzer printed |
//! | `document.rs` | `docs/fuzzing.md` |

use std::fs::{self, File};
use std::path::Path;
use std::process::{Command, ExitStatus, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;

use anyhow::{Context, Result, bail, ensure};
use clap::Args;

use self::log::Spent;

mod document;
mod log;

/// Which targets, and how long.
#[derive(Args)]
pub struct Options {
    /// The targets, without any all; or `seed`: write the corpus again, and seeds from the vectors in
    /// the folder that NETLINK_VECTORS names.
    targets: Vec<String>,
    /// How long for each target.
    #[arg(long, default_value_t = 60)]
    seconds: u32,
    /// How many targets at a time.
    #[arg(long, default_value_t = 1)]
    jobs: usize,
    /// Add what was done to docs/fuzzing.md.
    #[arg(long)]
    write: bool,
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
    build(&folder)?;
    let next = AtomicUsize::new(0);
    let (results, ended) = mpsc::channel();
    let failed = thread::scope(|scope| {
        for _ in 0..options.jobs.max(1) {
            let (results, next, folder) = (results.clone(), &next, &folder);
            scope.spawn(move || {
                while let Some(target) = targets.get(next.fetch_add(1, Ordering::Relaxed)) {
                    if results.send((target.as_str(), fuzz(folder, target, options.seconds))).is_err() {
                        return;
                    }
                }
            });
        }
        drop(results);
        let mut failed = Vec::new();
        for (target, result) in ended {
            let (status, spent) = result?;
            println!("{target}: {spent}");
            if !status.success() {
                failed.push(target);
            }
            if options.write {
                document::add(&workspace.join("docs/fuzzing.md"), &known, target, spent)?;
            }
        }
        anyhow::Ok(failed)
    })?;
    ensure!(failed.is_empty(), "the fuzzer has found something for {}: see fuzz/README.md", failed.join(", "));
    Ok(())
}

/// What cargo-fuzz is told each time. No sanitizer: there is no unsafe code in what is fuzzed.
fn cargo_fuzz(folder: &Path, what: &str) -> Vec<String> {
    let words = ["cargo", "+nightly", "fuzz", what, "--sanitizer", "none", "--fuzz-dir"];
    words.into_iter().map(str::to_owned).chain([folder.display().to_string()]).collect()
}

/// Builds all targets, which is not to be counted as time spent with one.
fn build(folder: &Path) -> Result<()> {
    let words = cargo_fuzz(folder, "build");
    let status = Command::new(&words[0]).args(&words[1..]).status().context("cargo cannot be run")?;
    ensure!(status.success(), "the targets do not build");
    Ok(())
}

/// Runs one target: how it ended, and what was spent on it.
fn fuzz(folder: &Path, target: &str, seconds: u32) -> Result<(ExitStatus, Spent)> {
    // What is found goes to the first folder; the others are read.
    let found = Path::new("found").join(target);
    let logs = folder.join("logs");
    for path in [folder.join(&found), logs.clone()] {
        fs::create_dir_all(&path).with_context(|| format!("cannot make {}", path.display()))?;
    }
    let mut inputs = vec![found];
    let more = ["seeds", "corpus"].map(|kind| Path::new(kind).join(target));
    inputs.extend(more.into_iter().filter(|path| folder.join(path).is_dir()));
    let path = logs.join(target);
    println!("{target}: what it prints goes to {}", path.display());
    let log = File::create(&path).with_context(|| format!("cannot write {}", path.display()))?;
    let both = log.try_clone().context("a file cannot be shared")?;
    let status = Command::new("bash")
        .args(["-c", log::TIMED, "bash"])
        .args(cargo_fuzz(folder, "run"))
        .arg(target)
        .args(&inputs)
        .args(["--", "-max_len=4096", "-timeout=10", "-rss_limit_mb=2048", "-print_final_stats=1"])
        .arg(format!("-max_total_time={seconds}"))
        .current_dir(folder)
        .stdin(Stdio::null())
        .stdout(log)
        .stderr(both)
        .status()
        .context("bash cannot be run")?;
    Ok((status, Spent::read(&path)?))
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
    for entry in fs::read_dir(folder.join("fuzz_targets"))? {
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
