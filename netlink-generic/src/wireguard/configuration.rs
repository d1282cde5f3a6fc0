//! What is to change on a device, and the requests it takes.

use alloc::vec;
use alloc::vec::Vec;
use core::net::{IpAddr, SocketAddr};

use netlink_core::common::AddressFamily;
use netlink_core::{Ack, BitFlags as _, Flags, Request, Writer};

use super::{DeviceBuilder, DeviceFlags, Key, PeerBuilder, PeerFlags, Prefix, set_device};

/// Bytes of peers in a request, at most: what a socket takes by default is several times that, and an attribute holds twice as much.
const ROOM: usize = 32 * 1024;
/// Bytes of a peer without prefixes, at most: itself, two keys, flags, endpoint, interval, and the list of prefixes.
const PEER: usize = 4 + 36 + 36 + 8 + 32 + 8 + 4;
/// Bytes of a prefix, at most: itself, family, address, length.
const PREFIX: usize = 4 + 8 + 20 + 8;

/// What is to change on a device. What is `None` stays as it is.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(default))]
#[non_exhaustive]
pub struct Configuration {
    /// The device's private key; [`Key::NONE`] removes it.
    pub private_key: Option<Key>,
    /// The UDP port it listens at; 0 has one chosen.
    pub listen_port: Option<u16>,
    /// The mark of the packets it sends; 0 is none.
    pub mark: Option<u32>,
    /// Whether peers that are not given are removed.
    pub replace_peers: bool,
    /// The peers.
    pub peers: Vec<PeerConfiguration>,
}

/// What is to change on a peer, or a new peer. What is `None` stays as it is.
#[derive(Clone, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct PeerConfiguration {
    /// The peer's public key, by which it is known.
    pub public_key: Key,
    /// Whether it is removed.
    #[cfg_attr(feature = "serde", serde(default))]
    pub remove: bool,
    /// Whether it is left out if the device does not have it.
    #[cfg_attr(feature = "serde", serde(default))]
    pub update_only: bool,
    /// A key both know; [`Key::NONE`] removes it.
    #[cfg_attr(feature = "serde", serde(default))]
    pub preshared_key: Option<Key>,
    /// Where it is found.
    #[cfg_attr(feature = "serde", serde(default))]
    pub endpoint: Option<SocketAddr>,
    /// Seconds between packets that keep the way open; 0 is none.
    #[cfg_attr(feature = "serde", serde(default))]
    pub keepalive: Option<u16>,
    /// Whether prefixes that are not given are taken from it.
    #[cfg_attr(feature = "serde", serde(default))]
    pub replace_allowed: bool,
    /// Prefixes it may use; those of another peer are taken from that one.
    #[cfg_attr(feature = "serde", serde(default))]
    pub allowed: Vec<Prefix>,
}

impl Configuration {
    /// The requests that make these changes, in order; one, unless there are many peers or prefixes.
    ///
    /// Between them the device has a part of the peers. After an error the rest need not be sent.
    #[must_use]
    pub fn requests(&self, device: &str) -> Vec<DeviceBuilder<Request<Ack>>> {
        let mut plan = plan(&self.peers).into_iter();
        let first = self.settings(set_device(Flags::empty()).ifname(device));
        let mut requests = vec![with_peers(first, &plan.next().unwrap_or_default())];
        requests.extend(plan.map(|parts| with_peers(set_device(Flags::empty()).ifname(device), &parts)));
        requests
    }

    /// What concerns the device itself, which the first request has.
    fn settings(&self, mut request: DeviceBuilder<Request<Ack>>) -> DeviceBuilder<Request<Ack>> {
        if let Some(key) = &self.private_key {
            request = request.private_key(key.as_bytes());
        }
        if self.replace_peers {
            request = request.flags(DeviceFlags::REPLACE_PEERS);
        }
        if let Some(port) = self.listen_port {
            request = request.listen_port(port);
        }
        if let Some(mark) = self.mark {
            request = request.fwmark(mark);
        }
        request
    }
}

/// A peer with some of its prefixes, as one request has it.
struct Part<'c> {
    peer: &'c PeerConfiguration,
    /// Whether a request before has the peer already.
    is_continued: bool,
    allowed: &'c [Prefix],
}

/// Which peers, with which of their prefixes, each request has.
fn plan(peers: &[PeerConfiguration]) -> Vec<Vec<Part<'_>>> {
    let mut requests = Vec::new();
    let (mut parts, mut used) = (Vec::new(), 0);
    for peer in peers {
        let mut allowed = if peer.remove { &[][..] } else { &peer.allowed };
        let mut is_continued = false;
        loop {
            if used + PEER + PREFIX > ROOM {
                requests.push(core::mem::take(&mut parts));
                used = 0;
            }
            used += PEER;
            let fitting = allowed.len().min((ROOM - used) / PREFIX);
            let (here, rest) = allowed.split_at(fitting);
            used += fitting * PREFIX;
            parts.push(Part { peer, is_continued, allowed: here });
            if rest.is_empty() {
                break;
            }
            (allowed, is_continued) = (rest, true);
        }
    }
    if !parts.is_empty() {
        requests.push(parts);
    }
    requests
}

fn with_peers(request: DeviceBuilder<Request<Ack>>, parts: &[Part<'_>]) -> DeviceBuilder<Request<Ack>> {
    if parts.is_empty() {
        return request;
    }
    // The kernel gives every entry the index 0, and does not look at ours.
    request.peers(|peers| parts.iter().fold(peers, |peers, part| peers.at(0).entry(|peer| part.write(peer))))
}

impl Part<'_> {
    fn write<S: AsMut<Writer>>(&self, mut builder: PeerBuilder<S>) -> PeerBuilder<S> {
        let peer = self.peer;
        builder = builder.public_key(peer.public_key.as_bytes());
        let mut flags = PeerFlags::empty();
        flags.set(PeerFlags::REMOVE_ME, peer.remove);
        flags.set(PeerFlags::UPDATE_ONLY, peer.update_only);
        flags.set(PeerFlags::REPLACE_ALLOWEDIPS, peer.replace_allowed && !self.is_continued);
        if !flags.is_empty() {
            builder = builder.flags(flags);
        }
        if !self.is_continued {
            if let Some(key) = &peer.preshared_key {
                builder = builder.preshared_key(key.as_bytes());
            }
            if let Some(endpoint) = peer.endpoint {
                builder = builder.endpoint(endpoint);
            }
            if let Some(seconds) = peer.keepalive {
                builder = builder.persistent_keepalive_interval(seconds);
            }
        }
        if self.allowed.is_empty() {
            return builder;
        }
        builder.allowedips(|entries| {
            self.allowed.iter().fold(entries, |entries, prefix| {
                let family = match prefix.address() {
                    IpAddr::V4(_) => AddressFamily::INET,
                    IpAddr::V6(_) => AddressFamily::INET6,
                };
                entries.at(0).entry(|entry| entry.family(family).ipaddr(prefix.address()).cidr_mask(prefix.length()))
            })
        })
    }
}

impl PeerConfiguration {
    /// A peer, of which nothing changes so far.
    #[must_use]
    pub const fn new(public_key: Key) -> Self {
        Self {
            public_key,
            remove: false,
            update_only: false,
            preshared_key: None,
            endpoint: None,
            keepalive: None,
            replace_allowed: false,
            allowed: Vec::new(),
        }
    }
}
