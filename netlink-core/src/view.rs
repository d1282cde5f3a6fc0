//! What all views have in common.

use alloc::vec::Vec;

use bytes::{Bytes, BytesMut};

use crate::attribute::Attributes;
use crate::field::{Field, Read};
use crate::schema::Set;

/// What a view can lie over: borrowed bytes, or bytes it owns.
///
/// What a getter returns may borrow from the message. Over borrowed bytes it lives as long as they do, so that it outlasts the
/// view: `link.linkinfo()?.kind()` is fine. Over owned bytes it lives as long as the view is borrowed.
pub trait Storage: AsRef<[u8]> {
    /// What the getter of an attribute of type `T` returns.
    type Get<'s, T: Field + ?Sized>
    where
        Self: 's;

    /// What reading a body of type `T` returns.
    type Body<'s, T: Read + ?Sized>
    where
        Self: 's;
    /// The attributes, to iterate over.
    type Attributes<'s>
    where
        Self: 's;

    /// The attributes from `start`.
    fn attributes(&self, start: usize) -> Self::Attributes<'_>;

    /// Reads an attribute; `start` is where attributes begin.
    fn get<T: Field + ?Sized>(&self, start: usize, id: u16) -> Self::Get<'_, T>;

    /// Reads the body, which begins at `start`.
    fn body<T: Read + ?Sized>(&self, start: usize) -> Self::Body<'_, T>;
}

fn body<T: Read + ?Sized>(bytes: &[u8], start: usize) -> Option<T::Out<'_>> {
    T::read(bytes.get(start..)?)
}

fn attributes(bytes: &[u8], start: usize) -> Attributes<'_> {
    Attributes::new(bytes.get(start..).unwrap_or_default())
}

impl<'a> Storage for &'a [u8] {
    type Get<'s, T: Field + ?Sized>
        = T::Out<'a>
    where
        Self: 's;
    type Body<'s, T: Read + ?Sized>
        = Option<T::Out<'a>>
    where
        Self: 's;
    type Attributes<'s>
        = Attributes<'a>
    where
        Self: 's;

    #[inline]
    fn attributes(&self, start: usize) -> Attributes<'a> {
        attributes(self, start)
    }

    #[inline]
    fn get<T: Field + ?Sized>(&self, start: usize, id: u16) -> T::Out<'a> {
        T::get(attributes(self, start), id)
    }

    fn body<T: Read + ?Sized>(&self, start: usize) -> Option<T::Out<'a>> {
        body::<T>(self, start)
    }
}

macro_rules! owned {
    ($($Owned:ty),*) => {$(
        impl Storage for $Owned {
            type Get<'s, T: Field + ?Sized> = T::Out<'s>;
            type Body<'s, T: Read + ?Sized> = Option<T::Out<'s>>;
            type Attributes<'s> = Attributes<'s>;

            #[inline]
            fn attributes(&self, start: usize) -> Attributes<'_> {
                attributes(self, start)
            }

            #[inline]
            fn get<T: Field + ?Sized>(&self, start: usize, id: u16) -> T::Out<'_> {
                T::get(attributes(self, start), id)
            }

            fn body<T: Read + ?Sized>(&self, start: usize) -> Option<T::Out<'_>> {
                body::<T>(self, start)
            }
        }
    )*};
}

owned!(Bytes, BytesMut, Vec<u8>);

/// A message or nested set with its table: what a walker needs.
pub trait View {
    /// The table.
    fn schema(&self) -> &'static Set;
    /// Fixed header and attributes.
    fn payload(&self) -> &[u8];
}

/// `Serialize` for a view, if the feature is on.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! serialize_view {
    ($View:ident) => {
        impl<B: AsRef<[u8]>> $crate::__serde::Serialize for $View<B> {
            fn serialize<S: $crate::__serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::__serde::Serialize::serialize(&$crate::json::Json::of(self), serializer)
            }
        }
    };
}

/// `Serialize` and `Deserialize` for an enumeration or flags, in the form they have in messages, if the feature is on.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! serialize_integer {
    ($Type:ident) => {
        impl $crate::__serde::Serialize for $Type {
            fn serialize<S: $crate::__serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::__serde::Serialize::serialize(&$crate::json::of_integer(*self), serializer)
            }
        }

        impl<'de> $crate::__serde::Deserialize<'de> for $Type {
            fn deserialize<D: $crate::__serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let json = <$crate::json::Json as $crate::__serde::Deserialize>::deserialize(deserializer)?;
                $crate::json::to_integer(&json).map_err($crate::__serde::de::Error::custom)
            }
        }
    };
}

/// `Serialize` and `Deserialize` for an enumeration or flags, if the feature is on.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! serialize_integer {
    ($Type:ident) => {};
}

/// `Serialize` for a view, if the feature is on.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! serialize_view {
    ($View:ident) => {};
}
