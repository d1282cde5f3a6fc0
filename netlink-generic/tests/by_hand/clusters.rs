//! Clusters and their addresses: TIPC, in the older way too, SMC, ILA.

use netlink_core::{AttributeSet as _, Chars, Writer};
use netlink_generic::generated::ila::{ChecksumMode, Ila, IlaBuilder};
use netlink_generic::generated::smc::{Smc, SmcBuilder};
use netlink_generic::generated::smc_pnetid::{Pnet, PnetBuilder};
use netlink_generic::generated::tipc::{Tipc, TipcAeadKey, TipcBuilder};
use netlink_generic::generated::tipc_compat::{self, Command, Configuration, TlvBuilder, TlvType, TlvValue};

use crate::{bytes, known, same};

#[test]
fn a_link_of_tipc() {
    let built = TipcBuilder::new(Writer::new())
        .link(|link| link.name("l0").mtu(1500).up(true).prop(|properties| properties.prio(10).tol(1500)));
    let expected = "2c00 0480 0700 0100 6c3000 00 0800 0300 dc050000 0400 0500 \
                    1400 0780 0800 0100 0a000000 0800 0200 dc050000";
    same(Tipc::<()>::SCHEMA, built.into_inner(), expected);
}

#[test]
fn a_bearer_of_tipc_over_udp() {
    let built = TipcBuilder::new(Writer::new()).bearer(|bearer| {
        bearer.name("udp").udp_opts(|udp| udp.local("10.0.0.1:6118".parse().unwrap()).multi_remoteip(true))
    });
    let expected = "2800 0180 0800 0100 75647000 1c00 0480 1400 0100 0200 17e6 0a000001 0000000000000000 0400 0300";
    same(Tipc::<()>::SCHEMA, built.into_inner(), expected);
}

#[test]
fn a_key_of_tipc() {
    let mut key = TipcAeadKey::default();
    key.alg_name = Chars::new("gcm(aes)").unwrap();
    key.keylen = 4;
    let built = TipcBuilder::new(Writer::new()).node(|node| node.key((key, &[1, 2, 3, 4])));
    let expected = ["3000 0680 | 2c00 0400 67636d2861657329", &"00".repeat(24), "04000000 01020304"].concat();
    same(Tipc::<()>::SCHEMA, built.into_inner(), &expected);
}

#[test]
fn statistics_of_smc() {
    let built = SmcBuilder::new(Writer::new()).stats(|statistics| {
        statistics
            .smcr_tech(|technology| technology.tx_rmb_size(|sizes| sizes._8k(5)).tx_bytes(6).rx_rmb_usage(7))
            .srv_hs_err_cnt(1)
    });
    let expected = "3800 0780 2800 0280 1000 0180 0c00 0100 0500000000000000 0c00 1100 0600000000000000 \
                    0800 1400 07000000 0c00 0400 0100000000000000";
    same(Smc::<()>::SCHEMA, built.into_inner(), expected);
}

#[test]
fn a_physical_network_of_smc() {
    let built = PnetBuilder::new(Writer::new()).name("NET1").ethname("eth0").ibport(1);
    let expected = "0900 0100 4e45543100 000000 | 0900 0200 6574683000 000000 | 0500 0400 01 000000";
    same(Pnet::<()>::SCHEMA, built.into_inner(), expected);
}

#[test]
fn a_translation_of_ila() {
    let built = IlaBuilder::new(Writer::new())
        .locator(0x2001_0db8_0000_0001)
        .locator_match(0xfd00_0000_0000_0001)
        .ifindex(-1)
        .csum_mode(ChecksumMode::NEUTRAL_MAP);
    let expected = "0c00 0100 20010db800000001 | 0c00 0300 fd00000000000001 | 0800 0400 ffffffff | 0500 0700 01 000000";
    same(Ila::<()>::SCHEMA, built.into_inner(), expected);
}

/// The older configuration: a command in the header, and behind it values with their lengths and types in network order, as
/// `linux/tipc_config.h` lays them out.
#[test]
fn nodes_of_tipc_in_the_older_way() {
    let tlv = |tlv: TlvBuilder<Writer>| {
        tlv.header(|header| header.tlv_type = TlvType::NET_ADDR).body(|value| value.net_addr(|address| address.body(0)))
    };
    let request =
        tipc_compat::command().header(|header| header.cmd = Command::GET_NODES).body(|values| values.record(tlv));
    let expected = "00000000 0100 0000 | 0008 0011 00000000";
    assert_eq!(request.into_inner().payload(), bytes(expected));
    known(Configuration::<()>::SCHEMA, expected);

    let answer = "00000000 0100 0000 | 000c 0015 01001002 00000001 | 000c 0015 01001003 00000000";
    let message = known(Configuration::<()>::SCHEMA, answer);
    let answer = Configuration::new_checked(message.as_slice()).unwrap();
    let nodes: Vec<_> = answer
        .body()
        .unwrap()
        .map(|tlv| match tlv.body().unwrap().select(u64::from(tlv.header().tlv_type.0)) {
            Some(TlvValue::NodeInfo(node)) => (node.addr, node.up),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(nodes, [(0x0100_1002, 1), (0x0100_1003, 0)]);

    // A name is as long as it is, and padded.
    let message = known(Configuration::<()>::SCHEMA, "00000000 0200 0000 | 0008 0012 65746800 | 0007 0012 696200 00");
    let answer = Configuration::new_checked(message.as_slice()).unwrap();
    assert_eq!(answer.body().unwrap().count(), 2);
}
