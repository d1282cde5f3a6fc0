//! Sockets of families beside those of the internet, packed addresses, and sockets of every family in another network
//! namespace. See `support` for where it runs.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::net::SocketAddr;
use std::time::Duration;

use netlink_sys::{
    AcceptFlags, Domain, MessageFlags, Namespace, PackedAddress, PacketAddress, Socket, SocketAddress, SocketError,
    SocketType, UnixAddress, open_in, option,
};
use support::*;

/// More than anything here takes on the slowest machine.
const LONG: Option<Duration> = Some(Duration::from_secs(60));

/// The number of the network namespace a socket belongs to (`SO_NETNS_COOKIE`, Linux 5.14).
const NAMESPACE_COOKIE: option::SocketOption<u64> = option::SocketOption::new("SO_NETNS_COOKIE", libc::SOL_SOCKET, 71);

/// `struct sockaddr_in` without the family.
fn packed_inet(port: u16) -> SocketAddress {
    let bytes = [&port.to_be_bytes()[..], &[127, 0, 0, 1], &[0; 8]].concat();
    SocketAddress::Other { family: 2, bytes }
}

/// Of a family that has no type here, an address is given packed.
#[test]
fn a_packed_address_is_as_good_as_a_typed_one() {
    isolated("a_packed_address_is_as_good_as_a_typed_one", || {
        loopback_up();
        let [one, two] = [(); 2].map(|()| Socket::new(Domain::INET, SocketType::DATAGRAM, 0).unwrap());
        one.bind(&packed_inet(0)).unwrap();
        two.bind(&packed_inet(0)).unwrap();
        let Some(SocketAddress::Inet(SocketAddr::V4(address))) = two.local_address().unwrap() else { panic!() };
        one.send_to(b"packed", &packed_inet(address.port()), MessageFlags::NONE).unwrap();
        let mut buffer = [0; 16];
        let (length, sender) = two.recv_from(&mut buffer, MessageFlags::NONE).unwrap();
        assert_eq!((&buffer[..length], sender), (&b"packed"[..], one.local_address().unwrap()));

        // And back: what the kernel gives packs to the same bytes.
        let packed = SocketAddress::Inet(address.into()).encode().unwrap();
        assert_eq!(PackedAddress::new(packed.as_bytes()).unwrap().as_bytes(), packed.as_bytes());
        assert_eq!(packed.as_bytes(), packed_inet(address.port()).encode().unwrap().as_bytes());
        let error = one.bind(&SocketAddress::Other { family: 2, bytes: vec![0; 200] }).unwrap_err();
        assert!(matches!(error, SocketError::Address(_)), "{error}");
    });
}

#[test]
fn a_connected_datagram_socket_hears_its_peer_alone() {
    isolated("a_connected_datagram_socket_hears_its_peer_alone", || {
        loopback_up();
        let [one, two, third] = [(); 3].map(|()| {
            let socket = Socket::new(Domain::INET, SocketType::DATAGRAM, 0).unwrap();
            socket.bind(&"127.0.0.1:0".parse::<SocketAddr>().unwrap().into()).unwrap();
            socket
        });
        let address = |socket: &Socket| socket.local_address().unwrap().unwrap();
        assert_eq!(one.peer_address().unwrap_err().errno(), Some(libc::ENOTCONN));
        one.connect(&address(&two)).unwrap();
        assert_eq!(one.peer_address().unwrap().unwrap(), address(&two));
        third.send_to(b"not heard", &address(&one), MessageFlags::NONE).unwrap();
        two.send_to(b"heard", &address(&one), MessageFlags::NONE).unwrap();
        let mut buffer = [0; 16];
        let length = one.recv(&mut buffer, MessageFlags::NONE).unwrap();
        assert_eq!(&buffer[..length], b"heard");
        one.send(b"to the peer", MessageFlags::NONE).unwrap();
        assert_eq!(two.recv_from(&mut buffer, MessageFlags::NONE).unwrap(), (11, Some(address(&one))));
    });
}

