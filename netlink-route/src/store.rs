//! A copy of the kernel's links, addresses, routes, neighbours and rules that stays true.
//!
//! A [`Store`] (feature `connection`) subscribes, lists what there is, and follows what the kernel tells. [`Store::cache`] has the
//! objects as they are, and iterating over the store yields each [`Change`]. Where notifications were lost, it lists again, and what is
//! different is a change too, deletions included.
//!
//! ```no_run
//! # #[cfg(feature = "connection")]
//! # fn main() -> Result<(), netlink_route::Error> {
//! use netlink_route::Route;
//! use netlink_route::store::{Change, Kinds, Store};
//!
//! let connection = Route::connect()?;
//! let mut store = Store::open(&connection, Kinds::LINKS | Kinds::ROUTES)?;
//! println!("{} links, {} routes", store.cache().links().count(), store.cache().routes().count());
//! while let Some(change) = store.next() {
//!     match change? {
//!         Change::Added(object) => println!("added {object}"),
//!         Change::Changed { after, .. } => println!("changed {after}"),
//!         Change::Removed(object) => println!("removed {object}"),
//!         _ => {}
//!     }
//! }
//! # Ok(())
//! # }
//! # #[cfg(not(feature = "connection"))]
//! # fn main() {}
//! ```
//!
//! On tokio and async-io it is [`Store::begin`] and [`Store::read`], whose futures can be dropped anywhere.
//!
//! The [`Cache`] under it does no I/O: it is given messages and says what has changed, and of which kinds it can no longer be
//! sure, so that they have to be listed again. That is so, because the kernel does not tell everything:
//!
//! - When a link goes down or away, routes of IPv4 go with it, and next hops of a route are marked dead, without a word. When an
//!   address is removed, routes of IPv6 lose it as their preferred source, and with older kernels those of IPv4 go with it.
//! - When one of several next hops of an IPv6 route is deleted, only that hop is told.
//! - A route that replaces another does not say which of several to the same prefix with the same metric.
//! - A change of a next-hop object changes its routes, which is told only with `net.ipv4.nexthop_compat_mode`.
//! - What a link is as a bridge port, or for IPv6, is told by messages that hold only that. The first link of a pair is told
//!   before the second is there.
//! - Rules by interface are detached and attached with the interface, and those that go to others are resolved with them.
//!
//! In all of these the kind in question is listed again, when no more notifications are queued.
//!
//! # What remains
//!
//! - Of what the tables call volatile (counters, ages, timers, the sysctls of a link) the values are those of the last message;
//!   they make no change.
//! - Of a link that is down the kernel does not tell when its alternative names, alias or group change, and of no link when
//!   `gso_max_size` and its like or the root queueing discipline do; nor when a neighbour goes from `stale` or `reachable` to
//!   `delay`. These are as they were when the object was last told of or listed.
//! - Neighbours are those of IPv4 and IPv6 with a state other than `none`, `incomplete` and `noarp`, as the kernel does not tell
//!   when these come. Proxies and forwarding databases are left out for the same reason.
//! - Virtual functions are left out of links: notifications do not have them.
//! - What is added and deleted again while notifications are lost, or between two lists, is not seen at all.

use alloc::vec::Vec;
use core::fmt;

use bytes::Bytes;
use netlink_core::schema::Set;
use netlink_core::{View, canonical};

use crate::address::Address;
use crate::link::Link;
use crate::neighbour::Neighbour;
use crate::route::Route;
use crate::rule::Rule;

mod cache;
mod key;
mod routes;
mod table;
#[cfg(feature = "connection")]
mod watch;

pub use cache::Cache;
#[cfg(feature = "connection")]
pub use watch::Store;

netlink_core::flags! {
    /// Kinds of objects.
    pub struct Kinds: u8 = "kinds" {
        /// Links.
        LINKS = 1 << 0,
        /// Addresses of IPv4 and IPv6.
        ADDRESSES = 1 << 1,
        /// Routes of IPv4.
        IPV4_ROUTES = 1 << 2,
        /// Routes of IPv6.
        IPV6_ROUTES = 1 << 3,
        /// Routes of MPLS.
        MPLS_ROUTES = 1 << 4,
        /// Neighbours of IPv4 and IPv6.
        NEIGHBOURS = 1 << 5,
        /// Rules.
        RULES = 1 << 6,
    }
}

impl Kinds {
    /// Routes of every family.
    pub const ROUTES: Self = Self(Self::IPV4_ROUTES.0 | Self::IPV6_ROUTES.0 | Self::MPLS_ROUTES.0);
    /// Everything there is.
    pub const ALL: Self = Self(0x7f);

    /// Each of them alone.
    pub fn each(self) -> impl Iterator<Item = Self> {
        (0..7).map(|bit| Self(1 << bit)).filter(move |kind| self.contains(*kind))
    }
}

/// An object of the kernel, as the message it was last told by.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Object {
    /// A link.
    Link(Link),
    /// An address.
    Address(Address),
    /// A route.
    Route(Route),
    /// A neighbour.
    Neighbour(Neighbour),
    /// A rule.
    Rule(Rule),
}

impl Object {
    /// Bytes that are equal for objects that are the [same](netlink_core::same()).
    #[must_use]
    pub fn canonical(&self) -> Vec<u8> {
        canonical(self.schema(), self.payload(), &[])
    }
}

impl View for Object {
    fn schema(&self) -> &'static Set {
        self.inner().schema()
    }

    fn payload(&self) -> &[u8] {
        self.inner().payload()
    }
}

/// The message, on one line.
impl fmt::Display for Object {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", netlink_core::Rendered::new(self.schema(), self.payload()))
    }
}

impl fmt::Debug for Object {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

macro_rules! objects {
    ($($Kind:ident),*) => {
        impl Object {
            /// A copy that does not hold on to the datagram it came in.
            fn compact(&self) -> Self {
                match self {
                    $( Self::$Kind(object) => Self::$Kind($Kind::new_unchecked(Bytes::copy_from_slice(object.as_bytes()))), )*
                }
            }

            fn inner(&self) -> &dyn View {
                match self {
                    $( Self::$Kind(object) => object, )*
                }
            }
        }

        $(impl From<$Kind> for Object {
            fn from(object: $Kind) -> Self {
                Self::$Kind(object)
            }
        }

        /// An object of another kind is given back.
        impl TryFrom<Object> for $Kind {
            type Error = Object;

            fn try_from(object: Object) -> Result<Self, Object> {
                match object {
                    Object::$Kind(object) => Ok(object),
                    other => Err(other),
                }
            }
        })*
    };
}

objects!(Link, Address, Route, Neighbour, Rule);

/// What has changed. Two messages that differ only in what the tables call volatile are no change.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum Change {
    /// An object is there that was not.
    Added(Object),
    /// An object has changed, or a route has taken the place of another.
    Changed {
        /// As it was.
        before: Object,
        /// As it is.
        after: Object,
    },
    /// An object is gone, as it was last.
    Removed(Object),
}

impl Change {
    /// The object as it is, or was last.
    #[must_use]
    pub const fn object(&self) -> &Object {
        match self {
            Self::Added(object) | Self::Removed(object) | Self::Changed { after: object, .. } => object,
        }
    }
}
