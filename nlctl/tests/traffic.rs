//! What the system's tools say to the kernel, and what it answers: recorded by strace, every message is decoded with names at
//! every level, and encoded again to the same bytes.
#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::fs;
use std::process::{Command, Stdio};

use serde_json::Value;
use support::recorded::comes_back;
use support::*;

/// Runs commands under strace, in a namespace with some links, and checks their conversations.
///
/// Which of them succeed depends on the kernel: a refusal is as good a conversation.
fn conversations(test: &str, tool: &str, commands: &[&str]) {
    if let Some(program) = lacking(&["strace", tool]) {
        return pass_over(&format!("there is no {program}"));
    }
    isolated(test, || {
        for line in
            ["link add v0 type veth peer name v1", "link set v0 up", "link set v1 up", "address add 10.0.0.1/24 dev v0"]
        {
            ok(line);
        }
        let mut messages = 0;
        for command in commands {
            messages += conversation(test, command).lines().count();
        }
        assert!(messages >= commands.len(), "{messages} messages of {} commands", commands.len());
    });
}

/// The first of some programs that is not there.
fn lacking<'a>(programs: &[&'a str]) -> Option<&'a str> {
    programs.iter().copied().find(|program| {
        let command = format!("command -v {program}");
        !Command::new("sh").args(["-c", &command]).stdout(Stdio::null()).status().unwrap().success()
    })
}

/// Returns the messages as JSON.
fn conversation(test: &str, command: &str) -> String {
    let file = std::env::temp_dir().join(format!("nlctl-{test}-{}", std::process::id()));
    let mut strace = Command::new("strace");
    strace.args(["-f", "-q", "-xx", "-yy", "-s", "1000000", "-e", "signal=none", "-e", "read=all", "-e", "write=all"]);
    strace.args(["-e", "trace=%network,%process,close,dup,dup2,dup3,fcntl", "-o"]).arg(&file);
    let strace = strace.args(["--", "sh", "-c", command]).stdin(Stdio::null()).output().unwrap();
    let trace = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{error}: {}", text(&strace.stderr)));
    fs::remove_file(&file).unwrap();
    check(command, &trace)
}

/// Checks that every message in a trace has names at every level, and comes back the same; returns them as JSON.
fn check(command: &str, trace: &str) -> String {
    comes_back(command, "strace", trace.as_bytes(), &dumped(trace))
}

/// All bytes that strace has dumped, as hexadecimal digits, without regard to what they are.
fn dumped(trace: &str) -> String {
    let lines = trace.lines().filter_map(|line| line.strip_prefix(" | ")?.split_once("  "));
    lines
        .flat_map(|(_, bytes)| bytes.chars().take(49).filter(|digit| !digit.is_whitespace()).collect::<Vec<_>>())
        .collect()
}

#[test]
fn ip() {
    conversations(
        "ip",
        "ip",
        &[
            "ip link add b0 type bridge vlan_filtering 1",
            "ip link set v0 master b0",
            "ip link add x0 type vxlan id 42 dstport 4789 local 10.0.0.1",
            "ip link add link v1 name v1.5 type vlan id 5",
            "ip link add bond0 type bond mode 1",
            "ip link property add dev v0 altname another-name",
            "ip -d -s link",
            "ip address add fd00::1/64 dev v1",
            "ip address",
            "ip route add 10.1.0.0/16 via 10.0.0.254",
            "ip route add 10.2.0.0/16 nexthop via 10.0.0.253 nexthop via 10.0.0.254 weight 2",
            "ip -6 route add fd01::/64 dev v1 metric 5",
            "ip route show table all",
            "ip route get 10.1.2.3",
            "ip rule add from 10.0.0.0/8 table 100 priority 1000",
            "ip rule",
            "ip neigh add 10.0.0.9 lladdr 02:00:00:00:00:09 dev v0",
            "ip neigh",
            "ip ntable",
            "ip nexthop add id 1 via 10.0.0.254 dev v0",
            "ip nexthop",
            "ip netconf",
            "ip addrlabel",
            "ip tcp_metrics",
            "ip mptcp endpoint add 10.0.0.1 signal",
            "ip mptcp endpoint",
            "ip mptcp limits",
            "ip link delete v1.5",
            "ip link show no-such",
        ],
    );
}

