//! Socket addresses of every family, and their packed form (`struct sockaddr_*`).
//!
//! Packing is done on bytes, without pointers: the kernel copies an address in and out, so it needs no alignment.

use std::ffi::OsStr;
use std::fmt;
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV4, SocketAddrV6};
use std::os::unix::ffi::OsStrExt;
use std::path::PathBuf;

use netlink_core::HardwareAddress;

use crate::error::AddressError;

/// Size of `struct sockaddr_storage`: the kernel takes and gives no longer address.
const STORAGE: usize = 128;
/// Size of `struct sockaddr_un`: the family and 108 bytes of path.
const UNIX: usize = 110;

const AF_UNIX: u16 = 1;
const AF_INET: u16 = 2;
const AF_INET6: u16 = 10;
const AF_NETLINK: u16 = 16;
const AF_PACKET: u16 = 17;
const AF_VSOCK: u16 = 40;

/// The address of a socket.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SocketAddress {
    /// `struct sockaddr_nl`, `netlink(7)`.
    Netlink {
        /// The port id: 0 is the kernel, or "choose one for me" in a bind.
        port: u32,
        /// Multicast groups 1 to 32, one bit each.
        groups: u32,
    },
    /// `struct sockaddr_in` or `sockaddr_in6`, `ip(7)` and `ipv6(7)`.
    Inet(SocketAddr),
    /// `struct sockaddr_ll`, `packet(7)`.
    Packet(PacketAddress),
    /// `struct sockaddr_un`, `unix(7)`.
    Unix(UnixAddress),
    /// `struct sockaddr_vm`, `vsock(7)`.
    Vsock {
        /// The machine: 0 the hypervisor, 1 this machine, 2 the host, `u32::MAX` any.
        cid: u32,
        /// The port; `u32::MAX` is any.
        port: u32,
    },
    /// Any other family, as the kernel packs it.
    Other {
        /// The address family.
        family: u16,
        /// What follows the family in the packed form.
        bytes: Vec<u8>,
    },
}

/// The address of a link-layer socket (`struct sockaddr_ll`, `packet(7)`).
///
/// A bind looks at `protocol` and `index`; a send at `protocol`, `index` and, without a header of one's own,
/// `address`; a receive fills all.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct PacketAddress {
    /// The ethertype in host byte order, such as `0x88cc` for LLDP; `3` (`ETH_P_ALL`) in a bind is every one.
    pub protocol: u16,
    /// The index of the interface; 0 in a bind is every one.
    pub index: u32,
    /// `ARPHRD_*` of the interface.
    pub hardware_type: u16,
    /// `PACKET_*`: 0 to us, 1 broadcast, 2 multicast, 3 to another host, 4 sent by us.
    pub packet_type: u8,
    /// The hardware address of the sender, or of the destination of a send.
    pub address: HardwareAddress,
}

/// The address of a local socket (`struct sockaddr_un`, `unix(7)`).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UnixAddress {
    /// No name. A bind to it makes the kernel choose an abstract name.
    Unnamed,
    /// A file. At most 107 bytes.
    Path(PathBuf),
    /// A name outside the file system, bound to the network namespace. At most 107 bytes of any value.
    Abstract(Vec<u8>),
}

/// An address as the kernel packs it: what `bind(2)` takes and `recvfrom(2)` gives.
#[derive(Clone, Copy)]
pub struct PackedAddress {
    bytes: [u8; STORAGE],
    length: usize,
}

impl PackedAddress {
    /// Copies a packed address, the family first.
    ///
    /// # Errors
    ///
    /// [`AddressError::TooLong`] over 128 bytes, the most the kernel takes.
    pub fn new(packed: &[u8]) -> Result<Self, AddressError> {
        let mut new = Self::empty();
        new.push("address", packed)?;
        Ok(new)
    }

