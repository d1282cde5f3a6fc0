//! Families that not every kernel has; where it does not have them, messages made by hand from the headers.

use netlink_core::catalogue::Catalogue;
use netlink_core::common::{AddressFamily, IpProtocol};
use netlink_core::{BitFlags as _, Header, MessageType, Structure as _, messages};
use netlink_diag::generated::inet_diag::InetDiagExtensions;
use netlink_diag::generated::smc_diag::{SmcDiag, SmcDiagExtensions, SmcDiagMode, SmcState};
use netlink_diag::generated::sock_diag::{SocketState, SocketStates, SocketType};
use netlink_diag::generated::tipc_diag::TipcDiag;
use netlink_diag::generated::vsock_diag::VsockDiag;
use netlink_diag::generated::xdp_diag::{XdpDiag, XdpDiagShow};
use netlink_diag::generated::{inet_diag, mptcp_diag, sctp_diag, smc_diag, tipc_diag, vsock_diag, xdp_diag};
use netlink_sys::{Domain, Socket, SocketAddress};

use super::check_all;
use crate::kernel::{connected, list, list_if_there};

/// Numbers as they are in memory.
fn words(words: &[u32]) -> Vec<u8> {
    words.iter().flat_map(|word| word.to_ne_bytes()).collect()
}

/// An attribute: header, payload, padding.
fn attribute(id: u16, payload: &[u8]) -> Vec<u8> {
    let length = u16::try_from(4 + payload.len()).unwrap();
    let mut bytes = [&length.to_ne_bytes(), &id.to_ne_bytes(), payload].concat();
    bytes.resize(bytes.len().next_multiple_of(4), 0);
    bytes
}

#[test]
fn what_this_kernel_has_of_them_comes_back_the_same() {
    connected("rare::what_this_kernel_has_of_them_comes_back_the_same", |connection| {
        let vsock = vsock_diag::sock_diag_by_family_dump().header(|header| {
            header.family = AddressFamily::VSOCK;
            header.states = SocketStates::all();
        });
        list_if_there(connection, &vsock).map(|messages| check_all(&messages));
        let smc = smc_diag::sock_diag_by_family_dump().header(|header| {
            header.family = AddressFamily::SMC;
            header.ext = SmcDiagExtensions::all();
        });
        list_if_there(connection, &smc).map(|messages| check_all(&messages));
        let xdp = xdp_diag::sock_diag_by_family_dump().header(|header| {
            header.family = AddressFamily::XDP;
            header.show = XdpDiagShow::all();
        });
        list_if_there(connection, &xdp).map(|messages| check_all(&messages));
        let tipc = tipc_diag::sock_diag_by_family_dump().header(|header| {
            header.family = AddressFamily::TIPC;
            header.states = u32::MAX;
        });
        list_if_there(connection, &tipc).map(|messages| check_all(&messages));
        let sctp = sctp_diag::sock_diag_by_family_dump().header(|header| {
            header.family = AddressFamily::INET;
            header.protocol = IpProtocol::SCTP;
            header.states = SocketStates::all();
            header.ext = InetDiagExtensions::all();
        });
        list_if_there(connection, &sctp).map(|messages| check_all(&messages));
    });
}

#[test]
fn connections_of_mptcp_come_back_the_same() {
    connected("rare::connections_of_mptcp_come_back_the_same", |connection| {
        let protocol = i32::try_from(IpProtocol::MPTCP.0).unwrap();
        let open = || Socket::new(Domain::INET, netlink_sys::SocketType::STREAM, protocol);
        let Ok(listener) = open() else { return println!("passed over: no MPTCP here") };
        listener.bind(&SocketAddress::Inet("127.0.0.1:0".parse().unwrap())).unwrap();
        listener.listen(1).unwrap();
        let here = open().unwrap();
        here.connect(&listener.local_address().unwrap().unwrap()).unwrap();
        let (there, _) = listener.accept(netlink_sys::AcceptFlags::NONE).unwrap();
        let request = mptcp_diag::sock_diag_by_family_dump()
            .header(|header| {
                header.family = AddressFamily::INET;
                header.protocol = IpProtocol::TCP;
                header.states = SocketStates::ESTABLISHED;
                header.ext = InetDiagExtensions::all();
            })
            .protocol(IpProtocol::MPTCP);
        let Some(all) = list_if_there(connection, &request) else { return };
        check_all(&all).assert_occurred(&["mptcp-diag.info.token", "mptcp-diag.info.rcv-nxt"]);
        assert_eq!(all.len(), 2, "{all:?}");
        // The subflows are sockets of TCP, and say which connection they belong to.
        let request = inet_diag::sock_diag_by_family_dump().header(|header| {
            header.family = AddressFamily::INET;
            header.protocol = IpProtocol::TCP;
            header.states = SocketStates::ESTABLISHED;
            header.ext = InetDiagExtensions::all();
        });
        let subflows = list(connection, &request);
        check_all(&subflows).assert_occurred(&["inet-diag.ulp-info.name", "inet-diag.ulp-info.mptcp.token-loc"]);
        let mut tokens: Vec<_> = all.iter().map(|socket| socket.info().map(|info| info.token)).collect();
        let mut of_subflows: Vec<_> =
            subflows.iter().map(|socket| socket.ulp_info().and_then(|ulp| ulp.mptcp()?.token_loc())).collect();
        tokens.sort_unstable();
        of_subflows.sort_unstable();
        assert_eq!(tokens, of_subflows);
        drop((here, there));
    });
}

