//! Sockets with real traffic. See `support` for where it runs.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::io::{ErrorKind, IoSlice};
use std::net::{Shutdown, SocketAddr};
use std::os::fd::{AsFd, OwnedFd};
use std::thread;
use std::time::{Duration, Instant};

use netlink_sys::{
    AcceptFlags, Domain, MessageFlags, Namespace, NetlinkSocket, PacketAddress, ReceiveBuffer, Received, Socket,
    SocketAddress, SocketError, SocketType, UnixAddress, open_in, option,
};
use support::*;

const ROUTE: i32 = 0;
const USERSOCK: i32 = 2;
/// More than anything here takes on the slowest machine.
const LONG: Option<Duration> = Some(Duration::from_secs(60));

fn inet(text: &str) -> SocketAddress {
    text.parse::<SocketAddr>().unwrap().into()
}

/// A listener, and the two ends of a connection to it.
fn connected(domain: Domain, kind: SocketType, address: &SocketAddress) -> (Socket, Socket) {
    let listener = Socket::new(domain, kind, 0).unwrap();
    listener.bind(address).unwrap();
    listener.listen(1).unwrap();
    let client = Socket::new(domain, kind, 0).unwrap();
    client.connect(&listener.local_address().unwrap().unwrap()).unwrap();
    let (server, peer) = listener.accept(AcceptFlags::NONE).unwrap();
    assert_eq!(peer, client.local_address().unwrap());
    assert_eq!(client.peer_address().unwrap(), server.local_address().unwrap());
    (client, server)
}

fn exchange(client: &Socket, server: &Socket) {
    let mut buffer = [0; 16];
    assert_eq!(client.send(b"ping", MessageFlags::NONE).unwrap(), 4);
    assert_eq!(server.recv(&mut buffer, MessageFlags::PEEK).unwrap(), 4);
    assert_eq!(server.recv(&mut buffer, MessageFlags::NONE).unwrap(), 4);
    assert_eq!(&buffer[..4], b"ping");
    client.shutdown(Shutdown::Write).unwrap();
    assert_eq!(server.recv(&mut buffer, MessageFlags::NONE).unwrap(), 0);
}

#[test]
fn tcp_over_loopback() {
    isolated("tcp_over_loopback", || {
        loopback_up();
        for (domain, address) in [(Domain::INET, "127.0.0.1:0"), (Domain::INET6, "[::1]:0")] {
            let (client, server) = connected(domain, SocketType::STREAM, &inet(address));
            exchange(&client, &server);
            drop(client);
            // Writing to a connection that is gone is an error, not a signal.
            let broken = (0..100).find_map(|_| server.send(&[0; 4096], MessageFlags::NONE).err());
            assert!(matches!(
                broken.map(|error| error.kind()),
                Some(ErrorKind::BrokenPipe | ErrorKind::ConnectionReset)
            ));
        }
        let lonely = Socket::new(Domain::INET, SocketType::STREAM, 0).unwrap();
        let error = lonely.connect(&inet("127.0.0.1:9")).unwrap_err();
        assert_eq!(error.errno(), Some(libc::ECONNREFUSED));
        let text = error.to_string();
        assert!(text.contains("connect") && text.contains("AF_INET") && text.contains("127.0.0.1:9"), "{text}");
        assert!(text.contains("nothing listens"), "{text}");
    });
}

#[test]
fn a_connection_under_way_is_not_ready() {
    isolated("a_connection_under_way_is_not_ready", || {
        loopback_up();
        let listener = Socket::new(Domain::INET, SocketType::STREAM, 0).unwrap();
        listener.bind(&inet("127.0.0.1:0")).unwrap();
        listener.listen(1).unwrap();
        listener.set_nonblocking(true).unwrap();
        assert!(matches!(listener.accept(AcceptFlags::NONE), Err(SocketError::WouldBlock { .. })));
        let client = Socket::new(Domain::INET, SocketType::STREAM, 0).unwrap();
        client.set_nonblocking(true).unwrap();
        match client.connect(&listener.local_address().unwrap().unwrap()) {
            Ok(()) => {}
            Err(SocketError::WouldBlock { .. }) => assert!(client.wait_writable(LONG).unwrap()),
            Err(error) => panic!("{error}"),
        }
        assert!(client.take_error().unwrap().is_none());
        assert!(listener.wait_readable(LONG).unwrap());
        let (server, _) = listener.accept(AcceptFlags::NONBLOCK).unwrap();
        assert!(matches!(server.recv(&mut [0], MessageFlags::NONE), Err(SocketError::WouldBlock { .. })));
    });
}

