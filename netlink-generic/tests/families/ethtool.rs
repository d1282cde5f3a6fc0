//! Ethernet devices, beside `ethtool`: a pair of veth has links, offloads, channels, rings, timestamps.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use netlink_core::{AttributeSet as _, Flags, Notification as _};
use netlink_generic::Generic;
use netlink_generic::generated::ethtool::{
    self, Bitset, Groups, HeaderFlags, MacStatsSource, Notification, StatsGroup, StringsetId, Timestamping,
};
use serde_json::Value;

use crate::kernel::{beside, list, one_part, parts, run, run_json, same_after_json, try_run};

const FAMILY: &str = "ethtool";

fn beside_ethtool(name: &str, body: impl FnOnce(&Generic)) {
    beside("ethtool", FAMILY, name, |generic| {
        run("ip link add v0 numrxqueues 4 numtxqueues 4 type veth peer name v1");
        run("ip link set v0 up");
        run("ip link set v1 up");
        body(generic);
    });
}

/// What `ethtool` prints, by the words before the colon.
fn shown(command: &str) -> BTreeMap<String, String> {
    let lines = run(command);
    let pairs = lines.lines().filter_map(|line| line.split_once(':'));
    pairs.map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned())).collect()
}

/// The names of the bits that are set, by a list that has them.
fn names(set: &Bitset<&[u8]>) -> BTreeSet<String> {
    let is_mask = !set.nomask();
    let bits = set.bits().into_iter().flat_map(|bits| bits.bit()).filter(|bit| !is_mask || bit.value());
    bits.filter_map(|bit| Some(bit.name()?.to_string())).collect()
}

/// A list of names.
fn strings(generic: &Generic, id: StringsetId) -> Vec<String> {
    let request = ethtool::strset_get().header_(|header| header);
    let answer = generic.call(request.stringsets(|sets| sets.stringset(|set| set.id(id)))).unwrap();
    same_after_json(ethtool::Strset::<()>::SCHEMA, answer.as_bytes());
    let sets = answer.stringsets().unwrap();
    let set = sets.stringset().next().unwrap();
    let strings = set.strings().unwrap();
    let strings: Vec<_> = strings.string().map(|string| string.value().unwrap().to_string()).collect();
    assert_eq!((set.id(), set.count()), (Some(id), u32::try_from(strings.len()).ok()));
    strings
}

#[test]
fn link_state_and_modes_are_those_of_ethtool() {
    beside_ethtool("ethtool::link_state_and_modes_are_those_of_ethtool", |generic| {
        let expected = shown("ethtool v0");
        let state = generic.call(ethtool::linkstate_get().header_(|header| header.dev_name("v0"))).unwrap();
        assert_eq!(state.header_().unwrap().dev_name().unwrap(), "v0");
        assert_eq!(state.link(), Some(u8::from(expected["Link detected"] == "yes")));
        let modes = generic.call(ethtool::linkmodes_get().header_(|header| header.dev_name("v0"))).unwrap();
        assert_eq!(format!("{}Mb/s", modes.speed().unwrap()), expected["Speed"]);
        assert_eq!(modes.duplex(), Some(ethtool::Duplex::FULL));
        assert_eq!(expected["Duplex"], "Full");
        assert_eq!(modes.autoneg(), Some(u8::from(expected["Auto-negotiation"] == "on")));
        let info = generic.call(ethtool::linkinfo_get().header_(|header| header.dev_name("v0"))).unwrap();
        assert_eq!(info.port(), Some(ethtool::Port::TP));
        assert_eq!(expected["Port"], "Twisted Pair");
        assert_eq!(info.transceiver(), Some(ethtool::Transceiver::INTERNAL));

        run("ip link set v1 down");
        let state = generic.call(ethtool::linkstate_get().header_(|header| header.dev_name("v0"))).unwrap();
        assert_eq!((state.link(), shown("ethtool v0")["Link detected"].as_str()), (Some(0), "no"));
    });
}

#[test]
fn features_are_those_of_ethtool_and_can_be_changed() {
    beside_ethtool("ethtool::features_are_those_of_ethtool_and_can_be_changed", |generic| {
        let get = || ethtool::features_get().header_(|header| header.dev_name("v0"));
        let features = generic.call(get()).unwrap();
        let of = |set: Option<Bitset<&[u8]>>| names(&set.unwrap());
        let (active, hw, never) = (of(features.active()), of(features.hw()), of(features.nochange()));
        let expected = shown("ethtool --show-features v0");
        let known = strings(generic, StringsetId::FEATURES);
        // ethtool has names of its own for groups of them.
        let mut compared = 0;
        for (name, value) in expected.iter().filter(|(name, _)| known.contains(*name)) {
            assert_eq!(active.contains(name), value.starts_with("on"), "{name}: {value}");
            let is_fixed = never.contains(name) || !hw.contains(name);
            assert_eq!(is_fixed, value.contains("[fixed]"), "{name}: {value}");
            compared += 1;
        }
        assert!(compared > 20, "{expected:?}");

        let off = ethtool::features_set().header_(|header| header.dev_name("v0")).wanted(|set| {
            set.bits(|bits| bits.bit(|bit| bit.name("tx-scatter-gather")).bit(|bit| bit.name("tx-gso-list")))
        });
        let answer = one_part(generic, off);
        let left = names(&generic.call(get()).unwrap().active().unwrap());
        assert!(active.contains("tx-scatter-gather") && !left.contains("tx-scatter-gather"), "{answer}");
        assert_eq!(shown("ethtool --show-features v0")["tx-scatter-gather"], "off");

        let silent = ethtool::features_set()
            .header_(|header| header.dev_name("v0").flags(HeaderFlags::OMIT_REPLY))
            .wanted(|set| set.bits(|bits| bits.bit(|bit| bit.name("tx-scatter-gather").value(true))));
        assert!(parts(generic, silent).is_empty());
        assert_eq!(shown("ethtool --show-features v0")["tx-scatter-gather"], "on");
    });
}

