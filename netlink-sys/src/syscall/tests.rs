//! What a netlink socket does when its system calls fail.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::time::Duration;

use libc::{EAGAIN, EINTR, EMSGSIZE, ENOBUFS, ENOMEM};

use super::fault::{Fault, Faults};
use crate::netlink::Room;
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
fn with_room_for_acknowledgements_alone_nothing_is_lost_unheard() {
    let (socket, mut buffer) = socket();
    let faults = Faults::of(&socket);
    socket.send(&request(1)).unwrap();
    let whole = socket.receive(&mut buffer).unwrap();
    socket.send(&request(1)).unwrap();
    assert_eq!(socket.try_receive_into(&mut buffer, Room::Acknowledgement).unwrap(), whole);
    assert!(matches!(socket.try_receive_into(&mut buffer, Room::Acknowledgement), Err(SocketError::WouldBlock { .. })));
    socket.send(&request(1)).unwrap();
    faults.receive(&[Fault::Truncated(7)]);
    let error = socket.try_receive_into(&mut buffer, Room::Acknowledgement).unwrap_err();
    assert!(
        matches!(error, SocketError::Truncated { needed, capacity } if needed == capacity + 7 && capacity >= 32 << 10)
    );
    // One that another process sends has its port.
    let other = NetlinkSocket::open(libc::NETLINK_USERSOCK).unwrap();
    let listener = NetlinkSocket::open(libc::NETLINK_USERSOCK).unwrap();
    other.send_to(&request(1), listener.port(), 0).unwrap();
    let received = listener.try_receive_into(&mut buffer, Room::Acknowledgement).unwrap();
    assert_eq!((received.port, &received.data[..]), (other.port(), &request(1)[..]));
    assert_eq!(faults.left(), 0);
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
