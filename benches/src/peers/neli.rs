//! neli: its types for messages, its router for the kernel.

use std::io::Cursor;

use anyhow::{Context as _, Result};
use neli::consts::nl::{NlTypeWrapper, NlmF};
use neli::consts::rtnl::{Ifla, IflaInfo, RtAddrFamily, RtScope, RtTable, Rta, Rtm, Rtn, Rtprot};
use neli::consts::socket::NlFamily;
use neli::nl::{NlPayload, Nlmsghdr, NlmsghdrBuilder};
use neli::router::synchronous::NlRouter;
use neli::rtnl::{Ifinfomsg, IfinfomsgBuilder, RtattrBuilder, Rtmsg, RtmsgBuilder};
use neli::socket::synchronous::NlSocketHandle;
use neli::types::{Buffer, RtBuffer};
use neli::utils::Groups;
use neli::{FromBytesWithInput as _, ToBytes as _};

use crate::fields::{LinkFields, NewRoute, RouteFields};
use crate::limit::memory::counters;
use crate::measure::{Done, Meter};
use crate::work::{BURST, Work};

fn number(payload: &[u8]) -> u32 {
    payload.try_into().map_or(0, u32::from_ne_bytes)
}

/// As its example `route-list` does.
fn route(route: &Rtmsg) -> RouteFields {
    let mut fields = RouteFields::default();
    for attribute in route.rtattrs().iter() {
        let payload = attribute.rta_payload().as_ref();
        match attribute.rta_type() {
            Rta::Dst => fields.destination = payload.try_into().unwrap_or_default(),
            Rta::Table => fields.table = number(payload),
            Rta::Priority => fields.priority = number(payload),
            Rta::Gateway => fields.gateway = payload.try_into().unwrap_or_default(),
            Rta::Oif => fields.interface = number(payload),
            _ => {}
        }
    }
    fields
}

fn text(payload: &[u8]) -> &[u8] {
    payload.strip_suffix(&[0]).unwrap_or(payload)
}

fn sum_of_link(link: &Ifinfomsg) -> u64 {
    let index = *link.ifi_index();
    let mut fields = LinkFields { index: u32::try_from(index).unwrap_or_default(), ..LinkFields::default() };
    let mut kind = String::new();
    for attribute in link.rtattrs().iter() {
        let payload = attribute.rta_payload().as_ref();
        match attribute.rta_type() {
            Ifla::Ifname => fields.name = text(payload),
            Ifla::Mtu => fields.mtu = number(payload),
            Ifla::Operstate => fields.state = payload.first().copied().unwrap_or_default(),
            Ifla::Address => fields.address = payload.try_into().unwrap_or_default(),
            Ifla::Linkinfo => {
                let info = attribute.get_attr_handle::<IflaInfo>();
                kind = info
                    .and_then(|info| info.get_attr_payload_as_with_len::<String>(IflaInfo::Kind))
                    .unwrap_or_default();
            }
            // It has no type for it.
            Ifla::Stats64 => fields.counters = counters(payload),
            _ => {}
        }
    }
    fields.kind = kind.as_bytes();
    fields.sum()
}

pub fn read_routes(work: &Work, meter: &mut Meter) -> Result<Done> {
    work.read(meter, |payload| {
        Rtmsg::from_bytes_with_input(&mut Cursor::new(payload), payload.len())
            .map_or(0, |message| route(&message).sum())
    })
}

pub fn read_links(work: &Work, meter: &mut Meter) -> Result<Done> {
    work.read(meter, |payload| {
        Ifinfomsg::from_bytes_with_input(&mut Cursor::new(payload), payload.len())
            .map_or(0, |message| sum_of_link(&message))
    })
}

fn new_route(new: &NewRoute) -> Result<Rtmsg> {
    let mut attributes = RtBuffer::new();
    attributes.push(RtattrBuilder::default().rta_type(Rta::Dst).rta_payload(new.destination.as_slice()).build()?);
    attributes.push(RtattrBuilder::default().rta_type(Rta::Gateway).rta_payload(new.gateway.as_slice()).build()?);
    attributes.push(RtattrBuilder::default().rta_type(Rta::Oif).rta_payload(new.interface).build()?);
    attributes.push(RtattrBuilder::default().rta_type(Rta::Priority).rta_payload(new.priority).build()?);
    Ok(RtmsgBuilder::default()
        .rtm_family(RtAddrFamily::Inet)
        .rtm_dst_len(32)
        .rtm_src_len(0)
        .rtm_tos(0)
        .rtm_table(RtTable::Main)
        .rtm_protocol(Rtprot::Boot)
        .rtm_scope(RtScope::Universe)
        .rtm_type(Rtn::Unicast)
        .rtattrs(attributes)
        .build()?)
}

const NEW: NlmF = NlmF::REQUEST.union(NlmF::ACK).union(NlmF::CREATE).union(NlmF::EXCL);

