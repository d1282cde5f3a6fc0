//! Requests of nfnetlink that are carried out all together or not at all (`linux/netfilter/nfnetlink.h`).

#![allow(dead_code, reason = "of the tables only what builds a message is used")]

use alloc::vec::Vec;

use crate::operation::{Ack, IntoRequest, Request};
use crate::schema::Protocol;
use crate::{Be, Flags};

crate::structure! {
    /// `struct nfgenmsg`.
    struct Nfgenmsg = "nfgenmsg", size 4 {
        /// What it is about.
        res_id: u16 = 2 be,
    }
}
crate::attributes! {
    /// The begin or the end of a transaction.
    struct Batch / BatchBuilder = "batch", header Nfgenmsg {
        /// The generation it builds on.
        GENID genid: Be<u32> = 1,
    }
}
crate::family! {
    /// What all parts of nfnetlink have.
    static NFNETLINK = "nfnetlink", Protocol::Raw(12);
    do {
        /// Begins a transaction.
        BATCH_BEGIN batch_begin: Batch / BatchBuilder = 16 [1] as "batch-begin";
        /// Ends a transaction.
        BATCH_END batch_end: Batch / BatchBuilder = 17 [] as "batch-end";
    }
}

/// Requests that are carried out all together or not at all: what nfnetlink calls a batch. Of its parts, nftables and the
/// few that take no other requests for a change have them.
///
/// A connection sends all of it in one system call. Nobody sees a state in between.
///
/// ```
/// use netlink_core::schema::Protocol;
/// use netlink_core::{Flags, Transaction, attributes, family, structure};
///
/// structure! {
///     /// `struct nfgenmsg`.
///     pub struct Nfgenmsg = "nfgenmsg", size 4 {
///         /// Address family.
///         family: u8 = 0,
///     }
/// }
/// attributes! {
///     /// A table of nftables.
///     pub struct Table / TableBuilder = "table", header Nfgenmsg {
///         /// Name.
///         NAME name: str = 1,
///     }
/// }
/// family! {
///     /// A part of nftables.
///     pub static NFTABLES = "nftables", Protocol::Raw(12);
///     do { /** Adds a table. */ NEWTABLE newtable: Table / TableBuilder = 0xa00 [1]; }
/// }
///
/// /// `NFNL_SUBSYS_NFTABLES`.
/// const NFTABLES_SUBSYSTEM: u16 = 10;
/// let mut transaction = Transaction::new(NFTABLES_SUBSYSTEM);
/// for name in ["filter", "nat"] {
///     transaction.push(newtable(Flags::CREATE).header(|header| header.family = 2).name(name));
/// }
/// assert_eq!(transaction.len(), 2);
/// assert_eq!(transaction.into_messages().count(), 4); // with begin and end
/// ```
#[derive(Clone, Debug)]
pub struct Transaction {
    subsystem: u16,
    generation: Option<u32>,
    requests: Vec<Request<Ack>>,
}

impl Transaction {
    /// An empty transaction of a part of nfnetlink (`NFNL_SUBSYS_*`; nftables is 10).
    #[must_use]
    pub const fn new(subsystem: u16) -> Self {
        Self { subsystem, generation: None, requests: Vec::new() }
    }

    /// Has the kernel refuse it (`ERESTART`) if the state is of another generation than this, because somebody else has
    /// changed it (`NFNL_BATCH_GENID`, Linux 4.10).
    #[must_use]
    pub const fn generation(mut self, generation: u32) -> Self {
        self.generation = Some(generation);
        self
    }

    /// Adds a request.
    pub fn push(&mut self, request: impl IntoRequest<Reply = Ack>) {
        self.requests.push(request.into_request());
    }

    /// The part of nfnetlink it is for.
    #[must_use]
    pub const fn subsystem(&self) -> u16 {
        self.subsystem
    }

    /// How many requests there are.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.requests.len()
    }

    /// Whether there are none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.requests.is_empty()
    }

    /// All messages of it, in the order they are sent: the begin, the requests, and the end.
    pub fn into_messages(self) -> impl Iterator<Item = Request<Ack>> {
        let res_id = self.subsystem;
        let mut begin = batch_begin(Flags::empty()).header(|header| header.res_id = res_id);
        if let Some(generation) = self.generation {
            begin = begin.genid(generation);
        }
        let end = batch_end(Flags::empty()).header(|header| header.res_id = res_id);
        [begin.into_request()].into_iter().chain(self.requests).chain([end.into_request()])
    }
}

impl<Q: IntoRequest<Reply = Ack>> Extend<Q> for Transaction {
    fn extend<I: IntoIterator<Item = Q>>(&mut self, requests: I) {
        self.requests.extend(requests.into_iter().map(IntoRequest::into_request));
    }
}
