//! The data channel of OpenVPN: peers over a socket of ours, and their keys.

use std::net::{Ipv4Addr, UdpSocket};
use std::os::fd::AsRawFd as _;
use std::time::Duration;

use netlink_core::{AttributeSet as _, Errno, Flags};
use netlink_generic::Generic;
use netlink_generic::generated::ovpn::{self, CipherAlg, DelPeerReason, Groups, KeySlot, Notification, Ovpn};
use netlink_sys::{Blocking, Events, NetlinkSocket};

use crate::kernel::{attribute, list, message, namespaces, run, run_json, same_after_json, with_family};

const FAMILY: &str = "ovpn";
const PEER: u32 = 5;
const SILENT: u32 = 6;
/// A packet with data, in the upper five bits of its first byte.
const DATA: u8 = 9;

/// An interface with many peers, which `ip` here does not know how to ask for; its index.
fn interface() -> u32 {
    let multipoint = attribute(2, &[&attribute(1, &[&[1]])]);
    let info = attribute(18, &[&attribute(1, &[b"ovpn\0"]), &multipoint]);
    let link = message(
        namespaces::RTM_NEWLINK,
        namespaces::REQUEST_ACK | namespaces::CREATE,
        &[&namespaces::interface(0), &attribute(3, &[b"o0\0"]), &info],
    );
    namespaces::request(&NetlinkSocket::open(0).unwrap(), &link).unwrap();
    run("ip address add 10.8.0.1/24 dev o0");
    run("ip link set o0 up");
    u32::try_from(run_json("ip -json link show o0")[0]["ifindex"].as_u64().unwrap()).unwrap()
}

/// The next that is told of a peer that is gone.
fn gone(events: &mut Events<'_, Blocking>) -> (u32, DelPeerReason) {
    let event = events.next_within(Some(Duration::from_secs(60))).unwrap().expect("the end is told");
    let Some(Ok(Notification::PeerDel(told))) = event.read() else { panic!("{event:?}") };
    same_after_json(Ovpn::<()>::SCHEMA, told.as_bytes());
    let peer = told.peer().unwrap();
    (peer.id().unwrap(), peer.del_reason().unwrap())
}

#[test]
fn peers_and_keys_are_what_was_asked_for() {
    with_family(FAMILY, "ovpn::peers_and_keys_are_what_was_asked_for", |generic| {
        run("ip link set lo up");
        let ifindex = interface();
        let mut events = generic.subscribe_to(FAMILY, [Groups::PEERS.name]).unwrap();
        let ours = UdpSocket::bind("127.0.0.1:0").unwrap();
        let theirs = UdpSocket::bind("127.0.0.1:0").unwrap();
        theirs.set_read_timeout(Some(Duration::from_secs(60))).unwrap();
        let socket = u32::try_from(ours.as_raw_fd()).unwrap();
        let remote = theirs.local_addr().unwrap().port();
        let new = |id, inside: Ipv4Addr| {
            ovpn::peer_new(Flags::empty()).ifindex(ifindex).peer(|peer| {
                peer.id(id).remote_ipv4(Ipv4Addr::LOCALHOST).remote_port(remote).socket(socket).vpn_ipv4(inside)
            })
        };
        generic.call(new(PEER, [10, 8, 0, 2].into())).unwrap();
        let twice = generic.call(new(PEER, [10, 8, 0, 2].into())).unwrap_err();
        assert_eq!(twice.errno(), Some(Errno::EEXIST), "{twice}");
        let keepalive = ovpn::peer_set(Flags::empty())
            .ifindex(ifindex)
            .peer(|peer| peer.id(PEER).keepalive_interval(100).keepalive_timeout(200));
        generic.call(keepalive).unwrap();

        let peers = list(generic, ovpn::peer_get_dump().ifindex(ifindex));
        let [listed] = &peers[..] else { panic!("{peers:?}") };
        same_after_json(Ovpn::<()>::SCHEMA, listed.as_bytes());
        let answer = generic.call(ovpn::peer_get().ifindex(ifindex).peer(|peer| peer.id(PEER))).unwrap();
        same_after_json(Ovpn::<()>::SCHEMA, answer.as_bytes());
        let peer = answer.peer().unwrap();
        assert_eq!(peer.remote_ipv4(), Some(Ipv4Addr::LOCALHOST));
        assert_eq!((peer.remote_port(), peer.local_port()), (Some(remote), Some(ours.local_addr().unwrap().port())));
        assert_eq!(peer.vpn_ipv4(), Some([10, 8, 0, 2].into()));
        assert_eq!((peer.keepalive_interval(), peer.keepalive_timeout()), (Some(100), Some(200)));

        keys(generic, ifindex, &theirs);

        generic.call(ovpn::peer_del(Flags::empty()).ifindex(ifindex).peer(|peer| peer.id(PEER))).unwrap();
        assert_eq!(gone(&mut events), (PEER, DelPeerReason::USERSPACE));
        let missing = generic.call(ovpn::peer_get().ifindex(ifindex).peer(|peer| peer.id(PEER))).unwrap_err();
        assert_eq!(missing.errno(), Some(Errno::ENOENT), "{missing}");

        // One that is never heard of.
        generic.call(new(SILENT, [10, 8, 0, 3].into())).unwrap();
        let keepalive = ovpn::peer_set(Flags::empty())
            .ifindex(ifindex)
            .peer(|peer| peer.id(SILENT).keepalive_interval(1).keepalive_timeout(2));
        generic.call(keepalive).unwrap();
        assert_eq!(gone(&mut events), (SILENT, DelPeerReason::EXPIRED));
    });
}

