//! A script by which system calls fail, for the tests of this crate.

use std::collections::{BTreeMap, VecDeque};
use std::io;
use std::mem::MaybeUninit;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, RawFd};
use std::sync::{Mutex, MutexGuard, PoisonError};

use nix::poll::PollFd;

/// What happens to a system call.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fault {
    /// Nothing special.
    None,
    /// It fails with this error before it does anything.
    Errno(i32),
    /// The datagram is so much shorter: its end is missing, and nothing tells.
    Short(usize),
    /// The datagram is so much longer than the room there is.
    Truncated(usize),
}

/// A system call.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Call {
    Send,
    Receive,
    Poll,
}

static FAULTS: Mutex<BTreeMap<(RawFd, Call), VecDeque<Fault>>> = Mutex::new(BTreeMap::new());

fn faults() -> MutexGuard<'static, BTreeMap<(RawFd, Call), VecDeque<Fault>>> {
    FAULTS.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The faults of a socket, one for each of its next calls; dropping it ends them.
pub struct Faults<'s>(BorrowedFd<'s>);

impl<'s> Faults<'s> {
    pub fn of(socket: &'s impl AsFd) -> Self {
        Self(socket.as_fd())
    }

    pub fn send(&self, script: &[Fault]) {
        self.add(Call::Send, script);
    }

    pub fn receive(&self, script: &[Fault]) {
        self.add(Call::Receive, script);
    }

    pub fn poll(&self, script: &[Fault]) {
        self.add(Call::Poll, script);
    }

    fn add(&self, call: Call, script: &[Fault]) {
        faults().entry((self.0.as_raw_fd(), call)).or_default().extend(script);
    }

    /// How many have not happened.
    pub fn left(&self) -> usize {
        let fd = self.0.as_raw_fd();
        faults().iter().filter(|((of, _), _)| *of == fd).map(|(_, script)| script.len()).sum()
    }
}

impl Drop for Faults<'_> {
    fn drop(&mut self) {
        let fd = self.0.as_raw_fd();
        faults().retain(|(of, _), _| *of != fd);
    }
}

fn next(socket: BorrowedFd<'_>, call: Call) -> io::Result<Fault> {
    let next = faults().get_mut(&(socket.as_raw_fd(), call)).and_then(VecDeque::pop_front);
    match next.unwrap_or(Fault::None) {
        Fault::Errno(errno) => Err(io::Error::from_raw_os_error(errno)),
        fault => Ok(fault),
    }
}

pub fn send(socket: BorrowedFd<'_>) -> io::Result<()> {
    next(socket, Call::Send).map(drop)
}

pub fn receive(socket: BorrowedFd<'_>) -> io::Result<Fault> {
    next(socket, Call::Receive)
}

pub fn poll(descriptors: &[PollFd<'_>]) -> io::Result<()> {
    descriptors.iter().try_for_each(|descriptor| next(descriptor.as_fd(), Call::Poll).map(drop))
}

impl Fault {
    /// The length that a receive returns, in place of the one the kernel gave.
    pub fn length(self, length: usize, areas: &mut [&mut [MaybeUninit<u8>]]) -> usize {
        match self {
            Self::Short(missing) => length.saturating_sub(missing),
            Self::Truncated(surplus) => {
                // The room is full then.
                let room = areas.iter().map(|area| area.len()).sum::<usize>();
                let rest = areas.iter_mut().flat_map(|area| area.iter_mut()).skip(length);
                rest.for_each(|byte| *byte = MaybeUninit::new(0));
                room + surplus
            }
            Self::None | Self::Errno(_) => length,
        }
    }
}
