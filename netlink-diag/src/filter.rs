//! Filters of sockets of IP: conditions that the kernel applies, so that it tells only of those that are wanted.
//!
//! A filter is a program of conditional jumps ([`InetDiagBcOp`]) in the attribute `bytecode` of a request. [`Filter`] writes it.
//!
//! ```
//! use netlink_diag::filter::Filter;
//! use netlink_diag::generated::inet_diag;
//!
//! let web = Filter::local_port(80..=80).or(Filter::local_port(443..=443));
//! let request = inet_diag::sock_diag_by_family_dump().bytecode(&web.and(Filter::on_device(1).not()).bytecode()?);
//! # Ok::<(), netlink_diag::filter::FilterError>(())
//! ```

use alloc::boxed::Box;
use alloc::vec::Vec;
use core::net::IpAddr;
use core::ops::RangeInclusive;

use netlink_core::common::AddressFamily;

use crate::generated::inet_diag::{InetDiagBcOp, InetDiagBytecode};

/// Bytes of an instruction.
const STEP: usize = 4;

/// A condition that a socket meets or not.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Filter(Condition);

#[derive(Clone, PartialEq, Eq, Debug)]
enum Condition {
    /// An instruction and what it compares with, in words as they are in memory.
    Test(InetDiagBytecode, Vec<[u8; STEP]>),
    And(Box<[Condition; 2]>),
    Or(Box<[Condition; 2]>),
    Not(Box<Condition>),
}

/// A filter of more than 65 531 bytes, which no instruction can jump over.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct FilterError;

impl core::fmt::Display for FilterError {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("the filter is longer than 65531 bytes: use fewer conditions")
    }
}

impl core::error::Error for FilterError {}

impl Filter {
    /// The local port is in the range.
    #[must_use]
    pub fn local_port(ports: RangeInclusive<u16>) -> Self {
        Self::ports(ports, [InetDiagBytecode::S_GE, InetDiagBytecode::S_LE])
    }

    /// The port of the other end is in the range.
    #[must_use]
    pub fn remote_port(ports: RangeInclusive<u16>) -> Self {
        Self::ports(ports, [InetDiagBytecode::D_GE, InetDiagBytecode::D_LE])
    }

    fn ports(ports: RangeInclusive<u16>, [least, most]: [InetDiagBytecode; 2]) -> Self {
        let test = |code, port| Self(Condition::Test(code, [word(InetDiagBytecode::NOP, 0, port)].into()));
        test(least, *ports.start()).and(test(most, *ports.end()))
    }

    /// The local port was chosen by the kernel.
    #[must_use]
    pub fn automatic_port() -> Self {
        Self(Condition::Test(InetDiagBytecode::AUTO, Vec::new()))
    }

    /// The local address begins with so many bits of this one.
    #[must_use]
    pub fn local_prefix(address: IpAddr, length: u8) -> Self {
        Self::prefix(InetDiagBytecode::S_COND, address, length)
    }

    /// The address of the other end begins with so many bits of this one.
    #[must_use]
    pub fn remote_prefix(address: IpAddr, length: u8) -> Self {
        Self::prefix(InetDiagBytecode::D_COND, address, length)
    }

    fn prefix(code: InetDiagBytecode, address: IpAddr, length: u8) -> Self {
        let mut octets = [0; 16];
        let (family, octets) = match address {
            IpAddr::V4(address) => {
                let (place, _) = octets.split_at_mut(STEP);
                place.copy_from_slice(&address.octets());
                (AddressFamily::INET, &octets[..STEP])
            }
            IpAddr::V6(address) => {
                octets = address.octets();
                (AddressFamily::INET6, &octets[..])
            }
        };
        let [family, ..] = family.0.to_le_bytes();
        let any_port = (-1_i32).to_ne_bytes();
        let address = octets.as_chunks().0.iter().copied();
        Self(Condition::Test(code, [[family, length, 0, 0], any_port].into_iter().chain(address).collect()))
    }

    /// The socket is bound to the device with this index.
    #[must_use]
    pub fn on_device(index: u32) -> Self {
        Self(Condition::Test(InetDiagBytecode::DEV_COND, [index.to_ne_bytes()].into()))
    }

    /// The bits of the mask are those of `mark` in the mark of the socket (`SO_MARK`). It needs `CAP_NET_ADMIN`.
    #[must_use]
    pub fn mark(mark: u32, mask: u32) -> Self {
        Self(Condition::Test(InetDiagBytecode::MARK_COND, [mark.to_ne_bytes(), mask.to_ne_bytes()].into()))
    }

    /// The socket is of the cgroup (version 2) with this number.
    #[must_use]
    pub fn cgroup(id: u64) -> Self {
        Self(Condition::Test(InetDiagBytecode::CGROUP_COND, id.to_ne_bytes().as_chunks().0.to_vec()))
    }

    /// Both.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self(Condition::And([self.0, other.0].into()))
    }

    /// One of both, or both.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self(Condition::Or([self.0, other.0].into()))
    }

    /// The contrary.
    #[must_use]
    #[expect(clippy::should_implement_trait, reason = "and, or and not belong together")]
    pub fn not(self) -> Self {
        Self(Condition::Not(self.0.into()))
    }

    /// The program, for the attribute `bytecode`.
    ///
    /// # Errors
    ///
    /// [`FilterError`] if it is too long.
    pub fn bytecode(&self) -> Result<Vec<InetDiagBcOp>, FilterError> {
        let words = self.0.program()?;
        Ok(words.iter().map(|word| netlink_core::Structure::parse(word)).collect())
    }
}

/// Programs are put together so that one which holds goes on at its end, and one which does not goes on four bytes beyond.
impl Condition {
    fn program(&self) -> Result<Vec<[u8; STEP]>, FilterError> {
        Ok(match self {
            Self::Test(code, operand) => {
                let length = STEP * (1 + operand.len());
                let yes = u8::try_from(length).map_err(|_| FilterError)?;
                let no = distance(length + STEP)?;
                let mut program = Vec::from([word(*code, yes, no)]);
                program.extend(operand);
                program
            }
            // Where the first does not hold, the jump over the second is made.
            Self::And(both) => {
                let [first, second] = [both[0].program()?, both[1].program()?];
                let skip = jump(STEP * (2 + second.len()))?;
                let go_on = jump(2 * STEP)?;
                [first, [go_on, skip].into(), second].concat()
            }
            // Where the first holds, the jump over the second is made.
            Self::Or(both) => {
                let [first, second] = [both[0].program()?, both[1].program()?];
                let skip = jump(STEP * (1 + second.len()))?;
                [first, [skip].into(), second].concat()
            }
            // Where it holds, the jump beyond the end is made; where it does not, the end is.
            Self::Not(inner) => {
                let mut program = inner.program()?;
                program.push(jump(2 * STEP)?);
                program
            }
        })
    }
}

/// An unconditional jump; the kernel demands that `yes` leads to the next instruction.
fn jump(distance: usize) -> Result<[u8; STEP], FilterError> {
    Ok(word(InetDiagBytecode::JMP, 4, self::distance(distance)?))
}

/// An instruction, as it is in memory.
fn word(code: InetDiagBytecode, yes: u8, no: u16) -> [u8; STEP] {
    let [low, high] = no.to_ne_bytes();
    [code.0, yes, low, high]
}

fn distance(bytes: usize) -> Result<u16, FilterError> {
    u16::try_from(bytes).map_err(|_| FilterError)
}
