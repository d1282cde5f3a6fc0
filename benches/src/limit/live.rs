//! With the kernel: a loop around the system calls.

use std::os::fd::{AsRawFd as _, OwnedFd};

use anyhow::{Result, bail, ensure};
use nix::errno::Errno;
use nix::sys::socket::{
    AddressFamily, MsgFlags, NetlinkAddr, SockFlag, SockProtocol, SockType, bind, getsockname, recv, send, socket,
};

use super::memory::{Cursor, HEADER, Messages, NEW, route};
use crate::fields::NewRoute;
use crate::measure::{Done, Meter};
use crate::work::{BURST, Work};

const ERROR: u16 = 2;
const DONE: u16 = 3;
/// `NLM_F_REQUEST | NLM_F_DUMP`.
const DUMP: u16 = 0x301;
/// What the kernel fills at most in a dump.
const BUFFER: usize = 32 * 1024;
/// How many requests go out in one system call of which the last alone is acknowledged.
const BATCH: u32 = 480;
/// How many requests go out in one system call that are all acknowledged.
const WINDOW: u32 = 64;

/// A netlink socket with nothing around it.
pub struct Raw {
    socket: OwnedFd,
    buffer: Vec<u8>,
}

impl Raw {
    pub fn open(protocol: SockProtocol) -> Result<Self> {
        let socket = socket(AddressFamily::Netlink, SockType::Raw, SockFlag::SOCK_CLOEXEC, protocol)?;
        bind(socket.as_raw_fd(), &NetlinkAddr::new(0, 0))?;
        Ok(Self { socket, buffer: vec![0; BUFFER] })
    }

    pub fn route() -> Result<Self> {
        Self::open(SockProtocol::NetlinkRoute)
    }

    /// Joins groups, one bit each.
    pub fn join(groups: u32) -> Result<Self> {
        let raw = Self::route()?;
        let port = getsockname::<NetlinkAddr>(raw.socket.as_raw_fd())?.pid();
        bind(raw.socket.as_raw_fd(), &NetlinkAddr::new(port, groups))?;
        Ok(raw)
    }

    pub fn send(&self, bytes: &[u8]) -> Result<()> {
        send(self.socket.as_raw_fd(), bytes, MsgFlags::empty())?;
        Ok(())
    }

    /// Whether nothing has come.
    pub fn is_quiet(&mut self) -> Result<bool> {
        match recv(self.socket.as_raw_fd(), &mut self.buffer, MsgFlags::MSG_DONTWAIT) {
            Err(Errno::EAGAIN) => Ok(true),
            received => Ok(received? == 0),
        }
    }

    pub fn receive(&mut self) -> Result<&[u8]> {
        let length = recv(self.socket.as_raw_fd(), &mut self.buffer, MsgFlags::MSG_TRUNC)?;
        self.buffer.get(..length).ok_or_else(|| anyhow::anyhow!("a datagram of {length} bytes"))
    }

    /// Sends a request for a dump and hands out the payload of each message of the reply.
    pub fn dump(&mut self, message_type: u16, body: &[u8], mut each: impl FnMut(&[u8])) -> Result<()> {
        let length = (HEADER + body.len()) as u32;
        let mut request = Vec::with_capacity(64);
        request.extend_from_slice(&length.to_ne_bytes());
        request.extend_from_slice(&message_type.to_ne_bytes());
        request.extend_from_slice(&DUMP.to_ne_bytes());
        request.extend_from_slice(&[1, 0, 0, 0, 0, 0, 0, 0]);
        request.extend_from_slice(body);
        self.send(&request)?;
        loop {
            for (message_type, payload) in Messages(self.receive()?) {
                match message_type {
                    DONE => return Ok(()),
                    ERROR => bail!("error {}", errno(payload)),
                    _ => each(payload),
                }
            }
        }
    }
}

/// What an acknowledgement says.
fn errno(payload: &[u8]) -> Errno {
    let code = payload.first_chunk().map_or(0, |bytes| i32::from_ne_bytes(*bytes));
    Errno::from_raw(-code)
}

/// The header of a request for routes of IPv4.
pub const IPV4_ROUTES: [u8; 12] = [2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];

pub fn dump_routes(work: &Work, meter: &mut Meter) -> Result<Done> {
    let mut done = Done::default();
    let mut raw = Raw::route()?;
    meter.run(|| {
        (0..work.count).try_for_each(|_| raw.dump(26, &IPV4_ROUTES, |payload| done.add(route(payload).sum())))
    })?;
    Ok(done)
}

pub fn insert_routes_in_batches(work: &Work, meter: &mut Meter) -> Result<Done> {
    let (mut raw, count) = (Raw::route()?, u32::try_from(work.count)?);
    let mut batch = vec![0; BATCH as usize * 64];
    let mut done = Done::default();
    meter.run(|| -> Result<()> {
        for first in (0..count).step_by(BATCH as usize) {
            let (mut length, last) = (0, count.min(first + BATCH) - 1);
            for number in first..=last {
                let flags = if number == last { NEW } else { NEW & !4 };
                let new = NewRoute::number(number, work.interface);
                length += Cursor::new(&mut batch[length..]).route(&new, flags, number + 1);
            }
            raw.send(&batch[..length])?;
            // Errors come first and unasked.
            loop {
                let (mut is_last, mut failed) = (false, Errno::from_raw(0));
                for (_, payload) in Messages(raw.receive()?) {
                    is_last |= payload.get(12..16) == Some(&(last + 1).to_ne_bytes());
                    failed = errno(payload);
                }
                ensure!(failed == Errno::from_raw(0), "{failed}");
                if is_last {
                    break;
                }
            }
        }
        Ok(())
    })?;
    done.messages = work.count;
    Ok(done)
}