pub fn write_routes(work: &Work, meter: &mut Meter) -> Result<Done> {
    let mut buffer = Some(Vec::with_capacity(128));
    work.write(meter, |new, sink| {
        let mut cursor = Cursor::new(buffer.take().unwrap_or_default());
        let message = new_route(new).ok().and_then(|route| {
            let message = NlmsghdrBuilder::default().nl_type(Rtm::Newroute).nl_flags(NEW).nl_seq(0).nl_pid(0);
            message.nl_payload(NlPayload::Payload(route)).build().ok()
        });
        if message.is_some_and(|message| message.to_bytes(&mut cursor).is_ok()) {
            let length = usize::try_from(cursor.position()).unwrap_or_default();
            sink.take(cursor.get_ref().get(..length).unwrap_or_default());
        }
        buffer = Some(cursor.into_inner());
    })
}

fn every_route() -> Result<Rtmsg> {
    Ok(RtmsgBuilder::default()
        .rtm_family(RtAddrFamily::Inet)
        .rtm_dst_len(0)
        .rtm_src_len(0)
        .rtm_tos(0)
        .rtm_table(RtTable::Unspec)
        .rtm_protocol(Rtprot::Unspec)
        .rtm_scope(RtScope::Universe)
        .rtm_type(Rtn::Unspec)
        .build()?)
}

fn each_route(mut each: impl FnMut(Nlmsghdr<Rtm, Rtmsg>)) -> Result<()> {
    let (router, _) = NlRouter::connect(NlFamily::Route, None, Groups::empty())?;
    let replies = router.send::<_, _, Rtm, Rtmsg>(Rtm::Getroute, NlmF::DUMP, NlPayload::Payload(every_route()?))?;
    for reply in replies {
        each(reply?);
    }
    Ok(())
}

pub fn dump_routes(work: &Work, meter: &mut Meter) -> Result<Done> {
    let mut done = Done::default();
    meter.run(|| {
        (0..work.count).try_for_each(|_| {
            each_route(|message| {
                if let Some(message) = message.get_payload() {
                    done.add(route(message).sum());
                }
            })
        })
    })?;
    Ok(done)
}

pub fn collect_routes(_: &Work, meter: &mut Meter) -> Result<Done> {
    let mut routes = Vec::new();
    meter.run(|| each_route(|message| routes.push(message)))?;
    let mut done = Done::default();
    routes.iter().filter_map(Nlmsghdr::get_payload).for_each(|message| done.add(route(message).sum()));
    // What is kept is measured when this returns.
    std::mem::forget(routes);
    Ok(done)
}

pub fn insert_routes(work: &Work, meter: &mut Meter) -> Result<Done> {
    let (router, _) = NlRouter::connect(NlFamily::Route, None, Groups::empty())?;
    meter.run(|| -> Result<()> {
        for number in 0..u32::try_from(work.count)? {
            let route = new_route(&NewRoute::number(number, work.interface))?;
            let replies = router.send::<_, _, NlTypeWrapper, Buffer>(
                Rtm::Newroute,
                NlmF::ACK | NlmF::CREATE | NlmF::EXCL,
                NlPayload::Payload(route),
            )?;
            for reply in replies {
                reply?;
            }
        }
        Ok(())
    })?;
    Ok(Done { messages: work.count, checksum: 0 })
}

pub fn request(work: &Work, meter: &mut Meter) -> Result<Done> {
    let (router, _) = NlRouter::connect(NlFamily::Route, None, Groups::empty())?;
    let mut done = Done::default();
    meter.run(|| -> Result<()> {
        for _ in 0..work.count {
            let index = work.interface.cast_signed();
            let link = IfinfomsgBuilder::default().ifi_family(RtAddrFamily::Unspecified).ifi_index(index).build()?;
            let mut replies =
                router.send::<_, _, Rtm, Ifinfomsg>(Rtm::Getlink, NlmF::empty(), NlPayload::Payload(link))?;
            let reply = replies.next().context("there is no reply")??;
            let link = reply.get_payload().context("the reply is empty")?;
            done.add(u64::try_from(*link.ifi_index())?);
        }
        Ok(())
    })?;
    Ok(done)
}

/// With its socket, as the router's stream of notifications is of another thread.
pub fn events(work: &Work, meter: &mut Meter) -> Result<Done> {
    // RTNLGRP_IPV4_ROUTE
    let socket = NlSocketHandle::connect(NlFamily::Route, None, Groups::new_groups(&[7]))?;
    let mut done = Done::default();
    let mut bursts = work.bursts()?;
    while bursts.next()? {
        meter.run(|| -> Result<()> {
            let mut left = BURST;
            while left > 0 {
                let (messages, _) = socket.recv::<Rtm, Rtmsg>()?;
                for message in messages {
                    let message = message?;
                    done.add(message.get_payload().map_or(0, |message| route(message).sum()));
                    left -= 1;
                }
            }
            Ok(())
        })?;
    }
    Ok(done)
}
