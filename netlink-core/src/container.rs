//! The types of the tables that hold attributes, or that occur many times.

use alloc::format;
use core::marker::PhantomData;

use bytes::Bytes;

use crate::attribute::{Attributes, NESTED, TYPE_MASK};
use crate::field::{Container, Field, Read, Write, WriteField};
use crate::schema::{self, ByteOrder, Framing, Key, Kind, Lazy};
use crate::{BuildError, Malformed, Text, Writer};

/// A set of attributes, as [`attributes!`](crate::attributes) declares it.
///
/// The type that implements it is the view; its parameter, the storage, makes no difference here.
pub trait AttributeSet {
    /// Its table.
    const SCHEMA: &'static schema::Set;
    /// The view of a borrowed payload.
    type View<'a>;
    /// The view of a payload that is kept.
    type Owned;
    /// What writes it into `S`.
    type Builder<S: AsMut<Writer>>;

    /// Views a payload without checking it: getters of what is malformed read as absent.
    fn view(payload: &[u8]) -> Self::View<'_>;
    /// The same of a payload that is kept.
    fn keep(payload: Bytes) -> Self::Owned;
    /// Checks a payload, takes it and views it. One that does not fit stays where it is.
    ///
    /// # Errors
    ///
    /// [`Malformed`] if it does not fit the table.
    fn owned(payload: &mut Bytes) -> Result<Self::Owned, Malformed> {
        crate::check(Self::SCHEMA, payload)?;
        Ok(Self::keep(core::mem::take(payload)))
    }
    /// Begins to write it at the end of `sink`; its fixed header, if it has one, is zero.
    fn build<S: AsMut<Writer>>(sink: S) -> Self::Builder<S>;
    /// Gives the sink back.
    fn sink<S: AsMut<Writer>>(builder: Self::Builder<S>) -> S;
}

/// The set `S`, of which what is received is not checked; see [`IntoRequest::unchecked`](crate::IntoRequest::unchecked).
#[derive(Clone, Copy, Debug)]
pub struct Unchecked<S>(PhantomData<S>);

impl<S: AttributeSet> AttributeSet for Unchecked<S> {
    const SCHEMA: &'static schema::Set = S::SCHEMA;
    type View<'a> = S::View<'a>;
    type Owned = S::Owned;
    type Builder<T: AsMut<Writer>> = S::Builder<T>;

    fn view(payload: &[u8]) -> S::View<'_> {
        S::view(payload)
    }

    fn keep(payload: Bytes) -> S::Owned {
        S::keep(payload)
    }

    fn owned(payload: &mut Bytes) -> Result<S::Owned, Malformed> {
        Ok(S::keep(core::mem::take(payload)))
    }

    fn build<T: AsMut<Writer>>(sink: T) -> S::Builder<T> {
        S::build(sink)
    }

    fn sink<T: AsMut<Writer>>(builder: S::Builder<T>) -> T {
        S::sink(builder)
    }
}

fn table<S: AttributeSet>() -> &'static schema::Set {
    S::SCHEMA
}

fn formats<C: Formats>() -> &'static schema::Choice {
    C::SCHEMA
}

/// Appends a set, without an attribute around it.
fn append<S: AttributeSet>(writer: &mut Writer, build: impl FnOnce(S::Builder<Writer>) -> S::Builder<Writer>) {
    writer.lend(|writer| S::sink(build(S::build(writer))));
}

/// Attributes of the set `S` inside an attribute.
pub struct Nest<S>(PhantomData<S>);

impl<S: AttributeSet> Read for Nest<S> {
    type Out<'a> = S::View<'a>;
    const KIND: Kind = Kind::Nest(Lazy(table::<S>));

    #[inline]
    fn read(payload: &[u8]) -> Option<S::View<'_>> {
        Some(S::view(payload))
    }
}

impl<S: AttributeSet> Container for Nest<S> {
    type Builder = S::Builder<Writer>;

    fn build(writer: &mut Writer, id: u16, build: impl FnOnce(S::Builder<Writer>) -> S::Builder<Writer>) {
        writer.nest(id, |writer| append::<S>(writer, build));
    }
}

/// An attribute that occurs any number of times, in any place. The getter iterates, the builder adds one.
pub struct Multi<T: ?Sized>(PhantomData<T>);