    /// The packed bytes, the family first.
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes[..self.length]
    }

    pub(crate) const fn empty() -> Self {
        Self { bytes: [0; STORAGE], length: 0 }
    }

    fn push(&mut self, what: &'static str, part: &[u8]) -> Result<(), AddressError> {
        let end = self.length + part.len();
        let room = STORAGE - self.length;
        let Some(place) = self.bytes.get_mut(self.length..end) else {
            return Err(AddressError::TooLong { what, length: part.len(), limit: room });
        };
        place.copy_from_slice(part);
        self.length = end;
        Ok(())
    }

    /// The whole storage, for the kernel to write into.
    pub(crate) fn storage(&mut self) -> &mut [u8; STORAGE] {
        &mut self.bytes
    }

    /// Takes over the length the kernel reported, which may be more than it wrote.
    pub(crate) fn set_length(&mut self, length: usize) {
        self.length = length.min(STORAGE);
    }
}

impl fmt::Debug for PackedAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PackedAddress({:02x?})", self.as_bytes())
    }
}

impl SocketAddress {
    /// The packed form.
    ///
    /// # Errors
    ///
    /// An [`AddressError`] if a path, a hardware address, an index or the bytes of an unknown family do not fit.
    pub fn encode(&self) -> Result<PackedAddress, AddressError> {
        let mut packed = PackedAddress::empty();
        let mut put = |part: &[u8]| packed.push("address", part);
        match self {
            Self::Netlink { port, groups } => {
                put(&AF_NETLINK.to_ne_bytes())?;
                put(&[0; 2])?;
                put(&port.to_ne_bytes())?;
                put(&groups.to_ne_bytes())?;
            }
            Self::Inet(SocketAddr::V4(address)) => {
                put(&AF_INET.to_ne_bytes())?;
                put(&address.port().to_be_bytes())?;
                put(&address.ip().octets())?;
                put(&[0; 8])?;
            }
            Self::Inet(SocketAddr::V6(address)) => {
                put(&AF_INET6.to_ne_bytes())?;
                put(&address.port().to_be_bytes())?;
                put(&address.flowinfo().to_ne_bytes())?;
                put(&address.ip().octets())?;
                put(&address.scope_id().to_ne_bytes())?;
            }
            Self::Packet(address) => {
                let index = i32::try_from(address.index).map_err(|_| AddressError::Index(address.index))?;
                put(&AF_PACKET.to_ne_bytes())?;
                put(&address.protocol.to_be_bytes())?;
                put(&index.to_ne_bytes())?;
                put(&address.hardware_type.to_ne_bytes())?;
                let hardware = address.address.as_bytes();
                // It has at most 32 bytes.
                put(&[address.packet_type, u8::try_from(hardware.len()).unwrap_or(u8::MAX)])?;
                // The struct has room for eight bytes; a longer address goes on behind it.
                put(hardware)?;
                put(&[0; 8][hardware.len().min(8)..])?;
            }
            Self::Unix(address) => encode_unix(address, &mut packed)?,
            Self::Vsock { cid, port } => {
                put(&AF_VSOCK.to_ne_bytes())?;
                put(&[0; 2])?;
                put(&port.to_ne_bytes())?;
                put(&cid.to_ne_bytes())?;
                put(&[0; 4])?;
            }
            Self::Other { family, bytes } => {
                put(&family.to_ne_bytes())?;
                put(bytes)?;
            }
        }
        Ok(packed)
    }

