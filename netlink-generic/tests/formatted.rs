//! Formatted messages of devlink, as the kernel writes them.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use netlink_core::Writer;
use netlink_generic::devlink::{Devlink, DevlinkBuilder, FormattedMessageBuilder, FormattedValue, VarAttrType};

type Parts = FormattedMessageBuilder<Writer>;

fn message(build: impl FnOnce(Parts) -> Parts) -> Devlink {
    let bytes = DevlinkBuilder::new(Writer::new()).fmsg(build).into_inner().finish().unwrap();
    Devlink::new_checked(bytes.into()).unwrap()
}

fn number(parts: Parts, value: u32) -> Parts {
    parts.fmsg_obj_value_type(VarAttrType::U32).fmsg_obj_value_data(&value.to_ne_bytes())
}

fn named(parts: Parts, name: &str, value: impl FnOnce(Parts) -> Parts) -> Parts {
    value(parts.fmsg_pair_nest_start(&[]).fmsg_obj_name(name)).fmsg_nest_end(&[])
}

#[test]
fn a_message_is_a_tree_whatever_it_is_split_into() {
    // { "state": 7, "queues": [ { "id": 1 }, { "id": 2 } ], "ok": true }
    let first = message(|parts| {
        let parts = named(parts.fmsg_obj_nest_start(&[]), "state", |parts| number(parts, 7));
        let parts = parts.fmsg_pair_nest_start(&[]).fmsg_obj_name("queues").fmsg_arr_nest_start(&[]);
        named(parts.fmsg_obj_nest_start(&[]), "id", |parts| number(parts, 1)).fmsg_nest_end(&[])
    });
    let second = message(|parts| {
        let parts = named(parts.fmsg_obj_nest_start(&[]), "id", |parts| number(parts, 2));
        let parts = parts.fmsg_nest_end(&[]).fmsg_nest_end(&[]).fmsg_nest_end(&[]);
        let flag = |parts: Parts| parts.fmsg_obj_value_type(VarAttrType::FLAG).fmsg_obj_value_data(&[1]);
        named(parts, "ok", flag).fmsg_nest_end(&[])
    });
    let object = |name: &str, value| FormattedValue::Object(vec![(name.to_string(), value)]);
    let queues = [1, 2].map(|id| object("id", FormattedValue::Number(id))).to_vec();
    let expected = FormattedValue::Object(vec![
        ("state".to_string(), FormattedValue::Number(7)),
        ("queues".to_string(), FormattedValue::Array(queues)),
        ("ok".to_string(), FormattedValue::Flag(true)),
    ]);
    assert_eq!(FormattedValue::read(&[first, second]), Some(expected));
}

#[test]
fn what_is_not_well_formed_is_no_panic() {
    assert_eq!(FormattedValue::read::<Vec<u8>>(&[]), None);
    let ends = message(|parts| {
        number((0..3).fold(parts, |parts, _| parts.fmsg_nest_end(&[])), 5).fmsg_obj_value_data(&[1, 2, 3])
    });
    let values = vec![FormattedValue::Number(5), FormattedValue::Binary(vec![1, 2, 3])];
    assert_eq!(FormattedValue::read(&[ends]), Some(FormattedValue::Array(values)));
    // What netdevsim says of itself ends more than it has begun.
    let parts = |parts: Parts| {
        let parts = named(parts.fmsg_obj_nest_start(&[]), "first", |parts| number(parts, 1));
        let parts = parts.fmsg_nest_end(&[]).fmsg_nest_end(&[]).fmsg_nest_end(&[]);
        named(parts, "second", |parts| number(parts.fmsg_arr_nest_start(&[]), 2).fmsg_nest_end(&[])).fmsg_nest_end(&[])
    };
    let second = FormattedValue::Array(vec![FormattedValue::Number(2)]);
    let members = [("first", FormattedValue::Number(1)), ("second", second)];
    let members = members.map(|(name, value)| (name.to_string(), value)).to_vec();
    assert_eq!(FormattedValue::read(&[message(parts)]), Some(FormattedValue::Object(members)));
    let deep = message(|parts| (0..3000).fold(parts, |parts, _| parts.fmsg_obj_nest_start(&[])));
    assert_eq!(FormattedValue::read(&[deep]), None);
}
