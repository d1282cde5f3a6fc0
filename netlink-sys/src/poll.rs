//! Waiting for descriptors (`ppoll(2)`).

use std::io;
use std::time::Duration;

use nix::poll::PollFd;
use nix::sys::time::TimeSpec;

use crate::{Deadline, syscall};

/// Waits until one of the descriptors is ready, and returns whether one is before the time is over.
///
/// Signals do not end the wait, nor make it longer.
pub fn wait(descriptors: &mut [PollFd<'_>], timeout: Option<Duration>) -> io::Result<bool> {
    let deadline = Deadline::after(timeout);
    loop {
        let left = deadline.left();
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
