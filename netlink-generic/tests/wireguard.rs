//! WireGuard without a kernel that has it: what a configuration becomes, and what messages say of a device.

#![cfg(feature = "connection")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::{Arc, Mutex};

use netlink_core::{Errno, Writer};
use netlink_generic::wireguard::{
    Configuration, Device, DeviceBuilder, DeviceFlags, KernelTimespec, Key, PeerConfiguration, PeerFlags, Prefix,
    Record,
};
use netlink_generic::{Error, Generic, controller};
use netlink_sys::{Connection, FakeReply};

const FAMILY: u16 = 40;

fn key(number: u16) -> Key {
    let mut bytes = [1; 32];
    bytes[..2].copy_from_slice(&number.to_be_bytes());
    Key::new(bytes)
}

fn prefix(number: u32) -> Prefix {
    match number % 2 {
        0 => Prefix::new(IpAddr::V4(Ipv4Addr::from(number)), 32).unwrap(),
        _ => Prefix::new(IpAddr::V6(Ipv6Addr::from(u128::from(number))), 128).unwrap(),
    }
}

/// Many peers, one of which has many prefixes.
fn large() -> Configuration {
    let mut configuration = Configuration::default();
    configuration.private_key = Some(key(0xffff));
    configuration.listen_port = Some(51820);
    configuration.replace_peers = true;
    for number in 0..2000 {
        let mut peer = PeerConfiguration::new(key(number));
        peer.endpoint = Some(SocketAddr::new(Ipv4Addr::new(192, 0, 2, 1).into(), number + 1));
        peer.keepalive = Some(25);
        peer.replace_allowed = true;
        let count = if number == 1000 { 20_000 } else { 3 };
        peer.allowed = (0..count).map(|at| prefix(u32::from(number) << 16 | at)).collect();
        configuration.peers.push(peer);
    }
    configuration
}

/// A connection to something that has the device `wg0` and keeps what it is sent.
fn beside_a_fake(answer: impl Fn(&Device) -> Option<Errno> + Send + 'static) -> (Generic, Arc<Mutex<Vec<Device>>>) {
    let sent = Arc::new(Mutex::new(Vec::new()));
    let kept = Arc::clone(&sent);
    let connection = Connection::fake(move |message| {
        if message.header.message_type.0 == controller::ID {
            let family = controller::FamilyBuilder::new(Writer::new()).family_id(FAMILY).family_name("wireguard");
            let payload = [&[1, 2, 0, 0][..], &family.into_inner().finish().unwrap()].concat();
            return vec![FakeReply::message(controller::ID, &payload)];
        }
        assert_eq!((message.header.message_type.0, message.payload[0]), (FAMILY, 1));
        let device = Device::new_checked(message.payload[4..].to_vec().into()).unwrap();
        let refused = answer(&device);
        kept.lock().unwrap().push(device);
        vec![refused.map_or_else(FakeReply::ack, FakeReply::error)]
    });
    (Generic::from(connection.unwrap()), sent)
}

#[test]
fn any_number_of_peers_and_prefixes_fits() {
    let configuration = large();
    let (connection, sent) = beside_a_fake(|_| None);
    for request in configuration.requests("wg0") {
        connection.call(request).unwrap();
    }
    let sent = sent.lock().unwrap();
    assert!(sent.len() > 10, "{} requests", sent.len());
    assert!(sent.iter().all(|part| part.as_bytes().len() <= 40_000 && part.ifname().unwrap() == "wg0"));
    // Only the first concerns the device itself.
    assert_eq!(sent[0].flags(), Some(DeviceFlags::REPLACE_PEERS));
    assert_eq!((sent[0].private_key(), sent[0].listen_port()), (Some(&key(0xffff).as_bytes()[..]), Some(51820)));
    assert!(sent[1..].iter().all(|part| part.flags().is_none() && part.private_key().is_none()));
    // All of it has arrived, and nothing twice.
    let record: Record = sent.iter().cloned().collect();
    assert_eq!(record.peers.len(), configuration.peers.len());
    for (peer, wanted) in record.peers.iter().zip(&configuration.peers) {
        assert_eq!((peer.public_key, peer.endpoint, peer.keepalive), (wanted.public_key, wanted.endpoint, 25));
        assert_eq!(peer.allowed, wanted.allowed);
    }
    // A peer is told to forget its prefixes once, when it is first there.
    let long =
        sent.iter().flat_map(|part| part.peers().into_iter().flatten().map(|(_, peer)| peer).collect::<Vec<_>>());
    let long: Vec<_> = long.filter(|peer| peer.public_key() == Some(key(1000).as_bytes())).collect();
    assert!(long.len() > 10);
    assert_eq!(long[0].flags(), Some(PeerFlags::REPLACE_ALLOWEDIPS));
    assert!(long[1..].iter().all(|peer| peer.flags().is_none() && peer.endpoint().is_none()));
}

