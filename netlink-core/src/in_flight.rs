//! Requests in flight.

use alloc::collections::VecDeque;
use alloc::vec::Vec;

/// What is known of requests in flight, by their sequence numbers, in the order in which they were begun.
///
/// Sequence numbers are counted up and answers come in order, so that nearly always the place of a number follows from
/// that of the first.
#[derive(Debug)]
pub(crate) struct InFlight<T>(VecDeque<(u32, T)>);

impl<T> InFlight<T> {
    pub const fn new() -> Self {
        Self(VecDeque::new())
    }

    fn place(&self, sequence: u32) -> Option<usize> {
        let (first, _) = self.0.front()?;
        let guess = usize::try_from(sequence.wrapping_sub(*first)).ok()?;
        match self.0.get(guess) {
            Some((there, _)) if *there == sequence => Some(guess),
            _ => self.0.iter().position(|(there, _)| *there == sequence),
        }
    }

    pub fn contains(&self, sequence: u32) -> bool {
        self.place(sequence).is_some()
    }

    pub fn get(&self, sequence: u32) -> Option<&T> {
        self.0.get(self.place(sequence)?).map(|(_, value)| value)
    }

    pub fn get_mut(&mut self, sequence: u32) -> Option<&mut T> {
        let place = self.place(sequence)?;
        self.0.get_mut(place).map(|(_, value)| value)
    }

    /// Adds one whose number is not there.
    pub fn add(&mut self, sequence: u32, value: T) {
        self.0.push_back((sequence, value));
    }

    pub fn remove(&mut self, sequence: u32) -> Option<T> {
        let place = self.place(sequence)?;
        self.0.remove(place).map(|(_, value)| value)
    }

    pub fn values(&self) -> impl Iterator<Item = &T> {
        self.0.iter().map(|(_, value)| value)
    }

    /// Takes out those of which `which` is true.
    pub fn extract(&mut self, which: impl Fn(&T) -> bool) -> Vec<(u32, T)> {
        let (out, rest) = core::mem::take(&mut self.0).into_iter().partition(|(_, value)| which(value));
        self.0 = rest;
        Vec::from(out)
    }
}
