//! Processes as the real kernel tells of them: children of the test's own. Listening changes nothing, so it is done where the
//! test runs; elsewhere there is no connector.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

#[path = "../../netlink-core/tests/round_trip/mod.rs"]
mod round_trip;
#[path = "../../netlink-sys/tests/support/mod.rs"]
mod support;

use std::process::{Child, Command};
use std::time::Duration;

use netlink_connector::generated::connector::{Groups, Message};
use netlink_connector::process::{Event, What};
use netlink_connector::{Connector, Error, ListenError, Options, ProcessEvents, Processes, tokio};
use netlink_core::{Errno, View as _};
use round_trip::Occurred;
use support::{isolated, pass_over, without_rights};

const SOON: Option<Duration> = Some(Duration::from_secs(30));

/// Listens, or says why that is not possible here: in a container the kernel does not answer.
fn listen<'c>(name: &str, connection: &'c Connector, wanted: ProcessEvents) -> Option<Processes<'c>> {
    match Processes::open(connection, wanted) {
        Ok(processes) => Some(processes),
        Err(error @ (ListenError::NoConnector | ListenError::Refused(_) | ListenError::Unanswered)) => {
            pass_over(&format!("{name}: {error}"));
            None
        }
        Err(error) => panic!("{error}"),
    }
}

fn shell(script: &str) -> Child {
    Command::new("sh").args(["-c", script]).spawn().unwrap()
}

fn number_of(child: &Child) -> i32 {
    i32::try_from(child.id()).unwrap()
}

/// Which process it is about.
fn about(event: &Event) -> i32 {
    match event.what {
        What::Fork { child, .. } => child.process,
        What::Exec { task }
        | What::User { task, .. }
        | What::Group { task, .. }
        | What::Session { task }
        | What::Traced { task, .. }
        | What::Name { task, .. }
        | What::CoreDump { task, .. }
        | What::Exit { task, .. } => task.process,
        ref other => panic!("{other:?}"),
    }
}

#[test]
fn a_child_begins_runs_a_program_and_ends() {
    let connection = Connector::connect().unwrap();
    let Some(mut processes) = listen("a_child_begins_runs_a_program_and_ends", &connection, ProcessEvents::empty())
    else {
        return;
    };
    let mut child = shell("printf called > /proc/self/comm; exit 3");
    let number = number_of(&child);
    let mut events = Vec::new();
    while !matches!(events.last(), Some(Event { what: What::Exit { .. }, .. })) {
        let event = processes.next_within(SOON).unwrap().expect("it is told in time");
        if about(&event) == number {
            events.push(event);
        }
    }
    child.wait().unwrap();

    let own = i32::try_from(std::process::id()).unwrap();
    assert!(matches!(events[0].what, What::Fork { parent, .. } if parent.process == own), "{:?}", events[0]);
    assert!(events.iter().any(|event| matches!(event.what, What::Exec { .. })), "{events:?}");
    let is_called = |event: &Event| matches!(event.what, What::Name { name, .. } if name.text() == "called");
    assert!(events.iter().any(is_called), "{events:?}");
    let Some(What::Exit { status, signal, parent, .. }) = events.last().map(|event| event.what) else {
        panic!("{events:?}")
    };
    assert_eq!((status.code(), status.signal(), status.is_core_dumped()), (Some(3), None, false));
    assert_eq!((status.to_string().as_str(), signal, parent.process), ("status 3", Some(17), own));
    assert!(events.is_sorted_by_key(|event| event.since_boot), "{events:?}");
}

#[test]
fn what_is_not_asked_for_is_not_heard() {
    let connection = Connector::connect().unwrap();
    let wanted = ProcessEvents::EXIT | ProcessEvents::SID;
    let Some(mut processes) = listen("what_is_not_asked_for_is_not_heard", &connection, wanted) else { return };
    let mut child = Command::new("setsid").args(["sh", "-c", "kill -9 $$"]).spawn().unwrap();
    let number = number_of(&child);
    child.wait().unwrap();
    let mut own = Vec::new();
    while !matches!(own.last(), Some(What::Exit { .. })) {
        let event = processes.next_within(SOON).unwrap().expect("it is told in time");
        assert!(event.kind().intersects(wanted), "{event:?}");
        if about(&event) == number {
            own.push(event.what);
        }
    }
    let [What::Session { .. }, What::Exit { status, .. }] = own[..] else { panic!("{own:?}") };
    assert_eq!((status.code(), status.signal()), (None, Some(9)));
    assert_eq!(status.to_string(), "signal 9");
}

