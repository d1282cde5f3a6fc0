/// Declares payloads whose format another attribute decides on (YNL's sub-messages).
///
/// A row has the variant of the view, the method of the builder, the key, and either a type that holds attributes
/// (`=>`), a plain value of a fixed size (`:`), or one of any size (`as str`, `as [u8]`), whose bytes the view has as they
/// are. A last row `_ => Variant method => Set,` is for every other key.
///
/// ```
/// use netlink_core::{Choice, Nest, attributes, choice};
///
/// attributes! {
///     /// A tunnel.
///     pub struct Tunnel / TunnelBuilder = "tunnel" { ID id: u32 = 1 }
///     /// What a link is.
///     pub struct LinkInfo / LinkInfoBuilder = "link-info" {
///         KIND kind: str = 1,
///         DATA data => Choice<LinkData, str, 1> = 2,
///     }
/// }
/// choice! {
///     /// What is particular to a kind of link.
///     pub enum LinkData / LinkDataBuilder = "link-data", selector "kind" {
///         Tunnel tunnel => Tunnel = Text(b"tunnel"),
///         Weight weight: u32 = Text(b"stone"),
///         Inscription inscription as str = Text(b"tablet"),
///     }
/// }
///
/// let bytes = LinkInfoBuilder::new(netlink_core::Writer::new())
///     .kind("tunnel")
///     .data(|data| data.tunnel(|tunnel| tunnel.id(42)))
///     .into_inner()
///     .finish()?;
/// match LinkInfo::new_checked(bytes.as_slice())?.data() {
///     Some(LinkData::Tunnel(tunnel)) => assert_eq!(tunnel.id(), Some(42)),
///     other => panic!("{other:?}"),
/// }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[macro_export]
macro_rules! choice {
    ($(
        $(#[$meta:meta])*
        $vis:vis enum $Type:ident / $Builder:ident = $name:literal, selector $selector:literal {
            $(
                $(#[$row_meta:meta])*
                $Variant:ident $method:ident $(: $Value:ty)? $(=> $Set:ident)? $(as $Bytes:ty)? = $Key:ident($key:expr),
            )*
            $( _ => $Default:ident $default:ident => $DefaultSet:ident, )?
        }
    )*) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        $vis enum $Type<B = $crate::__bytes::Bytes> {
            $( $(#[$row_meta])* #[allow(missing_docs, reason = "a variant is named for the key or the set")] $Variant($($Value)? $($Set<B>)? $(<B as $crate::BytesOf<$Bytes>>::Bytes)?), )*
            $( #[allow(missing_docs, reason = "a variant is named for the key or the set")] $Default($DefaultSet<B>), )?
            /// A format the table does not know.
            Unknown(B),
        }

        impl<B: AsRef<[u8]>> ::core::fmt::Debug for $Type<B> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                match self {
                    $( Self::$Variant(format) => $crate::debug_format!(f, format $(, $Bytes)?), )*
                    $( Self::$Default(format) => ::core::fmt::Debug::fmt(format, f), )?
                    Self::Unknown(payload) => ::core::fmt::Debug::fmt(payload.as_ref(), f),
                }
            }
        }

        impl<B> $crate::Formats for $Type<B> {
            const SCHEMA: &'static $crate::schema::Choice = {
                static TABLE: $crate::schema::Choice = $crate::schema::Choice {
                    name: $name,
                    selector: $selector,
                    formats: &[$((
                        $crate::schema::Key::$Key($key),
                        $(<$Value as $crate::Read>::KIND)? $(<$crate::Nest<$Set> as $crate::Read>::KIND)?
                        $(<$Bytes as $crate::Read>::KIND)?,
                    )),*],
                    default: [$(Some(<$crate::Nest<$DefaultSet> as $crate::Read>::KIND),)? None][0],
                };
                &TABLE
            };
            type View<'a> = $Type<&'a [u8]>;
            type Builder = $Builder;

            fn view<'a>(key: Option<$crate::schema::Key<'_>>, payload: &'a [u8]) -> Option<$Type<&'a [u8]>> {
                $(
                    if key == Some($crate::schema::Key::$Key($key)) {
                        return Some($Type::$Variant(
                            $(<$Value as $crate::Read>::read(payload)?)?
                            $(<$Set as $crate::AttributeSet>::view(payload))?
                            $(<&[u8] as $crate::BytesOf<$Bytes>>::of(payload))?
                        ));
                    }
                )*
                $( return Some($Type::$Default(<$DefaultSet as $crate::AttributeSet>::view(payload))); )?
                #[allow(unreachable_code, reason = "there may be a default format")]
                Some($Type::Unknown(payload))
            }

            fn builder(writer: $crate::Writer, id: u16) -> $Builder {
                $Builder { writer, id }
            }

            fn finish(builder: $Builder) -> $crate::Writer {
                builder.writer
            }
        }

        #[doc = concat!("Writes a [`", stringify!($Type), "`].")]
        $vis struct $Builder {
            writer: $crate::Writer,
            id: u16,
        }

        #[allow(dead_code, reason = "a choice that is not exported need not use every method")]
        impl $Builder {
            /// Appends a payload as it is: for a format the table does not know.
            #[must_use]
            pub fn raw(mut self, payload: &[u8]) -> Self {
                self.writer.attribute(self.id, payload);
                self
            }

            $($(
                #[doc = concat!("Appends a [`", stringify!($Set), "`], which `build` writes.")]
                #[must_use]
                pub fn $method(
                    mut self,
                    build: impl FnOnce($crate::Build<$crate::Nest<$Set>>) -> $crate::Build<$crate::Nest<$Set>>,
                ) -> Self {
                    <$crate::Nest<$Set> as $crate::Container>::build(&mut self.writer, self.id, build);
                    self
                }
            )?)*

            $($(
                /// Appends this value.
                #[must_use]
                pub fn $method(mut self, value: $Value) -> Self {
                    <$Value as $crate::Write>::write(&mut self.writer, self.id, value);
                    self
                }
            )?)*

            $($(
                /// Appends this value.
                #[must_use]
                pub fn $method(mut self, value: <$Bytes as $crate::Write>::In<'_>) -> Self {
                    <$Bytes as $crate::Write>::write(&mut self.writer, self.id, value);
                    self
                }
            )?)*

            $(
                #[doc = concat!("Appends a [`", stringify!($DefaultSet), "`], which `build` writes.")]
                #[must_use]
                pub fn $default(
                    mut self,
                    build: impl FnOnce($crate::Build<$crate::Nest<$DefaultSet>>) -> $crate::Build<$crate::Nest<$DefaultSet>>,
                ) -> Self {
                    <$crate::Nest<$DefaultSet> as $crate::Container>::build(&mut self.writer, self.id, build);
                    self
                }
            )?
        }
    )*};
}

/// Prints what a variant holds.
#[doc(hidden)]
#[macro_export]
macro_rules! debug_format {
    ($f:ident, $format:ident) => {
        ::core::fmt::Debug::fmt($format, $f)
    };
    ($f:ident, $format:ident, $Bytes:ty) => {
        ::core::fmt::Debug::fmt(&<$Bytes as $crate::Read>::read($format.as_ref()), $f)
    };
}
