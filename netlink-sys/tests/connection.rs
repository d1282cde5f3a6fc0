//! The connection on the real kernel, with a table of its own: a few attributes of links.

#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

mod support;

use netlink_core::schema::Protocol;
use netlink_core::{Errno, Flags, attributes, family, structure};
use netlink_sys::{Connection, Error, NetlinkSocket};

structure! {
    /// `struct ifinfomsg`.
    struct Ifinfomsg = "ifinfomsg", size 16 {
        /// Number.
        index: i32 = 4,
        /// Flags.
        flags: u32 = 8,
    }
}
attributes! {
    /// A few attributes of a link.
    struct Link / LinkBuilder = "link", header Ifinfomsg {
        /// Name.
        IFNAME ifname: str = 3,
        /// Largest packet.
        MTU mtu: u32 = 4,
        /// What to tell.
        EXT_MASK ext_mask: u32 = 29,
    }
    /// The same, wrongly taken to be something else.
    struct Odd / OddBuilder = "odd", header Ifinfomsg {
        /// This is a name, not a number.
        IFNAME ifname: u16 = 3,
    }
}
family! {
    /// Links.
    static LINKS = "links", Protocol::Raw(0);
    do { SETLINK setlink: Link / LinkBuilder = 19 [3]; }
    get {
        GETLINK getlink: Link / LinkBuilder = 18 [3] -> Link = 16 [3, 4];
        GETWRONG getwrong: Link / LinkBuilder = 18 [3] -> Link = 20 [3, 4];
    }
    dump {
        LISTLINKS listlinks: Link / LinkBuilder = 18 [29] -> Link = 16 [3, 4];
        LISTODD listodd: Odd / OddBuilder = 18 [] -> Odd = 16 [3];
    }
}
family! {
    /// Something of another protocol.
    static DIAGNOSTICS = "diagnostics", Protocol::Raw(4);
    do { ASK ask: Link / LinkBuilder = 20 []; }
}

fn connection() -> Connection {
    Connection::open(0).expect("NETLINK_ROUTE is always there")
}

#[test]
fn one_many_and_nothing_are_answered_as_their_types_say() {
    support::isolated("one_many_and_nothing_are_answered_as_their_types_say", || {
        let connection = connection();
        let one: Link = connection.call(getlink().ifname("lo")).expect("lo is there");
        assert_eq!((one.header().index, one.mtu()), (1, Some(65536)));
        let many: Vec<Link> =
            connection.call(listlinks().ext_mask(1)).expect("listing").collect::<Result<_, _>>().expect("all fit");
        assert!(many.iter().any(|link| link.ifname().is_some_and(|name| name == "lo")));
        let up = setlink(Flags::empty()).ifname("lo").header(|header| header.flags = 1);
        assert!(connection.call(up).is_ok());
    });
}

#[test]
fn a_message_that_does_not_fit_is_one_error_and_the_rest_is_delivered() {
    let connection = connection();
    let odd: Vec<_> = connection.call(listodd()).expect("listing").collect();
    let listed = connection.call(listlinks()).expect("listing").count();
    assert_eq!(odd.len(), listed, "one item for each link");
    for item in odd {
        let Err(Error::Malformed(malformed)) = item else { panic!("{item:?}") };
        assert_eq!(malformed.source.path.to_string(), "odd.ifname");
        assert!(!malformed.payload.is_empty(), "the bytes are still there");
        assert!(malformed.to_string().starts_with("listodd (): links replied a malformed message: odd.ifname: "));
    }
}

#[test]
fn a_reply_of_another_type_is_told_apart() {
    let error = connection().call(getwrong().ifname("lo")).expect_err("16 is not 20");
    assert!(matches!(error, Error::Unexpected { message_type: 16, .. }), "{error:?}");
}

#[test]
fn only_the_kernel_is_listened_to() {
    support::isolated("only_the_kernel_is_listened_to", || {
        let connection = connection();
        let forger = NetlinkSocket::open(0).expect("another socket");
        // An acknowledgement of success for whatever sequence comes next, many times over.
        for sequence in 0..200_u32 {
            let header = netlink_core::Header {
                length: 36,
                message_type: netlink_core::MessageType::ERROR,
                sequence,
                port: connection.socket().port(),
                ..Default::default()
            };
            let mut message = header.to_bytes().to_vec();
            message.resize(36, 0);
            forger.send_to(&message, connection.socket().port(), 0).expect("root may send to users");
        }
        let error = connection.call(setlink(Flags::empty()).ifname("nothing")).expect_err("there is no such link");
        assert_eq!(error.errno(), Some(Errno::ENODEV), "{error}");
        assert_eq!(connection.dropped().foreign, 200);
        assert_eq!(connection.dropped().stale, 0);
    });
}

#[test]
fn a_request_for_another_protocol_is_not_sent() {
    let error = connection().call(ask(Flags::empty())).expect_err("the connection is to another protocol");
    assert!(matches!(error, Error::WrongProtocol { expected: 4, actual: 0, .. }), "{error:?}");
}

#[test]
fn a_request_that_cannot_be_built_is_not_sent() {
    let error = connection().call(getlink().ifname("a\0b")).expect_err("a NUL inside");
    let Error::Build { request, source } = &error else { panic!("{error:?}") };
    assert!(request.starts_with("getlink"), "{request}");
    assert!(source.to_string().contains("NUL"), "{source}");
}

#[test]
fn a_protocol_the_kernel_does_not_have_is_an_error_of_the_socket() {
    let error = Connection::open(31).expect_err("no such protocol");
    assert!(matches!(error, Error::Socket(_)), "{error:?}");
}

#[test]
fn a_dump_dropped_half_way_leaves_the_connection_usable() {
    let connection = connection();
    for _ in 0..100 {
        let mut dump = connection.call(listlinks()).expect("listing");
        assert!(dump.next().is_some());
        drop(dump);
        let lo: Link = connection.call(getlink().ifname("lo")).expect("no EBUSY");
        assert_eq!(lo.header().index, 1);
        assert!(connection.call(listlinks()).expect("no EBUSY").count() >= 1);
    }
}

#[test]
fn calls_in_the_middle_of_a_dump_and_two_dumps_at_once_are_answered() {
    let connection = connection();
    let listed = connection.call(listlinks()).expect("listing").count();
    let first = connection.call(listlinks()).expect("listing");
    let second = connection.call(listlinks()).expect("a second dump waits for the first");
    let mut pairs = 0;
    for (one, other) in first.zip(second) {
        let (one, other) = (one.expect("fits"), other.expect("fits"));
        assert_eq!(one.header().index, other.header().index);
        let index = one.header().index;
        let again: Link = connection.call(getlink().header(|header| header.index = index)).expect("it is there");
        assert_eq!(again.header().index, index);
        pairs += 1;
    }
    assert_eq!(pairs, listed);
}

#[test]
fn threads_share_a_connection() {
    let connection = connection();
    let listed = connection.call(listlinks()).expect("listing").count();
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for round in 0..200 {
                    if round % 3 == 0 {
                        assert_eq!(connection.call(listlinks()).expect("listing").count(), listed);
                    } else {
                        let lo: Link = connection.call(getlink().ifname("lo")).expect("lo is there");
                        assert_eq!(lo.header().index, 1);
                    }
                }
            });
        }
    });
    assert_eq!(connection.dropped(), netlink_core::Dropped::default());
}
