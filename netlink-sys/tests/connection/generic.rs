//! Families of generic netlink are found by name, on every kind of connection.

use std::sync::Arc;
use std::sync::atomic::{AtomicU16, AtomicUsize, Ordering};

use netlink_core::schema::Protocol;
use netlink_core::{Errno, Flags, Message, MessageType, Nest, Writer, attributes, family};
use netlink_sys::{ConnectionOn, Error, FakeReply};

use crate::runtime::{Runtime, list, many};
use crate::support::pass_over;

attributes! {
    /// Which interface.
    pub struct Which / WhichBuilder = "which" {
        /// Number.
        INDEX index: u32 = 1,
        /// Name.
        NAME name: str = 2,
    }
    /// Whether there is a link.
    pub struct LinkState / LinkStateBuilder = "link-state" {
        /// Which interface.
        HEADER header => Nest<Which> = 1,
        /// Whether there is.
        LINK link: u8 = 2,
    }
    /// A family.
    pub struct Family / FamilyBuilder = "family" {
        /// Number.
        FAMILY_ID family_id: u16 = 1,
    }
}
family! {
    /// A part of ethtool.
    pub static ETHTOOL = "ethtool", Protocol::Generic { name: "ethtool", version: 1 };
    do {
        /// What the kernel does not have.
        NOTHING nothing: LinkState / LinkStateBuilder = 255 [];
    }
    get {
        /// Whether there is a link.
        GET get: LinkState / LinkStateBuilder = 6 [1] -> LinkState = 6 [1, 2];
    }
    dump {
        /// Which interfaces there are, and whether there is a link.
        LIST list_states: LinkState / LinkStateBuilder = 6 [1] -> LinkState = 6 [1, 2];
    }
}
family! {
    /// A family that is not there.
    pub static NOBODY = "nobody", Protocol::Generic { name: "no-such-family", version: 1 };
    do {
        /// Asks.
        ASK_NOBODY ask_nobody: Which / WhichBuilder = 1 [];
    }
}

fn open<W: Runtime>() -> ConnectionOn<W> {
    ConnectionOn::open(16).expect("NETLINK_GENERIC is always there")
}

pub async fn a_family_and_its_groups_are_found_by_name<W: Runtime>() {
    let connection = open::<W>();
    let lo = || get().header(|header| header.name("lo"));
    match connection.ask(lo()).await {
        Err(Error::NoFamily { .. }) => return pass_over("this kernel has no family ethtool"),
        state => assert_eq!(state.expect("lo is there").header().and_then(|header| header.index()), Some(1)),
    }
    // It is asked for once, and before any of many requests.
    let connection = open::<W>();
    connection.record();
    for last in [false, true] {
        for result in many(&connection, (0..500).map(|_| nothing(Flags::empty())), last).await {
            assert_eq!(result.expect_err("no such operation").errno(), Some(Errno::EOPNOTSUPP));
        }
    }
    connection.ask(lo()).await.expect("lo is there");
    let states = list(&connection, list_states().header(|header| header)).await.expect("listing");
    assert!(states.iter().any(|state| state.header().and_then(|header| header.index()) == Some(1)));

    connection.follow("ethtool", ["monitor"]).await.expect("anybody may");
    let error = connection.follow("ethtool", ["monitor", "nobody"]).await.err().expect("no such group");
    assert!(matches!(&error, Error::NoGroup { family, group } if family == "ethtool" && group == "nobody"), "{error}");
    assert!(error.is_not_found());
    assert_eq!(connection.socket().groups().expect("groups"), [], "all have been left");
}

pub async fn a_family_that_is_not_there_is_an_error_of_its_own<W: Runtime>() {
    let connection = open::<W>();
    let is_right = |error: Error| matches!(&error, Error::NoFamily { name } if name == "no-such-family");
    assert!(is_right(connection.ask(ask_nobody(Flags::empty())).await.expect_err("it is not there")));
    assert!(is_right(connection.follow("no-such-family", [""; 0]).await.err().expect("it is not there")));
    for result in many(&connection, (0..3).map(|_| ask_nobody(Flags::empty())), false).await {
        assert!(is_right(result.expect_err("it is not there")));
    }
}

/// A kernel whose one family has the number `id`; what it refuses itself, it says why. The requests it was sent.
fn kernel<W: Runtime>(id: &Arc<AtomicU16>) -> (ConnectionOn<W>, Arc<AtomicUsize>) {
    let (id, asked) = (Arc::clone(id), Arc::new(AtomicUsize::new(0)));
    let count = Arc::clone(&asked);
    let serve = move |request: Message<'_>| {
        count.fetch_add(1, Ordering::Relaxed);
        let id = id.load(Ordering::Relaxed);
        match request.header.message_type.0 {
            16 if id != 0 => {
                let family = FamilyBuilder::new(Writer::new()).family_id(id).into_inner();
                vec![FakeReply::message(16, [&[1, 2, 0, 0], family.as_bytes()].concat())]
            }
            number if number == id && id == 77 => vec![FakeReply::error(Errno::ENOENT).text("there is none")],
            number if number == id => vec![FakeReply::ack()],
            _ => vec![FakeReply::error(Errno::ENOENT)],
        }
    };
    (ConnectionOn::fake(serve).expect("a socket"), asked)
}

pub async fn a_family_with_another_number_is_asked_for_again<W: Runtime>() {
    let id = Arc::new(AtomicU16::new(30));
    let (connection, asked) = kernel::<W>(&id);
    let request = || nothing(Flags::empty());
    let requests = || asked.swap(0, Ordering::Relaxed);
    connection.ask(request()).await.expect("it is found");
    connection.ask(request()).await.expect("it is known");
    assert_eq!(requests(), 3);

    id.store(31, Ordering::Relaxed);
    connection.ask(request()).await.expect("it is found again");
    assert_eq!(requests(), 3, "refused, asked for, accepted");

    // In a pipeline those that were sent before are refused.
    id.store(32, Ordering::Relaxed);
    assert!(many(&connection, [request()], false).await[0].is_err());
    assert!(many(&connection, [request()], false).await[0].is_ok());
    assert_eq!(requests(), 3);

    // The family itself says that something is not there.
    id.store(77, Ordering::Relaxed);
    let error = connection.ask(request()).await.expect_err("it refuses");
    assert!(error.to_string().ends_with("there is none"), "{error}");
    assert_eq!(requests(), 3);
    connection.ask(request()).await.expect_err("it refuses");
    assert_eq!(requests(), 1);

    id.store(0, Ordering::Relaxed);
    let error = connection.ask(request()).await.expect_err("it is gone");
    assert!(matches!(error, Error::NoFamily { .. }), "{error}");
}

pub async fn a_number_that_is_set_is_not_asked_for<W: Runtime>() {
    let (connection, asked) = kernel::<W>(&Arc::new(AtomicU16::new(30)));
    let mut request = nothing(Flags::empty()).into_inner();
    request.set_message_type(MessageType(29));
    let error = connection.ask(request).await.expect_err("there is no such family");
    assert_eq!((error.errno(), asked.load(Ordering::Relaxed)), (Some(Errno::ENOENT), 1));
}
