//! In memory.

use crate::fields::{LinkFields, NewRoute, RouteFields, sum_of_filter};
use crate::measure::{Done, Meter};
use crate::work::Work;

/// The size of `struct nlmsghdr`.
pub const HEADER: usize = 16;
const RTMSG: usize = 12;
const IFINFOMSG: usize = 16;
const TCMSG: usize = 20;

const fn align(length: usize) -> usize {
    (length + 3) & !3
}

/// Messages one after another: type and payload.
pub struct Messages<'a>(pub &'a [u8]);

impl<'a> Iterator for Messages<'a> {
    type Item = (u16, &'a [u8]);

    #[inline]
    fn next(&mut self) -> Option<(u16, &'a [u8])> {
        let [l0, l1, l2, l3, t0, t1, ..] = *self.0.first_chunk::<HEADER>()?;
        let length = u32::from_ne_bytes([l0, l1, l2, l3]) as usize;
        let payload = self.0.get(HEADER..length)?;
        self.0 = self.0.get(align(length)..).unwrap_or_default();
        Some((u16::from_ne_bytes([t0, t1]), payload))
    }
}

/// Attributes one after another: number and payload.
struct Attributes<'a>(&'a [u8]);

impl<'a> Iterator for Attributes<'a> {
    type Item = (u16, &'a [u8]);

    #[inline]
    fn next(&mut self) -> Option<(u16, &'a [u8])> {
        let [l0, l1, t0, t1] = *self.0.first_chunk::<4>()?;
        let length = usize::from(u16::from_ne_bytes([l0, l1]));
        let payload = self.0.get(4..length)?;
        self.0 = self.0.get(align(length)..).unwrap_or_default();
        Some((u16::from_ne_bytes([t0, t1]) & 0x3fff, payload))
    }
}

#[inline]
fn number(payload: &[u8]) -> u32 {
    payload.first_chunk().map_or(0, |bytes| u32::from_ne_bytes(*bytes))
}

#[inline]
fn octets(payload: &[u8]) -> [u8; 4] {
    payload.first_chunk().copied().unwrap_or_default()
}

/// Reads a route.
#[inline]
pub fn route(payload: &[u8]) -> RouteFields {
    let mut fields = RouteFields::default();
    for (id, payload) in Attributes(payload.get(RTMSG..).unwrap_or_default()) {
        match id {
            1 => fields.destination = octets(payload),
            4 => fields.interface = number(payload),
            5 => fields.gateway = octets(payload),
            6 => fields.priority = number(payload),
            15 => fields.table = number(payload),
            _ => {}
        }
    }
    fields
}

/// Reads a link.
#[inline]
pub fn link(payload: &[u8]) -> LinkFields<'_> {
    let mut fields = LinkFields { index: number(payload.get(4..).unwrap_or_default()), ..LinkFields::default() };
    for (id, payload) in Attributes(payload.get(IFINFOMSG..).unwrap_or_default()) {
        match id {
            1 => fields.address = payload.first_chunk().copied().unwrap_or_default(),
            3 => fields.name = text(payload),
            4 => fields.mtu = number(payload),
            16 => fields.state = payload.first().copied().unwrap_or_default(),
            18 => fields.kind = Attributes(payload).find(|(id, _)| *id == 1).map_or(&[], |(_, payload)| text(payload)),
            23 => fields.counters = counters(payload),
            _ => {}
        }
    }
    fields
}

#[inline]
fn text(payload: &[u8]) -> &[u8] {
    let end = payload.iter().position(|byte| *byte == 0).unwrap_or(payload.len());
    payload.get(..end).unwrap_or_default()
}

/// The first four counters.
#[inline]
pub fn counters(payload: &[u8]) -> [u64; 4] {
    let mut counters = [0; 4];
    for (counter, bytes) in counters.iter_mut().zip(payload.as_chunks::<8>().0) {
        *counter = u64::from_ne_bytes(*bytes);
    }
    counters
}

pub fn read_routes(work: &Work, meter: &mut Meter) -> anyhow::Result<Done> {
    work.read(meter, |payload| route(payload).sum())
}

