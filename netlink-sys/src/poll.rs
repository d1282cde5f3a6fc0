//! Waiting for descriptors (`ppoll(2)`).

use std::io;
use std::time::{Duration, Instant};

use nix::poll::PollFd;
use nix::sys::time::TimeSpec;

use crate::syscall;

/// When a wait is over; `None` is never, as is a time past the end of the clock.
pub fn deadline(timeout: Option<Duration>) -> Option<Instant> {
    timeout.and_then(|timeout| Instant::now().checked_add(timeout))
}

/// Waits until one of the descriptors is ready, and returns whether one is before the time is over.
///
/// Signals do not end the wait, nor make it longer.
pub fn wait(descriptors: &mut [PollFd<'_>], timeout: Option<Duration>) -> io::Result<bool> {
    let deadline = deadline(timeout);
    loop {
        let left = deadline.map(|deadline| deadline.saturating_duration_since(Instant::now()));
        // The kernel refuses times its clock cannot hold, so a long wait is several.
        let step = left.map(|left| left.min(Duration::from_secs(1 << 24)));
        match syscall::poll(descriptors, step.map(TimeSpec::from_duration)) {
            Ok(0) if left == step => return Ok(false),
            Ok(0) => {}
            Ok(_) => return Ok(true),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
}
