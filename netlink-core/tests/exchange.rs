//! The exchange of requests and replies as a state machine: datagrams in, meanings out, no kernel.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod wire;

use netlink_core::{Answer, Errno, Exchange, Expect, Flags, Header, MessageType, Origin, Output, Ticket};
use proptest::collection::vec;
use proptest::prelude::*;
use wire::{DATA, PORT, ack, addressed, capped, data, done, done_with, message, part, uncapped, words};

/// Begins a request with these flags and returns its ticket and its sequence.
fn begin(exchange: &mut Exchange, expect: Expect, flags: Flags) -> (Ticket, u32) {
    let mut request = Header { flags: Flags::REQUEST | flags, ..Header::default() }.to_bytes();
    let ticket = exchange.begin(&mut request, expect);
    let header = Header::parse(&request).unwrap();
    assert_eq!(header.port, PORT);
    (ticket, header.sequence)
}

/// What came out, in a form that is easily compared.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Out {
    Reply(Ticket),
    End(Ticket, Errno),
    Interrupted(Ticket),
    Event,
    Lost,
    Malformed,
}

fn feed_from(exchange: &mut Exchange, origin: Origin, datagram: &[u8]) -> Vec<Out> {
    exchange
        .feed(origin, datagram)
        .map(|output| match output {
            Output::Reply(ticket, _) => Out::Reply(ticket),
            Output::End(ticket, end) if end.interrupted => Out::Interrupted(ticket),
            Output::End(ticket, end) => Out::End(ticket, end.answer.errno),
            Output::Event(_) => Out::Event,
            Output::Lost => Out::Lost,
            Output::Malformed(_) => Out::Malformed,
            other => unreachable!("{other:?}"),
        })
        .collect()
}

fn feed(exchange: &mut Exchange, messages: &[Vec<u8>]) -> Vec<Out> {
    feed_from(exchange, Origin::KERNEL, &messages.concat())
}

/// An exchange with one request in flight.
fn one(expect: Expect, flags: Flags) -> (Exchange, Ticket, u32) {
    let mut exchange = Exchange::new(PORT, 7);
    let (ticket, sequence) = begin(&mut exchange, expect, flags);
    (exchange, ticket, sequence)
}

