//! Sockets that do not leave the host: of the Unix domain, of packets, of netlink.

use std::os::fd::{AsFd, AsRawFd as _};
use std::os::unix::fs::MetadataExt as _;
use std::os::unix::net::{UnixDatagram, UnixListener, UnixStream};

use ::netlink_diag::generated::netlink_diag::{self, NetlinkDiagShow};
use ::netlink_diag::generated::packet_diag::{self, PacketDiagShow};
use ::netlink_diag::generated::sock_diag::{SocketState, SocketStates, SocketType};
use ::netlink_diag::generated::unix_diag::{self, UnixDiag, UnixDiagShow};
use netlink_core::BitFlags as _;
use netlink_core::common::{AddressFamily, NetlinkProtocol};
use netlink_sys::{Domain, NetlinkSocket, Socket};

use super::check_all;
use crate::kernel::{connected, list, ss};

/// The number of an open socket, as messages have it.
fn inode(socket: &impl AsFd) -> u32 {
    let path = format!("/proc/self/fd/{}", socket.as_fd().as_raw_fd());
    u32::try_from(std::fs::metadata(path).unwrap().ino()).unwrap()
}

#[test]
fn sockets_of_the_unix_domain_come_back_the_same() {
    connected("local::sockets_of_the_unix_domain_come_back_the_same", |connection| {
        let listener = UnixListener::bind("/run/door").unwrap();
        let waiting = UnixStream::connect("/run/door").unwrap();
        let (here, there) = UnixStream::pair().unwrap();
        let datagram = UnixDatagram::unbound().unwrap();
        let request = unix_diag::sock_diag_by_family_dump().header(|header| {
            header.family = AddressFamily::UNIX;
            header.states = SocketStates::all();
            header.show = UnixDiagShow::all();
        });
        let all = list(connection, &request);
        check_all(&all).assert_occurred(&[
            "unix-diag.header.ino",
            "unix-diag.name",
            "unix-diag.vfs.ino",
            "unix-diag.peer",
            "unix-diag.icons",
            "unix-diag.rqlen.wqueue",
            "unix-diag.meminfo.rcvbuf",
            "unix-diag.uid",
        ]);
        let find = |number| all.iter().find(|socket| socket.header().ino == number).unwrap();
        let door: &UnixDiag = find(inode(&listener));
        assert_eq!((door.header().r#type, door.header().state), (SocketType::STREAM, SocketState::LISTEN));
        assert_eq!(door.name(), Some(&b"/run/door\0"[..]));
        assert_eq!(door.icons().unwrap().collect::<Vec<_>>(), [inode(&waiting)]);
        assert_eq!(door.vfs().unwrap().ino, u32::try_from(std::fs::metadata("/run/door").unwrap().ino()).unwrap());
        assert_eq!(find(inode(&here)).peer(), Some(inode(&there)));
        assert_eq!(find(inode(&datagram)).header().r#type, SocketType::DGRAM);
        if let Some(lines) = ss("-xaOH") {
            assert_eq!(lines.len(), all.len(), "{lines:#?}");
            let line = lines.iter().find(|line| line.contains("/run/door ")).unwrap();
            assert!(line.contains(&format!(" {} ", inode(&listener))), "{line}");
        }
        let one = unix_diag::sock_diag_by_family().header(|header| {
            header.family = AddressFamily::UNIX;
            header.ino = inode(&there);
            header.show = UnixDiagShow::PEER;
            header.cookie = [u32::MAX; 2];
        });
        assert_eq!(connection.call(one).unwrap().peer(), Some(inode(&here)));
    });
}

#[test]
fn packet_sockets_come_back_the_same() {
    connected("local::packet_sockets_come_back_the_same", |connection| {
        let raw = Socket::new(Domain::PACKET, netlink_sys::SocketType::RAW, 0x0300).unwrap();
        let request = packet_diag::sock_diag_by_family_dump().header(|header| {
            header.family = AddressFamily::PACKET;
            header.show = PacketDiagShow::all();
        });
        let all = list(connection, &request);
        check_all(&all).assert_occurred(&["packet-diag.info.flags", "packet-diag.uid", "packet-diag.meminfo.rcvbuf"]);
        let [socket] = all.as_slice() else { panic!("{all:?}") };
        assert_eq!((socket.header().r#type, socket.header().ino), (SocketType::RAW, inode(&raw)));
        if let Some(lines) = ss("-0aeOH") {
            assert_eq!(lines.len(), 1, "{lines:?}");
            assert!(lines[0].contains(&format!("ino:{}", socket.header().ino)), "{lines:?}");
        }
    });
}

#[test]
fn sockets_of_netlink_come_back_the_same() {
    connected("local::sockets_of_netlink_come_back_the_same", |connection| {
        let socket = NetlinkSocket::open(NetlinkProtocol::ROUTE.0.into()).unwrap();
        let request = netlink_diag::sock_diag_by_family_dump().header(|header| {
            header.family = AddressFamily::NETLINK;
            header.protocol = NetlinkProtocol(u8::MAX);
            header.show = NetlinkDiagShow::all();
        });
        let all = list(connection, &request);
        check_all(&all).assert_occurred(&[
            "netlink-diag.header.protocol",
            "netlink-diag.meminfo.rcvbuf",
            "netlink-diag.flags",
        ]);
        let mine = all.iter().find(|other| other.header().ino == inode(&socket)).unwrap();
        assert_eq!(mine.header().protocol, NetlinkProtocol::ROUTE);
    });
}
