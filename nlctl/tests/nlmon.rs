//! What an nlmon device sees of the conversations of many tools, as `tcpdump` writes it: every message is decoded with names at every
//! level, and encoded again to the same bytes.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

use serde_json::Value;
use support::recorded::comes_back;
use support::*;

/// Conversations of many families. Which of them the kernel refuses depends on it: a refusal is as good a conversation.
const COMMANDS: &[&str] = &[
    "ip link add v0 type veth peer name v1",
    "ip link set v0 up",
    "ip link set v1 up",
    "ip address add 10.0.0.1/24 dev v0",
    "ip address add fd00::1/64 dev v1",
    "ip link add b0 type bridge vlan_filtering 1",
    "ip link set v1 master b0",
    "ip link add link v0 name v0.5 type vlan id 5",
    "ip link add d0 type dummy",
    "ip link add m0 link v0 type macvlan mode bridge",
    "ip link add bond0 type bond mode 802.3ad",
    "ip link add x0 type vxlan id 42 dstport 4789 local 10.0.0.1",
    "ip link add g0 type gretap remote 10.0.0.2 local 10.0.0.1",
    "ip -d -s link",
    "ip address",
    "ip route add 10.1.0.0/16 via 10.0.0.254",
    "ip route show table all",
    "ip -6 route show table all",
    "ip rule add from 10.0.0.0/8 table 100",
    "ip rule",
    "ip neigh add 10.0.0.9 lladdr 02:00:00:00:00:09 dev v0",
    "ip neigh",
    "ip nexthop add id 1 via 10.0.0.254 dev v0",
    "ip nexthop",
    "ip mptcp endpoint add 10.0.0.1 signal",
    "ip mptcp endpoint",
    "ip l2tp add tunnel tunnel_id 3 peer_tunnel_id 4 encap ip local 10.0.0.1 remote 10.0.0.2",
    "ip l2tp show tunnel",
    "ip tcp_metrics",
    "ip xfrm state add src 10.0.0.1 dst 10.0.0.2 proto esp spi 1 mode tunnel enc cbc(aes) 0x00112233445566778899aabbccddeeff",
    "ip xfrm state",
    "bridge -d link",
    "bridge vlan add dev v1 vid 7-9",
    "bridge vlan",
    "bridge fdb",
    "tc qdisc add dev v0 root handle 1: htb default 10",
    "tc class add dev v0 parent 1: classid 1:10 htb rate 10mbit",
    "tc qdisc add dev v0 parent 1:10 handle 10: fq_codel",
    "tc filter add dev v0 parent 1: protocol ip prio 1 u32 match ip dst 10.0.0.0/8 flowid 1:10",
    "tc qdisc add dev v1 root netem delay 10ms",
    "tc qdisc add dev d0 clsact",
    "tc filter add dev d0 ingress protocol ip flower dst_ip 10.0.0.2 action mirred egress redirect dev v0",
    "tc -s qdisc",
    "tc -s class show dev v0",
    "tc -s filter show dev d0 ingress",
    "ip link add wg0 type wireguard",
    "wg set wg0 listen-port 51820 peer AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAE= allowed-ips 10.9.0.0/16 endpoint 10.0.0.2:1",
    "wg show wg0",
    "iw phy",
    "iw dev",
    "iw reg get",
    "ethtool v0",
    "ethtool -k v0",
    "devlink dev",
    "nft add table inet t",
    "nft list ruleset",
    "ss -tanie",
    "genl ctrl list",
];

/// `tcpdump` of a device, until dropped.
struct Capture(Child);

impl Drop for Capture {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Capture {
    /// Begins, and waits until it listens.
    fn of(device: &str, file: &Path) -> Self {
        let mut command = Command::new("tcpdump");
        command.args(["-Z", "root", "-U", "-s", "0", "-B", "16384", "--immediate-mode", "-i", device, "-w"]).arg(file);
        let mut tcpdump = command.stdin(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
        let mut said = BufReader::new(tcpdump.stderr.take().unwrap()).lines();
        assert!(said.any(|line| line.unwrap().contains("listening on")), "tcpdump listens");
        Self(tcpdump)
    }
}

/// Waits until a file has not grown for a while.
fn is_whole(file: &Path) -> Vec<u8> {
    let mut before = 0;
    loop {
        sleep(Duration::from_secs(1));
        let content = fs::read(file).unwrap();
        if content.len() == before {
            return content;
        }
        before = content.len();
    }
}

#[test]
fn what_many_tools_say_is_known_and_comes_back_the_same() {
    isolated("what_many_tools_say_is_known_and_comes_back_the_same", || {
        if !has_kind("nlmon") {
            return;
        }
        if Command::new("tcpdump").arg("--version").output().is_err() {
            return pass_over("there is no tcpdump");
        }
        ok("link add nlmon0 type nlmon");
        ok("link set nlmon0 up");
        let file = std::env::temp_dir().join(format!("nlctl-nlmon-{}.pcap", std::process::id()));
        let capture = Capture::of("nlmon0", &file);
        for command in COMMANDS {
            let mut words = command.split(' ');
            // Not every machine has every tool.
            match Command::new(words.next().unwrap()).args(words).stdin(Stdio::null()).output() {
                Ok(output) if output.status.success() => {}
                Ok(output) => println!("{command}: {}", text(&output.stderr).trim()),
                Err(error) => println!("passed over: {command}: {error}"),
            }
        }
        let content = is_whole(&file);
        drop(capture);
        fs::remove_file(&file).unwrap();
        let recorded: String = content.iter().map(|byte| format!("{byte:02x}")).collect();
        let decoded = comes_back("nlmon", "pcap", &content, &recorded);
        let messages: Vec<Value> = decoded.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        let of = |message: &'_ Value| {
            let name = message["family"].as_str().or(message["protocol"].as_str());
            name.map(str::to_owned)
        };
        let families: BTreeSet<String> = messages.iter().filter_map(of).collect();
        println!("{} messages of {families:?}", messages.len());
        assert!(messages.len() > 300, "{} messages", messages.len());
        for family in ["route", "nlctrl", "netfilter", "sock-diag"] {
            assert!(families.contains(family), "{family} is not in {families:?}");
        }
    });
}