#[test]
fn replies_end_as_the_request_expects() {
    type Messages = fn(u32) -> Vec<Vec<u8>>;
    type Outputs = fn(Ticket) -> Vec<Out>;
    let cases: &[(&str, Expect, Flags, Messages, Outputs)] = &[
        ("an acknowledgement", Expect::Ack, Flags::ACK, |s| vec![ack(s, 0)], |t| vec![Out::End(t, Errno::OK)]),
        ("an error", Expect::Ack, Flags::ACK, |s| vec![ack(s, -17)], |t| vec![Out::End(t, Errno::EEXIST)]),
        ("one reply", Expect::One, Flags::empty(), |s| vec![data(s)], |t| vec![Out::Reply(t), Out::End(t, Errno::OK)]),
        ("no such thing", Expect::One, Flags::empty(), |s| vec![ack(s, -19)], |t| vec![Out::End(t, Errno::ENODEV)]),
        (
            "an acknowledgement after the one reply",
            Expect::One,
            Flags::ACK,
            |s| vec![data(s), ack(s, 0)],
            |t| vec![Out::Reply(t), Out::End(t, Errno::OK)],
        ),
        (
            "an echo of what was made, then the acknowledgement",
            Expect::Ack,
            Flags::ACK.union(Flags::ECHO),
            |s| vec![data(s), ack(s, 0)],
            |t| vec![Out::Reply(t), Out::End(t, Errno::OK)],
        ),
        ("an empty dump", Expect::Dump, Flags::DUMP, |s| vec![done(s, 0)], |t| vec![Out::End(t, Errno::OK)]),
        (
            "a dump",
            Expect::Dump,
            Flags::DUMP,
            |s| vec![part(s), part(s), done(s, 0)],
            |t| vec![Out::Reply(t), Out::Reply(t), Out::End(t, Errno::OK)],
        ),
        (
            "a dump that fails half-way",
            Expect::Dump,
            Flags::DUMP,
            |s| vec![part(s), done(s, -22)],
            |t| vec![Out::Reply(t), Out::End(t, Errno::EINVAL)],
        ),
        (
            "a dump that is refused",
            Expect::Dump,
            Flags::DUMP,
            |s| vec![ack(s, -16)],
            |t| vec![Out::End(t, Errno::EBUSY)],
        ),
        (
            "the end of a dump without a number",
            Expect::Dump,
            Flags::DUMP,
            |s| vec![message(MessageType::DONE, Flags::MULTI, s, &[])],
            |t| vec![Out::End(t, Errno::OK)],
        ),
        (
            "many parts to a request for one, then the acknowledgement",
            Expect::One,
            Flags::ACK,
            |s| vec![part(s), part(s), done(s, 0), ack(s, 0)],
            |t| vec![Out::Reply(t), Out::Reply(t), Out::End(t, Errno::OK)],
        ),
        (
            "many parts to a request for one without acknowledgement",
            Expect::One,
            Flags::empty(),
            |s| vec![part(s), done(s, 0)],
            |t| vec![Out::Reply(t), Out::End(t, Errno::OK)],
        ),
        (
            "an acknowledgement too short to read",
            Expect::Ack,
            Flags::ACK,
            |s| vec![message(MessageType::ERROR, Flags::empty(), s, &[1, 2])],
            |t| vec![Out::End(t, Errno::EBADMSG)],
        ),
        (
            "a dump that goes on, although there was no room for its first part",
            Expect::Dump,
            Flags::DUMP,
            |s| vec![ack(s, -105), part(s), done(s, 0)],
            |t| vec![Out::Reply(t), Out::End(t, Errno::OK)],
        ),
        (
            "a dump that was to be acknowledged",
            Expect::Dump,
            Flags::DUMP.union(Flags::ACK),
            |s| vec![part(s), done(s, 0)],
            |t| vec![Out::Reply(t), Out::End(t, Errno::OK)],
        ),
        (
            "no room for what was asked",
            Expect::Ack,
            Flags::ACK,
            |s| vec![ack(s, -105)],
            |t| vec![Out::End(t, Errno::ENOBUFS)],
        ),
        (
            "many parts to a request for one, and a failure that is not acknowledged",
            Expect::One,
            Flags::ACK,
            |s| vec![part(s), done(s, -22)],
            |t| vec![Out::Reply(t), Out::End(t, Errno::EINVAL)],
        ),
        (
            "an echo to a request of which errors alone are asked for, then an error",
            Expect::ErrorOnly,
            Flags::ECHO,
            |s| vec![data(s), ack(s, -17)],
            |t| vec![Out::Reply(t), Out::End(t, Errno::EEXIST)],
        ),
        (
            "an acknowledgement without the one reply",
            Expect::One,
            Flags::ACK,
            |s| vec![ack(s, 0)],
            |t| vec![Out::End(t, Errno::OK)],
        ),
        (
            "nothing, then an acknowledgement",
            Expect::Ack,
            Flags::ACK,
            |s| vec![message(MessageType::NOOP, Flags::empty(), s, &[]), ack(s, 0)],
            |t| vec![Out::End(t, Errno::OK)],
        ),
    ];
    for (name, expect, flags, messages, outputs) in cases {
        // In one datagram, and in one each.
        let (mut exchange, ticket, sequence) = one(*expect, *flags);
        assert!(exchange.is_pending(ticket));
        assert_eq!(feed(&mut exchange, &messages(sequence)), outputs(ticket), "{name}");
        assert!(!exchange.is_pending(ticket), "{name}");

        let (mut exchange, ticket, sequence) = one(*expect, *flags);
        let each: Vec<_> = messages(sequence).into_iter().flat_map(|one| feed(&mut exchange, &[one])).collect();
        assert_eq!(each, outputs(ticket), "{name}, a datagram each");
        assert!(!exchange.is_pending(ticket), "{name}");
        assert_eq!(exchange.dropped(), netlink_core::Dropped::default(), "{name}");
    }
}

#[test]
fn a_reply_carries_the_message() {
    let (mut exchange, ticket, sequence) = one(Expect::One, Flags::empty());
    let datagram = data(sequence);
    let Some(Output::Reply(to, reply)) = exchange.feed(Origin::KERNEL, &datagram).next() else { unreachable!() };
    assert_eq!((to, reply.payload, reply.header.message_type), (ticket, &b"data"[..], DATA));
}

#[test]
fn many_requests_in_flight_are_answered_in_any_order() {
    let mut exchange = Exchange::new(PORT, 1);
    let requests: Vec<_> = (0..100).map(|_| begin(&mut exchange, Expect::Ack, Flags::ACK)).collect();
    let answers: Vec<_> = requests.iter().rev().map(|(_, sequence)| ack(*sequence, 0)).collect();
    let expected: Vec<_> = requests.iter().rev().map(|(ticket, _)| Out::End(*ticket, Errno::OK)).collect();
    assert_eq!(feed(&mut exchange, &answers), expected);
}

