//! What is no answer to a request of ours: of other processes, of groups, to nobody.

use netlink_core::{Errno, Exchange, Expect, Flags, MessageType, Origin};

use crate::wire::{DATA, PORT, ack, addressed, data, done, message};
use crate::{Out, begin, feed, feed_from, one};

#[test]
fn datagrams_of_other_processes_are_dropped_and_counted() {
    let (mut exchange, ticket, sequence) = one(Expect::Ack, Flags::ACK);
    for multicast in [false, true] {
        let forged = Origin { port: 99, multicast };
        assert_eq!(feed_from(&mut exchange, forged, &ack(sequence, 0)), []);
    }
    assert!(exchange.is_pending(ticket));
    assert_eq!((exchange.dropped().foreign, exchange.dropped().stale), (2, 0));
}

#[test]
fn answers_to_nobody_are_dropped_and_counted() {
    let (mut exchange, ticket, sequence) = one(Expect::Ack, Flags::ACK);
    let other_port = addressed(MessageType::ERROR, Flags::CAPPED, sequence, PORT + 1, &[0; 20]);
    assert_eq!(feed(&mut exchange, &[ack(sequence + 1, 0), other_port]), []);
    assert!(exchange.is_pending(ticket));
    assert_eq!(feed(&mut exchange, &[ack(sequence, 0), ack(sequence, 0)]), [Out::End(ticket, Errno::OK)]);
    assert_eq!((exchange.dropped().foreign, exchange.dropped().stale), (0, 3));
}

#[test]
fn what_went_to_a_group_is_an_event_even_with_our_sequence() {
    let (mut exchange, ticket, sequence) = one(Expect::Ack, Flags::ACK);
    let group = Origin { port: 0, multicast: true };
    assert_eq!(feed_from(&mut exchange, group, &data(sequence)), [Out::Event]);
    assert_eq!(feed_from(&mut exchange, group, &addressed(DATA, Flags::empty(), 3, 9, &[])), [Out::Event]);
    assert_eq!(feed(&mut exchange, &[message(DATA, Flags::empty(), 0, &[])]), [Out::Event]);
    assert!(exchange.is_pending(ticket));
}

/// As what taskstats tells of tasks that exit.
#[test]
fn what_is_numbered_and_answers_nobody_is_an_event() {
    let (mut exchange, ticket, sequence) = one(Expect::One, Flags::empty());
    let told = addressed(DATA, Flags::empty(), sequence + 7, 0, &[]);
    let of_another = addressed(DATA, Flags::empty(), sequence + 7, PORT, &[]);
    assert_eq!(feed(&mut exchange, &[told, of_another]), [Out::Event]);
    assert!(exchange.is_pending(ticket));
    assert_eq!(exchange.dropped().stale, 1);
}

#[test]
fn whatever_a_protocol_without_replies_says_is_an_event() {
    let mut exchange = Exchange::new(PORT, 1).one_way();
    let (_, sequence) = begin(&mut exchange, Expect::Nothing, Flags::empty());
    let said = [done(sequence, 0), done(99, -1), message(MessageType::OVERRUN, Flags::empty(), 0, &[])];
    assert_eq!(feed(&mut exchange, &said), [Out::Event; 3]);
    let group = Origin { multicast: true, ..Origin::KERNEL };
    assert_eq!(feed_from(&mut exchange, group, &done(5, 0)), [Out::Event]);
    assert_eq!(feed_from(&mut exchange, Origin { port: 4, multicast: true }, &done(5, 0)), []);
    assert_eq!((exchange.dropped().foreign, exchange.dropped().stale), (1, 0));
}
