//! Notifications, and who has subscribed to them.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::task::Waker;

use bytes::Bytes;
use netlink_core::{Header, Malformed, Message, Notification};

use super::error::{Error, MalformedReply};
use crate::Received;

/// A notification: a message the kernel sent to a multicast group.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Event {
    /// The message header; the type says what happened.
    pub header: Header,
    /// What follows the message header: what a view of the family reads, in generic netlink behind four bytes more.
    pub payload: Bytes,
    /// The group it was sent to.
    pub group: Option<u32>,
    /// The id of the network namespace it comes from, if that is another one
    /// ([`set_listen_all_namespaces`](crate::NetlinkSocket::set_listen_all_namespaces)).
    pub namespace_id: Option<i32>,
}

impl Event {
    pub(super) fn new(message: &Message<'_>, received: &Received) -> Self {
        Self {
            header: message.header,
            payload: received.data.slice_ref(message.payload),
            group: group_of(received),
            namespace_id: received.namespace_id,
        }
    }

    /// What it says, as a family has it: its enum `Notification`. `None` if the family has no such notification.
    ///
    /// In generic netlink the number of the family is not looked at: the subscription has to be to groups of that one alone.
    ///
    /// # Errors
    ///
    /// [`Error::Malformed`] if it does not fit its table.
    pub fn read<N: Notification>(&self) -> Option<Result<N, Error>> {
        let read = N::of_message(self.header.message_type, self.payload.clone())?;
        Some(read.map_err(|source| self.malformed(N::FAMILY.name, source)))
    }

    /// The error that it does not fit the table of its family.
    #[must_use]
    pub fn malformed(&self, family: &'static str, source: Malformed) -> Error {
        let (request, payload) = ("a notification".to_string(), self.payload.clone());
        Error::Malformed(Box::new(MalformedReply { request, family, source, payload }))
    }
}

/// The group a datagram was sent to: as the kernel says, or else from the address, which has a bit for the first 32.
fn group_of(received: &Received) -> Option<u32> {
    received.group.or_else(|| received.groups.checked_ilog2().map(|bit| bit + 1))
}

/// What came for a subscription.
#[derive(Clone, Debug)]
pub enum Notice {
    /// A notification.
    Event(Event),
    /// Notifications were lost.
    Lost,
}

/// A subscription on a connection, by number.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct SubscriptionId(u64);

#[derive(Debug)]
struct Subscriber {
    groups: BTreeSet<u32>,
    notices: VecDeque<Notice>,
    waker: Option<Waker>,
}

/// The subscriptions of a connection.
#[derive(Debug, Default)]
pub struct Subscriptions {
    subscribers: BTreeMap<SubscriptionId, Subscriber>,
    last: u64,
}

impl Subscriptions {
    pub fn add(&mut self, groups: BTreeSet<u32>) -> SubscriptionId {
        self.last += 1;
        let id = SubscriptionId(self.last);
        self.subscribers.insert(id, Subscriber { groups, notices: VecDeque::new(), waker: None });
        id
    }

    /// Ends a subscription. Returns the groups nobody subscribes to any more.
    pub fn remove(&mut self, id: SubscriptionId) -> Vec<u32> {
        let Some(removed) = self.subscribers.remove(&id) else { return Vec::new() };
        let is_used = |group: &u32| self.subscribers.values().any(|other| other.groups.contains(group));
        removed.groups.into_iter().filter(|group| !is_used(group)).collect()
    }

    /// The next thing that came for a subscription.
    pub fn next(&mut self, id: SubscriptionId) -> Option<Notice> {
        self.subscribers.get_mut(&id)?.notices.pop_front()
    }

    pub fn distribute(&mut self, message: &Message<'_>, received: &Received) {
        let group = group_of(received);
        let interested = |subscriber: &&mut Subscriber| group.is_none_or(|group| subscriber.groups.contains(&group));
        for subscriber in self.subscribers.values_mut().filter(interested) {
            subscriber.put(Notice::Event(Event::new(message, received)));
        }
    }

    /// Tells all that notifications were lost.
    pub fn lost(&mut self) {
        for subscriber in self.subscribers.values_mut() {
            // Once is enough, until something else comes.
            if !matches!(subscriber.notices.back(), Some(Notice::Lost)) {
                subscriber.put(Notice::Lost);
            }
        }
    }

    /// Wakes when something comes for a subscription. Returns whether something is there already.
    pub fn wake_for(&mut self, id: SubscriptionId, waker: &Waker) -> bool {
        let Some(subscriber) = self.subscribers.get_mut(&id) else { return false };
        if subscriber.notices.is_empty() {
            subscriber.waker = Some(waker.clone());
        }
        !subscriber.notices.is_empty()
    }

    /// Wakes all, as nothing will come any more.
    pub fn wake_all(&mut self) {
        self.subscribers.values_mut().filter_map(|subscriber| subscriber.waker.take()).for_each(Waker::wake);
    }
}

impl Subscriber {
    fn put(&mut self, notice: Notice) {
        self.notices.push_back(notice);
        if let Some(waker) = self.waker.take() {
            waker.wake();
        }
    }
}
