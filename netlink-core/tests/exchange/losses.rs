//! What was lost, and what cannot be read.

use netlink_core::{Errno, Exchange, Expect, Flags, Header, MessageType};

use crate::wire::{PORT, ack, data, done, message, part};
use crate::{Out, begin, feed, one};

#[test]
fn an_overrun_is_reported_as_a_loss() {
    let mut exchange = Exchange::new(PORT, 1);
    assert_eq!(feed(&mut exchange, &[message(MessageType::OVERRUN, Flags::empty(), 0, &[])]), [Out::Lost]);
}

#[test]
fn a_loss_names_the_requests_somebody_waits_for_and_dumps_go_on() {
    let mut exchange = Exchange::new(PORT, 1);
    let (first, of_first) = begin(&mut exchange, Expect::Ack, Flags::ACK);
    let (dump, of_dump) = begin(&mut exchange, Expect::Dump, Flags::DUMP);
    let (third, _) = begin(&mut exchange, Expect::One, Flags::empty());
    let (fourth, _) = begin(&mut exchange, Expect::Ack, Flags::ACK);
    exchange.abandon(fourth);
    assert_eq!(exchange.lost().collect::<Vec<_>>(), [first, third]);
    assert_eq!(feed(&mut exchange, &[ack(of_first, 0)]), [], "it has been given up");
    assert!(exchange.is_dumping());
    let end = message(MessageType::DONE, Flags::MULTI, of_dump, &[0; 4]);
    assert_eq!(feed(&mut exchange, &[end]), [Out::End(dump, Errno::OK)]);
}

#[test]
fn after_what_cannot_be_read_no_request_is_in_flight() {
    let mut exchange = Exchange::new(PORT, 1);
    let (dump, of_dump) = begin(&mut exchange, Expect::Dump, Flags::DUMP);
    let (abandoned, _) = begin(&mut exchange, Expect::Ack, Flags::ACK);
    let (get, _) = begin(&mut exchange, Expect::One, Flags::empty());
    exchange.abandon(abandoned);
    assert_eq!(exchange.lost_all().collect::<Vec<_>>(), [dump, get]);
    assert!(!exchange.is_dumping() && !exchange.is_pending(abandoned));
    assert_eq!(feed(&mut exchange, &[part(of_dump), done(of_dump, 0)]), []);
    assert_eq!(exchange.dropped().stale, 2);
}

#[test]
fn what_cannot_be_read_is_reported_after_what_can() {
    let (mut exchange, ticket, sequence) = one(Expect::Ack, Flags::ACK);
    let mut lie = data(sequence);
    lie[..4].copy_from_slice(&1000_u32.to_ne_bytes());
    assert_eq!(feed(&mut exchange, &[ack(sequence, 0), lie]), [Out::End(ticket, Errno::OK), Out::Malformed]);
    assert_eq!(feed(&mut exchange, &[vec![1, 2, 3]]), [], "padding");
    for length in 4..Header::SIZE {
        assert_eq!(feed(&mut exchange, &[data(sequence)[..length].to_vec()]), [Out::Malformed], "{length}");
    }
}
