//! nlink, on tokio.

use std::net::{IpAddr, Ipv4Addr};

use anyhow::{Context as _, Result};
use nlink::netlink::messages::{LinkMessage, RouteMessage};
use nlink::netlink::route::{Ipv4Route, ResolvedRouteInterfaces, RouteConfig as _};
use nlink::netlink::types::route::RouteProtocol;
use nlink::netlink::{Connection, FromNetlink as _, MessageBuilder, NetworkEvent, Route, RtnetlinkGroup};
use tokio_stream::StreamExt as _;

use crate::fields::{LinkFields, NewRoute, RouteFields};
use crate::limit::memory::NEW;
use crate::measure::{Done, Meter, Running};
use crate::work::{BURST, Work, on_tokio};

/// More than so many at once overflow its receive buffer.
const BATCH: u32 = 200;

fn octets(address: Option<&IpAddr>) -> [u8; 4] {
    match address {
        Some(IpAddr::V4(address)) => address.octets(),
        _ => [0; 4],
    }
}

fn route(route: &RouteMessage) -> RouteFields {
    RouteFields {
        destination: octets(route.destination()),
        table: route.table_id(),
        priority: route.priority().unwrap_or_default(),
        gateway: octets(route.gateway()),
        interface: route.oif().unwrap_or_default(),
    }
}

fn link(link: &LinkMessage) -> LinkFields<'_> {
    let counters = link.stats();
    LinkFields {
        index: link.ifindex(),
        name: link.name().unwrap_or_default().as_bytes(),
        mtu: link.mtu().unwrap_or_default(),
        state: link.operstate().map_or(0, |state| state as u8),
        address: link.address().and_then(|address| address.try_into().ok()).unwrap_or_default(),
        kind: link.kind().unwrap_or_default().as_bytes(),
        counters: counters.map_or([0; 4], |it| [it.rx_packets(), it.tx_packets(), it.rx_bytes(), it.tx_bytes()]),
    }
}

pub fn read_routes(work: &Work, meter: &mut Meter) -> Result<Done> {
    work.read(meter, |payload| RouteMessage::from_bytes(payload).map_or(0, |message| route(&message).sum()))
}

pub fn read_links(work: &Work, meter: &mut Meter) -> Result<Done> {
    work.read(meter, |payload| LinkMessage::from_bytes(payload).map_or(0, |message| link(&message).sum()))
}

fn new_route(new: &NewRoute) -> Ipv4Route {
    Ipv4Route::from_addr(Ipv4Addr::from(new.destination), 32)
        .gateway(new.gateway.into())
        .dev_index(new.interface)
        .metric(new.priority)
        .protocol(RouteProtocol::Boot)
}

pub fn write_routes(work: &Work, meter: &mut Meter) -> Result<Done> {
    work.write(meter, |new, sink| {
        let mut builder = MessageBuilder::new(24, NEW);
        let interfaces = ResolvedRouteInterfaces { oif: Some(new.interface), multipath: Vec::new() };
        new_route(new).write_add(&mut builder, &interfaces);
        sink.take(&builder.finish());
    })
}

/// It lists routes of all families.
pub fn dump_routes(work: &Work, meter: &mut Meter) -> Result<Done> {
    on_tokio(async {
        let connection = Connection::<Route>::new()?;
        let mut done = Done::default();
        let running = Running::start();
        for _ in 0..work.count {
            let mut routes = connection.stream_routes().await?;
            while let Some(message) = routes.try_next().await? {
                if message.is_ipv4() {
                    done.add(route(&message).sum());
                }
            }
        }
        meter.stop(&running);
        Ok(done)
    })
}

pub fn collect_routes(_: &Work, meter: &mut Meter) -> Result<Done> {
    on_tokio(async {
        let connection = Connection::<Route>::new()?;
        let running = Running::start();
        let routes = connection.get_routes().await?;
        meter.stop(&running);
        let mut done = Done::default();
        routes.iter().filter(|message| message.is_ipv4()).for_each(|message| done.add(route(message).sum()));
        // What is kept is measured when this returns.
        std::mem::forget(routes);
        Ok(done)
    })
}

pub fn insert_routes(work: &Work, meter: &mut Meter) -> Result<Done> {
    on_tokio(async {
        let connection = Connection::<Route>::new()?;
        let count = u32::try_from(work.count)?;
        let running = Running::start();
        for first in (0..count).step_by(BATCH as usize) {
            let numbers = first..count.min(first + BATCH);
            let batch = numbers.fold(connection.batch(), |batch, number| {
                batch.add_route(new_route(&NewRoute::number(number, work.interface)))
            });
            batch.execute_all().await?;
        }
        meter.stop(&running);
        Ok(Done { messages: work.count, checksum: 0 })
    })
}

pub fn request(work: &Work, meter: &mut Meter) -> Result<Done> {
    on_tokio(async {
        let connection = Connection::<Route>::new()?;
        let mut done = Done::default();
        let running = Running::start();
        for _ in 0..work.count {
            let link = connection.get_link_by_index(work.interface).await?.context("there is no such link")?;
            done.add(link.ifindex().into());
        }
        meter.stop(&running);
        Ok(done)
    })
}

pub fn events(work: &Work, meter: &mut Meter) -> Result<Done> {
    on_tokio(async {
        let connection = Connection::<Route>::new()?;
        connection.subscribe(&[RtnetlinkGroup::Ipv4Route])?;
        let mut events = connection.events().await;
        let mut done = Done::default();
        let mut bursts = work.bursts()?;
        while bursts.next()? {
            let running = Running::start();
            for _ in 0..BURST {
                if let Some(NetworkEvent::NewRoute(message) | NetworkEvent::DelRoute(message)) =
                    events.try_next().await?
                {
                    done.add(route(&message).sum());
                }
            }
            meter.stop(&running);
        }
        Ok(done)
    })
}
