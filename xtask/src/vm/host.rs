//! The kernel that runs here: the same binaries, without a virtual machine.
//!
//! Nothing is loaded and nothing is set: tests make namespaces of their own, and what this kernel lacks is passed over.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context, Result};

use crate::report;

use super::Options;
use super::binaries::Binary;
use super::machine::{self, name};
use super::packages::output;

/// What it is called among the series.
pub const NAME: &str = "host";
/// The status of a program that took too long, as `timeout` has it.
const TOO_LONG: &str = "124";

/// What the kernel is called in the tables: its numbers, as its builder's additions mean nothing elsewhere.
pub fn release() -> Result<String> {
    let said = output(Command::new("uname").arg("--kernel-release"))?;
    let end = said.find(|letter: char| !letter.is_ascii_digit() && letter != '.').unwrap_or(said.len());
    Ok(format!("{} ({NAME})", &said[..end]))
}

/// Runs the binaries; what they print is left in the folder, as a virtual machine does it.
pub fn run(folder: &Path, binaries: &[Binary], options: &Options) -> Result<()> {
    machine::begin(folder, binaries, &release()?)?;
    let begun = Instant::now();
    for binary in binaries {
        let since = Instant::now();
        let left = options.within.map_or(u64::MAX, |within| within.saturating_sub(begun.elapsed().as_secs()));
        let status = match run_one(folder, binary, options, left.min(options.limit))?.as_str() {
            TOO_LONG if left <= options.limit => "late".to_owned(),
            status => status.to_owned(),
        };
        let path = folder.join(format!("{}.status", name(binary)));
        fs::write(&path, status).with_context(|| format!("cannot write {}", path.display()))?;
        println!("{NAME} {} {}: {} s", binary.package, binary.target, since.elapsed().as_secs());
    }
    fs::write(folder.join("end"), report::today()?).context("cannot write the day")
}

/// Runs a binary, for some seconds: its status.
fn run_one(folder: &Path, binary: &Binary, options: &Options, seconds: u64) -> Result<String> {
    if seconds == 0 {
        return Ok(TOO_LONG.to_owned());
    }
    let file = |kind: &str| {
        let path = folder.join(format!("{}.{kind}", name(binary)));
        fs::File::create(&path).with_context(|| format!("cannot write {}", path.display()))
    };
    // It ends the processes that a test has started, too.
    let mut command = Command::new("timeout");
    command.args(["--kill-after=5", &seconds.to_string()]).arg(machine::of_this_run(folder, binary));
    command.args(machine::arguments(options)).current_dir(&binary.folder).env("CI", "true");
    command.stdin(Stdio::null()).stdout(file("printed")?).stderr(file("complained")?);
    let status = command.status().with_context(|| format!("cannot run {}", binary.path.display()))?;
    // Without a code it was ended by a signal.
    Ok(status.code().map_or_else(|| status.to_string(), |code| code.to_string()))
}
