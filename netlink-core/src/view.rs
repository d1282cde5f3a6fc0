//! What all views have in common.

use crate::schema::Set;

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
