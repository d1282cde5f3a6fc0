//! The ports of devices are listed under the number of a port or, by some kernels, under that of a device. A function stands in for
//! the kernel.

#![cfg(feature = "connection")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use netlink_core::{Errno, Flags, IntoRequest as _, MessageType, Writer};
use netlink_generic::Generic;
use netlink_generic::devlink::{self, DevlinkBuilder};
use netlink_sys::{Connection, FakeReply};

/// The number of the family.
const DEVLINK: u16 = 33;

/// The numbers of the ports that come of asking for all, where the kernel lists them under a command.
fn listed_under(command: u8) -> Vec<Option<u32>> {
    let connection = Connection::fake(move |_| {
        let port = DevlinkBuilder::new(Writer::new()).bus_name("pci").dev_name("0").port_index(4).into_inner();
        let message = [&[command, 1, 0, 0], port.as_bytes()].concat();
        vec![FakeReply::message(DEVLINK, message).flags(Flags::MULTI), FakeReply::done(Errno::OK)]
    });
    let mut request = devlink::port_get_dump().into_request();
    request.set_message_type(MessageType(DEVLINK));
    let generic = Generic::from(connection.unwrap());
    generic.call(request).unwrap().map(|port| port.unwrap().port_index()).collect()
}

#[test]
fn ports_are_listed_under_either_number() {
    assert_eq!(listed_under(3), [Some(4)]);
    assert_eq!(listed_under(7), [Some(4)]);
}
