//! Questions of the kernel and answers of programs, made by hand from the header: to cause one would need hardware.
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
use netlink_core::json::{message_from_json, message_to_json};
use netlink_core::messages;
use netlink_rdma::generated::FAMILIES;
use netlink_rdma::generated::rdma_iwpm::MappingInfo;
use netlink_rdma::generated::rdma_ls::{AddressQuestion, LocalService, PathFlags, PathQuestion, PathUse};
use round_trip::Occurred;

/// The protocol.
const RDMA: u16 = 20;
/// `NLM_F_REQUEST` and `NLM_F_MULTI`.
const REQUEST: u16 = 1;
const MULTI: u16 = 2;

/// A message of this type, with a sequence number.
fn message(message_type: u16, flags: u16, sequence: u32, payload: &[u8]) -> Vec<u8> {
    let length = u32::try_from(16 + payload.len()).unwrap().to_ne_bytes();
    [&length[..], &message_type.to_ne_bytes(), &flags.to_ne_bytes(), &sequence.to_ne_bytes(), &[0; 4], payload].concat()
}

fn attribute(attribute_type: u16, payload: &[u8]) -> Vec<u8> {
    let length = u16::try_from(4 + payload.len()).unwrap().to_ne_bytes();
    let padding = &[0; 3][..payload.len().next_multiple_of(4) - payload.len()];
    [&length[..], &attribute_type.to_ne_bytes(), payload, padding].concat()
}

/// Checks what the operation and the table of a message are, and that it comes back the same from JSON.
fn assert_recognised(bytes: &[u8], operation: &str, set: &str) {
    let message = messages(bytes).next().unwrap().unwrap();
    let catalogue = Catalogue::new(FAMILIES.iter().copied());
    let found = catalogue.recognise(RDMA, &message).unwrap();
    assert_eq!((&*found.operation.name.to_string(), &*found.set.name.to_string()), (operation, set));
    let mut occurred = Occurred::default();
    occurred.payload(found.set, found.payload);
    occurred.assert_known();
    let json = message_to_json(&catalogue, RDMA, &message);
    assert_eq!(message_from_json(&catalogue, &json).unwrap(), (RDMA, bytes.to_vec()));
}

/// `fe80::2`, an identifier.
const GID: [u8; 16] = [0xfe, 0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2];

#[test]
fn the_kernel_asks_for_a_path_and_is_answered() {
    let mut payload = [0; 68];
    payload[..6].copy_from_slice(b"mlx5_0");
    payload[64] = 1;
    payload[65] = 1;
    let mut payload = payload.to_vec();
    payload.extend(attribute(0x2000 | 4, &GID));
    payload.extend(attribute(0x2000 | 7, &0xffff_u16.to_ne_bytes()));
    let question = message(4 << 10, REQUEST, 5, &payload);
    assert_recognised(&question, "resolve", "path-question");
    let view = PathQuestion::new_checked(&payload[..]).unwrap();
    assert_eq!((view.header().port_num, view.header().path_use), (1, PathUse::UNIDIRECTIONAL));
    assert_eq!((view.dgid(), view.pkey()), (Some(GID.into()), Some(0xffff)));

    let mut record = 1_u32.to_ne_bytes().to_vec();
    record.resize(72, 0);
    record[16..32].copy_from_slice(&GID);
    record[48..50].copy_from_slice(&7_u16.to_be_bytes());
    record[58..60].copy_from_slice(&0xffff_u16.to_be_bytes());
    let payload = [attribute(1, &record), attribute(1, &record)].concat();
    assert_recognised(&message(4 << 10, 0, 5, &payload), "resolve", "local-service");
    let answer = LocalService::new_checked(&payload[..]).unwrap();
    let path = answer.path_record().next().unwrap();
    assert_eq!((path.flags, path.dgid, path.dlid, path.pkey), (PathFlags::GMP, GID.into(), 7, 0xffff));
}

#[test]
fn the_kernel_asks_for_an_address_and_is_answered() {
    let payload = [&3_u32.to_ne_bytes()[..], &attribute(0x2000 | 9, &[192, 0, 2, 1])].concat();
    assert_recognised(&message(4 << 10 | 2, REQUEST, 5, &payload), "ip-resolve", "address-question");
    let question = AddressQuestion::new_checked(&payload[..]).unwrap();
    assert_eq!((question.header().ifindex, question.ipv4()), (3, Some([192, 0, 2, 1].into())));
    assert_recognised(&message(4 << 10 | 2, 0, 5, &attribute(4, &GID)), "ip-resolve", "local-service");
}

#[test]
fn the_kernel_tells_a_port_mapper_what_it_has() {
    let address = |last| {
        let mut address = [0; 128];
        address[..2].copy_from_slice(&2_u16.to_ne_bytes());
        address[2..8].copy_from_slice(&[0x10, 0, 10, 0, 0, last]);
        address
    };
    let payload = [attribute(1, &address(1)), attribute(2, &address(2)), attribute(3, &1_u32.to_ne_bytes())].concat();
    assert_recognised(&message(2 << 10 | 6, MULTI, 0, &payload), "mapinfo-ntf", "mapping-info");
    let info = MappingInfo::new_checked(&payload[..]).unwrap();
    let mapped = info.mapped_addr().unwrap();
    assert_eq!((mapped.port, mapped.ipv4), (0x1000, [10, 0, 0, 2].into()));
}
