//! Debian's kernels.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};

use crate::folder::names;

use super::cache::Cache;
use super::packages::{Release, output};

/// A series of kernels.
pub struct Series {
    /// The first two numbers.
    pub name: &'static str,
    /// The release of Debian that has packages of it.
    debian: &'static str,
}

/// The series that the project is tested on.
pub const SERIES: &[Series] = &[
    Series { name: "6.1", debian: "bookworm" },
    Series { name: "6.12", debian: "trixie" },
    Series { name: "6.18", debian: "trixie-backports" },
    Series { name: "7.3", debian: "trixie-backports" },
];

/// The series of the short selection.
pub const SHORT: &str = "6.12";

/// A kernel that has been unpacked.
pub struct Kernel {
    /// What `uname -r` says.
    pub release: String,
    /// The root folder of the package.
    pub root: PathBuf,
}

impl Kernel {
    /// The newest kernel of a series, which is fetched where the cache has none.
    pub fn find(cache: &Cache, series: &str) -> Result<Self> {
        let there = names(&cache.folder("kernels")?)?;
        if let Some(name) = newest(there.iter().filter(|name| is_of(name, series))) {
            return Self::unpacked(cache, name);
        }
        let Some(known) = SERIES.iter().find(|known| known.name == series) else {
            let names: Vec<_> = SERIES.iter().map(|series| series.name).collect();
            bail!("there is no series {series}: {}", names.join(", "));
        };
        let release = Release::open(cache, known.debian)?;
        let images = release.search("^linux-image-[0-9.]+[-+][a-z0-9]+-amd64$")?;
        let releases = images.iter().filter_map(|name| name.strip_prefix("linux-image-"));
        let of_series: Vec<String> = releases.filter(|name| is_of(name, series)).map(str::to_owned).collect();
        let newest = newest(&of_series).with_context(|| format!("{} has no kernel {series}", known.debian))?;
        // Newer ones are in several packages.
        let packages = release.search(&exactly(&format!("linux-(image|base|binary|modules)-{newest}")))?;
        release.unpack(cache, &packages, &cache.path("kernels").join(newest))?;
        Self::unpacked(cache, newest)
    }

    fn unpacked(cache: &Cache, name: &str) -> Result<Self> {
        let root = cache.path("kernels").join(name);
        // A merged /usr is not this package's to merge.
        let in_usr = root.join("usr/lib/modules");
        if !root.join("lib/modules").exists() && in_usr.is_dir() {
            std::os::unix::fs::symlink("usr/lib", root.join("lib"))
                .with_context(|| format!("cannot link {}", root.join("lib").display()))?;
        }
        let releases = names(&root.join("lib/modules"))?;
        let release = releases.first().with_context(|| format!("{} has no modules", root.display()))?.clone();
        let kernel = Self { release, root };
        if !kernel.root.join("lib/modules").join(&kernel.release).join("modules.dep.bin").exists() {
            kernel.index_modules()?;
        }
        Ok(kernel)
    }

    /// The image that boots; newer packages have it beside the modules.
    pub fn image(&self) -> PathBuf {
        let image = self.root.join("boot").join(format!("vmlinuz-{}", self.release));
        if image.exists() { image } else { self.root.join("lib/modules").join(&self.release).join("vmlinuz") }
    }

    /// A module and what it needs, as loaded one after the other: the files of them, perhaps compressed.
    pub fn with_needs(&self, module: &str) -> Result<Vec<PathBuf>> {
        let mut modprobe = Command::new("modprobe");
        modprobe.args(["--show-depends", "--set-version", &self.release, "--dirname"]).arg(&self.root).arg(module);
        let lines = output(&mut modprobe)?;
        // What is built in is there already.
        let files = lines.lines().filter_map(|line| line.strip_prefix("insmod ")?.split_whitespace().next());
        Ok(files.map(PathBuf::from).collect())
    }

    /// The first two numbers of the release.
    pub fn series(&self) -> &str {
        let dots = self.release.match_indices('.').map(|(at, _)| at);
        dots.take(2).last().map_or(&self.release, |end| &self.release[..end])
    }

