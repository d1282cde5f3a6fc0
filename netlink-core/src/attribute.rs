//! Attributes: type, length and payload, one after another (`struct nlattr`, `linux/netlink.h`).

use crate::ALIGNMENT;

/// The size of the header of an attribute, in bytes.
pub(crate) const ATTRIBUTE_HEADER: usize = 4;

/// The flag on the type of an attribute that holds attributes (`NLA_F_NESTED`).
pub const NESTED: u16 = 0x8000;
/// The flag on the type of an attribute whose payload is big-endian (`NLA_F_NET_BYTEORDER`).
pub const NET_BYTEORDER: u16 = 0x4000;
/// The bits of an attribute's type that are its number (`NLA_TYPE_MASK`).
pub const TYPE_MASK: u16 = 0x3fff;

/// One attribute.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Attribute<'a> {
    raw_type: u16,
    payload: &'a [u8],
}

impl<'a> Attribute<'a> {
    /// Its number in the set, without flags.
    #[must_use]
    #[inline]
    pub const fn id(self) -> u16 {
        self.raw_type & TYPE_MASK
    }

    /// The type as it stands on the wire: number and flags.
    #[must_use]
    pub const fn raw_type(self) -> u16 {
        self.raw_type
    }

    /// Whether the sender marked it as holding attributes. Older parts of the kernel do not.
    #[must_use]
    pub const fn is_nested(self) -> bool {
        self.raw_type & NESTED != 0
    }

    /// Whether the sender marked it as big-endian. Hardly any part of the kernel does.
    #[must_use]
    pub const fn is_net_byteorder(self) -> bool {
        self.raw_type & NET_BYTEORDER != 0
    }

    /// The payload, without padding.
    #[must_use]
    #[inline]
    pub const fn payload(self) -> &'a [u8] {
        self.payload
    }

    /// The payload as attributes.
    #[must_use]
    pub const fn attributes(self) -> Attributes<'a> {
        Attributes::new(self.payload)
    }

    /// The payload read as a type of the tables; `None` if it does not fit.
    ///
    /// ```
    /// use netlink_core::{Attributes, Be};
    ///
    /// let bytes = [6, 0, 1, 0, 0x12, 0x34, 0, 0];
    /// # #[cfg(target_endian = "little")]
    /// assert_eq!(Attributes::new(&bytes).next().unwrap().read::<Be<u16>>(), Some(0x1234));
    /// ```
    #[must_use]
    #[inline]
    pub fn read<T: crate::Read + ?Sized>(self) -> Option<T::Out<'a>> {
        T::read(self.payload)
    }
}

/// Iterates over attributes that follow one another.
///
/// The last attribute may lack its padding, and an attribute of length 0 is passed over. At a length that lies the
/// iteration ends; [`Attributes::rest`] then still holds what could not be read.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub struct Attributes<'a> {
    rest: &'a [u8],
}

impl<'a> Attributes<'a> {
    /// Iterates over the attributes in `bytes`.
    #[must_use]
    #[inline]
    pub const fn new(bytes: &'a [u8]) -> Self {
        Self { rest: bytes }
    }

    /// What has not been iterated over: after the end, what was not a well-formed attribute.
    #[must_use]
    pub const fn rest(&self) -> &'a [u8] {
        self.rest
    }

    /// The first attribute with this number.
    ///
    /// This is what every getter does, so it looks at payloads only where the number is right.
    #[must_use]
    #[inline]
    pub fn first(self, id: u16) -> Option<Attribute<'a>> {
        // Each place follows from the length before it, so that the fewest steps from one to the next count, not the fewest
        // instructions.
        let mut rest = self.rest;
        loop {
            let [l0, l1, t0, t1] = *rest.first_chunk::<ATTRIBUTE_HEADER>()?;
            let length = usize::from(u16::from_ne_bytes([l0, l1]));
            let raw_type = u16::from_ne_bytes([t0, t1]);
            if length < ATTRIBUTE_HEADER {
                return Attributes::new(rest).find(|attribute| attribute.id() == id);
            }
            if raw_type & TYPE_MASK == id {
                return Some(Attribute { raw_type, payload: rest.get(ATTRIBUTE_HEADER..length)? });
            }
            rest = rest.get(padded(length)..)?;
        }
    }
}

/// The length of an attribute with its padding: 16 bits cannot overflow.
#[inline]
pub(crate) const fn padded(length: usize) -> usize {
    (length + (ALIGNMENT - 1)) & !(ALIGNMENT - 1)
}

impl<'a> Iterator for Attributes<'a> {
    type Item = Attribute<'a>;

    #[inline]
    fn next(&mut self) -> Option<Attribute<'a>> {
        let [l0, l1, t0, t1] = *self.rest.first_chunk::<ATTRIBUTE_HEADER>()?;
        let length = usize::from(u16::from_ne_bytes([l0, l1]));
        let Some(payload) = self.rest.get(ATTRIBUTE_HEADER..length) else {
            return self.after_odd_length(length);
        };
        // A last attribute without padding leaves nothing.
        self.rest = self.rest.get(padded(length)..).unwrap_or_default();
        Some(Attribute { raw_type: u16::from_ne_bytes([t0, t1]), payload })
    }
}

impl<'a> Attributes<'a> {
    /// Passes over lengths of 0; at any other that lies the iteration ends.
    #[cold]
    fn after_odd_length(&mut self, length: usize) -> Option<Attribute<'a>> {
        if length != 0 {
            return None;
        }
        let zeros = self.rest.chunks_exact(ATTRIBUTE_HEADER).take_while(|header| header.starts_with(&[0, 0])).count();
        self.rest = self.rest.get(zeros * ATTRIBUTE_HEADER..)?;
        self.next()
    }
}
