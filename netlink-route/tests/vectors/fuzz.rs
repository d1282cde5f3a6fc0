//! What fuzzing found for the Go library `rtnetlink`: no bytes make us panic.

use netlink_core::check;

use super::file::vectors;
use super::getters;
use crate::tables::{all_tables, message_tables, table_of, walk};

fn message_type(id: &str) -> u16 {
    let target = id.split('/').nth(1).unwrap_or_default();
    match target {
        "FuzzLinkMessage" => 16,
        "FuzzAddressMessage" => 20,
        "FuzzRouteMessage" => 24,
        "FuzzNeighMessage" => 28,
        "FuzzRuleMessage" => 32,
        other => panic!("{other} has no counterpart"),
    }
}

#[test]
fn no_walker_panics_and_all_comes_back() {
    let Some(vectors) = vectors("jsimonetti_rtnetlink_fuzz.json") else { return };
    assert_eq!(vectors.len(), 931);
    let mut well_formed = 0;
    for vector in &vectors {
        // The bytes are what follows the message header.
        let own = table_of(message_type(&vector.id)).unwrap();
        walk::walk(own, &vector.bytes);
        well_formed += usize::from(check(own, &vector.bytes).is_ok());
        message_tables().into_iter().for_each(|set| walk::walk(set, &vector.bytes));
    }
    // Enough of them get past the check for the rest to mean something.
    assert!(well_formed > 100, "{well_formed} are well-formed");
}

#[test]
fn no_inner_table_panics() {
    let Some(vectors) = vectors("jsimonetti_rtnetlink_fuzz.json") else { return };
    for set in all_tables() {
        for vector in &vectors {
            let _ = check(set, &vector.bytes);
            walk::print(set, &vector.bytes);
            walk::comes_back(set, &vector.bytes);
        }
    }
}

#[test]
fn no_getter_panics() {
    let Some(vectors) = vectors("jsimonetti_rtnetlink_fuzz.json") else { return };
    vectors.iter().for_each(|vector| getters::read(&vector.bytes));
}