#[test]
fn a_socket_of_vsock() {
    let payload = [vec![40, 1, 10, 0], words(&[2, 1024, u32::MAX, 0, 77, 5, 0])].concat();
    let socket = VsockDiag::new_checked(payload.as_slice()).unwrap();
    let header = socket.header();
    assert_eq!(
        (header.family, header.r#type, header.state),
        (AddressFamily::VSOCK, SocketType::STREAM, SocketState::LISTEN)
    );
    assert_eq!((header.src_cid, header.src_port, header.ino), (2, 1024, 77));
    check_all(&[socket]);
}

#[test]
fn a_socket_of_smc() {
    let id =
        [vec![0x1f, 0x90, 0, 80, 10, 0, 0, 1], vec![0; 12], vec![10, 0, 0, 2], vec![0; 12], words(&[0, 9, 0])].concat();
    let head = [vec![2, 1, 1, 0], id, words(&[1000]), 4242_u64.to_ne_bytes().to_vec()].concat();
    let payload = [head, attribute(5, &words(&[0x0301_0000, 7])), attribute(3, &[1])].concat();
    let socket = SmcDiag::new_checked(payload.as_slice()).unwrap();
    let header = socket.header();
    assert_eq!((header.state, header.mode, header.inode), (SmcState::ACTIVE, SmcDiagMode::FALLBACK_TCP, 4242));
    assert_eq!((header.id.sport, header.id.dst.ipv4()), (8080, [10, 0, 0, 2].into()));
    assert_eq!(socket.fallback().map(|fallback| fallback.peer_diagnosis), Some(7));
    assert!(format!("{socket:?}").contains("dst 10.0.0.2"), "{socket:?}");
    check_all(&[socket]);
}

#[test]
fn a_socket_of_xdp() {
    let stats: Vec<u8> = (1..=6_u64).flat_map(u64::to_ne_bytes).collect();
    let umem = [65536_u64.to_ne_bytes().to_vec(), words(&[1, 16, 4096, 0, 2, 3, 1, 1])].concat();
    let head = [vec![44, 3, 0, 0], words(&[99, 8, 0])].concat();
    let payload =
        [head, attribute(1, &words(&[2, 3])), attribute(3, &words(&[512])), attribute(5, &umem), attribute(9, &stats)]
            .concat();
    let socket = XdpDiag::new_checked(payload.as_slice()).unwrap();
    assert_eq!(
        (socket.info().map(|info| info.queue_id), socket.rx_ring().map(|ring| ring.entries)),
        (Some(3), Some(512))
    );
    assert_eq!(
        (socket.umem().map(|umem| umem.num_pages), socket.stats().map(|stats| stats.n_tx_ring_empty)),
        (Some(16), Some(6))
    );
    check_all(&[socket]);
}

#[test]
fn a_socket_of_tipc() {
    let stat = [attribute(0, &words(&[3])), attribute(2, &[])].concat();
    let connection = [attribute(2, &words(&[0x0100_1001])), attribute(1, &[])].concat();
    let inner =
        [attribute(2, &words(&[7])), attribute(3, &connection), attribute(5, &stat), attribute(6, &words(&[5]))];
    let payload = attribute(2, &inner.concat());
    let message = TipcDiag::new_checked(payload.as_slice()).unwrap();
    let socket = message.sock().unwrap();
    assert_eq!((socket.r#ref(), socket.r#type()), (Some(7), Some(SocketType::SEQPACKET)));
    assert_eq!(socket.con().unwrap().node(), Some(0x0100_1001));
    let stat = socket.stat().unwrap();
    assert_eq!((stat.rcvq(), stat.link_cong(), stat.conn_cong()), (Some(3), true, false));
    check_all(&[message]);
}

#[test]
fn addresses_of_an_association() {
    let four = [2_u16.to_ne_bytes(), 9_u16.to_be_bytes(), [192, 0], [2, 1]].concat();
    let address = netlink_core::common::SockaddrStorage::parse(&four);
    assert_eq!((address.family, address.port, address.ipv4), (AddressFamily::INET, 9, [192, 0, 2, 1].into()));
    let mut two = four.clone();
    two.resize(256, 0);
    let head = [vec![2, 1], vec![0; 70]].concat();
    let payload = [head.clone(), attribute(12, &two)].concat();
    let association = sctp_diag::SctpDiag::new_checked(payload.as_slice()).unwrap();
    assert_eq!(association.locals().unwrap().map(|address| address.port).collect::<Vec<_>>(), [9, 0]);
    check_all(&[association]);
    // A capture has nothing but the message.
    let name = |payload: &[u8]| {
        let length = u32::try_from(16 + payload.len()).unwrap();
        let header = Header { length, message_type: MessageType(20), ..Header::default() };
        let bytes = [&header.to_bytes(), payload].concat();
        let message = messages(&bytes).next().unwrap().unwrap();
        let catalogue = Catalogue::new(netlink_diag::generated::FAMILIES.iter().copied());
        catalogue.recognise(4, &message).unwrap().family.name
    };
    assert_eq!(name(&payload), "sctp-diag");
    assert_eq!(name(&head), "inet-diag");
}