#[test]
fn ip_xfrm() {
    conversations(
        "ip_xfrm",
        "ip",
        &[
            "ip xfrm state add src 10.0.0.1 dst 10.0.0.2 proto esp spi 1 mode tunnel enc 'cbc(aes)' 0x00112233445566778899aabbccddeeff",
            "ip xfrm policy add src 10.1.0.0/16 dst 10.2.0.0/16 dir out tmpl src 10.0.0.1 dst 10.0.0.2 proto esp mode tunnel",
            "ip -s xfrm state",
            "ip -s xfrm policy",
            "ip xfrm state count",
            "ip xfrm policy count",
            "ip xfrm state flush",
        ],
    );
}

#[test]
fn ethtool() {
    conversations(
        "ethtool",
        "ethtool",
        &["ethtool v0", "ethtool -k v0", "ethtool -c v0", "ethtool -l v0", "ethtool -g no-such"],
    );
}

#[test]
fn bridge() {
    conversations(
        "bridge",
        "bridge",
        &[
            "ip link add b0 type bridge vlan_filtering 1",
            "ip link set v0 master b0",
            "bridge -d link",
            "bridge link set dev v0 learning off cost 7",
            "bridge vlan add dev v0 vid 7-9",
            "bridge vlan",
            "bridge fdb add 02:00:00:00:00:01 dev v0 master static",
            "bridge fdb",
            "bridge mdb add dev b0 port v0 grp 239.1.1.1 permanent",
            "bridge mdb",
        ],
    );
}

#[test]
fn tc() {
    conversations(
        "tc",
        "tc",
        &[
            "tc qdisc add dev v0 root handle 1: htb default 10",
            "tc class add dev v0 parent 1: classid 1:10 htb rate 10mbit",
            "tc filter add dev v0 parent 1: protocol ip prio 1 u32 match ip dst 10.0.0.0/8 flowid 1:10",
            "tc qdisc add dev v1 root fq_codel",
            "tc qdisc add dev v1 clsact",
            "tc filter add dev v1 ingress protocol ip flower dst_ip 10.0.0.2 action drop",
            "tc qdisc add dev v1 parent 1: netem delay 10ms loss 1%",
            "tc -s qdisc",
            "tc -s class show dev v0",
            "tc -s filter show dev v0",
            "tc -s filter show dev v1 ingress",
            "tc actions add action gact drop index 5",
            "tc actions list action gact",
        ],
    );
}

