//! Messages of what the kernel of the tests may not have, or has for the whole host: their bytes are written out as the headers
//! say, read by the tables, and built from them again.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "../../netlink-core/tests/round_trip/mod.rs"]
mod round_trip;
#[path = "../../netlink-sys/tests/support/mod.rs"]
mod support;

use std::net::Ipv4Addr;

use netlink_core::common::IpProtocol;
use netlink_core::{AttributeSet, Chars, NESTED, Writer};
use netlink_netfilter::generated::cthelper::{Helper, HelperBuilder, HelperStatus};
use netlink_netfilter::generated::hook::{Hook, HookBuilder, HookDescription, HookType};
use netlink_netfilter::generated::nfnetlink::{InetHook, NetfilterProtocol};
use netlink_netfilter::generated::nftables::{
    FlowtableBuilder, FlowtableFlags, Object, ObjectBuilder, ObjectData, ObjectType, TunnelFlags,
};
use netlink_netfilter::generated::osf::{Osf, OsfBuilder, OsfFingerprint, TcpOption, WindowSize};
use round_trip::Occurred;
use support::attribute;

/// `struct nfgenmsg` of a family, with nothing else.
fn header(family: u8) -> Vec<u8> {
    vec![family, 0, 0, 0]
}

/// Checks that the bytes have names at every level.
fn assert_named<S: AttributeSet>(bytes: &[u8]) {
    let mut occurred = Occurred::default();
    occurred.payload(S::SCHEMA, bytes);
    occurred.assert_known();
}

#[test]
fn helpers() {
    let class = |id: u16, name: &[u8], most: u8, seconds: u8| {
        let parts =
            [attribute(1, &[name, b"\0"]), attribute(2, &[&[0, 0, 0, most]]), attribute(3, &[&[0, 0, 0, seconds]])];
        attribute(id | NESTED, &parts.each_ref().map(Vec::as_slice))
    };
    let bytes = [
        header(2),
        attribute(1, &[b"ours\0"]),
        attribute(2 | NESTED, &[&attribute(1, &[&[0, 2]]), &attribute(2, &[&[17]])]),
        attribute(3, &[&[0, 0, 0, 5]]),
        attribute(
            4 | NESTED,
            &[&attribute(1, &[&[0, 0, 0, 2]]), &class(2, b"first", 3, 60), &class(3, b"second", 4, 70)],
        ),
        attribute(5, &[&[0, 0, 0, 8]]),
        attribute(6, &[&[0, 0, 0, 1]]),
    ]
    .concat();
    assert_named::<Helper<&[u8]>>(&bytes);
    let built = HelperBuilder::new(Writer::new())
        .header(|header| header.nfgen_family = NetfilterProtocol::IPV4)
        .name("ours")
        .tuple(|tuple| tuple.l3protonum(NetfilterProtocol::IPV4).l4protonum(IpProtocol::UDP))
        .queue_num(5)
        .policy(|policy| {
            let policy = policy.set_num(2).set(|class| class.name("first").expect_max(3).expect_timeout(60));
            policy.set2(|class| class.name("second").expect_max(4).expect_timeout(70))
        })
        .priv_data_len(8)
        .status(HelperStatus::ENABLED)
        .into_inner();
    assert_eq!(built.finish().unwrap(), bytes);
    let helper = Helper::new_checked(&bytes[..]).unwrap();
    assert_eq!(helper.policy().unwrap().set2().unwrap().expect_timeout(), Some(70));
}

#[test]
fn fingerprints() {
    let number = |number: u32| number.to_ne_bytes().to_vec();
    let short = |number: u16| number.to_ne_bytes().to_vec();
    let text = |text: &str| {
        let mut bytes = text.as_bytes().to_vec();
        bytes.resize(32, 0);
        bytes
    };
    let option = |kind: u16, length: u16, wildcard: u32, value: u32| {
        [short(kind), short(length), number(wildcard), number(value)].concat()
    };
    let mut finger = [
        number(1),
        number(4),
        vec![64, 1],
        short(60),
        short(1460),
        short(2),
        text("Linux"),
        text("6.18"),
        text("by hand"),
        option(2, 4, 0, 1460),
        option(3, 3, 0, 7),
    ]
    .concat();
    finger.resize(592, 0);
    let bytes = [header(0), attribute(1, &[&finger])].concat();
    assert_named::<Osf<&[u8]>>(&bytes);
    let mut print = OsfFingerprint::default();
    (print.wss.wc, print.wss.val) = (WindowSize::MSS, 4);
    (print.ttl, print.df, print.ss, print.mss, print.opt_num) = (64, 1, 60, 1460, 2);
    let chars = |text: &str| Chars::<32>::new(text).unwrap();
    (print.genre, print.version, print.subtype) = (chars("Linux"), chars("6.18"), chars("by hand"));
    (print.opt[0].kind, print.opt[0].length, print.opt[0].wc.val) = (TcpOption::MSS, 4, 1460);
    (print.opt[1].kind, print.opt[1].length, print.opt[1].wc.val) = (TcpOption::WSO, 3, 7);
    assert_eq!(OsfBuilder::new(Writer::new()).finger(print).into_inner().finish().unwrap(), bytes);
    assert_eq!(Osf::new_checked(&bytes[..]).unwrap().finger(), Some(print));
}

