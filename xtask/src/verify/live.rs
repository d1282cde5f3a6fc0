//! The specs against the policies of the running kernel.

use std::cmp::Ordering;
use std::collections::BTreeSet;
use std::fmt::Write as _;

use anyhow::{Context, Result};

use crate::spec::{Attribute, Mode, Operation, Set, Spec, Specs};
use policy::{Family, Operation as KernelOperation, Policies, Rule};

mod exceptions;
#[cfg(feature = "live")]
pub mod kernel;
mod policy;
#[cfg(test)]
mod tests;

/// Flags of an operation (linux/genetlink.h), and what the specs call those that concern the caller.
const ADMIN_PERM: u32 = 1 << 0;
const CAP_DO: u32 = 1 << 1;
const CAP_DUMP: u32 = 1 << 2;
const UNS_ADMIN_PERM: u32 = 1 << 4;

/// What came of it.
#[derive(Default, Debug)]
pub struct Report {
    pub families: usize,
    pub attributes: usize,
    /// What the kernel accepts and we do not know, or know otherwise.
    pub differences: BTreeSet<String>,
    /// What we know and this kernel does not, or leaves to code.
    pub ours_alone: BTreeSet<String>,
    /// Families of the kernel without a spec.
    pub without_spec: BTreeSet<String>,
}

impl Report {
    pub fn text(&self) -> String {
        let mut text = format!(
            "running kernel: {} families and {} attributes of their policies compared, {} different; {} facts are in our specs \
             alone\n",
            self.families,
            self.attributes,
            self.differences.len(),
            self.ours_alone.len()
        );
        for name in &self.without_spec {
            let _ = writeln!(text, "  no spec of family {name}");
        }
        for line in &self.ours_alone {
            let _ = writeln!(text, "  ours alone: {line}");
        }
        for line in &self.differences {
            let _ = writeln!(text, "  different: {line}");
        }
        text
    }
}

/// Compares the specs named, or all, with the families the kernel has.
pub fn compare(specs: &Specs, families: &[Family], names: &[String]) -> Result<Report> {
    let mut report = Report::default();
    for family in families {
        let spec = specs.all().find(|spec| is_generic(spec) && family_name(spec) == family.name);
        match spec {
            Some(spec) if names.is_empty() || names.contains(&spec.name) => {
                report.families += 1;
                Comparison { specs, spec, family, report: &mut report }
                    .family()
                    .with_context(|| format!("family {}", family.name))?;
            }
            None if names.is_empty() => {
                report.without_spec.insert(family.name.clone());
            }
            _ => {}
        }
    }
    Ok(report)
}

fn is_generic(spec: &Spec) -> bool {
    spec.protocol.as_deref().is_some_and(|protocol| protocol.starts_with("genetlink"))
}

fn family_name(spec: &Spec) -> &str {
    spec.family_name.as_deref().unwrap_or(&spec.name)
}

struct Comparison<'a> {
    specs: &'a Specs,
    spec: &'a Spec,
    family: &'a Family,
    report: &'a mut Report,
}

impl<'a> Comparison<'a> {
    fn different(&mut self, text: String) {
        self.report.differences.insert(format!("{}: {text}", self.family.name));
    }

    fn ours_alone(&mut self, text: String) {
        self.report.ours_alone.insert(format!("{}: {text}", self.family.name));
    }