#[test]
fn udp_over_loopback() {
    isolated("udp_over_loopback", || {
        loopback_up();
        for (domain, address) in [(Domain::INET, "127.0.0.1:0"), (Domain::INET6, "[::1]:0")] {
            let [one, two] = [(); 2].map(|()| Socket::new(domain, SocketType::DATAGRAM, 0).unwrap());
            one.bind(&inet(address)).unwrap();
            two.bind(&inet(address)).unwrap();
            let target = two.local_address().unwrap().unwrap();
            assert_eq!(one.send_to(b"0123456789", &target, MessageFlags::NONE).unwrap(), 10);
            let mut short = [0; 4];
            let (length, sender) = two.recv_from(&mut short, MessageFlags::TRUNC).unwrap();
            assert_eq!((length, &short), (10, b"0123"));
            assert_eq!(sender, one.local_address().unwrap());
        }
    });
}

#[test]
fn timeouts_end_a_wait() {
    let socket = Socket::new(Domain::INET, SocketType::DATAGRAM, 0).unwrap();
    socket.bind(&inet("127.0.0.1:0")).unwrap();
    let short = Duration::from_millis(30);
    socket.set_read_timeout(Some(short)).unwrap();
    socket.set_write_timeout(Some(Duration::from_nanos(1))).unwrap();
    assert!(socket.get(option::RECEIVE_TIMEOUT).unwrap().unwrap() >= short);
    assert!(socket.get(option::SEND_TIMEOUT).unwrap().is_some(), "rounded up, not to none");
    let start = Instant::now();
    assert!(matches!(socket.recv(&mut [0], MessageFlags::NONE), Err(SocketError::WouldBlock { .. })));
    assert!(!socket.wait_readable(Some(short)).unwrap());
    assert!(start.elapsed() >= 2 * short);
    assert!(socket.wait_writable(Some(Duration::MAX)).unwrap());
    assert!(matches!(socket.recv(&mut [0], MessageFlags::DONTWAIT), Err(SocketError::WouldBlock { .. })));
    socket.set_read_timeout(None).unwrap();
    assert_eq!(socket.get(option::RECEIVE_TIMEOUT).unwrap(), None);
}

#[test]
fn local_sockets() {
    let directory = std::env::temp_dir().join(format!("netlink-sys-{}", std::process::id()));
    std::fs::create_dir_all(&directory).unwrap();
    let name = format!("netlink-sys-{}", std::process::id()).into_bytes();
    for kind in [SocketType::STREAM, SocketType::SEQUENCED] {
        let file = UnixAddress::Path(directory.join(format!("socket{}", kind.0)));
        for address in [file, UnixAddress::Abstract(name.clone())] {
            let (client, server) = connected(Domain::UNIX, kind, &SocketAddress::Unix(address));
            assert_eq!(client.local_address().unwrap(), Some(SocketAddress::Unix(UnixAddress::Unnamed)));
            exchange(&client, &server);
        }
    }
    std::fs::remove_dir_all(directory).unwrap();
    let socket = Socket::new(Domain::UNIX, SocketType::DATAGRAM, 0).unwrap();
    socket.bind(&SocketAddress::Unix(UnixAddress::Unnamed)).unwrap();
    assert!(matches!(
        socket.local_address().unwrap(),
        Some(SocketAddress::Unix(UnixAddress::Abstract(name))) if name.len() == 5
    ));
}

