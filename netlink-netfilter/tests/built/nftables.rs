//! Rulesets.

use std::time::Duration;

use netlink_core::{Errno, Flags, Notification as _, Transaction, Writer};
use netlink_netfilter::generated::nfnetlink::{InetHook, NetfilterProtocol};
use netlink_netfilter::generated::nftables::{
    self, CmpOp, DataBuilder, ExprBuilder, ExprData, ExprListBuilder, InnerFlags, InnerType, LimitType, MetaKey,
    Notification, ObjectType, PayloadBase, Register, SetElemBuilder, SetFlags, TunnelKey, TunnelMode, VerdictCode,
};
use netlink_netfilter::{Error, Netfilter};
use serde_json::{Value, json};

use crate::kernel::{beside, run};

/// `NFNL_SUBSYS_NFTABLES`.
const SUBSYSTEM: u16 = 10;

/// Far longer than anything takes.
const PATIENCE: Option<Duration> = Some(Duration::from_secs(60));

const NEW: Flags = Flags::CREATE.union(Flags::EXCL);
const APPEND: Flags = Flags::CREATE.union(Flags::APPEND);

/// For packets of IPv4.
macro_rules! ipv4 {
    ($request:expr) => {
        $request.header(|header| header.nfgen_family = NetfilterProtocol::IPV4)
    };
}

/// For everything on a device.
macro_rules! netdev {
    ($request:expr) => {
        $request.header(|header| header.nfgen_family = NetfilterProtocol::NETDEV)
    };
}

fn expression(
    list: ExprListBuilder<Writer>,
    name: &str,
    build: impl FnOnce(nftables::ExprDataBuilder) -> nftables::ExprDataBuilder,
) -> ExprListBuilder<Writer> {
    list.elem(|expression: ExprBuilder<Writer>| expression.name(name).data(build))
}

/// Loads bytes of the packet into the first register and compares them.
fn matching(list: ExprListBuilder<Writer>, base: PayloadBase, offset: u32, value: &[u8]) -> ExprListBuilder<Writer> {
    let len = u32::try_from(value.len()).unwrap();
    let list = expression(list, "payload", |data| {
        data.payload_(|payload| payload.dreg(Register::REG_1).base(base).offset(offset).len(len))
    });
    equal(list, value)
}

/// Compares the first register.
fn equal(list: ExprListBuilder<Writer>, value: &[u8]) -> ExprListBuilder<Writer> {
    expression(list, "cmp", |data| {
        data.cmp(|cmp| cmp.sreg(Register::REG_1).op(CmpOp::EQ).data(|data: DataBuilder<Writer>| data.value(value)))
    })
}

/// Only packets of TCP.
fn tcp(list: ExprListBuilder<Writer>) -> ExprListBuilder<Writer> {
    let list = expression(list, "meta", |data| data.meta(|meta| meta.dreg(Register::REG_1).key(MetaKey::L4PROTO)));
    equal(list, &[6])
}

fn verdict(list: ExprListBuilder<Writer>, code: VerdictCode) -> ExprListBuilder<Writer> {
    expression(list, "immediate", |data| {
        data.immediate(|immediate| {
            immediate.dreg(Register::REG_VERDICT).data(|data| data.verdict(|verdict| verdict.code(code)))
        })
    })
}

