//! The copy with a connection to keep it true.

use alloc::collections::VecDeque;
use alloc::vec::Vec;
use core::time::Duration;

use netlink_core::common::AddressFamily;
use netlink_core::{AttributeSet, Errno, IntoRequest, Many, Message};
use netlink_sys::{Blocking, ConnectionOn, Deadline, Error, Event, Events, Wait};

use super::{Cache, Change, Kinds, Object};
use crate::link::{self, ExtFilter};
use crate::{address, neighbour, route, rule};

/// How many notifications are applied before something stale is listed again, even if more are queued.
const PATIENCE: usize = 1024;

/// How often it is tried to list what changes meanwhile, before the store is handed out.
const ATTEMPTS: usize = 8;

/// A [`Cache`] that is kept true by a connection; see the [module](super).
///
/// It uses a subscription of the connection, which can be used for other things meanwhile. Nothing is read but in its methods: it
/// has to be asked for changes, or the receive buffer overflows, which is no harm but costs a list of everything.
#[derive(Debug)]
pub struct Store<'c, W = Blocking> {
    connection: &'c ConnectionOn<W>,
    events: Events<'c, W>,
    cache: Cache,
    changes: VecDeque<Change>,
    /// Notifications that were applied since something was listed.
    applied: usize,
    resynchronisations: u64,
    /// A message that did not fit its table, which nobody has been told of.
    odd: Option<Error>,
}

impl<'c, W: Wait> Store<'c, W> {
    /// Subscribes and lists what there is: what `open` does, on any kind of connection. What is there is not a change; only
    /// what changes too fast to be listed becomes one later.
    ///
    /// # Errors
    ///
    /// What a subscription or a list can fail with.
    pub async fn begin(connection: &'c ConnectionOn<W>, kinds: Kinds) -> Result<Self, Error> {
        let cache = Cache::new(kinds);
        let events = subscribe(connection, &cache.groups().collect::<Vec<_>>())?;
        let mut store =
            Self { connection, events, cache, changes: VecDeque::new(), applied: 0, resynchronisations: 0, odd: None };
        for _ in 0..ATTEMPTS {
            store.refresh().await?;
            if store.cache.stale().is_empty() {
                break;
            }
        }
        store.changes.clear();
        Ok(store)
    }

    /// The next change, on any kind of connection: what `next_within` does. `None` if none comes in time; without a timeout it
    /// waits for ever. The future can be dropped: nothing is lost.
    ///
    /// # Errors
    ///
    /// An error of the socket; or of a message that does not fit its table, after which it goes on without it. Lost
    /// notifications are no error.
    pub async fn read(&mut self, timeout: Option<Duration>) -> Result<Option<Change>, Error> {
        let deadline = Deadline::after(timeout);
        loop {
            if let Some(change) = self.changes.pop_front() {
                return Ok(Some(change));
            }
            if let Some(error) = self.odd.take() {
                return Err(error);
            }
            if self.applied >= PATIENCE && !self.cache.stale().is_empty() {
                self.refresh().await?;
            }
            // What is queued comes before what is listed: it may make more stale.
            let wait = if self.cache.is_settled() { deadline.left() } else { Some(Duration::ZERO) };
            match self.events.read(wait).await {
                Ok(Some(event)) => self.apply(&event)?,
                Ok(None) if self.cache.is_settled() => return Ok(None),
                Ok(None) => {
                    self.cache.settle();
                    if !self.cache.stale().is_empty() {
                        self.refresh().await?;
                    }
                }
                Err(Error::EventsLost) => {
                    self.resynchronisations += 1;
                    self.cache.invalidate();
                }
                Err(error) => return Err(error),
            }
        }
    }

    /// The objects as they are, with all changes that were returned, and those about to be.
    #[must_use]
    pub const fn cache(&self) -> &Cache {
        &self.cache
    }

    /// How often notifications were lost, and everything was listed again.
    #[must_use]
    pub const fn resynchronisations(&self) -> u64 {
        self.resynchronisations
    }

