//! What a connection puts on the wire, and what it makes of what comes back.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

#[path = "connection/table.rs"]
#[allow(dead_code, reason = "a part is used")]
mod table;

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

use netlink_core::{Errno, Flags, Header, IntoRequest as _, MessageType, Request, Writer};
use netlink_sys::{Connection, Dropped, Error, FakeReply, protocol};

use table::*;

/// A connection to a kernel that acknowledges everything, and the headers of what it was asked.
fn acknowledged() -> (Connection, Arc<Mutex<Vec<Header>>>) {
    let asked = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&asked);
    let connection = Connection::fake(move |request| {
        assert_eq!(usize::try_from(request.header.length), Ok(Header::SIZE + request.payload.len()));
        seen.lock().unwrap().push(request.header);
        vec![FakeReply::ack()]
    });
    (connection.expect("a socket"), asked)
}

#[test]
fn every_request_has_its_length_a_sequence_of_its_own_and_the_port() {
    let (connection, asked) = acknowledged();
    for mtu in 0..100 {
        connection.call(setlink(Flags::REPLACE).ifname("lo").mtu(mtu)).expect("acknowledged");
    }
    let asked = asked.lock().unwrap();
    let sequences: BTreeSet<_> = asked.iter().map(|header| header.sequence).collect();
    assert_eq!(sequences.len(), 100);
    assert!(!sequences.contains(&0), "notifications have that");
    for header in asked.iter() {
        assert_eq!(
            (header.message_type, header.flags),
            (MessageType(19), Flags::REQUEST | Flags::ACK | Flags::REPLACE)
        );
        assert_eq!(header.port, connection.socket().port());
    }
}

/// So that an answer to a connection that is gone, which had our port, is not taken for one to us.
#[test]
fn sequences_do_not_begin_where_those_of_others_do() {
    let first = |_| {
        let (connection, asked) = acknowledged();
        connection.call(setlink(Flags::empty())).expect("acknowledged");
        let asked = asked.lock().unwrap();
        asked[0].sequence
    };
    let starts: BTreeSet<_> = (0..8).map(first).collect();
    assert!(starts.len() > 1, "{starts:?}");
}

/// The kernel sends what was asked for, and behind it the acknowledgement that was asked for too.
#[test]
fn an_acknowledgement_behind_a_reply_does_not_disturb_what_follows() {
    let connection = Connection::open(protocol::ROUTE).expect("it is always there");
    connection.record();
    for _ in 0..100 {
        let request: Request<_> = getlink().ifname("lo").into_request();
        let lo = connection.call(request.flags(Flags::ACK)).expect("lo is there");
        assert_eq!(lo.header().index, 1);
        let error = connection.call(getlink().ifname("no-such-link")).expect_err("there is none");
        assert_eq!(error.errno(), Some(Errno::ENODEV), "the answer to this and not to the one before");
    }
    assert_eq!(connection.dropped(), Dropped::default());
    // Three messages a round: the reply, its acknowledgement, and the error.
    let recording = connection.end_recording().to_string();
    assert_eq!(recording.lines().filter(|line| line.starts_with('<')).count(), 300);
}

/// The options of a team are such, ended as a dump is, and elements of a set of nftables, which are not.
#[test]
fn a_reply_of_several_messages_is_no_dump() {
    let connection = Connection::fake(|request| {
        if request.header.flags != Flags::REQUEST | Flags::ACK {
            return vec![FakeReply::error(Errno::EOPNOTSUPP)];
        }
        let name = Link::new_checked(request.payload).unwrap().ifname().unwrap().to_string();
        let link = |mtu| LinkBuilder::new(Writer::new()).mtu(mtu).into_inner().finish().unwrap();
        let mut replies = match name.as_str() {
            "parts" => FakeReply::dump(16, (0..3).map(link)),
            "none" => vec![FakeReply::done(Errno::OK)],
            "messages" => (0..2).map(|mtu| FakeReply::message(16, link(mtu))).collect(),
            _ => return vec![FakeReply::error(Errno::ENODEV)],
        };
        replies.push(FakeReply::ack());
        replies
    })
    .expect("a socket");
    let ask = |name: &str| {
        let links = connection.call(alllinks().ifname(name))?;
        links.map(|link| Ok(link?.mtu())).collect::<Result<Vec<_>, Error>>()
    };
    assert_eq!(ask("parts").unwrap(), [Some(0), Some(1), Some(2)]);
    assert_eq!(ask("none").unwrap(), []);
    assert_eq!(ask("messages").unwrap(), [Some(0), Some(1)]);
    assert_eq!(ask("nothing").unwrap_err().errno(), Some(Errno::ENODEV));
    // Who wants no more than a part is not disturbed by the rest.
    let first = connection.call(alllinks().ifname("parts")).unwrap().next().unwrap().unwrap();
    assert_eq!((first.mtu(), ask("messages").unwrap()), (Some(0), vec![Some(0), Some(1)]));
    assert_eq!(connection.dropped(), Dropped::default());
}

