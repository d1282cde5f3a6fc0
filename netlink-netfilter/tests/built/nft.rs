//! Everyday requests of nftables.

use netlink_core::Errno;
use netlink_core::common::IpProtocol;
use netlink_netfilter::nft::{
    self, ConnectionState, InetHook, NetfilterProtocol, SetElemList, SetKey, Statements, VerdictCode,
};
use netlink_netfilter::{Error, Netfilter};
use serde_json::{Value, json};

use crate::kernel::{beside, run};

/// What nft lists of one kind.
fn listed(kind: &str) -> Vec<Value> {
    let ruleset: Value = serde_json::from_str(&run("nft", "-j list ruleset")).unwrap();
    let objects = ruleset["nftables"].as_array().unwrap();
    objects.iter().filter_map(|object| object.get(kind)).cloned().collect()
}

/// What nft prints for the one rule that is built here, in a table of this family with the set `ports` and the chain `other`.
fn shown(connection: &Netfilter, family: NetfilterProtocol, build: impl FnOnce(Statements) -> Statements) -> String {
    let table = nft::table(family, "ours");
    let mut transaction = nft::transaction();
    transaction.push(table.add());
    transaction.push(table.chain("plain").add());
    transaction.push(table.chain("other").add());
    transaction.push(table.set("ports").add_of(SetKey::PORT));
    transaction.push(table.chain("plain").append(build));
    connection.call_transaction(transaction).unwrap();
    let text = run("nft", "-n list ruleset");
    let mut lines = text.lines().map(str::trim);
    lines.find(|line| line.starts_with("chain plain")).unwrap();
    let line = lines.next().unwrap().to_owned();
    let mut transaction = nft::transaction();
    transaction.push(table.delete());
    connection.call_transaction(transaction).unwrap();
    line
}

type Build = fn(Statements) -> Statements;

#[test]
fn statements_are_read_by_nft() {
    beside(&["nft"], "nft::statements_are_read_by_nft", |connection| {
        let ports = || nft::table(NetfilterProtocol::INET, "ours").set("ports");
        assert_eq!(
            shown(connection, NetfilterProtocol::INET, |rule| {
                rule.protocol(IpProtocol::UDP).destination_port_in(ports()).accept()
            }),
            "udp dport @ports accept"
        );
        let cases: [(&str, Build); 12] = [
            ("iifname \"lo\" oifname \"eth0\" accept", |rule| rule.input_device("lo").output_device("eth0").accept()),
            ("ip saddr 10.0.0.1 drop", |rule| rule.source([10, 0, 0, 1].into(), 32).drop()),
            ("ip saddr 10.0.0.0/8 drop", |rule| rule.source([10, 1, 2, 3].into(), 8).drop()),
            ("ip daddr 10.128.0.0/9 drop", |rule| rule.destination([10, 200, 2, 3].into(), 9).drop()),
            ("ip6 saddr 2001:db8::/32 drop", |rule| rule.source([0x2001, 0xdb8, 0, 0, 0, 0, 0, 1].into(), 32).drop()),
            ("ip6 daddr 2001:db8::1 drop", |rule| {
                rule.destination([0x2001, 0xdb8, 0, 0, 0, 0, 0, 1].into(), 128).drop()
            }),
            ("tcp sport 53 tcp dport 443 accept", |rule| {
                rule.protocol(IpProtocol::TCP).source_port(53).destination_port(443).accept()
            }),
            ("counter packets 0 bytes 0", |rule| rule.counter()),
            ("limit rate 5/minute log prefix \"ours \"", |rule| rule.limit(5, 60).log("ours ")),
            ("jump other", |rule| rule.jump("other")),
            ("goto other", |rule| rule.goto("other")),
            ("ct state 0x2,0x4 accept", |rule| {
                rule.connection_state(ConnectionState::ESTABLISHED | ConnectionState::RELATED).accept()
            }),
        ];
        for (expected, build) in cases {
            let shown = shown(connection, NetfilterProtocol::INET, build);
            // Some versions of nft show the names of states, others their numbers.
            let shown = shown.replace("established", "0x2").replace("related", "0x4");
            assert_eq!(shown, expected);
        }
        let of_ipv4 = shown(connection, NetfilterProtocol::IPV4, |rule| rule.source([10, 0, 0, 1].into(), 32).drop());
        assert_eq!(of_ipv4, "ip saddr 10.0.0.1 drop");
    });
}

