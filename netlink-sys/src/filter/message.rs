//! Programs that look at the headers of the first message of a datagram.
//!
//! A load is of big-endian numbers, while the headers of netlink are in the order of the host. So the constants are
//! turned instead, once.

use std::collections::BTreeSet;

use super::{ACCEPT, IF_EQUAL, Instruction, REJECT};

/// `BPF_LD | BPF_W | BPF_ABS`: A is the 32 bits at the operand.
pub(super) const LOAD_32: u16 = 0x20;
/// `BPF_LD | BPF_H | BPF_ABS`: A is the 16 bits at the operand.
pub(super) const LOAD_16: u16 = 0x28;
/// `BPF_LD | BPF_B | BPF_ABS`: A is the byte at the operand.
pub(super) const LOAD_8: u16 = 0x30;
/// `BPF_JMP | BPF_JSET | BPF_K`: whether A has one of the bits of the operand.
pub(super) const IF_ANY_BIT: u16 = 0x45;

/// Where `nlmsg_type` is in `struct nlmsghdr`.
const TYPE: u32 = 4;
/// Where `nlmsg_seq` is.
const SEQUENCE: u32 = 8;
/// Where `cmd` of `struct genlmsghdr` is, behind the first header.
const COMMAND: u32 = 16;
/// The bits that a type has if it is no control message (below `NLMSG_MIN_TYPE`, 16).
const NOT_CONTROL: u16 = 0xfff0;

/// The order of the bytes in a header.
#[derive(Clone, Copy, Debug)]
pub(super) enum Order {
    Little,
    Big,
}

impl Order {
    pub(super) const HOST: Self = if cfg!(target_endian = "big") { Self::Big } else { Self::Little };

    /// A number as a load gives it.
    fn loaded_16(self, number: u16) -> u32 {
        u32::from(match self {
            Self::Little => number.swap_bytes(),
            Self::Big => number,
        })
    }

    fn loaded_32(self, number: u32) -> u32 {
        match self {
            Self::Little => number.swap_bytes(),
            Self::Big => number,
        }
    }
}

pub(super) fn types(order: Order, types: &BTreeSet<u16>) -> Vec<Instruction> {
    let mut program = vec![Instruction::statement(LOAD_16, TYPE)];
    accept_any(&mut program, types.iter().map(|number| order.loaded_16(*number)).collect());
    program
}

pub(super) fn sequence(order: Order, number: u32) -> Vec<Instruction> {
    let mut program = vec![Instruction::statement(LOAD_32, SEQUENCE)];
    accept_any(&mut program, vec![order.loaded_32(number)]);
    program
}

pub(super) fn commands(order: Order, commands: &BTreeSet<u8>) -> Vec<Instruction> {
    let mut program = vec![
        Instruction::statement(LOAD_16, TYPE),
        Instruction::condition(IF_ANY_BIT, order.loaded_16(NOT_CONTROL), 1, 0),
        Instruction::verdict(REJECT),
        Instruction::statement(LOAD_8, COMMAND),
    ];
    accept_any(&mut program, commands.iter().map(|number| u32::from(*number)).collect());
    program
}

/// Ends a program: it accepts if A is one of the numbers.
fn accept_any(program: &mut Vec<Instruction>, numbers: Vec<u32>) {
    // A condition reaches 255 instructions far, so there is an ending for as many.
    for numbers in numbers.chunks(256) {
        let still_to_come = (0..=u8::MAX).take(numbers.len()).rev();
        program.extend(numbers.iter().zip(still_to_come).map(|(number, still_to_come)| {
            // The last one passes over the ending.
            Instruction::condition(IF_EQUAL, *number, still_to_come, u8::from(still_to_come == 0))
        }));
        program.push(Instruction::verdict(ACCEPT));
    }
    program.push(Instruction::verdict(REJECT));
}
