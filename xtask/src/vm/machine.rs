//! The virtual machine: one run of it.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use super::Options;
use super::binaries::Binary;
use super::cache::Cache;
use super::kernel::Kernel;
use super::packages;

const TESTS: &str = include_str!("tests.sh");
const MODULES: &str = include_str!("modules.list");
/// Mebibytes of memory.
const MEMORY: &str = "3072";
/// How long the machine may take until the first test runs.
const BOOT: Duration = Duration::from_secs(300);
/// How often it is booted until the tests begin: a kernel that changes its own code while it is emulated on two processors can end.
const BOOTS: usize = 3;

/// Where qemu is.
pub struct Machine {
    program: PathBuf,
    /// The folder it was unpacked to, if it is not installed.
    unpacked: Option<PathBuf>,
}

impl Machine {
    /// The installed one, or that of the cache, which is fetched where it is missing.
    pub fn find(cache: &Cache) -> Result<Self> {
        const NAME: &str = "qemu-system-x86_64";
        if !cfg!(target_arch = "x86_64") {
            bail!("the kernels are those for x86_64, and the tests are built for this machine");
        }
        if Command::new(NAME).arg("--version").stdout(Stdio::null()).status().is_ok_and(|status| status.success()) {
            return Ok(Self { program: NAME.into(), unpacked: None });
        }
        let folder = cache.path("qemu");
        if !folder.is_dir() {
            packages::qemu(cache, &folder)?;
        }
        Ok(Self { program: folder.join("usr/bin").join(NAME), unpacked: Some(folder) })
    }

    fn command(&self) -> Command {
        let mut command = Command::new(&self.program);
        if let Some(folder) = &self.unpacked {
            let libraries = ["usr/lib/x86_64-linux-gnu", "lib/x86_64-linux-gnu"].map(|name| folder.join(name));
            let libraries = libraries.map(|library| library.display().to_string()).join(":");
            command.env("LD_LIBRARY_PATH", libraries);
            for share in ["usr/share/qemu", "usr/share/seabios"] {
                command.arg("-L").arg(folder.join(share));
            }
        }
        command
    }

    /// Boots a kernel, and runs the binaries; what they print is left in the folder. What the inner result says, happened after some
    /// of them had run.
    pub fn run(
        &self,
        kernel: &Kernel,
        initramfs: &Path,
        folder: &Path,
        binaries: &[Binary],
        options: &Options,
    ) -> Result<Result<()>> {
        for _ in 1..BOOTS {
            let ran = self.run_once(kernel, initramfs, folder, binaries, options)?;
            if ran.is_ok() || folder.join("loaded").exists() {
                return Ok(ran);
            }
            println!("{}: the machine ended before any test began: once more", kernel.release);
        }
        self.run_once(kernel, initramfs, folder, binaries, options)
    }

