//! The plain types of the tables: one payload, one value.

use core::marker::PhantomData;
use core::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use crate::integer::{self, Integer, Primitive};
use crate::schema::{ByteOrder, Kind, Meaning};
use crate::{Attributes, BuildError, Field, Fixed, HardwareAddress, MacAddress, Read, Text, WideAddress, Write};
use crate::{WriteField, Writer};

impl<T: Integer> Read for T {
    type Out<'a> = T;
    const KIND: Kind = integer::kind::<T>(ByteOrder::Native);

    #[inline]
    fn read(payload: &[u8]) -> Option<T> {
        T::Primitive::parse(payload, ByteOrder::Native).map(T::from_primitive)
    }
}

impl<T: Integer> Write for T {
    type In<'a> = T;

    #[inline]
    fn write(writer: &mut Writer, raw_type: u16, value: T) {
        value.to_primitive().put(writer, raw_type, ByteOrder::Native);
    }
}

impl<T: Integer> Fixed for T {
    const SIZE: usize = T::Primitive::WIDTH as usize;
    const NATIVE: Kind = integer::kind::<T>(ByteOrder::Native);
    const BIG: Kind = integer::kind::<T>(ByteOrder::Big);
    const LITTLE: Kind = integer::kind::<T>(ByteOrder::Little);

    #[inline]
    fn load(place: &[u8], order: ByteOrder) -> Self {
        T::from_primitive(T::Primitive::parse(place, order).unwrap_or_default())
    }

    #[inline]
    fn store(&self, place: &mut [u8], order: ByteOrder) {
        self.to_primitive().store(place, order);
    }
}

/// An integer in network order.
pub struct Be<T>(PhantomData<T>);

/// An integer in little-endian order.
pub struct Le<T>(PhantomData<T>);

/// An integer in an order that is not the host's own.
macro_rules! ordered {
    ($($Ordered:ident $Order:ident),*) => {$(
        impl<T: Integer> Read for $Ordered<T> {
            type Out<'a> = T;
            const KIND: Kind = integer::kind::<T>(ByteOrder::$Order);

            #[inline]
            fn read(payload: &[u8]) -> Option<T> {
                T::Primitive::parse(payload, ByteOrder::$Order).map(T::from_primitive)
            }
        }

        impl<T: Integer> Write for $Ordered<T> {
            type In<'a> = T;

            #[inline]
            fn write(writer: &mut Writer, raw_type: u16, value: T) {
                value.to_primitive().put(writer, raw_type, ByteOrder::$Order);
            }
        }

        impl<P: Primitive> Wire for $Ordered<P> {
            type Primitive = P;
            const ORDER: ByteOrder = ByteOrder::$Order;
        }
    )*};
}

ordered!(Be Big, Le Little);

/// A value that is in network order, and whose attribute says so (`NLA_F_NET_BYTEORDER`), as those of ipset do.
pub struct Net<T: ?Sized>(PhantomData<T>);

impl<T: Read + ?Sized> Field for Net<T> {
    type Out<'a> = Option<T::Out<'a>>;
    const KIND: Kind = T::KIND;
    const NET_BYTEORDER: bool = true;

    #[inline]
    fn get(attributes: Attributes<'_>, id: u16) -> Self::Out<'_> {
        T::read(attributes.first(id)?.payload())
    }
}

impl<T: Write + ?Sized> WriteField for Net<T> {
    type In<'a> = T::In<'a>;

    fn put(writer: &mut Writer, id: u16, value: Self::In<'_>) {
        T::write(writer, id | crate::NET_BYTEORDER, value);
    }
}

/// An enumeration or flags `T` in an integer of another width: `W` is a primitive integer, [`Be`] or [`Le`] of one, or
/// [`Uint`].
pub struct As<W, T>(PhantomData<(W, T)>);

/// A primitive integer as it stands on the wire: itself, or [`Be`] or [`Le`] of it.
pub trait Wire {
    /// The integer.
    type Primitive: Primitive;
    /// Its byte order.
    const ORDER: ByteOrder;
}

impl<P: Primitive> Wire for P {
    type Primitive = P;
    const ORDER: ByteOrder = ByteOrder::Native;
}

impl<W: Wire, T: Integer> Read for As<W, T> {
    type Out<'a> = T;
    const KIND: Kind = integer::kind_in::<W::Primitive, T>(W::ORDER);

