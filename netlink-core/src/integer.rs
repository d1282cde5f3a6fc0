//! Integers of the wire, in any byte order.

use crate::Writer;
use crate::schema::{ByteOrder, Kind, Meaning};

/// A number of a fixed width: the primitive integers, and the enumerations and flags over them.
///
/// [`enumeration!`](crate::enumeration) and [`flags!`](crate::flags) implement it; nobody else needs to.
pub trait Integer: Copy {
    /// The primitive integer on the wire.
    type Primitive: Primitive;
    /// What the number stands for.
    const MEANING: Meaning = Meaning::Plain;

    /// From the primitive integer.
    fn from_primitive(primitive: Self::Primitive) -> Self;
    /// To the primitive integer.
    fn to_primitive(self) -> Self::Primitive;
}

/// A primitive integer.
pub trait Primitive: Integer<Primitive = Self> + Default + TryFrom<i128> {
    /// Its width in bytes.
    const WIDTH: u8;
    /// Whether it has a sign.
    const SIGNED: bool;

    /// Reads a payload of exactly this width.
    fn parse(payload: &[u8], order: ByteOrder) -> Option<Self>;
    /// Writes an attribute.
    fn put(self, writer: &mut Writer, raw_type: u16, order: ByteOrder);
    /// Writes the bytes into a place of exactly this width.
    fn store(self, place: &mut [u8], order: ByteOrder);
    /// The number widened to 64 bits, with its sign.
    fn widen(self) -> u64;
    /// The number narrowed from 64 bits, if it fits.
    fn narrow(wide: u64) -> Option<Self>;
    /// The low bits of 64.
    fn cut(wide: u64) -> Self;
}

/// The kind of an integer.
pub(crate) const fn kind<T: Integer>(order: ByteOrder) -> Kind {
    kind_in::<T::Primitive, T>(order)
}

/// The kind of an integer that stands for a `T` and is a `P` on the wire.
pub(crate) const fn kind_in<P: Primitive, T: Integer>(order: ByteOrder) -> Kind {
    Kind::Integer { width: P::WIDTH, signed: P::SIGNED, order, meaning: T::MEANING }
}

macro_rules! primitive {
    ($($type:ident / $wide:ident $width:literal $signed:literal),*) => {$(
        impl Integer for $type {
            type Primitive = Self;

            #[inline]
            fn from_primitive(primitive: Self) -> Self {
                primitive
            }

            #[inline]
            fn to_primitive(self) -> Self {
                self
            }
        }

        impl Primitive for $type {
            const WIDTH: u8 = $width;
            const SIGNED: bool = $signed;

            #[inline]
            fn parse(payload: &[u8], order: ByteOrder) -> Option<Self> {
                let bytes = payload.try_into().ok()?;
                Some(match order {
                    ByteOrder::Native => Self::from_ne_bytes(bytes),
                    ByteOrder::Big => Self::from_be_bytes(bytes),
                    ByteOrder::Little => Self::from_le_bytes(bytes),
                })
            }

            #[inline]
            fn put(self, writer: &mut Writer, raw_type: u16, order: ByteOrder) {
                writer.scalar(raw_type, match order {
                    ByteOrder::Native => self.to_ne_bytes(),
                    ByteOrder::Big => self.to_be_bytes(),
                    ByteOrder::Little => self.to_le_bytes(),
                });
            }

            #[inline]
            fn store(self, place: &mut [u8], order: ByteOrder) {
                let bytes = match order {
                    ByteOrder::Native => self.to_ne_bytes(),
                    ByteOrder::Big => self.to_be_bytes(),
                    ByteOrder::Little => self.to_le_bytes(),
                };
                if let Ok(place) = <&mut [u8; $width]>::try_from(place) {
                    *place = bytes;
                }
            }

            #[inline]
            fn widen(self) -> u64 {
                $wide::from(self).cast()
            }

            #[inline]
            fn narrow(wide: u64) -> Option<Self> {
                Self::try_from(Cast::<$wide>::cast(wide)).ok()
            }

            #[inline]
            fn cut(wide: u64) -> Self {
                #[allow(
                    clippy::cast_possible_truncation,
                    clippy::cast_possible_wrap,
                    clippy::cast_sign_loss,
                    reason = "cutting is what it is for"
                )]
                let low = wide as Self;
                low
            }
        }
    )*};
}

/// Reinterprets 64 bits as signed or unsigned.
trait Cast<T> {
    fn cast(self) -> T;
}

impl Cast<Self> for u64 {
    fn cast(self) -> Self {
        self
    }
}

impl Cast<i64> for u64 {
    fn cast(self) -> i64 {
        self.cast_signed()
    }
}

impl Cast<u64> for i64 {
    fn cast(self) -> u64 {
        self.cast_unsigned()
    }
}

primitive!(
    u8 / u64 1 false,
    u16 / u64 2 false,
    u32 / u64 4 false,
    u64 / u64 8 false,
    i8 / i64 1 true,
    i16 / i64 2 true,
    i32 / i64 4 true,
    i64 / i64 8 true
);

/// The number of an enumerator or flag by its name.
#[doc(hidden)]
#[must_use]
pub fn named<T: Integer>(name: &str) -> Option<T> {
    match T::MEANING {
        Meaning::Enumeration(table) | Meaning::Flags(table) => {
            T::Primitive::narrow(table.value_of(name)?).map(T::from_primitive)
        }
        Meaning::Plain => None,
    }
}

/// The number of an enumerator in a table: literals may be negative.
#[doc(hidden)]
#[must_use]
pub const fn widened(value: i128) -> u64 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "enumerators have at most 64 bits")]
    let wide = value as u64;
    wide
}