#[test]
fn flags_say_how_a_stream_is_read() {
    isolated("flags_say_how_a_stream_is_read", || {
        loopback_up();
        let listener = Socket::new(Domain::INET, SocketType::STREAM, 0).unwrap();
        listener.bind(&"127.0.0.1:0".parse::<SocketAddr>().unwrap().into()).unwrap();
        listener.listen(1).unwrap();
        let client = Socket::new(Domain::INET, SocketType::STREAM, 0).unwrap();
        client.connect(&listener.local_address().unwrap().unwrap()).unwrap();
        let (server, _) = listener.accept(AcceptFlags::NONBLOCK).unwrap();
        let mut buffer = [0; 8];
        assert!(matches!(server.recv(&mut buffer, MessageFlags::NONE), Err(SocketError::WouldBlock { .. })));

        server.set_nonblocking(false).unwrap();
        let waits = std::thread::spawn(move || {
            let mut buffer = [0; 8];
            let length = server.recv(&mut buffer, MessageFlags::WAITALL).unwrap();
            (server, buffer, length)
        });
        client.send(b"half", MessageFlags::MORE).unwrap();
        client.send(b"half", MessageFlags::NONE).unwrap();
        let (server, whole, length) = waits.join().unwrap();
        assert_eq!((&whole, length), (b"halfhalf", 8));

        client.send(b"!", MessageFlags::OOB).unwrap();
        client.send(b"after", MessageFlags::NONE).unwrap();
        // What is urgent is beside the stream.
        assert!(server.wait_readable(LONG).unwrap());
        let length = server.recv(&mut buffer, MessageFlags::PEEK).unwrap();
        assert!(b"after".starts_with(&buffer[..length]) && length > 0, "{:?}", &buffer[..length]);
        assert_eq!(server.recv(&mut buffer, MessageFlags::OOB).unwrap(), 1);
        assert_eq!(buffer[0], b'!');
    });
}

#[test]
fn a_frame_of_the_can_bus_comes_back() {
    isolated("a_frame_of_the_can_bus_comes_back", || {
        const RAW: i32 = 1;
        let socket = match Socket::new(Domain::CAN, SocketType::RAW, RAW) {
            Ok(socket) => socket,
            Err(error) => {
                assert!(error.to_string().contains("AF_CAN"), "{error}");
                return println!("passed over: this kernel has no CAN: {error}");
            }
        };
        let kind = attribute(1, &[b"vcan\0"]);
        let bus = message(RTM_NEWLINK, REQUEST_ACK | CREATE, &[&interface_up(7), &attribute(18, &[&kind])]);
        if let Err(error) = request(&netlink_sys::NetlinkSocket::open(0).unwrap(), &bus) {
            return println!("passed over: this kernel has no virtual CAN: {error}");
        }
        // struct sockaddr_can without the family: padding, interface, and the address of protocols above.
        let bytes = [&[0; 2][..], &7_i32.to_ne_bytes(), &[0; 16]].concat();
        let address = SocketAddress::Other { family: 29, bytes };
        socket.bind(&address).unwrap();
        let other = Socket::new(Domain::CAN, SocketType::RAW, RAW).unwrap();
        other.bind(&address).unwrap();
        // struct can_frame: identifier, length, padding, data.
        let frame = [&0x123_u32.to_ne_bytes()[..], &[2, 0, 0, 0], &[0xab, 0xcd, 0, 0, 0, 0, 0, 0]].concat();
        socket.send(&frame, MessageFlags::NONE).unwrap();
        let mut buffer = [0; 16];
        let (length, sender) = other.recv_from(&mut buffer, MessageFlags::NONE).unwrap();
        assert_eq!((&buffer[..length], &buffer[..]), (&frame[..], &frame[..]));
        assert!(matches!(sender, Some(SocketAddress::Other { family: 29, .. })), "{sender:?}");
    });
}

#[test]
fn virtual_machines_talk_to_themselves() {
    let listener = match Socket::new(Domain::VSOCK, SocketType::STREAM, 0) {
        Ok(socket) => socket,
        Err(error) => return println!("passed over: this kernel has no AF_VSOCK: {error}"),
    };
    listener.bind(&SocketAddress::Vsock { cid: u32::MAX, port: u32::MAX }).unwrap();
    listener.listen(1).unwrap();
    let Some(SocketAddress::Vsock { port, .. }) = listener.local_address().unwrap() else { panic!() };
    // Whether there is a loopback is not told: the connection is refused, or nothing ever happens.
    let client = Socket::new(Domain::VSOCK, SocketType::STREAM, 0).unwrap();
    client.set_nonblocking(true).unwrap();
    match client.connect(&SocketAddress::Vsock { cid: 1, port }) {
        Ok(()) => {}
        Err(SocketError::WouldBlock { .. }) if client.wait_writable(Some(Duration::from_secs(3))).unwrap() => {}
        Err(error) => return println!("passed over: this kernel has no loopback of AF_VSOCK: {error}"),
    }
    if let Some(error) = client.take_error().unwrap() {
        return println!("passed over: this kernel has no loopback of AF_VSOCK: {error}");
    }
    let (server, peer) = listener.accept(AcceptFlags::NONE).unwrap();
    assert!(matches!(peer, Some(SocketAddress::Vsock { cid: 1, .. })), "{peer:?}");
    client.send(b"hello", MessageFlags::NONE).unwrap();
    let mut buffer = [0; 8];
    assert_eq!(server.recv(&mut buffer, MessageFlags::NONE).unwrap(), 5);
    assert_eq!(&buffer[..5], b"hello");
}

