//! Attributes, read and written.

use netlink_core::schema::{ByteOrder, Kind, Meaning, Name, Set};
use netlink_core::{Attributes, Be, BuildError, Flag, Nest, Reason, Writer, attributes, check};

use crate::load::{Vector, each};

/// A table that knows nothing, so that the check looks at nothing but lengths.
static EMPTY: Set = Set::NOTHING;

#[test]
fn attributes_are_read() {
    each("decode_attrs", |vector| {
        let bytes = vector.bytes("hex");
        let mut attributes = Attributes::new(&bytes);
        let read: Vec<_> = attributes.by_ref().map(|one| (one.raw_type(), one.payload().to_vec())).collect();
        let expected: Vec<_> =
            vector.list("expect").iter().map(|one| (one.number::<u16>("type"), one.bytes("hex"))).collect();
        assert_eq!(read, expected);
        if vector.is_null("error") {
            assert!(attributes.rest().is_empty());
            assert_eq!(check(&EMPTY, &bytes), Ok(()));
        } else {
            assert_eq!(attributes.rest(), bytes, "what cannot be read is left");
            // Three zero bytes are an error there and padding here: no attribute could stand in them.
            assert_eq!(check(&EMPTY, &bytes).is_err(), vector.case() != "short_slice");
        }
    });
}

#[test]
fn attributes_are_written() {
    each("encode_attrs", |vector| {
        let mut writer = Writer::new();
        for attribute in vector.list("input") {
            // The length of an attribute is not ours to give: it follows from the payload. One that lies, as this
            // test of theirs wants to write, can but be read.
            if !vector.is_null("error") {
                let lie =
                    [attribute.number::<u16>("length").to_ne_bytes(), attribute.number::<u16>("type").to_ne_bytes()];
                let error = check(&EMPTY, &lie.concat()).unwrap_err();
                assert_eq!(error.reason, Reason::Length { claimed: 3, available: 4 });
                return;
            }
            writer.attribute(attribute.number("type"), &attribute.bytes("hex"));
        }
        assert_eq!(writer.finish(), Ok(vector.bytes("hex")));
    });
}

#[test]
fn a_payload_of_the_wrong_width_is_malformed() {
    each("decode_attr_as", |vector| {
        let bytes = vector.bytes("hex");
        let attribute = Attributes::new(&bytes).next().unwrap();
        let is_absent = match vector.text("as_") {
            "uint8" => attribute.read::<u8>().is_none(),
            "uint16" => attribute.read::<u16>().is_none(),
            "uint32" => attribute.read::<u32>().is_none(),
            "uint64" => attribute.read::<u64>().is_none(),
            "int8" => attribute.read::<i8>().is_none(),
            "int16" => attribute.read::<i16>().is_none(),
            "int32" => attribute.read::<i32>().is_none(),
            "int64" => attribute.read::<i64>().is_none(),
            // They refuse a flag with a payload. The kernel does so in requests, and sends none; here its presence
            // is all that counts, so that a kernel that makes more of a flag one day breaks nobody.
            "flag" => {
                assert!(<Flag as netlink_core::Field>::get(Attributes::new(&bytes), 1));
                return;
            }
            other => unreachable!("{other}"),
        };
        assert!(is_absent);
        for width in [1, 2, 4, 8] {
            assert!(check(integers(width), &bytes).is_err(), "three bytes are not {width}");
        }
    });
}

/// A table whose attribute 1 is an integer of this width.
fn integers(width: u8) -> &'static Set {
    let kind = Kind::Integer { width, signed: false, order: ByteOrder::Native, meaning: Meaning::Plain };
    let row = netlink_core::schema::Attribute {
        id: 1,
        name: Name("integer"),
        kind,
        fit: kind.fit(),
        multi: false,
        net_byteorder: false,
        volatile: false,
        unordered: false,
    };
    let attributes: &'static [_] = Box::leak(Box::new([row]));
    Box::leak(Box::new(Set { name: "integers", attributes, ..Set::NOTHING }))
}

attributes! {
    struct Native / NativeBuilder = "native" {
        A a: u8 = 1, B b: u16 = 2, C c: u32 = 3, D d: u64 = 4, E e: i8 = 5, F f: i16 = 6, G g: i32 = 7, H h: i64 = 8,
    }
    struct Network / NetworkBuilder = "network" {
        A a: Be<u8> = 1, B b: Be<u16> = 2, C c: Be<u32> = 3, D d: Be<u64> = 4,
        E e: Be<i8> = 5, F f: Be<i16> = 6, G g: Be<i32> = 7, H h: Be<i64> = 8,
    }
    struct Plain / PlainBuilder = "plain" { FLAG flag: Flag = 1 }
    struct Named / NamedBuilder = "named" { NAME name: str = 1 }
    struct Opaque / OpaqueBuilder = "opaque" { BYTES bytes: [u8] = 1, INNER inner => Nest<Inner> = 2 }
    struct Outer / OuterBuilder = "outer" { MIDDLE middle => Nest<Middle> = 1 }
    struct Middle / MiddleBuilder = "middle" { SHORT short: u16 = 1, INNER inner => Nest<Inner> = 2 }
    struct Inner / InnerBuilder = "inner" { WORD word: u32 = 1, SHORT short: u16 = 2 }
}

