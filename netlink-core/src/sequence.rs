//! What has no size of its own: C arrays, and structs whose last member takes what is left.

use core::marker::PhantomData;

use crate::integer::Integer;
use crate::schema::{ByteOrder, Kind, Meaning};
use crate::value::{Be, Le};
use crate::{Attributes, Fixed, MplsLabel, Read, Write, Writer};

/// A fixed struct, as [`structure!`](crate::structure) declares it.
pub trait Structure: Fixed + Default {
    /// Its table.
    const SCHEMA: &'static crate::schema::Structure;

    /// Reads it from the start of a payload, which may be shorter (the rest is zero) or longer.
    #[must_use]
    fn parse(payload: &[u8]) -> Self;

    /// Appends it to a message.
    fn append(&self, writer: &mut Writer);
}

/// Elements of a fixed size, one after another: a C array. [`Be`] makes their integers big-endian,
/// [`Le`] little-endian.
pub struct List<T>(PhantomData<T>);

/// Iterates over the elements of a [`List`].
#[derive(Clone, Debug)]
pub struct Elements<'a, T> {
    rest: &'a [u8],
    element: PhantomData<T>,
}

/// An element of a [`List`].
pub trait Element {
    /// What is read and written.
    type Value: Fixed;
    /// Its byte order.
    const ORDER: ByteOrder;
    /// What the walkers see.
    const KIND: Kind;
}

impl<T: Fixed> Element for T {
    type Value = T;
    const ORDER: ByteOrder = ByteOrder::Native;
    const KIND: Kind = T::NATIVE;
}

impl<T: Integer> Element for Be<T> {
    type Value = T;
    const ORDER: ByteOrder = ByteOrder::Big;
    const KIND: Kind = <T as Fixed>::BIG;
}

impl<T: Integer> Element for Le<T> {
    type Value = T;
    const ORDER: ByteOrder = ByteOrder::Little;
    const KIND: Kind = <T as Fixed>::LITTLE;
}

impl<T: Element> Iterator for Elements<'_, T> {
    type Item = T::Value;

    fn next(&mut self) -> Option<T::Value> {
        if T::Value::SIZE == 0 {
            return None;
        }
        let (element, rest) = self.rest.split_at_checked(T::Value::SIZE)?;
        self.rest = rest;
        Some(T::Value::load(element, T::ORDER))
    }
}

impl<T: Element> Read for List<T> {
    type Out<'a> = Elements<'a, T>;
    const KIND: Kind = Kind::List(&T::KIND);

    fn read(payload: &[u8]) -> Option<Elements<'_, T>> {
        Some(Elements { rest: payload, element: PhantomData })
    }
}

impl<T: Element> Write for List<T>
where
    for<'a> T::Value: 'a,
{
    type In<'a> = &'a [T::Value];

    fn write(writer: &mut Writer, raw_type: u16, values: &[T::Value]) {
        let mut bytes = alloc::vec![0; values.len().saturating_mul(T::Value::SIZE)];
        for (value, place) in values.iter().zip(bytes.chunks_exact_mut(T::Value::SIZE.max(1))) {
            value.store(place, T::ORDER);
        }
        writer.attribute(raw_type, &bytes);
    }
}

/// A struct `S` whose last member takes what is left of the payload, read as `T`.
pub struct Tail<S, T: ?Sized>(PhantomData<S>, PhantomData<T>);

impl<S: Structure, T: Read + ?Sized> Read for Tail<S, T> {
    type Out<'a> = (S, Option<T::Out<'a>>);
    const KIND: Kind = Kind::Tail(S::SCHEMA, &T::KIND);

    fn read(payload: &[u8]) -> Option<Self::Out<'_>> {
        Some((S::parse(payload), T::read(payload.get(S::SIZE..).unwrap_or_default())))
    }
}

impl<S: Structure, T: Write + ?Sized> Write for Tail<S, T>
where
    for<'a> S: 'a,
{
    type In<'a> = (S, T::In<'a>);

    fn write(writer: &mut Writer, raw_type: u16, (header, tail): Self::In<'_>) {
        writer.wrap(raw_type, |writer| {
            header.append(writer);
            append_body(writer, |writer| T::write(writer, 0, tail));
        });
    }
}

/// Appends the payload alone of the attribute that `write` writes.
#[doc(hidden)]
pub fn append_body(writer: &mut Writer, write: impl FnOnce(&mut Writer)) {
    let mut scratch = Writer::new();
    write(&mut scratch);
    match scratch.fault() {
        Some(fault) => writer.fail(fault.clone()),
        None => {
            let payload = Attributes::new(scratch.as_bytes()).next().map(crate::Attribute::payload);
            writer.bytes(payload.unwrap_or_default());
        }
    }
}

/// A stack of MPLS labels.
pub struct MplsLabels;

impl Read for MplsLabels {
    type Out<'a> = Elements<'a, MplsLabel>;
    const KIND: Kind = Kind::MplsLabels;

    fn read(payload: &[u8]) -> Option<Self::Out<'_>> {
        List::<MplsLabel>::read(payload)
    }
}

impl Write for MplsLabels {
    type In<'a> = &'a [MplsLabel];

    fn write(writer: &mut Writer, raw_type: u16, value: &[MplsLabel]) {
        List::<MplsLabel>::write(writer, raw_type, value);
    }
}

impl Fixed for MplsLabel {
    const SIZE: usize = 4;
    const NATIVE: Kind = Kind::Integer { width: 4, signed: false, order: ByteOrder::Big, meaning: Meaning::Plain };

    fn load(place: &[u8], _: ByteOrder) -> Self {
        Self::from(<[u8; 4]>::try_from(place).unwrap_or_default())
    }

    fn store(&self, place: &mut [u8], _: ByteOrder) {
        if let Ok(place) = <&mut [u8; 4]>::try_from(place) {
            *place = (*self).into();
        }
    }
}