#[test]
fn sockets_of_every_family_are_opened_in_another_namespace() {
    isolated("sockets_of_every_family_are_opened_in_another_namespace", || {
        let there = Namespace::unnamed().unwrap();
        let kinds = [
            (Domain::UNIX, SocketType::STREAM, 0),
            (Domain::INET, SocketType::STREAM, 0),
            (Domain::INET6, SocketType::DATAGRAM, 0),
            (Domain::PACKET, SocketType::RAW, 0),
            (Domain::NETLINK, SocketType::RAW, 0),
        ];
        let cookie = |socket: &Socket| socket.get(NAMESPACE_COOKIE).unwrap();
        let ours = cookie(&Socket::new(Domain::UNIX, SocketType::STREAM, 0).unwrap());
        let theirs = kinds.map(|(domain, kind, protocol)| {
            let socket = open_in(&there, || Socket::new(domain, kind, protocol)).unwrap().unwrap();
            assert_eq!(socket.get(option::DOMAIN).unwrap(), domain.0);
            cookie(&socket)
        });
        assert!(theirs.iter().all(|cookie| *cookie == theirs[0] && *cookie != ours), "{ours} {theirs:?}");
    });
}

/// TCP and abstract names, which belong to a network namespace as well.
#[test]
fn a_client_and_a_server_meet_in_another_namespace() {
    isolated("a_client_and_a_server_meet_in_another_namespace", || {
        let there = Namespace::unnamed().unwrap();
        open_in(&there, loopback_up).unwrap();
        let inet = || "127.0.0.1:4242".parse::<SocketAddr>().unwrap().into();
        let local = || SocketAddress::Unix(UnixAddress::Abstract(b"only in there".to_vec()));
        for (domain, address) in [(Domain::INET, inet as fn() -> SocketAddress), (Domain::UNIX, local)] {
            let open = || Socket::new(domain, SocketType::STREAM, 0).unwrap();
            let [listener, client] = open_in(&there, || [open(), open()]).unwrap();
            listener.bind(&address()).unwrap();
            listener.listen(1).unwrap();
            // From here on the thread does not matter: a socket stays where it was opened.
            client.connect(&address()).unwrap();
            let (server, _) = listener.accept(AcceptFlags::NONE).unwrap();
            client.send(b"hello", MessageFlags::NONE).unwrap();
            let mut buffer = [0; 8];
            assert_eq!(server.recv(&mut buffer, MessageFlags::NONE).unwrap(), 5);
            let refused = open().connect(&address()).unwrap_err();
            assert!(matches!(refused.errno(), Some(libc::ENETUNREACH | libc::ECONNREFUSED)), "{refused}");
        }
    });
}

/// A packet socket receives on the interface and of the protocol it is bound to, given in host order.
#[test]
fn a_packet_socket_hears_one_protocol_of_one_interface() {
    isolated("a_packet_socket_hears_one_protocol_of_one_interface", || {
        loopback_up();
        let receiver = Socket::new(Domain::PACKET, SocketType::RAW, 0).unwrap();
        receiver
            .bind(&SocketAddress::Packet(PacketAddress { protocol: 0x88cc, index: 1, ..PacketAddress::default() }))
            .unwrap();
        let Some(SocketAddress::Packet(bound)) = receiver.local_address().unwrap() else { panic!() };
        assert_eq!((bound.protocol, bound.index, bound.hardware_type), (0x88cc, 1, 772));
        let sender = Socket::new(Domain::PACKET, SocketType::DATAGRAM, 0).unwrap();
        for (protocol, body) in [(0x88b5, b"other"), (0x88cc, b"LLDP!")] {
            let target = PacketAddress { protocol, index: 1, address: [0; 6].into(), ..PacketAddress::default() };
            sender.send_to(body, &SocketAddress::Packet(target), MessageFlags::NONE).unwrap();
        }
        assert!(receiver.wait_readable(LONG).unwrap());
        let mut buffer = [0; 64];
        let length = receiver.recv(&mut buffer, MessageFlags::NONE).unwrap();
        assert_eq!(&buffer[12..length], [&[0x88, 0xcc][..], b"LLDP!"].concat());
    });
}
