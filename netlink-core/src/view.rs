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

/// `Serialize` for a view, if the feature is on.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! serialize_view {
    ($View:ident) => {};
}
