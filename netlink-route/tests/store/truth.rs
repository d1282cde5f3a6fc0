//! What the kernel really has, and what a store has to be held against it.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use netlink_core::View;
use netlink_core::common::AddressFamily;
use netlink_core::{AttributeSet, IntoRequest, Many};
use netlink_route::link::{self, ExtFilter};
use netlink_route::neighbour::NeighbourState;
use netlink_route::store::{Change, Object, Store};
use netlink_route::{Error, Route, address, neighbour, route, rule};
use netlink_sys::Wait;

/// How long anything may take before it is taken for wrong.
pub const LIMIT: Duration = Duration::from_secs(60);

/// Runs a future on tokio.
pub fn on_tokio<F: Future>(future: F) -> F::Output {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build();
    runtime.unwrap().block_on(future)
}

/// Objects that are the same, and how many there are of each.
pub type Objects = BTreeMap<Vec<u8>, (usize, Object)>;

pub fn counted(objects: impl IntoIterator<Item = Object>) -> Objects {
    let mut counted = Objects::new();
    for object in objects {
        counted.entry(form(&object)).or_insert((0, object)).0 += 1;
    }
    counted
}

fn form(object: &Object) -> Vec<u8> {
    [object.schema().name.as_bytes(), &object.canonical()].concat()
}

/// All objects, freshly listed; `None` if something changed meanwhile.
pub fn listed(route: &Route) -> Option<Objects> {
    let mut all = list(route, link::getlink_dump().ext_mask(ExtFilter::BRVLAN))?;
    all.extend(list(route, address::list())?);
    for family in [AddressFamily::INET, AddressFamily::INET6] {
        all.extend(list(route, route::list_of(family))?);
    }
    let hidden = NeighbourState::NOARP | NeighbourState::INCOMPLETE;
    all.extend(
        list(route, neighbour::list())?.into_iter().filter(
            |object| matches!(object, Object::Neighbour(neighbour) if !(neighbour.state() & !hidden).is_empty()),
        ),
    );
    all.extend(list(route, rule::list())?);
    Some(counted(all))
}

fn list<S>(route: &Route, request: impl IntoRequest<Reply = Many<S>>) -> Option<Vec<Object>>
where
    S: AttributeSet<Owned: Into<Object>>,
{
    let items: Result<Vec<_>, Error> = route.call(request).unwrap().map(|item| item.map(Into::into)).collect();
    match items {
        Err(error) if error.is_interrupted() => None,
        items => Some(items.unwrap()),
    }
}

/// What follows from changes alone, each of which has to fit what was there before.
pub struct Mirror(Objects);

impl Mirror {
    pub fn of<W: Wait>(store: &Store<'_, W>) -> Self {
        Self(counted(store.cache().objects()))
    }

    /// Before anything was told.
    pub fn empty() -> Self {
        Self(Objects::new())
    }

    /// Checks that the changes add up to these.
    pub fn is(&self, kept: &Objects) {
        assert_eq!(differences(kept, &self.0), "", "the changes do not add up");
    }

    pub fn apply(&mut self, change: &Change) {
        match change {
            Change::Added(object) => self.add(object),
            Change::Removed(object) => self.remove(object),
            Change::Changed { before, after } => {
                assert_ne!(form(before), form(after), "nothing has changed");
                self.remove(before);
                self.add(after);
            }
            other => panic!("what is {other:?}?"),
        }
    }

    fn add(&mut self, object: &Object) {
        self.0.entry(form(object)).or_insert_with(|| (0, object.clone())).0 += 1;
    }

    fn remove(&mut self, object: &Object) {
        let entry = self.0.get_mut(&form(object)).unwrap_or_else(|| panic!("never added: {object}"));
        entry.0 -= 1;
        if entry.0 == 0 {
            self.0.remove(&form(object));
        }
    }
}

/// Follows a store until it, the sum of its changes and the kernel are the same, and at least until `done`.
pub async fn agree<W: Wait>(store: &mut Store<'_, W>, mirror: &mut Mirror, route: &Route, done: impl Fn() -> bool) {
    let mut end = None;
    loop {
        while let Some(change) = store.read(Some(Duration::from_millis(50))).await.unwrap() {
            mirror.apply(&change);
        }
        if !done() {
            continue;
        }
        let kept = counted(store.cache().objects());
        mirror.is(&kept);
        let Some(listed) = listed(route) else { continue };
        let different = differences(&kept, &listed);
        if different.is_empty() {
            return;
        }
        let end = end.get_or_insert_with(|| Instant::now() + LIMIT);
        assert!(Instant::now() < *end, "the store and the kernel differ:\n{different}");
    }
}

pub fn differences(kept: &Objects, listed: &Objects) -> String {
    let missing = |from: &Objects, other: &Objects, sign: &str| {
        let lacking = from.iter().filter(|(form, (count, _))| other.get(*form).is_none_or(|(other, _)| other != count));
        lacking.map(|(_, (count, object))| format!("{sign} {count} {object}\n")).collect::<String>()
    };
    missing(kept, listed, "store:") + &missing(listed, kept, "kernel:")
}