/// Iterates over the occurrences of a [`Multi`] attribute.
pub struct Occurrences<'a, T: ?Sized> {
    attributes: Attributes<'a>,
    id: u16,
    value: PhantomData<fn() -> *const T>,
}

impl<'a, T: Read + ?Sized> Iterator for Occurrences<'a, T> {
    type Item = T::Out<'a>;

    fn next(&mut self) -> Option<T::Out<'a>> {
        let id = self.id;
        self.attributes
            .by_ref()
            .filter(|attribute| attribute.id() == id)
            .find_map(|attribute| T::read(attribute.payload()))
    }
}

impl<T: Read + ?Sized> Field for Multi<T> {
    type Out<'a> = Occurrences<'a, T>;
    const KIND: Kind = T::KIND;
    const MULTI: bool = true;

    fn get(attributes: Attributes<'_>, id: u16) -> Occurrences<'_, T> {
        Occurrences { attributes, id, value: PhantomData }
    }
}

impl<T: Write + ?Sized> WriteField for Multi<T> {
    type In<'a> = T::In<'a>;

    fn put(writer: &mut Writer, id: u16, value: Self::In<'_>) {
        T::write(writer, id, value);
    }
}

impl<T: Read + Container + ?Sized> Container for Multi<T> {
    type Builder = T::Builder;

    fn build(writer: &mut Writer, id: u16, build: impl FnOnce(T::Builder) -> T::Builder) {
        T::build(writer, id, build);
    }
}

/// An attribute whose payload is attributes that are entries: their type is an index (YNL's `indexed-array`).
pub struct Array<T: ?Sized>(PhantomData<T>);

/// Iterates over the entries of an [`Array`]: index and value.
pub struct Entries<'a, T: ?Sized> {
    attributes: Attributes<'a>,
    value: PhantomData<fn() -> *const T>,
}

impl<'a, T: Read + ?Sized> Iterator for Entries<'a, T> {
    type Item = (u16, T::Out<'a>);

    fn next(&mut self) -> Option<Self::Item> {
        self.attributes.find_map(|entry| Some((entry.id(), T::read(entry.payload())?)))
    }
}

impl<T: Read + ?Sized> Read for Array<T> {
    type Out<'a> = Entries<'a, T>;
    const KIND: Kind = Kind::Array(&T::KIND);

    fn read(payload: &[u8]) -> Option<Entries<'_, T>> {
        Some(Entries { attributes: Attributes::new(payload), value: PhantomData })
    }
}

/// An index or key as the type of an attribute, whose two upper bits are flags: one that reaches into them is a fault.
fn checked_index(writer: &mut Writer, index: u16) -> u16 {
    if index > TYPE_MASK {
        writer.fail(BuildError::Argument(format!("the index {index} is above {TYPE_MASK}")));
    }
    index
}

/// Writes the entries of an [`Array`].
#[derive(Debug)]
#[must_use]
pub struct ArrayBuilder<T: ?Sized> {
    writer: Writer,
    next: u16,
    value: PhantomData<fn() -> *const T>,
}

impl<T: ?Sized> ArrayBuilder<T> {
    fn take_index(&mut self) -> u16 {
        let index = self.next;
        self.next = index.wrapping_add(1);
        checked_index(&mut self.writer, index)
    }

    /// Gives the next entry this index; they are counted from 1 otherwise.
    pub fn at(mut self, index: u16) -> Self {
        self.next = index;
        self
    }
}

impl<T: Write + ?Sized> ArrayBuilder<T> {
    /// Adds a value.
    pub fn value(mut self, value: T::In<'_>) -> Self {
        let index = self.take_index();
        T::write(&mut self.writer, index, value);
        self
    }
}

impl<T: Container + ?Sized> ArrayBuilder<T> {
    /// Adds an entry of attributes.
    pub fn entry(mut self, build: impl FnOnce(T::Builder) -> T::Builder) -> Self {
        let index = self.take_index();
        T::build(&mut self.writer, index, build);
        self
    }
}

