//! What is replied to a request, and when that ends.

use netlink_core::{Answer, Errno, Exchange, Expect, Flags, Header, MessageType, Origin, Output, Ticket};
use proptest::collection::vec;
use proptest::prelude::*;

use crate::wire::{DATA, PORT, ack, addressed, capped, data, done, done_with, message, part, uncapped, words};
use crate::{Out, begin, feed, feed_from, one};

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
            "one reply that claims to be one of several",
            Expect::One,
            Flags::empty(),
            |s| vec![part(s)],
            |t| vec![Out::Reply(t), Out::End(t, Errno::OK)],
        ),
        (
            "several replies that do not say so, then the acknowledgement",
            Expect::One,
            Flags::ACK,
            |s| vec![data(s), data(s), ack(s, 0)],
            |t| vec![Out::Reply(t), Out::Reply(t), Out::End(t, Errno::OK)],
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

#[test]
fn what_is_not_answered_is_never_in_flight() {
    let (exchange, ticket, sequence) = one(Expect::Nothing, Flags::ACK);
    assert!(!exchange.is_pending(ticket) && sequence == 7);
    let mut request = Header { flags: Flags::REQUEST | Flags::ACK, ..Header::default() }.to_bytes();
    Exchange::new(PORT, 1).begin(&mut request, Expect::Nothing);
    assert_eq!(Header::parse(&request).unwrap().flags, Flags::REQUEST);
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
