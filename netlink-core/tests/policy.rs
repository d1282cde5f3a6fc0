//! What the kernel accepts for an attribute, in words.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use netlink_core::Writer;
use netlink_core::common::{AttributeType, PolicyAttribute, PolicyAttributeBuilder};
use proptest::prelude::*;

type Builder = PolicyAttributeBuilder<Writer>;

fn in_words(build: impl FnOnce(Builder) -> Builder) -> Option<String> {
    let policy = build(Builder::new(Writer::new())).into_inner().finish().unwrap();
    PolicyAttribute::new_unchecked(policy).in_words()
}

#[test]
fn every_type_has_a_name() {
    let names = [
        (AttributeType::FLAG, "a flag without a value"),
        (AttributeType::U8, "a u8"),
        (AttributeType::U16, "a u16"),
        (AttributeType::U32, "a u32"),
        (AttributeType::U64, "a u64"),
        (AttributeType::S8, "an i8"),
        (AttributeType::S16, "an i16"),
        (AttributeType::S32, "an i32"),
        (AttributeType::S64, "an i64"),
        (AttributeType::BINARY, "binary data"),
        (AttributeType::STRING, "a string"),
        (AttributeType::NUL_STRING, "a NUL-terminated string"),
        (AttributeType::NESTED, "a nest"),
        (AttributeType::NESTED_ARRAY, "an array of nests"),
        (AttributeType::BITFIELD32, "a bitfield32"),
        (AttributeType::SINT, "a signed integer of 4 or 8 bytes"),
        (AttributeType::UINT, "an unsigned integer of 4 or 8 bytes"),
        (AttributeType(99), "a value of type 99"),
    ];
    for (kind, name) in names {
        assert_eq!(in_words(|policy| policy.r#type(kind)).as_deref(), Some(name));
    }
}

#[test]
fn limits_follow_the_type() {
    let unsigned = |policy: Builder| policy.r#type(AttributeType::U32);
    let signed = |policy: Builder| policy.r#type(AttributeType::S16);
    let data = |policy: Builder| policy.r#type(AttributeType::BINARY);
    let cases: [(Option<String>, &str); 17] = [
        (in_words(|policy| unsigned(policy).min_value_u(68).max_value_u(65535)), "a u32 from 68 to 65535"),
        (in_words(|policy| unsigned(policy).min_value_u(68).max_value_u(u32::MAX.into())), "a u32 of at least 68"),
        (in_words(|policy| unsigned(policy).min_value_u(0).max_value_u(9)), "a u32 of at most 9"),
        (in_words(|policy| unsigned(policy).min_value_u(0).max_value_u(u32::MAX.into())), "a u32"),
        (in_words(|policy| unsigned(policy).mask(0x11)), "a u32 of the bits 0x11"),
        (in_words(|policy| signed(policy).min_value_s(-3).max_value_s(4)), "an i16 from -3 to 4"),
        (in_words(|policy| signed(policy).min_value_s(-32768).max_value_s(-1)), "an i16 of at most -1"),
        (in_words(|policy| signed(policy).min_value_s(-32768).max_value_s(32767)), "an i16"),
        (
            in_words(|policy| policy.r#type(AttributeType::UINT).min_value_u(1).max_value_u(u64::MAX)),
            "an unsigned integer of 4 or 8 bytes of at least 1",
        ),
        (in_words(|policy| data(policy).min_length(4).max_length(4)), "binary data of 4 bytes"),
        (in_words(|policy| data(policy).min_length(1).max_length(4)), "binary data of 1 to 4 bytes"),
        (in_words(|policy| data(policy).min_length(4)), "binary data of at least 4 bytes"),
        (
            in_words(|policy| policy.r#type(AttributeType::STRING).min_length(0).max_length(255)),
            "a string of at most 255 bytes",
        ),
        (
            in_words(|policy| policy.r#type(AttributeType::BITFIELD32).bitfield32_mask(5)),
            "a bitfield32 of the bits 0x5",
        ),
        (
            in_words(|policy| policy.r#type(AttributeType::NESTED).policy_idx(2).policy_maxtype(7)),
            "a nest of attributes up to number 7",
        ),
        // Without a type the limits alone are known.
        (in_words(|policy| policy.min_value_u(0).max_value_u(u64::MAX)), "a value from 0 to 18446744073709551615"),
        (in_words(|policy| policy.r#type(AttributeType::INVALID).max_length(2)), "a value of at most 2 bytes"),
    ];
    for (words, expected) in cases {
        assert_eq!(words.as_deref(), Some(expected));
    }
    assert_eq!(in_words(|policy| policy), None);
    assert_eq!(in_words(|policy| policy.r#type(AttributeType::INVALID)), None);
}

proptest! {
    #[test]
    fn every_limit_the_kernel_gives_is_told(least in any::<u64>(), greatest in any::<u64>(), kind in 1_u32..30) {
        let words = in_words(|policy| policy.r#type(AttributeType(kind)).min_value_u(least).max_value_u(greatest)).unwrap();
        // Those that the type has anyway are left out, and no type has these.
        if (1..1 << 31).contains(&least) {
            prop_assert!(words.contains(&least.to_string()), "{}", words);
        }
        if kind == 5 && greatest < u64::MAX {
            prop_assert!(words.contains(&greatest.to_string()), "{}", words);
        }
    }

    #[test]
    fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..80)) {
        let words = PolicyAttribute::new_unchecked(&bytes).in_words();
        prop_assert!(words.is_none_or(|words| words.starts_with('a') || words.starts_with("binary")));
    }
}
