//! Sockets of IPv4 and IPv6.

use std::io::{Read as _, Write as _};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpListener, TcpStream, UdpSocket};

use netlink_core::common::{AddressFamily, IpProtocol};
use netlink_core::json::{Nesting, to_json};
use netlink_core::{BitFlags as _, Errno, Flags, View};
use netlink_diag::SockDiag;
use netlink_diag::generated::inet_diag::{self, InetDiag, InetDiagExtensions, InetDiagReqV2};
use netlink_diag::generated::sock_diag::{SocketState, SocketStates};

use super::check_all;
use crate::kernel::{by_inode, connected, list, ss};

const FAMILIES: [AddressFamily; 2] = [AddressFamily::INET, AddressFamily::INET6];

/// Every socket of a protocol, with all that is known of it.
fn everything(family: AddressFamily, protocol: IpProtocol) -> impl Fn(&mut InetDiagReqV2) {
    move |header| {
        header.family = family;
        header.protocol = protocol;
        header.ext = InetDiagExtensions::all();
        header.states = SocketStates::all();
    }
}

fn sockets(connection: &SockDiag, family: AddressFamily, protocol: IpProtocol) -> Vec<InetDiag> {
    list(connection, &inet_diag::sock_diag_by_family_dump().header(everything(family, protocol)))
}

/// The address as the message's family says.
fn local(socket: &InetDiag) -> SocketAddr {
    let header = socket.header();
    let address: IpAddr = match header.family {
        AddressFamily::INET => header.id.src.ipv4().into(),
        _ => header.id.src.ipv6().into(),
    };
    SocketAddr::new(address, header.id.sport)
}

/// A listening socket, and both ends of a connection to it that has carried data.
fn conversation(address: IpAddr) -> (TcpListener, TcpStream, TcpStream) {
    let listener = TcpListener::bind((address, 0)).unwrap();
    let mut here = TcpStream::connect(listener.local_addr().unwrap()).unwrap();
    let (mut there, _) = listener.accept().unwrap();
    let mut buffer = [0; 5];
    here.write_all(b"hello").unwrap();
    there.read_exact(&mut buffer).unwrap();
    there.write_all(b"there").unwrap();
    here.read_exact(&mut buffer).unwrap();
    (listener, here, there)
}

/// What is behind `word` in a line of `ss`.
fn shown<'a>(line: &'a str, word: &str) -> Option<&'a str> {
    line.split_whitespace().find_map(|shown| shown.strip_prefix(word))
}

fn compare(socket: &InetDiag, line: &str) {
    let header = socket.header();
    let words: Vec<_> = line.split_whitespace().collect();
    assert!(words.contains(&local(socket).to_string().as_str()), "{line}");
    assert!(
        words.contains(
            &format!("sk:{:x}", u64::from(header.id.cookie[1]) << 32 | u64::from(header.id.cookie[0])).as_str()
        ),
        "{line}"
    );
    let memory = socket.skmeminfo().unwrap();
    let shown_memory = shown(line, "skmem:(").unwrap();
    assert!(shown_memory.contains(&format!(",rb{},", memory.rcvbuf)), "{memory:?} {line}");
    assert!(shown_memory.contains(&format!(",tb{},", memory.sndbuf)), "{memory:?} {line}");
    let Some(info) = socket.info() else { return };
    assert_eq!(shown(line, "cwnd:"), Some(info.snd_cwnd.to_string().as_str()), "{line}");
    assert!(words.contains(&socket.cong().unwrap().to_str().unwrap()), "{line}");
    if header.state == SocketState::ESTABLISHED {
        assert_eq!(shown(line, "mss:"), Some(info.snd_mss.to_string().as_str()), "{line}");
        assert_eq!(shown(line, "pmtu:"), Some(info.pmtu.to_string().as_str()), "{line}");
        assert_eq!(shown(line, "wscale:"), Some(format!("{},{}", info.snd_wscale, info.rcv_wscale).as_str()), "{line}");
        assert_eq!(shown(line, "bytes_received:"), Some("5"), "{line}");
        assert_eq!((info.bytes_received, info.bytes_acked.min(5)), (5, 5), "{info:?}");
    }
}