pub fn insert_routes_acknowledged(work: &Work, meter: &mut Meter) -> Result<Done> {
    let (mut raw, count) = (Raw::route()?, u32::try_from(work.count)?);
    let mut window = vec![0; WINDOW as usize * 64];
    let mut done = Done::default();
    meter.run(|| -> Result<()> {
        for first in (0..count).step_by(WINDOW as usize) {
            let (mut length, end) = (0, count.min(first + WINDOW));
            for number in first..end {
                let new = NewRoute::number(number, work.interface);
                length += Cursor::new(&mut window[length..]).route(&new, NEW, number + 1);
            }
            raw.send(&window[..length])?;
            for _ in first..end {
                for (_, payload) in Messages(raw.receive()?) {
                    ensure!(errno(payload) == Errno::from_raw(0), "{}", errno(payload));
                }
            }
        }
        Ok(())
    })?;
    done.messages = work.count;
    Ok(done)
}

/// Asks for a link by its number, and reads the number of the answer.
pub fn request(work: &Work, meter: &mut Meter) -> Result<Done> {
    let mut raw = Raw::route()?;
    let mut request = [0; 40];
    request[..4].copy_from_slice(&40u32.to_ne_bytes());
    request[4..8].copy_from_slice(&[18, 0, 1, 0]);
    request[20..24].copy_from_slice(&work.interface.to_ne_bytes());
    // IFLA_EXT_MASK: RTEXT_FILTER_VF.
    request[32..40].copy_from_slice(&[8, 0, 29, 0, 1, 0, 0, 0]);
    let mut done = Done::default();
    meter.run(|| -> Result<()> {
        for sequence in 1..=u32::try_from(work.count)? {
            request[8..12].copy_from_slice(&sequence.to_ne_bytes());
            raw.send(&request)?;
            for (message_type, payload) in Messages(raw.receive()?) {
                ensure!(message_type == 16, "type {message_type}");
                done.add(super::memory::link(payload).index.into());
            }
        }
        Ok(())
    })?;
    Ok(done)
}

/// Reads the routes that come and go.
pub fn events(work: &Work, meter: &mut Meter) -> Result<Done> {
    // RTMGRP_IPV4_ROUTE
    let mut raw = Raw::join(0x40)?;
    let mut done = Done::default();
    let mut bursts = work.bursts()?;
    while bursts.next()? {
        meter.run(|| -> Result<()> {
            let mut left = BURST;
            while left > 0 {
                for (_, payload) in Messages(raw.receive()?) {
                    done.add(route(payload).sum());
                    left -= 1;
                }
            }
            Ok(())
        })?;
    }
    Ok(done)
}

/// Lists all filters of an interface.
pub fn dump_filters(work: &Work, meter: &mut Meter) -> Result<Done> {
    let mut raw = Raw::route()?;
    let mut body = [0; 20];
    body[4..8].copy_from_slice(&work.interface.to_ne_bytes());
    body[12..16].copy_from_slice(&crate::world::INGRESS.to_ne_bytes());
    let mut done = Done::default();
    meter.run(|| {
        (0..work.count).try_for_each(|_| raw.dump(46, &body, |payload| done.add(super::memory::filter(payload))))
    })?;
    Ok(done)
}

/// Lists the elements of a set; their keys are read.
pub fn dump_elements(work: &Work, meter: &mut Meter) -> Result<Done> {
    let mut raw = Raw::open(SockProtocol::NetlinkNetFilter)?;
    // struct nfgenmsg of IPv4, table and set.
    let mut body = vec![2, 0, 0, 0];
    body.extend_from_slice(&[6, 0, 1, 0, b't', 0, 0, 0]);
    body.extend_from_slice(&[6, 0, 2, 0, b's', 0, 0, 0]);
    let mut done = Done::default();
    meter.run(|| {
        (0..work.count).try_for_each(|_| {
            raw.dump(10 << 8 | 13, &body, |payload| super::memory::elements(payload, |key| done.add(key)))
        })
    })?;
    Ok(done)
}

/// A route as a program keeps it that needs no more of it.
struct Kept(crate::fields::RouteFields);

/// Keeps what is read of each route, and no message.
pub fn collect_routes(_: &Work, meter: &mut Meter) -> Result<Done> {
    let mut raw = Raw::route()?;
    let mut routes = Vec::new();
    meter.run(|| raw.dump(26, &IPV4_ROUTES, |payload| routes.push(Kept(route(payload)))))?;
    let mut done = Done::default();
    routes.iter().for_each(|Kept(fields)| done.add(fields.sum()));
    // What is kept is measured when this returns.
    std::mem::forget(routes);
    Ok(done)
}
