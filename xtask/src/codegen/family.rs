//! Operations and multicast groups.

use std::fmt::Write as _;

use anyhow::{Context, Result, bail};

use super::output::{Module, doc_lines};
use crate::names::{NONE, c_name, camel, snake, spelling, upper};
use crate::spec::{Mode, Operation, Operations, Set, Side};

/// What marks an operation that the kernel does not even acknowledge.
const UNANSWERED: &str = "unanswered";

/// What marks an operation whose reply has several parts.
const MULTIPART: &str = "multipart";

/// What marks an operation whose reply is an echo.
const ECHOED: &str = "echoed";

impl Module<'_> {
    pub fn family(&mut self, operations: &Operations) -> Result<String> {
        let [mut acknowledged, mut single, mut dumps, mut multipart, mut unanswered, mut notifications] =
            [const { String::new() }; 6];
        for operation in &operations.list {
            let context = || operation.name.clone();
            if let Some(mode) = &operation.r#do {
                let text = match mode.reply {
                    Some(_) if operation.has_flag(MULTIPART) => &mut multipart,
                    Some(_) => &mut single,
                    None if operation.has_flag(UNANSWERED) => &mut unanswered,
                    None => &mut acknowledged,
                };
                *text += &self.request(operations, operation, mode, "").with_context(context)?;
            }
            if let Some(mode) = &operation.dump {
                dumps += &self.request(operations, operation, mode, "_dump").with_context(context)?;
            }
            if operation.notify.is_some() || operation.event.is_some() {
                notifications += &self.notification(operations, operation).with_context(context)?;
            }
        }
        let mut text = String::new();
        let _ = writeln!(text, "{}::family! {{", self.core);
        doc_lines(&mut text, "    ///", self.spec.doc.as_deref().unwrap_or_default());
        let protocol = match self.spec.protonum {
            Some(number) => format!("{}::schema::Protocol::Raw({number})", self.core),
            None => format!(
                "{}::schema::Protocol::Generic {{ name: {:?}, version: {} }}",
                self.core,
                self.spec.family_name.as_ref().unwrap_or(&self.spec.name),
                self.spec.version.unwrap_or(1)
            ),
        };
        let address_families = match self.spec.address_families.as_slice() {
            [] => String::new(),
            some => format!(", address families {some:?}"),
        };
        let told_by = match self.told_by(operations)?.as_slice() {
            [] => String::new(),
            some => format!(", told by {some:?}"),
        };
        let directional = match operations.enum_model.as_deref() {
            Some("directional") => ", directional true",
            None | Some("unified") => "",
            Some(other) => bail!("enum-model {other}"),
        };
        let transactions = if operations.transactions { ", transactions true" } else { "" };
        let as_family = if operations.replies_as_family { ", replies as family true" } else { "" };
        let name = &self.spec.name;
        let _ = writeln!(
            text,
            "    pub static {} = {name:?}, {protocol}{address_families}{told_by}{directional}{transactions}{as_family};",
            upper(name)
        );
        for (section, rows) in [
            ("do", acknowledged),
            ("get", single),
            ("dump", dumps),
            ("multipart", multipart),
            ("send", unanswered),
            ("notify", notifications),
        ] {
            if !rows.is_empty() {
                let _ = writeln!(text, "    {section} {{\n{rows}    }}");
            }
        }
        text += &self.groups(operations)?;
        text += "}\n";
        Ok(text)
    }

    /// The numbers of the attributes that tell the messages of this spec.
    fn told_by(&self, operations: &Operations) -> Result<Vec<u16>> {
        let set = operations.list.iter().find_map(|operation| operation.attribute_set.as_deref());
        let number = |name: &String| {
            let (_, set) = self.specs.set(self.spec, set.context("no attribute set")?)?;
            let row = set.attributes.iter().find(|attribute| attribute.name == *name);
            row.and_then(|row| row.value).with_context(|| format!("told by {name}, which {} lacks", set.name))
        };
        self.spec.told_by.iter().map(number).collect()
    }

    fn request(&mut self, operations: &Operations, operation: &Operation, mode: &Mode, suffix: &str) -> Result<String> {
        let default = operation.attribute_set.as_deref().context("no attribute-set")?;
        let mut text = String::new();
        doc_operation(&mut text, operations, operation);
        let identifier = format!("{}{suffix}", snake(&operation.name));
        let request = self.side(&mode.request, default, mode.request.value)?;
        if !mode.request.also.is_empty() {
            bail!("a request has one number");
        }
        let (home, _) = self.specs.set(self.spec, mode.request.attribute_set.as_deref().unwrap_or(default))?;
        let builder = self.foreign(home, format!("{}Builder", request.set));
        let _ = write!(
            text,
            "        {}{} {identifier}: {} / {builder} = {}",
            upper(&operation.name),
            suffix.to_ascii_uppercase(),
            request.set,
            request.tail,
        );
        if let Some(reply) = &mode.reply {
            let reply = self.side(reply, default, reply.value)?;
            let echoed = if suffix.is_empty() && operation.has_flag(ECHOED) { " echoed true" } else { "" };
            let _ = write!(text, " -> {} = {}{echoed}", reply.set, reply.tail);
        }
        if let Some(spelling) = spelling(&identifier, &operation.name) {
            let _ = write!(text, " as {spelling}");
        }
        text += ";\n";
        Ok(text)
    }

    fn notification(&mut self, operations: &Operations, operation: &Operation) -> Result<String> {
        let mut text = String::new();
        doc_operation(&mut text, operations, operation);
        let borrowed = match &operation.notify {
            Some(name) => Some(
                operations
                    .list
                    .iter()
                    .find(|other| other.name == *name)
                    .with_context(|| format!("no operation {name}"))?,
            ),
            None => None,
        };
        let set = borrowed.unwrap_or(operation).attribute_set.as_deref().context("no attribute-set")?;
        let reply = borrowed
            .and_then(|other| [&other.r#do, &other.dump].into_iter().flatten().find_map(|mode| mode.reply.as_ref()))
            .or(operation.event.as_ref())
            .context("neither a reply to borrow nor an event")?;
        // What a reply is borrowed for, but not its numbers.
        let side = self.side(&Side { also: Vec::new(), ..reply.clone() }, set, operation.value)?;
        let (identifier, variant) = (upper(&operation.name), camel(bare_name(operation)));
        let _ = writeln!(text, "        {identifier} {variant}: {} = {};", side.set, side.tail);
        Ok(text)
    }

    fn side(&mut self, side: &Side, default: &str, value: Option<u16>) -> Result<PrintedSide> {
        let name = side.attribute_set.as_deref().unwrap_or(default);
        let (home, set) = self.specs.set(self.spec, name)?;
        let used = numbers(set, &side.attributes)?;
        let values = std::iter::once(value.context("no value")?).chain(side.also.iter().copied());
        let values = values.map(|value| value.to_string()).collect::<Vec<_>>().join(" | ");
        Ok(PrintedSide { set: self.foreign(home, camel(name)), tail: format!("{values} [{}]", used.join(", ")) })
    }

    fn groups(&self, operations: &Operations) -> Result<String> {
        let groups = self.spec.mcast_groups.as_ref().map_or(&[][..], |groups| &groups.list);
        let prefix = self.spec.mcast_groups.as_ref().map_or("", |groups| &groups.name_prefix);
        for (operation, group) in operations
            .list
            .iter()
            .flat_map(|operation| operation.mcgrp.as_slice().iter().map(move |group| (operation, group)))
        {
            if !groups.iter().any(|other| other.name == *group) {
                bail!("{} goes to the group {group}, which is not there", operation.name);
            }
        }
        if groups.is_empty() {
            return Ok(String::new());
        }
        let mut text = String::from("    groups {\n");
        for group in groups {
            let carried = operations.list.iter().filter(|operation| operation.mcgrp.as_slice().contains(&group.name));
            let carried: Vec<_> =
                carried.map(|operation| format!("`{}`", operation_c_name(operations, operation))).collect();
            let mut doc = group.doc.clone().unwrap_or_else(|| format!("The group {}.", group.name));
            if !carried.is_empty() {
                let _ = write!(doc, " It carries {}.", carried.join(", "));
            }
            if !prefix.is_empty() {
                let _ = write!(doc, " C: `{}`.", c_name(prefix, &group.name, group.c_name.as_ref()));
            }
            doc_lines(&mut text, "        ///", &doc);
            let _ = write!(text, "        {}: {:?}", upper(&group.name), group.name);
            // Generic netlink numbers its groups at run time.
            if self.spec.protonum.is_some() {
                let _ = write!(text, " = {}", group.value.with_context(|| format!("{} has no value", group.name))?);
            }
            text += ",\n";
        }
        text += "    }\n";
        Ok(text)
    }
}

/// The name of a notification without what tells it apart from the request of the same name.
fn bare_name(operation: &Operation) -> &str {
    operation.name.strip_suffix("-ntf").unwrap_or(&operation.name)
}

fn operation_c_name(operations: &Operations, operation: &Operation) -> String {
    c_name(&operations.name_prefix, &operation.name, operation.c_name.as_ref())
}

struct PrintedSide {
    set: String,
    tail: String,
}

fn doc_operation(text: &mut String, operations: &Operations, operation: &Operation) {
    let c_name = operation_c_name(operations, operation);
    let doc = operation.doc.trim();
    let doc = if c_name == NONE { doc.to_string() } else { format!("{doc} C: `{c_name}`.") };
    doc_lines(text, "        ///", &doc);
}

/// The numbers of attributes given by name, in ascending order.
fn numbers(set: &Set, names: &[String]) -> Result<Vec<String>> {
    let mut numbers = names
        .iter()
        .map(|name| {
            let attribute = set.attributes.iter().find(|attribute| attribute.name == *name);
            attribute
                .and_then(|attribute| attribute.value)
                .with_context(|| format!("no attribute {name} in {}", set.name))
        })
        .collect::<Result<Vec<_>>>()?;
    numbers.sort_unstable();
    Ok(numbers.iter().map(ToString::to_string).collect())
}
