/// Declares open enumerations: newtypes of an integer with named constants.
///
/// A number without a name is as good as one with: a newer kernel breaks nobody.
///
/// ```
/// netlink_core::enumeration! {
///     /// Operational state of an interface.
///     pub struct OperState: u8 = "oper-state", prefix "IF_OPER_" {
///         /// Ready to pass packets.
///         UP = 6,
///     }
/// }
/// assert_eq!(OperState::UP.to_string(), "up");
/// assert_eq!(OperState(9).to_string(), "9");
/// assert_eq!(OperState::named("up"), Some(OperState::UP));
/// ```
///
/// A name that is no identifier follows its number: `_802_3AD = 4 as "802.3ad"`.
#[macro_export]
macro_rules! enumeration {
    ($(
        $(#[$meta:meta])*
        $vis:vis struct $Type:ident : $primitive:ident = $name:literal $(, prefix $prefix:literal)? {
            $( $(#[$entry_meta:meta])* $ENTRY:ident = $value:literal $(as $spelling:literal)? ),* $(,)?
        }
    )*) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
        $vis struct $Type(pub $primitive);

        impl $Type {
            $(
                $(#[$entry_meta])*
                pub const $ENTRY: Self = Self($value);
            )*

            /// The number of this name, as the specs spell it.
            #[must_use]
            pub fn named(name: &str) -> Option<Self> {
                $crate::named(name)
            }
        }

        impl $crate::Integer for $Type {
            type Primitive = $primitive;
            const MEANING: $crate::schema::Meaning = {
                static TABLE: $crate::schema::Enumeration = $crate::schema::Enumeration {
                    name: $name,
                    prefix: concat!($($prefix)?),
                    entries: &[$($crate::schema::Entry {
                        name: $crate::spelling!($ENTRY $($spelling)?),
                        value: $crate::widened($value),
                    }),*],
                };
                $crate::schema::Meaning::Enumeration(&TABLE)
            };

            #[inline]
            fn from_primitive(primitive: $primitive) -> Self {
                Self(primitive)
            }

            #[inline]
            fn to_primitive(self) -> $primitive {
                self.0
            }
        }

        impl ::core::fmt::Display for $Type {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::display_integer(*self, f)
            }
        }

        impl ::core::fmt::Debug for $Type {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::display_integer(*self, f)
            }
        }

        $crate::serialize_integer!($Type);
    )*};
}

/// Declares flags: `bitflags` types that keep unknown bits and know their names.
///
/// ```
/// netlink_core::flags! {
///     /// Flags of an interface.
///     pub struct LinkFlags: u32 = "link-flags", prefix "IFF_" {
///         /// It is administratively up.
///         UP = 1 << 0,
///         /// It can broadcast.
///         BROADCAST = 1 << 1,
///     }
/// }
/// let flags = LinkFlags::from_bits_retain(0x101);
/// assert!(flags.contains(LinkFlags::UP));
/// assert_eq!(flags.to_string(), "up|0x100");
/// ```
#[macro_export]
macro_rules! flags {
    ($(
        $(#[$meta:meta])*
        $vis:vis struct $Type:ident : $primitive:ident = $name:literal $(, prefix $prefix:literal)? {
            $( $(#[$($entry_meta:tt)*])* $ENTRY:ident = $value:expr $(=> $spelling:literal)? ),* $(,)?
        }
    )*) => {$(
        $crate::__bitflags::bitflags! {
            $(#[$meta])*
            #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
            $vis struct $Type: $primitive {
                $( $(#[$($entry_meta)*])* const $ENTRY = $value; )*
                const _ = !0;
            }
        }

        impl $crate::Integer for $Type {
            type Primitive = $primitive;
            const MEANING: $crate::schema::Meaning = {
                static TABLE: $crate::schema::Enumeration = $crate::schema::Enumeration {
                    name: $name,
                    prefix: concat!($($prefix)?),
                    entries: &[$($crate::schema::Entry {
                        name: $crate::spelling!($ENTRY $($spelling)?),
                        value: $value,
                    }),*],
                };
                $crate::schema::Meaning::Flags(&TABLE)
            };

            #[inline]
            fn from_primitive(primitive: $primitive) -> Self {
                Self::from_bits_retain(primitive)
            }

            #[inline]
            fn to_primitive(self) -> $primitive {
                self.bits()
            }
        }

        impl ::core::fmt::Display for $Type {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::display_integer(*self, f)
            }
        }

        impl ::core::fmt::Debug for $Type {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::display_integer(*self, f)
            }
        }

        $crate::serialize_integer!($Type);
    )*};
}

/// The name of a row: the identifier, unless it is spelled otherwise.
#[doc(hidden)]
#[macro_export]
macro_rules! spelling {
    ($identifier:ident) => {
        $crate::schema::Name(stringify!($identifier))
    };
    ($identifier:ident $spelling:literal) => {
        $crate::schema::Name($spelling)
    };
}