#[test]
fn a_set_as_bytes_says_the_same_as_a_list() {
    beside_ethtool("ethtool::a_set_as_bytes_says_the_same_as_a_list", |generic| {
        let compact = generic
            .call(ethtool::features_get().header_(|header| header.dev_name("v0").flags(HeaderFlags::COMPACT_BITSETS)))
            .unwrap();
        let listed = generic.call(ethtool::features_get().header_(|header| header.dev_name("v0"))).unwrap();
        let words: Vec<u32> = compact.active().unwrap().value().unwrap().collect();
        let mut bits = BTreeSet::new();
        for (word, first) in words.into_iter().zip((0..).step_by(32)) {
            bits.extend((0..32).filter(|bit| word & (1 << bit) != 0).map(|bit| first + bit));
        }
        let list = listed.active().unwrap().bits().unwrap();
        assert_eq!(bits, list.bit().filter_map(|bit| bit.index()).collect::<BTreeSet<u32>>());
        same_after_json(ethtool::Features::<()>::SCHEMA, compact.as_bytes());
        same_after_json(ethtool::Features::<()>::SCHEMA, listed.as_bytes());
    });
}

#[test]
fn channels_and_rings_are_those_of_ethtool() {
    beside_ethtool("ethtool::channels_and_rings_are_those_of_ethtool", |generic| {
        let get = || ethtool::channels_get().header_(|header| header.dev_name("v0"));
        let channels = generic.call(get()).unwrap();
        let expected = run("ethtool --show-channels v0");
        let maxima: Vec<_> = expected.lines().filter_map(|line| line.strip_prefix("Combined:")).collect();
        let number = |value: Option<u32>| value.map_or("n/a".to_owned(), |value| value.to_string());
        let printed: Vec<_> = maxima.iter().map(|text| text.trim().to_owned()).collect();
        assert_eq!(printed, [number(channels.combined_max()), number(channels.combined_count())], "{channels}");
        let set = ethtool::channels_set(Flags::empty()).header_(|header| header.dev_name("v0")).rx_count(2).tx_count(2);
        match generic.call(set) {
            Ok(()) => assert_eq!(generic.call(get()).unwrap().rx_count(), Some(2)),
            // Other kernels count the channels of a veth otherwise.
            Err(error) => println!("passed over: {error}"),
        }
        // A veth has rings since the kernel can split headers from data in them.
        let rings = generic.call(ethtool::rings_get().header_(|header| header.dev_name("v0")));
        match (rings, try_run("ethtool --show-ring v0")) {
            (Ok(rings), Ok(text)) => {
                let expected: Vec<_> =
                    text.lines().filter_map(|line| line.strip_prefix("RX:")).map(str::trim).collect();
                assert_eq!(expected, [number(rings.rx_max()), number(rings.rx())], "{rings}");
            }
            (Err(error), Err(_)) => assert!(error.errno().is_some(), "{error}"),
            other => panic!("ethtool and we differ: {other:?}"),
        }
    });
}

#[test]
fn what_a_device_does_not_have_is_said() {
    beside_ethtool("ethtool::what_a_device_does_not_have_is_said", |generic| {
        let error = generic.call(ethtool::eee_get().header_(|header| header.dev_name("v0"))).unwrap_err();
        assert!(error.to_string().contains("EOPNOTSUPP"), "{error}");
        let error = generic.call(ethtool::eee_get().header_(|header| header.dev_name("nope"))).unwrap_err();
        assert!(error.to_string().contains("no device matches name"), "{error}");
        assert!(error.to_string().contains("eee.header"), "{error}");
    });
}

#[test]
fn lists_of_names_are_had_whole() {
    beside_ethtool("ethtool::lists_of_names_are_had_whole", |generic| {
        // The number of a link mode is its place in the list.
        let modes = strings(generic, StringsetId::LINK_MODES);
        let place = usize::try_from(ethtool::LinkMode::_1000BASET_FULL.0).unwrap();
        assert_eq!(modes[place], "1000baseT/Full");
        let filters = strings(generic, StringsetId::TS_RX_FILTERS);
        assert_eq!(filters[usize::try_from(ethtool::HwtstampRxFilter::ALL.0).unwrap()], "all");
    });
}

