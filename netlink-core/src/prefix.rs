//! Prefixes: an address and how many of its bits count.

use alloc::borrow::ToOwned as _;
use alloc::string::String;
use core::fmt;
use core::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use core::str::FromStr;

use crate::common::AddressFamily;

/// An address and the length of its prefix in bits: `10.0.0.0/8`, `fe80::1/64`.
///
/// The bits behind the prefix are kept, as the address of an interface needs them; [`network`](Self::network) clears them.
/// An address without a length is the prefix of that address alone.
///
/// ```
/// use netlink_core::Prefix;
///
/// let prefix: Prefix = "10.1.2.3/8".parse()?;
/// assert_eq!(prefix.length(), 8);
/// assert_eq!(prefix.network().to_string(), "10.0.0.0/8");
/// assert_eq!("fe80::1".parse::<Prefix>()?.to_string(), "fe80::1/128");
/// assert_eq!(
///     "10.0.0.0/33".parse::<Prefix>().unwrap_err().to_string(),
///     "a prefix of 33 bits is longer than the 32 of 10.0.0.0",
/// );
/// # Ok::<(), netlink_core::PrefixError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Prefix {
    address: IpAddr,
    length: u8,
}

/// Not a prefix.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PrefixError {
    /// What stands before the slash is not an address.
    #[error("{0:?} is neither an IPv4 nor an IPv6 address")]
    Address(String),
    /// What stands behind the slash is not a number of bits.
    #[error("{0:?} is not the length of a prefix in bits")]
    Length(String),
    /// The length is more than the address has.
    #[error("a prefix of {length} bits is longer than the {} of {address}", bits(*address))]
    TooLong {
        /// The address.
        address: IpAddr,
        /// The length in bits.
        length: u8,
    },
}

/// How many bits an address has.
const fn bits(address: IpAddr) -> u8 {
    match address {
        IpAddr::V4(_) => 32,
        IpAddr::V6(_) => 128,
    }
}

impl Prefix {
    /// All of IPv4: the destination of its default route.
    pub const ALL_IPV4: Self = Self { address: IpAddr::V4(Ipv4Addr::UNSPECIFIED), length: 0 };
    /// All of IPv6.
    pub const ALL_IPV6: Self = Self { address: IpAddr::V6(Ipv6Addr::UNSPECIFIED), length: 0 };

    /// The prefix of this address and length.
    ///
    /// # Errors
    ///
    /// [`PrefixError::TooLong`] if the address has fewer bits.
    pub fn new(address: impl Into<IpAddr>, length: u8) -> Result<Self, PrefixError> {
        let address = address.into();
        if length > bits(address) {
            return Err(PrefixError::TooLong { address, length });
        }
        Ok(Self { address, length })
    }

    /// The address, with the bits behind the prefix.
    #[must_use]
    pub const fn address(&self) -> IpAddr {
        self.address
    }

    /// How many bits count.
    #[must_use]
    pub const fn length(&self) -> u8 {
        self.length
    }

    /// The family: IPv4 or IPv6.
    #[must_use]
    pub const fn family(&self) -> AddressFamily {
        AddressFamily::of(self.address)
    }

    /// Whether it is of a single address.
    #[must_use]
    pub const fn is_host(&self) -> bool {
        self.length == bits(self.address)
    }

    /// The same prefix without the bits behind it: what the kernel wants as the destination of a route.
    #[must_use]
    pub fn network(&self) -> Self {
        let address = match self.address {
            IpAddr::V4(address) => IpAddr::V4(Ipv4Addr::from_bits(address.to_bits() & self.mask_v4())),
            IpAddr::V6(address) => {
                let host = u128::MAX.checked_shr(self.length.into()).unwrap_or(0);
                IpAddr::V6(Ipv6Addr::from_bits(address.to_bits() & !host))
            }
        };
        Self { address, length: self.length }
    }

    /// Whether an address is in it.
    #[must_use]
    pub fn contains(&self, address: impl Into<IpAddr>) -> bool {
        let other = Self { address: address.into(), length: self.length };
        bits(self.address) == bits(other.address) && self.network() == other.network()
    }

    /// The broadcast address: all bits behind the prefix set. IPv6 has none, nor have IPv4 prefixes of 31 and 32 bits.
    #[must_use]
    pub fn broadcast(&self) -> Option<Ipv4Addr> {
        match self.address {
            IpAddr::V4(address) if self.length < 31 => Some(Ipv4Addr::from_bits(address.to_bits() | !self.mask_v4())),
            _ => None,
        }
    }

