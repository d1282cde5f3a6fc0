//! Operations and multicast groups.

use anyhow::{Context, Result};
use serde_yaml_ng::Value;

use super::convert::{Converter, yaml_number};
use super::kernel::{EnumModel, Mode, Operation, OperationValues};
use super::naming::{Entry, Hints, c_spelling, kebab};
use super::print::Node;

/// The number of nfnetlink; its messages are numbered within a subsystem.
const NETFILTER: u16 = 12;

impl Converter<'_> {
    pub fn operations(&mut self) -> Result<Node> {
        let kernel = self.kernel;
        let values = kernel.operation_values()?;
        let used: Vec<(&Operation, OperationValues)> =
            kernel.operations.list.iter().zip(values).filter(|(operation, _)| is_used(operation)).collect();
        let entries: Vec<Entry> = used
            .iter()
            .map(|(operation, values)| {
                let unsolicited = operation.notify.is_some() || operation.event.is_some();
                let value = if unsolicited { values.reply } else { values.request };
                Entry { name: operation.name.clone(), value: value.into(), prefix: None }
            })
            .collect();
        let prefix = kernel.operations.name_prefix.clone().unwrap_or_else(|| format!("{}-cmd-", kernel.name));
        let hints = Hints {
            prefix: c_spelling(&prefix),
            words: vec![kernel.name.split(['-', '_']).next().unwrap_or_default().to_string(), "msg".to_string()],
            shared: true,
            mask: (kernel.protonum == Some(NETFILTER)).then_some(0xff),
            ..Hints::default()
        };
        let found = self.find(&entries, &hints);
        let mut list = Vec::new();
        for (index, (operation, values)) in used.iter().enumerate() {
            let mut values = *values;
            let constant = found.entries[index].as_ref();
            match constant {
                None if self.tables.is_some() => {
                    self.note("operations", format!("{} ({}): no C name found", operation.name, entries[index].value));
                }
                Some((name, value)) if !hints.same(entries[index].value, *value) => {
                    let number = u16::try_from(*value).with_context(|| format!("{name} = {value}"))?;
                    self.note(
                        "operations",
                        format!("{}: {number} as {name}, not {}", operation.name, entries[index].value),
                    );
                    let high = if hints.mask.is_some() { values.request & 0xff00 } else { 0 };
                    values = OperationValues { request: number | high, reply: number | high };
                }
                _ => {}
            }
            let usual = format!("{}{}", found.prefix, c_spelling(&operation.name));
            let reply = format!("{}_REPLY", constant.map_or(&usual, |(name, _)| name));
            let reply = self.tables.and_then(|tables| tables.constant(&reply)).map(|constant| constant.name.clone());
            let constant = constant.map(|(name, _)| name.clone()).filter(|name| *name != usual);
            list.push(self.operation(operation, constant, reply, values));
        }
        let header = found.header.as_ref().filter(|header| !self.is_own_header(header) && kernel.protonum != Some(0));
        let header = header.cloned();
        let model = (kernel.operations.enum_model == EnumModel::Directional).then_some("directional");
        let mut node = Node::default().maybe("enum-model", model);
        if !found.prefix.is_empty() {
            node = node.with("name-prefix", kebab(&found.prefix));
        }
        node = node.maybe("header", header);
        Ok(node.list("list", list))
    }

    fn operation(
        &mut self,
        operation: &Operation,
        constant: Option<String>,
        reply: Option<String>,
        values: OperationValues,
    ) -> Node {
        let place = format!("operations.{}", operation.name);
        let set = operation.attribute_set.as_ref().map(|name| self.set_name(name, &place));
        let flags: Vec<Value> = operation.flags.iter().map(|flag| flag.as_str().into()).collect();
        let mut node = Node::default()
            .with("name", operation.name.clone())
            .maybe("c-name", constant)
            .with("doc", "?")
            .maybe("attribute-set", set)
            .maybe("flags", (!flags.is_empty()).then_some(flags));
        if operation.notify.is_some() || operation.event.is_some() {
            node = node.with("value", values.reply).maybe("notify", operation.notify.clone());
            if let Some(event) = &operation.event {
                let attributes = self.used(operation, &event.attributes, &place);
                node = node.with("event", Node::default().with("attributes", attributes));
            }
            return node.maybe("mcgrp", operation.mcgrp.clone());
        }
        for (name, mode) in [("do", &operation.r#do), ("dump", &operation.dump)] {
            if let Some(mode) = mode {
                node = node.with(name, self.mode(operation, mode, reply.as_ref(), values, &place));
            }
        }
        node.maybe("mcgrp", operation.mcgrp.clone())
    }

    fn mode(
        &mut self,
        operation: &Operation,
        mode: &Mode,
        constant: Option<&String>,
        values: OperationValues,
        place: &str,
    ) -> Node {
        let request = mode.request.as_ref();
        let value = request.and_then(|side| side.value).unwrap_or(values.request);
        let attributes = self.used(operation, request.map_or(&[], |side| &side.attributes), place);
        let request = Node::default().with("value", value).with("attributes", attributes);
        let reply = mode.reply.as_ref().map(|side| {
            let attributes = self.used(operation, &side.attributes, place);
            Node::default()
                .maybe("c-name", constant.cloned())
                .with("value", side.value.unwrap_or(values.reply))
                .with("attributes", attributes)
        });
        Node::default().with("request", request).maybe("reply", reply)
    }

    /// The attributes of a message, each once.
    fn used(&mut self, operation: &Operation, names: &[String], place: &str) -> Vec<Value> {
        let kernel = self.kernel;
        let set = kernel.attribute_sets.iter().find(|set| Some(&set.name) == operation.attribute_set.as_ref());
        let mut used: Vec<Value> = Vec::new();
        for name in names {
            let known = set.is_some_and(|set| set.attributes.iter().any(|attribute| attribute.name == *name));
            if !known {
                self.note(place, format!("{name} is not in the set"));
            } else if !used.contains(&Value::from(name.as_str())) {
                used.push(name.as_str().into());
            }
        }
        used
    }

    pub fn groups(&mut self) -> Option<Node> {
        let groups = self.kernel.mcast_groups.as_ref()?;
        let entries: Vec<Entry> = groups
            .list
            .iter()
            .map(|group| {
                let name = group.name.trim_start_matches("rtnlgrp-").to_string();
                Entry { name, value: group.value.unwrap_or(0), prefix: None }
            })
            .collect();
        // Generic netlink numbers its groups at run time, and its headers name them by strings.
        let raw = self.kernel.protonum.is_some();
        let prefix = if self.kernel.protonum == Some(NETFILTER) { "NFNLGRP_" } else { "RTNLGRP_" };
        let hints = Hints { prefix: prefix.to_string(), ..Hints::default() };
        let found = if raw { self.find(&entries, &hints) } else { Default::default() };
        let mut list = Vec::new();
        for (index, (group, entry)) in groups.list.iter().zip(&entries).enumerate() {
            let mut node = Node::default().with("name", entry.name.clone());
            let usual = format!("{}{}", found.prefix, c_spelling(&entry.name));
            let family =
                self.tables.and_then(|tables| tables.constant(&format!("{prefix}{}", c_spelling(&self.kernel.name))));
            let constant = found.entries.get(index).cloned().flatten().map(|(name, _)| name);
            let constant = constant.or(group.c_define_name.as_deref().map(c_spelling));
            match (group.value, family) {
                (None, Some(family)) if raw => {
                    node = node.with("c-name", family.name.clone()).with("value", yaml_number(family.value));
                }
                _ => node = node.maybe("c-name", constant.filter(|name| *name != usual)),
            }
            if raw && group.value.is_some() {
                let value = self.check_constant("mcast-groups", index, entry, &found, Some);
                node = node.with("value", yaml_number(value));
            }
            list.push(node);
        }
        let node = Node::default();
        let node = if found.prefix.is_empty() { node } else { node.with("name-prefix", kebab(&found.prefix)) };
        Some(node.list("list", list))
    }
}

/// The entry that only keeps number 0 from being used is no operation.
fn is_used(operation: &Operation) -> bool {
    operation.r#do.is_some() || operation.dump.is_some() || operation.notify.is_some() || operation.event.is_some()
}
