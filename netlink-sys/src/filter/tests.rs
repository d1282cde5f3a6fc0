//! The programs, run over headers of both byte orders.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use std::collections::BTreeSet;

use super::message::{IF_ANY_BIT, LOAD_8, LOAD_16, LOAD_32, Order};
use super::*;

#[path = "../../tests/support/bpf.rs"]
mod bpf;

const ORDERS: [Order; 2] = [Order::Little, Order::Big];

/// Of many messages, each so many is tried: fewer where each takes long.
const fn each(count: usize) -> usize {
    if cfg!(miri) { count } else { 1 }
}

/// The headers of a message of generic netlink, as a machine of that order writes them.
fn datagram(order: Order, kind: u16, sequence: u32, command: u8) -> Vec<u8> {
    let [half, word] = match order {
        Order::Little => [kind.to_le_bytes().to_vec(), sequence.to_le_bytes().to_vec()],
        Order::Big => [kind.to_be_bytes().to_vec(), sequence.to_be_bytes().to_vec()],
    };
    [&[20, 0, 0, 20], &half[..], &[0x5a, 0xa5], &word, &[0xc3; 4], &[command, 1, 0, 0]].concat()
}

fn kept(filter: &Filter, data: &[u8]) -> u32 {
    let program: Vec<_> = filter.instructions().iter().map(|one| (one.code, one.jt, one.jf, one.k)).collect();
    bpf::run(&program, data).unwrap()
}

fn accepts(filter: &Filter, data: &[u8]) -> bool {
    match kept(filter, data) {
        REJECT => false,
        ACCEPT => true,
        other => panic!("{other} bytes"),
    }
}

fn types(order: Order, types: impl IntoIterator<Item = u16>) -> Filter {
    Filter::new(message::types(order, &types.into_iter().collect())).unwrap()
}

#[test]
fn codes_are_those_of_the_header() {
    use libc::*;
    for (ours, theirs) in [
        (LOAD_32, BPF_LD | BPF_W | BPF_ABS),
        (LOAD_16, BPF_LD | BPF_H | BPF_ABS),
        (LOAD_8, BPF_LD | BPF_B | BPF_ABS),
        (SET_A, BPF_LD | BPF_IMM),
        (SET_X, BPF_LDX | BPF_IMM),
        (JUMP, BPF_JMP | BPF_JA),
        (IF_EQUAL, BPF_JMP | BPF_JEQ | BPF_K),
        (IF_ANY_BIT, BPF_JMP | BPF_JSET | BPF_K),
        (RETURN, BPF_RET | BPF_K),
        (RETURN_A, BPF_RET | BPF_A),
    ] {
        assert_eq!(u32::from(ours), theirs);
    }
    assert_eq!(Filter::MAX_LENGTH, usize::try_from(BPF_MAXINSNS).unwrap());
}

#[test]
fn types_are_told_apart_in_either_order() {
    // Numbers that are others when swapped; as many as need several endings.
    let many: BTreeSet<u16> = (0..1000).map(|number| number * 64 + 1).collect();
    for order in ORDERS {
        for wanted in [BTreeSet::new(), [0x0010].into(), [0x0010, 0x1234, 0xffff, 2].into(), many.clone()] {
            let filter = types(order, wanted.iter().copied());
            let inverted = filter.inverted().unwrap();
            let kinds = wanted.iter().flat_map(|kind| [*kind, kind.swap_bytes(), kind ^ 1]);
            for kind in kinds.chain((0..=u16::MAX).step_by(97)).step_by(each(151)) {
                let data = datagram(order, kind, 7, 0);
                assert_eq!(accepts(&filter, &data), wanted.contains(&kind), "{order:?} {kind:#x}");
                assert_ne!(accepts(&inverted, &data), wanted.contains(&kind), "{order:?} {kind:#x}");
            }
        }
    }
}

#[test]
fn sequences_are_told_apart_in_either_order() {
    for order in ORDERS {
        for number in [0, 1, 0x0102_0304, 0x8000_0000, u32::MAX] {
            let filter = Filter::new(message::sequence(order, number)).unwrap();
            for other in [number, number.swap_bytes(), number ^ 1, number ^ 0x8000_0000] {
                assert_eq!(accepts(&filter, &datagram(order, 16, other, 0)), number == other, "{order:?} {number:#x}");
            }
        }
    }
}

