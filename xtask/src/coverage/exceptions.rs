//! Which headers are netlink's, which families there are, and which names no spec needs.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use serde::Deserialize;

/// The file `headers.yaml`.
#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Headers {
    /// Names that no spec needs, in whatever header.
    pub everywhere: Vec<Exception>,
    /// By header, names that no spec needs.
    pub headers: BTreeMap<String, Vec<Exception>>,
    /// Headers that are not netlink's, of which specs have what messages carry; with what they are for.
    pub others: BTreeMap<String, String>,
    /// Every family, with the names that its spec, or specs, may have.
    pub families: BTreeMap<String, Vec<String>>,
}

#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Exception {
    /// Patterns, in which `*` stands for anything.
    pub names: Vec<String>,
    /// Which of those that are named so.
    pub only: Option<Only>,
    pub why: String,
}

#[derive(Deserialize, Debug, Clone, Copy, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Only {
    /// Macros, not enumerators.
    Macros,
    /// Macros, and enumerators with the greatest number of their enumeration, or with that of another.
    Bounds,
    /// Those that are zero.
    Zero,
}

/// What matters of a name.
#[derive(Clone, Copy)]
pub struct Name<'a> {
    pub header: &'a str,
    pub name: &'a str,
    pub is_macro: bool,
    pub is_bound: bool,
    pub is_zero: bool,
}

impl Headers {
    pub fn read() -> Result<Self> {
        serde_yaml_ng::from_str(include_str!("headers.yaml")).context("xtask/src/coverage/headers.yaml")
    }

    /// Why no spec needs a name: a reason of its header, else one of those for all.
    pub fn reason(&self, name: Name<'_>) -> Option<Reason<'_>> {
        let applies = |exception: &&Exception| {
            let those = match exception.only {
                None => true,
                Some(Only::Macros) => name.is_macro,
                Some(Only::Bounds) => name.is_macro || name.is_bound,
                Some(Only::Zero) => name.is_zero,
            };
            those && exception.names.iter().any(|pattern| matches(pattern, name.name))
        };
        let own = self.headers.get(name.header).and_then(|own| own.iter().find(applies));
        let own = own.map(|exception| Reason { why: &exception.why, everywhere: false });
        own.or_else(|| Some(Reason { why: &self.everywhere.iter().find(applies)?.why, everywhere: true }))
    }
}

pub struct Reason<'a> {
    pub why: &'a str,
    /// Whether it holds in every header.
    pub everywhere: bool,
}

/// Whether a name is like a pattern.
fn matches(pattern: &str, name: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == name,
        Some((start, rest)) => {
            let Some(name) = name.strip_prefix(start) else { return false };
            rest.is_empty() || (0..=name.len()).any(|from| name.get(from..).is_some_and(|name| matches(rest, name)))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_match_whole_names() {
        assert!(matches("A_B", "A_B") && !matches("A_B", "A_BC") && !matches("A_B", "XA_B"));
        assert!(matches("*_MAX", "IFLA_MAX") && !matches("*_MAX", "IFLA_MAX_MTU"));
        assert!(matches("__*", "__IFLA_MAX") && matches("A*C*E", "ABCDE") && !matches("A*C*E", "ABDE"));
    }

    #[test]
    fn the_file_is_well_formed() -> Result<()> {
        let headers = Headers::read()?;
        let name =
            |name, is_macro, is_bound| Name { header: "linux/if_link.h", name, is_macro, is_bound, is_zero: false };
        let reason = |name| headers.reason(name).map(|reason| reason.everywhere);
        assert_eq!(reason(name("__IFLA_MAX", false, true)), Some(true));
        assert_eq!(reason(name("IFLA_MTU", false, false)), None);
        assert_eq!(reason(name("IFLA_MAX", true, false)), Some(true));
        assert_eq!(reason(name("IFLA_RX_MAX", false, false)), None, "an attribute");
        assert_eq!(reason(name("PORT_SELF_VF", true, false)), Some(false));
        Ok(())
    }
}
