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

        $crate::named_integer!($Type);
    )*};
}

/// Declares flags: sets of bits that keep those without a name, and know the names of the others.
///
/// They implement the trait of the `bitflags` crate ([`BitFlags`](crate::BitFlags)), which has what is not a method already.
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
        $(#[$meta])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
        $vis struct $Type($primitive);

        #[allow(dead_code, reason = "flags that are not exported need not use every method")]
        impl $Type {
            $(
                $(#[$($entry_meta)*])*
                pub const $ENTRY: Self = Self($value);
            )*

            /// No flag.
            #[must_use]
            pub const fn empty() -> Self {
                Self(0)
            }

            /// These bits, those without a name included.
            #[must_use]
            pub const fn from_bits_retain(bits: $primitive) -> Self {
                Self(bits)
            }

            /// The bits.
            #[must_use]
            pub const fn bits(self) -> $primitive {
                self.0
            }

            /// Whether no bit is set.
            #[must_use]
            pub const fn is_empty(self) -> bool {
                self.0 == 0
            }

            /// Whether all of the others are set.
            #[must_use]
            pub const fn contains(self, others: Self) -> bool {
                self.0 & others.0 == others.0
            }

            /// Whether one of the others is set.
            #[must_use]
            pub const fn intersects(self, others: Self) -> bool {
                self.0 & others.0 != 0
            }

            /// These and the others.
            #[must_use]
            pub const fn union(self, others: Self) -> Self {
                Self(self.0 | others.0)
            }

            /// These without the others.
            #[must_use]
            pub const fn difference(self, others: Self) -> Self {
                Self(self.0 & !others.0)
            }
        }

        impl $crate::BitFlags for $Type {
            const FLAGS: &'static [$crate::__bitflags::Flag<Self>] =
                &[$($crate::__bitflags::Flag::new(stringify!($ENTRY), Self::$ENTRY)),*];
            type Bits = $primitive;

            fn bits(&self) -> $primitive {
                self.0
            }

            fn from_bits_retain(bits: $primitive) -> Self {
                Self(bits)
            }
        }

        $crate::bit_operator!($Type, BitOr bitor |, BitOrAssign bitor_assign |=);
        $crate::bit_operator!($Type, BitAnd bitand &, BitAndAssign bitand_assign &=);
        $crate::bit_operator!($Type, BitXor bitxor ^, BitXorAssign bitxor_assign ^=);

        impl ::core::ops::Not for $Type {
            type Output = Self;

            fn not(self) -> Self {
                Self(!self.0)
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

        $crate::named_integer!($Type);
    )*};
}

/// How an enumeration or flags are printed, and serialized.
#[doc(hidden)]
#[macro_export]
macro_rules! named_integer {
    ($Type:ident) => {
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
    };
}

/// An operator on the bits of flags.
#[doc(hidden)]
#[macro_export]
macro_rules! bit_operator {
    ($Type:ident, $Operator:ident $method:ident $sign:tt, $Assign:ident $assign:ident $assign_sign:tt) => {
        impl ::core::ops::$Operator for $Type {
            type Output = Self;

            #[inline]
            fn $method(self, others: Self) -> Self {
                Self(self.0 $sign others.0)
            }
        }

        impl ::core::ops::$Assign for $Type {
            #[inline]
            fn $assign(&mut self, others: Self) {
                self.0 $assign_sign others.0;
            }
        }
    };
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