    /// The bits that count, of IPv4.
    fn mask_v4(&self) -> u32 {
        !u32::MAX.checked_shr(self.length.into()).unwrap_or(0)
    }
}

impl AddressFamily {
    /// The family of an address: IPv4 or IPv6.
    #[must_use]
    pub const fn of(address: IpAddr) -> Self {
        match address {
            IpAddr::V4(_) => Self::INET,
            IpAddr::V6(_) => Self::INET6,
        }
    }
}

impl From<IpAddr> for Prefix {
    fn from(address: IpAddr) -> Self {
        Self { address, length: bits(address) }
    }
}

impl From<Ipv4Addr> for Prefix {
    fn from(address: Ipv4Addr) -> Self {
        Self::from(IpAddr::V4(address))
    }
}

impl From<Ipv6Addr> for Prefix {
    fn from(address: Ipv6Addr) -> Self {
        Self::from(IpAddr::V6(address))
    }
}

impl FromStr for Prefix {
    type Err = PrefixError;

    fn from_str(text: &str) -> Result<Self, PrefixError> {
        let (address, length) = match text.split_once('/') {
            Some((address, length)) => (address, Some(length)),
            None => (text, None),
        };
        let address: IpAddr = address.parse().map_err(|_| PrefixError::Address(address.to_owned()))?;
        let Some(text) = length else { return Ok(Self::from(address)) };
        // A number may have a sign, a length may not.
        let length = text.parse().ok().filter(|_| !text.starts_with('+'));
        Self::new(address, length.ok_or_else(|| PrefixError::Length(text.to_owned()))?)
    }
}

impl fmt::Display for Prefix {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.address, self.length)
    }
}

impl fmt::Debug for Prefix {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Prefix {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Prefix {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <String as serde::Deserialize>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use std::net::IpAddr;
    use std::string::ToString;

    use super::{Prefix, PrefixError};

    #[expect(clippy::expect_used, reason = "a mistake in the test")]
    fn prefix(text: &str) -> Prefix {
        text.parse().expect(text)
    }

    #[test]
    fn host_bits_are_kept_and_cleared_at_any_length() {
        let networks = [
            ("255.255.255.255/0", "0.0.0.0/0"),
            ("255.255.255.255/1", "128.0.0.0/1"),
            ("10.1.2.255/31", "10.1.2.254/31"),
            ("10.1.2.255", "10.1.2.255/32"),
            ("ffff::ffff/0", "::/0"),
            ("ffff::ffff/12", "fff0::/12"),
            ("ffff::ffff/127", "ffff::fffe/127"),
            ("ffff::ffff/128", "ffff::ffff/128"),
        ];
        for (text, network) in networks {
            assert_eq!(prefix(text).network().to_string(), network);
            assert!(prefix(network).contains(prefix(text).address()), "{network} has {text}");
        }
        assert_eq!(prefix("10.1.2.3/8").to_string(), "10.1.2.3/8");
        assert!(!prefix("10.0.0.0/8").contains([11, 0, 0, 0]));
        assert!(!Prefix::ALL_IPV4.contains([0_u16; 8]));
    }

    #[test]
    fn small_prefixes_have_no_broadcast_address() {
        let broadcast = |text| prefix(text).broadcast().map(IpAddr::from);
        assert_eq!(broadcast("10.0.0.1/24"), Some([10, 0, 0, 255].into()));
        assert_eq!(broadcast("10.0.0.1/30"), Some([10, 0, 0, 3].into()));
        assert_eq!(broadcast("10.0.0.1/0"), Some([255, 255, 255, 255].into()));
        for text in ["10.0.0.1/31", "10.0.0.1/32", "fe80::1/64"] {
            assert_eq!(broadcast(text), None);
        }
    }

    #[test]
    fn what_is_not_a_prefix_says_why() {
        let errors = [
            ("", r#""" is neither an IPv4 nor an IPv6 address"#),
            ("10.0.0/8", r#""10.0.0" is neither an IPv4 nor an IPv6 address"#),
            ("10.0.0.0/", r#""" is not the length of a prefix in bits"#),
            ("10.0.0.0/+8", r#""+8" is not the length of a prefix in bits"#),
            ("10.0.0.0/8/8", r#""8/8" is not the length of a prefix in bits"#),
            ("::/300", r#""300" is not the length of a prefix in bits"#),
            ("::/129", "a prefix of 129 bits is longer than the 128 of ::"),
        ];
        for (text, why) in errors {
            assert_eq!(text.parse::<Prefix>().map_err(|error: PrefixError| error.to_string()), Err(why.to_string()));
        }
    }
}
