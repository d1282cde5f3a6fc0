//! Addresses of sockets as the kernel has them in attributes: `struct sockaddr_in` and `struct sockaddr_in6`.

use core::net::{Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV4, SocketAddrV6};

use crate::schema::Kind;
use crate::{Read, Write, Writer};

const AF_INET: u16 = 2;
const AF_INET6: u16 = 10;

/// The size of `struct sockaddr_in`, whose last eight bytes are padding.
const SIZE_V4: usize = 16;
/// The size of `struct sockaddr_in6`.
const SIZE_V6: usize = 28;

/// Splits a field of `N` bytes off the front.
fn take<const N: usize>(bytes: &mut &[u8]) -> Option<[u8; N]> {
    let (field, rest) = bytes.split_first_chunk()?;
    *bytes = rest;
    Some(*field)
}

/// What follows the address (a `struct sockaddr_storage` has room for any) is not looked at.
impl Read for SocketAddr {
    type Out<'a> = Self;
    const KIND: Kind = Kind::SocketAddress;

    fn read(payload: &[u8]) -> Option<Self> {
        let mut rest = payload;
        let family = u16::from_ne_bytes(take(&mut rest)?);
        let port = u16::from_be_bytes(take(&mut rest)?);
        match family {
            AF_INET => Some(SocketAddrV4::new(Ipv4Addr::from(take::<4>(&mut rest)?), port).into()),
            AF_INET6 => {
                let flow_info = u32::from_be_bytes(take(&mut rest)?);
                let address = Ipv6Addr::from(take::<16>(&mut rest)?);
                let scope = u32::from_ne_bytes(take(&mut rest)?);
                Some(SocketAddrV6::new(address, port, flow_info, scope).into())
            }
            _ => None,
        }
    }
}

impl Write for SocketAddr {
    type In<'a> = Self;

    fn write(writer: &mut Writer, raw_type: u16, value: Self) {
        let (bytes, size) = to_bytes(value);
        writer.attribute(raw_type, bytes.get(..size).unwrap_or_default());
    }
}

/// The struct, and its size.
pub(crate) fn to_bytes(address: SocketAddr) -> ([u8; SIZE_V6], usize) {
    let mut bytes = [0; SIZE_V6];
    let mut put = |offset: usize, field: &[u8]| {
        if let Some(place) = bytes.get_mut(offset..).and_then(|place| place.get_mut(..field.len())) {
            place.copy_from_slice(field);
        }
    };
    put(2, &address.port().to_be_bytes());
    let size = match address {
        SocketAddr::V4(address) => {
            put(0, &AF_INET.to_ne_bytes());
            put(4, &address.ip().octets());
            SIZE_V4
        }
        SocketAddr::V6(address) => {
            put(0, &AF_INET6.to_ne_bytes());
            put(4, &address.flowinfo().to_be_bytes());
            put(8, &address.ip().octets());
            put(24, &address.scope_id().to_ne_bytes());
            SIZE_V6
        }
    };
    (bytes, size)
}
