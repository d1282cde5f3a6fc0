//! The controller: which families there are, their numbers, groups and policies (`genl ctrl`).
//!
//! ```
//! use netlink_generic::controller;
//!
//! let request = controller::get("ethtool");
//! assert_eq!(request.into_inner().to_string(), r#"getfamily (family-name "ethtool")"#);
//! ```

use netlink_core::{Many, One, Request, Text};

pub use crate::generated::nlctrl::*;

mod record;

pub use record::{Operation, Record};

/// The name of the controller itself.
pub const NAME: &str = "nlctrl";
/// The number of the controller itself (`GENL_ID_CTRL`): the one that is fixed.
pub const ID: u16 = 16;

/// Lists the families.
pub fn list() -> FamilyBuilder<Request<Many<Family>>> {
    getfamily_dump()
}

/// Gets a family by its name.
///
/// The kernel loads the module of a family that is not there yet, if it knows which; else the answer is `ENOENT`.
pub fn get(name: &str) -> FamilyBuilder<Request<One<Family>>> {
    getfamily().family_name(name)
}

/// Lists what a family demands of the attributes of its requests, and which operation uses which policy.
///
/// Each message has either [`Family::policy`], one attribute of one policy, or [`Family::op_policy`], the policies of one
/// operation. Kernels since 5.7 answer.
pub fn policies(name: &str) -> FamilyBuilder<Request<Many<Family>>> {
    getpolicy_dump().family_name(name)
}

impl<B: AsRef<[u8]>> Family<B> {
    /// The multicast groups: name and number.
    pub fn groups(&self) -> impl Iterator<Item = (Text<'_>, u32)> {
        let groups = self.view().mcast_groups();
        groups.into_iter().flatten().filter_map(|(_, group)| Some((group.name()?, group.id()?)))
    }

    /// The number of a multicast group.
    #[must_use]
    pub fn group(&self, name: &str) -> Option<u32> {
        self.groups().find(|(other, _)| *other == name).map(|(_, id)| id)
    }
}