impl<T: Read + ?Sized + 'static> Container for Array<T> {
    type Builder = ArrayBuilder<T>;

    fn build(writer: &mut Writer, id: u16, build: impl FnOnce(Self::Builder) -> Self::Builder) {
        writer.nest(id, |writer| {
            writer.lend(|writer| {
                let array = ArrayBuilder { writer, next: 1, value: PhantomData };
                build(array).writer
            });
        });
    }
}

/// Attributes of the set `S` inside `N` levels of nests whose types are keys (YNL's `nest-type-value`).
pub struct TypeValue<S, const N: usize>(PhantomData<S>);

/// Iterates over the innermost nests of a [`TypeValue`]: keys and view.
pub struct KeyedNests<'a, S, const N: usize> {
    levels: [Attributes<'a>; N],
    keys: [u16; N],
    depth: usize,
    set: PhantomData<fn() -> S>,
}

impl<'a, S: AttributeSet, const N: usize> Iterator for KeyedNests<'a, S, N> {
    type Item = ([u16; N], S::View<'a>);

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let Some(attribute) = self.levels.get_mut(self.depth)?.next() else {
                self.depth = self.depth.checked_sub(1)?;
                continue;
            };
            *self.keys.get_mut(self.depth)? = attribute.id();
            match self.levels.get_mut(self.depth + 1) {
                Some(inner) => {
                    *inner = attribute.attributes();
                    self.depth += 1;
                }
                None => return Some((self.keys, S::view(attribute.payload()))),
            }
        }
    }
}

impl<S: AttributeSet, const N: usize> Read for TypeValue<S, N> {
    type Out<'a> = KeyedNests<'a, S, N>;
    const KIND: Kind = Kind::TypeValue(N, Lazy(table::<S>));

    fn read(payload: &[u8]) -> Option<Self::Out<'_>> {
        let mut levels = [Attributes::default(); N];
        if let Some(outermost) = levels.first_mut() {
            *outermost = Attributes::new(payload);
        }
        Some(KeyedNests { levels, keys: [0; N], depth: 0, set: PhantomData })
    }
}

/// Writes the innermost nests of a [`TypeValue`].
#[derive(Debug)]
#[must_use]
pub struct KeyedBuilder<S, const N: usize> {
    writer: Writer,
    set: PhantomData<fn() -> S>,
}

impl<S: AttributeSet, const N: usize> KeyedBuilder<S, N> {
    /// Adds a nest under these keys.
    pub fn entry(mut self, keys: [u16; N], build: impl FnOnce(S::Builder<Writer>) -> S::Builder<Writer>) -> Self {
        let starts = keys.map(|key| {
            let key = checked_index(&mut self.writer, key);
            self.writer.open(key | NESTED)
        });
        append::<S>(&mut self.writer, build);
        for start in starts.into_iter().rev() {
            self.writer.close(start);
        }
        self
    }
}

impl<S: AttributeSet + 'static, const N: usize> Container for TypeValue<S, N> {
    type Builder = KeyedBuilder<S, N>;

    fn build(writer: &mut Writer, id: u16, build: impl FnOnce(Self::Builder) -> Self::Builder) {
        writer.nest(id, |writer| {
            writer.lend(|writer| {
                let nests = KeyedBuilder { writer, set: PhantomData };
                build(nests).writer
            });
        });
    }
}

/// Records one after another, each a fixed header with a 16-bit length, and what follows it. The set `S` has that header.
///
/// The header begins with the length of the whole record (`struct rtnexthop`), and each is padded; or `LENGTH` is the place in
/// the header of the length of what follows it (`struct cn_msg`), and nothing is padded.
pub struct Records<S, const LENGTH: usize = WHOLE>(PhantomData<S>);

/// In place of the place of a length: it is the first thing in its record and counts all of that.
const WHOLE: usize = usize::MAX;

/// How these records are told apart.
const fn framing(length: usize) -> Framing {
    if length == WHOLE { Framing::Whole } else { Framing::Behind(length) }
}

/// Where the length of a record is in the header of its set, and whether it is big-endian there.
fn length_of(framing: Framing, set: &schema::Set) -> (usize, bool) {
    let place = match framing {
        Framing::Whole => 0,
        Framing::Behind(place) => place,
    };
    let member = set.header.and_then(|header| header.members.iter().find(|member| member.offset == place));
    (place, member.is_some_and(|member| matches!(member.kind, Kind::Integer { order: ByteOrder::Big, .. })))
}

