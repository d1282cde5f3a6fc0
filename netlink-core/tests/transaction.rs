//! Transactions of nfnetlink in the exchange: every way the kernel answers one.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]

mod wire;

use netlink_core::{Dropped, Errno, Exchange, Expect, Header, Origin, Output, Ticket};
use wire::{PORT, ack};

/// A transaction of so many requests: its begin first.
fn transaction(exchange: &mut Exchange, requests: usize) -> Vec<Ticket> {
    let expect = |place| if place == requests { Expect::Ack } else { Expect::ErrorOnly };
    let begin = |place| exchange.begin(&mut Header::default().to_bytes(), expect(place));
    let tickets: Vec<Ticket> = (0..=requests).map(begin).collect();
    exchange.together(tickets[0], tickets[1..].iter().copied());
    tickets
}

/// What ended, and how.
fn feed(exchange: &mut Exchange, datagrams: &[Vec<u8>]) -> Vec<(Ticket, Errno)> {
    let mut ended = Vec::new();
    for datagram in datagrams {
        for output in exchange.feed(Origin::KERNEL, datagram) {
            let Output::End(ticket, end) = output else { panic!("{output:?}") };
            ended.push((ticket, end.answer.errno));
        }
    }
    ended.sort_unstable_by_key(|(ticket, _)| *ticket);
    ended
}

fn all(tickets: &[Ticket], errno: impl Fn(usize) -> Errno) -> Vec<(Ticket, Errno)> {
    tickets.iter().enumerate().map(|(place, ticket)| (*ticket, errno(place))).collect()
}

#[test]
fn all_end_with_the_last_and_no_acknowledgement_of_begin_or_end_is_needed() {
    let cases: &[(usize, &[usize])] =
        &[(1, &[]), (1, &[1]), (2, &[]), (64, &[]), (64, &[33]), (64, &[64]), (65, &[1, 64]), (3, &[1, 2, 3])];
    for (requests, refused) in cases {
        let mut exchange = Exchange::new(PORT, 1);
        let tickets = transaction(&mut exchange, *requests);
        let mut answers: Vec<_> = refused.iter().map(|place| ack(tickets[*place].sequence(), -2)).collect();
        if !refused.contains(requests) {
            answers.push(ack(tickets[*requests].sequence(), 0));
        }
        let errno = |place| if refused.contains(&place) { Errno::ENOENT } else { Errno::OK };
        assert_eq!(feed(&mut exchange, &answers), all(&tickets, errno), "{requests} {refused:?}");
        assert!(tickets.iter().all(|ticket| !exchange.is_pending(*ticket)));
        assert_eq!(exchange.dropped(), Dropped::default());
    }
}

#[test]
fn a_begin_that_is_acknowledged_leaves_the_requests_in_flight() {
    let mut exchange = Exchange::new(PORT, 1);
    let tickets = transaction(&mut exchange, 2);
    assert_eq!(feed(&mut exchange, &[ack(tickets[0].sequence(), 0)]), [(tickets[0], Errno::OK)]);
    assert_eq!(feed(&mut exchange, &[ack(tickets[2].sequence(), 0)]), all(&tickets[1..], |_| Errno::OK));
}

#[test]
fn nothing_else_is_answered_where_the_begin_is_refused() {
    let mut exchange = Exchange::new(PORT, 1);
    let tickets = transaction(&mut exchange, 3);
    let other = exchange.begin(&mut Header::default().to_bytes(), Expect::Ack);
    assert_eq!(feed(&mut exchange, &[ack(tickets[0].sequence(), -1)]), [(tickets[0], Errno::EPERM)]);
    assert!(tickets.iter().all(|ticket| !exchange.is_pending(*ticket)));
    // The commit fails behind the last request, which has been acknowledged by then: nobody waits for that.
    assert_eq!(feed(&mut exchange, &[ack(tickets[3].sequence(), 0)]), []);
    assert_eq!(feed(&mut exchange, &[ack(other.sequence(), 0)]), [(other, Errno::OK)]);
}

#[test]
fn an_overrun_leaves_it_open_whether_it_was_applied() {
    let mut exchange = Exchange::new(PORT, 1);
    let tickets = transaction(&mut exchange, 4);
    exchange.overrun();
    assert_eq!(feed(&mut exchange, &[ack(tickets[2].sequence(), -2)]), [(tickets[2], Errno::ENOENT)]);
    let lost: Vec<_> = exchange.lost().collect();
    assert_eq!(lost, [tickets[0], tickets[1], tickets[3], tickets[4]]);
}

#[test]
fn what_could_not_be_sent_leaves_nothing() {
    let mut exchange = Exchange::new(PORT, 1);
    for ticket in transaction(&mut exchange, 3) {
        exchange.cancel(ticket);
        assert!(!exchange.is_pending(ticket));
    }
    let next = exchange.begin(&mut Header::default().to_bytes(), Expect::Ack);
    assert_eq!(feed(&mut exchange, &[ack(next.sequence(), 0)]), [(next, Errno::OK)]);
}
