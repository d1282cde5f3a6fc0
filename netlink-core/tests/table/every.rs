//! Every table of some families, and messages of each: for the tests of all families.

use netlink_core::json::{Nesting, from_json, to_json};
use netlink_core::schema::{Family, Kind, Set};
use netlink_core::{Writer, check};

#[path = "well_formed.rs"]
pub mod well_formed;

use well_formed::{Source, message};

/// How many messages there are of a table.
const MESSAGES: usize = 16;
/// How many tables have messages: some from everywhere where each takes long.
const TABLES: usize = if cfg!(miri) { 8 } else { usize::MAX };

/// Checks that messages of every table, nearly all well-formed, come back the same from JSON.
pub fn is_kept(families: &[&'static Family]) {
    let tables = all_tables(families);
    // Few tables have more messages each: the first may be empty.
    let messages = if cfg!(miri) { TABLES.div_ceil(tables.len()) } else { MESSAGES };
    let (mut count, mut well_formed, mut bytes) = (0, 0, 0);
    for set in tables.iter().copied().step_by(tables.len().div_ceil(TABLES)) {
        for seed in 0..messages {
            let made = message(set, &mut Source(&random(seed + 1)));
            well_formed += usize::from(check(set, &made.payload).is_ok());
            for nesting in [Nesting::Marked, Nesting::Unmarked] {
                let json = to_json(set, &made.payload, nesting);
                let mut writer = Writer::new();
                from_json(set, &json, nesting, &mut writer)
                    .unwrap_or_else(|error| panic!("{}, {seed}: {error}: {json:?}", set.name));
                assert_eq!(writer.as_bytes(), made.payload, "{}, {seed}: {json:?}", set.name);
            }
            count += 1;
            bytes += made.payload.len();
        }
    }
    println!("{} tables, {count} messages of {bytes} bytes, {well_formed} of them well-formed", tables.len());
    // What is made of random bytes does not know all that a table asks for.
    assert!(well_formed >= count * 9 / 10 && bytes > count, "{well_formed} of {count}, {bytes} bytes");
}

/// Bytes that are the same each time.
fn random(seed: usize) -> Vec<u8> {
    let mut state = u64::try_from(seed).unwrap() << 32 | 0x9e37_79b9;
    let next = || {
        // Marsaglia's xorshift.
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state.to_le_bytes()[4]
    };
    std::iter::repeat_with(next).take(300).collect()
}

/// The tables of messages.
pub fn message_tables(families: &[&'static Family]) -> Vec<&'static Set> {
    let mut tables = Vec::new();
    let operations = families.iter().flat_map(|family| family.operations);
    let forms = operations.flat_map(|operation| [operation.request, operation.reply]).flatten();
    forms.for_each(|form| add(&mut tables, form.set));
    tables
}

/// The tables of messages, and of everything that is in them.
pub fn all_tables(families: &[&'static Family]) -> Vec<&'static Set> {
    let mut tables = message_tables(families);
    let mut next = 0;
    while let Some(set) = tables.get(next).copied() {
        set.attributes.iter().for_each(|attribute| add_kind(&mut tables, &attribute.kind));
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