fn typed(case: &str) -> Writer {
    let writer = Writer::new();
    match case {
        // Netlink has no little-endian integers of its own: they are native, and the vectors of this host.
        "uint-int_native_endian" | "uint-int_little_endian" => {
            NativeBuilder::new(writer).a(1).b(2).c(3).d(4).e(5).f(6).g(7).h(8).into_inner()
        }
        "uint-int_big_endian" => NetworkBuilder::new(writer).a(1).b(2).c(3).d(4).e(5).f(6).g(7).h(8).into_inner(),
        "flag_true" => PlainBuilder::new(writer).flag(true).into_inner(),
        "string" => NamedBuilder::new(writer).name("hello netlink").into_inner(),
        "byte" => OpaqueBuilder::new(writer).bytes(&[0xde, 0xad]).into_inner(),
        // Attributes inside one that is not marked as a nest: written by hand, as tables always mark theirs.
        "do" => {
            let mut writer = OpaqueBuilder::new(writer).bytes(&[0xde, 0xad, 0xbe]).into_inner();
            writer.wrap(Opaque::INNER, |writer| {
                let _ = InnerBuilder::new(writer).short(2).into_inner();
            });
            writer
        }
        "nested" => {
            OuterBuilder::new(writer).middle(|middle| middle.short(1).inner(|inner| inner.word(2))).into_inner()
        }
        other => unreachable!("{other}"),
    }
}

#[test]
fn types_are_written_as_they_are_there() {
    each("encode_attrs_typed", |vector| {
        let bytes = typed(vector.case()).finish().unwrap();
        assert_eq!(bytes, vector.bytes("hex"));
        assert_tree(Attributes::new(&bytes), &vector.list("tlv"));
    });
}

fn assert_tree(attributes: Attributes<'_>, expected: &[Vector]) {
    assert_eq!(attributes.count(), expected.len());
    for (attribute, expected) in attributes.zip(expected) {
        assert_eq!(attribute.id(), expected.number::<u16>("type"));
        assert_eq!(attribute.is_nested(), !expected.is_null("nested"));
        if attribute.is_nested() {
            assert_tree(attribute.attributes(), &expected.list("attrs"));
        } else {
            assert_eq!(attribute.payload(), expected.bytes("hex"));
        }
    }
}

#[test]
fn the_length_of_what_is_written_is_known() {
    each("encoder_len", |vector| {
        // They tell the type alone; the values are ours, as short as theirs.
        let native = NativeBuilder::new(Writer::new());
        let writer = match vector.text("input") {
            "empty" => native.into_inner(),
            "Uint8" => native.a(1).into_inner(),
            "Uint16" => native.b(1).into_inner(),
            "Uint32" => native.c(1).into_inner(),
            "Uint64" => native.d(1).into_inner(),
            "Int8" => native.e(1).into_inner(),
            "Int16" => native.f(1).into_inner(),
            "Int32" => native.g(1).into_inner(),
            "Int64" => native.h(1).into_inner(),
            "Flag true" => PlainBuilder::new(Writer::new()).flag(true).into_inner(),
            "Flag false" => PlainBuilder::new(Writer::new()).flag(false).into_inner(),
            "String" => NamedBuilder::new(Writer::new()).name("hello").into_inner(),
            "Bytes" | "Do" => OpaqueBuilder::new(Writer::new()).bytes(&[1, 2, 3, 4]).into_inner(),
            "Nested" => OpaqueBuilder::new(Writer::new()).inner(|inner| inner.word(1)).into_inner(),
            other => unreachable!("{other}"),
        };
        assert_eq!(writer.as_bytes().len(), vector.number::<usize>("expect"));
    });
}

#[test]
fn what_cannot_be_written_is_an_error_at_the_end() {
    each("encode_error", |vector| {
        let long = vec![b'x'; usize::from(u16::MAX)];
        let mut writer = Writer::new();
        match vector.text("input") {
            "bytes length" => writer.attribute(1, &long),
            "string length" => writer.string(1, &long),
            "do length" => writer.nest(1, |writer| writer.bytes(&long)),
            // A closure of theirs may fail; ours leaves a fault in the writer.
            "do function" => writer.nest(1, |writer| writer.fail(BuildError::Argument("no".to_string()))),
            other => unreachable!("{other}"),
        }
        let error = writer.finish().unwrap_err();
        assert!(matches!(error, BuildError::TooLong { .. } | BuildError::Argument(_)), "{error}");
    });
}