    #[inline]
    fn read(payload: &[u8]) -> Option<T> {
        T::Primitive::narrow(W::Primitive::parse(payload, W::ORDER)?.widen()).map(T::from_primitive)
    }
}

impl<W: Wire, T: Integer> Write for As<W, T> {
    type In<'a> = T;

    fn write(writer: &mut Writer, raw_type: u16, value: T) {
        let value = value.to_primitive().widen();
        match W::Primitive::narrow(value) {
            Some(narrow) => narrow.put(writer, raw_type, W::ORDER),
            None => writer.fail(BuildError::OutOfRange { id: raw_type & crate::TYPE_MASK, value }),
        }
    }
}

/// A member of a struct on the wire, and the type it has in Rust.
pub trait Place {
    /// The type in Rust.
    type Value;
    /// The size in bytes.
    const LENGTH: usize;

    /// What the walkers see, by byte order.
    const KINDS: [Kind; 3];

    /// Reads a place of this size.
    fn load_from(place: &[u8], order: ByteOrder) -> Self::Value;
    /// Writes a place of this size.
    fn store_to(value: &Self::Value, place: &mut [u8], order: ByteOrder);
}

impl<T: Fixed> Place for T {
    type Value = T;
    const LENGTH: usize = <T as Fixed>::SIZE;
    const KINDS: [Kind; 3] = [T::NATIVE, T::BIG, T::LITTLE];

    #[inline]
    fn load_from(place: &[u8], order: ByteOrder) -> T {
        <T as Fixed>::load(place, order)
    }

    #[inline]
    fn store_to(value: &T, place: &mut [u8], order: ByteOrder) {
        <T as Fixed>::store(value, place, order);
    }
}

impl<P: Primitive, T: Integer> Place for As<P, T> {
    type Value = T;
    const LENGTH: usize = P::WIDTH as usize;
    const KINDS: [Kind; 3] = [
        integer::kind_in::<P, T>(ByteOrder::Native),
        integer::kind_in::<P, T>(ByteOrder::Big),
        integer::kind_in::<P, T>(ByteOrder::Little),
    ];

    #[inline]
    fn load_from(place: &[u8], order: ByteOrder) -> T {
        let wide = P::parse(place, order).unwrap_or_default().widen();
        T::from_primitive(T::Primitive::narrow(wide).unwrap_or_default())
    }

    #[inline]
    fn store_to(value: &T, place: &mut [u8], order: ByteOrder) {
        P::cut(value.to_primitive().widen()).store(place, order);
    }
}

/// An unsigned integer of 4 or 8 bytes (YNL's `uint`); it is written in 4 where they are enough.
pub struct Uint;

impl Read for Uint {
    type Out<'a> = u64;
    const KIND: Kind = Kind::Varying { signed: false, meaning: Meaning::Plain };

    fn read(payload: &[u8]) -> Option<u64> {
        u32::read(payload).map(u64::from).or_else(|| u64::read(payload))
    }
}

impl Write for Uint {
    type In<'a> = u64;

    fn write(writer: &mut Writer, raw_type: u16, value: u64) {
        match u32::try_from(value) {
            Ok(value) => u32::write(writer, raw_type, value),
            Err(_) => u64::write(writer, raw_type, value),
        }
    }
}

impl<T: Integer> Read for As<Uint, T> {
    type Out<'a> = T;
    const KIND: Kind = Kind::Varying { signed: false, meaning: T::MEANING };

    fn read(payload: &[u8]) -> Option<T> {
        T::Primitive::narrow(Uint::read(payload)?).map(T::from_primitive)
    }
}

impl<T: Integer> Write for As<Uint, T> {
    type In<'a> = T;

    fn write(writer: &mut Writer, raw_type: u16, value: T) {
        Uint::write(writer, raw_type, value.to_primitive().widen());
    }
}

/// A signed integer of 4 or 8 bytes (YNL's `sint`); it is written in 4 where they are enough.
pub struct Sint;

impl Read for Sint {
    type Out<'a> = i64;
    const KIND: Kind = Kind::Varying { signed: true, meaning: Meaning::Plain };

    fn read(payload: &[u8]) -> Option<i64> {
        i32::read(payload).map(i64::from).or_else(|| i64::read(payload))
    }
}

impl Write for Sint {
    type In<'a> = i64;

    fn write(writer: &mut Writer, raw_type: u16, value: i64) {
        match i32::try_from(value) {
            Ok(value) => i32::write(writer, raw_type, value),
            Err(_) => i64::write(writer, raw_type, value),
        }
    }
}

impl Read for str {
    type Out<'a> = Text<'a>;
    const KIND: Kind = Kind::Text;

