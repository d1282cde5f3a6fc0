//! Single values of JSON, and what is wrong with one.

use alloc::string::ToString;
use alloc::vec::Vec;

use super::{Json, JsonError, unhex};
use crate::Writer;
use crate::error::Path;
use crate::integer::Primitive;
use crate::schema::{ByteOrder, Meaning};

/// What is wrong, on its way out of the nests.
pub(super) struct Problem {
    path: Path,
    expected: Option<&'static str>,
}

impl Problem {
    /// That of an attribute that is not known, before its name has been put to it.
    pub fn nameless() -> Self {
        Self { path: Path::default(), expected: None }
    }

    pub fn unknown(name: &str) -> Self {
        Self::nameless().within(name)
    }

    pub fn finish(self, name: &str) -> JsonError {
        let path = self.path.within(name);
        match self.expected {
            Some(expected) => JsonError::Type { path, expected: expected.to_string() },
            None => JsonError::Unknown { path },
        }
    }

    pub fn within(self, name: impl core::fmt::Display) -> Self {
        Self { path: self.path.within(name), ..self }
    }
}

pub(super) type Outcome<T = ()> = Result<T, Problem>;

pub(super) fn expected(what: &'static str) -> Problem {
    Problem { path: Path::default(), expected: Some(what) }
}

pub(super) fn bytes(json: &Json) -> Outcome<Vec<u8>> {
    unhex(string(json, "hexadecimal digits")?).ok_or(expected("hexadecimal digits"))
}

/// Elements of a byte that says what, a length, and data in hex.
pub(super) fn information_elements(json: &Json, meaning: Meaning, writer: &mut Writer) -> Outcome {
    let Json::Array(elements) = json else { return Err(expected("an array of elements")) };
    for (index, element) in elements.iter().enumerate() {
        let [id, data] = ["id", "data"].map(|name| element.get(name));
        let (Some(id), Some(data)) = (id, data) else {
            return Err(expected("an object of id and data").within(index));
        };
        let id = number(id, meaning).map_err(|problem| problem.within("id").within(index))?;
        let id = u8::try_from(id).map_err(|_| expected("a number below 256").within("id").within(index))?;
        let data = bytes(data).map_err(|problem| problem.within("data").within(index))?;
        let length =
            u8::try_from(data.len()).map_err(|_| expected("255 bytes at most").within("data").within(index))?;
        writer.bytes(&[id, length]);
        writer.bytes(&data);
    }
    Ok(())
}

pub(super) fn string<'a>(json: &'a Json, what: &'static str) -> Outcome<&'a str> {
    match json {
        Json::String(text) => Ok(text),
        _ => Err(expected(what)),
    }
}

pub(super) fn parse<T: core::str::FromStr>(json: &Json, what: &'static str) -> Outcome<T> {
    string(json, what)?.parse().map_err(|_| expected(what))
}

/// A number, a name, or a list of flags.
pub(super) fn number(json: &Json, meaning: Meaning) -> Outcome<i128> {
    match (json, meaning) {
        (Json::Number(value), _) => Ok(*value),
        (Json::String(name), Meaning::Enumeration(table)) => {
            table.value_of(name).map(i128::from).ok_or_else(|| Problem::unknown(name))
        }
        (Json::String(name), Meaning::Flags(table)) => {
            table.value_of(name).map(i128::from).ok_or_else(|| Problem::unknown(name))
        }
        (Json::Array(values), Meaning::Flags(_)) => {
            values.iter().try_fold(0, |bits, value| Ok(bits | number(value, meaning)?))
        }
        (_, Meaning::Plain) => Err(expected("an integer")),
        (_, Meaning::Enumeration(_)) => Err(expected("a name or an integer")),
        (_, Meaning::Flags(_)) => Err(expected("an array of names")),
    }
}

/// A number in an integer that may have a sign: the tables hold negative enumerators as 64 bits.
pub(super) fn signed_number(json: &Json, signed: bool, meaning: Meaning) -> Outcome<i128> {
    let value = number(json, meaning)?;
    Ok(match (json, u64::try_from(value)) {
        (Json::String(_), Ok(bits)) if signed => bits.cast_signed().into(),
        _ => value,
    })
}

pub(super) fn integer(width: u8, signed: bool, order: ByteOrder, value: i128, writer: &mut Writer) -> Outcome {
    fn store<T: Primitive>(value: i128, order: ByteOrder, writer: &mut Writer) -> Outcome {
        let value = T::try_from(value).map_err(|_| expected("an integer that fits"))?;
        let mut place = [0; 8];
        let place = place.get_mut(..usize::from(T::WIDTH)).unwrap_or_default();
        Primitive::store(value, place, order);
        writer.bytes(place);
        Ok(())
    }
    match (width, signed) {
        (1, false) => store::<u8>(value, order, writer),
        (2, false) => store::<u16>(value, order, writer),
        (4, false) => store::<u32>(value, order, writer),
        (8, false) => store::<u64>(value, order, writer),
        (1, true) => store::<i8>(value, order, writer),
        (2, true) => store::<i16>(value, order, writer),
        (4, true) => store::<i32>(value, order, writer),
        (8, true) => store::<i64>(value, order, writer),
        _ => Err(expected("an integer of a known width")),
    }
}
