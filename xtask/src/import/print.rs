//! The YAML of our specs, as people would write it.

use std::fmt::Write as _;

use serde_yaml_ng::{Mapping, Value};

/// A key whose texts are printed as comments.
pub const COMMENT: &str = "#";

/// Lines are not longer than this.
const WIDTH: usize = 100;

/// Builds a mapping in the order in which it is to be read.
#[derive(Debug, Default, Clone)]
pub struct Node(pub Mapping);

impl Node {
    pub fn with(mut self, key: &str, value: impl Into<Value>) -> Self {
        self.0.insert(key.into(), value.into());
        self
    }

    pub fn maybe(self, key: &str, value: Option<impl Into<Value>>) -> Self {
        match value {
            Some(value) => self.with(key, value),
            None => self,
        }
    }

    /// A key that is only written where it is true.
    pub fn flag(self, key: &str, value: bool) -> Self {
        if value { self.with(key, true) } else { self }
    }

    /// A list that is only written where it is not empty.
    pub fn list(self, key: &str, list: Vec<Node>) -> Self {
        if list.is_empty() {
            self
        } else {
            self.with(key, Value::Sequence(list.into_iter().map(Value::from).collect()))
        }
    }
}

impl From<Node> for Value {
    fn from(node: Node) -> Self {
        Self::Mapping(node.0)
    }
}

/// The text of a spec.
pub fn print(spec: &Mapping) -> String {
    let mut text = String::new();
    for (key, value) in spec {
        let key = key.as_str().unwrap_or_default();
        if matches!(value, Value::Mapping(_) | Value::Sequence(_)) || key == "doc" {
            text.push('\n');
        }
        pair(&mut text, 0, key, value);
    }
    text
}

fn pair(text: &mut String, indent: usize, key: &str, value: &Value) {
    let margin = " ".repeat(indent);
    match value {
        Value::Sequence(comments) if key == COMMENT => {
            for comment in comments.iter().filter_map(Value::as_str) {
                let _ = writeln!(text, "{margin}# {comment}");
            }
        }
        Value::Mapping(mapping) => {
            let _ = writeln!(text, "{margin}{key}:");
            for (key, value) in mapping {
                pair(text, indent + 2, key.as_str().unwrap_or_default(), value);
            }
        }
        Value::Sequence(items) if items.iter().any(Value::is_mapping) => {
            let _ = writeln!(text, "{margin}{key}:");
            // Definitions and sets are paragraphs.
            let apart = indent == 0 && matches!(key, "definitions" | "attribute-sets" | "sub-messages");
            for (index, item) in items.iter().enumerate() {
                if apart && index > 0 {
                    text.push('\n');
                }
                item_of(text, indent + 2, item);
            }
        }
        Value::Sequence(items) => flow(text, &margin, key, items),
        Value::Null => {
            let _ = writeln!(text, "{margin}{key}:");
        }
        plain => {
            let _ = writeln!(text, "{margin}{key}: {}", scalar(plain));
        }
    }
}

/// An item of a block list: its first key stands behind the dash.
fn item_of(text: &mut String, indent: usize, item: &Value) {
    let mut inner = String::new();
    match item {
        Value::Mapping(mapping) => {
            for (key, value) in mapping {
                pair(&mut inner, indent + 2, key.as_str().unwrap_or_default(), value);
            }
        }
        plain => inner = format!("{}{}\n", " ".repeat(indent + 2), scalar(plain)),
    }
    let _ = write!(text, "{}- {}", " ".repeat(indent), &inner[indent + 2..]);
}

/// A list of plain values, on as few lines as they need.
fn flow(text: &mut String, margin: &str, key: &str, items: &[Value]) {
    let items: Vec<String> = items.iter().map(scalar).collect();
    let line = format!("{margin}{key}: [{}]", items.join(", "));
    if line.len() <= WIDTH {
        let _ = writeln!(text, "{line}");
        return;
    }
    let _ = writeln!(text, "{margin}{key}:");
    let mut line = format!("{margin}  [");
    for (index, item) in items.iter().enumerate() {
        if line.len() + item.len() + 2 > WIDTH {
            let _ = writeln!(text, "{}", line.trim_end());
            line = format!("{margin}   ");
        }
        let end = if index + 1 < items.len() { ", " } else { "]" };
        let _ = write!(line, "{item}{end}");
    }
    let _ = writeln!(text, "{line}");
}

/// A plain value, quoted where YAML would take it for something else.
fn scalar(value: &Value) -> String {
    let Some(text) = value.as_str() else {
        return serde_yaml_ng::to_string(value).unwrap_or_default().trim_end().to_string();
    };
    let plain = text.starts_with(|first: char| first.is_ascii_alphanumeric() || matches!(first, '_' | '/'))
        && text.chars().all(|letter| letter.is_ascii_alphanumeric() || " -_./".contains(letter))
        && !text.ends_with(' ')
        // Older readers of YAML take these for true and false.
        && !matches!(text, "on" | "off" | "yes" | "no" | "y" | "n")
        && serde_yaml_ng::from_str::<Value>(text).is_ok_and(|parsed| parsed.is_string());
    if plain { text.to_string() } else { format!("{text:?}") }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    #[test]
    fn text_is_as_people_write_it() {
        let long: Vec<Value> = (0..30).map(|number| Value::from(format!("attribute-{number}"))).collect();
        let attribute = Node::default().with("name", "802").with("type", "u8").with("value", 3);
        let set = Node::default()
            .with("name", "thing")
            .with("enum-name", Value::Null)
            .with("doc", "?")
            .with(COMMENT, Value::Sequence(vec![Value::from("to write: THING_B = 4")]))
            .list("attributes", vec![attribute]);
        let spec = Node::default()
            .with("name", "small")
            .with("doc", "?")
            .list("attribute-sets", vec![set.clone(), set])
            .with("flags", Value::Sequence(vec!["admin-perm".into()]))
            .with("long", Value::Sequence(long.clone()));
        let text = print(&spec.0);
        let expected = "name: small\n\ndoc: \"?\"\n\nattribute-sets:\n  - name: thing\n    enum-name:\n    doc: \"?\"\n    \
                        # to write: THING_B = 4\n    attributes:\n      - name: \"802\"\n        type: u8\n        value: 3\n\n  \
                        - name: thing\n";
        assert!(text.starts_with(expected), "{text}");
        assert!(text.contains("\nflags: [admin-perm]\n"), "{text}");
        assert!(text.lines().all(|line| line.len() <= WIDTH), "{text}");
        let parsed: Mapping = serde_yaml_ng::from_str(&text).unwrap();
        assert_eq!(parsed.get("long"), Some(&Value::Sequence(long)));
    }
}