    fn family(&mut self) -> Result<()> {
        let (family, spec) = (self.family, self.spec);
        let version = spec.version.unwrap_or(1);
        match family.version.cmp(&version.into()) {
            Ordering::Equal => {}
            Ordering::Less => self.ours_alone(format!("version {version}")),
            Ordering::Greater => self.different(format!("version {version}, the kernel's is {}", family.version)),
        }
        let ours: BTreeSet<&str> =
            spec.mcast_groups.iter().flat_map(|groups| &groups.list).map(|group| group.name.as_str()).collect();
        for group in &family.groups {
            if !ours.contains(group.as_str()) {
                self.different(format!("multicast group {group} is unknown"));
            }
        }
        for group in ours.iter().filter(|group| !family.groups.contains(**group)) {
            self.ours_alone(format!("multicast group {group}"));
        }
        let operations = spec.operations.iter().flat_map(|operations| &operations.list);
        let operations: Vec<&Operation> = operations.collect();
        for (number, theirs) in &family.operations {
            let modes = [("do", CAP_DO, theirs.r#do), ("dump", CAP_DUMP, theirs.dump)];
            for (name, capability, policy) in modes {
                let mode = |operation: &'a Operation| if name == "do" { &operation.r#do } else { &operation.dump };
                let found = operations.iter().find_map(|operation| {
                    let mode = mode(operation).as_ref()?;
                    (mode.request.value.map(u32::from) == Some(*number)).then_some((*operation, mode))
                });
                match found {
                    Some((operation, mode)) => self.mode(operation, name, mode, theirs, policy)?,
                    // Some families refuse what only the kernel sends, instead of having no such operation.
                    None if name == "do" && (*number == 0 || is_event(&operations, *number)) => {}
                    None if theirs.flags & capability != 0 => {
                        self.different(format!("{name} of operation {number} is unknown"));
                    }
                    None => {}
                }
            }
        }
        for operation in operations {
            for (name, mode, capability) in [("do", &operation.r#do, CAP_DO), ("dump", &operation.dump, CAP_DUMP)] {
                let Some(number) = mode.as_ref().and_then(|mode| mode.request.value) else { continue };
                let theirs = family.operations.get(&u32::from(number));
                if theirs.is_none_or(|theirs| theirs.flags & capability == 0) {
                    self.ours_alone(format!("{name} of {}", operation.name));
                }
            }
        }
        Ok(())
    }

    fn mode(
        &mut self,
        operation: &Operation,
        name: &str,
        mode: &Mode,
        theirs: &KernelOperation,
        policy: Option<u32>,
    ) -> Result<()> {
        for (ours, bit) in [("admin-perm", ADMIN_PERM), ("uns-admin-perm", UNS_ADMIN_PERM)] {
            if operation.flags.iter().any(|flag| flag == ours) && theirs.flags & bit == 0 {
                self.ours_alone(format!("{} has {ours}", operation.name));
            }
        }
        let Some(policy) = policy else { return Ok(()) };
        let rules = theirs.policies.get(&policy);
        let set = mode.request.attribute_set.as_ref().or(operation.attribute_set.as_ref());
        let place = format!("{} ({name})", operation.name);
        let Some(set) = set else {
            if rules.is_some_and(|rules| !rules.is_empty()) {
                self.different(format!("{place} takes attributes"));
            }
            return Ok(());
        };
        let mut seen = BTreeSet::new();
        self.set(&place, &theirs.policies, policy, set, &mut seen)?;
        let (_, set) = self.specs.set(self.spec, set)?;
        for name in &mode.request.attributes {
            let number = set.attributes.iter().find(|attribute| attribute.name == *name).and_then(|row| row.value);
            if number.is_some_and(|number| !rules.is_some_and(|rules| rules.contains_key(&number))) {
                self.ours_alone(format!("{place} takes {name}"));
            }
        }
        Ok(())
    }

    /// A policy and the set that is to describe it, and what is nested in them, if they are not among those `seen`.
    fn set(
        &mut self,
        place: &str,
        policies: &Policies,
        policy: u32,
        set: &str,
        seen: &mut BTreeSet<(u32, String)>,
    ) -> Result<()> {
        if !seen.insert((policy, set.to_string())) {
            return Ok(());
        }
        let (_, set) = self.specs.set(self.spec, set)?;
        let place = format!("{place}: {}", set.name);
        for (number, rule) in policies.get(&policy).into_iter().flatten() {
            self.report.attributes += 1;
            let Some(attribute) = self.known(set, *number) else {
                if exceptions::is_shared(&self.family.name, &set.name) {
                    continue;
                }
                self.different(format!("{place}.{number} ({}) is unknown", rule.r#type));
                continue;
            };
            let place = format!("{place}.{}", attribute.name);
            let our_type = attribute.r#type.as_deref().unwrap_or_default();
            if exceptions::is_other(&self.family.name, &attribute.name, &rule.r#type) {
                continue;
            }
            if !agree(attribute, rule) {
                let lengths = lengths(rule);
                self.different(format!("{place} is {our_type}, the kernel's is {}{lengths}", rule.r#type));
                continue;
            }
            self.limits(&place, attribute, rule);
            if let (Some(set), Some(policy)) = (&attribute.nested_attributes, rule.nested) {
                // The keys of keyed nests are no attributes.
                if our_type != "nest-type-value" {
                    self.set(&place, policies, policy, set, seen)?;
                }
            }
        }
        Ok(())
    }

    /// The attribute of a set, or of the set it is a part of: a policy may be shared by operations that use only a part of it.
    fn known(&self, set: &'a Set, number: u16) -> Option<&'a Attribute> {
        let own = set.attributes.iter().find(|attribute| attribute.value == Some(number));
        own.or_else(|| {
            let (_, whole) = self.specs.set(self.spec, set.subset_of.as_deref()?).ok()?;
            self.known(whole, number)
        })
    }

    /// What a spec says that the kernel demands is to be no wider than what it does demand.
    fn limits(&mut self, place: &str, ours: &Attribute, theirs: &Rule) {
        let check = |name: &str| ours.checks.as_ref().and_then(|checks| checks.get(name)).and_then(number);
        let mut too_wide = Vec::new();
        if let Some((least, most)) = theirs.range {
            too_wide.extend(check("min").filter(|min| *min < least).map(|min| format!("min {min}, {least}")));
            too_wide.extend(check("max").filter(|max| *max > most).map(|max| format!("max {max}, {most}")));
        }
        let least = theirs.least_length.map(i128::from);
        let most = theirs.most_length.map(i128::from);
        for name in ["min-len", "exact-len"] {
            let below = check(name).zip(least).filter(|(ours, theirs)| ours < theirs);
            too_wide.extend(below.map(|(ours, theirs)| format!("{name} {ours}, {theirs}")));
        }
        for name in ["max-len", "exact-len"] {
            let above = check(name).zip(most).filter(|(ours, theirs)| *theirs > 0 && ours > theirs);
            too_wide.extend(above.map(|(ours, theirs)| format!("{name} {ours}, {theirs}")));
        }
        let mask = theirs.mask.map(i128::from);
        let more = check("flags-mask").zip(mask).filter(|(ours, theirs)| ours & !theirs != 0);
        too_wide.extend(more.map(|(ours, theirs)| format!("flags-mask {ours:#x}, {theirs:#x}")));
        for text in too_wide {
            self.different(format!("{place} has {text} in the kernel"));
        }
    }
}

fn is_event(operations: &[&Operation], number: u32) -> bool {
    let mut events = operations.iter().filter(|operation| operation.event.is_some() || operation.notify.is_some());
    events.any(|event| event.value.map(u32::from) == Some(number))
}

fn number(value: &serde_yaml_ng::Value) -> Option<i128> {
    value.as_u64().map(i128::from).or(value.as_i64().map(i128::from))
}

fn lengths(rule: &Rule) -> String {
    match (rule.least_length, rule.most_length) {
        (None, None) => String::new(),
        (least, most) => format!(" of {} to {} bytes", least.unwrap_or(0), most.unwrap_or(0)),
    }
}

/// Whether a type of ours is what the kernel accepts.
fn agree(ours: &Attribute, rule: &Rule) -> bool {
    let theirs = rule.r#type.as_str();
    let our_type = ours.r#type.as_deref().unwrap_or_default();
    match our_type {
        "string" => matches!(theirs, "string" | "nul-string"),
        "nest" => theirs == "nested",
        "nest-type-value" => theirs == "nested",
        "indexed-array" => matches!(theirs, "nested" | "nested-array"),
        "sub-message" => matches!(theirs, "nested" | "binary"),
        "binary" => match theirs {
            "binary" => fixed_length(ours).is_none_or(|length| fits(length, rule)),
            // Addresses are numbers to some policies.
            "u32" => ours.display_hint.as_deref() == Some("ipv4"),
            "u64" => ours.display_hint.as_deref() == Some("mac"),
            _ => false,
        },
        _ => our_type == theirs,
    }
}

/// The length of a payload that has only one.
fn fixed_length(attribute: &Attribute) -> Option<u32> {
    match attribute.display_hint.as_deref() {
        _ if attribute.sub_type.is_some() => None,
        Some("ipv4") => Some(4),
        Some("ipv6" | "wide-ip" | "uuid") => Some(16),
        _ => None,
    }
}

fn fits(length: u32, rule: &Rule) -> bool {
    rule.least_length.is_none_or(|least| length >= least)
        && rule.most_length.is_none_or(|most| most == 0 || length <= most)
}
