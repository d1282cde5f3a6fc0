//! rust-netlink: `netlink-packet-route` for messages, `rtnetlink` on tokio for the kernel.

use std::net::Ipv4Addr;

use anyhow::{Context as _, Result};
use futures_util::{StreamExt as _, TryStreamExt as _};
use netlink_packet_core::{
    NLM_F_ACK, NLM_F_CREATE, NLM_F_EXCL, NLM_F_REQUEST, NetlinkMessage, NetlinkPayload, Parseable as _,
};
use netlink_packet_route::RouteNetlinkMessage;
use netlink_packet_route::link::{LinkAttribute, LinkInfo, LinkMessage};
use netlink_packet_route::route::{RouteAddress, RouteAttribute, RouteMessage, RouteScope};
use rtnetlink::{MulticastGroup, RouteMessageBuilder, new_connection, new_multicast_connection};

use crate::fields::{LinkFields, NewRoute, RouteFields};
use crate::measure::{Done, Meter, Running};
use crate::work::{BURST, Work, on_tokio};

fn octets(address: &RouteAddress) -> [u8; 4] {
    match address {
        RouteAddress::Inet(address) => address.octets(),
        _ => [0; 4],
    }
}

fn route(route: &RouteMessage) -> RouteFields {
    let mut fields = RouteFields::default();
    for attribute in &route.attributes {
        match attribute {
            RouteAttribute::Destination(address) => fields.destination = octets(address),
            RouteAttribute::Table(table) => fields.table = *table,
            RouteAttribute::Priority(priority) => fields.priority = *priority,
            RouteAttribute::Gateway(address) => fields.gateway = octets(address),
            RouteAttribute::Oif(interface) => fields.interface = *interface,
            _ => {}
        }
    }
    fields
}

fn sum_of_link(link: &LinkMessage) -> u64 {
    let mut fields = LinkFields { index: link.header.index, ..LinkFields::default() };
    let mut kind = String::new();
    for attribute in &link.attributes {
        match attribute {
            LinkAttribute::IfName(name) => fields.name = name.as_bytes(),
            LinkAttribute::Mtu(mtu) => fields.mtu = *mtu,
            LinkAttribute::OperState(state) => fields.state = (*state).into(),
            LinkAttribute::Address(address) => fields.address = address.as_slice().try_into().unwrap_or_default(),
            LinkAttribute::LinkInfo(info) => {
                kind = info
                    .iter()
                    .find_map(|info| match info {
                        LinkInfo::Kind(kind) => Some(kind.to_string()),
                        _ => None,
                    })
                    .unwrap_or_default();
            }
            LinkAttribute::Stats64(stats) => {
                fields.counters = [stats.rx_packets, stats.tx_packets, stats.rx_bytes, stats.tx_bytes];
            }
            _ => {}
        }
    }
    fields.kind = kind.as_bytes();
    fields.sum()
}

pub fn read_routes(work: &Work, meter: &mut Meter) -> Result<Done> {
    work.read(meter, |payload| RouteMessage::parse(payload).map_or(0, |message| route(&message).sum()))
}

pub fn read_links(work: &Work, meter: &mut Meter) -> Result<Done> {
    work.read(meter, |payload| LinkMessage::parse(payload).map_or(0, |message| sum_of_link(&message)))
}

fn new_route(new: &NewRoute) -> RouteMessage {
    RouteMessageBuilder::<Ipv4Addr>::new()
        .destination_prefix(new.destination.into(), 32)
        .gateway(new.gateway.into())
        .output_interface(new.interface)
        .priority(new.priority)
        .protocol(netlink_packet_route::route::RouteProtocol::Boot)
        .scope(RouteScope::Universe)
        .build()
}

pub fn write_routes(work: &Work, meter: &mut Meter) -> Result<Done> {
    let mut buffer = [0; 128];
    work.write(meter, |new, sink| {
        let mut message = NetlinkMessage::from(RouteNetlinkMessage::NewRoute(new_route(new)));
        message.header.flags = NLM_F_REQUEST | NLM_F_ACK | NLM_F_EXCL | NLM_F_CREATE;
        message.finalize();
        let length = message.buffer_len();
        message.serialize(&mut buffer[..length]);
        sink.take(&buffer[..length]);
    })
}

fn ipv4() -> RouteMessage {
    RouteMessageBuilder::<Ipv4Addr>::new().build()
}

pub fn dump_routes(work: &Work, meter: &mut Meter) -> Result<Done> {
    on_tokio(async {
        let (connection, handle, _) = new_connection()?;
        tokio::spawn(connection);
        let mut done = Done::default();
        let running = Running::start();
        for _ in 0..work.count {
            let mut routes = handle.route().get(ipv4()).execute();
            while let Some(message) = routes.try_next().await? {
                done.add(route(&message).sum());
            }
        }
        meter.stop(&running);
        Ok(done)
    })
}

pub fn collect_routes(_: &Work, meter: &mut Meter) -> Result<Done> {
    on_tokio(async {
        let (connection, handle, _) = new_connection()?;
        tokio::spawn(connection);
        let running = Running::start();
        let routes: Vec<RouteMessage> = handle.route().get(ipv4()).execute().try_collect().await?;
        meter.stop(&running);
        let mut done = Done::default();
        routes.iter().for_each(|message| done.add(route(message).sum()));
        // What is kept is measured when this returns.
        std::mem::forget(routes);
        Ok(done)
    })
}

pub fn insert_routes(work: &Work, meter: &mut Meter) -> Result<Done> {
    on_tokio(async {
        let (connection, handle, _) = new_connection()?;
        tokio::spawn(connection);
        let running = Running::start();
        for number in 0..u32::try_from(work.count)? {
            handle.route().add(new_route(&NewRoute::number(number, work.interface))).execute().await?;
        }
        meter.stop(&running);
        Ok(Done { messages: work.count, checksum: 0 })
    })
}

pub fn request(work: &Work, meter: &mut Meter) -> Result<Done> {
    on_tokio(async {
        let (connection, handle, _) = new_connection()?;
        tokio::spawn(connection);
        let mut done = Done::default();
        let running = Running::start();
        for _ in 0..work.count {
            let mut links = handle.link().get().match_index(work.interface).execute();
            while let Some(link) = links.try_next().await? {
                done.add(link.header.index.into());
            }
        }
        meter.stop(&running);
        Ok(done)
    })
}

pub fn events(work: &Work, meter: &mut Meter) -> Result<Done> {
    on_tokio(async {
        let (connection, _handle, mut messages) = new_multicast_connection(&[MulticastGroup::Ipv4Route])?;
        tokio::spawn(connection);
        let mut done = Done::default();
        let mut bursts = work.bursts()?;
        while bursts.next()? {
            let running = Running::start();
            for _ in 0..BURST {
                let (message, _) = messages.next().await.context("the connection has ended")?;
                if let NetlinkPayload::InnerMessage(
                    RouteNetlinkMessage::NewRoute(message) | RouteNetlinkMessage::DelRoute(message),
                ) = message.payload
                {
                    done.add(route(&message).sum());
                }
            }
            meter.stop(&running);
        }
        Ok(done)
    })
}
