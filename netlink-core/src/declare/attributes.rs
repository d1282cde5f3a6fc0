/// Declares sets of attributes: for each a view that reads one and a builder that writes one.
///
/// ```
/// use netlink_core::{Multi, Nest, attributes, structure};
///
/// structure! {
///     /// What precedes the attributes.
///     pub struct Header = "header", size 4 { index: u32 = 0 }
/// }
/// attributes! {
///     /// A thing.
///     pub struct Thing / ThingBuilder = "thing", prefix "THING_", header Header {
///         /// A value: a type after a colon.
///         SIZE size: u32 = 1,
///         /// A value that may occur many times.
///         NAME name: Multi<str> = 2,
///         /// Something that holds attributes: a type after an arrow. It is built in a closure.
///         PART part => Nest<Thing> = 3,
///         /// A number the kernel never uses, or uses for padding.
///         #[doc(hidden)]
///         PAD pad [Unused] = 4,
///         /// A value that changes by itself, which [`same`](netlink_core::same) leaves out.
///         COUNT count: u64 = 5 [volatile],
///         /// Entries whose order is of no meaning.
///         LABEL label: Multi<str> = 6 [unordered],
///     }
/// }
/// use netlink_core::{Unused, Writer};
///
/// let bytes = ThingBuilder::new(Writer::new())
///     .header(|header| header.index = 7)
///     .name("a")
///     .part(|part| part.size(3))
///     .name("b")
///     .into_inner()
///     .finish()?;
/// let thing = Thing::new_checked(bytes.as_slice())?;
/// assert_eq!(thing.header().index, 7);
/// assert_eq!(thing.name().map(|name| name.to_string()).collect::<Vec<_>>(), ["a", "b"]);
/// assert_eq!(thing.part().and_then(|part| part.size()), Some(3));
/// assert_eq!(thing.size(), None);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// A message without attributes has a body behind its header, which is one value:
///
/// ```
/// # netlink_core::structure! { /** . */ pub struct Stamp = "stamp", size 4 { seconds: u32 = 0 } }
/// netlink_core::attributes! {
///     /// A line of a log.
///     pub struct Line / LineBuilder = "line", header Stamp, body: str {}
/// }
/// let bytes = LineBuilder::new(netlink_core::Writer::new()).body("began").into_inner().finish()?;
/// assert_eq!(Line::new_checked(bytes.as_slice())?.body().map(|text| text.to_string()).as_deref(), Some("began"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// The view is generic over its storage: `Thing<&[u8]>` borrows, `Thing<Bytes>` (the default) keeps. A constant for each
/// number (`Thing::SIZE`) is there to match on where a set is walked once:
///
/// ```
/// # use netlink_core::attributes;
/// # attributes! { /** . */ pub struct Thing / ThingBuilder = "thing" { SIZE size: u32 = 1 } }
/// # let thing = Thing::new_unchecked(&[8u8, 0, 1, 0, 9, 0, 0, 0][..]);
/// let mut size = None;
/// for attribute in thing.attributes() {
///     match attribute.id() {
///         Thing::SIZE => size = attribute.read::<u32>(),
///         _ => {}
///     }
/// }
/// # #[cfg(target_endian = "little")]
/// assert_eq!(size, Some(9));
/// ```
#[macro_export]
macro_rules! attributes {
    ($(
        $(#[$meta:meta])*
        $vis:vis struct $View:ident / $Builder:ident = $name:literal $(, prefix $prefix:literal)? $(, header $Header:ty)?
            $(, body $(: $Body:ty)? $(=> $BodyContainer:ty)?)? {
            $(
                $(#[$row_meta:meta])*
                $ID:ident $get:ident $(: $Value:ty)? $(=> $Container:ty)? $([$Unused:ty])? = $id:literal $(as $spelling:literal)? $([$mark:ident])?
            ),* $(,)?
        }
    )*) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash)]
        $vis struct $View<B = $crate::__bytes::Bytes>(B);

        impl $View {
            $(
                #[doc = concat!("The number of `", stringify!($get), "`.")]
                pub const $ID: u16 = $id;
            )*
        }

        impl<B> $View<B> {
            /// Where the attributes begin.
            const __START: usize = 0 $(+ $crate::align(<$Header as $crate::Fixed>::SIZE))?;
            /// Where they begin for getters: nowhere if there is a body instead.
            const __ATTRIBUTES: usize = [$($crate::no_attributes!($($Body)? $($BodyContainer)?),)? Self::__START][0];
        }

        #[allow(dead_code, reason = "a set that is not exported need not use every getter")]
        impl<B: AsRef<[u8]>> $View<B> {
            /// Checks what `storage` holds against the table and views it.
            ///
            /// # Errors
            ///
            /// Where it does not fit: the path of the attribute, and why.
            pub fn new_checked(storage: B) -> Result<Self, $crate::Malformed> {
                $crate::check(<Self as $crate::AttributeSet>::SCHEMA, storage.as_ref())?;
                Ok(Self(storage))
            }

            /// Views what `storage` holds as it is; what is malformed reads as absent.
            #[inline]
            pub const fn new_unchecked(storage: B) -> Self {
                Self(storage)
            }

            /// The bytes, fixed header included.
            #[inline]
            pub fn as_bytes(&self) -> &[u8] {
                self.0.as_ref()
            }

            /// The storage.
            pub fn into_inner(self) -> B {
                self.0
            }

            $(
                /// The fixed header before the attributes.
                #[inline]
                pub fn header(&self) -> $Header {
                    <$Header as $crate::Structure>::parse(self.as_bytes())
                }
            )?

            /// The same view, borrowed: for code that is generic over the storage, and knows only here what getters
            /// return.
            #[inline]
            pub fn view(&self) -> $View<&[u8]> {
                $View(self.as_bytes())
            }
        }

        #[allow(dead_code, reason = "a set that is not exported need not use every getter")]
        impl<B: $crate::Storage> $View<B> {
            /// All attributes, in their order, those the table does not know included.
            #[inline]
            pub fn attributes(&self) -> B::Attributes<'_> {
                self.0.attributes(Self::__ATTRIBUTES)
            }

            $(
                /// What follows the fixed header.
                #[inline]
                pub fn body(&self) -> $crate::Body<'_, B, $($Body)? $($BodyContainer)?> {
                    $crate::Storage::body::<$($Body)? $($BodyContainer)?>(&self.0, Self::__START)
                }
            )?

            $(
                $(#[$row_meta])*
                #[inline]
                pub fn $get(&self) -> $crate::Get<'_, B, $($Value)? $($Container)? $($Unused)?> {
                    $crate::Storage::get::<$($Value)? $($Container)? $($Unused)?>(&self.0, Self::__ATTRIBUTES, $id)
                }
            )*
        }

        impl<B> $crate::AttributeSet for $View<B> {
            const SCHEMA: &'static $crate::schema::Set = {
                static TABLE: $crate::schema::Set = $crate::schema::Set {
                    name: $name,
                    prefix: concat!($($prefix)?),
                    header: [$(Some(<$Header as $crate::Structure>::SCHEMA),)? None][0],
                    body: [$(Some(<$($Body)? $($BodyContainer)? as $crate::Read>::KIND),)? None][0],
                    attributes: &[$($crate::schema::Attribute {
                        id: $id,
                        name: $crate::spelling!($get $($spelling)?),
                        kind: <$($Value)? $($Container)? $($Unused)? as $crate::Field>::KIND,
                        fit: <$($Value)? $($Container)? $($Unused)? as $crate::Field>::KIND.fit(),
                        multi: <$($Value)? $($Container)? $($Unused)? as $crate::Field>::MULTI,
                        net_byteorder: <$($Value)? $($Container)? $($Unused)? as $crate::Field>::NET_BYTEORDER,
                        volatile: $crate::is_marked!(volatile $($mark)?),
                        unordered: $crate::is_marked!(unordered $($mark)?),
                    }),*],
                };
                &TABLE
            };
            type View<'a> = $View<&'a [u8]>;
            type Owned = $View;
            type Builder<S: AsMut<$crate::Writer>> = $Builder<S>;

            #[inline]
            fn view(payload: &[u8]) -> $View<&[u8]> {
                $View(payload)
            }

            fn keep(payload: $crate::__bytes::Bytes) -> $View {
                $View(payload)
            }

            fn build<S: AsMut<$crate::Writer>>(sink: S) -> $Builder<S> {
                $Builder::new(sink)
            }

            fn sink<S: AsMut<$crate::Writer>>(builder: $Builder<S>) -> S {
                builder.into_inner()
            }
        }

        $crate::view_traits!($View);

        #[doc = concat!("Writes a [`", stringify!($View), "`].")]
        #[derive(Clone, Debug)]
        #[must_use]
        $vis struct $Builder<S = $crate::Writer> {
            sink: S,
            #[allow(dead_code, reason = "only a fixed header is written twice")]
            start: usize,
        }

        #[allow(dead_code, reason = "a set that is not exported need not use every method")]
        impl<S: AsMut<$crate::Writer>> $Builder<S> {
            /// Begins at the end of `sink`; a fixed header is zero at first.
            #[inline]
            pub fn new(mut sink: S) -> Self {
                const HEADER: usize = 0 $(+ $crate::align(<$Header as $crate::Fixed>::SIZE))?;
                let writer = sink.as_mut();
                let start = writer.as_bytes().len();
                writer.bytes(&[0; HEADER]);
                Self { sink, start }
            }

            /// The sink with what was written.
            #[must_use]
            #[inline]
            pub fn into_inner(self) -> S {
                self.sink
            }

            $(
                /// Changes the fixed header before the attributes.
                #[inline]
                pub fn header(mut self, change: impl FnOnce(&mut $Header)) -> Self {
                    let place = self.sink.as_mut().as_mut_bytes().get_mut(self.start..).unwrap_or_default();
                    let mut header = <$Header as $crate::Structure>::parse(place);
                    change(&mut header);
                    $crate::Fixed::store(&header, place, $crate::schema::ByteOrder::Native);
                    self
                }
            )?

            $($(
                /// Appends what follows the fixed header, and what no attributes do.
                pub fn body(mut self, value: $crate::Put<'_, $Body>) -> Self {
                    $crate::append_body(self.sink.as_mut(), |writer| <$Body as $crate::WriteField>::put(writer, 0, value));
                    self
                }
            )?)?

            $($(
                /// Appends what follows the fixed header, which `build` writes.
                pub fn body(
                    mut self,
                    build: impl FnOnce($crate::Build<$BodyContainer>) -> $crate::Build<$BodyContainer>,
                ) -> Self {
                    $crate::append_body(self.sink.as_mut(), |writer| {
                        <$BodyContainer as $crate::Container>::build(writer, 0, build);
                    });
                    self
                }
            )?)?

            /// Makes the request fail when it is finished: for what no message can express.
            #[cold]
            pub fn fail(mut self, fault: impl Into<$crate::BuildError>) -> Self {
                self.sink.as_mut().fail(fault.into());
                self
            }

            /// Appends an attribute as it is: for what the table does not know.
            pub fn attribute(mut self, raw_type: u16, payload: &[u8]) -> Self {
                self.sink.as_mut().attribute(raw_type, payload);
                self
            }

            $($(
                #[doc = concat!("Appends `", stringify!($get), "`, which [`", stringify!($View), "`] reads.")]
                #[inline]
                pub fn $get(mut self, value: $crate::Put<'_, $Value>) -> Self {
                    <$Value as $crate::WriteField>::put(self.sink.as_mut(), $id, value);
                    self
                }
            )?)*

            $($(
                #[doc = concat!("Appends `", stringify!($get), "`, which `build` writes and [`", stringify!($View), "`] reads.")]
                #[inline]
                pub fn $get(
                    mut self,
                    build: impl FnOnce($crate::Build<$Container>) -> $crate::Build<$Container>,
                ) -> Self {
                    <$Container as $crate::Container>::build(self.sink.as_mut(), $id, build);
                    self
                }
            )?)*
        }

        impl<R> $crate::IntoRequest for $Builder<$crate::Request<R>> {
            type Reply = R;

            fn into_request(self) -> $crate::Request<R> {
                self.sink
            }
        }
    )*};
}

