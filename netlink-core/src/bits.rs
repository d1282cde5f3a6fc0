//! Bit fields: members of a struct that share an integer.

use core::marker::PhantomData;

use crate::integer::{Integer, Primitive};
use crate::schema::{ByteOrder, Kind};
use crate::value::{As, Place};

/// Bits of an integer `P`, as the type of a member on the wire: `COUNT` of them behind `START` others.
///
/// C counts them from the low end of the integer on a little-endian machine, and from the high end on a big-endian one.
pub struct Bits<P, const START: u8, const COUNT: u8>(PhantomData<P>);

/// The same, where C has no bit fields but masks and shifts the whole integer: the first bits are the lowest on every machine.
pub struct Masked<P, const START: u8, const COUNT: u8>(PhantomData<P>);

/// The bits of an integer of `width` bytes, and how far they are from its low end.
fn mask(width: u8, start: u8, count: u8) -> (u64, u32) {
    let below = if cfg!(target_endian = "little") { start } else { width * 8 - start - count };
    let ones = if count >= 64 { u64::MAX } else { (1 << count) - 1 };
    (ones, below.into())
}

/// Reads bits out of an integer.
pub(crate) fn extract(whole: u64, width: u8, start: u8, count: u8) -> u64 {
    let (ones, below) = mask(width, start, count);
    (whole >> below) & ones
}

/// Writes bits into an integer; what does not fit is cut off.
pub(crate) fn insert(whole: u64, value: u64, width: u8, start: u8, count: u8) -> u64 {
    let (ones, below) = mask(width, start, count);
    (whole & !(ones << below)) | ((value & ones) << below)
}

/// Writes bits into the bytes of an integer; `None` if these are no integer.
pub(crate) fn write(place: &mut [u8], bits: u64, start: u8, count: u8) -> Option<()> {
    fn within<P: Primitive>(place: &mut [u8], bits: u64, start: u8, count: u8) -> Option<()> {
        let whole = P::parse(place, ByteOrder::Native)?.widen();
        P::cut(insert(whole, bits, P::WIDTH, start, count)).store(place, ByteOrder::Native);
        Some(())
    }
    match place.len() {
        1 => within::<u8>(place, bits, start, count),
        2 => within::<u16>(place, bits, start, count),
        4 => within::<u32>(place, bits, start, count),
        _ => within::<u64>(place, bits, start, count),
    }
}

fn load<P: Primitive, T: Integer>(place: &[u8], start: u8, count: u8) -> T {
    let whole = P::parse(place, ByteOrder::Native).unwrap_or_default().widen();
    let value = extract(whole, P::WIDTH, start, count);
    T::from_primitive(T::Primitive::narrow(value).unwrap_or_default())
}

fn store<T: Integer>(value: &T, place: &mut [u8], start: u8, count: u8) {
    write(place, value.to_primitive().widen(), start, count).unwrap_or_default();
}

impl<P: Primitive, T: Integer, const START: u8, const COUNT: u8> Place for As<Bits<P, START, COUNT>, T> {
    type Value = T;
    const LENGTH: usize = P::WIDTH as usize;
    const KINDS: [Kind; 3] = [Kind::Bits { width: P::WIDTH, start: START, count: COUNT, meaning: T::MEANING }; 3];

    fn load_from(place: &[u8], _: ByteOrder) -> T {
        load::<P, T>(place, START, COUNT)
    }

    fn store_to(value: &T, place: &mut [u8], _: ByteOrder) {
        store(value, place, START, COUNT);
    }
}

impl<P: Primitive, const START: u8, const COUNT: u8> Masked<P, START, COUNT> {
    /// The bits that C would count before them, were they a bit field.
    const BEFORE: u8 = if cfg!(target_endian = "little") { START } else { P::WIDTH * 8 - START - COUNT };
}

impl<P: Primitive, T: Integer, const START: u8, const COUNT: u8> Place for As<Masked<P, START, COUNT>, T> {
    type Value = T;
    const LENGTH: usize = P::WIDTH as usize;
    const KINDS: [Kind; 3] = {
        let start = Masked::<P, START, COUNT>::BEFORE;
        [Kind::Bits { width: P::WIDTH, start, count: COUNT, meaning: T::MEANING }; 3]
    };

    fn load_from(place: &[u8], _: ByteOrder) -> T {
        load::<P, T>(place, Masked::<P, START, COUNT>::BEFORE, COUNT)
    }

    fn store_to(value: &T, place: &mut [u8], _: ByteOrder) {
        store(value, place, Masked::<P, START, COUNT>::BEFORE, COUNT);
    }
}
