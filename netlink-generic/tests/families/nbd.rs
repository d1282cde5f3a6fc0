//! Network block devices: one that is connected to a socket of ours.

use std::fs;
use std::os::fd::AsRawFd as _;
use std::os::unix::net::UnixStream;
use std::time::Duration;

use netlink_core::{AttributeSet as _, Errno, Flags};
use netlink_generic::Generic;
use netlink_generic::generated::nbd::{self, ClientFlags, Groups, Nbd, Notification, ServerFlags};

use crate::kernel::{eventually, in_place, is_first_namespace, same_after_json};

const FAMILY: &str = "nbd";
/// Of the test alone, as devices are in no namespace. It goes when it is disconnected.
const DEVICE: u32 = 77;

/// Whether the device is connected, if it is there.
fn is_connected(generic: &Generic) -> Option<bool> {
    let status = generic.call(nbd::status().index(DEVICE)).unwrap();
    same_after_json(Nbd::<()>::SCHEMA, status.as_bytes());
    let devices = status.device_list().unwrap();
    devices.item().find(|device| device.index() == Some(DEVICE)).map(|device| device.connected() == Some(1))
}

#[test]
fn a_device_is_connected_and_its_end_is_told() {
    in_place(FAMILY, |generic| {
        let mut events = generic.subscribe_to(FAMILY, [Groups::NBD_MC_GROUP.name]).unwrap();
        let (server, client) = UnixStream::pair().unwrap();
        let socket = u32::try_from(client.as_raw_fd()).unwrap();
        let connect = nbd::connect()
            .index(DEVICE)
            .size_bytes(1 << 20)
            .block_size_bytes(4096)
            .server_flags(ServerFlags::HAS_FLAGS | ServerFlags::READ_ONLY)
            .client_flags(ClientFlags::DESTROY_ON_DISCONNECT)
            .sockets(|sockets| sockets.item(|item| item.fd(socket)));
        match generic.call(connect) {
            Ok(answer) => assert_eq!(answer.index(), Some(DEVICE)),
            Err(error) if error.errno() == Some(Errno::EPERM) => return println!("passed over: {error}"),
            Err(error) => panic!("{error}"),
        }
        assert_eq!(is_connected(generic), Some(true));
        let of_device = |file: &str| fs::read_to_string(format!("/sys/block/nbd{DEVICE}/{file}")).unwrap();
        // Sectors of 512 bytes.
        assert_eq!((of_device("size").trim(), of_device("ro").trim()), ("2048", "1"));
        assert_eq!(of_device("queue/logical_block_size").trim(), "4096");

        drop(server);
        // It alone is told of devices.
        if is_first_namespace() {
            let event = events.next_within(Some(Duration::from_secs(60))).unwrap().expect("the end is told");
            let Some(Ok(Notification::LinkDead(dead))) = event.read() else { panic!("{event:?}") };
            assert_eq!(dead.index(), Some(DEVICE));
        }
        generic.call(nbd::disconnect(Flags::empty()).index(DEVICE)).unwrap();
        eventually("the end of the device", || is_connected(generic).is_none().then_some(()));
    });
}
