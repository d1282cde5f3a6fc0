//! Connections.

use std::net::Ipv4Addr;
use std::time::Duration;

use netlink_core::common::IpProtocol;
use netlink_core::{Errno, Flags, Many, Notification as _, Request, Writer};
use netlink_netfilter::generated::conntrack::{
    self, Conntrack, ConntrackBuilder, ConntrackStatus, Groups, Notification, TcpState, TupleBuilder,
};
use netlink_netfilter::generated::nfnetlink::NetfilterProtocol;

use crate::kernel::{beside, run};

const CLIENT: Ipv4Addr = Ipv4Addr::new(10, 0, 0, 1);
const SERVER: Ipv4Addr = Ipv4Addr::new(10, 0, 0, 2);

/// Far longer than anything takes.
const PATIENCE: Option<Duration> = Some(Duration::from_secs(60));

fn original(tuple: TupleBuilder<Writer>) -> TupleBuilder<Writer> {
    let tuple = tuple.ip(|ip| ip.v4_src(CLIENT).v4_dst(SERVER));
    tuple.proto(|proto| proto.num(IpProtocol::TCP).src_port(4000).dst_port(80))
}

fn of_ipv4<S: AsMut<Writer>>(request: ConntrackBuilder<S>) -> ConntrackBuilder<S> {
    request.header(|header| header.nfgen_family = NetfilterProtocol::IPV4)
}

#[test]
fn connections_are_seen_by_conntrack_changed_and_removed() {
    beside(&["conntrack"], "conntrack::connections_are_seen_by_conntrack_changed_and_removed", |connection| {
        let mut events =
            connection.subscribe([Groups::CONNTRACK_NEW, Groups::CONNTRACK_UPDATE, Groups::CONNTRACK_DESTROY]).unwrap();
        let mut told = || {
            let event = events.next_within(PATIENCE).unwrap().expect("a notification");
            (event.group, Notification::read(event.header.message_type.0, event.payload).unwrap().unwrap())
        };
        let create = of_ipv4(conntrack::ct_new(Flags::CREATE | Flags::EXCL))
            .tuple_orig(original)
            .tuple_reply(|tuple| {
                let tuple = tuple.ip(|ip| ip.v4_src(SERVER).v4_dst(Ipv4Addr::new(192, 0, 2, 9)));
                tuple.proto(|proto| proto.num(IpProtocol::TCP).src_port(80).dst_port(5000))
            })
            .status(ConntrackStatus::CONFIRMED | ConntrackStatus::SEEN_REPLY | ConntrackStatus::ASSURED)
            .protoinfo(|info| info.tcp(|tcp| tcp.state(TcpState::ESTABLISHED)))
            .timeout(600)
            .mark(7);
        connection.call(create).unwrap();
        let line = run("conntrack", "-L -o extended");
        for part in [
            "ipv4     2 tcp      6",
            "ESTABLISHED src=10.0.0.1 dst=10.0.0.2 sport=4000 dport=80",
            "src=10.0.0.2 dst=192.0.2.9 sport=80 dport=5000",
            "[ASSURED]",
            "mark=7",
        ] {
            assert!(line.contains(part), "{part}: {line}");
        }
        match told() {
            (Some(Groups::CONNTRACK_NEW), Notification::CtNew(entry)) => assert_eq!(entry.mark(), Some(7)),
            other => panic!("{other:?}"),
        }

        let change = of_ipv4(conntrack::ct_new(Flags::empty())).tuple_orig(original).mark(9).timeout(1000);
        connection.call(change).unwrap();
        assert!(run("conntrack", "-L").contains("mark=9"));
        match told() {
            (Some(Groups::CONNTRACK_UPDATE), Notification::CtNew(entry)) => assert_eq!(entry.mark(), Some(9)),
            other => panic!("{other:?}"),
        }
        let one = connection.call(of_ipv4(conntrack::ct_get()).tuple_orig(original)).unwrap();
        assert_eq!(one.mark(), Some(9));
        assert_eq!(one.protoinfo().unwrap().tcp().unwrap().state(), Some(TcpState::ESTABLISHED));

        connection.call(of_ipv4(conntrack::ct_delete(Flags::empty())).tuple_orig(original)).unwrap();
        match told() {
            (Some(Groups::CONNTRACK_DESTROY), Notification::CtDelete(entry)) => assert_eq!(entry.id(), one.id()),
            other => panic!("{other:?}"),
        }
        assert_eq!(run("conntrack", "-C").trim(), "0");
        let again = connection.call(of_ipv4(conntrack::ct_get()).tuple_orig(original));
        assert_eq!(again.unwrap_err().errno(), Some(Errno::ENOENT));
    });
}

#[test]
fn lists_are_filtered_by_the_kernel() {
    beside(&["conntrack"], "conntrack::lists_are_filtered_by_the_kernel", |connection| {
        for (port, mark) in [(1, 0x10), (2, 0x11), (3, 0x20)] {
            let words = format!("-I -s 10.0.0.1 -d 10.0.0.2 -p udp --sport {port} --dport 53 -t 600 --mark {mark}");
            run("conntrack", &words);
        }
        let of_mark = |mark, mask| conntrack::ct_get_dump().mark(mark).mark_mask(mask);
        let ports = |request: ConntrackBuilder<Request<Many<Conntrack>>>| -> Vec<_> {
            let entries = connection.call(request).unwrap().map(Result::unwrap);
            let mut ports: Vec<_> =
                entries.map(|entry| entry.tuple_orig().unwrap().proto().unwrap().src_port().unwrap()).collect();
            ports.sort_unstable();
            ports
        };
        assert_eq!(ports(of_mark(0x10, 0xf0)), [1, 2]);
        assert_eq!(ports(of_mark(0x20, 0xff)), [3]);
        connection.call(conntrack::ct_delete(Flags::empty()).mark(0x10).mark_mask(0xf0)).unwrap();
        assert_eq!(ports(conntrack::ct_get_dump()), [3]);
    });
}