/// Modes, commands and flags have names, whether or not the kernel has what they are for.
#[test]
fn tc_is_told_in_names() {
    let expected = [
        (
            "tc qdisc add dev v0 root cake diffserv4 dual-srchost ack-filter-aggressive overhead -4 atm",
            &[
                r#""parent":"root""#,
                r#""diffserv-mode":"diffserv4","atm":"atm","flow-mode":"dual-src","overhead":-4"#,
                r#""ack-filter":"aggressive""#,
            ][..],
        ),
        ("tc qdisc add dev v0 root handle 1: plug limit 3", &[r#""options":{"action":"limit","limit":3}"#]),
        (
            "tc qdisc add dev v0 root handle 1: mqprio num_tc 2 map 0 1 queues 1@0 1@1 hw 1 mode channel \
             shaper bw_rlimit min_rate 1mbit 2mbit max_rate 3mbit 4mbit",
            &[r#""hw":"tcs""#, r#""mode":"channel","shaper":"bw-rate""#],
        ),
        (
            "tc qdisc add dev v0 root taprio num_tc 2 map 1 0 queues 1@0 1@1 base-time 1 sched-entry S 01 30 flags 0x2",
            &[r#""flags":["full-offload"]"#, r#"{"cmd":"set-gates","gate-mask":1,"interval":30}"#],
        ),
        (
            "tc qdisc add dev v0 root red limit 400000 min 30000 max 90000 avpkt 1000 burst 55 ecn nodrop bandwidth 10mbit",
            &[r#""flags":{"value":["ecn","nodrop"],"selector":["ecn","harddrop","adaptative","nodrop"]}"#],
        ),
        (
            "tc filter add dev v0 ingress pref 1 protocol ip flow hash keys src,nfct-dst,rxhash divisor 64",
            &[r#""parent":"ingress-filters""#, r#""keys":["src","nfct-dst","rxhash"],"divisor":64,"mode":"hash""#],
        ),
        (
            "tc filter add dev v0 egress pref 1 protocol ip flower ct_state +trk-est \
             action vlan push id 5 pipe action mpls push protocol mpls_uc label 5 pipe action skbedit inheritdsfield",
            &[
                r#""parent":"egress-filters""#,
                r#""key-ct-state":["tracked"],"key-ct-state-mask":["established","tracked"]"#,
                r#""v-action":"push""#,
                r#""m-action":"push""#,
                r#""flags":["inheritdsfield"]"#,
            ],
        ),
        (
            "tc filter add dev v0 ingress pref 1 protocol ip basic match 'meta(rt_iif shift 2 mask 0xff gt 3) and \
             meta(dev eq \"v0\") and cmp(u16 at 2 layer 2 mask 0xff trans gt 3) and nbyte(\"abc\" at 0 layer 1)' \
             action gact drop random netrand pass 5",
            &[
                r#""tree-hdr":{"nmatches":4,"progid":"tc"}"#,
                r#""left":{"id":"rtiif","type":"int","shift":2,"op":"gt"},"right":{"id":"value","type":"int""#,
                r#""left":{"id":"dev","type":"int","shift":0,"op":"eq"},"right":{"id":"value","type":"var""#,
                r#""off":2,"align":"u16","flags":["trans"],"layer":"transport","opnd":"gt""#,
                r#"{"header":{"off":0,"len":3,"layer":"network"},"body":"61626300"}"#,
                r#""prob":{"ptype":"netrand","pval":5,"paction":"ok"}"#,
            ],
        ),
        (
            "tc filter add dev v0 ingress pref 1 protocol ip u32 match ip src 10.0.0.0/8 flowid 1:1",
            &[r#""sel":{"flags":["terminal"]"#],
        ),
        (
            "tc actions add action ife encode allow mark use prio 5 dst 02:00:00:00:00:01",
            &[r#""flags":"encode""#, r#""metalst-nested":{"skbmark":[],"prio":[5]}"#],
        ),
    ];
    if let Some(program) = lacking(&["strace", "tc"]) {
        return pass_over(&format!("there is no {program}"));
    }
    isolated("tc_is_told_in_names", || {
        ok("link add v0 type veth peer name v1");
        for (command, names) in expected {
            let told = conversation("tc_is_told_in_names", command);
            for name in names {
                assert!(told.contains(name), "{command}: {name} is not in {told}");
            }
        }
    });
}

#[test]
fn nft() {
    conversations(
        "nft",
        "nft",
        &[
            "nft add table inet t",
            "nft 'add chain inet t c { type filter hook input priority 0; }'",
            "nft 'add rule inet t c tcp dport { 22, 80 } ct state established counter accept'",
            "nft 'add set inet t s { type ipv4_addr; flags interval; }'",
            "nft 'add element inet t s { 10.0.0.0/8 }'",
            "nft 'add rule inet t c ip saddr @s limit rate 5/second log prefix \"x\" drop'",
            "nft -a list ruleset",
            "nft delete table inet t",
        ],
    );
}

#[test]
fn conntrack() {
    conversations(
        "conntrack",
        "conntrack",
        &[
            "conntrack -I -p tcp -s 10.0.0.1 -d 10.0.0.2 --sport 1 --dport 2 --timeout 100 --state ESTABLISHED",
            "conntrack -L -o extended",
            "conntrack -S",
            "conntrack -D -p tcp",
        ],
    );
}

#[test]
fn ipset() {
    conversations(
        "ipset",
        "ipset",
        &[
            "ipset create s hash:ip",
            "ipset add s 10.0.0.1",
            "ipset create n hash:net,port timeout 100 counters",
            "ipset add n 10.0.0.0/8,tcp:80",
            "ipset list",
            "ipset destroy",
        ],
    );
}

#[test]
fn genl() {
    conversations("genl", "genl", &["genl ctrl list", "genl ctrl get name nlctrl", "genl ctrl policy name nlctrl"]);
}

/// No driver here does it, so that all are refused; what is asked is there.
#[test]
fn dcb() {
    conversations(
        "dcb",
        "dcb",
        &[
            "dcb app add dev v0 dscp-prio 24:3 port-prio 443:5",
            "dcb app show dev v0",
            "dcb ets show dev v0",
            "dcb pfc show dev v0",
            "dcb maxrate show dev v0",
            "dcb buffer show dev v0",
            "dcb dcbx set dev v0 host ieee",
        ],
    );
}

#[test]
fn ss() {
    conversations("ss", "ss", &["ss -tanie", "ss -xa", "ss -uap", "ss -0"]);
}

/// Recorded on Debian's kernel 6.12 with `rxe` on a pair of veth, while `ibv_srq_pingpong` and `rping` waited for somebody: this kernel
/// may have no RDMA. What the tool printed lies beside the recording.
#[test]
fn rdma() {
    let messages = check("rdma", include_str!("recorded/rdma.strace"));
    let messages: Vec<Value> = messages.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let said = include_str!("recorded/rdma.txt");
    // The kernel marks some nests and others not.
    let nest = |json: &Value, name: &str| {
        let unmarked = &json[format!("{name}-nested")];
        if unmarked.is_null() { json[name].clone() } else { unmarked.clone() }
    };
    // The entries of a table of the first device, each with what the tool said of it.
    let entries = |message: &str, table: &str, entry: &str| {
        let tables = messages.iter().filter(|found| found["message"] == message).map(|found| &found["attributes"]);
        let mut tables = tables.filter(|found| found["dev-index"] == 0).map(|found| nest(found, table));
        let found = tables.find(Value::is_object).unwrap_or_else(|| panic!("no {message}"));
        nest(&found, entry).as_array().unwrap_or_else(|| panic!("{found}")).clone()
    };
    let mut checked = 0;
    for (message, table, forms) in [
        ("res-qp-get", "res-qp", &[("lqpn ", "res-lqpn"), ("pdn ", "res-pdn"), ("pid ", "res-pid")][..]),
        ("res-cm-id-get", "res-cm-id", &[("cm-idn ", "res-cm-idn"), ("pid ", "res-pid")]),
        (
            "res-cq-get",
            "res-cq",
            &[("cqn ", "res-cqn"), ("cqe ", "res-cqe"), ("users ", "res-usecnt"), ("ctxn ", "res-ctxn")],
        ),
        ("res-mr-get", "res-mr", &[("mrn ", "res-mrn"), ("mrlen ", "res-mrlen"), ("pdn ", "res-pdn")]),
        ("res-pd-get", "res-pd", &[("pdn ", "res-pdn"), ("users ", "res-usecnt")]),
        ("res-ctx-get", "res-ctx", &[("ctxn ", "res-ctxn"), ("pid ", "res-pid")]),
        ("res-srq-get", "res-srq", &[("srqn ", "res-srqn"), ("pdn ", "res-pdn")]),
    ] {
        let entries = entries(message, table, &format!("{table}-entry"));
        assert!(!entries.is_empty(), "{message}");
        for entry in entries {
            let words = forms.iter().filter(|(_, name)| !entry[*name].is_null());
            let words: Vec<_> = words.map(|(word, name)| format!(" {word}{} ", entry[*name])).collect();
            let is_said = said.lines().any(|line| words.iter().all(|word| format!("{line} ").contains(word)));
            assert!(is_said && !words.is_empty(), "{message}: {words:?} of {entry}");
            checked += 1;
        }
    }
    assert_eq!(checked, 13);
    let listening = &entries("res-cm-id-get", "res-cm-id", "res-cm-id-entry")[0];
    assert_eq!((&listening["res-state"], &listening["res-ps"]), (&"listen".into(), &"tcp".into()));
    assert_eq!(listening["res-src-addr"]["ipv4"], "10.0.0.1");
    let shared = &entries("res-srq-get", "res-srq", "res-srq-entry")[0];
    assert_eq!(nest(&nest(shared, "res-qp"), "res-qp-entry")[0]["min-range"], 17);
}
