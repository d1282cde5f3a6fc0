//! Events: of the real kernel in a namespace of its own, and of udev by hand.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on fails"
)]

#[path = "../../netlink-sys/tests/support/mod.rs"]
mod namespaces;

use std::time::Duration;

use namespaces::{CREATE, REQUEST_ACK, RTM_NEWLINK, attribute, interface, isolated, message, request};
use netlink_sys::NetlinkSocket;
use netlink_uevent::{Origin, Uevent, UeventError, Uevents};

/// Makes a link of which the kernel tells, where it can.
fn is_link_made() -> bool {
    let kind = attribute(18, &[&attribute(1, &[b"veth\0"])]);
    let link = message(RTM_NEWLINK, REQUEST_ACK | CREATE, &[&interface(0), &attribute(3, &[b"come0\0"]), &kind]);
    let made = request(&NetlinkSocket::open(0).unwrap(), &link);
    if let Err(error) = &made {
        println!("passed over: no veth here: {error}");
    }
    made.is_ok()
}

#[test]
fn the_kernel_tells_of_a_link() {
    isolated("the_kernel_tells_of_a_link", || {
        let mut events = Uevents::of_kernel().unwrap();
        if !is_link_made() {
            return;
        }
        loop {
            let datagram = events.next_within(Some(Duration::from_secs(60))).unwrap().expect("it is told in time");
            let event = Uevent::parse(&datagram).unwrap();
            assert_eq!(event.origin(), Origin::Kernel);
            if event.path() == "/devices/virtual/net/come0" && event.action() == "add" {
                assert_eq!(event.get("SUBSYSTEM").unwrap(), "net");
                assert_eq!(event.get("INTERFACE").unwrap(), "come0");
                assert!(event.sequence().is_some(), "{event:?}");
                assert!(event.properties().all(|(key, value)| !key.is_empty() && !value.is_empty()), "{event:?}");
                return;
            }
        }
    });
}

#[test]
fn a_time_past_the_end_of_the_clock_is_for_ever() {
    isolated("a_time_past_the_end_of_the_clock_is_for_ever", || {
        let mut events = Uevents::of_kernel().unwrap();
        if !is_link_made() {
            return;
        }
        assert!(events.next_within(Some(Duration::MAX)).unwrap().is_some());
    });
}

/// A datagram of udev with these properties.
fn of_udev(properties: &[u8]) -> Vec<u8> {
    let length = u32::try_from(properties.len()).unwrap();
    let numbers = [40_u32, 40, length].map(u32::to_ne_bytes).concat();
    [&b"libudev\0"[..], &0xfeed_cafe_u32.to_be_bytes(), &numbers, &[0; 16], properties].concat()
}

#[test]
fn udev_tells_of_a_disk() {
    let datagram = of_udev(b"ACTION=change\0DEVPATH=/devices/x/sda\0TAGS=:a=b:\0ODD\0");
    let event = Uevent::parse(&datagram).unwrap();
    assert_eq!(
        (event.origin(), event.action(), event.path()),
        (Origin::Udev, "change".into(), "/devices/x/sda".into())
    );
    assert_eq!(event.get("TAGS"), Some(":a=b:".into()));
    assert_eq!(event.properties().last(), Some(("ODD".into(), "".into())));
    assert_eq!((event.get("NONE"), event.sequence()), (None, None));
}

#[test]
fn what_is_no_event_is_an_error() {
    for datagram in [&b""[..], b"add\0", b"add@/x", b"\0@"] {
        assert_eq!(Uevent::parse(datagram), Err(UeventError::NoAction), "{datagram:?}");
    }
    assert_eq!(Uevent::parse(&of_udev(b"DEVPATH=/x\0")), Err(UeventError::NoAction));
    let whole = of_udev(b"ACTION=add\0DEVPATH=/x\0");
    for length in 8..whole.len() {
        assert_eq!(Uevent::parse(&whole[..length]), Err(UeventError::UdevHeader), "{length}");
    }
}
