//! What the tests of the tables share: the tables themselves, everything that walks one, and messages made from one.

#![allow(dead_code, reason = "each test uses its part")]

use netlink_core::schema::{Family, Kind, Set};
use netlink_route::generated::{rt_addr, rt_link, rt_neigh, rt_route, rt_rule};

pub mod scope;
pub mod walk;
#[path = "../../../netlink-core/tests/table/well_formed.rs"]
pub mod well_formed;

/// The families of rtnetlink that have tables.
pub fn families() -> [&'static Family; 5] {
    [&rt_link::RT_LINK, &rt_addr::RT_ADDR, &rt_route::RT_ROUTE, &rt_neigh::RT_NEIGH, &rt_rule::RT_RULE]
}

/// The message types of a family with their tables.
fn messages(family: &'static Family) -> impl Iterator<Item = (u16, &'static Set)> {
    family
        .operations
        .iter()
        .flat_map(|operation| [operation.request, operation.reply])
        .flatten()
        .map(|form| (form.value, form.set))
}

/// The table of a message, by its type.
pub fn table_of(message_type: u16) -> Option<&'static Set> {
    families().into_iter().flat_map(messages).find(|(value, _)| *value == message_type).map(|(_, set)| set)
}

/// The tables of messages.
pub fn message_tables() -> Vec<&'static Set> {
    let mut tables = Vec::new();
    for (_, set) in families().into_iter().flat_map(messages) {
        add(&mut tables, set);
    }
    tables
}

/// The tables of messages, and of everything that is in them.
pub fn all_tables() -> Vec<&'static Set> {
    let mut tables = message_tables();
    let mut next = 0;
    while let Some(set) = tables.get(next).copied() {
        for attribute in set.attributes {
            add_kind(&mut tables, &attribute.kind);
        }
        next += 1;
    }
    tables
}

fn add(tables: &mut Vec<&'static Set>, set: &'static Set) {
    if !tables.iter().any(|known| std::ptr::eq(*known, set)) {
        tables.push(set);
    }
}

fn add_kind(tables: &mut Vec<&'static Set>, kind: &Kind) {
    match kind {
        Kind::Nest(set) | Kind::TypeValue(_, set) | Kind::Records(_, set) => add(tables, set.get()),
        Kind::Array(entry) => add_kind(tables, entry),
        Kind::Choice(choice) => {
            let choice = choice.get();
            choice.formats.iter().for_each(|(_, kind)| add_kind(tables, kind));
            choice.default.iter().for_each(|kind| add_kind(tables, kind));
        }
        _ => {}
    }
}
