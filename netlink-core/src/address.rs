//! Hardware addresses, addresses of either IP, and MPLS labels: what `core::net` does not have.

use alloc::vec::Vec;
use core::fmt;
use core::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use core::str::FromStr;

/// A hardware address: six bytes on Ethernet, up to 32 elsewhere (`MAX_ADDR_LEN`).
///
/// ```
/// use netlink_core::HardwareAddress;
///
/// let address: HardwareAddress = "02:00:5e:10:00:01".parse()?;
/// assert_eq!(address.as_bytes(), [2, 0, 0x5e, 0x10, 0, 1]);
/// assert_eq!(address.to_string(), "02:00:5e:10:00:01");
/// # Ok::<(), netlink_core::AddressError>(())
/// ```
#[derive(Clone, Copy, Default)]
pub struct HardwareAddress {
    length: u8,
    bytes: [u8; Self::MAX],
}

impl HardwareAddress {
    /// The longest address there is, in bytes.
    pub const MAX: usize = 32;

    /// The address of these bytes.
    ///
    /// # Errors
    ///
    /// [`AddressError`] if there are more than [`MAX`](Self::MAX).
    pub fn new(bytes: &[u8]) -> Result<Self, AddressError> {
        let mut address = Self::default();
        address.bytes.get_mut(..bytes.len()).ok_or(AddressError)?.copy_from_slice(bytes);
        address.length = u8::try_from(bytes.len()).map_err(|_| AddressError)?;
        Ok(address)
    }

    /// The bytes.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        self.bytes.get(..usize::from(self.length)).unwrap_or_default()
    }
}

impl PartialEq for HardwareAddress {
    fn eq(&self, other: &Self) -> bool {
        self.as_bytes() == other.as_bytes()
    }
}

impl Eq for HardwareAddress {}

impl PartialOrd for HardwareAddress {
    fn partial_cmp(&self, other: &Self) -> Option<core::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for HardwareAddress {
    fn cmp(&self, other: &Self) -> core::cmp::Ordering {
        self.as_bytes().cmp(other.as_bytes())
    }
}

impl core::hash::Hash for HardwareAddress {
    fn hash<H: core::hash::Hasher>(&self, state: &mut H) {
        self.as_bytes().hash(state);
    }
}

impl From<MacAddress> for HardwareAddress {
    fn from(address: MacAddress) -> Self {
        Self::from(address.0)
    }
}

impl From<[u8; 6]> for HardwareAddress {
    fn from(address: [u8; 6]) -> Self {
        let mut bytes = [0; Self::MAX];
        bytes[..6].copy_from_slice(&address);
        Self { length: 6, bytes }
    }
}

impl FromStr for HardwareAddress {
    type Err = AddressError;

    fn from_str(text: &str) -> Result<Self, AddressError> {
        let mut bytes = Vec::new();
        if !text.is_empty() {
            for part in text.split([':', '-']) {
                let hex = !part.is_empty() && part.len() <= 2 && part.bytes().all(|byte| byte.is_ascii_hexdigit());
                if !hex {
                    return Err(AddressError);
                }
                bytes.push(u8::from_str_radix(part, 16).map_err(|_| AddressError)?);
            }
        }
        Self::new(&bytes)
    }
}

impl fmt::Display for HardwareAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, byte) in self.as_bytes().iter().enumerate() {
            if index > 0 {
                f.write_str(":")?;
            }
            write!(f, "{byte:02x}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for HardwareAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// An Ethernet address in a struct that has room for no other.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct MacAddress(pub [u8; 6]);

impl fmt::Display for MacAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&HardwareAddress::from(*self), f)
    }
}

impl fmt::Debug for MacAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for MacAddress {
    type Err = AddressError;

    fn from_str(text: &str) -> Result<Self, AddressError> {
        let address: HardwareAddress = text.parse()?;
        address.as_bytes().try_into().map(Self).map_err(|_| AddressError)
    }
}

/// Not a hardware address: pairs of hexadecimal digits with colons between them, at most 32.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("not a hardware address: expected pairs of hexadecimal digits with colons between them, at most 32")]
pub struct AddressError;

/// An IP address in 16 bytes, of which IPv4 takes the first four (`xfrm_address_t`, `__be32[4]`): what stands beside it says
/// which of both it is.
///
/// ```
/// use std::net::{IpAddr, Ipv4Addr};
/// use netlink_core::WideAddress;
///
/// let address = WideAddress::from(IpAddr::from([127, 0, 0, 1]));
/// assert_eq!(address.ipv4(), Ipv4Addr::LOCALHOST);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct WideAddress([u8; 16]);

impl WideAddress {
    /// All bytes.
    #[must_use]
    pub const fn octets(self) -> [u8; 16] {
        self.0
    }

    /// The first four bytes: the address, if it is one of IPv4.
    #[must_use]
    pub const fn ipv4(self) -> Ipv4Addr {
        let [a, b, c, d, ..] = self.0;
        Ipv4Addr::new(a, b, c, d)
    }

    /// All bytes: the address, if it is one of IPv6.
    #[must_use]
    pub fn ipv6(self) -> Ipv6Addr {
        Ipv6Addr::from(self.0)
    }

    /// The address of a family: that of IPv4 where nothing else is in the other bytes, else that of IPv6, which says them all.
    pub(crate) fn of(self, family: Option<u64>) -> IpAddr {
        const AF_INET: u64 = 2;
        match self.0.split_at(4) {
            (_, rest) if family == Some(AF_INET) && rest.iter().all(|&byte| byte == 0) => self.ipv4().into(),
            _ => self.ipv6().into(),
        }
    }
}

impl From<[u8; 16]> for WideAddress {
    fn from(octets: [u8; 16]) -> Self {
        Self(octets)
    }
}

impl From<IpAddr> for WideAddress {
    fn from(address: IpAddr) -> Self {
        match address {
            IpAddr::V4(address) => {
                let [a, b, c, d] = address.octets();
                Self([a, b, c, d, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])
            }
            IpAddr::V6(address) => Self(address.octets()),
        }
    }
}

/// As IPv6: it does not say itself which family it is of.
impl fmt::Debug for WideAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.ipv6(), f)
    }
}

/// One entry of an MPLS label stack (RFC 3032).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct MplsLabel {
    /// The label: 20 bits.
    pub label: u32,
    /// The traffic class: 3 bits.
    pub traffic_class: u8,
    /// Whether this is the bottom of the stack.
    pub bottom: bool,
    /// Time to live.
    pub ttl: u8,
}

impl From<[u8; 4]> for MplsLabel {
    fn from(bytes: [u8; 4]) -> Self {
        let [high, middle, low, ttl] = bytes;
        Self {
            label: u32::from_be_bytes([0, high, middle, low]) >> 4,
            traffic_class: low >> 1 & 7,
            bottom: low & 1 == 1,
            ttl,
        }
    }
}

impl From<MplsLabel> for [u8; 4] {
    fn from(label: MplsLabel) -> Self {
        let [_, high, middle, low] = ((label.label & 0xf_ffff) << 4).to_be_bytes();
        let low = low | (label.traffic_class & 7) << 1 | u8::from(label.bottom);
        [high, middle, low, label.ttl]
    }
}
