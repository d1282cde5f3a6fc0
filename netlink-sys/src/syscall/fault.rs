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
    /// Nothing special; it takes a receive that succeeds.
    None,
    /// It fails with this error before it does anything.
    Errno(i32),
    /// The datagram is taken and lost, and the call fails with this error.
    Lost(i32),
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

/// Fails if that is next in the script; what is to happen to a call that succeeds stays there.
fn before(socket: BorrowedFd<'_>, call: Call) -> io::Result<()> {
    let mut faults = faults();
    let script = faults.entry((socket.as_raw_fd(), call)).or_default();
    let Some(&Fault::Errno(errno)) = script.front() else { return Ok(()) };
    script.pop_front();
    Err(io::Error::from_raw_os_error(errno))
}

/// Takes what is to happen to a call that has succeeded.
fn after(socket: BorrowedFd<'_>, call: Call) -> Fault {
    faults().get_mut(&(socket.as_raw_fd(), call)).and_then(VecDeque::pop_front).unwrap_or(Fault::None)
}

pub fn send(socket: BorrowedFd<'_>) -> io::Result<()> {
    before(socket, Call::Send)?;
    after(socket, Call::Send);
    Ok(())
}

pub fn poll(descriptors: &[PollFd<'_>]) -> io::Result<()> {
    descriptors.iter().try_for_each(|descriptor| before(descriptor.as_fd(), Call::Poll))
}

pub fn before_receive(socket: BorrowedFd<'_>) -> io::Result<()> {
    before(socket, Call::Receive)
}

/// Returns the length that a receive is to return, in place of the one the kernel gave.
pub fn received(socket: BorrowedFd<'_>, length: usize, areas: &mut [&mut [MaybeUninit<u8>]]) -> io::Result<usize> {
    match after(socket, Call::Receive) {
        Fault::Lost(errno) => Err(io::Error::from_raw_os_error(errno)),
        Fault::Short(missing) => Ok(length.saturating_sub(missing)),
        Fault::Truncated(surplus) => {
            // The room is full then.
            let room = areas.iter().map(|area| area.len()).sum::<usize>();
            let rest = areas.iter_mut().flat_map(|area| area.iter_mut()).skip(length);
            rest.for_each(|byte| *byte = MaybeUninit::new(0));
            Ok(room + surplus)
        }
        Fault::None | Fault::Errno(_) => Ok(length),
    }
}