/// Where the attributes of a set with a body are: nowhere.
#[doc(hidden)]
#[macro_export]
macro_rules! no_attributes {
    ($Body:ty) => {
        usize::MAX
    };
}

/// What every view does by means of its table.
#[doc(hidden)]
#[macro_export]
macro_rules! view_traits {
    ($View:ident) => {
        impl<B: AsRef<[u8]>> ::core::fmt::Debug for $View<B> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(
                    &$crate::Rendered::new(<Self as $crate::AttributeSet>::SCHEMA, self.as_bytes()),
                    f,
                )
            }
        }

        impl<B: AsRef<[u8]>> ::core::fmt::Display for $View<B> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(
                    &$crate::Rendered::new(<Self as $crate::AttributeSet>::SCHEMA, self.as_bytes()),
                    f,
                )
            }
        }

        impl<B: AsRef<[u8]>> $crate::View for $View<B> {
            fn schema(&self) -> &'static $crate::schema::Set {
                <Self as $crate::AttributeSet>::SCHEMA
            }

            fn payload(&self) -> &[u8] {
                self.as_bytes()
            }
        }

        $crate::serialize_view!($View);
    };
}

/// Whether a row has this mark.
#[doc(hidden)]
#[macro_export]
macro_rules! is_marked {
    (volatile volatile) => {
        true
    };
    (unordered unordered) => {
        true
    };
    (volatile unordered) => {
        false
    };
    (unordered volatile) => {
        false
    };
    ($mark:ident) => {
        false
    };
}