#[test]
fn descriptors_are_owned_and_closed_on_exec() {
    let socket = Socket::new(Domain::INET, SocketType::DATAGRAM, 0).unwrap();
    let flags = nix::fcntl::fcntl(socket.as_fd(), nix::fcntl::FcntlArg::F_GETFD).unwrap();
    assert_eq!(flags & libc::FD_CLOEXEC, libc::FD_CLOEXEC);
    let socket = Socket::from(OwnedFd::from(socket));
    assert_eq!(socket.get(option::TYPE).unwrap(), SocketType::DATAGRAM.0);
    assert_eq!(socket.get_raw(libc::SOL_SOCKET, libc::SO_TYPE, 4).unwrap(), SocketType::DATAGRAM.0.to_ne_bytes());
    socket.set(option::REUSE_ADDRESS, true).unwrap();
    assert!(socket.get(option::REUSE_ADDRESS).unwrap());
    socket.bind_to_device(b"").unwrap();
    let odd = option::SocketOption::<i32>::new("SO_NONE", libc::SOL_SOCKET, 9999);
    let text = socket.get(odd).unwrap_err().to_string();
    assert!(text.contains("SO_NONE") && text.contains("older"), "{text}");
    let text = Socket::new(Domain(99), SocketType::RAW, 5).unwrap_err().to_string();
    assert!(text.contains("family 99") && text.contains("module"), "{text}");
    let file = Socket::from(OwnedFd::from(std::fs::File::open("/dev/null").unwrap()));
    assert_eq!(NetlinkSocket::from_socket(file).unwrap_err().errno(), Some(libc::ENOTSOCK));
    assert_eq!(NetlinkSocket::from_socket(socket).unwrap_err().errno(), Some(libc::EAFNOSUPPORT));
}

#[test]
fn virtual_machine_sockets() {
    match Socket::new(Domain::VSOCK, SocketType::STREAM, 0) {
        Err(error) => pass_over(&format!("no AF_VSOCK: {error}")),
        Ok(socket) => {
            let any = SocketAddress::Vsock { cid: u32::MAX, port: u32::MAX };
            socket.bind(&any).unwrap();
            assert!(
                matches!(socket.local_address().unwrap(), Some(SocketAddress::Vsock { port, .. }) if port != u32::MAX)
            );
        }
    }
}

#[test]
fn frames_between_namespaces() {
    isolated("frames_between_namespaces", || {
        const LLDP: u16 = 0x88cc;
        let there = Namespace::unnamed().unwrap();
        if let Err(error) = veth_pair(&there) {
            return pass_over(&format!("no veth: {error}"));
        }
        let receiver = open_in(&there, || Socket::new(Domain::PACKET, SocketType::DATAGRAM, 0)).unwrap().unwrap();
        let address = PacketAddress { protocol: LLDP, index: 20, ..PacketAddress::default() };
        receiver.bind(&SocketAddress::Packet(address)).unwrap();
        receiver.set_read_timeout(Some(Duration::from_millis(200))).unwrap();
        // An interface that has just come up drops frames until its queue is there, and nothing tells when that is.
        let deliver = |send: &dyn Fn(), buffer: &mut [u8]| {
            while receiver.recv(&mut [0; 1], MessageFlags::DONTWAIT).is_ok() {}
            let received = (0..100).find_map(|_| {
                send();
                receiver.recv_from(buffer, MessageFlags::NONE).ok()
            });
            received.expect("a frame arrives within a hundred tries")
        };

        let nearest_bridge = [0x01, 0x80, 0xc2, 0, 0, 0x0e];
        let source = [2, 0, 0, 0, 0, 1];
        let body = [0; 46];
        let frame = [&nearest_bridge[..], &source, &LLDP.to_be_bytes(), &body].concat();
        let sender = Socket::new(Domain::PACKET, SocketType::RAW, 0).unwrap();
        sender.bind(&SocketAddress::Packet(PacketAddress { index: 10, ..PacketAddress::default() })).unwrap();
        let mut buffer = [1; 100];
        let send = || {
            sender.send(&frame, MessageFlags::NONE).unwrap();
        };
        let (length, from) = deliver(&send, &mut buffer);
        assert_eq!(buffer[..length], body);
        let Some(SocketAddress::Packet(from)) = from else { panic!("{from:?}") };
        let expected =
            PacketAddress { protocol: LLDP, index: 20, hardware_type: 1, packet_type: 2, address: source.into() };
        assert_eq!(from, expected);

        // The kernel writes the header of a datagram socket.
        let sender = Socket::new(Domain::PACKET, SocketType::DATAGRAM, 0).unwrap();
        let target =
            PacketAddress { protocol: LLDP, index: 10, address: nearest_bridge.into(), ..PacketAddress::default() };
        let target = SocketAddress::Packet(target);
        let send = || {
            sender.send_to(b"chassis", &target, MessageFlags::NONE).unwrap();
        };
        let (length, _) = deliver(&send, &mut buffer);
        assert_eq!(&buffer[..length], b"chassis");
    });
}

