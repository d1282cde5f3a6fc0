//! Endpoints and limits of Multipath TCP, beside `ip mptcp`; and its events.

use std::collections::BTreeSet;
use std::net::{Ipv4Addr, SocketAddr};
use std::time::Duration;

use netlink_core::Flags;
use netlink_core::common::AddressFamily;
use netlink_generic::generated::mptcp_pm::{self, EndpointFlags, Notification};
use netlink_sys::{AcceptFlags, Domain, MessageFlags, Socket, SocketError, SocketType};

use crate::kernel::{beside, list, run, run_json};

const FAMILY: &str = "mptcp_pm";

#[test]
fn an_endpoint_of_ours_is_what_ip_shows() {
    beside("ip", FAMILY, "mptcp::an_endpoint_of_ours_is_what_ip_shows", |generic| {
        run("ip link set lo up");
        let add = mptcp_pm::add_addr(Flags::empty())
            .addr(|a| a.family(AddressFamily::INET).id(7).addr4([127, 0, 0, 9].into()).flags(EndpointFlags::SIGNAL));
        generic.call(add).unwrap();
        let six = "fd00::7".parse().unwrap();
        let flags = EndpointFlags::SUBFLOW | EndpointFlags::BACKUP;
        let add = mptcp_pm::add_addr(Flags::empty())
            .addr(|a| a.family(AddressFamily::INET6).id(8).addr6(six).flags(flags).if_idx(1));
        generic.call(add).unwrap();
        let shown = run_json("ip -json mptcp endpoint show");
        assert_eq!(shown[0]["address"], "127.0.0.9");
        assert_eq!(shown[0]["id"], 7);
        assert_eq!(shown[0]["signal"], true);
        assert_eq!(shown[1]["address"], "fd00::7");
        assert_eq!(shown[1]["backup"], true);
        assert_eq!(shown[1]["dev"], "lo");

        generic.call(mptcp_pm::del_addr(Flags::empty()).addr(|a| a.id(7))).unwrap();
        assert_eq!(run_json("ip -json mptcp endpoint show").as_array().unwrap().len(), 1);
        generic.call(mptcp_pm::flush_addrs(Flags::empty())).unwrap();
        assert_eq!(run("ip mptcp endpoint show").trim(), "");
    });
}

#[test]
fn an_endpoint_of_ip_is_what_we_read() {
    beside("ip", FAMILY, "mptcp::an_endpoint_of_ip_is_what_we_read", |generic| {
        run("ip mptcp endpoint add 10.1.2.3 id 5 port 700 signal");
        run("ip mptcp endpoint add fd00::5 id 6 subflow fullmesh");
        let endpoints = list(generic, mptcp_pm::get_addr_dump());
        let found: Vec<_> = endpoints.iter().map(|endpoint| endpoint.addr().unwrap()).collect();
        assert_eq!(found[0].addr4(), Some(Ipv4Addr::new(10, 1, 2, 3)));
        assert_eq!((found[0].id(), found[0].port()), (Some(5), Some(700)));
        assert_eq!(found[0].flags(), Some(EndpointFlags::SIGNAL));
        assert_eq!(found[1].family(), Some(AddressFamily::INET6));
        assert_eq!(found[1].addr6(), Some("fd00::5".parse().unwrap()));
        assert_eq!(found[1].flags(), Some(EndpointFlags::SUBFLOW | EndpointFlags::FULLMESH));

        let one = generic.call(mptcp_pm::get_addr().addr(|a| a.id(6))).unwrap();
        assert_eq!(one.addr().unwrap().addr6(), Some("fd00::5".parse().unwrap()));
        let error = generic.call(mptcp_pm::get_addr().addr(|a| a.id(9))).unwrap_err();
        assert!(error.to_string().contains("address not found"), "{error}");
    });
}

#[test]
fn limits_are_those_of_ip() {
    beside("ip", FAMILY, "mptcp::limits_are_those_of_ip", |generic| {
        generic.call(mptcp_pm::set_limits(Flags::empty()).rcv_add_addrs(3).subflows(5)).unwrap();
        assert_eq!(run("ip mptcp limits show").trim(), "add_addr_accepted 3 subflows 5");
        run("ip mptcp limits set add_addr_accepted 1 subflows 2");
        let limits = generic.call(mptcp_pm::get_limits()).unwrap();
        assert_eq!((limits.rcv_add_addrs(), limits.subflows()), (Some(1), Some(2)));
    });
}

#[test]
fn a_connection_is_told_of() {
    beside("ip", FAMILY, "mptcp::a_connection_is_told_of", |generic| {
        run("ip link set lo up");
        let mut events = generic.subscribe_to(FAMILY, [mptcp_pm::Groups::MPTCP_PM_EVENTS]).unwrap();
        let Ok((listener, client)) = pair() else {
            println!("passed over: no sockets of Multipath TCP here");
            return;
        };
        let server = listener.accept(AcceptFlags::NONE).unwrap().0;
        // The connection stands once something was said.
        for (from, to) in [(&client, &server), (&server, &client)] {
            from.send(b"x", MessageFlags::NONE).unwrap();
            assert_eq!(to.recv(&mut [0; 1], MessageFlags::NONE).unwrap(), 1);
        }
        let (mut tokens, mut established) = (BTreeSet::new(), 0);
        while established < 2 {
            let event = events.next_within(Some(Duration::from_secs(60))).unwrap().expect("both ends are told of");
            match event.read::<Notification>().expect("a known event").unwrap() {
                Notification::Created(event) => {
                    assert_eq!(event.family(), Some(AddressFamily::INET));
                    assert_eq!(event.daddr4(), Some(Ipv4Addr::LOCALHOST));
                    tokens.insert(event.token().unwrap());
                }
                Notification::Established(event) => {
                    assert!(tokens.contains(&event.token().unwrap()), "{event}");
                    established += 1;
                }
                other => println!("{other:?}"),
            }
        }
        assert_eq!(tokens.len(), 2);
        drop((client, server));
    });
}

/// A listener, and a connection to it.
fn pair() -> Result<(Socket, Socket), SocketError> {
    const IPPROTO_MPTCP: i32 = 262;
    let socket = || Socket::new(Domain::INET, SocketType::STREAM, IPPROTO_MPTCP);
    let (listener, client) = (socket()?, socket()?);
    listener.bind(&SocketAddr::from((Ipv4Addr::LOCALHOST, 0)).into())?;
    listener.listen(1)?;
    client.connect(&listener.local_address()?.expect("a bound socket has an address"))?;
    Ok((listener, client))
}
