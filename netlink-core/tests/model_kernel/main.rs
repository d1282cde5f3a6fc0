//! The exchange against a model of the kernel: requests are answered in any order and any way the protocol allows, the
//! answers are cut into datagrams anywhere, lost and mixed with what is meant for others, and requests are abandoned at
//! any point. Each is told exactly what is meant for it, in order, with one end, and nothing once nobody waits.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

mod kernel;
mod requester;
mod run;
#[path = "../wire/mod.rs"]
mod wire;

use kernel::{Asked, Outcome, answers};
use netlink_core::{Expect, Origin};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::Index;
use requester::Requester;
use run::{Pick, Run, Step};

fn refused() -> impl Strategy<Value = Outcome> {
    (0_u8..2, -133_i32..0, any::<bool>()).prop_map(|(replies, errno, capped)| Outcome::Refused {
        replies,
        errno,
        capped,
    })
}

fn many(errno: impl Strategy<Value = i32>) -> impl Strategy<Value = Outcome> {
    (0_u8..5, errno, option::of(0_u8..6)).prop_map(|(parts, errno, interrupted)| Outcome::Many {
        parts,
        errno,
        interrupted,
    })
}

fn done() -> impl Strategy<Value = Outcome> {
    (0_u8..3).prop_map(|echoes| Outcome::Done { echoes })
}

/// What a kernel may do with a request; what it cannot do with one of another kind is not among it.
fn asked() -> impl Strategy<Value = Asked> {
    // That there is no room for the first part of a dump is no refusal.
    let no_refusal = |outcome: &Outcome| !matches!(outcome, Outcome::Refused { errno: -105, .. });
    let outcomes = prop_oneof![
        4 => prop_oneof![6 => done(), 4 => refused(), 2 => many(Just(0)), 1 => Just(Outcome::Silent)]
            .prop_map(|outcome| (Expect::Ack, outcome)),
        4 => prop_oneof![2 => done(), 1 => refused()].prop_map(|outcome| (Expect::ErrorOnly, outcome)),
        4 => prop_oneof![
            8 => any::<bool>().prop_map(|claims_more| Outcome::One { claims_more }),
            4 => refused(),
            4 => many(-40_i32..=0),
            1 => Just(Outcome::Done { echoes: 0 }),
            1 => Just(Outcome::Silent),
        ]
        .prop_map(|outcome| (Expect::One, outcome)),
        3 => prop_oneof![
            6 => many(prop_oneof![Just(0), -40_i32..0]),
            2 => refused().prop_filter("a refusal", no_refusal),
            1 => (0_u8..4).prop_map(|parts| Outcome::Crowded { parts }),
        ]
        .prop_map(|outcome| (Expect::Dump, outcome)),
    ];
    let words = prop_oneof![2 => Just(""), 1 => Just("what the kernel says")];
    (outcomes, any::<bool>(), vec(any::<u8>(), 0..12), words).prop_map(
        |((expect, outcome), acknowledged, payload, words)| {
            // Who asks for several messages that are no dump asks for an acknowledgement too.
            let has_several = matches!(outcome, Outcome::Many { .. } | Outcome::Refused { replies: 1.., .. });
            Asked { expect, acknowledged: acknowledged || has_several, payload, outcome, words }
        },
    )
}

/// A transaction, whose begin is refused or not.
fn transaction() -> impl Strategy<Value = Step> {
    let plain = |expect, outcome| Asked { expect, acknowledged: false, payload: vec![], outcome, words: "" };
    let outcome = || prop_oneof![2 => Just(Outcome::Done { echoes: 0 }), 1 => refused()];
    (outcome(), vec(outcome(), 0..4), outcome()).prop_map(move |(begin, requests, last)| Step::Transact {
        begin: plain(Expect::ErrorOnly, begin),
        requests: requests.into_iter().map(|outcome| plain(Expect::ErrorOnly, outcome)).collect(),
        last: plain(Expect::Ack, last),
    })
}

fn pick() -> impl Strategy<Value = Pick> {
    prop_oneof![
        12 => any::<usize>().prop_map(Pick::Answer),
        1 => Just(Pick::Noop),
        1 => Just(Pick::Overrun),
        1 => Just(Pick::Event),
        1 => Just(Pick::Stale),
        1 => any::<Index>().prop_map(Pick::Misaddressed),
    ]
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        10 => asked().prop_map(Step::Ask),
        2 => transaction(),
        1 => asked().prop_map(Step::FailToSend),
        10 => (vec(pick(), 1..5), option::weighted(0.04, any::<usize>()))
            .prop_map(|(picks, cut)| Step::Deliver(picks, cut)),
        2 => any::<Index>().prop_map(Step::Abandon),
        1 => option::of(any::<Index>()).prop_map(Step::Notify),
        1 => (any::<Index>(), 1_u32.., any::<bool>()).prop_map(|(of, port, group)| Step::Forge(of, port, group)),
        1 => (0_usize..8, 0_usize..4).prop_map(|(kept, late)| Step::Overflow { kept, late }),
    ]
}

/// Where sequences begin: anywhere, and where they wrap.
fn first() -> impl Strategy<Value = u32> {
    prop_oneof![any::<u32>(), u32::MAX - 20.., 0_u32..3]
}

proptest! {
    // More with PROPTEST_CASES; fewer where each takes seconds.
    #![proptest_config(ProptestConfig::with_cases(ProptestConfig::default().cases.max(if cfg!(miri) { 1 } else { 1000 })))]

    #[test]
    fn everybody_is_told_exactly_what_is_meant_for_them(first in first(), steps in vec(step(), 1..60)) {
        let mut run = Run::new(first);
        steps.iter().for_each(|step| run.take(step));
        run.finish();
    }

    /// Answers with bytes changed, cut anywhere: nothing panics, and nothing is told twice or to nobody.
    #[test]
    fn no_bytes_break_the_exchange(
        first in first(),
        requests in vec((asked(), any::<bool>()), 1..8),
        changes in vec((any::<Index>(), any::<u8>()), 0..12),
        mut cuts in vec(any::<Index>(), 0..6),
        removed in option::of((any::<Index>(), 1_usize..40)),
    ) {
        let mut requester = Requester::new(first);
        let mut bytes = Vec::new();
        for (number, (asked, is_abandoned)) in requests.iter().enumerate() {
            let sent = requester.begin(asked.expect, asked.acknowledged, &asked.payload);
            bytes.extend(answers(number, asked, &sent).0.into_iter().flat_map(|queued| queued.bytes));
            if *is_abandoned {
                requester.abandon(number);
            }
        }
        if !bytes.is_empty() {
            for (place, byte) in changes {
                let place = place.index(bytes.len());
                bytes[place] = byte;
            }
            if let Some((start, count)) = removed {
                let start = start.index(bytes.len());
                bytes.drain(start..bytes.len().min(start + count));
            }
        }
        let mut places: Vec<_> = cuts.drain(..).map(|cut| cut.index(bytes.len() + 1)).collect();
        places.extend([0, bytes.len()]);
        places.sort_unstable();
        for datagram in places.windows(2) {
            requester.hear(Origin::KERNEL, &bytes[datagram[0]..datagram[1]]);
        }
        let lost = requester.exchange.lost_all();
        requester.lose(lost);
        // All is forgotten: the next request is answered.
        let sent = requester.begin(Expect::Ack, true, &[]);
        requester.hear(Origin::KERNEL, &wire::capped(&sent, 0, &[]));
        prop_assert!(requester.requests.last().unwrap().has_ended());
    }
}