#[test]
fn timestamping_is_that_of_ethtool() {
    beside_ethtool("ethtool::timestamping_is_that_of_ethtool", |generic| {
        let answer = generic.call(ethtool::tsinfo_get().header_(|header| header.dev_name("v0"))).unwrap();
        let ways = names(&answer.timestamping().unwrap());
        assert!(ways.contains("software-transmit"), "{ways:?}");
        for way in &ways {
            assert!(run("ethtool --show-time-stamping v0").contains(way.as_str()), "{way}");
        }
        let compact = ethtool::tsinfo_get().header_(|header| header.dev_name("v0").flags(HeaderFlags::COMPACT_BITSETS));
        let bits = generic.call(compact).unwrap().timestamping().unwrap().value().unwrap().next().unwrap();
        assert!(Timestamping::from_bits_retain(bits).contains(Timestamping::TX_SOFTWARE));
    });
}

/// Standard counters come in groups, and what stands in them is named by the group.
#[test]
fn counters_of_a_group_have_names() {
    let mut writer = ethtool::StatsBuilder::new(netlink_core::Writer::new());
    writer = writer.header_(|header| header.dev_index(3)).src(MacStatsSource::EMAC).grp(|group| {
        group
            .id(StatsGroup::ETH_MAC)
            .ss_id(StringsetId::STATS_ETH_MAC)
            .stat(|stat| stat.stats_eth_mac(|counters| counters._2_tx_pkt(5)))
            .stat(|stat| stat.stats_eth_mac(|counters| counters._5_rx_pkt(7)))
            .hist_rx(|range| range.hist_bkt_low(0).hist_bkt_hi(64).hist_val(9))
    });
    let bytes = writer.into_inner().finish().unwrap();
    let stats = ethtool::Stats::new_checked(bytes.as_slice()).unwrap();
    let group = stats.grp().next().unwrap();
    let id = group.id().unwrap();
    let sum: u64 = group
        .stat()
        .filter_map(|stat| match stat.select(u64::from(id.0))? {
            ethtool::StatsCounter::StatsEthMac(counters) => counters._2_tx_pkt().or(counters._5_rx_pkt()),
            other => panic!("{other:?}"),
        })
        .sum();
    assert_eq!(sum, 12);
    let json = serde_json::to_string(&same_after_json(ethtool::Stats::<()>::SCHEMA, &bytes)).unwrap();
    assert!(json.contains(r#""stat+nested":[{"2-tx-pkt":5},{"5-rx-pkt":7}]"#), "{json}");
}

/// Why a link is down is told in two numbers, of which the first says what the second means.
#[test]
fn the_state_of_a_link_says_what_its_substate_is() {
    let builder = ethtool::LinkstateBuilder::new(netlink_core::Writer::new())
        .link(0)
        .ext_state(ethtool::LinkExtState::CABLE_ISSUE)
        .ext_substate(|more| more.cable_issue(ethtool::LinkExtSubstateCableIssue::UNSUPPORTED_CABLE));
    let bytes = builder.into_inner().finish().unwrap();
    let json = serde_json::to_string(&same_after_json(ethtool::Linkstate::<()>::SCHEMA, &bytes)).unwrap();
    assert_eq!(json, r#"{"link":0,"ext-state":"cable-issue","ext-substate":"unsupported-cable"}"#);
}

#[test]
fn a_change_is_told_to_the_group() {
    beside_ethtool("ethtool::a_change_is_told_to_the_group", |generic| {
        let mut events = generic.subscribe_to(FAMILY, [Groups::MONITOR.name]).unwrap();
        run("ethtool --features v0 tx-scatter-gather off");
        loop {
            let event = events.next_within(Some(Duration::from_secs(60))).unwrap().expect("the change is told");
            match Notification::of_message(event.header.message_type, event.payload).expect("a known event").unwrap() {
                Notification::Features(features)
                    if features.header_().is_some_and(|header| header.dev_name().is_some_and(|name| name == "v0")) =>
                {
                    assert!(!names(&features.active().unwrap()).contains("tx-scatter-gather"), "{features}");
                    return;
                }
                other => println!("{other:?}"),
            }
        }
    });
}

#[test]
fn every_device_is_in_a_dump_and_ethtools_json_agrees() {
    beside_ethtool("ethtool::every_device_is_in_a_dump_and_ethtools_json_agrees", |generic| {
        let links: BTreeSet<_> = list(generic, ethtool::linkstate_get_dump().header_(|header| header))
            .iter()
            .map(|state| state.header_().unwrap().dev_name().unwrap().to_string())
            .collect();
        assert!(links.contains("lo") && links.contains("v0") && links.contains("v1"), "{links:?}");
        if let Ok(Value::Array(pauses)) =
            try_run("ethtool --json --show-pause v0").map(|_| run_json("ethtool --json --show-pause v0"))
        {
            let pause = generic.call(ethtool::pause_get().header_(|header| header.dev_name("v0"))).unwrap();
            assert_eq!(pause.autoneg().map(|on| on != 0), pauses[0]["autonegotiate"].as_bool());
        }
    });
}
