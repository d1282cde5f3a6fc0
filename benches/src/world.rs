//! A network namespace, and what is in it.

use std::path::Path;
use std::time::Duration;
use std::{fs, thread};

use anyhow::{Context as _, Result, bail, ensure};
use netlink_core::Flags;
use netlink_netfilter::Netfilter;
use netlink_netfilter::nft::{self, NetfilterProtocol, SetKey};
use netlink_route::generated::tc::{self, TcU32Key, TcU32Sel};
use netlink_route::{Route, address, link};
use nix::sched::{CloneFlags, unshare};
use nix::unistd::Uid;

use crate::fields::NewRoute;
use crate::limit::live::{IPV4_ROUTES, Raw};
use crate::limit::memory::place_of;
use crate::measure::Done;
use crate::ours::live::{list_elements, new_route, set};

/// The parent of filters of what comes in (`TC_H_CLSACT`, `TC_H_MIN_INGRESS`).
pub const INGRESS: u32 = 0xffff_fff2;
/// The qdisc for them (`TC_H_CLSACT`).
const CLSACT: u32 = 0xffff_fff1;
/// So many fit into one message.
const ELEMENTS: usize = 1000;

/// Leaves the network of the machine for an empty one, for good.
///
/// Whoever is not root is root in a user namespace as well; that is enough for all but a larger receive buffer.
pub fn leave() -> Result<()> {
    let user = if Uid::effective().is_root() { CloneFlags::empty() } else { CloneFlags::CLONE_NEWUSER };
    unshare(user | CloneFlags::CLONE_NEWNET).context("no network namespace")
}

/// Makes the link that routes go to, and returns its number.
pub fn link() -> Result<u32> {
    let connection = Route::connect()?;
    connection.call(link::add("v0").veth(|veth| veth.peer(|peer| peer.ifname("v1"))))?;
    let index = connection.call(link::get("v0"))?.index();
    connection.call(address::add(index, "192.168.0.1/16".parse()?))?;
    connection.call(link::set("v1").up())?;
    connection.call(link::set("v0").up())?;
    Ok(index)
}

/// Makes routes, from one number to another.
pub fn routes(interface: u32, from: u32, to: u32) -> Result<()> {
    let connection = Route::connect()?;
    let requests = (from..to).map(|number| new_route(&NewRoute::number(number, interface)));
    connection.call_batch(requests).try_for_each(|result| result)?;
    Ok(())
}

/// Makes so many pairs of links, half of them ports of a bridge.
pub fn links(pairs: usize) -> Result<()> {
    let connection = Route::connect()?;
    connection.call(link::add("br0").kind("bridge"))?;
    let bridge = connection.call(link::get("br0"))?.index();
    let pairs = (0..pairs).map(|number| {
        let added = link::add(&format!("port{number}")).mtu(1400 + u32::try_from(number % 100).unwrap_or_default());
        added.master(bridge).veth(|veth| veth.peer(|peer| peer.ifname(&format!("peer{number}"))))
    });
    connection.call_batch(pairs).try_for_each(|result| result)?;
    Ok(())
}

/// Makes filters of what comes in.
pub fn filters(interface: u32, count: u32) -> Result<()> {
    let connection = Route::connect()?;
    let qdisc = tc::newqdisc(Flags::CREATE | Flags::EXCL).header(|header| {
        header.ifindex = interface.cast_signed();
        header.parent = tc::TcHandle(CLSACT);
        header.handle = CLSACT & 0xffff_0000;
    });
    connection.call(qdisc.kind("clsact"))?;
    let filters = (0..count).map(|number| {
        let filter = tc::newtfilter(Flags::CREATE).header(|header| {
            header.ifindex = interface.cast_signed();
            header.parent = tc::TcHandle(INGRESS);
            // Priority, and the protocol in network order (ETH_P_IP).
            header.info = 1 << 16 | u32::from(0x0800_u16.to_be());
        });
        let (mut selector, mut key) = (TcU32Sel::default(), TcU32Key::default());
        selector.nkeys = 1;
        (key.mask, key.val, key.off) = (u32::MAX, 0x0a00_0000 + number, 16);
        filter.kind("u32").options(|options| options.u32(|u32| u32.classid(0x10001).sel((selector, &[key]))))
    });
    connection.call_batch(filters).try_for_each(|result| result)?;
    Ok(())
}

/// Makes a set of addresses.
pub fn elements(count: u32) -> Result<()> {
    let connection = Netfilter::connect()?;
    let mut transaction = nft::transaction();
    transaction.push(nft::table(NetfilterProtocol::IPV4, "t").add());
    transaction.push(set().add_of(SetKey::IPV4));
    connection.call_transaction(transaction)?;
    let keys: Vec<[u8; 4]> = (0..count).map(|number| (0x0a00_0000 + number).to_be_bytes()).collect();
    for keys in keys.chunks(ELEMENTS * 50) {
        let mut transaction = nft::transaction();
        keys.chunks(ELEMENTS).for_each(|keys| transaction.push(set().add_elements(keys)));
        connection.call_transaction(transaction)?;
    }
    let mut all = Done::default();
    keys.iter().for_each(|key| all.add(u32::from_be_bytes(*key).into()));
    // A set that has grown is moved to a larger table when the kernel finds time; a list meanwhile has some elements twice and
    // others not at all.
    for _ in 0..500 {
        let mut listed = Done::default();
        list_elements(&connection, &mut listed)?;
        if listed == all {
            return Ok(());
        }
        thread::sleep(Duration::from_millis(20));
    }
    bail!("the set does not settle")
}

/// Records the messages of a dump in a file.
pub fn record(file: &Path, message_type: u16, body: &[u8], change: impl Fn(&mut [u8])) -> Result<()> {
    let mut messages = Vec::new();
    Raw::route()?.dump(message_type, body, |payload| {
        let length = 16 + payload.len();
        let start = messages.len();
        messages.extend_from_slice(&u32::try_from(length).unwrap_or_default().to_ne_bytes());
        messages.extend_from_slice(&[(message_type - 2).to_ne_bytes(), [2, 0]].concat());
        messages.extend_from_slice(&[0; 8]);
        messages.extend_from_slice(payload);
        messages.resize(start + length.next_multiple_of(4), 0);
        change(&mut messages[start + 16..]);
    })?;
    ensure!(!messages.is_empty(), "nothing was recorded");
    Ok(fs::write(file, messages)?)
}

/// Records the routes of IPv4 there are.
pub fn record_routes(file: &Path) -> Result<()> {
    record(file, 26, &IPV4_ROUTES, |_| {})
}

/// Records the links there are, with counters as if they had been used.
pub fn record_links(file: &Path) -> Result<()> {
    // struct ifinfomsg, and IFLA_EXT_MASK with RTEXT_FILTER_VF.
    let body = [&[0; 16][..], &[8, 0, 29, 0, 1, 0, 0, 0]].concat();
    record(file, 18, &body, |payload| {
        let counters = place_of(payload, 16, 23);
        for (number, byte) in payload[counters].iter_mut().enumerate() {
            // Below 2^60, so that no sum overflows.
            *byte = if number % 8 < 7 { u8::try_from(number % 251).unwrap_or_default() } else { 0 };
        }
    })
}
