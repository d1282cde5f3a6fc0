//! Requests that nobody waits for any more.

use netlink_core::{Errno, Expect, Flags, Origin, Output};

use crate::wire::{ack, data, done, part};
use crate::{Out, begin, feed, one};

#[test]
fn a_cancelled_request_is_forgotten() {
    let (mut exchange, ticket, sequence) = one(Expect::Ack, Flags::ACK);
    exchange.cancel(ticket);
    assert!(!exchange.is_pending(ticket));
    assert_eq!(feed(&mut exchange, &[ack(sequence, 0)]), []);
    assert_eq!(exchange.dropped().stale, 1);
}

#[test]
fn the_rest_of_an_abandoned_dump_is_swallowed() {
    let (mut exchange, dump, of_dump) = one(Expect::Dump, Flags::DUMP);
    assert_eq!(feed(&mut exchange, &[part(of_dump)]), [Out::Reply(dump)]);
    exchange.abandon(dump);
    assert!(exchange.is_dumping(), "the kernel still sends it, and would refuse another");

    let (get, of_get) = begin(&mut exchange, Expect::One, Flags::empty());
    assert_eq!(feed(&mut exchange, &[part(of_dump), data(of_get)]), [Out::Reply(get), Out::End(get, Errno::OK)]);
    assert_eq!(feed(&mut exchange, &[part(of_dump), done(of_dump, 0)]), []);
    assert!(!exchange.is_dumping());
    assert!(!exchange.is_pending(dump));
    assert_eq!(exchange.dropped(), netlink_core::Dropped::default(), "what is swallowed is not stale");
}

#[test]
fn a_request_abandoned_between_its_reply_and_its_end_stays_silent() {
    let (mut exchange, ticket, sequence) = one(Expect::One, Flags::empty());
    let datagram = data(sequence);
    assert!(matches!(exchange.feed(Origin::KERNEL, &datagram).next(), Some(Output::Reply(..))));
    exchange.abandon(ticket);
    assert_eq!(feed(&mut exchange, &[]), []);
}

#[test]
fn an_abandoned_request_for_one_ends_with_its_reply() {
    let (mut exchange, ticket, sequence) = one(Expect::One, Flags::empty());
    exchange.abandon(ticket);
    assert_eq!(feed(&mut exchange, &[data(sequence)]), []);
    assert!(!exchange.is_pending(ticket));
}

#[test]
fn the_end_of_a_reply_survives_a_reader_that_stops_early() {
    let (mut exchange, ticket, sequence) = one(Expect::One, Flags::empty());
    let datagram = data(sequence);
    assert!(matches!(exchange.feed(Origin::KERNEL, &datagram).next(), Some(Output::Reply(..))));
    assert_eq!(feed(&mut exchange, &[]), [Out::End(ticket, Errno::OK)]);
}
