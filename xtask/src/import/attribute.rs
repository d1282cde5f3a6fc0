//! One attribute, and the formats of sub-messages.

use serde_yaml_ng::{Mapping, Value};

use super::convert::{Converter, is_mask, yaml_number};
use super::kernel::Attribute;
use super::print::Node;

impl Converter<'_> {
    pub fn attribute(&mut self, attribute: &Attribute, value: i128, constant: Option<String>, set: &str) -> Node {
        let place = format!("{set}.{}", attribute.name);
        let mut shape = Shape::of(attribute);
        if shape.r#type == "nest" && attribute.nested_attributes.is_none() {
            self.note(&place, "a nest of nobody knows what: binary until its set is written");
            shape.r#type = "binary".to_string();
        }
        let mask = is_mask(attribute) || self.is_numbered(attribute.r#enum.as_ref());
        let meaning = attribute.r#enum.as_ref().map(|name| self.enumeration_name(name, mask, &place));
        let r#struct = attribute.r#struct.as_ref().map(|name| self.definition_name(name, &place));
        let nested = attribute.nested_attributes.as_ref().map(|name| self.set_name(name, &place));
        let type_value: Vec<Value> = attribute.type_value.iter().map(|name| name.as_str().into()).collect();
        let checks = self.checks(attribute, &place);
        Node::default()
            .with("name", attribute.name.clone())
            .maybe("c-name", constant)
            .with("type", shape.r#type)
            .maybe("sub-type", shape.sub_type)
            .maybe("type-value", (!type_value.is_empty()).then_some(type_value))
            .maybe("nested-attributes", nested)
            .maybe("sub-message", attribute.sub_message.as_ref().map(|name| self.sub_message_name(name)))
            .maybe("selector", attribute.selector.clone())
            .maybe("struct", r#struct)
            .maybe("byte-order", shape.byte_order)
            .maybe("enum", meaning)
            .flag("enum-as-flags", mask && attribute.r#enum.is_some())
            .maybe("display-hint", shape.display_hint)
            .flag("multi-attr", attribute.multi_attr)
            .with("value", yaml_number(value))
            .maybe("checks", (!checks.is_empty()).then_some(checks))
    }

    fn checks(&mut self, attribute: &Attribute, place: &str) -> Mapping {
        let mut checks = Mapping::new();
        for (name, value) in &attribute.checks {
            let number = self.number(value).map(yaml_number);
            if number.is_none() && !value.is_bool() && name != "flags-mask" {
                self.note(place, format!("the check {name} is {value:?}, which is no number here"));
                continue;
            }
            let value = match (name.as_str(), value.as_str()) {
                ("flags-mask", Some(flags)) => self.enumeration_name(flags, true, place).into(),
                _ => number.unwrap_or_else(|| value.clone()),
            };
            checks.insert(name.as_str().into(), value);
        }
        checks
    }

    pub fn all_sub_messages(&mut self) -> Vec<Node> {
        let kernel = self.kernel;
        let mut nodes = Vec::new();
        for message in &kernel.sub_messages {
            let name = self.sub_message_name(&message.name);
            let mut formats = Vec::new();
            for format in &message.formats {
                let mut node = Node::default().with("value", format.value.as_str());
                node = match (&format.attribute_set, &format.fixed_header) {
                    // A header before attributes is part of their set.
                    (Some(set), _) => node.with("attribute-set", self.set_name(set, &name)),
                    (None, Some(header)) => node.with("fixed-header", self.definition_name(header, &name)),
                    (None, None) => node,
                };
                formats.push(node);
            }
            nodes.push(Node::default().with("name", name).list("formats", formats));
        }
        nodes
    }
}

/// Type, element and order of an attribute, as our schema says it.
struct Shape {
    r#type: String,
    sub_type: Option<String>,
    byte_order: Option<String>,
    display_hint: Option<String>,
}

impl Shape {
    fn of(attribute: &Attribute) -> Self {
        let mut shape = Self {
            r#type: attribute.r#type.clone().unwrap_or_else(|| "binary".to_string()),
            sub_type: attribute.sub_type.clone(),
            byte_order: attribute.byte_order.clone().filter(|_| attribute.r#type.as_deref() != Some("binary")),
            display_hint: attribute.display_hint.clone().filter(|hint| hint != "hex"),
        };
        if shape.display_hint.as_deref() == Some("ipv4") {
            // An address is bytes, whatever integer the kernel keeps it in.
            if shape.r#type == "u32" {
                shape.r#type = "binary".to_string();
                shape.byte_order = None;
            }
            if shape.sub_type.as_deref() == Some("u32") {
                shape.sub_type = Some("binary".to_string());
                shape.byte_order = None;
            }
        }
        shape
    }
}