    /// Reads the packed form; `None` for no bytes at all, which is what a stream socket's receive gives.
    ///
    /// # Errors
    ///
    /// [`AddressError::TooShort`] if the bytes end before the address does.
    pub fn decode(packed: &[u8]) -> Result<Option<Self>, AddressError> {
        if packed.is_empty() {
            return Ok(None);
        }
        let family = u16::from_ne_bytes(field(packed, 0, 0, 2)?);
        let too_short = |needed| AddressError::TooShort { family, length: packed.len(), needed };
        Ok(Some(match family {
            AF_NETLINK => Self::Netlink {
                port: u32::from_ne_bytes(field(packed, family, 4, 12)?),
                groups: u32::from_ne_bytes(field(packed, family, 8, 12)?),
            },
            AF_INET => {
                let port = u16::from_be_bytes(field(packed, family, 2, 8)?);
                let ip = Ipv4Addr::from(field::<4>(packed, family, 4, 8)?);
                Self::Inet(SocketAddrV4::new(ip, port).into())
            }
            AF_INET6 => {
                let port = u16::from_be_bytes(field(packed, family, 2, 28)?);
                let flow = u32::from_ne_bytes(field(packed, family, 4, 28)?);
                let ip = Ipv6Addr::from(field::<16>(packed, family, 8, 28)?);
                let scope = u32::from_ne_bytes(field(packed, family, 24, 28)?);
                Self::Inet(SocketAddrV6::new(ip, port, flow, scope).into())
            }
            AF_PACKET => {
                let [packet_type, length] = field(packed, family, 10, 12)?;
                let end = 12 + usize::from(length);
                Self::Packet(PacketAddress {
                    protocol: u16::from_be_bytes(field(packed, family, 2, 12)?),
                    index: u32::from_ne_bytes(field(packed, family, 4, 12)?),
                    hardware_type: u16::from_ne_bytes(field(packed, family, 8, 12)?),
                    packet_type,
                    address: hardware_address(packed.get(12..end).ok_or_else(|| too_short(end))?)?,
                })
            }
            AF_UNIX => Self::Unix(match &packed[2..] {
                [] => UnixAddress::Unnamed,
                [0, name @ ..] => UnixAddress::Abstract(name.to_vec()),
                path => {
                    let end = path.iter().position(|byte| *byte == 0).unwrap_or(path.len());
                    UnixAddress::Path(PathBuf::from(OsStr::from_bytes(&path[..end])))
                }
            }),
            AF_VSOCK => Self::Vsock {
                port: u32::from_ne_bytes(field(packed, family, 4, 12)?),
                cid: u32::from_ne_bytes(field(packed, family, 8, 12)?),
            },
            _ => Self::Other { family, bytes: packed[2..].to_vec() },
        }))
    }
}

/// The hardware address of a packet socket.
fn hardware_address(bytes: &[u8]) -> Result<HardwareAddress, AddressError> {
    let too_long =
        |_| AddressError::TooLong { what: "hardware address", length: bytes.len(), limit: HardwareAddress::MAX };
    HardwareAddress::new(bytes).map_err(too_long)
}

/// The `N` bytes at `offset`, of an address that has at least `needed`.
fn field<const N: usize>(packed: &[u8], family: u16, offset: usize, needed: usize) -> Result<[u8; N], AddressError> {
    packed.get(offset..).and_then(|rest| rest.first_chunk()).copied().ok_or(AddressError::TooShort {
        family,
        length: packed.len(),
        needed,
    })
}

fn encode_unix(address: &UnixAddress, packed: &mut PackedAddress) -> Result<(), AddressError> {
    packed.push("address", &AF_UNIX.to_ne_bytes())?;
    // Both forms spend one byte on a NUL: a path at its end, an abstract name at its start.
    let limit = UNIX - 2 - 1;
    let fits = |what, length| if length > limit { Err(AddressError::TooLong { what, length, limit }) } else { Ok(()) };
    match address {
        UnixAddress::Unnamed => Ok(()),
        UnixAddress::Path(path) => {
            let path = path.as_os_str().as_bytes();
            fits("socket path", path.len())?;
            if path.contains(&0) {
                return Err(AddressError::NulInPath);
            }
            packed.push("socket path", path)?;
            packed.push("socket path", &[0])
        }
        UnixAddress::Abstract(name) => {
            fits("abstract socket name", name.len())?;
            packed.push("abstract socket name", &[0])?;
            packed.push("abstract socket name", name)
        }
    }
}

impl From<SocketAddr> for SocketAddress {
    fn from(address: SocketAddr) -> Self {
        Self::Inet(address)
    }
}

