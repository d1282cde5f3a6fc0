//! How one type of the tables is read and written.
//!
//! | type | payload | reads as |
//! |---|---|---|
//! | `u8` ... `i64`, enumerations, flags | exactly that width, native order | itself |
//! | [`Be<T>`](crate::Be) | the same, big-endian | `T` |
//! | [`Le<T>`](crate::Le) | the same, little-endian | `T` |
//! | [`Net<T>`](crate::Net) | as `T`; the attribute is marked as being in network order | `T` |
//! | [`As<W, T>`](crate::As) | the width of `W` | the enumeration or flags `T` |
//! | [`Uint`](crate::Uint), [`Sint`](crate::Sint) | 4 or 8 bytes | `u64`, `i64` |
//! | `str` | bytes up to a NUL | [`Text`](crate::Text) |
//! | `[u8]` | opaque | `&[u8]` |
//! | `IpAddr`, `Ipv4Addr`, `Ipv6Addr` | 4 or 16 bytes | itself |
//! | `SocketAddr` | `struct sockaddr_in` or `sockaddr_in6` | itself |
//! | [`HardwareAddress`](crate::HardwareAddress) | up to 32 bytes | itself |
//! | structs | their size; shorter is zero-extended, longer is cut | itself |
//! | [`Bitfield32<T>`](crate::Bitfield32) | value and selector | itself |
//! | [`List<T>`](crate::List) | a C array | an iterator |
//! | [`Tail<S, T>`](crate::Tail) | a struct and its flexible last member | a pair |
//! | [`Nest<S>`](crate::Nest) | attributes | the set's view |
//!
//! Each of these, as the type of an attribute, reads as an `Option`: absent and malformed are both `None`, and the
//! set's `new_checked` tells them apart beforehand. Further types say how often and where an attribute occurs:
//! [`Flag`](crate::Flag), [`Multi<T>`](crate::Multi), [`Array<T>`](crate::Array),
//! [`TypeValue`](crate::TypeValue), [`Records`](crate::Records), [`Choice`](crate::Choice).

use crate::Writer;
use crate::attribute::Attributes;
use crate::schema::{ByteOrder, Kind};

/// What the getter of an attribute of type `T` returns over the storage `B`: an `Option` of the value for most types,
/// `bool` for [`Flag`](crate::Flag), an iterator for [`Multi`](crate::Multi), and so on, as [`Field::Out`] says.
pub type Get<'s, B, T> = <B as crate::Storage>::Get<'s, T>;

/// What the body of a message of type `T` reads as over the storage `B`: an `Option` of the value.
pub type Body<'s, B, T> = <B as crate::Storage>::Body<'s, T>;

/// What the builder of an attribute of type `T` takes.
pub type Put<'a, T> = <T as WriteField>::In<'a>;

/// The builder that the closure of a nested attribute of type `T` is given, and gives back.
pub type Build<T> = <T as Container>::Builder;

/// How a type occurs as an attribute of a set.
pub trait Field {
    /// What the getter returns.
    type Out<'a>;
    /// What the walkers see.
    const KIND: Kind;
    /// Whether it may occur many times.
    const MULTI: bool = false;
    /// Whether the attribute is marked as being in network order.
    const NET_BYTEORDER: bool = false;

    /// Reads the attribute with this number.
    fn get(attributes: Attributes<'_>, id: u16) -> Self::Out<'_>;
}

/// How a value is written as an attribute of a set.
pub trait WriteField: Field {
    /// What the builder takes.
    type In<'a>;

    /// Writes the attribute with this number.
    fn put(writer: &mut Writer, id: u16, value: Self::In<'_>);
}

/// How an attribute that holds attributes is written: by a closure that is given a builder and returns it.
pub trait Container: Field {
    /// What the closure is given.
    type Builder;

    /// Writes the attribute with this number.
    fn build(writer: &mut Writer, id: u16, build: impl FnOnce(Self::Builder) -> Self::Builder);
}

/// How one payload is read.
pub trait Read {
    /// What is read.
    type Out<'a>;
    /// What the walkers see.
    const KIND: Kind;

    /// Reads a payload; `None` if it does not fit.
    fn read(payload: &[u8]) -> Option<Self::Out<'_>>;
}

/// How one payload is written.
pub trait Write: Read {
    /// What is written.
    type In<'a>;

    /// Writes an attribute with this type, flags included.
    fn write(writer: &mut Writer, raw_type: u16, value: Self::In<'_>);
}

/// A value whose size is always the same: an element of an array, or a member of a struct.
pub trait Fixed: Sized {
    /// The size in bytes.
    const SIZE: usize;
    /// What the walkers see.
    const NATIVE: Kind;
    /// What the walkers see where it is big-endian; only integers differ.
    const BIG: Kind = Self::NATIVE;
    /// What the walkers see where it is little-endian; only integers differ.
    const LITTLE: Kind = Self::NATIVE;

    /// Reads a place of this size.
    fn load(place: &[u8], order: ByteOrder) -> Self;
    /// Writes a place of this size.
    fn store(&self, place: &mut [u8], order: ByteOrder);
}

impl<T: Read + ?Sized> Field for T {
    type Out<'a> = Option<T::Out<'a>>;
    const KIND: Kind = T::KIND;

    #[inline]
    fn get(attributes: Attributes<'_>, id: u16) -> Self::Out<'_> {
        T::read(attributes.first(id)?.payload())
    }
}

impl<T: Write + ?Sized> WriteField for T {
    type In<'a> = T::In<'a>;

    #[inline]
    fn put(writer: &mut Writer, id: u16, value: Self::In<'_>) {
        T::write(writer, id, value);
    }
}