    fn run_once(
        &self,
        kernel: &Kernel,
        initramfs: &Path,
        folder: &Path,
        binaries: &[Binary],
        options: &Options,
    ) -> Result<Result<()>> {
        prepare(kernel, folder, binaries, options)?;
        let log = folder.join("console.log");
        let console = fs::File::create(&log).with_context(|| format!("cannot write {}", log.display()))?;
        let mut command = self.command();
        command
            .args(["-nodefaults", "-no-user-config", "-display", "none", "-monitor", "none", "-serial", "stdio"])
            .args(["-machine", "q35", "-accel", "tcg,thread=multi", "-cpu", "max", "-smp", "2", "-m", MEMORY])
            .args(["-no-reboot", "-kernel"])
            .arg(kernel.image())
            .arg("-initrd")
            .arg(initramfs)
            .args(["-append", "console=ttyS0 panic=-1 oops=panic loglevel=5 random.trust_cpu=on"])
            .args(["-virtfs", "local,path=/,mount_tag=host,security_model=none,readonly=on,multidevs=remap"])
            .arg("-virtfs")
            .arg(format!("local,path={},mount_tag=results,security_model=none", folder.display()))
            .stdin(Stdio::null())
            .stdout(console);
        let mut machine = command.spawn().with_context(|| format!("cannot run {}", self.program.display()))?;
        let limit = options.within.map_or(options.limit, |within| within.min(options.limit));
        let allowed = Duration::from_secs(limit) + Duration::from_secs(60);
        let mut since = Instant::now();
        let mut ended = 0;
        loop {
            sleep(Duration::from_millis(200));
            let over = machine.try_wait().context("cannot wait for the machine")?.is_some();
            while let Some(binary) = binaries.get(ended).filter(|binary| has_ended(folder, binary)) {
                let seconds = since.elapsed().as_secs();
                println!("{} {} {}: {seconds} s", kernel.release, binary.package, binary.target);
                ended += 1;
                since = Instant::now();
            }
            let at_end = folder.join("end").exists();
            if over && at_end {
                return Ok(Ok(()));
            }
            let what = binaries.get(ended).map_or("nothing", |binary| binary.target.as_str());
            if over {
                return Ok(Err(anyhow::anyhow!("the machine ended during {what}: see {}", log.display())));
            }
            if since.elapsed() > if ended == 0 { allowed + BOOT } else { allowed } {
                machine.kill().context("cannot end the machine")?;
                machine.wait().context("cannot wait for the machine")?;
                return Ok(Err(anyhow::anyhow!("the machine has hung during {what}: see {}", log.display())));
            }
        }
    }
}

/// The name of a binary's files.
pub fn name(binary: &Binary) -> String {
    format!("{}.{}", binary.package, binary.target)
}

fn has_ended(folder: &Path, binary: &Binary) -> bool {
    folder.join(format!("{}.status", name(binary))).metadata().is_ok_and(|file| file.len() > 0)
}

/// Fills the folder of results with what `tests.sh` reads.
fn prepare(kernel: &Kernel, folder: &Path, binaries: &[Binary], options: &Options) -> Result<()> {
    begin(folder, binaries, &kernel.release)?;
    let mut settings = String::new();
    let path = std::env::var("PATH").unwrap_or_default();
    writeln!(settings, "export PATH='/usr/sbin:/usr/bin:/sbin:/bin:{path}' HOME=/root CI=true")?;
    if let Ok(vectors) = std::env::var("NETLINK_VECTORS") {
        writeln!(settings, "export NETLINK_VECTORS='{vectors}'")?;
    }
    let within = options.within.unwrap_or(u64::from(u32::MAX));
    writeln!(settings, "kernel='{}' limit={} within={within}", kernel.root.display(), options.limit)?;
    let arguments = arguments(options).join(" ");
    for (name, content) in
        [("tests.sh", TESTS), ("modules.list", MODULES), ("settings", &settings), ("arguments", &arguments)]
    {
        put(folder, name, content)?;
    }
    Ok(())
}

/// Fills the folder of results, which is emptied before, with what says of what they are.
pub fn begin(folder: &Path, binaries: &[Binary], release: &str) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("cannot remove {}", folder.display()))?;
    }
    fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let mut listed = String::new();
    for binary in binaries {
        // A name of its own keeps the file while Cargo builds the next one.
        let path = of_this_run(folder, binary);
        fs::hard_link(&binary.path, &path).with_context(|| format!("cannot make {}", path.display()))?;
        let sum = packages::output(Command::new("sha256sum").arg(&path))?;
        let sum = sum.split_whitespace().next().unwrap_or_default();
        writeln!(listed, "{} {} {} {sum}", name(binary), binary.folder.display(), path.display())?;
    }
    put(folder, "binaries", &listed)?;
    put(folder, "release", release)
}

/// Where a binary lies while it runs.
pub fn of_this_run(folder: &Path, binary: &Binary) -> PathBuf {
    folder.join(format!("{}.binary", name(binary)))
}

/// What each binary is told.
pub fn arguments(options: &Options) -> Vec<String> {
    ["--show-output", "--test-threads=2"].into_iter().map(str::to_owned).chain(options.tests.clone()).collect()
}

fn put(folder: &Path, name: &str, content: &str) -> Result<()> {
    let path = folder.join(name);
    fs::write(&path, content).with_context(|| format!("cannot write {}", path.display()))
}
