//! Names of network namespaces, kept as `ip netns` keeps them (`ip-netns(8)`), so that both see the same.
//!
//! A name is a file in `/run/netns` with the namespace mounted on it. The directory is a shared mount, so that a
//! namespace deleted in one mount namespace goes away in all others, and ends.

use std::ffi::{OsStr, OsString};
use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use nix::errno::Errno;
use nix::fcntl::{Flock, FlockArg};
use nix::mount::{MntFlags, MsFlags, mount, umount2};
use nix::sched::{CloneFlags, unshare};

use super::{Namespace, OF_THIS_THREAD, on_thread};
use crate::error::NamespaceError;

pub(super) const DIRECTORY: &str = "/run/netns";

/// Creates a network namespace with a name, as `ip netns add` does, and returns it open.
///
/// Its only interface is `lo`, down. It lives until [`delete_named`] and nothing uses it any more.
///
/// # Errors
///
/// [`NamespaceError::InvalidName`], [`NamespaceError::Exists`], or [`NamespaceError::PermissionDenied`] without
/// `CAP_SYS_ADMIN` or write access to `/run/netns`.
pub fn create_named(name: impl AsRef<OsStr>) -> Result<Namespace, NamespaceError> {
    let name = name.as_ref();
    let path = path(name)?;
    let label = label(name);
    let failed = |source| NamespaceError::system("create", &label, source);

    prepare_directory().map_err(failed)?;
    let file = OpenOptions::new().write(true).create_new(true).mode(0o0).open(&path);
    drop(file.map_err(failed)?);

    let mounted = on_thread("create", &label, || {
        unshare(CloneFlags::CLONE_NEWNET)?;
        mount(Some(OF_THIS_THREAD), &path, Some("none"), MsFlags::MS_BIND, None::<&str>)
    });
    let opened = match mounted {
        Ok(Ok(())) => Namespace::named(name),
        Ok(Err(errno)) => Err(failed(errno.into())),
        Err(error) => Err(error),
    };
    if opened.is_err() {
        // The first error is the one worth reporting.
        let _ = delete_named(name);
    }
    opened
}

/// Takes the name from a network namespace, as `ip netns delete` does.
///
/// The namespace itself ends when nothing uses it: sockets, processes and [`Namespace`] values keep it.
///
/// # Errors
///
/// [`NamespaceError::InvalidName`], [`NamespaceError::NotFound`], or [`NamespaceError::PermissionDenied`].
pub fn delete_named(name: impl AsRef<OsStr>) -> Result<(), NamespaceError> {
    let name = name.as_ref();
    let path = path(name)?;
    // That nothing is mounted is no error: a name without its namespace is to be deleted too.
    let unmounted = umount2(&path, MntFlags::MNT_DETACH);
    fs::remove_file(&path).map_err(|source| {
        let source = match unmounted {
            Err(errno) if source.kind() == io::ErrorKind::ResourceBusy => errno.into(),
            _ => source,
        };
        NamespaceError::system("delete", label(name), source)
    })
}

/// The names of network namespaces, in order, as `ip netns list` shows them.
///
/// A name whose namespace is gone is among them; to open it is [`NamespaceError::Gone`].
///
/// # Errors
///
/// [`NamespaceError::PermissionDenied`] if `/run/netns` may not be read. That it does not exist is no error.
pub fn list_named() -> Result<Vec<OsString>, NamespaceError> {
    let failed = |source| NamespaceError::system("list", format_args!("names in {DIRECTORY}"), source);
    let entries = match fs::read_dir(DIRECTORY) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        result => result.map_err(failed)?,
    };
    let names = entries.map(|entry| Ok(entry?.file_name())).collect::<io::Result<Vec<_>>>();
    let mut names = names.map_err(failed)?;
    names.sort();
    Ok(names)
}

/// Where the namespace of that name is mounted, if it can be a name.
pub(super) fn path(name: &OsStr) -> Result<PathBuf, NamespaceError> {
    let bytes = name.as_bytes();
    let odd = bytes.is_empty() || bytes.len() > 255 || bytes.contains(&b'/') || bytes.contains(&0);
    if odd || bytes == b"." || bytes == b".." {
        return Err(NamespaceError::InvalidName { name: name.to_owned() });
    }
    Ok(Path::new(DIRECTORY).join(name))
}

pub(super) fn label(name: &OsStr) -> String {
    format!("{name:?}")
}

/// Sees to it that the directory exists and is a shared mount.
fn prepare_directory() -> io::Result<()> {
    match DirBuilder::new().mode(0o755).create(DIRECTORY) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => return Err(error),
        _ => {}
    }
    // Two that mount at once would mount over each other again and again. `ip` takes the same lock, and goes on
    // without it as well.
    let _lock = Flock::lock(File::open(DIRECTORY)?, FlockArg::LockExclusive);
    let change = |source, flags| mount(source, DIRECTORY, Some("none"), flags | MsFlags::MS_REC, None::<&str>);
    match change(Some(""), MsFlags::MS_SHARED) {
        Err(Errno::EINVAL) => {}
        result => return Ok(result?),
    }
    // It is no mount point yet. Private first, so that it joins no group of mounts it was in before.
    change(Some(DIRECTORY), MsFlags::MS_BIND)?;
    change(Some(DIRECTORY), MsFlags::MS_PRIVATE)?;
    Ok(change(Some(""), MsFlags::MS_SHARED)?)
}
