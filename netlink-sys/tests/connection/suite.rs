//! What every kind of connection does.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::task::Poll;

use netlink_core::{Errno, Flags, IntoRequest as _, MessageType};
use netlink_sys::{Dropped, Error};

use crate::pipeline::{every_seventh_is_wrong, expected, failing, loopback_up, route};
use crate::runtime::{Runtime, list, many, next, open, some};
use crate::table::*;

pub async fn one_many_and_nothing_are_answered_as_their_types_say<W: Runtime>() {
    let connection = open::<W>();
    let one: Link = connection.ask(getlink().ifname("lo")).await.expect("lo is there");
    assert_eq!((one.header().index, one.mtu()), (1, Some(65536)));
    let many: Vec<Link> = list(&connection, listlinks().ext_mask(1)).await.expect("all fit");
    assert!(many.iter().any(|link| link.ifname().is_some_and(|name| name == "lo")));
    let up = setlink(Flags::empty()).ifname("lo").header(|header| header.flags = 1);
    assert!(connection.ask(up).await.is_ok());
}

pub async fn a_message_that_does_not_fit_is_one_error_and_the_rest_is_delivered<W: Runtime>() {
    let connection = open::<W>();
    let odd = some(&connection, listodd(), usize::MAX).await.expect("listing");
    let listed = list(&connection, listlinks()).await.expect("listing").len();
    assert_eq!(odd.len(), listed, "one item for each link");
    for item in odd {
        let Err(Error::Malformed(malformed)) = item else { panic!("{item:?}") };
        assert_eq!(malformed.source.path.to_string(), "odd.ifname");
        assert!(!malformed.payload.is_empty(), "the bytes are still there");
        assert!(malformed.to_string().starts_with("listodd (): links replied a malformed message: odd.ifname: "));
    }
}

pub async fn what_is_not_checked_is_there_as_it_is<W: Runtime>() {
    let connection = open::<W>();
    let links = list(&connection, listlinks()).await.expect("all fit");
    assert_eq!(list(&connection, listlinks().unchecked()).await.expect("nothing is checked"), links);
    let lo = connection.ask(getlink().ifname("lo").unchecked()).await.expect("lo is there");
    assert_eq!(lo.ifname().expect("it has a name"), "lo");
    // Their name is no number, as this table has it.
    for odd in list(&connection, listodd().unchecked()).await.expect("nothing is checked") {
        assert_eq!(odd.ifname(), None);
        assert!(odd.attributes().any(|attribute| attribute.id() == 3), "the bytes are there");
    }
}

pub async fn a_reply_of_another_type_is_told_apart<W: Runtime>() {
    let connection = open::<W>();
    let error = connection.ask(getwrong().ifname("lo")).await.expect_err("16 is not 20");
    assert!(matches!(error, Error::Unexpected { message_type: 16, .. }), "{error:?}");
}

pub async fn a_request_for_another_protocol_is_not_sent<W: Runtime>() {
    let connection = open::<W>();
    let error = connection.ask(ask(Flags::empty())).await.expect_err("the connection is to another protocol");
    assert!(matches!(error, Error::WrongProtocol { expected: 4, actual: 0, .. }), "{error:?}");
}

pub async fn a_request_that_cannot_be_built_is_not_sent<W: Runtime>() {
    let connection = open::<W>();
    let error = connection.ask(getlink().ifname("a\0b")).await.expect_err("a NUL inside");
    let Error::Build { request, source } = &error else { panic!("{error:?}") };
    assert!(request.starts_with("getlink"), "{request}");
    assert!(source.to_string().contains("NUL"), "{source}");
}

pub async fn a_dump_dropped_half_way_leaves_the_connection_usable<W: Runtime>() {
    let connection = open::<W>();
    for _ in 0..100 {
        assert_eq!(some(&connection, listlinks(), 1).await.expect("listing").len(), 1);
        let lo: Link = connection.ask(getlink().ifname("lo")).await.expect("no EBUSY");
        assert_eq!(lo.header().index, 1);
        assert!(!list(&connection, listlinks()).await.expect("no EBUSY").is_empty());
    }
}

