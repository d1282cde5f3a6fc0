//! Prefixes of addresses that a peer may use.

#[cfg(feature = "serde")]
use alloc::string::String;
use core::fmt;
use core::net::IpAddr;
use core::str::FromStr;

/// A prefix of addresses: packets to it go to the peer, and the peer may send from it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct AllowedPrefix {
    address: IpAddr,
    length: u8,
}

impl AllowedPrefix {
    /// The prefix of the first `length` bits of an address. The kernel takes the other bits for 0.
    ///
    /// # Errors
    ///
    /// [`AllowedPrefixError`] if the address has fewer bits.
    pub const fn new(address: IpAddr, length: u8) -> Result<Self, AllowedPrefixError> {
        if length > bits(address) { Err(AllowedPrefixError) } else { Ok(Self { address, length }) }
    }

    /// The address.
    #[must_use]
    pub const fn address(&self) -> IpAddr {
        self.address
    }

    /// How many bits count.
    #[must_use]
    pub const fn length(&self) -> u8 {
        self.length
    }
}

const fn bits(address: IpAddr) -> u8 {
    match address {
        IpAddr::V4(_) => 32,
        IpAddr::V6(_) => 128,
    }
}

/// What is no prefix: an address, a slash and as many bits as it has at most, or an address alone.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("a prefix is an IP address, a slash, and a number of bits that the address has")]
#[non_exhaustive]
pub struct AllowedPrefixError;

impl fmt::Display for AllowedPrefix {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.address, self.length)
    }
}

impl FromStr for AllowedPrefix {
    type Err = AllowedPrefixError;

    fn from_str(text: &str) -> Result<Self, AllowedPrefixError> {
        let address = |text: &str| text.parse::<IpAddr>().map_err(|_| AllowedPrefixError);
        match text.split_once('/') {
            Some((text, length)) => Self::new(address(text)?, length.parse().map_err(|_| AllowedPrefixError)?),
            None => address(text).map(Self::from),
        }
    }
}

/// All bits of an address.
impl From<IpAddr> for AllowedPrefix {
    fn from(address: IpAddr) -> Self {
        Self { address, length: bits(address) }
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for AllowedPrefix {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for AllowedPrefix {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <String as serde::Deserialize>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}
