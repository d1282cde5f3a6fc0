//! What a minimal program costs that lists links: to build it from nothing, and to ship it.

use std::collections::BTreeSet;
use std::env;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, ensure};
use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::time::TimeValLike as _;

/// The programs. Others are compared with the first.
const PROGRAMS: [&str; 6] = ["netlink-bindings", "ours", "ours-tokio", "neli", "rust-netlink", "nlink"];

/// Builds each program into an empty folder, one after the other, and returns the table.
pub fn compare() -> Result<String> {
    let manifest = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml");
    let folder = env::temp_dir().join(format!("netlink-benches-program-{}", std::process::id()));
    let mut out = String::from("| | build from nothing | size | crates |\n|---|---|---|---|\n");
    let mut first = None;
    for program in PROGRAMS {
        eprintln!("program: {program}");
        let built = build(&manifest, &folder, program);
        fs::remove_dir_all(&folder)?;
        let (time, size) = built?;
        let relative = time / *first.get_or_insert(time);
        let (kib, crates) = (size.div_ceil(1024), crates(&manifest, program)?);
        writeln!(out, "| {program} | {relative:.2} | {kib} KiB | {crates} |")?;
    }
    Ok(out)
}

/// The time of the processor in seconds, and the size of the program in bytes.
fn build(manifest: &Path, folder: &Path, program: &str) -> Result<(f64, u64)> {
    let before = processor()?;
    let package = format!("minimal-{program}");
    let status = Command::new("cargo")
        .args(["build", "--quiet", "--locked", "--profile", "minimal", "--package", &package, "--manifest-path"])
        .arg(manifest)
        .arg("--target-dir")
        .arg(folder)
        .stdin(Stdio::null())
        .status()?;
    ensure!(status.success(), "{package} does not build");
    let size = fs::metadata(folder.join("minimal").join(&package)).context("it was not built")?.len();
    Ok((processor()? - before, size))
}

fn processor() -> Result<f64> {
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN)?;
    Ok((usage.user_time() + usage.system_time()).num_milliseconds() as f64 / 1000.0)
}

/// How many crates are compiled for it, itself included.
fn crates(manifest: &Path, program: &str) -> Result<usize> {
    let output = Command::new("cargo")
        .args(["tree", "--locked", "--edges", "normal,build", "--prefix", "none", "--no-dedupe", "--package"])
        .arg(format!("minimal-{program}"))
        .arg("--manifest-path")
        .arg(manifest)
        .output()?;
    ensure!(output.status.success(), "cargo tree failed");
    let names: BTreeSet<String> =
        String::from_utf8(output.stdout)?.lines().map(|line| line.replace(" (proc-macro)", "")).collect();
    Ok(names.len())
}