#[test]
fn replies_to_different_requests_may_alternate() {
    let mut exchange = Exchange::new(PORT, 1);
    let (dump, of_dump) = begin(&mut exchange, Expect::Dump, Flags::DUMP);
    let (get, of_get) = begin(&mut exchange, Expect::One, Flags::empty());
    let (set, of_set) = begin(&mut exchange, Expect::Ack, Flags::ACK);
    let messages = [part(of_dump), data(of_get), part(of_dump), ack(of_set, -1), done(of_dump, 0)];
    assert_eq!(
        feed(&mut exchange, &messages),
        [
            Out::Reply(dump),
            Out::Reply(get),
            Out::End(get, Errno::OK),
            Out::Reply(dump),
            Out::End(set, Errno::EPERM),
            Out::End(dump, Errno::OK),
        ]
    );
}

proptest! {
    /// How the kernel puts messages into datagrams makes no difference, whatever they are.
    #[test]
    fn one_datagram_says_the_same_as_many(
        origin in prop_oneof![Just(Origin::KERNEL), Just(Origin { multicast: true, ..Origin::KERNEL })],
        parts in vec((0_usize..4, prop_oneof![Just(0), Just(PORT), Just(9)], any::<bool>(), any::<bool>(), 0_usize..5), 0..24),
    ) {
        let started = || {
            let mut exchange = Exchange::new(PORT, 7);
            let flags = [(Expect::Dump, Flags::DUMP), (Expect::One, Flags::empty()), (Expect::Ack, Flags::ACK | Flags::ECHO)];
            let sequences = flags.map(|(expect, flags)| begin(&mut exchange, expect, flags).1);
            (exchange, sequences)
        };
        let (mut together, [first, second, third]) = started();
        let messages: Vec<Vec<u8>> = parts
            .into_iter()
            .map(|(request, port, is_multi, is_interrupted, what)| {
                let sequence = [first, second, third, 0][request];
                let mut flags = Flags::empty();
                flags.set(Flags::MULTI, is_multi);
                flags.set(Flags::DUMP_INTR, is_interrupted);
                let message_type = [MessageType::DONE, MessageType::ERROR, MessageType::NOOP, DATA, MessageType(17)][what];
                addressed(message_type, flags, sequence, port, &(-1_i32).to_ne_bytes())
            })
            .collect();
        let (mut apart, _) = started();
        let each: Vec<Out> = messages.iter().flat_map(|message| feed_from(&mut apart, origin, message)).collect();
        prop_assert_eq!(feed_from(&mut together, origin, &messages.concat()), each);
    }
}

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
fn an_end_has_what_the_kernel_says_about_it() {
    let payload = [7; 9];
    let length = u32::try_from(Header::SIZE + payload.len()).unwrap();
    type Answered = fn(&[u8], &[u8]) -> Vec<u8>;
    let done: Answered = |sent, said| done_with(Header::parse(sent).unwrap().sequence, -22, Flags::empty(), said);
    let cases: &[(&str, Expect, Errno, Answered)] = &[
        ("an error that repeats the request", Expect::Ack, Errno::EEXIST, |sent, said| uncapped(sent, -17, said)),
        ("an error that repeats the header", Expect::Ack, Errno::EEXIST, |sent, said| capped(sent, -17, said)),
        ("a warning", Expect::Ack, Errno::OK, |sent, said| capped(sent, 0, said)),
        ("a refused dump", Expect::Dump, Errno::EINVAL, |sent, said| uncapped(sent, -22, said)),
        ("a dump that fails", Expect::Dump, Errno::EINVAL, done),
    ];
    for (name, expect, errno, answered) in cases {
        for text in ["", "why"] {
            let mut exchange = Exchange::new(PORT, 1);
            let flags = if *expect == Expect::Dump { Flags::DUMP } else { Flags::ACK };
            let mut sent = Header { length, flags, ..Header::default() }.to_bytes().to_vec();
            sent.extend(payload);
            let ticket = exchange.begin(&mut sent, *expect);
            let datagram = answered(&sent, &words(text));
            let outputs: Vec<_> = exchange.feed(Origin::KERNEL, &datagram).collect();
            let [Output::End(of, end)] = &outputs[..] else { unreachable!("{name}: {outputs:?}") };
            assert_eq!((*of, end.answer.errno), (ticket, *errno), "{name}");
            let said = end.answer.ext_ack.as_ref().and_then(|said| said.message.as_deref());
            assert_eq!(said.unwrap_or_default(), text, "{name}");
        }
    }
}

#[test]
fn a_cancelled_request_is_forgotten() {
    let (mut exchange, ticket, sequence) = one(Expect::Ack, Flags::ACK);
    exchange.cancel(ticket);
    assert!(!exchange.is_pending(ticket));
    assert_eq!(feed(&mut exchange, &[ack(sequence, 0)]), []);
    assert_eq!(exchange.dropped().stale, 1);
}

