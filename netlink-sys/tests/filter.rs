//! Filters on the real kernel. See `support` for where it runs.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

#[path = "support/bpf.rs"]
mod bpf;
#[path = "support/program.rs"]
mod program;

use std::io;
use std::os::fd::{AsFd, AsRawFd, OwnedFd};

use netlink_sys::{Filter, Instruction, NetlinkSocket, ReceiveBuffer, Socket, SocketError, option};
use support::*;

const ROUTE: i32 = 0;
const USERSOCK: i32 = 2;
const GENERIC: i32 = 16;

/// Two sockets of which the second sends to the first.
struct Pair(NetlinkSocket, NetlinkSocket, ReceiveBuffer);

impl Pair {
    fn new() -> Self {
        Self(NetlinkSocket::open(USERSOCK).unwrap(), NetlinkSocket::open(USERSOCK).unwrap(), ReceiveBuffer::new())
    }

    /// What arrives of a datagram.
    fn pass(&mut self, data: &[u8]) -> Option<Vec<u8>> {
        self.1.send_to(data, self.0.port(), 0).unwrap();
        received(&self.0, &mut self.2)
    }
}

/// What has been received already.
fn received(socket: &NetlinkSocket, buffer: &mut ReceiveBuffer) -> Option<Vec<u8>> {
    match socket.try_receive(buffer) {
        Ok(received) => Some(received.data.to_vec()),
        Err(SocketError::WouldBlock { .. }) => None,
        Err(error) => panic!("{error}"),
    }
}

fn kind(data: &[u8]) -> u16 {
    u16::from_ne_bytes([data[4], data[5]])
}

#[test]
fn a_socket_receives_what_its_filter_accepts() {
    isolated("a_socket_receives_what_its_filter_accepts", || {
        let mut pair = Pair::new();
        let messages: Vec<_> = (0..300).map(|kind| message(kind, 0, &[b"payload."])).collect();
        let arrived = |pair: &mut Pair| -> Vec<u16> {
            messages.iter().filter_map(|message| pair.pass(message)).map(|data| kind(&data)).collect()
        };
        let all: Vec<u16> = (0..300).collect();
        assert_eq!(arrived(&mut pair), all);

        let some = Filter::message_types([2, 16, 258]).unwrap();
        pair.0.attach_filter(&some).unwrap();
        assert_eq!(arrived(&mut pair), [2, 16, 258]);
        // Another takes its place.
        pair.0.attach_filter(&some.inverted().unwrap()).unwrap();
        assert_eq!(arrived(&mut pair).len(), 297);
        pair.0.attach_filter(&Filter::reject()).unwrap();
        assert_eq!(arrived(&mut pair), []);
        pair.0.attach_filter(&Filter::accept()).unwrap();
        assert_eq!(arrived(&mut pair), all);
        // More than one condition reaches.
        pair.0.attach_filter(&Filter::message_types(0..299).unwrap()).unwrap();
        assert_eq!(arrived(&mut pair), all[..299]);

        pair.0.detach_filter().unwrap();
        assert_eq!(arrived(&mut pair), all);
        assert_eq!(pair.0.detach_filter().unwrap_err().errno(), Some(libc::ENOENT));
    });
}

#[test]
fn the_kernel_decides_as_the_interpreter() {
    isolated("the_kernel_decides_as_the_interpreter", || {
        // xorshift: the same numbers each time.
        let mut state = 0x9e37_79b9_u32;
        let mut random = move |below: u32| {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            state % below
        };
        let types = Filter::message_types([0, 3, 16, 20]).unwrap();
        let commands = Filter::generic_commands([0, 2, 5]);
        let number = Filter::sequence(1);
        // BPF_LD | BPF_B | BPF_ABS and BPF_RET | BPF_A: keeps as many bytes as the first says.
        let prefix = Filter::new([Instruction::statement(0x30, 0), Instruction::statement(0x16, 0)]).unwrap();
        let both = |one: &Filter, other: &Filter| one.and(other).unwrap();
        let filters = [
            both(&types, &commands),
            both(&number.inverted().unwrap(), &types),
            both(&prefix, &number),
            both(&commands, &prefix),
            prefix.inverted().unwrap(),
            types,
            commands,
            number,
            prefix,
        ];
        let mut pair = Pair::new();
        let mut verdicts = [0; 2];
        for filter in filters {
            pair.0.attach_filter(&filter).unwrap();
            let program: Vec<_> = filter.instructions().iter().map(|one| (one.code, one.jt, one.jf, one.k)).collect();
            for _ in 0..500 {
                let length = usize::try_from(1 + random(24)).unwrap();
                let mut data = message(u16::try_from(random(24)).unwrap(), 0, &[&[0; 8]]);
                data[0] = u8::try_from(random(30)).unwrap();
                data[8] = u8::try_from(random(2)).unwrap();
                data[16] = u8::try_from(random(6)).unwrap();
                data.truncate(length);
                let kept = usize::try_from(bpf::run(&program, &data).unwrap()).unwrap().min(data.len());
                let expected = (kept != 0).then(|| data[..kept].to_vec());
                assert_eq!(pair.pass(&data), expected, "{filter:?} {data:?}");
                verdicts[usize::from(kept != 0)] += 1;
            }
        }
        assert!(verdicts.into_iter().all(|count| count > 500), "{verdicts:?}");
    });
}

