//! Queues, NAPI and counters of devices that the kernel has everywhere.

use netlink_generic::generated::netdev::{self, QstatsScope, QueueType};

use crate::kernel::{beside, list, run, run_json};

const FAMILY: &str = "netdev";

#[test]
fn every_link_of_ip_is_a_device() {
    beside("ip", FAMILY, "netdev::every_link_of_ip_is_a_device", |generic| {
        run("ip link add v0 type veth peer name v1");
        let indices: Vec<_> = list(generic, netdev::dev_get_dump()).iter().map(|dev| dev.ifindex().unwrap()).collect();
        let links = run_json("ip -json link show");
        let links: Vec<_> = links.as_array().unwrap().iter().map(|link| link["ifindex"].as_u64().unwrap()).collect();
        assert_eq!(indices.iter().map(|index| u64::from(*index)).collect::<Vec<_>>(), links);
        let one = generic.call(netdev::dev_get().ifindex(1)).unwrap();
        assert_eq!(one.ifindex(), Some(1));
        assert!(one.xdp_features().is_some(), "{one}");
        let error = generic.call(netdev::dev_get().ifindex(4242)).unwrap_err();
        assert!(error.is_not_found(), "{error}");
    });
}

#[test]
fn a_veth_has_the_queues_it_was_made_with() {
    beside("ip", FAMILY, "netdev::a_veth_has_the_queues_it_was_made_with", |generic| {
        run("ip link add v0 numrxqueues 3 numtxqueues 2 type veth peer name v1");
        // The queues of a device that is down are not listed.
        run("ip link set v0 up");
        run("ip link set v1 up");
        let index = index("v0");
        let queues = list(generic, netdev::queue_get_dump().ifindex(index));
        let found: Vec<_> = queues.iter().map(|queue| (queue.r#type().unwrap(), queue.id().unwrap())).collect();
        let (rx, tx) = (QueueType::RX, QueueType::TX);
        assert_eq!(found, [(rx, 0), (rx, 1), (rx, 2), (tx, 0), (tx, 1)]);
        let one = generic.call(netdev::queue_get().ifindex(index).r#type(QueueType::RX).id(2)).unwrap();
        assert_eq!((one.ifindex(), one.id()), (Some(index), Some(2)));
        let error = generic.call(netdev::queue_get().ifindex(index).r#type(QueueType::RX).id(7)).unwrap_err();
        assert!(error.errno().is_some(), "{error}");
    });
}

/// The number of an interface.
fn index(name: &str) -> u32 {
    let shown = run_json(&format!("ip -json link show dev {name}"));
    u32::try_from(shown[0]["ifindex"].as_u64().unwrap()).unwrap()
}

#[test]
fn counters_are_answered_for_all_or_for_queues() {
    beside("ip", FAMILY, "netdev::counters_are_answered_for_all_or_for_queues", |generic| {
        run("ip link set lo up");
        for counters in list(generic, netdev::qstats_get_dump()) {
            assert!(counters.ifindex().is_some() && counters.queue_id().is_none(), "{counters}");
        }
        for counters in list(generic, netdev::qstats_get_dump().scope(QstatsScope::QUEUE)) {
            assert!(counters.queue_id().is_some(), "{counters}");
        }
        // `lo` counts nothing here, and says so when it is asked for alone.
        let answer =
            generic.call(netdev::qstats_get_dump().ifindex(1)).and_then(Iterator::collect::<Result<Vec<_>, _>>);
        assert!(answer.is_err(), "{answer:?}");
    });
}
