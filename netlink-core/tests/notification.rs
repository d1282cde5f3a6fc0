//! Notifications as a family's table has them, and the groups to subscribe to.

#![allow(missing_docs, clippy::unwrap_used, reason = "a test fails by panicking")]

use bytes::Bytes;
use netlink_core::schema::{GroupName, Protocol};
use netlink_core::{MessageType, Notification as _, Writer, attributes};

attributes! {
    /// A door.
    pub struct Door / DoorBuilder = "door" {
        /// Its name.
        NAME name: str = 1,
        /// A number.
        NUMBER number: u32 = 2,
    }
}

mod raw {
    use super::{Door, Protocol};

    netlink_core::family! {
        /// Doors, by a protocol of their own.
        pub static DOORS = "doors", Protocol::Raw(99);
        notify {
            /// A door was opened.
            OPENED Opened: Door = 20 [1];
            /// A door was shut.
            SHUT Shut: Door = 21 [1];
        }
        groups {
            /// Front doors.
            FRONT: "front" = 40,
            /// Back doors.
            BACK: "back" = 41,
        }
    }
}

mod generic {
    use super::{Door, Protocol};

    netlink_core::family! {
        /// Doors, by generic netlink.
        pub static DOORS = "doors", Protocol::Generic { name: "doors-genl", version: 1 };
        notify {
            /// A door was opened.
            OPENED Opened: Door = 5 [1];
        }
        groups {
            /// All doors.
            ALL: "all",
        }
    }
}

fn door() -> Vec<u8> {
    DoorBuilder::new(Writer::new()).name("front").into_inner().finish().unwrap()
}

#[test]
fn a_message_is_read_by_its_type() {
    let read = |message_type, payload| raw::Notification::of_message(MessageType(message_type), payload);
    let expected = Door::new_unchecked(Bytes::from(door()));
    assert_eq!(read(20, door().into()), Some(Ok(raw::Notification::Opened(expected.clone()))));
    assert_eq!(read(21, door().into()), Some(Ok(raw::Notification::Shut(expected))));
    assert_eq!(read(22, door().into()), None);
}

#[test]
fn one_that_does_not_fit_its_table_is_an_error() {
    let mut writer = Writer::new();
    writer.attribute(Door::NUMBER, &[1, 2]);
    let read = raw::Notification::of_message(MessageType(20), writer.finish().unwrap().into());
    assert_eq!(read.unwrap().unwrap_err().path.to_string(), "door.number");
}

#[test]
fn in_generic_netlink_the_command_says_what_it_is() {
    let read = |header: &[u8]| generic::Notification::of_message(MessageType(31), [header, &door()].concat().into());
    let expected = Door::new_unchecked(Bytes::from(door()));
    assert_eq!(read(&[5, 1, 0, 0]), Some(Ok(generic::Notification::Opened(expected))));
    assert_eq!(read(&[6, 1, 0, 0]), None);
    assert_eq!(generic::Notification::of_message(MessageType(31), Bytes::new()), None);
}

#[test]
fn groups_are_numbers_where_they_have_one_and_names_elsewhere() {
    assert_eq!([raw::Groups::FRONT, raw::Groups::BACK], [40, 41]);
    assert_eq!(generic::Groups::ALL, GroupName { family: "doors-genl", name: "all" });
    let rows: Vec<_> = raw::DOORS.groups.iter().map(|group| (group.name, group.id)).collect();
    assert_eq!(rows, [("front", Some(40)), ("back", Some(41))]);
}
