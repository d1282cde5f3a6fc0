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

/// Adds the modules to a kernel that lacks them. Where one cannot be had, says so: then the tests that need it pass it over.
pub fn provide(cache: &Cache, kernel: &Kernel) -> Result<()> {
    OMITTED
        .iter()
        .filter(|module| kernel.version() >= module.since)
        .try_for_each(|module| module.provide(cache, kernel))
}

impl Omitted {
    fn provide(&self, cache: &Cache, kernel: &Kernel) -> Result<()> {
        if kernel.with_needs(self.name).is_ok() {
            return Ok(());
        }
        let folder = cache.folder(&format!("{}.{}", self.name, std::process::id()))?;
        match self.build(cache, kernel, &folder.join("unpacked")) {
            Ok(module) => kernel.add_module(&module)?,
            Err(error) => println!("{}: no {}: {error:#}", kernel.release, self.name),
        }
        fs::remove_dir_all(&folder).with_context(|| format!("cannot remove {}", folder.display()))
    }

    /// Builds it in a folder: the module.
    fn build(&self, cache: &Cache, kernel: &Kernel, folder: &Path) -> Result<PathBuf> {
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
        output(
            tar.arg("--extract")
                .arg("--file")
                .arg(sources.join(archive))
                .arg("--directory")
                .arg(&sources)
                .arg(format!("{source}/{}", self.source)),
        )?;
        let headers = sources.join(headers);
        let makefile = headers.join("Makefile");
        let text = fs::read_to_string(&makefile).with_context(|| format!("cannot read {}", makefile.display()))?;
        fs::write(&makefile, moved(&text, &sources)).with_context(|| format!("cannot write {}", makefile.display()))?;

        println!("building {} for {}", self.name, kernel.release);
        let mut module = sources.join(source).join(self.source);
        if module.extension().is_some() {
            // Nothing else of its folder was unpacked.
            module.pop();
            let makefile = module.join("Kbuild");
            fs::write(&makefile, format!("obj-m := {}.o\n", self.name))
                .with_context(|| format!("cannot write {}", makefile.display()))?;
        }
        let mut make = Command::new("make");
        make.arg("-C").arg(&headers).arg(format!("M={}", module.display()));
        // Descriptions of its types would take a program more.
        output(make.args(["CONFIG_NETDEVSIM=m", "CONFIG_DEBUG_INFO_BTF_MODULES=", "modules"]))?;
        let module = module.join(format!("{}.ko", self.name));
        ensure!(module.is_file(), "there is no {}", module.display());
        Ok(module)
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
