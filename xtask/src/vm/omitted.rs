//! Modules that no kernel of Debian has: they are built for one, out of the source and the headers that Debian has of that kernel.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::folder::names;

use super::cache::Cache;
use super::kernel::Kernel;
use super::packages::output;

/// A module that Debian leaves out.
struct Omitted {
    name: &'static str,
    /// The first series that has it.
    since: (u32, u32),
    /// Where the source has it: a folder of its own with a makefile, or one file.
    source: &'static str,
}

const OMITTED: &[Omitted] = &[
    Omitted { name: "netdevsim", since: (4, 16), source: "drivers/net/netdevsim" },
    Omitted { name: "sch_dualpi2", since: (6, 17), source: "net/sched/sch_dualpi2.c" },
];

/// Adds the modules to a kernel that lacks them. Where they cannot be had, says so: then the tests that need them pass them over.
pub fn provide(cache: &Cache, kernel: &Kernel) -> Result<()> {
    let has = |module: &Omitted| kernel.version() >= module.since;
    let missing: Vec<_> =
        OMITTED.iter().filter(|module| has(module) && kernel.with_needs(module.name).is_err()).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let folder = cache.folder(&format!("omitted.{}", std::process::id()))?;
    match Tree::unpack(cache, kernel, &folder.join("unpacked"), &missing) {
        Ok(tree) => {
            for module in missing {
                println!("building {} for {}", module.name, kernel.release);
                match tree.build(module) {
                    Ok(file) => kernel.add_module(&file)?,
                    Err(error) => println!("{}: no {}: {error:#}", kernel.release, module.name),
                }
            }
        }
        Err(error) => {
            let names: Vec<_> = missing.iter().map(|module| module.name).collect();
            println!("{}: no {}: {error:#}", kernel.release, names.join(", "));
        }
    }
    fs::remove_dir_all(&folder).with_context(|| format!("cannot remove {}", folder.display()))
}

/// What modules of one kernel are built of.
struct Tree {
    headers: PathBuf,
    /// The source, of which nothing but the modules is there.
    source: PathBuf,
}

impl Tree {
    /// Unpacks it into a folder.
    fn unpack(cache: &Cache, kernel: &Kernel, folder: &Path, modules: &[&Omitted]) -> Result<Self> {
        let headers = format!("linux-headers-{}", kernel.release);
        let release = kernel.packages(cache, &headers)?;
        let version = release.version(&headers)?;
        let needs = release.depends(&headers)?;
        // The modules of one kernel are built by one compiler.
        let compiler = needs.iter().find_map(|name| compiler(name)).context("no compiler is named")?;
        let asked = Command::new(&compiler).arg("--version").output();
        ensure!(asked.is_ok_and(|asked| asked.status.success()), "there is no {compiler} here");
        let of_headers = |name: &&String| name.ends_with("-common") || name.starts_with("linux-kbuild-");
        let mut packages: Vec<String> = needs.iter().filter(of_headers).cloned().collect();
        let source = format!("linux-source-{}", kernel.series());
        packages.extend([headers.clone(), format!("{source}={version}")]);
        release.unpack(cache, &packages, folder)?;

        let sources = folder.join("usr/src");
        let archive = names(&sources)?.into_iter().find(|name| name.starts_with(&format!("{source}.tar")));
        let archive = archive.with_context(|| format!("{source} has no archive"))?;
        let mut tar = Command::new("tar");
        tar.arg("--extract").arg("--file").arg(sources.join(archive)).arg("--directory").arg(&sources);
        output(tar.args(modules.iter().map(|module| format!("{source}/{}", module.source))))?;
        let headers = sources.join(headers);
        let makefile = headers.join("Makefile");
        let text = fs::read_to_string(&makefile).with_context(|| format!("cannot read {}", makefile.display()))?;
        fs::write(&makefile, moved(&text, &sources)).with_context(|| format!("cannot write {}", makefile.display()))?;
        Ok(Self { headers, source: sources.join(source) })
    }

    /// Builds a module: its file.
    fn build(&self, module: &Omitted) -> Result<PathBuf> {
        let mut folder = self.source.join(module.source);
        if folder.extension().is_some() {
            // Nothing else of its folder was unpacked.
            folder.pop();
            let makefile = folder.join("Kbuild");
            fs::write(&makefile, format!("obj-m := {}.o\n", module.name))
                .with_context(|| format!("cannot write {}", makefile.display()))?;
        }
        let mut make = Command::new("make");
        make.arg("-C").arg(&self.headers).arg(format!("M={}", folder.display()));
        // Descriptions of its types would take a program more.
        output(make.args(["CONFIG_NETDEVSIM=m", "CONFIG_DEBUG_INFO_BTF_MODULES=", "modules"]))?;
        let file = folder.join(format!("{}.ko", module.name));
        ensure!(file.is_file(), "there is no {}", file.display());
        Ok(file)
    }
}

/// The compiler that a package is for, by the name of the package (`gcc-14`, `linux-compiler-gcc-12-x86`).
fn compiler(package: &str) -> Option<String> {
    let (_, version) = package.split_once("gcc-")?;
    let version: String = version.chars().take_while(char::is_ascii_digit).collect();
    Some(format!("gcc-{version}"))
}

/// The makefile of headers, which is written for where the package is installed, for another folder.
fn moved(makefile: &str, sources: &Path) -> String {
    makefile.replace("/usr/src/", &format!("{}/", sources.display()))
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{compiler, moved};

    #[test]
    fn the_compiler_is_named_by_a_package() {
        assert_eq!(compiler("gcc-14").as_deref(), Some("gcc-14"));
        assert_eq!(compiler("linux-compiler-gcc-12-x86").as_deref(), Some("gcc-12"));
        assert_eq!(compiler("linux-kbuild-6.1"), None);
    }

    #[test]
    fn every_path_of_a_makefile_is_moved() {
        let older = "include /usr/src/linux-headers-6.12-common/Makefile";
        let newer = "KBUILD_OUTPUT=/usr/src/linux-headers-7.3-amd64";
        let moved = moved(&[older, newer].join("\n"), Path::new("/tmp/src"));
        assert_eq!(
            moved,
            "include /tmp/src/linux-headers-6.12-common/Makefile\nKBUILD_OUTPUT=/tmp/src/linux-headers-7.3-amd64"
        );
    }
}
