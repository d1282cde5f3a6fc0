//! What a source of truth says about the names it is asked for.

use std::collections::{BTreeMap, BTreeSet};

use super::facts::{Place, Value};

/// Answers by header and name; what is absent from both maps was asked for and does not exist.
#[derive(Default, Debug)]
pub struct Answers {
    /// Headers that are there.
    pub headers: BTreeSet<String>,
    /// By header and name.
    pub constants: BTreeMap<(String, String), Value>,
    /// By header and the type as C writes it.
    pub structs: BTreeMap<(String, String), Layout>,
}

/// The layout of a struct as a compiler sees it.
#[derive(Default, Clone, Debug, PartialEq, Eq)]
pub struct Layout {
    pub size: u64,
    pub members: BTreeMap<String, Place>,
}

impl Answers {
    pub fn constant(&self, header: &str, name: &str) -> Option<&Value> {
        self.constants.get(&(header.to_string(), name.to_string()))
    }

    pub fn structure(&self, header: &str, name: &str) -> Option<&Layout> {
        self.structs.get(&(header.to_string(), name.to_string()))
    }
}