#[test]
fn events_are_chosen_from() {
    isolated("events_are_chosen_from", || {
        const RTM_NEWADDR: u16 = 20;
        let [all, chosen] = [(); 2].map(|()| NetlinkSocket::open(ROUTE).unwrap());
        chosen.attach_filter(&Filter::message_types([RTM_NEWADDR]).unwrap()).unwrap();
        for socket in [&all, &chosen] {
            // RTNLGRP_LINK and RTNLGRP_IPV4_IFADDR
            socket.join(1).unwrap();
            socket.join(5).unwrap();
        }
        // The kernel gives `lo` its address.
        loopback_up();
        let kinds = |socket| {
            let mut buffer = ReceiveBuffer::new();
            std::iter::from_fn(|| received(socket, &mut buffer)).map(|data| kind(&data)).collect::<Vec<_>>()
        };
        let heard = kinds(&all);
        assert!(heard.contains(&RTM_NEWLINK) && heard.contains(&RTM_NEWADDR), "{heard:?}");
        assert_eq!(kinds(&chosen), [RTM_NEWADDR]);
    });
}

#[test]
fn answers_are_filtered_too() {
    isolated("answers_are_filtered_too", || {
        let mut buffer = ReceiveBuffer::new();
        let socket = NetlinkSocket::open(ROUTE).unwrap();
        let ask = message(RTM_GETLINK, REQUEST_DUMP, &[&interface(0)]); // sequence number 1
        socket.attach_filter(&Filter::sequence(2)).unwrap();
        socket.send(&ask).unwrap();
        assert_eq!(received(&socket, &mut buffer), None);

        let socket = NetlinkSocket::open(ROUTE).unwrap();
        socket.attach_filter(&Filter::sequence(1)).unwrap();
        socket.send(&ask).unwrap();
        assert_eq!(kind(&received(&socket, &mut buffer).unwrap()), RTM_NEWLINK);
    });
}

#[test]
fn commands_of_generic_netlink_are_chosen_from() {
    isolated("commands_of_generic_netlink_are_chosen_from", || {
        // CTRL_CMD_GETFAMILY of "nlctrl"; the answer is CTRL_CMD_NEWFAMILY (1), and with it comes an acknowledgement.
        let ask = message(16, REQUEST_ACK, &[&[3, 1, 0, 0], &attribute(2, &[b"nlctrl\0"])]);
        let socket = NetlinkSocket::open(GENERIC).unwrap();
        let answers = |filter: Filter| {
            socket.attach_filter(&filter).unwrap();
            socket.send(&ask).unwrap();
            let mut buffer = ReceiveBuffer::new();
            std::iter::from_fn(|| received(&socket, &mut buffer)).map(|data| kind(&data)).collect::<Vec<_>>()
        };
        assert_eq!(answers(Filter::accept()), [16, 2]);
        assert_eq!(answers(Filter::generic_commands([1, 2])), [16]);
        assert_eq!(answers(Filter::generic_commands([2])), []);
        let other_family = Filter::message_types([17]).unwrap();
        assert_eq!(answers(other_family.and(&Filter::generic_commands([1])).unwrap()), []);
    });
}

#[test]
fn the_kernel_refuses_nonsense() {
    let mut pair = Pair::new();
    for program in [
        vec![Instruction::statement(0x05, 7)],   // jumps over the end
        vec![Instruction::statement(0x20, 0)],   // has no end
        vec![Instruction::statement(0xffff, 0)], // no instruction
        Vec::new(),                              // none at all
    ] {
        match Filter::new(program) {
            Ok(filter) => {
                let error = pair.0.attach_filter(&filter).unwrap_err();
                assert_eq!(error.errno(), Some(libc::EINVAL), "{error}");
                assert!(error.to_string().contains("SO_ATTACH_FILTER"), "{error}");
            }
            Err(error) => assert_eq!(error, netlink_sys::FilterError::Empty),
        }
    }
    assert!(pair.pass(b"0123").is_some());
    let longest = vec![Instruction::statement(0x06, u32::MAX); Filter::MAX_LENGTH];
    match pair.0.attach_filter(&Filter::new(longest).unwrap()) {
        // net.core.optmem_max of older kernels
        Err(error) if error.errno() == Some(libc::ENOMEM) => {}
        result => result.unwrap(),
    }
    assert!(pair.pass(b"0123").is_some());
}

