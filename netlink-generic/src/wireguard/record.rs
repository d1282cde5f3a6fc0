//! A device as a plain value.

use alloc::string::{String, ToString as _};
use alloc::vec::Vec;
use core::net::SocketAddr;
use core::time::Duration;

use super::{Device, Key, Peer, Prefix};

/// A device with all its peers, owned and comparable: the messages of [`get`](super::get), collected.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Record {
    /// The number of its interface.
    pub index: u32,
    /// The name of its interface.
    pub name: String,
    /// Its private key, if it has one. Only root is told.
    pub private_key: Option<Key>,
    /// Its public key, if it has a private one.
    pub public_key: Option<Key>,
    /// The UDP port it listens at.
    pub listen_port: u16,
    /// The mark of the packets it sends; 0 is none.
    pub mark: u32,
    /// The peers.
    pub peers: Vec<PeerRecord>,
}

/// A peer, owned and comparable.
#[derive(Clone, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct PeerRecord {
    /// Its public key.
    pub public_key: Key,
    /// The key both know, if there is one.
    pub preshared_key: Option<Key>,
    /// Where it was found last.
    pub endpoint: Option<SocketAddr>,
    /// Seconds between packets that keep the way open; 0 is none.
    pub keepalive: u16,
    /// When keys were agreed on last, since 1970.
    pub last_handshake: Option<Duration>,
    /// Bytes received from it.
    pub received: u64,
    /// Bytes sent to it.
    pub sent: u64,
    /// Prefixes it may use.
    pub allowed: Vec<Prefix>,
    /// The version of the protocol.
    pub protocol_version: u32,
}

impl Record {
    /// Adds what one more message tells.
    fn add<B: AsRef<[u8]>>(&mut self, message: &Device<B>) {
        let device = message.view();
        self.index = device.ifindex().unwrap_or(self.index);
        if let Some(name) = device.ifname() {
            self.name = name.to_string();
        }
        self.private_key = device.private_key().and_then(Key::told).or(self.private_key);
        self.public_key = device.public_key().and_then(Key::told).or(self.public_key);
        self.listen_port = device.listen_port().unwrap_or(self.listen_port);
        self.mark = device.fwmark().unwrap_or(self.mark);
        for (_, peer) in device.peers().into_iter().flatten() {
            let Some(key) = peer.public_key().and_then(|key| Some(Key::new(key.try_into().ok()?))) else { continue };
            match self.peers.last_mut() {
                // It goes on where the last message ended, with its key and more prefixes.
                Some(last) if last.public_key == key => last.allowed.extend(prefixes(&peer)),
                _ => self.peers.push(PeerRecord::new(key, &peer)),
            }
        }
    }
}

impl<B: AsRef<[u8]>> Extend<Device<B>> for Record {
    fn extend<I: IntoIterator<Item = Device<B>>>(&mut self, messages: I) {
        messages.into_iter().for_each(|message| self.add(&message));
    }
}

impl<B: AsRef<[u8]>> FromIterator<Device<B>> for Record {
    fn from_iter<I: IntoIterator<Item = Device<B>>>(messages: I) -> Self {
        let mut record = Self::default();
        record.extend(messages);
        record
    }
}

impl PeerRecord {
    fn new(public_key: Key, peer: &Peer<&[u8]>) -> Self {
        let time = peer.last_handshake_time().and_then(|time| {
            Some(Duration::new(u64::try_from(time.sec).ok()?, u32::try_from(time.nsec).ok()?))
                .filter(|time| !time.is_zero())
        });
        Self {
            public_key,
            preshared_key: peer.preshared_key().and_then(Key::told),
            endpoint: peer.endpoint(),
            keepalive: peer.persistent_keepalive_interval().unwrap_or_default(),
            last_handshake: time,
            received: peer.rx_bytes().unwrap_or_default(),
            sent: peer.tx_bytes().unwrap_or_default(),
            allowed: prefixes(peer).collect(),
            protocol_version: peer.protocol_version().unwrap_or_default(),
        }
    }
}

fn prefixes<'a>(peer: &Peer<&'a [u8]>) -> impl Iterator<Item = Prefix> + use<'a> {
    let entries = peer.allowedips().into_iter().flatten();
    entries.filter_map(|(_, entry)| Prefix::new(entry.ipaddr()?, entry.cidr_mask()?).ok())
}
