//! What a netlink socket does when its system calls fail.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::os::fd::OwnedFd;
use std::time::Duration;

use libc::{EAGAIN, EINTR, EMSGSIZE, ENOBUFS, ENOMEM};

use super::fault::{Fault, Faults};
use crate::option;
use crate::{NetlinkSocket, ReceiveBuffer, Received, SocketError};

/// One that is interrupted is taken up again, however often.
const INTERRUPTED: [Fault; 3] = [Fault::Errno(EINTR); 3];

/// `RTM_GETLINK` for the loopback interface, with this sequence.
fn request(sequence: u8) -> [u8; 32] {
    let mut request = [0; 32];
    request[..4].copy_from_slice(&32_u32.to_ne_bytes());
    request[4..6].copy_from_slice(&18_u16.to_ne_bytes());
    request[6..8].copy_from_slice(&1_u16.to_ne_bytes());
    request[8] = sequence;
    request[20..24].copy_from_slice(&1_i32.to_ne_bytes());
    request
}

fn socket() -> (NetlinkSocket, ReceiveBuffer) {
    (NetlinkSocket::open(0).unwrap(), ReceiveBuffer::new())
}

/// Whether this is the whole answer to the request with this sequence.
fn answers(received: &Received, sequence: u8) -> bool {
    let length = u32::from_ne_bytes(*received.data.first_chunk().unwrap());
    received.port == 0 && received.data[8] == sequence && usize::try_from(length) == Ok(received.data.len())
}

#[test]
fn signals_interrupt_nothing() {
    let (socket, mut buffer) = socket();
    let faults = Faults::of(&socket);
    faults.send(&INTERRUPTED);
    faults.receive(&INTERRUPTED);
    faults.poll(&INTERRUPTED);
    socket.send(&request(1)).unwrap();
    assert!(socket.wait_readable(Some(Duration::from_secs(30))).unwrap());
    assert!(answers(&socket.receive(&mut buffer).unwrap(), 1));
    assert_eq!(faults.left(), 0);
}

#[test]
fn a_wait_that_is_interrupted_is_no_longer() {
    let (socket, _) = socket();
    let faults = Faults::of(&socket);
    faults.poll(&INTERRUPTED);
    assert!(!socket.wait_readable(Some(Duration::from_millis(1))).unwrap());
    faults.poll(&[Fault::Errno(ENOMEM)]);
    let error = socket.wait_readable(None).unwrap_err();
    assert_eq!(error.errno(), Some(ENOMEM));
    assert_eq!(faults.left(), 0);
}

#[test]
fn what_is_not_ready_loses_nothing() {
    let (socket, mut buffer) = socket();
    let faults = Faults::of(&socket);
    faults.send(&[Fault::Errno(EAGAIN)]);
    assert!(matches!(socket.send(&request(1)), Err(SocketError::WouldBlock { operation: "sendmsg" })));
    socket.send(&request(2)).unwrap();
    faults.receive(&[Fault::Errno(EAGAIN); 2]);
    assert!(matches!(socket.receive(&mut buffer), Err(SocketError::WouldBlock { operation: "recvmsg" })));
    assert!(matches!(socket.try_receive(&mut buffer), Err(SocketError::WouldBlock { .. })));
    assert!(answers(&socket.receive(&mut buffer).unwrap(), 2));
    assert_eq!(faults.left(), 0);
}

#[test]
fn an_overrun_is_told_and_what_is_queued_comes_after_it() {
    let (socket, mut buffer) = socket();
    let faults = Faults::of(&socket);
    socket.send(&request(1)).unwrap();
    faults.receive(&[Fault::Errno(ENOBUFS)]);
    assert!(matches!(socket.receive(&mut buffer), Err(SocketError::Overrun)));
    assert!(answers(&socket.receive(&mut buffer).unwrap(), 1));
    assert_eq!(faults.left(), 0);
}

#[test]
fn what_the_kernel_does_not_take_is_an_error_with_its_number() {
    let (socket, mut buffer) = socket();
    let faults = Faults::of(&socket);
    for errno in [EMSGSIZE, ENOBUFS, ENOMEM] {
        faults.send(&[Fault::Errno(errno)]);
        let error = socket.send(&request(1)).unwrap_err();
        assert!(matches!(&error, SocketError::System { operation: "sendmsg", .. }), "{error:?}");
        assert_eq!(error.errno(), Some(errno));
    }
    socket.send(&request(2)).unwrap();
    faults.receive(&[Fault::Errno(ENOMEM)]);
    assert_eq!(socket.receive(&mut buffer).unwrap_err().errno(), Some(ENOMEM));
    assert!(answers(&socket.receive(&mut buffer).unwrap(), 2));
    assert_eq!(faults.left(), 0);
}

