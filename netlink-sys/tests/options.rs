//! Options of sockets on the real kernel.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::os::fd::{AsFd, AsRawFd};

use netlink_sys::{Domain, MessageFlags, NetlinkSocket, Socket, SocketType, option, protocol};
use support::*;

fn limit(name: &str) -> usize {
    std::fs::read_to_string(format!("/proc/sys/net/core/{name}")).unwrap().trim().parse().unwrap()
}

type Set = fn(&Socket, usize) -> Result<usize, netlink_sys::SocketError>;

/// The kernel counts twice what is asked for.
#[test]
fn a_buffer_passes_the_limit_of_the_system_where_that_is_allowed() {
    let buffers: [(Set, &str); 2] = [(Socket::set_receive_buffer, "rmem_max"), (Socket::set_send_buffer, "wmem_max")];
    for (set, name) in buffers {
        let limit = limit(name);
        let asked = 2 * limit;
        let obtained = set(NetlinkSocket::open(protocol::ROUTE.into()).unwrap().socket(), asked).unwrap();
        assert!([2 * asked, 2 * limit].contains(&obtained), "{name}: {obtained}");
        if nix::unistd::geteuid().is_root() && obtained != 2 * asked {
            println!("root without CAP_NET_ADMIN");
        }
        let obtained =
            without_rights(|| set(NetlinkSocket::open(protocol::ROUTE.into()).unwrap().socket(), asked).unwrap());
        assert_eq!(obtained, 2 * limit, "{name}: no error, and the size really obtained");
    }
}

#[test]
fn an_option_the_kernel_does_not_have_is_an_error_with_its_name() {
    let socket = NetlinkSocket::open(protocol::ROUTE.into()).unwrap();
    let odd = option::SocketOption::<bool>::new("NETLINK_NONE", libc::SOL_NETLINK, 999);
    for error in [socket.socket().set(odd, true).unwrap_err(), socket.socket().get(odd).unwrap_err()] {
        assert_eq!(error.errno(), Some(libc::ENOPROTOOPT));
        assert!(error.to_string().contains("NETLINK_NONE"), "{error}");
    }
}

#[test]
fn the_descriptor_is_there_for_what_is_not_here() {
    let socket = NetlinkSocket::open(protocol::GENERIC.into()).unwrap();
    let flags = nix::fcntl::fcntl(socket.as_fd(), nix::fcntl::FcntlArg::F_GETFD).unwrap();
    assert_eq!(flags & libc::FD_CLOEXEC, libc::FD_CLOEXEC);
    assert_eq!(socket.as_raw_fd(), socket.as_fd().as_raw_fd());
    let domain = socket.socket().get_raw(libc::SOL_SOCKET, libc::SO_DOMAIN, 4).unwrap();
    assert_eq!(domain, libc::AF_NETLINK.to_ne_bytes());
    assert_eq!(socket.socket().get(option::PROTOCOL).unwrap(), i32::from(protocol::GENERIC));
}

#[test]
fn an_option_of_any_layout_is_set_as_bytes() {
    let socket = Socket::new(Domain::INET, SocketType::STREAM, 0).unwrap();
    // struct linger: whether, and seconds.
    let linger = [1_i32.to_ne_bytes(), 7_i32.to_ne_bytes()].concat();
    // SAFETY: the value of this option is two numbers; there is no address in it.
    unsafe { socket.set_raw(libc::SOL_SOCKET, libc::SO_LINGER, &linger) }.unwrap();
    assert_eq!(socket.get_raw(libc::SOL_SOCKET, libc::SO_LINGER, 64).unwrap(), linger);
    // SAFETY: as above.
    let error = unsafe { socket.set_raw(libc::SOL_SOCKET, libc::SO_LINGER, &[1]) }.unwrap_err();
    assert_eq!(error.raw_os_error(), Some(libc::EINVAL));
}

#[test]
fn a_socket_can_use_one_interface_alone() {
    isolated("a_socket_can_use_one_interface_alone", || {
        loopback_up();
        let [one, two] = [(); 2].map(|()| Socket::new(Domain::INET, SocketType::DATAGRAM, 0).unwrap());
        two.bind(&"127.0.0.1:0".parse::<std::net::SocketAddr>().unwrap().into()).unwrap();
        one.bind_to_device(b"lo").unwrap();
        let address = two.local_address().unwrap().unwrap();
        one.send_to(b"over lo", &address, MessageFlags::NONE).unwrap();
        assert_eq!(two.recv(&mut [0; 16], MessageFlags::NONE).unwrap(), 7);
        let error = one.bind_to_device(b"no-such-link").unwrap_err();
        assert_eq!(error.errno(), Some(libc::ENODEV));
    });
}
