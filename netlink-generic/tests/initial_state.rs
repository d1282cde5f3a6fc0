//! What DRBD tells of everything there is: messages that come under the numbers of their notifications, as `drbd_nl.c` sends them. A
//! function stands in for the kernel.

#![cfg(feature = "connection")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use netlink_core::{Errno, Flags, IntoRequest as _, MessageType, Writer};
use netlink_generic::generated::drbd::{self, Answer, AnswerBuilder, NotificationType};
use netlink_generic::{Error, Generic};
use netlink_sys::{Connection, FakeReply};

/// The number of the family.
const DRBD: u16 = 33;

/// A message of a notification, which says of itself whether more come.
fn told(command: u8, say: NotificationType) -> FakeReply {
    let message = AnswerBuilder::new(Writer::new()).notification_header(|header| header.nh_type(say)).into_inner();
    FakeReply::message(DRBD, [&[command, 1, 0, 0], message.as_bytes()].concat()).flags(Flags::MULTI)
}

/// What comes of asking for all there is, where the kernel sends messages of these commands.
fn asked(commands: &'static [u8]) -> Vec<Result<Answer, Error>> {
    let connection = Connection::fake(move |_| {
        let parts = commands.iter().map(|command| told(*command, NotificationType::EXISTS_CONTINUES));
        parts.chain([FakeReply::done(Errno::OK)]).collect()
    });
    let generic = Generic::from(connection.unwrap());
    let mut request = drbd::get_initial_state_dump().into_request();
    request.set_message_type(MessageType(DRBD));
    generic.call(request).unwrap().collect()
}

#[test]
fn resources_devices_connections_and_their_end_are_all_of_the_answer() {
    let answers = asked(&[34, 35, 36, 37, 37, 41]);
    assert_eq!(answers.len(), 6);
    for answer in answers {
        let said = answer.unwrap().notification_header().unwrap().nh_type();
        assert_eq!(said, Some(NotificationType::EXISTS_CONTINUES));
    }
}

#[test]
fn what_is_no_part_of_it_is_an_error_and_the_rest_comes() {
    let answers = asked(&[34, 40, 41]);
    assert!(matches!(&answers[..], [Ok(_), Err(Error::Unexpected { message_type: 40, .. }), Ok(_)]), "{answers:?}");
}