#[test]
fn a_small_configuration_is_one_request() {
    let mut configuration = Configuration::default();
    assert_eq!(configuration.requests("wg0").len(), 1);
    configuration.mark = Some(7);
    let mut peer = PeerConfiguration::new(key(1));
    peer.remove = true;
    peer.allowed.push(prefix(3));
    configuration.peers.push(peer);
    let requests = configuration.requests("wg0");
    assert_eq!(requests.len(), 1);
    let request = requests.into_iter().next().unwrap().into_inner();
    let device = Device::new_checked(request.payload()).unwrap();
    assert_eq!(device.fwmark(), Some(7));
    let (_, peer) = device.peers().unwrap().next().unwrap();
    assert_eq!(peer.flags(), Some(PeerFlags::REMOVE_ME));
    assert!(peer.allowedips().is_none(), "nothing is given to a peer that goes");
}

#[test]
fn a_peer_that_is_only_updated_is_never_made_by_a_later_part() {
    let mut configuration = Configuration::default();
    let mut peer = PeerConfiguration::new(key(1));
    peer.update_only = true;
    peer.allowed = (0..3000).map(prefix).collect();
    configuration.peers.push(peer);
    let requests = configuration.requests("wg0");
    assert!(requests.len() > 1);
    for request in requests {
        let request = request.into_inner();
        let device = Device::new_checked(request.payload()).unwrap();
        let (_, peer) = device.peers().unwrap().next().unwrap();
        assert_eq!(peer.flags(), Some(PeerFlags::UPDATE_ONLY));
    }
}

#[test]
fn a_refusal_says_of_what() {
    let (connection, _) = beside_a_fake(|_| Some(Errno::ENODEV));
    let request = Configuration::default().requests("wg9").remove(0);
    let error = connection.call(request).unwrap_err();
    assert!(matches!(error, Error::Refused(_)) && error.to_string().contains("wg9"), "{error}");
}

#[test]
fn the_messages_of_a_dump_are_one_device() {
    let mut time = KernelTimespec::default();
    (time.sec, time.nsec) = (10, 20);
    let first = DeviceBuilder::new(Writer::new())
        .ifindex(5)
        .ifname("wg0")
        .private_key(Key::NONE.as_bytes())
        .listen_port(51820)
        .peers(|peers| {
            peers.at(0).entry(|peer| {
                peer.public_key(key(1).as_bytes())
                    .preshared_key(Key::NONE.as_bytes())
                    .last_handshake_time(time)
                    .rx_bytes(7)
                    .allowedips(|entries| entries.at(0).entry(|entry| entry.ipaddr(prefix(2).address()).cidr_mask(32)))
            })
        });
    let second = DeviceBuilder::new(Writer::new()).peers(|peers| {
        peers
            .at(0)
            .entry(|peer| {
                peer.public_key(key(1).as_bytes())
                    .allowedips(|entries| entries.at(0).entry(|entry| entry.ipaddr(prefix(4).address()).cidr_mask(24)))
            })
            .at(0)
            .entry(|peer| peer.public_key(key(2).as_bytes()))
    });
    let parts = [first.into_inner(), second.into_inner()].map(|part| part.finish().unwrap());
    let record: Record = parts.iter().map(|part| Device::new_checked(part.as_slice()).unwrap()).collect();
    assert_eq!((record.index, record.name.as_str(), record.private_key), (5, "wg0", None));
    assert_eq!(record.peers.len(), 2);
    let peer = &record.peers[0];
    assert_eq!((peer.preshared_key, peer.received), (None, 7));
    assert_eq!(peer.last_handshake.unwrap().as_nanos(), 10_000_000_020);
    assert_eq!(peer.allowed.iter().map(ToString::to_string).collect::<Vec<_>>(), ["0.0.0.2/32", "0.0.0.4/24"]);
    assert!(record.peers[1].last_handshake.is_none());
    let json = serde_json::to_string(&record).unwrap();
    assert_eq!(serde_json::from_str::<Record>(&json).unwrap(), record);
}

#[test]
fn keys_are_written_as_wg_does() {
    let text = "xTIBA5rboUvnH4htodjb6e697QjLERt1NAB4mZqp8Dg=";
    let key: Key = text.parse().unwrap();
    assert_eq!(key.to_string(), text);
    assert_eq!(key.as_bytes()[..3], [0xc5, 0x32, 0x01]);
    assert_eq!(Key::NONE.to_string(), format!("{}=", "A".repeat(43)));
    assert_eq!(format!("{key:?}"), "Key(hidden)");
    for wrong in ["", "xTIB", &text[1..], &text.replace('x', "?"), &text.replace("g=", "h="), "é".repeat(22).as_str()]
    {
        assert!(wrong.parse::<Key>().is_err(), "{wrong}");
    }
    for wrong in ["10.0.0.0/33", "::/129", "10.0.0.0/", "/8", "10/8", "::/-1"] {
        assert!(wrong.parse::<Prefix>().is_err(), "{wrong}");
    }
    assert_eq!("fd00::1".parse::<Prefix>().unwrap().to_string(), "fd00::1/128");
}