    #[inline]
    fn read(payload: &[u8]) -> Option<Text<'_>> {
        Some(Text::new(payload))
    }
}

impl Write for str {
    type In<'a> = &'a str;

    fn write(writer: &mut Writer, raw_type: u16, value: &str) {
        writer.string(raw_type, value.as_bytes());
    }
}

impl Read for [u8] {
    type Out<'a> = &'a [u8];
    const KIND: Kind = Kind::Bytes;

    #[inline]
    fn read(payload: &[u8]) -> Option<&[u8]> {
        Some(payload)
    }
}

impl Write for [u8] {
    type In<'a> = &'a [u8];

    fn write(writer: &mut Writer, raw_type: u16, value: &[u8]) {
        writer.attribute(raw_type, value);
    }
}

impl Read for IpAddr {
    type Out<'a> = Self;
    const KIND: Kind = Kind::Ip;

    #[inline]
    fn read(payload: &[u8]) -> Option<Self> {
        if let Ok(address) = <[u8; 4]>::try_from(payload) {
            return Some(Self::from(address));
        }
        <[u8; 16]>::try_from(payload).ok().map(Self::from)
    }
}

impl Write for IpAddr {
    type In<'a> = Self;

    #[inline]
    fn write(writer: &mut Writer, raw_type: u16, value: Self) {
        match value {
            Self::V4(address) => writer.scalar(raw_type, address.octets()),
            Self::V6(address) => writer.scalar(raw_type, address.octets()),
        }
    }
}

impl Read for HardwareAddress {
    type Out<'a> = Self;
    const KIND: Kind = Kind::Hardware;

    #[inline]
    fn read(payload: &[u8]) -> Option<Self> {
        Self::new(payload).ok()
    }
}

impl Write for HardwareAddress {
    type In<'a> = Self;

    fn write(writer: &mut Writer, raw_type: u16, value: Self) {
        writer.attribute(raw_type, value.as_bytes());
    }
}

/// A value of a fixed number of bytes that stands for itself.
macro_rules! octets {
    ($($type:ty, $size:literal, $kind:expr, $from:expr, $to:expr;)*) => {$(
        impl Read for $type {
            type Out<'a> = Self;
            const KIND: Kind = $kind;

            #[inline]
            fn read(payload: &[u8]) -> Option<Self> {
                <[u8; $size]>::try_from(payload).ok().map($from)
            }
        }

        impl Write for $type {
            type In<'a> = Self;

            #[inline]
            fn write(writer: &mut Writer, raw_type: u16, value: Self) {
                writer.scalar(raw_type, $to(value));
            }
        }

        impl Fixed for $type {
            const SIZE: usize = $size;
            const NATIVE: Kind = $kind;

            #[inline]
            fn load(place: &[u8], _: ByteOrder) -> Self {
                $from(<[u8; $size]>::try_from(place).unwrap_or([0; $size]))
            }

            #[inline]
            fn store(&self, place: &mut [u8], _: ByteOrder) {
                if let Ok(place) = <&mut [u8; $size]>::try_from(place) {
                    *place = $to(*self);
                }
            }
        }
    )*};
}

octets! {
    Ipv4Addr, 4, Kind::Ipv4, Self::from, |address: Self| address.octets();
    Ipv6Addr, 16, Kind::Ipv6, Self::from, |address: Self| address.octets();
    MacAddress, 6, Kind::Mac, Self, |address: Self| address.0;
    WideAddress, 16, Kind::WideIp, Self::from, |address: Self| address.octets();
    Uuid, 16, Kind::Uuid, Self, |uuid: Self| uuid.0;
}

/// A UUID, in network order.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Uuid(pub [u8; 16]);

impl core::fmt::Display for Uuid {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        for (index, byte) in self.0.iter().enumerate() {
            if matches!(index, 4 | 6 | 8 | 10) {
                f.write_str("-")?;
            }
            write!(f, "{byte:02x}")?;
        }
        Ok(())
    }
}

impl core::fmt::Debug for Uuid {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        core::fmt::Display::fmt(self, f)
    }
}

/// So many bytes that are opaque, as a member of a struct.
impl<const N: usize> Fixed for Opaque<N> {
    const SIZE: usize = N;
    const NATIVE: Kind = Kind::Opaque(N);

