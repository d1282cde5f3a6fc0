//! What the kernel says of a family, as plain values.

use std::collections::{BTreeMap, BTreeSet};

#[derive(Default, Debug)]
pub struct Family {
    pub name: String,
    pub version: u32,
    pub groups: BTreeSet<String>,
    pub operations: BTreeMap<u32, Operation>,
}

/// By their numbers, the rules for attributes by theirs.
pub type Policies = BTreeMap<u32, BTreeMap<u16, Rule>>;

#[derive(Default, Debug)]
pub struct Operation {
    /// `GENL_*`.
    pub flags: u32,
    /// The policy of single requests, and that of dumps.
    pub r#do: Option<u32>,
    pub dump: Option<u32>,
    /// These, and what is nested in them.
    pub policies: Policies,
}

/// What is accepted for an attribute.
#[derive(Clone, Default, Debug, PartialEq, Eq)]
pub struct Rule {
    /// The name of the type as our specs have it (`attribute-type`), or a number where that is unknown.
    pub r#type: String,
    pub range: Option<(i128, i128)>,
    pub least_length: Option<u32>,
    pub most_length: Option<u32>,
    pub mask: Option<u64>,
    /// The policy of what is nested.
    pub nested: Option<u32>,
}
