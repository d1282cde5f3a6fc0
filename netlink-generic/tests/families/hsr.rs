//! Nodes of a ring of HSR.

use std::collections::BTreeSet;

use netlink_core::{AttributeSet as _, Errno, MacAddress};
use netlink_generic::generated::hsr::{self, Groups, Hsr, Notification};
use netlink_sys::{Domain, MessageFlags, PacketAddress, Socket, SocketAddress, SocketType};

use crate::kernel::{
    eventually, index_of, kernel_version, next_told, one_part, parts, run, same_after_json, with_family,
};

const FAMILY: &str = "HSR";
const OTHER: MacAddress = MacAddress([2, 0, 0, 0, 0, 0x11]);

/// Whether a ring may harm the machine. Linux 6.18 was seen to crash when a namespace goes, and nearly always after there had been a
/// ring; 6.12 and 7.3 were not. A kernel cannot be asked for that.
fn is_harmful() -> bool {
    ((6, 13)..(7, 3)).contains(&kernel_version())
}

/// How many nodes are in the ring beside the other one.
const MANY: u16 = 700;

/// Sends frames with a tag of HSR out of an interface, each from another node.
fn send_from_many(interface: u32) {
    let socket = Socket::new(Domain::PACKET, SocketType::RAW, 0).unwrap();
    let target = PacketAddress { protocol: 0x892f, index: interface, ..PacketAddress::default() };
    let target = SocketAddress::Packet(target);
    for number in 0..MANY {
        let [high, low] = number.to_be_bytes();
        let addresses = [[0xff; 6], [2, 0, 0, 1, high, low]];
        // Path and length, a sequence, and the protocol of what follows.
        let tag = [0x89, 0x2f, 0x00, 0x34, 0, 1, 0x88, 0xb5];
        let frame = [addresses.as_flattened(), &tag, &[0; 46]].concat();
        socket.send_to(&frame, &target, MessageFlags::NONE).unwrap();
    }
}

#[test]
fn the_other_node_of_a_ring_is_known_until_the_ring_breaks() {
    with_family(FAMILY, "hsr::the_other_node_of_a_ring_is_known_until_the_ring_breaks", |generic| {
        if is_harmful() {
            return println!("passed over: a ring of HSR may crash Linux from 6.13 to 7.2");
        }
        for line in [
            "ip link add a0 address 02:00:00:00:00:01 type veth peer name a1 address 02:00:00:00:00:11",
            "ip link add b0 address 02:00:00:00:00:02 type veth peer name b1 address 02:00:00:00:00:12",
            "ip link set a0 up",
            "ip link set a1 up",
            "ip link set b0 up",
            "ip link set b1 up",
            "ip link add ring0 type hsr slave1 a0 slave2 b0 version 1",
            "ip link add ring1 type hsr slave1 a1 slave2 b1 version 1",
            "ip link set ring0 up",
            "ip link set ring1 up",
        ] {
            run(line);
        }
        let ring = index_of("ring0");
        let mut events = generic.subscribe_to(FAMILY, [Groups::HSR_NETWORK.name]).unwrap();
        // Nodes tell of themselves every two seconds.
        eventually("the other node", || {
            let nodes = one_part(generic, hsr::get_node_list().ifindex(ring));
            same_after_json(Hsr::<()>::SCHEMA, nodes.as_bytes());
            assert_eq!(nodes.ifindex(), Some(ring));
            nodes.node_addr().any(|node| node == OTHER.into()).then_some(())
        });
        let status = generic.call(hsr::get_node_status().ifindex(ring).node_addr(OTHER.into())).unwrap();
        same_after_json(Hsr::<()>::SCHEMA, status.as_bytes());
        assert_eq!((status.ifindex(), status.node_addr().next()), (Some(ring), Some(OTHER.into())));
        assert_eq!((status.if1_ifindex(), status.if2_ifindex()), (Some(index_of("a0")), Some(index_of("b0"))));
        assert!(status.if1_age().is_some_and(|age| age < 60_000), "{status:?}");
        let unknown = MacAddress([2, 0, 0, 0, 0, 0x99]);
        let missing = generic.call(hsr::get_node_status().ifindex(ring).node_addr(unknown.into())).unwrap_err();
        assert_eq!(missing.errno(), Some(Errno::ENOENT), "{missing}");
        let no_ring = generic.call(hsr::get_node_list().ifindex(index_of("a0"))).unwrap_err();
        assert_eq!(no_ring.errno(), Some(Errno::EINVAL), "{no_ring}");
        // It says so twice, in an error and in an acknowledgement of it, and the connection is as good as before.
        let nodes = one_part(generic, hsr::get_node_list().ifindex(ring));
        assert_eq!(nodes.ifindex(), Some(ring));

        run("ip link set b1 down");
        // Both ends tell.
        let (node, port) = (Some(OTHER.into()), Some(index_of("b0")));
        let error = loop {
            match next_told(&mut events) {
                Notification::RingError(error) if error.ifindex() == port => break error,
                Notification::RingError(_) => {}
                other => panic!("a ring error is told: {other:?}"),
            }
        };
        same_after_json(Hsr::<()>::SCHEMA, error.as_bytes());
        assert_eq!(error.node_addr().next(), node);

        // Of more nodes than there is room for in one message, it sends several.
        send_from_many(index_of("a1"));
        eventually("all nodes", || {
            let parts = parts(generic, hsr::get_node_list().ifindex(ring));
            let known: BTreeSet<_> = parts.iter().flat_map(|part| part.node_addr()).collect();
            (known.len() > MANY.into() && parts.len() > 1).then_some(())
        });
    });
}
