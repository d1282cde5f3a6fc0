//! netlink-bindings: generated tables, and `netlink-socket2` for the kernel.

use std::net::{IpAddr, Ipv4Addr};

use anyhow::{Result, ensure};
use netlink_bindings::{rt_link, rt_route};
use netlink_socket2::{MulticastSocketRaw, NetlinkSocket};
use rt_link::{IterableLinkAttrs, LinkAttrs, OpGetlinkDo};
use rt_route::{IterableRouteAttrs, OpGetrouteDump, PushRouteAttrs, RouteAttrs, Rtmsg};

use crate::fields::{LinkFields, NewRoute, RouteFields};
use crate::measure::{Done, Meter};
use crate::work::{BURST, Work};

/// It waits for no answer at all to a multiple of 64 requests, and then overruns.
const CHUNK: u32 = 63;

fn octets(address: IpAddr) -> [u8; 4] {
    match address {
        IpAddr::V4(address) => address.octets(),
        IpAddr::V6(_) => [0; 4],
    }
}

/// One pass, which is the faster of its two ways.
fn route(attributes: IterableRouteAttrs<'_>) -> RouteFields {
    let mut fields = RouteFields::default();
    for attribute in attributes {
        match attribute {
            Ok(RouteAttrs::Dst(address)) => fields.destination = octets(address),
            Ok(RouteAttrs::Table(table)) => fields.table = table,
            Ok(RouteAttrs::Priority(priority)) => fields.priority = priority,
            Ok(RouteAttrs::Gateway(address)) => fields.gateway = octets(address),
            Ok(RouteAttrs::Oif(interface)) => fields.interface = interface,
            _ => {}
        }
    }
    fields
}

fn link<'a>(index: i32, attributes: IterableLinkAttrs<'a>) -> LinkFields<'a> {
    let mut fields = LinkFields { index: index.cast_unsigned(), ..LinkFields::default() };
    for attribute in attributes {
        match attribute {
            Ok(LinkAttrs::Ifname(name)) => fields.name = name.to_bytes(),
            Ok(LinkAttrs::Mtu(mtu)) => fields.mtu = mtu,
            Ok(LinkAttrs::Operstate(state)) => fields.state = state,
            Ok(LinkAttrs::Address(address)) => fields.address = address.try_into().unwrap_or_default(),
            Ok(LinkAttrs::Linkinfo(info)) => fields.kind = info.get_kind().map_or(&[], |kind| kind.to_bytes()),
            Ok(LinkAttrs::Stats64(stats)) => {
                fields.counters = [stats.rx_packets, stats.tx_packets, stats.rx_bytes, stats.tx_bytes];
            }
            _ => {}
        }
    }
    fields
}

pub fn read_routes(work: &Work, meter: &mut Meter) -> Result<Done> {
    work.read(meter, |payload| route(OpGetrouteDump::decode_request(payload).1).sum())
}

pub fn read_links(work: &Work, meter: &mut Meter) -> Result<Done> {
    work.read(meter, |payload| {
        let (header, attributes) = OpGetlinkDo::decode_request(payload);
        link(header.ifi_index, attributes).sum()
    })
}

fn header() -> Rtmsg {
    Rtmsg { rtm_family: 2, rtm_dst_len: 32, rtm_table: 254, rtm_protocol: 3, rtm_type: 1, ..Default::default() }
}

fn push<T: netlink_bindings::utils::Pusher>(attributes: PushRouteAttrs<T>, new: &NewRoute) {
    attributes
        .push_dst(Ipv4Addr::from(new.destination).into())
        .push_gateway(Ipv4Addr::from(new.gateway).into())
        .push_oif(new.interface)
        .push_priority(new.priority);
}

/// With the header of the message, as a chained request has it.
pub fn write_routes(work: &Work, meter: &mut Meter) -> Result<Done> {
    let mut buffer = Vec::new();
    work.write(meter, |new, sink| {
        let mut chained = rt_route::Chained::new_with_buf(&mut buffer, 0);
        push(chained.request().set_create().set_excl().op_newroute_do(&header()).encode(), new);
        sink.take(chained.finalize().buf());
    })
}

pub fn dump_routes(work: &Work, meter: &mut Meter) -> Result<Done> {
    let mut socket = NetlinkSocket::new();
    let mut done = Done::default();
    meter.run(|| -> Result<()> {
        for _ in 0..work.count {
            let request = rt_route::Request::new().op_getroute_dump(&Rtmsg { rtm_family: 2, ..Default::default() });
            let mut replies = socket.request(&request)?;
            while let Some((_, attributes)) = replies.recv().transpose()? {
                done.add(route(attributes).sum());
            }
        }
        Ok(())
    })?;
    Ok(done)
}

/// It has no way to send many, but for what it calls chained requests.
pub fn insert_routes(work: &Work, meter: &mut Meter) -> Result<Done> {
    let mut socket = NetlinkSocket::new();
    let count = u32::try_from(work.count)?;
    meter.run(|| -> Result<()> {
        for first in (0..count).step_by(CHUNK as usize) {
            let end = count.min(first + CHUNK);
            let mut chained = rt_route::Chained::new(socket.reserve_seq(end - first));
            for number in first..end {
                let new = NewRoute::number(number, work.interface);
                push(chained.request().set_create().set_excl().op_newroute_do(&header()).encode(), &new);
            }
            socket.request_chained(&chained.finalize())?.recv_all()?;
        }
        Ok(())
    })?;
    Ok(Done { messages: work.count, checksum: 0 })
}

pub fn request(work: &Work, meter: &mut Meter) -> Result<Done> {
    let mut socket = NetlinkSocket::new();
    let mut done = Done::default();
    meter.run(|| -> Result<()> {
        for _ in 0..work.count {
            let header = rt_link::Ifinfomsg { ifi_index: work.interface.cast_signed(), ..Default::default() };
            let request = rt_link::Request::new().op_getlink_do(&header);
            let (header, _) = socket.request(&request)?.recv_one()?;
            done.add(header.ifi_index.cast_unsigned().into());
        }
        Ok(())
    })?;
    Ok(done)
}

pub fn events(work: &Work, meter: &mut Meter) -> Result<Done> {
    let mut socket = MulticastSocketRaw::new(0)?;
    // RTNLGRP_IPV4_ROUTE
    socket.listen(7)?;
    let mut done = Done::default();
    let mut bursts = work.bursts()?;
    while bursts.next()? {
        meter.run(|| -> Result<()> {
            for _ in 0..BURST {
                let (about, payload) = socket.recv()?;
                ensure!(matches!(about.message_type, 24 | 25), "type {}", about.message_type);
                done.add(route(OpGetrouteDump::decode_request(payload).1).sum());
            }
            Ok(())
        })?;
    }
    Ok(done)
}