#[test]
fn an_interrupted_dump_says_so_at_its_end() {
    for interrupted in 0..3 {
        let (mut exchange, ticket, sequence) = one(Expect::Dump, Flags::DUMP);
        let flags = |index| if index == interrupted { Flags::MULTI | Flags::DUMP_INTR } else { Flags::MULTI };
        let messages = [
            message(DATA, flags(0), sequence, &[]),
            message(DATA, flags(1), sequence, &[]),
            message(MessageType::DONE, flags(2), sequence, &[0; 4]),
        ];
        assert_eq!(feed(&mut exchange, &messages), [Out::Reply(ticket), Out::Reply(ticket), Out::Interrupted(ticket)]);
    }
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

#[test]
fn what_went_to_a_group_is_an_event_even_with_our_sequence() {
    let (mut exchange, ticket, sequence) = one(Expect::Ack, Flags::ACK);
    let group = Origin { port: 0, multicast: true };
    assert_eq!(feed_from(&mut exchange, group, &data(sequence)), [Out::Event]);
    assert_eq!(feed_from(&mut exchange, group, &addressed(DATA, Flags::empty(), 3, 9, &[])), [Out::Event]);
    assert_eq!(feed(&mut exchange, &[message(DATA, Flags::empty(), 0, &[])]), [Out::Event]);
    assert!(exchange.is_pending(ticket));
}

#[test]
fn a_reply_without_the_port_is_one_all_the_same() {
    let (mut exchange, ticket, sequence) = one(Expect::One, Flags::empty());
    let reply = addressed(DATA, Flags::empty(), sequence, 0, &[]);
    assert_eq!(feed(&mut exchange, &[reply]), [Out::Reply(ticket), Out::End(ticket, Errno::OK)]);
}

#[test]
fn an_echo_is_a_reply_although_it_is_addressed_to_a_group() {
    let group = Origin { port: 0, multicast: true };
    let (mut exchange, ticket, sequence) = one(Expect::One, Flags::ACK | Flags::ECHO);
    assert_eq!(feed_from(&mut exchange, group, &data(sequence)), [Out::Reply(ticket)]);
    // What another made has its sequence, by chance ours, and its port.
    let other = addressed(DATA, Flags::empty(), sequence, PORT + 1, &[]);
    assert_eq!(feed_from(&mut exchange, group, &other), [Out::Event]);
    assert_eq!(feed(&mut exchange, &[ack(sequence, 0)]), [Out::End(ticket, Errno::OK)]);
    // Once it has ended, or nobody waits, it is a notification as any other.
    assert_eq!(feed_from(&mut exchange, group, &data(sequence)), [Out::Event]);
    let (mut exchange, ticket, sequence) = one(Expect::Ack, Flags::ECHO);
    exchange.abandon(ticket);
    assert_eq!(feed_from(&mut exchange, group, &data(sequence)), [Out::Event]);
}

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

#[test]
fn what_is_not_answered_is_never_in_flight() {
    let (exchange, ticket, sequence) = one(Expect::Nothing, Flags::ACK);
    assert!(!exchange.is_pending(ticket) && sequence == 7);
    let mut request = Header { flags: Flags::REQUEST | Flags::ACK, ..Header::default() }.to_bytes();
    Exchange::new(PORT, 1).begin(&mut request, Expect::Nothing);
    assert_eq!(Header::parse(&request).unwrap().flags, Flags::REQUEST);
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

#[test]
fn sequences_are_never_zero_nor_those_of_a_request_in_flight() {
    let mut exchange = Exchange::new(PORT, u32::MAX);
    assert_eq!(begin(&mut exchange, Expect::Ack, Flags::ACK).1, u32::MAX);
    assert_eq!(begin(&mut exchange, Expect::Ack, Flags::ACK).1, 1);

    let mut exchange = Exchange::new(PORT, 0);
    assert_eq!(begin(&mut exchange, Expect::Ack, Flags::ACK).1, 1);
}

#[test]
fn an_answer_is_read_from_acknowledgements_and_ends_alone() {
    let of = |bytes: &[u8]| Answer::parse(&netlink_core::Message::parse(bytes).unwrap()).map(|answer| answer.errno);
    assert_eq!(of(&ack(1, -2)), Some(Errno::ENOENT));
    assert_eq!(of(&done(1, -2)), Some(Errno::ENOENT));
    assert_eq!(of(&data(1)), None);
    assert_eq!(of(&message(MessageType::ERROR, Flags::empty(), 1, &[])), None);
    // The number counts even where the request it answers is missing.
    assert_eq!(of(&message(MessageType::ERROR, Flags::empty(), 1, &(-2_i32).to_ne_bytes())), Some(Errno::ENOENT));
}
