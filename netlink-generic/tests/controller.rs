//! The controller of the running kernel. Asking it needs no privilege and changes nothing.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

use netlink_core::common::AttributeType;
use netlink_core::json::{Json, Nesting, from_json, to_json};
use netlink_core::{AttributeSet, Errno, Writer};
use netlink_generic::controller::{self, Family, Record};
use netlink_generic::{Error, Generic};

#[test]
fn the_controller_lists_itself_under_its_fixed_number() {
    let connection = Generic::connect().unwrap();
    let families: Vec<_> = connection.call(controller::list()).unwrap().collect::<Result<_, _>>().unwrap();
    let own = families.iter().find(|family| family.family_name().is_some_and(|name| name == controller::NAME)).unwrap();
    assert_eq!(own.family_id(), Some(controller::ID));
    assert!(own.group("notify").is_some(), "{own}");
    assert!(families.len() > 1, "only {}", families.len());
}

#[test]
fn a_family_found_by_name_is_the_one_in_the_list() {
    let connection = Generic::connect().unwrap();
    let listed: Vec<Record> =
        connection.call(controller::list()).unwrap().map(|family| Record::from(&family.unwrap())).collect();
    for record in listed {
        let got = connection.family(&record.name).unwrap();
        assert_eq!(Record::from(&got), record);
        assert!(record.id >= controller::ID);
        for (name, id) in &record.groups {
            assert_eq!(got.group(name), Some(*id));
        }
    }
}

#[test]
fn a_family_that_is_not_there_has_an_error_of_its_own() {
    let connection = Generic::connect().unwrap();
    let error = connection.family("no-such-family").unwrap_err();
    assert!(matches!(&error, Error::NoFamily { name } if name == "no-such-family"), "{error:?}");
    assert!(error.is_not_found());
    // Asked for directly, the kernel's own answer is there.
    let error = connection.call(controller::get("no-such-family")).unwrap_err();
    assert_eq!(error.errno(), Some(Errno::ENOENT));
    assert!(error.to_string().contains(r#"getfamily (family-name "no-such-family")"#), "{error}");
}

#[test]
fn a_name_too_long_for_the_kernel_is_refused_at_the_attribute() {
    let connection = Generic::connect().unwrap();
    let error = connection.call(controller::get("a-name-longer-than-sixteen-bytes")).unwrap_err();
    let Error::Refused(refusal) = &error else { panic!("{error:?}") };
    let location = refusal.location.as_ref().unwrap();
    assert_eq!(location.path.to_string(), "family.family-name");
    assert!(refusal.errno == Errno::ERANGE || refusal.errno == Errno::EINVAL, "{error}");
}

/// Where the kernel can say it (since 5.7), it demands of its own controller what our table says.
#[test]
fn policies_tell_the_types_of_the_controllers_attributes() {
    let connection = Generic::connect().unwrap();
    let messages: Vec<_> =
        connection.call(controller::policies(controller::NAME)).unwrap().collect::<Result<_, _>>().unwrap();
    let attributes: Vec<_> = messages
        .iter()
        .filter_map(|message| message.policy())
        .flatten()
        .map(|([_, attribute], policy)| (attribute, policy.r#type()))
        .collect();
    assert!(attributes.contains(&(Family::FAMILY_ID, Some(AttributeType::U16))), "{attributes:?}");
    assert!(attributes.contains(&(Family::FAMILY_NAME, Some(AttributeType::NUL_STRING))), "{attributes:?}");
    let operations: Vec<_> =
        messages.iter().filter_map(|message| message.op_policy()).flatten().map(|([operation], _)| operation).collect();
    assert!(operations.contains(&3), "getfamily is among {operations:?}");
}

#[test]
fn every_family_and_policy_is_the_same_after_json() {
    let connection = Generic::connect().unwrap();
    let families: Vec<_> = connection.call(controller::list()).unwrap().map(Result::unwrap).collect();
    assert!(!families.is_empty());
    for family in families {
        same_after_json(&family);
        let name = family.family_name().unwrap().to_string();
        match connection.call(controller::policies(&name)) {
            Ok(policies) => policies.for_each(|policy| same_after_json(&policy.unwrap())),
            // A family may have no policy at all.
            Err(error) => assert_eq!(error.errno(), Some(Errno::ENODATA), "{name}: {error}"),
        }
    }
}

fn same_after_json(message: &Family) {
    let json = to_json(Family::<()>::SCHEMA, message.as_bytes(), Nesting::Unmarked);
    let text = serde_json::to_string(&json).unwrap();
    assert!(!text.contains("\"#"), "unknown to the table: {text}");
    let json: Json = serde_json::from_str(&text).unwrap();
    let mut writer = Writer::new();
    from_json(Family::<()>::SCHEMA, &json, Nesting::Unmarked, &mut writer).unwrap();
    assert_eq!(writer.as_bytes(), message.as_bytes(), "{text}");
}