#[test]
fn a_datagram_that_is_cut_is_an_error_and_the_room_grows() {
    let (socket, mut buffer) = socket();
    let faults = Faults::of(&socket);
    for surplus in [1, 1_000_000] {
        let room = buffer.capacity();
        socket.send(&request(1)).unwrap();
        faults.receive(&[Fault::Truncated(surplus)]);
        let error = socket.receive(&mut buffer).unwrap_err();
        let SocketError::Truncated { needed, capacity } = error else { unreachable!("{error:?}") };
        assert_eq!(needed, capacity + surplus);
        assert!(capacity >= room && buffer.capacity() >= needed, "{capacity} {room}");
        socket.send(&request(2)).unwrap();
        assert!(answers(&socket.receive(&mut buffer).unwrap(), 2));
    }
    assert_eq!(faults.left(), 0);
}

#[test]
fn datagrams_of_all_lengths_are_whole_however_they_are_received() {
    for is_annotated in [false, true] {
        let (sender, receiver) = (
            NetlinkSocket::open(libc::NETLINK_USERSOCK).unwrap(),
            NetlinkSocket::open(libc::NETLINK_USERSOCK).unwrap(),
        );
        receiver.socket().set_receive_buffer(4 << 20).unwrap();
        sender.socket().set_send_buffer(4 << 20).unwrap();
        if is_annotated {
            receiver.socket().set(option::PACKET_INFO, true).unwrap();
        }
        let mut buffer = ReceiveBuffer::new();
        let mut kept = Vec::new();
        // Long ones are expected after long ones, and short ones after short ones; here each comes after each.
        let lengths = [16, 20, 5_000, 16, 70_000, 33_000, 32_768, 16, 4_096, 4_097, 65_536, 100_000, 17, 40_000];
        for (number, length) in (0_u8..=255).cycle().zip(lengths.into_iter().chain([100; 2_000])) {
            let data = vec![number; length];
            sender.send_to(&data, receiver.port(), 0).unwrap();
            let received = receiver.receive(&mut buffer).unwrap();
            assert_eq!(received.port, sender.port());
            assert!(received.data == data, "{length} {is_annotated}");
            kept.push((received.data, data));
        }
        // None of them is written over by those that follow.
        assert!(kept.iter().all(|(received, data)| received == data));
    }
}

#[test]
fn who_asks_what_the_kernel_says_beside_a_datagram_is_told() {
    let sender = NetlinkSocket::open(libc::NETLINK_USERSOCK).unwrap();
    let group = |listener: &NetlinkSocket| {
        sender.send_to(&request(1), listener.port(), 0).unwrap();
        sender.send_to(&request(1), sender.port(), 1).unwrap();
        let mut buffer = ReceiveBuffer::new();
        let alone = listener.receive(&mut buffer).unwrap();
        assert_eq!((alone.port, alone.groups, alone.group), (sender.port(), 0, None));
        let received = listener.receive(&mut buffer).unwrap();
        assert_eq!((received.port, received.groups), (sender.port(), 1));
        received.group
    };
    let listener = NetlinkSocket::bind(libc::NETLINK_USERSOCK, 0, 1).unwrap();
    assert_eq!(group(&listener), None);
    listener.socket().set(option::PACKET_INFO, true).unwrap();
    assert_eq!(group(&listener), Some(1));
    // Who takes the socket over does not know what was asked for.
    let listener = NetlinkSocket::from_socket(OwnedFd::from(listener.into_socket()).into()).unwrap();
    assert_eq!(group(&listener), Some(1));
}

#[test]
fn a_short_datagram_is_what_there_is_of_it() {
    let (socket, mut buffer) = socket();
    let faults = Faults::of(&socket);
    socket.send(&request(1)).unwrap();
    let whole = socket.receive(&mut buffer).unwrap().data;
    for missing in [1, 20, whole.len() - 1, whole.len()] {
        socket.send(&request(1)).unwrap();
        faults.receive(&[Fault::Short(missing)]);
        assert_eq!(socket.receive(&mut buffer).unwrap().data, whole[..whole.len() - missing]);
    }
    assert_eq!(faults.left(), 0);
}
