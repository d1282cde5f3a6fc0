//! What the tests of the tables share: the tables themselves, everything that walks one, and messages made from one.

#![allow(dead_code, reason = "each test uses its part")]

use netlink_core::schema::{Family, Set};
use netlink_route::generated::{rt_addr, rt_link, rt_neigh, rt_route, rt_rule};

#[path = "../../../netlink-core/tests/table/every.rs"]
mod every;
pub mod scope;
pub mod walk;

pub use every::well_formed;

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
    every::message_tables(&families())
}

/// The tables of messages, and of everything that is in them.
pub fn all_tables() -> Vec<&'static Set> {
    every::all_tables(&families())
}