/// Keys of the peer, and a packet that is sent with one.
fn keys(generic: &Generic, ifindex: u32, theirs: &UdpSocket) {
    let new = |slot, number| {
        ovpn::key_new(Flags::empty()).ifindex(ifindex).keyconf(|key| {
            key.peer_id(PEER)
                .slot(slot)
                .key_id(number)
                .cipher_alg(CipherAlg::AES_GCM)
                .encrypt_dir(|direction| direction.cipher_key(&[1; 32]).nonce_tail(&[2; 8]))
                .decrypt_dir(|direction| direction.cipher_key(&[3; 32]).nonce_tail(&[4; 8]))
        })
    };
    let number_in = |slot| {
        let get = ovpn::key_get().ifindex(ifindex).keyconf(|key| key.peer_id(PEER).slot(slot));
        let answer = generic.call(get).unwrap();
        same_after_json(Ovpn::<()>::SCHEMA, answer.as_bytes());
        let key = answer.keyconf().unwrap();
        assert_eq!((key.slot(), key.cipher_alg()), (Some(slot), Some(CipherAlg::AES_GCM)));
        assert!(key.encrypt_dir().is_none());
        key.key_id().unwrap()
    };
    generic.call(new(KeySlot::PRIMARY, 3)).unwrap();
    generic.call(new(KeySlot::SECONDARY, 4)).unwrap();
    assert_eq!((number_in(KeySlot::PRIMARY), number_in(KeySlot::SECONDARY)), (3, 4));
    generic.call(ovpn::key_swap(Flags::empty()).ifindex(ifindex).keyconf(|key| key.peer_id(PEER))).unwrap();
    assert_eq!((number_in(KeySlot::PRIMARY), number_in(KeySlot::SECONDARY)), (4, 3));

    UdpSocket::bind("10.8.0.1:0").unwrap().send_to(b"data", "10.8.0.2:9").unwrap();
    let mut packet = [0; 256];
    let length = theirs.recv(&mut packet).unwrap();
    assert!(length > 4);
    assert_eq!(packet[0], DATA << 3 | 4);
    assert_eq!(packet[1..4], PEER.to_be_bytes()[1..]);
    let answer = generic.call(ovpn::peer_get().ifindex(ifindex).peer(|peer| peer.id(PEER))).unwrap();
    let peer = answer.peer().unwrap();
    assert_eq!((peer.vpn_tx_packets(), peer.link_tx_packets()), (Some(1), Some(1)), "{peer:?}");
    assert_eq!(peer.link_tx_bytes(), Some(u64::try_from(length).unwrap()));

    let delete =
        ovpn::key_del(Flags::empty()).ifindex(ifindex).keyconf(|key| key.peer_id(PEER).slot(KeySlot::SECONDARY));
    generic.call(delete).unwrap();
    let get = ovpn::key_get().ifindex(ifindex).keyconf(|key| key.peer_id(PEER).slot(KeySlot::SECONDARY));
    assert_eq!(generic.call(get).unwrap_err().errno(), Some(Errno::ENOENT));
}
