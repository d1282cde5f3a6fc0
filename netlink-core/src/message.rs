//! Messages: a header and a payload, several to a datagram.

use crate::{Header, align};

/// One netlink message, whose payload is borrowed from the datagram it came in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Message<'a> {
    /// The header.
    pub header: Header,
    /// What follows the header, without padding.
    pub payload: &'a [u8],
}

impl<'a> Message<'a> {
    /// Reads the one message at the start of `bytes`.
    ///
    /// # Errors
    ///
    /// [`MessageError`] if there is no room for a header or for the length the header claims.
    pub fn parse(bytes: &'a [u8]) -> Result<Self, MessageError> {
        let header = Header::parse(bytes).ok_or(MessageError { claimed: Header::SIZE, available: bytes.len() })?;
        let claimed = usize::try_from(header.length).unwrap_or(usize::MAX);
        let payload = bytes.get(Header::SIZE..claimed).ok_or(MessageError { claimed, available: bytes.len() })?;
        Ok(Self { header, payload })
    }
}

/// A message whose length cannot be right: it is below that of a header, or reaches past the datagram.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("netlink message claims {claimed} bytes where {available} are left in the datagram")]
pub struct MessageError {
    /// The length the header gives (or would need), in bytes.
    pub claimed: usize,
    /// What was left of the datagram, in bytes.
    pub available: usize,
}

/// Iterates over the messages of a datagram.
///
/// A last message without padding is fine. A tail shorter than a header ends the iterator, and is its
/// [`rest`](Messages::rest). A length that lies is one error, after which the iterator ends: nothing behind it can be trusted.
///
/// ```
/// use netlink_core::{Header, messages};
///
/// let header = Header { length: 18, ..Header::default() };
/// let mut datagram = header.to_bytes().to_vec();
/// datagram.extend([1, 2]);
/// let message = messages(&datagram).next().unwrap()?;
/// assert_eq!(message.payload, [1, 2]);
/// # Ok::<(), netlink_core::MessageError>(())
/// ```
pub fn messages(datagram: &[u8]) -> Messages<'_> {
    Messages { rest: datagram }
}

/// The iterator [`messages`] returns.
#[derive(Clone, Debug)]
pub struct Messages<'a> {
    rest: &'a [u8],
}

impl<'a> Messages<'a> {
    /// What has not been iterated over.
    #[must_use]
    pub fn rest(&self) -> &'a [u8] {
        self.rest
    }
}

impl<'a> Iterator for Messages<'a> {
    type Item = Result<Message<'a>, MessageError>;

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        if self.rest.len() < Header::SIZE {
            return None;
        }
        let parsed = Message::parse(self.rest);
        self.rest = match &parsed {
            Ok(message) => self.rest.get(align(Header::SIZE + message.payload.len())..).unwrap_or_default(),
            Err(_) => &[],
        };
        Some(parsed)
    }
}

impl core::iter::FusedIterator for Messages<'_> {}
