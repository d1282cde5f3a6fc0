//! Requests in flight.

use alloc::collections::VecDeque;
use alloc::vec::Vec;

/// What is known of requests in flight, by their sequence numbers.
///
/// Sequence numbers are counted up and answers come in order, so that nearly always the place of a number follows from
/// that of the first. Where some in the middle have been answered, it is searched for: they stand in the order of their
/// distance from the first.
///
/// An [`Exchange`](crate::Exchange) keeps one; whoever drives an exchange may keep another, of whom to tell of the answers.
///
/// ```
/// use netlink_core::InFlight;
///
/// let mut waiting = InFlight::new();
/// waiting.add(7, "routes");
/// waiting.add(8, "links");
/// assert_eq!(waiting.remove(7), Some("routes"));
/// assert_eq!(waiting.get(8), Some(&"links"));
/// ```
#[derive(Clone, Debug)]
pub struct InFlight<T>(VecDeque<(u32, T)>);

impl<T> InFlight<T> {
    /// Nothing is in flight.
    #[must_use]
    pub const fn new() -> Self {
        Self(VecDeque::new())
    }

    /// Where a number is, or else where it belongs.
    #[inline]
    fn place(&self, sequence: u32) -> Result<usize, usize> {
        let (Some((first, _)), Some((last, _))) = (self.0.front(), self.0.back()) else { return Err(0) };
        let distance = |sequence: u32| sequence.wrapping_sub(*first);
        if distance(sequence) > distance(*last) {
            return Err(self.0.len());
        }
        // Distances grow by one at least, so that none is further back than this.
        let guess = usize::try_from(distance(sequence)).unwrap_or(usize::MAX);
        match self.0.get(guess) {
            Some((there, _)) if *there == sequence => Ok(guess),
            _ => self.0.binary_search_by_key(&distance(sequence), |(there, _)| distance(*there)),
        }
    }

    /// Whether a request with this number is in flight.
    #[must_use]
    pub fn contains(&self, sequence: u32) -> bool {
        self.place(sequence).is_ok()
    }

    /// What is known of the one with this number.
    #[must_use]
    #[inline]
    pub fn get(&self, sequence: u32) -> Option<&T> {
        self.0.get(self.place(sequence).ok()?).map(|(_, value)| value)
    }

    /// What is known of the one with this number, to be changed.
    #[inline]
    pub fn get_mut(&mut self, sequence: u32) -> Option<&mut T> {
        let place = self.place(sequence).ok()?;
        self.0.get_mut(place).map(|(_, value)| value)
    }

    /// Adds one, unless its number is there.
    #[inline]
    pub fn add(&mut self, sequence: u32, value: T) {
        match self.place(sequence) {
            Ok(_) => {}
            // Nearly always.
            Err(place) if place == self.0.len() => self.0.push_back((sequence, value)),
            Err(place) => self.0.insert(place, (sequence, value)),
        }
    }

    /// Takes out the one with this number.
    #[inline]
    pub fn remove(&mut self, sequence: u32) -> Option<T> {
        let removed = match self.0.front() {
            // Nearly always.
            Some((first, _)) if *first == sequence => self.0.pop_front(),
            _ => self.0.remove(self.place(sequence).ok()?),
        };
        removed.map(|(_, value)| value)
    }

    /// What is known of each, in the order of their numbers.
    pub fn values(&self) -> impl Iterator<Item = &T> {
        self.0.iter().map(|(_, value)| value)
    }

    /// What is known of each, to be changed.
    pub fn values_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.0.iter_mut().map(|(_, value)| value)
    }

    /// Takes out those of which `which` is true.
    pub fn extract(&mut self, which: impl Fn(&T) -> bool) -> Vec<(u32, T)> {
        let (out, rest) = core::mem::take(&mut self.0).into_iter().partition(|(_, value)| which(value));
        self.0 = rest;
        Vec::from(out)
    }
}

impl<T> Default for InFlight<T> {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use alloc::collections::BTreeMap;

    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::*;

    proptest! {
        /// As a map, whatever is begun and answered in whatever order, where the counter passes its end and where it comes
        /// round to a request that has waited all the while.
        #[test]
        fn is_a_map(start in prop_oneof![Just(0_u32), Just(u32::MAX - 8), any::<u32>()],
                    steps in vec((any::<bool>(), prop_oneof![0_u32..16, any::<u32>()]), 0..64)) {
            let (mut flight, mut map) = (InFlight::new(), BTreeMap::new());
            for (step, (is_begun, sequence)) in steps.into_iter().enumerate() {
                let sequence = start.wrapping_add(sequence);
                prop_assert_eq!(flight.get(sequence), map.get(&sequence));
                if is_begun {
                    flight.add(sequence, step);
                    map.entry(sequence).or_insert(step);
                } else {
                    prop_assert_eq!(flight.remove(sequence), map.remove(&sequence));
                }
                prop_assert_eq!(flight.contains(sequence), map.contains_key(&sequence));
            }
            let (mut left, mut expected): (Vec<_>, Vec<_>) = (flight.extract(|_| true), map.into_iter().collect());
            left.sort_unstable();
            expected.sort_unstable();
            prop_assert_eq!(left, expected);
        }
    }
}