#[test]
fn hooks() {
    let chain = [attribute(1, &[b"filter\0"]), attribute(3, &[b"input\0"]), attribute(2, &[&[1]])];
    let info = [attribute(2, &[&[0, 0, 0, 1]]), attribute(1 | NESTED, &chain.each_ref().map(Vec::as_slice))];
    let bytes = [
        header(2),
        attribute(5, &[b"nf_tables\0"]),
        attribute(4, &[b"nft_do_chain_inet\0"]),
        attribute(1, &[&[0, 0, 0, 1]]),
        attribute(2, &[&[0xff, 0xff, 0xff, 0xfb]]),
        attribute(6 | NESTED, &info.each_ref().map(Vec::as_slice)),
    ]
    .concat();
    assert_named::<Hook<&[u8]>>(&bytes);
    let built = HookBuilder::new(Writer::new())
        .header(|header| header.nfgen_family = NetfilterProtocol::IPV4)
        .module_name("nf_tables")
        .function_name("nft_do_chain_inet")
        .hooknum(InetHook::LOCAL_IN)
        .priority(-5)
        .chain_info(|info| {
            info.r#type(HookType::NFTABLES)
                .desc(|desc| desc.nftables(|chain| chain.table("filter").name("input").family(NetfilterProtocol::INET)))
        })
        .into_inner();
    assert_eq!(built.finish().unwrap(), bytes);
    let hook = Hook::new_checked(&bytes[..]).unwrap();
    match hook.chain_info().unwrap().desc() {
        Some(HookDescription::Nftables(chain)) => assert_eq!(chain.table(), Some("filter".into())),
        other => panic!("{other:?}"),
    }
}

#[test]
fn tunnels() {
    let addresses = [attribute(1, &[&[10, 0, 0, 1]]), attribute(2, &[&[10, 0, 0, 2]])];
    let option = |kind: u8| {
        attribute(3 | NESTED, &[&attribute(1, &[&[1, 2]]), &attribute(2, &[&[kind]]), &attribute(3, &[&[1, 2, 3, 4]])])
    };
    let data = [
        attribute(1, &[&[0, 0, 0, 42]]),
        attribute(2 | NESTED, &addresses.each_ref().map(Vec::as_slice)),
        attribute(4, &[&[0, 0, 0, 2]]),
        attribute(6, &[&[64]]),
        attribute(8, &[&[0x12, 0xb5]]),
        attribute(9 | NESTED, &[&option(1), &option(2)]),
    ];
    let bytes = [
        header(5),
        attribute(1, &[b"t\0"]),
        attribute(2, &[b"tunnel\0"]),
        attribute(3, &[&[0, 0, 0, 6]]),
        attribute(4 | NESTED, &data.each_ref().map(Vec::as_slice)),
    ]
    .concat();
    assert_named::<Object<&[u8]>>(&bytes);
    let built = ObjectBuilder::new(Writer::new())
        .header(|header| header.nfgen_family = NetfilterProtocol::NETDEV)
        .table("t")
        .name("tunnel")
        .r#type(ObjectType::TUNNEL)
        .data(|data| {
            data.tunnel(|tunnel| {
                let tunnel = tunnel.id(42);
                let tunnel = tunnel.ip(|ip| ip.src(Ipv4Addr::new(10, 0, 0, 1)).dst(Ipv4Addr::new(10, 0, 0, 2)));
                tunnel.flags(TunnelFlags::DONT_FRAGMENT).ttl(64).dport(4789).opts(|options| {
                    [1, 2].into_iter().fold(options, |options, kind| {
                        options.geneve(|geneve| geneve.class(0x102).r#type(kind).data(&[1, 2, 3, 4]))
                    })
                })
            })
        })
        .into_inner();
    assert_eq!(built.finish().unwrap(), bytes);
    match Object::new_checked(&bytes[..]).unwrap().data() {
        Some(ObjectData::Tunnel(tunnel)) => assert_eq!(tunnel.opts().unwrap().geneve().count(), 2),
        other => panic!("{other:?}"),
    }
}

#[test]
fn flow_tables() {
    let devices = [attribute(1, &[b"eth0\0"]), attribute(1, &[b"eth1\0"]), attribute(2, &[b"vlan\0"])];
    let hook = [
        attribute(1, &[&[0, 0, 0, 0]]),
        attribute(2, &[&[0xff, 0xff, 0xff, 0xff]]),
        attribute(3 | NESTED, &devices.each_ref().map(Vec::as_slice)),
    ];
    let bytes = [
        header(1),
        attribute(1, &[b"t\0"]),
        attribute(2, &[b"f\0"]),
        attribute(3 | NESTED, &hook.each_ref().map(Vec::as_slice)),
        attribute(7, &[&[0, 0, 0, 2]]),
    ]
    .concat();
    let built = FlowtableBuilder::new(Writer::new())
        .header(|header| header.nfgen_family = NetfilterProtocol::INET)
        .table("t")
        .name("f")
        .hook(|hook| {
            let hook = hook.num(netlink_netfilter::generated::nfnetlink::DeviceHook::INGRESS).priority(-1);
            hook.devs(|devices| devices.name("eth0").name("eth1").prefix("vlan"))
        })
        .flags(FlowtableFlags::COUNTER)
        .into_inner();
    assert_eq!(built.finish().unwrap(), bytes);
}