/// Every message of a link dump, raw, and how many datagrams it took.
fn link_dump(socket: &NetlinkSocket) -> (Vec<(u16, Vec<u8>)>, usize) {
    socket.send(&message(RTM_GETLINK, REQUEST_DUMP, &[&[0; 16]])).unwrap();
    let mut buffer = ReceiveBuffer::new();
    let (mut messages, mut datagrams) = (Vec::new(), 0);
    loop {
        let Received { data, port, .. } = socket.receive(&mut buffer).unwrap();
        assert_eq!(port, 0);
        datagrams += 1;
        let mut rest = &data[..];
        while let Some(length) = rest.first_chunk() {
            let length = usize::try_from(u32::from_ne_bytes(*length)).unwrap();
            let kind = u16::from_ne_bytes([rest[4], rest[5]]);
            messages.push((kind, rest[..length].to_vec()));
            rest = rest.get(length.next_multiple_of(4)..).unwrap_or_default();
        }
        if messages.last().unwrap().0 == 3 {
            return (messages, datagrams);
        }
    }
}

#[test]
fn a_dump_arrives_from_the_kernel() {
    let socket = NetlinkSocket::open(ROUTE).unwrap();
    assert_ne!(socket.port(), 0);
    assert_eq!(socket.protocol(), ROUTE);
    let (messages, _) = link_dump(&socket);
    assert!(messages.iter().any(|(kind, data)| *kind == RTM_NEWLINK && data.windows(3).any(|name| name == b"lo\0")));
    let again = NetlinkSocket::from_socket(socket.into_socket()).unwrap();
    assert!(!link_dump(&again).0.is_empty());
    let unbound = Socket::new(Domain::NETLINK, SocketType::RAW, ROUTE).unwrap();
    assert_ne!(NetlinkSocket::from_socket(unbound).unwrap().port(), 0);
}

#[test]
fn several_messages_go_in_one_datagram() {
    isolated("several_messages_go_in_one_datagram", || {
        let socket = NetlinkSocket::open(ROUTE).unwrap();
        let [silent, acknowledged] =
            [REQUEST, REQUEST_ACK].map(|flags| message(RTM_SETLINK, flags, &[&interface_up(1)]));
        let mut buffer = ReceiveBuffer::new();
        socket.send_vectored(&[IoSlice::new(&acknowledged); 3]).unwrap();
        for _ in 0..3 {
            assert_eq!(socket.receive(&mut buffer).unwrap().data[16..20], [0; 4]);
        }
        // 1024 is the most slices the kernel takes in one call.
        for count in [1, 1024, 1025, 3000] {
            let mut messages = vec![IoSlice::new(&silent); count];
            messages.push(IoSlice::new(&acknowledged));
            socket.send_vectored(&messages).unwrap();
            assert_eq!(socket.receive(&mut buffer).unwrap().data[16..20], [0; 4]);
        }
        assert!(matches!(socket.try_receive(&mut buffer), Err(SocketError::WouldBlock { .. })));
        let error = socket.send(&vec![0; 64 << 20]).unwrap_err();
        assert_eq!(error.errno(), Some(libc::EMSGSIZE));
        assert!(error.to_string().contains("send buffer"), "{error}");
    });
}

#[test]
fn a_forged_datagram_shows_its_sender() {
    isolated("a_forged_datagram_shows_its_sender", || {
        let victim = NetlinkSocket::bind(ROUTE, 4242, 0).unwrap();
        assert_eq!(victim.port(), 4242);
        let taken = NetlinkSocket::bind(ROUTE, 4242, 0).unwrap_err();
        assert_eq!(taken.kind(), ErrorKind::AddrInUse);
        let forger = NetlinkSocket::open(ROUTE).unwrap();
        let forged = message(RTM_NEWLINK, 0, &[&[0; 16]]);
        forger.send_to(&forged, 4242, 0).unwrap();
        let received = victim.receive(&mut ReceiveBuffer::new()).unwrap();
        assert_eq!((received.port, received.groups), (forger.port(), 0));
        assert_eq!(received.data, forged);
        let nobody = forger.send_to(&forged, 4243, 0).unwrap_err();
        assert_eq!(nobody.errno(), Some(libc::ECONNREFUSED));
    });
}

/// Bytes that tell where they belong.
fn pattern(length: usize) -> Vec<u8> {
    (0_u32..).flat_map(u32::to_ne_bytes).take(length).collect()
}

