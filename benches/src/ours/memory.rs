//! In memory: a view is read by its getters, with the check of the whole message or without, or walked once.

use std::net::{IpAddr, Ipv4Addr};

use anyhow::Result;
use netlink_core::common::{AddressFamily, RouteProtocol, RouteType};
use netlink_core::{Flags, Header, MessageType, Nest, Writer};
use netlink_route::link::{Link, LinkInfo, RtnlLinkStats64};
use netlink_route::route::{Route, RouteBuilder, RouteTable};

use crate::fields::{LinkFields, RouteFields};
use crate::limit::memory::NEW;
use crate::measure::{Done, Meter};
use crate::work::Work;

fn octets(address: Option<IpAddr>) -> [u8; 4] {
    match address {
        Some(IpAddr::V4(address)) => address.octets(),
        _ => [0; 4],
    }
}

/// Reads a route by the getters.
#[inline]
pub fn route(route: &Route<impl AsRef<[u8]>>) -> RouteFields {
    let route = route.view();
    RouteFields {
        destination: octets(route.dst()),
        table: route.table().map_or(0, |table| table.0),
        priority: route.priority().unwrap_or_default(),
        gateway: octets(route.gateway()),
        interface: route.oif().unwrap_or_default(),
    }
}

/// Reads a route in one pass.
#[inline]
pub fn walk_route(route: &Route<&[u8]>) -> RouteFields {
    let mut fields = RouteFields::default();
    for attribute in route.attributes() {
        match attribute.id() {
            Route::DST => fields.destination = octets(attribute.read::<IpAddr>()),
            Route::TABLE => fields.table = attribute.read::<RouteTable>().map_or(0, |table| table.0),
            Route::PRIORITY => fields.priority = attribute.read::<u32>().unwrap_or_default(),
            Route::GATEWAY => fields.gateway = octets(attribute.read::<IpAddr>()),
            Route::OIF => fields.interface = attribute.read::<u32>().unwrap_or_default(),
            _ => {}
        }
    }
    fields
}

/// Reads a link by the getters.
#[inline]
fn link<'a>(link: &Link<&'a [u8]>) -> LinkFields<'a> {
    let stats = link.stats64();
    LinkFields {
        index: link.index(),
        name: link.ifname().unwrap_or_default().as_bytes(),
        mtu: link.mtu().unwrap_or_default(),
        state: link.operstate().map_or(0, |state| state.0),
        address: link.address().and_then(|address| address.as_bytes().try_into().ok()).unwrap_or_default(),
        kind: link.linkinfo().and_then(|info| info.kind()).unwrap_or_default().as_bytes(),
        counters: stats.map_or([0; 4], |stats| [stats.rx_packets, stats.tx_packets, stats.rx_bytes, stats.tx_bytes]),
    }
}

/// Reads a link in one pass.
#[inline]
fn walk_link<'a>(link: &Link<&'a [u8]>) -> LinkFields<'a> {
    let mut fields = LinkFields { index: link.index(), ..LinkFields::default() };
    for attribute in link.attributes() {
        match attribute.id() {
            Link::IFNAME => fields.name = attribute.read::<str>().unwrap_or_default().as_bytes(),
            Link::MTU => fields.mtu = attribute.read::<u32>().unwrap_or_default(),
            Link::OPERSTATE => fields.state = attribute.payload().first().copied().unwrap_or_default(),
            Link::ADDRESS => fields.address = attribute.payload().try_into().unwrap_or_default(),
            Link::LINKINFO => {
                let kind = attribute.read::<Nest<LinkInfo>>().and_then(|info| info.kind());
                fields.kind = kind.unwrap_or_default().as_bytes();
            }
            Link::STATS64 => {
                if let Some(stats) = attribute.read::<RtnlLinkStats64>() {
                    fields.counters = [stats.rx_packets, stats.tx_packets, stats.rx_bytes, stats.tx_bytes];
                }
            }
            _ => {}
        }
    }
    fields
}

pub fn read_routes(work: &Work, meter: &mut Meter) -> Result<Done> {
    work.read(meter, |payload| route(&Route::new_unchecked(payload)).sum())
}

pub fn read_routes_checked(work: &Work, meter: &mut Meter) -> Result<Done> {
    work.read(meter, |payload| Route::new_checked(payload).map_or(0, |checked| route(&checked).sum()))
}

pub fn walk_routes(work: &Work, meter: &mut Meter) -> Result<Done> {
    work.read(meter, |payload| walk_route(&Route::new_unchecked(payload)).sum())
}

pub fn read_links(work: &Work, meter: &mut Meter) -> Result<Done> {
    work.read(meter, |payload| link(&Link::new_unchecked(payload)).sum())
}

pub fn read_links_checked(work: &Work, meter: &mut Meter) -> Result<Done> {
    work.read(meter, |payload| Link::new_checked(payload).map_or(0, |checked| link(&checked).sum()))
}

pub fn walk_links(work: &Work, meter: &mut Meter) -> Result<Done> {
    work.read(meter, |payload| walk_link(&Link::new_unchecked(payload)).sum())
}

pub fn write_routes(work: &Work, meter: &mut Meter) -> Result<Done> {
    let header = Header { message_type: MessageType(24), flags: Flags::from_bits_retain(NEW), ..Header::default() };
    let mut writer = Writer::with_capacity(128);
    work.write(meter, |new, sink| {
        writer.clear();
        writer.bytes(&header.to_bytes());
        let _ = RouteBuilder::new(&mut writer)
            .header(|header| {
                header.family = AddressFamily::INET;
                header.dst_len = 32;
                header.table = RouteTable::MAIN;
                header.protocol = RouteProtocol::BOOT;
                header.r#type = RouteType::UNICAST;
            })
            .dst(Ipv4Addr::from(new.destination).into())
            .gateway(Ipv4Addr::from(new.gateway).into())
            .oif(new.interface)
            .priority(new.priority);
        let length = writer.as_bytes().len() as u32;
        if let Some(place) = writer.as_mut_bytes().first_chunk_mut() {
            *place = length.to_ne_bytes();
        }
        sink.take(writer.as_bytes());
    })
}

/// As a user would who lets the connection send it: each request is a value of its own.
pub fn write_requests(work: &Work, meter: &mut Meter) -> Result<Done> {
    work.write(meter, |new, sink| {
        if let Ok(sendable) = super::live::new_route(new).into_inner().finish() {
            sink.take(sendable.as_bytes());
        }
    })
}
