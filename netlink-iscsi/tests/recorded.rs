//! What the daemon of open-iscsi and a kernel said to each other, and requests that none of its adapters is there for.
#![cfg(target_endian = "little")]
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

#[path = "../../netlink-core/tests/round_trip/mod.rs"]
mod round_trip;

use netlink_core::catalogue::Catalogue;
use netlink_core::{Fixed as _, Flags, Message, MessageType};
use netlink_iscsi::generated::iscsi::{
    self, Content, CreateSession, Discovery, Event, EventType, FlashnodeParam, FlashnodeParamInfo, IfaceParamInfo,
    IfaceType, IscsiOffloadHostStats, NetParam, Opcode, Param, ParamType, SendPdu, SetIfaceParams, SetParam,
};
use round_trip::Occurred;

const SESSION: &str = include_str!("recorded/session.txt");

/// The messages, and whether the kernel sent them.
fn recorded() -> Vec<(bool, Vec<u8>)> {
    let lines = SESSION.lines().filter(|line| !line.starts_with('#'));
    let message = |line: &str| {
        let (sender, digits) = line.split_once(' ').unwrap();
        let byte = |place| u8::from_str_radix(&digits[place..place + 2], 16).unwrap();
        (sender == "<", (0..digits.len()).step_by(2).map(byte).collect())
    };
    lines.map(message).collect()
}

