//! The names that pyroute2 gives attributes, beside ours.

use netlink_core::schema::{Attribute, Kind, Set};
use serde_json::Value;

use crate::tables::scope::Scope;

/// Prefixes that pyroute2 makes up where the kernel has one for all tunnels.
const TUNNELS: [&str; 3] = ["IFLA_IP6TNL_", "IFLA_IPIP_", "IFLA_SIT_"];

/// What comparing names brought.
#[derive(Default)]
pub struct Comparison {
    /// How many names are the same.
    pub same: usize,
    /// The attributes with other names: ours, then theirs.
    pub different: Vec<(String, String)>,
    /// The attributes that our tables lack.
    pub missing: Vec<String>,
}

impl Comparison {
    /// Compares the names in a message, nests included where both have attributes.
    pub fn add(&mut self, set: &'static Set, payload: &[u8], theirs: &Value) {
        self.add_set(&Scope { set, payload, outer: None }, theirs);
    }

    /// Without repetitions.
    pub fn sorted(mut self) -> Self {
        self.different.sort();
        self.different.dedup();
        self.missing.sort();
        self.missing.dedup();
        self
    }

    fn add_set(&mut self, scope: &Scope<'_>, theirs: &Value) {
        let mut theirs = theirs["attrs"].as_array().into_iter().flatten();
        for attribute in scope.attributes() {
            let theirs = theirs.next().unwrap_or(&Value::Null);
            let Some(row) = scope.set.attribute(attribute.id()) else {
                self.missing.push(format!("{}.#{}", scope.set.name, attribute.id()));
                continue;
            };
            match theirs[0].as_str() {
                // There is no reading, or pyroute2 lacks the attribute.
                None | Some("UNKNOWN") => {}
                Some(name) if is_same(scope.set, row, name) => self.same += 1,
                Some(name) => self.different.push((format!("{}.{}", scope.set.name, row.name), name.to_string())),
            }
            let kind = match row.kind {
                Kind::Choice(choice) => scope.format(choice.get()),
                kind => kind,
            };
            if let Kind::Nest(set) = kind {
                self.add_set(&Scope { set: set.get(), payload: attribute.payload(), outer: Some(scope) }, &theirs[1]);
            }
        }
    }
}

fn is_same(set: &Set, row: &Attribute, theirs: &str) -> bool {
    let theirs = match TUNNELS.iter().find_map(|prefix| theirs.strip_prefix(prefix)) {
        Some(name) => format!("IFLA_IPTUN_{name}"),
        None => theirs.to_string(),
    };
    theirs == format!("{}{}", set.prefix, row.name.to_string().to_uppercase().replace('-', "_"))
}
