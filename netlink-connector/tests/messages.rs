//! Messages made by hand from the headers and the kernel's source: what causes them here would take buses, disks and hosts.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

#[path = "../../netlink-core/tests/round_trip/mod.rs"]
mod round_trip;

use netlink_connector::generated::connector::{
    self, CONNECTOR, Content, Index, KvpData, KvpOperation, LogData, LogRequest, Message, MessageBuilder,
    ProcCnMcastOp, ProcInput, ProcessEvents, ProcessMessage, VssOperation, W1CommandData, W1Commands, W1Data,
    W1NetlinkMessageTypes,
};
use netlink_connector::process::{Event, What};
use netlink_core::catalogue::Catalogue;
use netlink_core::json::{Json, message_from_json, message_to_json};
use netlink_core::{Flags, Opaque, Reason, Writer, messages};
use round_trip::Occurred;

/// A part: who talks, number, acknowledgement, and the data.
fn part(index: u32, seq: u32, ack: u32, data: &[u8]) -> Vec<u8> {
    let words = [index, 1, seq, ack].map(u32::to_ne_bytes).concat();
    let length = u16::try_from(data.len()).unwrap().to_ne_bytes();
    [&words, &length[..], &[0; 2], data].concat()
}

/// A message of 1-Wire: type, status, the id in eight bytes, and the data.
fn w1(r#type: u8, status: u8, id: [u8; 8], data: &[u8]) -> Vec<u8> {
    let length = u16::try_from(data.len()).unwrap().to_ne_bytes();
    [&[r#type, status], &length[..], &id, data].concat()
}

fn command(cmd: u8, data: &[u8]) -> Vec<u8> {
    let length = u16::try_from(data.len()).unwrap().to_ne_bytes();
    [&[cmd, 0], &length[..], data].concat()
}

fn master(number: u32) -> [u8; 8] {
    let mut id = [0; 8];
    id[..4].copy_from_slice(&number.to_ne_bytes());
    id
}

fn known(payload: &[u8], occurred: &[&str]) {
    let mut known = Occurred::default();
    known.message(&Message::new_checked(payload).unwrap());
    known.assert_known();
    known.assert_occurred(occurred);
}

/// What the one part of a message holds.
fn content(payload: &[u8]) -> Content<&[u8]> {
    let part = Message::new_unchecked(payload).body().unwrap().next().unwrap();
    part.body().unwrap().select(u64::from(part.header().idx.0)).unwrap()
}

#[test]
fn bus_masters_are_listed() {
    let numbers = [1_u32, 2].map(u32::to_ne_bytes).concat();
    let payload = part(3, 9, 10, &w1(6, 0, [0; 8], &numbers));
    let Content::W1(w1) = content(&payload) else { panic!() };
    let message = w1.body().unwrap().next().unwrap();
    assert_eq!(message.header().r#type, W1NetlinkMessageTypes::LIST_MASTERS);
    match message.body().unwrap().select(6) {
        Some(W1Data::ListMasters(masters)) => assert_eq!(masters.body().unwrap().collect::<Vec<_>>(), [1, 2]),
        other => panic!("{other:?}"),
    }
    known(&payload, &["message.body.body.body.header.type", "message.body.body.body.body.body"]);
}

#[test]
fn a_device_of_a_bus_is_told() {
    let payload = part(3, 1, 0, &w1(0, 0, [0x28, 1, 2, 3, 4, 5, 6, 0x9f], &[]));
    let Content::W1(w1) = content(&payload) else { panic!() };
    let message = w1.body().unwrap().next().unwrap();
    assert_eq!(message.header().r#type, W1NetlinkMessageTypes::SLAVE_ADD);
    known(&payload, &["message.body.body.body.header.id"]);
}

/// Bundled as `w1_netlink.c` does: what was found and that it was done are parts of one message.
#[test]
fn a_search_is_answered_in_one_message_of_two_parts() {
    let found = [0x9f06_0504_0302_0128_u64, 0x0106_0504_0302_0110].map(u64::to_ne_bytes).concat();
    let answer = part(3, 5, 6, &w1(4, 0, master(1), &command(2, &found)));
    let done = part(3, 5, 0, &w1(4, 0, master(1), &command(2, &[])));
    let payload = [answer, done].concat();
    let parts: Vec<_> = Message::new_checked(&payload[..]).unwrap().body().unwrap().collect();
    assert_eq!(parts.iter().map(|part| part.header().ack).collect::<Vec<_>>(), [6, 0]);
    let Content::W1(w1) = content(&payload) else { panic!() };
    let Some(W1Data::MasterCmd(commands)) = w1.body().unwrap().next().unwrap().body().unwrap().select(4) else {
        panic!()
    };
    let command = commands.body().unwrap().next().unwrap();
    assert_eq!(command.header().cmd, W1Commands::SEARCH);
    let Some(W1CommandData::Search(slaves)) = command.body().unwrap().select(2) else { panic!() };
    assert_eq!(slaves.body().unwrap().map(|slave| slave & 0xff).collect::<Vec<_>>(), [0x28, 0x10]);
    known(&payload, &["message.body.body.body.body.body.header.cmd", "message.body.body.body.body.body.body.body"]);
}

/// Commands follow one another without padding: the one behind a single byte begins at an odd place.
#[test]
fn a_device_is_written_to_and_read() {
    let id = [0x28, 1, 2, 3, 4, 5, 6, 0x9f];
    let commands = [command(1, &[0xbe]), command(0, &[0; 9])].concat();
    let payload = part(3, 2, 0, &w1(5, 0, id, &commands));
    let built = MessageBuilder::new(Writer::new())
        .body(|parts| {
            parts.record(|part| {
                part.header(|header| (header.idx, header.val, header.seq) = (Index::W1, 1, 2)).body(|content| {
                    content.w1(|w1| {
                        w1.body(|messages| {
                            messages.record(|message| {
                                let slave = |header: &mut connector::W1NetlinkMsg| {
                                    header.r#type = W1NetlinkMessageTypes::SLAVE_CMD;
                                    header.id = Opaque(id);
                                };
                                message.header(slave).body(|data| {
                                    data.slave_cmd(|list| {
                                        list.body(|commands| {
                                            let write = |header: &mut connector::W1NetlinkCmd| {
                                                header.cmd = W1Commands::WRITE;
                                            };
                                            commands
                                                .record(|command| command.header(write).body(|data| data.raw(&[0xbe])))
                                                .record(|command| command.body(|data| data.raw(&[0; 9])))
                                        })
                                    })
                                })
                            })
                        })
                    })
                })
            })
        })
        .into_inner()
        .finish()
        .unwrap();
    assert_eq!(built, payload);
    known(&payload, &["message.body.body.body.body.body.body"]);
}

#[test]
fn processes_are_asked_for_in_two_ways() {
    let all = MessageBuilder::new(Writer::new())
        .body(|parts| {
            parts.record(|part| {
                let part = part.header(|header| (header.idx, header.val) = (Index::PROC, 1));
                part.body(|content| content.proc(|said| said.body(|said| said.listen(ProcCnMcastOp::LISTEN))))
            })
        })
        .into_inner()
        .finish()
        .unwrap();
    assert_eq!(all, part(1, 0, 0, &1_u32.to_ne_bytes()));
    let some = part(1, 0, 0, &[1_u32, 0x8000_0001].map(u32::to_ne_bytes).concat());
    let Content::Proc(said) = content(&some) else { panic!() };
    match said.body().unwrap().select(8) {
        Some(ProcessMessage::ListenTo(ProcInput { mcast_op, event_type, .. })) => {
            assert_eq!((mcast_op, event_type), (ProcCnMcastOp::LISTEN, ProcessEvents::FORK | ProcessEvents::EXIT));
        }
        other => panic!("{other:?}"),
    }
    known(&some, &["message.body.body.body.event-type"]);
    // Neither is an event.
    assert_eq!((Event::parse(&all), Event::parse(&some)), (Ok(None), Ok(None)));
}

/// An event of a process: what, and the data, which take up all of the union.
fn event(what: u32, data: &[u32]) -> Vec<u8> {
    let mut event = [what, 2].map(u32::to_ne_bytes).concat();
    event.extend(77_u64.to_ne_bytes());
    event.extend(data.iter().flat_map(|word| word.to_ne_bytes()));
    event.resize(40, 0);
    part(1, 3, 0, &event)
}

#[test]
fn every_event_of_a_process_is_known() {
    let what = |payload: &[u8]| Event::parse(payload).unwrap().unwrap().what;
    for (number, data) in [
        (1, &[1, 1, 2, 2][..]),
        (2, &[2, 2]),
        (4, &[2, 2, 1000, 0]),
        (0x40, &[2, 2, 100, 0]),
        (0x80, &[2, 2]),
        (0x100, &[2, 2, 9, 9]),
        (0x200, &[2, 2, u32::from_ne_bytes(*b"sh\0\0")]),
        (0x4000_0000, &[2, 2, 1, 1]),
        (0x8000_0000, &[2, 2, 0x86, 17, 1, 1]),
    ] {
        let payload = event(number, data);
        known(&payload, &["message.body.body.body.header.what"]);
        assert!(!matches!(what(&payload), What::Other(_)), "{number:#x}");
    }
    match what(&event(4, &[5, 6, 1000, 0])) {
        What::User { task, real: 1000, effective: 0 } => assert_eq!((task.thread, task.process), (5, 6)),
        other => panic!("{other:?}"),
    }
    match what(&event(0x8000_0000, &[2, 2, 0x86, u32::MAX, 1, 1])) {
        What::Exit { status, signal: None, .. } => {
            assert_eq!((status.code(), status.signal(), status.is_core_dumped()), (None, Some(6), true));
        }
        other => panic!("{other:?}"),
    }
    assert!(matches!(what(&event(0x100, &[2, 2, 0, 0])), What::Traced { tracer: None, .. }));
    assert_eq!(what(&event(0x400, &[2, 2])), What::Other(0x400));
}

/// A longer event is a newer kernel's; a shorter one, and one whose length lies, is none.
#[test]
fn lengths_are_not_trusted() {
    let mut longer = event(2, &[2, 2]);
    longer[16..18].copy_from_slice(&48_u16.to_ne_bytes());
    longer.extend([0; 8]);
    assert!(matches!(Event::parse(&longer).unwrap().unwrap().what, What::Exec { .. }));

    let whole = event(2, &[2, 2]);
    for length in 1..whole.len() {
        let error = Event::parse(&whole[..length]).unwrap_err();
        assert!(matches!(error.reason, Reason::Trailing(_)), "{length}: {error}");
    }
    assert_eq!(Event::parse(&[]), Ok(None));
    let short = part(1, 0, 0, &[0; 12]);
    assert!(matches!(Event::parse(&short).unwrap_err().reason, Reason::ShortHeader { .. }));
}

#[test]
fn a_log_is_asked_for_a_region() {
    let mut request = 7_u64.to_ne_bytes().to_vec();
    request.extend(b"LVM-abc");
    request.resize(8 + 132, 0);
    request.extend([3, 0, 4, 7, 8].map(u32::to_ne_bytes).concat());
    request.extend(12_u64.to_ne_bytes());
    let payload = part(7, 4, 0, &request);
    let Content::Dm(log) = content(&payload) else { panic!() };
    let header = log.header();
    assert_eq!((header.request_type, header.uuid.text()), (LogRequest::IS_CLEAN, "LVM-abc".into()));
    match log.body().unwrap().select(u64::from(LogRequest::IS_CLEAN.0)) {
        Some(LogData::IsClean(region)) => assert_eq!(region.body().unwrap().collect::<Vec<_>>(), [12]),
        other => panic!("{other:?}"),
    }
    known(&payload, &["message.body.body.header.uuid", "message.body.body.body.body"]);
}

#[test]
fn the_bios_is_called() {
    let mut task = vec![4, 0, 0, 0];
    task.extend(2_i32.to_ne_bytes());
    task.extend([0; 40]);
    task.extend([0; 12]);
    task.extend([9, 9]);
    let payload = part(4, 1, 77, &task);
    let Content::V86d(task) = content(&payload) else { panic!() };
    assert_eq!((task.header().buf_len, task.body()), (2, Some(&[9, 9][..])));
    known(&payload, &["message.body.body.header.regs.eax"]);
}

#[test]
fn a_value_of_a_guest_is_asked_for_and_a_snapshot_is_taken() {
    let mut get = vec![0, 1, 0, 0];
    get.extend([1_u32, 5, 0].map(u32::to_ne_bytes).concat());
    get.extend(b"Name\0");
    get.resize(4 + 7426, 0);
    let payload = part(9, 1, 0, &get);
    let Content::Kvp(kvp) = content(&payload) else { panic!() };
    assert_eq!(kvp.header().operation, KvpOperation::GET);
    match kvp.body().unwrap().select(0) {
        Some(KvpData::Get(value)) => assert_eq!((value.key.text(), value.value_type), ("Name".into(), 1)),
        other => panic!("{other:?}"),
    }
    known(&payload, &["message.body.body.body.key"]);

    let payload = part(10, 1, 0, &[5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    let Content::Vss(vss) = content(&payload) else { panic!() };
    assert_eq!(vss.operation, VssOperation::FREEZE);
    known(&payload, &["message.body.body.operation"]);
}

/// What marks the end of a dump elsewhere is a message here, and comes back as one.
#[test]
fn whole_messages_come_back_the_same() {
    let catalogue = Catalogue::new([&CONNECTOR]);
    for (flags, name) in [(Flags::REQUEST, "send"), (Flags::empty(), "message")] {
        for payload in [event(2, &[2, 2]), part(1, 0, 0, &1_u32.to_ne_bytes()), part(5, 1, 0, b"?"), Vec::new()] {
            let length = u32::try_from(16 + payload.len()).unwrap();
            let header = netlink_core::Header {
                length,
                message_type: netlink_core::MessageType::DONE,
                flags,
                sequence: 3,
                port: 0,
            };
            let bytes = [&header.to_bytes()[..], &payload].concat();
            let message = messages(&bytes).next().unwrap().unwrap();
            let json = message_to_json(&catalogue, 11, &message);
            assert_eq!(json.get("message"), Some(&Json::from(name)), "{json:?}");
            assert_eq!(message_from_json(&catalogue, &json).unwrap(), (11, bytes.clone()), "{json:?}");
            // Elsewhere it is the end of a dump still.
            let json = message_to_json(&catalogue, 0, &message);
            assert_ne!(json.get("message"), Some(&Json::from(name)), "{json:?}");
            assert_eq!(message_from_json(&catalogue, &json).unwrap(), (0, bytes));
        }
    }
}
