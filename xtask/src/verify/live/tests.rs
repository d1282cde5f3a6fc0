//! A small spec against the policies of a family that does not exist.

use std::collections::BTreeMap;

use anyhow::Result;

use super::policy::{Family, Operation, Rule};
use super::{CAP_DO, CAP_DUMP, Report, compare};
use crate::spec::Specs;
use crate::verify::compile::TemporaryFolder;

const SPEC: &str = "
name: fake
family-name: FAKE
version: 2
protocol: genetlink
doc: For the tests.
attribute-sets:
  - name: fake
    doc: Attributes.
    attributes:
      - {name: name, type: string, value: 1, checks: {max-len: 15}}
      - {name: size, type: u32, value: 2, checks: {min: 1, max: 10}}
      - {name: inner, type: nest, nested-attributes: inner, value: 3}
      - {name: address, type: binary, display-hint: ipv6, value: 4}
      - {name: mode, type: u8, value: 5, checks: {flags-mask: 3}}
  - name: inner
    doc: Nested attributes, which nest themselves.
    attributes:
      - {name: flag, type: flag, value: 1}
      - {name: again, type: nest, nested-attributes: inner, value: 2}
operations:
  list:
    - name: get
      doc: Get.
      attribute-set: fake
      do:
        request: {value: 1, attributes: [name, mode]}
      dump:
        request: {value: 1, attributes: [name]}
mcast-groups:
  list:
    - {name: events}
";

fn rule(r#type: &str) -> Rule {
    Rule { r#type: r#type.to_string(), ..Rule::default() }
}

/// What the kernel would say of the spec.
fn family() -> Family {
    let fake = [
        (1, Rule { most_length: Some(15), ..rule("nul-string") }),
        (2, Rule { range: Some((1, 10)), ..rule("u32") }),
        (3, Rule { nested: Some(1), ..rule("nested") }),
        (4, Rule { least_length: Some(16), most_length: Some(16), ..rule("binary") }),
        (5, Rule { mask: Some(3), ..rule("u8") }),
    ];
    let inner = [(1, rule("flag")), (2, Rule { nested: Some(1), ..rule("nested") })];
    let policies = [(0, BTreeMap::from(fake)), (1, BTreeMap::from(inner))].into();
    let operation = Operation { flags: CAP_DO | CAP_DUMP, r#do: Some(0), dump: None, policies };
    Family {
        name: "FAKE".to_string(),
        version: 2,
        groups: ["events".to_string()].into(),
        operations: [(1, operation)].into(),
    }
}

fn verify(family: Family) -> Result<Report> {
    let folder = TemporaryFolder::new()?;
    std::fs::write(folder.0.join("fake.yaml"), SPEC)?;
    compare(&Specs::read(&folder.0)?, &[family], &[])
}

#[test]
fn a_right_spec_has_no_difference() -> Result<()> {
    let report = verify(family())?;
    assert_eq!(report.differences, [].into());
    assert_eq!(report.ours_alone, [].into());
    assert_eq!((report.families, report.attributes), (1, 7));
    Ok(())
}

#[track_caller]
fn finds(change: impl FnOnce(&mut Family), expected: &str) -> Result<()> {
    let mut family = family();
    change(&mut family);
    let report = verify(family)?;
    assert_eq!(report.differences, [format!("FAKE: {expected}")].into());
    Ok(())
}

/// Changes the rule of an attribute.
fn change(policy: u32, attribute: u16, rule: Rule) -> impl FnOnce(&mut Family) {
    move |family| {
        let operation = family.operations.entry(1).or_default();
        operation.policies.entry(policy).or_default().insert(attribute, rule);
    }
}

#[test]
fn an_unknown_attribute_is_found() -> Result<()> {
    finds(change(0, 9, rule("u16")), "get (do): fake.9 (u16) is unknown")
}

#[test]
fn an_unknown_nested_attribute_is_found() -> Result<()> {
    finds(change(1, 9, rule("u16")), "get (do): fake.inner: inner.9 (u16) is unknown")
}

#[test]
fn another_type_is_found() -> Result<()> {
    finds(change(0, 2, rule("u64")), "get (do): fake.size is u32, the kernel's is u64")?;
    let short = Rule { most_length: Some(4), ..rule("binary") };
    finds(change(0, 4, short), "get (do): fake.address is binary, the kernel's is binary of 0 to 4 bytes")
}

#[test]
fn narrower_limits_are_found() -> Result<()> {
    let range = Rule { range: Some((1, 9)), ..rule("u32") };
    finds(change(0, 2, range), "get (do): fake.size has max 10, 9 in the kernel")?;
    let length = Rule { most_length: Some(14), ..rule("nul-string") };
    finds(change(0, 1, length), "get (do): fake.name has max-len 15, 14 in the kernel")?;
    let mask = Rule { mask: Some(1), ..rule("u8") };
    finds(change(0, 5, mask), "get (do): fake.mode has flags-mask 0x3, 0x1 in the kernel")
}

#[test]
fn an_unknown_operation_or_group_is_found() -> Result<()> {
    let operation = Operation { flags: CAP_DO, ..Operation::default() };
    finds(|family| family.operations.extend([(7, operation)]), "do of operation 7 is unknown")?;
    finds(|family| family.groups.extend(["news".to_string()]), "multicast group news is unknown")
}

#[test]
fn what_only_the_spec_has_is_told() -> Result<()> {
    let mut family = family();
    family.groups.clear();
    let operation = family.operations.entry(1).or_default();
    operation.policies.entry(0).or_default().remove(&5);
    operation.flags = CAP_DO;
    let report = verify(family)?;
    let expected = ["FAKE: dump of get", "FAKE: get (do) takes mode", "FAKE: multicast group events"];
    assert_eq!(report.ours_alone, expected.map(str::to_string).into());
    assert_eq!(report.differences, [].into());
    Ok(())
}

#[test]
fn a_family_without_a_spec_is_told() -> Result<()> {
    let report = verify(Family { name: "other".to_string(), ..Family::default() })?;
    assert_eq!(report.without_spec, ["other".to_string()].into());
    assert!(report.text().contains("no spec of family other"), "{}", report.text());
    Ok(())
}