pub fn read_links(work: &Work, meter: &mut Meter) -> anyhow::Result<Done> {
    work.read(meter, |payload| link(payload).sum())
}

/// A place in a slice that is filled from the front.
pub struct Cursor<'a> {
    place: &'a mut [u8],
    length: usize,
}

impl<'a> Cursor<'a> {
    pub fn new(place: &'a mut [u8]) -> Self {
        Self { place, length: 0 }
    }

    #[inline]
    fn put(&mut self, bytes: &[u8]) {
        if let Some(place) = self.place.get_mut(self.length..self.length + bytes.len()) {
            place.copy_from_slice(bytes);
            self.length += bytes.len();
        }
    }

    #[inline]
    fn attribute(&mut self, id: u16, payload: [u8; 4]) {
        let ([l0, l1], [t0, t1], [a, b, c, d]) = (8u16.to_ne_bytes(), id.to_ne_bytes(), payload);
        self.put(&[l0, l1, t0, t1, a, b, c, d]);
    }

    /// Writes the request for a route; returns its length.
    #[inline]
    pub fn route(mut self, route: &NewRoute, flags: u16, sequence: u32) -> usize {
        let ([t0, t1], [f0, f1], [s0, s1, s2, s3]) = (24u16.to_ne_bytes(), flags.to_ne_bytes(), sequence.to_ne_bytes());
        self.put(&[0, 0, 0, 0, t0, t1, f0, f1, s0, s1, s2, s3, 0, 0, 0, 0]);
        // IPv4, /32, main table, protocol boot, universe, unicast.
        self.put(&[2, 32, 0, 0, 254, 3, 0, 1, 0, 0, 0, 0]);
        self.attribute(1, route.destination);
        self.attribute(5, route.gateway);
        self.attribute(4, route.interface.to_ne_bytes());
        self.attribute(6, route.priority.to_ne_bytes());
        let length = self.length;
        if let Some(place) = self.place.first_chunk_mut() {
            *place = (length as u32).to_ne_bytes();
        }
        length
    }
}

/// `NLM_F_REQUEST | NLM_F_ACK | NLM_F_CREATE | NLM_F_EXCL`.
pub const NEW: u16 = 0x605;

pub fn write_routes(work: &Work, meter: &mut Meter) -> anyhow::Result<Done> {
    let mut buffer = [0; 128];
    work.write(meter, move |route, sink| {
        let length = Cursor::new(&mut buffer).route(route, NEW, 0);
        sink.take(&buffer[..length]);
    })
}

/// Reads a filter.
pub fn filter(payload: &[u8]) -> u64 {
    let (mut kind, mut class, mut value) = (0, 0, 0);
    for (id, payload) in Attributes(payload.get(TCMSG..).unwrap_or_default()) {
        match id {
            1 => kind = text(payload).len(),
            2 => {
                for (id, payload) in Attributes(payload) {
                    match id {
                        1 => class = number(payload),
                        // The value of the first key, which comes after the selector and a mask.
                        5 => value = u32::from_be_bytes(octets(payload.get(20..).unwrap_or_default())),
                        _ => {}
                    }
                }
            }
            _ => {}
        }
    }
    sum_of_filter(kind, class, value)
}

/// Reads the keys of the elements of a set.
pub fn elements(payload: &[u8], mut each: impl FnMut(u64)) {
    let nest =
        |payload, number| Attributes(payload).find(|(id, _)| *id == number).map_or(&[][..], |(_, payload)| payload);
    for (_, element) in Attributes(nest(payload.get(4..).unwrap_or_default(), 3)) {
        each(u32::from_be_bytes(octets(nest(nest(element, 1), 1))).into());
    }
}

/// Where the payload of an attribute is in a message whose attributes begin at `start`; an empty place if it has none.
pub fn place_of(message: &[u8], start: usize, id: u16) -> std::ops::Range<usize> {
    let mut attributes = Attributes(message.get(start..).unwrap_or_default());
    while let Some((found, payload)) = attributes.next() {
        if found == id {
            let end = message.len() - attributes.0.len() - (align(payload.len()) - payload.len());
            return end - payload.len()..end;
        }
    }
    0..0
}