#[test]
fn datagrams_of_any_size_arrive_whole() {
    isolated("datagrams_of_any_size_arrive_whole", || {
        let receiver = NetlinkSocket::open(USERSOCK).unwrap();
        let sender = NetlinkSocket::open(USERSOCK).unwrap();
        let room = sender.socket().set_send_buffer(32 << 20).unwrap();
        let mut buffer = ReceiveBuffer::new();
        let sizes =
            [1, 100, 32 * 1024 - 1, 32 * 1024, 32 * 1024 + 1, 64 * 1024, 64 * 1024 + 1, 100 * 1024, 3 << 20, 4 << 20];
        let mut kept = Vec::new();
        for size in sizes.into_iter().filter(|size| size + 32 <= room) {
            sender.send_to(&pattern(size), receiver.port(), 0).unwrap();
            let received = receiver.receive(&mut buffer).unwrap();
            assert_eq!(received.port, sender.port());
            kept.push((size, received.data));
        }
        for (size, data) in &kept {
            assert_eq!(*data, pattern(*size), "{size} bytes are unharmed by later ones");
        }
        let size = 9 << 20;
        if size + 32 > room {
            return println!("passed over 9 MiB: a send buffer that large takes CAP_NET_ADMIN on the host");
        }
        sender.send_to(&pattern(size), receiver.port(), 0).unwrap();
        match receiver.receive(&mut buffer) {
            Err(SocketError::Truncated { needed, capacity }) => {
                assert_eq!(needed, size);
                assert!(capacity >= 4 << 20 && capacity < size);
            }
            other => panic!("{other:?}"),
        }
        sender.send_to(&pattern(size), receiver.port(), 0).unwrap();
        assert_eq!(receiver.receive(&mut buffer).unwrap().data, pattern(size), "the buffer has grown");
    });
}

#[test]
fn memory_is_reused() {
    let receiver = NetlinkSocket::open(USERSOCK).unwrap();
    let sender = NetlinkSocket::open(USERSOCK).unwrap();
    let mut buffer = ReceiveBuffer::new();
    let mut receive = |size| {
        sender.send_to(&pattern(size), receiver.port(), 0).unwrap();
        receiver.receive(&mut buffer).unwrap().data
    };
    let places: std::collections::HashSet<_> = (0..1000).map(|_| receive(20_000).as_ptr().addr()).collect();
    assert!(places.len() == 1, "one chunk, used again and again: {places:?}");
    let held = receive(50);
    let places: std::collections::HashSet<_> = (0..1000).map(|_| receive(20_000).as_ptr().addr()).collect();
    assert!(places.len() <= 4, "{places:?}");
    assert_eq!(held, pattern(50));
}

#[test]
fn lost_events_are_reported_and_the_socket_goes_on() {
    isolated("lost_events_are_reported_and_the_socket_goes_on", || {
        let listener = NetlinkSocket::open(ROUTE).unwrap();
        listener.join(1).unwrap();
        let obtained = listener.socket().set_receive_buffer(16 * 1024).unwrap();
        assert_eq!(obtained, listener.socket().receive_buffer().unwrap());
        let change = NetlinkSocket::open(ROUTE).unwrap();
        let toggle = |times| {
            for _ in 0..times {
                for state in [interface_up(1), interface_down(1)] {
                    request(&change, &message(RTM_SETLINK, REQUEST_ACK, &[&state])).unwrap();
                }
            }
        };
        toggle(50);
        let mut buffer = ReceiveBuffer::new();
        assert!(listener.wait_readable(Some(Duration::ZERO)).unwrap());
        assert!(matches!(listener.receive(&mut buffer), Err(SocketError::Overrun)));
        let mut before_the_loss = 0;
        while listener.try_receive(&mut buffer).is_ok() {
            before_the_loss += 1;
        }
        assert!(before_the_loss > 0);
        toggle(1);
        assert!(listener.try_receive(&mut buffer).is_ok());

        listener.set_no_enobufs(true).unwrap();
        toggle(50);
        while match listener.try_receive(&mut buffer) {
            Ok(_) => true,
            Err(SocketError::WouldBlock { .. }) => false,
            Err(error) => panic!("{error}"),
        } {}
    });
}

