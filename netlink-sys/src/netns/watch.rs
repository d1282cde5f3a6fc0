//! Names of network namespaces that come and go, as `ip netns monitor` tells them (`ip-netns(8)`).
//!
//! Names are files in a folder, so `inotify(7)` tells of changes. That folder need not be there, and can be replaced:
//! the folder above it is watched as well. Whenever it is unclear which names there are, they are listed again, *after*
//! the watch is in place, and only what differs is told. So nothing is missed, and what is both listed and told by the
//! kernel is told once.

use std::collections::{BTreeSet, VecDeque};
use std::ffi::{OsStr, OsString};
use std::io;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, RawFd};
use std::time::Duration;

use nix::errno::Errno;
use nix::poll::{PollFd, PollFlags};
use nix::sys::inotify::{AddWatchFlags, InitFlags, Inotify, InotifyEvent, WatchDescriptor};

use super::named::{DIRECTORY, list_named};
use crate::error::NamespaceError;
use crate::{Deadline, poll};

/// The folder above, and the name in it of the one that is meant.
const PARENT: &str = "/run";
const NAME: &str = "netns";

const APPEARED: AddWatchFlags = AddWatchFlags::IN_CREATE.union(AddWatchFlags::IN_MOVED_TO);
const DISAPPEARED: AddWatchFlags = AddWatchFlags::IN_DELETE.union(AddWatchFlags::IN_MOVED_FROM);
/// What is asked of a folder. The end of its file system and of the watch itself are told unasked.
const FLAGS: AddWatchFlags = APPEARED
    .union(DISAPPEARED)
    .union(AddWatchFlags::IN_DELETE_SELF)
    .union(AddWatchFlags::IN_MOVE_SELF)
    .union(AddWatchFlags::IN_ONLYDIR);

/// A change of the names of network namespaces.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NamespaceEvent {
    /// There is a namespace of this name.
    ///
    /// A name comes an instant before its namespace: in between, [`Namespace::named`](crate::Namespace::named) says
    /// [`NamespaceError::Gone`]. It says so for good of a file that never gets one.
    Added(OsString),
    /// The name is gone. Its namespace lives on while something uses it.
    Deleted(OsString),
    /// Changes came faster than they were read, and the kernel dropped some.
    ///
    /// The events that follow bring the names up to date. A name that was deleted and added again meanwhile is not
    /// among them, though it may be another namespace now.
    Overrun,
}

/// A stream of the names of network namespaces: first those there are, in order, then changes.
///
/// As an iterator it waits for the next event, for ever. [`next_within`](Self::next_within) waits for a bounded time and
/// [`try_next`](Self::try_next) not at all. To wait for other things too, poll the descriptor ([`AsFd`]) for reading, each
/// time after `try_next` has returned `None`.
///
/// Names are those of `/run/netns` in the mount namespace of the caller. Not noticed is a file system mounted over `/run`
/// or `/run/netns` later, other than by [`create_named`](crate::create_named) and `ip netns add`.
///
/// ```
/// use netlink_sys::{NamespaceEvent, NamespaceWatch};
///
/// let mut watch = NamespaceWatch::new()?;
/// while let Some(event) = watch.try_next()? {
///     if let NamespaceEvent::Added(name) = event {
///         println!("there is {}", name.display());
///     }
/// }
/// // From now on it is changes: `for event in watch { ... }`.
/// # Ok::<(), netlink_sys::NamespaceError>(())
/// ```
#[derive(Debug)]
pub struct NamespaceWatch {
    inotify: Inotify,
    parent: Option<WatchDescriptor>,
    /// The folder of the names, if there is one.
    directory: Option<WatchDescriptor>,
    /// The names there are, once the pending events have been told.
    names: BTreeSet<OsString>,
    pending: VecDeque<NamespaceEvent>,
    /// Which names there are must be looked up.
    unclear: bool,
}

impl NamespaceWatch {
    /// Begins to watch. No privilege is needed.
    ///
    /// # Errors
    ///
    /// [`NamespaceError::Watch`]: `EMFILE` and `ENOSPC` at the limits of inotify, `EACCES` if `/run/netns` may not be
    /// read, `ENOENT` where there is no `/run`.
    pub fn new() -> Result<Self, NamespaceError> {
        let inotify = Inotify::init(InitFlags::IN_CLOEXEC | InitFlags::IN_NONBLOCK);
        let mut watch = Self {
            inotify: inotify.map_err(|errno| failed("inotify_init1", errno))?,
            parent: None,
            directory: None,
            names: BTreeSet::new(),
            pending: VecDeque::new(),
            unclear: true,
        };
        watch.look()?;
        Ok(watch)
    }

