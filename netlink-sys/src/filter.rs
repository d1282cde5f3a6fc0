//! Filters: programs that choose, in the kernel, which datagrams a socket receives.
//!
//! What a filter rejects is never queued: it wakes nobody and takes no room in the receive buffer. That is what makes
//! one listener to a busy multicast group cheap. See `SO_ATTACH_FILTER` in `socket(7)`, and `linux/filter.h`.

use std::os::fd::{AsRawFd, BorrowedFd};

use crate::error::{FilterError, SocketError};
use crate::netlink::NetlinkSocket;
use crate::option::{self, SocketOption};
use crate::socket::{Socket, check, retry};

mod message;
#[cfg(test)]
mod tests;

/// The whole datagram, whatever its length: what a program returns is how many bytes are kept.
const ACCEPT: u32 = u32::MAX;
const REJECT: u32 = 0;

/// `BPF_LD | BPF_IMM`: A is the operand.
const SET_A: u16 = 0x00;
/// `BPF_LDX | BPF_IMM`: X is the operand.
const SET_X: u16 = 0x01;
/// `BPF_JMP | BPF_JA`: on, past as many instructions as the operand says.
const JUMP: u16 = 0x05;
/// `BPF_JMP | BPF_JEQ | BPF_K`: whether A is the operand.
const IF_EQUAL: u16 = 0x15;
/// `BPF_RET | BPF_K`: the end, with the operand.
const RETURN: u16 = 0x06;
/// `BPF_RET | BPF_A`: the end, with A.
const RETURN_A: u16 = 0x16;

const ATTACH_BPF: SocketOption<i32> = SocketOption::new("SO_ATTACH_BPF", libc::SOL_SOCKET, libc::SO_ATTACH_BPF);
const DETACH_FILTER: SocketOption<i32> =
    SocketOption::new("SO_DETACH_FILTER", libc::SOL_SOCKET, libc::SO_DETACH_FILTER);

/// An instruction of classic BPF (`struct sock_filter`), as `tcpdump -dd` prints them.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[repr(C)]
pub struct Instruction {
    /// What to do: `BPF_LD | BPF_H | BPF_ABS` and so on (`linux/bpf_common.h`).
    pub code: u16,
    /// Of a condition that is met, how many instructions to pass over.
    pub jt: u8,
    /// Of a condition that is not met, how many instructions to pass over.
    pub jf: u8,
    /// The operand.
    pub k: u32,
}

const _: () = assert!(size_of::<Instruction>() == size_of::<libc::sock_filter>());
const _: () = assert!(align_of::<Instruction>() == align_of::<libc::sock_filter>());

impl Instruction {
    /// An instruction that is no condition (`BPF_STMT`).
    pub const fn statement(code: u16, k: u32) -> Self {
        Self::condition(code, k, 0, 0)
    }

    /// A condition (`BPF_JUMP`), with how many instructions to pass over where it is met and where not.
    pub const fn condition(code: u16, k: u32, jt: u8, jf: u8) -> Self {
        Self { code, jt, jf, k }
    }

    const fn verdict(bytes: u32) -> Self {
        Self::statement(RETURN, bytes)
    }
}

/// A program of classic BPF that accepts datagrams or rejects them.
///
/// There are the usual ones for netlink, which look at the **first** message of a datagram, and
/// [`new`](Self::new) takes any program. A datagram too short to look at is rejected, by an
/// [inverted](Self::inverted) filter too.
///
/// A filter sees everything that comes to its socket, answers to one's own requests included. On a socket that is used
/// for requests, let the control messages `NLMSG_ERROR` (2) and `NLMSG_DONE` (3) through, or calls wait for ever.
///
/// ```
/// use netlink_sys::{Filter, NetlinkSocket};
///
/// let socket = NetlinkSocket::open(0)?; // NETLINK_ROUTE
/// // Of links (RTNLGRP_LINK), only that one is gone (RTM_DELLINK).
/// socket.attach_filter(&Filter::message_types([17])?)?;
/// socket.join(1)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Filter {
    /// At least one, at most [`Filter::MAX_LENGTH`].
    program: Vec<Instruction>,
}

impl Filter {
    /// The most instructions the kernel takes (`BPF_MAXINSNS`).
    pub const MAX_LENGTH: usize = 4096;

    /// A filter of one's own. It returns how many bytes of the datagram to keep: 0 rejects it, [`u32::MAX`] keeps all.
    ///
    /// A program loads bytes most significant first, but the headers of netlink are in host order: on most machines
    /// what is compared must be swapped. That the instructions make sense is checked by the kernel when the filter is
    /// attached.
    ///
    /// ```
    /// use netlink_sys::{Filter, Instruction};
    ///
    /// // Keeps the first 20 bytes: BPF_RET | BPF_K.
    /// let headers = Filter::new([Instruction::statement(0x06, 20)])?;
    /// assert!(Filter::new([]).is_err());
    /// # Ok::<(), netlink_sys::FilterError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`FilterError::Empty`] without an instruction, [`FilterError::TooLong`] over
    /// [`MAX_LENGTH`](Self::MAX_LENGTH).
    pub fn new(program: impl Into<Vec<Instruction>>) -> Result<Self, FilterError> {
        let program = program.into();
        match program.len() {
            0 => Err(FilterError::Empty),
            1..=Self::MAX_LENGTH => Ok(Self { program }),
            length => Err(FilterError::TooLong { length, limit: Self::MAX_LENGTH }),
        }
    }