pub async fn many_tasks_share_a_connection<W: Runtime>() {
    let connection = open::<W>();
    let listed = list(&connection, listlinks()).await.expect("listing").len();
    std::thread::scope(|scope| {
        let rounds = |task: usize| {
            let connection = &connection;
            async move {
                for round in 0..100 {
                    if (round + task).is_multiple_of(3) {
                        assert_eq!(list(connection, listlinks()).await.expect("listing").len(), listed);
                    } else {
                        let lo: Link = connection.ask(getlink().ifname("lo")).await.expect("lo is there");
                        assert_eq!(lo.header().index, 1);
                    }
                }
            }
        };
        for task in 0..4 {
            scope.spawn(move || W::run(rounds(task)));
        }
    });
    assert_eq!(connection.dropped(), Dropped::default());
}

pub async fn a_call_dropped_anywhere_leaves_the_connection_usable<W: Runtime>() {
    let connection = open::<W>();
    for polls in 0..50_usize {
        // A future that is polled so many times, and dropped.
        let mut future = pin!(list(&connection, listlinks()));
        let mut left = polls % 3;
        poll_fn(|context| {
            while left > 0 {
                left -= 1;
                if future.as_mut().poll(context).is_ready() {
                    break;
                }
            }
            Poll::Ready(())
        })
        .await;
        let lo: Link = connection.ask(getlink().ifname("lo")).await.expect("no EBUSY");
        assert_eq!(lo.header().index, 1);
        assert!(!list(&connection, listlinks()).await.expect("no EBUSY").is_empty());
    }
}

pub async fn an_error_of_the_kernel_has_its_words_and_the_attribute<W: Runtime>() {
    let connection = open::<W>();
    let long = "a-name-that-is-longer-than-the-kernel-takes";
    let error = connection.ask(getlink().ifname(long)).await.expect_err("too long");
    let Error::Refused(refusal) = &error else { panic!("{error:?}") };
    let location = refusal.location.as_ref().expect("the kernel points at the attribute");
    assert_eq!(location.path.to_string(), "link.ifname");
    assert_eq!(location.value.as_deref(), Some(format!("{long:?}").as_str()));
    assert!(refusal.ext_ack.message.is_some(), "{error}");
}

/// `RTNLGRP_LINK` and `RTNLGRP_IPV4_ROUTE`.
const LINK: u32 = 1;
const IPV4_ROUTE: u32 = 7;
const RTM_NEWLINK: MessageType = MessageType(16);
const RTM_NEWROUTE: MessageType = MessageType(24);

pub fn toggle(up: bool) -> impl netlink_core::IntoRequest<Reply = netlink_core::Ack> {
    setlink(Flags::empty()).ifname("lo").header(|header| {
        header.flags = up.into();
        header.change = 1;
    })
}

pub async fn notifications_come_beside_replies<W: Runtime>() {
    let connection = open::<W>();
    let mut events = connection.subscribe([LINK]).expect("anybody may subscribe to links");
    // The notification of our own change has our own sequence and port; it is no reply all the same.
    for up in [true, false, true] {
        connection.ask(toggle(up)).await.expect("root in here");
        let listed = list(&connection, listlinks()).await.expect("listing");
        let event = next(&mut events).await.expect("it is told");
        assert_eq!((event.header.message_type, event.group, event.namespace_id), (RTM_NEWLINK, Some(LINK), None));
        let link = Link::new_checked(event.payload).expect("it fits");
        assert_eq!((link.header().index, link.header().flags & 1), (1, up.into()));
        assert_eq!(
            listed.iter().find(|link| link.header().index == 1).map(|link| link.header().flags & 1),
            Some(up.into())
        );
    }
    assert_eq!(connection.dropped(), Dropped::default());
}

