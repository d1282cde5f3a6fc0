//! Where the machine and the kernels lie: a folder outside of the workspace, that may be deleted.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// The folder: `NETLINK_VM`, else `netlink-vm` in the user's folder of caches.
pub struct Cache(PathBuf);

impl Cache {
    /// The folder, which is made where it is missing.
    pub fn open() -> Result<Self> {
        let named = env::var_os("NETLINK_VM").map(PathBuf::from);
        let of_user = || {
            let caches = env::var_os("XDG_CACHE_HOME").map(PathBuf::from);
            let caches = caches.or_else(|| Some(Path::new(&env::var_os("HOME")?).join(".cache")));
            caches.map(|caches| caches.join("netlink-vm"))
        };
        let folder = named.or_else(of_user).context("neither NETLINK_VM nor XDG_CACHE_HOME nor HOME names a folder")?;
        fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
        Ok(Self(folder.canonicalize().with_context(|| format!("cannot find {}", folder.display()))?))
    }

    /// A folder in it, which is made where it is missing.
    pub fn folder(&self, name: &str) -> Result<PathBuf> {
        let folder = self.0.join(name);
        fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
        Ok(folder)
    }

    /// A path in it.
    pub fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }
}