    /// Accepts everything, as no filter does.
    pub fn accept() -> Self {
        Self { program: vec![Instruction::verdict(ACCEPT)] }
    }

    /// Rejects everything. Attached while a socket is set up, it keeps the queue empty.
    pub fn reject() -> Self {
        Self { program: vec![Instruction::verdict(REJECT)] }
    }

    /// Accepts what begins with a message of one of these types (`nlmsg_type`). In generic netlink the type is the
    /// number of the family.
    ///
    /// # Errors
    ///
    /// [`FilterError::TooLong`] for more than about 4000 types.
    pub fn message_types(types: impl IntoIterator<Item = u16>) -> Result<Self, FilterError> {
        Self::new(message::types(message::Order::HOST, &types.into_iter().collect()))
    }

    /// Accepts what begins with a message of this sequence number (`nlmsg_seq`): the answers to one request, and with
    /// 0 the events of most protocols.
    pub fn sequence(number: u32) -> Self {
        Self { program: message::sequence(message::Order::HOST, number) }
    }

    /// Accepts what begins with a message of generic netlink that has one of these commands (`struct genlmsghdr`).
    ///
    /// Control messages have none and are rejected. Which family it is the command of is not looked at; combine with
    /// [`message_types`](Self::message_types) on a socket that hears several:
    ///
    /// ```
    /// use netlink_sys::Filter;
    ///
    /// // The controller (GENL_ID_CTRL): families that come and go (CTRL_CMD_NEWFAMILY, CTRL_CMD_DELFAMILY).
    /// let filter = Filter::message_types([16])?.and(&Filter::generic_commands([1, 2]))?;
    /// # Ok::<(), netlink_sys::FilterError>(())
    /// ```
    pub fn generic_commands(commands: impl IntoIterator<Item = u8>) -> Self {
        Self { program: message::commands(message::Order::HOST, &commands.into_iter().collect()) }
    }

    /// Accepts what this one rejects, and the other way round.
    ///
    /// # Errors
    ///
    /// [`FilterError::TooLong`] if there is no room for the three instructions it can take.
    pub fn inverted(&self) -> Result<Self, FilterError> {
        let program = self.end_with(|verdict| match verdict {
            REJECT => Ending::Return(ACCEPT),
            _ => Ending::Return(REJECT),
        });
        Self::new(program)
    }

    /// Accepts what both accept. How much of a datagram is kept is as `other` says.
    ///
    /// # Errors
    ///
    /// [`FilterError::TooLong`] if both together are too long.
    pub fn and(&self, other: &Self) -> Result<Self, FilterError> {
        let mut program = self.end_with(|verdict| match verdict {
            REJECT => Ending::Return(REJECT),
            _ => Ending::Behind,
        });
        // A program finds A and X empty.
        program.extend([Instruction::statement(SET_A, 0), Instruction::statement(SET_X, 0)]);
        program.extend_from_slice(&other.program);
        Self::new(program)
    }

    /// The instructions.
    pub fn instructions(&self) -> &[Instruction] {
        &self.program
    }

    /// The program with other endings, in place, so that no jump changes. A verdict that is known only when the
    /// program runs is decided on behind it.
    fn end_with(&self, ending: impl Fn(u32) -> Ending) -> Vec<Instruction> {
        let length = self.program.len();
        let asks = self.program.iter().any(|instruction| instruction.code == RETURN_A);
        let epilogue = if asks { 3 } else { 0 };
        let end = |verdict, behind| match ending(verdict) {
            Ending::Return(bytes) => Instruction::verdict(bytes),
            Ending::Behind => Instruction::statement(JUMP, behind),
        };
        // At most 4096 instructions and an epilogue: the distance fits.
        let distance = |from: usize, to: usize| u32::try_from(to - from - 1).unwrap_or(u32::MAX);
        let mut program: Vec<_> = (self.program.iter().enumerate())
            .map(|(at, instruction)| match instruction.code {
                RETURN => end(instruction.k, distance(at, length + epilogue)),
                RETURN_A => Instruction::statement(JUMP, distance(at, length)),
                _ => *instruction,
            })
            .collect();
        if asks {
            program.extend([Instruction::condition(IF_EQUAL, REJECT, 0, 1), end(REJECT, 1), end(ACCEPT, 0)]);
        }
        program
    }
}

/// How a program goes on from where it ended.
enum Ending {
    /// It ends with another verdict.
    Return(u32),
    /// With what follows it.
    Behind,
}