#[test]
fn commands_are_those_of_messages_that_have_one() {
    for order in ORDERS {
        for wanted in [BTreeSet::new(), [3, 250].into(), (0..=u8::MAX).collect()] {
            let filter = Filter::new(message::commands(order, &wanted)).unwrap();
            for command in (0..=u8::MAX).step_by(each(50)) {
                for kind in [0, 2, 3, 15, 16, 0x0fff, 0x1000, 0x0200, 0xffff] {
                    let expected = kind >= 16 && wanted.contains(&command);
                    assert_eq!(accepts(&filter, &datagram(order, kind, 1, command)), expected, "{order:?} {kind:#x}");
                }
            }
        }
    }
}

#[test]
fn what_is_too_short_to_tell_is_rejected() {
    for order in ORDERS {
        let data = datagram(order, 0x1234, 7, 9);
        let type_filter = types(order, [0x1234]);
        let command_filter = Filter::new(message::commands(order, &[9].into())).unwrap();
        for (filter, enough) in [(type_filter, 6), (command_filter, 17)] {
            for length in 0..data.len() {
                assert_eq!(accepts(&filter, &data[..length]), length >= enough);
                assert!(!accepts(&filter.inverted().unwrap(), &data[..length]));
            }
        }
    }
}

#[test]
fn filters_combine_whatever_way_they_end() {
    let constant = |bytes| Filter::new([Instruction::verdict(bytes)]).unwrap();
    // Returns what is in A: the first byte.
    let variable = Filter::new([Instruction::statement(LOAD_8, 0), Instruction::statement(RETURN_A, 0)]).unwrap();
    // Leaves something in A and X.
    let unclean = Filter::new([
        Instruction::statement(SET_A, 77),
        Instruction::statement(0x07, 0), // BPF_MISC | BPF_TAX
        Instruction::verdict(5),
    ])
    .unwrap();
    // Relies on A being empty, and on X, by which the load is indexed.
    let trusting = Filter::new([
        Instruction::condition(IF_EQUAL, 0, 1, 0),
        Instruction::verdict(REJECT),
        Instruction::statement(0x50, 0), // BPF_LD | BPF_B | BPF_IND
        Instruction::statement(RETURN_A, 0),
    ])
    .unwrap();
    let all = [constant(0), constant(9), variable, unclean, trusting, Filter::accept(), Filter::reject()];
    for data in [[0, 1], [3, 1]] {
        for left in &all {
            let inverted = left.inverted().unwrap();
            assert_eq!(accepts(&inverted, &data), kept(left, &data) == 0);
            assert_eq!(accepts(&inverted.inverted().unwrap(), &data), kept(left, &data) != 0);
            for right in &all {
                let both = left.and(right).unwrap();
                let expected = if kept(left, &data) == 0 { 0 } else { kept(right, &data) };
                assert_eq!(kept(&both, &data), expected, "{left:?} and {right:?}");
                assert_eq!(accepts(&both.inverted().unwrap(), &data), expected == 0);
            }
        }
    }
}

#[test]
fn programs_have_a_length() {
    assert_eq!(Filter::new([]), Err(FilterError::Empty));
    let longest = vec![Instruction::verdict(1); Filter::MAX_LENGTH];
    let filter = Filter::new(longest.clone()).unwrap();
    assert_eq!(filter.instructions(), longest);
    let too_long = |length| Err(FilterError::TooLong { length, limit: Filter::MAX_LENGTH });
    assert_eq!(Filter::new([&longest[..], &longest].concat()), too_long(8192));
    assert_eq!(filter.and(&Filter::accept()), too_long(4099));
    assert_eq!(Filter::message_types(0..=u16::MAX), too_long(65536 + 256 + 2));
    assert!(Filter::message_types(0..4000).is_ok());
    assert!(Filter::message_types([5; 10_000]).is_ok(), "each type once");
}