/// So come the link of TIPC that carries broadcasts, and what Netfilter counts.
#[test]
fn a_reply_that_claims_to_be_one_of_several_is_waited_for_no_longer() {
    let mut connection = Connection::fake(|_| {
        let link = LinkBuilder::new(Writer::new()).mtu(7).into_inner().finish().unwrap();
        vec![FakeReply::message(16, link).flags(Flags::MULTI)]
    })
    .expect("a socket");
    connection.set_timeout(Some(std::time::Duration::from_secs(60)));
    assert_eq!(connection.call(getlink().ifname("lo")).unwrap().mtu(), Some(7));
}

/// A program's own tests ask what was sent: type, flags and content.
#[test]
fn what_was_asked_can_be_checked() {
    let connection = Connection::fake(|request| {
        let is_right = request.header.message_type == MessageType(18)
            && request.header.flags == Flags::REQUEST
            && Link::new_checked(request.payload).is_ok_and(|link| link.ifname().is_some_and(|name| name == "lo"));
        vec![FakeReply::error(if is_right { Errno::ENODEV } else { Errno::EINVAL })]
    })
    .expect("a socket");
    let errno = |result: Result<Link, Error>| result.expect_err("nothing is there").errno();
    assert_eq!(errno(connection.call(getlink().ifname("lo"))), Some(Errno::ENODEV));
    assert_eq!(errno(connection.call(getlink().ifname("eth0"))), Some(Errno::EINVAL));
}

/// Simulated Wi-Fi radios answer with the number of the radio they made where others have an error.
#[test]
fn a_number_in_an_acknowledgement_is_a_value_and_no_error() {
    let connection = Connection::fake(|_| vec![FakeReply::number(2)]).expect("a socket");
    assert_eq!(connection.call(setlink(Flags::empty()).ifname("lo").numbered()).expect("no error"), 2);
    connection.call(setlink(Flags::empty()).ifname("lo")).expect("no error, whether or not one looks at it");
    let mut results = connection.call_all([setlink(Flags::empty()).ifname("lo"), setlink(Flags::empty()).ifname("lo")]);
    assert!(results.all(|result| result.is_ok()));
    let connection = Connection::fake(|_| vec![FakeReply::ack()]).expect("a socket");
    assert_eq!(connection.call(setlink(Flags::empty()).numbered()).expect("no error"), 0);
    let connection = Connection::fake(|_| vec![FakeReply::error(Errno::ENOENT)]).expect("a socket");
    let error = connection.call(setlink(Flags::empty()).numbered()).expect_err("an error");
    assert_eq!(error.errno(), Some(Errno::ENOENT));
}

/// A thread that ends in the middle of a dump takes nothing with it: no lock, no reply of others, no dump under way.
#[test]
fn a_caller_that_panics_harms_nobody() {
    let connection = Connection::open(protocol::ROUTE).expect("it is always there");
    for _ in 0..10 {
        let panicked = std::thread::scope(|scope| {
            let caller = scope.spawn(|| {
                let mut links = connection.call(listlinks()).expect("listing");
                assert!(links.next().is_none(), "there is at least one link");
            });
            caller.join().is_err()
        });
        assert!(panicked);
        assert_eq!(connection.call(getlink().ifname("lo")).expect("lo is there").header().index, 1);
        assert!(connection.call(listlinks()).expect("no EBUSY").count() >= 1);
    }
}

#[test]
fn a_socket_that_cannot_be_had_says_why() {
    let error = Connection::open(31).expect_err("there is no such protocol");
    assert_eq!(error.errno().and_then(Errno::name), Some("EPROTONOSUPPORT"));
    assert!(!error.is_permission_denied() && !error.is_not_found());
    let text = error.to_string();
    assert!(text.contains("socket") && text.contains("protocol 31"), "{text}");
}

#[test]
fn closing_twice_is_as_closing_once() {
    let connection = Connection::open(protocol::ROUTE).expect("it is always there");
    assert!(connection.call(listlinks()).expect("listing").count() >= 1);
    for _ in 0..2 {
        connection.close();
        assert!(matches!(connection.call(getlink().ifname("lo")), Err(Error::Closed)));
        assert!(matches!(connection.call(listlinks()), Err(Error::Closed)));
        let mut results = connection.call_all([setlink(Flags::empty()).ifname("lo")]);
        assert!(matches!(results.next(), Some(Err(Error::Closed))));
    }
}
