/// Declares fixed structs: plain Rust structs that are read from and written to the layout C gives them.
///
/// Each member is followed by its offset in bytes, and by `be` or `le` where it is big-endian or little-endian. An enumeration or flags in a
/// member of another width is `flags: AddressFlags as u8 = 2`; what does not fit such a member is cut off when it is
/// written. `[volatile]` marks a member that changes by itself. `tail` names a last member of flexible size, which [`Tail`](crate::Tail) reads.
///
/// ```
/// use netlink_core::Structure as _;
///
/// netlink_core::structure! {
///     /// `struct ifla_vxlan_port_range`.
///     pub struct PortRange = "ifla-vxlan-port-range", size 4 {
///         /// First port.
///         low: u16 = 0 be,
///         /// Last port.
///         high: u16 = 2 be,
///     }
/// }
/// let range = PortRange::parse(&[0x12, 0xb5]);
/// assert_eq!((range.low, range.high), (4789, 0));
/// ```
#[macro_export]
macro_rules! structure {
    ($(
        $(#[$meta:meta])*
        $vis:vis struct $Type:ident = $name:literal, size $size:literal $(, prefix $prefix:literal)? $(, tail $tail:literal)? {
            $( $(#[$member_meta:meta])* $member:ident : $Member:ty $(as $Wire:ty)? = $offset:literal $($order:ident)? $(as $spelling:literal)? $([$mark:ident])? ),* $(,)?
        }
    )*) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
        #[non_exhaustive]
        $vis struct $Type {
            $( $(#[$member_meta])* pub $member: $Member, )*
        }

        impl Default for $Type {
            /// All zero.
            fn default() -> Self {
                <Self as $crate::Structure>::parse(&[])
            }
        }

        impl $crate::Fixed for $Type {
            const SIZE: usize = $size;
            const NATIVE: $crate::schema::Kind =
                $crate::schema::Kind::Struct(<Self as $crate::Structure>::SCHEMA);

            #[inline]
            fn load(place: &[u8], _: $crate::schema::ByteOrder) -> Self {
                <Self as $crate::Structure>::parse(place)
            }

            #[inline]
            fn store(&self, place: &mut [u8], _: $crate::schema::ByteOrder) {
                // What is too short for the whole stays as it is.
                if let Some(whole) = place.first_chunk_mut::<$size>() {
                    $(
                        <$crate::place!($Member $(, $Wire)?) as $crate::Place>::store_to(
                            &self.$member,
                            &mut whole[$offset..$offset + <$crate::place!($Member $(, $Wire)?) as $crate::Place>::LENGTH],
                            $crate::byte_order!($($order)?),
                        );
                    )*
                }
            }
        }

        impl $crate::Structure for $Type {
            const SCHEMA: &'static $crate::schema::Structure = {
                static TABLE: $crate::schema::Structure = $crate::schema::Structure {
                    name: $name,
                    prefix: concat!($($prefix)?),
                    size: $size,
                    tail: concat!($($tail)?),
                    members: &[$($crate::schema::Member {
                        name: $crate::spelling!($member $($spelling)?),
                        offset: $offset,
                        kind: <$crate::place!($Member $(, $Wire)?) as $crate::Place>::KINDS[$crate::byte_order!($($order)?) as usize],
                        volatile: $crate::is_marked!(volatile $($mark)?),
                    }),*],
                };
                &TABLE
            };

            #[inline]
            fn parse(payload: &[u8]) -> Self {
                let mut whole = [0; $size];
                let whole: &[u8; $size] = match payload.first_chunk() {
                    Some(whole) => whole,
                    None => {
                        for (to, from) in whole.iter_mut().zip(payload) {
                            *to = *from;
                        }
                        &whole
                    }
                };
                Self {
                    $( $member: <$crate::place!($Member $(, $Wire)?) as $crate::Place>::load_from(
                        &whole[$offset..$offset + <$crate::place!($Member $(, $Wire)?) as $crate::Place>::LENGTH],
                        $crate::byte_order!($($order)?),
                    ), )*
                }
            }

            #[inline]
            fn append(&self, writer: &mut $crate::Writer) {
                let mut whole = [0; $size];
                $crate::Fixed::store(self, &mut whole, $crate::schema::ByteOrder::Native);
                writer.bytes(&whole);
            }
        }

        impl $crate::Read for $Type {
            type Out<'a> = Self;
            const KIND: $crate::schema::Kind = <Self as $crate::Fixed>::NATIVE;

            #[inline]
            fn read(payload: &[u8]) -> Option<Self> {
                Some(<Self as $crate::Structure>::parse(payload))
            }
        }

        impl $crate::Write for $Type {
            type In<'a> = Self;

            fn write(writer: &mut $crate::Writer, raw_type: u16, value: Self) {
                let mut whole = [0; $size];
                $crate::Fixed::store(&value, &mut whole, $crate::schema::ByteOrder::Native);
                writer.attribute(raw_type, &whole);
            }
        }
    )*};
}

/// The byte order of a member.
#[doc(hidden)]
#[macro_export]
macro_rules! byte_order {
    () => {
        $crate::schema::ByteOrder::Native
    };
    (be) => {
        $crate::schema::ByteOrder::Big
    };
    (le) => {
        $crate::schema::ByteOrder::Little
    };
}

/// The type of a member on the wire.
#[doc(hidden)]
#[macro_export]
macro_rules! place {
    ($Member:ty) => {
        $Member
    };
    ($Member:ty, $Wire:ty) => {
        $crate::As<$Wire, $Member>
    };
}