impl fmt::Display for SocketAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Netlink { port, groups: 0 } => write!(f, "netlink port {port}"),
            Self::Netlink { port, groups } => write!(f, "netlink port {port} groups {groups:#x}"),
            Self::Inet(address) => write!(f, "{address}"),
            Self::Packet(address) => {
                write!(f, "interface {} protocol {:#06x} {}", address.index, address.protocol, address.address)
            }
            Self::Unix(UnixAddress::Unnamed) => f.write_str("unnamed"),
            Self::Unix(UnixAddress::Path(path)) => write!(f, "{}", path.display()),
            Self::Unix(UnixAddress::Abstract(name)) => write!(f, "@{}", name.escape_ascii()),
            Self::Vsock { cid, port } => write!(f, "vsock {cid}:{port}"),
            Self::Other { family, bytes } => write!(f, "family {family} {bytes:02x?}"),
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn round_trip(address: SocketAddress, length: usize) {
        let packed = address.encode().unwrap();
        assert_eq!(packed.as_bytes().len(), length, "{address}");
        assert_eq!(SocketAddress::decode(packed.as_bytes()).unwrap(), Some(address.clone()));
        for cut in 1..length {
            // A short address is an error or another address, never a panic.
            let _ = SocketAddress::decode(&packed.as_bytes()[..cut]);
        }
    }

    #[test]
    fn every_family_survives_packing() {
        round_trip(SocketAddress::Netlink { port: 7, groups: 0x8000_0001 }, size_of::<libc::sockaddr_nl>());
        round_trip(SocketAddress::Inet("192.0.2.1:80".parse().unwrap()), size_of::<libc::sockaddr_in>());
        round_trip(SocketAddress::Inet("[fe80::1%3]:80".parse().unwrap()), size_of::<libc::sockaddr_in6>());
        round_trip(SocketAddress::Vsock { cid: 2, port: 9 }, size_of::<libc::sockaddr_vm>());
        let mut packet = PacketAddress {
            protocol: 0x88cc,
            index: 3,
            hardware_type: 1,
            packet_type: 2,
            address: [1, 2, 3, 4, 5, 6].into(),
        };
        round_trip(SocketAddress::Packet(packet), size_of::<libc::sockaddr_ll>());
        packet.address = HardwareAddress::new(&[7; 20]).unwrap();
        round_trip(SocketAddress::Packet(packet), 12 + 20);
        round_trip(SocketAddress::Unix(UnixAddress::Unnamed), 2);
        round_trip(SocketAddress::Unix(UnixAddress::Path("/run/x".into())), 2 + 6 + 1);
        round_trip(SocketAddress::Unix(UnixAddress::Abstract(b"a\0b".to_vec())), 2 + 1 + 3);
        round_trip(SocketAddress::Other { family: 44, bytes: vec![1; 10] }, 12);
    }

    #[test]
    fn what_does_not_fit_is_refused() {
        let path = |n| SocketAddress::Unix(UnixAddress::Path("x".repeat(n).into()));
        assert!(path(107).encode().is_ok());
        assert_eq!(
            path(108).encode().unwrap_err(),
            AddressError::TooLong { what: "socket path", length: 108, limit: 107 }
        );
        let nul = SocketAddress::Unix(UnixAddress::Path("a\0b".into()));
        assert_eq!(nul.encode().unwrap_err(), AddressError::NulInPath);
        let other = SocketAddress::Other { family: 99, bytes: vec![0; 127] };
        assert!(matches!(other.encode().unwrap_err(), AddressError::TooLong { .. }));
        let packet = PacketAddress { index: u32::MAX, ..PacketAddress::default() };
        assert_eq!(SocketAddress::Packet(packet).encode().unwrap_err(), AddressError::Index(u32::MAX));
        assert!(HardwareAddress::new(&[0; 33]).is_err());
        assert_eq!(SocketAddress::decode(&[]).unwrap(), None);
        assert!(SocketAddress::decode(&AF_NETLINK.to_ne_bytes()).is_err());
    }

    #[test]
    fn family_numbers_are_those_of_the_system() {
        let numbers = [AF_UNIX, AF_INET, AF_INET6, AF_NETLINK, AF_PACKET, AF_VSOCK].map(i32::from);
        let system = [libc::AF_UNIX, libc::AF_INET, libc::AF_INET6, libc::AF_NETLINK, libc::AF_PACKET, libc::AF_VSOCK];
        assert_eq!(numbers, system);
        assert_eq!(STORAGE, size_of::<libc::sockaddr_storage>());
        assert_eq!(UNIX, size_of::<libc::sockaddr_un>());
    }
}
