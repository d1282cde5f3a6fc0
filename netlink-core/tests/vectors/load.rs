//! Reading the vectors.

use std::collections::BTreeMap;
use std::env;
use std::path::PathBuf;

use serde_json::Value;

const CORE: &str = "mdlayher_netlink_core.json";

/// How many vectors there are of each operation: each has a test, and none is passed over silently. Those of `format_mnl` and
/// `format_mnl_header` are in netlink-sys (`src/trace/mnl/tests.rs`), where messages are drawn.
const OPERATIONS: [(&str, usize); 19] = [
    ("align4", 18),
    ("decode_attr_as", 9),
    ("decode_attrs", 12),
    ("decode_datagram", 11),
    ("decode_error", 2),
    ("decode_message", 9),
    ("encode_attrs", 10),
    ("encode_attrs_typed", 8),
    ("encode_error", 4),
    ("encode_message", 6),
    ("encoder_len", 15),
    ("format_flags", 16),
    ("format_mnl", 2),
    ("format_mnl_header", 3),
    ("format_type", 5),
    ("int", 28),
    ("receive", 3),
    ("string_nul", 3),
    ("validate_reply", 7),
];

/// The vectors of a file; `None` if nobody said where they are.
pub fn file(name: &str) -> Option<Vec<Value>> {
    let Some(folder) = env::var_os("NETLINK_VECTORS") else {
        assert!(env::var_os("CI").is_none(), "NETLINK_VECTORS must name the folder of the vectors on CI");
        eprintln!("passing over {name}: NETLINK_VECTORS does not name a folder");
        return None;
    };
    let text = std::fs::read_to_string(PathBuf::from(folder).join(name)).unwrap();
    let Value::Object(mut file) = serde_json::from_str(&text).unwrap() else { unreachable!("a file is an object") };
    let Some(Value::Array(vectors)) = file.remove("vectors") else { unreachable!("a file has vectors") };
    Some(vectors)
}

/// Runs a test on each vector of one operation.
pub fn each(operation: &str, test: impl Fn(&Vector)) {
    let Some(vectors) = file(CORE) else { return };
    let mut count = 0;
    for vector in vectors.into_iter().map(Vector).filter(|vector| vector.text("op") == operation) {
        eprintln!("{}", vector.text("id"));
        test(&vector);
        count += 1;
    }
    let expected = OPERATIONS.iter().find(|(name, _)| *name == operation).map(|(_, count)| *count);
    assert_eq!(Some(count), expected);
}

/// Where the operations are run.
const SOURCES: [&str; 6] = [
    include_str!("attributes.rs"),
    include_str!("format.rs"),
    include_str!("message.rs"),
    include_str!("reply.rs"),
    include_str!("value.rs"),
    include_str!("../../../netlink-sys/src/trace/mnl/tests.rs"),
];

#[test]
fn every_operation_is_run() {
    for (operation, _) in OPERATIONS {
        let calls = [format!("each(\"{operation}\", "), format!("= vectors(\"{operation}\")")];
        assert!(SOURCES.iter().any(|source| calls.iter().any(|call| source.contains(call))), "{operation}");
    }
}

#[test]
fn every_operation_is_counted() {
    let Some(vectors) = file(CORE) else { return };
    assert_eq!(vectors.len(), 171);
    let mut counts = BTreeMap::new();
    for vector in vectors.into_iter().map(Vector) {
        assert!(vector.0.get("caution").is_none(), "none of these is believed wrong at its source");
        *counts.entry(vector.text("op").to_string()).or_insert(0) += 1;
    }
    assert_eq!(counts, OPERATIONS.map(|(name, count)| (name.to_string(), count)).into());
}

/// One vector, or an object in it.
pub struct Vector(pub Value);

impl Vector {
    pub fn text(&self, name: &str) -> &str {
        self.0[name].as_str().unwrap_or_else(|| unreachable!("{name} of {}", self.0))
    }

    /// The test case: the last part of the name.
    pub fn case(&self) -> &str {
        self.text("id").rsplit('/').next().unwrap()
    }

    pub fn number<T: TryFrom<i128>>(&self, name: &str) -> T {
        let number = &self.0[name];
        let number = number.as_i64().map(i128::from).or_else(|| number.as_u64().map(i128::from));
        number.and_then(|number| T::try_from(number).ok()).unwrap_or_else(|| unreachable!("{name} of {}", self.0))
    }

    pub fn bytes(&self, name: &str) -> Vec<u8> {
        unhex(self.text(name))
    }

    pub fn object(&self, name: &str) -> Self {
        Self(self.0[name].clone())
    }

    pub fn list(&self, name: &str) -> Vec<Self> {
        self.0[name].as_array().map(|list| list.iter().cloned().map(Self).collect()).unwrap_or_default()
    }

    /// Whether there is nothing of this name, or null.
    pub fn is_null(&self, name: &str) -> bool {
        self.0[name].is_null()
    }
}

pub fn unhex(text: &str) -> Vec<u8> {
    assert!(text.len().is_multiple_of(2));
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).unwrap()).collect()
}
