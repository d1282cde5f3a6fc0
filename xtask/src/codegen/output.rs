//! A generated module: its imports, and its items in the order of the spec.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use anyhow::{Context, Result, bail};

use super::uses::Uses;
use crate::names::{NONE, camel};
use crate::spec::{Definition, DefinitionType, Spec, Specs};

/// The module of one spec while it is being printed.
pub struct Module<'a> {
    pub specs: &'a Specs,
    pub uses: &'a Uses,
    pub spec: &'a Spec,
    /// What the macros of the core are to be called with: `netlink_core`, or `crate` within it.
    pub core: &'static str,
    /// Names imported from the core.
    imported: BTreeSet<String>,
    /// Names imported from the modules of other specs.
    from: BTreeMap<String, BTreeSet<String>>,
    net: BTreeSet<String>,
    /// The selector of each sub-message of this spec.
    pub selectors: BTreeMap<String, String>,
}

impl<'a> Module<'a> {
    pub fn new(specs: &'a Specs, uses: &'a Uses, spec: &'a Spec) -> Self {
        Module {
            specs,
            uses,
            spec,
            core: if spec.protocol.is_none() { "crate" } else { "netlink_core" },
            imported: BTreeSet::new(),
            from: BTreeMap::new(),
            net: BTreeSet::new(),
            selectors: BTreeMap::new(),
        }
    }

    /// The text of the module.
    pub fn print(specs: &'a Specs, uses: &'a Uses, spec: &'a Spec) -> Result<String> {
        let mut module = Self::new(specs, uses, spec);
        let body = module.body().with_context(|| format!("in spec {}", spec.name))?;
        module.check_names()?;
        let head = module.head();
        Ok(head + &body)
    }

    fn body(&mut self) -> Result<String> {
        let mut text = String::new();
        for definition in &self.spec.definitions {
            let printed = match definition.r#type {
                DefinitionType::Struct => self.structure(definition),
                DefinitionType::Enum | DefinitionType::Flags => self.enumeration(definition),
            };
            text += &printed.with_context(|| definition.name.clone())?;
        }
        for set in &self.spec.attribute_sets {
            text += &self.set(set).with_context(|| set.name.clone())?;
        }
        for message in &self.spec.sub_messages {
            text += &self.choice(message).with_context(|| message.name.clone())?;
        }
        if let Some(operations) = &self.spec.operations {
            text += &self.family(operations)?;
        }
        Ok(text)
    }

    fn head(&self) -> String {
        let mut text = String::new();
        let doc = self.spec.doc.as_deref().unwrap_or("What several families share.");
        doc_lines(&mut text, "//!", doc);
        text += "//!\n//! Printed by `cargo xtask codegen` from `specs/";
        let _ = writeln!(text, "{}.yaml`. Not to be edited.\n", self.spec.name);
        if !self.net.is_empty() {
            use_list(&mut text, "core::net", &self.net);
            text += "\n";
        }
        use_list(&mut text, self.core, &self.imported);
        for (module, names) in &self.from {
            use_list(&mut text, module, names);
        }
        text += "\n";
        text
    }

    /// Imports a name of the core.
    pub fn core(&mut self, name: &str) -> String {
        self.imported.insert(name.to_string());
        name.to_string()
    }

    /// Imports a name of `core::net`.
    pub fn net(&mut self, name: &str) -> String {
        self.net.insert(name.to_string());
        name.to_string()
    }

    /// A type of another spec, imported; of this spec, as it is.
    pub fn foreign(&mut self, home: &Spec, name: String) -> String {
        if home.name != self.spec.name {
            let module = match home.protocol {
                None => format!("{}::common", self.core),
                Some(_) => format!("super::{}", super::module_of(home)),
            };
            self.from.entry(module).or_default().insert(name.clone());
        }
        name
    }

    pub fn definition(&self, name: &str) -> Result<&'a Definition> {
        Ok(self.specs.definition(self.spec, name)?.1)
    }

    /// Every type has a name of its own, and none is that of an import or of a type every family has.
    fn check_names(&self) -> Result<()> {
        let mut seen: BTreeSet<String> = &self.imported | &self.net;
        seen.extend(["Groups", "Notification"].map(str::to_string));
        let spec = self.spec;
        let definitions = spec.definitions.iter().map(|definition| camel(&definition.name));
        let sets = spec.attribute_sets.iter().flat_map(|set| [camel(&set.name), camel(&set.name) + "Builder"]);
        let choices =
            spec.sub_messages.iter().flat_map(|message| [camel(&message.name), camel(&message.name) + "Builder"]);
        for name in definitions.chain(sets).chain(choices).chain(self.from.values().flatten().cloned()) {
            if !seen.insert(name.clone()) {
                bail!("two types named {name}");
            }
        }
        Ok(())
    }
}

fn use_list(text: &mut String, module: &str, names: &BTreeSet<String>) {
    if !names.is_empty() {
        let names: Vec<_> = names.iter().map(String::as_str).collect();
        let _ = writeln!(text, "use {module}::{{{}}};", names.join(", "));
    }
}

/// A doc comment, wrapped.
pub fn doc_lines(text: &mut String, marker: &str, doc: &str) {
    let width = 118 - marker.len();
    let mut line = String::new();
    for word in escape(doc).split_whitespace() {
        if !line.is_empty() && line.len() + 1 + word.len() > width {
            let _ = writeln!(text, "{marker} {line}");
            line.clear();
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line += word;
    }
    let _ = writeln!(text, "{marker} {line}");
}

/// What rustdoc would take for links or tags, outside of code.
fn escape(doc: &str) -> String {
    let mut inside = false;
    let mut escaped = String::with_capacity(doc.len());
    for letter in doc.chars() {
        inside ^= letter == '`';
        if !inside && matches!(letter, '[' | ']' | '<' | '>' | '*') {
            escaped.push('\\');
        }
        escaped.push(letter);
    }
    escaped
}

/// The doc of an entry: its C name, and what it is.
pub fn entry_doc(c_name: &str, doc: Option<&str>) -> String {
    match doc {
        Some(doc) if c_name == NONE => doc.trim().to_string(),
        None if c_name == NONE => "Has no name in C.".to_string(),
        Some(doc) => format!("`{c_name}`: {}", doc.trim()),
        None => format!("`{c_name}`."),
    }
}