    /// The next event if there is one; does not wait.
    ///
    /// # Errors
    ///
    /// As [`new`](Self::new), where the names had to be listed again. The next call tries again.
    pub fn try_next(&mut self) -> Result<Option<NamespaceEvent>, NamespaceError> {
        loop {
            if let Some(event) = self.pending.pop_front() {
                return Ok(Some(event));
            }
            if self.unclear {
                self.look()?;
            } else if !self.read()? {
                return Ok(None);
            }
        }
    }

    /// The next event, or `None` if there is none in this time. `None` waits for ever. Signals do not end the wait.
    ///
    /// # Errors
    ///
    /// As [`try_next`](Self::try_next).
    pub fn next_within(&mut self, timeout: Option<Duration>) -> Result<Option<NamespaceEvent>, NamespaceError> {
        let deadline = Deadline::after(timeout);
        loop {
            if let Some(event) = self.try_next()? {
                return Ok(Some(event));
            }
            let left = deadline.left();
            let mut descriptor = [PollFd::new(self.as_fd(), PollFlags::POLLIN)];
            match poll::wait(&mut descriptor, left) {
                // What there is to read need not be news of a name.
                Ok(true) => {}
                Ok(false) => return Ok(None),
                Err(source) => return Err(failed("ppoll", source)),
            }
        }
    }

    /// Takes what the kernel has to tell; `false` if that is nothing.
    fn read(&mut self) -> Result<bool, NamespaceError> {
        match self.inotify.read_events() {
            Ok(events) => events.into_iter().for_each(|event| self.take(event)),
            Err(Errno::EINTR) => {}
            Err(Errno::EAGAIN) => return Ok(false),
            Err(errno) => return Err(failed("read", errno)),
        }
        Ok(true)
    }

    fn take(&mut self, event: InotifyEvent) {
        if event.mask.contains(AddWatchFlags::IN_Q_OVERFLOW) {
            self.pending.push_back(NamespaceEvent::Overrun);
            self.unclear = true;
        } else if Some(event.wd) == self.parent {
            if event.name.is_none_or(|name| name == NAME) {
                self.forget();
            }
        } else if Some(event.wd) == self.directory {
            match event.name {
                Some(name) if event.mask.intersects(APPEARED) => self.add(name),
                Some(name) if event.mask.intersects(DISAPPEARED) => self.delete(&name),
                Some(_) => {}
                None => self.forget(),
            }
        }
        // Else it is about a folder that has been replaced.
    }

    /// Hears nothing more of the folder there was: another may have its place, or none.
    fn forget(&mut self) {
        self.unclear = true;
        if let Some(directory) = self.directory.take() {
            // If the folder is gone its watch is too, and this is refused.
            let _ = self.inotify.rm_watch(directory);
        }
    }

    /// Watches what is there now, then tells which names are new and which are gone.
    fn look(&mut self) -> Result<(), NamespaceError> {
        let watch = |path: &str| self.inotify.add_watch(path, FLAGS);
        // From the outside to the inside: what changes further in before it is watched is found there.
        self.parent = Some(watch(PARENT).map_err(|errno| failed("inotify_add_watch", errno))?);
        let directory = match watch(DIRECTORY) {
            Ok(directory) => Some(directory),
            Err(Errno::ENOENT | Errno::ENOTDIR) => None,
            Err(errno) => return Err(failed("inotify_add_watch", errno)),
        };
        if self.directory != directory {
            self.forget();
            self.directory = directory;
        }
        let present = if directory.is_some() { list_named()? } else { Vec::new() };
        let present = BTreeSet::from_iter(present);
        let gone: Vec<_> = self.names.difference(&present).cloned().collect();
        gone.iter().for_each(|name| self.delete(name));
        present.into_iter().for_each(|name| self.add(name));
        self.unclear = false;
        Ok(())
    }

    fn add(&mut self, name: OsString) {
        if self.names.insert(name.clone()) {
            self.pending.push_back(NamespaceEvent::Added(name));
        }
    }

    fn delete(&mut self, name: &OsStr) {
        if let Some(name) = self.names.take(name) {
            self.pending.push_back(NamespaceEvent::Deleted(name));
        }
    }
}

fn failed(operation: &'static str, source: impl Into<io::Error>) -> NamespaceError {
    NamespaceError::Watch { operation, source: source.into() }
}

/// Waits for the next event. It never ends; after an error the next call tries again.
impl Iterator for NamespaceWatch {
    type Item = Result<NamespaceEvent, NamespaceError>;

    fn next(&mut self) -> Option<Self::Item> {
        self.next_within(None).transpose()
    }
}

/// Readable when the kernel has something to tell. Only to be polled.
impl AsFd for NamespaceWatch {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.inotify.as_fd()
    }
}

impl AsRawFd for NamespaceWatch {
    fn as_raw_fd(&self) -> RawFd {
        self.as_fd().as_raw_fd()
    }
}