#[test]
fn futures_hear_the_same() {
    let runtime = ::tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let connection = tokio::Connector::connect().unwrap();
        let mut processes = match Processes::begin(&connection, ProcessEvents::EXIT).await {
            Ok(processes) => processes,
            Err(error) => return pass_over(&format!("futures_hear_the_same: {error}")),
        };
        let mut child = shell("exit 4");
        let number = number_of(&child);
        loop {
            let event = processes.read(SOON).await.unwrap().expect("it is told in time");
            if let What::Exit { task: ended, status, .. } = event.what
                && ended.process == number
            {
                assert_eq!(status.code(), Some(4));
                break;
            }
        }
        child.wait().unwrap();
    });
}

#[test]
fn lost_events_are_told() {
    let connection = Connector::connect_with(&Options::new().receive_buffer(1)).unwrap();
    let Some(mut processes) = listen("lost_events_are_told", &connection, ProcessEvents::empty()) else { return };
    for _ in 0..20 {
        shell("exit 0").wait().unwrap();
    }
    let mut is_lost = false;
    while !is_lost {
        match processes.next_within(SOON) {
            Ok(Some(_)) => {}
            Err(Error::EventsLost) => is_lost = true,
            other => panic!("{other:?}"),
        }
    }
    // It goes on.
    let mut child = shell("exit 5");
    child.wait().unwrap();
    loop {
        match processes.next_within(SOON) {
            Ok(Some(_)) => break,
            Err(Error::EventsLost) => {}
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn messages_come_back_the_same() {
    let connection = Connector::connect().unwrap();
    let Some(processes) = listen("messages_come_back_the_same", &connection, ProcessEvents::empty()) else { return };
    let mut messages = connection.subscribe([Groups::PROC]).unwrap();
    let mut child = shell("printf called > /proc/self/comm; exec setsid -w setpriv --reuid 65534 --clear-groups true");
    let pid = child.id().to_ne_bytes();
    let mut occurred = Occurred::default();
    loop {
        let event = messages.next_within(SOON).unwrap().expect("it is told in time");
        let message = Message::new_checked(event.payload).unwrap();
        occurred.message(&message);
        let payload = message.payload();
        if payload.get(20..24) == Some(&0x8000_0000_u32.to_ne_bytes()) && payload.get(36..40) == Some(&pid) {
            break;
        }
    }
    child.wait().unwrap();
    drop(processes);
    occurred.assert_known();
    occurred.assert_occurred(&[
        "message.body.header.idx",
        "message.body.body.body.header.what",
        "message.body.body.body.body.child-tgid",
        "message.body.body.body.body.comm",
        "message.body.body.body.body.exit-code",
    ]);
}

#[test]
fn in_another_network_namespace_there_is_no_connector() {
    isolated("in_another_network_namespace_there_is_no_connector", || {
        let connection = Connector::connect().unwrap();
        match Processes::open(&connection, ProcessEvents::empty()).map(|_| ()) {
            Err(ListenError::NoConnector) => {}
            other => panic!("{other:?}"),
        }
    });
}

/// Since Linux 6.6 everybody may listen to processes; before, the kernel says that it takes a right.
#[test]
fn without_rights_it_listens_or_says_what_it_takes() {
    let name = "without_rights_it_listens_or_says_what_it_takes";
    if listen(name, &Connector::connect().unwrap(), ProcessEvents::EXIT).is_none() {
        return;
    }
    without_rights(|| {
        let connection = Connector::connect().unwrap();
        match Processes::open(&connection, ProcessEvents::EXIT).map(|_| ()) {
            Ok(()) => {}
            Err(ListenError::Refused(errno)) => assert_eq!(errno, Errno::EPERM),
            Err(ListenError::Connection(error)) => assert_eq!(error.errno(), Some(Errno::EPERM), "{error}"),
            Err(error) => panic!("{error}"),
        }
    });
}
