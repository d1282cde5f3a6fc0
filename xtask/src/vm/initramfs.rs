//! What boots: a folder with as little as it takes to get to this machine's root folder.

use std::fs;
use std::io::Write as _;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};

use super::cache::Cache;
use super::kernel::Kernel;

/// What it takes to see the folders of this machine, and to write beside them.
const MODULES: &[&str] = &["virtio_pci", "9pnet_virtio", "9p", "overlay"];
const INIT: &str = include_str!("init.sh");

/// Packs it, for a kernel.
pub fn build(cache: &Cache, kernel: &Kernel, busybox: &Path) -> Result<PathBuf> {
    let folder = cache.folder(&format!("initramfs.{}", std::process::id()))?;
    let packed = cache.folder("initramfs")?.join(&kernel.release);
    let mut files: Vec<PathBuf> = Vec::new();
    for module in MODULES {
        for file in kernel.with_needs(module)? {
            if !files.contains(&file) {
                files.push(file);
            }
        }
    }
    for name in ["bin", "modules", "proc", "sys", "dev", "root", "host", "written"] {
        fs::create_dir_all(folder.join(name)).with_context(|| format!("cannot make {name}"))?;
    }
    for (number, file) in files.iter().enumerate() {
        put(&folder.join(format!("modules/{number:02}.ko")), &Kernel::module(file)?, 0o644)?;
    }
    let program = fs::read(busybox).with_context(|| format!("cannot read {}", busybox.display()))?;
    put(&folder.join("bin/busybox"), &program, 0o755)?;
    put(&folder.join("init"), INIT.as_bytes(), 0o755)?;
    pack(&folder, &packed)?;
    fs::remove_dir_all(&folder).with_context(|| format!("cannot remove {}", folder.display()))?;
    Ok(packed)
}

fn put(path: &Path, content: &[u8], mode: u32) -> Result<()> {
    fs::write(path, content).with_context(|| format!("cannot write {}", path.display()))?;
    let permissions = fs::Permissions::from_mode(mode);
    fs::set_permissions(path, permissions).with_context(|| format!("cannot write {}", path.display()))
}

/// The folder as an archive of `cpio`, which is what the kernel unpacks.
fn pack(folder: &Path, packed: &Path) -> Result<()> {
    let mut names = Vec::new();
    list(folder, Path::new(""), &mut names)?;
    let archive = fs::File::create(packed).with_context(|| format!("cannot write {}", packed.display()))?;
    let mut command = Command::new("cpio");
    command.args(["--create", "--format=newc", "--owner=0:0", "--quiet"]).current_dir(folder);
    let mut cpio = command.stdin(Stdio::piped()).stdout(archive).spawn().context("cannot run cpio")?;
    let mut input = cpio.stdin.take().context("cpio reads names")?;
    input.write_all(names.join("\n").as_bytes()).context("cannot tell cpio the names")?;
    drop(input);
    ensure!(cpio.wait().context("cannot wait for cpio")?.success(), "cpio failed");
    Ok(())
}

/// The names of all that is in a folder, folders before what is in them.
fn list(root: &Path, below: &Path, names: &mut Vec<String>) -> Result<()> {
    for name in crate::folder::names(&root.join(below))? {
        let path = below.join(name);
        names.push(path.display().to_string());
        if root.join(&path).is_dir() {
            list(root, &path, names)?;
        }
    }
    Ok(())
}
