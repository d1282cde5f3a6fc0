//! Messages that say the same in other words.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

mod table;

use netlink_core::{
    Array, AttributeSet, Multi, Nest, Outer, Records, TypeValue, Writer, attributes, canonical, choice, same, structure,
};
use proptest::collection::vec;
use proptest::prelude::*;
use table::Thing;
use table::well_formed::{Source, message};

structure! {
    pub struct Head = "head", size 8 { index: u32 = 0, change: u16 = 4 [volatile], flags: u16 = 6 }
    pub struct HopHead = "hop-head", size 4 { length: u16 = 0, flags: u8 = 2, uses: u8 = 3 [volatile] }
}

attributes! {
    pub struct Crate / CrateBuilder = "crate", header Head {
        NAME name: str = 1,
        OPENED opened: u32 = 2 [volatile],
        LABEL label: Multi<str> = 3,
        TAG tag: Multi<str> = 4 [unordered],
        HOPS hops => Records<Hop> = 5 [unordered],
        STEPS steps => Records<Hop> = 6,
        PARTS parts => Array<Nest<Part>> = 7 [unordered],
        SLOTS slots => Array<Nest<Part>> = 8,
        KEYED keyed => TypeValue<Part, 1> = 9,
        BY_INDEX by_index => Outer<ByIndex> = 10,
        HEAD head: Head = 11,
    }

    pub struct Hop / HopBuilder = "hop", header HopHead {
        WEIGHT weight: u32 = 1,
        PACKETS packets: u32 = 2 [volatile],
    }

    pub struct Part / PartBuilder = "part" {
        SIZE size: u32 = 1,
        AGE age: u32 = 2 [volatile],
    }
}

choice! {
    pub enum ByIndex / ByIndexBuilder = "by-index", selector "index" {
        Part part => Part = Number(1),
        Size size: u32 = Number(2),
    }
}

type Builder = CrateBuilder<Writer>;

fn made(build: impl FnOnce(Builder) -> Builder) -> Crate<Vec<u8>> {
    Crate::new_checked(build(CrateBuilder::new(Writer::new())).into_inner().finish().unwrap()).unwrap()
}

/// Whether what two builders write is the same.
fn are_same(one: impl FnOnce(Builder) -> Builder, other: impl FnOnce(Builder) -> Builder) -> bool {
    same(&made(one), &made(other))
}

#[test]
fn what_is_volatile_is_left_out() {
    assert!(are_same(|it| it.name("a"), |it| it.name("a").opened(7)));
    assert!(!are_same(|it| it.name("a"), |it| it.name("b").opened(7)));
    assert!(are_same(|it| it.header(|head| head.change = 1), |it| it));
    assert!(!are_same(|it| it.header(|head| head.flags = 1), |it| it));
    assert!(are_same(|it| it.head(Head { change: 3, ..Head::parsed() }), |it| it.head(Head::parsed())));
    assert!(!are_same(|it| it.head(Head { index: 3, ..Head::parsed() }), |it| it.head(Head::parsed())));
}

impl Head {
    fn parsed() -> Self {
        netlink_core::Structure::parse(&[])
    }
}

#[test]
fn and_so_it_is_wherever_it_is_nested() {
    let part = |age| move |part: PartBuilder<_>| part.age(age).size(1);
    assert!(are_same(|it| it.slots(|to| to.entry(part(1))), |it| it.slots(|to| to.entry(part(2)))));
    assert!(are_same(|it| it.keyed(|to| to.entry([3], part(1))), |it| it.keyed(|to| to.entry([3], part(2)))));
    assert!(!are_same(|it| it.keyed(|to| to.entry([3], part(1))), |it| it.keyed(|to| to.entry([4], part(1)))));
    let hop = |uses, packets| move |hop: HopBuilder<_>| hop.header(|head| head.uses = uses).packets(packets).weight(1);
    assert!(are_same(|it| it.steps(|to| to.record(hop(1, 1))), |it| it.steps(|to| to.record(hop(2, 2)))));
    // The selector is in the fixed header: index 1 makes it a part, and index 3 nothing that is known.
    let chosen = |index, age| {
        move |it: Builder| it.header(|head| head.index = index).by_index(|to| to.part(|part| part.age(age)))
    };
    assert!(are_same(chosen(1, 1), chosen(1, 2)));
    assert!(!are_same(chosen(3, 1), chosen(3, 2)));
}

