//! Names of networks.

#[cfg(feature = "serde")]
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::str::FromStr;

/// The name of a network: up to 32 bytes, which need not be text.
///
/// `Display` prints it as `iw` does: what is no printable ASCII, a backslash, and a space at the beginning or end are `\xNN`.
/// `FromStr` takes any text as it is.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Ssid(Vec<u8>);

/// What is no name of a network: more than 32 bytes.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("the name of a network has at most 32 bytes")]
#[non_exhaustive]
pub struct SsidError;

impl Ssid {
    /// The greatest length, in bytes.
    pub const MAX: usize = 32;

    /// A name of these bytes.
    ///
    /// # Errors
    ///
    /// [`SsidError`] if there are more than [`MAX`](Self::MAX).
    pub fn new(bytes: impl AsRef<[u8]>) -> Result<Self, SsidError> {
        let bytes = bytes.as_ref();
        if bytes.len() > Self::MAX { Err(SsidError) } else { Ok(Self(bytes.to_vec())) }
    }

    /// The bytes.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// Whether it is hidden: empty, or nothing but NUL, as access points send it that do not tell theirs.
    #[must_use]
    pub fn is_hidden(&self) -> bool {
        self.0.iter().all(|&byte| byte == 0)
    }
}

impl AsRef<[u8]> for Ssid {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Display for Ssid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let last = self.0.len().saturating_sub(1);
        for (place, &byte) in self.0.iter().enumerate() {
            let is_plain = match byte {
                b'\\' => false,
                b' ' => place != 0 && place != last,
                byte => byte.is_ascii_graphic(),
            };
            if is_plain {
                fmt::Write::write_char(f, char::from(byte))?;
            } else {
                write!(f, "\\x{byte:02x}")?;
            }
        }
        Ok(())
    }
}

impl fmt::Debug for Ssid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{self}\"")
    }
}

impl FromStr for Ssid {
    type Err = SsidError;

    fn from_str(text: &str) -> Result<Self, SsidError> {
        Self::new(text)
    }
}

/// As text where it is UTF-8, else as an array of bytes.
#[cfg(feature = "serde")]
impl serde::Serialize for Ssid {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match core::str::from_utf8(&self.0) {
            Ok(text) => serializer.serialize_str(text),
            Err(_) => serializer.collect_seq(&self.0),
        }
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Ssid {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(serde::Deserialize)]
        #[serde(untagged)]
        enum Form {
            Text(String),
            Bytes(Vec<u8>),
        }
        match Form::deserialize(deserializer)? {
            Form::Text(text) => Self::new(text),
            Form::Bytes(bytes) => Self::new(bytes),
        }
        .map_err(serde::de::Error::custom)
    }
}
