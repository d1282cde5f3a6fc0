//! libmnl: programs in C (`libmnl.c`), which are called from here.

use std::ffi::{c_char, c_int, c_uint, c_void};
use std::io;
use std::ptr::NonNull;

use anyhow::{Context as _, Result};

use crate::fields::NewRoute;
use crate::measure::{Done, Meter};
use crate::work::{BURST, Work};

/// `struct mnl_socket`.
enum Opaque {}

/// `struct sink`.
#[repr(C)]
#[derive(Default)]
struct Sink {
    messages: u64,
    checksum: u64,
}

impl From<Sink> for Done {
    fn from(Sink { messages, checksum }: Sink) -> Self {
        Self { messages, checksum }
    }
}

unsafe extern "C" {
    fn with_libmnl_route(payload: *const c_void, length: usize) -> u64;
    fn with_libmnl_link(payload: *const c_void, length: usize) -> u64;
    fn with_libmnl_new_route(
        buffer: *mut c_char,
        destination: u32,
        gateway: u32,
        interface: u32,
        priority: u32,
    ) -> usize;
    fn with_libmnl_open(groups: c_uint) -> Option<NonNull<Opaque>>;
    fn mnl_socket_close(socket: NonNull<Opaque>) -> c_int;
    fn with_libmnl_dump_routes(socket: NonNull<Opaque>, sink: &mut Sink) -> c_int;
    fn with_libmnl_insert_route(
        socket: NonNull<Opaque>,
        sequence: u32,
        destination: u32,
        gateway: u32,
        interface: u32,
        priority: u32,
    ) -> c_int;
    fn with_libmnl_request(socket: NonNull<Opaque>, sequence: u32, interface: u32, sink: &mut Sink) -> c_int;
    fn with_libmnl_event(socket: NonNull<Opaque>, sink: &mut Sink) -> c_int;
}

struct Socket(NonNull<Opaque>);

impl Socket {
    fn open(groups: c_uint) -> Result<Self> {
        // SAFETY: it takes any number, and returns a socket that is ours or a null pointer.
        unsafe { with_libmnl_open(groups) }.map(Self).context("no socket")
    }
}

impl Drop for Socket {
    fn drop(&mut self) {
        // SAFETY: it is ours, and open.
        unsafe { mnl_socket_close(self.0) };
    }
}

fn check(errno: c_int) -> Result<()> {
    if errno == 0 { Ok(()) } else { Err(io::Error::from_raw_os_error(errno).into()) }
}

pub fn read_routes(work: &Work, meter: &mut Meter) -> Result<Done> {
    // SAFETY: it reads so many bytes from there.
    work.read(meter, |payload| unsafe { with_libmnl_route(payload.as_ptr().cast(), payload.len()) })
}

pub fn read_links(work: &Work, meter: &mut Meter) -> Result<Done> {
    // SAFETY: it reads so many bytes from there.
    work.read(meter, |payload| unsafe { with_libmnl_link(payload.as_ptr().cast(), payload.len()) })
}

/// A message has its headers and payloads at addresses that are multiples of four.
#[repr(align(8))]
struct Aligned([u8; 128]);

pub fn write_routes(work: &Work, meter: &mut Meter) -> Result<Done> {
    let mut buffer = Aligned([0; 128]);
    work.write(meter, |new, sink| {
        let NewRoute { destination, gateway, interface, priority } = *new;
        let [destination, gateway] = [destination, gateway].map(u32::from_ne_bytes);
        // SAFETY: it writes 60 bytes there, at an address it can.
        let length =
            unsafe { with_libmnl_new_route(buffer.0.as_mut_ptr().cast(), destination, gateway, interface, priority) };
        sink.take(&buffer.0[..length]);
    })
}

pub fn dump_routes(work: &Work, meter: &mut Meter) -> Result<Done> {
    let socket = Socket::open(0)?;
    let mut sink = Sink::default();
    meter.run(|| {
        // SAFETY: the socket is open, and only the sink is written to.
        (0..work.count).try_for_each(|_| check(unsafe { with_libmnl_dump_routes(socket.0, &mut sink) }))
    })?;
    Ok(sink.into())
}

pub fn insert_routes(work: &Work, meter: &mut Meter) -> Result<Done> {
    let socket = Socket::open(0)?;
    let count = u32::try_from(work.count)?;
    meter.run(|| {
        (0..count).try_for_each(|number| {
            let NewRoute { destination, gateway, interface, priority } = NewRoute::number(number, work.interface);
            let [destination, gateway] = [destination, gateway].map(u32::from_ne_bytes);
            // SAFETY: the socket is open.
            check(unsafe { with_libmnl_insert_route(socket.0, number + 1, destination, gateway, interface, priority) })
        })
    })?;
    Ok(Done { messages: work.count, checksum: 0 })
}

pub fn request(work: &Work, meter: &mut Meter) -> Result<Done> {
    let socket = Socket::open(0)?;
    let mut sink = Sink::default();
    let count = u32::try_from(work.count)?;
    meter.run(|| {
        (1..=count).try_for_each(|sequence| {
            // SAFETY: the socket is open, and only the sink is written to.
            check(unsafe { with_libmnl_request(socket.0, sequence, work.interface, &mut sink) })
        })
    })?;
    Ok(sink.into())
}

pub fn events(work: &Work, meter: &mut Meter) -> Result<Done> {
    // RTMGRP_IPV4_ROUTE
    let socket = Socket::open(0x40)?;
    let mut sink = Sink::default();
    let mut bursts = work.bursts()?;
    while bursts.next()? {
        meter.run(|| {
            // SAFETY: the socket is open, and only the sink is written to.
            (0..BURST).try_for_each(|_| check(unsafe { with_libmnl_event(socket.0, &mut sink) }))
        })?;
    }
    Ok(sink.into())
}
