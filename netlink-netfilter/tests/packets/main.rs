//! Packets that rules queue, log and trace: from the kernel, through our tables, and back from our JSON form.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "../kernel/mod.rs"]
mod kernel;
#[path = "../../../netlink-core/tests/round_trip/mod.rs"]
mod round_trip;

use std::net::{Ipv4Addr, UdpSocket};
use std::time::Duration;

use kernel::{beside, run, try_run};
use netlink_core::common::IpProtocol;
use netlink_core::{Ack, Flags, Notification as _, Request};
use netlink_netfilter::Netfilter;
use netlink_netfilter::generated::log::{
    self, LogConfigBuilder, LogConfigCmd, LogConfigCommand, LogConfigMode, LogCopyMode, LogFlags,
};
use netlink_netfilter::generated::nfnetlink::{InetHook, NetfilterProtocol, NetfilterVerdict};
use netlink_netfilter::generated::nftables::{self, TraceType};
use netlink_netfilter::generated::queue::{
    self, QueueConfigBuilder, QueueConfigCmd, QueueConfigCommand, QueueConfigParams, QueueCopyMode, QueueFlags,
    VerdictHeader,
};
use round_trip::Occurred;

/// Far longer than anything takes.
const PATIENCE: Duration = Duration::from_secs(60);

/// The number of the queue and of the log group.
const NUMBER: u16 = 5;

/// Two sockets on `lo`, of which the first sends to the second.
fn sockets() -> (UdpSocket, UdpSocket) {
    let bound = || UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let (from, to) = (bound(), bound());
    from.connect(to.local_addr().unwrap()).unwrap();
    to.set_read_timeout(Some(PATIENCE)).unwrap();
    (from, to)
}

/// Checks that a packet from its network header on is UDP and ends with this text.
fn assert_udp(packet: &[u8], text: &[u8]) {
    assert_eq!(packet.get(9).copied().map(u64::from), Some(u64::from(IpProtocol::UDP.0)));
    assert!(packet.ends_with(text), "{packet:?}");
}

fn configure_queue(
    connection: &Netfilter,
    build: impl FnOnce(QueueConfigBuilder<Request<Ack>>) -> QueueConfigBuilder<Request<Ack>>,
) {
    let request = queue::queue_config(Flags::empty()).header(|header| header.res_id = NUMBER);
    connection.call(build(request)).unwrap();
}

#[test]
fn packets_are_queued_and_decided_on() {
    beside(&["iptables-nft"], "packets_are_queued_and_decided_on", |connection| {
        let rule = "-A OUTPUT -p udp -j NFQUEUE --queue-num 5";
        if let Err(error) = try_run("iptables-nft", &rule.split(' ').collect::<Vec<_>>()) {
            return println!("passed over: iptables-nft {rule}: {error}");
        }
        let mut packets = connection.subscribe([]).unwrap();
        let mut command = QueueConfigCmd::default();
        (command.command, command.pf) = (QueueConfigCommand::BIND, NetfilterProtocol::IPV4);
        configure_queue(connection, |request| request.cmd(command));
        let mut params = QueueConfigParams::default();
        (params.copy_range, params.copy_mode) = (0xffff, QueueCopyMode::PACKET);
        let flags = QueueFlags::UID_GID | QueueFlags::GSO;
        configure_queue(connection, |request| request.params(params).queue_maxlen(100).flags(flags).mask(flags));

        let (from, to) = sockets();
        let mut occurred = Occurred::default();
        for (text, is_last) in [(&b"first"[..], false), (b"second", true)] {
            from.send(text).unwrap();
            let event = packets.next_within(Some(PATIENCE)).unwrap().expect("a packet");
            let read = queue::Notification::read(event.header.message_type.0, event.payload).unwrap();
            let queue::Notification::QueuePacket(packet) = read.unwrap() else { panic!("a packet") };
            occurred.message(&packet);
            assert_eq!(packet.header().res_id, NUMBER);
            assert_udp(packet.payload_().unwrap(), text);
            let header = packet.packet_hdr().unwrap();
            assert_eq!(header.hook, InetHook::LOCAL_OUT);
            let mut verdict = VerdictHeader::default();
            (verdict.verdict, verdict.id) = (NetfilterVerdict::ACCEPT, header.packet_id);
            let operation = if is_last { queue::queue_verdict_batch } else { queue::queue_verdict };
            let request = operation(Flags::empty()).header(|header| header.res_id = NUMBER);
            connection.call(request.verdict_hdr(verdict).mark(7)).unwrap();
            let mut buffer = [0; 64];
            let length = to.recv(&mut buffer).unwrap();
            assert_eq!(&buffer[..length], text);
        }
        occurred.assert_known();
        occurred.assert_occurred(&[
            "queue-packet.packet-hdr.packet-id",
            "queue-packet.packet-hdr.hw-protocol",
            "queue-packet.ifindex-outdev",
            "queue-packet.payload",
            "queue-packet.uid",
            "queue-packet.gid",
        ]);
        assert!(std::fs::read_to_string("/proc/net/netfilter/nfnetlink_queue").unwrap().trim().starts_with('5'));
        command.command = QueueConfigCommand::UNBIND;
        configure_queue(connection, |request| request.cmd(command));
    });
}