    fn load(place: &[u8], _: ByteOrder) -> Self {
        Self(place.try_into().unwrap_or([0; N]))
    }

    fn store(&self, place: &mut [u8], _: ByteOrder) {
        if place.len() == N {
            place.copy_from_slice(&self.0);
        }
    }
}

/// So many opaque bytes in a struct.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Opaque<const N: usize>(pub [u8; N]);

impl<const N: usize> Default for Opaque<N> {
    fn default() -> Self {
        Self([0; N])
    }
}

/// A NUL-terminated string in a member of `N` bytes.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Chars<const N: usize>([u8; N]);

impl<const N: usize> Chars<N> {
    /// The string, if it is shorter than `N` bytes and has no NUL inside.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        if text.len() >= N || text.contains('\0') {
            return None;
        }
        let mut chars = Self::default();
        chars.0.get_mut(..text.len())?.copy_from_slice(text.as_bytes());
        Some(chars)
    }

    /// The string.
    #[must_use]
    pub fn text(&self) -> Text<'_> {
        Text::new(&self.0)
    }
}

impl<const N: usize> Default for Chars<N> {
    fn default() -> Self {
        Self([0; N])
    }
}

impl<const N: usize> core::fmt::Debug for Chars<N> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        core::fmt::Debug::fmt(&self.text(), f)
    }
}

impl<const N: usize> Fixed for Chars<N> {
    const SIZE: usize = N;
    const NATIVE: Kind = Kind::Chars(N);

    fn load(place: &[u8], _: ByteOrder) -> Self {
        Self(place.try_into().unwrap_or([0; N]))
    }

    fn store(&self, place: &mut [u8], _: ByteOrder) {
        if place.len() == N {
            place.copy_from_slice(&self.0);
        }
    }
}

impl<T: Fixed + Copy, const N: usize> Fixed for [T; N] {
    const SIZE: usize = T::SIZE * N;
    const NATIVE: Kind = Kind::Fixed(N, &T::NATIVE);
    const BIG: Kind = Kind::Fixed(N, &T::BIG);
    const LITTLE: Kind = Kind::Fixed(N, &T::LITTLE);

    fn load(place: &[u8], order: ByteOrder) -> Self {
        core::array::from_fn(|index| {
            let start = index * T::SIZE;
            T::load(place.get(start..start + T::SIZE).unwrap_or_default(), order)
        })
    }

    fn store(&self, place: &mut [u8], order: ByteOrder) {
        for (element, place) in self.iter().zip(place.chunks_exact_mut(T::SIZE.max(1))) {
            element.store(place, order);
        }
    }
}

/// A value and a selector of the bits in it that count (`struct nla_bitfield32`).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct Bitfield32<T = u32> {
    /// The bits.
    pub value: T,
    /// Those that count.
    pub selector: T,
}

impl<T: Integer<Primitive = u32>> Read for Bitfield32<T> {
    type Out<'a> = Self;
    const KIND: Kind = Kind::Bitfield32(T::MEANING);

    fn read(payload: &[u8]) -> Option<Self> {
        let (value, selector) = payload.split_at_checked(4)?;
        Some(Self { value: T::read(value)?, selector: T::read(selector)? })
    }
}

impl<T: Integer<Primitive = u32>> Write for Bitfield32<T> {
    type In<'a> = Self;

    fn write(writer: &mut Writer, raw_type: u16, value: Self) {
        let mut bytes = [0; 8];
        let (low, high) = bytes.split_at_mut(4);
        Fixed::store(&value.value, low, ByteOrder::Native);
        Fixed::store(&value.selector, high, ByteOrder::Native);
        writer.scalar(raw_type, bytes);
    }
}

/// Present or absent.
pub struct Flag;

impl Field for Flag {
    type Out<'a> = bool;
    const KIND: Kind = Kind::Flag;

    #[inline]
    fn get(attributes: Attributes<'_>, id: u16) -> bool {
        attributes.first(id).is_some()
    }
}

impl WriteField for Flag {
    type In<'a> = bool;

    fn put(writer: &mut Writer, id: u16, value: bool) {
        if value {
            writer.attribute(id, &[]);
        }
    }
}

/// A number the kernel never uses, or uses for padding. Whatever stands there can be read, and nothing written.
pub struct Unused;

impl Read for Unused {
    type Out<'a> = &'a [u8];
    const KIND: Kind = Kind::Unused;

    fn read(payload: &[u8]) -> Option<&[u8]> {
        Some(payload)
    }
}