    /// The same as numbers, of which what is not there is 0.
    pub fn version(&self) -> (u32, u32) {
        let mut numbers = self.series().split('.').map(|number| number.parse().unwrap_or_default());
        (numbers.next().unwrap_or_default(), numbers.next().unwrap_or_default())
    }

    /// Puts a module beside those of the package.
    pub fn add_module(&self, file: &Path) -> Result<()> {
        let folder = self.root.join("lib/modules").join(&self.release).join("updates");
        fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
        let name = file.file_name().context("a module has a name")?;
        fs::copy(file, folder.join(name)).with_context(|| format!("cannot copy {}", file.display()))?;
        self.index_modules()
    }

    /// Writes down what each module needs.
    fn index_modules(&self) -> Result<()> {
        output(Command::new("depmod").arg("-b").arg(&self.root).arg(&self.release)).map(drop)
    }

    /// The releases of Debian that may have more packages of it: the machine's own, and that of its series.
    pub fn packages(&self, cache: &Cache, package: &str) -> Result<Release> {
        let own = Release::own();
        if !own.search(&exactly(package))?.is_empty() {
            return Ok(own);
        }
        let known = SERIES.iter().find(|known| known.name == self.series());
        let known = known.with_context(|| format!("no release has {package}"))?;
        let release = Release::open(cache, known.debian)?;
        ensure!(!release.search(&exactly(package))?.is_empty(), "{} has no {package}", known.debian);
        Ok(release)
    }

    /// The bytes of a module.
    pub fn module(file: &PathBuf) -> Result<Vec<u8>> {
        let program = match file.extension().and_then(|extension| extension.to_str()) {
            Some("xz") => "xz",
            Some("zst") => "zstd",
            _ => return fs::read(file).with_context(|| format!("cannot read {}", file.display())),
        };
        let output = Command::new(program).args(["--decompress", "--stdout"]).arg(file).output();
        Ok(output.with_context(|| format!("cannot run {program}"))?.stdout)
    }
}

/// A regular expression for nothing but a name, in which there may be alternatives.
fn exactly(name: &str) -> String {
    format!("^{}$", name.replace('.', "[.]").replace('+', "[+]"))
}

/// Whether a release of the kernel is of a series.
fn is_of(release: &str, series: &str) -> bool {
    release.strip_prefix(series).is_some_and(|rest| rest.starts_with('.'))
}

/// The newest of some releases: numbers are compared as such.
fn newest<'a>(releases: impl IntoIterator<Item = &'a String>) -> Option<&'a str> {
    let numbers = |release: &str| -> Vec<u64> {
        release.split(|letter: char| !letter.is_ascii_digit()).filter_map(|number| number.parse().ok()).collect()
    };
    releases.into_iter().map(String::as_str).max_by_key(|release| numbers(release))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use std::path::PathBuf;

    use super::{Kernel, exactly, is_of, newest};

    #[test]
    fn the_newest_release_is_the_one_with_the_highest_numbers() {
        let releases = ["6.1.0-9-amd64", "6.1.0-56-amd64", "6.1.0-18-amd64"].map(str::to_owned);
        assert_eq!(newest(&releases), Some("6.1.0-56-amd64"));
    }

    #[test]
    fn a_series_is_more_than_a_beginning() {
        assert!(is_of("6.1.0-56-amd64", "6.1") && !is_of("6.12.90+deb13-amd64", "6.1"));
        let of = |release: &str| Kernel { release: release.to_owned(), root: PathBuf::new() }.series().to_owned();
        assert_eq!((of("6.1.0-56-amd64"), of("6.12.90+deb13-amd64")), ("6.1".to_owned(), "6.12".to_owned()));
        let version = |release: &str| Kernel { release: release.to_owned(), root: PathBuf::new() }.version();
        assert!(version("6.12.90+deb13-amd64") < version("6.18.15+deb13-amd64"));
        assert_eq!(version("7.3.4+deb13-amd64"), (7, 3));
    }

    #[test]
    fn a_name_is_looked_up_as_it_is() {
        assert_eq!(exactly("linux-image-6.12.90+deb13-amd64"), "^linux-image-6[.]12[.]90[+]deb13-amd64$");
    }
}
