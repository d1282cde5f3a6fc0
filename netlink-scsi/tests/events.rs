//! Events, made by hand from the header: to cause one would need a host adapter.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

#[path = "../../netlink-core/tests/round_trip/mod.rs"]
mod round_trip;

use netlink_scsi::generated::scsi::{Message, MessageType, Transport};
use round_trip::Occurred;

#[test]
fn an_event_of_fibre_channel() {
    let mut payload = vec![1, 1];
    for half in [0xa1b2_u16, 0x100, 40] {
        payload.extend(half.to_ne_bytes());
    }
    payload.extend(1_700_000_000_u64.to_ne_bytes());
    payload.extend(0_u64.to_ne_bytes());
    payload.extend(5_u16.to_ne_bytes());
    payload.extend(4_u16.to_ne_bytes());
    for word in [9_u32, 2, 0] {
        payload.extend(word.to_ne_bytes());
    }
    assert_eq!(payload.len(), 40);

    let event = Message::new_checked(&payload).unwrap();
    let header = event.header();
    assert_eq!((header.transport, header.msgtype), (Transport::TRANSPORT_FC, MessageType::ASYNC_EVENT));
    let mut occurred = Occurred::default();
    occurred.message(&event);
    occurred.assert_known();
    occurred.assert_occurred(&["message.header.msgtype"]);
}
