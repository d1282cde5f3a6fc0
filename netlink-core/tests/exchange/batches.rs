//! Requests sent together, of which the last alone is acknowledged.

use netlink_core::{Errno, Exchange, Expect, Flags, Header, Ticket};

use crate::wire::{PORT, ack};
use crate::{Out, begin, feed};

/// Requests of which errors alone are asked for, and a last one that is acknowledged.
fn batch(exchange: &mut Exchange, count: usize) -> Vec<(Ticket, u32)> {
    let expect = |index| if index + 1 == count { Expect::Ack } else { Expect::ErrorOnly };
    (0..count).map(|index| begin(exchange, expect(index), Flags::ACK)).collect()
}

#[test]
fn acknowledgements_are_asked_for_as_expected() {
    let cases = [
        (Expect::Ack, Flags::empty(), true),
        (Expect::Ack, Flags::ACK, true),
        (Expect::ErrorOnly, Flags::empty(), false),
        (Expect::ErrorOnly, Flags::ACK, false),
        (Expect::One, Flags::empty(), false),
        (Expect::One, Flags::ACK, true),
        (Expect::Dump, Flags::DUMP, false),
    ];
    for (expect, flags, asked) in cases {
        let mut request = Header { flags: Flags::REQUEST | flags, ..Header::default() }.to_bytes();
        Exchange::new(PORT, 1).begin(&mut request, expect);
        let expected = if asked { flags | Flags::ACK } else { flags - Flags::ACK };
        assert_eq!(Header::parse(&request).unwrap().flags, Flags::REQUEST | expected, "{expect:?} {flags:?}");
    }
}

#[test]
fn what_is_not_refused_succeeds_with_the_last_of_a_batch() {
    // Which fail, of how many.
    let cases: &[(usize, &[usize])] = &[
        (1, &[]),
        (1, &[0]),
        (2, &[]),
        (2, &[0]),
        (2, &[1]),
        (5, &[]),
        (5, &[0, 3]),
        (5, &[2, 4]),
        (5, &[0, 1, 2, 3, 4]),
        (300, &[7, 64, 299]),
    ];
    for (count, failing) in cases {
        let mut exchange = Exchange::new(PORT, u32::MAX - 2);
        let requests = batch(&mut exchange, *count);
        let (last, of_last) = requests[count - 1];
        let mut messages: Vec<_> = failing.iter().map(|index| ack(requests[*index].1, -17)).collect();
        let mut expected: Vec<_> = failing.iter().map(|index| Out::End(requests[*index].0, Errno::EEXIST)).collect();
        if !failing.contains(&(count - 1)) {
            messages.push(ack(of_last, 0));
            expected.push(Out::End(last, Errno::OK));
        }
        let others = (0..count - 1).filter(|index| !failing.contains(index));
        expected.extend(others.map(|index| Out::End(requests[index].0, Errno::OK)));

        assert_eq!(feed(&mut exchange, &messages), expected, "{count} {failing:?}");
        assert!(!requests.iter().any(|(ticket, _)| exchange.is_pending(*ticket)), "{count} {failing:?}");
        assert_eq!(exchange.dropped(), netlink_core::Dropped::default());
    }
}

#[test]
fn batches_end_each_with_its_own_last() {
    let mut exchange = Exchange::new(PORT, 1);
    let (first, second) = (batch(&mut exchange, 2), batch(&mut exchange, 2));
    let ended = |batch: &[(Ticket, u32)]| [Out::End(batch[1].0, Errno::OK), Out::End(batch[0].0, Errno::OK)];
    assert_eq!(feed(&mut exchange, &[ack(first[1].1, 0)]), ended(&first));
    assert!(exchange.is_pending(second[0].0));
    assert_eq!(feed(&mut exchange, &[ack(second[1].1, 0)]), ended(&second));
}

#[test]
fn an_abandoned_last_request_still_ends_those_before_it() {
    let mut exchange = Exchange::new(PORT, 1);
    let requests = batch(&mut exchange, 3);
    exchange.abandon(requests[1].0);
    exchange.abandon(requests[2].0);
    assert_eq!(feed(&mut exchange, &[ack(requests[2].1, 0)]), [Out::End(requests[0].0, Errno::OK)]);
    assert!(!requests.iter().any(|(ticket, _)| exchange.is_pending(*ticket)));
}

#[test]
fn a_batch_that_could_not_be_sent_leaves_nothing_for_the_next() {
    let mut exchange = Exchange::new(PORT, 1);
    let (only, _) = begin(&mut exchange, Expect::ErrorOnly, Flags::empty());
    for (ticket, _) in batch(&mut exchange, 2) {
        exchange.cancel(ticket);
    }
    exchange.cancel(only);
    let (next, of_next) = begin(&mut exchange, Expect::Ack, Flags::ACK);
    assert_eq!(feed(&mut exchange, &[ack(of_next, 0)]), [Out::End(next, Errno::OK)]);
}

#[test]
fn a_last_request_that_could_not_be_sent_leaves_those_before_it_to_the_next() {
    let mut exchange = Exchange::new(PORT, 1);
    let (first, second) = (batch(&mut exchange, 2), batch(&mut exchange, 1));
    exchange.cancel(second[0].0);
    exchange.cancel(first[1].0);
    let (next, of_next) = begin(&mut exchange, Expect::Ack, Flags::ACK);
    let expected = [Out::End(next, Errno::OK), Out::End(first[0].0, Errno::OK)];
    assert_eq!(feed(&mut exchange, &[ack(of_next, 0)]), expected);
}

#[test]
fn a_refused_transaction_leaves_those_before_it_to_the_next() {
    let mut exchange = Exchange::new(PORT, 1);
    let (before, _) = begin(&mut exchange, Expect::ErrorOnly, Flags::empty());
    let transaction = batch(&mut exchange, 3);
    exchange.together(transaction[0].0, transaction[1..].iter().map(|(ticket, _)| *ticket));
    assert_eq!(feed(&mut exchange, &[ack(transaction[0].1, -1)]), [Out::End(transaction[0].0, Errno::EPERM)]);
    let (next, of_next) = begin(&mut exchange, Expect::Ack, Flags::ACK);
    let expected = [Out::End(next, Errno::OK), Out::End(before, Errno::OK)];
    assert_eq!(feed(&mut exchange, &[ack(of_next, 0)]), expected);
}

#[test]
fn after_an_overrun_no_request_succeeds_for_want_of_an_error() {
    let mut exchange = Exchange::new(PORT, 1);
    let requests = batch(&mut exchange, 3);
    exchange.overrun();
    let messages = [ack(requests[0].1, -17), ack(requests[2].1, 0)];
    let expected = [Out::End(requests[0].0, Errno::EEXIST), Out::End(requests[2].0, Errno::OK)];
    assert_eq!(feed(&mut exchange, &messages), expected);
    assert_eq!(exchange.lost().collect::<Vec<_>>(), [requests[1].0]);

    let requests = batch(&mut exchange, 2);
    let expected = [Out::End(requests[1].0, Errno::OK), Out::End(requests[0].0, Errno::OK)];
    assert_eq!(feed(&mut exchange, &[ack(requests[1].1, 0)]), expected, "the next is in no doubt");
}
