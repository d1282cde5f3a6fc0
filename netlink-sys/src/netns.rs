//! Network namespaces: find one, hold it open, run code inside it.
//!
//! The namespace of a thread is inherited by every socket it opens, for good. That is why nothing here ever changes
//! the namespace of the calling thread: an error or a panic on the way back would leave the rest of the program in a
//! foreign network. [`open_in`] uses a thread of its own that ends with the closure; the socket comes back.

use std::borrow::Cow;
use std::ffi::OsStr;
use std::fmt;
use std::fs::{File, OpenOptions};
use std::hash::{Hash, Hasher};
use std::io;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd};
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
use std::panic::resume_unwind;
use std::path::Path;
use std::thread;

use nix::sched::{CloneFlags, setns, unshare};
use nix::sys::statfs::{NSFS_MAGIC, fstatfs};

use crate::error::NamespaceError;
use crate::socket::{check, retry};

pub(crate) mod named;
pub(crate) mod watch;

/// The namespace of the calling thread, not of the process: threads can differ.
const OF_THIS_THREAD: &str = "/proc/thread-self/ns/net";

/// An open network namespace (`network_namespaces(7)`).
///
/// It is held by a descriptor, so it lives at least as long as this value, whatever becomes of the name or process it
/// was found by. Two values are equal if they are the same namespace, however they were found.
///
/// ```no_run
/// use netlink_sys::{Namespace, NetlinkSocket, open_in};
///
/// let blue = Namespace::named("blue")?;
/// let socket = open_in(&blue, || NetlinkSocket::open(0))??;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Namespace {
    fd: OwnedFd,
    id: NamespaceId,
    label: Cow<'static, str>,
}

/// What tells namespaces apart: device and inode of the file, as `stat(2)` gives them.
///
/// Numbers of a namespace that has ended may be used again; those of an open [`Namespace`] are not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NamespaceId {
    /// The device of the file system of namespaces.
    pub device: u64,
    /// The inode, the number `ls -l /proc/self/ns` shows.
    pub inode: u64,
}

impl Namespace {
    /// The namespace of the calling thread.
    ///
    /// # Errors
    ///
    /// [`NamespaceError::NotFound`] where `/proc` is not mounted.
    pub fn current() -> Result<Self, NamespaceError> {
        Self::open(OF_THIS_THREAD.as_ref(), "of this thread".into())
    }

    /// The namespace that `ip netns add` or [`create_named`](crate::create_named) gave a name.
    ///
    /// # Errors
    ///
    /// [`NamespaceError::InvalidName`] for what cannot be a name, [`NamespaceError::NotFound`] if there is none,
    /// [`NamespaceError::Gone`] if only its name is left.
    pub fn named(name: impl AsRef<OsStr>) -> Result<Self, NamespaceError> {
        let name = name.as_ref();
        let path = named::path(name)?;
        Self::open(&path, named::label(name).into()).map_err(|error| match error {
            NamespaceError::NotANamespace { namespace } => {
                let reason =
                    "its file in /run/netns is there, but no network namespace is mounted on it; delete the name";
                NamespaceError::Gone { namespace, reason }
            }
            other => other,
        })
    }

    /// The namespace a file stands for, such as `/proc/PID/ns/net` or a bind mount of that.
    ///
    /// # Errors
    ///
    /// [`NamespaceError::NotFound`] without such a file, [`NamespaceError::NotANamespace`] for one of another kind,
    /// [`NamespaceError::PermissionDenied`] if it may not be opened.
    pub fn path(path: impl AsRef<Path>) -> Result<Self, NamespaceError> {
        let path = path.as_ref();
        Self::open(path, path.display().to_string().into())
    }

    /// The namespace of the main thread of a process.
    ///
    /// # Errors
    ///
    /// [`NamespaceError::NotFound`] without such a process, [`NamespaceError::Gone`] if it is ending,
    /// [`NamespaceError::PermissionDenied`] for a process of another user without `CAP_SYS_PTRACE`.
    pub fn pid(pid: u32) -> Result<Self, NamespaceError> {
        let process = format!("/proc/{pid}");
        Self::open(format!("{process}/ns/net").as_ref(), format!("of process {pid}").into()).map_err(|error| {
            let missing = match &error {
                NamespaceError::NotFound { .. } => true,
                NamespaceError::System { source, .. } => source.raw_os_error() == Some(libc::ESRCH),
                _ => false,
            };
            // A process that has ended but is not yet waited for is still listed, without namespaces.
            if missing && Path::new(&process).exists() {
                let reason = "the process has ended";
                NamespaceError::Gone { namespace: format!("of process {pid}"), reason }
            } else {
                error
            }
        })
    }

    /// The namespace behind a descriptor, such as one received from another process.
    ///
    /// # Errors
    ///
    /// [`NamespaceError::NotANamespace`] if it is something else.
    pub fn from_fd(fd: OwnedFd) -> Result<Self, NamespaceError> {
        let label = format!("behind descriptor {}", fd.as_raw_fd());
        Self::checked(fd, label.into())
    }

