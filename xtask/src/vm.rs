//! The tests on other kernels than the one that runs here: those of Debian, in a virtual machine.
//!
//! The machine is qemu's, emulated in software, so it needs no rights and no `/dev/kvm`; what takes a processor's time takes six to
//! ten times as long. Its root folder is this machine's, read-only (what it writes stays in its memory): tests, their fixtures and
//! the tools they call are where they are here, and nothing is packed. Only a few modules and a script are (`initramfs.rs`).
//!
//! | file | concept |
//! |---|---|
//! | `cache.rs` | where qemu, busybox and kernels lie |
//! | `packages.rs` | packages of Debian, unpacked and not installed |
//! | `kernel.rs` | which kernels there are, and what is in the package of one |
//! | `initramfs.rs` `init.sh` `tests.sh` `modules.list` | what the machine does |
//! | `binaries.rs` | the test binaries |
//! | `machine.rs` | one run of the machine |
//! | `document.rs` | `docs/kernels.md`; the tables in it are `../report.rs` |

use std::path::Path;

use anyhow::{Result, ensure};
use clap::Args;

use crate::report;

mod binaries;
mod cache;
mod document;
mod initramfs;
mod kernel;
mod machine;
mod packages;

/// Which tests, on which kernels.
#[derive(Args)]
pub struct Options {
    /// Series of kernels, such as 6.12; without it all that `docs/kernels.md` has.
    kernels: Vec<String>,
    /// The tests of these crates alone.
    #[arg(long, short)]
    package: Vec<String>,
    /// The test targets with these names alone (`lib` for those inside of a crate).
    #[arg(long, short)]
    test: Vec<String>,
    /// A selection that takes a few minutes.
    #[arg(long, conflicts_with_all = ["package", "test", "tests", "write"])]
    short: bool,
    /// Put what becomes of the selected tests in the place of what became of them when all ran.
    #[arg(long, conflicts_with_all = ["tests", "within", "short"])]
    keep: bool,
    /// Write docs/kernels.md, from this run and from what has been kept of runs on other kernels.
    #[arg(long, conflicts_with_all = ["tests"])]
    write: bool,
    /// Fetch what is missing, and do no more.
    #[arg(long)]
    fetch: bool,
    /// Seconds after which a test binary is ended.
    #[arg(long, default_value_t = 1200)]
    limit: u64,
    /// Seconds after the start of the machine in which tests run; those that are not done then are told of, but have not failed.
    #[arg(long)]
    within: Option<u64>,
    /// What follows is for the tests: a part of a name, or what `cargo test -- --help` lists.
    #[arg(last = true)]
    tests: Vec<String>,
}

impl Options {
    /// Whether all tests are to run, so that the outcome is worth keeping.
    fn is_whole(&self) -> bool {
        self.package.is_empty() && self.test.is_empty() && self.tests.is_empty() && !self.short && self.within.is_none()
    }
}

/// Runs the tests on each of the kernels.
pub fn run(workspace: &Path, options: &Options) -> Result<()> {
    let cache = cache::Cache::open()?;
    let machine = machine::Machine::find(&cache)?;
    let wanted: Vec<&str> = match (options.kernels.as_slice(), options.short) {
        ([], false) => kernel::SERIES.iter().map(|series| series.name).collect(),
        ([], true) => vec![kernel::SHORT],
        (named, _) => named.iter().map(String::as_str).collect(),
    };
    let kernels = wanted.iter().map(|name| kernel::Kernel::find(&cache, name)).collect::<Result<Vec<_>>>()?;
    let busybox = packages::busybox(&cache)?;
    if options.fetch {
        return Ok(());
    }
    let binaries = binaries::build(workspace, &binaries::Selection::of(options))?;
    ensure!(!binaries.is_empty(), "no test binary has such a name");
    let kept = workspace.join("target/vm");
    let mut reports = Vec::new();
    for kernel in &kernels {
        let folder =
            if options.is_whole() { kept.join(&kernel.release) } else { kept.join("partial").join(&kernel.release) };
        let initramfs = initramfs::build(&cache, kernel, &busybox)?;
        let ran = machine.run(kernel, &initramfs, &folder, &binaries, options)?;
        if options.keep && !options.is_whole() {
            report::keep(&folder, &kept.join(&kernel.release))?;
        }
        let report = report::read(&folder)?;
        report::print_failures(&report);
        reports.push(report);
        ran?;
    }
    print!("{}", report::table(&reports));
    if options.write {
        document::write(&workspace.join("docs/kernels.md"), &document::read_all(&kept)?)?;
    }
    let failed: usize = reports.iter().map(report::Report::failed).sum();
    ensure!(failed == 0, "{failed} failed");
    Ok(())
}