/// Filters (`socket(7)`). A socket has one at most: to attach another replaces it.
impl Socket {
    /// Receives from now on only what the filter accepts (`SO_ATTACH_FILTER`). What is queued already stays: attach
    /// before joining a group, or read the queue empty under [`Filter::reject`] first.
    ///
    /// ```
    /// use netlink_sys::{Filter, NetlinkSocket, ReceiveBuffer};
    ///
    /// let [receiver, sender] = [NetlinkSocket::open(2)?, NetlinkSocket::open(2)?]; // NETLINK_USERSOCK
    /// receiver.attach_filter(&Filter::sequence(0x0707_0707))?;
    /// for content in [[6; 16], [7; 16]] {
    ///     sender.send_to(&content, receiver.port(), 0)?;
    /// }
    /// assert_eq!(receiver.receive(&mut ReceiveBuffer::new())?.data, [7; 16][..]);
    /// # Ok::<(), netlink_sys::SocketError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`SocketError::FilterLocked`] after [`lock_filter`](Self::lock_filter); [`SocketError::System`]: `EINVAL` for
    /// instructions that make no sense, `ENOMEM` if the program is too long for `net.core.optmem_max`.
    pub fn attach_filter(&self, filter: &Filter) -> Result<(), SocketError> {
        let program = libc::sock_fprog {
            // A filter is never this long; a program of no instructions is one the kernel refuses.
            len: libc::c_ushort::try_from(filter.program.len()).unwrap_or_default(),
            filter: filter.program.as_ptr().cast_mut().cast(),
        };
        let length = libc::socklen_t::try_from(size_of_val(&program)).unwrap_or_default();
        let (level, number) = (libc::SOL_SOCKET, libc::SO_ATTACH_FILTER);
        retry(|| {
            // SAFETY: `program` and the `len` instructions it points to live through the call and are laid out as the
            // kernel's (asserted above). setsockopt(2) copies both and writes to neither.
            check(unsafe { libc::setsockopt(self.as_raw_fd(), level, number, (&raw const program).cast(), length) })
        })
        .map(drop)
        .map_err(|source| self.or_locked(self.failed("setsockopt SO_ATTACH_FILTER", source)))
    }

    /// Receives from now on only what an eBPF program of the type `BPF_PROG_TYPE_SOCKET_FILTER` accepts
    /// (`SO_ATTACH_BPF`, Linux 3.19; `bpf(2)`), as [`attach_filter`](Self::attach_filter) does. The socket holds the
    /// program: the descriptor may be closed.
    ///
    /// # Errors
    ///
    /// [`SocketError::FilterLocked`] after [`lock_filter`](Self::lock_filter); [`SocketError::System`]: `EINVAL` if the
    /// descriptor is no such program.
    pub fn attach_bpf(&self, program: BorrowedFd<'_>) -> Result<(), SocketError> {
        self.set(ATTACH_BPF, program.as_raw_fd()).map_err(|error| self.or_locked(error))
    }

    /// Receives everything again (`SO_DETACH_FILTER`), whichever kind of filter there was.
    ///
    /// # Errors
    ///
    /// [`SocketError::FilterLocked`] after [`lock_filter`](Self::lock_filter); [`SocketError::System`]: `ENOENT` if
    /// there is no filter.
    pub fn detach_filter(&self) -> Result<(), SocketError> {
        self.set(DETACH_FILTER, 0).map_err(|error| self.or_locked(error))
    }

    /// Keeps the filter there is, or that there is none, for as long as the socket lives (`SO_LOCK_FILTER`, Linux
    /// 3.9): before it is given to a process that is trusted less. It cannot be taken back.
    ///
    /// # Errors
    ///
    /// [`SocketError::System`], which is not to be expected.
    pub fn lock_filter(&self) -> Result<(), SocketError> {
        self.set(option::LOCK_FILTER, true)
    }

    /// Tells the one reason for `EPERM` that no capability helps against.
    fn or_locked(&self, error: SocketError) -> SocketError {
        match (error.errno(), self.get(option::LOCK_FILTER)) {
            (Some(libc::EPERM), Ok(true)) => SocketError::FilterLocked,
            _ => error,
        }
    }
}

/// Filters, see [`Socket`].
impl NetlinkSocket {
    /// Receives from now on only what the filter accepts; see [`Socket::attach_filter`].
    ///
    /// # Errors
    ///
    /// As [`Socket::attach_filter`].
    pub fn attach_filter(&self, filter: &Filter) -> Result<(), SocketError> {
        self.socket().attach_filter(filter)
    }

    /// Receives from now on only what an eBPF program accepts; see [`Socket::attach_bpf`].
    ///
    /// # Errors
    ///
    /// As [`Socket::attach_bpf`].
    pub fn attach_bpf(&self, program: BorrowedFd<'_>) -> Result<(), SocketError> {
        self.socket().attach_bpf(program)
    }

    /// Receives everything again; see [`Socket::detach_filter`].
    ///
    /// # Errors
    ///
    /// As [`Socket::detach_filter`].
    pub fn detach_filter(&self) -> Result<(), SocketError> {
        self.socket().detach_filter()
    }

    /// Keeps the filter there is for good; see [`Socket::lock_filter`].
    ///
    /// # Errors
    ///
    /// As [`Socket::lock_filter`].
    pub fn lock_filter(&self) -> Result<(), SocketError> {
        self.socket().lock_filter()
    }
}
