//! How a connection waits.

use std::future::{Future, pending, poll_fn};
use std::io;
use std::os::fd::{BorrowedFd, OwnedFd};
use std::pin::pin;
use std::task::{Poll, Waker};
use std::time::Duration;

use nix::poll::{PollFd, PollFlags};
use nix::sys::time::TimeSpec;
use nix::sys::timerfd::{ClockId, Expiration, TimerFd, TimerFlags, TimerSetTimeFlags};

use crate::{Deadline, poll};

/// How a connection waits for its socket: it blocks the thread ([`Blocking`](crate::Blocking)), or suspends a task
/// ([`Async`]). It is all that one kind of connection has and another has not.
pub trait Wait: Sized + Send + Sync {
    /// Gets ready to wait for a socket, from the calling thread or task on.
    ///
    /// # Errors
    ///
    /// As the runtime has it.
    fn register(socket: BorrowedFd<'_>) -> io::Result<Self>;

    /// Waits until the socket may be readable, or what is waited for is there because somebody else has received it.
    /// Returns `false` if the deadline comes first. Any number may wait at once.
    ///
    /// `is_there` tells whether it is there already, and otherwise has the waker woken when it comes.
    fn wait(
        &self,
        socket: BorrowedFd<'_>,
        deadline: Deadline,
        is_there: impl Fn(&Waker) -> bool + Send + Sync,
    ) -> impl Future<Output = io::Result<bool>> + Send;
}

/// What tells a task that a descriptor is readable: a runtime's registration of it.
///
/// Implemented for [`tokio`](crate::tokio) and [`async_io`](crate::async_io) with the features of these names; for
/// another runtime it is all that a connection on it needs.
pub trait Readiness: Sized + Send + Sync {
    /// Registers a descriptor with the runtime of the calling task.
    ///
    /// # Errors
    ///
    /// As the runtime has it.
    fn register(fd: OwnedFd) -> io::Result<Self>;

    /// Waits until the descriptor may be readable. Any number of tasks may wait at once.
    fn readable(&self) -> impl Future<Output = io::Result<()>> + Send;
}

/// How a connection waits whose calls are futures: by what tells a task of some runtime that its socket is readable.
#[derive(Debug)]
pub struct Async<R>(R);

impl<R: Readiness> Wait for Async<R> {
    fn register(socket: BorrowedFd<'_>) -> io::Result<Self> {
        socket.try_clone_to_owned().and_then(R::register).map(Self)
    }

    async fn wait(
        &self,
        socket: BorrowedFd<'_>,
        deadline: Deadline,
        is_there: impl Fn(&Waker) -> bool + Send + Sync,
    ) -> io::Result<bool> {
        let timer = deadline.left().map(timer::<R>).transpose()?;
        let mut readable = pin!(self.0.readable());
        let mut over = pin!(async {
            match &timer {
                Some(timer) => timer.readable().await,
                None => pending().await,
            }
        });
        poll_fn(|context| {
            if let Poll::Ready(result) = readable.as_mut().poll(context) {
                return Poll::Ready(result.map(|()| true));
            }
            // A runtime may tell of each arrival once. From here on it tells us; of one before it may have told another
            // task, which has taken its own and left ours.
            let mut left = [PollFd::new(socket, PollFlags::POLLIN)];
            if is_there(context.waker()) || poll::wait(&mut left, Some(Duration::ZERO))? {
                return Poll::Ready(Ok(true));
            }
            over.as_mut().poll(context).map_ok(|()| false)
        })
        .await
    }
}

/// A descriptor that becomes readable after this time, so that no timer of the runtime is needed.
fn timer<R: Readiness>(left: Duration) -> io::Result<R> {
    let timer = TimerFd::new(ClockId::CLOCK_MONOTONIC, TimerFlags::TFD_CLOEXEC | TimerFlags::TFD_NONBLOCK)?;
    // Nothing is left when the deadline is past; to set a timer to zero stops it.
    let left = left.max(Duration::from_nanos(1));
    timer.set(Expiration::OneShot(TimeSpec::from_duration(left)), TimerSetTimeFlags::empty())?;
    R::register(timer.into())
}