#[test]
fn groups_of_any_number() {
    isolated("groups_of_any_number", || {
        let socket = NetlinkSocket::bind(ROUTE, 0, 1 << 4).unwrap();
        assert_eq!(socket.groups().unwrap(), [5]);
        socket.join(1).unwrap();
        socket.join(36).unwrap();
        assert_eq!(socket.groups().unwrap(), [1, 5, 36]);
        socket.leave(5).unwrap();
        assert_eq!(socket.groups().unwrap(), [1, 36]);
        assert_eq!(socket.join(10_000).unwrap_err().errno(), Some(libc::EINVAL));

        socket.set_packet_info(true).unwrap();
        loopback_up();
        let received = socket.receive(&mut ReceiveBuffer::new()).unwrap();
        assert_eq!((received.port, received.groups, received.group), (0, 1, Some(1)));
        assert_eq!(received.namespace_id, None);
    });
}

#[test]
fn events_of_other_namespaces() {
    isolated("events_of_other_namespaces", || {
        use std::os::fd::AsRawFd;
        let there = Namespace::unnamed().unwrap();
        let socket = NetlinkSocket::open(ROUTE).unwrap();
        let descriptor = there.as_fd().as_raw_fd().to_ne_bytes();
        let attributes = [attribute(1, &[&7_i32.to_ne_bytes()]), attribute(3, &[&descriptor])].concat();
        request(&socket, &message(RTM_NEWNSID, REQUEST_ACK, &[&[0; 4], &attributes])).unwrap();
        let listener = NetlinkSocket::open(ROUTE).unwrap();
        listener.set_listen_all_namespaces(true).unwrap();
        listener.set_packet_info(true).unwrap();
        listener.join(1).unwrap();
        open_in(&there, loopback_up).unwrap();
        let received = listener.receive(&mut ReceiveBuffer::new()).unwrap();
        assert_eq!((received.group, received.namespace_id), (Some(1), Some(7)));
    });
}

#[test]
fn netlink_options() {
    let socket = NetlinkSocket::open(ROUTE).unwrap();
    type Setter = fn(&NetlinkSocket, bool) -> Result<(), SocketError>;
    let set = [
        (NetlinkSocket::set_strict_checking as Setter, option::STRICT_CHECK),
        (NetlinkSocket::set_extended_ack, option::EXTENDED_ACK),
        (NetlinkSocket::set_cap_ack, option::CAP_ACK),
        (NetlinkSocket::set_broadcast_error, option::BROADCAST_ERROR),
        (NetlinkSocket::set_no_enobufs, option::NO_ENOBUFS),
        (NetlinkSocket::set_packet_info, option::PACKET_INFO),
    ];
    for (set, option) in set {
        for on in [true, false] {
            set(&socket, on).unwrap();
            assert_eq!(socket.socket().get(option).unwrap(), on);
        }
    }
    let obtained = socket.socket().set_receive_buffer(1 << 20).unwrap();
    assert_eq!(obtained, socket.socket().receive_buffer().unwrap());
    assert!(socket.socket().set_send_buffer(100_000).unwrap() >= 100_000);
}

#[test]
fn signals_do_not_end_a_wait() {
    isolated("signals_do_not_end_a_wait", || {
        use nix::sys::signal::{SaFlags, SigAction, SigHandler, SigSet, Signal, sigaction};
        extern "C" fn ignore(_: libc::c_int) {}
        let action = SigAction::new(SigHandler::Handler(ignore), SaFlags::empty(), SigSet::empty());
        // SAFETY: the handler does nothing.
        unsafe { sigaction(Signal::SIGUSR1, &action) }.unwrap();
        let receiver = NetlinkSocket::open(USERSOCK).unwrap();
        let (process, thread) = (nix::unistd::getpid().as_raw(), nix::unistd::gettid().as_raw());
        let interrupt = move || {
            for _ in 0..10 {
                thread::sleep(Duration::from_millis(10));
                // SAFETY: the call takes three integers, and the handler of the signal does nothing.
                let result = unsafe { libc::syscall(libc::SYS_tgkill, process, thread, libc::SIGUSR1) };
                assert_eq!(result, 0);
            }
        };
        let port = receiver.port();
        thread::scope(|scope| {
            scope.spawn(move || {
                interrupt();
                NetlinkSocket::open(USERSOCK).unwrap().send_to(b"at last", port, 0).unwrap();
                interrupt();
            });
            let received = receiver.receive(&mut ReceiveBuffer::new()).unwrap();
            assert_eq!(received.data, "at last");
            let start = Instant::now();
            assert!(!receiver.wait_readable(Some(Duration::from_millis(150))).unwrap());
            let waited = start.elapsed();
            assert!(waited >= Duration::from_millis(150), "{waited:?}");
        });
    });
}