#[test]
fn chains_sets_and_rules_are_made_listed_and_removed() {
    beside(&["nft"], "nft::chains_sets_and_rules_are_made_listed_and_removed", |connection| {
        let table = nft::table(NetfilterProtocol::INET, "ours");
        let (input, ports) = (table.chain("input"), table.set("ports"));
        let mut transaction = nft::transaction();
        transaction.push(table.add());
        transaction.push(input.add_at(InetHook::LOCAL_IN, -10).policy(VerdictCode::DROP));
        transaction.push(table.chain("nat").add_at(InetHook::POST_ROUTING, 100).r#type("nat"));
        transaction.push(table.chain("nat").append(|rule| rule.output_device("eth0").masquerade()));
        transaction.push(ports.add_of(SetKey::PORT));
        transaction.push(ports.add_elements([22_u16, 80].map(u16::to_be_bytes)));
        transaction.push(input.append(|rule| rule.counter()));
        transaction.push(input.insert(|rule| rule.accept()));
        connection.call_transaction(transaction).unwrap();

        let chains = listed("chain");
        let base = chains.iter().find(|chain| chain["name"] == "input").unwrap();
        assert_eq!((&base["type"], &base["prio"], &base["policy"]), (&json!("filter"), &json!(-10), &json!("drop")));
        assert_eq!(listed("set")[0]["elem"], json!([22, 80]));
        let rules: Vec<_> = listed("rule").iter().map(|rule| rule["expr"][0].clone()).collect();
        assert_eq!(rules[0], json!({"accept": null}));
        assert!(run("nft", "list chain inet ours nat").contains("oifname \"eth0\" masquerade"));

        assert_eq!(connection.call(nft::tables()).unwrap().count(), 1);
        assert_eq!(connection.call(table.rules()).unwrap().count(), 3);
        assert_eq!(connection.call(input.rules()).unwrap().count(), 2);
        let elements: Vec<_> = connection.call(ports.elements()).unwrap().map(Result::unwrap).collect();
        assert_eq!(elements.iter().map(|list| list.elements().unwrap().count()).sum::<usize>(), 2);

        // The kernel answers with a message for each.
        let found = |looked_for: &[u16]| {
            let messages =
                connection.call(ports.get_elements(looked_for.iter().map(|port| port.to_be_bytes()))).unwrap();
            let port = |list: SetElemList| {
                let (_, element) = list.elements().unwrap().next().unwrap();
                let port = element.key().unwrap().value().unwrap();
                u16::from_be_bytes(port.try_into().unwrap())
            };
            messages.map(|list| list.map(port).map_err(|error| error.errno().unwrap())).collect::<Vec<_>>()
        };
        assert_eq!(found(&[80, 22]), [Ok(80), Ok(22)]);
        assert_eq!(found(&[22, 81, 80]), [Ok(22), Err(Errno::ENOENT)]);

        let mut transaction = nft::transaction();
        transaction.push(ports.delete_elements([22_u16.to_be_bytes()]));
        transaction.push(input.flush());
        connection.call_transaction(transaction).unwrap();
        assert_eq!(listed("set")[0]["elem"], json!([80]));
        let mut transaction = nft::transaction();
        transaction.push(input.delete());
        transaction.push(ports.delete());
        connection.call_transaction(transaction).unwrap();
        assert_eq!((listed("chain").len(), listed("set").len()), (1, 0));
        let mut transaction = nft::transaction();
        transaction.push(table.delete());
        connection.call_transaction(transaction).unwrap();
        assert!(listed("table").is_empty());
    });
}

#[test]
fn what_no_rule_can_say_is_an_error_before_anything_is_sent() {
    beside(&["nft"], "nft::what_no_rule_can_say_is_an_error_before_anything_is_sent", |connection| {
        let wrong: [(&str, Build); 3] = [
            ("too long for a device", |rule| rule.input_device("sixteen-letters!")),
            ("no 33 bits", |rule| rule.source([10, 0, 0, 1].into(), 33)),
            ("not in packets", |rule| rule.protocol(IpProtocol::MPTCP)),
        ];
        for (words, build) in wrong {
            let mut transaction = nft::transaction();
            transaction.push(nft::table(NetfilterProtocol::INET, "ours").chain("plain").append(build));
            let error: Error = connection.call_transaction(transaction).unwrap_err();
            assert!(format!("{error} {error:?}").contains(words), "{error:?}");
        }
    });
}