pub async fn what_comes_of_a_request_is_echoed<W: Runtime>() {
    let connection = open::<W>();
    connection.ask(toggle(true)).await.expect("root in here");
    let flags = Flags::CREATE | Flags::EXCL | Flags::ACK | Flags::ECHO;
    let make = |index| route(makeroute(), index).into_inner().flags(flags);
    // The kernel addresses the echo to the group it tells, which nobody has subscribed to.
    let made = connection.ask(make(1)).await.expect("it is echoed");
    assert_eq!((made.dst(), made.header().dst_len), ("10.0.0.1".parse().ok(), 32));

    // Who has subscribed is told of it too, once.
    let mut events = connection.subscribe([IPV4_ROUTE]).expect("anybody may subscribe");
    let made = connection.ask(make(2)).await.expect("it is echoed");
    let told = next(&mut events).await.expect("it is told");
    assert_eq!(Route::new_checked(told.payload).expect("it fits").dst(), made.dst());
    let made = connection.ask(route(newroute(Flags::CREATE), 4).echo::<Route>()).await.expect("it is echoed");
    assert_eq!(made.dst(), "10.0.0.4".parse().ok());
    next(&mut events).await.expect("it is told");
    let error = connection.ask(make(2)).await.expect_err("it is there");
    assert_eq!(error.errno(), Some(Errno::EEXIST));
    connection.ask(route(newroute(Flags::CREATE | Flags::ECHO), 3)).await.expect("the echo is not asked for here");
    let told = next(&mut events).await.expect("it is told");
    assert_eq!(Route::new_checked(told.payload).expect("it fits").dst(), "10.0.0.3".parse().ok());
    assert_eq!(connection.dropped(), Dropped::default());
}

pub async fn each_subscription_has_its_own_groups<W: Runtime>() {
    let connection = open::<W>();
    let mut links = connection.subscribe([LINK]).expect("anybody may subscribe");
    let mut routes = connection.subscribe([IPV4_ROUTE]).expect("anybody may subscribe");
    connection.ask(toggle(true)).await.expect("root in here");
    // The address of the loopback comes with it, and a route to that.
    assert_eq!(next(&mut routes).await.expect("it is told").header.message_type, RTM_NEWROUTE);
    assert_eq!(next(&mut links).await.expect("it is told").header.message_type, RTM_NEWLINK);
    assert_eq!(connection.socket().groups().expect("groups"), [LINK, IPV4_ROUTE]);
    drop(links);
    assert_eq!(connection.socket().groups().expect("groups"), [IPV4_ROUTE]);
    let error = connection.subscribe([10_000]).err().expect("there is no such group");
    assert!(matches!(error, Error::Socket(_)), "{error:?}");
    assert_eq!(connection.socket().groups().expect("groups"), [IPV4_ROUTE]);
}

pub async fn lost_notifications_are_told_and_the_subscription_goes_on<W: Runtime>() {
    let connection = open::<W>();
    connection.socket().socket().set_receive_buffer(1).expect("the least there is");
    let mut events = connection.subscribe([LINK]).expect("anybody may subscribe");
    let other = open::<W>();
    for round in 0..200 {
        other.ask(toggle(round % 2 == 0)).await.expect("root in here");
    }
    let mut told = 0;
    loop {
        match next(&mut events).await {
            Ok(_) => told += 1,
            Err(Error::EventsLost) => break,
            Err(error) => panic!("{error:?}"),
        }
        assert!(told < 200, "nothing was lost");
    }
    other.ask(toggle(true)).await.expect("root in here");
    let event = next(&mut events).await.expect("it goes on");
    assert_eq!(event.header.message_type, RTM_NEWLINK);
}

pub async fn requests_sent_together_have_each_its_own_result<W: Runtime>() {
    let connection = open::<W>();
    loopback_up();
    for last in [false, true] {
        for count in [0, 1, 2, 7, 63, 64, 65, 255, 256, 257, 480, 5000] {
            let added = many(&connection, (0..count).map(every_seventh_is_wrong), last).await;
            let errors: Vec<_> = added.iter().map(|result| result.as_ref().err().and_then(Error::errno)).collect();
            assert_eq!(errors, (0..count).map(expected).collect::<Vec<_>>(), "{count} {last}");
            assert!(added.iter().flat_map(|result| result.as_ref().err()).all(|error| error.errno().is_some()));

            // And away again: those that were wrong are not there.
            let deleted = many(&connection, (0..count).map(|index| route(delroute(Flags::empty()), index)), last).await;
            for (index, result) in (0..count).zip(deleted) {
                let errno = result.err().and_then(|error| error.errno());
                assert_eq!(errno, expected(index).map(|_| Errno::ESRCH), "{index} of {count} {last}");
            }
        }
        for count in [1, 64, 65, 256, 480] {
            let results = many(&connection, (0..count).map(failing), last).await;
            let failed = results.iter().flat_map(|result| result.as_ref().err()).map(Error::errno);
            assert_eq!(failed.collect::<Vec<_>>(), vec![Some(Errno::ENODEV); count], "{last}");
        }
    }
    assert_eq!(connection.dropped(), Dropped::default());
}