    fn apply(&mut self, event: &Event) -> Result<(), Error> {
        self.applied += 1;
        let message = Message { header: event.header, payload: &event.payload };
        let changes = self.cache.apply(&message).map_err(|source| event.malformed("rtnetlink", source))?;
        self.changes.extend(changes);
        Ok(())
    }

    /// Lists what is stale. What cannot be listed now stays so.
    async fn refresh(&mut self) -> Result<(), Error> {
        self.applied = 0;
        self.wait_for_changes_under_way().await?;
        for kind in self.cache.stale().each() {
            match self.list(kind).await {
                Ok(objects) => self.changes.extend(self.cache.replace(kind, objects)),
                // It changes faster than it can be listed, or was lost: the next time is soon.
                Err(Error::Interrupted { .. } | Error::Overrun { .. }) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    /// That a link goes down is told before its routes are removed, and both are done under the lock of rtnetlink
    /// (`rtnl_lock`), without which routes can be listed in between. A request for a link is answered under the lock.
    async fn wait_for_changes_under_way(&self) -> Result<(), Error> {
        match self.connection.ask(link::get(1)).await {
            Ok(_) | Err(Error::Refused(_) | Error::Overrun { .. }) => Ok(()),
            Err(error) => Err(error),
        }
    }

    async fn list(&mut self, kind: Kinds) -> Result<Vec<Object>, Error> {
        match kind {
            // Some filter is needed, or links with many names end the list; this one changes nothing of it.
            Kinds::LINKS => self.objects(link::getlink_dump().ext_mask(ExtFilter::BRVLAN)).await,
            Kinds::ADDRESSES => self.objects(address::list()).await,
            Kinds::IPV4_ROUTES => self.objects(route::list_of(AddressFamily::INET)).await,
            Kinds::IPV6_ROUTES => self.objects(route::list_of(AddressFamily::INET6)).await,
            Kinds::MPLS_ROUTES => self.objects(route::list_of(AddressFamily::MPLS)).await,
            Kinds::NEIGHBOURS => self.objects(neighbour::list()).await,
            _ => self.objects(rule::list()).await,
        }
    }

    /// All of a list but what does not fit its table.
    async fn objects<S>(&mut self, request: impl IntoRequest<Reply = Many<S>>) -> Result<Vec<Object>, Error>
    where
        S: AttributeSet<Owned: Into<Object>>,
    {
        let mut dump = self.connection.ask(request).await?;
        let mut objects = Vec::new();
        while let Some(item) = dump.read().await {
            match item {
                Ok(object) => objects.push(object.into()),
                Err(error @ (Error::Malformed(_) | Error::Unexpected { .. })) => self.odd = Some(error),
                Err(error) => return Err(error),
            }
        }
        Ok(objects)
    }
}

/// What blocks.
impl<'c> Store<'c> {
    /// Subscribes and lists what there is. That is not a change.
    ///
    /// # Errors
    ///
    /// As [`begin`](Self::begin).
    pub fn open(connection: &'c ConnectionOn<Blocking>, kinds: Kinds) -> Result<Self, Error> {
        Blocking::run(Self::begin(connection, kinds))
    }

    /// The next change, if one comes in time; `None` waits for ever.
    ///
    /// # Errors
    ///
    /// As [`read`](Self::read).
    pub fn next_within(&mut self, timeout: Option<Duration>) -> Result<Option<Change>, Error> {
        Blocking::run(self.read(timeout))
    }
}

/// It waits, and never ends by itself.
impl Iterator for Store<'_> {
    type Item = Result<Change, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        self.next_within(None).transpose()
    }
}

/// Subscribes to groups, of which an older kernel may not have the last.
fn subscribe<'c, W: Wait>(connection: &'c ConnectionOn<W>, groups: &[u32]) -> Result<Events<'c, W>, Error> {
    connection.subscribe(groups.iter().copied()).or_else(|error| {
        // Those up to 31 are there since Linux 4.16.
        let old: Vec<u32> = groups.iter().copied().filter(|group| *group < 32).collect();
        if error.errno() == Some(Errno::EINVAL) && old.len() < groups.len() {
            connection.subscribe(old)
        } else {
            Err(error)
        }
    })
}
