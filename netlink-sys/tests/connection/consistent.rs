//! Dumps that are interrupted by changes.

use std::net::IpAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use netlink_core::schema::Protocol;
use netlink_core::{Ack, Errno, Flags, Message, Request, Writer, family};
use netlink_sys::{Connection, ConnectionOn, Error, FakeReply};

use crate::runtime::{Runtime, list, many, open, some};
use crate::table::{Address, AddressBuilder, Link, LinkBuilder, listlinks};

family! {
    /// Addresses.
    pub static ADDRESSES = "addresses", Protocol::Raw(0);
    do {
        /// Adds one.
        ADD add: Address / AddressBuilder = 20 [2];
        /// Deletes one.
        DELETE delete: Address / AddressBuilder = 21 [2];
    }
    get {}
    dump {
        /// Lists them.
        LIST addresses: Address / AddressBuilder = 22 [] -> Address = 20 [2];
    }
}

/// A kernel that lists two links, and is interrupted so many times.
fn kernel<W: Runtime>(mut interruptions: usize) -> ConnectionOn<W> {
    let link = |index| LinkBuilder::new(Writer::new()).header(|header| header.index = index).into_inner();
    let serve = move |_: Message<'_>| {
        let flags = if interruptions > 0 { Flags::DUMP_INTR } else { Flags::empty() };
        interruptions = interruptions.saturating_sub(1);
        vec![
            FakeReply::message(16, link(1)).flags(Flags::MULTI),
            FakeReply::message(16, link(2)).flags(Flags::MULTI | flags),
            FakeReply::done(Errno::OK),
        ]
    };
    ConnectionOn::fake(serve).expect("a socket")
}

pub async fn an_interrupted_dump_is_told_at_its_end_or_read_again<W: Runtime>() {
    let items = some(&kernel::<W>(1), listlinks(), usize::MAX).await.expect("it begins well");
    assert!(matches!(&items[..], [Ok(_), Ok(_), Err(Error::Interrupted { .. })]), "{items:?}");

    for (interruptions, retries) in [(0, 0), (1, 1), (3, 3), (3, 10)] {
        let connection = kernel::<W>(interruptions);
        let links: Vec<Link> = connection.ask_consistent(listlinks(), retries).await.expect("in the end it is not");
        assert_eq!(links.iter().map(|link| link.header().index).collect::<Vec<_>>(), [1, 2], "none of those before");
    }
    for (interruptions, retries) in [(1, 0), (3, 2)] {
        let connection = kernel::<W>(interruptions);
        let error = connection.ask_consistent(listlinks(), retries).await.expect_err("interrupted each time");
        assert!(error.is_interrupted(), "{error:?}");
        assert_eq!(list(&connection, listlinks()).await.expect("no more often").len(), 2);
    }
}

/// So many addresses that listing them takes many datagrams.
const COUNT: u32 = 4000;

fn host(request: AddressBuilder<Request<Ack>>, index: u32) -> AddressBuilder<Request<Ack>> {
    let address = (0x0a00_0000 + index).to_be_bytes();
    request.header(|header| (header.family, header.prefixlen, header.index) = (2, 32, 1)).local(IpAddr::from(address))
}

/// Another who adds and deletes an address until this is dropped.
struct Changes {
    ended: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Changes {
    fn begin() -> Self {
        let ended = Arc::new(AtomicBool::new(false));
        let thread = std::thread::spawn({
            let ended = Arc::clone(&ended);
            move || {
                let other = Connection::open(0).expect("NETLINK_ROUTE is always there");
                while !ended.load(Ordering::Relaxed) {
                    other.call(host(add(Flags::CREATE), COUNT)).expect("root in here");
                    other.call(host(delete(Flags::empty()), COUNT)).expect("it is there");
                }
            }
        });
        Self { ended, thread: Some(thread) }
    }
}

impl Drop for Changes {
    fn drop(&mut self) {
        self.ended.store(true, Ordering::Relaxed);
        if let Some(thread) = self.thread.take() {
            assert!(thread.join().is_ok() || std::thread::panicking());
        }
    }
}

pub async fn changes_of_others_interrupt_a_dump_and_then_it_is_read_again<W: Runtime>() {
    let connection = open::<W>();
    let added = many(&connection, (0..COUNT).map(|index| host(add(Flags::CREATE), index)), true).await;
    assert!(added.iter().all(Result::is_ok), "root in here");

    let changes = Changes::begin();
    let deadline = Instant::now() + Duration::from_secs(60);
    while !connection.ask_consistent(addresses(), 0).await.is_err_and(|error| error.is_interrupted()) {
        assert!(Instant::now() < deadline, "no change was seen");
    }
    drop(changes);

    let listed = connection.ask_consistent(addresses(), 1).await.expect("nothing changes any more");
    let count = listed.iter().filter(|address| address.header().prefixlen == 32).count();
    assert_eq!(count, usize::try_from(COUNT).expect("it fits"));
}
