//! Strings of the kernel: bytes that usually, but not always, are UTF-8.

use alloc::string::String;
use core::{fmt, str};

/// A kernel string, borrowed from a message.
///
/// Interface names and the like are bytes that need not be UTF-8. `Text` compares with `str`, prints with
/// replacement characters where it must, and gives the bytes or a checked `&str` on request.
///
/// ```
/// use netlink_core::Text;
///
/// let name = Text::from("eth0");
/// assert_eq!(name, "eth0");
/// assert_eq!(name.to_str(), Ok("eth0"));
/// assert_eq!(Text::new(b"a\xff").to_string(), "a\u{fffd}");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Text<'a>(&'a [u8]);

impl<'a> Text<'a> {
    /// The string in `payload`: what stands before the first NUL.
    #[must_use]
    #[inline]
    pub fn new(payload: &'a [u8]) -> Self {
        let end = payload.iter().position(|&byte| byte == 0).unwrap_or(payload.len());
        Self(payload.get(..end).unwrap_or_default())
    }

    /// The bytes, without NUL.
    #[must_use]
    #[inline]
    pub const fn as_bytes(self) -> &'a [u8] {
        self.0
    }

    /// The string, if it is UTF-8.
    ///
    /// # Errors
    ///
    /// [`str::Utf8Error`] if it is not.
    pub fn to_str(self) -> Result<&'a str, str::Utf8Error> {
        str::from_utf8(self.0)
    }

    /// Whether there is nothing in it.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0.is_empty()
    }

    /// The string, with replacement characters where it is not UTF-8.
    #[must_use]
    pub fn to_string_lossy(self) -> alloc::borrow::Cow<'a, str> {
        String::from_utf8_lossy(self.0)
    }
}

impl<'a> From<&'a str> for Text<'a> {
    fn from(text: &'a str) -> Self {
        Self::new(text.as_bytes())
    }
}

impl PartialEq<str> for Text<'_> {
    fn eq(&self, other: &str) -> bool {
        self.0 == other.as_bytes()
    }
}

impl PartialEq<&str> for Text<'_> {
    fn eq(&self, other: &&str) -> bool {
        self.0 == other.as_bytes()
    }
}

impl fmt::Display for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.to_string_lossy())
    }
}

impl fmt::Debug for Text<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&*self.to_string_lossy(), f)
    }
}