fn configure_log(
    connection: &Netfilter,
    build: impl FnOnce(LogConfigBuilder<Request<Ack>>) -> LogConfigBuilder<Request<Ack>>,
) {
    let request = log::log_config(Flags::empty()).header(|header| header.res_id = NUMBER);
    connection.call(build(request)).unwrap();
}

#[test]
fn packets_are_logged() {
    beside(&["nft"], "packets_are_logged", |connection| {
        run("nft", "add table ip t");
        run("nft", "add chain ip t input { type filter hook input priority 0 ; }");
        run("nft", "add rule ip t input meta l4proto udp log prefix \"ours\" group 5");
        let mut packets = connection.subscribe([]).unwrap();
        let mut command = LogConfigCmd::default();
        command.command = LogConfigCommand::BIND;
        configure_log(connection, |request| request.cmd(command));
        let mut mode = LogConfigMode::default();
        (mode.copy_range, mode.copy_mode) = (0xffff, LogCopyMode::PACKET);
        configure_log(connection, |request| {
            let request = request.mode(mode).nlbufsiz(4096).timeout(1).qthresh(1);
            request.flags(LogFlags::SEQ | LogFlags::SEQ_GLOBAL)
        });
        let (from, _to) = sockets();
        from.send(b"a datagram").unwrap();
        let event = packets.next_within(Some(PATIENCE)).unwrap().expect("a packet");
        let read = log::Notification::read(event.header.message_type.0, event.payload).unwrap();
        let log::Notification::LogPacket(packet) = read.unwrap() else { panic!("a packet") };
        let mut occurred = Occurred::default();
        occurred.message(&packet);
        occurred.assert_known();
        occurred.assert_occurred(&[
            "log-packet.packet-hdr.hook",
            "log-packet.prefix",
            "log-packet.ifindex-indev",
            "log-packet.hwtype",
            "log-packet.hwheader",
            "log-packet.hwlen",
            "log-packet.seq",
            "log-packet.seq-global",
            "log-packet.payload",
        ]);
        assert_eq!(packet.prefix(), Some("ours".into()));
        assert_udp(packet.payload_().unwrap(), b"a datagram");
    });
}

#[test]
fn packets_are_traced() {
    beside(&["nft"], "packets_are_traced", |connection| {
        run("nft", "add table ip t");
        run("nft", "add chain ip t input { type filter hook input priority 0 ; policy accept ; }");
        run("nft", "add rule ip t input ct state new meta l4proto udp meta nftrace set 1");
        run("nft", "add rule ip t input meta l4proto udp counter");
        let mut steps = connection.subscribe([nftables::Groups::NFTRACE]).unwrap();
        let (from, _to) = sockets();
        from.send(b"a datagram").unwrap();
        let mut occurred = Occurred::default();
        let mut types = Vec::new();
        while types.last() != Some(&TraceType::POLICY) {
            let event = steps.next_within(Some(PATIENCE)).unwrap().expect("a step");
            let read = nftables::Notification::read(event.header.message_type.0, event.payload).unwrap();
            let nftables::Notification::Trace(step) = read.unwrap() else { panic!("a step") };
            occurred.message(&step);
            types.push(step.r#type().unwrap());
        }
        assert!(types.iter().filter(|&&step| step == TraceType::RULE).count() >= 2, "{types:?}");
        occurred.assert_known();
        occurred.assert_occurred(&[
            "trace.table",
            "trace.chain",
            "trace.rule-handle",
            "trace.verdict.code",
            "trace.id",
            "trace.iif",
            "trace.iiftype",
            "trace.nfproto",
            "trace.policy",
            "trace.network-header",
            "trace.transport-header",
        ]);
    });
}
