//! A recording and a fake kernel in place of the real one.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]
#![cfg(all(feature = "tokio", feature = "async-io"))]

#[path = "connection/table.rs"]
mod table;

use std::time::Duration;

use netlink_core::{Errno, Flags, Writer};
use netlink_sys::{Connection, Dropped, Error, FakeReply, ReplayError, async_io};

use table::*;

const GET: u16 = 18;
const NEW: u16 = 16;

fn link(index: i32, name: &str) -> Writer {
    LinkBuilder::new(Writer::new()).header(|header| header.index = index).ifname(name).into_inner()
}

/// The names of the links, or the error, after which nothing comes.
fn names(connection: &Connection) -> Result<Vec<String>, Error> {
    let links = connection.call(listlinks())?;
    links.map(|link| Ok(link?.ifname().expect("it has a name").to_string())).collect()
}

/// What the real kernel lists, and an error of it, with their text.
fn recorded() -> (Vec<Link>, String, String) {
    let connection = Connection::open(0).expect("NETLINK_ROUTE is always there");
    connection.record();
    let links = connection.call(listlinks()).expect("listing").collect::<Result<_, _>>().expect("all fit");
    let error = connection.call(getlink().ifname("no-such-link")).expect_err("there is none");
    (links, error.to_string(), connection.end_recording().to_string())
}

#[test]
fn what_the_kernel_said_is_said_again() {
    let (links, error, text) = recorded();
    let replay = Connection::replay(&format!("# kept\n\n{text}")).expect("it was just written");
    let again: Vec<Link> = replay.call(listlinks()).expect("listing").collect::<Result<_, _>>().expect("all fit");
    let bytes = |links: &[Link]| links.iter().map(|link| link.as_bytes().to_vec()).collect::<Vec<_>>();
    assert!(!links.is_empty());
    assert_eq!(bytes(&links), bytes(&again));
    let again = replay.call(getlink().ifname("no-such-link")).expect_err("nor in the recording");
    assert_eq!(again.to_string(), error);
    assert_eq!(replay.dropped(), Dropped::default());
    let more = replay.call(listlinks()).expect_err("there is no more");
    assert!(matches!(more, Error::Replay(ReplayError::NoMore { .. })), "{more:?}");
}

#[test]
fn a_replay_can_be_recorded() {
    let (_, _, text) = recorded();
    let replay = Connection::replay(&text).expect("it was just written");
    replay.record();
    assert_eq!(names(&replay).expect("listing").len(), recorded().0.len());
    let again = Connection::replay(&replay.end_recording().to_string()).expect("it was just written");
    assert_eq!(names(&again).expect("listing").len(), recorded().0.len());
    assert!(replay.end_recording().to_string().lines().all(|line| line.starts_with('#')), "nothing since");
}

#[test]
fn a_request_that_differs_shows_both() {
    let (_, _, text) = recorded();
    let replay = Connection::replay(&text).expect("it was just written");
    let error = replay.call(getlink().ifname("eth9")).expect_err("a list was recorded");
    let Error::Replay(ReplayError::Differs { sent, recorded }) = &error else { panic!("{error:?}") };
    assert!(sent.contains("eth9"), "{sent}");
    assert!(recorded.contains("flags request|0x300"), "{recorded}");
    // It was not consumed.
    assert!(!names(&replay).expect("listing").is_empty());
}

#[test]
fn a_line_that_cannot_be_read_is_named() {
    for (text, number) in [("# a\nx 00", 2), ("> 0", 1), ("> 0g", 1), ("\n\n> 00", 3), ("é", 1), ("<é0", 1)] {
        let error = Connection::replay(text).expect_err(text);
        assert!(matches!(error, Error::Replay(ReplayError::Line { number: line, .. }) if line == number), "{error}");
    }
    assert!(Connection::replay("").is_ok());
}

#[test]
fn an_acknowledgement_and_an_error_with_its_path() {
    let connection = Connection::fake(|request| {
        let asked = Link::new_unchecked(request.payload);
        match asked.ifname() {
            Some(name) if name == "lo" => vec![FakeReply::ack()],
            _ => vec![FakeReply::error(Errno::EINVAL).text("only lo").at([Link::IFNAME])],
        }
    })
    .expect("a socket");
    connection.call(setlink(Flags::empty()).ifname("lo")).expect("acknowledged");
    let error = connection.call(setlink(Flags::empty()).mtu(1).ifname("eth0")).expect_err("refused");
    let Error::Refused(refusal) = &error else { panic!("{error:?}") };
    assert_eq!((refusal.errno, refusal.ext_ack.message.as_deref()), (Errno::EINVAL, Some("only lo")));
    let location = refusal.location.as_ref().expect("it is pointed at");
    assert_eq!((location.path.to_string(), location.value.as_deref()), ("link.ifname".into(), Some("\"eth0\"")));
}

