//! The tests on other kernels than the one that runs here, those of Debian, in a virtual machine; and on that one, in the same way.
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
//! | `omitted.rs` | the modules that no package has |
//! | `initramfs.rs` `init.sh` `tests.sh` `modules.list` | what the machine does |
//! | `binaries.rs` | the test binaries |
//! | `machine.rs` | one run of the machine |
//! | `host.rs` | the same tests on the kernel that runs here |
//! | `document.rs` | `docs/kernels.md`; the tables in it are `../report.rs` |

use std::path::{Path, PathBuf};

use anyhow::{Result, ensure};
use clap::Args;

use crate::report;

mod binaries;
mod cache;
mod document;
mod host;
mod initramfs;
mod kernel;
mod machine;
mod omitted;
mod packages;

/// Which tests, on which kernels.
#[derive(Args)]
pub struct Options {
    /// Series of kernels, such as 6.12, or `host` for the kernel that runs here; without it all that are known.
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

/// What it takes to run other kernels.
struct Guests {
    cache: cache::Cache,
    machine: machine::Machine,
    busybox: PathBuf,
    kernels: Vec<kernel::Kernel>,
}

impl Guests {
    /// Looks it up in the cache, and fetches what is missing.
    fn find(series: &[&str]) -> Result<Self> {
        let cache = cache::Cache::open()?;
        let machine = machine::Machine::find(&cache)?;
        let kernels = series.iter().map(|name| kernel::Kernel::find(&cache, name)).collect::<Result<Vec<_>>>()?;
        let busybox = packages::busybox(&cache)?;
        Ok(Self { cache, machine, busybox, kernels })
    }

    /// Runs the binaries on a kernel.
    fn run(
        &self,
        kernel: &kernel::Kernel,
        folder: &Path,
        binaries: &[binaries::Binary],
        options: &Options,
    ) -> Result<Result<()>> {
        let initramfs = initramfs::build(&self.cache, kernel, &self.busybox)?;
        self.machine.run(kernel, &initramfs, folder, binaries, options)
    }
}

/// Runs the tests on each of the kernels.
pub fn run(workspace: &Path, options: &Options) -> Result<()> {
    let wanted: Vec<&str> = match (options.kernels.as_slice(), options.short) {
        ([], false) => kernel::SERIES.iter().map(|series| series.name).chain([host::NAME]).collect(),
        ([], true) => vec![kernel::SHORT],
        (named, _) => named.iter().map(String::as_str).collect(),
    };
    let others: Vec<&str> = wanted.iter().copied().filter(|name| *name != host::NAME).collect();
    let guests = if others.is_empty() { None } else { Some(Guests::find(&others)?) };
    if options.fetch {
        return Ok(());
    }
    if let Some(guests) = guests.as_ref().filter(|_| !options.short) {
        guests.kernels.iter().try_for_each(|kernel| omitted::provide(&guests.cache, kernel))?;
    }
    let binaries = binaries::build(workspace, &binaries::Selection::of(options))?;
    ensure!(!binaries.is_empty(), "no test binary has such a name");
    let kept = workspace.join("target/vm");
    let mut reports = Vec::new();
    let mut ran_on = |name: &str, run: &dyn Fn(&Path) -> Result<Result<()>>| {
        let folder = if options.is_whole() { kept.join(name) } else { kept.join("partial").join(name) };
        let ran = run(&folder)?;
        if options.keep && !options.is_whole() {
            report::keep(&folder, &kept.join(name))?;
        }
        let report = report::read(&folder)?;
        report::print_failures(&report);
        reports.push(report);
        ran
    };
    if let Some(guests) = &guests {
        for kernel in &guests.kernels {
            ran_on(&kernel.release, &|folder| guests.run(kernel, folder, &binaries, options))?;
        }
    }
    if wanted.contains(&host::NAME) {
        ran_on(host::NAME, &|folder| host::run(folder, &binaries, options).map(Ok))?;
    }
    print!("{}", report::table(&reports));
    if options.write {
        document::write(&workspace.join("docs/kernels.md"), &document::read_all(&kept)?)?;
    }
    let failed: usize = reports.iter().map(report::Report::failed).sum();
    ensure!(failed == 0, "{failed} failed");
    Ok(())
}
