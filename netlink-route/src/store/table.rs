//! Objects of one kind, by what the kernel tells them apart by.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use netlink_core::{View, same};

use super::{Change, Object};

/// Objects by identity.
#[derive(Clone, Debug)]
pub struct Table<K, V>(BTreeMap<K, V>);

impl<K, V> Default for Table<K, V> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<K: Ord + Clone, V: View + Clone + Into<Object>> Table<K, V> {
    pub fn get(&self, key: &K) -> Option<&V> {
        self.0.get(key)
    }

    pub fn contains(&self, key: &K) -> bool {
        self.0.contains_key(key)
    }

    pub fn iter(&self) -> impl Iterator<Item = (&K, &V)> {
        self.0.iter()
    }

    pub fn range(&self, range: impl core::ops::RangeBounds<K>) -> impl Iterator<Item = (&K, &V)> {
        self.0.range(range)
    }

    pub fn values(&self) -> impl Iterator<Item = &V> {
        self.0.values()
    }

    /// Adds an object, or has it take the place of the one before.
    pub fn put(&mut self, key: K, object: V) -> Option<Change> {
        let before = self.0.insert(key, object.clone());
        change(before, Some(object))
    }

    pub fn remove(&mut self, key: &K) -> Option<Change> {
        change(self.0.remove(key), None)
    }

    /// Has one object take the place of another.
    pub fn displace(&mut self, old: &K, key: K, object: V) -> Option<Change> {
        let before = self.0.remove(old);
        self.0.insert(key, object.clone());
        change(before, Some(object))
    }

    pub fn remove_all(&mut self, mut which: impl FnMut(&K, &V) -> bool) -> Vec<Change> {
        let keys: Vec<K> =
            self.0.iter().filter(|(key, object)| which(key, object)).map(|(key, _)| key.clone()).collect();
        keys.iter().filter_map(|key| self.remove(key)).collect()
    }

    /// Has these take the place of all `which` is true of. Returns what has gone, then what has come and what has changed.
    pub fn replace(
        &mut self,
        which: impl Fn(&K) -> bool,
        objects: impl IntoIterator<Item = (K, V)>,
    ) -> Vec<(K, Change)> {
        let all = core::mem::take(&mut self.0);
        let (mut before, kept): (BTreeMap<_, _>, _) = all.into_iter().partition(|(key, _)| which(key));
        self.0 = kept;
        let mut changes = Vec::new();
        for (key, after) in objects {
            let earlier = before.remove(&key).or_else(|| self.0.get(&key).cloned());
            changes.extend(change(earlier, Some(after.clone())).map(|change| (key.clone(), change)));
            self.0.insert(key, after);
        }
        let gone = before.into_iter().map(|(key, object)| (key, Change::Removed(object.into())));
        gone.chain(changes).collect()
    }
}

fn change<V: View + Into<Object>>(before: Option<V>, after: Option<V>) -> Option<Change> {
    match (before, after) {
        (Some(before), Some(after)) if same(&before, &after) => None,
        (Some(before), Some(after)) => Some(Change::Changed { before: before.into(), after: after.into() }),
        (None, Some(after)) => Some(Change::Added(after.into())),
        (Some(before), None) => Some(Change::Removed(before.into())),
        (None, None) => None,
    }
}