/// Splits the first record of a set off `bytes`: the record, and what follows it.
pub(crate) fn split_record<'a>(framing: Framing, set: &schema::Set, bytes: &'a [u8]) -> Option<(&'a [u8], &'a [u8])> {
    let (place, is_big) = length_of(framing, set);
    let length = *bytes.get(place..)?.first_chunk::<2>()?;
    let length = usize::from(if is_big { u16::from_be_bytes(length) } else { u16::from_ne_bytes(length) });
    match framing {
        Framing::Whole => {
            let record = bytes.get(..length).filter(|_| length >= 2)?;
            Some((record, bytes.get(crate::align(length)..).unwrap_or_default()))
        }
        // A header of no length would lead nowhere.
        Framing::Behind(_) => {
            bytes.split_at_checked(set.header_size() + length).filter(|(record, _)| !record.is_empty())
        }
    }
}

/// Fills in the length of a record of a set that begins at `start` and has just been written, and pads it.
pub(crate) fn end_record(framing: Framing, set: &schema::Set, start: usize, writer: &mut Writer) {
    let (place, is_big) = length_of(framing, set);
    let before = match framing {
        Framing::Whole => 0,
        Framing::Behind(_) => set.header_size(),
    };
    let length = writer.as_bytes().len().saturating_sub(start + before);
    match u16::try_from(length) {
        Ok(length) => {
            let bytes = writer.as_mut_bytes().get_mut(start + place..);
            if let Some(place) = bytes.and_then(<[u8]>::first_chunk_mut::<2>) {
                *place = if is_big { length.to_be_bytes() } else { length.to_ne_bytes() };
            }
        }
        Err(_) if framing == Framing::Whole => writer.fail(BuildError::TooLong { id: 0, length }),
        Err(_) => writer.fail(BuildError::Argument(format!("a record of {length} bytes is above 65535"))),
    }
    if framing == Framing::Whole {
        writer.align();
    }
}

/// Iterates over [`Records`].
pub struct RecordIterator<'a, S> {
    framing: Framing,
    rest: &'a [u8],
    set: PhantomData<fn() -> S>,
}

impl<'a, S: AttributeSet> Iterator for RecordIterator<'a, S> {
    type Item = S::View<'a>;

    fn next(&mut self) -> Option<S::View<'a>> {
        let (record, rest) = split_record(self.framing, S::SCHEMA, self.rest)?;
        self.rest = rest;
        Some(S::view(record))
    }
}

impl<S: AttributeSet, const LENGTH: usize> Read for Records<S, LENGTH> {
    type Out<'a> = RecordIterator<'a, S>;
    const KIND: Kind = Kind::Records(framing(LENGTH), Lazy(table::<S>));

    fn read(payload: &[u8]) -> Option<Self::Out<'_>> {
        Some(RecordIterator { framing: framing(LENGTH), rest: payload, set: PhantomData })
    }
}

/// Writes [`Records`].
#[derive(Debug)]
#[must_use]
pub struct RecordsBuilder<S> {
    framing: Framing,
    writer: Writer,
    set: PhantomData<fn() -> S>,
}

impl<S: AttributeSet> RecordsBuilder<S> {
    /// Adds a record; its length is filled in.
    pub fn record(mut self, build: impl FnOnce(S::Builder<Writer>) -> S::Builder<Writer>) -> Self {
        let start = self.writer.as_bytes().len();
        append::<S>(&mut self.writer, build);
        end_record(self.framing, S::SCHEMA, start, &mut self.writer);
        self
    }
}

impl<S: AttributeSet + 'static, const LENGTH: usize> Container for Records<S, LENGTH> {
    type Builder = RecordsBuilder<S>;

    fn build(writer: &mut Writer, id: u16, build: impl FnOnce(Self::Builder) -> Self::Builder) {
        writer.wrap(id, |writer| {
            writer.lend(|writer| {
                let records = RecordsBuilder { framing: framing(LENGTH), writer, set: PhantomData };
                build(records).writer
            });
        });
    }
}

