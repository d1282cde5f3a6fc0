//! What another process sends.

use std::process::Command;

use netlink_core::{Errno, Flags, Header, MessageType};
use netlink_sys::NetlinkSocket;

use crate::runtime::{Runtime, list, next, open};
use crate::suite::toggle;
use crate::table::*;

/// Set for the process that forges: the port it sends to, and the first sequence it answers.
const FORGE: &str = "NETLINK_SYS_FORGE";
/// How many it sends.
const FORGED: u32 = 200;

pub async fn a_process_that_knows_what_is_asked_is_not_taken_for_the_kernel<W: Runtime>() {
    if let Ok(order) = std::env::var(FORGE) {
        let (port, sequence) = order.split_once(' ').expect("two numbers");
        return forge(port.parse().expect("a port"), sequence.parse().expect("a sequence"));
    }
    let connection = open::<W>();
    let port = connection.socket().port();
    let mut events = connection.subscribe([1]).expect("anybody may subscribe to links");
    connection.ask(toggle(true)).await.expect("root in here");
    // A notification has the sequence of the request that caused it, so that anybody can know the next.
    let sequence = next(&mut events).await.expect("it is told").header.sequence.wrapping_add(1);

    let mut forger = Command::new(std::env::current_exe().expect("this test"));
    let test = std::thread::current().name().expect("that of the test").to_owned();
    let forger = forger.args([&test, "--exact"]).env(FORGE, format!("{port} {sequence}")).output().expect("it runs");
    assert!(forger.status.success(), "{forger:?}");

    // Its acknowledgements of success, replies and ends are queued before the kernel's answers.
    let error = connection.ask(setlink(Flags::empty()).ifname("nothing")).await.expect_err("there is no such link");
    assert_eq!(error.errno(), Some(Errno::ENODEV), "{error}");
    let lo: Link = connection.ask(getlink().ifname("lo")).await.expect("lo is there");
    assert_eq!(lo.header().index, 1);
    assert_eq!(list(&connection, listlinks()).await.expect("listing").len(), 1);
    assert_eq!((connection.dropped().foreign, connection.dropped().stale), (FORGED.into(), 0));
    assert!(events.read(Some(std::time::Duration::ZERO)).await.expect("no loss").is_none());
}

/// Sends what looks like the answers of the kernel.
fn forge(port: u32, sequence: u32) {
    let socket = NetlinkSocket::open(0).expect("another socket");
    assert_ne!(socket.port(), port);
    for number in 0..FORGED {
        let types = [MessageType::ERROR, MessageType::DONE, MessageType(16), MessageType::OVERRUN];
        let header = Header {
            length: 36,
            message_type: types[usize::try_from(number).expect("small") % types.len()],
            flags: Flags::MULTI,
            // A few at a time for each of the next requests, and the sequence of notifications.
            sequence: if number % 5 == 0 { 0 } else { sequence.wrapping_add(number / 20) },
            port,
        };
        let mut message = header.to_bytes().to_vec();
        message.resize(36, 0);
        socket.send_to(&message, port, 0).expect("root may send to users");
    }
}