#[test]
fn order_counts_where_it_means_something() {
    assert!(are_same(|it| it.name("a").label("b"), |it| it.label("b").name("a")));
    assert!(!are_same(|it| it.label("a").label("b"), |it| it.label("b").label("a")));
    assert!(are_same(|it| it.tag("a").name("x").tag("b"), |it| it.tag("b").tag("a").name("x")));
    assert!(!are_same(|it| it.tag("a").tag("a"), |it| it.tag("a")));
    let hop = |weight| move |hop: HopBuilder<_>| hop.weight(weight);
    assert!(are_same(
        |it| it.hops(|to| to.record(hop(1)).record(hop(2))),
        |it| it.hops(|to| to.record(hop(2)).record(hop(1)))
    ));
    assert!(!are_same(
        |it| it.steps(|to| to.record(hop(1)).record(hop(2))),
        |it| it.steps(|to| to.record(hop(2)).record(hop(1)))
    ));
    let part = |size| move |part: PartBuilder<_>| part.size(size);
    assert!(are_same(
        |it| it.parts(|to| to.entry(part(1)).entry(part(2))),
        |it| it.parts(|to| to.entry(part(2)).entry(part(1)))
    ));
    assert!(!are_same(
        |it| it.slots(|to| to.entry(part(1)).entry(part(2))),
        |it| it.slots(|to| to.entry(part(2)).entry(part(1)))
    ));
}

#[test]
fn what_the_table_does_not_know_counts() {
    assert!(!are_same(|it| it.attribute(99, &[1]), |it| it.attribute(99, &[2])));
    assert!(are_same(|it| it.attribute(99, &[1]).name("a"), |it| it.name("a").attribute(99, &[1])));
}

#[test]
fn members_can_be_left_out_by_name() {
    let hop = |flags| move |hop: HopBuilder<_>| hop.header(|head| head.flags = flags);
    let one = made(|it| it.header(|head| head.flags = 1).hops(|to| to.record(hop(1))));
    let other = made(|it| it.header(|head| head.flags = 2).hops(|to| to.record(hop(2))));
    let form =
        |it: &Crate<Vec<u8>>, without: &[&str]| canonical(<Crate as AttributeSet>::SCHEMA, it.as_bytes(), without);
    assert_ne!(form(&one, &[]), form(&other, &[]));
    assert_eq!(form(&one, &["flags"]), form(&other, &["flags"]));
}

#[test]
fn messages_of_different_sets_are_not_the_same() {
    let part = Part::new_unchecked(Vec::new());
    let hop = Hop::new_unchecked(Vec::new());
    assert!(same(&part, &part));
    assert!(!same(&part, &hop));
}

proptest! {
    /// A message of any shape, with its top-level attributes in another order, is the same as long as occurrences of one
    /// number keep theirs; with a byte of a payload changed it is not.
    #[test]
    fn the_order_of_numbers_does_not_matter(random in vec(any::<u8>(), 0..400), rotation in 0_usize..16) {
        let set = <Thing as AttributeSet>::SCHEMA;
        let whole = message(set, &mut Source(&random)).payload;
        let thing = Thing::new_unchecked(whole.as_slice());
        let mut ids: Vec<u16> = thing.attributes().map(|attribute| attribute.id()).collect();
        ids.sort_unstable();
        ids.dedup();
        if !ids.is_empty() {
            let middle = rotation % ids.len();
            ids.rotate_left(middle);
        }
        let mut writer = Writer::new();
        writer.bytes(&whole[..8]);
        for id in ids {
            for attribute in thing.attributes().filter(|attribute| attribute.id() == id) {
                writer.attribute(id, attribute.payload());
            }
        }
        let turned = Thing::new_unchecked(writer.finish().unwrap());
        prop_assert!(same(&thing, &turned));
    }
}