/// Formats of a payload, as [`choice!`](crate::choice) declares them.
pub trait Formats {
    /// Its table.
    const SCHEMA: &'static schema::Choice;
    /// The view of a borrowed payload.
    type View<'a>;
    /// What writes it.
    type Builder;

    /// Views a payload in the format of this key.
    fn view<'a>(key: Option<Key<'_>>, payload: &'a [u8]) -> Option<Self::View<'a>>;
    /// Begins to write the attribute with this number.
    fn builder(writer: Writer, id: u16) -> Self::Builder;
    /// Gives the writer back.
    fn finish(builder: Self::Builder) -> Writer;
}

/// The bytes of a `T` in a payload of type `B`: the payload as it is.
///
/// A string has no fixed size, so the view of a format holds its bytes. (A type that depends on `T` and is `B` all the
/// same, which a macro can write.)
#[doc(hidden)]
pub trait BytesOf<T: ?Sized>: Sized {
    /// The payload.
    type Bytes;

    /// The payload.
    fn of(self) -> Self::Bytes;
}

impl<T: ?Sized, B> BytesOf<T> for B {
    type Bytes = B;

    fn of(self) -> B {
        self
    }
}

/// An attribute in one of the formats of `C`: attribute number `SELECTOR` of the same set, of type `K`, says which.
pub struct Choice<C, K: ?Sized, const SELECTOR: u16>(PhantomData<C>, PhantomData<K>);

impl<C, K, const SELECTOR: u16> Field for Choice<C, K, SELECTOR>
where
    C: Formats,
    K: Read + ?Sized,
    for<'a> K::Out<'a>: IntoKey<'a>,
{
    type Out<'a> = Option<C::View<'a>>;
    const KIND: Kind = Kind::Choice(Lazy(formats::<C>));

    fn get(attributes: Attributes<'_>, id: u16) -> Self::Out<'_> {
        let payload = attributes.first(id)?.payload();
        let key = K::get(attributes, SELECTOR).map(IntoKey::into_key);
        C::view(key, payload)
    }
}

impl<C, K, const SELECTOR: u16> Container for Choice<C, K, SELECTOR>
where
    Self: Field,
    C: Formats,
    K: ?Sized,
{
    type Builder = C::Builder;

    fn build(writer: &mut Writer, id: u16, build: impl FnOnce(C::Builder) -> C::Builder) {
        writer.lend(|writer| C::finish(build(C::builder(writer, id))));
    }
}

/// An attribute in one of the formats of `C`, where something outside the set says which: an attribute of an enclosing
/// set, or a member of a fixed header.
pub struct Outer<C>(PhantomData<C>);

/// A payload whose format is still to be said.
pub struct Undecided<'a, C> {
    payload: &'a [u8],
    formats: PhantomData<fn() -> C>,
}

impl<'a, C: Formats> Undecided<'a, C> {
    /// The payload.
    #[must_use]
    pub const fn payload(&self) -> &'a [u8] {
        self.payload
    }

    /// Views it in the format of this key.
    #[must_use]
    pub fn select<'k>(&self, key: impl Into<Key<'k>>) -> Option<C::View<'a>> {
        C::view(Some(key.into()), self.payload)
    }
}

impl<C: Formats> Read for Outer<C> {
    type Out<'a> = Undecided<'a, C>;
    const KIND: Kind = Kind::Choice(Lazy(formats::<C>));

    fn read(payload: &[u8]) -> Option<Self::Out<'_>> {
        Some(Undecided { payload, formats: PhantomData })
    }
}

impl<C: Formats> Container for Outer<C> {
    type Builder = C::Builder;

    fn build(writer: &mut Writer, id: u16, build: impl FnOnce(C::Builder) -> C::Builder) {
        writer.lend(|writer| C::finish(build(C::builder(writer, id))));
    }
}

/// What can decide on a format.
pub trait IntoKey<'a> {
    /// The key.
    fn into_key(self) -> Key<'a>;
}

impl<'a> IntoKey<'a> for Text<'a> {
    fn into_key(self) -> Key<'a> {
        Key::Text(self.as_bytes())
    }
}

impl<'a, T: crate::Integer> IntoKey<'a> for T {
    fn into_key(self) -> Key<'a> {
        Key::Number(crate::Primitive::widen(self.to_primitive()))
    }
}
