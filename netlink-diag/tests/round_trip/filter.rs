//! Filters that the kernel applies.

use std::net::{IpAddr, SocketAddr, TcpListener};

use netlink_core::Structure as _;
use netlink_core::common::{AddressFamily, IpProtocol};
use netlink_diag::SockDiag;
use netlink_diag::filter::{Filter, FilterError};
use netlink_diag::generated::inet_diag::{self, InetDiagBcOp, InetDiagBytecode};
use netlink_diag::generated::sock_diag::SocketStates;

use crate::kernel::{connected, list};

/// The ports of the listening sockets that meet a filter, sorted.
fn ports(connection: &SockDiag, filter: &Filter) -> Vec<u16> {
    let request = inet_diag::sock_diag_by_family_dump()
        .header(|header| {
            header.family = AddressFamily::INET;
            header.protocol = IpProtocol::TCP;
            header.states = SocketStates::LISTEN;
        })
        .bytecode(&filter.bytecode().unwrap());
    let mut ports: Vec<_> = list(connection, &request).iter().map(|socket| socket.header().id.sport).collect();
    ports.sort_unstable();
    ports
}

#[test]
fn the_kernel_applies_filters() {
    connected("filter::the_kernel_applies_filters", |connection| {
        let listening = ["127.0.0.1:100", "127.0.0.1:200", "127.0.0.2:300", "0.0.0.0:400"];
        let sockets: Vec<_> =
            listening.map(|address| TcpListener::bind(address.parse::<SocketAddr>().unwrap()).unwrap()).into();
        let all = [100, 200, 300, 400];
        let port = Filter::local_port;
        let prefix = |address: &str, length| Filter::local_prefix(address.parse::<IpAddr>().unwrap(), length);
        let check = |filter: Filter, expected: &[u16]| {
            assert_eq!(ports(connection, &filter), expected, "{filter:?}");
            let others: Vec<_> = all.into_iter().filter(|port| !expected.contains(port)).collect();
            assert_eq!(ports(connection, &filter.clone().not()), others, "not {filter:?}");
            assert_eq!(ports(connection, &filter.clone().and(filter.clone())), expected, "{filter:?} twice");
            assert_eq!(ports(connection, &filter.clone().or(filter.clone().not())), all, "{filter:?} or not");
        };
        check(port(0..=u16::MAX), &all);
        check(port(100..=200), &[100, 200]);
        check(port(200..=200), &[200]);
        check(port(100..=100).or(port(400..=500)), &[100, 400]);
        check(port(100..=300).and(port(200..=400)), &[200, 300]);
        check(port(100..=100).or(port(200..=200)).or(port(300..=300)).and(port(200..=400)), &[200, 300]);
        check(prefix("127.0.0.0", 8), &[100, 200, 300]);
        check(prefix("127.0.0.2", 32), &[300]);
        check(prefix("127.0.0.1", 32).and(port(150..=999)), &[200]);
        check(prefix("::1", 128), &[]);
        check(Filter::remote_port(1..=9), &[]);
        check(Filter::remote_prefix("0.0.0.0".parse().unwrap(), 32), &all);
        check(Filter::automatic_port(), &[]);
        check(Filter::on_device(1), &[]);
        check(Filter::mark(0, 0xff), &all);
        check(Filter::cgroup(u64::MAX), &[]);
        drop(sockets);
    });
}

#[test]
fn a_filter_is_the_bytes_of_the_header() {
    let code = Filter::on_device(7).bytecode().unwrap();
    assert_eq!(code.iter().map(|op| (op.code, op.yes)).collect::<Vec<_>>()[0], (InetDiagBytecode::DEV_COND, 8));
    assert_eq!((code[0].no, code[1]), (12, InetDiagBcOp::parse(&7_u32.to_ne_bytes())));
}

#[test]
fn a_filter_that_is_too_long_is_an_error() {
    let mut filter = Filter::automatic_port();
    for _ in 0..15 {
        filter = filter.clone().and(filter);
    }
    assert_eq!(filter.bytecode(), Err(FilterError));
    assert_eq!(FilterError.to_string(), "the filter is longer than 65531 bytes: use fewer conditions");
}