/// A table with a chain at a hook, a set and a map with elements, an object, and two rules.
fn ruleset() -> Transaction {
    let mut transaction = Transaction::new(SUBSYSTEM);
    transaction.push(ipv4!(nftables::newtable(NEW)).name("ours").userdata(b"x"));
    let chain = ipv4!(nftables::newchain(NEW)).table("ours").name("input").r#type("filter");
    transaction.push(chain.policy(VerdictCode::DROP).hook(|hook| hook.hooknum(InetHook::LOCAL_IN).priority(-5)));
    transaction.push(ipv4!(nftables::newchain(NEW)).table("ours").name("other"));
    let set = ipv4!(nftables::newset(NEW)).table("ours").name("ports").id(1).key_type(13).key_len(2);
    transaction.push(set.desc(|desc| desc.size(100)));
    let ports = ipv4!(nftables::newsetelem(NEW)).table("ours").set("ports").set_id(1).elements(|elements| {
        [22_u16, 80, 443].into_iter().fold(elements, |elements, port| {
            elements.entry(|element| element.key(|key| key.value(&port.to_be_bytes())))
        })
    });
    transaction.push(ports);
    let map = ipv4!(nftables::newset(NEW)).table("ours").name("verdicts").id(2).flags(SetFlags::MAP).key_type(7);
    transaction.push(map.key_len(4).data_type(nftables::DataType::VERDICT).data_len(0));
    let verdicts = ipv4!(nftables::newsetelem(NEW)).table("ours").set("verdicts").set_id(2).elements(|elements| {
        elements
            .entry(|element| {
                let element: SetElemBuilder<Writer> = element.key(|key| key.value(&[10, 0, 0, 1]));
                element.data(|data| data.verdict(|verdict| verdict.code(VerdictCode::ACCEPT)))
            })
            .entry(|element| {
                let element = element.key(|key| key.value(&[10, 0, 0, 2]));
                element.data(|data| data.verdict(|verdict| verdict.code(VerdictCode::JUMP).chain("other")))
            })
    });
    transaction.push(verdicts);
    let counter = ipv4!(nftables::newobj(NEW)).table("ours").name("seen").r#type(ObjectType::COUNTER);
    transaction.push(counter.data(|data| data.counter(|counter| counter.packets(5).bytes(500))));
    let rule = ipv4!(nftables::newrule(APPEND)).table("ours").chain("input").expressions(|list| {
        let list = matching(list, PayloadBase::NETWORK_HEADER, 12, &[10, 0, 0, 1]);
        let list = matching(tcp(list), PayloadBase::TRANSPORT_HEADER, 2, &22_u16.to_be_bytes());
        let list = expression(list, "counter", |data| data.counter(|counter| counter.packets(3).bytes(300)));
        let list = expression(list, "limit", |data| {
            data.limit(|limit| limit.rate(5).unit(60).burst(7).r#type(LimitType::PKTS))
        });
        let list = expression(list, "log", |data| data.log(|log| log.prefix("ours ").group(4)));
        verdict(list, VerdictCode::ACCEPT)
    });
    transaction.push(rule);
    let rule = ipv4!(nftables::newrule(APPEND)).table("ours").chain("input").expressions(|list| {
        let list = expression(tcp(list), "payload", |data| {
            data.payload_(|payload| payload.dreg(Register::REG_1).base(PayloadBase::TRANSPORT_HEADER).offset(2).len(2))
        });
        let list = expression(list, "lookup", |data| {
            data.lookup(|lookup| lookup.set("ports").sreg(Register::REG_1).set_id(1))
        });
        let list = expression(list, "objref", |data| {
            data.objref(|object| object.imm_type(ObjectType::COUNTER).imm_name("seen"))
        });
        let list = expression(list, "payload", |data| {
            data.payload_(|payload| payload.dreg(Register::REG_1).base(PayloadBase::NETWORK_HEADER).offset(12).len(4))
        });
        expression(list, "lookup", |data| {
            let registers =
                |lookup: nftables::ExprLookupBuilder<Writer>| lookup.sreg(Register::REG_1).dreg(Register::REG_VERDICT);
            data.lookup(|lookup| registers(lookup.set("verdicts")).set_id(2))
        })
    });
    transaction.push(rule);
    transaction
}

/// What nft lists of one kind.
fn listed(kind: &str) -> Vec<Value> {
    let ruleset: Value = serde_json::from_str(&run("nft", "-j list ruleset")).unwrap();
    let objects = ruleset["nftables"].as_array().unwrap();
    objects.iter().filter_map(|object| object.get(kind)).cloned().collect()
}

#[test]
fn a_ruleset_is_seen_by_nft() {
    beside(&["nft"], "nftables::a_ruleset_is_seen_by_nft", |connection| {
        connection.call_transaction(ruleset()).unwrap();
        // An older kernel counts the tables of all namespaces.
        let table = connection.call(ipv4!(nftables::gettable()).name("ours")).unwrap();
        assert_eq!(listed("table"), [json!({"family": "ip", "name": "ours", "handle": table.handle()})]);
        let chains = listed("chain");
        let base = chains.iter().find(|chain| chain["name"] == "input").unwrap();
        assert_eq!((&base["hook"], &base["prio"], &base["policy"]), (&json!("input"), &json!(-5), &json!("drop")));
        assert!(chains.iter().any(|chain| chain["name"] == "other" && chain.get("hook").is_none()));
        let sets = listed("set");
        assert_eq!((&sets[0]["type"], &sets[0]["size"]), (&json!("inet_service"), &json!(100)));
        assert_eq!(sets[0]["elem"], json!([22, 80, 443]));
        let maps = listed("map");
        assert_eq!((&maps[0]["type"], &maps[0]["map"]), (&json!("ipv4_addr"), &json!("verdict")));
        let elements = json!([["10.0.0.1", {"accept": null}], ["10.0.0.2", {"jump": {"target": "other"}}]]);
        assert_eq!(maps[0]["elem"], elements);
        let counters = listed("counter");
        assert_eq!((&counters[0]["packets"], &counters[0]["bytes"]), (&json!(5), &json!(500)));

        let rules = listed("rule");
        let payload = |protocol: &str, field: &str| json!({"payload": {"protocol": protocol, "field": field}});
        let is = |left: Value, right: Value| json!({"match": {"op": "==", "left": left, "right": right}});
        assert_eq!(
            rules[0]["expr"],
            json!([
                is(payload("ip", "saddr"), json!("10.0.0.1")),
                is(payload("tcp", "dport"), json!(22)),
                {"counter": {"packets": 3, "bytes": 300}},
                {"limit": {"rate": 5, "burst": 7, "per": "minute"}},
                {"log": {"prefix": "ours ", "group": 4}},
                {"accept": null},
            ])
        );
        assert_eq!(
            rules[1]["expr"],
            json!([
                is(payload("tcp", "dport"), json!("@ports")),
                {"counter": "seen"},
                {"vmap": {"key": payload("ip", "saddr"), "data": "@verdicts"}},
            ])
        );
    });
}

#[test]
fn a_transaction_that_is_refused_changes_nothing_and_says_where() {
    beside(&["nft"], "nftables::a_transaction_that_is_refused_changes_nothing_and_says_where", |connection| {
        let mut transaction = Transaction::new(SUBSYSTEM);
        transaction.push(ipv4!(nftables::newtable(NEW)).name("ours"));
        transaction.push(ipv4!(nftables::newrule(APPEND)).table("ours").chain("nowhere"));
        match connection.call_transaction(transaction) {
            Err(Error::NotCommitted(refused)) => {
                let [(1, refusal)] = refused.refused.as_slice() else { panic!("{refused:?}") };
                assert_eq!(refusal.errno, Errno::ENOENT);
                assert!(refusal.to_string().contains("rule.chain"), "{refusal}");
            }
            other => panic!("{other:?}"),
        }
        assert!(listed("table").is_empty());
        let generation = connection.call(nftables::getgen()).unwrap().id().unwrap();
        let mut late = Transaction::new(SUBSYSTEM).generation(generation.wrapping_add(5));
        late.push(ipv4!(nftables::newtable(NEW)).name("ours"));
        assert_eq!(connection.call_transaction(late).unwrap_err().errno(), Some(Errno::ERESTART));
    });
}

#[test]
fn changes_are_told_and_removed_again() {
    beside(&["nft"], "nftables::changes_are_told_and_removed_again", |connection| {
        let mut events = connection.subscribe([nftables::Groups::NFTABLES]).unwrap();
        let mut told = || {
            let event = events.next_within(PATIENCE).unwrap().expect("a notification");
            Notification::read(event.header.message_type.0, event.payload).unwrap().unwrap()
        };
        connection.call_transaction(ruleset()).unwrap();
        let mut kinds = Vec::new();
        loop {
            let (kind, is_last) = match told() {
                Notification::Newtable(table) => (table.to_string().contains("ours").then_some("table"), false),
                Notification::Newchain(_) => (Some("chain"), false),
                Notification::Newset(_) => (Some("set"), false),
                Notification::Newsetelem(_) => (Some("elements"), false),
                Notification::Newobj(_) => (Some("object"), false),
                Notification::Newrule(_) => (Some("rule"), false),
                Notification::Newgen(_) => (Some("generation"), true),
                other => panic!("{other:?}"),
            };
            kinds.push(kind.expect("our own"));
            if is_last {
                break;
            }
        }
        kinds.dedup();
        assert_eq!(kinds.first(), Some(&"table"));
        assert_eq!(kinds.last(), Some(&"generation"));
        assert!(["chain", "set", "elements", "object", "rule"].iter().all(|kind| kinds.contains(kind)), "{kinds:?}");

        let mut transaction = Transaction::new(SUBSYSTEM);
        let one = ipv4!(nftables::delsetelem(Flags::empty())).table("ours").set("ports");
        transaction
            .push(one.elements(|list| list.entry(|element| element.key(|key| key.value(&22_u16.to_be_bytes())))));
        let counters =
            connection.call(ipv4!(nftables::getobj_reset()).table("ours").name("seen").r#type(ObjectType::COUNTER));
        match counters.unwrap().data() {
            Some(nftables::ObjectData::Counter(counter)) => assert_eq!(counter.packets(), Some(5)),
            other => panic!("{other:?}"),
        }
        connection.call_transaction(transaction).unwrap();
        assert_eq!(listed("set")[0]["elem"], json!([80, 443]));
        assert_eq!(listed("counter")[0]["packets"], 0);

        let mut transaction = Transaction::new(SUBSYSTEM);
        transaction.push(ipv4!(nftables::delrule(Flags::empty())).table("ours").chain("input"));
        transaction.push(ipv4!(nftables::deltable(Flags::empty())).name("ours"));
        connection.call_transaction(transaction).unwrap();
        assert!(listed("table").is_empty());

        let mut transaction = Transaction::new(SUBSYSTEM);
        transaction.push(ipv4!(nftables::destroytable(Flags::empty())).name("nowhere"));
        match connection.call_transaction(transaction) {
            // The number of the message is that of none in Linux 6.1.
            Err(error) if error.errno() == Some(Errno::EINVAL) => println!("passed over: {error}"),
            destroyed => destroyed.unwrap(),
        }
    });
}

/// What this nft does not know, or has no words for: it is asked back from the kernel.
#[test]
fn expressions_that_nft_does_not_make_come_back() {
    beside(&["nft"], "nftables::expressions_that_nft_does_not_make_come_back", |connection| {
        run("nft", "add table netdev ours");
        run("nft", "add chain netdev ours plain");
        let mut taken = Vec::new();
        for (name, build) in rare() {
            let rule = netdev!(nftables::newrule(APPEND)).table("ours").chain("plain");
            let mut transaction = Transaction::new(SUBSYSTEM);
            transaction.push(rule.expressions(|list| {
                // A register is not read before something was put into it.
                let list =
                    expression(list, "meta", |data| data.meta(|meta| meta.dreg(Register::REG_1).key(MetaKey::L4PROTO)));
                expression(list, name, build)
            }));
            match connection.call_transaction(transaction) {
                Ok(()) => taken.push(name),
                Err(error) if error.errno() == Some(Errno::ENOENT) => println!("passed over: {name}: {error}"),
                Err(error) => panic!("{name}: {error}"),
            }
        }
        assert_eq!(expressions(connection), taken);
    });
}

type Build = fn(nftables::ExprDataBuilder) -> nftables::ExprDataBuilder;

fn rare() -> [(&'static str, Build); 5] {
    [
        ("last", |data| data.last(|last| last.set(1).msecs(5000))),
        ("inner", |data| {
            data.inner(|inner| {
                let inner = inner.num(0).r#type(InnerType::VXLAN).hdrsize(8);
                let inner = inner.flags(InnerFlags::HDRSIZE | InnerFlags::LL | InnerFlags::NH | InnerFlags::TH);
                inner.expr(|expression| {
                    expression.name("payload").data(|data| {
                        let address = |payload: nftables::ExprPayloadBuilder<Writer>| payload.offset(12).len(4);
                        data.payload_(|payload| {
                            address(payload.dreg(Register::REG_1).base(PayloadBase::NETWORK_HEADER))
                        })
                    })
                })
            })
        }),
        ("tunnel", |data| data.tunnel(|tunnel| tunnel.key(TunnelKey::ID).dreg(Register::REG_1).mode(TunnelMode::RX))),
        ("queue", |data| data.queue(|queue| queue.num(1).total(1))),
        ("range", |data| {
            data.range(|range| {
                let range = range.sreg(Register::REG_1).op(nftables::RangeOp::EQ);
                range.from_data(|from| from.value(&[1])).to_data(|to| to.value(&[9]))
            })
        }),
    ]
}

/// The names of the expressions of all rules; each has the parameters it was made with.
fn expressions(connection: &Netfilter) -> Vec<&'static str> {
    let rules = connection.call(netdev!(nftables::getrule_dump()).table("ours")).unwrap().map(Result::unwrap);
    let mut names = Vec::new();
    for rule in rules {
        let list = rule.expressions().unwrap();
        for expression in list.elem() {
            let name = match expression.data().unwrap() {
                ExprData::Meta(_) => continue,
                ExprData::Last(last) => {
                    assert_eq!(last.set(), Some(1));
                    "last"
                }
                ExprData::Inner(inner) => {
                    assert_eq!(inner.r#type(), Some(InnerType::VXLAN));
                    match inner.expr().unwrap().data().unwrap() {
                        ExprData::Payload(payload) => assert_eq!(payload.offset(), Some(12)),
                        other => panic!("{other:?}"),
                    }
                    "inner"
                }
                ExprData::Tunnel(tunnel) => {
                    assert_eq!((tunnel.key(), tunnel.mode()), (Some(TunnelKey::ID), Some(TunnelMode::RX)));
                    "tunnel"
                }
                ExprData::Queue(queue) => {
                    assert_eq!(queue.num(), Some(1));
                    "queue"
                }
                ExprData::Range(range) => {
                    assert_eq!(range.to_data().unwrap().value(), Some(&[9][..]));
                    "range"
                }
                other => panic!("{other:?}"),
            };
            names.push(name);
        }
    }
    names
}
