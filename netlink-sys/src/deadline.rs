//! When a wait is over.

use std::time::{Duration, Instant};

/// When a wait is over, if ever: of whoever has waited several times, how long is left of the time there was.
///
/// ```
/// use std::time::Duration;
/// use netlink_sys::Deadline;
///
/// let deadline = Deadline::after(Some(Duration::from_secs(5)));
/// assert!(deadline.left() <= Some(Duration::from_secs(5)));
/// assert_eq!(Deadline::NEVER.left(), None);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Deadline(Option<Instant>);

impl Deadline {
    /// It goes on for ever.
    pub const NEVER: Self = Self(None);

    /// In this time from now; never without one, nor where it is past the end of the clock.
    #[must_use]
    pub fn after(timeout: Option<Duration>) -> Self {
        Self(timeout.and_then(|timeout| Instant::now().checked_add(timeout)))
    }

    /// How long is left, zero when it is over; `None` for ever.
    #[must_use]
    pub fn left(self) -> Option<Duration> {
        self.0.map(|deadline| deadline.saturating_duration_since(Instant::now()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_past_the_end_of_the_clock_is_never_and_one_that_is_over_leaves_nothing() {
        assert_eq!(Deadline::after(Some(Duration::MAX)), Deadline::NEVER);
        assert_eq!(Deadline::after(None), Deadline::NEVER);
        assert_eq!(Deadline::after(Some(Duration::ZERO)).left(), Some(Duration::ZERO));
    }
}