#[test]
fn a_locked_filter_stays() {
    let mut pair = Pair::new();
    pair.0.attach_filter(&Filter::sequence(1)).unwrap();
    assert!(!pair.0.socket().get(option::LOCK_FILTER).unwrap());
    pair.0.lock_filter().unwrap();
    pair.0.lock_filter().unwrap();
    assert!(pair.0.socket().get(option::LOCK_FILTER).unwrap());
    for result in [
        pair.0.attach_filter(&Filter::accept()),
        pair.0.attach_bpf(pair.1.as_fd()),
        pair.0.detach_filter(),
        pair.0.socket().set(option::LOCK_FILTER, false),
    ] {
        let error = result.unwrap_err();
        assert_eq!(error.errno(), Some(libc::EPERM), "{error}");
        assert_eq!(error.kind(), io::ErrorKind::PermissionDenied);
    }
    let locked = pair.0.detach_filter().unwrap_err();
    assert!(matches!(locked, SocketError::FilterLocked), "{locked}");
    assert!(pair.pass(&[0; 16]).is_none());
    assert!(pair.pass(&message(0, 0, &[])).is_some());
}

#[test]
fn what_is_queued_stays() {
    let pair = Pair::new();
    pair.1.send_to(b"before", pair.0.port(), 0).unwrap();
    pair.0.attach_filter(&Filter::reject()).unwrap();
    assert_eq!(pair.0.try_receive(&mut ReceiveBuffer::new()).unwrap().data, "before");
}

/// The length of this option is in instructions: read as bytes, the kernel would write past them.
#[test]
fn a_program_is_not_read_back_as_bytes() {
    let socket = NetlinkSocket::open(USERSOCK).unwrap();
    socket.attach_filter(&Filter::message_types(0..8).unwrap()).unwrap();
    let refused = |result: io::Error| assert_eq!(result.kind(), io::ErrorKind::InvalidInput);
    for room in [0, 16, 4096] {
        refused(socket.socket().get_raw(libc::SOL_SOCKET, libc::SO_GET_FILTER, room).unwrap_err());
    }
    let typed = option::SocketOption::<u64>::new("SO_GET_FILTER", libc::SOL_SOCKET, libc::SO_GET_FILTER);
    assert!(socket.socket().get(typed).is_err());
}

#[test]
fn an_extended_program_filters_too() {
    isolated("an_extended_program_filters_too", || {
        // Accepts datagrams of 20 bytes: r0 = skb->len; if r0 != 20 { r0 = 0 }; return r0
        let program = [
            program::instruction(0x61, 0, 1, 0, 0),
            program::instruction(0x15, 0, 0, 1, 20),
            program::instruction(0xb7, 0, 0, 0, 0),
            program::instruction(0x95, 0, 0, 0, 0),
        ];
        let program = match program::load(program::SOCKET_FILTER, &program) {
            Ok(program) => program,
            Err(error) if matches!(error.raw_os_error(), Some(libc::EPERM | libc::ENOSYS)) => {
                return println!("passed over: eBPF takes CAP_BPF on the host: {error}");
            }
            Err(error) => panic!("{error}"),
        };
        let mut pair = Pair::new();
        pair.0.attach_bpf(program.as_fd()).unwrap();
        drop(program);
        for length in [1, 19, 20, 21] {
            assert_eq!(pair.pass(&vec![7; length]).is_some(), length == 20);
        }
        pair.0.detach_filter().unwrap();
        assert!(pair.pass(b"1").is_some());
        let error = pair.0.attach_bpf(pair.1.as_fd()).unwrap_err();
        assert_eq!(error.errno(), Some(libc::EINVAL), "{error}");
        assert!(error.to_string().contains("SO_ATTACH_BPF"), "{error}");
    });
}

#[test]
fn other_sockets_have_filters_as_well() {
    use std::os::unix::net::UnixDatagram;
    let (left, right) = UnixDatagram::pair().unwrap();
    let left = Socket::from(OwnedFd::from(left));
    let right = Socket::from(OwnedFd::from(right));
    left.attach_filter(&Filter::sequence(0)).unwrap();
    right.send(&[1; 16], netlink_sys::MessageFlags::NONE).unwrap();
    right.send(&[0; 16], netlink_sys::MessageFlags::NONE).unwrap();
    let mut buffer = [9; 32];
    assert_eq!(left.recv(&mut buffer, netlink_sys::MessageFlags::DONTWAIT).unwrap(), 16);
    assert_eq!(buffer[..16], [0; 16]);
    assert!(left.as_raw_fd() >= 0);
}
