//! Connections, and those that are expected.

use std::net::Ipv4Addr;

use netlink_core::Flags;
use netlink_core::Writer;
use netlink_core::common::IpProtocol;
use netlink_netfilter::Netfilter;
use netlink_netfilter::generated::conntrack::{self, Conntrack, ConntrackStatus, ExpectFlags, TcpState, TupleBuilder};
use netlink_netfilter::generated::nfnetlink::NetfilterProtocol;

use super::check_all;
use crate::kernel::{beside, list, run, run_lines, try_run};

const CLIENT: Ipv4Addr = Ipv4Addr::new(10, 0, 0, 1);
const SERVER: Ipv4Addr = Ipv4Addr::new(10, 0, 0, 2);

/// Connections of every protocol, with counters and times.
fn set_up() {
    for setting in ["nf_conntrack_acct", "nf_conntrack_timestamp"] {
        std::fs::write(format!("/proc/sys/net/netfilter/{setting}"), "1").unwrap();
    }
    run_lines(include_str!("../captures/connections.conntrack"), |line| {
        try_run("conntrack", &line.split(' ').collect::<Vec<_>>())
    });
}

fn connections(connection: &Netfilter, family: NetfilterProtocol) -> Vec<Conntrack> {
    list(connection, &conntrack::ct_get_dump().header(|header| header.nfgen_family = family))
}

/// From one to the other, by TCP.
fn tcp(tuple: TupleBuilder<Writer>, from: (Ipv4Addr, u16), to: (Ipv4Addr, u16)) -> TupleBuilder<Writer> {
    let tuple = tuple.ip(|ip| ip.v4_src(from.0).v4_dst(to.0));
    tuple.proto(|proto| proto.num(IpProtocol::TCP).src_port(from.1).dst_port(to.1))
}

/// Makes a connection of FTP with its helper, and one that is expected because of it.
fn expect_something(connection: &Netfilter) {
    let master = conntrack::ct_new(Flags::CREATE | Flags::EXCL)
        .header(|header| header.nfgen_family = NetfilterProtocol::IPV4)
        .tuple_orig(|tuple| tcp(tuple, (CLIENT, 4000), (SERVER, 21)))
        .tuple_reply(|tuple| tcp(tuple, (SERVER, 21), (CLIENT, 4000)))
        .status(ConntrackStatus::CONFIRMED | ConntrackStatus::SEEN_REPLY | ConntrackStatus::ASSURED)
        .protoinfo(|info| info.tcp(|tcp| tcp.state(TcpState::ESTABLISHED)))
        .timeout(600)
        .help(|help| help.name("ftp"));
    connection.call(master).unwrap();
    let any = Ipv4Addr::BROADCAST;
    let expected = conntrack::exp_new(Flags::CREATE | Flags::EXCL)
        .header(|header| header.nfgen_family = NetfilterProtocol::IPV4)
        .master(|tuple| tcp(tuple, (CLIENT, 4000), (SERVER, 21)))
        .tuple(|tuple| tcp(tuple, (SERVER, 0), (CLIENT, 5000)))
        .mask(|tuple| tcp(tuple, (any, 0), (any, 0xffff)))
        .timeout(300)
        .flags(ExpectFlags::PERMANENT);
    connection.call(expected).unwrap();
}

/// How many entries the conntrack tool lists, as it counts them itself.
fn counted(table: &str, options: &str) -> usize {
    let text = run("conntrack", &format!("-L {table} {options} -o extended"));
    text.lines().filter(|line| line.contains("src=")).count()
}

#[test]
fn connections_are_those_of_conntrack() {
    beside(&["conntrack"], "conntrack::connections_are_those_of_conntrack", |connection| {
        set_up();
        expect_something(connection);
        let v4 = connections(connection, NetfilterProtocol::IPV4);
        check_all(&v4).assert_occurred(&[
            "conntrack.tuple-orig.ip.v4-src",
            "conntrack.tuple-orig.proto.src-port",
            "conntrack.tuple-orig.proto.icmp-type",
            "conntrack.tuple-orig.zone",
            "conntrack.tuple-reply.ip.v4-dst",
            "conntrack.status",
            "conntrack.timeout",
            "conntrack.counters-orig.packets",
            "conntrack.timestamp.start",
            "conntrack.protoinfo.tcp.state",
            "conntrack.protoinfo.tcp.flags-original.flags",
            "conntrack.protoinfo.sctp.vtag-original",
            "conntrack.help.name",
            "conntrack.mark",
            "conntrack.zone",
            "conntrack.id",
            "conntrack.use",
        ]);
        assert_eq!(v4.len(), counted("conntrack", "-f ipv4"));
        let v6 = connections(connection, NetfilterProtocol::IPV6);
        check_all(&v6).assert_occurred(&["conntrack.tuple-orig.ip.v6-src", "conntrack.tuple-orig.proto.icmpv6-type"]);
        assert_eq!(v6.len(), counted("conntrack", "-f ipv6"));
        assert_eq!(v4.len() + v6.len(), run("conntrack", "-C").trim().parse::<usize>().unwrap());
    });
}

#[test]
fn expected_connections_are_those_of_conntrack() {
    beside(&["conntrack"], "conntrack::expected_connections_are_those_of_conntrack", |connection| {
        expect_something(connection);
        let expected = list(connection, &conntrack::exp_get_dump());
        check_all(&expected).assert_occurred(&[
            "expectation.master.proto.dst-port",
            "expectation.tuple.ip.v4-src",
            "expectation.mask.proto.dst-port",
            "expectation.timeout",
            "expectation.id",
            "expectation.flags",
            "expectation.help-name",
            "expectation.class",
        ]);
        assert_eq!(expected.len(), 1);
        assert_eq!(counted("expect", ""), 1);
        assert_eq!(expected[0].flags(), Some(ExpectFlags::PERMANENT));
    });
}

#[test]
fn what_is_counted_comes_back_the_same() {
    beside(&["conntrack"], "conntrack::what_is_counted_comes_back_the_same", |connection| {
        set_up();
        let size = connection.call(conntrack::ct_get_stats()).unwrap();
        let total = connections(connection, NetfilterProtocol::UNSPEC);
        assert_eq!(size.entries(), u32::try_from(total.len()).ok());
        check_all(&[size]).assert_occurred(&["conntrack-stats-global.max-entries"]);
        let processors = list(connection, &conntrack::ct_get_stats_cpu_dump());
        check_all(&processors).assert_occurred(&["conntrack-stats-cpu.found", "conntrack-stats-cpu.chain-toolong"]);
        assert_eq!(processors.len(), run("conntrack", "-S").lines().count());
        let processors = list(connection, &conntrack::exp_get_stats_cpu_dump());
        check_all(&processors).assert_occurred(&["expectation-stats-cpu.create"]);
        for gone in [conntrack::ct_get_dying_dump(), conntrack::ct_get_unconfirmed_dump()] {
            check_all(&list(connection, &gone));
        }
        let reset = list(connection, &conntrack::ct_get_ctrzero_dump());
        check_all(&reset).assert_occurred(&["conntrack.counters-orig.packets"]);
        assert_eq!(reset.len(), total.len());
    });
}
