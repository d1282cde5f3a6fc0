//! Text without an end of its own, and information elements: what the frames of IEEE 802.11 are made of.

use core::marker::PhantomData;

use crate::integer::Integer;
use crate::schema::Kind;
use crate::{BuildError, Read, Write, Writer};

/// Bytes that are mostly a text, without a NUL behind them: the name of a wireless network.
///
/// It may hold anything, NUL too, so it is read as bytes. The walkers print what is UTF-8 as a string.
pub struct Octets;

impl Read for Octets {
    type Out<'a> = &'a [u8];
    const KIND: Kind = Kind::Octets;

    fn read(payload: &[u8]) -> Option<&[u8]> {
        Some(payload)
    }
}

impl Write for Octets {
    type In<'a> = &'a [u8];

    fn write(writer: &mut Writer, raw_type: u16, value: &[u8]) {
        writer.attribute(raw_type, value);
    }
}

/// Elements, each of a byte that says what it is (`T`), a byte that says how many bytes follow, and those
/// (IEEE 802.11, "Elements").
pub struct InformationElements<T = u8>(PhantomData<T>);

/// One of [`InformationElements`].
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct InformationElement<'a, T = u8> {
    /// What it is.
    pub id: T,
    /// What it says: at most 255 bytes.
    pub data: &'a [u8],
}

/// Iterates over [`InformationElements`]. It ends where less is left than an element claims; what was received by radio
/// need not be well-formed.
#[derive(Clone, Debug)]
pub struct InformationElementList<'a, T = u8> {
    rest: &'a [u8],
    id: PhantomData<T>,
}

impl<'a, T> InformationElementList<'a, T> {
    /// The elements in these bytes, such as the end of a frame.
    ///
    /// ```
    /// use netlink_core::InformationElementList;
    ///
    /// let mut elements = InformationElementList::<u8>::new(&[0, 3, b'n', b'e', b't', 3, 1]);
    /// let ssid = elements.next().unwrap();
    /// assert_eq!((ssid.id, ssid.data), (0, &b"net"[..]));
    /// assert_eq!(elements.next(), None);
    /// assert_eq!(elements.rest(), [3, 1]);
    /// ```
    #[must_use]
    pub const fn new(bytes: &'a [u8]) -> Self {
        Self { rest: bytes, id: PhantomData }
    }

    /// What has not been read yet.
    #[must_use]
    pub const fn rest(&self) -> &'a [u8] {
        self.rest
    }
}

impl<'a, T: Integer<Primitive = u8>> Iterator for InformationElementList<'a, T> {
    type Item = InformationElement<'a, T>;

    fn next(&mut self) -> Option<Self::Item> {
        let (&[id, length], rest) = self.rest.split_first_chunk()?;
        let (data, rest) = rest.split_at_checked(length.into())?;
        self.rest = rest;
        Some(InformationElement { id: T::from_primitive(id), data })
    }
}

impl<T: Integer<Primitive = u8>> Read for InformationElements<T> {
    type Out<'a> = InformationElementList<'a, T>;
    const KIND: Kind = Kind::InformationElements(T::MEANING);

    fn read(payload: &[u8]) -> Option<Self::Out<'_>> {
        Some(InformationElementList::new(payload))
    }
}

impl<T: Integer<Primitive = u8>> Write for InformationElements<T>
where
    for<'a> T: 'a,
{
    type In<'a> = &'a [InformationElement<'a, T>];

    fn write(writer: &mut Writer, raw_type: u16, value: Self::In<'_>) {
        let mut bytes = alloc::vec::Vec::new();
        for element in value {
            let Ok(length) = u8::try_from(element.data.len()) else {
                let length = u64::try_from(element.data.len()).unwrap_or(u64::MAX);
                return writer.fail(BuildError::OutOfRange { id: raw_type & crate::TYPE_MASK, value: length });
            };
            bytes.extend([element.id.to_primitive(), length]);
            bytes.extend(element.data);
        }
        writer.attribute(raw_type, &bytes);
    }
}

/// Whether the bytes are elements to their end.
pub(crate) fn is_whole(bytes: &[u8]) -> bool {
    let mut elements = InformationElementList::<u8>::new(bytes);
    elements.by_ref().for_each(drop);
    elements.rest().is_empty()
}
