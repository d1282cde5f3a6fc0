//! With the kernel.

use std::net::{IpAddr, Ipv4Addr};

use anyhow::{Context as _, Result, ensure};
use netlink_core::common::AddressFamily;
use netlink_core::{Ack, IntoRequest as _, Request, Text};
use netlink_netfilter::Netfilter;
use netlink_netfilter::nft::{self, NetfilterProtocol, SetName};
use netlink_route::generated::tc::{self, FilterOptions};
use netlink_route::route::{self, RouteBuilder};
use netlink_route::{Route, link};
use netlink_sys::Options;

use super::memory;
use crate::fields::NewRoute;
use crate::measure::{Done, Meter, Running};
use crate::work::{BURST, Work};

/// The request for a route.
pub fn new_route(new: &NewRoute) -> RouteBuilder<Request<Ack>> {
    let destination = IpAddr::from(Ipv4Addr::from(new.destination));
    route::add(destination.into()).via(Ipv4Addr::from(new.gateway).into()).dev(new.interface).metric(new.priority)
}

/// The requests for as many routes as are to be made.
pub fn new_routes(work: &Work) -> impl Iterator<Item = RouteBuilder<Request<Ack>>> {
    let interface = work.interface;
    (0..u32::try_from(work.count).unwrap_or(u32::MAX))
        .map(move |number| new_route(&NewRoute::number(number, interface)))
}

pub fn dump_routes(work: &Work, meter: &mut Meter) -> Result<Done> {
    let connection = Route::connect()?;
    let mut done = Done::default();
    meter.run(|| -> Result<()> {
        for _ in 0..work.count {
            for route in connection.call(route::list_of(AddressFamily::INET))? {
                done.add(memory::route(&route?).sum());
            }
        }
        Ok(())
    })?;
    Ok(done)
}

/// Routes are not checked, and each is read in one pass.
pub fn walk_dump_unchecked(work: &Work, meter: &mut Meter) -> Result<Done> {
    let connection = Route::connect()?;
    let mut done = Done::default();
    meter.run(|| -> Result<()> {
        for _ in 0..work.count {
            for route in connection.call(route::list_of(AddressFamily::INET).unchecked())? {
                done.add(memory::walk_route(&route?.view()).sum());
            }
        }
        Ok(())
    })?;
    Ok(done)
}

/// Keeps all routes as the messages they came in.
pub fn collect_routes(_: &Work, meter: &mut Meter) -> Result<Done> {
    let connection = Route::connect()?;
    let routes = meter.run(|| -> Result<Vec<route::Route>> {
        connection.call(route::list_of(AddressFamily::INET))?.map(|route| Ok(route?)).collect()
    })?;
    let mut done = Done::default();
    routes.iter().for_each(|route| done.add(memory::route(route).sum()));
    // What is kept is measured when this returns.
    std::mem::forget(routes);
    Ok(done)
}

pub fn insert_routes_in_batches(work: &Work, meter: &mut Meter) -> Result<Done> {
    let connection = Route::connect()?;
    meter.run(|| connection.call_batch(new_routes(work)).try_for_each(|result| result))?;
    Ok(Done { messages: work.count, checksum: 0 })
}

pub fn insert_routes_acknowledged(work: &Work, meter: &mut Meter) -> Result<Done> {
    let connection = Route::connect()?;
    meter.run(|| connection.call_all(new_routes(work)).try_for_each(|result| result))?;
    Ok(Done { messages: work.count, checksum: 0 })
}

pub fn request(work: &Work, meter: &mut Meter) -> Result<Done> {
    let connection = Route::connect()?;
    let mut done = Done::default();
    meter.run(|| -> Result<()> {
        for _ in 0..work.count {
            done.add(connection.call(link::get(work.interface))?.index().into());
        }
        Ok(())
    })?;
    Ok(done)
}

pub fn request_unchecked(work: &Work, meter: &mut Meter) -> Result<Done> {
    let connection = Route::connect()?;
    let mut done = Done::default();
    meter.run(|| -> Result<()> {
        for _ in 0..work.count {
            done.add(connection.call(link::get(work.interface).unchecked())?.index().into());
        }
        Ok(())
    })?;
    Ok(done)
}

pub fn request_on_tokio(work: &Work, meter: &mut Meter) -> Result<Done> {
    let mut done = Done::default();
    crate::work::on_tokio(async {
        let connection = netlink_route::tokio::Route::connect()?;
        let running = Running::start();
        for _ in 0..work.count {
            done.add(connection.call(link::get(work.interface)).await?.index().into());
        }
        meter.stop(&running);
        Ok(done)
    })
}

pub fn events(work: &Work, meter: &mut Meter) -> Result<Done> {
    // RTNLGRP_IPV4_ROUTE
    let connection = Route::connect_with(&Options::new().groups([7]))?;
    let mut events = connection.events().context("no group was joined")?;
    let mut done = Done::default();
    let mut bursts = work.bursts()?;
    while bursts.next()? {
        meter.run(|| -> Result<()> {
            for _ in 0..BURST {
                let event = events.next_within(None)?.context("nothing came")?;
                done.add(memory::route(&route::Route::new_checked(event.payload)?).sum());
            }
            Ok(())
        })?;
    }
    Ok(done)
}

pub fn dump_filters(work: &Work, meter: &mut Meter) -> Result<Done> {
    let connection = Route::connect()?;
    let mut done = Done::default();
    meter.run(|| -> Result<()> {
        for _ in 0..work.count {
            let filters = tc::gettfilter_dump().header(|header| {
                header.ifindex = work.interface.cast_signed();
                header.parent = tc::TcHandle(crate::world::INGRESS);
            });
            for filter in connection.call(filters)? {
                let filter = filter?;
                let (mut class, mut value) = (0, 0);
                if let Some(FilterOptions::U32(options)) = filter.options() {
                    class = options.classid().unwrap_or_default();
                    let key = options.sel().and_then(|(_, keys)| keys?.next());
                    value = key.map_or(0, |key| key.val);
                }
                let kind = filter.kind().map_or(0, |kind: Text<'_>| kind.as_bytes().len());
                done.add(crate::fields::sum_of_filter(kind, class, value));
            }
        }
        Ok(())
    })?;
    Ok(done)
}

/// Reads the keys of all elements of the set.
pub fn list_elements(connection: &Netfilter, done: &mut Done) -> Result<()> {
    for some in connection.call(set().elements())? {
        let some = some?;
        for (_, element) in some.elements().into_iter().flatten() {
            let key = element.key().and_then(|key| key.value()).and_then(|value| value.first_chunk().copied());
            done.add(u32::from_be_bytes(key.unwrap_or_default()).into());
        }
    }
    Ok(())
}

pub fn dump_elements(work: &Work, meter: &mut Meter) -> Result<Done> {
    let connection = Netfilter::connect()?;
    let mut done = Done::default();
    meter.run(|| (0..work.count).try_for_each(|_| list_elements(&connection, &mut done)))?;
    ensure!(done.messages > 0, "the set is empty");
    Ok(done)
}

/// The set that is listed.
pub fn set() -> SetName<'static> {
    nft::table(NetfilterProtocol::IPV4, "t").set("s")
}
