//! Writing messages and attributes.

use alloc::boxed::Box;
use alloc::vec::Vec;

use crate::attribute::{ATTRIBUTE_HEADER, NESTED, TYPE_MASK};
use crate::{BuildError, align};

/// A growing message.
///
/// Every builder of the tables writes through one. A value that does not fit (an attribute longer than its 16-bit
/// length can say, a string with a NUL inside) is remembered as the writer's [`fault`](Self::fault) and reported when
/// the message is finished, so that building stays a plain chain of calls and nothing is cut or wrapped silently.
#[derive(Clone, Default, Debug)]
pub struct Writer {
    bytes: Vec<u8>,
    /// There is hardly ever one, so it is in a box: builders are passed on from call to call.
    fault: Option<Box<BuildError>>,
}

impl AsMut<Self> for Writer {
    #[inline]
    fn as_mut(&mut self) -> &mut Self {
        self
    }
}

impl AsRef<[u8]> for Writer {
    #[inline]
    fn as_ref(&self) -> &[u8] {
        self.as_bytes()
    }
}

impl Writer {
    /// An empty writer.
    #[must_use]
    pub const fn new() -> Self {
        Self { bytes: Vec::new(), fault: None }
    }

    /// An empty writer with room for `capacity` bytes.
    #[must_use]
    pub fn with_capacity(capacity: usize) -> Self {
        Self { bytes: Vec::with_capacity(capacity), fault: None }
    }

    /// What has been written.
    #[must_use]
    #[inline]
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// What has been written, to change in place.
    #[inline]
    pub fn as_mut_bytes(&mut self) -> &mut [u8] {
        &mut self.bytes
    }

    /// Forgets all that was written and any fault, and keeps the memory.
    pub fn clear(&mut self) {
        self.bytes.clear();
        self.fault = None;
    }

    /// The first thing that could not be written, if any.
    #[must_use]
    pub fn fault(&self) -> Option<&BuildError> {
        self.fault.as_deref()
    }

    /// What has been written, unless there was a fault.
    ///
    /// # Errors
    ///
    /// The [`fault`](Self::fault).
    pub fn finish(self) -> Result<Vec<u8>, BuildError> {
        match self.fault {
            Some(fault) => Err(*fault),
            None => Ok(self.bytes),
        }
    }

    /// What has been written, faults or not.
    pub(crate) fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    /// Remembers a fault, unless there is one already: the first is the one to report.
    #[cold]
    pub fn fail(&mut self, fault: BuildError) {
        self.fault.get_or_insert_with(|| Box::new(fault));
    }

    /// Appends bytes as they are: fixed headers.
    #[inline]
    pub fn bytes(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
    }

    /// Pads to the alignment of messages and attributes.
    #[inline]
    pub fn align(&mut self) {
        self.bytes.resize(align(self.bytes.len()), 0);
    }

    /// Appends an attribute with this type (flags included) and payload.
    pub fn attribute(&mut self, raw_type: u16, payload: &[u8]) {
        let Ok(length) = u16::try_from(ATTRIBUTE_HEADER.saturating_add(payload.len())) else {
            return self.fail(BuildError::TooLong { id: raw_type & TYPE_MASK, length: payload.len() });
        };
        let start = self.bytes.len();
        let total = align(usize::from(length));
        self.bytes.reserve(total);
        self.bytes.extend_from_slice(&length.to_ne_bytes());
        self.bytes.extend_from_slice(&raw_type.to_ne_bytes());
        self.bytes.extend_from_slice(payload);
        self.bytes.resize(start + total, 0);
    }

    /// Appends an attribute of a fixed size, at most 16 bytes, with one check for room.
    #[inline]
    pub fn scalar<const N: usize>(&mut self, raw_type: u16, payload: [u8; N]) {
        const { assert!(N <= 16) };
        let mut whole = [0; ATTRIBUTE_HEADER + 16];
        // Both lengths are constants of the type, so this compiles to plain stores.
        #[expect(clippy::cast_possible_truncation, reason = "at most 20")]
        let length = (ATTRIBUTE_HEADER + N) as u16;
        whole[..2].copy_from_slice(&length.to_ne_bytes());
        whole[2..4].copy_from_slice(&raw_type.to_ne_bytes());
        whole[4..4 + N].copy_from_slice(&payload);
        self.bytes.extend_from_slice(&whole[..align(ATTRIBUTE_HEADER + N)]);
    }

    /// Appends a NUL-terminated string. One with a NUL inside is a fault: the kernel would cut it there.
    pub fn string(&mut self, raw_type: u16, text: &[u8]) {
        if text.contains(&0) {
            return self.fail(BuildError::InteriorNul { id: raw_type & TYPE_MASK });
        }
        self.wrap(raw_type, |writer| {
            writer.bytes(text);
            writer.bytes(&[0]);
        });
    }

    /// Appends an attribute marked as nested whose payload `build` writes.
    ///
    /// ```
    /// use netlink_core::Writer;
    ///
    /// let mut writer = Writer::new();
    /// writer.nest(18, |inner| inner.string(1, b"dummy"));
    /// assert_eq!(writer.as_bytes().len(), 16);
    /// ```
    #[inline]
    pub fn nest<R>(&mut self, id: u16, build: impl FnOnce(&mut Self) -> R) -> R {
        self.wrap(id | NESTED, build)
    }

    /// Appends an attribute whose payload `build` writes.
    #[inline]
    pub fn wrap<R>(&mut self, raw_type: u16, build: impl FnOnce(&mut Self) -> R) -> R {
        let start = self.open(raw_type);
        let result = build(self);
        self.close(start);
        result
    }

    /// Hands the writer itself to a closure that gives it back: how nested builders own what they write to.
    #[inline]
    pub(crate) fn lend(&mut self, write: impl FnOnce(Self) -> Self) {
        *self = write(core::mem::take(self));
    }

    /// Cuts what is behind the first `length` bytes.
    #[cfg(feature = "serde")]
    pub(crate) fn truncate(&mut self, length: usize) {
        self.bytes.truncate(length);
    }

    /// Begins an attribute and returns where it begins, for [`close`](Self::close).
    pub(crate) fn open(&mut self, raw_type: u16) -> usize {
        let start = self.bytes.len();
        let [t0, t1] = raw_type.to_ne_bytes();
        self.bytes.extend_from_slice(&[0, 0, t0, t1]);
        start
    }

    /// Ends the attribute that begins at `start`.
    pub(crate) fn close(&mut self, start: usize) {
        let raw_type = match self.bytes.get(start..).and_then(<[u8]>::first_chunk) {
            Some(&[_, _, t0, t1]) => u16::from_ne_bytes([t0, t1]),
            None => 0,
        };
        self.set_length(start, raw_type);
        self.align();
    }

    /// Writes the number of bytes since `start` into the 16 bits there.
    pub(crate) fn set_length(&mut self, start: usize, raw_type: u16) {
        let length = self.bytes.len().saturating_sub(start);
        match (u16::try_from(length), self.bytes.get_mut(start..start + 2)) {
            (Ok(length), Some(place)) => place.copy_from_slice(&length.to_ne_bytes()),
            _ => self.fail(BuildError::TooLong { id: raw_type & TYPE_MASK, length }),
        }
    }
}
