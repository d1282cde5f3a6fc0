//! A family as a plain value.

use alloc::collections::BTreeMap;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::{Family, OperationFlags};

/// A family: its numbers, operations and groups, owned and comparable.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Record {
    /// The number, which is the message type of its requests.
    pub id: u16,
    /// The name.
    pub name: String,
    /// The version.
    pub version: u32,
    /// The size of the family's own header behind that of generic netlink, in bytes.
    pub header_size: u32,
    /// The highest number of an attribute; 0 where operations differ.
    pub max_attribute: u32,
    /// The operations.
    pub operations: Vec<Operation>,
    /// The multicast groups: numbers by name.
    pub groups: BTreeMap<String, u32>,
}

/// An operation of a family.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Operation {
    /// The number of the command.
    pub command: u32,
    /// What it can do, and what it needs.
    pub flags: OperationFlags,
}

impl<B: AsRef<[u8]>> From<&Family<B>> for Record {
    fn from(family: &Family<B>) -> Self {
        let family = family.view();
        let operations = family.ops().into_iter().flatten();
        Self {
            id: family.family_id().unwrap_or_default(),
            name: family.family_name().unwrap_or_default().to_string(),
            version: family.version().unwrap_or_default(),
            header_size: family.hdrsize().unwrap_or_default(),
            max_attribute: family.maxattr().unwrap_or_default(),
            operations: operations
                .map(|(_, operation)| Operation {
                    command: operation.id().unwrap_or_default(),
                    flags: operation.flags().unwrap_or_default(),
                })
                .collect(),
            groups: family.groups().map(|(name, id)| (name.to_string(), id)).collect(),
        }
    }
}