/// The event that a message of the kernel tells.
fn event(bytes: &[u8]) -> (EventType, Option<Content<&[u8]>>) {
    let event = Event::new_checked(&bytes[16..]).unwrap();
    let r#type = event.header().r#type;
    (r#type, event.body().unwrap().select(u64::from(r#type.0)))
}

#[test]
fn a_whole_session_of_open_iscsi_is_known_and_comes_back() {
    let catalogue = Catalogue::new(netlink_iscsi::generated::FAMILIES.iter().copied());
    let mut occurred = Occurred::default();
    let mut names: Vec<String> = Vec::new();
    for (number, (is_of_kernel, bytes)) in recorded().into_iter().enumerate() {
        let message = Message::parse(&bytes).unwrap();
        let found = catalogue.recognise(8, &message).unwrap();
        // Most are settings, and where each takes long some of those do.
        if !cfg!(miri) || found.name() != "set-param" || number % 8 == 0 {
            occurred.payload(found.set, found.payload);
        }
        let name = if is_of_kernel { format!("<{}", found.name()) } else { found.name() };
        if names.last() != Some(&name) && !name.ends_with("set-param") {
            names.push(name);
        }
    }
    // An answer has no data: no struct is not one of zeros.
    assert!(occurred.0.remove("send-pdu.body.#hex"));
    occurred.assert_known();
    let request =
        ["create-session", "<event", "<create-session", "create-conn", "<create-conn", "bind-conn", "<bind-conn"];
    let login = ["send-pdu", "<send-pdu", "<event", "start-conn", "<start-conn", "get-stats", "<event"];
    let logout =
        ["unbind-session", "<unbind-session", "<event", "send-pdu", "<send-pdu", "<event", "stop-conn", "<stop-conn"];
    let end = ["destroy-conn", "<destroy-conn", "destroy-session", "<event", "<destroy-session"];
    assert_eq!(names, [&request[..], &login, &logout, &end].concat());
    occurred.assert_occurred(&[
        "set-param.header.param",
        "event.body.header.recv-handle",
        "event.body.body.login-pdus",
    ]);
}

#[test]
fn a_login_and_its_counters_are_read() {
    let messages = recorded();
    let (_, created) = messages.iter().find(|(is_of_kernel, bytes)| *is_of_kernel && bytes[4] == 11).unwrap();
    let created = CreateSession::new_checked(&created[16..]).unwrap().header();
    assert_eq!((created.r#type, created.iferror), (EventType::UEVENT_CREATE_SESSION, 0));
    assert_eq!((created.cmds_max, created.queue_depth, created.sid, created.host_no), (128, 32, 1, 0));

    let settings: Vec<_> = messages.iter().filter(|(is_of_kernel, bytes)| !is_of_kernel && bytes[4] == 16).collect();
    let target = SetParam::new_checked(&settings[0].1[16..]).unwrap();
    assert_eq!(target.header().param, Param::TARGET_NAME);
    assert_eq!(target.body().unwrap(), "iqn.2026-11.example:disk");

    let (_, login) = messages.iter().find(|(is_of_kernel, bytes)| !is_of_kernel && bytes[4] == 19).unwrap();
    let login = SendPdu::new_checked(&login[16..]).unwrap();
    let (pdu, data) = login.body().unwrap();
    // 64 marks a PDU that is to be delivered at once.
    assert_eq!(pdu.opcode.0, Opcode::LOGIN.0 | 64);
    let data = data.unwrap();
    assert_eq!(data.len(), usize::try_from(login.header().data_size).unwrap());
    assert!(data.starts_with(b"InitiatorName=iqn.2026-11.example:host\0"), "{data:?}");

    let mut events =
        messages.iter().filter(|(is_of_kernel, bytes)| *is_of_kernel && bytes[4] == 0).map(|(_, it)| event(it));
    assert!(matches!(events.next(), Some((EventType::KEVENT_CREATE_SESSION, Some(Content::SessionCreated(_))))));
    let Some((_, Some(Content::RecvPdu(answer)))) = events.next() else { panic!("no answer to the login") };
    assert_eq!((answer.header().sid, answer.body().unwrap().0.opcode), (1, Opcode::LOGIN_RSP));
    let Some((_, Some(Content::ConnectionStatistics(counters)))) = events.next() else { panic!("no counters") };
    let (counters, more) = counters.body().unwrap();
    let custom: Vec<_> = more.unwrap().map(|counter| counter.desc.text().to_string()).collect();
    assert_eq!(usize::try_from(counters.custom_length).unwrap(), custom.len());
    assert!(custom.iter().all(|name| !name.is_empty()), "{custom:?}");
    assert!(counters.scsicmd_pdus > 0 && counters.scsirsp_pdus == counters.scsicmd_pdus, "{counters:?}");
}

#[test]
fn requests_are_those_of_open_iscsi() {
    let messages = recorded();
    let theirs = CreateSession::new_checked(&messages[0].1[16..]).unwrap();
    let handle = theirs.header().transport_handle;
    let create = iscsi::create_session(Flags::empty()).header(|header| {
        (header.r#type, header.transport_handle) = (EventType::UEVENT_CREATE_SESSION, handle);
        (header.cmds_max, header.queue_depth) = (128, 32);
    });
    assert_eq!(create.into_inner().payload(), &messages[0].1[16..]);

    let (_, theirs) = messages.iter().find(|(is_of_kernel, bytes)| !is_of_kernel && bytes[4] == 16).unwrap();
    let set = iscsi::set_param(Flags::empty()).header(|header| {
        (header.r#type, header.transport_handle) = (EventType::UEVENT_SET_PARAM, handle);
        (header.sid, header.param, header.len) = (1, Param::TARGET_NAME, 25);
    });
    assert_eq!(set.body("iqn.2026-11.example:disk").into_inner().payload(), &theirs[16..]);
}

/// By the offsets of the structs, as open-iscsi fills them: the attributes have the numbers of the parameters.
#[test]
fn parameters_of_adapters_are_attributes() {
    let mut mtu = IfaceParamInfo::default();
    (mtu.iface_num, mtu.len, mtu.param) = (1, 2, NetParam::MTU);
    (mtu.iface_type, mtu.param_type) = (IfaceType::IPV6, ParamType::NET_PARAM);
    let set = iscsi::set_iface_params(Flags::empty()).header(|header| (header.host_no, header.count) = (3, 1));
    let set = set.body(|params| params.at(NetParam::MTU.0).value((mtu, &9000_u16.to_ne_bytes()))).into_inner();
    let mut expected = vec![0; 56];
    (expected[16], expected[20]) = (3, 1);
    expected.extend([18, 0, 19, 0, 1, 0, 0, 0, 2, 0, 0, 0, 19, 0, 2, 2, 0x28, 0x23, 0, 0]);
    assert_eq!(set.payload(), expected);
    let params = SetIfaceParams::new_checked(&expected[..]).unwrap();
    let mut params = params.body().unwrap();
    assert_eq!(params.next(), Some((19, (mtu, Some(&[0x28, 0x23][..])))));
    assert_eq!(params.next(), None);
    Occurred::default().payload(iscsi::SET_IFACE_PARAMS.request.unwrap().set, &expected);

    // The struct has six bytes, and the value follows at once.
    let mut name = FlashnodeParamInfo::default();
    (name.len, name.param) = (3, FlashnodeParam::NAME);
    let set = iscsi::set_flashnode_params(Flags::empty()).header(|header| header.count = 1);
    let set = set.body(|params| params.at(FlashnodeParam::NAME.0).value((name, b"iqn"))).into_inner();
    assert_eq!(set.payload()[56..], [13, 0, 43, 0, 3, 0, 0, 0, 43, 0, b'i', b'q', b'n', 0, 0, 0]);
    Occurred::default().payload(iscsi::SET_FLASHNODE_PARAMS.request.unwrap().set, set.payload());
}

/// Of drivers that this machine does not have, made by the offsets of the structs.
#[test]
fn what_adapters_tell_is_read() {
    let told = |r#type: u32, request: &[u32], answer: &[u32], data: &[u8]| {
        let mut payload = [r#type, 0, 7, 0].map(u32::to_ne_bytes).concat();
        payload.extend(request.iter().flat_map(|word| word.to_ne_bytes()));
        payload.resize(40, 0);
        payload.extend(answer.iter().flat_map(|word| word.to_ne_bytes()));
        payload.resize(56, 0);
        payload.extend(data);
        let mut occurred = Occurred::default();
        occurred.message(&Event::new_checked(&payload).unwrap());
        occurred.assert_known();
        [&[0; 16], &payload[..]].concat()
    };
    let mut path = 5_u64.to_ne_bytes().to_vec();
    path.resize(20, 0);
    path.extend(4_u32.to_ne_bytes());
    path.resize(40, 0);
    path.extend([192, 0, 2, 1]);
    path.resize(56, 0);
    path.extend([7_u16, 1500, 0, 0].map(u16::to_ne_bytes).concat());
    let bytes = told(107, &[], &[2], &path);
    let Some(Content::PathRequest(request)) = event(&bytes).1 else { panic!("no request for a path") };
    let path = request.body().unwrap();
    assert_eq!((request.header().host_no, path.handle, path.ip_addr_len, path.pmtu), (2, 5, 4, 1500));
    assert_eq!(path.dst.0[..4], [192, 0, 2, 1]);

    let bytes = told(111, &[], &[2, 4, 99, 1], &[1]);
    let Some(Content::PingCompleted(ping)) = event(&bytes).1 else { panic!("no outcome of a ping") };
    assert_eq!((ping.header().status, ping.header().pid), (iscsi::PingStatus::TIMEOUT, 99));

    let mut record = vec![3, 0, 0, 0, 1, 0, 0, 0];
    record.extend(b"user");
    record.resize(8 + 256 + 256, 0);
    record.extend([6, 0, 0, 0]);
    let bytes = told(33, &[2, 1], &[], &record);
    let Some(Content::ChapRecords(records)) = event(&bytes).1 else { panic!("no names and secrets") };
    let record = records.body().unwrap().next().unwrap();
    assert_eq!((record.chap_tbl_idx, record.chap_type, record.password_length), (3, iscsi::ChapType::IN, 6));
    assert_eq!(record.username.text(), "user");

    let mut counters = [0; IscsiOffloadHostStats::SIZE];
    counters[..8].fill(9);
    let bytes = told(42, &[2], &[], &counters);
    let Some(Content::HostStatistics(counters)) = event(&bytes).1 else { panic!("no counters of an adapter") };
    assert_eq!(counters.body().unwrap().0.mactx_frames, 0x0909_0909_0909_0909);
}

#[test]
fn addresses_are_those_of_sockets() {
    let address = "192.0.2.1:3260".parse().unwrap();
    let discover = iscsi::tgt_dscvr(Flags::empty())
        .header(|header| (header.discovery, header.host_no, header.enable) = (Discovery::ISNS, 1, 1))
        .body(address)
        .into_inner();
    assert_eq!(discover.payload()[56..64], [2, 0, 0x0c, 0xbc, 192, 0, 2, 1]);
    assert_eq!(Message::parse(discover.as_bytes()).map(|message| message.header.message_type), Ok(MessageType(25)));
}