    /// The namespace a command line names: a path if there is a `/` in it, else a name, else the number of a process,
    /// which is the order `ip` has too.
    ///
    /// # Errors
    ///
    /// Those of [`path`](Self::path), [`named`](Self::named) or [`pid`](Self::pid).
    pub fn parse(text: impl AsRef<OsStr>) -> Result<Self, NamespaceError> {
        let text = text.as_ref();
        if text.as_bytes().contains(&b'/') {
            return Self::path(text);
        }
        match (Self::named(text), text.to_str().map(str::parse)) {
            (Err(NamespaceError::NotFound { .. }), Some(Ok(pid))) => Self::pid(pid),
            (result, _) => result,
        }
    }

    /// A fresh namespace without a name, that ends when nothing holds it any more: this value, sockets and processes
    /// in it. Its only interface is `lo`, down.
    ///
    /// # Errors
    ///
    /// [`NamespaceError::PermissionDenied`] without `CAP_SYS_ADMIN`.
    pub fn unnamed() -> Result<Self, NamespaceError> {
        const LABEL: &str = "without a name";
        on_thread("create", LABEL, || {
            unshare(CloneFlags::CLONE_NEWNET).map_err(|errno| NamespaceError::system("create", LABEL, errno.into()))?;
            Self::open(OF_THIS_THREAD.as_ref(), LABEL.into())
        })?
    }

    /// What tells this namespace from others.
    pub fn identity(&self) -> NamespaceId {
        self.id
    }

    fn open(path: &Path, label: Cow<'static, str>) -> Result<Self, NamespaceError> {
        // Not to wait for a writer, should the path be a named pipe.
        let file = OpenOptions::new().read(true).custom_flags(libc::O_NONBLOCK).open(path);
        match file {
            Ok(file) => Self::checked(file.into(), label),
            Err(source) => Err(NamespaceError::system("open", label, source)),
        }
    }

    fn checked(fd: OwnedFd, label: Cow<'static, str>) -> Result<Self, NamespaceError> {
        let file = File::from(fd);
        let failed = |source| NamespaceError::system("examine", &label, source);
        let kind = fstatfs(&file).map_err(|errno| failed(errno.into()))?.filesystem_type();
        if kind != NSFS_MAGIC || namespace_type(&file).map_err(failed)? != libc::CLONE_NEWNET {
            return Err(NamespaceError::NotANamespace { namespace: label.into() });
        }
        let stat = file.metadata().map_err(failed)?;
        Ok(Self { fd: file.into(), id: NamespaceId { device: stat.dev(), inode: stat.ino() }, label })
    }
}

/// Which kind of namespace a file of that file system is (`ioctl_ns(2)`), as a `CLONE_*` flag.
fn namespace_type(file: &File) -> io::Result<i32> {
    // SAFETY: NS_GET_NSTYPE takes no argument and touches no memory of ours.
    retry(|| check(unsafe { libc::ioctl(file.as_raw_fd(), libc::NS_GET_NSTYPE) }))
}

/// Runs a closure inside a network namespace and returns its value, such as a socket opened there.
///
/// The closure runs on a thread that enters the namespace, and that ends with it; the caller waits. The namespace of
/// the calling thread never changes. A panic in the closure goes on in the caller.
///
/// # Errors
///
/// [`NamespaceError::PermissionDenied`] without `CAP_SYS_ADMIN` over the namespace, in which case the closure does not
/// run.
pub fn open_in<T: Send>(namespace: &Namespace, run: impl FnOnce() -> T + Send) -> Result<T, NamespaceError> {
    on_thread("enter", &namespace.label, || {
        setns(namespace, CloneFlags::CLONE_NEWNET)
            .map_err(|errno| NamespaceError::system("enter", &namespace.label, errno.into()))?;
        Ok(run())
    })?
}

/// Runs a closure on a thread that ends with it, and takes its namespace along.
fn on_thread<T: Send>(
    operation: &'static str,
    label: &str,
    run: impl FnOnce() -> T + Send,
) -> Result<T, NamespaceError> {
    thread::scope(|scope| {
        let thread = thread::Builder::new().name("netns".into()).spawn_scoped(scope, run);
        let thread = thread.map_err(|source| NamespaceError::system(operation, label, source))?;
        thread.join().or_else(|panic| resume_unwind(panic))
    })
}

/// Equality of [identities](Namespace::identity).
impl PartialEq for Namespace {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Namespace {}

impl Hash for Namespace {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.id.hash(state);
    }
}

/// How the namespace was found.
impl fmt::Display for Namespace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.label)
    }
}

impl fmt::Debug for Namespace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Namespace({}, net:[{}])", self.label, self.id.inode)
    }
}

impl AsFd for Namespace {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.fd.as_fd()
    }
}

impl From<Namespace> for OwnedFd {
    fn from(namespace: Namespace) -> Self {
        namespace.fd
    }
}
