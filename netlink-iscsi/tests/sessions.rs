//! A session of the real kernel, by the transport that is a socket of TCP. It has no target, and is removed again.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

#[path = "../../netlink-core/tests/round_trip/mod.rs"]
mod round_trip;

use std::time::Duration;

use netlink_core::{Errno, Flags, IntoRequest, Unanswered, View as _};
use netlink_iscsi::Iscsi;
use netlink_iscsi::generated::iscsi::{self, Content, EventType, Groups, Notification, Param, StopFlag};
use netlink_sys::Events;
use round_trip::Occurred;

/// Sends a request and returns what comes of it: the answer, and what is told.
fn ask(
    connection: &Iscsi,
    events: &mut Events<'_>,
    request: impl IntoRequest<Reply = Unanswered>,
    is_enough: impl Fn(&[Notification]) -> bool,
) -> Vec<Notification> {
    connection.call(request).unwrap();
    let mut came = Vec::new();
    while !is_enough(&came) {
        let event = events.next_within(Some(Duration::from_secs(30))).unwrap().expect("the kernel answers");
        came.push(event.read::<Notification>().expect("it is of the family").unwrap());
    }
    came
}

#[test]
fn a_session_without_a_target_is_made_and_removed() {
    let Ok(handle) = std::fs::read_to_string("/sys/class/iscsi_transport/tcp/handle") else {
        println!("passed over: this kernel has no iSCSI over TCP");
        return;
    };
    let handle: u64 = handle.trim().parse().unwrap();
    let connection = Iscsi::connect().unwrap();
    let mut events = connection.subscribe([Groups::ISCSID]).unwrap();

    let create = iscsi::create_session(Flags::empty()).header(|header| {
        (header.r#type, header.transport_handle) = (EventType::UEVENT_CREATE_SESSION, handle);
        (header.cmds_max, header.queue_depth) = (32, 16);
    });
    // The event comes first.
    let came = ask(&connection, &mut events, create, |came| came.len() == 2);
    let (Notification::Event(event), Notification::CreateSession(answer)) = (&came[0], &came[1]) else {
        panic!("{came:?}")
    };
    let answer = answer.header();
    if answer.iferror.unsigned_abs() == Errno::EPERM.0 {
        println!("passed over: not allowed here");
        return;
    }
    assert_eq!((answer.r#type, answer.iferror), (EventType::UEVENT_CREATE_SESSION, 0), "{answer:?}");
    let Some(Content::SessionCreated(created)) = event.body().unwrap().select(106_u64) else { panic!("{event:?}") };
    assert_eq!((created.header().sid, created.header().host_no), (answer.sid, answer.host_no));
    let sid = answer.sid;

    let make = iscsi::create_conn(Flags::empty()).header(|header| {
        (header.r#type, header.transport_handle) = (EventType::UEVENT_CREATE_CONN, handle);
        (header.sid, header.cid) = (sid, 0);
    });
    let came = ask(&connection, &mut events, make, |came| !came.is_empty());
    let Notification::CreateConn(answer) = &came[0] else { panic!("{came:?}") };
    assert_eq!((answer.header().iferror, answer.header().answer_sid, answer.header().answer_cid), (0, sid, 0));

    // It has no socket yet.
    let set = iscsi::set_param(Flags::empty()).header(|header| {
        (header.r#type, header.transport_handle) = (EventType::UEVENT_SET_PARAM, handle);
        (header.sid, header.param, header.len) = (sid, Param::MAX_BURST, 6);
    });
    let came = ask(&connection, &mut events, set.body("65536"), |came| !came.is_empty());
    let Notification::SetParam(answer) = &came[0] else { panic!("{came:?}") };
    assert_eq!(answer.header().r#type, EventType::KEVENT_IF_ERROR);
    assert_eq!(Errno::from_wire(answer.header().iferror), Errno::ENOTCONN);

    let count = iscsi::get_stats(Flags::empty()).header(|header| {
        (header.r#type, header.transport_handle) = (EventType::UEVENT_GET_STATS, handle);
        header.sid = sid;
    });
    let came = ask(&connection, &mut events, count, |came| !came.is_empty());
    let Notification::Event(event) = &came[0] else { panic!("{came:?}") };
    let mut occurred = Occurred::default();
    occurred.payload(event.schema(), event.payload());
    occurred.assert_known();
    let Some(Content::ConnectionStatistics(counters)) = event.body().unwrap().select(20_u64) else {
        panic!("{event:?}")
    };
    assert_eq!((counters.header().sid, counters.body().unwrap().0.scsicmd_pdus), (sid, 0));

    let stop = iscsi::stop_conn(Flags::empty()).header(|header| {
        (header.r#type, header.transport_handle) = (EventType::UEVENT_STOP_CONN, handle);
        (header.sid, header.flag) = (sid, StopFlag::TERM);
    });
    let came = ask(&connection, &mut events, stop, |came| !came.is_empty());
    assert!(matches!(&came[0], Notification::StopConn(answer) if answer.header().iferror == 0), "{came:?}");

    let destroy = iscsi::destroy_conn(Flags::empty()).header(|header| {
        (header.r#type, header.transport_handle) = (EventType::UEVENT_DESTROY_CONN, handle);
        header.sid = sid;
    });
    let came = ask(&connection, &mut events, destroy, |came| !came.is_empty());
    assert!(matches!(&came[0], Notification::DestroyConn(answer) if answer.header().iferror == 0), "{came:?}");

    let destroy = iscsi::destroy_session(Flags::empty()).header(|header| {
        (header.r#type, header.transport_handle) = (EventType::UEVENT_DESTROY_SESSION, handle);
        header.sid = sid;
    });
    // Its devices, of which there are none, go first.
    let came = ask(&connection, &mut events, destroy, |came| {
        came.iter().any(|one| matches!(one, Notification::DestroySession(_)))
    });
    let gone = came.iter().any(
        |one| matches!(one, Notification::Event(event) if event.header().r#type == EventType::KEVENT_DESTROY_SESSION),
    );
    let answered =
        came.iter().any(|one| matches!(one, Notification::DestroySession(answer) if answer.header().iferror == 0));
    assert!(gone && answered, "{came:?}");
}