#[test]
fn one_message_and_many() {
    let connection = Connection::fake(|request| {
        if request.header.flags.contains(Flags::DUMP) {
            FakeReply::dump(NEW, [link(1, "lo"), link(2, "eth0")])
        } else {
            vec![FakeReply::message(NEW, link(7, "one"))]
        }
    })
    .expect("a socket");
    assert_eq!(names(&connection).expect("listing"), ["lo", "eth0"]);
    assert_eq!(connection.call(getlink()).expect("it is there").header().index, 7);
}

#[test]
fn a_dump_with_an_error_at_its_end_and_one_that_is_interrupted() {
    let connection = Connection::fake(|_| {
        let first = FakeReply::message(NEW, link(1, "lo")).flags(Flags::MULTI);
        vec![first, FakeReply::done(Errno::ENOMEM).text("no more room")]
    })
    .expect("a socket");
    let mut links = connection.call(listlinks()).expect("it begins well");
    assert!(matches!(links.next(), Some(Ok(_))));
    let error = links.next().expect("the error").expect_err("the error");
    assert_eq!(error.errno(), Some(Errno::ENOMEM));
    assert!(error.to_string().ends_with("no more room"), "{error}");
    assert!(links.next().is_none());

    let connection = Connection::fake(|_| {
        let first = FakeReply::message(NEW, link(1, "lo")).flags(Flags::MULTI | Flags::DUMP_INTR);
        vec![first, FakeReply::done(Errno::OK)]
    })
    .expect("a socket");
    assert!(names(&connection).expect_err("interrupted").is_interrupted());
}

#[test]
fn stale_and_foreign_messages_are_ignored() {
    let connection = Connection::fake(|request| {
        vec![
            FakeReply::error(Errno::EPERM).sequence(request.header.sequence.wrapping_sub(1)),
            FakeReply::error(Errno::EPERM).port(request.header.port.wrapping_add(1)),
            FakeReply::error(Errno::EPERM).sender(4711),
            FakeReply::ack(),
        ]
    })
    .expect("a socket");
    connection.call(setlink(Flags::empty())).expect("the one that counts");
    let dropped = connection.dropped();
    assert_eq!((dropped.stale, dropped.foreign), (2, 1));
}

#[test]
fn a_malformed_datagram_is_an_error() {
    let connection = Connection::fake(|_| vec![FakeReply::datagram([0xff; 16])]).expect("a socket");
    let error = connection.call(getlink()).expect_err("malformed");
    assert!(matches!(error, Error::Datagram { .. }), "{error:?}");
}

#[test]
fn no_answer_does_not_wait_for_ever() {
    let mut connection = Connection::fake(|_| vec![]).expect("a socket");
    let error = connection.call(getlink().ifname("lo")).expect_err("nobody answers");
    assert!(matches!(&error, Error::Unanswered { request } if request.contains("\"lo\"")), "{error}");
    connection.set_timeout(Some(Duration::from_secs(3600)));
    let error = connection.call(getlink()).expect_err("nobody answers");
    assert!(matches!(error, Error::TimedOut { .. }), "{error}");
}

#[test]
fn futures_are_served_too() {
    let serve = |request: netlink_core::Message<'_>| match request.header.message_type.0 {
        GET => FakeReply::dump(NEW, [link(1, "lo")]),
        _ => vec![],
    };
    ::async_io::block_on(async {
        let connection = async_io::Connection::fake(serve).expect("a socket");
        connection.record();
        let mut links = connection.call(listlinks()).await.expect("listing");
        assert!(matches!(links.next().await, Some(Ok(_))));
        assert!(links.next().await.is_none());
        drop(links);
        let error = connection.call(setlink(Flags::empty())).await.expect_err("nobody answers");
        assert!(matches!(error, Error::Unanswered { .. }), "{error}");
        let replay = async_io::Connection::replay(&connection.end_recording().to_string()).expect("just written");
        let mut links = replay.call(listlinks()).await.expect("listing");
        assert!(matches!(links.next().await, Some(Ok(_))));
    });
}
