//! Keys, as people write them.

#[cfg(feature = "serde")]
use alloc::string::String;
use alloc::string::ToString as _;
use core::fmt;
use core::str::FromStr;

/// A private, public or preshared key: 32 bytes, written in base64 as `wg` does.
///
/// `Debug` does not show it, so that a private key does not end up in a log; `Display` does.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key([u8; 32]);

impl Key {
    /// All zero: as a private or preshared key, none.
    pub const NONE: Self = Self([0; 32]);

    /// A key of these bytes.
    #[must_use]
    pub const fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The bytes.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// A key the kernel tells: `None` if it is all zero, or not of 32 bytes.
    pub(super) fn told(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok().map(Self).filter(|key| *key != Self::NONE)
    }
}

/// What is no key: not 44 characters of base64 that stand for 32 bytes.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("a key is 43 letters, digits, + or / and one =, in base64")]
#[non_exhaustive]
pub struct KeyError;

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // 32 bytes are ten groups of three, and one of two.
        for group in self.0.chunks(3) {
            let bits = group.iter().zip([16, 8, 0]).fold(0_u32, |bits, (byte, shift)| bits | u32::from(*byte) << shift);
            for shift in [18, 12, 6, 0].into_iter().take(group.len() + 1) {
                let index = usize::try_from(bits >> shift & 63).unwrap_or_default();
                let letter = ALPHABET.get(index).copied().unwrap_or_default();
                fmt::Write::write_char(f, char::from(letter))?;
            }
        }
        f.write_str("=")
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if *self == Self::NONE { "Key(none)" } else { "Key(hidden)" })
    }
}

impl FromStr for Key {
    type Err = KeyError;

    fn from_str(text: &str) -> Result<Self, KeyError> {
        let letters = text.strip_suffix('=').filter(|letters| letters.len() == 43).ok_or(KeyError)?;
        let mut key = [0; 32];
        for (letters, bytes) in letters.as_bytes().chunks(4).zip(key.chunks_mut(3)) {
            let mut bits = 0_u32;
            for (letter, shift) in letters.iter().zip([18, 12, 6, 0]) {
                let value = ALPHABET.iter().position(|other| other == letter).ok_or(KeyError)?;
                bits |= u32::try_from(value).map_err(|_| KeyError)? << shift;
            }
            let [_, all @ ..] = bits.to_be_bytes();
            bytes.iter_mut().zip(all).for_each(|(byte, value)| *byte = value);
        }
        let key = Self(key);
        // The last letter has two bits that stand for nothing.
        if key.to_string() == text { Ok(key) } else { Err(KeyError) }
    }
}

impl From<[u8; 32]> for Key {
    fn from(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Key {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Key {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <String as serde::Deserialize>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}
