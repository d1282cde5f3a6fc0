//! Alignment, integers and strings.

use netlink_core::{Attributes, Be, Read, Text, Write, Writer, align};

use crate::load::{Vector, each};

#[test]
fn lengths_are_aligned_to_four() {
    each("align4", |vector| assert_eq!(align(vector.number("input")), vector.number::<usize>("expect")));
}

/// Writes the number in both orders and reads it again.
fn integer<T>(vector: &Vector)
where
    T: Copy + PartialEq + std::fmt::Debug + TryFrom<i128>,
    T: for<'a> Read<Out<'a> = T> + for<'a> Write<In<'a> = T>,
    Be<T>: for<'a> Read<Out<'a> = T> + for<'a> Write<In<'a> = T>,
{
    let value: T = vector.number("input");
    let mut writer = Writer::new();
    T::write(&mut writer, 1, value);
    Be::<T>::write(&mut writer, 2, value);
    let attributes: Vec<_> = Attributes::new(writer.as_bytes()).collect();
    assert_eq!(attributes[0].payload(), vector.bytes("le"));
    assert_eq!(attributes[1].payload(), vector.bytes("be"));
    assert_eq!(attributes[0].read::<T>(), Some(value));
    assert_eq!(attributes[1].read::<Be<T>>(), Some(value));
}

#[test]
fn integers_have_both_byte_orders() {
    each("int", |vector| match vector.text("id").rsplit('/').nth(1) {
        Some("TestUint8") => integer::<u8>(vector),
        Some("TestUint16") => integer::<u16>(vector),
        Some("TestUint32") => integer::<u32>(vector),
        Some("TestUint64") => integer::<u64>(vector),
        Some("TestInt32") => integer::<i32>(vector),
        other => unreachable!("{other:?}"),
    });
}

#[test]
fn strings_end_at_their_nul() {
    each("string_nul", |vector| {
        let raw = vector.object("raw");
        let (text, bytes) = (raw.text("s"), raw.object("b").bytes("$hex"));
        assert_eq!(Text::new(&bytes), text);
        let mut writer = Writer::new();
        writer.string(1, text.as_bytes());
        assert_eq!(Attributes::new(writer.as_bytes()).next().unwrap().payload(), bytes);
    });
}