#[test]
fn sockets_come_back_the_same_and_are_those_of_ss() {
    connected("inet::sockets_come_back_the_same_and_are_those_of_ss", |connection| {
        let four = conversation(Ipv4Addr::LOCALHOST.into());
        let six = conversation(Ipv6Addr::LOCALHOST.into());
        let udp = [UdpSocket::bind("127.0.0.1:0").unwrap(), UdpSocket::bind("[::1]:0").unwrap()];
        udp[0].connect("127.0.0.1:9").unwrap();
        let found: Vec<_> = [IpProtocol::TCP, IpProtocol::UDP]
            .iter()
            .flat_map(|protocol| FAMILIES.map(|family| sockets(connection, family, *protocol)))
            .flatten()
            .collect();
        check_all(&found).assert_occurred(&[
            "inet-diag.header.id.src",
            "inet-diag.meminfo.rmem",
            "inet-diag.info.state",
            "inet-diag.info.snd-wscale",
            "inet-diag.info.delivery-rate-app-limited",
            "inet-diag.cong",
            "inet-diag.tos",
            "inet-diag.tclass",
            "inet-diag.skmeminfo.drops",
            "inet-diag.skv6only",
            "inet-diag.mark",
            "inet-diag.cgroup-id",
            "inet-diag.sockopt.is-icsk",
        ]);
        let mut ours: Vec<_> = [&four, &six]
            .iter()
            .flat_map(|(listener, here, there)| [listener.local_addr(), here.local_addr(), there.local_addr()])
            .chain(udp.iter().map(UdpSocket::local_addr))
            .map(Result::unwrap)
            .collect();
        let mut theirs: Vec<_> = found.iter().map(local).collect();
        ours.sort_unstable();
        theirs.sort_unstable();
        assert_eq!(theirs, ours);
        if let Some(lines) = ss("-tuanieOHm") {
            let lines = by_inode(&lines);
            assert_eq!(lines.len(), found.len());
            found.iter().for_each(|socket| compare(socket, lines[&socket.header().inode]));
        }
    });
}

#[test]
fn addresses_are_said_in_their_family() {
    connected("inet::addresses_are_said_in_their_family", |connection| {
        let sockets_of = [TcpListener::bind("127.0.0.1:0").unwrap(), TcpListener::bind("[::1]:0").unwrap()];
        for (family, address) in FAMILIES.into_iter().zip(["127.0.0.1", "::1"]) {
            let found = sockets(connection, family, IpProtocol::TCP);
            let [socket] = found.as_slice() else { panic!("{found:?}") };
            let json = to_json(socket.schema(), socket.payload(), Nesting::Unmarked);
            let text = serde_json::to_string(&json).unwrap();
            assert!(text.contains(&format!("\"src\":\"{address}\"")), "{text}");
            assert!(format!("{socket:?}").contains(&format!("src {address},")), "{socket:?}");
        }
        drop(sockets_of);
    });
}

#[test]
fn one_socket_is_found_and_closed() {
    connected("inet::one_socket_is_found_and_closed", |connection| {
        let (listener, here, mut there) = conversation(Ipv4Addr::LOCALHOST.into());
        let address = here.local_addr().unwrap();
        let all = sockets(connection, AddressFamily::INET, IpProtocol::TCP);
        let id = all.iter().find(|socket| local(socket) == address).unwrap().header().id;
        let of_it = |header: &mut InetDiagReqV2| {
            everything(AddressFamily::INET, IpProtocol::TCP)(header);
            header.id = id;
        };
        let one = connection.call(inet_diag::sock_diag_by_family().header(of_it)).unwrap();
        assert_eq!(local(&one), address);
        check_all(&[one]);
        match connection.call(inet_diag::sock_destroy(Flags::empty()).header(of_it)) {
            // A kernel without INET_DIAG_DESTROY.
            Err(error) if error.errno() == Some(Errno::EOPNOTSUPP) => println!("passed over: {error}"),
            result => {
                result.unwrap();
                let error = there.read(&mut [0]).unwrap_err();
                assert_eq!(error.kind(), std::io::ErrorKind::ConnectionReset);
                let error = connection.call(inet_diag::sock_diag_by_family().header(of_it)).unwrap_err();
                assert_eq!(error.errno(), Some(Errno::ENOENT), "{error}");
            }
        }
        drop((listener, here));
    });
}

#[test]
fn the_first_version_of_the_request_is_answered() {
    connected("inet::the_first_version_of_the_request_is_answered", |connection| {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let request = inet_diag::tcpdiag_getsock_dump().header(|header| {
            header.family = AddressFamily::INET;
            header.states = SocketStates::LISTEN;
            header.ext = InetDiagExtensions::INFO;
        });
        let found = list(connection, &request);
        assert_eq!(found.iter().map(local).collect::<Vec<_>>(), [listener.local_addr().unwrap()]);
        check_all(&found);
    });
}
